use chainrule::differentiable;

trait Exchange {
    fn swap(&mut self, i: usize, j: usize);
}

impl Exchange for Vec<f64> {
    fn swap(&mut self, _: usize, _: usize) {
        self[0] = 0.0;
    }
}

#[differentiable]

pub fn exchanged(x: f64) -> f64 {
    let mut v = vec![x, 1.0];
    v.swap(0, 1); //~ E0034
    v[0] * x
}

fn main() {}
