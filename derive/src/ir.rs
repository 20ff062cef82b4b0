//! The intermediate representation: plain data, one tree of statements for a function.
//!
//! Two kinds of names stand in it.
//!
//! * A [`Value`] is defined exactly once, by a [`Stmt::Let`], as a result of an [`If`], as the index of a
//!   [`For`], as an immutable parameter or as a result of a call node, and never changes. Every operand of
//!   an operation is a `Value`: an old version of a variable is the `Value` that was loaded from it, so "the
//!   value that `x` had there" needs no further bookkeeping.
//! * A [`Var`] is storage: whatever can be written (`let mut`, `&mut` parameters) or indexed (slices,
//!   arrays, vectors). It is read by [`Op::Load`] and written by [`Stmt::Store`] and [`Stmt::Update`].
//!
//! The order of the statements is the order in which Rust evaluates them. Both sweeps are made of the same
//! statements, so that the tangent of a split program is a program again. Source positions lie beside the
//! tree, in [`Function::spans`], so that tests compare structure.

pub mod change;
#[cfg(test)]
mod interpret;
pub mod print;
#[cfg(test)]
mod tangent_by_hand;
pub mod visit;
mod walk;

use crate::hash::HashMap;
use crate::table::{Map, Set};
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};

pub use self::change::{Change, Method, Source};
use crate::diagnostics::Diagnostic;
use crate::namer::Namer;
use crate::rules::{self, RuleId};
use crate::types::Ty;

/// A value that is defined once and never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Value(pub u32);

/// A place in memory with a name of its own: a variable, a parameter, a view of another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Var(pub u32);

/// Another function that this one calls with its derivative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CalleeId(pub u32);

/// What is known of a [`Value`].
#[derive(Clone, Debug)]
pub struct ValueData {
    /// Its type; written into the generated code as an ascription.
    pub ty: Ty,
    /// Its name in generated code, unique within the function.
    pub name: String,
    /// Whether the name is the user's: such a value keeps a `let` of its own in the forward sweep.
    pub named_by_user: bool,
}

/// What is known of a [`Var`].
#[derive(Clone, Debug)]
pub struct VarData {
    /// Its type as declared: `&[f64]` for such a parameter, `f64` for `let mut s = 0.0`.
    pub ty: Ty,
    /// Its name in generated code, unique within the function.
    pub name: String,
    /// Whether it is written after its declaration (it then needs `mut`).
    pub mutable: bool,
    /// Whether the name is the user's.
    pub named_by_user: bool,
}

/// How a parameter or an argument is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// `x: T`.
    ByValue,
    /// `x: &T`.
    Shared,
    /// `x: &mut T`.
    Mutable,
}

/// What a parameter is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Binding {
    /// An immutable scalar.
    Value(Value),
    /// Everything else.
    Var(Var),
}

/// A parameter of the function.
#[derive(Clone, Debug)]
pub struct Param {
    /// The user's name, or a made-up one for a pattern.
    pub name: String,
    /// Its type as declared.
    pub ty: Ty,
    /// How it is passed.
    pub passing: Passing,
    /// Its value or storage.
    pub binding: Binding,
    /// Whether it can have a derivative and `wrt` does not leave it out.
    pub differentiated: bool,
    /// Whether it was named `mut x` (by-value parameters only).
    pub mutable: bool,
    /// Whether it is `self`, which has another name in generated code.
    pub receiver: bool,
}

/// A function that is called, by the path that the user wrote.
#[derive(Clone, Debug)]
pub struct Callee {
    /// The path as written, with generic arguments: `stats::mean::<3>`.
    pub path: TokenStream,
    /// The same path without generic arguments, for the `use` that finds the companion.
    pub plain_path: TokenStream,
    /// Generic arguments of the last segment, as written (`::<3>`), or nothing.
    pub turbofish: TokenStream,
    /// The local name of the companion, such as `mean_d`.
    pub companion: String,
    /// Number of arguments.
    pub arity: usize,
    /// Where it is found.
    pub origin: Origin,
}

