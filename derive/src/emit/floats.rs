//! Numbers and operations of a type parameter that is a float by its bounds: everything comes from them.

use std::collections::BTreeMap;

use super::code::Code;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use super::expressions::{Expr, Level};
use super::{names, types};
use crate::ir::{Block, Function, Fused, Op, Split, Stmt};
use crate::type_params::{Family, FloatParam};
use crate::types::{FloatTy, Ty};

/// `T::zero()`.
pub(super) fn zero(param: &FloatParam) -> TokenStream {
    let name = &param.name;
    quote!(#name::zero())
}

/// `T::one()`.
pub(super) fn one(param: &FloatParam) -> TokenStream {
    let name = &param.name;
    quote!(#name::one())
}

/// A number of the type, of which the text is that of an `f64`.
pub(super) fn literal(param: &FloatParam, text: &str) -> Expr {
    let number: f64 = text.replace('_', "").parse().unwrap_or_default();
    if number.is_sign_negative() {
        let magnitude = literal(param, text.trim_start_matches('-')).at_least(Level::Unary);
        return negation(param, &Expr::new(Level::Unary, magnitude));
    }
    match text_of(number) {
        "0" => Expr::postfix(zero(param)),
        "1" => Expr::postfix(one(param)),
        _ => converted(param, number),
    }
}

/// The numbers that every family has a function for.
fn text_of(number: f64) -> &'static str {
    match number {
        0.0 => "0",
        1.0 => "1",
        _ => "",
    }
}

fn converted(param: &FloatParam, number: f64) -> Expr {
    let (name, steps) = (&param.name, &param.steps);
    let text = Literal::f64_unsuffixed(number);
    match param.family {
        Family::Num => sum_of_ones(param, number),
        Family::RealField => Expr::postfix(quote!(#name::from_f64(#text).unwrap())),
        // Beside `From` the plain form is ambiguous.
        _ if is_ambiguous(param) => Expr::postfix(quote!(#steps::number::<#name>(#text))),
        Family::Float | Family::Real | Family::FloatCore => {
            Expr::postfix(quote!(#name::from(#text).unwrap()))
        }
    }
}

/// `T::from(x).unwrap()`, `x.to_f64().unwrap()`, where one of the types is a type parameter.
pub(super) fn converted_between(source: &Ty, target: &Ty, operand: &Expr) -> Option<Expr> {
    match (source.as_param(), target.as_param()) {
        (None, None) => None,
        (_, Some(param)) if is_ambiguous(param) => {
            let (name, steps) = (&param.name, &param.steps);
            let number = as_f64(source, operand);
            Some(Expr::postfix(quote!(#steps::number::<#name>(#number))))
        }
        (_, Some(param)) => {
            let (name, operand) = (&param.name, &operand.tokens);
            Some(Expr::postfix(quote!(#name::from(#operand).unwrap())))
        }
        (Some(_), None) => {
            let is_single = matches!(target, Ty::Float(FloatTy::F32));
            let method = names::ident(if is_single { "to_f32" } else { "to_f64" });
            let operand = operand.at_least(Level::Postfix);
            Some(Expr::postfix(quote!(#operand.#method().unwrap())))
        }
    }
}

fn as_f64(source: &Ty, operand: &Expr) -> TokenStream {
    let Ty::Float(float) = source else { return operand.to_token_stream() };
    match float {
        FloatTy::Param(_) => {
            let operand = operand.at_least(Level::Postfix);
            quote!(#operand.to_f64().unwrap())
        }
        FloatTy::F32 => {
            let operand = &operand.tokens;
            quote!(<::core::primitive::f64 as ::core::convert::From<_>>::from(#operand))
        }
        FloatTy::F64 | FloatTy::Alias(_) | FloatTy::Inferred => operand.to_token_stream(),
    }
}

/// Whether `T::from` may be that of `From` or that of `NumCast`.
fn is_ambiguous(param: &FloatParam) -> bool {
    param.is_bound_by(&["From"])
}

/// The rules that need nothing but the four operators have no other numbers than small whole ones.
fn sum_of_ones(param: &FloatParam, number: f64) -> Expr {
    let ones = (1..=number as u32).map(|_| one(param));
    Expr::new(Level::Sum, quote!(#(#ones)+*))
}

/// `-x`, or `T::zero() - x` where the bounds have no minus.
pub(super) fn negation(param: &FloatParam, operand: &Expr) -> Expr {
    if param.has_negation() {
        let operand = operand.at_least(Level::Unary);
        return Expr::new(Level::Unary, quote!(-#operand));
    }
    let (zero, operand) = (zero(param), operand.at_least(Level::Product));
    Expr::new(Level::Sum, quote!(#zero - #operand))
}

/// A zero cotangent with the shape of what `primal` is a reference to. `Differentiable` is no bound of the type
/// parameter.
pub(super) fn zero_like(ty: &Ty, primal: &impl ToTokens, krate: &Code) -> TokenStream {
    if let Some(zero) = types::zero(&ty.cotangent(), krate) {
        return zero;
    }
    let unknown = quote!(#krate::Differentiable::zero_tangent(#primal));
    match ty.peeled() {
        Ty::Slice(element) | Ty::Vec(element) => {
            let zero = zero_like(element, &quote!(element), krate);
            quote!((#primal).iter().map(|element| #zero).collect::<#krate::rt::Vec<_>>())
        }
        Ty::Array(element, _) => {
            let zero = zero_like(element, &quote!(element), krate);
            quote!((#primal).each_ref().map(|element| #zero))
        }
        Ty::Tuple(parts) => {
            let parts = parts.iter().enumerate().map(|(index, part)| {
                let index = Literal::usize_unsuffixed(index);
                zero_like(part, &quote!(&(#primal).#index), krate)
            });
            types::tuple(parts)
        }
        // Whether it is an array or a vector, only the compiler knows.
        Ty::Sequence(_) | Ty::Option(_) | Ty::Result(..) => match ty.float_param() {
            Some(param) => zero_of_unknown(param, primal, krate),
            None => unknown,
        },
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => unknown,
        Ty::Ref { .. } | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => unknown,
    }
}

/// The same for what a call gave, of a type that only the compiler knows.
pub(super) fn zero_of_unknown(param: &FloatParam, primal: &impl ToTokens, krate: &Code) -> TokenStream {
    let zero = zero(param);
    quote!((&&#krate::rt::ShapeOf(#primal, #zero)).zero_of_shape())
}

/// Adds to a cotangent of a type that only the compiler knows.
pub(super) fn add_to_unknown(sum: &impl ToTokens, more: &impl ToTokens, krate: &Code) -> TokenStream {
    quote!((&mut &mut #krate::rt::SumOf(#sum)).add_cotangent(#more);)
}

/// Whether only the compiler knows the type, or what its cotangent is.
pub(super) fn is_unknown(ty: &Ty) -> bool {
    match ty.peeled() {
        Ty::Unknown | Ty::Struct(_) | Ty::Sequence(_) => true,
        Ty::TangentOf(of) | Ty::Option(of) | Ty::Result(of, _) => is_unknown(of),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => false,
        Ty::Ref { .. } | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Tuple(_) => false,
        Ty::Named(_) => false,
    }
}

/// The first type parameter in the signature that is a float.
pub(super) fn first_in(function: &Function) -> Option<&FloatParam> {
    let params = function.params.iter().map(|param| &param.ty);
    params.chain([&function.result]).find_map(|ty| ty.float_param()).map(|param| &**param)
}

/// Adds `more` to what `sum` is a mutable reference to.
pub(super) fn accumulate(ty: &Ty, sum: &impl ToTokens, more: &impl ToTokens, krate: &Code) -> TokenStream {
    let known = quote!(#krate::Tangent::accumulate(#sum, #more););
    match ty {
        Ty::Float(_) => quote!(*#sum = *#sum + #more;),
        Ty::Vec(element) | Ty::Slice(element) | Ty::Array(element, _) if element.float_param().is_some() => {
            let add = accumulate(element, &quote!(sum), &quote!(more), krate);
            quote!(#krate::rt::add_elements(#sum, #more, |sum, more| { #add });)
        }
        Ty::Tuple(parts) if ty.float_param().is_some() => {
            let parts = parts.iter().enumerate().map(|(index, part)| {
                let index = Literal::usize_unsuffixed(index);
                accumulate(part, &quote!((&mut (#sum).#index)), &quote!(more.#index), krate)
            });
            quote!({ let more = #more; #(#parts)* })
        }
        Ty::Unit => TokenStream::new(),
        Ty::Sequence(_) | Ty::Option(_) if ty.float_param().is_some() => add_to_unknown(sum, more, krate),
        Ty::Vec(_) | Ty::Slice(_) | Ty::Array(..) | Ty::Tuple(_) | Ty::Sequence(_) => known,
        Ty::Option(_) | Ty::Result(..) | Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Handle => known,
        Ty::Ref { .. } | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => known,
    }
}

/// What asks the compiler whether a bound is the trait that it was taken for, and the steps that the two sweeps use.
pub(super) fn items(split: &Split, fused: Option<&Fused>, krate: &Code) -> TokenStream {
    let mut used = Used::default();
    used.types(&split.function);
    used.block(&split.function, &split.forward);
    used.block(&split.function, &split.backward);
    if let Some(fused) = fused {
        used.fused(fused);
    }
    used.items(krate)
}

/// The same for a gradient in one piece that stands alone.
pub(super) fn items_of_fused(fused: &Fused, krate: &Code) -> TokenStream {
    let mut used = Used::default();
    used.fused(fused);
    used.items(krate)
}

/// What the library knows of `Differentiable` types, for the type parameter: see `rt::ShapeOf`.
fn unknown_values(param: &FloatParam, krate: &Code) -> TokenStream {
    let (name, bounds, zero) = (&param.name, &param.bounds, zero(param));
    quote! {
        use #krate::rt::{KnownSum as _, KnownZero as _, SumOfNumbers as _, ZeroOfNumbers as _};
        trait GenericZero { type Zero; fn zero_of_shape(&self) -> Self::Zero; }
        impl<#name: #bounds> GenericZero for &&#krate::rt::ShapeOf<'_, #name, #name> {
            type Zero = #name;
            fn zero_of_shape(&self) -> #name { #zero }
        }
        trait GenericSum<X> { fn add_cotangent(&mut self, more: X); }
        impl<#name: #bounds> GenericSum<#name> for &mut &mut #krate::rt::SumOf<'_, #name> {
            fn add_cotangent(&mut self, more: #name) { *self.0 = *self.0 + more; }
        }
    }
}

fn items_of(param: &FloatParam, used: &BTreeMap<&'static str, ()>, krate: &Code) -> TokenStream {
    let probe = probe(param, krate);
    if used.is_empty() {
        return probe;
    }
    let name = &param.steps;
    let steps = used.keys().map(|step| self::step(param, step));
    quote! {
        #probe
        enum #name {}
        impl #name { #(#steps)* }
    }
}

/// A user's trait of the same name may have other functions behind the names of the methods.
fn probe(param: &FloatParam, krate: &Code) -> TokenStream {
    probe_of_trait(&param.name, &param.path, param.family, krate)
}

/// The same for a trait whose functions are called on floats: `Float::sin(x)`.
pub(super) fn probe_of_called(path: &TokenStream, krate: &Code) -> Option<TokenStream> {
    let family = Family::of(&super::calls::last_name(path)?.to_string())?;
    Some(probe_of_trait(&names::ident("T"), path, family, krate))
}

fn probe_of_trait(name: &Ident, path: &TokenStream, family: Family, krate: &Code) -> TokenStream {
    let span = names::located(path.span());
    let krate = krate.at(span);
    let question = match family {
        Family::Float | Family::Real | Family::FloatCore => quote!(min_positive_value()),
        Family::RealField => quote!(frac_2_sqrt_pi()),
        Family::Num => quote!(from_str_radix("", 10)),
    };
    let question = Code::from(question).at(span);
    quote_spanned! {span=>
        const _: () = {
            use #krate::rt::FloatProbe as _;
            fn is_known<#name: #path>() {
                #krate::rt::known::<#name, _>(#name::#question);
            }
        };
    }
}

/// The type parameters of the program, each with the steps that are used of it.
#[derive(Default)]
struct Used {
    params: BTreeMap<String, (FloatParam, BTreeMap<&'static str, ()>)>,
}

impl Used {
    fn items(self, krate: &Code) -> TokenStream {
        let first = self.params.values().next().map(|(param, _)| unknown_values(param, krate));
        let items: TokenStream =
            self.params.into_values().map(|(param, steps)| items_of(&param, &steps, krate)).collect();
        quote!(#items #first)
    }

    fn fused(&mut self, fused: &Fused) {
        self.types(&fused.function);
        self.block(&fused.function, &fused.body);
    }

    fn types(&mut self, function: &Function) {
        let params = function.params.iter().map(|param| &param.ty).chain([&function.result]);
        let values = function.values.iter().map(|value| &value.ty);
        for ty in params.chain(values) {
            self.note(ty, None);
        }
    }

    fn note(&mut self, ty: &Ty, step: Option<&'static str>) {
        let Some(param) = ty.float_param() else { return };
        let entry = self.params.entry(param.name.to_string());
        let (_, steps) = entry.or_insert_with(|| ((**param).clone(), BTreeMap::new()));
        steps.extend(step.map(|step| (step, ())));
    }

    fn block(&mut self, function: &Function, block: &Block) {
        block.for_each(&mut |stmt| {
            let Stmt::Let { value, op } = stmt else { return };
            let ty = &function.value(*value).ty;
            match op {
                Op::Strong { .. } => self.note(ty, Some("strong")),
                Op::Step { name, .. } => self.step(ty, name),
                Op::Literal(_) | Op::Cast(..) if has_ambiguous(ty) => self.note(ty, Some("number")),
                Op::Literal(_) | Op::Cast(..) | Op::Uncast(_) | Op::Constant(_) | Op::Unset => {}
                Op::Zero(_) | Op::ZeroLike(_) | Op::Unary(..) | Op::Binary(..) | Op::Rule { .. } => {}
                Op::Load(_) | Op::Borrow(_) | Op::Take(_) | Op::Pop { .. } | Op::Remove { .. } => {}
                Op::Copy(_) | Op::Len(_) | Op::Clone(_) | Op::Snapshot { .. } => {}
                Op::SavePrimal { .. } | Op::Tuple(_) | Op::Struct { .. } | Op::Array(_) => {}
                Op::ArrayRepeat(..) | Op::Vec(_) | Op::VecRepeat(..) | Op::Field(..) => {}
                Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) | Op::Function { .. } => {}
                Op::Call(_) | Op::StopGradient(..) | Op::Opaque(_) => {}
            }
        });
    }

    fn step(&mut self, ty: &Ty, name: &'static str) {
        self.note(ty, Some(name));
        let has_numbers = matches!(name, "max_share" | "min_share" | "inside" | "at_low" | "at_high")
            || matches!(name, "exp_m1_partial" | "tanh_partial" | "powi_partial");
        if has_numbers && has_ambiguous(ty) {
            self.note(ty, Some("number"));
        }
    }
}

fn has_ambiguous(ty: &Ty) -> bool {
    ty.as_param().is_some_and(|param| is_ambiguous(param))
}

/// A function of `rt::math` under the bounds of a type parameter. What each is for is said there.
fn step(param: &FloatParam, step: &str) -> TokenStream {
    let (name, bounds, function) = (&param.name, &param.bounds, names::ident(step));
    let number = |text: &str| literal(param, text).tokens;
    let (zero, one, half) = (zero(param), one(param), || number("0.5"));
    let share_of = |first: TokenStream, second: TokenStream, wins: TokenStream| {
        let half = half();
        quote! {
            if #wins || (#second != #second && #first == #first) { #one }
            else if #first == #second || (#first != #first && #second != #second) { #half }
            else { #zero }
        }
    };
    let (params, body) = match step {
        "strong" => {
            (quote!(first: #name, second: #name), quote!(if first == #zero { #zero } else { first * second }))
        }
        "sign" => (quote!(x: #name), quote!(if x == #zero { #zero } else { x.signum() })),
        "ratio" => (quote!(x: #name, y: #name), quote!(if y == #zero { #zero } else { x / y })),
        "max_share" => (quote!(x: #name, y: #name), share_of(quote!(x), quote!(y), quote!(x > y))),
        "min_share" => (quote!(x: #name, y: #name), share_of(quote!(x), quote!(y), quote!(x < y))),
        "inside" => {
            let half = half();
            let body = quote! {
                if x < low || x > high { return #zero; }
                let share = if x == low { #half } else { #one };
                if x == high { share * #half } else { share }
            };
            (quote!(x: #name, low: #name, high: #name), body)
        }
        "at_low" => {
            let half = half();
            let body = quote! {
                if x > low || x != x { return #zero; }
                let share = if x == low { #half } else { #one };
                if low == high { share * #half } else { share }
            };
            (quote!(x: #name, low: #name, high: #name), body)
        }
        "at_high" => {
            let half = half();
            let body = quote! {
                if x > high { #one }
                else if x == high || (low == high && x < high) { #half }
                else { #zero }
            };
            (quote!(x: #name, low: #name, high: #name), body)
        }
        "exp_m1_partial" => {
            let half = half();
            (quote!(x: #name, out: #name), quote!(if out < -#half { x.exp() } else { out + #one }))
        }
        "tanh_partial" => {
            let edge = number("0.9");
            let body = quote! {
                if out < #edge && -out < #edge { return #one - out * out; }
                let cosh = x.cosh();
                #one / (cosh * cosh)
            };
            (quote!(x: #name, out: #name), body)
        }
        "powi_partial" => {
            let count = count(param);
            let body = quote! {
                match n.checked_sub(1) {
                    _ if n == 0 => #zero,
                    ::core::option::Option::Some(lower) => #count * x.powi(lower),
                    ::core::option::Option::None => #count * (x.powi(n) / x),
                }
            };
            (quote!(x: #name, n: i32), body)
        }
        _ => return number_function(param),
    };
    quote!(#[inline] fn #function<#name: #bounds>(#params) -> #name { #body })
}

/// The number of the type that the integer `n` is.
fn count(param: &FloatParam) -> TokenStream {
    let (name, steps) = (&param.name, &param.steps);
    match param.family {
        Family::RealField => quote!(#name::from_i32(n).unwrap()),
        _ if is_ambiguous(param) => {
            quote!(#steps::number::<#name>(<::core::primitive::f64 as ::core::convert::From<_>>::from(n)))
        }
        Family::Float | Family::Real | Family::FloatCore | Family::Num => quote!(#name::from(n).unwrap()),
    }
}

/// Under the one bound there is no other `from`.
fn number_function(param: &FloatParam) -> TokenStream {
    let (name, path) = (&param.name, &param.path);
    quote!(#[inline] fn number<#name: #path>(value: ::core::primitive::f64) -> #name { #name::from(value).unwrap() })
}
