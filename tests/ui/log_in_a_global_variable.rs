use chainrule::differentiable;
use std::sync::Mutex;

static LOG: Mutex<Vec<f64>> = Mutex::new(Vec::new());

#[differentiable]
pub fn remembered(x: f64) -> f64 {
    LOG.lock().unwrap().push(x); //~ CR011
    LOG.lock().unwrap()[0] * x
}

fn main() {}
