//! Structs that are generic over a float, with their methods and operators, at `f64` and `f32`.

use std::marker::PhantomData;
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub};

use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;
use num_traits::{Float, FloatConst, Num};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Point<T> {
    pub(crate) x: T,
    pub(crate) y: T,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Segment<T> {
    pub(crate) a: Point<T>,
    pub(crate) b: Point<T>,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Circle {
    pub(crate) center: Point<f64>,
    pub(crate) r: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Complex<T> {
    pub(crate) re: T,
    pub(crate) im: T,
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Vector<T, const N: usize>(pub(crate) [T; N]);

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Matrix<T, const R: usize, const C: usize>
where
    T: Copy,
{
    pub(crate) data: [[T; C]; R],
}

#[derive(Clone, Copy, Debug, Differentiable)]
pub(crate) struct Meters;

/// A point in a unit, which is only a mark.
#[derive(Debug, Differentiable)]
pub(crate) struct Marked<T, U> {
    pub(crate) x: T,
    pub(crate) y: T,
    pub(crate) unit: PhantomData<U>,
}

impl<T: Copy, U> Copy for Marked<T, U> {}

impl<T: Clone, U> Clone for Marked<T, U> {
    fn clone(&self) -> Self {
        Marked { x: self.x.clone(), y: self.y.clone(), unit: PhantomData }
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Biquad<T> {
    pub(crate) a: [T; 2],
    pub(crate) b: [T; 3],
    pub(crate) x: [T; 2],
    pub(crate) y: [T; 2],
}

pub(crate) type P = Point<f64>;

derived!(Point<f64>, Point<f32>, Segment<f64>, Segment<f32>, Circle, Complex<f64>, Complex<f32>, Vector<f64, 3>);
derived!(Vector<f32, 2>, Matrix<f64, 2, 3>, Matrix<f64, 2, 2>, Marked<f64, Meters>, Biquad<f64>, Biquad<f32>);

#[differentiable]
impl<T: Float> Point<T> {
    pub(crate) fn new(x: T, y: T) -> Self {
        Self { x, y }
    }

    pub(crate) fn splat(v: T) -> Point<T> {
        Point::<T>::new(v, v)
    }

    pub(crate) fn dot(&self, other: &Self) -> T {
        self.x * other.x + self.y * other.y
    }

    pub(crate) fn norm_squared(&self) -> T {
        self.dot(self)
    }

    pub(crate) fn norm(&self) -> T {
        self.norm_squared().sqrt()
    }

    pub(crate) fn scale(self, k: T) -> Self {
        Point { x: self.x * k, y: self.y * k }
    }

    pub(crate) fn unit(&self) -> Point<T> {
        self.scale(T::one() / self.norm())
    }

    pub(crate) fn lerp(self, other: Self, t: T) -> Self {
        self + (other - self) * t
    }

    pub(crate) fn angle(&self) -> T {
        self.y.atan2(self.x)
    }

    pub(crate) fn midpoint(self, other: Point<T>) -> Point<T> {
        let half = T::from(0.5).unwrap();
        Point::new((self.x + other.x) * half, (self.y + other.y) * half)
    }

    pub(crate) fn shift(&mut self, dx: T) {
        self.x = self.x + dx;
    }

    pub(crate) fn to_tuple(self) -> (T, T) {
        (self.x, self.y)
    }

    pub(crate) fn to_array(self) -> [T; 2] {
        [self.x, self.y]
    }

    pub(crate) fn try_unit(self) -> Option<Self> {
        let n = self.norm();
        if n > T::epsilon() { Some(self.scale(n.recip())) } else { None }
    }
}

#[differentiable]
impl<T: Float + FloatConst> Point<T> {
    pub(crate) fn disc(&self) -> T {
        self.norm_squared() * T::PI()
    }
}

#[differentiable]
impl<T: Float> Add for Point<T> {
    type Output = Point<T>;
    fn add(self, o: Point<T>) -> Point<T> {
        Point { x: self.x + o.x, y: self.y + o.y }
    }
}

#[differentiable]
impl<T> Sub for Point<T>
where
    T: Float,
{
    type Output = Self;
    fn sub(self, o: Self) -> Self::Output {
        Self::Output { x: self.x - o.x, y: self.y - o.y }
    }
}

#[differentiable]
impl<T: Float> Mul<T> for Point<T> {
    type Output = Self;
    fn mul(self, k: T) -> Self {
        Self::new(self.x * k, self.y * k)
    }
}

#[differentiable]
impl<T: Float> Div<T> for Point<T> {
    type Output = Self;
    fn div(self, k: T) -> Self {
        Self { x: self.x / k, y: self.y / k }
    }
}

#[differentiable]
impl<T: Float> Neg for Point<T> {
    type Output = Self;
    fn neg(self) -> Self {
        Self { x: -self.x, y: -self.y }
    }
}

#[differentiable]
impl<T: Float> AddAssign for Point<T> {
    fn add_assign(&mut self, o: Self) {
        self.x = self.x + o.x;
        self.y = self.y + o.y;
    }
}

#[differentiable]
impl<T: Float> MulAssign<T> for Point<T> {
    fn mul_assign(&mut self, k: T) {
        *self = *self * k;
    }
}

#[differentiable]
impl<T: Float> Segment<T> {
    pub(crate) fn length(&self) -> T {
        (self.b - self.a).norm()
    }

    pub(crate) fn at(&self, t: T) -> Point<T> {
        self.a.lerp(self.b, t)
    }
}

#[differentiable]
impl<T: Clone + Num> Complex<T> {
    pub(crate) fn new(re: T, im: T) -> Complex<T> {
        Complex { re, im }
    }

    pub(crate) fn norm_sqr(&self) -> T {
        self.re.clone() * self.re.clone() + self.im.clone() * self.im.clone()
    }
}

#[differentiable]
impl<T: Float> Complex<T> {
    pub(crate) fn norm(self) -> T {
        self.re.hypot(self.im)
    }

    pub(crate) fn arg(self) -> T {
        self.im.atan2(self.re)
    }

    pub(crate) fn to_polar(self) -> (T, T) {
        (self.norm(), self.arg())
    }

    pub(crate) fn from_polar(r: T, theta: T) -> Self {
        Self::new(r * theta.cos(), r * theta.sin())
    }

    pub(crate) fn exp(self) -> Self {
        Self::from_polar(self.re.exp(), self.im)
    }

    pub(crate) fn ln(self) -> Self {
        let (r, theta) = self.to_polar();
        Self::new(r.ln(), theta)
    }

    pub(crate) fn sqrt(self) -> Self {
        if self.im.is_zero() {
            if self.re.is_sign_positive() {
                Self::new(self.re.sqrt(), self.im)
            } else {
                Self::new(T::zero(), (-self.re).sqrt())
            }
        } else {
            let two = T::one() + T::one();
            let (r, theta) = self.to_polar();
            Self::from_polar(r.sqrt(), theta / two)
        }
    }

    pub(crate) fn powf(self, exp: T) -> Self {
        let (r, theta) = self.to_polar();
        Self::from_polar(r.powf(exp), theta * exp)
    }
}

#[differentiable]
impl<T: Clone + Num> Add<Complex<T>> for Complex<T> {
    type Output = Self;
    fn add(self, o: Self) -> Self::Output {
        Self::Output::new(self.re + o.re, self.im + o.im)
    }
}

#[differentiable]
impl<T: Clone + Num> Sub<Complex<T>> for Complex<T> {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Self::new(self.re - o.re, self.im - o.im)
    }
}

#[differentiable]
impl<T: Clone + Num> Mul<Complex<T>> for Complex<T> {
    type Output = Self;
    fn mul(self, o: Self) -> Self {
        let re = self.re.clone() * o.re.clone() - self.im.clone() * o.im.clone();
        let im = self.re * o.im + self.im * o.re;
        Self::new(re, im)
    }
}

#[differentiable]
impl<T: Clone + Num> Div<Complex<T>> for Complex<T> {
    type Output = Self;
    fn div(self, o: Self) -> Self {
        let n = o.norm_sqr();
        let re = self.re.clone() * o.re.clone() + self.im.clone() * o.im.clone();
        let im = self.im * o.re - self.re * o.im;
        Self::new(re / n.clone(), im / n)
    }
}

#[differentiable]
impl<T: Clone + Num + Neg<Output = T>> Neg for Complex<T> {
    type Output = Self;
    fn neg(self) -> Self {
        Self::new(-self.re, -self.im)
    }
}

#[differentiable]
impl<T: Float, const N: usize> Vector<T, N> {
    pub(crate) fn dot(&self, o: &Self) -> T {
        let mut s = T::zero();
        for i in 0..N {
            s = s + self.0[i] * o.0[i];
        }
        s
    }

    pub(crate) fn norm(&self) -> T {
        self.dot(self).sqrt()
    }

    pub(crate) fn scaled(self, k: T) -> Self {
        let mut r = self.0;
        for i in 0..N {
            r[i] = self.0[i] * k;
        }
        Vector(r)
    }

    pub(crate) fn max(&self) -> T {
        self.0.iter().copied().fold(T::neg_infinity(), T::max)
    }
}

#[differentiable]
impl<T: Float, const N: usize> Add for Vector<T, N> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        let mut r = self.0;
        for i in 0..N {
            r[i] = r[i] + o.0[i];
        }
        Vector(r)
    }
}

#[differentiable]
impl<T: Float, const N: usize> Mul<T> for Vector<T, N> {
    type Output = Self;
    fn mul(self, k: T) -> Self {
        let mut r = self.0;
        for x in r.iter_mut() {
            *x = *x * k;
        }
        Vector(r)
    }
}

#[differentiable]
impl<T: Float, const R: usize, const C: usize> Matrix<T, R, C> {
    pub(crate) fn mul_vec(&self, v: &Vector<T, C>) -> Vector<T, R> {
        let mut out = [T::zero(); R];
        for i in 0..R {
            for j in 0..C {
                out[i] = out[i] + self.data[i][j] * v.0[j];
            }
        }
        Vector(out)
    }

    pub(crate) fn transpose(&self) -> Matrix<T, C, R> {
        let mut data = [[T::zero(); R]; C];
        for i in 0..R {
            for j in 0..C {
                data[j][i] = self.data[i][j];
            }
        }
        Matrix { data }
    }

    pub(crate) fn frobenius(&self) -> T {
        let mut s = T::zero();
        for row in self.data.iter() {
            for x in row.iter() {
                s = s + *x * *x;
            }
        }
        s.sqrt()
    }
}

#[differentiable]
impl<T, U> Marked<T, U> {
    pub(crate) fn new(x: T, y: T) -> Self {
        Marked { x, y, unit: PhantomData }
    }
}

#[differentiable]
impl<T: Copy, U> Marked<T, U> {
    pub(crate) fn to_tuple(&self) -> (T, T) {
        (self.x, self.y)
    }

    pub(crate) fn yx(&self) -> Self {
        Marked::new(self.y, self.x)
    }
}

#[differentiable]
impl<T: Float, U> Marked<T, U> {
    pub(crate) fn square_length(self) -> T {
        self.x * self.x + self.y * self.y
    }

    pub(crate) fn length(self) -> T {
        self.square_length().sqrt()
    }

    pub(crate) fn lerp(self, o: Self, t: T) -> Self {
        let one_t = T::one() - t;
        Self::new(one_t * self.x + t * o.x, one_t * self.y + t * o.y)
    }
}

#[differentiable]
impl<T: Float, U> Add for Marked<T, U> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Marked::new(self.x + o.x, self.y + o.y)
    }
}

#[differentiable]
impl<T: Float> Biquad<T> {
    pub(crate) fn run(&mut self, x: T) -> T {
        let [a1, a2] = self.a;
        let y =
            self.b[0] * x + self.b[1] * self.x[0] + self.b[2] * self.x[1] - a1 * self.y[0] - a2 * self.y[1];
        self.x = [x, self.x[0]];
        self.y = [y, self.y[0]];
        y
    }
}

mod functions {
    use super::{Float, Point};

    #[chainrule::differentiable]
    pub(super) fn distance<T: Float>(a: Point<T>, b: &Point<T>) -> T {
        let dx = a.x - b.x;
        let dy = a.y - b.y;
        (dx * dx + dy * dy).sqrt()
    }

    #[chainrule::differentiable]
    pub(super) fn product<T: Float>(p: Point<T>) -> Option<T> {
        if p.x > T::zero() { Some(p.x * p.y) } else { None }
    }
}
use functions::{distance, product};

program! {
    at (Point { x: 1.0_f64, y: 2.0 }, &Point { x: -0.5, y: 1.0 });
    generic [T: Float];
    fn of_fields(a: Point<T>, b: &Point<T>) -> T {
        let dx = a.x - b.x;
        let dy = a.y - b.y;
        (dx * dx + dy * dy).sqrt()
    }
}

program! {
    at (Point { x: 1.0_f32, y: 2.0 }, &Point { x: -0.5, y: 1.0 });
    generic [T: Float];
    fn of_fields_single(a: Point<T>, b: &Point<T>) -> T {
        let dx = a.x - b.x;
        let dy = a.y - b.y;
        (dx * dx + dy * dy).sqrt()
    }
}

program! {
    at (Point { x: 1.0_f64, y: 2.0 }, Point { x: -0.5, y: 1.0 }, 0.3);
    generic [T: Float];
    fn all_operators(a: Point<T>, b: Point<T>, k: T) -> Point<T> {
        let mut c = -(a + b * k) / (k + T::one());
        c *= k;
        c += b;
        c.shift(a.x);
        a.lerp(c, k)
    }
}

program! {
    at (Point { x: 1.0_f32, y: 2.0 }, Point { x: -0.5, y: 1.0 }, 0.3);
    generic [T: Float];
    fn all_operators_single(a: Point<T>, b: Point<T>, k: T) -> Point<T> {
        let mut c = -(a + b * k) / (k + T::one());
        c *= k;
        c += b;
        c.shift(a.x);
        a.lerp(c, k)
    }
}

program! {
    at (0.3_f64, 0.7);
    generic [T: Float];
    fn only_in_the_body(x: T, y: T) -> T {
        let p = Point::new(x, y).unit();
        p.angle() + Point { x, y }.norm() * Point::splat(x).x + p.midpoint(p).y
    }
}

program! {
    at (&[Point { x: 1.0_f64, y: 2.0 }, Point { x: -0.5, y: 1.0 }, Point { x: 0.3, y: 0.4 }]);
    generic [T: Float];
    fn perimeter(ps: &[Point<T>]) -> T {
        let mut s = T::zero();
        for i in 0..ps.len() {
            s = s + distance(ps[i], &ps[(i + 1) % ps.len()]);
        }
        s
    }
}

program! {
    at (&[Point { x: 1.0_f64, y: 2.0 }, Point { x: -0.5, y: 1.0 }, Point { x: 0.3, y: 0.4 }]);
    generic [T: Float];
    fn area(ps: &[Point<T>]) -> T {
        let sum = ps.windows(2).map(|w| w[0].x * w[1].y - w[0].y * w[1].x).fold(T::zero(), |a, b| a + b);
        sum / (T::one() + T::one())
    }
}

program! {
    at (&[Point { x: 1.0_f64, y: 2.0 }, Point { x: -0.5, y: 1.0 }]);
    generic [T: Float];
    fn centroid(ps: &[Point<T>]) -> Point<T> {
        let mut c = Point { x: T::zero(), y: T::zero() };
        for p in ps {
            c += *p;
        }
        c / T::from(ps.len()).unwrap()
    }
}

program! {
    at (Point { x: 1.0, y: 2.0 }, &Point { x: -0.5, y: 1.0 });
    fn concrete(p: Point<f64>, q: &P) -> f64 {
        p.dot(q) + p.norm() * 2.0 + distance(p, q)
    }
}

program! {
    at (&Circle { center: Point { x: -0.5, y: 1.0 }, r: 0.4 }, Point { x: 1.0, y: 2.0 });
    fn as_a_field(c: &Circle, p: P) -> f64 {
        (p - c.center).norm() - c.r * c.center.x
    }
}

program! {
    at (Segment { a: Point { x: 1.0_f64, y: 2.0 }, b: Point { x: -0.5, y: 1.0 } }, 0.3);
    generic [T: Float];
    fn nested(s: Segment<T>, t: T) -> T {
        s.length() * s.at(t).x + s.a.y * s.b.dot(&s.a)
    }
}

program! {
    at (Segment { a: Point { x: 1.0_f32, y: 2.0 }, b: Point { x: -0.5, y: 1.0 } }, 0.3);
    generic [T: Float];
    fn nested_single(s: Segment<T>, t: T) -> T {
        s.length() * s.at(t).x + s.a.y * s.b.dot(&s.a)
    }
}

program! {
    at (Point { x: 1.5_f64, y: 2.0 });
    at (Point { x: -1.5_f64, y: 2.0 });
    generic [T: Float];
    fn option_of_a_field(p: Point<T>) -> Option<T> {
        if p.x > T::zero() { Some(p.x.ln() * p.y) } else { None }
    }
}

program! {
    at (0.3_f64, 0.7);
    at (-0.3_f64, 0.7);
    generic [T: Float];
    fn option_of_a_number(x: T, y: T) -> Option<T> {
        if x > T::zero() { Some(x.ln() * y) } else { None }
    }
}

program! {
    at (0.3_f64, 0.7);
    generic [T: Float];
    fn result_of_a_number(x: T, y: T) -> Result<T, String> {
        if y == T::zero() {
            return Err("division by zero".to_string());
        }
        Ok(x / y)
    }
}

program! {
    at (Point { x: 1.5_f64, y: 2.0 });
    generic [T: Float];
    fn options_are_used(p: Point<T>) -> T {
        let scaled = match p.try_unit() {
            Some(u) => u.x * p.y,
            None => T::zero(),
        };
        scaled + product(p).unwrap_or(T::one()) * p.x
    }
}

program! {
    at (Point { x: 1.5_f64, y: 2.0 });
    generic [T: Float + FloatConst];
    fn tuples_arrays_and_constants(p: Point<T>) -> (T, [T; 2]) {
        let (a, b) = p.to_tuple();
        let c = p.to_array();
        (a * b + p.disc() * T::from(2.0).unwrap() + T::epsilon(), [c[0] * c[1], c[1]])
    }
}

program! {
    at (&[Point { x: 1.5_f64, y: 2.0 }, Point { x: 0.5, y: -2.0 }]);
    generic [T: Float];
    fn collected(ps: &[Point<T>]) -> Vec<T> {
        ps.iter().map(|p| p.norm()).collect()
    }
}

program! {
    at (Complex { re: 0.3_f64, im: 0.2 }, 3);
    generic [T: Float];
    fn mandelbrot(c: Complex<T>, n: usize) -> T {
        let mut z = Complex::new(T::zero(), T::zero());
        for _ in 0..n {
            z = z * z + c;
        }
        z.norm_sqr()
    }
}

program! {
    at (Complex { re: 0.3_f32, im: 0.2 }, 2);
    generic [T: Float];
    fn mandelbrot_single(c: Complex<T>, n: usize) -> T {
        let mut z = Complex::new(T::zero(), T::zero());
        for _ in 0..n {
            z = z * z + c;
        }
        z.norm_sqr()
    }
}

program! {
    at (Complex { re: 0.3_f64, im: 0.7 }, Complex { re: -0.4, im: 0.2 });
    generic [T: Float];
    fn complex_functions(a: Complex<T>, b: Complex<T>) -> T {
        (a.exp() / b + a.sqrt() * b.ln() - a.powf(b.re)).norm() + (-b).arg()
    }
}

program! {
    at (0.3, 0.4, 0.5, 0.6);
    fn impedance(w: f64, r: f64, l: f64, c: f64) -> f64 {
        let z = Complex::new(r, 0.0) + Complex::new(0.0, w * l) + Complex::new(0.0, -1.0 / (w * c));
        z.norm()
    }
}

program! {
    at (&[Complex { re: 0.3_f64, im: 0.7 }, Complex { re: -0.4, im: 0.2 }], Complex { re: 0.5, im: 0.1 });
    generic [T: Float];
    fn horner(p: &[Complex<T>], z: Complex<T>) -> Complex<T> {
        p.iter().fold(Complex::new(T::zero(), T::zero()), |acc, &c| acc * z + c)
    }
}

program! {
    at (&Matrix { data: [[0.3_f64, 0.4], [0.7, -0.2]] }, &Matrix { data: [[0.3_f64, 0.4], [0.7, -0.2]] });
    generic [T: Float, const N: usize];
    fn matrices_of_any_size(m: &Matrix<T, N, N>, k: &Matrix<T, N, N>) -> T {
        let v = Vector(k.data[0]);
        m.mul_vec(&v).dot(&v) + k.transpose().frobenius()
    }
}

program! {
    at (&Matrix { data: [[0.3_f64, 0.4, 0.1], [0.7, -0.2, 0.5]] }, Vector([0.3, 0.9, 0.2]));
    generic [T: Float];
    fn matrix_of_a_size(m: &Matrix<T, 2, 3>, v: Vector<T, 3>) -> T {
        let y = m.mul_vec(&v);
        y.0[0] * y.0[1] + v.max() + (v + v * y.0[0]).norm() + v.scaled(y.0[1]).norm()
    }
}

program! {
    at (Vector([0.3_f32, 0.9]));
    generic [T: Float];
    fn vector_single(v: Vector<T, 2>) -> T {
        v.norm() * v.0[0] + (v + v * v.0[1]).norm()
    }
}

program! {
    at (Marked { x: 0.3_f64, y: 0.4, unit: PhantomData::<Meters> }, Marked { x: 0.7, y: 0.1, unit: PhantomData }, 0.3);
    generic [T: Float, U];
    fn marks(a: Marked<T, U>, b: Marked<T, U>, t: T) -> T {
        let c = a.lerp(b, t) + a;
        c.length() * b.x
    }
}

program! {
    at (Marked { x: 0.3, y: 0.4, unit: PhantomData::<Meters> });
    fn a_known_mark(a: Marked<f64, Meters>) -> f64 {
        let (u, v) = a.yx().to_tuple();
        u * u * v
    }
}

program! {
    at (&mut Biquad { a: [0.1_f64, 0.2], b: [0.3, 0.4, 0.5], x: [0.0, 0.1], y: [0.2, 0.3] }, &[0.3, 0.7, 0.2]);
    generic [T: Float];
    fn filtered(f: &mut Biquad<T>, xs: &[T]) -> T {
        let mut s = T::zero();
        for &x in xs {
            let y = f.run(x);
            s = s + y * y;
        }
        s
    }
}

program! {
    at (&mut Biquad { a: [0.1_f32, 0.2], b: [0.3, 0.4, 0.5], x: [0.0, 0.1], y: [0.2, 0.3] }, &[0.3, 0.7]);
    generic [T: Float];
    fn filtered_single(f: &mut Biquad<T>, xs: &[T]) -> T {
        let mut s = T::zero();
        for &x in xs {
            let y = f.run(x);
            s = s + y * y;
        }
        s
    }
}

programs! {
    of_fields, of_fields_single, all_operators, all_operators_single, only_in_the_body, perimeter, area, centroid,
    concrete, as_a_field, nested, nested_single, option_of_a_field, option_of_a_number, result_of_a_number,
    options_are_used, tuples_arrays_and_constants, collected, mandelbrot, mandelbrot_single, complex_functions,
    impedance, horner, matrices_of_any_size, matrix_of_a_size, vector_single, marks, a_known_mark, filtered,
    filtered_single,
}
