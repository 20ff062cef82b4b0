use chainrule::differentiable;

#[differentiable]

pub fn rounded(x: f64) -> f64 {
    x * (x as i64) as f64 //~ CR020
}

fn main() {}