/// Where a callee is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// By its path, from where the function stands.
    Outside,
    /// It is the function itself.
    Itself,
    /// It stands in the body, of which the forward function has a copy, and its companion has its name.
    Body,
    /// It stands in the body without an attribute. If it is called with active arguments, the copy gets one.
    Helper,
    /// It stands in the body with attributes that the macro does not know: one of them may be `#[differentiable]`.
    Unmarked,
    /// It is a method, called on its first argument.
    Method,
    /// It is a function of a type: `Point::new`.
    Associated,
    /// It is `Type::from`, of which a type has several.
    Conversion,
    /// It is an operator of a type that is no number.
    Operator(Operator),
    /// It is a parameter that is a function.
    Function,
    /// It is what a closure became that is an argument of a call.
    Lifted,
}

impl Origin {
    /// Whether it stands in an `impl` or a trait: the derivative functions stand beside it, and its backward function
    /// takes a primal for each reference.
    pub fn is_of_type(self) -> bool {
        match self {
            Origin::Method | Origin::Associated | Origin::Conversion | Origin::Function => true,
            Origin::Outside | Origin::Itself | Origin::Body | Origin::Helper | Origin::Unmarked => false,
            Origin::Operator(_) | Origin::Lifted => false,
        }
    }
}

/// An operator that is a function of its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `-a`.
    Neg,
    /// `a + b`.
    Binary(BinaryOp),
    /// `a += b`.
    Assign(BinaryOp),
}

/// The type that a field belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// [`Ty::Named`], by its text.
    Named(String),
    /// [`Ty::Struct`].
    Struct(usize),
}

/// A function in the representation, with its tables.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its parameters, in order.
    pub params: Vec<Param>,
    /// The result type; `Ty::Unit` without one.
    pub result: Ty,
    /// The primal. Its `results` are empty for a unit result.
    pub body: Block,
    /// The values, indexed by [`Value`].
    pub values: Vec<ValueData>,
    /// The variables, indexed by [`Var`].
    pub vars: Vec<VarData>,
    /// The callees, indexed by [`CalleeId`].
    pub callees: Vec<Callee>,
    /// The fields of types whose definition the macro does not see, as far as their use tells their types.
    pub fields: HashMap<(Owner, String), Ty>,
    /// Types that the macro took for floats without knowing them (aliases such as `Real`).
    pub assumed_floats: Vec<TokenStream>,
    /// Methods of slices that are called on vectors and arrays.
    pub slice_methods: Vec<(Ty, Ident)>,
    /// Methods of floats that may be called on a reference.
    pub float_methods: Vec<(Ty, Ident)>,
    /// The functions in the body that are differentiated though they have no attribute.
    pub helpers: BTreeSet<String>,
    /// Macros that were taken for those of the standard library, as written.
    pub std_macros: Vec<Ident>,
    /// Traits whose functions are called on floats, `Float::sin(x)`, taken by their names for those of num-traits.
    pub float_traits: Vec<TokenStream>,
    /// Names in patterns of `match` that were taken for bindings, not for constants.
    pub matched_names: Vec<Ident>,
    /// Where each value comes from in the source.
    pub spans: Map<Value, Span>,
    /// Operations that the macro has no derivative for: an error if an operand turns out to be active.
    pub marks: Map<Value, Diagnostic>,
    /// Bits and texts of numbers: an error if a number is made from them again.
    pub hidden: Map<Value, Diagnostic>,
    /// Global variables and what cells and locks lend: an error if a number is put there.
    pub lasting: Map<Value, Diagnostic>,
    /// Floats that are made of bits: errors if the bits are an integer that was made of a float.
    pub from_bits: Map<Value, Diagnostic>,
    /// What is read from errors, which have no derivative: an error if it has a part in the result.
    pub of_errors: Map<Value, Diagnostic>,
    /// The source of every further name.
    pub namer: Namer,
}

/// A function after differentiation: the split program of the calling convention.
#[derive(Clone, Debug)]
pub struct Split {
    /// The tables, for the names of both sweeps; its `body` is the untouched primal.
    pub function: Function,
    /// The forward sweep: the primal, with what the reverse sweep needs kept. Its results are the primal's.
    pub forward: Block,
    /// The reverse sweep. Its results are the cotangents of the by-value parameters that have one, in order.
    pub backward: Block,
    /// The cotangent of the function's result, a parameter of the backward function (of type `()` for a
    /// function without result).
    pub seed: Value,
    /// For each parameter that is a reference and differentiated, the variable with its cotangent (a
    /// parameter of the backward function, behind `&mut`).
    pub cotangents: Vec<Option<Var>>,
    /// The stores of loops that stand inside a loop or a branch, declared at the start of the function.
    pub loop_stores: Vec<Var>,
    /// Values that are written into their single use instead of a `let` of their own.
    pub inlined: Set<Value>,
    /// For each parameter, whether the reverse sweep reads its primal again.
    pub rereads: Vec<bool>,
}

