use chainrule::differentiable;

struct Guard<'a>(&'a mut f64);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        *self.0 *= 2.0;
    }
}

#[differentiable]

pub fn guarded(x: f64) -> f64 {
    let mut s = x;
    {
        let _guard = Guard(&mut s); //~ CR052
    }
    s
}

fn main() {}
