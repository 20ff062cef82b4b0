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

program! {
    at (&mut [3.0, 1.0, 2.5, 0.5, 1.7, 4.2], 0.8); at (&mut [3.0, 1.0], 0.8); at (&mut [], 0.8);
    fn sorted_around_a_pivot(v: &mut [f64], k: f64) -> f64 {
        if v.len() < 2 {
            return k;
        }
        let last = v.len() - 1;
        let pivot = v[last];
        let mut i = 0;
        let mut j = last;
        loop {
            while v[i] < pivot {
                i += 1;
            }
            while j > i && v[j] >= pivot {
                j -= 1;
            }
            if i >= j {
                break;
            }
            v.swap(i, j);
        }
        v.swap(i, last);
        let (low, high) = v.split_at_mut(i);
        let s = sorted_around_a_pivot(low, k * pivot);
        let t = sorted_around_a_pivot(&mut high[1..], k);
        v[i] *= 1.0 + 0.1 * s;
        s * t + v[0] * k
    }
}

program! {
    at (&mut [0.7, 0.2, 0.4, 0.9, 0.3, 0.8, 1.1, 0.6], 0.3); at (&mut [0.7, 0.2], 0.3); at (&mut [0.7], 0.3);
    fn butterflies_by_halves(v: &mut [f64], k: f64) {
        fn mixed(a: &mut f64, b: &mut f64, k: f64) {
            let sum = *a + k * *b;
            *b = *a - *b * *b;
            *a = sum;
        }
        let half = match v.len() {
            0 | 1 => return,
            n => n / 2,
        };
        let (left, right) = v.split_at_mut(half);
        for i in 0..half {
            mixed(&mut left[i], &mut right[i], k);
        }
        butterflies_by_halves(left, k);
        butterflies_by_halves(right, 0.5 * k);
        let mut i = half;
        while i > 0 {
            i -= 1;
            if v[i] > 1.5 {
                continue;
            }
            v[i] += k;
        }
    }
}

program! {
    at (&[2.0, 0.3, 0.3, 1.5], &[1.0, 0.4], &mut [0.0, 0.1], 0.003);
    at (&[2.0, 0.3, 0.3, 1.5], &[1.0, 0.4], &mut [0.3, 0.1], 0.2);
    fn conjugate_gradients(a: &[f64], b: &[f64], x: &mut [f64], tolerance: f64) -> f64 {
        fn product(a: &[f64], x: &[f64], out: &mut [f64]) {
            for (row, o) in a.chunks_exact(x.len()).zip(out.iter_mut()) {
                let mut s = 0.0;
                for i in 0..x.len() {
                    s += row[i] * x[i];
                }
                *o = s;
            }
        }
        let n = b.len();
        let mut q = vec![0.0; n];
        product(a, x, &mut q);
        let mut r = b.to_vec();
        axpy(-1.0, &q, &mut r);
        let mut p = r.clone();
        let mut norm = dot(&r, &r);
        let mut history = vec![norm];
        let mut steps = 0;
        while norm > tolerance {
            product(a, &p, &mut q);
            let alpha = norm / dot(&p, &q);
            axpy(alpha, &p, x);
            axpy(-alpha, &q, &mut r);
            let next = dot(&r, &r);
            steps += 1;
            if steps == n {
                break;
            }
            let beta = next / norm;
            for i in 0..n {
                p[i] = r[i] + beta * p[i];
            }
            norm = next;
            history.push(next);
        }
        history[0] + history[history.len() - 1] * steps as f64
    }
}

program! {
    at (&[0.3, 0.8, 0.5, 0.9, 0.2, 0.6], &mut [0.1, 0.4, 0.2], 0.7);
    at (&[0.3, 3.8, 0.5, 0.9, 0.2, 0.6, 0.9, 0.9, 0.9], &mut [0.1, 0.4, 0.2], 0.7);
    fn best_path(cost: &[f64], row: &mut [f64], k: f64) -> f64 {
        let n = row.len();
        let mut other = vec![k; n];
        let (mut old, mut new) = (&mut *row, &mut other[..]);
        let mut total = 0.0;
        'lines: for line in cost.chunks_exact(n) {
            for j in 0..n {
                let mut least = old[j];
                if j > 0 && old[j - 1] < least {
                    least = old[j - 1];
                }
                if j + 1 < n && old[j + 1] < least {
                    least = old[j + 1];
                }
                if line[j] > 3.0 {
                    total += least * line[j];
                    break 'lines;
                }
                new[j] = least * k + line[j] * line[j];
            }
            std::mem::swap(&mut old, &mut new);
            total += old[0];
        }
        total * old[1] + new[2]
    }
}

program! {
    at (&mut vec![0.5, 1.5, 0.7], &[0, 1, 3, 2, 0], 0.6); at (&mut vec![0.5, 1.5], &[2, 2, 2, 0], 0.6); at (&mut vec![], &[1, 4, 0], 0.6);
    fn journal_replayed(values: &mut Vec<f64>, journal: &[usize], k: f64) -> f64 {
        let mut undone = Vec::new();
        let mut at = 0;
        let mut s = k;
        let outcome = 'replay: {
            while at < journal.len() {
                let entry = journal[at];
                at += 1;
                match entry {
                    0 => values.push(s * k),
                    1 => {
                        values.insert(0, k);
                        s += values[values.len() - 1];
                    }
                    2 => {
                        if values.is_empty() { break 'replay s * s; }
                        let v = values.remove(0);
                        undone.push(v * s);
                    }
                    3 => std::mem::swap(values, &mut undone),
                    _ => continue,
                }
                for v in values.iter_mut() {
                    *v *= 0.9;
                    s += *v * *v;
                }
            }
            s
        };
        undone.push(outcome);
        outcome * undone[0]
    }
}

programs![
    elimination_with_pivots,
    prefix_sums_in_blocks,
    buffers_under_commands,
    sorted_around_a_pivot,
    butterflies_by_halves,
    conjugate_gradients,
    best_path,
    journal_replayed,
];
