//! `if` as statement and as value, conditions of every kind.

program! {
    at (0.5, 2.0); at (-0.5, 2.0);
    fn value_of_a_branch(x: f64, y: f64) -> f64 {
        let a = if x > 0.0 { x * y } else { y / (x * x) };
        a * a
    }
}

program! {
    at (0.2); at (0.9); at (2.5); at (7.0);
    fn else_if_chain(x: f64) -> f64 {
        if x < 0.5 {
            x * x
        } else if x < 1.0 {
            x.sin()
        } else if x < 3.0 {
            x.exp() / 3.0
        } else {
            x.ln() * x
        }
    }
}

program! {
    at (0.5, 1.5); at (1.5, 0.5);
    fn overwrite_in_one_arm(x: f64, y: f64) -> f64 {
        let mut a = x;
        let mut b = y;
        if x < y {
            a = b * x;
            b = a * a;
        }
        a * b + x
    }
}

program! {
    at (0.4, 0.6); at (0.6, 0.4); at (-0.4, -0.6); at (-1.0, 0.5);
    fn nested_with_overwrites(x: f64, y: f64) -> f64 {
        let mut s = x * y;
        if x > 0.0 {
            s = s * s + y;
            if x > y {
                s *= x;
            } else {
                s = s.cos();
                s += y;
            }
            s *= 2.0;
        } else {
            if y > 0.0 {
                s = y.sqrt() * s;
            }
            s = s - x;
        }
        s * y
    }
}

program! {
    at (0.7, 1.4, true); at (0.7, 1.4, false);
    fn inactive_condition(x: f64, y: f64, square: bool) -> f64 {
        let mut r = x;
        if square {
            r = r * r * y;
        }
        r + y
    }
}

program! {
    at (0.7, 2); at (0.7, 0); at (0.7, -3);
    fn integer_condition(x: f64, n: i32) -> f64 {
        let mut r = x;
        if n > 0 && n % 2 == 0 {
            r *= x;
        } else if n == 0 || n < -10 {
            r = 1.0 / r;
        } else {
            r += x.sin();
        }
        r
    }
}

program! {
    at (0.5, 0.7); at (-0.5, 0.7); at (0.5, -0.7); at (-0.5, -0.7);
    fn short_circuit_chain(x: f64, y: f64) -> f64 {
        let mut r = x * y;
        if x > 0.0 && y > 0.0 && x * y < 10.0 {
            r = r * r;
        }
        if x < 0.0 || (y < 0.0 && !(x < -100.0)) {
            r -= x * x * y;
        }
        r
    }
}

program! {
    at (1.2, 0.8); at (0.2, 0.8);
    fn condition_is_stored(x: f64, y: f64) -> f64 {
        let large = x > y;
        let mut a = x;
        a = a * y;
        let r = if large { a * a } else { a + y };
        a = r * a;
        if !large { a * x } else { a }
    }
}

program! {
    at (1.3, 0.4); at (0.3, 0.4);
    fn branch_as_operand(x: f64, y: f64) -> f64 {
        x * (if x > 1.0 { y } else { x * y }) + if y > x { x } else { y * y }
    }
}

program! {
    at (0.8, 0.1); at (0.1, 0.8);
    fn both_arms_define_two(x: f64, y: f64) -> f64 {
        let (low, high) = if x < y { (x, y) } else { (y, x) };
        low * low * high - low / high
    }
}

program! {
    at (1.5, 2.5); at (2.5, 1.5);
    fn later_initialised_in_arms(x: f64, y: f64) -> f64 {
        let big;
        let small;
        if x > y {
            big = x;
            small = y * y;
        } else {
            small = x;
            big = y.sin();
        }
        big * big * small
    }
}

program! {
    at (3.0, 0.0) gives [6.0, 1.0]; at (3.0, 2.0);
    fn guarded_division(x: f64, y: f64) -> f64 {
        if y == 0.0 { x * x + y } else { x / y }
    }
}

program! {
    at (-2.0); at (2.0);
    fn guarded_root(x: f64) -> f64 {
        let r = if x > 0.0 { x.sqrt() } else { 0.0 };
        r * x + x
    }
}

program! {
    at (1.0, 2.0);
    fn empty_arms(x: f64, y: f64) -> f64 {
        let mut r = x * y;
        if x > 5.0 {
        } else {
            r *= x;
        }
        if y > 0.0 {}
        r
    }
}

program! {
    at (0.3, 0.9); at (0.9, 0.3);
    fn condition_with_a_block(x: f64, y: f64) -> f64 {
        let mut c = x;
        if { c = c * y; c } > 0.28 * x {
            c *= x;
        }
        c
    }
}

program! {
    at (0.5, 0.25, 2.0); at (3.0, 0.25, 2.0);
    fn active_condition_of_a_carried_value(x: f64, y: f64, z: f64) -> f64 {
        let mut s = x * y;
        if s * z > 1.0 {
            s = s.ln() + z;
        } else {
            s = s + z * s;
        }
        if s > y { s * s } else { s / z }
    }
}

programs![
    value_of_a_branch,
    else_if_chain,
    overwrite_in_one_arm,
    nested_with_overwrites,
    inactive_condition,
    integer_condition,
    short_circuit_chain,
    condition_is_stored,
    branch_as_operand,
    both_arms_define_two,
    later_initialised_in_arms,
    guarded_division,
    guarded_root,
    empty_arms,
    condition_with_a_block,
    active_condition_of_a_carried_value,
];
