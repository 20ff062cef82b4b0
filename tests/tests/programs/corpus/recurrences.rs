//! Elements that an iteration leaves to the next, and counters that only some iterations change.

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9], 0.7); at (&mut [0.4], 0.7); at (&mut [0.4, -1.1], 0.7);
    fn from_the_element_before(u: &mut [f64], rate: f64) -> f64 {
        for i in 1..u.len() {
            u[i] = rate * u[i] + 0.5 * u[i - 1] * u[i - 1];
        }
        u[u.len() - 1] * u[0]
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9], 0.7); at (&mut [0.4], 0.7); at (&mut [0.4, -1.1], 0.7);
    fn from_the_element_behind(u: &mut [f64], rate: f64) -> f64 {
        let n = u.len() - 1;
        for i in (0..n).rev() {
            u[i] += rate * u[i + 1].sin() * u[i];
        }
        u.iter().sum::<f64>() * rate
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9], 0.7); at (&mut [0.4, 1.1], 0.7);
    fn up_to_and_with_the_last(u: &mut [f64], rate: f64) -> f64 {
        for i in 1..=u.len() - 1 {
            let before = u[i - 1];
            u[i - 1] = before * rate;
            u[i] *= before;
        }
        u.iter().sum()
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9], 0.7); at (&mut [0.4, 1.1], 0.7);
    fn the_next_is_read_and_written(u: &mut [f64], rate: f64) -> f64 {
        for i in 0..u.len() - 1 {
            u[i + 1] = u[i + 1] * rate + u[i] * u[i + 1];
            u[i] = u[i + 1].cos();
        }
        u.iter().zip(1..).map(|(x, k)| x * k as f64).sum()
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9, 0.2], 0.7); at (&mut [0.4, 0.1, 0.2], 0.7);
    fn three_in_a_row_are_not_two(u: &mut [f64], rate: f64) -> f64 {
        for i in 2..u.len() {
            u[i] += rate * u[i - 1] * u[i - 2];
        }
        u.iter().sum()
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9, 0.2], 0.7); at (&mut [0.4, 0.1], 0.7);
    fn two_steps_apart(u: &mut [f64], rate: f64) -> f64 {
        for i in 2..u.len() {
            u[i] += rate * u[i - 2] * u[i];
        }
        u.iter().sum()
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9, 0.2], 0.7); at (&mut [0.4, 0.1], 0.7);
    fn one_step_over_two(u: &mut [f64], rate: f64) -> f64 {
        for k in 0..u.len() / 2 {
            let i = 2 * k;
            u[i + 1] += rate * u[i] * u[i + 1];
            u[i] = u[i + 1] * u[i];
        }
        u.iter().sum()
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9, 0.2], 3); at (&mut [0.4, 0.1, 0.7], 0); at (&mut [0.4, 0.1, 0.7], 1);
    fn from_a_place_that_is_given(u: &mut [f64], from: usize) -> f64 {
        for j in 0..u.len() - from - 1 {
            let i = from + j;
            let sum = u[i] + u[i + 1] * u[i + 1];
            u[i] = sum;
            u[i + 1] = sum * u[i + 1];
        }
        u.iter().product()
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9, 0.2], 3); at (&mut [0.4, 0.1, 0.7], 0);
    fn moved_to_the_front(u: &mut [f64], place: usize) -> f64 {
        for i in (1..=place).rev() {
            u.swap(i, i - 1);
            u[i] *= 1.5;
        }
        u.iter().zip(1..).map(|(x, k)| x * x * k as f64).sum()
    }
}

program! {
    at (&mut [0.4, 1.2, 0.8, 0.3, 0.9, 0.2]); at (&mut [0.4]); at (&mut [0.4, 0.3]);
    fn sorted_by_insertion(a: &mut [f64]) -> f64 {
        for i in 1..a.len() {
            let mut j = i;
            while j > 0 && a[j - 1] > a[j] {
                a.swap(j - 1, j);
                j -= 1;
            }
        }
        a.iter().zip(1..).map(|(x, k)| x * x * k as f64).sum()
    }
}

