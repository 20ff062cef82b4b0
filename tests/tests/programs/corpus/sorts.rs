//! Sorting: the values are put into another order, and their adjoints into the order from which they came.

program! {
    at (&[0.7, -0.3, 2.0, 0.1, 0.9]); at (&[3.0, 1.0, 2.0, 4.0]);
    fn median(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        v.sort_by(|a, b| a.partial_cmp(b).unwrap());
        let n = v.len();
        if n % 2 == 1 { v[n / 2] } else { 0.5 * (v[n / 2 - 1] + v[n / 2]) }
    }
}

program! {
    at ([0.7, -0.3, 2.0]);
    fn smallest_of_an_array(mut a: [f64; 3]) -> f64 {
        a.sort_by(f64::total_cmp);
        a[0] * a[0] + a[2] * a[1]
    }
}

program! {
    at (&[0.7, -0.3, 2.0, 0.1, 0.9], 0.4);
    fn quantile(xs: &[f64], q: f64) -> f64 {
        let mut sorted = xs.to_vec();
        sorted.sort_by(|a, b| a.total_cmp(b));
        let position = q * (sorted.len() - 1) as f64;
        let low = position.floor() as usize;
        let t = position - low as f64;
        sorted[low] * (1.0 - t) + sorted[(low + 1).min(sorted.len() - 1)] * t
    }
}

program! {
    at (&[0.7, -0.3, 2.0, 0.1, 0.9], 1);
    fn trimmed_mean(xs: &[f64], cut: usize) -> f64 {
        let mut v: Vec<f64> = xs.to_vec();
        v.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap());
        let kept = &v[cut..v.len() - cut];
        let mut s = 0.0;
        for x in kept {
            s += x * x;
        }
        s / kept.len() as f64
    }
}

program! {
    at (&mut [0.7, -0.3, 2.0, 0.1]);
    fn sorted_downwards_in_place(v: &mut [f64]) {
        v.sort_by(|a, b| b.partial_cmp(a).unwrap());
        for i in 0..v.len() {
            v[i] *= (i + 1) as f64;
        }
    }
}

program! {
    at (&mut [0.7, -0.3, 2.0, 0.1]);
    fn sorted_by_magnitude(v: &mut [f64]) {
        v.sort_by(|a, b| a.abs().partial_cmp(&b.abs()).unwrap());
        v[0] *= v[3];
    }
}

program! {
    at (&[0.7, -0.3, 2.0, 0.1], &[1.0, 2.0, 3.0, 4.0]);
    fn order_by_a_key(x: &[f64], w: &[f64]) -> f64 {
        let mut order = [0usize, 1, 2, 3];
        order.sort_by(|&i, &j| x[i].partial_cmp(&x[j]).unwrap());
        let mut s = 0.0;
        for k in 0..4 {
            s += x[order[k]] * w[k];
        }
        s
    }
}

program! {
    at (&[0.7, -0.3, 2.0, 0.1], 3);
    fn sorted_again_and_again(x: &[f64], n: usize) -> f64 {
        let mut v = x.to_vec();
        let mut s = 0.0;
        for k in 0..n {
            v.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
            s += v[0] * v[3] * (k + 1) as f64;
            v[0] = v[0] * v[1] + 1.9;
        }
        s
    }
}

program! {
    at (&[0.7, -0.3, 2.0, 0.1], 1.5, 3.5);
    fn sorted_in_a_branch(x: &[f64], t: f64, u: f64) -> f64 {
        let mut v = x.to_vec();
        v.push(t * u);
        if t < u {
            v.sort_unstable_by(|a, b| b.total_cmp(a));
            v.truncate(3);
        }
        v[0] * v[1] + v[2]
    }
}

program! {
    at (&[3, 1, 2], 0.5);
    fn integers_sorted(n: &[i32], x: f64) -> f64 {
        let mut k = n.to_vec();
        k.sort();
        let mut d = vec![5u8, 1, 5];
        d.sort_unstable();
        let place = k.binary_search(&2).is_ok();
        if place { x * k[0] as f64 * k[2] as f64 + x * x * f64::from(d[0]) } else { x }
    }
}

