mod bindings;
mod branches;
mod calls;
mod containers;
mod jumps;
mod loops;
mod macros;
mod plain;
mod rebinding;
mod references;
mod rejected;
mod type_params;

use super::lower;
use crate::errors::Errors;
use crate::ir::print::print;
use crate::ir::{Function, Value, Var};
use crate::parse;

/// The representation of a function as text, or its errors.
fn lowered(attr: &str, source: &str) -> Result<String, Vec<String>> {
    let mut errors = Errors::default();
    let tokens = |source: &str| source.parse().expect("the source is made of tokens");
    let input = parse::parse(tokens(attr), tokens(source), &mut errors);
    let Some(input) = input else { return Err(texts(&errors)) };
    let mut function = lower(&input, &mut errors);
    if !errors.is_empty() {
        return Err(texts(&errors));
    }
    name_all(&mut function);
    Ok(print(&function, &function.body))
}

fn texts(errors: &Errors) -> Vec<String> {
    errors.iter().map(|error| error.text()).collect()
}

/// Gives every generated name its number, in order of definition.
fn name_all(function: &mut Function) {
    let (mut values, mut vars): (Vec<Value>, Vec<Var>) = (Vec::new(), Vec::new());
    function.body.for_each(&mut |stmt| {
        values.extend(stmt.defined());
        vars.extend(stmt.new_vars());
    });
    for value in values {
        let data = &mut function.values[value.0 as usize];
        if !data.named_by_user {
            data.name = function.namer.fresh(&data.name);
        }
    }
    for var in vars {
        let data = &mut function.vars[var.0 as usize];
        if !data.named_by_user {
            data.name = function.namer.fresh(&data.name);
        }
    }
}

/// Compares the representation with the expected text, whatever that is indented by.
fn check(source: &str, expected: &str) {
    let expected = expected.strip_prefix('\n').unwrap_or(expected).trim_end();
    let margin = expected.len() - expected.trim_start().len();
    let expected: String =
        expected.lines().filter_map(|line| line.get(margin..)).map(|line| format!("{line}\n")).collect();
    match lowered("", source) {
        Ok(found) => assert_eq!(found, expected, "\n{source}\n{found}"),
        Err(errors) => panic!("{source}: {errors:#?}"),
    }
}

/// Checks that the function is rejected with these ids, in this order, and no other.
fn check_rejected(attr: &str, source: &str, ids: &str) {
    let errors = lowered(attr, source).expect_err(source);
    let found: Vec<_> = errors.iter().filter_map(|text| text.rsplit('[').next()?.strip_suffix(']')).collect();
    assert_eq!(found.join(" "), ids, "\n{source}\n{errors:#?}");
    assert!(errors.iter().all(|text| text.contains("differentia")), "{errors:#?}");
}

#[test]
fn straight_line() {
    check(
        r#"fn f(x: f64) -> f64 { x.sin() * x }"#,
        r#"
        sin_x: f64 = sin(x)
        t: f64 = sin_x * x
        yield t
        "#,
    );
}

#[test]
fn literals_lose_their_suffix() {
    check(
        r#"fn f(x: f64) -> f64 { x * 2f64 + 1. - 1_000.5_f64 }"#,
        r#"
        t: f64 = 2.0
        t1: f64 = x * t
        t2: f64 = 1.0
        t3: f64 = t1 + t2
        t4: f64 = 1_000.5
        t5: f64 = t3 - t4
        yield t5
        "#,
    );
}

#[test]
fn sin_cos_is_two_values() {
    check(
        r#"fn f(x: f64) -> f64 { let (s, c) = x.sin_cos(); s * c }"#,
        r#"
        s: f64 = sin(x)
        c: f64 = cos(x)
        t: f64 = s * c
        yield t
        "#,
    );
}

#[test]
fn rules_by_path() {
    check(
        r#"fn f(x: f64, y: f64) -> f64 {
            f64::powf(x, y) + x.powi(2) + core::primitive::f64::sin(x) + f64::max(x, y)
        }"#,
        r#"
        powf_x: f64 = powf(x, y)
        t: i32 = 2
        powi_x: f64 = powi(x, t)
        t1: f64 = powf_x + powi_x
        sin_x: f64 = sin(x)
        t2: f64 = t1 + sin_x
        max_x: f64 = max(x, y)
        t3: f64 = t2 + max_x
        yield t3
        "#,
    );
}

