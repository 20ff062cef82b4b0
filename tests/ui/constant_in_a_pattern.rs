use chainrule::differentiable;

#[allow(non_upper_case_globals)]
const zero: usize = 0;

#[differentiable]

pub fn power(x: f64, n: usize) -> f64 {
    match n {
        zero => x, //~ E0308
        _ => x * x * x,
    }
}

fn main() {}
