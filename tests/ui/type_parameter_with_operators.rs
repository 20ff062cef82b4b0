use std::ops::{Add, Mul};

use chainrule::differentiable;

#[differentiable]
pub fn squares<T: Copy + Add<Output = T> + Mul<Output = T>>(x: T, y: T) -> T { //~ CR060
    x * x + y * y
}

fn main() {}
