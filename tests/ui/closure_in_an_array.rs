use chainrule::differentiable;

#[differentiable]

pub fn twice(x: f64) -> f64 {
    let squares = [|z: f64| z * z]; //~ CR026
    squares[0](x)
}

fn main() {}
