use chainrule::differentiable;

fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}

#[differentiable]
pub fn twice(x: f64) -> f64 {
    apply(|z| z * z, x) //~ CR025
}

fn main() {}
