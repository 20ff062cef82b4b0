//! `return`, wherever it stands.

use super::{check, lowered};

#[test]
fn nothing_is_lowered_twice_for_returns() {
    let step = "if c { if d { return x; } y += 1.0; }";
    let size = |steps: usize| {
        let source =
            format!("fn f(x: f64, c: bool, d: bool) -> f64 {{ let mut y = x; {} y }}", step.repeat(steps));
        lowered("", &source).map_or(0, |text| text.lines().count())
    };
    assert!(size(20) > 0 && size(20) < 12 * size(2));
}

#[test]
fn early_return() {
    check(
        r#"fn f(x: f64) -> f64 { if x < 0.0 { return -x; } if x > 1.0 { return 1.0; } x * x }"#,
        r#"
        t: f64 = 0.0
        t1: bool = x < t
        result: f64 = if t1 {
            t2: f64 = -x
            yield t2
        } else {
            t3: f64 = 1.0
            t4: bool = x > t3
            result1: f64 = if t4 {
                t5: f64 = 1.0
                yield t5
            } else {
                t6: f64 = x * x
                yield t6
            }
            yield result1
        }
        yield result
        "#,
    );
}

#[test]
fn return_in_let() {
    check(
        r#"fn f(x: f64, c: bool) -> f64 { let y = if c { return 0.0 } else { x * 2.0 }; y * y }"#,
        r#"
        result: f64 = if c {
            t: f64 = 0.0
            yield t
        } else {
            t1: f64 = 2.0
            y: f64 = x * t1
            t2: f64 = y * y
            yield t2
        }
        yield result
        "#,
    );
}

#[test]
fn nested_return_repeats_the_rest() {
    check(
        r#"fn f(x: f64, c: bool, d: bool) -> f64 {
            let mut y = x; if c { if d { return y; } y += 1.0; } y
        }"#,
        r#"
        var mut y: f64 = x
        result: f64 = if c {
            result1: f64 = if d {
                y1: f64 = load y
                yield y1
            } else {
                t: f64 = 1.0
                y += t
                y2: f64 = load y
                yield y2
            }
            yield result1
        } else {
            y3: f64 = load y
            yield y3
        }
        yield result
        "#,
    );
}

#[test]
fn return_in_both_arms() {
    check(
        r#"fn f(x: f64, c: bool) -> f64 { if c { return x; } else { return -x; } }"#,
        r#"
        result: f64 = if c {
            yield x
        } else {
            t: f64 = -x
            yield t
        }
        yield result
        "#,
    );
}

#[test]
fn return_as_tail() {
    check(
        r#"fn f(x: f64) -> f64 { let y = x; return y * y; }"#,
        r#"
        t: f64 = x * x
        yield t
        "#,
    );
}

#[test]
fn return_from_a_block() {
    check(
        r#"fn f(x: f64) -> f64 { { if x > 1.0 { return 1.0; } } let y = { let x = x * 2.0; x }; x * y }"#,
        r#"
        t: f64 = 1.0
        t1: bool = x > t
        result: f64 = if t1 {
            t2: f64 = 1.0
            yield t2
        } else {
            t3: f64 = 2.0
            x1: f64 = x * t3
            t4: f64 = x * x1
            yield t4
        }
        yield result
        "#,
    );
}

#[test]
fn return_of_nothing() {
    check(
        r#"fn f(xs: &mut [f64], n: usize) { if n == 0 { return; } xs[0] = 1.0; }"#,
        r#"
        t: usize = 0
        t1: bool = n == t
        if t1 {
        } else {
            t2: f64 = 1.0
            t3: usize = 0
            xs[t3] <- t2
        }
        "#,
    );
}

#[test]
fn returned_tuple() {
    check(
        r#"fn f(x: f64, y: f64) -> (f64, f64) { if x > y { return (y, x); } (x, y) }"#,
        r#"
        t: bool = x > y
        result: (f64, f64) = if t {
            pair: (f64, f64) = (y, x)
            yield pair
        } else {
            pair1: (f64, f64) = (x, y)
            yield pair1
        }
        yield result
        "#,
    );
}

#[test]
fn returned_from_else() {
    check(
        r#"fn f(x: f64, c: bool) -> f64 { let y = if c { x } else { return 0.0; }; y + 1.0 }"#,
        r#"
        result: f64 = if c {
            t: f64 = 1.0
            t1: f64 = x + t
            yield t1
        } else {
            t2: f64 = 0.0
            yield t2
        }
        yield result
        "#,
    );
}
