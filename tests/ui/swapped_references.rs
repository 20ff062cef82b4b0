use chainrule::differentiable;

#[differentiable]

pub fn exchanged<'a>(mut a: &'a mut [f64], mut b: &'a mut [f64]) {
    std::mem::swap(&mut a, &mut b); //~ CR050
    a[0] *= b[0];
}

fn main() {}
