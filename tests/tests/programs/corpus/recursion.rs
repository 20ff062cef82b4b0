//! Functions that call themselves.

program! {
    at (1.3, 5);
    at (1.3, 0);
    fn power_by_recursion(x: f64, n: u32) -> f64 {
        if n == 0 { 1.0 } else { x * power_by_recursion(x, n - 1) }
    }
}

program! {
    at (&[0.5, 1.5, 0.7]);
    fn sum_of_squares_by_recursion(x: &[f64]) -> f64 {
        if x.is_empty() { 0.0 } else { x[0] * x[0] + sum_of_squares_by_recursion(&x[1..]) }
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.2], 0.8);
    fn horner_by_recursion(c: &[f64], x: f64) -> f64 {
        if c.len() == 1 {
            return c[0];
        }
        let rest = &c[1..];
        c[0] + x * horner_by_recursion(rest, x)
    }
}

program! {
    at (&[0.5, 0.7, -0.3, 0.2, 0.9, 1.1, 0.8, -0.4, 0.6, 0.1, 0.3, 1.7, 0.9, 0.2, -1.2, 0.5], 4);
    fn determinant_by_minors(a: &[f64], n: usize) -> f64 {
        if n == 1 {
            return a[0];
        }
        let mut sum = 0.0;
        let mut sign = 1.0;
        for column in 0..n {
            let mut minor = vec![0.0; (n - 1) * (n - 1)];
            for i in 1..n {
                let mut k = 0;
                for j in 0..n {
                    if j != column {
                        minor[(i - 1) * (n - 1) + k] = a[i * n + j];
                        k += 1;
                    }
                }
            }
            sum += sign * a[column] * determinant_by_minors(&minor, n - 1);
            sign = -sign;
        }
        sum
    }
}

program! {
    at (7, 0.7, 1.1);
    fn tree_like(n: usize, a: f64, b: f64) -> f64 {
        if n == 0 {
            a
        } else if n == 1 {
            b
        } else {
            tree_like(n - 1, a, b) * 0.5 + tree_like(n - 2, b, a * b)
        }
    }
}

program! {
    at (&mut [0.5, 0.7, -0.3, 0.2, 0.9], 0.8);
    fn halves_in_place(v: &mut [f64], k: f64) {
        if v.len() > 1 {
            let middle = v.len() / 2;
            let first = v[0];
            halves_in_place(&mut v[..middle], k * first);
            halves_in_place(&mut v[middle..], k);
            for x in v.iter_mut() {
                *x = *x * k + first;
            }
            halves_in_place(&mut v[1..], k);
        }
    }
}

program! {
    at (&mut [0.7, 0.9], 3);
    fn passed_on_to_itself(v: &mut [f64], n: usize) -> f64 {
        if n == 0 {
            return v[0];
        }
        v[0] *= v[1];
        let s = passed_on_to_itself(v, n - 1);
        v[1] += s;
        0.1 * passed_on_to_itself(v, n - 1) * s
    }
}

program! {
    at (vec![0.7, 0.9], 3);
    fn vector_through_recursion(v: Vec<f64>, n: usize) -> Vec<f64> {
        if n == 0 {
            return v;
        }
        let mut w = v;
        w[0] *= w[1];
        let mut r = vector_through_recursion(w, n - 1);
        r[1] += r[0];
        r
    }
}

program! {
    at (&mut 0.7, &0.9, 4);
    fn scalars_behind_references(x: &mut f64, y: &f64, n: usize) -> (f64, f64) {
        if n == 0 {
            return (*x, *y);
        }
        *x *= *y;
        let own = *x * 0.5;
        let (a, b) = scalars_behind_references(x, &own, n - 1);
        *x += b;
        (a * *y, b + a)
    }
}

program! {
    at (0.7, 5);
    fn inactive_call_of_itself(x: f64, n: usize) -> f64 {
        if n == 0 {
            return x * x;
        }
        let k = inactive_call_of_itself(0.5, n - 1);
        x * k + inactive_call_of_itself(0.25, n - 1) * x
    }
}

program! {
    at (0.7, 5) gives [1.0];
    fn never_recurses(x: f64, n: usize) -> f64 {
        if n > 100 { never_recurses(x * f64::INFINITY, n) } else { x }
    }
}

mod pair {
    use chainrule::differentiable;

    #[differentiable(recursive)]
    pub(super) fn even(x: f64, n: usize) -> f64 {
        if n == 0 { x } else { x * odd(x, n - 1) }
    }

    #[differentiable(recursive)]
    fn odd(x: f64, n: usize) -> f64 {
        if n == 0 { x * x } else { x.sin() + even(x, n - 1) }
    }
}

program! {
    at (0.7, 5);
    at (0.7, 2);
    fn mutual(x: f64, n: usize) -> f64 {
        pair::even(x, n) * x
    }
}

programs![
    power_by_recursion,
    sum_of_squares_by_recursion,
    horner_by_recursion,
    determinant_by_minors,
    tree_like,
    halves_in_place,
    passed_on_to_itself,
    vector_through_recursion,
    scalars_behind_references,
    inactive_call_of_itself,
    never_recurses,
    mutual,
];
