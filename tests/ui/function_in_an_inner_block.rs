use chainrule::differentiable;

#[differentiable]
pub fn fourth(x: f64) -> f64 {
    if x > 0.0 {
        fn square(x: f64) -> f64 { //~ CR050
            x * x
        }
        square(x) + 1.0
    } else {
        x
    }
}

fn main() {}
