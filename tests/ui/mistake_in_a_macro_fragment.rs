use chainrule::differentiable;

macro_rules! scaled {
    ($name:ident, $factor:expr) => {
        #[differentiable]
        pub fn $name(x: f64) -> f64 {
            let factor = $factor;
            factor * x
        }
    };
}

scaled!(tripled, 1.0 + 2.0);
scaled!(doubled, [1.0].iter().cycle().take(2).sum::<f64>()); //~ CR027

macro_rules! cycled {
    ($name:ident, $count:expr) => {
        #[differentiable]
        pub fn $name(xs: &[f64]) -> f64 {
            xs.iter().cycle().take($count).sum() //~ CR027
        }
    };
}

cycled!(first_three, 3);

fn main() {}
