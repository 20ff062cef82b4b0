//! The programs of `tests/tests/programs/corpus`, read for the interpreter: it runs those of them that need no
//! type, constant or method that only rustc knows.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Item, ItemFn, Lit, Token, UnOp};

use super::Datum;

/// A program: the function, and the arguments at which it is checked against differences.
pub struct Program {
    /// The function.
    pub function: ItemFn,
    /// The points that state no gradient of their own, as far as they can be written down as data.
    pub points: Vec<Vec<Datum>>,
}

/// A file of the corpus.
pub struct File {
    /// Its path.
    pub name: String,
    /// Its programs.
    pub programs: Vec<Program>,
}

/// The corpus in order of names.
pub fn files() -> Vec<File> {
    let mut paths: Vec<_> = fs::read_dir(tests().join("tests/programs/corpus"))
        .expect("the directory is there")
        .map(|entry| entry.expect("the directory can be read").path())
        .collect();
    paths.sort();
    paths.iter().map(|path| file(path)).collect()
}

/// The functions that the programs call.
pub fn callees() -> String {
    fs::read_to_string(tests().join("src/callees.rs")).expect("the source can be read")
}

fn tests() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests")
}

fn file(path: &Path) -> File {
    let text = fs::read_to_string(path).expect("the source can be read");
    let items = syn::parse_file(&text).expect("the source parses").items;
    let programs = items.into_iter().filter_map(|item| match item {
        Item::Macro(item) if item.mac.path.is_ident("program") => {
            Some(item.mac.parse_body().expect("a program parses"))
        }
        _ => None,
    });
    File { name: path.display().to_string(), programs: programs.collect() }
}

impl Parse for Program {
    fn parse(input: ParseStream<'_>) -> syn::Result<Program> {
        let (mut points, mut generics) = (Vec::new(), syn::Generics::default());
        while !input.peek(Token![fn]) {
            let line = line(input)?;
            match line.as_slice() {
                [TokenTree::Ident(generic), TokenTree::Group(params)] if generic == "generic" => {
                    let params = params.stream();
                    generics = syn::parse2(quote::quote!(<#params>))?;
                }
                line => points.extend(point(line)),
            }
        }
        let mut function: ItemFn = input.parse()?;
        function.sig.generics = generics;
        Ok(Program { function, points })
    }
}

/// The tokens up to the semicolon.
fn line(input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let mut tokens = Vec::new();
    while !input.peek(Token![;]) {
        tokens.push(input.parse()?);
    }
    input.parse::<Token![;]>()?;
    Ok(tokens)
}

/// `at (…)`; none with `gives`, where differences fail.
fn point(line: &[TokenTree]) -> Option<Vec<Datum>> {
    let [_, TokenTree::Group(arguments)] = line else { return None };
    list(arguments.stream())
}

fn list(tokens: TokenStream) -> Option<Vec<Datum>> {
    let parts = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens).ok()?;
    data(&parts)
}

fn data(parts: &Punctuated<Expr, Token![,]>) -> Option<Vec<Datum>> {
    parts.iter().map(datum).collect()
}

/// A literal, or something made of them.
fn datum(expr: &Expr) -> Option<Datum> {
    match expr {
        Expr::Lit(ExprLit { lit, .. }) => literal(lit),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => datum(&unary.expr).map(negative),
        Expr::Reference(reference) => datum(&reference.expr),
        Expr::Array(array) => data(&array.elems).map(Datum::List),
        Expr::Tuple(tuple) => data(&tuple.elems).map(Datum::List),
        Expr::Macro(vec) if vec.mac.path.is_ident("vec") => list(vec.mac.tokens.clone()).map(Datum::List),
        Expr::Call(call) if call.func.to_token_stream().to_string() == "fixed" => datum(call.args.first()?),
        _ => None,
    }
}

fn literal(lit: &Lit) -> Option<Datum> {
    match lit {
        Lit::Float(x) => x.base10_parse().ok().map(Datum::Float),
        Lit::Int(x) => x.base10_parse().ok().map(Datum::Int),
        Lit::Bool(x) => Some(Datum::Bool(x.value)),
        _ => None,
    }
}

fn negative(datum: Datum) -> Datum {
    match datum {
        Datum::Float(x) => Datum::Float(-x),
        Datum::Int(x) => Datum::Int(-x),
        Datum::Bool(_) | Datum::List(_) | Datum::Handle(_) => datum,
    }
}
