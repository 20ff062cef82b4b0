//! Astronomy.

use std::f64::consts::{PI, TAU};

const J2000: f64 = 2451545.0;
const DAYS_PER_CENTURY: f64 = 36525.0;

/// Argument multiples and amplitudes of a few lunar terms.
const TERMS: [([i8; 4], f64); 4] = [
    ([0, 0, 1, 0], 6288774.0),
    ([2, 0, -1, 0], 1274027.0),
    ([2, 0, 0, 0], 658314.0),
    ([0, 1, 0, 0], -185116.0),
];

program! {
    at (1.2, 0.3); at (4.0, 0.85); at (0.1, 0.0);
    fn eccentric_anomaly(mean_anomaly: f64, e: f64) -> f64 {
        let m = mean_anomaly.rem_euclid(TAU);
        let mut ea = if e > 0.8 { PI } else { m };
        for _ in 0..50 {
            let f = ea - e * ea.sin() - m;
            let delta = f / (1.0 - e * ea.cos());
            ea -= delta;
            if delta.abs() < 1e-14 {
                break;
            }
        }
        ea
    }
}

program! {
    at (0.7, 0.3);
    fn true_anomaly(ea: f64, e: f64) -> f64 {
        2.0 * ((1.0 + e).sqrt() * (ea / 2.0).sin()).atan2((1.0 - e).sqrt() * (ea / 2.0).cos())
    }
}

program! {
    at (2459000.3); at (2440587.7);
    fn sun_declination(jd: f64) -> f64 {
        let t = (jd - J2000) / DAYS_PER_CENTURY;
        let l0 = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        let m = (357.52911 + 35999.05029 * t - 0.0001537 * t * t).to_radians();
        let c = (1.914602 - 0.004817 * t) * m.sin() + (0.019993 - 0.000101 * t) * (2.0 * m).sin();
        let lambda = (l0 + c).rem_euclid(360.0).to_radians();
        let epsilon = (23.439291 - 0.0130042 * t).to_radians();
        (epsilon.sin() * lambda.sin()).asin().to_degrees()
    }
}

program! {
    at (0.21); at (-0.4);
    fn moon_longitude(t: f64) -> f64 {
        let d = (297.8501921 + 445267.1114034 * t).to_radians();
        let m = (357.5291092 + 35999.0502909 * t).to_radians();
        let mp = (134.9633964 + 477198.8675055 * t).to_radians();
        let f = (93.2720950 + 483202.0175233 * t).to_radians();
        let mut sum = 0.0;
        for (multiples, amplitude) in TERMS.iter() {
            let arg = multiples[0] as f64 * d + multiples[1] as f64 * m + multiples[2] as f64 * mp + f64::from(multiples[3]) * f;
            sum += amplitude * arg.sin();
        }
        218.3164477 + 481267.88123421 * t + sum / 1_000_000.0
    }
}

program! {
    at (10.3, 0.9); at (45.0, -0.2);
    fn refraction(altitude: f64, pressure: f64) -> f64 {
        if altitude < -1.0 {
            return 0.0;
        }
        let r = 1.02 / (altitude + 10.3 / (altitude + 5.11)).to_radians().tan();
        r * pressure / 60.0
    }
}

program! {
    at ([1.0, 0.1, 0.0], [-0.05, 0.9, 0.1]);
    fn orbital_energy_and_momentum(r: [f64; 3], v: [f64; 3]) -> (f64, [f64; 3]) {
        const MU: f64 = 1.0;
        let radius = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2]).sqrt();
        let v2 = v[0].powi(2) + v[1].powi(2) + v[2].powi(2);
        let h = [r[1] * v[2] - r[2] * v[1], r[2] * v[0] - r[0] * v[2], r[0] * v[1] - r[1] * v[0]];
        (v2 / 2.0 - MU / radius, h)
    }
}

programs![
    eccentric_anomaly,
    true_anomaly,
    sun_declination,
    moon_longitude,
    refraction,
    orbital_energy_and_momentum,
];
