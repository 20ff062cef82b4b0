//! `Option` and `Result` with floats in them: locals, parameters, results of callees, patterns, `?`, methods.

use chainrule::differentiable;

fn fixed<const N: usize>(array: [f64; N]) -> [f64; N] {
    array
}

#[derive(Debug, Clone, PartialEq)]
enum Failure {
    Negative(f64),
    TooLarge { limit: f64 },
    Text(String),
}

impl From<&str> for Failure {
    fn from(text: &str) -> Failure {
        Failure::Text(text.to_owned())
    }
}

#[differentiable]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiable]
fn logarithm(x: f64, limit: f64) -> Result<f64, Failure> {
    if x <= 0.0 {
        return Err(Failure::Negative(x));
    }
    if x > limit {
        return Err(Failure::TooLarge { limit });
    }
    Ok(x.ln() * limit)
}

#[differentiable]
fn both(x: f64, y: f64) -> Option<(f64, f64)> {
    let a = root(x)?;
    let b = root(y * a)?;
    Some((a * b, a + y))
}

#[differentiable]
fn checked(x: f64, limit: f64) -> Result<f64, Failure> {
    let first = logarithm(x, limit)?;
    let second = logarithm(first * x, limit + 1.0)?;
    if second > 100.0 {
        return Err("too large".into());
    }
    Ok(first * second)
}

program! {
    at (0.7); at (-0.7);
    fn option_active(x: f64) -> f64 {
        let o = if x > 0.0 { Some(x * x) } else { None };
        match o {
            Some(v) => v * x,
            None => x,
        }
    }
}

program! {
    at (0.7, 1.3); at (-0.7, 1.3); at (0.7, -1.3);
    fn tests_and_unwraps(x: f64, y: f64) -> f64 {
        let a = if x > 0.0 { Some(x * y) } else { None };
        let b: Option<f64> = if y > 0.0 { Some(y.exp()) } else { None };
        if a.is_some() && b.is_some() {
            return a.unwrap() * b.expect("there");
        }
        if a.is_none() { x + b.unwrap_or(2.0) } else { a.unwrap_or(y) * 3.0 }
    }
}

program! {
    at (0.7, 1.3); at (-0.7, 1.3);
    fn let_with_a_variant(x: f64, y: f64) -> f64 {
        let o = if x > 0.0 { Some((x * y, y)) } else { None };
        let mut sum = 0.0;
        if let Some((a, b)) = o {
            sum += a * b;
        }
        if let Some((a, _)) = o && a > 0.5 {
            sum += a.sin();
        }
        let Some((c, d)) = o else {
            return x * y;
        };
        sum + c / d
    }
}

program! {
    at (0.7, 4); at (1.3, 0); at (0.2, 7);
    fn changed_in_a_loop(x: f64, n: usize) -> f64 {
        let mut best: Option<f64> = None;
        for i in 0..n {
            let y = (x * i as f64).sin();
            best = match best {
                None => Some(y),
                Some(b) if y > b => Some(y * 1.5),
                other => other,
            };
        }
        let mut last = None;
        let mut sum = 0.0;
        for i in 0..n {
            if let Some(l) = last {
                sum += l * x;
            }
            if i % 3 == 0 {
                last = Some(x * x * i as f64);
            } else if i % 3 == 2 {
                last = None;
            }
        }
        best.unwrap_or(x) + sum
    }
}

program! {
    at (4.0, 2.0); at (-4.0, 2.0); at (4.0, -2.0);
    fn callees_with_options(x: f64, y: f64) -> f64 {
        let mut sum = match root(x) {
            Some(r) => r * y,
            None => x * y,
        };
        if let Some((a, b)) = both(x, y) {
            sum += a * b;
        }
        if let Ok(l) = logarithm(x, y + 3.0) {
            sum *= l;
        }
        sum += root(y).unwrap_or(x);
        match logarithm(y, x) {
            Ok(l) => sum + l,
            Err(_) => sum * 2.0,
        }
    }
}

