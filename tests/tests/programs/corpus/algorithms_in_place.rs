//! Algorithms that work in the storage of their arguments.

use chainrule_tests::callees::{axpy, dot};

program! {
    at (&mut [0.2, 1.5, -0.7, 2.3, 0.9, 1.1, 0.4, -0.8, 1.6], &mut [1.0, 0.5, 0.3], 3);
    at (&mut [0.0, 1.5, 1.7, 0.0], &mut [1.0, 0.5], 2);
    at (&mut [0.01, 0.02, 0.03, 1.0], &mut [1.0, 0.5], 2);
    fn elimination_with_pivots(a: &mut [f64], b: &mut [f64], n: usize) -> f64 {
        fn size(x: f64) -> f64 {
            x * x
        }
        let mut determinant = (1.0, 0.0);
        let mut order: Vec<usize> = Vec::new();
        'columns: for c in 0..n {
            let mut pivot = c;
            let mut best = &a[c * n + c];
            for r in c + 1..n {
                let candidate = &a[r * n + c];
                if size(*candidate) > size(*best) {
                    best = candidate;
                    pivot = r;
                }
            }
            determinant.1 += *best * 0.1;
            order.push(pivot);
            if a[pivot * n + c].abs() < 0.05 {
                continue 'columns;
            }
            if pivot != c {
                for j in 0..n {
                    a.swap(c * n + j, pivot * n + j);
                }
                b.swap(c, pivot);
                determinant.0 = -determinant.0;
            }
            let (top, rest) = a.split_at_mut((c + 1) * n);
            let row = &top[c * n..];
            determinant.0 *= row[c];
            for (k, below) in rest.chunks_exact_mut(n).enumerate() {
                let factor = below[c] / row[c];
                axpy(-factor, row, below);
                b[c + 1 + k] -= factor * b[c];
            }
        }
        for c in (0..n).rev() {
            let mut s = b[c];
            let mut j = c + 1;
            while j < n {
                s -= a[c * n + j] * b[j];
                j += 1;
            }
            let d = a[c * n + c];
            match order[c] {
                _ if d.abs() < 0.05 => {
                    println!("singular in column {c}");
                    return determinant.0 * s + determinant.1;
                }
                _ => b[c] = { let q = s / d; q },
            }
        }
        determinant.0 * b[0] + determinant.1
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9, 0.1], 0.7, 3); at (&mut [0.4, 1.2, 0.8], 0.7, 2); at (&mut [0.4, 5.2, 0.8, 0.5], 0.7, 3);
    fn prefix_sums_in_blocks(v: &mut [f64], k: f64, width: usize) -> f64 {
        fn carry(block: &mut [f64], start: f64, decay: &f64) -> f64 {
            let mut s = start;
            for x in block.iter_mut() {
                s = s * *decay + *x;
                *x = s;
            }
            s
        }
        let mut totals = Vec::new();
        let mut last = (0.1, k);
        let mut done = 0;
        'blocks: for block in v.chunks_mut(width) {
            let first = block[0];
            last.0 = carry(block, last.0, &k);
            done += 1;
            if block.len() < width {
                block.reverse();
                continue 'blocks;
            } else if first > 5.0 || last.0 > 50.0 {
                break 'blocks;
            }
            let m = match done {
                1 => first,
                2 => { let t = first * k; carry(block, t, &k) }
                _ => return last.0 * last.1,
            };
            totals.push(m);
        }
        let mut i = 0;
        let out = loop {
            if i >= totals.len() {
                break last.0;
            }
            last.1 += totals[i] * (i + 1) as f64;
            i += 1;
        };
        let mut r = v.len();
        while r > 1 {
            r -= 1;
            let (from, to) = v.split_at_mut(r);
            to[0] -= from[r - 1] * 0.5;
            if to[0] > 100.0 { return to[0]; }
        }
        debug_assert!(out.is_finite());
        out * last.1
    }
}

program! {
    at (&mut [1.0, 0.5, -0.3, 2.0], &mut [0.0, 0.1, 0.2, 0.3], &[0, 1, 2, 3, 0], 0.4);
    at (&mut [1.0, 0.5, -0.3, 2.0], &mut [0.0, 0.1, 0.2, 0.3], &[3, 5, 1], 0.4);
    at (&mut [1.0, 0.5, -0.3, 9.0], &mut [0.0, 0.1, 0.2, 0.3], &[3, 4, 1], 0.4);
    fn buffers_under_commands(a: &mut [f64], b: &mut [f64], commands: &[usize], k: f64) -> f64 {
        fn stirred(from: &[f64], to: &mut [f64], k: f64) {
            for i in 0..from.len() {
                to[i] = to[i] * k + from[i] * from[from.len() - 1 - i];
            }
        }
        let (mut cur, mut next) = (&mut *a, &mut *b);
        let mut record = vec![k];
        let mut level = (k, 1.0);
        'commands: for (t, &command) in commands.iter().enumerate() {
            let s = 'step: {
                match command {
                    0 => {
                        stirred(&*cur, next, level.0);
                        std::mem::swap(&mut cur, &mut next);
                    }
                    1 => {
                        let mut i = 0;
                        while i < cur.len() {
                            if cur[i] < 0.0 { break; }
                            next[i] = { let c = cur[i]; c * c } + k;
                            (cur, next) = (next, cur);
                            i += 1;
                        }
                    }
                    2 => loop {
                        level.0 *= 1.3;
                        cur[0] += level.0;
                        std::mem::swap(&mut cur, &mut next);
                        if level.0 > 1.0 && cur[0] > 0.1 { break; }
                        if level.0 > 50.0 { return cur[0]; }
                    },
                    3 => {
                        for i in (0..cur.len()).rev().step_by(2) {
                            if cur[i] > 8.0 { break 'step cur[i] * k; }
                            cur[i] = cur[i].sin() * level.1;
                        }
                        level.1 += cur[1];
                    }
                    4 => {
                        cur.swap(0, 1);
                        record.push(cur[1]);
                        let (low, high) = record.split_at_mut(1);
                        let e = &mut high[0];
                        *e += low[0] * t as f64;
                    }
                    _ => continue 'commands,
                }
                record.push(cur[0] * level.0);
                if record.len() > 3 { record.truncate(2); }
                dot(&*cur, &*next)
            };
            level.1 = level.1 * 0.5 + s * 0.1;
            debug_assert!(s.is_finite(), "{t}: {s}");
        }
        cur[0] * record[record.len() - 1] + level.1 * next[1]
    }
}

programs![elimination_with_pivots, prefix_sums_in_blocks, buffers_under_commands,];
