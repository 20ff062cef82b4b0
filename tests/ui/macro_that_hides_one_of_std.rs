use chainrule::differentiable;

macro_rules! vec {
    ($a:expr, $b:expr) => {
        std::vec![$b, $a]
    };
}

#[differentiable]

pub fn weighted(x: f64, y: f64) -> f64 {
    let v = vec![x, y]; //~ E0659
    2.0 * v[0] + v[1]
}

fn main() {}
