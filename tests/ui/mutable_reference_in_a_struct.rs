use chainrule::differentiable;

struct Acc<'a> {
    t: &'a mut f64,
}

#[differentiable]

pub fn hidden(x: f64) -> f64 {
    let mut s = x;
    let acc = Acc { t: &mut s }; //~ CR052
    *acc.t *= x;
    s
}

fn main() {}
