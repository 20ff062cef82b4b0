//! Iterators and closures in combination, and arrays made by functions.

use super::fixed;

program! {
    at (&fixed([0.5,1.5,2.0]));
    fn short_array_mapped(x: &[f64; 3]) -> f64 { let y = x.map(|v| v * v); y[0] * y[1] + y[2] }
}

program! {
    at ([0.5,1.5,2.0,3.0,4.0,1.0]);
    fn long_array_mapped(x: [f64; 6]) -> f64 { let y = x.map(|v| v * v); y[0] * y[1] + y[2] * y[5] }
}

program! {
    at (&fixed([0.5,1.5,2.0]));
    fn array_from_indices(x: &[f64; 3]) -> f64 { let y: [f64; 3] = std::array::from_fn(|i| x[i] * x[(i + 1) % 3]); y[0] * y[1] + y[2] }
}

program! {
    at (&fixed([0.5,1.5,2.0]));
    fn longer_array_from_indices(x: &[f64; 3]) -> f64 { let y = std::array::from_fn::<f64, 5, _>(|i| x[i % 3] * x[(i + 1) % 3]); y.iter().enumerate().map(|(i, v)| v * i as f64).sum() }
}

program! {
    at (&fixed([0.5,1.5,2.0]));
    fn array_of_arrays(x: &[f64; 3]) -> f64 { let y: [[f64; 3]; 6] = core::array::from_fn(|i| core::array::from_fn::<f64, 3, _>(|j| x[j] * i as f64)); y[1][0] * y[2][1] + y[5][2] }
}

