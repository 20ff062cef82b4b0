//! References that stand for one place: locals, elements, fields and rows.

use super::fixed;

program! {
    at (&mut [1.0, 2.0, 3.0], 0.7);
    at (&mut [-1.0, 0.5, 2.0], -1.3);
    fn element_through_a_reference(a: &mut [f64], x: f64) -> f64 {
        let r = &mut a[1];
        *r += x * *r;
        *r = *r * 2.0;
        a[1] * a[0]
    }
}

program! {
    at (0.7, 1.3);
    fn local_through_a_reference(x: f64, y: f64) -> f64 {
        let mut s = x;
        let r = &mut s;
        *r = *r * y;
        *r *= *r + x;
        s * y
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0, 4.0], 0.5);
    fn place_is_fixed_when_the_reference_is_made(a: &mut [f64], x: f64) -> f64 {
        let mut i = 1;
        let r = &mut a[i];
        i += 1;
        *r *= x;
        i += 1;
        *r += x * i as f64;
        a[i] *= a[1];
        a[1] + a[2]
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0, 4.0], 0.5);
    fn row_of_a_flat_matrix(m: &mut [f64], x: f64) {
        for i in 0..2 {
            let row = &mut m[i * 2..][..2];
            row[0] += x * row[1];
            row[1] *= row[0];
        }
    }
}

program! {
    at (&mut fixed([[1.0, 2.0], [3.0, 4.0]]), 0.5);
    fn row_of_nested_arrays(m: &mut [[f64; 2]; 2], x: f64) {
        for i in 0..2 {
            let row = &mut m[i];
            row[1] += x * row[0];
            for j in 0..2 {
                let e = &mut row[j];
                *e *= x + *e;
            }
        }
    }
}

program! {
    at (&mut [[1.0, 2.0], [3.0, 4.0]], 0.5);
    fn whole_row_as_a_slice(m: &mut [[f64; 2]], x: f64) -> f64 {
        let row = &mut m[1][..];
        row[0] = row[0] * x;
        row[1] += row[0];
        m[1][1] * m[0][0]
    }
}

program! {
    at (&[1.0, 2.0, 3.0]);
    fn shared_element_used_later(a: &[f64]) -> f64 {
        let v = &a[1];
        let mut s = 0.0;
        for i in 0..a.len() {
            let w = &a[i];
            s += *w * *v * w.sin();
        }
        s + v * v
    }
}

program! {
    at (0.7, 1.3);
    fn reborrowed_twice(x: f64, y: f64) -> f64 {
        let mut s = x;
        let r0 = &mut s;
        *r0 += 1.0;
        {
            let r1 = &mut *r0;
            *r1 *= y;
            let r2 = &mut *r1;
            *r2 = r2.sin();
        }
        *r0 *= x;
        s
    }
}

program! {
    at (0.7, 1.3);
    fn field_of_a_tuple_through_a_reference(x: f64, y: f64) -> f64 {
        let mut p = (x, y * x);
        let a = &mut p.0;
        *a *= y;
        let q = &mut p;
        q.1 += q.0 * x;
        let b = &mut q.1;
        *b = b.exp();
        p.0 * p.1
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0], 0.7);
    at (&mut [1.0, 2.0, 3.0], -0.7);
    fn references_in_a_branch(a: &mut [f64], x: f64) -> f64 {
        if x > 0.0 {
            let r = &mut a[0];
            *r *= x;
        } else {
            let r = &mut a[2];
            *r = *r * *r * x;
        }
        let r = &a[2];
        r * a[0]
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0], 0.7);
    fn reference_shadowed_by_its_value(a: &mut [f64], x: f64) -> f64 {
        let r = &mut a[0];
        *r *= x;
        let r = *r;
        a[0] = 5.0 * x;
        r * a[0]
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0], 0.7);
    fn parameter_reborrowed(a: &mut [f64], x: f64) -> f64 {
        let b = &mut *a;
        b[0] *= x;
        let c = &mut b[1..];
        c[0] += c[1] * x;
        a[0] * a[1]
    }
}

