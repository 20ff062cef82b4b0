use chainrule::differentiable;

#[differentiable]

pub fn capped(x: f64) -> f64 {
    let mut s = x;
    for i in 0..9 {
        s = s * (if s > 10.0 { break } else { x }); //~ CR050
        s += f64::powi(if i > 7 { return s } else { x }, 2); //~ CR050
    }
    s
}

fn main() {}
