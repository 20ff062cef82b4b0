mod containers;
mod rebinding;
mod references;

use super::lower;
use crate::errors::Errors;
use crate::ir::print::print;
use crate::ir::{Function, Stmt, Value, Var};
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
        match stmt {
            Stmt::Declare { var, .. } | Stmt::View { var, .. } => vars.push(*var),
            Stmt::SplitView { halves, .. } => vars.extend(halves),
            _ => {}
        }
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
fn bodies_that_are_rejected() {
    let bodies = [
        ("async { x }", "CR006"),
        ("g(x).await", "CR006"),
        ("unsafe { x }", "CR007"),
        ("unsafe { match x { _ => x } }", "CR007"),
        ("let p = &raw const x; x", "CR008"),
        ("asm!(\"\"); x", "CR009"),
        ("my_macro!(x)", "CR010"),
        ("static N: f64 = 1.0; x", "CR011"),
        ("thread_local!(static N: f64 = 1.0); x", "CR011"),
        ("let c: Cell<f64> = g(x); x", "CR012"),
        ("let p: &dyn Potential = &q; x", "CR014"),
        ("let p: fn(f64) -> f64 = g; x", "CR016"),
        ("(x.f)(x)", "CR016"),
        ("let mut r = g(x); r.next()", "CR018"),
        ("v.push(x); x", "CR018"),
        ("v.first(); x", "CR018"),
        ("let mut a = vec![x]; a.pop()", "CR018"),
        ("let mut a = vec![x]; a.retain(g); x", "CR018"),
        ("let mut a = vec![x]; a.drain(..); x", "CR018"),
        ("let mut a = [vec![x]]; a.fill(vec![x]); x", "CR018"),
        ("std::mem::forget(x)", "CR022"),
        ("std::mem::swap(x, g()); x", "CR022"),
        ("if x > 0.0 { fn g(x: f64) -> f64 { x } } x", "CR050"),
        ("let c = |y: f64| y * x; x", "CR026"),
        ("v.iter().map(g).sum()", "CR027"),
        ("let mut s = x; for y in v.rchunks(2) { s += y[0]; } s", "CR027"),
        ("let mut s = x; for y in v.iter().step_by(2).enumerate() { s += 1.0; } s", "CR027"),
        ("v.sort_by(g); x", "CR028"),
        ("let [a, ..] = v; x", "CR029"),
        ("let ref y = x; x", "CR030"),
        ("let y @ _ = x; x", "CR030"),
        ("g(x)?", "CR031"),
        ("const { 1.0 }", "CR034"),
        ("yield x", "CR034"),
        ("p.mass", "CR039"),
        ("w[&x]", "CR040"),
        ("let m: HashMap<u8, f64> = g(); x", "CR040"),
        ("loop {}", "CR035"),
        ("for i in 0.. { } x", "CR050"),
        ("1.0 + return x", "CR050"),
        ("1.0 + loop { return x; }", "CR050"),
        ("while let Some(y) = g(x) {} x", "CR050"),
        ("match p { Point { x: y } => y }", "CR050"),
        ("match v { [a, ..] => x }", "CR050"),
        ("match (x, 1.0) { (0.5, y) | (y, 0.5) => y, _ => x }", "CR050"),
        ("if let Some(y) = g(x) { y } else { x }", "CR050"),
        ("let Some(y) = g(x) else { return x; }; y", "CR050 CR050"),
        ("let r = 0..2; x", "CR050"),
        ("let p = Point { x }; x", "CR050"),
        ("let Point { x: y } = p; y", "CR050"),
        ("let (a, ..) = g(x); a", "CR050"),
        ("{ const K: f64 = 1.0; } x", "CR050"),
        ("use m::x; x", "CR050"),
        ("use m::*; x", "CR050"),
        ("const v: f64 = 1.0; x", "CR050"),
        ("g::grad(x)", "CR050"),
        ("Vec::from(v); x", "CR050"),
        ("std::mem::swap(&mut v, &mut w); x", "CR050"),
        ("i() += x; x", "CR050"),
        ("#[inline] let y = x; y", "CR050"),
        ("#[cfg(test)] let y = x; x", "CR051"),
        ("println!(\"{}\", &mut x); x", "CR052"),
        ("let a = [v, v]; x", "CR052"),
        ("let a = v.split_at_mut(1); x", "CR052"),
        ("let mut r = &v[1..]; let s = &mut r; x", "CR052"),
    ];
    for (body, ids) in bodies {
        let source = format!("fn f(x: f64, v: &mut [f64], p: Point, w: Map) -> f64 {{ {body} }}");
        check_rejected("", &source, ids);
    }
}

