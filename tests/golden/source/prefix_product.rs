//! Elements that are overwritten with what their neighbours were overwritten with.

use chainrule::differentiable;

#[differentiable]
pub fn prefix_product(a: &mut [f64]) -> f64 {
    for i in 1..a.len() {
        a[i] = a[i] * a[i - 1];
    }
    a[a.len() - 1]
}
