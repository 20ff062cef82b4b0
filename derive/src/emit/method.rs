//! The derivative functions of a method, which stand beside it: `energy_forward`, `energy_value_and_grad`,
//! `energy_grad` and `energy_vjp`, and the hidden ones that generated code calls (see `method_calls.rs`).
//!
//! `energy_forward` has the convention of all functions, but its backward function takes a primal for each reference,
//! also for those that are mutable.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::Visit;

use super::printer::Printer;
use super::signature::{self, Role};
use super::{Target, callees, companion, expressions, floats, names, sweeps, traced, types};
use crate::ir::{Function, Fused, Param, Passing, Split};
use crate::parse::{Owner, Place};

/// All of them.
pub fn derivatives(target: &Target, split: &Split, fused: Option<&Fused>) -> TokenStream {
    let gradients = companion::wrappers(target, split, fused);
    let (forward, hidden) = (forward(target, split), hidden(target, &split.function));
    let traced = traced::traced(target);
    quote!(#gradients #forward #traced #hidden)
}

/// Those that callers need of a method whose result has no derivative.
pub fn constant(target: &Target, split: &Split) -> TokenStream {
    let (forward, hidden) = (forward(target, split), hidden(target, &split.function));
    quote!(#forward #hidden)
}

/// `Self`, or `<Self as Trait>` for a trait that may not be in scope.
fn path_of_self(target: &Target) -> TokenStream {
    match target.owner.as_ref().and_then(|owner| owner.of_trait.as_ref()) {
        Some(of_trait) => quote!(<Self as #of_trait>),
        None => quote!(Self),
    }
}

/// The value of such a method.
pub(super) fn constant_value(target: &Target, function: &Function) -> TokenStream {
    let (method, arguments) =
        (&target.item.sig.ident, function.params.iter().map(|param| names::ident(&param.name)));
    if target.owner.is_none() {
        return quote!(#method(#(#arguments),*));
    }
    let path = path_of_self(target);
    quote!(#path::#method(#(#arguments),*))
}

/// What an `impl` of a trait that has derivative functions gives: `energy_forward`, over which the trait writes the
/// others.
pub fn of_trait(target: &Target, split: &Split) -> TokenStream {
    let owner = target.owner.clone().map(|owner| Owner { place: Place::TraitItem, ..owner });
    let target = Target { owner, ..target.clone() };
    let (forward, traced) = (forward(&target, split), traced::traced(&target));
    quote!(#forward #traced)
}

fn forward(target: &Target, split: &Split) -> TokenStream {
    let mut printer = Printer::new(&split.function, &split.inlined, &target.krate);
    sweeps::forward(target, split, &mut printer)
}

/// Whether the method has no body in its trait, so that neither has its derivative.
pub(super) fn is_required(target: &Target) -> bool {
    target.owner.as_ref().is_some_and(|owner| owner.place == Place::Required)
}

/// Attributes of each function: what is generated is not the user's to change.
pub(super) fn attributes(target: &Target) -> TokenStream {
    let conditions = companion::conditions(target);
    let (lints, line) =
        (companion::lints_of_code(), format!(" A derivative of `{}`.", target.item.sig.ident));
    quote!(#(#conditions)* #lints #[doc = #line])
}

/// `let this = self;`
pub(super) fn receiver_name(_: &Target, function: &Function) -> TokenStream {
    let receiver = function.params.iter().find(|param| param.receiver);
    let declaration = receiver.map(|param| {
        let (name, itself) = (names::ident(&param.name), names::ident("self"));
        let mutable = param.mutable.then(|| quote!(mut));
        quote!(let #mutable #name = #itself;)
    });
    declaration.unwrap_or_default()
}

/// The user's conditions, those that the derivative needs and, in a trait, that it is no method of a `dyn`.
pub(super) fn conditions(
    owner: &Owner,
    bounds: Vec<TokenStream>,
    clause: Option<&syn::WhereClause>,
) -> TokenStream {
    let predicates =
        clause.into_iter().flat_map(|clause| &clause.predicates).map(|predicate| quote!(#predicate));
    let sized = owner.place.is_trait().then(|| quote!(Self: ::core::marker::Sized));
    let predicates: Vec<_> = predicates.chain(sized).chain(bounds).collect();
    match predicates.is_empty() {
        true => TokenStream::new(),
        false => quote!(where #(#predicates),*),
    }
}

/// What stands around the `impl` of a companion, and here in the body of `forward`.
pub(super) fn around(target: &Target, split: &Split, printer: &Printer<'_>) -> TokenStream {
    if target.owner.is_none() {
        return TokenStream::new();
    }
    let (fallbacks, options) =
        (callees::fallbacks(target, printer), companion::option_variants(&split.forward));
    let (checks, uses) = (companion::checks(split, printer), use_of_primal(target));
    let floats = floats::items(split, None, &target.krate);
    quote!(#fallbacks #options #checks #floats #uses)
}

/// Who calls only the derivative uses the method: it is not dead code.
fn use_of_primal(target: &Target) -> TokenStream {
    let generics = &target.item.sig.generics;
    let is_named = generics.type_params().next().is_none() && generics.const_params().next().is_none();
    let is_beside = target.owner.as_ref().is_some_and(|owner| owner.place == Place::Beside);
    let method = &target.item.sig.ident;
    if is_named && is_beside { quote!(let _ = Self::#method;) } else { TokenStream::new() }
}

/// The functions that depend on how a caller passes the receiver.
fn hidden(target: &Target, function: &Function) -> TokenStream {
    let Some((receiver, rest)) = function.params.split_first().filter(|(first, _)| first.receiver) else {
        return TokenStream::new();
    };
    let parts = Parts { target, function, receiver, rest };
    let (lent, owned, saved) = (parts.lent(), parts.owned(), parts.saved());
    quote!(#lent #owned #saved)
}

/// What the hidden functions of a method are made of.
struct Parts<'a> {
    target: &'a Target,
    function: &'a Function,
    receiver: &'a Param,
    rest: &'a [Param],
}

impl Parts<'_> {
    /// For a receiver that stays where it is.
    fn lent(&self) -> TokenStream {
        let receiver = signature::parameters(self.target, self.function, false).into_iter().next();
        let receiver = receiver.unwrap_or_default();
        if self.receiver.passing != Passing::ByValue {
            let (references, entries) = (self.references(self.receiver), self.entries(self.rest));
            return self.function("lent", &receiver, references, entries, &quote!(backward));
        }
        let krate = &self.target.krate;
        let entry = signature::cotangent_entry(self.receiver, krate);
        let references = vec![quote!(#krate::rt::Overwritten), quote!(&mut #entry)];
        let add = match signature::role(self.receiver) {
            Role::Differentiated => quote!(#krate::Tangent::accumulate(d, dself);),
            Role::NotInWrt | Role::Inactive => TokenStream::new(),
        };
        let (params, names) = self.parameters();
        let (seed, of_rest) = (self.seed(), self.entry_names());
        let backward = quote! {
            move |_: #krate::rt::Overwritten, d: &mut #entry, #(#params,)* seed: #seed| {
                let (dself, #(#of_rest),*) = backward(#(#names,)* seed);
                #add
                (#(#of_rest,)*)
            }
        };
        self.function("lent", &receiver, references, self.entries(self.rest), &backward)
    }

    /// For a receiver that nobody else needs: its cotangent is returned.
    fn owned(&self) -> TokenStream {
        let krate = &self.target.krate;
        let entries =
            [vec![signature::cotangent_entry(self.receiver, krate)], self.entries(self.rest)].concat();
        let itself = names::ident("self");
        let primal = match self.receiver.passing {
            Passing::ByValue => {
                return self.function("owned", &quote!(#itself), Vec::new(), entries, &quote!(backward));
            }
            Passing::Shared | Passing::Mutable if borrows(&self.target.item.sig.output) => {
                return TokenStream::new();
            }
            Passing::Shared => quote!(&this),
            Passing::Mutable => quote!(#krate::rt::Overwritten),
        };
        let mutable = (self.receiver.passing == Passing::Mutable).then(|| quote!(mut));
        let (params, names) = self.parameters();
        let (seed, of_rest, zero) = (self.seed(), self.entry_names(), self.zero());
        let results = (!of_rest.is_empty()).then(|| quote!(let (#(#of_rest,)*) =));
        let backward = quote! {
            move |#(#params,)* seed: #seed| {
                let mut d = #zero;
                #results backward(#primal, &mut d, #(#names,)* seed);
                (d, #(#of_rest),*)
            }
        };
        self.function("owned", &quote!(#mutable #itself), Vec::new(), entries, &backward)
    }

    /// Whether the receiver has to be saved, if it is overwritten.
    fn saved(&self) -> TokenStream {
        let (name, attributes, visibility) = self.head("saved");
        let krate = &self.target.krate;
        let kind = match self.receiver.passing {
            Passing::Shared => quote!(Needed),
            Passing::ByValue | Passing::Mutable => quote!(Overwritten),
        };
        quote! {
            #attributes
            #visibility fn #name(&self) -> #krate::rt::#kind { #krate::rt::#kind }
        }
    }

    /// A function over `forward`, with another receiver and another backward function.
    fn function(
        &self,
        suffix: &str,
        receiver: &TokenStream,
        references: Vec<TokenStream>,
        entries: Vec<TokenStream>,
        backward: &TokenStream,
    ) -> TokenStream {
        let (target, function) = (self.target, self.function);
        let (name, attributes, visibility) = self.head(suffix);
        let (generics, captures) = signature::capturing(target, function);
        let conditions = signature::conditions(target, function, &generics);
        let params = signature::parameters(target, function, false).into_iter().skip(1);
        let result = signature::result_type(target);
        let references =
            references.into_iter().chain(self.rest.iter().flat_map(|param| self.references(param)));
        let seed = self.seed();
        let entries = (!entries.is_empty()).then(|| types::tuple(entries.into_iter()));
        let entries = entries.map(|tuple| quote!(-> #tuple));
        let (forward, itself) = (target.name("forward"), names::ident("self"));
        let arguments = self.rest.iter().map(|param| names::ident(&param.name));
        let (keep, this) = match (suffix, self.receiver.passing) {
            ("owned", Passing::Shared) => (quote!(let this = #itself;), quote!(&this)),
            ("owned", Passing::Mutable) => (quote!(let mut this = #itself;), quote!(&mut this)),
            _ => (TokenStream::new(), quote!(#itself)),
        };
        let receiver = if suffix == "owned" { quote!(#itself) } else { receiver.clone() };
        quote! {
            #attributes
            #visibility fn #name #generics (#receiver #(, #params)*)
                -> (#result, impl ::core::ops::Fn(#(#references,)* #seed) #entries + #captures) #conditions {
                #keep
                let (value, backward) = Self::#forward(#this #(, #arguments)*);
                (value, #backward)
            }
        }
    }

    fn head(&self, suffix: &str) -> (Ident, TokenStream, TokenStream) {
        let attributes = self.target.attributes();
        (self.target.name(suffix), quote!(#attributes #[doc(hidden)] #[inline]), self.target.visibility())
    }

    fn seed(&self) -> TokenStream {
        signature::owned_cotangent(&self.function.result, &self.target.krate)
    }

    fn references(&self, param: &Param) -> Vec<TokenStream> {
        sweeps::reference_types(self.target, param)
    }

    /// What the backward function gives back.
    fn entries(&self, params: &[Param]) -> Vec<TokenStream> {
        let by_value = params.iter().filter(|param| param.passing == Passing::ByValue);
        by_value.map(|param| signature::cotangent_entry(param, &self.target.krate)).collect()
    }

    fn entry_names(&self) -> Vec<Ident> {
        let by_value = self.rest.iter().filter(|param| param.passing == Passing::ByValue);
        by_value.enumerate().map(|(index, _)| names::ident(&format!("entry{index}"))).collect()
    }

    /// The parameters of the backward function beside those of the receiver, with their types and without.
    fn parameters(&self) -> (Vec<TokenStream>, Vec<Ident>) {
        let types: Vec<_> = self.rest.iter().flat_map(|param| self.references(param)).collect();
        let names: Vec<_> = (0..types.len()).map(|index| names::ident(&format!("argument{index}"))).collect();
        let params = names.iter().zip(&types).map(|(name, ty)| quote!(#name: #ty)).collect();
        (params, names)
    }

    /// The zero of the receiver's cotangent.
    fn zero(&self) -> TokenStream {
        let krate = &self.target.krate;
        match signature::role(self.receiver) {
            Role::Differentiated => {
                let (place, reference) = (quote!(this), quote!(&this));
                expressions::zero_for(&self.receiver.ty, &place, &reference, krate).to_token_stream()
            }
            Role::NotInWrt => quote!(#krate::NotInWrt),
            Role::Inactive => types::nothing(&self.receiver.ty, krate),
        }
    }
}

/// Whether the result borrows from a parameter, so that the receiver has to outlive it.
fn borrows(result: &syn::ReturnType) -> bool {
    #[derive(Default)]
    struct Borrows(bool);
    impl Visit<'_> for Borrows {
        fn visit_lifetime(&mut self, lifetime: &syn::Lifetime) {
            self.0 |= lifetime.ident == "_";
        }
        fn visit_type_reference(&mut self, reference: &syn::TypeReference) {
            self.0 |= reference.lifetime.is_none();
            syn::visit::visit_type_reference(self, reference);
        }
    }
    let mut found = Borrows::default();
    found.visit_return_type(result);
    found.0
}
