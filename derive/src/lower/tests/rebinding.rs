//! References that are bound to several places.

use super::{check, check_rejected};

#[test]
fn buffers_that_change_places() {
    check(
        r#"fn f(a: &mut [f64], b: &mut [f64], n: usize) {
            let (mut p, mut q) = (a, b);
            for _ in 0..n {
                p[0] += q[0];
                std::mem::swap(&mut p, &mut q);
            }
        }"#,
        r#"
        t: usize = 0
        var mut which1: usize = t
        t1: usize = 0
        for i in t1..n {
            which: usize = load which1
            t2: usize = 0
            t3: bool = which == t2
            if t3 {
                t4: usize = 0
                b_i: f64 = load b[t4]
                t5: usize = 0
                a[t5] += b_i
                t6: usize = 1
                which1 <- t6
            } else {
                t7: usize = 0
                a_i: f64 = load a[t7]
                t8: usize = 0
                b[t8] += a_i
                t9: usize = 0
                which1 <- t9
            }
        }
        "#,
    );
}

#[test]
fn one_of_two_elements() {
    check(
        r#"fn f(a: &mut [f64], i: usize) { let r = if i > 0 { &mut a[i - 1] } else { &mut a[0] }; *r *= 2.0; }"#,
        r#"
        t: usize = 0
        t1: bool = i > t
        i1: usize = if t1 {
            t2: usize = 1
            t3: usize = i - t2
            yield t3
        } else {
            t4: usize = 0
            yield t4
        }
        t5: f64 = 2.0
        a_i: f64 = load a[i1]
        t6: f64 = a_i * t5
        a[i1] <- t6
        "#,
    );
}

#[test]
fn one_of_two_variables() {
    check(
        r#"fn f(c: bool, x: &mut f64, y: &mut f64) { let r = if c { x } else { y }; *r *= 2.0; *r += 1.0; }"#,
        r#"
        if c {
            t: f64 = 2.0
            x1: f64 = load *x
            t1: f64 = x1 * t
            *x <- t1
            t2: f64 = 1.0
            *x += t2
        } else {
            t3: f64 = 2.0
            y1: f64 = load *y
            t4: f64 = y1 * t3
            *y <- t4
            t5: f64 = 1.0
            *y += t5
        }
        "#,
    );
}

#[test]
fn references_that_nobody_can_follow() {
    let bodies = [
        "let mut r = &a[..1]; for i in 0..3 { r = &a[i..]; } r[0]",
        "let mut r = &a[..1]; for i in 0..3 { let s = &a[i..]; r[0]; r = s; } r[0]",
        "let mut r = &a[..]; if x > 0.0 { let s = &a[1..]; r = s; } r[0]",
        "let mut s = x; let mut z = x; let mut r = &mut s; assert!({ r = &mut z; true }); *r",
        "let mut s = x; s += x; let mut r = &s; assert!({ r = &x; true }); *r",
        "let mut r = &a; let s = &mut r; s[0]",
        "let y = [x]; let mut t = &y; for i in 0..3 { let z = [x]; t[0]; t = &z; } t[0]",
        "let (b, c, d, e) = ([x], [x], [x], [x]); let (mut p, mut q, mut r, mut s) = (&b, &c, &d, &e);
         for i in 0..3 { (p, q) = (q, p); (q, r) = (r, q); (r, s) = (s, r); } p[0]",
        "let mut v = [x]; let r = if x > 0.0 { let w = &mut v; w } else { &mut v }; r[0]",
    ];
    for body in bodies {
        check_rejected("", &format!("fn f(x: f64, a: &[f64]) -> f64 {{ {body} }}"), "CR052");
    }
}
