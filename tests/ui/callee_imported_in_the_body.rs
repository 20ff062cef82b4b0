use chainrule::differentiable;

mod inner {
    use chainrule::differentiable;

    #[differentiable]
    pub fn g(x: f64) -> f64 {
        x * x
    }
}

#[differentiable]
pub fn g(x: f64) -> f64 {
    x.sin()
}

// The derivative would be that of the `g` outside.
#[differentiable]
pub fn f(x: f64) -> f64 {
    use inner::g;
    g(x) //~ CR050
}

fn main() {}
