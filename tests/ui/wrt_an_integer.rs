use chainrule::differentiable;

#[differentiable(wrt(n))] //~ CR005
pub fn power(x: f64, n: i32) -> f64 {
    x.powi(n)
}

fn main() {}
