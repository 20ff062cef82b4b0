//! Calls: as the user wrote them, split into the callee's forward function and its handle, and the copies
//! that hand an overwritten primal to the callee again.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::expressions::Expr;
use super::printer::Printer;
use super::{floats, names, types};
use crate::ir::{
    Arg, BackwardArg, BackwardCall, Call, Callee, CalleeId, Origin, Place, Primal, Projection, Value,
    forward_name,
};
use crate::types::Ty;

impl Printer<'_> {
    /// A call that is not split.
    pub(super) fn plain_call(&self, call: &Call) -> Expr {
        let callee = self.function.callee(call.callee);
        if matches!(callee.origin, Origin::Method | Origin::Function) {
            return self.plain_method(callee, call);
        }
        if let Origin::Operator(operator) = callee.origin {
            return self.plain_operator(operator, call);
        }
        let (path, args) = (&callee.path, self.plain_arguments(call, 0));
        Expr::postfix(quote!(#path(#args)))
    }

    /// `let (value, handle): (f64, _) = callee_d::forward(…);`
    pub(super) fn forward_call(
        &mut self,
        call: &Call,
        depth: usize,
        result: Value,
        handle: Value,
    ) -> TokenStream {
        self.companions.insert(call.callee);
        self.calls.insert(handle, call.clone());
        for function in &call.functions {
            self.need_function(function.callee);
        }
        let callee = self.function.callee(call.callee);
        if callee.origin.is_of_type() {
            let (pattern, call) =
                (self.forward_pattern(result, handle), self.derivative_of_type(callee, call));
            return quote!(let #pattern = #call;);
        }
        if let Origin::Operator(operator) = callee.origin {
            return self.forward_operator(operator, call, result, handle);
        }
        if self.is_traced_call(callee, call, result) {
            return self.traced_call(callee, call, result);
        }
        let (companion, turbofish) = (companion(callee), &callee.turbofish);
        let forward = Ident::new(&forward_name(depth), companion.span());
        let (pattern, args) = (self.forward_pattern(result, handle), self.forward_arguments(call, 0));
        let companion = self.convention(call, &companion);
        let path = quote_spanned!(forward.span()=> #companion::#forward);
        quote!(let #pattern = #path #turbofish(#args);)
    }

    /// The companion; or, if something is lent, the type whose `forward` takes that either way.
    fn convention(&mut self, call: &Call, companion: &Ident) -> TokenStream {
        if !call.args.iter().any(|arg| matches!(arg, Arg::Lent(_))) {
            return quote!(#companion);
        }
        self.lent_to.insert(call.callee);
        let krate = self.krate.at(companion.span());
        quote_spanned!(companion.span()=> <#krate::rt::Lent<#companion>>)
    }

    pub(super) fn forward_pattern(&self, result: Value, handle: Value) -> TokenStream {
        let handle = names::value(self.function, handle);
        let ty = &self.function.value(result).ty;
        if matches!(ty, Ty::Unit) {
            return quote!(((), #handle));
        }
        let name = names::value(self.function, result);
        if !types::is_ascribed(ty) {
            return quote!((#name, #handle));
        }
        let ty = types::written(ty, self.krate);
        quote!((#name, #handle): (#ty, _))
    }

    /// `let (a, _) = handle(…, seed);`
    pub(super) fn backward_call(&mut self, call: &BackwardCall) -> TokenStream {
        let (span, seed) = (self.position_of(call.handle), self.value(call.seed));
        let mut handle = names::value(self.function, call.handle);
        handle.set_span(span);
        let given = self.reference_arguments(call.handle);
        let args = call.args.iter().enumerate();
        let is_lent = call.args.iter().any(|arg| matches!(arg, BackwardArg::Lent { .. }))
            || self.callee_of(call.handle).is_some_and(|callee| callee.origin.is_of_type());
        let args = args.map(|(at, arg)| self.backward_argument(arg, given.get(at), is_lent));
        let args: Vec<TokenStream> = args.collect();
        let call_tokens = quote_spanned!(span=> #handle(#(#args,)* #seed));
        if call.results.iter().all(Option::is_none) {
            return quote!(#call_tokens;);
        }
        let pattern = types::tuple(call.results.iter().map(|result| self.result_name(*result)));
        let ascription = self.result_types(call);
        quote!(let #pattern #ascription = #call_tokens;)
    }

    /// `: (f64, _)`, at the call: a cotangent of a parameter outside `wrt` is a type error there.
    fn result_types(&self, call: &BackwardCall) -> TokenStream {
        let span = self.position_of(call.handle);
        let types = call.results.iter().map(|result| {
            let ty = result.map(|result| &self.function.value(result).ty);
            match ty.filter(|ty| types::is_ascribed(ty)) {
                Some(ty) => types::written(ty, self.krate).at(span).into_token_stream(),
                None => quote!(_),
            }
        });
        let types = types::tuple(types);
        quote!(: #types)
    }

    /// Where the user wrote the call that gave the handle.
    fn position_of(&self, handle: Value) -> Span {
        let callee = self.callee_of(handle);
        callee.map_or_else(Span::mixed_site, |callee| names::located(position(&callee.plain_path)))
    }

    fn callee_of(&self, handle: Value) -> Option<&Callee> {
        self.calls.get(&handle).map(|forward| self.function.callee(forward.callee))
    }

    fn result_name(&self, result: Option<Value>) -> TokenStream {
        match result {
            Some(value) => {
                let name = names::value(self.function, value);
                quote!(#name)
            }
            None => quote!(_),
        }
    }

    /// The places that the forward call of the handle was given by reference.
    fn reference_arguments(&self, handle: Value) -> Vec<Place> {
        let args = self.calls.get(&handle).into_iter().flat_map(|call| &call.args);
        args.filter_map(|arg| match arg {
            Arg::Value(_) => None,
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => Some(place.clone()),
        })
        .collect()
    }

    /// `is_lent`: whether the callee's backward function takes a primal for each reference.
    fn backward_argument(&self, arg: &BackwardArg, given: Option<&Place>, is_lent: bool) -> TokenStream {
        match arg {
            BackwardArg::Shared { primal, cotangent } => {
                let ty = self.type_of_primal(primal);
                let primal = self.primal(primal);
                let cotangent = self.shared_cotangent(&ty, &primal, cotangent.as_ref(), given);
                quote!(#primal, #cotangent)
            }
            BackwardArg::Lent { primal, cotangent } => {
                let ty = self.type_of_primal(primal);
                let (krate, primal) = (self.krate, self.primal(primal));
                let cotangent = self.shared_cotangent(&ty, &primal, cotangent.as_ref(), given);
                quote!(#krate::rt::lent(#primal), #cotangent)
            }
            BackwardArg::Mutable { cotangent } => {
                let krate = self.krate;
                let primal = is_lent.then(|| quote!(#krate::rt::Overwritten,));
                let cotangent = match cotangent {
                    Some(place) => self.mutable(place).into_token_stream(),
                    None => self.no_cotangent(given),
                };
                quote!(#primal #cotangent)
            }
        }
    }

    fn type_of_primal(&self, primal: &Primal) -> Ty {
        match primal {
            Primal::Place(place) => self.function.place_ty(place),
            Primal::Saved(value) => self.function.value(*value).ty.clone(),
        }
    }

    fn shared_cotangent(
        &self,
        ty: &Ty,
        primal: &TokenStream,
        cotangent: Option<&Place>,
        given: Option<&Place>,
    ) -> TokenStream {
        match cotangent {
            Some(place) => self.mutable(place).into_token_stream(),
            None if ty.float_param().is_some() => {
                let (krate, zero) = (self.krate, floats::zero_like(ty, primal, self.krate));
                match ty.element() {
                    Some(_) => quote!(&mut *#krate::rt::discard_with(#zero)),
                    None => quote!(&mut #zero),
                }
            }
            None => self.discarded(primal, given),
        }
    }

    fn primal(&self, primal: &Primal) -> TokenStream {
        match primal {
            Primal::Place(place) => self.shared(place).into_token_stream(),
            Primal::Saved(value) => {
                let (is_lent, value) = (self.lent.contains(value), self.value(*value));
                if is_lent { quote!(#value) } else { quote!(&#value) }
            }
        }
    }

    /// Of a type of the user's, only the compiler knows whether it has a tangent.
    fn discarded(&self, primal: &TokenStream, given: Option<&Place>) -> TokenStream {
        let krate = self.krate;
        let ty = given.map_or(Ty::Unit, |place| self.function.place_ty(place));
        let known = quote!(&mut *#krate::rt::discard(#primal));
        match ty.peeled() {
            Ty::Named(_) | Ty::Inactive(_) | Ty::Struct(_) | Ty::Unknown => quote!(&mut *{
                use #krate::rt::{DiscardKnown as _, DiscardUnknown as _};
                (&&#krate::rt::Discarded(#primal)).discard()
            }),
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Handle => known,
            Ty::Ref { .. } | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) => known,
            Ty::Tuple(_) | Ty::Option(_) | Ty::Result(..) | Ty::TangentOf(_) => known,
        }
    }

    /// For an inactive in/out argument.
    fn no_cotangent(&self, given: Option<&Place>) -> TokenStream {
        let ty = given.map_or(Ty::Unknown, |place| self.function.place_ty(place));
        let nothing = types::nothing(&ty, self.krate);
        quote!(&mut #nothing)
    }

    /// A copy of what the callee will read again, if it does.
    pub(super) fn save_primal(
        &mut self,
        place: &Place,
        callee: CalleeId,
        argument: usize,
        moved: bool,
    ) -> Expr {
        let ty = self.function.place_ty(place);
        let krate = self.krate;
        if self.function.callee(callee).origin.is_of_type() {
            return self.save_for_method(place, callee, argument);
        }
        let behind = ty.peeled();
        if types::is_copied(behind) {
            return self.place(&behind_reference(place, &ty));
        }
        let (Ty::Slice(_) | Ty::Vec(_)) = behind else { return Expr::postfix(self.cloned(place)) };
        let copy = if moved {
            TokenStream::new()
        } else if let Ty::Slice(_) = behind {
            quote!(.to_vec())
        } else {
            quote!(.clone())
        };
        let nothing = quote!(#krate::rt::Vec::new());
        self.companions.insert(callee);
        let companion = companion(self.function.callee(callee));
        let (place, argument) = (self.place(place), proc_macro2::Literal::usize_unsuffixed(argument));
        let saved = quote!(if #companion::REREADS[#argument] { #place #copy } else { #nothing });
        Expr::new(super::expressions::Level::Block, saved)
    }

    pub(super) fn cloned(&self, place: &Place) -> TokenStream {
        let place = self.shared(place);
        quote!(::core::clone::Clone::clone(#place))
    }
}

/// What a reference refers to, to be copied.
pub(super) fn behind_reference(place: &Place, ty: &Ty) -> Place {
    if let Ty::Ref { .. } = ty { place.project(Projection::Deref) } else { place.clone() }
}

/// The local name of a callee's companion, at the callee's position in the source.
pub(super) fn companion(callee: &Callee) -> Ident {
    let mut name = match callee.origin {
        Origin::Itself => names::ident("Self"),
        // An import would be ambiguous where the name hides another one.
        Origin::Body | Origin::Helper | Origin::Lifted => {
            return last_name(&callee.plain_path).unwrap_or_else(|| names::ident(&callee.companion));
        }
        Origin::Outside | Origin::Unmarked | Origin::Method | Origin::Associated => {
            names::ident(&callee.companion)
        }
        Origin::Conversion | Origin::Operator(_) | Origin::Function => names::ident(&callee.companion),
    };
    name.set_span(names::located(position(&callee.plain_path)));
    name
}

pub(super) fn last_name(path: &TokenStream) -> Option<Ident> {
    let idents = path.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(ident) => Some(ident),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    idents.last()
}

/// Where the last name of a path stands.
pub(super) fn position(path: &TokenStream) -> Span {
    last_name(path).map_or_else(Span::mixed_site, |name| name.span())
}
