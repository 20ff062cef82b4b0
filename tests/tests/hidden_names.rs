//! A user's own things may have the names of std's.

/// Hides the trait of the closures.
#[allow(dead_code, reason = "nobody means it")]
trait Fn {}

impl Fn for f64 {}

#[chainrule::differentiable]
fn product(x: f64, y: f64) -> f64 {
    let mut z = x;
    for _ in 0..2 {
        z *= y;
    }
    z
}

#[test]
fn a_trait_that_hides_the_closures() {
    let (value, pullback) = product::vjp(3.0, 2.0);
    assert_eq!((value, pullback(1.0)), (12.0, (4.0, 12.0)));
}
