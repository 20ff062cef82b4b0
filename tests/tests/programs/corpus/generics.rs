//! Type parameters that are floats by their bounds, at `f64` and `f32`; parameters of other kinds.

use super::fixed;
use num_traits::float::FloatCore;
use num_traits::real::Real;
use num_traits::{Float, FloatConst, FromPrimitive, Num, NumAssign, NumCast, Signed};
use std::fmt::Debug;
use std::ops::{AddAssign, MulAssign, SubAssign};

program! {
    at (0.0_f64, 1.0, 0.3);
    generic [T: Float];
    fn smoothstep(edge0: T, edge1: T, x: T) -> T {
        let t = ((x - edge0) / (edge1 - edge0)).max(T::zero()).min(T::one());
        t * t * (T::from(3.0).unwrap() - T::from(2.0).unwrap() * t)
    }
}

program! {
    at (&[0.7_f64, 1.3, 0.4]);
    generic [T: Float + FromPrimitive + FloatConst];
    fn length_with_constants(xs: &[T]) -> T {
        let mut s = T::one();
        for i in 0..xs.len() {
            s = s + xs[i] * xs[i];
        }
        s.sqrt() * T::PI() * T::from_f64(0.5).unwrap() + T::from_usize(xs.len()).unwrap()
    }
}

program! {
    at (0.4_f64, 0.7);
    generic [F: Float];
    fn rules_with_steps(x: F, y: F) -> F {
        let two: F = NumCast::from(2).unwrap();
        let a = x.tanh() + x.exp_m1() + x.hypot(y) + x.powi(3) + x.powf(y) + x.abs() + F::ln(x) / y;
        let b = x.max(y) * x.min(y) + F::max(x, y) + y.clamp(x, F::one()) + x.atan2(y);
        if a > F::one() { a.sin_cos().0 * two - y * b } else { -a }
    }
}

program! {
    at (2.3_f64, 0.7);
    at (-2.3_f64, 0.7);
    generic [T: Float];
    fn rounding_and_remainders(x: T, y: T) -> T {
        x % y + x.fract() * y + x.floor() * y + x.signum() * x + x.trunc() * y.copysign(x) + x.round().recip() * y
    }
}

program! {
    at (0.3_f64);
    at (-0.3_f64);
    generic [T: Float];
    fn all_transcendental(x: T) -> T {
        let a = x.sin() * x.cos() + x.tan() - x.asin() * x.acos() + x.atan();
        let b = x.sinh() + x.cosh() * x.asinh() - x.atanh() + x.exp() * x.exp2();
        let y = x.abs() + T::one() + T::one();
        let c = y.ln() * y.log2() + y.log10() - y.ln_1p() + y.cbrt() * y.acosh() + y.log(y.sqrt());
        a * b + c + x.mul_add(a, b) + x.to_degrees() * y.to_radians()
    }
}

program! {
    at (0.4_f64, 0.7);
    generic [T: Num + Copy];
    fn four_operators(x: T, y: T) -> T {
        let a = x - y;
        a * a * y - x / y
    }
}

program! {
    at (0.4_f64, 0.7);
    generic [T: Num + Copy + PartialOrd + Signed];
    fn signed_number(x: T, y: T) -> T {
        let a = -(x - y).abs();
        if a < T::zero() { a * x } else { y }
    }
}

program! {
    at (&mut [0.4_f64, 0.7, 0.1], 1.3);
    generic [T: Float + AddAssign + SubAssign + MulAssign];
    fn compound_assignments(x: &mut [T], k: T) {
        for i in 1..x.len() {
            x[i] *= k;
            let before = x[i - 1];
            x[i] += before * before;
            x[i - 1] -= k;
        }
    }
}

program! {
    at (&mut [0.4_f64, 0.7, 0.1], 1.3);
    generic [T: NumAssign + Copy];
    fn numbers_assigned(x: &mut [T], k: T) {
        for i in 1..x.len() {
            x[i] *= k;
            x[i] /= x[i - 1];
            x[i] += k;
        }
    }
}

program! {
    at (&mut [0.4_f64, 0.7, 0.1], &mut 1.3);
    generic [T: Float];
    fn in_place_without_compound_assignment(x: &mut [T], k: &mut T) {
        for v in x.iter_mut() {
            *v = *v * *k;
            *k = *k + *v;
        }
    }
}

program! {
    at (2.3_f64, 0.7);
    generic [T: FloatCore];
    fn core_only(x: T, y: T) -> T {
        let a = x.max(y) + x.abs() * y.powi(3) - x.recip();
        a.clamp(T::zero(), T::from(10.0).unwrap()) + x.fract() + T::epsilon()
    }
}

program! {
    at (2.3_f64, 0.7);
    generic [T: Real + Debug];
    fn real(x: T, y: T) -> T {
        x.max(y) * x.sin() + y.powf(x) + T::epsilon()
    }
}

