//! Assignments inside the arguments of macros.

program! {
    at (0.7);
    fn assigned_in_an_assertion(x: f64) -> f64 {
        let mut s = x;
        assert!({
            s *= 2.0;
            s > 0.0
        });
        s * x
    }
}

program! {
    at (0.7);
    fn assigned_in_the_message_of_an_assertion(x: f64) -> f64 {
        let mut s = x;
        assert!(s > 0.0, "{}", {
            s *= 2.0;
            s
        });
        s * x
    }
}

program! {
    at (0.7);
    fn assigned_while_comparing(x: f64) -> f64 {
        let mut s = x;
        let mut k = 0;
        assert_eq!({ k += 1; s *= x; k }, 1, "{}", { s += 1.0; k += 5; s });
        assert_ne!({ s += x; s }, -1.0, "{s}");
        s * k as f64
    }
}

program! {
    at (0.7);
    fn assigned_in_debugging_assertions(x: f64) -> f64 {
        let mut s = x;
        debug_assert!({ s *= 1.0; true }, "{}", { s += 1.0; s });
        debug_assert_eq!(1, { s *= 1.0; 1 }, "{}", { s += 1.0; s });
        s * x
    }
}

program! {
    at (0.7);
    fn assigned_in_a_text(x: f64) -> f64 {
        let mut s = x;
        let text = format!("{}{}", { s *= 3.0; 1 }, { s += x; 2 });
        let mut n = text.len();
        print!("{:.0}", { n += 1; "" });
        s * n as f64
    }
}

program! {
    at (0.7);
    fn assigned_in_a_vector(x: f64) -> f64 {
        let mut s = x;
        let v = vec![{ s *= 2.0; s }, { s += x; s * x }];
        let w = vec![{ s *= x; s }; { s += 1.0; 2 }];
        v[0] * v[1] * s + w[1]
    }
}

program! {
    at (0.5); at (2.0);
    fn configured(x: f64) -> f64 {
        if cfg!(target_pointer_width = "16") { x * 3.0 } else { x * x }
    }
}

programs![
    assigned_in_an_assertion,
    assigned_in_the_message_of_an_assertion,
    assigned_while_comparing,
    assigned_in_debugging_assertions,
    assigned_in_a_text,
    assigned_in_a_vector,
    configured,
];
