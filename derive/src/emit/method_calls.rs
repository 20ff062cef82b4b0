//! Calls of methods and of functions of a type: as the user wrote them, and as those of their derivatives, which
//! stand beside them.
//!
//! Which of the functions is called depends on how the receiver is passed: `norm_lent` on a place, `norm_owned` on
//! a value that is handed over. `norm_saved` gives a copy of a receiver, if the method will look at it again.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use super::calls::behind_reference;
use super::code::Code;
use super::expressions::{Expr, Level};
use super::names;
use super::printer::Printer;
use super::types;
use crate::ir::{Arg, Call, Callee, CalleeId, Origin, Place};
use crate::types::Ty;

impl Printer<'_> {
    /// `p.norm(x)`.
    pub(super) fn plain_method(&self, callee: &Callee, call: &Call) -> Expr {
        let (name, turbofish) = (&callee.path, &callee.turbofish);
        let Some(receiver) = call.args.first() else { return Expr::postfix(quote!(#name())) };
        let receiver = match receiver {
            Arg::Value(value) => self.value(*value),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.place(place),
        };
        let (receiver, args) = (receiver.at_least(Level::Postfix), self.plain_arguments(call, 1));
        Expr::postfix(quote!(#receiver.#name #turbofish(#args)))
    }

    /// `p.norm_lent(x)`, `norm().scale_owned(x)`, `Point::new_forward(x, y)`.
    pub(super) fn derivative_of_type(&self, callee: &Callee, call: &Call) -> TokenStream {
        if callee.origin == Origin::Associated {
            let (path, args) = (renamed(&callee.path, "forward"), self.forward_arguments(call, 0));
            return quote!(#path(#args));
        }
        if callee.origin == Origin::Conversion {
            return self.conversion(callee, call);
        }
        let Some(receiver) = call.args.first() else { return TokenStream::new() };
        let (receiver, suffix) = match receiver {
            Arg::Value(value) => (self.value(*value).at_least(Level::Postfix), "owned"),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => (self.called_on(place), "lent"),
        };
        let (name, turbofish, args) =
            (derivative(callee, suffix), &callee.turbofish, self.forward_arguments(call, 1));
        quote!(#receiver.#name #turbofish(#args))
    }

    /// `<chainrule::rt::operators::Conversion<Hsl>>::from(rgb)`.
    fn conversion(&self, callee: &Callee, call: &Call) -> TokenStream {
        let span = names::located(super::calls::position(&callee.plain_path));
        let (krate, args) = (self.krate.at(span), self.forward_arguments(call, 0));
        let function = match call.args.first() {
            Some(Arg::Shared(_) | Arg::Mutable(_) | Arg::Lent(_)) => quote_spanned!(span=> from_ref),
            Some(Arg::Value(_)) | None => quote_spanned!(span=> from),
        };
        let owner = owner(&callee.path);
        let args = Code::from(args).at(span);
        quote_spanned!(span=> <#krate::rt::operators::Conversion<#owner>>::#function(#args))
    }

    /// What a method is called on: never a reference to it, so that methods of references are not looked at first.
    fn called_on(&self, place: &Place) -> Code {
        let behind = behind_reference(place, &self.function.place_ty(place));
        self.place(&behind).at_least(Level::Postfix)
    }

    /// The primal of an argument that is overwritten.
    pub(super) fn save_for_method(&mut self, place: &Place, callee: CalleeId, argument: usize) -> Expr {
        self.companions.insert(callee);
        let callee = self.function.callee(callee);
        if matches!(callee.origin, Origin::Method | Origin::Function) && argument == 0 {
            let (receiver, name) = (self.called_on(place), derivative(callee, "saved"));
            return Expr::postfix(quote!(#receiver.#name().of(&#receiver)));
        }
        let ty = self.function.place_ty(place);
        let behind = ty.peeled();
        if let Ty::Slice(_) = behind {
            let place = self.place(place).at_least(Level::Postfix);
            return Expr::postfix(quote!(#place.to_vec()));
        }
        match types::is_copied(behind) {
            true => self.place(&behind_reference(place, &ty)),
            false => Expr::postfix(self.cloned(place)),
        }
    }
}

/// `norm_lent`, at the user's call.
fn derivative(callee: &Callee, suffix: &str) -> Ident {
    let name = super::calls::last_name(&callee.plain_path).unwrap_or_else(|| names::ident(&callee.companion));
    format_ident!("{name}_{suffix}", span = names::located(name.span()))
}

/// The type of `Type::from`, of `<Type>::from` and of `<Type as From<T>>::from`.
fn owner(path: &TokenStream) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::ExprPath>(path.clone()) else { return path.clone() };
    if let Some(qself) = path.qself {
        return qself.ty.to_token_stream();
    }
    path.path.segments.pop();
    path.path.segments.pop_punct();
    path.to_token_stream()
}

/// The path with `_forward` at the name of the function.
fn renamed(path: &TokenStream, suffix: &str) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::ExprPath>(path.clone()) else { return path.clone() };
    if let Some(last) = path.path.segments.last_mut() {
        last.ident = format_ident!("{}_{suffix}", last.ident, span = names::located(last.ident.span()));
    }
    quote!(#path)
}
