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

    /// The marks before a statement and after it.
    fn around(&self, stmt: &Stmt) -> [Vec<Stmt>; 2] {
        if let Stmt::While(each) = stmt {
            let condition = each.condition.results.iter();
            return [condition.map(|condition| self.arm(*condition, 1, false)).collect(), Vec::new()];
        }
        let Some((value, op)) = stmt.as_let() else { return [Vec::new(), Vec::new()] };
        if let Op::Rule { rule, args, form: _ } = op {
            return [self.orders(value, rules::rule(*rule).name, args), Vec::new()];
        }
        let mut after = Vec::new();
        if let Op::Binary(op @ (BinaryOp::Eq | BinaryOp::Ne), x, y) = op
            && [x, y].iter().any(|operand| self.activity.varies(**operand))
        {
            after.push(self.equality(value, *op == BinaryOp::Eq));
        }
        [Vec::new(), after]
    }

    /// The condition of a loop is left alone: where it holds, there is an iteration.
    fn inside(&self, stmt: &mut Stmt) {
        if let Stmt::If(branch) = stmt {
            let covers = self.covers(branch);
            for (number, arm) in [&mut branch.then, &mut branch.otherwise].into_iter().enumerate() {
                self.block(arm);
                arm.stmts.insert(0, self.arm(branch.condition, number, covers));
            }
        } else if let Stmt::While(each) = stmt {
            self.block(&mut each.body);
            let mark = each.condition.results.first().map(|condition| self.arm(*condition, 0, false));
            each.body.stmts.splice(0..0, mark);
        } else {
            stmt.blocks_mut().for_each(|block| self.block(block));
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
    fn orders(&self, result: Value, rule: &str, args: &[Value]) -> Vec<Stmt> {
        let is_number =
            |value: &Value| matches!(self.function.value(*value).ty, Ty::Float(FloatTy::F32 | FloatTy::F64));
        let order = |x: Value, other: Piece| {
            let comma = Piece::Tokens(quote_spanned!(self.span(result)=> ,));
            self.mark(result, "order", vec![Piece::Value(x), comma, other])
        };
        match (rule, args) {
            _ if !args.iter().all(is_number) => Vec::new(),
            ("max" | "min", [x, y]) => vec![order(*x, Piece::Value(*y))],
            ("abs" | "signum", [x]) => {
                vec![order(*x, Piece::Tokens(quote_spanned!(self.span(result)=> 0.0)))]
            }
            ("clamp", [x, low, high]) => [low, high].map(|end| order(*x, Piece::Value(*end))).to_vec(),
            _ => Vec::new(),
        }
    }

    /// Whether two numbers are equal, by the result of the test.
    fn equality(&self, test: Value, is_equality: bool) -> Stmt {
        let not = Piece::Tokens(quote_spanned!(self.span(test)=> !));
        let holds = if is_equality { vec![] } else { vec![not] };
        self.mark(test, "equality", holds.into_iter().chain([Piece::Value(test)]).collect())
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

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::pipeline;

    fn traced(source: &str) -> String {
        let function = source.parse().expect("tokens");
        let expanded = pipeline::expand(quote!(traced = true), function).to_string();
        let (_, copy) = expanded.split_once("fn traced (").expect("the copy");
        copy.split("pub fn").next().unwrap_or_default().replace(' ', "")
    }

    #[test]
    fn arms_orders_and_equalities_have_marks() {
        let copy =
            traced("fn f(x: f64, y: f64) -> f64 { if x != y { x.max(y) } else { -x.clamp(0.0, 1.0) } }");
        let marks = |kind: &str| copy.matches(&format!("Mark.here().{kind}(")).count();
        assert_eq!((marks("arm"), marks("order"), marks("equality")), (2, 3, 1));
        assert!(copy.contains("Mark.here().equality(!"), "{copy}");
        assert!(copy.contains("arm(0usize,true)") && copy.contains("arm(1usize,true)"), "{copy}");
    }

    #[test]
    fn an_arm_that_panics_or_changes_nothing_needs_no_test() {
        let copy = traced(
            "fn f(x: f64) -> f64 { if x < 0.0 { panic!() } let big = if x > 9.0 { 1 } else { 2 }; x }",
        );
        assert!(!copy.contains(",true)"), "{copy}");
    }

    #[test]
    fn callees_are_asked_for_their_copies() {
        let copy = traced("fn f(x: f64) -> f64 { g(x) * x }");
        assert!(copy.contains("g_d::traced(x)") && !copy.contains("forward"), "{copy}");
    }
}
