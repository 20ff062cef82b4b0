use chainrule::differentiable;

#[differentiable(wrt(x))]
fn scaled(x: f64, k: f64) -> f64 {
    x * k
}

#[differentiable]
pub fn squared(x: f64) -> f64 {
    scaled(x, x) //~ E0308
}

fn main() {}
