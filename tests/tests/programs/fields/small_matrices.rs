//! Linear algebra on small arrays.

program! {
    at ([[2.0, 0.5, 0.1], [0.3, 1.5, -0.2], [0.2, -0.4, 3.0]]);
    fn determinant(m: [[f64; 3]; 3]) -> f64 {
        m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
            - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
            + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
    }
}

program! {
    at ([2.0, 0.5, 0.1], [0.3, 1.5, -0.2]);
    fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
        [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
    }
}

program! {
    at ([[2.0, 0.5], [0.3, 1.5]], [1.0, -0.4]);
    fn solve_2x2(m: [[f64; 2]; 2], b: [f64; 2]) -> [f64; 2] {
        let det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
        assert!(det.abs() > 1e-12, "singular matrix");
        [(b[0] * m[1][1] - b[1] * m[0][1]) / det, (b[1] * m[0][0] - b[0] * m[1][0]) / det]
    }
}

program! {
    at ([[4.0, 1.0, 0.5], [1.0, 3.0, -0.2], [0.5, -0.2, 2.0]]);
    fn cholesky_log_det(a: [[f64; 3]; 3]) -> f64 {
        let mut l = [[0.0; 3]; 3];
        let mut log_det = 0.0;
        for i in 0..3 {
            for j in 0..=i {
                let mut sum = a[i][j];
                for k in 0..j {
                    sum -= l[i][k] * l[j][k];
                }
                if i == j {
                    l[i][i] = sum.sqrt();
                    log_det += 2.0 * l[i][i].ln();
                } else {
                    l[i][j] = sum / l[j][j];
                }
            }
        }
        log_det
    }
}

program! {
    at (&[2.0, 0.5, 0.1, 0.3, 1.5, -0.2, 0.2, -0.4, 3.0], &mut [1.0, 2.0, -1.0], 3);
    fn gauss_solve(matrix: &[f64], rhs: &mut [f64], n: usize) {
        let mut a = matrix.to_vec();
        for col in 0..n {
            let mut pivot = col;
            for row in col + 1..n {
                if a[row * n + col].abs() > a[pivot * n + col].abs() {
                    pivot = row;
                }
            }
            if pivot != col {
                for k in 0..n {
                    a.swap(col * n + k, pivot * n + k);
                }
                rhs.swap(col, pivot);
            }
            for row in col + 1..n {
                let factor = a[row * n + col] / a[col * n + col];
                for k in col..n {
                    a[row * n + k] -= factor * a[col * n + k];
                }
                rhs[row] -= factor * rhs[col];
            }
        }
        for row in (0..n).rev() {
            let mut sum = rhs[row];
            for k in row + 1..n {
                sum -= a[row * n + k] * rhs[k];
            }
            rhs[row] = sum / a[row * n + row];
        }
    }
}

program! {
    at ([0.9, 0.1, -0.2, 0.3], [1.0, 2.0, 0.5]);
    fn rotate_by_quaternion(q: [f64; 4], v: [f64; 3]) -> [f64; 3] {
        let norm = (q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt();
        let [w, x, y, z] = [q[0] / norm, q[1] / norm, q[2] / norm, q[3] / norm];
        let t = [2.0 * (y * v[2] - z * v[1]), 2.0 * (z * v[0] - x * v[2]), 2.0 * (x * v[1] - y * v[0])];
        [
            v[0] + w * t[0] + (y * t[2] - z * t[1]),
            v[1] + w * t[1] + (z * t[0] - x * t[2]),
            v[2] + w * t[2] + (x * t[1] - y * t[0]),
        ]
    }
}

program! {
    at ([3.0, 0.4, 1.0]);
    fn symmetric_eigenvalues([a, b, c]: [f64; 3]) -> (f64, f64) {
        let mean = (a + c) / 2.0;
        let radius = ((a - c) / 2.0).hypot(b);
        (mean + radius, mean - radius)
    }
}

programs![
    determinant,
    cross,
    solve_2x2,
    cholesky_log_det,
    gauss_solve,
    rotate_by_quaternion,
    symmetric_eigenvalues,
];
