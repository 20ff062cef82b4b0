//! The copy of a function that tells the gradient check which way it goes.
//!
//! It is the forward sweep without a reverse one, so that nothing is kept, with marks in it: which arm a branch took,
//! in which order the arguments of `max` and its like were, whether an equality of numbers held. Samples whose marks
//! differ lie on different pieces of the function; an arm without a mark has a derivative that was never asked for.

use proc_macro2::{Delimiter, Span, TokenStream};
use quote::quote_spanned;

use crate::analyse::activity::Activity;
use crate::analyse::storage::Storage;
use crate::ir::{BinaryOp, Block, Effect, Function, If, Op, Piece, Split, Stmt, Value};
use crate::rules;
use crate::types::{FloatTy, Ty};

/// The forward sweep of the split program with its marks.
pub fn traced(split: &Split, activity: &Activity, storage: &Storage, krate: &TokenStream) -> Split {
    let mut traced = split.clone();
    traced.backward = Block::default();
    let marks = Marks { function: &split.function, activity, storage, krate };
    marks.block(&mut traced.forward);
    traced
}

struct Marks<'a> {
    function: &'a Function,
    activity: &'a Activity,
    storage: &'a Storage,
    krate: &'a TokenStream,
}

impl Marks<'_> {
    fn block(&self, block: &mut Block) {
        for mut stmt in std::mem::take(&mut block.stmts) {
            let [before, after] = self.around(&stmt);
            self.inside(&mut stmt);
            block.stmts.extend(before);
            block.stmts.push(stmt);
            block.stmts.extend(after);
        }
    }

    fn around(&self, stmt: &Stmt) -> [Option<Stmt>; 2] {
        match stmt {
            Stmt::Let { value, op: Op::Rule { rule, args, form: _ } } => {
                [self.order(*value, rules::rule(*rule).name, args), None]
            }
            Stmt::Let { value, op: Op::Binary(op @ (BinaryOp::Eq | BinaryOp::Ne), x, y) } => {
                let is_active = [x, y].iter().any(|operand| self.activity.varies(**operand));
                let holds = if *op == BinaryOp::Eq { Piece::Value(*value) } else { self.not(*value) };
                [None, is_active.then(|| self.mark(*value, "equality", vec![holds]))]
            }
            Stmt::While(each) => [each.condition.results.first().map(|is| self.arm(*is, 1, false)), None],
            _ => [None, None],
        }
    }

    /// The condition of a loop is left alone: where it holds, there is an iteration.
    fn inside(&self, stmt: &mut Stmt) {
        match stmt {
            Stmt::If(branch) => {
                let covers = self.covers(branch);
                for (number, arm) in [&mut branch.then, &mut branch.otherwise].into_iter().enumerate() {
                    self.block(arm);
                    arm.stmts.insert(0, self.arm(branch.condition, number, covers));
                }
            }
            Stmt::While(each) => {
                self.block(&mut each.body);
                let mark = each.condition.results.first().map(|is| self.arm(*is, 0, false));
                each.body.stmts.splice(0..0, mark);
            }
            Stmt::For(each) => self.block(&mut each.body),
            _ => {}
        }
    }

    /// Whether both arms are to be tested: each comes back, and a derivative depends on which it was.
    fn covers(&self, branch: &If) -> bool {
        let arms = [&branch.then, &branch.otherwise];
        let gives = branch.results.iter().any(|result| self.activity.value(*result));
        let writes = arms.iter().any(|arm| self.writes(arm));
        !arms.iter().any(|arm| arm.diverges) && (gives || writes)
    }

    fn writes(&self, block: &Block) -> bool {
        let mut found = false;
        block.for_each(&mut |stmt| {
            found |= stmt.written().iter().any(|place| self.activity.var(self.storage.root(place)));
        });
        found
    }

    /// Which piece of a rule that has several is taken.
    fn order(&self, result: Value, rule: &str, args: &[Value]) -> Option<Stmt> {
        let is_number =
            |value: &Value| matches!(self.function.value(*value).ty, Ty::Float(FloatTy::F32 | FloatTy::F64));
        if !args.iter().all(is_number) {
            return None;
        }
        let span = self.span(result);
        let tokens = |tokens| Piece::Tokens(tokens);
        let comma = || tokens(quote_spanned!(span=> ,));
        let ordered = match (rule, args) {
            ("max" | "min", [x, y]) => vec![Piece::Value(*x), comma(), Piece::Value(*y)],
            ("abs" | "signum", [x]) => vec![Piece::Value(*x), comma(), tokens(quote_spanned!(span=> 0.0))],
            ("clamp", [x, low, high]) => {
                let low = self.mark(result, "order", vec![Piece::Value(*x), comma(), Piece::Value(*low)]);
                let Stmt::Effect(Effect { mut pieces, diverges }) = low else { return None };
                let high = self.mark(result, "order", vec![Piece::Value(*x), comma(), Piece::Value(*high)]);
                let Stmt::Effect(high) = high else { return None };
                pieces.push(tokens(quote_spanned!(span=> ;)));
                pieces.extend(high.pieces);
                return Some(Stmt::Effect(Effect { pieces, diverges }));
            }
            _ => return None,
        };
        Some(self.mark(result, "order", ordered))
    }

    fn not(&self, value: Value) -> Piece {
        let span = self.span(value);
        let not = Piece::Tokens(quote_spanned!(span=> !));
        Piece::Group(Delimiter::Parenthesis, vec![not, Piece::Value(value)])
    }

    fn arm(&self, condition: Value, number: usize, covers: bool) -> Stmt {
        let span = self.span(condition);
        self.mark(condition, "arm", vec![Piece::Tokens(quote_spanned!(span=> #number, #covers))])
    }

    /// `chainrule::rt::trace::Mark.here().arm(0, true)`, where `here` stands in the user's code.
    fn mark(&self, of: Value, kind: &str, arguments: Vec<Piece>) -> Stmt {
        let (krate, span) = (self.krate, self.span(of));
        let kind = proc_macro2::Ident::new(kind, span);
        let head = quote_spanned!(span=> #krate::rt::trace::Mark.here().#kind);
        let pieces = vec![Piece::Tokens(head), Piece::Group(Delimiter::Parenthesis, arguments)];
        Stmt::Effect(Effect { pieces, diverges: false })
    }

    fn span(&self, of: Value) -> Span {
        self.function.spans.get(&of).copied().unwrap_or_else(Span::call_site)
    }
}
