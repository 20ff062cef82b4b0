use chainrule::differentiable;

#[differentiable]

pub fn looped(x: f64) -> f64 {
    #[rustfmt::skip] //~ CR050
    let y = x*x;
    y * x
}

fn main() {}
