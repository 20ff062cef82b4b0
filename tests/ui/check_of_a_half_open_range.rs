use chainrule::differentiable;

#[differentiable(check(x in 0.1..))] //~ CR057
pub fn square(x: f64) -> f64 {
    x * x
}

fn main() {}
