//! Algorithms as they are written: searches, stacks, machines, sweeps and relaxations.

use chainrule_tests::callees::{bump, dot, scale};

program! {
    at (0.2, 1.9, 1.3); at (0.2, 0.3, 1.3);
    fn adaptive_quadrature(from: f64, to: f64, k: f64) -> f64 {
        fn density(x: f64, k: f64) -> f64 {
            (k * x).sin() * x + 1.0 / (0.1 + x * x)
        }
        let mut stack = vec![from, to];
        let mut total = 0.0;
        let mut depth = 0;
        let mut edge = (density(from, k), density(to, k));
        while stack.len() > 1 && depth < 200 {
            let b = stack.pop().unwrap();
            let a = stack.pop().unwrap();
            let middle = 0.5 * (a + b);
            let ends = { let e = density(a, k); e + density(b, k) };
            let rough = 0.5 * (b - a) * ends;
            let fine = 0.5 * rough + 0.5 * (b - a) * density(middle, k);
            depth += 1;
            if (fine - rough).abs() < 0.02 {
                total += fine + (fine - rough) / 3.0;
                edge.0 = fine;
                continue;
            } else if depth > 150 {
                println!("no convergence at {middle}");
                break;
            }
            stack.extend_from_slice(&[middle, b, a, middle]);
        }
        if total > 1e6 {
            return edge.1;
        }
        total * (1.0 + 0.01 * edge.0 * edge.1)
    }
}

