//! Changes of containers, and the two halves of a place.

use proc_macro2::TokenStream;
use quote::quote;

use super::code::Code;
use super::expressions::{Expr, Level};
use super::names;
use super::printer::Printer;
use crate::ir::{Change, Method, Place, Value, Var};
use crate::types::Ty;

impl Printer<'_> {
    /// `place.method(…);`
    pub(super) fn change(&self, change: &Change) -> TokenStream {
        let krate = self.krate;
        let call = match &change.method {
            Method::Exchange(other) => {
                let (place, other) = (self.mutable(&change.place), self.mutable(other));
                return quote!(::core::mem::swap(#place, #other););
            }
            Method::Restore(value) => {
                let (place, value) = (self.mutable(&change.place), self.value(*value));
                return quote!(#krate::rt::restore(#place, #value););
            }
            Method::Permute(order) => return self.permutation("permute", &change.place, *order),
            Method::Unpermute(order) => return self.permutation("unpermute", &change.place, *order),
            method => self.method_call(method),
        };
        let place = self.receiver_of(&change.place);
        quote!(#place.#call;)
    }

    /// `rt::permute(&mut place, &order);`
    fn permutation(&self, name: &str, place: &Place, order: Value) -> TokenStream {
        let (krate, name) = (self.krate, names::ident(name));
        let (place, order) = (self.mutable(place), self.value(order).at_least(Level::Unary));
        quote!(#krate::rt::#name(#place, &#order);)
    }

    fn method_call(&self, method: &Method) -> TokenStream {
        let value = |value: &Value| self.value(*value).tokens;
        let of = |name: &str, args: &[&Value]| {
            let (name, args) = (names::ident(name), args.iter().map(|arg| value(arg)));
            quote!(#name(#(#args),*))
        };
        match method {
            Method::Push(x) => of("push", &[x]),
            Method::Pop => of("pop", &[]),
            Method::Insert(index, x) => of("insert", &[index, x]),
            Method::Remove(index) => of("remove", &[index]),
            Method::Truncate(len) => of("truncate", &[len]),
            Method::Clear => of("clear", &[]),
            Method::Resize(len, x) => of("resize", &[len, x]),
            Method::Extend(other) => self.call_with_slice("extend_from_slice", other),
            Method::CopyFrom(other) => self.call_with_slice("copy_from_slice", other),
            Method::Fill(x) => of("fill", &[x]),
            Method::Swap(i, j) => of("swap", &[i, j]),
            Method::Reverse => of("reverse", &[]),
            Method::RotateLeft(k) => of("rotate_left", &[k]),
            Method::RotateRight(k) => of("rotate_right", &[k]),
            // These are no methods.
            Method::Exchange(_) | Method::Restore(_) | Method::Permute(_) | Method::Unpermute(_) => {
                TokenStream::new()
            }
        }
    }

    fn call_with_slice(&self, name: &str, other: &Place) -> TokenStream {
        let (name, other) = (names::ident(name), self.shared(other));
        quote!(#name(#other))
    }

    fn receiver_of(&self, place: &Place) -> Code {
        self.written_place(place).at_least(Level::Postfix)
    }

    /// `place.pop().unwrap()`.
    pub(super) fn popped(&self, place: &Place, unwrapped: &TokenStream) -> Expr {
        let place = self.receiver_of(place);
        Expr::postfix(quote!(#place.pop() #unwrapped))
    }

    /// `place.remove(index)`.
    pub(super) fn removed(&self, place: &Place, index: Value) -> Expr {
        let (place, index) = (self.receiver_of(place), self.value(index));
        Expr::postfix(quote!(#place.remove(#index)))
    }

    /// A vector with the same elements.
    pub(super) fn copied(&self, place: &Place, is_vector: bool) -> Expr {
        let receiver = self.receiver_of(place);
        Expr::postfix(match (self.function.place_ty(place).peeled(), is_vector) {
            (Ty::Vec(_), _) => quote!(#receiver.clone()),
            (_, true) => quote!(#receiver.to_vec()),
            (_, false) => self.cloned(place),
        })
    }

    /// `let (first, second) = place.split_at_mut(at);`
    pub(super) fn split_view(&self, halves: [Var; 2], of: &Place, at: Value) -> TokenStream {
        let [first, second] = halves.map(|half| names::var(self.function, half));
        let (of, at) = (self.receiver_of(of), self.value(at));
        quote!(let (#first, #second) = #of.split_at_mut(#at);)
    }
}
