//! Numbers that hide in bits and texts.
//!
//! `x.to_bits()` and `format!("{x}")` have no derivative, and need none where they decide a branch, give an index
//! or are printed. A number that is made from them again would have one, that nobody knows: it is an error.

use crate::table::{Map, Set};

use crate::analyse::activity::Activity;
use crate::analyse::storage::Storage;
use crate::errors::Errors;
use crate::ir::{Arg, BinaryOp, Block, Change, Function, Op, Place, Source, Stmt, Value, Var};
use crate::types::Ty;

/// The fewest places by which bits are shifted to the right so that none of the fraction of an `f64` is left.
const FRACTION: u32 = 52;
/// The same of an `f32`.
const FRACTION_OF_F32: u32 = 23;

/// Raises the errors of numbers that are made from what hides one.
pub fn reject(function: &Function, activity: &Activity, storage: &Storage, errors: &mut Errors) {
    let hidden = Hidden::of(function, activity, storage);
    let mut said = Set::default();
    function.body.for_each(&mut |stmt| {
        if let Stmt::Let { value, op } = stmt
            && let Some(origin) = hidden.comes_to_light(*value, op)
            && said.insert(origin)
        {
            function.hidden.get(&origin).into_iter().for_each(|found| errors.push(found.clone()));
        }
    });
    if !function.from_bits.is_empty() {
        reject_bits_of_casts(function, activity, storage, errors);
    }
}

/// `f32::from_bits((a * x + b) as u32)` follows `x` bit by bit, though a cast has the derivative 0.
fn reject_bits_of_casts(function: &Function, activity: &Activity, storage: &Storage, errors: &mut Errors) {
    let hidden = Hidden::new(function, activity, storage, By::Cast);
    function.body.for_each(&mut |stmt| {
        let Stmt::Let { value, op } = stmt else { return };
        let Some(found) = function.from_bits.get(value) else { return };
        if activity.is_useful(*value) && hidden.given(op).is_some() {
            errors.push(found.clone());
        }
    });
}

/// What hides numbers.
#[derive(Clone, Copy)]
enum By {
    /// `x.to_bits()`, `format!("{x}")`.
    Bits,
    /// `x as u32`.
    Cast,
}

/// What hides a number, and for each the value that hid it.
pub struct Hidden<'a> {
    by: By,
    function: &'a Function,
    activity: &'a Activity,
    storage: &'a Storage,
    values: Map<Value, Value>,
    vars: Map<Var, Value>,
}

