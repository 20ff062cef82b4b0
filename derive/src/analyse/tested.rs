//! Parameters of which only the variant is asked for: a method or a mode that chooses what is computed. Like an integer,
//! such a parameter has no derivative, whether its type has a tangent or not.

use super::activity::Activity;
use super::storage::Storage;
use crate::ir::{Binding, Function, Op, Passing, Piece, Stmt, Var};
use crate::types::Ty;

/// Leaves them out, unless `wrt` names them.
pub fn leave_out(function: &mut Function, storage: &Storage, wrt: Option<&[syn::Ident]>) {
    let activity = Activity::of(function, storage);
    let is_named = |name: &str| wrt.is_some_and(|wrt| wrt.iter().any(|ident| ident == name));
    let chosen: Vec<bool> = function
        .params
        .iter()
        .map(|param| match param.binding {
            Binding::Var(var) if matches!(param.ty.peeled(), Ty::Named(_)) && !is_named(&param.name) => {
                param.passing != Passing::Mutable && is_only_tested(function, &activity, var)
            }
            Binding::Var(_) | Binding::Value(_) => false,
        })
        .collect();
    let tested = function.params.iter_mut().zip(chosen).filter(|(_, is_tested)| *is_tested);
    for (param, _) in tested {
        param.differentiated = false;
        param.ty = without_derivative(&param.ty);
        if let Binding::Var(var) = param.binding
            && let Some(data) = function.vars.get_mut(var.0 as usize)
        {
            data.ty = without_derivative(&data.ty);
        }
    }
}

/// The same type, known to have no derivative.
fn without_derivative(ty: &Ty) -> Ty {
    match ty {
        Ty::Ref { mutable, to } => Ty::Ref { mutable: *mutable, to: Box::new(without_derivative(to)) },
        Ty::Named(tokens) => Ty::Inactive(tokens.clone()),
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Inactive(_) | Ty::Handle => ty.clone(),
        Ty::Slice(_) | Ty::Array(..) | Ty::Vec(_) | Ty::Sequence(_) | Ty::Tuple(_) => ty.clone(),
        Ty::Option(_) | Ty::Result(..) | Ty::Struct(_) | Ty::Unknown | Ty::TangentOf(_) => ty.clone(),
    }
}

/// Whether its variant is asked for, and nothing is read of it that might have a derivative.
fn is_only_tested(function: &Function, activity: &Activity, var: Var) -> bool {
    let (mut is_tested, mut is_read) = (false, false);
    function.body.for_each(&mut |stmt| {
        if !stmt.own_places().iter().any(|place| place.root == var) {
            return;
        }
        match stmt {
            Stmt::Let { value: _, op: Op::Opaque(pieces) } if is_test(pieces) => is_tested = true,
            Stmt::Let { value, op: Op::Load(_) | Op::Opaque(_) } => {
                is_read |= function.value(*value).ty.is_differentiable() && activity.is_useful(*value);
            }
            Stmt::Effect(_) => {}
            Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } => is_read = true,
            Stmt::SplitView { .. } | Stmt::Store { .. } | Stmt::Update { .. } => is_read = true,
            Stmt::Change(_) | Stmt::Accumulate { .. } => is_read = true,
            Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => is_read = true,
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => is_read = true,
        }
    });
    is_tested && !is_read
}

/// `matches!(mode, …)`, `mode == Mode::Newton`.
fn is_test(pieces: &[Piece]) -> bool {
    match pieces {
        [Piece::Tokens(tokens), Piece::Group(..)] => {
            tokens.to_string().replace(' ', "") == "::core::matches!"
        }
        [Piece::Tokens(_), Piece::Place(_), Piece::Tokens(operator)] => {
            matches!(
                operator.clone().into_iter().next().map(|token| token.to_string()).as_deref(),
                Some("=" | "!")
            )
        }
        _ => false,
    }
}
