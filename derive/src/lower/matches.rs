//! `match`: a chain of branches. What is matched on is evaluated once; each arm tests its pattern, then its guard, and
//! binds its names.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Arm, Expr, ExprMatch, Pat};

use super::context::Lower;
use super::escapes;
use super::jumps::Rest;
use super::operand::Operand;
use super::patterns::Subject;
use crate::ir::{Op, Value};

impl Lower<'_> {
    /// A `match` and what comes after it.
    pub(super) fn flow_match(&mut self, choice: &ExprMatch, rest: &Rest) {
        let arms: Vec<Arm> = choice.arms.iter().flat_map(|arm| self.alternatives(arm)).collect();
        let go_on = arms.iter().filter(|arm| escapes::expression_goes_on(&arm.body)).count();
        if go_on > 1 && !rest.is_small() {
            return self.flow_frame(&Expr::Match(choice.clone()), rest);
        }
        let pats: Vec<&Pat> = arms.iter().map(|arm| &arm.pat).collect();
        let subject = self.subject(&choice.expr, &pats);
        self.flow_arms(&subject, &arms, rest, choice.span());
    }

    /// An arm for each alternative that binds names.
    fn alternatives(&self, arm: &Arm) -> Vec<Arm> {
        match &arm.pat {
            Pat::Or(or) if or.cases.iter().any(|case| self.binds(case)) => {
                or.cases.iter().map(|case| Arm { pat: case.clone(), ..arm.clone() }).collect()
            }
            _ => vec![arm.clone()],
        }
    }

    fn flow_arms(&mut self, subject: &Subject, arms: &[Arm], rest: &Rest, span: Span) {
        let Some((arm, others)) = arms.split_first() else { return self.set_diverges() };
        // The compiler sees to it that the arms cover everything, so the last one needs no test.
        let test = match others {
            [] => None,
            _ => {
                self.reject_hidden_variant(subject, arm);
                self.arm_test(subject, arm)
            }
        };
        match test {
            None => self.in_scope(|lower| lower.flow_arm(subject, arm, rest)),
            Some(test) => self.fork(
                test,
                span,
                |lower| lower.flow_arm(subject, arm, rest),
                |lower| lower.flow_arms(subject, others, rest, span),
            ),
        }
    }

    fn flow_arm(&mut self, subject: &Subject, arm: &Arm, rest: &Rest) {
        self.bind_matched(&arm.pat, subject);
        self.flow(&arm.body, rest);
    }

    /// Whether the arm is taken; nothing if it always is.
    fn arm_test(&mut self, subject: &Subject, arm: &Arm) -> Option<Value> {
        let test = self.pattern_test(&arm.pat, subject);
        let Some((_, guard)) = &arm.guard else { return test };
        let guarded = |lower: &mut Self| {
            lower.bind_matched(&arm.pat, subject);
            lower.condition(guard)
        };
        Some(match test {
            None => self.in_scope(guarded),
            Some(test) => self.both(test, guard.span(), guarded),
        })
    }

    /// `test && rest`.
    pub(super) fn both(&mut self, test: Value, span: Span, rest: impl FnOnce(&mut Self) -> Value) -> Value {
        let then = self.arm(true, span, |lower| Operand::Value(rest(lower)));
        let otherwise = self.arm(true, span, |lower| {
            let bool = lower.types.bool();
            Operand::Value(lower.define(Op::Literal("false".to_owned()), bool, span, "t"))
        });
        let joined = self.join(test, then, otherwise, span);
        self.evaluate(joined, span)
    }
}
