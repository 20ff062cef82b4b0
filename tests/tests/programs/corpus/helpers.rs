//! Functions in the body without an attribute of their own.

program! {
    at (&[3.0, 4.0]);
    fn helper_in_place(v: &[f64]) -> f64 {
        fn square_first(x: &mut [f64]) {
            x[0] = x[0] * x[0];
        }
        let mut w = [v[0], v[1]];
        square_first(&mut w);
        w[0] * w[1]
    }
}

program! {
    at (1.3, 0.4);
    fn helpers_of_helpers(x: f64, y: f64) -> f64 {
        /// The larger of two counts.
        fn most(a: usize, b: usize) -> usize {
            if a > b { a } else { b }
        }
        fn soft(x: f64) -> f64 {
            (1.0 + x.exp()).ln()
        }
        #[inline]
        fn soft_product(x: f64, y: f64) -> f64 {
            soft(x) * soft(y * x)
        }
        let mut s = soft_product(x, y);
        for i in 0..most(2, 3) {
            s += soft(s) * i as f64;
        }
        s
    }
}

program! {
    at (1.3, 4);
    fn helper_that_calls_itself(x: f64, n: usize) -> f64 {
        fn power(x: f64, n: usize) -> f64 {
            if n == 0 {
                return 1.0;
            }
            let half = power(x, n / 2);
            if n % 2 == 0 { half * half } else { x * half * half }
        }
        power(x, n) + power(x * x, 2)
    }
}

program! {
    at (1.3);
    fn helper_of_constants(x: f64) -> f64 {
        fn tenth(n: u32) -> f64 {
            let closure = |n: u32| n as f64;
            closure(n) / 10.0
        }
        x * tenth(3) + tenth(4)
    }
}

programs![helper_in_place, helpers_of_helpers, helper_that_calls_itself, helper_of_constants,];