#[test]
fn elements() {
    check(
        r#"fn f(a: &mut [f64], i: usize) { a[i] *= 2.0; a[i + 1] = a[i]; }"#,
        r#"
        t: f64 = 2.0
        a_i: f64 = load a[i]
        t1: f64 = a_i * t
        a[i] <- t1
        a_i1: f64 = load a[i]
        t2: usize = 1
        t3: usize = i + t2
        a[t3] <- a_i1
        "#,
    );
}

#[test]
fn element_of_an_element() {
    check(
        r#"fn f(m: &mut [[f64; 3]; 2], i: usize) { m[i][1] -= m[0][i]; }"#,
        r#"
        t: usize = 0
        m_i_i: f64 = load m[t][i]
        t1: usize = 1
        m[i][t1] -= m_i_i
        "#,
    );
}

#[test]
fn views() {
    check(
        r#"fn f(w: &mut [f64], n: usize) -> f64 {
            let head = &mut w[..n]; head[0] = 1.0; let row = &w[n..=2 * n]; row[0]
        }"#,
        r#"
        view head = &mut w[..n]
        t: f64 = 1.0
        t1: usize = 0
        head[t1] <- t
        t2: usize = 2
        t3: usize = t2 * n
        view row = &w[n..=t3]
        t4: usize = 0
        row_i: f64 = load row[t4]
        yield row_i
        "#,
    );
}

#[test]
fn names_of_places() {
    check(
        r#"fn f(x: f64) -> f64 { let r = &x; let mut s = *r; let t = &mut s; *t += 1.0; s }"#,
        r#"
        var mut s: f64 = x
        t1: f64 = 1.0
        s += t1
        s1: f64 = load s
        yield s1
        "#,
    );
}

#[test]
fn behind_a_reference() {
    check(
        r#"fn f(x: &f64, s: &mut f64) { *s += x; *s *= *x; }"#,
        r#"
        x1: f64 = load *x
        *s += x1
        x2: f64 = load *x
        s1: f64 = load *s
        t: f64 = s1 * x2
        *s <- t
        "#,
    );
}

#[test]
fn unknown_type_is_taken_for_a_float() {
    check(
        r#"fn f(x: Real, y: Real) -> Real { let z = x * y; z.sin() }"#,
        r#"
        x1: Real = load x
        y1: Real = load y
        z: Real = x1 * y1
        sin: Real = sin(z)
        yield sin
        "#,
    );
}

#[test]
fn constants() {
    check(
        r#"fn f(x: f64) -> f64 { const K: f64 = 2.0; x * K + std::f64::consts::PI * E + W[1] }"#,
        r#"
        do const K : f64 =  2.0 ;
        t: f64 = K
        t1: f64 = x * t
        t2: f64 = std::f64::consts::PI
        t3: f64 = E
        t4: f64 = t2 * t3
        t5: f64 = t1 + t4
        t6: usize = 1
        t7: f64 = opaque W[t6]
        t8: f64 = t5 + t7
        yield t8
        "#,
    );
}

#[test]
fn constant_parameter() {
    check(
        r#"fn f<const N: usize>(x: &[f64; N]) -> f64 { x[N - 1] / N as f64 }"#,
        r#"
        t: usize = N
        t1: usize = 1
        t2: usize = t - t1
        x_i: f64 = load x[t2]
        t3: usize = N
        t4: f64 = t3 as f64
        t5: f64 = x_i / t4
        yield t5
        "#,
    );
}

