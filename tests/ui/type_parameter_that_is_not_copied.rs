use chainrule::differentiable;
use num_traits::Num;

#[differentiable]
pub fn squared<T: Num + Clone>(x: T) -> T { //~ CR060
    x.clone() * x
}

fn main() {}
