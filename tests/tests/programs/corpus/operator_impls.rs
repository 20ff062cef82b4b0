//! The attribute on the `impl` of operators: vectors, complex numbers, matrices.

use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, Default, Differentiable, PartialEq)]
pub(crate) struct Vec3 {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) z: f64,
}

#[differentiable]
impl Add for Vec3 {
    type Output = Vec3;
    fn add(self, other: Vec3) -> Vec3 {
        Vec3 { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }
}

#[differentiable]
impl<'a> Add<&'a Vec3> for Vec3 {
    type Output = Self;
    fn add(self, other: &Vec3) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }
}

#[differentiable]
impl<'b> Add<&'b Vec3> for &Vec3 {
    type Output = Vec3;
    fn add(self, other: &Vec3) -> Self::Output {
        Vec3 { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }
}

#[differentiable]
impl Sub for Vec3 {
    type Output = Self;
    #[inline]
    fn sub(self, rhs: Self) -> Self::Output {
        Self { x: self.x - rhs.x, y: self.y - rhs.y, z: self.z - rhs.z }
    }
}

#[differentiable]
impl Sub<Vec3> for &Vec3 {
    type Output = Vec3;
    fn sub(self, rhs: Vec3) -> Vec3 {
        *self - rhs
    }
}

#[differentiable]
impl Mul<f64> for Vec3 {
    type Output = Vec3;
    fn mul(self, k: f64) -> Vec3 {
        Vec3 { x: self.x * k, y: self.y * k, z: self.z * k }
    }
}

#[differentiable]
impl Mul<Vec3> for f64 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        v * self
    }
}

/// The inner product.
#[differentiable]
impl Mul<Vec3> for Vec3 {
    type Output = f64;
    fn mul(self, v: Vec3) -> f64 {
        self.x * v.x + self.y * v.y + self.z * v.z
    }
}

#[differentiable]
impl Div<f64> for Vec3 {
    type Output = Vec3;
    fn div(self, k: f64) -> Vec3 {
        self * (1.0 / k)
    }
}

#[differentiable]
impl Neg for Vec3 {
    type Output = Vec3;
    fn neg(self) -> Vec3 {
        Vec3 { x: -self.x, y: -self.y, z: -self.z }
    }
}

#[differentiable]
impl Neg for &Vec3 {
    type Output = Vec3;
    fn neg(self) -> Vec3 {
        Vec3 { x: -self.x, y: -self.y, z: -self.z }
    }
}

#[differentiable]
impl AddAssign for Vec3 {
    fn add_assign(&mut self, other: Vec3) {
        self.x += other.x;
        self.y += other.y;
        self.z += other.z;
    }
}