program! {
    at (2.0, 0.5, 0); at (2.0, 0.5, 1); at (2.0, 0.5, 2); at (7.0, 1.5, 1); at (200.0, 0.5, 0);
    fn root_by_several_methods(c: f64, start: f64, method: usize) -> f64 {
        fn residual(x: f64, c: f64) -> f64 {
            x * x * x + x - c
        }
        fn move_in(end: &mut f64, x: f64, k: &[f64]) {
            *end = x + 0.0 * k[0];
        }
        let mut bracket = (0.0, c + 1.0);
        let mut x = start;
        let mut steps = 0;
        let x = 'found: loop {
            steps += 1;
            assert!(steps < 500, "too many steps from {start}");
            let y = residual(x, c);
            match method {
                0 => {
                    let slope = 3.0 * x * x + 1.0;
                    let step = y / slope;
                    x -= step;
                    if step.abs() < 1e-13 || steps > 60 {
                        break x;
                    }
                    if c > 100.0 && steps == 3 {
                        return x * c + steps as f64;
                    }
                    continue;
                }
                1 => {
                    let end = if y > 0.0 { &mut bracket.1 } else { &mut bracket.0 };
                    *end = x;
                    for _ in 0..2 {
                        let (a, b) = bracket;
                        let (fa, fb) = (residual(a, c), residual(b, c));
                        let t = a - fa * (b - a) / (fb - fa);
                        if residual(t, c) > 0.0 {
                            bracket.1 = t;
                        } else {
                            move_in(&mut bracket.0, t, &[c, y]);
                        }
                        if steps > 3 { break 'found t; }
                    }
                    x = { let sum = bracket.0 + bracket.1; 0.5 * sum };
                }
                _ => {
                    let mut history = vec![x];
                    history.push(x - 0.1 * y);
                    let view = &history[0..];
                    std::mem::swap(&mut x, &mut bracket.0);
                    x = view[1] + 0.01 * bracket.0;
                    if steps >= 4 { break 'found x; }
                }
            }
        };
        x * x + c.ln()
    }
}

program! {
    at (&[0, 1, 4, 0, 3, 2, 1, 9], &[0.4, 1.3, 0.8], 1.1);
    at (&[0, 0, 1, 3, 7, 5, 1, 9], &[0.4, 1.3, 0.8], 1.1);
    at (&[0, 0, 8, 1, 6, 6, 3], &[1.4, 1.3, 0.8], 0.7);
    fn stack_machine(code: &[usize], table: &[f64], x: f64) -> f64 {
        fn applied(a: f64, b: &f64) -> f64 {
            (a * *b).sin() + a
        }
        let mut stack = vec![x, x * x];
        let mut flags = (1.0, 0.5);
        let mut next = 0;
        let mut at = 0;
        'tokens: while at < code.len() {
            let token = code[at];
            at += 1;
            let top = stack.len() - 1;
            match token {
                0 => {
                    stack.push(table[next % table.len()]);
                    next += 1;
                }
                1 => {
                    let b = stack.pop().unwrap();
                    let last = &mut stack[top - 1];
                    *last *= b;
                }
                2 => {
                    stack.swap(top, top - 1);
                    continue;
                }
                3 => {
                    for i in (0..stack.len()).rev() {
                        if stack[i] > 3.0 && i > 0 {
                            stack[i] = stack[i].sqrt();
                            continue 'tokens;
                        }
                        let s = stack[i] * 0.9;
                        stack[i] = { let t = s * s; t + flags.1 };
                    }
                }
                4 => {
                    let (low, high) = stack.split_at_mut(1);
                    low[0] += dot(&*high, &table[..high.len()]);
                    flags.0 *= high[0];
                }
                5 | 6 => {
                    let chosen = if flags.0 > 0.9 { &mut flags.0 } else { &mut flags.1 };
                    *chosen *= x;
                    let k = table.len() as f64;
                    stack[0] = applied(stack[0], &k) + bump(&mut stack[top], 0.3);
                }
                7 => loop {
                    stack[top] *= 1.5;
                    if stack[top] > 4.0 {
                        break;
                    } else if stack[top] < 0.0 {
                        return 1.0;
                    }
                },
                8 => {
                    for i in (0..stack.len()).step_by(2) {
                        stack[i] += 0.2 * (i as f64);
                    }
                    if code.len() > 100 { break; }
                }
                9 => return stack[top] * flags.0 * flags.1,
                other => panic!("no operation {other}"),
            }
            if stack.is_empty() { break 'tokens; }
        }
        stack[0] + stack[stack.len() - 1] * flags.1
    }
}

program! {
    at (&[0.5, 1.5, -0.7, 0.3, 0.9], 0.3, 1e-3); at (&[0.5, 1.5, -0.7], 0.3, 10.0); at (&[0.5, 1.5, 0.7, 0.2], 0.9, 0.2);
    fn relaxed_until_converged(x: &[f64], k: f64, tolerance: f64) -> f64 {
        fn mean(a: f64, b: f64, k: f64) -> f64 {
            (1.0 - k) * a + k * b.tanh()
        }
        let n = x.len();
        let mut first = x.to_vec();
        let mut second = vec![k; n];
        let mut rounds = 0;
        let mut norms = Vec::new();
        let mut state = (k, 1.0);
        let (mut cur, mut next) = (&mut first, &mut second);
        let answer = 'relaxing: loop {
            let mut change = 0.0;
            for i in (0..n).rev() {
                let left = if i > 0 { cur[i - 1] } else { cur[n - 1] };
                next[i] = mean(cur[i], left * state.1, k);
                let d = next[i] - cur[i];
                if d * d < 1e-30 { continue; }
                change += d * d;
            }
            for i in (0..n).step_by(2) {
                next[i] *= 0.99;
            }
            norms.push(change.sqrt());
            std::mem::swap(&mut cur, &mut next);
            rounds += 1;
            match rounds {
                1 => scale(&mut cur[..1], 1.1),
                2 => {
                    cur.swap(0, n - 1);
                    let (head, tail) = norms.split_at_mut(1);
                    head[0] += tail[0] * { let t = state.0; t * t };
                    state.0 = head[0];
                }
                40 => return cur[0] * 2.0,
                _ => {}
            }
            if change < tolerance || rounds > 45 {
                break 'relaxing dot(&cur[..], x) + state.0;
            } else if change > 1e9 {
                println!("diverges");
                let mut i = 0;
                while i < n {
                    if cur[i] > 1.0 { return cur[i]; }
                    i += 1;
                }
            }
            let state = k * change;
            cur[0] += state;
        };
        answer * norms[0] + rounds as f64
    }
}

