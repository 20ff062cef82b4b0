use chainrule::differentiable;

#[differentiable]

pub fn twice(x: f64) -> f64 {
    let square = |z: f64| z * z; //~ CR026
    square(x)
}

fn main() {}
