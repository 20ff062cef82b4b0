//! Integers beside floats: counters, casts, indices.

program! {
    at (0.7, 3);
    fn integer_to_float(x: f64, n: usize) -> f64 {
        let k = (n * n + 1) as f64;
        let h = n as f64 / 2.0;
        x * k + (x * h).sin()
    }
}

program! {
    at (0.7);
    fn doubling_counter(x: f64) -> f64 {
        let mut k = 1;
        let mut s = 0.0;
        for _ in 0..5 {
            s += x.powi(k) * k as f64;
            k = k * 2 - 1;
        }
        s
    }
}

program! {
    at (0.7, 6);
    fn bit_operations_on_integers(x: f64, n: u32) -> f64 {
        let mut s = x;
        for i in 0..n {
            let bit = (n >> (i % 4)) & 1;
            if bit == 1 {
                s = s * x + (i ^ 3) as f64;
            } else {
                s += (i | 4) as f64 * x;
            }
        }
        s
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9], 7);
    fn index_arithmetic(x: &[f64], k: usize) -> f64 {
        let n = x.len();
        let mut i = k % n;
        let mut s = 1.0;
        for _ in 0..n {
            s = s * x[i] + x[n - 1 - i];
            i = (3 * i + 1) % n;
        }
        s
    }
}

program! {
    at (0.7, -3, 2);
    fn negative_integers(x: f64, a: i64, b: i64) -> f64 {
        let c = -a * b - 1;
        let d = a / b + a % b;
        x.powi(c as i32) * d as f64 + x * -a as f64
    }
}

program! {
    at (0.7);
    fn integer_methods(x: f64) -> f64 {
        let n: i32 = -7;
        let m = n.abs().min(5).pow(2);
        let k = 3_usize.max(2) + 1;
        x * m as f64 + x.powi(k as i32)
    }
}

program! {
    at (&[0.7, 1.2, 0.4]);
    fn mean(x: &[f64]) -> f64 {
        let n = x.len();
        let mut s = 0.0;
        for v in x {
            s += v;
        }
        s / n as f64
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.8]);
    fn count_of_large_elements(x: &[f64]) -> f64 {
        let mut count = 0;
        let mut s = 0.0;
        for v in x {
            if *v > 0.6 {
                count += 1;
                s += v * v;
            }
        }
        s / count as f64
    }
}

program! {
    at (0.7, 4);
    fn counter_needed_after_the_loop(x: f64, n: usize) -> f64 {
        let mut k = 0;
        let mut s = x;
        for i in 0..n {
            k += i;
            s = s * x + k as f64;
        }
        s * k as f64
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9, 0.3]);
    fn position_of_the_maximum(x: &[f64]) -> f64 {
        let mut best = 0;
        for i in 1..x.len() {
            if x[i] > x[best] {
                best = i;
            }
        }
        x[best] * x[best] + x[(best + 1) % x.len()]
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9, 0.3]);
    fn two_pointers(x: &[f64]) -> f64 {
        let mut low = 0;
        let mut high = x.len() - 1;
        let mut s = 0.0;
        for _ in 0..x.len() - 1 {
            s += x[low] * x[high];
            if x[low] < x[high] {
                low += 1;
            } else {
                high -= 1;
            }
        }
        s
    }
}

program! {
    at (1.7);
    fn booleans_and_constants(x: f64) -> f64 {
        const SCALE: f64 = 2.5;
        let upward = SCALE > 2.0;
        let flag = upward && !(SCALE == 3.0) || false;
        if flag { x * SCALE * std::f64::consts::PI } else { x }
    }
}

program! {
    at (0.7, 3_u8);
    fn small_integers_and_from(x: f64, n: u8) -> f64 {
        let a = f64::from(n) * x;
        let b = usize::from(n) + 1;
        a * b as f64
    }
}

program! {
    at (0.7);
    fn counter_of_a_small_type(x: f64) -> [f64; 4] {
        let mut powers = [1.0; 4];
        for n in 0u8..4u8 {
            powers[usize::from(n)] = x.powi(i32::from(n)) * f64::from(n);
        }
        powers
    }
}

program! {
    at (1.7); at (-2.4);
    fn exponent_from_an_integer(x: f64) -> f64 {
        let n = x.floor() as i64;
        let r = x - n as f64;
        f64::from_bits(((n + 1023) as u64) << 52) * (1.0 + r * (0.7 + 0.3 * r))
    }
}

programs![
    integer_to_float,
    doubling_counter,
    bit_operations_on_integers,
    index_arithmetic,
    negative_integers,
    integer_methods,
    mean,
    count_of_large_elements,
    counter_needed_after_the_loop,
    position_of_the_maximum,
    two_pointers,
    booleans_and_constants,
    small_integers_and_from,
    counter_of_a_small_type,
    exponent_from_an_integer,
];
