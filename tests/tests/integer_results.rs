//! Functions of numbers that give something without derivative, such as an index: callers take it for a constant, whatever
//! the function does.

use chainrule::{Differentiable, check, differentiable};

#[differentiable]
fn zone(latitude: f64, longitude: f64) -> u8 {
    let mut seen = std::collections::HashMap::new();
    seen.insert("west", latitude > 50.0);
    if seen["west"] { 3 } else { ((longitude + 180.0) / 6.0) as u8 }
}

#[differentiable]
fn above(x: &[f64], limit: f64) -> usize {
    x.iter().filter(|x| **x > limit).count()
}

#[differentiable]
fn parts(x: f64, n: u32) -> (u32, i32) {
    (n, x as i32)
}

#[differentiable]
fn of_zone(zone: u8, latitude: f64) -> f64 {
    latitude * f64::from(zone)
}

#[differentiable]
fn mapped(latitude: f64, longitude: f64) -> f64 {
    let (scale, whole) = parts(latitude, 3);
    let mut sum = of_zone(zone(latitude, longitude), latitude) * longitude;
    for k in 0..above(&[latitude, longitude], 0.5) {
        sum += latitude * k as f64;
    }
    sum * f64::from(scale) + longitude * f64::from(whole)
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiable]
impl Point {
    #[differentiable]
    fn quadrant(&self) -> u8 {
        if self.x > 0.0 { 1 } else { 2 }
    }

    #[differentiable]
    fn turned(&self, k: f64) -> f64 {
        self.x * k * f64::from(self.quadrant()) + self.y * f64::from(zone(self.x, self.y))
    }
}

#[differentiable]
fn cells(point: &Point, width: f64) -> usize {
    (point.x * width) as usize
}

#[differentiable]
fn covered(point: &Point, width: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..cells(point, width) {
        sum += point.x * i as f64;
    }
    sum * width
}

#[test]
fn callers_take_the_result_for_a_constant() {
    check::gradient!(mapped(0.3, 1.7)).unwrap();
    check::gradient!(mapped(60.2, 100.4)).unwrap();
    let point = Point { x: 1.3, y: 0.2 };
    check::gradient!(point.turned(0.3)).unwrap();
    check::gradient!(covered(&point, 3.3)).unwrap();
}
