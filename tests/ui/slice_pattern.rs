use chainrule::differentiable;

#[differentiable]

pub fn split(a: [f64; 3]) -> f64 {
    let [first, .., last] = a; //~ CR029
    first * last
}

fn main() {}
