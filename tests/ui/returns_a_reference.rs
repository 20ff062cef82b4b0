use chainrule::differentiable;

#[differentiable]

pub fn first(a: &mut [f64]) -> &mut f64 { //~ CR019
    &mut a[0]
}

fn main() {}
