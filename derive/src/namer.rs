//! Owns every generated name.
//!
//! Names are made from the user's: the first `x` is `x`, the next `x1`; the adjoint of `x` is `dx`. No
//! generated name equals an identifier of the function's source, so that the printed code means the same
//! without hygiene.

use crate::hash::HashSet;
use crate::table::Set;

use proc_macro2::{TokenStream, TokenTree};

use crate::ir::{For, Function, If, Split, Stmt, Value, Var, While};

/// The names in use in one function.
#[derive(Clone, Debug, Default)]
pub struct Namer {
    /// Identifiers of the source, which only a binding of that very name may take.
    reserved: HashSet<String>,
    used: HashSet<String>,
}

impl Namer {
    /// A namer that keeps clear of every identifier in `source`.
    pub fn new(source: TokenStream) -> Namer {
        let mut namer = Namer::default();
        namer.reserve(source);
        namer
    }

    /// Names of methods and fields, which stand behind a dot, cannot be mistaken for a variable.
    fn reserve(&mut self, source: TokenStream) {
        // One dot; two of them are a range.
        let mut dots = 0;
        for token in source {
            match &token {
                TokenTree::Ident(ident) if dots != 1 => {
                    self.reserved.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.reserve(group.stream()),
                TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            dots = if matches!(&token, TokenTree::Punct(dot) if dot.as_char() == '.') { dots + 1 } else { 0 };
        }
    }

    /// The user's own name for its first binding; a numbered one for each that shadows it.
    pub fn user(&mut self, name: &str) -> String {
        if self.used.insert(name.to_owned()) { name.to_owned() } else { self.fresh(name) }
    }

    /// A name that nothing else has, made from `hint`.
    pub fn fresh(&mut self, hint: &str) -> String {
        let hint = hint.trim_start_matches("r#");
        let stem = hint.trim_end_matches(|c: char| c.is_ascii_digit());
        let candidates = std::iter::once(hint.to_owned()).chain((1..).map(|n| format!("{stem}{n}")));
        let name = candidates
            .filter(|name| !is_keyword(name))
            .find(|name| !self.reserved.contains(name) && !self.used.contains(name))
            .unwrap_or_default();
        self.used.insert(name.clone());
        name
    }

    /// A name for the adjoint of something called `name`.
    pub fn adjoint(&mut self, name: &str) -> String {
        self.fresh(&format!("d{}", name.trim_start_matches("r#").trim_start_matches('_')))
    }
}

/// Gives every generated value and variable its final name: the parameters of the backward function first, then
/// all others in the order of their definitions, without gaps for what stands in no `let` of its own.
pub fn assign(split: &mut Split) {
    let function = &mut split.function;
    let mut naming =
        Naming { namer: function.namer.clone(), values: split.inlined.clone(), vars: Set::default() };
    split.cotangents.iter().flatten().for_each(|var| naming.var(function, *var));
    naming.value(function, split.seed);
    for block in [&split.forward, &split.backward] {
        block.for_each(&mut |stmt| {
            stmt.defined().into_iter().for_each(|value| naming.value(function, value));
            declared(stmt).into_iter().for_each(|var| naming.var(function, var));
        });
    }
    function.namer = naming.namer;
}

/// A namer with what already has its name.
struct Naming {
    namer: Namer,
    values: Set<Value>,
    vars: Set<Var>,
}

impl Naming {
    fn value(&mut self, function: &mut Function, value: Value) {
        let data = &mut function.values[value.0 as usize];
        if self.values.insert(value) && !data.named_by_user {
            data.name = self.namer.fresh(&data.name);
        }
    }

    fn var(&mut self, function: &mut Function, var: Var) {
        let data = &mut function.vars[var.0 as usize];
        if self.vars.insert(var) && !data.named_by_user {
            data.name = self.namer.fresh(&data.name);
        }
    }
}

/// The variables that a statement brings into being.
fn declared(stmt: &Stmt) -> Vec<Var> {
    match stmt {
        Stmt::Declare { var, .. } | Stmt::View { var, .. } => vec![*var],
        Stmt::SplitView { halves, .. } => halves.to_vec(),
        Stmt::If(If { record: Some(record), .. }) => {
            record.then.iter().chain(&record.otherwise).map(|record| record.store).collect()
        }
        Stmt::For(For { record: Some(record), .. }) | Stmt::While(While { record: Some(record), .. }) => {
            vec![record.record.store]
        }
        Stmt::If(_)
        | Stmt::For(_)
        | Stmt::While(_)
        | Stmt::Let { .. }
        | Stmt::Store { .. }
        | Stmt::Update { .. } => Vec::new(),
        Stmt::Change(_) => Vec::new(),
        Stmt::Accumulate { .. } | Stmt::Effect(_) | Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => {
            Vec::new()
        }
    }
}

/// What cannot be an identifier in every edition.
#[rustfmt::skip]
fn is_keyword(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_digit()) || matches!(
        name,
        "" | "_" | "abstract" | "as" | "async" | "await" | "become" | "box" | "break" | "const" | "continue" | "crate"
        | "do" | "dyn" | "else" | "enum" | "extern" | "false" | "final" | "fn" | "for" | "gen" | "if" | "impl" | "in"
        | "let" | "loop" | "macro" | "match" | "mod" | "move" | "mut" | "override" | "priv" | "pub" | "ref" | "return"
        | "Self" | "self" | "static" | "struct" | "super" | "trait" | "true" | "try" | "type" | "typeof" | "unsafe"
        | "unsized" | "use" | "virtual" | "where" | "while" | "yield"
    )
}