program! {
    at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], 0.7); at (&[-0.4], 0.7); at (&[0.4, 0.35], 0.7);
    fn those_that_are_kept(x: &[f64], k: f64) -> f64 {
        let mut kept = vec![k; x.len()];
        let mut count = 0;
        for i in 0..x.len() {
            if x[i] > 0.0 {
                kept[count] = x[i] * x[i] * k;
                count += 1;
            }
        }
        kept.iter().zip(1..).map(|(x, i)| x * i as f64).sum()
    }
}

program! {
    at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], 0.7); at (&[-0.4], 0.7); at (&[0.4, 0.35], 0.7);
    fn parted_in_two(x: &[f64], k: f64) -> f64 {
        let (mut low, mut high) = (vec![k; x.len()], vec![0.0; x.len() + 1]);
        let mut of_low = 0;
        let mut of_high = 1;
        for i in 0..x.len() {
            if x[i] < 0.3 {
                low[of_low] *= x[i];
                of_low += 1;
            } else {
                high[of_high] = x[i].sin() * k;
                of_high += 1;
            }
        }
        let sum: f64 = low.iter().zip(1..).map(|(x, i)| x * i as f64).sum();
        high.iter().zip(1..).fold(sum, |sum, (x, i)| sum + x * x * i as f64)
    }
}

program! {
    at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], &mut [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3]);
    fn counted_in_twos_with_a_neighbour(x: &[f64], out: &mut [f64]) -> f64 {
        let mut k = 1;
        for i in 0..x.len() {
            if x[i] > 0.0 {
                out[k] = out[k] * x[i] + out[k - 1];
                k += 2;
            }
        }
        out.iter().zip(1..).map(|(x, i)| x * i as f64).sum()
    }
}

program! {
    at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], &mut [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    fn the_one_kept_before_is_used(x: &[f64], out: &mut [f64]) -> f64 {
        let mut k = 1;
        for i in 0..x.len() {
            if x[i] > 0.0 {
                out[k] = out[k] * x[i] * out[k - 1];
                k += 1;
            }
        }
        out.iter().zip(1..).map(|(x, i)| x * i as f64).sum()
    }
}

program! {
    at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], &mut [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    fn the_last_kept_is_changed_by_all(x: &[f64], out: &mut [f64]) -> f64 {
        let mut k = 0;
        for i in 0..x.len() {
            out[k] += x[i] * 0.1;
            if x[i] > 0.0 {
                out[k] *= x[i];
                k += 1;
            }
        }
        out.iter().zip(1..).map(|(x, i)| x * x * i as f64).sum()
    }
}

program! {
    at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], &mut [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    fn counted_where_another_array_is_summed(x: &[f64], out: &mut [f64]) -> f64 {
        let (mut k, mut s) = (0, 1.0);
        for i in 0..x.len() {
            if x[i] > 0.0 {
                out[k] = s * x[i];
                s = s * x[i] + out[k];
                k += 1;
            } else {
                s *= x[i];
            }
        }
        out.iter().zip(1..).map(|(x, i)| x * s * i as f64).sum()
    }
}

program! {
    at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], 3); at (&[0.4, -1.2, 0.8, -0.3, 0.9, 0.2], 2);
    fn rows_are_compacted(x: &[f64], columns: usize) -> f64 {
        let rows = x.len() / columns;
        let mut out = vec![0.5; x.len()];
        for r in 0..rows {
            let mut k = 0;
            for c in 0..columns {
                if c == r {
                    continue;
                }
                out[r * columns + k] *= x[r * columns + c];
                k += 1;
            }
        }
        out.iter().zip(1..).map(|(x, i)| x * x * i as f64).sum()
    }
}

