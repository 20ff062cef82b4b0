//! Macros that the body itself defines.

program! {
    at (0.7, 0.3);
    fn horner_macro(x: f64, y: f64) -> f64 {
        macro_rules! horner {
            ($x:expr, $a:expr, $b:expr, $c:expr) => {
                ($a * $x + $b) * $x + $c
            };
        }
        horner!(x, 1.0, y, 3.0) + horner!(x + y, 0.5, 1.5, x)
    }
}

program! {
    at (0.7, 0.3);
    fn square_macro(x: f64, y: f64) -> f64 {
        macro_rules! sq { ($e:expr) => { $e * $e }; }
        sq!(x + y) - sq!(y)
    }
}

program! {
    at (0.7, 0.3);
    fn polynomial_macro_with_repetition(x: f64, y: f64) -> f64 {
        macro_rules! poly {
            ($x:expr, $c0:expr $(, $c:expr)*) => {{
                let t = $x;
                let mut s = $c0;
                $( s = s * t + $c; )*
                s
            }};
        }
        poly!(x, 1.0, y, 3.0) + poly!(y, 2.0)
    }
}

program! {
    at (0.7, 0.3);
    fn macro_that_assigns(x: f64, y: f64) -> f64 {
        macro_rules! add_to { ($s:ident, $e:expr) => { $s += $e; }; }
        let mut s = 0.0;
        add_to!(s, x * y);
        add_to!(s, y.sin());
        s
    }
}

program! {
    at (0.7, 0.3);
    fn macro_with_literals(x: f64, y: f64) -> f64 {
        macro_rules! term { ($k:literal, $v:ident) => { $k as f64 * $v.powi($k) }; }
        term!(2, x) + term!(3, y)
    }
}

program! {
    at (0.7, 0.3);
    fn macro_with_several_arms(x: f64, y: f64) -> f64 {
        macro_rules! sum {
            ($a:expr) => { $a };
            ($a:expr, $($rest:expr),+) => { $a + sum!($($rest),+) };
        }
        sum!(x, y * y, x * y)
    }
}

program! {
    at (0.7, 3); at (0.7, 12);
    fn matches_macro(x: f64, n: i32) -> f64 {
        let c = if x > 0.5 { 'a' } else { 'z' };
        let small = matches!(n, 1..=9);
        if matches!(n, 1 | 2 | 3) && small { x * x } else if matches!(c, 'a'..='f' if n > 10) { x.sin() } else { x }
    }
}

programs![
    horner_macro,
    square_macro,
    polynomial_macro_with_repetition,
    macro_that_assigns,
    macro_with_literals,
    macro_with_several_arms,
    matches_macro,
];
