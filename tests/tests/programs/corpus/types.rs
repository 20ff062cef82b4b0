//! Aliases, other spellings, references to scalars, nested containers.

use chainrule_tests::callees::square;

type Real = f64;
type Vector = [f64; 3];

program! {
    at (0.7, 1.3);
    fn alias_of_a_float(x: Real, y: Real) -> Real {
        let a = x * y;
        a * a + x
    }
}

program! {
    at (0.7, 1.3);
    fn alias_with_methods(x: Real, y: f64) -> f64 {
        let mut s: Real = x.sin();
        s += y * x;
        s.sqrt() * x
    }
}

program! {
    at (&[0.7, 1.3, 0.4]);
    fn slice_of_an_alias(xs: &[Real]) -> Real {
        let mut s: Real = 1.0;
        for i in 0..xs.len() {
            s *= xs[i];
        }
        s
    }
}

program! {
    at (&0.7, &1.3);
    fn references_to_scalars(x: &f64, y: &f64) -> f64 {
        let a = x * y;
        *x * a + square(*y)
    }
}

program! {
    at (0.7, 1.3);
    fn spelled_out(x: core::primitive::f64, y: std::primitive::f64) -> core::primitive::f64 {
        x * y
    }
}

program! {
    at (vec![0.7, 1.3], 0.4);
    fn vector_spelled_out(v: std::vec::Vec<f64>, k: f64) -> f64 {
        v[0] * v[1] * k
    }
}

program! {
    at (0.7, 1.3);
    fn annotated_everywhere(x: f64, y: f64) -> f64 {
        let n: usize = 2;
        let a: [f64; 2] = [x, y];
        let (b, c): (f64, i32) = (a[0] * a[1], 3);
        let v: Vec<f64> = vec![b; n];
        v[0] * c as f64 + v[1] * a[n - 1]
    }
}

program! {
    at (&[(0.7, 1.3), (0.4, 0.2)]);
    fn slice_of_tuples(points: &[(f64, f64)]) -> f64 {
        let mut s = 1.0;
        for p in points {
            s = s * p.0 + p.1;
        }
        for (x, y) in points {
            s += x * y;
        }
        s
    }
}

program! {
    at (vec![vec![0.7, 1.3], vec![0.4]]);
    fn vector_of_vectors(v: Vec<Vec<f64>>) -> f64 {
        v[0][0] * v[0][1] + v[1][0] * v[0][0]
    }
}

program! {
    at (0.7, 1.3);
    fn type_suffixes(x: f64, y: f64) -> f64 {
        let a = 2f64 * x + 1.5e-1_f64;
        let b = 1_000.0 * y + 0x10 as f64 * x;
        a * b
    }
}

program! {
    at ([0.7, 1.3, 0.4]);
    fn alias_of_an_array(v: [f64; 3]) -> f64 {
        let w: Vector = v;
        w[0] * w[1] + w[2]
    }
}

programs![
    alias_of_a_float,
    alias_with_methods,
    slice_of_an_alias,
    references_to_scalars,
    spelled_out,
    vector_spelled_out,
    annotated_everywhere,
    slice_of_tuples,
    vector_of_vectors,
    type_suffixes,
    alias_of_an_array,
];
