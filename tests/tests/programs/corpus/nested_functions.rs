//! Functions in the body.

use chainrule::differentiable;

/// Hidden by functions of the same name.
#[differentiable]
fn square(x: f64) -> f64 {
    x * 100.0
}

program! {
    at (0.7);
    fn nested_and_differentiable(x: f64) -> f64 {
        let y = square(x);
        #[differentiable]
        fn square(x: f64) -> f64 {
            x * x
        }
        square(y) + x
    }
}

program! {
    at (0.7, 5);
    at (-0.7, 5);
    fn nested_functions_of_all_kinds(x: f64, n: usize) -> f64 {
        let y = twice(x) + half(n) as f64;
        const K: f64 = 2.0;
        #[differentiable]
        #[inline]
        fn twice(x: f64) -> f64 {
            fn two() -> f64 {
                2.0
            }
            if x > 9.0 {
                return 1.0;
            }
            x * x * two() * K
        }
        fn half(n: usize) -> usize {
            n / 2
        }
        #[differentiable]
        fn product(x: &[f64]) -> f64 {
            if x.len() == 1 { x[0] } else { x[0] * product(&x[1..]) }
        }
        /// In place.
        #[differentiable]
        fn scale(v: &mut [f64], k: f64) {
            for x in v.iter_mut() {
                *x *= k;
            }
        }
        if x < 0.0 {
            return y;
        }
        let mut v = [x, y, x * y];
        let r = &mut v;
        let t = product(r);
        r[1] = t;
        t + twice(y) * v[1]
    }
}

program! {
    at (&[0.7, 0.3, 0.9], 1.2);
    fn plain_helper_of_integers(x: &[f64], a: f64) -> f64 {
        fn next(i: usize, n: usize) -> usize {
            if i + 1 == n { 0 } else { i + 1 }
        }
        fn weight(i: usize) -> f64 {
            1.0 / (1 + i) as f64
        }
        let n = x.len();
        let mut s = 0.0;
        for i in 0..n {
            s += x[i] * x[next(i, n)] * weight(i) * a;
        }
        s
    }
}

program! {
    at (&[0.7, 0.3, 0.9]);
    fn nested_in_a_loop(x: &[f64]) -> f64 {
        #[differentiable]
        fn soft(x: f64, k: f64) -> f64 {
            if x > k { k * (2.0 * x - k) } else { x * x }
        }
        let mut s = 0.1;
        for i in 0..x.len() {
            if i != 1 {
                s = soft(x[i] * s, 0.5);
            } else {
                s += soft(x[i], s);
            }
        }
        s
    }
}

programs![
    nested_and_differentiable,
    nested_functions_of_all_kinds,
    plain_helper_of_integers,
    nested_in_a_loop,
];
