//! Each row against difference quotients, in both precisions, and read against run; then the conventions, and
//! what has to hold of the table as a whole.

use std::panic::catch_unwind;

use crate::hash::HashSet;

use chainrule::Float;
use chainrule::check::derivative;
use chainrule::rt::math;

use super::scalar::typed;
use super::{Argument, Class, Formula, Kind, RULES, Rule, RuleId, method, negation, operator, rule};
use crate::ir::BinaryOp;

const SAMPLES: usize = 200;

/// The operations of a float type and their partials: what a formula is interpreted with.
type Rows<T> = &'static [fn(&[T]) -> (T, Vec<T>)];

/// The test of one row.
pub(super) fn check_row(id: RuleId) {
    let (rule, row) = (rule(id), typed::f64::ROWS[usize::from(id.0)]);
    let mut random = Random(u64::from(id.0));
    for _ in 0..SAMPLES {
        let at = sample(rule, &mut random);
        check_partials(rule, row, &at);
        check_single_precision(id, &at);
        check_symbols(id, typed::f64::ROWS, &at);
        check_symbols(id, typed::f32::ROWS, &single(&at));
    }
}

/// A point of the row's domain.
fn sample(rule: &Rule, random: &mut Random) -> Vec<f64> {
    let coordinate = |random: &mut Random, argument: &Argument| match argument {
        Argument::Float(_) => random.between(-6.0, 6.0),
        Argument::Integer(_) => random.between(-6.0, 6.0).round(),
    };
    let points =
        std::iter::repeat_with(|| rule.args.iter().map(|a| coordinate(random, a)).collect::<Vec<_>>());
    points.take(100_000).find(|point| (rule.domain.contains)(point)).expect("the domain is not empty")
}

/// The partials are the slopes of the operation.
fn check_partials(rule: &Rule, row: fn(&[f64]) -> (f64, Vec<f64>), at: &[f64]) {
    let (out, factors) = row(at);
    let partials = products(rule, &factors);
    for (position, argument) in rule.args.iter().enumerate() {
        if matches!(argument, Argument::Integer(_)) {
            continue;
        }
        // Where `clamp` has no value it panics.
        let value = |x: f64| catch_unwind(|| row(&replaced(at, position, x)).0).unwrap_or(f64::NAN);
        let (partial, slope) = (partials[position], derivative(value, at[position]));
        let (off, sharp) = ((slope.value - partial).abs(), 1e-9 * partial.abs() + 1e-11 * (1.0 + out.abs()));
        assert!(
            off <= sharp.max(3.0 * slope.bar) && slope.bar <= 10.0 * sharp && !slope.kink,
            "{}{at:?}: the partial of {argument:?} is {partial}, {slope:?}",
            rule.name,
        );
    }
}

/// The partials themselves: where a row gives a factor of the partial before, their product.
fn products<T: Float>(rule: &Rule, factors: &[T]) -> Vec<T> {
    let mut partials: Vec<T> = Vec::new();
    for (partial, factor) in (rule.partials)().iter().zip(factors) {
        partials.push(match (partial.class, partials.last()) {
            (Class::Onward, Some(before)) => *before * *factor,
            _ => *factor,
        });
    }
    partials
}

/// In single precision a formula of a few operations loses a few units of its last place. The argument with
/// the worst condition is that of `tan` near a pole; 64 units leave room for it.
fn check_single_precision(id: RuleId, at: &[f64]) {
    let at = single(at);
    let (_, partials) = typed::f32::ROWS[usize::from(id.0)](&at);
    let (_, expected) = typed::f64::ROWS[usize::from(id.0)](&double(&at));
    for (partial, expected) in partials.iter().zip(expected) {
        let tolerance = 64.0 * f64::from(f32::EPSILON) * expected.abs().max(0.01);
        assert!(
            (f64::from(*partial) - expected).abs() <= tolerance,
            "{}{at:?}: {partial} in single precision, {expected} in double",
            rule(id).name
        );
    }
}

/// The formula that the compiler reads is the one that was run.
fn check_symbols<T: Number>(id: RuleId, rows: Rows<T>, at: &[T]) {
    let (out, expected) = rows[usize::from(id.0)](at);
    for (partial, expected) in (rule(id).partials)().iter().zip(expected) {
        let value = interpret(&partial.formula, rows, at, out);
        assert_eq!(value.into().to_bits(), expected.into().to_bits(), "{}{at:?}: {partial:?}", rule(id).name);
    }
}

/// A float that can be parsed and widened.
trait Number: Float + std::str::FromStr + Into<f64> + 'static {}
impl Number for f32 {}
impl Number for f64 {}

