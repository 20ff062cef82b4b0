use chainrule::differentiable;

#[differentiable]

pub fn hidden(x: f64) -> f64 {
    let mut s = x;
    let t = (&mut s, 1.0); //~ CR052
    *t.0 *= x;
    s
}

fn main() {}
