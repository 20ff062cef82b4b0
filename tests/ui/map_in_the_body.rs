use chainrule::differentiable;
use std::collections::HashMap;

#[differentiable]

pub fn kept(x: f64) -> f64 {
    let mut table = HashMap::new();
    table.insert(1, x);
    table[&1] * x //~ CR040
}

fn main() {}
