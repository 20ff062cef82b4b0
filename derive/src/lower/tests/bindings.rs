//! Names, patterns, assignments, and the order in which they are evaluated.

use super::check;

#[test]
fn shadowing_makes_a_new_value() {
    check(
        r#"fn f(x: f64, y: f64) -> f64 { let x = x * y; let x = x + 1.0; x }"#,
        r#"
        x1: f64 = x * y
        t: f64 = 1.0
        x2: f64 = x1 + t
        yield x2
        "#,
    );
}

#[test]
fn bound_name_of_a_bound_value() {
    check(
        r#"fn f(x: f64) -> f64 { let y = x; y * x }"#,
        r#"
        t: f64 = x * x
        yield t
        "#,
    );
}

#[test]
fn initialised_later() {
    check(
        r#"fn f(x: f64) -> f64 { let y; if x > 0.0 { y = x; } else { y = -x; } y }"#,
        r#"
        var y: f64
        t: f64 = 0.0
        t1: bool = x > t
        if t1 {
            y <- x
        } else {
            t2: f64 = -x
            y <- t2
        }
        y1: f64 = load y
        yield y1
        "#,
    );
}

#[test]
fn block_as_value() {
    check(
        r#"fn f(x: f64) -> f64 { let mut y = x; let z = { y *= 2.0; let y = y + 1.0; y }; y * z }"#,
        r#"
        var mut y: f64 = x
        t: f64 = 2.0
        y2: f64 = load y
        t1: f64 = y2 * t
        y <- t1
        y3: f64 = load y
        t2: f64 = 1.0
        y1: f64 = y3 + t2
        y4: f64 = load y
        t3: f64 = y4 * y1
        yield t3
        "#,
    );
}

#[test]
fn operands_are_read_left_to_right() {
    check(
        r#"fn f(x: f64) -> f64 { let mut y = x; y + { y = 1.0; y } }"#,
        r#"
        var mut y: f64 = x
        y1: f64 = load y
        t: f64 = 1.0
        y <- t
        y2: f64 = load y
        t1: f64 = y1 + y2
        yield t1
        "#,
    );
}

#[test]
fn right_side_before_the_element() {
    check(
        r#"fn f(x: f64) -> f64 {
            let mut i = 0; let mut a = [0.0; 4]; a[i] = { i += 1; x }; a[i] += { i += 1; x }; a[i]
        }"#,
        r#"
        t: usize = 0
        var mut i: usize = t
        t1: f64 = 0.0
        array: [f64; 4] = [t1; 4]
        var mut a: [f64; 4] = array
        t2: usize = 1
        i += t2
        i1: usize = load i
        a[i1] <- x
        t3: usize = 1
        i += t3
        i2: usize = load i
        a[i2] += x
        i3: usize = load i
        a_i: f64 = load a[i3]
        yield a_i
        "#,
    );
}

#[test]
fn right_side_before_the_old_value() {
    check(
        r#"fn f(x: f64) -> f64 { let mut y = x; y += { y = 3.0; y }; y *= { y = 2.0; y }; y }"#,
        r#"
        var mut y: f64 = x
        t: f64 = 3.0
        y <- t
        y1: f64 = load y
        y += y1
        t1: f64 = 2.0
        y <- t1
        y2: f64 = load y
        y3: f64 = load y
        t2: f64 = y3 * y2
        y <- t2
        y4: f64 = load y
        yield y4
        "#,
    );
}

#[test]
fn parallel_assignment() {
    check(
        r#"fn f(x: f64, y: f64) -> f64 { let (mut a, mut b) = (x, y); (a, b) = (b, a + b); a * b }"#,
        r#"
        var mut a: f64 = x
        var mut b: f64 = y
        b1: f64 = load b
        a1: f64 = load a
        b2: f64 = load b
        t: f64 = a1 + b2
        a <- b1
        b <- t
        a2: f64 = load a
        b3: f64 = load b
        t1: f64 = a2 * b3
        yield t1
        "#,
    );
}

#[test]
fn swap_through_elements() {
    check(
        r#"fn f(a: &mut [f64]) { (a[0], a[1]) = (a[1], a[0]); }"#,
        r#"
        t: usize = 1
        a_i: f64 = load a[t]
        t1: usize = 0
        a_i1: f64 = load a[t1]
        t2: usize = 0
        a[t2] <- a_i
        t3: usize = 1
        a[t3] <- a_i1
        "#,
    );
}

#[test]
fn destructured_shadowing() {
    check(
        r#"fn f(x: f64, y: f64) -> f64 { let (x, y) = (y, x); x - y }"#,
        r#"
        t: f64 = y - x
        yield t
        "#,
    );
}

#[test]
fn tuple_in_a_variable() {
    check(
        r#"fn f(p: (f64, f64)) -> f64 { let (a, b) = p; let mut t = (a, b); t.0 += b; t.0 * t.1 }"#,
        r#"
        a: f64 = load p.0
        b: f64 = load p.1
        pair: (f64, f64) = (a, b)
        var mut t: (f64, f64) = pair
        t.0 += b
        t_0: f64 = load t.0
        t_1: f64 = load t.1
        t1: f64 = t_0 * t_1
        yield t1
        "#,
    );
}

#[test]
fn tuple_parameter() {
    check(
        r#"fn f((a, b): (f64, f64), _: f64) -> f64 { a * b }"#,
        r#"
        a: f64 = load argument.0
        b: f64 = load argument.1
        t: f64 = a * b
        yield t
        "#,
    );
}

#[test]
fn tuple_of_a_call() {
    check(
        r#"fn f(x: f64) -> f64 { let (a, b) = g(x); a * b }"#,
        r#"
        g1: (f64, f64) = call g(x)
        var pair: (f64, f64) = g1
        a: f64 = load pair.0
        b: f64 = load pair.1
        t: f64 = a * b
        yield t
        "#,
    );
}

#[test]
fn taken_apart_in_place() {
    check(
        r#"fn f(p: &(f64, [f64; 2])) -> f64 { let (a, b) = p; a * b[1] }"#,
        r#"
        view b = &p.1
        p_0: f64 = load p.0
        t: usize = 1
        b_i: f64 = load b[t]
        t1: f64 = p_0 * b_i
        yield t1
        "#,
    );
}

#[test]
fn many_fields() {
    check(
        r#"fn f(mut p: ((f64, f64), f64)) -> f64 { p.0.1 *= p.1; p.0.1 }"#,
        r#"
        p_1: f64 = load p.1
        p_0_1: f64 = load p.0.1
        t: f64 = p_0_1 * p_1
        p.0.1 <- t
        p_0_2: f64 = load p.0.1
        yield p_0_2
        "#,
    );
}

#[test]
fn a_pattern_behind_a_reference_copies() {
    check(
        r#"fn f(xs: &[[f64; 2]]) -> f64 { let mut s = 0.0; for &x in xs { s += x[1]; } s }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len xs
        t1: usize = 0
        for i in t1..n {
            xs_i: [f64; 2] = load xs[i]
            var x: [f64; 2] = xs_i
            t2: usize = 1
            x_i: f64 = load x[t2]
            s += x_i
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}