program! {
    at (&[0.4, 1.2, 0.8, 0.3], 0.7); at (&[0.4], 0.3);
    fn powers_as_products(x: &[f64], t: f64) -> f64 {
        let mut s = t * t * t * t;
        for i in 0..x.len() {
            s += x[i] * x[i] * x[i] + t * x[i] * x[i] - 0.5 * t * t * x[i];
            if s > 1.0 {
                let y = x[i] * t;
                s -= y * y * y * 0.1 + x[i] * t * t;
            }
        }
        s * s * t
    }
}

program! {
    at (0.4, 1.3, 2); at (0.4, 1.3, 0);
    fn the_same_product_in_both_arms(x: f64, t: f64, n: usize) -> f64 {
        let y = if n > 1 { x * t * t } else { t * x * x };
        let z = if n > 1 { y * x * t } else { y * t * x * t };
        (x * t) * y * z * y
    }
}

program! {
    at (&[0.4, 1.2, 0.8, 0.3], 4); at (&[0.4], 1);
    fn vectors_handed_to_a_callee(x: &[f64], n: usize) -> f64 {
        fn norm(v: &[f64]) -> f64 {
            let mut s = 0.1;
            for i in 0..v.len() {
                s += v[i] * v[i];
            }
            s.sqrt()
        }
        let mut sum = 0.0;
        for i in 0..n {
            let mut row = vec![0.5; n];
            row[i] = x[i] * x[n - 1 - i];
            let first = norm(&row);
            row[n - 1] += first;
            sum += norm(&row) * x[i];
            if i > 1 {
                let copy = vec![x[i]; 3];
                sum *= norm(&copy);
            }
        }
        sum
    }
}

// `out[n + k - i]` is an element that other iterations touch as well.
program! {
    at (&[0.4, 1.2, -0.8, 0.3, 0.9], 0.7); at (&[0.4, -0.5], 0.3); at (&[0.5], 0.3);
    fn the_counter_beside_the_index(x: &[f64], t: f64) -> f64 {
        let n = x.len();
        let mut out = vec![0.3; 2 * n + 1];
        let mut k = 0;
        for i in 0..n {
            if x[i] > 0.0 {
                out[n + k - i] = out[n + k - i] * x[i] * t + x[i];
                k += 1;
            }
        }
        out.iter().zip(1..).map(|(x, i)| x * x * i as f64).sum()
    }
}

program! {
    at (&[0.4, 1.2, 0.8, 0.3], 4); at (&[0.4], 1);
    fn a_vector_with_another_name_is_handed_to_a_callee(x: &[f64], n: usize) -> f64 {
        fn norm(v: &[f64]) -> f64 {
            v.iter().map(|x| x * x).sum::<f64>().sqrt()
        }
        let mut sum = 0.0;
        for i in 0..n {
            let mut row = vec![0.5; n];
            row[i] = x[i] * x[n - 1 - i];
            let same = &row;
            let first = norm(same);
            sum += norm(&row) * first;
        }
        sum
    }
}

// `a * b` alone is infinite.
program! {
    at (0.4, 1e160, 1e155);
    fn a_product_that_overflows_is_not_used(s: f64, a: f64, b: f64) -> f64 {
        let out = s * 1e-100 * a * b * 1e-200;
        if a * b > 1e300 { out } else { 2.0 * out }
    }
}

programs![
    the_counter_beside_the_index,
    a_vector_with_another_name_is_handed_to_a_callee,
    a_product_that_overflows_is_not_used,
    from_the_element_before,
    from_the_element_behind,
    up_to_and_with_the_last,
    the_next_is_read_and_written,
    three_in_a_row_are_not_two,
    two_steps_apart,
    one_step_over_two,
    from_a_place_that_is_given,
    moved_to_the_front,
    sorted_by_insertion,
    those_that_are_kept,
    parted_in_two,
    counted_in_twos_with_a_neighbour,
    the_one_kept_before_is_used,
    the_last_kept_is_changed_by_all,
    counted_where_another_array_is_summed,
    rows_are_compacted,
    powers_as_products,
    the_same_product_in_both_arms,
    vectors_handed_to_a_callee,
];