/// The value of a formula.
fn interpret<T: Number>(formula: &Formula, rows: Rows<T>, args: &[T], out: T) -> T {
    let value = |formula: &Formula| interpret(formula, rows, args, out);
    let call = |id: RuleId, args: &[T]| rows[usize::from(id.0)](args).0;
    let values = |formulas: &[Formula]| formulas.iter().map(value).collect::<Vec<_>>();
    match formula {
        Formula::Arg(position) => args[*position],
        Formula::Result => out,
        Formula::Literal(text) => text.parse().unwrap_or_else(|_| panic!("{text} is not a number")),
        Formula::Neg(x) => -value(x),
        Formula::Binary(op, x, y) => {
            call(operator(*op).expect("a row for the operator"), &[value(x), value(y)])
        }
        Formula::Call(id, args) => call(*id, &values(args)),
        Formula::Strong(first, second) => math::strong(value(first), value(second)),
        Formula::Step(name, args) => step(name, &values(args)),
    }
}

fn step<T: Number>(name: &str, args: &[T]) -> T {
    match (name, args) {
        ("sign", [x]) => math::sign(*x),
        ("ratio", [x, y]) => math::ratio(*x, *y),
        ("max_share", [x, y]) => math::max_share(*x, *y),
        ("min_share", [x, y]) => math::min_share(*x, *y),
        ("inside", [x, low, high]) => math::inside(*x, *low, *high),
        ("at_low", [x, low, high]) => math::at_low(*x, *low, *high),
        ("at_high", [x, low, high]) => math::at_high(*x, *low, *high),
        ("exp_m1_partial", [x, out]) => math::exp_m1_partial(*x, *out),
        ("tanh_partial", [x, out]) => math::tanh_partial(*x, *out),
        ("powi_partial", [x, n]) => math::powi_partial(*x, (*n).into() as i32),
        (other, args) => panic!("no step {other} of {} arguments", args.len()),
    }
}

/// What a cotangent becomes, for each argument.
fn pulled_back(name: &str, args: &[f64], adjoint: f64) -> Vec<f64> {
    let id = RULES.iter().position(|rule| rule.name == name).expect("a row of this name");
    let (_, values) = typed::f64::ROWS[id](args);
    let mut before = 0.0;
    let product = |(partial, value): (super::Partial, f64)| {
        before = match partial.class {
            Class::Zero => 0.0,
            Class::One => adjoint,
            Class::MinusOne => -adjoint,
            Class::Plain => adjoint * value,
            Class::Strong => math::strong(adjoint, value),
            Class::Step => math::strong(value, adjoint),
            Class::Onward => math::strong(before, value),
        };
        before
    };
    (RULES[id].partials)().into_iter().zip(values).map(product).collect()
}

#[track_caller]
fn check_gradient(name: &str, args: &[f64], expected: &[f64]) {
    let gradient = pulled_back(name, args, 1.0);
    let close = |(x, y): (&f64, &f64)| x == y || (x - y).abs() <= 1e-14 * y.abs();
    assert_eq!(gradient.len(), expected.len());
    assert!(gradient.iter().zip(expected).all(close), "{name}{args:?}: {gradient:?}, expected {expected:?}");
}

#[test]
fn conventions_at_kinks() {
    check_gradient("abs", &[0.0], &[0.0]);
    check_gradient("abs", &[-0.0], &[0.0]);
    check_gradient("max", &[2.0, 2.0], &[0.5, 0.5]);
    check_gradient("max", &[0.0, -0.0], &[0.5, 0.5]);
    check_gradient("min", &[2.0, 2.0], &[0.5, 0.5]);
    check_gradient("clamp", &[1.0, 1.0, 2.0], &[0.5, 0.5, 0.0]);
    check_gradient("clamp", &[2.0, 1.0, 2.0], &[0.5, 0.0, 0.5]);
    check_gradient("clamp", &[1.0, 1.0, 1.0], &[0.25, 0.25, 0.5]);
    check_gradient("hypot", &[0.0, 0.0], &[0.0, 0.0]);
    check_gradient("atan2", &[0.0, 0.0], &[0.0, 0.0]);
    check_gradient("copysign", &[0.0, -1.0], &[0.0, 0.0]);
    check_gradient("floor", &[2.0], &[0.0]);
}

#[test]
fn selections_follow_nan_as_std_does() {
    check_gradient("max", &[f64::NAN, 1.0], &[0.0, 1.0]);
    check_gradient("max", &[1.0, f64::NAN], &[1.0, 0.0]);
    check_gradient("min", &[f64::NAN, 1.0], &[0.0, 1.0]);
    check_gradient("min", &[1.0, f64::NAN], &[1.0, 0.0]);
    check_gradient("clamp", &[f64::NAN, 0.0, 1.0], &[1.0, 0.0, 0.0]);
}

