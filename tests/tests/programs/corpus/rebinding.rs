//! References that are bound to several places: buffers that change places, and references that are chosen.

#[chainrule::differentiable]
fn smooth(from: &[f64], to: &mut [f64], k: f64) {
    let n = from.len();
    for i in 1..n - 1 {
        to[i] = from[i] + k * (from[i - 1] - 2.0 * from[i] + from[i + 1]) + 0.1 * from[i] * from[i];
    }
    to[0] = from[0];
    to[n - 1] = from[n - 1];
}

program! {
    at (&[1.0, 0.5, -0.3, 2.0], 0.2, 0);
    at (&[1.0, 0.5, -0.3, 2.0], 0.2, 1);
    at (&[1.0, 0.5, -0.3, 2.0], 0.2, 4);
    at (&[1.0, 0.5, -0.3, 2.0], 0.2, 5);
    fn ping_pong_through_calls(x: &[f64], k: f64, steps: usize) -> f64 {
        let mut a = vec![0.0; x.len()];
        let mut b = vec![0.0; x.len()];
        for i in 0..x.len() {
            a[i] = x[i];
        }
        let (mut cur, mut next) = (&mut a, &mut b);
        for _ in 0..steps {
            smooth(&*cur, next, k);
            std::mem::swap(&mut cur, &mut next);
        }
        let mut s = 0.0;
        for i in 0..cur.len() {
            s += cur[i] * (i as f64 + 1.0);
        }
        s
    }
}

program! {
    at (&mut [1.0, 0.5, -0.3, 2.0], &mut [0.0, 0.1, 0.2, 0.3], 0.2, 0);
    at (&mut [1.0, 0.5, -0.3, 2.0], &mut [0.0, 0.1, 0.2, 0.3], 0.2, 3);
    at (&mut [1.0, 0.5, -0.3, 2.0], &mut [0.0, 0.1, 0.2, 0.3], 0.2, 4);
    fn ping_pong_in_place(a: &mut [f64], b: &mut [f64], k: f64, steps: usize) {
        let n = a.len();
        let mut cur = &mut a[..];
        let mut next = &mut b[..];
        for _ in 0..steps {
            for i in 1..n - 1 {
                next[i] = cur[i] * cur[i] + k * (cur[i - 1] - cur[i + 1]);
            }
            std::mem::swap(&mut cur, &mut next);
        }
        cur[0] *= k;
        next[0] += cur[0] * cur[1];
    }
}

program! {
    at (&mut [1.0, 0.5, -0.3, 2.0], &mut [0.0, 0.1, 0.2, 0.3], 0.2);
    fn swapped_by_a_tuple(a: &mut [f64], b: &mut [f64], k: f64) -> f64 {
        let (mut cur, mut next) = (a, b);
        for t in 0..3 {
            for i in 0..cur.len() {
                next[i] = cur[i].sin() * k + t as f64 * next[i];
            }
            (cur, next) = (next, cur);
        }
        cur[1] * next[2]
    }
}

program! {
    at (&[1.0, 0.5, -0.3, 2.0], 0.2);
    fn arrays_change_places(x: &[f64], k: f64) -> f64 {
        let mut a = [x[0], x[1]];
        let mut b = [x[2], x[3]];
        let (mut p, mut q) = (&mut a, &mut b);
        for t in 0..5 {
            p[0] += q[1] * k;
            if t % 3 != 0 {
                std::mem::swap(&mut p, &mut q);
            }
            q[1] *= p[0];
        }
        let last = p[0] * 2.0;
        std::mem::swap(&mut p, &mut q);
        last + p[1] * a[0] + b[1]
    }
}

program! {
    at (0.7, 1.3);
    at (1.3, 0.7);
    fn chosen_scalar(x: f64, y: f64) -> f64 {
        let mut a = x * y;
        let mut b = x + y;
        let r = if x > y { &mut a } else { &mut b };
        *r *= x;
        let t = *r * 2.0;
        *r += t * y;
        a * b + t
    }
}

