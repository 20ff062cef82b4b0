//! `for x in xs`, `.iter()`, `.iter_mut()`, `.enumerate()`, `.zip()`.

use super::fixed;
use chainrule_tests::callees::{bump, soft};

program! {
    at (&[0.5, 1.5, 0.7]);
    fn elements_directly(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        for x in xs {
            s = s * x + *x;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7]);
    fn elements_by_pattern(xs: &[f64]) -> f64 {
        let mut s = 0.1;
        for &x in xs.iter() {
            s += x.sin() * s;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.2]);
    fn with_positions(xs: &[f64]) -> f64 {
        let mut s = 0.0;
        for (i, x) in xs.iter().enumerate() {
            s += x * x * (i + 1) as f64;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7], &[1.0, 0.4, 2.0]); at (&[0.5, 1.5, 0.7], &[1.0, 0.4]);
    fn two_in_step(xs: &[f64], ys: &[f64]) -> f64 {
        let mut s = 1.0;
        for (x, y) in xs.iter().zip(ys) {
            s = s * x - y;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7], &[1.0, 0.4, 2.0], &[0.3, 0.6, 0.9]);
    fn three_in_step_with_positions(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
        let mut s = 0.0;
        for (i, ((x, &y), z)) in a.iter().zip(b.iter()).zip(c).enumerate() {
            s += x * y * z.powi(i as i32) + s * y;
        }
        s
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7], 1.2);
    fn scaled_in_place(xs: &mut [f64], k: f64) {
        for x in xs.iter_mut() {
            *x = *x * *x * k;
        }
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7], &[0.3, 0.2, 0.9], 1.2);
    fn momentum_step(v: &mut [f64], g: &[f64], rate: f64) {
        for (v, g) in v.iter_mut().zip(g) {
            *v *= rate;
            *v -= g * *v;
        }
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7], &[0.3, 0.2, 0.9]);
    fn swap_by_hand_in_step(a: &mut [f64], b: &[f64]) -> f64 {
        let mut dropped = 0.0;
        for (i, (x, y)) in a.iter_mut().zip(b.iter()).enumerate() {
            let old = *x;
            *x = y * (i + 1) as f64;
            dropped += old * *x;
        }
        dropped
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3]);
    fn backwards_over_elements(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        for x in xs.iter().rev() {
            s = s * x + 0.5;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3]);
    fn counted_backwards(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        for (i, x) in xs.iter().enumerate().rev() {
            s = s * x + i as f64;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3]);
    fn backwards_counted(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        for (i, x) in xs.iter().rev().enumerate() {
            s = s * x + i as f64;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.9]);
    fn every_third_element(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        for x in xs.iter().step_by(3) {
            s = s * s + x;
        }
        s
    }
}

program! {
    at ([0.5, 1.5, 0.7]);
    fn array_by_value(a: [f64; 3]) -> f64 {
        let mut s = 1.0;
        for x in a {
            s = s * x + x;
        }
        s * a[0]
    }
}

program! {
    at (&fixed([0.5, 1.5, 0.7]));
    fn array_by_reference(a: &[f64; 3]) -> f64 {
        let mut s = 1.0;
        for x in a {
            s *= x;
        }
        for x in a.iter() {
            s += x * s;
        }
        s
    }
}

program! {
    at (0.5, 1.5);
    fn over_a_local_vector(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y, x * y, y * y];
        for e in &mut v {
            *e = *e * x;
        }
        let mut s = 0.0;
        for e in &v {
            s += e * e;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7], 0.6);
    fn call_on_elements(xs: &[f64], k: f64) -> f64 {
        let mut s = 1.0;
        for x in xs {
            s = soft(*x * s, k) + x;
        }
        s
    }
}

program! {
    at (&mut [0.5, 1.5, 0.7], 0.6);
    fn call_overwrites_elements(xs: &mut [f64], k: f64) -> f64 {
        let mut s = 0.0;
        for x in xs.iter_mut() {
            s += bump(x, k) * *x;
        }
        s
    }
}

program! {
    at (&[1, 2, 0], &[0.5, 1.5, 0.7]);
    fn over_integers(order: &[usize], xs: &[f64]) -> f64 {
        let mut s = 0.4;
        for &i in order {
            s = s * xs[i] + xs[(i + 1) % xs.len()];
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7], 2.0);
    fn zipped_with_a_range(xs: &[f64], y: f64) -> f64 {
        let mut s = 0.0;
        for (x, k) in xs.iter().zip(1..10) {
            s += x * y.powi(k);
        }
        s
    }
}

program! {
    at (&[[1.0, 0.5], [0.25, 2.0], [1.5, 0.75]]);
    fn over_pairs(points: &[[f64; 2]]) -> f64 {
        let mut s = 1.0;
        for p in points {
            s = s * p[0] + p[1] * p[1];
        }
        s
    }
}

program! {
    at (&mut [0.1, 0.2, 0.3], &[1.0, 2.0, 3.0]);
    fn branch_in_step(out: &mut [f64], xs: &[f64]) {
        for (o, x) in out.iter_mut().zip(xs) {
            if *x > 1.5 {
                *o += x * x;
            } else {
                *o = x * *o;
            }
        }
    }
}

programs![
    elements_directly,
    elements_by_pattern,
    with_positions,
    two_in_step,
    three_in_step_with_positions,
    scaled_in_place,
    momentum_step,
    swap_by_hand_in_step,
    backwards_over_elements,
    counted_backwards,
    backwards_counted,
    every_third_element,
    array_by_value,
    array_by_reference,
    over_a_local_vector,
    call_on_elements,
    call_overwrites_elements,
    over_integers,
    zipped_with_a_range,
    over_pairs,
    branch_in_step,
];
