//! Matrices in flat slices and in arrays.

use chainrule_tests::callees::{axpy, dot};

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.2, 0.9], &[1.0, 2.0, 0.5]);
    fn matrix_times_vector(w: &[f64], x: &[f64]) -> Vec<f64> {
        let n = x.len();
        let m = w.len() / n;
        let mut y = vec![0.0; m];
        for i in 0..m {
            for j in 0..n {
                y[i] += w[i * n + j] * x[j];
            }
        }
        y
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.2, 0.9], &[1.0, 2.0, 0.5, 0.1, 0.6, 0.8], &mut [0.0, 0.1, 0.2, 0.3], 2);
    fn matrix_times_matrix(a: &[f64], b: &[f64], c: &mut [f64], n: usize) {
        let k = a.len() / n;
        for i in 0..n {
            for j in 0..n {
                let mut s = 0.0;
                for l in 0..k {
                    s += a[i * k + l] * b[l * n + j];
                }
                c[i * n + j] = s;
            }
        }
    }
}

program! {
    at ([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]]);
    fn cholesky_log_determinant(a: [[f64; 3]; 3]) -> f64 {
        let mut l = [[0.0; 3]; 3];
        for i in 0..3 {
            for j in 0..=i {
                let mut s = a[i][j];
                for k in 0..j {
                    s -= l[i][k] * l[j][k];
                }
                if i == j {
                    l[i][j] = s.sqrt();
                } else {
                    l[i][j] = s / l[j][j];
                }
            }
        }
        let mut d = 0.0;
        for i in 0..3 {
            d += 2.0 * l[i][i].ln();
        }
        d
    }
}

program! {
    at ([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]], [1.0, 2.0, 0.7]);
    fn gauss_elimination(mut a: [[f64; 3]; 3], mut b: [f64; 3]) -> f64 {
        for k in 0..3 {
            for i in k + 1..3 {
                let f = a[i][k] / a[k][k];
                for j in k..3 {
                    a[i][j] -= f * a[k][j];
                }
                b[i] -= f * b[k];
            }
        }
        let mut x = [0.0; 3];
        for i in (0..3).rev() {
            let mut s = b[i];
            for j in i + 1..3 {
                s -= a[i][j] * x[j];
            }
            x[i] = s / a[i][i];
        }
        x[0] * x[1] + x[2]
    }
}

program! {
    at (&mut [4.0, 1.0, 0.5, 3.0], &mut [1.0, 2.0]);
    fn elimination_in_place(a: &mut [f64], b: &mut [f64]) {
        let f = a[2] / a[0];
        a[3] -= f * a[1];
        b[1] -= f * b[0];
        b[1] /= a[3];
        b[0] = (b[0] - a[1] * b[1]) / a[0];
        a[2] = f;
    }
}

program! {
    at (&[2.0, 0.3, 0.3, 1.0], &[1.0, 0.5], 6);
    fn power_iteration(a: &[f64], start: &[f64], steps: usize) -> f64 {
        let n = start.len();
        let mut x = vec![0.0; n];
        axpy(1.0, start, &mut x);
        let mut norm = 1.0;
        for _ in 0..steps {
            let mut y = vec![0.0; n];
            for i in 0..n {
                y[i] = dot(&a[i * n..(i + 1) * n], &x);
            }
            norm = dot(&y, &y).sqrt();
            for i in 0..n {
                x[i] = y[i] / norm;
            }
        }
        norm
    }
}

program! {
    at (&mut [0.7, 0.4, 0.2, 0.9, 0.1, 0.3], 2, 3);
    fn gram_schmidt(q: &mut [f64], rows: usize, n: usize) {
        for i in 0..rows {
            for j in 0..i {
                let mut p = 0.0;
                for k in 0..n {
                    p += q[i * n + k] * q[j * n + k];
                }
                for k in 0..n {
                    q[i * n + k] -= p * q[j * n + k];
                }
            }
            let mut s = 0.0;
            for k in 0..n {
                s += q[i * n + k] * q[i * n + k];
            }
            let norm = s.sqrt();
            for k in 0..n {
                q[i * n + k] /= norm;
            }
        }
    }
}

program! {
    at (&[2.0, 3.0, 4.0, 5.0], &[0.5, 0.6, 0.7], &[1.0, 2.0, 3.0, 4.0]);
    fn thomas_tridiagonal(d: &[f64], e: &[f64], b: &[f64]) -> Vec<f64> {
        let n = d.len();
        let mut c = vec![0.0; n];
        let mut x = vec![0.0; n];
        c[0] = e[0] / d[0];
        x[0] = b[0] / d[0];
        for i in 1..n {
            let m = d[i] - e[i - 1] * c[i - 1];
            if i < n - 1 {
                c[i] = e[i] / m;
            }
            x[i] = (b[i] - e[i - 1] * x[i - 1]) / m;
        }
        for i in (0..n - 1).rev() {
            x[i] -= c[i] * x[i + 1];
        }
        x
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], 2);
    fn trace_of_a_product_with_transpose(a: &[f64], n: usize) -> f64 {
        let mut t = 0.0;
        for i in 0..n {
            t += dot(&a[i * n..(i + 1) * n], &a[i * n..(i + 1) * n]);
        }
        t
    }
}

program! {
    at ([[0.1, 0.2], [0.3, 0.1]], 6);
    fn matrix_exponential_trace(a: [[f64; 2]; 2], terms: usize) -> f64 {
        let mut sum = [[1.0, 0.0], [0.0, 1.0]];
        let mut term = sum;
        for n in 1..terms {
            let mut next = [[0.0; 2]; 2];
            for i in 0..2 {
                for j in 0..2 {
                    for k in 0..2 {
                        next[i][j] += term[i][k] * a[k][j] / n as f64;
                    }
                }
            }
            term = next;
            for i in 0..2 {
                for j in 0..2 {
                    sum[i][j] += term[i][j];
                }
            }
        }
        sum[0][0] + sum[1][1] + sum[0][1] * sum[1][0]
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7, 0.3, 0.2, 0.9, 0.4, 0.6, 0.1], 3);
    fn transposed_in_place(m: &mut [f64], n: usize) {
        for i in 0..n {
            for j in 0..i {
                let t = m[i * n + j];
                m[i * n + j] = m[j * n + i] * 2.0;
                m[j * n + i] = t * m[i * n + i];
            }
        }
    }
}

programs![
    matrix_times_vector,
    matrix_times_matrix,
    cholesky_log_determinant,
    gauss_elimination,
    elimination_in_place,
    power_iteration,
    gram_schmidt,
    thomas_tridiagonal,
    trace_of_a_product_with_transpose,
    matrix_exponential_trace,
    transposed_in_place,
];
