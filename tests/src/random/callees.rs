//! What random programs call, in two worlds: over `f64` with `#[differentiable]`, and over dual numbers.
//!
//! All results stay moderate, so that no program overflows. Literals stand to the right of an operator, where
//! dual numbers take them, too.

/// Writes the functions down twice.
macro_rules! in_both_worlds {
    ($($(#[$doc:meta])* fn $name:ident $parameters:tt $(-> $result:ty)? $body:block)+) => {
        /// Over `f64`.
        pub mod real {
            $($(#[$doc])* #[chainrule::differentiable] pub fn $name $parameters $(-> $result)? $body)+
        }

        /// Over dual numbers.
        pub mod dual {
            use crate::random::dual::Dual as f64;
            $($(#[$doc])* pub fn $name $parameters $(-> $result)? $body)+
        }
    };
}

in_both_worlds! {
    /// A formula.
    fn wave(x: f64, y: f64) -> f64 {
        (x * y).sin() + x * 0.5
    }

    /// A branch, and a parameter that is overwritten.
    fn bend(mut x: f64, at: f64) -> f64 {
        if x > at {
            x = at.sin() * x;
        }
        x.tanh() * at
    }

    /// Two slices.
    fn inner(a: &[f64], b: &[f64]) -> f64 {
        let mut s = a[0] * 0.1;
        for i in 0..a.len().min(b.len()) {
            s += a[i] * b[i];
        }
        s.tanh()
    }

    /// Two of an array's elements, chosen by the caller.
    fn choose(a: &[f64], i: usize) -> f64 {
        a[i % a.len()] * a[0].cos()
    }

    /// Writes into its last argument.
    fn blend(k: f64, x: &[f64], y: &mut [f64]) {
        for i in 0..x.len().min(y.len()) {
            y[i] = (y[i] * k + x[i]).sin();
        }
    }

    /// Works in place, by a loop that carries.
    fn relax(x: &mut [f64], k: f64) -> f64 {
        let mut s = k;
        for i in 1..x.len() {
            x[i] = (x[i - 1] * x[i] + s).cos();
            s = s * 0.5 + x[i] * k.sin();
        }
        s
    }

    /// Forgets what stood in its argument.
    fn fill(x: &mut [f64], from: f64) {
        for i in 0..x.len() {
            x[i] = from * 0.5;
        }
    }

    /// Overwrites its argument and returns what depends on the old value.
    fn bump(x: &mut f64, by: f64) -> f64 {
        let old = *x;
        *x = (old * by).sin();
        old * old * 0.3
    }

    /// Two in/out scalars.
    fn cross(a: &mut f64, b: &mut f64) {
        let old = *a;
        *a = *b * 0.7;
        *b = old.sin() * *b;
    }

    /// Tuples in and out.
    fn turn(p: (f64, f64), angle: f64) -> (f64, f64) {
        (p.0 * angle.cos() + p.1 * angle.sin(), p.1 * angle.cos())
    }

    /// An array by value, overwritten inside.
    fn squash(mut a: [f64; 3]) -> f64 {
        for i in 0..3 {
            a[i] = a[i] * a[(i + 1) % 3];
        }
        (a[0] + a[1] * a[2]).sin()
    }

    /// Arrays behind references, an array as result.
    fn weave(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
        [a[1] * b[2].sin(), b[0] * 0.5, a[2] + b[1] * a[0].cos()]
    }

    /// A vector by value.
    fn absorb(mut v: Vec<f64>) -> f64 {
        v[0] = v[0] * v[1];
        (v[0] + v[1]).sin()
    }

    /// A vector by value, a longer one as result.
    fn advance(v: Vec<f64>, k: f64) -> Vec<f64> {
        let mut w = vec![k; v.len() + 1];
        for i in 0..v.len() {
            w[i] = (v[i] * k).sin() * w[v.len() - i];
        }
        w
    }

    /// An early return before a loop.
    fn descend(x: f64, n: usize) -> f64 {
        if n == 0 {
            return x * 0.25;
        }
        let mut z = x;
        for _ in 0..n {
            z = (z * x).sin() * 0.9;
        }
        z
    }

    /// Calls others, in a loop and in a branch.
    fn tower(x: &[f64], k: f64) -> f64 {
        let mut s = k;
        for i in 0..x.len() {
            if s > x[i] {
                s = wave(s, x[i]);
            } else {
                s = bend(x[i], s) + inner(x, &x[..1]);
            }
        }
        s
    }
}
