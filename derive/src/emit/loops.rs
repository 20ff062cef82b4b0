//! Loops. A forward loop with a record appends the residuals of each iteration to its store; the reverse
//! loop reads them from the end.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use super::expressions::{Expr, Level};
use super::printer::Printer;
use super::{names, types};
use crate::ir::{Adapter, Block, For, LoopRecord, Range, Residual, Var};
use crate::types::Ty;

impl Printer<'_> {
    /// A loop.
    pub(super) fn loop_statement(&mut self, looped: &For) -> TokenStream {
        let Some(record) = &looped.record else { return self.plain_loop(looped) };
        match (self.is_read(record.record.store), record.extend) {
            (true, _) => self.replayed_loop(looped, record),
            (false, true) => self.extending_loop(looped, record),
            (false, false) => self.pushing_loop(looped, record),
        }
    }

    fn plain_loop(&mut self, looped: &For) -> TokenStream {
        let (index, range) = (names::value(self.function, looped.index), self.range(&looped.range));
        let last = self.last_declarations(&looped.body);
        let (counter, step) = self.counter(looped.count);
        let body = self.statements_to_the_end(&looped.body, None);
        quote!(#last #counter for #index in #range { #step #body })
    }

    /// The stores that keep only the last of the iterations.
    pub(super) fn last_declarations(&self, body: &Block) -> TokenStream {
        let last = body.last_stores().map(|store| names::var(self.function, store));
        last.map(|store| quote!(let mut #store = None;)).collect()
    }

    fn extending_loop(&mut self, looped: &For, record: &LoopRecord) -> TokenStream {
        let (index, range) = (names::value(self.function, looped.index), self.range_iterator(&looped.range));
        let declaration = self.store_declaration(record);
        let (body, store) =
            (self.statements(&looped.body.stmts), names::var(self.function, record.record.store));
        let fields = self.written_fields(&record.record.fields);
        quote!(#declaration #store.extend(#range.map(|#index| { #body #fields }));)
    }

    fn pushing_loop(&mut self, looped: &For, record: &LoopRecord) -> TokenStream {
        let (index, range) = (names::value(self.function, looped.index), self.range(&looped.range));
        let declaration = self.store_declaration(record);
        let (counter, step) = self.counter(looped.count);
        let body = self.statements_to_the_end(&looped.body, Some(&record.record));
        quote!(#declaration #counter for #index in #range { #step #body })
    }

    /// The store stands before its loop, unless it stands at the top of the function.
    pub(super) fn store_declaration(&self, record: &LoopRecord) -> TokenStream {
        let store = record.record.store;
        if self.hoisted.contains(&store) { TokenStream::new() } else { self.new_store(store) }
    }

    fn new_store(&self, store: Var) -> TokenStream {
        let (krate, store) = (self.krate, names::var(self.function, store));
        quote!(let mut #store = #krate::rt::Vec::new();)
    }

    /// The stores that are declared at the top of the forward function.
    pub(super) fn hoisted_stores(&self) -> TokenStream {
        self.hoisted.iter().map(|store| self.new_store(*store)).collect()
    }

    /// The cursors that are declared at the top of the backward function.
    pub(super) fn cursor_declarations(&self) -> TokenStream {
        let declaration = |(store, end): &(Var, Ident)| {
            let store = names::var(self.function, *store);
            quote!(let mut #end = #store.len();)
        };
        self.cursors.iter().map(declaration).collect()
    }

    fn replayed_loop(&mut self, looped: &For, record: &LoopRecord) -> TokenStream {
        match (record.nested, record.by_index) {
            (false, true) => self.indexed_loop(looped, record),
            (false, false) => {
                let store = names::var(self.function, record.record.store);
                self.zipped_loop(looped, record, &store)
            }
            (true, _) => self.nested_loop(looped, record),
        }
    }

    /// `let saved0 = &saved0[..n];`, and then by index: one check for the whole loop.
    fn indexed_loop(&mut self, looped: &For, record: &LoopRecord) -> TokenStream {
        let store = names::var(self.function, record.record.store);
        let count = self.value(looped.range.end).at_least(Level::Or);
        let body = self.loop_by_index(looped, record, &store);
        quote!(let #store = &#store[..#count]; #body)
    }

    fn loop_by_index(&mut self, looped: &For, record: &LoopRecord, entries: &Ident) -> TokenStream {
        let (index, range) = (names::value(self.function, looped.index), self.range(&looped.range));
        let fields = self.bound_fields(&record.record.fields, &quote!(#entries[#index]));
        let body = self.statements(&looped.body.stmts);
        quote!(for #index in #range { #fields #body })
    }

    /// Indices and entries side by side, for ranges whose index is not the number of the iteration.
    fn zipped_loop(&mut self, looped: &For, record: &LoopRecord, entries: &Ident) -> TokenStream {
        let (index, range) = (names::value(self.function, looped.index), self.range_iterator(&looped.range));
        let entry = self.fresh("saved");
        let fields = self.bound_fields(&record.record.fields, &quote!(*#entry));
        let body = self.statements(&looped.body.stmts);
        quote!(for (#index, #entry) in #range.zip(#entries.iter().rev()) { #fields #body })
    }

    /// The entries of this run are the last that have not been read.
    fn nested_loop(&mut self, looped: &For, record: &LoopRecord) -> TokenStream {
        let store = names::var(self.function, record.record.store);
        let end = self.cursor(record.record.store);
        let run = self.fresh(&format!("{store}_run"));
        if !record.by_index {
            return self.nested_zipped_loop(looped, record, &end, &run);
        }
        let count = self.value(looped.range.end);
        let (from, after) = (count.at_least(Level::Product), count.at_least(Level::Or));
        let body = self.loop_by_index(looped, record, &run);
        quote!(let #run = &#store[#end - #from..#end]; #end -= #after; #body)
    }

    fn nested_zipped_loop(
        &mut self,
        looped: &For,
        record: &LoopRecord,
        end: &Ident,
        run: &Ident,
    ) -> TokenStream {
        let store = names::var(self.function, record.record.store);
        let (range, count) = (self.range_iterator(&looped.range), self.fresh("count"));
        let body = self.zipped_loop(looped, record, run);
        quote! {
            let #count = #range.count();
            let #run = &#store[#end - #count..#end];
            #end -= #count;
            #body
        }
    }

    fn cursor(&mut self, store: Var) -> Ident {
        if let Some((_, end)) = self.cursors.iter().find(|(of, _)| *of == store) {
            return end.clone();
        }
        let end = self.fresh("end");
        self.cursors.push((store, end.clone()));
        end
    }

    /// `let (a, ref h) = entry;`, or for a single field `let a = entry;` and `let h = &entry;`.
    fn bound_fields(&mut self, fields: &[Residual], entry: &TokenStream) -> TokenStream {
        let pattern = self.read_fields(fields);
        match self.borrowed_field(fields) {
            Some(name) => quote!(let #name = &#entry;),
            None => quote!(let #pattern = #entry;),
        }
    }

    /// The only field of a record, if it is borrowed.
    fn borrowed_field(&self, fields: &[Residual]) -> Option<Ident> {
        match fields {
            [Residual::Branch(store) | Residual::Snapshot(store)] => Some(names::var(self.function, *store)),
            [Residual::Value(value)] if !types::is_copied(&self.function.value(*value).ty) => {
                Some(names::value(self.function, *value))
            }
            _ => None,
        }
    }

    /// A range as what a `for` runs over.
    fn range(&self, range: &Range) -> TokenStream {
        if range.adapters.is_empty() { self.bare_range(range) } else { self.range_iterator(range) }
    }

    /// A range that a method can be called on.
    fn range_iterator(&self, range: &Range) -> TokenStream {
        let bare = self.bare_range(range);
        let adapters = range.adapters.iter().map(|adapter| self.adapter(*adapter));
        quote!((#bare) #(#adapters)*)
    }

    fn bare_range(&self, range: &Range) -> TokenStream {
        let (start, end) = (self.value(range.start), self.value(range.end));
        let start = self.with_type_of_bounds(range, start, &end);
        let (start, end) = (start.at_least(Level::Or), end.at_least(Level::Or));
        if range.inclusive { quote!(#start..=#end) } else { quote!(#start..#end) }
    }

    /// `0_u8` of `0_u8..2`: where both bounds are literals, and of a type that the compiler does not choose by itself.
    fn with_type_of_bounds(&self, range: &Range, start: Expr, end: &Expr) -> Expr {
        let Ty::Int(Some(name)) = &self.function.value(range.start).ty else { return start };
        if !start.untyped || !end.untyped || matches!(name.as_str(), "i32" | "usize") {
            return start;
        }
        let typed = format!("{}_{name}", start.tokens).parse::<Literal>();
        typed.map_or(start, |typed| Expr::postfix(typed.to_token_stream()))
    }

    fn adapter(&self, adapter: Adapter) -> TokenStream {
        match adapter {
            Adapter::Rev => quote!(.rev()),
            Adapter::Take(count) => {
                let count = self.value(count);
                quote!(.take(#count))
            }
            Adapter::StepBy(step) => {
                let step = self.value(step);
                quote!(.step_by(#step))
            }
            Adapter::Collect => {
                let krate = self.krate;
                quote!(.collect::<#krate::rt::Vec<_>>().into_iter())
            }
        }
    }
}
