use chainrule::differentiable;

#[differentiable]

pub fn traced(x: f64, #[cfg(all())] y: f64) -> f64 { //~ CR051
    x * y
}

fn main() {}