#[differentiable]
impl SubAssign for Vec3 {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

#[differentiable]
impl MulAssign<f64> for Vec3 {
    fn mul_assign(&mut self, k: f64) {
        self.x *= k;
        self.y *= k;
        self.z *= k;
    }
}

#[differentiable]
impl DivAssign<f64> for Vec3 {
    fn div_assign(&mut self, k: f64) {
        *self *= 1.0 / k;
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Complex(pub(crate) f64, pub(crate) f64);

#[differentiable]
impl Mul for Complex {
    type Output = Complex;
    fn mul(self, o: Complex) -> Complex {
        Complex(self.0 * o.0 - self.1 * o.1, self.0 * o.1 + self.1 * o.0)
    }
}

#[differentiable]
impl Div for Complex {
    type Output = Complex;
    fn div(self, rhs: Complex) -> Complex {
        let d = rhs.0 * rhs.0 + rhs.1 * rhs.1;
        Complex((self.0 * rhs.0 + self.1 * rhs.1) / d, (self.1 * rhs.0 - self.0 * rhs.1) / d)
    }
}

#[differentiable]
impl Add<f64> for Complex {
    type Output = Complex;
    fn add(self, o: f64) -> Complex {
        Complex(self.0 + o, self.1)
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Matrix {
    pub(crate) rows: [[f64; 2]; 2],
}

#[differentiable]
impl Mul for Matrix {
    type Output = Matrix;
    fn mul(self, o: Matrix) -> Matrix {
        let mut rows = [[0.0; 2]; 2];
        for i in 0..2 {
            for j in 0..2 {
                for k in 0..2 {
                    rows[i][j] += self.rows[i][k] * o.rows[k][j];
                }
            }
        }
        Matrix { rows }
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Series {
    pub(crate) data: Vec<f64>,
    pub(crate) len: usize,
}

#[differentiable]
impl Add<&Series> for &Series {
    type Output = Series;
    fn add(self, o: &Series) -> Series {
        let mut data = self.data.clone();
        for i in 0..self.len {
            data[i] += o.data[i];
        }
        Series { data, len: self.len }
    }
}

#[differentiable]
impl Mul<f64> for Series {
    type Output = Series;
    fn mul(mut self, k: f64) -> Series {
        for d in self.data.iter_mut() {
            *d *= k;
        }
        self
    }
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Beam {
    pub(crate) origin: Vec3,
    pub(crate) direction: Vec3,
}

derived!(Vec3, Complex, Matrix, Series, Beam);

const A: Vec3 = Vec3 { x: 1.2, y: 0.7, z: -0.4 };
const B: Vec3 = Vec3 { x: -0.3, y: 2.1, z: 1.0 };
const BEAM: Beam =
    Beam { origin: Vec3 { x: 0.1, y: 0.2, z: -5.0 }, direction: Vec3 { x: 0.05, y: 0.02, z: 1.0 } };

fn series(first: f64) -> Series {
    Series { data: vec![first, 2.0], len: 2 }
}

program! {
    at (&BEAM, A, 6.5);
    at (&BEAM, B, 0.1);
    fn hit_of_a_sphere(beam: &Beam, center: Vec3, radius: f64) -> f64 {
        let oc = beam.origin - center;
        let a = beam.direction * beam.direction;
        let h = oc * beam.direction;
        let c = oc * oc - radius * radius;
        let discriminant = h * h - a * c;
        if discriminant < 0.0 {
            return 0.0;
        }
        (-h - discriminant.sqrt()) / a
    }
}

program! {
    at (&A, &B);
    fn vectors_by_reference(a: &Vec3, b: &Vec3) -> Vec3 {
        let s = a + b;
        let t = &s + a;
        let u = &t - *b;
        let w = -&u;
        w + b
    }
}

program! {
    at (A, B, 0.7);
    fn assignments_of_vectors(a: Vec3, b: Vec3, k: f64) -> Vec3 {
        let mut s = a;
        s += b;
        s *= k;
        s -= a * (k * k);
        s /= k + 2.0;
        let t = s / k;
        t - b
    }
}

program! {
    at (Complex(0.2, 0.3), 4);
    at (Complex(0.2, 0.3), 0);
    fn iterated_complex_map(c: Complex, n: usize) -> Complex {
        let mut z = c;
        for _ in 0..n {
            z = z * z / (c + 3.0) + 0.5;
        }
        z
    }
}

program! {
    at (Matrix { rows: [[0.5, 0.2], [0.3, 0.9]] }, 3);
    fn power_of_a_matrix(m: Matrix, n: usize) -> f64 {
        let mut r = m;
        for _ in 0..n {
            r = r * m;
        }
        r.rows[0][0] + r.rows[1][0] * r.rows[0][1]
    }
}

program! {
    at (&series(1.0), &series(3.0), 0.4);
    fn sums_of_series(a: &Series, b: &Series, k: f64) -> Series {
        let s = a + b;
        (&s + a) * k
    }
}

program! {
    at (&mut [A, B, BEAM.origin], &mut [B, A, BEAM.direction], 0.1);
    fn step_of_gravity(positions: &mut [Vec3], velocities: &mut [Vec3], dt: f64) {
        for i in 0..positions.len() {
            let mut force = Vec3::default();
            for j in 0..positions.len() {
                if i != j {
                    let d = positions[j] - positions[i];
                    let r2 = d * d;
                    force += d / (r2 * r2.sqrt());
                }
            }
            velocities[i] += force * dt;
        }
        for i in 0..positions.len() {
            positions[i] += velocities[i] * dt;
        }
    }
}

programs![
    hit_of_a_sphere,
    vectors_by_reference,
    assignments_of_vectors,
    iterated_complex_map,
    power_of_a_matrix,
    sums_of_series,
    step_of_gravity,
];
