//! Functions that are passed to functions: quadratures, root finders, steppers, and what is passed to them.

use chainrule::{DiffFn, Differentiable, companion, differentiable};

#[differentiable]
fn simpson<F: Fn(f64) -> f64>(f: F, a: f64, b: f64, n: usize) -> f64 {
    let h = (b - a) / n as f64;
    let mut sum = f(a) + f(b);
    for i in 1..n {
        let x = a + i as f64 * h;
        sum += if i % 2 == 1 { 4.0 } else { 2.0 } * f(x);
    }
    sum * h / 3.0
}
#[differentiable]
fn cube(x: f64) -> f64 {
    x * x * x
}
#[differentiable]
fn rk4<F: Fn(f64, [f64; 2]) -> [f64; 2]>(f: F, y0: [f64; 2], t1: f64, n: usize) -> [f64; 2] {
    let h = t1 / n as f64;
    let mut y = y0;
    for i in 0..n {
        let t = i as f64 * h;
        let k1 = f(t, y);
        let k2 = f(t + 0.5 * h, [y[0] + 0.5 * h * k1[0], y[1] + 0.5 * h * k1[1]]);
        y = [y[0] + h * k2[0], y[1] + h * k2[1]];
    }
    y
}
#[differentiable]
fn bisect(f: impl Fn(f64) -> f64, mut lo: f64, mut hi: f64) -> f64 {
    let mut flo = f(lo);
    while hi - lo > 1e-3 {
        let mid = 0.5 * (lo + hi);
        let fm = f(mid);
        if flo * fm <= 0.0 {
            hi = mid;
        } else {
            lo = mid;
            flo = fm;
        }
    }
    lo - f(lo) * (hi - lo) / (f(hi) - f(lo))
}
#[differentiable]
fn twice<F: Fn(f64) -> f64 + Copy>(f: F, x: f64) -> f64 {
    simpson(f, 0.0, x, 4) + f(f(x))
}
#[differentiable]
fn mutable(mut f: impl FnMut(f64) -> f64, x: f64) -> f64 {
    f(x) * f(2.0 * x)
}
#[differentiable]
fn pairwise<F: DiffFn<(f64, f64), f64>>(f: F, x: f64) -> f64 {
    f.call((x, 2.0))
}
#[differentiable]
fn product_of_both<F>(f: F, x: f64) -> f64
where
    F: Fn(f64) -> (f64, f64),
{
    let (a, b) = f(x);
    a * b
}
#[differentiable]
fn map_into<F: Fn(f64) -> f64>(f: F, xs: &[f64]) -> Vec<f64> {
    xs.iter().map(|&x| f(x)).collect()
}
#[differentiable]
fn fold_it<F: Fn(f64, f64) -> f64>(f: F, xs: &[f64]) -> f64 {
    xs.iter().fold(1.0, |a, &x| f(a, x))
}
#[differentiable]
fn map_path<F: Fn(f64) -> f64>(f: F, xs: &[f64]) -> f64 {
    xs.iter().copied().map(f).sum()
}
#[differentiable]
fn map_ref<F: Fn(f64) -> f64>(f: F, xs: &[f64]) -> f64 {
    xs.iter().copied().map(&f).sum::<f64>() + f(1.0)
}
#[differentiable]
fn sum_with_positions<F: Fn(usize, f64) -> f64>(f: F, xs: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, &x) in xs.iter().enumerate() {
        s += f(i, x);
    }
    s
}
#[differentiable]
fn generic<T: num_traits::Float, F: Fn(T) -> T>(f: F, a: T) -> T {
    f(a) * a
}
#[differentiable]
fn scaled<T: num_traits::Float>(a: T, k: T) -> T {
    generic(|t| t * k * t, a)
}
#[differentiable]
fn dynamic(f: &dyn Fn(f64) -> f64, a: f64) -> f64 {
    f(a) * 2.0
}
#[differentiable]
fn dynamic2(f: &(dyn Fn(f64) -> f64 + Sync), a: f64) -> f64 {
    dynamic(f, a) * f(3.0)
}
#[differentiable]
fn outer<F: Fn(f64) -> f64>(f: F, a: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += inner(&f, a * i as f64);
    }
    s
}
#[differentiable]
fn inner<F: Fn(f64) -> f64>(f: &F, a: f64) -> f64 {
    f(a).sin()
}

