use chainrule::differentiable;

#[differentiable]

pub fn last(x: f64) -> f64 {
    let mut v = vec![x];
    let y = v.pop().unwrap_or(1.0); //~ CR018
    y * x
}

fn main() {}
