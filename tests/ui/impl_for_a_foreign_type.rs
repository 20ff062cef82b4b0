use chainrule::differentiable;

pub trait Area {
    fn area(self) -> f64;
}

#[differentiable]
impl Area for f64 { //~ CR055
    fn area(self) -> f64 {
        self * self
    }
}

fn main() {}