#[derive(Clone, Copy, Differentiable)]
struct Line {
    slope: f64,
    offset: f64,
}

#[derive(Clone, Copy, Differentiable)]
struct Both {
    p: Line,
    t: f64,
}

#[differentiable]
fn with_struct(p: &Line, x: f64) -> f64 {
    simpson(|t| p.slope * t + p.offset * x, 0.0, 1.0, 4)
}

#[differentiable]
fn newton(f: impl Fn(f64) -> f64, df: impl Fn(f64) -> f64, x0: f64) -> f64 {
    let mut x = x0;
    for _ in 0..50 {
        let y = f(x);
        if y.abs() < 1e-13 {
            break;
        }
        x -= y / df(x);
    }
    x
}

#[differentiable(wrt(a))]
fn with_respect_to_its_point<F: Fn(f64) -> f64>(f: F, a: f64) -> f64 {
    f(a) * f(2.0)
}

#[differentiable]
fn fold_in_place<F: Fn(f64, f64) -> f64>(f: F, a: &mut [f64]) {
    for i in 1..a.len() {
        a[i] = f(a[i - 1], a[i]);
    }
}

#[differentiable]
fn positive<F: Fn(f64) -> f64>(f: F, a: f64) -> Option<f64> {
    let y = f(a);
    if y > 0.0 { Some(y) } else { None }
}

#[differentiable]
fn again<F: DiffFn>(f: &F, a: f64, n: usize) -> f64 {
    if n == 0 { f.call(a) } else { f.call(again(f, a * 0.9, n - 1)) }
}

#[differentiable]
fn times(x: f64, y: f64) -> f64 {
    x * y
}

#[derive(Clone, Differentiable)]
struct Solver {
    damping: f64,
}

#[differentiable]
impl Solver {
    fn root<F: Fn(f64) -> f64>(&self, f: F, x0: f64) -> f64 {
        let mut x = x0;
        for _ in 0..20 {
            let h = 1e-4;
            let slope = (f(x + h) - f(x - h)) / (2.0 * h);
            x -= self.damping * f(x) / slope;
        }
        x
    }

    fn trapezoid(&self, f: impl Fn(f64) -> f64, b: f64) -> f64 {
        0.5 * (f(0.0) + f(b)) * b * self.damping
    }

    fn both(&self, a: f64) -> f64 {
        self.root(|x| x * x - a * self.damping, 1.0) + self.trapezoid(|x| x * a, 2.0)
    }

    fn scaled(f: impl Fn(f64) -> f64, b: f64) -> f64 {
        f(b) * b
    }
}

program! {
    at (0.7, 1.3);
    fn loop_over_a_captured_vector(x: f64, y: f64) -> f64 { let v = vec![x, y, x * y]; simpson(|t| { let mut s = 0.0; for a in &v { s = s * t + a; } s }, 0.0, y, 6) }
}

program! {
    at (0.7, 1.3);
    fn captured_array(x: f64, y: f64) -> f64 { let arr = [x, y]; simpson(|t| arr[0] * t + arr[1].sin(), x, y, 6) }
}

program! {
    at (0.7, 1.3);
    fn one_closure_passed_twice(x: f64, y: f64) -> f64 { let f = |t: f64| t * x; simpson(f, 0.0, y, 4) * simpson(f, 0.0, x, 2) + f(y) }
}

program! {
    at (0.7, 1.3);
    fn moved_before_the_variable_changes(x: f64, y: f64) -> f64 { let mut k = x; let f = move |t: f64| t * k; k = 5.0 * y; simpson(f, 0.0, y, 4) + k }
}

program! {
    at (0.7, 1.3);
    fn double_integral(x: f64, y: f64) -> f64 { simpson(|u| simpson(|v| u * v * x + y, 0.0, u, 4), 0.0, y, 4) }
}

program! {
    at (0.7, 1.3);
    fn passed_in_a_loop(x: f64, y: f64) -> f64 { let mut s = 0.0; for i in 0..3 { s += simpson(|t| t * x * i as f64 + s, 0.0, y, 4); } s }
}

program! {
    at (0.7, 1.3);
    fn returns_early_in_a_branch(x: f64, y: f64) -> f64 { if x < y { simpson(|t| { if t > 0.5 { return t * x; } t }, 0.0, y, 10) } else { 0.0 } }
}

