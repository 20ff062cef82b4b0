//! Local type inference by unification: signatures, annotations, literals, indices and known methods tie the
//! types of values together. What it finds is a guess until the emitted ascription has been compiled, so it
//! may give up anywhere and never has to be complete.

use crate::hash::{HashMap, HashSet};
use std::collections::BTreeMap;
use std::rc::Rc;

use proc_macro2::TokenStream;

use crate::ir::{Owner, Variant};
use crate::parse::type_params::{self, FunctionParam, TypeParam};
use crate::type_params::FloatParam;
use crate::types::{FloatTy, Ty};

/// A type that may become known later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TypeId(usize);

#[derive(Clone, Debug)]
enum Node {
    Link(TypeId),
    /// `numeric`: an operand of arithmetic. `foreign`: made by a call or a constant, so that only the
    /// compiler knows whether it is a number at all.
    Unknown {
        numeric: bool,
        foreign: bool,
    },
    /// A float literal. `tied`: passed to a function that decides its width.
    Float {
        tied: bool,
        foreign: bool,
    },
    /// An integer literal.
    Int {
        tied: bool,
        foreign: bool,
    },
    /// What is left of something rejected: no further message is due.
    Rejected,
    Leaf(Ty),
    Ref {
        mutable: bool,
        to: TypeId,
    },
    Slice(TypeId),
    Array(TypeId, TokenStream),
    Vec(TypeId),
    Option(TypeId),
    Result(TypeId, TypeId),
    /// A slice, an array or a vector.
    Sequence(TypeId),
    Tuple(Vec<TypeId>),
}

/// All types of one function.
#[derive(Debug, Default)]
pub(super) struct Types {
    nodes: Vec<Node>,
    /// The type parameters of the function.
    params: Vec<TypeParam>,
    /// The fields of types that are known by name.
    named: BTreeMap<String, Fields>,
    /// The fields of unknown types: these are structs.
    unnamed: BTreeMap<usize, Fields>,
    /// Unknown types that may turn out to be users'.
    open: HashSet<usize>,
    /// Those of them that calls gave.
    called: HashSet<usize>,
    /// Those of them that a method of the user's is called on.
    receivers: HashSet<usize>,
}

/// The fields of a type, as far as they are mentioned.
type Fields = BTreeMap<String, TypeId>;

/// What settles the types that nothing tied down.
#[derive(Debug)]
pub(super) struct Defaults {
    /// The float type of the signature, for results of calls.
    pub(super) float: Ty,
    /// The types that were taken for floats.
    pub(super) assumed: Vec<TokenStream>,
}

impl Defaults {
    fn named(&self, path: &TokenStream) -> Ty {
        let text = path.to_string();
        match self.assumed.iter().any(|assumed| assumed.to_string() == text) {
            true => Ty::Float(FloatTy::Alias(path.clone())),
            false => Ty::Named(path.clone()),
        }
    }
}

impl Types {
    /// No types yet, but for the type parameters.
    pub(super) fn with(params: &[TypeParam]) -> Types {
        Types { params: params.to_vec(), ..Types::default() }
    }

    /// The float that a type parameter of this name stands for.
    pub(super) fn float_param(&self, name: &str) -> Option<Rc<FloatParam>> {
        self.params.iter().find_map(|param| match param {
            TypeParam::Float(param) if param.name == name => Some(Rc::clone(param)),
            TypeParam::Float(_)
            | TypeParam::Inactive(_)
            | TypeParam::Other { .. }
            | TypeParam::Function(_) => None,
        })
    }

    /// What is known of the functions that the type stands for, behind references, if it stands for some.
    pub(super) fn function_param(&self, id: TypeId) -> Option<Rc<FunctionParam>> {
        let Node::Leaf(Ty::Named(path)) = self.get(self.peel(id)) else { return None };
        let text = path.to_string();
        self.params.iter().find_map(|param| match param {
            TypeParam::Function(param) if param.name == text => Some(Rc::clone(param)),
            TypeParam::Float(_)
            | TypeParam::Inactive(_)
            | TypeParam::Other { .. }
            | TypeParam::Function(_) => None,
        })
    }

