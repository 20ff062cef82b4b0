use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
pub enum Shape {
    Circle(f64),
    Square(f64),
}

use Shape::{Circle, Square};

#[differentiable]
pub fn round(a: f64) -> Shape {
    Shape::Circle(a)
}

#[differentiable]
pub fn area(a: f64) -> f64 {
    match round(a) {
        Circle(r) => 3.0 * r * r, //~ CR050
        Square(a) => a * a,
    }
}

fn main() {}
