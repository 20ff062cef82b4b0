use chainrule::differentiable;

#[differentiable(check(x in 0.1..10.0))] //~ CR057
pub fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {}