    /// The type parameters that are floats.
    pub(super) fn float_params(&self) -> impl Iterator<Item = &Rc<FloatParam>> {
        self.params.iter().filter_map(|param| match param {
            TypeParam::Float(param) => Some(param),
            TypeParam::Inactive(_) | TypeParam::Other { .. } | TypeParam::Function(_) => None,
        })
    }

    /// The float among the type parameters, if there is one and no other.
    pub(super) fn only_float_param(&self) -> Option<Rc<FloatParam>> {
        let mut floats = self.float_params();
        floats.next().filter(|_| floats.next().is_none()).cloned()
    }

    /// The first of the type parameters that are floats.
    pub(super) fn first_float_param(&self) -> Option<Ty> {
        self.float_params().next().map(|param| Ty::Float(FloatTy::Param(Rc::clone(param))))
    }

    /// Whether the path is that of a type parameter.
    pub(super) fn is_type_param(&self, path: &TokenStream) -> bool {
        let text = path.to_string();
        self.params.iter().any(|param| *param.name() == text)
    }

    /// Whether values of the type can be cloned, unless it is a type parameter of which nothing says so.
    pub(super) fn is_cloned(&self, id: TypeId) -> bool {
        let Ty::Named(path) = self.peek(id) else { return true };
        let text = path.to_string();
        self.params.iter().filter(|param| *param.name() == text).all(|param| match param {
            TypeParam::Other { is_cloned, .. } => *is_cloned,
            TypeParam::Float(_) | TypeParam::Inactive(_) | TypeParam::Function(_) => true,
        })
    }

    /// Whether a type parameter is a float.
    pub(super) fn has_float_params(&self) -> bool {
        self.params.iter().any(|param| matches!(param, TypeParam::Float(_)))
    }

    fn node(&mut self, node: Node) -> TypeId {
        self.nodes.push(node);
        TypeId(self.nodes.len() - 1)
    }

    /// A type of which nothing is known yet.
    pub(super) fn fresh(&mut self) -> TypeId {
        self.node(Node::Unknown { numeric: false, foreign: false })
    }

    /// The type of something rejected.
    pub(super) fn rejected(&mut self) -> TypeId {
        self.node(Node::Rejected)
    }

    /// Whether an error was reported for what has this type.
    pub(super) fn is_rejected(&self, id: TypeId) -> bool {
        matches!(self.get(self.peel(id)), Node::Rejected)
    }

    /// The type of what a call or a constant gives.
    pub(super) fn foreign(&mut self) -> TypeId {
        self.node(Node::Unknown { numeric: false, foreign: true })
    }

    pub(super) fn float_literal(&mut self) -> TypeId {
        self.node(Node::Float { tied: false, foreign: false })
    }

    pub(super) fn int_literal(&mut self) -> TypeId {
        self.node(Node::Int { tied: false, foreign: false })
    }

    pub(super) fn usize(&mut self) -> TypeId {
        self.node(Node::Leaf(Ty::usize()))
    }

    pub(super) fn bool(&mut self) -> TypeId {
        self.node(Node::Leaf(Ty::Bool))
    }

    pub(super) fn unit(&mut self) -> TypeId {
        self.node(Node::Leaf(Ty::Unit))
    }

    pub(super) fn slice(&mut self, element: TypeId) -> TypeId {
        self.node(Node::Slice(element))
    }

    pub(super) fn array(&mut self, element: TypeId, len: TokenStream) -> TypeId {
        self.node(Node::Array(element, len))
    }

    pub(super) fn vec(&mut self, element: TypeId) -> TypeId {
        self.node(Node::Vec(element))
    }

    pub(super) fn option(&mut self, payload: TypeId) -> TypeId {
        self.node(Node::Option(payload))
    }

    /// A result with an error that only the compiler knows.
    pub(super) fn result(&mut self, payload: TypeId) -> TypeId {
        let error = self.error();
        self.node(Node::Result(payload, error))
    }

    /// The type of an error, which has no derivative.
    pub(super) fn error(&mut self) -> TypeId {
        self.node(Node::Leaf(Ty::Inactive(quote::quote!(_))))
    }

    /// Whether it is the type of an error.
    pub(super) fn is_error(&self, id: TypeId) -> bool {
        let Node::Leaf(Ty::Inactive(tokens)) = self.get(self.peel(id)) else { return false };
        let text = tokens.to_string();
        !["char", "str", "String"].iter().any(|name| text.ends_with(name))
    }