program! {
    at (&fixed([0.5,1.5,2.0]));
    fn rows_mapped(x: &[f64; 3]) -> f64 { let y: [[f64; 3]; 2] = core::array::from_fn(|i| x.map(|v| v * i as f64)); y[1][0] * y[1][1] + y[1][2] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn extended(x: &[f64]) -> f64 { let mut v = vec![x[0]]; v.extend(x.iter().map(|a| a * 2.0)); v.extend(x); v.iter().product() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn collected_rows(x: &[f64]) -> f64 { let m: Vec<Vec<f64>> = x.iter().map(|a| x.iter().map(|b| a * b).collect()).collect(); m.iter().map(|r| r.iter().sum::<f64>()).product() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn flattened(x: &[f64]) -> f64 { let m = x.iter().map(|a| x.iter().map(|b| a * b).collect::<Vec<_>>()).collect::<Vec<Vec<f64>>>(); m.into_iter().flatten().sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn folded_into_a_vector(x: &[f64]) -> f64 { let v = x.iter().fold(vec![0.0; 2], |mut acc, a| { acc[0] += a; acc[1] += a * a; acc }); v[0] * v[1] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn folded_by_pushing(x: &[f64]) -> f64 { let v = x.iter().fold(Vec::new(), |mut acc, a| { acc.push(a * 2.0); acc }); v[0] * v[1] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn folded_into_an_array(x: &[f64]) -> f64 { let v = x.iter().fold([0.0; 2], |acc, a| [acc[0] + a, acc[1] + a * acc[0]]); v[0] * v[1] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn unzipped(x: &[f64]) -> f64 { let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * v, v.sin())).unzip(); a[0] * b[1] + a[2] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn logarithm_of_sum_of_exponentials(x: &[f64]) -> f64 { let m = x.iter().copied().fold(f64::NEG_INFINITY, f64::max); m + x.iter().map(|v| (v - m).exp()).sum::<f64>().ln() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn variance(x: &[f64]) -> f64 { let n = x.len() as f64; let mean = x.iter().sum::<f64>() / n; x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / (n - 1.0) }
}

program! {
    at (&[0.5,1.5,2.0], 2.0);
    fn horner(c: &[f64], x: f64) -> f64 { c.iter().rev().fold(0.0, |acc, &a| acc * x + a) }
}

program! {
    at (&[0.5,1.5,2.0], 2.0);
    fn powers(c: &[f64], x: f64) -> f64 { c.iter().enumerate().map(|(i, a)| a * x.powi(i as i32)).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn closures_call_closures(x: &[f64]) -> f64 { let sq = |v: f64| v * v; let f = |v: f64| sq(v) + sq(v + 1.0); x.iter().map(|&v| f(v)).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn closure_by_name(x: &[f64]) -> f64 { let f = |v: &f64| v * v; x.iter().map(f).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn closure_by_reference(x: &[f64]) -> f64 { let f = |v: &f64| v * v; x.iter().map(&f).sum::<f64>() + f(&x[0]) }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn functions_by_path(x: &[f64]) -> f64 { x.iter().copied().map(f64::sin).sum::<f64>() + x.iter().cloned().map(f64::abs).fold(0.0, f64::max) }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn remembers_the_last(x: &[f64]) -> f64 { let mut prev = 0.0; x.iter().map(|v| { let d = v - prev; prev = *v; d * d }).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn changes_its_own_copy(x: &[f64]) -> f64 { let mut c = x[0]; let mut f = move |v: f64| { c += v; c * v }; let a = f(1.0); let b = f(x[1]); c * a * b }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn filtered_and_mapped(x: &[f64]) -> f64 { x.iter().filter_map(|v| if *v > 1.0 { Some(v * v) } else { None }).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn filtered_by_then(x: &[f64]) -> f64 { x.iter().filter_map(|v| (*v > 1.0).then(|| v * v)).sum::<f64>() + x.iter().filter_map(|&v| (v < 1.0).then_some(v)).sum::<f64>() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn first_with(x: &[f64]) -> f64 { let v = x.iter().find(|v| **v > 1.0).unwrap(); v * v + x.iter().find(|&&v| v > 7.0).copied().unwrap_or(x[0]) }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn first_some(x: &[f64]) -> f64 { x.iter().find_map(|v| if *v > 1.0 { Some(v.sin()) } else { None }).unwrap() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn greatest_row(x: &[f64]) -> f64 { let rows = vec![[x[0], x[1]], [x[2], x[0]]]; let r = rows.iter().max_by(|a, b| a[0].partial_cmp(&b[0]).unwrap()).unwrap(); r[0] * r[1] }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn zip_of_filtered(x: &[f64]) -> f64 { x.iter().filter(|v| **v > 1.0).zip(x.iter()).map(|(a, b)| a * b).sum::<f64>() + x.iter().zip(x.iter().filter(|v| **v > 1.0)).map(|(a, b)| a * b).sum::<f64>() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn numbered_after_a_filter(x: &[f64]) -> f64 { x.iter().filter(|v| **v > 1.0).enumerate().map(|(i, v)| v.powi(i as i32 + 1)).sum() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn skipped_and_stepped_after_a_filter(x: &[f64]) -> f64 { x.iter().filter(|v| **v > 0.4).skip(1).step_by(2).map(|v| v * v).sum() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn mapped_while(x: &[f64]) -> f64 { x.iter().map_while(|v| if *v > 0.4 { Some(v * v) } else { None }).sum() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn for_over_filtered(x: &[f64]) -> f64 { let mut s = 0.0; for v in x.iter().filter(|v| **v > 0.4) { if *v > 1.8 { continue; } s += v * v; if s > 2.4 { break; } } s }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn returns_from_a_chain(x: &[f64]) -> f64 { for (i, v) in x.iter().chain(&[1.0]).enumerate() { if *v > 1.8 { return v * v * i as f64; } } x[0] }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn jumps_out_of_nested_chains(x: &[f64]) -> f64 { let mut s = 0.0; 'a: for i in 0..3 { for v in x.iter().flat_map(|a| x.iter().map(move |b| a * b)) { if v > 3.5 { continue 'a; } if v < 0.2 { break; } s += v * i as f64; } s += 1.0; } s }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn some_of_a_flat_map(x: &[f64]) -> f64 { x.iter().flat_map(|a| x.iter().map(move |b| a * b)).take(7).sum() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn any_of_a_flat_map(x: &[f64]) -> f64 { if x.iter().flat_map(|a| x.iter().map(move |b| a * b)).any(|v| v > 3.5) { x[0] } else { x[1] } }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn taken_while_of_a_chain(x: &[f64]) -> f64 { x.iter().chain(x.iter().rev()).take_while(|v| **v < 3.0).skip(2).map(|v| v * v).product() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn chain_reversed(x: &[f64]) -> f64 { x.iter().chain(x).rev().zip(1..).map(|(v, k)| v * k as f64).sum() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn once_and_repeated(x: &[f64]) -> f64 { std::iter::once(x[0]).chain(x.iter().copied()).fold(1.0, |a, b| a * b + 1.0) + std::iter::repeat(x[1]).take(3).product::<f64>() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn last_and_nth(x: &[f64]) -> f64 { x.iter().filter(|v| **v > 0.4).last().unwrap().powi(2) + x.iter().nth(2).unwrap() * x.iter().next().unwrap() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn least_of_mapped(x: &[f64]) -> f64 { x.iter().cloned().map(|v| (v - 1.0).abs()).min_by(|a, b| a.total_cmp(b)).unwrap_or(f64::INFINITY) + x.iter().copied().max_by(f64::total_cmp).unwrap() }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn index_of_the_least(x: &[f64]) -> f64 { let i = (0..x.len()).min_by(|&i, &j| x[i].partial_cmp(&x[j]).unwrap()).unwrap(); let k = (0..x.len()).max_by_key(|i| (*i * 7) % 5).unwrap(); x[i] * x[i] * x[k] }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn inspected(x: &[f64]) -> f64 { let mut n = 0; let s: f64 = x.iter().inspect(|_| n += 1).sum(); s * n as f64 }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn greatest_with_index_by_fold(x: &[f64]) -> f64 { let (i, m) = x.iter().enumerate().fold((0, f64::NEG_INFINITY), |(bi, bm), (i, &v)| if v > bm { (i, v) } else { (bi, bm) }); m * i as f64 }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn closure_out_of_a_block(x: &[f64]) -> f64 { let f = { let a = x[0] * 2.0; move |y: f64| a * y }; f(x[1]) * (|z: f64| -> f64 { z * z })(x[2]) }
}

program! {
    at (&[0.5,1.5,2.0, 0.3, 0.9]);
    fn counted(x: &[f64]) -> f64 { let n = x.iter().filter(|&&v| v > 0.6).count(); let m = x.iter().count(); x[0] * n as f64 * m as f64 }
}

programs![
    short_array_mapped,
    long_array_mapped,
    array_from_indices,
    longer_array_from_indices,
    array_of_arrays,
    rows_mapped,
    extended,
    collected_rows,
    flattened,
    folded_into_a_vector,
    folded_by_pushing,
    folded_into_an_array,
    unzipped,
    logarithm_of_sum_of_exponentials,
    variance,
    horner,
    powers,
    closures_call_closures,
    closure_by_name,
    closure_by_reference,
    functions_by_path,
    remembers_the_last,
    changes_its_own_copy,
    filtered_and_mapped,
    filtered_by_then,
    first_with,
    first_some,
    greatest_row,
    zip_of_filtered,
    numbered_after_a_filter,
    skipped_and_stepped_after_a_filter,
    mapped_while,
    for_over_filtered,
    returns_from_a_chain,
    jumps_out_of_nested_chains,
    some_of_a_flat_map,
    any_of_a_flat_map,
    taken_while_of_a_chain,
    chain_reversed,
    once_and_repeated,
    last_and_nth,
    least_of_mapped,
    index_of_the_least,
    inspected,
    greatest_with_index_by_fold,
    closure_out_of_a_block,
    counted,
];
