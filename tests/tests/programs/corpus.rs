//! The programs, by topic.

mod algorithms;
mod algorithms_in_place;
mod aliasing;
mod arrays;
mod branches;
mod calls;
mod calls_in_out;
mod casts_and_integers;
mod casts_to_integers;
mod closures;
mod combinations;
mod container_corners;
mod containers;
mod conversions;
mod early_return;
mod effects_in_macros;
mod enums;
mod error_handling;
mod evaluation_order;
mod exchanges;
mod formulas;
mod functions_as_arguments;
mod generic_structs;
mod generic_traits;
mod generics;
mod helpers;
mod in_out;
mod iterators;
mod iterators_combined;
mod jumps;
mod jumps_and_moves;
mod lengths;
mod lent;
mod linear_algebra;
mod local_macros;
mod loops;
mod loops_by_value;
mod loops_nested;
mod loops_over_slices;
mod loops_reversed;
mod loops_while;
mod matches;
mod methods;
mod mixtures;
mod modes;
mod names;
mod nested_functions;
mod networks;
mod numbers;
mod odd_syntax;
mod operator_impls;
mod operators;
mod options;
mod options_of_references;
mod overwriting;
mod parts;
mod parts_lent;
mod patterns;
mod physics;
mod rebinding;
mod recurrences;
mod recursion;
mod references;
mod results;
mod rules;
mod rules_by_hand;
mod series;
mod shadowing;
mod single_precision;
mod sorts;
mod special_points;
mod straight_line;
mod structs;
mod structs_at_work;
mod structs_searched;
mod tables;
mod text;
mod tuples;
mod types;
mod users_types;
mod vectors;

use crate::program::Program;

/// An array for a point: `&fixed([1.0, 2.0])` stays an array where `&[1.0, 2.0]` would become a vector.
fn fixed<const N: usize, T>(array: [T; N]) -> [T; N] {
    array
}

/// All programs.
pub(crate) fn all() -> Vec<Program> {
    [
        algorithms::programs(),
        algorithms_in_place::programs(),
        aliasing::programs(),
        arrays::programs(),
        branches::programs(),
        calls::programs(),
        calls_in_out::programs(),
        casts_and_integers::programs(),
        casts_to_integers::programs(),
        closures::programs(),
        combinations::programs(),
        container_corners::programs(),
        containers::programs(),
        conversions::programs(),
        early_return::programs(),
        effects_in_macros::programs(),
        enums::programs(),
        error_handling::programs(),
        evaluation_order::programs(),
        exchanges::programs(),
        formulas::programs(),
        generic_structs::programs(),
        generic_traits::programs(),
        functions_as_arguments::programs(),
        generics::programs(),
        helpers::programs(),
        in_out::programs(),
        iterators::programs(),
        iterators_combined::programs(),
        jumps::programs(),
        jumps_and_moves::programs(),
        lent::programs(),
        lengths::programs(),
        linear_algebra::programs(),
        local_macros::programs(),
        loops::programs(),
        loops_by_value::programs(),
        loops_nested::programs(),
        loops_over_slices::programs(),
        loops_reversed::programs(),
        loops_while::programs(),
        matches::programs(),
        methods::programs(),
        mixtures::programs(),
        modes::programs(),
        names::programs(),
        nested_functions::programs(),
        networks::programs(),
        numbers::programs(),
        odd_syntax::programs(),
        operator_impls::programs(),
        operators::programs(),
        options::programs(),
        options_of_references::programs(),
        overwriting::programs(),
        parts::programs(),
        parts_lent::programs(),
        patterns::programs(),
        physics::programs(),
        rebinding::programs(),
        recurrences::programs(),
        recursion::programs(),
        references::programs(),
        results::programs(),
        rules::programs(),
        rules_by_hand::programs(),
        series::programs(),
        shadowing::programs(),
        single_precision::programs(),
        sorts::programs(),
        special_points::programs(),
        straight_line::programs(),
        tables::programs(),
        structs::programs(),
        structs_at_work::programs(),
        structs_searched::programs(),
        text::programs(),
        tuples::programs(),
        types::programs(),
        users_types::programs(),
        vectors::programs(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