    /// What a variant holds, behind references.
    pub(super) fn payload(&self, id: TypeId, variant: &Variant) -> Option<TypeId> {
        match (self.get(self.peel(id)), variant) {
            (Node::Option(payload), Variant::Some | Variant::Cotangent) => Some(*payload),
            (Node::Result(payload, _), Variant::Ok) => Some(*payload),
            (Node::Result(_, error), Variant::Err) => Some(*error),
            _ => None,
        }
    }

    pub(super) fn tuple(&mut self, parts: Vec<TypeId>) -> TypeId {
        self.node(Node::Tuple(parts))
    }

    pub(super) fn reference(&mut self, mutable: bool, to: TypeId) -> TypeId {
        self.node(Node::Ref { mutable, to })
    }

    /// A declared type.
    pub(super) fn of(&mut self, ty: &Ty) -> TypeId {
        let ty = &type_params::resolve(ty, &self.params);
        self.of_resolved(ty)
    }

    fn of_resolved(&mut self, ty: &Ty) -> TypeId {
        let node = match ty {
            Ty::Unknown => Node::Unknown { numeric: false, foreign: false },
            Ty::Ref { mutable, to } => Node::Ref { mutable: *mutable, to: self.of_resolved(to) },
            Ty::Slice(element) => Node::Slice(self.of_resolved(element)),
            Ty::Array(element, len) => Node::Array(self.of_resolved(element), len.clone()),
            Ty::Vec(element) => Node::Vec(self.of_resolved(element)),
            Ty::Option(payload) => Node::Option(self.of_resolved(payload)),
            Ty::Result(payload, error) => Node::Result(self.of_resolved(payload), self.of_resolved(error)),
            Ty::Sequence(element) => Node::Sequence(self.of_resolved(element)),
            Ty::Tuple(parts) => Node::Tuple(parts.iter().map(|part| self.of_resolved(part)).collect()),
            Ty::Named(path) if is_generic(path) => {
                self.know_struct(path);
                Node::Leaf(ty.clone())
            }
            Ty::Float(_)
            | Ty::Int(_)
            | Ty::Bool
            | Ty::Inactive(_)
            | Ty::Unit
            | Ty::Named(_)
            | Ty::Struct(_)
            | Ty::Handle
            | Ty::TangentOf(_) => Node::Leaf(ty.clone()),
        };
        self.node(node)
    }

    fn find(&self, mut id: TypeId) -> TypeId {
        while let Node::Link(next) = self.nodes[id.0] {
            id = next;
        }
        id
    }

    /// Whether the unknown type is a part of the other one, which then cannot be the same.
    fn occurs(&self, unknown: TypeId, within: TypeId) -> bool {
        match self.get(within) {
            Node::Ref { mutable: _, to: part }
            | Node::Slice(part)
            | Node::Array(part, _)
            | Node::Option(part)
            | Node::Result(part, _)
            | Node::Vec(part)
            | Node::Sequence(part) => self.find(*part) == unknown || self.occurs(unknown, *part),
            Node::Tuple(parts) => {
                parts.iter().any(|part| self.find(*part) == unknown || self.occurs(unknown, *part))
            }
            Node::Unknown { .. } | Node::Float { .. } | Node::Int { .. } => false,
            Node::Link(_) | Node::Rejected | Node::Leaf(_) => false,
        }
    }

    fn get(&self, id: TypeId) -> &Node {
        &self.nodes[self.find(id).0]
    }