/// A straight-line function with its gradient in one piece: the forward sweep, then the reverse sweep with
/// seed 1. The block's results are the primal's result, then one cotangent for each differentiated
/// parameter; a cotangent of a slice is a vector declared in the block.
#[derive(Clone, Debug)]
pub struct Fused {
    /// The tables.
    pub function: Function,
    /// Both sweeps.
    pub body: Block,
    /// As in [`Split`].
    pub inlined: Set<Value>,
}

/// A sequence of statements with results.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// Its statements.
    pub stmts: Vec<Stmt>,
    /// What the block evaluates to: the values that the enclosing `If` defines, or the function's result.
    pub results: Vec<Value>,
    /// Whether its end is never reached, because it panics or never ends; it then has no results.
    pub diverges: bool,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    /// `let value = op;`
    Let { value: Value, op: Op },
    /// `let [mut] var [= init];` The initialiser is moved in, and has no other use if it is an aggregate.
    Declare { var: Var, init: Option<Value> },
    /// `let var = &[mut] place;` for a slice of a place: the variable is another name for it.
    View { var: Var, of: Place, mutable: bool },
    /// `let (first, second) = place.split_at_mut(at);`: two names for the two parts of another place.
    SplitView { halves: [Var; 2], of: Place, at: Value },
    /// `place = value;`
    Store { place: Place, value: Value },
    /// `place op= value;` On floats only `+` and `-` stand here: the others are loads and stores.
    Update { place: Place, op: BinaryOp, value: Value },
    /// `place.method(…);` of a slice, array or vector.
    Change(Change),
    /// A branch.
    If(If),
    /// A counted loop.
    For(For),
    /// A loop that runs as long as a condition holds. Its reverse is a counted loop.
    While(While),
    /// Something that is done for its effect only: `println!`, `assert!`, `panic!`.
    Effect(Effect),
    /// `let (result, handle) = callee::forward(arguments);` only in a forward sweep. With depth n, the n-th
    /// tangent of `forward`: its arguments are doubled n times, and its result is a pair of pairs.
    ForwardCall { call: Call, depth: usize, result: Value, handle: Value },
    /// `let (results) = handle(primals, cotangents, seed);` only in a reverse sweep.
    BackwardCall(BackwardCall),
    /// Aggregates only: adds `value` to the cotangent held in `place`, element by element.
    Accumulate { place: Place, value: Value },
}

/// A branch. `results` are defined by it, one for each result of its blocks.
#[derive(Clone, Debug)]
pub struct If {
    /// The condition, evaluated once.
    pub condition: Value,
    /// Taken when it is true.
    pub then: Block,
    /// Taken when it is false.
    pub otherwise: Block,
    /// The values that it defines.
    pub results: Vec<Value>,
    /// What the reverse sweep needs of it; filled in by the residual analysis, in both sweeps.
    pub record: Option<BranchRecord>,
}

/// How a forward branch tells the reverse sweep which way it went, and what the arm's residuals are.
///
/// `then` is an `Option` of the residuals of the arm, set when the arm is executed; `otherwise` alike.
/// Where both are absent, the reverse branch tests the condition's own value.
#[derive(Clone, Debug)]
pub struct BranchRecord {
    /// `Some` of these fields if the first arm was taken.
    pub then: Option<Record>,
    /// `Some` of these fields if the second arm was taken.
    pub otherwise: Option<Record>,
    /// Whether the branch stands in a loop of which only the last iteration that took it matters: the stores
    /// then stand before the loop, and a reverse branch takes the place of the reverse loop.
    pub last: bool,
}

/// The residuals of one region (a loop body or an arm), stored together.
#[derive(Clone, Debug)]
pub struct Record {
    /// The variable that holds them: a vector with one entry for each iteration, or an `Option`.
    pub store: Var,
    /// Each field, in order of definition: a primal value, or the store of a branch inside the region.
    pub fields: Vec<Residual>,
}

/// One field of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Residual {
    /// A scalar or the handle of a call.
    Value(Value),
    /// The `Option` of a branch inside the region.
    Branch(Var),
    /// A copy of a part of an array, made before a loop of the region.
    Snapshot(Var),
}

