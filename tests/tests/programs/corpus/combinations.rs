//! Constructs inside constructs: what real programs and adversaries do.

use chainrule_tests::callees::{axpy, bump, capped, dot, fill_line, normalise, rotate, scale, soft, square};

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.9, 1.1], 0.4, 3); at (&[0.5, 1.5, 0.7, 0.3, 0.9, 1.1], -0.4, 2);
    fn sweeps_in_both_directions(xs: &[f64], k: f64, n: usize) -> f64 {
        let mut t = (k, 1.0);
        let mut s = 0.2;
        let mut count = 0;
        if k > 0.0 {
            for r in 0..n {
                for i in (0..xs.len()).rev() {
                    if xs[i] > s && s < 2.0 {
                        t.0 = t.1 * xs[i];
                        count += 1;
                    } else if i % 2 == 0 || r > 1 {
                        t.1 += { let u = s * k; s = u.sin(); s * xs[r] };
                    } else {
                        let (a, b) = (t.0, t.1 + xs[i]);
                        t = (b * 0.5, a);
                    }
                    s += t.0 * 0.1;
                }
            }
        } else {
            for i in (0..xs.len()).step_by(n) {
                let z = if s > 0.5 { soft(s, 0.7) } else { xs[i] * s + t.0 };
                t.0 -= z * k;
                s = s + z;
            }
        }
        t.0 * t.1 + s * count as f64 + s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.9, 1.1], &[0.2, 0.8], true); at (&[0.5, 1.5, 0.7, 0.3, 0.9, 1.1], &[0.2, 0.8], false);
    fn rows_in_an_arm(w: &[f64], x: &[f64], wide: bool) -> f64 {
        assert!(w.len() % x.len() == 0, "rows of {} in {}", x.len(), w.len());
        let n = x.len();
        if w.len() < n {
            return w[0];
        }
        let mut total = 1.0;
        let mut out = vec![0.0; w.len() / n];
        if wide {
            for o in 0..out.len() {
                let row = &w[o * n..(o + 1) * n];
                let mut z = 0.0;
                for (a, b) in row.iter().zip(x) {
                    z += a * b;
                }
                out[o] = z.tanh();
                if z > 0.5 {
                    let view = &row[1..];
                    total *= dot(view, &x[1..]) + z;
                    for v in view {
                        total += *v * 0.1 * (o + 1) as f64;
                    }
                } else if z > 0.1 && o > 0 {
                    axpy(z, x, &mut out[0..1]);
                } else {
                    scale(&mut out, total);
                    let out = vec![z; 2];
                    total += out[1];
                }
            }
        } else {
            for o in (0..out.len()).rev().step_by(2) {
                fill_line(&mut out, w[o], x[0]);
                total = total * 0.5 + normalise(&mut out[o..]);
            }
        }
        for v in out.iter_mut() {
            *v *= total;
            total += *v;
        }
        total
    }
}

