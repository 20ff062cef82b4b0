use chainrule::differentiable;

#[differentiable]
pub fn root(x: f64) -> Result<f64, f64> {
    if x < 0.0 { Err(x * x) } else { Ok(x.sqrt()) }
}

#[differentiable]

pub fn scaled(x: f64) -> f64 {
    let mut s = x;
    if let Err(e) = root(x) {
        let known: f64 = e;
        s += known; //~ CR031
    }
    s
}

fn main() {}
