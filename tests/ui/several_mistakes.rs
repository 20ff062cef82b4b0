use chainrule::differentiable;

#[differentiable]

pub fn wrong(xs: &[f64], n: Option<u32>) -> f64 {
    let s: f64 = xs.iter().sum(); //~ CR027
    let range = 0..2; //~ CR050
    let square = |z: f64| z * z; //~ CR026
    match n {
        Some(0) => g::grad(s), //~ CR050
        _ => square(s),
    }
}

fn main() {}
