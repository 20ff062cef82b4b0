//! What is found, or is perhaps there, taken apart by a pattern: a reference in an `Option` that is never built.

use chainrule::Differentiable;

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Layer {
    scale: f64,
    weights: Vec<f64>,
}

program! {
    at (&[0.1, 0.7, 0.9], 2.0); at (&[0.4, 0.3], 0.3); at (&[], 0.3);
    fn kept_options_of_iterators(xs: &[f64], t: f64) -> f64 {
        let Some(most) = xs.iter().max_by(|a, b| a.total_cmp(b)) else { return t };
        let least = xs.iter().copied().min_by(|a, b| a.partial_cmp(b).unwrap());
        let k = xs.iter().position(|v| *v > 0.5);
        match (least, k) {
            (Some(least), Some(k)) => least * *most * xs[k],
            (Some(least), None) => least + *most * t,
            _ => t,
        }
    }
}

program! {
    at (&[0.1, 0.7, 0.9], 2.0); at (&[0.4, 0.3], 0.3); at (&[], 0.3);
    fn question_marks_on_iterators(xs: &[f64], t: f64) -> Option<f64> {
        let most = xs.iter().reduce(|a, b| if a > b { a } else { b })?;
        let (i, v) = xs.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1))?;
        let small = xs.iter().copied().find(|v| *v < 0.35).ok_or("none").unwrap_or(2.0);
        Some(most * v * t * i as f64 + small)
    }
}

program! {
    at (&[0.1, 0.7, 0.9, 0.4], 2.0); at (&[0.4, 0.3], 0.3); at (&[0.8, 0.2], -0.4);
    fn rows_that_are_found(xs: &[f64], t: f64) -> f64 {
        let rows: Vec<Vec<f64>> = xs.chunks(2).map(|row| row.to_vec()).collect();
        let a = match rows.iter().find(|row| row[0] > 0.5) {
            Some(row) => row[1] * t,
            None => t,
        };
        let b = if let Some(row) = rows.get(1) { row[0] * a } else { 0.5 * a };
        let c = if let (Some(row), Some(&first)) = (rows.last(), rows[0].first()) {
            row.iter().sum::<f64>() * first
        } else {
            a
        };
        a + b * c
    }
}

program! {
    at (&[0.1, 1.7, 0.9, 0.4], 2.0); at (&[0.4, 0.3], 0.3); at (&[], -0.4);
    fn structs_that_are_found(xs: &[f64], t: f64) -> f64 {
        let layers: Vec<Layer> = xs.iter().map(|x| Layer { scale: *x, weights: vec![t, x * x] }).collect();
        let Some(Layer { scale, weights }) = layers.iter().find(|layer| layer.scale > 0.2) else { return t * t };
        let first = match layers.first() {
            Some(layer) if layer.scale > 0.3 => layer.weights[1],
            Some(layer) => layer.scale,
            None => t,
        };
        scale * weights[0] + first * weights[1]
    }
}

program! {
    at (&mut [0.1, 0.7, 0.9], 1.3, 1); at (&mut [0.4], 0.3, 3); at (&mut [-0.3, 0.2], 0.5, 0);
    fn written_through_what_is_there(xs: &mut [f64], t: f64, i: usize) -> f64 {
        if let Some(v) = xs.get_mut(i) {
            *v *= t;
        }
        if let Some(v) = xs.first_mut() {
            *v += t * t;
        }
        let mut s = 0.0;
        if let Some(last) = xs.last_mut() {
            *last = last.sin() * t;
            s += *last;
        }
        s + xs.iter().map(|v| v * v).sum::<f64>()
    }
}

program! {
    at (&[0.1, 0.7, 0.9], 1.3); at (&[0.4], 0.3); at (&[], 0.5);
    fn rows_of_a_stack(xs: &[f64], t: f64) -> f64 {
        let mut stack: Vec<Vec<f64>> = xs.iter().map(|x| vec![*x, t]).collect();
        let mut s = 0.0;
        while let Some(row) = stack.pop() {
            s += row[0] * row[1] * s + row[0];
            if let Some(top) = stack.last_mut() {
                top[1] *= row[0];
            }
        }
        s
    }
}

// What was found by value stays what it was, whatever happens before it is looked into.
program! {
    at (&[0.4, 1.2, -0.8, 0.7]); at (&[-0.3, 0.9]); at (&[0.6]);
    fn found_before_a_change(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        match (v.iter().copied().next(), { v[0] = 5.0 * v[0]; 1 }) {
            (Some(a), _) => a * v[0],
            _ => 0.0,
        }
    }
}

program! {
    at (&[0.4, 1.2, -0.8, 0.7]); at (&[-0.3, 0.9]); at (&[0.6]);
    fn found_before_a_chained_change(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        if let Some(a) = v.iter().copied().last() && { let n = v.len() - 1; v[n] *= 3.0; true } {
            a * v[0]
        } else {
            0.0
        }
    }
}

program! {
    at (&[0.4, 1.2, -0.8, 0.7]); at (&[-0.3, 0.9]); at (&[0.6]);
    fn found_before_a_guard_that_changes(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        match v.iter().copied().next() {
            Some(a) if { v[0] = a * a; a < 9.0 } => a + v[0],
            Some(a) => a,
            None => 1.0,
        }
    }
}

program! {
    at (&[0.4, 1.2, -0.8, 0.7]); at (&[-0.3, 0.9]); at (&[0.6]);
    fn found_in_each_iteration(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        let mut s = 0.0;
        for _ in 0..2 {
            let sum = v.iter().copied().reduce(|a, b| a + b);
            v[0] *= 2.0;
            if let Some(sum) = sum {
                s += sum * v[0];
            }
        }
        s
    }
}

program! {
    at (&[0.4, 1.2, -0.8, 0.7]); at (&[-0.3, 0.9]); at (&[0.6]);
    fn pairs_at_both_ends(x: &[f64]) -> f64 {
        let mut v: Vec<(f64, f64)> = x.iter().map(|a| (*a, a * a)).collect();
        if let Some(&mut (ref mut a, b)) = v.first_mut() {
            *a *= b;
        }
        if let Some((a, b)) = v.last_mut() {
            *a += *b;
            *b = 2.0;
        }
        v.iter().map(|(a, b)| a * b).sum()
    }
}

program! {
    at (&[0.4, 1.2, -0.8, 0.7]); at (&[-0.3, 0.9]); at (&[0.6]);
    fn owned_rows_that_are_found(x: &[f64]) -> f64 {
        let mut rows: Vec<Vec<f64>> = x.iter().map(|a| vec![*a, 1.5]).collect();
        let greatest = rows.iter().cloned().max_by(|a, b| a[0].total_cmp(&b[0])).unwrap();
        match (rows.iter().cloned().max_by(|a, b| a[0].total_cmp(&b[0])), { rows[0][0] *= 9.0; 0 }) {
            (Some(row), _) => row[0] * rows[0][0] + row[1] * greatest[0],
            _ => 0.0,
        }
    }
}

programs![
    owned_rows_that_are_found,
    found_before_a_change,
    found_before_a_chained_change,
    found_before_a_guard_that_changes,
    found_in_each_iteration,
    pairs_at_both_ends,
    kept_options_of_iterators,
    question_marks_on_iterators,
    rows_that_are_found,
    structs_that_are_found,
    written_through_what_is_there,
    rows_of_a_stack,
];
