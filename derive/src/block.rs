//! `#[differentiable]` on an `impl` or a trait: each method goes through the pipeline, and its derivative functions
//! are put where callers find them.
//!
//! Those of an `impl` of a type, and those of a trait, stand beside the method. Those of an `impl` of a trait do so if
//! the trait has them, and stand in an `impl` of the type otherwise. Which of the two it is only the compiler knows: a
//! trait with the attribute exports a macro of its name that takes the first of two versions, and `rt` has one that
//! takes the second, for those without.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{ImplItem, ItemImpl, ItemTrait, TraitItem};

use crate::diagnostics;
use crate::errors::Errors;
use crate::parse::block::{self, Block, Item, Method};
use crate::pipeline::{self, Derived};

/// What `#[differentiable] impl …` and `#[differentiable] trait …` expand to.
pub fn expand(block: Block, errors: Errors) -> TokenStream {
    let Block { item, methods, options } = block;
    let krate = options.krate.to_token_stream();
    let mut said = errors;
    let unsaid = match &item {
        Item::Impl(item) if item.trait_.is_some() => block::unsaid(item),
        Item::Impl(_) | Item::Trait(_) => Errors::default(),
    };
    let stubs = match unsaid.is_empty() {
        true => TokenStream::new(),
        false => methods.iter().map(|method| stub_of_trait(method, &krate)).collect(),
    };
    let differentiated: Vec<_> =
        methods.iter().filter(|method| !method.constant).map(|method| method.index).collect();
    let methods: Vec<_> = methods.into_iter().map(|method| derive(method, &mut said)).collect();
    let tests: TokenStream = methods.iter().map(|(_, derived)| derived.test.clone()).collect();
    let errors = said.into_tokens();
    let block = match item {
        Item::Impl(item) if item.trait_.is_some() => {
            trait_impl(item, methods, Unsaid { unsaid, stubs }, &krate)
        }
        Item::Impl(item) => inherent(item, methods),
        Item::Trait(item) => marked_trait(item, methods, &differentiated),
    };
    quote!(#block #tests #errors)
}

/// What stands in an `impl` of a trait that has derivatives, where its parameters do not allow for them.
struct Unsaid {
    unsaid: Errors,
    stubs: TokenStream,
}

/// It knows of `Self` what the trait says.
fn stub_of_trait(method: &Method, krate: &TokenStream) -> TokenStream {
    if method.constant {
        return TokenStream::new();
    }
    let mut input = method.input.clone();
    let clause = input.item.sig.generics.make_where_clause();
    clause.predicates.push(syn::parse_quote!(Self: #krate::Differentiable));
    pipeline::stub(input).of_trait
}

/// The errors of a method do not hide those of the others.
fn derive(method: Method, said: &mut Errors) -> (usize, Derived) {
    let Method { index, input, mut errors, constant } = method;
    if constant {
        return (index, pipeline::constant(input));
    }
    let derived = pipeline::method(input, &mut errors);
    errors.into_list().into_iter().for_each(|error| said.push(error));
    (index, derived)
}

fn inherent(mut item: ItemImpl, methods: Vec<(usize, Derived)>) -> TokenStream {
    let derivatives: TokenStream = methods.iter().map(|(_, derived)| derived.all.clone()).collect();
    document(&mut item, methods);
    item.items.push(ImplItem::Verbatim(derivatives));
    quote!(#item)
}

/// The methods with their *Derivatives* section.
fn document(item: &mut ItemImpl, methods: Vec<(usize, Derived)>) {
    for (index, derived) in methods {
        if let ImplItem::Fn(method) = &mut item.items[index] {
            method.attrs = derived.attrs;
        }
    }
}

/// The trait, and the macro of its name. A derivative that the trait provides is that of its own body: an `impl` with
/// another body has to have the attribute, for which the trait requires a function that only the attribute writes.
fn marked_trait(
    mut item: ItemTrait,
    methods: Vec<(usize, Derived)>,
    differentiated: &[usize],
) -> TokenStream {
    let overridable = differentiated.iter().filter_map(|index| match &item.items[*index] {
        TraitItem::Fn(method) if method.default.is_some() => Some(method.sig.ident.clone()),
        _ => None,
    });
    let (overridable, duty) = (overridable.collect::<Vec<_>>(), duty());
    let derivatives: TokenStream = methods.iter().map(|(_, derived)| derived.all.clone()).collect();
    for (index, derived) in methods {
        if let TraitItem::Fn(method) = &mut item.items[index] {
            method.attrs = derived.attrs;
        }
    }
    item.items.push(TraitItem::Verbatim(quote!(#[doc(hidden)] #duty; #derivatives)));
    let (name, mark) = (&item.ident, format_ident!("__{}_is_differentiable", item.ident));
    quote! {
        #item
        #[allow(unused_macros)]
        macro_rules! #mark {
            #((@overridden #overridable { $($error:tt)* }) => { $($error)* };)*
            (@overridden $other:ident $error:tt) => {};
            ([$($of_trait:tt)*] [$($of_type:tt)*]) => { $($of_trait)* };
        }
        #[doc(hidden)]
        #[allow(unused_imports)]
        pub(crate) use #mark as #name;
    }
}

/// What an `impl` without the attribute lacks.
fn duty() -> TokenStream {
    quote!(fn put_differentiable_on_this_impl() where Self: ::core::marker::Sized)
}

/// The methods of the `impl` whose derivative is not written, each with the error that it is if the trait has one.
fn overridden(item: &ItemImpl, methods: &[(usize, Derived)]) -> TokenStream {
    let is_derived = |at: usize| methods.iter().any(|(index, _)| *index == at);
    let others = item.items.iter().enumerate().filter(|(at, _)| !is_derived(*at));
    let others = others.filter_map(|(_, other)| match other {
        ImplItem::Fn(method) => Some(&method.sig.ident),
        _ => None,
    });
    let checks = others.map(|name| {
        let error = diagnostics::unmarked_override(name.span(), &name.to_string()).into_tokens();
        quote!(place! { @overridden #name { #error } })
    });
    checks.collect()
}

fn trait_impl(
    mut item: ItemImpl,
    methods: Vec<(usize, Derived)>,
    unsaid: Unsaid,
    krate: &TokenStream,
) -> TokenStream {
    let of_trait: TokenStream = methods.iter().map(|(_, derived)| derived.of_trait.clone()).collect();
    let all: TokenStream = methods.iter().map(|(_, derived)| derived.all.clone()).collect();
    let overridden = overridden(&item, &methods);
    document(&mut item, methods);
    let all = match is_named(&item.self_ty) {
        true => of_type(&item, &all),
        false => diagnostics::foreign_type(item.self_ty.span()).into_tokens(),
    };
    let Some(path) = item.trait_.as_ref().map(|(_, path, _)| path.clone()) else { return quote!(#item) };
    if is_of_std(&path) {
        return quote!(#item #all);
    }
    let Unsaid { unsaid, stubs } = unsaid;
    let of_trait = if unsaid.is_empty() { of_trait } else { stubs };
    let unsaid = unsaid.into_tokens();
    let mut marked = item.clone();
    let duty = duty();
    marked.items.push(ImplItem::Verbatim(quote!(#duty {} #of_trait)));
    let path = without_arguments(path);
    quote! {
        const _: () = {
            #[allow(unused_imports)]
            mod fallback { pub(crate) use #krate::rt::of_type as place; }
            #[allow(unused_imports)]
            use fallback::*;
            const _: () = {
                #[allow(unused_imports)]
                use #path as place;
                const _: () = {
                    place! { [#marked #unsaid] [#item #all] }
                    #overridden
                };
            };
        };
    }
}

/// Whether the type may be one of the user's, which alone can have an `impl` of its own.
fn is_named(ty: &syn::Type) -> bool {
    let syn::Type::Path(path) = ty else { return false };
    let last = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    crate::parse::types::primitive(&path.path).is_none()
        && !["bool", "char", "str", "Vec", "Box"].contains(&&*last)
}

/// `impl Type { … }` with the derivative functions.
fn of_type(item: &ItemImpl, derivatives: &TokenStream) -> TokenStream {
    let (generics, clause, ty) = (&item.generics, &item.generics.where_clause, &item.self_ty);
    let conditions = item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    quote!(#(#conditions)* impl #generics #ty #clause { #derivatives })
}

/// The path of the trait as an import.
fn without_arguments(mut path: syn::Path) -> syn::Path {
    path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
    path
}

/// Traits of the standard library, which have no derivatives. Some of them need no import.
fn is_of_std(path: &syn::Path) -> bool {
    const NAMES: [&str; 40] = [
        "Add",
        "AddAssign",
        "AsMut",
        "AsRef",
        "Clone",
        "Debug",
        "Default",
        "Deref",
        "DerefMut",
        "Display",
        "Div",
        "DivAssign",
        "DoubleEndedIterator",
        "Drop",
        "Eq",
        "ExactSizeIterator",
        "Extend",
        "From",
        "FromIterator",
        "FromStr",
        "Hash",
        "Index",
        "IndexMut",
        "Into",
        "IntoIterator",
        "Iterator",
        "Mul",
        "MulAssign",
        "Neg",
        "Not",
        "Ord",
        "PartialEq",
        "PartialOrd",
        "Product",
        "Rem",
        "RemAssign",
        "Sub",
        "SubAssign",
        "Sum",
        "TryFrom",
    ];
    path.segments.last().is_some_and(|last| NAMES.iter().any(|name| last.ident == name))
}