program! {
    at (&[1.0, 2.0], &[3.0, 4.0, 5.0], 0.5);
    at (&[1.0, 2.0], &[3.0, 4.0, 5.0], -0.5);
    fn chosen_slice(a: &[f64], b: &[f64], x: f64) -> f64 {
        let r: &[f64] = if x > 0.0 { &a } else { &b };
        let n = r.len();
        let mut s = 0.0;
        for v in r.iter() {
            s += v * x;
        }
        for i in 0..n {
            s *= r[i];
        }
        s
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0], 0);
    at (&mut [1.0, 2.0, 3.0], 2);
    fn chosen_element(a: &mut [f64], i: usize) -> f64 {
        let mut j = i;
        let r = if j > 0 { &mut a[j - 1] } else { &mut a[2] };
        j += 100;
        *r *= *r;
        j += 1;
        *r += j as f64;
        a[0] * a[1] * a[2]
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0], &mut [4.0, 5.0], 1);
    at (&mut [1.0, 2.0, 3.0], &mut [4.0, 5.0], 0);
    fn chosen_element_of_two(a: &mut [f64], b: &mut [f64], i: usize) -> f64 {
        let r = if i > 0 { &mut a[i - 1] } else { &mut b[i + 1] };
        *r *= *r;
        *r *= 3.0;
        a[0] * a[1] + b[1] * b[0]
    }
}

program! {
    at (0.3, 1.5);
    at (1.3, 1.5);
    at (2.3, 1.5);
    fn chosen_of_three(x: f64, y: f64) -> f64 {
        let mut a = x;
        let mut b = [y, x];
        let mut c = (x * y, y);
        let r = if x < 1.0 { &mut a } else if x < 2.0 { &mut b[1] } else { &mut c.0 };
        *r = r.sin() + y;
        a * b[0] + b[1] * c.0 + c.1
    }
}

program! {
    at (0.3, 1.5);
    at (1.3, -1.5);
    at (-2.3, 1.5);
    fn chosen_twice(x: f64, y: f64) -> f64 {
        let mut a = x;
        let mut b = y;
        let mut c = x * y;
        {
            let r = if x > 0.0 { &mut a } else { &mut b };
            let s = if y > 0.0 { r } else { &mut c };
            *s *= *s;
        }
        a + b * c
    }
}

program! {
    at (&[0.3, -0.2, 0.9, -1.0], 1.5);
    fn chosen_in_a_loop(x: &[f64], y: f64) -> f64 {
        let mut up = 0.0;
        let mut down = y;
        for v in x {
            let r = if *v > 0.0 { &mut up } else { &mut down };
            *r += v * v;
            let w = *r;
            *r = w * y + v;
        }
        up * down
    }
}

program! {
    at (&[0.3, -0.2, 0.9, -1.0], &[1.0, 2.0, 3.0, 4.0]);
    fn best_row(x: &[f64], y: &[f64]) -> f64 {
        let mut best = x;
        let mut m = 0.0;
        for i in 0..4 {
            if y[i] * 0.7 > m {
                best = y;
                m = y[i] + best[0];
            } else {
                best = x;
            }
            m += best[i];
        }
        m * best[1]
    }
}

program! {
    at (&[0.3, -0.2, 0.9], 2);
    at (&[0.3, -0.2, 0.9], 7);
    fn three_buffers_rotate(x: &[f64], steps: usize) -> f64 {
        let mut a = [x[0], x[1], x[2]];
        let mut b = [x[1], x[0], x[2]];
        let mut c = [0.0; 3];
        let (mut u, mut v, mut w) = (&mut a, &mut b, &mut c);
        for _ in 0..steps {
            for i in 0..3 {
                w[i] = 2.0 * v[i] - u[i] + 0.1 * v[i] * u[2 - i];
            }
            (u, v, w) = (v, w, u);
        }
        v[0] * v[1] + u[2]
    }
}

program! {
    at (&mut [0.3, -0.2, 0.9], &mut [1.0, 2.0, 3.0], 2);
    at (&mut [0.3, -0.2, 0.9], &mut [1.0, 2.0, 3.0], 3);
    fn rebound_parameters(a: &mut [f64], b: &mut [f64], steps: usize) -> f64 {
        let (mut cur, mut next) = (&mut *a, &mut *b);
        for s in 0..steps {
            for i in 0..cur.len() {
                next[i] *= cur[i] + s as f64;
            }
            core::mem::swap(&mut cur, &mut next);
        }
        cur[0] * next[1]
    }
}

