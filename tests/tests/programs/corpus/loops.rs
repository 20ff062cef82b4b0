//! `for` over ranges, one level.

use chainrule_tests::callees::{half, soft};

program! {
    at (&[0.5, 1.5, -0.7, 2.0]); at (&[0.4]);
    fn sum_of_squares(xs: &[f64]) -> f64 {
        let mut s = 0.0;
        for i in 0..xs.len() {
            s += xs[i] * xs[i];
        }
        s
    }
}

program! {
    at (1.1, 5); at (1.1, 1); at (1.1, 0);
    fn power_by_multiplication(x: f64, n: usize) -> f64 {
        let mut p = 1.0;
        for _ in 0..n {
            p *= x;
        }
        p
    }
}

program! {
    at (0.7, 1.2, 7);
    fn carried_over_three(x: f64, y: f64, n: usize) -> f64 {
        let mut a = x;
        let mut b = y;
        let mut c = 1.0;
        for _ in 0..n {
            let t = a * 0.5 + b * c;
            a = b;
            b = c.sin();
            c = t;
        }
        a * b + c
    }
}

program! {
    at (0.4, 6);
    fn overwrite_in_a_branch_in_a_loop(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            if i % 2 == 0 {
                s = s * s + x;
            } else {
                s = s.sin() - 0.1 * x;
            }
        }
        s
    }
}

program! {
    at (0.9, 5);
    fn active_branch_in_a_loop(x: f64, n: usize) -> f64 {
        let mut s = x;
        for _ in 0..n {
            if s > 1.0 {
                s = s.ln() + x;
            } else {
                s *= 1.7;
            }
        }
        s * x
    }
}

program! {
    at (&[0.3, 0.8, -0.4, 1.3, 0.9], 0.5);
    fn call_in_a_branch_in_a_loop(xs: &[f64], k: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..xs.len() {
            let z = xs[i] * s + k;
            s += if z > 0.3 { soft(z, k) } else { xs[i] };
        }
        s
    }
}

program! {
    at (&[3.0, 1.0, 2.0, 5.0, 4.0]);
    fn running_maximum(xs: &[f64]) -> f64 {
        let mut m = xs[0];
        let mut total = 0.0;
        for i in 1..xs.len() {
            if xs[i] > m {
                m = xs[i];
            }
            total += m * xs[i];
        }
        total
    }
}

program! {
    at (&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 1, 5);
    fn bounds_from_parameters(xs: &[f64], from: usize, to: usize) -> f64 {
        let mut p = 1.0;
        for i in from..to {
            p = p * xs[i] - xs[i - 1];
        }
        p
    }
}

program! {
    at (1.2, 4); at (1.2, 0);
    fn inclusive_range(x: f64, n: i32) -> f64 {
        let mut s = 0.0;
        for k in 1..=n {
            s += x.powi(k) / k as f64;
        }
        s
    }
}

program! {
    at (&[1.0, 2.0, 3.0, 4.0], 2);
    fn bounds_from_arithmetic(xs: &[f64], n: usize) -> f64 {
        let mut s = 1.0;
        for i in n - 1..2 * n {
            s *= xs[i] + s;
        }
        s + xs[0]
    }
}

program! {
    at (0.6, 9);
    fn bound_from_a_plain_function(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..half(n) {
            s = s * x + i as f64;
        }
        s
    }
}

program! {
    at (1.5, 0.5, 3);
    fn loop_local_reset(x: f64, y: f64, n: usize) -> f64 {
        let mut total = 0.0;
        for i in 0..n {
            let mut t = x;
            t *= y;
            t += i as f64 * x;
            t = t * t;
            total += t;
        }
        total
    }
}

program! {
    at (0.8, 3);
    fn value_from_the_last_iteration(x: f64, n: usize) -> f64 {
        let mut last = 0.0;
        let mut s = x;
        for i in 0..n {
            last = s * (i + 1) as f64;
            s = last.sin() + s;
        }
        last * x
    }
}

program! {
    at (0.9, 4);
    fn two_loops_in_a_row(x: f64, n: usize) -> f64 {
        let mut a = x;
        for i in 0..n {
            a = a * x + i as f64;
        }
        let b = a * 0.1;
        for _ in 0..n {
            a = (a * 0.1).sin() + b;
        }
        a * b
    }
}

program! {
    at (0.9, 1.1); at (1.1, 0.9);
    fn loop_in_a_branch(x: f64, y: f64) -> f64 {
        let mut s = x;
        if x < y {
            for _ in 0..3 {
                s = s * y + x;
            }
        } else {
            for i in 0..4 {
                s += s * x / (i + 1) as f64;
            }
        }
        s
    }
}

program! {
    at (&[0.5, 0.25, 1.5, 0.75], &[2, 0, 3, 1, 2, 2]);
    fn gather_by_index(xs: &[f64], order: &[usize]) -> f64 {
        let mut s = 1.0;
        for k in 0..order.len() {
            s = s * xs[order[k]] + xs[k % xs.len()];
        }
        s
    }
}

program! {
    at (2.0, 3);
    fn range_bound_reassigned_in_body(x: f64, n: usize) -> f64 {
        let mut m = n;
        let mut s = x;
        for i in 0..m {
            m += i;
            s = s * 1.1 + m as f64 * x;
        }
        s * m as f64
    }
}

program! {
    at (1.3);
    fn index_shadowed_in_body(x: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..4 {
            let i = i as f64 * x;
            let x = i * i;
            s += x * i;
        }
        s * x
    }
}

program! {
    at (0.7, 1.9);
    fn invariant_computed_inside(x: f64, y: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..3 {
            let c = (x * y).exp();
            let d = y.sqrt();
            s += c * d * i as f64 + d;
        }
        s
    }
}

program! {
    at (1.1);
    fn loop_whose_result_is_dropped(x: f64) -> f64 {
        let mut s = x;
        let mut unused = x;
        for i in 0..3 {
            unused = unused * s + i as f64;
            s = s * x;
        }
        s
    }
}

programs![
    sum_of_squares,
    power_by_multiplication,
    carried_over_three,
    overwrite_in_a_branch_in_a_loop,
    active_branch_in_a_loop,
    call_in_a_branch_in_a_loop,
    running_maximum,
    bounds_from_parameters,
    inclusive_range,
    bounds_from_arithmetic,
    bound_from_a_plain_function,
    loop_local_reset,
    value_from_the_last_iteration,
    two_loops_in_a_row,
    loop_in_a_branch,
    gather_by_index,
    range_bound_reassigned_in_body,
    index_shadowed_in_body,
    invariant_computed_inside,
    loop_whose_result_is_dropped,
];
