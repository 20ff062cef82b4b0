use chainrule::differentiable;

pub struct Config {
    pub rate: f64,
}

#[differentiable]
pub fn step(config: &Config, x: f64) -> f64 { //~ CR039
    let _ = config;
    x * x
}

fn main() {}