program! {
    at (&[0.3, -0.2, 0.9], 0.7, 2);
    at (&[0.3, -0.2, 0.9], 0.7, 3);
    fn swapped_in_a_nested_loop(x: &[f64], y: f64, steps: usize) -> f64 {
        let mut a = [x[0], x[1], x[2]];
        let mut b = [y; 3];
        let (mut p, mut q) = (&mut a, &mut b);
        for s in 0..steps {
            for i in 0..3 {
                p[i] = q[i] * p[2 - i] + y;
                std::mem::swap(&mut p, &mut q);
                q[0] *= 1.1;
            }
            if s == 1 {
                let t = p[0] * q[1];
                p[2] += t;
            }
        }
        let (mut s, mut t) = (0.0, 1.0);
        for v in p.iter() {
            s += v * v;
        }
        for v in q.iter() {
            t *= v;
        }
        s * t
    }
}

program! {
    at (&[0.3, -0.2, 0.9], 0.7);
    at (&[-0.3, -0.2, 0.9], 0.7);
    fn early_return_between(x: &[f64], y: f64) -> f64 {
        let mut a = [x[0], x[1], x[2]];
        let mut b = [y; 3];
        let (mut p, mut q) = (&mut a, &mut b);
        q[0] *= p[1];
        if x[0] > 0.0 {
            std::mem::swap(&mut p, &mut q);
            p[1] *= y;
            if p[0] > 100.0 {
                return p[0];
            }
        }
        let c = p[0] * 2.0;
        std::mem::swap(&mut p, &mut q);
        c * p[1] * q[2]
    }
}

program! {
    at (&[0.3, -0.2, 0.9], 0.7);
    fn straight_line_swap(x: &[f64], y: f64) -> f64 {
        let mut a = [x[0], x[1], x[2]];
        let mut b = [y; 3];
        let (mut p, mut q) = (&mut a, &mut b);
        let one = q[0] * p[1];
        std::mem::swap(&mut p, &mut q);
        p[0] = one * q[0];
        std::mem::swap(&mut p, &mut q);
        let two = q[0] * p[2];
        p[2] = two * one;
        a[2] * b[0]
    }
}

program! {
    at (0.4, 1.2);
    at (1.4, 1.2);
    fn pair_chosen_at_once(x: f64, y: f64) -> f64 {
        let mut a = [x, y];
        let mut b = [y, x * y];
        let (from, to) = if x > 1.0 { (&a, &mut b) } else { (&b, &mut a) };
        to[0] = from[1] * from[0];
        to[1] += from[0] * to[0];
        a[0] * b[1] + a[1]
    }
}

program! {
    at (&[0.3, -0.2, 0.9, 0.2], 0.7);
    fn parts_change_places(x: &[f64], y: f64) -> f64 {
        let n = 2;
        let mut a = [0.0; 4];
        let mut b = [y; 5];
        for i in 0..4 {
            a[i] = x[i];
        }
        let mut cur = &mut a[n..];
        let mut next = &mut b[1..n + 1];
        let n = 2;
        for _ in 0..3 {
            next[0] = cur[0] * y + cur[1];
            next[1] = cur[1] * cur[0];
            let total = next[0] + next[1];
            std::mem::swap(&mut cur, &mut next);
            cur[0] += total * n as f64;
        }
        a[2] + b[1] * b[2]
    }
}

program! {
    at (&[0.3, -0.2, 0.9, 0.2], 0.7);
    fn names_that_hide_references(x: &[f64], y: f64) -> f64 {
        let mut a = [x[0], x[1]];
        let mut b = [x[2], x[3]];
        let (mut p, mut q) = (&mut a, &mut b);
        let mut s = 0.0;
        for t in 0..3 {
            {
                let p = y * t as f64;
                s += p * p;
                q[0] += p;
            }
            for q in 0..2 {
                s += p[q];
            }
            std::mem::swap(&mut p, &mut q);
            assert!(p.len() == 2, "{p:?}");
        }
        s * p[0]
    }
}

program! {
    at (&[0.3, -0.2, 0.9, 0.2], 0.7);
    fn values_of_expressions(x: &[f64], y: f64) -> f64 {
        let mut a = [x[0], x[1]];
        let mut b = [x[2], x[3]];
        let (mut p, mut q) = (&mut a, &mut b);
        let mut s = 0.0;
        for t in 0..4 {
            let before = p[0] * q[1];
            let (c, d) = (p[1], q[0]);
            let whole = *p;
            if p[0] > q[0] {
                std::mem::swap(&mut p, &mut q);
            }
            for i in 0..p.len() {
                std::mem::swap(&mut p, &mut q);
                p[i] += before * c;
            }
            s += before * d + whole[1] * p[1] + if q[0] > 0.3 { p[0] } else { q[0] * y };
        }
        s
    }
}

