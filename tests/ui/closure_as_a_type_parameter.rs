use chainrule::differentiable;

#[differentiable]

pub fn twice<F: Fn(f64) -> f64>(f: F, x: f64) -> f64 { //~ CR015
    f(f(x))
}

fn main() {}
