use chainrule::differentiable;

#[differentiable]

pub fn parsed(x: f64) -> f64 {
    let y: f64 = format!("{x}").parse().unwrap(); //~ CR053
    y * x
}

fn main() {}
