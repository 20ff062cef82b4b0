//! What simplifications are to reach, in the printed code: gradients alone are the same without them.

use proc_macro2::TokenStream;

use crate::pipeline;

/// All that is emitted for a function.
fn printed(source: &str) -> String {
    let function = source.parse().expect("the source is tokens");
    let output = pipeline::expand(TokenStream::new(), function);
    prettyplease::unparse(&syn::parse2(output).expect("the output is a list of items"))
}

fn check(source: &str, expected: &[&str]) {
    // The user's function comes first, as it was written.
    let found = printed(source);
    let forward = found.split_once("pub fn forward").or(found.split_once("fn forward")).expect("a forward").1;
    let mut rest = forward;
    for text in expected {
        let Some((_, after)) = rest.split_once(text) else { panic!("expected {text:?} in\n{rest}") };
        rest = after;
    }
}

#[test]
fn conditions_of_several_parts_stay_one_expression() {
    check(
        "fn f(x: f64, n: usize, m: usize) -> f64 { if n > 0 && m > n { println!(\"both\"); } x * x }",
        &["if n > 0 && m > n {"],
    );
}

#[test]
fn calls_and_effects_stay_in_order() {
    check(
        "fn f(x: f64, n: usize) -> f64 { half(n) as f64 * { println!(\"between\"); x } }",
        &["half(n) as f64;", "println!(\"between\");"],
    );
}

#[test]
fn calls_are_written_where_they_are_used() {
    check("fn f(x: f64, n: usize) -> f64 { half(n) as f64 + x * x }", &["half(n) as f64 + x * x"]);
}

/// An expression is broken up where it is nested too deeply, between operations, not at an element.
#[test]
fn deep_expressions_are_broken_up() {
    let deep = printed(
        "fn f(a: &[f64], n: usize) -> f64 {
            n as f64 * (((((a[0] + 0.1) * 1.1 + a[1]) * 1.2 + a[2]) * 1.3 + a[3]) * 1.4 + a[4])
        }",
    );
    let forward = deep.split_once("fn forward").expect("a forward").1;
    assert!(forward.contains("let t"), "in one piece:\n{forward}");
    assert!(!forward.contains("= a["), "an element has a line of its own:\n{forward}");
}

/// A row that starts out of bounds is no error where nothing of it is read.
#[test]
fn only_rows_of_the_length_of_the_loop_are_sliced_before_it() {
    let rows = "fn f(a: &[f64], k: usize, n: usize) -> f64 {
        let mut s = 1.0;
        let at = k * WIDTH;
        for i in 0..n { s = s * 0.5 + a[at + i]; }
        s
    }";
    assert!(printed(&rows.replace("WIDTH", "n")).contains("a[k * n..]"));
    assert!(!printed(&rows.replace("WIDTH", "5")).contains("a[k * 5..]"));
}

#[test]
fn a_counter_from_zero_is_its_closed_form_alone() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut at = 0;
            let mut s = 1.0;
            for i in 0..n { s *= x[at]; at += 2; }
            s
        }",
        &["move |", "[i * 2]"],
    );
}

#[test]
fn what_a_nest_of_loops_reads_again_and_again_is_copied_once() {
    let nest = "fn f(a: &mut [f64], n: usize, m: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n { for j in 0..m { s += a[j] * s; } }
        for j in 0..m { a[j] = s; }
        s
    }";
    check(nest, &["a_then", "for i in 0..n", "move |", "a_then1[j]"]);
    let flat = nest
        .replace("for i in 0..n { for j in 0..m { s += a[j] * s; } }", "for j in 0..m { s += a[j] * s; }");
    assert!(!printed(&flat).contains("a_then"), "a single loop records its elements as it runs");
}

#[test]
fn of_a_search_only_the_last_hit_is_kept() {
    check(
        "fn f(x: &[f64]) -> f64 {
            let mut m = x[0];
            for i in 0..x.len() { if x[i].sin() > 0.3 { m = x[i] * x[i]; } }
            m
        }",
        &["let mut last = None;", "last = Some(i);", "move |", "if let Some(i) = last {"],
    );
}