#[test]
fn powers_of_zero() {
    check_gradient("powf", &[0.0, 1.0], &[1.0, 0.0]);
    check_gradient("powf", &[0.0, 2.0], &[0.0, 0.0]);
    check_gradient("powf", &[0.0, 0.5], &[f64::INFINITY, 0.0]);
    assert_eq!(pulled_back("powf", &[0.0, 0.0], 1.0)[0], 0.0);
    assert_eq!(pulled_back("powf", &[-2.0, 3.0], 1.0)[0], 12.0);
    check_gradient("powi", &[0.0, 0.0], &[0.0, 0.0]);
    check_gradient("powi", &[0.0, 1.0], &[1.0, 0.0]);
    check_gradient("powi", &[-2.0, 3.0], &[12.0, 0.0]);
    check_gradient("powi", &[1.0, f64::from(i32::MIN)], &[f64::from(i32::MIN), 0.0]);
}

#[test]
fn accurate_near_the_edges() {
    // The values on the right have 16 correct digits (computed with 40).
    check_gradient("asin", &[1.0 - 1e-9], &[22_360.680_096_789_68]);
    check_gradient("acos", &[1.0 - 1e-9], &[-22_360.680_096_789_68]);
    check_gradient("atan2", &[1e-200, 1e-200], &[5e199, -5e199]);
    check_gradient("atan2", &[1e200, 1e200], &[5e-201, -5e-201]);
    check_gradient("tanh", &[20.0], &[1.699_341_702_116_635_5e-17]);
    check_gradient("tanh", &[-800.0], &[0.0]);
    check_gradient("exp_m1", &[-40.0], &[4.248_354_255_291_589e-18]);
    check_gradient("asinh", &[1e200], &[1e-200]);
    check_gradient("acosh", &[1e200], &[1e-200]);
    check_gradient("ln_1p", &[1e-17], &[1.0]);
    check_gradient("cbrt", &[-8.0], &[1.0 / 12.0]);
    check_gradient("rem_euclid", &[-7.5, 2.0], &[1.0, 4.0]);
}

#[test]
fn remainders_use_the_quotient_of_the_result() {
    // 1.0 / 0.1 rounds to 10, but 1.0 % 0.1 is 1.0 - 9 * 0.1, because 0.1 is a little more than a tenth.
    check_gradient("rem", &[1.0, 0.1], &[1.0, -9.0]);
    check_gradient("rem", &[-1.0, 0.1], &[1.0, 9.0]);
    check_gradient("rem", &[5.0, f64::INFINITY], &[1.0, 0.0]);
    check_gradient("rem_euclid", &[1.0, 0.1], &[1.0, -9.0]);
}

#[test]
fn an_adjoint_of_zero_stays_zero() {
    let infinite = [("div", vec![1.0, 0.0]), ("recip", vec![0.0]), ("sqrt", vec![0.0]), ("ln", vec![0.0])];
    let overflowing = [("exp", vec![1e4]), ("cosh", vec![1e4]), ("powf", vec![1e200, 3.0])];
    for (name, args) in infinite.into_iter().chain(overflowing) {
        assert!(pulled_back(name, &args, 0.0).iter().all(|cotangent| *cotangent == 0.0), "{name}{args:?}");
    }
}

#[test]
fn a_small_adjoint_meets_a_large_quotient() {
    // 1e280 / 1e-30 is 1e310; times the adjoint 1e-300 it is 1e10.
    let cotangents = pulled_back("div", &[1e250, 1e-30], 1e-300);
    assert!((cotangents[0] / 1e-270 - 1.0).abs() < 1e-14 && (cotangents[1] / -1e10 - 1.0).abs() < 1e-14);
}

#[test]
fn an_infinite_adjoint_stays_with_the_chosen_argument() {
    assert_eq!(pulled_back("max", &[1.0, 2.0], f64::INFINITY), [0.0, f64::INFINITY]);
    assert_eq!(pulled_back("clamp", &[3.0, 0.0, 1.0], f64::INFINITY), [0.0, 0.0, f64::INFINITY]);
    assert_eq!(pulled_back("abs", &[0.0], f64::INFINITY), [0.0]);
}

#[test]
fn rows_are_found() {
    let of = |id: Option<RuleId>| id.map(|id| rule(id).name);
    assert_eq!(of(method("sin", 0)), Some("sin"));
    assert_eq!(of(method("clamp", 2)), Some("clamp"));
    assert_eq!(of(method("sin", 1)), None);
    assert_eq!(of(method("add", 1)), None);
    assert_eq!(of(operator(BinaryOp::Rem)), Some("rem"));
    assert_eq!(of(operator(BinaryOp::Lt)), None);
    assert_eq!(rule(negation()).kind, Kind::Negation);
    assert!(method("powi", 1).is_some_and(|powi| super::arg_is_integer(powi, 1)));
}

