//! Gradients that other tools got wrong, against values and gradients to 25 digits.

#[rustfmt::skip]
mod functions;

use chainrule_tests::flat::{Flat, Storage, flat};
use serde_json::Value;

const CATALOGUE: &str = include_str!("../../traps/first_order.json");
const SOURCE: &str = include_str!("functions.rs");

/// What the others wait for.
const WAITING: &[(&str, &str)] = &[("element_zeroed", "iterator sums"), ("closure_mut_capture", "closures")];

/// The catalogue's entry of that name.
fn entry(name: &str) -> Value {
    let catalogue: Vec<Value> = serde_json::from_str(CATALOGUE).expect("the catalogue is JSON");
    catalogue.into_iter().find(|trap| trap["name"] == name).expect("the catalogue has the trap")
}

/// The numbers of an entry, flattened; the word *convention* is replaced by ours, which is 0 for `abs`.
fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Number(number) => vec![number.as_f64().expect("a float")],
        Value::String(word) if word == "convention" => vec![0.0],
        Value::String(word) => vec![word.parse().expect("a float as text")],
        Value::Array(parts) => parts.iter().flat_map(numbers).collect(),
        Value::Null | Value::Bool(_) | Value::Object(_) => panic!("not a number: {value}"),
    }
}

fn float(argument: &Value) -> f64 {
    numbers(argument)[0]
}

fn flag(argument: &Value) -> bool {
    argument.as_bool().expect("a bool")
}

fn index(argument: &Value) -> usize {
    argument.as_u64().and_then(|n| usize::try_from(n).ok()).expect("an index")
}

fn integer(argument: &Value) -> i32 {
    argument.as_i64().and_then(|n| i32::try_from(n).ok()).expect("an integer")
}

fn array<const N: usize>(argument: &Value) -> [f64; N] {
    numbers(argument).try_into().expect("an array of that length")
}

fn indices(argument: &Value) -> Vec<usize> {
    argument.as_array().expect("a list").iter().map(index).collect()
}

fn next<'a>(inputs: &mut std::slice::Iter<'a, Value>) -> &'a Value {
    inputs.next().expect("one input for each parameter")
}

fn assert_close(name: &str, what: &str, found: &[f64], expected: &[f64], relative: f64) {
    let close = |(a, b): (&f64, &f64)| (a - b).abs() <= relative * b.abs();
    let agree = found.len() == expected.len() && found.iter().zip(expected).all(close);
    assert!(agree, "{name}: {what} {found:?}, expected {expected:?}");
}

fn judge(name: &str, trap: &Value, value: &impl Flat, gradient: &impl Flat) {
    assert_close(name, "value", &flat(value), &numbers(&trap["expected_value"]), 1e-12);
    assert_close(name, "gradient", &flat(gradient), &numbers(&trap["expected_grad"]), 1e-9);
}

/// One test for each trap, with how its arguments are read from the catalogue.
macro_rules! traps {
    (@read $inputs:ident slice) => { &numbers(next(&mut $inputs)) };
    (@read $inputs:ident indices) => { &indices(next(&mut $inputs)) };
    (@read $inputs:ident $kind:ident) => { $kind(next(&mut $inputs)) };
    ($($name:ident($($kind:ident),*);)+) => {
        const COVERED: &[&str] = &[$(stringify!($name)),+];
        $(traps!(@test $name $($kind)*);)+
    };
    (@test $name:ident slice_mut float) => {
        #[test]
        fn $name() {
            let trap = entry(stringify!($name));
            let mut values = numbers(&trap["inputs"][0]);
            let seeds = values.cotangent(&mut numbers(&trap["seeds"]).into_iter());
            let ((), pullback) = functions::$name::vjp(&mut values, float(&trap["inputs"][1]));
            let gradient = pullback(seeds);
            drop(pullback);
            judge(stringify!($name), &trap, &values, &gradient);
        }
    };
    (@test $name:ident $($kind:ident)*) => {
        #[test]
        fn $name() {
            let trap = entry(stringify!($name));
            let mut inputs = trap["inputs"].as_array().expect("a list").iter();
            let (value, gradient) = functions::$name::value_and_grad($(traps!(@read inputs $kind)),*);
            judge(stringify!($name), &trap, &value, &gradient);
        }
    };
}

