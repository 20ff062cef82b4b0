use chainrule::differentiable;

#[differentiable]

pub fn doubled(x: f64) -> f64 {
    yield x; //~ CR034 E0658 E0627 none
    2.0 * x
}

fn main() {}
