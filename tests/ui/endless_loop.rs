use chainrule::differentiable;

#[differentiable]

pub fn root(x: f64) -> f64 {
    let mut y = x;
    loop { //~ CR035
        y = 0.5 * (y + x / y);
    }
}

fn main() {}
