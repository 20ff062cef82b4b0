use chainrule::differentiable;

mod smooth {
    #[chainrule::differentiable(name = "bend_d")]
    pub fn bend(x: f64) -> f64 {
        x * x
    }
}

mod rough {
    pub fn bend(x: f64) -> f64 {
        x.abs()
    }
}

#[differentiable(with(bend = smooth::bend_d))]
pub fn bent(x: f64) -> f64 {
    smooth::bend(x) + rough::bend(x) //~ CR050
}

fn main() {}
