//! Arrays: values, elements, nesting.

use super::fixed;

program! {
    at (0.5, 1.5);
    fn array_is_a_value(x: f64, y: f64) -> f64 {
        let mut a = [x, y, x * y];
        let b = a;
        a[0] = a[1] * a[2];
        a[0] * b[0] + a[1] * b[2]
    }
}

program! {
    at ([0.5, 1.5, 2.0]);
    fn elements_overwritten(mut a: [f64; 3]) -> f64 {
        a[0] *= a[1];
        a[1] = a[0] - a[2] * a[1];
        a[2] /= a[0];
        a[0] * a[1] * a[2]
    }
}

program! {
    at ([0.5, 1.5, 2.0, 0.7], 2); at ([0.5, 1.5, 2.0, 0.7], 0);
    fn index_from_data(mut a: [f64; 4], i: usize) -> f64 {
        a[i] = a[i + 1] * a[i];
        a[(i + 3) % 4] += a[i] * a[i];
        a[0] * a[1] + a[2] * a[3]
    }
}

program! {
    at ([[1.0, 2.0], [0.5, 3.0]]);
    fn determinant(m: [[f64; 2]; 2]) -> f64 {
        m[0][0] * m[1][1] - m[0][1] * m[1][0]
    }
}

program! {
    at ([[1.0, 2.0, 0.3], [0.5, 3.0, 1.0]], [0.4, 0.6, 0.8]);
    fn nested_array_loops(m: [[f64; 3]; 2], v: [f64; 3]) -> f64 {
        let mut out = [0.0; 2];
        for i in 0..2 {
            for j in 0..3 {
                out[i] += m[i][j] * v[j];
            }
        }
        out[0] * out[1]
    }
}

program! {
    at (0.7, 1.3);
    fn nested_array_written(x: f64, y: f64) -> f64 {
        let mut m = [[x, y], [y, x * x]];
        m[0][1] *= m[1][1];
        m[1] = [m[0][0], m[0][1] * y];
        m[1][0] += m[1][1];
        m[0][0] * m[1][0] + m[0][1]
    }
}

program! {
    at ([0.2, 0.4, 0.8]);
    fn whole_array_assigned(a: [f64; 3]) -> f64 {
        let mut b = [1.0; 3];
        let s = b[0] * a[1];
        b = a;
        b[0] = s * b[2];
        b[0] * b[1] * b[2]
    }
}

program! {
    at (0.3);
    fn repeated_element(x: f64) -> f64 {
        let mut a = [x * x; 4];
        for i in 1..4 {
            a[i] *= a[i - 1] + x;
        }
        a[3]
    }
}

program! {
    at ([1.0, 2.0, 3.0]);
    fn element_zeroed_by_index(mut a: [f64; 3]) -> f64 {
        a[0] = 0.0;
        let mut s = 0.0;
        for i in 0..3 {
            s += a[i] * a[i];
        }
        s
    }
}

program! {
    at (&[0.3, 0.5, 0.9], &[1, 0, 2, 1]);
    fn histogram_of_weights(x: &[f64], bin: &[usize]) -> f64 {
        let mut h = [0.0; 3];
        for k in 0..bin.len() {
            h[bin[k]] += x[k % 3] * x[(k + 1) % 3];
            h[bin[k]] *= 1.5;
        }
        h[0] * h[1] + h[2]
    }
}

program! {
    at ([0.4, 0.5, 0.6, 0.7, 0.8]);
    fn prefix_sums_and_products(mut a: [f64; 5]) -> f64 {
        for i in 1..5 {
            a[i] += a[i - 1];
        }
        for i in 1..5 {
            a[i] *= a[i - 1];
        }
        a[4]
    }
}

program! {
    at (&fixed([[0.5, 1.0], [1.5, 0.2]]), &fixed([2.0, 0.7]));
    fn quadratic_form(a: &[[f64; 2]; 2], x: &[f64; 2]) -> f64 {
        let mut s = 0.0;
        for (i, row) in a.iter().enumerate() {
            for (j, e) in row.iter().enumerate() {
                s += x[i] * e * x[j];
            }
        }
        s
    }
}

program! {
    at (1.2, 0.3);
    fn array_in_a_branch(x: f64, y: f64) -> f64 {
        let a = if x > y { [x, y] } else { [y, x * x] };
        let mut b = [0.0; 2];
        if y > 0.0 {
            b = a;
            b[1] *= x;
        }
        a[0] * b[1] + b[0]
    }
}

programs![
    array_is_a_value,
    elements_overwritten,
    index_from_data,
    determinant,
    nested_array_loops,
    nested_array_written,
    whole_array_assigned,
    repeated_element,
    element_zeroed_by_index,
    histogram_of_weights,
    prefix_sums_and_products,
    quadratic_form,
    array_in_a_branch,
];
