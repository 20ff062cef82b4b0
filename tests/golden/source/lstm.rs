//! A cell of a recurrent network, unrolled over a sequence.

use chainrule::differentiable;

#[differentiable]
pub fn gate(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// One hidden unit: `w` holds four gates of three numbers each.
#[differentiable]
pub fn lstm(w: &[f64], sequence: &[f64]) -> f64 {
    let mut state = 0.0;
    let mut output = 0.0;
    for x in sequence {
        let forget = gate(w[0] * x + w[1] * output + w[2]);
        let input = gate(w[3] * x + w[4] * output + w[5]);
        let open = gate(w[6] * x + w[7] * output + w[8]);
        let new = (w[9] * x + w[10] * output + w[11]).tanh();
        state = forget * state + input * new;
        output = open * state.tanh();
    }
    output
}