traps! {
    square_overwrite(float);
    param_zeroed_after_copy(float, float);
    mul_assign_self(float, float);
    shadow_chain(float, float);
    fan_out(float);
    adjoint_like_names(float, float, float);
    constant_result(float);
    tern_then_overwrite_true(flag, float, float);
    block_expr_side_effect(float, float);
    nested_if_overwrite(float);
    zero_trip(float, index);
    nested_accumulate(float);
    loop_locals_mixed(float, float);
    fib_rotate(float);
    tbr_delayed_use(float);
    loop_exp_output(float);
    step_by_uneven(slice);
    product_two_zeros(slice);
    prefix_product_in_place(array);
    overwrite_input_element(array);
    scatter_add_duplicates(slice, indices);
    maybe_same_index(array);
    inplace_scale_seeded(slice_mut, float);
    swap_through_temp_seeded(slice_mut, float);
    integer_counter_in_active(float);
    floor_fract(float);
    float_rem_euclid_negative(float, float);
    floor_length_branchless(float, float);
    double_where_div(float, float);
    powf_zero_base_one(float, float);
    powf_zero_base_two(float);
    powi_zero(float);
    powf_general(float, float);
    abs_at_zero(float);
    hypot_zero(float, float);
    atan2_tiny(float, float);
    logsumexp_loop(slice);
    sigmoid_pos40(float);
    sigmoid_neg800(float);
    asin_near_one(float);
    ln_1p_tiny(float);
    cbrt_negative(float);
    step_function(float);
    clamp_inside_outside(float, float);
    sin_cos_pair(float);
    cse_trap_overwritten(float, float);
    unused_parameter(float, float);
    reset_mid_loop(float);
    logistic_map(float, float, index);
    strong_zero_min(float);
    early_return_branch(float, float);
    multi_early_return(float, float);
    parallel_assign(float, float);
    zip_enumerate(slice, slice);
    short_circuit(float, float);
    loop_continue_tail(float, float);
    loop_break_and_continue(float, float);
    while_condition_side_effect(float, float);
    return_in_loop(float, float);
    active_loop_variable(float, float);
    newton_sqrt_while(float);
    bound_changes_in_body(float);
    labelled_break(float, float);
    break_with_value(float);
    match_integer(float, integer);
    option_active(float);
    struct_fields(float, float);
    mem_swap(float, float);
    mut_ref_local(float, float);
    inout_callee(slice);
    slice_swap(array);
    split_at_mut_pair(array);
    fill_then_scale(float, float);
    call_overwrites_arg_in_loop(float, index);
    recursion_factorial(float);
    recursion_early_return(float, float);
    moved_into_callee(float);
}

#[test]
fn the_functions_are_those_of_the_catalogue() {
    for name in COVERED {
        let text = entry(name)["rust"].as_str().expect("a text").to_owned();
        assert!(
            SOURCE.contains(&format!("#[differentiable]\n{text}\n")),
            "{name} differs from the catalogue"
        );
    }
}

#[test]
fn every_trap_is_covered_or_waits_for_a_construct() {
    let catalogue: Vec<Value> = serde_json::from_str(CATALOGUE).expect("the catalogue is JSON");
    for (name, construct) in WAITING {
        println!("{name} waits for {construct}");
    }
    for trap in &catalogue {
        let name = trap["name"].as_str().expect("a name");
        let waits = WAITING.iter().any(|(waiting, _)| *waiting == name);
        assert!(waits != COVERED.contains(&name), "{name} is neither covered nor waiting, or both");
    }
    assert_eq!(catalogue.len(), COVERED.len() + WAITING.len());
}
