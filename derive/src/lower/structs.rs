//! Structs: literals, and patterns that take them apart. Their definitions are not seen: which fields there are and of
//! what type, the body tells by using them.

use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{ExprCall, ExprPath, ExprStruct, ItemStruct, Member, Pat, Path};

use super::context::Lower;
use super::infer::TypeId;
use super::operand::Operand;
use super::place::{Located, undereferenced};
use super::references::is_mutable;
use crate::diagnostics;
use crate::ir::{Op, Place, Projection, Value};
use crate::types::Ty;

/// Constructors of enums that every program has.
const OF_STD: [&str; 5] = ["Some", "None", "Ok", "Err", "Box"];

/// Whether the path may be that of a struct: the variants of an enum are written behind its name.
pub(super) fn is_struct(path: &Path) -> bool {
    let mut names = path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let last = names.next().unwrap_or_default();
    let of_an_enum = names.next().is_some_and(|owner| owner.starts_with(char::is_uppercase));
    !of_an_enum && !OF_STD.contains(&last.as_str())
}

impl Lower<'_> {
    /// `P { x: a, ..base }`. `Acc { t: &mut s }` would hide what is written to `s`.
    pub(super) fn struct_literal(&mut self, literal: &ExprStruct) -> Operand {
        let hidden = literal.fields.iter().map(|field| &field.expr).find(|expr| is_mutable(expr));
        if let Some(hidden) = hidden {
            return self.reject(diagnostics::hidden_mutable_reference(hidden.span()));
        }
        if literal.qself.is_some() {
            let what = "a literal of a type in `<…>`";
            return self.reject(diagnostics::unsupported(literal.span(), what, "name the type"));
        }
        let path = self.imported_variant(&literal.path).clone();
        if !is_struct(&path) {
            let fields = literal.fields.iter().map(|field| (name(&field.member), &field.expr)).collect();
            return self.variant_literal(&path, fields, literal.span());
        }
        let ty = self.type_of_struct(&literal.path);
        let fields = literal.fields.iter().map(|field| (name(&field.member), &field.expr));
        let fields = fields.collect::<Vec<_>>();
        let fields = fields.into_iter().map(|(name, expr)| self.field_value(ty, name, expr)).collect();
        let base = literal.rest.as_ref().map(|rest| self.base_of_literal(ty, rest));
        let op = Op::Struct { path: literal.path.to_token_stream(), fields, base };
        Operand::Value(self.define(op, ty, literal.span(), &hint(&literal.path)))
    }

    /// `P(a, b)`.
    pub(super) fn tuple_struct(&mut self, call: &ExprCall, path: &ExprPath) -> Operand {
        let ty = self.type_of_struct(&path.path);
        let fields = call.args.iter().enumerate();
        let fields = fields.map(|(at, expr)| self.field_value(ty, at.to_string(), expr)).collect();
        let op = Op::Struct { path: quote!(#path), fields, base: None };
        Operand::Value(self.define(op, ty, call.span(), &hint(&path.path)))
    }

    fn field_value(&mut self, of: TypeId, name: String, expr: &syn::Expr) -> (String, Value) {
        let value = self.value(expr);
        let ty = self.types.field(of, &name);
        self.types.unify(ty, self.type_of(value));
        (name, value)
    }

    /// The place that the other fields are taken from.
    fn base_of_literal(&mut self, ty: TypeId, rest: &syn::Expr) -> Place {
        let place = match self.locate(rest) {
            Located::Place(place) | Located::Operand(Operand::Reference { place, mutable: _ }) => place,
            Located::Operand(operand) => {
                let value = self.evaluate(operand, rest.span());
                Place::var(self.materialise(value, "base", false))
            }
        };
        let of = self.place_type(&place);
        let of = self.types.peel(of);
        self.types.unify(of, ty);
        undereferenced(place)
    }

    /// The type that a literal names. Where the signature has another name for it, such as `Self`, what becomes of the
    /// value tells.
    pub(super) fn type_of_struct(&mut self, path: &Path) -> TypeId {
        let mut named = path.clone();
        for segment in &mut named.segments {
            if let syn::PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
                arguments.colon2_token = None;
            }
        }
        let text = named.to_token_stream().to_string();
        if self.types.is_named(&text) {
            return self.types.of(&Ty::Named(named.to_token_stream()));
        }
        if let Some(known) = self.literals.get(&text) {
            return *known;
        }
        let ty = self.types.foreign();
        self.types.mark_struct(ty);
        // Each literal of a generic type may be of another type.
        let is_generic = path.segments.iter().any(|segment| !segment.arguments.is_none());
        if !is_generic {
            self.literals.insert(text, ty);
        }
        ty
    }

    /// `P { x, y: (a, b), .. }`
    pub(super) fn bind_struct(&mut self, pattern: &syn::PatStruct, operand: Operand) {
        let Some((place, mutable)) = self.struct_place(operand, &pattern.path, pattern.span()) else {
            return;
        };
        for field in &pattern.fields {
            self.bind_field(&field.pat, &place, name(&field.member), mutable);
        }
    }

    /// `P(x, _, .., z)`
    pub(super) fn bind_tuple_struct(&mut self, pattern: &syn::PatTupleStruct, operand: Operand) {
        let Some((place, mutable)) = self.struct_place(operand, &pattern.path, pattern.span()) else {
            return;
        };
        let before = pattern.elems.iter().take_while(|pat| !matches!(pat, Pat::Rest(_)));
        let before: Vec<_> = before.collect();
        if before.len() + 1 < pattern.elems.len() {
            let edit = "write `_` for each field";
            self.errors.push(diagnostics::unsupported(
                pattern.span(),
                "`..` before fields in a pattern",
                edit,
            ));
        }
        for (at, pat) in before.into_iter().enumerate() {
            self.bind_field(pat, &place, at.to_string(), mutable);
        }
    }

    /// A parameter that is passed by value and taken apart.
    pub(super) fn bind_fields_of(&mut self, pat: &Pat, place: &Place) {
        let ty = self.place_type(place);
        match pat {
            Pat::Struct(pattern) => {
                self.note_struct(ty, &pattern.path);
                pattern
                    .fields
                    .iter()
                    .for_each(|field| self.bind_field(&field.pat, place, name(&field.member), None));
            }
            Pat::TupleStruct(pattern) => {
                self.note_struct(ty, &pattern.path);
                let fields = pattern.elems.iter().take_while(|pat| !matches!(pat, Pat::Rest(_))).enumerate();
                fields.for_each(|(at, pat)| self.bind_field(pat, place, at.to_string(), None));
            }
            _ => {}
        }
    }

    /// A struct that is defined in the body: its copy gets a tangent, and the types of its fields are known.
    pub(super) fn carry_struct(&mut self, definition: &ItemStruct) {
        let (name, krate) = (&definition.ident, self.krate.clone());
        let ty = self.types.of(&Ty::Named(name.to_token_stream()));
        for (at, field) in definition.fields.iter().enumerate() {
            let member = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
            let written = self.written_type(&field.ty);
            let known = self.types.field(ty, &member);
            if definition.generics.params.is_empty() {
                self.types.unify(known, written);
            }
        }
        let derives = definition.attrs.iter().filter(|attribute| attribute.path().is_ident("derive"));
        let has_tangent = derives
            .map(|derive| derive.to_token_stream().to_string())
            .any(|derive| derive.contains("Differentiable"));
        match has_tangent {
            true => self.carry(definition.to_token_stream()),
            false => {
                self.carry(quote!(#[derive(#krate::Differentiable)] #[chainrule(crate = #krate)] #definition))
            }
        }
    }

    fn note_struct(&mut self, ty: TypeId, path: &Path) {
        let named = self.type_of_struct(path);
        let ty = self.types.peel(ty);
        self.types.unify(named, ty);
    }

    /// Where the struct is, and whether it is taken apart behind a reference.
    fn struct_place(
        &mut self,
        operand: Operand,
        path: &Path,
        span: proc_macro2::Span,
    ) -> Option<(Place, Option<bool>)> {
        if !is_struct(path) {
            let edit = "use `match`, or a struct";
            self.errors.push(diagnostics::unsupported(span, "a pattern of an enum's variant", edit));
            return None;
        }
        let (place, mutable) = if let Operand::Reference { place, mutable } = operand {
            (undereferenced(place), Some(mutable))
        } else {
            let value = self.evaluate(operand, span);
            (Place::var(self.materialise(value, "whole", false)), None)
        };
        let ty = self.place_type(&place);
        self.note_struct(ty, path);
        Some((place, mutable))
    }

    /// A field by value, or, behind a reference, by reference.
    fn bind_field(&mut self, pat: &Pat, of: &Place, name: String, mutable: Option<bool>) {
        let place = of.project(Projection::Field(name));
        let operand = match (mutable, pat) {
            (_, Pat::Wild(_)) => return,
            (Some(mutable), _) => Operand::Reference { place, mutable },
            (None, Pat::Struct(_) | Pat::TupleStruct(_)) => {
                self.bind_fields_of(pat, &place);
                return;
            }
            (None, _) => Operand::Value(self.load(place, pat.span())),
        };
        self.bind_pattern(pat, operand);
    }
}

fn name(member: &Member) -> String {
    member.to_token_stream().to_string()
}

/// A name for a value of the type: `point` for `Point`.
fn hint(path: &Path) -> String {
    let last = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    match last.as_str() {
        "Self" => "whole".to_owned(),
        last => snake_case(last),
    }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.trim_start_matches("r#").chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
