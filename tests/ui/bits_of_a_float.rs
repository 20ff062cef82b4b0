use chainrule::differentiable;

#[differentiable]

pub fn magic(x: f64) -> f64 {
    f64::from_bits(x.to_bits() + 1) //~ CR021
}

fn main() {}
