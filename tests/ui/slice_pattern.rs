use chainrule::differentiable;

#[differentiable]

pub fn split(a: [f64; 3]) -> f64 {
    let [first, rest @ ..] = a; //~ CR029
    first * rest[1]
}

#[differentiable]

pub fn double(a: &mut [f64]) {
    if let [first, rest @ ..] = a { //~ CR029
        *first *= rest[0];
    }
}

fn main() {}
