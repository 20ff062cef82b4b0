//! Special functions, as libraries write them.

use std::f64::consts::PI;

const EULER_MASCHERONI: f64 = 0.5772156649015329;

program! {
    at (0.7); at (4.0); at (-3.3);
    fn digamma(x: f64) -> f64 {
        let c = 12.0;
        let d1 = -EULER_MASCHERONI;
        let s = 1e-6;
        if x == f64::NEG_INFINITY || x.is_nan() {
            return f64::NAN;
        }
        if x <= 0.0 && x.floor() == x {
            return f64::NEG_INFINITY;
        }
        let mut offset = 0.0;
        let mut x = x;
        if x < 0.0 {
            offset = PI / (-PI * x).tan();
            x = 1.0 - x;
        }
        if x <= s {
            return d1 - 1.0 / x + PI * PI / 6.0 * x;
        }
        let mut result = 0.0;
        let mut z = x;
        while z < c {
            result -= 1.0 / z;
            z += 1.0;
        }
        let mut r = 1.0 / z;
        result += z.ln() - 0.5 * r;
        r *= r;
        result -= r * (1.0 / 12.0 - r * (1.0 / 120.0 - r * (1.0 / 252.0 - r * (1.0 / 240.0 - r * (1.0 / 132.0)))));
        result + offset
    }
}

program! {
    at (2.3, 1.5); at (2.3, 5.0); at (0.5, 0.2);
    fn incomplete_gamma(a: f64, x: f64) -> f64 {
        const EPS: f64 = 1e-15;
        const BIG: f64 = 4503599627370496.0;
        const BIG_INV: f64 = 2.22044604925031308085e-16;
        if x <= 0.0 {
            return 0.0;
        }
        let ax = a * x.ln() - x;
        if ax < -709.78271289338399 {
            return if a < x { 1.0 } else { 0.0 };
        }
        if x <= 1.0 || x <= a {
            let mut r2 = a;
            let mut c2 = 1.0;
            let mut ans2 = 1.0;
            loop {
                r2 += 1.0;
                c2 *= x / r2;
                ans2 += c2;
                if c2 / ans2 <= EPS {
                    break;
                }
            }
            return ax.exp() * ans2 / a;
        }
        let mut y = 1.0 - a;
        let mut z = x + y + 1.0;
        let mut c = 0;
        let mut p3 = 1.0;
        let mut q3 = x;
        let mut p2 = x + 1.0;
        let mut q2 = z * x;
        let mut ans = p2 / q2;
        loop {
            y += 1.0;
            z += 2.0;
            c += 1;
            let yc = y * f64::from(c);
            let p = p2 * z - p3 * yc;
            let q = q2 * z - q3 * yc;
            p3 = p2;
            p2 = p;
            q3 = q2;
            q2 = q;
            if p.abs() > BIG {
                p3 *= BIG_INV;
                p2 *= BIG_INV;
                q3 *= BIG_INV;
                q2 *= BIG_INV;
            }
            if q != 0.0 {
                let nextans = p / q;
                let error = ((ans - nextans) / nextans).abs();
                ans = nextans;
                if error <= EPS {
                    break;
                }
            }
        }
        ans * ax.exp()
    }
}

program! {
    at (0.4); at (1.9); at (6.0);
    fn bessel_j0(x: f64) -> f64 {
        let ax = x.abs();
        if ax < 8.0 {
            let y = x * x;
            let p = 57568490574.0 + y * (-13362590354.0 + y * (651619640.7 + y * (-11214424.18 + y * (77392.33017 + y * (-184.9052456)))));
            let q = 57568490411.0 + y * (1029532985.0 + y * (9494680.718 + y * (59272.64853 + y * (267.8532712 + y * 1.0))));
            p / q
        } else {
            let z = 8.0 / ax;
            let y = z * z;
            let xx = ax - 0.785398164;
            (0.636619772 / ax).sqrt() * (xx.cos() - z * xx.sin() * y)
        }
    }
}

program! {
    at (0.4); at (-0.2); at (3.0);
    fn lambert_w(x: f64) -> f64 {
        let mut w = if x < 1.0 { x * (1.0 - x + 1.5 * x * x) / (1.0 + x * x) } else { x.ln_1p() };
        for _ in 0..24 {
            let ew = w.exp();
            let wew = w * ew;
            let numerator = wew - x;
            let w1 = w + 1.0;
            let delta = numerator / (ew * w1 - (w + 2.0) * numerator / (2.0 * w1));
            w -= delta;
            if delta.abs() <= 1e-15 * w.abs().max(1e-300) {
                break;
            }
        }
        w
    }
}

program! {
    at (0.5, 5); at (0.5, 0); at (0.5, 1);
    fn legendre(x: f64, n: u32) -> f64 {
        match n {
            0 => 1.0,
            1 => x,
            _ => {
                let (mut p0, mut p1) = (1.0, x);
                for k in 2..=n {
                    let k = k as f64;
                    let p2 = ((2.0 * k - 1.0) * x * p1 - (k - 1.0) * p0) / k;
                    p0 = p1;
                    p1 = p2;
                }
                p1
            }
        }
    }
}

program! {
    at (0.3, 1.2); at (0.9, 0.4);
    fn elliptic_by_agm(k: f64, scale: f64) -> f64 {
        let (mut a, mut g) = (1.0, (1.0 - k * k).sqrt());
        while (a - g).abs() > 1e-14 * a {
            (a, g) = (0.5 * (a + g), (a * g).sqrt());
        }
        scale * std::f64::consts::FRAC_PI_2 / a
    }
}

program! {
    at (0.2); at (0.97); at (0.5);
    fn normal_quantile(p: f64) -> f64 {
        const A: [f64; 6] = [-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00];
        const B: [f64; 5] = [-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01];
        const C: [f64; 6] = [-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00];
        const D: [f64; 4] = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00];
        const P_LOW: f64 = 0.02425;
        if p < P_LOW {
            let q = (-2.0 * p.ln()).sqrt();
            (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5]) / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
        } else if p <= 1.0 - P_LOW {
            let q = p - 0.5;
            let r = q * q;
            (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q
                / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1.0)
        } else {
            let q = (-2.0 * (1.0 - p).ln()).sqrt();
            -(((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5]) / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1.0)
        }
    }
}

program! {
    at (0.4); at (1.7); at (-0.8);
    fn sinc(x: f64) -> f64 {
        if x.abs() < f64::EPSILON { 1.0 } else { let px = PI * x; px.sin() / px }
    }
}

programs![digamma, incomplete_gamma, bessel_j0, lambert_w, legendre, elliptic_by_agm, normal_quantile, sinc,];
