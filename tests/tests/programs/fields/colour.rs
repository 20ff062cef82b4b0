//! Conversions of colours.

program! {
    at ([0.2, 0.5, 0.01]); at ([0.9, 0.03, 0.6]);
    fn srgb_to_luminance(rgb: [f64; 3]) -> f64 {
        fn linear(c: f64) -> f64 {
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        }
        let [r, g, b] = rgb;
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }
}

program! {
    at (&[0.2, 0.5, 0.1], &mut [0.0, 0.0, 0.0]);
    fn linear_to_xyz(rgb: &[f64], xyz: &mut [f64]) {
        const M: [[f64; 3]; 3] = [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.1191920, 0.9503041],
        ];
        for (i, row) in M.iter().enumerate() {
            xyz[i] = row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
        }
    }
}

const EPSILON: f64 = 216.0 / 24389.0;
const KAPPA: f64 = 24389.0 / 27.0;
const D65: (f64, f64, f64) = (0.95047, 1.0, 1.08883);

program! {
    at (0.3, 0.4, 0.2); at (0.001, 0.4, 0.005);
    fn xyz_to_lab(x: f64, y: f64, z: f64) -> (f64, f64, f64) {
        fn f(t: f64) -> f64 {
            if t > EPSILON { t.cbrt() } else { (KAPPA * t + 16.0) / 116.0 }
        }
        let (xn, yn, zn) = D65;
        let fx = f(x / xn);
        let fy = f(y / yn);
        let fz = f(z / zn);
        (116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz))
    }
}

program! {
    at (0.2, 0.5, 0.1); at (0.5, 0.2, 0.7); at (0.1, 0.2, 0.15);
    fn rgb_to_hsv(r: f64, g: f64, b: f64) -> [f64; 3] {
        let max = r.max(g).max(b);
        let min = r.min(g).min(b);
        let delta = max - min;
        let h = if delta == 0.0 {
            0.0
        } else if max == r {
            60.0 * (((g - b) / delta) % 6.0)
        } else if max == g {
            60.0 * ((b - r) / delta + 2.0)
        } else {
            60.0 * ((r - g) / delta + 4.0)
        };
        let h = if h < 0.0 { h + 360.0 } else { h };
        let s = if max == 0.0 { 0.0 } else { delta / max };
        [h, s, max]
    }
}

program! {
    at (200.0, 0.5, 0.7); at (20.0, 0.5, 0.7); at (330.0, 0.9, 0.2);
    fn hsv_to_rgb(h: f64, s: f64, v: f64) -> (f64, f64, f64) {
        let c = v * s;
        let hp = h / 60.0;
        let x = c * (1.0 - (hp % 2.0 - 1.0).abs());
        let m = v - c;
        let (r, g, b) = match hp as i32 {
            0 => (c, x, 0.0),
            1 => (x, c, 0.0),
            2 => (0.0, c, x),
            3 => (0.0, x, c),
            4 => (x, 0.0, c),
            _ => (c, 0.0, x),
        };
        (r + m, g + m, b + m)
    }
}

program! {
    at ([0.2_f32, 0.5, 0.1]);
    fn oklab_lightness(rgb: [f32; 3]) -> f32 {
        let l = 0.4122214708f32 * rgb[0] + 0.5363325363f32 * rgb[1] + 0.0514459929f32 * rgb[2];
        let m = 0.2119034982f32 * rgb[0] + 0.6806995451f32 * rgb[1] + 0.1073969566f32 * rgb[2];
        let s = 0.0883024619f32 * rgb[0] + 0.2817188376f32 * rgb[1] + 0.6299787005f32 * rgb[2];
        let (l_, m_, s_) = (l.cbrt(), m.cbrt(), s.cbrt());
        0.2104542553f32 * l_ + 0.7936177850f32 * m_ - 0.0040720468f32 * s_
    }
}

program! {
    at ([0.2, 0.5, 0.1], 1.1);
    fn gamma_and_quantise(rgb: [f64; 3], exposure: f64) -> f64 {
        let mut energy = 0.0;
        for c in rgb {
            let v = (c * exposure).powf(1.0 / 2.2).clamp(0.0, 1.0);
            let q = (v * 255.0).round() as u8;
            energy += (v - q as f64 / 255.0).powi(2) + v;
        }
        energy
    }
}

programs![
    srgb_to_luminance,
    linear_to_xyz,
    xyz_to_lab,
    rgb_to_hsv,
    hsv_to_rgb,
    oklab_lightness,
    gamma_and_quantise,
];
