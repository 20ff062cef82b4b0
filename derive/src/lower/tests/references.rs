//! References to one place, and those that are bound to several.

use super::check;

#[test]
fn a_reference_that_is_not_used_at_once_is_checked_where_it_is_made() {
    check(
        r#"fn f(a: &mut [f64], x: f64) -> f64 { let r = &mut a[1]; if x > 0.0 { *r = x; } x }"#,
        r#"
        t: usize = 1
        do let _ =  &a[t]
        t1: f64 = 0.0
        t2: bool = x > t1
        if t2 {
            a[t] <- x
        }
        yield x
        "#,
    );
}

#[test]
fn a_reference_that_is_used_at_once_is_its_place() {
    check(
        r#"fn f(a: &mut [f64], x: f64) { let mut i = 1; let r = &mut a[i]; i += 1; *r += x; a[i] += x; }"#,
        r#"
        t: usize = 1
        var mut i: usize = t
        i1: usize = load i
        t1: usize = 1
        i += t1
        a[i1] += x
        i2: usize = load i
        a[i2] += x
        "#,
    );
}