program! {
    at (0.6, 1.2, 4); at (1.6, 1.2, 3);
    fn blocks_with_everything_inside(x: f64, y: f64, n: usize) -> f64 {
        let mut v = vec![x, y, x * y];
        let mut t = (x, 0.5);
        let r = {
            let mut s = y;
            let mut k = 1;
            for i in 0..n {
                if i % 2 == 1 || s > 1.5 {
                    s = s * 0.5 + x;
                } else {
                    t.0 *= s;
                    k = k * 2 + i;
                }
                v[k % 3] += s * k as f64;
                v[(k + 1) % 3] *= 0.5;
            }
            for i in (0..3).rev() {
                let head = &v[..i + 1];
                s += dot(head, &v[2 - i..]) * 0.1;
            }
            for e in v.iter_mut() {
                *e += s;
            }
            for i in (0..3).step_by(2) {
                let w = vec![s; i + 1];
                s = soft(s, w[i]) * 0.7;
            }
            if s > 1.0 && t.0 > 0.0 {
                let (p, q) = rotate((s, x), y);
                t = (q, p);
            } else if s > 0.0 {
                t.1 += { let s = square(s); s + 1.0 };
            } else {
                panic!("s = {s}");
            }
            let b = bump(&mut t.0, s);
            assert!(b.is_finite());
            if b > 0.1 { b.ln() + s } else { capped(b, 2.0) }
        };
        r * t.1 + v[0] * t.0
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7, 0.3], 0.4); at (&mut [0.5, 0.1, 0.7, 0.3], -0.4); at (&mut [0.5, 0.1], 0.4);
    fn early_returns_and_loops(a: &mut [f64], k: f64) -> f64 {
        let mut t = (1.0, k);
        let mut count = 0;
        if a.len() < 3 && k > 0.0 {
            println!("short: {}", a.len());
            a[0] *= k;
            return dot(a, &a[..2]) + bump(&mut t.1, a[1]);
        }
        for x in a.iter_mut() {
            *x += k * t.0;
            t.0 *= 0.9;
            count += 1;
        }
        let k = k * 2.0;
        if k < 0.0 {
            for i in (1..a.len()).rev() {
                let x = a[i - 1] * t.1;
                a[i] = x + a[i];
            }
            let view = &a[1..];
            let s = { let mut s = 0.0; for v in view { s += v * v; } s };
            return s * t.0;
        } else if a[0] > 100.0 {
            return t.0 / count as f64;
        }
        for i in (0..a.len()).step_by(3) {
            let w = vec![a[i]; 2];
            t.1 = w[0] * w[1] + t.1;
        }
        if t.1 > 0.0 { t.1.sqrt() * a[1] } else { t.0 }
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.2], &[1, 0, 2], 0.6);
    fn loops_of_every_kind_nested(xs: &[f64], order: &[usize], k: f64) -> f64 {
        let mut s = k;
        let mut t = (k, k);
        let mut c = 0;
        let mut v = vec![0.0; xs.len()];
        for (row, &o) in order.iter().enumerate() {
            for i in (0..xs.len()).rev().step_by(2) {
                for (x, w) in xs[o..].iter().zip(v.iter_mut()) {
                    if *x > 0.6 {
                        *w += x * s;
                    } else {
                        t.0 = t.0 * 0.9 + *w;
                        t.1 -= x * 0.1;
                    }
                    c += 1;
                }
                let s2 = if i > row { v[i] * s } else { soft(v[row], s) };
                s = s * 0.5 + s2 * 0.1;
            }
            for j in (o..xs.len()).rev() {
                let (p, q) = (t.0 * xs[j], t.1);
                t = (q, p + { s *= 0.9; s });
                axpy(p, &xs[..2], &mut v[j - o..j - o + 1]);
                debug_assert!(v[j].is_finite(), "v[{j}] = {}", v[j]);
            }
        }
        s + t.0 * t.1 + v[1] * c as f64 * 0.01
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], 0.6, 2); at (&[0.5, 1.5, 0.7, 0.3], 1.6, 3);
    fn branches_around_loops_around_branches(xs: &[f64], k: f64, n: usize) -> f64 {
        let mut s = 1.1;
        let mut t = ([k, 0.0], 1);
        if n > 0 && k > 0.0 {
            for i in 0..xs.len() {
                let mut w = vec![0.0; 2];
                if xs[i] > k {
                    for j in 0..n {
                        if s > 1.5 || j == 1 {
                            t.0[0] += xs[j] * s;
                            let s = s * k;
                            w[1] = s.sin();
                        } else if j == 0 {
                            w[0] = bump(&mut s, xs[i]);
                        } else {
                            let xs = &xs[j..];
                            t.0[1] = dot(xs, &xs[..1]) + k;
                        }
                        t.1 += j;
                    }
                    for x in &w {
                        s += x * 0.1;
                    }
                } else {
                    for j in (0..n).rev() {
                        s = { let mut u = s; u *= 0.5; u + xs[j] };
                    }
                    for j in (0..n).step_by(2) {
                        s += if s > 1.0 { (j as f64) * xs[i] } else { s * k };
                    }
                    (s, t.0[1]) = (t.0[1] + s, s * 0.5);
                    if s > 1e9 {
                        println!("large: {s}");
                    }
                }
            }
        }
        s * t.0[0] + t.0[1] * t.1 as f64
    }
}

program! {
    at (&mut [0.4, 0.2, 0.9, 0.7, 0.1, 0.6], &[0.3, 0.5, 0.8], 2);
    fn steps_of_a_solver(state: &mut [f64], force: &[f64], steps: usize) -> f64 {
        let n = force.len();
        let mut energy = 0.0;
        let mut rejected = 0;
        for step in 0..steps {
            let mut trial = vec![0.0; 2 * n];
            for i in 0..n {
                trial[i] = state[i] + 0.1 * state[n + i];
                trial[n + i] = state[n + i] + 0.1 * (force[i] - soft(trial[i], 0.5));
            }
            let norm = dot(&trial[n..], &trial[n..]).sqrt();
            if norm > 0.9 {
                scale(&mut trial[n..], 0.9 / norm);
                rejected += 1;
            }
            for (old, new) in state.iter_mut().zip(trial.iter()) {
                energy += (*new - *old) * (*new - *old);
                *old = *new;
            }
            state[step] += energy * 0.01;
        }
        energy / (1 + rejected) as f64
    }
}

