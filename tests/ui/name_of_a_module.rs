use chainrule::differentiable;

mod mixture {}

#[differentiable]
pub fn mixture(x: f64) -> f64 { //~ E0428
    x * x
}

fn main() {}
