//! Enums of the user's with floats in them, by `#[derive(Differentiable)]`.

use chainrule::{Differentiable, differentiable};
use chainrule_tests::flat::{Flat, Storage};

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
pub(crate) enum Shape {
    Circle { r: f64 },
    Rect(f64, f64),
    Polygon { sides: u32, length: f64 },
    Empty,
}

#[derive(Debug, Clone, PartialEq, Differentiable)]
pub(crate) enum Curve {
    Poly(Vec<f64>),
    Line { from: [f64; 2], to: [f64; 2] },
    Nothing,
}

macro_rules! by_coordinates {
    ($($ty:ident $tangent:ident)+) => {$(
        impl Flat for $ty {
            fn flatten(&self, to: &mut Vec<f64>) {
                to.extend(chainrule::Coordinates::to_flat(self));
            }
        }

        impl Flat for $tangent {
            fn flatten(&self, to: &mut Vec<f64>) {
                to.extend(chainrule::Coordinates::to_flat(self));
            }
        }

        impl Storage for $ty {
            type Cotangent = $tangent;

            fn epsilon(&self) -> f64 {
                f64::EPSILON
            }

            fn assign(&mut self, from: &mut dyn Iterator<Item = f64>) {
                chainrule::Coordinates::write(self, from);
            }

            fn cotangent(&self, from: &mut dyn Iterator<Item = f64>) -> $tangent {
                let mut cotangent = self.zero_tangent();
                chainrule::Coordinates::write(&mut cotangent, from);
                cotangent
            }
        }
    )+};
}

by_coordinates!(Shape ShapeTangent Curve CurveTangent);

#[differentiable]
fn area(shape: &Shape, scale: f64) -> f64 {
    match shape {
        Shape::Circle { r } => std::f64::consts::PI * r * r * scale,
        Shape::Rect(w, h) => w * h,
        Shape::Polygon { sides, length } => *sides as f64 * length * length,
        Shape::Empty => scale,
    }
}

#[differentiable]
fn grown(shape: Shape, by: f64) -> Shape {
    match shape {
        Shape::Circle { r } => Shape::Circle { r: r * by },
        Shape::Rect(w, h) => Shape::Rect(w + by, h * w),
        other => other,
    }
}

program! {
    at (Shape::Circle { r: 2.0 }, 1.5); at (Shape::Rect(2.0, 3.0), 1.5);
    at (Shape::Polygon { sides: 3, length: 2.0 }, 1.5); at (Shape::Empty, 0.5);
    fn enum_by_value(shape: Shape, k: f64) -> f64 {
        let mut sum = area(&shape, k) * k;
        if let Shape::Rect(w, h) = shape {
            sum += w / h;
        }
        for i in 0..3 {
            if let Shape::Circle { r } = shape && i > 0 {
                sum += r.sin() * i as f64;
            }
        }
        let Shape::Polygon { length, .. } = shape else {
            return sum;
        };
        sum * length
    }
}

program! {
    at (&Curve::Poly(vec![1.0, 2.0, -0.5]), 0.7); at (&Curve::Poly(vec![]), 0.7);
    at (&Curve::Line { from: [0.5, 1.5], to: [2.0, -1.0] }, 0.3); at (&Curve::Nothing, 0.4);
    fn enum_by_reference(curve: &Curve, x: f64) -> f64 {
        match curve {
            Curve::Poly(a) => {
                let mut s = 0.0;
                for i in (0..a.len()).rev() {
                    s = s * x + a[i];
                }
                s
            }
            Curve::Line { from: [a, b], to } => a + (to[0] - a) * x * b * to[1],
            Curve::Nothing => x * x,
        }
    }
}

program! {
    at (0.7, 1.3, 0); at (0.7, 1.3, 1); at (0.7, 1.3, 2); at (0.7, 1.3, 7);
    fn enum_as_a_local(x: f64, y: f64, n: u32) -> f64 {
        let shape = match n {
            0 => Shape::Circle { r: x * y },
            1 => Shape::Rect(x, y * y),
            2 => Shape::Empty,
            _ => Shape::Polygon { sides: n, length: y.sin() },
        };
        let mut sum = area(&shape, y);
        if let Shape::Circle { r } | Shape::Rect(r, _) = shape {
            sum *= r;
        }
        sum + x
    }
}

program! {
    at (Shape::Circle { r: 2.0 }, 1.5); at (Shape::Rect(2.0, 3.0), 1.5); at (Shape::Empty, 0.5);
    fn enum_as_a_result(shape: Shape, k: f64) -> Shape {
        let once = grown(shape, k);
        grown(once, k * k)
    }
}

program! {
    at (0.7, 5); at (0.7, 0);
    fn state_machine(x: f64, n: usize) -> f64 {
        let mut state = Shape::Circle { r: x };
        let mut sum = 0.0;
        for i in 0..n {
            state = match state {
                Shape::Circle { r } if r > 2.0 => Shape::Empty,
                Shape::Circle { r } => Shape::Rect(r * x + 1.0, r),
                Shape::Rect(w, h) => {
                    sum += w * h;
                    Shape::Circle { r: w + h * i as f64 }
                }
                other => other,
            };
        }
        match state {
            Shape::Circle { r } => sum + r,
            Shape::Rect(w, _) => sum * w,
            _ => sum,
        }
    }
}

programs![enum_by_value, enum_by_reference, enum_as_a_local, enum_as_a_result, state_machine];
