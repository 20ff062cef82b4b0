//! Names that generated code would like to use.

use chainrule_tests::callees::{soft, square};

program! {
    at (0.7, 1.3, 0.5);
    fn adjoint_names(x: f64, dx: f64, ddx: f64) -> f64 {
        let dy = x * dx;
        let y = dy * ddx;
        let seed = y + dy;
        seed * dx
    }
}

program! {
    at (0.7, 1.3);
    fn machinery_names(seed: f64, backward: f64) -> f64 {
        let forward = seed * backward;
        let value = forward.sin();
        let grads = value * seed;
        let pullback = grads + backward;
        let result = pullback * value;
        result
    }
}

program! {
    at (&[0.7, 1.3, 0.4], 0.5);
    fn record_names(saved0: &[f64], saved1: f64) -> f64 {
        let mut s = 0.0;
        let n0 = saved0.len();
        for i in 0..n0 {
            let mut then1 = saved0[i] * s;
            if then1 > saved1 {
                then1 = then1.sin();
            }
            let else1 = then1 * saved1;
            s = else1 + saved0[i] * then1;
        }
        s
    }
}

program! {
    at (0.7, 1.3);
    fn path_names(rt: f64, chainrule: f64) -> f64 {
        let core = rt * chainrule;
        let std = core.exp();
        let math = std + rt;
        let vec = math * std;
        vec.ln()
    }
}

program! {
    at (0.7, 1.3);
    fn numbered_names(x: f64, x1: f64) -> f64 {
        let x = x * x1;
        let x2 = x + x1;
        let x = x * x2;
        let x1 = x - x2;
        x * x1
    }
}

program! {
    at (0.7, 1.3);
    fn companion_names(square_d: f64, soft_d: f64) -> f64 {
        let c2 = square(square_d);
        let c2_backward = soft(soft_d, c2);
        c2 * c2_backward
    }
}

program! {
    at (0.7, 1.3);
    fn raw_identifiers(r#type: f64, r#match: f64) -> f64 {
        let r#fn = r#type * r#match;
        r#fn * r#fn + r#type
    }
}

program! {
    at (0.7, &mut [0.5, 0.2]);
    fn in_out_named_like_an_adjoint(a: f64, da: &mut [f64]) {
        for i in 0..da.len() {
            da[i] *= a;
            da[i] += a * a;
        }
    }
}

program! {
    at (0.7, 1.3);
    fn like_methods(sin: f64, max: f64) -> f64 {
        let cos = sin.cos();
        let powi = max.max(cos).powi(2);
        powi * sin
    }
}

program! {
    at (0.7);
    fn one_letter_each(d: f64) -> f64 {
        let dd = d * d;
        let ddd = dd * d;
        let t = ddd + dd;
        let i = t * d;
        i
    }
}

program! {
    at (0.7, 3);
    fn like_prelude_items(x: f64, len: usize) -> f64 {
        let mut some = x;
        let extend = len;
        for map in 0..extend {
            let iter = some * x;
            some = if iter > 0.3 { iter + map as f64 } else { iter };
        }
        some
    }
}

program! {
    at (0.7, 1.3);
    fn unicode(ä: f64, ö: f64) -> f64 {
        let ü = ä * ö;
        ü * ü + ä
    }
}

programs![
    adjoint_names,
    machinery_names,
    record_names,
    path_names,
    numbered_names,
    companion_names,
    raw_identifiers,
    in_out_named_like_an_adjoint,
    like_methods,
    one_letter_each,
    like_prelude_items,
    unicode,
];
