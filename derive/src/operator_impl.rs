//! `#[differentiable]` on the `impl` of an operator: `impl Add for Point`.
//!
//! The operator's method becomes a function of its operands by value, `add_by_value`, which has the attribute; the rule of
//! the operator calls its `forward`. An operand that is a reference is copied for that.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, ImplItem, ImplItemFn, ItemImpl, Pat, PathArguments, Type, parse_quote};

use crate::errors::Errors;
use crate::parse::block::take_mark;
use crate::parse::type_params::{self, TypeParam};
use crate::types::Ty;

/// The operators that have a rule: their traits and methods.
const OPERATORS: [(&str, &str, Kind); 12] = [
    ("Add", "add", Kind::Binary),
    ("Sub", "sub", Kind::Binary),
    ("Mul", "mul", Kind::Binary),
    ("Div", "div", Kind::Binary),
    ("Rem", "rem", Kind::Binary),
    ("Neg", "neg", Kind::Unary),
    ("AddAssign", "add_assign", Kind::Assignment),
    ("SubAssign", "sub_assign", Kind::Assignment),
    ("MulAssign", "mul_assign", Kind::Assignment),
    ("DivAssign", "div_assign", Kind::Assignment),
    ("RemAssign", "rem_assign", Kind::Assignment),
    ("From", "from", Kind::Conversion),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unary,
    Binary,
    Assignment,
    Conversion,
}

