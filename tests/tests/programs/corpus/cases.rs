//! `#[cfg]` in bodies: the case that is compiled has the derivative.

use chainrule::{Differentiable, differentiable};

program! {
    at (0.7); at (-1.3);
    fn statement_under_a_condition(x: f64) -> f64 {
        #[cfg(debug_assertions)]
        let x = x * 2.0;
        #[cfg(not(debug_assertions))]
        let x = x * x;
        x * x.sin()
    }
}

program! {
    at (0.7); at (-1.3);
    fn block_that_returns_under_a_condition(x: f64) -> f64 {
        #[cfg(any())]
        {
            return unknown_here(x);
        }
        #[cfg(not(any()))]
        {
            x.cbrt() * x
        }
    }
}

program! {
    at (0.7, 0); at (-1.3, 1); at (2.0, 2);
    fn arm_under_a_condition(x: f64, n: usize) -> f64 {
        match n {
            #[cfg(any())]
            0 => asm!("nop"),
            #[cfg(all())]
            0 => x.exp(),
            1 => x * x,
            _ => x,
        }
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Spring {
    stiffness: f64,
    length: f64,
}

program! {
    at (0.7, 1.1);
    fn field_and_assignment_under_conditions(x: f64, y: f64) -> f64 {
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

program! {
    at (0.7, 1.1, 0.2);
    fn method_under_a_condition(stiffness: f64, length: f64, at: f64) -> f64 {
        Spring { stiffness, length }.energy(at) * at
    }
}

programs![
    statement_under_a_condition,
    block_that_returns_under_a_condition,
    arm_under_a_condition,
    field_and_assignment_under_conditions,
    method_under_a_condition,
];
