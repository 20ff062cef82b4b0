use chainrule::differentiable;

pub struct Model {
    pub k: f64,
}

#[differentiable]
pub fn squared(x: f64, _model: &Model) -> f64 { //~ CR039
    x * x
}

#[differentiable]
pub fn in_place(x: f64, _model: &mut Model) -> f64 { //~ CR039
    x * x
}

#[differentiable]
pub fn passed_on(x: f64, model: Model) -> f64 { //~ CR039
    squared(x, &model)
}

fn main() {}
