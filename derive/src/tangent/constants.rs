//! The fields that the tangent leaves out.
//!
//! Generated code sees no definitions: where it cannot tell from the body that `p.n` is an integer, it names the
//! cotangent `dp.n`. The tangent follows, as a smart pointer would, to a struct in which each field that it leaves out
//! is `()`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::items::Items;
use super::structs::Shape;

/// The struct of the fields that are left out, and the way to it; nothing if there are none.
pub(super) fn of(items: &Items<'_>) -> TokenStream {
    let Items { tangent, fields, shape, own, krate, .. } = items;
    let left_out: Vec<_> = fields.iter().filter(|field| field.tangent.is_none()).collect();
    if left_out.is_empty() || *shape != Shape::Named {
        return TokenStream::new();
    }
    let constants = format_ident!("{tangent}Constants");
    let members = left_out.iter().map(|field| &field.member);
    let declared = left_out.iter().map(|field| {
        let (visibility, member) = (&field.visibility, &field.member);
        quote!(#visibility #member: ())
    });
    let value = quote!(#constants { #(#members: ()),* });
    let (parameters, arguments, clause) = own.split_for_impl();
    quote! {
        #[doc(hidden)]
        #[allow(missing_debug_implementations, missing_copy_implementations, dead_code)]
        pub struct #constants { #(#declared),* }
        #[doc(hidden)]
        impl #parameters ::core::ops::Deref for #tangent #arguments #clause {
            type Target = #constants;
            #[inline]
            fn deref(&self) -> &#constants { &#value }
        }
        #[doc(hidden)]
        impl #parameters ::core::ops::DerefMut for #tangent #arguments #clause {
            // Nothing is allocated for what has no size.
            #[inline]
            fn deref_mut(&mut self) -> &mut #constants { #krate::rt::Box::leak(#krate::rt::Box::new(#value)) }
        }
    }
}
