//! Operations as expressions, with the parentheses that they need and no others.

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::code::Code;
use super::printer::Printer;
use super::{floats, names, types};
use crate::ir::{Arg, BinaryOp, CallForm, Op, Piece, Place, UnaryOp, Value};
use crate::rules::{self, RuleId};
use crate::types::{FloatTy, Ty};

/// How tightly an expression holds together, from the loosest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[rustfmt::skip]
pub(super) enum Level { Block, Or, And, Comparison, BitOr, BitXor, BitAnd, Shift, Sum, Product, Cast, Unary, Postfix }

/// A printed expression.
#[derive(Clone, Debug)]
pub(super) struct Expr {
    /// Its tokens, without outer parentheses.
    pub(super) tokens: Code,
    /// How tightly it holds together.
    pub(super) level: Level,
    /// Whether its last token is a type, so that a following `<` would open generic arguments.
    ends_in_type: bool,
    /// Whether it is made of literals without suffix only, so that methods cannot be called on it.
    pub(super) untyped: bool,
}

impl Expr {
    /// An expression of the given level.
    pub(super) fn new(level: Level, tokens: impl Into<Code>) -> Expr {
        Expr { tokens: tokens.into(), level, ends_in_type: false, untyped: false }
    }

    /// A name, a call, or something in brackets of its own.
    pub(super) fn postfix(tokens: impl Into<Code>) -> Expr {
        Expr::new(Level::Postfix, tokens)
    }

    /// Tokens of the user, of which only the compiler's parser knows how tightly they hold together.
    fn foreign(tokens: TokenStream) -> Expr {
        let level = syn::parse2(tokens.clone()).map_or(Level::Block, |expr| level_of_foreign(&expr));
        Expr::new(level, tokens)
    }

    /// Its tokens, in parentheses if it holds together less than `level`.
    pub(super) fn at_least(&self, level: Level) -> Code {
        let tokens = self.tokens.clone();
        if self.level < level { tokens.parenthesised() } else { tokens }
    }
}

impl ToTokens for Expr {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}

fn level_of_foreign(expr: &syn::Expr) -> Level {
    use syn::Expr::{Call, Field, Index, Lit, Macro, MethodCall, Paren, Path, Tuple};
    match expr {
        Call(_) | Field(_) | Index(_) | Lit(_) | Macro(_) | MethodCall(_) | Paren(_) | Path(_) | Tuple(_) => {
            Level::Postfix
        }
        // Parentheses around anything else are always right.
        _ => Level::Block,
    }
}

/// The level of a binary operator and its token.
#[rustfmt::skip]
pub(super) fn operator(op: BinaryOp) -> (Level, &'static str) {
    match op {
        BinaryOp::Add => (Level::Sum, "+"),
        BinaryOp::Sub => (Level::Sum, "-"),
        BinaryOp::Mul => (Level::Product, "*"),
        BinaryOp::Div => (Level::Product, "/"),
        BinaryOp::Rem => (Level::Product, "%"),
        BinaryOp::Eq => (Level::Comparison, "=="),
        BinaryOp::Ne => (Level::Comparison, "!="),
        BinaryOp::Lt => (Level::Comparison, "<"),
        BinaryOp::Le => (Level::Comparison, "<="),
        BinaryOp::Gt => (Level::Comparison, ">"),
        BinaryOp::Ge => (Level::Comparison, ">="),
        BinaryOp::BitAnd => (Level::BitAnd, "&"),
        BinaryOp::BitOr => (Level::BitOr, "|"),
        BinaryOp::BitXor => (Level::BitXor, "^"),
        BinaryOp::Shl => (Level::Shift, "<<"),
        BinaryOp::Shr => (Level::Shift, ">>"),
    }
}

