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
    While, LoopWithoutEnd, Break, Continue, Label, Match, ReturnInLoop, ChangedLength, Exchange, Parts,
    LocalReference, ReboundReference, Recursion, HelperCall, Chain, Closure, StructValue, OptionValue,
    QuestionMark, ConditionalPattern, LetElse, SlicePattern, Payload,
}

/// All of them, in order.
#[rustfmt::skip]
pub(crate) const ALL: &[Construct] = {
    use Construct::*;
    &[
        RangeLoop, ReversedLoop, SteppedLoop, SliceLoop, Branch, ElseIf, BranchValue, ShortCircuit, Block,
        ScalarOverwrite, CompoundAssignment, ElementWrite, FieldWrite, ElementRead, View, Vector, Tuple,
        Shadowing, Counter, Cast, EarlyReturn, Call, SharedArgument, MutableArgument, Method, TextMacro,
        While, LoopWithoutEnd, Break, Continue, Label, Match, ReturnInLoop, ChangedLength, Exchange, Parts,
        LocalReference, ReboundReference, Recursion, HelperCall, Chain, Closure, StructValue, OptionValue,
    QuestionMark, ConditionalPattern, LetElse, SlicePattern, Payload,
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
    While,
    LoopWithoutEnd,
    MatchArm,
    LabelledBlock,
}

/// All of them, in order.
#[rustfmt::skip]
pub(crate) const SURROUNDINGS: &[Surrounding] = {
    use Surrounding::*;
    &[
        Loop, NestedLoop, Branch, BranchInLoop, LoopInBranch, BlockValue, While, LoopWithoutEnd, MatchArm,
        LabelledBlock,
    ]
};

/// The constructs of a function, and those within others.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) constructs: BTreeSet<Construct>,
    pub(crate) nested: BTreeSet<(Construct, Surrounding)>,
}

/// Reads a function.
pub(crate) fn of(function: &syn::ItemFn) -> Found {
    let mut reader = Reader { name: function.sig.ident.to_string(), ..Reader::default() };
    reader.helpers.visit_block(&function.block);
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
    For,
    While,
    LoopWithoutEnd,
    Arm,
    MatchArm,
    Value,
    LabelledBlock,
}

impl Open {
    fn is_loop(self) -> bool {
        matches!(self, Open::For | Open::While | Open::LoopWithoutEnd)
    }

    fn is_arm(self) -> bool {
        self == Open::Arm
    }
}

