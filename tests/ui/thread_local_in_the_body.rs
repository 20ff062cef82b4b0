use chainrule::differentiable;

#[differentiable]

pub fn scaled(x: f64) -> f64 {
    thread_local!(static SCALE: f64 = 2.0); //~ CR011
    SCALE.with(|scale| *scale) * x
}

fn main() {}