/// A counted loop.
#[derive(Clone, Debug)]
pub struct For {
    /// The index, defined anew in each iteration.
    pub index: Value,
    /// What it runs over.
    pub range: Range,
    /// The body. Its result, if it has one, is whether the loop goes on: a loop without can only end early by a
    /// panic.
    pub body: Block,
    /// How many iterations were begun, for a loop that may end early.
    pub count: Option<Value>,
    /// The residuals of an iteration; filled in by the residual analysis, in both sweeps.
    pub record: Option<LoopRecord>,
}

/// A loop with a condition.
#[derive(Clone, Debug)]
pub struct While {
    /// Evaluated before each iteration; its result is whether there is one. It writes nothing.
    pub condition: Block,
    /// The number of the iteration, from zero: the index of the reverse loop.
    pub index: Value,
    /// The body. Its result, if it has one, is whether the loop goes on.
    pub body: Block,
    /// How many iterations were begun, if the reverse sweep asks.
    pub count: Option<Value>,
    /// The residuals of an iteration; filled in by the residual analysis.
    pub record: Option<LoopRecord>,
}

/// How the residuals of a loop are stored.
#[derive(Clone, Debug)]
pub struct LoopRecord {
    /// One entry for each iteration, in order of execution.
    pub record: Record,
    /// Whether the loop stands inside another loop, so that its entries are those of many runs, one after
    /// the other; the reverse sweep takes them off the end.
    pub nested: bool,
    /// Whether the forward loop can be an `extend` over a `map` (measured to be four times faster than
    /// `push`), or has to be a `for` with a `push`.
    pub extend: bool,
    /// Whether the index of the loop is the number of the iteration, and so of the entry.
    pub by_index: bool,
}

/// `(start..end)` with adapters, in the order in which they were written.
#[derive(Clone, Debug)]
pub struct Range {
    /// First index.
    pub start: Value,
    /// End.
    pub end: Value,
    /// `..=`.
    pub inclusive: bool,
    /// `.rev()`, `.step_by(n)`.
    pub adapters: Vec<Adapter>,
}

/// An iterator adapter on a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adapter {
    /// `.rev()`.
    Rev,
    /// `.step_by(n)`.
    StepBy(Value),
    /// Collected into a vector first, because only some ranges can be run backwards.
    Collect,
    /// `.take(n)`: only the iterations that were begun.
    Take(Value),
}

/// A call, by the user's path.
#[derive(Clone, Debug)]
pub struct Call {
    /// Whom.
    pub callee: CalleeId,
    /// With what, in order.
    pub args: Vec<Arg>,
    /// The arguments that are functions: what stands among the others is what they captured.
    pub functions: Vec<PassedFunction>,
}

/// A function as an argument of a call.
#[derive(Clone, Copy, Debug)]
pub struct PassedFunction {
    /// The position of the argument.
    pub argument: usize,
    /// The function; one that a closure became takes what is captured before its own argument.
    pub callee: CalleeId,
}

/// An argument of a call.
#[derive(Clone, Debug)]
pub enum Arg {
    /// `x`: moved or copied.
    Value(Value),
    /// `&place`, or a variable that is a shared reference (then without `&`: see [`Place`]).
    Shared(Place),
    /// `&mut place`, or a variable that is a mutable reference, reborrowed.
    Mutable(Place),
    /// A mutable reference without `&mut` before it: it is reborrowed as whatever the callee takes, and only
    /// the compiler knows whether that is `&T` or `&mut T`.
    Lent(Place),
}

/// The call of a handle in a reverse sweep (design: the calling convention).
#[derive(Clone, Debug)]
pub struct BackwardCall {
    /// The second result of the forward call.
    pub handle: Value,
    /// Primals and cotangents of the arguments that were references, in order.
    pub args: Vec<BackwardArg>,
    /// The cotangent of the call's result.
    pub seed: Value,
    /// One entry for each by-value argument; `None` where nobody wants it.
    pub results: Vec<Option<Value>>,
}

/// What a handle is given for one argument that was a reference.
#[derive(Clone, Debug)]
pub enum BackwardArg {
    /// For `&T`: the primal again, and the cotangent to add to. Without one, it is thrown away.
    Shared { primal: Primal, cotangent: Option<Place> },
    /// For `&mut T`: the cotangent of the final value on entry, of the initial value on return.
    Mutable { cotangent: Option<Place> },
    /// For `&T` or `&mut T`: the primal, which is not looked at in the second case, and the cotangent.
    Lent { primal: Primal, cotangent: Option<Place> },
}

