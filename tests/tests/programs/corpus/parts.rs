//! Parts of slices: `split_at`, `chunks`, `windows`.

use chainrule_tests::callees::dot;

use super::fixed;

program! {
    at (&[0.7, 1.2, 0.4, 0.3], 1); at (&[0.7, 1.2, 0.4, 0.3], 3);
    fn split_in_two(x: &[f64], k: usize) -> f64 {
        let (a, b) = x.split_at(k);
        let mut s = a[0] * b[0];
        for i in 0..b.len() {
            s += b[i] * a[0] * b[i];
        }
        s * a.len() as f64 + dot(&b[..1], &a[..1])
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4, 0.3]);
    fn both_halves_written(v: &mut [f64]) -> f64 {
        let half = v.len() / 2;
        let (left, right) = v.split_at_mut(half);
        for i in 0..half {
            let sum = left[i] * right[i];
            right[i] = left[i] - right[i] * right[i];
            left[i] = sum;
        }
        left.copy_from_slice(right);
        right[1] *= left[0];
        right.swap(0, 1);
        left[1] * v[2] * v[3]
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3, 0.9], 2);
    fn halves_of_a_vector(x: &[f64], k: usize) -> f64 {
        let mut v = x.to_vec();
        v.push(x[0] * x[1]);
        let s = {
            let (a, b) = v[1..].split_at_mut(k);
            a[0] *= b[0];
            b[1] += a[0] * a[1];
            a.fill(b[1]);
            a[0] * b[2]
        };
        v.truncate(4);
        s * v[1] * v[3]
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3, 0.9], 2); at (&[0.7, 1.2, 0.4, 0.3, 0.9], 5); at (&[0.7, 1.2, 0.4, 0.3, 0.9], 7);
    fn sums_over_chunks(x: &[f64], k: usize) -> f64 {
        let mut s = 1.0;
        for chunk in x.chunks(k) {
            let mut p = chunk[0];
            for i in 0..chunk.len() {
                p *= chunk[i] + 1.0;
            }
            s = s * p + chunk.len() as f64;
        }
        s
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3, 0.9, 0.2], &[0.3, 0.8]); at (&[0.7], &[0.3, 0.8]);
    fn rows_of_a_matrix(a: &[f64], x: &[f64]) -> f64 {
        let mut y = vec![0.0; a.len() / x.len()];
        for (i, row) in a.chunks_exact(x.len()).enumerate() {
            y[i] = dot(row, x) * row[0];
        }
        let mut s = 2.0;
        for (row, v) in a.chunks_exact(x.len()).zip(&y) {
            s = s * v + row[1];
        }
        s
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4, 0.3, 0.9], 2);
    fn chunks_written(v: &mut [f64], k: usize) {
        for (i, chunk) in v.chunks_mut(k).enumerate() {
            let scale = chunk[0];
            for c in chunk.iter_mut() {
                *c *= scale + i as f64;
            }
        }
        for pair in v.chunks_exact_mut(2) {
            pair.swap(0, 1);
            pair[0] *= pair[1];
        }
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3], 2); at (&[0.7, 1.2, 0.4, 0.3], 3); at (&[0.7, 1.2, 0.4, 0.3], 6);
    fn sliding_windows(x: &[f64], k: usize) -> f64 {
        let mut s = 1.0;
        for (i, w) in x.windows(k).enumerate() {
            s += w[0] * w[k - 1] * (i as f64 + s);
        }
        s
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3, 0.1], &mut [0.0, 0.0, 0.0]);
    fn convolution(x: &[f64], out: &mut [f64]) {
        let kernel = [0.5, x[0], 2.0];
        for (w, o) in x.windows(3).zip(out.iter_mut()) {
            *o += w[0] * kernel[0] + w[1] * kernel[1] + w[2] * kernel[2];
        }
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3], 2);
    fn chunks_backwards_of_a_work_vector(x: &[f64], k: usize) -> f64 {
        let mut w = x.to_vec();
        let mut s = 0.5;
        for chunk in w.chunks_mut(k).rev() {
            chunk[0] *= s;
            s += chunk[0] * chunk[chunk.len() - 1];
            chunk.reverse();
        }
        s * w[0] * w[3]
    }
}

program! {
    at (&vec![vec![0.7, 1.2], vec![0.4, 0.3]], &[0.5, 0.9]);
    fn matrix_of_rows(a: &[Vec<f64>], x: &[f64]) -> f64 {
        let mut y = vec![vec![0.0; 2]; a.len()];
        for i in 0..a.len() {
            y[i][0] = dot(&a[i], x);
            y[i][1] = a[i][1] * y[i][0];
        }
        y[0][1] * y[1][0]
    }
}

