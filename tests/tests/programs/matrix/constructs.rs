//! Which constructs a function uses, and which stands inside which.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Pat};

/// What a function is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[rustfmt::skip]
pub(crate) enum Construct {
    RangeLoop, ReversedLoop, SteppedLoop, SliceLoop, Branch, ElseIf, BranchValue, ShortCircuit, Block,
    ScalarOverwrite, CompoundAssignment, ElementWrite, FieldWrite, ElementRead, View, Vector, Tuple,
    Shadowing, Counter, Cast, EarlyReturn, Call, SharedArgument, MutableArgument, Method, TextMacro,
}

/// All of them, in order.
#[rustfmt::skip]
pub(crate) const ALL: &[Construct] = {
    use Construct::*;
    &[
        RangeLoop, ReversedLoop, SteppedLoop, SliceLoop, Branch, ElseIf, BranchValue, ShortCircuit, Block,
        ScalarOverwrite, CompoundAssignment, ElementWrite, FieldWrite, ElementRead, View, Vector, Tuple,
        Shadowing, Counter, Cast, EarlyReturn, Call, SharedArgument, MutableArgument, Method, TextMacro,
    ]
};

/// What another construct can stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Surrounding {
    Loop,
    NestedLoop,
    Branch,
    BranchInLoop,
    LoopInBranch,
    BlockValue,
}

/// All of them, in order.
pub(crate) const SURROUNDINGS: &[Surrounding] = {
    use Surrounding::*;
    &[Loop, NestedLoop, Branch, BranchInLoop, LoopInBranch, BlockValue]
};

/// The constructs of a function, and those within others.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) constructs: BTreeSet<Construct>,
    pub(crate) nested: BTreeSet<(Construct, Surrounding)>,
}

/// Reads a function.
pub(crate) fn of(function: &syn::ItemFn) -> Found {
    let mut reader = Reader::default();
    for parameter in &function.sig.inputs {
        if let syn::FnArg::Typed(typed) = parameter {
            reader.bind(&typed.pat);
        }
    }
    reader.visit_block(&function.block);
    reader.found
}

/// What is open around the place that is being read.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Open {
    Loop,
    Arm,
    Value,
}

#[derive(Default)]
struct Reader {
    found: Found,
    open: Vec<Open>,
    names: BTreeSet<String>,
    counters: BTreeSet<String>,
}

impl Reader {
    fn note(&mut self, construct: Construct) {
        self.found.constructs.insert(construct);
        for surrounding in self.surroundings() {
            self.found.nested.insert((construct, surrounding));
        }
    }

    fn surroundings(&self) -> Vec<Surrounding> {
        let first = |wanted: Open| self.open.iter().position(|open| *open == wanted);
        let last = |wanted: Open| self.open.iter().rposition(|open| *open == wanted);
        let loops = self.open.iter().filter(|open| **open == Open::Loop).count();
        let within = |outer: Open, inner: Open| first(outer) < last(inner) && first(outer).is_some();
        let mut all = Vec::new();
        let mut add = |holds: bool, surrounding| all.extend(holds.then_some(surrounding));
        add(loops > 0, Surrounding::Loop);
        add(loops > 1, Surrounding::NestedLoop);
        add(first(Open::Arm).is_some(), Surrounding::Branch);
        add(within(Open::Loop, Open::Arm), Surrounding::BranchInLoop);
        add(within(Open::Arm, Open::Loop), Surrounding::LoopInBranch);
        add(first(Open::Value).is_some(), Surrounding::BlockValue);
        all
    }

    fn within(&mut self, open: Open, read: impl FnOnce(&mut Reader)) {
        self.open.push(open);
        read(self);
        self.open.pop();
    }

    /// Notes the names of a pattern; one that is there already is shadowed.
    fn bind(&mut self, pattern: &Pat) {
        let mut names = Names::default();
        names.visit_pat(pattern);
        for name in names.0 {
            if !self.names.insert(name) {
                self.note(Construct::Shadowing);
            }
        }
    }

    fn place(&mut self, left: &Expr) {
        match left {
            Expr::Index(_) => self.note(Construct::ElementWrite),
            Expr::Field(_) => self.note(Construct::FieldWrite),
            Expr::Path(path) if self.is_counter(path) => self.note(Construct::Counter),
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.place(part)),
            _ => self.note(Construct::ScalarOverwrite),
        }
    }

    fn is_counter(&self, path: &syn::ExprPath) -> bool {
        path.path.get_ident().is_some_and(|name| self.counters.contains(&name.to_string()))
    }

    fn call(&mut self, call: &syn::ExprCall) {
        if !is_differentiable_call(call) {
            return;
        }
        self.note(Construct::Call);
        for argument in &call.args {
            match argument {
                Expr::Reference(reference) if reference.mutability.is_some() => {
                    self.note(Construct::MutableArgument);
                }
                Expr::Reference(_) => self.note(Construct::SharedArgument),
                _ => {}
            }
        }
    }
}

