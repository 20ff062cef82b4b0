//! Functions on which other tools have produced wrong gradients, word for word as in
//! `traps/first_order.json`: a test compares the texts.
#![allow(clippy::all, missing_docs, unreachable_pub, unused)]

use chainrule::differentiable;

#[differentiable]
pub fn square_overwrite(mut x: f64) -> f64 { x = x * x; x = x * x; x }

#[differentiable]
pub fn param_zeroed_after_copy(mut x: f64, mut y: f64) -> f64 { y = x; x = 0.0; y + x }

#[differentiable]
pub fn mul_assign_self(mut x: f64, y: f64) -> f64 { x *= x; x *= x * y; x }

#[differentiable]
pub fn shadow_chain(x: f64, y: f64) -> f64 { let x = x * x; let x = x.sin(); let x = x + y * x; x }

#[differentiable]
pub fn fan_out(x: f64) -> f64 { let y = x * x; y + y * x }

#[differentiable]
pub fn adjoint_like_names(dx: f64, x_bar: f64, tape: f64) -> f64 { let seed = dx * x_bar; let grad = seed * tape; grad + dx }

#[differentiable]
pub fn constant_result(x: f64) -> f64 { let _y = x * x; 3.5 }

#[differentiable]
pub fn tern_then_overwrite_true(c: bool, mut a: f64, mut b: f64) -> f64 { let x = if c { a * a } else { b * b }; a = 0.0; b = 0.0; x + a + b }

#[differentiable]
pub fn block_expr_side_effect(x: f64, mut y: f64) -> f64 { let t = x * { y = x; y }; t * y }

#[differentiable]
pub fn nested_if_overwrite(mut a: f64) -> f64 { if a > 0.0 { a = a * 3.0; if a < 10.0 { a = a * a; } else { a = a * 2.0; } } a }

#[differentiable]
pub fn zero_trip(x: f64, n: usize) -> f64 { let mut r = x * x; for _ in 0..n { r = r * x; } r }

#[differentiable]
pub fn nested_accumulate(x: f64) -> f64 { let mut t = 1.0; for _ in 0..3 { for _ in 0..3 { t *= x; } } t }

#[differentiable]
pub fn loop_locals_mixed(i: f64, j: f64) -> f64 { let mut a = 0.0; for _ in 0..3 { let mut b = i * i; let c = j * j; b += j; a += b + c + i; } a }

#[differentiable]
pub fn fib_rotate(x: f64) -> f64 { let mut a = 0.0; let mut b = 1.0; for _ in 0..6 { let t = a + b * x; a = b; b = t; } b }

#[differentiable]
pub fn tbr_delayed_use(x: f64) -> f64 { let (mut x1, mut x2, mut x3) = (x, x * x, 1.0); let mut r = 0.0; for i in 0..4 { r += x3 * x; x3 = x2; x2 = x1; x1 = x1 * x * (i + 1) as f64; } r }

#[differentiable]
pub fn loop_exp_output(mut a: f64) -> f64 { for _ in 0..3 { a = (a * 0.1).exp(); } a }

#[differentiable]
pub fn step_by_uneven(xs: &[f64]) -> f64 { let mut s = 1.0; for i in (0..xs.len()).step_by(2) { s = s * xs[i] + i as f64; } s }

#[differentiable]
pub fn product_two_zeros(xs: &[f64]) -> f64 { let mut r = 1.0; for x in xs { r *= *x; } r }

#[differentiable]
pub fn prefix_product_in_place(mut a: [f64; 4]) -> f64 { for i in 1..4 { a[i] = a[i] * a[i - 1]; } a[3] + a[1] }

#[differentiable]
pub fn overwrite_input_element(mut x: [f64; 3]) -> f64 { let y = [x[0] * x[0], x[1] * x[1], x[2] * x[2]]; x[0] = y[1] * y[2]; x[0] * y[0] + x[1] * y[1] + x[2] * y[2] }

#[differentiable]
pub fn scatter_add_duplicates(x: &[f64], idx: &[usize]) -> f64 { let mut out = [0.0; 3]; for k in 0..x.len() { out[idx[k]] += x[k] * x[k]; } out[0] * out[1] * out[2] }

#[differentiable]
pub fn maybe_same_index(mut a: [f64; 3]) -> f64 { for i in 0..3 { for j in 0..3 { a[i] += 0.1 * a[j] * a[j]; } } a[0] * a[1] * a[2] }

#[differentiable]
pub fn inplace_scale_seeded(a: &mut [f64], s: f64) { for i in 0..a.len() { a[i] *= s; } a[0] = a[0] * a[1]; }

#[differentiable]
pub fn swap_through_temp_seeded(x: &mut [f64], y: f64) { let t = x[0]; x[0] = x[1] * y; x[1] = t * y; }

