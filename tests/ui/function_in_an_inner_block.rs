use chainrule::differentiable;

fn square(x: f64) -> f64 {
    x
}

#[differentiable(wrt(y))]
pub fn fourth(x: f64, y: f64) -> f64 {
    if square(x) > 0.0 {
        fn square(x: f64) -> f64 { //~ CR050
            x * x
        }
        square(y) + 1.0
    } else {
        y
    }
}

fn main() {}
