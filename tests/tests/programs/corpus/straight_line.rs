//! Straight-line arithmetic.

program! {
    at (0.7, 1.3); at (-2.0, 0.4);
    fn product_and_sum(x: f64, y: f64) -> f64 {
        x * y + x - y
    }
}

program! {
    at (1.1, 0.6, 2.0);
    fn quotient_chain(x: f64, y: f64, z: f64) -> f64 {
        let a = x / y;
        let b = a / z;
        b / (x + z) - a
    }
}

program! {
    at (0.9); at (-1.4);
    fn many_uses_of_one(x: f64) -> f64 {
        let y = x * x;
        y * y + y * x + y - x / (1.0 + y)
    }
}

program! {
    at (0.3, 0.8);
    fn unary_minus_everywhere(x: f64, y: f64) -> f64 {
        -(-x * -y) - -x / -(y + 2.0)
    }
}

program! {
    at (1.7, 0.2);
    fn dead_values(x: f64, y: f64) -> f64 {
        let a = x * y;
        let _b = a.sin() * x;
        let _ = (x - 10.0).sqrt();
        a + y
    }
}

program! {
    at (-1.0, 2.0);
    fn dead_logarithm_of_a_negative(x: f64, y: f64) -> f64 {
        let _unused = x.ln();
        x * y
    }
}

program! {
    at (2.5);
    fn constant_and_variable(x: f64) -> f64 {
        let c = 3.0 * 2.0 - 1.0;
        let k = c / 4.0;
        k * x * c + k
    }
}

program! {
    at (0.4, 0.9, -0.3);
    fn precedence(a: f64, b: f64, c: f64) -> f64 {
        a - (b - c) - (a - b) * (c - a) / (b + 2.0) * -c
    }
}

program! {
    at (0.5, 2.0);
    fn deep_nesting(x: f64, y: f64) -> f64 {
        ((((x * y).sin() + x).exp() * y).cos() - ((x + y) * (x - y)).tanh()).sqrt().atan()
    }
}

program! {
    at (1.2, 0.7);
    fn later_initialisation(x: f64, y: f64) -> f64 {
        let a;
        let b: f64;
        b = x * y;
        a = b * b;
        a * x
    }
}

program! {
    at (2.0, 3.0);
    fn statement_expressions(x: f64, y: f64) -> f64 {
        x * y;
        let z = x + y;
        z.sin();
        z * z
    }
}

program! {
    at (1.4);
    fn parameter_unused_but_one(x: f64) -> f64 {
        let y = x;
        let z = y;
        z
    }
}

programs![
    product_and_sum,
    quotient_chain,
    many_uses_of_one,
    unary_minus_everywhere,
    dead_values,
    dead_logarithm_of_a_negative,
    constant_and_variable,
    precedence,
    deep_nesting,
    later_initialisation,
    statement_expressions,
    parameter_unused_but_one,
];
