//! What must hold of a random program: its value is the plain function's, bit for bit; its gradient, with and
//! without simplification, is that of the same program over dual numbers; and the pullback can be called again.

use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::dual::{Dual, Lift};
use crate::flat::{Storage, flat};

/// How far two gradients may be apart, for the largest entry.
const TOLERANCE: f64 = 1e-9;

/// The outputs of a run, and what the pullback gives for each of the seeds.
pub type Swept = (Vec<f64>, Vec<Vec<f64>>);

/// A program in all its forms.
pub struct Subject<P: Lift> {
    /// Arguments.
    pub points: Vec<P>,
    /// The plain function.
    pub plain: fn(P) -> Vec<f64>,
    /// The pullback with and without simplification.
    pub sweeps: [fn(P, &[Vec<f64>]) -> Swept; 2],
    /// The function over dual numbers.
    pub dual: fn(P::Dual) -> Vec<Dual>,
}

impl<P: Lift + Storage + Debug> Subject<P> {
    /// What does not hold, in words, and how many points certify something.
    pub fn check(&self) -> (Vec<String>, usize) {
        let mut broken = Vec::new();
        let mut certified = 0;
        for point in &self.points {
            let (texts, is_certified) = self.at(point);
            broken.extend(texts.into_iter().map(|text| format!("at {point:?}: {text}")));
            certified += usize::from(is_certified);
        }
        (broken, certified)
    }

    /// At one point. Where a number is not finite the gradients are not compared.
    fn at(&self, point: &P) -> (Vec<String>, bool) {
        let Ok(outputs) = catch_unwind(AssertUnwindSafe(|| (self.plain)(point.clone()))) else {
            return (vec!["the function itself panics".to_owned()], false);
        };
        let seed: Vec<f64> = (0..outputs.len()).map(|k| 1.0 - 0.6 * k as f64).collect();
        let expected = self.expected(point, &seed);
        let mut broken = Vec::new();
        for (form, sweep) in ["simplified", "unsimplified"].into_iter().zip(self.sweeps) {
            let (value, gradients) = sweep(point.clone(), &[seed.clone(), seed.clone()]);
            if bits(&value) != bits(&outputs) {
                broken.push(format!("{form}: value {value:?} for {outputs:?}"));
            }
            if bits(&gradients[0]) != bits(&gradients[1]) {
                broken.push(format!("{form}: {gradients:?} in two calls"));
            }
            if !close(&gradients[0], &expected) {
                broken.push(format!("{form}: gradient {:?}, dual numbers {expected:?}", gradients[0]));
            }
        }
        (broken, expected.iter().all(|entry| entry.is_finite()))
    }

    /// The gradient by one dual run for each coordinate.
    fn expected(&self, point: &P, seed: &[f64]) -> Vec<f64> {
        let along = |i: usize| {
            let mut next = 0..;
            let dual = point.lift(&mut || f64::from(u8::from(next.next() == Some(i))));
            let outputs = (self.dual)(dual);
            outputs.iter().zip(seed).map(|(output, weight)| output.tangent * weight).sum()
        };
        (0..flat(point).len()).map(along).collect()
    }
}

fn bits(numbers: &[f64]) -> Vec<u64> {
    numbers.iter().map(|number| number.to_bits()).collect()
}

fn close(gradient: &[f64], expected: &[f64]) -> bool {
    let scale = expected.iter().fold(1e-3, |largest: f64, entry| largest.max(entry.abs()));
    let near = |(a, b): (&f64, &f64)| !b.is_finite() || (a - b).abs() <= TOLERANCE * scale;
    gradient.len() == expected.len() && gradient.iter().zip(expected).all(near)
}

/// A program in a form that a list can hold.
pub struct Program {
    /// Its name.
    pub name: &'static str,
    /// What does not hold of it, and how many points certify something.
    pub check: fn() -> (Vec<String>, usize),
}

