//! The types that the macro tells apart. It knows signatures, annotations and literals, never the meaning of
//! a path: what it does not know is [`Ty::Named`], and what nothing tells is [`Ty::Unknown`].

use std::rc::Rc;

use proc_macro2::TokenStream;

use crate::type_params::FloatParam;

/// A type.
#[derive(Clone, Debug)]
pub enum Ty {
    /// `f32`, `f64`, or an alias that was taken for one of them (then with its path).
    Float(FloatTy),
    /// An integer type, by name; `None` where only the compiler knows which.
    Int(Option<String>),
    /// `bool`.
    Bool,
    /// `char`, `str`, `String` and other types without derivative, by tokens.
    Inactive(TokenStream),
    /// `()`.
    Unit,
    /// `&T`, `&mut T`.
    Ref { mutable: bool, to: Box<Ty> },
    /// `[T]`.
    Slice(Box<Ty>),
    /// `[T; N]`, with the length as written.
    Array(Box<Ty>, TokenStream),
    /// `Vec<T>`.
    Vec(Box<Ty>),
    /// `(A, B)`.
    Tuple(Vec<Ty>),
    /// `Option<T>`.
    Option(Box<Ty>),
    /// `Result<T, E>`. The error has no derivative, whatever it is.
    Result(Box<Ty>, Box<Ty>),
    /// A slice, an array or a vector: which of them, only the compiler knows.
    Sequence(Box<Ty>),
    /// A type that the macro does not know, by tokens: active through `Differentiable`.
    Named(TokenStream),
    /// A type that has no name here, and of which some fields are known, with a number to tell it from others.
    Struct(usize),
    /// Not known, and not written down: only the compiler knows it.
    Unknown,
    /// The backward closure of a call: it has no name.
    Handle,
    /// The cotangent type of a type that the macro does not know.
    TangentOf(Box<Ty>),
}

/// A float type.
#[derive(Clone, Debug)]
pub enum FloatTy {
    /// `f32`.
    F32,
    /// `f64`.
    F64,
    /// An alias such as `Real`; the emitted code asserts that it is one of the two.
    Alias(TokenStream),
    /// A type parameter with a float trait for its bound.
    Param(Rc<FloatParam>),
    /// `f32` or `f64`, whichever the compiler finds: a literal that nothing ties down.
    Inferred,
}

impl Ty {
    /// `f64`.
    pub const F64: Ty = Ty::Float(FloatTy::F64);
    /// `usize`, without a heap allocation at each use.
    pub fn usize() -> Ty {
        Ty::Int(Some("usize".to_owned()))
    }

    /// Whether a value of the type can have a derivative.
    pub fn is_differentiable(&self) -> bool {
        match self {
            Ty::Float(_) | Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => true,
            Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Handle => false,
            Ty::Ref { to, mutable: _ } => to.is_differentiable(),
            Ty::Slice(element) | Ty::Array(element, _) | Ty::Vec(element) | Ty::Sequence(element) => {
                element.is_differentiable()
            }
            Ty::Option(payload) | Ty::Result(payload, _) => payload.is_differentiable(),
            Ty::Tuple(parts) => parts.iter().any(Ty::is_differentiable),
        }
    }

    /// Whether it holds cotangents of types that the macro does not know.
    pub fn is_tangent(&self) -> bool {
        match self {
            Ty::TangentOf(_) => true,
            Ty::Ref { to: part, mutable: _ }
            | Ty::Slice(part)
            | Ty::Array(part, _)
            | Ty::Vec(part)
            | Ty::Sequence(part) => part.is_tangent(),
            Ty::Option(part) | Ty::Result(part, _) => part.is_tangent(),
            Ty::Tuple(parts) => parts.iter().any(Ty::is_tangent),
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit => false,
            Ty::Named(_) | Ty::Unknown | Ty::Handle | Ty::Struct(_) => false,
        }
    }

    /// Whether it is a float.
    pub fn is_float(&self) -> bool {
        matches!(self, Ty::Float(_))
    }

    /// The type parameter that it is, if it is a float by its bounds.
    pub fn as_param(&self) -> Option<&Rc<FloatParam>> {
        if let Ty::Float(FloatTy::Param(param)) = self { Some(param) } else { None }
    }

    /// The first type parameter in it that is a float by its bounds.
    pub fn float_param(&self) -> Option<&Rc<FloatParam>> {
        match self {
            Ty::Float(FloatTy::Param(param)) => Some(param),
            Ty::Ref { mutable: _, to: part } | Ty::Slice(part) | Ty::Array(part, _) => part.float_param(),
            Ty::Vec(part) | Ty::Sequence(part) | Ty::Option(part) => part.float_param(),
            Ty::Result(part, error) => part.float_param().or_else(|| error.float_param()),
            Ty::TangentOf(of) => of.float_param(),
            Ty::Tuple(parts) => parts.iter().find_map(Ty::float_param),
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit => None,
            Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::Handle => None,
        }
    }

    /// Whether it is a float, an integer or a `bool`: copied, and bound as a value if immutable.
    pub fn is_scalar(&self) -> bool {
        matches!(self, Ty::Float(_) | Ty::Int(_) | Ty::Bool)
    }

    /// Whether it is an `Option` or a `Result`.
    pub fn is_sum(&self) -> bool {
        matches!(self, Ty::Option(_) | Ty::Result(..))
    }

    /// What an `Option` or a `Result` holds if all went well.
    pub fn payload(&self) -> Option<&Ty> {
        if let Ty::Option(payload) | Ty::Result(payload, _) = self { Some(payload) } else { None }
    }

    /// What is behind references.
    pub fn peeled(&self) -> &Ty {
        if let Ty::Ref { to, mutable: _ } = self { to.peeled() } else { self }
    }

    /// The type of an element, behind references.
    pub fn element(&self) -> Option<&Ty> {
        match self.peeled() {
            Ty::Slice(element) | Ty::Array(element, _) | Ty::Vec(element) | Ty::Sequence(element) => {
                Some(element)
            }
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => None,
            Ty::Tuple(_) | Ty::Option(_) | Ty::Result(..) | Ty::Ref { .. } => None,
            Ty::Named(_) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => None,
        }
    }

    /// The type of a cotangent behind `&mut`: `[f64]` for `[f64]`, otherwise the owned one.
    pub fn cotangent_behind_reference(&self) -> Ty {
        if let Ty::Slice(element) = self.peeled() {
            return Ty::Slice(Box::new(element.cotangent()));
        }
        self.cotangent()
    }

    /// The owned type of a cotangent: `Vec<f64>` for `&[f64]`, `()` for an integer.
    pub fn cotangent(&self) -> Ty {
        match self {
            Ty::Float(float) => Ty::Float(float.clone()),
            Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Handle => Ty::Unit,
            Ty::Ref { to, mutable: _ } => to.cotangent(),
            Ty::Slice(element) | Ty::Vec(element) => Ty::Vec(Box::new(element.cotangent())),
            Ty::Array(element, len) => Ty::Array(Box::new(element.cotangent()), len.clone()),
            Ty::Tuple(parts) => Ty::Tuple(parts.iter().map(Ty::cotangent).collect()),
            Ty::Option(payload) | Ty::Result(payload, _) => Ty::Option(Box::new(payload.cotangent())),
            Ty::Sequence(element) => Ty::Sequence(Box::new(element.cotangent())),
            Ty::Named(_) | Ty::Struct(_) => Ty::TangentOf(Box::new(self.clone())),
            Ty::Unknown => Ty::TangentOf(Box::new(Ty::Unknown)),
            Ty::TangentOf(_) => self.clone(),
        }
    }
}