#[test]
fn rows_are_well_formed() {
    let names: HashSet<_> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len(), "two rows of the same name");
    for rule in RULES {
        let partials = (rule.partials)();
        assert_eq!(partials.len(), rule.args.len(), "{}: one partial for each argument", rule.name);
        assert_eq!(partials.len(), rule.text.len());
        for (partial, argument) in partials.iter().zip(rule.args) {
            assert_eq!(constant_class(&partial.formula), constant(partial.class), "{}", rule.name);
            let integer = matches!(argument, Argument::Integer(_));
            assert!(!integer || partial.class == Class::Zero, "{}: an integer has no derivative", rule.name);
        }
    }
}

/// The class that a partial must have because of its formula.
fn constant_class(formula: &Formula) -> Option<Class> {
    let (zero, one) = (Formula::Literal("0.0".to_owned()), Formula::Literal("1.0".to_owned()));
    let minus_one = Formula::Neg(Box::new(one.clone()));
    let constants = [(zero, Class::Zero), (one, Class::One), (minus_one, Class::MinusOne)];
    constants.into_iter().find(|(constant, _)| constant == formula).map(|(_, class)| class)
}

/// The class, if it fixes the value of the partial.
fn constant(class: Class) -> Option<Class> {
    match class {
        Class::Zero | Class::One | Class::MinusOne => Some(class),
        Class::Plain | Class::Strong | Class::Step | Class::Onward => None,
    }
}

/// The operations whose partial can be infinite or overflow at finite arguments.
#[test]
fn strong_zero_holds_where_it_is_promised() {
    let promised = "div recip sqrt cbrt ln ln_1p log log2 log10 powf powi exp exp2 exp_m1 sinh cosh tan asin \
                    acos acosh atanh atan2 rem rem_euclid";
    let strong = |rule: &&Rule| (rule.partials)().iter().any(|partial| partial.class == Class::Strong);
    let found: HashSet<_> = RULES.iter().filter(strong).map(|rule| rule.name).collect();
    assert_eq!(found, promised.split_whitespace().collect());
}

#[test]
fn every_method_of_std_has_a_row_or_needs_none() {
    let differentiable = "abs acos acosh asin asinh atan atan2 atanh cbrt ceil clamp copysign cos cosh \
        div_euclid exp exp2 exp_m1 floor fract hypot ln ln_1p log log10 log2 max midpoint min mul_add powf \
        powi recip rem_euclid round round_ties_even signum sin sinh sqrt tan tanh to_degrees to_radians \
        trunc";
    let differentiable: HashSet<_> = differentiable.split_whitespace().collect();
    let methods = RULES.iter().filter(|rule| rule.kind == Kind::Method).map(|rule| rule.name);
    assert_eq!(methods.collect::<HashSet<_>>(), differentiable);
    for (name, reason) in WITHOUT_ROW {
        assert!(!differentiable.contains(name), "{name} has a row, though {reason}");
    }
}

/// The other methods that `f32` and `f64` have.
pub(super) const WITHOUT_ROW: &[(&str, &str)] = &[
    ("is_nan", "the result is no float"),
    ("is_infinite", "the result is no float"),
    ("is_finite", "the result is no float"),
    ("is_subnormal", "the result is no float"),
    ("is_normal", "the result is no float"),
    ("is_sign_positive", "the result is no float"),
    ("is_sign_negative", "the result is no float"),
    ("classify", "the result is no float"),
    ("total_cmp", "the result is no float"),
    ("partial_cmp", "the result is no float"),
    ("to_bits", "the result is no float"),
    ("to_be_bytes", "the result is no float"),
    ("to_le_bytes", "the result is no float"),
    ("to_ne_bytes", "the result is no float"),
    ("to_int_unchecked", "the result is no float, and it is unsafe"),
    ("from_bits", "the argument is no float"),
    ("from_be_bytes", "the argument is no float"),
    ("from_le_bytes", "the argument is no float"),
    ("from_ne_bytes", "the argument is no float"),
    ("sin_cos", "it is read as a pair of `sin` and `cos`"),
    ("next_up", "it is newer than the oldest Rust that is supported"),
    ("next_down", "it is newer than the oldest Rust that is supported"),
    ("abs_sub", "it is deprecated"),
];

fn replaced(at: &[f64], position: usize, value: f64) -> Vec<f64> {
    let mut at = at.to_vec();
    at[position] = value;
    at
}

fn single(at: &[f64]) -> Vec<f32> {
    at.iter().map(|x| *x as f32).collect()
}

fn double(at: &[f32]) -> Vec<f64> {
    at.iter().map(|x| f64::from(*x)).collect()
}

/// A small seeded generator (SplitMix64).
struct Random(u64);

impl Random {
    fn between(&mut self, low: f64, high: f64) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let unit = ((bits ^ (bits >> 31)) >> 11) as f64 * 0.5_f64.powi(53);
        low + unit * (high - low)
    }
}
