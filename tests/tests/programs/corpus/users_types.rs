//! What published crates do with their own types: methods with the names of iterators, flags, associated types of traits,
//! enums that are generic over anything.

use chainrule::{Differentiable, differentiable};
use num_traits::ToPrimitive;

/// Flags, which have no derivative.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Mask(u32);

#[differentiable]
impl Mask {
    const LENGTH: Self = Self(1);
    const AREA: Self = Self(2);

    #[differentiable]
    const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[differentiable]
    const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    #[differentiable]
    const fn bits(self) -> u32 {
        self.0
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Accumulator {
    sum: f64,
    rest: f64,
}

#[differentiable]
impl Accumulator {
    fn sum(&self) -> f64 {
        self.sum + self.rest * self.rest
    }

    fn add(&mut self, x: f64) {
        self.sum += x * self.rest;
    }

    fn next(&self, steps: u32) -> f64 {
        self.sum * f64::from(steps)
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Ring {
    area: Accumulator,
}

#[differentiable]
impl Ring {
    fn measure(&self, mask: Mask) -> f64 {
        if mask.any(Mask::AREA) { self.area.sum() * f64::from(mask.bits()) } else { self.area.next(3) }
    }
}

program! {
    at (2.0, 3.0); at (-4.0, 0.5);
    fn methods_named_like_those_of_iterators(x: f64, y: f64) -> f64 {
        let mut area = Accumulator { sum: x, rest: y };
        if area.sum() < 0.0 {
            area.add(x * y);
        }
        let total = area.sum();
        let ring = Ring { area };
        total * ring.measure(Mask::LENGTH.with(Mask::AREA)) + ring.measure(Mask::LENGTH)
    }
}

/// A trait without the attribute.
trait Halves {
    type Half;

    fn low(&self) -> Self::Half;
    fn scaled(&self, by: Self::Half) -> Option<Self::Half>;
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Pair(f64, f64);

#[differentiable]
impl Halves for Pair {
    type Half = f64;

    fn low(&self) -> Self::Half {
        self.0 * self.1
    }

    fn scaled(&self, by: Self::Half) -> Option<Self::Half> {
        let low: Self::Half = self.low();
        Some(low * by + Self::Half::sin(by))
    }
}

program! {
    at (2.0, 3.0); at (-0.5, 0.25);
    fn associated_types_of_an_unmarked_trait(x: f64, y: f64) -> f64 {
        let pair = Pair(x, y);
        pair.low() + pair.scaled(x).unwrap_or(0.0)
    }
}

program! {
    at (2.0, 3.0);
    fn sizes_of_types(x: f64, y: f64) -> f64 {
        let tolerance = if core::mem::size_of::<f64>() <= 4 { x } else { x * y };
        tolerance * y
    }
}

/// Its parameters have no bounds, and values of them need not be printed or compared.
#[derive(Differentiable)]
pub(crate) enum Step<T, V> {
    Hold,
    Slope { from: T, by: V },
}

/// Nothing is of this type.
#[derive(Differentiable)]
pub(crate) enum Never {}

/// Its parameter is bounded by a trait that says nothing of derivatives.
#[derive(Differentiable)]
pub(crate) enum Roots<F: Copy> {
    One([F; 1]),
    Two([F; 2]),
}

#[test]
fn tangents_of_enums_of_anything_are_values() {
    let roots = Roots::Two([1.5, 2.5]);
    let tangent = roots.zero_tangent();
    assert_eq!(tangent.clone(), tangent);
    assert_eq!(format!("{tangent:?}"), "Two([0.0, 0.0])");
    assert_eq!(chainrule::Coordinates::to_flat(&roots), [1.5, 2.5]);
    assert_ne!(Roots::One([1.0]).zero_tangent(), tangent);
    assert_eq!(format!("{:?}", Step::Slope { from: 1.0, by: [2.0_f32] }.zero_tangent()), "Slope(0.0, [0.0])");
    assert_eq!(Step::<f64, f64>::Hold.zero_tangent(), StepTangent::Hold {});
    assert!(core::mem::size_of::<Never>() == 0);
}

/// A function that has the name of its module, as many packages have them.
pub(crate) mod smooth {
    use chainrule::differentiable;

    #[differentiable(name = "smooth_d")]
    pub(crate) fn smooth(x: f64) -> f64 {
        x * x / (1.0 + x * x)
    }
}
use smooth::smooth;

#[differentiable(with(smooth = smooth::smooth_d))]
fn steep(x: f64) -> f64 {
    smooth(3.0 * x) + smooth(x)
}

program! {
    at (2.0, 3.0); at (-0.5, 0.25);
    fn function_with_the_name_of_its_module(x: f64, y: f64) -> f64 {
        steep(x * y) * y
    }
}

/// What is counted has a type that only the struct tells.
#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Mean {
    mean: f64,
    spread: f64,
    n: u64,
}

#[differentiable]
impl Mean {
    fn add(&mut self, x: f64) {
        self.n += 1;
        let n = self.n.to_f64().unwrap();
        let distance = x - self.mean;
        self.mean += distance / n;
        self.spread += distance * (x - self.mean) * (n - 1.0);
    }

    fn variance(&self) -> f64 {
        if self.n < 2 { f64::NAN } else { self.spread / (self.n - 1).to_f64().unwrap() }
    }

    fn of_population(&self) -> f64 {
        if self.n < 1 { f64::NAN } else { self.spread / self.n.to_f64().unwrap() }
    }
}

program! {
    at (2.0, 3.0, 0.5); at (-0.5, 0.25, 4.0);
    fn counts_that_become_floats(mean: f64, spread: f64, x: f64) -> f64 {
        let mut of = Mean { mean, spread, n: 4 };
        of.add(x);
        of.variance() * x + of.of_population() * of.mean
    }
}

programs![
    methods_named_like_those_of_iterators,
    associated_types_of_an_unmarked_trait,
    sizes_of_types,
    function_with_the_name_of_its_module,
    counts_that_become_floats,
];