/// `left op right`.
pub(super) fn binary(op: BinaryOp, left: &Expr, right: &Expr) -> Expr {
    let (level, token) = operator(op);
    let opens_generics = left.ends_in_type && matches!(op, BinaryOp::Lt | BinaryOp::Shl);
    let (left_level, right_level) =
        if level == Level::Comparison { (Level::BitOr, Level::BitOr) } else { (level, tighter(level)) };
    let first = left.at_least(if opens_generics { Level::Postfix } else { left_level });
    let second = right.at_least(right_level);
    Expr {
        tokens: first.sign(token).then(&second),
        level,
        ends_in_type: right.ends_in_type && right.level >= right_level,
        // What is shifted alone says which type it is.
        untyped: left.untyped && (right.untyped || matches!(op, BinaryOp::Shl | BinaryOp::Shr)),
    }
}

/// `left && right`, `left || right`.
pub(super) fn short_circuit(level: Level, left: &Expr, right: &Expr) -> Expr {
    let token = if level == Level::And { "&&" } else { "||" };
    let (first, second) = (left.at_least(level), right.at_least(tighter(level)));
    let ends_in_type = right.ends_in_type && right.level > level;
    Expr { tokens: first.sign(token).then(&second), level, ends_in_type, untyped: false }
}

/// The level of a right operand: all operators group from the left.
fn tighter(level: Level) -> Level {
    match level {
        Level::Block => Level::Or,
        Level::Or => Level::And,
        Level::And => Level::Comparison,
        Level::Comparison => Level::BitOr,
        Level::BitOr => Level::BitXor,
        Level::BitXor => Level::BitAnd,
        Level::BitAnd => Level::Shift,
        Level::Shift => Level::Sum,
        Level::Sum => Level::Product,
        Level::Product => Level::Cast,
        Level::Cast => Level::Unary,
        Level::Unary | Level::Postfix => Level::Postfix,
    }
}

fn unary(op: UnaryOp, operand: &Expr) -> Expr {
    let token = match op {
        UnaryOp::Neg => "-",
        UnaryOp::Not => "!",
    };
    let tokens = Code::default().sign(token).then(&operand.at_least(Level::Unary));
    Expr { untyped: operand.untyped, ..Expr::new(Level::Unary, tokens) }
}

/// `!condition`.
pub(super) fn not(condition: &Expr) -> Expr {
    unary(UnaryOp::Not, condition)
}

fn literal(text: &str) -> Expr {
    match text.parse::<Literal>() {
        Ok(literal) if text.starts_with('-') => {
            Expr { untyped: true, ..Expr::new(Level::Unary, Code::of(literal)) }
        }
        Ok(literal) => Expr { untyped: true, ..Expr::postfix(Code::of(literal)) },
        Err(_) => Expr::postfix(text.parse::<TokenStream>().unwrap_or_default()),
    }
}

/// `.field` of a tuple or a struct.
pub(super) fn member(name: &str) -> Code {
    match name.parse::<usize>() {
        Ok(index) => Code::of(Literal::usize_unsuffixed(index)),
        Err(_) => Code::of(names::ident(name)),
    }
}