#[test]
fn integers() {
    check(
        r#"fn f(x: f64, n: usize) -> f64 {
            let k = n.pow(2).min(9) % 4; let mut j = k << 1; j *= 3; x * (j - 1) as f64
        }"#,
        r#"
        t: {integer} = 2
        t1: usize = opaque n.pow(t)
        t2: {integer} = 9
        t3: usize = opaque t1.min(t2)
        t4: usize = 4
        k: usize = t3 % t4
        t5: {integer} = 1
        t6: usize = k << t5
        var mut j: usize = t6
        t7: usize = 3
        j *= t7
        j1: usize = load j
        t8: usize = 1
        t9: usize = j1 - t8
        t10: f64 = t9 as f64
        t11: f64 = x * t10
        yield t11
        "#,
    );
}

#[test]
fn float_tests() {
    check(
        r#"fn f(x: f64, y: f64) -> f64 { if x.is_nan() || x.total_cmp(&y).is_lt() { y } else { x } }"#,
        r#"
        t: bool = opaque x.is_nan()
        t1: bool = if t {
            t2: bool = true
            yield t2
        } else {
            t3: ? = opaque x.total_cmp(&y)
            is_lt: bool = call is_lt(t3)
            yield is_lt
        }
        t4: f64 = if t1 {
            yield y
        } else {
            yield x
        }
        yield t4
        "#,
    );
}

#[test]
fn vectors() {
    check(
        r#"fn f(x: f64, n: usize) -> Vec<f64> {
            let mut v = vec![0.0; n]; v[0] = x; let w = vec![x, x]; v[1] = w[0]; v
        }"#,
        r#"
        t: f64 = 0.0
        vector: Vec<f64> = vec[t; n]
        var mut v: Vec<f64> = vector
        t1: usize = 0
        v[t1] <- x
        vector1: Vec<f64> = vec[x, x]
        var w: Vec<f64> = vector1
        t2: usize = 0
        w_i: f64 = load w[t2]
        t3: usize = 1
        v[t3] <- w_i
        v1: Vec<f64> = load v
        yield v1
        "#,
    );
}

#[test]
fn method_of_an_unknown_type() {
    check(
        r#"fn f(x: f64, c: &Config) -> f64 {
            let k = c.order(); let r = stop_gradient(x).hash(); x * k as f64 + r as f64
        }"#,
        r#"
        order: ? = call order(&c)
        var k: ? = order
        t: f64 = stop_gradient(x)
        t1: ? = opaque t.hash()
        var r: ? = t1
        k1: ? = load k
        t2: f64 = k1 as f64
        t3: f64 = x * t2
        r1: ? = load r
        t4: f64 = r1 as f64
        t5: f64 = t3 + t4
        yield t5
        "#,
    );
}

#[test]
fn texts_are_compared_where_they_are() {
    check(
        r#"fn f(x: f64, mode: &str, names: &[&str]) -> f64 {
            if mode == "double" || "single" != *mode || *names[0] < *mode { x } else { 1.0 }
        }"#,
        r#"
        t: &str = "double"
        t1: bool = opaque mode==t
        t2: bool = if t1 {
            t3: bool = true
            yield t3
        } else {
            t4: &str = "single"
            t5: bool = opaque t4!=mode
            yield t5
        }
        t6: bool = if t2 {
            t7: bool = true
            yield t7
        } else {
            t8: usize = 0
            t9: bool = opaque names[t8]<mode
            yield t9
        }
        t10: f64 = if t6 {
            yield x
        } else {
            t11: f64 = 1.0
            yield t11
        }
        yield t10
        "#,
    );
}

#[test]
fn tests_of_what_a_call_gives() {
    check(
        r#"fn f(x: f64) -> f64 { let b = g(x); assert!(b.is_finite()); b * x }"#,
        r#"
        g1: f64 = call g(x)
        var b: f64 = g1
        t: bool = opaque b.is_finite()
        do assert!(t)
        b1: f64 = load b
        t1: f64 = b1 * x
        yield t1
        "#,
    );
}

#[test]
fn the_length_of_an_unknown_type_is_ascribed() {
    check(
        r#"fn f(x: f64) -> f64 { let v = g(x); x * v.len() as f64 }"#,
        r#"
        g1: ? = call g(x)
        var v: ? = g1
        n: usize = len v
        t: f64 = n as f64
        t1: f64 = x * t
        yield t1
        "#,
    );
}
