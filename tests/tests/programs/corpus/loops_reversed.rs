//! `.rev()`, `.step_by()`, both, and ranges of other integer types.

program! {
    at (&[0.5, 1.5, 0.7, 1.2], 0.8);
    fn horner(coefficients: &[f64], x: f64) -> f64 {
        let mut p = 0.0;
        for i in (0..coefficients.len()).rev() {
            p = p * x + coefficients[i];
        }
        p
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 1.2, 0.3], 0.4);
    fn clenshaw(c: &[f64], x: f64) -> f64 {
        let mut b1 = 0.0;
        let mut b2 = 0.0;
        for k in (1..c.len()).rev() {
            let t = c[k] + 2.0 * x * b1 - b2;
            b2 = b1;
            b1 = t;
        }
        c[0] + x * b1 - b2
    }
}

program! {
    at (&[1.0, 2.0, 3.0, 4.0, 5.0], 0.9); at (&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 0.9);
    fn every_second(xs: &[f64], y: f64) -> f64 {
        let mut s = y;
        for i in (0..xs.len()).step_by(2) {
            s = s * y + xs[i] * xs[i];
        }
        s
    }
}

program! {
    at (&[1.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], 3);
    fn step_then_reverse(xs: &[f64], k: usize) -> f64 {
        let mut s = 1.0;
        for i in (1..xs.len()).step_by(k).rev() {
            s = s * xs[i] + xs[i - 1];
        }
        s
    }
}

program! {
    at (&[1.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], 3);
    fn reverse_then_step(xs: &[f64], k: usize) -> f64 {
        let mut s = 1.0;
        for i in (0..xs.len()).rev().step_by(k) {
            s = s * xs[i] + i as f64;
        }
        s
    }
}

program! {
    at (&mut [1.0, 0.5, 0.25, 2.0]);
    fn suffix_products_in_place(a: &mut [f64]) {
        let n = a.len();
        for i in (0..n - 1).rev() {
            a[i] = a[i] * a[i + 1];
        }
    }
}

program! {
    at (0.7);
    fn negative_range(x: f64) -> f64 {
        let mut s = 0.0;
        for k in -3i32..4 {
            s += x * k as f64 + x.powi(k);
        }
        s
    }
}

program! {
    at (0.7, 9);
    fn inclusive_reversed_steps(x: f64, n: u32) -> f64 {
        let mut s = x;
        for k in (1..=n).rev().step_by(4) {
            s = s * x + f64::from(k);
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.25, 1.25], &[1.0, 2.0, 3.0, 4.0]);
    fn back_substitution_scalar(d: &[f64], b: &[f64]) -> f64 {
        let n = d.len();
        let mut x = vec![0.0; n];
        x[n - 1] = b[n - 1] / d[n - 1];
        for i in (0..n - 1).rev() {
            x[i] = (b[i] - x[i + 1]) / d[i];
        }
        x[0] * x[0]
    }
}

program! {
    at (1.3, 0, 5); at (1.3, 5, 0);
    fn empty_when_bounds_cross(x: f64, from: usize, to: usize) -> f64 {
        let mut s = x;
        for i in (from..to).rev() {
            s = s * x - i as f64;
        }
        s * s
    }
}

program! {
    at (&[0.5, 1.5, 0.25, 1.25, 0.75, 1.0]);
    fn steps_in_blocks(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        for b in (0..xs.len()).step_by(3) {
            for i in b..b + 3 {
                s = s * 0.9 + xs[i] * xs[b];
            }
        }
        s
    }
}

programs![
    horner,
    clenshaw,
    every_second,
    step_then_reverse,
    reverse_then_step,
    suffix_products_in_place,
    negative_range,
    inclusive_reversed_steps,
    back_substitution_scalar,
    empty_when_bounds_cross,
    steps_in_blocks,
];
