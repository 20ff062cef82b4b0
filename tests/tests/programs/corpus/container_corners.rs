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
    fn element_beside_what_takes_the_vector(x: f64, y: f64) -> f64 {
        let mut v: Vec<f64> = make(x, 3);
        v.push(y);
        v[0] + consume(v)
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

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn swapped_in_an_arm(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        let mut w = vec![x * y];
        if x > y {
            mem::swap(&mut v, &mut w);
        }
        v.push(y);
        w.push(x);
        v[0] * v[1] + w[0] * w[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_taken_and_renewed(x: f64, y: f64) -> f64 {
        let mut rows = vec![vec![x, y]; 3];
        for i in 0..3 {
            let row = mem::take(&mut rows[i]);
            let s = row[0] * y;
            rows[i] = vec![s, row[1]];
            rows[i].push(s * x);
        }
        rows[0][2] * rows[2][0] + rows[1][1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_replaced_and_swapped(x: f64, y: f64) -> f64 {
        let mut m = vec![vec![0.0; 3]; 2];
        for i in 0..2 {
            for j in 0..3 {
                m[i][j] = x * i as f64 + y * j as f64;
            }
            m[i].swap(0, 2);
        }
        let r = mem::replace(&mut m[0], vec![x]);
        m.push(r);
        m.swap(0, 1);
        let mut s = 0.0;
        for row in &m {
            for (j, a) in row.iter().enumerate() {
                s += a * a * j as f64;
            }
        }
        s + m[0][1] * m[2][2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn halves_of_different_views(x: f64, y: f64) -> f64 {
        let mut v = vec![1.0; 4];
        {
            let (a, b) = v.split_at_mut(2);
            a.copy_from_slice(&[x, y]);
            b[0] = a[0] * a[1];
            b.reverse();
        }
        let (p, q) = v.split_at(1);
        p[0] * q[0] + q[1] * q[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn windows_then_chunks(x: f64, y: f64) -> f64 {
        let mut v = Vec::with_capacity(3);
        v.extend_from_slice(&[x, y, x]);
        let mut s = 0.0;
        for w in v.windows(2) {
            s += w[0] * w[1];
        }
        for c in v.chunks_mut(2) {
            c[0] *= s;
        }
        for c in v.chunks(2).rev() {
            s += c[0] * c[c.len() - 1];
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn moved_into_the_result_of_an_arm(x: f64, y: f64) -> f64 {
        let v = vec![x, y];
        let w = if x > y {
            v
        } else {
            let mut u = v;
            u.push(x);
            u
        };
        w[w.len() - 1] * w[0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn moved_there_and_back(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        for i in 0..3 {
            let mut w = v;
            w.push(y * i as f64);
            w[0] *= 1.5;
            v = w;
        }
        v[0] * v[2] + v[3]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn replaced_in_a_loop(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        for i in 0..3 {
            let old = mem::replace(&mut v, vec![y; i + 1]);
            v[i] += old[0] * x;
            v.extend_from_slice(&old);
        }
        total(&v)
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn stack_of_pairs(x: f64, y: f64) -> f64 {
        let mut stack = vec![(x, 1)];
        let mut s = 0.0;
        for _ in 0..7 {
            if !stack.is_empty() {
                let (a, d) = stack.pop().unwrap();
                s += a * d as f64;
                if d < 3 {
                    stack.push((a * x, d + 1));
                    stack.push((a + y, d + 1));
                }
            }
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn polynomial_from_its_roots(x: f64, y: f64) -> f64 {
        let mut poly = vec![1.0];
        for r in [x, y, x * y] {
            let mut next = vec![0.0; poly.len() + 1];
            for (i, c) in poly.iter().enumerate() {
                next[i + 1] += c;
                next[i] -= c * r;
            }
            poly = next;
        }
        poly[0] * 2.0 + poly[1] * poly[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn queue(x: f64, y: f64) -> f64 {
        let mut q = vec![x, y, 0.5];
        let mut s = 1.0;
        for _ in 0..4 {
            let a = q.remove(0);
            s = s * a + 0.1;
            q.push(a * s);
        }
        s + q[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn heap(x: f64, y: f64) -> f64 {
        let mut heap: Vec<f64> = Vec::new();
        for a in [x, y, x * y, x + y, 0.35] {
            heap.push(a);
            let mut i = heap.len() - 1;
            for _ in 0..3 {
                if i > 0 {
                    let p = (i - 1) / 2;
                    if heap[i] < heap[p] {
                        heap.swap(i, p);
                        i = p;
                    }
                }
            }
        }
        heap[0] * heap[4] + heap[1] * heap[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn changed_through_a_reference_in_a_block(x: f64, y: f64) -> f64 {
        let mut v = vec![x; 3];
        v[1] = y;
        let s = {
            let r = &mut v;
            r.push(x * y);
            r.len() as f64 * r[3]
        };
        v.truncate(2);
        let mut p = s;
        for a in &v {
            p *= a;
        }
        p
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn vectors_of_a_tuple_by_reference(x: f64, y: f64) -> f64 {
        let mut t = (vec![x, y], vec![y]);
        let (a, b) = (&mut t.0, &mut t.1);
        a.push(2.0 * y);
        b.extend_from_slice(&a[1..]);
        a[0] *= b[2];
        mem::swap(&mut t.0, &mut t.1);
        t.0[0] * t.1[0] + t.0[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn arrays_of_arrays_rotated(x: f64, y: f64) -> f64 {
        let mut w = [[x, y], [y, x], [1.0, 2.0]];
        w.rotate_left(1);
        w[0].swap(0, 1);
        mem::swap(&mut w[1][0], &mut { x });
        w[2].fill(x * y);
        w.reverse();
        w[0][0] * w[1][1] + w[2][0] * w[2][1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rotated_accumulator(x: f64, y: f64) -> f64 {
        let mut acc = vec![0.0; 2];
        for i in 0..3 {
            let d = make(x + i as f64, 2);
            for (a, b) in acc.iter_mut().zip(d.iter()) {
                *a += b * y;
            }
            acc.rotate_left(1);
        }
        acc[0] * acc[1] + acc[0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn inserted_at_the_end(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        let s = v[0] * v[1];
        v.clear();
        let mut n = 0;
        for i in 0..3 {
            v.push(s * i as f64);
            n = v.len();
        }
        v.insert(n, x);
        v.insert(0, y);
        let z = v.remove(n);
        z * v[0] + v[n]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn resized_up_and_down(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        v.resize(4, x * y);
        v.resize(1, 0.0);
        v.resize(3, 1.0);
        v[1] *= v[0];
        v[2] = v[1] * y;
        v.resize(5, v[2]);
        v[4] * v[3] + v[0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn copied_between_arrays_and_vectors(x: f64, y: f64) -> f64 {
        let a = [x, y, x * y];
        let mut b = a.to_vec();
        b.fill(a[1]);
        let mut c = [0.0; 3];
        c.clone_from_slice(&b);
        c[0] *= a[0];
        b.copy_from_slice(&a);
        total(&b) * c[0] + c[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_that_grow_behind_an_index(x: f64, y: f64) -> f64 {
        let mut v: Vec<Vec<f64>> = Vec::new();
        for i in 0..3 {
            v.push(Vec::new());
            for j in 0..=i {
                v[i].push(x + j as f64 * y);
            }
        }
        for i in 1..3 {
            let up = v[i - 1].clone();
            for (a, b) in v[i].iter_mut().zip(&up) {
                *a *= b;
            }
        }
        let mut s = 1.0;
        for row in &v {
            s += row[row.len() - 1] * row[0];
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn first_and_last_through_references(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y, 1.0];
        let k = 1;
        v[k..].rotate_left(1);
        v[..2].reverse();
        let n = v.len();
        v[n - 1] *= *v.first().unwrap();
        let l = v.last_mut().unwrap();
        *l += x;
        *l * v[0] * v[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn index_that_follows_the_growth(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        let mut i = 0;
        for _ in 0..2 {
            for _ in 0..2 {
                v.push(v[i] * y);
                i += 1;
            }
            if i > 2 {
                v.remove(0);
                i -= 1;
            }
        }
        v[i] * v[0] + v.len() as f64 * x
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn pushed_inserted_and_popped_in_nested_loops(x: f64, y: f64) -> f64 {
        let mut s = x;
        for i in 0..3 {
            if i != 1 {
                for j in 0..2 {
                    let mut v = vec![s; j + 1];
                    v.push(y);
                    for k in 0..v.len() {
                        v[k] *= x;
                        if k == 1 {
                            v.swap(0, 1);
                        }
                    }
                    let t = v.pop().unwrap();
                    v.insert(0, t * s);
                    s = v[0] + v[1];
                }
            }
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn rows_changed_in_arms_of_nested_loops(x: f64, y: f64) -> f64 {
        let mut rows: Vec<Vec<f64>> = Vec::new();
        for i in 0..3 {
            for j in 0..3 {
                if j == 0 {
                    rows.push(vec![x * i as f64]);
                } else if (i + j) % 2 == 0 {
                    let last = rows.len() - 1;
                    rows[last].push(y);
                    rows[last][0] += y * x;
                } else if rows.len() > 2 {
                    let r = rows.remove(0);
                    rows[0].extend_from_slice(&r);
                }
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
    fn exchanged_in_arms(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        for i in 0..4 {
            if v[0] * v[1] > 1.0 {
                v.push(y);
                mem::swap(&mut v, &mut vec![x, y * 0.5, x * y]);
            } else {
                let w = mem::take(&mut v);
                v = vec![w[0] + 0.5, w[1] * x];
            }
        }
        v[0] * v[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn split_and_chunked_in_a_loop(x: f64, y: f64) -> f64 {
        let mut v = vec![x; 3];
        for i in 0..3 {
            let (a, b) = v.split_at_mut(i);
            for k in 0..a.len() {
                a[k] *= b[0];
            }
            for c in b.chunks_mut(2) {
                c.reverse();
                c[0] += y;
                if c.len() > 1 {
                    c.swap(0, 1);
                }
            }
        }
        v[0] * v[1] + v[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn pushed_in_loops_over_parts(x: f64, y: f64) -> f64 {
        let mut out = Vec::new();
        let data = vec![x, y, x * y, x + y];
        for w in data.windows(2) {
            for c in data.chunks(3) {
                out.push(w[0] * c[0]);
                if c.len() < 3 {
                    out.truncate(out.len() / 2);
                }
            }
        }
        let mut s = 1.0;
        for a in out.iter().rev() {
            s = s * a + 0.2;
        }
        s
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn arrays_rotated_swapped_and_filled_in_a_loop(x: f64, y: f64) -> f64 {
        let mut a = [x, y, 1.0];
        for i in 0..3 {
            let b = a;
            a.rotate_left(i);
            let mut c = a;
            mem::swap(&mut a, &mut c);
            a[0] = b[1] * c[2];
            if i == 1 {
                a.fill(c[0] * x);
                a[1] = y;
            }
        }
        a[0] * a[1] * a[2]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn arms_and_loops_that_are_never_entered(x: f64, y: f64) -> f64 {
        let mut v = vec![x];
        if x > 5.0 {
            v.push(y);
            if y > 2.0 {
                v.clear();
            }
        }
        for _ in 0..0 {
            v.pop();
            v.push(y);
        }
        let mut w = v.clone();
        for i in 0..2 {
            w.extend_from_slice(&v);
            if i == 0 {
                v = vec![y; 2];
            } else {
                v.clear();
            }
        }
        total(&w) + v.len() as f64 * x
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn tuple_with_a_vector_renewed(x: f64, y: f64) -> f64 {
        let mut t = (x, vec![y]);
        for i in 0..3 {
            let (a, b) = (t.0 * 2.0, t.1.clone());
            t = (a * b[0], b);
            t.1.push(a);
            if i == 1 {
                t.1.remove(0);
            }
        }
        t.0 * t.1[0] + t.1[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn three_buffers_in_turn(x: f64, y: f64) -> f64 {
        let mut cur = vec![x, y];
        let mut prev = vec![0.0; 2];
        for i in 0..4 {
            let mut next = vec![0.0; 2];
            for j in 0..2 {
                next[j] = cur[j] * 1.5 - prev[1 - j] * x;
            }
            prev = cur;
            cur = next;
            if i == 2 {
                mem::swap(&mut cur, &mut prev);
            }
        }
        cur[0] * prev[1]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn arrays_pushed_in_a_loop(x: f64, y: f64) -> f64 {
        let mut v = Vec::new();
        for i in 0..3 {
            let mut row = [0.0; 2];
            row.copy_from_slice(&[x * i as f64, y]);
            v.push(row);
        }
        v.reverse();
        let last = v.pop().unwrap();
        v[0].swap(0, 1);
        v.push([last[1], v[1][0]]);
        let mut s = 0.0;
        for r in &v {
            s += r[0] * r[1] * r[0];
        }
        s + v[0][0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn element_read_between_changes(x: f64, y: f64) -> f64 {
        let mut v = vec![x, y];
        let a = v[0];
        v.push(a * y);
        let b = v[0];
        v[0] = b * x;
        let c = v[0];
        v.swap(0, 1);
        let d = v[0];
        v.rotate_left(1);
        let e = v[0];
        a * b + c * d * e
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn best_of_several_vectors(x: f64, y: f64) -> f64 {
        let mut n = 0.0;
        let mut best = Vec::new();
        let mut top = -1.0;
        for i in 0..4 {
            let c = vec![x * i as f64, y - i as f64];
            let score = c[0] * c[1];
            if score > top {
                top = score;
                best = c;
            } else {
                n += score;
            }
        }
        best.push(n);
        best[0] * best[1] + best[2] * top
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn best_vector_of_a_callee(x: f64, y: f64) -> f64 {
        let mut best = vec![y];
        for i in 0..3 {
            let c = make(x, i + 2);
            let k = total(&c);
            if k > best[0] {
                let old = mem::replace(&mut best, c);
                best[0] += old[0] * k;
            }
        }
        total(&best)
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn moved_many_times(x: f64, y: f64) -> f64 {
        let v = vec![x, y];
        let w = v;
        let mut u = w;
        u.push(x * y);
        let z = u;
        let a = z.to_vec();
        let b = a;
        b[2] * z[0]
    }
}

program! {
    at (0.7, 1.3); at (1.3, 0.7); at (2.1, 0.3);
    fn exchanges_among_the_operands(start: f64, y: f64) -> f64 {
        let mut x = start;
        let mut v = vec![x];
        x *= y;
        v.push(x);
        mem::swap(&mut x, &mut v[0]);
        x = mem::replace(&mut v[1], x) * mem::take(&mut x);
        v.push(x);
        v[0] * v[1] + v[2] * x
    }
}

programs![
    element_type_from_a_later_push,
    vector_in_a_tuple,
    new_vector_in_an_arm,
    vector_of_a_callee,
    element_beside_what_takes_the_vector,
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
    swapped_in_an_arm,
    rows_taken_and_renewed,
    rows_replaced_and_swapped,
    halves_of_different_views,
    windows_then_chunks,
    moved_into_the_result_of_an_arm,
    moved_there_and_back,
    replaced_in_a_loop,
    stack_of_pairs,
    polynomial_from_its_roots,
    queue,
    heap,
    changed_through_a_reference_in_a_block,
    vectors_of_a_tuple_by_reference,
    arrays_of_arrays_rotated,
    rotated_accumulator,
    inserted_at_the_end,
    resized_up_and_down,
    copied_between_arrays_and_vectors,
    rows_that_grow_behind_an_index,
    first_and_last_through_references,
    index_that_follows_the_growth,
    pushed_inserted_and_popped_in_nested_loops,
    rows_changed_in_arms_of_nested_loops,
    exchanged_in_arms,
    split_and_chunked_in_a_loop,
    pushed_in_loops_over_parts,
    arrays_rotated_swapped_and_filled_in_a_loop,
    arms_and_loops_that_are_never_entered,
    tuple_with_a_vector_renewed,
    three_buffers_in_turn,
    arrays_pushed_in_a_loop,
    element_read_between_changes,
    best_of_several_vectors,
    best_vector_of_a_callee,
    moved_many_times,
    exchanges_among_the_operands,
];
