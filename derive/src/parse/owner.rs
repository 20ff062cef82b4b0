//! What a method belongs to: the `impl` or the trait around it, as far as the attribute sees it.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::VisitMut;
use syn::{Generics, Type, parse_quote};

/// The surroundings of a method.
#[derive(Clone, Default)]
pub struct Owner {
    /// The parameters of the block; none for a method that carries the attribute itself.
    pub generics: Generics,
    /// Where the derivative functions go.
    pub place: Place,
    /// The trait that the block implements.
    pub of_trait: Option<syn::Path>,
    /// What `Self` is, where the block says so.
    pub itself: Option<Type>,
    /// The associated types that the block defines.
    pub types: Vec<(syn::Ident, Type)>,
}

/// Where the derivative functions of a method stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// Beside the method, with its visibility.
    #[default]
    Beside,
    /// The method is that of a trait, and they stand in an `impl` of the type alone.
    TraitImpl,
    /// The method is that of a trait that has them, and they stand beside it.
    TraitItem,
    /// In the trait, for a method with a body.
    Provided,
    /// In the trait, for a method without.
    Required,
}

impl Place {
    /// Whether `Self` is whatever implements the trait.
    pub fn is_trait(self) -> bool {
        match self {
            Place::Provided | Place::Required => true,
            Place::Beside | Place::TraitImpl | Place::TraitItem => false,
        }
    }
}

impl Owner {
    /// A type of the signature with what the block says of `Self`, if that is more than a name.
    pub fn resolved(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        Resolver(self).visit_type_mut(&mut ty);
        ty
    }

    /// The method with what the block says of its associated types, which only a path through the trait names elsewhere.
    pub fn spelled_out(&self, mut method: syn::ItemFn) -> syn::ItemFn {
        if !self.types.is_empty() {
            Associated(self).visit_item_fn_mut(&mut method);
        }
        method
    }

    /// The definition of `Self::Item`.
    fn associated(&self, path: &syn::Path) -> Option<&Type> {
        let (first, second) = (path.segments.first()?, path.segments.iter().nth(1)?);
        let (_, ty) = self.types.iter().find(|(known, _)| first.ident == "Self" && second.ident == *known)?;
        Some(ty)
    }

    /// All parameters that a method can name, with all that is said of them.
    pub fn scope(&self, own: &Generics) -> Generics {
        let mut all = self.generics.clone();
        all.params.extend(own.params.iter().cloned());
        if let Some(clause) = &own.where_clause {
            all.make_where_clause().predicates.extend(clause.predicates.iter().cloned());
        }
        all
    }

    /// The type that a path through `Self` stands for.
    fn meaning(&self, ty: &Type) -> Option<Type> {
        let Type::Path(path) = ty else { return None };
        let names: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["Self"] => self.itself.clone().filter(says_more_than_a_name),
            ["Self", name] if path.qself.is_none() => {
                self.types.iter().find(|(known, _)| known == name).map(|(_, ty)| self.resolved(ty))
            }
            _ => None,
        }
    }
}

struct Resolver<'a>(&'a Owner);

impl VisitMut for Resolver<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match self.0.meaning(ty) {
            Some(meaning) => *ty = meaning,
            None => syn::visit_mut::visit_type_mut(self, ty),
        }
    }
}

/// Writes the associated types of a block out: `Self::Item`, `Self::Item::new`.
struct Associated<'a>(&'a Owner);

impl VisitMut for Associated<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        syn::visit_mut::visit_type_mut(self, ty);
        let Type::Path(path) = &*ty else { return };
        if path.qself.is_none()
            && path.path.segments.len() == 2
            && let Some(meaning) = self.0.associated(&path.path)
        {
            let mut meaning = meaning.clone();
            self.visit_type_mut(&mut meaning);
            *ty = meaning;
        }
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if path.qself.is_none()
            && path.path.segments.len() > 2
            && let Some(meaning) = self.0.associated(&path.path)
        {
            let mut meaning = meaning.clone();
            self.visit_type_mut(&mut meaning);
            let rest = path.path.segments.iter().skip(2);
            *path = parse_quote!(<#meaning>::#(#rest)::*);
        }
    }
}

/// Whether it is a float, an array or the like: of other types `Self` says as much.
fn says_more_than_a_name(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return true };
    let last = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    super::types::primitive(&path.path).is_some() || ["bool", "char", "Vec"].contains(&last.as_str())
}

/// Whether the function can only be a method: it takes `self` or mentions `Self`.
pub fn is_method(signature: &syn::Signature, body: TokenStream) -> bool {
    signature.receiver().is_some() || mentions_self(signature.to_token_stream()) || mentions_self(body)
}

fn mentions_self(tokens: TokenStream) -> bool {
    let mut in_item = false;
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => {
            let word = ident.to_string();
            in_item |= matches!(word.as_str(), "impl" | "trait" | "struct" | "enum");
            word == "Self" && !in_item
        }
        TokenTree::Group(group) => {
            let within_item =
                std::mem::take(&mut in_item) && group.delimiter() == proc_macro2::Delimiter::Brace;
            !within_item && mentions_self(group.stream())
        }
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The type of `self`, however it is written.
pub fn receiver_type(receiver: &syn::Receiver) -> Type {
    match &receiver.reference {
        Some((_, lifetime)) => {
            let mutability = &receiver.mutability;
            parse_quote!(&#lifetime #mutability Self)
        }
        None => (*receiver.ty).clone(),
    }
}
