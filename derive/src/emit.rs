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
mod code;
mod companion;
mod documentation;
mod enums;
mod expressions;
mod floats;
mod functions;
mod lent;
mod loops;
mod method;
mod method_calls;
mod names;
mod operators;
mod places;
mod printer;
mod rule;
mod signature;
mod statements;
mod sweeps;
mod traced;
mod types;
mod whiles;
mod wrappers;

#[cfg(test)]
mod tests;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

pub use self::code::Code;
pub use self::companion::{companion, constant_companion};
pub use self::documentation::Documentation;
pub use self::method::{constant, derivatives, of_trait};
pub use self::rule::rule;
use crate::ir::{Function, Fused, Split};
use crate::parse::type_params::TypeParam;
use crate::parse::{Owner, Place};

/// What emission has to know beside the program.
#[derive(Clone)]
pub struct Target {
    /// The user's function.
    pub written: syn::ItemFn,
    /// The same with a name for each of its types.
    pub item: syn::ItemFn,
    /// The name of the companion: the function's own, or that of the option `name`.
    pub companion: Ident,
    /// The path of the library: `::chainrule`, or that of the option `crate`.
    pub krate: Code,
    /// Whether the option `recursive` is given.
    pub recursive: bool,
    /// What the *Derivatives* section of the function says.
    pub documentation: Documentation,
    /// Its type parameters, and those of what it belongs to.
    pub type_params: Vec<TypeParam>,
    /// What it belongs to, if it is a method.
    pub owner: Option<Owner>,
    /// Whether its result has no derivative, so that it is called as it is.
    pub constant: bool,
    /// The copy of the function for the gradient check, if there is to be one.
    pub traced: Option<Split>,
}

impl Target {
    /// The name of a derivative function: `forward` in a companion, `energy_forward` beside a method.
    fn name(&self, name: &str) -> Ident {
        match &self.owner {
            Some(_) => quote::format_ident!(
                "{}_{name}",
                self.companion,
                span = names::located(self.companion.span())
            ),
            None => names::ident(name),
        }
    }

    /// The visibility of the derivative functions.
    fn visibility(&self) -> TokenStream {
        match &self.owner {
            Some(owner) if owner.place != Place::TraitImpl => self.item.vis.to_token_stream(),
            Some(_) | None => quote!(pub),
        }
    }

    /// Attributes of a derivative function.
    fn attributes(&self) -> TokenStream {
        match &self.owner {
            Some(_) => method::attributes(self),
            None => TokenStream::new(),
        }
    }

    /// `self` has a name in generated code that closures can have, too.
    fn prelude(&self, function: &Function) -> TokenStream {
        method::receiver_name(self, function)
    }
}

/// The user's function with its *Derivatives* section.
pub fn documented(target: &Target, function: &Function) -> syn::ItemFn {
    let mut item = target.written.clone();
    item.attrs.extend(documentation::attributes(target, function));
    item
}

/// The user's function with its *Derivatives* section, and the companion. `fused` is the gradient of a
/// straight-line function in one piece.
pub fn emit(target: &Target, split: &Split, fused: Option<&Fused>) -> TokenStream {
    let item = documented(target, &split.function);
    let derivatives = match &target.owner {
        Some(_) => derivatives(target, split, fused),
        None => companion(&bounds::with_own(target, &split.function), split, fused),
    };
    quote!(#item #derivatives)
}
