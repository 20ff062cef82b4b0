use chainrule::differentiable;

static mut CALLS: f64 = 0.0;

#[differentiable]
pub fn counted(x: f64) -> f64 {
    unsafe { CALLS += x }; //~ CR011
    x * x
}

fn main() {}
