//! Calls of the functions that compile with the attribute, as tests beside them.

use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::VisitMut;

use crate::candidates::{Item, Kind};

/// The test that calls the item numbered `number`, or the implementation that makes values of a type.
/// `None` where no arguments can be made up.
/// A companion may have another name than the function.
pub(crate) fn test(items: &[Item], number: usize, companion: Option<&str>) -> Option<String> {
    let tokens = match &items[number].kind {
        Kind::Struct(item) => sample_of_struct(item)?,
        Kind::Enum(item) => sample_of_enum(item)?,
        Kind::Function(signature) => {
            let name = &signature.ident;
            call(number, signature, None, &quote!(#name), companion)?
        }
        Kind::Method { signature, block } => {
            let Kind::Block(block) = &items[*block].kind else { return None };
            method(number, signature, block)?
        }
        Kind::Block(_) => return None,
    };
    Some(tokens.to_string())
}

fn method(
    number: usize,
    signature: &syn::Signature,
    block: &syn::ItemImpl,
) -> Option<proc_macro2::TokenStream> {
    const OPERATORS: [&str; 12] = [
        "Add",
        "Sub",
        "Mul",
        "Div",
        "Rem",
        "Neg",
        "Index",
        "IndexMut",
        "AddAssign",
        "SubAssign",
        "MulAssign",
        "DivAssign",
    ];
    let mut this = (*block.self_ty).clone();
    with_floats(&block.generics, |floats| floats.visit_type_mut(&mut this));
    let name = &signature.ident;
    let of_trait = block.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
    if of_trait.is_some_and(|last| OPERATORS.contains(&&*last.ident.to_string())) {
        return None;
    }
    let path = quote!(<#this>::#name);
    let mut signature = signature.clone();
    with_floats(&block.generics, |floats| floats.visit_signature_mut(&mut signature));
    call(number, &signature, Some(this), &path, None)
}

fn call(
    number: usize,
    signature: &syn::Signature,
    this: Option<syn::Type>,
    path: &proc_macro2::TokenStream,
    companion: Option<&str>,
) -> Option<proc_macro2::TokenStream> {
    let mut signature = signature.clone();
    let generics = signature.generics.clone();
    with_floats(&generics, |floats| floats.visit_signature_mut(&mut signature));
    if let Some(this) = &this {
        Floats { names: vec!["Self".to_owned()], by: this.clone(), constants: Vec::new() }
            .visit_signature_mut(&mut signature);
    }
    let (mut types, mut mutable, mut passed) = (Vec::new(), Vec::new(), Vec::new());
    for (position, input) in signature.inputs.iter().enumerate() {
        let name = format_ident!("a{position}");
        let (ty, reference) = argument(input, this.as_ref())?;
        mutable.push(reference == Some(true));
        passed.push(match reference {
            None => quote!(#name),
            Some(true) => quote!(&mut #name),
            Some(false) => quote!(&#name),
        });
        types.push(ty);
    }
    let names: Vec<_> = (0..types.len()).map(|position| format_ident!("a{position}")).collect();
    let is_float = matches!(&signature.output, syn::ReturnType::Type(_, ty)
        if matches!(&*ty.to_token_stream().to_string(), "f64" | "f32"));
    let check = if is_float && !mutable.contains(&true) { quote!(gradient) } else { quote!(pullback) };
    let changed = names.iter().zip(&mutable).filter(|(_, mutable)| **mutable).map(|(name, _)| name);
    let test = format_ident!("survey_{number}_");
    let (path, both) = match companion {
        None => (path.clone(), None),
        Some(companion) => {
            let (companion, result) = (format_ident!("{companion}"), &signature.output);
            let reference = passed.iter().zip(&types).map(|(passed, ty)| {
                let mut tokens: Vec<_> = passed.clone().into_iter().collect();
                tokens.pop();
                quote!(#(#tokens)* #ty)
            });
            let both = quote!(use #companion as both; fn both(#(#names: #reference),*) #result { #path(#(#names),*) });
            (quote!(both), Some(both))
        }
    };
    Some(quote! {
        #[cfg(test)] #[test] #[allow(unused_mut)] fn #test() {
            #both
            crate::chainrule_survey::run(&|seed| {
                let mut from = crate::chainrule_survey::Sampler::new(seed);
                #(let mut #names: #types = crate::chainrule_survey::Sample::sample(&mut from);)*
                let defined = crate::chainrule_survey::is_defined({
                    #(let mut #names = #names.clone();)*
                    move || { let result = #path(#(#passed),*); (result, #(#changed,)*) }
                });
                defined.then(|| crate::chainrule_survey::verdict(::chainrule::check::#check!(#path(#(#passed),*))))
            });
        }
    })
}

/// The type of the values that are made for a parameter, and whether they are lent, and lent mutably.
fn argument(input: &syn::FnArg, this: Option<&syn::Type>) -> Option<(syn::Type, Option<bool>)> {
    let declared = match input {
        syn::FnArg::Receiver(receiver) => {
            let reference = receiver.reference.as_ref().map(|_| receiver.mutability.is_some());
            return Some((this?.clone(), reference));
        }
        syn::FnArg::Typed(typed) => &*typed.ty,
    };
    Some(match declared {
        syn::Type::Reference(reference) => {
            let owned = match &*reference.elem {
                syn::Type::Slice(slice) => {
                    let element = &slice.elem;
                    syn::parse_quote!(::std::vec::Vec<#element>)
                }
                syn::Type::Path(path) if path.path.is_ident("str") => {
                    return Some((syn::parse_quote!(&'static str), None));
                }
                other => other.clone(),
            };
            (owned, Some(reference.mutability.is_some()))
        }
        syn::Type::ImplTrait(_) => return None,
        other => (other.clone(), None),
    })
}

/// Runs the visitor that writes `f64` for the type parameters.
fn with_floats(generics: &syn::Generics, visit: impl FnOnce(&mut Floats)) {
    let names = generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
    let constants = generics.const_params().map(|parameter| parameter.ident.to_string()).collect();
    visit(&mut Floats { names, by: syn::parse_quote!(f64), constants });
}

struct Floats {
    names: Vec<String>,
    by: syn::Type,
    /// Constants, for which 3 stands.
    constants: Vec<String>,
}

impl VisitMut for Floats {
    fn visit_generic_argument_mut(&mut self, argument: &mut syn::GenericArgument) {
        let text = argument.to_token_stream().to_string();
        match self.constants.contains(&text) {
            true => *argument = syn::parse_quote!(3),
            false => syn::visit_mut::visit_generic_argument_mut(self, argument),
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        match self.constants.contains(&expr.to_token_stream().to_string()) {
            true => *expr = syn::parse_quote!(3),
            false => syn::visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        match ty {
            syn::Type::Path(path)
                if path.path.get_ident().is_some_and(|it| self.names.contains(&it.to_string())) =>
            {
                *ty = self.by.clone();
            }
            _ => syn::visit_mut::visit_type_mut(self, ty),
        }
    }
}

fn sample_of_struct(item: &syn::ItemStruct) -> Option<proc_macro2::TokenStream> {
    let name = &item.ident;
    let value = literal(&quote!(#name), &item.fields);
    implementation(name, &item.generics, &value)
}

fn sample_of_enum(item: &syn::ItemEnum) -> Option<proc_macro2::TokenStream> {
    let name = &item.ident;
    let count = item.variants.len() as u64;
    let arms = item.variants.iter().enumerate().map(|(position, variant)| {
        let (position, ident) = (position as u64, &variant.ident);
        let value = literal(&quote!(#name::#ident), &variant.fields);
        quote!(#position => #value,)
    });
    let value = quote!(match <u64 as crate::chainrule_survey::Sample>::sample(from) % #count { #(#arms)* _ => panic!() });
    implementation(name, &item.generics, &value)
}

fn literal(path: &proc_macro2::TokenStream, fields: &syn::Fields) -> proc_macro2::TokenStream {
    let value = quote!(crate::chainrule_survey::Sample::sample(from));
    match fields {
        syn::Fields::Named(fields) => {
            let names = fields.named.iter().map(|field| &field.ident);
            quote!(#path { #(#names: #value),* })
        }
        syn::Fields::Unnamed(fields) => {
            let values = fields.unnamed.iter().map(|_| &value);
            quote!(#path(#(#values),*))
        }
        syn::Fields::Unit => quote!(#path),
    }
}

fn implementation(
    name: &syn::Ident,
    generics: &syn::Generics,
    value: &proc_macro2::TokenStream,
) -> Option<proc_macro2::TokenStream> {
    let mut arguments = Vec::new();
    for parameter in &generics.params {
        match parameter {
            syn::GenericParam::Type(_) => arguments.push(quote!(f64)),
            syn::GenericParam::Const(_) => arguments.push(quote!(3)),
            syn::GenericParam::Lifetime(_) => return None,
        }
    }
    Some(quote! {
        #[cfg(test)] impl crate::chainrule_survey::Sample for #name<#(#arguments),*> {
            fn sample(from: &mut crate::chainrule_survey::Sampler) -> Self { #value }
        }
    })
}
