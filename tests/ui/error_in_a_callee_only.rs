use chainrule::differentiable;

#[differentiable]

pub fn inner(x: f64) -> f64 {
    let squares = [|z: f64| z * z]; //~ CR026
    squares[0](x)
}

#[differentiable]
pub fn outer(x: f64) -> f64 {
    inner(x) * inner(x)
}

fn main() {}