#[test]
fn signatures_that_are_rejected() {
    let items = [
        ("struct S { x: f64 }", "CR001"),
        ("fn f(x: f64)", "CR001"),
        ("fn f(n: usize) -> f64 { 1.0 }", "CR002"),
        ("fn f(x: f64) -> bool { x > 0.0 }", "CR003"),
        ("fn f(x: f64) {}", "CR003"),
        ("async fn f(x: f64) -> f64 { x }", "CR006"),
        ("unsafe fn f(x: f64) -> f64 { x }", "CR007"),
        ("fn f(x: *const f64) -> f64 { 1.0 }", "CR008"),
        ("fn f(x: &RefCell<f64>) -> f64 { 1.0 }", "CR012"),
        ("fn f(x: Box<dyn Potential>) -> f64 { 1.0 }", "CR014"),
        ("fn f(g: impl Fn(f64) -> f64, x: f64) -> f64 { x }", "CR015"),
        ("fn f<G: Fn(f64) -> f64>(g: G, x: f64) -> f64 { x }", "CR015"),
        ("fn f<G>(g: G, x: f64) -> f64 where G: Fn(f64) -> f64 { x }", "CR015"),
        ("fn f(g: fn(f64) -> f64, x: f64) -> f64 { x }", "CR016"),
        ("fn f(x: &mut [f64]) -> &mut f64 { &mut x[0] }", "CR019"),
        ("fn f(x: &HashMap<u8, f64>, y: f64) -> f64 { y }", "CR040"),
        ("extern \"C\" fn f(x: f64) -> f64 { x }", "CR046"),
        ("fn f<T: Float>(x: T) -> T { x }", "CR050"),
        ("fn f(x: impl Into<f64>, y: f64) -> f64 { y }", "CR050"),
        ("fn f([a, b]: [f64; 2]) -> f64 { 1.0 }", "CR050"),
        ("fn f(x: f64, #[cfg(test)] y: f64) -> f64 { x }", "CR051"),
        ("fn f(x: &mut [&mut f64]) {}", "CR052"),
        ("fn f(&self, x: f64) -> f64 { x }", "CR055"),
    ];
    for (item, ids) in items {
        check_rejected("", item, ids);
    }
}

