//! `match` on numbers, truth values, texts and tuples.

#![allow(non_upper_case_globals, reason = "a lower-case constant looks like a binding")]

use chainrule_tests::callees::soft;

program! {
    at (1.3, 0); at (1.3, 1); at (1.3, 2); at (1.3, 7);
    fn match_on_an_integer(x: f64, n: usize) -> f64 {
        match n {
            0 => x,
            1 => x * x,
            2 | 3 => x.sin() * x,
            _ => x.exp() + n as f64,
        }
    }
}

program! {
    at (1.3, -3); at (1.3, 0); at (1.3, 5); at (1.3, 50); at (1.3, 500);
    fn match_on_ranges(x: f64, n: i32) -> f64 {
        let y = match n {
            i32::MIN..=-1 => x,
            0 => x * 2.0,
            1..10 => x * x,
            10..=99 => x * x * x,
            100.. => 1.0 / x,
        };
        y * x
    }
}

program! {
    at (1.3); at (0.3); at (-2.0); at (9.0);
    fn match_on_a_float(x: f64) -> f64 {
        match x {
            v if v < 0.0 => v * v,
            ..=1.0 => x.cos(),
            y if y > 5.0 => y.ln(),
            y => y * y * y,
        }
    }
}

program! {
    at (1.3, 2.0); at (-1.3, 2.0); at (1.3, -2.0); at (-1.3, -2.0);
    fn match_on_a_tuple(x: f64, y: f64) -> f64 {
        match (x > 0.0, y > 0.0) {
            (true, true) => x * y,
            (true, false) => x - y * y,
            (false, true) => y / x,
            (false, false) => x.exp() * y,
        }
    }
}

program! {
    at (1.3, 2.0, 0); at (1.3, 2.0, 1); at (-1.3, 2.0, 1); at (1.3, 2.0, 4);
    fn match_with_guards(x: f64, y: f64, n: usize) -> f64 {
        let mut s = x;
        match n {
            0 => s = s * y,
            k if k == 1 && x > 0.0 => {
                s += y;
                s *= k as f64 + x;
            }
            k if soft(x, y) > 0.2 => s = s.powi(k as i32),
            k @ 1..=3 => s += k as f64 * y * y,
            _ => {}
        }
        s * s
    }
}

program! {
    at (&[1.0, 2.0, 3.0, -1.0]);
    fn match_in_a_loop(x: &[f64]) -> f64 {
        let mut s = 0.5;
        for (i, v) in x.iter().enumerate() {
            s = match i % 3 {
                0 => s * v,
                1 => s + v * v,
                _ => (s * v).sin(),
            };
        }
        s
    }
}

program! {
    at (&[1.0, 2.0, 3.0, -1.0, 0.3], 3); at (&[1.0, 2.0, 3.0, -1.0, 0.3], 9);
    fn match_that_jumps(x: &[f64], stop: usize) -> f64 {
        let mut s = 0.5;
        for i in 0..x.len() {
            let w = match i {
                0 => continue,
                k if k == stop => break,
                4 => return s * x[4],
                k => x[k] * k as f64,
            };
            s = s * w + 1.0;
        }
        s * s
    }
}

program! {
    at (1.3, true); at (1.3, false);
    fn match_on_a_truth_value(x: f64, up: bool) -> f64 {
        match up {
            true => x * x,
            false => -x.sqrt(),
        }
    }
}

program! {
    at (1.3, "relu"); at (-1.3, "relu"); at (1.3, "tanh"); at (1.3, "none");
    fn match_on_a_text(x: f64, name: &str) -> f64 {
        match name {
            "relu" => if x > 0.0 { x } else { 0.0 },
            "tanh" | "th" => x.tanh(),
            _ => x * 0.5,
        }
    }
}

program! {
    at (1.3, 2.0, 1, 2); at (1.3, 2.0, 2, 2); at (1.3, 2.0, 5, 0); at (1.3, 2.0, 0, 0);
    fn match_on_two_numbers(x: f64, y: f64, a: usize, b: usize) -> f64 {
        match (a, b) {
            (0, 0) => x,
            (0, _) | (_, 0) => y * y,
            (i, j) if i == j => x * y,
            (i, j) => x * i as f64 - y.powi(j as i32),
        }
    }
}

program! {
    at (1.3, 2); at (0.1, 2); at (0.1, 0);
    fn scrutinee_with_effects(x: f64, n: usize) -> f64 {
        let mut y = x;
        let t = match { y = y * y; n } {
            0 => y,
            _ if y > 1.0 => y * x,
            _ => { y += 1.0; y.ln() }
        };
        t * y
    }
}

program! {
    at (1.3, 2.0);
    fn match_binds_a_copy(x: f64, y: f64) -> f64 {
        let mut s = x;
        match s {
            before => {
                s = y * before;
                s * before
            }
        }
    }
}

const LIMIT: f64 = 2.0;
const COUNT: usize = 3;

program! {
    at (1.3, 3); at (1.3, 4);
    fn match_on_constants(x: f64, n: usize) -> f64 {
        let k = match n {
            COUNT => 1.0,
            usize::MAX => 7.0,
            _ => LIMIT,
        };
        x.powf(k)
    }
}

program! {
    at (0.4, 1); at (0.4, 2); at (0.4, 3);
    fn nested_matches(x: f64, n: usize) -> f64 {
        let mut y = x;
        for i in 0..n {
            y += match n {
                1 => x,
                2 => match i {
                    0 => y * y,
                    _ => y.sin(),
                },
                _ => if i == 1 { continue } else { x * y },
            };
        }
        y
    }
}

program! {
    at (1.3, 0); at (1.3, 3);
    fn match_on_a_constant_of_the_body(x: f64, n: usize) -> f64 {
        const none: usize = 0;
        let y = match (x > 0.0, n) {
            (true, none) => x * x,
            _ => x.sin(),
        };
        match n {
            none => x * y,
            other => x.powi(other as i32) + y,
        }
    }
}

programs![
    match_on_a_constant_of_the_body,
    match_on_an_integer,
    match_on_ranges,
    match_on_a_float,
    match_on_a_tuple,
    match_with_guards,
    match_in_a_loop,
    match_that_jumps,
    match_on_a_truth_value,
    match_on_a_text,
    match_on_two_numbers,
    scrutinee_with_effects,
    match_binds_a_copy,
    match_on_constants,
    nested_matches,
];
