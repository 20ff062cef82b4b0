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

programs![
    kept_options_of_iterators,
    question_marks_on_iterators,
    rows_that_are_found,
    structs_that_are_found,
    written_through_what_is_there,
    rows_of_a_stack,
];