    /// Says that both are the same type. Types that cannot be the same stay as they are: the compiler has
    /// the last word.
    pub(super) fn unify(&mut self, a: TypeId, b: TypeId) {
        let (a, b) = (self.find(a), self.find(b));
        if a == b {
            return;
        }
        match (self.nodes[a.0].clone(), self.nodes[b.0].clone()) {
            (Node::Unknown { .. }, _) if self.occurs(a, b) => {}
            (Node::Unknown { numeric, foreign }, other) => {
                self.nodes[a.0] = Node::Link(b);
                self.nodes[b.0] = flagged(other, numeric, foreign);
                self.hand_fields(a, b);
            }
            (_, Node::Unknown { .. }) => self.unify(b, a),
            (Node::Float { tied, foreign }, Node::Float { tied: tied_too, foreign: foreign_too }) => {
                self.nodes[a.0] = Node::Link(b);
                self.nodes[b.0] = Node::Float { tied: tied | tied_too, foreign: foreign | foreign_too };
            }
            (Node::Int { tied, foreign }, Node::Int { tied: tied_too, foreign: foreign_too }) => {
                self.nodes[a.0] = Node::Link(b);
                self.nodes[b.0] = Node::Int { tied: tied | tied_too, foreign: foreign | foreign_too };
            }
            (Node::Float { .. }, Node::Leaf(Ty::Float(_) | Ty::Named(_)))
            | (Node::Int { .. }, Node::Leaf(Ty::Int(_) | Ty::Named(_))) => self.nodes[a.0] = Node::Link(b),
            (Node::Leaf(_), Node::Float { .. } | Node::Int { .. }) => self.unify_literal(b, a),
            (
                Node::Sequence(of),
                Node::Slice(to) | Node::Array(to, _) | Node::Vec(to) | Node::Sequence(to),
            ) => {
                self.nodes[a.0] = Node::Link(b);
                self.unify(of, to);
            }
            (Node::Slice(_) | Node::Array(..) | Node::Vec(_), Node::Sequence(_)) => self.unify(b, a),
            (left, right) => self.unify_parts(left, right),
        }
    }

    /// What is known of the fields of a type that turned out to be another.
    fn hand_fields(&mut self, from: TypeId, to: TypeId) {
        if self.open.contains(&from.0) {
            self.open.insert(to.0);
        }
        if self.called.contains(&from.0) {
            self.called.insert(to.0);
        }
        if self.receivers.contains(&from.0) {
            self.receivers.insert(to.0);
        }
        let Some(fields) = self.unnamed.remove(&from.0) else { return };
        self.mark_struct(to);
        for (name, ty) in fields {
            let known = self.field(to, &name);
            self.unify(ty, known);
        }
    }

    /// The type of a field, behind references.
    pub(super) fn field(&mut self, id: TypeId, name: &str) -> TypeId {
        let root = self.find(self.peel(id));
        if let Node::Rejected = self.nodes[root.0] {
            return self.rejected();
        }
        let known = if let Node::Tuple(parts) = &self.nodes[root.0] {
            name.parse::<usize>().ok().and_then(|index| parts.get(index))
        } else {
            self.fields_of(root).and_then(|fields| fields.get(name))
        };
        if let Some(known) = known {
            return *known;
        }
        let ty = self.open();
        if let Some(fields) = self.fields_to_note(root) {
            fields.insert(name.to_owned(), ty);
        }
        ty
    }

    /// The fields of a struct, as far as they are mentioned; `None` of what is not known to be a struct.
    fn fields_of(&self, root: TypeId) -> Option<&Fields> {
        match &self.nodes[root.0] {
            Node::Leaf(Ty::Named(path)) => self.named.get(&path.to_string()),
            Node::Unknown { .. } => self.unnamed.get(&root.0),
            Node::Link(_) | Node::Float { .. } | Node::Int { .. } | Node::Rejected | Node::Leaf(_) => None,
            Node::Ref { .. } | Node::Slice(_) | Node::Array(..) | Node::Vec(_) | Node::Option(_) => None,
            Node::Result(..) | Node::Sequence(_) | Node::Tuple(_) => None,
        }
    }

    /// The same of what is a struct from now on; `None` of what cannot be one.
    fn fields_to_note(&mut self, root: TypeId) -> Option<&mut Fields> {
        match &self.nodes[root.0] {
            Node::Leaf(Ty::Named(path)) => Some(self.named.entry(path.to_string()).or_default()),
            Node::Unknown { .. } => Some(self.unnamed.entry(root.0).or_default()),
            Node::Link(_) | Node::Float { .. } | Node::Int { .. } | Node::Rejected | Node::Leaf(_) => None,
            Node::Ref { .. } | Node::Slice(_) | Node::Array(..) | Node::Vec(_) | Node::Option(_) => None,
            Node::Result(..) | Node::Sequence(_) | Node::Tuple(_) => None,
        }
    }

