//! `break`, `continue` and `return` inside loops, labels, and blocks that are left early.

use chainrule_tests::callees::soft;

program! {
    at (&[1.0, 2.0, -1.0, 4.0]); at (&[1.0, 2.0]); at (&[-1.0]); at (&[]);
    fn stops_at_a_negative(x: &[f64]) -> f64 {
        let mut s = 0.5;
        for v in x {
            if *v < 0.0 {
                break;
            }
            s = s * v + v * v;
        }
        s
    }
}

program! {
    at (&[1.0, 2.0, -1.0, 4.0]); at (&[-1.0, -2.0]);
    fn skips_negatives(x: &[f64]) -> f64 {
        let mut s = 0.5;
        for v in x {
            if *v < 0.0 {
                continue;
            }
            s = s * v + 1.0;
        }
        s
    }
}

program! {
    at (&[1.0, 2.0, -1.0, 4.0, 9.0, 3.0]); at (&[-1.0, -2.0]); at (&[100.0, 2.0]);
    fn skips_and_stops(x: &[f64]) -> f64 {
        let mut s = 0.5;
        let mut p = 1.0;
        for i in 0..x.len() {
            p *= 1.1;
            if x[i] < 0.0 {
                p += s;
                continue;
            }
            s += x[i] * p;
            if s > 10.0 {
                s = s * s;
                break;
            }
            p = p + s * x[i];
        }
        s * p
    }
}

program! {
    at (&[1.0, 2.0, 3.0], 2.5); at (&[1.0, 2.0, 3.0], 50.0); at (&[], 1.0);
    fn returns_in_a_loop(x: &[f64], limit: f64) -> f64 {
        let mut s = 0.0;
        for v in x {
            s += v * v;
            if s > limit {
                return s * v;
            }
        }
        s / limit
    }
}

program! {
    at (&[1.0, 2.0, 3.0], 2.5); at (&[1.0, 2.0, 3.0], 50.0); at (&[0.5], 0.1);
    fn returns_pairs_in_a_loop(x: &[f64], limit: f64) -> (f64, f64) {
        let mut s = limit;
        for (i, v) in x.iter().enumerate() {
            s *= v;
            if s > 3.0 * limit {
                return (s, v * i as f64);
            }
        }
        (s * s, limit)
    }
}

program! {
    at (0.9, 7); at (1.6, 7); at (0.9, 0);
    fn returns_in_a_while(x: f64, n: usize) -> f64 {
        let mut y = x;
        let mut i = 0;
        while i < n {
            if y > 4.0 {
                return y.sqrt() * x;
            }
            y = y * x + 0.5;
            i += 1;
        }
        y
    }
}

program! {
    at (0.9); at (3.0);
    fn returns_in_a_loop_without_end(x: f64) -> f64 {
        let mut y = x;
        let mut n = 1.0;
        loop {
            y = y * 1.5;
            if y > 20.0 {
                return y / n;
            }
            n += x;
        }
    }
}

program! {
    at (&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 3, 4.5); at (&[1.0, 2.0, 3.0, 4.0], 2, 100.0); at (&[9.0, 2.0], 1, 0.5);
    fn leaves_both_loops(x: &[f64], columns: usize, limit: f64) -> f64 {
        let mut s = 0.1;
        'rows: for i in 0..x.len() / columns {
            s *= 1.5;
            for j in 0..columns {
                let v = x[i * columns + j];
                if v > limit {
                    s += v * v;
                    break 'rows;
                }
                s = s * v + 0.3;
            }
            s += x[i];
        }
        s * x[0]
    }
}

program! {
    at (&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 3, 4.5); at (&[1.0, 2.0, 3.0, 4.0], 2, 1.5);
    fn goes_on_with_the_outer_loop(x: &[f64], columns: usize, limit: f64) -> f64 {
        let mut s = 0.1;
        'rows: for i in 0..x.len() / columns {
            let mut t = 1.0;
            for j in 0..columns {
                let v = x[i * columns + j];
                if v > limit {
                    s += t;
                    continue 'rows;
                }
                t *= v;
            }
            s += t * t;
        }
        s
    }
}

program! {
    at (0.7, 4); at (2.2, 4); at (5.0, 3);
    fn three_ways_out(x: f64, n: usize) -> f64 {
        let mut s = x;
        'outer: for i in 0..n {
            let mut j = 0;
            while j < 5 {
                s = s * 1.1 + 0.01 * (i * j) as f64;
                if s > 12.0 {
                    return s * s;
                }
                if s > 6.0 && i == 1 {
                    s -= x;
                    break 'outer;
                }
                if j == 3 && i == 0 {
                    s += x;
                    continue 'outer;
                }
                if s > 9.0 {
                    break;
                }
                j += 1;
            }
            s = s + x * x;
        }
        s
    }
}

program! {
    at (0.7); at (1.7); at (2.7);
    fn labelled_block(x: f64) -> f64 {
        let mut s = x;
        let y = 'found: {
            if x > 2.0 {
                break 'found x * x;
            }
            s += 1.0;
            if x > 1.0 {
                let t = s * x;
                break 'found t.sin();
            }
            s * x.cos()
        };
        y * s
    }
}

program! {
    at (0.7); at (1.7);
    fn labelled_block_without_value(x: f64) -> f64 {
        let mut s = x;
        'skip: {
            s = s * s;
            if x > 1.0 {
                break 'skip;
            }
            s = s.exp();
        }
        s * x
    }
}

