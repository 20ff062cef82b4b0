//! Tuples, arrays and vectors.

use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;

use super::context::Lower;
use super::infer::TypeId;
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::{Op, Value};

/// What stands in `vec![…]`.
enum VecMacro {
    List(Vec<syn::Expr>),
    Repeat(Box<(syn::Expr, syn::Expr)>),
}

impl Lower<'_> {
    pub(super) fn tuple(&mut self, tuple: &syn::ExprTuple) -> Operand {
        match tuple.elems.is_empty() {
            true => Operand::Unit,
            false => Operand::Tuple(tuple.elems.iter().map(|elem| self.expr(elem)).collect()),
        }
    }

    fn element_values<'e>(&mut self, exprs: impl IntoIterator<Item = &'e syn::Expr>) -> (Vec<Value>, TypeId) {
        let values: Vec<_> = exprs.into_iter().map(|expr| self.value(expr)).collect();
        let element = self.types.fresh();
        values.iter().for_each(|value| self.types.unify(element, self.type_of(*value)));
        self.types.numeric(element);
        (values, element)
    }

    pub(super) fn array(&mut self, array: &syn::ExprArray) -> Operand {
        let (values, element) = self.element_values(&array.elems);
        let len = proc_macro2::Literal::usize_unsuffixed(values.len()).to_token_stream();
        let ty = self.types.array(element, len);
        Operand::Value(self.define(Op::Array(values), ty, array.span(), "array"))
    }

    pub(super) fn repeat(&mut self, repeat: &syn::ExprRepeat) -> Operand {
        let value = self.value(&repeat.expr);
        let len = repeat.len.to_token_stream();
        let ty = self.types.array(self.type_of(value), len.clone());
        Operand::Value(self.define(Op::ArrayRepeat(value, len), ty, repeat.span(), "array"))
    }

    /// `vec![x, y]`, `vec![x; n]`.
    pub(super) fn vec(&mut self, mac: &syn::Macro) -> Operand {
        let parsed = vec_macro.parse2(mac.tokens.clone());
        if let Ok(VecMacro::List(exprs)) = &parsed {
            exprs.iter().for_each(|expr| super::fence::argument(expr, self.errors));
        }
        let (op, element) = match parsed {
            Ok(VecMacro::List(exprs)) => {
                let (values, element) = self.element_values(&exprs);
                (Op::Vec(values), element)
            }
            Ok(VecMacro::Repeat(repeat)) => {
                let (value, len) = *repeat;
                let value = self.value(&value);
                let len = self.value(&len);
                let usize = self.types.usize();
                self.types.unify(self.type_of(len), usize);
                (Op::VecRepeat(value, len), self.type_of(value))
            }
            Err(_) => return self.reject(diagnostics::unknown_syntax(mac.span(), "`vec!`")),
        };
        let ty = self.types.vec(element);
        Operand::Value(self.define(op, ty, mac.span(), "vector"))
    }

    /// The macro `name!(…)` as a constant: `stringify!`, `line!`.
    pub(super) fn constant_macro(&mut self, mac: &syn::Macro, ty: TypeId) -> Operand {
        Operand::Value(self.define(Op::Constant(quote!(#mac)), ty, mac.span(), "t"))
    }
}

fn vec_macro(input: ParseStream) -> syn::Result<VecMacro> {
    if input.is_empty() {
        return Ok(VecMacro::List(Vec::new()));
    }
    let first: syn::Expr = input.parse()?;
    if input.parse::<Option<syn::Token![;]>>()?.is_some() {
        return Ok(VecMacro::Repeat(Box::new((first, input.parse()?))));
    }
    let mut exprs = vec![first];
    if input.parse::<Option<syn::Token![,]>>()?.is_some() {
        exprs.extend(Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated(input)?);
    }
    Ok(VecMacro::List(exprs))
}
