use chainrule::differentiable;

#[differentiable]

pub fn walked(x: &[f64]) -> f64 {
    let mut rest = &x[..];
    let mut sum = 0.0;
    for _ in 0..x.len() {
        sum += rest[0] * rest[0];
        rest = &rest[1..]; //~ CR052
    }
    sum
}

fn main() {}