    /// A type of which only use can tell whether it is a number, a sequence or a struct.
    pub(super) fn open(&mut self) -> TypeId {
        let ty = self.foreign();
        self.open.insert(ty.0);
        ty
    }

    /// Whether any type is a struct, or has a name that is none of a float.
    pub(super) fn has_structs(&self, is_float: fn(&str) -> bool) -> bool {
        let is_named =
            |node: &Node| matches!(node, Node::Leaf(Ty::Named(path)) if !is_float(&path.to_string()));
        !self.unnamed.is_empty() || self.nodes.iter().any(is_named)
    }

    /// The type of what a user's function gives.
    pub(super) fn called(&mut self) -> TypeId {
        let ty = self.foreign();
        self.called.insert(ty.0);
        ty
    }

    /// Whether nothing but a call is known of the type.
    pub(super) fn is_of_a_call(&self, id: TypeId) -> bool {
        let root = self.find(id);
        self.called.contains(&root.0) && !self.open.contains(&root.0)
    }

    /// Notes that a method of the user's is called on it.
    pub(super) fn receives(&mut self, id: TypeId) {
        let root = self.find(self.peel(id));
        self.receivers.insert(root.0);
    }

    /// Whether a method of the user's is called on it, which numbers seldom have.
    pub(super) fn is_receiver(&self, id: TypeId) -> bool {
        self.receivers.contains(&self.find(id).0)
    }

    /// Whether it is such a type, still.
    pub(super) fn is_open(&self, id: TypeId) -> bool {
        let root = self.find(id);
        matches!(self.nodes[root.0], Node::Unknown { .. })
            && (self.open.contains(&root.0)
                || self.called.contains(&root.0)
                || self.unnamed.contains_key(&root.0))
    }

    /// The names of the fields that have the type.
    pub(super) fn field_names(&self, id: TypeId) -> Vec<&String> {
        let root = self.find(id);
        let all = self.named.values().chain(self.unnamed.values()).flatten();
        all.filter(|(_, ty)| self.find(**ty) == root).map(|(name, _)| name).collect()
    }

    /// Whether a type of this name stands in the signature or in an annotation.
    pub(super) fn is_named(&self, text: &str) -> bool {
        self.nodes.iter().any(|node| matches!(node, Node::Leaf(Ty::Named(path)) if path.to_string() == text))
    }

    /// Says that the type is a struct, though nothing of it may be known.
    pub(super) fn mark_struct(&mut self, id: TypeId) {
        let root = self.find(self.peel(id));
        self.fields_to_note(root);
    }

    /// Says that a type of this name is no alias of a float.
    pub(super) fn know_struct(&mut self, path: &TokenStream) {
        self.named.entry(path.to_string()).or_default();
    }

    /// Whether the type is a struct.
    pub(super) fn is_struct(&self, id: TypeId) -> bool {
        let root = self.find(self.peel(id));
        self.fields_of(root).is_some()
    }

    /// Says that what a call or a field gives is a slice, an array or a vector, if nothing is known of it.
    pub(super) fn as_sequence(&mut self, id: TypeId) -> Option<TypeId> {
        let root = self.find(self.peel(id));
        let is_free = matches!(self.nodes[root.0], Node::Unknown { numeric: false, foreign: true });
        if !is_free || self.unnamed.contains_key(&root.0) {
            return None;
        }
        let is_open = self.open.contains(&root.0);
        let element = if is_open { self.open() } else { self.foreign() };
        self.nodes[root.0] = Node::Sequence(element);
        Some(element)
    }

    /// The types of all fields, in the end.
    pub(super) fn finished_fields(&self, defaults: &Defaults) -> HashMap<(Owner, String), Ty> {
        let named = self.named.iter().map(|(path, fields)| (Owner::Named(path.clone()), fields));
        let unnamed = self.unnamed.iter().map(|(root, fields)| (Owner::Struct(*root), fields));
        let all = named.chain(unnamed).flat_map(|(owner, fields)| {
            fields.iter().map(move |(name, ty)| ((owner.clone(), name.clone()), self.finish(*ty, defaults)))
        });
        all.collect()
    }

