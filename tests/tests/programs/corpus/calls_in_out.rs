//! Calls that overwrite what they are given.

use chainrule_tests::callees::{axpy, bump, dot, fill_line, normalise, scale, shift, square};

program! {
    at (0.7, 1.2);
    fn scalar_overwritten_twice(x: f64, y: f64) -> f64 {
        let mut a = x;
        let p = bump(&mut a, y);
        let q = bump(&mut a, p);
        a * p + q
    }
}

program! {
    at (0.7, 1.2);
    fn old_value_needed_after_the_call(x: f64, y: f64) -> f64 {
        let mut a = x * y;
        let keep = a * a;
        let p = bump(&mut a, y);
        keep * a - p * keep
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4], &[0.3, 0.2, 0.9], 1.5);
    fn passed_on(y: &mut [f64], x: &[f64], a: f64) {
        axpy(a, x, y);
        scale(y, a);
        axpy(a * a, x, y);
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1.5);
    fn local_buffer(x: &[f64], a: f64) -> f64 {
        let n = x.len();
        let mut y = vec![0.0; n];
        fill_line(&mut y, a, 0.5);
        axpy(a, x, &mut y);
        let norm = normalise(&mut y);
        dot(&y, x) * norm
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1.1, 3);
    fn buffer_overwritten_in_a_loop(x: &[f64], a: f64, n: usize) -> f64 {
        let mut y = vec![0.0; 3];
        let mut s = 1.0;
        for i in 0..n {
            axpy(s, x, &mut y);
            scale(&mut y, a);
            s = dot(&y, x) * 0.3;
            y[i] = s * y[0];
        }
        s
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4, 0.9], 1.5);
    fn halves_of_a_slice(v: &mut [f64], a: f64) -> f64 {
        scale(&mut v[..2], a);
        scale(&mut v[1..], a * a);
        let n = normalise(&mut v[2..]);
        v[0] * n
    }
}

program! {
    at ([0.7, 1.2, 0.4], [0.1, 0.2, 0.3]);
    fn arrays_behind_references(mut x: [f64; 3], y: [f64; 3]) -> f64 {
        shift(&mut x, &y);
        shift(&mut x, &y);
        x[0] * x[1] + x[2] * y[0]
    }
}

program! {
    at (0.7, 4);
    fn counter_and_call_in_a_branch(x: f64, n: usize) -> f64 {
        let mut a = x;
        let mut s = 0.0;
        for i in 0..n {
            if i % 2 == 0 {
                s += bump(&mut a, 0.5) * a;
            } else {
                a *= square(s) + 0.1;
            }
        }
        s * a
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4], 0.5);
    fn one_element_passed(v: &mut [f64], k: f64) -> f64 {
        let p = bump(&mut v[1], k);
        let q = bump(&mut v[0], p);
        v[1] * q
    }
}

program! {
    at (0.5, 1.5);
    fn tuple_field_passed(x: f64, y: f64) -> f64 {
        let mut t = (x * y, y);
        let p = bump(&mut t.0, y);
        t.1 *= t.0;
        t.0 * t.1 + p
    }
}

program! {
    at (&mut 0.5, 1.5);
    fn reference_passed_on(x: &mut f64, y: f64) -> f64 {
        let a = bump(x, y);
        *x *= a;
        bump(x, a) + *x
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.5, 0.3, 0.2], 2);
    fn rows_of_a_local_matrix(w: &[f64], rows: usize) -> f64 {
        let n = w.len() / rows;
        let mut m = vec![0.0; w.len()];
        for r in 0..rows {
            axpy(2.0, &w[r * n..(r + 1) * n], &mut m[r * n..(r + 1) * n]);
            let norm = normalise(&mut m[r * n..(r + 1) * n]);
            scale(&mut m[..n], norm);
        }
        dot(&m, w)
    }
}

program! {
    at (&[0.7, 1.2], 0.8);
    fn shared_argument_overwritten_after(x: &[f64], k: f64) -> f64 {
        let mut a = vec![x[0] * k, x[1]];
        let mut y = vec![1.0; 2];
        axpy(k, &a, &mut y);
        a[0] = 0.0;
        axpy(y[0], &a, &mut y);
        scale(&mut a, y[1]);
        y[0] * y[1] + a[1]
    }
}

program! {
    at (0.8, 1.3); at (1.8, 1.3);
    fn call_overwrites_in_one_arm(x: f64, y: f64) -> f64 {
        let mut a = x;
        let mut r = y;
        if x < 1.0 {
            r = bump(&mut a, y);
            a += r;
        }
        a * r * x
    }
}

program! {
    at (0.8, 1.3);
    fn argument_is_read_and_overwritten(x: f64, y: f64) -> f64 {
        let mut a = x;
        let before = a;
        let p = bump(&mut a, before * y);
        p * a
    }
}

programs![
    scalar_overwritten_twice,
    old_value_needed_after_the_call,
    passed_on,
    local_buffer,
    buffer_overwritten_in_a_loop,
    halves_of_a_slice,
    arrays_behind_references,
    counter_and_call_in_a_branch,
    one_element_passed,
    tuple_field_passed,
    reference_passed_on,
    rows_of_a_local_matrix,
    shared_argument_overwritten_after,
    call_overwrites_in_one_arm,
    argument_is_read_and_overwritten,
];
