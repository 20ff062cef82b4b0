//! Exchanges in a loop with a counter, which the reverse sweep undoes.

use chainrule::differentiable;

/// Sorts in place; the gradient goes back by the same exchanges.
#[differentiable]
pub fn insertion_sort(a: &mut [f64]) {
    for i in 1..a.len() {
        let mut j = i;
        while j > 0 && a[j - 1] > a[j] {
            let higher = a[j - 1];
            a[j - 1] = a[j];
            a[j] = higher;
            j -= 1;
        }
    }
}
