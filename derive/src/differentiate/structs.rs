//! Structs: `P { x, y, ..base }`.

use proc_macro2::{TokenStream, TokenTree};

use super::memory::has_fixed_shape;
use super::{Reverse, Sweeps, adjoint_name};
use crate::ir::{Op, Place, Projection, Stmt, Value, Variant};

impl Reverse<'_> {
    /// `let value = P { x, ..base };` The adjoint of a field is the field of the adjoint; what is left of that belongs
    /// to the base.
    pub(super) fn structure(
        &mut self,
        value: Value,
        (path, fields): (&TokenStream, &[(String, Value)]),
        base: Option<&Place>,
        sweeps: &mut Sweeps,
    ) {
        let Some(whole) = self.aggregate_adjoints.get(&value).cloned() else { return };
        let base = base.and_then(|base| Some((base, self.adjoint_place(base)?)));
        let Some((base, target)) = base else {
            let path = variant_path(path);
            for (name, part) in fields {
                let step = match &path {
                    Some(path) => Projection::Payload(Variant::NamedCotangent {
                        path: path.clone(),
                        field: name.clone(),
                    }),
                    None => Projection::Field(name.clone()),
                };
                self.part(*part, whole.project(step), &mut sweeps.reverse);
            }
            return;
        };
        fields.iter().for_each(|(name, part)| self.part_beside_base(*part, name, &whole, base, sweeps));
        let ty = self.function.value(value).ty.cotangent();
        let rest = self.emit(Op::Take(whole), ty, "rest", &mut sweeps.reverse);
        match self.is_emptied(value, base) {
            true => sweeps.reverse.push(Stmt::Store { place: target, value: rest }),
            false => self.add_to_place(target, rest, &mut sweeps.reverse),
        }
    }

    /// A field that the base would have had: its adjoint is taken out, and what belongs to the base's own field is a
    /// zero of the shape of that.
    fn part_beside_base(
        &mut self,
        part: Value,
        name: &str,
        whole: &Place,
        base: &Place,
        sweeps: &mut Sweeps,
    ) {
        let data = self.function.value(part).clone();
        if !data.ty.is_differentiable() {
            return;
        }
        let field = Projection::Field(name.to_owned());
        let place = whole.project(field.clone());
        let read = if has_fixed_shape(&data.ty) { Op::Load(place.clone()) } else { Op::Take(place.clone()) };
        let cotangent = self.emit(read, data.ty.cotangent(), &adjoint_name(&data.name), &mut sweeps.reverse);
        let mut before = Sweeps::default();
        let zero = self.zero_like(base.project(field), &data.ty, None, &mut before);
        sweeps.forward.splice(0..0, before.forward);
        sweeps.reverse.append(&mut before.reverse);
        sweeps.reverse.push(Stmt::Store { place, value: zero });
        self.contribute(part, cotangent, &mut sweeps.reverse);
    }
}

/// The path, if it is that of a variant: behind the name of its enum.
fn variant_path(path: &TokenStream) -> Option<String> {
    let names = names(path);
    let of = names.iter().rev().nth(1)?;
    of.starts_with(char::is_uppercase).then(|| path.to_string())
}

/// The names of a path, without what stands in angle brackets.
fn names(path: &TokenStream) -> Vec<String> {
    let mut depth = 0;
    let mut names = Vec::new();
    for token in path.clone() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => depth -= 1,
            TokenTree::Ident(name) if depth == 0 => names.push(name.to_string()),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Group(_) | TokenTree::Literal(_) => {}
        }
    }
    names
}
