use chainrule::{Differentiable, differentiable};

#[derive(Clone, Differentiable)]
pub struct Spring {
    stiffness: f64,
}

impl Spring {
    #[differentiable(check(self in Spring { stiffness: 0.1..10.0 }, x in 0.1..10.0))] //~ CR057
    pub fn energy(&self, x: f64) -> f64 {
        self.stiffness * x * x
    }
}

fn main() {}
