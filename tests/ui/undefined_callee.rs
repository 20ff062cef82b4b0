use chainrule::differentiable;

#[differentiable]
pub fn f(x: f64) -> f64 {
    nowhere(x) * x //~ E0425 E0432
}

fn main() {}
