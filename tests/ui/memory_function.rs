use chainrule::differentiable;

#[differentiable]

pub fn forgotten(x: f64) -> f64 {
    let v = vec![x];
    std::mem::forget(v); //~ CR022
    x * x
}

fn main() {}
