use chainrule::differentiable;

#[differentiable]

pub extern "C" fn square(x: f64) -> f64 { //~ CR046
    x * x
}

fn main() {}
