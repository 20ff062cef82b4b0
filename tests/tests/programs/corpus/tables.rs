//! Constants: tables in the module and in the body, in arrays of arrays and in structs, and functions of them.

use std::f64::consts::{LN_2, PI, TAU};

const COEFFICIENTS: [f64; 5] = [1.0, -0.5, 0.25, -0.125, 0.0625];
static TABLE: [f64; 4] = [0.5, 1.5, -2.0, 3.0];
static NODES: &[f64] = &[-0.7745966692414834, 0.0, 0.7745966692414834];
const MATRIX: [[f64; 3]; 2] = [[1.0, 2.0, 3.0], [0.5, -0.5, 0.25]];
const PAIRS: &[(f64, f64)] = &[(0.1, 2.0), (0.2, -3.0), (0.7, 0.5)];
const OFFSETS: [(i32, i32); 3] = [(0, 1), (1, 0), (-1, -1)];
const N: usize = 3;
const HALF: f64 = 0.5;

struct Ellipsoid {
    a: f64,
    f: f64,
    series: [f64; 3],
}

impl Ellipsoid {
    const UNIT: f64 = 0.001;
}

const WGS84: Ellipsoid = Ellipsoid { a: 6378.137, f: 1.0 / 298.257223563, series: [1.0, 0.25, 0.1] };

mod constants {
    pub(super) const GRAVITY: f64 = 9.81;
    pub(super) const WEIGHTS: [f64; 3] = [0.2, 0.3, 0.5];
}

const fn square(n: usize) -> usize {
    n * n
}

const fn ratio(n: u32) -> f64 {
    n as f64 / 7.0
}

program! {
    at (0.7); at (-1.2);
    fn horner_over_a_table(x: f64) -> f64 {
        let mut s = 0.0;
        for c in COEFFICIENTS.iter() {
            s = s * x + c;
        }
        for &c in &TABLE {
            s += c * x * x;
        }
        s
    }
}

program! {
    at (0.7);
    fn table_by_index(x: f64) -> f64 {
        let mut s = COEFFICIENTS[COEFFICIENTS.len() - 1];
        for i in (0..COEFFICIENTS.len() - 1).rev() {
            s = s * x + COEFFICIENTS[i];
        }
        s + TABLE[2] * x
    }
}

program! {
    at (0.7); at (-0.1);
    fn loops_over_tables_of_all_kinds(x: f64) -> f64 {
        let mut s = 0.0;
        for (i, c) in COEFFICIENTS.iter().enumerate() {
            s += c * x.powi(i as i32);
        }
        for &(node, weight) in PAIRS {
            s += weight * (node * x).cos();
        }
        for (node, weight) in PAIRS.iter() {
            s += weight * (node + x).sin();
        }
        for row in MATRIX.iter() {
            s += row[0] * x + row[2] * x * x;
        }
        for x0 in NODES {
            s += (x - x0) * (x - x0);
        }
        for (&node, w) in NODES.iter().zip(constants::WEIGHTS.iter()) {
            s += w * (x * node).exp();
        }
        s
    }
}

program! {
    at (0.7, 1);
    fn matrix_of_constants(x: f64, k: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..MATRIX.len() {
            for j in 0..MATRIX[i].len() {
                s += MATRIX[i][j] * x.powi(j as i32 + 1);
            }
        }
        s + MATRIX[k][2] * x
    }
}

program! {
    at (0.7);
    fn parts_of_tables(x: f64) -> f64 {
        let head = &TABLE[..2];
        let tail = &COEFFICIENTS[1..];
        let whole = &TABLE;
        let copy = TABLE;
        let row = MATRIX[1];
        let row_by_reference = &MATRIX[0];
        let mut s = head[0] * x + tail[tail.len() - 1] * x * x + whole[3] * x + copy[1] * x;
        for c in tail {
            s = s * x + c;
        }
        for c in &TABLE[1..3] {
            s += c * x;
        }
        s + row[0] * x + row_by_reference[1] * x
    }
}

program! {
    at (0.7, 0.2);
    fn struct_of_constants(lat: f64, h: f64) -> f64 {
        let e2 = WGS84.f * (2.0 - WGS84.f);
        let n = WGS84.a / (1.0 - e2 * lat.sin().powi(2)).sqrt();
        n * lat.cos() * Ellipsoid::UNIT + h * WGS84.series[1] + WGS84.series.len() as f64 * h
    }
}

