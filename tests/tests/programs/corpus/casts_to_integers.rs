//! Floats that become integers: indices, bounds and steps, and numbers that are constant around a point; and the
//! bits of floats.

program! {
    at (2.3); at (-1.7);
    fn whole_part_is_a_constant(x: f64) -> f64 {
        x * (x as i64) as f64 + (x.floor() as i32) as f64
    }
}

program! {
    at (&[0.5, 1.5, -0.25, 2.0], 1.3); at (&[0.5, 1.5, -0.25, 2.0], 0.1); at (&[0.5, 1.5, -0.25, 2.0], 2.9);
    fn table_lookup(table: &[f64], x: f64) -> f64 {
        let i = x.floor() as usize;
        let t = x - i as f64;
        let last = table.len() - 1;
        table[i.min(last)] * (1.0 - t) + table[(i + 1).min(last)] * t
    }
}

program! {
    at (&[0.5, 1.5, -0.25, 2.0], 5.1); at (&[0.5, 1.5, -0.25, 2.0], 3.1);
    fn steps_up_to_a_float(w: &[f64], x: f64) -> f64 {
        let n = (x / 2.0).ceil() as usize;
        let h = x / n as f64;
        let mut s = 0.0;
        for i in 0..n {
            s += w[i] * h * (i as f64 * h).cos();
        }
        s
    }
}

program! {
    at (&mut [0.1, 0.2, 0.3], 1.4, 2.5); at (&mut [0.1, 0.2, 0.3], 0.4, -1.5);
    fn deposit_into_a_cell(grid: &mut [f64], x: f64, charge: f64) {
        let cell = x as usize;
        let w = x.fract();
        grid[cell] += charge * (1.0 - w);
        grid[cell + 1] += charge * w * w;
    }
}

program! {
    at (2.6_f32); at (-2.6_f32);
    fn rounded_in_single_precision(x: f32) -> f32 {
        let n = x.round() as i32;
        let r = x - n as f32;
        if n & 1 == 0 { r.sin() } else { -r.sin() }
    }
}

program! {
    at (5.7, 0.3); at (-3.2, 0.3);
    fn reduced_angle(x: f64, y: f64) -> f64 {
        let k = (x / std::f64::consts::FRAC_PI_2).round() as i64;
        let r = x - k as f64 * std::f64::consts::FRAC_PI_2;
        match k.rem_euclid(4) {
            0 => r.sin() * y,
            1 => r.cos() * y,
            2 => -r.sin() + y,
            _ => -r.cos() + y,
        }
    }
}

program! {
    at (3.5, 0.3);
    fn casts_of_all_widths(x: f64, y: f64) -> f64 {
        let a = x as u8 as f64;
        let b = x as i8;
        let c = x as u16 as i32 as f64;
        let d = (x as u32) << 1;
        let e = (x as u64).leading_zeros();
        let f = x as isize as f64;
        y * a + x * f64::from(b) + c * y + d as f64 * x + f64::from(e) * y + f * y * y
    }
}

program! {
    at (1.5, -2.0); at (-1.5, 2.0);
    fn sign_bit_decides(x: f64, y: f64) -> f64 {
        if x.to_bits() >> 63 == 1 { x * y } else { x + y * y }
    }
}

program! {
    at (6.5, 2.0); at (0.3, -1.0);
    fn exponent_is_a_constant(x: f64, y: f64) -> f64 {
        let e = ((x.to_bits() >> 52) & 0x7ff) as i32 - 1023;
        let scale = 2f64.powi(-e);
        x * scale * y + e as f64 * y
    }
}

program! {
    at (1.5);
    fn equal_bits(x: f64) -> f64 {
        let same = x.to_bits() != 2.5_f64.to_bits();
        let zero = (x - x).to_bits() == 0;
        if same && zero { x * x } else { x }
    }
}

program! {
    at (3, 1.5); at (64, 0.5);
    fn bits_of_constants(n: u64, x: f64) -> f64 {
        let scale = f64::from_bits((n + 1023) << 52);
        let infinity = f64::from_bits(0x7ff0_0000_0000_0000);
        let quiet = f32::from_bits(0x7fc0_0000).is_nan();
        if x < infinity && quiet { x * scale * x } else { 0.0 }
    }
}

program! {
    at (2.5, 0.7); at (-2.5, 0.7);
    fn cast_in_a_loop(x: f64, y: f64) -> f64 {
        let mut z = x;
        let mut total = 0i64;
        for _ in 0..3 {
            z = z * y + 1.1;
            total += z as i64;
        }
        z * total as f64
    }
}

program! {
    at (2.5, 7.4); at (9.5, 3.6);
    fn cast_argument_of_powi(x: f64, y: f64) -> f64 {
        let n = y.floor() as i32;
        x.powi(n - 1) + (y as i32 as f64) * x
    }
}

program! {
    at (2.5, 7.3);
    fn cast_of_an_expression_without_name(x: f64, y: f64) -> f64 {
        let from = (x * y) as usize;
        let total: usize = ((x + y) as usize) * 2;
        let k = (x.max(y) as usize).min(3) + from % 2 + total;
        k as f64 * x * y
    }
}

programs![
    whole_part_is_a_constant,
    table_lookup,
    steps_up_to_a_float,
    deposit_into_a_cell,
    rounded_in_single_precision,
    reduced_angle,
    casts_of_all_widths,
    sign_bit_decides,
    exponent_is_a_constant,
    equal_bits,
    bits_of_constants,
    cast_in_a_loop,
    cast_argument_of_powi,
    cast_of_an_expression_without_name,
];
