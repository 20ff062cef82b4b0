use chainrule::differentiable;
use num_traits::{Float, FromPrimitive};

#[differentiable]
pub fn through_an_integer<T: Float>(x: T) -> T {
    let whole = x.to_i32().unwrap(); //~ CR018
    x * T::from(whole).unwrap()
}

#[differentiable]
pub fn through_a_double<T: Float + FromPrimitive>(x: T, k: f64) -> T {
    x * T::from_f64(k).unwrap() //~ CR061
}

fn main() {}
