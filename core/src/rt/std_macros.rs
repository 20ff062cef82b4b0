//! Is `vec![…]` the macro of the standard library?
//!
//! A `macro_rules!` of the user's with such a name comes first, and does not show in the tokens. An import of
//! the same name beside it makes the compiler call the name ambiguous (E0659); without one it is nothing. A
//! user's macro that came by `use` is not seen.

/// Stands where another macro might be; nobody calls it.
#[macro_export]
#[doc(hidden)]
macro_rules! __std_macro {
    () => {};
}

macro_rules! std_macros {
    ($($name:ident)*) => {
        $(pub use crate::__std_macro as $name;)*
    };
}

std_macros! {
    assert assert_eq assert_ne cfg column concat dbg debug_assert debug_assert_eq debug_assert_ne env eprint
    eprintln file format include_str line matches module_path panic print println stringify todo unimplemented
    unreachable vec
}

/// Compiles if no `macro_rules!` of these names is in scope: `assert_std_macros!(vec, println);`.
#[macro_export]
#[doc(hidden)]
macro_rules! __assert_std_macros {
    ($($name:ident),* $(,)?) => {
        mod std_macros {
            $(
                use $crate::rt::std_macros::$name;
                #[allow(unused_imports)]
                use $name as _;
            )*
        }
    };
}

#[cfg(test)]
mod tests {
    crate::rt::assert_std_macros!(vec, println, assert, panic, format, dbg, assert_eq);
}
