use chainrule::differentiable;

#[differentiable]

pub fn swapped(mut x: f64, mut y: f64) -> f64 {
    std::mem::swap(&mut x, &mut y); //~ CR022
    x * x * y
}

fn main() {}
