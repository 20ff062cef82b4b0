use chainrule::differentiable;

#[differentiable]
pub fn apply(f: impl FnMut(f64) -> f64, x: f64) -> f64 {
    let mut f = f;
    f(x)
}

#[differentiable]
pub fn twice(x: f64) -> f64 {
    let mut calls = 0.0;
    let counted = |z: f64| {
        calls += z;
        z * z
    };
    apply(counted, x) * calls //~ CR025
}

#[differentiable]
pub fn untyped(x: f64) -> f64 {
    applied(|z, w| z[0] * w, x) //~ CR025
}

#[differentiable]
pub fn applied(f: impl Fn([f64; 1], f64) -> f64, x: f64) -> f64 {
    f([x], x)
}

fn third(z: f64) -> f64 {
    z / 3.0
}

#[differentiable]
pub fn two_of_one_name(x: f64) -> f64 {
    let scaled = |z: f64| third(z) * x;
    let third = |z: f64| z * x;
    one(|z| scaled(z) + third(z), x) //~ CR025
}

#[differentiable]
pub fn of_a_function<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 {
    one(|z| f(z) * x, x) //~ CR025
}

#[differentiable]
pub fn one(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

fn main() {}
