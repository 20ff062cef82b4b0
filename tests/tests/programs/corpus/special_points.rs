//! Kinks, ties, zeros and infinities: the gradient is the stated convention.

use super::fixed;
use chainrule::differentiable;

program! {
    at (0.0) gives [0.0]; at (-3.0) gives [-1.0];
    fn absolute_value(x: f64) -> f64 {
        x.abs()
    }
}

program! {
    at (2.0, 2.0) gives [0.5, 0.5]; at (2.0, 3.0) gives [0.0, 1.0];
    fn maximum_at_a_tie(x: f64, y: f64) -> f64 {
        x.max(y)
    }
}

program! {
    at (0.0) gives [0.5]; at (1.0) gives [1.0];
    fn relu_by_max(x: f64) -> f64 {
        x.max(0.0)
    }
}

program! {
    at (0.0) gives [0.0]; at (1.0) gives [1.0];
    fn relu_by_branch(x: f64) -> f64 {
        if x > 0.0 { x } else { 0.0 }
    }
}

program! {
    at (0.0) gives [f64::INFINITY];
    fn root_at_zero(x: f64) -> f64 {
        x.sqrt()
    }
}

program! {
    at (0.0, 2.0) gives [2.0, 0.0];
    fn strong_zero_of_a_root(x: f64, y: f64) -> f64 {
        let r = x.sqrt();
        x * y + 0.0 * r
    }
}

program! {
    at (3.0, 3.0) gives [0.0, 0.0];
    fn norm_of_a_zero_difference(x: f64, y: f64) -> f64 {
        let d = x - y;
        (d * d).sqrt() * 0.0 + d.hypot(0.0)
    }
}

program! {
    at (-1000.0) gives [0.0]; at (1000.0) gives [0.0];
    fn logistic_far_out(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }
}

program! {
    at (0.0, 0.0) gives [0.0, 0.0];
    fn length_of_nothing(x: f64, y: f64) -> f64 {
        x.hypot(y)
    }
}

program! {
    at (0.0, 3.0) gives [0.0, 0.0]; at (0.0, 1.0) gives [1.0, 0.0];
    fn zero_to_a_power(x: f64, y: f64) -> f64 {
        x.powf(y)
    }
}

program! {
    at (-2.0) gives [12.0];
    fn negative_base_with_constant_power(x: f64) -> f64 {
        x.powf(3.0)
    }
}

program! {
    at (1.0) gives [2.0]; at (2.0) gives [1.0];
    fn the_if_problem(x: f64) -> f64 {
        if x == 1.0 { 2.0 * x } else { x }
    }
}

program! {
    at (&[0.0, 2.0, 0.0]) gives [0.0, 0.0, 0.0]; at (&[0.0, 2.0, 3.0]) gives [6.0, 0.0, 0.0];
    fn product_with_zeros(xs: &[f64]) -> f64 {
        let mut p = 1.0;
        for x in xs {
            p *= x;
        }
        p
    }
}

program! {
    at (1.0, -1.0, 1.0) gives [0.5, 0.0, 0.5]; at (5.0, -1.0, 1.0) gives [0.0, 0.0, 1.0];
    fn clamped_to_parameters(x: f64, low: f64, high: f64) -> f64 {
        x.clamp(low, high)
    }
}

program! {
    at (f64::NAN, 2.0) gives [0.0, 1.0];
    fn maximum_ignores_nan(x: f64, y: f64) -> f64 {
        x.max(y)
    }
}

program! {
    at (1e-320) gives [2.0];
    fn subnormal(x: f64) -> f64 {
        x + x
    }
}

program! {
    at (-1.0, 2.0) gives [0.0, 0.0]; at (4.0, 2.0);
    fn root_of_a_negative_that_is_left_out(x: f64, y: f64) -> f64 {
        let scaled = x.sqrt() * y;
        if scaled > 0.0 { scaled * x } else { 3.0 }
    }
}

program! {
    at (-1.0, 2.0) gives [1.0, 0.0]; at (0.5, 2.0);
    fn logarithm_of_a_negative_that_is_left_out(x: f64, y: f64) -> f64 {
        let angle = (x.ln() * y).atan();
        if angle.is_nan() {
            return x;
        }
        let scaled = angle * y;
        scaled.sin()
    }
}

program! {
    at (-1.0, 2.0, 0) gives [0.0, 1.0]; at (0.7, 2.0, 3);
    fn root_of_a_negative_for_no_iteration(x: f64, y: f64, n: usize) -> f64 {
        let scaled = x.sqrt() * y;
        let mut s = y;
        for _ in 0..n {
            s = s * 0.5 + scaled;
        }
        s
    }
}

#[differentiable]
fn quotient_times(x: f64, y: f64, z: f64) -> f64 {
    (x / y) * z
}

#[differentiable]
fn logarithms_times(x: &[f64], z: f64) -> f64 {
    x.iter().map(|a| a.ln() * z).sum()
}

#[differentiable]
fn applied<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x)
}

program! {
    at (1.0, 0.0, 2.0) gives [0.0, 0.0, 1.0];
    at (1.0, 0.5, 2.0);
    fn call_whose_result_is_left_out(x: f64, y: f64, z: f64) -> f64 { let r = quotient_times(x, y, z); if y == 0.0 { z } else { r } }
}

program! {
    at (&[1.0, 0.0], 2.0) gives [0.0, 0.0, 1.0];
    at (&[1.0, 0.4], 2.0);
    fn call_of_a_slice_whose_result_is_left_out(x: &[f64], z: f64) -> f64 { let r = logarithms_times(x, z); if r.is_finite() { r } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.3, 2.0);
    fn call_with_a_closure_whose_result_is_left_out(x: f64, z: f64) -> f64 { let r = applied(|t| x.ln() * t, z); if r.is_finite() { r } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.9, 2.0);
    fn some_calls_of_a_loop_are_left_out(x: f64, z: f64) -> f64 { let mut s = 0.0; for i in 0..3 { let r = quotient_times(z, x, z * i as f64); if r < 1e300 { s += r; } else { s += z / 3.0; } } s }
}

