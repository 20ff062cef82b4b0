use chainrule::differentiable;

#[differentiable]

pub fn doubled(x: f64) -> f64 {
    let ref mut a = x * 2.0; //~ CR030
    *a *= 2.0;
    *a
}

fn main() {}
