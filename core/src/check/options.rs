//! How a gradient is checked.

use std::ops::{Bound, RangeBounds};
use std::path::PathBuf;

/// How many derivatives are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Each entry of a gradient of up to 32 entries, four directions of a longer one.
    #[default]
    Auto,
    /// So many directions through all entries, every other one equilibrated. What an error would have to be to
    /// pass unseen is told as the resolution. The wrong entry is found by bisection.
    Directions(usize),
    /// Each entry.
    Full,
}

/// What does not fail a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Allow {
    /// A kink at the point, where the gradient lies between the slopes on both sides.
    Kink,
    /// Differences that are too uncertain to tell.
    Inconclusive,
    /// An `==` of numbers that holds at the point: the derivative there is that of the arm that is taken, and nothing
    /// is known of it, since the arm is taken nowhere else.
    EqualityBranch,
    /// A side of a branch that none of the points of [`cases`](super::cases) takes.
    Untested,
}

/// How a gradient is checked. The macros take these as `name = value` after the call.
///
/// ```
/// use chainrule::check::{self, Allow, Mode, Options};
/// use chainrule::differentiable;
///
/// #[differentiable]
/// fn hinge(margin: f64) -> f64 {
///     if margin < 1.0 { 1.0 - margin } else { 0.0 }
/// }
///
/// assert!(check::gradient!(hinge(1.0)).is_err());
/// check::gradient!(hinge(1.0), allow = Allow::Kink).unwrap();
/// check::gradient!(hinge(0.5), mode = Mode::Full, rtol = 1e-10, domain = -10.0..1.0).unwrap();
/// let options = Options::new().seed(7).mode(Mode::Directions(6));
/// check::gradient!(hinge(0.5), options = options).unwrap();
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    pub(super) mode: Mode,
    pub(super) rtol: Option<f64>,
    pub(super) domain: (f64, f64),
    pub(super) seed: Option<u64>,
    pub(super) allow: Vec<Allow>,
    pub(super) order: usize,
    pub(super) plot: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Options {
        let domain = (f64::NEG_INFINITY, f64::INFINITY);
        Options { mode: Mode::Auto, rtol: None, domain, seed: None, allow: Vec::new(), order: 1, plot: None }
    }
}

impl Options {
    /// The defaults.
    #[must_use]
    pub fn new() -> Options {
        Options::default()
    }

    /// How many derivatives are compared.
    #[must_use]
    pub fn mode(self, mode: Mode) -> Options {
        Options { mode, ..self }
    }

    /// The relative difference that passes beside the error bar: by default 1e-9, and 1e-4 where there are `f32`.
    #[must_use]
    pub fn rtol(self, rtol: f64) -> Options {
        Options { rtol: Some(rtol), ..self }
    }

    /// Numbers outside of it are not tried as arguments. Without it the check finds out by itself where the
    /// function is not finite or panics.
    #[must_use]
    pub fn domain(self, domain: impl RangeBounds<f64>) -> Options {
        let from = match domain.start_bound() {
            Bound::Included(from) => *from,
            Bound::Excluded(from) => from.next_up(),
            Bound::Unbounded => f64::NEG_INFINITY,
        };
        let to = match domain.end_bound() {
            Bound::Included(to) => *to,
            Bound::Excluded(to) => to.next_down(),
            Bound::Unbounded => f64::INFINITY,
        };
        Options { domain: (from, to), ..self }
    }

    /// The seed of the random cotangents and directions. By default it is made of the test's name; the
    /// environment variable `CHAINRULE_SEED` overrides both.
    #[must_use]
    pub fn seed(self, seed: u64) -> Options {
        Options { seed: Some(seed), ..self }
    }

    /// Lets something pass that would fail the check.
    #[must_use]
    pub fn allow(mut self, what: Allow) -> Options {
        self.allow.push(what);
        self
    }

    /// Which derivatives are checked. With 2, that of the gradient is compared as well: by differences it has to be
    /// symmetric, u · H v = v · H u.
    #[must_use]
    pub fn order(self, order: usize) -> Options {
        Options { order, ..self }
    }

    /// Writes a picture to a file, as SVG: the errors of forward, central and extrapolated differences over the step,
    /// the error bar as a band, and how far the gradient is off as a horizontal line. It is of the first entry that is
    /// wrong, or of the first one.
    #[must_use]
    pub fn plot(self, path: impl Into<PathBuf>) -> Options {
        Options { plot: Some(path.into()), ..self }
    }

    pub(super) fn allows(&self, what: Allow) -> bool {
        self.allow.contains(&what)
    }

    pub(super) fn rtol_for(&self, epsilon: f64) -> f64 {
        self.rtol.unwrap_or(if epsilon > f64::EPSILON { 1e-4 } else { 1e-9 })
    }

    /// The seed of a check of that function in the test that runs now.
    pub(super) fn seed_for(&self, function: &str) -> u64 {
        let overridden = std::env::var("CHAINRULE_SEED").ok().and_then(|seed| seed.parse().ok());
        overridden.or(self.seed).unwrap_or_else(|| {
            let thread = std::thread::current();
            hash(&format!("{} {function}", thread.name().unwrap_or("")))
        })
    }
}

/// Fowler, Noll and Vo's hash, which is the same on every machine; short, since the seed is typed by people.
fn hash(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)) & 0xffff_ffff
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn the_bounds_of_a_domain_are_kept() {
        assert_eq!(Options::new().domain(0.1..=10.0).domain, (0.1, 10.0));
        assert_eq!(Options::new().domain(0.0..).domain, (0.0, f64::INFINITY));
        assert!(Options::new().domain(..1.0).domain.1 < 1.0);
    }

    #[test]
    fn a_test_has_the_same_seed_every_time() {
        let seed = Options::new().seed_for("f");
        assert_eq!(seed, Options::new().seed_for("f"));
        assert_ne!(seed, Options::new().seed_for("g"));
    }
}
