//! Type parameters that stand for a float: which bound says so, and what it brings along.
//!
//! The tangent of `T` is `T`. Generated code asks for no bound that the function does not have, and for no import.
//! It uses what the bounds have, and where they lack something that a derivative needs, that is an error.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rules::{Kind, Rule};

/// A type parameter that its bounds make a float.
#[derive(Clone, Debug)]
pub struct FloatParam {
    /// Its name.
    pub name: Ident,
    /// Which trait makes it one.
    pub family: Family,
    /// That bound, as written.
    pub path: TokenStream,
    /// Whether its bounds say that it is copied.
    pub is_copy: bool,
    /// Its bounds as written, but those that mention other parameters: what a function of generated code that is
    /// generic over it has for bounds.
    pub bounds: TokenStream,
    /// The names of the traits that bound it.
    pub traits: Vec<String>,
    /// The type that carries the steps of the rules for it.
    pub steps: Ident,
}

/// A trait of floats that the macro knows by its name. The emitted code asks the compiler whether it is the one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// `num_traits::Float`.
    Float,
    /// `nalgebra::RealField`.
    RealField,
    /// `num_traits::real::Real`.
    Real,
    /// `num_traits::float::FloatCore`.
    FloatCore,
    /// `num_traits::Num`, and the traits that stand upon it.
    Num,
}

/// The methods of `FloatCore` that have a rule; all but the last family have them.
const CORE: [&str; 11] =
    ["floor", "ceil", "round", "trunc", "fract", "abs", "signum", "min", "max", "recip", "powi"];

/// Those that the standard library is needed for; all but the last two families have them.
const TRANSCENDENTAL: [&str; 27] = [
    "exp", "exp2", "exp_m1", "ln", "ln_1p", "log", "log2", "log10", "sqrt", "cbrt", "powf", "hypot",
    "mul_add", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "asinh",
    "acosh", "atanh", "sin_cos",
];

impl Family {
    /// The family of the trait with this name.
    pub fn of(name: &str) -> Option<Family> {
        match name {
            "Float" => Some(Family::Float),
            "RealField" => Some(Family::RealField),
            "Real" => Some(Family::Real),
            "FloatCore" => Some(Family::FloatCore),
            "Num" | "NumAssign" | "NumRef" | "NumAssignRef" | "Signed" => Some(Family::Num),
            _ => None,
        }
    }

    /// Whether its types are copied without a further bound.
    pub fn is_copy(self) -> bool {
        match self {
            Family::Float | Family::Real | Family::FloatCore => true,
            Family::RealField | Family::Num => false,
        }
    }

    /// Whether it has the method.
    pub fn has_method(self, name: &str) -> bool {
        let core = CORE.contains(&name);
        let degrees = matches!(name, "to_degrees" | "to_radians");
        let all = core || TRANSCENDENTAL.contains(&name);
        match self {
            Family::Float => all || degrees || matches!(name, "copysign" | "clamp"),
            Family::RealField => all || matches!(name, "copysign" | "clamp"),
            Family::Real => all || degrees,
            Family::FloatCore => core || degrees || name == "clamp",
            Family::Num => false,
        }
    }
}

impl FloatParam {
    /// The parameter with its bounds, for another function.
    pub fn declaration(&self) -> TokenStream {
        let FloatParam { name, bounds, .. } = self;
        quote!(#name: #bounds)
    }

    /// Whether one of its bounds has this name.
    pub fn is_bound_by(&self, names: &[&str]) -> bool {
        self.traits.iter().any(|name| names.contains(&name.as_str()))
    }

    /// Whether it becomes an `f64`, and nothing else, by `into`.
    pub fn is_into_f64(&self) -> bool {
        let bounds = self.bounds.to_string().replace(' ', "");
        self.family == Family::Float && bounds.contains("Into<f64>") && bounds.matches("Into<").count() == 1
    }

    /// Whether it has unary minus.
    pub fn has_negation(&self) -> bool {
        self.family != Family::Num || self.is_bound_by(&["Neg", "Signed"])
    }

    /// Whether it has the compound assignment of addition and subtraction.
    pub fn has_compound(&self, operator: &str) -> bool {
        let all = ["NumAssign", "NumAssignRef", "NumAssignOps", "RealField", operator];
        self.is_bound_by(&all)
    }

    /// Whether it has the method, and with it what the partials of its rule need.
    pub fn has_method(&self, name: &str) -> bool {
        let is_signed = matches!(name, "abs" | "signum") && self.is_bound_by(&["Signed"]);
        self.family.has_method(name) || is_signed
    }

    /// Whether it has the operation of the rule, and what the partials need.
    pub fn has_rule(&self, rule: &Rule) -> bool {
        match rule.kind {
            Kind::Method => self.has_method(rule.name),
            Kind::Operator(crate::ir::BinaryOp::Rem) => self.family != Family::Num,
            Kind::Operator(_) => true,
            Kind::Negation => self.has_negation(),
        }
    }
}
