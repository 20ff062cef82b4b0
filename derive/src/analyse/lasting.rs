//! What outlives the call: global variables, and what cells and locks lend.
//!
//! A number that is put there comes back as a constant, in this call or in another one, and its derivative would be lost.
//! The methods that put it there are not known and have no derivative, so that nothing else would complain.

use crate::table::Map;

use crate::analyse::activity::Activity;
use crate::analyse::hidden::Hidden;
use crate::analyse::storage::Storage;
use crate::errors::Errors;
use crate::ir::{Arg, Block, Call, Function, Op, Origin, Piece, Place, Stmt, Value, Var};
use crate::types::Ty;

/// Raises the errors of numbers that are put into what outlives the call.
pub fn reject(function: &Function, activity: &Activity, storage: &Storage, errors: &mut Errors) {
    if function.lasting.is_empty() {
        return;
    }
    let mut lasting = Lasting { function, storage, values: Map::default(), vars: Map::default() };
    while lasting.grows(&function.body) {}
    let puts = Puts { lasting, activity, hidden: Hidden::of(function, activity, storage) };
    function.body.for_each(&mut |stmt| {
        let found = puts.destination(stmt).and_then(|origin| function.lasting.get(&origin));
        found.into_iter().for_each(|found| errors.push(found.clone()));
    });
}

/// What outlives the call or refers to it, and for each the value that it comes from.
struct Lasting<'a> {
    function: &'a Function,
    storage: &'a Storage,
    values: Map<Value, Value>,
    vars: Map<Var, Value>,
}

impl Lasting<'_> {
    /// One pass; whether it found anything new.
    fn grows(&mut self, body: &Block) -> bool {
        let before = self.values.len() + self.vars.len();
        body.for_each(&mut |stmt| self.stmt(stmt));
        self.values.len() + self.vars.len() > before
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => {
                let origin =
                    if self.function.lasting.contains_key(value) { Some(*value) } else { self.within(op) };
                self.note(*value, origin);
            }
            Stmt::Declare { var, init } => {
                let origin = init.and_then(|init| self.values.get(&init).copied());
                if let Some(origin) = origin.filter(|_| may_refer(&self.function.var(*var).ty)) {
                    self.vars.or_insert(*var, origin);
                }
            }
            Stmt::If(branch) => {
                for block in [&branch.then, &branch.otherwise] {
                    for (result, inner) in branch.results.iter().zip(&block.results) {
                        let origin = self.values.get(inner).copied();
                        self.note(*result, origin);
                    }
                }
            }
            Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Change(_) | Stmt::Accumulate { .. } => {}
            Stmt::View { .. } | Stmt::SplitView { .. } | Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => {}
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
        }
    }

    /// What a guard gives is a part of what it guards.
    fn within(&self, op: &Op) -> Option<Value> {
        let values = op.operands().into_iter().find_map(|operand| self.values.get(&operand).copied());
        values.or_else(|| op.places().into_iter().find_map(|place| self.of_place(&place)))
    }

    fn of_place(&self, place: &Place) -> Option<Value> {
        self.vars.get(&self.storage.root(place)).copied()
    }

    fn note(&mut self, value: Value, origin: Option<Value>) {
        if let Some(origin) = origin.filter(|_| may_refer(&self.function.value(value).ty)) {
            self.values.or_insert(value, origin);
        }
    }
}

struct Puts<'a> {
    lasting: Lasting<'a>,
    activity: &'a Activity,
    hidden: Hidden<'a>,
}

impl Puts<'_> {
    /// Where the statement puts a number that depends on an input.
    fn destination(&self, stmt: &Stmt) -> Option<Value> {
        match stmt {
            Stmt::Let { value, op: Op::Call(call) } => self.by_call(*value, call),
            Stmt::Let { value, op: Op::Opaque(pieces) } => self.by_method(*value, pieces),
            Stmt::Store { place, value } | Stmt::Update { place, op: _, value } => {
                self.lasting.of_place(place).filter(|_| self.depends(*value))
            }
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => None,
            Stmt::Change(_) | Stmt::If(_) | Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => None,
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) | Stmt::Accumulate { .. } => None,
        }
    }

    /// A method that is differentiated needs a derivative anyway.
    fn by_call(&self, result: Value, call: &Call) -> Option<Value> {
        let Lasting { function, storage, .. } = &self.lasting;
        let (receiver, args) = call.args.split_first()?;
        let is_method = function.callee(call.callee).origin == Origin::Method;
        let origin = self.lasting_argument(receiver).filter(|_| is_method)?;
        let depends = args.iter().any(|arg| match arg {
            Arg::Value(value) => self.depends(*value),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.depends_in(place),
        });
        (depends && !self.activity.call(function, storage, result, call)).then_some(origin)
    }

    fn lasting_argument(&self, arg: &Arg) -> Option<Value> {
        match arg {
            Arg::Value(value) => self.lasting.values.get(value).copied(),
            Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => self.lasting.of_place(place),
        }
    }

    /// The first piece is the receiver. A method that is an error if it gets what depends on an input is one already.
    fn by_method(&self, value: Value, pieces: &[Piece]) -> Option<Value> {
        let (receiver, args) = pieces.split_first()?;
        let origin = match receiver {
            Piece::Value(receiver) => self.lasting.values.get(receiver).copied(),
            Piece::Place(place) => self.lasting.of_place(place),
            Piece::Tokens(_) | Piece::Helper { .. } | Piece::Group(..) => {
                Some(value).filter(|value| self.lasting.function.lasting.contains_key(value))
            }
        };
        let op = Op::Opaque(args.to_vec());
        let depends = op.operands().iter().any(|operand| self.depends(*operand))
            || op.places().iter().any(|place| self.depends_in(place));
        origin.filter(|_| depends && !self.is_marked(value, &op))
    }

    fn is_marked(&self, value: Value, op: &Op) -> bool {
        let Lasting { function, storage, .. } = &self.lasting;
        let varies = op.operands().iter().any(|operand| self.activity.varies(*operand))
            || op.places().iter().any(|place| self.activity.varies_in(storage, place));
        function.marks.contains_key(&value) && varies
    }

    fn depends(&self, value: Value) -> bool {
        self.activity.varies(value) || self.hidden.value(value)
    }

    fn depends_in(&self, place: &Place) -> bool {
        self.activity.varies_in(self.lasting.storage, place) || self.hidden.place(place)
    }
}

/// Whether a value of the type may be a guard or a reference. What is known to be a number or a vector is written out as
/// such, and a guard would not compile.
fn may_refer(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Handle | Ty::TangentOf(_) => false,
        Ty::Array(..) | Ty::Vec(_) => false,
        Ty::Tuple(parts) => parts.iter().any(may_refer),
        Ty::Option(payload) | Ty::Result(payload, _) => may_refer(payload),
        Ty::Unknown | Ty::Named(_) | Ty::Inactive(_) | Ty::Struct(_) => true,
        Ty::Ref { .. } | Ty::Slice(_) | Ty::Sequence(_) => true,
    }
}