program! {
    at (0.7, 1.3);
    fn system_of_equations(x: f64, y: f64) -> f64 { let r = rk4(|t, z: [f64; 2]| [z[1] * t, -x * z[0]], [x, y], 1.0, 5); r[0] * r[1] }
}

program! {
    at (0.7, 1.3);
    fn bisection(x: f64, y: f64) -> f64 { bisect(|t| t * t * x - y, 0.0, 5.0) }
}

program! {
    at (0.7, 1.3);
    fn passed_on(x: f64, y: f64) -> f64 { twice(cube, x) * twice(|t| t * y, x) }
}

program! {
    at (0.7, 1.3);
    fn called_mutably_and_with_a_pair(x: f64, y: f64) -> f64 { mutable(|t| t * x, y) + pairwise(|(a, b)| a * b * x, y) }
}

program! {
    at (0.7, 1.3);
    fn gives_a_pair(x: f64, y: f64) -> f64 { product_of_both(|t| (t * x, t + y), y) }
}

program! {
    at (0.7, 1.3);
    fn mapped_and_folded(x: f64, y: f64) -> f64 { let v = map_into(|t| t * x, &[x, y, 2.0]); v[0] * v[1] + fold_it(|a, b| a * b + x, &v) }
}

program! {
    at (0.7, 1.3);
    fn passed_on_to_map(x: f64, y: f64) -> f64 { map_path(|t| t * t * y, &[x, y]) + map_ref(|t| t * t * y, &[x, y]) }
}

program! {
    at (0.7, 1.3);
    fn with_positions(x: f64, y: f64) -> f64 { sum_with_positions(|i, t| t * x * i as f64, &[x, y, 3.0]) }
}

program! {
    at (0.7, 1.3);
    fn inactive_captures(x: f64, y: f64) -> f64 { let w = [0.5, 2.0]; simpson(|t| w[0] * t + w[1], 0.0, 1.0, 4) * x + y }
}

program! {
    at (0.7, 1.3);
    fn functions_by_name(x: f64, y: f64) -> f64 { simpson(cube, x, y, 4) + simpson(self::cube, 0.0, y, 2) + simpson(f64::exp, 0.0, x, 4) }
}

program! {
    at (0.7, 1.3);
    fn captured_flag_and_integer(x: f64, y: f64) -> f64 { let flag = x > 0.0; let n = 3; simpson(|t| if flag { t.powi(n) * x } else { y }, 0.0, y, 4) }
}

program! {
    at (0.7, 1.3);
    fn function_of_the_body(x: f64, y: f64) -> f64 { fn inner(t: f64) -> f64 { t * t + 1.0 } simpson(inner, x, y, 4) }
}

program! {
    at (0.7, 1.3);
    fn captured_tuple(x: f64, y: f64) -> f64 { let t = (x, y); simpson(|u| t.0 * u + t.1, 0.0, 1.0, 4) }
}

program! {
    at (0.7, 1.3);
    fn captured_matrix(x: f64, y: f64) -> f64 { let m = vec![vec![x, y], vec![y, x]]; simpson(|t| m[0][1] * t + m[1][1], 0.0, 1.0, 4) }
}

program! {
    at (0.7, 1.3);
    fn captured_reference_to_a_struct(x: f64, y: f64) -> f64 { with_struct(&Line { slope: x, offset: y }, y) }
}

program! {
    at (0.7, 1.3);
    fn captured_struct(x: f64, y: f64) -> f64 { let p: Line = Line { slope: x, offset: y }; simpson(|t| p.slope * t + p.offset, 0.0, x, 4) }
}

program! {
    at (0.7, 1.3);
    fn captured_reference_to_an_array(x: f64, y: f64) -> f64 { let s = [x, y]; let r = &s; simpson(|t| r[0] * t + r[1], 0.0, x, 4) }
}

program! {
    at (0.7, 1.3);
    fn closure_that_calls_a_closure(x: f64, y: f64) -> f64 { let g = |t: f64| t * y; simpson(|t| g(t) + x, 0.0, x, 4) }
}

program! {
    at (0.7, 1.3);
    fn generic_over_the_float(x: f64, y: f64) -> f64 { generic(|t| t * y, x) + scaled(x, y) }
}

