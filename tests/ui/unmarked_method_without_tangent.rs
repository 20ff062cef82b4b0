use chainrule::differentiable;

pub struct Gain {
    k: f64,
}

impl Gain {
    fn apply(&self, x: f64) -> f64 {
        self.k * x
    }
}

#[differentiable(wrt(x))]
pub fn amplified(gain: &Gain, x: f64) -> f64 {
    gain.apply(x) //~ CR017
}

fn main() {}