program! {
    at (&[0.5, 0.5, 0.5, 1.5, 1.5, 0.7, 0.3, 0.3], 0.9); at (&[0.5], 0.9); at (&[], 0.9); at (&[2.5, 4.0, 1.0], 0.9);
    fn run_lengths(x: &[f64], k: f64) -> f64 {
        fn weight(n: usize, k: f64) -> f64 {
            k.powi(n as i32)
        }
        let mut lengths = Vec::new();
        let mut runs = vec![0.0; 0];
        let mut i = 0;
        let mut best = (0.0, k);
        'runs: while i < x.len() {
            let start = i;
            let value = &x[start];
            while i < x.len() && (x[i] - *value).abs() < 0.1 {
                i += 1;
                if i - start > 10 {
                    continue 'runs;
                }
            }
            let run = &x[start..i];
            let mut sum = 0.0;
            for v in run {
                sum += v * v;
                if *v > 2.0 {
                    return sum * weight(i, k);
                }
            }
            lengths.push(i - start);
            runs.push(sum * weight(run.len(), k));
            match i - start {
                1 => best.0 += sum,
                2 => {
                    let last = runs.len() - 1;
                    runs.swap(0, last);
                }
                n if n > 5 => break,
                n => best.1 *= sum + n as f64,
            }
            debug_assert!(runs.len() == lengths.len(), "{lengths:?}");
        }
        let mut s = 1.0;
        for j in (0..runs.len()).rev().step_by(1) {
            let s2 = { let t = runs[j] * s; t + best.0 };
            s = if lengths[j] > 1 { s2 } else { s2 * best.1 };
        }
        s
    }
}

program! {
    at (&[0.5, 1.5, 0.7, 0.3, 0.9, 1.1], 0.4); at (&[0.5], 0.4); at (&[0.2, 2.5, 3.5], 0.4); at (&[0.2, -2.5, 3.5, 1.0], 0.4);
    fn tree_over_slices(x: &[f64], k: f64) -> f64 {
        fn joined(a: f64, b: f64, k: f64) -> f64 {
            0.5 * ((a - k * b) * b.tanh() + a)
        }
        let mut pair = (k, 0.1);
        let mut work = Vec::with_capacity(2);
        let mut count = 0;
        match x.len() {
            0 => return k,
            1 => return x[0] * joined(k, x[0], k),
            2 => {
                pair.0 += { let mut t = x[0]; t *= tree_over_slices(&x[1..], k); t };
                for (i, v) in x.iter().enumerate() {
                    if *v < 0.0 { continue; }
                    if *v > 9.0 { return *v; }
                    pair.1 = pair.1 * v + joined(*v, k, tree_over_slices(&x[i..i + 1], pair.0));
                }
            }
            n => {
                let (left, right) = x.split_at(n / 2);
                work.push(tree_over_slices(left, k));
                work.push(tree_over_slices(right, k * 0.5));
                let shorter = if left[0] > right[0] { &left[..1] } else { right };
                let first = work[0];
                work.push(tree_over_slices(shorter, first));
            }
        }
        work.push(pair.0);
        let second = 1 % work.len();
        work.swap(0, second);
        let mut i = 0;
        let result = 'sum: {
            let mut s = pair.1;
            while i < work.len() {
                if work[i] > 5.0 {
                    eprintln!("large: {}", work[i]);
                    break 'sum s;
                } else if work[i] < -50.0 && i > 3 {
                    break 'sum tree_over_slices(&work[..1], s);
                }
                s = joined(s, work[i], 0.1);
                i += 1;
            }
            loop {
                count += 1;
                s += bump(&mut pair.0, k) * tree_over_slices(&work[..1], s) * 0.1;
                if count > 2 || s > 2.0 { break; }
            }
            for r in (0..work.len()).rev() {
                work[r] *= s;
            }
            for r in (0..work.len()).step_by(2) {
                s += work[r] * count as f64;
            }
            s
        };
        let result = result * 0.5;
        result + pair.0
    }
}

program! {
    at (&[3.0, 1.0, 2.5, 0.5, 1.7], 0.8, 3); at (&[3.0, 1.0], 0.8, 5); at (&[3.0, 4.0, 2.0], 0.8, 2);
    fn smallest_by_a_heap(x: &[f64], k: f64, take: usize) -> f64 {
        let mut heap: Vec<f64> = Vec::new();
        for v in x {
            heap.push(v * k);
            let mut i = heap.len() - 1;
            while i > 0 {
                let parent = (i - 1) / 2;
                if heap[parent] <= heap[i] {
                    break;
                }
                heap.swap(i, parent);
                i = parent;
            }
        }
        let mut s = 0.0;
        'taken: for round in 0..take {
            if heap.is_empty() {
                break 'taken;
            }
            let end = heap.len() - 1;
            heap.swap(0, end);
            let smallest = heap.pop().unwrap();
            s = s * 0.5 + smallest * smallest;
            let mut i = 0;
            loop {
                let left = 2 * i + 1;
                if left >= heap.len() {
                    continue 'taken;
                }
                let child = if left + 1 < heap.len() && heap[left + 1] < heap[left] { left + 1 } else { left };
                match heap[child] < heap[i] {
                    true => heap.swap(i, child),
                    false => break,
                }
                i = child;
            }
            if s > 100.0 {
                return s + round as f64;
            }
        }
        s * k
    }
}

