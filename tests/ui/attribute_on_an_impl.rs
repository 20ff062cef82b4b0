use chainrule::differentiable;

pub struct Model;

#[differentiable]
impl Model { //~ CR001
    pub fn energy(x: f64) -> f64 {
        x * x
    }
}

fn main() {}