/// What the attribute expands to, if it stands on the `impl` of an operator.
pub fn expand(attr: &TokenStream, item: &TokenStream) -> Option<TokenStream> {
    let mut item: ItemImpl = syn::parse2(item.clone()).ok()?;
    without_marks(&mut item);
    let (_, path, _) = item.trait_.as_ref()?;
    let last = path.segments.last()?;
    let (name, method, kind) = OPERATORS.into_iter().find(|(name, ..)| last.ident == name)?;
    let function = item.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == method => Some(function),
        _ => None,
    })?;
    let rhs = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.first().map(ToTokens::to_token_stream),
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    };
    let rhs = rhs.and_then(|rhs| syn::parse2::<Type>(rhs).ok());
    let rhs = rhs.map(|rhs| with_self(rhs, &item)).unwrap_or_else(|| (*item.self_ty).clone());
    if kind == Kind::Conversion && !is_between_numbers(&item, &rhs) {
        return Some(quote!(#item));
    }
    let mut errors = Errors::default();
    type_params::parse(&item.generics, &mut errors);
    if !errors.is_empty() {
        let errors = errors.into_tokens();
        return Some(quote!(#item #errors));
    }
    let operator = Operator { item: &item, function, name, method, kind, rhs };
    let rule = operator.rule(attr);
    Some(quote!(#item #rule))
}

/// The attribute on the method says nothing more than that on the block.
fn without_marks(item: &mut ItemImpl) {
    for item in &mut item.items {
        if let ImplItem::Fn(function) = item {
            take_mark(&mut function.attrs);
        }
    }
}

struct Operator<'a> {
    item: &'a ItemImpl,
    function: &'a ImplItemFn,
    name: &'static str,
    method: &'static str,
    kind: Kind,
    /// The type of the right operand.
    rhs: Type,
}

impl Operator<'_> {
    /// The function by value and the rule over it.
    fn rule(&self, attr: &TokenStream) -> TokenStream {
        let krate = library(attr);
        let (name, function) = self.by_value();
        let (of_type, is_reference) = owned(&self.item.self_ty);
        let (rhs, rhs_is_reference) = owned(&self.rhs);
        let rule = self.name_of_rule(is_reference, rhs_is_reference);
        let forward = format_ident!("{}_forward", self.method);
        let generics = without_unused_lifetimes(self.item, &[&of_type, &rhs]);
        let (captured, clause) = (captures(&generics), self.conditions(&krate));
        let result = self.result();
        let tangent = |ty: &Type| quote!(<#ty as #krate::Differentiable>::Tangent);
        let (of_self, of_rhs) = (tangent(&of_type), tangent(&rhs));
        let this = if is_reference { quote!(::core::clone::Clone::clone(self)) } else { quote!(self) };
        let other = if rhs_is_reference { quote!(::core::clone::Clone::clone(rhs)) } else { quote!(rhs) };
        let borrow = |is_reference: bool| is_reference.then(|| quote!(&));
        let (borrow_self, borrow_rhs) = (borrow(is_reference), borrow(rhs_is_reference));
        let body = match self.kind {
            Kind::Unary => {
                let output = is_reference.then(|| quote!(type Output = #result;));
                let of_result = tangent(&result);
                quote! {
                    #output
                    #[inline]
                    fn #forward(#borrow_self self) -> (#result, impl ::core::ops::Fn(#of_result) -> (#of_self,) #captured) {
                        #name::forward(#this)
                    }
                }
            }
            Kind::Binary => {
                let output = (is_reference || rhs_is_reference).then(|| quote!(type Output = #result;));
                let of_result = tangent(&result);
                quote! {
                    #output
                    #[inline]
                    fn #forward(#borrow_self self, rhs: #borrow_rhs #rhs)
                        -> (#result, impl ::core::ops::Fn(#of_result) -> (#of_self, #of_rhs) #captured) {
                        #name::forward(#this, #other)
                    }
                }
            }
            Kind::Conversion => self.conversion(&krate, &name, rhs_is_reference.then_some(&captured), &rhs),
            Kind::Assignment => quote! {
                #[inline]
                fn #forward(&mut self, rhs: #borrow_rhs #rhs)
                    -> ((), impl ::core::ops::Fn(&mut #of_self, ()) -> (#of_rhs,) #captured) {
                    #name::forward(self, #other)
                }
            },
        };
        let rhs = (self.kind != Kind::Unary).then(|| quote!(<#rhs>));
        quote! {
            #[allow(missing_docs, unreachable_pub, non_local_definitions, clippy::all, clippy::pedantic)]
            const _: () = {
                #[#krate::differentiable(#attr)]
                #[allow(dead_code)]
                #function
                impl #generics #krate::rules::#rule #rhs for #of_type #clause { #body }
            };
        }
    }

    /// The user's, and what the derivative asks of the type parameters, as in `emit/bounds.rs`.
    fn conditions(&self, krate: &TokenStream) -> TokenStream {
        let params = type_params::parse(&self.item.generics, &mut Errors::default());
        let has_floats = params.iter().any(|param| matches!(param, TypeParam::Float(_)));
        // The rule has no lifetime for what calls give back.
        let bounds = params.iter().map(|param| match param {
            TypeParam::Float(float) => {
                let name = &float.name;
                quote!(#name: #krate::Number)
            }
            TypeParam::Other { name, is_bounded: true, .. } if !has_floats => {
                quote!(#name: #krate::Differentiable + 'static)
            }
            TypeParam::Inactive(name) | TypeParam::Other { name, .. } => quote!(#name: 'static),
            TypeParam::Function(param) => {
                let name = &param.name;
                quote!(#name: 'static)
            }
        });
        let clause = self.item.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = clause.map(ToTokens::to_token_stream).chain(bounds);
        quote!(where #(#predicates),*)
    }

    /// `from_forward`, over the function by value.
    fn conversion(
        &self,
        krate: &TokenStream,
        name: &Ident,
        captured_of_reference: Option<&TokenStream>,
        of: &Type,
    ) -> TokenStream {
        let tangent = |ty: &Type| quote!(<#ty as #krate::Differentiable>::Tangent);
        let (of_self, of_value) = (tangent(&self.item.self_ty), tangent(of));
        let Some(captured) = captured_of_reference else {
            return quote! {
                #[inline]
                fn from_forward(value: #of) -> (Self, impl ::core::ops::Fn(#of_self) -> (#of_value,)) {
                    #name::forward(value)
                }
            };
        };
        quote! {
            #[inline]
            fn from_forward(value: &#of)
                -> (Self, impl ::core::ops::Fn(&#of, &mut #of_value, #of_self) #captured) {
                let (value, backward) = #name::forward(::core::clone::Clone::clone(value));
                (value, move |_: &#of, d: &mut #of_value, seed: #of_self| {
                    #krate::Tangent::accumulate(d, backward(seed).0);
                })
            }
        }
    }

    fn name_of_rule(&self, is_reference: bool, rhs_is_reference: bool) -> Ident {
        let prefix = |is_reference: bool| if is_reference { "Ref" } else { "" };
        let (left, right) = (prefix(is_reference), prefix(rhs_is_reference));
        match self.kind {
            Kind::Unary => format_ident!("{left}NegRule"),
            Kind::Binary => format_ident!("{left}{}{right}Rule", self.name),
            Kind::Assignment | Kind::Conversion => format_ident!("{}{right}Rule", self.name),
        }
    }

    /// What the operator gives.
    fn result(&self) -> Type {
        match output(self.item) {
            Some(ty) => with_self(ty, self.item),
            None if self.kind == Kind::Conversion => (*self.item.self_ty).clone(),
            None => parse_quote!(()),
        }
    }

    /// The method as a function of its operands by value, with its name.
    fn by_value(&self) -> (Ident, TokenStream) {
        // Hygiene keeps it apart from everything that the user calls so.
        let name = format_ident!("{}_by_value", self.method);
        let mut function = self.function.clone();
        let (of_type, is_reference) = owned(&self.item.self_ty);
        let mut rewriter = Rewriter { item: self.item, is_reference };
        rewriter.visit_block_mut(&mut function.block);
        let this = Ident::new("this", Span::call_site());
        let (params, preludes): (Vec<_>, Vec<_>) =
            function.sig.inputs.iter().map(|input| self.parameter(input, &this, &of_type)).unzip();
        let result = match &function.sig.output {
            syn::ReturnType::Default => TokenStream::new(),
            syn::ReturnType::Type(..) => {
                let result = self.result();
                quote!(-> #result)
            }
        };
        let generics = without_unused_lifetimes(self.item, &[&of_type, &owned(&self.rhs).0]);
        let (clause, statements) = (&self.item.generics.where_clause, &function.block.stmts);
        let function = quote! {
            fn #name #generics (#(#params),*) #result #clause {
                #(#preludes)*
                #(#statements)*
            }
        };
        (name, function)
    }

    /// A parameter by value, and what makes a reference of it again.
    fn parameter(&self, input: &FnArg, this: &Ident, of_type: &Type) -> (TokenStream, TokenStream) {
        match input {
            FnArg::Receiver(receiver) => {
                let (reference, mutable) = (receiver.reference.is_some(), receiver.mutability);
                match reference {
                    true => (quote!(#this: &mut #of_type), TokenStream::new()),
                    false => (quote!(#mutable #this: #of_type), TokenStream::new()),
                }
            }
            FnArg::Typed(typed) => {
                let (ty, is_reference) = owned(&with_self((*typed.ty).clone(), self.item));
                let pat = &typed.pat;
                match (is_reference, &**pat) {
                    (true, Pat::Ident(name)) => {
                        let name = &name.ident;
                        (quote!(#name: #ty), quote!(let #name = &#name;))
                    }
                    _ => (quote!(#pat: #ty), TokenStream::new()),
                }
            }
        }
    }
}

/// Whether both the type and what it is made of may have a derivative.
fn is_between_numbers(item: &ItemImpl, from: &Type) -> bool {
    let mut errors = Errors::default();
    [&item.self_ty, from].into_iter().all(|ty| {
        let ty = crate::parse::types::outer(ty, &mut errors);
        ty.is_differentiable() && !matches!(ty.peeled(), Ty::Slice(_))
    })
}

/// The path of the library: that of the option `crate`.
fn library(attr: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    crate::parse::options::parse(attr.clone(), &mut errors).krate.to_token_stream()
}

/// The type without a reference around it, and whether there was one.
fn owned(ty: &Type) -> (Type, bool) {
    match ty {
        Type::Reference(reference) => ((*reference.elem).clone(), true),
        Type::Paren(paren) => owned(&paren.elem),
        Type::Group(group) => owned(&group.elem),
        other => (other.clone(), false),
    }
}

/// The parameters of the `impl` without the lifetimes of references that are no longer there.
fn without_unused_lifetimes(item: &ItemImpl, types: &[&Type]) -> syn::Generics {
    let mut generics = item.generics.clone();
    let text = types.iter().map(|ty| ty.to_token_stream().to_string()).collect::<Vec<_>>().join(" ");
    generics.params = generics
        .params
        .into_iter()
        .filter(|param| match param {
            syn::GenericParam::Lifetime(param) => text.contains(&param.lifetime.to_string()),
            syn::GenericParam::Type(_) | syn::GenericParam::Const(_) => true,
        })
        .collect();
    generics.where_clause = None;
    generics
}

/// What `Self::Output` is.
fn output(item: &ItemImpl) -> Option<Type> {
    item.items.iter().find_map(|item| match item {
        ImplItem::Type(ty) if ty.ident == "Output" => Some(ty.ty.clone()),
        _ => None,
    })
}

/// `+ use<T>`: the backward function borrows nothing of the operands.
fn captures(generics: &syn::Generics) -> TokenStream {
    let names = generics.params.iter().map(|param| match param {
        syn::GenericParam::Lifetime(param) => param.lifetime.to_token_stream(),
        syn::GenericParam::Type(param) => param.ident.to_token_stream(),
        syn::GenericParam::Const(param) => param.ident.to_token_stream(),
    });
    quote!(+ use<#(#names),*>)
}

/// The type with what `Self` and `Self::Output` mean.
fn with_self(mut ty: Type, item: &ItemImpl) -> Type {
    let (_, is_reference) = owned(&item.self_ty);
    Rewriter { item, is_reference }.visit_type_mut(&mut ty);
    ty
}

/// Writes out what a method of the `impl` can say and a function cannot: `self`, `Self`.
struct Rewriter<'a> {
    item: &'a ItemImpl,
    /// Whether `self` is a reference, which it will not be any more.
    is_reference: bool,
}

impl VisitMut for Rewriter<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if self.is_reference
            && let Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr: inner, .. }) = expr
            && is_self(inner)
        {
            *expr = (**inner).clone();
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_type_mut(&mut self, ty: &mut Type) {
        let Type::Path(path) = ty else { return visit_mut::visit_type_mut(self, ty) };
        let names: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match names.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["Self"] => *ty = (*self.item.self_ty).clone(),
            ["Self", "Output"] => {
                if let Some(output) = output(self.item) {
                    *ty = with_self(output, self.item);
                }
            }
            _ => visit_mut::visit_type_mut(self, ty),
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let first = path.segments.first().map(|first| first.ident.to_string()).unwrap_or_default();
        if first == "self" && path.segments.len() == 1 {
            let span = path.segments[0].ident.span();
            path.segments[0].ident = Ident::new("this", Span::call_site().located_at(span));
        }
        let is_output = path.segments.len() > 1 && path.segments[1].ident == "Output";
        let (skipped, meaning) = match is_output.then(|| output(self.item)).flatten() {
            Some(output) => (2, with_self(output, self.item)),
            None => (1, owned(&self.item.self_ty).0),
        };
        if let ("Self", Type::Path(of_type)) = (first.as_str(), meaning) {
            let mut segments = of_type.path.segments.clone();
            // In an expression, generic arguments are written behind `::`.
            for segment in &mut segments {
                if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
                    arguments.colon2_token = Some(syn::token::PathSep::default());
                }
            }
            segments.extend(path.segments.iter().skip(skipped).cloned());
            path.segments = segments;
            path.leading_colon = of_type.path.leading_colon;
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_macro_mut(&mut self, invocation: &mut syn::Macro) {
        invocation.tokens = in_macro(invocation.tokens.clone());
    }
}

fn is_self(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident("self"))
}

/// `self` in the arguments of a macro.
fn in_macro(tokens: TokenStream) -> TokenStream {
    let replaced = tokens.into_iter().map(|token| match token {
        proc_macro2::TokenTree::Ident(ident) if ident == "self" => {
            proc_macro2::TokenTree::Ident(Ident::new("this", Span::call_site().located_at(ident.span())))
        }
        proc_macro2::TokenTree::Group(group) => {
            let inner = in_macro(group.stream());
            proc_macro2::TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner))
        }
        other => other,
    });
    replaced.collect()
}
