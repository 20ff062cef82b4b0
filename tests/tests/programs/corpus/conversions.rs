//! `From` between types: several for one type, of references, tuples and arrays, and `into`.

use chainrule::rules::FromRule;
use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Rgb {
    r: f64,
    g: f64,
    b: f64,
}

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Xyz {
    x: f64,
    y: f64,
    z: f64,
}

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Luv {
    l: f64,
    u: f64,
    v: f64,
}

derived!(Rgb, Luv);

#[differentiable]
impl From<Rgb> for Xyz {
    fn from(c: Rgb) -> Self {
        let Rgb { r, g, b } = c;
        Self { x: 0.4 * r + 0.3 * g, y: r * g + b * b, z: b.sin() }
    }
}

#[differentiable]
impl From<Luv> for Xyz {
    fn from(c: Luv) -> Xyz {
        Xyz { x: c.l * c.u, y: c.v, z: c.u.exp() }
    }
}

#[differentiable]
impl From<Xyz> for Luv {
    fn from(c: Xyz) -> Luv {
        Luv { l: 116.0 * c.y.cbrt() - 16.0, u: c.y * c.z, v: c.x / (c.x + c.y) }
    }
}

#[differentiable]
impl<'a> From<&'a Rgb> for Luv {
    fn from(c: &'a Rgb) -> Luv {
        Luv::from(Xyz::from(*c))
    }
}

#[differentiable]
impl From<&Luv> for Rgb {
    fn from(c: &Luv) -> Self {
        Rgb { r: c.l * c.v, g: c.u, b: c.v }
    }
}

#[differentiable]
impl From<(f64, f64, f64)> for Rgb {
    fn from((r, g, b): (f64, f64, f64)) -> Self {
        Rgb { r, g, b }
    }
}

#[differentiable]
impl From<[f64; 3]> for Rgb {
    fn from(c: [f64; 3]) -> Self {
        Rgb { r: c[0], g: c[1] * c[2], b: c[2] }
    }
}

#[differentiable]
impl From<Rgb> for [f64; 3] {
    fn from(c: Rgb) -> Self {
        [c.r, c.g * c.b, c.b]
    }
}

// Neither of them has a derivative, and the attribute is no mistake.
#[differentiable]
impl From<u32> for Rgb {
    fn from(packed: u32) -> Self {
        let part = |shift: u32| f64::from((packed >> shift) & 0xff) / 255.0;
        Rgb { r: part(16), g: part(8), b: part(0) }
    }
}

#[differentiable]
impl From<Rgb> for u32 {
    fn from(c: Rgb) -> Self {
        (c.r * 255.0) as u32
    }
}

program! {
    at (0.3, 0.7, 0.4);
    fn several_of_one_type(r: f64, g: f64, b: f64) -> f64 {
        let c = Rgb { r, g, b };
        let luv = Luv::from(Xyz::from(c));
        let back = Xyz::from(luv);
        luv.l * 0.01 + back.x * luv.u + back.z
    }
}

program! {
    at (Rgb { r: 0.3, g: 0.7, b: 0.4 });
    fn by_reference(c: Rgb) -> f64 {
        let luv = Luv::from(&c);
        let again = Rgb::from(&luv);
        luv.v * again.g + c.r
    }
}

program! {
    at (&[0.3, 0.7, 0.4]);
    fn into_what_is_expected(x: &[f64]) -> f64 {
        let c: Rgb = (x[0], x[1], x[2]).into();
        let luv: Luv = (&c).into();
        let xyz: Xyz = c.into();
        let parts: [f64; 3] = Rgb::from(&luv).into();
        let other: Rgb = [x[2], parts[1], xyz.y].into();
        other.r * other.g + luv.u
    }
}

program! {
    at (&[Luv { l: 0.3, u: 0.7, v: 0.4 }, Luv { l: 0.5, u: 0.2, v: 0.9 }]);
    fn in_a_loop(colours: &[Luv]) -> f64 {
        let mut sum = 0.0;
        for c in colours {
            let rgb: Rgb = c.into();
            let xyz = Xyz::from(*c);
            sum += rgb.r * xyz.z;
        }
        sum
    }
}

program! {
    at (&Luv { l: 0.3, u: 0.7, v: 0.4 });
    fn as_a_result(c: &Luv) -> Rgb {
        c.into()
    }
}

program! {
    at (0.3_f32, 3_u8);
    fn into_a_float(x: f32, n: u8) -> f64 {
        let y: f64 = x.into();
        let k: f64 = n.into();
        y * y * k
    }
}

#[test]
fn a_conversion_has_a_pullback_itself() {
    let (value, pullback) = Xyz::from_vjp(Luv { l: 2.0, u: 0.0, v: 0.5 });
    assert_eq!(value, Xyz { x: 0.0, y: 0.5, z: 1.0 });
    assert_eq!(pullback(XyzTangent { x: 3.0, y: 5.0, z: 7.0 }), LuvTangent { l: 0.0, u: 13.0, v: 5.0 });
}

programs![several_of_one_type, by_reference, into_what_is_expected, in_a_loop, as_a_result, into_a_float,];
