//! From source text to split programs.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Item, ItemFn, Meta};

use super::{Programs, operation};
use crate::analyse::activity::Activity;
use crate::analyse::storage::Storage;
use crate::errors::Errors;
use crate::ir::{Function, Op, Split, Stmt, Value, Var};
use crate::{differentiate, lower, parse, pipeline};

/// A function and what the analyses say of it.
pub struct Analysed {
    /// Its name.
    pub name: String,
    /// The primal.
    pub function: Function,
    storage: Storage,
    activity: Activity,
}

/// The functions with the attribute in a source file.
pub fn functions(source: &str) -> Vec<Analysed> {
    let file = syn::parse_file(source).expect("the source parses");
    file.items.into_iter().filter_map(differentiable).collect()
}

fn differentiable(item: Item) -> Option<Analysed> {
    let Item::Fn(mut function) = item else { return None };
    let at = function.attrs.iter().position(|attribute| attribute.path().is_ident("differentiable"))?;
    let options = match function.attrs.remove(at).meta {
        Meta::List(list) => list.tokens,
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    };
    Some(Analysed::new(options, &function))
}

impl Analysed {
    /// A function with the attribute's options.
    pub fn new(options: TokenStream, function: &ItemFn) -> Analysed {
        let mut errors = Errors::default();
        let input = parse::parse(options, function.to_token_stream(), &mut errors).expect("a function");
        let function = lower::lower(&input, &mut errors);
        assert!(errors.is_empty(), "{errors:?}");
        let storage = Storage::of(&function);
        let activity = Activity::of(&function, &storage);
        let name = input.item.sig.ident.to_string();
        Analysed { name, function, storage, activity }
    }

    /// The split program as differentiation writes it: without residuals.
    pub fn raw(&self) -> Split {
        differentiate::split(&self.function, &self.activity, &self.storage)
    }

    /// As what is emitted.
    pub fn finished(&self, split: Split, simplify: bool) -> Split {
        pipeline::finish(split, &self.storage, simplify)
    }

    /// The program that owns its cotangents, if its gradient is one piece of code.
    pub fn fused(&self, simplify: bool) -> Option<Split> {
        pipeline::in_one_piece(&self.function, &self.activity, &self.storage, simplify)
    }

    /// The user's names of the values and variables that have an adjoint, in alphabetical order.
    pub fn active(&self) -> Vec<&str> {
        let (values, vars) = (self.function.values.iter().enumerate(), self.function.vars.iter().enumerate());
        let values = values.filter(|(at, data)| data.named_by_user && self.activity.value(Value(*at as u32)));
        let vars = vars.filter(|(at, data)| data.named_by_user && self.activity.var(Var(*at as u32)));
        let names: BTreeSet<&str> =
            values.map(|(_, data)| &*data.name).chain(vars.map(|(_, data)| &*data.name)).collect();
        names.into_iter().collect()
    }

    /// Whether the interpreter knows all of it: what is called, the constants, and what is kept as written.
    pub fn is_known(&self, programs: &Programs) -> bool {
        let mut known = true;
        self.function.body.for_each(&mut |stmt| {
            if let Stmt::Let { value: _, op } = stmt {
                known &= operation::is_known(op);
                if let Op::Call(call) = op {
                    known &= programs.has(&self.function.callee(call.callee).plain_path.to_string());
                }
            }
        });
        known
    }
}
