//! Printing, asserting, panicking beside the arithmetic.

program! {
    at (0.7, 1.3);
    fn asserted(x: f64, y: f64) -> f64 {
        assert!(x > 0.0);
        assert!(y > x, "y = {y} must be above {x}");
        debug_assert!(x * y < 100.0);
        x * y
    }
}

program! {
    at (0.7, 1.3);
    fn panics_elsewhere(x: f64, y: f64) -> f64 {
        let a = if x > 0.0 { x * y } else { panic!("x = {x} is not positive") };
        if a > 100.0 {
            unreachable!();
        }
        a * a
    }
}

program! {
    at (0.7, "ignored"); at (0.7, "double");
    fn mode_by_name(x: f64, mode: &str) -> f64 {
        if mode == "double" { 2.0 * x * x } else { x }
    }
}

program! {
    at (0.7, 2);
    fn reported(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            s *= x + 1.0;
            if s > 1e6 {
                println!("step {i}: s = {s:.3}, x = {}", x * 2.0);
            }
        }
        s
    }
}

program! {
    at (0.7, 1.3);
    fn assignment_inside_an_assertion(x: f64, y: f64) -> f64 {
        let mut a = x;
        assert!({ a *= y; a > 0.0 });
        a * a
    }
}

program! {
    at (0.7, "abc");
    fn length_of_text(x: f64, text: &str) -> f64 {
        x * text.len() as f64 + x.powi(text.len() as i32)
    }
}

program! {
    at (&[0.7, 1.3], &[1.0, 2.0]);
    fn lengths_checked(a: &[f64], b: &[f64]) -> f64 {
        assert_eq!(a.len(), b.len(), "lengths differ");
        let mut s = 0.0;
        for i in 0..a.len() {
            s += a[i] * b[i];
        }
        s
    }
}

program! {
    at (0.7, 1); at (0.7, 2);
    fn panic_in_the_last_arm(x: f64, kind: u32) -> f64 {
        if kind == 1 {
            x * x
        } else if kind == 2 {
            x.sin()
        } else {
            panic!("unknown kind {kind}")
        }
    }
}

programs![
    asserted,
    panics_elsewhere,
    mode_by_name,
    reported,
    assignment_inside_an_assertion,
    length_of_text,
    lengths_checked,
    panic_in_the_last_arm,
];
