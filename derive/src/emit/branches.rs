//! Branches. A forward branch with a record sets an `Option` in the arm that it takes; the reverse branch
//! finds its way, and the residuals of the arm, by matching on it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::code::Code;
use super::expressions::{self, Expr, Level};
use super::printer::Printer;
use super::{names, types};
use crate::ir::{Block, BranchRecord, If, Record, Residual, Stmt, Value, Var};
use crate::types::Ty;

/// A printed branch.
struct Branch {
    /// What has to stand before it: the declarations of its stores.
    before: TokenStream,
    /// The branch as an expression.
    expr: Expr,
}

/// A printed arm.
struct Arm {
    stmts: TokenStream,
    /// What it evaluates to, value by value.
    results: Vec<Expr>,
    /// Whether the arm ends in a branch, which evaluates to all the results at once.
    ends_in_branch: bool,
}

impl Arm {
    /// Whether it is one value and nothing else.
    fn only_value(&self) -> Option<&Expr> {
        match self.results.as_slice() {
            [value] if self.stmts.is_empty() && !self.ends_in_branch => Some(value),
            _ => None,
        }
    }

    fn is_literal(&self, text: &str) -> bool {
        self.only_value().is_some_and(|value| value.tokens.to_string() == text)
    }

    fn is_empty(&self) -> bool {
        self.stmts.is_empty() && self.results.is_empty()
    }

    fn is_only_a_branch(&self) -> bool {
        self.stmts.is_empty() && self.ends_in_branch && self.results.iter().all(|e| e.level == Level::Block)
    }