program! {
    at (&[1.0, 2.5, 4.0], &[0.3, 0.6, -0.5], 2.2); at (&[1.0, 2.5, 4.0], &[0.3, 0.6, -0.5], 3.2);
    fn interpolated_after_a_search(xs: &[f64], ys: &[f64], x: f64) -> f64 {
        let i = xs.binary_search_by(|v| v.partial_cmp(&x).unwrap()).unwrap_or_else(|i| i - 1);
        let t = (x - xs[i]) / (xs[i + 1] - xs[i]);
        ys[i] + t * (ys[i + 1] - ys[i])
    }
}

program! {
    at (&[1.0, 2.5, 4.0], &[0.3, 0.6, -0.5], 2.2); at (&[1.0, 2.5, 4.0], &[0.3, 0.6, -0.5], 3.2);
    fn interpolated_after_a_partition(xs: &[f64], ys: &[f64], x: f64) -> f64 {
        let i = xs.partition_point(|&v| v < x) - 1;
        let t = (x - xs[i]) / (xs[i + 1] - xs[i]);
        ys[i] + t * (ys[i + 1] - ys[i])
    }
}

program! {
    at (&[0.7, -0.3, 2.0, 0.1, 0.9]);
    fn selected_median(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        let middle = v.len() / 2;
        let (below, median, above) = v.select_nth_unstable_by(middle, |a, b| a.partial_cmp(b).unwrap());
        *median * *median + below.len() as f64 * below[0] + above[0] * above.len() as f64
    }
}

program! {
    at (&[(0.7, 1.0), (-0.3, 2.0), (2.0, -1.0)]);
    fn pairs_sorted_by_the_first(points: &[(f64, f64)]) -> f64 {
        let mut p = points.to_vec();
        p.sort_by(|a, b| a.0.partial_cmp(&b.0).unwrap());
        let mut area = 0.0;
        for i in 1..p.len() {
            area += 0.5 * (p[i].0 - p[i - 1].0) * (p[i].1 + p[i - 1].1);
        }
        area
    }
}

program! {
    at (&[0.7, -0.3, 2.0], 0.5); at (&[0.7, -0.3, 2.0], 1.5);
    fn sorted_by_distance(x: &[f64], from: f64) -> f64 {
        let from = from * 1.1;
        let from = from + 0.01;
        let mut v = x.to_vec();
        v.sort_by(|a, b| (a - from).abs().total_cmp(&(b - from).abs()));
        v[0] * v[1] + from
    }
}

program! {
    at (&mut [3.0, 1.0, 2.0], &mut [0.5, 0.25, 0.75]);
    fn part_of_a_slice_is_sorted(v: &mut [f64], w: &mut [f64]) {
        v[1..].sort_by(|a, b| b.total_cmp(a));
        let half = &mut w[..2];
        half.sort_by(|a, b| a.partial_cmp(b).unwrap());
        half[0] *= v[1];
        v[0] *= w[0];
    }
}

program! {
    at ([[0.7, 0.1], [0.3, 2.0]]);
    fn rows_sorted(mut rows: [[f64; 2]; 2]) -> f64 {
        for row in rows.iter_mut() {
            row.sort_by(|a, b| b.total_cmp(a));
        }
        rows.sort_by(|a, b| a[0].total_cmp(&b[0]));
        rows[0][0] * 2.0 + rows[1][1] * rows[1][0]
    }
}

program! {
    at (&[0.7, -0.3, 2.0], 0); at (&[0.7, -0.3, 2.0], 2);
    fn sorted_on_some_ways(x: &[f64], n: usize) -> f64 {
        let mut v = x.to_vec();
        for k in 0..n {
            if k == 1 {
                v.sort_unstable_by(f64::total_cmp);
                if v[0] > 5.0 {
                    return v[1];
                }
            } else {
                v[k] = v[k] * v[2];
            }
        }
        v[0] * v[0] + v[1]
    }
}

programs![
    median,
    smallest_of_an_array,
    quantile,
    trimmed_mean,
    sorted_downwards_in_place,
    sorted_by_magnitude,
    order_by_a_key,
    sorted_again_and_again,
    sorted_in_a_branch,
    integers_sorted,
    interpolated_after_a_search,
    interpolated_after_a_partition,
    selected_median,
    pairs_sorted_by_the_first,
    sorted_by_distance,
    part_of_a_slice_is_sorted,
    rows_sorted,
    sorted_on_some_ways,
];
