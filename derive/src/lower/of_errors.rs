//! What is read from the errors of a `Result`. They have no derivative, so that nothing of it may reach the result.

use crate::table::Map;

use proc_macro2::Span;

use super::context::Lower;
use super::infer::Defaults;
use crate::diagnostics::{self, Diagnostic};
use crate::ir::{Block, If, Op, Place, Projection, Source, Stmt, Value, Variant};

impl Lower<'_> {
    /// Values that may be floats, though they come from an error.
    pub(super) fn of_errors(&mut self, body: &Block, defaults: &Defaults) -> Map<Value, Diagnostic> {
        let (mut found, mut mixed, mut stored) = (Vec::new(), Vec::new(), Vec::new());
        body.for_each(&mut |stmt| match stmt {
            Stmt::Let { value, op } => {
                let reads = op.operands().iter().any(|operand| self.is_error(*operand))
                    || op.places().iter().any(|place| self.is_in_error(place));
                let is_kept = matches!(op, Op::Load(_) | Op::Opaque(_) | Op::Constant(_) | Op::Unset);
                match self.is_error(*value) {
                    // What is no error was taken for one, because it stands where an error stands as well.
                    true if !is_kept || !reads && matches!(op, Op::Load(_)) => mixed.push(*value),
                    false if reads && !op.makes_error() => found.push(*value),
                    true | false => {}
                }
            }
            Stmt::If(If { then, otherwise, results, .. }) => {
                let given = [then, otherwise].into_iter().flat_map(|arm| results.iter().zip(&arm.results));
                found.extend(given.filter(|(_, inner)| self.is_error(**inner)).map(|(result, _)| *result));
            }
            Stmt::Store { place: _, value } | Stmt::Update { place: _, op: _, value } => {
                stored.extend(self.is_error(*value).then_some(*value));
            }
            Stmt::Change(change) => {
                if let Source::Value(value) = change.source() {
                    stored.extend(self.is_error(value).then_some(value));
                }
            }
            Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::Effect(_) => {}
            Stmt::For(_) | Stmt::While(_) => {}
            // These stand in reverse and forward sweeps.
            Stmt::Accumulate { .. } | Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
        });
        found.retain(|value| self.types.finish(self.type_of(*value), defaults).is_differentiable());
        mixed.extend(body.results.iter().filter(|result| self.is_error(**result)));
        let span = |value: &Value| self.spans.get(value).copied().unwrap_or_else(Span::call_site);
        found
            .iter()
            .chain(&mixed)
            .chain(&stored)
            .map(|value| (*value, diagnostics::part_of_an_error(span(value))))
            .collect()
    }

    fn is_error(&self, value: Value) -> bool {
        self.types.is_error(self.type_of(value))
    }

    fn is_in_error(&self, place: &Place) -> bool {
        let is_payload = |step: &Projection| matches!(step, Projection::Payload(Variant::Err));
        self.types.is_error(self.type_of_var(place.root)) || place.projections.iter().any(is_payload)
    }
}