/// Where the primal of a shared argument is found in the reverse sweep.
#[derive(Clone, Debug)]
pub enum Primal {
    /// Nobody has written to it since.
    Place(Place),
    /// A copy that the forward sweep made before it was overwritten.
    Saved(Value),
}

/// A place: a variable and a way into it. References on the way are followed without being written down,
/// as Rust does for indices and fields, but for a final [`Projection::Deref`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The variable.
    pub root: Var,
    /// The way into it.
    pub projections: Vec<Projection>,
}

/// A step into a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Projection {
    /// `[i]`.
    Index(Value),
    /// `.0`, `.name`.
    Field(String),
    /// `[a..b]`, with either end absent.
    Slice { start: Option<Value>, end: Option<Value>, inclusive: bool },
    /// `*r`, for a reference to a scalar.
    Deref,
    /// What a variant holds. The place is only looked at where it holds that variant.
    Payload(Variant),
}

/// A variant of an enum that holds something.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Variant {
    /// `Some(x)`.
    Some,
    /// `Ok(x)`.
    Ok,
    /// `Err(e)`.
    Err,
    /// `Some(x)` of a cotangent, for which `None` is zero.
    Cotangent,
    /// A field, by name or number, of a variant of the user's, by its path.
    Named { path: String, field: String },
    /// The same of the cotangent of such an enum.
    NamedCotangent { path: String, field: String },
}

impl Variant {
    /// The same variant of the cotangent.
    pub fn cotangent(&self) -> Variant {
        match self {
            Variant::Some | Variant::Ok | Variant::Err | Variant::Cotangent => Variant::Cotangent,
            Variant::Named { path, field } | Variant::NamedCotangent { path, field } => {
                Variant::NamedCotangent { path: path.clone(), field: field.clone() }
            }
        }
    }

    /// What the variant holds, in a value of that type.
    pub fn payload<'t>(&self, of: &'t Ty) -> Option<&'t Ty> {
        match (self, of.peeled()) {
            (Variant::Some | Variant::Cotangent, Ty::Option(payload)) => Some(payload),
            (Variant::Ok, Ty::Result(payload, _)) => Some(payload),
            (Variant::Err, Ty::Result(_, error)) => Some(error),
            _ => None,
        }
    }
}

