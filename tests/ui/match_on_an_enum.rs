use chainrule::differentiable;

pub enum Kind {
    Square,
    Scaled(f64),
}

#[differentiable(wrt(x))]

pub fn by_kind(x: f64, kind: Kind) -> f64 {
    match kind {
        Kind::Scaled(by) => x * by, //~ CR050
        Kind::Square => x * x,
    }
}

fn main() {}
