use chainrule::differentiable;

pub trait Potential {
    fn at(&self, x: f64) -> f64;
}

#[differentiable]
pub fn energy(potential: &dyn Potential, x: f64) -> f64 { //~ CR014
    potential.at(x) * x
}

fn main() {}
