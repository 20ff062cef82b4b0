use chainrule::differentiable;

#[differentiable]

pub fn smallest(mut a: [f64; 3]) -> f64 {
    let mut comparisons = 0;
    a.sort_by(|x, y| { //~ CR028
        comparisons += 1;
        x.total_cmp(y)
    });
    a[0] * a[comparisons % 3]
}

fn main() {}
