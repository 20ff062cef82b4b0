//! Methods of vectors, slices and arrays that change them as a whole.

use chainrule_tests::callees::dot;

program! {
    at (&[0.7, 1.2, 0.4]); at (&[]);
    fn pushed_in_a_loop(x: &[f64]) -> f64 {
        let mut v = Vec::new();
        for i in 0..x.len() {
            v.push(x[i] * x[i]);
        }
        let mut s = 1.0;
        for i in 0..v.len() {
            s = s * v[i] + x[i];
        }
        s
    }
}

program! {
    at (0.7, 5); at (0.7, 0); at (0.7, 1);
    fn recurrence_by_push(x: f64, n: usize) -> f64 {
        let mut v = Vec::with_capacity(n + 2);
        v.push(x);
        v.push(1.0);
        for i in 0..n {
            let next = v[i] * v[i + 1] + x;
            v.push(next.sin());
        }
        v[n + 1] * v[n]
    }
}

program! {
    at (0.7, 1.3);
    fn popped(x: f64, y: f64) -> f64 {
        let mut stack = vec![x, y, x * y];
        let a = stack.pop().unwrap();
        let b = stack.pop().expect("two are left");
        stack.push(a / b);
        stack.push(b.exp());
        let c = stack.pop().unwrap();
        let d = stack.pop().unwrap();
        c * d - stack[0]
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3]);
    fn reduced_by_a_stack(x: &[f64]) -> f64 {
        let mut stack: Vec<f64> = Vec::new();
        for i in 0..x.len() {
            stack.push(x[i] * 2.0);
            if i % 2 == 1 {
                let b = stack.pop().unwrap();
                let a = stack.pop().unwrap();
                stack.push(a * b);
            }
        }
        let b = stack.pop().unwrap();
        stack.pop().unwrap() / b
    }
}

program! {
    at (0.7, 1.3);
    fn popped_away(x: f64, y: f64) -> f64 {
        let mut v = vec![x * y, y * y];
        v.pop();
        v.push(x);
        v.pop();
        v.push(x * x);
        v[0] * v[1]
    }
}

program! {
    at (0.7);
    fn popped_from_nothing(x: f64) -> f64 {
        let mut v = vec![x];
        v.pop();
        let _ = v.pop();
        v.push(x * x);
        v.push(x);
        v[0] * v[1]
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.3], 2); at (&[0.7, 1.2, 0.4, 0.3], 9); at (&[0.7, 1.2, 0.4, 0.3], 1);
    fn truncated(x: &[f64], n: usize) -> f64 {
        let mut v = x.to_vec();
        v[0] *= v[1];
        v.truncate(n);
        v.push(x[3]);
        v.push(x[2] * v[0]);
        v[0] * v[1] * v[2]
    }
}

program! {
    at (0.7, 1.3, 3); at (0.7, 1.3, 0);
    fn cleared_in_a_loop(x: f64, y: f64, n: usize) -> f64 {
        let mut v = vec![x; 2];
        let mut s = y;
        for i in 0..n {
            let a = v[0] * s;
            v.clear();
            for j in 0..=i {
                v.push(a + x);
            }
            s += v[v.len() - 1] * y;
        }
        s
    }
}

program! {
    at (&[0.7, 1.2], &[0.4, 0.3, 0.2]); at (&[0.7, 1.2], &[]);
    fn extended(x: &[f64], y: &[f64]) -> f64 {
        let mut v = vec![x[0] * x[1]];
        v.extend_from_slice(y);
        v.extend_from_slice(&x[1..]);
        v.extend_from_slice(&[x[0], 2.0]);
        let mut s = 1.0;
        for i in 0..v.len() {
            s = s * v[i] + v[0];
        }
        s
    }
}

