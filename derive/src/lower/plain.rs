//! Which expressions are numbers themselves, and no references to numbers, as far as the syntax tells.
//!
//! `x.sin()` on a number is the method of the standard library: inherent methods come first. On a reference a trait of the
//! user's may come before it, and so the compiler is asked (`rt::probe`), which takes it longer than the call itself.

use syn::{BinOp, Expr, ExprMethodCall, Local, Pat, Type, UnOp};

use super::context::{Bound, Lower};
use super::method::has_rule;
use super::place::ungrouped;
use crate::ir::{Binding, Op, Passing, Stmt, Value};
use crate::parse::Parameter;
use crate::types::{FloatTy, Ty};

impl Lower<'_> {
    /// The compiler checks that a method of floats is that of std where it may be called on a reference.
    pub(super) fn note_float_method(&mut self, call: &ExprMethodCall, receiver: Value) {
        if !self.is_number(&call.receiver) && !self.is_by_rule(&call.receiver, receiver) {
            self.float_methods.push((self.type_of(receiver), call.method.clone()));
        }
    }

    /// After a `let` whose initialiser is a number: so is what it binds.
    pub(super) fn note_plain_local(&mut self, local: &Local) {
        let pat = match &local.pat {
            Pat::Type(typed) => &typed.pat,
            other => other,
        };
        if let (Pat::Ident(pattern), Some(init)) = (pat, &local.init)
            && pattern.by_ref.is_none()
            && is_made(&init.expr)
        {
            self.note_plain(&pattern.ident.to_string());
        }
    }

    /// A parameter that is an `f64`.
    pub(super) fn note_plain_param(&mut self, parameter: &Parameter) {
        if let (Pat::Ident(pattern), Passing::ByValue) = (&parameter.pat, parameter.passing)
            && matches!(parameter.ty, Ty::Float(FloatTy::F32 | FloatTy::F64))
        {
            self.note_plain(&pattern.ident.to_string());
        }
    }

    fn note_plain(&mut self, name: &str) {
        if let Some(binding) = self.bound_name(name).and_then(binding) {
            self.plain_names.insert((name.to_owned(), binding));
        }
    }

    /// A name that is bound may from now on be a reference to the number that it was bound to: `let x = &x;`.
    pub(super) fn forget_plain(&mut self, name: &str, bound: &Bound) {
        if let Some(binding) = binding(bound) {
            self.plain_names.remove(&(name.to_owned(), binding));
        }
    }

    fn is_number(&self, expr: &Expr) -> bool {
        let expr = ungrouped(expr);
        let name = match expr {
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
            _ => None,
        };
        let bound = name.and_then(|name| Some((binding(self.bound_name(&name)?)?, name)));
        is_made(expr) || bound.is_some_and(|(binding, name)| self.plain_names.contains(&(name, binding)))
    }

    /// Whether a method with a rule has just given the value: it is one of std, or the compiler has been asked.
    fn is_by_rule(&self, expr: &Expr, value: Value) -> bool {
        let Expr::MethodCall(call) = ungrouped(expr) else { return false };
        let last = self.blocks.last().and_then(|block| block.stmts.last());
        has_rule(&call.method.to_string(), call.args.len())
            && matches!(last, Some(Stmt::Let { value: last, op: Op::Rule { .. } }) if *last == value)
    }
}

/// Whether the expression is a literal, or makes a number of others.
fn is_made(expr: &Expr) -> bool {
    match ungrouped(expr) {
        Expr::Lit(_) => true,
        Expr::Binary(binary) => {
            matches!(binary.op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_))
        }
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)),
        Expr::Cast(cast) => {
            matches!(&*cast.ty, Type::Path(path) if path.path.is_ident("f64") || path.path.is_ident("f32"))
        }
        _ => false,
    }
}

fn binding(bound: &Bound) -> Option<Binding> {
    match bound {
        Bound::Value(value) => Some(Binding::Value(*value)),
        Bound::Var(var) => Some(Binding::Var(*var)),
        Bound::Alias { .. } | Bound::Choice { .. } => None,
        Bound::Constant(_) | Bound::Function(_) | Bound::Iterator(_) => None,
    }
}
