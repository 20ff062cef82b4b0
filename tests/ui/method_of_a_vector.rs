use chainrule::differentiable;

#[differentiable]

pub fn positive(x: f64) -> f64 {
    let mut v = vec![x, -x];
    v.retain(|y| *y > 0.0); //~ CR018
    v[0] * x
}

fn main() {}
