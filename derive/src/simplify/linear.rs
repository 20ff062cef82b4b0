//! Indices as sums.

use std::collections::BTreeMap;

use crate::table::Map;

use crate::ir::{BinaryOp, Op, Value};

/// constant + Σ coefficient · term.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Linear {
    constant: i64,
    terms: BTreeMap<Value, i64>,
}

impl Linear {
    /// The value as a sum of integers and of values that `is_term` accepts.
    pub(super) fn of(
        value: Value,
        definitions: &Map<Value, Op>,
        is_term: &dyn Fn(Value) -> bool,
    ) -> Option<Linear> {
        match definitions.get(&value) {
            _ if is_term(value) => Some(Linear { constant: 0, terms: BTreeMap::from([(value, 1)]) }),
            Some(Op::Literal(text)) => {
                Some(Linear { constant: text.replace('_', "").parse().ok()?, terms: BTreeMap::new() })
            }
            Some(Op::Binary(op @ (BinaryOp::Add | BinaryOp::Sub), x, y)) => {
                let sign = if *op == BinaryOp::Add { 1 } else { -1 };
                Linear::of(*x, definitions, is_term)?.plus(sign, &Linear::of(*y, definitions, is_term)?)
            }
            Some(_) | None => None,
        }
    }

    fn plus(mut self, sign: i64, other: &Linear) -> Option<Linear> {
        self.constant = self.constant.checked_add(sign.checked_mul(other.constant)?)?;
        for (term, coefficient) in &other.terms {
            *self.terms.entry(*term).or_default() += sign * coefficient;
        }
        self.terms.retain(|_, coefficient| *coefficient != 0);
        Some(self)
    }

    /// How often the term is in the sum.
    pub(super) fn coefficient(&self, term: Value) -> i64 {
        self.terms.get(&term).copied().unwrap_or(0)
    }

    /// How much larger the other is, if that does not depend on the terms.
    pub(super) fn distance_to(&self, other: &Linear) -> Option<i64> {
        (self.terms == other.terms).then(|| other.constant.checked_sub(self.constant)).flatten()
    }
}
