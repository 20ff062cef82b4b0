use chainrule::differentiable;

mod mem {
    pub fn swap<T>(_: &mut T, _: &mut T) {}
}

#[differentiable]

pub fn unchanged(mut x: f64, mut y: f64) -> f64 {
    mem::swap(&mut x, &mut y); //~ CR022
    x * x * y
}

fn main() {}
