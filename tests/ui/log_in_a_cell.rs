use chainrule::{Differentiable, differentiable};
use std::cell::RefCell;

#[derive(Differentiable)]
pub struct Model {
    scale: f64,
    #[chainrule(constant)]
    log: RefCell<Vec<f64>>,
}

#[differentiable]
pub fn remembered(model: &Model, x: f64) -> f64 {
    model.log.borrow_mut().push(x); //~ CR012
    model.log.borrow()[0] * model.scale
}

fn main() {}
