//! The state of lowering: tables that grow, blocks that are being filled, and the names in scope.

use crate::hash::{HashMap, HashSet};
use crate::table::{Map, Set};
use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;
use syn::spanned::Spanned;

use super::chain::Chain;
use super::closure::Callable;
use super::infer::{TypeId, Types};
use super::jumps::Frame;
use super::last_use::LastUses;
use super::operand::Operand;
use super::rebinding::{Choice, Rebindings};
use crate::diagnostics::{self, Diagnostic};
use crate::errors::Errors;
use crate::ir::{Binding, Block, Callee, CalleeId, Op, Origin, Passing, Place, Stmt, Value, Var};
use crate::namer::Namer;
use crate::parse::Input;

/// What a name stands for.
#[derive(Clone)]
pub(super) enum Bound {
    /// An immutable scalar.
    Value(Value),
    /// Storage.
    Var(Var),
    /// A reference to a place: the element that a loop is at, `let r = &mut s;`.
    Alias { place: Place, mutable: bool },
    /// A constant of the body.
    Constant(TypeId),
    /// A reference that is bound to one of several places.
    Choice { choice: usize, slot: usize },
    /// A closure.
    Function(Callable),
    /// An iterator that nobody has run over yet.
    Iterator(Rc<Chain>),
}

/// A value whose type and name are still open.
#[derive(Debug)]
pub(super) struct DraftValue {
    pub(super) ty: TypeId,
    pub(super) hint: String,
    /// The final name, for a binding of the user's.
    pub(super) name: Option<String>,
}

/// A variable whose type is still open.
#[derive(Debug)]
pub(super) struct DraftVar {
    pub(super) ty: TypeId,
    pub(super) hint: String,
    pub(super) name: Option<String>,
    pub(super) mutable: bool,
}

pub(super) type Scope = HashMap<String, Bound>;

/// A companion that the attribute names.
struct With {
    function: syn::Ident,
    companion: syn::Path,
    /// The path by which the function is called, once it is.
    meant: Option<String>,
}

impl With {
    fn new((function, companion): &(syn::Ident, syn::Path)) -> With {
        With { function: function.clone(), companion: companion.clone(), meant: None }
    }
}

fn without_arguments(path: &syn::Path) -> syn::Path {
    let mut plain = path.clone();
    plain.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
    plain
}