program! {
    at (0.7, 1.3);
    fn square_root_by_newton(x: f64, y: f64) -> f64 { newton(|r| r * r - x, |r| 2.0 * r, 1.0) * y }
}

program! {
    at (0.7, 1.3);
    fn methods_that_take_functions(x: f64, y: f64) -> f64 { let solver = Solver { damping: 1.0 }; solver.root(|r| r * r - x, 1.0) + solver.trapezoid(|r| r * y, x) + Solver::scaled(|t| t * y, x) }
}

program! {
    at (0.7, 1.3);
    fn methods_that_pass_their_fields(x: f64, y: f64) -> f64 { Solver { damping: x }.both(y) }
}

program! {
    at (0.7, 1.3);
    fn outside_of_wrt(x: f64, y: f64) -> f64 { with_respect_to_its_point(cube, x) * y }
}

program! {
    at (0.7, 1.3);
    fn changes_in_place(x: f64, y: f64) -> f64 { let mut v = [x, y, x * y]; fold_in_place(times, &mut v); fold_in_place(|a, b| a + b * x, &mut v); v[2] }
}

program! {
    at (0.7, 1.3);
    fn may_give_nothing(x: f64, y: f64) -> f64 { positive(|t| t * x, 2.0).unwrap_or(0.0) * y }
}

program! {
    at (0.7, 1.3);
    fn nothing_of_it_is_active(x: f64, y: f64) -> f64 { let k = simpson(|t| t * 2.0, 0.0, 3.0, 4) * simpson(cube, 0.0, 1.0, 2); if simpson(|t| t * y, 0.0, 1.0, 2) > 0.0 { x * k } else { y } }
}

program! {
    at (0.7, 1.3);
    fn through_a_reference(x: f64, y: f64) -> f64 { again(&companion::<cube>(), x, 2) * y }
}

program! {
    at (0.7, 1.3);
    fn captured_references_to_numbers(x: f64, y: f64) -> f64 {
        let (r, q) = (&x, &y);
        simpson(|t| t * *r + *q, 0.0, *q, 4)
    }
}

program! {
    at (0.7, 1.3);
    fn lent_closures(x: f64, y: f64) -> f64 {
        let v = vec![x, y];
        let mut s = dynamic(&|t| t * x, y) * dynamic(&cube, y);
        for i in 0..3 {
            s += dynamic(&|t| t * v[0] * s + i as f64, y);
        }
        s
    }
}

program! {
    at (0.7, 1.3);
    fn lent_and_constant(x: f64, y: f64) -> f64 {
        let k = dynamic(&|t| t * 2.0, 3.0) + dynamic2(&cube, 2.0);
        if dynamic(&|t| t * x, 1.0) > 0.0 { k * x * y } else { y }
    }
}

program! {
    at (0.7, 1.3);
    fn parameter_named_like_what_another_closure_captured(x: f64, y: f64) -> f64 { let k = x; let f = |t: f64| t * k; map_path(|k| f(k) * y, &[x, y]) }
}

program! {
    at (0.7, 1.3);
    fn captured_struct_in_short_form(x: f64, y: f64) -> f64 { let p: Line = Line { slope: x, offset: y }; simpson(|t| { let both = Both { p, t }; both.p.slope * both.t + both.p.offset }, 0.0, x, 4) }
}

programs![
    loop_over_a_captured_vector,
    captured_array,
    one_closure_passed_twice,
    moved_before_the_variable_changes,
    double_integral,
    passed_in_a_loop,
    returns_early_in_a_branch,
    system_of_equations,
    bisection,
    passed_on,
    called_mutably_and_with_a_pair,
    gives_a_pair,
    mapped_and_folded,
    passed_on_to_map,
    with_positions,
    inactive_captures,
    functions_by_name,
    captured_flag_and_integer,
    function_of_the_body,
    captured_tuple,
    captured_matrix,
    captured_reference_to_a_struct,
    captured_struct,
    captured_reference_to_an_array,
    closure_that_calls_a_closure,
    generic_over_the_float,
    square_root_by_newton,
    methods_that_take_functions,
    methods_that_pass_their_fields,
    outside_of_wrt,
    changes_in_place,
    may_give_nothing,
    nothing_of_it_is_active,
    through_a_reference,
    captured_references_to_numbers,
    lent_closures,
    lent_and_constant,
    parameter_named_like_what_another_closure_captured,
    captured_struct_in_short_form,
];
