//! What a user sees: names, types and options of what the attribute writes.

#![allow(clippy::ptr_arg, clippy::module_inception, reason = "users write this too")]

use chainrule::{NotInWrt, differentiable};
use chainrule_tests::callees;

#[differentiable]
fn mixed(w: &[f64], n: usize, a: [f64; 2], x: f32, t: (f64, usize), v: Vec<f64>, label: &str) -> f64 {
    let s = w[n] * a[0] * a[1] * f64::from(x) * t.0 * v[0];
    if label == "squared" { s * s } else { s + t.1 as f64 }
}

#[test]
fn gradients_have_the_shapes_of_their_parameters() {
    type Gradients = (Vec<f64>, [f64; 2], f32, (f64, ()), Vec<f64>);
    let (value, gradients): (f64, Gradients) =
        mixed::value_and_grad(&[1.0, 2.0], 1, [3.0, 5.0], 0.5, (7.0, 1), vec![2.0], "");
    assert_eq!(value, 211.0);
    assert_eq!(gradients, (vec![0.0, 105.0], [70.0, 42.0], 420.0, (30.0, ()), vec![105.0]));
}

#[differentiable]
fn behind_references(a: &[f64; 2], v: &Vec<f64>, x: &f64, m: &[[f64; 2]]) -> f64 {
    a[0] * v[0] * x * m[0][1]
}

#[test]
fn references_give_owned_gradients() {
    let gradients: ([f64; 2], Vec<f64>, f64, Vec<[f64; 2]>) =
        behind_references::grad(&[2.0, 0.0], &vec![3.0], &5.0, &[[0.0, 7.0]]);
    assert_eq!(gradients, ([105.0, 0.0], vec![70.0], 42.0, vec![[0.0, 30.0]]));
}

#[test]
fn one_gradient_is_bare() {
    let gradient: f64 = callees::square::grad(3.0);
    assert_eq!(gradient, 6.0);
    let gradient: Vec<f64> = callees::pick::grad(&[1.0, 2.0], 1);
    assert_eq!(gradient, [0.0, 4.0]);
}

#[differentiable(wrt(y, x))]
fn chosen(x: f64, y: f64, data: &[f64], k: f64) -> f64 {
    x * y * data[0] * k
}

#[differentiable]
fn calls_chosen(a: f64, b: f64) -> f64 {
    chosen(a, a * b, &[1.0], 10.0)
}

#[differentiable(wrt(x))]
fn overwritten_outside_wrt(mut a: f64, v: &mut [f64], x: f64) -> f64 {
    a += x * x;
    v[0] = a * x;
    v[0] + a
}

#[test]
fn what_is_written_to_a_parameter_outside_wrt_has_a_derivative() {
    let (value, backward) = overwritten_outside_wrt::forward(1.0, &mut [0.0], 2.0);
    assert_eq!((value, backward(&mut NotInWrt, 1.0)), (15.0, (NotInWrt, 17.0)));
}

#[test]
fn wrt_leaves_parameters_out_and_keeps_their_order() {
    let gradients: (f64, f64) = chosen::grad(2.0, 3.0, &[5.0], 7.0);
    assert_eq!(gradients, (105.0, 70.0));
    assert_eq!(calls_chosen::grad(2.0, 3.0), (120.0, 40.0));
}

mod gamma {
    use chainrule::differentiable;

    #[differentiable(name = "gamma_d")]
    pub(crate) fn gamma(x: f64) -> f64 {
        x * x * x
    }

    mod gamma {}
}

#[test]
fn a_companion_can_have_another_name() {
    assert_eq!(gamma::gamma(2.0), 8.0);
    assert_eq!(gamma::gamma_d::grad(2.0), 12.0);
}

mod reexported {
    pub(crate) use chainrule as autodiff;

    #[autodiff::differentiable(crate = crate::reexported::autodiff)]
    pub(crate) fn cube(x: f64) -> f64 {
        let mut y = x;
        for _ in 0..2 {
            y *= x;
        }
        y
    }

