use chainrule::differentiable;

#[differentiable]

pub fn twice(f: fn(f64) -> f64, x: f64) -> f64 { //~ CR016
    f(f(x))
}

fn main() {}
