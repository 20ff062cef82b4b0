//! Corners: containers whose contents nobody uses, that are empty, moved, lent, or changed on some paths only.

use std::mem;

#[chainrule::differentiable]
fn grow(v: &mut Vec<f64>, x: f64) {
    let a = v[0] * x;
    v.push(a);
    v[0] += a;
}

#[chainrule::differentiable]
fn shrink(v: &mut Vec<f64>) -> f64 {
    let a = v.pop().unwrap();
    v[0] *= a;
    a
}

#[chainrule::differentiable]
fn make(x: f64, n: usize) -> Vec<f64> {
    let mut v = Vec::new();
    for i in 0..n {
        v.push(x * i as f64);
    }
    v
}

#[chainrule::differentiable]
fn total(v: &[f64]) -> f64 {
    let mut s = 0.0;
    for x in v {
        s += x * x;
    }
    s
}

#[chainrule::differentiable]
fn consume(v: Vec<f64>) -> f64 {
    v[0] * v[v.len() - 1]
}

#[chainrule::differentiable]
fn order(ids: &mut Vec<usize>, x: f64) -> f64 {
    ids.push(2);
    ids.swap(0, 1);
    x * ids[0] as f64
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn element_type_from_a_later_push(x: f64, y: f64) -> f64 {
        let mut v = Vec::new();
        for i in 0..4 {
            v.push(i as f64 * x + y);
        }
        let mut s = 1.0;
        for a in &v {
            s *= a;
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn vector_in_a_tuple(x: f64, y: f64) -> f64 {
        let mut t = (vec![x], y);
        t.0.push(y * x);
        t.1 *= t.0[1];
        let a = t.0.pop().unwrap();
        t.0.push(a * a);
        t.0[1] * t.1
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn new_vector_in_an_arm(x: f64, y: f64) -> f64 {
        let mut v = if x > y { Vec::new() } else { vec![x] };
        v.push(y * y);
        v.push(x);
        v[0] * v[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn vector_of_a_callee(x: f64, y: f64) -> f64 {
        let mut v: Vec<f64> = make(x, 3);
        v.push(y);
        v.rotate_left(1);
        v[0] * v[3] + consume(v)
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn length_as_a_float(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        v.push(y);
        let n = v.len() as f64 * x;
        v.push(n);
        v.len() as f64 * v[2] * y
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn pairs_pushed(x: f64, y: f64) -> f64 {
        let mut v = Vec::new();
        v.push((x, y));
        v.push((x * y, 2.0));
        let (a, b) = v.pop().unwrap();
        v.push((b, a));
        v[1].1 *= v[0].1;
        v[0].0 * v[1].1 * v[1].0
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn arrays_pushed(x: f64, y: f64) -> f64 {
        let mut v = vec![[x, y]];
        v.push([x * y, 1.0]);
        v[1][1] += v[0][0];
        let a = v.remove(0);
        v.insert(1, [a[1], a[0]]);
        v.swap(0, 1);
        v[0][0] * v[1][1] * v[1][0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn truth_values_pushed(x: f64, y: f64) -> f64 {
        let mut f = Vec::new();
        for i in 0..3 {
            f.push(i % 2 == 0);
        }
        f.reverse();
        f[1] = true;
        let mut s = x;
        for b in &f {
            if *b {
                s *= y;
            } else {
                s += x;
            }
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn bubble_sort(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y, x * y, x - y, 0.5];
        for i in 0..5 {
            for j in 0..4 - i {
                if v[j] > v[j + 1] {
                    v.swap(j, j + 1);
                }
            }
        }
        v[0] + 2.0 * v[1] + 3.0 * v[2] * v[3] + v[4] * v[4]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn sorted_by_insertion(x: f64, y: f64) -> f64 {
        let mut out: Vec<f64> = Vec::new();
        let xs = [x, y, x * y, 0.5];
        for a in xs {
            let mut at = 0;
            for k in 0..out.len() {
                if out[k] < a {
                    at = k + 1;
                }
            }
            out.insert(at, a);
        }
        out[0] * out[1] + out[2] * 3.0 - out[3]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn nan_that_is_cut_off(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        v.push((x - 10.0).ln());
        v.pop();
        v.push((y - 10.0).sqrt());
        v.truncate(1);
        v.push(y);
        v[0] * v[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn fields_swapped(x: f64, y: f64) -> f64 {
        let mut t = (x, y);
        mem::swap(&mut t.0, &mut t.1);
        t.0 *= 2.0;
        let mut u = (vec![x], vec![y, t.0]);
        mem::swap(&mut u.0, &mut u.1);
        u.0.push(t.1);
        u.1[0] * u.0[1] * u.0[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn replaced_in_an_arm(x: f64, y: f64) -> f64 {
        let mut b = x;
        let mut s = 0.0;
        for i in 0..4 {
            let c = y * i as f64;
            if c > b {
                let old = mem::replace(&mut b, c * x);
                s += old * old;
            }
        }
        s + b
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn extended_by_its_own_copy(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        for _ in 0..3 {
            let w = v.clone();
            v.extend_from_slice(&w);
            v[0] *= 1.1;
        }
        total(&v) * v[5]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_lent_to_callees(x: f64, y: f64) -> f64 {
        let mut rows = vec![vec![x], vec![y]];
        for i in 0..4 {
            grow(&mut rows[i % 2], y);
        }
        let a = shrink(&mut rows[1]);
        rows[0].push(a);
        rows[0][3] * rows[1][0] + total(&rows[0])
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn row_moved_away_and_renewed(x: f64, y: f64) -> f64 {
        let mut rows = Vec::new();
        let mut row = Vec::new();
        for i in 0..6 {
            row.push(x + i as f64 * y);
            if i % 3 == 2 {
                rows.push(row);
                row = Vec::new();
            }
        }
        row.push(x);
        rows[0][1] * rows[1][2] * row[0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn row_taken_away_in_some_iterations(x: f64, y: f64) -> f64 {
        let mut rows = Vec::new();
        let mut row = vec![x];
        for i in 0..5 {
            row.push(x + i as f64 * y);
            if i % 2 == 1 {
                rows.push(mem::take(&mut row));
            }
        }
        rows[0][1] * rows[1][0] * row[0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_changed_through_references(x: f64, y: f64) -> f64 {
        let mut rows = vec![vec![x]; 3];
        for (i, r) in rows.iter_mut().enumerate() {
            r.push(y * i as f64);
            r[0] *= r[1] + 1.0;
            if i == 2 {
                r.pop();
            }
        }
        let mut s = 0.0;
        for r in &rows {
            for a in r {
                s += a * a;
            }
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn returns_while_it_grows(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        v.push(y);
        if x > y {
            v.push(x * y);
            return v[2] * v[0];
        }
        v.pop();
        v.push(2.0 * x);
        v[1] * y
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn returns_with_what_was_moved(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        if x > y {
            let w = v;
            return w[0] * y;
        }
        v.push(y);
        v[0] * v[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn indices_changed_by_a_callee(x: f64, y: f64) -> f64 {
        let mut ids = vec![1];
        let a = order(&mut ids, x);
        ids.pop();
        let b = order(&mut ids, y);
        a * b + ids.len() as f64 * x
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn nothing_in_it(x: f64, y: f64) -> f64 {
        let mut v: Vec<f64> = Vec::new();
        v.extend_from_slice(&[]);
        v.resize(0, x);
        v.clear();
        v.reverse();
        v.fill(y);
        let mut s = x;
        for a in &v {
            s *= a;
        }
        v.resize(2, y);
        s * v[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn filled_in_a_loop(x: f64, y: f64) -> f64 {
        let mut v = [1.0; 3];
        let mut s = x;
        for i in 0..3 {
            v.fill(s);
            v[i] *= y;
            s += v[0] * v[2];
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn arrays_changed_as_a_whole(x: f64, y: f64) -> f64 {
        let mut a = [x, y, x * y];
        let b = a;
        a.rotate_left(1);
        a.swap(0, 2);
        let c = a.clone();
        a.reverse();
        a[0] * b[1] + c[2] * a[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn vectors_in_nested_loops(x: f64, y: f64) -> f64 {
        let mut s = 0.0;
        for i in 0..3 {
            let mut v = Vec::new();
            for j in 0..i {
                v.push(x * j as f64 + y);
                for k in 0..j {
                    v.push(v[k] * y);
                }
            }
            let mut w = v.to_vec();
            w.push(s);
            w.truncate(3);
            s += w[w.len() - 1] * x + w[0];
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn taken_and_pushed_in_a_loop(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        let mut s = 1.0;
        for i in 0..3 {
            let w = mem::take(&mut v);
            s *= w[i % w.len()];
            for a in &w {
                v.push(a * y + s);
            }
            v.push(x);
        }
        s + v[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn swapped_and_moved(x: f64, y: f64) -> f64 {
        let mut a = vec![x, y];
        let mut b = vec![y];
        for i in 0..3 {
            b.push(a[0] * i as f64 + x);
            mem::swap(&mut a, &mut b);
            if a.len() > 3 {
                let c = a;
                a = vec![c[3], c[1]];
            }
        }
        a[0] * b[0] + a[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn parts_changed_as_a_whole(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y, x * y, 1.0];
        let r = &mut v[1..3];
        r.swap(0, 1);
        r[0] *= 2.0;
        let q = &r[..1];
        let s = q[0];
        v[1..].rotate_right(1);
        v[..2].copy_from_slice(&[s, s * x]);
        v[0] * v[1] + v[2] * v[3]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_cloned(x: f64, y: f64) -> f64 {
        let mut rows = vec![vec![x, y], vec![y]];
        let r = rows[0].clone();
        rows[1].extend_from_slice(&r);
        rows.push(r);
        rows[2][1] *= x;
        rows[1][2] * rows[2][1] + rows[0][0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn results_that_nobody_uses(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y, 3.0];
        let _a = v.pop().unwrap();
        v.remove(0);
        let b = v.clone();
        v.push(x);
        let c = mem::take(&mut v);
        v.push(y);
        c[0] * c[1] * v[0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_that_nobody_uses(x: f64, y: f64) -> f64 {
        let mut v = vec![vec![x, y], vec![3.0 * x], vec![y]];
        v[0][0] *= v[2][0];
        let s = v[0][0] * v[1][0];
        let _a = v.pop().unwrap();
        let _b = v.remove(0);
        v.push(vec![s, s]);
        v[1][0] * v[0][0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn active_element_among_constants(x: f64, y: f64) -> f64 {
        let mut v = Vec::new();
        for i in 0..3 {
            v.push(i as f64);
        }
        v[1] = x;
        v.swap(1, 2);
        v.push(4.0);
        v.insert(0, 2.0);
        v[3] * y + v[1] * v[4] * x
    }
}

programs![
    element_type_from_a_later_push,
    vector_in_a_tuple,
    new_vector_in_an_arm,
    vector_of_a_callee,
    length_as_a_float,
    pairs_pushed,
    arrays_pushed,
    truth_values_pushed,
    bubble_sort,
    sorted_by_insertion,
    nan_that_is_cut_off,
    fields_swapped,
    replaced_in_an_arm,
    extended_by_its_own_copy,
    rows_lent_to_callees,
    row_moved_away_and_renewed,
    row_taken_away_in_some_iterations,
    rows_changed_through_references,
    returns_while_it_grows,
    returns_with_what_was_moved,
    indices_changed_by_a_callee,
    nothing_in_it,
    filled_in_a_loop,
    arrays_changed_as_a_whole,
    vectors_in_nested_loops,
    taken_and_pushed_in_a_loop,
    swapped_and_moved,
    parts_changed_as_a_whole,
    rows_cloned,
    results_that_nobody_uses,
    rows_that_nobody_uses,
    active_element_among_constants,
];
