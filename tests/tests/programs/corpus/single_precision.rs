//! `f32`, alone and beside `f64`.

program! {
    at (0.7, 1.3);
    fn single_formula(x: f32, y: f32) -> f32 {
        (x * y).sin() + x.powi(2) / y
    }
}

program! {
    at (&[0.7, 1.3, 0.4], 0.5);
    fn single_loop(xs: &[f32], k: f32) -> f32 {
        let mut s = k;
        for x in xs {
            s = s * x + k;
        }
        s
    }
}

program! {
    at (&mut [0.7, 1.3, 0.4], 0.5);
    fn single_in_place(xs: &mut [f32], k: f32) {
        for i in 1..xs.len() {
            xs[i] *= xs[i - 1] + k;
        }
    }
}

program! {
    at (0.7_f32, 1.3_f64);
    fn both_precisions(x: f32, y: f64) -> f64 {
        let wide = f64::from(x) * y;
        let narrow = (wide as f32) * x;
        narrow as f64 + wide
    }
}

program! {
    at (0.7);
    fn widened_for_the_sum(x: f32) -> f32 {
        let mut s = 0.0f64;
        for i in 0..4 {
            s += (x * i as f32).exp() as f64;
        }
        s as f32
    }
}

program! {
    at ([0.7, 1.3], 0.4); at ([-0.7, 1.3], 0.4);
    fn single_array_and_branch(a: [f32; 2], k: f32) -> f32 {
        let s = a[0] * a[1];
        if s > 0.0 { s.sqrt() * k } else { s * s - k }
    }
}

programs![
    single_formula,
    single_loop,
    single_in_place,
    both_precisions,
    widened_for_the_sum,
    single_array_and_branch,
];
