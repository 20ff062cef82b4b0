use chainrule::differentiable;

fn bits(x: f64) -> u64 {
    x.to_bits()
}

#[differentiable]
pub fn following(x: f64) -> u64 { //~ CR003
    x.to_bits() + 1
}

#[differentiable]
pub fn behind(x: f64) -> u64 {
    bits(x)
}

#[differentiable]
pub fn next(x: f64) -> f64 {
    f64::from_bits(behind(x)) * x //~ CR021
}

fn main() {}
