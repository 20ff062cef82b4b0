use chainrule::differentiable;

#[differentiable]

pub fn labelled(x: f64) -> f64 {
    let mut s = x;
    'rows: for i in 0..3 { //~ CR033
        s = s * x + i as f64;
        if false {
            continue 'rows; //~ CR050
        }
    }
    s
}

fn main() {}
