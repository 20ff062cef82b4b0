use chainrule::differentiable;

#[differentiable]
pub struct Model { //~ CR001
    pub weight: f64,
}

fn main() {}