program! {
    at (0.7, 1.3, 1); at (0.7, 1.3, 3); at (0.7, 1.3, 6);
    fn resized(x: f64, y: f64, n: usize) -> f64 {
        let mut v = vec![x, y, x * y];
        v[1] *= v[2];
        v.resize(n, x * x);
        v.resize(4, y);
        v[0] * v[1] + v[2] * v[3]
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1);
    fn inserted_and_removed(x: &[f64], at: usize) -> f64 {
        let mut v = vec![x[0], x[1]];
        v.insert(at, x[2] * x[2]);
        v[at] *= v[0];
        let a = v.remove(0);
        v.insert(0, 3.0);
        v.remove(1);
        v.insert(1, a * a);
        v[0] * v[1] * v[2] + a
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9]);
    fn elements_swapped(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        for i in 0..v.len() / 2 {
            v[i] *= x[i + 1];
            let last = v.len() - 1 - i;
            v.swap(i, last);
        }
        v.swap(1, 1);
        v[0] * v[0] * v[1] + v[2] * v[3] * v[3]
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4, 0.9], 2);
    fn rotated_and_reversed(v: &mut [f64], k: usize) -> f64 {
        v[0] *= v[1];
        v.rotate_left(k);
        v[1] *= v[2];
        v.reverse();
        v[..3].rotate_right(1);
        v[3] += v[0] * v[0];
        v[0] * v[1] * v[2] * v[3]
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1.1);
    fn filled(x: &[f64], y: f64) -> f64 {
        let mut v = [0.0; 4];
        v[..3].copy_from_slice(x);
        let a = v[0] * v[1];
        v[1..].fill(a * y);
        let b = v[1] * v[3];
        v.fill(y);
        v[2] = v[1] * b;
        v[0] * v[2] * a
    }
}

program! {
    at (&mut [0.7, 1.2, 0.4], &[0.3, 0.8]);
    fn copied_over(v: &mut [f64], x: &[f64]) -> f64 {
        let s = v[0] * v[1];
        v[1..].copy_from_slice(x);
        v[2] *= v[1] * s;
        v[..2].clone_from_slice(&[x[0] * x[1], 2.0]);
        s * v[2]
    }
}

program! {
    at (&mut vec![0.7, 1.2], 3); at (&mut vec![0.7, 1.2], 0);
    fn grown_parameter(v: &mut Vec<f64>, n: usize) -> f64 {
        for i in 0..n {
            let next = v[i] * v[i + 1];
            v.push(next);
        }
        let last = v.pop().unwrap();
        v[0] *= last;
        last * last
    }
}

program! {
    at (&mut vec![0.7, 1.2, 0.5], 1.3);
    fn shrunk_parameter(v: &mut Vec<f64>, x: f64) {
        let a = v.remove(1);
        v[1] *= a * x;
        v.truncate(1);
    }
}

program! {
    at (vec![0.7, 1.2, 0.5], 1.3);
    fn changed_parameter_by_value(mut v: Vec<f64>, x: f64) -> f64 {
        v.push(x * v[0]);
        let a = v.remove(0);
        v.insert(2, a * a);
        v.truncate(3);
        v[0] * v[1] * v[2]
    }
}

program! {
    at (&[0.7, 1.2, 0.4]);
    fn first_and_last(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        *v.last_mut().unwrap() *= v[0];
        v.push(x[1]);
        let last = *v.last().unwrap();
        *v.first_mut().unwrap() += last * v[1];
        v.first().unwrap() * last * v[2] * x.last().expect("not empty")
    }
}

program! {
    at (vec![0.7, 1.2], &[0.4, 0.3]);
    fn cloned(v: Vec<f64>, x: &[f64]) -> f64 {
        let mut a = v.clone();
        let b = a.clone();
        a[0] *= b[1];
        a.extend_from_slice(x);
        let tail = a[1..].to_vec();
        v[0] * a[0] * tail[1] * b[0]
    }
}

