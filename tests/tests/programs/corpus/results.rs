//! Results that are not one float.

use chainrule_tests::callees::{powers, rotate};

program! {
    at (0.7, 1.3);
    fn pair(x: f64, y: f64) -> (f64, f64) {
        let a = x * y;
        (a * a, a + x)
    }
}

program! {
    at (0.7, 1.3); at (-0.7, 1.3);
    fn pair_with_early_return(x: f64, y: f64) -> (f64, f64) {
        if x < 0.0 {
            return (y, x * y);
        }
        (x * x, y)
    }
}

program! {
    at (0.7, 1.3);
    fn array(x: f64, y: f64) -> [f64; 3] {
        let mut a = [x, y, x * y];
        a[0] *= a[1];
        a
    }
}

program! {
    at (&[0.7, 1.3, 0.4], 0.5);
    fn vector(xs: &[f64], k: f64) -> Vec<f64> {
        let mut out = vec![0.0; xs.len()];
        for i in 0..xs.len() {
            out[i] = xs[i] * xs[i] * k;
        }
        out
    }
}

program! {
    at (&[0.7, 1.3, 0.4]);
    fn softmax(xs: &[f64]) -> Vec<f64> {
        let mut m = xs[0];
        for &x in xs {
            if x > m {
                m = x;
            }
        }
        let mut out = vec![0.0; xs.len()];
        let mut s = 0.0;
        for (o, x) in out.iter_mut().zip(xs) {
            *o = (x - m).exp();
            s += *o;
        }
        for o in out.iter_mut() {
            *o /= s;
        }
        out
    }
}

program! {
    at (0.7, 1.3);
    fn pair_through_a_call(x: f64, y: f64) -> (f64, f64) {
        let p = rotate((x, y), x * y);
        rotate(p, 0.5)
    }
}

program! {
    at (0.7, 4);
    fn vector_through_a_call(x: f64, n: usize) -> Vec<f64> {
        let mut p = powers(x, n);
        for i in 0..n {
            p[i] *= x;
        }
        p
    }
}

program! {
    at (0.7, 1.3);
    fn nested_tuple(x: f64, y: f64) -> ((f64, f64), [f64; 2]) {
        let s = x + y;
        ((s * x, y), [s, s * s])
    }
}

program! {
    at (&[0.7, 1.3, 0.4]);
    fn mean_and_variance(xs: &[f64]) -> (f64, f64) {
        let n = xs.len() as f64;
        let mut mean = 0.0;
        for x in xs {
            mean += x;
        }
        mean /= n;
        let mut var = 0.0;
        for x in xs {
            var += (x - mean) * (x - mean);
        }
        (mean, var / (n - 1.0))
    }
}

program! {
    at (0.7, 1.3);
    fn parameter_returned(x: f64, y: f64) -> (f64, f64) {
        (y, x)
    }
}

program! {
    at (vec![0.7, 1.3], 0.5);
    fn vector_in_and_out(mut v: Vec<f64>, k: f64) -> Vec<f64> {
        v[0] *= v[1] * k;
        v
    }
}

program! {
    at (&[0.7, 1.3, 0.4]);
    fn value_and_position(xs: &[f64]) -> (f64, usize) {
        let mut at = 0;
        for i in 1..xs.len() {
            if xs[i] > xs[at] {
                at = i;
            }
        }
        (xs[at] * xs[0], at)
    }
}

program! {
    at ([[0.7, 1.3], [0.4, 0.9]]);
    fn inverse(m: [[f64; 2]; 2]) -> [[f64; 2]; 2] {
        let d = m[0][0] * m[1][1] - m[0][1] * m[1][0];
        [[m[1][1] / d, -m[0][1] / d], [-m[1][0] / d, m[0][0] / d]]
    }
}

program! {
    at (&mut [0.7, 1.3], 0.4);
    fn result_and_in_out(a: &mut [f64], x: f64) -> (f64, f64) {
        let old = a[0];
        a[0] = a[1] * x;
        (old * x, a[0] * old)
    }
}

programs![
    pair,
    pair_with_early_return,
    array,
    vector,
    softmax,
    pair_through_a_call,
    vector_through_a_call,
    nested_tuple,
    mean_and_variance,
    parameter_returned,
    vector_in_and_out,
    value_and_position,
    inverse,
    result_and_in_out,
];