#[derive(Default)]
struct Reader {
    found: Found,
    name: String,
    helpers: Helpers,
    open: Vec<Open>,
    names: BTreeSet<String>,
    counters: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Reader {
    fn note(&mut self, construct: Construct) {
        self.found.constructs.insert(construct);
        for surrounding in self.surroundings() {
            self.found.nested.insert((construct, surrounding));
        }
    }

    fn surroundings(&self) -> Vec<Surrounding> {
        SURROUNDINGS.iter().copied().filter(|surrounding| self.stands_in(*surrounding)).collect()
    }

    fn stands_in(&self, surrounding: Surrounding) -> bool {
        match surrounding {
            Surrounding::Loop => self.open.iter().any(|open| open.is_loop()),
            Surrounding::NestedLoop => self.open.iter().filter(|open| open.is_loop()).count() > 1,
            Surrounding::Branch => self.open.contains(&Open::Arm),
            Surrounding::BranchInLoop => self.one_in_the_other(Open::is_arm, Open::is_loop),
            Surrounding::LoopInBranch => self.one_in_the_other(Open::is_loop, Open::is_arm),
            Surrounding::BlockValue => self.open.contains(&Open::Value),
            Surrounding::While => self.open.contains(&Open::While),
            Surrounding::LoopWithoutEnd => self.open.contains(&Open::LoopWithoutEnd),
            Surrounding::MatchArm => self.open.contains(&Open::MatchArm),
            Surrounding::LabelledBlock => self.open.contains(&Open::LabelledBlock),
        }
    }

    fn one_in_the_other(&self, inner: fn(Open) -> bool, outer: fn(Open) -> bool) -> bool {
        let outermost = self.open.iter().position(|open| outer(*open));
        let innermost = self.open.iter().rposition(|open| inner(*open));
        outermost.is_some() && outermost < innermost
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
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.place(part)),
            other if is_one_of(other, &self.counters) => self.note(Construct::Counter),
            other if is_one_of(other, &self.references) => self.note(Construct::ReboundReference),
            _ => self.note(Construct::ScalarOverwrite),
        }
    }

    /// A variable of references; one that is bound to a chosen place is bound to several.
    fn reference(&mut self, pattern: &Pat, value: &Expr) {
        match (pattern, value) {
            (Pat::Tuple(patterns), Expr::Tuple(values)) => {
                patterns.elems.iter().zip(&values.elems).for_each(|(p, v)| self.reference(p, v));
            }
            (Pat::Type(typed), _) => self.reference(&typed.pat, value),
            (Pat::Ident(name), Expr::Reference(_)) => self.note_reference(name),
            (Pat::Ident(name), Expr::If(branch)) if is_choice(branch) => {
                self.note_reference(name);
                self.note(Construct::ReboundReference);
            }
            _ => {}
        }
    }

    fn note_reference(&mut self, name: &syn::PatIdent) {
        self.note(Construct::LocalReference);
        self.references.insert(name.ident.to_string());
    }

    fn label(&mut self, label: Option<&syn::Label>) {
        if label.is_some() {
            self.note(Construct::Label);
        }
    }

    fn returns(&mut self) {
        self.note(Construct::EarlyReturn);
        if self.stands_in(Surrounding::Loop) {
            self.note(Construct::ReturnInLoop);
        }
    }

    fn method(&mut self, name: &str) {
        self.note(Construct::Method);
        match name {
            "push" | "pop" | "truncate" | "clear" | "resize" | "insert" | "remove" | "extend_from_slice" => {
                self.note(Construct::ChangedLength);
            }
            "swap" | "reverse" | "rotate_left" | "rotate_right" => self.note(Construct::Exchange),
            "split_at" | "split_at_mut" | "chunks" | "chunks_mut" | "chunks_exact" | "chunks_exact_mut"
            | "windows" => self.note(Construct::Parts),
            "map" | "filter" | "filter_map" | "flat_map" | "scan" | "fold" | "sum" | "product"
            | "for_each" | "collect" | "max_by" | "min_by" | "reduce" | "any" | "all" | "position"
            | "take_while" | "skip_while" => self.note(Construct::Chain),
            _ => {}
        }
    }

    /// `mem::swap` of two references binds them to other places and moves no number.
    fn exchange(&mut self, call: &syn::ExprCall) {
        let rebinds = |argument: &Expr| match argument {
            Expr::Reference(reference) => is_one_of(&reference.expr, &self.references),
            _ => false,
        };
        let rebound = call.args.first().is_some_and(rebinds);
        self.note(if rebound { Construct::ReboundReference } else { Construct::Exchange });
    }

    fn callee(&mut self, name: &str) {
        if name == self.name {
            self.note(Construct::Recursion);
        }
        if self.helpers.0.contains(name) {
            self.note(Construct::HelperCall);
        }
    }

    fn call(&mut self, call: &syn::ExprCall) {
        let Expr::Path(path) = &*call.func else { return };
        let names: Vec<String> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
        match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            [.., "mem", "swap" | "replace" | "take"] => self.exchange(call),
            ["f64" | "usize", ..] => {}
            ["Vec", ..] => self.note(Construct::Vector),
            ["Some" | "Ok" | "Err"] => self.note(Construct::OptionValue),
            [.., name] => {
                self.note(Construct::Call);
                self.callee(name);
                call.args.iter().for_each(|argument| self.argument(argument));
            }
            [] => {}
        }
    }

    fn argument(&mut self, argument: &Expr) {
        match argument {
            Expr::Reference(reference) if reference.mutability.is_some() => {
                self.note(Construct::MutableArgument);
            }
            Expr::Reference(_) => self.note(Construct::SharedArgument),
            _ => {}
        }
    }
}

