use chainrule::differentiable;

#[differentiable]

pub fn first(x: f64) -> Option<f64> { //~ CR040
    let y = Some(x)?;
    Some(y * y)
}

fn main() {}