    fn body(&self) -> TokenStream {
        let (stmts, results) = (&self.stmts, self.results.iter().map(|result| result.tokens.clone()));
        let results = if self.results.is_empty() { quote!() } else { types::bare(results.collect()) };
        quote!(#stmts #results)
    }
}

impl Printer<'_> {
    /// `let p: f64 = if … { … } else { … };`
    pub(super) fn branch_statement(&mut self, branch: &If) -> TokenStream {
        let Branch { before, expr } = self.branch(branch);
        match branch.results.as_slice() {
            [] => quote!(#before #expr),
            [result] if self.is_inlined(*result) => {
                self.defer(*result, expr, None);
                before
            }
            results => {
                let pattern = self.result_pattern(results);
                quote!(#before let #pattern = #expr;)
            }
        }
    }

    fn result_pattern(&self, results: &[Value]) -> Code {
        if let [one] = results {
            return self.typed(*one);
        }
        let types = results.iter().map(|result| self.function.value(*result).ty.clone()).collect();
        let names = results.iter().map(|result| Code::of(names::value(self.function, *result)));
        let ascription = types::ascription(&Ty::Tuple(types), self.krate);
        Code::default().list(names).parenthesised().then(&ascription)
    }

    fn branch(&mut self, branch: &If) -> Branch {
        let Some(record) = &branch.record else { return self.plain_branch(branch) };
        match record.then.as_ref().or(record.otherwise.as_ref()) {
            None => self.plain_branch(branch),
            Some(first) if self.is_read(first.store) => self.replayed_branch(branch, record),
            Some(_) => self.recording_branch(branch, record),
        }
    }

    fn plain_branch(&mut self, branch: &If) -> Branch {
        let condition = self.value(branch.condition);
        let (then, otherwise) = (self.arm(&branch.then, None), self.arm(&branch.otherwise, None));
        let expr = match short_circuit(&condition, &then, &otherwise) {
            Some(expr) => expr,
            None if then.is_empty() && !otherwise.is_empty() => {
                let condition = expressions::not(&condition);
                printed(&quote!(#condition), &otherwise, None)
            }
            None => printed(&quote!(#condition), &then, Some(&otherwise)),
        };
        Branch { before: TokenStream::new(), expr }
    }

    fn recording_branch(&mut self, branch: &If, record: &BranchRecord) -> Branch {
        let condition = self.value(branch.condition);
        let then = self.arm(&branch.then, record.then.as_ref());
        let otherwise = self.arm(&branch.otherwise, record.otherwise.as_ref());
        let own = record.then.iter().chain(&record.otherwise).filter(|_| !record.last);
        let stores = own.map(|record| record.store).map(|store| names::var(self.function, store));
        let before = quote!(#(let mut #stores = None;)*);
        Branch { before, expr: printed(&quote!(#condition), &then, Some(&otherwise)) }
    }

    fn replayed_branch(&mut self, branch: &If, record: &BranchRecord) -> Branch {
        let then_head = record.then.as_ref().map(|record| self.taken(record));
        let otherwise_head = record.otherwise.as_ref().map(|record| self.taken(record));
        let (then, otherwise) = (self.arm(&branch.then, None), self.arm(&branch.otherwise, None));
        let expr = match (then_head, otherwise_head) {
            (Some(head), None) => printed(&head, &then, Some(&otherwise)),
            (None, Some(head)) => printed(&head, &otherwise, Some(&then)),
            (Some(first), Some(second)) => {
                printed_in_turn(&first, &then, &second, &otherwise, !branch.results.is_empty())
            }
            (None, None) => printed(&self.value(branch.condition).tokens, &then, Some(&otherwise)),
        };
        Branch { before: TokenStream::new(), expr }
    }

    /// `let Some((a, ref h)) = then1`, or `then1.is_some()` where there is nothing to bind.
    fn taken(&mut self, record: &Record) -> TokenStream {
        let store = names::var(self.function, record.store);
        if record.fields.is_empty() {
            return quote!(#store.is_some());
        }
        let store = if self.borrowed.contains(&record.store) { quote!(*#store) } else { quote!(#store) };
        let fields = self.read_fields(&record.fields);
        quote!(let Some(#fields) = #store)
    }

    /// The pattern that binds the fields of a record: what is not copied is borrowed.
    pub(super) fn read_fields(&mut self, fields: &[Residual]) -> TokenStream {
        types::bare(fields.iter().map(|field| self.read_field(*field)).collect())
    }

    fn read_field(&mut self, field: Residual) -> TokenStream {
        match field {
            Residual::Value(value) => {
                let name = names::value(self.function, value);
                let is_copied = types::is_copied(&self.function.value(value).ty);
                if is_copied {
                    return quote!(#name);
                }
                self.lent.insert(value);
                quote!(ref #name)
            }
            Residual::Snapshot(var) => {
                let name = names::var(self.function, var);
                quote!(ref #name)
            }
            Residual::Branch(store) => {
                self.borrowed.insert(store);
                let name = names::var(self.function, store);
                quote!(ref #name)
            }
        }
    }

    /// The fields of a record as they are stored.
    pub(super) fn written_fields(&self, fields: &[Residual]) -> TokenStream {
        types::bare(fields.iter().map(|field| self.written_field(*field)).collect())
    }

    fn written_field(&self, field: Residual) -> TokenStream {
        match field {
            Residual::Value(value) => self.value(value).tokens.into_token_stream(),
            Residual::Branch(store) | Residual::Snapshot(store) => self.variable(store),
        }
    }

    fn variable(&self, var: Var) -> TokenStream {
        let name = names::var(self.function, var);
        quote!(#name)
    }

    fn arm(&mut self, block: &Block, record: Option<&Record>) -> Arm {
        match block.stmts.split_last() {
            Some((Stmt::If(last), stmts)) if record.is_none() && is_tail(last, block) => {
                self.arm_ending_in_branch(stmts, last)
            }
            _ => self.arm_ending_in_values(block, record),
        }
    }

    fn arm_ending_in_branch(&mut self, stmts: &[Stmt], last: &If) -> Arm {
        let stmts = self.statements(stmts);
        let Branch { before, expr } = self.branch(last);
        Arm { stmts: quote!(#stmts #before), results: vec![expr], ends_in_branch: true }
    }

    fn arm_ending_in_values(&mut self, block: &Block, record: Option<&Record>) -> Arm {
        let mut stmts = self.statements(&block.stmts);
        if let Some(record) = record.filter(|_| !block.diverges) {
            let (store, fields) = (self.variable(record.store), self.written_fields(&record.fields));
            stmts.extend(quote!(#store = Some(#fields);));
        }
        let results = if block.diverges { Vec::new() } else { self.values(&block.results) };
        Arm { stmts, results, ends_in_branch: false }
    }

    fn values(&self, values: &[Value]) -> Vec<Expr> {
        values.iter().map(|value| self.value(*value)).collect()
    }
}

/// Whether the branch evaluates to what its block does.
fn is_tail(last: &If, block: &Block) -> bool {
    last.results == block.results && !block.diverges
}

/// `a && b`, which Rust itself defines as `if a { b } else { false }`; `a || b` alike.
fn short_circuit(condition: &Expr, then: &Arm, otherwise: &Arm) -> Option<Expr> {
    if otherwise.is_literal("false") {
        return then.only_value().map(|then| expressions::short_circuit(Level::And, condition, then));
    }
    if then.is_literal("true") {
        let second = otherwise.only_value()?;
        return Some(expressions::short_circuit(Level::Or, condition, second));
    }
    None
}

fn printed(head: &impl ToTokens, then: &Arm, otherwise: Option<&Arm>) -> Expr {
    let body = then.body();
    let rest = otherwise.filter(|otherwise| !otherwise.is_empty()).map(|otherwise| {
        let body = otherwise.body();
        if otherwise.is_only_a_branch() { quote!(else #body) } else { quote!(else { #body }) }
    });
    Expr::new(Level::Block, quote!(if #head { #body } #rest))
}

/// Both arms have records: exactly one of them was set.
fn printed_in_turn(
    first: &TokenStream,
    then: &Arm,
    second: &TokenStream,
    otherwise: &Arm,
    has_results: bool,
) -> Expr {
    let (then, otherwise) = (then.body(), otherwise.body());
    let rest = has_results.then(|| quote!(else { ::core::unreachable!() }));
    Expr::new(Level::Block, quote!(if #first { #then } else if #second { #otherwise } #rest))
}
