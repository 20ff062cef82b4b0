use chainrule::differentiable;

trait Scaled {
    fn scaled(&self, x: f64) -> f64;
}

impl Scaled for usize {
    fn scaled(&self, x: f64) -> f64 {
        x * *self as f64
    }
}

#[differentiable]
pub fn f(x: f64, n: usize) -> f64 {
    n.scaled(x) //~ CR018
}

fn main() {}
