use chainrule::differentiable;

#[differentiable]

pub fn report(x: f64) { //~ CR003
    println!("{x}");
}

fn main() {}
