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

fn main() {}
