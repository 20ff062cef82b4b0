//! Loops in loops.

use chainrule_tests::callees::{dot, soft};

program! {
    at (&[0.5, 1.5, 0.7, 0.3]);
    fn triangular(xs: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..xs.len() {
            for j in 0..i {
                s += xs[i] * xs[j] * xs[j];
            }
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], 0.2);
    fn upper_triangular_carried(xs: &[f64], k: f64) -> f64 {
        let mut s = k;
        for i in 0..xs.len() {
            let mut row = xs[i];
            for j in i + 1..xs.len() {
                row = row * xs[j] + s * k;
            }
            s = s + row;
        }
        s
    }
}

program! {
    at (0.9, 3, 2);
    fn three_deep(x: f64, n: usize, m: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            for j in 0..m {
                for k in 0..j + 1 {
                    s = s * 0.9 + x * (i + k) as f64;
                }
                s = s.sin() + x;
            }
        }
        s
    }
}

program! {
    at (0.8, 4);
    fn branch_between_loops(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            if s > 1.0 {
                for _ in 0..i {
                    s = s * 0.5;
                }
            } else {
                for j in 0..3 {
                    s += x * s / (j + 1) as f64;
                    if s > 1.2 {
                        s = s - x * 0.5;
                    }
                }
            }
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.2, 0.9], &[1.0, 2.0, 0.5], 2);
    fn rows_as_views(w: &[f64], x: &[f64], rows: usize) -> f64 {
        let n = x.len();
        let mut s = 1.0;
        for o in 0..rows {
            let row = &w[o * n..(o + 1) * n];
            let mut z = 0.0;
            for i in 0..n {
                z += row[i] * x[i];
            }
            s *= z.tanh();
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.2, 0.9], &[1.0, 2.0, 0.5], 2);
    fn rows_in_calls(w: &[f64], x: &[f64], rows: usize) -> f64 {
        let n = x.len();
        let mut s = 0.0;
        for o in 0..rows {
            let z = dot(&w[o * n..(o + 1) * n], x);
            s += soft(z, 0.5) * s + z;
        }
        s
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7, 0.3, 0.9], 0.1, 3);
    fn heat_step_in_place(u: &mut [f64], c: f64, steps: usize) {
        for _ in 0..steps {
            for i in 1..u.len() - 1 {
                u[i] += c * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
            }
        }
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7, 0.3, 0.9, 0.1, 0.2, 0.8, 0.6], 3, 0.2);
    fn heat_step_two_dimensions(u: &mut [f64], n: usize, c: f64) {
        for i in 1..n - 1 {
            for j in 1..n - 1 {
                let k = i * n + j;
                u[k] = u[k] + c * u[k] * (u[k - 1] + u[k + 1] + u[k - n] + u[k + n] - 4.0 * u[k]);
            }
        }
    }
}

program! {
    at (1.5, 3); at (1.5, 0); at (1.5, 1);
    fn inner_trip_count_varies(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            for _ in i..2 * i {
                s = (s * x).sin() + s;
            }
        }
        s
    }
}

program! {
    at (&[1.0, 2.0, 0.5, 3.0]);
    fn counter_across_nested_loops(xs: &[f64]) -> f64 {
        let mut k = 0;
        let mut s = 1.0;
        for i in 0..3 {
            for j in 0..i + 1 {
                s = s * 0.5 + xs[k % 4] * (j + 1) as f64;
                k += 1;
            }
            k += 2;
        }
        s
    }
}

program! {
    at (&[0.1, 0.7, 0.4, 0.9, 0.6]);
    fn pairwise_distances(xs: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..xs.len() {
            for j in i + 1..xs.len() {
                let d = xs[i] - xs[j];
                s += (d * d + 0.01).sqrt();
            }
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7], &[0.3, 0.9]);
    fn slices_in_slices(a: &[f64], b: &[f64]) -> f64 {
        let mut s = 1.0;
        for x in a {
            let mut t = 0.0;
            for (j, y) in b.iter().enumerate() {
                t += x * y + t * j as f64;
            }
            s = s * t;
        }
        s
    }
}

program! {
    at (0.4);
    fn loop_values_meet_after(x: f64) -> f64 {
        let mut a = x;
        let mut b = 1.0;
        for i in 0..3 {
            let start = a;
            for _ in 0..2 {
                a = a * b + x;
                b = b * 0.9 + a * start;
            }
            a = a / (1.0 + start * start + i as f64);
        }
        a * b
    }
}

programs![
    triangular,
    upper_triangular_carried,
    three_deep,
    branch_between_loops,
    rows_as_views,
    rows_in_calls,
    heat_step_in_place,
    heat_step_two_dimensions,
    inner_trip_count_varies,
    counter_across_nested_loops,
    pairwise_distances,
    slices_in_slices,
    loop_values_meet_after,
];
