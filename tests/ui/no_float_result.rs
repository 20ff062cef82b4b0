use chainrule::differentiable;

#[differentiable]

pub fn is_small(x: f64) -> bool { //~ CR003
    x < 1.0
}

fn main() {}
