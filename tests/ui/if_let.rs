use chainrule::differentiable;

#[differentiable]

pub fn maybe(x: f64, n: Option<u32>) -> f64 {
    if let Some(n) = n { x * f64::from(n) } else { x } //~ CR050
}

fn main() {}
