//! Methods of containers, functions of `std::mem`, parts of slices.

use super::check;

#[test]
fn pushes_tell_the_type() {
    check(
        r"fn f(x: f64) -> f64 { let mut v = Vec::new(); v.push(x); v.pop().unwrap() }",
        r"
        t: Vec<f64> = opaque Vec::new()
        var mut v: Vec<f64> = t
        push v <- x
        popped: f64 = pop v
        yield popped
        ",
    );
}

#[test]
fn option_of_an_element() {
    check(
        r#"fn f(v: &[f64]) -> f64 { *v.last().expect("one") * v.first().unwrap() }"#,
        r"
        n: usize = len v
        t: usize = 1
        last: usize = n - t
        v_i: f64 = load v[last]
        t1: usize = 0
        v_i1: f64 = load v[t1]
        t2: f64 = v_i * v_i1
        yield t2
        ",
    );
}

#[test]
fn halves_have_the_names_of_the_pattern() {
    check(
        r"fn f(v: &mut [f64], k: usize) { let (a, b) = v.split_at_mut(k); a[0] = b[0]; }",
        r"
        view a, b = &mut v split at k
        t: usize = 0
        b_i: f64 = load b[t]
        t1: usize = 0
        a[t1] <- b_i
        ",
    );
}

#[test]
fn parts_are_views() {
    check(
        r"fn f(v: &mut [f64], k: usize) { for c in v.chunks_mut(k) { c.fill(0.0); } }",
        r"
        n: usize = len v
        count: usize = opaque v.chunks(k).len()
        t: usize = 0
        for i in t..count {
            start: usize = i * k
            rest: usize = n - start
            n1: usize = opaque k.min(rest)
            view c = &mut v[start..][..n1]
            t1: f64 = 0.0
            fill c <- t1
        }
        ",
    );
}

#[test]
fn functions_of_mem() {
    check(
        r"fn f(mut x: f64, v: &mut Vec<f64>) {
            use std::mem;
            mem::swap(&mut x, &mut v[0]);
            let mut w = core::mem::take(v);
            mem::swap(v, &mut w);
            v[0] = std::mem::replace(&mut x, 1.0);
        }",
        r"
        do use std::mem ;
        do ::chainrule::rt::Functions(mem::swap::<()>,::core::mem::swap::<()>).are_the_same()
        t: usize = 0
        x1: f64 = load x
        v_i: f64 = load v[t]
        x <- v_i
        v[t] <- x1
        taken: Vec<f64> = take *v
        var mut w: Vec<f64> = taken
        exchange v and w
        t1: f64 = 1.0
        x2: f64 = load x
        x <- t1
        t2: usize = 0
        v[t2] <- x2
        ",
    );
}

#[test]
fn a_result_that_nobody_wants() {
    check(
        r"fn f(v: &mut Vec<f64>) { v.pop(); v.remove(1); }",
        r"
        pop v
        t: usize = 1
        removed: f64 = remove v[t]
        ",
    );
}
