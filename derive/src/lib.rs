//! The attribute of [chainrule](https://docs.rs/chainrule). Depend on `chainrule`, which re-exports it.

#![forbid(unsafe_code)]
#![allow(unreachable_pub, reason = "`pub` marks what a phase offers to the others; nothing leaves the crate but the macro")]

mod analyse;
mod describe;
mod diagnostics;
mod differentiate;
mod emit;
mod errors;
mod fallback;
#[cfg(test)]
mod golden;
mod ir;
mod lower;
mod namer;
mod parse;
mod pipeline;
mod rules;
mod simplify;
mod types;

use proc_macro::TokenStream;

/// Writes the derivative functions of a function beside it.
#[proc_macro_attribute]
pub fn differentiable(attr: TokenStream, item: TokenStream) -> TokenStream {
    pipeline::expand(attr.into(), item.into()).into()
}
