//! Patterns of slices, arrays and tuples: in `let`, `match`, `for` and parameters; `ref`, `@`, or-patterns that bind.

use chainrule::{Differentiable, differentiable};

fn fixed<const N: usize>(array: [f64; N]) -> [f64; N] {
    array
}

#[differentiable]
fn to_linear([r, g, b]: [f64; 3]) -> [f64; 3] {
    [r * r, g.sin(), b * r]
}

program! {
    at (fixed([0.3, 0.5, 0.7])); at (fixed([1.3, -0.5, 2.7]));
    fn array_parameter([r, g, b]: [f64; 3]) -> f64 {
        0.2126 * r * g + 0.7152 * g.exp() + 0.0722 * b * b
    }
}

program! {
    at (&fixed([0.3, 0.5]), &fixed([0.7, 1.5]));
    fn array_parameters_by_reference([a, b]: &[f64; 2], &[c, d]: &[f64; 2]) -> f64 {
        a * d - b * c * c
    }
}

program! {
    at (&mut fixed([0.3, 0.5]), 2.0);
    fn array_parameter_in_out([a, b]: &mut [f64; 2], s: f64) {
        *a *= s;
        *b += *a * *a;
    }
}

program! {
    at (fixed([0.3, 0.5, 0.7]));
    fn array_in_a_let(c: [f64; 3]) -> f64 {
        let [r, g, b] = c;
        let [x, y, z] = to_linear([r * g, g, b + r]);
        let [u, _, w] = [x * y, y, z - x];
        u * w + c[0]
    }
}

program! {
    at (&fixed([0.3, 0.5, 0.7, 1.1]));
    fn ends_of_an_array(c: &[f64; 4]) -> f64 {
        let [first, .., last] = c;
        let [_, middle @ .., _] = c;
        let &[a, b, ..] = c;
        let mut sum = first * last - a * b;
        for m in middle {
            sum += m * m;
        }
        sum + middle[1] * first
    }
}

program! {
    at (&[]); at (&[0.5]); at (&[0.5, 1.5]); at (&[0.5, 1.5, 2.5]); at (&[0.5, 1.5, 2.5, -1.0]);
    fn slices_by_length(xs: &[f64]) -> f64 {
        match xs {
            [] => 0.0,
            [x] => x * x,
            [x, y] => x * y.sin(),
            [x, .., z] if xs.len() == 3 => x / z,
            [x, rest @ ..] => {
                let mut sum = *x;
                for r in rest {
                    sum += r * r * x;
                }
                sum + rest.len() as f64
            }
        }
    }
}

program! {
    at (&[0.5, 1.5, 2.5], 1.0) gives [0.0, 2.5, 1.5, 3.75]; at (&[2.5, 1.5], 1.0);
    at (&[0.5], 2.0) gives [0.0, 4.0];
    fn literal_in_a_slice(xs: &[f64], s: f64) -> f64 {
        match *xs {
            [0.5] => s * s,
            [0.5, y, z] => y * z * s,
            [x, y] if x > y => x * s - y,
            _ => s,
        }
    }
}

program! {
    at (&fixed([0.3, 0.5]), (2.0, 3.0), 0.5);
    fn nested_tuples(c: &[f64; 2], p: (f64, f64), s: f64) -> f64 {
        let ((a, b), [x, y], t) = ((p.0 * s, p.1), c, s.sin());
        let (u, (v, _)) = (a * x, (b + y, 3));
        u * v * t
    }
}

program! {
    at (&[0.5, 1.5, 2.5], 2.0);
    fn pairs_in_a_loop(xs: &[f64], s: f64) -> f64 {
        let points = [[xs[0], s], [xs[1] * s, xs[2]]];
        let mut sum = 0.0;
        for [x, y] in &points {
            sum += x * y;
        }
        for &[x, y] in points.iter() {
            sum -= x.sin() * y;
        }
        for [x, y] in points {
            sum += x / y;
        }
        for pair in xs.windows(2) {
            let [a, b] = pair else { continue };
            sum += a * b;
        }
        for (i, &[x, _]) in points.iter().enumerate() {
            sum += x * x * i as f64;
        }
        sum
    }
}

program! {
    at (0.7, 1.3);
    fn bound_by_ref(x: f64, y: f64) -> f64 {
        let ref a = x;
        let pair = (x * y, y);
        let (ref b, c) = pair;
        let mut point = [x, y];
        let [ref mut p, ref q] = point;
        *p *= *q;
        *p += 1.0;
        *a * *b + c * point[0]
    }
}

program! {
    at (0.7, 0); at (0.7, 3); at (0.7, 7); at (0.7, 20);
    fn bound_by_at(x: f64, n: usize) -> f64 {
        match n {
            0 => x,
            k @ 1..=5 => x * k as f64,
            k @ (7 | 8) => x * x * k as f64,
            all @ _ => x.sin() * all as f64,
        }
    }
}

program! {
    at (0.7, 1.3, 0); at (0.7, 1.3, 1); at (0.7, 1.3, 2); at (-0.7, 1.3, 1);
    fn bound_in_alternatives(x: f64, y: f64, n: usize) -> f64 {
        match (x > 0.0, n, y * x) {
            (true, 0, v) | (true, 2, v) => v * x,
            (_, k, v) | (_, k, v) if k > 0 => v.sin() * k as f64,
            _ => x,
        }
    }
}