/// The name of a variable that starts as an integer.
fn counter(local: &syn::Local) -> Option<String> {
    let Pat::Ident(pattern) = &local.pat else { return None };
    let Expr::Lit(start) = &*local.init.as_ref()?.expr else { return None };
    let counts = pattern.mutability.is_some() && matches!(start.lit, syn::Lit::Int(_));
    counts.then(|| pattern.ident.to_string())
}

/// Functions of the corpus are called by lower-case paths; `f64::sin(x)` is a rule, not a call.
fn is_differentiable_call(call: &syn::ExprCall) -> bool {
    match &*call.func {
        Expr::Path(path) => {
            !path.path.segments.first().is_some_and(|s| s.ident == "f64" || s.ident == "usize")
        }
        _ => false,
    }
}

#[derive(Default)]
struct Names(Vec<String>);

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.0.push(pattern.ident.to_string());
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        self.counters.extend(counter(local));
        if matches!(&local.pat, Pat::Tuple(_)) {
            self.note(Construct::Tuple);
        }
        self.bind(&local.pat);
    }

    fn visit_expr_for_loop(&mut self, each: &'ast syn::ExprForLoop) {
        self.note(kind_of_loop(&each.expr));
        self.visit_expr(&each.expr);
        self.bind(&each.pat);
        self.within(Open::Loop, |reader| reader.visit_block(&each.body));
    }

    fn visit_expr_if(&mut self, branch: &'ast syn::ExprIf) {
        let is_value = matches!(branch.then_branch.stmts.last(), Some(syn::Stmt::Expr(_, None)));
        self.note(if is_value { Construct::BranchValue } else { Construct::Branch });
        self.visit_expr(&branch.cond);
        self.within(Open::Arm, |reader| reader.visit_block(&branch.then_branch));
        if let Some((_, otherwise)) = &branch.else_branch {
            if matches!(&**otherwise, Expr::If(_)) {
                self.note(Construct::ElseIf);
            }
            self.within(Open::Arm, |reader| match &**otherwise {
                Expr::Block(block) => reader.visit_block(&block.block),
                other => reader.visit_expr(other),
            });
        }
    }

    fn visit_expr_block(&mut self, block: &'ast syn::ExprBlock) {
        self.note(Construct::Block);
        self.within(Open::Value, |reader| reader.visit_block(&block.block));
    }

    fn visit_expr_assign(&mut self, assignment: &'ast syn::ExprAssign) {
        self.place(&assignment.left);
        visit::visit_expr_assign(self, assignment);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        match binary.op {
            BinOp::And(_) | BinOp::Or(_) => self.note(Construct::ShortCircuit),
            BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_) => {
                self.note(Construct::CompoundAssignment);
                self.place(&binary.left);
            }
            _ => {}
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr(&mut self, expression: &'ast Expr) {
        match expression {
            Expr::Index(index) if matches!(&*index.index, Expr::Range(_)) => self.note(Construct::View),
            Expr::Index(_) => self.note(Construct::ElementRead),
            Expr::Tuple(_) => self.note(Construct::Tuple),
            Expr::Cast(_) => self.note(Construct::Cast),
            Expr::Return(_) => self.note(Construct::EarlyReturn),
            Expr::MethodCall(_) => self.note(Construct::Method),
            Expr::Call(call) => self.call(call),
            _ => {}
        }
        visit::visit_expr(self, expression);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        let is_vector = invocation.path.is_ident("vec");
        self.note(if is_vector { Construct::Vector } else { Construct::TextMacro });
    }
}

/// By what the loop runs over; the outermost adapter counts.
fn kind_of_loop(over: &Expr) -> Construct {
    match over {
        Expr::MethodCall(call) if call.method == "rev" => Construct::ReversedLoop,
        Expr::MethodCall(call) if call.method == "step_by" => Construct::SteppedLoop,
        Expr::Paren(inner) => kind_of_loop(&inner.expr),
        Expr::Range(_) => Construct::RangeLoop,
        _ => Construct::SliceLoop,
    }
}
