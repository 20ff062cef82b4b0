use chainrule::Differentiable;

pub struct Spring {
    pub stiffness: f64,
}

#[derive(Differentiable)]
pub struct Bridge {
    pub length: f64,
    pub spring: Spring, //~ CR039
}

fn main() {}
