use chainrule::differentiable;

macro_rules! squared {
    ($name:ident, $x:ident, $value:expr) => {
        #[differentiable]
        pub fn $name($x: f64) -> f64 {
            let y = 2.0 * $x; //~ CR050
            $value * y
        }
    };
}

// The `y` of the call is not the `y` of the macro.
squared!(f, y, y * y);

fn main() {}
