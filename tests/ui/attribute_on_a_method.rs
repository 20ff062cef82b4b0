use chainrule::differentiable;

pub struct Spring(pub f64);

impl Spring {
    #[differentiable]
    pub fn energy(&self, x: f64) -> f64 { //~ CR055
        x * x
    }
}

fn main() {}