/// An operation: the right side of a [`Stmt::Let`].
#[derive(Clone, Debug)]
pub enum Op {
    /// A number, as written, without its suffix: `2.0`, `1e-3`, `7`; or `true`, `false`.
    Literal(String),
    /// A constant that the macro does not look into: `std::f64::consts::PI`, `"text"`.
    Constant(TokenStream),
    /// A value that is never read: what a variable holds before a jump gives it one.
    Unset,
    /// The value of a place: copied if a scalar or an array, moved if a vector.
    Load(Place),
    /// `&place`, as an operand of an operator.
    Borrow(Place),
    /// The value of a place that is left empty: a vector moved out from behind an index.
    Take(Place),
    /// `place.pop().unwrap()`, with the method that takes the value out of its `Option`.
    Pop { place: Place, unwrapped: TokenStream },
    /// `place.remove(index)`.
    Remove { place: Place, index: Value },
    /// `place.to_vec()`, `place.clone()`.
    Copy(Place),
    /// The cotangent of what was cast to a float, of which only the compiler knows whether it is a float itself.
    Uncast(Value),
    /// `place.len()` of a slice, array or vector.
    Len(Place),
    /// `-x`, `!x`.
    Unary(UnaryOp, Value),
    /// `x + y`, `x < y`, … without the short-circuiting ones, which are branches.
    Binary(BinaryOp, Value, Value),
    /// `x as ty`.
    Cast(Value, Ty),
    /// A row of the rule table.
    Rule { rule: RuleId, args: Vec<Value>, form: CallForm },
    /// `adjoint * partial`, but 0 where the adjoint is exactly 0 (strong zero).
    Strong { adjoint: Value, partial: Value },
    /// A function of `rt::math` that a partial needs, such as the mask of `max`.
    Step { name: &'static str, args: Vec<Value> },
    /// A closure or a function that is lent to a call, with what it captured.
    Function { captured: Value, callee: CalleeId },
    /// `(x, y)`.
    Tuple(Vec<Value>),
    /// `P { x, y: z, ..base }`, `P(x, y)`: fields by name or number, in the order in which they were written. What is
    /// left of the base is copied or moved out of its place.
    Struct { path: TokenStream, fields: Vec<(String, Value)>, base: Option<Place> },
    /// `[x, y]`.
    Array(Vec<Value>),
    /// `[x; N]`, with the length as written.
    ArrayRepeat(Value, TokenStream),
    /// `vec![x, y]`.
    Vec(Vec<Value>),
    /// `vec![x; n]`.
    VecRepeat(Value, Value),
    /// `Some(x)`, `Ok(x)`, by the path as written.
    Variant(TokenStream, Value),
    /// What an `Option` or a `Result` holds, by a method that takes it out: `.unwrap()`, `.expect("…")`.
    Unwrap { place: Place, unwrapped: TokenStream },
    /// What an `Option` or a `Result` holds, as an `Option`.
    Held(Value),
    /// `t.0` of a tuple value.
    #[allow(dead_code, reason = "tuples are taken apart by places; fields of values come with structs")]
    Field(Value, String),
    /// A call that is not split: in the primal, and in the forward sweep where nothing active is passed.
    Call(Call),
    /// `stop_gradient(x)`, by the path as written.
    StopGradient(Value, TokenStream),
    /// An inactive expression that the macro keeps as it is, but for the names in it: methods of integers
    /// and strings.
    Opaque(Vec<Piece>),
    /// The zero of a cotangent type.
    Zero(Ty),
    /// A zero cotangent for the place: a vector of its length for a slice, an array for an array.
    ZeroLike(Place),
    /// A copy of a residual that is not `Copy`, such as the zero of a cotangent that `ZeroLike` made.
    Clone(Value),
    /// A copy of the first `len` elements of a slice from `start` on, or of as many as there are.
    Snapshot { place: Place, start: Option<Value>, len: Value },
    /// A copy of the place that the reverse sweep hands to a callee again, if that callee reads it at all; or the place
    /// itself, moved, where the call was the last to look at it.
    SavePrimal { place: Place, callee: CalleeId, argument: usize, moved: bool },
}

/// A part of an expression that is kept as it is.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Tokens.
    Tokens(TokenStream),
    /// The value of an operand.
    Value(Value),
    /// A place, by name, neither copied nor moved.
    Place(Place),
    /// A function in the body that has no attribute.
    Helper { name: String, item: TokenStream },
    /// Pieces between delimiters.
    Group(proc_macro2::Delimiter, Vec<Piece>),
}

/// How the user wrote a function of the rule table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallForm {
    /// `x.sin()`.
    Method,
    /// `f64::sin(x)`.
    Path,
}

/// Something done for its effect.
#[derive(Clone, Debug)]
pub struct Effect {
    /// The macro call or statement in pieces, without the semicolon.
    pub pieces: Vec<Piece>,
    /// Whether control never comes back.
    pub diverges: bool,
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    /// `-x`.
    Neg,
    /// `!x`.
    Not,
}

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[rustfmt::skip]
pub enum BinaryOp {
    Add, Sub, Mul, Div, Rem,
    Eq, Ne, Lt, Le, Gt, Ge,
    BitAnd, BitOr, BitXor, Shl, Shr,
}

/// The name of the function that a [`Stmt::ForwardCall`] of this depth calls.
pub fn forward_name(depth: usize) -> String {
    match depth {
        0 => "forward".to_owned(),
        1 => "forward_tangent".to_owned(),
        _ => format!("forward_tangent{depth}"),
    }
}

impl Op {
    /// `Err(…)`: errors have no derivative.
    pub fn makes_error(&self) -> bool {
        let is_error = |path: &TokenStream| path.to_string().rsplit(' ').next() == Some("Err");
        if let Op::Opaque(pieces) = self {
            return matches!(pieces.as_slice(), [Piece::Tokens(path), Piece::Group(..)] if is_error(path));
        }
        matches!(self, Op::Variant(path, _) if is_error(path))
    }

