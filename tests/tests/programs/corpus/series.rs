//! Series, recurrences and iterations.

program! {
    at (0.8, 10);
    fn exponential_series(x: f64, terms: usize) -> f64 {
        let mut term = 1.0;
        let mut sum = 1.0;
        for n in 1..terms {
            term *= x / n as f64;
            sum += term;
        }
        sum
    }
}

program! {
    at (0.4, 7);
    fn legendre(x: f64, n: usize) -> f64 {
        let mut p0 = 1.0;
        let mut p1 = x;
        for k in 1..n {
            let k = k as f64;
            let p2 = ((2.0 * k + 1.0) * x * p1 - k * p0) / (k + 1.0);
            p0 = p1;
            p1 = p2;
        }
        p1
    }
}

program! {
    at (2.0, 6);
    fn newton_square_root(x: f64, steps: usize) -> f64 {
        let mut y = x;
        for _ in 0..steps {
            y = 0.5 * (y + x / y);
        }
        y
    }
}

program! {
    at (1.0, 3.0);
    fn arithmetic_geometric_mean(a: f64, b: f64) -> f64 {
        let (mut a, mut g) = (a, b);
        for _ in 0..4 {
            let mean = 0.5 * (a + g);
            g = (a * g).sqrt();
            a = mean;
        }
        a * g
    }
}

program! {
    at (0.6, 5);
    fn continued_fraction(x: f64, depth: usize) -> f64 {
        let mut f = 1.0;
        for k in (1..=depth).rev() {
            f = 1.0 + x * k as f64 / f;
        }
        1.0 / f
    }
}

program! {
    at (0.3, 0.2, 5);
    fn complex_iteration(re: f64, im: f64, n: usize) -> f64 {
        let mut zr = 0.0;
        let mut zi = 0.0;
        for _ in 0..n {
            let t = zr * zr - zi * zi + re;
            zi = 2.0 * zr * zi + im;
            zr = t;
        }
        zr * zr + zi * zi
    }
}

program! {
    at (&[0.5, 0.2, 0.9, 0.4], 0.7);
    fn exponential_smoothing(xs: &[f64], alpha: f64) -> f64 {
        let mut s = xs[0];
        let mut error = 0.0;
        for x in &xs[1..] {
            let e = x - s;
            error += e * e;
            s = alpha * x + (1.0 - alpha) * s;
        }
        error
    }
}

program! {
    at (&[0.5, 0.2, 0.9, 0.4], &[0.0, 1.0, 2.0, 3.0], 1.4);
    fn lagrange_interpolation(y: &[f64], x: &[f64], at: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            let mut basis = y[i];
            for j in 0..x.len() {
                if j != i {
                    basis *= (at - x[j]) / (x[i] - x[j]);
                }
            }
            sum += basis;
        }
        sum
    }
}

program! {
    at (&[0.5, 0.2, 0.9, 0.4], 0.3);
    fn casteljau(points: &[f64], t: f64) -> f64 {
        let n = points.len();
        let mut b = vec![0.0; n];
        for i in 0..n {
            b[i] = points[i];
        }
        for r in 1..n {
            for i in 0..n - r {
                b[i] = b[i] * (1.0 - t) + b[i + 1] * t;
            }
        }
        b[0]
    }
}

program! {
    at (&[0.5, 0.2, 0.9], &[0.4, 0.8, 0.1]);
    fn dynamic_time_warping(a: &[f64], b: &[f64]) -> f64 {
        let m = b.len() + 1;
        let mut cost = vec![1e3; (a.len() + 1) * m];
        cost[0] = 0.0;
        for i in 1..=a.len() {
            for j in 1..m {
                let d = a[i - 1] - b[j - 1];
                let mut best = cost[(i - 1) * m + j - 1];
                if cost[(i - 1) * m + j] < best {
                    best = cost[(i - 1) * m + j];
                }
                if cost[i * m + j - 1] < best {
                    best = cost[i * m + j - 1];
                }
                cost[i * m + j] = d * d + best;
            }
        }
        cost[a.len() * m + m - 1]
    }
}

programs![
    exponential_series,
    legendre,
    newton_square_root,
    arithmetic_geometric_mean,
    continued_fraction,
    complex_iteration,
    exponential_smoothing,
    lagrange_interpolation,
    casteljau,
    dynamic_time_warping,
];
