//! Type parameters.

use super::check;

#[test]
fn functions_and_constants_of_a_float() {
    check(
        r#"fn f<T: Float + FloatConst>(x: T) -> T { T::sin(x).max(T::PI()) * T::from(2.0).unwrap() }"#,
        r#"
        sin_x: T = sin(x)
        t: T = opaque T::PI()
        max: T = max(sin_x, t)
        t1: {float} = 2.0
        t2: T = opaque T::from(t1).unwrap()
        t3: T = max * t2
        yield t3
        "#,
    );
}

#[test]
fn a_conversion_between_floats_is_a_cast() {
    check(
        r#"fn f<T: Float>(x: T, k: f32) -> f64 { (x * T::from(k).unwrap()).to_f64().unwrap() }"#,
        r#"
        t: T = k as T
        t1: T = x * t
        t2: f64 = t1 as f64
        yield t2
        "#,
    );
}

#[test]
fn an_argument_of_a_float_trait() {
    check(
        r#"fn f(x: impl Float) -> f64 { x.exp().to_f64().unwrap() }"#,
        r#"
        exp_x: Float1 = exp(x)
        t: f64 = exp_x as f64
        yield t
        "#,
    );
}
