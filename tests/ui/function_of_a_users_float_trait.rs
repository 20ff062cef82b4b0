use chainrule::differentiable;

pub trait Float {
    /// Of an angle in degrees.
    fn sin(self) -> f64;
}

impl Float for f64 {
    fn sin(self) -> f64 {
        f64::sin(self.to_radians())
    }
}

#[differentiable]
pub fn height(angle: f64) -> f64 {
    2.0 * Float::sin(angle) //~ CR060
}

fn main() {}
