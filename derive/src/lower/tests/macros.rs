//! Macros of std.

use super::check;

#[test]
fn assertions() {
    check(
        r#"fn f(x: f64, n: usize) -> f64 {
            assert!(n > 0); assert!(x > 0.0, "{x} {n:>w$}", w = n); debug_assert!(n > 1); x
        }"#,
        r#"
        t: usize = 0
        t1: bool = n > t
        do assert!(t1)
        t2: f64 = 0.0
        t3: bool = x > t2
        failed: bool = !t3
        if failed {
            do ::core::panic!("{x} {n:>w$}", w = n, x = x, n = n) // diverges
        }
        checked: bool = ::core::cfg !(debug_assertions)
        if checked {
            t4: usize = 1
            t5: bool = n > t4
            do assert!(t5)
        }
        yield x
        "#,
    );
}

#[test]
fn printing() {
    check(
        r#"fn f(x: f64, v: &[f64], s: &str) -> f64 {
            for y in v { println!("{y:.3} {} {s}", x * 2.0); } x
        }"#,
        r#"
        n: usize = len v
        t: usize = 0
        for i in t..n {
            t1: f64 = 2.0
            t2: f64 = x * t1
            do println!("{y:.3} {} {s}", t2, y = v[i], s = s)
        }
        yield x
        "#,
    );
}

#[test]
fn debug_gives_its_value() {
    check(
        r#"fn f(x: f64) -> f64 { dbg!(x * 2.0) + 1.0 }"#,
        r#"
        t: f64 = 2.0
        t1: f64 = x * t
        do dbg!(t1)
        t2: f64 = 1.0
        t3: f64 = t1 + t2
        yield t3
        "#,
    );
}

#[test]
fn assignment_inside_print() {
    check(
        r#"fn f(x: f64) -> f64 { let mut y = x; println!("{}", { y = 2.0; y }); y }"#,
        r#"
        var mut y: f64 = x
        t: f64 = 2.0
        y <- t
        y1: f64 = load y
        do println!("{}", y1)
        y2: f64 = load y
        yield y2
        "#,
    );
}
