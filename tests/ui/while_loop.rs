use chainrule::differentiable;

#[differentiable]

pub fn root(x: f64) -> f64 {
    let mut y = x;
    while y * y > x { //~ CR050
        y = 0.5 * (y + x / y);
    }
    y
}

fn main() {}
