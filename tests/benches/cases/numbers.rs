//! Arguments that look random, and gradients as one list of numbers.

/// `count` numbers between -1 and 1, the same in every run.
pub(super) fn numbers(count: usize, seed: u64) -> Vec<f64> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let next = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
    };
    (0..count).map(next).collect()
}

/// The same, made smaller.
pub(super) fn scaled(count: usize, seed: u64, scale: f64) -> Vec<f64> {
    numbers(count, seed).into_iter().map(|number| scale * number).collect()
}

/// Something made of numbers.
pub(crate) trait Flat {
    /// Its numbers, in order.
    fn flat(&self) -> Vec<f64>;
}

impl Flat for f64 {
    fn flat(&self) -> Vec<f64> {
        vec![*self]
    }
}

impl Flat for Vec<f64> {
    fn flat(&self) -> Vec<f64> {
        self.clone()
    }
}

macro_rules! tuples {
    ($($($part:ident $index:tt),+;)+) => {$(
        impl<$($part: Flat),+> Flat for ($($part,)+) {
            fn flat(&self) -> Vec<f64> {
                [$(self.$index.flat()),+].concat()
            }
        }
    )+};
}
tuples! {
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
}
