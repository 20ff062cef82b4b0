//! Of which branches both sides were checked.
//!
//! A derivative in an arm that no point of a check takes has not been checked.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use crate::rt::trace::{Place, Trace};

/// How often each arm of a branch was taken, at the points at which the gradient was checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Coverage(BTreeMap<Place, [usize; 2]>);

/// A side of a branch that was not taken at any point of a check: its derivative is untested.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Untested {
    /// File, line and column of the condition or the pattern.
    pub place: String,
    /// What the condition never was.
    pub never: bool,
}

impl Display for Untested {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} was never {}", self.place, self.never)
    }
}

impl Coverage {
    /// Adds what a run took.
    pub(super) fn add(&mut self, trace: &Trace) {
        self.merge(&trace.arms);
    }

    /// Adds what another check took.
    pub(super) fn extend(&mut self, other: &Coverage) {
        self.merge(&other.0);
    }

    fn merge(&mut self, arms: &BTreeMap<Place, [usize; 2]>) {
        for (place, [then, otherwise]) in arms {
            let counts = self.0.entry(*place).or_default();
            counts[0] += then;
            counts[1] += otherwise;
        }
    }

    /// The sides that were not taken. What stands inside of them is not listed.
    pub(super) fn untested(&self) -> Vec<Untested> {
        let sides = self.0.iter().flat_map(|(place, counts)| {
            let never = |(count, side): (&usize, bool)| {
                (*count == 0).then(|| Untested { place: written(*place), never: side })
            };
            counts.iter().zip([true, false]).filter_map(never).collect::<Vec<_>>()
        });
        sides.collect()
    }
}

/// A place as compilers write it.
pub(super) fn written((file, line, column): Place) -> String {
    format!("{file}:{line}:{column}")
}
