use chainrule::differentiable;

#[differentiable]

pub fn padded(x: f64) -> f64 {
    let mut rows = vec![vec![x]];
    rows.resize(2, vec![x * x]); //~ CR018
    rows[1][0]
}

fn main() {}
