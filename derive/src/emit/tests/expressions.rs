use super::super::printer::Printer;
use super::build::{Program, rule};
use crate::ir::{BinaryOp, Op, Stmt, UnaryOp, Value};
use crate::types::Ty;
use quote::{ToTokens, quote};

fn shows(program: &Program, stmts: &[Stmt], value: Value, expected: &str) {
    let krate = quote!(::chainrule).into();
    let mut printer = Printer::new(&program.split.function, &program.split.inlined, &krate);
    let printed = printer.statements(stmts);
    assert!(printed.is_empty(), "everything is inlined: {printed}");
    let found = printer.value(value).to_token_stream();
    let parsed: syn::Expr = syn::parse2(found.clone()).expect("an expression");
    let expected: syn::Expr = syn::parse_str(expected).expect("an expression");
    assert_eq!(found.to_string(), expected.to_token_stream().to_string());
    assert_eq!(parsed, expected);
}

/// Builds an expression from two parameters, and compares what is printed.
fn check(build: impl FnOnce(&mut Program, &mut Vec<Stmt>, Value, Value) -> Value, expected: &str) {
    let mut program = Program::new(Ty::F64);
    let (x, y) = (program.float_param("x"), program.float_param("y"));
    let mut stmts = Vec::new();
    let value = build(&mut program, &mut stmts, x, y);
    shows(&program, &stmts, value, expected);
}

fn binary(p: &mut Program, s: &mut Vec<Stmt>, op: BinaryOp, left: Value, right: Value) -> Value {
    p.inline(Op::Binary(op, left, right), Ty::F64, s)
}

fn literal(p: &mut Program, s: &mut Vec<Stmt>, text: &str) -> Value {
    p.inline(Op::Literal(text.to_owned()), Ty::F64, s)
}

#[test]
fn sums_group_from_the_left() {
    let sum = |p: &mut Program, s: &mut Vec<Stmt>, x, y| {
        let inner = binary(p, s, BinaryOp::Sub, x, y);
        binary(p, s, BinaryOp::Sub, inner, x)
    };
    check(sum, "x - y - x");
    let nested = |p: &mut Program, s: &mut Vec<Stmt>, x, y| {
        let inner = binary(p, s, BinaryOp::Add, x, y);
        binary(p, s, BinaryOp::Add, x, inner)
    };
    check(nested, "x + (x + y)");
}

#[test]
fn products_of_sums_have_parentheses() {
    let product = |p: &mut Program, s: &mut Vec<Stmt>, x, y| {
        let left = binary(p, s, BinaryOp::Add, x, y);
        let right = binary(p, s, BinaryOp::Mul, x, y);
        binary(p, s, BinaryOp::Mul, left, right)
    };
    check(product, "(x + y) * (x * y)");
}

#[test]
fn minus_is_looser_than_a_method() {
    let method = |p: &mut Program, s: &mut Vec<Stmt>, x, _| {
        let minus = p.inline(Op::Unary(UnaryOp::Neg, x), Ty::F64, s);
        p.inline(rule("sin", vec![minus]), Ty::F64, s)
    };
    check(method, "(-x).sin()");
    let minus = |p: &mut Program, s: &mut Vec<Stmt>, x, _| {
        let sin = p.inline(rule("sin", vec![x]), Ty::F64, s);
        p.inline(Op::Unary(UnaryOp::Neg, sin), Ty::F64, s)
    };
    check(minus, "-x.sin()");
}

#[test]
fn literal_receivers_have_a_type() {
    let positive = |p: &mut Program, s: &mut Vec<Stmt>, x, _| {
        let two = literal(p, s, "2.0");
        p.inline(rule("powf", vec![two, x]), Ty::F64, s)
    };
    check(positive, "2.0_f64.powf(x)");
    let negative = |p: &mut Program, s: &mut Vec<Stmt>, _, _| {
        let two = literal(p, s, "2.");
        let minus = p.inline(Op::Unary(UnaryOp::Neg, two), Ty::F64, s);
        p.inline(rule("sin", vec![minus]), Ty::F64, s)
    };
    check(negative, "(-2.0_f64).sin()");
}

#[test]
fn a_cast_before_less_than_has_parentheses() {
    let bare = |p: &mut Program, s: &mut Vec<Stmt>, x, y| {
        let cast = p.inline(Op::Cast(x, Ty::F64), Ty::F64, s);
        binary(p, s, BinaryOp::Lt, cast, y)
    };
    check(bare, "(x as f64) < y");
    let in_a_sum = |p: &mut Program, s: &mut Vec<Stmt>, x, y| {
        let cast = p.inline(Op::Cast(x, Ty::F64), Ty::F64, s);
        let sum = binary(p, s, BinaryOp::Add, y, cast);
        binary(p, s, BinaryOp::Lt, sum, y)
    };
    check(in_a_sum, "(y + x as f64) < y");
    let of_minus = |p: &mut Program, s: &mut Vec<Stmt>, x, y| {
        let minus = p.inline(Op::Unary(UnaryOp::Neg, x), Ty::F64, s);
        let cast = p.inline(Op::Cast(minus, Ty::F64), Ty::F64, s);
        binary(p, s, BinaryOp::Gt, cast, y)
    };
    check(of_minus, "-x as f64 > y");
}
