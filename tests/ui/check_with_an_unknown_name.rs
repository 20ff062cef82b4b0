use chainrule::differentiable;

#[differentiable(check(x in 0.1..10.0, y in 0.1..10.0))] //~ CR057
pub fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
