//! Is `x.powi(2)` the method of the standard library?
//!
//! On a receiver of type `f64` it is: inherent methods come first. On a reference it need not be. Rust looks
//! for a method that takes `&f64` as it stands before it follows the reference to `f64`, so a trait of the
//! user's that has a `powi(&self, …)` for `f64`, or any `powi` for `&f64`, wins. The macro does not see
//! traits; the type checker does. [`Probe`] has a method of every such name for every type that Rust tries
//! before `f64`, so that a second trait in scope makes the call ambiguous (E0034). A trait whose method
//! takes `self` for `f64`, such as `num_traits::Float`, never wins and is no ambiguity.

macro_rules! probe {
    ($($method:ident)*) => {
        /// Methods named like the float methods that have a rule, on references to floats.
        pub trait Probe: Sized {
            $(
                #[doc = concat!("Stands where another `", stringify!($method), "` might be.")]
                #[inline]
                fn $method(self) {}
            )*
        }
    };
}

probe! {
    abs acos acosh asin asinh atan atan2 atanh cbrt ceil clamp copysign cos cosh div_euclid exp exp2 exp_m1
    floor fract hypot ln ln_1p log log10 log2 max midpoint min mul_add powf powi recip rem_euclid round
    round_ties_even signum sin sin_cos sinh sqrt tan tanh to_degrees to_radians trunc
}

macro_rules! impl_probe {
    ($($float:ty)*) => {$(
        impl Probe for &$float {}
        impl Probe for &&$float {}
        impl Probe for &mut &$float {}
        impl Probe for &mut $float {}
        impl Probe for &&mut $float {}
        impl Probe for &mut &mut $float {}
    )*};
}
impl_probe!(f32 f64);

/// Compiles if the methods of these names, called on the float type or a reference to it, are those of the
/// standard library: `assert_std_methods!(f64: powi, sin);`.
#[macro_export]
#[doc(hidden)]
macro_rules! __assert_std_methods {
    ($float:ty: $($method:ident),* $(,)?) => {
        let _: fn(&mut $float) = |x| {
            #[allow(unused_imports)]
            use $crate::rt::Probe as _;
            $(
                (&*x).$method();
                (&&*x).$method();
                (&mut &*x).$method();
                (&mut *x).$method();
                (&&mut *x).$method();
                (&mut &mut *x).$method();
            )*
            let _ = x;
        };
    };
}

#[cfg(test)]
mod tests {
    /// Like `num_traits::Float`: by value, so never in the way.
    #[allow(dead_code)]
    trait ByValue {
        fn sin(self) -> Self;
        fn max(self, other: Self) -> Self;
    }
    impl ByValue for f64 {
        fn sin(self) -> f64 {
            0.0
        }
        fn max(self, _: f64) -> f64 {
            0.0
        }
    }

    type Real = f64;

    const _: () = {
        crate::rt::assert_std_methods!(f64: sin, max, powi, abs, sin_cos);
        crate::rt::assert_std_methods!(Real: sin);
        crate::rt::assert_std_methods!(f32: clamp,);
        crate::rt::assert_std_methods!(f32:);
    };
}
