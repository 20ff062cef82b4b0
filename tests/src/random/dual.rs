//! Dual numbers a + b ε with ε² = 0: the derivative by operator overloading, which shares nothing with the macro.
//! The first part of each operation is that of `f64`, bit for bit.

use std::cmp::Ordering;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

/// A number and its derivative along one direction.
#[derive(Clone, Copy, Debug)]
pub struct Dual {
    /// The number.
    pub primal: f64,
    /// Its derivative.
    pub tangent: f64,
}

/// A constant.
pub fn c(primal: f64) -> Dual {
    Dual { primal, tangent: 0.0 }
}

impl Dual {
    fn chain(self, primal: f64, partial: f64) -> Dual {
        Dual { primal, tangent: partial * self.tangent }
    }
}

impl Add for Dual {
    type Output = Dual;
    fn add(self, other: Dual) -> Dual {
        Dual { primal: self.primal + other.primal, tangent: self.tangent + other.tangent }
    }
}

impl AddAssign for Dual {
    fn add_assign(&mut self, other: Dual) {
        *self = *self + other;
    }
}

impl Sub for Dual {
    type Output = Dual;
    fn sub(self, other: Dual) -> Dual {
        Dual { primal: self.primal - other.primal, tangent: self.tangent - other.tangent }
    }
}

impl Mul for Dual {
    type Output = Dual;
    fn mul(self, other: Dual) -> Dual {
        let tangent = self.tangent * other.primal + self.primal * other.tangent;
        Dual { primal: self.primal * other.primal, tangent }
    }
}

impl Div for Dual {
    type Output = Dual;
    fn div(self, other: Dual) -> Dual {
        let primal = self.primal / other.primal;
        Dual { primal, tangent: (self.tangent - primal * other.tangent) / other.primal }
    }
}

impl Neg for Dual {
    type Output = Dual;
    fn neg(self) -> Dual {
        Dual { primal: -self.primal, tangent: -self.tangent }
    }
}

/// Products with plain numbers, so that functions of both worlds can be written with literals.
impl Mul<f64> for Dual {
    type Output = Dual;
    fn mul(self, other: f64) -> Dual {
        self * c(other)
    }
}

impl Add<f64> for Dual {
    type Output = Dual;
    fn add(self, other: f64) -> Dual {
        self + c(other)
    }
}

impl PartialEq for Dual {
    fn eq(&self, other: &Dual) -> bool {
        self.primal == other.primal
    }
}

impl PartialOrd for Dual {
    fn partial_cmp(&self, other: &Dual) -> Option<Ordering> {
        self.primal.partial_cmp(&other.primal)
    }
}

#[allow(missing_docs, reason = "they are those of `f64`")]
impl Dual {
    pub fn sin(self) -> Dual {
        self.chain(self.primal.sin(), self.primal.cos())
    }

    pub fn cos(self) -> Dual {
        self.chain(self.primal.cos(), -self.primal.sin())
    }

    pub fn tanh(self) -> Dual {
        self.chain(self.primal.tanh(), self.primal.cosh().powi(-2))
    }

    pub fn exp(self) -> Dual {
        self.chain(self.primal.exp(), self.primal.exp())
    }

    pub fn ln(self) -> Dual {
        self.chain(self.primal.ln(), 1.0 / self.primal)
    }

    pub fn sqrt(self) -> Dual {
        self.chain(self.primal.sqrt(), 0.5 / self.primal.sqrt())
    }

    pub fn abs(self) -> Dual {
        let sign = if self.primal == 0.0 { 0.0 } else { self.primal.signum() };
        self.chain(self.primal.abs(), sign)
    }

    pub fn powi(self, n: i32) -> Dual {
        let partial = if n == 0 { 0.0 } else { f64::from(n) * self.primal.powi(n - 1) };
        self.chain(self.primal.powi(n), partial)
    }

    pub fn max(self, other: Dual) -> Dual {
        self.chosen(other, self.primal.max(other.primal), self.primal > other.primal)
    }

    pub fn min(self, other: Dual) -> Dual {
        self.chosen(other, self.primal.min(other.primal), self.primal < other.primal)
    }

    fn chosen(self, other: Dual, primal: f64, is_self: bool) -> Dual {
        let tangent = match (is_self, self.primal == other.primal) {
            (_, true) => 0.5 * (self.tangent + other.tangent),
            (true, false) => self.tangent,
            (false, false) => other.tangent,
        };
        Dual { primal, tangent }
    }
}

/// Arguments and results, and their counterparts in dual numbers.
pub trait Lift {
    /// The counterpart.
    type Dual;
    /// The same numbers; `tangent` gives the derivative of each in turn.
    fn lift(&self, tangent: &mut dyn FnMut() -> f64) -> Self::Dual;
}

/// What a dual run leaves behind.
pub trait FlatDual {
    /// Appends the numbers, in the order of [`crate::flat::Flat::flatten`].
    fn flatten(&self, to: &mut Vec<Dual>);
}

impl Lift for f64 {
    type Dual = Dual;
    fn lift(&self, tangent: &mut dyn FnMut() -> f64) -> Dual {
        Dual { primal: *self, tangent: tangent() }
    }
}

impl FlatDual for Dual {
    fn flatten(&self, to: &mut Vec<Dual>) {
        to.push(*self);
    }
}

macro_rules! without_floats {
    ($($inactive:ty),+) => {$(
        impl Lift for $inactive {
            type Dual = $inactive;
            fn lift(&self, _: &mut dyn FnMut() -> f64) -> $inactive {
                *self
            }
        }

        impl FlatDual for $inactive {
            fn flatten(&self, _: &mut Vec<Dual>) {}
        }
    )+};
}

without_floats!(usize, bool, ());

impl<T: Lift> Lift for Vec<T> {
    type Dual = Vec<T::Dual>;
    fn lift(&self, tangent: &mut dyn FnMut() -> f64) -> Vec<T::Dual> {
        self.iter().map(|element| element.lift(tangent)).collect()
    }
}

impl<T: Lift, const N: usize> Lift for [T; N] {
    type Dual = [T::Dual; N];
    fn lift(&self, tangent: &mut dyn FnMut() -> f64) -> [T::Dual; N] {
        std::array::from_fn(|i| self[i].lift(tangent))
    }
}

impl<T: FlatDual> FlatDual for Vec<T> {
    fn flatten(&self, to: &mut Vec<Dual>) {
        self.iter().for_each(|element| element.flatten(to));
    }
}

impl<T: FlatDual, const N: usize> FlatDual for [T; N] {
    fn flatten(&self, to: &mut Vec<Dual>) {
        self.iter().for_each(|element| element.flatten(to));
    }
}

macro_rules! tuples {
    ($(($($part:ident $index:tt),+))+) => {$(
        impl<$($part: Lift),+> Lift for ($($part,)+) {
            type Dual = ($($part::Dual,)+);
            fn lift(&self, tangent: &mut dyn FnMut() -> f64) -> Self::Dual {
                ($(self.$index.lift(tangent),)+)
            }
        }

        impl<$($part: FlatDual),+> FlatDual for ($($part,)+) {
            fn flatten(&self, to: &mut Vec<Dual>) {
                $(self.$index.flatten(to);)+
            }
        }
    )+};
}

tuples! { (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) (A 0, B 1, C 2, D 3, E 4) (A 0, B 1, C 2, D 3, E 4, F 5) }
