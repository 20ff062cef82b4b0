//! Which places still hold the same value when the reverse sweep comes back to them.
//!
//! A load is *stable* if nothing is written to its variable after it, so that the reverse sweep can read the
//! place again instead of keeping a copy. A write is after a load if it comes later in the text, or stands
//! in a loop that also contains the load. Besides, the variable itself must outlive the forward sweep: a
//! `&mut` parameter belongs to the caller again, and a local of a loop or a branch is gone.

use crate::table::{Map, Set};

use super::refill::{self, Refills};
use crate::ir::{Arg, Binding, Block, Function, Op, Passing, Place, Projection, Stmt, Value, Var};
use crate::types::Ty;

/// The answers.
#[derive(Debug, Default)]
pub struct Storage {
    /// For each view, the place that it is a name for.
    pub views: Map<Var, Place>,
    /// The halves of places, where they were split, in order.
    pub splits: Vec<([Var; 2], Place, Value)>,
    /// Values loaded from a place that keeps its value.
    pub stable_loads: Set<Value>,
    /// For the result of each call, which arguments are places that keep their value.
    pub stable_arguments: Map<Value, Vec<bool>>,
    /// Variables whose contents are moved away.
    pub moved: Set<Var>,
    /// Assignments to variables that hold nothing.
    pub refills: Refills,
}

/// A point of the text: its number, and the loops around it.
#[derive(Clone, Debug)]
struct Point {
    number: usize,
    loops: Vec<usize>,
}

#[derive(Debug)]
enum Read {
    Load(Value),
    Argument(Value),
}

#[derive(Default)]
struct Walk {
    views: Map<Var, Place>,
    splits: Vec<([Var; 2], Place, Value)>,
    moved: Set<Var>,
    local_to_region: Set<Var>,
    writes: Map<Var, Vec<Point>>,
    reads: Vec<(Read, Place, Point)>,
    loops: Vec<usize>,
    depth: usize,
    next: usize,
}

impl Storage {
    /// Looks through a function.
    pub fn of(function: &Function) -> Storage {
        let mut walk = Walk::default();
        walk.block(function, &function.body);
        let mut storage = Storage::default();
        let lost = walk.lost(function);
        for (read, place, point) in &walk.reads {
            let root = walk.root(place);
            let writes = walk.writes.get(&root).map(Vec::as_slice).unwrap_or_default();
            let stable = !lost.contains(&root) && !writes.iter().any(|write| follows(write, point));
            match read {
                Read::Load(value) => {
                    if stable {
                        storage.stable_loads.insert(*value);
                    }
                }
                Read::Argument(result) => {
                    storage.stable_arguments.slot(*result).get_or_insert_default().push(stable);
                }
            }
        }
        storage.views = walk.views;
        storage.splits = walk.splits;
        storage.moved = walk.moved;
        storage.refills = refill::of(function, &storage.views);
        storage
    }

    /// The variable behind a place, behind all views.
    pub fn root(&self, place: &Place) -> Var {
        root_behind_views(&self.views, place)
    }

    /// The place without views.
    pub fn expand(&self, place: &Place) -> Place {
        match self.views.get(&place.root) {
            None => place.clone(),
            Some(of) => {
                let mut expanded = self.expand(of);
                expanded.projections.extend(place.projections.iter().cloned());
                expanded
            }
        }
    }
}

pub(super) fn root_behind_views(views: &Map<Var, Place>, place: &Place) -> Var {
    views.get(&place.root).map_or(place.root, |of| root_behind_views(views, of))
}

fn follows(write: &Point, read: &Point) -> bool {
    write.number > read.number || write.loops.iter().any(|each| read.loops.contains(each))
}

impl Walk {
    fn root(&self, place: &Place) -> Var {
        root_behind_views(&self.views, place)
    }

    /// Variables that the reverse sweep cannot name.
    fn lost(&self, function: &Function) -> Set<Var> {
        let mutable = function.params.iter().filter(|param| param.passing == Passing::Mutable);
        let mutable = mutable.filter_map(|param| match param.binding {
            Binding::Var(var) => Some(var),
            Binding::Value(_) => None,
        });
        mutable.chain(&self.moved).chain(&self.local_to_region).collect()
    }

