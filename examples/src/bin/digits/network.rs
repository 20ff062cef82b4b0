//! The network, written as one writes a first network: plain functions over slices.
//!
//! One hidden layer of tanh units, then ten scores and their cross-entropy. Nothing here knows about derivatives
//! except the attribute: the backward of every function is generated from its body.

use chainrule::differentiable;
use chainrule_examples::digits::{CLASSES, Digits, PIXELS};
use rand::Rng;

/// `output = weights · input + bias`, with the weights row by row.
#[differentiable]
pub(crate) fn dense(weights: &[f64], bias: &[f64], input: &[f64], output: &mut [f64]) {
    let inputs = input.len();
    for o in 0..bias.len() {
        let row = &weights[o * inputs..(o + 1) * inputs];
        let mut sum = bias[o];
        for i in 0..inputs {
            sum += row[i] * input[i];
        }
        output[o] = sum;
    }
}

/// Replaces every value by its hyperbolic tangent.
#[differentiable]
pub(crate) fn tanh(values: &mut [f64]) {
    for value in values.iter_mut() {
        *value = value.tanh();
    }
}

/// The scores that the network gives to the ten digits.
#[differentiable(wrt(w1, b1, w2, b2, scores))]
pub(crate) fn network(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], image: &[f64], scores: &mut [f64]) {
    let mut hidden = vec![0.0; b1.len()];
    dense(w1, b1, image, &mut hidden);
    tanh(&mut hidden);
    dense(w2, b2, &hidden, scores);
}

/// −ln of the probability that the softmax of `scores` gives to `label`.
#[differentiable]
pub(crate) fn cross_entropy(scores: &[f64], label: usize) -> f64 {
    let mut largest = scores[0];
    for score in scores {
        largest = largest.max(*score);
    }
    let mut sum = 0.0;
    for score in scores {
        sum += (score - largest).exp();
    }
    largest + sum.ln() - scores[label]
}

/// The mean cross-entropy over some images.
#[differentiable(wrt(w1, b1, w2, b2))]
pub(crate) fn loss(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], images: &[f64], labels: &[usize]) -> f64 {
    let mut total = 0.0;
    for (n, label) in labels.iter().enumerate() {
        let mut scores = [0.0; CLASSES];
        network(w1, b1, w2, b2, &images[n * PIXELS..(n + 1) * PIXELS], &mut scores);
        total += cross_entropy(&scores, *label);
    }
    total / labels.len() as f64
}

/// The size of a network, which says how its flat list of parameters divides into layers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    /// Units of the hidden layer.
    pub(crate) hidden: usize,
}

impl Shape {
    /// Weights and biases together.
    pub(crate) fn parameters(self) -> usize {
        self.layer_sizes().iter().sum()
    }

    fn layer_sizes(self) -> [usize; 4] {
        [self.hidden * PIXELS, self.hidden, CLASSES * self.hidden, CLASSES]
    }

    fn layers(self, parameters: &[f64]) -> [&[f64]; 4] {
        let mut rest = parameters;
        self.layer_sizes().map(|size| {
            let (layer, after) = rest.split_at(size);
            rest = after;
            layer
        })
    }

    /// What a person calls parameter `index`: `w1[3, 17]`, `b2[4]`.
    pub(crate) fn name(self, index: usize) -> String {
        let [w1, b1, w2, _] = self.layer_sizes();
        if index < w1 {
            format!("w1[{}, {}]", index / PIXELS, index % PIXELS)
        } else if index < w1 + b1 {
            format!("b1[{}]", index - w1)
        } else if index < w1 + b1 + w2 {
            let place = index - w1 - b1;
            format!("w2[{}, {}]", place / self.hidden, place % self.hidden)
        } else {
            format!("b2[{}]", index - w1 - b1 - w2)
        }
    }

