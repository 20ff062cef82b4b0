use chainrule::differentiable;

#[differentiable]

pub fn doubled(p: (f64, f64)) -> f64 {
    let (ref a, _) = p; //~ CR030
    a * 2.0
}

fn main() {}
