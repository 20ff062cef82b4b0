use std::ops::{Mul, Neg};

use chainrule::differentiable;

pub trait Real: num_traits::Num + Copy + Neg<Output = Self> {
    fn sin(self) -> Self;
}

pub trait Scalar: Copy + Mul<Output = Self> {
    fn sin(self) -> Self;
}

#[differentiable]
pub fn product<T: Real>(x: T, y: T) -> T { //~ CR060
    x * y
}

#[differentiable]
pub fn wave<T: Scalar>(x: T, y: T) -> T {
    x.sin() * y //~ CR060
}

fn main() {}
