//! `if`, `&&` and what ends in a panic.

use super::check;

#[test]
fn if_as_value() {
    check(
        r#"fn f(x: f64) -> f64 { if x > 0.0 { x.exp() } else { let w = x * 2.0; w } }"#,
        r#"
        t: f64 = 0.0
        t1: bool = x > t
        t2: f64 = if t1 {
            exp_x: f64 = exp(x)
            yield exp_x
        } else {
            t3: f64 = 2.0
            w: f64 = x * t3
            yield w
        }
        yield t2
        "#,
    );
}

#[test]
fn if_as_statement() {
    check(
        r#"fn f(x: f64) -> f64 { let mut s = x; if x > 1.0 { s = 1.0; } else if x < 0.0 { s -= x; } s }"#,
        r#"
        var mut s: f64 = x
        t: f64 = 1.0
        t1: bool = x > t
        if t1 {
            t2: f64 = 1.0
            s <- t2
        } else {
            t3: f64 = 0.0
            t4: bool = x < t3
            if t4 {
                s -= x
            }
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn short_circuit() {
    check(
        r#"fn f(x: f64, y: f64) -> f64 { if x > 0.0 && y > 0.0 || x == y { x } else { y } }"#,
        r#"
        t: f64 = 0.0
        t1: bool = x > t
        t2: bool = if t1 {
            t3: f64 = 0.0
            t4: bool = y > t3
            yield t4
        } else {
            t5: bool = false
            yield t5
        }
        t6: bool = if t2 {
            t7: bool = true
            yield t7
        } else {
            t8: bool = x == y
            yield t8
        }
        t9: f64 = if t6 {
            yield x
        } else {
            yield y
        }
        yield t9
        "#,
    );
}

#[test]
fn array_as_value_of_if() {
    check(
        r#"fn f(x: f64, c: bool) -> f64 { let a = [x, 1.0]; let b = if c { a } else { [0.0, x] }; b[1] }"#,
        r#"
        t: f64 = 1.0
        array: [f64; 2] = [x, t]
        var a: [f64; 2] = array
        t1: [f64; 2] = if c {
            a1: [f64; 2] = load a
            yield a1
        } else {
            t2: f64 = 0.0
            array1: [f64; 2] = [t2, x]
            yield array1
        }
        var b: [f64; 2] = t1
        t3: usize = 1
        b_i: f64 = load b[t3]
        yield b_i
        "#,
    );
}

#[test]
fn diverging_arm() {
    check(
        r#"fn f(x: f64) -> f64 { if x > 0.0 { x } else { panic!("bad {x}") } }"#,
        r#"
        t: f64 = 0.0
        t1: bool = x > t
        t2: f64 = if t1 {
            yield x
        } else {
            do panic!("bad {x}", x = x) // diverges
        }
        yield t2
        "#,
    );
}
