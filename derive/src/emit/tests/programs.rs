use super::build::{Program, add, at, block, floats, op, rule};
use super::check;
use crate::ir::*;
use crate::types::Ty;

/// `x.sin() * x`
fn scalar() -> (Split, Fused) {
    let mut p = Program::new(Ty::F64);
    let x = p.float_param("x");
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    let sin = p.float("s");
    forward.push(op(rule("sin", vec![x]), sin));
    let product = p.inline(Op::Binary(BinaryOp::Mul, sin, x), Ty::F64, &mut forward);
    let cos = p.inline(rule("cos", vec![x]), Ty::F64, &mut backward);
    let left = p.inline(Op::Binary(BinaryOp::Mul, cos, x), Ty::F64, &mut backward);
    let sum = p.inline(Op::Binary(BinaryOp::Add, left, sin), Ty::F64, &mut backward);
    let seed = p.split.seed;
    let dx = p.inline(Op::Binary(BinaryOp::Mul, seed, sum), Ty::F64, &mut backward);
    let mut split = p.split;
    split.forward = block(forward.clone(), vec![product]);
    split.backward = block(backward.clone(), vec![dx]);
    let body = block([forward, backward].concat(), vec![product, sum]);
    let fused = Fused { function: split.function.clone(), body, inlined: split.inlined.clone() };
    (split, fused)
}

#[test]
fn straight_line() {
    let (split, fused) = scalar();
    let source = "/// A function.\npub fn f(x: f64) -> f64 { let s = x.sin(); s * x }";
    check(
        source,
        &split,
        Some(&fused),
        "
    #[inline]
    pub fn value_and_grad(x: f64) -> (f64, f64) {
        let s: f64 = x.sin();
        (s * x, x.cos() * x + s)
    }
    #[inline]
    pub fn grad(x: f64) -> f64 {
        Self::value_and_grad(x).1
    }
    #[inline]
    pub fn vjp(x: f64) -> (f64, impl Fn(f64) -> f64 + use<>) {
        let (value, backward) = Self::forward(x);
        (
            value,
            move |seed: f64| {
                let (dx,) = backward(seed);
                dx
            },
        )
    }
    #[inline]
    pub fn forward(x: f64) -> (f64, impl Fn(f64) -> (f64,) + use<>) {
        let s: f64 = x.sin();
        (s * x, move |seed: f64| { (seed * (x.cos() * x + s),) })
    }
",
    );
}

fn usize_literal(p: &mut Program, text: &str, stmts: &mut Vec<Stmt>) -> Value {
    p.inline(Op::Literal(text.to_owned()), Ty::usize(), stmts)
}