program! {
    at (0.7);
    fn constant_functions(x: f64) -> f64 {
        let k = square(N);
        let r = ratio(3);
        x * k as f64 + r * x * x
    }
}

program! {
    at (0.7);
    fn tables_in_the_body(x: f64) -> f64 {
        const A: [f64; 3] = [1.0, 2.0, 3.0];
        const DEGREE: usize = A.len();
        static B: [f64; 2] = [0.5, -0.5];
        const SCALE: f64 = 2.0 * PI;
        const NESTED: f64 = SCALE * HALF;
        let mut s = 0.0;
        for i in 0..DEGREE {
            s += A[i] * x.powi(i as i32);
        }
        s * SCALE + B[0] * x + B.len() as f64 * x * NESTED
    }
}

program! {
    at (0.7, 2); at (0.7, 0);
    fn tables_in_an_inner_block(x: f64, n: usize) -> f64 {
        let mut s = x;
        if n > 0 {
            const C: [f64; 3] = [1.0, 2.0, 3.0];
            static D: f64 = 0.25;
            for i in 0..n {
                const FACTOR: f64 = 1.5;
                s += C[i] * x * FACTOR + D * x * x;
            }
        }
        s
    }
}

program! {
    at (0.7);
    fn constants_by_all_paths(x: f64) -> f64 {
        use std::f64::consts::E;
        let a = std::f64::consts::PI + core::f64::consts::SQRT_2 + <f64 as ConstsLike>::consts_like() + TAU + LN_2;
        let tiny = f64::EPSILON + std::f64::EPSILON + f64::MIN_POSITIVE;
        let large = f64::MAX.min(f64::INFINITY).max(std::f64::NEG_INFINITY);
        let digits = f64::DIGITS + f64::MANTISSA_DIGITS + f64::RADIX;
        if x < large && x > -f64::MAX && x > f64::MIN && f64::MAX_EXP > 3 { a * x + E * x * x + tiny + digits as f64 * x } else { f64::NAN }
    }
}

trait ConstsLike {
    fn consts_like() -> f64;
}

impl ConstsLike for f64 {
    fn consts_like() -> f64 {
        0.5
    }
}

program! {
    at (0.7, 3);
    fn table_as_an_argument(x: f64, n: usize) -> f64 {
        fn polynomial(c: &[f64], x: f64) -> f64 {
            let mut s = 0.0;
            for i in (0..c.len()).rev() {
                s = s * x + c[i];
            }
            s
        }
        polynomial(&COEFFICIENTS, x) + polynomial(&TABLE[..n], x) + polynomial(&NODES[..2], x) + polynomial(&[1.0, 0.5], x)
    }
}

program! {
    at (&[0.7, 0.2, 0.4, 0.9], 1);
    fn offsets_into_a_grid(u: &[f64], at: usize) -> f64 {
        let mut s = 0.0;
        for (dx, dy) in OFFSETS {
            let i = (at as i32 + dx + 2 * dy).rem_euclid(u.len() as i32) as usize;
            s += u[i] * u[at];
        }
        s
    }
}

program! {
    at (0.7);
    fn constant_blocks(x: f64) -> f64 {
        let k = const { square(3) };
        let c = const { 1.0 / 3.0 };
        x * k as f64 + c * x * x
    }
}

program! {
    at (&[0.7, 0.2, 0.4]);
    fn array_length_by_a_constant(p: &[f64]) -> f64 {
        let mut out = [0.0; N];
        let mut more = [[0.0; N]; 2];
        for i in 0..N {
            out[i] = p[i] * constants::WEIGHTS[i] * constants::GRAVITY;
            more[1][i] = out[i] * p[0];
        }
        out[0] + out[N - 1] * more[1][1]
    }
}

programs![
    horner_over_a_table,
    table_by_index,
    loops_over_tables_of_all_kinds,
    matrix_of_constants,
    parts_of_tables,
    struct_of_constants,
    constant_functions,
    tables_in_the_body,
    tables_in_an_inner_block,
    constants_by_all_paths,
    table_as_an_argument,
    offsets_into_a_grid,
    constant_blocks,
    array_length_by_a_constant,
];
