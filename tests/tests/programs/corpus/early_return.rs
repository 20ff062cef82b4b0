//! `return` outside loops, wherever it can stand.

use chainrule_tests::callees::{bump, soft};

program! {
    at (0.5, 2.0); at (-0.5, 2.0);
    fn guard_clause(x: f64, y: f64) -> f64 {
        if x < 0.0 {
            return y * y;
        }
        x * y
    }
}

program! {
    at (0.2, 0.3); at (1.2, 0.3); at (0.2, 1.3); at (1.2, 1.3);
    fn returns_in_nested_arms(x: f64, y: f64) -> f64 {
        let mut t = x * y;
        if x > 1.0 {
            t *= x;
            if y > 1.0 {
                t = t.sin();
                return t * y;
            }
            t += y;
        } else {
            t -= y;
            if y > 1.0 {
                return t;
            }
        }
        t * t
    }
}

program! {
    at (1.0, 2.0); at (-1.0, 2.0);
    fn both_arms_return(x: f64, y: f64) -> f64 {
        let s = x * x;
        if x > 0.0 {
            return s * y;
        } else {
            return y / s + x;
        }
    }
}

program! {
    at (1.5); at (0.5);
    fn return_as_tail(x: f64) -> f64 {
        let mut y = x * x;
        if y > 1.0 {
            y = y.ln();
            return y;
        }
        return y * x;
    }
}

program! {
    at (0.5, 0.5); at (5.0, 0.5);
    fn return_in_else(x: f64, y: f64) -> f64 {
        let a;
        if x < 2.0 {
            a = x * y;
        } else {
            return x - y * y;
        }
        a * a + y
    }
}

program! {
    at (2.0, 3.0); at (2.0, -3.0); at (-2.0, 3.0);
    fn return_inside_a_value(x: f64, y: f64) -> f64 {
        let a = if x > 0.0 { x * y } else { return y * y * x };
        let b = if a > 0.0 { a.sqrt() } else { return a };
        a + b * x
    }
}

program! {
    at (0.4, 4); at (3.0, 4);
    fn return_before_a_loop(x: f64, n: usize) -> f64 {
        if x > 2.0 {
            return 1.0 / x;
        }
        let mut s = 1.0;
        for _ in 0..n {
            s *= x + s;
        }
        if s > 100.0 {
            return s.ln();
        }
        s
    }
}

program! {
    at (0.4, 1.0); at (1.4, 1.0);
    fn return_after_calls(x: f64, k: f64) -> f64 {
        let mut y = x;
        let a = bump(&mut y, k);
        if a > 1.0 {
            return soft(y, k) * a;
        }
        let b = bump(&mut y, a);
        y * b + a
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0], 0.5); at (&mut [1.0, 2.0, 3.0], -0.5);
    fn unit_function_returns(a: &mut [f64], s: f64) {
        a[0] *= s;
        if s < 0.0 {
            a[1] = a[0] * s;
            return;
        }
        for i in 0..a.len() {
            a[i] *= s;
        }
    }
}

program! {
    at (1.0, 1.0, 1.0); at (9.0, 1.0, 1.0); at (1.0, 9.0, 1.0); at (1.0, 1.0, 9.0);
    fn chain_of_guards(x: f64, y: f64, z: f64) -> f64 {
        let p = x * y;
        if x > 5.0 {
            return p;
        }
        let q = p * z;
        if y > 5.0 {
            return q * q;
        }
        let r = q + x;
        if z > 5.0 {
            return r / y;
        }
        r * q * p
    }
}

program! {
    at (0.7, 1.1); at (1.7, 1.1);
    fn return_in_a_block(x: f64, y: f64) -> f64 {
        let a = {
            let t = x * y;
            if t > 1.5 {
                return t * t * y;
            }
            t + x
        };
        a * a
    }
}

program! {
    at (0.5, 3); at (0.5, 0);
    fn everything_after_is_dead(x: f64, n: usize) -> f64 {
        if n == 0 {
            return x;
        }
        return x * x;
    }
}

programs![
    guard_clause,
    returns_in_nested_arms,
    both_arms_return,
    return_as_tail,
    return_in_else,
    return_inside_a_value,
    return_before_a_loop,
    return_after_calls,
    unit_function_returns,
    chain_of_guards,
    return_in_a_block,
    everything_after_is_dead,
];
