//! Methods of integers, of floats, and the forms in which the functions of floats can be called.

use num_traits::Float;
use std::cmp::Ordering;

program! {
    at (12_u32, 0.3);
    fn methods_of_integers(n: u32, x: f64) -> f64 {
        let a = n.pow(2).min(100).max(3);
        let b = n.wrapping_mul(7).wrapping_add(1) ^ 5;
        let c = n.leading_zeros() + n.trailing_zeros() + n.count_ones();
        let d = if n.is_power_of_two() { 1 } else { 2 };
        let e = n.checked_sub(20).unwrap_or(4);
        let f = n.saturating_sub(20) + n.abs_diff(15) + n.div_ceil(5) + n.isqrt();
        let g = (n as i32 - 20).abs().signum() + (n as i32 - 20).rem_euclid(7) + (3 - n as i32).unsigned_abs() as i32;
        let h = usize::MAX.count_ones() + u32::BITS + i32::from(3u8) as u32 + u32::from(true);
        x * (a + b % 100 + c + d + e + f + h) as f64 + g as f64 * x * x
    }
}

program! {
    at (5_i64, 0.3);
    fn conversions(n: i64, x: f64) -> f64 {
        let a = f64::from(n as i32) + f64::from(2u8) + f64::from(1.5f32) + f64::from(3u32) + f64::from(2i16);
        let b = u64::try_from(n).unwrap() as f64;
        let c = usize::try_from(n).unwrap_or(0) as f64;
        let d = i32::from(true) as f64 + u8::from(x > 0.0) as f64;
        let e: f64 = 3u8.into();
        let f: i64 = 4i32.into();
        x * (a + b + c + d + e + f as f64)
    }
}

program! {
    at (0.4_f32, 0.3); at (-0.4_f32, 0.3);
    fn single_to_double(a: f32, x: f64) -> f64 {
        let wide: f64 = a.into();
        let other = f64::from(a) * a as f64;
        wide * x + other
    }
}

program! {
    at (0.4, 0.3);
    fn forms_of_calls(x: f64, y: f64) -> f64 {
        let a = f64::sin(x) + <f64>::cos(x) + std::primitive::f64::exp(y);
        let b = f64::max(x, y) + f64::min(x, y) * 2.0 + f64::powi(x, 3) + f64::hypot(x, y);
        let c = f64::mul_add(x, y, 1.0) + f64::atan2(x, y) + f64::powf(x, y) + f64::clamp(x, 0.0, 1.0);
        let (s, c2) = f64::sin_cos(y);
        let d = f64::abs(x - y) + f64::copysign(x, -1.0) + f64::rem_euclid(x, 0.3) + f64::sqrt(x);
        a + b * c + s * c2 + d + f64::ln(x) + <f64>::to_radians(y) + core::primitive::f64::tanh(x)
    }
}

program! {
    at (0.4, 1.3); at (-0.4, 1.3);
    fn many_methods(x: f64, y: f64) -> f64 {
        let a = x.max(y) + x.clamp(-0.3, 0.3) + x.signum() * y + y.copysign(x) + x.mul_add(y, 2.0);
        let b = x.to_radians() + x.to_degrees() + x.hypot(y) + x.exp_m1() + y.ln_1p() + x.recip() + y.log(3.0);
        let c = x.rem_euclid(0.3) + x.div_euclid(0.3) * y + x.fract() + y.powf(x) + y.log2() + y.log10() + y.cbrt();
        let (s, co) = x.sin_cos();
        a * b + c + s * co + x.atan2(y) + x.sinh() + x.cosh() + y.acosh() + x.asinh() + x.atanh() + x.exp2()
    }
}

