//! Loops with a condition, and the early ends of all loops.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::expressions::{self, Level};
use super::names;
use super::printer::Printer;
use crate::ir::{Block, If, Op, Stmt, Value, While};

impl Printer<'_> {
    /// `while condition { … }`, and `loop { … }` where the condition is `true`.
    pub(super) fn while_statement(&mut self, each: &While) -> TokenStream {
        let last = self.last_declarations(&each.body);
        let declaration = each.record.as_ref().map(|record| {
            self.is_read(record.record.store);
            self.store_declaration(record)
        });
        let head = self.while_head(&each.condition);
        let (counter, step) = self.counter(each.count);
        let body = self.statements_to_the_end(&each.body, each.record.as_ref().map(|record| &record.record));
        quote!(#last #declaration #counter #head { #step #body })
    }

    fn while_head(&mut self, condition: &Block) -> TokenStream {
        let stmts = self.statements(&condition.stmts);
        let condition: TokenStream =
            condition.results.iter().map(|value| self.value(*value).to_token_stream()).collect();
        match (stmts.is_empty(), condition.to_string().as_str()) {
            (true, "true") => quote!(loop),
            (true, _) => quote!(while #condition),
            (false, _) => quote!(while { #stmts #condition }),
        }
    }

    /// `let mut n: usize = 0;` and `n += 1;`, where the number of iterations is asked for.
    pub(super) fn counter(&self, count: Option<Value>) -> (TokenStream, TokenStream) {
        let Some(count) = count else { return Default::default() };
        let count = names::value(self.function, count);
        (quote!(let mut #count: usize = 0;), quote!(#count += 1;))
    }

    /// A loop body that may end the loop by itself: one without a record breaks where it comes to that, one with a
    /// record after the record has been written.
    pub(super) fn statements_to_the_end(
        &mut self,
        body: &Block,
        record: Option<&crate::ir::Record>,
    ) -> TokenStream {
        let is_last = |stmt: &Stmt| matches!(stmt, Stmt::If(If { record: Some(_), .. }));
        let keeps = record.is_some() || body.stmts.iter().any(is_last);
        if !keeps && !body.results.is_empty() {
            return self.breaking(body);
        }
        let stmts = self.statements(&body.stmts);
        let push = record.filter(|_| !body.diverges).map(|record| self.push(record));
        let end = body.results.first().map(|goes_on| {
            let ends = expressions::not(&self.value(*goes_on));
            quote!(if #ends { break; })
        });
        quote!(#stmts #push #end)
    }

    fn push(&mut self, record: &crate::ir::Record) -> TokenStream {
        let store = names::var(self.function, record.store);
        let fields = self.written_fields(&record.fields);
        quote!(#store.push(#fields);)
    }

    /// The statements of a block that ends in the question whether the loop goes on.
    fn breaking(&mut self, block: &Block) -> TokenStream {
        let Some((Stmt::If(branch), before)) = block.stmts.split_last() else {
            return self.breaking_at_the_end(block);
        };
        if branch.results.is_empty() || branch.results != block.results {
            return self.breaking_at_the_end(block);
        }
        let before = self.statements(before);
        let condition = self.value(branch.condition);
        let then = self.breaking(&branch.then);
        let otherwise = self.breaking(&branch.otherwise);
        if then.is_empty() {
            let condition = expressions::not(&condition);
            return quote!(#before if #condition { #otherwise });
        }
        let condition = condition.at_least(Level::Or);
        let is_end = then.to_string() == "break ;";
        match (otherwise.is_empty(), is_end) {
            (true, _) => quote!(#before if #condition { #then }),
            (false, true) => quote!(#before if #condition { #then } #otherwise),
            (false, false) => quote!(#before if #condition { #then } else { #otherwise }),
        }
    }

    fn breaking_at_the_end(&mut self, block: &Block) -> TokenStream {
        let stmts = self.statements(&block.stmts);
        let Some(goes_on) = block.results.first() else { return stmts };
        match self.pending_op(*goes_on) {
            Some(Op::Literal(text)) if text == "true" => stmts,
            Some(Op::Literal(_)) => quote!(#stmts break;),
            _ => {
                let ends = expressions::not(&self.value(*goes_on));
                quote!(#stmts if #ends { break; })
            }
        }
    }
}
