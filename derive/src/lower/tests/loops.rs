//! `for` over ranges and elements.

use super::check;

#[test]
fn range_loop() {
    check(
        r#"fn f(xs: &[f64]) -> f64 { let mut s = 0.0; for i in 0..xs.len() { s += xs[i]; } s }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        t1: usize = 0
        n: usize = len xs
        for i in t1..n {
            xs_i: f64 = load xs[i]
            s += xs_i
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn range_adapters() {
    check(
        r#"fn f(x: f64) -> f64 {
            let mut s = 0.0; for i in (0..10).rev().step_by(2) { s += x * i as f64; } for j in 1..=3 { s -= j as f64; } s
        }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        t1: {integer} = 0
        t2: {integer} = 10
        t3: usize = 2
        for i in (t1..t2).rev().step_by(t3) {
            t4: f64 = i as f64
            t5: f64 = x * t4
            s += t5
        }
        t6: {integer} = 1
        t7: {integer} = 3
        for j in t6..=t7 {
            t8: f64 = j as f64
            s -= t8
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn loop_over_a_slice() {
    check(
        r#"fn f(xs: &[f64]) -> f64 { let mut s = 0.0; for x in xs { s += x * *x; } s }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len xs
        t1: usize = 0
        for i in t1..n {
            xs_i: f64 = load xs[i]
            xs_i1: f64 = load xs[i]
            t2: f64 = xs_i * xs_i1
            s += t2
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn loop_over_owned_elements() {
    check(
        r#"fn f(xs: [f64; 3], ys: Vec<f64>) -> f64 {
            let mut s = 0.0; for x in xs { s += x; } for y in ys { s += y; } s
        }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len xs
        t1: usize = 0
        for i in t1..n {
            x: f64 = load xs[i]
            s += x
        }
        n1: usize = len ys
        t2: usize = 0
        for i1 in t2..n1 {
            y: f64 = load ys[i1]
            s += y
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn array_consumed_while_written() {
    check(
        r#"fn f(xs: [f64; 3]) -> f64 { let mut a = xs; for v in a { a[0] += v; } a[0] }"#,
        r#"
        xs1: [f64; 3] = load xs
        var mut a: [f64; 3] = xs1
        a1: [f64; 3] = load a
        var items: [f64; 3] = a1
        n: usize = len items
        t: usize = 0
        for i in t..n {
            v: f64 = load items[i]
            t1: usize = 0
            a[t1] += v
        }
        t2: usize = 0
        a_i: f64 = load a[t2]
        yield a_i
        "#,
    );
}

#[test]
fn loop_over_mutable_elements() {
    check(
        r#"fn f(xs: &mut [f64]) { for x in xs.iter_mut() { *x *= 2.0; } for x in xs { *x += 1.0; } }"#,
        r#"
        n: usize = len xs
        t: usize = 0
        for i in t..n {
            t1: f64 = 2.0
            xs_i: f64 = load xs[i]
            t2: f64 = xs_i * t1
            xs[i] <- t2
        }
        n1: usize = len xs
        t3: usize = 0
        for i1 in t3..n1 {
            t4: f64 = 1.0
            xs[i1] += t4
        }
        "#,
    );
}

#[test]
fn zip_and_enumerate() {
    check(
        r#"fn f(xs: &[f64], ys: &[f64]) -> f64 {
            let mut s = 0.0; for (i, (x, &y)) in xs.iter().zip(ys).enumerate() { s += x * y * i as f64; } s
        }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len xs
        n1: usize = len ys
        n2: usize = opaque n.min(n1)
        t1: usize = 0
        for i in t1..n2 {
            y: f64 = load ys[i]
            xs_i: f64 = load xs[i]
            t2: f64 = xs_i * y
            t3: f64 = i as f64
            t4: f64 = t2 * t3
            s += t4
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn enumerate_then_rev() {
    check(
        r#"fn f(xs: &mut [f64]) { for (i, x) in xs.iter_mut().enumerate().rev() { *x += i as f64; } }"#,
        r#"
        n: usize = len xs
        t: usize = 0
        for i in (t..n).rev() {
            t1: f64 = i as f64
            xs[i] += t1
        }
        "#,
    );
}

#[test]
fn rev_then_enumerate() {
    check(
        r#"fn f(xs: &mut [f64]) { for (i, x) in xs.iter_mut().rev().enumerate() { *x += i as f64; } }"#,
        r#"
        n: usize = len xs
        t: usize = 0
        for i in t..n {
            t1: usize = 1
            t2: usize = n - t1
            i1: usize = t2 - i
            t3: f64 = i as f64
            xs[i1] += t3
        }
        "#,
    );
}

#[test]
fn zip_with_a_range() {
    check(
        r#"fn f(xs: &[f64]) -> f64 {
            let mut s = 0.0; for (x, i) in xs.iter().zip(1..) { s += x * i as f64; } s
        }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len xs
        t1: i32 = 1
        t2: usize = 0
        for i1 in t2..n {
            i2: i32 = i1 as i32
            i: i32 = t1 + i2
            xs_i: f64 = load xs[i1]
            t3: f64 = i as f64
            t4: f64 = xs_i * t3
            s += t4
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn zip_with_a_part() {
    check(
        r#"fn f(xs: &[f64]) -> f64 {
            let mut s = 0.0; for (a, b) in xs.iter().zip(xs[1..].iter()) { s += a * b; } s
        }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len xs
        t1: usize = 1
        view part = &xs[t1..]
        n1: usize = len part
        n2: usize = opaque n.min(n1)
        t2: usize = 0
        for i in t2..n2 {
            xs_i: f64 = load xs[i]
            part_i: f64 = load part[i]
            t3: f64 = xs_i * part_i
            s += t3
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn rows() {
    check(
        r#"fn f(m: &[[f64; 3]; 2]) -> f64 {
            let mut s = 0.0; for row in m { for v in row.iter() { s += v; } s += row[0]; } s
        }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len m
        t1: usize = 0
        for i in t1..n {
            n1: usize = len m[i]
            t2: usize = 0
            for i1 in t2..n1 {
                m_i_i: f64 = load m[i][i1]
                s += m_i_i
            }
            t3: usize = 0
            m_i_i1: f64 = load m[i][t3]
            s += m_i_i1
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn array_behind_a_reference_consumed_while_written() {
    check(
        r#"fn f(a: &mut [f64; 3]) { for v in *a { a[0] += v; } }"#,
        r#"
        a1: [f64; 3] = load *a
        var items: [f64; 3] = a1
        n: usize = len items
        t: usize = 0
        for i in t..n {
            v: f64 = load items[i]
            t1: usize = 0
            a[t1] += v
        }
        "#,
    );
}

#[test]
fn the_number_of_a_range_has_the_type_of_its_use() {
    check(
        r#"fn f(xs: &[f64]) -> f64 {
            let mut s = 0.0;
            for (x, k) in xs.iter().zip(0..9) { s += x.powi(k); }
            for (x, k) in xs.iter().zip(0..) { s += x * xs[k]; }
            s
        }"#,
        r#"
        t: f64 = 0.0
        var mut s: f64 = t
        n: usize = len xs
        t1: i32 = 0
        t2: i32 = 9
        n1: usize = opaque (t1..t2).count()
        n2: usize = opaque n.min(n1)
        t3: usize = 0
        for i in t3..n2 {
            k: i32 = i as i32
            xs_i: f64 = load xs[i]
            powi: f64 = powi(xs_i, k)
            s += powi
        }
        n3: usize = len xs
        t4: usize = 0
        t5: usize = 0
        for k1 in t5..n3 {
            xs_i1: f64 = load xs[k1]
            xs_i2: f64 = load xs[k1]
            t6: f64 = xs_i1 * xs_i2
            s += t6
        }
        s1: f64 = load s
        yield s1
        "#,
    );
}
