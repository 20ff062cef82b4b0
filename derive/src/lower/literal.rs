//! Literals and constants.

use syn::spanned::Spanned;
use syn::{Expr, Lit};

use super::context::{Bound, Lower};
use super::infer::TypeId;
use super::operand::Operand;
use super::place::{local_name, ungrouped};
use crate::ir::{Op, Value};
use crate::parse::types;
use crate::types::Ty;
use quote::ToTokens;

impl Lower<'_> {
    pub(super) fn literal(&mut self, literal: &Lit) -> Value {
        let span = literal.span();
        let (op, ty) = match literal {
            Lit::Float(float) => {
                (Op::Literal(digits(literal, float.suffix())), self.number(float.suffix(), true))
            }
            Lit::Int(int) if int.suffix().starts_with('f') => {
                (Op::Literal(format!("{}.0", int.base10_digits())), self.number(int.suffix(), true))
            }
            Lit::Int(int) => (Op::Literal(digits(literal, int.suffix())), self.number(int.suffix(), false)),
            Lit::Bool(value) => (Op::Literal(value.value.to_string()), self.types.bool()),
            Lit::Byte(_) => {
                (Op::Constant(literal.to_token_stream()), self.types.of(&Ty::Int(Some("u8".to_owned()))))
            }
            _ => (Op::Constant(literal.to_token_stream()), self.text_type(literal)),
        };
        self.define(op, ty, span, "t")
    }

    fn number(&mut self, suffix: &str, float: bool) -> TypeId {
        match syn::parse_str::<syn::Path>(suffix).ok().and_then(|path| types::primitive(&path)) {
            Some(ty) => self.types.of(&ty),
            None if float => self.types.float_literal(),
            None => self.types.int_literal(),
        }
    }

    fn text_type(&mut self, literal: &Lit) -> TypeId {
        let inactive = |name: &str| Ty::Inactive(name.parse().unwrap_or_default());
        let ty = match literal {
            Lit::Str(_) => Ty::Ref { mutable: false, to: Box::new(inactive("str")) },
            Lit::Char(_) => inactive("char"),
            _ => Ty::Unknown,
        };
        self.types.of(&ty)
    }

    /// `const { … }` sees no variables.
    pub(super) fn constant_block(&mut self, constant: &syn::ExprConst) -> Operand {
        let ty = self.types.foreign();
        Operand::Value(self.define(Op::Constant(constant.to_token_stream()), ty, constant.span(), "constant"))
    }

    /// The type of a constant, where its path tells: `f64::consts::PI`, `usize::MAX`.
    pub(super) fn constant_type(&mut self, expr: &Expr) -> TypeId {
        let Expr::Path(path) = ungrouped(expr) else { return self.types.foreign() };
        if let Some(Bound::Constant(ty)) = local_name(expr).and_then(|name| self.lookup(&name)) {
            return *ty;
        }
        // `f64::DIGITS`; a bare name is more likely the user's own.
        if let Some(last) = path.path.segments.iter().skip(1).last()
            && let Some(ty) = counted(&last.ident.to_string())
        {
            return self.types.of(&ty);
        }
        let names: Vec<_> = path.path.segments.iter().rev().skip(1).map(|segment| &segment.ident).collect();
        let owner = names.iter().find(|name| **name != "consts");
        match owner.and_then(|owner| types::primitive(&syn::Path::from((**owner).clone()))) {
            Some(ty) => self.types.of(&ty),
            None => self.types.foreign(),
        }
    }
}

/// The type of a constant of floats or integers that counts digits, by its name.
fn counted(name: &str) -> Option<Ty> {
    let ty = match name {
        "BITS" | "DIGITS" | "MANTISSA_DIGITS" | "RADIX" => "u32",
        "MAX_EXP" | "MIN_EXP" | "MAX_10_EXP" | "MIN_10_EXP" => "i32",
        _ => return None,
    };
    Some(Ty::Int(Some(ty.to_owned())))
}

/// The literal without its suffix; `1.` with the digit that methods need.
fn digits(literal: &Lit, suffix: &str) -> String {
    let text = literal.to_token_stream().to_string();
    let text = text.strip_suffix(suffix).unwrap_or(&text).trim_end_matches('_');
    if text.ends_with('.') { format!("{text}0") } else { text.to_owned() }
}
