//! The state of printing one function: which values wait for their single use, and what was met on the way.

use crate::table::{Map, Set};
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use quote::quote;

use super::code::Code;
use super::expressions::{self, Expr};
use super::names;
use crate::ir::{Call, CalleeId, Function, Op, Value, Var};
use crate::namer::Namer;
use crate::types::Ty;

/// A value that is written into its single use.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    /// As it is printed.
    pub(super) expr: Expr,
    /// Where it comes from; a branch has no operation.
    pub(super) op: Option<Op>,
}

/// Prints the statements of one function.
pub(super) struct Printer<'a> {
    /// The tables.
    pub(super) function: &'a Function,
    /// The path of the library.
    pub(super) krate: &'a Code,
    /// The source of the few names that only printing needs.
    pub(super) namer: Namer,
    /// Loop stores that are declared at the top of the forward function.
    pub(super) hoisted: Vec<Var>,
    /// Where the unread part of a store ends, by store, declared at the top of the backward function.
    pub(super) cursors: Vec<(Var, Ident)>,
    /// Stores of branches that a loop record or an outer arm lent.
    pub(super) borrowed: Set<Var>,
    /// Values that a record lent.
    pub(super) lent: Set<Value>,
    /// The forward call of each handle.
    pub(super) calls: Map<Value, Call>,
    /// The callees whose companion is needed.
    pub(super) companions: BTreeSet<CalleeId>,
    /// Those of them that are passed to others.
    pub(super) passed: BTreeSet<CalleeId>,
    /// Those of them that are called with something lent.
    pub(super) lent_to: BTreeSet<CalleeId>,
    /// The names of the cotangents of the user's enums, by the path of the enum.
    pub(super) enums: BTreeMap<String, Ident>,
    /// Whether callees are asked for the copies that the gradient check runs.
    pub(super) is_traced: bool,
    written: Set<Var>,
    inlined: &'a Set<Value>,
    pending: Map<Value, Pending>,
}

impl<'a> Printer<'a> {
    /// A printer that has met nothing yet.
    pub(super) fn new(function: &'a Function, inlined: &'a Set<Value>, krate: &'a Code) -> Printer<'a> {
        Printer {
            function,
            krate,
            namer: function.namer.clone(),
            hoisted: Vec::new(),
            cursors: Vec::new(),
            borrowed: Set::default(),
            lent: Set::default(),
            calls: Map::default(),
            companions: BTreeSet::new(),
            passed: BTreeSet::new(),
            lent_to: BTreeSet::new(),
            enums: BTreeMap::new(),
            is_traced: false,
            written: Set::default(),
            inlined,
            pending: Map::default(),
        }
    }

    /// A value where it is used: its name, or what it stands for.
    pub(super) fn value(&self, value: Value) -> Expr {
        if let Some(pending) = self.pending.get(&value) {
            return pending.expr.clone();
        }
        match matches!(self.function.value(value).ty, Ty::Unit) {
            true => Expr::postfix(quote!(())),
            false => expressions::name(names::value(self.function, value)),
        }
    }

    /// Whether the value is written into its single use.
    pub(super) fn is_inlined(&self, value: Value) -> bool {
        self.inlined.contains(&value)
    }

    /// Keeps the value for its single use.
    pub(super) fn defer(&mut self, value: Value, expr: Expr, op: Option<Op>) {
        self.pending.insert(value, Pending { expr, op });
    }

    /// The operation of a value that waits for its use.
    pub(super) fn pending_op(&self, value: Value) -> Option<&Op> {
        self.pending.get(&value).and_then(|pending| pending.op.as_ref())
    }

    /// Whether the store is read here: the first statement that has it writes it, the second reads it.
    pub(super) fn is_read(&mut self, store: Var) -> bool {
        !self.written.insert(store)
    }

    /// A name that nothing else in the function has.
    pub(super) fn fresh(&mut self, hint: &str) -> Ident {
        names::ident(&self.namer.fresh(hint))
    }
}
