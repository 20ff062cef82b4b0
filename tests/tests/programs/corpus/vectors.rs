//! Local vectors, vector parameters by value.

use chainrule_tests::callees::dot;

program! {
    at (&[0.7, 1.2, 0.4]);
    fn work_vector(x: &[f64]) -> f64 {
        let n = x.len();
        let mut w = vec![0.0; n];
        for i in 0..n {
            w[i] = x[i] * x[(i + 1) % n];
        }
        let mut s = 1.0;
        for i in 0..n {
            s *= w[i] + x[i];
        }
        s
    }
}

program! {
    at (0.7, 1.2);
    fn vector_of_values(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y, x * y];
        v[0] += v[1] * v[2];
        v[2] = v[0] * v[0];
        v[0] * v[1] + v[2]
    }
}

program! {
    at (0.7, 4);
    fn vector_of_an_active_value(x: f64, n: usize) -> f64 {
        let mut v = vec![x * x; n];
        v[0] = x;
        for i in 1..v.len() {
            v[i] *= v[i - 1];
        }
        v[n - 1]
    }
}

program! {
    at (vec![0.7, 1.2, 0.4], 0.5);
    fn vector_by_value(mut v: Vec<f64>, k: f64) -> f64 {
        for i in 0..v.len() {
            v[i] = v[i] * v[i] * k;
        }
        v[0] * v[1] + v[2]
    }
}

program! {
    at (&vec![0.7, 1.2, 0.4], 0.5);
    fn vector_by_reference(v: &Vec<f64>, k: f64) -> f64 {
        let mut s = k;
        for i in 0..v.len() {
            s = s * v[i] + k;
        }
        s
    }
}

program! {
    at (0.4, 3);
    fn fresh_vector_in_each_iteration(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            let mut t = vec![0.0; i + 1];
            for j in 0..t.len() {
                t[j] = s * x + j as f64;
            }
            s = dot(&t, &t).sqrt() * 0.4;
        }
        s
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9], 2);
    fn two_work_vectors(x: &[f64], steps: usize) -> f64 {
        let n = x.len();
        let mut now = vec![0.0; n];
        let mut next = vec![0.0; n];
        for i in 0..n {
            now[i] = x[i];
        }
        for _ in 0..steps {
            for i in 0..n {
                next[i] = 0.5 * now[i] + 0.3 * now[(i + 1) % n] * now[(i + n - 1) % n];
            }
            for i in 0..n {
                now[i] = next[i];
            }
        }
        now[0] * now[2] + now[1]
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1.1);
    fn vector_assigned_whole(x: &[f64], k: f64) -> f64 {
        let mut v = vec![1.0; 3];
        let a = dot(&v, x);
        v = vec![a, k, a * k];
        v[1] *= v[0];
        dot(&v, x)
    }
}

program! {
    at (0.6, 1.1); at (1.6, 1.1);
    fn vector_in_a_branch(x: f64, y: f64) -> f64 {
        let v = if x > y { vec![x, y] } else { vec![y * y, x, x * y] };
        let mut s = 1.0;
        for i in 0..v.len() {
            s *= v[i] + x;
        }
        s
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.1]);
    fn views_of_a_work_vector(x: &[f64]) -> f64 {
        let mut w = vec![0.0; 4];
        for i in 0..4 {
            w[i] = x[i] * x[i];
        }
        let head = &w[..2];
        let tail = &w[2..];
        head[0] * tail[1] + head[1] * tail[0] * x[0]
    }
}

program! {
    at (0.4, 1.7);
    fn nested_vectors(x: f64, y: f64) -> f64 {
        let mut m = vec![vec![x, y], vec![x * y, 1.0]];
        m[0][1] *= m[1][0];
        m[1][1] += m[0][1] * x;
        m[0][0] * m[1][1] + m[0][1]
    }
}

program! {
    at (0.4, 1.7);
    fn vector_of_vectors_in_variables(x: f64, y: f64) -> f64 {
        let a = vec![x, y];
        let b = vec![x * y, y];
        let m = vec![a, b];
        m[0][1] * m[1][0]
    }
}

programs![
    work_vector,
    vector_of_values,
    vector_of_an_active_value,
    vector_by_value,
    vector_by_reference,
    fresh_vector_in_each_iteration,
    two_work_vectors,
    vector_assigned_whole,
    vector_in_a_branch,
    views_of_a_work_vector,
    nested_vectors,
    vector_of_vectors_in_variables,
];
