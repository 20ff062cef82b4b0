//! What holds for every pullback, whatever its function.

use super::compare::{Check, coarsest_epsilon};
use super::report::{Failure, Report, Summary};
use crate::Differentiable;
use crate::coordinates::{Coordinate, Coordinates, coordinates, flat};

/// What the macros hand over: how to run a function and its derivatives at a point.
#[doc(hidden)]
pub struct Subject<'a, P> {
    pub function: &'static str,
    pub names: &'a [&'static str],
    pub point: P,
}

/// Whether the value of a function has a cotangent: `vjp` leaves the unit out.
///
/// `(&Valued(&value)).kind()` finds the method of [`UnitKind`] where that is the case, since Rust looks for a
/// method of `Valued` before one of `&Valued`.
#[doc(hidden)]
pub struct Valued<'v, R>(pub &'v R);

#[doc(hidden)]
pub struct WithValue;

#[doc(hidden)]
pub struct WithoutValue;

#[doc(hidden)]
pub trait UnitKind {
    fn kind(&self) -> WithoutValue {
        WithoutValue
    }
}
impl<R: Differentiable<Tangent = ()>> UnitKind for Valued<'_, R> {}

#[doc(hidden)]
pub trait ValueKind {
    fn kind(&self) -> WithValue {
        WithValue
    }
}
impl<R> ValueKind for &Valued<'_, R> {}

/// The cotangent of an in/out argument: a vector for an array that is passed as a slice.
#[doc(hidden)]
pub trait IntoPart<P> {
    fn into_part(self) -> P;
}

impl<T> IntoPart<T> for T {
    fn into_part(self) -> T {
        self
    }
}

impl<T, const N: usize> IntoPart<Vec<T>> for [T; N] {
    fn into_part(self) -> Vec<T> {
        self.into()
    }
}

/// A seed made of the cotangents of the value and of the in/out arguments.
#[doc(hidden)]
pub trait IntoSeed<K, S> {
    fn into_seed(self) -> S;
}

macro_rules! seeds {
    ($($part:ident $seed:ident),*) => {
        impl<$($part: IntoPart<$seed>, $seed),*> IntoSeed<WithoutValue, ($($seed,)*)> for ((), $($part,)*) {
            fn into_seed(self) -> ($($seed,)*) {
                #[allow(non_snake_case)]
                let ((), $($part,)*) = self;
                ($($part.into_part(),)*)
            }
        }
        seeds!(@value $($part $seed),*);
    };
    (@value $($part:ident $seed:ident),*) => {
        impl<R, $($part: IntoPart<$seed>, $seed),*> IntoSeed<WithValue, (R, $($seed,)*)> for (R, $($part,)*) {
            fn into_seed(self) -> (R, $($seed,)*) {
                #[allow(non_snake_case)]
                let (value, $($part,)*) = self;
                (value, $($part.into_part(),)*)
            }
        }
    };
}
seeds!(@value A P);
seeds!(A P, B Q);
seeds!(A P, B Q, C S);
seeds!(A P, B Q, C S, D T);
seeds!(A P, B Q, C S, D T, E U);
seeds!(A P, B Q, C S, D T, E U, F V);
seeds!(A P, B Q, C S, D T, E U, F V, G W);

// A seed of one part is bare.
impl<R> IntoSeed<WithValue, R> for (R,) {
    fn into_seed(self) -> R {
        self.0
    }
}
impl IntoSeed<WithoutValue, ()> for ((),) {
    fn into_seed(self) {}
}
impl<A: IntoPart<P>, P> IntoSeed<WithoutValue, P> for ((), A) {
    fn into_seed(self) -> P {
        self.1.into_part()
    }
}

/// Results and gradients of one run of a function's derivative.
#[doc(hidden)]
pub struct Derivative {
    by: &'static str,
    outcome: Vec<Coordinate>,
    /// For each seed, in order.
    gradients: Vec<Vec<f64>>,
}

