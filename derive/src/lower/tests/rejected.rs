//! What is rejected, with the ids of the messages.

use super::{check_rejected, lowered, texts};
use crate::errors::Errors;
use crate::lower::lower;
use crate::parse;

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
        ("static mut N: f64 = 1.0; x", "CR011"),
        ("thread_local!(static N: f64 = 1.0); x", "CR011"),
        ("let c: Cell<f64> = g(x); x", "CR012"),
        ("let p: &dyn Potential = &q; x", "CR014"),
        ("let p: fn(f64) -> f64 = g; x", "CR016"),
        ("(x.f)(x)", "CR016"),
        ("v.push(x); x", "CR018"),
        ("let mut a = vec![x]; a.retain(g); x", "CR018"),
        ("let mut a = vec![x]; a.drain(..); x", "CR018"),
        ("let mut a = [vec![x]]; a.fill(vec![x]); x", "CR018"),
        ("std::mem::forget(x)", "CR022"),
        ("std::mem::swap(x, g()); x", "CR022"),
        ("if x > 0.0 { fn g(x: f64) -> f64 { x } } g(x)", "CR050"),
        ("let c = [|y: f64| y * x]; x", "CR026"),
        ("let mut n = 0.0; g(|y: f64| { n += y; y * x }) * n", "CR025"),
        ("v.iter().map(|y| y * x).cycle().take(3).sum()", "CR027"),
        ("let mut s = x; for y in v.rchunks(2) { s += y[0]; } s", "CR027"),
        ("let mut n = 0; v.sort_by(|a, b| { n += 1; a.total_cmp(b) }); x", "CR028"),
        ("g(x)?", "CR031"),
        ("yield x", "CR034"),
        ("w[&x]", "CR040"),
        ("let m: HashMap<u8, f64> = g(); x", "CR040"),
        ("loop {}", "CR035"),
        ("for i in 0.. { } x", "CR035"),
        ("assert!(return x); x", "CR050"),
        ("let r = 0..2; x", "CR050"),
        ("let p = Acc { x: &mut x }; x", "CR052"),
        ("v.mass", "CR039"),
        ("match v { [a, b @ ..] => x, _ => x }", "CR029"),
        ("let (a, ..) = g(x); a", "CR050"),
        ("K + { const K: f64 = 1.0; K } + x", "CR050"),
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
        ("fn f(n: usize) -> f64 { 1.0 }", "CR002"),
        ("fn f(x: f64) -> bool { x > 0.0 }", "CR003"),
        ("fn f(x: f64) {}", "CR003"),
        ("async fn f(x: f64) -> f64 { x }", "CR006"),
        ("unsafe fn f(x: f64) -> f64 { x }", "CR007"),
        ("fn f(x: *const f64) -> f64 { 1.0 }", "CR008"),
        ("fn f(x: &RefCell<f64>) -> f64 { 1.0 }", "CR012"),
        ("fn f(x: Box<dyn Potential>) -> f64 { 1.0 }", "CR014"),
        ("fn f(g: impl Fn(&[f64]) -> f64, x: f64) -> f64 { x }", "CR015"),
        ("fn f<G: Fn(&[f64]) -> f64>(g: G, x: f64) -> f64 { x }", "CR015"),
        ("fn f<G>(g: G, x: f64) -> f64 where G: Fn(&[f64]) -> f64 { x }", "CR015"),
        ("fn f(g: fn(&[f64]) -> f64, x: f64) -> f64 { x }", "CR016"),
        ("fn f(x: &mut [f64]) -> &mut f64 { &mut x[0] }", "CR019"),
        ("fn f(x: &HashMap<u8, f64>, y: f64) -> f64 { y }", "CR040"),
        ("extern \"C\" fn f(x: f64) -> f64 { x }", "CR046"),
        ("fn f<T: Copy + Mul<Output = T>>(x: T) -> T { x }", "CR060"),
        ("fn f<T: Scalar>(x: T) -> T { x.sin() * x }", "CR060"),
        ("fn f(x: impl Into<f64>, y: f64) -> f64 { y }", "CR060"),
        ("fn f<S: AsRef<[f64]>>(x: S) -> f64 { x.as_ref()[0] }", "CR060"),
        ("fn f(xs: impl Iterator<Item = f64>) -> f64 { 1.0 }", "CR060"),
        ("fn f(x: f64, #[cfg(test)] y: f64) -> f64 { x }", "CR051"),
        ("fn f(x: &mut [&mut f64]) {}", "CR052"),
        ("fn f(self: Box<Self>, x: f64) -> f64 { x }", "CR050"),
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
fn errors_are_found_in_one_pass() {
    check_rejected(
        "order = 2",
        "fn f(x: *const f64) -> f64 { let y = unsafe { 1.0 }; g(1.0)? + y.bad() }",
        "CR057 CR008 CR007 CR031",
    );
}

#[test]
fn one_cause_has_one_message() {
    let bodies = [
        ("let g = [|t: f64| t]; g[0](x) * x", "CR026"),
        ("let c: Cell<f64> = h(x); c.set(x); c.get() * x", "CR012"),
        ("let m: HashMap<u8, f64> = h(); m[&3] * x", "CR040"),
        ("let mut s = x; let t = (&mut s, 1.0); *t.0 *= x; s", "CR052"),
        ("let mut s = x; let t = if x > 0.0 { &mut s } else { panic!() }; *t *= x; s", "CR052"),
        ("unsafe { *v.get_unchecked(0) }", "CR007"),
        ("x * 2", "CR050"),
    ];
    for (body, ids) in bodies {
        check_rejected("", &format!("fn f(x: f64, v: &[f64]) -> f64 {{ {body} }}"), ids);
    }
    check_rejected(
        "",
        "fn f<F: Fn(f64, &[f64]) -> f64>(g: &F, x: f64) -> f64 { g(g(x, &[]), &[]) * x }",
        "CR015",
    );
    check_rejected("", "fn f(g: fn(f64, &[f64]) -> f64, x: f64) -> f64 { g(g(x, &[]), &[]) * x }", "CR016");
    check_rejected("", "fn f(p: &dyn Potential, x: f64) -> f64 { p.at(x) * x }", "CR014");
    check_rejected("", "fn f(rod: &Rod, x: f64) -> f64 { rod.len() * x }", "CR050");
    check_rejected("wrt()", "fn f(x: f64) -> f64 { x }", "CR002");
    check_rejected("", "fn f(x: f64, rod: &Rod) -> f64 { rod.len() * x }", "CR050");
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
        ("use m::g; g(x)", "CR050"),
        ("let y = g(x); use m::g; y", "CR050"),
        ("use m::n; n::g(x)", "CR050"),
    ];
    for (body, id) in bodies {
        let source = format!("fn f(X: f64, k: usize, b: bool, text: &str) -> f64 {{ let x = X; {body} }}");
        let marks = marks_of(&source);
        assert!(!marks.is_empty() && marks.iter().all(|mark| *mark == id), "{source}: {marks:?}");
    }
}

fn marks_of(source: &str) -> Vec<String> {
    let mut errors = Errors::default();
    let tokens = source.parse().expect("the source is made of tokens");
    let input = parse::parse(Default::default(), tokens, &mut errors).expect("a function");
    let function = lower(&input, &mut errors);
    assert!(errors.is_empty(), "{source}: {:#?}", texts(&errors));
    function.marks.values().map(|mark| mark.id.to_string()).collect()
}
