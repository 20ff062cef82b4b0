//! Functions that optimisers are tested with.

use std::f64::consts::PI;

program! {
    at (&[0.3, -0.4, 1.2]); at (&[1.2, 0.9]);
    fn rosenbrock(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() - 1 {
            sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
        }
        sum
    }
}

program! {
    at (&[0.3, -0.4, 1.2]);
    fn ackley(x: &[f64]) -> f64 {
        let (a, b, c) = (20.0, 0.2, 2.0 * PI);
        let d = x.len() as f64;
        let mut squares = 0.0;
        let mut cosines = 0.0;
        for xi in x {
            squares += xi * xi;
            cosines += (c * xi).cos();
        }
        -a * (-b * (squares / d).sqrt()).exp() - (cosines / d).exp() + a + std::f64::consts::E
    }
}

program! {
    at ([0.3, -0.4]);
    fn himmelblau([x, y]: [f64; 2]) -> f64 {
        (x * x + y - 11.0).powi(2) + (x + y * y - 7.0).powi(2)
    }
}

program! {
    at (0.3, -0.4);
    fn beale(x: f64, y: f64) -> f64 {
        (1.5 - x + x * y).powi(2) + (2.25 - x + x * y * y).powi(2) + (2.625 - x + x * y.powi(3)).powi(2)
    }
}

program! {
    at (&[0.3, 0.4, 0.2]);
    fn hartmann_3(x: &[f64]) -> f64 {
        const ALPHA: [f64; 4] = [1.0, 1.2, 3.0, 3.2];
        const A: [[f64; 3]; 4] = [[3.0, 10.0, 30.0], [0.1, 10.0, 35.0], [3.0, 10.0, 30.0], [0.1, 10.0, 35.0]];
        const P: [[f64; 3]; 4] = [
            [0.3689, 0.1170, 0.2673],
            [0.4699, 0.4387, 0.7470],
            [0.1091, 0.8732, 0.5547],
            [0.0381, 0.5743, 0.8828],
        ];
        let mut outer = 0.0;
        for i in 0..4 {
            let mut inner = 0.0;
            for j in 0..3 {
                inner += A[i][j] * (x[j] - P[i][j]).powi(2);
            }
            outer -= ALPHA[i] * (-inner).exp();
        }
        outer
    }
}

program! {
    at (0.3, -0.4);
    fn goldstein_price(x: f64, y: f64) -> f64 {
        let a = 1.0 + (x + y + 1.0).powi(2) * (19.0 - 14.0 * x + 3.0 * x * x - 14.0 * y + 6.0 * x * y + 3.0 * y * y);
        let b = 30.0 + (2.0 * x - 3.0 * y).powi(2) * (18.0 - 32.0 * x + 12.0 * x * x + 48.0 * y - 36.0 * x * y + 27.0 * y * y);
        a * b
    }
}

program! {
    at (&[0.3, -0.4, 1.2, 0.5], 1.5); at (&[3.0, 0.1], 0.5);
    fn huber(residuals: &[f64], delta: f64) -> f64 {
        let mut loss = 0.0;
        for r in residuals.iter() {
            let a = r.abs();
            loss += if a <= delta { 0.5 * r * r } else { delta * (a - 0.5 * delta) };
        }
        loss / residuals.len() as f64
    }
}

programs![rosenbrock, ackley, himmelblau, beale, hartmann_3, goldstein_price, huber,];
