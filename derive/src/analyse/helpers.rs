//! Functions in the body that have no attribute of their own: each that is called with active arguments is
//! differentiated as well, with all those that it mentions in turn.

use crate::hash::HashMap;
use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use crate::analyse::activity::Activity;
use crate::analyse::storage::Storage;
use crate::ir::{Effect, Function, Op, Origin, Piece, Stmt};

/// Their names.
pub fn differentiated(function: &Function, activity: &Activity, storage: &Storage) -> BTreeSet<String> {
    let mut helpers = HashMap::default();
    let mut open = Vec::new();
    function.body.for_each(&mut |stmt| match stmt {
        Stmt::Effect(Effect { pieces, diverges: _ }) => helpers.extend(pieces.iter().filter_map(helper)),
        Stmt::Let { value, op: Op::Call(call) } => {
            let callee = function.callee(call.callee);
            if activity.call(function, storage, *value, call) {
                let passed = call.functions.iter().map(|passed| function.callee(passed.callee));
                let in_body = passed.chain([callee]).filter(|callee| stands_in_body(callee.origin));
                open.extend(in_body.map(|callee| callee.plain_path.to_string()));
            }
        }
        // A variable holds it with its derivative, whether that is asked for or not.
        Stmt::Let { value: _, op: Op::Function { captured: _, callee } } => {
            let callee = function.callee(*callee);
            open.extend(stands_in_body(callee.origin).then(|| callee.plain_path.to_string()));
        }
        Stmt::Let { .. } | Stmt::Declare { .. } | Stmt::View { .. } | Stmt::SplitView { .. } => {}
        Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Change(_) | Stmt::Accumulate { .. } => {}
        Stmt::If(_) | Stmt::For(_) | Stmt::While(_) => {}
        Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {}
    });
    let mut found = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(item) = helpers.get(name.as_str()) else { continue };
        if found.insert(name) {
            let mentioned =
                helpers.iter().filter(|(other, with)| mentions(item, other) && takes_floats(with));
            open.extend(mentioned.map(|(other, _)| (*other).to_owned()));
        }
    }
    found
}

fn stands_in_body(origin: Origin) -> bool {
    match origin {
        Origin::Helper | Origin::Lifted => true,
        Origin::Outside | Origin::Itself | Origin::Body | Origin::Unmarked => false,
        Origin::Method | Origin::Associated | Origin::Conversion => false,
        Origin::Operator(_) | Origin::Function => false,
    }
}

fn helper(piece: &Piece) -> Option<(&str, &TokenStream)> {
    if let Piece::Helper { name, item } = piece { Some((name, item)) } else { None }
}

/// Whether a float type is mentioned, without which nothing can be differentiated.
fn takes_floats(item: &TokenStream) -> bool {
    mentions(item, "f64") || mentions(item, "f32")
}

fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
