//! Pieces of neural networks, written as loops over slices.

program! {
    at (&[0.7, 1.3, 0.4, -0.5]);
    fn logsumexp(a: &[f64]) -> f64 {
        let mut m = a[0];
        for i in 1..a.len() {
            if a[i] > m {
                m = a[i];
            }
        }
        let mut s = 0.0;
        for i in 0..a.len() {
            s += (a[i] - m).exp();
        }
        s.ln() + m
    }
}

program! {
    at (&[0.7, 1.3, 0.4], 2);
    fn cross_entropy(logits: &[f64], label: usize) -> f64 {
        logsumexp_of(logits) - logits[label]
    }
}

#[chainrule::differentiable]
fn logsumexp_of(a: &[f64]) -> f64 {
    let mut m = f64::NEG_INFINITY;
    for x in a {
        m = m.max(*x);
    }
    let mut s = 0.0;
    for x in a {
        s += (x - m).exp();
    }
    s.ln() + m
}

#[chainrule::differentiable]
fn dense(w: &[f64], b: &[f64], x: &[f64], out: &mut [f64]) {
    let n = x.len();
    for o in 0..out.len() {
        let row = &w[o * n..(o + 1) * n];
        let mut z = b[o];
        for i in 0..n {
            z += row[i] * x[i];
        }
        out[o] = z.tanh();
    }
}

program! {
    at (&[0.5, -1.5, 0.7, 0.3, 0.2, -0.9], &[0.1, 0.2], &[1.0, 2.0, 0.5], &mut [0.0, 0.0]);
    fn dense_layer(w: &[f64], b: &[f64], x: &[f64], out: &mut [f64]) {
        let n = x.len();
        for (o, value) in out.iter_mut().enumerate() {
            let mut z = b[o];
            for (weight, input) in w[o * n..(o + 1) * n].iter().zip(x) {
                z += weight * input;
            }
            *value = if z > 0.0 { z } else { 0.01 * z };
        }
    }
}

program! {
    at (&[0.5, -1.5, 0.7, 0.3, 0.2, -0.9], &[0.1, 0.2], &[0.4, 0.6, -0.2, 0.9], &[0.3, 0.1], &[1.0, 2.0, 0.5], 1);
    fn two_layers_and_loss(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], x: &[f64], label: usize) -> f64 {
        let mut h = vec![0.0; b1.len()];
        dense(w1, b1, x, &mut h);
        let mut logits = vec![0.0; b2.len()];
        dense(w2, b2, &h, &mut logits);
        logsumexp_of(&logits) - logits[label]
    }
}

program! {
    at (0.3, &mut 0.2, &mut 0.5, &[0.1, 0.4, -0.3, 0.7], &[0.2, -0.1, 0.3, 0.6]);
    fn lstm_cell(x: f64, h: &mut f64, c: &mut f64, w: &[f64], u: &[f64]) {
        let i = 1.0 / (1.0 + (-(w[0] * x + u[0] * *h)).exp());
        let f = 1.0 / (1.0 + (-(w[1] * x + u[1] * *h)).exp());
        let o = 1.0 / (1.0 + (-(w[2] * x + u[2] * *h)).exp());
        let g = (w[3] * x + u[3] * *h).tanh();
        *c = f * *c + i * g;
        *h = o * c.tanh();
    }
}

program! {
    at (&[0.3, -0.2, 0.5], 0.4, 0.7, 0.2);
    fn recurrent_over_time(xs: &[f64], w: f64, u: f64, b: f64) -> f64 {
        let mut h = 0.0;
        let mut loss = 0.0;
        for (t, x) in xs.iter().enumerate() {
            h = (w * x + u * h + b).tanh();
            let error = h - 0.1 * t as f64;
            loss += error * error;
        }
        loss / xs.len() as f64
    }
}

program! {
    at (&mut [0.3, -0.2, 0.5, 0.9], &[1.1, 0.9, 1.0, 1.2], &[0.0, 0.1, 0.2, 0.3]);
    fn layer_normalisation(x: &mut [f64], gain: &[f64], bias: &[f64]) {
        let n = x.len() as f64;
        let mut mean = 0.0;
        for v in x.iter() {
            mean += *v / n;
        }
        let mut variance = 0.0;
        for v in x.iter() {
            variance += (*v - mean).powi(2) / n;
        }
        let inverse = 1.0 / (variance + 1e-5).sqrt();
        for i in 0..x.len() {
            x[i] = (x[i] - mean) * inverse * gain[i] + bias[i];
        }
    }
}

program! {
    at (&[0.3, -0.2, 0.5, 0.9, 0.1, 0.4], &[0.2, 0.6, -0.3, 0.8, 0.5, 0.7], 2);
    fn attention_scores(q: &[f64], k: &[f64], d: usize) -> Vec<f64> {
        let n = q.len() / d;
        let mut out = vec![0.0; n];
        for i in 0..n {
            let mut weights = vec![0.0; n];
            let mut total = 0.0;
            for j in 0..n {
                let mut s = 0.0;
                for c in 0..d {
                    s += q[i * d + c] * k[j * d + c];
                }
                weights[j] = (s / (d as f64).sqrt()).exp();
                total += weights[j];
            }
            for j in 0..n {
                out[i] += weights[j] / total * k[j * d];
            }
        }
        out
    }
}

program! {
    at (&mut [0.3, -0.2], &mut [0.1, 0.2], &mut [0.01, 0.02], &[0.5, -0.4], 0.1);
    fn adam_step(w: &mut [f64], m: &mut [f64], v: &mut [f64], g: &[f64], rate: f64) {
        for i in 0..w.len() {
            m[i] = 0.9 * m[i] + 0.1 * g[i];
            v[i] = 0.99 * v[i] + 0.01 * g[i] * g[i];
            w[i] -= rate * m[i] / (v[i].sqrt() + 1e-3);
        }
    }
}

programs![
    logsumexp,
    cross_entropy,
    dense_layer,
    two_layers_and_loss,
    lstm_cell,
    recurrent_over_time,
    layer_normalisation,
    attention_scores,
    adam_step,
];
