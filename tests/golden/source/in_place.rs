//! A parameter that is changed in place.

use chainrule::differentiable;

#[differentiable]
pub fn in_place(values: &mut [f64], factor: f64) {
    for v in values.iter_mut() {
        *v = (*v * factor).tanh();
    }
}