#[test]
fn options_that_are_rejected() {
    let source = "fn f(x: f64, n: usize) -> f64 { x }";
    let options = [
        ("wrt(z)", "CR004"),
        ("wrt(n)", "CR005"),
        ("wrt(x, n, z)", "CR005 CR004"),
        ("order = 2", "CR057"),
        ("speed", "CR057"),
        ("name = \"1\"", "CR057"),
    ];
    for (option, ids) in options {
        check_rejected(option, source, ids);
    }
    for option in ["", "wrt(x)", "name = \"f_d\", crate = a::b", "crate = \"::c\", simplify = false,"] {
        assert!(lowered(option, source).is_ok(), "{option}");
    }
}

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
            t4: bool = opaque t3.is_lt()
            yield t4
        }
        t5: f64 = if t1 {
            yield y
        } else {
            yield x
        }
        yield t5
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
fn method_of_an_unknown_type() {
    check(
        r#"fn f(x: f64, c: &Config) -> f64 {
            let k = c.order(); let r = stop_gradient(x).hash(); x * k as f64 + r as f64
        }"#,
        r#"
        t: ? = opaque c.order()
        var k: ? = t
        t1: f64 = stop_gradient(x)
        t2: ? = opaque t1.hash()
        var r: ? = t2
        k1: ? = load k
        t3: f64 = k1 as f64
        t4: f64 = x * t3
        r1: ? = load r
        t5: f64 = r1 as f64
        t6: f64 = t4 + t5
        yield t6
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
fn errors_are_found_in_one_pass() {
    check_rejected(
        "order = 2",
        "fn f(x: *const f64) -> f64 { let y = unsafe { 1.0 }; y? + y.bad() }",
        "CR057 CR008 CR007 CR031",
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

#[test]
fn one_cause_has_one_message() {
    let bodies = [
        ("let g = |t: f64| t; g(x) * x", "CR026"),
        ("let c: Cell<f64> = h(x); c.set(x); c.get() * x", "CR012"),
        ("let m: HashMap<u8, f64> = h(); m[&3] * x", "CR040"),
        ("let mut s = x; let t = (&mut s, 1.0); *t.0 *= x; s", "CR052"),
        ("let mut s = x; let t = if x > 0.0 { &mut s } else { panic!() }; *t *= x; s", "CR052"),
        ("if let Some(y) = h(x) { return y.next(); } x", "CR050"),
        ("unsafe { *v.get_unchecked(0) }", "CR007"),
        ("x * 2", "CR050"),
    ];
    for (body, ids) in bodies {
        check_rejected("", &format!("fn f(x: f64, v: &[f64]) -> f64 {{ {body} }}"), ids);
    }
    check_rejected("", "fn f<F: Fn(f64) -> f64>(g: &F, x: f64) -> f64 { g(g(x)) * x }", "CR015");
    check_rejected("", "fn f(g: fn(f64) -> f64, x: f64) -> f64 { g(g(x)) * x }", "CR016");
    check_rejected("", "fn f(p: &dyn Potential, x: f64) -> f64 { p.at(x) * x }", "CR014");
    check_rejected("wrt()", "fn f(x: f64) -> f64 { x }", "CR002");
}

#[test]
fn a_type_that_would_contain_itself() {
    check_rejected("", "fn f(x: f64) -> f64 { let z = g(x); (z, 0.5) + z }", "CR050");
}

/// What is inactive by its type is an error if something active goes into it.
#[test]
fn marks() {
    let bodies = [
        ("k.scaled(x)", "CR018"),
        ("b.then_some(x).unwrap_or(0.0)", "CR018"),
        ("text.weight(x)", "CR018"),
        ("i32::weight(3, x)", "CR018"),
        ("LIMIT.weight(x)", "CR018"),
        ("rod.len() * x", "CR018"),
        ("use m::g; g(x)", "CR050"),
        ("let y = g(x); use m::g; y", "CR050"),
        ("use m::n; n::g(x)", "CR050"),
    ];
    for (body, id) in bodies {
        let source =
            format!("fn f(X: f64, k: usize, b: bool, text: &str, rod: &Rod) -> f64 {{ let x = X; {body} }}");
        let marks = marks_of(&source);
        assert!(!marks.is_empty() && marks.iter().all(|mark| *mark == id), "{source}: {marks:?}");
    }
}

fn marks_of(source: &str) -> Vec<&'static str> {
    let mut errors = Errors::default();
    let tokens = source.parse().expect("the source is made of tokens");
    let input = parse::parse(Default::default(), tokens, &mut errors).expect("a function");
    let function = lower(&input, &mut errors);
    assert!(errors.is_empty(), "{source}: {:#?}", texts(&errors));
    function.marks.values().map(|mark| mark.id).collect()
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
