//! Chains, closures, structs and options among everything else, so that each meets each.

use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Pair {
    a: f64,
    b: f64,
}

#[differentiable]
fn root(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x.sqrt()) } else { None }
}

#[differentiable]
fn energy(v: &[f64]) -> f64 {
    v.iter().map(|x| 0.5 * x * x).sum()
}

#[differentiable]
fn shift(v: &mut [f64], by: f64) {
    v.iter_mut().for_each(|x| *x += by);
}

program! {
    at (&[0.4, 1.2, -0.8, 0.3, 0.9, 1.4], 0.7); at (&[0.4, -0.5], 0.3); at (&[0.5], -0.3);
    fn in_nested_loops(x: &[f64], t: f64) -> Option<f64> {
        fn halved(x: f64) -> f64 {
            0.5 * x
        }
        let weigh = |u: f64| u * t + 0.1;
        let mut p = Pair { a: t, b: 1.0 };
        let mut grown = Vec::new();
        let mut count = 0;
        'rows: for i in (0..x.len()).step_by(2) {
            for j in (0..=i).rev() {
                let s: f64 = x[..=j].iter().map(|v| weigh(*v)).sum();
                let held = if s > 0.2 { Some(s * p.a) } else { None };
                if let Some(h) = held {
                    let q = Pair { a: h, ..p };
                    p.b += q.a * halved(x[j]);
                    grown.push(q.b);
                } else if s < -5.0 || t > 9.0 {
                    continue 'rows;
                } else {
                    p.a *= 0.9;
                    count += 1;
                }
                let r = root(p.b * p.b + s * s)?;
                let Some(last) = grown.last().copied() else { continue };
                if let [first, .., end] = x[..=j] {
                    p.b -= first * end * last * r * 0.01;
                }
                let (less, more) = if j % 2 == 0 { (s, r) } else { (r, s) };
                p.a += 0.01 * less - 0.02 * more * count as f64;
                if p.b > 1e3 {
                    break 'rows;
                }
            }
        }
        if let [one, .., other] = &mut grown[..] {
            std::mem::swap(one, other);
        }
        assert!(count < 100, "{count}");
        Some(p.a * p.b + energy(&grown))
    }
}

program! {
    at (&[0.4, 1.1, -0.8, 0.3, 0.7, 0.2], 0.6, 3); at (&[0.4, -0.5, 0.2, 0.7], 0.3, 1); at (&[0.5, 0.4], -0.3, 7);
    fn in_loops_without_end(x: &[f64], t: f64, most: usize) -> Option<f64> {
        let mut v = x.to_vec();
        let (mut left, mut right) = (Pair { a: t, b: x[0] }, Pair { a: 1.0, b: 2.0 });
        let (mut one, mut other) = (&mut left, &mut right);
        let mut k = 0;
        let mut step = |u: f64| {
            k += 1;
            u * 0.5 + t
        };
        let mut sum = loop {
            let [first, rest @ ..] = &v[..] else { return None };
            let scaled: Vec<f64> = rest.iter().filter(|u| **u < 1.3).map(|u| u * first).collect();
            one.a += scaled.iter().fold(0.0, |s, u| s + u * u);
            std::mem::swap(&mut one, &mut other);
            let value = match root(one.b) {
                Some(r) if r > 0.1 => r,
                Some(_) => {
                    v.pop();
                    continue;
                }
                None => return None,
            };
            let found = step(value);
            if found > 1e2 {
                return Some(found * t);
            } else if let Some(k) = v.iter().position(|u| *u > 1.2) && k > 0 {
                v[k] *= root(found * found + 0.4)?;
            }
            let Some(s) = root(found * found + 0.1) else { break found };
            v.push(s * 0.3);
            if v.len() > x.len() + most {
                break s * one.a;
            }
            shift(&mut v, 0.01 * s);
            let Pair { a, b } = *one;
            let i = v.len() / 2;
            v[i] -= 0.05 * a * b;
        };
        println!("{sum}");
        let (front, back) = v.split_at(1);
        sum += front[0] * energy(back) + if let [.., p, q] = back { p * q } else { 0.0 };
        Some(sum * other.b * k as f64)
    }
}

program! {
    at (&[0.4, 1.1, -0.8, 0.3, 0.7], 0.6); at (&[0.4, -0.5], 0.3); at (&[0.5, 0.1, 0.9], -0.3);
    fn in_while_loops(x: &[f64], t: f64) -> Option<f64> {
        let mut stack: Vec<Pair> = x.iter().zip(x.iter().rev()).map(|(a, b)| Pair { a: *a, b: *b }).collect();
        let mut sum = 0.0;
        let mut n = 0;
        while let Some(Pair { a, b }) = stack.pop() {
            n += 1;
            let twice = |u: f64| 2.0 * u * t;
            let Some(r) = root(a * a + b * b + 0.01) else { return None };
            sum += match (a > b, n % 3) {
                (true, 0) => {
                    let inner: f64 = [a, b, r].iter().map(|u| twice(*u)).sum();
                    root(inner * inner + 0.1)?
                }
                (true, _) => {
                    let Some(q) = root(twice(a) + 5.0) else { break };
                    if let [s, .., e] = [a, q, b] { s * e * q } else { q }
                }
                (false, k) => {
                    let p = Pair { a: r, b: twice(b) };
                    let opt = if k > 0 { Some(p) } else { None };
                    opt.map(|p| p.a * p.b).unwrap_or(t)
                }
            };
            let whole = 'leave: {
                let seen: f64 = stack.iter().map(|p| p.a).sum();
                let bend = |u: f64| u.sin() * seen;
                if seen > 2.0 {
                    break 'leave bend(a);
                }
                let Some(s) = root(seen + 1.0) else { break 'leave 0.1 };
                let opt = Some(Pair { a: s, b });
                if let Some(Pair { a: c, b: d }) = opt && n < 5 {
                    break 'leave c * d;
                }
                let [u, v] = [s, root(s * s + 0.3)?];
                u * v
            };
            sum -= 0.3 * whole;
        }
        Some(sum)
    }
}

