use chainrule::differentiable;

#[differentiable]

pub fn filled(x: f64) -> f64 {
    let mut a = [0.0; 3];
    a.fill(x); //~ CR018
    a[0] * a[1]
}

fn main() {}
