use chainrule::differentiable;

trait Ext {
    fn powi(&self, n: i32) -> f64;
}

impl Ext for f64 {
    fn powi(&self, n: i32) -> f64 {
        self * f64::from(n)
    }
}

#[differentiable]
pub fn ambiguous(x: &f64) -> f64 {
    x.powi(2) //~ E0034
}

fn main() {}