program! {
    at (1.0, 2.0) gives [0.0, 1.0];
    at (1.0, 0.0001);
    fn loop_that_does_not_converge(x: f64, z: f64) -> f64 { let mut y = x; let mut k = 0; while k < 2000 && y.abs() < f64::INFINITY { y = y - y * y * z * 10.0; k += 1; } if y.is_finite() { y } else { z } }
}

program! {
    at (1.0, 2.0) gives [0.0, 1.0];
    fn system_that_does_not_converge(x: f64, z: f64) -> f64 { let mut y = [x, z]; for _ in 0..2000 { y[0] = y[0] * y[0] * 3.0 + y[1]; } if y[0].is_finite() { y[0] } else { y[1] } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn part_of_a_tuple_that_is_left_out(x: f64, z: f64) -> f64 { let t = (z / x * z, z); let (a, b) = t; if x == 0.0 { b } else { a } }
}

program! {
    at (0.0, 2.0) gives [0.0, 4.0];
    at (0.5, 2.0);
    fn element_that_is_left_out(x: f64, z: f64) -> f64 { let v = [z / x * z, z * z]; if v[0].is_finite() { v[0] } else { v[1] } }
}

#[differentiable]
fn logarithms_into(out: &mut [f64], x: f64) {
    for y in out.iter_mut() {
        *y = x.ln();
    }
}

#[differentiable]
fn first_is(out: &mut [f64], y: f64) {
    out[0] = y;
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn written_through_a_half_and_left_out(x: f64, z: f64) -> f64 { let mut v = [1.0; 2]; let (a, _) = v.split_at_mut(1); a[0] = x.ln(); let r = v[0] * z; if x > 0.0 { r } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn written_through_a_part_and_left_out(x: f64, z: f64) -> f64 { let mut v = [1.0; 2]; let w = &mut v[..1]; w[0] = x.ln() * z; if x > 0.0 { v[0] } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn read_through_a_part_that_is_left_out(x: f64, z: f64) -> f64 { let v = [x.ln() * z, 1.0]; if x > 0.0 { let w = &v[..1]; w[0] } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn chunks_that_are_left_out(x: f64, z: f64) -> f64 { let mut v = [1.0; 4]; for w in v.chunks_mut(2) { w[0] = x.ln(); } let r = v[0] * z; if x > 0.0 { r } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn written_by_a_call_and_left_out(x: f64, z: f64) -> f64 { let mut v = [1.0; 2]; logarithms_into(&mut v, x); let r = v[0] * z; if x > 0.0 { r } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn given_to_a_call_and_left_out(x: f64, z: f64) -> f64 { let mut v = [1.0; 2]; let y = x.ln() * z; first_is(&mut v, y); if x > 0.0 { v[0] } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn copied_over_and_left_out(x: f64, z: f64) -> f64 { let w = [x.ln() * z, 1.0]; let mut v = [1.0; 2]; v.copy_from_slice(&w); if x > 0.0 { v[0] } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn copy_of_what_is_infinite(x: f64, z: f64) -> f64 { let w = [x.ln(), 1.0]; let mut v = [1.0; 2]; v.copy_from_slice(&w); let r = v[0] * z; if x > 0.0 { r } else { z } }
}

program! {
    at (0.0, 2.0) gives [0.0, 1.0];
    at (0.5, 2.0);
    fn exchanged_and_left_out(x: f64, z: f64) -> f64 { let mut v = [1.0; 2]; let mut w = [x.ln() * z, 1.0]; std::mem::swap(&mut v, &mut w); if x > 0.0 { v[0] } else { z } }
}

program! {
    at (0.0, 2.0, fixed([1.0, 1.0])) gives [0.0, 1.0, 0.0, 0.0];
    at (0.5, 2.0, fixed([1.0, 1.0]));
    fn put_into_a_parameter_and_left_out(x: f64, z: f64, mut v: [f64; 2]) -> f64 { v[0] = x.ln() * z; if x > 0.0 { v[0] } else { z } }
}

programs![
    absolute_value,
    maximum_at_a_tie,
    relu_by_max,
    relu_by_branch,
    root_at_zero,
    strong_zero_of_a_root,
    norm_of_a_zero_difference,
    logistic_far_out,
    length_of_nothing,
    zero_to_a_power,
    negative_base_with_constant_power,
    the_if_problem,
    product_with_zeros,
    clamped_to_parameters,
    maximum_ignores_nan,
    subnormal,
    root_of_a_negative_that_is_left_out,
    logarithm_of_a_negative_that_is_left_out,
    root_of_a_negative_for_no_iteration,
    call_whose_result_is_left_out,
    call_of_a_slice_whose_result_is_left_out,
    call_with_a_closure_whose_result_is_left_out,
    some_calls_of_a_loop_are_left_out,
    loop_that_does_not_converge,
    system_that_does_not_converge,
    part_of_a_tuple_that_is_left_out,
    element_that_is_left_out,
    written_through_a_half_and_left_out,
    written_through_a_part_and_left_out,
    read_through_a_part_that_is_left_out,
    chunks_that_are_left_out,
    written_by_a_call_and_left_out,
    given_to_a_call_and_left_out,
    copied_over_and_left_out,
    copy_of_what_is_infinite,
    exchanged_and_left_out,
    put_into_a_parameter_and_left_out,
];
