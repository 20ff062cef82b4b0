use chainrule::differentiable;

fn scale(x: &mut [f64], by: &[f64]) {
    x[0] *= by[0];
}

#[differentiable]
pub fn scaled(x: &mut [f64], y: f64) {
    scale(x, &[y, 1.0]); //~ CR017
}

fn main() {}