program! {
    at (0.4_f64, 0.7);
    generic [T: Float];
    fn conversions_between_floats(x: T, k: f64) -> f64 {
        let z = T::from(k * 2.0).unwrap() * x;
        z.to_f64().unwrap() * k
    }
}

program! {
    at (0.4_f64, 0.7);
    generic [T: Float, U: Float];
    fn two_parameters(x: T, y: U) -> T {
        let z = y.max(U::zero()) * y;
        x.tanh() * T::from(z).unwrap()
    }
}

program! {
    at (0.4_f64, 0.7);
    generic [T: Float + From<f32>];
    fn beside_from(x: T, y: T) -> T {
        let half = <T as From<f32>>::from(0.5);
        let three = <T as NumCast>::from(3.0).unwrap();
        (x * half).max(y).powi(4) * three + y.sqrt().log2()
    }
}

program! {
    at (0.4_f64, 3);
    generic [T: Float];
    fn recursive_power(x: T, n: usize) -> T {
        if n == 0 { x.sin() } else { x * recursive_power(x, n - 1) }
    }
}

program! {
    at (vec![vec![0.4_f64, 0.7], vec![1.1]], &[[0.3, 0.2], [0.9, 0.8]]);
    generic [T: Float];
    fn rows_and_arrays(v: Vec<Vec<T>>, w: &[[T; 2]]) -> T {
        let mut s = T::zero();
        for i in 0..v.len() {
            for j in 0..v[i].len() {
                s = s + v[i][j] * w[i][0] * w[i][1];
            }
        }
        s
    }
}

program! {
    at (vec![0.4_f64, 0.7], 0.3);
    generic [T: Float];
    fn vectors_and_tuples(v: Vec<T>, k: T) -> (T, Vec<T>) {
        let mut out = vec![T::zero(); v.len()];
        for i in 0..v.len() {
            out[i] = v[i].exp() * k;
        }
        let pair = (k * k, v[0]);
        (pair.0 * pair.1, out)
    }
}

mod helpers {
    use num_traits::Float;

    #[chainrule::differentiable]
    pub(super) fn lerp<T: Float>(a: T, b: T, t: T) -> T {
        a + (b - a) * t
    }

    #[chainrule::differentiable]
    pub(super) fn sum_of_squares<T>(xs: &[T]) -> T
    where
        T: Float,
    {
        let mut s = T::zero();
        for x in xs {
            s = s + *x * *x;
        }
        s
    }

    #[chainrule::differentiable]
    pub(super) fn scale<T: Float>(xs: &mut [T], k: T) {
        for x in xs.iter_mut() {
            *x = *x * k;
        }
    }
}
use helpers::{lerp, scale, sum_of_squares};

program! {
    at (0.4_f64, 0.7, 0.2);
    generic [T: Float];
    fn generic_calls_generic(x: T, y: T, t: T) -> T {
        let a = lerp(x, y, t) + lerp::<T>(y, T::one(), t.sqrt());
        a * lerp(T::zero(), a, x)
    }
}

program! {
    at (0.4, 0.7);
    fn concrete_calls_generic(x: f64, y: f32) -> f64 {
        let a = lerp(x, 2.0, 0.25);
        let b: f32 = lerp::<f32>(y, 1.0, y);
        a * b as f64 + sum_of_squares(&[x, a])
    }
}

program! {
    at (&mut [0.4_f64, 0.7, 0.1], 1.3);
    generic [T: Float];
    fn generic_calls_with_references(x: &mut [T], k: T) -> T {
        let before = sum_of_squares(&x[1..]);
        scale(x, before);
        scale(&mut x[..2], k);
        sum_of_squares(x)
    }
}

program! {
    at (0.4_f64, 3);
    generic [T: Float];
    fn nested_generic_function(x: T, n: usize) -> T {
        #[chainrule::differentiable]
        fn inner<U: Float>(u: U) -> U {
            u.sin() * u
        }
        let mut s = x;
        for _ in 0..n {
            s = inner(s) + x;
        }
        s
    }
}

program! {
    at (&fixed([0.4_f64, 0.7, 0.2]), 0.5);
    generic [T: Float, const N: usize];
    fn array_of_a_parameter(xs: &[T; N], k: T) -> [T; N] {
        let mut out = [T::zero(); N];
        for i in 0..N {
            out[N - 1 - i] = xs[i] * k;
        }
        out
    }
}

program! {
    at (0.4_f64, 0.7);
    generic [T: Float];
    fn dead_infinity(x: T, y: T) -> T {
        let a = if x > T::infinity() { (x - x).ln() } else { y };
        (a * (x - x)).abs().sqrt().max(x) + T::nan().max(y)
    }
}

program! {
    at (0.0_f64, 0.0) gives [0.5, 0.5];
    generic [T: Float];
    fn tie(x: T, y: T) -> T {
        x.max(y) + x.abs() - y.powi(0)
    }
}

