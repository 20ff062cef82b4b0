//! Visits of what a statement uses, in one place, so that no pass has to list the operations again: those that may change what
//! they meet, and those that only look.

use super::{
    Adapter, Arg, BackwardArg, Block, Call, Change, Effect, Method, Op, Piece, Place, Primal, Projection,
    Range, Stmt, Value,
};

macro_rules! visits {
    ($visit_operands:ident $visit_places:ident $visit_own_operands:ident $visit_own_places:ident $visit_uses:ident $blocks:ident $iter:ident $($mut:tt)?) => {
        impl Op {
            /// Visits every value that the operation uses, indices of places included.
            pub fn $visit_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                match self {
                    Op::Literal(_) | Op::Constant(_) | Op::Unset | Op::Zero(_) => {}
                    Op::Load(place) | Op::Borrow(place) | Op::Take(place) | Op::Len(place) | Op::ZeroLike(place) => {
                        place.$visit_operands(visit);
                    }
                    Op::Pop { place, unwrapped: _ } | Op::Unwrap { place, unwrapped: _ } | Op::Copy(place) => {
                        place.$visit_operands(visit);
                    }
                    Op::Remove { place, index } => {
                        place.$visit_operands(visit);
                        visit(index);
                    }
                    Op::SavePrimal { place, callee: _, argument: _, moved: _ } => place.$visit_operands(visit),
                    Op::Snapshot { place, start, len } => {
                        place.$visit_operands(visit);
                        start.$iter().for_each(&mut *visit);
                        visit(len);
                    }
                    Op::Unary(_, x) | Op::Cast(x, _) | Op::ArrayRepeat(x, _) | Op::Field(x, _) => visit(x),
                    Op::StopGradient(x, _) | Op::Clone(x) | Op::Uncast(x) => visit(x),
                    Op::Variant(_, x) | Op::Held(x) => visit(x),
                    Op::Binary(_, x, y) | Op::VecRepeat(x, y) => [x, y].into_iter().for_each(visit),
                    Op::Strong { adjoint, partial } => [adjoint, partial].into_iter().for_each(visit),
                    Op::Rule { rule: _, args, form: _ } | Op::Step { name: _, args } => {
                        args.$iter().for_each(visit);
                    }
                    Op::Function { captured, callee: _ } => visit(captured),
                    Op::Tuple(parts) | Op::Array(parts) | Op::Vec(parts) => parts.$iter().for_each(visit),
                    Op::Struct { path: _, fields, base } => {
                        fields.$iter().for_each(|(_, value)| visit(value));
                        base.$iter().for_each(|base| base.$visit_operands(visit));
                    }
                    Op::Call(call) => call.$visit_operands(visit),
                    Op::Opaque(pieces) => pieces.$iter().for_each(|piece| piece.$visit_operands(visit)),
                }
            }

            /// Visits every place that the operation reads.
            pub fn $visit_places<'a>(&'a $($mut)? self, visit: &mut dyn FnMut(&'a $($mut)? Place)) {
                match self {
                    Op::Load(place) | Op::Borrow(place) | Op::Take(place) | Op::Len(place) | Op::ZeroLike(place) => {
                        visit(place)
                    }
                    Op::Pop { place, unwrapped: _ } | Op::Remove { place, index: _ } | Op::Copy(place) => {
                        visit(place)
                    }
                    Op::SavePrimal { place, callee: _, argument: _, moved: _ } => visit(place),
                    Op::Unwrap { place, unwrapped: _ } => visit(place),
                    Op::Snapshot { place, start: _, len: _ } => visit(place),
                    Op::Struct { path: _, fields: _, base } => base.$iter().for_each(visit),
                    Op::Call(call) => call.$visit_places(visit),
                    Op::Opaque(pieces) => pieces.$iter().for_each(|piece| piece.$visit_places(visit)),
                    Op::Literal(_)
                    | Op::Constant(_)
                    | Op::Unset
                    | Op::Zero(_)
                    | Op::Unary(..)
                    | Op::Cast(..)
                    | Op::ArrayRepeat(..)
                    | Op::Field(..)
                    | Op::StopGradient(..)
                    | Op::Clone(_)
                    | Op::Variant(..)
                    | Op::Held(_)
                    | Op::Uncast(_)
                    | Op::Binary(..)
                    | Op::VecRepeat(..)
                    | Op::Strong { .. }
                    | Op::Rule { .. }
                    | Op::Step { .. }
                    | Op::Function { .. }
                    | Op::Tuple(_)
                    | Op::Array(_)
                    | Op::Vec(_) => {}
                }
            }
        }

        impl Place {
            /// Visits the values on its way.
            pub fn $visit_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                for projection in &$($mut)? self.projections {
                    match projection {
                        Projection::Index(index) => visit(index),
                        Projection::Slice { start, end, inclusive: _ } => {
                            for bound in [start, end] {
                                bound.$iter().for_each(&mut *visit);
                            }
                        }
                        Projection::Field(_) | Projection::Deref | Projection::Payload(_) => {}
                    }
                }
            }
        }

        impl Call {
            fn $visit_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                for arg in &$($mut)? self.args {
                    match arg {
                        Arg::Value(value) => visit(value),
                        Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => place.$visit_operands(visit),
                    }
                }
            }

            fn $visit_places<'a>(&'a $($mut)? self, visit: &mut dyn FnMut(&'a $($mut)? Place)) {
                for arg in &$($mut)? self.args {
                    match arg {
                        Arg::Value(_) => {}
                        Arg::Shared(place) | Arg::Mutable(place) | Arg::Lent(place) => visit(place),
                    }
                }
            }
        }

        impl Piece {
            fn $visit_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                match self {
                    Piece::Tokens(_) | Piece::Helper { .. } => {}
                    Piece::Value(value) => visit(value),
                    Piece::Place(place) => place.$visit_operands(visit),
                    Piece::Group(_, pieces) => pieces.$iter().for_each(|piece| piece.$visit_operands(visit)),
                }
            }

            fn $visit_places<'a>(&'a $($mut)? self, visit: &mut dyn FnMut(&'a $($mut)? Place)) {
                match self {
                    Piece::Tokens(_) | Piece::Helper { .. } | Piece::Value(_) => {}
                    Piece::Place(place) => visit(place),
                    Piece::Group(_, pieces) => pieces.$iter().for_each(|piece| piece.$visit_places(visit)),
                }
            }
        }

        impl Range {
            fn $visit_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                visit(&$($mut)? self.start);
                visit(&$($mut)? self.end);
                for adapter in &$($mut)? self.adapters {
                    match adapter {
                        Adapter::Rev | Adapter::Collect => {}
                        Adapter::StepBy(value) | Adapter::Take(value) => visit(value),
                    }
                }
            }
        }

        impl BackwardArg {
            fn $visit_places<'a>(&'a $($mut)? self, visit: &mut dyn FnMut(&'a $($mut)? Place)) {
                match self {
                    BackwardArg::Shared { primal, cotangent } | BackwardArg::Lent { primal, cotangent } => {
                        match primal {
                            Primal::Place(place) => visit(place),
                            Primal::Saved(_) => {}
                        }
                        cotangent.$iter().for_each(visit);
                    }
                    BackwardArg::Mutable { cotangent } => cotangent.$iter().for_each(visit),
                }
            }

            fn $visit_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                match self {
                    BackwardArg::Shared { primal: Primal::Saved(saved), cotangent: _ }
                    | BackwardArg::Lent { primal: Primal::Saved(saved), cotangent: _ } => visit(saved),
                    BackwardArg::Shared { .. } | BackwardArg::Lent { .. } | BackwardArg::Mutable { .. } => {}
                }
                self.$visit_places(&mut |place| place.$visit_operands(visit));
            }
        }

        impl Change {
            /// Visits every value that it uses, indices of places included.
            pub fn $visit_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                self.place.$visit_operands(visit);
                match &$($mut)? self.method {
                    Method::Pop | Method::Clear | Method::Reverse => {}
                    Method::Push(x) | Method::Remove(x) | Method::Truncate(x) | Method::Fill(x) => visit(x),
                    Method::RotateLeft(x) | Method::RotateRight(x) | Method::Restore(x) => visit(x),
                    Method::Permute(order) | Method::Unpermute(order) => visit(order),
                    Method::Insert(x, y) | Method::Resize(x, y) | Method::Swap(x, y) => {
                        [x, y].into_iter().for_each(visit);
                    }
                    Method::Extend(other) | Method::CopyFrom(other) | Method::Exchange(other) => {
                        other.$visit_operands(visit);
                    }
                }
            }

            /// Visits every place that it reads or writes.
            pub fn $visit_places<'a>(&'a $($mut)? self, visit: &mut dyn FnMut(&'a $($mut)? Place)) {
                visit(&$($mut)? self.place);
                if let Method::Extend(other) | Method::CopyFrom(other) | Method::Exchange(other) = &$($mut)? self.method {
                    visit(other);
                }
            }
        }

        impl Stmt {
            /// Visits the values that the statement itself uses, without those of nested blocks.
            pub fn $visit_own_operands(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                match self {
                    Stmt::Let { value: _, op } => op.$visit_operands(visit),
                    Stmt::Declare { var: _, init } => init.$iter().for_each(visit),
                    Stmt::View { var: _, of, mutable: _ } => of.$visit_operands(visit),
                    Stmt::SplitView { halves: _, of, at } => {
                        of.$visit_operands(visit);
                        visit(at);
                    }
                    Stmt::Change(change) => change.$visit_operands(visit),
                    Stmt::Store { place, value } | Stmt::Update { place, op: _, value } => {
                        visit(value);
                        place.$visit_operands(visit);
                    }
                    Stmt::Accumulate { place, value } => {
                        visit(value);
                        place.$visit_operands(visit);
                    }
                    Stmt::If(branch) => visit(&$($mut)? branch.condition),
                    Stmt::For(each) => each.range.$visit_operands(visit),
                    Stmt::While(_) => {}
                    Stmt::Effect(effect) => effect.pieces.$iter().for_each(|piece| piece.$visit_operands(visit)),
                    Stmt::ForwardCall { call, depth: _, result: _, handle: _ } => call.$visit_operands(visit),
                    Stmt::BackwardCall(call) => {
                        visit(&$($mut)? call.handle);
                        call.args.$iter().for_each(|arg| arg.$visit_operands(visit));
                        visit(&$($mut)? call.seed);
                    }
                }
            }

            /// Visits the places that the statement itself reads or writes, without those of nested blocks.
            pub fn $visit_own_places<'a>(&'a $($mut)? self, visit: &mut dyn FnMut(&'a $($mut)? Place)) {
                match self {
                    Stmt::Let { value: _, op } => op.$visit_places(visit),
                    Stmt::View { var: _, of, mutable: _ } | Stmt::SplitView { halves: _, of, at: _ } => visit(of),
                    Stmt::Change(change) => change.$visit_places(visit),
                    Stmt::Store { place, value: _ } | Stmt::Update { place, op: _, value: _ } => visit(place),
                    Stmt::Accumulate { place, value: _ } => visit(place),
                    Stmt::Effect(Effect { pieces, diverges: _ }) => {
                        pieces.$iter().for_each(|piece| piece.$visit_places(visit));
                    }
                    Stmt::ForwardCall { call, depth: _, result: _, handle: _ } => call.$visit_places(visit),
                    Stmt::BackwardCall(call) => call.args.$iter().for_each(|arg| arg.$visit_places(visit)),
                    Stmt::Declare { .. } | Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => {}
                }
            }
        }

        impl Block {
            /// Visits every value that is used in the block and in the blocks inside, their results included.
            pub fn $visit_uses(&$($mut)? self, visit: &mut dyn FnMut(&$($mut)? Value)) {
                for stmt in &$($mut)? self.stmts {
                    stmt.$visit_own_operands(visit);
                    stmt.$blocks().for_each(|block| block.$visit_uses(visit));
                }
                self.results.$iter().for_each(visit);
            }
        }
    };
}

visits!(visit_operands visit_places visit_own_operands visit_own_places visit_uses blocks iter);
visits!(visit_operands_mut visit_places_mut visit_own_operands_mut visit_own_places_mut visit_uses_mut blocks_mut iter_mut mut);
