use chainrule::{Differentiable, differentiable};

#[differentiable]
pub fn first(x: f64) -> f64 {
    unsafe { std::hint::unreachable_unchecked() } //~ CR007
}

#[differentiable]
pub fn second(x: f64) -> f64 {
    let powers = [|z: f64| z * z]; //~ CR026
    powers[0](x) * first(x)
}

#[derive(Differentiable)]
pub struct Spring(pub f64);

#[differentiable]
impl Spring {
    pub fn energy(&self, x: f64) -> f64 {
        let y: f64 = format!("{x}").parse().unwrap(); //~ CR053
        self.0 * y
    }

    pub fn force(&self, xs: &[f64]) -> f64 {
        self.0 * xs.iter().cycle().take(3).sum::<f64>() //~ CR027
    }

    pub fn stiffness(&self, x: f64) -> f64 {
        self.0 * x.recip()
    }
}

#[differentiable]
pub fn work(spring: &Spring, x: f64) -> f64 {
    spring.energy(x) + spring.stiffness(x) + second(x)
}

fn main() {}
