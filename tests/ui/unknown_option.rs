use chainrule::differentiable;

#[differentiable(fast)] //~ CR057
pub fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
