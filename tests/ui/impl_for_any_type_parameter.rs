use chainrule::{Differentiable, differentiable};
use num_traits::Float;

#[differentiable]
pub trait Potential {
    fn energy(&self, r: f64) -> f64;
}

#[derive(Differentiable)]
pub struct Pair<A, B> {
    a: A,
    b: B,
}

#[differentiable]
impl<A: Potential, B> Potential for Pair<A, B> //~ CR060
where
    B: Potential + Differentiable,
{
    fn energy(&self, r: f64) -> f64 {
        self.a.energy(r) * self.b.energy(r)
    }
}

#[derive(Differentiable)]
pub struct Spring<T> {
    stiffness: T,
}

#[differentiable]
impl<T: Float> Potential for Spring<T> { //~ CR060
    fn energy(&self, r: f64) -> f64 {
        self.stiffness.to_f64().unwrap() * r * r
    }
}

fn main() {}
