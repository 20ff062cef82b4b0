//! Variables that change while old values are still needed.

program! {
    at (1.1, 0.8);
    fn compound_operators(mut x: f64, y: f64) -> f64 {
        x += y;
        x -= x * y;
        x *= y + x;
        x /= 2.0 + y * y;
        x
    }
}

program! {
    at (0.9);
    fn squared_thrice(x: f64) -> f64 {
        let mut y = x;
        y = y * y;
        let first = y;
        y *= y;
        y = y.sin() * first;
        y + first
    }
}

program! {
    at (1.3, 0.4);
    fn forgotten_before_use(x: f64, y: f64) -> f64 {
        let mut a = x * x;
        a = y;
        a * y
    }
}

program! {
    at (0.6, 1.9);
    fn old_value_long_after(x: f64, y: f64) -> f64 {
        let mut a = x * y;
        let keep = a;
        a = a.exp();
        a = a + y;
        a = a * a;
        a / 50.0 + keep * a.ln() * keep
    }
}

program! {
    at (0.7, 1.5);
    fn swap_by_hand(mut a: f64, mut b: f64) -> f64 {
        let t = a;
        a = b * b;
        b = t;
        a * b * b
    }
}

program! {
    at (1.5, 0.5, 2.5);
    fn rotation_of_three(mut a: f64, mut b: f64, mut c: f64) -> f64 {
        (a, b, c) = (b, c, a);
        (a, b, c) = (b * c, c * a, a + b);
        a * a * b - c
    }
}

program! {
    at (0.3, 1.2);
    fn self_division(mut x: f64, y: f64) -> f64 {
        x = y / x;
        x = x / (x + y);
        x /= x * x;
        x
    }
}

program! {
    at (1.8, 0.6);
    fn subtracted_from(mut x: f64, y: f64) -> f64 {
        x = y - x;
        x -= x * x;
        x = 3.0 - x;
        x
    }
}

program! {
    at (7.3, 2.0);
    fn remainder_assignment(mut x: f64, y: f64) -> f64 {
        x %= y;
        x = x * y;
        x
    }
}

program! {
    at (1.1, 0.9);
    fn two_versions_in_one_product(x: f64, y: f64) -> f64 {
        let mut a = x;
        let before = a * y;
        a += y * y;
        let after = a * y;
        a = 0.0;
        before * after + a
    }
}

program! {
    at (0.8);
    fn output_of_exp_overwritten(x: f64) -> f64 {
        let mut e = x.exp();
        let t = e * x;
        e = e.tanh();
        let u = e * t;
        e = e.sqrt();
        u + e * t
    }
}

program! {
    at (2.2, 0.1);
    fn parameter_reused_as_temporary(mut x: f64, mut y: f64) -> f64 {
        let a = x * y;
        x = a + 1.0;
        y = x * a;
        x = y - x;
        x * y + a
    }
}

programs![
    compound_operators,
    squared_thrice,
    forgotten_before_use,
    old_value_long_after,
    swap_by_hand,
    rotation_of_three,
    self_division,
    subtracted_from,
    remainder_assignment,
    two_versions_in_one_product,
    output_of_exp_overwritten,
    parameter_reused_as_temporary,
];
