//! Calls, and how arguments are passed.

use super::check;

#[test]
fn arguments() {
    check(
        r#"fn f(x: f64, y: &f64, a: &[f64], b: &mut [f64], c: &mut [f64]) -> f64 {
            g(x, y, a, &a[1..], b, &mut c[0], &x, &[1.0, x], "name")
        }"#,
        r#"
        t: usize = 1
        t1: usize = 0
        var x1: f64 = x
        t2: f64 = 1.0
        array: [f64; 2] = [t2, x]
        var array1: [f64; 2] = array
        t3: &str = "name"
        var text: &str = t3
        g1: f64 = call g(x, &y, &a, &a[t..], lent b, &mut c[t1], &x1, &array1, &text)
        yield g1
        "#,
    );
}

#[test]
fn same_path_is_the_same_callee() {
    check(
        r#"fn f(x: f64) -> f64 { m::g(x) + m::g(2.0) + m::g::<3>(x) }"#,
        r#"
        g1: f64 = call m::g(x)
        t: {float} = 2.0
        g2: f64 = call m::g(t)
        t1: f64 = g1 + g2
        g3: f64 = call m::g::<3>(x)
        t2: f64 = t1 + g3
        yield t2
        "#,
    );
}

#[test]
fn calls_take_the_signature_float() {
    check(
        r#"fn f(x: f32) -> f32 { let a = g(x); a * h(x) }"#,
        r#"
        a: f32 = call g(x)
        h1: f32 = call h(x)
        t: f32 = a * h1
        yield t
        "#,
    );
}

#[test]
fn stopped() {
    check(
        r#"fn f(x: f64) -> f64 { x * chainrule::stop_gradient(x) }"#,
        r#"
        t: f64 = stop_gradient(x)
        t1: f64 = x * t
        yield t1
        "#,
    );
}

#[test]
fn a_mutable_reference_that_is_mentioned_twice_is_shared() {
    check(
        r#"fn f(a: &mut [f64], t: &mut (f64, f64)) -> f64 {
            let b = &a[1..]; dot(a, b) + dot(a, &a[..2]); let (p, q) = t; g(p, q)
        }"#,
        r#"
        t1: usize = 1
        view b = &a[t1..]
        dot1: f64 = call dot(&a, &b)
        t2: usize = 2
        dot2: f64 = call dot(&a, &a[..t2])
        t3: f64 = dot1 + dot2
        g1: f64 = call g(lent t.0, lent t.1)
        yield g1
        "#,
    );
}

#[test]
fn the_function_itself_takes_what_is_lent_as_it_says() {
    check(
        r#"fn f(a: &mut [f64], b: &[f64], n: usize) -> f64 { let r = f(a, b, n) + f(b, a, n); g(a, b); r }"#,
        r#"
        f1: f64 = call f(&mut a, &b, n)
        f2: f64 = call f(&b, &a, n)
        r: f64 = f1 + f2
        g1: ? = call g(lent a, &b)
        yield r
        "#,
    );
}

#[test]
fn functions_of_the_body_are_carried_to_its_beginning() {
    check(
        r#"fn f(x: f64) -> f64 { let y = g(x); fn g(x: f64) -> f64 { return x; } if y > 0.0 { return y; } g(y) }"#,
        r#"
        do fn g(x : f64) -> f64 { return x ; }
        y: f64 = call g(x)
        t: f64 = 0.0
        t1: bool = y > t
        result: f64 = if t1 {
            yield y
        } else {
            g1: f64 = call g(y)
            yield g1
        }
        yield result
        "#,
    );
}
