//! Prints the differentiated function: the user's function as it was, then its companion. Nothing is decided
//! here; whatever there is to choose was chosen in the intermediate representation.
//!
//! Every name is that of the representation's namer with the hygiene of `mixed_site`; the user's own tokens
//! (paths, constants, types) keep their spans. What generated code needs at run time comes from `krate::rt`.

mod bounds;
mod branches;
mod callees;
mod calls;
mod changes;
mod companion;
mod documentation;
mod enums;
mod expressions;
mod floats;
mod lent;
mod loops;
mod names;
mod operators;
mod places;
mod printer;
mod rule;
mod signature;
mod statements;
mod sweeps;
mod types;
mod whiles;
mod wrappers;

#[cfg(test)]
mod tests;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub use self::companion::companion;
pub use self::documentation::Documentation;
pub use self::rule::rule;
use crate::ir::{Fused, Split};

/// What emission has to know beside the program.
#[derive(Clone, Debug)]
pub struct Target {
    /// The user's function.
    pub written: syn::ItemFn,
    /// The same with a name for each of its types.
    pub item: syn::ItemFn,
    /// The name of the companion: the function's own, or that of the option `name`.
    pub companion: Ident,
    /// The path of the library: `::chainrule`, or that of the option `crate`.
    pub krate: TokenStream,
    /// Whether the option `recursive` is given.
    pub recursive: bool,
    /// What the *Derivatives* section of the function says.
    pub documentation: Documentation,
}

/// The user's function with its *Derivatives* section, and the companion. `fused` is the gradient of a
/// straight-line function in one piece.
pub fn emit(target: &Target, split: &Split, fused: Option<&Fused>) -> TokenStream {
    let mut item = target.written.clone();
    item.attrs.extend(documentation::attributes(target, &split.function));
    let target = bounds::with_own(target, &split.function);
    let companion = companion(&target, split, fused);
    quote!(#item #companion)
}
