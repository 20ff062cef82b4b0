use chainrule::differentiable;

pub struct Orbit {
    pub axis: f64,
    pub eccentricity: f64,
}

#[differentiable]
pub fn distance(orbit: &Orbit, anomaly: f64) -> f64 { //~ CR039
    orbit.axis * (1.0 - orbit.eccentricity * anomaly.cos())
}

fn main() {}
