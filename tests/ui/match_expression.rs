use chainrule::differentiable;

#[differentiable]

pub fn by_kind(x: f64, kind: u32) -> f64 {
    match kind { //~ CR050
        0 => x,
        _ => x * x,
    }
}

fn main() {}
