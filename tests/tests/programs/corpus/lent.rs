//! Mutable references that are passed on without saying how: the callee may take `&T` as well as `&mut T`.

use super::fixed;
use chainrule_tests::callees::{axpy, bump, cross, dot, normalise, pick, scale, shift, square};

#[chainrule::differentiable]
fn doubled(x: &f64) -> f64 {
    *x * 2.0 * *x
}

#[chainrule::differentiable]
fn counted(n: &[usize], x: f64) -> f64 {
    x * x * n[0] as f64
}

program! {
    at (&mut [0.7, 1.2, 0.4], 1.5);
    fn shared_then_overwritten(v: &mut [f64], a: f64) -> f64 {
        let n = dot(v, &[0.3, 0.9, 1.2]);
        scale(v, n * a);
        v[0] = 0.5;
        n * pick(v, 1)
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4], &mut [0.3, 0.8, 0.6], 1.5);
    fn one_shared_one_mutable(x: &mut [f64], y: &mut [f64], a: f64) -> f64 {
        axpy(a, x, y);
        let d = dot(x, y);
        axpy(d, y, x);
        x[1] = 0.0;
        dot(y, x)
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4, 0.9], 1.5);
    fn views_of_a_parameter(v: &mut [f64], a: f64) -> f64 {
        let half = &mut v[1..3];
        let d = pick(half, 1);
        scale(half, d * a);
        let rest = &mut half[1..];
        let e = pick(rest, 0);
        normalise(rest);
        v[0] * e + d * v[2]
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1.5);
    fn view_of_a_local(x: &[f64], a: f64) -> f64 {
        let mut own = [x[0] * a, x[1], x[2] * x[0]];
        let r = &mut own;
        let d = dot(r, x);
        r[1] *= d;
        d * dot(r, x) + own[1]
    }
}

program! {
    at (&mut fixed([0.7, 1.2, 0.4]), &mut fixed([0.1, 0.2, 0.3]));
    fn arrays(x: &mut [f64; 3], y: &mut [f64; 3]) -> f64 {
        let c = cross(x, y);
        shift(x, y);
        let d = cross(y, x);
        x[0] = c[1];
        c[0] * d[2] - c[2] * d[0]
    }
}

program! {
    at (&mut vec![0.65, 1.1, 0.45], 1.7);
    fn vector_as_a_slice(v: &mut Vec<f64>, a: f64) -> f64 {
        let d = pick(v, 2);
        scale(v, a + d);
        d * pick(v, 0)
    }
}

program! {
    at (&mut 0.7, &mut 1.2);
    fn scalars(x: &mut f64, y: &mut f64) -> f64 {
        let a = doubled(x);
        let b = bump(x, a);
        *y *= doubled(x);
        let r = &mut *y;
        let c = doubled(r);
        *r = c * b;
        square(a) * c
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4], 0.8, 3);
    at (&mut [0.7, 1.2, 0.4], 0.8, 0);
    fn in_a_loop_and_a_branch(v: &mut [f64], a: f64, n: usize) -> f64 {
        let mut s = a;
        for i in 0..n {
            if i != 1 {
                s += pick(v, i) * s;
            } else {
                s *= normalise(v);
            }
            v[i] = s;
            scale(v, a);
        }
        for value in v.iter_mut() {
            s += doubled(value);
            s += bump(value, s);
        }
        s
    }
}

program! {
    at (0.7);
    fn integers(x: f64) -> f64 {
        let mut n = [2usize, 3];
        let r = &mut n;
        let y = counted(r, x);
        r[0] = 5;
        y * counted(r, y)
    }
}

program! {
    at (&mut [0.7, 1.2], 0.7);
    fn result_dropped(v: &mut [f64], x: f64) {
        dot(v, v);
        pick(v, 1);
        scale(v, x);
    }
}

programs![
    shared_then_overwritten,
    one_shared_one_mutable,
    views_of_a_parameter,
    view_of_a_local,
    arrays,
    vector_as_a_slice,
    scalars,
    in_a_loop_and_a_branch,
    integers,
    result_dropped,
];
