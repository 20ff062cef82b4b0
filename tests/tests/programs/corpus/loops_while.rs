//! `while` and `loop`, with whatever may stand in their conditions.

use chainrule_tests::callees::soft;

program! {
    at (3.0); at (9.0);
    fn newton_square_root(x: f64) -> f64 {
        let mut r = x;
        while (r * r - x).abs() > 1e-14 * x {
            r = 0.5 * (r + x / r);
        }
        r
    }
}

program! {
    at (2.0, 5); at (2.0, 0); at (2.0, 1);
    fn counts_down(x: f64, n: usize) -> f64 {
        let mut left = n;
        let mut p = 1.5;
        while left > 0 {
            p = p * x + left as f64;
            left -= 1;
        }
        p
    }
}

program! {
    at (0.7);
    fn active_condition(x: f64) -> f64 {
        let mut y = x;
        let mut s = 0.0;
        while y < 10.0 {
            y = y * 2.0 + x;
            s += y.sin();
        }
        s * y
    }
}

program! {
    at (3.0, 2.0); at (0.5, 2.0);
    fn condition_with_an_assignment(x: f64, y: f64) -> f64 {
        let mut t = x;
        let mut s = y;
        while {
            t = t * 0.5;
            s = s * t;
            t > 0.2
        } {
            s += t * y;
        }
        s * t
    }
}

program! {
    at (0.3, 4.0);
    fn condition_calls(x: f64, limit: f64) -> f64 {
        let mut y = x;
        while soft(y, x) < limit && y < 100.0 {
            y += y * x;
        }
        y
    }
}

program! {
    at (0.4); at (1.7);
    fn condition_of_several_parts(x: f64) -> f64 {
        let mut y = x;
        let mut i = 0;
        while i < 20 && (y < 3.0 || i % 2 == 1) {
            y = y * 1.3 + 0.1 * x;
            i += 1;
        }
        y * x
    }
}

program! {
    at (&[1.0, -2.0, 3.0, 0.5]); at (&[]);
    fn walks_a_slice(x: &[f64]) -> f64 {
        let mut i = 0;
        let mut s = 0.0;
        while i < x.len() {
            s += x[i] * x[i];
            i += 1;
        }
        s
    }
}

program! {
    at (&[1.0, -2.0, 3.0, 0.5, 0.25], 2); at (&[1.0], 3);
    fn strides(x: &[f64], step: usize) -> f64 {
        let mut i = 0;
        let mut s = 1.0;
        while i < x.len() {
            s = s * x[i] + (i as f64);
            i += step;
        }
        s
    }
}

program! {
    at (1.3, 4);
    fn bound_that_changes(x: f64, n: usize) -> f64 {
        let mut bound = n;
        let mut i = 0;
        let mut y = x;
        while i < bound {
            if i == 1 {
                bound += 2;
            }
            y = y * x - 0.1 * i as f64;
            i += 1;
        }
        y
    }
}

program! {
    at (0.9, 3, 4); at (0.9, 0, 4); at (0.9, 2, 0);
    fn nested_whiles(x: f64, n: usize, m: usize) -> f64 {
        let mut s = x;
        let mut i = 0;
        while i < n {
            let mut t = s * 0.5;
            let mut j = 0;
            while j < m + i {
                t = (t + x * j as f64).sin();
                j += 1;
            }
            s += t * x;
            i += 1;
        }
        s
    }
}

program! {
    at (0.8, 3);
    fn while_in_for(x: f64, n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n {
            let mut y = x + i as f64;
            while y > 0.3 {
                y = y * y * 0.2;
                s += y * x;
            }
            s *= y;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, -0.3], 0.7);
    fn for_in_while(w: &[f64], x: f64) -> f64 {
        let mut y = x;
        let mut rounds = 0;
        while rounds < 3 {
            for a in w {
                y = (y * a).cos() + x;
            }
            rounds += 1;
        }
        y
    }
}

program! {
    at (2.0); at (-2.0);
    fn while_in_a_branch(x: f64) -> f64 {
        let mut y = x;
        if x > 0.0 {
            while y < 20.0 {
                y *= 1.0 + x;
            }
        } else {
            y = y * y;
        }
        y
    }
}

program! {
    at (&mut [0.5, 1.5, -0.3, 2.0], 0.7);
    fn in_place_while(x: &mut [f64], a: f64) {
        let mut i = 1;
        while i < x.len() {
            x[i] = x[i] * a + x[i - 1] * x[i - 1];
            i += 1;
        }
    }
}

