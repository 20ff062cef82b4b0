//! The printed code of the golden files, compiled as ordinary modules, gives what the attribute gives, bit
//! for bit.

// The outsider's layer names the library as its own crate does.
extern crate chainrule as autograd;

#[path = "../golden/mod.rs"]
mod golden;

/// Runs the expression with the functions of `source` and with those of `expanded`. Shortest digits that
/// read back as the same float, and the sign of zero, are what `Debug` prints, so that equal text is equal
/// bits.
macro_rules! same_bits {
    ($module:ident, $run:expr) => {{
        let by_attribute = {
            use golden::source::$module::*;
            format!("{:?}", $run)
        };
        let as_printed = {
            use golden::expanded::$module::*;
            format!("{:?}", $run)
        };
        assert_eq!(by_attribute, as_printed);
    }};
}

const NUMBERS: [f64; 8] = [0.0, -0.0, 1.0, -1.5, 0.3, 2.75, 1e-9, -40.0];

/// Some vectors that look like data.
fn vector(length: usize, phase: f64) -> Vec<f64> {
    (0..length).map(|n| 1.7 * (n as f64 * 1.3 + phase).sin() + 0.2).collect()
}

fn pairs_of_numbers() -> impl Iterator<Item = (f64, f64)> {
    NUMBERS.into_iter().flat_map(|x| NUMBERS.into_iter().map(move |y| (x, y)))
}

#[test]
fn scalar_functions() {
    for (x, y) in pairs_of_numbers() {
        same_bits!(product, product::value_and_grad(x));
        same_bits!(norm, norm::value_and_grad(x, y));
        same_bits!(rebound, rebound::value_and_grad(x, y));
        same_bits!(softened, softened::value_and_grad(x));
        same_bits!(early, early::value_and_grad(x, y));
        same_bits!(named, derivatives_of_named::value_and_grad(x, y));
    }
}

#[test]
fn results_of_several_numbers() {
    for (x, y) in pairs_of_numbers() {
        same_bits!(polar, {
            let (value, pullback) = polar::vjp(x, y);
            (value, pullback((0.7, -0.2)))
        });
        same_bits!(rotated, {
            let (value, pullback) = rotated::vjp([x, y], 0.4);
            (value, pullback([1.5, -0.5]))
        });
    }
    for length in 1..5 {
        let x = vector(length, 0.1);
        same_bits!(softmax, {
            let (value, pullback) = softmax::vjp(&x);
            (value, pullback(vector(length, 2.0)))
        });
    }
}

#[test]
fn functions_of_slices() {
    for length in 1..7 {
        let (a, b) = (vector(length, 0.0), vector(length, 1.0));
        same_bits!(dot, dot::value_and_grad(&a, &b));
        same_bits!(weighted_mean, weighted_mean::value_and_grad(&a, &b));
        same_bits!(horner, horner::value_and_grad(&a, 0.7));
        same_bits!(logsumexp, logsumexp::value_and_grad(&a));
        same_bits!(pairs, pairs::value_and_grad(&a, 1.2));
        same_bits!(neuron, neuron::value_and_grad(&a, -0.3, &b));
        same_bits!(lstm, lstm::value_and_grad(&vector(12, 0.5), &a));
        same_bits!(overwritten_argument, overwritten_argument::value_and_grad(&vector(2, length as f64)));
    }
}

#[test]
fn single_precision() {
    let narrow = |numbers: Vec<f64>| numbers.into_iter().map(|x| x as f32).collect::<Vec<f32>>();
    for length in 1..5 {
        let (x, y) = (narrow(vector(length, 0.0)), narrow(vector(length, 1.0)));
        same_bits!(residual, residual::value_and_grad(0.5, -1.25, &x, &y));
    }
}

#[test]
fn parameters_that_are_changed_in_place() {
    for length in 1..5 {
        let (start, seed) = (vector(length, 0.0), vector(length, 3.0));
        same_bits!(in_place, {
            let mut values = start.clone();
            let ((), pullback) = in_place::vjp(&mut values, 0.8);
            let gradient = pullback(seed.clone());
            (values, gradient)
        });
        same_bits!(prefix_product, {
            let mut values = start.clone();
            let (value, pullback) = prefix_product::vjp(&mut values);
            let gradient = pullback((1.5, seed.clone()));
            (value, values, gradient)
        });
    }
}

#[test]
fn loops_with_conditions() {
    for x in [2.0, 9.0, 0.3] {
        same_bits!(newton, newton::value_and_grad(x, 0.5));
    }
    same_bits!(insertion_sort, {
        let mut values = vec![0.5, -1.0, 3.0, 0.25, -2.0];
        let ((), pullback) = insertion_sort::vjp(&mut values);
        let gradient = pullback(vec![1.0, 2.0, 3.0, 4.0, 5.0]);
        (values, gradient)
    });
}

#[test]
fn a_grid() {
    same_bits!(heat, {
        let mut grid = vector(20, 0.0);
        let ((), pullback) = heat::vjp(&mut grid, 5, 4, 0.2);
        let gradient = pullback(vector(20, 1.0));
        (grid, gradient)
    });
}

#[test]
fn the_outsiders_layer() {
    same_bits!(outsider_layer, {
        let (weights, bias, input) = (vector(6, 0.0), vector(2, 1.0), vector(3, 2.0));
        let mut output = vec![0.0; 2];
        let ((), pullback) = dense::vjp(&weights, &bias, &input, &mut output);
        let gradient = pullback(vector(2, 4.0));
        (output, gradient)
    });
}

#[test]
fn every_golden_file_is_run() {
    let tests = include_str!("golden.rs");
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/expanded");
    for entry in std::fs::read_dir(directory).expect("the directory can be read") {
        let path = entry.expect("the directory can be read").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        assert!(tests.contains(&format!("same_bits!({name}, ")), "`{name}` is not compared");
    }
}
