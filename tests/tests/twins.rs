//! Twins of functions, methods, fields and variants under `#[cfg]`: one of them is compiled, and it has the derivative.

use chainrule::{Differentiable, check, differentiable};

macro_rules! twins {
    ($module:ident, $square:ident, $cube:ident) => {
        #[allow(missing_docs, unreachable_pub, reason = "only the tests of this file use it")]
        mod $module {
            use super::*;

            #[cfg($square())]
            #[differentiable]
            pub fn power(x: f64) -> f64 {
                x * x
            }

            #[cfg($cube())]
            #[differentiable]
            pub fn power(x: f64) -> f64 {
                x * x * x
            }

            #[derive(Clone, Differentiable)]
            pub struct Spring {
                #[cfg($square())]
                pub stiffness: f64,
                #[cfg($cube())]
                pub stiffness: f32,
            }

            #[derive(Clone, Differentiable)]
            #[allow(dead_code, reason = "it is there to be matched")]
            pub enum Shape {
                #[cfg($square())]
                Square(f64),
                #[cfg($cube())]
                Square(f64, f64),
                Cube(f64),
            }

            #[differentiable]
            pub fn area(side: f64) -> f64 {
                match Shape::Cube(side) {
                    Shape::Square(..) => 0.0,
                    Shape::Cube(side) => 6.0 * power(side),
                }
            }

            #[differentiable]
            pub trait Potential {
                #[cfg($square())]
                fn at(&self, x: f64) -> f64;
                #[cfg($cube())]
                fn at(&self, x: f64) -> f64;
            }

            #[differentiable]
            impl Potential for Spring {
                #[cfg($square())]
                fn at(&self, x: f64) -> f64 {
                    self.stiffness * power(x)
                }
                #[cfg($cube())]
                fn at(&self, x: f64) -> f64 {
                    self.stiffness as f64 * power(x) + x
                }
            }

            #[differentiable]
            impl Spring {
                #[cfg($square())]
                pub fn energy(&self, x: f64) -> f64 {
                    0.5 * self.at(x)
                }
                #[cfg($cube())]
                pub fn energy(&self, x: f64) -> f64 {
                    0.25 * self.at(x)
                }
            }

            #[cfg_attr(all(), differentiable)]
            pub fn work(spring: &Spring, x: f64) -> f64 {
                spring.energy(x) * power(x)
            }
        }
    };
}

twins!(square, all, any);
twins!(cube, any, all);

/// Compares a derivative with differences.
fn compare(function: impl Fn(f64) -> f64, x: f64, derivative: f64) {
    let estimate = check::derivative(function, x);
    assert!((derivative - estimate.value).abs() <= 3.0 * estimate.bar, "{derivative} is not {estimate:?}");
}

#[test]
fn the_twin_that_is_compiled_has_the_derivative() {
    let of_square = |stiffness: f64, x: f64| square::work(&square::Spring { stiffness }, x);
    let (spring, x) = square::work::grad(&square::Spring { stiffness: 3.0 }, 2.0);
    compare(|stiffness| of_square(stiffness, 2.0), 3.0, spring.stiffness);
    compare(|x| of_square(3.0, x), 2.0, x);

    let of_cube = |x: f64| cube::work(&cube::Spring { stiffness: 3.0 }, x);
    let (_, x) = cube::work::grad(&cube::Spring { stiffness: 3.0 }, 2.0);
    compare(of_cube, 2.0, x);
}

#[test]
fn variants_have_twins() {
    compare(square::area, 2.0, square::area::grad(2.0));
    compare(cube::area, 2.0, cube::area::grad(2.0));
}
