//! Operators of users' types, whose rules are written by hand here, and operators on fields of which only the whole body
//! tells what they are.

use std::ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub};

use chainrule::Differentiable;
use chainrule::rules::{
    AddAssignRule, AddRefRule, AddRule, MulAssignRule, MulRule, NegRule, RefAddRefRule, SubRule,
};
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Plane {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

type Cotangent = PlaneTangent;

impl Add for Plane {
    type Output = Plane;
    fn add(self, other: Plane) -> Plane {
        Plane { x: self.x + other.x, y: self.y + other.y }
    }
}
impl AddRule for Plane {
    fn add_forward(self, other: Plane) -> (Plane, impl Fn(Cotangent) -> (Cotangent, Cotangent)) {
        (self + other, |seed| (seed, seed))
    }
}

impl Add<&Plane> for Plane {
    type Output = Plane;
    fn add(self, other: &Plane) -> Plane {
        self + *other
    }
}
impl AddRefRule for Plane {
    type Output = Plane;
    fn add_forward(self, other: &Plane) -> (Plane, impl Fn(Cotangent) -> (Cotangent, Cotangent) + use<>) {
        (self + other, |seed| (seed, seed))
    }
}

impl Add<&Plane> for &Plane {
    type Output = Plane;
    fn add(self, other: &Plane) -> Plane {
        *self + *other
    }
}
impl RefAddRefRule for Plane {
    type Output = Plane;
    fn add_forward(&self, other: &Plane) -> (Plane, impl Fn(Cotangent) -> (Cotangent, Cotangent) + use<>) {
        (self + other, |seed| (seed, seed))
    }
}

impl Sub for Plane {
    type Output = Plane;
    fn sub(self, other: Plane) -> Plane {
        Plane { x: self.x - other.x, y: self.y - other.y }
    }
}
impl SubRule for Plane {
    fn sub_forward(self, other: Plane) -> (Plane, impl Fn(Cotangent) -> (Cotangent, Cotangent)) {
        (self - other, |seed| (seed, seed * -1.0))
    }
}

impl Neg for Plane {
    type Output = Plane;
    fn neg(self) -> Plane {
        Plane { x: -self.x, y: -self.y }
    }
}
impl NegRule for Plane {
    fn neg_forward(self) -> (Plane, impl Fn(Cotangent) -> (Cotangent,)) {
        (-self, |seed| (seed * -1.0,))
    }
}

impl Mul<f64> for Plane {
    type Output = Plane;
    fn mul(self, k: f64) -> Plane {
        Plane { x: self.x * k, y: self.y * k }
    }
}
impl MulRule<f64> for Plane {
    fn mul_forward(self, k: f64) -> (Plane, impl Fn(Cotangent) -> (Cotangent, f64)) {
        (self * k, move |seed| (seed * k, seed.x * self.x + seed.y * self.y))
    }
}

impl Mul<Plane> for f64 {
    type Output = Plane;
    fn mul(self, v: Plane) -> Plane {
        v * self
    }
}
impl MulRule<Plane> for f64 {
    fn mul_forward(self, v: Plane) -> (Plane, impl Fn(Cotangent) -> (f64, Cotangent)) {
        (self * v, move |seed| (seed.x * v.x + seed.y * v.y, seed * self))
    }
}

/// The product of two complex numbers.
impl Mul for Plane {
    type Output = Plane;
    fn mul(self, other: Plane) -> Plane {
        Plane { x: self.x * other.x - self.y * other.y, y: self.x * other.y + self.y * other.x }
    }
}
impl MulRule for Plane {
    fn mul_forward(self, other: Plane) -> (Plane, impl Fn(Cotangent) -> (Cotangent, Cotangent)) {
        let by = |seed: Cotangent, z: Plane| Cotangent {
            x: seed.x * z.x + seed.y * z.y,
            y: seed.y * z.x - seed.x * z.y,
        };
        (self * other, move |seed| (by(seed, other), by(seed, self)))
    }
}

impl AddAssign for Plane {
    fn add_assign(&mut self, other: Plane) {
        *self = *self + other;
    }
}
impl AddAssignRule for Plane {
    fn add_assign_forward(
        &mut self,
        other: Plane,
    ) -> ((), impl Fn(&mut Cotangent, ()) -> (Cotangent,) + use<>) {
        *self += other;
        ((), |seed: &mut Cotangent, ()| (*seed,))
    }
}

impl MulAssign<f64> for Plane {
    fn mul_assign(&mut self, k: f64) {
        *self = *self * k;
    }
}
impl MulAssignRule<f64> for Plane {
    fn mul_assign_forward(&mut self, k: f64) -> ((), impl Fn(&mut Cotangent, ()) -> (f64,) + use<>) {
        let before = *self;
        *self *= k;
        ((), move |seed: &mut Cotangent, ()| {
            let of_k = seed.x * before.x + seed.y * before.y;
            *seed = *seed * k;
            (of_k,)
        })
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Ray {
    pub(crate) origin: Plane,
    pub(crate) direction: Plane,
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Body {
    pub(crate) position: Plane,
    pub(crate) velocity: Plane,
    pub(crate) mass: f64,
    pub(crate) steps: usize,
    pub(crate) more: usize,
    pub(crate) forces: Vec<Plane>,
}

derived!(Plane, Ray, Body, Axes);

type Length = f64;

fn ray() -> Ray {
    Ray { origin: Plane { x: 1.2, y: 0.7 }, direction: Plane { x: -0.3, y: 2.1 } }
}

fn body() -> Body {
    let (position, velocity) = (Plane { x: 1.2, y: 0.7 }, Plane { x: -0.3, y: 2.1 });
    Body { position, velocity, mass: 2.0, steps: 2, more: 1, forces: vec![velocity, position, position] }
}

program! {
    at (&ray(), 0.4);
    fn point_on_a_ray(ray: &Ray, t: f64) -> Plane {
        ray.origin + ray.direction * t
    }
}

program! {
    at (ray(), 0.4);
    fn scaled_from_the_left(ray: Ray, t: f64) -> Plane {
        let p = ray.origin + t * ray.direction;
        -p
    }
}

program! {
    at (&ray(), Plane { x: 0.3, y: 0.2 });
    fn struct_by_its_fields(ray: &Ray, center: Plane) -> f64 {
        let oc = ray.origin - center;
        let square = oc * oc;
        (square.x * square.x + 1.0).sqrt() * square.y
    }
}

program! {
    at (&ray(), &Plane { x: 0.3, y: 0.2 });
    fn operands_by_reference(ray: &Ray, shift: &Plane) -> Plane {
        let moved = ray.origin + shift;
        let twice = &moved + &moved;
        &twice + shift
    }
}

program! {
    at (Plane { x: 1.2, y: 0.7 }, Plane { x: -0.3, y: 2.1 });
    fn no_field_is_named(a: Plane, b: Plane) -> Plane {
        a * b - b
    }
}

program! {
    at (Plane { x: 1.2, y: 0.7 }, Plane { x: -0.3, y: 2.1 }, 0.3);
    fn interpolated(a: Plane, b: Plane, t: f64) -> Plane {
        a * (1.0 - t) + b * t
    }
}

program! {
    at (&body(), 0.3);
    fn fields_that_nothing_tells(body: &Body, dt: f64) -> Body {
        Body {
            position: body.position + body.velocity * dt,
            velocity: body.velocity * (1.0 - dt),
            mass: body.mass * 2.0,
            steps: body.steps + body.more,
            ..body.clone()
        }
    }
}

program! {
    at (&mut body(), 0.3);
    fn assignments_of_structs(body: &mut Body, dt: f64) {
        body.position += body.velocity * dt;
        body.velocity *= 0.9;
        body.mass *= dt;
        body.steps += body.more;
        for i in 0..body.forces.len() {
            body.velocity += body.forces[i] * (dt / body.mass);
        }
        for force in body.forces.iter_mut() {
            *force *= dt;
        }
    }
}

program! {
    at (&[Plane { x: 1.2, y: 0.7 }, Plane { x: -0.3, y: 2.1 }]);
    at (&[Plane { x: 1.2, y: 0.7 }; 0]);
    fn sum_of_structs(points: &[Plane]) -> Plane {
        let mut sum = Plane { x: 0.0, y: 1.0 };
        for p in points {
            sum += *p;
            sum = sum + p;
        }
        sum
    }
}

program! {
    at (&body(), 0.3);
    fn integers_among_the_fields(body: &Body, x: f64) -> f64 {
        let n = body.steps + body.more * 2;
        let mut s = 0.0;
        for i in 0..n {
            s += x * body.forces[i % body.forces.len()].x;
        }
        s / (body.steps * body.more) as f64
    }
}

program! {
    at (Plane { x: 1.2, y: 0.7 }, 4);
    at (Plane { x: 1.2, y: 0.7 }, 0);
    fn operators_in_a_loop(v: Plane, n: usize) -> f64 {
        let mut p = v;
        let mut e = 0.0;
        for i in 0..n {
            let q = p * 0.5 + v * (i as f64);
            p = q - p * (q * v) * 0.1;
            if i == 1 {
                p = -p;
            }
            if p.x > 100.0 {
                return e;
            }
            e += (p * p).x;
        }
        e
    }
}

program! {
    at (Plane { x: 1.2, y: 0.7 }, Plane { x: -0.3, y: 2.1 });
    fn coordinates_are_numbers(a: Plane, b: Plane) -> Plane {
        Plane { x: a.x * b.x - a.y * b.y, y: a.x * b.y + a.y * b.x }
    }
}

program! {
    at (1.2, 0.7);
    fn alias_that_nothing_tells(a: Length, b: Length) -> Length {
        a * b - b / a
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Axes {
    pub(crate) x: Plane,
    pub(crate) y: Plane,
}

program! {
    at (&Axes { x: Plane { x: 1.2, y: 0.7 }, y: Plane { x: -0.3, y: 2.1 } }, 0.8);
    fn structs_in_fields_named_like_numbers(axes: &Axes, k: f64) -> Plane {
        axes.x * k
    }
}

programs![
    point_on_a_ray,
    scaled_from_the_left,
    struct_by_its_fields,
    operands_by_reference,
    no_field_is_named,
    interpolated,
    fields_that_nothing_tells,
    assignments_of_structs,
    sum_of_structs,
    integers_among_the_fields,
    operators_in_a_loop,
    coordinates_are_numbers,
    alias_that_nothing_tells,
    structs_in_fields_named_like_numbers,
];