fn is_one_of(expression: &Expr, names: &BTreeSet<String>) -> bool {
    let Expr::Path(path) = expression else { return false };
    path.path.get_ident().is_some_and(|name| names.contains(&name.to_string()))
}

/// `if c { &mut a } else { &mut b }`
fn is_choice(branch: &syn::ExprIf) -> bool {
    matches!(branch.then_branch.stmts.last(), Some(syn::Stmt::Expr(Expr::Reference(_), None)))
}

/// The name of a variable that starts as an integer.
fn counter(local: &syn::Local) -> Option<String> {
    let Pat::Ident(pattern) = &local.pat else { return None };
    let Expr::Lit(start) = &*local.init.as_ref()?.expr else { return None };
    let counts = pattern.mutability.is_some() && matches!(start.lit, syn::Lit::Int(_));
    counts.then(|| pattern.ident.to_string())
}

/// The functions in the body.
#[derive(Default)]
struct Helpers(BTreeSet<String>);

impl<'ast> Visit<'ast> for Helpers {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.0.insert(function.sig.ident.to_string());
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
        if let Some(start) = &local.init {
            self.reference(&local.pat, &start.expr);
        }
        if local.init.as_ref().is_some_and(|start| start.diverge.is_some()) {
            self.note(Construct::LetElse);
        }
        self.bind(&local.pat);
    }

    fn visit_pat(&mut self, pattern: &'ast Pat) {
        match pattern {
            Pat::Slice(_) => self.note(Construct::SlicePattern),
            Pat::TupleStruct(_) | Pat::Struct(_) => self.note(Construct::Payload),
            _ => {}
        }
        visit::visit_pat(self, pattern);
    }

    /// A function in the body is a program of its own.
    fn visit_item_fn(&mut self, _: &'ast syn::ItemFn) {}

    fn visit_expr_for_loop(&mut self, each: &'ast syn::ExprForLoop) {
        self.note(kind_of_loop(&each.expr));
        self.label(each.label.as_ref());
        self.visit_expr(&each.expr);
        self.bind(&each.pat);
        self.within(Open::For, |reader| reader.visit_block(&each.body));
    }

    fn visit_expr_while(&mut self, each: &'ast syn::ExprWhile) {
        self.note(Construct::While);
        self.label(each.label.as_ref());
        self.within(Open::While, |reader| {
            reader.visit_expr(&each.cond);
            reader.visit_block(&each.body);
        });
    }

    fn visit_expr_loop(&mut self, each: &'ast syn::ExprLoop) {
        self.note(Construct::LoopWithoutEnd);
        self.label(each.label.as_ref());
        self.within(Open::LoopWithoutEnd, |reader| reader.visit_block(&each.body));
    }

    fn visit_expr_match(&mut self, choice: &'ast syn::ExprMatch) {
        self.note(Construct::Match);
        self.visit_expr(&choice.expr);
        for arm in &choice.arms {
            self.bind(&arm.pat);
            self.within(Open::MatchArm, |reader| visit::visit_arm(reader, arm));
        }
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
        self.label(block.label.as_ref());
        let open = if block.label.is_some() { Open::LabelledBlock } else { Open::Value };
        self.within(open, |reader| reader.visit_block(&block.block));
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
            Expr::Return(_) => self.returns(),
            Expr::Break(_) => self.note(Construct::Break),
            Expr::Continue(_) => self.note(Construct::Continue),
            Expr::Closure(_) => self.note(Construct::Closure),
            Expr::Struct(_) => self.note(Construct::StructValue),
            Expr::Try(_) => self.note(Construct::QuestionMark),
            Expr::Let(_) => self.note(Construct::ConditionalPattern),
            Expr::MethodCall(call) => self.method(&call.method.to_string()),
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
