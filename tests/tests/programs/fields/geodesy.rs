//! Geodesy.

const A: f64 = 6378137.0;
const F: f64 = 1.0 / 298.257223563;
const EARTH_RADIUS_KM: f64 = 6371.0088;

struct Ellipsoid {
    a: f64,
    f: f64,
}

const WGS84: Ellipsoid = Ellipsoid { a: A, f: F };

program! {
    at (48.2, 16.3, 52.5, 13.4); at (-10.0, 170.0, 20.0, -170.0);
    fn haversine(lat1: f64, lon1: f64, lat2: f64, lon2: f64) -> f64 {
        let d_lat = (lat2 - lat1).to_radians();
        let d_lon = (lon2 - lon1).to_radians();
        let lat1 = lat1.to_radians();
        let lat2 = lat2.to_radians();
        let a = (d_lat / 2.0).sin().powi(2) + (d_lon / 2.0).sin().powi(2) * lat1.cos() * lat2.cos();
        EARTH_RADIUS_KM * 2.0 * a.sqrt().atan2((1.0 - a).sqrt())
    }
}

program! {
    at (0.84, 0.28, 0.91, 0.23); at (0.1, 0.2, -0.3, 1.1);
    fn vincenty_inverse(phi1: f64, l1: f64, phi2: f64, l2: f64) -> f64 {
        let b = (1.0 - F) * A;
        let l = l2 - l1;
        let u1 = ((1.0 - F) * phi1.tan()).atan();
        let u2 = ((1.0 - F) * phi2.tan()).atan();
        let (sin_u1, cos_u1) = u1.sin_cos();
        let (sin_u2, cos_u2) = u2.sin_cos();
        let mut lambda = l;
        let mut iterations = 0;
        let (mut sin_sigma, mut cos_sigma, mut sigma, mut cos_sq_alpha, mut cos_2sigma_m);
        loop {
            let (sin_lambda, cos_lambda) = lambda.sin_cos();
            sin_sigma = ((cos_u2 * sin_lambda).powi(2) + (cos_u1 * sin_u2 - sin_u1 * cos_u2 * cos_lambda).powi(2)).sqrt();
            if sin_sigma == 0.0 {
                return 0.0;
            }
            cos_sigma = sin_u1 * sin_u2 + cos_u1 * cos_u2 * cos_lambda;
            sigma = sin_sigma.atan2(cos_sigma);
            let sin_alpha = cos_u1 * cos_u2 * sin_lambda / sin_sigma;
            cos_sq_alpha = 1.0 - sin_alpha * sin_alpha;
            cos_2sigma_m = if cos_sq_alpha == 0.0 { 0.0 } else { cos_sigma - 2.0 * sin_u1 * sin_u2 / cos_sq_alpha };
            let c = F / 16.0 * cos_sq_alpha * (4.0 + F * (4.0 - 3.0 * cos_sq_alpha));
            let lambda_prev = lambda;
            lambda = l + (1.0 - c) * F * sin_alpha
                * (sigma + c * sin_sigma * (cos_2sigma_m + c * cos_sigma * (-1.0 + 2.0 * cos_2sigma_m * cos_2sigma_m)));
            iterations += 1;
            if (lambda - lambda_prev).abs() < 1e-14 || iterations >= 100 {
                break;
            }
        }
        let u_sq = cos_sq_alpha * (A * A - b * b) / (b * b);
        let big_a = 1.0 + u_sq / 16384.0 * (4096.0 + u_sq * (-768.0 + u_sq * (320.0 - 175.0 * u_sq)));
        let big_b = u_sq / 1024.0 * (256.0 + u_sq * (-128.0 + u_sq * (74.0 - 47.0 * u_sq)));
        let delta = big_b * sin_sigma * (cos_2sigma_m + big_b / 4.0 * (cos_sigma * (-1.0 + 2.0 * cos_2sigma_m.powi(2))
            - big_b / 6.0 * cos_2sigma_m * (-3.0 + 4.0 * sin_sigma.powi(2)) * (-3.0 + 4.0 * cos_2sigma_m.powi(2))));
        b * big_a * (sigma - delta) / 1000.0
    }
}

