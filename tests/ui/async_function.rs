use chainrule::differentiable;

#[differentiable]

pub async fn square(x: f64) -> f64 { //~ CR006
    x * x
}

fn main() {}