#[differentiable]
pub fn integer_counter_in_active(x: f64) -> f64 { let mut k = 1; let mut r = 0.0; for _ in 0..4 { r += x * k as f64; k = k * 2 + 1; } r * x }

#[differentiable]
pub fn floor_fract(x: f64) -> f64 { (x - x.floor()) * x.fract() }

#[differentiable]
pub fn float_rem_euclid_negative(x: f64, y: f64) -> f64 { x.rem_euclid(y) }

#[differentiable]
pub fn floor_length_branchless(x: f64, y: f64) -> f64 { let len = (x * x + y * y).sqrt(); x / len.max(1e-12) }

#[differentiable]
pub fn double_where_div(x: f64, y: f64) -> f64 { if y != 0.0 { x / y } else { x * 2.0 } }

#[differentiable]
pub fn powf_zero_base_one(x: f64, y: f64) -> f64 { x.powf(y) }

#[differentiable]
pub fn powf_zero_base_two(x: f64) -> f64 { x.powf(2.0) }

#[differentiable]
pub fn powi_zero(x: f64) -> f64 { x.powi(0) + x.powi(1) }

#[differentiable]
pub fn powf_general(x: f64, y: f64) -> f64 { x.powf(y) }

#[differentiable]
pub fn abs_at_zero(x: f64) -> f64 { x.abs() }

#[differentiable]
pub fn hypot_zero(x: f64, y: f64) -> f64 { x.hypot(y) }

#[differentiable]
pub fn atan2_tiny(y: f64, x: f64) -> f64 { y.atan2(x) }

#[differentiable]
pub fn logsumexp_loop(a: &[f64]) -> f64 { let mut m = a[0]; for i in 1..a.len() { if a[i] > m { m = a[i]; } } let mut s = 0.0; for i in 0..a.len() { s += (a[i] - m).exp(); } s.ln() + m }

#[differentiable]
pub fn sigmoid_pos40(x: f64) -> f64 { 1.0 / (1.0 + (-x).exp()) }

#[differentiable]
pub fn sigmoid_neg800(x: f64) -> f64 { 1.0 / (1.0 + (-x).exp()) }

#[differentiable]
pub fn asin_near_one(x: f64) -> f64 { x.asin() }

#[differentiable]
pub fn ln_1p_tiny(x: f64) -> f64 { x.ln_1p() * 2.0 }

#[differentiable]
pub fn cbrt_negative(x: f64) -> f64 { x.cbrt() }

#[differentiable]
pub fn step_function(x: f64) -> f64 { (if x > 0.0 { 1.0 } else { 0.0 }) * x }

#[differentiable]
pub fn clamp_inside_outside(x: f64, y: f64) -> f64 { x.clamp(-1.0, 1.0) * x + y.clamp(-1.0, 1.0) * y }

#[differentiable]
pub fn sin_cos_pair(x: f64) -> f64 { let (s, c) = x.sin_cos(); s * c + s }

#[differentiable]
pub fn cse_trap_overwritten(mut a: f64, b: f64) -> f64 { let u = a * b; a = a + 1.0; let v = a * b; u * v + a }

#[differentiable]
pub fn unused_parameter(x: f64, _y: f64) -> f64 { x + 2.0 }

#[differentiable]
pub fn reset_mid_loop(x: f64) -> f64 { let mut a = 0.0; for i in 0..3 { if i == 1 { a = x * x; } else { a += x; } } a }

#[differentiable]
pub fn logistic_map(x: f64, r: f64, n: usize) -> f64 { let mut y = x; for _ in 0..n { y = r * y * (1.0 - y); } y }

#[differentiable]
pub fn strong_zero_min(x: f64) -> f64 { (1.0f64).min(1.0 / x) }

#[differentiable]
pub fn early_return_branch(x: f64, y: f64) -> f64 { let mut t = x * x; if x < 0.0 { t = -t; return t; } if y < 0.0 { t = -t; } t }

#[differentiable]
pub fn multi_early_return(x: f64, y: f64) -> f64 { if x > 10.0 { return x; } if y > 10.0 { return y * y; } x * y }

#[differentiable]
pub fn parallel_assign(mut a: f64, mut b: f64) -> f64 { (a, b) = (a + b, a * b); (a, b) = (a + b, a * b); a * b }

#[differentiable]
pub fn zip_enumerate(xs: &[f64], ys: &[f64]) -> f64 { let mut s = 0.0; for (i, (x, y)) in xs.iter().zip(ys).enumerate() { s += x * y * i as f64; } s * s }

#[differentiable]
pub fn short_circuit(x: f64, y: f64) -> f64 { let mut s = 0.0; if x > 0.0 && y * x > 1.0 { s += x * y; } if x > 10.0 || y > 0.0 { s += y; } s }