/// Calls a pullback with the weights as seed, times each of the factors.
#[doc(hidden)]
pub fn pulled<K, O: Differentiable + Coordinates, S, G: Coordinates>(
    _: K,
    outcome: &O,
    pullback: impl Fn(S) -> G,
    weights: &[f64],
) -> Derivative
where
    O::Tangent: IntoSeed<K, S> + Coordinates,
{
    let gradients = FACTORS.map(|factor| {
        let mut seed = outcome.zero_tangent();
        seed.write(&mut weights.iter().map(|weight| factor * weight));
        flat(&pullback(seed.into_seed()))
    });
    Derivative { by: "vjp", outcome: coordinates(outcome, ""), gradients: gradients.to_vec() }
}

/// The seeds with which a pullback is called: as it is, again, doubled and turned round, and zero.
const FACTORS: [f64; 4] = [1.0, 1.0, -2.0, 0.0];

/// What the gradient must be for each further factor.
const RULES: [(usize, &str); 3] =
    [(1, "a second call gives the same"), (2, "the pullback is linear"), (3, "a cotangent of 0 gives 0")];

/// The result of `value_and_grad`, in the same form.
#[doc(hidden)]
pub fn with_value<R: Coordinates, G: Coordinates>((value, gradient): (R, G)) -> Derivative {
    Derivative { by: "value_and_grad", outcome: coordinates(&(value,), ""), gradients: vec![flat(&gradient)] }
}

/// Checks `vjp` against differences and against its contracts.
#[doc(hidden)]
pub fn pullback<P: Coordinates + Clone, O: Coordinates>(
    subject: Subject<'_, P>,
    function: impl Fn(P) -> O,
    vjp: impl Fn(P, &[f64]) -> Derivative,
) -> Result<Summary, Report> {
    let outcome = function(subject.point.clone());
    let weights = weights(subject.function, flat(&outcome).len());
    let derivative = vjp(subject.point.clone(), &weights);
    let failures = [values(&outcome, &derivative), contracts(&subject, &derivative)].concat();
    let compared = differences(&subject, &function, &weights, &derivative.gradients[0]);
    verdict(compared, failures, &subject)
}

/// Checks `value_and_grad` against differences, and `vjp` against its contracts and against it.
#[doc(hidden)]
pub fn gradient<P: Coordinates + Clone, O: Coordinates>(
    subject: Subject<'_, P>,
    function: impl Fn(P) -> O,
    vjp: impl Fn(P, &[f64]) -> Derivative,
    value_and_grad: impl Fn(P) -> Derivative,
) -> Result<Summary, Report> {
    let outcome = function(subject.point.clone());
    let gradient = value_and_grad(subject.point.clone());
    let unseeded = vjp(subject.point.clone(), &[1.0]);
    let mut failures = [values(&outcome, &gradient), same(&subject, &gradient, &unseeded)].concat();
    if failures.is_empty() {
        let seeded = vjp(subject.point.clone(), &weights(subject.function, 1));
        failures = [values(&outcome, &seeded), contracts(&subject, &seeded)].concat();
    }
    let compared = differences(&subject, &function, &[1.0], &gradient.gradients[0]);
    verdict(compared, failures, &subject)
}

fn verdict<P: Coordinates>(
    compared: Result<Summary, Report>,
    failures: Vec<Failure>,
    subject: &Subject<'_, P>,
) -> Result<Summary, Report> {
    match compared {
        Ok(summary) if failures.is_empty() => Ok(summary),
        Ok(Summary { entries, .. }) => {
            Err(Report { function: subject.function.to_owned(), entries, failures })
        }
        Err(Report { function, entries, failures: found }) => {
            Err(Report { function, entries, failures: [found, failures].concat() })
        }
    }
}

/// Compares the gradient of the weighted sum of all results with differences of that sum.
fn differences<P: Coordinates + Clone, O: Coordinates>(
    subject: &Subject<'_, P>,
    function: impl Fn(P) -> O,
    weights: &[f64],
    gradient: &[f64],
) -> Result<Summary, Report> {
    let epsilon = coarsest_epsilon(&function(subject.point.clone()));
    let check = Check::flat(subject.function, subject.arguments(), gradient.to_vec());
    check.compare_sum(epsilon, |x| {
        let mut moved = subject.point.clone();
        moved.write(&mut x.iter().copied());
        let terms = flat(&function(moved)).into_iter().zip(weights).map(|(result, weight)| result * weight);
        terms.fold((0.0, 0.0), |(sum, magnitude), term| (sum + term, magnitude + term.abs()))
    })
}