    /// Whether something else than its value comes of it, so that it stays in order with all that looks there.
    pub fn has_effects(&self) -> bool {
        match self {
            Op::Call(_) | Op::Opaque(_) | Op::StopGradient(..) | Op::SavePrimal { .. } => true,
            Op::Take(_) | Op::Pop { .. } | Op::Remove { .. } => true,
            Op::Literal(_) | Op::Constant(_) | Op::Unset | Op::Zero(_) | Op::ZeroLike(_) => false,
            Op::Load(_) | Op::Borrow(_) | Op::Copy(_) | Op::Len(_) | Op::Clone(_) => false,
            Op::Unary(..) | Op::Binary(..) | Op::Cast(..) | Op::Uncast(_) | Op::Rule { .. } => false,
            Op::Strong { .. } | Op::Step { .. } | Op::Function { .. } | Op::Snapshot { .. } => false,
            Op::Tuple(_) | Op::Struct { .. } | Op::Array(_) | Op::ArrayRepeat(..) | Op::Vec(_) => false,
            Op::VecRepeat(..) | Op::Field(..) => false,
            Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) => false,
        }
    }

    /// The row of the rule table that it stands for, and its arguments.
    pub fn rule(&self) -> Option<(RuleId, Vec<Value>)> {
        match self {
            Op::Unary(UnaryOp::Neg, x) => Some((rules::negation(), vec![*x])),
            Op::Binary(op, x, y) => rules::operator(*op).map(|rule| (rule, vec![*x, *y])),
            Op::Rule { rule, args, form: _ } => Some((*rule, args.clone())),
            Op::Unary(UnaryOp::Not, _) | Op::Cast(..) | Op::Uncast(_) | Op::Strong { .. } => None,
            Op::Literal(_) | Op::Constant(_) | Op::Unset | Op::Zero(_) | Op::ZeroLike(_) => None,
            Op::Load(_) | Op::Borrow(_) | Op::Take(_) | Op::Pop { .. } | Op::Remove { .. } => None,
            Op::Copy(_) | Op::Len(_) | Op::Clone(_) | Op::Snapshot { .. } | Op::SavePrimal { .. } => None,
            Op::Tuple(_) | Op::Struct { .. } | Op::Array(_) | Op::ArrayRepeat(..) | Op::Vec(_) => None,
            Op::VecRepeat(..) | Op::Variant(..) | Op::Unwrap { .. } | Op::Held(_) | Op::Field(..) => None,
            Op::Step { .. } | Op::Function { .. } | Op::Call(_) | Op::StopGradient(..) => None,
            Op::Opaque(_) => None,
        }
    }
}

impl Place {
    /// The whole variable.
    pub fn var(root: Var) -> Place {
        Place { root, projections: Vec::new() }
    }

    /// One step further in.
    pub fn project(&self, projection: Projection) -> Place {
        let mut place = self.clone();
        place.projections.push(projection);
        place
    }

    /// Whether the compiler takes the places for the same storage: only different fields are apart.
    pub fn may_overlap(&self, other: &Place) -> bool {
        let apart = |(a, b): (&Projection, &Projection)| matches!((a, b), (Projection::Field(a), Projection::Field(b)) if a != b);
        self.root == other.root && !self.projections.iter().zip(&other.projections).any(apart)
    }

    /// Whether the compiler sees that it may be borrowed mutably beside the other one: their ways part at two fields, and
    /// up to there they go through fields and references alone.
    pub fn is_beside(&self, other: &Place) -> bool {
        if self.root != other.root {
            return true;
        }
        let mut ways = self.projections.iter().zip(&other.projections);
        let parted = ways.find(|(a, b)| a != b || !matches!(a, Projection::Field(_) | Projection::Deref));
        matches!(parted, Some((Projection::Field(a), Projection::Field(b))) if a != b)
    }

    /// The values that its way uses.
    pub fn operands(&self) -> Vec<Value> {
        self.projections.iter().flat_map(Projection::operands).collect()
    }

    /// If it is what a variant of a user's enum holds, the place of that, the path of the variant and the field.
    pub fn named_payload(&self) -> Option<(Place, &str, &str)> {
        let (Projection::Payload(Variant::Named { path, field }), before) = self.projections.split_last()?
        else {
            return None;
        };
        Some((Place { root: self.root, projections: before.to_vec() }, path, field))
    }
}

/// The reads with which the statements begin, of what one variant of a user's enum holds, with their fields: each of
/// another one.
pub fn payload_reads(stmts: &[Stmt]) -> Vec<(Value, &Place, &str)> {
    let Some((_, _, (holder, path, _))) = stmts.first().and_then(payload_read) else { return Vec::new() };
    let mut fields = BTreeSet::new();
    let reads = stmts.iter().map_while(|stmt| {
        let (value, place, (of, variant, field)) = payload_read(stmt)?;
        (of == holder && variant == path && fields.insert(field)).then_some((value, place, field))
    });
    reads.collect()
}