/// `let mut s = 0.0; for i in 0..w.len() { let z = w[i]; let p = if z > 0.0 { let q = z.sin(); q * q } else { z };
/// s += p * p; } s`
fn branch_in_loop() -> Split {
    let mut p = Program::new(Ty::F64);
    let (w, dw) = p.slice_param("w");
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    let (n, s, ds) = (p.value("n", Ty::usize()), p.var("s", Ty::F64), p.var("ds", Ty::F64));
    let zero = p.inline(Op::Literal("0.0".into()), Ty::F64, &mut forward);
    forward.push(Stmt::Declare { var: s, init: Some(zero) });
    forward.push(op(Op::Len(Place::var(w)), n));
    let start = usize_literal(&mut p, "0", &mut forward);
    let (i, z, q, value) = (p.value("i", Ty::usize()), p.float("z"), p.float("q"), p.float("p"));
    let (store, then) = (p.var("saved", Ty::Unknown), p.var("then", Ty::Unknown));
    let record =
        Record { store, fields: vec![Residual::Value(z), Residual::Branch(then), Residual::Value(value)] };
    let record = Some(LoopRecord { record, nested: false, extend: true, by_index: true });
    let taken = Some(BranchRecord {
        then: Some(Record { store: then, fields: vec![Residual::Value(q)] }),
        otherwise: None,
        last: false,
    });

    let mut body = vec![op(Op::Load(at(w, i)), z)];
    let zero = p.inline(Op::Literal("0.0".into()), Ty::F64, &mut body);
    let condition = p.inline(Op::Binary(BinaryOp::Gt, z, zero), Ty::Bool, &mut body);
    let mut arm = vec![op(rule("sin", vec![z]), q)];
    let square = p.inline(Op::Binary(BinaryOp::Mul, q, q), Ty::F64, &mut arm);
    body.push(Stmt::If(If {
        condition,
        then: block(arm, vec![square]),
        otherwise: block(vec![], vec![z]),
        results: vec![value],
        record: taken.clone(),
    }));
    let square = p.inline(Op::Binary(BinaryOp::Mul, value, value), Ty::F64, &mut body);
    body.push(add(Place::var(s), square));
    let range = Range { start, end: n, inclusive: false, adapters: vec![] };
    forward.push(Stmt::For(For {
        count: None,
        index: i,
        range,
        body: block(body, vec![]),
        record: record.clone(),
    }));
    let result = p.inline(Op::Load(Place::var(s)), Ty::F64, &mut forward);

    backward.push(Stmt::Declare { var: ds, init: Some(p.split.seed) });
    let mut body = Vec::new();
    let ds_now = p.inline(Op::Load(Place::var(ds)), Ty::F64, &mut body);
    let two = p.inline(Op::Literal("2.0".into()), Ty::F64, &mut body);
    let partial = p.inline(Op::Binary(BinaryOp::Mul, two, value), Ty::F64, &mut body);
    let (dp, dq) = (p.float("dp"), p.float("dq"));
    body.push(op(Op::Binary(BinaryOp::Mul, ds_now, partial), dp));
    let mut arm = Vec::new();
    let twice = p.inline(Op::Binary(BinaryOp::Mul, dp, q), Ty::F64, &mut arm);
    arm.push(op(Op::Binary(BinaryOp::Add, twice, twice), dq));
    let cos = p.inline(rule("cos", vec![z]), Ty::F64, &mut arm);
    let term = p.inline(Op::Binary(BinaryOp::Mul, dq, cos), Ty::F64, &mut arm);
    arm.push(add(at(dw, i), term));
    body.push(Stmt::If(If {
        condition,
        then: block(arm, vec![]),
        otherwise: block(vec![add(at(dw, i), dp)], vec![]),
        results: vec![],
        record: taken,
    }));
    let range = Range { start, end: n, inclusive: false, adapters: vec![Adapter::Rev] };
    backward.push(Stmt::For(For { count: None, index: i, range, body: block(body, vec![]), record }));
    p.split.forward = block(forward, vec![result]);
    p.split.backward = block(backward, vec![]);
    p.split
}

#[test]
fn a_loop_with_a_branch_inside() {
    let source = "pub fn loss(w: &[f64]) -> f64 { todo!() }";
    check(
        source,
        &branch_in_loop(),
        None,
        "
    #[inline]
    pub fn forward(w: &[f64]) -> (f64, impl Fn(&[f64], &mut [f64], f64) + use<>) {
        let mut s: f64 = 0.0;
        let n: usize = w.len();
        let mut saved = ::chainrule::rt::Vec::new();
        saved
            .extend(
                (0..n)
                    .map(|i| {
                        let z: f64 = w[i];
                        let mut then = None;
                        let p: f64 = if z > 0.0 {
                            let q: f64 = z.sin();
                            then = Some(q);
                            q * q
                        } else {
                            z
                        };
                        s += p * p;
                        (z, then, p)
                    }),
            );
        (
            s,
            move |w: &[f64], dw: &mut [f64], seed: f64| {
                let mut ds: f64 = seed;
                let saved = &saved[..n];
                for i in (0..n).rev() {
                    let (z, ref then, p) = saved[i];
                    let dp: f64 = ds * (2.0 * p);
                    if let Some(q) = *then {
                        let dq: f64 = dp * q + dp * q;
                        dw[i] += dq * z.cos();
                    } else {
                        dw[i] += dp;
                    }
                }
            },
        )
    }
",
    );
}