program! {
    at (&[0.5, 1.5, 2.5, 0.7]); at (&[0.5]); at (&[3.0, 3.0]);
    fn block_in_a_loop_left_by_both(x: &[f64]) -> f64 {
        let mut s = 1.0;
        'each: for v in x {
            let w = 'w: {
                if *v > 2.0 {
                    break 'each;
                }
                if *v > 1.0 {
                    break 'w v * v;
                }
                if *v > 0.6 {
                    continue 'each;
                }
                v + s
            };
            s = s * w + 0.2;
        }
        s
    }
}

program! {
    at (0.4, 1.0); at (1.4, 1.0); at (2.4, 1.0);
    fn several_arms_go_on(x: f64, y: f64) -> f64 {
        let mut s = y;
        if x > 1.0 {
            if x > 2.0 {
                return s * x;
            }
            s = s * s + x;
        } else {
            s -= x;
        }
        s = s.sin() * x;
        if s > 0.9 {
            s += 1.0;
        } else if s < -5.0 {
            return s;
        } else {
            s *= 2.0;
        }
        s * s
    }
}

program! {
    at (0.4); at (1.4); at (-1.0);
    fn value_of_a_branch_that_returns(x: f64) -> f64 {
        let y = if x > 1.0 {
            x * x
        } else if x < 0.0 {
            return x.exp();
        } else {
            x.sin()
        };
        y * x
    }
}

program! {
    at (0.4); at (1.4);
    fn assignment_of_a_branch_that_returns(x: f64) -> f64 {
        let mut y = x;
        y *= if x > 1.0 { return y * y * y } else { x + 1.0 };
        y = if y > 10.0 { return 1.0 } else { y * y };
        y
    }
}

program! {
    at (&mut [0.5, 1.5, 2.5, 0.7], 0.3);
    fn in_place_with_continue(x: &mut [f64], a: f64) {
        for i in 0..x.len() {
            if x[i] > 1.0 {
                continue;
            }
            x[i] = x[i] * x[i] * a;
        }
    }
}

program! {
    at (&mut [0.5, 1.5, 2.5, 0.7], 0.3); at (&mut [0.5, 0.6], 0.3);
    fn in_place_and_returns_early(x: &mut [f64], a: f64) -> f64 {
        for i in 1..x.len() {
            x[i] = x[i] * x[i - 1] + a;
            if x[i] > 2.0 {
                x[0] = x[0] * x[i];
                return x[i] * a;
            }
        }
        a * a
    }
}

program! {
    at (0.8, 3);
    fn ranges_that_end_early(x: f64, n: i64) -> f64 {
        let mut s = x;
        for i in (1..=2 * n).rev().step_by(2) {
            s = s * x + i as f64;
            if s > 6.0 {
                break;
            }
        }
        for k in 3..10u64 {
            if k as f64 * x > 5.0 {
                break;
            }
            s += x.powi(k as i32);
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 2.5, 0.7], &[1.0, 2.0, 3.0]); at (&[5.5, 1.5], &[1.0, 2.0, 3.0]);
    fn pairs_until(x: &[f64], y: &[f64]) -> f64 {
        let mut s = 0.0;
        for (a, b) in x.iter().zip(y) {
            s += soft(a * b, 2.0);
            if s > 4.0 {
                break;
            }
        }
        s
    }
}

program! {
    at (&mut [3.0, 1.0, 2.0, 0.5]);
    fn insertion_sort(x: &mut [f64]) {
        for i in 1..x.len() {
            let mut j = i;
            while j > 0 && x[j - 1] > x[j] {
                let t = x[j];
                x[j] = x[j - 1];
                x[j - 1] = t;
                j -= 1;
            }
        }
        for i in 0..x.len() {
            x[i] = x[i] * x[i] * (i + 1) as f64;
        }
    }
}

program! {
    at (&[3.0, 1.0, 2.0, 0.5]); at (&[1.0, -3.0]);
    fn last_of_a_search_that_stops(x: &[f64]) -> f64 {
        let mut m = x[0];
        for i in 1..x.len() {
            if x[i] < m {
                m = x[i] * x[i];
                break;
            }
        }
        m * x[0]
    }
}

program! {
    at (0.6, 5);
    fn dead_numbers_in_the_last_iteration(x: f64, n: usize) -> f64 {
        let mut y = x;
        for i in 0..n {
            let bad = (y - 2.0).ln();
            if bad.is_nan() {
                y += x * i as f64;
            }
            if y > 1.5 {
                break;
            }
        }
        y
    }
}

programs![
    stops_at_a_negative,
    skips_negatives,
    skips_and_stops,
    returns_in_a_loop,
    returns_pairs_in_a_loop,
    returns_in_a_while,
    returns_in_a_loop_without_end,
    leaves_both_loops,
    goes_on_with_the_outer_loop,
    three_ways_out,
    labelled_block,
    labelled_block_without_value,
    block_in_a_loop_left_by_both,
    several_arms_go_on,
    value_of_a_branch_that_returns,
    assignment_of_a_branch_that_returns,
    in_place_with_continue,
    in_place_and_returns_early,
    ranges_that_end_early,
    pairs_until,
    insertion_sort,
    last_of_a_search_that_stops,
    dead_numbers_in_the_last_iteration,
];
