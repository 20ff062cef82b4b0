use chainrule::differentiable;

#[differentiable(wrt(z))] //~ CR004
pub fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
