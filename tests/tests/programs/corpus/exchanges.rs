//! `std::mem`, and vectors that are moved about.

use chainrule_tests::callees::dot;

use super::fixed;
use std::mem;

program! {
    at (0.7, 1.3);
    fn swapped_scalars(mut x: f64, mut y: f64) -> f64 {
        let a = x * y;
        std::mem::swap(&mut x, &mut y);
        x *= a;
        core::mem::swap(&mut y, &mut x);
        x * x * y + x
    }
}

program! {
    at (&mut 0.7, &mut 1.3);
    fn swapped_parameters(x: &mut f64, y: &mut f64) {
        *x *= *y;
        mem::swap(x, y);
        *x *= *y * *y;
    }
}

program! {
    at (&mut [0.7, 0.4], 1.3);
    fn swapped_element(v: &mut [f64], mut y: f64) -> f64 {
        mem::swap(&mut v[1], &mut y);
        v[1] *= v[0];
        mem::swap(&mut y, &mut v[0]);
        y * v[0] * v[1]
    }
}

program! {
    at (&mut fixed([0.7, 0.4]), 1.3);
    fn swapped_arrays(v: &mut [f64; 2], y: f64) -> f64 {
        let mut w = [y, y * v[0]];
        mem::swap(v, &mut w);
        v[0] *= w[1];
        w[0] += v[1];
        w[0] * v[0] * w[1]
    }
}

program! {
    at (&mut vec![0.7, 0.4], 1.3);
    fn swapped_vectors_of_different_lengths(v: &mut Vec<f64>, y: f64) -> f64 {
        let mut w = vec![y, y * v[0], v[1]];
        w.push(2.0);
        mem::swap(v, &mut w);
        v[0] *= w[1];
        w.push(v[1]);
        std::mem::swap(&mut w, v);
        v.pop();
        w[0] * v[0] * w[3]
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3], 3); at (&[0.7, 1.2, 0.4, 0.3], 0);
    fn ping_pong_by_swap(x: &[f64], steps: usize) -> f64 {
        let mut cur = x.to_vec();
        let mut next = vec![0.0; x.len()];
        for _ in 0..steps {
            for i in 0..cur.len() {
                next[i] = cur[i] * cur[(i + 1) % cur.len()] + 0.5;
            }
            std::mem::swap(&mut cur, &mut next);
        }
        dot(&cur, x) + next[0]
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3], 3);
    fn layers_of_different_widths(x: &[f64], layers: usize) -> f64 {
        let mut cur = x.to_vec();
        for layer in 0..layers {
            let mut next = vec![0.1; layer + 2];
            for j in 0..next.len() {
                for i in 0..cur.len() {
                    next[j] += cur[i] * (i + j) as f64 * 0.1;
                }
                next[j] *= next[j];
            }
            std::mem::swap(&mut cur, &mut next);
        }
        cur[0] * cur[1]
    }
}

program! {
    at (0.7, 1.3);
    fn replaced(mut x: f64, y: f64) -> f64 {
        let old = mem::replace(&mut x, y * y);
        let mut v = vec![x, old];
        let w = mem::replace(&mut v, vec![x * y; 3]);
        let older = mem::replace(&mut v[1], w[1]);
        mem::replace(&mut v, vec![old]);
        older * w[0] * v[0] * x
    }
}

program! {
    at (&mut vec![0.7, 0.4], 1.3);
    fn taken(v: &mut Vec<f64>, mut y: f64) -> f64 {
        let mut w = mem::take(v);
        w[0] *= y;
        v.push(w[0] * w[1]);
        v.extend_from_slice(&w);
        let z = mem::take(&mut y);
        let unused = mem::take(&mut w);
        w.push(z);
        z * z + y + w[0] * v[0]
    }
}

