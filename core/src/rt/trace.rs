//! Which way a function went: its copy for the gradient check, `traced`, leaves marks, and the check reads them.
//!
//! Marks go to the thread that asked for them, so that the copy has the parameters of the function itself. Nobody
//! asks where there is no check.

use core::panic::Location;

/// Where a mark stands: `Mark.here()` is the place in the user's code of the method's name.
#[derive(Clone, Copy, Debug)]
pub struct Mark;

impl Mark {
    /// The place that it stands at.
    #[must_use]
    #[track_caller]
    pub fn here(self) -> Here {
        Here(Location::caller())
    }
}

/// A place in the user's code.
#[derive(Clone, Copy, Debug)]
pub struct Here(&'static Location<'static>);

impl Here {
    /// The branch took its first or second arm. `covers`: whether a derivative depends on which.
    pub fn arm(self, number: usize, covers: bool) {
        leave(self.0, What::Arm { number, covers });
    }

    /// Two numbers of which one is taken.
    #[expect(clippy::needless_pass_by_value, reason = "floats")]
    pub fn order<T: PartialOrd>(self, one: T, other: T) {
        let order = one.partial_cmp(&other).map_or(2, |order| order as i8);
        leave(self.0, What::Order(order));
    }

    /// A test whether two numbers are equal.
    pub fn equality(self, holds: bool) {
        leave(self.0, What::Equality(holds));
    }
}

/// What a mark says.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(feature = "check"), expect(dead_code, reason = "nobody asks"))]
enum What {
    Arm { number: usize, covers: bool },
    Order(i8),
    Equality(bool),
}

#[cfg(not(feature = "check"))]
fn leave(_: &'static Location<'static>, _: What) {}

#[cfg(feature = "check")]
use recorder::leave;
#[cfg(feature = "check")]
pub(crate) use recorder::{Place, Trace, of, signature};

#[cfg(feature = "check")]
mod recorder {
    use std::cell::RefCell;
    use std::collections::BTreeMap;
    use std::panic::Location;

    use super::What;

    /// The marks of a run.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub(crate) struct Trace {
        /// How often each arm was taken, of the branches of which both are to be tested.
        pub(crate) arms: BTreeMap<Place, [usize; 2]>,
        /// The equalities that held.
        pub(crate) equalities: Vec<Place>,
        /// Of all marks in order: the same where the function went the same way.
        pub(crate) signature: u64,
        /// How many there were.
        pub(crate) marks: usize,
        /// Whether the signature alone is asked for.
        is_brief: bool,
    }

    /// File, line and column.
    pub(crate) type Place = (&'static str, u32, u32);

    thread_local! {
        static TRACE: RefCell<Option<Trace>> = const { RefCell::new(None) };
    }

    /// Runs something and collects its marks.
    pub(crate) fn of(run: impl FnOnce()) -> Trace {
        collected(Trace::default(), run)
    }

    /// Runs something for the signature of its marks.
    pub(crate) fn signature(run: impl FnOnce()) -> u64 {
        collected(Trace { is_brief: true, ..Trace::default() }, run).signature
    }

    fn collected(start: Trace, run: impl FnOnce()) -> Trace {
        let outer = TRACE.replace(Some(start));
        run();
        TRACE.replace(outer).unwrap_or_default()
    }

    pub(super) fn leave(place: &'static Location<'static>, what: What) {
        TRACE.with_borrow_mut(|trace| trace.iter_mut().for_each(|trace| trace.add(place, what)));
    }

    impl Trace {
        fn add(&mut self, place: &'static Location<'static>, what: What) {
            let side = match what {
                What::Arm { number, covers: _ } => number as u64,
                What::Order(order) => 8 + (order + 1) as u64,
                What::Equality(holds) => 16 + u64::from(holds),
            };
            // Fowler, Noll and Vo's hash, of words.
            for word in [std::ptr::from_ref(place) as u64, side] {
                self.signature = (self.signature ^ word).wrapping_mul(0x0100_0000_01b3).rotate_left(23);
            }
            self.marks += 1;
            if !self.is_brief {
                self.note((place.file(), place.line(), place.column()), what);
            }
        }

        fn note(&mut self, place: Place, what: What) {
            match what {
                What::Arm { number, covers: true } => self.arms.entry(place).or_default()[number] += 1,
                What::Equality(true) => self.equalities.push(place),
                What::Arm { covers: false, .. } | What::Order(_) | What::Equality(false) => {}
            }
        }
    }
}
