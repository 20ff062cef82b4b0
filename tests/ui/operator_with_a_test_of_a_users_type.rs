use chainrule::differentiable;

pub struct Interval(f64, f64);

impl Interval {
    // A `bool` for floats, and here a number.
    fn is_finite(&self) -> f64 {
        self.1 - self.0
    }
}

fn around(x: f64) -> Interval {
    Interval(x - 1.0, x + 1.0)
}

#[differentiable]
pub fn f(x: f64) -> f64 {
    let interval = around(x);
    interval.is_finite() * x //~ CR050
}

fn main() {}
