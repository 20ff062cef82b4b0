use chainrule::differentiable;

struct Samples {
    values: [f64; 2],
}

#[differentiable]
impl Samples {
    #[differentiable]
    fn first(&self, is_open: bool) -> Option<&f64> { //~ CR019
        if is_open { Some(&self.values[0]) } else { None }
    }
}

fn main() {}
