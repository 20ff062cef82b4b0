use chainrule::differentiable;

pub enum Failure {
    Best(f64),
    None,
}

#[differentiable]
pub fn root(x: f64) -> Result<f64, f64> {
    if x < 0.0 { Err(x * x) } else { Ok(x.sqrt()) }
}

#[differentiable]
pub fn guarded(x: f64) -> Result<f64, Failure> {
    if x < 0.0 { Err(Failure::Best(x)) } else { Ok(x.sqrt()) }
}

#[differentiable]

pub fn either(x: f64) -> f64 {
    match root(x) {
        Ok(y) => y,
        Err(e) => e, //~ CR031
    }
}

#[differentiable]

pub fn scaled(x: f64) -> f64 {
    match root(x) {
        Ok(y) => y * x,
        Err(e) => e * x, //~ CR031
    }
}

#[differentiable]

pub fn best(x: f64) -> f64 {
    match guarded(x) {
        Ok(y) => y,
        Err(Failure::Best(y)) => y * 2.0, //~ CR031
        Err(Failure::None) => 1.0,
    }
}

fn main() {}