program! {
    at (&[0.4, 0.2, 0.9, 0.7], 0.6, 6); at (&[0.4, 0.2, 0.9, 0.7], 1.6, 6); at (&[0.4], 0.6, 4);
    fn simulated_queue(service: &[f64], arrival: f64, customers: usize) -> f64 {
        fn wait(free: &f64, now: f64) -> f64 {
            if *free > now { *free - now } else { 0.0 }
        }
        let mut queue = Vec::new();
        let mut clock = 0.0;
        let mut free = vec![0.05, 0.15];
        let mut stats = (0.1, 1.0);
        let mut served = 0;
        let mut lost = 0;
        loop {
            clock += arrival * (1.0 + 0.3 * (served % 3) as f64);
            queue.push(clock);
            'serving: while !queue.is_empty() {
                let came = queue.remove(0);
                let server = if free[0] < free[1] { &mut free[0] } else { &mut free[1] };
                let waits = wait(&*server, came);
                match served % 4 {
                    3 if waits > 0.5 => {
                        lost += 1;
                        served += 1;
                        continue 'serving;
                    }
                    2 => stats.1 *= 1.0 + waits,
                    _ => stats.0 += waits * waits,
                }
                let time = service[served % service.len()];
                *server = came + waits + time;
                served += 1;
                if waits > 20.0 {
                    return waits;
                }
                if served % 5 == 4 {
                    free.swap(0, 1);
                    let (a, b) = free.split_at_mut(1);
                    a[0] += { let late = b[0] * 0.1; late * a.len() as f64 };
                    break;
                }
            }
            if served + lost >= customers {
                assert!(clock > 0.0, "time stands still at {clock}");
                break;
            } else if served > 1000 || lost > 1000 {
                return stats.0;
            }
        }
        let clock = clock * 0.1;
        let tail = &free[1..];
        stats.0 * stats.1 + clock + dot(tail, &free[..1]) + lost as f64
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9], 1.3, 4); at (&[0.7, 1.2, 0.4, 0.9], -1.3, 4); at (&[0.7, 1.2, 0.4, 0.9], 0.2, 2);
    fn lines_searched_along_directions(x: &[f64], slope: f64, rounds: usize) -> f64 {
        fn height(x: &[f64], k: f64) -> f64 {
            let mut s = 0.2 * k;
            for v in x {
                s += (v - k) * (v - k) * v;
            }
            s
        }
        let mut trace = vec![slope];
        let mut best = height(x, slope);
        let step = 'line: {
            let start = if slope > 0.0 { 0.8 } else { -0.4 };
            let probes = vec![start; 2];
            for v in x {
                best = best * 0.9 + v * probes[0];
            }
            let mut t = start;
            'rounds: for round in 0..rounds {
                match round {
                    0 => t += probes[1] * slope,
                    3 if best > 1e6 => break 'line t,
                    _ => t *= 0.5,
                }
                if height(x, t) > height(x, t * 0.5) {
                    t *= 0.6;
                    continue 'rounds;
                }
                if t > 30.0 { break 'line t * t; }
            }
            t
        };
        if slope > 0.0 {
            'outer: for i in 0..rounds {
                let mut width = step;
                loop {
                    width *= 0.5;
                    let (low, high) = x.split_at(1 + i % 2);
                    let h = height(low, width);
                    match i {
                        2 => continue 'outer,
                        _ if h > 0.3 * high[0] => trace.push(h),
                        _ => {}
                    }
                    let mut inner = 0;
                    while inner < 3 {
                        inner += 1;
                        if inner == 2 { continue; }
                        best += width * height(high, width);
                        if best > 1e5 { break 'outer; }
                    }
                    loop {
                        width *= 0.7;
                        if width < 0.3 { break; }
                    }
                    if width < 0.2 { break; }
                }
                trace.push(width);
            }
        }
        let value = {
            let mut s = best;
            'value: loop {
                s = s * 0.5 + slope;
                match trace.len() % 2 {
                    0 => s += trace[0],
                    _ => break,
                }
                for v in trace.iter() {
                    s += v * 0.1;
                    if s > 4.0 { break 'value; }
                }
                if s < 3.0 {
                    loop {
                        s *= 1.4;
                        if s > 2.5 { break; }
                    }
                    break 'value;
                }
            }
            s
        };
        value + best * trace[trace.len() - 1] + step
    }
}

