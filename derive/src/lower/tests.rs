use super::lower;
use crate::errors::Errors;
use crate::ir::print::print;
use crate::namer;
use crate::parse;

/// The representation of a function as text, or its errors.
fn lowered(source: &str) -> Result<String, Vec<String>> {
    let mut errors = Errors::default();
    let item = source.parse().expect("tokens");
    let input = parse::parse(proc_macro2::TokenStream::new(), item, &mut errors);
    let Some(input) = input else { return Err(texts(&errors)) };
    let mut function = lower(&input, &mut errors);
    if !errors.is_empty() {
        return Err(texts(&errors));
    }
    let body = function.body.clone();
    namer::assign(&mut function, &[&body]);
    Ok(print(&function, &body))
}

fn texts(errors: &Errors) -> Vec<String> {
    errors.iter().map(|error| format!("{} {}", error.id, error.message)).collect()
}

#[test]
fn explore() {
    for source in std::fs::read_to_string("/tmp/lower-crate/programs.txt").unwrap().split("\n---\n") {
        println!("{source}\n=>");
        match lowered(source) { Ok(t) => println!("{t}"), Err(e) => println!("ERR {e:#?}\n") }
    }
}
