use chainrule::differentiable;
use num_traits::Num;

#[differentiable]
pub fn wrapped<T: Num + Copy>(x: T, period: T) -> T {
    x % period //~ CR061
}

fn main() {}
