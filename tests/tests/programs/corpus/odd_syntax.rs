//! Syntax that is rarely seen.

program! {
    at (0.4, 1.3); at (-0.4, 1.3);
    fn jump_in_the_middle(x: f64, c: f64) -> f64 {
        let y = x * if x < 0.0 { return c * c } else { 2.0 };
        y + c * x
    }
}

program! {
    at (0.4, 0); at (0.4, 1); at (0.4, 5);
    fn jump_in_an_argument(x: f64, k: i32) -> f64 {
        fn twice(x: f64, n: i32) -> f64 {
            x * 2.0 + n as f64 * x
        }
        let a = twice(match k { 0 => return 3.0 * x, n => x * n as f64 }, k) + 1.0;
        a * twice(a, if k > 3 { return a } else { k })
    }
}

program! {
    at (0.4, 3); at (0.4, 20);
    fn jumps_in_operands_of_a_loop(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            s = s * x + if i == 2 { continue } else { 0.5 };
            s += x * match i { 7 => break, 5 => return s, _ => 0.25 };
        }
        s
    }
}

program! {
    at (0.4, 1.3);
    fn swapped_by_destructuring(x: f64, y: f64) -> f64 {
        let (mut a, mut b) = (x, y);
        (a, b) = (b, a + b);
        [a, b] = [b * 2.0, a];
        (a, _) = (b * a, 1.0);
        _ = a;
        let c;
        (c, b) = { let t = a * b; (t, t + b) };
        [a, _, b] = [c, a, b];
        a * b + c
    }
}

program! {
    at (&mut [0.4, 1.3, 0.2]);
    fn elements_by_destructuring(v: &mut [f64]) {
        (v[0], v[1]) = (v[1], v[0]);
        [v[1], v[2]] = [v[2] * v[0], v[1] * v[1]];
        let (p, q);
        (p, q) = (v[0], v[1]);
        v[0] = p * q;
    }
}

program! {
    at (0.4, 1.3);
    fn items_in_the_body(x: f64, y: f64) -> f64 {
        use std::f64::consts::PI;
        type Real = f64;
        mod inner {
            pub(super) const K: f64 = 3.0;
        }
        let a: Real = x * PI;
        {
            use std::f64::consts::TAU as TURN;
            type Pair = (f64, f64);
            let p: Pair = (a, y);
            p.0 * p.1 * TURN * inner::K
        }
    }
}

program! {
    at (0.4, 1.3); at (3.0, 1.3);
    fn long_range_with_break(x: f64, y: f64) -> f64 {
        let mut s = 0.0;
        let mut t = x;
        for k in 1..1000 {
            t *= y / k as f64;
            s += t;
            if t.abs() < 1e-17 || k > 60 {
                break;
            }
        }
        s
    }
}

program! {
    at (0.4, 1.3); at (3.0, 1.3);
    fn returned_last(x: f64, y: f64) -> f64 {
        if x > 1.0 {
            return x * y;
        } else {
            return x + y;
        };
    }
}

program! {
    at (0.4, 1.3);
    fn unreachable_code(x: f64, y: f64) -> f64 {
        let z = x * y;
        return z * z;
        z + 1.0
    }
}

program! {
    at (0.4, 1.3);
    fn attributes_of_all_kinds(x: f64, y: f64) -> f64 {
        #[allow(unused_variables)]
        let a = x * y;
        #[rustfmt::skip]
        let b = a   *   a;
        #[allow(clippy::needless_return)]
        return b + a;
    }
}

program! {
    at (0.4, 1.3);
    fn labelled_blocks(x: f64, y: f64) -> f64 {
        let a = 'a: {
            if x > 0.0 {
                break 'a x * y;
            }
            y
        };
        let b = 1.0 + 'b: { if a > 0.0 { break 'b a } a * a };
        a * b
    }
}

program! {
    at (0.4, 1.3);
    fn blocks_everywhere(x: f64, y: f64) -> f64 {
        let a = { let t = x; t * t } * { y } + if x > y { x } else { y } * 2.0;
        let b = (if x < y { x } else { y }) - match 3 { 3 => a, _ => x };
        let c = loop { break a * b; } + { { { b } } };
        -{ c } * { 1.0 }
    }
}

program! {
    at (0.4, 1.3);
    fn assigned_in_an_expression(x: f64, y: f64) -> f64 {
        let mut a = x;
        let b = { a = a * y; a } + { a += 1.0; a };
        let unit = a = b * y;
        let () = unit;
        a * b
    }
}

programs![
    jump_in_the_middle,
    jump_in_an_argument,
    jumps_in_operands_of_a_loop,
    swapped_by_destructuring,
    elements_by_destructuring,
    items_in_the_body,
    long_range_with_break,
    returned_last,
    unreachable_code,
    attributes_of_all_kinds,
    labelled_blocks,
    blocks_everywhere,
    assigned_in_an_expression,
];
