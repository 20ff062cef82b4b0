//! Functions that a macro writes: `$e` stays one expression, in the function and in its derivative.

use chainrule::differentiable;

macro_rules! scaled {
    ($name:ident, $offset:expr, $ty:ty, $op:tt, $by:literal) => {
        #[differentiable]
        fn $name(x: $ty, y: f64) -> f64 {
            let a = $offset * 2.0;
            assert!($offset * 2.0 > 3.0);
            let v = [$offset * y; 2];
            a * x[0] $op v[1] * $by
        }
    };
}

scaled!(difference, 1.0 + 1.0, &[f64], -, 3.0);
scaled!(sum, 4.0 - 1.0, &[f64; 1], +, -2.0);

#[test]
fn fragments_hold_together() {
    assert_eq!(difference(&[0.5], 0.25), 0.5);
    assert_eq!(difference::value_and_grad(&[0.5], 0.25), (0.5, (vec![4.0], -6.0)));
    assert_eq!(sum(&[0.5], 0.25), 1.5);
    assert_eq!(sum::value_and_grad(&[0.5], 0.25), (1.5, ([6.0], -6.0)));
}

macro_rules! looped {
    ($name:ident, $range:expr, $power:expr) => {
        #[differentiable]
        fn $name(x: f64) -> f64 {
            let mut s = x;
            for i in $range {
                s = s * x.powi($power) + f64::from(i);
            }
            s
        }
    };
}

looped!(forwards, 0..2, 3 - 2);
looped!(backwards, (0..2).rev(), -1);

#[test]
fn ranges_and_signs_hold_together() {
    assert_eq!(forwards::value_and_grad(2.0), (9.0, 12.0));
    assert_eq!(backwards::value_and_grad(2.0), (1.0, -0.5));
}