/// Two loops, one inside the other; the inner one runs over `1..n`, or over `0..n`.
fn nested(first: &str) -> Split {
    let mut p = Program::new(Ty::F64);
    let (w, dw) = p.slice_param("w");
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    let (n, s) = (p.value("n", Ty::usize()), p.var("s", Ty::F64));
    let zero = p.inline(Op::Literal("0.0".into()), Ty::F64, &mut forward);
    forward.push(Stmt::Declare { var: s, init: Some(zero) });
    forward.push(op(Op::Len(Place::var(w)), n));
    let outer_start = usize_literal(&mut p, "0", &mut forward);
    let start = usize_literal(&mut p, first, &mut forward);
    let (i, j, q) = (p.value("i", Ty::usize()), p.value("j", Ty::usize()), p.float("q"));
    let store = p.var("saved", Ty::Unknown);
    p.split.loop_stores.push(store);
    let record = Record { store, fields: vec![Residual::Value(q)] };
    let record = Some(LoopRecord { record, nested: true, extend: true, by_index: first == "0" });
    let mut inner = Vec::new();
    let element = p.inline(Op::Load(at(w, j)), Ty::F64, &mut inner);
    inner.push(op(rule("sin", vec![element]), q));
    let old = p.inline(Op::Load(Place::var(s)), Ty::F64, &mut inner);
    let product = p.inline(Op::Binary(BinaryOp::Mul, old, q), Ty::F64, &mut inner);
    inner.push(Stmt::Store { place: Place::var(s), value: product });
    let range = Range { start, end: n, inclusive: false, adapters: vec![] };
    let body = vec![Stmt::For(For {
        count: None,
        index: j,
        range: range.clone(),
        body: block(inner, vec![]),
        record: record.clone(),
    })];
    let outer = Range { start: outer_start, end: n, inclusive: false, adapters: vec![] };
    forward.push(Stmt::For(For {
        count: None,
        index: i,
        range: outer.clone(),
        body: block(body, vec![]),
        record: None,
    }));
    let result = p.inline(Op::Load(Place::var(s)), Ty::F64, &mut forward);

    let seed = p.split.seed;
    let mut inner = Vec::new();
    let term = p.inline(Op::Binary(BinaryOp::Mul, seed, q), Ty::F64, &mut inner);
    inner.push(add(at(dw, j), term));
    let reversed = Range { adapters: vec![Adapter::Rev], ..range };
    let body =
        vec![Stmt::For(For { count: None, index: j, range: reversed, body: block(inner, vec![]), record })];
    let outer = Range { adapters: vec![Adapter::Rev], ..outer };
    backward.push(Stmt::For(For {
        count: None,
        index: i,
        range: outer,
        body: block(body, vec![]),
        record: None,
    }));
    p.split.forward = block(forward, vec![result]);
    p.split.backward = block(backward, vec![]);
    p.split
}

#[test]
fn a_nested_loop_reads_its_records_from_the_end() {
    let source = "fn grid(w: &[f64]) -> f64 { todo!() }";
    check(
        source,
        &nested("0"),
        None,
        "
                let mut end = saved.len();
                for i in (0..n).rev() {
                    let saved_run = &saved[end - n..end];
                    end -= n;
                    for j in (0..n).rev() {
                        let q = saved_run[j];
                        dw[j] += seed * q;
                    }
                }
",
    );
    check(
        source,
        &nested("0"),
        None,
        "
        let mut saved = ::chainrule::rt::Vec::new();
        let mut s: f64 = 0.0;
        let n: usize = w.len();
        for i in 0..n {
            saved
                .extend(
                    (0..n)
                        .map(|j| {
                            let q: f64 = w[j].sin();
                            s *= q;
                            q
                        }),
                );
        }
",
    );
}

#[test]
fn a_range_that_does_not_start_at_zero_is_zipped_with_its_records() {
    let source = "fn grid(w: &[f64]) -> f64 { todo!() }";
    check(
        source,
        &nested("1"),
        None,
        "
                    let count = (1..n).rev().count();
                    let saved_run = &saved[end - count..end];
                    end -= count;
                    for (j, saved1) in (1..n).rev().zip(saved_run.iter().rev()) {
                        let q = *saved1;
                        dw[j] += seed * q;
                    }
",
    );
}

/// `let (c) = mix(x, y, k, z); c`, with `y` changed in place, over a callee at `path`.
pub(super) fn calling(path: &str) -> Split {
    let mut p = Program::new(Ty::F64);
    let (x, dx) = p.slice_param("x");
    let (y, dy) = p.in_place_param("y");
    let z = p.float_param("z");
    let callee = p.callee(path, "mix_d", 4);
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    let (saved, c, h) =
        (p.value("kept", Ty::Vec(Box::new(Ty::F64))), p.float("c"), p.value("c_backward", Ty::Handle));
    let k = p.inline(Op::Literal("2".into()), Ty::usize(), &mut forward);
    let (from, part) = (p.inline(Op::Literal("1".into()), Ty::usize(), &mut forward), Place::var(x));
    let part = part.project(Projection::Slice { start: Some(from), end: None, inclusive: false });
    forward.push(op(Op::SavePrimal { place: part.clone(), callee, argument: 0, moved: false }, saved));
    let args = vec![Arg::Shared(part), Arg::Mutable(Place::var(y)), Arg::Value(k), Arg::Value(z)];
    forward.push(Stmt::ForwardCall {
        call: Call { callee, args, functions: Vec::new() },
        depth: 0,
        result: c,
        handle: h,
    });
    let dz = p.float("dz");
    let slice = Projection::Slice { start: Some(from), end: None, inclusive: false };
    backward.push(Stmt::BackwardCall(BackwardCall {
        handle: h,
        args: vec![
            BackwardArg::Shared {
                primal: Primal::Saved(saved),
                cotangent: Some(Place::var(dx).project(slice)),
            },
            BackwardArg::Mutable { cotangent: Some(Place::var(dy)) },
        ],
        seed: p.split.seed,
        results: vec![None, Some(dz)],
    }));
    p.split.forward = block(forward, vec![c]);
    p.split.backward = block(backward, vec![dz]);
    p.split
}

