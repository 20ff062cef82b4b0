use chainrule::derivative;

fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[derivative(of = product)] //~ CR048
fn product_rule(x: f64, y: f32, _: f64, seed: f64) -> (f64, f32) {
    (seed * f64::from(y), (seed * x) as f32)
}

fn main() {}
