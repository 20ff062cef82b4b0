//! A program of the corpus, and the macro that writes one down.

use chainrule_tests::contracts::{Point, Run, ScalarForms, Subject, Sweep, broken};
use chainrule_tests::flat::Storage;

/// A function of the corpus with everything that is generated for it.
pub(crate) struct Program {
    /// The function's name.
    pub(crate) name: &'static str,
    broken: Box<dyn Fn() -> Vec<String>>,
}

impl Program {
    /// A function, what was generated for it, and where to look at it.
    pub(crate) fn new<P: Storage + 'static>(
        name: &'static str,
        points: Vec<Point<P>>,
        [run, traced]: [Run<P>; 2],
        [simplified, unsimplified]: [Sweep<P>; 2],
        scalar: Option<ScalarForms<P>>,
    ) -> Program {
        let subject = Subject { run, traced, simplified, unsimplified, scalar };
        let broken = move || points.iter().flat_map(|point| at_point(&subject, point)).collect();
        Program { name, broken: Box::new(broken) }
    }

    /// The contracts that do not hold, in words; none of a right program.
    pub(crate) fn broken(&self) -> Vec<String> {
        (self.broken)()
    }
}

fn at_point<P: Storage>(subject: &Subject<P>, point: &Point<P>) -> Vec<String> {
    let arguments = &point.arguments;
    broken(subject, point).into_iter().map(|text| format!("at {arguments:?}: {text}")).collect()
}

/// Writes a program down: the points at which it is checked, then the function, as anybody would write it.
///
/// A point lists the arguments as a call would. `&[…]` and `&mut […]` stand for slices; an array behind a
/// reference is `&fixed([…])`. A point where differences fail (a kink, an infinite slope) says what the
/// gradient is: `at (0.0) gives [0.0];`. The parameters of a generic function stand before it: `generic [T: Float];`.
///
/// The function is expanded three times: as it is, with `#[differentiable]`, and with
/// `#[differentiable(simplify = false, traced = false)]`. What stands around the macro is in scope.
macro_rules! program {
    ($(at $point:tt $(gives $expected:tt)?;)+ fn $name:ident $parameters:tt -> f64 $body:tt) => {
        program!(@expand $name [$parameters -> f64 $body] [result scalar] $([$point $($expected)?])+);
    };
    ($(at $point:tt $(gives $expected:tt)?;)+ fn $name:ident $parameters:tt -> f32 $body:tt) => {
        program!(@expand $name [$parameters -> f32 $body] [result scalar] $([$point $($expected)?])+);
    };
    ($(at $point:tt $(gives $expected:tt)?;)+ fn $name:ident $parameters:tt -> $($rest:tt)+) => {
        program!(@expand $name [$parameters -> $($rest)+] [result] $([$point $($expected)?])+);
    };
    ($(at $point:tt $(gives $expected:tt)?;)+ fn $name:ident $parameters:tt $body:tt) => {
        program!(@expand $name [$parameters $body] [] $([$point $($expected)?])+);
    };
    ($(at $point:tt $(gives $expected:tt)?;)+ generic [$($generic:tt)*]; fn $name:ident $parameters:tt -> T $body:tt) => {
        program!(@expand $name [<$($generic)*> $parameters -> T $body] [result scalar] $([$point $($expected)?])+);
    };
    ($(at $point:tt $(gives $expected:tt)?;)+ generic [$($generic:tt)*]; fn $name:ident $parameters:tt -> $($rest:tt)+) => {
        program!(@expand $name [<$($generic)*> $parameters -> $($rest)+] [result] $([$point $($expected)?])+);
    };
    ($(at $point:tt $(gives $expected:tt)?;)+ generic [$($generic:tt)*]; fn $name:ident $parameters:tt $body:tt) => {
        program!(@expand $name [<$($generic)*> $parameters $body] [] $([$point $($expected)?])+);
    };
    (@expand $name:ident [$($function:tt)+] $kind:tt [($($first:tt)*) $($stated:tt)?] $($point:tt)*) => {
        #[allow(clippy::all, deprecated, missing_docs, unreachable_pub, unused)]
        pub(crate) mod $name {
            use super::*;

            mod plain {
                use super::*;
                pub fn $name $($function)+
            }

            mod simplified {
                use super::*;
                #[chainrule::differentiable]
                pub fn $name $($function)+
            }

            mod unsimplified {
                use super::*;
                #[chainrule::differentiable(simplify = false, traced = false)]
                pub fn $name $($function)+
            }

            pub(crate) fn program() -> $crate::program::Program {
                let points = vec![point!([($($first)*) $($stated)?]), $(point!($point)),*];
                wire!($name $kind points arguments [] [] [0 1 2 3 4 5 6 7] $($first)*,)
            }
        }
    };
}

/// One point of a program: the arguments as storage, in a tuple, and the stated gradient.
macro_rules! point {
    ([($($argument:tt)*)]) => {
        chainrule_tests::contracts::Point { arguments: storage!([] $($argument)*,), expected: None }
    };
    ([($($argument:tt)*) [$($expected:expr),*]]) => {
        chainrule_tests::contracts::Point {
            arguments: storage!([] $($argument)*,),
            expected: Some(vec![$($expected),*]),
        }
    };
}

