//! Calls with arguments by value and by `&`.

use chainrule_tests::callees;
use chainrule_tests::callees::{
    capped, consume, cross, dot, half, mean_square, pick, powers, rotate, soft, square,
};

program! {
    at (0.7, 1.2);
    fn calls_in_an_expression(x: f64, y: f64) -> f64 {
        square(x) * square(y + x) - soft(x * y, 0.5)
    }
}

program! {
    at (0.7);
    fn same_argument_twice(x: f64) -> f64 {
        soft(x, x) * soft(x, x + 0.5)
    }
}

program! {
    at (&[0.7, 1.2, 0.4]);
    fn same_slice_twice(x: &[f64]) -> f64 {
        dot(x, x)
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9]);
    fn overlapping_views(w: &[f64]) -> f64 {
        dot(&w[..2], &w[2..]) * dot(&w[1..3], &w[0..2])
    }
}

program! {
    at (0.7, 1.2);
    fn full_paths(x: f64, y: f64) -> f64 {
        chainrule_tests::callees::square(x) + callees::soft(y, x)
    }
}

program! {
    at (1.3, 4);
    fn call_result_carried(x: f64, n: usize) -> f64 {
        let mut s = x;
        for _ in 0..n {
            s = soft(s, 0.9) * 0.7 + square(x);
        }
        s
    }
}

program! {
    at (1.3, 0.8); at (0.3, 0.8);
    fn call_in_a_condition(x: f64, y: f64) -> f64 {
        if square(x) > y { soft(x, y) } else { square(y) * x }
    }
}

program! {
    at ([0.4, 0.5, 0.6]);
    fn array_by_value_to_a_callee(a: [f64; 3]) -> f64 {
        mean_square(a) * a[0] + mean_square([a[2], a[1], a[0] * a[1]])
    }
}

program! {
    at ([0.4, 0.5, 0.6], [1.0, 0.2, 0.3]);
    fn triple_product(a: [f64; 3], b: [f64; 3]) -> f64 {
        let c = cross(&a, &b);
        let d = cross(&c, &a);
        c[0] * d[1] + c[1] * d[2] + c[2] * d[0]
    }
}

program! {
    at (0.4, 1.4);
    fn vector_moved_into_a_callee(x: f64, y: f64) -> f64 {
        let v = vec![x * y, y];
        consume(v) * x
    }
}

program! {
    at (0.9, 5);
    fn vector_from_a_callee(x: f64, n: usize) -> f64 {
        let p = powers(x, n);
        let mut s = 0.0;
        for i in 0..n {
            s += p[i] * p[n - 1 - i] / (i + 1) as f64;
        }
        s + dot(&p, &p)
    }
}

program! {
    at (0.9, 0.3, 0.5);
    fn tuples_through_a_callee(x: f64, y: f64, t: f64) -> f64 {
        let p = rotate((x, y), t);
        let (u, v) = rotate(p, t * x);
        u * v + p.0 * p.1
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1);
    fn integers_beside_floats(x: &[f64], i: usize) -> f64 {
        pick(x, i) * pick(x, half(i + 3)) + pick(x, 0)
    }
}

program! {
    at (0.7, 1.2);
    fn slice_of_literals(x: f64, y: f64) -> f64 {
        dot(&[x, y, x * y], &[1.0, x, 2.0])
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 2.0);
    fn argument_changed_between_calls(x: &[f64], k: f64) -> f64 {
        let mut v = vec![0.0; 3];
        for i in 0..3 {
            v[i] = x[i] * k;
        }
        let a = dot(&v, x);
        v[0] = v[1] * a;
        let b = dot(&v, &v);
        v[2] = 0.0;
        a * b + v[0]
    }
}

program! {
    at (0.5, 3.0); at (4.0, 3.0);
    fn callee_with_an_early_return(x: f64, cap: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..4 {
            s += capped(x * (i + 1) as f64 * 0.7, cap);
        }
        s
    }
}

program! {
    at (0.6);
    fn calls_in_calls(x: f64) -> f64 {
        square(soft(square(x), capped(x, 0.9)))
    }
}

program! {
    at (0.6, 1.1);
    fn result_unused(x: f64, y: f64) -> f64 {
        square(x);
        let _ = soft(x, y);
        let _z = square(y);
        x * y
    }
}

program! {
    at (0.6);
    fn constant_arguments(x: f64) -> f64 {
        let c = square(3.0);
        let d = dot(&[1.0, 2.0], &[3.0, 4.0]);
        c * x * d
    }
}

program! {
    at (0.6, 1.1);
    fn reference_to_an_expression(x: f64, y: f64) -> f64 {
        let n = 2;
        let a = [x, y, x + y];
        let v = vec![y; n + 1];
        dot(&a, &v) * dot(&a[1..], &v[..n])
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 3);
    fn call_in_nested_loops(x: &[f64], n: usize) -> f64 {
        let mut s = 0.3;
        for i in 0..n {
            for j in 0..i {
                if i + j > 1 {
                    s = soft(s * x[i], 0.4) + square(x[j]);
                }
            }
            s *= pick(x, i);
        }
        s
    }
}

programs![
    calls_in_an_expression,
    same_argument_twice,
    same_slice_twice,
    overlapping_views,
    full_paths,
    call_result_carried,
    call_in_a_condition,
    array_by_value_to_a_callee,
    triple_product,
    vector_moved_into_a_callee,
    vector_from_a_callee,
    tuples_through_a_callee,
    integers_beside_floats,
    slice_of_literals,
    argument_changed_between_calls,
    callee_with_an_early_return,
    calls_in_calls,
    result_unused,
    constant_arguments,
    reference_to_an_expression,
    call_in_nested_loops,
];