    /// Weights of a spread that keeps the sums of a layer near 1, and biases of 0.
    pub(crate) fn random_parameters(self, rng: &mut impl Rng) -> Vec<f64> {
        let [w1, b1, w2, b2] = self.layer_sizes();
        let mut parameters = Vec::with_capacity(self.parameters());
        for (weights, inputs, biases) in [(w1, PIXELS, b1), (w2, self.hidden, b2)] {
            let spread = (3.0 / inputs as f64).sqrt();
            parameters.extend((0..weights).map(|_| rng.random_range(-spread..spread)));
            parameters.resize(parameters.len() + biases, 0.0);
        }
        parameters
    }

    /// The loss over `digits`.
    pub(crate) fn loss(self, parameters: &[f64], digits: &Digits) -> f64 {
        let [w1, b1, w2, b2] = self.layers(parameters);
        loss(w1, b1, w2, b2, &digits.images, &digits.labels)
    }

    /// The loss over `digits` and its gradient by the generated backward function.
    pub(crate) fn loss_and_gradient(self, parameters: &[f64], digits: &Digits) -> (f64, Vec<f64>) {
        let [w1, b1, w2, b2] = self.layers(parameters);
        let (value, (dw1, db1, dw2, db2)) =
            loss::value_and_grad(w1, b1, w2, b2, &digits.images, &digits.labels);
        (value, [dw1, db1, dw2, db2].concat())
    }

    /// The digit with the highest score.
    pub(crate) fn predict(self, parameters: &[f64], image: &[f64]) -> usize {
        let [w1, b1, w2, b2] = self.layers(parameters);
        let mut scores = [0.0; CLASSES];
        network(w1, b1, w2, b2, image, &mut scores);
        (1..CLASSES).fold(0, |best, class| if scores[class] > scores[best] { class } else { best })
    }

    /// The share of `digits` that are read correctly.
    pub(crate) fn accuracy(self, parameters: &[f64], digits: &Digits) -> f64 {
        let right = |n: &usize| self.predict(parameters, digits.image(*n)) == digits.labels[*n];
        (0..digits.len()).filter(right).count() as f64 / digits.len() as f64
    }
}

#[cfg(test)]
mod tests {
    use chainrule_examples::differences::extrapolated;
    use rand::SeedableRng;
    use rand_xoshiro::Xoshiro256PlusPlus;

    use super::*;

    #[test]
    fn layers_cover_the_parameters_and_are_named() {
        let shape = Shape { hidden: 3 };
        let parameters: Vec<f64> = (0..shape.parameters()).map(|n| n as f64).collect();
        assert_eq!(shape.layers(&parameters).concat(), parameters);
        let names = [0, 65, 192, 195, 198, 225].map(|index| shape.name(index));
        assert_eq!(names, ["w1[0, 0]", "w1[1, 1]", "b1[0]", "w2[0, 0]", "w2[1, 0]", "b2[0]"]);
    }

    #[test]
    fn the_generated_gradient_agrees_with_extrapolated_differences() {
        let shape = Shape { hidden: 2 };
        let parameters = shape.random_parameters(&mut Xoshiro256PlusPlus::seed_from_u64(3));
        let images = (0..2 * PIXELS).map(|n| (n as f64).sin().abs()).collect();
        let digits = Digits { images, labels: vec![4, 7] };
        let (_, gradient) = shape.loss_and_gradient(&parameters, &digits);
        for (index, slope) in gradient.iter().enumerate() {
            let mut moved = parameters.clone();
            let along = |x: f64| {
                moved[index] = x;
                shape.loss(&moved, &digits)
            };
            let expected = extrapolated(along, parameters[index], 0.25);
            assert!((slope - expected).abs() < 1e-11, "{}: {slope} is not {expected}", shape.name(index));
        }
    }

    #[test]
    fn equal_scores_cost_the_logarithm_of_ten() {
        assert!((cross_entropy(&[7.0; CLASSES], 3) - 10.0_f64.ln()).abs() < 1e-15);
    }
}
