//! Is `v.swap(0, 1)` of a vector the method of slices?
//!
//! Rust looks for a method of `Vec<f64>`, of `&Vec<f64>` and of `&mut Vec<f64>` before it follows the vector to its
//! elements, so a trait of the user's for vectors that has a `swap` wins; the same holds for arrays. As in
//! [`Probe`](super::Probe), a second trait in scope makes the call ambiguous (E0034).

macro_rules! probe {
    ($($method:ident)*) => {
        /// Methods named like those of slices, on references to vectors and arrays.
        pub trait SliceProbe: Sized {
            $(
                #[doc = concat!("Stands where another `", stringify!($method), "` might be.")]
                #[inline]
                fn $method(self) {}
            )*
        }
    };
}

probe! {
    binary_search binary_search_by binary_search_by_key chunks chunks_exact chunks_exact_mut chunks_mut
    clone_from_slice copy_from_slice fill first first_mut last last_mut partition_point reverse rotate_left
    rotate_right select_nth_unstable select_nth_unstable_by select_nth_unstable_by_key sort sort_by
    sort_by_cached_key sort_by_key sort_floats sort_unstable sort_unstable_by sort_unstable_by_key split_at
    split_at_mut swap to_vec windows
}

macro_rules! impl_probe {
    ($([$($parameters:tt)*] $container:ty),*) => {$(
        impl<$($parameters)*> SliceProbe for &$container {}
        impl<$($parameters)*> SliceProbe for &mut $container {}
    )*};
}
impl_probe!([T] alloc::vec::Vec<T>, [T, const N: usize] [T; N]);

/// Compiles if the methods of these names, called on the vector or array, are those of slices.
#[macro_export]
#[doc(hidden)]
macro_rules! __assert_slice_methods {
    ($container:ty: $($method:ident),* $(,)?) => {
        let _: fn(&mut $container) = |x| {
            #[allow(unused_imports)]
            use $crate::rt::SliceProbe as _;
            $(
                (&*x).$method();
                (&mut *x).$method();
            )*
            let _ = x;
        };
    };
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    const _: () = {
        crate::rt::assert_slice_methods!(Vec<f64>: swap, first, to_vec);
        crate::rt::assert_slice_methods!([Vec<f64>; 2]: fill, chunks);
        crate::rt::assert_slice_methods!(Vec<usize>:);
    };
}
