use chainrule::differentiable;

#[differentiable]

pub fn wrong(xs: &[f64], n: u32) -> f64 {
    let mut s: f64 = xs.iter().sum(); //~ CR027
    while s > 1.0 { //~ CR050
        s *= 0.5;
    }
    let square = |z: f64| z * z; //~ CR026
    match n { //~ CR050
        0 => s,
        _ => square(s),
    }
}

fn main() {}
