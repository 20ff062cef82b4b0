use chainrule::differentiable;

#[differentiable]

pub unsafe fn square(x: f64) -> f64 { //~ CR007
    x * x
}

fn main() {}