program! {
    at (48.2, 16.3, 150.0);
    fn geodetic_to_ecef(lat: f64, lon: f64, alt: f64) -> [f64; 3] {
        let Ellipsoid { a, f } = WGS84;
        let e2 = f * (2.0 - f);
        let (sin_lat, cos_lat) = lat.to_radians().sin_cos();
        let (sin_lon, cos_lon) = lon.to_radians().sin_cos();
        let n = a / (1.0 - e2 * sin_lat * sin_lat).sqrt();
        [(n + alt) * cos_lat * cos_lon, (n + alt) * cos_lat * sin_lon, (n * (1.0 - e2) + alt) * sin_lat]
    }
}

program! {
    at ([4000.0, 1200.0, 4700.0]);
    fn ecef_to_latitude(p: [f64; 3]) -> f64 {
        let a = WGS84.a / 1000.0;
        let e2 = WGS84.f * (2.0 - WGS84.f);
        let [x, y, z] = p;
        let rho = x.hypot(y);
        let mut lat = (z / (rho * (1.0 - e2))).atan();
        for _ in 0..5 {
            let s = lat.sin();
            let n = a / (1.0 - e2 * s * s).sqrt();
            let h = rho / lat.cos() - n;
            lat = (z / (rho * (1.0 - e2 * n / (n + h)))).atan();
        }
        lat.to_degrees()
    }
}

program! {
    at (48.2, 16.3, 1);
    fn web_mercator_tile(lat: f64, lon: f64, zoom: u32) -> (f64, f64) {
        let n = f64::from(1u32 << zoom);
        let lat = lat.clamp(-85.05112878, 85.05112878).to_radians();
        let x = n * (lon + 180.0) / 360.0;
        let y = n * (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / std::f64::consts::PI) / 2.0;
        (x - x.floor(), y - (y as u32) as f64)
    }
}

program! {
    at (48.2, 16.3, 52.5, 13.4); at (0.0, 10.0, 10.0, 350.0);
    fn bearing(lat1: f64, lon1: f64, lat2: f64, lon2: f64) -> f64 {
        let (lat1, lat2) = (lat1.to_radians(), lat2.to_radians());
        let dl = (lon2 - lon1).to_radians();
        let y = dl.sin() * lat2.cos();
        let x = lat1.cos() * lat2.sin() - lat1.sin() * lat2.cos() * dl.cos();
        (y.atan2(x).to_degrees() + 360.0).rem_euclid(360.0)
    }
}

program! {
    at (0.8, 0.1);
    fn transverse_mercator_northing(lat: f64, dlon: f64) -> f64 {
        let k0 = 0.9996;
        let n = F / (2.0 - F);
        let (n2, n3) = (n * n, n.powi(3));
        let alpha = [n / 2.0 - 2.0 * n2 / 3.0 + 5.0 * n3 / 16.0, 13.0 * n2 / 48.0 - 3.0 * n3 / 5.0, 61.0 * n3 / 240.0];
        let e = 2.0 * n.sqrt() / (1.0 + n);
        let t = (lat.sin().atanh() - e * (e * lat.sin()).atanh()).sinh();
        let xi = (t / dlon.cos()).atan();
        let eta = (dlon.sin() / (1.0 + t * t).sqrt()).atanh();
        let mut s = xi;
        for (j, a) in alpha.iter().enumerate() {
            let k = 2.0 * (j + 1) as f64;
            s += a * (k * xi).sin() * (k * eta).cosh();
        }
        k0 * 6367.449 * s
    }
}

program! {
    at (&[(0.0, 0.0), (4.0, 0.3), (3.5, 3.0), (0.5, 2.0)]);
    fn polygon_area(points: &[(f64, f64)]) -> f64 {
        let n = points.len();
        let mut area = 0.0;
        for i in 0..n {
            let (x1, y1) = points[i];
            let (x2, y2) = points[(i + 1) % n];
            area += x1 * y2 - x2 * y1;
        }
        area.abs() / 2.0
    }
}

programs![
    haversine,
    vincenty_inverse,
    geodetic_to_ecef,
    ecef_to_latitude,
    web_mercator_tile,
    bearing,
    transverse_mercator_northing,
    polygon_area,
];
