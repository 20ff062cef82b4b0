//! Parameters.

use quote::ToTokens;
use syn::Pat;
use syn::spanned::Spanned;

use super::context::{Bound, Lower};
use super::operand::Operand;
use super::patterns::{By, Subject};
use crate::ir::{Binding, Param, Passing, Place};
use crate::parse::{Parameter, Signature, types};
use crate::types::Ty;

impl Lower<'_> {
    /// `<const N: usize>`.
    pub(super) fn constant_params(&mut self, generics: &syn::Generics) {
        for param in generics.const_params() {
            let ty = types::outer(&param.ty, self.errors);
            let ty = self.types.of(&ty);
            self.bind(&param.ident.to_string(), Bound::Constant(ty));
        }
    }

    /// The parameters; what their patterns bind stands at the beginning of the body.
    pub(super) fn params(&mut self, signature: &Signature) -> Vec<Param> {
        let params: Vec<_> = signature.params.iter().map(|param| self.param(param)).collect();
        for (parameter, param) in signature.params.iter().zip(&params) {
            if let (Pat::Tuple(_) | Pat::Struct(_) | Pat::TupleStruct(_), Binding::Var(var)) =
                (&parameter.pat, param.binding)
            {
                let part_of = Place::var(var);
                let operand = match (parameter.passing, &parameter.pat) {
                    (Passing::ByValue, Pat::Tuple(tuple)) => {
                        Operand::Tuple(self.fields(&part_of, tuple.elems.len(), tuple.span()))
                    }
                    (Passing::ByValue, pat) => {
                        self.bind_fields_of(pat, &part_of);
                        continue;
                    }
                    (Passing::Shared, _) => Operand::Reference { place: part_of, mutable: false },
                    (Passing::Mutable, _) => Operand::Reference { place: part_of, mutable: true },
                };
                self.bind_pattern(&parameter.pat, operand);
            } else if let (Pat::Slice(_) | Pat::Reference(_), Binding::Var(var)) =
                (&parameter.pat, param.binding)
            {
                let by = match parameter.passing {
                    Passing::ByValue => By::Value,
                    Passing::Shared => By::Reference { mutable: false },
                    Passing::Mutable => By::Reference { mutable: true },
                };
                self.bind_parts(&parameter.pat, &Subject::Place { place: Place::var(var), by });
            }
        }
        params
    }

    fn param(&mut self, parameter: &Parameter) -> Param {
        let (user, mutable) = match &parameter.pat {
            Pat::Ident(pattern) => (Some(pattern.ident.to_string()), pattern.mutability.is_some()),
            _ => (None, false),
        };
        if !matches!(
            parameter.pat,
            Pat::Ident(_)
                | Pat::Wild(_)
                | Pat::Tuple(_)
                | Pat::Slice(_)
                | Pat::Reference(_)
                | Pat::Struct(_)
                | Pat::TupleStruct(_)
        ) {
            let what = format!("the parameter pattern `{}`", parameter.pat.to_token_stream());
            let edit = "name the parameter and take it apart by `let`";
            self.errors.push(crate::diagnostics::unsupported(parameter.pat.span(), &what, edit));
        }
        let name = match &user {
            Some(_) if parameter.receiver => self.namer.fresh("this"),
            Some(name) => self.namer.user(name),
            None => self.namer.fresh("argument"),
        };
        let ty = if parameter.rejected { self.types.rejected() } else { self.types.of(&parameter.ty) };
        let binding = self.param_binding(parameter, ty, &name, mutable);
        if let Some(user) = &user {
            self.bind(
                user,
                match binding {
                    Binding::Value(value) => Bound::Value(value),
                    Binding::Var(var) => Bound::Var(var),
                },
            );
            self.note_plain_param(parameter);
        }
        if let (Binding::Var(var), false) = (binding, parameter.differentiated) {
            self.constants.insert(var);
        }
        let Parameter { ty, passing, differentiated, receiver, .. } = parameter;
        let (ty, passing, differentiated, receiver) = (ty.clone(), *passing, *differentiated, *receiver);
        Param { name, ty, passing, binding, differentiated, mutable, receiver }
    }

    fn param_binding(
        &mut self,
        parameter: &Parameter,
        ty: super::infer::TypeId,
        name: &str,
        mutable: bool,
    ) -> Binding {
        if !mutable && matches!(parameter.ty, Ty::Float(_) | Ty::Int(_) | Ty::Bool) {
            let value = self.new_value(ty, parameter.pat.span(), name);
            self.draft(value).name = Some(name.to_owned());
            return Binding::Value(value);
        }
        let var = self.new_var(ty, name, mutable);
        self.draft_var(var).name = Some(name.to_owned());
        Binding::Var(var)
    }
}
