//! Vectors and other aggregates that go through jumps: moved on one way and not on another, moved twice, filled again.

#![allow(unreachable_patterns, reason = "the arm of a jump may be out of reach")]

use super::fixed;
use chainrule_tests::callees::{consume, cross, mean_square, powers};

program! {
    at (2.0, 1.5); at (2.0, 0.5); at (0.5, 1.0);
    fn returned_from_a_branch_in_a_branch(x: f64, y: f64) -> Vec<f64> {
        let v = vec![x, y * x];
        if x > 1.0 {
            if y > 1.0 {
                return v;
            }
        }
        v
    }
}

program! {
    at (4.0, 0.5, 0); at (1.0, 0.5, 0); at (1.0, 0.5, 1); at (1.0, 0.5, 2);
    fn returned_from_one_of_several_arms(x: f64, y: f64, n: usize) -> Vec<f64> {
        if x > 3.0 {
            return vec![x * 2.0];
        }
        match n {
            0 => {}
            1 => {}
            _ => {
                return vec![x * y];
            }
        }
        vec![x.sin(), y, x * y]
    }
}

program! {
    at (0.7, vec![1.0, 2.0], 3.0); at (0.7, vec![1.0, 2.0], 0.9);
    fn parameter_returned_from_a_loop(x: f64, v: Vec<f64>, limit: f64) -> Vec<f64> {
        let mut s = x;
        for i in 0..3 {
            s += v[i % 2] * x;
            if s > limit {
                return v;
            }
        }
        vec![s, v[0] * x]
    }
}

program! {
    at (0.7, 1.5); at (0.7, 0.5); at (1.5, 0.5);
    fn filled_and_returned(x: f64, y: f64) -> Vec<f64> {
        let mut v = vec![x, x * y];
        if y > 1.0 {
            v = vec![x * y, y, v[1] * x];
            if x < 1.0 {
                return v;
            }
        }
        vec![x * x, y]
    }
}

program! {
    at (0.7, 1.5); at (0.7, 0.5);
    fn filled_before_a_jump_moved_after(x: f64, y: f64) -> f64 {
        let v = vec![x, y];
        let mut w = v;
        if y > 1.0 {
            w = vec![w[0] * w[1], x, y, x];
            return w[0] * w[3];
        }
        let s = consume(w);
        s * x
    }
}

program! {
    at (0.7, 1.5); at (0.7, 0.5);
    fn moved_on_one_way_and_filled_again(x: f64, y: f64) -> f64 {
        let mut v = vec![x, x * y];
        let mut s = y;
        if y > 1.0 {
            s = consume(v);
        }
        v = vec![x * s, y, s];
        v[0] * v[1] + v[2]
    }
}

program! {
    at (0.7, 0); at (0.7, 1); at (0.7, 2);
    fn assigned_later_or_left(x: f64, n: usize) -> f64 {
        let d: f64;
        let v: Vec<f64>;
        match n {
            0 => {
                d = x * x;
                v = vec![x, d];
            }
            1 => {
                d = x.sin();
                v = vec![x; 3];
            }
            _ => return x * 3.0,
        }
        d * v[1] * consume(v)
    }
}

program! {
    at (0.7, 0); at (0.7, 1); at (0.7, 2);
    fn pair_or_return(x: f64, n: usize) -> f64 {
        let (a, b) = match n {
            0 => (x, x * x),
            1 => return x,
            _ => (x.sin(), 1.5 * x),
        };
        a * b
    }
}

program! {
    at (0.7, 5); at (0.7, 1); at (1.7, 5);
    fn pair_of_a_loop_or_return(x: f64, n: usize) -> f64 {
        let mut i = 0;
        let mut y = x;
        let pair: (f64, f64) = loop {
            if y > 4.0 {
                return y * x;
            }
            if i == n {
                break (y.sin(), y * x);
            }
            y += x * 0.5;
            i += 1;
        };
        pair.0 * pair.1 + x
    }
}

program! {
    at (0.7, 0); at (0.7, 1);
    fn arm_with_a_guard_or_return(x: f64, n: usize) -> [f64; 2] {
        let a = match n {
            0 => x * 2.0,
            k if k < 9 || x > 0.0 => x * k as f64,
            _ => return [x, x],
        };
        [a * x, a]
    }
}

program! {
    at (0.7, 0); at (0.7, 1);
    fn arm_that_is_never_reached(x: f64, n: usize) -> [f64; 2] {
        let a = match n {
            0 => x * 2.0,
            k => x * k as f64,
            3 => return [x, x],
        };
        [a * x, a]
    }
}

program! {
    at (0.7, 2); at (1.7, 2);
    fn jump_behind_the_end(x: f64, n: usize) -> f64 {
        let y: f64 = loop {
            if x > 1.0 {
                return x * 2.0;
            } else if n > 1 {
                break x * x;
            }
            panic!("n is small");
        };
        y * x
    }
}

program! {
    at ([0.7, -0.6, 0.4], 1.3);
    fn result_of_a_call_read_twice(x: [f64; 3], k: f64) -> f64 {
        let mut b = cross(&x, &[k, 1.0, 0.5]);
        let first = mean_square(b);
        let second = mean_square(b);
        b = cross(&b, &x);
        let third = mean_square(b);
        let fourth = mean_square(b);
        (first + second * 2.0) * k + third + fourth * 3.0
    }
}

program! {
    at ([0.7, -0.6, 0.4], 1.3);
    fn result_of_a_call_read_through_a_view(x: [f64; 3], k: f64) -> f64 {
        let mut b = cross(&x, &[k, 1.0, 0.5]);
        let view = &b[1..];
        let first = mean_square(b);
        let second = view[0] * first;
        b = cross(&x, &x);
        first * second + b[0] * k
    }
}

program! {
    at (&fixed([0.7, -0.6, 0.4]), 4); at (&fixed([0.7, -0.6, 0.4]), 0);
    fn result_of_a_call_read_in_a_loop(x: &[f64; 3], n: usize) -> f64 {
        let b = cross(x, &[0.3, 1.0, 0.5]);
        let mut s = x[0];
        let mut i = 0;
        while i < n {
            s += mean_square(b) * s;
            i += 1;
        }
        s * b[2]
    }
}

program! {
    at (0.7, 2); at (0.7, 3);
    fn result_of_a_call_moved_and_filled(x: f64, n: usize) -> f64 {
        let mut v = powers(x, n);
        let a = consume(v);
        v = powers(a, n + 1);
        let b = consume(v);
        a * b
    }
}

programs![
    returned_from_a_branch_in_a_branch,
    returned_from_one_of_several_arms,
    parameter_returned_from_a_loop,
    filled_and_returned,
    filled_before_a_jump_moved_after,
    moved_on_one_way_and_filled_again,
    assigned_later_or_left,
    pair_or_return,
    pair_of_a_loop_or_return,
    arm_with_a_guard_or_return,
    arm_that_is_never_reached,
    jump_behind_the_end,
    result_of_a_call_read_twice,
    result_of_a_call_read_through_a_view,
    result_of_a_call_read_in_a_loop,
    result_of_a_call_moved_and_filled,
];
