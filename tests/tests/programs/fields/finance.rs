//! Finance.

use std::f64::consts::PI;

program! {
    at (100.0, 95.0, 0.02, 0.3, 0.75);
    fn black_scholes_call(s: f64, k: f64, r: f64, sigma: f64, t: f64) -> f64 {
        fn cdf(x: f64) -> f64 {
            let k = 1.0 / (1.0 + 0.2316419 * x.abs());
            let poly = k * (0.319381530 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
            let approx = 1.0 - (-0.5 * x * x).exp() / (2.0 * PI).sqrt() * poly;
            if x >= 0.0 { approx } else { 1.0 - approx }
        }
        if t <= 0.0 {
            return (s - k).max(0.0);
        }
        let d1 = ((s / k).ln() + (r + 0.5 * sigma * sigma) * t) / (sigma * t.sqrt());
        let d2 = d1 - sigma * t.sqrt();
        s * cdf(d1) - k * (-r * t).exp() * cdf(d2)
    }
}

program! {
    at (&[-100.0, 30.0, 40.0, 50.0]);
    fn internal_rate_of_return(flows: &[f64]) -> f64 {
        let mut rate = 0.1;
        for _ in 0..40 {
            let mut value = 0.0;
            let mut slope = 0.0;
            for (t, c) in flows.iter().enumerate() {
                let discount = (1.0f64 + rate).powi(t as i32);
                value += c / discount;
                slope -= t as f64 * c / (discount * (1.0 + rate));
            }
            let step = value / slope;
            rate -= step;
            if step.abs() < 1e-13 {
                break;
            }
        }
        rate
    }
}

program! {
    at (0.04, 0.05, 5, 2);
    fn bond_duration(coupon: f64, yld: f64, years: u32, frequency: u32) -> f64 {
        let periods = years * frequency;
        let f = f64::from(frequency);
        let c = 100.0 * coupon / f;
        let y = yld / f;
        let mut price = 0.0;
        let mut weighted = 0.0;
        for t in 1..=periods {
            let cash = if t == periods { c + 100.0 } else { c };
            let pv = cash * (1.0 + y).powf(-f64::from(t));
            price += pv;
            weighted += pv * f64::from(t) / f;
        }
        weighted / price
    }
}

program! {
    at (100.0, 105.0, 0.03, 0.2, 1.0, 8);
    fn binomial_american_put(spot: f64, strike: f64, rate: f64, vol: f64, t: f64, steps: usize) -> f64 {
        let dt = t / steps as f64;
        let u = (vol * dt.sqrt()).exp();
        let d = 1.0 / u;
        let p = ((rate * dt).exp() - d) / (u - d);
        let df = (-rate * dt).exp();
        let mut values = vec![0.0; steps + 1];
        for i in 0..=steps {
            let s = spot * u.powi((2 * i) as i32 - steps as i32);
            values[i] = (strike - s).max(0.0);
        }
        for step in (0..steps).rev() {
            for i in 0..=step {
                let hold = df * (p * values[i + 1] + (1.0 - p) * values[i]);
                let s = spot * u.powi(2 * i as i32 - step as i32);
                values[i] = hold.max(strike - s);
            }
        }
        values[0]
    }
}

program! {
    at (100.0, 4.0, 12);
    fn annuity_payment(principal: f64, annual_rate_percent: f64, months: i32) -> f64 {
        let r = annual_rate_percent / 100.0 / 12.0;
        if r == 0.0 {
            return principal / months as f64;
        }
        principal * r / (1.0 - (1.0 + r).powi(-months))
    }
}

program! {
    at (2.3, [0.03, -0.01, 0.02, 1.8]);
    fn nelson_siegel(tau: f64, params: [f64; 4]) -> f64 {
        let [b0, b1, b2, lambda] = params;
        let x = tau / lambda;
        let slope = (1.0 - (-x).exp()) / x;
        b0 + b1 * slope + b2 * (slope - (-x).exp())
    }
}

programs![
    black_scholes_call,
    internal_rate_of_return,
    bond_duration,
    binomial_american_put,
    annuity_payment,
    nelson_siegel,
];
