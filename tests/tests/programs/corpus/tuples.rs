//! Tuples: patterns, fields, parameters.

program! {
    at (0.7, 1.2);
    fn destructured(x: f64, y: f64) -> f64 {
        let (a, b) = (x * y, x + y);
        let (c, (d, e)) = (a * b, (b, a));
        c * d - e
    }
}

program! {
    at (0.7, 1.2);
    fn fields_updated(x: f64, y: f64) -> f64 {
        let mut t = (x, y, 1.0);
        t.0 *= t.1;
        t.2 += t.0 * t.1;
        t.1 = t.2;
        t.0 * t.1 * t.2
    }
}

program! {
    at ((0.7, 1.2), 0.3);
    fn parameter(p: (f64, f64), k: f64) -> f64 {
        p.0 * p.1 + k * p.0
    }
}

program! {
    at ((0.7, 1.2), 0.3);
    fn parameter_pattern((a, b): (f64, f64), k: f64) -> f64 {
        a * b * b + k
    }
}

program! {
    at (0.7, 1.2);
    fn swapped_by_assignment(x: f64, y: f64) -> f64 {
        let (mut a, mut b) = (x, y);
        (a, b) = (b, a * b);
        (a, b) = (b, a);
        a * a + b
    }
}

program! {
    at (0.7, 1.2, 3);
    fn carried_by_a_loop(x: f64, y: f64, n: usize) -> f64 {
        let mut t = (x, y);
        for _ in 0..n {
            t = (t.1, t.0 * t.1 + x);
        }
        t.0 * t.1
    }
}

program! {
    at (0.7, 1.2);
    fn array_inside(x: f64, y: f64) -> f64 {
        let mut t = ([x, y], x * y);
        t.0[1] *= t.1;
        t.1 += t.0[0];
        t.0[0] * t.0[1] * t.1
    }
}

program! {
    at (0.7, 1.2);
    fn array_of_tuples(x: f64, y: f64) -> f64 {
        let mut a = [(x, y), (y, x * x)];
        a[0].1 *= a[1].0;
        a[1] = (a[0].1, a[1].1);
        a[0].0 * a[1].0 + a[1].1
    }
}

program! {
    at (0.7, 4);
    fn mixed_with_an_integer(x: f64, n: usize) -> f64 {
        let (mut s, mut k, done) = (x, 1, false);
        for i in 0..n {
            k = k * 2 + i;
            s = s * 0.5 + x * k as f64;
        }
        if done { x } else { s }
    }
}

program! {
    at (0.7, 1.2); at (1.7, 1.2);
    fn from_a_branch(x: f64, y: f64) -> f64 {
        let (a, mut b) = if x > y { (x * y, x) } else { (y, x * x) };
        b *= a;
        a + b
    }
}

program! {
    at (0.7);
    fn sine_and_cosine(x: f64) -> f64 {
        let (s, c) = x.sin_cos();
        let (s2, c2) = (2.0 * s * c, c * c - s * s);
        s2 * c2 + s
    }
}

program! {
    at (0.7, 0.2);
    fn underscore_in_a_pattern(x: f64, y: f64) -> f64 {
        let (a, _) = (x * x, y * y);
        let (_, b, _c) = (a, a * y, y);
        b
    }
}

programs![
    destructured,
    fields_updated,
    parameter,
    parameter_pattern,
    swapped_by_assignment,
    carried_by_a_loop,
    array_inside,
    array_of_tuples,
    mixed_with_an_integer,
    from_a_branch,
    sine_and_cosine,
    underscore_in_a_pattern,
];