program! {
    at (0.4, 1.2);
    at (1.4, 1.2);
    fn shared_reference_chosen(x: f64, y: f64) -> f64 {
        let a = x * y;
        let b = y.sin();
        let r = if x > 1.0 { &a } else { &b };
        let s = *r * x;
        s * r
    }
}

program! {
    at (&[1.0, 2.0, 3.0, 4.0], 0.6, 3);
    fn walked_slice(x: &[f64], y: f64, n: usize) -> f64 {
        let mut s = y;
        let whole = &x[..];
        let mut best = &x[..n];
        let mut count = 0;
        for i in 0..3 {
            s += best[i % 2] * y;
            if s > 1.0 {
                best = whole;
                count += best.len();
            }
        }
        s * count as f64 * best[0]
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0, 4.0], &mut [0.2, 0.3, 0.5, -0.5], 0.5);
    fn two_pairs_at_once(a: &mut [f64], b: &mut [f64], y: f64) -> f64 {
        let mut c = [y; 4];
        let mut d = [0.5; 4];
        let (mut cur, mut next) = (&mut *a, &mut *b);
        let (mut old, mut new) = (&mut c, &mut d);
        for t in 0..3 {
            for i in 0..4 {
                next[i] = cur[i] * old[i] + y;
                new[i] = old[i] * 0.5 + cur[3 - i];
            }
            std::mem::swap(&mut cur, &mut next);
            if t > 0 {
                std::mem::swap(&mut old, &mut new);
            }
        }
        cur[0] * new[1] + old[2]
    }
}

program! {
    at (&[1.0, 2.0], 0.5);
    at (&[1.0, 2.0], 1.5);
    fn mutable_binding_that_stays(x: &[f64], y: f64) -> f64 {
        let mut v = [x[0], x[1]];
        let mut r = &mut v;
        r[0] *= y;
        let mut q = &x[1..];
        r[1] *= q[0];
        v[0] * v[1]
    }
}

program! {
    at (&[1.0, 2.0], 0.5);
    at (&[1.0, 2.0], 1.5);
    fn chosen_and_then_bound_anew(x: &[f64], y: f64) -> f64 {
        let mut a = [x[0], y];
        let mut b = [x[1], y * y];
        let mut c = [y, y];
        let mut r = if y > 1.0 { &mut a } else { &mut b };
        r[0] *= y;
        for i in 0..3 {
            r[1] += r[0] * i as f64;
            if i == 1 {
                r = &mut c;
            }
        }
        r[0] *= 3.0;
        r = if y > 1.2 { &mut b } else { &mut a };
        r[1] *= 2.0;
        a[0] * a[1] + b[0] * b[1] + c[0] * c[1]
    }
}

program! {
    at (&[1.0, 4.0, 2.0, 3.0], 0.5);
    at (&[5.0, 4.0, 6.0, 3.0], 0.5);
    fn best_number(x: &[f64], y: f64) -> f64 {
        let mut best = &x[0];
        let mut second: &f64 = &y;
        for i in 1..x.len() {
            if x[i] > *best {
                second = best;
                best = &x[i];
            } else if x[i] > *second {
                second = &x[i];
            }
        }
        (best, second) = (second, best);
        best * y + *second * *second
    }
}

programs![
    best_number,
    ping_pong_through_calls,
    ping_pong_in_place,
    swapped_by_a_tuple,
    arrays_change_places,
    chosen_scalar,
    chosen_slice,
    chosen_element,
    chosen_element_of_two,
    chosen_of_three,
    chosen_twice,
    chosen_in_a_loop,
    best_row,
    three_buffers_rotate,
    rebound_parameters,
    swapped_in_a_nested_loop,
    early_return_between,
    straight_line_swap,
    pair_chosen_at_once,
    parts_change_places,
    names_that_hide_references,
    values_of_expressions,
    shared_reference_chosen,
    walked_slice,
    two_pairs_at_once,
    mutable_binding_that_stays,
    chosen_and_then_bound_anew,
];
