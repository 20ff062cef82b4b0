use chainrule::derivative;

fn scaled(k: f64, x: &[f64]) -> f64 {
    k * x[0]
}

#[derivative(of = scaled)]
fn scaled_rule(k: f64, x: &[f64], _value: f64, seed: f64) -> f64 { //~ CR048
    seed * k * x[0]
}

#[derivative(of = scaled)]
fn seed_of_another_type(k: f64, _value: f32, seed: f64) -> f64 { //~ CR048
    seed * k
}

#[derivative(of = scaled)]
fn too_many(k: f64, value: f64, seed: f64) -> (f64, f64) { //~ CR048
    (seed * k, value)
}

#[derivative(of = scaled)]
fn too_few(_value: f64, seed: f64) -> f64 { //~ CR048
    seed
}

#[derivative(scaled)] //~ CR048
fn no_option(k: f64, _value: f64, seed: f64) -> f64 {
    seed * k
}

fn main() {}
