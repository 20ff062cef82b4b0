//! Statistics.

use std::f64::consts::{PI, TAU};

program! {
    at (0.3, 0.1, 1.2);
    fn normal_ln_pdf(x: f64, mean: f64, std_dev: f64) -> f64 {
        let d = (x - mean) / std_dev;
        -0.5 * d * d - std_dev.ln() - 0.5 * (2.0 * PI).ln()
    }
}

program! {
    at (&[1.0, 2.5, -0.3, 4.0]); at (&[1.0, 1.5]);
    fn sample_variance(data: &[f64]) -> f64 {
        // Welford
        let mut mean = 0.0;
        let mut m2 = 0.0;
        let mut count = 0usize;
        for &x in data {
            count += 1;
            let delta = x - mean;
            mean += delta / count as f64;
            m2 += delta * (x - mean);
        }
        if count < 2 { f64::NAN } else { m2 / (count - 1) as f64 }
    }
}

program! {
    at (&[1.0, 2.5, -0.3, 4.0], &[0.5, 1.0, 0.2, 2.2]);
    fn pearson(x: &[f64], y: &[f64]) -> f64 {
        assert_eq!(x.len(), y.len(), "samples of different lengths");
        let n = x.len() as f64;
        let (mut sx, mut sy, mut sxx, mut syy, mut sxy) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (a, b) in x.iter().zip(y.iter()) {
            sx += a;
            sy += b;
            sxx += a * a;
            syy += b * b;
            sxy += a * b;
        }
        (n * sxy - sx * sy) / ((n * sxx - sx * sx) * (n * syy - sy * sy)).sqrt()
    }
}

program! {
    at (&[1.0, 2.5, -0.3, 4.0, 2.0], 0.3); at (&[1.0, 2.5, -0.3, 4.0, 2.0], 0.8);
    fn percentile(data: &[f64], p: f64) -> f64 {
        let mut sorted = data.to_vec();
        sorted.sort_by(|a, b| a.partial_cmp(b).expect("no NaN"));
        let rank = p * (sorted.len() as f64 - 1.0);
        let lower = rank.floor() as usize;
        let upper = rank.ceil() as usize;
        if lower == upper {
            sorted[lower]
        } else {
            let weight = rank - lower as f64;
            sorted[lower] * (1.0 - weight) + sorted[upper] * weight
        }
    }
}

program! {
    at (&[1.0, 2.5, -0.3, 4.0, 2.0]);
    fn median_absolute_deviation(data: &[f64]) -> f64 {
        fn median(v: &mut [f64]) -> f64 {
            v.sort_unstable_by(|a, b| a.total_cmp(b));
            let n = v.len();
            if n % 2 == 0 { (v[n / 2 - 1] + v[n / 2]) / 2.0 } else { v[n / 2] }
        }
        let mut copy = data.to_vec();
        let m = median(&mut copy);
        let mut deviations = data.to_vec();
        for d in deviations.iter_mut() {
            *d = (*d - m).abs();
        }
        1.4826 * median(&mut deviations)
    }
}

program! {
    at (2.0, 1.5, 0.7); at (0.5, 2.0, 3.0);
    fn gamma_ln_pdf(shape: f64, rate: f64, x: f64) -> f64 {
        fn ln_gamma(z: f64) -> f64 {
            let cof = [76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5];
            let tmp = z + 5.5 - (z + 0.5) * (z + 5.5).ln();
            let mut ser = 1.000000000190015;
            let mut y = z;
            for c in cof {
                y += 1.0;
                ser += c / y;
            }
            -tmp + (2.5066282746310005 * ser / z).ln()
        }
        match x {
            x if x < 0.0 => f64::NEG_INFINITY,
            _ if (shape - 1.0).abs() < 1e-12 => rate.ln() - rate * x,
            _ => shape * rate.ln() - ln_gamma(shape) + (shape - 1.0) * x.ln() - rate * x,
        }
    }
}

program! {
    at (3.1, 7); at (0.4, 0);
    fn poisson_ln_pmf(lambda: f64, k: u64) -> f64 {
        let mut ln_factorial = 0.0;
        for i in 2..=k {
            ln_factorial += (i as f64).ln();
        }
        k as f64 * lambda.ln() - lambda - ln_factorial
    }
}

program! {
    at (0.7, 2.0); at (-1.5, 0.5);
    fn von_mises_ln_pdf(x: f64, kappa: f64) -> f64 {
        let mut term = 1.0;
        let mut i0 = 1.0;
        let q = kappa * kappa / 4.0;
        for k in 1..=20 {
            term *= q / (k * k) as f64;
            i0 += term;
        }
        kappa * x.cos() - (TAU * i0).ln()
    }
}

programs![
    normal_ln_pdf,
    sample_variance,
    pearson,
    percentile,
    median_absolute_deviation,
    gamma_ln_pdf,
    poisson_ln_pmf,
    von_mises_ln_pdf,
];
