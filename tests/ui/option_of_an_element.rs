use chainrule::differentiable;

#[differentiable]

pub fn first_row(rows: &[Vec<f64>]) -> f64 {
    let first = rows.first(); //~ CR018
    match first {
        Some(row) => row[0] * 2.0,
        None => 0.0,
    }
}

fn main() {}