program! {
    at (&[0.7, 1.2, 0.4, 0.9, 0.3, 0.8, 1.1, 0.6, 0.5], 3, 0.4); at (&[0.7, 1.2, 0.4, 0.9], 2, 5.0); at (&[0.7], 1, 0.4);
    fn permanent_by_minors(a: &[f64], n: usize, k: f64) -> f64 {
        if n == 1 {
            return a[0] * k;
        }
        let mut sum = 0.0;
        if n > 1 {
            for c in 0..n {
                let mut minor = Vec::new();
                'rows: for r in 1..n {
                    let mut j = 0;
                    while j < n {
                        if j == c {
                            j += 1;
                            continue;
                        }
                        if minor.len() == (n - 1) * (n - 1) { break 'rows; }
                        minor.push(a[r * n + j]);
                        j += 1;
                    }
                }
                sum += a[c] * permanent_by_minors(&minor, n - 1, k);
                for head in minor.chunks(n - 1) {
                    sum += 0.1 * permanent_by_minors(&head[..1], 1, k * head[0]);
                }
            }
        }
        sum
    }
}

program! {
    at (&[0.4, 0.2, 0.9, 0.7], 0.6, 5); at (&[0.4, 0.2, 0.9, 0.7], -0.6, 5); at (&[0.4, 2.2, 0.9, 0.7], 0.6, 4);
    fn tokens_in_nested_loops(words: &[f64], k: f64, rounds: usize) -> f64 {
        fn weight(w: f64, k: f64) -> f64 {
            w * w + k * w
        }
        let mut open = Vec::new();
        let mut spare = vec![k];
        let mut s = 0.0;
        let mut at = 0;
        while at < rounds {
            let line = vec![k, s];
            'tokens: for i in 0..words.len() {
                let w = words[i] * line[i % 2];
                let action = if w > 0.3 { 0 } else if w < -0.1 { 1 } else { 2 };
                if rounds > 2 {
                    match action {
                        0 => open.push(weight(w, k)),
                        1 => {
                            'closing: while !open.is_empty() {
                                let o = open.pop().unwrap();
                                s += o * w;
                                if o > 1.0 { continue 'tokens; }
                                if s < -1.0 { break 'closing; }
                            }
                        }
                        _ => {
                            std::mem::swap(&mut open, &mut spare);
                            continue 'tokens;
                        }
                    }
                }
                s += w;
            }
            at += 1;
        }
        let total = {
            let mut t = s;
            'empty: loop {
                match open.len() {
                    0 => break 'empty,
                    1 | 2 => t += open.pop().unwrap(),
                    _ => open.truncate(2),
                }
            }
            'label: {
                if t > 10.0 { break 'label; }
                'inner: for v in &spare {
                    if *v > 3.0 { break 'label; }
                    if *v < 0.0 { continue 'inner; }
                    t = t * 0.9 + v * k;
                }
            }
            t
        };
        total * total + s
    }
}

program! {
    at (&[0.4, 0.2, 0.9], 0.6, 3); at (&[0.4, 0.2, 0.9], 0.6, 4); at (&[0.4, 0.2, 0.9], -0.6, 4); at (&[], 0.6, 4);
    fn states_of_a_filter(x: &[f64], k: f64, rounds: usize) -> f64 {
        let mut even = [0.1, k];
        let mut odd = [0.2, k * k];
        let (mut now, mut before) = (&mut even, &mut odd);
        if k > 0.0 {
            let mut r = 0;
            while r < rounds {
                for v in x {
                    now[0] = before[0] * k + v * now[1];
                    std::mem::swap(&mut now, &mut before);
                }
                now[1] += 0.1;
                r += 1;
            }
        } else {
            loop {
                now[1] *= 1.7 - k;
                (now, before) = (before, now);
                if before[1] > 4.0 || now[1] > 4.0 { break; }
            }
        }
        now[0] * before[1] + now[1] + before[0]
    }
}

programs![
    adaptive_quadrature,
    root_by_several_methods,
    stack_machine,
    relaxed_until_converged,
    run_lengths,
    tree_over_slices,
    smallest_by_a_heap,
    simulated_queue,
    lines_searched_along_directions,
    permanent_by_minors,
    tokens_in_nested_loops,
    states_of_a_filter,
];
