use chainrule::differentiable;

#[differentiable]
pub fn squared<T: Into<f64>>(x: T) -> f64 { //~ CR060
    let x: f64 = x.into();
    x * x
}

#[differentiable]
pub fn total(xs: impl IntoIterator<Item = f64>) -> f64 { //~ CR060
    let mut sum = 0.0;
    for x in xs {
        sum += x;
    }
    sum
}

fn main() {}
