use chainrule::differentiable;
use num_traits::Float;

#[derive(Clone, Copy)]
pub struct Point<T> {
    pub x: T,
    pub y: T,
}

#[differentiable]
pub fn area<T: Float>(p: Point<T>) -> T { //~ CR060
    p.x * p.y
}

#[differentiable]
pub fn root<T: Float>(x: T) -> Option<T> { //~ CR060
    if x > T::zero() { Some(x.sqrt()) } else { None }
}

fn main() {}