fn payload_read(stmt: &Stmt) -> Option<(Value, &Place, (Place, &str, &str))> {
    let Stmt::Let { value, op: Op::Load(place) } = stmt else { return None };
    Some((*value, place, place.named_payload()?))
}

impl Projection {
    /// The values that it uses.
    pub fn operands(&self) -> Vec<Value> {
        match self {
            Projection::Index(index) => vec![*index],
            Projection::Field(_) | Projection::Deref | Projection::Payload(_) => Vec::new(),
            Projection::Slice { start, end, inclusive: _ } => start.iter().chain(end).copied().collect(),
        }
    }
}

impl From<Split> for Fused {
    fn from(split: Split) -> Fused {
        let Split { function, forward, mut backward, inlined, .. } = split;
        let mut body = forward;
        body.stmts.append(&mut backward.stmts);
        body.results.append(&mut backward.results);
        Fused { function, body, inlined }
    }
}

impl Block {
    /// The stores of a loop's body that keep only the last of the iterations.
    pub fn last_stores(&self) -> impl Iterator<Item = Var> {
        let branches = self.stmts.iter().filter_map(Stmt::as_branch);
        let records = branches.filter_map(|branch| branch.record.as_ref()).filter(|record| record.last);
        records.flat_map(|record| record.then.iter().chain(&record.otherwise)).map(|record| record.store)
    }
}

impl Function {
    /// What is known of a value.
    pub fn value(&self, value: Value) -> &ValueData {
        &self.values[value.0 as usize]
    }

    /// What is known of a variable.
    pub fn var(&self, var: Var) -> &VarData {
        &self.vars[var.0 as usize]
    }

    /// What is known of a callee.
    pub fn callee(&self, callee: CalleeId) -> &Callee {
        &self.callees[callee.0 as usize]
    }

    /// A new value with a name made from `hint`. The final name comes from [`crate::namer::assign`].
    pub fn new_value(&mut self, ty: Ty, hint: &str) -> Value {
        self.values.push(ValueData { ty, name: hint.to_owned(), named_by_user: false });
        Value(self.values.len() as u32 - 1)
    }

    /// The type of a place, as far as it is known.
    pub fn place_ty(&self, place: &Place) -> Ty {
        let root = self.var(place.root).ty.clone();
        place.projections.iter().fold(root, |ty, projection| match projection {
            Projection::Index(_) => ty.element().cloned().unwrap_or(Ty::Unknown),
            Projection::Slice { .. } => Ty::Slice(Box::new(ty.element().cloned().unwrap_or(Ty::Unknown))),
            Projection::Deref => ty.peeled().clone(),
            Projection::Payload(variant) => variant.payload(&ty).cloned().unwrap_or(Ty::Unknown),
            Projection::Field(name) => self.field_ty(&ty, name),
        })
    }

    /// The type of a field, as far as it is known.
    pub fn field_ty(&self, ty: &Ty, name: &str) -> Ty {
        let owner = match ty.peeled() {
            Ty::Tuple(parts) => {
                let index = name.parse::<usize>().ok();
                return index.and_then(|index| parts.get(index)).cloned().unwrap_or(Ty::Unknown);
            }
            Ty::TangentOf(of) => return self.field_ty(of, name).cotangent(),
            Ty::Named(path) => Owner::Named(path.to_string()),
            Ty::Struct(number) => Owner::Struct(*number),
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) => return Ty::Unknown,
            Ty::Ref { .. } | Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) => return Ty::Unknown,
            Ty::Sequence(_) | Ty::Option(_) | Ty::Result(..) => return Ty::Unknown,
            Ty::Unknown | Ty::Handle => return Ty::Unknown,
        };
        self.fields.get(&(owner, name.to_owned())).cloned().unwrap_or(Ty::Unknown)
    }

    /// A new variable with a name made from `hint`. The final name comes from [`crate::namer::assign`].
    pub fn new_var(&mut self, ty: Ty, hint: &str, mutable: bool) -> Var {
        self.vars.push(VarData { ty, name: hint.to_owned(), mutable, named_by_user: false });
        Var(self.vars.len() as u32 - 1)
    }
}