    fn unify_literal(&mut self, literal: TypeId, leaf: TypeId) {
        let fits = matches!(
            (&self.nodes[literal.0], &self.nodes[leaf.0]),
            (Node::Float { .. }, Node::Leaf(Ty::Float(_) | Ty::Named(_)))
                | (Node::Int { .. }, Node::Leaf(Ty::Int(_) | Ty::Named(_)))
        );
        if fits {
            self.nodes[literal.0] = Node::Link(leaf);
        }
    }

    fn unify_parts(&mut self, left: Node, right: Node) {
        match (left, right) {
            (Node::Ref { mutable: _, to: a }, Node::Ref { mutable: _, to: b }) => self.unify(a, b),
            (
                Node::Slice(a) | Node::Array(a, _) | Node::Vec(a),
                Node::Slice(b) | Node::Array(b, _) | Node::Vec(b),
            ) => self.unify(a, b),
            (Node::Option(a), Node::Option(b)) | (Node::Result(a, _), Node::Result(b, _)) => self.unify(a, b),
            (Node::Tuple(a), Node::Tuple(b)) => a.into_iter().zip(b).for_each(|(a, b)| self.unify(a, b)),
            _ => {}
        }
    }

    /// Notes that it is an operand of arithmetic.
    pub(super) fn numeric(&mut self, id: TypeId) {
        let root = self.find(id);
        if let Node::Unknown { numeric, foreign: _ } = &mut self.nodes[root.0] {
            *numeric = true;
        }
    }

    /// Whether it is known to be a number.
    pub(super) fn is_numeric(&self, id: TypeId) -> bool {
        matches!(self.get(id), Node::Unknown { numeric: true, .. })
    }

    /// Notes that it is an integer, whoever gave it: a range runs over nothing else that is a number.
    pub(super) fn integer(&mut self, id: TypeId) {
        let root = self.find(id);
        if let Node::Int { foreign, .. } = &mut self.nodes[root.0] {
            *foreign = false;
        }
    }

    /// Notes that its bits are combined or shifted, which no float allows.
    pub(super) fn bits(&mut self, id: TypeId) {
        let root = self.find(id);
        if let Node::Unknown { .. } = self.nodes[root.0] {
            self.nodes[root.0] = Node::Int { tied: false, foreign: false };
        }
    }

    /// Notes that a function decides which number type it is.
    pub(super) fn tie(&mut self, id: TypeId) {
        let root = self.find(id);
        if let Node::Float { tied, .. } | Node::Int { tied, .. } = &mut self.nodes[root.0] {
            *tied = true;
        }
    }

    /// Whether a function decides which number type it is.
    pub(super) fn is_tied(&self, id: TypeId) -> bool {
        matches!(self.get(id), Node::Float { tied: true, .. } | Node::Int { tied: true, .. })
    }

    /// What is behind references.
    pub(super) fn peel(&self, id: TypeId) -> TypeId {
        if let Node::Ref { mutable: _, to } = self.get(id) { self.peel(*to) } else { id }
    }

    /// Whether it is a reference, and then whether a mutable one.
    pub(super) fn as_reference(&self, id: TypeId) -> Option<bool> {
        if let Node::Ref { mutable, to: _ } = self.get(id) { Some(*mutable) } else { None }
    }

    /// Whether it is a type that is neither copied nor differentiated: `str`, `String`.
    pub(super) fn is_text(&self, id: TypeId) -> bool {
        matches!(self.get(id), Node::Leaf(Ty::Inactive(tokens)) if tokens.to_string() != "char")
    }

    /// The type of an element, behind references.
    pub(super) fn element(&self, id: TypeId) -> Option<TypeId> {
        match self.get(self.peel(id)) {
            Node::Slice(element) | Node::Array(element, _) | Node::Vec(element) | Node::Sequence(element) => {
                Some(*element)
            }
            Node::Link(_) | Node::Unknown { .. } | Node::Float { .. } | Node::Int { .. } => None,
            Node::Rejected | Node::Leaf(_) | Node::Ref { .. } | Node::Tuple(_) => None,
            Node::Option(_) | Node::Result(..) => None,
        }
    }

    /// The type of a tuple's field, behind references.
    pub(super) fn part(&self, id: TypeId, index: usize) -> Option<TypeId> {
        let Node::Tuple(parts) = self.get(self.peel(id)) else { return None };
        parts.get(index).copied()
    }