/// What does not hold of the programs, and how many points certify something. A panic is one of the things that
/// must not happen.
pub fn report(programs: &[Program]) -> (Vec<String>, usize) {
    let mut all = Vec::new();
    let mut certified = 0;
    for Program { name, check } in programs {
        let (broken, points) = catch_unwind(check).unwrap_or_else(|_| (vec!["panics".to_owned()], 0));
        all.extend(broken.into_iter().map(|text| format!("{name}: {text}")));
        certified += points;
    }
    (all, certified)
}

/// A module with a generated function in all its forms, and its [`Program`]. The function over `f64` and the one
/// over dual numbers are followed by how they are called: the arguments are the fields of the tuple `$p`.
#[macro_export]
macro_rules! random_program {
    ($name:ident { $($real:tt)* } { $($dual:tt)* }
        $p:ident ($($argument:expr),*) [$($inout:expr),*] $result:ident [$($point:expr),*]) => {
        mod $name {
            mod simplified {
                use $crate::random::callees::real::*;
                #[chainrule::differentiable]
                $($real)*
            }

            mod unsimplified {
                use $crate::random::callees::real::*;
                #[chainrule::differentiable(simplify = false, traced = false)]
                $($real)*
            }

            mod dual {
                use $crate::random::callees::dual::*;
                use $crate::random::dual::{c, Dual as f64};
                $($dual)*
            }

            pub(super) fn program() -> $crate::random::check::Program {
                let check = || {
                    let subject = $crate::random::check::Subject {
                        points: vec![$($point),*],
                        plain: |mut $p| {
                            let result = simplified::f($($argument),*);
                            $crate::random_program!(@flat result $($inout),*)
                        },
                        sweeps: [
                            $crate::random_program!(@sweep simplified $p ($($argument),*) [$($inout),*] $result),
                            $crate::random_program!(@sweep unsimplified $p ($($argument),*) [$($inout),*] $result),
                        ],
                        dual: |mut $p| {
                            let result = dual::f($($argument),*);
                            let mut numbers = Vec::new();
                            $crate::random::dual::FlatDual::flatten(&result, &mut numbers);
                            $($crate::random::dual::FlatDual::flatten(&$inout, &mut numbers);)*
                            numbers
                        },
                    };
                    subject.check()
                };
                $crate::random::check::Program { name: stringify!($name), check }
            }
        }
    };
    (@flat $result:ident $($inout:expr),*) => {{
        let mut numbers = $crate::flat::flat(&$result);
        $(numbers.extend($crate::flat::flat(&$inout));)*
        numbers
    }};
    (@sweep $form:ident $p:ident ($($argument:expr),*) [$($inout:expr),*] $result:ident) => {
        |mut $p, seeds| {
            let before = $p.clone();
            let (result, pullback) = $form::f::vjp($($argument),*);
            let gradients = seeds
                .iter()
                .map(|seed| {
                    let numbers = &mut seed.iter().copied();
                    let gradient = {
                        let $p = &before;
                        pullback($crate::random_program!(@cotangent $result result numbers $($inout),*))
                    };
                    $crate::flat::flat(&gradient)
                })
                .collect();
            drop(pullback);
            ($crate::random_program!(@flat result $($inout),*), gradients)
        }
    };
    (@cotangent value $result:ident $numbers:ident) => {
        $crate::flat::Storage::cotangent(&$result, $numbers)
    };
    (@cotangent value $result:ident $numbers:ident $($inout:expr),+) => {
        (
            $crate::flat::Storage::cotangent(&$result, $numbers),
            $($crate::flat::Storage::cotangent(&$inout, $numbers)),+
        )
    };
    (@cotangent unit $result:ident $numbers:ident $inout:expr) => {
        $crate::flat::Storage::cotangent(&$inout, $numbers)
    };
    (@cotangent unit $result:ident $numbers:ident $($inout:expr),+) => {
        ($($crate::flat::Storage::cotangent(&$inout, $numbers)),+)
    };
}