/// Everything that lowering knows.
pub(super) struct Lower<'a> {
    pub(super) errors: &'a mut Errors,
    /// Its name, by which a free function can call itself.
    pub(super) function: Option<String>,
    pub(super) result: TypeId,
    pub(super) unit_result: bool,
    pub(super) types: Types,
    pub(super) values: Vec<DraftValue>,
    pub(super) vars: Vec<DraftVar>,
    pub(super) callees: Vec<Callee>,
    pub(super) assumed_floats: Vec<TokenStream>,
    pub(super) slice_methods: Vec<(TypeId, proc_macro2::Ident)>,
    pub(super) float_methods: Vec<(TypeId, proc_macro2::Ident)>,
    /// Names of numbers, with what they are bound to.
    pub(super) plain_names: HashSet<(String, Binding)>,
    pub(super) std_macros: Vec<Ident>,
    pub(super) float_traits: Vec<TokenStream>,
    pub(super) matched_names: Vec<Ident>,
    pub(super) spans: Map<Value, Span>,
    pub(super) marks: Map<Value, Diagnostic>,
    pub(super) hidden: Map<Value, Diagnostic>,
    pub(super) lasting: Map<Value, Diagnostic>,
    pub(super) from_bits: Map<Value, Diagnostic>,
    pub(super) namer: Namer,
    pub(super) scopes: Vec<Scope>,
    /// The blocks that are open, the innermost last.
    pub(super) blocks: Vec<Block>,
    /// The names that `use` brings into the body.
    pub(super) imports: Vec<String>,
    /// What jumps can end, the innermost last.
    pub(super) frames: Vec<Frame>,
    /// The path that each of these names stands for.
    pub(super) import_paths: HashMap<String, String>,
    /// The paths that the compiler is asked to check.
    pub(super) checked_paths: Vec<String>,
    /// The path of the library.
    pub(super) krate: TokenStream,
    /// The companions that the attribute names, by the functions they are of.
    with: Vec<With>,
    /// The references that the body binds anew.
    pub(super) rebindings: Rebindings,
    /// The references that are bound to one of several places.
    pub(super) choices: Vec<Choice>,
    /// Variables that hold the numbers that references are to.
    pub(super) numbers_behind: Set<Var>,
    /// The functions in the body.
    pub(super) functions: Vec<syn::ItemFn>,
    /// The parameters that have no derivative.
    pub(super) constants: Set<Var>,
    /// The method calls that are the last use of what they are made on.
    pub(super) last_uses: LastUses,
    /// How the function's own parameters are passed.
    pub(super) passing: Vec<Passing>,
    /// What `Self` is, if that can be said outside of the `impl`.
    pub(super) itself: Option<syn::Type>,
    /// The closures that become functions.
    pub(super) lifted: Vec<super::functions::Lifted>,
    /// Numbers of ranges beside other sequences whose type is still open.
    pub(super) numbers: Vec<Value>,
    /// Type parameters of which was said that they are no floats.
    pub(super) rejected_params: HashSet<String>,
    /// Arithmetic on types that may turn out to be no numbers.
    pub(super) arithmetic: Vec<Value>,
    /// How often a closure was called.
    pub(super) calls_of_closures: usize,
    /// Variants that stand without the name of their enum, with it.
    pub(super) imported_variants: HashMap<String, syn::Path>,
    /// The type that the next expression is declared to have, if it is.
    pub(super) expected: Option<TypeId>,
    /// How many scopes are open where the function's last expression stands.
    pub(super) last_of_function: Option<usize>,
    /// That of the expression that is being lowered, until it looks into others.
    pub(super) declared: Option<TypeId>,
    /// Operators that may turn out to be those of users' types.
    pub(super) waiting: Vec<super::operators::Waiting>,
    /// The operands of operators that were read through a reference, with the place that it is to.
    pub(super) borrowed: Map<Value, Place>,
    /// The types that literals of structs name, if nothing else does.
    pub(super) literals: HashMap<String, TypeId>,
}

