//! Changes of containers, and the two halves of a place.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::code::Code;
use super::expressions::{Expr, Level};
use super::names;
use super::printer::Printer;
use crate::ir::{Change, Method, Place, Value, Var};
use crate::types::Ty;

impl Printer<'_> {
    /// `place.method(…);`
    pub(super) fn change(&self, change: &Change) -> TokenStream {
        let place = &change.place;
        let call = |name: &str, args: &[&Value]| {
            let args = args.iter().map(|arg| self.value(**arg).tokens);
            self.call_of(place, name, quote!(#(#args),*))
        };
        let call_with_slice =
            |name: &str, other: &Place| self.call_of(place, name, self.shared(other).into_token_stream());
        match &change.method {
            Method::Push(x) => call("push", &[x]),
            Method::Pop => call("pop", &[]),
            Method::Insert(index, x) => call("insert", &[index, x]),
            Method::Remove(index) => call("remove", &[index]),
            Method::Truncate(len) => call("truncate", &[len]),
            Method::Clear => call("clear", &[]),
            Method::Resize(len, x) => call("resize", &[len, x]),
            Method::Extend(other) => call_with_slice("extend_from_slice", other),
            Method::CopyFrom(other) => call_with_slice("copy_from_slice", other),
            Method::Fill(x) => call("fill", &[x]),
            Method::Swap(i, j) => call("swap", &[i, j]),
            Method::Reverse => call("reverse", &[]),
            Method::RotateLeft(k) => call("rotate_left", &[k]),
            Method::RotateRight(k) => call("rotate_right", &[k]),
            Method::Permute(order) => self.permutation("permute", place, *order),
            Method::Unpermute(order) => self.permutation("unpermute", place, *order),
            Method::Exchange(other) => self.exchange(place, other),
            Method::Restore(value) => self.restoration(place, *value),
        }
    }

    fn call_of(&self, place: &Place, name: &str, args: TokenStream) -> TokenStream {
        let (place, name) = (self.receiver_of(place), names::ident(name));
        quote!(#place.#name(#args);)
    }

    /// `mem::swap(&mut place, &mut other);`
    fn exchange(&self, place: &Place, other: &Place) -> TokenStream {
        let (place, other) = (self.mutable(place), self.mutable(other));
        quote!(::core::mem::swap(#place, #other);)
    }

    /// `rt::restore(&mut place, value);`
    fn restoration(&self, place: &Place, value: Value) -> TokenStream {
        let (krate, place, value) = (self.krate, self.mutable(place), self.value(value));
        quote!(#krate::rt::restore(#place, #value);)
    }

    /// `rt::permute(&mut place, &order);`
    fn permutation(&self, name: &str, place: &Place, order: Value) -> TokenStream {
        let (krate, name) = (self.krate, names::ident(name));
        let (place, order) = (self.mutable(place), self.value(order).at_least(Level::Unary));
        quote!(#krate::rt::#name(#place, &#order);)
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