program! {
    at (1.2); at (5.0);
    fn loop_with_break(x: f64) -> f64 {
        let mut y = x;
        let mut n = 0;
        loop {
            if y > 50.0 {
                break;
            }
            y = y * 1.5 + x;
            n += 1;
        }
        y * n as f64
    }
}

program! {
    at (1.2); at (5.0);
    fn loop_that_breaks_in_the_middle(x: f64) -> f64 {
        let mut y = x;
        let mut s = 0.0;
        loop {
            y = y * 1.5 + x;
            s += y;
            if y > 30.0 {
                break;
            }
            s *= x.sin();
        }
        s
    }
}

program! {
    at (1.2); at (-0.4);
    fn loop_with_a_value(x: f64) -> f64 {
        let mut y = x;
        let found = loop {
            y = y * y + 1.0;
            if y > 10.0 {
                break y * x;
            }
        };
        found + y
    }
}

program! {
    at (1.2, 3.0); at (-0.4, 3.0);
    fn loop_with_two_values(x: f64, limit: f64) -> f64 {
        let mut y = x;
        let mut k = 0;
        let (a, b) = loop {
            k += 1;
            if k > 6 {
                break (y, x);
            }
            y = y * y * 0.5 + 1.0;
            if y > limit {
                let z = y * 2.0;
                break (z, x * x);
            }
        };
        a * b
    }
}

program! {
    at (0.6);
    fn bisection(x: f64) -> f64 {
        let (mut lo, mut hi) = (0.0 * x, 2.0 + x);
        loop {
            let mid = 0.5 * (lo + hi);
            if hi - lo < 0.7 {
                break mid;
            }
            if mid * mid > 1.7 { hi = mid } else { lo = mid }
        }
    }
}

program! {
    at (0.35, 40);
    fn collatz_of_floats(x: f64, most: usize) -> f64 {
        let mut n = 27usize;
        let mut y = x;
        let mut steps = 0;
        while n != 1 && steps < most {
            if n % 2 == 0 {
                n /= 2;
                y *= 0.9;
            } else {
                n = 3 * n + 1;
                y += 0.1 * y * y;
            }
            steps += 1;
        }
        y
    }
}

program! {
    at (1.0, 0.1);
    fn adaptive_steps(y0: f64, rate: f64) -> f64 {
        let mut t = 0.0;
        let mut h = 0.5;
        let mut y = y0;
        while t < 1.0 {
            let full = y - h * rate * y;
            let half = y - 0.5 * h * rate * y;
            let error = (full - (half - 0.5 * h * rate * half)).abs();
            if error > 1e-4 {
                h *= 0.5;
            } else {
                y = half - 0.5 * h * rate * half;
                t += h;
                h *= 1.5;
            }
        }
        y
    }
}

program! {
    at (0.5);
    fn locals_of_an_iteration(x: f64) -> f64 {
        let mut y = x;
        let mut k = 0;
        while k < 4 {
            let mut a = [y, x, 1.0];
            let mut i = 0;
            while i < 3 {
                a[i] = a[i] * a[(i + 1) % 3];
                i += 1;
            }
            y = a[0] + a[1] * a[2];
            k += 1;
        }
        y
    }
}

program! {
    at (&[0.5, 1.5, -0.3, 0.9, 1.1], 0.7);
    fn counter_added_to_itself(x: &[f64], a: f64) -> f64 {
        let mut n = 0;
        let mut s = a;
        while n < 3 {
            s *= x[n + n];
            n += 1;
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, -0.3, 0.9, 1.1, 0.6], 0.7);
    fn counter_moved_by_an_earlier_loop(x: &[f64], a: f64) -> f64 {
        let mut i = 0;
        let mut s = a;
        while s * x[i] > 0.3 {
            i += 1;
        }
        while i < x.len() {
            s = s * x[i] + a;
            i += 1;
        }
        s
    }
}

programs![
    counter_moved_by_an_earlier_loop,
    counter_added_to_itself,
    newton_square_root,
    counts_down,
    active_condition,
    condition_with_an_assignment,
    condition_calls,
    condition_of_several_parts,
    walks_a_slice,
    strides,
    bound_that_changes,
    nested_whiles,
    while_in_for,
    for_in_while,
    while_in_a_branch,
    in_place_while,
    loop_with_break,
    loop_that_breaks_in_the_middle,
    loop_with_a_value,
    loop_with_two_values,
    bisection,
    collatz_of_floats,
    adaptive_steps,
    locals_of_an_iteration,
];
