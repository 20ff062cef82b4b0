use chainrule::differentiable;

#[differentiable]

pub fn grown(x: f64) -> f64 {
    let mut v = vec![x];
    v.push(x); //~ CR018
    v[0] * v[1]
}

fn main() {}