program! {
    at (&[0.5, -1.5, 2.5]); at (&[0.5]); at (&[]);
    fn takes_the_first_off(xs: &[f64]) -> f64 {
        let mut sum = 0.0;
        let mut at = 0;
        while let [x, y, ..] = xs[at..] {
            sum += x * y;
            at += 1;
        }
        let [first, ..] = xs else {
            return sum - 1.0;
        };
        sum * first
    }
}

program! {
    at (0.6, 1.2); at (1.6, 1.2);
    fn if_let_of_a_tuple(x: f64, y: f64) -> f64 {
        let mut z = x;
        if let (true, v) = (x < 1.0, x * y) {
            z += v * v;
        }
        let w = if let (v, true) = (z * y, y > x) && v > 0.0 { v.ln() } else { z };
        if let [a, b] = [w, z] { a * b } else { 0.0 }
    }
}

program! {
    at (0.6, 1); at (0.6, 2); at (0.6, 5); at (0.6, 9);
    fn matches_macro(x: f64, n: usize) -> f64 {
        let small = matches!(n, 0 | 1..=2);
        if small || matches!((n, x > 0.0), (k, true) if k > 7) { x * x } else { x.sin() }
    }
}

program! {
    at (0.7, 1.3); at (-0.7, 0.3);
    fn copies_in_a_written_tuple(mut x: f64, y: f64) -> f64 {
        let mut a = [x, y];
        let (ref p, ref mut q, ref r) = (x, y, a);
        x = *p * y;
        *q *= x;
        a[0] = 5.0;
        let z = match (a, { a[1] *= x; x }) {
            ([u, v], w) => u * v * w,
        };
        let w = match (x, a) {
            (ref mut u, [ref v, _]) => {
                *u *= v;
                *u
            }
        };
        let ref mut s = x * y;
        *s += 1.0;
        match x {
            ref mut t => *t *= y,
        }
        p * *q + r[0] * a[1] + z * x * w * *s
    }
}

// Where the pattern does not fit there is no last element, of which an index would be below zero.
program! {
    at (&[0.4, -1.2, 0.8], 0.7); at (&[0.4], 0.3); at (&[-0.5], -0.3);
    fn ends_of_what_is_perhaps_empty(x: &[f64], t: f64) -> f64 {
        let mut kept = Vec::new();
        for v in x {
            if *v > 0.0 {
                kept.push(v * t);
            }
        }
        if let [one, .., other] = &mut kept[..] {
            std::mem::swap(one, other);
        }
        let edge = match &kept[..] {
            [.., 0.0] => 1.0,
            [.., last] => last * t,
            [] => t,
        };
        kept.iter().enumerate().map(|(i, v)| v * (i + 1) as f64).sum::<f64>() + edge
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Sums {
    plain: f64,
    product: f64,
}

program! {
    at (0.7, 1.3); at (-0.7, 0.3);
    fn writes_through_ref_mut_in_let(x: f64, y: f64) -> f64 {
        let mut sums = (x, y);
        for _ in 0..3 {
            let (ref mut sum, product) = sums;
            *sum += product * x;
            sums.1 = sums.0 * y;
        }
        let (ref mut first, _): (f64, f64) = sums;
        *first *= x;
        let mut named = Sums { plain: sums.0, product: sums.1 };
        let Sums { ref mut plain, product } = named;
        *plain *= product;
        named.plain * named.product + sums.0
    }
}

program! {
    at (&mut [0.4, -1.2, 0.8], 0.7); at (&mut [0.4, 0.5, 0.1], 0.3);
    fn ref_mut_through_a_mutable_reference(x: &mut [f64], t: f64) -> f64 {
        let mut pair = (x[0] * t, x[1]);
        let other = &mut pair;
        let &mut (ref mut first, second) = other;
        *first *= second + x[2];
        x[1] = *first * t;
        *first + second
    }
}

// `ref mut` behind `&mut` names the item itself, not a copy of it.
program! {
    at (&[0.4, -1.2, 0.8], 0.7); at (&[0.4], 0.3); at (&[], 0.3);
    fn items_named_by_ref_mut(x: &[f64], t: f64) -> f64 {
        let mut pairs: Vec<(f64, f64)> = x.iter().map(|v| (*v, v * t)).collect();
        pairs.iter_mut().for_each(|&mut (ref mut first, second)| *first *= second);
        for &mut (first, ref mut second) in pairs.iter_mut() {
            *second += first * t;
        }
        pairs.iter().map(|(a, b)| a * b + b).sum()
    }
}

programs![
    items_named_by_ref_mut,
    ref_mut_through_a_mutable_reference,
    ends_of_what_is_perhaps_empty,
    writes_through_ref_mut_in_let,
    copies_in_a_written_tuple,
    array_parameter,
    array_parameters_by_reference,
    array_parameter_in_out,
    array_in_a_let,
    ends_of_an_array,
    slices_by_length,
    literal_in_a_slice,
    nested_tuples,
    pairs_in_a_loop,
    bound_by_ref,
    bound_by_at,
    bound_in_alternatives,
    takes_the_first_off,
    if_let_of_a_tuple,
    matches_macro,
];