program! {
    at (&[0.4, 1.2, -0.8, 0.3, 0.9, 1.4], 0.7); at (&[1.4, -0.5], 0.3); at (&[0.5, 0.1, 0.9], -0.3);
    fn in_branches(x: &[f64], t: f64) -> Option<f64> {
        let mut p = Pair { a: x[0], b: t };
        let mut sum = if t > 0.5 {
            let mut s = 0.0;
            for u in x {
                let near = |w: f64| (w - u) * t;
                s += x.iter().map(|w| near(*w)).filter(|w| *w > 0.0).sum::<f64>();
                let held = Some(Pair { a: *u, b: s });
                if let Some(q) = held && q.a > 0.0 {
                    let Some(r) = root(q.a + 0.1) else { return None };
                    p.b += r * root(q.b * q.b + 0.1)?;
                }
                let [a, b] = [p.a, p.b];
                let Pair { a: c, .. } = p;
                p.a = 0.5 * a + 0.1 * b * c;
            }
            let e = energy(&x[1..]);
            s + e
        } else if x.len() > 2 {
            let mean = {
                let plus = |w: f64| w + t;
                let opt = x.iter().copied().map(plus).reduce(|a, b| a + b);
                if let Some(total) = opt {
                    let Some(r) = root(total * total + 1.0) else { return None };
                    let [.., end] = x else { return None };
                    r * end / x.len() as f64
                } else {
                    0.0
                }
            };
            mean * root(mean * mean + 0.5)?
        } else {
            let mut w = vec![t; 3];
            shift(&mut w, x[1]);
            w.iter().zip(x).map(|(a, b)| a * b).sum()
        };
        let mut v = x.to_vec();
        if let [first, .., last] = &mut v[..] && sum > -10.0 {
            std::mem::swap(first, last);
            *first *= p.a;
        }
        let mut r = &mut v;
        let mut w = vec![p.a, p.b];
        if t > 0.0 {
            r = &mut w;
        }
        r[0] *= 1.5;
        sum += v.iter().chain(&w).map(|u| u * u).sum::<f64>();
        Some(sum)
    }
}

program! {
    at (&[0.4, 1.2, -0.8, 0.3, 0.9, 1.4], 0.7); at (&[1.4, 0.5], 0.3); at (&[0.5, 0.1, 0.9], -0.3);
    fn calls_itself_with_a_part(x: &[f64], t: f64) -> Option<f64> {
        fn damped(u: f64, t: f64) -> f64 {
            u * (-t * t).exp()
        }
        let [first, rest @ ..] = x else { return Some(t) };
        let tail = calls_itself_with_a_part(rest, t * 0.9)?;
        let p = Pair { a: *first, b: tail };
        let bend = |u: f64| damped(u, t) + p.a;
        let opt = if tail > 0.0 { Some(bend(tail)) } else { None };
        let mut out = if let Some(s) = opt { s * p.b } else { p.b - 0.2 };
        for w in rest.windows(2) {
            if let [a, b] = w {
                out += a * b * t;
            }
        }
        let Some(r) = root(out * out + 0.2) else { return None };
        let sum: f64 = rest.iter().map(|u| u * r).sum();
        Some(out + 0.1 * sum)
    }
}

program! {
    at (&mut [0.4, 1.2, -0.8, 0.3, 0.9, 1.4], 0.7); at (&mut [1.4, 0.5], 0.3); at (&mut [0.5, 0.1, 0.9], -0.3);
    fn leaves_from_the_inside(x: &mut [f64], t: f64) -> Option<f64> {
        let mut p = Pair { a: t, b: 0.5 };
        for i in 0..x.len() {
            let w = x[i];
            let near = x.iter().position(|u| *u > w + 0.3);
            let scale = |u: f64| u * p.a + t;
            if let Some(k) = near {
                let found = x.iter().take(k).map(|u| scale(*u)).sum::<f64>();
                if found > 2.0 && i > 1 {
                    return Some(found * w);
                }
                let Some(r) = root(found + 3.0) else { return Some(t) };
                p = Pair { a: p.a + 0.1 * r, b: r };
                match (r > 1.5, &x[..k]) {
                    (true, [a, ..]) => p.b += a * t,
                    (true, []) => continue,
                    (false, _) => {
                        let [c, d] = [p.a, p.b];
                        p.b -= c * d * 0.1;
                    }
                }
            }
            shift(&mut x[i..], 0.05 * p.b);
            let Pair { a, b } = p;
            if b > 3.0 {
                return root(a * a + b);
            }
        }
        x.reverse();
        while p.b < 2.0 {
            p.b += root(p.a * p.a + 0.1)?;
            let Some(last) = x.last() else { break };
            p.a += 0.01 * last;
        }
        Some(energy(x) + p.a * p.b)
    }
}

programs![
    in_nested_loops,
    in_loops_without_end,
    in_while_loops,
    in_branches,
    calls_itself_with_a_part,
    leaves_from_the_inside,
];
