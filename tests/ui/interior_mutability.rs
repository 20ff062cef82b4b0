use chainrule::differentiable;
use std::cell::Cell;

#[differentiable]

pub fn update(cell: &Cell<f64>, x: f64) -> f64 { //~ CR012
    cell.set(x);
    x * x
}

fn main() {}
