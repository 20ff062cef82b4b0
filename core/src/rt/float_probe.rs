//! Is the bound of a type parameter the trait that the macro took it for?
//!
//! The macro knows `num_traits::Float` by its name alone. A user's trait of that name may have a `sin` that takes
//! degrees. A function of a bound comes before one of a trait in scope, so that [`FloatProbe`] answers only where
//! the bound has no such function.

/// Has functions of the names that only the known traits have.
pub trait FloatProbe: Sized {
    /// As in `num_traits::Float`.
    #[must_use]
    fn min_positive_value() -> OtherTrait {
        OtherTrait
    }
    /// As in `nalgebra::RealField`.
    #[must_use]
    fn frac_2_sqrt_pi() -> OtherTrait {
        OtherTrait
    }
    /// As in `num_traits::Num`.
    #[must_use]
    fn from_str_radix(_: &str, _: u32) -> OtherTrait {
        OtherTrait
    }
}

impl<T> FloatProbe for T {}

/// What a trait answers that is none of the known ones.
#[derive(Debug)]
pub struct OtherTrait;

/// What a trait of floats answers.
#[diagnostic::on_unimplemented(
    message = "cannot differentiate with respect to `{T}`: its bound is not the trait of num-traits or nalgebra of that name\nhelp: bound it by `num_traits::Float` [CR060]",
    label = "another trait of this name"
)]
pub trait Known<T> {}

impl<T> Known<T> for T {}
impl<T, E> Known<T> for Result<T, E> {}

/// Compiles if the answer is that of a known trait.
pub fn known<T, A: Known<T>>(_: A) {}
