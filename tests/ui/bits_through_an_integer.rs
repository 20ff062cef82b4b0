use chainrule::differentiable;

/// What std calls so, by a function of one's own.
pub fn to_bits(x: f32) -> u32 {
    x.to_bits()
}

#[differentiable]
pub fn mantissa(x: f32) -> f32 {
    let bits = to_bits(x) & 0x007f_ffff_u32; //~ CR021
    f32::from_bits(bits | 0x3f00_0000)
}

#[differentiable]
pub fn quick_power(x: f32) -> f32 {
    f32::from_bits((8388608.0 * (x + 126.9)) as u32) //~ CR021
}

fn main() {}
