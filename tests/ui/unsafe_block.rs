use chainrule::differentiable;

#[differentiable]

pub fn first(x: &[f64]) -> f64 {
    unsafe { *x.get_unchecked(0) } //~ CR007
}

fn main() {}
