use chainrule::differentiable;

#[differentiable]

pub fn first_row(rows: &[Vec<f64>]) -> f64 {
    match rows.first() { //~ CR018
        Some(row) => row[0] * 2.0,
        None => 0.0,
    }
}

fn main() {}
