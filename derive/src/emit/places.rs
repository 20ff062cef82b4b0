//! Places, and the ways to borrow them.

use proc_macro2::TokenStream;
use quote::quote;

use super::expressions::{self, Expr, Level};
use super::names;
use super::printer::Printer;
use crate::ir::{Place, Projection, Value};
use crate::types::Ty;

impl Printer<'_> {
    /// A place, by name.
    pub(super) fn place(&self, place: &Place) -> Expr {
        let root = expressions::name(names::var(self.function, place.root));
        place.projections.iter().fold(root, |inner, projection| self.projection(&inner, projection))
    }

    fn projection(&self, inner: &Expr, projection: &Projection) -> Expr {
        if *projection == Projection::Deref {
            let inner = inner.at_least(Level::Unary);
            return Expr::new(Level::Unary, quote!(*#inner));
        }
        let inner = inner.at_least(Level::Postfix);
        Expr::postfix(match projection {
            Projection::Deref => quote!(*#inner),
            Projection::Index(index) => {
                let index = self.value(*index);
                quote!(#inner[#index])
            }
            Projection::Field(field) => {
                let field = expressions::member(field);
                quote!(#inner.#field)
            }
            Projection::Slice { start, end, inclusive } => {
                let range = self.slice_range(*start, *end, *inclusive);
                quote!(#inner[#range])
            }
        })
    }

    fn slice_range(&self, start: Option<Value>, end: Option<Value>, inclusive: bool) -> TokenStream {
        let end_of_range = |value: Option<Value>| value.map(|value| self.value(value).at_least(Level::Or));
        let (start, end) = (end_of_range(start), end_of_range(end));
        if inclusive { quote!(#start..=#end) } else { quote!(#start..#end) }
    }

    /// `&place`, or the name of what is a reference already.
    pub(super) fn shared(&self, place: &Place) -> TokenStream {
        self.reborrowed(place).unwrap_or_else(|| {
            let place = self.place(place).at_least(Level::Unary);
            quote!(&#place)
        })
    }

    /// `&mut place`, or the name of what is a reference already: passing it reborrows it.
    pub(super) fn mutable(&self, place: &Place) -> TokenStream {
        self.reborrowed(place).unwrap_or_else(|| {
            let place = self.place(place).at_least(Level::Unary);
            quote!(&mut #place)
        })
    }

    fn reborrowed(&self, place: &Place) -> Option<TokenStream> {
        let is_reference = matches!(self.function.var(place.root).ty, Ty::Ref { .. });
        let is_whole = matches!(place.projections.as_slice(), [] | [Projection::Deref]);
        (is_reference && is_whole).then(|| self.place(&Place::var(place.root)).tokens)
    }
}