program! {
    at (&mut 1.5, 0.7);
    fn scalar_parameter_reborrowed(a: &mut f64, x: f64) -> f64 {
        let b = &mut *a;
        *b *= x;
        let c = a;
        *c += *c * x;
        c.sin()
    }
}

program! {
    at (&[1.0, 2.0, 3.0], 0.7);
    fn local_vector_through_a_reference(a: &[f64], x: f64) -> f64 {
        let mut v = vec![x; 3];
        let r = &mut v;
        for i in 0..a.len() {
            r[i] *= a[i];
            let e = &mut r[i];
            *e = *e * *e;
        }
        let s = &v;
        s[0] + s[1] * s[2]
    }
}

program! {
    at (&[1.0, 2.0, 3.0], 0.7);
    fn reference_in_a_zero_trip_loop(a: &[f64], x: f64) -> f64 {
        let mut v = [x, x * x];
        for i in 0..0 {
            let r = &mut v[i];
            *r *= a[i];
        }
        for i in 3..5 {
            let r = &mut v[i - 3];
            *r *= a[i - 3];
            let i = 1;
            *r += a[i];
        }
        v[0] * v[1]
    }
}

program! {
    at (&mut [1.0, 2.0, 3.0], 0.7);
    fn reference_of_a_reference(a: &mut [f64], x: f64) -> f64 {
        let r = &a;
        let s = r[0] * r[1];
        let e = &r[2];
        s * *e * x
    }
}

program! {
    at (&[1.0, 2.0, 3.0], 0.7);
    fn reference_with_a_type(a: &[f64], x: f64) -> f64 {
        let r: &f64 = &a[1];
        let s: &[f64] = &a[1..];
        let mut t = x;
        let m: &mut f64 = &mut t;
        *m += *r;
        *r * s[1] * t
    }
}

program! {
    at (0.7);
    fn reference_to_an_integer(x: f64) -> f64 {
        let mut k = 1;
        let c = &mut k;
        *c += 2;
        *c *= 2;
        let mut hits = [0usize; 2];
        let h = &mut hits[1];
        *h += 3;
        x * k as f64 + x * x * hits[1] as f64
    }
}

program! {
    at (0.7, 1.1);
    fn reference_passed_on(x: f64, y: f64) -> f64 {
        let mut v = [x, y, x * y];
        let r = &mut v[1..];
        let e = &mut r[0];
        *e = e.powi(2) + e.max(0.1);
        let s = &mut v;
        s[0] = s[1] * s[2];
        v[0] * y
    }
}

program! {
    at (0.7, 1.1);
    fn two_references_to_parts(x: f64, y: f64) -> f64 {
        let mut p = (x, y);
        let (a, b) = (&mut p.0, &mut p.1);
        *a *= *b;
        *b += *a * *a;
        p.0 + p.1 * x
    }
}

program! {
    at (0.7, 1.1);
    fn two_references_in_a_tuple_pattern(x: f64, y: f64) -> f64 {
        let mut u = [x, y];
        let mut w = [y, 1.0];
        let (a, b) = (&mut u, &w);
        a[0] *= b[0];
        a[1] = b[0] * a[0];
        w[0] = 0.0;
        u[0] + u[1] + w[1] * x
    }
}

programs![
    element_through_a_reference,
    local_through_a_reference,
    place_is_fixed_when_the_reference_is_made,
    row_of_a_flat_matrix,
    row_of_nested_arrays,
    whole_row_as_a_slice,
    shared_element_used_later,
    reborrowed_twice,
    field_of_a_tuple_through_a_reference,
    references_in_a_branch,
    reference_shadowed_by_its_value,
    parameter_reborrowed,
    scalar_parameter_reborrowed,
    local_vector_through_a_reference,
    reference_in_a_zero_trip_loop,
    reference_of_a_reference,
    reference_with_a_type,
    reference_to_an_integer,
    reference_passed_on,
    two_references_to_parts,
    two_references_in_a_tuple_pattern,
];
