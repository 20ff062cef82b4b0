use chainrule::differentiable;

#[differentiable]

pub fn wrong(xs: &[f64], n: Option<u32>) -> f64 {
    let mut s: f64 = xs.iter().cycle().take(3).sum(); //~ CR027
    while let Some(2) = n { //~ CR050
        s *= 0.5;
    }
    let square = [|z: f64| z * z]; //~ CR026
    match n {
        Some(0) => s, //~ CR050
        _ => square[0](s),
    }
}

fn main() {}