program! {
    at (1.5_f64);
    generic [T: Float];
    fn while_with_break(x: T) -> T {
        let mut y = x;
        let mut n = 0;
        while y < T::from(100).unwrap() {
            if n > 5 {
                break;
            }
            y = y * x + T::one();
            n += 1;
        }
        y
    }
}

program! {
    at (0.0_f32, 2.0, 0.3);
    generic [T: Float];
    fn smoothstep_single(edge0: T, edge1: T, x: T) -> T {
        let t = ((x - edge0) / (edge1 - edge0)).max(T::zero()).min(T::one());
        t * t * (T::from(3.0).unwrap() - T::from(2.0).unwrap() * t)
    }
}

program! {
    at (&[0.7_f32]);
    generic [T: Float + FromPrimitive + FloatConst];
    fn length_with_constants_single(xs: &[T]) -> T {
        let mut s = T::one();
        for i in 0..xs.len() {
            s = s + xs[i] * xs[i];
        }
        s.sqrt() * T::PI() * T::from_f64(0.5).unwrap() + T::from_usize(xs.len()).unwrap()
    }
}

program! {
    at (0.4_f32, 0.7);
    generic [F: Float];
    fn rules_with_steps_single(x: F, y: F) -> F {
        let two: F = NumCast::from(2).unwrap();
        let a = x.tanh() + x.exp_m1() + x.hypot(y) + x.powi(3) + x.powf(y) + x.abs() + F::ln(x) / y;
        let b = x.max(y) * x.min(y) + F::max(x, y) + y.clamp(x, F::one()) + x.atan2(y);
        if a > F::one() { a.sin_cos().0 * two - y * b } else { -a }
    }
}

program! {
    at (0.3_f32);
    generic [T: Float];
    fn all_transcendental_single(x: T) -> T {
        let a = x.sin() * x.cos() + x.tan() - x.asin() * x.acos() + x.atan();
        let b = x.sinh() + x.cosh() * x.asinh() - x.atanh() + x.exp() * x.exp2();
        let y = x.abs() + T::one() + T::one();
        let c = y.ln() * y.log2() + y.log10() - y.ln_1p() + y.cbrt() * y.acosh() + y.log(y.sqrt());
        a * b + c + x.mul_add(a, b) + x.to_degrees() * y.to_radians()
    }
}

program! {
    at (0.4_f32, 0.7);
    generic [T: Num + Copy];
    fn four_operators_single(x: T, y: T) -> T {
        let a = x - y;
        a * a * y - x / y
    }
}

program! {
    at (&mut [0.4_f32, 0.7], 1.3);
    generic [T: Float + AddAssign + SubAssign + MulAssign];
    fn compound_assignments_single(x: &mut [T], k: T) {
        for i in 1..x.len() {
            x[i] *= k;
            let before = x[i - 1];
            x[i] += before * before;
            x[i - 1] -= k;
        }
    }
}

program! {
    at (1.3_f32, 1.7);
    generic [T: FloatCore];
    fn core_only_single(x: T, y: T) -> T {
        let a = x.max(y) + x.abs() * y.powi(3) - x.recip();
        a.clamp(T::zero(), T::from(10.0).unwrap()) + x.fract() + T::epsilon()
    }
}

program! {
    at (0.4_f32, 0.7);
    generic [T: Float];
    fn conversions_between_floats_single(x: T, k: f64) -> f64 {
        let z = T::from(k * 2.0).unwrap() * x;
        z.to_f64().unwrap() * k
    }
}

program! {
    at (0.4_f32, 0);
    generic [T: Float];
    fn recursive_power_single(x: T, n: usize) -> T {
        if n == 0 { x.sin() } else { x * recursive_power_single(x, n - 1) }
    }
}

program! {
    at (0.4_f32, 0.7, 0.2);
    generic [T: Float];
    fn generic_calls_generic_single(x: T, y: T, t: T) -> T {
        let a = lerp(x, y, t) + lerp::<T>(y, T::one(), t.sqrt());
        a * lerp(T::zero(), a, x)
    }
}

programs! {
    smoothstep, length_with_constants, rules_with_steps, rounding_and_remainders, all_transcendental,
    four_operators, signed_number, compound_assignments, numbers_assigned,
    in_place_without_compound_assignment, core_only, real, conversions_between_floats, two_parameters,
    beside_from, recursive_power, rows_and_arrays, vectors_and_tuples, generic_calls_generic,
    concrete_calls_generic, generic_calls_with_references, nested_generic_function, array_of_a_parameter,
    dead_infinity, tie, while_with_break, smoothstep_single, length_with_constants_single, rules_with_steps_single, all_transcendental_single, four_operators_single, compound_assignments_single, core_only_single, conversions_between_floats_single, recursive_power_single, generic_calls_generic_single,
}