program! {
    at (0.4, 1.3); at (1.4, 1.3);
    fn comparisons_as_methods(x: f64, y: f64) -> f64 {
        let a = if x.partial_cmp(&y) == Some(Ordering::Less) { x * y } else { x - y };
        let b = if x.total_cmp(&y) == Ordering::Less { x } else { y * y };
        let c = if x.total_cmp(&y).is_lt() { x } else { 2.0 * y };
        let d = if x.partial_cmp(&y) == Some(std::cmp::Ordering::Greater) { x.sin() } else { y.sin() };
        let e = if x.lt(&y) && x.ne(&y) { x } else { 3.0 * x };
        a + b + c + d + e
    }
}

program! {
    at (0.4); at (-0.4);
    fn tests_of_floats(x: f64) -> f64 {
        use std::num::FpCategory;
        let sign = x.is_sign_negative() || !x.is_sign_positive();
        let fine = x.is_finite() && !x.is_nan() && !x.is_infinite() && x.is_normal() && !x.is_subnormal();
        let normal = x.classify() == FpCategory::Normal;
        if fine && normal { if sign { x * x } else { x.exp() } } else { 0.0 }
    }
}

program! {
    at (0.4, 1.3);
    fn forms_of_literals(x: f64, y: f64) -> f64 {
        let a = 1f64 * x + 2_f64 * y + 1. * x + 1e-3f64 * y + 1_000.5e-3 * x + 3.0_f64 * x;
        let b = 0xff_u32 as f64 * x + 0b101 as f64 * y + 0o17 as f64 + b'a' as f64 * x;
        let c = -(-(-x)) + (((y))) + -(-y) + !0u8 as f64 * x + !1i32 as f64;
        let d = (2f32).sqrt() as f64 * x + 1e2 * y + 2.5E-1 * x;
        a + b + c + d
    }
}

program! {
    at (0.4, 1.3);
    fn assertions(x: f64, y: f64) -> f64 {
        assert_eq!(1 + 1, 2);
        assert_ne!(x, y);
        debug_assert_eq!(x.is_nan(), false, "x is {x}");
        debug_assert_ne!(x, y, "{} and {}", x, y);
        debug_assert!(x < y);
        assert!(x < y, "{x} {:.2}", y);
        eprintln!("{x:?}");
        let z = dbg!(x * y);
        if z > 1e9 {
            todo!();
        } else if z > 1e8 {
            unimplemented!("not for {z}");
        }
        z
    }
}

program! {
    at (0.4, 3); at (0.4, 40);
    fn literals_with_a_type_of_their_own(x: f64, n: u32) -> f64 {
        let a = (1u64 << n) as f64 + !0u16 as f64 + 0.1f32 as f64 + (0.1_f32 + 0.2) as f64 + (-0.3f32) as f64;
        let b = if !0u8 == 255 { x } else { 1.0 };
        let c = (200u8 as i8) as f64 + (!1u8 >> 1) as f64 + -(3i64 - 5i64) as f64 + 255u8.count_ones() as f64;
        let d = if 1u8 << 7 > 100 { x * x } else { 0.0 };
        let e = (u64::MAX - (1u64 << 63)).leading_zeros() as f64 + format!("{}", !0u8).len() as f64;
        x * a + b + c * x + d * e
    }
}

program! {
    at (1.3); at (-0.4);
    fn methods_of_negated_literals(x: f64) -> f64 {
        x * (-7_i32).rem_euclid(3) as f64 + (-5_i64).pow(2) as f64 * x * (-2.5_f64).abs() + (-x).abs() * (-1.5_f64 - 2.0).sin()
    }
}

program! {
    at (0.3, 1.2);
    fn functions_of_a_float_trait(x: f64, y: f64) -> f64 {
        let slope = Float::sqrt(x * x + 1.0);
        Float::abs(y - x) / slope + num_traits::Float::powi(y, 3) * Float::cbrt(x)
    }
}

programs![
    methods_of_integers,
    conversions,
    single_to_double,
    forms_of_calls,
    many_methods,
    comparisons_as_methods,
    tests_of_floats,
    forms_of_literals,
    assertions,
    literals_with_a_type_of_their_own,
    methods_of_negated_literals,
    functions_of_a_float_trait,
];