program! {
    at (0.8, 0.3); at (0.3, 0.8); at (-0.3, 0.8);
    fn calls_in_every_position(x: f64, y: f64) -> f64 {
        let mut a = [x, y];
        let v = vec![square(x), soft(y, x)];
        let (p, q) = rotate((v[0], v[1]), capped(x, y + 1.0));
        a[(v.len() - 1) % 2] *= square(p);
        a[0] += if square(q) > 0.2 { soft(p, q) } else { { let b = bump(&mut a[1], q); b } };
        if capped(a[0], 1.0) > 0.1 && soft(a[1], 0.2) < 10.0 {
            return square(a[0]) * dot(&a, &v);
        }
        dot(&v, &[square(a[1]), p]) - q
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], 3);
    fn values_that_outlive_their_variable(xs: &[f64], n: usize) -> f64 {
        let mut a = xs[0];
        let mut history = vec![0.0; n];
        for i in 0..n {
            let before = a;
            let between = { a = a * xs[i]; a };
            a = bump(&mut a, before) + between;
            history[i] = before * between;
            let after = a;
            a = 0.3;
            a += after * history[i] * 0.1;
        }
        let kept = a;
        a = dot(&history, xs) * kept;
        a * kept + a
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], 0.4); at (&[0.5, -1.5, 0.7, 0.3], 0.4);
    fn a_flag_decides_later(xs: &[f64], k: f64) -> f64 {
        let mut seen = false;
        let mut last = 0;
        let mut s = k;
        for (i, x) in xs.iter().enumerate() {
            if *x < 0.0 {
                seen = true;
                last = i;
            }
            if seen {
                s += x * k;
            } else {
                s *= x + 1.0;
            }
        }
        if seen { s * xs[last] } else { s.sqrt() }
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3]);
    fn insertion_sort(xs: &[f64]) -> f64 {
        let n = xs.len();
        let mut a = vec![0.0; n];
        for i in 0..n {
            a[i] = xs[i];
            for j in (1..=i).rev() {
                if a[j] < a[j - 1] {
                    let t = a[j];
                    a[j] = a[j - 1];
                    a[j - 1] = t;
                }
            }
        }
        a[0] * a[1] - a[2] * a[3] * a[3]
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], &mut [0.1, 0.2, 0.3, 0.4], 1);
    fn ring_buffer(xs: &[f64], ring: &mut [f64], start: usize) -> f64 {
        let n = ring.len();
        let mut head = start;
        let mut s = 0.0;
        for x in xs {
            s += ring[head] * x;
            ring[head] = x * s;
            head = (head + 3) % n;
            ring[(head + 1) % n] += s * ring[head];
        }
        s
    }
}

program! {
    at (0.7, 1.1, 3, 2);
    fn tables_filled_by_recurrence(x: f64, y: f64, n: usize, m: usize) -> f64 {
        let mut table = vec![vec![0.0; 3]; 4];
        table[0][0] = 1.0;
        for i in 0..n + 1 {
            for j in 0..m + 1 {
                if i > 0 && j > 0 {
                    table[i][j] = x * table[i - 1][j] + y * table[i][j - 1] + table[i - 1][j - 1] * x * y;
                } else if i > 0 {
                    table[i][j] = x * table[i - 1][j];
                } else if j > 0 {
                    table[i][j] = table[i][j - 1] * y;
                }
            }
        }
        table[n][m]
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], &[1.0, -1.0, 1.0, -1.0], &mut 0.1, 0.05);
    fn perceptron_epoch(x: &[f64], label: &[f64], w: &mut f64, rate: f64) -> f64 {
        let mut mistakes = 0;
        let mut loss = 0.0;
        for (x, label) in x.iter().zip(label.iter()) {
            let margin = label * *w * x;
            if margin < 0.1 {
                *w += rate * label * x;
                mistakes += 1;
                loss += 0.1 - margin;
            }
        }
        loss + *w * mistakes as f64
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3], 3, 2);
    fn four_loops_deep(xs: &[f64], n: usize, m: usize) -> f64 {
        let mut s = 0.5;
        for a in 0..m {
            for b in 0..n {
                let mut w = vec![s; 3];
                for i in (0..xs.len()).rev() {
                    w[b] += xs[i] * s;
                    for j in (a..i).step_by(2) {
                        let v = vec![w[b] * xs[j]; 2];
                        s = s * 0.9 + v[1] * 0.01;
                        w[(b + 1) % 3] = v[0];
                    }
                }
                s += w[0] * w[1] * 0.1;
            }
        }
        s
    }
}

programs![
    four_loops_deep,
    sweeps_in_both_directions,
    rows_in_an_arm,
    blocks_with_everything_inside,
    early_returns_and_loops,
    loops_of_every_kind_nested,
    branches_around_loops_around_branches,
    steps_of_a_solver,
    calls_in_every_position,
    values_that_outlive_their_variable,
    a_flag_decides_later,
    insertion_sort,
    ring_buffer,
    tables_filled_by_recurrence,
    perceptron_epoch,
];
