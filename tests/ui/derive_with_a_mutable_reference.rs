use chainrule::Differentiable;

#[derive(Differentiable)]
pub struct Acc<'a> {
    pub total: &'a mut f64, //~ CR052
}

fn main() {}
