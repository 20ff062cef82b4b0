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
fn a_counter_from_zero_is_its_closed_form_alone() {
    check(
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut at = 0;
            let mut s = 1.0;
            for i in 0..n { s *= x[at]; at += 2; }
            s
        }",
        &["move |", "i * 2"],
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
