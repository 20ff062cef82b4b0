//! Steps of simulations.

use chainrule_tests::callees::bump;

#[chainrule::differentiable]
fn field(t: f64, y: f64, k: f64) -> f64 {
    (k * t).sin() - y * y * k
}

program! {
    at (0.3, 0.8, 0.1, 1.2, 3);
    fn runge_kutta(t0: f64, y0: f64, h: f64, k: f64, steps: usize) -> f64 {
        let mut t = t0;
        let mut y = y0;
        for _ in 0..steps {
            let k1 = field(t, y, k);
            let k2 = field(t + 0.5 * h, y + 0.5 * h * k1, k);
            let k3 = field(t + 0.5 * h, y + 0.5 * h * k2, k);
            let k4 = field(t + h, y + h * k3, k);
            y += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
            t += h;
        }
        y
    }
}

program! {
    at (0.7, 0.3);
    fn kepler_equation(mean: f64, eccentricity: f64) -> f64 {
        let mut e = mean;
        for _ in 0..6 {
            let f = e - eccentricity * e.sin() - mean;
            e -= f / (1.0 - eccentricity * e.cos());
        }
        e.tan() * e
    }
}

program! {
    at (&[0.0, 0.0, 0.0, 1.1, 0.1, 0.2, 0.3, 1.2, -0.1]);
    fn lennard_jones(x: &[f64]) -> f64 {
        let n = x.len() / 3;
        let mut energy = 0.0;
        for i in 0..n {
            for j in i + 1..n {
                let mut r2 = 0.0;
                for k in 0..3 {
                    let d = x[3 * i + k] - x[3 * j + k];
                    r2 += d * d;
                }
                let s = 1.0 / (r2 * r2 * r2);
                energy += 4.0 * (s * s - s);
            }
        }
        energy
    }
}

program! {
    at (&mut [1.0, 0.0], &mut [0.0, 0.9], 0.05, 4);
    fn leapfrog_orbit(x: &mut [f64], v: &mut [f64], h: f64, steps: usize) {
        for _ in 0..steps {
            let r = x[0].hypot(x[1]);
            let a = -1.0 / (r * r * r);
            for k in 0..2 {
                v[k] += h * a * x[k];
            }
            for k in 0..2 {
                x[k] += h * v[k];
            }
        }
    }
}

program! {
    at (2.0, 0.0, 0.4, 6);
    fn bouncing_ball(height: f64, speed: f64, h: f64, steps: usize) -> f64 {
        let mut y = height;
        let mut v = speed;
        for _ in 0..steps {
            v -= 9.81 * h;
            y += v * h;
            if y < 0.0 {
                y = -y * 0.8;
                v = -v * 0.8;
            }
        }
        y + 0.1 * v
    }
}

program! {
    at (0.5, 0.2, 0.1, 5);
    fn pendulum(angle: f64, speed: f64, h: f64, steps: usize) -> (f64, f64) {
        let (mut a, mut w) = (angle, speed);
        for _ in 0..steps {
            (a, w) = (a + h * w, w - h * a.sin());
        }
        (a, w)
    }
}

program! {
    at (10.0, 10.0, 2.5, 0.01, 4);
    fn lorenz(sigma: f64, rho: f64, beta: f64, h: f64, steps: usize) -> f64 {
        let mut p = [1.0, 1.0, 1.0];
        for _ in 0..steps {
            let d = [sigma * (p[1] - p[0]), p[0] * (rho - p[2]) - p[1], p[0] * p[1] - beta * p[2]];
            for k in 0..3 {
                p[k] += h * d[k];
            }
        }
        p[0] * p[1] + p[2]
    }
}

program! {
    at (&mut [1.0, 2.0, 1.5, 0.5, 0.2], 0.3, 2);
    fn upwind_advection(u: &mut [f64], c: f64, steps: usize) {
        let n = u.len();
        for _ in 0..steps {
            let mut left = u[n - 1];
            for i in 0..n {
                let here = u[i];
                u[i] = here - c * here * (here - left);
                left = here;
            }
        }
    }
}

program! {
    at (0.4, 1.1, 3);
    fn accumulated_by_calls(x: f64, k: f64, steps: usize) -> f64 {
        let mut position = x;
        let mut energy = 0.0;
        for i in 0..steps {
            let e = bump(&mut position, k);
            if e > 0.5 {
                energy += e * position;
                position *= 0.7;
            } else {
                energy -= e / (i + 1) as f64;
            }
        }
        energy + position
    }
}

program! {
    at (300.0, 2.0, 0.5);
    fn gas_law(temperature: f64, volume: f64, moles: f64) -> f64 {
        const R: f64 = 8.314;
        let (a, b) = (1.4, 0.039);
        let ideal = moles * R * temperature / (volume - moles * b);
        ideal - a * (moles / volume).powi(2)
    }
}

programs![
    runge_kutta,
    kepler_equation,
    lennard_jones,
    leapfrog_orbit,
    bouncing_ball,
    pendulum,
    lorenz,
    upwind_advection,
    accumulated_by_calls,
    gas_law,
];