program! {
    at (4.0, 2.0);
    fn callees_unwrapped(x: f64, y: f64) -> f64 {
        let r = root(x).unwrap();
        let l = logarithm(y, x).unwrap();
        let s = checked(y * 0.6, x + 5.0).expect("small enough");
        let k = logarithm(y * y, x + 1.0).unwrap_or(1.0);
        r * l + s * k
    }
}

program! {
    at (4.0, 2.0); at (0.5, 2.0); at (-4.0, 2.0);
    fn question_marks(x: f64, y: f64) -> f64 {
        #[differentiable]
        fn inner(x: f64, y: f64) -> Result<f64, Failure> {
            let l = logarithm(x, 5.0)?;
            let k = logarithm(l, 5.0)?;
            let s = y * k + x;
            let t = logarithm(s, 50.0)?;
            Ok(s * t)
        }
        match inner(x, y) {
            Ok(v) => v * y,
            Err(Failure::Negative(_)) => x * x,
            Err(_) => y,
        }
    }
}

program! {
    at (0.7, 1.3); at (-0.7, 1.3); at (2.7, 1.3);
    fn methods_with_closures(x: f64, y: f64) -> f64 {
        let a = if x > 0.0 { Some(x) } else { None };
        let b = a.map(|v| v * y).filter(|v| *v < 3.0);
        let c = b.and_then(|v| if v > 0.5 { Some(v * x) } else { None });
        let d = c.or(a).unwrap_or_else(|| y * y);
        let e = a.map_or(y, |v| v.sin()) + b.map_or_else(|| x, |v| v * v);
        let f = a.zip(b).map(|(v, w)| v * w).unwrap_or_default();
        let g = a.map(f64::exp).or_else(|| Some(y * x)).unwrap();
        let test = a.is_some_and(|v| v > 1.0);
        if test { d * e + f } else { d + e * f * g }
    }
}

program! {
    at (Some(0.7), 1.3); at (None, 1.3);
    fn option_parameter(o: Option<f64>, y: f64) -> f64 {
        let s = o.unwrap_or(1.0);
        if let Some(v) = o { v * v * y + s } else { y * s }
    }
}

program! {
    at (&Some(0.7), Some((2.0, 0.5))); at (&None, Some((2.0, 0.5))); at (&Some(0.5), None);
    fn option_parameters_of_other_kinds(o: &Option<f64>, p: Option<(f64, f64)>) -> f64 {
        let a = match o {
            Some(v) => *v * v,
            None => 2.0,
        };
        let b = o.unwrap_or(0.5);
        let c = if let Some(v) = o.as_ref() { v.sin() } else { 0.3 };
        match p {
            Some((x, y)) if x > 0.0 => x * y * a * b,
            Some(_) => a,
            None => b * c,
        }
    }
}

program! {
    at (0.7, 3); at (0.7, 0);
    fn while_let_counts(x: f64, n: u32) -> f64 {
        let mut left = Some(n);
        let mut y = x;
        while let Some(k) = left {
            y = y * x + k as f64;
            left = k.checked_sub(1);
        }
        y
    }
}

program! {
    at (0.7, 1.3); at (1.7, 1.3);
    fn nested_variants(x: f64, y: f64) -> f64 {
        let o: Option<Option<f64>> = if x > 1.0 { Some(Some(x * y)) } else if y > 1.0 { Some(None) } else { None };
        let r: Result<Option<f64>, &str> = if x < 1.0 { Ok(Some(x)) } else { Err("large") };
        let a = match o {
            Some(Some(v)) => v,
            Some(None) => y,
            None => x,
        };
        match (r, o) {
            (Ok(Some(v)), Some(None)) => v * a,
            (Err(text), Some(Some(v))) => v * v + text.len() as f64,
            _ => a,
        }
    }
}

