use chainrule::differentiable;

#[differentiable]

pub fn rotated(x: f64, n: usize) -> f64 {
    let (a, b, c) = ([x], [x * x], [2.0]);
    let (mut p, mut q, mut r) = (&a, &b, &c);
    for _ in 0..n {
        (p, q) = (q, p);
        (q, r) = (r, q); //~ CR052
    }
    p[0]
}

fn main() {}
