use chainrule::differentiable;

#[differentiable]

pub fn traced(x: f64) -> f64 {
    #[cfg(debug_assertions)] //~ CR051
    let x = x * 2.0;
    x * x
}

fn main() {}
