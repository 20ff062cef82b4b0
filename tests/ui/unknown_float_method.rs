use chainrule::differentiable;

trait Gamma {
    fn gamma_function(self) -> f64;
}

impl Gamma for f64 {
    fn gamma_function(self) -> f64 {
        self
    }
}

#[differentiable]
pub fn factorial(x: f64) -> f64 {
    (x + 1.0).gamma_function() //~ CR018
}

fn main() {}
