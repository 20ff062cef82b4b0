//! The attribute on `impl` and `trait` blocks: their methods, each with what the block says of it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Attribute, ImplItem, ItemFn, ItemImpl, ItemTrait, Signature, TraitItem, Type, parse_quote};

use super::owner::{Owner, Place};
use super::type_params::{self, TypeParam};
use super::{Input, Options, options, types};
use crate::diagnostics;
use crate::errors::Errors;
use crate::types::Ty;

/// A block with its methods.
pub struct Block {
    /// The block without its methods' attributes.
    pub item: Item,
    /// The methods that are differentiated.
    pub methods: Vec<Method>,
    /// The options of the block.
    pub options: Options,
}

/// What the attribute stands on.
#[derive(Clone)]
pub enum Item {
    /// `impl Type`, `impl Trait for Type`.
    Impl(ItemImpl),
    /// `trait Name`.
    Trait(ItemTrait),
}

/// A method with what its block says of it.
pub struct Method {
    /// Its number among the items of the block.
    pub index: usize,
    /// The method.
    pub input: Input,
    /// What is wrong with its signature.
    pub errors: Errors,
    /// Whether its result has no derivative: it has none itself, and callers need not know that.
    pub constant: bool,
}

/// Whether the item can be a block, by its words: to read a function twice would take long.
pub fn may_be(item: &TokenStream) -> bool {
    item.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "impl" || word == "trait",
        TokenTree::Group(group) => group.delimiter() == Delimiter::None,
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Reads a block; `None` if the item is something else.
pub fn parse(attr: TokenStream, item: TokenStream, errors: &mut Errors) -> Option<Block> {
    let item = super::visible(item);
    let mut item = match syn::parse2::<syn::Item>(item).ok()? {
        syn::Item::Impl(item) => Item::Impl(item),
        syn::Item::Trait(item) => Item::Trait(item),
        _ => return None,
    };
    let options = options::parse(super::visible(attr), errors);
    of_block(&options, errors);
    let owner = owner(&item);
    let methods = take_methods(&mut item);
    let is_marked = methods.iter().any(|method| method.marked.is_some());
    let methods =
        methods.into_iter().filter_map(|method| read(method, &owner, &options, is_marked)).collect();
    Some(Block { item, methods, options })
}

/// What is asked of the parameters of an `impl` of a trait that has derivatives, and nothing says: the trait asks nothing of
/// parameters that it does not have.
pub fn unsaid(item: &ItemImpl) -> Errors {
    let params = type_params::parse(&item.generics, &mut Errors::default());
    let of_trait = item.trait_.as_ref().map(|(_, path, _)| path.to_token_stream()).unwrap_or_default();
    let is_in =
        |tokens: &TokenStream, name: &syn::Ident| type_params::mentions(tokens.clone(), &[name.to_string()]);
    let itself = item.self_ty.to_token_stream();
    let is_float = |param: &TypeParam| matches!(param, TypeParam::Float(_));
    let has_floats = params.iter().any(|param| is_float(param) && is_in(&itself, param.name()));
    let mut errors = Errors::default();
    for param in params.iter().filter(|param| is_in(&itself, param.name()) && !is_in(&of_trait, param.name()))
    {
        let bound = match param {
            TypeParam::Float(float) if !float.is_bound_by(&["Number"]) => "Number",
            TypeParam::Other { is_bounded: true, is_differentiable: false, .. } if !has_floats => {
                "Differentiable"
            }
            TypeParam::Float(_)
            | TypeParam::Inactive(_)
            | TypeParam::Other { .. }
            | TypeParam::Function(_) => {
                continue;
            }
        };
        errors.push(diagnostics::unsaid_of_parameter(param.name(), bound));
    }
    errors
}

/// Options that only a method can have.
fn of_block(options: &Options, errors: &mut Errors) {
    let name = options.name.as_ref().map(|name| (name.span(), "`name`"));
    let wrt = options.wrt.as_ref().and_then(|wrt| wrt.first()).map(|first| (first.span(), "`wrt`"));
    let check = options.check.as_ref().map(|check| (check.span, "`check`"));
    for (span, option) in name.into_iter().chain(wrt).chain(check) {
        let error = format!("{option} belongs to a single method: put `#[differentiable(…)]` on that one");
        errors.push(diagnostics::bad_option(span, &error));
    }
}

/// A method as it stands in its block.
struct Found {
    index: usize,
    item: ItemFn,
    has_body: bool,
    /// The options of its own attribute.
    marked: Option<TokenStream>,
}

fn take_methods(item: &mut Item) -> Vec<Found> {
    match item {
        Item::Impl(item) => {
            let methods = item.items.iter_mut().enumerate().filter_map(|(index, item)| match item {
                ImplItem::Fn(method) => {
                    let marked = take_mark(&mut method.attrs);
                    let (attrs, vis, sig) = (method.attrs.clone(), method.vis.clone(), method.sig.clone());
                    let item = ItemFn { attrs, vis, sig, block: Box::new(method.block.clone()) };
                    Some(Found { index, item, has_body: true, marked })
                }
                _ => None,
            });
            methods.collect()
        }
        Item::Trait(item) => {
            let methods = item.items.iter_mut().enumerate().filter_map(|(index, item)| match item {
                TraitItem::Fn(method) => {
                    let marked = take_mark(&mut method.attrs);
                    let item = with_body(&method.attrs, &method.sig, method.default.as_ref());
                    Some(Found { index, item, has_body: method.default.is_some(), marked })
                }
                _ => None,
            });
            methods.collect()
        }
    }
}

/// What a method without body does is up to who implements the trait.
fn with_body(attrs: &[Attribute], sig: &Signature, body: Option<&syn::Block>) -> ItemFn {
    let block = body.cloned().unwrap_or_else(|| parse_quote!({ ::core::panic!() }));
    ItemFn {
        attrs: attrs.to_vec(),
        vis: syn::Visibility::Inherited,
        sig: sig.clone(),
        block: Box::new(block),
    }
}

/// Takes `#[differentiable(…)]` off a method.
pub fn take_mark(attrs: &mut Vec<Attribute>) -> Option<TokenStream> {
    let is_mark =
        |attr: &Attribute| attr.path().segments.last().is_some_and(|last| last.ident == "differentiable");
    let at = attrs.iter().position(is_mark)?;
    match attrs.remove(at).meta {
        syn::Meta::List(list) => Some(list.tokens),
        syn::Meta::Path(_) | syn::Meta::NameValue(_) => Some(TokenStream::new()),
    }
}

fn owner(item: &Item) -> Owner {
    match item {
        Item::Impl(item) => {
            let types = item.items.iter().filter_map(|item| match item {
                ImplItem::Type(ty) => Some((ty.ident.clone(), ty.ty.clone())),
                _ => None,
            });
            let place = if item.trait_.is_some() { Place::TraitImpl } else { Place::Beside };
            let itself = Some((*item.self_ty).clone());
            let of_trait = item.trait_.as_ref().map(|(_, path, _)| path.clone());
            Owner { generics: item.generics.clone(), place, of_trait, itself, types: types.collect() }
        }
        Item::Trait(item) => {
            Owner { generics: item.generics.clone(), place: Place::Provided, ..Owner::default() }
        }
    }
}

/// The method as it is differentiated; `None` if the block carries the attribute and the method cannot.
fn read(method: Found, owner: &Owner, of_block: &Options, is_marked: bool) -> Option<Method> {
    let Found { index, item, has_body, marked } = method;
    let item = owner.spelled_out(item);
    let mut errors = Errors::default();
    let mut owner = owner.clone();
    if !has_body {
        owner.place = Place::Required;
    }
    let own = match marked {
        Some(attr) if attr.is_empty() && matches!(kind(&item, &owner), Kind::Constant) => {
            return Some(constant(index, item, owner, of_block));
        }
        Some(attr) => options::parse(super::visible(attr), &mut errors),
        None => match kind(&item, &owner) {
            Kind::Constant => return Some(constant(index, item, owner, of_block)),
            Kind::Differentiable if !is_marked => Options::default(),
            Kind::Differentiable | Kind::Other => return None,
        },
    };
    let options = Options {
        krate: of_block.krate.clone(),
        simplify: of_block.simplify && own.simplify,
        traced: of_block.traced && own.traced,
        recursive: of_block.recursive || own.recursive,
        ..own
    };
    let input = super::method(options, item, owner, &mut errors);
    Some(Method { index, input, errors, constant: false })
}

/// A method that gives something without derivative, such as a length.
fn constant(index: usize, mut item: ItemFn, owner: Owner, of_block: &Options) -> Method {
    item.block = parse_quote!({ ::core::panic!() });
    let options = Options { wrt: None, name: None, ..of_block.clone() };
    let input = super::method(options, item, owner, &mut Errors::default());
    Method { index, input, errors: Errors::default(), constant: true }
}

/// What a signature says of the derivative.
enum Kind {
    /// It has one.
    Differentiable,
    /// It is a method whose result has none, and that changes nothing.
    Constant,
    /// It is left alone: a constructor without arguments, a getter of a reference and the like.
    Other,
}

fn kind(item: &ItemFn, owner: &Owner) -> Kind {
    let sig = &item.sig;
    if sig.asyncness.is_some() || sig.unsafety.is_some() || sig.abi.is_some() || sig.variadic.is_some() {
        return Kind::Other;
    }
    let mut errors = Errors::default();
    let mut ty = |ty: &Type| types::outer(&owner.resolved(ty), &mut errors);
    let params: Vec<_> = sig.inputs.iter().map(|arg| ty(&argument_type(arg))).collect();
    let result = match &sig.output {
        syn::ReturnType::Default => Ty::Unit,
        syn::ReturnType::Type(_, result) => ty(result),
    };
    let is_in_out = |ty: &Ty| matches!(ty, Ty::Ref { mutable: true, to } if to.is_differentiable());
    let in_out = params.iter().any(is_in_out);
    if matches!(result, Ty::Ref { .. }) || is_view(&sig.output) || !params.iter().any(Ty::is_differentiable) {
        return Kind::Other;
    }
    match result.is_differentiable() || in_out {
        true => Kind::Differentiable,
        false
            if errors.is_empty()
                && sig.receiver().is_some()
                && sig.generics.type_params().next().is_none() =>
        {
            Kind::Constant
        }
        false => Kind::Other,
    }
}

/// Whether the result is an iterator or a view of something, which has no derivative of its own.
fn is_view(result: &syn::ReturnType) -> bool {
    #[derive(Default)]
    struct View(bool);
    impl Visit<'_> for View {
        fn visit_lifetime(&mut self, lifetime: &syn::Lifetime) {
            self.0 |= lifetime.ident == "_";
        }
        fn visit_type_impl_trait(&mut self, _: &syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut view = View::default();
    view.visit_return_type(result);
    view.0
}

fn argument_type(arg: &syn::FnArg) -> Type {
    match arg {
        syn::FnArg::Receiver(receiver) => super::owner::receiver_type(receiver),
        syn::FnArg::Typed(typed) => (*typed.ty).clone(),
    }
}