#[test]
fn a_call_is_split() {
    let source = "pub fn caller(x: &[f64], y: &mut [f64], z: f64) -> f64 { todo!() }";
    check(
        source,
        &calling("layers::mix"),
        None,
        "
    #[inline]
    pub fn vjp<'primal>(
        x: &'primal [f64],
        y: &mut [f64],
        z: f64,
    ) -> (
        f64,
        impl Fn(
            (f64, ::chainrule::rt::Vec<f64>),
        ) -> (::chainrule::rt::Vec<f64>, ::chainrule::rt::Vec<f64>, f64) + use<'primal>,
    ) {
        let (value, backward) = Self::forward(x, y, z);
        (
            value,
            move |(seed, mut dy): (f64, ::chainrule::rt::Vec<f64>)| {
                let mut dx = ::chainrule::rt::filled(0.0, x.len());
                let (dz,) = backward(x, &mut dx, &mut dy, seed);
                (dx, dy, dz)
            },
        )
    }
    #[inline]
    pub fn forward(
        x: &[f64],
        y: &mut [f64],
        z: f64,
    ) -> (f64, impl Fn(&[f64], &mut [f64], &mut [f64], f64) -> (f64,) + use<>) {
        use layers::mix as mix_d;
        let kept: ::chainrule::rt::Vec<f64> = if mix_d::REREADS[0] {
            x[1..].to_vec()
        } else {
            ::chainrule::rt::Vec::new()
        };
        let (c, c_backward): (f64, _) = mix_d::forward(&x[1..], y, 2, z);
        (
            c,
            move |x: &[f64], dx: &mut [f64], dy: &mut [f64], seed: f64| {
                let (_, dz): (_, f64) = c_backward(&kept, &mut dx[1..], dy, seed);
                (dz,)
            },
        )
    }
",
    );
}

#[test]
fn short_circuits_and_chains_of_branches() {
    let mut p = Program::new(Ty::F64);
    let (x, y) = (p.float_param("x"), p.float_param("y"));
    let mut forward = Vec::new();
    let first = p.inline(Op::Binary(BinaryOp::Lt, x, y), Ty::Bool, &mut forward);
    let both = p.value("both", Ty::Bool);
    p.split.inlined.insert(both);
    let (mut then, mut otherwise) = (Vec::new(), Vec::new());
    let second = p.inline(Op::Binary(BinaryOp::Gt, y, y), Ty::Bool, &mut then);
    let no = p.inline(Op::Literal("false".into()), Ty::Bool, &mut otherwise);
    let (then, otherwise) = (block(then, vec![second]), block(otherwise, vec![no]));
    forward.push(Stmt::If(If { condition: first, then, otherwise, results: vec![both], record: None }));
    let (inner, outer) = (p.float("inner"), p.float("outer"));
    let otherwise = vec![Stmt::If(If {
        condition: first,
        then: block(vec![], vec![y]),
        otherwise: block(vec![], vec![x]),
        results: vec![inner],
        record: None,
    })];
    forward.push(Stmt::If(If {
        condition: both,
        then: block(vec![], vec![x]),
        otherwise: block(otherwise, vec![inner]),
        results: vec![outer],
        record: None,
    }));
    p.split.forward = block(forward, vec![outer]);
    p.split.backward = block(vec![], vec![x, y]);
    check(
        "fn pick(x: f64, y: f64) -> f64 { x }",
        &p.split,
        None,
        "
        let outer: f64 = if x < y && y > y { x } else if x < y { y } else { x };
        (outer, move |seed: f64| { (x, y) })
",
    );
}

