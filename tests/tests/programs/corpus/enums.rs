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

#[derive(Debug, Clone, PartialEq, Differentiable)]
pub(crate) enum Outline {
    Closed { points: Vec<f64>, widths: Vec<f64>, scale: f64, first: usize },
    Open(Vec<f64>, f64),
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

by_coordinates!(Shape ShapeTangent Curve CurveTangent Outline OutlineTangent);

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

// Each name of a pattern is read by itself, and rustc lets nobody look at an enum from which something has been moved.
program! {
    at (Outline::Closed { points: vec![0.5, 1.5, -0.7], widths: vec![1.1, 0.4], scale: 0.8, first: 1 }, 1.3);
    at (Outline::Open(vec![0.6, -1.2], 0.7), 1.3); at (Outline::Open(vec![], 0.7), 1.3);
    fn enum_whose_parts_are_moved(outline: Outline, k: f64) -> f64 {
        match outline {
            Outline::Closed { points, widths, scale, first } => {
                let mut kept: Vec<f64> = widths;
                kept.push(k * scale);
                let mut sum = scale * scale;
                for p in &points {
                    sum += p * kept[first] * kept[2];
                }
                sum
            }
            Outline::Open(points, scale) => {
                let mut sum = 0.0;
                for p in &points {
                    sum += p * p * scale;
                }
                sum * k
            }
        }
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

use Curve::{Line, Nothing, Poly};

program! {
    at (Curve::Line { from: [0.3, 1.2], to: [0.7, 0.4] }, 0.8); at (Curve::Poly(vec![0.5, -1.2]), 0.8);
    at (Curve::Nothing, 0.8);
    fn variants_that_are_imported(curve: Curve, x: f64) -> f64 {
        let slope = match &curve {
            Nothing => 2.0,
            Line { .. } => x * x,
            Poly(_) => x.sin(),
        };
        let value = match curve {
            Poly(a) => a[0] * x + a[1],
            Line { from, to } => from[0] + (to[1] - from[1]) * x,
            Nothing => x * 0.5,
        };
        slope * value
    }
}

program! {
    at (Curve::Line { from: [0.3, 1.2], to: [0.7, 0.4] }, 0.8); at (Curve::Poly(vec![0.5, -1.2]), 0.8);
    at (Curve::Nothing, 0.8);
    fn imported_variants_are_made(curve: Curve, x: f64) -> Curve {
        if let Line { from, to } = curve {
            return Line { from: to, to: [from[0] * x, x] };
        }
        match curve {
            Poly(a) => Poly(vec![a[1] * x, a[0] * a[1]]),
            other => other,
        }
    }
}

#[differentiable]
fn squared(curve: Curve) -> Curve {
    match curve {
        Poly(a) => Poly(vec![a[0] * a[0], a[1]]),
        other => other,
    }
}

program! {
    at (Curve::Line { from: [0.3, 1.2], to: [0.7, 0.4] }, 0.8); at (Curve::Poly(vec![0.5, -1.2]), 0.8);
    at (Curve::Nothing, 0.8);
    fn imported_variant_of_a_result(curve: Curve, x: f64) -> f64 {
        match squared(curve) {
            Poly(_) => x * x,
            Nothing => x,
            Line { .. } => 3.0 * x,
        }
    }
}

#[differentiable]
impl Shape {
    fn size(&self, scale: f64) -> f64 {
        match self {
            Self::Circle { r } => r * scale,
            Self::Rect(w, h) if *w > 3.0 => w * h,
            Self::Rect(w, _) => w * w,
            Shape::Polygon { length, .. } => length * length * scale,
            Self::Empty => 0.0,
        }
    }
}

program! {
    at (Shape::Circle { r: 2.0 }, 1.5); at (Shape::Rect(2.0, 3.0), 1.5); at (Shape::Rect(4.0, 3.0), 1.5);
    at (Shape::Polygon { sides: 3, length: 2.0 }, 1.5); at (Shape::Empty, 0.5);
    fn variants_of_self(shape: Shape, k: f64) -> f64 {
        shape.size(k) * shape.size(2.0) + k
    }
}

programs![
    enum_by_value,
    enum_whose_parts_are_moved,
    enum_by_reference,
    enum_as_a_local,
    enum_as_a_result,
    state_machine,
    variants_that_are_imported,
    imported_variants_are_made,
    imported_variant_of_a_result,
    variants_of_self,
];
