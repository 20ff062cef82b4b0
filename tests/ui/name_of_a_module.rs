use chainrule::differentiable;

mod mixture {}

#[differentiable] //~ E0428
pub fn mixture(x: f64) -> f64 { //~ E0573
    x * x
}

fn main() {}