impl<P: Coordinates> Subject<'_, P> {
    /// The numbers of the arguments, by the arguments' names instead of their positions.
    fn arguments(&self) -> Vec<Coordinate> {
        let mut found = coordinates(&self.point, "");
        for coordinate in &mut found {
            coordinate.path = self.renamed(&coordinate.path);
        }
        found
    }

    /// `w[3]` for `.0[3]`.
    fn renamed(&self, path: &str) -> String {
        let digits = path[1..].find(|c: char| !c.is_ascii_digit()).map_or(path.len(), |end| end + 1);
        let position: Option<usize> = path[1..digits].parse().ok();
        let name = position.and_then(|position| self.names.get(position)).unwrap_or(&"?");
        format!("{name}{}", &path[digits..])
    }

    /// The name of each entry of a gradient.
    fn paths(&self) -> Vec<String> {
        self.arguments().into_iter().map(|coordinate| coordinate.path).collect()
    }
}

/// The results that come with a gradient are the function's own, bit for bit.
fn values(outcome: &impl Coordinates, derivative: &Derivative) -> Vec<Failure> {
    let own = coordinates(outcome, "");
    let (expected, found) = (own.len() as f64, derivative.outcome.len() as f64);
    if expected != found {
        return vec![Failure::Value { by: derivative.by, path: ".len".to_owned(), expected, found }];
    }
    let pairs = own.iter().zip(&derivative.outcome);
    let different = pairs.filter(|(own, other)| own.value.to_bits() != other.value.to_bits());
    different
        .map(|(own, other)| Failure::Value {
            by: derivative.by,
            path: own.path.clone(),
            expected: own.value,
            found: other.value,
        })
        .collect()
}

/// The pullback is linear and leaves nothing behind.
fn contracts<P: Coordinates>(subject: &Subject<'_, P>, derivative: &Derivative) -> Vec<Failure> {
    let rule = |(seed, rule): &(usize, &'static str)| {
        let expected = derivative.gradients[0].iter().map(|entry| FACTORS[*seed] * entry);
        broken(subject, rule, expected, &derivative.gradients[*seed], |expected, found| expected == found)
    };
    RULES.iter().flat_map(rule).collect()
}

/// `vjp` and `value_and_grad`, which may be different code, agree up to rounding.
fn same<P: Coordinates>(subject: &Subject<'_, P>, gradient: &Derivative, vjp: &Derivative) -> Vec<Failure> {
    let (one, other) = (&gradient.gradients[0], &vjp.gradients[0]);
    let largest = one.iter().fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
    let epsilon = subject.arguments().iter().map(|c| c.epsilon).fold(f64::EPSILON, f64::max);
    let close = |one: f64, other: f64| (one - other).abs() <= 4096.0 * epsilon * largest || one == other;
    broken(subject, "`vjp` agrees with `value_and_grad`", one.iter().copied(), other, close)
}

fn broken<P: Coordinates>(
    subject: &Subject<'_, P>,
    rule: &'static str,
    expected: impl Iterator<Item = f64>,
    found: &[f64],
    holds: impl Fn(f64, f64) -> bool,
) -> Vec<Failure> {
    let paths = subject.paths();
    if paths.len() != found.len() {
        return vec![Failure::Shape { arguments: paths.len(), gradient: found.len() }];
    }
    let entries = expected.zip(found).zip(paths);
    let broken = entries.filter(|((expected, found), _)| !holds(*expected, **found));
    broken
        .map(|((expected, found), path)| Failure::Pullback { rule, path, expected, found: *found })
        .collect()
}

/// One weight for each result, of either sign and of a size around 1, always the same for the same function.
fn weights(function: &str, count: usize) -> Vec<f64> {
    let mut state = function.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (0..count).map(|_| signed_weight(splitmix(&mut state))).collect()
}

fn signed_weight(random: u64) -> f64 {
    let uniform = (random >> 12) as f64 / (1_u64 << 52) as f64;
    let sign = if random & 1 == 0 { 1.0 } else { -1.0 };
    sign * (0.5 + uniform)
}

/// Steele, Lea and Flood's SplitMix64.
fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
