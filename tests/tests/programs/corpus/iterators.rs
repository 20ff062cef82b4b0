//! Chains of iterators.

program! {
    at (&[0.5,1.5,2.0]);
    fn sum_of_elements(x: &[f64]) -> f64 { x.iter().sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn sum_of_squares(x: &[f64]) -> f64 { x.iter().map(|v| v * v).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn norm_by_pattern(x: &[f64]) -> f64 { x.iter().map(|&v| v * v).sum::<f64>().sqrt() }
}

program! {
    at (&[0.5,1.5,2.0], &[1.0, 0.2, 0.3]);
    fn distance(a: &[f64], b: &[f64]) -> f64 { a.iter().zip(b.iter()).map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn product_of_elements(x: &[f64]) -> f64 { x.iter().product() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn fold_of_one(x: &[f64]) -> f64 { x.iter().fold(1.0, |acc, v| acc * v + v.sin()) }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn fold_by_path(x: &[f64]) -> f64 { x.iter().cloned().fold(f64::NEG_INFINITY, f64::max) }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn fold_of_a_pair(x: &[f64]) -> f64 { let (s, q) = x.iter().fold((0.0, 0.0), |(s, q), &v| (s + v, q + v * v)); q - s * s / 3.0 }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn filtered(x: &[f64]) -> f64 { x.iter().filter(|v| **v > 1.0).map(|v| v * v).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn collected(x: &[f64]) -> f64 { let v: Vec<f64> = x.iter().map(|v| v * v).collect(); v[0] * v[1] + v[2] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn taken_while(x: &[f64]) -> f64 { x.iter().take_while(|v| **v < 1.8).map(|v| v * v).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn skipped_while(x: &[f64]) -> f64 { x.iter().skip_while(|v| **v < 1.0).map(|v| v * v).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn scanned(x: &[f64]) -> f64 { x.iter().scan(1.0, |st, v| { *st *= v; Some(*st) }).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn pairs_of_indices(x: &[f64]) -> f64 { (0..3).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| x[i] * x[j]).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn pairs_of_elements(x: &[f64]) -> f64 { (0..3).flat_map(|i| (0..i).map(move |j| x[i] * x[j])).sum() }
}

program! {
    at (&[0.5,1.5,2.0], &[1.0, 3.0]);
    fn one_after_another(x: &[f64], y: &[f64]) -> f64 { x.iter().chain(y.iter()).map(|v| v * v).sum() }
}

program! {
    at (&[0.5,1.5,2.0], &[1.0, 3.0]);
    fn leaves_one_after_another(x: &[f64], y: &[f64]) -> f64 { let mut s = 1.0; for v in x.iter().chain(y) { if *v > 2.5 { break; } s *= v; } s }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn differences(x: &[f64]) -> f64 { x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn products_of_parts(x: &[f64]) -> f64 { x.chunks(2).map(|c| c.iter().product::<f64>()).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn greatest(x: &[f64]) -> f64 { let m = x.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap(); m * m }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn least_with_position(x: &[f64]) -> f64 { let (i, m) = x.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).unwrap(); m * m * (i + 1) as f64 }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn reduced_or(x: &[f64]) -> f64 { x.iter().copied().reduce(|a, b| a * b + b).unwrap_or(0.0) }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn last_of_mapped(x: &[f64]) -> f64 { x.iter().map(|v| v * v).last().unwrap() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn least_of_some(x: &[f64]) -> f64 { x.iter().copied().filter(|&v| v > 1.0).reduce(f64::min).unwrap() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn any_and_all(x: &[f64]) -> f64 { if x.iter().any(|&v| v > 1.0) && x.iter().all(|v| *v > 0.0) { x[0] * x[1] } else { x[0] } }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn position(x: &[f64]) -> f64 { let i = x.iter().position(|&v| v > 1.0).unwrap(); x[i] * x[i] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn reversed_skipped_stepped(xs: &[f64]) -> f64 { xs.iter().rev().skip(1).step_by(2).enumerate().map(|(i, x)| x.powi(i as i32 + 2)).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn stored_and_run_over_later(xs: &[f64]) -> f64 { let it = xs.iter().map(|x| x * x); let n = 2.0; it.map(|y| y * n).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn changed_in_place(xs: &[f64]) -> f64 { let mut v = xs.to_vec(); v.iter_mut().for_each(|x| *x *= 2.0); v.iter_mut().zip(xs).for_each(|(a, b)| *a += b * b); v.iter().sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn endless_range_taken(xs: &[f64]) -> f64 { (0..).map(|i| xs[i]).take(3).map(|x| x * x).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn endless_range_filtered(xs: &[f64]) -> f64 { (0..).filter(|i| i % 2 == 0).map(|i| xs[i]).take(2).map(|x| x * x).sum() }
}

program! {
    at (&[]);
    fn sum_of_nothing(xs: &[f64]) -> f64 { xs.iter().sum::<f64>() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn sum_of_sums(xs: &[f64]) -> f64 { (0..3).map(|i| (0..3).map(|j| xs[i] * xs[j]).sum::<f64>()).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn effects_of_what_is_skipped(xs: &[f64]) -> f64 { let mut c = 1.0; let s = xs.iter().map(|x| { c += x; c }).skip(1).sum::<f64>(); s * c }
}

programs![
    sum_of_elements,
    sum_of_squares,
    norm_by_pattern,
    distance,
    product_of_elements,
    fold_of_one,
    fold_by_path,
    fold_of_a_pair,
    filtered,
    collected,
    taken_while,
    skipped_while,
    scanned,
    pairs_of_indices,
    pairs_of_elements,
    one_after_another,
    leaves_one_after_another,
    differences,
    products_of_parts,
    greatest,
    least_with_position,
    reduced_or,
    last_of_mapped,
    least_of_some,
    any_and_all,
    position,
    reversed_skipped_stepped,
    stored_and_run_over_later,
    changed_in_place,
    endless_range_taken,
    endless_range_filtered,
    sum_of_nothing,
    sum_of_sums,
    effects_of_what_is_skipped,
];
