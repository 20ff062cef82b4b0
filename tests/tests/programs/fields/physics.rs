//! Physics.

const G: f64 = 9.80665;
const R: f64 = 8.31446261815324;
const BOLTZMANN: f64 = 1.380649e-23;

/// Base heights, base temperatures and lapse rates of the layers.
const LAYERS: [(f64, f64, f64); 3] =
    [(0.0, 288.15, -0.0065), (11_000.0, 216.65, 0.0), (20_000.0, 216.65, 0.001)];

program! {
    at (5_000.0); at (15_000.0); at (25_000.0);
    fn standard_pressure(altitude: f64) -> f64 {
        let m = 0.0289644;
        let mut pressure = 101.325;
        for (i, &(base, temperature, lapse)) in LAYERS.iter().enumerate() {
            let top = if i + 1 < LAYERS.len() { LAYERS[i + 1].0 } else { f64::INFINITY };
            let h = altitude.min(top) - base;
            if lapse == 0.0 {
                pressure *= (-G * m * h / (R * temperature)).exp();
            } else {
                pressure *= (temperature / (temperature + lapse * h)).powf(G * m / (R * lapse));
            }
            if altitude <= top {
                break;
            }
        }
        pressure
    }
}

program! {
    at (&[[0.0, 0.0, 0.1], [1.1, 0.0, 0.2], [0.3, 1.2, -0.1]]);
    fn lennard_jones(positions: &[[f64; 3]]) -> f64 {
        let mut energy = 0.0;
        for i in 0..positions.len() {
            for j in (i + 1)..positions.len() {
                let mut r2 = 0.0;
                for k in 0..3 {
                    let d = positions[i][k] - positions[j][k];
                    r2 += d * d;
                }
                if r2 > 9.0 {
                    continue;
                }
                let s6 = 1.0 / (r2 * r2 * r2);
                energy += 4.0 * s6 * (s6 - 1.0);
            }
        }
        energy
    }
}

program! {
    at (500e-9, 5800.0);
    fn planck(wavelength: f64, temperature: f64) -> f64 {
        const H: f64 = 6.62607015e-34;
        const C: f64 = 299_792_458.0;
        let x = H * C / (wavelength * BOLTZMANN * temperature);
        1e-13 * 2.0 * H * C.powi(2) / wavelength.powi(5) / x.exp_m1()
    }
}

program! {
    at (1e5, 0.002); at (1200.0, 0.002);
    fn friction_factor(reynolds: f64, roughness: f64) -> f64 {
        if reynolds < 2300.0 {
            return 64.0 / reynolds;
        }
        let mut f = 0.02;
        for _ in 0..20 {
            let rhs = -2.0 * (roughness / 3.7 + 2.51 / (reynolds * f64::sqrt(f))).log10();
            let next = 1.0 / (rhs * rhs);
            if (next - f).abs() < 1e-15 {
                break;
            }
            f = next;
        }
        f
    }
}

program! {
    at (0.2, 1.0, 1.5); at (1.2, 1.0, 1.5);
    fn fresnel_reflectance(angle: f64, n1: f64, n2: f64) -> f64 {
        let cos_i = angle.cos();
        let sin_t = n1 / n2 * angle.sin();
        if sin_t >= 1.0 {
            return 1.0;
        }
        let cos_t = (1.0 - sin_t * sin_t).sqrt();
        let rs = (n1 * cos_i - n2 * cos_t) / (n1 * cos_i + n2 * cos_t);
        let rp = (n1 * cos_t - n2 * cos_i) / (n1 * cos_t + n2 * cos_i);
        0.5 * (rs * rs + rp * rp)
    }
}

program! {
    at (&mut [0.0, 1.0, 2.0, 1.0, 0.0], 0.2, 3);
    fn heat_steps(u: &mut [f64], alpha: f64, steps: usize) {
        let n = u.len();
        let mut next = u.to_vec();
        for _ in 0..steps {
            for i in 1..n - 1 {
                next[i] = u[i] + alpha * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
            }
            u.copy_from_slice(&next);
        }
    }
}

programs![standard_pressure, lennard_jones, planck, friction_factor, fresnel_reflectance, heat_steps,];