#[test]
fn parameters_without_cotangent() {
    let mut p = Program::new(Ty::F64);
    let x = p.float_param("x");
    let left_out = p.float_param("rate");
    p.split.function.params[1].differentiated = false;
    let indices = Ty::Ref { mutable: false, to: Box::new(Ty::Slice(Box::new(Ty::usize()))) };
    let var = p.split.function.new_var(indices.clone(), "at", false);
    p.param("at", indices, Passing::Shared, Binding::Var(var), None);
    let n = p.value("n", Ty::usize());
    p.param("n", Ty::usize(), Passing::ByValue, Binding::Value(n), None);
    let var = p.split.function.new_var(floats(), "out", false);
    p.param("out", floats(), Passing::Shared, Binding::Var(var), None);
    p.split.function.params[4].differentiated = false;
    p.split.forward = block(vec![], vec![left_out]);
    p.split.backward = block(vec![], vec![x]);
    check(
        "fn f(x: f64, rate: f64, at: &[usize], n: usize, out: &[f64]) -> f64 { x }",
        &p.split,
        None,
        "
        let (value, backward) = Self::forward(x, rate, at, n, out);
        let (dx, _, _) = backward(at, &mut [], out, &mut ::chainrule::NotInWrt, 1.0);
        (value, dx)
",
    );
}

/// `if x > 0.0 { let q = x.sin(); q * q } else { let r = x.cos(); r * r }`, with records in both arms.
fn two_records() -> Split {
    let mut p = Program::new(Ty::F64);
    let x = p.float_param("x");
    let (q, r, result, dx) = (p.float("q"), p.float("r"), p.float("p"), p.float("dx"));
    let (then, otherwise) = (p.var("then", Ty::Unknown), p.var("otherwise", Ty::Unknown));
    let record = |store, field| Some(Record { store, fields: vec![Residual::Value(field)] });
    let record = Some(BranchRecord { then: record(then, q), otherwise: record(otherwise, r), last: false });
    let mut forward = Vec::new();
    let zero = p.inline(Op::Literal("0.0".into()), Ty::F64, &mut forward);
    let condition = p.inline(Op::Binary(BinaryOp::Gt, x, zero), Ty::Bool, &mut forward);
    let arms = [(q, "sin"), (r, "cos")].map(|(value, name)| {
        let mut arm = vec![op(rule(name, vec![x]), value)];
        let square = p.inline(Op::Binary(BinaryOp::Mul, value, value), Ty::F64, &mut arm);
        block(arm, vec![square])
    });
    let [then, otherwise] = arms;
    let results = vec![result];
    forward.push(Stmt::If(If { condition, then, otherwise, results, record: record.clone() }));
    let (then, otherwise) = (block(vec![], vec![q]), block(vec![], vec![r]));
    let backward = Stmt::If(If { condition, then, otherwise, results: vec![dx], record });
    p.split.forward = block(forward, vec![result]);
    p.split.backward = block(vec![backward], vec![dx]);
    p.split
}

#[test]
fn exactly_one_of_two_records_was_set() {
    let source = "fn f(x: f64) -> f64 { todo!() }";
    check(
        source,
        &two_records(),
        None,
        "
        let mut then = None;
        let mut otherwise = None;
        let p: f64 = if x > 0.0 {
            let q: f64 = x.sin();
            then = Some(q);
            q * q
        } else {
            let r: f64 = x.cos();
            otherwise = Some(r);
            r * r
        };
        (
            p,
            move |seed: f64| {
                let dx: f64 = if let Some(q) = then {
                    q
                } else if let Some(r) = otherwise {
                    r
                } else {
                    ::core::unreachable!()
                };
                (dx,)
            },
        )
",
    );
}

/// `y[0] += x`, without a result.
#[test]
fn a_function_without_result() {
    let mut p = Program::new(Ty::Unit);
    let (y, dy) = p.in_place_param("y");
    let x = p.float_param("x");
    let (mut forward, mut backward) = (Vec::new(), Vec::new());
    let first = usize_literal(&mut p, "0", &mut forward);
    forward.push(add(at(y, first), x));
    let dx = p.inline(Op::Load(at(dy, first)), Ty::F64, &mut backward);
    p.split.forward = block(forward, vec![]);
    p.split.backward = block(backward, vec![dx]);
    check(
        "fn f(y: &mut [f64], x: f64) { y[0] += x }",
        &p.split,
        None,
        "
            move |mut dy: ::chainrule::rt::Vec<f64>| {
                let (dx,) = backward(&mut dy, ());
                (dy, dx)
            },
",
    );
}
