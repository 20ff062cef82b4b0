use chainrule::differentiable;

#[differentiable]

pub fn smallest(mut a: [f64; 3]) -> f64 {
    a.sort_by(f64::total_cmp); //~ CR028
    a[0] * a[0]
}

fn main() {}
