//! Operations of the rule table: v̄ times each partial goes to the adjoint of that argument.

use super::{Reverse, adjoint_name};
use crate::ir::{BinaryOp, CallForm, Op, Stmt, UnaryOp, Value};
use crate::rules::{self, Class, Formula, Partial};
use crate::types::Ty;

/// The application of a rule whose partials are being written down.
struct Application<'a> {
    args: &'a [Value],
    result: Value,
    ty: Ty,
}

impl Reverse<'_> {
    /// `let value = rule(args);`
    pub(super) fn rule(&mut self, value: Value, op: &Op, out: &mut Vec<Stmt>) {
        let Some((rule, args)) = op.rule() else { return };
        let cotangent = self.adjoint(value, out);
        let partials = (rules::rule(rule).partials)();
        for (position, arg) in args.iter().enumerate() {
            if self.activity.value(*arg) {
                let ty = self.function.value(*arg).ty.clone();
                let application = Application { args: &args, result: value, ty };
                let (before, after) = partials.split_at(position);
                let Some(partial) = after.first() else { return };
                if let Some(contribution) = self.contribution(cotangent, (before, partial), &application, out)
                {
                    self.contribute(*arg, contribution, out);
                }
            }
        }
    }

    /// `let value = source as ty;` between floats is linear.
    pub(super) fn cast(&mut self, value: Value, source: Value, out: &mut Vec<Stmt>) {
        let ty = self.function.value(source).ty.clone();
        if !self.activity.value(source) {
            return;
        }
        let cotangent = self.adjoint(value, out);
        let hint = adjoint_name(&self.function.value(source).name);
        let cast = match ty.is_float() {
            true => self.emit(Op::Cast(cotangent, ty.clone()), ty, &hint, out),
            false => self.emit(Op::Uncast(cotangent), ty.cotangent(), &hint, out),
        };
        self.contribute(source, cast, out);
    }

    /// The cotangent times the partial, by the partial's class. The partials of the arguments before stand beside it.
    fn contribution(
        &mut self,
        cotangent: Value,
        (before, partial): (&[Partial], &Partial),
        application: &Application,
        out: &mut Vec<Stmt>,
    ) -> Option<Value> {
        let ty = application.ty.clone();
        let hint = adjoint_name(&self.function.value(application.result).name);
        let is_guarded = partial.class == Class::Plain
            && self.guarded.contains(&application.result)
            && !self.is_literal(&partial.formula, application);
        let class = if is_guarded { Class::Strong } else { partial.class };
        let op = match class {
            Class::Zero => return None,
            Class::One => return Some(cotangent),
            Class::MinusOne => Op::Unary(UnaryOp::Neg, cotangent),
            Class::Plain => {
                Op::Binary(BinaryOp::Mul, cotangent, self.formula(&partial.formula, application, out))
            }
            Class::Strong => {
                Op::Strong { adjoint: cotangent, partial: self.formula(&partial.formula, application, out) }
            }
            Class::Step => {
                Op::Strong { adjoint: self.formula(&partial.formula, application, out), partial: cotangent }
            }
            Class::Onward => {
                let (last, others) = before.split_last()?;
                let adjoint = self.contribution(cotangent, (others, last), application, out)?;
                Op::Strong { adjoint, partial: self.formula(&partial.formula, application, out) }
            }
        };
        Some(self.emit(op, ty, &hint, out))
    }

    /// Whether the partial is a number that the user wrote, and so is finite.
    fn is_literal(&self, formula: &Formula, application: &Application) -> bool {
        let Formula::Arg(index) = formula else { return false };
        let definition = application.args.get(*index).and_then(|arg| self.definitions.get(arg));
        matches!(definition, Some(Op::Literal(_)))
    }

    /// Writes a formula of the table down for the arguments of an application.
    fn formula(&mut self, formula: &Formula, application: &Application, out: &mut Vec<Stmt>) -> Value {
        let op = match formula {
            Formula::Arg(index) => {
                return application.args.get(*index).copied().unwrap_or(application.result);
            }
            Formula::Result => return application.result,
            Formula::Literal(text) => Op::Literal(text.clone()),
            Formula::Neg(x) => Op::Unary(UnaryOp::Neg, self.formula(x, application, out)),
            Formula::Binary(op, x, y) => {
                let x = self.formula(x, application, out);
                Op::Binary(*op, x, self.formula(y, application, out))
            }
            Formula::Call(rule, args) => {
                let args = args.iter().map(|arg| self.formula(arg, application, out)).collect();
                Op::Rule { rule: *rule, args, form: CallForm::Method }
            }
            Formula::Strong(x, y) => {
                let adjoint = self.formula(x, application, out);
                Op::Strong { adjoint, partial: self.formula(y, application, out) }
            }
            Formula::Step(name, args) => {
                let args = args.iter().map(|arg| self.formula(arg, application, out)).collect();
                Op::Step { name, args }
            }
        };
        self.emit(op, application.ty.clone(), "t", out)
    }
}
