use chainrule::differentiable;

#[differentiable]

pub fn capped(x: f64) -> f64 {
    let mut s = x;
    for _ in 0..9 {
        s *= x;
        if s > 10.0 {
            break; //~ CR050
        }
    }
    s
}

fn main() {}
