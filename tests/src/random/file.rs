//! Writes a file of random programs.

use super::writer::{Line, Parameter, Writer};

/// The file with the programs of the seeds.
pub fn file(seeds: &[u64]) -> String {
    let modules: Vec<String> = seeds.iter().map(|seed| module(*seed)).collect();
    let names: Vec<String> = seeds.iter().map(|seed| format!("p{seed}::program()")).collect();
    format!(
        "{HEAD}{}\n/// The programs.\n{SIGNATURE} {{\n    vec![{}]\n}}\n",
        modules.concat(),
        names.join(", ")
    )
}

const HEAD: &str = "//! Written by the generator of random programs: see `tests/tests/random.rs`.
#![allow(warnings, clippy::all, unconditional_panic, arithmetic_overflow, reason = \"nobody wrote them\")]
";

const SIGNATURE: &str = "pub fn programs() -> Vec<chainrule_tests::random::check::Program>";

/// One program: the function twice over `f64` and once over dual numbers, and its arguments.
fn module(seed: u64) -> String {
    let mut writer = Writer::new(seed);
    let parameters = writer.parameters();
    writer.choose_result(parameters.iter().any(|parameter| parameter.is_in_out));
    writer.scope.depth = 1;
    writer.statements(30);
    let exit = writer.exit();
    writer.line(exit);
    let wiring = wiring(&parameters, &mut writer);
    let header = header(&parameters, writer.result);
    let real = format!("{header} {{\n{}}}", body(&writer.lines, real));
    let dual = format!("{header} {{\n{}}}", body(&writer.lines, dual));
    format!("chainrule_tests::random_program! {{ p{seed}\n{{\n{real}\n}}\n{{\n{dual}\n}}\n{wiring}\n}}\n")
}

fn header(parameters: &[Parameter], result: &str) -> String {
    let declarations: Vec<&str> = parameters.iter().map(|parameter| parameter.declaration.as_str()).collect();
    let arrow = if result == "()" { String::new() } else { format!(" -> {result}") };
    format!("pub fn f({}){arrow}", declarations.join(", "))
}

fn body(lines: &[Line], world: fn(&Line) -> String) -> String {
    lines.iter().map(|line| world(line) + "\n").collect()
}

fn real(line: &Line) -> String {
    line.real.replace(['⟦', '⟧'], "").replace('⟪', "((").replace('⟫', ") as f64)")
}

fn dual(line: &Line) -> String {
    let text = line.dual.as_ref().unwrap_or(&line.real);
    let text = text.replace('⟦', "c(").replace('⟧', ")");
    text.replace('⟪', "c((").replace('⟫', ") as core::primitive::f64)")
}

fn wiring(parameters: &[Parameter], writer: &mut Writer) -> String {
    let arguments: Vec<&str> = parameters.iter().map(|parameter| parameter.argument.as_str()).collect();
    let in_out = parameters.iter().filter(|parameter| parameter.is_in_out);
    let in_out: Vec<String> = in_out.map(|parameter| parameter.argument.replace("&mut ", "")).collect();
    let points: Vec<String> = (0..4)
        .map(|at| {
            let values: Vec<String> =
                parameters.iter().map(|parameter| (parameter.value)(&mut writer.dice, at)).collect();
            format!("({},)", values.join(", "))
        })
        .collect();
    let kind = if writer.result == "()" { "unit" } else { "value" };
    let (arguments, in_out) = (arguments.join(", "), in_out.join(", "));
    format!("p ({arguments}) [{in_out}] {kind}\n[{}]", points.join(", "))
}