    /// What is known so far.
    pub(super) fn peek(&self, id: TypeId) -> Ty {
        self.resolve(id, &|_, node| match node {
            Node::Leaf(ty) => ty.clone(),
            Node::Float { .. } => Ty::Float(FloatTy::Inferred),
            Node::Int { .. } => Ty::Int(None),
            Node::Link(_) | Node::Unknown { .. } | Node::Rejected => Ty::Unknown,
            Node::Ref { .. } | Node::Slice(_) | Node::Array(..) | Node::Vec(_) => Ty::Unknown,
            Node::Option(_) | Node::Result(..) | Node::Sequence(_) | Node::Tuple(_) => Ty::Unknown,
        })
    }

    /// The final type.
    pub(super) fn finish(&self, id: TypeId, defaults: &Defaults) -> Ty {
        self.resolve(id, &|id, node| match node {
            Node::Unknown { .. } if self.unnamed.contains_key(&id.0) => Ty::Struct(id.0),
            Node::Leaf(Ty::Named(path)) => defaults.named(path),
            Node::Leaf(ty) => ty.clone(),
            // A literal is never a type parameter.
            Node::Float { tied: _, foreign: true } if defaults.float.as_param().is_none() => {
                defaults.float.clone()
            }
            Node::Float { tied: true, foreign: false } => Ty::Float(FloatTy::Inferred),
            Node::Float { tied: _, foreign: _ } => Ty::F64,
            Node::Int { tied: _, foreign: false } => Ty::Int(None),
            Node::Unknown { numeric: true, foreign: true } => defaults.float.clone(),
            Node::Int { .. } | Node::Link(_) | Node::Unknown { .. } | Node::Rejected => Ty::Unknown,
            Node::Ref { .. } | Node::Slice(_) | Node::Array(..) | Node::Vec(_) => Ty::Unknown,
            Node::Option(_) | Node::Result(..) | Node::Sequence(_) | Node::Tuple(_) => Ty::Unknown,
        })
    }

    fn resolve(&self, id: TypeId, leaf: &dyn Fn(TypeId, &Node) -> Ty) -> Ty {
        let resolve = |id: &TypeId| self.resolve(*id, leaf);
        match self.get(id) {
            Node::Ref { mutable, to } => Ty::Ref { mutable: *mutable, to: Box::new(resolve(to)) },
            Node::Slice(element) => Ty::Slice(Box::new(resolve(element))),
            Node::Array(element, len) => Ty::Array(Box::new(resolve(element)), len.clone()),
            Node::Vec(element) => Ty::Vec(Box::new(resolve(element))),
            Node::Option(payload) => Ty::Option(Box::new(resolve(payload))),
            Node::Result(payload, error) => Ty::Result(Box::new(resolve(payload)), Box::new(resolve(error))),
            Node::Sequence(element) => Ty::Sequence(Box::new(resolve(element))),
            Node::Tuple(parts) => Ty::Tuple(parts.iter().map(resolve).collect()),
            node @ (Node::Link(_) | Node::Unknown { .. } | Node::Float { .. } | Node::Int { .. }) => {
                leaf(self.find(id), node)
            }
            node @ (Node::Rejected | Node::Leaf(_)) => leaf(self.find(id), node),
        }
    }
}

/// Whether the type has arguments, as no float has: `Point<T>`, but not `<T as Trait>::Output`.
fn is_generic(path: &TokenStream) -> bool {
    let text = path.to_string();
    text.ends_with('>') && !text.starts_with('<')
}

/// The node with the marks of an unknown type that turned out to be the same.
fn flagged(node: Node, numeric: bool, foreign: bool) -> Node {
    match node {
        Node::Unknown { numeric: n, foreign: f } => {
            Node::Unknown { numeric: n | numeric, foreign: f | foreign }
        }
        Node::Float { tied, foreign: f } => Node::Float { tied, foreign: f | foreign },
        Node::Int { tied, foreign: f } => Node::Int { tied, foreign: f | foreign },
        Node::Link(_) | Node::Rejected | Node::Leaf(_) | Node::Ref { .. } | Node::Slice(_) => node,
        Node::Array(..) | Node::Vec(_) | Node::Option(_) | Node::Result(..) => node,
        Node::Sequence(_) | Node::Tuple(_) => node,
    }
}