/// The arguments of a point without what says how they are passed.
macro_rules! storage {
    ([$($done:tt)*]) => { ($($done)*) };
    ([$($done:tt)*] &mut [$($element:tt)*], $($rest:tt)*) => {
        storage!([$($done)* vec![$($element)*],] $($rest)*)
    };
    ([$($done:tt)*] &[$($element:tt)*], $($rest:tt)*) => {
        storage!([$($done)* vec![$($element)*],] $($rest)*)
    };
    ([$($done:tt)*] &mut $argument:expr, $($rest:tt)*) => { storage!([$($done)* $argument,] $($rest)*) };
    ([$($done:tt)*] &$argument:expr, $($rest:tt)*) => { storage!([$($done)* $argument,] $($rest)*) };
    ([$($done:tt)*] $argument:expr, $($rest:tt)*) => { storage!([$($done)* $argument,] $($rest)*) };
}

/// The calls of the plain function and of what was generated, with arguments from a tuple. The first point
/// tells how each one is passed; what is passed by `&mut` is an output as well.
macro_rules! wire {
    ($name:ident $kind:tt $points:ident $p:ident [$($argument:tt)*] [$($inout:tt)*] [$next:tt $($index:tt)*]
        &mut $passed:expr, $($rest:tt)*) => {
        wire!($name $kind $points $p
            [$($argument)* (&mut $p.$next)] [$($inout)* ($p.$next)] [$($index)*] $($rest)*)
    };
    ($name:ident $kind:tt $points:ident $p:ident [$($argument:tt)*] $inout:tt [$next:tt $($index:tt)*]
        &$passed:expr, $($rest:tt)*) => {
        wire!($name $kind $points $p [$($argument)* (&$p.$next)] $inout [$($index)*] $($rest)*)
    };
    ($name:ident $kind:tt $points:ident $p:ident [$($argument:tt)*] $inout:tt [$next:tt $($index:tt)*]
        $passed:expr, $($rest:tt)*) => {
        wire!($name $kind $points $p [$($argument)* (Clone::clone(&$p.$next))] $inout [$($index)*] $($rest)*)
    };
    ($name:ident $kind:tt $points:ident $p:ident $arguments:tt $inout:tt $unused:tt) => {
        $crate::program::Program::new(
            stringify!($name),
            $points,
            [
                |mut $p| {
                    let result = call!(plain::$name $arguments);
                    outcome!(result $p $inout)
                },
                |mut $p| {
                    let result = call!(simplified::$name::traced $arguments);
                    outcome!(result $p $inout)
                },
            ],
            [
                sweep!(simplified::$name $kind $p $arguments $inout),
                sweep!(unsimplified::$name $kind $p $arguments $inout),
            ],
            scalar!($name $kind $p $arguments $inout),
        )
    };
}

/// A call with a list of arguments.
macro_rules! call {
    ($($function:ident)::+ [$($argument:tt)*]) => { $($function)::+($($argument),*) };
}

/// What a run leaves behind.
macro_rules! outcome {
    ($result:ident $p:ident [$(($($inout:tt)*))*]) => {
        chainrule_tests::contracts::Outcome::new(
            &$result,
            &$p,
            chainrule_tests::contracts::outputs(&[&$result, $(&$($inout)*),*]),
        )
    };
}

/// `vjp`, and its pullback for each of the seeds.
macro_rules! sweep {
    ($module:ident::$name:ident $kind:tt $p:ident $arguments:tt $inout:tt) => {
        |mut $p, seeds| {
            let (result, pullback) = call!($module::$name::vjp $arguments);
            let gradients = seeds
                .iter()
                .map(|seed| {
                    let numbers = &mut seed.iter().copied();
                    chainrule_tests::flat::flat(&pullback(cotangent!($kind result numbers $inout)))
                })
                .collect();
            drop(pullback);
            (outcome!(result $p $inout), gradients)
        }
    };
}

/// The argument of the pullback: the result's cotangent if there is a result, then one for each in/out
/// argument, of the shape that it has in the end, bare if it is one.
macro_rules! cotangent {
    ([result $($scalar:tt)?] $result:ident $numbers:ident []) => {
        chainrule_tests::flat::Storage::cotangent(&$result, $numbers)
    };
    ([result $($scalar:tt)?] $result:ident $numbers:ident [$(($q:ident.$index:tt))+]) => {
        (
            chainrule_tests::flat::Storage::cotangent(&$result, $numbers),
            $(chainrule_tests::flat::Storage::cotangent(&$q.$index, $numbers)),+
        )
    };
    ([] $result:ident $numbers:ident [($q:ident.$index:tt)]) => {
        chainrule_tests::flat::Storage::cotangent(&$q.$index, $numbers)
    };
    ([] $result:ident $numbers:ident [$(($q:ident.$index:tt))+]) => {
        ($(chainrule_tests::flat::Storage::cotangent(&$q.$index, $numbers)),+)
    };
}

/// The forms that only functions with a float result and without in/out parameters have.
macro_rules! scalar {
    ($name:ident [result scalar] $p:ident $arguments:tt []) => {
        Some(|mut $p| {
            let (value, gradient) = call!(simplified::$name::value_and_grad $arguments);
            let alone = call!(simplified::$name::grad $arguments);
            let flat = |data: &dyn chainrule_tests::flat::Flat| chainrule_tests::contracts::outputs(&[data]);
            (flat(&value), flat(&gradient), flat(&alone))
        })
    };
    ($($other:tt)*) => { None };
}

/// The list of the programs of a file.
macro_rules! programs {
    ($($name:ident),+ $(,)?) => {
        /// The programs of this file.
        pub(crate) fn programs() -> Vec<$crate::program::Program> {
            vec![$($name::program()),+]
        }
    };
}
