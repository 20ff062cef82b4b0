use chainrule::differentiable;

macro_rules! twice {
    ($x:expr) => {
        2.0 * $x
    };
}

#[differentiable]
pub fn square(x: f64) -> f64 {
    twice!(x * x) //~ CR010
}

fn main() {}