impl<'a> Hidden<'a> {
    /// Looks through the function for what hides a number until nothing more is found.
    pub fn of(function: &'a Function, activity: &'a Activity, storage: &'a Storage) -> Hidden<'a> {
        Hidden::new(function, activity, storage, By::Bits)
    }

    fn new(function: &'a Function, activity: &'a Activity, storage: &'a Storage, by: By) -> Hidden<'a> {
        let (values, vars) = (Map::default(), Map::default());
        let mut hidden = Hidden { by, function, activity, storage, values, vars };
        let is_asked = match by {
            By::Bits => !function.hidden.is_empty(),
            By::Cast => true,
        };
        while is_asked && hidden.grows(&function.body) {}
        hidden
    }

    /// Whether a number hides in the value.
    pub fn value(&self, value: Value) -> bool {
        self.values.contains_key(&value)
    }

    /// Whether a number hides in what is in the place.
    pub fn place(&self, place: &Place) -> bool {
        self.of_place(place).is_some()
    }

    /// One pass; whether it found anything new.
    fn grows(&mut self, body: &Block) -> bool {
        let before = self.values.len() + self.vars.len();
        body.for_each(&mut |stmt| self.stmt(stmt));
        self.values.len() + self.vars.len() > before
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => self.definition(*value, op),
            Stmt::Declare { var, init } => {
                if let Some(origin) = init.and_then(|init| self.values.get(&init).copied()) {
                    self.vars.or_insert(*var, origin);
                }
            }
            Stmt::Store { place, value } | Stmt::Update { place, op: _, value } => {
                self.put(place, self.values.get(value).copied());
            }
            Stmt::If(branch) => {
                for block in [&branch.then, &branch.otherwise] {
                    for (result, inner) in branch.results.iter().zip(&block.results) {
                        let origin = self.values.get(inner).copied();
                        self.note(*result, origin);
                    }
                }
            }
            Stmt::Change(change) => self.change(change),
            Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Accumulate { .. } => {}
        }
    }

    fn change(&mut self, change: &Change) {
        let origin = match change.source() {
            Source::Nothing => None,
            Source::Value(value) => self.values.get(&value).copied(),
            Source::Place(other) => self.of_place(other),
        };
        change.written().iter().for_each(|place| self.put(place, origin));
    }

    fn definition(&mut self, value: Value, op: &Op) {
        let origin = if self.hides(value, op) { Some(value) } else { self.passed_on(op) };
        self.note(value, origin);
        // A method may write what it is given into its receiver: `text.push_str(&other)`. What hides a number only
        // reads it.
        if let (Op::Opaque(_), Some(origin)) = (op, origin.filter(|origin| *origin != value)) {
            op.places().iter().for_each(|place| self.put(place, Some(origin)));
        }
    }

    /// Whether the operation hides a number that depends on an input.
    fn hides(&self, value: Value, op: &Op) -> bool {
        let reads_varied = |place: &Place| self.activity.varies_in(self.storage, place);
        let is_source = match self.by {
            By::Bits => self.function.hidden.contains_key(&value),
            By::Cast => self.casts(value, op),
        };
        is_source
            && (op.operands().iter().any(|operand| self.activity.varies(*operand))
                || op.places().into_iter().any(reads_varied))
    }

    /// Whether a number becomes an integer, here or in a callee.
    fn casts(&self, value: Value, op: &Op) -> bool {
        let is_cast = matches!(op, Op::Cast(float, Ty::Int(_)) if self.function.value(*float).ty.is_float());
        let is_call = matches!(op, Op::Call(_)) && !holds_float(&self.function.value(value).ty);
        is_cast || (is_call && !self.function.hidden.contains_key(&value))
    }

    /// What hides in the operands is in the result as well. An index takes nothing with it, nor does a comparison.
    fn passed_on(&self, op: &Op) -> Option<Value> {
        match op {
            Op::Binary(BinaryOp::Shr, bits, places) if self.is_beyond_fraction(*bits, *places) => None,
            Op::Binary(BinaryOp::Shl, bits, places)
                if matches!(self.by, By::Cast) && self.is_beyond_fraction(*bits, *places) =>
            {
                None
            }
            Op::Len(_) | Op::StopGradient(..) => None,
            // What is read of an error has no derivative anyway.
            Op::Variant(..) | Op::Opaque(_) if op.makes_error() => None,
            Op::Load(place) | Op::Take(place) | Op::Copy(place) => self.of_place(place),
            Op::Pop { place, unwrapped: _ } | Op::Remove { place, index: _ } => self.of_place(place),
            Op::Unary(..) | Op::Binary(..) | Op::Cast(..) | Op::Uncast(_) => self.of_operands(op),
            Op::Rule { .. } | Op::Strong { .. } | Op::Step { .. } => self.of_operands(op),
            Op::Tuple(_) | Op::Struct { .. } | Op::Array(_) | Op::ArrayRepeat(..) => self.of_operands(op),
            Op::Vec(_) | Op::VecRepeat(..) | Op::Variant(..) | Op::Unwrap { .. } => self.of_operands(op),
            Op::Held(_) | Op::Field(..) | Op::Borrow(_) | Op::Clone(_) => self.of_operands(op),
            Op::Snapshot { .. } | Op::SavePrimal { .. } => self.of_operands(op),
            Op::Function { .. } | Op::Call(_) | Op::Opaque(_) => self.of_operands(op),
            Op::Literal(_) | Op::Constant(_) | Op::Unset | Op::Zero(_) => None,
            Op::ZeroLike(_) => self.of_operands(op),
        }
    }

    fn of_operands(&self, op: &Op) -> Option<Value> {
        let operands = op.operands();
        let values = operands.iter().find_map(|operand| self.values.get(operand).copied());
        values.or_else(|| op.places().iter().find_map(|place| self.of_place(place)))
    }

    /// Whether only the sign and the exponent are left, or written, which are constant around a point.
    fn is_beyond_fraction(&self, bits: Value, places: Value) -> bool {
        let mut number = None;
        self.function.body.for_each(&mut |stmt| {
            if let Some((value, Op::Literal(text))) = stmt.as_let()
                && value == places
            {
                number = text.parse().ok();
            }
        });
        let bits = &self.function.value(bits).ty;
        let is_narrow = matches!(bits, Ty::Int(Some(name)) if matches!(name.as_str(), "u32" | "i32"));
        let fraction = if is_narrow { FRACTION_OF_F32 } else { FRACTION };
        number.is_some_and(|number: u32| number >= fraction)
    }

    fn of_place(&self, place: &Place) -> Option<Value> {
        self.vars.get(&self.storage.root(place)).copied()
    }

    fn put(&mut self, place: &Place, origin: Option<Value>) {
        if let Some(origin) = origin {
            self.vars.or_insert(self.storage.root(place), origin);
        }
    }

    fn note(&mut self, value: Value, origin: Option<Value>) {
        let is_test = matches!(self.function.value(value).ty, Ty::Bool);
        if let Some(origin) = origin.filter(|_| !is_test) {
            self.values.or_insert(value, origin);
        }
    }

    /// What hides the number that a float, or a callee, is given.
    fn comes_to_light(&self, value: Value, op: &Op) -> Option<Value> {
        if let Op::Call(_) = op {
            return self.given(op);
        }
        let is_float = self.activity.is_useful(value) && holds_float(&self.function.value(value).ty);
        is_float.then(|| self.passed_on(op)).flatten()
    }

    /// What hides in the arguments of a call, or in the operands.
    fn given(&self, op: &Op) -> Option<Value> {
        let Op::Call(call) = op else { return self.passed_on(op) };
        call.args.iter().find_map(|arg| match arg {
            Arg::Value(value) => self.values.get(value).copied(),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.of_place(place),
        })
    }
}

/// Whether there is a float in it, or may be.
fn holds_float(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Named(_) | Ty::TangentOf(_) => true,
        Ty::Int(_) | Ty::Bool | Ty::Inactive(_) | Ty::Unit | Ty::Handle | Ty::Unknown => false,
        // What is read of it is looked at.
        Ty::Struct(_) => false,
        Ty::Ref { to, mutable: _ } => holds_float(to),
        Ty::Slice(element) | Ty::Array(element, _) | Ty::Vec(element) => holds_float(element),
        Ty::Sequence(element) | Ty::Option(element) | Ty::Result(element, _) => holds_float(element),
        Ty::Tuple(parts) => parts.iter().any(holds_float),
    }
}
