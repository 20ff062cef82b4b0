use chainrule::differentiable;

#[differentiable(wrt())]
pub fn f(x: f64) -> f64 { //~ CR002
    x * x
}

fn main() {}
