//! Every message of the macro, with its id. The phases say what they found, and the words stand here. The ids are
//! those of [`catalogue`], which says what each is about.

mod catalogue;
#[cfg(test)]
mod page;

use proc_macro2::Span;
use quote::quote_spanned;

pub use catalogue::Id;

use crate::rules::{Kind, RULES};
use crate::type_params::{Family, FloatParam};

/// A message that points at the user's code.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its entry of the catalogue.
    pub id: Id,
    /// The expression that causes it.
    pub span: Span,
    /// What cannot be differentiated and why.
    pub message: String,
    /// One edit that helps.
    pub help: Option<String>,
}

impl Diagnostic {
    /// The text in the fixed shape: the message, a line of help, the id.
    pub fn text(&self) -> String {
        match &self.help {
            Some(help) => format!("{}\nhelp: {help} [{}]", self.message, self.id),
            None => format!("{} [{}]", self.message, self.id),
        }
    }
}

impl Diagnostic {
    /// As a `compile_error!` invocation. Without a path: in the edition of 2015, `::core` would be looked for in the user's
    /// crate.
    pub fn into_tokens(self) -> proc_macro2::TokenStream {
        let text = self.text();
        quote_spanned!(self.span=> compile_error! { #text })
    }
}

fn new(id: Id, span: Span, message: impl Into<String>, help: &str) -> Diagnostic {
    let help = if help.is_empty() { None } else { Some(help.to_owned()) };
    Diagnostic { id, span, message: message.into(), help }
}

fn cannot(id: Id, span: Span, what: &str, why: &str, help: &str) -> Diagnostic {
    new(id, span, format!("cannot differentiate {what}: {why}"), help)
}

const STOP: &str = "wrap the value in `stop_gradient(…)` if it has no part in the derivative";

const BY_HAND: &str =
    "write it in safe Rust, or move it to a function of its own with a rule, `#[derivative(of = …)]`";

/// CR001: the attribute stands on something else.
pub fn not_a_function(span: Span, found: &str) -> Diagnostic {
    let message =
        format!("`#[differentiable]` goes on functions, methods, `impl`s and traits, found {found}");
    new(Id::CR001, span, message, "put it on a function, a method, an `impl` or a trait")
}

/// CR001: the attribute stands on something that does not parse, such as a method with a body missing.
pub fn not_an_item(span: Span, error: &str) -> Diagnostic {
    let message = format!("cannot differentiate what does not parse: {error}");
    new(Id::CR001, span, message, "")
}

/// CR057: an option that does not exist or is not written as it should be.
pub fn bad_option(span: Span, error: &str) -> Diagnostic {
    let message = format!("cannot read the options of `#[differentiable]`: {error}");
    new(
        Id::CR057,
        span,
        message,
        "the options are `wrt(x, y)`, `name = \"f_d\"`, `recursive`, `check(x in 0.1..10.0)` and `crate = path`",
    )
}

/// CR002.
pub fn no_differentiable_parameter(function: &syn::Ident) -> Diagnostic {
    let message = format!(
        "`{function}` has no differentiable parameter: none of its parameters is a float, a float slice or \
         array, or a `Differentiable` type"
    );
    new(Id::CR002, function.span(), message, "")
}

/// CR002: `wrt()`.
pub fn empty_wrt(function: &syn::Ident) -> Diagnostic {
    let message =
        format!("cannot differentiate `{function}` with respect to nothing: `wrt()` names no parameter");
    new(Id::CR002, function.span(), message, "name the parameters, or leave `wrt` out for all of them")
}

/// CR003.
pub fn no_differentiable_result(function: &syn::Ident, returned: &str) -> Diagnostic {
    let message = format!(
        "`{function}` returns {returned} and has no `&mut` float parameter: there is nothing to differentiate"
    );
    new(Id::CR003, function.span(), message, "return the number that the result is made from")
}

/// CR004.
pub fn unknown_wrt(name: &syn::Ident, function: &syn::Ident, params: &[String]) -> Diagnostic {
    let params: Vec<_> = params.iter().map(|param| format!("`{param}`")).collect();
    let message = format!(
        "cannot differentiate with respect to `{name}`: `{function}` has no parameter of that name; its \
         parameters are {}",
        params.join(", ")
    );
    new(Id::CR004, name.span(), message, "")
}

/// CR005.
pub fn inactive_wrt(name: &syn::Ident, ty: &str) -> Diagnostic {
    let message = format!("parameter `{name}: {ty}` is not differentiable");
    new(Id::CR005, name.span(), message, "remove it from `wrt`")
}

/// CR006.
pub fn async_code(span: Span, what: &str) -> Diagnostic {
    let help = "differentiate the synchronous kernel and await around it";
    cannot(Id::CR006, span, what, "its statements run at times that nobody knows here", help)
}

/// CR007.
pub fn unsafe_code(span: Span) -> Diagnostic {
    let why = "the macro relies on the borrow checker for aliasing";
    cannot(Id::CR007, span, "`unsafe` code", why, BY_HAND)
}

/// CR008.
pub fn raw_pointer(span: Span) -> Diagnostic {
    let why = "nothing says what it points to";
    cannot(Id::CR008, span, "through a raw pointer", why, "take `&[f64]` or `&mut [f64]`")
}

/// CR009.
pub fn inline_assembly(span: Span) -> Diagnostic {
    cannot(Id::CR009, span, "inline assembly", "it has no derivative", BY_HAND)
}

/// CR010.
pub fn unknown_macro(span: Span, name: &str) -> Diagnostic {
    let why = "its tokens are expanded after this attribute has run";
    cannot(Id::CR010, span, &format!("through the macro `{name}!`"), why, "call a function instead")
}

/// CR011.
pub fn global_state(span: Span, name: &str) -> Diagnostic {
    let what = format!("through the global variable `{name}`");
    cannot(Id::CR011, span, &what, "its derivative would be lost", "pass it as a parameter")
}

/// CR012.
pub fn interior_mutability(span: Span, name: &str) -> Diagnostic {
    let what = format!("through `{name}`");
    cannot(Id::CR012, span, &what, "it hides writes from the derivative", "use `&mut`")
}

/// CR014.
pub fn dynamic_dispatch(span: Span, object: &str) -> Diagnostic {
    let what = format!("a call through `{object}`");
    let bound = object.trim_start_matches("dyn ");
    let edit = format!("take a type parameter `P: {bound}`, of a trait with `#[differentiable]`");
    cannot(Id::CR014, span, &what, "the callee is not known at compile time", &edit)
}

/// CR015.
pub fn closure_parameter(span: Span) -> Diagnostic {
    let why = "what it takes or gives is a reference, or nothing";
    let edit = "let it take and give values, `F: Fn(f64) -> f64` or `F: DiffFn`, arrays in place of slices";
    cannot(Id::CR015, span, "through this function parameter", why, edit)
}

/// CR048: the function below `#[derivative]` is no rule.
pub fn no_rule(span: Span, of: &str) -> Diagnostic {
    let message = format!(
        "`#[derivative(of = {of})]`: this is no rule to differentiate `{of}` by; expected \
         `fn(x: f64, y: f64, value: f64, seed: f64) -> (f64, f64)`, for a function of two floats"
    );
    new(Id::CR048, span, message, "take what the function takes, then its value and the cotangent of that")
}

/// CR048: the signature of a rule is not that of a rule for its function.
pub fn rule_mismatch(span: Span, of: &str, problem: &str, expected: &str) -> Diagnostic {
    let message = format!(
        "`#[derivative(of = {of})]`: the rule to differentiate `{of}` by has another signature; expected `{expected}`"
    );
    new(Id::CR048, span, message, problem)
}

/// CR048: the attribute does not say what it should.
pub fn bad_rule_option(span: Span, error: &str) -> Diagnostic {
    let message = format!("cannot read `#[derivative]`, a rule to differentiate by: {error}");
    new(Id::CR048, span, message, "write `#[derivative(of = path::to::function)]`")
}

/// CR060: operators may be those of matrices, whose product has another derivative.
pub fn operators_without_float(span: Span, name: &syn::Ident) -> Diagnostic {
    without_float(span, &format!("the operators of `{name}`"), &name.to_string())
}

fn without_float(span: Span, what: &str, name: &str) -> Diagnostic {
    let why = "its bounds do not say that it is a float";
    cannot(Id::CR060, span, what, why, &format!("bound it by a trait of floats: `{name}: num_traits::Float`"))
}

/// CR060: a bound that gives floats to the function in a way that the macro does not see through.
pub fn hidden_floats(span: Span, edit: &str) -> Diagnostic {
    let what = "with respect to a type with this bound";
    cannot(Id::CR060, span, what, "the macro does not see the floats behind it", edit)
}

/// CR060: an `impl` of a trait with derivatives needs more of its parameters than the trait says.
pub fn unsaid_of_parameter(name: &syn::Ident, bound: &str) -> Diagnostic {
    let what = format!("this `impl` of a differentiable trait for a type of any `{name}`");
    let why = match bound {
        "Number" => format!("the trait does not say that `{name}` is its own tangent"),
        _ => format!("the trait does not say that `{name}` has a tangent"),
    };
    cannot(Id::CR060, name.span(), &what, &why, &format!("add the bound `{name}: chainrule::{bound}`"))
}

/// CR060: a type parameter is used as a number, and its bounds do not say that it is one.
pub fn parameter_is_no_float(span: Span, name: &str) -> Diagnostic {
    without_float(span, &format!("operations of `{name}`"), name)
}

/// CR061: the bounds of a type parameter lack what the derivative of an operation needs.
pub fn not_in_bounds(span: Span, operation: &str, param: &FloatParam) -> Diagnostic {
    let (name, path) = (&param.name, param.path.to_string().replace(' ', ""));
    let what = format!("{operation} of `{name}: {path}`");
    let why = format!("`{path}` does not have what its derivative needs");
    let edit = match param.family {
        Family::Float | Family::RealField => STOP.to_owned(),
        Family::Real | Family::FloatCore | Family::Num => format!("bound it by `{name}: num_traits::Float`"),
    };
    cannot(Id::CR061, span, &what, &why, &edit)
}

/// CR061: from a number of the type of a type parameter to another, or back.
pub fn converted_parameter(span: Span, name: &str) -> Diagnostic {
    let what = format!("the conversion `{name}`");
    let why = "it takes a differentiable value to another type of which the macro knows nothing";
    cannot(
        Id::CR061,
        span,
        &what,
        why,
        "convert constants only, or write `T::from(x).unwrap()` for a float `x`",
    )
}

/// CR016.
pub fn function_pointer(span: Span) -> Diagnostic {
    let why = "the callee is not known at compile time";
    let help =
        "take a parameter `f: impl Fn(f64) -> f64`, or call a `#[differentiable]` function by its name";
    cannot(Id::CR016, span, "a call through a function pointer", why, help)
}

/// CR017: the message and its label. Only the compiler knows whether a callee has a derivative, so that they are put into
/// generated code.
pub fn without_derivative(path: &str, is_method: bool) -> [String; 2] {
    let (callee, edit, kind) = match is_method {
        true => (
            format!("the method `{path}`"),
            format!("`{path}` or to its `impl`, or write `stop_gradient(…)` around the call"),
            "method",
        ),
        false => (
            format!("`{path}`"),
            format!(
                "`{path}`, give it a rule by `#[derivative(of = {path})]`, or write `stop_gradient({path}(…))`"
            ),
            "function",
        ),
    };
    let message = format!(
        "cannot differentiate this call: {callee} is called with differentiable arguments but is not \
         `#[differentiable]`\nhelp: add `#[differentiable]` to {edit} for a constant [{}]",
        Id::CR017
    );
    [message, format!("this {kind} has no derivative")]
}

/// CR017: the same for a function that is passed to another.
pub fn passed_without_derivative(path: &str) -> [String; 2] {
    let message = format!(
        "cannot differentiate this call: `{path}` is passed to be called with differentiable arguments but is not \
         `#[differentiable]`, or takes references\nhelp: add `#[differentiable]` to `{path}`, or pass a closure that calls \
         it: `|x| {path}(x)` [{}]",
        Id::CR017
    );
    [message, "this function has no derivative that can be passed".to_owned()]
}

/// CR018: a method of a float without a rule.
pub fn unknown_method(span: Span, name: &str) -> Diagnostic {
    let rules: Vec<_> = RULES.iter().filter(|rule| rule.kind == Kind::Method).map(|rule| rule.name).collect();
    let help = format!(
        "write it as a function with `#[differentiable]` or a rule; methods with a rule are {}",
        rules.join(", ")
    );
    cannot(Id::CR018, span, &format!("the method `.{name}()`"), "there is no rule for it", &help)
}

/// CR018: a method of something that is no float.
pub fn method_of_unknown(span: Span, name: &str) -> Diagnostic {
    let what = format!("the method `.{name}()`");
    let why = "the macro does not know the type that it belongs to";
    cannot(Id::CR018, span, &what, why, "write it as a free function with `#[differentiable]`")
}

/// CR018: a method of an integer or a text, which may be a user's.
pub fn opaque_argument(span: Span, name: &str) -> Diagnostic {
    let what = format!("`{name}` of a differentiable argument");
    let why = "the macro does not look into methods of integers, `bool`s and texts";
    cannot(Id::CR018, span, &what, why, "write it as a free function with `#[differentiable]`")
}

/// CR018: a method that gives a new array or vector.
pub fn container_method(span: Span, name: &str) -> Diagnostic {
    let what = format!("the method `.{name}()` of a slice, array or vector");
    cannot(Id::CR018, span, &what, "it is not supported yet", "write a `for` loop over the elements")
}

/// CR018: `.first()` of rows, `.first_mut()`, `.find(…)`, where the `Option` is kept.
pub fn option_of_element(span: Span) -> Diagnostic {
    let why = "the macro does not follow a reference that is in an `Option`";
    let edit = "take it apart where it is found: `if let Some(row) = rows.get(i) { … }`";
    cannot(Id::CR018, span, "an `Option` of a reference", why, edit)
}

/// CR019.
pub fn returns_reference(span: Span, ty: &str) -> Diagnostic {
    let what = format!("a function that returns `{ty}`");
    let why = "what it borrows from its parameters has no derivative of its own";
    cannot(Id::CR019, span, &what, why, "return the value or the index")
}

/// CR021.
pub fn bit_manipulation(span: Span, name: &str) -> Diagnostic {
    let why = "bits have no derivative, and a number is made from them again";
    cannot(Id::CR021, span, &format!("`{name}` of a float"), why, STOP)
}

/// CR021: a number whose bits are an integer that depends on a float.
pub fn number_of_bits(span: Span, name: &str) -> Diagnostic {
    let why = "its bits are an integer that was made of a float, which has no derivative";
    cannot(Id::CR021, span, &format!("`{name}`"), why, STOP)
}

/// CR022.
pub fn memory_function(span: Span, path: &str) -> Diagnostic {
    let why = "it moves memory without the macro seeing what is in it";
    cannot(Id::CR022, span, &format!("`{path}`"), why, "use assignments")
}

/// CR026.
pub fn closure(span: Span) -> Diagnostic {
    let why = "it is stored or passed on to where the macro does not see its body";
    cannot(Id::CR026, span, "a closure", why, "bind it by `let` and call it, or pass it to an iterator")
}

/// CR025.
pub fn escaping_closure(span: Span) -> Diagnostic {
    let why = "it changes what it captures, and when it is called is not seen here";
    cannot(Id::CR025, span, "this closure as an argument", why, "let it return what it computes")
}

/// CR025: a capture that cannot be handed over.
pub fn captured_by_argument(span: Span, name: &str) -> Diagnostic {
    let why = format!("it captures `{name}`, whose type is not known here");
    let edit = format!("write the type down where `{name}` is bound, or capture its numbers");
    cannot(Id::CR025, span, "this closure as an argument", &why, &edit)
}

/// CR025: a parameter of a closure whose type has to be known.
pub fn untyped_parameter(span: Span, name: &str) -> Diagnostic {
    let why = "the type that it is called with is not seen here";
    let edit = format!("write the type down: `|{name}: [f64; 2]|`");
    cannot(Id::CR025, span, &format!("the parameter `{name}` of this closure"), why, &edit)
}

/// CR026: closures whose bodies would make the function too large.
pub fn closure_called_too_often(span: Span) -> Diagnostic {
    let why = "each call has a body of its own, and there are thousands";
    cannot(Id::CR026, span, "this call of a closure", why, "write it as a function with `#[differentiable]`")
}

/// CR026: an iterator that is stored.
pub fn stored_iterator(span: Span) -> Diagnostic {
    let why = "it is stored or passed on to where the macro does not see what is done with it";
    cannot(Id::CR026, span, "an iterator", why, "run over it where it is made, or collect it into a `Vec`")
}

/// CR027.
pub fn iterator_adapter(span: Span, name: &str) -> Diagnostic {
    let what = format!("the iterator adapter `.{name}()`");
    let why = "it is not among those that become loops";
    cannot(Id::CR027, span, &what, why, "write a `for` loop over indices")
}

/// CR027: a function that gives an `Option` to an adapter.
pub fn optional_function(span: Span) -> Diagnostic {
    let why = "the macro does not see when the `Option` of this function is `None`";
    cannot(
        Id::CR027,
        span,
        "this iterator adapter",
        why,
        "write a closure that ends with `Some(…)` or `None`",
    )
}

/// CR027: a closure whose `Option` the macro does not follow.
pub fn optional_body(span: Span) -> Diagnostic {
    let why = "the macro does not see when this `Option` is `None`";
    cannot(
        Id::CR027,
        span,
        "this iterator adapter",
        why,
        "end the closure with `Some(…)` or `None`, in an `if`",
    )
}

/// CR027: std promises nothing of the item that has no partner: `sum` leaves it out, `next` does not.
pub fn effects_under_zip(span: Span) -> Diagnostic {
    let why =
        "the closure before it changes something, and nobody knows whether that happens for the last item";
    cannot(Id::CR027, span, "this `.zip()`", why, "write a `for` loop")
}

/// CR027: `collect` into something that is no vector.
pub fn collected(span: Span) -> Diagnostic {
    let why = "the macro knows `Vec` alone";
    cannot(Id::CR027, span, "`.collect()` into this type", why, "write `.collect::<Vec<_>>()`")
}

/// CR050: `from_fn` without a length in sight.
pub fn array_length(span: Span) -> Diagnostic {
    let edit = "bind the array by `let` with its type: `let a: [f64; 3] = …;`";
    cannot(Id::CR050, span, "`from_fn`", "the length of the array stands where the macro does not look", edit)
}

/// CR050: a long array of what is no number.
pub fn array_element(span: Span) -> Diagnostic {
    let why = "its elements are no numbers, nor arrays of numbers";
    cannot(Id::CR050, span, "this array", why, "collect them into a `Vec`")
}

/// CR028: a comparing function that is no comparison of two numbers.
pub fn comparator(span: Span) -> Diagnostic {
    let why = "the macro knows `a.partial_cmp(b).unwrap()`, `a.total_cmp(b)` and `a.cmp(b)`";
    cannot(Id::CR028, span, "this comparison", why, "compare the two numbers themselves")
}

/// CR028.
pub fn sorting(span: Span, name: &str) -> Diagnostic {
    let why = "its closure changes what it captures, or binds a name of the function again";
    cannot(Id::CR028, span, &format!("`.{name}()`"), why, "write a closure that only compares")
}

/// CR029.
pub fn slice_pattern(span: Span) -> Diagnostic {
    let why = "it binds a part of differentiable data";
    cannot(Id::CR029, span, "a slice pattern", why, "bind the elements by index")
}

/// CR030.
pub fn binding_mode(span: Span, mode: &str) -> Diagnostic {
    let why = "the macro does not follow this binding mode";
    cannot(
        Id::CR030,
        span,
        &format!("a `{mode}` binding"),
        why,
        "bind the value, or a reference by `let r = &…;`",
    )
}

/// CR031.
pub fn question_mark(span: Span) -> Diagnostic {
    let why = "the macro does not know whether it is an `Option` or a `Result`";
    cannot(Id::CR031, span, "`?`", why, "bind that part of the expression by `let` first, with its type")
}

/// CR031: something of an error that reaches the result.
pub fn part_of_an_error(span: Span) -> Diagnostic {
    let why = "errors have no derivative, and this has a part in the result";
    let help = "return the number in an `Ok`, or wrap it in `stop_gradient(…)` where it is used";
    cannot(Id::CR031, span, "what an error holds", why, help)
}

/// CR034.
pub fn coroutine(span: Span, what: &str) -> Diagnostic {
    cannot(Id::CR034, span, what, "the macro does not see when it runs", "write it as a plain expression")
}

/// CR035.
pub fn endless_loop(span: Span) -> Diagnostic {
    let why = "nothing ends it, so that the reverse sweep is never reached";
    cannot(Id::CR035, span, "this loop", why, "leave it by `break` or `return`")
}

/// CR039.
pub fn field(span: Span, name: &str) -> Diagnostic {
    let what = format!("the field `.{name}`");
    cannot(Id::CR039, span, &what, "what it is taken from is no struct and no tuple", "take it from a struct")
}

/// CR013.
pub fn union(span: Span) -> Diagnostic {
    let why = "which of its fields is set is not known";
    cannot(Id::CR013, span, "a union", why, "use a struct or an enum")
}

/// CR040.
pub fn no_tangent_type(span: Span, ty: &str) -> Diagnostic {
    let what = format!("through {ty}");
    cannot(Id::CR040, span, &what, "there is no tangent type for it", "use a slice or a `Vec` with an index")
}

/// CR046.
pub fn foreign_function(span: Span) -> Diagnostic {
    let why = "its callers are not Rust";
    cannot(
        Id::CR046,
        span,
        "an `extern` function",
        why,
        "differentiate a plain function and call it from here",
    )
}

/// CR050: syntax that a later version will read.
pub fn unsupported(span: Span, what: &str, edit: &str) -> Diagnostic {
    cannot(Id::CR050, span, what, "it is not supported yet", edit)
}

/// CR050: `a::g` and `b::g`, with one companion for `g`.
pub fn several_of_a_name(span: Span, name: &syn::Ident) -> Diagnostic {
    let what = format!("another function `{name}`, of which `with` names the companion");
    unsupported(span, &what, &format!("give it a name of its own: `use path::{name} as other_{name};`"))
}

/// CR050: syntax that the macro has no rule for.
pub fn unknown_syntax(span: Span, kind: &str) -> Diagnostic {
    let what = format!("this {kind}");
    cannot(Id::CR050, span, &what, "the macro does not know its syntax", "please report it")
}

/// CR050: operands of which one was taken for what it is not.
pub fn operands_apart(span: Span, types: &[String; 2]) -> Diagnostic {
    let what = format!("an operator between `{}` and `{}`", types[0], types[1]);
    let why = "the macro does not know this operator";
    cannot(Id::CR050, span, &what, why, "bind the operands first, with their types: `let x: f64 = …;`")
}

/// CR050: two variables of one name, which only the hygiene of macros tells apart.
pub fn same_name(span: Span, name: &str) -> Diagnostic {
    let what = format!("a function with two variables `{name}`");
    let why = "one is of a macro and one of its caller, and generated code knows them by name";
    cannot(Id::CR050, span, &what, why, "rename one of them")
}

/// CR050: a callee that only the body can name.
pub fn imported_callee(span: Span, name: &str) -> Diagnostic {
    let what = format!("a call of `{name}`");
    let why = "it may come from a `use` in the function's body, where its derivative cannot be found";
    cannot(Id::CR050, span, &what, why, "move the `use` out of the function")
}

/// CR050: a variant of an enum that nothing here names.
pub fn hidden_variant(span: Span, name: &str) -> Diagnostic {
    let what = format!("through the variant `{name}`");
    let why = "the macro does not know the enum that it belongs to";
    let edit = format!(
        "write the enum before it, `Shape::{name}`, or bind what is matched on by `let` with its type"
    );
    cannot(Id::CR050, span, &what, why, &edit)
}

/// CR050: an attribute inside the function.
pub fn inner_attribute(span: Span, name: &str) -> Diagnostic {
    let what = format!("what `#[{name}]` stands on");
    let why = "the macro does not know what the attribute does to it";
    cannot(Id::CR050, span, &what, why, "remove the attribute")
}

/// CR051.
pub fn conditional_compilation(span: Span) -> Diagnostic {
    let why = "only statements, arms and fields under a `#[cfg]` are told apart, up to three conditions";
    let help = "put the `#[cfg]` on two functions";
    cannot(Id::CR051, span, "what stands under this `#[cfg]`", why, help)
}

/// CR052.
pub fn hidden_mutable_reference(span: Span) -> Diagnostic {
    let why = "writes through it are hidden from the derivative";
    let help = "bind it by `let r = &mut place;` or pass it as an argument";
    cannot(Id::CR052, span, "a `&mut` that is stored or returned", why, help)
}

/// CR052: a shared reference as a value.
pub fn stored_reference(span: Span) -> Diagnostic {
    let why = "the macro does not follow references that are stored";
    let help = "bind it by `let r = &place;` or pass it as an argument";
    cannot(Id::CR052, span, "a reference that is no argument", why, help)
}

/// CR052: a reference of which nobody can say what it is bound to.
pub fn rebound_reference(span: Span) -> Diagnostic {
    let why = "the macro cannot tell all the places that it may be bound to";
    let help = "bind it by `let` to `&mut place` or `if c { &mut one } else { &mut other }`, and assign to it \
                or `std::mem::swap` it with another such reference only";
    cannot(Id::CR052, span, "a reference that is bound to several places", why, help)
}

/// CR052: so many places that code for each combination would be too long.
pub fn many_places(span: Span) -> Diagnostic {
    let why = "there would be code for each combination of them";
    let help = "bind it to fewer places, or pass the references to a function";
    cannot(Id::CR052, span, "references that are bound to so many places", why, help)
}

/// CR053.
pub fn text_of_value(span: Span) -> Diagnostic {
    let why = "the text could be parsed back, and has no derivative";
    cannot(
        Id::CR053,
        span,
        "the text of a differentiable value",
        why,
        "keep the number, or print it by `println!`",
    )
}

/// CR054.
pub fn filled(span: Span, method: &str) -> Diagnostic {
    let what = format!("a `&mut` that is passed to the method `.{method}()`");
    let why = "the macro does not know the method, which may overwrite what it is given";
    cannot(Id::CR054, span, &what, why, "call a function with `#[differentiable]`, or fill a variable before")
}

/// CR017: an `impl` of a trait has another body for a method, which the trait has a derivative of.
pub fn unmarked_override(span: Span, name: &str) -> Diagnostic {
    let why = "the trait has the derivative of its own body, which is not this one";
    let help = "put `#[differentiable]` on this method, too, or on no method of the `impl` but on all of it";
    cannot(Id::CR017, span, &format!("the method `{name}`"), why, help)
}

/// CR055: an `impl` of a trait without the attribute, for a type that is not the user's.
pub fn foreign_type(span: Span) -> Diagnostic {
    let why = "neither the trait nor the type has a place for its derivative functions";
    cannot(Id::CR055, span, "this `impl`", why, "put `#[differentiable]` on the trait, too")
}
