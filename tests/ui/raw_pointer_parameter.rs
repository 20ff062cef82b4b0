use chainrule::differentiable;

#[differentiable]

pub fn square(x: *const f64, y: f64) -> f64 { //~ CR008
    let _ = x;
    y * y
}

fn main() {}