    #[autodiff::differentiable(crate = autodiff)]
    pub(crate) fn ninth(x: f64) -> f64 {
        cube(cube(x))
    }
}

#[test]
fn generated_paths_can_start_elsewhere() {
    assert_eq!(reexported::ninth::grad(1.0), 9.0);
}

mod imports {
    use chainrule::differentiable;
    use chainrule_tests::callees::soft as gentle;
    use chainrule_tests::callees::*;

    #[differentiable]
    pub(crate) fn through_imports(x: f64) -> f64 {
        gentle(x, 10.0) + square(x) + chainrule_tests::callees::capped(x, 100.0)
    }
}

#[test]
fn callees_are_found_through_imports() {
    use imports::through_imports as renamed;
    let difference = renamed::grad(3.0) - (6.0 + 6.0 + 0.06);
    assert!(difference.abs() < 1e-14);
}

#[test]
fn functions_in_bodies_have_gradients() {
    #[differentiable]
    fn inner(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    fn outer(x: f64) -> f64 {
        inner(inner(x)) + callees::square(x)
    }

    assert_eq!(outer::value_and_grad(2.0), (20.0, 36.0));
}

#[test]
fn backward_adds_to_the_cotangents_that_it_is_given() {
    let (a, b) = ([1.0, 2.0], [3.0, 4.0]);
    let (value, backward) = callees::dot::forward(&a, &b);
    let (mut da, mut db) = ([100.0, 200.0], [0.0, 0.0]);
    backward(&a, &mut da, &b, &mut db, 2.0);
    backward(&a, &mut da, &b, &mut db, 1.0);
    assert_eq!(value, 11.0);
    assert_eq!((da, db), ([109.0, 212.0], [3.0, 6.0]));
}

#[test]
fn in_out_parameters_need_no_primal_in_backward() {
    let mut x = 3.0;
    let (value, backward) = callees::bump::forward(&mut x, 2.0);
    x += 1.0;
    let mut dx = 1.0;
    let (dby,) = backward(&mut dx, 10.0);
    assert_eq!((value, x, dx, dby), (9.0, 8.0, 62.0, 3.0));
}

#[test]
fn the_pullback_does_not_hold_in_out_arguments() {
    let mut x = vec![1.0, 2.0];
    let ((), pullback) = callees::scale::vjp(&mut x, 3.0);
    x[0] = 100.0;
    assert_eq!(pullback(vec![1.0, 1.0]), (vec![3.0, 3.0], 3.0));
    assert_eq!(x, [100.0, 6.0]);
}

#[test]
fn pullbacks_take_cotangents_in_the_order_of_results_and_parameters() {
    let mut x = 3.0;
    let (value, pullback) = callees::bump::vjp(&mut x, 2.0);
    assert_eq!((value, pullback((1.0, 0.0))), (9.0, (6.0, 0.0)));
    assert_eq!(pullback((0.0, 1.0)), (2.0, 3.0));
    let (_, pullback) = callees::rotate::vjp((1.0, 2.0), 0.0);
    assert_eq!(pullback((1.0, 0.0)), ((1.0, 0.0), -2.0));
}

#[test]
fn a_backward_function_can_be_sent_to_another_thread() {
    fn sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    let (_, backward) = callees::powers::forward(2.0, 3);
    let backward = sendable(backward);
    let handle = std::thread::spawn(move || backward(vec![0.0, 1.0, 1.0]).0);
    assert_eq!(handle.join().expect("no panic"), 5.0);
}

/// Twice its argument.
#[differentiable]
#[must_use]
#[inline(never)]
pub(crate) fn attributed(x: f64) -> f64 {
    2.0 * x
}

#[test]
fn the_function_keeps_its_meaning() {
    let as_pointer: fn(f64) -> f64 = attributed;
    assert_eq!(as_pointer(4.0), 8.0);
    assert_eq!(attributed::grad(4.0), 2.0);
}

#[differentiable]
fn checked(x: f64, n: usize) -> f64 {
    let table = [x, x * x];
    table[n]
}

#[test]
fn the_gradient_panics_where_the_function_does() {
    assert_eq!(checked::grad(3.0, 1), 6.0);
    assert!(std::panic::catch_unwind(|| checked(3.0, 2)).is_err());
    assert!(std::panic::catch_unwind(|| checked::grad(3.0, 2)).is_err());
}

#[differentiable]
fn longest_shared<'a>(x: &'a [f64], y: &'a [f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in x.iter().zip(y) {
        s += a * b;
    }
    s
}

