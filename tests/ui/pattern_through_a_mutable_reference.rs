use chainrule::differentiable;

#[differentiable]

pub fn scale_first(pair: &mut (f64, f64)) {
    let scale = |&mut (ref mut first, second): &mut (f64, f64)| *first *= second; //~ CR030
    scale(pair);
}

fn main() {}
