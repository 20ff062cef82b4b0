//! The operations of the rule table inside programs, in method and in path form.

program! {
    at (0.4, 0.7);
    fn trigonometry(x: f64, y: f64) -> f64 {
        x.sin() * y.cos() + (x * y).tan() - x.asin() * y.acos() + (x / y).atan() + y.atan2(x)
    }
}

program! {
    at (0.4, 1.7);
    fn hyperbolic(x: f64, y: f64) -> f64 {
        x.sinh() * y.cosh() - (x * y).tanh() + x.asinh() * y.acosh() + (x * 0.5).atanh()
    }
}

program! {
    at (0.4, 1.7);
    fn exponentials_and_logarithms(x: f64, y: f64) -> f64 {
        x.exp() + x.exp2() * y.ln() - x.exp_m1() * y.log2() + y.log10() * x.ln_1p() + y.log(x + 2.0)
    }
}

program! {
    at (0.4, 1.7);
    fn roots_and_powers(x: f64, y: f64) -> f64 {
        x.sqrt() * y.cbrt() + x.powi(3) * y.powi(-2) + x.powf(y) + y.powf(0.5) + x.hypot(y) + y.recip()
    }
}

program! {
    at (2.3, -1.7); at (-2.3, 0.7);
    fn piecewise(x: f64, y: f64) -> f64 {
        x.abs() * y.signum() + x.max(y) * x.min(y) + x.clamp(-2.0, 2.0) * y.copysign(x) + x.abs() * y
    }
}

program! {
    at (2.3, 1.7); at (-2.3, 0.7);
    fn rounding(x: f64, y: f64) -> f64 {
        x.floor() * y + x.ceil() * y * y + x.round() - y.trunc() * x + x.fract() * y.fract()
    }
}

program! {
    at (7.3, 1.7); at (-7.3, 1.7); at (7.3, -1.7);
    fn remainders(x: f64, y: f64) -> f64 {
        x % y + x.rem_euclid(y) * y + x.div_euclid(y) * x
    }
}

program! {
    at (0.3, 1.7, 0.6);
    fn fused(x: f64, y: f64, z: f64) -> f64 {
        x.mul_add(y, z) * z.mul_add(x, 2.0) + x.to_degrees().to_radians() * y.to_radians()
    }
}

program! {
    at (0.4, 1.7);
    fn path_form(x: f64, y: f64) -> f64 {
        f64::sin(x) * f64::powf(y, x) + f64::max(x, y) - f64::hypot(x, y) + f64::powi(x, 2) + f64::atan2(y, x)
    }
}

program! {
    at (0.4, 1.7);
    fn literal_receivers(x: f64, y: f64) -> f64 {
        2.0_f64.powf(x) + 3.0f64.max(y) * 0.5_f64.sin() + 1.0_f64.atan2(x)
    }
}

program! {
    at (0.4, 6); at (0.4, 0);
    fn output_reuse_in_a_loop(x: f64, n: usize) -> f64 {
        let mut a = x;
        for _ in 0..n {
            a = a.tanh() * 1.5;
            a = a.exp().sqrt();
            a = 1.0 / a + x.tan() * 0.1;
        }
        a
    }
}

program! {
    at (0.4, 1.7);
    fn stopped(x: f64, y: f64) -> f64 {
        let c = x * 0.0 + y;
        c * x + chainrule::stop_gradient(3.0) * y
    }
}

program! {
    at (0.4, 1.7) gives [1.7, 0.0];
    fn stop_gradient_of_an_active_value(x: f64, y: f64) -> f64 {
        let c = chainrule::stop_gradient(y);
        x * c
    }
}

fn without_derivative(values: &[f64], x: f64) -> f64 {
    values.iter().copied().fold(x, f64::max)
}

program! {
    at (&[0.4, 1.7], 0.3) gives [0.0, 0.0, 1.7];
    fn stop_gradient_of_an_unmarked_call(values: &[f64], x: f64) -> f64 {
        x * chainrule::stop_gradient(without_derivative(values, x))
    }
}

program! {
    at (0.4, 1.7); at (1.7, 0.4);
    fn tests_of_floats(x: f64, y: f64) -> f64 {
        let mut r = x * y;
        if x.is_finite() && !y.is_nan() {
            r *= x;
        }
        if x.is_sign_negative() || y.is_normal() {
            r += y;
        }
        r
    }
}

program! {
    at (0.4, 1.7);
    fn nested_methods(x: f64, y: f64) -> f64 {
        x.max(y.min(0.5).max(x * y)).sqrt().mul_add(y, x.powi(2)).ln().abs().clamp(0.0, 10.0)
    }
}

programs![
    trigonometry,
    hyperbolic,
    exponentials_and_logarithms,
    roots_and_powers,
    piecewise,
    rounding,
    remainders,
    fused,
    path_form,
    literal_receivers,
    output_reuse_in_a_loop,
    stopped,
    stop_gradient_of_an_active_value,
    stop_gradient_of_an_unmarked_call,
    tests_of_floats,
    nested_methods,
];
