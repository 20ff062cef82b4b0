use chainrule::Differentiable;

#[derive(Differentiable)]
pub union Bits { //~ CR013
    pub float: f64,
    pub int: u64,
}

fn main() {}
