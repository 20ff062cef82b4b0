use chainrule::differentiable;

#[differentiable]

pub fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 { //~ CR015
    f(f(x))
}

fn main() {}
