use chainrule::differentiable;

#[differentiable]

pub fn capped(x: f64) -> f64 {
    let mut s = x;
    for i in 0..9 {
        s *= x;
        println!("{}", if i > 7 { return s } else { i }); //~ CR050
    }
    s
}

fn main() {}
