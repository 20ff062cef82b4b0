//! `&mut` parameters: initial values in, final values out.

use super::fixed;

program! {
    at (&mut 1.5, 0.4);
    fn scalar_updated(x: &mut f64, y: f64) {
        *x = *x * y + y;
        *x *= *x;
    }
}

program! {
    at (&mut 1.5, 0.4);
    fn scalar_updated_and_result(x: &mut f64, y: f64) -> f64 {
        let old = *x;
        *x += y * old;
        old * *x
    }
}

program! {
    at (&mut [1.0, 2.0, 0.5], &[0.2, 0.3, 0.4]);
    fn initial_value_forgotten(out: &mut [f64], x: &[f64]) {
        for i in 0..out.len() {
            out[i] = x[i] * x[i];
        }
    }
}

program! {
    at (&mut [1.0, 2.0, 0.5], &mut [0.2, 0.3, 0.4], 0.7);
    fn two_buffers(a: &mut [f64], b: &mut [f64], k: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..a.len() {
            let t = a[i];
            a[i] = b[i] * k;
            b[i] = t * a[i];
            s += b[i] * t;
        }
        s
    }
}

program! {
    at (&mut fixed([1.0, 2.0, 0.5]), 0.3);
    fn array_behind_mut(a: &mut [f64; 3], k: f64) -> f64 {
        a[0] += a[1] * k;
        a[1] = a[0] * a[2];
        a[2] = k;
        a[0] * a[1]
    }
}

program! {
    at (&mut fixed([[1.0, 2.0], [0.5, 0.7]]), 0.3);
    fn nested_array_behind_mut(m: &mut [[f64; 2]; 2], k: f64) {
        for i in 0..2 {
            m[i][0] *= m[i][1] + k;
            m[1][i] += m[0][i] * k;
        }
    }
}

program! {
    at (&mut [1.0, 2.0, 0.5, 0.7]);
    fn prefix_sums_in_place(a: &mut [f64]) {
        for i in 1..a.len() {
            a[i] += a[i - 1] * a[i];
        }
    }
}

program! {
    at (&mut [1.0, 2.0, 0.5, 0.7], 1.1); at (&mut [1.0, 2.0, 0.5, 0.7], 0.1);
    fn value_of_an_overwritten_entry(a: &mut [f64], x: f64) -> f64 {
        let keep = a[2] * x;
        if keep > 0.3 {
            a[2] = 0.0;
            a[0] *= keep;
        }
        a[2] += x;
        keep * a[2]
    }
}

program! {
    at (&mut vec![1.0, 2.0, 0.5], 0.3);
    fn vector_behind_mut(v: &mut Vec<f64>, k: f64) {
        for i in 0..v.len() {
            v[i] = v[i] * v[i] + k;
        }
    }
}

program! {
    at (&mut [0.5, 0.7], &mut 2.0, 0.3);
    fn slice_and_scalar(a: &mut [f64], total: &mut f64, x: f64) {
        for v in a.iter_mut() {
            *total += *v * x;
            *v = *total * *v;
        }
        *total *= x;
    }
}

program! {
    at (&mut 0.5, &mut 0.7, &mut 0.9);
    fn three_scalars(a: &mut f64, b: &mut f64, c: &mut f64) {
        let t = *a * *b;
        *a = *c;
        *b = t * *c;
        *c -= *a * *b;
    }
}

program! {
    at (&mut [0.5, 0.7, 0.2, 0.1, 0.9, 0.4], 3);
    fn in_place_transform_of_rows(m: &mut [f64], n: usize) {
        let rows = m.len() / n;
        for i in 1..rows {
            for j in 0..n {
                m[i * n + j] -= m[(i - 1) * n + j] * m[i * n];
            }
        }
    }
}

program! {
    at (&mut [0.5, 0.7], 0.2);
    fn never_written(a: &mut [f64], x: f64) -> f64 {
        a[0] * a[1] * x
    }
}

programs![
    scalar_updated,
    scalar_updated_and_result,
    initial_value_forgotten,
    two_buffers,
    array_behind_mut,
    nested_array_behind_mut,
    prefix_sums_in_place,
    value_of_an_overwritten_entry,
    vector_behind_mut,
    slice_and_scalar,
    three_scalars,
    in_place_transform_of_rows,
    never_written,
];
