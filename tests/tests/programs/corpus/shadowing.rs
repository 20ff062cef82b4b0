//! One name, many variables.

program! {
    at (0.7, 1.3);
    fn parameter_shadowed(x: f64, y: f64) -> f64 {
        let x = x * y;
        let y = x - y;
        let x = x * y;
        x + y
    }
}

program! {
    at (0.7, 1.3);
    fn inner_scope_ends(x: f64, y: f64) -> f64 {
        let a = x;
        {
            let a = a * y;
            let _b = a;
        }
        let b = { let a = a * a; a + y };
        a * b
    }
}

program! {
    at (0.7, 1.3); at (1.7, 1.3);
    fn shadowed_in_arms(x: f64, y: f64) -> f64 {
        let r = x;
        let r = if r < 1.0 { let r = r * y; r * r } else { let y = r; y + r };
        r * y
    }
}

program! {
    at (0.7, 1.3);
    fn mutable_shadows_immutable(x: f64, y: f64) -> f64 {
        let a = x * y;
        let mut a = a + x;
        a *= y;
        let a = a * a;
        a
    }
}

program! {
    at (0.7, 3);
    fn shadowed_in_a_loop(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            let s1 = s * x;
            let x = s1 + i as f64;
            let s2 = x * s1;
            s = s2 * 0.1;
        }
        s * x
    }
}

program! {
    at (0.7);
    fn type_changes(x: f64) -> f64 {
        let n = 3;
        let n = n as f64 * x;
        let n = [n, n * n];
        let n = n[0] + n[1];
        n
    }
}

program! {
    at (&[0.7, 1.3, 0.4]);
    fn slice_shadowed_by_a_view(xs: &[f64]) -> f64 {
        let whole = xs[0];
        let xs = &xs[1..];
        let xs = &xs[..xs.len()];
        xs[0] * xs[1] * whole
    }
}

program! {
    at (0.7, 1.3);
    fn underscore_names(_x: f64, _y: f64) -> f64 {
        let _z = _x * _y;
        let _z = _z * _x;
        _z
    }
}

programs![
    parameter_shadowed,
    inner_scope_ends,
    shadowed_in_arms,
    mutable_shadows_immutable,
    shadowed_in_a_loop,
    type_changes,
    slice_shadowed_by_a_view,
    underscore_names,
];
