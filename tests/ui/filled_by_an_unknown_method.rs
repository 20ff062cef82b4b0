use chainrule::differentiable;

pub struct Rng;

impl Rng {
    pub fn fill(&self, to: &mut f64) {
        *to = 4.0;
    }
}

#[differentiable(wrt(x))]

pub fn noisy(x: f64, rng: &Rng) -> f64 {
    let mut s = x;
    rng.fill(&mut s); //~ CR054
    s * x
}

fn main() {}