program! {
    at (&vec![vec![0.7, 1.2], vec![0.4]]);
    fn ragged_result(a: &Vec<Vec<f64>>) -> Vec<Vec<f64>> {
        let mut out = a.clone();
        out[0].push(a[1][0] * a[0][0]);
        out.push(vec![out[0][2]; 2]);
        out[1][0] *= out[2][1];
        out
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 3);
    fn triangle_of_rows(x: &[f64], n: usize) -> Vec<Vec<f64>> {
        let mut rows: Vec<Vec<f64>> = Vec::with_capacity(n);
        for i in 0..n {
            let mut row = Vec::new();
            for j in 0..=i {
                let above = if i > 0 && j < i { rows[i - 1][j] } else { 1.0 };
                row.push(above * x[j]);
            }
            rows.push(row);
        }
        rows
    }
}

program! {
    at (&mut vec![vec![0.7, 1.2], vec![0.4]], 1.3);
    fn rows_of_a_parameter_changed(a: &mut Vec<Vec<f64>>, x: f64) -> f64 {
        let first = a[0][0];
        a[1].push(x * first);
        let row = a.remove(0);
        a.push(vec![x, row[1]]);
        a[1].extend_from_slice(&row);
        row[0] * a[0][1]
    }
}

program! {
    at (fixed([[0.7, 1.2], [0.4, 0.3]]), 1.3);
    fn arrays_in_an_array(mut a: [[f64; 2]; 2], x: f64) -> f64 {
        a.swap(0, 1);
        a[0].reverse();
        let y = x * a[0][1];
        a[1].fill(y);
        let row = a[0];
        a[0].copy_from_slice(&[x, x * x]);
        let mut rows = vec![row];
        rows.push(a[1]);
        rows.push(a[0]);
        let last = rows.pop().unwrap();
        rows[0][0] * rows[1][1] * last[1]
    }
}

program! {
    at (0.7, 1.3, 1);
    fn read_before_and_after_a_view(x: f64, y: f64, k: usize) -> f64 {
        let mut v = vec![x, y];
        let a = v[k];
        {
            let r = &mut v[k..];
            r[0] *= 3.0 * x;
        }
        let b = v[k];
        let c = v[k] + {
            let (l, r) = v.split_at_mut(k);
            r[0] *= l[0];
            x
        };
        let view = &v[k..];
        let d = view[0] + {
            v[k] = 5.0;
            y
        };
        a * b * v[k] + c * d
    }
}

#[chainrule::differentiable]
fn butterfly(left: &mut [f64], right: &mut [f64], k: f64) -> f64 {
    for i in 0..left.len() {
        let sum = left[i] * k + right[i];
        right[i] = left[i] - right[i] * right[i];
        left[i] = sum;
    }
    left[0] * right[0]
}

#[chainrule::differentiable]
fn three(a: &mut [f64], b: &[f64], c: &mut [f64]) {
    a[0] *= b[0];
    c[0] += a[0] * b[0];
}

program! {
    at (&mut [0.7, 1.2, 0.4, 0.3], 1.3);
    fn both_halves_lent(v: &mut [f64], k: f64) -> f64 {
        let (left, right) = v.split_at_mut(2);
        let s = butterfly(left, right, k);
        right[0] *= s;
        butterfly(&mut left[1..], &mut right[..1], s) * s
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3], 3); at (&[0.7, 1.2, 0.4, 0.3], 0);
    fn halves_lent_in_a_loop(x: &[f64], n: usize) -> f64 {
        let mut v = x.to_vec();
        let mut s = 0.5;
        for i in 0..n {
            let (left, right) = v.split_at_mut(2);
            s += butterfly(right, left, s) * i as f64;
            let (middle, end) = right.split_at_mut(1);
            three(&mut left[1..], &*end, middle);
        }
        s * v[0] + dot(&v, x)
    }
}

program! {
    at (0.7, 1.3);
    fn grown_through_a_reference(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        let r = &mut v;
        r.push(x * y);
        r[0] *= r[2];
        let last = r.pop().unwrap();
        r.push(last * r[1]);
        r[0] += y;
        v[0] * v[2]
    }
}

program! {
    at (0.7, 1.3); at (1.7, 1.3);
    fn rows_grown_through_views(x: f64, y: f64) -> f64 {
        let mut rows = vec![vec![x], vec![y], vec![x * y]];
        rows.push(vec![2.0; 2]);
        let (top, bottom) = rows.split_at_mut(2);
        top[0].push(bottom[0][0]);
        bottom[1].extend_from_slice(&top[0]);
        bottom[1][2] *= top[1][0];
        if x > y {
            let first = &mut rows[..1];
            first[0].push(y);
            first[0][0] *= x;
        }
        let row = &mut rows[0];
        row.push(x);
        row[0] *= row[1];
        rows[0][0] * rows[3][2] * rows[0][2]
    }
}

programs![
    split_in_two,
    both_halves_written,
    halves_of_a_vector,
    sums_over_chunks,
    rows_of_a_matrix,
    chunks_written,
    sliding_windows,
    convolution,
    chunks_backwards_of_a_work_vector,
    matrix_of_rows,
    ragged_result,
    triangle_of_rows,
    rows_of_a_parameter_changed,
    arrays_in_an_array,
    read_before_and_after_a_view,
    both_halves_lent,
    halves_lent_in_a_loop,
    grown_through_a_reference,
    rows_grown_through_views,
];
