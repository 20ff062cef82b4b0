use chainrule::differentiable;

#[differentiable]

pub fn rows(x: f64) -> f64 {
    let mut a = vec![vec![0.0; 3]; 2];
    a.fill(vec![x]); //~ CR018
    a[0][0] * a[1][0]
}

fn main() {}
