use chainrule::{Differentiable, differentiable};

#[derive(Clone, Copy, Differentiable)]
pub struct Celsius(pub f64);

#[derive(Clone, Copy, Differentiable)]
pub struct Fahrenheit(pub f64);

#[derive(Clone, Copy, Differentiable)]
pub struct Kelvin(pub f64);

impl From<Celsius> for Kelvin {
    fn from(t: Celsius) -> Kelvin {
        Kelvin(t.0 + 273.15)
    }
}

#[differentiable]
impl From<Fahrenheit> for Kelvin {
    fn from(t: Fahrenheit) -> Kelvin {
        Kelvin((t.0 + 459.67) / 1.8)
    }
}

#[differentiable]
pub fn radiation(t: Celsius) -> f64 {
    Kelvin::from(t).0.powi(4) //~ CR017
}

fn main() {}
