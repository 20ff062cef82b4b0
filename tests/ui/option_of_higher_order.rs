use chainrule::differentiable;

#[differentiable(order = 2)] //~ CR057
pub fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
