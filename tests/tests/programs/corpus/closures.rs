//! Closures.

program! {
    at (0.5);
    fn called_twice(x: f64) -> f64 { let f = |y: f64| y * x + 1.0; f(2.0) * f(x) }
}

program! {
    at (0.5);
    fn accumulates(x: f64) -> f64 { let mut s = 0.0; let mut add = |k: i32| { s += x * k as f64; }; for k in 1..4 { add(k); } s * s }
}

program! {
    at (0.5);
    fn moved_in_before_it_changes(x: f64) -> f64 { let mut y = x * 2.0; let f = move |z: f64| z * y; y = 3.0 * x; f(x) + y }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn outer_name_behind_a_parameter(xs: &[f64]) -> f64 { let x = xs[0]; xs.iter().map(|x| x + 1.0).fold(0.0, |acc, y| acc + x * y) }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn returns_from_a_closure(xs: &[f64]) -> f64 { xs.iter().map(|&x| { if x > 1.0 { return x * x; } x.sin() }).sum() }
}

program! {
    at (&[0.5,1.5,2.0]);
    fn for_each_captures(xs: &[f64]) -> f64 { let mut s = 0.0; xs.iter().for_each(|x| s += x * x); s }
}

programs![
    called_twice,
    accumulates,
    moved_in_before_it_changes,
    outer_name_behind_a_parameter,
    returns_from_a_closure,
    for_each_captures,
];