impl Printer<'_> {
    /// An operation as an expression.
    pub(super) fn operation(&mut self, result: Value, op: &Op) -> Expr {
        let krate = self.krate;
        match op {
            Op::Literal(text) => self.literal(result, text),
            Op::Constant(tokens) => Expr::foreign(tokens.clone()),
            Op::Unset => Expr::foreign(types::unset(&self.function.value(result).ty, krate)),
            Op::Borrow(place) => Expr::new(Level::Unary, self.shared(place)),
            Op::Load(place) => self.loaded(place, &self.function.value(result).ty),
            Op::Len(place) => self.method(&self.place(place), "len"),
            Op::Unary(op, operand) => self.unary(*op, *operand),
            Op::Binary(op, left, right) if self.value(*right).untyped => {
                binary(*op, &self.with_own_type(*left), &self.value(*right))
            }
            Op::Binary(op, left, right) => binary(*op, &self.value(*left), &self.value(*right)),
            Op::Cast(operand, ty) => self.cast(*operand, ty),
            Op::Rule { rule, args, form } => self.rule(*rule, args, *form),
            Op::Strong { adjoint, partial } => self.math(result, "strong", &[*adjoint, *partial]),
            Op::Step { name, args } => self.math(result, name, args),
            Op::Function { captured, callee } => self.lent_function(*captured, *callee),
            Op::Tuple(parts) => Expr::postfix(types::tuple(self.tokens_of(parts).into_iter())),
            Op::Struct { path, fields, base } => self.literal_of_struct(path, fields, base.as_ref()),
            Op::Array(elements) => self.listed(elements, |list| quote!([#list])),
            Op::ArrayRepeat(element, len) => self.listed(&[*element], |element| quote!([#element; #len])),
            Op::Vec(elements) => self.listed(elements, |list| quote!(#krate::rt::vec![#list])),
            Op::VecRepeat(element, len) => self.vec_repeat(*element, *len),
            Op::Variant(path, payload) => self.listed(&[*payload], |payload| quote!(#path(#payload))),
            Op::Unwrap { place, unwrapped } => {
                let place = self.place(place).at_least(Level::Postfix);
                Expr::postfix(quote!(#place #unwrapped))
            }
            Op::Held(sum) => self.listed(&[*sum], |sum| quote!(#krate::rt::held(#sum))),
            Op::Field(tuple, name) => self.field(*tuple, name),
            Op::Call(call) => self.plain_call(call),
            Op::StopGradient(operand, path) => self.listed(&[*operand], |operand| quote!(#path(#operand))),
            Op::Opaque(pieces) => Expr::foreign(self.pieces(pieces)),
            Op::Zero(ty) => self.zero(ty),
            Op::ZeroLike(place) => self.zero_like(place),
            Op::Snapshot { place, start, len } => {
                let (krate, place, len) = (self.krate, self.shared(place), self.value(*len).tokens);
                let start =
                    start.map_or_else(|| quote!(0), |start| self.value(start).tokens.into_token_stream());
                Expr::postfix(quote!(#krate::rt::snapshot(#place, #start, #len)))
            }
            Op::Take(place) => self.moved_out(place),
            Op::Pop { place, unwrapped } => self.popped(place, unwrapped),
            Op::Remove { place, index } => self.removed(place, *index),
            Op::Copy(place) => self.copied(place, matches!(self.function.value(result).ty, Ty::Vec(_))),
            Op::Uncast(seed) => {
                let (krate, seed) = (self.krate, self.value(*seed));
                Expr::postfix(quote!(#krate::rt::uncast(#seed)))
            }
            Op::Clone(original) => self.method(&self.value(*original), "clone"),
            Op::SavePrimal { place, callee, argument, moved } => {
                self.save_primal(place, *callee, *argument, *moved)
            }
        }
    }

    /// `P { x: a, ..base }`, or `P(a, b)`.
    fn literal_of_struct(
        &self,
        path: &TokenStream,
        fields: &[(String, Value)],
        base: Option<&Place>,
    ) -> Expr {
        let is_tuple =
            base.is_none() && fields.iter().enumerate().all(|(at, (name, _))| *name == at.to_string());
        let values = fields.iter().map(|(_, value)| self.value(*value));
        if is_tuple && !fields.is_empty() {
            return Expr::postfix(quote!(#path(#(#values),*)));
        }
        let fields = fields.iter().zip(values).map(|((name, _), value)| {
            let member = member(name);
            let is_short = member.to_token_stream().to_string() == value.to_token_stream().to_string();
            if is_short { quote!(#member,) } else { quote!(#member: #value,) }
        });
        let base = base.map(|base| self.place(base)).map(|base| quote!(..#base));
        // What follows it takes parentheses: in the head of an `if`, its braces would be taken for the block.
        Expr::new(Level::Unary, quote!(#path { #(#fields)* #base }))
    }

    fn tokens_of(&self, values: &[Value]) -> Vec<Code> {
        values.iter().map(|value| self.value(*value).tokens).collect()
    }

    /// Values separated by commas, in what `wrap` puts around them.
    fn listed(&self, values: &[Value], wrap: impl FnOnce(Code) -> TokenStream) -> Expr {
        Expr::postfix(wrap(self.list(values)))
    }

    fn list(&self, values: &[Value]) -> Code {
        Code::default().list(values.iter().map(|value| self.value(*value).tokens))
    }

    fn method(&self, receiver: &Expr, name: &str) -> Expr {
        let method = receiver.at_least(Level::Postfix).sign(".").word(names::ident(name));
        Expr::postfix(method.group(Delimiter::Parenthesis, Code::default()))
    }

    fn literal(&self, value: Value, text: &str) -> Expr {
        let param = self.function.value(value).ty.as_param();
        param.map_or_else(|| literal(text), |param| floats::literal(param, text))
    }

    fn unary(&self, op: UnaryOp, operand: Value) -> Expr {
        let param = self.function.value(operand).ty.as_param().filter(|_| op == UnaryOp::Neg);
        let operand = self.value(operand);
        param.map_or_else(|| unary(op, &operand), |param| floats::negation(param, &operand))
    }

    fn math(&self, result: Value, name: &str, args: &[Value]) -> Expr {
        let (krate, name) = (self.krate, names::ident(name));
        if let Some(param) = self.function.value(result).ty.as_param() {
            let steps = &param.steps;
            return self.listed(args, |args| quote!(#steps::#name(#args)));
        }
        let steps = [names::ident("rt"), names::ident("math"), name];
        let path = steps.into_iter().fold(krate.clone(), |path, step| path.sign("::").word(step));
        Expr::postfix(path.group(Delimiter::Parenthesis, self.list(args)))
    }

    fn vec_repeat(&self, element: Value, len: Value) -> Expr {
        let (krate, element, len) = (self.krate, self.value(element), self.value(len));
        Expr::postfix(quote!(#krate::rt::vec![#element; #len]))
    }

    fn field(&self, tuple: Value, name: &str) -> Expr {
        let tuple = self.value(tuple).at_least(Level::Postfix);
        Expr::postfix(tuple.sign(".").then(&member(name)))
    }

    fn cast(&self, operand: Value, ty: &Ty) -> Expr {
        let source = &self.function.value(operand).ty;
        if let Some(converted) = floats::converted_between(source, ty, &self.value(operand)) {
            return converted;
        }
        let operand = self.with_own_type(operand).at_least(Level::Cast);
        let ty = types::written(ty, self.krate);
        Expr { ends_in_type: true, ..Expr::new(Level::Cast, quote!(#operand as #ty)) }
    }

    /// `x.powf(y)` or `f64::powf(x, y)`. Where `x` has no type of its own, only the second can be written.
    fn rule(&self, rule: RuleId, args: &[Value], form: CallForm) -> Expr {
        let name = names::ident(rules::rule(rule).name);
        let Some((first, rest)) = args.split_first() else { return Expr::postfix(quote!(#name())) };
        let receiver = self.value(*first);
        match self.receiver(*first, &receiver) {
            Some(receiver) if form == CallForm::Method => {
                let method = receiver.sign(".").word(name);
                Expr::postfix(method.group(Delimiter::Parenthesis, self.list(rest)))
            }
            Some(_) | None => {
                let float = self.float_of(*first);
                self.listed(args, |args| quote!(#float::#name(#args)))
            }
        }
    }

    /// The value as the receiver of a method, which no method gives a type: its first literal gets a suffix.
    fn receiver(&self, value: Value, expr: &Expr) -> Option<Code> {
        if !expr.untyped {
            return Some(expr.at_least(Level::Postfix));
        }
        let suffix = suffix_of(&self.function.value(value).ty)?;
        let tokens = suffixed(expr.to_token_stream(), suffix)?.into();
        Some(Expr { untyped: false, tokens, ..expr.clone() }.at_least(Level::Postfix))
    }

    /// The value where nothing else says which type it is: literals have it, unless the compiler takes them for it.
    fn with_own_type(&self, value: Value) -> Expr {
        let expr = self.value(value);
        let suffix =
            suffix_of(&self.function.value(value).ty).filter(|suffix| !matches!(*suffix, "f64" | "i32"));
        match suffix.filter(|_| expr.untyped).and_then(|suffix| suffixed(expr.to_token_stream(), suffix)) {
            Some(tokens) => Expr { untyped: false, tokens: tokens.into(), ..expr },
            None => expr,
        }
    }

    fn float_of(&self, value: Value) -> TokenStream {
        let Ty::Float(float) = &self.function.value(value).ty else { return quote!(f64) };
        match float {
            FloatTy::F32 => quote!(f32),
            FloatTy::Alias(path) => path.clone(),
            FloatTy::Param(param) => param.name.to_token_stream(),
            FloatTy::F64 | FloatTy::Inferred => quote!(f64),
        }
    }

    fn zero(&self, ty: &Ty) -> Expr {
        let krate = self.krate;
        let is_vector = matches!(ty, Ty::Vec(_) | Ty::Slice(_));
        let zero = if is_vector { Some(quote!(#krate::rt::Vec::new())) } else { types::zero(ty, krate) };
        let untyped = is_bare_number(ty);
        Expr { untyped, ..Expr::postfix(zero.unwrap_or_else(|| quote!(#krate::rt::no_seed()))) }
    }

    /// A zero cotangent for what stands at the place.
    fn zero_like(&self, place: &Place) -> Expr {
        let ty = self.function.place_ty(place);
        let is_number = !ty.is_tangent() || !self.has_structs();
        if let Some(param) = floats::first_in(self.function).filter(|_| is_number && floats::is_unknown(&ty))
        {
            return Expr::postfix(floats::zero_of_unknown(param, &self.shared(place), self.krate));
        }
        if ty.is_tangent() {
            let (krate, place) = (self.krate, self.shared(place));
            return Expr::postfix(quote!(#krate::rt::zeroed(#place)));
        }
        zero_for(&ty, &self.place(place).at_least(Level::Postfix), &self.shared(place), self.krate)
    }

    /// What is left of a tangent that is taken from is a zero; the tangents of arrays have no default.
    fn moved_out(&self, place: &Place) -> Expr {
        let (krate, ty, place) = (self.krate, self.function.place_ty(place), self.mutable(place));
        let is_tangent = match ty {
            Ty::TangentOf(_) => true,
            Ty::Sequence(_) => ty.is_tangent() || ty.float_param().is_some() && self.has_structs(),
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => false,
            Ty::Ref { .. } | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Tuple(_) => false,
            Ty::Option(_) | Ty::Result(..) | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown => false,
        };
        if is_tangent {
            return Expr::postfix(quote!(#krate::Tangent::take(#place)));
        }
        if !has_default(&ty) {
            let unset = types::unset(&ty, krate);
            return Expr::postfix(quote!(::core::mem::replace(#place, #unset)));
        }
        Expr::postfix(quote!(::core::mem::take(#place)))
    }

    /// Whether there are values of users' types, so that the numbers in them are known to be tangents.
    fn has_structs(&self) -> bool {
        let mut types = self.function.vars.iter().map(|var| &var.ty);
        types.any(|ty| matches!(ty.peeled(), Ty::Named(_) | Ty::Struct(_)))
    }

    /// Pieces of the user's code, one after the other.
    pub(super) fn pieces(&self, pieces: &[Piece]) -> TokenStream {
        pieces.iter().enumerate().map(|(at, piece)| self.piece(piece, pieces.get(at + 1))).collect()
    }

    fn piece(&self, piece: &Piece, next: Option<&Piece>) -> TokenStream {
        match piece {
            Piece::Tokens(tokens) => tokens.clone(),
            Piece::Place(place) => self.place(place).at_least(Level::Postfix).into_token_stream(),
            Piece::Value(value) => {
                self.value_piece(*value, next.is_some_and(begins_with_dot)).into_token_stream()
            }
            Piece::Helper { name, item } if self.function.helpers.contains(name) => {
                let krate = self.krate;
                quote!(#[#krate::differentiable(crate = #krate)] #item)
            }
            Piece::Helper { name: _, item } => item.clone(),
            Piece::Group(delimiter, inner) => Group::new(*delimiter, self.pieces(inner)).into_token_stream(),
        }
    }

    fn value_piece(&self, value: Value, is_receiver: bool) -> Code {
        let expr = self.value(value);
        let typed = if is_receiver { self.receiver(value, &expr) } else { None };
        typed.unwrap_or_else(|| self.with_own_type(value).at_least(Level::Postfix))
    }

    /// An argument of a call, as the user passed it.
    pub(super) fn argument(&self, arg: &Arg) -> Code {
        match arg {
            Arg::Value(value) => self.value(*value).tokens,
            Arg::Shared(place) => self.shared(place),
            Arg::Mutable(place) | Arg::Lent(place) => self.mutable(place),
        }
    }
}

/// The suffix that literals of the type have.
fn suffix_of(ty: &Ty) -> Option<&str> {
    match ty {
        Ty::Float(FloatTy::F32) => Some("f32"),
        Ty::Float(FloatTy::F64 | FloatTy::Inferred) => Some("f64"),
        Ty::Int(Some(name)) => Some(name),
        Ty::Float(FloatTy::Alias(_) | FloatTy::Param(_)) | Ty::Int(None) => None,
        Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle | Ty::Ref { .. } | Ty::Slice(_) => None,
        Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Tuple(_) | Ty::Option(_) => None,
        Ty::Result(..) | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => None,
    }
}

/// The tokens with a suffix at the first literal, which gives all others its type.
fn suffixed(tokens: TokenStream, suffix: &str) -> Option<TokenStream> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for token in &mut tokens {
        let new = match token {
            TokenTree::Literal(literal) => with_suffix(literal, suffix)?,
            TokenTree::Group(group) => match suffixed(group.stream(), suffix) {
                Some(inner) => TokenTree::Group(Group::new(group.delimiter(), inner)),
                None => continue,
            },
            TokenTree::Ident(_) | TokenTree::Punct(_) => continue,
        };
        *token = new;
        return Some(tokens.into_iter().collect());
    }
    None
}

fn with_suffix(literal: &Literal, suffix: &str) -> Option<TokenTree> {
    let mut text = literal.to_string();
    if text.ends_with('.') {
        text.push('0');
    }
    format!("{text}_{suffix}").parse::<Literal>().ok().map(TokenTree::Literal)
}

fn begins_with_dot(piece: &Piece) -> bool {
    let Piece::Tokens(tokens) = piece else { return false };
    tokens.to_string().starts_with('.')
}

/// A zero cotangent for a primal of type `ty`, written `primal` and borrowed as `shared`.
pub(super) fn zero_for(ty: &Ty, primal: &impl ToTokens, shared: &impl ToTokens, krate: &Code) -> Expr {
    let element = ty.element().filter(|_| matches!(ty.peeled(), Ty::Slice(_) | Ty::Vec(_)));
    if let Some(zero) = element.and_then(|element| types::zero(&element.cotangent(), krate)) {
        return Expr::postfix(quote!(#krate::rt::filled(#zero, #primal.len())));
    }
    let dynamic = || match ty.float_param() {
        Some(_) => floats::zero_like(ty, shared, krate),
        None => quote!(#krate::Differentiable::zero_tangent(#shared)),
    };
    let untyped = is_bare_number(ty.peeled());
    Expr { untyped, ..Expr::postfix(types::zero(&ty.cotangent(), krate).unwrap_or_else(dynamic)) }
}

/// Whether the standard library has a default for it, if it is a `Result` or an array of numbers.
fn has_default(ty: &Ty) -> bool {
    match ty {
        Ty::Array(element, len) => {
            let is_short = len.to_string().parse::<usize>().is_ok_and(|len| len <= 32);
            has_default(element) && (is_short || !is_of_numbers(element))
        }
        Ty::Result(..) => false,
        Ty::Tuple(parts) => parts.iter().all(has_default),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => true,
        Ty::Ref { .. } | Ty::Slice(_) | Ty::Vec(_) | Ty::Sequence(_) => true,
        Ty::Option(_) | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => true,
    }
}

fn is_of_numbers(ty: &Ty) -> bool {
    if let Ty::Array(element, _) = ty { is_of_numbers(element) } else { ty.is_scalar() }
}

/// Whether the zero of the type is a literal without a type of its own.
fn is_bare_number(ty: &Ty) -> bool {
    ty.is_float() && ty.as_param().is_none()
}

/// A name as an expression.
pub(super) fn name(name: Ident) -> Expr {
    Expr::postfix(Code::of(name))
}
