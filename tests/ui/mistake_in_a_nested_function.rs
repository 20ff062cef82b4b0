use chainrule::differentiable;

#[differentiable]

pub fn fourth(x: f64) -> f64 {
    fn square(x: f64) -> f64 {
        let times = [|y: f64| x * y]; //~ CR026
        times[0](x)
    }
    square(square(x))
}

fn main() {}
