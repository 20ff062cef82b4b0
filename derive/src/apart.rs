//! Several parts of one element, lent at once: `swap(&mut v[i].x, &mut v[i].y)`.
//!
//! The user had a reference to the element, of which the parts are taken. References are other names for their places
//! here, and so each part would be reached through the vector, or through the `Option`, which is then borrowed as a
//! whole for each of them. The element gets its reference back:
//!
//! `f(&mut v[i].x, &mut v[i].y)` becomes `let v_i = &mut v[i]; f(&mut v_i.x, &mut v_i.y)`.

use std::collections::BTreeMap;

use crate::ir::{
    Arg, BackwardArg, Block, Change, Function, Method, Op, Place, Primal, Projection, Split, Stmt, Var,
};
use crate::types::Ty;

/// Runs over both sweeps.
pub fn lend(split: &mut Split) {
    block(&mut split.forward, &mut split.function);
    block(&mut split.backward, &mut split.function);
}

fn block(block: &mut Block, function: &mut Function) {
    for mut stmt in std::mem::take(&mut block.stmts) {
        stmt.blocks_mut().into_iter().for_each(|inner| self::block(inner, function));
        let elements = elements(&lent(&stmt), function);
        for element in elements {
            let view = new_view(&element, function);
            redirect(&mut stmt, &element, view);
            block.stmts.push(Stmt::View { var: view, of: element, mutable: true });
        }
        block.stmts.push(stmt);
    }
}

/// A place that is lent, and whether it may be written to.
type Lent = (Place, bool);

/// What a statement has borrowed at the same time.
fn lent(stmt: &Stmt) -> Vec<Lent> {
    match stmt {
        Stmt::Let { value: _, op: Op::Call(call) } | Stmt::ForwardCall { call, .. } => {
            let places = call.args.iter().filter_map(|arg| match arg {
                Arg::Value(_) => None,
                Arg::Shared(place) => Some((place.clone(), false)),
                Arg::Mutable(place) | Arg::Lent(place) => Some((place.clone(), true)),
            });
            places.collect()
        }
        Stmt::BackwardCall(call) => call.args.iter().flat_map(of_backward).collect(),
        Stmt::Change(Change { place, method: Method::Exchange(other) }) => {
            vec![(place.clone(), true), (other.clone(), true)]
        }
        Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => Vec::new(),
        Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Change(_) | Stmt::Accumulate { .. } => Vec::new(),
        Stmt::If(_) | Stmt::For(_) | Stmt::While(_) | Stmt::Effect(_) => Vec::new(),
    }
}

fn of_backward(arg: &BackwardArg) -> Vec<Lent> {
    let mutable = |cotangent: &Option<Place>| cotangent.clone().map(|place| (place, true));
    match arg {
        BackwardArg::Shared { primal, cotangent } | BackwardArg::Lent { primal, cotangent } => {
            let primal = match primal {
                Primal::Place(place) => Some((place.clone(), false)),
                Primal::Saved(_) => None,
            };
            primal.into_iter().chain(mutable(cotangent)).collect()
        }
        BackwardArg::Mutable { cotangent } => mutable(cotangent).into_iter().collect(),
    }
}

/// The elements of which several parts are lent, one of them to be written to.
fn elements(lent: &[Lent], function: &Function) -> Vec<Place> {
    let mut by_root: BTreeMap<Var, Vec<&Lent>> = BTreeMap::new();
    lent.iter().for_each(|lent| by_root.entry(lent.0.root).or_default().push(lent));
    let written = by_root.into_values().filter(|parts| parts.iter().any(|(_, mutable)| *mutable));
    let places = written.map(|parts| parts.into_iter().map(|(place, _)| place).collect::<Vec<_>>());
    let elements = places.filter_map(|places| common(&places));
    elements.filter(|element| is_behind_a_call(element, function)).collect()
}

/// The way that all places have in common, if they are different fields of what stands there.
fn common(places: &[&Place]) -> Option<Place> {
    let (first, others) = places.split_first()?;
    let shared = others.iter().map(|other| {
        first.projections.iter().zip(&other.projections).take_while(|(one, other)| one == other).count()
    });
    let len = shared.min()?;
    let are_fields =
        places.iter().all(|place| matches!(place.projections.get(len), Some(Projection::Field(_))));
    are_fields.then(|| Place { root: first.root, projections: first.projections[..len].to_vec() })
}

/// Whether the element is reached by a function that borrows what holds it, as that of `v[i]` does for a vector.
fn is_behind_a_call(element: &Place, function: &Function) -> bool {
    let mut holder = Place::var(element.root);
    element.projections.iter().any(|step| {
        let is_call = match step {
            Projection::Payload(_) => true,
            Projection::Index(_) | Projection::Slice { .. } => {
                !matches!(function.place_ty(&holder).peeled(), Ty::Array(..) | Ty::Slice(_))
            }
            Projection::Field(_) | Projection::Deref => false,
        };
        holder.projections.push(step.clone());
        is_call
    })
}

fn new_view(element: &Place, function: &mut Function) -> Var {
    let to = Box::new(function.place_ty(element).peeled().clone());
    let name = format!("{}_part", function.var(element.root).name);
    function.new_var(Ty::Ref { mutable: true, to }, &name, false)
}

fn redirect(stmt: &mut Stmt, element: &Place, view: Var) {
    stmt.visit_own_places_mut(&mut |place| {
        if place.root == element.root && place.projections.starts_with(&element.projections) {
            place.projections.drain(..element.projections.len());
            place.root = view;
        }
    });
}
