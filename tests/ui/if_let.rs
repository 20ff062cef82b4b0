use chainrule::differentiable;

#[differentiable]

pub fn maybe(x: f64, n: u32) -> f64 {
    if let 2 = n { x * x } else { x } //~ CR050
}

fn main() {}
