//! Enums that choose what is computed, and options of elements: what is asked of them has no derivative.

use std::cmp::Ordering;

use chainrule::differentiable;
use chainrule_tests::flat::{Flat, Storage};

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kernel {
    Linear,
    Power(i32),
    Steps { count: usize, odd: bool },
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Boundary {
    Fixed,
    Periodic,
    Named(String),
}

impl Kernel {
    const DEFAULT: Kernel = Kernel::Linear;
}

macro_rules! without_floats {
    ($($mode:ident)+) => {$(
        impl Flat for $mode {
            fn flatten(&self, _: &mut Vec<f64>) {}
        }

        impl Storage for $mode {
            type Cotangent = ();

            fn epsilon(&self) -> f64 {
                0.0
            }

            fn assign(&mut self, _: &mut dyn Iterator<Item = f64>) {}

            fn cotangent(&self, _: &mut dyn Iterator<Item = f64>) {}
        }
    )+};
}

without_floats!(Kernel Boundary);

program! {
    at (0.7, Kernel::Linear, &Boundary::Fixed); at (0.7, Kernel::Power(3), &Boundary::Periodic);
    at (0.7, Kernel::Steps { count: 3, odd: true }, &Boundary::Named("far".to_owned()));
    at (0.7, Kernel::Steps { count: 2, odd: false }, &Boundary::Periodic);
    fn chosen_by_a_mode(x: f64, kernel: Kernel, boundary: &Boundary) -> f64 {
        let y = match kernel {
            Kernel::Linear => x,
            Kernel::Power(n) if n < 0 => 1.0 / x,
            Kernel::Power(n) => x.powi(n),
            Kernel::Steps { odd: true, .. } => x.sin(),
            Kernel::Steps { count, odd: _ } => {
                let mut s = x;
                for i in 0..count {
                    s += x * x * i as f64;
                }
                s
            }
        };
        match boundary {
            Boundary::Fixed => y * x,
            Boundary::Periodic | Boundary::Named(_) => y.cos(),
        }
    }
}

program! {
    at (0.7, Kernel::Linear); at (0.7, Kernel::Power(2));
    fn compared_with_a_mode(x: f64, kernel: Kernel) -> f64 {
        let mut y = if kernel == Kernel::Linear { x * x } else { x.exp() };
        if kernel != Kernel::Power(2) && matches!(kernel, Kernel::Linear | Kernel::Power(3)) {
            y *= x;
        }
        if let Kernel::Power(n) = kernel {
            y += x.powi(n + 1);
        }
        y
    }
}

program! {
    at (0.7, 1.3, 2); at (1.7, 1.3, 5); at (-0.7, 1.3, 7);
    fn chosen_by_an_ordering(x: f64, y: f64, n: usize) -> f64 {
        let a = match x.partial_cmp(&y) {
            Some(Ordering::Less) => x * y,
            Some(Ordering::Greater) => x / y,
            Some(Ordering::Equal) | None => 0.0,
        };
        let b = match x.total_cmp(&0.0) {
            Ordering::Less => y * y,
            Ordering::Equal => 1.0,
            Ordering::Greater => x.sin(),
        };
        match n.cmp(&5) {
            std::cmp::Ordering::Less => a * b,
            std::cmp::Ordering::Equal => a + b * x,
            std::cmp::Ordering::Greater => a - b,
        }
    }
}

program! {
    at (&[0.5, 1.5, 2.5], 1); at (&[0.5], 3); at (&[], 0);
    fn elements_that_may_not_be_there(xs: &[f64], i: usize) -> f64 {
        let first = xs.first().copied().unwrap_or(2.0);
        let last = *xs.last().unwrap_or(&3.0);
        let mut sum = match xs.get(i) {
            Some(x) => x * x * first,
            None => first + last,
        };
        if let Some(&x) = xs.get(i.wrapping_sub(1)) {
            sum += x * last;
        }
        let Some(x) = xs.first() else {
            return sum;
        };
        sum * x + xs.get(2).map_or(1.0, |z| z.sin())
    }
}

program! {
    at (&[0.5, 1.5, 2.5, -0.5], 0.3); at (&[], 0.3);
    fn taken_from_a_stack(xs: &[f64], y: f64) -> f64 {
        let mut stack = vec![y];
        for x in xs {
            stack.push(*x * y);
        }
        let mut product = 1.0;
        while let Some(top) = stack.pop() {
            if top < 0.0 {
                stack.push(top * top);
                continue;
            }
            product *= top + 1.0;
        }
        product + stack.pop().unwrap_or(y)
    }
}

#[differentiable]
fn by_value(kernel: Kernel, x: f64) -> f64 {
    match kernel {
        Kernel::Linear => x * x,
        Kernel::Power(n) => x.powi(n),
        Kernel::Steps { .. } => x.sin(),
    }
}

#[differentiable]
fn by_reference(kernel: &Kernel, x: f64) -> f64 {
    match kernel {
        Kernel::Linear => x.exp(),
        Kernel::Power(n) => x.powi(*n),
        Kernel::Steps { .. } => x,
    }
}

program! {
    at (0.7, 3); at (0.7, 0);
    fn modes_passed_on(x: f64, n: usize) -> f64 {
        let first = Kernel::Linear;
        let second = if n > 2 { Kernel::Power(3) } else { Kernel::DEFAULT };
        let mut sum = by_value(second, x) * by_reference(&first, x);
        for i in 0..n {
            let mode = match i % 2 {
                0 => Kernel::Power(2),
                _ => second,
            };
            sum += by_value(mode, x) + by_reference(&mode, sum) + by_reference(&Kernel::Linear, x);
        }
        sum
    }
}

program! {
    at (0.7, 3.0, 5); at (3.7, 3.0, 2);
    fn orderings_in_variables(a: f64, b: f64, n: usize) -> f64 {
        let order = a.total_cmp(&b);
        let y = if order == Ordering::Less || order.is_eq() { b * a } else { a };
        let z = if a.partial_cmp(&b) == Some(Ordering::Greater) { b.sin() } else { 1.0 };
        match (order, n.cmp(&3)) {
            (Ordering::Less, Ordering::Greater) => y * z,
            _ => y * y + z,
        }
    }
}

programs![
    modes_passed_on,
    orderings_in_variables,
    chosen_by_a_mode,
    compared_with_a_mode,
    chosen_by_an_ordering,
    elements_that_may_not_be_there,
    taken_from_a_stack,
];
