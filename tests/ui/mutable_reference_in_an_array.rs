use chainrule::differentiable;

#[differentiable]

pub fn hidden(x: f64, y: f64) -> f64 {
    let (mut s, mut t) = (x, y);
    let both = [&mut s, &mut t]; //~ CR052 CR052
    *both[0] *= x;
    s * t
}

fn main() {}
