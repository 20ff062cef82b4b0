//! Generic callers of differentiable traits: bounds, `impl Trait`, types that are made of others, associated types and
//! constants, a float parameter of the trait.

use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;

use super::fixed;
use num_traits::Float;

#[differentiable]
pub(crate) trait Potential {
    fn energy(&self, r: f64) -> f64;

    fn twice(&self, r: f64) -> f64 {
        2.0 * self.energy(r)
    }

    fn cutoff(&self) -> f64 {
        3.0
    }

    fn name(&self) -> &'static str {
        "some potential"
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct LennardJones {
    pub(crate) epsilon: f64,
    pub(crate) sigma: f64,
}

#[differentiable]
impl Potential for LennardJones {
    fn energy(&self, r: f64) -> f64 {
        let s = (self.sigma / r).powi(6);
        4.0 * self.epsilon * (s * s - s)
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Harmonic {
    pub(crate) k: f64,
}

#[differentiable]
impl Potential for Harmonic {
    fn energy(&self, r: f64) -> f64 {
        0.5 * self.k * r * r
    }

    fn cutoff(&self) -> f64 {
        self.k * 2.0
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Pair<A, B> {
    pub(crate) a: A,
    pub(crate) b: B,
    pub(crate) w: f64,
}

#[differentiable]
impl<A: Potential + Differentiable, B: Potential + Differentiable> Potential for Pair<A, B> {
    fn energy(&self, r: f64) -> f64 {
        self.w * self.a.energy(r) + self.b.energy(r)
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct System<P> {
    pub(crate) potential: P,
    pub(crate) xs: Vec<f64>,
}

mod of_potentials {
    use super::Potential;

    #[chainrule::differentiable]
    pub(super) fn sum<P: Potential>(p: &P, rs: &[f64]) -> f64 {
        let mut e = 0.0;
        for r in rs {
            e += p.energy(*r);
        }
        e
    }
}

#[differentiable]
impl<P: Potential> System<P> {
    pub(crate) fn energy(&self) -> f64 {
        let mut e = 0.0;
        for i in 0..self.xs.len() {
            for j in 0..i {
                e += self.potential.energy(self.xs[i] - self.xs[j]);
            }
        }
        e
    }

    pub(crate) fn of_all(&self) -> f64 {
        of_potentials::sum(&self.potential, &self.xs)
    }
}

#[differentiable]
pub(crate) trait Kernel<T: Float> {
    fn eval(&self, r: T) -> T;

    fn scaled(&self, r: T, k: T) -> T {
        self.eval(r * k) * k
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Gauss<T> {
    pub(crate) width: T,
}

#[differentiable]
impl<T: Float> Kernel<T> for Gauss<T> {
    fn eval(&self, r: T) -> T {
        (-(r * r) / (self.width * self.width)).exp()
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Quadratic {
    pub(crate) a: f64,
}

#[differentiable]
impl Kernel<f64> for Quadratic {
    fn eval(&self, r: f64) -> f64 {
        self.a * r * r
    }
}

#[differentiable]
pub(crate) trait EquationOfState {
    const GAMMA: f64;

    fn pressure(&self, rho: f64, e: f64) -> f64;

    fn sound_speed(&self, rho: f64, e: f64) -> f64 {
        (Self::GAMMA * self.pressure(rho, e) / rho).sqrt()
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct IdealGas {
    pub(crate) scale: f64,
}

#[differentiable]
impl EquationOfState for IdealGas {
    const GAMMA: f64 = 1.4;

    fn pressure(&self, rho: f64, e: f64) -> f64 {
        (Self::GAMMA - 1.0) * rho * e * self.scale
    }
}

#[differentiable]
pub(crate) trait Layer {
    type Input;

    fn apply(&self, x: &Self::Input) -> f64;
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Linear {
    pub(crate) w: [f64; 2],
}

#[differentiable]
impl Layer for Linear {
    type Input = [f64; 2];

    fn apply(&self, x: &[f64; 2]) -> f64 {
        self.w[0] * x[0] + self.w[1] * x[1] * x[1]
    }
}

derived!(LennardJones, Harmonic, Pair<LennardJones, Harmonic>, System<Harmonic>);
derived!(Gauss<f64>, Gauss<f32>, Quadratic, IdealGas, Linear);

program! {
    at (&LennardJones { epsilon: 0.3, sigma: 1.1 }, &[1.3, 1.5, 4.0]);
    generic [P: Potential];
    fn total(p: &P, rs: &[f64]) -> f64 {
        let mut e = 0.0;
        for r in rs {
            if *r < p.cutoff() {
                e += p.energy(*r);
            }
        }
        e
    }
}

program! {
    at (&Harmonic { k: 0.7 }, 1.3);
    fn an_impl_argument(p: &impl Potential, r: f64) -> f64 {
        p.twice(r) * r
    }
}

program! {
    at (Harmonic { k: 0.7 }, 1.3);
    generic [P: Potential];
    fn by_value_without_clone(p: P, r: f64) -> f64 {
        p.twice(r) + p.energy(r * r)
    }
}

program! {
    at (&Harmonic { k: 0.7 }, &LennardJones { epsilon: 0.3, sigma: 1.1 }, &[1.3, 1.7]);
    generic [A: Potential, B: Potential];
    fn two_potentials(a: &A, b: &B, rs: &[f64]) -> f64 {
        rs.iter().map(|&r| a.energy(r) * b.energy(r)).sum()
    }
}

program! {
    at (&Pair { a: LennardJones { epsilon: 0.3, sigma: 1.1 }, b: Harmonic { k: 0.7 }, w: 0.4 }, 1.3);
    generic [A: Potential, B: Potential];
    fn fields_of_parameters(p: &Pair<A, B>, r: f64) -> f64 {
        p.a.energy(r) + p.b.twice(r) * p.w
    }
}

program! {
    at (&Pair { a: LennardJones { epsilon: 0.3, sigma: 1.1 }, b: Harmonic { k: 0.7 }, w: 0.4 }, 1.3);
    fn made_of_others(p: &Pair<LennardJones, Harmonic>, r: f64) -> f64 {
        p.twice(r) * r
    }
}

program! {
    at (&System { potential: Harmonic { k: 0.7 }, xs: vec![0.3, 1.2, -0.4] }, 1.3);
    generic [P: Potential];
    fn of_a_system(s: &System<P>, k: f64) -> f64 {
        s.energy() * k + s.of_all()
    }
}

program! {
    at (&Gauss { width: 0.7_f64 }, &[0.3, 0.4]);
    generic [T: Float, K: Kernel<T>];
    fn kernels(k: &K, xs: &[T]) -> T {
        let mut s = T::zero();
        for &x in xs {
            s = s + k.eval(x) + k.scaled(x, x);
        }
        s
    }
}

program! {
    at (&Gauss { width: 0.7_f32 }, &[0.3, 0.4]);
    generic [T: Float, K: Kernel<T>];
    fn kernels_single(k: &K, xs: &[T]) -> T {
        let mut s = T::zero();
        for &x in xs {
            s = s + k.eval(x) + k.scaled(x, x);
        }
        s
    }
}

program! {
    at (&Quadratic { a: 0.7 }, 0.3);
    generic [K: Kernel<f64>];
    fn kernel_of_a_float(k: &K, x: f64) -> f64 {
        k.eval(x) * x + k.scaled(x, 2.0)
    }
}

program! {
    at (&IdealGas { scale: 1.1 }, 0.3, 0.7, 1.2);
    generic [L: EquationOfState];
    fn mach(law: &L, rho: f64, e: f64, u: f64) -> f64 {
        u / law.sound_speed(rho, e) * L::GAMMA
    }
}

program! {
    at (&Linear { w: [0.3, 0.4] }, &fixed([0.7, 0.2]), 1.5);
    generic [L: Layer];
    fn associated_type(l: &L, x: &L::Input, k: f64) -> f64 {
        l.apply(x) * k
    }
}

programs! {
    total, an_impl_argument, by_value_without_clone, two_potentials, fields_of_parameters, made_of_others, of_a_system,
    kernels, kernels_single, kernel_of_a_float, mach, associated_type,
}