impl<'a> Lower<'a> {
    pub(super) fn new(input: &Input, errors: &'a mut Errors) -> Lower<'a> {
        let mut types = Types::with(&input.signature.type_params);
        let result = types.of(&input.signature.result);
        if let Some(Type::Path(itself)) = input
            .owner
            .as_ref()
            .filter(|owner| owner.of_trait.is_none())
            .and_then(|owner| owner.itself.as_ref())
        {
            types.know_struct(&itself.to_token_stream());
            types.know_struct(&quote!(Self));
        }
        Lower {
            errors,
            function: input.owner.is_none().then(|| input.item.sig.ident.to_string()),
            result,
            unit_result: matches!(input.signature.result, crate::types::Ty::Unit),
            types,
            values: Vec::new(),
            vars: Vec::new(),
            callees: Vec::new(),
            assumed_floats: Vec::new(),
            slice_methods: Vec::new(),
            float_methods: Vec::new(),
            plain_names: HashSet::default(),
            std_macros: Vec::new(),
            float_traits: Vec::new(),
            matched_names: Vec::new(),
            spans: Map::default(),
            marks: Map::default(),
            hidden: Map::default(),
            lasting: Map::default(),
            from_bits: Map::default(),
            namer: Namer::new(reserved(input)),
            scopes: vec![Scope::default()],
            blocks: vec![Block::default()],
            imports: Vec::new(),
            frames: Vec::new(),
            import_paths: HashMap::default(),
            checked_paths: Vec::new(),
            krate: input.options.krate.to_token_stream(),
            with: input.options.with.iter().map(With::new).collect(),
            rebindings: Rebindings::of_block(&input.body),
            choices: Vec::new(),
            numbers_behind: Set::default(),
            functions: Vec::new(),
            constants: Set::default(),
            last_uses: LastUses::of(&input.item.sig, &input.body),
            passing: input.signature.params.iter().map(|param| param.passing).collect(),
            itself: input
                .owner
                .as_ref()
                .filter(|owner| owner.generics.params.is_empty())
                .and_then(|owner| owner.itself.clone()),
            lifted: Vec::new(),
            numbers: Vec::new(),
            rejected_params: HashSet::default(),
            arithmetic: Vec::new(),
            calls_of_closures: 0,
            imported_variants: HashMap::default(),
            expected: None,
            last_of_function: None,
            declared: None,
            waiting: Vec::new(),
            borrowed: Map::default(),
            literals: HashMap::default(),
        }
    }

    /// Notes an error and goes on with a value that nothing defines.
    pub(super) fn reject(&mut self, diagnostic: Diagnostic) -> Operand {
        let span = diagnostic.span;
        self.errors.push(diagnostic);
        Operand::Value(self.dummy(span))
    }

    /// A value that nothing defines, after an error or where control never comes.
    pub(super) fn dummy(&mut self, span: Span) -> Value {
        let ty = self.types.rejected();
        self.new_value(ty, span, "t")
    }

    pub(super) fn new_value(&mut self, ty: TypeId, span: Span, hint: &str) -> Value {
        let value = Value(self.values.len() as u32);
        self.values.push(DraftValue { ty, hint: hint.to_owned(), name: None });
        self.spans.insert(value, span);
        value
    }

    pub(super) fn new_var(&mut self, ty: TypeId, hint: &str, mutable: bool) -> Var {
        let var = Var(self.vars.len() as u32);
        self.vars.push(DraftVar { ty, hint: hint.to_owned(), name: None, mutable });
        var
    }

    /// A variable with the user's name.
    pub(super) fn user_var(&mut self, name: &str, ty: TypeId, mutable: bool) -> Var {
        let var = self.new_var(ty, shown(name), mutable);
        let name = self.namer.user(shown(name));
        self.draft_var(var).name = Some(name);
        var
    }

    pub(super) fn draft(&mut self, value: Value) -> &mut DraftValue {
        &mut self.values[value.0 as usize]
    }

    pub(super) fn draft_var(&mut self, var: Var) -> &mut DraftVar {
        &mut self.vars[var.0 as usize]
    }

    pub(super) fn type_of(&self, value: Value) -> TypeId {
        self.values[value.0 as usize].ty
    }

    pub(super) fn type_of_var(&self, var: Var) -> TypeId {
        self.vars[var.0 as usize].ty
    }

    /// `let value = op;`
    pub(super) fn define(&mut self, op: Op, ty: TypeId, span: Span, hint: &str) -> Value {
        let value = self.new_value(ty, span, hint);
        self.push(Stmt::Let { value, op });
        value
    }

    /// Gives the value a `let` of its own, with its type: what is written into another expression has none.
    pub(super) fn ascribe(&mut self, value: Value) {
        if self.draft(value).name.is_none() {
            let hint = self.draft(value).hint.clone();
            self.draft(value).name = Some(self.namer.fresh(&hint));
        }
    }

    /// Appends a statement, unless control never comes here.
    pub(super) fn push(&mut self, stmt: Stmt) {
        if let Some(block) = self.blocks.last_mut().filter(|block| !block.diverges) {
            block.stmts.push(stmt);
        }
    }

    /// Whether the end of the open block is never reached.
    pub(super) fn diverges(&self) -> bool {
        self.blocks.last().is_some_and(|block| block.diverges)
    }

    pub(super) fn set_diverges(&mut self) {
        if let Some(block) = self.blocks.last_mut() {
            block.diverges = true;
        }
    }

    /// Fills a block of its own.
    pub(super) fn in_block<T>(&mut self, fill: impl FnOnce(&mut Self) -> T) -> (Block, T) {
        self.blocks.push(Block::default());
        let known = self.known_states();
        let out = self.in_scope(fill);
        self.keep_known(&known);
        (self.blocks.pop().unwrap_or_default(), out)
    }

    pub(super) fn in_scope<T>(&mut self, fill: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(Scope::default());
        let out = fill(self);
        self.scopes.pop();
        out
    }

    pub(super) fn lookup(&self, name: &str) -> Option<&Bound> {
        let bound = self.bound_name(name)?;
        match bound {
            Bound::Choice { choice, slot } => {
                Some(self.choices.get(*choice).and_then(|choice| choice.bound(*slot)).unwrap_or(bound))
            }
            Bound::Value(_)
            | Bound::Var(_)
            | Bound::Alias { .. }
            | Bound::Constant(_)
            | Bound::Function(_)
            | Bound::Iterator(_) => Some(bound),
        }
    }

    /// What the name was bound to; [`Lower::lookup`] says what it stands for.
    pub(super) fn bound_name(&self, name: &str) -> Option<&Bound> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }

