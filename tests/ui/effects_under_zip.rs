use chainrule::differentiable;

#[differentiable]
pub fn running(x: f64, v: &[f64], w: &[f64]) -> f64 {
    let mut c = x;
    let changing = v.iter().map(|t| {
        c *= t;
        c
    });
    let s: f64 = changing.zip(w.iter()).map(|(a, b)| a * b).sum(); //~ CR027
    s + c
}

fn main() {}
