use chainrule::differentiable;

#[differentiable]

pub fn first(x: f64) -> Option<f64> {
    let y = Some(x)?; //~ CR031
    Some(y * y)
}

fn main() {}