    pub(super) fn bind(&mut self, name: &str, bound: Bound) {
        self.forget_plain(name, &bound);
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name.to_owned(), bound);
        }
    }

    /// The place without the views that it was named through.
    pub(super) fn behind_views(&self, place: &Place) -> Place {
        let stmts = self.blocks.iter().flat_map(|block| &block.stmts);
        let of = stmts.rev().find_map(|stmt| {
            let Stmt::View { var, of, mutable: _ } = stmt else { return None };
            (*var == place.root).then_some(of)
        });
        let Some(of) = of else { return place.clone() };
        let mut behind = self.behind_views(of);
        behind.projections.extend(place.projections.iter().cloned());
        behind
    }

    /// The callee of this path; the same path is the same callee.
    pub(super) fn callee(&mut self, path: &syn::Path, arity: usize) -> CalleeId {
        let origin = self.origin(path);
        let tokens = path.to_token_stream();
        let text = tokens.to_string();
        if let Some(known) = self.callees.iter().position(|callee| callee.path.to_string() == text) {
            return CalleeId(known as u32);
        }
        let last = path.segments.last();
        let plain = match matches!(origin, Origin::Outside) {
            true => self.named_companion(path).unwrap_or_else(|| without_arguments(path)),
            false => without_arguments(path),
        };
        let name = last.map(|last| last.ident.to_string()).unwrap_or_default();
        self.callees.push(Callee {
            path: tokens,
            plain_path: plain.to_token_stream(),
            turbofish: last.map(|last| last.arguments.to_token_stream()).unwrap_or_default(),
            companion: self.namer.fresh(&format!("{name}_d")),
            arity,
            origin,
        });
        CalleeId(self.callees.len() as u32 - 1)
    }

    /// The path of the companion that the attribute gives to the callee. The name stands for one function.
    fn named_companion(&mut self, path: &syn::Path) -> Option<syn::Path> {
        let last = path.segments.last()?;
        let with = self.with.iter_mut().find(|with| with.function == last.ident)?;
        let called = without_arguments(path).to_token_stream().to_string();
        if *with.meant.get_or_insert_with(|| called.clone()) != called {
            self.errors.push(diagnostics::several_of_a_name(path.span(), &with.function));
        }
        Some(without_arguments(&with.companion))
    }

    fn origin(&self, path: &syn::Path) -> Origin {
        match path.segments.first().filter(|_| path.leading_colon.is_none() && path.segments.len() == 1) {
            Some(only) => match self.functions.iter().find(|item| item.sig.ident == only.ident) {
                Some(item) if item.attrs.iter().any(is_differentiable) => Origin::Body,
                Some(item) if super::fence::has_no_effect(&item.attrs) => Origin::Helper,
                Some(_) => Origin::Unmarked,
                None if self.function.as_ref().is_some_and(|name| only.ident == name) => Origin::Itself,
                None => Origin::Outside,
            },
            None => Origin::Outside,
        }
    }

    /// Takes the type for a float: the emitted code asserts it.
    pub(super) fn assume_float(&mut self, ty: TypeId) {
        if let crate::types::Ty::Named(path) = self.types.peek(ty) {
            let text = path.to_string();
            if !self.assumed_floats.iter().any(|assumed| assumed.to_string() == text) {
                self.assumed_floats.push(path);
            }
        }
        self.types.numeric(ty);
    }
}

/// What generated names keep clear of.
fn reserved(input: &Input) -> TokenStream {
    let (sig, body, companion) = (&input.item.sig, &input.body, &input.options.name);
    quote!(#sig #body #companion)
}

/// A name as it is printed: those that lowering makes up for itself begin with `__`, so that no user has them.
pub(super) fn shown(name: &str) -> &str {
    name.strip_prefix("__").filter(|rest| MADE_UP.contains(rest)).unwrap_or(name)
}

/// The names that lowering makes up.
const MADE_UP: [&str; 4] = ["held", "other", "error", "receiver"];

fn is_differentiable(attribute: &syn::Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == "differentiable")
}