program! {
    at (0.7, 1.3);
    fn functions_imported_in_the_body(mut x: f64, mut y: f64) -> f64 {
        use std::mem::{self, swap, take as taken_away};
        swap(&mut x, &mut y);
        x *= y;
        mem::swap(&mut x, &mut y);
        let mut v = vec![x, y];
        let w = taken_away(&mut v);
        w[0] * w[1] * x + v.len() as f64
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 2); at (&[0.7, 1.2, 0.4], 0);
    fn rows_swapped(x: &[f64], n: usize) -> f64 {
        let mut rows = vec![vec![x[0], x[1]], vec![x[2]]];
        let mut spare = vec![x[1] * x[1]; 3];
        for i in 0..n {
            mem::swap(&mut rows[i], &mut spare);
            rows[i][0] *= x[2];
            rows[i].push(spare[0]);
        }
        let taken = mem::take(&mut rows[1]);
        rows[1].push(taken[0]);
        rows.swap(0, 1);
        rows[0][0] * rows[1][0] + spare[0] * taken[0]
    }
}

program! {
    at (0.7, 1.3); at (1.7, 1.3);
    fn moved_on_one_path(x: f64, y: f64) -> f64 {
        let mut v = vec![x; 3];
        v[1] *= y;
        let mut s = 1.0;
        if x > y {
            let w = v;
            s = w[1] * w[0];
        }
        v = vec![y * s; 2];
        v[0] * v[1] * x
    }
}

program! {
    at (0.7, 1.3, 4);
    fn moved_in_some_iterations(x: f64, y: f64, n: usize) -> f64 {
        let mut v = vec![x];
        let mut kept = vec![y];
        for i in 0..n {
            if i % 2 == 1 {
                kept = v;
                kept.push(y);
            }
            v = vec![kept[0] * x; i + 1];
            v[i] += kept[kept.len() - 1];
        }
        v[0] * v[1] + kept[0]
    }
}

program! {
    at (0.7, 1.3); at (1.7, 1.3);
    fn changed_then_moved_on_one_path(x: f64, y: f64) -> f64 {
        let mut v = vec![x; 2];
        if x > y {
            v = vec![y, x, x];
            let w = v;
            w[0] * w[1]
        } else {
            v.push(x * y);
            v[2] * v[0]
        }
    }
}

program! {
    at (0.7, 1.3); at (1.7, 1.3);
    fn initialised_and_moved_on_one_path(x: f64, y: f64) -> f64 {
        let mut v;
        let mut s = y;
        if x > y {
            v = vec![x, y];
            s = v[0] * v[1];
            let w = v;
            s *= w[0];
        }
        v = vec![s; 2];
        v.push(x);
        v[0] * v[1] * v[2]
    }
}

program! {
    at (vec![0.7, 1.3], 0.5); at (vec![0.7, 1.3], 1.5);
    fn parameter_moved_on_one_path(mut v: Vec<f64>, y: f64) -> f64 {
        let mut s = 1.0;
        if y > 1.0 {
            let w = v;
            s = w[0] * w[1];
            v = vec![s; 3];
        }
        v[0] * v[1] * y * s
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 3);
    fn moved_and_filled_again(x: &[f64], n: usize) -> f64 {
        let mut cur = x.to_vec();
        for i in 0..n {
            let mut next = Vec::new();
            for j in 0..cur.len() {
                next.push(cur[j] * x[j % x.len()]);
            }
            next.push(i as f64 * x[0]);
            cur = next;
        }
        dot(&cur, &cur)
    }
}

#[chainrule::differentiable]
fn sum_times(v: Vec<f64>, k: usize) -> f64 {
    v.iter().sum::<f64>() * k as f64
}

program! {
    at (3.0);
    fn taken_before_its_length_is_asked_for(x: f64) -> f64 {
        let mut v = vec![x, 2.0];
        sum_times(mem::take(&mut v), {
            let k = v.len();
            k + 1
        })
    }
}

programs![
    swapped_scalars,
    swapped_parameters,
    swapped_element,
    swapped_arrays,
    swapped_vectors_of_different_lengths,
    ping_pong_by_swap,
    layers_of_different_widths,
    replaced,
    taken,
    taken_before_its_length_is_asked_for,
    functions_imported_in_the_body,
    rows_swapped,
    moved_on_one_path,
    moved_in_some_iterations,
    changed_then_moved_on_one_path,
    initialised_and_moved_on_one_path,
    parameter_moved_on_one_path,
    moved_and_filled_again,
];
