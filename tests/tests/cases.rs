//! `#[cfg]` in bodies: the case that is compiled has the derivative.

#![allow(clippy::non_minimal_cfg, reason = "a condition that always holds is what is tested")]

use chainrule::{Differentiable, check, differentiable};

#[differentiable]
fn statement(x: f64) -> f64 {
    #[cfg(debug_assertions)]
    let x = x * 2.0;
    #[cfg(not(debug_assertions))]
    let x = x * x;
    x * x.sin()
}

#[differentiable]
fn block_that_returns(x: f64) -> f64 {
    #[cfg(any())]
    {
        return unknown_here(x);
    }
    #[cfg(not(any()))]
    {
        x.cbrt() * x
    }
}

#[differentiable]
fn arm(x: f64, n: usize) -> f64 {
    match n {
        #[cfg(any())]
        0 => asm!("nop"),
        #[cfg(all())]
        0 => x.exp(),
        1 => x * x,
        _ => x,
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Spring {
    stiffness: f64,
    length: f64,
}

#[differentiable]
fn field_and_assignment(x: f64, y: f64) -> f64 {
    let mut spring = Spring {
        #[cfg(all())]
        stiffness: x * y,
        #[cfg(not(all()))]
        stiffness: x,
        length: y,
    };
    #[cfg(all(debug_assertions, not(any())))]
    spring.length *= x;
    #[cfg(any())]
    println!("{}", spring.colour);
    spring.stiffness * spring.length * spring.length
}

#[differentiable]
impl Spring {
    fn energy(&self, at: f64) -> f64 {
        #[cfg(any())]
        return self.colour;
        #[cfg(all())]
        let stretch = at - self.length;
        0.5 * self.stiffness * stretch * stretch
    }
}

#[test]
fn the_compiled_case_has_the_derivative() {
    for x in [0.7, -1.3] {
        check::gradient!(statement(x)).unwrap();
        check::gradient!(block_that_returns(x)).unwrap();
        check::gradient!(field_and_assignment(x, 1.1)).unwrap();
        for n in 0..3 {
            check::gradient!(arm(x, n)).unwrap();
        }
        let spring = Spring { stiffness: 2.0, length: 0.3 };
        check::gradient!(spring.energy(x)).unwrap();
    }
}
