//! Noise.

const PERMUTATION: [u8; 16] = [3, 14, 7, 0, 9, 12, 5, 1, 11, 6, 15, 2, 8, 13, 4, 10];
const GRADIENTS: [(f64, f64); 4] = [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)];

program! {
    at (1.3, 2.7); at (-0.4, 5.2);
    fn perlin(x: f64, y: f64) -> f64 {
        fn fade(t: f64) -> f64 {
            t * t * t * (t * (t * 6.0 - 15.0) + 10.0)
        }
        fn lerp(t: f64, a: f64, b: f64) -> f64 {
            a + t * (b - a)
        }
        fn grad(hash: u8, x: f64, y: f64) -> f64 {
            let u = if hash & 1 == 0 { x } else { -x };
            let v = if hash & 2 == 0 { y } else { -y };
            u + v
        }
        let xi = x.floor() as i32 & 15;
        let yi = (y.floor() as i32 & 15) as usize;
        let xf = x - x.floor();
        let yf = y - y.floor();
        let u = fade(xf);
        let v = fade(yf);
        let a = PERMUTATION[xi as usize] as usize;
        let b = PERMUTATION[(xi as usize + 1) & 15] as usize;
        let aa = PERMUTATION[(a + yi) & 15];
        let ab = PERMUTATION[(a + yi + 1) & 15];
        let ba = PERMUTATION[(b + yi) & 15];
        let bb = PERMUTATION[(b + yi + 1) & 15];
        lerp(
            v,
            lerp(u, grad(aa, xf, yf), grad(ba, xf - 1.0, yf)),
            lerp(u, grad(ab, xf, yf - 1.0), grad(bb, xf - 1.0, yf - 1.0)),
        )
    }
}

program! {
    at (0.31, 0.27); at (1.4, 0.2);
    fn simplex_corner_sum(x: f64, y: f64) -> f64 {
        let f2 = 0.5 * (3.0f64.sqrt() - 1.0);
        let g2 = (3.0 - 3.0f64.sqrt()) / 6.0;
        let s = (x + y) * f2;
        let i = (x + s).floor();
        let j = (y + s).floor();
        let t = (i + j) * g2;
        let (x0, y0) = (x - (i - t), y - (j - t));
        let (i1, j1) = if x0 > y0 { (1, 0) } else { (0, 1) };
        let mut n = 0.0;
        for (k, (di, dj)) in [(0, 0), (i1, j1), (1, 1)].iter().enumerate() {
            let dx = x0 - *di as f64 + k as f64 * g2;
            let dy = y0 - *dj as f64 + k as f64 * g2;
            let t = 0.5 - dx * dx - dy * dy;
            if t > 0.0 {
                let (gx, gy) = GRADIENTS[(i as i64 + j as i64 + k as i64).rem_euclid(4) as usize];
                n += t.powi(4) * (gx * dx + gy * dy);
            }
        }
        70.0 * n
    }
}

program! {
    at (0.31, 3, 0.5, 2.0);
    fn fractal_sum(x: f64, octaves: usize, persistence: f64, lacunarity: f64) -> f64 {
        let mut amplitude = 1.0;
        let mut frequency = 1.0;
        let mut total = 0.0;
        let mut norm = 0.0;
        for _ in 0..octaves {
            total += amplitude * (x * frequency).sin();
            norm += amplitude;
            amplitude *= persistence;
            frequency *= lacunarity;
        }
        total / norm
    }
}

program! {
    at (0.3, 0.1, 0.9); at (-0.3, 0.1, 0.9); at (1.3, 0.1, 0.9);
    fn smoothstep(x: f64, edge0: f64, edge1: f64) -> f64 {
        let t = ((x - edge0) / (edge1 - edge0)).clamp(0.0, 1.0);
        t * t * (3.0 - 2.0 * t)
    }
}

programs![perlin, simplex_corner_sum, fractal_sum, smoothstep,];