#[differentiable]
pub fn loop_continue_tail(u: f64, v: f64) -> f64 { let mut r = 11.0 * u; for i in 0..3 { r += u * i as f64; continue; } r + 0.0 * v }

#[differentiable]
pub fn loop_break_and_continue(i: f64, j: f64) -> f64 { let mut r = 0.0; for k in 0..5 { if k == 4 { r += i * j; break; } if k > 2 { r += 2.0 * i; continue; } r += i + j; } r }

#[differentiable]
pub fn while_condition_side_effect(i: f64, j: f64) -> f64 { let mut r = 0.0; let mut c = 0; while { r += i * j; c < 3 } { c += 1; } r }

#[differentiable]
pub fn return_in_loop(x: f64, y: f64) -> f64 { let mut s = 0.0; for _ in 0..5 { s += x * y; if s > 20.0 { return s * x; } } s }

#[differentiable]
pub fn active_loop_variable(lower: f64, upper: f64) -> f64 { let mut sum = 0.0; let h = (upper - lower) / 10.0; let mut x = lower; while x < upper - 0.5 * h { sum += x * x * h; x += h; } sum }

#[differentiable]
pub fn newton_sqrt_while(x: f64) -> f64 { let mut y = x; while (y * y - x).abs() > 1e-6 { y = 0.5 * (y + x / y); } y }

#[differentiable]
pub fn bound_changes_in_body(x: f64) -> f64 { let mut n = 3; let mut i = 0; let mut r = 0.0; while i < n { if i == 1 { n = 5; } r = r + x * i as f64 * r + x; i += 1; } r }

#[differentiable]
pub fn labelled_break(x: f64, y: f64) -> f64 { let mut s = 0.0; 'o: for i in 0..4 { for j in 0..4 { s += x * y * i as f64 + j as f64 * x; if s > 20.0 { break 'o; } } } s * y }

#[differentiable]
pub fn break_with_value(x: f64) -> f64 { let mut y = x; let mut i = 0; let v = loop { y = y * x + 1.0; i += 1; if y > 10.0 { break y * y; } if i > 50 { break x; } }; v * x }

#[differentiable]
pub fn match_integer(x: f64, k: i32) -> f64 { let y = match k { 0 => x, 1 | 2 => x * x, _ => x.sin() }; y * x }

#[differentiable]
pub fn struct_fields(x: f64, y: f64) -> f64 { struct P { a: f64, b: f64 } let mut p = P { a: x * y, b: 0.0 }; p.b = p.a + x; p.a = p.b * p.a; p.a * p.b }

#[differentiable]
pub fn mem_swap(mut a: f64, mut b: f64) -> f64 { std::mem::swap(&mut a, &mut b); a * a * b }

#[differentiable]
pub fn mut_ref_local(mut x: f64, y: f64) -> f64 { { let r = &mut x; *r = 2.0 * *r; *r *= y; } x * x }

#[differentiable]
pub fn inout_callee(v: &[f64]) -> f64 { fn foo(x: &mut [f64]) { x[0] = x[0] * x[0]; } let mut w = [v[0], v[1]]; foo(&mut w); w[0] * w[1] }

#[differentiable]
pub fn slice_swap(mut a: [f64; 3]) -> f64 { a.swap(0, 2); a[0] *= a[1]; a.swap(0, 1); a[0] * a[0] * a[1] + a[2] }

#[differentiable]
pub fn split_at_mut_pair(mut a: [f64; 4]) -> f64 { { let (l, r) = a.split_at_mut(2); l[0] += r[0] * r[1]; r[0] *= l[0]; l[1] *= r[0]; } a[0] * a[1] * a[2] * a[3] }

#[differentiable]
pub fn fill_then_scale(x: f64, y: f64) -> f64 { let mut a = [0.0; 3]; a.fill(x); for i in 0..3 { a[i] *= i as f64; } a[0] + a[1] + a[2] + 0.0 * y }

#[differentiable]
pub fn call_overwrites_arg_in_loop(mut a: f64, n: usize) -> f64 { fn mul(p: f64, q: f64) -> f64 { p * q } for _ in 0..n { a = mul(a, a); } a }

#[differentiable]
pub fn recursion_factorial(x: f64) -> f64 { if x == 1.0 { return 1.0; } x * recursion_factorial(x - 1.0) }

#[differentiable]
pub fn recursion_early_return(x: f64, y: f64) -> f64 { if x > y { return recursion_early_return(x - 1.0, y); } x * y }

#[differentiable]
pub fn moved_into_callee(x: f64) -> f64 { fn g(mut v: Vec<f64>) -> f64 { v[0] *= v[1]; v[0] + v[1] } let v = vec![x, x * x]; g(v) }

#[differentiable]
pub fn option_active(x: f64) -> f64 { let o = if x > 0.0 { Some(x * x) } else { None }; match o { Some(v) => v * x, None => x } }
