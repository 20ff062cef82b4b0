//! Functions of type parameters that are floats by their bounds: `T::one()`, `T::sin(x)`, `T::from(2.0).unwrap()`.

use std::rc::Rc;

use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath};

use super::context::Lower;
use super::infer::{Defaults, TypeId};
use super::operand::Operand;
use super::place::ungrouped;
use crate::diagnostics;
use crate::ir::{Block, CallForm, Op, Piece, Stmt, Value};
use crate::rules::{self, Kind, RuleId};
use crate::type_params::FloatParam;
use crate::types::{FloatTy, Ty};

/// Traits of num-traits whose functions are called by the trait's name.
const OF_NUMBERS: [&str; 8] =
    ["NumCast", "FromPrimitive", "FloatConst", "From", "Zero", "One", "Bounded", "AsPrimitive"];

impl Lower<'_> {
    /// A function of a type parameter, if it is one.
    pub(super) fn param_function(&mut self, call: &ExprCall, path: &ExprPath) -> Option<Operand> {
        let param = self.owning_param(path)?;
        let name = path.path.segments.last()?.ident.to_string();
        let ty = self.types.of(&Ty::Float(FloatTy::Param(Rc::clone(&param))));
        if call.args.is_empty() {
            return Some(self.opaque_call(path.to_token_stream(), call, ty, None));
        }
        if super::method::has_rule(&name, call.args.len() - 1) && param.has_method(&name) {
            let args: Vec<_> = call.args.iter().map(|arg| self.value(arg)).collect();
            args.first().iter().for_each(|first| self.types.unify(self.type_of(**first), ty));
            return Some(self.ruled(&name, args, CallForm::Path, path.span()));
        }
        let (ty, mark) = match name.as_str() {
            "from" if param.is_bound_by(&["From"]) && is_converted_by_from(path, &param) => {
                (ty, diagnostics::converted_parameter(path.span(), &name))
            }
            name if is_conversion(name) => {
                (self.types.fresh(), diagnostics::converted_parameter(path.span(), name))
            }
            name => (self.types.fresh(), diagnostics::unknown_method(path.span(), name)),
        };
        Some(self.opaque_param_function(call, path, ty, mark))
    }

    /// `T::from_f64(0.5)`, kept as it is. The function decides which type a literal has.
    fn opaque_param_function(
        &mut self,
        call: &ExprCall,
        path: &ExprPath,
        ty: TypeId,
        mark: crate::diagnostics::Diagnostic,
    ) -> Operand {
        let args: Vec<_> = call.args.iter().map(|arg| self.value(arg)).collect();
        args.iter().for_each(|arg| self.types.tie(self.type_of(*arg)));
        let args = super::method::separated(args.into_iter().map(Piece::Value).collect());
        let args = Piece::Group(proc_macro2::Delimiter::Parenthesis, args);
        let pieces = vec![Piece::Tokens(path.to_token_stream()), args];
        let value = self.define(Op::Opaque(pieces), ty, call.span(), "t");
        self.mark(value, Some(mark));
        Operand::Value(value)
    }

    /// `T::…`, `<T as Trait>::…`, and `Trait::…` where the trait is the bound of the only float.
    fn owning_param(&self, path: &ExprPath) -> Option<Rc<FloatParam>> {
        if let Some(qself) = &path.qself {
            let Expr::Path(owner) = syn::parse2(qself.ty.to_token_stream()).ok()? else { return None };
            return self.types.float_param(&owner.path.get_ident()?.to_string());
        }
        let segments = &path.path.segments;
        let owner = &segments.iter().rev().nth(1)?.ident;
        if segments.len() == 2
            && let Some(param) = self.types.float_param(&owner.to_string())
        {
            return Some(param);
        }
        self.types.only_float_param().filter(|param| {
            param.is_bound_by(&[owner.to_string().as_str()]) && !OF_NUMBERS.iter().any(|name| owner == name)
        })
    }

    /// `T::from(n).unwrap()`, `x.to_f64().unwrap()`: between floats that is a cast, and everything else is a constant.
    pub(super) fn conversion(&mut self, call: &ExprMethodCall) -> Option<Operand> {
        let is_unwrap = (call.method == "unwrap" && call.args.is_empty()) || call.method == "expect";
        if !is_unwrap && call.method != "unwrap_or" && call.method != "unwrap_or_else" {
            return None;
        }
        match ungrouped(&call.receiver) {
            Expr::Call(inner) => self.converted_into(call, inner, is_unwrap),
            Expr::MethodCall(inner) if is_unwrap => self.converted_from(inner),
            _ => None,
        }
    }

    fn converted_into(
        &mut self,
        call: &ExprMethodCall,
        inner: &ExprCall,
        is_unwrap: bool,
    ) -> Option<Operand> {
        let Expr::Path(path) = ungrouped(&inner.func) else { return None };
        let name = path.path.segments.last()?.ident.to_string();
        if !is_conversion(&name) {
            return None;
        }
        let param = self.owning_param(path)?;
        let ty = Ty::Float(FloatTy::Param(Rc::clone(&param)));
        if let (true, "from", [arg]) =
            (is_unwrap, name.as_str(), inner.args.iter().collect::<Vec<_>>().as_slice())
        {
            let value = self.value(arg);
            let id = self.types.of(&ty);
            return Some(Operand::Value(self.number_of_param(path, value, id, &ty, call)));
        }
        let receiver = self.call(inner);
        let receiver = self.evaluate(receiver, inner.span());
        let ty = self.types.of(&ty);
        Some(self.opaque_method(
            call,
            Piece::Value(receiver),
            ty,
            Some(diagnostics::converted_parameter(path.span(), &name)),
        ))
    }

    fn number_of_param(
        &mut self,
        path: &ExprPath,
        value: Value,
        id: TypeId,
        ty: &Ty,
        call: &ExprMethodCall,
    ) -> Value {
        if self.is_typed_float(value) {
            return self.define(Op::Cast(value, ty.clone()), id, call.span(), "t");
        }
        self.types.tie(self.type_of(value));
        let (method, args) = (&call.method, &call.args);
        let argument = Piece::Group(proc_macro2::Delimiter::Parenthesis, vec![Piece::Value(value)]);
        let unwrap = Piece::Tokens(quote!(.#method(#args)));
        let pieces = vec![Piece::Tokens(path.to_token_stream()), argument, unwrap];
        let result = self.define(Op::Opaque(pieces), id, call.span(), "t");
        self.mark(result, Some(diagnostics::converted_parameter(path.span(), "from")));
        result
    }

    /// `x.to_f64().unwrap()`.
    fn converted_from(&mut self, inner: &ExprMethodCall) -> Option<Operand> {
        let target = match inner.method.to_string().as_str() {
            "to_f64" => Ty::F64,
            "to_f32" => Ty::Float(FloatTy::F32),
            _ => return None,
        };
        if !inner.args.is_empty() || !self.types.has_float_params() {
            return None;
        }
        let value = self.value(&inner.receiver);
        // Floats of the standard library have no such method.
        if let Some(param) = self.types.only_float_param().filter(|_| self.types.is_open(self.type_of(value)))
        {
            let param = self.types.of(&Ty::Float(FloatTy::Param(param)));
            self.types.unify(self.type_of(value), param);
        }
        let is_param = self.types.peek(self.type_of(value)).as_param().is_some();
        let ty = self.types.of(&target);
        if is_param {
            return Some(Operand::Value(self.define(Op::Cast(value, target), ty, inner.span(), "t")));
        }
        let method = &inner.method;
        let pieces = vec![Piece::Value(value), Piece::Tokens(quote!(.#method().unwrap()))];
        let result = self.define(Op::Opaque(pieces), ty, inner.span(), "t");
        self.mark(result, Some(diagnostics::converted_parameter(inner.span(), &method.to_string())));
        Some(Operand::Value(result))
    }

    fn is_typed_float(&self, value: Value) -> bool {
        matches!(
            self.types.peek(self.type_of(value)),
            Ty::Float(FloatTy::F32 | FloatTy::F64 | FloatTy::Param(_))
        )
    }

    /// Marks the operations that the bounds of a type parameter do not have the derivative of.
    pub(super) fn mark_missing_bounds(&mut self, body: &Block, defaults: &Defaults) {
        if !self.types.has_float_params() {
            return;
        }
        let mut marks = Vec::new();
        body.for_each(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt
                && let Some((rule, args)) = op.rule()
                // A minus that the bounds lack, the compiler rejects.
                && rule != rules::negation()
                && let Some(arg) = args.first().copied()
                && let Some(param) = self.types.finish(self.type_of(arg), defaults).as_param()
                && !param.has_rule(rules::rule(rule))
                && let Some(span) = self.spans.get(value)
            {
                marks.push((*value, diagnostics::not_in_bounds(*span, &operation(rule), param)));
            }
        });
        self.marks.extend(marks);
    }
}

/// The operation in words.
fn operation(rule: RuleId) -> String {
    let rule = rules::rule(rule);
    match rule.kind {
        Kind::Method => format!("`.{}()`", rule.name),
        Kind::Operator(_) | Kind::Negation => format!("the operator `{}`", rule.name),
    }
}

/// `from`, `from_f64`, `cast`.
fn is_conversion(name: &str) -> bool {
    name == "from" || name == "cast" || name.starts_with("from_")
}

/// Whether it is `From::from`, which gives no `Option`. Beside `NumCast`, only the path tells.
fn is_converted_by_from(path: &ExprPath, param: &FloatParam) -> bool {
    let is_from = path.path.segments.iter().any(|segment| segment.ident == "From");
    is_from || param.family == crate::type_params::Family::Num
}
