use chainrule::differentiable;

#[differentiable]

pub fn double(n: usize) -> f64 { //~ CR002
    2.0 * n as f64
}

fn main() {}
