//! The attribute of [chainrule](https://docs.rs/chainrule). Depend on `chainrule`, which re-exports it.

#![forbid(unsafe_code)]
#![allow(
    unreachable_pub,
    reason = "`pub` marks what a phase offers to the others; nothing leaves the crate but the macro"
)]

mod analyse;
mod apart;
mod block;
mod cases;
mod check;
mod describe;
mod diagnostics;
mod differentiate;
mod emit;
mod errors;
mod fallback;
#[cfg(test)]
mod golden;
mod hash;
mod ir;
mod location;
mod lower;
mod namer;
mod operator_impl;
mod parse;
mod pipeline;
mod rules;
mod simplify;
mod table;
mod tangent;
mod trace;
mod type_params;
mod types;

use proc_macro::TokenStream;

/// Writes the derivative functions of a function beside it.
///
/// For `fn f(p…) -> R` they are `f::value_and_grad(p…)` and `f::grad(p…)`, where `R` is a float and no parameter
/// is `&mut`, `f::vjp(p…)`, which gives the value and the pullback, and `f::forward(p…)`, which gives the value
/// and a function that adds to buffers of the caller. The rustdoc of `f` gains a section that lists them.
///
/// Options, in parentheses:
///
/// * `wrt(x, y)`: the parameters to differentiate with respect to; all that can be, if absent.
/// * `name = "f_d"`: the name of the companion, where `f` already names a type or a module.
/// * `with(g = path::g_d)`: where the companion of the callee `g` has another name.
/// * `crate = path`: the path of the library, where it was renamed or re-exported.
/// * `check(x in 0.1..10.0, cases = 64)`: a test, `gradient_of_f`, of the gradient at random points, with the feature
///   `check`. Each parameter has an expression in which ranges stand for numbers: `w in [-1.0..1.0; 5]`, of random length
///   `[-1.0..1.0; 1..8]`, `self in Spring { stiffness: 0.1..10.0 }`, `n in 3`. The others are options of the check.
/// * `recursive`: for functions that call each other in a circle, on at least one of them. Without it the compiler
///   says that it "cannot resolve opaque type" (E0720). A function that calls itself needs no option.
///
/// What the macro does not understand is a compile error. A value that is wrapped in `stop_gradient` is taken
/// for a constant.
#[proc_macro_attribute]
pub fn differentiable(attr: TokenStream, item: TokenStream) -> TokenStream {
    pipeline::expand(attr.into(), item.into()).into()
}

/// Gives a function a derivative by hand: one that `#[differentiable]` cannot read, or one of another crate.
///
/// `#[derivative(of = g)]` stands on a *rule*. For `g(x: f64, y: f64) -> f64` it is
/// `fn(x: f64, y: f64, value: f64, seed: f64) -> (f64, f64)`: it takes what `g` takes, then the value that `g` gave,
/// then the cotangent of that value, and returns the cotangents of `x` and `y`. A rule that does not need the value leaves
/// it out, and it is not kept. After a differentiable reference stands
/// its cotangent, to be added to: `fn(a: &[f64], da: &mut [f64], value: f64, seed: f64)`. A single cotangent is returned
/// bare; parameters without derivative, such as integers, have none.
///
/// The derivative functions stand beside the rule, under the name of `g`, and are found wherever that name is imported
/// from there. So a function of another crate is called by its bare name, beside the rule or from where the rule is:
/// `pub use libm::erf;`.
///
/// Option: `crate = path`, the path of the library, where it was renamed or re-exported.
#[proc_macro_attribute]
pub fn derivative(attr: TokenStream, item: TokenStream) -> TokenStream {
    pipeline::expand_rule(attr.into(), item.into()).into()
}

/// Gives a struct a tangent, so that functions can be differentiated through it.
///
/// `#[derive(Differentiable)] struct Point { x: f64, label: usize }` writes `struct PointTangent { x: f64 }`, which
/// has the same visibility and the same names. Fields whose type says that they have no derivative (integers, `bool`,
/// text, `PhantomData`, and references, options and sequences of these) are left out; `#[chainrule(constant)]` before
/// a field leaves it out as well, for types that have no tangent. In a tuple struct they stay as `()`, so that the
/// others keep their numbers.
///
/// A tangent is added to (`t + u`), scaled (`t * rate`), walked through as a list of numbers with paths, and applied to
/// its struct: `point.apply(-rate, &tangent)`; see `Tangent` and `Coordinates`. It is `Copy` and `Default` where its
/// parts are.
///
/// `#[chainrule(crate = path)]` names the library where it was renamed or re-exported.
#[proc_macro_derive(Differentiable, attributes(chainrule))]
pub fn derive_differentiable(input: TokenStream) -> TokenStream {
    tangent::expand(input.into()).into()
}

/// What the macros of the gradient check call, with the path of the library.
#[doc(hidden)]
#[proc_macro]
pub fn __check(input: TokenStream) -> TokenStream {
    check::expand(input.into()).into()
}
