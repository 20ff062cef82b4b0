//! From `syn::Type` to [`Ty`]: the types that the macro tells apart, and those that hide what it must see.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{GenericArgument, PathArguments, Type};

use crate::diagnostics;
use crate::errors::Errors;
use crate::types::{FloatTy, Ty};

/// The type of a parameter, a result or a `let`: a reference may stand outermost.
pub fn outer(ty: &Type, errors: &mut Errors) -> Ty {
    match ungrouped(ty) {
        Type::Reference(reference) => {
            Ty::Ref { mutable: reference.mutability.is_some(), to: Box::new(inner(&reference.elem, errors)) }
        }
        other => inner(other, errors),
    }
}

/// A type inside another one, where a `&mut` would hide what is written through it.
pub fn inner(ty: &Type, errors: &mut Errors) -> Ty {
    match ungrouped(ty) {
        Type::Array(array) => Ty::Array(Box::new(inner(&array.elem, errors)), array.len.to_token_stream()),
        Type::Slice(slice) => Ty::Slice(Box::new(inner(&slice.elem, errors))),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Ty::Unit,
        Type::Tuple(tuple) => Ty::Tuple(tuple.elems.iter().map(|elem| inner(elem, errors)).collect()),
        Type::Path(path) => named(path, errors),
        Type::Reference(reference) => {
            if reference.mutability.is_some() {
                errors.push(diagnostics::hidden_mutable_reference(ty.span()));
            }
            Ty::Ref { mutable: false, to: Box::new(inner(&reference.elem, errors)) }
        }
        Type::Infer(_) => Ty::Unknown,
        other => {
            errors.push(rejected(other));
            Ty::Unknown
        }
    }
}

fn rejected(ty: &Type) -> diagnostics::Diagnostic {
    let span = ty.span();
    match ty {
        Type::Ptr(_) => diagnostics::raw_pointer(span),
        Type::BareFn(_) => diagnostics::function_pointer(span),
        Type::TraitObject(object) => diagnostics::dynamic_dispatch(span, &text(object)),
        Type::ImplTrait(bounds) if mentions_fn(bounds) => diagnostics::closure_parameter(span),
        Type::ImplTrait(_) => {
            diagnostics::unsupported(span, "`impl Trait` in a signature", "write the type out")
        }
        Type::Macro(invocation) => diagnostics::unknown_macro(span, &text(&invocation.mac.path)),
        Type::Never(_) => diagnostics::unsupported(span, "the type `!`", "return a float"),
        _ => diagnostics::unknown_syntax(span, "type"),
    }
}

fn mentions_fn(bounds: &syn::TypeImplTrait) -> bool {
    bounds.bounds.iter().any(|bound| match bound {
        syn::TypeParamBound::Trait(bound) => is_fn_trait(&bound.path),
        _ => false,
    })
}

/// Whether the path is `Fn`, `FnMut` or `FnOnce`.
pub fn is_fn_trait(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| ["Fn", "FnMut", "FnOnce"].iter().any(|name| last.ident == name))
}

fn named(ty: &syn::TypePath, errors: &mut Errors) -> Ty {
    let path = plain(&ty.path);
    let argument = || only_argument(&ty.path);
    match path.as_str() {
        "f32" => Ty::Float(FloatTy::F32),
        "f64" => Ty::F64,
        "bool" => Ty::Bool,
        "char" | "str" | "String" => Ty::Inactive(ty.to_token_stream()),
        name if is_integer(name) => Ty::Int(Some(name.to_owned())),
        "Vec" => match argument() {
            Some(element) => Ty::Vec(Box::new(inner(element, errors))),
            None => Ty::Vec(Box::new(Ty::Unknown)),
        },
        "Option" => match argument() {
            Some(payload) => Ty::Option(Box::new(inner(payload, errors))),
            None => Ty::Option(Box::new(Ty::Unknown)),
        },
        // What is called so is `Result` with an error of its own.
        name if name.ends_with("Result") => match argument() {
            Some(payload) => Ty::Result(Box::new(inner(payload, errors)), Box::new(error(&ty.path))),
            None => unknown(ty, errors),
        },
        _ => unknown(ty, errors),
    }
}

