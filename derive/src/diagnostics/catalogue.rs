//! The catalogue of diagnostics: one row for each id, with the ui test that shows the mistake. Why it is one, and the
//! code that does instead, is in the file of the id in `explained/`; what is said is read from the expected text of the
//! ui test. `docs/diagnostics.md` prints all of it.

use std::fmt;

/// Rows of three kinds: what the macro says, by itself or through a trait of the library; what the compiler says
/// with a code of its own; what only the documentation of the function says.
macro_rules! catalogue {
    (
        macro { $($id:ident $example:ident $title:literal)* }
        compiler { $($of_compiler:ident $code:ident $its_example:ident $its_title:literal)* }
        rustdoc { $($of_rustdoc:ident $source:literal $words:literal $rustdoc_title:literal)* }
    ) => {
        /// The id of a message. The compiler warns of one that nothing says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Id {
            $(#[doc = $title] $id,)*
        }

        /// All entries, each kind in the order of the ids.
        #[cfg(test)]
        pub const ENTRIES: &[Entry] = &[
            $(entry!($id, $title, SaidBy::Macro { example: stringify!($example) }),)*
            $(entry!($of_compiler, $its_title, SaidBy::Compiler {
                code: stringify!($code),
                example: stringify!($its_example),
            }),)*
            $(entry!($of_rustdoc, $rustdoc_title, SaidBy::Rustdoc { source: $source, words: $words }),)*
        ];
    };
}

#[cfg(test)]
macro_rules! entry {
    ($id:ident, $title:literal, $said:expr) => {
        Entry {
            id: stringify!($id),
            title: $title,
            said: $said,
            explained: include_str!(concat!("explained/", stringify!($id), ".md")),
        }
    };
}

/// What the reference page says of an id.
#[cfg(test)]
#[derive(Debug)]
pub struct Entry {
    /// `CR017`.
    pub id: &'static str,
    /// The mistake in a few words.
    pub title: &'static str,
    /// Who says it.
    pub said: SaidBy,
    /// Why it is a mistake, and the code that does instead.
    pub explained: &'static str,
}

/// Who finds a mistake. An example is the name of a file in `tests/ui`.
#[cfg(test)]
#[derive(Debug)]
pub enum SaidBy {
    /// An error with our id.
    Macro { example: &'static str },
    /// An error of the compiler, such as E0428.
    Compiler { code: &'static str, example: &'static str },
    /// A sentence with these words, in the *Derivatives* section of the function's documentation.
    Rustdoc { source: &'static str, words: &'static str },
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

catalogue! {
    macro {
        CR001 attribute_on_a_struct "the attribute on something else than a function, an `impl` or a trait"
        CR002 no_float_parameter "no differentiable parameter"
        CR003 no_float_result "no differentiable result"
        CR004 wrt_unknown_name "an unknown name in `wrt`"
        CR005 wrt_an_integer "a parameter in `wrt` that has no derivative"
        CR006 async_function "an `async` function"
        CR007 unsafe_block "`unsafe` code"
        CR008 raw_pointer_parameter "a raw pointer"
        CR009 inline_assembly "inline assembly"
        CR010 unknown_macro "a macro whose expansion is not seen"
        CR011 global_mutable_state "global mutable state"
        CR012 interior_mutability "interior mutability"
        CR013 derive_on_a_union "a union"
        CR014 trait_object_parameter "a call through `dyn Trait`"
        CR015 closure_as_a_type_parameter "a closure as a parameter"
        CR016 function_pointer "a function pointer"
        CR017 unmarked_callee "a callee without derivative"
        CR018 unknown_float_method "a method without a rule"
        CR019 returns_a_reference "a result that borrows from a parameter"
        CR021 bits_of_a_float "the bits of a differentiable number"
        CR022 memory_function "`transmute` and its like"
        CR025 closure_as_an_argument "a closure as an argument"
        CR026 closure_in_an_array "a closure or an iterator that is stored"
        CR027 iterator_cycle "an iterator adapter that is not known"
        CR028 sorted "a sort whose closure does more than compare"
        CR029 slice_pattern "a slice pattern that binds the rest"
        CR030 pattern_through_a_mutable_reference "a binding mode that is not followed"
        CR031 part_of_an_error "an error value that reaches the result"
        CR034 generator "code that runs at another time"
        CR035 endless_loop "a loop that never ends"
        CR039 type_without_tangent "a type without tangent"
        CR040 map_of_floats "a collection without tangent"
        CR046 foreign_function "an `extern` function"
        CR048 rule_for_another_signature "a rule with another signature than its function's"
        CR050 jump_inside_an_expression "syntax that is not supported"
        CR051 cfg_on_a_parameter "`#[cfg]` that has no cases"
        CR052 mutable_reference_in_a_struct "a reference that is stored"
        CR053 text_that_is_parsed_back "a number that is turned into text"
        CR054 filled_by_an_unknown_method "a `&mut` that an unknown method gets"
        CR055 impl_for_a_foreign_type "derivatives that have no place"
        CR057 unknown_option "an option that does not exist"
        CR060 type_parameter_with_operators "a type parameter whose floats are not seen"
        CR061 operator_without_its_derivative "a type parameter with too few bounds"
    }
    compiler {
        CR023 E0720 mutual_recursion "functions that call each other in a circle"
        CR045 E0034 method_of_a_users_trait "a trait with a method named like one of floats"
        CR047 E0428 name_of_a_module "a name that is taken"
    }
    rustdoc {
        CR041 "fn f(x: f64, n: u32) -> f64 { x * f64::from(n / 2) }"
            "the quotient of two integers" "an integer quotient in a formula"
        CR042 "fn f(x: f64, y: f64) -> f64 { x * x }"
            "does not depend on y" "a parameter without effect"
        CR043 "fn f(x: f64) -> f64 { if x == 1.0 { 1.0 } else { x * x } }"
            "compares differentiable floats" "a comparison of floats by `==`"
    }
}
