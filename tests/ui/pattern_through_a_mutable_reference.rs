use chainrule::differentiable;

#[differentiable]

pub fn scale_first(pair: &mut (f64, f64)) {
    let &mut (ref mut first, second) = pair; //~ CR030
    *first *= second;
}

fn main() {}