#[test]
fn named_lifetimes_are_accepted() {
    assert_eq!(longest_shared::grad(&[1.0, 2.0], &[3.0]), (vec![3.0, 0.0], vec![1.0]));
}

macro_rules! written_by_a_macro {
    ($name:ident, $ty:ty, $body:block) => {
        #[differentiable]
        fn $name(_x: $ty) -> $ty $body
    };
}

macro_rules! with_an_expression {
    ($name:ident, |$x:ident| $value:expr) => {
        #[differentiable]
        fn $name($x: f64) -> f64 {
            2.0 * $value
        }
    };
}

written_by_a_macro!(constant, f64, { 1.0 });
with_an_expression!(doubled_sum, |x| x + x * x);

#[test]
fn macros_can_write_differentiable_functions() {
    assert_eq!(constant::grad(1.0), 0.0);
    assert_eq!(doubled_sum::grad(3.0), 14.0);
}

#[differentiable]
fn scaled_by<'a>(x: &'a mut [f64], y: &'a [f64]) {
    for i in 0..x.len() {
        x[i] *= y[i] * y[i];
    }
}

#[test]
fn what_is_changed_in_place_is_free_again_even_with_a_shared_lifetime() {
    let (mut x, y) = ([1.0, 2.0], [3.0, 4.0]);
    let ((), pullback) = scaled_by::vjp(&mut x, &y);
    x[0] += 1.0;
    assert_eq!(pullback(vec![1.0, 1.0]), (vec![9.0, 16.0], vec![6.0, 16.0]));
    assert_eq!(x, [10.0, 32.0]);
}

#[differentiable]
fn first_of_rows(rows: &mut [[f64; 2]], fixed: &mut [f64; 2]) -> f64 {
    rows[0][1] *= fixed[0];
    fixed[1] *= rows[0][1];
    rows[0][0] * fixed[1]
}

#[test]
fn the_check_takes_arrays_for_slices() {
    chainrule::check::pullback!(scaled_by(&mut [1.0, 2.0], &[3.0, 4.0])).unwrap();
    chainrule::check::pullback!(scaled_by(&mut vec![1.0, 2.0], &vec![3.0, 4.0])).unwrap();
    chainrule::check::pullback!(first_of_rows(&mut [[1.0, 2.0]], &mut [0.5, 3.0])).unwrap();
}

#[differentiable]
fn power_of<const SQUARED: bool>(x: f64) -> f64 {
    if SQUARED { x * x } else { x * x * x }
}

#[differentiable]
fn both_powers<const SCALED: bool>(x: &mut [f64]) -> f64 {
    x[0] = power_of::<true>(x[0]) * power_of::<SCALED>(x[1]);
    x[0]
}

#[test]
fn constants_that_no_type_mentions_are_passed_on() {
    assert_eq!(power_of::value_and_grad::<true>(3.0), (9.0, 6.0));
    assert_eq!(power_of::grad::<false>(2.0), 12.0);
    let mut x = [3.0, 2.0];
    assert_eq!(both_powers::<true>(&mut x.clone()), 36.0);
    let (_, pullback) = both_powers::vjp::<false>(&mut x);
    assert_eq!(pullback((1.0, vec![0.0, 0.0])), [48.0, 108.0]);
}
