//! From a call, `loss(&w, 0.1)`, to the pieces that the check needs.
//!
//! The arguments are taken apart one by one; each becomes `(kind, name, expression)`. The kind says how the
//! check copies an argument and how it passes its copy on.

/// Checks the gradient of a differentiable function of float result, written as a call: `value_and_grad`
/// against differences, `vjp` against `value_and_grad` and against the rules that hold for every pullback.
/// See [the module](crate::check).
#[macro_export]
#[doc(hidden)]
macro_rules! __check_gradient {
    ($($function:ident)::+ ($($arguments:tt)*)) => {
        $crate::__check_arguments! {
            gradient [$($function)::+] [] [] [a b c d e f g h i j k l] $($arguments)*,
        }
    };
}

/// Checks the pullback of a differentiable function, written as a call: for functions with `&mut` arguments
/// or with results other than a float. See [the module](crate::check).
#[macro_export]
#[doc(hidden)]
macro_rules! __check_pullback {
    ($($function:ident)::+ ($($arguments:tt)*)) => {
        $crate::__check_arguments! {
            pullback [$($function)::+] [] [] [a b c d e f g h i j k l] $($arguments)*,
        }
    };
}

/// Takes the arguments apart: mode, path, arguments so far, in/out arguments so far, names left, the rest.
#[macro_export]
#[doc(hidden)]
macro_rules! __check_arguments {
    ($mode:ident $path:tt [$($done:tt)*] [$($outs:tt)*] [$name:ident $($names:ident)*] &mut $e:expr, $($rest:tt)*) => {
        $crate::__check_arguments! {
            $mode $path [$($done)* (mutable $name $e)] [$($outs)* $name] [$($names)*] $($rest)*
        }
    };
    ($mode:ident $path:tt [$($done:tt)*] $outs:tt [$name:ident $($names:ident)*] & $e:expr, $($rest:tt)*) => {
        $crate::__check_arguments! { $mode $path [$($done)* (shared $name $e)] $outs [$($names)*] $($rest)* }
    };
    ($mode:ident $path:tt [$($done:tt)*] $outs:tt [$name:ident $($names:ident)*] const $e:expr, $($rest:tt)*) => {
        $crate::__check_arguments! { $mode $path [$($done)* (constant $name $e)] $outs [$($names)*] $($rest)* }
    };
    ($mode:ident $path:tt $done:tt $outs:tt $names:tt $(,)?) => {
        $crate::__check_run! { $mode $path $done $outs }
    };
    ($mode:ident $path:tt [$($done:tt)*] $outs:tt [$name:ident $($names:ident)*] $e:expr, $($rest:tt)*) => {
        $crate::__check_arguments! { $mode $path [$($done)* (value $name $e)] $outs [$($names)*] $($rest)* }
    };
}

/// How the check owns its copy of an argument.
#[macro_export]
#[doc(hidden)]
#[rustfmt::skip]
macro_rules! __check_own {
    (constant $e:expr) => { $crate::check::Constant($e) };
    (value $e:expr) => { $e };
    ($by_reference:ident $e:expr) => { ::std::borrow::ToOwned::to_owned(&$e) };
}

/// How it passes the copy on.
#[macro_export]
#[doc(hidden)]
#[rustfmt::skip]
macro_rules! __check_lend {
    (mutable $name:ident) => { &mut $name };
    (shared $name:ident) => { &$name };
    (constant $name:ident) => { $name.0 };
    (value $name:ident) => { $name };
}

/// The call of the check.
#[macro_export]
#[doc(hidden)]
macro_rules! __check_run {
    (gradient $path:tt $arguments:tt $outs:tt) => {
        $crate::check::contracts::gradient(
            $crate::__check_subject!($path $arguments),
            $crate::__check_evaluate!($path $arguments $outs),
            $crate::__check_vjp!($path $arguments $outs),
            $crate::__check_value_and_grad!($path $arguments),
        )
    };
    (pullback $path:tt $arguments:tt $outs:tt) => {
        $crate::check::contracts::pullback(
            $crate::__check_subject!($path $arguments),
            $crate::__check_evaluate!($path $arguments $outs),
            $crate::__check_vjp!($path $arguments $outs),
        )
    };
}

/// The function's name and the point.
#[macro_export]
#[doc(hidden)]
macro_rules! __check_subject {
    ([$($path:tt)+] [$(($kind:ident $name:ident $e:expr))*]) => {
        $crate::check::contracts::Subject {
            function: ::core::stringify!($($path)+),
            names: &[$(::core::stringify!($e)),*],
            point: ($($crate::__check_own!($kind $e),)*),
        }
    };
}

/// A run of the function, with the final values of its in/out arguments.
#[macro_export]
#[doc(hidden)]
macro_rules! __check_evaluate {
    ([$($path:tt)+] [$(($kind:ident $name:ident $e:expr))*] [$($out:ident)*]) => {
        |($($name,)*)| {
            $(#[allow(unused_mut)] let mut $name = $name;)*
            let value = $($path)+($($crate::__check_lend!($kind $name)),*);
            (value, $($out,)*)
        }
    };
}

/// A run of `vjp`.
#[macro_export]
#[doc(hidden)]
macro_rules! __check_vjp {
    ([$($path:tt)+] [$(($kind:ident $name:ident $e:expr))*] [$($out:ident)*]) => {
        |($($name,)*), weights| {
            $(#[allow(unused_mut)] let mut $name = $name;)*
            let (value, pullback) = $($path)+::vjp($($crate::__check_lend!($kind $name)),*);
            let kind = {
                #[allow(unused_imports)]
                use $crate::check::contracts::{UnitKind as _, ValueKind as _};
                (&$crate::check::contracts::Valued(&value)).kind()
            };
            $crate::check::contracts::pulled(kind, &(value, $($out.clone(),)*), pullback, weights)
        }
    };
}

/// A run of `value_and_grad`.
#[macro_export]
#[doc(hidden)]
macro_rules! __check_value_and_grad {
    ([$($path:tt)+] [$(($kind:ident $name:ident $e:expr))*]) => {
        |($($name,)*)| {
            $(#[allow(unused_mut)] let mut $name = $name;)*
            $crate::check::contracts::with_value($($path)+::value_and_grad($($crate::__check_lend!($kind $name)),*))
        }
    };
}