/// The error of a `Result`: whatever it is, it has no derivative. One that an alias of `Result` hides is `_`.
fn error(path: &syn::Path) -> Ty {
    let arguments = path.segments.last().map(|last| &last.arguments);
    let Some(PathArguments::AngleBracketed(arguments)) = arguments else {
        return Ty::Inactive(quote::quote!(_));
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.to_token_stream()),
        _ => None,
    });
    Ty::Inactive(types.nth(1).unwrap_or_else(|| quote::quote!(_)))
}

fn unknown(ty: &syn::TypePath, errors: &mut Errors) -> Ty {
    inspect_arguments(&ty.path, errors);
    let name = ty.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    match name.as_str() {
        "Cell" | "RefCell" | "UnsafeCell" | "OnceCell" | "Mutex" | "RwLock" => {
            errors.push(diagnostics::interior_mutability(ty.span(), &name));
        }
        "HashMap" | "BTreeMap" | "HashSet" | "BTreeSet" if mentions_float(ty.to_token_stream()) => {
            errors.push(diagnostics::no_tangent_type(ty.span(), &format!("`{}`", text(ty))));
        }
        _ => {}
    }
    Ty::Named(ty.to_token_stream())
}

/// Reports what hides in the generic arguments of a type: `Box<dyn Potential>`.
fn inspect_arguments(path: &syn::Path, errors: &mut Errors) {
    for segment in &path.segments {
        let PathArguments::AngleBracketed(arguments) = &segment.arguments else { continue };
        for argument in &arguments.args {
            if let GenericArgument::Type(ty) = argument {
                inner(ty, errors);
            }
        }
    }
}

/// The path without generic arguments, and without the module in which std has its primitives and `Vec`.
fn plain(path: &syn::Path) -> String {
    let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    match segments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [name] if path.leading_colon.is_none() => (*name).to_owned(),
        ["core" | "std", "primitive", name] => (*name).to_owned(),
        ["alloc" | "std", "vec", "Vec"] => "Vec".to_owned(),
        ["core" | "std", "option", "Option"] => "Option".to_owned(),
        ["alloc" | "std", "string", "String"] => "String".to_owned(),
        _ => segments.join("::"),
    }
}

/// Whether the name is that of a primitive integer.
pub fn is_integer(name: &str) -> bool {
    const SIZES: [&str; 6] = ["8", "16", "32", "64", "128", "size"];
    name.strip_prefix(['i', 'u']).is_some_and(|size| SIZES.contains(&size))
}

/// Whether the path is a primitive float type, however it is written.
pub fn primitive(path: &syn::Path) -> Option<Ty> {
    match plain(path).as_str() {
        "f32" => Some(Ty::Float(FloatTy::F32)),
        "f64" => Some(Ty::F64),
        name if is_integer(name) => Some(Ty::Int(Some(name.to_owned()))),
        _ => None,
    }
}

fn only_argument(path: &syn::Path) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn mentions_float(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| matches!(token.to_string().as_str(), "f32" | "f64"))
}

/// The type without the invisible delimiters of macros and without parentheses.
fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        other => other,
    }
}

/// Source text for a message, without the spaces that tokens are printed with.
pub fn text(tokens: &impl ToTokens) -> String {
    const TIGHT: [(&str, &str); 10] = [
        (" :: ", "::"),
        ("::< ", "::<"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        (" .", "."),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
    ];
    let text = tokens.to_token_stream().to_string();
    let text = TIGHT.iter().fold(text, |text, (spaced, tight)| text.replace(spaced, tight));
    match text.strip_prefix(":: ") {
        Some(rest) => format!("::{rest}"),
        None => text,
    }
}