program! {
    at (&mut Some(1.5), 0.7); at (&mut None, 0.7);
    fn option_in_out(o: &mut Option<f64>, x: f64) {
        if let Some(v) = o {
            *v *= x;
        } else {
            *o = Some(x * x);
        }
        if let Some(v) = o.as_mut() {
            *v += x;
        }
    }
}

program! {
    at (Some(vec![1.5, 2.0]), &Some(vec![0.5, 1.0]), 0.7); at (None, &None, 0.7);
    fn options_of_vectors(w: Option<Vec<f64>>, u: &Option<Vec<f64>>, x: f64) -> f64 {
        let mut sum = match w {
            Some(w) => w[0] * x + w.len() as f64 * w[1],
            None => x,
        };
        if let Some(u) = u {
            for v in u {
                sum += v * x;
            }
        }
        sum
    }
}

program! {
    at (Some(fixed([1.5, 2.0])), 0.7); at (None, 0.7);
    fn option_of_an_array(o: Option<[f64; 2]>, x: f64) -> Option<[f64; 2]> {
        let [a, b] = o?;
        Some([a * x, b / x])
    }
}

program! {
    at (0.5, 0.7);
    fn taken(x: f64, y: f64) -> f64 {
        let mut o = Some(x * y);
        let a = o.take().unwrap_or(0.0);
        let b = o.take().unwrap_or(y);
        o = Some(a * b);
        o.unwrap() + a
    }
}

program! {
    at (&[0.5, 2.0, 1.5]); at (&[]);
    fn best_so_far(xs: &[f64]) -> f64 {
        let mut best: Option<f64> = None;
        let mut index: Option<usize> = None;
        for (i, &x) in xs.iter().enumerate() {
            if best.is_none() || x > best.unwrap() {
                best = Some(x * x);
                index = Some(i);
            }
            if best.map_or(true, |b| x * 2.0 > b) {
                index = Some(i);
            }
        }
        match (best, index) {
            (Some(b), Some(i)) => b * b + xs[i],
            _ => 0.0,
        }
    }
}

program! {
    at (0.5, Some(0.7)); at (0.5, None);
    fn option_of_single_precision(x: f32, o: Option<f32>) -> f32 {
        o.map(|v| v * x).unwrap_or_default() + x
    }
}

program! {
    at (&[4.0, 9.0]); at (&[4.0, -9.0]); at (&[]);
    fn question_mark_in_a_loop(xs: &[f64]) -> Option<f64> {
        let mut sum = 0.0;
        for &x in xs {
            let r = root(x)?;
            sum += r * x;
        }
        let y = {
            let z = if sum > 1.0 { Some(sum) } else { None };
            let z = z?;
            z * 2.0
        };
        Some(y + sum)
    }
}

program! {
    at (2.0, 0.5); at (-2.0, 0.5);
    fn names_of_the_user(held: f64, other: f64) -> f64 {
        let error = held * other;
        let o = if held > 0.0 { Some(held * held) } else { None };
        let receiver = o.map(|v| v * held + error).unwrap_or(other);
        receiver * o.map_or(error, |v| o.map_or(other, |w| v * w * held)) + error
    }
}

program! {
    at (1.3, 0.7); at (-0.4, 2.0);
    fn errors_are_made_in_any_case(x: f64, y: f64) -> f64 {
        let mut s = y;
        let positive = if x > 0.0 { Some(x * x) } else { None };
        let found = positive.ok_or({
            s *= 2.0;
            3
        });
        match found {
            Ok(v) => v * s,
            Err(_) => s * 3.0,
        }
    }
}

programs![
    option_in_out,
    options_of_vectors,
    option_of_an_array,
    taken,
    best_so_far,
    option_of_single_precision,
    question_mark_in_a_loop,
    names_of_the_user,
    option_active,
    tests_and_unwraps,
    let_with_a_variant,
    changed_in_a_loop,
    callees_with_options,
    callees_unwrapped,
    question_marks,
    methods_with_closures,
    option_parameter,
    option_parameters_of_other_kinds,
    while_let_counts,
    nested_variants,
    errors_are_made_in_any_case,
];
