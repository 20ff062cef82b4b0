use chainrule::differentiable;

#[differentiable]

pub fn total(xs: &[f64]) -> f64 {
    let mut s = 0.0;
    for x in xs.iter().array_chunks::<2>() { //~ CR027
        s += x * x;
    }
    s
}

fn main() {}
