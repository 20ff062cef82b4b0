//! Operands with side effects, in Rust's order.

use chainrule_tests::callees::{bump, soft};

program! {
    at (0.7, 1.3);
    fn block_as_operand(x: f64, y: f64) -> f64 {
        let mut a = x;
        let t = a * { a = a * y; a } + a;
        t * a
    }
}

program! {
    at (0.7, 1.3);
    fn compound_assignment_right_side_first(x: f64, y: f64) -> f64 {
        let mut a = x;
        a += { a *= y; a * a };
        a *= { let b = a + 1.0; a = b; b };
        a
    }
}

program! {
    at (0.7, 1.3);
    fn arguments_left_to_right(x: f64, y: f64) -> f64 {
        let mut a = x;
        let r = soft({ a *= y; a }, { a += 1.0; a });
        r * a
    }
}

program! {
    at (0.7, 1.3);
    fn calls_that_write_in_one_expression(x: f64, y: f64) -> f64 {
        let mut a = x;
        let r = bump(&mut a, y) - bump(&mut a, 0.5) * a;
        r * a
    }
}

program! {
    at (0.7, 1.3);
    fn index_with_a_side_effect(x: f64, y: f64) -> f64 {
        let mut v = [x, y, x * y];
        let mut k = 0;
        v[{ k += 1; k }] *= x;
        v[{ k += 1; k }] = v[k - 1] * y;
        v[0] * v[1] * v[2] * k as f64
    }
}

program! {
    at (0.7, 1.3);
    fn tuple_elements_in_order(x: f64, y: f64) -> f64 {
        let mut a = x;
        let (p, q) = ({ a *= y; a }, { a += x; a });
        p * q * a
    }
}

program! {
    at (0.7, 1.3);
    fn array_elements_in_order(x: f64, y: f64) -> f64 {
        let mut a = x;
        let v = [a, { a = y; a * a }, a];
        v[0] * v[1] + v[2]
    }
}

program! {
    at (0.7, 1.3); at (-0.7, 1.3);
    fn skipped_by_short_circuit(x: f64, y: f64) -> f64 {
        let mut a = y;
        if x > 0.0 && { a *= x; a > 0.0 } {
            a += x;
        }
        if x < 0.0 || { a = a * a; a > 100.0 } {
            a *= y;
        }
        a
    }
}

program! {
    at (0.7, 1.3);
    fn block_with_locals(x: f64, y: f64) -> f64 {
        let r = {
            let x = x * y;
            let y = x + y;
            x * y
        };
        r * x + y
    }
}

program! {
    at (0.7, 1.3);
    fn method_receiver_with_a_side_effect(x: f64, y: f64) -> f64 {
        let mut a = x;
        let r = { a = a * y; a }.max(a - 1.0) + { a += y; a }.powf(a);
        r
    }
}

program! {
    at (0.7, 1.3);
    fn assignment_from_a_block(x: f64, y: f64) -> f64 {
        let mut a = x;
        let mut b = y;
        a = { b = a * b; b + 1.0 };
        b = { let t = a; a = b; t * t };
        a * b
    }
}

program! {
    at (&[0.7, 1.3, 0.2]);
    fn element_read_before_it_is_written(x: &[f64]) -> f64 {
        let mut v = [x[0], x[1], x[2]];
        let r = v[1] * { v[1] = v[0]; v[1] } + v[1] * v[2];
        r
    }
}

programs![
    block_as_operand,
    compound_assignment_right_side_first,
    arguments_left_to_right,
    calls_that_write_in_one_expression,
    index_with_a_side_effect,
    tuple_elements_in_order,
    array_elements_in_order,
    skipped_by_short_circuit,
    block_with_locals,
    method_receiver_with_a_side_effect,
    assignment_from_a_block,
    element_read_before_it_is_written,
];
