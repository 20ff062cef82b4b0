//! Elements that a loop takes by value, and that its body changes or gives away.

use chainrule::differentiable;

/// Takes a row.
#[differentiable]
fn weigh(v: Vec<f64>) -> f64 {
    let mut s = 0.0;
    for (i, t) in v.iter().enumerate() {
        s += t * t * (i + 1) as f64;
    }
    s
}

/// Takes a pair.
#[differentiable]
fn join(v: [f64; 2]) -> f64 {
    v[0] * v[1] + v[0]
}

program! {
    at (vec![vec![1.0, 2.0], vec![3.0], vec![]], 0.7); at (vec![], 0.7); at (vec![vec![], vec![0.5, 1.5, 2.5]], 2.0);
    fn gives_rows_away(m: Vec<Vec<f64>>, k: f64) -> f64 {
        let mut s = k;
        for row in m {
            if row.len() < 2 {
                s += weigh(row) * s;
                continue;
            }
            s *= row[0];
        }
        s
    }
}

program! {
    at (vec![vec![1.0, 2.0], vec![3.0], vec![]], 0.7); at (vec![], 0.7); at (vec![vec![], vec![0.5, 1.5, 2.5]], 2.0);
    fn changes_rows(m: Vec<Vec<f64>>, k: f64) -> Vec<Vec<f64>> {
        let mut out = vec![];
        for mut row in m {
            row.push(k);
            row[0] *= k;
            if row.len() > 3 { out.push(row); break; }
            if row.len() == 1 { continue; }
            out.insert(0, row);
        }
        out
    }
}

program! {
    at (&[1.1, 2.0, 3.0, 0.2], 0.7); at (&[5.0, 0.3], 0.7);
    fn keeps_rows_of_an_array(x: &[f64], k: f64) -> f64 {
        let mut a = [[k, 1.0], [x[0], x[1]]];
        let mut s = 0.0;
        for (i, r) in a.into_iter().enumerate() {
            a[1][0] *= s + k;
            let q = r;
            a[0] = q;
            s += q[0] * r[1] * i as f64 + join(r);
        }
        s + a[1][0] + a[1][1] * a[0][1]
    }
}

program! {
    at (&[1.1, 2.0, 3.0, 0.2], 0.7); at (&[], 0.7); at (&[3.0, 0.2], 2.0);
    fn collects_rows(x: &[f64], k: f64) -> Vec<f64> {
        let mut rows: Vec<Vec<f64>> = vec![vec![k], x.to_vec()];
        let mut best = vec![];
        rows.push(vec![k, 2.0]);
        for (i, row) in rows.into_iter().enumerate().rev() {
            if row.len() > best.len() { best = row; best[0] *= i as f64 + k; }
        }
        best
    }
}

program! {
    at (vec![[1.0, 2.0], [3.0, 0.4]], 0.7); at (vec![], 0.7);
    fn pairs_by_value(m: Vec<[f64; 2]>, k: f64) -> f64 {
        let mut s = k; let mut last = [k, k];
        for mut p in m { p[0] *= s; s += join(p) * last[1]; last = p; if s > 40.0 { break; } }
        s * last[0]
    }
}

programs! { gives_rows_away, changes_rows, keeps_rows_of_an_array, collects_rows, pairs_by_value }
