use chainrule::differentiable;

#[differentiable]

pub fn square(x: f64) -> f64 {
    let later = async { x * x }; //~ CR006
    drop(later);
    x * x
}

fn main() {}
