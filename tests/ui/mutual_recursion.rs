use chainrule::differentiable;

#[differentiable] //~ E0720
pub fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x * x, n - 1) }
}

#[differentiable] //~ E0720
pub fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { 2.0 * x } else { even(x, n - 1) }
}

fn main() {}
