use chainrule::differentiable;

#[differentiable]

pub fn fourth(x: f64) -> f64 {
    fn square(x: f64) -> f64 {
        x * x
    }
    square(square(x)) //~ CR017
}

fn main() {}
