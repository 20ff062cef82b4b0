//! Arguments of one call that are parts of one variable.

#![allow(clippy::ptr_arg, reason = "functions are written in all the ways that users write them")]

use chainrule::differentiable;
use chainrule_tests::callees::dot;

#[differentiable]
fn mix(a: &f64, b: &mut f64) -> f64 {
    let o = *b;
    *b = *a * o;
    o * o
}

#[differentiable]
fn mm(a: &mut f64, b: &mut f64) -> f64 {
    let o = *a;
    *a = *b * o;
    *b += o * o;
    *a
}

#[differentiable]
fn val(a: f64, b: f64) -> f64 {
    a * a * b
}

#[differentiable]
fn vr(a: f64, b: &f64) -> f64 {
    a * a * *b
}

#[differentiable]
fn three(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
    a[0] * b[1] * c[0] + dot(a, c)
}

#[differentiable]
fn rows(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    a[0] * b[1] - a[1] * b[0] * b[0]
}

#[differentiable]
fn pair(t: &(f64, f64), u: &(f64, f64)) -> f64 {
    t.0 * u.1 + t.1 * u.1
}

#[differentiable]
fn mpair(t: &mut (f64, f64), k: f64) -> f64 {
    let s = t.0 * k;
    t.0 = t.1 * s;
    t.1 = s;
    s
}

#[differentiable]
fn mvec(t: &mut Vec<f64>, k: f64) {
    t[0] *= k;
    t[1] += t[0];
}

#[differentiable]
fn marr(t: &mut [f64; 2], k: &[f64; 2]) {
    t[0] *= k[1];
    t[1] += t[0] * k[0];
}

#[differentiable(wrt(b))]
fn only(a: &[f64], b: &[f64], k: f64) -> f64 {
    k * a[0] * b[0] * b[1]
}

#[differentiable]
fn vecs(a: &Vec<f64>, b: &Vec<f64>) -> f64 {
    a[0] * b[1]
}

#[differentiable]
fn nested(a: &[Vec<f64>], b: &[Vec<f64>]) -> f64 {
    a[0][0] * b[1][0] + a[1][1]
}

#[differentiable]
fn refs(a: &[[f64; 2]], b: &[[f64; 2]]) -> f64 {
    a[0][0] * b[1][0] + a[1][1]
}

program! {
    at (&[0.5, 0.7, 0.9], (0.3, 1.1), [[0.2, 0.6], [0.8, 1.2]], 0.4);
    fn parts_of_one_variable(x: &[f64], t: (f64, f64), m: [[f64; 2]; 2], k: f64) -> f64 {
        let mut t = t;
        let mut m = m;
        let mut w = vec![x[0], x[1] * k, x[2]];
        let a = dot(&w[..2], &w[1..]);
        let b = dot(&w, &w);
        let c = dot(x, x);
        let d = val(w[0], w[1]);
        let e = mm(&mut t.0, &mut t.1);
        let f = mix(&w[0], &mut t.0);
        let s0 = w[1];
        let f2 = mix(&s0, &mut w[2]);
        let g = vr(w[0], &w[1]);
        let mut y = k * 2.0;
        let h = vr(y, &y);
        let g2 = three(&w, &w[1..], &w);
        let r = rows(&m[0], &m[1]);
        let r2 = rows(&m[1], &m[1]);
        let col = m[0];
        marr(&mut m[1], &col);
        w[0] = 5.0 * k;
        w[1] = mix(&w[0], &mut y);
        let p = pair(&t, &t);
        let q = mpair(&mut t, k);
        let q2 = mpair(&mut t, q);
        t.1 *= 2.0;
        mvec(&mut w, q2);
        mvec(&mut w, a);
        let o = only(&[1.0, 2.0], &w, 2.0);
        let z = vecs(&w, &w);
        let n = vec![vec![a, b], vec![c, d]];
        let n1 = nested(&n, &n);
        let rf = refs(&m, &m);
        mix(&a, &mut y);
        a + b + c + d * e + f * f2 + g + h * g2 + r + r2 * p + q * q2 + o + z + n1 + rf + y + t.0 + t.1 + w[1] + m[1][0] * m[1][1]
    }
}

program! {
    at (&[0.5, 0.7, 0.9], 3, 0.8);
    at (&[0.5, 0.7, 0.9], 1, 0.8);
    at (&[0.5, 0.7, 0.9], 0, 0.8);
    fn parts_of_one_variable_in_a_loop(x: &[f64], n: usize, k: f64) -> f64 {
        let mut v = vec![x[0], x[1], x[2], k];
        let mut t = (k, x[0]);
        let mut m = [[x[0], k], [x[1], x[2]], [k, x[2]]];
        let mut s = k;
        for i in 0..n {
            let j = (i + 1) % 4;
            s += 0.1 * val(v[i], v[j]);
            s += dot(&v[i..i + 1], &v[j..]) * 0.2;
            if i % 2 == 0 {
                s += mix(&v[i], &mut t.0) * 0.1;
                v[j] = mm(&mut t.0, &mut t.1) * 0.1;
            } else {
                let row = m[i - 1];
                marr(&mut m[i], &row);
                s += rows(&m[i], &m[i - 1]);
                s += three(&v, &v, &v) * 0.01;
            }
            s += mpair(&mut t, 0.5);
            mvec(&mut v, s * 0.1);
            let a = &m[0];
            s += rows(a, a);
        }
        s + t.0 * t.1 + v[0] + m[1][1]
    }
}

program! {
    at (&mut (0.7, 1.2), &mut vec![0.5, 0.9], 1.1, 2);
    fn fields_and_elements_in_and_out(t: &mut (f64, f64), v: &mut Vec<f64>, k: f64, n: usize) {
        mm(&mut t.0, &mut t.1);
        for i in 0..n {
            mix(&t.1, &mut v[i]);
            mix(&k, &mut t.0);
            mpair(t, k);
            mvec(v, t.1);
            v[i] *= mm(&mut t.1, &mut t.0);
        }
        t.1 = 0.5 * k;
    }
}

programs![parts_of_one_variable, parts_of_one_variable_in_a_loop, fields_and_elements_in_and_out];
