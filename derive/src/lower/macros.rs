//! Macros: those of std that print, check and give up are kept in the forward sweep.

use proc_macro2::{Delimiter, TokenStream};
use quote::{ToTokens, quote};
use syn::Token;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;

use super::context::Lower;
use super::format::Argument;
use super::operand::Operand;
use crate::diagnostics;
use crate::ir::{Block, Effect, Op, Piece, Stmt, UnaryOp};
use crate::parse::types;

impl Lower<'_> {
    /// A macro call, as a statement or as an expression.
    pub(super) fn invocation(&mut self, mac: &syn::Macro) -> Operand {
        let name = mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        self.note_macro(mac);
        match name.as_str() {
            "vec" => self.vec(mac),
            "println" | "print" | "eprintln" | "eprint" => self.effect(mac, false),
            "panic" | "unreachable" | "todo" | "unimplemented" => self.effect(mac, true),
            "assert" => self.assertion(mac),
            "assert_eq" => self.comparing_assertion(mac, quote!(==)),
            "assert_ne" => self.comparing_assertion(mac, quote!(!=)),
            "debug_assert" | "debug_assert_eq" | "debug_assert_ne" => self.debug_assertion(mac, &name),
            "dbg" => self.debug(mac),
            "format" => self.text(mac),
            "matches" => self.matches_macro(mac),
            "cfg" => {
                let bool = self.types.bool();
                self.constant_macro(mac, bool)
            }
            "line" | "column" | "file" | "module_path" | "stringify" | "concat" | "env" | "include_str" => {
                let ty = self.types.foreign();
                self.constant_macro(mac, ty)
            }
            "asm" | "global_asm" => self.reject(diagnostics::inline_assembly(mac.span())),
            "thread_local" => self.reject(diagnostics::global_state(mac.span(), "thread_local!")),
            _ => self.reject(diagnostics::unknown_macro(mac.span(), &types::text(&mac.path))),
        }
    }

    /// A macro of this name was taken for the one of the standard library, which the compiler has to confirm. (That
    /// of `cfg!` cannot be asked for: it is the name of an attribute, too.)
    fn note_macro(&mut self, mac: &syn::Macro) {
        if let Some(name) = mac.path.get_ident().filter(|name| *name != "cfg")
            && !self.std_macros.contains(name)
        {
            self.std_macros.push(name.clone());
        }
    }

    fn arguments(&mut self, mac: &syn::Macro) -> Option<Vec<Argument>> {
        match Punctuated::<Argument, Token![,]>::parse_terminated.parse2(mac.tokens.clone()) {
            Ok(args) => {
                args.iter().for_each(|arg| super::fence::argument(&arg.expr, self.errors));
                Some(args.into_iter().collect())
            }
            Err(_) => {
                self.errors.push(diagnostics::unknown_macro(mac.span(), &types::text(&mac.path)));
                None
            }
        }
    }

    /// A macro that is kept for what it does.
    fn effect(&mut self, mac: &syn::Macro, diverges: bool) -> Operand {
        if let Some(args) = self.arguments(mac) {
            let pieces = self.format_pieces(&args);
            self.push_effect(&mac.path, pieces, diverges);
        }
        Operand::Unit
    }

    fn push_effect(&mut self, path: &syn::Path, pieces: Vec<Piece>, diverges: bool) {
        let pieces = macro_pieces(path, pieces);
        self.push(Stmt::Effect(Effect { pieces, diverges }));
        if diverges {
            self.set_diverges();
        }
    }

    /// `assert!(c)` is kept; the arguments of `assert!(c, "…", x)` are evaluated only if it fails.
    fn assertion(&mut self, mac: &syn::Macro) -> Operand {
        let Some(args) = self.arguments(mac) else { return Operand::Unit };
        let Some((condition, message)) = args.split_first() else { return Operand::Unit };
        let condition = self.condition(&condition.expr);
        if message.is_empty() {
            self.push_effect(&mac.path, vec![Piece::Value(condition)], false);
            return Operand::Unit;
        }
        let bool = self.types.bool();
        let failed = self.define(Op::Unary(UnaryOp::Not, condition), bool, mac.span(), "failed");
        let then = self.arm(false, mac.span(), |lower| {
            let pieces = lower.format_pieces(message);
            lower.push_effect(&syn::parse_quote!(::core::panic), pieces, true);
            Operand::Unit
        });
        self.join(failed, then, (Block::default(), None), mac.span())
    }

    /// `assert_eq!(a, b)` is kept. `assert_eq!(a, b, "…", f())` is `if !(a == b) { assert_eq!(a, b, "…", f()) }`:
    /// what is evaluated for the message is evaluated only if it fails.
    fn comparing_assertion(&mut self, mac: &syn::Macro, operator: TokenStream) -> Operand {
        let Some(args) = self.arguments(mac) else { return Operand::Unit };
        let (compared, message) = args.split_at(args.len().min(2));
        if message.iter().all(|arg| is_plain(&arg.expr)) {
            let pieces = self.format_pieces(&args);
            self.push_effect(&mac.path, pieces, false);
            return Operand::Unit;
        }
        let sides: Vec<_> = compared.iter().map(|arg| self.piece(&arg.expr)).collect();
        let group = |side: &Vec<Piece>| Piece::Group(Delimiter::Parenthesis, side.clone());
        let sides: Vec<_> = sides.iter().map(group).collect();
        let holds = Piece::Group(Delimiter::Parenthesis, with_between(&sides, &operator));
        let bool = self.types.bool();
        let failed = Op::Opaque(vec![Piece::Tokens(quote!(!)), holds]);
        let failed = self.define(failed, bool, mac.span(), "failed");
        let then = self.arm(false, mac.span(), |lower| {
            let message = lower.format_pieces(message);
            let sides = with_between(&sides, &quote!(,));
            let pieces = [sides, vec![Piece::Tokens(quote!(,))], message].concat();
            lower.push_effect(&mac.path, pieces, false);
            Operand::Unit
        });
        self.join(failed, then, (Block::default(), None), mac.span())
    }

    /// `debug_assert!(c)` is `if cfg!(debug_assertions) { assert!(c) }`.
    fn debug_assertion(&mut self, mac: &syn::Macro, name: &str) -> Operand {
        let bool = self.types.bool();
        let enabled = Op::Constant(quote!(::core::cfg!(debug_assertions)));
        let enabled = self.define(enabled, bool, mac.span(), "checked");
        let mut checked = mac.clone();
        if let Some(last) = checked.path.segments.last_mut() {
            let name = name.trim_start_matches("debug_");
            last.ident = syn::Ident::new(name, last.ident.span());
        }
        let then = self.arm(false, mac.span(), |lower| lower.invocation(&checked));
        self.join(enabled, then, (Block::default(), None), mac.span())
    }

    /// `dbg!(x)` gives `x`.
    fn debug(&mut self, mac: &syn::Macro) -> Operand {
        let Some(args) = self.arguments(mac) else { return Operand::Unit };
        let [arg] = args.as_slice() else {
            let what = "`dbg!` of several values";
            return self.reject(diagnostics::unsupported(mac.span(), what, "write one `dbg!` for each"));
        };
        let value = self.value(&arg.expr);
        if !self.is_scalar(value) {
            let what = "`dbg!` of what is no number";
            return self.reject(diagnostics::unsupported(mac.span(), what, "use `println!`"));
        }
        self.push_effect(&mac.path, vec![Piece::Value(value)], false);
        Operand::Value(value)
    }

    /// `format!`: the text of an active value could be parsed back.
    fn text(&mut self, mac: &syn::Macro) -> Operand {
        let Some(args) = self.arguments(mac) else { return Operand::Unit };
        let pieces = self.format_pieces(&args);
        let ty = self.types.of(&crate::types::Ty::Inactive(quote!(::std::string::String)));
        let value = self.define(Op::Opaque(macro_pieces(&mac.path, pieces)), ty, mac.span(), "text");
        self.hidden.insert(value, diagnostics::text_of_value(mac.span()));
        Operand::Value(value)
    }
}

fn macro_pieces(path: &syn::Path, arguments: Vec<Piece>) -> Vec<Piece> {
    let name = path.to_token_stream();
    vec![Piece::Tokens(quote!(#name !)), Piece::Group(Delimiter::Parenthesis, arguments)]
}

fn with_between(pieces: &[Piece], between: &TokenStream) -> Vec<Piece> {
    let mut out = Vec::new();
    for piece in pieces {
        if !out.is_empty() {
            out.push(Piece::Tokens(between.clone()));
        }
        out.push(piece.clone());
    }
    out
}

/// Whether evaluating it neither does anything nor panics.
fn is_plain(expr: &syn::Expr) -> bool {
    matches!(expr, syn::Expr::Lit(_) | syn::Expr::Path(_))
}
