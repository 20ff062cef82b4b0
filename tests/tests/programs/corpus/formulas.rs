//! Formulas from finance, geodesy, colour, signal processing.

program! {
    at (100.0, 95.0, 0.03, 0.25, 0.7);
    fn option_price(spot: f64, strike: f64, rate: f64, volatility: f64, time: f64) -> f64 {
        let root = volatility * time.sqrt();
        let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / root;
        let d2 = d1 - root;
        let n1 = 1.0 / (1.0 + (-1.702 * d1).exp());
        let n2 = 1.0 / (1.0 + (-1.702 * d2).exp());
        spot * n1 - strike * (-rate * time).exp() * n2
    }
}

program! {
    at (0.9, 0.15, 0.85, 2.3);
    fn haversine(lat1: f64, lon1: f64, lat2: f64, lon2: f64) -> f64 {
        let s = ((lat2 - lat1) / 2.0).sin();
        let t = ((lon2 - lon1) / 2.0).sin();
        let a = s * s + lat1.cos() * lat2.cos() * t * t;
        2.0 * 6371.0 * a.sqrt().atan2((1.0 - a).sqrt())
    }
}

program! {
    at (0.2, 0.5, 0.01); at (0.02, 0.5, 0.9);
    fn luminance(r: f64, g: f64, b: f64) -> f64 {
        let mut c = [r, g, b];
        for i in 0..3 {
            if c[i] <= 0.04045 {
                c[i] /= 12.92;
            } else {
                c[i] = ((c[i] + 0.055) / 1.055).powf(2.4);
            }
        }
        0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]
    }
}

program! {
    at (&[0.1, 0.9, 0.4, 0.3, 0.8, 0.2, 0.5, 0.7, 0.6], 3, 1.3, 0.6);
    fn bilinear_interpolation(grid: &[f64], width: usize, x: f64, y: f64) -> f64 {
        let i = 1;
        let j = 0;
        let u = x - 1.0;
        let v = y;
        let top = grid[j * width + i] * (1.0 - u) + grid[j * width + i + 1] * u;
        let bottom = grid[(j + 1) * width + i] * (1.0 - u) + grid[(j + 1) * width + i + 1] * u;
        top * (1.0 - v) + bottom * v
    }
}

program! {
    at (&[0.1, 0.9, 0.4, 0.3, 0.8], 3);
    fn moving_average_energy(xs: &[f64], window: usize) -> f64 {
        let mut energy = 0.0;
        for i in 0..xs.len() - window + 1 {
            let mut s = 0.0;
            for j in i..i + window {
                s += xs[j];
            }
            s /= window as f64;
            energy += s * s;
        }
        energy
    }
}

program! {
    at (&[0.1, 0.9, 0.4, 0.3, 0.8], &[0.5, 0.25, -0.5]);
    fn convolution(signal: &[f64], kernel: &[f64]) -> Vec<f64> {
        let n = signal.len();
        let m = kernel.len();
        let mut out = vec![0.0; n + m - 1];
        for i in 0..n {
            for j in 0..m {
                out[i + j] += signal[i] * kernel[j];
            }
        }
        out
    }
}

program! {
    at (&[0.1, 0.9, 0.4, 0.3]);
    fn discrete_fourier_power(xs: &[f64]) -> Vec<f64> {
        let n = xs.len();
        let mut power = vec![0.0; n];
        for k in 0..n {
            let mut re = 0.0;
            let mut im = 0.0;
            for (t, x) in xs.iter().enumerate() {
                let angle = 2.0 * std::f64::consts::PI * (k * t) as f64 / n as f64;
                re += x * angle.cos();
                im -= x * angle.sin();
            }
            power[k] = re * re + im * im;
        }
        power
    }
}

program! {
    at (0.0, 1.5, 8, 0.7);
    fn trapezoid_rule(a: f64, b: f64, n: usize, k: f64) -> f64 {
        let h = (b - a) / n as f64;
        let mut s = 0.5 * ((k * a).sin() + (k * b).sin());
        for i in 1..n {
            let x = a + h * i as f64;
            s += (k * x).sin();
        }
        s * h
    }
}

program! {
    at (&[1.0, 2.0, 3.0, 4.0], &[1.2, 1.9, 3.2, 3.9]);
    fn regression_slope(x: &[f64], y: &[f64]) -> f64 {
        let n = x.len() as f64;
        let (mut sx, mut sy, mut sxx, mut sxy) = (0.0, 0.0, 0.0, 0.0);
        for (x, y) in x.iter().zip(y.iter()) {
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
        }
        (n * sxy - sx * sy) / (n * sxx - sx * sx)
    }
}

program! {
    at (5000.0, 0.05, 12); at (5000.0, 0.0, 12) gives [0.08333333333333333, 0.0];
    fn annuity(loan: f64, rate: f64, months: i32) -> f64 {
        if rate == 0.0 {
            return loan / months as f64;
        }
        let monthly = rate / 12.0;
        let factor = (1.0 + monthly).powi(months);
        loan * monthly * factor / (factor - 1.0)
    }
}

program! {
    at (1.3, 0.4, 2.0, 0.7);
    fn gaussian_log_density(x: f64, mean: f64, deviation: f64, weight: f64) -> f64 {
        let z = (x - mean) / deviation;
        weight * (-0.5 * z * z - deviation.ln() - 0.5 * (2.0 * std::f64::consts::PI).ln())
    }
}

program! {
    at (&[0.2, 0.5, 0.3], &[0.4, 0.4, 0.2]);
    fn divergence_of_distributions(p: &[f64], q: &[f64]) -> f64 {
        let mut d = 0.0;
        for (p, q) in p.iter().zip(q) {
            d += p * (p / q).ln();
        }
        d
    }
}

programs![
    option_price,
    haversine,
    luminance,
    bilinear_interpolation,
    moving_average_energy,
    convolution,
    discrete_fourier_power,
    trapezoid_rule,
    regression_slope,
    annuity,
    gaussian_log_density,
    divergence_of_distributions,
];