    fn point(&mut self) -> Point {
        self.next += 1;
        Point { number: self.next, loops: self.loops.clone() }
    }

    fn block(&mut self, function: &Function, block: &Block) {
        for stmt in &block.stmts {
            self.stmt(function, stmt);
            if let Stmt::For(_) | Stmt::While(_) = stmt {
                self.loops.push(self.next);
            }
            self.depth += 1;
            stmt.blocks().into_iter().for_each(|inner| self.block(function, inner));
            self.depth -= 1;
            if let Stmt::For(_) | Stmt::While(_) = stmt {
                self.loops.pop();
            }
        }
    }

    fn stmt(&mut self, function: &Function, stmt: &Stmt) {
        let point = self.point();
        match stmt {
            Stmt::Let { value, op: Op::Load(place) } => {
                let is_whole = matches!(place.projections.as_slice(), [] | [Projection::Payload(_)]);
                if is_whole && !is_copy(&function.value(*value).ty) {
                    self.moved.insert(place.root);
                }
                self.reads.push((Read::Load(*value), place.clone(), point.clone()));
            }
            Stmt::Let { value: _, op: Op::Unwrap { place, unwrapped: _ } } => {
                if !is_copy(&function.place_ty(place)) {
                    self.moved.insert(place.root);
                }
            }
            Stmt::Let { value, op: Op::Len(place) } => {
                self.reads.push((Read::Load(*value), place.clone(), point.clone()));
            }
            Stmt::Let { value, op: Op::Call(call) } => {
                for arg in &call.args {
                    let place = match arg {
                        Arg::Value(_) => Place::var(Var(u32::MAX)),
                        Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => place.clone(),
                    };
                    self.reads.push((Read::Argument(*value), place, point.clone()));
                }
            }
            // A variable that is initialised later may never be, on the path that was taken.
            Stmt::Declare { var, init } if self.depth > 0 || init.is_none() => {
                self.local_to_region.insert(*var);
            }
            Stmt::View { var, of, mutable: _ } => {
                self.views.insert(*var, of.clone());
            }
            Stmt::SplitView { halves: [first, second], of, at } => {
                let part = |start, end| of.project(Projection::Slice { start, end, inclusive: false });
                self.splits.push(([*first, *second], of.clone(), *at));
                self.views.insert(*first, part(None, Some(*at)));
                self.views.insert(*second, part(Some(*at), None));
            }
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Change(_)
            | Stmt::Store { .. }
            | Stmt::Update { .. }
            | Stmt::Accumulate { .. }
            | Stmt::If(_)
            | Stmt::For(_)
            | Stmt::While(_)
            | Stmt::Effect(_)
            | Stmt::ForwardCall { .. }
            | Stmt::BackwardCall(_) => {}
        }
        for place in stmt.written() {
            let root = self.root(&place);
            self.writes.slot(root).get_or_insert_default().push(point.clone());
        }
    }
}

/// Whether it is known if reading a whole variable of the type copies or moves it.
pub fn is_known(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Ref { .. } | Ty::Slice(_) | Ty::Vec(_) => true,
        Ty::Array(element, _) | Ty::Option(element) => is_known(element),
        Ty::Tuple(parts) => parts.iter().all(is_known),
        Ty::Inactive(_) | Ty::Sequence(_) | Ty::Named(_) | Ty::Struct(_) => false,
        Ty::Unknown | Ty::Handle | Ty::TangentOf(_) | Ty::Result(..) => false,
    }
}

/// Whether reading a whole variable of the type copies it.
pub fn is_copy(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit => true,
        Ty::Ref { mutable, to: _ } => !mutable,
        Ty::Array(element, _) | Ty::Option(element) => is_copy(element),
        Ty::Tuple(parts) => parts.iter().all(is_copy),
        Ty::Inactive(_) | Ty::Slice(_) | Ty::Vec(_) | Ty::Sequence(_) => false,
        Ty::Named(_) | Ty::Struct(_) => false,
        Ty::Unknown | Ty::Handle | Ty::TangentOf(_) | Ty::Result(..) => false,
    }
}
