use chainrule::differentiable;

#[differentiable]

pub fn drain(x: f64, mut n: Option<u32>) -> f64 {
    let mut s = x;
    while let Some(k) = n { //~ CR050
        s *= x;
        n = k.checked_sub(1);
    }
    s
}

fn main() {}
