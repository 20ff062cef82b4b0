//! Several parts of one thing lent at once: fields behind a pattern, elements' fields, views of fields, halves.

use chainrule::{Differentiable, differentiable};
use chainrule_tests::derived;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
pub(crate) struct Pair {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub(crate) struct State {
    pub(crate) w: Vec<f64>,
    pub(crate) g: Vec<f64>,
    pub(crate) a: f64,
    pub(crate) b: f64,
    pub(crate) p: Pair,
}

derived!(Pair, State);

fn state(a: f64) -> State {
    State { w: vec![a, 0.4, 0.9], g: vec![1.2, 0.8, 0.5], a: 0.7, b: 1.3, p: Pair { x: 0.3, y: -0.8 } }
}

#[differentiable]
fn mixed(a: &mut f64, b: &mut f64) {
    *a *= *b;
    *b += *a;
}

#[differentiable]
fn mixed_slices(a: &mut [f64], b: &mut [f64]) {
    for i in 0..a.len() {
        a[i] *= b[i];
        b[i] += a[i];
    }
}

#[differentiable]
fn three(a: &mut f64, b: &mut f64, c: &mut f64) {
    *a *= *b;
    *b += *a;
    *c *= *a + *b;
}

#[differentiable]
fn read(a: &f64, b: &f64) -> f64 {
    a * b + b.sin()
}

#[differentiable]
impl State {
    pub(crate) fn taken_apart(&mut self) {
        let State { w, g, a, b, .. } = self;
        mixed_slices(w, g);
        mixed(a, b);
    }

    pub(crate) fn views(&mut self) {
        let w = &mut self.w[..2];
        let g = &mut self.g[..2];
        mixed_slices(w, g);
    }

    pub(crate) fn zipped(&mut self) {
        for (w, g) in self.w.iter_mut().zip(self.g.iter_mut()).take(2) {
            mixed(w, g);
        }
    }

    pub(crate) fn read_and_written(&mut self) -> f64 {
        let (a, b) = (&mut self.a, &mut self.b);
        let r = read(a, b);
        *a *= r;
        read(b, a) + read(a, a)
    }
}

program! {
    at (&mut state(0.3));
    fn parts_by_a_pattern(state: &mut State) {
        state.taken_apart();
    }
}

program! {
    at (&mut state(0.3));
    fn parts_by_views(state: &mut State) {
        state.views();
    }
}

program! {
    at (&mut state(0.3));
    fn parts_zipped(state: &mut State) {
        state.zipped();
    }
}

program! {
    at (&mut state(0.3));
    fn parts_read_and_written(state: &mut State) -> f64 {
        state.read_and_written() * state.a
    }
}

program! {
    at ((0.3, 0.4), 0.5);
    fn parts_of_a_tuple(mut t: (f64, f64), mut k: f64) -> f64 {
        let r = &mut k;
        let (a, b) = &mut t;
        three(a, r, b);
        three(r, b, a);
        t.0 * t.1 * k
    }
}

program! {
    at (Some((0.3, 0.4)), 0.5); at (None, 0.5);
    fn parts_of_an_option(mut t: Option<(f64, f64)>, mut k: f64) -> f64 {
        if let Some((a, b)) = &mut t {
            three(a, &mut k, b);
            mixed(b, a);
            std::mem::swap(a, b);
        }
        t.map_or(k * k, |t| t.0 * t.1)
    }
}

program! {
    at (vec![state(0.4), state(0.5)]);
    fn parts_of_elements(mut states: Vec<State>) -> f64 {
        for state in states.iter_mut() {
            let State { w, g, a, b, p } = state;
            mixed_slices(w, g);
            mixed(a, b);
            std::mem::swap(&mut p.x, &mut p.y);
            mixed(&mut p.y, a);
            state.p.x *= read(&state.a, &state.b);
        }
        states[0].w[1] * states[1].a + states[1].g[2] * states[0].p.x
    }
}

program! {
    at (vec![Pair { x: 0.7, y: 1.2 }, Pair { x: -0.4, y: 0.9 }]);
    fn fields_of_elements_exchanged(mut v: Vec<Pair>) -> f64 {
        for pair in &mut v {
            std::mem::swap(&mut pair.x, &mut pair.y);
            pair.x *= 2.0;
        }
        let first = &mut v[0];
        mixed(&mut first.y, &mut first.x);
        v[0].x * v[1].y
    }
}

programs![
    parts_by_a_pattern,
    parts_by_views,
    parts_zipped,
    parts_read_and_written,
    parts_of_a_tuple,
    parts_of_an_option,
    parts_of_elements,
    fields_of_elements_exchanged,
];