program! {
    at (0.7, 1.1, 3);
    fn integers_pushed(x: f64, y: f64, n: usize) -> f64 {
        let mut order = Vec::new();
        for i in 0..n {
            order.push(n - 1 - i);
        }
        order.swap(0, n - 1);
        order.rotate_left(1);
        let last = order.pop().unwrap();
        order.push(last);
        let v = [x, y, x * y];
        let mut s = 1.0;
        for k in 0..order.len() {
            s = s * v[order[k]] + k as f64;
        }
        s
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 2);
    fn rows_pushed(x: &[f64], n: usize) -> f64 {
        let mut rows = Vec::new();
        for i in 0..n {
            let mut row = vec![x[i] * 2.0];
            row.extend_from_slice(x);
            rows.push(row);
        }
        rows[1].push(x[2]);
        rows[0][1] *= rows[1][4];
        let last = rows.pop().unwrap();
        rows.push(vec![1.0]);
        rows.push(last);
        dot(&rows[0], &rows[2]) + rows[0][1] * rows[1][0]
    }
}

program! {
    at (&[0.7, 1.2, 0.4], 1); at (&[0.7, 1.2, 0.4], 2);
    fn rows_cut_off(x: &[f64], n: usize) -> f64 {
        let mut rows = vec![vec![x[0], x[1]], vec![x[2]], vec![1.0, x[0], x[2]]];
        let s = rows[2][1] * rows[1][0];
        rows.truncate(n);
        rows.resize(3, vec![2.0; 2]);
        rows.reverse();
        rows[2][0] *= s;
        rows.pop();
        rows.push(vec![s, s * s]);
        rows.swap(0, 2);
        rows.remove(1);
        rows[0][0] * rows[0][1] + rows[1][0]
    }
}

program! {
    at (0.7, 1.2, 3);
    fn columns_grown_in_turn(x: f64, y: f64, n: usize) -> f64 {
        let mut rows = vec![Vec::new(); 2];
        for i in 0..n {
            rows[i % 2].push(x * (i as f64 + y));
            rows[1].push(y);
        }
        let mut s = 1.0;
        for row in &mut rows {
            row.push(s * x);
            for v in row.iter() {
                s = s * v + x;
            }
        }
        s
    }
}

program! {
    at (0.9, 1.2, 4); at (2.9, 1.2, 4);
    fn pushed_in_an_arm(x: f64, y: f64, n: usize) -> f64 {
        let mut v = vec![y];
        for i in 0..n {
            if x * v[v.len() - 1] > 1.0 {
                v.push(x / (i as f64 + 1.5));
            } else if v.len() > 2 {
                v.pop();
            } else {
                v.extend_from_slice(&[y * x, 3.0]);
            }
        }
        let mut s = 0.1;
        for i in 0..v.len() {
            s += v[i] * v[0];
        }
        s
    }
}

program! {
    at (0.7, 3);
    fn fresh_stack_in_each_iteration(x: f64, n: usize) -> f64 {
        let mut s = x;
        for i in 0..n {
            let mut v = Vec::new();
            for j in 0..i {
                v.push(s * x);
                v.push(2.0);
            }
            v.push(s);
            grow(&mut v);
            s = v.pop().unwrap() * 0.5 + x;
        }
        s
    }
}

#[chainrule::differentiable]
fn grow(v: &mut Vec<f64>) {
    let a = v[0] * 0.5;
    v.push(a * a);
    v[0] *= 2.0;
}

program! {
    at (&[0.7, 1.2]);
    fn grown_by_a_callee(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        grow(&mut v);
        grow(&mut v);
        v.swap(0, 3);
        v[0] * v[3] + v[1] * v[2]
    }
}

programs![
    pushed_in_a_loop,
    recurrence_by_push,
    popped,
    reduced_by_a_stack,
    popped_away,
    popped_from_nothing,
    truncated,
    cleared_in_a_loop,
    extended,
    resized,
    inserted_and_removed,
    elements_swapped,
    rotated_and_reversed,
    filled,
    copied_over,
    grown_parameter,
    shrunk_parameter,
    changed_parameter_by_value,
    first_and_last,
    cloned,
    integers_pushed,
    rows_pushed,
    rows_cut_off,
    columns_grown_in_turn,
    pushed_in_an_arm,
    fresh_stack_in_each_iteration,
    grown_by_a_callee,
];
