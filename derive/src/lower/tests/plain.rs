//! Which methods the compiler is asked about: those that may be called on a reference to a number.

use super::*;

fn asked(source: &str) -> Vec<String> {
    let mut errors = Errors::default();
    let source = source.parse().expect("the source is made of tokens");
    let input = parse::parse(Default::default(), source, &mut errors).expect("a function");
    let function = lower(&input, &mut errors);
    assert!(errors.is_empty(), "{:#?}", texts(&errors));
    function.float_methods.iter().map(|(_, name)| name.to_string()).collect()
}

#[test]
fn a_number_itself_has_the_methods_of_std() {
    let none: [&str; 0] = [];
    assert_eq!(asked("fn f(x: f64) -> f64 { (x.exp() + 1.0).ln().sqrt() }"), none);
    assert_eq!(asked("fn f(x: f64) -> f64 { let y = -x; let mut z = y * x; z += y.sin(); z.cos() }"), none);
    assert_eq!(asked("fn f(y: f64, n: i32) -> f64 { let x = n as f64; (x.abs() / 2.0).tan() * y }"), none);
}

#[test]
fn what_may_be_a_reference_is_asked() {
    assert_eq!(asked("fn f(x: &f64) -> f64 { x.sin().cos() }"), ["sin"]);
    assert_eq!(asked("fn f(x: &mut f64) -> f64 { x.sin() }"), ["sin"]);
    assert_eq!(
        asked("fn f(a: &[f64]) -> f64 { a[0].sin() + a.iter().map(|x| x.abs()).sum::<f64>() }"),
        ["sin", "abs"]
    );
    assert_eq!(asked("fn f(x: f64) -> f64 { [x * x].iter().map(|x| x.sin()).sum::<f64>() }"), ["sin"]);
}

#[test]
fn another_name_of_a_number_is_a_reference() {
    assert_eq!(asked("fn f(x: f64) -> f64 { let y = x * x; let r = &y; r.sin() }"), ["sin"]);
    assert_eq!(asked("fn f(x: f64) -> f64 { let y = x * x; let y = &y; y.sin() }"), ["sin"]);
    assert_eq!(asked("fn f(x: f64) -> f64 { let x = &x; x.sin() }"), ["sin"]);
    assert_eq!(asked("fn f(x: f64) -> f64 { let y = x.exp(); let r = &y; r.sin() }"), ["sin"]);
    assert_eq!(asked("fn f(x: f64) -> f64 { let y = x.exp(); let r = &&y; r.clone().sin() }"), ["sin"]);
    assert_eq!(asked("fn f(x: f64) -> f64 { let y = x * x; let g = |y: &f64| y.sin(); g(&y) }"), ["sin"]);
}
