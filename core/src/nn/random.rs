//! Random numbers from an explicit seed.

use alloc::vec::Vec;

use super::{Float, Tensor};

/// A source of random numbers. The same seed gives the same numbers, on every machine.
///
/// ```
/// use chainrule::nn::Random;
///
/// assert_eq!(Random::seeded(7).order(5), Random::seeded(7).order(5));
/// ```
#[derive(Clone, Debug)]
pub struct Random {
    numbers: fastrand::Rng,
}

impl Random {
    /// A source that starts from the seed.
    #[must_use]
    pub fn seeded(seed: u64) -> Random {
        Random { numbers: fastrand::Rng::with_seed(seed) }
    }

    /// Between 0 (included) and 1 (excluded).
    pub fn unit(&mut self) -> f64 {
        self.numbers.f64()
    }

    /// A whole number below `end`.
    ///
    /// # Panics
    ///
    /// There is one.
    pub fn below(&mut self, end: usize) -> usize {
        self.numbers.usize(..end)
    }

    /// Of the normal distribution with mean 0 and deviation 1, by the method of Box and Muller.
    pub fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }

    /// The numbers below `len` in some order.
    pub fn order(&mut self, len: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..len).collect();
        self.numbers.shuffle(&mut order);
        order
    }

    /// A tensor of numbers, each drawn by itself.
    fn tensor<T: Float>(&mut self, shape: &[usize], mut draw: impl FnMut(&mut Random) -> f64) -> Tensor<T> {
        let data = (0..shape.iter().product()).map(|_| T::rounded(draw(self))).collect();
        Tensor::new(shape, data)
    }
}

/// How the first weights are drawn. `inputs` and `outputs` are those of one output and one input: for a convolution, the
/// channels times the size of its window.
///
/// ```
/// use chainrule::nn::{Init, Random};
///
/// let weight = Init::KaimingUniform.draw::<f32>(&[8, 2], 2, 8, &mut Random::seeded(1));
/// assert!(weight.data.iter().all(|w| w.abs() <= 3.0_f32.sqrt()));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Init {
    /// Zeros.
    Zeros,
    /// Evenly between −bound and bound.
    Uniform(f64),
    /// Normal with this deviation.
    Normal(f64),
    /// Evenly within ±1/√inputs, as PyTorch's layers are drawn.
    FanIn,
    /// Evenly within ±√(6/inputs): He and others, 2015, for relu.
    KaimingUniform,
    /// Normal with the deviation √(2/inputs).
    KaimingNormal,
    /// Evenly within ±√(6/(inputs + outputs)): Glorot and Bengio, 2010, for tanh.
    XavierUniform,
    /// Normal with the deviation √(2/(inputs + outputs)).
    XavierNormal,
}

impl Init {
    /// Draws a tensor.
    pub fn draw<T: Float>(
        self,
        shape: &[usize],
        inputs: usize,
        outputs: usize,
        random: &mut Random,
    ) -> Tensor<T> {
        let (inputs, both) = (inputs as f64, (inputs + outputs) as f64);
        let uniform = |bound: f64| move |random: &mut Random| bound * (2.0 * random.unit() - 1.0);
        let normal = |deviation: f64| move |random: &mut Random| deviation * random.normal();
        match self {
            Init::Zeros => Tensor::zeros(shape),
            Init::Uniform(bound) => random.tensor(shape, uniform(bound)),
            Init::Normal(deviation) => random.tensor(shape, normal(deviation)),
            Init::FanIn => random.tensor(shape, uniform(inputs.sqrt().recip())),
            Init::KaimingUniform => random.tensor(shape, uniform((6.0 / inputs).sqrt())),
            Init::KaimingNormal => random.tensor(shape, normal((2.0 / inputs).sqrt())),
            Init::XavierUniform => random.tensor(shape, uniform((6.0 / both).sqrt())),
            Init::XavierNormal => random.tensor(shape, normal((2.0 / both).sqrt())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Init, Random};

    fn moments(init: Init) -> (f64, f64, f64) {
        let drawn = init.draw::<f64>(&[200, 300], 300, 200, &mut Random::seeded(5)).data;
        let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
        let variance = drawn.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / drawn.len() as f64;
        (mean, variance, drawn.iter().fold(0.0, |most, v| v.abs().max(most)))
    }

    #[test]
    fn weights_have_the_spread_that_they_are_to_have() {
        let expected: [(Init, f64); 7] = [
            (Init::Uniform(0.5), 0.25 / 3.0),
            (Init::Normal(0.1), 0.01),
            (Init::FanIn, 1.0 / 900.0),
            (Init::KaimingUniform, 2.0 / 300.0),
            (Init::KaimingNormal, 2.0 / 300.0),
            (Init::XavierUniform, 2.0 / 500.0),
            (Init::XavierNormal, 2.0 / 500.0),
        ];
        for (init, wanted) in expected as [(Init, f64); 7] {
            let (mean, variance, _) = moments(init);
            assert!(mean.abs() < 0.02 * wanted.sqrt(), "{init:?}: mean {mean}");
            assert!((variance / wanted - 1.0).abs() < 0.03, "{init:?}: variance {variance}, not {wanted}");
        }
        assert!(moments(Init::FanIn).2 <= 300.0_f64.sqrt().recip());
        assert_eq!(moments(Init::Zeros), (0.0, 0.0, 0.0));
    }

    #[test]
    fn an_order_holds_each_number_once() {
        let mut order = Random::seeded(3).order(100);
        assert_ne!(order, (0..100).collect::<Vec<_>>());
        order.sort_unstable();
        assert_eq!(order, (0..100).collect::<Vec<_>>());
    }
}
