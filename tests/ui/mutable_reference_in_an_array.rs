use chainrule::differentiable;

#[differentiable]

pub fn hidden(x: f64) -> f64 {
    let mut s = x;
    let all = [&mut s]; //~ CR052
    *all[0] *= x;
    s
}

fn main() {}
