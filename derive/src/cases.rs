//! `#[cfg]` inside of an item. The attribute sees the code under each of them, before it is known which of it is compiled.
//!
//! So the item is written once for each case, with what is compiled in that case, the `#[cfg]` of the case and the attribute
//! again: the compiler leaves out the others before it expands them.
//!
//! `fn f() { #[cfg(c)] a(); b() }` becomes `#[cfg(c)] #[differentiable] fn f() { a(); b() }` and
//! `#[cfg(not(c))] #[differentiable] fn f() { b() }`.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, Item, Stmt};

use crate::errors::Errors;

/// More conditions than that have too many cases.
const MOST: usize = 3;

/// What `#[differentiable(attr)] item` expands to where a body holds a `#[cfg]` that can be decided by cases.
pub fn expand(attr: &TokenStream, item: &TokenStream) -> Option<TokenStream> {
    if !mentions_cfg(item.clone()) {
        return None;
    }
    let mut item = syn::parse2::<Item>(item.clone()).ok()?;
    let mut conditions = Conditions::default();
    visit(&mut conditions, &mut item);
    if conditions.found.is_empty() || conditions.found.len() > MOST {
        return None;
    }
    let krate = crate::parse::options::parse(attr.clone(), &mut Errors::default()).krate.to_token_stream();
    let conditions: Vec<_> = conditions.found.into_iter().collect();
    let cases = (0..1_usize << conditions.len()).map(|case| {
        let holds = |at: usize| case >> at & 1 == 1;
        let terms = conditions.iter().enumerate();
        let terms = terms.map(|(at, (_, term))| if holds(at) { term.clone() } else { quote!(not(#term)) });
        let truths = conditions.iter().enumerate().map(|(at, (text, _))| (text.clone(), holds(at))).collect();
        let mut item = item.clone();
        visit(&mut Case { truths }, &mut item);
        quote!(#[cfg(all(#(#terms),*))] #[#krate::differentiable(#attr)] #item)
    });
    Some(cases.collect())
}

/// Whether there is a `#[cfg]` somewhere: a quick answer for all other items.
fn mentions_cfg(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            let first = || group.stream().into_iter().next();
            group.delimiter() == Delimiter::Bracket
                && matches!(first(), Some(TokenTree::Ident(name)) if name == "cfg")
                || mentions_cfg(group.stream())
        }
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The bodies of the item: what stands on the item, its methods and its parameters goes along with it.
fn visit(visitor: &mut impl VisitMut, item: &mut Item) {
    match item {
        Item::Fn(item) => visitor.visit_block_mut(&mut item.block),
        Item::Impl(item) => item.items.iter_mut().for_each(|item| {
            if let syn::ImplItem::Fn(method) = item {
                visitor.visit_block_mut(&mut method.block);
            }
        }),
        Item::Trait(item) => item.items.iter_mut().for_each(|item| {
            if let syn::TraitItem::Fn(syn::TraitItemFn { default: Some(body), .. }) = item {
                visitor.visit_block_mut(body);
            }
        }),
        _ => {}
    }
}

/// The conditions by their text, each without a `not` around it.
#[derive(Default)]
struct Conditions {
    found: BTreeMap<String, TokenStream>,
}

impl VisitMut for Conditions {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.iter_mut().filter_map(of_statement).for_each(|attributes| self.note(attributes));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.note(&arm.attrs);
        visit_mut::visit_arm_mut(self, arm);
    }

    fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
        self.note(&field.attrs);
        visit_mut::visit_field_value_mut(self, field);
    }
}

impl Conditions {
    fn note(&mut self, attributes: &[Attribute]) {
        for (condition, _) in attributes.iter().filter_map(condition) {
            self.found.insert(condition.to_string(), condition);
        }
    }
}

/// What is compiled where the conditions are true or false as it says.
struct Case {
    truths: BTreeMap<String, bool>,
}

impl Case {
    /// Whether it is compiled; the conditions are taken off.
    fn keeps(&self, attributes: &mut Vec<Attribute>) -> bool {
        let truth = |attribute: &Attribute| {
            let (condition, is_positive) = condition(attribute)?;
            Some(self.truths.get(&condition.to_string()).copied().unwrap_or_default() == is_positive)
        };
        let keeps = attributes.iter().filter_map(truth).all(|truth| truth);
        attributes.retain(|attribute| condition(attribute).is_none());
        keeps
    }
}

impl VisitMut for Case {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.retain_mut(|stmt| of_statement(stmt).is_none_or(|attributes| self.keeps(attributes)));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_match_mut(&mut self, expr: &mut syn::ExprMatch) {
        expr.arms.retain_mut(|arm| self.keeps(&mut arm.attrs));
        visit_mut::visit_expr_match_mut(self, expr);
    }

    fn visit_expr_struct_mut(&mut self, expr: &mut syn::ExprStruct) {
        let fields = std::mem::take(&mut expr.fields).into_iter();
        expr.fields = fields.filter_map(|mut field| self.keeps(&mut field.attrs).then_some(field)).collect();
        visit_mut::visit_expr_struct_mut(self, expr);
    }
}

/// The condition of a `#[cfg]`, and whether it has to be true.
fn condition(attribute: &Attribute) -> Option<(TokenStream, bool)> {
    if !attribute.path().is_ident("cfg") {
        return None;
    }
    let tokens = &attribute.meta.require_list().ok()?.tokens;
    match syn::parse2::<syn::MetaList>(tokens.clone()) {
        Ok(not) if not.path.is_ident("not") => Some((not.tokens, false)),
        Ok(_) | Err(_) => Some((tokens.clone(), true)),
    }
}

fn of_statement(stmt: &mut Stmt) -> Option<&mut Vec<Attribute>> {
    match stmt {
        Stmt::Local(local) => Some(&mut local.attrs),
        Stmt::Macro(stmt) => Some(&mut stmt.attrs),
        Stmt::Expr(expr, _) => of_expression(expr),
        Stmt::Item(item) => of_item(item),
    }
}

fn of_item(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    match item {
        Item::Const(item) => Some(&mut item.attrs),
        Item::Enum(item) => Some(&mut item.attrs),
        Item::Fn(item) => Some(&mut item.attrs),
        Item::Macro(item) => Some(&mut item.attrs),
        Item::Static(item) => Some(&mut item.attrs),
        Item::Struct(item) => Some(&mut item.attrs),
        Item::Type(item) => Some(&mut item.attrs),
        Item::Use(item) => Some(&mut item.attrs),
        _ => None,
    }
}

/// What stands before `a = b` or `a + b` is kept with `a`.
fn of_expression(expr: &mut Expr) -> Option<&mut Vec<Attribute>> {
    match expr {
        Expr::Assign(expr) => of_expression(&mut expr.left),
        Expr::Binary(expr) => of_expression(&mut expr.left),
        Expr::Cast(expr) => of_expression(&mut expr.expr),
        Expr::Array(expr) => Some(&mut expr.attrs),
        Expr::Block(expr) => Some(&mut expr.attrs),
        Expr::Break(expr) => Some(&mut expr.attrs),
        Expr::Call(expr) => Some(&mut expr.attrs),
        Expr::Continue(expr) => Some(&mut expr.attrs),
        Expr::Field(expr) => Some(&mut expr.attrs),
        Expr::ForLoop(expr) => Some(&mut expr.attrs),
        Expr::If(expr) => Some(&mut expr.attrs),
        Expr::Index(expr) => Some(&mut expr.attrs),
        Expr::Lit(expr) => Some(&mut expr.attrs),
        Expr::Loop(expr) => Some(&mut expr.attrs),
        Expr::Macro(expr) => Some(&mut expr.attrs),
        Expr::Match(expr) => Some(&mut expr.attrs),
        Expr::MethodCall(expr) => Some(&mut expr.attrs),
        Expr::Paren(expr) => Some(&mut expr.attrs),
        Expr::Path(expr) => Some(&mut expr.attrs),
        Expr::Return(expr) => Some(&mut expr.attrs),
        Expr::Struct(expr) => Some(&mut expr.attrs),
        Expr::Tuple(expr) => Some(&mut expr.attrs),
        Expr::Unary(expr) => Some(&mut expr.attrs),
        Expr::Unsafe(expr) => Some(&mut expr.attrs),
        Expr::While(expr) => Some(&mut expr.attrs),
        _ => None,
    }
}
