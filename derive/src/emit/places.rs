//! Places, and the ways to borrow them.

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use super::code::Code;
use super::expressions::{self, Expr, Level};
use super::printer::Printer;
use super::{names, types};
use crate::analyse::storage::is_copy;
use crate::ir::{Place, Projection, Value, Variant};
use crate::types::Ty;

impl Printer<'_> {
    /// A place that is read, by name.
    pub(super) fn place(&self, place: &Place) -> Expr {
        self.place_for(place, false)
    }

    /// A place that is written to.
    pub(super) fn written_place(&self, place: &Place) -> Expr {
        self.place_for(place, true)
    }

    fn place_for(&self, place: &Place, written: bool) -> Expr {
        let root = expressions::name(names::var(self.function, place.root));
        let mut behind = Place::var(place.root);
        let mut expr = root;
        for projection in &place.projections {
            expr = if let Projection::Payload(variant) = projection {
                let payload = self.function.place_ty(&behind.project(projection.clone()));
                let holder = match self.is_behind_reference(&behind) {
                    true => Expr::new(Level::Unary, quote!(*#expr)),
                    false => expr,
                };
                self.payload(&holder, variant, &payload, written)
            } else {
                self.projection(&expr, projection)
            };
            behind.projections.push(projection.clone());
        }
        expr
    }

    /// Whether the place holds a reference to an enum of the user's: Rust follows it for methods, not for patterns.
    fn is_behind_reference(&self, place: &Place) -> bool {
        let ty = self.function.place_ty(place);
        matches!(&ty, Ty::Ref { to, mutable: _ } if !to.is_sum())
    }

    /// What is held there: `*o.as_ref().unwrap()`. A cotangent that is not there is zero.
    fn payload(&self, inner: &Expr, variant: &Variant, ty: &Ty, written: bool) -> Expr {
        let holder = inner.at_least(Level::Postfix);
        let borrow = if written { quote!(as_mut) } else { quote!(as_ref) };
        let zero = types::zero(ty, self.krate).filter(|_| *variant == Variant::Cotangent);
        let unwrapped = match (variant, zero) {
            (Variant::Cotangent, Some(zero)) if written => quote!(#holder.get_or_insert(#zero)),
            (Variant::Cotangent, Some(zero)) => return Expr::postfix(quote!(#holder.unwrap_or(#zero))),
            (Variant::Some | Variant::Cotangent, _) => quote!(#holder.#borrow().unwrap()),
            (Variant::Ok, _) => quote!(#holder.#borrow().ok().unwrap()),
            (Variant::Err, _) => quote!(#holder.#borrow().err().unwrap()),
            (Variant::Named { .. } | Variant::NamedCotangent { .. }, _) => {
                let borrow = if written { quote!(&mut) } else { quote!(&) };
                let inner = inner.at_least(Level::Unary);
                let choice = self.held_by(variant, &Code::from(borrow).then(&inner));
                quote!((#choice))
            }
        };
        Expr::new(Level::Unary, quote!(*#unwrapped))
    }

    /// The value of a place; what is held there is moved out if it is not copied.
    pub(super) fn loaded(&self, place: &Place, ty: &Ty) -> Expr {
        match place.projections.split_last() {
            Some((Projection::Payload(variant), before)) if !matches!(variant, Variant::Cotangent) => {
                let holder = Place { root: place.root, projections: before.to_vec() };
                let holder_ty = self.function.place_ty(&holder);
                // Nothing moves out of what is borrowed.
                let is_borrowed = matches!(self.function.var(place.root).ty, Ty::Ref { .. });
                let is_moved =
                    !is_copy(ty) && !is_borrowed || holder_ty.is_sum() && is_copy(holder_ty.peeled());
                if !is_moved {
                    return self.place(place);
                }
                let inner = self.place(&holder);
                let holder = inner.at_least(Level::Postfix);
                match variant {
                    Variant::Some | Variant::Cotangent => Expr::postfix(quote!(#holder.unwrap())),
                    Variant::Ok => Expr::postfix(quote!(#holder.ok().unwrap())),
                    Variant::Err => Expr::postfix(quote!(#holder.err().unwrap())),
                    Variant::Named { .. } | Variant::NamedCotangent { .. } => {
                        Expr::new(Level::Block, self.held_by(variant, &inner.tokens))
                    }
                }
            }
            _ => self.place(place),
        }
    }

    fn projection(&self, inner: &Expr, projection: &Projection) -> Expr {
        if *projection == Projection::Deref {
            let inner = inner.at_least(Level::Unary);
            return Expr::new(Level::Unary, Code::default().sign("*").then(&inner));
        }
        let inner = inner.at_least(Level::Postfix);
        Expr::postfix(match projection {
            Projection::Deref | Projection::Payload(_) => Code::default().sign("*").then(&inner),
            Projection::Index(index) => inner.group(Delimiter::Bracket, self.value(*index).tokens),
            Projection::Field(field) => inner.sign(".").then(&expressions::member(field)),
            Projection::Slice { start, end, inclusive } => {
                let range = self.slice_range(*start, *end, *inclusive);
                inner.group(Delimiter::Bracket, range.into())
            }
        })
    }

    fn slice_range(&self, start: Option<Value>, end: Option<Value>, inclusive: bool) -> TokenStream {
        let end_of_range = |value: Option<Value>| value.map(|value| self.value(value).at_least(Level::Or));
        let (start, end) = (end_of_range(start), end_of_range(end));
        if inclusive { quote!(#start..=#end) } else { quote!(#start..#end) }
    }

    /// `&place`, or the name of what is a reference already.
    pub(super) fn shared(&self, place: &Place) -> Code {
        self.reborrowed(place).unwrap_or_else(|| {
            let place = self.place(place).at_least(Level::Unary);
            Code::default().sign("&").then(&place)
        })
    }

    /// `&mut place`, or the name of what is a reference already: passing it reborrows it.
    pub(super) fn mutable(&self, place: &Place) -> Code {
        self.reborrowed(place).unwrap_or_else(|| {
            let place = self.written_place(place).at_least(Level::Unary);
            Code::from(quote!(&mut)).then(&place)
        })
    }

    fn reborrowed(&self, place: &Place) -> Option<Code> {
        let is_reference = matches!(self.function.var(place.root).ty, Ty::Ref { .. });
        let is_whole = matches!(place.projections.as_slice(), [] | [Projection::Deref]);
        (is_reference && is_whole).then(|| self.place(&Place::var(place.root)).tokens)
    }
}
