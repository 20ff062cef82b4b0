//! Written by the generator of random programs: see `tests/tests/random.rs`.
#![allow(warnings, clippy::all, unconditional_panic, arithmetic_overflow, reason = "nobody wrote them")]
chainrule_tests::random_program! { p0
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
let a3 = (x1[x1.len() - 1] + 'b4: {
let mut n6 = x1.len();
let a5 = (x1[1] - 'l8: loop {
let a9: f64 = (x0 * ((n6) as f64)).cos();
x1[2] -= (x0 - (a9 + (a9 + x1[(3 * 2) % 3])).sin().powi(2)).sin();
if n6 == 0 {
break (x0 + (if ((x1[x1.len() - 3] + (a9 + (-1.24))) > x1[(n6 + n6) % 3] && (x1[(1 * 2) % x1.len()] - { x0 = (x0).sin(); (a9) }) > ((a9).cos() + 1.25).sqrt()) { a9 } else { x1[1] })).tanh();
}
n6 -= 1;
x1[n6] = (x1[n6] - (x0 - x1[n6])).cos();
x1[n6] = (x0 - x0).tanh();
}) + (x1[1]).sin();
let mut n13 = 0usize;
let a12: f64 = 'l15: loop {
let mut c16 = (x0 * ((x1[1]).cos() + 1.5).ln()) > (0.63 + x0);
x1[0] = (x1[1] * (x0 / ((x1[2]).cos() + 1.7))).cos();
if n13 >= 1 {
break (a5 - (a5 * x1[0])).tanh();
}
n13 += 1;
'l19: for e18 in x1[1..].iter() {
x0 *= (a5 * (1.44 - 1.3)).cos();
x0 -= (*e18 - (*e18 + (*e18 * *e18)).sin()).tanh();
x0 = (x1[(n13 + n6) % x1.len()] - ((inner(&x1[..], &x1[..]) * ('q21: { if (x1[0] * turn((x0, 0.49), (-0.4)).0) < (x1[1] - *e18) { break 'q21 (-1.13); } (a5) })) * bend((*e18 + *e18), ((*e18).cos() + 1.25).sqrt()))).sin();
}
};
if (a5 * (-x1[n13 % 3])) > (x0 * x1[1]) {
break 'b4 (tower(&x1[0..], (a12).cos()) + (if (n6 * 2) % 2 == 0 { ('q23: { if (a5 * inner(&x1[..], &x1[(n13 + n6) % 3..x1.len()])) < absorb(vec![x0, 1.34]) { break 'q23 1.18; } (a5) }) } else { { x0 = (a5).cos(); (x0) } }));
} else {
fill(&mut x1[0..3], (a5 - wave((-1.42), (-0.67))).tanh());
}
if (x1[2] * ((x0).cos() + 1.5).ln()) > (x0 * a5) {
x0 = turn((inner(&x1[..], &x1[..]), 1.3), a5).1;
break 'b4 (if (a5 - a12) < x0 { (-0.24) } else { a5 });
}
x0 = wave(a12, a12);
(x0 - ((a12 * a5).sin() + (((-1.13) + 0.2) - (a12 + (-0.31))))).tanh()
}) + (x1[0 % 3] - x1[2]);
((((a3 - (x0 - x1[(3 + 3 - 3 % 3) % x1.len()])) - (x0).sin()) + (x1[1]).sin()) * (a3).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
let a3 = (x1[x1.len() - 1] + 'b4: {
let mut n6 = x1.len();
let a5 = (x1[1] - 'l8: loop {
let a9: f64 = (x0 * c((n6) as core::primitive::f64)).cos();
{ let value = (x0 - (a9 + (a9 + x1[(3 * 2) % 3])).sin().powi(2)).sin(); x1[2] = x1[2] - value; }
if n6 == 0 {
break (x0 + (if ((x1[x1.len() - 3] + (a9 + (-c(1.24)))) > x1[(n6 + n6) % 3] && (x1[(1 * 2) % x1.len()] - { x0 = (x0).sin(); (a9) }) > ((a9).cos() + c(1.25)).sqrt()) { a9 } else { x1[1] })).tanh();
}
n6 -= 1;
x1[n6] = (x1[n6] - (x0 - x1[n6])).cos();
x1[n6] = (x0 - x0).tanh();
}) + (x1[1]).sin();
let mut n13 = 0usize;
let a12: f64 = 'l15: loop {
let mut c16 = (x0 * ((x1[1]).cos() + c(1.5)).ln()) > (c(0.63) + x0);
x1[0] = (x1[1] * (x0 / ((x1[2]).cos() + c(1.7)))).cos();
if n13 >= 1 {
break (a5 - (a5 * x1[0])).tanh();
}
n13 += 1;
'l19: for e18 in x1[1..].iter() {
{ let value = (a5 * (c(1.44) - c(1.3))).cos(); x0 = x0 * value; }
{ let value = (*e18 - (*e18 + (*e18 * *e18)).sin()).tanh(); x0 = x0 - value; }
x0 = (x1[(n13 + n6) % x1.len()] - ((inner(&x1[..], &x1[..]) * ('q21: { if (x1[0] * turn((x0, c(0.49)), (-c(0.4))).0) < (x1[1] - *e18) { break 'q21 (-c(1.13)); } (a5) })) * bend((*e18 + *e18), ((*e18).cos() + c(1.25)).sqrt()))).sin();
}
};
if (a5 * (-x1[n13 % 3])) > (x0 * x1[1]) {
break 'b4 (tower(&x1[0..], (a12).cos()) + (if (n6 * 2) % 2 == 0 { ('q23: { if (a5 * inner(&x1[..], &x1[(n13 + n6) % 3..x1.len()])) < absorb(vec![x0, c(1.34)]) { break 'q23 c(1.18); } (a5) }) } else { { x0 = (a5).cos(); (x0) } }));
} else {
fill(&mut x1[0..3], (a5 - wave((-c(1.42)), (-c(0.67)))).tanh());
}
if (x1[2] * ((x0).cos() + c(1.5)).ln()) > (x0 * a5) {
x0 = turn((inner(&x1[..], &x1[..]), c(1.3)), a5).1;
break 'b4 (if (a5 - a12) < x0 { (-c(0.24)) } else { a5 });
}
x0 = wave(a12, a12);
(x0 - ((a12 * a5).sin() + (((-c(1.13)) + c(0.2)) - (a12 + (-c(0.31)))))).tanh()
}) + (x1[0 % 3] - x1[2]);
((((a3 - (x0 - x1[(3 + 3 - 3 % 3) % x1.len()])) - (x0).sin()) + (x1[1]).sin()) * (a3).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(-0.77, vec![1.4, -1.27, 0.45],), (-0.92, vec![0.16, 0.36, 1.31, 1.05],), (1.15, vec![-1.16, 0.29, -1.31],), (0.64, vec![0.92, 0.33, 0.53, 0.33],)]
}
chainrule_tests::random_program! { p1
{
pub fn f(mut x0: f64, x1: &mut f64, mut x2: Vec<f64>, x3: &[f64; 3]) -> f64 {
let mut b5: [f64; 3] = [(*x1 + (match (x2.len(), (x2[2] * x2[2 % 3]) < descend((x2[x2.len() - 3]).sin(), 0)) { (0, _) => *x1, (1 | 3, true) => x0, _ => x2[(3 + 3 - 2 % 3) % 3] })), *x1, x0];
'b7: {
if ((3 * 2) % 2 == 0 && (b5[1] + ('q8: { if (*x1 + (x2[1] * x3[(2 % 3) % 3])) < (b5[3 % 3]).sin() { break 'q8 x3[0]; } (x0) })) > (*x1).sin()) {
x2[0] = (x3[x3.len() - 2] + tower(&x3[..], (x3[1]).cos())).cos();
return (x0 - (*x1 + 0.93));
}
if (b5.len() > 3 && b5[3] > { let t9 = (b5[0]); *x1 }) {
let a11 = (x3[2 % x3.len()] + (descend((x0).sin(), 0) + (b5[0 % b5.len()] + x2[1]))).cos();
let mut v13: Vec<f64> = advance(vec![(*x1 + (*x1 * (-0.59))), ((3) as f64)], 1.19);
let mut b19 = [(x2[3 % 3] * { let t15 = (v13[(1 * 2) % 3]); v13[(2 + 0) % 3] }), { let t17 = (a11); x2[2] }, x2[0 % 3]];
} else {
if 3 % 2 == 0 {
b5[0] -= wave(x2[1], 0.9);
*x1 -= (x2[0 % 3] + descend((x3[2]).tanh(), 0)).cos();
} else if (b5[3 % b5.len()] * { let t21 = (x3[(2 + 3 - 1 % 3) % 3]); x2[2] }) > (match (x3.len(), (x3.len() > 0 && x3[0] > (*x1 + x3[1]))) { (0, _) => 1.38, (1 | 3, true) => x3[0], _ => 0.96 }) {
*x1 = (x0 + { x0 = (x3[0]).cos(); (b5[1]) }).cos();
} else {
x0 = (x3[(0 + 3 - 1 % 3) % 3] - (match (((3 + 0) + 0usize) % 2, (x2[x2.len() - 2] + ('q23: { if (x3[x3.len() - 3] + (x0).sin().exp()) > inner(&b5[..], &x3[..1]) { break 'q23 x0; } (x2[2]) })) < (if 2 % 2 == 0 { 1.44 } else { (-1.12) })) { (0, _) => b5[(0 + 3) % 3], (1 | 3, true) => 1.07, _ => 1.1 })).sin().exp();
}
}
b5[0] += ((match (b5.len(), (x0 + (*x1 - *x1)) > (x3[x3.len() - 3] - b5[0])) { (0, _) => ((x2[2]).cos() + 1.25).sqrt(), (1 | 3, true) => turn((x0, *x1), b5[0 % 3]).0, _ => ((b5[0]).cos() + 1.5).ln() }) * (x2[1] * (*x1).sin().exp()));

}
((((((x0 * (x2[1]).sin()) - (x0).sin()) - (*x1).sin()) + (x2[0]).sin()) + (x3[1]).sin()) * (b5[(3 + 1) % b5.len()]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut f64, mut x2: Vec<f64>, x3: &[f64; 3]) -> f64 {
let mut b5: [f64; 3] = [(*x1 + (match (x2.len(), (x2[2] * x2[2 % 3]) < descend((x2[x2.len() - 3]).sin(), 0)) { (0, _) => *x1, (1 | 3, true) => x0, _ => x2[(3 + 3 - 2 % 3) % 3] })), *x1, x0];
'b7: {
if ((3 * 2) % 2 == 0 && (b5[1] + ('q8: { if (*x1 + (x2[1] * x3[(2 % 3) % 3])) < (b5[3 % 3]).sin() { break 'q8 x3[0]; } (x0) })) > (*x1).sin()) {
x2[0] = (x3[x3.len() - 2] + tower(&x3[..], (x3[1]).cos())).cos();
return (x0 - (*x1 + c(0.93)));
}
if (b5.len() > 3 && b5[3] > { let t9 = (b5[0]); *x1 }) {
let a11 = (x3[2 % x3.len()] + (descend((x0).sin(), 0) + (b5[0 % b5.len()] + x2[1]))).cos();
let mut v13: Vec<f64> = advance(vec![(*x1 + (*x1 * (-c(0.59)))), c((3) as core::primitive::f64)], c(1.19));
let mut b19 = [(x2[3 % 3] * { let t15 = (v13[(1 * 2) % 3]); v13[(2 + 0) % 3] }), { let t17 = (a11); x2[2] }, x2[0 % 3]];
} else {
if 3 % 2 == 0 {
{ let value = wave(x2[1], c(0.9)); b5[0] = b5[0] - value; }
{ let value = (x2[0 % 3] + descend((x3[2]).tanh(), 0)).cos(); *x1 = *x1 - value; }
} else if (b5[3 % b5.len()] * { let t21 = (x3[(2 + 3 - 1 % 3) % 3]); x2[2] }) > (match (x3.len(), (x3.len() > 0 && x3[0] > (*x1 + x3[1]))) { (0, _) => c(1.38), (1 | 3, true) => x3[0], _ => c(0.96) }) {
*x1 = (x0 + { x0 = (x3[0]).cos(); (b5[1]) }).cos();
} else {
x0 = (x3[(0 + 3 - 1 % 3) % 3] - (match (((3 + 0) + 0usize) % 2, (x2[x2.len() - 2] + ('q23: { if (x3[x3.len() - 3] + (x0).sin().exp()) > inner(&b5[..], &x3[..1]) { break 'q23 x0; } (x2[2]) })) < (if 2 % 2 == 0 { c(1.44) } else { (-c(1.12)) })) { (0, _) => b5[(0 + 3) % 3], (1 | 3, true) => c(1.07), _ => c(1.1) })).sin().exp();
}
}
{ let value = ((match (b5.len(), (x0 + (*x1 - *x1)) > (x3[x3.len() - 3] - b5[0])) { (0, _) => ((x2[2]).cos() + c(1.25)).sqrt(), (1 | 3, true) => turn((x0, *x1), b5[0 % 3]).0, _ => ((b5[0]).cos() + c(1.5)).ln() }) * (x2[1] * (*x1).sin().exp())); b5[0] = b5[0] + value; }

}
((((((x0 * (x2[1]).sin()) - (x0).sin()) - (*x1).sin()) + (x2[0]).sin()) + (x3[1]).sin()) * (b5[(3 + 1) % b5.len()]).sin())
}
}
p (p.0, &mut p.1, p.2, &p.3) [p.1] value
[(1.12, 0.69, vec![0.54, 0.24, 0.14], [0.9, 0.17, 0.33],), (1.32, 0.35, vec![0.18, -1.17, -0.05, 0.45], [0.05, -0.33, -0.16],), (0.26, 1.23, vec![-1.1, 0.62, -0.57], [-0.13, -0.12, 0.79],), (0.62, -1.4, vec![-0.09, 0.44, 1.36, 1.38], [-1.03, 1.01, 0.98],)]
}
chainrule_tests::random_program! { p2
{
pub fn f(mut x0: f64, x1: &mut f64, mut x2: [f64; 3], n3: usize) {
for i5 in 0..x2.len() {
x0 = (x0 * (1.29 / ((x2[x2.len() - 2]).cos() + 1.7))).sin();
for e7 in x2.iter_mut() {
match (((n3 * 2) + 1usize) % 5, (*e7), (n3 + 1usize) % 5) {
(2 | 5, mut k10, k11) => {
*e7 = (k10 + descend((k10 + (((n3 % 4)) as f64)).sin(), n3)).cos();
k10 = (*e7 * (k10 * k10)).sin();
}
(k14, _, 1) if ((x0 - (*x1 * (-1.33))) < (x0).sin() && (*e7 * x0) > (*e7 - 0.61)) => {
*x1 = (x0 + (x0).sin()).sin();
}
(3, k16, _) if ((k16 + (1.07 / ((k16).sin() + 1.7))) > (x0 - 0.5) || (*e7 - (*x1 + *x1)) < *e7) => {
*x1 = (x0 + ({ *e7 = (*e7 - 1.36).sin(); (*x1) } + (-{ *e7 = (x0).sin(); (*x1) }))).cos();
}
(k18, k19, _) => {
x0 *= (x0 + (x0).sin().powi(4)).tanh();
}
}
}
}

}
}
{
pub fn f(mut x0: f64, x1: &mut f64, mut x2: [f64; 3], n3: usize) {
for i5 in 0..x2.len() {
x0 = (x0 * (c(1.29) / ((x2[x2.len() - 2]).cos() + c(1.7)))).sin();
for e7 in x2.iter_mut() {
match (((n3 * 2) + 1usize) % 5, (*e7), (n3 + 1usize) % 5) {
(2 | 5, mut k10, k11) => {
*e7 = (k10 + descend((k10 + c(((n3 % 4)) as core::primitive::f64)).sin(), n3)).cos();
k10 = (*e7 * (k10 * k10)).sin();
}
(k14, _, 1) if ((x0 - (*x1 * (-c(1.33)))) < (x0).sin() && (*e7 * x0) > (*e7 - c(0.61))) => {
*x1 = (x0 + (x0).sin()).sin();
}
(3, k16, _) if ((k16 + (c(1.07) / ((k16).sin() + c(1.7)))) > (x0 - c(0.5)) || (*e7 - (*x1 + *x1)) < *e7) => {
*x1 = (x0 + ({ *e7 = (*e7 - c(1.36)).sin(); (*x1) } + (-{ *e7 = (x0).sin(); (*x1) }))).cos();
}
(k18, k19, _) => {
{ let value = (x0 + (x0).sin().powi(4)).tanh(); x0 = x0 * value; }
}
}
}
}

}
}
p (p.0, &mut p.1, p.2, p.3) [p.1] unit
[(-0.07, 1.26, [0.55, 0.1, 1.42], 2usize,), (1.37, 1.1, [0.49, -0.73, -1.26], 0usize,), (0.25, 1.04, [-0.62, 1.03, -1.17], 3usize,), (-0.19, -0.2, [0.16, -1.04, 0.87], 1usize,)]
}
chainrule_tests::random_program! { p3
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], x3: &[f64]) {
let mut n5 = 0usize;
while n5 < (3 * 2) % 4 {
x2[2] /= ((x2[(n5 % 4) % 3] * x2[2]).sin() + 1.75);
x2[1] -= (x3[n5 % 3] * (((n5 + n5)) as f64)).tanh();
'l9: for (i8, e7) in x1[1..].iter().enumerate() {
'l13: for e12 in x2.iter() {
let mut a17 = (x3[0] - ({ let mut k16 = 0; loop { if k16 > 1 || (x0 - 1.33) > (-*e12) { break (*e7 * (x3[0] + x0)); } k16 += 1; } })).cos();
let a19: f64 = 0.3;
}
let mut n21 = 0;
'l23: while n21 > 0 && (*e7 * ((-1.14) + x1[2])) > (((i8 + i8)) as f64) {
n21 -= 1;
let mut i8 = (x0 * x0).sin();
}
}
if ((x1[0] * (x1[x1.len() - 3] + 1.29)) > ('q25: { if (n5 + 3 - n5 % 3) % 2 == 0 { break 'q25 x2[1]; } (x1[x1.len() - 2]) }) && (x3[n5 % 3] - (x0).abs()) < (match (x2[1] - 0.17) < ({ let mut k27 = 0; loop { if k27 > 1 || (x3[2] + (x0 + x1[(n5 + 3 - 0 % 3) % 3])) < x2[1] { break (x1[1]); } k27 += 1; } }) { true => x2[3 % 3], false => x3[n5 % 3] })) {
x2[0] = (x0 - (x0).sin()).cos();
return ;
}
n5 += 1;
}
x2[2] /= ((x3[0] + (x3[2]).sin().powi(2)).cos() + 1.75);

}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], x3: &[f64]) {
let mut n5 = 0usize;
while n5 < (3 * 2) % 4 {
{ let value = ((x2[(n5 % 4) % 3] * x2[2]).sin() + c(1.75)); x2[2] = x2[2] / value; }
{ let value = (x3[n5 % 3] * c(((n5 + n5)) as core::primitive::f64)).tanh(); x2[1] = x2[1] - value; }
'l9: for (i8, e7) in x1[1..].iter().enumerate() {
'l13: for e12 in x2.iter() {
let mut a17 = (x3[0] - ({ let mut k16 = 0; loop { if k16 > 1 || (x0 - c(1.33)) > (-*e12) { break (*e7 * (x3[0] + x0)); } k16 += 1; } })).cos();
let a19: f64 = c(0.3);
}
let mut n21 = 0;
'l23: while n21 > 0 && (*e7 * ((-c(1.14)) + x1[2])) > c(((i8 + i8)) as core::primitive::f64) {
n21 -= 1;
let mut i8 = (x0 * x0).sin();
}
}
if ((x1[0] * (x1[x1.len() - 3] + c(1.29))) > ('q25: { if (n5 + 3 - n5 % 3) % 2 == 0 { break 'q25 x2[1]; } (x1[x1.len() - 2]) }) && (x3[n5 % 3] - (x0).abs()) < (match (x2[1] - c(0.17)) < ({ let mut k27 = 0; loop { if k27 > 1 || (x3[2] + (x0 + x1[(n5 + 3 - 0 % 3) % 3])) < x2[1] { break (x1[1]); } k27 += 1; } }) { true => x2[3 % 3], false => x3[n5 % 3] })) {
x2[0] = (x0 - (x0).sin()).cos();
return ;
}
n5 += 1;
}
{ let value = ((x3[0] + (x3[2]).sin().powi(2)).cos() + c(1.75)); x2[2] = x2[2] / value; }

}
}
p (p.0, &p.1, &mut p.2, &p.3) [p.2] unit
[(-0.9, vec![0.2, 0.87, -0.29], vec![0.21, 1.11, 0.45], vec![1.03, 0.95, 1.07],), (-0.83, vec![0.76, 0.32, 0.07, 0.7], vec![0.7, -0.94, -0.64, -1.44], vec![0.84, 1.05, 0.99, -0.48],), (1.15, vec![0.67, 1.29, -1.36], vec![0.76, 0.52, 1.02], vec![0.62, -0.82, 1.23],), (1.04, vec![-1.14, 0.89, 1.39, 0.64], vec![-0.92, 0.37, -1.37, 1.14], vec![0.34, 0.97, 1.29, 1.37],)]
}
chainrule_tests::random_program! { p4
{
pub fn f(x0: f64, x1: Vec<f64>, x2: &mut [f64; 3]) -> f64 {
let mut a4 = (x0 * ((x1[(0 % 2) % 3] * x2[1]) * (-x0))).cos();
if (x1.len() > 0 && x1[0] > inner(&x2[..], &x2[..])) {
a4 = (x0 / ((x1[(0 % 3) % x1.len()]).sin() + 1.7));
{
let w6 = &mut x2[1..];
if ((x1[2 % x1.len()] * (w6[1]).min(a4)) > tower(&w6[..], (a4).tanh()) && (a4 + (a4 * x0)) < (x1[0]).sin()) {
a4 *= (x0 * (a4 * x1[(2 + 0) % x1.len()])).tanh();
return (((((w6[1] - x1[1 % x1.len()]) - (x0).sin()) * (x1[3 % 3]).sin()) * (a4).sin()) - (w6[0]).sin());
}
w6[0] = x0;
}
if (x2[2] + ({ let mut k11 = 0; loop { if k11 > 1 || (x1[0] - (if (x1[x1.len() - 2] * { let t8 = (x2[(0 * 2) % x2.len()]); 0.53 }) < (x1[1] * (-0.37)) { 0.9 } else { a4 })) < (x1[2] * x0) { break (x0); } k11 += 1; } })) > (-x0) {
let mut k12: usize = (0 * 2) % 4;
} else {
if ((x0 * (x0).sin()) < (x2[0 % 3] + x1[2]) && (a4 - (a4 + a4)) > (x0 + x0)) {
x2[1] = (a4 + tower(&x1[..], (x2[x2.len() - 3]).sin())).cos();
let mut m14: [[f64; 2]; 2] = [[(a4 - { a4 = (a4).tanh(); (x1[2]) }), (a4 + x2[(2 + 1) % 3])], [x1[0], (a4 - { a4 = (a4).tanh(); (x1[2]) })]];
let mut k16: usize = (3 + 0) % 3;
}
}
{
let w18 = &mut x2[1..];
a4 = (({ let mut k21 = 0; loop { if k21 > 1 || (x0 * relax(&mut w18[0..1], (x1[2]).tanh())) < (w18[0] - 0.55) { break (x1[1] + x1[1]); } k21 += 1; } }) * ((3) as f64));
}
} else {
return (((((x0 * (x2[1] * x1[x1.len() - 1])) + (x0).sin()) + (x1[2]).sin()) - (x2[1]).sin()) + (a4).sin());
}
(((((a4 + (if (x1[0] * (x1[2 % 3]).sin()) > (x1[1 % 3]).max(x2[(2 + 3) % 3]) { a4 } else { a4 })) - (x0).sin()) * (x1[1]).sin()) * (x2[2]).sin()) + (a4).sin())
}
}
{
pub fn f(x0: f64, x1: Vec<f64>, x2: &mut [f64; 3]) -> f64 {
let mut a4 = (x0 * ((x1[(0 % 2) % 3] * x2[1]) * (-x0))).cos();
if (x1.len() > 0 && x1[0] > inner(&x2[..], &x2[..])) {
a4 = (x0 / ((x1[(0 % 3) % x1.len()]).sin() + c(1.7)));
{
let w6 = &mut x2[1..];
if ((x1[2 % x1.len()] * (w6[1]).min(a4)) > tower(&w6[..], (a4).tanh()) && (a4 + (a4 * x0)) < (x1[0]).sin()) {
{ let value = (x0 * (a4 * x1[(2 + 0) % x1.len()])).tanh(); a4 = a4 * value; }
return (((((w6[1] - x1[1 % x1.len()]) - (x0).sin()) * (x1[3 % 3]).sin()) * (a4).sin()) - (w6[0]).sin());
}
w6[0] = x0;
}
if (x2[2] + ({ let mut k11 = 0; loop { if k11 > 1 || (x1[0] - (if (x1[x1.len() - 2] * { let t8 = (x2[(0 * 2) % x2.len()]); c(0.53) }) < (x1[1] * (-c(0.37))) { c(0.9) } else { a4 })) < (x1[2] * x0) { break (x0); } k11 += 1; } })) > (-x0) {
let mut k12: usize = (0 * 2) % 4;
} else {
if ((x0 * (x0).sin()) < (x2[0 % 3] + x1[2]) && (a4 - (a4 + a4)) > (x0 + x0)) {
x2[1] = (a4 + tower(&x1[..], (x2[x2.len() - 3]).sin())).cos();
let mut m14: [[f64; 2]; 2] = [[(a4 - { a4 = (a4).tanh(); (x1[2]) }), (a4 + x2[(2 + 1) % 3])], [x1[0], (a4 - { a4 = (a4).tanh(); (x1[2]) })]];
let mut k16: usize = (3 + 0) % 3;
}
}
{
let w18 = &mut x2[1..];
a4 = (({ let mut k21 = 0; loop { if k21 > 1 || (x0 * relax(&mut w18[0..1], (x1[2]).tanh())) < (w18[0] - c(0.55)) { break (x1[1] + x1[1]); } k21 += 1; } }) * c((3) as core::primitive::f64));
}
} else {
return (((((x0 * (x2[1] * x1[x1.len() - 1])) + (x0).sin()) + (x1[2]).sin()) - (x2[1]).sin()) + (a4).sin());
}
(((((a4 + (if (x1[0] * (x1[2 % 3]).sin()) > (x1[1 % 3]).max(x2[(2 + 3) % 3]) { a4 } else { a4 })) - (x0).sin()) * (x1[1]).sin()) * (x2[2]).sin()) + (a4).sin())
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(0.58, vec![0.51, 0.88, 0.18], [0.27, 0.75, 0.57],), (1.42, vec![-0.66, 0.57, 0.38, 1.42], [0.42, 0.81, -0.15],), (0.14, vec![-1.15, -1.39, 0.82], [0.12, -1.02, -0.53],), (0.98, vec![-1.2, 0.12, 0.6, -0.87], [-0.22, 1.44, -1.13],)]
}
chainrule_tests::random_program! { p5
{
pub fn f(x0: f64, x1: &[f64; 3], x2: &[f64], x3: &[f64]) -> f64 {
let mut t5 = ((x2[0] - (if ((x1[(1 * 2) % x1.len()] + (0.1 - 0.46)) < x3[0] || (x1[(2 % 4) % x1.len()] - wave(x2[(1 + 0) % x2.len()], x2[1])) > (0.13 + 0.41)) { x3[3 % x3.len()] } else { x2[0] })), x3[(2 * 2) % x3.len()] + (x2[0] - (if ((x1[(1 * 2) % x1.len()] + (0.1 - 0.46)) < x3[0] || (x1[(2 % 4) % x1.len()] - wave(x2[(1 + 0) % x2.len()], x2[1])) > (0.13 + 0.41)) { x3[3 % x3.len()] } else { x2[0] })));
t5.0 = (inner(x3, x2) + ({ let mut k8 = 0; loop { if k8 > 1 || ((x0 + (x3[1 % x3.len()] / ((x1[2]).cos() + 1.7))) > (x2[0] - 1.14) && (x2[2] - (x1[1]).sin()) > (x3[x3.len() - 3] / ((x1[2]).sin() + 1.7))) { break (x1[2]); } k8 += 1; } }));
if (x0 - ((2) as f64)) < (x3[0 % 3] - x3[0]) {
return ((((((x1[(1 + 3 - 0 % 3) % x1.len()] - (x0 * t5.0)) + (x0).sin()) + (x1[(1 % 3) % 3]).sin()) + (x2[0]).sin()) - (x3[2 % 3]).sin()) + (t5.1).sin());
}
for t5 in (0..1).rev() {
if (t5 * 2) % 2 == 1 {
let mut n10 = t5 % 4;
let mut t17: (f64, f64) = 'l12: loop {
if n10 == 0 || (x1[t5 % x1.len()] + (x3[(n10 + 2) % x3.len()] * x3[0])) > (0.78 * x2[1]) {
break ((x3[1] - (x1[n10 % x1.len()]).sin().powi(4)).cos(), (x1[(n10 * 2) % 3] - (-x2[0])));
}
n10 -= 1;
let a13 = (x1[(t5 * 2) % x1.len()] + (choose(&x1[..], t5) * (match (((0 + n10) + 1usize) % 2, ((n10 + 3 - t5 % 3) % 2 == 1 && (x2[0] - ((x3[1]).cos() + 1.5).ln()) > (1.43 - x2[(n10 % 4) % 3]))) { (0, _) => 1.4, (1 | 3, true) => x2[t5 % x2.len()], _ => x3[(n10 * 2) % 3] }))).cos();
let mut a15 = (a13 * ((match ((n10 + 1usize) % 2, (x2.len() > 4 && x2[4] > (x3[1] + x1[2]))) { (0, _) => x1[2], (1 | 3, true) => a13, _ => x0 }) + 0.85)).tanh();
a15 -= (a13 - squash([a15, (-0.45), x3[1]])).sin();
};
let (mut a19, a20) = if ((x3[n10 % 3] * (x0 / ((x1[0]).cos() + 1.7))) < (x0 / ((x3[1]).sin() + 1.7)) || (0 * 2) % 2 == 0) {
t17.1 = (t17.0 - t17.0).tanh();
t17.0 = (x0 + (x1[x1.len() - 2] * (-1.29))).sin();
continue;
} else {
t17.1 *= (x3[1] + (x1[(t5 + 3 - t5 % 3) % 3]).sin()).sin();
((x1[1] * (if ((x3.len() > 4 && x3[4] > ((x3[x3.len() - 1]).cos() + 1.25).sqrt()) && (t17.0 * (match x3.len() { 0 => x2[x2.len() - 3], 2.. => x3[x3.len() - 2], _ => t17.0 })) > tower(&x2[0..], (t17.1).sin())) { (-0.34) } else { x1[x1.len() - 2] })).cos(), (t17.0 + (if (t17.0 - (if (x3[(n10 * 2) % x3.len()] + (t17.1 / ((t17.0).tanh() + 1.7))) > (x0).max(1.23) { x0 } else { x2[2] })) > (x3[x3.len() - 3]).sin() { x0 } else { x1[x1.len() - 3] })))
};
}
let mut a23: f64 = 1.44;
let mut a25 = (x2[2] * (x0 * ((x1[0]).cos() + 1.5).ln()).min((a23 + a23))).tanh();
}
((((((x2[0] * ((-0.58) + t5.1)) + (x0).sin()) + (x1[0]).sin()) + (x2[(1 + 2) % x2.len()]).sin()) + (x3[(1 + 2) % x3.len()]).sin()) * (t5.1).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], x2: &[f64], x3: &[f64]) -> f64 {
let mut t5 = ((x2[0] - (if ((x1[(1 * 2) % x1.len()] + (c(0.1) - c(0.46))) < x3[0] || (x1[(2 % 4) % x1.len()] - wave(x2[(1 + 0) % x2.len()], x2[1])) > (c(0.13) + c(0.41))) { x3[3 % x3.len()] } else { x2[0] })), x3[(2 * 2) % x3.len()] + (x2[0] - (if ((x1[(1 * 2) % x1.len()] + (c(0.1) - c(0.46))) < x3[0] || (x1[(2 % 4) % x1.len()] - wave(x2[(1 + 0) % x2.len()], x2[1])) > (c(0.13) + c(0.41))) { x3[3 % x3.len()] } else { x2[0] })));
t5.0 = (inner(x3, x2) + ({ let mut k8 = 0; loop { if k8 > 1 || ((x0 + (x3[1 % x3.len()] / ((x1[2]).cos() + c(1.7)))) > (x2[0] - c(1.14)) && (x2[2] - (x1[1]).sin()) > (x3[x3.len() - 3] / ((x1[2]).sin() + c(1.7)))) { break (x1[2]); } k8 += 1; } }));
if (x0 - c((2) as core::primitive::f64)) < (x3[0 % 3] - x3[0]) {
return ((((((x1[(1 + 3 - 0 % 3) % x1.len()] - (x0 * t5.0)) + (x0).sin()) + (x1[(1 % 3) % 3]).sin()) + (x2[0]).sin()) - (x3[2 % 3]).sin()) + (t5.1).sin());
}
for t5 in (0..1).rev() {
if (t5 * 2) % 2 == 1 {
let mut n10 = t5 % 4;
let mut t17: (f64, f64) = 'l12: loop {
if n10 == 0 || (x1[t5 % x1.len()] + (x3[(n10 + 2) % x3.len()] * x3[0])) > (c(0.78) * x2[1]) {
break ((x3[1] - (x1[n10 % x1.len()]).sin().powi(4)).cos(), (x1[(n10 * 2) % 3] - (-x2[0])));
}
n10 -= 1;
let a13 = (x1[(t5 * 2) % x1.len()] + (choose(&x1[..], t5) * (match (((0 + n10) + 1usize) % 2, ((n10 + 3 - t5 % 3) % 2 == 1 && (x2[0] - ((x3[1]).cos() + c(1.5)).ln()) > (c(1.43) - x2[(n10 % 4) % 3]))) { (0, _) => c(1.4), (1 | 3, true) => x2[t5 % x2.len()], _ => x3[(n10 * 2) % 3] }))).cos();
let mut a15 = (a13 * ((match ((n10 + 1usize) % 2, (x2.len() > 4 && x2[4] > (x3[1] + x1[2]))) { (0, _) => x1[2], (1 | 3, true) => a13, _ => x0 }) + c(0.85))).tanh();
{ let value = (a13 - squash([a15, (-c(0.45)), x3[1]])).sin(); a15 = a15 - value; }
};
let (mut a19, a20) = if ((x3[n10 % 3] * (x0 / ((x1[0]).cos() + c(1.7)))) < (x0 / ((x3[1]).sin() + c(1.7))) || (0 * 2) % 2 == 0) {
t17.1 = (t17.0 - t17.0).tanh();
t17.0 = (x0 + (x1[x1.len() - 2] * (-c(1.29)))).sin();
continue;
} else {
{ let value = (x3[1] + (x1[(t5 + 3 - t5 % 3) % 3]).sin()).sin(); t17.1 = t17.1 * value; }
((x1[1] * (if ((x3.len() > 4 && x3[4] > ((x3[x3.len() - 1]).cos() + c(1.25)).sqrt()) && (t17.0 * (match x3.len() { 0 => x2[x2.len() - 3], 2.. => x3[x3.len() - 2], _ => t17.0 })) > tower(&x2[0..], (t17.1).sin())) { (-c(0.34)) } else { x1[x1.len() - 2] })).cos(), (t17.0 + (if (t17.0 - (if (x3[(n10 * 2) % x3.len()] + (t17.1 / ((t17.0).tanh() + c(1.7)))) > (x0).max(c(1.23)) { x0 } else { x2[2] })) > (x3[x3.len() - 3]).sin() { x0 } else { x1[x1.len() - 3] })))
};
}
let mut a23: f64 = c(1.44);
let mut a25 = (x2[2] * (x0 * ((x1[0]).cos() + c(1.5)).ln()).min((a23 + a23))).tanh();
}
((((((x2[0] * ((-c(0.58)) + t5.1)) + (x0).sin()) + (x1[0]).sin()) + (x2[(1 + 2) % x2.len()]).sin()) + (x3[(1 + 2) % x3.len()]).sin()) * (t5.1).sin())
}
}
p (p.0, &p.1, &p.2, &p.3) [] value
[(-1.06, [-0.25, 1.14, 0.33], vec![1.09, 1.17, 0.75], vec![0.5, -1.28, 1.21],), (0.98, [1.37, -1.01, 1.06], vec![1.39, 0.87, -1.13, -1.23], vec![1.14, 0.87, 0.2, 0.38],), (-0.15, [1.18, 0.92, -0.69], vec![1.3, 0.12, -1.37], vec![1.43, 0.31, 1.07],), (1.33, [0.31, -0.95, 0.32], vec![0.21, 1.36, 0.46, -0.1], vec![0.54, -0.61, 0.29, 0.64],)]
}
chainrule_tests::random_program! { p6
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), mut x3: (f64, f64), mut x4: [f64; 3]) -> f64 {
let mut c6 = (x1[1] - (x1[(2 % 2) % 3] / ((x0).sin() + 1.7))) < (x3.1 * 0.07);
let d8: f64;
if (1 % 3) % 2 == 1 {
d8 = (x4[1] - ((x3.0 * (if (!c6 || !c6) { x3.0 } else { x3.1 })) - (turn((x1[2], x1[3 % 3]), x0).1 - { let t9 = (x0); x4[3 % x4.len()] }))).tanh();
let mut a11: f64 = 0.9;
let mut n13 = 0usize;
loop {
for i15 in 0..3 / 4 {
a11 += x1[i15 + 40];
}
if (x4[x4.len() - 1] + (x4[1] + x1[0])) < (x1[(3 % 2) % x1.len()] * a11) {
x4[0] = (x4[2] * squash(x4)).sin();
break ;
}
'b17: {
x2.0 /= ((a11 + (((3 + 2)) as f64)).sin() + 1.75);
x2.1 -= (x2.0 - inner(&x4[..], &x4)).cos();
x3.1 = (x0 * ({ let mut k19 = 0; loop { if k19 > 1 || (x3.1 + (x1[n13 % 3] - a11)) > squash([x1[2], x3.0, x4[1]]) { break (x1[0]); } k19 += 1; } })).sin();
x2.0 /= ((x4[0] + (x4[n13 % 3]).sin()).sin() + 1.75);

}
x3.1 += (x4[1] * (if (n13 + 3 - n13 % 3) % 2 == 1 { x0 } else { 0.92 })).cos();
if n13 >= x4.len() {
break ;
}
n13 += 1;
}
} else {
d8 = (((-0.35) - x0) - (x3.1 * x3.1));
fill(&mut x4, (x1[(2 + 3 - 0 % 3) % 3] - (x1[x1.len() - 3]).min(x2.1)).tanh());
}
let mut t24: (f64, f64) = 'b21: {
if (x2.1 * (x2.1 + x1[2])) > (x4[x4.len() - 3] - x4[2]) {
return (x3.1 + squash(x4));
}
x3.0 = (x3.0 - ({ let mut k23 = 0; loop { if k23 > 1 || 2 % 2 == 1 { break (x4[1]); } k23 += 1; } })).cos();
x4[1] -= (x3.0 - x4[1]).sin();
((x4[0] * x4[x4.len() - 2]), (x4[0] + descend((d8).sin(), (2 + 3 - 2 % 3) % 4)))
};
'l29: for (e26, f28) in x4.iter_mut().zip(x1.iter()) {
let mut n32 = 0usize;
x2.1 *= 'l34: loop {
*e26 -= (*e26 - (-(x3.0).max(0.65))).cos();
if n32 >= 3 {
break (*f28 + x1[(n32 + n32) % 3]).cos();
}
n32 += 1;
};
}
((((((((x1[2] - (match ((2 + 1usize) % 2, (x1.len() > 3 && x1[3] > (x4[1] / ((x4[1]).cos() + 1.7)))) { (0, _) => x4[x4.len() - 1], (1 | 3, true) => x1[(1 + 0) % 3], _ => d8 })) + (x0).sin()) * (x1[0]).sin()) * (x2.1).sin()) + (x3.1).sin()) - (x4[0]).sin()) + (d8).sin()) - (t24.0).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), mut x3: (f64, f64), mut x4: [f64; 3]) -> f64 {
let mut c6 = (x1[1] - (x1[(2 % 2) % 3] / ((x0).sin() + c(1.7)))) < (x3.1 * c(0.07));
let d8: f64;
if (1 % 3) % 2 == 1 {
d8 = (x4[1] - ((x3.0 * (if (!c6 || !c6) { x3.0 } else { x3.1 })) - (turn((x1[2], x1[3 % 3]), x0).1 - { let t9 = (x0); x4[3 % x4.len()] }))).tanh();
let mut a11: f64 = c(0.9);
let mut n13 = 0usize;
loop {
for i15 in 0..3 / 4 {
{ let value = x1[i15 + 40]; a11 = a11 + value; }
}
if (x4[x4.len() - 1] + (x4[1] + x1[0])) < (x1[(3 % 2) % x1.len()] * a11) {
x4[0] = (x4[2] * squash(x4)).sin();
break ;
}
'b17: {
{ let value = ((a11 + c(((3 + 2)) as core::primitive::f64)).sin() + c(1.75)); x2.0 = x2.0 / value; }
{ let value = (x2.0 - inner(&x4[..], &x4)).cos(); x2.1 = x2.1 - value; }
x3.1 = (x0 * ({ let mut k19 = 0; loop { if k19 > 1 || (x3.1 + (x1[n13 % 3] - a11)) > squash([x1[2], x3.0, x4[1]]) { break (x1[0]); } k19 += 1; } })).sin();
{ let value = ((x4[0] + (x4[n13 % 3]).sin()).sin() + c(1.75)); x2.0 = x2.0 / value; }

}
{ let value = (x4[1] * (if (n13 + 3 - n13 % 3) % 2 == 1 { x0 } else { c(0.92) })).cos(); x3.1 = x3.1 + value; }
if n13 >= x4.len() {
break ;
}
n13 += 1;
}
} else {
d8 = (((-c(0.35)) - x0) - (x3.1 * x3.1));
fill(&mut x4, (x1[(2 + 3 - 0 % 3) % 3] - (x1[x1.len() - 3]).min(x2.1)).tanh());
}
let mut t24: (f64, f64) = 'b21: {
if (x2.1 * (x2.1 + x1[2])) > (x4[x4.len() - 3] - x4[2]) {
return (x3.1 + squash(x4));
}
x3.0 = (x3.0 - ({ let mut k23 = 0; loop { if k23 > 1 || 2 % 2 == 1 { break (x4[1]); } k23 += 1; } })).cos();
{ let value = (x3.0 - x4[1]).sin(); x4[1] = x4[1] - value; }
((x4[0] * x4[x4.len() - 2]), (x4[0] + descend((d8).sin(), (2 + 3 - 2 % 3) % 4)))
};
'l29: for (e26, f28) in x4.iter_mut().zip(x1.iter()) {
let mut n32 = 0usize;
{ let value: f64 = 'l34: loop {
{ let value = (*e26 - (-(x3.0).max(c(0.65)))).cos(); *e26 = *e26 - value; }
if n32 >= 3 {
break (*f28 + x1[(n32 + n32) % 3]).cos();
}
n32 += 1;
}; x2.1 = x2.1 * value; }
}
((((((((x1[2] - (match ((2 + 1usize) % 2, (x1.len() > 3 && x1[3] > (x4[1] / ((x4[1]).cos() + c(1.7))))) { (0, _) => x4[x4.len() - 1], (1 | 3, true) => x1[(1 + 0) % 3], _ => d8 })) + (x0).sin()) * (x1[0]).sin()) * (x2.1).sin()) + (x3.1).sin()) - (x4[0]).sin()) + (d8).sin()) - (t24.0).sin())
}
}
p (p.0, &p.1, p.2, p.3, p.4) [] value
[(0.25, vec![0.48, -0.57, 0.83], (0.47, 0.2), (1.1, 1.16), [0.82, 1.35, -0.25],), (-1.24, vec![0.47, -1.17, 0.64, 1.1], (0.65, 1.18), (0.23, 1.14), [0.5, 0.81, 0.37],), (1.27, vec![1.42, 1.12, 0.06], (-0.9, -1.39), (-0.56, 1.12), [1.31, 0.61, 0.25],), (1.16, vec![-0.97, 1.16, -1.34, -0.58], (0.23, -0.1), (-1.43, -0.21), [0.3, 0.36, 0.86],)]
}
chainrule_tests::random_program! { p7
{
pub fn f(mut x0: f64, x1: [f64; 3], x2: f64) -> (f64, f64) {
x0 -= (x0 + squash([(((0 * 2)) as f64), (x2 + x2), 1.31])).max(((((0 + 0)) as f64) * (x0 / ((x1[2]).cos() + 1.7))));
let (a4, mut a5) = turn(((x0 + choose(&x1[0..2], 3)), (x2 + x2)), (x0).sin());
let mut t8 = ((a5 * ((a5).cos() + 1.25).sqrt()), (a4 + x2) + (a5 * ((a5).cos() + 1.25).sqrt()));
if (a5 * (-0.71)) > (a5).sin() {
x0 += ((1.16 * a4) + { let t10 = (x2); t8.1 });
return t8;
}
x0 = squash([x2, 0.24, a5]);
t8
}
}
{
pub fn f(mut x0: f64, x1: [f64; 3], x2: f64) -> (f64, f64) {
{ let value = (x0 + squash([c(((0 * 2)) as core::primitive::f64), (x2 + x2), c(1.31)])).max((c(((0 + 0)) as core::primitive::f64) * (x0 / ((x1[2]).cos() + c(1.7))))); x0 = x0 - value; }
let (a4, mut a5) = turn(((x0 + choose(&x1[0..2], 3)), (x2 + x2)), (x0).sin());
let mut t8 = ((a5 * ((a5).cos() + c(1.25)).sqrt()), (a4 + x2) + (a5 * ((a5).cos() + c(1.25)).sqrt()));
if (a5 * (-c(0.71))) > (a5).sin() {
{ let value = ((c(1.16) * a4) + { let t10 = (x2); t8.1 }); x0 = x0 + value; }
return t8;
}
x0 = squash([x2, c(0.24), a5]);
t8
}
}
p (p.0, p.1, p.2) [] value
[(0.05, [-0.86, 0.05, 0.95], -0.85,), (-1.44, [0.65, 1.28, -0.56], -0.79,), (1.02, [-0.77, -0.46, 0.4], -0.5,), (-0.23, [1.25, -0.91, 1.32], 0.5,)]
}
chainrule_tests::random_program! { p8
{
pub fn f(x0: f64, x1: Vec<f64>, x2: &[f64; 3], x3: &mut f64, x4: &mut [f64]) -> [f64; 3] {
if (x4[3 % x4.len()] + (x0 - *x3)) < ((0) as f64) {
let mut k6: usize = 1 % 4;
'l9: for i8 in 0..x2.len() {
for (e11, f13) in x4.iter_mut().zip(x1.iter()) {
*x3 = (x2[x2.len() - 3] * (*e11 - x1[(3 * 2) % x1.len()])).tanh();
*e11 *= (x2[x2.len() - 3] - (if (x1.len() > 0 && x1[0] > (x1[(k6 + i8) % x1.len()] * x1[2])) { x0 } else { *f13 })).tanh();
*x3 /= ((x0 - (-x0)).sin() + 1.75);
*x3 -= (x0 * ({ *e11 = (*x3).cos(); (*x3) } * (*e11 * *x3))).sin();
}
let a16 = 'b17: {
x4[2] = (x1[2] - (if (x2[i8] - (*x3 * 0.94)) < (*x3 * (-1.14)) { x2[1] } else { x4[(1 + 3 - k6 % 3) % 3] })).cos();
*x3 -= (x4[0] - { *x3 = (x4[(i8 * 2) % 3] * ((x4[i8 % 3]).sin() - ('q18: { if (x2.len() > 3 && x2[3] > (match ((i8 + 1usize) % 4, ((x0 - (((k6 % 2)) as f64)) > inner(&x1[..], &x1[..]) && (x4.len() > 1 && x4[1] > (x1[1]).sin().exp()))) { (0, _) => x4[2], (1 | 3, true) => (-1.36), _ => *x3 })) { break 'q18 (-0.27); } (x2[i8]) }))).cos(); (x0) }).tanh();
(x2[i8] + wave(x4[i8 % 3], *x3)).sin()
};
*x3 *= (x2[i8] + (x2[i8] + 0.33)).cos();
match (((k6 + 3) + 1usize) % 2, ((k6 + i8) + 0usize) % 3) {
(..=0, 2 | 3) => {
x4[2] += (*x3 - (((*x3).cos() + 1.25).sqrt() * (*x3 * x0))).sin();
let a20 = (a16 * (((-0.43) / ((a16).tanh() + 1.7)) * (x1[x1.len() - 3] - x4[1]))).sin();
let a22 = (x0 + bump(&mut x4[2], (a20 + a16).tanh())).cos();
*x3 = (a16 * turn((x2[i8], x4[x4.len() - 1]), (-0.62)).1).sin();
}
(0, 3 | 5) | (0, 4) if (x4[1] - (0.97 * x0)) < x0 => {
x4[1] *= (x4[(i8 % 3) % 3] * (if (x2.len() > 2 && x2[2] > turn((x1[x1.len() - 2], x2[x2.len() - 3]), *x3).0) { x4[0] } else { 1.33 })).cos();
x4[2] = (a16 * a16).cos();
break ;
}
(k24, _) => {
*x3 /= ((x4[1] * (x2[1 % x2.len()] - x4[2])).cos() + 1.75);
}
_ => {
*x3 = (x1[2] * (x1[2] * *x3)).tanh();
}
}
}
} else {
*x3 = (x4[1] * x4[1]).sin();
}
[((((((*x3 - (x1[x1.len() - 2]).tanh()) + (x0).sin()) - (x1[1]).sin()) - (x2[1]).sin()) - (*x3).sin()) + (x4[2]).sin()), x4[0], x1[2]]
}
}
{
pub fn f(x0: f64, x1: Vec<f64>, x2: &[f64; 3], x3: &mut f64, x4: &mut [f64]) -> [f64; 3] {
if (x4[3 % x4.len()] + (x0 - *x3)) < c((0) as core::primitive::f64) {
let mut k6: usize = 1 % 4;
'l9: for i8 in 0..x2.len() {
for (e11, f13) in x4.iter_mut().zip(x1.iter()) {
*x3 = (x2[x2.len() - 3] * (*e11 - x1[(3 * 2) % x1.len()])).tanh();
{ let value = (x2[x2.len() - 3] - (if (x1.len() > 0 && x1[0] > (x1[(k6 + i8) % x1.len()] * x1[2])) { x0 } else { *f13 })).tanh(); *e11 = *e11 * value; }
{ let value = ((x0 - (-x0)).sin() + c(1.75)); *x3 = *x3 / value; }
{ let value = (x0 * ({ *e11 = (*x3).cos(); (*x3) } * (*e11 * *x3))).sin(); *x3 = *x3 - value; }
}
let a16 = 'b17: {
x4[2] = (x1[2] - (if (x2[i8] - (*x3 * c(0.94))) < (*x3 * (-c(1.14))) { x2[1] } else { x4[(1 + 3 - k6 % 3) % 3] })).cos();
{ let value = (x4[0] - { *x3 = (x4[(i8 * 2) % 3] * ((x4[i8 % 3]).sin() - ('q18: { if (x2.len() > 3 && x2[3] > (match ((i8 + 1usize) % 4, ((x0 - c(((k6 % 2)) as core::primitive::f64)) > inner(&x1[..], &x1[..]) && (x4.len() > 1 && x4[1] > (x1[1]).sin().exp()))) { (0, _) => x4[2], (1 | 3, true) => (-c(1.36)), _ => *x3 })) { break 'q18 (-c(0.27)); } (x2[i8]) }))).cos(); (x0) }).tanh(); *x3 = *x3 - value; }
(x2[i8] + wave(x4[i8 % 3], *x3)).sin()
};
{ let value = (x2[i8] + (x2[i8] + c(0.33))).cos(); *x3 = *x3 * value; }
match (((k6 + 3) + 1usize) % 2, ((k6 + i8) + 0usize) % 3) {
(..=0, 2 | 3) => {
{ let value = (*x3 - (((*x3).cos() + c(1.25)).sqrt() * (*x3 * x0))).sin(); x4[2] = x4[2] + value; }
let a20 = (a16 * (((-c(0.43)) / ((a16).tanh() + c(1.7))) * (x1[x1.len() - 3] - x4[1]))).sin();
let a22 = (x0 + bump(&mut x4[2], (a20 + a16).tanh())).cos();
*x3 = (a16 * turn((x2[i8], x4[x4.len() - 1]), (-c(0.62))).1).sin();
}
(0, 3 | 5) | (0, 4) if (x4[1] - (c(0.97) * x0)) < x0 => {
{ let value = (x4[(i8 % 3) % 3] * (if (x2.len() > 2 && x2[2] > turn((x1[x1.len() - 2], x2[x2.len() - 3]), *x3).0) { x4[0] } else { c(1.33) })).cos(); x4[1] = x4[1] * value; }
x4[2] = (a16 * a16).cos();
break ;
}
(k24, _) => {
{ let value = ((x4[1] * (x2[1 % x2.len()] - x4[2])).cos() + c(1.75)); *x3 = *x3 / value; }
}
_ => {
*x3 = (x1[2] * (x1[2] * *x3)).tanh();
}
}
}
} else {
*x3 = (x4[1] * x4[1]).sin();
}
[((((((*x3 - (x1[x1.len() - 2]).tanh()) + (x0).sin()) - (x1[1]).sin()) - (x2[1]).sin()) - (*x3).sin()) + (x4[2]).sin()), x4[0], x1[2]]
}
}
p (p.0, p.1, &p.2, &mut p.3, &mut p.4) [p.3, p.4] value
[(0.33, vec![-0.39, -0.88, 0.12], [-0.43, 1.15, -0.7], 1.0, vec![0.92, 1.07, 0.59],), (0.61, vec![0.86, 0.48, 0.85, 0.29], [0.18, 1.3, 1.04], 1.24, vec![0.91, 0.76, -0.24, -1.16],), (-0.22, vec![0.13, -0.38, 0.84], [1.43, -0.36, -0.11], -1.42, vec![-0.57, -1.36, 0.13],), (-0.62, vec![0.81, -0.87, 0.76, 1.16], [1.32, 0.46, -0.44], 0.87, vec![0.27, 0.14, 0.4, 0.6],)]
}
chainrule_tests::random_program! { p9
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: (f64, f64)) -> f64 {
x1[1 % 3] = ((bump(&mut x1[(1 + 0) % 3], (x2.1).cos()) * (0.64 * x1[1 % x1.len()])) + ('q4: { if (x1[(3 + 3 - 3 % 3) % x1.len()] + (x2.0 * x0)) > (x0 * x0) { break 'q4 { x0 = (x0).cos(); (x2.0) }; } (x1[0 % 3] * (match x1.len() { 0 => x0, 2.. => x0, _ => x2.0 })) }));
let a5: f64 = if ((3 * 2) % 2 == 1 && (x2.0 + (if (x2.1 + (0.17 - x1[0])) < inner(&x1[..], &x1[..]) { x1[1] } else { x2.1 })) < x2.0) {
let mut n6 = 0usize;
'l8: while { x0 = (x1[1] + (1.36 * x2.0)).sin(); n6 < (3 + 3) % 4 } {
if (x1[2] - { let t9 = (x0); x1[2] }) > 0.56 {
x0 += (x1[1] * (x0).sin()).sin();
break 'l8 ;
}
n6 += 1;
}
((x1[2] * (-1.1)) + ((-0.97) - x0))
} else {
if (x0 - (x2.1).sin().exp()) < (x0).sin() {
if (1 + 2) % 2 == 0 {
x0 = ((x1[1]).sin().exp() + choose(&x1[..], 3));
x0 *= (x0 - (x2.0).sin()).sin();
let mut v11: Vec<f64> = advance(vec![(x0 * tower(&x1[..], (x0).sin())), (x2.1 / ((x1[x1.len() - 1]).cos() + 1.7))], (-0.51));
}
} else {
return ((((x2.1 - x2.0) + (x0).sin()) + (x1[2]).sin()) * (x2.0).sin());
}
wave(x2.1, (-1.02))
};
(((((x0 + 0.63) - (x0).sin()) + (x1[2]).sin()) * (x2.1).sin()) * (a5).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: (f64, f64)) -> f64 {
x1[1 % 3] = ((bump(&mut x1[(1 + 0) % 3], (x2.1).cos()) * (c(0.64) * x1[1 % x1.len()])) + ('q4: { if (x1[(3 + 3 - 3 % 3) % x1.len()] + (x2.0 * x0)) > (x0 * x0) { break 'q4 { x0 = (x0).cos(); (x2.0) }; } (x1[0 % 3] * (match x1.len() { 0 => x0, 2.. => x0, _ => x2.0 })) }));
let a5: f64 = if ((3 * 2) % 2 == 1 && (x2.0 + (if (x2.1 + (c(0.17) - x1[0])) < inner(&x1[..], &x1[..]) { x1[1] } else { x2.1 })) < x2.0) {
let mut n6 = 0usize;
'l8: while { x0 = (x1[1] + (c(1.36) * x2.0)).sin(); n6 < (3 + 3) % 4 } {
if (x1[2] - { let t9 = (x0); x1[2] }) > c(0.56) {
{ let value = (x1[1] * (x0).sin()).sin(); x0 = x0 + value; }
break 'l8 ;
}
n6 += 1;
}
((x1[2] * (-c(1.1))) + ((-c(0.97)) - x0))
} else {
if (x0 - (x2.1).sin().exp()) < (x0).sin() {
if (1 + 2) % 2 == 0 {
x0 = ((x1[1]).sin().exp() + choose(&x1[..], 3));
{ let value = (x0 - (x2.0).sin()).sin(); x0 = x0 * value; }
let mut v11: Vec<f64> = advance(vec![(x0 * tower(&x1[..], (x0).sin())), (x2.1 / ((x1[x1.len() - 1]).cos() + c(1.7)))], (-c(0.51)));
}
} else {
return ((((x2.1 - x2.0) + (x0).sin()) + (x1[2]).sin()) * (x2.0).sin());
}
wave(x2.1, (-c(1.02)))
};
(((((x0 + c(0.63)) - (x0).sin()) + (x1[2]).sin()) * (x2.1).sin()) * (a5).sin())
}
}
p (p.0, &mut p.1, p.2) [p.1] value
[(0.37, vec![-1.09, 1.44, -1.08], (0.64, 1.03),), (-0.91, vec![0.2, -0.43, 0.45, 1.21], (-0.9, 0.15),), (0.13, vec![0.5, -1.25, 0.62], (1.43, 0.51),), (-1.14, vec![1.42, 0.46, 0.65, 1.42], (-0.06, 1.4),)]
}
chainrule_tests::random_program! { p10
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: &mut [f64], x3: f64, x4: &mut [f64]) -> (f64, f64) {
match ((0 + 3 - 1 % 3) + 1usize) % 2 {
4.. => {
fill(x2, (x4[2] * (if (2 % 2) % 2 == 1 { x4[2] } else { x0 })).tanh());
if (x2[0] - { let t6 = (x2[1 % 3]); x1[2] }) > (((0 + 1)) as f64) {
return (((((((x4[0] * (-x4[(1 + 3) % 3])) * (x0).sin()) * (x1[0 % 3]).sin()) * (x2[3 % x2.len()]).sin()) + (x3).sin()) * (x4[x4.len() - 2]).sin()), (x4[1 % 3] + x4[(2 + 3 - 0 % 3) % x4.len()]));
}
let mut n8 = 0;
'l10: while ((x3 + (x2[0 % 3] + x4[(3 + n8) % 3])) < (-0.81)) && n8 < (0 + 3 - 3 % 3) % 4 {
let b11 = weave(x1, x1);
x2[0] -= (x1[3 % 3] - (x4[n8 % 3] + 0.74)).cos();
n8 += 2;
}
}
_ => {
'l14: for e13 in x2.iter() {
x0 = (x1[0] + { let t16 = (x3 - (x0 + ((*e13).cos() + 1.5).ln()).sin()); (t16 * (match (0 + 0usize) % 5 { 0 => x4[1], 2.. => x2[2 % x2.len()], _ => x2[0] })) }).tanh();
x0 -= (x0 * (x4[1]).sin()).tanh();
}
x4[2] *= (x2[(1 + 1) % 3] + (x3 - x3)).cos();
if ((x1[0] * ('q18: { if (0 + 0) % 2 == 0 { break 'q18 x4[1]; } (x1[2]) })) > (x0 - x2[0]) && 2 % 2 == 0) {
x2[(1 + 3) % 3] = (if (x0 * (x3 + (-1.34))) > (match ((2 * 2) + 0usize) % 5 { 0 => x2[1], 2.. => x4[2], _ => x1[0] }) { x1[(3 * 2) % 3] } else { x4[2 % x4.len()] });
return (((((((x1[0] + (x4[2 % 3] - x3)) + (x0).sin()) + (x1[(2 * 2) % 3]).sin()) * (x2[2]).sin()) * (x3).sin()) + (x4[(0 + 3 - 3 % 3) % 3]).sin()), (x3 - x1[2]));
}
if ((x0 - (x3 + x3)) > x3 && (x4[2 % x4.len()] * (x0 * x0)) > inner(&x4[1..x4.len()], &x4[0..])) {
x0 -= (x4[2] + x1[0]);
x4[0 % 3] = (x3 - squash([relax(&mut x4[..], (x2[x2.len() - 2] - ((x3).cos() + 1.5).ln()).sin()), x3, x1[1]])).cos();
} else {
x2[0] /= ((x3 * (x2[1 % 3] * x1[2])).cos() + 1.75);
}
return (((((((x1[2] + (0.49 + x0)) - (x0).sin()) * (x1[2]).sin()) + (x2[1]).sin()) + (x3).sin()) + (x4[1]).sin()), x0);
}
k19 @ 2..=5 if (x2[2] + (match (x2[0] * (((0 * 2)) as f64)) > (x3 * x0) { true => (-1.4), false => 0.27 })) < (x2[1] + (-1.33)) => {
x2[2] -= (-(0.46 + x4[2]));
}
k21 => {
x2[0] /= ((x4[1] * wave(x2[1], x1[1])).cos() + 1.75);
}
}
(((((((x4[1] - (x2[1] + x2[(2 + 3 - 2 % 3) % 3])) * (x0).sin()) + (x1[2]).sin()) - (x2[1]).sin()) - (x3).sin()) + (x4[2]).sin()), (x3 * x4[1]))
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: &mut [f64], x3: f64, x4: &mut [f64]) -> (f64, f64) {
match ((0 + 3 - 1 % 3) + 1usize) % 2 {
4.. => {
fill(x2, (x4[2] * (if (2 % 2) % 2 == 1 { x4[2] } else { x0 })).tanh());
if (x2[0] - { let t6 = (x2[1 % 3]); x1[2] }) > c(((0 + 1)) as core::primitive::f64) {
return (((((((x4[0] * (-x4[(1 + 3) % 3])) * (x0).sin()) * (x1[0 % 3]).sin()) * (x2[3 % x2.len()]).sin()) + (x3).sin()) * (x4[x4.len() - 2]).sin()), (x4[1 % 3] + x4[(2 + 3 - 0 % 3) % x4.len()]));
}
let mut n8 = 0;
'l10: while ((x3 + (x2[0 % 3] + x4[(3 + n8) % 3])) < (-c(0.81))) && n8 < (0 + 3 - 3 % 3) % 4 {
let b11 = weave(x1, x1);
{ let value = (x1[3 % 3] - (x4[n8 % 3] + c(0.74))).cos(); x2[0] = x2[0] - value; }
n8 += 2;
}
}
_ => {
'l14: for e13 in x2.iter() {
x0 = (x1[0] + { let t16 = (x3 - (x0 + ((*e13).cos() + c(1.5)).ln()).sin()); (t16 * (match (0 + 0usize) % 5 { 0 => x4[1], 2.. => x2[2 % x2.len()], _ => x2[0] })) }).tanh();
{ let value = (x0 * (x4[1]).sin()).tanh(); x0 = x0 - value; }
}
{ let value = (x2[(1 + 1) % 3] + (x3 - x3)).cos(); x4[2] = x4[2] * value; }
if ((x1[0] * ('q18: { if (0 + 0) % 2 == 0 { break 'q18 x4[1]; } (x1[2]) })) > (x0 - x2[0]) && 2 % 2 == 0) {
x2[(1 + 3) % 3] = (if (x0 * (x3 + (-c(1.34)))) > (match ((2 * 2) + 0usize) % 5 { 0 => x2[1], 2.. => x4[2], _ => x1[0] }) { x1[(3 * 2) % 3] } else { x4[2 % x4.len()] });
return (((((((x1[0] + (x4[2 % 3] - x3)) + (x0).sin()) + (x1[(2 * 2) % 3]).sin()) * (x2[2]).sin()) * (x3).sin()) + (x4[(0 + 3 - 3 % 3) % 3]).sin()), (x3 - x1[2]));
}
if ((x0 - (x3 + x3)) > x3 && (x4[2 % x4.len()] * (x0 * x0)) > inner(&x4[1..x4.len()], &x4[0..])) {
{ let value = (x4[2] + x1[0]); x0 = x0 - value; }
x4[0 % 3] = (x3 - squash([relax(&mut x4[..], (x2[x2.len() - 2] - ((x3).cos() + c(1.5)).ln()).sin()), x3, x1[1]])).cos();
} else {
{ let value = ((x3 * (x2[1 % 3] * x1[2])).cos() + c(1.75)); x2[0] = x2[0] / value; }
}
return (((((((x1[2] + (c(0.49) + x0)) - (x0).sin()) * (x1[2]).sin()) + (x2[1]).sin()) + (x3).sin()) + (x4[1]).sin()), x0);
}
k19 @ 2..=5 if (x2[2] + (match (x2[0] * c(((0 * 2)) as core::primitive::f64)) > (x3 * x0) { true => (-c(1.4)), false => c(0.27) })) < (x2[1] + (-c(1.33))) => {
{ let value = (-(c(0.46) + x4[2])); x2[2] = x2[2] - value; }
}
k21 => {
{ let value = ((x4[1] * wave(x2[1], x1[1])).cos() + c(1.75)); x2[0] = x2[0] / value; }
}
}
(((((((x4[1] - (x2[1] + x2[(2 + 3 - 2 % 3) % 3])) * (x0).sin()) + (x1[2]).sin()) - (x2[1]).sin()) - (x3).sin()) + (x4[2]).sin()), (x3 * x4[1]))
}
}
p (p.0, &p.1, &mut p.2, p.3, &mut p.4) [p.2, p.4] value
[(-1.36, [0.19, 0.46, -0.17], vec![0.45, 0.38, 0.19], 0.27, vec![0.41, 0.06, -0.34],), (-0.59, [1.39, 0.76, 0.2], vec![0.46, 1.24, 0.51, -0.78], 0.85, vec![0.66, -1.14, -0.24, 1.11],), (0.11, [0.17, 0.27, 0.17], vec![-0.62, 1.26, 0.81], -1.43, vec![0.85, 0.64, 0.26],), (1.1, [1.22, -0.95, -1.31], vec![0.2, -0.2, 1.14, 1.04], 0.39, vec![1.06, 0.38, 0.48, -0.31],)]
}
chainrule_tests::random_program! { p11
{
pub fn f(x0: f64, x1: Vec<f64>) -> f64 {
let mut t3: (f64, [f64; 2]) = ((x0 * (x0).sin().powi(3)), [(x0 * (x0).sin().powi(3)) * x0, (match ((2 % 3) + 1usize) % 2 { 0 => x0, 2.. => x0, _ => 0.73 })]);
if (x0 + (((0 * 2)) as f64)) > (t3.1[0] + x1[0]) {
let mut n5 = 0;
loop {
t3.1 = [(x1[0] - ((n5) as f64)).cos(), (x1[1] + absorb(vec![((t3.1[1] + t3.1[(1 + n5) % 2]) * (((n5 + n5)) as f64)), ((x1[2] * x1[0]) + (x0 + x1[1]))])).cos()];
t3.1[1] /= ((x1[(n5 + 3 - n5 % 3) % x1.len()] + (t3.0 * x0)).cos() + 1.75);
'l8: for i7 in 0..3 {
t3.1[0] = (x1[(3 + i7) % 3] * (x1[1 % x1.len()] + x1[x1.len() - 1])).cos();
}
if (x1[1] - descend((x1[2 % x1.len()]).tanh(), 0)) < (t3.0 + x0) {
t3.1[(n5 + n5) % 2] /= ((t3.1[1] + (x1[n5 % 3] + x1[2])).sin() + 1.75);
break ;
} else {
let a10: f64 = (t3.0 - (-(t3.1[0] / ((x0).sin() + 1.7)))).tanh();
t3.1[0] = (t3.1[1] + ((((1 + 3 - 3 % 3)) as f64) - (x0 * t3.0))).cos();
t3.1[n5 % 2] *= (a10 + ((-0.67) - t3.1[1])).tanh();
t3.1[0] -= (a10 * (((n5 + 2)) as f64)).cos();
}
if n5 >= 0 % 4 {
break ;
}
n5 += 2;
}
t3.0 /= ((x0 * (x1[(n5 % 2) % 3] * t3.1[1])).tanh() + 1.75);
t3.0 *= (t3.1[0] + (match ((0 + 0usize) % 5, (x1[0] - (((n5 + 3)) as f64)) > t3.1[1]) { (0, _) => x1[1], (1 | 3, true) => x0, _ => (-1.03) })).sin();
t3.1[(n5 * 2) % 2] = (x1[2] * descend((x0 * ((match (t3.1[1] * (if (t3.1[(n5 % 3) % 2] - (x1[1] * x1[1])) < (x1[2] + (-0.73)) { x1[0] } else { t3.1[1] })) < (x0 / ((x0).cos() + 1.7)) { true => t3.0, false => t3.0 }) + (x1[1] * x1[1]))).sin(), 0)).sin();
} else {
return ((((t3.1[1] + (0.29 + x0)) - (x0).sin()) + (x1[1]).sin()) * (t3.0).sin());
}
((((t3.1[(1 + 1) % 2] * bend(t3.1[0], x1[1])) + (x0).sin()) - (x1[0]).sin()) * (t3.1[0]).sin())
}
}
{
pub fn f(x0: f64, x1: Vec<f64>) -> f64 {
let mut t3: (f64, [f64; 2]) = ((x0 * (x0).sin().powi(3)), [(x0 * (x0).sin().powi(3)) * x0, (match ((2 % 3) + 1usize) % 2 { 0 => x0, 2.. => x0, _ => c(0.73) })]);
if (x0 + c(((0 * 2)) as core::primitive::f64)) > (t3.1[0] + x1[0]) {
let mut n5 = 0;
loop {
t3.1 = [(x1[0] - c((n5) as core::primitive::f64)).cos(), (x1[1] + absorb(vec![((t3.1[1] + t3.1[(1 + n5) % 2]) * c(((n5 + n5)) as core::primitive::f64)), ((x1[2] * x1[0]) + (x0 + x1[1]))])).cos()];
{ let value = ((x1[(n5 + 3 - n5 % 3) % x1.len()] + (t3.0 * x0)).cos() + c(1.75)); t3.1[1] = t3.1[1] / value; }
'l8: for i7 in 0..3 {
t3.1[0] = (x1[(3 + i7) % 3] * (x1[1 % x1.len()] + x1[x1.len() - 1])).cos();
}
if (x1[1] - descend((x1[2 % x1.len()]).tanh(), 0)) < (t3.0 + x0) {
{ let value = ((t3.1[1] + (x1[n5 % 3] + x1[2])).sin() + c(1.75)); t3.1[(n5 + n5) % 2] = t3.1[(n5 + n5) % 2] / value; }
break ;
} else {
let a10: f64 = (t3.0 - (-(t3.1[0] / ((x0).sin() + c(1.7))))).tanh();
t3.1[0] = (t3.1[1] + (c(((1 + 3 - 3 % 3)) as core::primitive::f64) - (x0 * t3.0))).cos();
{ let value = (a10 + ((-c(0.67)) - t3.1[1])).tanh(); t3.1[n5 % 2] = t3.1[n5 % 2] * value; }
{ let value = (a10 * c(((n5 + 2)) as core::primitive::f64)).cos(); t3.1[0] = t3.1[0] - value; }
}
if n5 >= 0 % 4 {
break ;
}
n5 += 2;
}
{ let value = ((x0 * (x1[(n5 % 2) % 3] * t3.1[1])).tanh() + c(1.75)); t3.0 = t3.0 / value; }
{ let value = (t3.1[0] + (match ((0 + 0usize) % 5, (x1[0] - c(((n5 + 3)) as core::primitive::f64)) > t3.1[1]) { (0, _) => x1[1], (1 | 3, true) => x0, _ => (-c(1.03)) })).sin(); t3.0 = t3.0 * value; }
t3.1[(n5 * 2) % 2] = (x1[2] * descend((x0 * ((match (t3.1[1] * (if (t3.1[(n5 % 3) % 2] - (x1[1] * x1[1])) < (x1[2] + (-c(0.73))) { x1[0] } else { t3.1[1] })) < (x0 / ((x0).cos() + c(1.7))) { true => t3.0, false => t3.0 }) + (x1[1] * x1[1]))).sin(), 0)).sin();
} else {
return ((((t3.1[1] + (c(0.29) + x0)) - (x0).sin()) + (x1[1]).sin()) * (t3.0).sin());
}
((((t3.1[(1 + 1) % 2] * bend(t3.1[0], x1[1])) + (x0).sin()) - (x1[0]).sin()) * (t3.1[0]).sin())
}
}
p (p.0, p.1) [] value
[(0.36, vec![-1.3, 0.46, 0.51],), (0.5, vec![0.39, 1.37, 1.23, 0.17],), (-0.81, vec![1.21, -0.48, -1.02],), (-0.67, vec![0.94, 0.23, -1.25, 1.0],)]
}
chainrule_tests::random_program! { p12
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let mut t3 = ((x1[0 % 3] + x0), [(x1[0 % 3] + x0) * x0, (x0 + (-0.83))]);
'l6: for i5 in 0..x1.len() {
fill(&mut x1[..], 0.5);
x1[2] = (x1[i5] - (inner(&x1[..], &x1[..]) / ((t3.1[0] * { let t8 = (t3.1[i5 % 2]); 0.59 }).tanh() + 1.7))).tanh();
if (x0 + (x0 * (-0.19))) < x0 {
if (x1[x1.len() - 2] * (x1[i5] / ((x0).cos() + 1.7))) > (x0).min(t3.0) {
x1[1] = (t3.0 + bend((x1[0]).max(x0), (if ((t3.1[1] + (x1[(2 + 0) % 3] / ((t3.1[1]).tanh() + 1.7))) > x0 && (x0 - ('q10: { if (x0 + (-x0)) < x0 { break 'q10 0.77; } (x0) })) < (x0 - (-0.3))) { x1[(i5 % 3) % 3] } else { x0 }))).tanh();
let mut a13 = (x1[2] + (t3.1[1] - { let t11 = (t3.1[1]); t11 }).sin()).cos();
x1[i5] += (x1[x1.len() - 3] - choose(&x1[..], (0 * 2))).tanh();
a13 /= ((t3.1[1] + ((-1.38) / ((t3.1[0]).cos() + 1.7))).sin() + 1.75);
}
fill(&mut x1[..], 0.5);
let a15 = (x1[i5] + (((i5 + 2)) as f64)).sin();
if ((t3.1[0] - x0) > (x1[i5] / ((x1[i5]).tanh() + 1.7)) && (x1[x1.len() - 2] + (t3.0).sin()) > (x1[2] + 0.92)) {
t3.1[1] = (t3.1[i5 % 2] * ((0.61 * t3.0) / ((a15 - (a15 * x0)).sin() + 1.7))).cos();
} else {
t3.0 /= ((a15 * (0.4 + x1[i5])).cos() + 1.75);
}
} else {
t3.1[1] += (x0 + ((x0 + x0) + absorb(vec![x0, 0.85]))).tanh();
}
}
((((t3.1[1 % 2] * (x1[2 % 3]).abs()) + (x0).sin()) + (x1[x1.len() - 3]).sin()) * (t3.0).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let mut t3 = ((x1[0 % 3] + x0), [(x1[0 % 3] + x0) * x0, (x0 + (-c(0.83)))]);
'l6: for i5 in 0..x1.len() {
fill(&mut x1[..], c(0.5));
x1[2] = (x1[i5] - (inner(&x1[..], &x1[..]) / ((t3.1[0] * { let t8 = (t3.1[i5 % 2]); c(0.59) }).tanh() + c(1.7)))).tanh();
if (x0 + (x0 * (-c(0.19)))) < x0 {
if (x1[x1.len() - 2] * (x1[i5] / ((x0).cos() + c(1.7)))) > (x0).min(t3.0) {
x1[1] = (t3.0 + bend((x1[0]).max(x0), (if ((t3.1[1] + (x1[(2 + 0) % 3] / ((t3.1[1]).tanh() + c(1.7)))) > x0 && (x0 - ('q10: { if (x0 + (-x0)) < x0 { break 'q10 c(0.77); } (x0) })) < (x0 - (-c(0.3)))) { x1[(i5 % 3) % 3] } else { x0 }))).tanh();
let mut a13 = (x1[2] + (t3.1[1] - { let t11 = (t3.1[1]); t11 }).sin()).cos();
{ let value = (x1[x1.len() - 3] - choose(&x1[..], (0 * 2))).tanh(); x1[i5] = x1[i5] + value; }
{ let value = ((t3.1[1] + ((-c(1.38)) / ((t3.1[0]).cos() + c(1.7)))).sin() + c(1.75)); a13 = a13 / value; }
}
fill(&mut x1[..], c(0.5));
let a15 = (x1[i5] + c(((i5 + 2)) as core::primitive::f64)).sin();
if ((t3.1[0] - x0) > (x1[i5] / ((x1[i5]).tanh() + c(1.7))) && (x1[x1.len() - 2] + (t3.0).sin()) > (x1[2] + c(0.92))) {
t3.1[1] = (t3.1[i5 % 2] * ((c(0.61) * t3.0) / ((a15 - (a15 * x0)).sin() + c(1.7)))).cos();
} else {
{ let value = ((a15 * (c(0.4) + x1[i5])).cos() + c(1.75)); t3.0 = t3.0 / value; }
}
} else {
{ let value = (x0 + ((x0 + x0) + absorb(vec![x0, c(0.85)]))).tanh(); t3.1[1] = t3.1[1] + value; }
}
}
((((t3.1[1 % 2] * (x1[2 % 3]).abs()) + (x0).sin()) + (x1[x1.len() - 3]).sin()) * (t3.0).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(1.03, [0.49, 0.41, -0.48],), (1.24, [1.18, 1.35, 0.49],), (1.2, [-0.24, -1.13, 0.21],), (1.28, [1.03, 0.57, 0.74],)]
}
chainrule_tests::random_program! { p13
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], mut x3: (f64, f64)) -> Vec<f64> {
let mut n5 = 0usize;
'l7: loop {
if n5 >= 2 % 4 || (x3.0 - (x2[2] + x2[(n5 + 3 - 2 % 3) % x2.len()])) < (x0).sin() {
break ;
}
n5 += 1;
let mut n8 = 0usize;
while n8 < 3 && (x1[0] * (x3.0).abs()) < (if (x2.len() > 2 && x2[2] > (if (x0 - (if ((x3.1 + (x0 - 0.95)) > (((n5 * 2)) as f64) && (x1[2] + 0.06) > x3.1) { 0.79 } else { x1[(n5 + n8) % 3] })) > (x2[x2.len() - 1] + x1[x1.len() - 2]) { x1[x1.len() - 1] } else { 0.15 })) { x2[(n8 + 3 - 1 % 3) % 3] } else { x0 }) {
n8 += 1;
for i10 in 1..x1.len() {
x3.1 = (x3.0 - turn(((((n8 * 2)) as f64), x1[x1.len() - 3]), (-0.05)).0).tanh();
x2[2] /= ((x3.0 * (x1[0] / ((x3.1).tanh() + 1.7))).tanh() + 1.75);
x3.0 = (x0 * (x1[i10] + (match (x2.len(), (x1[i10] * (1.17 * x0)) > (x0 + (-1.17))) { (0, _) => (0.57 + x1[i10]), (1 | 3, true) => { let t12 = (x2[1]); x3.1 }, _ => (x1[i10] + x1[x1.len() - 1]) })).sin()).cos();
let t14 = ((x0 * x0), (x3.1 + x3.1) + (x0 * x0));
}
{
let w16 = &x1[1..3];
x2[2] = (w16[0] - ((-1.12) + x2[2])).tanh();
}
if (x0 * ((x3.1).cos() + 1.25).sqrt()) > wave(0.68, x1[(n5 + 3 - 1 % 3) % x1.len()]) {
return vec![(x3.1 + (x0 + x0)), ('q18: { if (n8 * 2) % 2 == 0 { break 'q18 0.81; } (x3.0) }), x0];
}
}
blend((x1[0] * ((x3.0).cos() + 1.5).ln()).sin(), x1, &mut x2[..]);
let mut a19: f64 = match x2.len() {
k20 => {
x2[0] += (x0 - (x0 + ((k20) as f64)).sin()).sin();
break ;
}
2 | 3 => {
let mut a22: f64 = 0.83;
break ;
}
1.. => {
x3.1 += (x1[(n8 + 3 - n5 % 3) % 3] + ((x2[(n5 * 2) % x2.len()]).max(x0) * (x1[0] + x0))).tanh();
(x0 + ((match (((n8 % 3) + 1usize) % 3, (x3.1 - bump(&mut x3.1, (x1[2]).sin())) > x1[n8 % x1.len()]) { (0, _) => x2[2], (1 | 3, true) => 0.98, _ => 0.38 }) * ((-1.21) - x2[0]))).cos()
}
_ => {
(x3.0 + (((2 + 3 - n8 % 3)) as f64)).cos()
}
};
}
let a25: f64 = if (2 * 2) % 2 == 0 {
x2[2] = x1[0];
if ((x2[1] - (if (x2[x2.len() - 2] * ((-1.27) + x0)) < ((x1[2]).cos() + 1.5).ln() { x0 } else { 0.76 })) < (x1[2]).cos() || (1 + n5) % 2 == 0) {
return vec![(((((x1[0] + (if ((x0 * inner(&x2[..], x1)) > (x2[0] * x3.0) && (x1[1] * { let n5 = (x3.0); x0 }) < (x1[(2 + n5) % x1.len()] * x1[x1.len() - 2])) { (-0.66) } else { x3.0 })) * (x0).sin()) * (x1[0]).sin()) + (x2[(n5 + 3 - 3 % 3) % x2.len()]).sin()) + (x3.1).sin()), (x0 / ((x0).sin() + 1.7)), x3.1];
}
(x1[0] + ((x2[(n5 * 2) % x2.len()]).min(x2[1 % 3]) + (x0 / ((x0).sin() + 1.7)))).tanh()
} else {
x2[1] = ({ let t27 = (x2[(0 + 1) % 3] * (-1.03)); x2[2] } * (x3.0 + (x1[1] * x1[(n5 * 2) % 3])));
((-x2[1]) * ((0.79 + x2[x2.len() - 1]) - (x3.1 - x2[x2.len() - 3])))
};
vec![((((((x0 - (x2[1] + 0.88)) + (x0).sin()) * (x1[x1.len() - 3]).sin()) * (x2[2]).sin()) - (x3.0).sin()) * (a25).sin()), (-a25), x2[(1 + 3 - 0 % 3) % 3]]
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], mut x3: (f64, f64)) -> Vec<f64> {
let mut n5 = 0usize;
'l7: loop {
if n5 >= 2 % 4 || (x3.0 - (x2[2] + x2[(n5 + 3 - 2 % 3) % x2.len()])) < (x0).sin() {
break ;
}
n5 += 1;
let mut n8 = 0usize;
while n8 < 3 && (x1[0] * (x3.0).abs()) < (if (x2.len() > 2 && x2[2] > (if (x0 - (if ((x3.1 + (x0 - c(0.95))) > c(((n5 * 2)) as core::primitive::f64) && (x1[2] + c(0.06)) > x3.1) { c(0.79) } else { x1[(n5 + n8) % 3] })) > (x2[x2.len() - 1] + x1[x1.len() - 2]) { x1[x1.len() - 1] } else { c(0.15) })) { x2[(n8 + 3 - 1 % 3) % 3] } else { x0 }) {
n8 += 1;
for i10 in 1..x1.len() {
x3.1 = (x3.0 - turn((c(((n8 * 2)) as core::primitive::f64), x1[x1.len() - 3]), (-c(0.05))).0).tanh();
{ let value = ((x3.0 * (x1[0] / ((x3.1).tanh() + c(1.7)))).tanh() + c(1.75)); x2[2] = x2[2] / value; }
x3.0 = (x0 * (x1[i10] + (match (x2.len(), (x1[i10] * (c(1.17) * x0)) > (x0 + (-c(1.17)))) { (0, _) => (c(0.57) + x1[i10]), (1 | 3, true) => { let t12 = (x2[1]); x3.1 }, _ => (x1[i10] + x1[x1.len() - 1]) })).sin()).cos();
let t14 = ((x0 * x0), (x3.1 + x3.1) + (x0 * x0));
}
{
let w16 = &x1[1..3];
x2[2] = (w16[0] - ((-c(1.12)) + x2[2])).tanh();
}
if (x0 * ((x3.1).cos() + c(1.25)).sqrt()) > wave(c(0.68), x1[(n5 + 3 - 1 % 3) % x1.len()]) {
return vec![(x3.1 + (x0 + x0)), ('q18: { if (n8 * 2) % 2 == 0 { break 'q18 c(0.81); } (x3.0) }), x0];
}
}
blend((x1[0] * ((x3.0).cos() + c(1.5)).ln()).sin(), x1, &mut x2[..]);
let mut a19: f64 = match x2.len() {
k20 => {
{ let value = (x0 - (x0 + c((k20) as core::primitive::f64)).sin()).sin(); x2[0] = x2[0] + value; }
break ;
}
2 | 3 => {
let mut a22: f64 = c(0.83);
break ;
}
1.. => {
{ let value = (x1[(n8 + 3 - n5 % 3) % 3] + ((x2[(n5 * 2) % x2.len()]).max(x0) * (x1[0] + x0))).tanh(); x3.1 = x3.1 + value; }
(x0 + ((match (((n8 % 3) + 1usize) % 3, (x3.1 - bump(&mut x3.1, (x1[2]).sin())) > x1[n8 % x1.len()]) { (0, _) => x2[2], (1 | 3, true) => c(0.98), _ => c(0.38) }) * ((-c(1.21)) - x2[0]))).cos()
}
_ => {
(x3.0 + c(((2 + 3 - n8 % 3)) as core::primitive::f64)).cos()
}
};
}
let a25: f64 = if (2 * 2) % 2 == 0 {
x2[2] = x1[0];
if ((x2[1] - (if (x2[x2.len() - 2] * ((-c(1.27)) + x0)) < ((x1[2]).cos() + c(1.5)).ln() { x0 } else { c(0.76) })) < (x1[2]).cos() || (1 + n5) % 2 == 0) {
return vec![(((((x1[0] + (if ((x0 * inner(&x2[..], x1)) > (x2[0] * x3.0) && (x1[1] * { let n5 = (x3.0); x0 }) < (x1[(2 + n5) % x1.len()] * x1[x1.len() - 2])) { (-c(0.66)) } else { x3.0 })) * (x0).sin()) * (x1[0]).sin()) + (x2[(n5 + 3 - 3 % 3) % x2.len()]).sin()) + (x3.1).sin()), (x0 / ((x0).sin() + c(1.7))), x3.1];
}
(x1[0] + ((x2[(n5 * 2) % x2.len()]).min(x2[1 % 3]) + (x0 / ((x0).sin() + c(1.7))))).tanh()
} else {
x2[1] = ({ let t27 = (x2[(0 + 1) % 3] * (-c(1.03))); x2[2] } * (x3.0 + (x1[1] * x1[(n5 * 2) % 3])));
((-x2[1]) * ((c(0.79) + x2[x2.len() - 1]) - (x3.1 - x2[x2.len() - 3])))
};
vec![((((((x0 - (x2[1] + c(0.88))) + (x0).sin()) * (x1[x1.len() - 3]).sin()) * (x2[2]).sin()) - (x3.0).sin()) * (a25).sin()), (-a25), x2[(1 + 3 - 0 % 3) % 3]]
}
}
p (p.0, &p.1, &mut p.2, p.3) [p.2] value
[(0.89, vec![0.48, -1.15, 0.72], [0.14, 0.19, -0.79], (0.58, 0.64),), (1.39, vec![1.26, -1.15, -1.06, -0.36], [-1.07, -0.65, -0.47], (1.18, 0.43),), (-0.31, vec![-0.12, 1.05, 1.0], [1.33, 0.82, -0.86], (0.68, 0.88),), (1.13, vec![-0.9, 0.33, 1.04, 0.82], [-1.35, -0.46, -0.19], (0.63, -1.1),)]
}
chainrule_tests::random_program! { p14
{
pub fn f(x0: f64, x1: &mut [f64; 3]) {
if (x0 + (x1[2] + x0)) > (((1 + 1)) as f64) {
let d3: Vec<f64>;
if ((x0 + x1[x1.len() - 2]) > (x1[1] - x0) || (x1[(0 + 3 - 2 % 3) % 3] * (x1[x1.len() - 3]).sin()) > x1[x1.len() - 3]) {
d3 = vec![(x0 + (x1[1]).sin()), (x1[2 % x1.len()] - x0), x0];
'b4: {
x1[2] /= ((x1[0] - (if (x1[2 % x1.len()] * (-x0)) < (x0).sin().exp() { x1[2] } else { 0.06 })).cos() + 1.75);
x1[1] *= (x1[2] + ({ let mut k6 = 0; loop { if k6 > 1 || (x1[2] + (1.29 + 0.12)) > x0 { break (x0); } k6 += 1; } })).tanh();
x1[(2 + 3 - 3 % 3) % 3] = (x1[(3 + 3 - 3 % 3) % 3] + ((x1[0] * 1.27) - ({ let mut k8 = 0; loop { if k8 > 1 || (x0 + absorb(vec![x0, x1[(2 * 2) % 3]])) < (x1[x1.len() - 3]).sin().powi(4) { break (x0); } k8 += 1; } }))).tanh();

}
} else {
d3 = vec![(x0 + (x1[(1 + 2) % x1.len()] * x1[1])); 3 + 1];
if (x1[1] * squash([x1[1], x1[1], x0])) < (x1[1] + x0) {
x1[(0 + 3 - 2 % 3) % 3] += (match (x0 - (x0 + x0)) < (x1[2]).cos() { true => x0, false => x0 });
return ;
}
if ((2 % 3) % 2 == 1 || (x1.len() > 1 && x1[1] > (x0 + x1[(3 + 3 - 1 % 3) % x1.len()]))) {
x1[1 % 3] += (x0 + (x1[2] * turn((x1[x1.len() - 3], x0), x1[(1 + 1) % 3]).0).sin()).max({ let t10 = (x0 - ('q9: { if (x1.len() > 0 && x1[0] > (x0 + x0)) { break 'q9 x0; } (x0) })); (0.58 + (-0.57)) });
return ;
}
}
let mut k13: usize = (0 * 2) % 4;
{
let w15 = &d3[1..3];
x1[(k13 + k13) % 3] = (((k13 + k13)) as f64);
k13 = ((k13 % 4) + (k13 + 3 - k13 % 3)) % 4;
}
} else {
x1[(3 + 1) % 3] = (x0 + relax(&mut x1[..], (x0 + (x0 * (-1.09))).sin())).tanh();
return ;
}
if ((x1[1] + (((1 + 2)) as f64)) > descend((x0).sin(), 2) && (x1[0] + ((2) as f64)) < (x1[0] - x1[2])) {
return ;
}
match (((2 + 3) + 0usize) % 4, (x1[0] * x1[0]) < ('q17: { if (x1.len() > 4 && x1[4] > (x1[1] * x0)) { break 'q17 x0; } (x1[(0 + 2) % 3]) }), (x1[2] - (0.46 - x1[(2 * 2) % 3])) > (x1[2] - x1[2])) {
(k18, true, true) if (x0 + { let t20 = (x0); x1[x1.len() - 1] }) < (x1[0] / ((x1[1]).sin() + 1.7)) => {
let k22: usize = 1 % 4;
for i24 in 0..=(k18 % 3) % 4 {
x1[(i24 % 4) % 3] += (x1[k22 % x1.len()] + (-(-0.21))).tanh();
x1[(k18 * 2) % 3] += (x1[k18 % x1.len()] * ((0.97 + (x0).sin().exp()) + ((x1[1 % 3] + x1[2]) + wave(x1[2], x0)))).cos();
x1[1] = (x1[1] + x0).cos();
}
}
(k26, _, _) => {
x1[0] = tower(&x1[..], (x0).sin());
}
}

}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3]) {
if (x0 + (x1[2] + x0)) > c(((1 + 1)) as core::primitive::f64) {
let d3: Vec<f64>;
if ((x0 + x1[x1.len() - 2]) > (x1[1] - x0) || (x1[(0 + 3 - 2 % 3) % 3] * (x1[x1.len() - 3]).sin()) > x1[x1.len() - 3]) {
d3 = vec![(x0 + (x1[1]).sin()), (x1[2 % x1.len()] - x0), x0];
'b4: {
{ let value = ((x1[0] - (if (x1[2 % x1.len()] * (-x0)) < (x0).sin().exp() { x1[2] } else { c(0.06) })).cos() + c(1.75)); x1[2] = x1[2] / value; }
{ let value = (x1[2] + ({ let mut k6 = 0; loop { if k6 > 1 || (x1[2] + (c(1.29) + c(0.12))) > x0 { break (x0); } k6 += 1; } })).tanh(); x1[1] = x1[1] * value; }
x1[(2 + 3 - 3 % 3) % 3] = (x1[(3 + 3 - 3 % 3) % 3] + ((x1[0] * c(1.27)) - ({ let mut k8 = 0; loop { if k8 > 1 || (x0 + absorb(vec![x0, x1[(2 * 2) % 3]])) < (x1[x1.len() - 3]).sin().powi(4) { break (x0); } k8 += 1; } }))).tanh();

}
} else {
d3 = vec![(x0 + (x1[(1 + 2) % x1.len()] * x1[1])); 3 + 1];
if (x1[1] * squash([x1[1], x1[1], x0])) < (x1[1] + x0) {
{ let value = (match (x0 - (x0 + x0)) < (x1[2]).cos() { true => x0, false => x0 }); x1[(0 + 3 - 2 % 3) % 3] = x1[(0 + 3 - 2 % 3) % 3] + value; }
return ;
}
if ((2 % 3) % 2 == 1 || (x1.len() > 1 && x1[1] > (x0 + x1[(3 + 3 - 1 % 3) % x1.len()]))) {
{ let value = (x0 + (x1[2] * turn((x1[x1.len() - 3], x0), x1[(1 + 1) % 3]).0).sin()).max({ let t10 = (x0 - ('q9: { if (x1.len() > 0 && x1[0] > (x0 + x0)) { break 'q9 x0; } (x0) })); (c(0.58) + (-c(0.57))) }); x1[1 % 3] = x1[1 % 3] + value; }
return ;
}
}
let mut k13: usize = (0 * 2) % 4;
{
let w15 = &d3[1..3];
x1[(k13 + k13) % 3] = c(((k13 + k13)) as core::primitive::f64);
k13 = ((k13 % 4) + (k13 + 3 - k13 % 3)) % 4;
}
} else {
x1[(3 + 1) % 3] = (x0 + relax(&mut x1[..], (x0 + (x0 * (-c(1.09)))).sin())).tanh();
return ;
}
if ((x1[1] + c(((1 + 2)) as core::primitive::f64)) > descend((x0).sin(), 2) && (x1[0] + c((2) as core::primitive::f64)) < (x1[0] - x1[2])) {
return ;
}
match (((2 + 3) + 0usize) % 4, (x1[0] * x1[0]) < ('q17: { if (x1.len() > 4 && x1[4] > (x1[1] * x0)) { break 'q17 x0; } (x1[(0 + 2) % 3]) }), (x1[2] - (c(0.46) - x1[(2 * 2) % 3])) > (x1[2] - x1[2])) {
(k18, true, true) if (x0 + { let t20 = (x0); x1[x1.len() - 1] }) < (x1[0] / ((x1[1]).sin() + c(1.7))) => {
let k22: usize = 1 % 4;
for i24 in 0..=(k18 % 3) % 4 {
{ let value = (x1[k22 % x1.len()] + (-(-c(0.21)))).tanh(); x1[(i24 % 4) % 3] = x1[(i24 % 4) % 3] + value; }
{ let value = (x1[k18 % x1.len()] * ((c(0.97) + (x0).sin().exp()) + ((x1[1 % 3] + x1[2]) + wave(x1[2], x0)))).cos(); x1[(k18 * 2) % 3] = x1[(k18 * 2) % 3] + value; }
x1[1] = (x1[1] + x0).cos();
}
}
(k26, _, _) => {
x1[0] = tower(&x1[..], (x0).sin());
}
}

}
}
p (p.0, &mut p.1) [p.1] unit
[(-1.05, [0.43, -0.68, 0.09],), (0.84, [-1.23, -0.72, 1.18],), (1.12, [-0.73, 1.01, 0.1],), (0.62, [1.39, -0.93, 1.26],)]
}
chainrule_tests::random_program! { p15
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, mut x3: [f64; 3]) -> f64 {
x1 = (bend((choose(&x3[..], (0 + 2)) - (x2).sin()), (match 1 % 2 == 1 { true => wave(x3[0], x3[(1 + 3 - 2 % 3) % 3]), false => (0.31 * x3[2 % x3.len()]) })), (x0 - ({ let mut k6 = 0; loop { if k6 > 1 || (0 + 1) % 2 == 0 { break (x1.0 - x0); } k6 += 1; } })).sin());
match ((0 + 0) + 0usize) % 4 {
..=2 => {
x1.0 /= ((x0 + (x0 / ((x1.1).tanh() + 1.7))).tanh() + 1.75);
x3[(1 + 0) % 3] = { let t7 = (x1.1); t7 };
if (x3.len() > 0 && x3[0] > (x1.1).sin().exp()) {
x2 -= (x0 + 1.25).cos();
} else if 2 % 2 == 1 {
let m9: [[f64; 2]; 2] = [[(x2 * x1.1), absorb(vec![x2, x0])], [x1.1, (x2 * x1.1)]];
x1.1 /= ((x3[1] + (x2 + m9[(3 * 2) % 2][0])).cos() + 1.75);
} else {
x1.1 /= ((x3[1] + (x1.0 - x1.0)).cos() + 1.75);
let mut c13 = ((x1.1 + { let t11 = (x3[x3.len() - 3]); x3[(1 + 0) % x3.len()] }) < (x2 + x2) || (x0 - ((-0.6) / ((x2).sin() + 1.7))) > (x0 + 0.99));
x1.1 = (x3[(2 + 2) % 3] * (tower(&x3[..], (x1.0).cos()) + (x1.1 + x2))).tanh();
return (((((x1.0 + ({ let mut k16 = 0; loop { if k16 > 1 || (c13 || !c13) { break (x1.1); } k16 += 1; } })) + (x0).sin()) + (x1.0).sin()) + (x2).sin()) * (x3[x3.len() - 1]).sin());
}
}
k17 if (x3[3 % x3.len()] * (x0).min(x3[1])) < x0 => {
x2 = ('q19: { if (x0 + { x2 = (x3[1]).tanh(); (x0) }) < (0.59 * x1.0) { break 'q19 0.54; } (x0) });
}
k20 => {
x1.1 = (bump(&mut x3[0], (x2 * (x0).sin()).sin()) * (0.71 + (x1.0 + x0)));
}
}
(((((x1.0 + (0.79 + x1.0)) + (x0).sin()) + (x1.0).sin()) - (x2).sin()) + (x3[0]).sin())
}
}
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, mut x3: [f64; 3]) -> f64 {
x1 = (bend((choose(&x3[..], (0 + 2)) - (x2).sin()), (match 1 % 2 == 1 { true => wave(x3[0], x3[(1 + 3 - 2 % 3) % 3]), false => (c(0.31) * x3[2 % x3.len()]) })), (x0 - ({ let mut k6 = 0; loop { if k6 > 1 || (0 + 1) % 2 == 0 { break (x1.0 - x0); } k6 += 1; } })).sin());
match ((0 + 0) + 0usize) % 4 {
..=2 => {
{ let value = ((x0 + (x0 / ((x1.1).tanh() + c(1.7)))).tanh() + c(1.75)); x1.0 = x1.0 / value; }
x3[(1 + 0) % 3] = { let t7 = (x1.1); t7 };
if (x3.len() > 0 && x3[0] > (x1.1).sin().exp()) {
{ let value = (x0 + c(1.25)).cos(); x2 = x2 - value; }
} else if 2 % 2 == 1 {
let m9: [[f64; 2]; 2] = [[(x2 * x1.1), absorb(vec![x2, x0])], [x1.1, (x2 * x1.1)]];
{ let value = ((x3[1] + (x2 + m9[(3 * 2) % 2][0])).cos() + c(1.75)); x1.1 = x1.1 / value; }
} else {
{ let value = ((x3[1] + (x1.0 - x1.0)).cos() + c(1.75)); x1.1 = x1.1 / value; }
let mut c13 = ((x1.1 + { let t11 = (x3[x3.len() - 3]); x3[(1 + 0) % x3.len()] }) < (x2 + x2) || (x0 - ((-c(0.6)) / ((x2).sin() + c(1.7)))) > (x0 + c(0.99)));
x1.1 = (x3[(2 + 2) % 3] * (tower(&x3[..], (x1.0).cos()) + (x1.1 + x2))).tanh();
return (((((x1.0 + ({ let mut k16 = 0; loop { if k16 > 1 || (c13 || !c13) { break (x1.1); } k16 += 1; } })) + (x0).sin()) + (x1.0).sin()) + (x2).sin()) * (x3[x3.len() - 1]).sin());
}
}
k17 if (x3[3 % x3.len()] * (x0).min(x3[1])) < x0 => {
x2 = ('q19: { if (x0 + { x2 = (x3[1]).tanh(); (x0) }) < (c(0.59) * x1.0) { break 'q19 c(0.54); } (x0) });
}
k20 => {
x1.1 = (bump(&mut x3[0], (x2 * (x0).sin()).sin()) * (c(0.71) + (x1.0 + x0)));
}
}
(((((x1.0 + (c(0.79) + x1.0)) + (x0).sin()) + (x1.0).sin()) - (x2).sin()) + (x3[0]).sin())
}
}
p (p.0, p.1, p.2, p.3) [] value
[(-0.06, (1.26, 0.07), -1.24, [1.02, -1.3, 0.18],), (1.44, (0.34, -0.36), -0.3, [1.01, -0.07, 0.53],), (0.78, (0.34, -0.98), 1.21, [-0.32, 0.54, 0.4],), (-0.69, (0.31, -0.15), -0.65, [1.44, 0.89, 0.21],)]
}
chainrule_tests::random_program! { p16
{
pub fn f(mut x0: f64, mut x1: [f64; 3], x2: &mut [f64]) {
let mut a4 = (x0 + (x2[1] * (((1 + 3)) as f64)).sin()).tanh();
x1 = [(x0 - ((a4 * tower(&x2[..2], (x1[0]).sin())).sin().powi(2) - (x1[x1.len() - 2] * (x2[(3 + 1) % 3] * x2[0])))).sin(), (x2[x2.len() - 2]).sin(), ((a4 + { let a4 = (x1[2 % 3]); x0 }).sin().exp() + (if (a4 - (a4 + x2[1])) > ('q7: { if (x2[x2.len() - 2] - 0.79) > (x1[1] - x1[1]) { break 'q7 a4; } (x1[x1.len() - 3]) }) { squash(x1) } else { (x2[2] * x0) }))];
x1[(0 + 1) % 3] *= (x2[2] - (x1[2] + a4)).tanh();
'l9: for i8 in 0..x1.len() {
let mut n12 = 0usize;
let mut a11 = loop {
x0 = (x0 - ((-(-1.27)) * x0)).tanh();
x2[1] /= ((a4 - (x1[0] * x0)).cos() + 1.75);
if n12 >= 1 {
break (x1[i8] + (a4 + a4)).cos();
}
n12 += 1;
};
}

}
}
{
pub fn f(mut x0: f64, mut x1: [f64; 3], x2: &mut [f64]) {
let mut a4 = (x0 + (x2[1] * c(((1 + 3)) as core::primitive::f64)).sin()).tanh();
x1 = [(x0 - ((a4 * tower(&x2[..2], (x1[0]).sin())).sin().powi(2) - (x1[x1.len() - 2] * (x2[(3 + 1) % 3] * x2[0])))).sin(), (x2[x2.len() - 2]).sin(), ((a4 + { let a4 = (x1[2 % 3]); x0 }).sin().exp() + (if (a4 - (a4 + x2[1])) > ('q7: { if (x2[x2.len() - 2] - c(0.79)) > (x1[1] - x1[1]) { break 'q7 a4; } (x1[x1.len() - 3]) }) { squash(x1) } else { (x2[2] * x0) }))];
{ let value = (x2[2] - (x1[2] + a4)).tanh(); x1[(0 + 1) % 3] = x1[(0 + 1) % 3] * value; }
'l9: for i8 in 0..x1.len() {
let mut n12 = 0usize;
let mut a11 = loop {
x0 = (x0 - ((-(-c(1.27))) * x0)).tanh();
{ let value = ((a4 - (x1[0] * x0)).cos() + c(1.75)); x2[1] = x2[1] / value; }
if n12 >= 1 {
break (x1[i8] + (a4 + a4)).cos();
}
n12 += 1;
};
}

}
}
p (p.0, p.1, &mut p.2) [p.2] unit
[(0.54, [0.9, 1.08, 0.99], vec![-0.29, 1.35, 0.17],), (0.92, [-1.19, 0.53, -0.77], vec![-1.07, -0.39, 0.23, -1.07],), (0.42, [1.18, 1.43, -0.37], vec![0.5, 0.54, 1.38],), (1.15, [0.34, 1.03, -0.38], vec![0.1, 0.25, 0.93, -1.4],)]
}
chainrule_tests::random_program! { p17
{
pub fn f(x0: f64, x1: &[f64], x2: &mut f64, x3: &mut [f64; 3]) {
match ((1 + 0usize) % 5, (x0), (x3[0 % 3])) {
(1..3, mut k5, _) if (2 % 2 == 0 && (x0 - (match ((3 + 0) + 1usize) % 5 { 0 => x3[0], 2.. => k5, _ => x1[(3 + 3) % x1.len()] })) > (*x2).sin()) => {
let mut n7 = 0;
'l9: loop {
x3[2] *= (*x2 + bump(&mut k5, (x3[2]).cos())).cos();
*x2 /= ((x3[x3.len() - 3] * relax(&mut x3[1..], (x1[n7 % 3]).sin())).tanh() + 1.75);
if n7 >= 2 {
break ;
}
n7 += 1;
*x3 = [(x3[2] * ('q14: { if ((x3.len() > 0 && x3[0] > (match ((n7 * 2) + 1usize) % 3 { 0 => 0.6, 2.. => x1[x1.len() - 2], _ => (-0.45) })) && (x3[x3.len() - 2] * ({ let mut k13 = 0; loop { if k13 > 1 || (x1[x1.len() - 2] - (0.53 - x0)) > (if (*x2 - (-0.2)) > { let t10 = (k5); (-1.34) } { k5 } else { 1.32 }) { break (x3[x3.len() - 3]); } k13 += 1; } })) > (match ((n7 + 1usize) % 3, 1 % 2 == 1) { (0, _) => x0, (1 | 3, true) => *x2, _ => (-0.11) })) { break 'q14 x1[1]; } (x3[1]) })).cos(), (x3[1] - 1.12).cos(), (x1[n7 % x1.len()] * (if (*x2 - (x3[x3.len() - 2]).sin()) < (match ((n7 + n7) + 1usize) % 5 { 0 => *x2, 2.. => *x2, _ => *x2 }) { *x2 } else { x0 })).tanh()];
}
if (x1[n7 % 3] * ((x0).cos() + 1.5).ln()) > ({ let mut k16 = 0; loop { if k16 > 1 || (x3[0] - x0) < (x3[(0 % 4) % x3.len()] * k5) { break (x3[(n7 + 3 - n7 % 3) % 3]); } k16 += 1; } }) {
x3[2] = ((x3[(n7 * 2) % 3]).sin().powi(2) * (*x2 * x3[0]));
} else {
*x2 += ((0.16 / ((k5).sin() + 1.7)) - (x3[0] + k5));
}
*x2 = (k5 + ((0.87 + *x2) / ((x3[(n7 + 3 - 0 % 3) % 3] * (-k5)).cos() + 1.7))).tanh();
return ;
}
(k17, _, _) if (x0 - choose(&x1[..], (k17 + 3))) < (if (*x2 - 0.49) > x0 { x3[k17 % x3.len()] } else { x0 }) => {
*x2 = x3[(2 + 2) % 3];
}
(k19, k20, k21) if (k20 - (x0 * x3[1])) > (x1[0]).sin().exp() => {
*x2 = ((*x2).cos() + 1.25).sqrt();
}
(k25, _, k26) => {
*x2 = ((x1[x1.len() - 3] * (x3[0] + x3[k25 % x3.len()])).sin() + 0.71);
}
}

}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut f64, x3: &mut [f64; 3]) {
match ((1 + 0usize) % 5, (x0), (x3[0 % 3])) {
(1..3, mut k5, _) if (2 % 2 == 0 && (x0 - (match ((3 + 0) + 1usize) % 5 { 0 => x3[0], 2.. => k5, _ => x1[(3 + 3) % x1.len()] })) > (*x2).sin()) => {
let mut n7 = 0;
'l9: loop {
{ let value = (*x2 + bump(&mut k5, (x3[2]).cos())).cos(); x3[2] = x3[2] * value; }
{ let value = ((x3[x3.len() - 3] * relax(&mut x3[1..], (x1[n7 % 3]).sin())).tanh() + c(1.75)); *x2 = *x2 / value; }
if n7 >= 2 {
break ;
}
n7 += 1;
*x3 = [(x3[2] * ('q14: { if ((x3.len() > 0 && x3[0] > (match ((n7 * 2) + 1usize) % 3 { 0 => c(0.6), 2.. => x1[x1.len() - 2], _ => (-c(0.45)) })) && (x3[x3.len() - 2] * ({ let mut k13 = 0; loop { if k13 > 1 || (x1[x1.len() - 2] - (c(0.53) - x0)) > (if (*x2 - (-c(0.2))) > { let t10 = (k5); (-c(1.34)) } { k5 } else { c(1.32) }) { break (x3[x3.len() - 3]); } k13 += 1; } })) > (match ((n7 + 1usize) % 3, 1 % 2 == 1) { (0, _) => x0, (1 | 3, true) => *x2, _ => (-c(0.11)) })) { break 'q14 x1[1]; } (x3[1]) })).cos(), (x3[1] - c(1.12)).cos(), (x1[n7 % x1.len()] * (if (*x2 - (x3[x3.len() - 2]).sin()) < (match ((n7 + n7) + 1usize) % 5 { 0 => *x2, 2.. => *x2, _ => *x2 }) { *x2 } else { x0 })).tanh()];
}
if (x1[n7 % 3] * ((x0).cos() + c(1.5)).ln()) > ({ let mut k16 = 0; loop { if k16 > 1 || (x3[0] - x0) < (x3[(0 % 4) % x3.len()] * k5) { break (x3[(n7 + 3 - n7 % 3) % 3]); } k16 += 1; } }) {
x3[2] = ((x3[(n7 * 2) % 3]).sin().powi(2) * (*x2 * x3[0]));
} else {
{ let value = ((c(0.16) / ((k5).sin() + c(1.7))) - (x3[0] + k5)); *x2 = *x2 + value; }
}
*x2 = (k5 + ((c(0.87) + *x2) / ((x3[(n7 + 3 - 0 % 3) % 3] * (-k5)).cos() + c(1.7)))).tanh();
return ;
}
(k17, _, _) if (x0 - choose(&x1[..], (k17 + 3))) < (if (*x2 - c(0.49)) > x0 { x3[k17 % x3.len()] } else { x0 }) => {
*x2 = x3[(2 + 2) % 3];
}
(k19, k20, k21) if (k20 - (x0 * x3[1])) > (x1[0]).sin().exp() => {
*x2 = ((*x2).cos() + c(1.25)).sqrt();
}
(k25, _, k26) => {
*x2 = ((x1[x1.len() - 3] * (x3[0] + x3[k25 % x3.len()])).sin() + c(0.71));
}
}

}
}
p (p.0, &p.1, &mut p.2, &mut p.3) [p.2, p.3] unit
[(0.84, vec![-0.43, 1.39, 0.67], -0.25, [1.33, 0.48, 0.67],), (0.69, vec![-0.6, 1.21, 0.34, 0.78], 1.25, [0.52, 0.65, 0.95],), (0.4, vec![0.3, 0.32, 0.09], 0.78, [-0.85, 0.08, 0.41],), (0.24, vec![-1.12, 0.33, 0.9, 1.36], -0.09, [0.66, -0.87, 0.89],)]
}
chainrule_tests::random_program! { p18
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64; 3], x3: &mut [f64; 3]) -> Vec<f64> {
let mut k5: usize = 2 % 2;
relax(&mut x3[..], (x1[k5]).tanh());
if (x2[k5] + (match (x2.len(), (x2[(k5 + k5) % x2.len()] + x0) < ((-0.75) / ((x1[k5 % x1.len()]).cos() + 1.7))) { (0, _) => x0, (1 | 3, true) => x2[x2.len() - 3], _ => x1[k5 % x1.len()] })) > (-0.21) {
x3[(k5 + 3 - k5 % 3) % 3] += (x1[k5] + ((if (0 + k5) % 2 == 0 { (x2[0] - x2[x2.len() - 2]) } else { (x2[k5] - x0) }) + (match (x2.len(), (x2[x2.len() - 3] - x0) < x3[1 % 3]) { (0, _) => (-0.34), (1 | 3, true) => (x0).tanh(), _ => (-x3[(k5 + 3 - k5 % 3) % 3]) }))).sin();
return vec![(((((x3[k5] * (-x3[x3.len() - 1])) + (x0).sin()) - (x1[1]).sin()) * (x2[(2 * 2) % x2.len()]).sin()) + (x3[(k5 % 2) % 3]).sin()), (-x1[k5 % x1.len()]), 0.88];
}
x3[(k5 + k5) % 3] *= if (x0 * (x0 * x1[k5])) < (x1[k5] - x2[k5]) {
let v7: Vec<f64> = vec![(x2[k5] - (-(-0.17))); 3 + k5];
'l10: for i9 in (0..=1).rev().step_by(2) {
x3[k5] -= (x1[k5] + tower(&x2[1..2], (x1[x1.len() - 1]).tanh())).cos();
x3[k5] = (x2[(k5 + 3 - i9 % 3) % 3] + (-bump(&mut x3[k5 % 3], (x1[k5] + (x0).sin().exp()).tanh()))).tanh();
for (i13, e12) in v7[1..].iter().enumerate() {
k5 = ((0 + i13) + (i9 + i9)) % 2;
relax(&mut x3[..1], (x1[(k5 + i13) % 3]).cos());
x1[k5] = (x0 * x0).sin();
x3[1] = (x1[k5] * tower(&x3[..], (x3[0]).cos())).tanh();
}
}
(x3[k5] * ((-v7[k5]) / ((x1[(k5 + 3) % 3] + (-0.5)).sin() + 1.7))).cos()
} else {
'l17: for i16 in 1..x3.len() {
let a19 = if (x0 - ((x1[x1.len() - 2]).cos() + 1.25).sqrt()) > (x3[(1 % 4) % x3.len()] * x1[2]) {
(x0 + wave(x1[(k5 % 2) % 3], x1[(k5 * 2) % 3])).tanh()
} else {
x3[i16] = (x1[k5] * squash([(x2[k5]).sin(), (((k5 + k5)) as f64), x1[k5]])).cos();
x1[k5] = (x1[(1 * 2) % 3] + x1[(k5 + 3 - i16 % 3) % 3]).cos();
(x3[(2 % 3) % x3.len()] * (x3[1] * 0.23)).tanh()
};
}
({ let mut k22 = 0; loop { if k22 > 1 || (x2[k5] * (x2[k5]).sin().exp()) < bend(x0, 0.4) { break (x2[x2.len() - 3]); } k22 += 1; } })
};
x2[k5] = (x2[(k5 % 4) % 3] - (x1[x1.len() - 3] - ((x1[x1.len() - 1] + 0.35) - x0)).cos()).cos();
vec![(((((x3[k5] * { let t23 = (x3[(0 % 4) % 3]); 0.44 }) * (x0).sin()) * (x1[x1.len() - 3]).sin()) - (x2[1]).sin()) * (x3[(0 % 4) % x3.len()]).sin()), (x3[k5] + 0.79), x2[k5]]
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64; 3], x3: &mut [f64; 3]) -> Vec<f64> {
let mut k5: usize = 2 % 2;
relax(&mut x3[..], (x1[k5]).tanh());
if (x2[k5] + (match (x2.len(), (x2[(k5 + k5) % x2.len()] + x0) < ((-c(0.75)) / ((x1[k5 % x1.len()]).cos() + c(1.7)))) { (0, _) => x0, (1 | 3, true) => x2[x2.len() - 3], _ => x1[k5 % x1.len()] })) > (-c(0.21)) {
{ let value = (x1[k5] + ((if (0 + k5) % 2 == 0 { (x2[0] - x2[x2.len() - 2]) } else { (x2[k5] - x0) }) + (match (x2.len(), (x2[x2.len() - 3] - x0) < x3[1 % 3]) { (0, _) => (-c(0.34)), (1 | 3, true) => (x0).tanh(), _ => (-x3[(k5 + 3 - k5 % 3) % 3]) }))).sin(); x3[(k5 + 3 - k5 % 3) % 3] = x3[(k5 + 3 - k5 % 3) % 3] + value; }
return vec![(((((x3[k5] * (-x3[x3.len() - 1])) + (x0).sin()) - (x1[1]).sin()) * (x2[(2 * 2) % x2.len()]).sin()) + (x3[(k5 % 2) % 3]).sin()), (-x1[k5 % x1.len()]), c(0.88)];
}
{ let value: f64 = if (x0 * (x0 * x1[k5])) < (x1[k5] - x2[k5]) {
let v7: Vec<f64> = vec![(x2[k5] - (-(-c(0.17)))); 3 + k5];
'l10: for i9 in (0..=1).rev().step_by(2) {
{ let value = (x1[k5] + tower(&x2[1..2], (x1[x1.len() - 1]).tanh())).cos(); x3[k5] = x3[k5] - value; }
x3[k5] = (x2[(k5 + 3 - i9 % 3) % 3] + (-bump(&mut x3[k5 % 3], (x1[k5] + (x0).sin().exp()).tanh()))).tanh();
for (i13, e12) in v7[1..].iter().enumerate() {
k5 = ((0 + i13) + (i9 + i9)) % 2;
relax(&mut x3[..1], (x1[(k5 + i13) % 3]).cos());
x1[k5] = (x0 * x0).sin();
x3[1] = (x1[k5] * tower(&x3[..], (x3[0]).cos())).tanh();
}
}
(x3[k5] * ((-v7[k5]) / ((x1[(k5 + 3) % 3] + (-c(0.5))).sin() + c(1.7)))).cos()
} else {
'l17: for i16 in 1..x3.len() {
let a19 = if (x0 - ((x1[x1.len() - 2]).cos() + c(1.25)).sqrt()) > (x3[(1 % 4) % x3.len()] * x1[2]) {
(x0 + wave(x1[(k5 % 2) % 3], x1[(k5 * 2) % 3])).tanh()
} else {
x3[i16] = (x1[k5] * squash([(x2[k5]).sin(), c(((k5 + k5)) as core::primitive::f64), x1[k5]])).cos();
x1[k5] = (x1[(1 * 2) % 3] + x1[(k5 + 3 - i16 % 3) % 3]).cos();
(x3[(2 % 3) % x3.len()] * (x3[1] * c(0.23))).tanh()
};
}
({ let mut k22 = 0; loop { if k22 > 1 || (x2[k5] * (x2[k5]).sin().exp()) < bend(x0, c(0.4)) { break (x2[x2.len() - 3]); } k22 += 1; } })
}; x3[(k5 + k5) % 3] = x3[(k5 + k5) % 3] * value; }
x2[k5] = (x2[(k5 % 4) % 3] - (x1[x1.len() - 3] - ((x1[x1.len() - 1] + c(0.35)) - x0)).cos()).cos();
vec![(((((x3[k5] * { let t23 = (x3[(0 % 4) % 3]); c(0.44) }) * (x0).sin()) * (x1[x1.len() - 3]).sin()) - (x2[1]).sin()) * (x3[(0 % 4) % x3.len()]).sin()), (x3[k5] + c(0.79)), x2[k5]]
}
}
p (p.0, &mut p.1, &mut p.2, &mut p.3) [p.1, p.2, p.3] value
[(0.45, vec![-0.14, 0.87, -0.28], [-1.12, -0.53, 0.27], [1.01, 0.92, -0.51],), (-1.12, vec![0.75, -0.8, -0.38, 0.66], [0.4, 1.08, 0.62], [-1.04, 1.21, -0.48],), (1.16, vec![0.62, 0.72, 0.43], [1.28, -0.88, 1.32], [1.3, -0.47, -0.75],), (-0.19, vec![1.43, 0.91, -0.95, -0.58], [1.4, -0.76, 1.37], [1.11, 0.11, 0.84],)]
}
chainrule_tests::random_program! { p19
{
pub fn f(x0: f64, x1: &mut f64, mut x2: [f64; 3], mut x3: [f64; 3]) -> f64 {
let mut c5 = (x3[1] * { *x1 = (x2[1]).tanh(); (*x1) }) > (*x1 - x3[2]);
'l9: for e7 in x2.iter_mut() {
*x1 -= (x3[x3.len() - 1] + (*x1 / ((x3[x3.len() - 2]).cos() + 1.7))).cos();
}
let mut c11 = !c5;
let mut n13 = 1;
loop {
let mut n16 = 0usize;
let mut a15: f64 = loop {
if n16 >= 1 {
break (x0 - ((match (((n13 + n13) + 0usize) % 4, ((*x1 - (*x1 * 0.88)) < (x0 + x2[0 % x2.len()]) || (x0 + (0.09 + *x1)) > absorb(vec![*x1, x2[0]]))) { (0, _) => (*x1 + x2[x2.len() - 2]), (1 | 3, true) => choose(&x3[..], (n13 * 2)), _ => 0.4 }) * (('q18: { if (n16 * 2) % 2 == 1 { break 'q18 *x1; } (x2[(n16 % 4) % 3]) }) + ('q19: { if (x0 + (x0 + x2[(n16 + n16) % x2.len()])) > ((n13) as f64) { break 'q19 x0; } (x0) })))).sin();
}
n16 += 1;
let mut c11: f64 = -0.5;
if (x3[2] * (x3[(n16 % 4) % 3] + *x1)) < ((*x1).cos() + 1.5).ln() {
c11 = (x0 * (relax(&mut x3, (*x1 + (if c5 { 1.21 } else { *x1 })).cos()) + ((x3[1] * x2[1]) + bump(&mut x2[(3 + 3 - n16 % 3) % 3], (x3[2]).sin())))).sin();
break (c11 - ((x3[1] + x2[0]) * (*x1 - 0.57))).tanh();
} else {
let m21: [[f64; 2]; 2] = [[(c11 - (if (c5 || !c5) { x2[1] } else { *x1 })), (x2[1] - x0)], [*x1, (c11 - (if (c5 || !c5) { x2[1] } else { *x1 }))]];
let (a23, mut a24) = turn(((x2[1] * (x0).cos()), (x0 * *x1)), (x3[n13 % x3.len()]).tanh());
x3[2] = (c11 + { let t29 = (x3[x3.len() - 1] * ({ let t27 = (c11); x3[(3 + n16) % x3.len()] } - { a24 = (*x1).tanh(); (m21[0][n13 % 2]) })); squash(x2) }).tanh();
}
};
fill(&mut x2, (*x1 * ('q32: { if c11 { break 'q32 *x1; } (x3[x3.len() - 1]) })).tanh());
for c11 in 1..x2.len() {
let a34 = (x3[2] - ((n13) as f64)).cos();
let b36: [f64; 3] = [(*x1 + (0.99 - x0)), (x0).sin(), a34];
*x1 *= (a34 + (*x1).sin()).cos();
}
*x1 /= ((a15 * bump(&mut x3[2], (x2[(n16 + 3 - n13 % 3) % x2.len()]).sin())).cos() + 1.75);
if n13 == 0 {
break ;
}
n13 -= 1;
}
fill(&mut x3[..], (x2[2] + { let t38 = (x0); x0 }).tanh());
x3[2] *= (x3[2] + 1.11).tanh();
(((((x0 - (x2[2]).sin()) - (x0).sin()) + (*x1).sin()) * (x2[n13 % 3]).sin()) + (x3[2]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut f64, mut x2: [f64; 3], mut x3: [f64; 3]) -> f64 {
let mut c5 = (x3[1] * { *x1 = (x2[1]).tanh(); (*x1) }) > (*x1 - x3[2]);
'l9: for e7 in x2.iter_mut() {
{ let value = (x3[x3.len() - 1] + (*x1 / ((x3[x3.len() - 2]).cos() + c(1.7)))).cos(); *x1 = *x1 - value; }
}
let mut c11 = !c5;
let mut n13 = 1;
loop {
let mut n16 = 0usize;
let mut a15: f64 = loop {
if n16 >= 1 {
break (x0 - ((match (((n13 + n13) + 0usize) % 4, ((*x1 - (*x1 * c(0.88))) < (x0 + x2[0 % x2.len()]) || (x0 + (c(0.09) + *x1)) > absorb(vec![*x1, x2[0]]))) { (0, _) => (*x1 + x2[x2.len() - 2]), (1 | 3, true) => choose(&x3[..], (n13 * 2)), _ => c(0.4) }) * (('q18: { if (n16 * 2) % 2 == 1 { break 'q18 *x1; } (x2[(n16 % 4) % 3]) }) + ('q19: { if (x0 + (x0 + x2[(n16 + n16) % x2.len()])) > c((n13) as core::primitive::f64) { break 'q19 x0; } (x0) })))).sin();
}
n16 += 1;
let mut c11: f64 = -c(0.5);
if (x3[2] * (x3[(n16 % 4) % 3] + *x1)) < ((*x1).cos() + c(1.5)).ln() {
c11 = (x0 * (relax(&mut x3, (*x1 + (if c5 { c(1.21) } else { *x1 })).cos()) + ((x3[1] * x2[1]) + bump(&mut x2[(3 + 3 - n16 % 3) % 3], (x3[2]).sin())))).sin();
break (c11 - ((x3[1] + x2[0]) * (*x1 - c(0.57)))).tanh();
} else {
let m21: [[f64; 2]; 2] = [[(c11 - (if (c5 || !c5) { x2[1] } else { *x1 })), (x2[1] - x0)], [*x1, (c11 - (if (c5 || !c5) { x2[1] } else { *x1 }))]];
let (a23, mut a24) = turn(((x2[1] * (x0).cos()), (x0 * *x1)), (x3[n13 % x3.len()]).tanh());
x3[2] = (c11 + { let t29 = (x3[x3.len() - 1] * ({ let t27 = (c11); x3[(3 + n16) % x3.len()] } - { a24 = (*x1).tanh(); (m21[0][n13 % 2]) })); squash(x2) }).tanh();
}
};
fill(&mut x2, (*x1 * ('q32: { if c11 { break 'q32 *x1; } (x3[x3.len() - 1]) })).tanh());
for c11 in 1..x2.len() {
let a34 = (x3[2] - c((n13) as core::primitive::f64)).cos();
let b36: [f64; 3] = [(*x1 + (c(0.99) - x0)), (x0).sin(), a34];
{ let value = (a34 + (*x1).sin()).cos(); *x1 = *x1 * value; }
}
{ let value = ((a15 * bump(&mut x3[2], (x2[(n16 + 3 - n13 % 3) % x2.len()]).sin())).cos() + c(1.75)); *x1 = *x1 / value; }
if n13 == 0 {
break ;
}
n13 -= 1;
}
fill(&mut x3[..], (x2[2] + { let t38 = (x0); x0 }).tanh());
{ let value = (x3[2] + c(1.11)).tanh(); x3[2] = x3[2] * value; }
(((((x0 - (x2[2]).sin()) - (x0).sin()) + (*x1).sin()) * (x2[n13 % 3]).sin()) + (x3[2]).sin())
}
}
p (p.0, &mut p.1, p.2, p.3) [p.1] value
[(0.86, 0.83, [1.33, 0.78, -1.15], [0.6, 0.2, 0.27],), (0.36, 0.45, [-0.24, -0.78, 0.49], [-0.18, 0.88, -0.41],), (1.08, 1.05, [0.61, 0.35, 0.29], [1.31, 0.94, 0.37],), (1.14, 0.51, [1.43, -0.14, -0.85], [-0.54, 0.06, -1.29],)]
}
chainrule_tests::random_program! { p20
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
x1[2] += (((2 + 3 - 1 % 3)) as f64);
let mut a3 = if (x1[1] + (x0 + x1[1])) < x1[0] {
let mut a4: f64 = (x1[0] + (x0 - (x0 + x1[1])).sin()).tanh();
let b6 = [(a4 * turn((a4, a4), x1[2]).0), (match (2 + 1usize) % 3 { 0 => a4, 2.. => (-0.33), _ => x0 }), x0];
('q8: { if (x0 + x0) > wave(b6[(3 * 2) % 3], x1[2]) { break 'q8 { x0 = (x1[2] - (if ((a4 * (b6[b6.len() - 1] / ((a4).sin() + 1.7))) > (b6[0 % b6.len()]).sin() && (a4 - (0.29 * a4)) > a4) { x0 } else { a4 })).sin(); (a4) }; } (x1[1] - (-(x1[0] * x0))) })
} else {
let mut n9 = 0usize;
loop {
if ((x0 * ((x0).cos() + 1.5).ln()) > ((n9) as f64) || (x0 * (1.37 + x0)) < (x0).sin().powi(2)) {
let mut k11: usize = n9 % 3;
let mut k13: usize = k11 % 2;
x1[k11] -= (x1[k13] + ((x0 - ((-0.67) * x0)).sin() + ((((k13 * 2)) as f64) + (x0).sin().exp()))).sin();
x1[k13] -= (x1[k11] + { x0 = (x1[(k11 + 3 - k13 % 3) % x1.len()] - ((((k13 + n9)) as f64) * (x0 + x1[1]))).cos(); (x1[x1.len() - 2]) }).sin();
} else {
break ;
}
if (x1[0] * (x1[0] / ((x1[1]).tanh() + 1.7))) > 0.68 {
x0 = (x1[2] - (x0 * absorb(vec![x0, x0])).sin()).cos();
break ;
}
if (x0 - x0) > (x1[x1.len() - 2] * x1[0]) {
x0 = (x1[0] - (x1[n9 % 3] * x1[(n9 * 2) % 3])).sin();
}
x0 = (x1[(n9 * 2) % 3] * (x1[n9 % 3] - x1[2])).tanh();
if n9 >= 3 || (x0 * (1.0 - x0)) > x1[1] {
break ;
}
n9 += 2;
}
(x1[0] - (0.49 / ((x0 - relax(&mut x1[..], (x0).tanh())).tanh() + 1.7))).cos()
};
((((x0 * (1.03 * a3)) - (x0).sin()) + (x1[1]).sin()) - (a3).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
{ let value = c(((2 + 3 - 1 % 3)) as core::primitive::f64); x1[2] = x1[2] + value; }
let mut a3 = if (x1[1] + (x0 + x1[1])) < x1[0] {
let mut a4: f64 = (x1[0] + (x0 - (x0 + x1[1])).sin()).tanh();
let b6 = [(a4 * turn((a4, a4), x1[2]).0), (match (2 + 1usize) % 3 { 0 => a4, 2.. => (-c(0.33)), _ => x0 }), x0];
('q8: { if (x0 + x0) > wave(b6[(3 * 2) % 3], x1[2]) { break 'q8 { x0 = (x1[2] - (if ((a4 * (b6[b6.len() - 1] / ((a4).sin() + c(1.7)))) > (b6[0 % b6.len()]).sin() && (a4 - (c(0.29) * a4)) > a4) { x0 } else { a4 })).sin(); (a4) }; } (x1[1] - (-(x1[0] * x0))) })
} else {
let mut n9 = 0usize;
loop {
if ((x0 * ((x0).cos() + c(1.5)).ln()) > c((n9) as core::primitive::f64) || (x0 * (c(1.37) + x0)) < (x0).sin().powi(2)) {
let mut k11: usize = n9 % 3;
let mut k13: usize = k11 % 2;
{ let value = (x1[k13] + ((x0 - ((-c(0.67)) * x0)).sin() + (c(((k13 * 2)) as core::primitive::f64) + (x0).sin().exp()))).sin(); x1[k11] = x1[k11] - value; }
{ let value = (x1[k11] + { x0 = (x1[(k11 + 3 - k13 % 3) % x1.len()] - (c(((k13 + n9)) as core::primitive::f64) * (x0 + x1[1]))).cos(); (x1[x1.len() - 2]) }).sin(); x1[k13] = x1[k13] - value; }
} else {
break ;
}
if (x1[0] * (x1[0] / ((x1[1]).tanh() + c(1.7)))) > c(0.68) {
x0 = (x1[2] - (x0 * absorb(vec![x0, x0])).sin()).cos();
break ;
}
if (x0 - x0) > (x1[x1.len() - 2] * x1[0]) {
x0 = (x1[0] - (x1[n9 % 3] * x1[(n9 * 2) % 3])).sin();
}
x0 = (x1[(n9 * 2) % 3] * (x1[n9 % 3] - x1[2])).tanh();
if n9 >= 3 || (x0 * (c(1.0) - x0)) > x1[1] {
break ;
}
n9 += 2;
}
(x1[0] - (c(0.49) / ((x0 - relax(&mut x1[..], (x0).tanh())).tanh() + c(1.7)))).cos()
};
((((x0 * (c(1.03) * a3)) - (x0).sin()) + (x1[1]).sin()) - (a3).sin())
}
}
p (p.0, p.1) [] value
[(-1.19, vec![0.39, 1.15, -1.34],), (-1.08, vec![0.53, -0.78, 1.31, -0.79],), (-0.26, vec![0.85, 0.83, 1.11],), (0.87, vec![0.74, -0.91, -0.75, 0.53],)]
}
chainrule_tests::random_program! { p21
{
pub fn f(x0: f64, mut x1: [f64; 3]) -> f64 {
match (x0 + (x1[1] - (-1.29))) {
_ if ((x1[1] - (x0 / ((x1[1]).tanh() + 1.7))) > { let t3 = (x1[(1 * 2) % x1.len()]); x1[1] } && (x0 - (x0 * x0)) > (x0 * x1[0])) => {
let mut t11: (f64, f64) = if (x1.len() > 4 && x1[4] > (x1[0 % x1.len()]).sin()) {
let mut t5: (f64, [f64; 2]) = ((x1[(3 * 2) % x1.len()] * (x1[1] - x0)), [(x1[(3 * 2) % x1.len()] * (x1[1] - x0)) * x0, (-x0)]);
x1[2] -= (x0 + (0.15 * x1[0]));
(('q7: { if (x0 + (x1[2 % 3]).sin().exp()) > (x0).min(x0) { break 'q7 ((-x0) + (x1[x1.len() - 1] * 0.13)); } (x0 + x1[(2 * 2) % 3]) }), (t5.1[1 % 2] - (x0 * x1[0])))
} else {
x1[0] = (((x1[(1 + 3 - 2 % 3) % 3]).sin() / ((x0 + choose(&x1[..], (0 + 3 - 3 % 3))).tanh() + 1.7)) * ((-x1[2]) - (x1[2] + 0.69)));
(((0.66 + x0) + ('q8: { if (x0 * (match (x1.len(), (x1[0 % 3] + tower(&x1[..], (x0).sin())) > wave(x1[0], x0)) { (0, _) => x1[(1 + 2) % x1.len()], (1 | 3, true) => x0, _ => x1[1] })) < squash(x1) { break 'q8 x1[x1.len() - 2]; } (x1[0]) })), (x1[2] - { let t9 = (x1[(1 * 2) % x1.len()]); x0 }))
};
{
let w13 = &x1[1..3];
t11.0 += (t11.0 + ('q15: { if ((x0 * x0) < (x0 * t11.0) && (3 + 3 - 2 % 3) % 2 == 1) { break 'q15 t11.1; } (x1[0]) })).tanh();
t11.1 -= (w13[1] + (('q16: { if (x0 - t11.0) < (t11.1 + t11.1) { break 'q16 w13[0]; } (w13[3 % 2]) }) + (w13[2 % 2] * w13[1]))).tanh();
}
let a17: f64 = (x1[0 % 3] + wave(x0, (x0 + t11.0))).cos();
x1[0 % 3] /= ((a17 * (t11.1 + x0)).cos() + 1.75);
}
_ => {
x1[2] /= ((x0 * (match (x1[2] + (x0).cos()) < (x1[0] * x0) { true => x0, false => x0 })).cos() + 1.75);
}
_ => {
x1[2] += (x1[2] + (x0 * ((x0 * (x0 + x1[2])).cos() + 1.5).ln()).sin()).sin();
}
_ => {
x1[3 % 3] -= (x0 + (if 1 % 2 == 0 { (((3) as f64) - wave(0.07, 1.0)) } else { ({ let mut k20 = 0; loop { if k20 > 1 || ((2 % 3) % 2 == 0 || (x0 + (x1[0] / ((x0).sin() + 1.7))) < bend(x0, x0)) { break (x0 * (((3 % 4)) as f64)); } k20 += 1; } }) })).tanh();
}
}
(((x0 * x0) + (x0).sin()) + (x1[x1.len() - 3]).sin())
}
}
{
pub fn f(x0: f64, mut x1: [f64; 3]) -> f64 {
match (x0 + (x1[1] - (-c(1.29)))) {
_ if ((x1[1] - (x0 / ((x1[1]).tanh() + c(1.7)))) > { let t3 = (x1[(1 * 2) % x1.len()]); x1[1] } && (x0 - (x0 * x0)) > (x0 * x1[0])) => {
let mut t11: (f64, f64) = if (x1.len() > 4 && x1[4] > (x1[0 % x1.len()]).sin()) {
let mut t5: (f64, [f64; 2]) = ((x1[(3 * 2) % x1.len()] * (x1[1] - x0)), [(x1[(3 * 2) % x1.len()] * (x1[1] - x0)) * x0, (-x0)]);
{ let value = (x0 + (c(0.15) * x1[0])); x1[2] = x1[2] - value; }
(('q7: { if (x0 + (x1[2 % 3]).sin().exp()) > (x0).min(x0) { break 'q7 ((-x0) + (x1[x1.len() - 1] * c(0.13))); } (x0 + x1[(2 * 2) % 3]) }), (t5.1[1 % 2] - (x0 * x1[0])))
} else {
x1[0] = (((x1[(1 + 3 - 2 % 3) % 3]).sin() / ((x0 + choose(&x1[..], (0 + 3 - 3 % 3))).tanh() + c(1.7))) * ((-x1[2]) - (x1[2] + c(0.69))));
(((c(0.66) + x0) + ('q8: { if (x0 * (match (x1.len(), (x1[0 % 3] + tower(&x1[..], (x0).sin())) > wave(x1[0], x0)) { (0, _) => x1[(1 + 2) % x1.len()], (1 | 3, true) => x0, _ => x1[1] })) < squash(x1) { break 'q8 x1[x1.len() - 2]; } (x1[0]) })), (x1[2] - { let t9 = (x1[(1 * 2) % x1.len()]); x0 }))
};
{
let w13 = &x1[1..3];
{ let value = (t11.0 + ('q15: { if ((x0 * x0) < (x0 * t11.0) && (3 + 3 - 2 % 3) % 2 == 1) { break 'q15 t11.1; } (x1[0]) })).tanh(); t11.0 = t11.0 + value; }
{ let value = (w13[1] + (('q16: { if (x0 - t11.0) < (t11.1 + t11.1) { break 'q16 w13[0]; } (w13[3 % 2]) }) + (w13[2 % 2] * w13[1]))).tanh(); t11.1 = t11.1 - value; }
}
let a17: f64 = (x1[0 % 3] + wave(x0, (x0 + t11.0))).cos();
{ let value = ((a17 * (t11.1 + x0)).cos() + c(1.75)); x1[0 % 3] = x1[0 % 3] / value; }
}
_ => {
{ let value = ((x0 * (match (x1[2] + (x0).cos()) < (x1[0] * x0) { true => x0, false => x0 })).cos() + c(1.75)); x1[2] = x1[2] / value; }
}
_ => {
{ let value = (x1[2] + (x0 * ((x0 * (x0 + x1[2])).cos() + c(1.5)).ln()).sin()).sin(); x1[2] = x1[2] + value; }
}
_ => {
{ let value = (x0 + (if 1 % 2 == 0 { (c((3) as core::primitive::f64) - wave(c(0.07), c(1.0))) } else { ({ let mut k20 = 0; loop { if k20 > 1 || ((2 % 3) % 2 == 0 || (x0 + (x1[0] / ((x0).sin() + c(1.7)))) < bend(x0, x0)) { break (x0 * c(((3 % 4)) as core::primitive::f64)); } k20 += 1; } }) })).tanh(); x1[3 % 3] = x1[3 % 3] - value; }
}
}
(((x0 * x0) + (x0).sin()) + (x1[x1.len() - 3]).sin())
}
}
p (p.0, p.1) [] value
[(-0.3, [1.1, -1.42, -0.67],), (0.38, [1.27, 1.44, -0.4],), (0.49, [-0.89, 0.43, 1.26],), (0.39, [0.41, 0.54, -1.07],)]
}
chainrule_tests::random_program! { p22
{
pub fn f(x0: f64, x1: (f64, f64), mut x2: f64) -> f64 {
match x1 {
(_, _) => {
'b4: {
x2 += (if (x2 - { let t5 = (x1.1); 0.26 }) < x1.1 { x2 } else { x0 });
x2 *= (x1.1 + (x0 * x0)).cos();
let mut v7: Vec<f64> = advance(vec![(x2 + ((0) as f64)), { x2 = (x0).sin(); (x0) }], x2);

}
if ((x1.1 - (x1.0).sin()) < (x2).sin().exp() || (x2 * (x0 * x0)) < (match (x1.1 * (if (x0 + (match (1 + 1usize) % 2 { 0 => x2, 2.. => x2, _ => x2 })) < (0.12 - x0) { x1.0 } else { 1.32 })) < (x2 - (-0.23)) { true => x1.0, false => (-1.09) })) {
x2 /= ((x1.1 - (x2).max(0.7)).sin() + 1.75);
}
}
(mut k9, mut k10) => {
k10 += ((k10 / ((x0).sin() + 1.7)) * { let t13 = (x2); x2 });
}
(_, k15) => {
if (k15 + (if (x0 + ((-0.54) * x2)) < k15 { x0 } else { x0 })) < (match (1 % 4) % 2 == 1 { true => x0, false => x1.0 }) {
let a17 = (x1.1 - ((x2).sin() * x0)).sin();
} else {
x2 /= ((k15 * { x2 = (k15).sin(); (x1.0) }).tanh() + 1.75);
x2 = bump(&mut x2, (k15 + (k15 + x0)).sin());
}
}
(_, k19) => {
let a21: f64 = 'b22: {
x2 = (x0 - (-{ let t23 = (x2 - x2); squash([x1.0, x1.1, t23]) })).tanh();
x2 *= (x2 + (x1.0 - x1.0)).tanh();
x2 -= (((-k19) - (k19 + 1.41)) + ((3) as f64));
(x0).sin()
};
}
}
((((x1.1 * ({ let mut k29 = 0; loop { if k29 > 1 || ((x2 * absorb(vec![x1.0, x1.1])) > { let t26 = (x2); x0 } || (x2 + (x1.0 - x0)) < (x0 * x0)) { break (x0); } k29 += 1; } })) + (x0).sin()) + (x1.1).sin()) + (x2).sin())
}
}
{
pub fn f(x0: f64, x1: (f64, f64), mut x2: f64) -> f64 {
match x1 {
(_, _) => {
'b4: {
{ let value = (if (x2 - { let t5 = (x1.1); c(0.26) }) < x1.1 { x2 } else { x0 }); x2 = x2 + value; }
{ let value = (x1.1 + (x0 * x0)).cos(); x2 = x2 * value; }
let mut v7: Vec<f64> = advance(vec![(x2 + c((0) as core::primitive::f64)), { x2 = (x0).sin(); (x0) }], x2);

}
if ((x1.1 - (x1.0).sin()) < (x2).sin().exp() || (x2 * (x0 * x0)) < (match (x1.1 * (if (x0 + (match (1 + 1usize) % 2 { 0 => x2, 2.. => x2, _ => x2 })) < (c(0.12) - x0) { x1.0 } else { c(1.32) })) < (x2 - (-c(0.23))) { true => x1.0, false => (-c(1.09)) })) {
{ let value = ((x1.1 - (x2).max(c(0.7))).sin() + c(1.75)); x2 = x2 / value; }
}
}
(mut k9, mut k10) => {
{ let value = ((k10 / ((x0).sin() + c(1.7))) * { let t13 = (x2); x2 }); k10 = k10 + value; }
}
(_, k15) => {
if (k15 + (if (x0 + ((-c(0.54)) * x2)) < k15 { x0 } else { x0 })) < (match (1 % 4) % 2 == 1 { true => x0, false => x1.0 }) {
let a17 = (x1.1 - ((x2).sin() * x0)).sin();
} else {
{ let value = ((k15 * { x2 = (k15).sin(); (x1.0) }).tanh() + c(1.75)); x2 = x2 / value; }
x2 = bump(&mut x2, (k15 + (k15 + x0)).sin());
}
}
(_, k19) => {
let a21: f64 = 'b22: {
x2 = (x0 - (-{ let t23 = (x2 - x2); squash([x1.0, x1.1, t23]) })).tanh();
{ let value = (x2 + (x1.0 - x1.0)).tanh(); x2 = x2 * value; }
{ let value = (((-k19) - (k19 + c(1.41))) + c((3) as core::primitive::f64)); x2 = x2 - value; }
(x0).sin()
};
}
}
((((x1.1 * ({ let mut k29 = 0; loop { if k29 > 1 || ((x2 * absorb(vec![x1.0, x1.1])) > { let t26 = (x2); x0 } || (x2 + (x1.0 - x0)) < (x0 * x0)) { break (x0); } k29 += 1; } })) + (x0).sin()) + (x1.1).sin()) + (x2).sin())
}
}
p (p.0, p.1, p.2) [] value
[(0.66, (0.5, 1.34), 0.91,), (1.17, (0.79, 0.23), -0.54,), (-1.18, (1.1, 0.14), 1.34,), (1.08, (1.03, -0.17), 1.19,)]
}
chainrule_tests::random_program! { p23
{
pub fn f(x0: f64, n1: usize, mut x2: Vec<f64>, x3: &mut f64, x4: &[f64]) {
if (n1 + 3 - n1 % 3) % 2 == 0 {
match (((n1 + 3 - n1 % 3) + 0usize) % 2, x4.len()) {
(k6, 0 | 3) if (*x3 * choose(&x2[(k6 + n1) % 3..x2.len()], n1)) < *x3 => {
*x3 += ((((x0).cos() + 1.25).sqrt() * (*x3 + x0)) + ((0.97 + x4[2]) * (-0.97)));
x2[0 % 3] = (-*x3);
x2 = vec![(x0 + ({ let mut k9 = 0; loop { if k9 > 1 || (x2[k6 % 3] * x0) < ((k6) as f64) { break (x2[0] - (x4[2 % 3] + x4[0])); } k9 += 1; } })).tanh(); 3 + 1];
x2[2] = (0.28 + (-0.57));
}
_ => {
x2[0] *= (*x3 + (((n1 + 1)) as f64)).cos();
}
}
let d10: f64;
if (x4.len() > 4 && x4[4] > { let t11 = (*x3); t11 }) {
d10 = absorb(vec![({ *x3 = (x0).sin(); (*x3) } * ((-0.8) * 1.44)), ((*x3 + x2[x2.len() - 3]) + { *x3 = (*x3).sin(); (x2[(n1 + n1) % 3]) })]);
'b13: {
x2[(n1 + 3 - 1 % 3) % 3] = { let t14 = (x2[1]); x0 };
*x3 /= ((x4[n1 % x4.len()] + (match ((n1 % 4) % 2 == 1 && (*x3 * (x2[2] / ((*x3).sin() + 1.7))) < (x2[0] + x4[(0 % 2) % 3])) { true => 1.05, false => *x3 })).sin() + 1.75);
*x3 = inner(&x2[..], &x4[..]);
fill(&mut x2[..], (x4[(n1 + 3 - 3 % 3) % x4.len()] + inner(&x4[0..2], &x4[..])).tanh());

}
*x3 = (x4[2] + x0).sin();
} else {
d10 = (x4[2] + (x2[2] + x4[(n1 + 3) % 3])).sin();
}
} else {
*x3 = (*x3 - 0.55).cos();
}

}
}
{
pub fn f(x0: f64, n1: usize, mut x2: Vec<f64>, x3: &mut f64, x4: &[f64]) {
if (n1 + 3 - n1 % 3) % 2 == 0 {
match (((n1 + 3 - n1 % 3) + 0usize) % 2, x4.len()) {
(k6, 0 | 3) if (*x3 * choose(&x2[(k6 + n1) % 3..x2.len()], n1)) < *x3 => {
{ let value = ((((x0).cos() + c(1.25)).sqrt() * (*x3 + x0)) + ((c(0.97) + x4[2]) * (-c(0.97)))); *x3 = *x3 + value; }
x2[0 % 3] = (-*x3);
x2 = vec![(x0 + ({ let mut k9 = 0; loop { if k9 > 1 || (x2[k6 % 3] * x0) < c((k6) as core::primitive::f64) { break (x2[0] - (x4[2 % 3] + x4[0])); } k9 += 1; } })).tanh(); 3 + 1];
x2[2] = (c(0.28) + (-c(0.57)));
}
_ => {
{ let value = (*x3 + c(((n1 + 1)) as core::primitive::f64)).cos(); x2[0] = x2[0] * value; }
}
}
let d10: f64;
if (x4.len() > 4 && x4[4] > { let t11 = (*x3); t11 }) {
d10 = absorb(vec![({ *x3 = (x0).sin(); (*x3) } * ((-c(0.8)) * c(1.44))), ((*x3 + x2[x2.len() - 3]) + { *x3 = (*x3).sin(); (x2[(n1 + n1) % 3]) })]);
'b13: {
x2[(n1 + 3 - 1 % 3) % 3] = { let t14 = (x2[1]); x0 };
{ let value = ((x4[n1 % x4.len()] + (match ((n1 % 4) % 2 == 1 && (*x3 * (x2[2] / ((*x3).sin() + c(1.7)))) < (x2[0] + x4[(0 % 2) % 3])) { true => c(1.05), false => *x3 })).sin() + c(1.75)); *x3 = *x3 / value; }
*x3 = inner(&x2[..], &x4[..]);
fill(&mut x2[..], (x4[(n1 + 3 - 3 % 3) % x4.len()] + inner(&x4[0..2], &x4[..])).tanh());

}
*x3 = (x4[2] + x0).sin();
} else {
d10 = (x4[2] + (x2[2] + x4[(n1 + 3) % 3])).sin();
}
} else {
*x3 = (*x3 - c(0.55)).cos();
}

}
}
p (p.0, p.1, p.2, &mut p.3, &p.4) [p.3] unit
[(0.11, 2usize, vec![-1.38, 1.2, 0.57], 0.3, vec![1.13, 1.09, 1.21],), (0.59, 0usize, vec![1.37, 0.4, 0.19, -0.46], -0.95, vec![0.78, 0.67, 1.36, 0.36],), (0.95, 3usize, vec![-0.61, 0.32, 0.83], -0.79, vec![1.3, 0.09, 0.73],), (-0.4, 1usize, vec![-1.11, 1.11, -0.07, 0.79], -0.41, vec![0.28, 0.77, 0.15, 1.22],)]
}
chainrule_tests::random_program! { p24
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, x3: (f64, f64)) -> f64 {
let mut n5 = 0usize;
loop {
x2 = (x0 - (((x1.1 / ((x1.1).tanh() + 1.7)) * (x3.1).sin().exp()) - ('q7: { if (x2 * (x1.1 / ((x1.0).cos() + 1.7))) > (-x0) { break 'q7 (((2 * 2)) as f64); } (x0 - (x0 * x0)) }))).cos();
if (x1.0 + absorb(vec![x3.0, x2])) < (x3.0 + x2) {
let mut v8: Vec<f64> = advance(vec![(x0 + ((0) as f64)), (x3.1).sin()], (-1.09));
} else {
x2 += (x3.0 * turn(((x3.0 * (x2).min(0.75)).sin(), x0), 1.37).1).sin();
break ;
}
if n5 >= (2 + 3 - 0 % 3) % 4 {
break ;
}
n5 += 1;
}
if (x1.1 - (-0.8)) < (if (x0 - (if (x3.1 + (-0.67)) < (x2 + x3.1) { x0 } else { x0 })) < ((x2).cos() + 1.5).ln() { x1.0 } else { x3.1 }) {
return (((((x3.1 - (x1.1 * x2)) + (x0).sin()) - (x1.0).sin()) + (x2).sin()) - (x3.0).sin());
} else {
let (mut a15, a16) = match ((n5 + n5) + 1usize) % 4 {
..=2 => {
((x2 / ((x1.0).tanh() + 1.7)), (x3.0 - (x0 + x0)))
}
k10 if (x1.1 * (x0 * x3.1)) > (x3.0 + x2) => {
x1.0 = (x3.0 * x0);
let t12: (f64, f64) = turn(((x0 * (x1.0 / ((x3.1).cos() + 1.7))), (x1.0 + x2)), (x0).tanh());
((x1.1 * t12.0), (x2 * (x0).max(x3.0)))
}
_ => {
((x3.0 - absorb(vec![('q14: { if (x3.0 + (x0 / ((x0).sin() + 1.7))) > (-1.39) { break 'q14 (x0).sin(); } (x0 + (-x1.0)) }), x2])).cos(), (x1.1 * (x1.1 + x1.0)))
}
};
}
match ((x3.0 + (x2 - x2)) < (0.44 * x2), (n5 + 1usize) % 5, (x1.1 - (if (x1.1 - { let n5 = (x2); 1.05 }) > turn((x1.0, x3.0), x1.0).0 { x3.0 } else { x1.1 })) > ((x0).cos() + 1.5).ln()) {
(false, 2..=4, true) => {
x1.0 = (((x0 + x1.1) * (match ((n5 + 1usize) % 2, ((x1.0 + (if (x0 * (x3.1 + x3.1)) > (x3.0 * x2) { x2 } else { x3.1 })) > (x0 * x3.1) || (x3.1 * (if (n5 + n5) % 2 == 1 { x1.1 } else { x1.1 })) < (x1.1 * (-1.22)))) { (0, _) => (-0.62), (1 | 3, true) => x3.1, _ => x1.0 })) * { x2 = (x2 + ((x2).cos() + 1.25).sqrt()).tanh(); (x1.0) });
}
_ => {
x2 = (((x3.1 * x3.0) + (x2).sin().powi(3)) * { let n5 = (x1.0 - x1.1); (n5 + x3.1) });
}
}
(((((x2 - (1.44 - x3.0)) * (x0).sin()) * (x1.1).sin()) * (x2).sin()) + (x3.0).sin())
}
}
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, x3: (f64, f64)) -> f64 {
let mut n5 = 0usize;
loop {
x2 = (x0 - (((x1.1 / ((x1.1).tanh() + c(1.7))) * (x3.1).sin().exp()) - ('q7: { if (x2 * (x1.1 / ((x1.0).cos() + c(1.7)))) > (-x0) { break 'q7 c(((2 * 2)) as core::primitive::f64); } (x0 - (x0 * x0)) }))).cos();
if (x1.0 + absorb(vec![x3.0, x2])) < (x3.0 + x2) {
let mut v8: Vec<f64> = advance(vec![(x0 + c((0) as core::primitive::f64)), (x3.1).sin()], (-c(1.09)));
} else {
{ let value = (x3.0 * turn(((x3.0 * (x2).min(c(0.75))).sin(), x0), c(1.37)).1).sin(); x2 = x2 + value; }
break ;
}
if n5 >= (2 + 3 - 0 % 3) % 4 {
break ;
}
n5 += 1;
}
if (x1.1 - (-c(0.8))) < (if (x0 - (if (x3.1 + (-c(0.67))) < (x2 + x3.1) { x0 } else { x0 })) < ((x2).cos() + c(1.5)).ln() { x1.0 } else { x3.1 }) {
return (((((x3.1 - (x1.1 * x2)) + (x0).sin()) - (x1.0).sin()) + (x2).sin()) - (x3.0).sin());
} else {
let (mut a15, a16) = match ((n5 + n5) + 1usize) % 4 {
..=2 => {
((x2 / ((x1.0).tanh() + c(1.7))), (x3.0 - (x0 + x0)))
}
k10 if (x1.1 * (x0 * x3.1)) > (x3.0 + x2) => {
x1.0 = (x3.0 * x0);
let t12: (f64, f64) = turn(((x0 * (x1.0 / ((x3.1).cos() + c(1.7)))), (x1.0 + x2)), (x0).tanh());
((x1.1 * t12.0), (x2 * (x0).max(x3.0)))
}
_ => {
((x3.0 - absorb(vec![('q14: { if (x3.0 + (x0 / ((x0).sin() + c(1.7)))) > (-c(1.39)) { break 'q14 (x0).sin(); } (x0 + (-x1.0)) }), x2])).cos(), (x1.1 * (x1.1 + x1.0)))
}
};
}
match ((x3.0 + (x2 - x2)) < (c(0.44) * x2), (n5 + 1usize) % 5, (x1.1 - (if (x1.1 - { let n5 = (x2); c(1.05) }) > turn((x1.0, x3.0), x1.0).0 { x3.0 } else { x1.1 })) > ((x0).cos() + c(1.5)).ln()) {
(false, 2..=4, true) => {
x1.0 = (((x0 + x1.1) * (match ((n5 + 1usize) % 2, ((x1.0 + (if (x0 * (x3.1 + x3.1)) > (x3.0 * x2) { x2 } else { x3.1 })) > (x0 * x3.1) || (x3.1 * (if (n5 + n5) % 2 == 1 { x1.1 } else { x1.1 })) < (x1.1 * (-c(1.22))))) { (0, _) => (-c(0.62)), (1 | 3, true) => x3.1, _ => x1.0 })) * { x2 = (x2 + ((x2).cos() + c(1.25)).sqrt()).tanh(); (x1.0) });
}
_ => {
x2 = (((x3.1 * x3.0) + (x2).sin().powi(3)) * { let n5 = (x1.0 - x1.1); (n5 + x3.1) });
}
}
(((((x2 - (c(1.44) - x3.0)) * (x0).sin()) * (x1.1).sin()) * (x2).sin()) + (x3.0).sin())
}
}
p (p.0, p.1, p.2, p.3) [] value
[(1.06, (0.46, -0.15), 0.3, (-0.74, -0.91),), (0.5, (0.68, 0.92), 0.56, (0.72, -0.88),), (0.52, (-1.11, 0.83), 1.19, (0.56, 1.17),), (0.76, (0.63, 0.8), 1.2, (-0.38, -1.2),)]
}
chainrule_tests::random_program! { p25
{
pub fn f(mut x0: f64, x1: (f64, f64), x2: &mut f64) -> Vec<f64> {
let mut n5 = 0;
let a4 = 'l7: loop {
match ((x1.0 * (((n5 * 2)) as f64)) > (*x2 * 0.09) && (*x2 + (x1.1 - x1.0)) < (x1.0 * x0)) {
false => {
x0 -= (x0 * *x2).cos();
}
k8 if ((x1.0 * ('q10: { if (x1.0 * (x0 + *x2)) < 0.62 { break 'q10 *x2; } (x1.0) })) < (-1.41) && k8) => {
*x2 -= (x1.0 * *x2).sin();
x0 = (x1.0 * { x0 = (*x2 - *x2).sin(); (*x2) }).sin();
let v12: Vec<f64> = advance(vec![(x1.0 + ('q11: { if k8 { break 'q11 1.15; } (*x2) })), x0], x1.0);
let mut b14 = x1;
}
_ => {
let a16: f64 = 1.15;
*x2 /= ((x0 + (x0).sin()).tanh() + 1.75);
x0 -= (x1.1 + (a16 + (match (((n5 + n5) + 1usize) % 5, ((*x2 - (a16 * x0)) > (if (*x2 - (a16).min(x0)) > (x0 - *x2) { a16 } else { (-0.5) }) || (*x2 * x1.0) < (a16 * 0.79))) { (0, _) => a16, (1 | 3, true) => a16, _ => x1.0 })).min((a16 / ((a16).tanh() + 1.7)))).cos();
}
}
if (x1.1 - { let t18 = (x0); t18 }) > (*x2).min(x0) {
x0 = (*x2 * *x2).cos();
let mut a20: f64 = (x0 + x0).sin();
} else {
return vec![((((*x2 * (x0 - x0)) - (x0).sin()) - (x1.0).sin()) + (*x2).sin()), (0.46 + x1.0), (-1.01)];
}
if n5 >= 2 % 4 {
break (x0 + (turn((*x2, *x2), x0).1 * ({ let mut k23 = 0; loop { if k23 > 1 || (x0 + (*x2 + x1.1)) > (x1.1 + *x2) { break (x1.0); } k23 += 1; } }))).tanh();
}
n5 += 1;
};
if (a4 - *x2) > (x0 + x0) {
x0 = ((((1 + n5)) as f64) - a4);
return vec![(((((x1.0 * { x0 = (a4).sin(); (x1.0) }) + (x0).sin()) + (x1.1).sin()) + (*x2).sin()) + (a4).sin()), (x0 * x1.1), a4];
}
*x2 = (((n5) as f64) * (if (a4 + (*x2 - 1.1)) < (*x2 - 0.14) { (-0.74) } else { 0.49 }));
match ((1 * 2) + 0usize) % 5 {
_ => {
match (x1.1 - (*x2).abs()) {
_ => {
x0 = (*x2 * x1.1);
}
k25 if (*x2 + *x2) > (0.16 - k25) => {
x0 = (x1.1).abs();
}
k27 => {
*x2 += (x1.0 + x1.0);
}
}
}
..=3 if (x1.1 + (*x2 - x1.1)) > descend((a4).sin(), 3) => {
x0 = (x0 * (((n5 + 2)) as f64)).cos();
return vec![(((((x1.1 - x1.1) + (x0).sin()) * (x1.0).sin()) + (*x2).sin()) + (a4).sin()), (a4 - *x2), x1.0];
}
_ => {
*x2 += (((a4 * x0) + (1.41 * 1.41)) - ((a4).cos() + 1.25).sqrt());
}
}
vec![(((((a4 * ('q29: { if (x1.0 - (*x2 - a4)) > (x0 + *x2) { break 'q29 1.34; } (x0) })) * (x0).sin()) + (x1.0).sin()) - (*x2).sin()) + (a4).sin()), ((*x2).cos() + 1.25).sqrt(), x1.0]
}
}
{
pub fn f(mut x0: f64, x1: (f64, f64), x2: &mut f64) -> Vec<f64> {
let mut n5 = 0;
let a4 = 'l7: loop {
match ((x1.0 * c(((n5 * 2)) as core::primitive::f64)) > (*x2 * c(0.09)) && (*x2 + (x1.1 - x1.0)) < (x1.0 * x0)) {
false => {
{ let value = (x0 * *x2).cos(); x0 = x0 - value; }
}
k8 if ((x1.0 * ('q10: { if (x1.0 * (x0 + *x2)) < c(0.62) { break 'q10 *x2; } (x1.0) })) < (-c(1.41)) && k8) => {
{ let value = (x1.0 * *x2).sin(); *x2 = *x2 - value; }
x0 = (x1.0 * { x0 = (*x2 - *x2).sin(); (*x2) }).sin();
let v12: Vec<f64> = advance(vec![(x1.0 + ('q11: { if k8 { break 'q11 c(1.15); } (*x2) })), x0], x1.0);
let mut b14 = x1;
}
_ => {
let a16: f64 = c(1.15);
{ let value = ((x0 + (x0).sin()).tanh() + c(1.75)); *x2 = *x2 / value; }
{ let value = (x1.1 + (a16 + (match (((n5 + n5) + 1usize) % 5, ((*x2 - (a16 * x0)) > (if (*x2 - (a16).min(x0)) > (x0 - *x2) { a16 } else { (-c(0.5)) }) || (*x2 * x1.0) < (a16 * c(0.79)))) { (0, _) => a16, (1 | 3, true) => a16, _ => x1.0 })).min((a16 / ((a16).tanh() + c(1.7))))).cos(); x0 = x0 - value; }
}
}
if (x1.1 - { let t18 = (x0); t18 }) > (*x2).min(x0) {
x0 = (*x2 * *x2).cos();
let mut a20: f64 = (x0 + x0).sin();
} else {
return vec![((((*x2 * (x0 - x0)) - (x0).sin()) - (x1.0).sin()) + (*x2).sin()), (c(0.46) + x1.0), (-c(1.01))];
}
if n5 >= 2 % 4 {
break (x0 + (turn((*x2, *x2), x0).1 * ({ let mut k23 = 0; loop { if k23 > 1 || (x0 + (*x2 + x1.1)) > (x1.1 + *x2) { break (x1.0); } k23 += 1; } }))).tanh();
}
n5 += 1;
};
if (a4 - *x2) > (x0 + x0) {
x0 = (c(((1 + n5)) as core::primitive::f64) - a4);
return vec![(((((x1.0 * { x0 = (a4).sin(); (x1.0) }) + (x0).sin()) + (x1.1).sin()) + (*x2).sin()) + (a4).sin()), (x0 * x1.1), a4];
}
*x2 = (c((n5) as core::primitive::f64) * (if (a4 + (*x2 - c(1.1))) < (*x2 - c(0.14)) { (-c(0.74)) } else { c(0.49) }));
match ((1 * 2) + 0usize) % 5 {
_ => {
match (x1.1 - (*x2).abs()) {
_ => {
x0 = (*x2 * x1.1);
}
k25 if (*x2 + *x2) > (c(0.16) - k25) => {
x0 = (x1.1).abs();
}
k27 => {
{ let value = (x1.0 + x1.0); *x2 = *x2 + value; }
}
}
}
..=3 if (x1.1 + (*x2 - x1.1)) > descend((a4).sin(), 3) => {
x0 = (x0 * c(((n5 + 2)) as core::primitive::f64)).cos();
return vec![(((((x1.1 - x1.1) + (x0).sin()) * (x1.0).sin()) + (*x2).sin()) + (a4).sin()), (a4 - *x2), x1.0];
}
_ => {
{ let value = (((a4 * x0) + (c(1.41) * c(1.41))) - ((a4).cos() + c(1.25)).sqrt()); *x2 = *x2 + value; }
}
}
vec![(((((a4 * ('q29: { if (x1.0 - (*x2 - a4)) > (x0 + *x2) { break 'q29 c(1.34); } (x0) })) * (x0).sin()) + (x1.0).sin()) - (*x2).sin()) + (a4).sin()), ((*x2).cos() + c(1.25)).sqrt(), x1.0]
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(0.44, (-0.13, -0.27), 0.1,), (-0.49, (-0.39, -0.45), -1.32,), (0.2, (1.23, -0.73), 0.29,), (0.8, (-1.21, 1.39), 0.57,)]
}
chainrule_tests::random_program! { p26
{
pub fn f(x0: f64, x1: &mut [f64], mut x2: (f64, f64), x3: &mut f64, x4: Vec<f64>) -> Vec<f64> {
let (a8, mut a9) = turn(((*x3 * (x4[(0 + 3 - 1 % 3) % x4.len()] + x2.1)), { let t6 = (x4[2]); 1.09 }), (*x3).tanh());
if (a8 * (x1[(2 % 2) % 3] + 0.42)) < (x2.0).sin().powi(4) {
a9 /= ((x0 + (-1.3)).tanh() + 1.75);
} else {
*x3 /= ((x0 + (-0.42)).cos() + 1.75);
let mut a8 = (x4[0] * { let t12 = (x2.0); 0.45 }) < (-1.24);
for i15 in 0..2 / 4 {
let w16 = &x4[30..50];
a9 += w16[i15] * w16[i15];
}
}
a9 += (((match ((2 + 0usize) % 4, (a8 + (x2.0).min(0.81)) > (*x3 - a9)) { (0, _) => x4[1 % 3], (1 | 3, true) => *x3, _ => (-0.89) }) + (0.56 * x0)) + (absorb(vec![a8, x1[0]]) + (*x3 + x0)));
vec![((((((((x0 - (x2.1 / ((a9).tanh() + 1.7))) + (x0).sin()) + (x1[1]).sin()) + (x2.0).sin()) - (*x3).sin()) + (x4[(2 + 1) % 3]).sin()) + (a8).sin()) - (a9).sin()), (a8 + x0), x2.1]
}
}
{
pub fn f(x0: f64, x1: &mut [f64], mut x2: (f64, f64), x3: &mut f64, x4: Vec<f64>) -> Vec<f64> {
let (a8, mut a9) = turn(((*x3 * (x4[(0 + 3 - 1 % 3) % x4.len()] + x2.1)), { let t6 = (x4[2]); c(1.09) }), (*x3).tanh());
if (a8 * (x1[(2 % 2) % 3] + c(0.42))) < (x2.0).sin().powi(4) {
{ let value = ((x0 + (-c(1.3))).tanh() + c(1.75)); a9 = a9 / value; }
} else {
{ let value = ((x0 + (-c(0.42))).cos() + c(1.75)); *x3 = *x3 / value; }
let mut a8 = (x4[0] * { let t12 = (x2.0); c(0.45) }) < (-c(1.24));
for i15 in 0..2 / 4 {
let w16 = &x4[30..50];
{ let value = w16[i15] * w16[i15]; a9 = a9 + value; }
}
}
{ let value = (((match ((2 + 0usize) % 4, (a8 + (x2.0).min(c(0.81))) > (*x3 - a9)) { (0, _) => x4[1 % 3], (1 | 3, true) => *x3, _ => (-c(0.89)) }) + (c(0.56) * x0)) + (absorb(vec![a8, x1[0]]) + (*x3 + x0))); a9 = a9 + value; }
vec![((((((((x0 - (x2.1 / ((a9).tanh() + c(1.7)))) + (x0).sin()) + (x1[1]).sin()) + (x2.0).sin()) - (*x3).sin()) + (x4[(2 + 1) % 3]).sin()) + (a8).sin()) - (a9).sin()), (a8 + x0), x2.1]
}
}
p (p.0, &mut p.1, p.2, &mut p.3, p.4) [p.1, p.3] value
[(-0.24, vec![1.3, 0.43, -0.47], (0.59, -0.84), 0.6, vec![1.32, -0.41, 0.11],), (-1.09, vec![-0.66, 0.78, 0.81, -0.63], (-0.91, -0.95), -0.74, vec![0.31, 0.67, 1.16, 0.38],), (0.81, vec![-0.51, 0.94, 0.87], (0.93, 0.77), 0.37, vec![-0.14, 1.28, 0.48],), (-0.35, vec![0.9, 1.17, -1.34, 0.8], (0.96, 1.43), 0.18, vec![0.26, 1.21, 0.34, -0.91],)]
}
chainrule_tests::random_program! { p27
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut f64, mut x4: f64) -> f64 {
let mut t6 = ((x0 - (x0).max(x4)), [(x0 - (x0).max(x4)) * x2[0], (1.36 * x0)]);
t6.1[0] /= ((*x3 + *x3).sin() + 1.75);
if ((x4 + (x0 + t6.0)) < (x4 - 1.43) || (x4 * (((3 % 2)) as f64)) < (x0).max(x0)) {
let mut a8: f64 = (x4 * (x4 * (x2[2] + *x3)).sin()).cos();
} else if ((x0 - absorb(vec![x0, *x3])) > (-x2[0 % 3]) || (x2[(n1 + 3 - n1 % 3) % 3] * (x0 / ((x4).cos() + 1.7))) < (x2[1] * 0.07)) {
match (*x3 * *x3) {
k10 if (x2.len() > 5 && x2[5] > (*x3).sin()) => {
*x3 = (1.28 - ({ let t12 = (t6.0); k10 } - (-x4)));
t6.0 /= ((t6.1[1] + (((n1 % 2)) as f64)).sin() + 1.75);
let mut k14: usize = n1 % 2;
x4 = ((x4).min((-0.47)) / ((x0 * (-*x3)).sin() + 1.7));
}
k16 => {
*x3 *= (x4 + (t6.1[1]).sin().powi(3)).cos();
}
_ => {
x4 = t6.1[1];
}
}
} else {
t6.1[n1 % 2] = (x0 - (0.81 + x0)).cos();
}
((((((*x3 * (x2[n1 % 3] / ((x2[1]).sin() + 1.7))) + (x0).sin()) + (x2[1]).sin()) + (*x3).sin()) * (x4).sin()) + (t6.0).sin())
}
}
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut f64, mut x4: f64) -> f64 {
let mut t6 = ((x0 - (x0).max(x4)), [(x0 - (x0).max(x4)) * x2[0], (c(1.36) * x0)]);
{ let value = ((*x3 + *x3).sin() + c(1.75)); t6.1[0] = t6.1[0] / value; }
if ((x4 + (x0 + t6.0)) < (x4 - c(1.43)) || (x4 * c(((3 % 2)) as core::primitive::f64)) < (x0).max(x0)) {
let mut a8: f64 = (x4 * (x4 * (x2[2] + *x3)).sin()).cos();
} else if ((x0 - absorb(vec![x0, *x3])) > (-x2[0 % 3]) || (x2[(n1 + 3 - n1 % 3) % 3] * (x0 / ((x4).cos() + c(1.7)))) < (x2[1] * c(0.07))) {
match (*x3 * *x3) {
k10 if (x2.len() > 5 && x2[5] > (*x3).sin()) => {
*x3 = (c(1.28) - ({ let t12 = (t6.0); k10 } - (-x4)));
{ let value = ((t6.1[1] + c(((n1 % 2)) as core::primitive::f64)).sin() + c(1.75)); t6.0 = t6.0 / value; }
let mut k14: usize = n1 % 2;
x4 = ((x4).min((-c(0.47))) / ((x0 * (-*x3)).sin() + c(1.7)));
}
k16 => {
{ let value = (x4 + (t6.1[1]).sin().powi(3)).cos(); *x3 = *x3 * value; }
}
_ => {
x4 = t6.1[1];
}
}
} else {
t6.1[n1 % 2] = (x0 - (c(0.81) + x0)).cos();
}
((((((*x3 * (x2[n1 % 3] / ((x2[1]).sin() + c(1.7)))) + (x0).sin()) + (x2[1]).sin()) + (*x3).sin()) * (x4).sin()) + (t6.0).sin())
}
}
p (p.0, p.1, &p.2, &mut p.3, p.4) [p.3] value
[(0.57, 2usize, vec![1.36, 1.05, 1.37], 0.9, -0.38,), (0.69, 0usize, vec![-0.68, 0.98, 0.16, 0.78], 1.15, 0.93,), (0.64, 3usize, vec![-0.48, -0.13, 0.54], 0.84, -0.69,), (0.69, 1usize, vec![0.73, 1.02, 0.63, -0.76], 0.54, 0.27,)]
}
chainrule_tests::random_program! { p28
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> (f64, f64) {
'b3: {
if (x1[2] * ((x1[x1.len() - 3]).cos() + 1.25).sqrt()) < squash([x0, x1[2], 1.18]) {
x1[2] += squash([x0, x1[(3 + 3) % 3], 1.06]);
break 'b3 ;
} else {
let mut n4 = 0usize;
'l6: while ((x0 - (x1[1] * 0.53)) > squash([x0, 1.32, x0])) && n4 < 0 {
x1[(n4 % 2) % 3] /= ((x0 + x1[2]).tanh() + 1.75);
x1[1] += (x1[0] * ((x1[x1.len() - 2] + 1.37) - ('q7: { if (x0 * (x1[2] + x1[1])) < x0 { break 'q7 0.71; } (x0) }))).sin();
x1[(n4 + n4) % 3] = (x0 + ((x0).cos() + 1.5).ln()).tanh();
n4 += 1;
}
if (x0 * x0) < (if (x1[x1.len() - 3] * ((x0).cos() + 1.5).ln()) > x0 { x0 } else { x1[x1.len() - 2] }) {
break 'b3 ;
}
x0 = ((if (x0 - (x0 * 0.06)) < (x1[1] * x0) { x1[(n4 + n4) % 3] } else { x1[1] }) * (x1[2] - x0));
}
if (x0 - (x0 - x0)) > x1[0] {
x0 = (x0 + { x0 = (x0 - (x1[0] - (x0 * x1[0 % 3]))).cos(); (x0) }).cos();
return ((x0 - (x1[(1 + 3) % 3] - x1[0])), (x1[x1.len() - 1] * x1[1]));
}

}
if (x0 + ('q8: { if (x0 + (match ((1 + 3) + 0usize) % 4 { 0 => x0, 2.. => x0, _ => x0 })) < (x0).sin().powi(4) { break 'q8 x0; } (x0) })) < (x0 + x1[(0 + 3 - 0 % 3) % 3]) {
return ((((x0 + (match ((1 + 3) + 0usize) % 3 { 0 => x1[0], 2.. => 0.88, _ => x0 })) - (x0).sin()) * (x1[0]).sin()), (x0).sin());
}
let d9: f64;
if (x0 * (x0 + x1[2])) > x0 {
d9 = (x1[2 % x1.len()] * (((2 % 3)) as f64)).sin();
let t10 = ((x1[2] + (x0).sin()), (-x1[0]) + (x1[2] + (x0).sin()));
} else {
return ((((x1[x1.len() - 3] + ((x0).cos() + 1.25).sqrt()) * (x0).sin()) + (x1[2]).sin()), (0.39 * x0));
}
(((((d9 + (d9 + d9)) + (x0).sin()) + (x1[1]).sin()) + (d9).sin()), ('q13: { if (x1[0] + (x0 / ((x0).tanh() + 1.7))) > ((1) as f64) { break 'q13 d9; } (d9) }))
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> (f64, f64) {
'b3: {
if (x1[2] * ((x1[x1.len() - 3]).cos() + c(1.25)).sqrt()) < squash([x0, x1[2], c(1.18)]) {
{ let value = squash([x0, x1[(3 + 3) % 3], c(1.06)]); x1[2] = x1[2] + value; }
break 'b3 ;
} else {
let mut n4 = 0usize;
'l6: while ((x0 - (x1[1] * c(0.53))) > squash([x0, c(1.32), x0])) && n4 < 0 {
{ let value = ((x0 + x1[2]).tanh() + c(1.75)); x1[(n4 % 2) % 3] = x1[(n4 % 2) % 3] / value; }
{ let value = (x1[0] * ((x1[x1.len() - 2] + c(1.37)) - ('q7: { if (x0 * (x1[2] + x1[1])) < x0 { break 'q7 c(0.71); } (x0) }))).sin(); x1[1] = x1[1] + value; }
x1[(n4 + n4) % 3] = (x0 + ((x0).cos() + c(1.5)).ln()).tanh();
n4 += 1;
}
if (x0 * x0) < (if (x1[x1.len() - 3] * ((x0).cos() + c(1.5)).ln()) > x0 { x0 } else { x1[x1.len() - 2] }) {
break 'b3 ;
}
x0 = ((if (x0 - (x0 * c(0.06))) < (x1[1] * x0) { x1[(n4 + n4) % 3] } else { x1[1] }) * (x1[2] - x0));
}
if (x0 - (x0 - x0)) > x1[0] {
x0 = (x0 + { x0 = (x0 - (x1[0] - (x0 * x1[0 % 3]))).cos(); (x0) }).cos();
return ((x0 - (x1[(1 + 3) % 3] - x1[0])), (x1[x1.len() - 1] * x1[1]));
}

}
if (x0 + ('q8: { if (x0 + (match ((1 + 3) + 0usize) % 4 { 0 => x0, 2.. => x0, _ => x0 })) < (x0).sin().powi(4) { break 'q8 x0; } (x0) })) < (x0 + x1[(0 + 3 - 0 % 3) % 3]) {
return ((((x0 + (match ((1 + 3) + 0usize) % 3 { 0 => x1[0], 2.. => c(0.88), _ => x0 })) - (x0).sin()) * (x1[0]).sin()), (x0).sin());
}
let d9: f64;
if (x0 * (x0 + x1[2])) > x0 {
d9 = (x1[2 % x1.len()] * c(((2 % 3)) as core::primitive::f64)).sin();
let t10 = ((x1[2] + (x0).sin()), (-x1[0]) + (x1[2] + (x0).sin()));
} else {
return ((((x1[x1.len() - 3] + ((x0).cos() + c(1.25)).sqrt()) * (x0).sin()) + (x1[2]).sin()), (c(0.39) * x0));
}
(((((d9 + (d9 + d9)) + (x0).sin()) + (x1[1]).sin()) + (d9).sin()), ('q13: { if (x1[0] + (x0 / ((x0).tanh() + c(1.7)))) > c((1) as core::primitive::f64) { break 'q13 d9; } (d9) }))
}
}
p (p.0, &mut p.1) [p.1] value
[(0.79, vec![1.07, 0.34, 0.42],), (-1.01, vec![0.66, 1.43, 1.0, -0.37],), (0.19, vec![1.15, -1.12, 1.09],), (-0.52, vec![0.89, 0.88, -1.31, 0.45],)]
}
chainrule_tests::random_program! { p29
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, n3: usize) -> f64 {
x2[2] = x1[x1.len() - 2];
if (x2[(n3 + 2) % x2.len()] + (x2[0]).max(x1[(n3 * 2) % 3])) < (0.17 - x2[2]) {
x2[(3 + 3 - n3 % 3) % 3] += x2[(n3 + 3 - n3 % 3) % 3];
}
x2[2] -= match x1.len() {
k5 if (x2[0] + (x0 + x1[x1.len() - 3])) > absorb(vec![x1[x1.len() - 3], x0]) => {
'l8: for i7 in 0..x1.len() {
x2[2] -= (x2[1] * ((x2[2 % 3] + x0) / ((x1[i7] - (x0 - x0)).cos() + 1.7))).cos();
let mut v10 = advance(vec![(x2[(3 + 3 - 2 % 3) % x2.len()] * (0.71 - x1[0])), (x1[(k5 + 3) % x1.len()] * x2[0])], x0);
v10[1] /= ((x2[2] - (if (x1[i7] + (match ((i7 + 0usize) % 3, (x0 - (v10[1] * x0)) > x2[(i7 + k5) % x2.len()]) { (0, _) => v10[n3 % 3], (1 | 3, true) => 0.39, _ => x2[(k5 % 3) % x2.len()] })) > (x1[1] + v10[1]) { v10[2] } else { (-0.61) })).tanh() + 1.75);
}
(match (n3 + n3) % 2 == 1 { true => (x2[1] + x0), false => (if ((1 % 3) % 2 == 0 || (x1[2] - (x0 * x2[k5 % x2.len()])) < (if (x1[1] - ((x0).cos() + 1.25).sqrt()) < (match ((0 + 3 - k5 % 3) + 0usize) % 3 { 0 => x2[1], 2.. => 1.34, _ => 1.18 }) { x1[x1.len() - 3] } else { x2[k5 % 3] })) { x0 } else { x1[2] }) })
}
2..4 => {
(x1[(n3 % 3) % 3] + (x2[x2.len() - 1] * x0)).sin().powi(3)
}
_ => {
{
let w12 = &x2[1..3];
let mut a14 = (x2[2] + x0).sin();
}
(x0).sin()
}
};
((((x0 * bend(x0, x0)) * (x0).sin()) * (x1[0]).sin()) + (x2[(n3 + 3) % 3]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, n3: usize) -> f64 {
x2[2] = x1[x1.len() - 2];
if (x2[(n3 + 2) % x2.len()] + (x2[0]).max(x1[(n3 * 2) % 3])) < (c(0.17) - x2[2]) {
{ let value = x2[(n3 + 3 - n3 % 3) % 3]; x2[(3 + 3 - n3 % 3) % 3] = x2[(3 + 3 - n3 % 3) % 3] + value; }
}
{ let value: f64 = match x1.len() {
k5 if (x2[0] + (x0 + x1[x1.len() - 3])) > absorb(vec![x1[x1.len() - 3], x0]) => {
'l8: for i7 in 0..x1.len() {
{ let value = (x2[1] * ((x2[2 % 3] + x0) / ((x1[i7] - (x0 - x0)).cos() + c(1.7)))).cos(); x2[2] = x2[2] - value; }
let mut v10 = advance(vec![(x2[(3 + 3 - 2 % 3) % x2.len()] * (c(0.71) - x1[0])), (x1[(k5 + 3) % x1.len()] * x2[0])], x0);
{ let value = ((x2[2] - (if (x1[i7] + (match ((i7 + 0usize) % 3, (x0 - (v10[1] * x0)) > x2[(i7 + k5) % x2.len()]) { (0, _) => v10[n3 % 3], (1 | 3, true) => c(0.39), _ => x2[(k5 % 3) % x2.len()] })) > (x1[1] + v10[1]) { v10[2] } else { (-c(0.61)) })).tanh() + c(1.75)); v10[1] = v10[1] / value; }
}
(match (n3 + n3) % 2 == 1 { true => (x2[1] + x0), false => (if ((1 % 3) % 2 == 0 || (x1[2] - (x0 * x2[k5 % x2.len()])) < (if (x1[1] - ((x0).cos() + c(1.25)).sqrt()) < (match ((0 + 3 - k5 % 3) + 0usize) % 3 { 0 => x2[1], 2.. => c(1.34), _ => c(1.18) }) { x1[x1.len() - 3] } else { x2[k5 % 3] })) { x0 } else { x1[2] }) })
}
2..4 => {
(x1[(n3 % 3) % 3] + (x2[x2.len() - 1] * x0)).sin().powi(3)
}
_ => {
{
let w12 = &x2[1..3];
let mut a14 = (x2[2] + x0).sin();
}
(x0).sin()
}
}; x2[2] = x2[2] - value; }
((((x0 * bend(x0, x0)) * (x0).sin()) * (x1[0]).sin()) + (x2[(n3 + 3) % 3]).sin())
}
}
p (p.0, &p.1, p.2, p.3) [] value
[(-0.69, vec![0.92, -0.18, -1.39], vec![-0.48, 0.16, 1.29], 2usize,), (1.22, vec![0.15, 0.26, -0.72, -0.87], vec![0.92, 0.18, 0.11, -1.3], 0usize,), (-0.37, vec![0.61, 1.0, -0.97], vec![0.79, -1.43, 1.15], 3usize,), (-1.18, vec![0.71, 0.26, 0.51, -0.51], vec![0.21, 0.34, 1.17, 0.86], 1usize,)]
}
chainrule_tests::random_program! { p30
{
pub fn f(mut x0: f64, x1: &[f64]) -> f64 {
x0 += inner(x1, x1);
{
let w3 = &x1[1..3];
for i5 in 0..w3.len() {
x0 *= (x1[1] * squash([w3[i5 % w3.len()], x1[2], w3[1]])).sin();
let mut w3: Vec<f64> = vec![(w3[i5] + (if ((w3[i5] + (w3[i5] + w3[i5])) > (x0 * x0) || (x1[(i5 % 3) % x1.len()] - w3[0]) < ((-0.4) - x0)) { x1[1] } else { x0 })), (0.34 - w3[i5 % w3.len()]), (-0.75)];
let mut n8 = 0;
loop {
if n8 >= x1.len() {
break ;
}
n8 += 1;
x0 += (x1[(n8 + n8) % 3] + { x0 = (x0 * ((if (w3.len() > 0 && w3[0] > x0) { w3[2] } else { x0 }) + (x1[(n8 * 2) % 3] + x0))).cos(); (w3[n8 % w3.len()]) }).cos();
x0 = (x0 - ((if (x0 * (x1[0] + x1[2])) > (-x0) { (-0.54) } else { (if (w3[0] - (x1[0] + x1[2])) > (if (0 % 2) % 2 == 1 { w3[0] } else { 0.27 }) { x0 } else { x1[0] }) }) * (match (i5 + i5) % 2 == 0 { true => ('q12: { if (x0 + { let t10 = (x1[0]); x0 }) > x0 { break 'q12 x0; } (w3[w3.len() - 1]) }), false => ('q13: { if (x1[x1.len() - 2] * ((n8) as f64)) > (x0 * x1[(i5 + 0) % 3]) { break 'q13 x0; } (w3[0]) }) }))).tanh();
w3[2] = (x1[x1.len() - 3] - x1[x1.len() - 1]).tanh();
x0 = (x1[0] + ((x0).cos() - (w3[0 % 3] / ((x0).tanh() + 1.7)))).cos();
}
for i14 in 0..x1.len() {
x0 = (w3[(1 * 2) % w3.len()] * (x0 - (1.31 * w3[n8 % w3.len()])).sin()).cos();
let mut t16 = ((x0 * (x1[i14] * (-0.54))), (w3[2] + x0) + (x0 * (x1[i14] * (-0.54))));
}
}
}
(((x1[0 % 3] - bump(&mut x0, (x1[1 % 3]).cos())) * (x0).sin()) - (x1[3 % 3]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64]) -> f64 {
{ let value = inner(x1, x1); x0 = x0 + value; }
{
let w3 = &x1[1..3];
for i5 in 0..w3.len() {
{ let value = (x1[1] * squash([w3[i5 % w3.len()], x1[2], w3[1]])).sin(); x0 = x0 * value; }
let mut w3: Vec<f64> = vec![(w3[i5] + (if ((w3[i5] + (w3[i5] + w3[i5])) > (x0 * x0) || (x1[(i5 % 3) % x1.len()] - w3[0]) < ((-c(0.4)) - x0)) { x1[1] } else { x0 })), (c(0.34) - w3[i5 % w3.len()]), (-c(0.75))];
let mut n8 = 0;
loop {
if n8 >= x1.len() {
break ;
}
n8 += 1;
{ let value = (x1[(n8 + n8) % 3] + { x0 = (x0 * ((if (w3.len() > 0 && w3[0] > x0) { w3[2] } else { x0 }) + (x1[(n8 * 2) % 3] + x0))).cos(); (w3[n8 % w3.len()]) }).cos(); x0 = x0 + value; }
x0 = (x0 - ((if (x0 * (x1[0] + x1[2])) > (-x0) { (-c(0.54)) } else { (if (w3[0] - (x1[0] + x1[2])) > (if (0 % 2) % 2 == 1 { w3[0] } else { c(0.27) }) { x0 } else { x1[0] }) }) * (match (i5 + i5) % 2 == 0 { true => ('q12: { if (x0 + { let t10 = (x1[0]); x0 }) > x0 { break 'q12 x0; } (w3[w3.len() - 1]) }), false => ('q13: { if (x1[x1.len() - 2] * c((n8) as core::primitive::f64)) > (x0 * x1[(i5 + 0) % 3]) { break 'q13 x0; } (w3[0]) }) }))).tanh();
w3[2] = (x1[x1.len() - 3] - x1[x1.len() - 1]).tanh();
x0 = (x1[0] + ((x0).cos() - (w3[0 % 3] / ((x0).tanh() + c(1.7))))).cos();
}
for i14 in 0..x1.len() {
x0 = (w3[(1 * 2) % w3.len()] * (x0 - (c(1.31) * w3[n8 % w3.len()])).sin()).cos();
let mut t16 = ((x0 * (x1[i14] * (-c(0.54)))), (w3[2] + x0) + (x0 * (x1[i14] * (-c(0.54)))));
}
}
}
(((x1[0 % 3] - bump(&mut x0, (x1[1 % 3]).cos())) * (x0).sin()) - (x1[3 % 3]).sin())
}
}
p (p.0, &p.1) [] value
[(0.32, vec![-1.26, -0.75, 1.01],), (0.43, vec![-0.54, 0.73, 0.79, 0.77],), (0.38, vec![0.44, -0.4, -1.04],), (-0.06, vec![1.29, 0.07, 0.55, 0.63],)]
}
chainrule_tests::random_program! { p31
{
pub fn f(mut x0: f64, x1: &[f64]) -> f64 {
match (x1[x1.len() - 3] - (x0 - x0)) {
_ if 0 % 2 == 1 => {
let mut b3 = [(x1[x1.len() - 2] * (x0 * x0)), x1[0], x0];
x0 = (match (b3.len(), (b3.len() > 5 && b3[5] > (((0 + 2)) as f64))) { (0, _) => (-0.62), (1 | 3, true) => x1[3 % 3], _ => x1[2] });
return ((((x0 - ((2) as f64)) * (x0).sin()) * (x1[0]).sin()) + (b3[1]).sin());
}
k5 if ((x1[(0 * 2) % 3] * ({ let mut k8 = 0; loop { if k8 > 1 || (k5 - (k5 * x1[(0 + 2) % x1.len()])) > (x1[x1.len() - 3] + x1[(1 * 2) % x1.len()]) { break (x0); } k8 += 1; } })) < (if (k5 - (if (k5 + descend((x0).sin(), 1)) < (match (k5 + (0.07 + x1[1])) < (x1[x1.len() - 3]).sin().powi(3) { true => x0, false => x0 }) { x1[x1.len() - 2] } else { x1[2] })) < (x1[0] - k5) { k5 } else { (-0.12) }) || (x1[x1.len() - 3] + x1[1]) < (x0 * x0)) => {
'l10: for i9 in 0..2 {
x0 /= ((k5 - (k5 * x1[1])).tanh() + 1.75);
x0 += (k5 * descend((x1[2] + ((3) as f64)).tanh(), 0)).tanh();
let mut b15: [f64; 3] = [(k5 + ({ let mut k13 = 0; loop { if k13 > 1 || ((x1[0] + (-x1[(1 * 2) % 3])) > (x0 + k5) && (x0 + (x1[0] - 0.07)) < (k5 * x1[2])) { break (x0); } k13 += 1; } })), { let k5 = (x0); x1[(1 % 2) % 3] }, x0];
}
}
_ => {
if (x0 + x0) > (x0 + x0) {
x0 = (x0 * ({ let t17 = (x0 * (0.4 + x1[x1.len() - 2])); 0.43 } * ((x0 + x0) + ((x1[1 % x1.len()]).cos() + 1.25).sqrt()))).cos();
}
x0 *= (x1[x1.len() - 2] * (x1[(2 + 1) % 3]).sin()).sin();
}
}
(((x0 * (x0 + x0)) * (x0).sin()) + (x1[1]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64]) -> f64 {
match (x1[x1.len() - 3] - (x0 - x0)) {
_ if 0 % 2 == 1 => {
let mut b3 = [(x1[x1.len() - 2] * (x0 * x0)), x1[0], x0];
x0 = (match (b3.len(), (b3.len() > 5 && b3[5] > c(((0 + 2)) as core::primitive::f64))) { (0, _) => (-c(0.62)), (1 | 3, true) => x1[3 % 3], _ => x1[2] });
return ((((x0 - c((2) as core::primitive::f64)) * (x0).sin()) * (x1[0]).sin()) + (b3[1]).sin());
}
k5 if ((x1[(0 * 2) % 3] * ({ let mut k8 = 0; loop { if k8 > 1 || (k5 - (k5 * x1[(0 + 2) % x1.len()])) > (x1[x1.len() - 3] + x1[(1 * 2) % x1.len()]) { break (x0); } k8 += 1; } })) < (if (k5 - (if (k5 + descend((x0).sin(), 1)) < (match (k5 + (c(0.07) + x1[1])) < (x1[x1.len() - 3]).sin().powi(3) { true => x0, false => x0 }) { x1[x1.len() - 2] } else { x1[2] })) < (x1[0] - k5) { k5 } else { (-c(0.12)) }) || (x1[x1.len() - 3] + x1[1]) < (x0 * x0)) => {
'l10: for i9 in 0..2 {
{ let value = ((k5 - (k5 * x1[1])).tanh() + c(1.75)); x0 = x0 / value; }
{ let value = (k5 * descend((x1[2] + c((3) as core::primitive::f64)).tanh(), 0)).tanh(); x0 = x0 + value; }
let mut b15: [f64; 3] = [(k5 + ({ let mut k13 = 0; loop { if k13 > 1 || ((x1[0] + (-x1[(1 * 2) % 3])) > (x0 + k5) && (x0 + (x1[0] - c(0.07))) < (k5 * x1[2])) { break (x0); } k13 += 1; } })), { let k5 = (x0); x1[(1 % 2) % 3] }, x0];
}
}
_ => {
if (x0 + x0) > (x0 + x0) {
x0 = (x0 * ({ let t17 = (x0 * (c(0.4) + x1[x1.len() - 2])); c(0.43) } * ((x0 + x0) + ((x1[1 % x1.len()]).cos() + c(1.25)).sqrt()))).cos();
}
{ let value = (x1[x1.len() - 2] * (x1[(2 + 1) % 3]).sin()).sin(); x0 = x0 * value; }
}
}
(((x0 * (x0 + x0)) * (x0).sin()) + (x1[1]).sin())
}
}
p (p.0, &p.1) [] value
[(-0.08, vec![-1.3, 1.12, -0.46],), (0.96, vec![1.34, 1.17, -0.96, -0.39],), (0.61, vec![0.53, 0.88, -1.41],), (-0.44, vec![0.78, 0.28, 0.61, 0.89],)]
}
chainrule_tests::random_program! { p32
{
pub fn f(x0: f64, x1: [f64; 3], x2: &[f64; 3], x3: &mut f64, n4: usize) -> f64 {
let mut a6: f64 = (x1[1] + x2[x2.len() - 2]).cos();
if (x2[0] - wave(x0, x1[(n4 + 3) % 3])) < ({ let mut k9 = 0; loop { if k9 > 1 || n4 % 2 == 0 { break (x1[x1.len() - 1]); } k9 += 1; } }) {
a6 *= (x1[0] - (x2[0] + x2[1])).tanh();
return ((((((x2[0] * (x2[1] + x2[x2.len() - 2])) + (x0).sin()) + (x1[1 % 3]).sin()) + (x2[(n4 % 4) % 3]).sin()) + (*x3).sin()) * (a6).sin());
} else {
'b10: {
for i11 in (0..=n4).rev().step_by(2) {
a6 -= (a6 - (match (x2.len() > 3 && x2[3] > (x0 * a6)) { true => squash([((-0.26) + x0), (x0 - x1[x1.len() - 1]), 1.02]), false => ({ let t13 = (x1[2]); 0.56 } - (-x1[(0 * 2) % 3])) })).cos();
}
for i17 in (0..(n4 + 1) % 4).rev() {
a6 = (a6 * (({ let mut k20 = 0; loop { if k20 > 1 || (x1[x1.len() - 3] - (1.05 * x2[1])) < turn(((-0.71), x1[2]), *x3).1 { break (x1[2]); } k20 += 1; } }) / ((x0 - ((0.25 + x0) - x1[2])).sin() + 1.7))).sin();
*x3 += (x1[(3 + 1) % x1.len()] - x1[(i17 * 2) % 3]).sin();
}
if ((*x3 - tower(&x2[..], (a6).tanh())) < ((x1[x1.len() - 3]).cos() + 1.5).ln() && (x2.len() > 4 && x2[4] > squash(x1))) {
break 'b10 ;
}
for i21 in 0..x2.len() {
*x3 = (*x3 - ((*x3).sin() * (x2[0]).sin().powi(4))).cos();
*x3 -= (*x3 + ((bend(*x3, *x3) * (x0 * a6)) + bend((a6 + *x3), (x2[(i21 + i21) % x2.len()] * *x3)))).tanh();
*x3 /= ((x2[0] - (x0 * *x3)).sin() + 1.75);
a6 = (x1[(n4 + 3 - n4 % 3) % 3] - (x0 + x1[n4 % 3])).cos();
}

}
let mut n23 = 0usize;
'l25: while ((x1[0] * (a6).sin()) > inner(&x1[..], &x1[..])) && n23 < 2 {
a6 = (x2[0] * (match x2.len() { 0 => x2[0], 2.. => *x3, _ => x0 })).tanh();
*x3 = (x0 - (*x3).sin()).sin();
n23 += 1;
}
}
((((((a6 - (x2[x2.len() - 1] * a6)) * (x0).sin()) + (x1[2]).sin()) - (x2[0]).sin()) * (*x3).sin()) - (a6).sin())
}
}
{
pub fn f(x0: f64, x1: [f64; 3], x2: &[f64; 3], x3: &mut f64, n4: usize) -> f64 {
let mut a6: f64 = (x1[1] + x2[x2.len() - 2]).cos();
if (x2[0] - wave(x0, x1[(n4 + 3) % 3])) < ({ let mut k9 = 0; loop { if k9 > 1 || n4 % 2 == 0 { break (x1[x1.len() - 1]); } k9 += 1; } }) {
{ let value = (x1[0] - (x2[0] + x2[1])).tanh(); a6 = a6 * value; }
return ((((((x2[0] * (x2[1] + x2[x2.len() - 2])) + (x0).sin()) + (x1[1 % 3]).sin()) + (x2[(n4 % 4) % 3]).sin()) + (*x3).sin()) * (a6).sin());
} else {
'b10: {
for i11 in (0..=n4).rev().step_by(2) {
{ let value = (a6 - (match (x2.len() > 3 && x2[3] > (x0 * a6)) { true => squash([((-c(0.26)) + x0), (x0 - x1[x1.len() - 1]), c(1.02)]), false => ({ let t13 = (x1[2]); c(0.56) } - (-x1[(0 * 2) % 3])) })).cos(); a6 = a6 - value; }
}
for i17 in (0..(n4 + 1) % 4).rev() {
a6 = (a6 * (({ let mut k20 = 0; loop { if k20 > 1 || (x1[x1.len() - 3] - (c(1.05) * x2[1])) < turn(((-c(0.71)), x1[2]), *x3).1 { break (x1[2]); } k20 += 1; } }) / ((x0 - ((c(0.25) + x0) - x1[2])).sin() + c(1.7)))).sin();
{ let value = (x1[(3 + 1) % x1.len()] - x1[(i17 * 2) % 3]).sin(); *x3 = *x3 + value; }
}
if ((*x3 - tower(&x2[..], (a6).tanh())) < ((x1[x1.len() - 3]).cos() + c(1.5)).ln() && (x2.len() > 4 && x2[4] > squash(x1))) {
break 'b10 ;
}
for i21 in 0..x2.len() {
*x3 = (*x3 - ((*x3).sin() * (x2[0]).sin().powi(4))).cos();
{ let value = (*x3 + ((bend(*x3, *x3) * (x0 * a6)) + bend((a6 + *x3), (x2[(i21 + i21) % x2.len()] * *x3)))).tanh(); *x3 = *x3 - value; }
{ let value = ((x2[0] - (x0 * *x3)).sin() + c(1.75)); *x3 = *x3 / value; }
a6 = (x1[(n4 + 3 - n4 % 3) % 3] - (x0 + x1[n4 % 3])).cos();
}

}
let mut n23 = 0usize;
'l25: while ((x1[0] * (a6).sin()) > inner(&x1[..], &x1[..])) && n23 < 2 {
a6 = (x2[0] * (match x2.len() { 0 => x2[0], 2.. => *x3, _ => x0 })).tanh();
*x3 = (x0 - (*x3).sin()).sin();
n23 += 1;
}
}
((((((a6 - (x2[x2.len() - 1] * a6)) * (x0).sin()) + (x1[2]).sin()) - (x2[0]).sin()) * (*x3).sin()) - (a6).sin())
}
}
p (p.0, p.1, &p.2, &mut p.3, p.4) [p.3] value
[(1.09, [0.52, -0.82, 0.64], [0.2, 1.19, 0.35], 0.33, 2usize,), (-0.84, [0.48, 1.02, -1.22], [-0.55, 0.67, 1.35], 1.32, 0usize,), (0.79, [-1.07, 1.32, 0.43], [-1.3, 1.21, 0.18], 1.42, 3usize,), (-0.53, [1.36, 1.06, 0.06], [0.57, 0.41, 0.78], -0.85, 1usize,)]
}
chainrule_tests::random_program! { p33
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
for i3 in (0..=1).rev().step_by(2) {
if (x0 * (match (x0 + (x0 - x0)) > squash([0.87, x1[1], x1[i3 % x1.len()]]) { true => x0, false => x1[i3 % 3] })) < tower(&x1[1..3], (x0).tanh()) {
return (((x0 + (x0 * 0.8)) - (x0).sin()) + (x1[2]).sin());
}
if (i3 + i3) % 2 == 1 {
x1[2] = (x1[1] * (((if (x0 * x1[1]) > (x1[(1 + 3 - i3 % 3) % 3] + x0) { x1[2] } else { x0 }) + (x1[2]).tanh()) * { let i3 = (x1[1] * (x0).sin()); ((-0.27) - i3) })).sin();
return (x0 + { let t6 = (x1[x1.len() - 3]); x0 });
}
let mut n9 = 0;
let a8: f64 = 'l11: loop {
if ((x0 + (match (((i3 + 2) + 1usize) % 3, (x1.len() > 2 && x1[2] > (x1[(i3 + i3) % 3] - x1[(n9 + 3 - 1 % 3) % 3]))) { (0, _) => x0, (1 | 3, true) => x1[(1 + n9) % 3], _ => x0 })) < (x0 + x1[1]) || (x0 - x0) > (x0).sin()) {
let mut v12: Vec<f64> = vec![(x0 - (0.71 + (-1.08))); 3 + 2];
v12[1] = (x0 * ((v12[2] + v12[2]) * (x1[1 % 3] * x0))).tanh();
}
if (x0 + ('q16: { if (x1[2] + { let t14 = (x0); t14 }) < (match (n9 + 1usize) % 2 { 0 => x0, 2.. => 0.37, _ => x0 }) { break 'q16 x1[i3 % 3]; } (x1[1]) })) > (x0).sin().exp() {
x1[2] = (x0 - x1[1]).cos();
return (x1[0] - (0.65 / ((x1[x1.len() - 1]).tanh() + 1.7)));
}
if n9 >= x1.len() || (x1.len() > 2 && x1[2] > (x0).sin()) {
break (x1[(i3 * 2) % 3] + (-0.87)).sin();
}
n9 += 1;
};
if i3 % 2 == 0 {
let b18: [f64; 3] = [(x1[0] + (x0 + x1[n9 % 3])); 3];
for e20 in &b18 {
x1[(i3 + n9) % 3] -= (x0 * ((*e20 * ('q22: { if (x1[0] + (b18[i3 % b18.len()] + b18[(i3 * 2) % b18.len()])) > (1.44 + (-0.29)) { break 'q22 1.04; } (x1[2]) })).cos() + 1.25).sqrt()).tanh();
x1[1] = (x0 - (-a8)).sin();
}
} else if (a8 * { let t23 = (x1[x1.len() - 3]); t23 }) > (x0 / ((a8).cos() + 1.7)) {
x1[0] = (a8 * (if ((a8 + turn((x1[(i3 + 3 - i3 % 3) % 3], x1[0]), x1[1]).0) < (a8 + x1[1]) && (i3 % 2) % 2 == 0) { ((x0 * a8) + (a8 + x1[2])) } else { (if ((a8 * (a8).sin().powi(2)) > (x1[0] / ((x1[2]).cos() + 1.7)) || (x1[(n9 % 4) % x1.len()] * (x1[x1.len() - 2] + a8)) < (a8).sin()) { (((1 + 2)) as f64) } else { ((x1[2]).cos() + 1.5).ln() }) })).tanh();
} else {
x1[0] = (x1[i3 % x1.len()] + { let t25 = (a8 * (x0 - (a8 / ((x1[i3 % x1.len()]).cos() + 1.7))).tanh()); x1[0] }).cos();
}
}
(((x1[0] + ((-0.34) * x1[0])) - (x0).sin()) - (x1[0]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
for i3 in (0..=1).rev().step_by(2) {
if (x0 * (match (x0 + (x0 - x0)) > squash([c(0.87), x1[1], x1[i3 % x1.len()]]) { true => x0, false => x1[i3 % 3] })) < tower(&x1[1..3], (x0).tanh()) {
return (((x0 + (x0 * c(0.8))) - (x0).sin()) + (x1[2]).sin());
}
if (i3 + i3) % 2 == 1 {
x1[2] = (x1[1] * (((if (x0 * x1[1]) > (x1[(1 + 3 - i3 % 3) % 3] + x0) { x1[2] } else { x0 }) + (x1[2]).tanh()) * { let i3 = (x1[1] * (x0).sin()); ((-c(0.27)) - i3) })).sin();
return (x0 + { let t6 = (x1[x1.len() - 3]); x0 });
}
let mut n9 = 0;
let a8: f64 = 'l11: loop {
if ((x0 + (match (((i3 + 2) + 1usize) % 3, (x1.len() > 2 && x1[2] > (x1[(i3 + i3) % 3] - x1[(n9 + 3 - 1 % 3) % 3]))) { (0, _) => x0, (1 | 3, true) => x1[(1 + n9) % 3], _ => x0 })) < (x0 + x1[1]) || (x0 - x0) > (x0).sin()) {
let mut v12: Vec<f64> = vec![(x0 - (c(0.71) + (-c(1.08)))); 3 + 2];
v12[1] = (x0 * ((v12[2] + v12[2]) * (x1[1 % 3] * x0))).tanh();
}
if (x0 + ('q16: { if (x1[2] + { let t14 = (x0); t14 }) < (match (n9 + 1usize) % 2 { 0 => x0, 2.. => c(0.37), _ => x0 }) { break 'q16 x1[i3 % 3]; } (x1[1]) })) > (x0).sin().exp() {
x1[2] = (x0 - x1[1]).cos();
return (x1[0] - (c(0.65) / ((x1[x1.len() - 1]).tanh() + c(1.7))));
}
if n9 >= x1.len() || (x1.len() > 2 && x1[2] > (x0).sin()) {
break (x1[(i3 * 2) % 3] + (-c(0.87))).sin();
}
n9 += 1;
};
if i3 % 2 == 0 {
let b18: [f64; 3] = [(x1[0] + (x0 + x1[n9 % 3])); 3];
for e20 in &b18 {
{ let value = (x0 * ((*e20 * ('q22: { if (x1[0] + (b18[i3 % b18.len()] + b18[(i3 * 2) % b18.len()])) > (c(1.44) + (-c(0.29))) { break 'q22 c(1.04); } (x1[2]) })).cos() + c(1.25)).sqrt()).tanh(); x1[(i3 + n9) % 3] = x1[(i3 + n9) % 3] - value; }
x1[1] = (x0 - (-a8)).sin();
}
} else if (a8 * { let t23 = (x1[x1.len() - 3]); t23 }) > (x0 / ((a8).cos() + c(1.7))) {
x1[0] = (a8 * (if ((a8 + turn((x1[(i3 + 3 - i3 % 3) % 3], x1[0]), x1[1]).0) < (a8 + x1[1]) && (i3 % 2) % 2 == 0) { ((x0 * a8) + (a8 + x1[2])) } else { (if ((a8 * (a8).sin().powi(2)) > (x1[0] / ((x1[2]).cos() + c(1.7))) || (x1[(n9 % 4) % x1.len()] * (x1[x1.len() - 2] + a8)) < (a8).sin()) { c(((1 + 2)) as core::primitive::f64) } else { ((x1[2]).cos() + c(1.5)).ln() }) })).tanh();
} else {
x1[0] = (x1[i3 % x1.len()] + { let t25 = (a8 * (x0 - (a8 / ((x1[i3 % x1.len()]).cos() + c(1.7)))).tanh()); x1[0] }).cos();
}
}
(((x1[0] + ((-c(0.34)) * x1[0])) - (x0).sin()) - (x1[0]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(1.31, vec![0.76, 0.81, -0.85],), (0.46, vec![-0.75, 1.32, 1.35, 1.18],), (1.42, vec![0.49, 0.84, 1.0],), (0.08, vec![0.53, 0.08, -0.92, -0.44],)]
}
chainrule_tests::random_program! { p34
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: &[f64], x3: &[f64], x4: (f64, f64)) -> f64 {
x0 += (x4.0 - ((x3[(3 + 1) % 3] - x0) + x0)).cos();
let mut a6 = (x4.1 - ((x4.0 * 1.12) + (if (x3[x3.len() - 1] * (if ((x2[(3 + 1) % 3] - (0.06 - x2[1])) < x1[1] && 3 % 2 == 1) { (-1.26) } else { 1.11 })) > x4.1 { x1[3 % x1.len()] } else { x4.0 }))).sin();
'l9: for e8 in x2 {
'l12: for e11 in x1 {
let mut n14 = 0;
'l16: while n14 < x2.len() {
n14 += 2;
a6 *= (*e11 - (x3[(n14 + n14) % 3]).sin().exp()).cos();
a6 = (x4.0 * ((x2[2]).sin().exp() * (x0 - x2[n14 % x2.len()]))).cos();
}
}
}
(((((((x0 * (if (x2[x2.len() - 1] + (a6 * x2[x2.len() - 2])) > x1[2] { x2[0] } else { 1.0 })) + (x0).sin()) * (x1[2]).sin()) + (x2[1]).sin()) + (x3[x3.len() - 2]).sin()) + (x4.0).sin()) + (a6).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: &[f64], x3: &[f64], x4: (f64, f64)) -> f64 {
{ let value = (x4.0 - ((x3[(3 + 1) % 3] - x0) + x0)).cos(); x0 = x0 + value; }
let mut a6 = (x4.1 - ((x4.0 * c(1.12)) + (if (x3[x3.len() - 1] * (if ((x2[(3 + 1) % 3] - (c(0.06) - x2[1])) < x1[1] && 3 % 2 == 1) { (-c(1.26)) } else { c(1.11) })) > x4.1 { x1[3 % x1.len()] } else { x4.0 }))).sin();
'l9: for e8 in x2 {
'l12: for e11 in x1 {
let mut n14 = 0;
'l16: while n14 < x2.len() {
n14 += 2;
{ let value = (*e11 - (x3[(n14 + n14) % 3]).sin().exp()).cos(); a6 = a6 * value; }
a6 = (x4.0 * ((x2[2]).sin().exp() * (x0 - x2[n14 % x2.len()]))).cos();
}
}
}
(((((((x0 * (if (x2[x2.len() - 1] + (a6 * x2[x2.len() - 2])) > x1[2] { x2[0] } else { c(1.0) })) + (x0).sin()) * (x1[2]).sin()) + (x2[1]).sin()) + (x3[x3.len() - 2]).sin()) + (x4.0).sin()) + (a6).sin())
}
}
p (p.0, &p.1, &p.2, &p.3, p.4) [] value
[(-0.76, [0.1, 0.8, 0.98], vec![0.37, 0.91, -0.7], vec![1.05, 0.94, -1.28], (-1.34, 1.43),), (-1.36, [0.06, 0.58, 0.51], vec![1.08, -0.53, 0.57, 0.33], vec![0.65, 0.29, -1.09, -1.39], (0.39, 0.07),), (1.16, [-0.23, -0.19, 0.55], vec![0.32, 0.18, 0.8], vec![-1.12, 0.11, 0.86], (0.57, 1.04),), (-0.8, [1.42, 1.39, 0.62], vec![0.43, 0.42, 0.85, 1.26], vec![0.2, 0.73, 1.1, 1.16], (-0.8, 1.2),)]
}
chainrule_tests::random_program! { p35
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, x3: &[f64; 3], x4: &[f64; 3]) -> f64 {
let a6: f64 = if (x1[2] * (x3[1] * (-0.45))) < (x4[1] + x1[2]) {
return ((((((x0 - (x0 + x0)) + (x0).sin()) + (x1[(1 + 2) % 3]).sin()) - (x2[0]).sin()) * (x3[0]).sin()) * (x4[(1 + 3 - 0 % 3) % x4.len()]).sin());
} else {
(x2[2]).sin().exp()
};
if ((x1[0] * (if (a6 + ((-0.86) + x2[0])) > 0.5 { x1[0] } else { x0 })) < x1[(1 + 3 - 1 % 3) % 3] && (x3[(2 + 3) % 3] - (x0 + x0)) > 0.77) {
if (a6 - (0.49 * 1.4)) < (x2[x2.len() - 1] * 0.76) {
fill(&mut x2[..], (a6 * (x0).sin().powi(3)).cos());
let mut v8: Vec<f64> = advance(vec![(x2[1] - (if (x2[2] + turn((x1[0], x1[2]), x3[1]).0) > (x0 * x3[1]) { x1[1] } else { a6 })), (x1[0]).sin()], 1.25);
} else {
let mut n10 = 0;
'l12: loop {
x2[n10 % 3] = (a6 - 0.73).tanh();
x2[0] = (x0 * (((n10 + 2)) as f64)).tanh();
if n10 >= 0 || (x2[x2.len() - 2] + squash([a6, x2[(3 + n10) % 3], x2[n10 % x2.len()]])) > (x0 + x3[2]) {
break ;
}
n10 += 1;
}
x2[2] = (x1[x1.len() - 3] * a6);
}
} else if (x1[1] - (x4[x4.len() - 3]).cos()) < (x2[3 % x2.len()]).sin() {
x2[0] = (x4[2 % 3] / ((x3[x3.len() - 3]).sin() + 1.7));
} else {
x2[1 % 3] *= (x1[0] + ('q13: { if (a6 * (a6 / ((x1[0]).tanh() + 1.7))) > (x3[(0 * 2) % 3]).sin() { break 'q13 1.19; } (a6) })).sin();
}
(((((((x4[1] * inner(&x4[..], &x4[..])) * (x0).sin()) + (x1[(1 + 2) % x1.len()]).sin()) - (x2[(2 + 3 - 0 % 3) % x2.len()]).sin()) * (x3[2]).sin()) + (x4[(1 + 1) % x4.len()]).sin()) + (a6).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, x3: &[f64; 3], x4: &[f64; 3]) -> f64 {
let a6: f64 = if (x1[2] * (x3[1] * (-c(0.45)))) < (x4[1] + x1[2]) {
return ((((((x0 - (x0 + x0)) + (x0).sin()) + (x1[(1 + 2) % 3]).sin()) - (x2[0]).sin()) * (x3[0]).sin()) * (x4[(1 + 3 - 0 % 3) % x4.len()]).sin());
} else {
(x2[2]).sin().exp()
};
if ((x1[0] * (if (a6 + ((-c(0.86)) + x2[0])) > c(0.5) { x1[0] } else { x0 })) < x1[(1 + 3 - 1 % 3) % 3] && (x3[(2 + 3) % 3] - (x0 + x0)) > c(0.77)) {
if (a6 - (c(0.49) * c(1.4))) < (x2[x2.len() - 1] * c(0.76)) {
fill(&mut x2[..], (a6 * (x0).sin().powi(3)).cos());
let mut v8: Vec<f64> = advance(vec![(x2[1] - (if (x2[2] + turn((x1[0], x1[2]), x3[1]).0) > (x0 * x3[1]) { x1[1] } else { a6 })), (x1[0]).sin()], c(1.25));
} else {
let mut n10 = 0;
'l12: loop {
x2[n10 % 3] = (a6 - c(0.73)).tanh();
x2[0] = (x0 * c(((n10 + 2)) as core::primitive::f64)).tanh();
if n10 >= 0 || (x2[x2.len() - 2] + squash([a6, x2[(3 + n10) % 3], x2[n10 % x2.len()]])) > (x0 + x3[2]) {
break ;
}
n10 += 1;
}
x2[2] = (x1[x1.len() - 3] * a6);
}
} else if (x1[1] - (x4[x4.len() - 3]).cos()) < (x2[3 % x2.len()]).sin() {
x2[0] = (x4[2 % 3] / ((x3[x3.len() - 3]).sin() + c(1.7)));
} else {
{ let value = (x1[0] + ('q13: { if (a6 * (a6 / ((x1[0]).tanh() + c(1.7)))) > (x3[(0 * 2) % 3]).sin() { break 'q13 c(1.19); } (a6) })).sin(); x2[1 % 3] = x2[1 % 3] * value; }
}
(((((((x4[1] * inner(&x4[..], &x4[..])) * (x0).sin()) + (x1[(1 + 2) % x1.len()]).sin()) - (x2[(2 + 3 - 0 % 3) % x2.len()]).sin()) * (x3[2]).sin()) + (x4[(1 + 1) % x4.len()]).sin()) + (a6).sin())
}
}
p (p.0, &p.1, p.2, &p.3, &p.4) [] value
[(-0.09, vec![-0.77, 1.3, 0.43], vec![1.19, 0.37, -1.04], [0.95, 0.46, -0.61], [0.75, 0.84, -0.52],), (1.35, vec![-1.06, -0.57, 1.23, 0.44], vec![-1.26, 0.15, -1.08, 0.44], [0.56, -0.5, 0.78], [0.64, 0.53, 0.23],), (0.98, vec![0.34, 0.23, -1.03], vec![0.52, -1.3, 0.55], [0.37, 1.21, 0.79], [-1.21, 0.84, 0.9],), (0.24, vec![-0.46, -0.14, -0.52, 0.13], vec![0.73, -1.09, 1.38, -1.23], [1.21, 0.55, 1.24], [-1.09, -0.96, 0.66],)]
}
chainrule_tests::random_program! { p36
{
pub fn f(x0: f64, x1: &mut [f64]) -> [f64; 3] {
'l4: for i3 in 1..x1.len() {
let k6: usize = i3 % 2;
let mut n8 = k6 % 4;
loop {
'b10: {
x1[2] = (x1[i3] * (x1[i3] + x0)).cos();
let mut c11 = ((x1[i3] * (x0 + x0)) < (((i3 + i3)) as f64) && (x0 * x1[x1.len() - 2]) < (x1[i3 % x1.len()] * x0));
x1[i3] -= (x0 - (match ((0 + 0usize) % 3, ((x0 - (x1[i3] + x1[i3])) < ((-0.61) * x0) && (x1[i3] - x1[i3]) < (x0 - x0))) { (0, _) => ((x0).cos() + 1.5).ln(), (1 | 3, true) => (x1[(n8 + k6) % x1.len()] - 0.45), _ => (1.2 - 1.03) })).sin();

}
let mut a14 = (x0 - ('q13: { if (x1[k6] + (x0 * x0)) > (x1[i3]).sin() { break 'q13 (x1[2] / ((x0).tanh() + 1.7)); } (x1[k6] + (x1[i3]).sin().powi(2)) })).sin();
a14 = (x0 - (match ((n8 * 2) + 1usize) % 5 { 0 => { let t16 = (x0); x0 }, 2.. => (x0 - x1[i3]), _ => (((k6 * 2)) as f64) })).sin();
if ((x0 - (x1[i3] / ((a14).tanh() + 1.7))) < (x0 - x1[1]) || (x1[k6] - (-0.74)) > descend((x1[x1.len() - 1]).tanh(), 2)) {
break ;
} else {
x1[k6] = (x0 + { a14 = (x1[1 % 3] + (if ((x0 * (match (a14 + (x0 + x1[i3])) < (a14 - x1[i3]) { true => a14, false => x1[(i3 + 3 - n8 % 3) % 3] })) > (x1[i3]).sin() && (x0 + (a14).sin()) < (x0 * 1.0)) { (match (((n8 * 2) + 1usize) % 4, (a14 + wave(a14, x1[k6])) > (a14 - a14)) { (0, _) => 0.39, (1 | 3, true) => x1[i3], _ => (-0.07) }) } else { (0.47 + x0) })).cos(); (x0) }).cos();
x1[(1 + 3 - n8 % 3) % 3] = (a14 + { a14 = (a14 + (if (k6 % 3) % 2 == 1 { tower(&x1[..], (x1[k6]).tanh()) } else { ('q18: { if (k6 + 3 - 2 % 3) % 2 == 0 { break 'q18 a14; } (x0) }) })).sin(); (x1[x1.len() - 1]) }).tanh();
let mut i3: usize = (i3 + 3 - 3 % 3) % 2;
x1[(k6 + n8) % 3] = (x0 * squash([(match (1 + 1usize) % 3 { 0 => x0, 2.. => x0, _ => 1.39 }), (x0 - a14), x0])).cos();
}
if n8 == 0 {
break ;
}
n8 -= 1;
}
}
let a20: f64 = 1.24;
x1[(3 + 3 - 1 % 3) % 3] *= (a20 + (x1[1 % x1.len()]).tanh()).tanh();
[((((x1[2] - (x1[1] * 1.03)) + (x0).sin()) + (x1[0]).sin()) - (a20).sin()), relax(&mut x1[..], (a20).tanh()), 1.29]
}
}
{
pub fn f(x0: f64, x1: &mut [f64]) -> [f64; 3] {
'l4: for i3 in 1..x1.len() {
let k6: usize = i3 % 2;
let mut n8 = k6 % 4;
loop {
'b10: {
x1[2] = (x1[i3] * (x1[i3] + x0)).cos();
let mut c11 = ((x1[i3] * (x0 + x0)) < c(((i3 + i3)) as core::primitive::f64) && (x0 * x1[x1.len() - 2]) < (x1[i3 % x1.len()] * x0));
{ let value = (x0 - (match ((0 + 0usize) % 3, ((x0 - (x1[i3] + x1[i3])) < ((-c(0.61)) * x0) && (x1[i3] - x1[i3]) < (x0 - x0))) { (0, _) => ((x0).cos() + c(1.5)).ln(), (1 | 3, true) => (x1[(n8 + k6) % x1.len()] - c(0.45)), _ => (c(1.2) - c(1.03)) })).sin(); x1[i3] = x1[i3] - value; }

}
let mut a14 = (x0 - ('q13: { if (x1[k6] + (x0 * x0)) > (x1[i3]).sin() { break 'q13 (x1[2] / ((x0).tanh() + c(1.7))); } (x1[k6] + (x1[i3]).sin().powi(2)) })).sin();
a14 = (x0 - (match ((n8 * 2) + 1usize) % 5 { 0 => { let t16 = (x0); x0 }, 2.. => (x0 - x1[i3]), _ => c(((k6 * 2)) as core::primitive::f64) })).sin();
if ((x0 - (x1[i3] / ((a14).tanh() + c(1.7)))) < (x0 - x1[1]) || (x1[k6] - (-c(0.74))) > descend((x1[x1.len() - 1]).tanh(), 2)) {
break ;
} else {
x1[k6] = (x0 + { a14 = (x1[1 % 3] + (if ((x0 * (match (a14 + (x0 + x1[i3])) < (a14 - x1[i3]) { true => a14, false => x1[(i3 + 3 - n8 % 3) % 3] })) > (x1[i3]).sin() && (x0 + (a14).sin()) < (x0 * c(1.0))) { (match (((n8 * 2) + 1usize) % 4, (a14 + wave(a14, x1[k6])) > (a14 - a14)) { (0, _) => c(0.39), (1 | 3, true) => x1[i3], _ => (-c(0.07)) }) } else { (c(0.47) + x0) })).cos(); (x0) }).cos();
x1[(1 + 3 - n8 % 3) % 3] = (a14 + { a14 = (a14 + (if (k6 % 3) % 2 == 1 { tower(&x1[..], (x1[k6]).tanh()) } else { ('q18: { if (k6 + 3 - 2 % 3) % 2 == 0 { break 'q18 a14; } (x0) }) })).sin(); (x1[x1.len() - 1]) }).tanh();
let mut i3: usize = (i3 + 3 - 3 % 3) % 2;
x1[(k6 + n8) % 3] = (x0 * squash([(match (1 + 1usize) % 3 { 0 => x0, 2.. => x0, _ => c(1.39) }), (x0 - a14), x0])).cos();
}
if n8 == 0 {
break ;
}
n8 -= 1;
}
}
let a20: f64 = c(1.24);
{ let value = (a20 + (x1[1 % x1.len()]).tanh()).tanh(); x1[(3 + 3 - 1 % 3) % 3] = x1[(3 + 3 - 1 % 3) % 3] * value; }
[((((x1[2] - (x1[1] * c(1.03))) + (x0).sin()) + (x1[0]).sin()) - (a20).sin()), relax(&mut x1[..], (a20).tanh()), c(1.29)]
}
}
p (p.0, &mut p.1) [p.1] value
[(-0.15, vec![-0.89, 0.09, 0.84],), (0.43, vec![0.97, -1.27, -0.44, -0.82],), (1.22, vec![1.44, 1.1, -0.83],), (1.26, vec![0.43, 0.25, -1.43, 0.84],)]
}
chainrule_tests::random_program! { p37
{
pub fn f(mut x0: f64, x1: [f64; 3], x2: &mut [f64], x3: &mut [f64], n4: usize) {
let mut a6 = (x2[1] * (x1[2] + (1.01 + x2[(n4 + 2) % 3])).sin()).tanh();
let k8: usize = n4 % 3;
let d10: Vec<f64>;
if (x1.len() > 0 && x1[0] > bend(x3[x3.len() - 3], 0.84)) {
d10 = advance(vec![(x1[2 % x1.len()] - (x0 + a6)), bend(x1[x1.len() - 2], (-0.44))], 0.66);
let mut n11 = 0usize;
while n11 < (1 + k8) % 4 && (x0 + (x3[x3.len() - 1] + x1[k8 % 3])) > (x0 + a6) {
for i13 in 0..(k8 + n11) % 4 {
let mut a6 = n11 % 2 == 0;
x2[k8] += (x0 * { let t16 = (x0 - (bump(&mut x2[k8], (x3[k8]).cos()) * (if ((x2.len() > 1 && x2[1] > x2[k8 % 3]) || a6) { x2[2] } else { x2[2] }))); ((0.16 * (-1.25)) - (0.54 * x1[1])) }).cos();
x3[k8] += (x3[(0 + n11) % x3.len()] + squash(x1)).tanh();
x0 = (x1[(n4 + n4) % 3] - (turn((x2[k8], x2[k8 % x2.len()]), x2[(2 + 3 - 0 % 3) % 3]).0 + (0.25 - x1[k8]))).cos();
}
let mut t18: (f64, f64) = ((a6 - x0), (x0 + x1[(0 + n4) % 3]) + (a6 - x0));
let mut n20 = 1;
loop {
t18.1 /= ((x2[k8] - ({ let mut k23 = 0; loop { if k23 > 1 || (x1[(n4 * 2) % 3] * (x1[0 % 3] * x1[k8])) > x1[(0 % 2) % 3] { break (a6); } k23 += 1; } })).tanh() + 1.75);
t18.1 = (t18.1 - ((t18.1).cos() + 1.5).ln()).tanh();
if n20 == 0 {
break ;
}
n20 -= 1;
}
t18.1 -= (x3[0] + squash([(match ((0 * 2) + 0usize) % 4 { 0 => x3[k8], 2.. => t18.1, _ => a6 }), ((n11) as f64), x0])).tanh();
n11 += 2;
}
} else {
d10 = vec![(x0 * (0.54 * x1[0])), ((x0).cos() + 1.25).sqrt(), 0.11];
}

}
}
{
pub fn f(mut x0: f64, x1: [f64; 3], x2: &mut [f64], x3: &mut [f64], n4: usize) {
let mut a6 = (x2[1] * (x1[2] + (c(1.01) + x2[(n4 + 2) % 3])).sin()).tanh();
let k8: usize = n4 % 3;
let d10: Vec<f64>;
if (x1.len() > 0 && x1[0] > bend(x3[x3.len() - 3], c(0.84))) {
d10 = advance(vec![(x1[2 % x1.len()] - (x0 + a6)), bend(x1[x1.len() - 2], (-c(0.44)))], c(0.66));
let mut n11 = 0usize;
while n11 < (1 + k8) % 4 && (x0 + (x3[x3.len() - 1] + x1[k8 % 3])) > (x0 + a6) {
for i13 in 0..(k8 + n11) % 4 {
let mut a6 = n11 % 2 == 0;
{ let value = (x0 * { let t16 = (x0 - (bump(&mut x2[k8], (x3[k8]).cos()) * (if ((x2.len() > 1 && x2[1] > x2[k8 % 3]) || a6) { x2[2] } else { x2[2] }))); ((c(0.16) * (-c(1.25))) - (c(0.54) * x1[1])) }).cos(); x2[k8] = x2[k8] + value; }
{ let value = (x3[(0 + n11) % x3.len()] + squash(x1)).tanh(); x3[k8] = x3[k8] + value; }
x0 = (x1[(n4 + n4) % 3] - (turn((x2[k8], x2[k8 % x2.len()]), x2[(2 + 3 - 0 % 3) % 3]).0 + (c(0.25) - x1[k8]))).cos();
}
let mut t18: (f64, f64) = ((a6 - x0), (x0 + x1[(0 + n4) % 3]) + (a6 - x0));
let mut n20 = 1;
loop {
{ let value = ((x2[k8] - ({ let mut k23 = 0; loop { if k23 > 1 || (x1[(n4 * 2) % 3] * (x1[0 % 3] * x1[k8])) > x1[(0 % 2) % 3] { break (a6); } k23 += 1; } })).tanh() + c(1.75)); t18.1 = t18.1 / value; }
t18.1 = (t18.1 - ((t18.1).cos() + c(1.5)).ln()).tanh();
if n20 == 0 {
break ;
}
n20 -= 1;
}
{ let value = (x3[0] + squash([(match ((0 * 2) + 0usize) % 4 { 0 => x3[k8], 2.. => t18.1, _ => a6 }), c((n11) as core::primitive::f64), x0])).tanh(); t18.1 = t18.1 - value; }
n11 += 2;
}
} else {
d10 = vec![(x0 * (c(0.54) * x1[0])), ((x0).cos() + c(1.25)).sqrt(), c(0.11)];
}

}
}
p (p.0, p.1, &mut p.2, &mut p.3, p.4) [p.2, p.3] unit
[(0.89, [1.4, 0.55, 0.12], vec![0.6, 0.11, 0.69], vec![-0.65, -1.36, 0.73], 2usize,), (0.56, [1.22, 0.58, -0.44], vec![1.41, 0.46, -0.26, 0.97], vec![-1.02, -1.24, 0.32, 0.17], 0usize,), (1.39, [-0.94, 0.8, 0.26], vec![0.83, -0.86, 0.37], vec![1.21, -1.44, 0.67], 3usize,), (1.44, [0.23, -0.15, 0.81], vec![0.98, 1.05, -0.68, 0.55], vec![-1.36, 0.69, 0.5, 1.3], 1usize,)]
}
chainrule_tests::random_program! { p38
{
pub fn f(x0: f64, mut x1: (f64, f64)) -> f64 {
let mut a3: f64 = (x0 + (((1) as f64) + x1.0)).sin();
'l6: for i5 in (0..2 + 1).step_by(2) {
let mut m8: [[f64; 2]; 2] = [[(x0 + (x0 - x0)), { a3 = (x1.0).sin(); (a3) }], [0.84, (x0 + (x0 - x0))]];
a3 = (a3 * { a3 = (x0 + ((a3 * m8[0][(i5 * 2) % 2]) - bump(&mut m8[1][(i5 + 3 - i5 % 3) % 2], (a3).tanh()))).tanh(); (a3) }).cos();
let mut k10: usize = 1 % 4;
}
if 1 % 2 == 0 {
return ((((x0 + (-x0)) + (x0).sin()) - (x1.1).sin()) - (a3).sin());
}
'l13: for i12 in (1..3).rev() {
let mut c15 = (x0 * (a3).sin()) > (a3 - x1.0);
}
((((x0 + (x1.0 - x0)) + (x0).sin()) + (x1.1).sin()) - (a3).sin())
}
}
{
pub fn f(x0: f64, mut x1: (f64, f64)) -> f64 {
let mut a3: f64 = (x0 + (c((1) as core::primitive::f64) + x1.0)).sin();
'l6: for i5 in (0..2 + 1).step_by(2) {
let mut m8: [[f64; 2]; 2] = [[(x0 + (x0 - x0)), { a3 = (x1.0).sin(); (a3) }], [c(0.84), (x0 + (x0 - x0))]];
a3 = (a3 * { a3 = (x0 + ((a3 * m8[0][(i5 * 2) % 2]) - bump(&mut m8[1][(i5 + 3 - i5 % 3) % 2], (a3).tanh()))).tanh(); (a3) }).cos();
let mut k10: usize = 1 % 4;
}
if 1 % 2 == 0 {
return ((((x0 + (-x0)) + (x0).sin()) - (x1.1).sin()) - (a3).sin());
}
'l13: for i12 in (1..3).rev() {
let mut c15 = (x0 * (a3).sin()) > (a3 - x1.0);
}
((((x0 + (x1.0 - x0)) + (x0).sin()) + (x1.1).sin()) - (a3).sin())
}
}
p (p.0, p.1) [] value
[(0.37, (0.36, 0.93),), (-0.58, (0.67, -0.38),), (-1.15, (-1.08, -0.27),), (-0.48, (-0.51, 0.64),)]
}
chainrule_tests::random_program! { p39
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut [f64]) {
x3[1] -= (x3[1] / ((x0).sin() + 1.7));
let mut t5 = ((x3[n1 % 3] + (x0).min(x3[1])), absorb(vec![x2[0], x0]) + (x3[n1 % 3] + (x0).min(x3[1])));
let mut n7 = 0usize;
while n7 < (n1 + 3 - 1 % 3) % 4 {
let mut a9: f64 = (x2[(2 * 2) % 3] * ((0.55 + (-0.33)) / ((x3[n1 % 3] * (x3[(n1 + 3 - n1 % 3) % x3.len()] + x3[(n1 % 4) % 3])).tanh() + 1.7))).tanh();
a9 = (t5.1 + a9).sin();
n7 += 1;
}
let mut n11 = 0usize;
'l13: while n11 < (n7 + n1) % 4 {
n11 += 1;
match ((n7 + 0usize) % 3, ((n7 + n11) + 0usize) % 5) {
(k14, k15 @ 0..=1) if ((x2[k15] * (t5.0).min(x2[(k15 % 2) % x2.len()])) > turn((x3[k15 % x3.len()], x2[(2 + 3 - 0 % 3) % 3]), x2[n11 % x2.len()]).0 || (x0 * wave(x2[k14 % 3], x3[n7 % 3])) > { let k15 = (x3[(k14 + k15) % 3]); k15 }) => {
t5.1 = (x3[3 % x3.len()] - ({ let t19 = (x3[k15] * t5.1); (x0 - x0) } * ((t5.1 + x0) * (x0 - t5.1)))).sin();
}
_ => {
x3[2] += (x2[0] * (((((n11 + n1)) as f64) + (t5.1 * x0)) + (t5.1 + ((-1.38) - x0)))).sin();
t5.1 /= ((t5.0 - x2[n7 % x2.len()]).sin() + 1.75);
}
}
}

}
}
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut [f64]) {
{ let value = (x3[1] / ((x0).sin() + c(1.7))); x3[1] = x3[1] - value; }
let mut t5 = ((x3[n1 % 3] + (x0).min(x3[1])), absorb(vec![x2[0], x0]) + (x3[n1 % 3] + (x0).min(x3[1])));
let mut n7 = 0usize;
while n7 < (n1 + 3 - 1 % 3) % 4 {
let mut a9: f64 = (x2[(2 * 2) % 3] * ((c(0.55) + (-c(0.33))) / ((x3[n1 % 3] * (x3[(n1 + 3 - n1 % 3) % x3.len()] + x3[(n1 % 4) % 3])).tanh() + c(1.7)))).tanh();
a9 = (t5.1 + a9).sin();
n7 += 1;
}
let mut n11 = 0usize;
'l13: while n11 < (n7 + n1) % 4 {
n11 += 1;
match ((n7 + 0usize) % 3, ((n7 + n11) + 0usize) % 5) {
(k14, k15 @ 0..=1) if ((x2[k15] * (t5.0).min(x2[(k15 % 2) % x2.len()])) > turn((x3[k15 % x3.len()], x2[(2 + 3 - 0 % 3) % 3]), x2[n11 % x2.len()]).0 || (x0 * wave(x2[k14 % 3], x3[n7 % 3])) > { let k15 = (x3[(k14 + k15) % 3]); k15 }) => {
t5.1 = (x3[3 % x3.len()] - ({ let t19 = (x3[k15] * t5.1); (x0 - x0) } * ((t5.1 + x0) * (x0 - t5.1)))).sin();
}
_ => {
{ let value = (x2[0] * ((c(((n11 + n1)) as core::primitive::f64) + (t5.1 * x0)) + (t5.1 + ((-c(1.38)) - x0)))).sin(); x3[2] = x3[2] + value; }
{ let value = ((t5.0 - x2[n7 % x2.len()]).sin() + c(1.75)); t5.1 = t5.1 / value; }
}
}
}

}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] unit
[(1.15, 2usize, vec![-0.96, 0.76, 0.74], vec![0.77, -0.46, -1.03],), (-0.7, 0usize, vec![-0.83, -1.01, -0.46, 1.27], vec![0.92, -1.38, 1.11, -1.33],), (-0.5, 3usize, vec![0.29, 1.43, 1.41], vec![-0.2, 0.61, 0.23],), (-1.09, 1usize, vec![1.06, 1.42, -1.06, -0.09], vec![0.25, 1.31, -0.28, 1.06],)]
}
chainrule_tests::random_program! { p40
{
pub fn f(x0: f64, x1: (f64, f64), x2: &mut [f64]) -> [f64; 3] {
x2[(0 + 0) % 3] += (x0 - x1.0);
if (x1.0 * (x2[2]).tanh()) < descend((x2[(0 + 2) % x2.len()]).sin(), (2 * 2) % 4) {
return [((((x0 + (x0 - x1.0)) - (x0).sin()) * (x1.0).sin()) * (x2[1]).sin()), (x0 + x2[0]), x2[0]];
} else {
let mut n4 = 0usize;
while n4 < x2.len() {
x2[0] = 'b6: {
x2[n4] = (x2[x2.len() - 3] + tower(&x2[..], (x1.1).tanh())).tanh();
x2[1] = (x0 - (x2[0] + x1.0)).tanh();
(x0 + (((x2[n4] + x1.0) - x0) * ((0) as f64))).tanh()
};
x2[n4] = (x1.1 - (if (x2[2] * (x0 + x0)) < (x2[2] * x2[2 % x2.len()]) { (x2[n4]).sin() } else { choose(&x2[..], n4) })).cos();
if (x2[n4] - ((0) as f64)) < (if (x2[2] - (x1.1 / ((x1.0).cos() + 1.7))) < (((n4 + n4)) as f64) { x1.0 } else { 1.0 }) {
let mut m7: [[f64; 2]; 2] = [[(x0 - (x2[n4 % x2.len()] + x2[n4])), (x0 / ((x0).sin() + 1.7))], [x1.0, (x0 - (x2[n4 % x2.len()] + x2[n4]))]];
m7[1][1] *= (x1.0 - ((x2[(n4 + 3 - n4 % 3) % x2.len()]).cos() + 1.5).ln()).sin();
let mut b9: [f64; 3] = [(x0 - (x2[x2.len() - 1] + x0)), (x1.0 - 0.3), x1.1];
} else {
return [(x1.0 * x1.1), (x2[x2.len() - 3]).sin().powi(4), (-0.31)];
}
n4 += 1;
}
x2[(2 + n4) % 3] /= ((x2[n4 % 3] - (0.57 / ((x0).tanh() + 1.7))).tanh() + 1.75);
x2[0] = if (x2.len() > 0 && x2[0] > x0) {
let mut b11 = x1;
({ let t13 = (x2[n4 % x2.len()]); b11.1 } + ((n4) as f64))
} else {
inner(&x2[..], &x2[..])
};
x2[n4 % 3] += (-x1.1);
}
let mut c15 = (x2[0] + (x1.0 + x0)) < (x0 + x1.1);
x2[2 % 3] = (x1.1 + x0);
[((((x0 + ((-1.01) - x2[2 % 3])) * (x0).sin()) + (x1.0).sin()) + (x2[0]).sin()), (x0 * 0.39), x2[2 % 3]]
}
}
{
pub fn f(x0: f64, x1: (f64, f64), x2: &mut [f64]) -> [f64; 3] {
{ let value = (x0 - x1.0); x2[(0 + 0) % 3] = x2[(0 + 0) % 3] + value; }
if (x1.0 * (x2[2]).tanh()) < descend((x2[(0 + 2) % x2.len()]).sin(), (2 * 2) % 4) {
return [((((x0 + (x0 - x1.0)) - (x0).sin()) * (x1.0).sin()) * (x2[1]).sin()), (x0 + x2[0]), x2[0]];
} else {
let mut n4 = 0usize;
while n4 < x2.len() {
x2[0] = 'b6: {
x2[n4] = (x2[x2.len() - 3] + tower(&x2[..], (x1.1).tanh())).tanh();
x2[1] = (x0 - (x2[0] + x1.0)).tanh();
(x0 + (((x2[n4] + x1.0) - x0) * c((0) as core::primitive::f64))).tanh()
};
x2[n4] = (x1.1 - (if (x2[2] * (x0 + x0)) < (x2[2] * x2[2 % x2.len()]) { (x2[n4]).sin() } else { choose(&x2[..], n4) })).cos();
if (x2[n4] - c((0) as core::primitive::f64)) < (if (x2[2] - (x1.1 / ((x1.0).cos() + c(1.7)))) < c(((n4 + n4)) as core::primitive::f64) { x1.0 } else { c(1.0) }) {
let mut m7: [[f64; 2]; 2] = [[(x0 - (x2[n4 % x2.len()] + x2[n4])), (x0 / ((x0).sin() + c(1.7)))], [x1.0, (x0 - (x2[n4 % x2.len()] + x2[n4]))]];
{ let value = (x1.0 - ((x2[(n4 + 3 - n4 % 3) % x2.len()]).cos() + c(1.5)).ln()).sin(); m7[1][1] = m7[1][1] * value; }
let mut b9: [f64; 3] = [(x0 - (x2[x2.len() - 1] + x0)), (x1.0 - c(0.3)), x1.1];
} else {
return [(x1.0 * x1.1), (x2[x2.len() - 3]).sin().powi(4), (-c(0.31))];
}
n4 += 1;
}
{ let value = ((x2[n4 % 3] - (c(0.57) / ((x0).tanh() + c(1.7)))).tanh() + c(1.75)); x2[(2 + n4) % 3] = x2[(2 + n4) % 3] / value; }
x2[0] = if (x2.len() > 0 && x2[0] > x0) {
let mut b11 = x1;
({ let t13 = (x2[n4 % x2.len()]); b11.1 } + c((n4) as core::primitive::f64))
} else {
inner(&x2[..], &x2[..])
};
{ let value = (-x1.1); x2[n4 % 3] = x2[n4 % 3] + value; }
}
let mut c15 = (x2[0] + (x1.0 + x0)) < (x0 + x1.1);
x2[2 % 3] = (x1.1 + x0);
[((((x0 + ((-c(1.01)) - x2[2 % 3])) * (x0).sin()) + (x1.0).sin()) + (x2[0]).sin()), (x0 * c(0.39)), x2[2 % 3]]
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(0.17, (0.72, 1.19), vec![0.7, 0.99, -0.46],), (-0.13, (0.3, 1.43), vec![1.14, -0.05, 0.56, 0.11],), (0.25, (1.3, -1.31), vec![0.82, -0.35, 1.08],), (0.16, (1.17, 0.16), vec![-0.26, 0.62, -0.21, -1.29],)]
}
chainrule_tests::random_program! { p41
{
pub fn f(x0: f64, x1: &mut [f64], x2: &[f64], x3: &[f64]) -> f64 {
let mut a5: f64 = if (x1[0] - (x0 / ((x3[(2 % 2) % x3.len()]).tanh() + 1.7))) < (x3[0 % 3]).tanh() {
if (x3[2] + (0.31 + x0)) > (match (1 + 0usize) % 5 { 0 => x1[0], 2.. => x2[0 % x2.len()], _ => (-1.44) }) {
x1[1] -= (x0 * 0.4);
'b6: {
x1[2] = choose(&x3[..], (0 + 3));
x1[0] += descend((x3[x3.len() - 2]).cos(), 3);
x1[(0 + 1) % 3] /= ((x3[2] * wave(0.68, x0)).tanh() + 1.75);

}
let mut t7 = turn(((x2[1] - (-x3[0 % 3])), bump(&mut x1[1], (x3[(2 + 3 - 1 % 3) % x3.len()]).cos())), (x1[1]).sin());
}
let mut t9: (f64, [f64; 2]) = ((x1[1] + (x2[2] + x2[3 % 3])), [(x1[1] + (x2[2] + x2[3 % 3])) * x3[x3.len() - 2], turn((x2[2 % x2.len()], x0), 1.02).0]);
return ((((((x3[0] + (-1.03)) - (x0).sin()) + (x1[0]).sin()) * (x2[2]).sin()) - (x3[1 % x3.len()]).sin()) + (t9.1[1]).sin());
} else {
'b11: {
let mut n12 = (2 + 3 - 3 % 3) % 4;
loop {
let mut k14: usize = n12 % 4;
x1[(k14 + 3) % 3] = (x3[(n12 * 2) % x3.len()] - squash([0.35, x2[(k14 + n12) % x2.len()], x2[n12 % 3]])).cos();
x1[0] /= ((x3[0] - bump(&mut x1[1], (x0).cos())).sin() + 1.75);
if n12 == 0 {
break ;
}
n12 -= 1;
}
x1[2] = ((x3[n12 % 3] + x1[(n12 + 0) % x1.len()]) - (x2[2] + x0));

}
(x0 * ((x3[(3 + 0) % x3.len()] + x0) * (-x0))).tanh()
};
((((((x1[1] * (x1[1] * x1[1])) - (x0).sin()) - (x1[0 % 3]).sin()) + (x2[(0 + 3 - 1 % 3) % x2.len()]).sin()) - (x3[x3.len() - 1]).sin()) + (a5).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &[f64], x3: &[f64]) -> f64 {
let mut a5: f64 = if (x1[0] - (x0 / ((x3[(2 % 2) % x3.len()]).tanh() + c(1.7)))) < (x3[0 % 3]).tanh() {
if (x3[2] + (c(0.31) + x0)) > (match (1 + 0usize) % 5 { 0 => x1[0], 2.. => x2[0 % x2.len()], _ => (-c(1.44)) }) {
{ let value = (x0 * c(0.4)); x1[1] = x1[1] - value; }
'b6: {
x1[2] = choose(&x3[..], (0 + 3));
{ let value = descend((x3[x3.len() - 2]).cos(), 3); x1[0] = x1[0] + value; }
{ let value = ((x3[2] * wave(c(0.68), x0)).tanh() + c(1.75)); x1[(0 + 1) % 3] = x1[(0 + 1) % 3] / value; }

}
let mut t7 = turn(((x2[1] - (-x3[0 % 3])), bump(&mut x1[1], (x3[(2 + 3 - 1 % 3) % x3.len()]).cos())), (x1[1]).sin());
}
let mut t9: (f64, [f64; 2]) = ((x1[1] + (x2[2] + x2[3 % 3])), [(x1[1] + (x2[2] + x2[3 % 3])) * x3[x3.len() - 2], turn((x2[2 % x2.len()], x0), c(1.02)).0]);
return ((((((x3[0] + (-c(1.03))) - (x0).sin()) + (x1[0]).sin()) * (x2[2]).sin()) - (x3[1 % x3.len()]).sin()) + (t9.1[1]).sin());
} else {
'b11: {
let mut n12 = (2 + 3 - 3 % 3) % 4;
loop {
let mut k14: usize = n12 % 4;
x1[(k14 + 3) % 3] = (x3[(n12 * 2) % x3.len()] - squash([c(0.35), x2[(k14 + n12) % x2.len()], x2[n12 % 3]])).cos();
{ let value = ((x3[0] - bump(&mut x1[1], (x0).cos())).sin() + c(1.75)); x1[0] = x1[0] / value; }
if n12 == 0 {
break ;
}
n12 -= 1;
}
x1[2] = ((x3[n12 % 3] + x1[(n12 + 0) % x1.len()]) - (x2[2] + x0));

}
(x0 * ((x3[(3 + 0) % x3.len()] + x0) * (-x0))).tanh()
};
((((((x1[1] * (x1[1] * x1[1])) - (x0).sin()) - (x1[0 % 3]).sin()) + (x2[(0 + 3 - 1 % 3) % x2.len()]).sin()) - (x3[x3.len() - 1]).sin()) + (a5).sin())
}
}
p (p.0, &mut p.1, &p.2, &p.3) [p.1] value
[(1.04, vec![0.2, 0.79, 0.3], vec![0.09, -0.94, -1.0], vec![-0.63, -0.71, -0.53],), (0.4, vec![1.36, -1.3, 0.27, 0.6], vec![1.37, -0.98, -0.24, 1.28], vec![0.56, 0.4, -0.17, 0.88],), (-0.17, vec![0.33, 0.22, 0.61], vec![0.92, 1.17, 0.39], vec![-0.17, 0.89, -0.53],), (0.08, vec![0.37, 0.97, -0.36, -0.93], vec![0.61, 0.24, 1.19, 0.82], vec![1.38, 0.92, -0.41, 1.19],)]
}
chainrule_tests::random_program! { p42
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64], x3: Vec<f64>, x4: &[f64; 3]) -> f64 {
let mut m6 = [[(x1[2] - (x3[2]).sin()), ((2) as f64)], [(-0.11), (x1[2] - (x3[2]).sin())]];
for i8 in 0..x1.len() {
let mut n11 = 0usize;
let a10 = (x0 * 'l13: loop {
if n11 >= x2.len() || (x3.len() > 0 && x3[0] > (x1[i8] - x3[2])) {
break (x0 * (-0.55)).cos();
}
n11 += 1;
let mut n14 = 0usize;
'l16: loop {
m6[1][0] = (x0 + 1.22).tanh();
let t17 = ((x1[i8] + (if (x1.len() > 2 && x1[2] > wave(x3[1], x3[x3.len() - 1])) { x0 } else { 1.04 })), [(x1[i8] + (if (x1.len() > 2 && x1[2] > wave(x3[1], x3[x3.len() - 1])) { x0 } else { 1.04 })) * x4[0], ((x4[0]).cos() + 1.5).ln()]);
m6[0][(i8 + 3 - i8 % 3) % 2] *= (x0 + (x2[x2.len() - 1] * (-0.64))).sin();
m6[1][0] = (t17.0 + (if ((x4[0] - x2[0]) < (((2 % 2)) as f64) || (x1[x1.len() - 3] - x2[x2.len() - 1]) < (m6[(2 + i8) % 2][1] * x2[(n14 * 2) % 3])) { (x4[(n14 * 2) % 3] - (x0 - x3[1])) } else { ((-x2[0]) - 0.31) })).cos();
if n14 >= x4.len() {
break ;
}
n14 += 2;
}
}) + (x2[x2.len() - 3] + x4[i8 % 3]);
let mut a20: f64 = (x4[1] - wave((match (x4.len() > 3 && x4[3] > (m6[(2 * 2) % 2][1] + a10)) { true => 0.79, false => x1[2] }), (1.2 * x2[x2.len() - 2]))).tanh();
if (m6[0][i8 % 2] - ('q22: { if (x1[i8] + x3[1]) < (-x1[i8 % x1.len()]) { break 'q22 m6[1][1]; } (a10) })) > (x2[1] - a20) {
continue;
}
a20 = match x1.len() {
k23 if ((x3[2] * (x0).min(a20)) < (x1[n11 % 3] * x0) || (a10 - x2[(n11 % 3) % x2.len()]) > (x0 * x3[(1 + 3) % x3.len()])) => {
(x3[0] * ((a20).cos() + 1.5).ln()).sin()
}
k25 if (x3[0] - ('q27: { if (x3[x3.len() - 2] + x1[i8]) < (-a20) { break 'q27 x4[i8 % 3]; } (x3[2]) })) < (a20).sin().powi(4) => {
m6[1][1] = (x1[(k25 * 2) % x1.len()] - (a10 * x2[0])).tanh();
m6[0][0] = (x1[i8] - ((a20 * (x0 * a10)).sin().exp() * (match ((x4[2] + (a20 + x2[1])) < ((m6[0][1]).cos() + 1.25).sqrt() || (m6[0][0] * a20) > (m6[1][n11 % 2] + x1[n11 % x1.len()])) { true => (-m6[1][0]), false => (x0).sin() }))).tanh();
(x0 + (if (0 % 2 == 1 && (1 + 3 - i8 % 3) % 2 == 0) { ({ let mut k31 = 0; loop { if k31 > 1 || (x1[i8] + { let t28 = (x0); x3[2] }) < (match x3.len() { 0 => 0.77, 2.. => a20, _ => a20 }) { break (x1[0]); } k31 += 1; } }) } else { m6[1][(n11 + i8) % 2] })).cos()
}
k32 @ 0..=1 if ((x0 - (a20 * x0)) > (x4[x4.len() - 2] * x3[k32]) || (2 % 3) % 2 == 0) => {
a20 -= (x4[k32] - (-m6[k32][k32])).tanh();
break 
}
_ => {
a20 = (x3[i8 % x3.len()] + (x1[n11 % x1.len()] * (0.66 / ((m6[(n11 + 3 - i8 % 3) % 2][0]).cos() + 1.7)))).tanh();
m6[1][1] /= ((x0 * turn((x1[i8], 0.42), (-0.87)).0).sin() + 1.75);
(x3[x3.len() - 1] + x2[0]).cos()
}
};
}
let mut b35 = [(m6[0][1] + ('q34: { if (x2[0] * (-0.65)) < (x0 - x0) { break 'q34 x1[1]; } (x0) })), ((3) as f64), m6[3 % 2][0]];
((((((((x2[(1 + 2) % 3] - m6[1 % 2][1]) + (x0).sin()) * (x1[(0 + 0) % 3]).sin()) * (x2[0]).sin()) - (x3[0]).sin()) + (x4[0]).sin()) + (m6[1][1]).sin()) + (b35[1]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64], x3: Vec<f64>, x4: &[f64; 3]) -> f64 {
let mut m6 = [[(x1[2] - (x3[2]).sin()), c((2) as core::primitive::f64)], [(-c(0.11)), (x1[2] - (x3[2]).sin())]];
for i8 in 0..x1.len() {
let mut n11 = 0usize;
let a10 = (x0 * 'l13: loop {
if n11 >= x2.len() || (x3.len() > 0 && x3[0] > (x1[i8] - x3[2])) {
break (x0 * (-c(0.55))).cos();
}
n11 += 1;
let mut n14 = 0usize;
'l16: loop {
m6[1][0] = (x0 + c(1.22)).tanh();
let t17 = ((x1[i8] + (if (x1.len() > 2 && x1[2] > wave(x3[1], x3[x3.len() - 1])) { x0 } else { c(1.04) })), [(x1[i8] + (if (x1.len() > 2 && x1[2] > wave(x3[1], x3[x3.len() - 1])) { x0 } else { c(1.04) })) * x4[0], ((x4[0]).cos() + c(1.5)).ln()]);
{ let value = (x0 + (x2[x2.len() - 1] * (-c(0.64)))).sin(); m6[0][(i8 + 3 - i8 % 3) % 2] = m6[0][(i8 + 3 - i8 % 3) % 2] * value; }
m6[1][0] = (t17.0 + (if ((x4[0] - x2[0]) < c(((2 % 2)) as core::primitive::f64) || (x1[x1.len() - 3] - x2[x2.len() - 1]) < (m6[(2 + i8) % 2][1] * x2[(n14 * 2) % 3])) { (x4[(n14 * 2) % 3] - (x0 - x3[1])) } else { ((-x2[0]) - c(0.31)) })).cos();
if n14 >= x4.len() {
break ;
}
n14 += 2;
}
}) + (x2[x2.len() - 3] + x4[i8 % 3]);
let mut a20: f64 = (x4[1] - wave((match (x4.len() > 3 && x4[3] > (m6[(2 * 2) % 2][1] + a10)) { true => c(0.79), false => x1[2] }), (c(1.2) * x2[x2.len() - 2]))).tanh();
if (m6[0][i8 % 2] - ('q22: { if (x1[i8] + x3[1]) < (-x1[i8 % x1.len()]) { break 'q22 m6[1][1]; } (a10) })) > (x2[1] - a20) {
continue;
}
a20 = match x1.len() {
k23 if ((x3[2] * (x0).min(a20)) < (x1[n11 % 3] * x0) || (a10 - x2[(n11 % 3) % x2.len()]) > (x0 * x3[(1 + 3) % x3.len()])) => {
(x3[0] * ((a20).cos() + c(1.5)).ln()).sin()
}
k25 if (x3[0] - ('q27: { if (x3[x3.len() - 2] + x1[i8]) < (-a20) { break 'q27 x4[i8 % 3]; } (x3[2]) })) < (a20).sin().powi(4) => {
m6[1][1] = (x1[(k25 * 2) % x1.len()] - (a10 * x2[0])).tanh();
m6[0][0] = (x1[i8] - ((a20 * (x0 * a10)).sin().exp() * (match ((x4[2] + (a20 + x2[1])) < ((m6[0][1]).cos() + c(1.25)).sqrt() || (m6[0][0] * a20) > (m6[1][n11 % 2] + x1[n11 % x1.len()])) { true => (-m6[1][0]), false => (x0).sin() }))).tanh();
(x0 + (if (0 % 2 == 1 && (1 + 3 - i8 % 3) % 2 == 0) { ({ let mut k31 = 0; loop { if k31 > 1 || (x1[i8] + { let t28 = (x0); x3[2] }) < (match x3.len() { 0 => c(0.77), 2.. => a20, _ => a20 }) { break (x1[0]); } k31 += 1; } }) } else { m6[1][(n11 + i8) % 2] })).cos()
}
k32 @ 0..=1 if ((x0 - (a20 * x0)) > (x4[x4.len() - 2] * x3[k32]) || (2 % 3) % 2 == 0) => {
{ let value = (x4[k32] - (-m6[k32][k32])).tanh(); a20 = a20 - value; }
break 
}
_ => {
a20 = (x3[i8 % x3.len()] + (x1[n11 % x1.len()] * (c(0.66) / ((m6[(n11 + 3 - i8 % 3) % 2][0]).cos() + c(1.7))))).tanh();
{ let value = ((x0 * turn((x1[i8], c(0.42)), (-c(0.87))).0).sin() + c(1.75)); m6[1][1] = m6[1][1] / value; }
(x3[x3.len() - 1] + x2[0]).cos()
}
};
}
let mut b35 = [(m6[0][1] + ('q34: { if (x2[0] * (-c(0.65))) < (x0 - x0) { break 'q34 x1[1]; } (x0) })), c((3) as core::primitive::f64), m6[3 % 2][0]];
((((((((x2[(1 + 2) % 3] - m6[1 % 2][1]) + (x0).sin()) * (x1[(0 + 0) % 3]).sin()) * (x2[0]).sin()) - (x3[0]).sin()) + (x4[0]).sin()) + (m6[1][1]).sin()) + (b35[1]).sin())
}
}
p (p.0, &p.1, &p.2, p.3, &p.4) [] value
[(0.56, vec![0.83, -0.89, 0.67], vec![-1.0, 0.66, -0.9], vec![1.26, -0.99, 0.5], [0.15, 1.36, 0.64],), (0.61, vec![1.38, 0.69, -0.68, 0.37], vec![0.87, 0.57, -0.3, -0.47], vec![1.42, 0.69, 0.81, 1.36], [-0.09, 1.15, 0.46],), (0.11, vec![0.22, 0.73, 0.98], vec![-1.26, 0.28, 1.24], vec![1.39, -0.51, -0.34], [0.78, 1.2, 0.67],), (0.05, vec![-1.31, 0.47, 0.28, -0.14], vec![0.67, -0.21, 1.32, 0.78], vec![0.34, 0.24, 0.44, 1.41], [1.12, 0.12, 0.82],)]
}
chainrule_tests::random_program! { p43
{
pub fn f(x0: f64, x1: Vec<f64>) -> f64 {
let mut a3: f64 = 0.6;
a3 -= (-(match x1.len() { 0 => ('q5: { if (2 % 4) % 2 == 0 { break 'q5 0.67; } (x0) }), 2.. => (x1[2] * a3), _ => (0.53 + x0) }));
{
let w6 = &x1[0..];
a3 /= ((a3 * { let t8 = (w6[0]); t8 }).cos() + 1.75);
}
let mut n10 = 0usize;
'l12: while n10 < 2 && (x0 + (x0).sin().exp()) < ((n10) as f64) {
for i13 in (0..3 + 1).step_by(2) {
a3 *= (a3 - (a3 - x1[0 % 3])).sin();
a3 *= (x1[(n10 + i13) % x1.len()] * { let t15 = (x1[2]); a3 }).sin();
let v19: Vec<f64> = vec![(x0 * (a3 * x0)), { let t17 = (x0); a3 }, 0.13];
}
n10 += 1;
}
{
let w21 = &x1[1..];
a3 *= match ((x1[x1.len() - 2] - wave(a3, x1[2])) < (1.29 * w21[0 % 2]), (x1[1]), (x1[2])) {
(_, _, _) => {
a3 = (('q23: { if ((w21[1] + (x0 * w21[1])) > (a3 - x0) || (a3 * x0) > a3) { break 'q23 (0.99 + x1[1]); } (w21[n10 % w21.len()] * a3) }) * ('q24: { if (x0 * (x1[n10 % 3] + w21[w21.len() - 1])) > (x0 / ((w21[2 % 2]).sin() + 1.7)) { break 'q24 (x0).sin().powi(4); } (w21[1] * (w21[1] - w21[1])) }));
let b27 = [(x0 * ({ let mut k26 = 0; loop { if k26 > 1 || ((a3 + (match ((n10 + n10) + 0usize) % 4 { 0 => 0.54, 2.. => x1[(n10 + n10) % x1.len()], _ => x1[(0 * 2) % x1.len()] })) > (a3 + a3) || (x1[x1.len() - 2] * 0.69) < (a3 * a3)) { break (x0); } k26 += 1; } })), (0.43 * w21[n10 % w21.len()]), (-1.39)];
return ((((((x1[1] + ((x0).cos() + 1.25).sqrt()) + (x0).sin()) - (x1[n10 % 3]).sin()) * (a3).sin()) - (w21[n10 % 2]).sin()) + (b27[1]).sin());
}
(true, _, _) => {
let mut t29: (f64, [f64; 2]) = ((x0 - x0), [(x0 - x0) * (-0.08), bend(w21[0], a3)]);
wave(({ let mut k34 = 0; loop { if k34 > 1 || (t29.1[1] + { let t31 = (x1[1]); t31 }) < (if (w21.len() > 2 && w21[2] > (if ((x1[(n10 * 2) % x1.len()] - a3) < x1[(n10 % 3) % 3] || n10 % 2 == 0) { w21[(n10 * 2) % 2] } else { a3 })) { w21[w21.len() - 2] } else { x1[(n10 * 2) % 3] }) { break (a3 + (if ((x0 * squash([x0, w21[0], t29.1[1]])) < 0.96 && (w21[1] * ((1) as f64)) < ((-0.21) * t29.1[0])) { x1[x1.len() - 1] } else { x0 })); } k34 += 1; } }), ((1.26 / ((x1[0]).sin() + 1.7)) * (x1[1 % 3] + x0)))
}
(false, mut k35, _) if ((x1.len() > 0 && x1[0] > { let t37 = (w21[0]); (-1.22) }) || (k35 - (w21[0] * w21[(n10 + n10) % w21.len()])) > (k35).sin().exp()) => {
return ((((((w21[0] * a3) + (x0).sin()) - (x1[1]).sin()) + (a3).sin()) * (w21[1]).sin()) * (k35).sin());
}
(_, _, k39) => {
bend((a3 - a3), (a3 + k39))
}
};
}
((((x0 * (a3 * x0)) * (x0).sin()) - (x1[(n10 % 4) % x1.len()]).sin()) * (a3).sin())
}
}
{
pub fn f(x0: f64, x1: Vec<f64>) -> f64 {
let mut a3: f64 = c(0.6);
{ let value = (-(match x1.len() { 0 => ('q5: { if (2 % 4) % 2 == 0 { break 'q5 c(0.67); } (x0) }), 2.. => (x1[2] * a3), _ => (c(0.53) + x0) })); a3 = a3 - value; }
{
let w6 = &x1[0..];
{ let value = ((a3 * { let t8 = (w6[0]); t8 }).cos() + c(1.75)); a3 = a3 / value; }
}
let mut n10 = 0usize;
'l12: while n10 < 2 && (x0 + (x0).sin().exp()) < c((n10) as core::primitive::f64) {
for i13 in (0..3 + 1).step_by(2) {
{ let value = (a3 - (a3 - x1[0 % 3])).sin(); a3 = a3 * value; }
{ let value = (x1[(n10 + i13) % x1.len()] * { let t15 = (x1[2]); a3 }).sin(); a3 = a3 * value; }
let v19: Vec<f64> = vec![(x0 * (a3 * x0)), { let t17 = (x0); a3 }, c(0.13)];
}
n10 += 1;
}
{
let w21 = &x1[1..];
{ let value: f64 = match ((x1[x1.len() - 2] - wave(a3, x1[2])) < (c(1.29) * w21[0 % 2]), (x1[1]), (x1[2])) {
(_, _, _) => {
a3 = (('q23: { if ((w21[1] + (x0 * w21[1])) > (a3 - x0) || (a3 * x0) > a3) { break 'q23 (c(0.99) + x1[1]); } (w21[n10 % w21.len()] * a3) }) * ('q24: { if (x0 * (x1[n10 % 3] + w21[w21.len() - 1])) > (x0 / ((w21[2 % 2]).sin() + c(1.7))) { break 'q24 (x0).sin().powi(4); } (w21[1] * (w21[1] - w21[1])) }));
let b27 = [(x0 * ({ let mut k26 = 0; loop { if k26 > 1 || ((a3 + (match ((n10 + n10) + 0usize) % 4 { 0 => c(0.54), 2.. => x1[(n10 + n10) % x1.len()], _ => x1[(0 * 2) % x1.len()] })) > (a3 + a3) || (x1[x1.len() - 2] * c(0.69)) < (a3 * a3)) { break (x0); } k26 += 1; } })), (c(0.43) * w21[n10 % w21.len()]), (-c(1.39))];
return ((((((x1[1] + ((x0).cos() + c(1.25)).sqrt()) + (x0).sin()) - (x1[n10 % 3]).sin()) * (a3).sin()) - (w21[n10 % 2]).sin()) + (b27[1]).sin());
}
(true, _, _) => {
let mut t29: (f64, [f64; 2]) = ((x0 - x0), [(x0 - x0) * (-c(0.08)), bend(w21[0], a3)]);
wave(({ let mut k34 = 0; loop { if k34 > 1 || (t29.1[1] + { let t31 = (x1[1]); t31 }) < (if (w21.len() > 2 && w21[2] > (if ((x1[(n10 * 2) % x1.len()] - a3) < x1[(n10 % 3) % 3] || n10 % 2 == 0) { w21[(n10 * 2) % 2] } else { a3 })) { w21[w21.len() - 2] } else { x1[(n10 * 2) % 3] }) { break (a3 + (if ((x0 * squash([x0, w21[0], t29.1[1]])) < c(0.96) && (w21[1] * c((1) as core::primitive::f64)) < ((-c(0.21)) * t29.1[0])) { x1[x1.len() - 1] } else { x0 })); } k34 += 1; } }), ((c(1.26) / ((x1[0]).sin() + c(1.7))) * (x1[1 % 3] + x0)))
}
(false, mut k35, _) if ((x1.len() > 0 && x1[0] > { let t37 = (w21[0]); (-c(1.22)) }) || (k35 - (w21[0] * w21[(n10 + n10) % w21.len()])) > (k35).sin().exp()) => {
return ((((((w21[0] * a3) + (x0).sin()) - (x1[1]).sin()) + (a3).sin()) * (w21[1]).sin()) * (k35).sin());
}
(_, _, k39) => {
bend((a3 - a3), (a3 + k39))
}
}; a3 = a3 * value; }
}
((((x0 * (a3 * x0)) * (x0).sin()) - (x1[(n10 % 4) % x1.len()]).sin()) * (a3).sin())
}
}
p (p.0, p.1) [] value
[(1.28, vec![-0.81, 1.27, 1.05],), (1.18, vec![1.24, -0.54, 1.16, -0.83],), (0.24, vec![0.83, 0.63, 1.19],), (0.5, vec![1.31, -0.68, 0.75, 1.24],)]
}
chainrule_tests::random_program! { p44
{
pub fn f(mut x0: f64, mut x1: [f64; 3], x2: &mut [f64], x3: (f64, f64), x4: &mut [f64; 3]) -> (f64, f64) {
let k6: usize = (1 % 4) % 2;
let mut k6: usize = (k6 + k6) % 2;
'b9: {
for i10 in 1..x4.len() {
if ((x3.0 - (x0 + x4[i10])) > (x0 * 0.95) || (x1[1] + (x2[k6]).sin().powi(3)) < { let t12 = (x2[0]); t12 }) {
k6 = ((k6 + k6) + (i10 + i10)) % 2;
x0 += (x4[i10] + (x2[k6 % x2.len()] * (x3.1 * x3.1)).sin()).cos();
x0 = (x0 - (x1[k6] + ((x0).sin() + { x0 = (x0).sin(); (x0) })).sin()).cos();
x2[1] = (x4[k6 % x4.len()] - (((i10 * 2)) as f64)).cos();
}
for e14 in x4.iter_mut() {
let mut k6: usize = (k6 % 2) % 4;
*e14 = (x2[2] - (x3.1 + x1[(i10 * 2) % x1.len()])).tanh();
x1[0] = (x3.0 * (if (*e14 * (match x1.len() { 0 => x3.0, 2.. => 0.75, _ => x1[1] })) > (match (x2[k6 % 3] - (-x0)) < (if (x1[1] + (x2[(k6 % 2) % 3] + x1[k6 % x1.len()])) > ((-0.93) - *e14) { 0.9 } else { 1.26 }) { true => x1[1], false => x3.0 }) { x2[1] } else { 0.06 })).tanh();
}
}
if (x3.1 + (0.74 + x4[k6 % 3])) < (x3.1).abs() {
break 'b9 ;
}
for i18 in (0..=1).rev().step_by(2) {
x1 = [(x3.0 + ((x1[k6] + x2[x2.len() - 1]) * (0.34 - 0.84))).cos(), (x1[2] * 0.11).tanh(), (x2[k6 % x2.len()] - x1[(k6 * 2) % x1.len()]).tanh()];
}

}
x3
}
}
{
pub fn f(mut x0: f64, mut x1: [f64; 3], x2: &mut [f64], x3: (f64, f64), x4: &mut [f64; 3]) -> (f64, f64) {
let k6: usize = (1 % 4) % 2;
let mut k6: usize = (k6 + k6) % 2;
'b9: {
for i10 in 1..x4.len() {
if ((x3.0 - (x0 + x4[i10])) > (x0 * c(0.95)) || (x1[1] + (x2[k6]).sin().powi(3)) < { let t12 = (x2[0]); t12 }) {
k6 = ((k6 + k6) + (i10 + i10)) % 2;
{ let value = (x4[i10] + (x2[k6 % x2.len()] * (x3.1 * x3.1)).sin()).cos(); x0 = x0 + value; }
x0 = (x0 - (x1[k6] + ((x0).sin() + { x0 = (x0).sin(); (x0) })).sin()).cos();
x2[1] = (x4[k6 % x4.len()] - c(((i10 * 2)) as core::primitive::f64)).cos();
}
for e14 in x4.iter_mut() {
let mut k6: usize = (k6 % 2) % 4;
*e14 = (x2[2] - (x3.1 + x1[(i10 * 2) % x1.len()])).tanh();
x1[0] = (x3.0 * (if (*e14 * (match x1.len() { 0 => x3.0, 2.. => c(0.75), _ => x1[1] })) > (match (x2[k6 % 3] - (-x0)) < (if (x1[1] + (x2[(k6 % 2) % 3] + x1[k6 % x1.len()])) > ((-c(0.93)) - *e14) { c(0.9) } else { c(1.26) }) { true => x1[1], false => x3.0 }) { x2[1] } else { c(0.06) })).tanh();
}
}
if (x3.1 + (c(0.74) + x4[k6 % 3])) < (x3.1).abs() {
break 'b9 ;
}
for i18 in (0..=1).rev().step_by(2) {
x1 = [(x3.0 + ((x1[k6] + x2[x2.len() - 1]) * (c(0.34) - c(0.84)))).cos(), (x1[2] * c(0.11)).tanh(), (x2[k6 % x2.len()] - x1[(k6 * 2) % x1.len()]).tanh()];
}

}
x3
}
}
p (p.0, p.1, &mut p.2, p.3, &mut p.4) [p.2, p.4] value
[(0.85, [1.27, -0.7, 1.24], vec![0.48, 1.18, 0.82], (0.53, -1.18), [0.27, 0.69, -1.28],), (0.61, [1.14, 1.23, 1.4], vec![-0.54, 1.13, -0.91, 0.49], (-0.97, -0.43), [-1.32, -1.06, 1.31],), (1.35, [1.16, 0.1, 1.2], vec![-0.48, 0.98, 1.14], (-1.25, -0.91), [0.12, 0.09, 0.93],), (-0.65, [0.55, -0.95, 0.36], vec![-0.76, 0.64, 0.85, 0.16], (-0.93, 0.89), [0.24, 0.85, -0.63],)]
}
chainrule_tests::random_program! { p45
{
pub fn f(x0: f64, n1: usize, x2: f64, x3: &mut f64, x4: &[f64]) {
match (((*x3 * (x4[0] + x4[0])) < turn((x2, *x3), x0).1 && (x4[(n1 + 1) % x4.len()] - (-0.86)) > (x2).min(*x3)), (*x3), ((n1 * 2) + 1usize) % 5) {
(k6, mut k7, k8 @ 0..=2) => {
let a12: f64 = match ((k8 + n1) + 0usize) % 4 {
_ if k8 % 2 == 0 => {
((if (2 + 3 - k8 % 3) % 2 == 1 { 1.12 } else { (-0.57) }) + (*x3 * x4[k8]))
}
_ => {
*x3 /= ((x0 + (-0.79)).tanh() + 1.75);
(*x3 * ((if (k8 + n1) % 2 == 0 { wave(*x3, k7) } else { (x2 * k7) }) * (wave((-0.14), k7) + (*x3).tanh()))).sin()
}
};
if k6 {
*x3 *= (*x3 + { *x3 = (*x3).cos(); (x2) }).sin();
k7 -= (a12 * (-(x2 * x4[2]))).sin();
} else {
*x3 = { *x3 = (x2 + { *x3 = (x2 - tower(&x4[..], (a12).cos())).sin(); (x4[n1 % 3]) }).tanh(); (x4[(3 + 3 - 2 % 3) % 3]) };
*x3 -= (*x3 - (a12 * k7)).tanh();
k7 = choose(&x4[..], (2 + 3 - n1 % 3));
}
}
(k14, _, k15) if (x4.len() > 1 && x4[1] > (x4[x4.len() - 2] - 0.33)) => {
*x3 *= (*x3 + (x4[0 % 3] + x2)).sin();
if (x4.len() > 0 && x4[0] > (x2).sin()) {
return ;
}
}
(false, _, 2 | 5) if (*x3 - (x0 * 1.41)) > ('q18: { if (*x3 - (x0).sin()) > ((n1) as f64) { break 'q18 x4[(n1 % 4) % 3]; } (*x3) }) => {
if (x4[x4.len() - 2] + (match (x4[0] - (x4[n1 % x4.len()] - x0)) > (((n1 * 2)) as f64) { true => *x3, false => *x3 })) > (*x3 - x4[0]) {
*x3 = (x0 - x4[2]).sin();
return ;
}
return ;
}
(_, mut k19, k20) => {
if (*x3 + (0.99 + 1.31)) > (x0 + 0.65) {
return ;
}
let a23: f64 = (k19 + (((-0.7) + k19) + (k19 * x4[0]))).tanh();
*x3 = { k19 = (k19).tanh(); (x0) };
}
}

}
}
{
pub fn f(x0: f64, n1: usize, x2: f64, x3: &mut f64, x4: &[f64]) {
match (((*x3 * (x4[0] + x4[0])) < turn((x2, *x3), x0).1 && (x4[(n1 + 1) % x4.len()] - (-c(0.86))) > (x2).min(*x3)), (*x3), ((n1 * 2) + 1usize) % 5) {
(k6, mut k7, k8 @ 0..=2) => {
let a12: f64 = match ((k8 + n1) + 0usize) % 4 {
_ if k8 % 2 == 0 => {
((if (2 + 3 - k8 % 3) % 2 == 1 { c(1.12) } else { (-c(0.57)) }) + (*x3 * x4[k8]))
}
_ => {
{ let value = ((x0 + (-c(0.79))).tanh() + c(1.75)); *x3 = *x3 / value; }
(*x3 * ((if (k8 + n1) % 2 == 0 { wave(*x3, k7) } else { (x2 * k7) }) * (wave((-c(0.14)), k7) + (*x3).tanh()))).sin()
}
};
if k6 {
{ let value = (*x3 + { *x3 = (*x3).cos(); (x2) }).sin(); *x3 = *x3 * value; }
{ let value = (a12 * (-(x2 * x4[2]))).sin(); k7 = k7 - value; }
} else {
*x3 = { *x3 = (x2 + { *x3 = (x2 - tower(&x4[..], (a12).cos())).sin(); (x4[n1 % 3]) }).tanh(); (x4[(3 + 3 - 2 % 3) % 3]) };
{ let value = (*x3 - (a12 * k7)).tanh(); *x3 = *x3 - value; }
k7 = choose(&x4[..], (2 + 3 - n1 % 3));
}
}
(k14, _, k15) if (x4.len() > 1 && x4[1] > (x4[x4.len() - 2] - c(0.33))) => {
{ let value = (*x3 + (x4[0 % 3] + x2)).sin(); *x3 = *x3 * value; }
if (x4.len() > 0 && x4[0] > (x2).sin()) {
return ;
}
}
(false, _, 2 | 5) if (*x3 - (x0 * c(1.41))) > ('q18: { if (*x3 - (x0).sin()) > c((n1) as core::primitive::f64) { break 'q18 x4[(n1 % 4) % 3]; } (*x3) }) => {
if (x4[x4.len() - 2] + (match (x4[0] - (x4[n1 % x4.len()] - x0)) > c(((n1 * 2)) as core::primitive::f64) { true => *x3, false => *x3 })) > (*x3 - x4[0]) {
*x3 = (x0 - x4[2]).sin();
return ;
}
return ;
}
(_, mut k19, k20) => {
if (*x3 + (c(0.99) + c(1.31))) > (x0 + c(0.65)) {
return ;
}
let a23: f64 = (k19 + (((-c(0.7)) + k19) + (k19 * x4[0]))).tanh();
*x3 = { k19 = (k19).tanh(); (x0) };
}
}

}
}
p (p.0, p.1, p.2, &mut p.3, &p.4) [p.3] unit
[(0.37, 2usize, 0.45, -0.81, vec![1.12, -0.21, -1.14],), (1.21, 0usize, 0.31, 1.36, vec![0.35, 0.99, 1.0, -0.69],), (0.73, 3usize, 0.59, -0.49, vec![1.31, -1.32, 1.27],), (0.69, 1usize, 0.87, 1.35, vec![0.15, -1.01, 0.67, -0.26],)]
}
chainrule_tests::random_program! { p46
{
pub fn f(x0: f64, x1: &mut f64, x2: &mut [f64], x3: &mut [f64; 3]) -> [f64; 3] {
if (x3[2] * (x3[2] - x3[(3 * 2) % x3.len()])) > (x2[0 % x2.len()] + x0) {
return [(((((x2[2] - ((x2[x2.len() - 1]).cos() + 1.25).sqrt()) + (x0).sin()) * (*x1).sin()) + (x2[(3 + 0) % x2.len()]).sin()) + (x3[0]).sin()), x3[3 % x3.len()], 0.08];
}
let mut t7: (f64, f64) = ((x3[0] + { let t5 = (x0); *x1 }), (x2[2] * 0.25) + (x3[0] + { let t5 = (x0); *x1 }));
t7.0 = { let t9 = (t7.0); 0.07 };
x3[0] = (t7.0 * (x0 * t7.0));
if (x0 - (t7.1 * t7.0)) < squash([*x1, *x1, x0]) {
return [((((((x2[0] - (x0 * t7.0)) * (x0).sin()) * (*x1).sin()) + (x2[3 % 3]).sin()) + (x3[2]).sin()) + (t7.0).sin()), (x3[0] + t7.1), x2[(3 * 2) % x2.len()]];
} else {
let v11 = vec![(t7.1 * (x0 * x3[2])), (*x1 + *x1), x2[0]];
}
relax(&mut x3[0..], (*x1).sin());
let d13: f64;
if (x2.len() > 3 && x2[3] > ((*x1).cos() + 1.5).ln()) {
d13 = (x0 + descend((t7.0).cos(), 1)).cos();
for e14 in x3.iter().rev() {
let a16: f64 = (x2[3 % 3] * *e14).sin();
for i18 in 0..0 / 4 {
*x1 += x3[40] * x3[41];
}
}
x3[0] = ((*x1 + { *x1 = (t7.1).cos(); (x3[1]) }) * (-(t7.1 + x2[1])));
} else {
d13 = (((t7.1 + x2[x2.len() - 3]) + { *x1 = (*x1).cos(); (x2[0 % 3]) }) - relax(&mut x3[..], (x0 * turn((x0, x0), x0).0).cos()));
}
[(((((((x3[(0 % 3) % x3.len()] + (*x1 + t7.0)) - (x0).sin()) + (*x1).sin()) + (x2[(0 + 3 - 1 % 3) % x2.len()]).sin()) + (x3[2]).sin()) + (t7.1).sin()) + (d13).sin()), (d13 - 0.77), *x1]
}
}
{
pub fn f(x0: f64, x1: &mut f64, x2: &mut [f64], x3: &mut [f64; 3]) -> [f64; 3] {
if (x3[2] * (x3[2] - x3[(3 * 2) % x3.len()])) > (x2[0 % x2.len()] + x0) {
return [(((((x2[2] - ((x2[x2.len() - 1]).cos() + c(1.25)).sqrt()) + (x0).sin()) * (*x1).sin()) + (x2[(3 + 0) % x2.len()]).sin()) + (x3[0]).sin()), x3[3 % x3.len()], c(0.08)];
}
let mut t7: (f64, f64) = ((x3[0] + { let t5 = (x0); *x1 }), (x2[2] * c(0.25)) + (x3[0] + { let t5 = (x0); *x1 }));
t7.0 = { let t9 = (t7.0); c(0.07) };
x3[0] = (t7.0 * (x0 * t7.0));
if (x0 - (t7.1 * t7.0)) < squash([*x1, *x1, x0]) {
return [((((((x2[0] - (x0 * t7.0)) * (x0).sin()) * (*x1).sin()) + (x2[3 % 3]).sin()) + (x3[2]).sin()) + (t7.0).sin()), (x3[0] + t7.1), x2[(3 * 2) % x2.len()]];
} else {
let v11 = vec![(t7.1 * (x0 * x3[2])), (*x1 + *x1), x2[0]];
}
relax(&mut x3[0..], (*x1).sin());
let d13: f64;
if (x2.len() > 3 && x2[3] > ((*x1).cos() + c(1.5)).ln()) {
d13 = (x0 + descend((t7.0).cos(), 1)).cos();
for e14 in x3.iter().rev() {
let a16: f64 = (x2[3 % 3] * *e14).sin();
for i18 in 0..0 / 4 {
{ let value = x3[40] * x3[41]; *x1 = *x1 + value; }
}
}
x3[0] = ((*x1 + { *x1 = (t7.1).cos(); (x3[1]) }) * (-(t7.1 + x2[1])));
} else {
d13 = (((t7.1 + x2[x2.len() - 3]) + { *x1 = (*x1).cos(); (x2[0 % 3]) }) - relax(&mut x3[..], (x0 * turn((x0, x0), x0).0).cos()));
}
[(((((((x3[(0 % 3) % x3.len()] + (*x1 + t7.0)) - (x0).sin()) + (*x1).sin()) + (x2[(0 + 3 - 1 % 3) % x2.len()]).sin()) + (x3[2]).sin()) + (t7.1).sin()) + (d13).sin()), (d13 - c(0.77)), *x1]
}
}
p (p.0, &mut p.1, &mut p.2, &mut p.3) [p.1, p.2, p.3] value
[(-0.65, -0.92, vec![0.7, -0.83, 1.05], [-1.07, -1.1, 0.78],), (0.78, -1.37, vec![0.3, 1.36, 0.22, 0.44], [1.0, 0.82, 0.18],), (0.24, 1.42, vec![-0.63, 0.7, -0.62], [1.35, 1.42, 0.79],), (0.71, 0.29, vec![-0.27, 0.06, 0.69, -1.32], [-0.78, -1.42, 0.92],)]
}
chainrule_tests::random_program! { p47
{
pub fn f(mut x0: f64, mut x1: [f64; 3], n2: usize) -> f64 {
if (x1[(n2 * 2) % x1.len()] * (0.9 * x0)) > ('q4: { if ((x0 + (x0 / ((x1[0]).cos() + 1.7))) > (x0 / ((x1[0]).sin() + 1.7)) || (x0 * (x0).tanh()) > (x0 + x1[x1.len() - 3])) { break 'q4 x1[1 % 3]; } (x1[1]) }) {
x1[0] += (((x1[(n2 + n2) % 3] + x1[x1.len() - 2]) / ((x1[x1.len() - 2] + (x1[(n2 * 2) % x1.len()] * x1[2])).tanh() + 1.7)) + ((x1[2]).tanh() + (0.6 / ((x0).tanh() + 1.7))));
return (((x0 - x0) + (x0).sin()) - (x1[2]).sin());
}
if (x1.len() > 3 && x1[3] > (x1[1] - (-1.38))) {
x1[2] += wave(x1[x1.len() - 2], x0);
return (((x1[(n2 * 2) % x1.len()] * (x1[1] - x0)) + (x0).sin()) - (x1[(n2 + n2) % 3]).sin());
} else {
let mut a5 = (x0 - (-0.63)).sin();
let mut n7 = 0usize;
'l9: while { x0 = (a5 - (x0 + a5)).sin(); n7 < n2 } {
a5 = (a5 - (x0 / ((a5).tanh() + 1.7))).sin();
'b10: {
x0 *= (x0 + (a5 / ((x0).cos() + 1.7))).cos();
a5 -= (x0 - ((((x1[n7 % 3]).cos() + 1.5).ln() * (a5 + 0.77)) + ((x0).sin() + ('q11: { if (a5 - tower(&x1[..2], (x0).sin())) > (x0 + x0) { break 'q11 a5; } (x0) })))).sin();

}
n7 += 1;
}
}
(((x1[0] * bump(&mut x1[n2 % 3], (x0).sin())) + (x0).sin()) - (x1[1]).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: [f64; 3], n2: usize) -> f64 {
if (x1[(n2 * 2) % x1.len()] * (c(0.9) * x0)) > ('q4: { if ((x0 + (x0 / ((x1[0]).cos() + c(1.7)))) > (x0 / ((x1[0]).sin() + c(1.7))) || (x0 * (x0).tanh()) > (x0 + x1[x1.len() - 3])) { break 'q4 x1[1 % 3]; } (x1[1]) }) {
{ let value = (((x1[(n2 + n2) % 3] + x1[x1.len() - 2]) / ((x1[x1.len() - 2] + (x1[(n2 * 2) % x1.len()] * x1[2])).tanh() + c(1.7))) + ((x1[2]).tanh() + (c(0.6) / ((x0).tanh() + c(1.7))))); x1[0] = x1[0] + value; }
return (((x0 - x0) + (x0).sin()) - (x1[2]).sin());
}
if (x1.len() > 3 && x1[3] > (x1[1] - (-c(1.38)))) {
{ let value = wave(x1[x1.len() - 2], x0); x1[2] = x1[2] + value; }
return (((x1[(n2 * 2) % x1.len()] * (x1[1] - x0)) + (x0).sin()) - (x1[(n2 + n2) % 3]).sin());
} else {
let mut a5 = (x0 - (-c(0.63))).sin();
let mut n7 = 0usize;
'l9: while { x0 = (a5 - (x0 + a5)).sin(); n7 < n2 } {
a5 = (a5 - (x0 / ((a5).tanh() + c(1.7)))).sin();
'b10: {
{ let value = (x0 + (a5 / ((x0).cos() + c(1.7)))).cos(); x0 = x0 * value; }
{ let value = (x0 - ((((x1[n7 % 3]).cos() + c(1.5)).ln() * (a5 + c(0.77))) + ((x0).sin() + ('q11: { if (a5 - tower(&x1[..2], (x0).sin())) > (x0 + x0) { break 'q11 a5; } (x0) })))).sin(); a5 = a5 - value; }

}
n7 += 1;
}
}
(((x1[0] * bump(&mut x1[n2 % 3], (x0).sin())) + (x0).sin()) - (x1[1]).sin())
}
}
p (p.0, p.1, p.2) [] value
[(0.48, [0.71, 1.06, 0.44], 2usize,), (-1.14, [0.33, 0.51, 0.52], 0usize,), (0.42, [1.21, 0.9, 0.9], 3usize,), (-0.89, [0.93, 0.61, 1.29], 1usize,)]
}
chainrule_tests::random_program! { p48
{
pub fn f(x0: f64, x1: &mut [f64], x2: f64) -> (f64, f64) {
let mut t4 = ((x2 + (if ((x1[1] - x1[1]) < (x2 + (-1.17)) || (x1[1] * 1.4) > (x0).cos()) { x1[1 % 3] } else { x1[1] })), [(x2 + (if ((x1[1] - x1[1]) < (x2 + (-1.17)) || (x1[1] * 1.4) > (x0).cos()) { x1[1 % 3] } else { x1[1] })) * x0, absorb(vec![x2, x2])]);
t4.1[0] += (x1[0] * (-((-0.96) * (x0 * 0.92)))).sin();
x1[1] = (x2 * ((x2 + t4.0) / ((t4.1[0] - (if (x0 - { let t4 = (t4.1[0]); x2 }) > (t4.0 / ((x0).cos() + 1.7)) { x2 } else { x0 })).sin() + 1.7))).sin();
if (t4.1[1] + { let t4 = (x1[0]); x2 }) < (x0 - t4.1[0]) {
let mut k8: usize = 3 % 4;
x1[(k8 + 3 - 2 % 3) % 3] = (x0 + x1[0]);
}
let mut a10 = (x2 - 0.35).sin();
let mut k12: usize = 3 % 3;
if (a10 * (-0.51)) > (a10 * a10) {
let mut c14 = ((x0 + squash([x2, (-1.38), 0.27])) < bend(x1[(0 * 2) % 3], x0) && (a10 * (if (x1[(k12 + k12) % x1.len()] - (x1[0] + t4.1[(k12 * 2) % 2])) < (1.13 * x1[2]) { x0 } else { x2 })) < wave(a10, (-1.2)));
if c14 {
return (((((((t4.0 - (if c14 { x2 } else { 0.31 })) + (x0).sin()) * (x1[k12]).sin()) + (x2).sin()) + (t4.0).sin()) + (a10).sin()), (a10).sin());
}
for i16 in (0..2 + 1).step_by(2) {
'l19: for i18 in 0..i16 {
k12 = ((k12 % 2) + (i16 + 0)) % 3;
a10 -= (x1[x1.len() - 1] + (x1[i18 % 3]).sin().powi(4)).sin();
a10 = (a10 + ({ a10 = (t4.1[(3 * 2) % 2] + { let t21 = (x0); a10 }).cos(); (x0) } + ((t4.0 * x1[1]) * absorb(vec![x1[(0 % 3) % x1.len()], a10])))).sin();
}
}
} else {
return (((((((x2 + a10) + (x0).sin()) + (x1[x1.len() - 1]).sin()) - (x2).sin()) * (t4.1[1]).sin()) - (a10).sin()), (x2 / ((x2).cos() + 1.7)));
}
(((((((t4.1[1] + (x1[x1.len() - 3]).sin()) + (x0).sin()) - (x1[x1.len() - 1]).sin()) + (x2).sin()) + (t4.1[(k12 * 2) % 2]).sin()) + (a10).sin()), ((x2).cos() + 1.5).ln())
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: f64) -> (f64, f64) {
let mut t4 = ((x2 + (if ((x1[1] - x1[1]) < (x2 + (-c(1.17))) || (x1[1] * c(1.4)) > (x0).cos()) { x1[1 % 3] } else { x1[1] })), [(x2 + (if ((x1[1] - x1[1]) < (x2 + (-c(1.17))) || (x1[1] * c(1.4)) > (x0).cos()) { x1[1 % 3] } else { x1[1] })) * x0, absorb(vec![x2, x2])]);
{ let value = (x1[0] * (-((-c(0.96)) * (x0 * c(0.92))))).sin(); t4.1[0] = t4.1[0] + value; }
x1[1] = (x2 * ((x2 + t4.0) / ((t4.1[0] - (if (x0 - { let t4 = (t4.1[0]); x2 }) > (t4.0 / ((x0).cos() + c(1.7))) { x2 } else { x0 })).sin() + c(1.7)))).sin();
if (t4.1[1] + { let t4 = (x1[0]); x2 }) < (x0 - t4.1[0]) {
let mut k8: usize = 3 % 4;
x1[(k8 + 3 - 2 % 3) % 3] = (x0 + x1[0]);
}
let mut a10 = (x2 - c(0.35)).sin();
let mut k12: usize = 3 % 3;
if (a10 * (-c(0.51))) > (a10 * a10) {
let mut c14 = ((x0 + squash([x2, (-c(1.38)), c(0.27)])) < bend(x1[(0 * 2) % 3], x0) && (a10 * (if (x1[(k12 + k12) % x1.len()] - (x1[0] + t4.1[(k12 * 2) % 2])) < (c(1.13) * x1[2]) { x0 } else { x2 })) < wave(a10, (-c(1.2))));
if c14 {
return (((((((t4.0 - (if c14 { x2 } else { c(0.31) })) + (x0).sin()) * (x1[k12]).sin()) + (x2).sin()) + (t4.0).sin()) + (a10).sin()), (a10).sin());
}
for i16 in (0..2 + 1).step_by(2) {
'l19: for i18 in 0..i16 {
k12 = ((k12 % 2) + (i16 + 0)) % 3;
{ let value = (x1[x1.len() - 1] + (x1[i18 % 3]).sin().powi(4)).sin(); a10 = a10 - value; }
a10 = (a10 + ({ a10 = (t4.1[(3 * 2) % 2] + { let t21 = (x0); a10 }).cos(); (x0) } + ((t4.0 * x1[1]) * absorb(vec![x1[(0 % 3) % x1.len()], a10])))).sin();
}
}
} else {
return (((((((x2 + a10) + (x0).sin()) + (x1[x1.len() - 1]).sin()) - (x2).sin()) * (t4.1[1]).sin()) - (a10).sin()), (x2 / ((x2).cos() + c(1.7))));
}
(((((((t4.1[1] + (x1[x1.len() - 3]).sin()) + (x0).sin()) - (x1[x1.len() - 1]).sin()) + (x2).sin()) + (t4.1[(k12 * 2) % 2]).sin()) + (a10).sin()), ((x2).cos() + c(1.5)).ln())
}
}
p (p.0, &mut p.1, p.2) [p.1] value
[(0.51, vec![1.37, 0.76, -1.23], 0.19,), (0.95, vec![0.35, 1.0, -1.43, -1.34], 0.66,), (0.51, vec![1.13, -0.74, 1.2], -0.76,), (-1.11, vec![0.89, -0.72, -0.83, -0.85], 0.32,)]
}
chainrule_tests::random_program! { p49
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: &[f64], x3: &mut [f64], x4: &mut [f64; 3]) {
let (a6, mut a7) = turn(((x3[0] + { x0 = (x4[1]).cos(); (x0) }), (1.4 * (-0.47))), (x4[(1 % 3) % x4.len()]).sin());
x0 = (x2[2] * (((2 * 2)) as f64));
'b10: {
if (0 + 3 - 1 % 3) % 2 == 1 {
x1[2] = ((((1 + 3 - 1 % 3)) as f64) * (0.66 * 1.04));
break 'b10 ;
}
x3[2] *= (a7 * (x0 - x2[2])).tanh();
let mut n11 = 0usize;
'l13: loop {
'l15: for i14 in (0..=0).rev().step_by(2) {
x0 = (x0 - descend((x0 - (a7 * x3[0]).min(((-1.3) + x0))).tanh(), 3)).cos();
x4[0] /= ((x0 - ('q17: { if (x4[n11 % 3] - (0.31 * x4[(1 * 2) % x4.len()])) < (-x3[2]) { break 'q17 x1[n11 % 3]; } (x4[2]) })).cos() + 1.75);
x1[2] /= ((a7 * (if (x4[2] + squash([x3[x3.len() - 3], x3[1], x0])) > (if ((x4[i14 % 3] - a7) < (x4[1] + x4[x4.len() - 3]) && (a7 - x1[2]) < (x0 + 0.24)) { x1[x1.len() - 3] } else { a7 }) { x3[0] } else { a7 })).sin() + 1.75);
}
let mut n18 = 0usize;
while n18 < 0 {
n18 += 2;
let mut a7: f64 = 0.56;
x0 = (x2[0] + (match (a7 - { a7 = (a7).tanh(); (x0) }) > { let t23 = (x3[(n18 % 4) % x3.len()]); a7 } { true => (x2[0] / ((x2[2]).cos() + 1.7)), false => (1.4 - x3[1]) })).tanh();
*x4 = [(x4[2] - (((n18) as f64) * (x2[0] - x0))).sin(), (x4[x4.len() - 2] - (x4[0] - x0)).tanh(), (a6 * choose(&x3[0..x3.len()], (n18 + n18))).cos()];
x1[0] = (x1[n11 % 3] + ((1.2 * x4[2]) * (x4[n18 % x4.len()] + x4[2]))).tanh();
}
x3[0] -= (x2[1] - (((x4[1] + x1[1]) * (a7 + a7)) + (x0 * { x0 = (a6).tanh(); (x2[2]) }).sin().exp())).tanh();
if n11 >= 2 || (x2[x2.len() - 1] + (x3[n11 % 3] * x4[(n11 + 3 - n18 % 3) % 3])) > ((n11) as f64) {
break ;
}
n11 += 1;
}

}

}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: &[f64], x3: &mut [f64], x4: &mut [f64; 3]) {
let (a6, mut a7) = turn(((x3[0] + { x0 = (x4[1]).cos(); (x0) }), (c(1.4) * (-c(0.47)))), (x4[(1 % 3) % x4.len()]).sin());
x0 = (x2[2] * c(((2 * 2)) as core::primitive::f64));
'b10: {
if (0 + 3 - 1 % 3) % 2 == 1 {
x1[2] = (c(((1 + 3 - 1 % 3)) as core::primitive::f64) * (c(0.66) * c(1.04)));
break 'b10 ;
}
{ let value = (a7 * (x0 - x2[2])).tanh(); x3[2] = x3[2] * value; }
let mut n11 = 0usize;
'l13: loop {
'l15: for i14 in (0..=0).rev().step_by(2) {
x0 = (x0 - descend((x0 - (a7 * x3[0]).min(((-c(1.3)) + x0))).tanh(), 3)).cos();
{ let value = ((x0 - ('q17: { if (x4[n11 % 3] - (c(0.31) * x4[(1 * 2) % x4.len()])) < (-x3[2]) { break 'q17 x1[n11 % 3]; } (x4[2]) })).cos() + c(1.75)); x4[0] = x4[0] / value; }
{ let value = ((a7 * (if (x4[2] + squash([x3[x3.len() - 3], x3[1], x0])) > (if ((x4[i14 % 3] - a7) < (x4[1] + x4[x4.len() - 3]) && (a7 - x1[2]) < (x0 + c(0.24))) { x1[x1.len() - 3] } else { a7 }) { x3[0] } else { a7 })).sin() + c(1.75)); x1[2] = x1[2] / value; }
}
let mut n18 = 0usize;
while n18 < 0 {
n18 += 2;
let mut a7: f64 = c(0.56);
x0 = (x2[0] + (match (a7 - { a7 = (a7).tanh(); (x0) }) > { let t23 = (x3[(n18 % 4) % x3.len()]); a7 } { true => (x2[0] / ((x2[2]).cos() + c(1.7))), false => (c(1.4) - x3[1]) })).tanh();
*x4 = [(x4[2] - (c((n18) as core::primitive::f64) * (x2[0] - x0))).sin(), (x4[x4.len() - 2] - (x4[0] - x0)).tanh(), (a6 * choose(&x3[0..x3.len()], (n18 + n18))).cos()];
x1[0] = (x1[n11 % 3] + ((c(1.2) * x4[2]) * (x4[n18 % x4.len()] + x4[2]))).tanh();
}
{ let value = (x2[1] - (((x4[1] + x1[1]) * (a7 + a7)) + (x0 * { x0 = (a6).tanh(); (x2[2]) }).sin().exp())).tanh(); x3[0] = x3[0] - value; }
if n11 >= 2 || (x2[x2.len() - 1] + (x3[n11 % 3] * x4[(n11 + 3 - n18 % 3) % 3])) > c((n11) as core::primitive::f64) {
break ;
}
n11 += 1;
}

}

}
}
p (p.0, &mut p.1, &p.2, &mut p.3, &mut p.4) [p.1, p.3, p.4] unit
[(0.16, vec![0.57, 1.44, 0.65], vec![0.95, -0.88, 0.4], vec![1.1, 1.38, 1.41], [-0.95, 0.13, 1.44],), (0.4, vec![0.48, -0.97, 1.22, 0.56], vec![0.97, 0.62, -1.11, 0.56], vec![0.25, -0.26, -1.44, -1.18], [1.35, 0.57, -0.98],), (0.43, vec![0.61, 0.7, 1.42], vec![0.53, 0.88, -0.48], vec![-1.37, 1.41, 0.07], [-0.8, -0.64, 0.39],), (-0.06, vec![-0.4, 0.44, 0.85, 0.94], vec![0.41, 1.16, 1.18, -1.14], vec![-1.29, 0.66, 0.78, -0.81], [-1.43, -1.07, -0.68],)]
}
chainrule_tests::random_program! { p50
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let mut n3 = 1;
while ((n3 + n3) % 2 == 1) && n3 > 0 {
n3 -= 1;
*x1 = [(x0 + x1[1]).tanh(), (x0 - ((x0 + (((n3 % 4)) as f64)).sin() * (match x1.len() { 0 => (x1[2] + x1[(n3 + n3) % x1.len()]), 2.. => (((n3 + n3)) as f64), _ => absorb(vec![x1[0], x1[n3 % 3]]) }))).cos(), (x1[x1.len() - 2] * (x0 + x1[1])).cos()];
let mut c5 = (x1.len() > 3 && x1[3] > x0);
}
let mut n7 = 0usize;
'l9: loop {
let mut t10 = turn(((x1[x1.len() - 2] * (x0 + x0)), (x1[(n7 + n3) % 3] * x0)), (x0).cos());
t10.1 = (x1[1] * (x0 / ((t10.1).tanh() + 1.7))).tanh();
if n7 >= x1.len() || (x0 * (x1[0]).max(0.29)) > ((1) as f64) {
break ;
}
n7 += 1;
}
(((x0 * ({ let mut k13 = 0; loop { if k13 > 1 || ((n7 * 2) % 2 == 1 || (x1[1] * ((-0.59) * x1[2])) < (x1[2] + x1[(n7 + n7) % x1.len()])) { break (x0); } k13 += 1; } })) + (x0).sin()) - (x1[0]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let mut n3 = 1;
while ((n3 + n3) % 2 == 1) && n3 > 0 {
n3 -= 1;
*x1 = [(x0 + x1[1]).tanh(), (x0 - ((x0 + c(((n3 % 4)) as core::primitive::f64)).sin() * (match x1.len() { 0 => (x1[2] + x1[(n3 + n3) % x1.len()]), 2.. => c(((n3 + n3)) as core::primitive::f64), _ => absorb(vec![x1[0], x1[n3 % 3]]) }))).cos(), (x1[x1.len() - 2] * (x0 + x1[1])).cos()];
let mut c5 = (x1.len() > 3 && x1[3] > x0);
}
let mut n7 = 0usize;
'l9: loop {
let mut t10 = turn(((x1[x1.len() - 2] * (x0 + x0)), (x1[(n7 + n3) % 3] * x0)), (x0).cos());
t10.1 = (x1[1] * (x0 / ((t10.1).tanh() + c(1.7)))).tanh();
if n7 >= x1.len() || (x0 * (x1[0]).max(c(0.29))) > c((1) as core::primitive::f64) {
break ;
}
n7 += 1;
}
(((x0 * ({ let mut k13 = 0; loop { if k13 > 1 || ((n7 * 2) % 2 == 1 || (x1[1] * ((-c(0.59)) * x1[2])) < (x1[2] + x1[(n7 + n7) % x1.len()])) { break (x0); } k13 += 1; } })) + (x0).sin()) - (x1[0]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.62, [1.33, -0.32, 1.09],), (0.89, [0.26, 1.16, 1.02],), (0.85, [0.07, 0.23, 1.17],), (0.35, [-0.52, 0.34, 0.5],)]
}
chainrule_tests::random_program! { p51
{
pub fn f(x0: f64, x1: &mut [f64; 3], n2: usize, x3: &[f64], x4: &mut [f64]) {
let mut v6 = advance(vec![(x4[(n2 + n2) % 3] * (x0 + 1.37)), bump(&mut x4[(3 % 2) % 3], (x0).tanh())], 0.1);
if (x1[x1.len() - 1] + 0.43) > (x4[1] / ((x0).cos() + 1.7)) {
x1[n2 % 3] -= (v6[1] - (x3[(0 + n2) % 3] - x0)).tanh();
'l10: for (i9, e8) in x4.iter().enumerate() {
'l14: for i13 in 0..n2 {
v6[0] = (v6[2] * (((x4[i9] - x4[i9]) - (if (x0 * (x1[0] - x3[0])) < (x1[1] / ((v6[v6.len() - 3]).sin() + 1.7)) { x1[0] } else { v6[1] })) + (match ((n2 % 2) + 1usize) % 4 { 0 => (-1.26), 2.. => x4[(i13 + i9) % 3], _ => x0 }))).tanh();
}
if (*e8 * (if ((x1[2] * (*e8 + 0.79)) < inner(&v6[..], x3) || (x4[(i9 + i9) % x4.len()] + (v6[0]).sin().exp()) < (0.88 + x4[1])) { x3[(1 % 3) % x3.len()] } else { *e8 })) < *e8 {
return ;
} else {
v6[2] *= (x3[2] * x1[0]).sin();
}
}
let mut k16: usize = 1 % 2;
} else {
return ;
}
let mut v18 = v6;
v6 = vec![(x3[(2 + 1) % 3] * (x4[2 % 3]).max(x0)), (-x3[1]), v18[1]];
let mut n20 = 0usize;
while n20 < x1.len() {
n20 += 1;
'l23: for i22 in 0..n2 {
let mut t25 = ((x1[n2 % 3] * (-v18[(n20 + i22) % v18.len()])), (0.29 * v18[1]) + (x1[n2 % 3] * (-v18[(n20 + i22) % v18.len()])));
v6[0] -= (v6[2] + ((0.97 * x4[2]) + { let t27 = (x0); x1[(i22 % 4) % x1.len()] })).sin();
}
if (0 + n20) % 2 == 0 {
x1[1] = (v18[1] * (match (x0 + wave(v6[n20 % v6.len()], x0)) > (((n20 + 3 - 3 % 3)) as f64) { true => x3[2], false => 0.28 })).sin();
continue;
}
}
v6[1] = v6[2];
x1[n2 % 3] = (v18[v18.len() - 2] + (v6[1] + x4[0])).sin();

}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], n2: usize, x3: &[f64], x4: &mut [f64]) {
let mut v6 = advance(vec![(x4[(n2 + n2) % 3] * (x0 + c(1.37))), bump(&mut x4[(3 % 2) % 3], (x0).tanh())], c(0.1));
if (x1[x1.len() - 1] + c(0.43)) > (x4[1] / ((x0).cos() + c(1.7))) {
{ let value = (v6[1] - (x3[(0 + n2) % 3] - x0)).tanh(); x1[n2 % 3] = x1[n2 % 3] - value; }
'l10: for (i9, e8) in x4.iter().enumerate() {
'l14: for i13 in 0..n2 {
v6[0] = (v6[2] * (((x4[i9] - x4[i9]) - (if (x0 * (x1[0] - x3[0])) < (x1[1] / ((v6[v6.len() - 3]).sin() + c(1.7))) { x1[0] } else { v6[1] })) + (match ((n2 % 2) + 1usize) % 4 { 0 => (-c(1.26)), 2.. => x4[(i13 + i9) % 3], _ => x0 }))).tanh();
}
if (*e8 * (if ((x1[2] * (*e8 + c(0.79))) < inner(&v6[..], x3) || (x4[(i9 + i9) % x4.len()] + (v6[0]).sin().exp()) < (c(0.88) + x4[1])) { x3[(1 % 3) % x3.len()] } else { *e8 })) < *e8 {
return ;
} else {
{ let value = (x3[2] * x1[0]).sin(); v6[2] = v6[2] * value; }
}
}
let mut k16: usize = 1 % 2;
} else {
return ;
}
let mut v18 = v6;
v6 = vec![(x3[(2 + 1) % 3] * (x4[2 % 3]).max(x0)), (-x3[1]), v18[1]];
let mut n20 = 0usize;
while n20 < x1.len() {
n20 += 1;
'l23: for i22 in 0..n2 {
let mut t25 = ((x1[n2 % 3] * (-v18[(n20 + i22) % v18.len()])), (c(0.29) * v18[1]) + (x1[n2 % 3] * (-v18[(n20 + i22) % v18.len()])));
{ let value = (v6[2] + ((c(0.97) * x4[2]) + { let t27 = (x0); x1[(i22 % 4) % x1.len()] })).sin(); v6[0] = v6[0] - value; }
}
if (0 + n20) % 2 == 0 {
x1[1] = (v18[1] * (match (x0 + wave(v6[n20 % v6.len()], x0)) > c(((n20 + 3 - 3 % 3)) as core::primitive::f64) { true => x3[2], false => c(0.28) })).sin();
continue;
}
}
v6[1] = v6[2];
x1[n2 % 3] = (v18[v18.len() - 2] + (v6[1] + x4[0])).sin();

}
}
p (p.0, &mut p.1, p.2, &p.3, &mut p.4) [p.1, p.4] unit
[(0.71, [1.38, 0.06, -0.26], 2usize, vec![0.35, 0.79, 0.2], vec![-1.39, 0.76, -1.11],), (-1.13, [0.62, -0.55, 0.37], 0usize, vec![-0.79, 0.29, 0.9, -0.26], vec![-1.06, 1.36, 1.12, -0.35],), (0.22, [0.67, 0.14, 0.82], 3usize, vec![1.36, 0.96, 0.89], vec![0.45, 0.13, 0.31],), (-0.56, [0.89, -0.97, 1.04], 1usize, vec![0.34, 0.21, 0.91, 1.06], vec![0.56, 0.74, 0.1, 0.46],)]
}
chainrule_tests::random_program! { p52
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let mut a3: f64 = match x1.len() {
0 => {
let a6 = (x0 * { let t4 = (x1[2] - ((x1[2 % x1.len()]).cos() + 1.25).sqrt()); (x0 + x0) }).tanh();
(x1[0] + x0)
}
k8 => {
let mut n10 = 0;
while n10 < k8 % 4 {
let v14 = vec![(x0 + (match ((n10 + k8) + 0usize) % 4 { 0 => (-0.86), 2.. => 1.09, _ => x0 })), { let t12 = (x1[0]); x0 }, x1[2]];
let mut a16: f64 = (x1[2] + (v14[v14.len() - 2] + wave(x1[(n10 + 1) % x1.len()], x0)).sin()).tanh();
a16 += (x0 + (0.42 + a16)).sin();
n10 += 1;
}
let mut a20 = (x0 - ({ let t18 = (x0); t18 } + (-x1[1]))).tanh();
(x1[1] + ((x0 + (-0.41)) + x1[0 % 3])).tanh()
}
};
let mut n23 = 0;
while n23 < x1.len() {
n23 += 1;
let mut n26 = x1.len();
let mut a25: f64 = loop {
'b28: {
a3 = (x0 * (((x1[(n26 + 3 - n23 % 3) % 3]).cos() + 1.25).sqrt() - x0)).sin();
a3 = (a3 - ((if (x0 - (1.05 * x0)) < a3 { { let t29 = (x0); x0 } } else { (x0 - x1[(n26 % 4) % x1.len()]) }) / ((a3 - ({ a3 = (x0).cos(); (x0) } * { a3 = (a3).sin(); (x1[x1.len() - 3]) })).tanh() + 1.7))).cos();
let mut t31 = turn(((x0 + (a3 + x1[(n26 + 3 - n23 % 3) % x1.len()])), wave(a3, x1[0])), (a3).cos());
a3 = (x1[0] + a3).tanh();

}
for (e33, f34) in x1[1..].iter().zip(x1.iter()) {
let mut k37: usize = (n26 + 3 - n23 % 3) % 2;
a3 = (*f34 * (*e33 / ((*e33).sin() + 1.7))).cos();
}
if n26 == 0 {
break (a3 * wave(0.26, a3)).sin();
}
n26 -= 1;
};
}
((((x0 * wave(x1[x1.len() - 3], x0)) * (x0).sin()) + (x1[(n23 + n23) % x1.len()]).sin()) * (a3).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let mut a3: f64 = match x1.len() {
0 => {
let a6 = (x0 * { let t4 = (x1[2] - ((x1[2 % x1.len()]).cos() + c(1.25)).sqrt()); (x0 + x0) }).tanh();
(x1[0] + x0)
}
k8 => {
let mut n10 = 0;
while n10 < k8 % 4 {
let v14 = vec![(x0 + (match ((n10 + k8) + 0usize) % 4 { 0 => (-c(0.86)), 2.. => c(1.09), _ => x0 })), { let t12 = (x1[0]); x0 }, x1[2]];
let mut a16: f64 = (x1[2] + (v14[v14.len() - 2] + wave(x1[(n10 + 1) % x1.len()], x0)).sin()).tanh();
{ let value = (x0 + (c(0.42) + a16)).sin(); a16 = a16 + value; }
n10 += 1;
}
let mut a20 = (x0 - ({ let t18 = (x0); t18 } + (-x1[1]))).tanh();
(x1[1] + ((x0 + (-c(0.41))) + x1[0 % 3])).tanh()
}
};
let mut n23 = 0;
while n23 < x1.len() {
n23 += 1;
let mut n26 = x1.len();
let mut a25: f64 = loop {
'b28: {
a3 = (x0 * (((x1[(n26 + 3 - n23 % 3) % 3]).cos() + c(1.25)).sqrt() - x0)).sin();
a3 = (a3 - ((if (x0 - (c(1.05) * x0)) < a3 { { let t29 = (x0); x0 } } else { (x0 - x1[(n26 % 4) % x1.len()]) }) / ((a3 - ({ a3 = (x0).cos(); (x0) } * { a3 = (a3).sin(); (x1[x1.len() - 3]) })).tanh() + c(1.7)))).cos();
let mut t31 = turn(((x0 + (a3 + x1[(n26 + 3 - n23 % 3) % x1.len()])), wave(a3, x1[0])), (a3).cos());
a3 = (x1[0] + a3).tanh();

}
for (e33, f34) in x1[1..].iter().zip(x1.iter()) {
let mut k37: usize = (n26 + 3 - n23 % 3) % 2;
a3 = (*f34 * (*e33 / ((*e33).sin() + c(1.7)))).cos();
}
if n26 == 0 {
break (a3 * wave(c(0.26), a3)).sin();
}
n26 -= 1;
};
}
((((x0 * wave(x1[x1.len() - 3], x0)) * (x0).sin()) + (x1[(n23 + n23) % x1.len()]).sin()) * (a3).sin())
}
}
p (p.0, &p.1) [] value
[(0.87, vec![0.59, 1.27, 0.69],), (-1.35, vec![-0.71, -1.05, -0.55, 0.06],), (0.57, vec![0.35, 0.8, 0.32],), (0.79, vec![-1.08, 0.35, 0.92, 0.99],)]
}
chainrule_tests::random_program! { p53
{
pub fn f(mut x0: f64, n1: usize) -> (f64, f64) {
let mut m5: [[f64; 2]; 2] = [[(x0 + (match ((n1 + n1) + 1usize) % 3 { 0 => x0, 2.. => 0.86, _ => 1.15 })), { let t3 = (x0); t3 }], [x0, (x0 + (match ((n1 + n1) + 1usize) % 3 { 0 => x0, 2.. => 0.86, _ => 1.15 }))]];
if (x0 + (if (m5[1][0] - (x0 + m5[(1 % 2) % 2][0])) > (if (x0 + (m5[(n1 * 2) % 2][0] - m5[0][(n1 + n1) % 2])) > squash([0.97, x0, m5[(n1 * 2) % 2][1]]) { x0 } else { x0 }) { x0 } else { x0 })) < wave(0.99, 0.18) {
m5[0][1] = ((0.83 + x0) + bend(x0, 0.63));
return ((((x0 + squash([x0, m5[0][1], m5[1][0]])) + (x0).sin()) + (m5[0][0]).sin()), wave(x0, x0));
} else {
if (x0 * (m5[3 % 2][0] + 0.85)) < (m5[1][(n1 + 3 - n1 % 3) % 2] + x0) {
m5[0][(n1 * 2) % 2] *= (m5[(2 % 4) % 2][0] - (m5[0][1]).sin().powi(3)).tanh();
return ((((x0 + (x0).max(m5[(n1 * 2) % 2][0])) + (x0).sin()) + (m5[0][n1 % 2]).sin()), (m5[(n1 + 3 - n1 % 3) % 2][0]).sin().exp());
}
x0 = (m5[1][1] * m5[1][1]).sin();
m5 = [[squash([((0.92 * (-0.29)) / ((m5[n1 % 2][1] + bend(1.43, m5[1][0])).tanh() + 1.7)), (('q7: { if (n1 + n1) % 2 == 1 { break 'q7 0.28; } (x0) }) * (x0 + m5[n1 % 2][1])), m5[1][1]]), (x0).max(0.49)], [{ x0 = (m5[n1 % 2][n1 % 2]).cos(); (x0) }, m5[0][1]]];
for i8 in 0..(n1 * 2) % 4 {
let mut a10 = (x0 * ((x0 * (m5[0][(n1 * 2) % 2] + m5[1][(i8 % 3) % 2])).cos() + 1.25).sqrt()).cos();
if ((a10 * (a10 + m5[1][(n1 + 0) % 2])) < ('q12: { if i8 % 2 == 1 { break 'q12 a10; } (m5[0][1]) }) && (m5[(1 * 2) % 2][(2 + 3 - 3 % 3) % 2] + (-x0)) < a10) {
m5[1][0] = (m5[(n1 % 4) % 2][1] + absorb(vec![((x0 / ((m5[0][0]).sin() + 1.7)) * (1.3 * a10)), ((n1) as f64)])).tanh();
}
}
}
((((x0 - (x0 * m5[(n1 + n1) % 2][1])) + (x0).sin()) + (m5[1][0]).sin()), (m5[n1 % 2][0] + x0))
}
}
{
pub fn f(mut x0: f64, n1: usize) -> (f64, f64) {
let mut m5: [[f64; 2]; 2] = [[(x0 + (match ((n1 + n1) + 1usize) % 3 { 0 => x0, 2.. => c(0.86), _ => c(1.15) })), { let t3 = (x0); t3 }], [x0, (x0 + (match ((n1 + n1) + 1usize) % 3 { 0 => x0, 2.. => c(0.86), _ => c(1.15) }))]];
if (x0 + (if (m5[1][0] - (x0 + m5[(1 % 2) % 2][0])) > (if (x0 + (m5[(n1 * 2) % 2][0] - m5[0][(n1 + n1) % 2])) > squash([c(0.97), x0, m5[(n1 * 2) % 2][1]]) { x0 } else { x0 }) { x0 } else { x0 })) < wave(c(0.99), c(0.18)) {
m5[0][1] = ((c(0.83) + x0) + bend(x0, c(0.63)));
return ((((x0 + squash([x0, m5[0][1], m5[1][0]])) + (x0).sin()) + (m5[0][0]).sin()), wave(x0, x0));
} else {
if (x0 * (m5[3 % 2][0] + c(0.85))) < (m5[1][(n1 + 3 - n1 % 3) % 2] + x0) {
{ let value = (m5[(2 % 4) % 2][0] - (m5[0][1]).sin().powi(3)).tanh(); m5[0][(n1 * 2) % 2] = m5[0][(n1 * 2) % 2] * value; }
return ((((x0 + (x0).max(m5[(n1 * 2) % 2][0])) + (x0).sin()) + (m5[0][n1 % 2]).sin()), (m5[(n1 + 3 - n1 % 3) % 2][0]).sin().exp());
}
x0 = (m5[1][1] * m5[1][1]).sin();
m5 = [[squash([((c(0.92) * (-c(0.29))) / ((m5[n1 % 2][1] + bend(c(1.43), m5[1][0])).tanh() + c(1.7))), (('q7: { if (n1 + n1) % 2 == 1 { break 'q7 c(0.28); } (x0) }) * (x0 + m5[n1 % 2][1])), m5[1][1]]), (x0).max(c(0.49))], [{ x0 = (m5[n1 % 2][n1 % 2]).cos(); (x0) }, m5[0][1]]];
for i8 in 0..(n1 * 2) % 4 {
let mut a10 = (x0 * ((x0 * (m5[0][(n1 * 2) % 2] + m5[1][(i8 % 3) % 2])).cos() + c(1.25)).sqrt()).cos();
if ((a10 * (a10 + m5[1][(n1 + 0) % 2])) < ('q12: { if i8 % 2 == 1 { break 'q12 a10; } (m5[0][1]) }) && (m5[(1 * 2) % 2][(2 + 3 - 3 % 3) % 2] + (-x0)) < a10) {
m5[1][0] = (m5[(n1 % 4) % 2][1] + absorb(vec![((x0 / ((m5[0][0]).sin() + c(1.7))) * (c(1.3) * a10)), c((n1) as core::primitive::f64)])).tanh();
}
}
}
((((x0 - (x0 * m5[(n1 + n1) % 2][1])) + (x0).sin()) + (m5[1][0]).sin()), (m5[n1 % 2][0] + x0))
}
}
p (p.0, p.1) [] value
[(0.36, 2usize,), (0.43, 0usize,), (-0.89, 3usize,), (0.82, 1usize,)]
}
chainrule_tests::random_program! { p54
{
pub fn f(x0: f64, mut x1: [f64; 3]) -> Vec<f64> {
{
let w3 = &mut x1[0..];
let mut c7 = (w3[0] * ({ let mut k6 = 0; loop { if k6 > 1 || 3 % 2 == 0 { break (x0); } k6 += 1; } })) > (w3[3 % w3.len()] - 1.43);
let mut b10 = [(w3[w3.len() - 2] + w3[(0 + 0) % 3]); 3];
if c7 {
b10[3 % 3] -= (x0 * wave((w3[0 % w3.len()] * (-0.36)), (b10[2] / ((x0).sin() + 1.7)))).cos();
return vec![((((b10[2] + choose(&b10[..], 0)) + (x0).sin()) * (w3[w3.len() - 1]).sin()) - (b10[b10.len() - 2]).sin()), (x0).sin(), w3[w3.len() - 3]];
}
if ((b10[b10.len() - 1] * ('q12: { if (x0 * (w3[1 % 3] * x0)) < ((x0).cos() + 1.5).ln() { break 'q12 x0; } (b10[2]) })) < (0.49 + w3[0]) || (w3[1] + (w3[w3.len() - 2]).sin()) < (w3[1 % 3]).sin().exp()) {
return vec![((((b10[1] * ((-0.27) - b10[(3 + 3 - 1 % 3) % 3])) + (x0).sin()) + (w3[0]).sin()) + (b10[1]).sin()), (match (((0 + 3 - 3 % 3) + 0usize) % 3, c7) { (0, _) => x0, (1 | 3, true) => w3[(3 % 2) % 3], _ => b10[b10.len() - 1] }), w3[w3.len() - 3]];
}
}
if (2 + 3) % 2 == 1 {
x1[0] -= (x1[(1 % 2) % x1.len()] - (if (3 + 3 - 2 % 3) % 2 == 0 { x0 } else { x0 })).cos();
return vec![(((x0 - x1[0 % x1.len()]) - (x0).sin()) + (x1[0 % 3]).sin()), (x1[2 % 3] * (-0.71)), x0];
}
'l14: for i13 in 0..x1.len() {
if (x1[i13 % x1.len()] * (x0).sin()) > (0.51 * 1.02) {
x1[i13] /= ((x0 - (x1[i13] - x1[i13])).sin() + 1.75);
if (x1[0] - ('q16: { if (x0 + ((-0.15) + 0.23)) < 0.63 { break 'q16 x0; } (x1[i13]) })) < (x0).sin() {
let mut c18 = ((x0 - ('q17: { if (x0 - inner(&x1[..], &x1)) > (match (((0 * 2) + 0usize) % 3, (x0 + (x0 + 0.65)) > (x0 / ((x0).cos() + 1.7))) { (0, _) => 0.24, (1 | 3, true) => x1[i13 % x1.len()], _ => 0.47 }) { break 'q17 x0; } (x0) })) < (-x1[0]) || (x0 + (x1[i13] + 0.48)) < 1.26);
x1[i13] = (x0 - ((0.85 * x0) - x0)).cos();
} else {
break 'l14 ;
}
let v20: Vec<f64> = advance(vec![(x0 - (match (((i13 + 3 - 1 % 3) + 0usize) % 3, ((x0 + x1[i13]) > inner(&x1[..], &x1[..]) && (x1[i13 % x1.len()] + ((x1[i13]).cos() + 1.25).sqrt()) < x0)) { (0, _) => x0, (1 | 3, true) => x0, _ => (-1.16) })), ((-1.15) + (-1.05))], x0);
break ;
} else {
if ((x1[x1.len() - 3] + (x1[i13] * x0)) < (x1[(i13 * 2) % x1.len()] - 1.25) || (x0 * (x1[2] + x0)) < (x1[x1.len() - 3] + (-0.54))) {
x1[1] = (x0 + (x1[i13] * { let t22 = (x0); t22 })).sin();
} else {
x1[2] -= (x0 * x1[i13]).tanh();
}
}
}
vec![(((x0 - ('q25: { if (x0 + ('q24: { if (3 * 2) % 2 == 1 { break 'q24 x0; } (x0) })) < (-x1[(0 + 1) % 3]) { break 'q25 x1[0]; } (x0) })) + (x0).sin()) + (x1[2]).sin()), (x0 + x1[1]), x0]
}
}
{
pub fn f(x0: f64, mut x1: [f64; 3]) -> Vec<f64> {
{
let w3 = &mut x1[0..];
let mut c7 = (w3[0] * ({ let mut k6 = 0; loop { if k6 > 1 || 3 % 2 == 0 { break (x0); } k6 += 1; } })) > (w3[3 % w3.len()] - c(1.43));
let mut b10 = [(w3[w3.len() - 2] + w3[(0 + 0) % 3]); 3];
if c7 {
{ let value = (x0 * wave((w3[0 % w3.len()] * (-c(0.36))), (b10[2] / ((x0).sin() + c(1.7))))).cos(); b10[3 % 3] = b10[3 % 3] - value; }
return vec![((((b10[2] + choose(&b10[..], 0)) + (x0).sin()) * (w3[w3.len() - 1]).sin()) - (b10[b10.len() - 2]).sin()), (x0).sin(), w3[w3.len() - 3]];
}
if ((b10[b10.len() - 1] * ('q12: { if (x0 * (w3[1 % 3] * x0)) < ((x0).cos() + c(1.5)).ln() { break 'q12 x0; } (b10[2]) })) < (c(0.49) + w3[0]) || (w3[1] + (w3[w3.len() - 2]).sin()) < (w3[1 % 3]).sin().exp()) {
return vec![((((b10[1] * ((-c(0.27)) - b10[(3 + 3 - 1 % 3) % 3])) + (x0).sin()) + (w3[0]).sin()) + (b10[1]).sin()), (match (((0 + 3 - 3 % 3) + 0usize) % 3, c7) { (0, _) => x0, (1 | 3, true) => w3[(3 % 2) % 3], _ => b10[b10.len() - 1] }), w3[w3.len() - 3]];
}
}
if (2 + 3) % 2 == 1 {
{ let value = (x1[(1 % 2) % x1.len()] - (if (3 + 3 - 2 % 3) % 2 == 0 { x0 } else { x0 })).cos(); x1[0] = x1[0] - value; }
return vec![(((x0 - x1[0 % x1.len()]) - (x0).sin()) + (x1[0 % 3]).sin()), (x1[2 % 3] * (-c(0.71))), x0];
}
'l14: for i13 in 0..x1.len() {
if (x1[i13 % x1.len()] * (x0).sin()) > (c(0.51) * c(1.02)) {
{ let value = ((x0 - (x1[i13] - x1[i13])).sin() + c(1.75)); x1[i13] = x1[i13] / value; }
if (x1[0] - ('q16: { if (x0 + ((-c(0.15)) + c(0.23))) < c(0.63) { break 'q16 x0; } (x1[i13]) })) < (x0).sin() {
let mut c18 = ((x0 - ('q17: { if (x0 - inner(&x1[..], &x1)) > (match (((0 * 2) + 0usize) % 3, (x0 + (x0 + c(0.65))) > (x0 / ((x0).cos() + c(1.7)))) { (0, _) => c(0.24), (1 | 3, true) => x1[i13 % x1.len()], _ => c(0.47) }) { break 'q17 x0; } (x0) })) < (-x1[0]) || (x0 + (x1[i13] + c(0.48))) < c(1.26));
x1[i13] = (x0 - ((c(0.85) * x0) - x0)).cos();
} else {
break 'l14 ;
}
let v20: Vec<f64> = advance(vec![(x0 - (match (((i13 + 3 - 1 % 3) + 0usize) % 3, ((x0 + x1[i13]) > inner(&x1[..], &x1[..]) && (x1[i13 % x1.len()] + ((x1[i13]).cos() + c(1.25)).sqrt()) < x0)) { (0, _) => x0, (1 | 3, true) => x0, _ => (-c(1.16)) })), ((-c(1.15)) + (-c(1.05)))], x0);
break ;
} else {
if ((x1[x1.len() - 3] + (x1[i13] * x0)) < (x1[(i13 * 2) % x1.len()] - c(1.25)) || (x0 * (x1[2] + x0)) < (x1[x1.len() - 3] + (-c(0.54)))) {
x1[1] = (x0 + (x1[i13] * { let t22 = (x0); t22 })).sin();
} else {
{ let value = (x0 * x1[i13]).tanh(); x1[2] = x1[2] - value; }
}
}
}
vec![(((x0 - ('q25: { if (x0 + ('q24: { if (3 * 2) % 2 == 1 { break 'q24 x0; } (x0) })) < (-x1[(0 + 1) % 3]) { break 'q25 x1[0]; } (x0) })) + (x0).sin()) + (x1[2]).sin()), (x0 + x1[1]), x0]
}
}
p (p.0, p.1) [] value
[(-0.82, [0.82, 1.33, -0.38],), (0.66, [0.72, 1.15, -1.16],), (1.21, [1.28, 0.41, 0.75],), (0.32, [0.25, 0.73, 0.62],)]
}
chainrule_tests::random_program! { p55
{
pub fn f(x0: f64, mut x1: [f64; 3], x2: &mut f64) -> f64 {
'b4: {
let k5: usize = (3 + 3 - 3 % 3) % 2;
*x2 = (x1[k5 % 3] * 0.87);
if ((x0 + ((-0.93) + x1[x1.len() - 3])) < (1.14 - x1[k5]) || (*x2 - (0.91 - 1.29)) < squash([(-0.7), *x2, x1[x1.len() - 3]])) {
'b7: {
let mut v8 = vec![(x1[k5 % 3] + ((-0.88) * x1[x1.len() - 3])), (x0 * 1.25), *x2];
x1[k5] = ((*x2 + x0) * (v8[1] - *x2));
*x2 = (-0.5);

}
let a10: f64 = if (k5 * 2) % 2 == 0 {
('q11: { if (*x2 + x1[k5]) < wave(x1[k5], x1[k5]) { break 'q11 (-x0); } (x0 * (if (x0 + descend((x1[k5]).sin(), k5)) > (x0 + x1[k5 % x1.len()]) { x0 } else { x1[x1.len() - 3] })) })
} else {
*x2
};
if ((*x2 * x1[k5]) > x1[k5] || (a10 + ('q13: { if (*x2 + ((*x2).cos() + 1.5).ln()) > x1[k5] { break 'q13 x0; } (*x2) })) < { let a10 = (a10); a10 }) {
*x2 /= ((x0 * (a10 + 1.26)).cos() + 1.75);
for i15 in 0..k5 / 4 {
*x2 += x1[k5 - 4 + i15];
}
*x2 += ((*x2 * (-x0)).max((x1[0] * *x2)) / ((x0 - ((((2 + 3 - k5 % 3)) as f64) * (x0 - *x2))).tanh() + 1.7));
} else {
*x2 /= ((x0 + (match (1 * 2) % 2 == 1 { true => *x2, false => 0.79 })).sin() + 1.75);
return (x0 + ((*x2).cos() + 1.25).sqrt());
}
'l18: for i17 in 0..x1.len() {
*x2 = (a10 + ((((x0).cos() + 1.5).ln() - ((*x2).cos() + 1.25).sqrt()) + (('q20: { if (a10 * (if (x0 * ((*x2).cos() + 1.5).ln()) > *x2 { a10 } else { *x2 })) > x0 { break 'q20 a10; } (*x2) }) / ((a10 + (0.73 * a10)).tanh() + 1.7)))).cos();
x1[i17] = (*x2 + { let t21 = (a10 + { *x2 = (*x2).tanh(); (x0) }); relax(&mut x1, (a10).tanh()) }).sin();
let mut i17: usize = i17 % 2;
}
} else {
x1[(2 + 3 - k5 % 3) % 3] = (x1[(k5 + k5) % 3] - squash([(-1.09), x1[k5], x0])).sin();
return ((((x1[x1.len() - 3] * (*x2).sin()) * (x0).sin()) + (x1[k5 % x1.len()]).sin()) * (*x2).sin());
}

}
((((*x2 * ((0) as f64)) * (x0).sin()) + (x1[1]).sin()) * (*x2).sin())
}
}
{
pub fn f(x0: f64, mut x1: [f64; 3], x2: &mut f64) -> f64 {
'b4: {
let k5: usize = (3 + 3 - 3 % 3) % 2;
*x2 = (x1[k5 % 3] * c(0.87));
if ((x0 + ((-c(0.93)) + x1[x1.len() - 3])) < (c(1.14) - x1[k5]) || (*x2 - (c(0.91) - c(1.29))) < squash([(-c(0.7)), *x2, x1[x1.len() - 3]])) {
'b7: {
let mut v8 = vec![(x1[k5 % 3] + ((-c(0.88)) * x1[x1.len() - 3])), (x0 * c(1.25)), *x2];
x1[k5] = ((*x2 + x0) * (v8[1] - *x2));
*x2 = (-c(0.5));

}
let a10: f64 = if (k5 * 2) % 2 == 0 {
('q11: { if (*x2 + x1[k5]) < wave(x1[k5], x1[k5]) { break 'q11 (-x0); } (x0 * (if (x0 + descend((x1[k5]).sin(), k5)) > (x0 + x1[k5 % x1.len()]) { x0 } else { x1[x1.len() - 3] })) })
} else {
*x2
};
if ((*x2 * x1[k5]) > x1[k5] || (a10 + ('q13: { if (*x2 + ((*x2).cos() + c(1.5)).ln()) > x1[k5] { break 'q13 x0; } (*x2) })) < { let a10 = (a10); a10 }) {
{ let value = ((x0 * (a10 + c(1.26))).cos() + c(1.75)); *x2 = *x2 / value; }
for i15 in 0..k5 / 4 {
{ let value = x1[k5 - 4 + i15]; *x2 = *x2 + value; }
}
{ let value = ((*x2 * (-x0)).max((x1[0] * *x2)) / ((x0 - (c(((2 + 3 - k5 % 3)) as core::primitive::f64) * (x0 - *x2))).tanh() + c(1.7))); *x2 = *x2 + value; }
} else {
{ let value = ((x0 + (match (1 * 2) % 2 == 1 { true => *x2, false => c(0.79) })).sin() + c(1.75)); *x2 = *x2 / value; }
return (x0 + ((*x2).cos() + c(1.25)).sqrt());
}
'l18: for i17 in 0..x1.len() {
*x2 = (a10 + ((((x0).cos() + c(1.5)).ln() - ((*x2).cos() + c(1.25)).sqrt()) + (('q20: { if (a10 * (if (x0 * ((*x2).cos() + c(1.5)).ln()) > *x2 { a10 } else { *x2 })) > x0 { break 'q20 a10; } (*x2) }) / ((a10 + (c(0.73) * a10)).tanh() + c(1.7))))).cos();
x1[i17] = (*x2 + { let t21 = (a10 + { *x2 = (*x2).tanh(); (x0) }); relax(&mut x1, (a10).tanh()) }).sin();
let mut i17: usize = i17 % 2;
}
} else {
x1[(2 + 3 - k5 % 3) % 3] = (x1[(k5 + k5) % 3] - squash([(-c(1.09)), x1[k5], x0])).sin();
return ((((x1[x1.len() - 3] * (*x2).sin()) * (x0).sin()) + (x1[k5 % x1.len()]).sin()) * (*x2).sin());
}

}
((((*x2 * c((0) as core::primitive::f64)) * (x0).sin()) + (x1[1]).sin()) * (*x2).sin())
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(0.72, [1.41, 0.22, -1.05], -0.3,), (1.41, [-1.2, 0.25, 0.69], 1.35,), (-0.57, [0.62, -0.33, 0.65], 0.33,), (0.74, [-0.88, 1.13, 0.6], 1.4,)]
}
chainrule_tests::random_program! { p56
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
x0 = { x0 = (x0).sin(); (x1[x1.len() - 2]) };
'l5: for (e3, f4) in x1[1..].iter().zip(x1.iter()) {
let mut e3: [f64; 3] = [(*e3 + (x1[1] - *f4)), (*e3 * *f4), x1[x1.len() - 2]];
x0 = (x0 * (((*f4 + (-e3[e3.len() - 3])).cos() + 1.25).sqrt() / ((x1[1] + wave(bump(&mut e3[0], (x1[1]).cos()), x0)).cos() + 1.7))).cos();
let mut k9: usize = 0 % 3;
if (k9 % 3) % 2 == 1 {
if (k9 + 2) % 2 == 1 {
for i11 in 0..k9 / 4 {
x0 += e3[k9 - 4 + i11];
}
x0 = (x1[k9 % x1.len()] * ((if (x0 * (0.16 * e3[0])) < (x1[k9 % 3] * x1[(3 + 3 - 1 % 3) % 3]) { (x0).sin() } else { (x0 - e3[k9]) }) + wave(tower(&e3[..], (e3[1]).tanh()), (*f4 - 1.16)))).tanh();
} else {
x0 = (e3[k9] - (-('q13: { if (x0 + (x0 * x1[1])) < (e3[k9] * (-1.09)) { break 'q13 x1[2]; } (*f4) }))).cos();
e3[1] = (*f4 - (*f4 + *f4)).sin();
x0 += (x0 - x0).sin();
x0 -= (x1[x1.len() - 3] - ((2) as f64)).tanh();
}
e3 = [(e3[k9] + { let t14 = (x1[k9] * (x1[2]).sin().exp()); ({ let mut k17 = 0; loop { if k17 > 1 || (x0 + (-1.29)) < (-x0) { break (e3[(k9 + k9) % e3.len()]); } k17 += 1; } }) }).tanh(), (x0 + (if (k9 % 2) % 2 == 1 { wave(0.14, x0) } else { (e3[0] + (-0.58)) })).cos(), (x1[k9] - (((0 + 3 - k9 % 3)) as f64)).cos()];
}
}
let mut n18 = 0usize;
while ((x1[x1.len() - 2] - x1[0]) < 0.55) && n18 < x1.len() {
n18 += 1;
x0 *= (x0 - (x0 / ((x0).cos() + 1.7))).cos();
for i20 in 0..=3 % 4 {
let mut m22: [[f64; 2]; 2] = [[(x1[1] + x1[2]), (-1.37)], [x0, (x1[1] + x1[2])]];
}
}
(((x0 * ((-0.85) * 1.07)) + (x0).sin()) * (x1[(n18 % 3) % x1.len()]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
x0 = { x0 = (x0).sin(); (x1[x1.len() - 2]) };
'l5: for (e3, f4) in x1[1..].iter().zip(x1.iter()) {
let mut e3: [f64; 3] = [(*e3 + (x1[1] - *f4)), (*e3 * *f4), x1[x1.len() - 2]];
x0 = (x0 * (((*f4 + (-e3[e3.len() - 3])).cos() + c(1.25)).sqrt() / ((x1[1] + wave(bump(&mut e3[0], (x1[1]).cos()), x0)).cos() + c(1.7)))).cos();
let mut k9: usize = 0 % 3;
if (k9 % 3) % 2 == 1 {
if (k9 + 2) % 2 == 1 {
for i11 in 0..k9 / 4 {
{ let value = e3[k9 - 4 + i11]; x0 = x0 + value; }
}
x0 = (x1[k9 % x1.len()] * ((if (x0 * (c(0.16) * e3[0])) < (x1[k9 % 3] * x1[(3 + 3 - 1 % 3) % 3]) { (x0).sin() } else { (x0 - e3[k9]) }) + wave(tower(&e3[..], (e3[1]).tanh()), (*f4 - c(1.16))))).tanh();
} else {
x0 = (e3[k9] - (-('q13: { if (x0 + (x0 * x1[1])) < (e3[k9] * (-c(1.09))) { break 'q13 x1[2]; } (*f4) }))).cos();
e3[1] = (*f4 - (*f4 + *f4)).sin();
{ let value = (x0 - x0).sin(); x0 = x0 + value; }
{ let value = (x1[x1.len() - 3] - c((2) as core::primitive::f64)).tanh(); x0 = x0 - value; }
}
e3 = [(e3[k9] + { let t14 = (x1[k9] * (x1[2]).sin().exp()); ({ let mut k17 = 0; loop { if k17 > 1 || (x0 + (-c(1.29))) < (-x0) { break (e3[(k9 + k9) % e3.len()]); } k17 += 1; } }) }).tanh(), (x0 + (if (k9 % 2) % 2 == 1 { wave(c(0.14), x0) } else { (e3[0] + (-c(0.58))) })).cos(), (x1[k9] - c(((0 + 3 - k9 % 3)) as core::primitive::f64)).cos()];
}
}
let mut n18 = 0usize;
while ((x1[x1.len() - 2] - x1[0]) < c(0.55)) && n18 < x1.len() {
n18 += 1;
{ let value = (x0 - (x0 / ((x0).cos() + c(1.7)))).cos(); x0 = x0 * value; }
for i20 in 0..=3 % 4 {
let mut m22: [[f64; 2]; 2] = [[(x1[1] + x1[2]), (-c(1.37))], [x0, (x1[1] + x1[2])]];
}
}
(((x0 * ((-c(0.85)) * c(1.07))) + (x0).sin()) * (x1[(n18 % 3) % x1.len()]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.47, vec![0.76, -1.19, 1.09],), (1.29, vec![-1.34, -1.4, 1.27, -1.35],), (-1.15, vec![-0.27, 1.19, 0.13],), (1.41, vec![0.53, -0.34, 0.28, 1.0],)]
}
chainrule_tests::random_program! { p57
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: &[f64], x3: &mut f64) -> f64 {
let mut n6 = 0;
let a5 = (x2[0] - 'l8: loop {
if n6 >= x1.len() {
break (x0 + (-x1[0])).sin();
}
n6 += 2;
x1[0] += (x2[0] + ((x2[2] / ((x1[0] * (x2[0] * x1[x1.len() - 1])).tanh() + 1.7)) / ((x0 + ((x2[0] * x0) * (x0).max(x1[1]))).cos() + 1.7))).sin();
if ((x0 - (1.12 + *x3)) < (((1 % 2)) as f64) && (x1[0] + (x2[1] / ((*x3).tanh() + 1.7))) > ((n6) as f64)) {
continue 'l8;
}
}) + (-x0);
x0 = (if (x1.len() > 4 && x1[4] > (x1[2] * x0)) { (x1[(n6 + 0) % 3] * tower(&x1[..], (a5).sin())).sin() } else { ((x2[1] + x2[2]) + bend(0.4, x1[0])) });
'l12: for (i11, e10) in x1.iter().enumerate() {
*x3 = (a5 * 0.35).cos();
for i11 in 0..x1.len() {
*x3 -= (*x3 * (({ let mut k17 = 0; loop { if k17 > 1 || (x1.len() > 2 && x1[2] > (*x3 * x0)) { break (x2[0] * { *x3 = (x0).sin(); (x2[1]) }); } k17 += 1; } }) / ((*x3 * ((*x3 - (1.29 + x1[x1.len() - 1])).cos() + 1.25).sqrt()).cos() + 1.7))).tanh();
}
}
((((((*x3 * x1[0]) - (x0).sin()) + (x1[1]).sin()) + (x2[0]).sin()) - (*x3).sin()) * (a5).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: &[f64], x3: &mut f64) -> f64 {
let mut n6 = 0;
let a5 = (x2[0] - 'l8: loop {
if n6 >= x1.len() {
break (x0 + (-x1[0])).sin();
}
n6 += 2;
{ let value = (x2[0] + ((x2[2] / ((x1[0] * (x2[0] * x1[x1.len() - 1])).tanh() + c(1.7))) / ((x0 + ((x2[0] * x0) * (x0).max(x1[1]))).cos() + c(1.7)))).sin(); x1[0] = x1[0] + value; }
if ((x0 - (c(1.12) + *x3)) < c(((1 % 2)) as core::primitive::f64) && (x1[0] + (x2[1] / ((*x3).tanh() + c(1.7)))) > c((n6) as core::primitive::f64)) {
continue 'l8;
}
}) + (-x0);
x0 = (if (x1.len() > 4 && x1[4] > (x1[2] * x0)) { (x1[(n6 + 0) % 3] * tower(&x1[..], (a5).sin())).sin() } else { ((x2[1] + x2[2]) + bend(c(0.4), x1[0])) });
'l12: for (i11, e10) in x1.iter().enumerate() {
*x3 = (a5 * c(0.35)).cos();
for i11 in 0..x1.len() {
{ let value = (*x3 * (({ let mut k17 = 0; loop { if k17 > 1 || (x1.len() > 2 && x1[2] > (*x3 * x0)) { break (x2[0] * { *x3 = (x0).sin(); (x2[1]) }); } k17 += 1; } }) / ((*x3 * ((*x3 - (c(1.29) + x1[x1.len() - 1])).cos() + c(1.25)).sqrt()).cos() + c(1.7)))).tanh(); *x3 = *x3 - value; }
}
}
((((((*x3 * x1[0]) - (x0).sin()) + (x1[1]).sin()) + (x2[0]).sin()) - (*x3).sin()) * (a5).sin())
}
}
p (p.0, &mut p.1, &p.2, &mut p.3) [p.1, p.3] value
[(0.77, vec![-0.8, 1.24, -1.38], vec![0.33, 0.84, 1.15], 1.23,), (1.39, vec![0.52, 0.13, -1.18, 0.98], vec![0.82, 0.73, -1.24, -1.14], -1.12,), (-0.19, vec![0.33, 1.22, 0.12], vec![1.38, 1.33, 0.95], 0.23,), (1.16, vec![0.09, 1.41, -1.09, -0.59], vec![-1.43, 1.12, 0.06, 0.93], 0.58,)]
}
chainrule_tests::random_program! { p58
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let mut n3 = 0usize;
'l5: while (((x1.len() > 2 && x1[2] > (x0 * 1.27)) && (x1.len() > 5 && x1[5] > (x0).max(x0)))) && n3 < 3 {
for i6 in (0..=3).rev().step_by(2) {
let d8: f64;
if (x1[i6 % x1.len()] * (x0 * x1[2])) > (x1[2] + x0) {
d8 = (x0 * (-x1[(n3 + i6) % 3])).tanh();
let mut a10: f64 = (x1[(n3 % 4) % x1.len()] - (-x0)).sin();
} else {
d8 = (x0 + (if (x1[1] - (x1[2] + x1[1])) > (x1[x1.len() - 2] * (-1.07)) { { let i6 = (x1[x1.len() - 2]); x1[x1.len() - 2] } } else { squash([x0, x1[(n3 * 2) % 3], x0]) })).cos();
let mut a12: f64 = (x0 * (x0 + (-x0)).min((x0 + 0.11))).tanh();
a12 += (x1[0] + (if (x1.len() > 3 && x1[3] > (((i6 + n3)) as f64)) { (-1.27) } else { 1.36 })).tanh();
let mut i6: f64 = (x1[(1 + n3) % x1.len()] * ((x1[(i6 * 2) % 3] - x0).cos() + 1.25).sqrt()).tanh();
}
if ((x0 * (((i6 * 2)) as f64)) > (0.42 * x0) || (x1[1] - (1.26 * 0.32)) < (-d8)) {
continue;
} else {
let mut t16: (f64, f64) = ((x1[1] - (x1[n3 % 3] + x1[1])), (if (x1[2] - (1.41 / ((d8).tanh() + 1.7))) > ((-0.39) * x1[0]) { x0 } else { x0 }) + (x1[1] - (x1[n3 % 3] + x1[1])));
}
for e18 in x1.iter().rev() {
let mut a20: f64 = 1.34;
}
let i6: f64 = (x0 - bend((match ((i6 + 0usize) % 2, 0 % 2 == 0) { (0, _) => 0.15, (1 | 3, true) => 0.9, _ => 0.73 }), (x0 * d8))).sin();
}
if (x1[0] + (x1[1]).sin().exp()) > (x1[(n3 + n3) % 3]).abs() {
break 'l5 ;
}
n3 += 1;
}
let a23 = (x1[1] - (((-0.41) - x0) + (if (n3 % 2 == 0 && (x0 - (x0 - x0)) > ((x0).cos() + 1.25).sqrt()) { x0 } else { (-1.14) }))).sin();
((((a23 + (x0 + x1[x1.len() - 1])) + (x0).sin()) - (x1[0 % 3]).sin()) * (a23).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let mut n3 = 0usize;
'l5: while (((x1.len() > 2 && x1[2] > (x0 * c(1.27))) && (x1.len() > 5 && x1[5] > (x0).max(x0)))) && n3 < 3 {
for i6 in (0..=3).rev().step_by(2) {
let d8: f64;
if (x1[i6 % x1.len()] * (x0 * x1[2])) > (x1[2] + x0) {
d8 = (x0 * (-x1[(n3 + i6) % 3])).tanh();
let mut a10: f64 = (x1[(n3 % 4) % x1.len()] - (-x0)).sin();
} else {
d8 = (x0 + (if (x1[1] - (x1[2] + x1[1])) > (x1[x1.len() - 2] * (-c(1.07))) { { let i6 = (x1[x1.len() - 2]); x1[x1.len() - 2] } } else { squash([x0, x1[(n3 * 2) % 3], x0]) })).cos();
let mut a12: f64 = (x0 * (x0 + (-x0)).min((x0 + c(0.11)))).tanh();
{ let value = (x1[0] + (if (x1.len() > 3 && x1[3] > c(((i6 + n3)) as core::primitive::f64)) { (-c(1.27)) } else { c(1.36) })).tanh(); a12 = a12 + value; }
let mut i6: f64 = (x1[(1 + n3) % x1.len()] * ((x1[(i6 * 2) % 3] - x0).cos() + c(1.25)).sqrt()).tanh();
}
if ((x0 * c(((i6 * 2)) as core::primitive::f64)) > (c(0.42) * x0) || (x1[1] - (c(1.26) * c(0.32))) < (-d8)) {
continue;
} else {
let mut t16: (f64, f64) = ((x1[1] - (x1[n3 % 3] + x1[1])), (if (x1[2] - (c(1.41) / ((d8).tanh() + c(1.7)))) > ((-c(0.39)) * x1[0]) { x0 } else { x0 }) + (x1[1] - (x1[n3 % 3] + x1[1])));
}
for e18 in x1.iter().rev() {
let mut a20: f64 = c(1.34);
}
let i6: f64 = (x0 - bend((match ((i6 + 0usize) % 2, 0 % 2 == 0) { (0, _) => c(0.15), (1 | 3, true) => c(0.9), _ => c(0.73) }), (x0 * d8))).sin();
}
if (x1[0] + (x1[1]).sin().exp()) > (x1[(n3 + n3) % 3]).abs() {
break 'l5 ;
}
n3 += 1;
}
let a23 = (x1[1] - (((-c(0.41)) - x0) + (if (n3 % 2 == 0 && (x0 - (x0 - x0)) > ((x0).cos() + c(1.25)).sqrt()) { x0 } else { (-c(1.14)) }))).sin();
((((a23 + (x0 + x1[x1.len() - 1])) + (x0).sin()) - (x1[0 % 3]).sin()) * (a23).sin())
}
}
p (p.0, &p.1) [] value
[(0.19, vec![0.22, -0.2, 1.04],), (0.27, vec![0.54, 0.47, 0.31, 0.14],), (0.81, vec![1.19, 0.33, -0.66],), (0.93, vec![0.47, 1.12, 1.29, -0.91],)]
}
chainrule_tests::random_program! { p59
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64; 3]) -> f64 {
let mut a4: f64 = 1.12;
a4 += (x0 * (-a4)).abs();
let mut n6 = 3;
loop {
a4 += match ((x1[x1.len() - 2] + ((x2[2]).cos() + 1.25).sqrt()) > ((-0.97) * x1[0]) || (x0 * { let t8 = (x2[1]); x2[1] }) < (x1[0] / ((x2[x2.len() - 2]).tanh() + 1.7))) {
false => {
x1[2] = (x0 * ((0.43 / ((x1[2]).sin() + 1.7)) / ((x0 + (x0 * x0)).cos() + 1.7))).sin();
(x2[x2.len() - 3] - ((match (x1.len(), ((x0 * (match (((n6 + n6) + 1usize) % 3, (x0 * (a4 - (-0.55))) > (-a4)) { (0, _) => x1[1], (1 | 3, true) => x0, _ => x0 })) < (x1[(2 % 2) % x1.len()] * x1[(n6 + 3 - n6 % 3) % x1.len()]) && (x2.len() > 1 && x2[1] > (if (a4 + { let t11 = (x0); 0.59 }) > (0.48 * x2[2]) { a4 } else { 0.74 })))) { (0, _) => (x1[1] + a4), (1 | 3, true) => ('q10: { if (x2.len() > 3 && x2[3] > 0.19) { break 'q10 x0; } (x0) }), _ => (-x2[1]) }) * (if (x2[(3 + 3 - n6 % 3) % 3] - (a4 - x2[x2.len() - 3])) < ((a4).cos() + 1.5).ln() { (x2[2 % 3] * x2[(n6 + 3 - n6 % 3) % 3]) } else { 0.23 }))).sin()
}
k13 => {
x1[(n6 % 3) % 3] = (x2[(n6 * 2) % 3] - { a4 = (x2[0] * a4).tanh(); (a4) }).tanh();
let mut k13: [[f64; 2]; 2] = [[(a4 - (x0 + x0)), squash([a4, x1[x1.len() - 2], 0.78])], [x2[2], (a4 - (x0 + x0))]];
(x1[2] - (('q16: { if (x0 * (x2[0]).min(x2[0])) > (match (n6 + 1usize) % 4 { 0 => a4, 2.. => k13[(1 + 0) % 2][(2 % 3) % 2], _ => a4 }) { break 'q16 a4; } (a4) }) + (x1[x1.len() - 1] + x2[2]))).sin()
}
};
x1[2] = (x2[n6 % 3] + a4).cos();
x1[0] = (x2[2] - (squash([(x1[2 % 3] + a4), (((n6 % 4)) as f64), x1[x1.len() - 1]]) - (x2[x2.len() - 3] * (-x2[(n6 + n6) % 3])).cos())).sin();
if n6 == 0 || ((x0 * (x2[2] * a4)) < (x0 * x1[1]) && (x0 * bend(x2[0], a4)) < (a4 * a4)) {
break ;
}
n6 -= 1;
x1[0] *= (x1[x1.len() - 1] * (x1[2] * x1[0])).tanh();
}
let mut n6: f64 = 'b17: {
if (x2.len() > 5 && x2[5] > (x0 + a4)) {
let mut n18 = 0usize;
while n18 < 1 && ((a4 * { a4 = (x1[2 % 3]).sin(); (x1[0]) }) < (x1[1]).sin() && (x1[x1.len() - 1] - descend((x1[(0 + 0) % 3]).tanh(), 1)) > ((x0).cos() + 1.25).sqrt()) {
n18 += 1;
let mut a20: f64 = 0.81;
let mut t22 = ((x2[0] - ((n6) as f64)), choose(&x1[..], n18) + (x2[0] - ((n6) as f64)));
t22.1 -= (x0 + (({ let n6 = (x2[2]); t22.0 } - ((-1.43) + x2[x2.len() - 1])) / ((a4 + ({ let t25 = (x1[2]); x2[1] } * (a20 * 1.33))).tanh() + 1.7))).cos();
x1[0] = (a4 + ('q27: { if (x0 - ((-0.81) + t22.0)) > (x2[0] * x1[2]) { break 'q27 (t22.1 + t22.0); } (x1[x1.len() - 2] * (x0 + x0)) })).tanh();
}
a4 = (x2[n6 % 3] - (((if (x0 + (x0 * x0)) > x2[2] { x1[n18 % 3] } else { x1[0] }) * wave(x1[(n18 + n18) % x1.len()], x2[2])) * (((n6 + n6)) as f64))).tanh();
}
a4 = (if ((a4 * (x2[1] + x0)) > (x1[1] + x2[(n6 + n6) % 3]) && (x1[2] + (x1[n6 % 3] + x2[(n6 % 4) % x2.len()])) < (x1[1] * 0.26)) { wave(x1[1 % 3], (0.49 + a4)) } else { ((x2[x2.len() - 3]).cos() - (x2[1] + x2[0 % 3])) });
(((x2[2] - 1.34) * (match (((n6 + 3 - n6 % 3) + 1usize) % 5, ((x2[1] + (x1[(n6 * 2) % 3]).sin()) > squash([0.27, a4, x2[1]]) && (a4 - (-0.76)) > { let t28 = (x2[(n6 + n6) % x2.len()]); x0 })) { (0, _) => x0, (1 | 3, true) => x2[2], _ => x0 })) / ((x2[0] + absorb(vec![(a4 * x1[(0 * 2) % 3]), (-a4)])).cos() + 1.7))
};
((((((x0 + (if ((a4 - (-(-0.64))) > (n6).min(x0) || (x0 - absorb(vec![x0, x1[x1.len() - 2]])) > (x0 * x0)) { x1[(2 + 3 - 3 % 3) % 3] } else { 1.29 })) * (x0).sin()) + (x1[0 % x1.len()]).sin()) + (x2[3 % 3]).sin()) - (a4).sin()) * (n6).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64; 3]) -> f64 {
let mut a4: f64 = c(1.12);
{ let value = (x0 * (-a4)).abs(); a4 = a4 + value; }
let mut n6 = 3;
loop {
{ let value: f64 = match ((x1[x1.len() - 2] + ((x2[2]).cos() + c(1.25)).sqrt()) > ((-c(0.97)) * x1[0]) || (x0 * { let t8 = (x2[1]); x2[1] }) < (x1[0] / ((x2[x2.len() - 2]).tanh() + c(1.7)))) {
false => {
x1[2] = (x0 * ((c(0.43) / ((x1[2]).sin() + c(1.7))) / ((x0 + (x0 * x0)).cos() + c(1.7)))).sin();
(x2[x2.len() - 3] - ((match (x1.len(), ((x0 * (match (((n6 + n6) + 1usize) % 3, (x0 * (a4 - (-c(0.55)))) > (-a4)) { (0, _) => x1[1], (1 | 3, true) => x0, _ => x0 })) < (x1[(2 % 2) % x1.len()] * x1[(n6 + 3 - n6 % 3) % x1.len()]) && (x2.len() > 1 && x2[1] > (if (a4 + { let t11 = (x0); c(0.59) }) > (c(0.48) * x2[2]) { a4 } else { c(0.74) })))) { (0, _) => (x1[1] + a4), (1 | 3, true) => ('q10: { if (x2.len() > 3 && x2[3] > c(0.19)) { break 'q10 x0; } (x0) }), _ => (-x2[1]) }) * (if (x2[(3 + 3 - n6 % 3) % 3] - (a4 - x2[x2.len() - 3])) < ((a4).cos() + c(1.5)).ln() { (x2[2 % 3] * x2[(n6 + 3 - n6 % 3) % 3]) } else { c(0.23) }))).sin()
}
k13 => {
x1[(n6 % 3) % 3] = (x2[(n6 * 2) % 3] - { a4 = (x2[0] * a4).tanh(); (a4) }).tanh();
let mut k13: [[f64; 2]; 2] = [[(a4 - (x0 + x0)), squash([a4, x1[x1.len() - 2], c(0.78)])], [x2[2], (a4 - (x0 + x0))]];
(x1[2] - (('q16: { if (x0 * (x2[0]).min(x2[0])) > (match (n6 + 1usize) % 4 { 0 => a4, 2.. => k13[(1 + 0) % 2][(2 % 3) % 2], _ => a4 }) { break 'q16 a4; } (a4) }) + (x1[x1.len() - 1] + x2[2]))).sin()
}
}; a4 = a4 + value; }
x1[2] = (x2[n6 % 3] + a4).cos();
x1[0] = (x2[2] - (squash([(x1[2 % 3] + a4), c(((n6 % 4)) as core::primitive::f64), x1[x1.len() - 1]]) - (x2[x2.len() - 3] * (-x2[(n6 + n6) % 3])).cos())).sin();
if n6 == 0 || ((x0 * (x2[2] * a4)) < (x0 * x1[1]) && (x0 * bend(x2[0], a4)) < (a4 * a4)) {
break ;
}
n6 -= 1;
{ let value = (x1[x1.len() - 1] * (x1[2] * x1[0])).tanh(); x1[0] = x1[0] * value; }
}
let mut n6: f64 = 'b17: {
if (x2.len() > 5 && x2[5] > (x0 + a4)) {
let mut n18 = 0usize;
while n18 < 1 && ((a4 * { a4 = (x1[2 % 3]).sin(); (x1[0]) }) < (x1[1]).sin() && (x1[x1.len() - 1] - descend((x1[(0 + 0) % 3]).tanh(), 1)) > ((x0).cos() + c(1.25)).sqrt()) {
n18 += 1;
let mut a20: f64 = c(0.81);
let mut t22 = ((x2[0] - c((n6) as core::primitive::f64)), choose(&x1[..], n18) + (x2[0] - c((n6) as core::primitive::f64)));
{ let value = (x0 + (({ let n6 = (x2[2]); t22.0 } - ((-c(1.43)) + x2[x2.len() - 1])) / ((a4 + ({ let t25 = (x1[2]); x2[1] } * (a20 * c(1.33)))).tanh() + c(1.7)))).cos(); t22.1 = t22.1 - value; }
x1[0] = (a4 + ('q27: { if (x0 - ((-c(0.81)) + t22.0)) > (x2[0] * x1[2]) { break 'q27 (t22.1 + t22.0); } (x1[x1.len() - 2] * (x0 + x0)) })).tanh();
}
a4 = (x2[n6 % 3] - (((if (x0 + (x0 * x0)) > x2[2] { x1[n18 % 3] } else { x1[0] }) * wave(x1[(n18 + n18) % x1.len()], x2[2])) * c(((n6 + n6)) as core::primitive::f64))).tanh();
}
a4 = (if ((a4 * (x2[1] + x0)) > (x1[1] + x2[(n6 + n6) % 3]) && (x1[2] + (x1[n6 % 3] + x2[(n6 % 4) % x2.len()])) < (x1[1] * c(0.26))) { wave(x1[1 % 3], (c(0.49) + a4)) } else { ((x2[x2.len() - 3]).cos() - (x2[1] + x2[0 % 3])) });
(((x2[2] - c(1.34)) * (match (((n6 + 3 - n6 % 3) + 1usize) % 5, ((x2[1] + (x1[(n6 * 2) % 3]).sin()) > squash([c(0.27), a4, x2[1]]) && (a4 - (-c(0.76))) > { let t28 = (x2[(n6 + n6) % x2.len()]); x0 })) { (0, _) => x0, (1 | 3, true) => x2[2], _ => x0 })) / ((x2[0] + absorb(vec![(a4 * x1[(0 * 2) % 3]), (-a4)])).cos() + c(1.7)))
};
((((((x0 + (if ((a4 - (-(-c(0.64)))) > (n6).min(x0) || (x0 - absorb(vec![x0, x1[x1.len() - 2]])) > (x0 * x0)) { x1[(2 + 3 - 3 % 3) % 3] } else { c(1.29) })) * (x0).sin()) + (x1[0 % x1.len()]).sin()) + (x2[3 % 3]).sin()) - (a4).sin()) * (n6).sin())
}
}
p (p.0, &mut p.1, &p.2) [p.1] value
[(0.55, [-1.16, 1.36, 0.73], [-0.64, 0.79, 0.77],), (-0.69, [-1.19, 0.12, 0.1], [-1.26, 0.95, -0.09],), (-0.26, [0.95, 0.49, 0.71], [1.23, -0.67, 0.16],), (0.88, [0.53, 0.08, 0.78], [1.0, 0.94, 1.37],)]
}
chainrule_tests::random_program! { p60
{
pub fn f(mut x0: f64, x1: Vec<f64>) -> [f64; 3] {
let d3: Vec<f64>;
if (x1[1] * (0.09 + x1[(2 + 3 - 2 % 3) % 3])) > (match ((2 + 1usize) % 4, (x1.len() > 0 && x1[0] > 1.26)) { (0, _) => x0, (1 | 3, true) => 1.15, _ => x1[0] }) {
d3 = vec![(x0 * (x0).sin()), (x0 / ((x0).cos() + 1.7)), (-1.34)];
'b4: {
if ((x1[1] - (if (x0 + (x1[1 % 3] / ((x0).tanh() + 1.7))) > x0 { x0 } else { x0 })) < (x0 * x1[0 % 3]) || (x0 - wave(x0, x0)) < turn((x1[0], x1[1]), x1[1]).1) {
break 'b4 ;
}
let mut t7 = ((x1[1] - (1.15 * x0)), { let t5 = (x1[(2 + 3 - 2 % 3) % 3]); x0 } + (x1[1] - (1.15 * x0)));
if (x1[x1.len() - 3] * (x1[0] * 0.49)) < (-x1[2]) {
x0 = ((x0 - x1[1]) / ((x0 + choose(&x1[0..2], (0 + 3 - 1 % 3))).cos() + 1.7));
break 'b4 ;
}

}
} else {
d3 = vec![(x0 - (x1[1] + x0)); 3 + 0];
if (x1[0] * (x0 + x1[x1.len() - 1])) > choose(&x1[..], (3 % 4)) {
let mut a9 = (x0 - ((x1[0] + 0.82) / ((x0 + x1[1]).tanh() + 1.7))).tanh();
match ((2 + 3 - 1 % 3) + 1usize) % 2 {
k11 @ 2..=4 if (k11 % 4) % 2 == 0 => {
x0 = ((if (a9 * ((-1.23) - x0)) < { let t13 = (a9); t13 } { x0 } else { 0.38 }) * (x0 / ((a9).sin() + 1.7)));
x0 = (a9 - ((match (x1[x1.len() - 3] * inner(&x1[..], &x1)) < x1[k11 % x1.len()] { true => 0.22, false => 0.65 }) * inner(&x1[..], &x1[..]))).cos();
}
k15 => {
x0 += wave(x0, x1[(2 + 3 - k15 % 3) % x1.len()]);
}
k17 @ 3..=6 if (k17 + 3 - k17 % 3) % 2 == 1 => {
let mut a19 = (a9 * (((3 + 3 - k17 % 3)) as f64)).sin();
a9 /= ((x0 * (match (((k17 % 4) + 0usize) % 2, (a9 * (((1 + 2)) as f64)) > x0) { (0, _) => a19, (1 | 3, true) => (-0.74), _ => a19 })).tanh() + 1.75);
x0 = (((x0).max(a19) + a9) * ((match (x1.len(), (a19 * (0.81 - x0)) > x1[x1.len() - 3]) { (0, _) => a9, (1 | 3, true) => x0, _ => x1[(k17 * 2) % 3] }) * ((-1.16) * x0)));
}
k21 => {
x0 = (if ((x0 - (x1[3 % 3]).min(x0)) > (a9 - 0.4) && (a9 + (x1[0] + x0)) > (x1[k21 % 3]).sin()) { x0 } else { x1[2 % x1.len()] });
}
}
}
}
[((((x1[0] - ((3) as f64)) * (x0).sin()) - (x1[2]).sin()) - (d3[0]).sin()), 0.88, d3[3 % d3.len()]]
}
}
{
pub fn f(mut x0: f64, x1: Vec<f64>) -> [f64; 3] {
let d3: Vec<f64>;
if (x1[1] * (c(0.09) + x1[(2 + 3 - 2 % 3) % 3])) > (match ((2 + 1usize) % 4, (x1.len() > 0 && x1[0] > c(1.26))) { (0, _) => x0, (1 | 3, true) => c(1.15), _ => x1[0] }) {
d3 = vec![(x0 * (x0).sin()), (x0 / ((x0).cos() + c(1.7))), (-c(1.34))];
'b4: {
if ((x1[1] - (if (x0 + (x1[1 % 3] / ((x0).tanh() + c(1.7)))) > x0 { x0 } else { x0 })) < (x0 * x1[0 % 3]) || (x0 - wave(x0, x0)) < turn((x1[0], x1[1]), x1[1]).1) {
break 'b4 ;
}
let mut t7 = ((x1[1] - (c(1.15) * x0)), { let t5 = (x1[(2 + 3 - 2 % 3) % 3]); x0 } + (x1[1] - (c(1.15) * x0)));
if (x1[x1.len() - 3] * (x1[0] * c(0.49))) < (-x1[2]) {
x0 = ((x0 - x1[1]) / ((x0 + choose(&x1[0..2], (0 + 3 - 1 % 3))).cos() + c(1.7)));
break 'b4 ;
}

}
} else {
d3 = vec![(x0 - (x1[1] + x0)); 3 + 0];
if (x1[0] * (x0 + x1[x1.len() - 1])) > choose(&x1[..], (3 % 4)) {
let mut a9 = (x0 - ((x1[0] + c(0.82)) / ((x0 + x1[1]).tanh() + c(1.7)))).tanh();
match ((2 + 3 - 1 % 3) + 1usize) % 2 {
k11 @ 2..=4 if (k11 % 4) % 2 == 0 => {
x0 = ((if (a9 * ((-c(1.23)) - x0)) < { let t13 = (a9); t13 } { x0 } else { c(0.38) }) * (x0 / ((a9).sin() + c(1.7))));
x0 = (a9 - ((match (x1[x1.len() - 3] * inner(&x1[..], &x1)) < x1[k11 % x1.len()] { true => c(0.22), false => c(0.65) }) * inner(&x1[..], &x1[..]))).cos();
}
k15 => {
{ let value = wave(x0, x1[(2 + 3 - k15 % 3) % x1.len()]); x0 = x0 + value; }
}
k17 @ 3..=6 if (k17 + 3 - k17 % 3) % 2 == 1 => {
let mut a19 = (a9 * c(((3 + 3 - k17 % 3)) as core::primitive::f64)).sin();
{ let value = ((x0 * (match (((k17 % 4) + 0usize) % 2, (a9 * c(((1 + 2)) as core::primitive::f64)) > x0) { (0, _) => a19, (1 | 3, true) => (-c(0.74)), _ => a19 })).tanh() + c(1.75)); a9 = a9 / value; }
x0 = (((x0).max(a19) + a9) * ((match (x1.len(), (a19 * (c(0.81) - x0)) > x1[x1.len() - 3]) { (0, _) => a9, (1 | 3, true) => x0, _ => x1[(k17 * 2) % 3] }) * ((-c(1.16)) * x0)));
}
k21 => {
x0 = (if ((x0 - (x1[3 % 3]).min(x0)) > (a9 - c(0.4)) && (a9 + (x1[0] + x0)) > (x1[k21 % 3]).sin()) { x0 } else { x1[2 % x1.len()] });
}
}
}
}
[((((x1[0] - c((3) as core::primitive::f64)) * (x0).sin()) - (x1[2]).sin()) - (d3[0]).sin()), c(0.88), d3[3 % d3.len()]]
}
}
p (p.0, p.1) [] value
[(0.81, vec![0.23, 0.17, 0.21],), (0.52, vec![-1.07, -1.03, 0.96, -1.24],), (-0.11, vec![-1.09, 0.53, 0.55],), (-0.82, vec![0.35, 0.55, 0.11, -0.05],)]
}
chainrule_tests::random_program! { p61
{
pub fn f(x0: f64, x1: &[f64; 3], x2: f64) -> f64 {
if 3 % 2 == 1 {
for i4 in 1..x1.len() {
let mut a6: f64 = (x1[i4 % x1.len()] - (x1[i4] - (-0.59))).cos();
}
if (x0 + (x0 - x1[0 % 3])) > ((1) as f64) {
'l9: for e8 in x1[1..].iter() {
let mut a13: f64 = (x1[0] - bend((0.67 - x1[x1.len() - 1]), ({ let mut k12 = 0; loop { if k12 > 1 || (x2 * (x2 * x1[1])) < (1.4 + x1[0]) { break (x2); } k12 += 1; } }))).sin();
}
} else {
'b15: {
let mut a16: f64 = (x0 * ((x1[1]).cos() + 1.25).sqrt()).sin();
a16 = (if (2 * 2) % 2 == 0 { a16 } else { a16 });
a16 = { let t18 = (x0); x1[2] };

}
let mut a20: f64 = 0.35;
for a20 in (0..(2 * 2) % 4).rev() {
let mut v24: Vec<f64> = vec![(x1[x1.len() - 2] - x2), (if (x0 - ('q23: { if (0 * 2) % 2 == 1 { break 'q23 x1[(a20 + a20) % 3]; } (x1[1 % 3]) })) < descend((x0).tanh(), 3) { x1[(a20 + a20) % 3] } else { x2 }), x0];
v24[2] = (v24[a20 % 3] + (-(v24[0] - squash([x0, 0.34, x2])).sin().powi(3))).cos();
}
}
let a26: f64 = (x0 + ((x2 - x1[(2 + 0) % x1.len()]) + (x2).abs())).cos();
let mut c28 = (x1.len() > 2 && x1[2] > squash([0.71, x1[(1 * 2) % x1.len()], x2]));
}
let a30: f64 = 0.18;
(((((x0 + (((0 * 2)) as f64)) - (x0).sin()) * (x1[0]).sin()) + (x2).sin()) * (a30).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], x2: f64) -> f64 {
if 3 % 2 == 1 {
for i4 in 1..x1.len() {
let mut a6: f64 = (x1[i4 % x1.len()] - (x1[i4] - (-c(0.59)))).cos();
}
if (x0 + (x0 - x1[0 % 3])) > c((1) as core::primitive::f64) {
'l9: for e8 in x1[1..].iter() {
let mut a13: f64 = (x1[0] - bend((c(0.67) - x1[x1.len() - 1]), ({ let mut k12 = 0; loop { if k12 > 1 || (x2 * (x2 * x1[1])) < (c(1.4) + x1[0]) { break (x2); } k12 += 1; } }))).sin();
}
} else {
'b15: {
let mut a16: f64 = (x0 * ((x1[1]).cos() + c(1.25)).sqrt()).sin();
a16 = (if (2 * 2) % 2 == 0 { a16 } else { a16 });
a16 = { let t18 = (x0); x1[2] };

}
let mut a20: f64 = c(0.35);
for a20 in (0..(2 * 2) % 4).rev() {
let mut v24: Vec<f64> = vec![(x1[x1.len() - 2] - x2), (if (x0 - ('q23: { if (0 * 2) % 2 == 1 { break 'q23 x1[(a20 + a20) % 3]; } (x1[1 % 3]) })) < descend((x0).tanh(), 3) { x1[(a20 + a20) % 3] } else { x2 }), x0];
v24[2] = (v24[a20 % 3] + (-(v24[0] - squash([x0, c(0.34), x2])).sin().powi(3))).cos();
}
}
let a26: f64 = (x0 + ((x2 - x1[(2 + 0) % x1.len()]) + (x2).abs())).cos();
let mut c28 = (x1.len() > 2 && x1[2] > squash([c(0.71), x1[(1 * 2) % x1.len()], x2]));
}
let a30: f64 = c(0.18);
(((((x0 + c(((0 * 2)) as core::primitive::f64)) - (x0).sin()) * (x1[0]).sin()) + (x2).sin()) * (a30).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(0.48, [-0.91, 0.56, 0.61], 1.14,), (0.09, [1.31, 0.81, 1.28], 1.31,), (-0.4, [1.23, 0.51, 0.7], -0.42,), (0.18, [-1.17, 0.24, -0.94], 0.36,)]
}
chainrule_tests::random_program! { p62
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
'l4: for i3 in (0..=(0 + 3 - 3 % 3) % 4).rev().step_by(2) {
let a6 = 'b7: {
if (x0 - x1[1]) > (x0 * x1[0]) {
break 'b7 (x0 * (-((x1[2] - (x0 * 1.13)).cos() + 1.25).sqrt())).tanh();
} else {
let mut a8 = (x1[1] * ((0.4 - x1[(i3 % 2) % 3]) * ((i3) as f64))).cos();
a8 /= ((a8 * { a8 = (x0).cos(); (x0) }).sin() + 1.75);
}
(x0 + (match (3 + 0usize) % 2 { 0 => x1[i3 % x1.len()], 2.. => x1[0], _ => x0 })).tanh()
};
}
let a11: f64 = match x1.len() {
k12 => {
'l14: for k12 in (1..0).rev() {
let mut a16: f64 = (x1[(k12 + k12) % 3] - ((match ((k12 + 3 - 3 % 3) + 1usize) % 5 { 0 => x0, 2.. => 0.45, _ => x0 }) / ((x0 * x0).tanh() + 1.7))).tanh();
let t18 = ((x0 - (((k12 + k12)) as f64)), (1.36 * 0.51) + (x0 - (((k12 + k12)) as f64)));
}
let mut a20: f64 = (x1[(k12 % 2) % 3] * descend((x1[(2 + 3 - k12 % 3) % 3] + tower(x1, (x1[2]).cos())).cos(), 2)).cos();
(x0 + x0)
}
2 | 3 => {
let t22: (f64, f64) = ((x0 + (((0 + 3)) as f64)), ((-1.34) + x1[0 % 3]) + (x0 + (((0 + 3)) as f64)));
if (x0 - (x0).sin().powi(3)) > turn(((-1.17), x1[2]), (-0.09)).1 {
return ((((t22.1 + (match (((3 + 3) + 0usize) % 4, (3 * 2) % 2 == 1) { (0, _) => x0, (1 | 3, true) => x1[2], _ => x0 })) + (x0).sin()) - (x1[(3 % 2) % 3]).sin()) - (t22.1).sin());
} else {
let a24: f64 = -1.4;
}
(x1[2] * { let t26 = (t22.1 + wave(x1[1], x1[2])); (((1 + 1)) as f64) }).tanh()
}
k28 => {
(x0 - (x0 * x0)).tanh()
}
};
((((a11 * (x0 + a11)) + (x0).sin()) * (x1[2]).sin()) + (a11).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
'l4: for i3 in (0..=(0 + 3 - 3 % 3) % 4).rev().step_by(2) {
let a6 = 'b7: {
if (x0 - x1[1]) > (x0 * x1[0]) {
break 'b7 (x0 * (-((x1[2] - (x0 * c(1.13))).cos() + c(1.25)).sqrt())).tanh();
} else {
let mut a8 = (x1[1] * ((c(0.4) - x1[(i3 % 2) % 3]) * c((i3) as core::primitive::f64))).cos();
{ let value = ((a8 * { a8 = (x0).cos(); (x0) }).sin() + c(1.75)); a8 = a8 / value; }
}
(x0 + (match (3 + 0usize) % 2 { 0 => x1[i3 % x1.len()], 2.. => x1[0], _ => x0 })).tanh()
};
}
let a11: f64 = match x1.len() {
k12 => {
'l14: for k12 in (1..0).rev() {
let mut a16: f64 = (x1[(k12 + k12) % 3] - ((match ((k12 + 3 - 3 % 3) + 1usize) % 5 { 0 => x0, 2.. => c(0.45), _ => x0 }) / ((x0 * x0).tanh() + c(1.7)))).tanh();
let t18 = ((x0 - c(((k12 + k12)) as core::primitive::f64)), (c(1.36) * c(0.51)) + (x0 - c(((k12 + k12)) as core::primitive::f64)));
}
let mut a20: f64 = (x1[(k12 % 2) % 3] * descend((x1[(2 + 3 - k12 % 3) % 3] + tower(x1, (x1[2]).cos())).cos(), 2)).cos();
(x0 + x0)
}
2 | 3 => {
let t22: (f64, f64) = ((x0 + c(((0 + 3)) as core::primitive::f64)), ((-c(1.34)) + x1[0 % 3]) + (x0 + c(((0 + 3)) as core::primitive::f64)));
if (x0 - (x0).sin().powi(3)) > turn(((-c(1.17)), x1[2]), (-c(0.09))).1 {
return ((((t22.1 + (match (((3 + 3) + 0usize) % 4, (3 * 2) % 2 == 1) { (0, _) => x0, (1 | 3, true) => x1[2], _ => x0 })) + (x0).sin()) - (x1[(3 % 2) % 3]).sin()) - (t22.1).sin());
} else {
let a24: f64 = -c(1.4);
}
(x1[2] * { let t26 = (t22.1 + wave(x1[1], x1[2])); c(((1 + 1)) as core::primitive::f64) }).tanh()
}
k28 => {
(x0 - (x0 * x0)).tanh()
}
};
((((a11 * (x0 + a11)) + (x0).sin()) * (x1[2]).sin()) + (a11).sin())
}
}
p (p.0, &p.1) [] value
[(1.11, vec![-1.1, -0.51, 0.14],), (1.01, vec![1.42, 0.38, 0.88, 0.17],), (0.41, vec![0.32, 0.21, -1.43],), (0.62, vec![0.31, 1.04, 0.28, 1.19],)]
}
chainrule_tests::random_program! { p63
{
pub fn f(mut x0: f64, x1: &mut [f64], mut x2: (f64, f64), x3: &[f64; 3], x4: &[f64]) -> f64 {
x2.0 = 'b6: {
let mut n7 = 0;
while { x0 = (x3[0] - (x0 + x0)).tanh(); n7 < x3.len() } {
n7 += 1;
if (x0 - (-x1[1])) < (x2.1 + x0) {
x0 = (x4[0] - (x2.1 - x3[x3.len() - 1])).tanh();
x2.0 = (x4[2] * (x4[(1 + n7) % x4.len()] - x2.0)).sin();
} else {
x0 += (x2.1 * (x4[1] + choose(&x1[..3], n7))).sin();
continue;
}
x2.0 -= (x0 - ((x1[2] - x4[n7 % x4.len()]) + { x0 = (x1[(0 % 2) % 3]).sin(); (x3[2]) })).sin();
}
x2.1 *= (x3[1] + (x1[(n7 % 2) % x1.len()] + x1[(n7 * 2) % x1.len()])).sin();
(x2.0 * { x0 = (x0 - (x4[2] * x2.0)).cos(); (x3[(n7 * 2) % 3]) }).sin()
};
((((((x2.0 - (x2.1 - x0)) + (x0).sin()) - (x1[0]).sin()) + (x2.0).sin()) * (x3[2]).sin()) + (x4[0]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], mut x2: (f64, f64), x3: &[f64; 3], x4: &[f64]) -> f64 {
x2.0 = 'b6: {
let mut n7 = 0;
while { x0 = (x3[0] - (x0 + x0)).tanh(); n7 < x3.len() } {
n7 += 1;
if (x0 - (-x1[1])) < (x2.1 + x0) {
x0 = (x4[0] - (x2.1 - x3[x3.len() - 1])).tanh();
x2.0 = (x4[2] * (x4[(1 + n7) % x4.len()] - x2.0)).sin();
} else {
{ let value = (x2.1 * (x4[1] + choose(&x1[..3], n7))).sin(); x0 = x0 + value; }
continue;
}
{ let value = (x0 - ((x1[2] - x4[n7 % x4.len()]) + { x0 = (x1[(0 % 2) % 3]).sin(); (x3[2]) })).sin(); x2.0 = x2.0 - value; }
}
{ let value = (x3[1] + (x1[(n7 % 2) % x1.len()] + x1[(n7 * 2) % x1.len()])).sin(); x2.1 = x2.1 * value; }
(x2.0 * { x0 = (x0 - (x4[2] * x2.0)).cos(); (x3[(n7 * 2) % 3]) }).sin()
};
((((((x2.0 - (x2.1 - x0)) + (x0).sin()) - (x1[0]).sin()) + (x2.0).sin()) * (x3[2]).sin()) + (x4[0]).sin())
}
}
p (p.0, &mut p.1, p.2, &p.3, &p.4) [p.1] value
[(0.91, vec![0.34, 1.27, 0.06], (-0.58, 0.72), [0.31, 0.66, -0.29], vec![-0.22, 1.04, 0.5],), (-0.29, vec![-0.12, -0.82, 0.76, 0.35], (-0.41, 0.06), [-0.09, 0.81, 0.87], vec![-0.53, 1.25, 1.1, 0.72],), (0.63, vec![0.05, 0.08, 0.54], (1.12, -0.75), [0.2, 0.27, 1.08], vec![0.1, 0.92, 0.19],), (0.33, vec![-1.19, 1.21, 0.28, 0.09], (0.96, -0.87), [-1.09, 0.72, -1.24], vec![1.01, 0.56, 0.29, -0.28],)]
}
chainrule_tests::random_program! { p64
{
pub fn f(mut x0: f64, mut x1: (f64, f64)) -> f64 {
let mut n3 = 0usize;
'l5: loop {
if (x1.0 - { x0 = (x1.1).cos(); (x0) }) > (x1.1 * x1.0) {
x0 = (x0 - ((x1.1 - x0) * (x0 + x0))).cos();
break ;
}
x0 -= (x1.1 + ((n3) as f64)).tanh();
if n3 >= 1 {
break ;
}
n3 += 2;
}
let mut n6 = 2;
while n6 > 0 && (x1.1 + wave(x0, x0)) < (x0 * x0) {
n6 -= 1;
let mut c8 = ((x0 * (0.73 + x1.0)) < (x0 * x0) && (n6 + 0) % 2 == 0);
if n3 % 2 == 1 {
continue;
}
}
let a10: f64 = (x0 + ((-0.48) * (x1.0).sin().powi(4))).tanh();
x1.1 += wave((if (x1.0 - wave(0.67, a10)) > 0.45 { descend((x1.0).tanh(), (n3 + n3) % 4) } else { { let t12 = (x0); x0 } }), ((a10).sin() - (x1.1 - a10)));
((((a10 + (x1.1 + x0)) - (x0).sin()) - (x1.1).sin()) - (a10).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: (f64, f64)) -> f64 {
let mut n3 = 0usize;
'l5: loop {
if (x1.0 - { x0 = (x1.1).cos(); (x0) }) > (x1.1 * x1.0) {
x0 = (x0 - ((x1.1 - x0) * (x0 + x0))).cos();
break ;
}
{ let value = (x1.1 + c((n3) as core::primitive::f64)).tanh(); x0 = x0 - value; }
if n3 >= 1 {
break ;
}
n3 += 2;
}
let mut n6 = 2;
while n6 > 0 && (x1.1 + wave(x0, x0)) < (x0 * x0) {
n6 -= 1;
let mut c8 = ((x0 * (c(0.73) + x1.0)) < (x0 * x0) && (n6 + 0) % 2 == 0);
if n3 % 2 == 1 {
continue;
}
}
let a10: f64 = (x0 + ((-c(0.48)) * (x1.0).sin().powi(4))).tanh();
{ let value = wave((if (x1.0 - wave(c(0.67), a10)) > c(0.45) { descend((x1.0).tanh(), (n3 + n3) % 4) } else { { let t12 = (x0); x0 } }), ((a10).sin() - (x1.1 - a10))); x1.1 = x1.1 + value; }
((((a10 + (x1.1 + x0)) - (x0).sin()) - (x1.1).sin()) - (a10).sin())
}
}
p (p.0, p.1) [] value
[(1.39, (0.2, -1.44),), (0.49, (1.06, -0.63),), (-0.68, (0.59, -0.84),), (0.63, (0.38, 0.09),)]
}
chainrule_tests::random_program! { p65
{
pub fn f(x0: f64, mut x1: f64, x2: f64, x3: [f64; 3], x4: f64) -> f64 {
'l7: for i6 in 0..x3.len() {
let k9: usize = i6 % 3;
}
if (x3.len() > 5 && x3[5] > 0.36) {
if (x4 * (0.66 + x4)) > (x4 / ((x1).sin() + 1.7)) {
'b11: {
x1 *= (x2 - (x4 - x3[(1 * 2) % x3.len()])).cos();
x1 *= (x2 - (((3 + 3)) as f64)).sin();
x1 = (x3[x3.len() - 3] - (squash(x3) * ({ let mut k13 = 0; loop { if k13 > 1 || (x4 - (x0 * x1)) > (-x4) { break (x3[0] + x3[(3 % 2) % 3]); } k13 += 1; } }))).sin();

}
x1 = (x4 + (x4 + { let t14 = (x0); t14 }).abs()).sin();
} else {
x1 = (x4 + (0.74 * 0.99)).cos();
return ((((((x1 - { let t16 = (x2); t16 }) - (x0).sin()) - (x1).sin()) + (x2).sin()) - (x3[3 % x3.len()]).sin()) - (x4).sin());
}
} else {
return ((((((x3[2] + ((-0.09) * x1)) * (x0).sin()) + (x1).sin()) + (x2).sin()) * (x3[(0 * 2) % 3]).sin()) + (x4).sin());
}
((((((x2 * (x1).sin().powi(2)) - (x0).sin()) - (x1).sin()) + (x2).sin()) + (x3[2 % 3]).sin()) * (x4).sin())
}
}
{
pub fn f(x0: f64, mut x1: f64, x2: f64, x3: [f64; 3], x4: f64) -> f64 {
'l7: for i6 in 0..x3.len() {
let k9: usize = i6 % 3;
}
if (x3.len() > 5 && x3[5] > c(0.36)) {
if (x4 * (c(0.66) + x4)) > (x4 / ((x1).sin() + c(1.7))) {
'b11: {
{ let value = (x2 - (x4 - x3[(1 * 2) % x3.len()])).cos(); x1 = x1 * value; }
{ let value = (x2 - c(((3 + 3)) as core::primitive::f64)).sin(); x1 = x1 * value; }
x1 = (x3[x3.len() - 3] - (squash(x3) * ({ let mut k13 = 0; loop { if k13 > 1 || (x4 - (x0 * x1)) > (-x4) { break (x3[0] + x3[(3 % 2) % 3]); } k13 += 1; } }))).sin();

}
x1 = (x4 + (x4 + { let t14 = (x0); t14 }).abs()).sin();
} else {
x1 = (x4 + (c(0.74) * c(0.99))).cos();
return ((((((x1 - { let t16 = (x2); t16 }) - (x0).sin()) - (x1).sin()) + (x2).sin()) - (x3[3 % x3.len()]).sin()) - (x4).sin());
}
} else {
return ((((((x3[2] + ((-c(0.09)) * x1)) * (x0).sin()) + (x1).sin()) + (x2).sin()) * (x3[(0 * 2) % 3]).sin()) + (x4).sin());
}
((((((x2 * (x1).sin().powi(2)) - (x0).sin()) - (x1).sin()) + (x2).sin()) + (x3[2 % 3]).sin()) * (x4).sin())
}
}
p (p.0, p.1, p.2, p.3, p.4) [] value
[(-1.34, 0.44, 0.46, [1.09, 0.72, 1.39], 0.48,), (0.26, -1.27, -0.05, [-0.9, 0.45, 0.14], 1.04,), (0.91, 0.34, 1.32, [0.17, 1.29, 0.11], -0.07,), (0.68, -0.93, 0.47, [-1.39, 0.44, -0.96], 0.8,)]
}
chainrule_tests::random_program! { p66
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
x1[2] = (({ let t3 = (x0); t3 } - (x1[x1.len() - 3] - (-0.08))) + ((x0 + x0) + { let t5 = (x0); x0 }));
'b7: {
if (x0 * ((x0).cos() + 1.5).ln()) > 1.39 {
x1[1 % 3] = (x0 + squash([('q8: { if ((x0 - wave(x0, x1[2])) < (-1.17) || (x0 + turn((x1[1], x0), x1[2]).1) > (x0 + x0)) { break 'q8 x0; } (x0) }), (0.19 * x1[(2 + 2) % 3]), x1[1]])).sin();
break 'b7 ;
}
x1[0 % 3] = (x0 + (0.36 + ((x0).cos() + 1.5).ln())).tanh();

}
let mut a9 = (x0 + ((x1[2 % 3] * (x0 * x1[0])).cos() + 1.5).ln()).cos();
let mut t11 = ((x0 * (a9 * a9)), 0.26 + (x0 * (a9 * a9)));
let d13: f64;
if (a9 + (x1[1] * x0)) > (x1[1] - (-0.62)) {
d13 = (a9 + ((if ((x0 + (a9).tanh()) < (t11.1 - t11.1) || (x1[(2 + 0) % 3] - (a9 + a9)) > (x1[(1 + 3 - 0 % 3) % 3] + t11.0)) { 1.04 } else { t11.0 }) + a9)).sin();
'l15: for i14 in 1..x1.len() {
fill(&mut x1[..], 0.5);
let mut a9 = (a9 * wave((x0 * x1[i14]), ((-1.4) / ((t11.1).tanh() + 1.7)))).tanh();
}
let mut n19 = 0usize;
'l21: loop {
if (x0 - (x1[1]).sin()) > { let t22 = (a9); 0.63 } {
t11.0 -= (x0 * (((n19 + 0)) as f64)).tanh();
break 'l21 ;
}
if (a9 - t11.1) < (x1[2 % x1.len()] + x0) {
break ;
}
if n19 >= x1.len() || (0 + n19) % 2 == 0 {
break ;
}
n19 += 1;
}
if (1 % 2 == 1 || (t11.0 * descend((x0).sin(), n19 % 4)) < (x1[x1.len() - 2] + t11.0)) {
if ((x1[1] - absorb(vec![t11.1, a9])) > 0.75 || (x1[1] - descend((x1[(2 + n19) % 3]).sin(), 2)) > (t11.1 * x1[0])) {
a9 /= ((x1[2] + (t11.0 - x1[0 % 3])).tanh() + 1.75);
return (((((x0 - ({ let mut k25 = 0; loop { if k25 > 1 || (x1.len() > 3 && x1[3] > (x1[2] - t11.1)) { break (x0); } k25 += 1; } })) + (x0).sin()) * (x1[0]).sin()) + (a9).sin()) - (t11.1).sin());
}
{
let w26 = &x1[0..];
let mut a28: f64 = (x0 * (if (x0 + (a9 * 0.54)) < (w26[n19 % w26.len()] + x1[0]) { (a9 + t11.1) } else { t11.0 })).tanh();
}
for e30 in x1.iter().rev() {
let mut v32 = vec![(t11.0 + wave(x0, a9)), (((n19 + n19)) as f64), x1[1]];
v32[(n19 * 2) % 3] -= (t11.1 - (wave((if (t11.1 * (a9 * *e30)) > ((-1.21) + v32[0]) { x1[2] } else { a9 }), (1.25 + v32[1])) - { let t34 = (*e30 - (x0 / ((x0).sin() + 1.7))); tower(&v32[..], (a9).sin()) })).cos();
}
}
} else {
d13 = (x1[0] - ((t11.1).abs() * t11.0)).tanh();
}
((((((d13 + ((t11.0).cos() + 1.5).ln()) - (x0).sin()) * (x1[(3 + 1) % 3]).sin()) * (a9).sin()) * (t11.1).sin()) - (d13).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
x1[2] = (({ let t3 = (x0); t3 } - (x1[x1.len() - 3] - (-c(0.08)))) + ((x0 + x0) + { let t5 = (x0); x0 }));
'b7: {
if (x0 * ((x0).cos() + c(1.5)).ln()) > c(1.39) {
x1[1 % 3] = (x0 + squash([('q8: { if ((x0 - wave(x0, x1[2])) < (-c(1.17)) || (x0 + turn((x1[1], x0), x1[2]).1) > (x0 + x0)) { break 'q8 x0; } (x0) }), (c(0.19) * x1[(2 + 2) % 3]), x1[1]])).sin();
break 'b7 ;
}
x1[0 % 3] = (x0 + (c(0.36) + ((x0).cos() + c(1.5)).ln())).tanh();

}
let mut a9 = (x0 + ((x1[2 % 3] * (x0 * x1[0])).cos() + c(1.5)).ln()).cos();
let mut t11 = ((x0 * (a9 * a9)), c(0.26) + (x0 * (a9 * a9)));
let d13: f64;
if (a9 + (x1[1] * x0)) > (x1[1] - (-c(0.62))) {
d13 = (a9 + ((if ((x0 + (a9).tanh()) < (t11.1 - t11.1) || (x1[(2 + 0) % 3] - (a9 + a9)) > (x1[(1 + 3 - 0 % 3) % 3] + t11.0)) { c(1.04) } else { t11.0 }) + a9)).sin();
'l15: for i14 in 1..x1.len() {
fill(&mut x1[..], c(0.5));
let mut a9 = (a9 * wave((x0 * x1[i14]), ((-c(1.4)) / ((t11.1).tanh() + c(1.7))))).tanh();
}
let mut n19 = 0usize;
'l21: loop {
if (x0 - (x1[1]).sin()) > { let t22 = (a9); c(0.63) } {
{ let value = (x0 * c(((n19 + 0)) as core::primitive::f64)).tanh(); t11.0 = t11.0 - value; }
break 'l21 ;
}
if (a9 - t11.1) < (x1[2 % x1.len()] + x0) {
break ;
}
if n19 >= x1.len() || (0 + n19) % 2 == 0 {
break ;
}
n19 += 1;
}
if (1 % 2 == 1 || (t11.0 * descend((x0).sin(), n19 % 4)) < (x1[x1.len() - 2] + t11.0)) {
if ((x1[1] - absorb(vec![t11.1, a9])) > c(0.75) || (x1[1] - descend((x1[(2 + n19) % 3]).sin(), 2)) > (t11.1 * x1[0])) {
{ let value = ((x1[2] + (t11.0 - x1[0 % 3])).tanh() + c(1.75)); a9 = a9 / value; }
return (((((x0 - ({ let mut k25 = 0; loop { if k25 > 1 || (x1.len() > 3 && x1[3] > (x1[2] - t11.1)) { break (x0); } k25 += 1; } })) + (x0).sin()) * (x1[0]).sin()) + (a9).sin()) - (t11.1).sin());
}
{
let w26 = &x1[0..];
let mut a28: f64 = (x0 * (if (x0 + (a9 * c(0.54))) < (w26[n19 % w26.len()] + x1[0]) { (a9 + t11.1) } else { t11.0 })).tanh();
}
for e30 in x1.iter().rev() {
let mut v32 = vec![(t11.0 + wave(x0, a9)), c(((n19 + n19)) as core::primitive::f64), x1[1]];
{ let value = (t11.1 - (wave((if (t11.1 * (a9 * *e30)) > ((-c(1.21)) + v32[0]) { x1[2] } else { a9 }), (c(1.25) + v32[1])) - { let t34 = (*e30 - (x0 / ((x0).sin() + c(1.7)))); tower(&v32[..], (a9).sin()) })).cos(); v32[(n19 * 2) % 3] = v32[(n19 * 2) % 3] - value; }
}
}
} else {
d13 = (x1[0] - ((t11.1).abs() * t11.0)).tanh();
}
((((((d13 + ((t11.0).cos() + c(1.5)).ln()) - (x0).sin()) * (x1[(3 + 1) % 3]).sin()) * (a9).sin()) * (t11.1).sin()) - (d13).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(-0.83, vec![1.37, 0.05, 0.46],), (0.79, vec![0.49, -0.8, 0.94, -0.8],), (0.98, vec![-1.44, 0.62, -0.51],), (0.82, vec![-0.67, 0.29, 0.41, -1.41],)]
}
chainrule_tests::random_program! { p67
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
let a3 = 'b4: {
let mut c5 = (x0 + (match (0 + 1usize) % 2 { 0 => x1[x1.len() - 2], 2.. => x0, _ => x1[0] })) > x0;
if (x1.len() > 3 && x1[3] > (x0 + x0)) {
x1[1] = (match (0 + 3 - 0 % 3) % 2 == 0 { true => (x0 * (((3 + 3 - 1 % 3)) as f64)), false => (match ((x0 * (-0.64)) > (match (((3 + 1) + 1usize) % 3, (x1.len() > 0 && x1[0] > ({ let mut k10 = 0; loop { if k10 > 1 || (x1.len() > 2 && x1[2] > inner(&x1[..], &x1[..])) { break (x1[1]); } k10 += 1; } }))) { (0, _) => (-1.39), (1 | 3, true) => x1[1], _ => x0 }) && (x1[(3 + 2) % 3] * (if (x1[(1 + 3) % 3] - 1.42) < x1[0] { 0.73 } else { x0 })) < ((0) as f64)) { true => { let t7 = (x0); (-0.24) }, false => (x0).sin().powi(2) }) });
for i11 in (0..(2 + 0) % 4 + 1).step_by(2) {
let a13 = (x0 + (match (((i11 * 2) + 0usize) % 5, (x1[(i11 + i11) % x1.len()] * (x1[i11 % 3] + x0)) > (0.61 - (-0.05))) { (0, _) => (if c5 { 0.33 } else { x1[(i11 * 2) % 3] }), (1 | 3, true) => (x1[(i11 + i11) % x1.len()] * x1[(i11 + 3 - i11 % 3) % x1.len()]), _ => (x0).min(x1[0]) })).cos();
let mut a15 = (x1[1] * ((a13).sin().powi(3) + (x0 / ((a13).tanh() + 1.7)))).tanh();
let mut k17: usize = (i11 * 2) % 2;
c5 = !c5;
}
} else {
x1[2] -= x0;
return vec![(x1[0 % x1.len()] - x1[1 % 3]), (x0).max(x0), x0];
}
if !c5 {
if (x1.len() > 3 && x1[3] > (1.21 * x0)) {
x1[1] += ((x0 * x0) + (if ((x0 + (x0 * x1[1])) > (((0 + 3 - 2 % 3)) as f64) && (x1[1] * (match (x1.len(), !c5) { (0, _) => 0.32, (1 | 3, true) => 0.41, _ => x1[x1.len() - 2] })) < (x1[2] * x1[(3 + 3) % x1.len()])) { x0 } else { 0.87 }));
break 'b4 (x1[x1.len() - 3] + bend((x0 + (-(-0.33))).sin(), x0)).tanh();
} else {
x1[0] = (x1[2] + (x1[(1 % 3) % 3] * x0)).cos();
}
} else {
break 'b4 ((0.47 * x1[x1.len() - 1]) / ((x1[1] - (x1[1 % 3] + (x0 + 0.92))).cos() + 1.7));
}
if !c5 {
x1[2] -= descend((x1[0] * ((x1[(0 + 3) % 3] * x1[x1.len() - 1]).cos() + 1.5).ln()).sin(), 1 % 4);
return vec![(((x0 - { let t19 = (x0); x1[2] }) - (x0).sin()) + (x1[0 % 3]).sin()), ('q21: { if c5 { break 'q21 x0; } (x1[(3 + 0) % 3]) }), x0];
}
let mut a22: f64 = if ((x0 - ('q23: { if (x0 * (x1[0]).sin()) > wave(x0, 0.69) { break 'q23 0.98; } (x1[(2 % 4) % 3]) })) > x0 || (x1[0] - ('q24: { if ((x0 + (x0 + x1[2])) < (if c5 { x1[2] } else { 1.39 }) || (x1[1] - (match !c5 { true => x1[(1 + 3) % 3], false => x1[0] })) > (x0).sin().powi(3)) { break 'q24 x1[1]; } (x1[1 % 3]) })) > (x0 - x0)) {
(x0 - x1[2])
} else {
match (((x0 * x1[2]) > (x0).sin().powi(3) || (x1[1] * (x0).sin().exp()) < x0), (x1[2])) {
(false, mut k25) if !c5 => {
let mut b27 = [(x0 * relax(&mut x1[..], (x0).cos())); 3];
k25 = (b27[2] * bend((-0.71), x1[2]));
}
_ => {
let mut v29: Vec<f64> = advance(vec![(x1[x1.len() - 2] - choose(&x1[0..x1.len()], 0)), (x0).sin()], x0);
}
}
(x1[0] * x1[1 % x1.len()]).cos()
};
(x0 + x0)
};
vec![((((a3 - ('q35: { if (x1[(3 + 0) % x1.len()] + { let t33 = (x1[2]); 0.15 }) > (x1[1] + x1[0]) { break 'q35 x0; } (x1[2]) })) + (x0).sin()) - (x1[2]).sin()) + (a3).sin()), (((1 + 3)) as f64), a3]
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
let a3 = 'b4: {
let mut c5 = (x0 + (match (0 + 1usize) % 2 { 0 => x1[x1.len() - 2], 2.. => x0, _ => x1[0] })) > x0;
if (x1.len() > 3 && x1[3] > (x0 + x0)) {
x1[1] = (match (0 + 3 - 0 % 3) % 2 == 0 { true => (x0 * c(((3 + 3 - 1 % 3)) as core::primitive::f64)), false => (match ((x0 * (-c(0.64))) > (match (((3 + 1) + 1usize) % 3, (x1.len() > 0 && x1[0] > ({ let mut k10 = 0; loop { if k10 > 1 || (x1.len() > 2 && x1[2] > inner(&x1[..], &x1[..])) { break (x1[1]); } k10 += 1; } }))) { (0, _) => (-c(1.39)), (1 | 3, true) => x1[1], _ => x0 }) && (x1[(3 + 2) % 3] * (if (x1[(1 + 3) % 3] - c(1.42)) < x1[0] { c(0.73) } else { x0 })) < c((0) as core::primitive::f64)) { true => { let t7 = (x0); (-c(0.24)) }, false => (x0).sin().powi(2) }) });
for i11 in (0..(2 + 0) % 4 + 1).step_by(2) {
let a13 = (x0 + (match (((i11 * 2) + 0usize) % 5, (x1[(i11 + i11) % x1.len()] * (x1[i11 % 3] + x0)) > (c(0.61) - (-c(0.05)))) { (0, _) => (if c5 { c(0.33) } else { x1[(i11 * 2) % 3] }), (1 | 3, true) => (x1[(i11 + i11) % x1.len()] * x1[(i11 + 3 - i11 % 3) % x1.len()]), _ => (x0).min(x1[0]) })).cos();
let mut a15 = (x1[1] * ((a13).sin().powi(3) + (x0 / ((a13).tanh() + c(1.7))))).tanh();
let mut k17: usize = (i11 * 2) % 2;
c5 = !c5;
}
} else {
{ let value = x0; x1[2] = x1[2] - value; }
return vec![(x1[0 % x1.len()] - x1[1 % 3]), (x0).max(x0), x0];
}
if !c5 {
if (x1.len() > 3 && x1[3] > (c(1.21) * x0)) {
{ let value = ((x0 * x0) + (if ((x0 + (x0 * x1[1])) > c(((0 + 3 - 2 % 3)) as core::primitive::f64) && (x1[1] * (match (x1.len(), !c5) { (0, _) => c(0.32), (1 | 3, true) => c(0.41), _ => x1[x1.len() - 2] })) < (x1[2] * x1[(3 + 3) % x1.len()])) { x0 } else { c(0.87) })); x1[1] = x1[1] + value; }
break 'b4 (x1[x1.len() - 3] + bend((x0 + (-(-c(0.33)))).sin(), x0)).tanh();
} else {
x1[0] = (x1[2] + (x1[(1 % 3) % 3] * x0)).cos();
}
} else {
break 'b4 ((c(0.47) * x1[x1.len() - 1]) / ((x1[1] - (x1[1 % 3] + (x0 + c(0.92)))).cos() + c(1.7)));
}
if !c5 {
{ let value = descend((x1[0] * ((x1[(0 + 3) % 3] * x1[x1.len() - 1]).cos() + c(1.5)).ln()).sin(), 1 % 4); x1[2] = x1[2] - value; }
return vec![(((x0 - { let t19 = (x0); x1[2] }) - (x0).sin()) + (x1[0 % 3]).sin()), ('q21: { if c5 { break 'q21 x0; } (x1[(3 + 0) % 3]) }), x0];
}
let mut a22: f64 = if ((x0 - ('q23: { if (x0 * (x1[0]).sin()) > wave(x0, c(0.69)) { break 'q23 c(0.98); } (x1[(2 % 4) % 3]) })) > x0 || (x1[0] - ('q24: { if ((x0 + (x0 + x1[2])) < (if c5 { x1[2] } else { c(1.39) }) || (x1[1] - (match !c5 { true => x1[(1 + 3) % 3], false => x1[0] })) > (x0).sin().powi(3)) { break 'q24 x1[1]; } (x1[1 % 3]) })) > (x0 - x0)) {
(x0 - x1[2])
} else {
match (((x0 * x1[2]) > (x0).sin().powi(3) || (x1[1] * (x0).sin().exp()) < x0), (x1[2])) {
(false, mut k25) if !c5 => {
let mut b27 = [(x0 * relax(&mut x1[..], (x0).cos())); 3];
k25 = (b27[2] * bend((-c(0.71)), x1[2]));
}
_ => {
let mut v29: Vec<f64> = advance(vec![(x1[x1.len() - 2] - choose(&x1[0..x1.len()], 0)), (x0).sin()], x0);
}
}
(x1[0] * x1[1 % x1.len()]).cos()
};
(x0 + x0)
};
vec![((((a3 - ('q35: { if (x1[(3 + 0) % x1.len()] + { let t33 = (x1[2]); c(0.15) }) > (x1[1] + x1[0]) { break 'q35 x0; } (x1[2]) })) + (x0).sin()) - (x1[2]).sin()) + (a3).sin()), c(((1 + 3)) as core::primitive::f64), a3]
}
}
p (p.0, &mut p.1) [p.1] value
[(0.4, [0.3, 0.36, 0.21],), (1.14, [-0.21, 0.16, 1.27],), (-1.17, [0.32, -0.43, 0.68],), (0.29, [1.05, 0.1, 0.84],)]
}
chainrule_tests::random_program! { p68
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let a3: f64 = 0.89;
if (x1.len() > 1 && x1[1] > (x0).sin()) {
let mut n5 = 0usize;
'l7: loop {
let mut a8: f64 = (x1[(n5 * 2) % 3] - (match (x1.len(), (x0 - (x1[x1.len() - 2] + x0)) < ((2) as f64)) { (0, _) => (a3 + x1[(n5 + 3 - n5 % 3) % x1.len()]), (1 | 3, true) => (a3).sin(), _ => (x0 + a3) })).tanh();
a8 = (a3 * (match ((a3 * absorb(vec![x1[0], x0])) < (match (a8 * bend(x1[n5 % 3], x0)) > (x0 / ((a3).tanh() + 1.7)) { true => a8, false => x1[0] }) && (a3 * (a8).sin()) < (0.73 - a3)) { true => a8, false => inner(&x1[..], x1) })).tanh();
if n5 >= 2 {
break ;
}
n5 += 1;
}
if (x0 - (x1[2]).sin().exp()) < (x0 / ((x1[1]).cos() + 1.7)) {
let a3: (f64, f64) = turn(((a3 - x1[x1.len() - 3]), (x1[x1.len() - 2] * x1[1])), (x0).cos());
'b11: {
let mut a12: f64 = (a3.0 - wave((x0).sin(), (x1[0] - a3.0))).tanh();
a12 = ((a12 - a3.1) + (x1[x1.len() - 1] + 0.62));

}
let a14 = (a3.1 - bend(((-0.79) - 1.23), (x0).sin())).cos();
return (((((a14 * (x1[1] * x0)) - (x0).sin()) * (x1[2]).sin()) - (a3.0).sin()) * (a14).sin());
}
let mut b16 = [(a3 * a3), (-x1[n5 % x1.len()]), x0];
}
let mut a18: f64 = (a3 - (match (x1[x1.len() - 3] * (x0).min(x1[x1.len() - 2])) > squash([x1[1], x0, x1[0]]) { true => 0.85, false => 1.04 })).tanh();
a18 = 'b20: {
a18 = (a18 * ((x0 * x1[1]) + (match x1.len() { 0 => x1[(3 % 4) % 3], 2.. => 0.05, _ => a18 }))).sin();
a18 += a3;
{ let t21 = (a3 + a18); ((if (a3 * ((0) as f64)) > (0.92 + 1.0) { t21 } else { t21 }) * (x0 + 0.86)) }
};
(((((x0 - (x0 - x0)) * (x0).sin()) + (x1[0]).sin()) * (a3).sin()) + (a18).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let a3: f64 = c(0.89);
if (x1.len() > 1 && x1[1] > (x0).sin()) {
let mut n5 = 0usize;
'l7: loop {
let mut a8: f64 = (x1[(n5 * 2) % 3] - (match (x1.len(), (x0 - (x1[x1.len() - 2] + x0)) < c((2) as core::primitive::f64)) { (0, _) => (a3 + x1[(n5 + 3 - n5 % 3) % x1.len()]), (1 | 3, true) => (a3).sin(), _ => (x0 + a3) })).tanh();
a8 = (a3 * (match ((a3 * absorb(vec![x1[0], x0])) < (match (a8 * bend(x1[n5 % 3], x0)) > (x0 / ((a3).tanh() + c(1.7))) { true => a8, false => x1[0] }) && (a3 * (a8).sin()) < (c(0.73) - a3)) { true => a8, false => inner(&x1[..], x1) })).tanh();
if n5 >= 2 {
break ;
}
n5 += 1;
}
if (x0 - (x1[2]).sin().exp()) < (x0 / ((x1[1]).cos() + c(1.7))) {
let a3: (f64, f64) = turn(((a3 - x1[x1.len() - 3]), (x1[x1.len() - 2] * x1[1])), (x0).cos());
'b11: {
let mut a12: f64 = (a3.0 - wave((x0).sin(), (x1[0] - a3.0))).tanh();
a12 = ((a12 - a3.1) + (x1[x1.len() - 1] + c(0.62)));

}
let a14 = (a3.1 - bend(((-c(0.79)) - c(1.23)), (x0).sin())).cos();
return (((((a14 * (x1[1] * x0)) - (x0).sin()) * (x1[2]).sin()) - (a3.0).sin()) * (a14).sin());
}
let mut b16 = [(a3 * a3), (-x1[n5 % x1.len()]), x0];
}
let mut a18: f64 = (a3 - (match (x1[x1.len() - 3] * (x0).min(x1[x1.len() - 2])) > squash([x1[1], x0, x1[0]]) { true => c(0.85), false => c(1.04) })).tanh();
a18 = 'b20: {
a18 = (a18 * ((x0 * x1[1]) + (match x1.len() { 0 => x1[(3 % 4) % 3], 2.. => c(0.05), _ => a18 }))).sin();
{ let value = a3; a18 = a18 + value; }
{ let t21 = (a3 + a18); ((if (a3 * c((0) as core::primitive::f64)) > (c(0.92) + c(1.0)) { t21 } else { t21 }) * (x0 + c(0.86))) }
};
(((((x0 - (x0 - x0)) * (x0).sin()) + (x1[0]).sin()) * (a3).sin()) + (a18).sin())
}
}
p (p.0, &p.1) [] value
[(-0.6, vec![0.29, 0.43, 0.68],), (1.33, vec![1.03, 1.09, 0.5, 1.22],), (-0.24, vec![0.54, 0.22, 0.15],), (-1.25, vec![-0.11, 1.13, -0.82, -1.3],)]
}
chainrule_tests::random_program! { p69
{
pub fn f(mut x0: f64, mut x1: (f64, f64)) -> f64 {
x0 *= (x1.0 + bend(x1.1, (-0.38))).cos();
if (x1.1 - x1.1) > (0.88 + x1.1) {
let mut a3 = (x0 + ((match (x0 * (x1.0 * x0)) < (x0 * x0) { true => x0, false => x0 }) / ((x1.0 * (x1.1 + x0)).cos() + 1.7))).sin();
for i5 in (0..=1).rev().step_by(2) {
a3 -= (a3 - ((a3 * x1.1) + (a3 / ((x1.1).tanh() + 1.7)))).sin();
let mut t7: (f64, f64) = ((a3 - (x1.1).tanh()), x1.0 + (a3 - (x1.1).tanh()));
let mut n9 = 0;
while n9 < i5 {
n9 += 2;
let mut k11: usize = (n9 * 2) % 3;
t7.0 = (x0 - (match ((3 + 3 - i5 % 3) + 0usize) % 4 { 0 => x0, 2.. => 0.33, _ => x1.0 })).tanh();
}
}
if (a3 + (x0 + 1.02)) < (x0 * a3) {
if (x0 * ((2) as f64)) > (-x0) {
x1.0 *= (x1.1 + { x0 = (a3).sin(); (x1.0) }).tanh();
return ((((a3 + (x1.1 + x0)) * (x0).sin()) + (x1.0).sin()) - (a3).sin());
}
let d13: f64;
if (x1.0 + (x0 * x1.0)) < ({ let mut k15 = 0; loop { if k15 > 1 || (2 % 2 == 1 || (a3 + (a3 - x1.0)) < (if (2 + 0) % 2 == 1 { 1.4 } else { a3 })) { break (a3); } k15 += 1; } }) {
d13 = ((0.95 + 1.39) / ((x1.1 - ((x0).cos() + 1.25).sqrt()).tanh() + 1.7));
a3 = ('q18: { if (x0 + wave(x0, (-1.22))) > (x0 + x0) { break 'q18 { x0 = (a3 - ('q16: { if (x1.0 * (0.56 / ((x0).cos() + 1.7))) < (x1.1 + x0) { break 'q16 x1.1; } (x1.0) })).cos(); (x1.0) }; } (x0 * (x1.0 * ('q17: { if (a3 - 1.38) < (x1.1 * 0.99) { break 'q17 (-0.95); } (a3) })).tanh()) });
} else {
d13 = (x1.1 * { a3 = (x0).cos(); (x1.0) }).tanh();
a3 = (if (x1.0 - (match (a3 + ((-0.33) - a3)) < (-x0) { true => x1.0, false => a3 })) > ('q21: { if (x1.1 + (x1.0 - 1.36)) > { let t19 = (x0); t19 } { break 'q21 1.43; } (x0) }) { ({ let mut k23 = 0; loop { if k23 > 1 || (x0 + (x1.1 * x1.0)) < (match (((0 + 3 - 1 % 3) + 0usize) % 2, (x0 * 1.25) > (x1.0 * a3)) { (0, _) => 1.1, (1 | 3, true) => x0, _ => x0 }) { break (x1.0); } k23 += 1; } }) } else { (x1.1 * x1.1) });
x0 = (a3 + (-x1.0)).sin();
a3 = ((x0 * a3) + (x0 + x1.0));
}
x0 = { let t25 = (x1.0); (-0.48) };
} else {
x0 = (a3 + 0.52);
return ((((x0 * (a3 + a3)) * (x0).sin()) * (x1.1).sin()) + (a3).sin());
}
} else if (x0 + (x1.1 * 0.87)) > (x1.1 / ((x0).cos() + 1.7)) {
x0 -= ((x1.1 / ((x1.0).tanh() + 1.7)) * (x0 * x0));
} else {
x0 = (((3 % 4)) as f64);
}
(((x0 + (x1.0 - x1.1)) + (x0).sin()) + (x1.1).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: (f64, f64)) -> f64 {
{ let value = (x1.0 + bend(x1.1, (-c(0.38)))).cos(); x0 = x0 * value; }
if (x1.1 - x1.1) > (c(0.88) + x1.1) {
let mut a3 = (x0 + ((match (x0 * (x1.0 * x0)) < (x0 * x0) { true => x0, false => x0 }) / ((x1.0 * (x1.1 + x0)).cos() + c(1.7)))).sin();
for i5 in (0..=1).rev().step_by(2) {
{ let value = (a3 - ((a3 * x1.1) + (a3 / ((x1.1).tanh() + c(1.7))))).sin(); a3 = a3 - value; }
let mut t7: (f64, f64) = ((a3 - (x1.1).tanh()), x1.0 + (a3 - (x1.1).tanh()));
let mut n9 = 0;
while n9 < i5 {
n9 += 2;
let mut k11: usize = (n9 * 2) % 3;
t7.0 = (x0 - (match ((3 + 3 - i5 % 3) + 0usize) % 4 { 0 => x0, 2.. => c(0.33), _ => x1.0 })).tanh();
}
}
if (a3 + (x0 + c(1.02))) < (x0 * a3) {
if (x0 * c((2) as core::primitive::f64)) > (-x0) {
{ let value = (x1.1 + { x0 = (a3).sin(); (x1.0) }).tanh(); x1.0 = x1.0 * value; }
return ((((a3 + (x1.1 + x0)) * (x0).sin()) + (x1.0).sin()) - (a3).sin());
}
let d13: f64;
if (x1.0 + (x0 * x1.0)) < ({ let mut k15 = 0; loop { if k15 > 1 || (2 % 2 == 1 || (a3 + (a3 - x1.0)) < (if (2 + 0) % 2 == 1 { c(1.4) } else { a3 })) { break (a3); } k15 += 1; } }) {
d13 = ((c(0.95) + c(1.39)) / ((x1.1 - ((x0).cos() + c(1.25)).sqrt()).tanh() + c(1.7)));
a3 = ('q18: { if (x0 + wave(x0, (-c(1.22)))) > (x0 + x0) { break 'q18 { x0 = (a3 - ('q16: { if (x1.0 * (c(0.56) / ((x0).cos() + c(1.7)))) < (x1.1 + x0) { break 'q16 x1.1; } (x1.0) })).cos(); (x1.0) }; } (x0 * (x1.0 * ('q17: { if (a3 - c(1.38)) < (x1.1 * c(0.99)) { break 'q17 (-c(0.95)); } (a3) })).tanh()) });
} else {
d13 = (x1.1 * { a3 = (x0).cos(); (x1.0) }).tanh();
a3 = (if (x1.0 - (match (a3 + ((-c(0.33)) - a3)) < (-x0) { true => x1.0, false => a3 })) > ('q21: { if (x1.1 + (x1.0 - c(1.36))) > { let t19 = (x0); t19 } { break 'q21 c(1.43); } (x0) }) { ({ let mut k23 = 0; loop { if k23 > 1 || (x0 + (x1.1 * x1.0)) < (match (((0 + 3 - 1 % 3) + 0usize) % 2, (x0 * c(1.25)) > (x1.0 * a3)) { (0, _) => c(1.1), (1 | 3, true) => x0, _ => x0 }) { break (x1.0); } k23 += 1; } }) } else { (x1.1 * x1.1) });
x0 = (a3 + (-x1.0)).sin();
a3 = ((x0 * a3) + (x0 + x1.0));
}
x0 = { let t25 = (x1.0); (-c(0.48)) };
} else {
x0 = (a3 + c(0.52));
return ((((x0 * (a3 + a3)) * (x0).sin()) * (x1.1).sin()) + (a3).sin());
}
} else if (x0 + (x1.1 * c(0.87))) > (x1.1 / ((x0).cos() + c(1.7))) {
{ let value = ((x1.1 / ((x1.0).tanh() + c(1.7))) * (x0 * x0)); x0 = x0 - value; }
} else {
x0 = c(((3 % 4)) as core::primitive::f64);
}
(((x0 + (x1.0 - x1.1)) + (x0).sin()) + (x1.1).sin())
}
}
p (p.0, p.1) [] value
[(0.74, (0.89, 1.22),), (-0.63, (0.61, 0.81),), (0.21, (0.27, 0.24),), (0.13, (-0.28, 0.18),)]
}
chainrule_tests::random_program! { p70
{
pub fn f(x0: f64, x1: f64, mut x2: [f64; 3], x3: (f64, f64)) -> f64 {
x2[1] = (x3.0 * x1).cos();
let mut c5 = (x3.1 + (x1 * x0)) > (if (x2.len() > 5 && x2[5] > (x0 + x1)) { x2[1] } else { x2[2] });
match (3 + 0usize) % 2 {
2 => {
if (!c5 || !c5) {
return (((((x0 + (0.14 / ((x0).tanh() + 1.7))) + (x0).sin()) + (x1).sin()) - (x2[0]).sin()) + (x3.0).sin());
}
fill(&mut x2[0..], 0.5);
}
_ => {
x2[0] = ((x1 * x0) * (x2[0] + x3.1));
}
}
(((((x2[0] * (x3.1 + 0.98)) - (x0).sin()) - (x1).sin()) - (x2[0]).sin()) - (x3.1).sin())
}
}
{
pub fn f(x0: f64, x1: f64, mut x2: [f64; 3], x3: (f64, f64)) -> f64 {
x2[1] = (x3.0 * x1).cos();
let mut c5 = (x3.1 + (x1 * x0)) > (if (x2.len() > 5 && x2[5] > (x0 + x1)) { x2[1] } else { x2[2] });
match (3 + 0usize) % 2 {
2 => {
if (!c5 || !c5) {
return (((((x0 + (c(0.14) / ((x0).tanh() + c(1.7)))) + (x0).sin()) + (x1).sin()) - (x2[0]).sin()) + (x3.0).sin());
}
fill(&mut x2[0..], c(0.5));
}
_ => {
x2[0] = ((x1 * x0) * (x2[0] + x3.1));
}
}
(((((x2[0] * (x3.1 + c(0.98))) - (x0).sin()) - (x1).sin()) - (x2[0]).sin()) - (x3.1).sin())
}
}
p (p.0, p.1, p.2, p.3) [] value
[(1.17, -0.46, [1.38, 1.21, 1.34], (0.71, -1.32),), (0.66, 0.56, [1.37, 0.32, -1.37], (-0.44, -1.11),), (1.39, 0.08, [-0.83, 0.21, -0.41], (-1.08, -0.51),), (0.99, 1.29, [0.24, 0.83, 1.38], (-1.2, -1.36),)]
}
chainrule_tests::random_program! { p71
{
pub fn f(x0: f64, x1: &[f64; 3], x2: &mut f64, x3: &mut [f64; 3]) -> f64 {
let mut k5: usize = 0 % 2;
if (*x2 + (x1[0] / ((x3[k5 % 3]).tanh() + 1.7))) > (*x2 + x0) {
match (x0 * (match ((k5 + 3 - k5 % 3) + 1usize) % 5 { 0 => 0.65, 2.. => *x2, _ => x1[k5] })) {
_ => {
let v7 = advance(vec![(x0 * x3[x3.len() - 2]), (x1[k5] * *x2)], x3[0]);
*x2 -= ({ let mut k10 = 0; loop { if k10 > 1 || ((x0 + x0) > *x2 && (x0 + (0.32 + x1[k5])) < (*x2 + v7[1])) { break (*x2 + (match (v7.len(), (x1[k5] + *x2) > (1.09 + v7[v7.len() - 1])) { (0, _) => x0, (1 | 3, true) => x0, _ => *x2 })); } k10 += 1; } });
}
_ => {
let t13 = ((*x2 - (*x2 + *x2)), [(*x2 - (*x2 + *x2)) * x0, (match (*x2 + { let t11 = (x0); x3[x3.len() - 1] }) > (1.02 * 0.84) { true => x1[k5], false => x0 })]);
}
}
}
(((((x0 + (x0 - 0.47)) - (x0).sin()) * (x1[k5]).sin()) - (*x2).sin()) * (x3[k5]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], x2: &mut f64, x3: &mut [f64; 3]) -> f64 {
let mut k5: usize = 0 % 2;
if (*x2 + (x1[0] / ((x3[k5 % 3]).tanh() + c(1.7)))) > (*x2 + x0) {
match (x0 * (match ((k5 + 3 - k5 % 3) + 1usize) % 5 { 0 => c(0.65), 2.. => *x2, _ => x1[k5] })) {
_ => {
let v7 = advance(vec![(x0 * x3[x3.len() - 2]), (x1[k5] * *x2)], x3[0]);
{ let value = ({ let mut k10 = 0; loop { if k10 > 1 || ((x0 + x0) > *x2 && (x0 + (c(0.32) + x1[k5])) < (*x2 + v7[1])) { break (*x2 + (match (v7.len(), (x1[k5] + *x2) > (c(1.09) + v7[v7.len() - 1])) { (0, _) => x0, (1 | 3, true) => x0, _ => *x2 })); } k10 += 1; } }); *x2 = *x2 - value; }
}
_ => {
let t13 = ((*x2 - (*x2 + *x2)), [(*x2 - (*x2 + *x2)) * x0, (match (*x2 + { let t11 = (x0); x3[x3.len() - 1] }) > (c(1.02) * c(0.84)) { true => x1[k5], false => x0 })]);
}
}
}
(((((x0 + (x0 - c(0.47))) - (x0).sin()) * (x1[k5]).sin()) - (*x2).sin()) * (x3[k5]).sin())
}
}
p (p.0, &p.1, &mut p.2, &mut p.3) [p.2, p.3] value
[(1.32, [-1.17, 0.58, 1.41], 0.28, [0.94, 0.52, -1.14],), (1.08, [-0.6, 1.14, 0.14], 1.27, [1.35, 0.95, -0.89],), (0.61, [-0.28, 0.62, -0.55], -0.81, [0.79, -1.37, -1.37],), (1.41, [0.55, 0.74, 0.51], 1.43, [1.07, 0.54, 0.65],)]
}
chainrule_tests::random_program! { p72
{
pub fn f(x0: f64, x1: &mut [f64], mut x2: [f64; 3], x3: &mut [f64]) -> Vec<f64> {
let mut c7 = (x2.len() > 3 && x2[3] > { let t5 = (x2[0]); x0 });
x2 = [(x3[1 % 3] + ((0) as f64)).sin().powi(2), (((0.52 * x2[1]) + descend((x0).cos(), 2)) * ((x3[0] - x1[0]) / ((x3[2] - (x1[1] * x2[2 % 3])).tanh() + 1.7))), x1[x1.len() - 1]];
x1[0] -= (x0 + descend((x2[0] * { let t9 = (x0); x1[(1 + 3 - 2 % 3) % x1.len()] }).tanh(), 0)).tanh();
if c7 {
let mut b11: [f64; 3] = [(x1[2] - (x1[1]).sin()), (0.44 * (-0.29)), x3[0 % x3.len()]];
let mut a13: f64 = match x2.len() {
k14 if (x2[1] * ((-1.23) * 0.83)) < x0 => {
x1[(k14 + k14) % 3] *= (x2[2] + descend((x0).cos(), (k14 + k14) % 4)).sin();
(x0).abs()
}
4.. => {
((2) as f64)
}
..=0 => {
(x3[x3.len() - 1] - (match ((1 + 3 - 0 % 3) + 0usize) % 4 { 0 => x0, 2.. => 0.15, _ => x2[(1 + 3) % x2.len()] })).tanh()
}
_ => {
let (a16, mut a17) = turn(((x2[(1 + 3) % 3] - descend((x0).tanh(), 2)), turn((b11[(0 * 2) % 3], x1[2]), x3[1]).0), (x3[(2 + 0) % x3.len()]).tanh());
(b11[(0 + 3) % 3] / ((a16).cos() + 1.7))
}
};
}
x2[0] /= ((x1[0] * choose(&x3[..], (1 + 1))).tanh() + 1.75);
x3[1] += (x3[(0 * 2) % 3] - (x0 / ((x2[x2.len() - 3]).cos() + 1.7))).sin().exp();
x3[0] = (x3[(3 * 2) % 3] * ((x1[2 % x1.len()]).sin() + x1[2])).tanh();
vec![(((((x3[x3.len() - 3] - 0.06) + (x0).sin()) + (x1[1]).sin()) + (x2[1]).sin()) + (x3[3 % x3.len()]).sin()), turn((x1[2], 1.07), x3[0 % x3.len()]).0, 0.67]
}
}
{
pub fn f(x0: f64, x1: &mut [f64], mut x2: [f64; 3], x3: &mut [f64]) -> Vec<f64> {
let mut c7 = (x2.len() > 3 && x2[3] > { let t5 = (x2[0]); x0 });
x2 = [(x3[1 % 3] + c((0) as core::primitive::f64)).sin().powi(2), (((c(0.52) * x2[1]) + descend((x0).cos(), 2)) * ((x3[0] - x1[0]) / ((x3[2] - (x1[1] * x2[2 % 3])).tanh() + c(1.7)))), x1[x1.len() - 1]];
{ let value = (x0 + descend((x2[0] * { let t9 = (x0); x1[(1 + 3 - 2 % 3) % x1.len()] }).tanh(), 0)).tanh(); x1[0] = x1[0] - value; }
if c7 {
let mut b11: [f64; 3] = [(x1[2] - (x1[1]).sin()), (c(0.44) * (-c(0.29))), x3[0 % x3.len()]];
let mut a13: f64 = match x2.len() {
k14 if (x2[1] * ((-c(1.23)) * c(0.83))) < x0 => {
{ let value = (x2[2] + descend((x0).cos(), (k14 + k14) % 4)).sin(); x1[(k14 + k14) % 3] = x1[(k14 + k14) % 3] * value; }
(x0).abs()
}
4.. => {
c((2) as core::primitive::f64)
}
..=0 => {
(x3[x3.len() - 1] - (match ((1 + 3 - 0 % 3) + 0usize) % 4 { 0 => x0, 2.. => c(0.15), _ => x2[(1 + 3) % x2.len()] })).tanh()
}
_ => {
let (a16, mut a17) = turn(((x2[(1 + 3) % 3] - descend((x0).tanh(), 2)), turn((b11[(0 * 2) % 3], x1[2]), x3[1]).0), (x3[(2 + 0) % x3.len()]).tanh());
(b11[(0 + 3) % 3] / ((a16).cos() + c(1.7)))
}
};
}
{ let value = ((x1[0] * choose(&x3[..], (1 + 1))).tanh() + c(1.75)); x2[0] = x2[0] / value; }
{ let value = (x3[(0 * 2) % 3] - (x0 / ((x2[x2.len() - 3]).cos() + c(1.7)))).sin().exp(); x3[1] = x3[1] + value; }
x3[0] = (x3[(3 * 2) % 3] * ((x1[2 % x1.len()]).sin() + x1[2])).tanh();
vec![(((((x3[x3.len() - 3] - c(0.06)) + (x0).sin()) + (x1[1]).sin()) + (x2[1]).sin()) + (x3[3 % x3.len()]).sin()), turn((x1[2], c(1.07)), x3[0 % x3.len()]).0, c(0.67)]
}
}
p (p.0, &mut p.1, p.2, &mut p.3) [p.1, p.3] value
[(0.32, vec![0.71, 1.16, 0.22], [0.77, 1.25, -0.4], vec![0.72, -0.68, 0.66],), (1.39, vec![-0.85, 0.67, 0.36, 1.13], [0.38, 0.96, -0.89], vec![0.75, 0.89, -0.72, 0.12],), (1.05, vec![0.06, 1.18, -1.15], [0.19, -0.64, 0.28], vec![0.81, 0.57, 0.81],), (0.51, vec![0.92, 0.89, 0.12, 0.69], [0.54, 0.44, 0.52], vec![0.85, 1.09, 0.23, 0.92],)]
}
chainrule_tests::random_program! { p73
{
pub fn f(x0: f64, x1: &[f64; 3], n2: usize, x3: &[f64], x4: [f64; 3]) -> f64 {
if (x1[2] * (-0.07)) > wave(x4[0], x0) {
let mut a6: f64 = (x0 * (((n2 * 2)) as f64)).cos();
return ((((((x4[1] + (x1[2] - x3[1])) + (x0).sin()) + (x1[1]).sin()) - (x3[1]).sin()) + (x4[2]).sin()) + (a6).sin());
}
if (x1[x1.len() - 2] + (match (x0 * (x4[(n2 + n2) % 3] - x3[2])) > (match (x3[0] + ('q10: { if (n2 % 2 == 0 || (x0 + ({ let mut k9 = 0; loop { if k9 > 1 || (x3[2] - (x3[1] - 0.96)) < (x1[2]).sin() { break (x1[0]); } k9 += 1; } })) < x3[2]) { break 'q10 x1[n2 % 3]; } (x0) })) < (x1[1] + 0.13) { true => x3[2], false => x0 }) { true => x3[1], false => x4[n2 % 3] })) > (x0 * x1[(n2 * 2) % 3]) {
let (a11, mut a12) = turn(((x3[2] + (x4[0]).sin()), x3[1]), (x1[x1.len() - 2]).tanh());
} else {
return (((((x1[1] - (0.13 + x4[2])) + (x0).sin()) * (x1[0]).sin()) + (x3[(n2 + 3) % 3]).sin()) + (x4[1]).sin());
}
let mut n15 = 0;
loop {
for i17 in (0..=n2).rev().step_by(2) {
let a19 = (x0 * 'b20: {
let mut a22: f64 = (x1[1] + ('q21: { if (x4[x4.len() - 1] + descend((x0).tanh(), i17)) > inner(&x1[(n15 % 4) % 3..x1.len()], &x1[..]) { break 'q21 (x1[1] * 0.54); } (x4[0] - (x1[x1.len() - 1] * x4[1])) })).cos();
a22 = (x1[1] + (((x3[1] + a22) + (x1[(n2 + 3 - 2 % 3) % 3]).sin()) * ((x3[n2 % 3]).sin().powi(2) * (a22 * a22)))).cos();
let m24: [[f64; 2]; 2] = [[(a22 - x3[i17 % x3.len()]), choose(&x1[..], n15)], [x4[0], (a22 - x3[i17 % x3.len()])]];
(x0 * ('q29: { if ((x3[1] * squash(x4)) > ({ let mut k28 = 0; loop { if k28 > 1 || (a22 + { let m24 = (x4[1]); 1.14 }) > (if (x1.len() > 0 && x1[0] > squash([x3[n2 % 3], x4[0], 1.3])) { x4[2] } else { x0 }) { break (a22); } k28 += 1; } }) && (x0 * (a22).sin()) > (x0).sin()) { break 'q29 (x3[1] * m24[2 % 2][1]); } (x1[0] - (a22 * 0.49)) })).sin()
}) + (x3[x3.len() - 2] + (-0.93));
let a31 = (x4[0] + (-(a19 + x0))).cos();
let mut a33: f64 = match (x4[0] - (match (n2 + 0usize) % 2 { 0 => x4[(i17 + 3 - i17 % 3) % x4.len()], 2.. => x3[x3.len() - 2], _ => 0.69 })) {
_ => {
let a35: f64 = (x4[x4.len() - 1] - ('q34: { if (x4[1] + (a31 + x0)) < squash(x4) { break 'q34 x0; } (x0 - wave(a31, x4[2])) })).tanh();
let mut a37 = (x3[(1 % 4) % 3] + ((-x3[0]) * (if (x0 + a35) > (a35 + a19) { x0 } else { a31 }))).cos();
(a37 - (if (x4[2] + (x0).sin().powi(2)) > (a37 * x3[1]) { (((n15 + n2)) as f64) } else { ((a19 * (if (x1[2] + (x0 * x4[(n15 + 3 - n15 % 3) % x4.len()])) < (a37 + x4[(n2 + 3 - 1 % 3) % 3]) { a31 } else { a37 })).cos() + 1.25).sqrt() })).sin()
}
k39 => {
let mut k39: f64 = (a19 - ({ let t41 = (x3[2]); x3[0] } - (if (x3[0] + bend(x1[x1.len() - 3], x4[(i17 % 3) % 3])) > x3[x3.len() - 2] { x0 } else { x4[2] }))).tanh();
(x0 + (((x4[1]).sin().powi(2) * x1[(n15 + n15) % 3]) * { let t44 = (a31); a31 })).cos()
}
};
}
if n15 >= (n2 * 2) % 4 {
break ;
}
n15 += 1;
}
if (x1[x1.len() - 1] - (1.13 * x3[0])) < (-x4[2]) {
return (((((x0 - (x3[2] + x3[n2 % 3])) + (x0).sin()) * (x1[2]).sin()) - (x3[1]).sin()) * (x4[n2 % 3]).sin());
}
(((((x3[1] - (x3[2] / ((x1[0]).cos() + 1.7))) - (x0).sin()) + (x1[0]).sin()) - (x3[n2 % 3]).sin()) * (x4[0]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], n2: usize, x3: &[f64], x4: [f64; 3]) -> f64 {
if (x1[2] * (-c(0.07))) > wave(x4[0], x0) {
let mut a6: f64 = (x0 * c(((n2 * 2)) as core::primitive::f64)).cos();
return ((((((x4[1] + (x1[2] - x3[1])) + (x0).sin()) + (x1[1]).sin()) - (x3[1]).sin()) + (x4[2]).sin()) + (a6).sin());
}
if (x1[x1.len() - 2] + (match (x0 * (x4[(n2 + n2) % 3] - x3[2])) > (match (x3[0] + ('q10: { if (n2 % 2 == 0 || (x0 + ({ let mut k9 = 0; loop { if k9 > 1 || (x3[2] - (x3[1] - c(0.96))) < (x1[2]).sin() { break (x1[0]); } k9 += 1; } })) < x3[2]) { break 'q10 x1[n2 % 3]; } (x0) })) < (x1[1] + c(0.13)) { true => x3[2], false => x0 }) { true => x3[1], false => x4[n2 % 3] })) > (x0 * x1[(n2 * 2) % 3]) {
let (a11, mut a12) = turn(((x3[2] + (x4[0]).sin()), x3[1]), (x1[x1.len() - 2]).tanh());
} else {
return (((((x1[1] - (c(0.13) + x4[2])) + (x0).sin()) * (x1[0]).sin()) + (x3[(n2 + 3) % 3]).sin()) + (x4[1]).sin());
}
let mut n15 = 0;
loop {
for i17 in (0..=n2).rev().step_by(2) {
let a19 = (x0 * 'b20: {
let mut a22: f64 = (x1[1] + ('q21: { if (x4[x4.len() - 1] + descend((x0).tanh(), i17)) > inner(&x1[(n15 % 4) % 3..x1.len()], &x1[..]) { break 'q21 (x1[1] * c(0.54)); } (x4[0] - (x1[x1.len() - 1] * x4[1])) })).cos();
a22 = (x1[1] + (((x3[1] + a22) + (x1[(n2 + 3 - 2 % 3) % 3]).sin()) * ((x3[n2 % 3]).sin().powi(2) * (a22 * a22)))).cos();
let m24: [[f64; 2]; 2] = [[(a22 - x3[i17 % x3.len()]), choose(&x1[..], n15)], [x4[0], (a22 - x3[i17 % x3.len()])]];
(x0 * ('q29: { if ((x3[1] * squash(x4)) > ({ let mut k28 = 0; loop { if k28 > 1 || (a22 + { let m24 = (x4[1]); c(1.14) }) > (if (x1.len() > 0 && x1[0] > squash([x3[n2 % 3], x4[0], c(1.3)])) { x4[2] } else { x0 }) { break (a22); } k28 += 1; } }) && (x0 * (a22).sin()) > (x0).sin()) { break 'q29 (x3[1] * m24[2 % 2][1]); } (x1[0] - (a22 * c(0.49))) })).sin()
}) + (x3[x3.len() - 2] + (-c(0.93)));
let a31 = (x4[0] + (-(a19 + x0))).cos();
let mut a33: f64 = match (x4[0] - (match (n2 + 0usize) % 2 { 0 => x4[(i17 + 3 - i17 % 3) % x4.len()], 2.. => x3[x3.len() - 2], _ => c(0.69) })) {
_ => {
let a35: f64 = (x4[x4.len() - 1] - ('q34: { if (x4[1] + (a31 + x0)) < squash(x4) { break 'q34 x0; } (x0 - wave(a31, x4[2])) })).tanh();
let mut a37 = (x3[(1 % 4) % 3] + ((-x3[0]) * (if (x0 + a35) > (a35 + a19) { x0 } else { a31 }))).cos();
(a37 - (if (x4[2] + (x0).sin().powi(2)) > (a37 * x3[1]) { c(((n15 + n2)) as core::primitive::f64) } else { ((a19 * (if (x1[2] + (x0 * x4[(n15 + 3 - n15 % 3) % x4.len()])) < (a37 + x4[(n2 + 3 - 1 % 3) % 3]) { a31 } else { a37 })).cos() + c(1.25)).sqrt() })).sin()
}
k39 => {
let mut k39: f64 = (a19 - ({ let t41 = (x3[2]); x3[0] } - (if (x3[0] + bend(x1[x1.len() - 3], x4[(i17 % 3) % 3])) > x3[x3.len() - 2] { x0 } else { x4[2] }))).tanh();
(x0 + (((x4[1]).sin().powi(2) * x1[(n15 + n15) % 3]) * { let t44 = (a31); a31 })).cos()
}
};
}
if n15 >= (n2 * 2) % 4 {
break ;
}
n15 += 1;
}
if (x1[x1.len() - 1] - (c(1.13) * x3[0])) < (-x4[2]) {
return (((((x0 - (x3[2] + x3[n2 % 3])) + (x0).sin()) * (x1[2]).sin()) - (x3[1]).sin()) * (x4[n2 % 3]).sin());
}
(((((x3[1] - (x3[2] / ((x1[0]).cos() + c(1.7)))) - (x0).sin()) + (x1[0]).sin()) - (x3[n2 % 3]).sin()) * (x4[0]).sin())
}
}
p (p.0, &p.1, p.2, &p.3, p.4) [] value
[(-0.84, [0.34, 0.13, -0.22], 2usize, vec![1.29, 0.76, 0.17], [0.15, -0.38, 0.26],), (-0.3, [1.31, 1.07, 1.38], 0usize, vec![1.34, 1.26, 1.11, 0.26], [0.41, 0.89, -0.13],), (-0.13, [-0.06, 1.36, 1.38], 3usize, vec![1.32, 0.55, -0.26], [-1.16, 0.53, 0.09],), (1.09, [-0.08, 1.34, 1.38], 1usize, vec![0.07, 0.61, -0.36, -0.43], [0.28, 0.86, 1.34],)]
}
chainrule_tests::random_program! { p74
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), mut x3: Vec<f64>, x4: f64) -> f64 {
if (x4 - (((0 + 3)) as f64)) < x3[1] {
return ((((((x2.0 - (x0).min((-0.52))) * (x0).sin()) + (x1[2]).sin()) - (x2.0).sin()) + (x3[1]).sin()) + (x4).sin());
}
x3[1] -= if 1 % 2 == 0 {
{ let t6 = (x4); x4 }
} else {
(x4 - (x3[2]).sin().powi(2)).cos()
};
if (x4 - (if (x3.len() > 2 && x3[2] > (if (x3.len() > 2 && x3[2] > ({ let mut k9 = 0; loop { if k9 > 1 || (x1[0] + (x0 * x0)) > (x2.1 / ((x2.0).tanh() + 1.7)) { break (x4); } k9 += 1; } })) { x3[2] } else { x2.0 })) { x2.0 } else { x2.1 })) > { let t10 = (x4); x4 } {
for (e12, f13) in x3[1..].iter().zip(x1.iter()) {
x2.1 += (*f13 - (tower(x1, (*e12).cos()) - (-x2.1))).cos();
}
if ((x1[(0 + 3) % 3] * (x0 * x4)) < { let t16 = (x0); t16 } && (x1.len() > 5 && x1[5] > (match (1 + 1usize) % 4 { 0 => x3[(0 + 3 - 1 % 3) % x3.len()], 2.. => 1.21, _ => x2.0 }))) {
return ((((((x4 + ((-0.89) + 1.27)) + (x0).sin()) * (x1[(3 + 3) % x1.len()]).sin()) - (x2.1).sin()) * (x3[(0 + 1) % x3.len()]).sin()) + (x4).sin());
}
let mut k18: usize = (2 + 1) % 3;
let mut t20: (f64, f64) = ((x4 + (1.25 * 1.42)), (x0 + x1[0]) + (x4 + (1.25 * 1.42)));
}
let t22: (f64, f64) = ((x1[1] * x4), (0.97 * (-1.33)) + (x1[1] * x4));
let t22: f64 = if (x1.len() > 0 && x1[0] > (x4).sin()) {
'b24: {
if (x2.1 * (x1[2] + x4)) > (x2.0 + x4) {
x3[(2 + 3 - 1 % 3) % 3] = bend(((match (((1 + 3 - 0 % 3) + 1usize) % 5, (x3.len() > 3 && x3[3] > x2.0)) { (0, _) => x2.1, (1 | 3, true) => x3[0 % 3], _ => 0.48 }) * (t22.0 + t22.0)), ((x4 * (t22.1 - x2.1)).cos() + 1.25).sqrt());
x3[2] -= (x0 + (x1[x1.len() - 1] + x2.1)).sin();
let mut k25: usize = 2 % 4;
} else {
break 'b24 ;
}
'l28: for i27 in (0..3 + 1).step_by(2) {
let (a30, mut a31) = turn(((x3[0] - (t22.1).tanh()), (x0 + x4)), (x1[1]).sin());
x2.1 /= ((a31 + (0.53 * a31)).cos() + 1.75);
a31 = (x4 + (x0).abs()).cos();
}

}
(t22.0 - bump(&mut x3[2], (t22.1 - (((1 + 3 - 1 % 3)) as f64)).sin())).tanh()
} else {
bend(t22.0, x1[2])
};
(((((((x3[0] - absorb(vec![0.61, t22])) + (x0).sin()) + (x1[0]).sin()) - (x2.1).sin()) * (x3[0 % 3]).sin()) + (x4).sin()) * (t22).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), mut x3: Vec<f64>, x4: f64) -> f64 {
if (x4 - c(((0 + 3)) as core::primitive::f64)) < x3[1] {
return ((((((x2.0 - (x0).min((-c(0.52)))) * (x0).sin()) + (x1[2]).sin()) - (x2.0).sin()) + (x3[1]).sin()) + (x4).sin());
}
{ let value: f64 = if 1 % 2 == 0 {
{ let t6 = (x4); x4 }
} else {
(x4 - (x3[2]).sin().powi(2)).cos()
}; x3[1] = x3[1] - value; }
if (x4 - (if (x3.len() > 2 && x3[2] > (if (x3.len() > 2 && x3[2] > ({ let mut k9 = 0; loop { if k9 > 1 || (x1[0] + (x0 * x0)) > (x2.1 / ((x2.0).tanh() + c(1.7))) { break (x4); } k9 += 1; } })) { x3[2] } else { x2.0 })) { x2.0 } else { x2.1 })) > { let t10 = (x4); x4 } {
for (e12, f13) in x3[1..].iter().zip(x1.iter()) {
{ let value = (*f13 - (tower(x1, (*e12).cos()) - (-x2.1))).cos(); x2.1 = x2.1 + value; }
}
if ((x1[(0 + 3) % 3] * (x0 * x4)) < { let t16 = (x0); t16 } && (x1.len() > 5 && x1[5] > (match (1 + 1usize) % 4 { 0 => x3[(0 + 3 - 1 % 3) % x3.len()], 2.. => c(1.21), _ => x2.0 }))) {
return ((((((x4 + ((-c(0.89)) + c(1.27))) + (x0).sin()) * (x1[(3 + 3) % x1.len()]).sin()) - (x2.1).sin()) * (x3[(0 + 1) % x3.len()]).sin()) + (x4).sin());
}
let mut k18: usize = (2 + 1) % 3;
let mut t20: (f64, f64) = ((x4 + (c(1.25) * c(1.42))), (x0 + x1[0]) + (x4 + (c(1.25) * c(1.42))));
}
let t22: (f64, f64) = ((x1[1] * x4), (c(0.97) * (-c(1.33))) + (x1[1] * x4));
let t22: f64 = if (x1.len() > 0 && x1[0] > (x4).sin()) {
'b24: {
if (x2.1 * (x1[2] + x4)) > (x2.0 + x4) {
x3[(2 + 3 - 1 % 3) % 3] = bend(((match (((1 + 3 - 0 % 3) + 1usize) % 5, (x3.len() > 3 && x3[3] > x2.0)) { (0, _) => x2.1, (1 | 3, true) => x3[0 % 3], _ => c(0.48) }) * (t22.0 + t22.0)), ((x4 * (t22.1 - x2.1)).cos() + c(1.25)).sqrt());
{ let value = (x0 + (x1[x1.len() - 1] + x2.1)).sin(); x3[2] = x3[2] - value; }
let mut k25: usize = 2 % 4;
} else {
break 'b24 ;
}
'l28: for i27 in (0..3 + 1).step_by(2) {
let (a30, mut a31) = turn(((x3[0] - (t22.1).tanh()), (x0 + x4)), (x1[1]).sin());
{ let value = ((a31 + (c(0.53) * a31)).cos() + c(1.75)); x2.1 = x2.1 / value; }
a31 = (x4 + (x0).abs()).cos();
}

}
(t22.0 - bump(&mut x3[2], (t22.1 - c(((1 + 3 - 1 % 3)) as core::primitive::f64)).sin())).tanh()
} else {
bend(t22.0, x1[2])
};
(((((((x3[0] - absorb(vec![c(0.61), t22])) + (x0).sin()) + (x1[0]).sin()) - (x2.1).sin()) * (x3[0 % 3]).sin()) + (x4).sin()) * (t22).sin())
}
}
p (p.0, &p.1, p.2, p.3, p.4) [] value
[(0.45, vec![0.55, -0.56, 1.2], (0.71, 0.09), vec![0.99, -0.88, -0.55], 1.12,), (0.28, vec![0.25, 0.77, 0.16, -0.87], (-0.16, 1.12), vec![0.46, 1.09, -0.46, 1.0], 0.39,), (0.62, vec![0.15, 0.76, 1.2], (1.01, 1.01), vec![1.19, 0.75, 0.19], -0.41,), (-0.58, vec![-1.33, -0.38, 0.69, -0.28], (0.73, -0.15), vec![0.9, -0.84, -1.0, 1.43], 0.76,)]
}
chainrule_tests::random_program! { p75
{
pub fn f(x0: f64, x1: &mut f64, x2: (f64, f64), x3: &[f64], mut x4: [f64; 3]) -> Vec<f64> {
let mut m6 = [[(x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => 1.18, (1 | 3, true) => x0, _ => (-0.61) })), (x4[0] + (-1.38))], [x4[(3 + 3 - 1 % 3) % 3], (x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => 1.18, (1 | 3, true) => x0, _ => (-0.61) }))]];
match ((0 % 3) + 1usize) % 3 {
k8 if (x4[1 % x4.len()] * (-x2.0)) > (*x1 * x2.1) => {
let mut n10 = 0;
'l12: loop {
m6[1][0] = (*x1 - (if (m6[1][1] + (0.32 + m6[(n10 * 2) % 2][0])) < (x2.1 / ((x0).sin() + 1.7)) { x3[2] } else { m6[1][1] })).cos();
if n10 >= 0 {
break ;
}
n10 += 1;
m6[1][1] = (m6[0][0] - (x4[(1 + k8) % 3] + absorb(vec![relax(&mut x4[0..3], (x2.0).sin()), (((n10 % 4)) as f64)])).max(1.09)).cos();
let mut k13: usize = k8 % 2;
}
}
4.. => {
let mut b15: [f64; 3] = [(*x1 * (-(-0.36))), m6[1][1], x4[1]];
let mut m6 = [(x4[1] + { *x1 = (m6[1 % 2][1]).sin(); (*x1) }), (m6[0][0] - x0), (-0.7)];
if (x2.0 + (x0 - *x1)) > 1.03 {
m6[1] /= ((b15[2] + ((1) as f64)).cos() + 1.75);
m6[0] = (match ((1 + 0) + 1usize) % 3 { 0 => (x2.1 * m6[1]), 2.. => (-x3[0]), _ => (match ((3 + 1usize) % 3, (x0 * (m6[1] * m6[1])) < (x4[1] * b15[b15.len() - 1])) { (0, _) => x0, (1 | 3, true) => 0.62, _ => m6[m6.len() - 1] }) });
x4[2] = (x2.1 - ('q18: { if (x3[(3 % 4) % 3] * (x2.1 * x0)) > (*x1 - x0) { break 'q18 (squash([*x1, x3[2 % 3], x4[0]]) * { *x1 = (*x1).tanh(); (x0) }); } (x3[0] - (-1.22)) })).sin();
}
}
k19 => {
m6[0][1] *= (x4[0] - (x4[k19 % 3] * x2.1)).cos();
}
}
vec![(((((((x3[0 % x3.len()] - (match (m6[1][0] * tower(&x4[..], (m6[0][2 % 2]).tanh())) < (x3[1 % x3.len()] * x4[2]) { true => x2.1, false => 0.07 })) - (x0).sin()) * (*x1).sin()) + (x2.0).sin()) - (x3[0]).sin()) - (x4[0]).sin()) + (m6[0][1]).sin()), (*x1).sin().exp(), m6[1][1]]
}
}
{
pub fn f(x0: f64, x1: &mut f64, x2: (f64, f64), x3: &[f64], mut x4: [f64; 3]) -> Vec<f64> {
let mut m6 = [[(x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => c(1.18), (1 | 3, true) => x0, _ => (-c(0.61)) })), (x4[0] + (-c(1.38)))], [x4[(3 + 3 - 1 % 3) % 3], (x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => c(1.18), (1 | 3, true) => x0, _ => (-c(0.61)) }))]];
match ((0 % 3) + 1usize) % 3 {
k8 if (x4[1 % x4.len()] * (-x2.0)) > (*x1 * x2.1) => {
let mut n10 = 0;
'l12: loop {
m6[1][0] = (*x1 - (if (m6[1][1] + (c(0.32) + m6[(n10 * 2) % 2][0])) < (x2.1 / ((x0).sin() + c(1.7))) { x3[2] } else { m6[1][1] })).cos();
if n10 >= 0 {
break ;
}
n10 += 1;
m6[1][1] = (m6[0][0] - (x4[(1 + k8) % 3] + absorb(vec![relax(&mut x4[0..3], (x2.0).sin()), c(((n10 % 4)) as core::primitive::f64)])).max(c(1.09))).cos();
let mut k13: usize = k8 % 2;
}
}
4.. => {
let mut b15: [f64; 3] = [(*x1 * (-(-c(0.36)))), m6[1][1], x4[1]];
let mut m6 = [(x4[1] + { *x1 = (m6[1 % 2][1]).sin(); (*x1) }), (m6[0][0] - x0), (-c(0.7))];
if (x2.0 + (x0 - *x1)) > c(1.03) {
{ let value = ((b15[2] + c((1) as core::primitive::f64)).cos() + c(1.75)); m6[1] = m6[1] / value; }
m6[0] = (match ((1 + 0) + 1usize) % 3 { 0 => (x2.1 * m6[1]), 2.. => (-x3[0]), _ => (match ((3 + 1usize) % 3, (x0 * (m6[1] * m6[1])) < (x4[1] * b15[b15.len() - 1])) { (0, _) => x0, (1 | 3, true) => c(0.62), _ => m6[m6.len() - 1] }) });
x4[2] = (x2.1 - ('q18: { if (x3[(3 % 4) % 3] * (x2.1 * x0)) > (*x1 - x0) { break 'q18 (squash([*x1, x3[2 % 3], x4[0]]) * { *x1 = (*x1).tanh(); (x0) }); } (x3[0] - (-c(1.22))) })).sin();
}
}
k19 => {
{ let value = (x4[0] - (x4[k19 % 3] * x2.1)).cos(); m6[0][1] = m6[0][1] * value; }
}
}
vec![(((((((x3[0 % x3.len()] - (match (m6[1][0] * tower(&x4[..], (m6[0][2 % 2]).tanh())) < (x3[1 % x3.len()] * x4[2]) { true => x2.1, false => c(0.07) })) - (x0).sin()) * (*x1).sin()) + (x2.0).sin()) - (x3[0]).sin()) - (x4[0]).sin()) + (m6[0][1]).sin()), (*x1).sin().exp(), m6[1][1]]
}
}
p (p.0, &mut p.1, p.2, &p.3, p.4) [p.1] value
[(0.47, -0.48, (0.62, -0.21), vec![0.49, 1.33, 0.27], [1.41, -1.27, 0.8],), (0.38, 0.78, (0.25, 0.48), vec![-0.95, -0.41, 0.21, 1.39], [0.09, 0.29, 0.74],), (0.25, 0.47, (1.44, 1.17), vec![0.51, 1.09, 1.39], [1.27, 0.06, -0.3],), (0.2, -1.01, (0.75, 1.01), vec![1.03, 0.28, 0.42, -0.77], [1.18, 0.48, -1.13],)]
}
chainrule_tests::random_program! { p76
{
pub fn f(mut x0: f64, mut x1: (f64, f64), x2: &[f64], x3: &mut f64) -> Vec<f64> {
let b5 = [(x1.1 * (x2[0]).sin()), ((2) as f64), x2[1]];
match ((3 + 1usize) % 5, (b5[(0 * 2) % 3] * (match (b5[2] - tower(&b5[..], (*x3).tanh())) > (match ((3 % 4) + 0usize) % 2 { 0 => (-1.15), 2.. => x2[1], _ => *x3 }) { true => x1.0, false => (-0.89) })) < (*x3 * 1.07), ((0 * 2) + 0usize) % 2) {
(k7, true, _) if (*x3 + (x0 * *x3)) > squash(b5) => {
let mut a9 = 'b10: {
x1.0 = ('q11: { if (x1.0 + (-0.13)) > (x1.0 * x0) { break 'q11 x1.1; } (b5[0]) });
*x3 = ((x2[0]).cos() + 1.5).ln();
x0 = ((x1.0).tanh() + (b5[0]).min(x2[(0 % 2) % 3]));
*x3 = tower(&x2[..], (x1.1).cos());
*x3 = (((k7 + 3 - 3 % 3)) as f64);
('q12: { if ((x0 * (b5[2] + b5[(k7 % 3) % b5.len()])) > ((-0.78) * 1.01) || (x2[(k7 + k7) % 3] * (x1.0 - x2[1])) > (x2[0] * x1.0)) { break 'q12 x2[2]; } (x1.1) })
};
return vec![(((((((*x3 * *x3) - (x0).sin()) * (x1.0).sin()) - (x2[1]).sin()) + (*x3).sin()) + (b5[(k7 + 3 - k7 % 3) % b5.len()]).sin()) + (a9).sin()), 0.17, x1.0];
}
(2..=5, false, ..=1) => {
let mut n14 = 0;
loop {
*x3 = (*x3 * ('q16: { if (*x3 - ((-1.31) + *x3)) < (match ((0 * 2) + 0usize) % 3 { 0 => x0, 2.. => 1.39, _ => x2[x2.len() - 1] }) { break 'q16 x1.1; } (x0) })).cos();
x1.1 += (b5[n14 % 3] - ((((3) as f64) * turn((*x3, x2[2]), x1.0).1) - { let t17 = (b5[2] + (-1.29)); (-*x3) })).tanh();
x1.0 *= (x2[(n14 + 0) % 3] - (x1.1 + x1.1)).tanh();
if n14 >= x2.len() {
break ;
}
n14 += 1;
x1.1 = (x0 * (match (b5[n14 % 3] - ('q19: { if (x1.1 + (*x3).sin()) > (*x3 * x1.1) { break 'q19 (-0.81); } (*x3) })) > (b5[0] + x0) { true => x1.0, false => x0 })).cos();
}
}
(_, _, k20) => {
let mut c22 = ((k20 + k20) % 2 == 0 || (b5[(k20 + k20) % b5.len()] + tower(&b5, (x2[2]).tanh())) < (b5[(k20 + k20) % b5.len()] + (-1.32)));
let mut n24 = 0usize;
x1.1 -= 'l26: loop {
if n24 >= b5.len() {
break (b5[2] * x1.1).cos();
}
n24 += 2;
x1.0 = (*x3 - (match ((2 * 2) + 0usize) % 5 { 0 => (*x3 - x2[1]), 2.. => (x0).sin(), _ => (b5[0] - x2[1]) })).tanh();
x0 = (x2[2] - tower(&b5[..], (x0).tanh())).cos();
let mut b27: [f64; 3] = [(b5[(k20 + 3 - n24 % 3) % 3] - ((x1.1).cos() + 1.25).sqrt()); 3];
b27[0] = (x0 * ((x2[2] + x1.1) - (b27[b27.len() - 2]).sin())).cos();
};
}
}
vec![((((((b5[2] + (b5[0] * b5[2])) + (x0).sin()) + (x1.1).sin()) - (x2[2]).sin()) - (*x3).sin()) * (b5[2]).sin()), { let t29 = (x0); x2[x2.len() - 1] }, 0.28]
}
}
{
pub fn f(mut x0: f64, mut x1: (f64, f64), x2: &[f64], x3: &mut f64) -> Vec<f64> {
let b5 = [(x1.1 * (x2[0]).sin()), c((2) as core::primitive::f64), x2[1]];
match ((3 + 1usize) % 5, (b5[(0 * 2) % 3] * (match (b5[2] - tower(&b5[..], (*x3).tanh())) > (match ((3 % 4) + 0usize) % 2 { 0 => (-c(1.15)), 2.. => x2[1], _ => *x3 }) { true => x1.0, false => (-c(0.89)) })) < (*x3 * c(1.07)), ((0 * 2) + 0usize) % 2) {
(k7, true, _) if (*x3 + (x0 * *x3)) > squash(b5) => {
let mut a9 = 'b10: {
x1.0 = ('q11: { if (x1.0 + (-c(0.13))) > (x1.0 * x0) { break 'q11 x1.1; } (b5[0]) });
*x3 = ((x2[0]).cos() + c(1.5)).ln();
x0 = ((x1.0).tanh() + (b5[0]).min(x2[(0 % 2) % 3]));
*x3 = tower(&x2[..], (x1.1).cos());
*x3 = c(((k7 + 3 - 3 % 3)) as core::primitive::f64);
('q12: { if ((x0 * (b5[2] + b5[(k7 % 3) % b5.len()])) > ((-c(0.78)) * c(1.01)) || (x2[(k7 + k7) % 3] * (x1.0 - x2[1])) > (x2[0] * x1.0)) { break 'q12 x2[2]; } (x1.1) })
};
return vec![(((((((*x3 * *x3) - (x0).sin()) * (x1.0).sin()) - (x2[1]).sin()) + (*x3).sin()) + (b5[(k7 + 3 - k7 % 3) % b5.len()]).sin()) + (a9).sin()), c(0.17), x1.0];
}
(2..=5, false, ..=1) => {
let mut n14 = 0;
loop {
*x3 = (*x3 * ('q16: { if (*x3 - ((-c(1.31)) + *x3)) < (match ((0 * 2) + 0usize) % 3 { 0 => x0, 2.. => c(1.39), _ => x2[x2.len() - 1] }) { break 'q16 x1.1; } (x0) })).cos();
{ let value = (b5[n14 % 3] - ((c((3) as core::primitive::f64) * turn((*x3, x2[2]), x1.0).1) - { let t17 = (b5[2] + (-c(1.29))); (-*x3) })).tanh(); x1.1 = x1.1 + value; }
{ let value = (x2[(n14 + 0) % 3] - (x1.1 + x1.1)).tanh(); x1.0 = x1.0 * value; }
if n14 >= x2.len() {
break ;
}
n14 += 1;
x1.1 = (x0 * (match (b5[n14 % 3] - ('q19: { if (x1.1 + (*x3).sin()) > (*x3 * x1.1) { break 'q19 (-c(0.81)); } (*x3) })) > (b5[0] + x0) { true => x1.0, false => x0 })).cos();
}
}
(_, _, k20) => {
let mut c22 = ((k20 + k20) % 2 == 0 || (b5[(k20 + k20) % b5.len()] + tower(&b5, (x2[2]).tanh())) < (b5[(k20 + k20) % b5.len()] + (-c(1.32))));
let mut n24 = 0usize;
{ let value: f64 = 'l26: loop {
if n24 >= b5.len() {
break (b5[2] * x1.1).cos();
}
n24 += 2;
x1.0 = (*x3 - (match ((2 * 2) + 0usize) % 5 { 0 => (*x3 - x2[1]), 2.. => (x0).sin(), _ => (b5[0] - x2[1]) })).tanh();
x0 = (x2[2] - tower(&b5[..], (x0).tanh())).cos();
let mut b27: [f64; 3] = [(b5[(k20 + 3 - n24 % 3) % 3] - ((x1.1).cos() + c(1.25)).sqrt()); 3];
b27[0] = (x0 * ((x2[2] + x1.1) - (b27[b27.len() - 2]).sin())).cos();
}; x1.1 = x1.1 - value; }
}
}
vec![((((((b5[2] + (b5[0] * b5[2])) + (x0).sin()) + (x1.1).sin()) - (x2[2]).sin()) - (*x3).sin()) * (b5[2]).sin()), { let t29 = (x0); x2[x2.len() - 1] }, c(0.28)]
}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] value
[(0.85, (1.15, 1.13), vec![0.42, -1.12, 1.01], -0.42,), (0.4, (0.34, 0.27), vec![1.05, 0.05, -0.06, 0.76], 0.43,), (0.2, (0.8, -1.18), vec![0.68, 0.73, -0.85], 0.33,), (-0.1, (0.89, 1.26), vec![1.05, 0.44, -0.19, 0.63], 0.68,)]
}
chainrule_tests::random_program! { p77
{
pub fn f(mut x0: f64, mut x1: [f64; 3]) -> Vec<f64> {
let mut t3 = ((x1[1] - (x0 + x0)), [(x1[1] - (x0 + x0)) * x1[1], (-(-1.37))]);
if (x0 - (match (((2 + 3 - 2 % 3) + 1usize) % 4, (t3.1[1] - squash(x1)) < (0.56 / ((x1[3 % x1.len()]).tanh() + 1.7))) { (0, _) => x0, (1 | 3, true) => 1.25, _ => x0 })) > { let t5 = (x0); x1[2] } {
x0 = (x1[0] - ((x1[0]).sin().powi(3) + wave(x0, x1[0]))).cos();
return vec![((((x1[2] + (x1[(3 + 3 - 0 % 3) % 3] + x0)) * (x0).sin()) - (x1[0]).sin()) + (t3.1[(3 * 2) % 2]).sin()), (t3.1[1] * x1[(0 + 2) % 3]), t3.1[1]];
}
x1[2] = match ((3 * 2) + 0usize) % 3 {
..=3 => {
let mut v7: Vec<f64> = vec![(t3.0 * (x0 - x0)), (t3.0 / ((x0).cos() + 1.7)), 0.28];
x1[2] += (t3.0 - (-(t3.1[(3 + 2) % 2] * x0))).sin();
({ let mut k10 = 0; loop { if k10 > 1 || (t3.0 * (match (v7[2] * x1[1]) < turn((x1[1], x1[x1.len() - 3]), t3.0).1 { true => (-1.26), false => x0 })) < (0.31 - v7[v7.len() - 3]) { break (x0); } k10 += 1; } })
}
k11 if (x1[2] + (t3.0 + x0)) < (x0 - t3.1[(k11 % 2) % 2]) => {
(1.21 / ((x1[0] * ((x1[(k11 % 2) % x1.len()]).cos() + (x0 - x1[2 % x1.len()]))).tanh() + 1.7))
}
k13 => {
(x0 + (bend(t3.1[0], t3.0) * (-x1[(k13 + k13) % 3]))).tanh()
}
};
{
let w15 = &x1[0..];
let a17 = (x0 + ((2) as f64)).cos();
let mut w15 = (t3.1[1] + (((0) as f64) + (x0 - a17))).cos();
}
x0 = match ((3 + 0usize) % 2, ((1 + 0) + 1usize) % 2, (x0)) {
(0..=2, _, _) => {
let mut c20 = ((x0 * (((3 % 2)) as f64)) > ((-0.82) - t3.0) || (x1.len() > 2 && x1[2] > 1.26));
(1.0 * ((x1[x1.len() - 1] + x0) + (x0 + t3.1[1])))
}
(..=1, k22, _) if (x0 + (x1[x1.len() - 3] - x0)) > (x1[1] + x1[k22 % x1.len()]) => {
'l26: for (e24, f25) in x1.iter().zip(x1.iter()) {
t3.1[0] = (x0 * (t3.1[0] - *e24)).sin();
}
{ x0 = (x0).tanh(); (t3.1[1]) }
}
(_, _, _) => {
(x1[(3 + 2) % 3] * ('q31: { if (x1[(1 * 2) % x1.len()] * (x1[2] / ((t3.1[0]).tanh() + 1.7))) > (if ((x1.len() > 2 && x1[2] > (t3.1[1] + t3.0)) || (x0 + (t3.0).sin()) < (x1[1] * x0)) { x0 } else { x0 }) { break 'q31 ((x1[(2 + 0) % 3] - x1[2]) + x1[1]); } (t3.1[0] * { x0 = (x1[x1.len() - 1] - { let t29 = (x0); x1[x1.len() - 2] }).cos(); (t3.0) }) })).sin()
}
};
match ((t3.0), (x1[x1.len() - 3]), (x0)) {
(_, _, _) | (_, _, _) => {
x0 /= ((x1[(1 + 3 - 3 % 3) % 3] + 0.55).tanh() + 1.75);
}
(k32, k33, _) if (k32 + ((k33).cos() + 1.25).sqrt()) > t3.0 => {
x1[0] = { let t36 = (k33 * (k32 * x1[2])); (k33 + t3.1[(3 + 1) % 2]) };
return vec![((((((t3.1[2 % 2] - (k33 * 0.3)) + (x0).sin()) * (x1[0]).sin()) + (t3.1[0]).sin()) - (k32).sin()) + (k33).sin()), (k33 + x0), k32];
}
(_, k38, _) => {
x1[(1 * 2) % 3] *= (k38 + t3.0).tanh();
}
_ => {
x0 = (t3.1[1] - 0.14);
}
}
vec![((((t3.1[0 % 2] * ((t3.1[1]).cos() + 1.25).sqrt()) * (x0).sin()) + (x1[(2 % 4) % 3]).sin()) - (t3.0).sin()), (x0 + t3.1[0]), x1[0]]
}
}
{
pub fn f(mut x0: f64, mut x1: [f64; 3]) -> Vec<f64> {
let mut t3 = ((x1[1] - (x0 + x0)), [(x1[1] - (x0 + x0)) * x1[1], (-(-c(1.37)))]);
if (x0 - (match (((2 + 3 - 2 % 3) + 1usize) % 4, (t3.1[1] - squash(x1)) < (c(0.56) / ((x1[3 % x1.len()]).tanh() + c(1.7)))) { (0, _) => x0, (1 | 3, true) => c(1.25), _ => x0 })) > { let t5 = (x0); x1[2] } {
x0 = (x1[0] - ((x1[0]).sin().powi(3) + wave(x0, x1[0]))).cos();
return vec![((((x1[2] + (x1[(3 + 3 - 0 % 3) % 3] + x0)) * (x0).sin()) - (x1[0]).sin()) + (t3.1[(3 * 2) % 2]).sin()), (t3.1[1] * x1[(0 + 2) % 3]), t3.1[1]];
}
x1[2] = match ((3 * 2) + 0usize) % 3 {
..=3 => {
let mut v7: Vec<f64> = vec![(t3.0 * (x0 - x0)), (t3.0 / ((x0).cos() + c(1.7))), c(0.28)];
{ let value = (t3.0 - (-(t3.1[(3 + 2) % 2] * x0))).sin(); x1[2] = x1[2] + value; }
({ let mut k10 = 0; loop { if k10 > 1 || (t3.0 * (match (v7[2] * x1[1]) < turn((x1[1], x1[x1.len() - 3]), t3.0).1 { true => (-c(1.26)), false => x0 })) < (c(0.31) - v7[v7.len() - 3]) { break (x0); } k10 += 1; } })
}
k11 if (x1[2] + (t3.0 + x0)) < (x0 - t3.1[(k11 % 2) % 2]) => {
(c(1.21) / ((x1[0] * ((x1[(k11 % 2) % x1.len()]).cos() + (x0 - x1[2 % x1.len()]))).tanh() + c(1.7)))
}
k13 => {
(x0 + (bend(t3.1[0], t3.0) * (-x1[(k13 + k13) % 3]))).tanh()
}
};
{
let w15 = &x1[0..];
let a17 = (x0 + c((2) as core::primitive::f64)).cos();
let mut w15 = (t3.1[1] + (c((0) as core::primitive::f64) + (x0 - a17))).cos();
}
x0 = match ((3 + 0usize) % 2, ((1 + 0) + 1usize) % 2, (x0)) {
(0..=2, _, _) => {
let mut c20 = ((x0 * c(((3 % 2)) as core::primitive::f64)) > ((-c(0.82)) - t3.0) || (x1.len() > 2 && x1[2] > c(1.26)));
(c(1.0) * ((x1[x1.len() - 1] + x0) + (x0 + t3.1[1])))
}
(..=1, k22, _) if (x0 + (x1[x1.len() - 3] - x0)) > (x1[1] + x1[k22 % x1.len()]) => {
'l26: for (e24, f25) in x1.iter().zip(x1.iter()) {
t3.1[0] = (x0 * (t3.1[0] - *e24)).sin();
}
{ x0 = (x0).tanh(); (t3.1[1]) }
}
(_, _, _) => {
(x1[(3 + 2) % 3] * ('q31: { if (x1[(1 * 2) % x1.len()] * (x1[2] / ((t3.1[0]).tanh() + c(1.7)))) > (if ((x1.len() > 2 && x1[2] > (t3.1[1] + t3.0)) || (x0 + (t3.0).sin()) < (x1[1] * x0)) { x0 } else { x0 }) { break 'q31 ((x1[(2 + 0) % 3] - x1[2]) + x1[1]); } (t3.1[0] * { x0 = (x1[x1.len() - 1] - { let t29 = (x0); x1[x1.len() - 2] }).cos(); (t3.0) }) })).sin()
}
};
match ((t3.0), (x1[x1.len() - 3]), (x0)) {
(_, _, _) | (_, _, _) => {
{ let value = ((x1[(1 + 3 - 3 % 3) % 3] + c(0.55)).tanh() + c(1.75)); x0 = x0 / value; }
}
(k32, k33, _) if (k32 + ((k33).cos() + c(1.25)).sqrt()) > t3.0 => {
x1[0] = { let t36 = (k33 * (k32 * x1[2])); (k33 + t3.1[(3 + 1) % 2]) };
return vec![((((((t3.1[2 % 2] - (k33 * c(0.3))) + (x0).sin()) * (x1[0]).sin()) + (t3.1[0]).sin()) - (k32).sin()) + (k33).sin()), (k33 + x0), k32];
}
(_, k38, _) => {
{ let value = (k38 + t3.0).tanh(); x1[(1 * 2) % 3] = x1[(1 * 2) % 3] * value; }
}
_ => {
x0 = (t3.1[1] - c(0.14));
}
}
vec![((((t3.1[0 % 2] * ((t3.1[1]).cos() + c(1.25)).sqrt()) * (x0).sin()) + (x1[(2 % 4) % 3]).sin()) - (t3.0).sin()), (x0 + t3.1[0]), x1[0]]
}
}
p (p.0, p.1) [] value
[(0.27, [0.17, 0.68, 0.56],), (0.36, [0.26, 0.07, 1.29],), (-0.66, [-0.84, 0.32, 0.07],), (0.45, [-0.25, 0.97, 1.43],)]
}
chainrule_tests::random_program! { p78
{
pub fn f(mut x0: f64, n1: usize, x2: (f64, f64), x3: f64, x4: &mut [f64; 3]) -> f64 {
x4[0] = ((if (x4.len() > 0 && x4[0] > wave(x2.1, x3)) { { x0 = (x3).tanh(); (x2.0) } } else { x4[2] }) + (squash([x2.0, x3, x0]) * (-x3)));
if (0 + n1) % 2 == 0 {
x4[0] /= ((x2.1 * { x0 = (x0).sin(); (x3) }).sin() + 1.75);
return (((((x0 + (x4[2]).sin().powi(2)) * (x0).sin()) - (x2.1).sin()) + (x3).sin()) - (x4[1]).sin());
}
*x4 = [(x0 + (x4[0] - inner(&x4[1..3], &x4[..])).sin()).sin(), ((x3 * x4[1]) - 0.61), (x4[(n1 % 2) % 3] + (x3 + ((if (x3 + (x4[2] + x0)) > (x0 + x4[0]) { x4[n1 % 3] } else { x4[(n1 + n1) % 3] }) + (x0 * 0.05))).sin()).cos()];
if (x2.1 + (x0 - x4[0])) > (x0 / ((x4[(n1 + 3 - n1 % 3) % 3]).tanh() + 1.7)) {
'l7: for e6 in x4.iter() {
match x2 {
(_, _) | (_, _) => {
x0 = (*e6 - ({ x0 = (x2.0).tanh(); (*e6) } + (x0 * x0))).tanh();
x0 = (x2.1 + ((-(x3 * 1.36)) * { x0 = (x2.1 + 1.41).tanh(); (x4[(n1 % 2) % x4.len()]) })).sin();
x0 = (x4[n1 % x4.len()] * (({ x0 = (*e6).sin(); (x4[2]) } + 0.9) * (if (x2.0 * ((-1.31) + x2.1)) < (if (x0 + tower(&x4[..], (x4[1]).tanh())) < (-x0) { 1.28 } else { x2.0 }) { (*e6 / ((x4[x4.len() - 1]).cos() + 1.7)) } else { (((n1 + n1)) as f64) }))).cos();
}
(_, _) | (_, _) if (x0 - (x3 * x4[0])) < (x2.1).sin() => {
x0 *= (x0 + (*e6 - x4[0])).sin();
x0 = (x4[x4.len() - 2] - (*e6 - x4[2])).cos();
x0 = (*e6 - 0.64).tanh();
}
(mut k9, _) => {
let mut k9 = vec![(x3 * (k9 + x4[x4.len() - 1])), (x0 * x4[(n1 % 2) % x4.len()]), *e6];
let mut k12: usize = (n1 + n1) % 2;
}
}
}
}
(((((x0 * (x2.1 * x3)) + (x0).sin()) + (x2.0).sin()) - (x3).sin()) + (x4[0]).sin())
}
}
{
pub fn f(mut x0: f64, n1: usize, x2: (f64, f64), x3: f64, x4: &mut [f64; 3]) -> f64 {
x4[0] = ((if (x4.len() > 0 && x4[0] > wave(x2.1, x3)) { { x0 = (x3).tanh(); (x2.0) } } else { x4[2] }) + (squash([x2.0, x3, x0]) * (-x3)));
if (0 + n1) % 2 == 0 {
{ let value = ((x2.1 * { x0 = (x0).sin(); (x3) }).sin() + c(1.75)); x4[0] = x4[0] / value; }
return (((((x0 + (x4[2]).sin().powi(2)) * (x0).sin()) - (x2.1).sin()) + (x3).sin()) - (x4[1]).sin());
}
*x4 = [(x0 + (x4[0] - inner(&x4[1..3], &x4[..])).sin()).sin(), ((x3 * x4[1]) - c(0.61)), (x4[(n1 % 2) % 3] + (x3 + ((if (x3 + (x4[2] + x0)) > (x0 + x4[0]) { x4[n1 % 3] } else { x4[(n1 + n1) % 3] }) + (x0 * c(0.05)))).sin()).cos()];
if (x2.1 + (x0 - x4[0])) > (x0 / ((x4[(n1 + 3 - n1 % 3) % 3]).tanh() + c(1.7))) {
'l7: for e6 in x4.iter() {
match x2 {
(_, _) | (_, _) => {
x0 = (*e6 - ({ x0 = (x2.0).tanh(); (*e6) } + (x0 * x0))).tanh();
x0 = (x2.1 + ((-(x3 * c(1.36))) * { x0 = (x2.1 + c(1.41)).tanh(); (x4[(n1 % 2) % x4.len()]) })).sin();
x0 = (x4[n1 % x4.len()] * (({ x0 = (*e6).sin(); (x4[2]) } + c(0.9)) * (if (x2.0 * ((-c(1.31)) + x2.1)) < (if (x0 + tower(&x4[..], (x4[1]).tanh())) < (-x0) { c(1.28) } else { x2.0 }) { (*e6 / ((x4[x4.len() - 1]).cos() + c(1.7))) } else { c(((n1 + n1)) as core::primitive::f64) }))).cos();
}
(_, _) | (_, _) if (x0 - (x3 * x4[0])) < (x2.1).sin() => {
{ let value = (x0 + (*e6 - x4[0])).sin(); x0 = x0 * value; }
x0 = (x4[x4.len() - 2] - (*e6 - x4[2])).cos();
x0 = (*e6 - c(0.64)).tanh();
}
(mut k9, _) => {
let mut k9 = vec![(x3 * (k9 + x4[x4.len() - 1])), (x0 * x4[(n1 % 2) % x4.len()]), *e6];
let mut k12: usize = (n1 + n1) % 2;
}
}
}
}
(((((x0 * (x2.1 * x3)) + (x0).sin()) + (x2.0).sin()) - (x3).sin()) + (x4[0]).sin())
}
}
p (p.0, p.1, p.2, p.3, &mut p.4) [p.4] value
[(-0.87, 2usize, (0.95, 1.1), 0.06, [0.47, -0.09, 0.27],), (1.29, 0usize, (0.53, 0.42), 0.05, [0.05, 0.41, 0.43],), (0.59, 3usize, (-0.45, 0.9), 0.24, [-0.37, 0.41, 0.69],), (-1.39, 1usize, (0.66, 1.42), -0.94, [0.89, 0.46, -1.22],)]
}
chainrule_tests::random_program! { p79
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: Vec<f64>) -> f64 {
x0 = (x1[0] + { let t4 = (x1[2] * x0); (x2[(1 + 1) % 3] - x2[(3 * 2) % 3]) }).sin();
let mut n7 = 0;
let mut a6: f64 = 'l9: loop {
for i10 in 0..x1.len() {
x0 *= (x2[1] - (x0 / ((x0).sin() + 1.7))).tanh();
let mut m14: [[f64; 2]; 2] = [[(x1[(i10 + 1) % x1.len()] + { let t12 = (x2[1]); x0 }), (x2[0]).min(x2[i10 % x2.len()])], [x1[1], (x1[(i10 + 1) % x1.len()] + { let t12 = (x2[1]); x0 })]];
}
if n7 >= 3 || (x1.len() > 3 && x1[3] > x1[1]) {
break (x2[2] + ((match ((x1[(2 + 3 - 1 % 3) % 3] - (x0 + x0)) > tower(&x2[..], (x0).tanh()) && (x0 + (x2[x2.len() - 3] + 0.17)) > (x0 + x1[0])) { true => x1[1], false => x1[1] }) - (x1[2]).sin())).tanh();
}
n7 += 1;
};
for i17 in 0..2 / 4 {
x0 += x1[i17 + 40];
}
if (a6 - (a6 - x2[(n7 % 3) % x2.len()])) < (match (x1[2] - (x2[(n7 + n7) % x2.len()] - a6)) < (x1[n7 % x1.len()] * 0.39) { true => (-1.28), false => x1[1] }) {
return (((((a6 - (x1[2] * x1[x1.len() - 1])) + (x0).sin()) * (x1[(2 + 3 - n7 % 3) % 3]).sin()) + (x2[x2.len() - 1]).sin()) - (a6).sin());
} else {
a6 = (x0 * ((x1[(n7 + n7) % x1.len()] / ((x1[1]).sin() + 1.7)) + (x1[1] * a6))).tanh();
}
(((((x2[0] + (((n7 % 2)) as f64)) - (x0).sin()) + (x1[x1.len() - 3]).sin()) + (x2[1]).sin()) + (a6).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: Vec<f64>) -> f64 {
x0 = (x1[0] + { let t4 = (x1[2] * x0); (x2[(1 + 1) % 3] - x2[(3 * 2) % 3]) }).sin();
let mut n7 = 0;
let mut a6: f64 = 'l9: loop {
for i10 in 0..x1.len() {
{ let value = (x2[1] - (x0 / ((x0).sin() + c(1.7)))).tanh(); x0 = x0 * value; }
let mut m14: [[f64; 2]; 2] = [[(x1[(i10 + 1) % x1.len()] + { let t12 = (x2[1]); x0 }), (x2[0]).min(x2[i10 % x2.len()])], [x1[1], (x1[(i10 + 1) % x1.len()] + { let t12 = (x2[1]); x0 })]];
}
if n7 >= 3 || (x1.len() > 3 && x1[3] > x1[1]) {
break (x2[2] + ((match ((x1[(2 + 3 - 1 % 3) % 3] - (x0 + x0)) > tower(&x2[..], (x0).tanh()) && (x0 + (x2[x2.len() - 3] + c(0.17))) > (x0 + x1[0])) { true => x1[1], false => x1[1] }) - (x1[2]).sin())).tanh();
}
n7 += 1;
};
for i17 in 0..2 / 4 {
{ let value = x1[i17 + 40]; x0 = x0 + value; }
}
if (a6 - (a6 - x2[(n7 % 3) % x2.len()])) < (match (x1[2] - (x2[(n7 + n7) % x2.len()] - a6)) < (x1[n7 % x1.len()] * c(0.39)) { true => (-c(1.28)), false => x1[1] }) {
return (((((a6 - (x1[2] * x1[x1.len() - 1])) + (x0).sin()) * (x1[(2 + 3 - n7 % 3) % 3]).sin()) + (x2[x2.len() - 1]).sin()) - (a6).sin());
} else {
a6 = (x0 * ((x1[(n7 + n7) % x1.len()] / ((x1[1]).sin() + c(1.7))) + (x1[1] * a6))).tanh();
}
(((((x2[0] + c(((n7 % 2)) as core::primitive::f64)) - (x0).sin()) + (x1[x1.len() - 3]).sin()) + (x2[1]).sin()) + (a6).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(-0.19, [0.83, 0.36, -1.08], vec![-0.34, 0.4, 0.79],), (-0.85, [1.31, -1.28, 0.31], vec![-0.19, 0.39, 0.48, -1.15],), (-0.95, [-0.98, 0.5, -0.53], vec![-1.4, 0.94, 0.54],), (1.1, [1.17, 0.66, 1.34], vec![-0.47, -0.71, 0.87, 0.71],)]
}
chainrule_tests::random_program! { p80
{
pub fn f(mut x0: f64, x1: &mut f64, x2: &mut [f64], x3: &[f64; 3]) -> Vec<f64> {
x0 += if (*x1 + (if (x3[(1 + 1) % 3] * (*x1 + x2[0])) > (-x0) { x0 } else { 1.23 })) < (*x1 + x2[(0 % 3) % x2.len()]) {
if (x0 - (if (0 + 3 - 3 % 3) % 2 == 1 { x3[(3 + 2) % 3] } else { x0 })) > (x3[0] - x3[1 % x3.len()]) {
return vec![(((((x0 * 0.99) - (x0).sin()) - (*x1).sin()) * (x2[(3 + 3 - 2 % 3) % 3]).sin()) + (x3[x3.len() - 2]).sin()), wave(x0, x0), *x1];
}
if (x0 * { *x1 = (x0).tanh(); (x2[1]) }) > wave(x0, x2[0]) {
let mut a5: f64 = 0.6;
x0 *= (x2[2] - (x0 + x3[0])).tanh();
let a5 = 'b7: {
let k8: usize = (2 % 2) % 2;
x2[1] *= (x3[x3.len() - 3] + (-a5)).cos();
*x1 = (squash([x0, x0, a5]) * ({ let mut k11 = 0; loop { if k11 > 1 || (x3[k8] - (x3[(2 + 3 - k8 % 3) % 3] * 0.26)) > (a5 - x2[k8]) { break (x0); } k11 += 1; } }));
x0 = 0.42;
(match (*x1 * (if (k8 % 2) % 2 == 1 { 1.31 } else { x2[k8] })) < (a5 / ((*x1).cos() + 1.7)) { true => ({ a5 = (x3[2]).sin(); (x0) } * (*x1 - a5)), false => ({ let mut k13 = 0; loop { if k13 > 1 || (k8 % 4) % 2 == 0 { break (a5 + (1.0 * x3[(k8 + 3 - 2 % 3) % x3.len()])); } k13 += 1; } }) })
};
} else {
x0 /= ((x3[0] + (0.18 * x2[1])).sin() + 1.75);
return vec![(((((x0 - wave(1.3, x0)) - (x0).sin()) - (*x1).sin()) + (x2[2]).sin()) + (x3[x3.len() - 3]).sin()), ((-0.34) + 1.09), x3[(2 * 2) % x3.len()]];
}
((x0 + *x1) * ('q15: { if (x2[1] * ((0) as f64)) < x0 { break 'q15 x2[0]; } (x2[2]) }))
} else {
(x0 - { let t16 = (x0); t16 }).tanh()
};
vec![(((((x3[(0 + 2) % 3] - (*x1 * *x1)) + (x0).sin()) - (*x1).sin()) - (x2[2]).sin()) - (x3[1]).sin()), (x3[x3.len() - 1] * x2[3 % x2.len()]), x2[2]]
}
}
{
pub fn f(mut x0: f64, x1: &mut f64, x2: &mut [f64], x3: &[f64; 3]) -> Vec<f64> {
{ let value: f64 = if (*x1 + (if (x3[(1 + 1) % 3] * (*x1 + x2[0])) > (-x0) { x0 } else { c(1.23) })) < (*x1 + x2[(0 % 3) % x2.len()]) {
if (x0 - (if (0 + 3 - 3 % 3) % 2 == 1 { x3[(3 + 2) % 3] } else { x0 })) > (x3[0] - x3[1 % x3.len()]) {
return vec![(((((x0 * c(0.99)) - (x0).sin()) - (*x1).sin()) * (x2[(3 + 3 - 2 % 3) % 3]).sin()) + (x3[x3.len() - 2]).sin()), wave(x0, x0), *x1];
}
if (x0 * { *x1 = (x0).tanh(); (x2[1]) }) > wave(x0, x2[0]) {
let mut a5: f64 = c(0.6);
{ let value = (x2[2] - (x0 + x3[0])).tanh(); x0 = x0 * value; }
let a5 = 'b7: {
let k8: usize = (2 % 2) % 2;
{ let value = (x3[x3.len() - 3] + (-a5)).cos(); x2[1] = x2[1] * value; }
*x1 = (squash([x0, x0, a5]) * ({ let mut k11 = 0; loop { if k11 > 1 || (x3[k8] - (x3[(2 + 3 - k8 % 3) % 3] * c(0.26))) > (a5 - x2[k8]) { break (x0); } k11 += 1; } }));
x0 = c(0.42);
(match (*x1 * (if (k8 % 2) % 2 == 1 { c(1.31) } else { x2[k8] })) < (a5 / ((*x1).cos() + c(1.7))) { true => ({ a5 = (x3[2]).sin(); (x0) } * (*x1 - a5)), false => ({ let mut k13 = 0; loop { if k13 > 1 || (k8 % 4) % 2 == 0 { break (a5 + (c(1.0) * x3[(k8 + 3 - 2 % 3) % x3.len()])); } k13 += 1; } }) })
};
} else {
{ let value = ((x3[0] + (c(0.18) * x2[1])).sin() + c(1.75)); x0 = x0 / value; }
return vec![(((((x0 - wave(c(1.3), x0)) - (x0).sin()) - (*x1).sin()) + (x2[2]).sin()) + (x3[x3.len() - 3]).sin()), ((-c(0.34)) + c(1.09)), x3[(2 * 2) % x3.len()]];
}
((x0 + *x1) * ('q15: { if (x2[1] * c((0) as core::primitive::f64)) < x0 { break 'q15 x2[0]; } (x2[2]) }))
} else {
(x0 - { let t16 = (x0); t16 }).tanh()
}; x0 = x0 + value; }
vec![(((((x3[(0 + 2) % 3] - (*x1 * *x1)) + (x0).sin()) - (*x1).sin()) - (x2[2]).sin()) - (x3[1]).sin()), (x3[x3.len() - 1] * x2[3 % x2.len()]), x2[2]]
}
}
p (p.0, &mut p.1, &mut p.2, &p.3) [p.1, p.2] value
[(1.38, -0.52, vec![0.22, 1.44, 0.05], [0.47, 0.98, 1.39],), (1.13, 0.9, vec![1.01, 0.95, 0.1, 0.71], [-0.6, -0.32, 0.34],), (0.8, 0.67, vec![0.26, 0.23, 1.0], [0.68, -0.21, 0.65],), (0.34, 0.48, vec![1.29, 0.39, -0.64, 1.16], [0.93, 1.02, 0.56],)]
}
chainrule_tests::random_program! { p81
{
pub fn f(mut x0: f64, x1: &[f64], x2: f64, x3: &[f64], x4: &[f64]) -> f64 {
'l7: for i6 in 0..x4.len() {
let mut n9 = 0usize;
while n9 < 3 {
n9 += 1;
match (n9 + 0usize) % 2 {
3.. => {
x0 -= (x2 * { let i6 = (x1[x1.len() - 1] - squash([(x0).cos(), (x2 + x3[(i6 % 4) % x3.len()]), 0.9])); ((0.49 + x1[(2 + n9) % 3]) + (-x0)) }).sin();
}
_ => {
x0 /= ((x1[x1.len() - 1] * ((-0.36) - 0.92)).cos() + 1.75);
x0 /= ((x3[(i6 + 3 - i6 % 3) % x3.len()] - { let t12 = (x3[i6 % x3.len()]); 0.12 }).cos() + 1.75);
let mut c14 = ((x4[n9 % x4.len()] + (x0).sin()) > (x3[0] * x1[1]) && (x1[2] * x0) > (x1[0] + x1[x1.len() - 3]));
}
}
'l18: for (e16, f17) in x1[1..].iter().zip(x1.iter()) {
x0 *= (x0 + (*f17 * *e16)).tanh();
x0 *= (x3[(i6 + n9) % x3.len()] * (*e16).sin().exp()).sin();
x0 += (*f17 * (x3[x3.len() - 2] + *f17)).cos();
let a21: f64 = (*f17 - { x0 = (x2 - choose(&x1[..], i6)).tanh(); (x1[x1.len() - 2]) }).sin();
}
if (x4[2] + (x1[2] + x1[x1.len() - 3])) < (match ((i6 + 0usize) % 5, (x1[1] + (if (x1.len() > 4 && x1[4] > (x2 * x4[i6])) { x4[i6] } else { x1[2] })) < (if ((x1[1] - (-x3[1 % 3])) > ((-1.24) / ((x1[1]).sin() + 1.7)) && (n9 + n9) % 2 == 1) { 1.07 } else { x0 })) { (0, _) => x2, (1 | 3, true) => 0.77, _ => x4[x4.len() - 1] }) {
continue 'l7;
} else {
x0 = (x1[1] - turn(((x4[i6] + x2), x3[x3.len() - 2]), x0).0).tanh();
}
}
}
((((((x3[1] - bend(x2, 0.11)) * (x0).sin()) + (x1[1]).sin()) + (x2).sin()) - (x3[x3.len() - 1]).sin()) + (x4[2]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64], x2: f64, x3: &[f64], x4: &[f64]) -> f64 {
'l7: for i6 in 0..x4.len() {
let mut n9 = 0usize;
while n9 < 3 {
n9 += 1;
match (n9 + 0usize) % 2 {
3.. => {
{ let value = (x2 * { let i6 = (x1[x1.len() - 1] - squash([(x0).cos(), (x2 + x3[(i6 % 4) % x3.len()]), c(0.9)])); ((c(0.49) + x1[(2 + n9) % 3]) + (-x0)) }).sin(); x0 = x0 - value; }
}
_ => {
{ let value = ((x1[x1.len() - 1] * ((-c(0.36)) - c(0.92))).cos() + c(1.75)); x0 = x0 / value; }
{ let value = ((x3[(i6 + 3 - i6 % 3) % x3.len()] - { let t12 = (x3[i6 % x3.len()]); c(0.12) }).cos() + c(1.75)); x0 = x0 / value; }
let mut c14 = ((x4[n9 % x4.len()] + (x0).sin()) > (x3[0] * x1[1]) && (x1[2] * x0) > (x1[0] + x1[x1.len() - 3]));
}
}
'l18: for (e16, f17) in x1[1..].iter().zip(x1.iter()) {
{ let value = (x0 + (*f17 * *e16)).tanh(); x0 = x0 * value; }
{ let value = (x3[(i6 + n9) % x3.len()] * (*e16).sin().exp()).sin(); x0 = x0 * value; }
{ let value = (*f17 * (x3[x3.len() - 2] + *f17)).cos(); x0 = x0 + value; }
let a21: f64 = (*f17 - { x0 = (x2 - choose(&x1[..], i6)).tanh(); (x1[x1.len() - 2]) }).sin();
}
if (x4[2] + (x1[2] + x1[x1.len() - 3])) < (match ((i6 + 0usize) % 5, (x1[1] + (if (x1.len() > 4 && x1[4] > (x2 * x4[i6])) { x4[i6] } else { x1[2] })) < (if ((x1[1] - (-x3[1 % 3])) > ((-c(1.24)) / ((x1[1]).sin() + c(1.7))) && (n9 + n9) % 2 == 1) { c(1.07) } else { x0 })) { (0, _) => x2, (1 | 3, true) => c(0.77), _ => x4[x4.len() - 1] }) {
continue 'l7;
} else {
x0 = (x1[1] - turn(((x4[i6] + x2), x3[x3.len() - 2]), x0).0).tanh();
}
}
}
((((((x3[1] - bend(x2, c(0.11))) * (x0).sin()) + (x1[1]).sin()) + (x2).sin()) - (x3[x3.len() - 1]).sin()) + (x4[2]).sin())
}
}
p (p.0, &p.1, p.2, &p.3, &p.4) [] value
[(1.01, vec![0.68, -0.52, 0.76], 1.0, vec![-0.65, 1.07, 1.14], vec![0.41, 1.09, -0.81],), (0.92, vec![1.0, 1.35, -0.7, 0.92], 0.25, vec![1.4, -1.27, 0.85, -0.38], vec![0.36, 0.2, -1.19, 0.22],), (1.16, vec![1.33, 1.15, 0.09], 0.85, vec![0.15, 1.06, 0.6], vec![-0.94, 1.03, -0.35],), (-1.24, vec![0.93, -0.2, 0.4, 0.87], 0.62, vec![0.34, -1.18, 0.84, -0.43], vec![-0.51, -0.18, -0.81, 0.84],)]
}
chainrule_tests::random_program! { p82
{
pub fn f(mut x0: f64, x1: &mut f64, x2: Vec<f64>, x3: &mut [f64], x4: Vec<f64>) -> f64 {
let mut k6: usize = (0 + 2) % 3;
blend((x4[k6 % x4.len()] + ((x2[0]).cos() + 1.5).ln()).tanh(), &x2, x3);
if (x3[k6] - (x2[x2.len() - 2] * *x1)) > (-1.2) {
return ((((((x2[k6 % 3] - { *x1 = (x4[(k6 + k6) % 3]).sin(); (*x1) }) * (x0).sin()) - (*x1).sin()) * (x2[3 % 3]).sin()) - (x3[k6]).sin()) * (x4[k6]).sin());
}
let mut v8 = vec![(x4[0] - x4[0]); 3 + k6];
let a10: f64 = 0.33;
'l13: for i12 in 1..x3.len() {
if (k6 * 2) % 2 == 0 {
if (v8[0] + a10) < (0.28 * x3[i12]) {
v8[(i12 % 4) % 3] = (x3[i12] + ((a10 * (x4[(k6 % 2) % 3] + x0)).cos() + 1.5).ln()).tanh();
*x1 -= (x0 + x2[k6]).tanh();
for i15 in 0..k6 / 4 {
x0 += x2[i15 + 40];
}
v8[k6] -= (a10 * (x4[(i12 + k6) % x4.len()] - x2[k6 % 3])).tanh();
continue 'l13;
}
if (v8[1] * (0.7 * 0.3)) > ({ let mut k18 = 0; loop { if k18 > 1 || ((x3[x3.len() - 2] * bend(x2[x2.len() - 1], x0)) > (x0 + x2[0]) && (x2[k6] + (-x0)) < wave(x3[i12], (-0.39))) { break (a10); } k18 += 1; } }) {
return (x4[(i12 % 2) % 3] - (x0).max(*x1));
}
} else {
v8[2] = (x2[(k6 + 3 - k6 % 3) % x2.len()] * (-(wave(1.25, x2[k6]) * (x0 * x0)))).sin();
break ;
}
x0 = match (x3.len(), ((3 + i12) + 0usize) % 5, x4.len()) {
(1, 1, 0) | (3, 4, 1) => {
(*x1 + tower(&v8[..1], (*x1).cos())).sin()
}
(3.., k19 @ 2..=5, 3..6) => {
let mut i12 = [(x4[0] + turn((1.3, a10), *x1).1); 3];
i12[k6] *= (x3[k6] - (x3[(k19 + 0) % x3.len()]).sin()).sin();
(i12[(k6 + k6) % 3] + squash(i12)).cos()
}
(3 | 6, k22, ..=0) => {
(x2[1] * ((a10 - x0) * (x3[2] + 0.42))).sin()
}
_ => {
break 'l13 
}
};
*x1 /= ((*x1 * (0.35 + *x1)).tanh() + 1.75);
}
((((((((a10 * { let t24 = (v8[v8.len() - 3]); 0.37 }) + (x0).sin()) - (*x1).sin()) - (x2[k6]).sin()) * (x3[k6]).sin()) * (x4[k6]).sin()) + (v8[k6]).sin()) - (a10).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut f64, x2: Vec<f64>, x3: &mut [f64], x4: Vec<f64>) -> f64 {
let mut k6: usize = (0 + 2) % 3;
blend((x4[k6 % x4.len()] + ((x2[0]).cos() + c(1.5)).ln()).tanh(), &x2, x3);
if (x3[k6] - (x2[x2.len() - 2] * *x1)) > (-c(1.2)) {
return ((((((x2[k6 % 3] - { *x1 = (x4[(k6 + k6) % 3]).sin(); (*x1) }) * (x0).sin()) - (*x1).sin()) * (x2[3 % 3]).sin()) - (x3[k6]).sin()) * (x4[k6]).sin());
}
let mut v8 = vec![(x4[0] - x4[0]); 3 + k6];
let a10: f64 = c(0.33);
'l13: for i12 in 1..x3.len() {
if (k6 * 2) % 2 == 0 {
if (v8[0] + a10) < (c(0.28) * x3[i12]) {
v8[(i12 % 4) % 3] = (x3[i12] + ((a10 * (x4[(k6 % 2) % 3] + x0)).cos() + c(1.5)).ln()).tanh();
{ let value = (x0 + x2[k6]).tanh(); *x1 = *x1 - value; }
for i15 in 0..k6 / 4 {
{ let value = x2[i15 + 40]; x0 = x0 + value; }
}
{ let value = (a10 * (x4[(i12 + k6) % x4.len()] - x2[k6 % 3])).tanh(); v8[k6] = v8[k6] - value; }
continue 'l13;
}
if (v8[1] * (c(0.7) * c(0.3))) > ({ let mut k18 = 0; loop { if k18 > 1 || ((x3[x3.len() - 2] * bend(x2[x2.len() - 1], x0)) > (x0 + x2[0]) && (x2[k6] + (-x0)) < wave(x3[i12], (-c(0.39)))) { break (a10); } k18 += 1; } }) {
return (x4[(i12 % 2) % 3] - (x0).max(*x1));
}
} else {
v8[2] = (x2[(k6 + 3 - k6 % 3) % x2.len()] * (-(wave(c(1.25), x2[k6]) * (x0 * x0)))).sin();
break ;
}
x0 = match (x3.len(), ((3 + i12) + 0usize) % 5, x4.len()) {
(1, 1, 0) | (3, 4, 1) => {
(*x1 + tower(&v8[..1], (*x1).cos())).sin()
}
(3.., k19 @ 2..=5, 3..6) => {
let mut i12 = [(x4[0] + turn((c(1.3), a10), *x1).1); 3];
{ let value = (x3[k6] - (x3[(k19 + 0) % x3.len()]).sin()).sin(); i12[k6] = i12[k6] * value; }
(i12[(k6 + k6) % 3] + squash(i12)).cos()
}
(3 | 6, k22, ..=0) => {
(x2[1] * ((a10 - x0) * (x3[2] + c(0.42)))).sin()
}
_ => {
break 'l13 
}
};
{ let value = ((*x1 * (c(0.35) + *x1)).tanh() + c(1.75)); *x1 = *x1 / value; }
}
((((((((a10 * { let t24 = (v8[v8.len() - 3]); c(0.37) }) + (x0).sin()) - (*x1).sin()) - (x2[k6]).sin()) * (x3[k6]).sin()) * (x4[k6]).sin()) + (v8[k6]).sin()) - (a10).sin())
}
}
p (p.0, &mut p.1, p.2, &mut p.3, p.4) [p.1, p.3] value
[(0.25, -1.17, vec![0.42, 0.3, -0.58], vec![-1.38, -0.94, -0.88], vec![0.09, 0.67, 1.18],), (1.29, 0.97, vec![1.2, 1.06, 0.45, 0.34], vec![1.26, -0.26, 1.38, 0.5], vec![1.42, 0.32, -1.14, -0.07],), (0.08, 0.68, vec![0.08, -1.27, 0.35], vec![1.37, 0.87, 0.6], vec![0.67, -0.33, 0.83],), (0.34, 0.81, vec![-0.38, -0.6, 0.75, -0.59], vec![0.79, 1.29, 0.41, -0.91], vec![1.1, 0.5, 0.54, 1.26],)]
}
chainrule_tests::random_program! { p83
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let a3 = (x0 + squash([(-x1[1]), ((-0.88) + x1[2]), x0])).cos();
{
let w5 = &mut x1[1..];
if (w5[1] + (w5[0 % 2] + a3)) < (0.86 / ((x0).tanh() + 1.7)) {
if (w5[1 % 2] * 1.37) > (w5[(0 + 2) % 2] + w5[1]) {
w5[(1 + 3) % 2] = ((a3 + ((w5[1]).cos() + 1.25).sqrt()).cos() + 1.5).ln();
w5[1] = (x0 * ({ let mut k8 = 0; loop { if k8 > 1 || (x0 - tower(&w5[0..1], (a3).tanh())) > x0 { break (w5[1] - 0.89); } k8 += 1; } })).cos();
} else {
return ((((w5[w5.len() - 2] + relax(&mut w5[0..1], (x0).tanh())) + (x0).sin()) * (a3).sin()) - (w5[1]).sin());
}
let d9: Vec<f64>;
if (x0 * { let t10 = (a3); a3 }) > a3 {
d9 = vec![(a3 + (w5[1]).sin().exp()); 3 + 2];
let mut b12 = [(a3 + (a3 + a3)), a3, x0];
b12[1] += (b12[b12.len() - 3] * ((-b12[1 % b12.len()]) * ((if (w5[1] - (w5[(3 % 2) % 2] + w5[(1 * 2) % 2])) < a3 { a3 } else { x0 }) + x0))).cos();
b12[0] += (x0 - { let t14 = (a3 * a3); (x0).sin().powi(2) }).sin();
} else {
d9 = vec![(w5[1] + (match (w5[(1 + 3 - 1 % 3) % 2] - w5[1]) < (w5[0] + x0) { true => x0, false => x0 })); 3 + 0];
}
} else {
return ((((w5[(1 + 3) % w5.len()] - (a3 * x0)) * (x0).sin()) + (a3).sin()) + (w5[1]).sin());
}
}
((((x1[1] + ('q17: { if (x1[x1.len() - 2] - ((a3).cos() + 1.25).sqrt()) > (x1[(0 * 2) % 3]).sin().powi(4) { break 'q17 x1[2]; } (x1[1]) })) * (x0).sin()) + (x1[x1.len() - 1]).sin()) - (a3).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let a3 = (x0 + squash([(-x1[1]), ((-c(0.88)) + x1[2]), x0])).cos();
{
let w5 = &mut x1[1..];
if (w5[1] + (w5[0 % 2] + a3)) < (c(0.86) / ((x0).tanh() + c(1.7))) {
if (w5[1 % 2] * c(1.37)) > (w5[(0 + 2) % 2] + w5[1]) {
w5[(1 + 3) % 2] = ((a3 + ((w5[1]).cos() + c(1.25)).sqrt()).cos() + c(1.5)).ln();
w5[1] = (x0 * ({ let mut k8 = 0; loop { if k8 > 1 || (x0 - tower(&w5[0..1], (a3).tanh())) > x0 { break (w5[1] - c(0.89)); } k8 += 1; } })).cos();
} else {
return ((((w5[w5.len() - 2] + relax(&mut w5[0..1], (x0).tanh())) + (x0).sin()) * (a3).sin()) - (w5[1]).sin());
}
let d9: Vec<f64>;
if (x0 * { let t10 = (a3); a3 }) > a3 {
d9 = vec![(a3 + (w5[1]).sin().exp()); 3 + 2];
let mut b12 = [(a3 + (a3 + a3)), a3, x0];
{ let value = (b12[b12.len() - 3] * ((-b12[1 % b12.len()]) * ((if (w5[1] - (w5[(3 % 2) % 2] + w5[(1 * 2) % 2])) < a3 { a3 } else { x0 }) + x0))).cos(); b12[1] = b12[1] + value; }
{ let value = (x0 - { let t14 = (a3 * a3); (x0).sin().powi(2) }).sin(); b12[0] = b12[0] + value; }
} else {
d9 = vec![(w5[1] + (match (w5[(1 + 3 - 1 % 3) % 2] - w5[1]) < (w5[0] + x0) { true => x0, false => x0 })); 3 + 0];
}
} else {
return ((((w5[(1 + 3) % w5.len()] - (a3 * x0)) * (x0).sin()) + (a3).sin()) + (w5[1]).sin());
}
}
((((x1[1] + ('q17: { if (x1[x1.len() - 2] - ((a3).cos() + c(1.25)).sqrt()) > (x1[(0 * 2) % 3]).sin().powi(4) { break 'q17 x1[2]; } (x1[1]) })) * (x0).sin()) + (x1[x1.len() - 1]).sin()) - (a3).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(1.3, [0.89, -0.87, 1.11],), (-0.14, [0.07, 0.79, 0.3],), (0.75, [-0.89, 0.88, 0.95],), (1.09, [-0.58, 0.1, 0.49],)]
}
chainrule_tests::random_program! { p84
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut f64) -> f64 {
if ((x2[(2 + n1) % x2.len()] * (x2[1] * x0)) > (x2[n1 % 3] + x2[n1 % x2.len()]) || (*x3 + inner(&x2[..], &x2[..])) < x2[0]) {
return ((((*x3 + (*x3 * *x3)) + (x0).sin()) + (x2[n1 % x2.len()]).sin()) + (*x3).sin());
}
let mut a5 = (*x3 * ((0.39 + *x3) - (*x3 * 0.56))).tanh();
if (x0 * ('q9: { if ((a5 - (x2[(n1 + n1) % 3]).sin()) < ((-1.31) * 1.42) || (*x3 + { let t7 = (a5); a5 }) < (if (x2.len() > 5 && x2[5] > absorb(vec![*x3, x2[x2.len() - 2]])) { *x3 } else { *x3 })) { break 'q9 x0; } (*x3) })) > (x2[1]).sin() {
if (a5 + (a5 * *x3)) < (match ((n1 + 0usize) % 4, (x2.len() > 4 && x2[4] > x0)) { (0, _) => a5, (1 | 3, true) => x2[1], _ => *x3 }) {
*x3 = ((if (*x3 * (x2[2] - 0.97)) > (if ((*x3 - descend((*x3).tanh(), 3)) < (-1.09) && (x0 + a5) > (if ((x0 + (x0).sin().powi(3)) > turn((0.26, a5), x0).1 && (x2[1] * (0.37 + *x3)) > (a5).tanh()) { a5 } else { a5 })) { *x3 } else { x2[2] }) { (-1.16) } else { x0 }) - (*x3 * a5));
return (((((a5 + (a5 * a5)) + (x0).sin()) + (x2[n1 % 3]).sin()) * (*x3).sin()) * (a5).sin());
}
a5 = ((x2[x2.len() - 2] * (a5 * x2[0])).max((0.58 + *x3)) / ((a5 - ((x0 - x2[(n1 + n1) % 3]) + x0)).tanh() + 1.7));
*x3 += (x0 - { a5 = (x0).tanh(); (x2[0]) }).sin();
if ((*x3 - (*x3).sin()) < x2[0] && (x2[2] * (*x3 + x2[2])) < (x0 / ((x0).cos() + 1.7))) {
a5 -= (*x3 * x0).cos();
return (((((*x3 + (x2[n1 % 3] / ((x2[1]).cos() + 1.7))) * (x0).sin()) + (x2[(n1 + 1) % 3]).sin()) * (*x3).sin()) + (a5).sin());
}
*x3 = (x0 - (x0 - (choose(&x2[..], n1) - (a5).sin().exp())).sin()).cos();
return (((((*x3 * (a5 + 1.35)) * (x0).sin()) * (x2[x2.len() - 2]).sin()) + (*x3).sin()) * (a5).sin());
} else if (0 % 4) % 2 == 1 {
let k10: usize = (n1 * 2) % 2;
} else {
a5 *= (x0 + x0).sin();
}
(((((*x3 * (a5 - a5)) - (x0).sin()) - (x2[n1 % 3]).sin()) + (*x3).sin()) + (a5).sin())
}
}
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut f64) -> f64 {
if ((x2[(2 + n1) % x2.len()] * (x2[1] * x0)) > (x2[n1 % 3] + x2[n1 % x2.len()]) || (*x3 + inner(&x2[..], &x2[..])) < x2[0]) {
return ((((*x3 + (*x3 * *x3)) + (x0).sin()) + (x2[n1 % x2.len()]).sin()) + (*x3).sin());
}
let mut a5 = (*x3 * ((c(0.39) + *x3) - (*x3 * c(0.56)))).tanh();
if (x0 * ('q9: { if ((a5 - (x2[(n1 + n1) % 3]).sin()) < ((-c(1.31)) * c(1.42)) || (*x3 + { let t7 = (a5); a5 }) < (if (x2.len() > 5 && x2[5] > absorb(vec![*x3, x2[x2.len() - 2]])) { *x3 } else { *x3 })) { break 'q9 x0; } (*x3) })) > (x2[1]).sin() {
if (a5 + (a5 * *x3)) < (match ((n1 + 0usize) % 4, (x2.len() > 4 && x2[4] > x0)) { (0, _) => a5, (1 | 3, true) => x2[1], _ => *x3 }) {
*x3 = ((if (*x3 * (x2[2] - c(0.97))) > (if ((*x3 - descend((*x3).tanh(), 3)) < (-c(1.09)) && (x0 + a5) > (if ((x0 + (x0).sin().powi(3)) > turn((c(0.26), a5), x0).1 && (x2[1] * (c(0.37) + *x3)) > (a5).tanh()) { a5 } else { a5 })) { *x3 } else { x2[2] }) { (-c(1.16)) } else { x0 }) - (*x3 * a5));
return (((((a5 + (a5 * a5)) + (x0).sin()) + (x2[n1 % 3]).sin()) * (*x3).sin()) * (a5).sin());
}
a5 = ((x2[x2.len() - 2] * (a5 * x2[0])).max((c(0.58) + *x3)) / ((a5 - ((x0 - x2[(n1 + n1) % 3]) + x0)).tanh() + c(1.7)));
{ let value = (x0 - { a5 = (x0).tanh(); (x2[0]) }).sin(); *x3 = *x3 + value; }
if ((*x3 - (*x3).sin()) < x2[0] && (x2[2] * (*x3 + x2[2])) < (x0 / ((x0).cos() + c(1.7)))) {
{ let value = (*x3 * x0).cos(); a5 = a5 - value; }
return (((((*x3 + (x2[n1 % 3] / ((x2[1]).cos() + c(1.7)))) * (x0).sin()) + (x2[(n1 + 1) % 3]).sin()) * (*x3).sin()) + (a5).sin());
}
*x3 = (x0 - (x0 - (choose(&x2[..], n1) - (a5).sin().exp())).sin()).cos();
return (((((*x3 * (a5 + c(1.35))) * (x0).sin()) * (x2[x2.len() - 2]).sin()) + (*x3).sin()) * (a5).sin());
} else if (0 % 4) % 2 == 1 {
let k10: usize = (n1 * 2) % 2;
} else {
{ let value = (x0 + x0).sin(); a5 = a5 * value; }
}
(((((*x3 * (a5 - a5)) - (x0).sin()) - (x2[n1 % 3]).sin()) + (*x3).sin()) + (a5).sin())
}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] value
[(0.43, 2usize, vec![-1.07, 0.28, 0.46], 0.46,), (1.02, 0usize, vec![-0.49, 0.83, 0.67, 0.57], 0.77,), (1.33, 3usize, vec![-0.69, -0.93, 1.07], 0.83,), (1.4, 1usize, vec![0.62, 0.97, 0.68, 0.75], 0.12,)]
}
chainrule_tests::random_program! { p85
{
pub fn f(x0: f64, x1: &mut f64, x2: &[f64]) -> f64 {
'l5: for i4 in 0..x2.len() {
for i7 in 0..(i4 + i4) % 4 / 4 {
*x1 += x2[(i4 + i4) % 4 - 4 + i7];
}
for i9 in 0..2 {
let mut n11 = 2;
'l13: while n11 > 0 && (x2.len() > 2 && x2[2] > (-0.78)) {
n11 -= 1;
*x1 += (x2[i4] + ('q14: { if (x2[i4] + x2[2 % x2.len()]) < (0.67 + (-0.15)) { break 'q14 *x1; } (x0 - (x0 * x0)) })).tanh();
*x1 *= (x0 + (x2[i4]).sin()).sin();
*x1 = (*x1 * { let t15 = (*x1 - (-(-0.83))); (*x1 + t15) }).cos();
}
}
'l18: for e17 in x2[1..].iter().rev() {
if (*x1 - choose(&x2[0..], (i4 + i4))) < (*e17).sin() {
*x1 = (x2[0] - (0.64 + 0.33)).cos();
} else {
*x1 = (x0 - (((if (x2[2] + (x0 - *x1)) < wave(*e17, x2[i4 % 3]) { x2[x2.len() - 2] } else { x0 }) + ({ let mut k21 = 0; loop { if k21 > 1 || i4 % 2 == 0 { break (*x1); } k21 += 1; } })) * ((*e17 * bend(*x1, x0)).cos() + 1.25).sqrt())).cos();
}
}
}
((((x2[1] + (0.72 * x0)) * (x0).sin()) + (*x1).sin()) + (x2[(2 * 2) % 3]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut f64, x2: &[f64]) -> f64 {
'l5: for i4 in 0..x2.len() {
for i7 in 0..(i4 + i4) % 4 / 4 {
{ let value = x2[(i4 + i4) % 4 - 4 + i7]; *x1 = *x1 + value; }
}
for i9 in 0..2 {
let mut n11 = 2;
'l13: while n11 > 0 && (x2.len() > 2 && x2[2] > (-c(0.78))) {
n11 -= 1;
{ let value = (x2[i4] + ('q14: { if (x2[i4] + x2[2 % x2.len()]) < (c(0.67) + (-c(0.15))) { break 'q14 *x1; } (x0 - (x0 * x0)) })).tanh(); *x1 = *x1 + value; }
{ let value = (x0 + (x2[i4]).sin()).sin(); *x1 = *x1 * value; }
*x1 = (*x1 * { let t15 = (*x1 - (-(-c(0.83)))); (*x1 + t15) }).cos();
}
}
'l18: for e17 in x2[1..].iter().rev() {
if (*x1 - choose(&x2[0..], (i4 + i4))) < (*e17).sin() {
*x1 = (x2[0] - (c(0.64) + c(0.33))).cos();
} else {
*x1 = (x0 - (((if (x2[2] + (x0 - *x1)) < wave(*e17, x2[i4 % 3]) { x2[x2.len() - 2] } else { x0 }) + ({ let mut k21 = 0; loop { if k21 > 1 || i4 % 2 == 0 { break (*x1); } k21 += 1; } })) * ((*e17 * bend(*x1, x0)).cos() + c(1.25)).sqrt())).cos();
}
}
}
((((x2[1] + (c(0.72) * x0)) * (x0).sin()) + (*x1).sin()) + (x2[(2 * 2) % 3]).sin())
}
}
p (p.0, &mut p.1, &p.2) [p.1] value
[(-0.71, 0.56, vec![0.66, 0.69, -1.42],), (-0.07, 0.93, vec![0.73, 0.31, 1.07, -1.43],), (0.42, 0.94, vec![-1.41, 0.44, 1.1],), (0.27, 0.64, vec![-0.82, 0.82, 0.87, -1.12],)]
}
chainrule_tests::random_program! { p86
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], mut x3: Vec<f64>, x4: &[f64]) -> Vec<f64> {
if ((x0 + (0.92 * (-0.5))) < { let t6 = (x3[1]); x0 } || (x3[0] + (-1.32)) > (x2[3 % 3] * x0)) {
{
let w8 = &mut x1[0..];
let mut n10 = 0usize;
let mut t13: (f64, f64) = 'l12: loop {
if n10 >= 1 % 4 {
break ((x2[(n10 % 2) % 3] - ((n10) as f64)).cos(), (x2[n10 % 3] - (x0 + x2[x2.len() - 2])));
}
n10 += 1;
x3[0] = (x4[(n10 + n10) % 3] * ((w8[1] * x0) * (x4[0] + x3[n10 % 3]))).cos();
w8[0] -= (x2[1] * (-1.37)).tanh();
w8[0] = (x0 * ((2) as f64)).cos();
w8[(n10 % 3) % 3] = (x3[0] - ((x0 + (if (x3[2] + tower(&x3, (x3[1]).sin())) > (1.39 + 0.57) { x4[0] } else { x4[(n10 % 2) % x4.len()] })).sin() * ((x2[0] * 0.83) - x4[0]))).sin();
};
'l16: for i15 in 1..x2.len() {
x2[i15] = (x3[(n10 % 4) % x3.len()] * (match x4.len() { 0 => (-0.45), 2.. => bump(&mut x2[0], (x3[x3.len() - 3]).cos()), _ => tower(&x3[1..], (t13.1).tanh()) })).tanh();
x3[n10 % 3] *= (t13.0 + (x0 + x4[0])).sin();
let mut b18: [f64; 3] = [(x4[2] * (if n10 % 2 == 1 { x0 } else { x2[i15] })), (t13.0 * x0), t13.1];
}
}
for i20 in 1..x1.len() {
let mut n22 = 0;
x1[2] = 'l24: loop {
if n22 >= 0 {
break (x1[i20] - (x3[i20 % x3.len()] + x3[x3.len() - 2])).sin();
}
n22 += 1;
x3[(i20 + 3 - n22 % 3) % 3] = (x3[0] * wave(0.32, x2[2])).cos();
x2[2] = (x2[0] - (0.38 + x0)).sin();
x3[1] = (x1[i20] * ((x2[x2.len() - 3]).cos() + 1.25).sqrt()).tanh();
};
if ((x2[(i20 + 3 - 0 % 3) % 3] + (x0 * x0)) < (x2[0] / ((x4[1]).sin() + 1.7)) && (x3[0] - (x1[i20]).sin().exp()) > x2[2]) {
return x3;
}
}
x1[3 % 3] /= ((x2[2] + (if ((x4[0] + (match (x4[2] + (0.77 * x4[0])) > (if (x0 + (x0 / ((x0).tanh() + 1.7))) > (x0 * 0.94) { x3[1] } else { x0 }) { true => x1[1], false => x4[0] })) > (x1[(3 * 2) % x1.len()] - x0) || (x0 - descend((x2[(1 * 2) % x2.len()]).sin(), 0)) > (x0 - x0)) { x2[1] } else { x3[1] })).sin() + 1.75);
}
x3
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], mut x3: Vec<f64>, x4: &[f64]) -> Vec<f64> {
if ((x0 + (c(0.92) * (-c(0.5)))) < { let t6 = (x3[1]); x0 } || (x3[0] + (-c(1.32))) > (x2[3 % 3] * x0)) {
{
let w8 = &mut x1[0..];
let mut n10 = 0usize;
let mut t13: (f64, f64) = 'l12: loop {
if n10 >= 1 % 4 {
break ((x2[(n10 % 2) % 3] - c((n10) as core::primitive::f64)).cos(), (x2[n10 % 3] - (x0 + x2[x2.len() - 2])));
}
n10 += 1;
x3[0] = (x4[(n10 + n10) % 3] * ((w8[1] * x0) * (x4[0] + x3[n10 % 3]))).cos();
{ let value = (x2[1] * (-c(1.37))).tanh(); w8[0] = w8[0] - value; }
w8[0] = (x0 * c((2) as core::primitive::f64)).cos();
w8[(n10 % 3) % 3] = (x3[0] - ((x0 + (if (x3[2] + tower(&x3, (x3[1]).sin())) > (c(1.39) + c(0.57)) { x4[0] } else { x4[(n10 % 2) % x4.len()] })).sin() * ((x2[0] * c(0.83)) - x4[0]))).sin();
};
'l16: for i15 in 1..x2.len() {
x2[i15] = (x3[(n10 % 4) % x3.len()] * (match x4.len() { 0 => (-c(0.45)), 2.. => bump(&mut x2[0], (x3[x3.len() - 3]).cos()), _ => tower(&x3[1..], (t13.1).tanh()) })).tanh();
{ let value = (t13.0 + (x0 + x4[0])).sin(); x3[n10 % 3] = x3[n10 % 3] * value; }
let mut b18: [f64; 3] = [(x4[2] * (if n10 % 2 == 1 { x0 } else { x2[i15] })), (t13.0 * x0), t13.1];
}
}
for i20 in 1..x1.len() {
let mut n22 = 0;
x1[2] = 'l24: loop {
if n22 >= 0 {
break (x1[i20] - (x3[i20 % x3.len()] + x3[x3.len() - 2])).sin();
}
n22 += 1;
x3[(i20 + 3 - n22 % 3) % 3] = (x3[0] * wave(c(0.32), x2[2])).cos();
x2[2] = (x2[0] - (c(0.38) + x0)).sin();
x3[1] = (x1[i20] * ((x2[x2.len() - 3]).cos() + c(1.25)).sqrt()).tanh();
};
if ((x2[(i20 + 3 - 0 % 3) % 3] + (x0 * x0)) < (x2[0] / ((x4[1]).sin() + c(1.7))) && (x3[0] - (x1[i20]).sin().exp()) > x2[2]) {
return x3;
}
}
{ let value = ((x2[2] + (if ((x4[0] + (match (x4[2] + (c(0.77) * x4[0])) > (if (x0 + (x0 / ((x0).tanh() + c(1.7)))) > (x0 * c(0.94)) { x3[1] } else { x0 }) { true => x1[1], false => x4[0] })) > (x1[(3 * 2) % x1.len()] - x0) || (x0 - descend((x2[(1 * 2) % x2.len()]).sin(), 0)) > (x0 - x0)) { x2[1] } else { x3[1] })).sin() + c(1.75)); x1[3 % 3] = x1[3 % 3] / value; }
}
x3
}
}
p (p.0, &mut p.1, &mut p.2, p.3, &p.4) [p.1, p.2] value
[(1.04, vec![1.27, 1.08, 0.25], vec![-0.49, 0.23, 0.19], vec![-1.42, 0.24, -1.09], vec![-1.26, 0.18, 0.31],), (0.24, vec![-1.21, 1.22, -1.29, 1.42], vec![-0.89, 0.56, 0.61, 0.58], vec![0.14, 1.4, -1.05, 1.16], vec![0.82, 0.83, 1.14, -0.66],), (1.16, vec![-0.14, -1.38, 0.08], vec![0.28, 1.36, 0.42], vec![-0.29, 1.16, -0.06], vec![0.29, -1.24, 0.81],), (0.52, vec![-1.31, -0.77, -1.02, 1.27], vec![-1.34, -1.11, -1.1, 0.99], vec![-0.32, 1.03, 0.91, -1.16], vec![1.16, 1.35, -0.49, 0.97],)]
}
chainrule_tests::random_program! { p87
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3]) -> Vec<f64> {
{
let w4 = &x1[1..3];
let mut k6: usize = 2 % 4;
let mut k6: f64 = if k6 % 2 == 0 {
(x1[0] - (bump(&mut x2[(k6 + 3 - 2 % 3) % 3], (w4[0] - (w4[0] / ((x1[1]).sin() + 1.7))).cos()) + ({ let mut k9 = 0; loop { if k9 > 1 || (w4[1] * (w4[(k6 * 2) % w4.len()]).sin()) > (((k6 * 2)) as f64) { break (w4[w4.len() - 2] + x1[k6 % 3]); } k9 += 1; } }))).sin()
} else {
let mut v10: Vec<f64> = vec![(w4[0] + (w4[0] - x1[(k6 * 2) % x1.len()])); 3 + 2];
((x2[2] + 1.04) - (w4[0] + x2[x2.len() - 2]))
};
let mut a13 = (w4[0] + { k6 = (w4[(1 + 0) % 2] + (if (w4[(1 % 2) % w4.len()] - (k6 * w4[1])) > (x0).sin().exp() { x1[2] } else { x2[0] })).sin(); (x2[1]) }).cos();
*x2 = [tower(&w4[..], (x2[2]).cos()), (x1[2] + x2[1 % x2.len()]), bump(&mut k6, (w4[1]).cos())];
}
let d15: f64;
if ((x2[2] - x0) < (0.46 + x2[1]) && (x0 - { let t16 = (x0); x1[0] }) < (x2[1]).min(x2[x2.len() - 3])) {
d15 = ((match (x2.len(), (3 % 2 == 0 && (x1[2 % x1.len()] + (x1[0] * 1.13)) > (x2[1] + x0))) { (0, _) => ('q21: { if (x0 + (x0 + x2[3 % 3])) > ('q20: { if ((x0 - x2[2]) > (if (x1[2] + ((3) as f64)) > x1[1] { 1.03 } else { x2[2] }) || (x1[1] - (x2[x2.len() - 2]).sin()) < { let t18 = (x2[1]); 1.19 }) { break 'q20 x0; } (x1[1]) }) { break 'q21 x2[2]; } (x1[1 % x1.len()]) }), (1 | 3, true) => 0.07, _ => bump(&mut x2[2 % 3], (x0).tanh()) }) * ((x0 - (x0 * 0.96)).cos() + 1.5).ln());
x2[1] = match (x1[2] + (x2[(2 + 1) % x2.len()]).sin().exp()) < descend((x0).tanh(), (3 % 4) % 4) {
k22 if !k22 => {
x2[0] /= ((x2[(3 + 3 - 3 % 3) % 3] + (x0).sin()).tanh() + 1.75);
(x1[2] - x1[0])
}
true => {
x2[2] /= ((x2[1 % 3] - x1[x1.len() - 1]).cos() + 1.75);
((x1[x1.len() - 2]).sin().exp() * x1[(1 + 2) % 3])
}
true => {
(((0 * 2)) as f64)
}
_ => {
{ let t24 = (x2[1 % x2.len()] - ((if (x1[0] + (x0 + x2[0])) < (x1[x1.len() - 1] - 1.37) { x0 } else { (-1.24) }) / ((x2[0] * (x0 * x2[x2.len() - 2])).tanh() + 1.7))); ((x2[x2.len() - 2] * t24) * (((1 + 3)) as f64)) }
}
};
} else {
return vec![((((x1[(1 + 3 - 3 % 3) % 3] + (match ((0 + 0usize) % 4, (x2[2] - ((3) as f64)) > (x0 + (-1.06))) { (0, _) => x0, (1 | 3, true) => x0, _ => x1[x1.len() - 1] })) * (x0).sin()) - (x1[1]).sin()) * (x2[1]).sin()), (x1[(2 + 0) % 3] * (-0.56)), x2[1]];
}
vec![(((((x1[0] - (x1[x1.len() - 2]).sin()) - (x0).sin()) * (x1[1 % 3]).sin()) * (x2[2]).sin()) - (d15).sin()), (d15 + d15), d15]
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3]) -> Vec<f64> {
{
let w4 = &x1[1..3];
let mut k6: usize = 2 % 4;
let mut k6: f64 = if k6 % 2 == 0 {
(x1[0] - (bump(&mut x2[(k6 + 3 - 2 % 3) % 3], (w4[0] - (w4[0] / ((x1[1]).sin() + c(1.7)))).cos()) + ({ let mut k9 = 0; loop { if k9 > 1 || (w4[1] * (w4[(k6 * 2) % w4.len()]).sin()) > c(((k6 * 2)) as core::primitive::f64) { break (w4[w4.len() - 2] + x1[k6 % 3]); } k9 += 1; } }))).sin()
} else {
let mut v10: Vec<f64> = vec![(w4[0] + (w4[0] - x1[(k6 * 2) % x1.len()])); 3 + 2];
((x2[2] + c(1.04)) - (w4[0] + x2[x2.len() - 2]))
};
let mut a13 = (w4[0] + { k6 = (w4[(1 + 0) % 2] + (if (w4[(1 % 2) % w4.len()] - (k6 * w4[1])) > (x0).sin().exp() { x1[2] } else { x2[0] })).sin(); (x2[1]) }).cos();
*x2 = [tower(&w4[..], (x2[2]).cos()), (x1[2] + x2[1 % x2.len()]), bump(&mut k6, (w4[1]).cos())];
}
let d15: f64;
if ((x2[2] - x0) < (c(0.46) + x2[1]) && (x0 - { let t16 = (x0); x1[0] }) < (x2[1]).min(x2[x2.len() - 3])) {
d15 = ((match (x2.len(), (3 % 2 == 0 && (x1[2 % x1.len()] + (x1[0] * c(1.13))) > (x2[1] + x0))) { (0, _) => ('q21: { if (x0 + (x0 + x2[3 % 3])) > ('q20: { if ((x0 - x2[2]) > (if (x1[2] + c((3) as core::primitive::f64)) > x1[1] { c(1.03) } else { x2[2] }) || (x1[1] - (x2[x2.len() - 2]).sin()) < { let t18 = (x2[1]); c(1.19) }) { break 'q20 x0; } (x1[1]) }) { break 'q21 x2[2]; } (x1[1 % x1.len()]) }), (1 | 3, true) => c(0.07), _ => bump(&mut x2[2 % 3], (x0).tanh()) }) * ((x0 - (x0 * c(0.96))).cos() + c(1.5)).ln());
x2[1] = match (x1[2] + (x2[(2 + 1) % x2.len()]).sin().exp()) < descend((x0).tanh(), (3 % 4) % 4) {
k22 if !k22 => {
{ let value = ((x2[(3 + 3 - 3 % 3) % 3] + (x0).sin()).tanh() + c(1.75)); x2[0] = x2[0] / value; }
(x1[2] - x1[0])
}
true => {
{ let value = ((x2[1 % 3] - x1[x1.len() - 1]).cos() + c(1.75)); x2[2] = x2[2] / value; }
((x1[x1.len() - 2]).sin().exp() * x1[(1 + 2) % 3])
}
true => {
c(((0 * 2)) as core::primitive::f64)
}
_ => {
{ let t24 = (x2[1 % x2.len()] - ((if (x1[0] + (x0 + x2[0])) < (x1[x1.len() - 1] - c(1.37)) { x0 } else { (-c(1.24)) }) / ((x2[0] * (x0 * x2[x2.len() - 2])).tanh() + c(1.7)))); ((x2[x2.len() - 2] * t24) * c(((1 + 3)) as core::primitive::f64)) }
}
};
} else {
return vec![((((x1[(1 + 3 - 3 % 3) % 3] + (match ((0 + 0usize) % 4, (x2[2] - c((3) as core::primitive::f64)) > (x0 + (-c(1.06)))) { (0, _) => x0, (1 | 3, true) => x0, _ => x1[x1.len() - 1] })) * (x0).sin()) - (x1[1]).sin()) * (x2[1]).sin()), (x1[(2 + 0) % 3] * (-c(0.56))), x2[1]];
}
vec![(((((x1[0] - (x1[x1.len() - 2]).sin()) - (x0).sin()) * (x1[1 % 3]).sin()) * (x2[2]).sin()) - (d15).sin()), (d15 + d15), d15]
}
}
p (p.0, &p.1, &mut p.2) [p.2] value
[(-1.18, vec![-0.67, -0.69, 1.4], [0.27, 1.01, 0.57],), (1.08, vec![-0.76, 0.35, 0.69, 1.12], [0.44, -0.93, 0.45],), (1.02, vec![0.15, 0.71, 0.4], [1.25, -0.91, 1.37],), (0.47, vec![0.92, 0.47, 0.08, 0.75], [-0.49, -1.23, 0.76],)]
}
chainrule_tests::random_program! { p88
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: Vec<f64>, x3: &mut [f64]) -> f64 {
'l6: for i5 in 0..x1.len() {
{
let w8 = &mut x1[0..];
let mut n11 = 0;
let mut a10: f64 = loop {
x0 += (x2[1] + ({ let mut k14 = 0; loop { if k14 > 1 || (w8[w8.len() - 1] - x2[2]) < w8[0] { break (w8[w8.len() - 3]); } k14 += 1; } })).tanh();
w8[(i5 + 3 - i5 % 3) % 3] = (x0 + (w8[2] / ((x2[0]).cos() + 1.7))).cos();
w8[0] -= (x3[2] - { x0 = (x0).cos(); (x0) }).sin();
x3[(i5 + 3 - 2 % 3) % 3] /= ((x0 * (x0 * 0.28)).tanh() + 1.75);
if n11 >= 3 {
break (x2[(2 % 2) % x2.len()] * (-x3[2])).tanh();
}
n11 += 1;
};
}
let i5: f64 = 1.31;
match 3 % 2 == 1 {
false => {
let a17 = (x0 + ((i5).sin().powi(3) + ((-0.57) + x3[0]))).sin();
x0 = (i5 + (a17 + x1[0])).tanh();
x3[2] = (x3[(1 + 3) % 3] + (((x3[2] - x0) + (x1[x1.len() - 2] * x0)) + inner(&x3[..], &x1[..2]))).cos();
x1[(1 % 4) % 3] = (x2[0] - { x0 = (x2[2]).tanh(); (x3[1]) }).tanh();
}
_ => {
x0 = (i5 + 0.86).tanh();
}
}
x3[2] /= ((i5 + choose(&x1[..], (3 % 4))).tanh() + 1.75);
}
(((((x3[1 % 3] + (x1[0] * 0.09)) * (x0).sin()) * (x1[0]).sin()) * (x2[(1 + 0) % 3]).sin()) - (x3[x3.len() - 1]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: Vec<f64>, x3: &mut [f64]) -> f64 {
'l6: for i5 in 0..x1.len() {
{
let w8 = &mut x1[0..];
let mut n11 = 0;
let mut a10: f64 = loop {
{ let value = (x2[1] + ({ let mut k14 = 0; loop { if k14 > 1 || (w8[w8.len() - 1] - x2[2]) < w8[0] { break (w8[w8.len() - 3]); } k14 += 1; } })).tanh(); x0 = x0 + value; }
w8[(i5 + 3 - i5 % 3) % 3] = (x0 + (w8[2] / ((x2[0]).cos() + c(1.7)))).cos();
{ let value = (x3[2] - { x0 = (x0).cos(); (x0) }).sin(); w8[0] = w8[0] - value; }
{ let value = ((x0 * (x0 * c(0.28))).tanh() + c(1.75)); x3[(i5 + 3 - 2 % 3) % 3] = x3[(i5 + 3 - 2 % 3) % 3] / value; }
if n11 >= 3 {
break (x2[(2 % 2) % x2.len()] * (-x3[2])).tanh();
}
n11 += 1;
};
}
let i5: f64 = c(1.31);
match 3 % 2 == 1 {
false => {
let a17 = (x0 + ((i5).sin().powi(3) + ((-c(0.57)) + x3[0]))).sin();
x0 = (i5 + (a17 + x1[0])).tanh();
x3[2] = (x3[(1 + 3) % 3] + (((x3[2] - x0) + (x1[x1.len() - 2] * x0)) + inner(&x3[..], &x1[..2]))).cos();
x1[(1 % 4) % 3] = (x2[0] - { x0 = (x2[2]).tanh(); (x3[1]) }).tanh();
}
_ => {
x0 = (i5 + c(0.86)).tanh();
}
}
{ let value = ((i5 + choose(&x1[..], (3 % 4))).tanh() + c(1.75)); x3[2] = x3[2] / value; }
}
(((((x3[1 % 3] + (x1[0] * c(0.09))) * (x0).sin()) * (x1[0]).sin()) * (x2[(1 + 0) % 3]).sin()) - (x3[x3.len() - 1]).sin())
}
}
p (p.0, &mut p.1, p.2, &mut p.3) [p.1, p.3] value
[(-0.38, vec![0.43, 0.71, 0.76], vec![-0.44, 0.1, 0.79], vec![1.43, 0.94, 0.72],), (0.93, vec![1.14, 1.43, 0.42, 1.23], vec![1.01, 0.62, -0.45, -0.14], vec![1.3, 1.03, 0.53, 0.28],), (-0.4, vec![-1.42, 1.08, 0.16], vec![1.19, 0.11, 0.16], vec![1.04, 0.2, 1.14],), (0.68, vec![1.07, 0.6, 1.21, 1.19], vec![1.29, -1.13, 0.54, 0.86], vec![1.02, 1.29, 0.81, 1.01],)]
}
chainrule_tests::random_program! { p89
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &mut [f64], x3: f64, x4: &[f64; 3]) -> (f64, f64) {
if (x2.len() > 1 && x2[1] > ((-1.44) + 1.33)) {
return (((((((x0 - 1.05) - (x0).sin()) + (x1[2]).sin()) - (x2[(3 % 2) % 3]).sin()) * (x3).sin()) - (x4[2]).sin()), (x2[x2.len() - 1]).sin());
}
'l7: for e6 in x2.iter() {
let mut n10 = 0;
let a9 = 'l12: loop {
if n10 >= x1.len() {
break (*e6 - (0.8 / ((x2[n10 % x2.len()]).sin() + 1.7))).tanh();
}
n10 += 1;
let mut k13: usize = n10 % 4;
let a15 = (x3 * (x4[(k13 + k13) % 3] - (x4[1]).sin()).min((x4[0] * x4[0]))).cos();
};
}
(((((((x2[x2.len() - 2] + tower(&x4[..], (x2[0]).cos())) + (x0).sin()) + (x1[2]).sin()) * (x2[2]).sin()) - (x3).sin()) + (x4[1]).sin()), absorb(vec![x4[x4.len() - 2], 1.44]))
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &mut [f64], x3: f64, x4: &[f64; 3]) -> (f64, f64) {
if (x2.len() > 1 && x2[1] > ((-c(1.44)) + c(1.33))) {
return (((((((x0 - c(1.05)) - (x0).sin()) + (x1[2]).sin()) - (x2[(3 % 2) % 3]).sin()) * (x3).sin()) - (x4[2]).sin()), (x2[x2.len() - 1]).sin());
}
'l7: for e6 in x2.iter() {
let mut n10 = 0;
let a9 = 'l12: loop {
if n10 >= x1.len() {
break (*e6 - (c(0.8) / ((x2[n10 % x2.len()]).sin() + c(1.7)))).tanh();
}
n10 += 1;
let mut k13: usize = n10 % 4;
let a15 = (x3 * (x4[(k13 + k13) % 3] - (x4[1]).sin()).min((x4[0] * x4[0]))).cos();
};
}
(((((((x2[x2.len() - 2] + tower(&x4[..], (x2[0]).cos())) + (x0).sin()) + (x1[2]).sin()) * (x2[2]).sin()) - (x3).sin()) + (x4[1]).sin()), absorb(vec![x4[x4.len() - 2], c(1.44)]))
}
}
p (p.0, &mut p.1, &mut p.2, p.3, &p.4) [p.1, p.2] value
[(0.58, [-0.54, 0.91, -0.7], vec![-0.46, 1.02, 1.13], 0.07, [1.11, 0.25, 0.7],), (0.79, [0.31, -0.12, -0.64], vec![0.58, -0.42, 1.15, 0.92], 0.42, [1.01, 1.06, -0.83],), (0.62, [1.25, -0.18, 1.23], vec![-0.63, -0.69, 0.25], -1.13, [1.24, 1.0, -1.18],), (0.56, [0.48, 0.76, 0.3], vec![1.1, 1.07, 0.27, 0.81], -0.32, [-0.44, 0.9, 1.05],)]
}
chainrule_tests::random_program! { p90
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let a3 = (x1[1] + ((if (x0 + (x1[0]).sin().exp()) > (x0 * x1[0]) { x0 } else { x1[x1.len() - 2] }) * (0.14 + x1[2]))).sin();
for a3 in (1..1).rev() {
if (x1[1] - (if (x0 - (x0 * x1[(0 * 2) % x1.len()])) < (x0).sin() { x0 } else { x0 })) < x1[1] {
let mut a3: usize = (a3 + 3 - a3 % 3) % 3;
'l8: for i7 in 0..x1.len() {
let mut v10: Vec<f64> = vec![(x1[x1.len() - 1] + (x1[1] + x1[i7])), (x1[i7] * x0), 0.55];
v10[i7 % 3] = (x0 + (x0 + v10[(a3 % 4) % v10.len()])).cos();
v10[(i7 + 3 - i7 % 3) % 3] = (v10[i7 % 3] - ('q12: { if (a3 + a3) % 2 == 1 { break 'q12 turn(((if (x0 + (-1.4)) > turn((0.73, 0.84), x1[2]).1 { (-1.39) } else { v10[(i7 % 3) % v10.len()] }), x1[(i7 + i7) % 3]), 0.27).1; } (x1[i7] * (x1[a3] * (-0.7))) })).cos();
v10[0] = (v10[1] - (x0 + x0)).sin();
}
} else if (x1.len() > 5 && x1[5] > x1[1]) {
let a13: f64 = (x1[x1.len() - 1] - (if (x1[0] - (-x1[x1.len() - 2])) < (x1[2] + 0.64) { ((-0.54) + x0) } else { (-x1[(2 % 4) % 3]) })).sin();
} else {
let mut a15: f64 = (x1[(a3 + 1) % x1.len()] + ((x1[(a3 % 2) % 3] * (x1[1]).max(x1[(a3 + a3) % 3])).cos() + 1.5).ln()).tanh();
continue;
}
}
((((x0 * (x0 * x0)) + (x0).sin()) + (x1[0]).sin()) + (a3).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let a3 = (x1[1] + ((if (x0 + (x1[0]).sin().exp()) > (x0 * x1[0]) { x0 } else { x1[x1.len() - 2] }) * (c(0.14) + x1[2]))).sin();
for a3 in (1..1).rev() {
if (x1[1] - (if (x0 - (x0 * x1[(0 * 2) % x1.len()])) < (x0).sin() { x0 } else { x0 })) < x1[1] {
let mut a3: usize = (a3 + 3 - a3 % 3) % 3;
'l8: for i7 in 0..x1.len() {
let mut v10: Vec<f64> = vec![(x1[x1.len() - 1] + (x1[1] + x1[i7])), (x1[i7] * x0), c(0.55)];
v10[i7 % 3] = (x0 + (x0 + v10[(a3 % 4) % v10.len()])).cos();
v10[(i7 + 3 - i7 % 3) % 3] = (v10[i7 % 3] - ('q12: { if (a3 + a3) % 2 == 1 { break 'q12 turn(((if (x0 + (-c(1.4))) > turn((c(0.73), c(0.84)), x1[2]).1 { (-c(1.39)) } else { v10[(i7 % 3) % v10.len()] }), x1[(i7 + i7) % 3]), c(0.27)).1; } (x1[i7] * (x1[a3] * (-c(0.7)))) })).cos();
v10[0] = (v10[1] - (x0 + x0)).sin();
}
} else if (x1.len() > 5 && x1[5] > x1[1]) {
let a13: f64 = (x1[x1.len() - 1] - (if (x1[0] - (-x1[x1.len() - 2])) < (x1[2] + c(0.64)) { ((-c(0.54)) + x0) } else { (-x1[(2 % 4) % 3]) })).sin();
} else {
let mut a15: f64 = (x1[(a3 + 1) % x1.len()] + ((x1[(a3 % 2) % 3] * (x1[1]).max(x1[(a3 + a3) % 3])).cos() + c(1.5)).ln()).tanh();
continue;
}
}
((((x0 * (x0 * x0)) + (x0).sin()) + (x1[0]).sin()) + (a3).sin())
}
}
p (p.0, &p.1) [] value
[(0.63, vec![1.22, -0.57, -0.25],), (0.06, vec![1.1, 0.83, 1.16, -0.08],), (1.3, vec![0.39, 1.28, -0.91],), (0.8, vec![0.83, -1.12, 1.29, 0.9],)]
}
chainrule_tests::random_program! { p91
{
pub fn f(x0: f64, x1: &[f64; 3]) -> Vec<f64> {
let (a3, mut a4) = turn(((x1[0] - ((x0).cos() + 1.25).sqrt()), (x0 - x0)), (x0).tanh());
a4 = { let t8 = (a4 + ('q7: { if ((x1.len() > 5 && x1[5] > 1.17) || (x1[1 % 3] + { a4 = (a4).tanh(); (x1[(1 * 2) % 3]) }) < (a4 * x1[1])) { break 'q7 { a4 = (a4).sin(); (a4) }; } (a3 * (match (2 + 1usize) % 5 { 0 => a3, 2.. => x1[(1 * 2) % x1.len()], _ => x0 })) })); { let t10 = (a3 - (x1[0] - (-0.14))); x0 } };
let mut b13 = [(a3 * (if (2 % 2) % 2 == 0 { 0.71 } else { 0.26 })), ('q12: { if (3 % 2 == 0 && (a3 + (if (a4 + squash([a4, x1[2 % 3], a3])) > ((x1[0]).cos() + 1.25).sqrt() { x1[2] } else { (-0.12) })) > (1.21 / ((a3).tanh() + 1.7))) { break 'q12 a4; } (x0) }), x1[1]];
let mut a3: f64 = (a3 + { a4 = (a3 + { let t15 = (x0); b13[(1 * 2) % b13.len()] }).cos(); (a4) }).cos();
a3 = ((a4 + (-(-1.4))).sin() + ((x1[0] - a3) - { let t18 = (a4); a3 }));
vec![((((((a4 * tower(&x1[..], (x0).sin())) - (x0).sin()) + (x1[(1 * 2) % x1.len()]).sin()) + (a4).sin()) + (b13[(1 * 2) % 3]).sin()) + (a3).sin()), (a4 * a4), b13[0]]
}
}
{
pub fn f(x0: f64, x1: &[f64; 3]) -> Vec<f64> {
let (a3, mut a4) = turn(((x1[0] - ((x0).cos() + c(1.25)).sqrt()), (x0 - x0)), (x0).tanh());
a4 = { let t8 = (a4 + ('q7: { if ((x1.len() > 5 && x1[5] > c(1.17)) || (x1[1 % 3] + { a4 = (a4).tanh(); (x1[(1 * 2) % 3]) }) < (a4 * x1[1])) { break 'q7 { a4 = (a4).sin(); (a4) }; } (a3 * (match (2 + 1usize) % 5 { 0 => a3, 2.. => x1[(1 * 2) % x1.len()], _ => x0 })) })); { let t10 = (a3 - (x1[0] - (-c(0.14)))); x0 } };
let mut b13 = [(a3 * (if (2 % 2) % 2 == 0 { c(0.71) } else { c(0.26) })), ('q12: { if (3 % 2 == 0 && (a3 + (if (a4 + squash([a4, x1[2 % 3], a3])) > ((x1[0]).cos() + c(1.25)).sqrt() { x1[2] } else { (-c(0.12)) })) > (c(1.21) / ((a3).tanh() + c(1.7)))) { break 'q12 a4; } (x0) }), x1[1]];
let mut a3: f64 = (a3 + { a4 = (a3 + { let t15 = (x0); b13[(1 * 2) % b13.len()] }).cos(); (a4) }).cos();
a3 = ((a4 + (-(-c(1.4)))).sin() + ((x1[0] - a3) - { let t18 = (a4); a3 }));
vec![((((((a4 * tower(&x1[..], (x0).sin())) - (x0).sin()) + (x1[(1 * 2) % x1.len()]).sin()) + (a4).sin()) + (b13[(1 * 2) % 3]).sin()) + (a3).sin()), (a4 * a4), b13[0]]
}
}
p (p.0, &p.1) [] value
[(0.81, [-0.61, 1.05, 0.89],), (0.31, [1.14, 0.94, 0.08],), (0.45, [-0.85, 1.42, 0.15],), (1.16, [0.8, -0.35, 1.4],)]
}
chainrule_tests::random_program! { p92
{
pub fn f(x0: f64, x1: &[f64], x2: f64) -> f64 {
let mut a4: f64 = 'b5: {
if ((x0 - (x1[x1.len() - 3]).sin()) > (x2 + x2) || (1 + 0) % 2 == 0) {
break 'b5 (x2 / ((x2).sin() + 1.7));
}
'b6: {
if (x0 + (-x0)) > x2 {
break 'b5 (x2 + ((x1[1]).sin() + (x1[2] + 0.64))).sin();
} else {
let a7 = (x2 * choose(&x1[..], (0 + 2))).sin();
}
let mut a9 = (x0 + (((0 + 3 - 2 % 3)) as f64)).cos();
if ((x1.len() > 5 && x1[5] > (a9 * x2)) || (x0 * { let t11 = (x0); a9 }) < (x0 + x2)) {
break 'b6 ;
} else {
let mut t17: (f64, [f64; 2]) = ((x0 + ({ let mut k16 = 0; loop { if k16 > 1 || (a9 - { let t13 = (x0); a9 }) < (0.6 * x2) { break (x0); } k16 += 1; } })), [(x0 + ({ let mut k16 = 0; loop { if k16 > 1 || (a9 - { let t13 = (x0); a9 }) < (0.6 * x2) { break (x0); } k16 += 1; } })) * a9, tower(x1, (x2).cos())]);
t17.0 /= ((t17.1[0] * (x0 - 0.31)).cos() + 1.75);
t17.1[0] = ({ a9 = (a9 - x2).sin(); (a9) } + { a9 = (t17.1[0] * descend((x1[x1.len() - 1]).tanh(), 2)).tanh(); (a9) });
t17.0 -= { a9 = (a9).tanh(); (x0) };
}
match x1.len() {
1.. => {
a9 -= (a9 - ((1) as f64)).tanh();
}
3..=6 if (x2 + 0.99) < (a9).sin().powi(3) => {
a9 = (x2 - (x1[(3 * 2) % 3] * x0)).sin();
let mut k19: usize = (1 % 2) % 4;
}
_ => {
let t23 = ((x2 - (a9 * x2)), [(x2 - (a9 * x2)) * x1[1], ('q22: { if ((x2 + tower(&x1[..], (x1[1]).sin())) < (x2 - x2) && (a9 * ((-0.28) + (-0.83))) > ('q21: { if (x1.len() > 1 && x1[1] > (-x2)) { break 'q21 x0; } (x2) })) { break 'q22 a9; } (x1[1]) })]);
let (a25, mut a26) = turn(((x2 + choose(&x1[..], (3 % 3))), (0.09 - x0)), (x0).cos());
a26 += (a25 * ('q33: { if (a26 + ({ let mut k30 = 0; loop { if k30 > 1 || (t23.1[1] + (-a9)) < (x2 * x2) { break (a25); } k30 += 1; } })) < (1.07 - x0) { break 'q33 ({ let mut k32 = 0; loop { if k32 > 1 || (a26 - (match ((0 + 3 - 0 % 3) + 1usize) % 4 { 0 => x2, 2.. => a9, _ => a25 })) > (x2).min(x2) { break (a25 - (x0 - t23.1[0 % 2])); } k32 += 1; } }); } (t23.0 - ((a25 * t23.1[1]) + tower(&x1[..], (x0).tanh()))) })).cos();
a9 -= (a26 - { let t34 = (x0); x2 }).sin();
}
}

}
(x1[0] / ((x2).tanh() + 1.7))
};
(((((x1[0] + (((1 * 2)) as f64)) + (x0).sin()) + (x1[x1.len() - 2]).sin()) + (x2).sin()) * (a4).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: f64) -> f64 {
let mut a4: f64 = 'b5: {
if ((x0 - (x1[x1.len() - 3]).sin()) > (x2 + x2) || (1 + 0) % 2 == 0) {
break 'b5 (x2 / ((x2).sin() + c(1.7)));
}
'b6: {
if (x0 + (-x0)) > x2 {
break 'b5 (x2 + ((x1[1]).sin() + (x1[2] + c(0.64)))).sin();
} else {
let a7 = (x2 * choose(&x1[..], (0 + 2))).sin();
}
let mut a9 = (x0 + c(((0 + 3 - 2 % 3)) as core::primitive::f64)).cos();
if ((x1.len() > 5 && x1[5] > (a9 * x2)) || (x0 * { let t11 = (x0); a9 }) < (x0 + x2)) {
break 'b6 ;
} else {
let mut t17: (f64, [f64; 2]) = ((x0 + ({ let mut k16 = 0; loop { if k16 > 1 || (a9 - { let t13 = (x0); a9 }) < (c(0.6) * x2) { break (x0); } k16 += 1; } })), [(x0 + ({ let mut k16 = 0; loop { if k16 > 1 || (a9 - { let t13 = (x0); a9 }) < (c(0.6) * x2) { break (x0); } k16 += 1; } })) * a9, tower(x1, (x2).cos())]);
{ let value = ((t17.1[0] * (x0 - c(0.31))).cos() + c(1.75)); t17.0 = t17.0 / value; }
t17.1[0] = ({ a9 = (a9 - x2).sin(); (a9) } + { a9 = (t17.1[0] * descend((x1[x1.len() - 1]).tanh(), 2)).tanh(); (a9) });
{ let value = { a9 = (a9).tanh(); (x0) }; t17.0 = t17.0 - value; }
}
match x1.len() {
1.. => {
{ let value = (a9 - c((1) as core::primitive::f64)).tanh(); a9 = a9 - value; }
}
3..=6 if (x2 + c(0.99)) < (a9).sin().powi(3) => {
a9 = (x2 - (x1[(3 * 2) % 3] * x0)).sin();
let mut k19: usize = (1 % 2) % 4;
}
_ => {
let t23 = ((x2 - (a9 * x2)), [(x2 - (a9 * x2)) * x1[1], ('q22: { if ((x2 + tower(&x1[..], (x1[1]).sin())) < (x2 - x2) && (a9 * ((-c(0.28)) + (-c(0.83)))) > ('q21: { if (x1.len() > 1 && x1[1] > (-x2)) { break 'q21 x0; } (x2) })) { break 'q22 a9; } (x1[1]) })]);
let (a25, mut a26) = turn(((x2 + choose(&x1[..], (3 % 3))), (c(0.09) - x0)), (x0).cos());
{ let value = (a25 * ('q33: { if (a26 + ({ let mut k30 = 0; loop { if k30 > 1 || (t23.1[1] + (-a9)) < (x2 * x2) { break (a25); } k30 += 1; } })) < (c(1.07) - x0) { break 'q33 ({ let mut k32 = 0; loop { if k32 > 1 || (a26 - (match ((0 + 3 - 0 % 3) + 1usize) % 4 { 0 => x2, 2.. => a9, _ => a25 })) > (x2).min(x2) { break (a25 - (x0 - t23.1[0 % 2])); } k32 += 1; } }); } (t23.0 - ((a25 * t23.1[1]) + tower(&x1[..], (x0).tanh()))) })).cos(); a26 = a26 + value; }
{ let value = (a26 - { let t34 = (x0); x2 }).sin(); a9 = a9 - value; }
}
}

}
(x1[0] / ((x2).tanh() + c(1.7)))
};
(((((x1[0] + c(((1 * 2)) as core::primitive::f64)) + (x0).sin()) + (x1[x1.len() - 2]).sin()) + (x2).sin()) * (a4).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(1.2, vec![0.81, -0.07, 0.74], -1.37,), (0.49, vec![1.37, 0.33, 1.15, 0.06], 1.01,), (-0.26, vec![1.03, 0.46, 0.07], 1.14,), (-0.14, vec![-0.24, 1.4, 0.45, 0.61], -0.13,)]
}
chainrule_tests::random_program! { p93
{
pub fn f(x0: f64, x1: &mut [f64; 3], mut x2: Vec<f64>, x3: &mut [f64], mut x4: (f64, f64)) -> f64 {
fill(&mut x1[..], (x3[1] + (x3[x3.len() - 2] + x0)).tanh());
x2[2] = (x0 * (x4.1).sin()).tanh();
'b6: {
fill(x3, (x4.0 * (x1[x1.len() - 1] + 1.43)).tanh());
if ((x2[1] * (0.56 * x3[(3 % 4) % 3])) < (match (x3[x3.len() - 2] - (x4.1 * x0)) < (((3 + 2)) as f64) { true => 1.19, false => x4.1 }) || (x3[1] - { let t7 = (x1[x1.len() - 2]); t7 }) > (if (x3[0] * (x4.0 - x3[1])) > wave(1.43, x4.0) { x0 } else { x3[x3.len() - 1] })) {
x4.1 /= ((x1[2] - (x3[1] * x3[x3.len() - 3])).cos() + 1.75);
break 'b6 ;
}

}
x3[2] -= (x3[x3.len() - 3] - ((0.31 - x4.0) - (((2 + 3 - 0 % 3)) as f64))).tanh();
let mut n9 = 0usize;
'l11: while ((x4.0 - (x2[(n9 % 3) % 3]).tanh()) > x2[1]) && n9 < 0 {
for i12 in (0..1).rev() {
let mut n14 = 0usize;
loop {
if n14 >= 0 || (x2[2] * x3[1]) < (x2[(i12 + n14) % x2.len()] * x2[1]) {
break ;
}
n14 += 1;
x4.0 += (x2[1] + inner(&x2, &x2[..])).sin();
x2[2 % 3] = (x2[n14 % x2.len()] - (if (x1[0] - (x0 + 0.17)) > ((-1.13) * x3[n14 % 3]) { choose(&x1[..], n14) } else { 1.25 })).cos();
x4.1 -= (x0 - (x2[(0 * 2) % x2.len()] + (x3[x3.len() - 3] * x3[x3.len() - 1])).min((x1[(n14 * 2) % 3] * (-0.75)))).tanh();
}
if (1 % 2 == 1 || (x3[1] * ({ let mut k17 = 0; loop { if k17 > 1 || (x2[1] + (x3[0]).sin()) > ((x4.0).cos() + 1.5).ln() { break (x3[1]); } k17 += 1; } })) > (x0 - x1[(i12 + n14) % x1.len()])) {
return (x0 - (-x1[1]));
}
}
if (x0 * (x2[2]).sin().exp()) > (x2[2] + x0) {
break 'l11 ;
}
let v20 = advance(vec![(x4.0 + (-1.34)), ({ let mut k19 = 0; loop { if k19 > 1 || (x4.1 + (-x3[x3.len() - 3])) > (1.23 * x0) { break (x1[(2 + n9) % 3]); } k19 += 1; } })], x0);
n9 += 1;
}
let a22 = (x3[2] - ((x0 * x0) + (((n9 + n9)) as f64))).tanh();
for n9 in 1..x3.len() {
x2[1] = (x4.0 + ((x1[n9 % x1.len()] + (x2[(n9 + n9) % 3] * x1[2])).cos() + 1.5).ln()).cos();
let a25 = match ((x0), (n9 + 3 - n9 % 3) % 2 == 1, ((n9 * 2) + 1usize) % 5) {
(k26, true, k27) if (x2[(n9 * 2) % 3] * (1.35 + 0.28)) < { let t30 = (x1[x1.len() - 1]); x0 } => {
x4.1 -= (x1[x1.len() - 2] - (x1[x1.len() - 3]).sin()).tanh();
(x2[(1 + n9) % x2.len()] + (a22 - (descend((x0).tanh(), 1) / ((k26 - (x4.0).sin().powi(4)).cos() + 1.7))).abs()).sin()
}
(_, false, 3..) if (x2[1] + { let t32 = (x0); x1[1] }) > ((x4.0).cos() + 1.5).ln() => {
continue;
}
(_, false, 1..) => {
(a22 + ((1) as f64)).sin()
}
_ => {
(x2[2] + (((x2[1] + (x0 + x4.1)).cos() + 1.25).sqrt() + (match ((n9 + 1) + 0usize) % 5 { 0 => (x0 * (-0.79)), 2.. => (((0 + n9)) as f64), _ => (x0 + x4.1) }))).cos()
}
};
}
(((((((x1[1] * (1.23 + 0.14)) + (x0).sin()) + (x1[(n9 + n9) % 3]).sin()) + (x2[2]).sin()) + (x3[1]).sin()) * (x4.1).sin()) + (a22).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], mut x2: Vec<f64>, x3: &mut [f64], mut x4: (f64, f64)) -> f64 {
fill(&mut x1[..], (x3[1] + (x3[x3.len() - 2] + x0)).tanh());
x2[2] = (x0 * (x4.1).sin()).tanh();
'b6: {
fill(x3, (x4.0 * (x1[x1.len() - 1] + c(1.43))).tanh());
if ((x2[1] * (c(0.56) * x3[(3 % 4) % 3])) < (match (x3[x3.len() - 2] - (x4.1 * x0)) < c(((3 + 2)) as core::primitive::f64) { true => c(1.19), false => x4.1 }) || (x3[1] - { let t7 = (x1[x1.len() - 2]); t7 }) > (if (x3[0] * (x4.0 - x3[1])) > wave(c(1.43), x4.0) { x0 } else { x3[x3.len() - 1] })) {
{ let value = ((x1[2] - (x3[1] * x3[x3.len() - 3])).cos() + c(1.75)); x4.1 = x4.1 / value; }
break 'b6 ;
}

}
{ let value = (x3[x3.len() - 3] - ((c(0.31) - x4.0) - c(((2 + 3 - 0 % 3)) as core::primitive::f64))).tanh(); x3[2] = x3[2] - value; }
let mut n9 = 0usize;
'l11: while ((x4.0 - (x2[(n9 % 3) % 3]).tanh()) > x2[1]) && n9 < 0 {
for i12 in (0..1).rev() {
let mut n14 = 0usize;
loop {
if n14 >= 0 || (x2[2] * x3[1]) < (x2[(i12 + n14) % x2.len()] * x2[1]) {
break ;
}
n14 += 1;
{ let value = (x2[1] + inner(&x2, &x2[..])).sin(); x4.0 = x4.0 + value; }
x2[2 % 3] = (x2[n14 % x2.len()] - (if (x1[0] - (x0 + c(0.17))) > ((-c(1.13)) * x3[n14 % 3]) { choose(&x1[..], n14) } else { c(1.25) })).cos();
{ let value = (x0 - (x2[(0 * 2) % x2.len()] + (x3[x3.len() - 3] * x3[x3.len() - 1])).min((x1[(n14 * 2) % 3] * (-c(0.75))))).tanh(); x4.1 = x4.1 - value; }
}
if (1 % 2 == 1 || (x3[1] * ({ let mut k17 = 0; loop { if k17 > 1 || (x2[1] + (x3[0]).sin()) > ((x4.0).cos() + c(1.5)).ln() { break (x3[1]); } k17 += 1; } })) > (x0 - x1[(i12 + n14) % x1.len()])) {
return (x0 - (-x1[1]));
}
}
if (x0 * (x2[2]).sin().exp()) > (x2[2] + x0) {
break 'l11 ;
}
let v20 = advance(vec![(x4.0 + (-c(1.34))), ({ let mut k19 = 0; loop { if k19 > 1 || (x4.1 + (-x3[x3.len() - 3])) > (c(1.23) * x0) { break (x1[(2 + n9) % 3]); } k19 += 1; } })], x0);
n9 += 1;
}
let a22 = (x3[2] - ((x0 * x0) + c(((n9 + n9)) as core::primitive::f64))).tanh();
for n9 in 1..x3.len() {
x2[1] = (x4.0 + ((x1[n9 % x1.len()] + (x2[(n9 + n9) % 3] * x1[2])).cos() + c(1.5)).ln()).cos();
let a25 = match ((x0), (n9 + 3 - n9 % 3) % 2 == 1, ((n9 * 2) + 1usize) % 5) {
(k26, true, k27) if (x2[(n9 * 2) % 3] * (c(1.35) + c(0.28))) < { let t30 = (x1[x1.len() - 1]); x0 } => {
{ let value = (x1[x1.len() - 2] - (x1[x1.len() - 3]).sin()).tanh(); x4.1 = x4.1 - value; }
(x2[(1 + n9) % x2.len()] + (a22 - (descend((x0).tanh(), 1) / ((k26 - (x4.0).sin().powi(4)).cos() + c(1.7)))).abs()).sin()
}
(_, false, 3..) if (x2[1] + { let t32 = (x0); x1[1] }) > ((x4.0).cos() + c(1.5)).ln() => {
continue;
}
(_, false, 1..) => {
(a22 + c((1) as core::primitive::f64)).sin()
}
_ => {
(x2[2] + (((x2[1] + (x0 + x4.1)).cos() + c(1.25)).sqrt() + (match ((n9 + 1) + 0usize) % 5 { 0 => (x0 * (-c(0.79))), 2.. => c(((0 + n9)) as core::primitive::f64), _ => (x0 + x4.1) }))).cos()
}
};
}
(((((((x1[1] * (c(1.23) + c(0.14))) + (x0).sin()) + (x1[(n9 + n9) % 3]).sin()) + (x2[2]).sin()) + (x3[1]).sin()) * (x4.1).sin()) + (a22).sin())
}
}
p (p.0, &mut p.1, p.2, &mut p.3, p.4) [p.1, p.3] value
[(1.05, [1.42, 1.1, 0.87], vec![0.13, 0.81, -0.59], vec![0.91, 0.98, 0.75], (0.17, 0.75),), (-0.21, [0.31, -0.53, 0.72], vec![1.25, 0.6, 0.94, 0.31], vec![1.36, -0.72, -0.4, 0.6], (1.14, 0.69),), (-1.06, [0.84, 0.29, 0.96], vec![0.11, 1.35, -0.38], vec![-0.16, 0.74, -0.65], (0.82, 0.54),), (1.19, [0.43, 1.13, 0.84], vec![-1.3, 0.72, 0.16, 0.13], vec![-1.18, 1.02, 0.24, 0.43], (0.16, -0.08),)]
}
chainrule_tests::random_program! { p94
{
pub fn f(x0: f64, x1: (f64, f64), mut x2: f64, x3: &[f64], x4: &[f64]) -> f64 {
let a6: f64 = (x2 - (-absorb(vec![x2, x0]))).tanh();
let mut v8: Vec<f64> = vec![(a6 - x0); 3 + 2];
'l11: for i10 in 1..x4.len() {
x2 = (a6 - (if (x3[x3.len() - 1] + (a6 + x2)) < (x2).sin() { x4[0] } else { x4[i10] })).sin();
v8[1] = (x2 * bend((match (((i10 + 3 - i10 % 3) + 1usize) % 5, (x2 + (match i10 % 2 == 0 { true => x3[2], false => x1.1 })) > (x3[x3.len() - 2]).tanh()) { (0, _) => squash([1.09, x2, 1.22]), (1 | 3, true) => (v8[(i10 * 2) % v8.len()] * v8[i10 % v8.len()]), _ => tower(&v8[..], (x3[2]).sin()) }), ((-x1.0) * x4[0 % 3]))).sin();
}
((((((((x3[2] * { x2 = (x0).sin(); (x4[(1 % 2) % x4.len()]) }) + (x0).sin()) * (x1.0).sin()) + (x2).sin()) + (x3[2]).sin()) + (x4[(0 + 3 - 3 % 3) % x4.len()]).sin()) * (a6).sin()) - (v8[0]).sin())
}
}
{
pub fn f(x0: f64, x1: (f64, f64), mut x2: f64, x3: &[f64], x4: &[f64]) -> f64 {
let a6: f64 = (x2 - (-absorb(vec![x2, x0]))).tanh();
let mut v8: Vec<f64> = vec![(a6 - x0); 3 + 2];
'l11: for i10 in 1..x4.len() {
x2 = (a6 - (if (x3[x3.len() - 1] + (a6 + x2)) < (x2).sin() { x4[0] } else { x4[i10] })).sin();
v8[1] = (x2 * bend((match (((i10 + 3 - i10 % 3) + 1usize) % 5, (x2 + (match i10 % 2 == 0 { true => x3[2], false => x1.1 })) > (x3[x3.len() - 2]).tanh()) { (0, _) => squash([c(1.09), x2, c(1.22)]), (1 | 3, true) => (v8[(i10 * 2) % v8.len()] * v8[i10 % v8.len()]), _ => tower(&v8[..], (x3[2]).sin()) }), ((-x1.0) * x4[0 % 3]))).sin();
}
((((((((x3[2] * { x2 = (x0).sin(); (x4[(1 % 2) % x4.len()]) }) + (x0).sin()) * (x1.0).sin()) + (x2).sin()) + (x3[2]).sin()) + (x4[(0 + 3 - 3 % 3) % x4.len()]).sin()) * (a6).sin()) - (v8[0]).sin())
}
}
p (p.0, p.1, p.2, &p.3, &p.4) [] value
[(0.44, (1.17, 0.31), -0.72, vec![-0.16, -1.15, -1.09], vec![-1.04, 0.73, 0.7],), (0.67, (0.98, 0.15), 0.06, vec![1.2, -1.39, 0.91, 1.1], vec![1.32, 1.34, 0.25, -0.99],), (1.23, (-1.01, 0.24), -0.25, vec![-0.81, -0.99, -0.49], vec![0.91, -0.07, 0.6],), (0.55, (0.65, -0.7), -0.71, vec![1.42, 1.39, 1.05, 0.65], vec![0.55, -0.9, -1.1, -0.14],)]
}
chainrule_tests::random_program! { p95
{
pub fn f(x0: f64, x1: [f64; 3]) -> f64 {
if (2 + 1) % 2 == 0 {
return (((x1[0] - x0) + (x0).sin()) + (x1[2 % x1.len()]).sin());
}
let mut a3: f64 = (x0 - (-x1[x1.len() - 1])).tanh();
'l6: for i5 in 1..x1.len() {
let d8: f64;
if ((x1[i5] * (a3 / ((x0).sin() + 1.7))) < (((i5 * 2)) as f64) && (x0 - (0.61 * x1[(i5 + 3 - i5 % 3) % x1.len()])) > (match (x1.len() > 5 && x1[5] > x0) { true => 1.31, false => x0 })) {
d8 = (x0 * ((x1[(i5 + i5) % 3] - 0.28) - x0)).sin();
if (x1[i5] + ({ let mut k12 = 0; loop { if k12 > 1 || (x0 - (if (x0 - ({ let mut k10 = 0; loop { if k10 > 1 || ((a3 - (x0 + 0.79)) > a3 || (x0 + (((i5 * 2)) as f64)) > (x1[i5] / ((x0).sin() + 1.7))) { break (x1[(i5 + i5) % 3]); } k10 += 1; } })) < absorb(vec![a3, x1[x1.len() - 1]]) { x1[(i5 + i5) % x1.len()] } else { x1[i5 % 3] })) < (match (x0 * (x1[(i5 + 0) % 3] * x0)) < (x1[i5] * 0.05) { true => x1[i5], false => a3 }) { break (x0); } k12 += 1; } })) > (x1[0] - a3) {
a3 = (a3 - descend((a3 + (x1[i5] - ((x1[i5]).cos() + 1.5).ln()).sin().powi(4)).cos(), 2)).sin();
}
a3 = (x1[i5] * { a3 = (x0 * (x1[x1.len() - 1] / ((x1[i5]).sin() + 1.7))).cos(); (a3) }).cos();
} else {
d8 = (x0 - ((0.62 + 1.08) * (a3 * a3))).sin();
}
}
((((a3 - wave(x1[1], a3)) + (x0).sin()) + (x1[0]).sin()) * (a3).sin())
}
}
{
pub fn f(x0: f64, x1: [f64; 3]) -> f64 {
if (2 + 1) % 2 == 0 {
return (((x1[0] - x0) + (x0).sin()) + (x1[2 % x1.len()]).sin());
}
let mut a3: f64 = (x0 - (-x1[x1.len() - 1])).tanh();
'l6: for i5 in 1..x1.len() {
let d8: f64;
if ((x1[i5] * (a3 / ((x0).sin() + c(1.7)))) < c(((i5 * 2)) as core::primitive::f64) && (x0 - (c(0.61) * x1[(i5 + 3 - i5 % 3) % x1.len()])) > (match (x1.len() > 5 && x1[5] > x0) { true => c(1.31), false => x0 })) {
d8 = (x0 * ((x1[(i5 + i5) % 3] - c(0.28)) - x0)).sin();
if (x1[i5] + ({ let mut k12 = 0; loop { if k12 > 1 || (x0 - (if (x0 - ({ let mut k10 = 0; loop { if k10 > 1 || ((a3 - (x0 + c(0.79))) > a3 || (x0 + c(((i5 * 2)) as core::primitive::f64)) > (x1[i5] / ((x0).sin() + c(1.7)))) { break (x1[(i5 + i5) % 3]); } k10 += 1; } })) < absorb(vec![a3, x1[x1.len() - 1]]) { x1[(i5 + i5) % x1.len()] } else { x1[i5 % 3] })) < (match (x0 * (x1[(i5 + 0) % 3] * x0)) < (x1[i5] * c(0.05)) { true => x1[i5], false => a3 }) { break (x0); } k12 += 1; } })) > (x1[0] - a3) {
a3 = (a3 - descend((a3 + (x1[i5] - ((x1[i5]).cos() + c(1.5)).ln()).sin().powi(4)).cos(), 2)).sin();
}
a3 = (x1[i5] * { a3 = (x0 * (x1[x1.len() - 1] / ((x1[i5]).sin() + c(1.7)))).cos(); (a3) }).cos();
} else {
d8 = (x0 - ((c(0.62) + c(1.08)) * (a3 * a3))).sin();
}
}
((((a3 - wave(x1[1], a3)) + (x0).sin()) + (x1[0]).sin()) * (a3).sin())
}
}
p (p.0, p.1) [] value
[(0.19, [1.29, -0.08, 0.68],), (0.61, [0.56, 0.67, 1.04],), (0.14, [0.74, 0.38, 1.05],), (0.81, [-0.69, 0.72, 1.12],)]
}
chainrule_tests::random_program! { p96
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
for i3 in (0..2).rev() {
let mut n6 = 0usize;
let mut a5: f64 = loop {
x1[2] = (x0 * (x1[n6 % x1.len()] * x0)).cos();
if n6 >= i3 {
break (x1[1] * ((if (x1[(i3 % 2) % 3] + (x1[0] + x1[1])) > (x0 + 0.48) { 0.15 } else { x0 }) + (x1[0] / ((x1[2]).tanh() + 1.7)))).cos();
}
n6 += 2;
};
x1[(2 % 2) % 3] = (x1[(n6 % 2) % 3] * (x1[2] - x1[x1.len() - 3])).sin();
if (x0 + (a5 + x1[1])) < (0.95 - a5) {
return ((((x1[(3 * 2) % 3] + x1[i3 % 3]) - (x0).sin()) - (x1[2]).sin()) * (a5).sin());
}
}
(((x1[0] + (x1[2] * x1[2])) * (x0).sin()) + (x1[(3 + 1) % 3]).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
for i3 in (0..2).rev() {
let mut n6 = 0usize;
let mut a5: f64 = loop {
x1[2] = (x0 * (x1[n6 % x1.len()] * x0)).cos();
if n6 >= i3 {
break (x1[1] * ((if (x1[(i3 % 2) % 3] + (x1[0] + x1[1])) > (x0 + c(0.48)) { c(0.15) } else { x0 }) + (x1[0] / ((x1[2]).tanh() + c(1.7))))).cos();
}
n6 += 2;
};
x1[(2 % 2) % 3] = (x1[(n6 % 2) % 3] * (x1[2] - x1[x1.len() - 3])).sin();
if (x0 + (a5 + x1[1])) < (c(0.95) - a5) {
return ((((x1[(3 * 2) % 3] + x1[i3 % 3]) - (x0).sin()) - (x1[2]).sin()) * (a5).sin());
}
}
(((x1[0] + (x1[2] * x1[2])) * (x0).sin()) + (x1[(3 + 1) % 3]).sin())
}
}
p (p.0, p.1) [] value
[(-0.09, vec![1.19, -0.77, 0.57],), (0.19, vec![0.41, -0.22, 0.48, -0.27],), (-0.86, vec![-0.86, 0.56, -1.23],), (1.24, vec![1.02, 0.74, 0.41, 1.24],)]
}
chainrule_tests::random_program! { p97
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64; 3], x3: &mut [f64; 3]) {
if ((x1.len() > 0 && x1[0] > { let t5 = (x0); 0.28 }) && (x0 * (1.17 - x3[1])) < bend(x3[0], x3[2])) {
return ;
}
let mut n7 = x1.len();
loop {
if n7 == 0 {
break ;
}
n7 -= 1;
match ((2 + n7) + 1usize) % 5 {
2.. => {
x3[0] = (x2[(0 + 3) % 3] - (x1[n7] + (x0 + (match (x2.len(), (x2[0] * x3[(n7 + n7) % 3]) < (x1[0]).sin().exp()) { (0, _) => x2[0], (1 | 3, true) => x3[0], _ => x1[n7] })).sin().exp()).sin()).cos();
x3[1] = (x3[(n7 + 3 - n7 % 3) % 3] - 0.47).sin();
}
_ => {
x3[1] = (x0 + (if (x0 + (x1[n7] * x3[0])) > 1.22 { ((x3[1] * x2[0]) - x3[2]) } else { bump(&mut x3[0 % 3], (x0 + x1[2]).cos()) })).sin();
x3[n7 % 3] += (x0 * ((n7) as f64)).sin();
}
k9 => {
let a11: f64 = 1.32;
x3[2] -= (a11 + (x1[n7]).sin()).cos();
}
}
x3[(n7 + n7) % 3] = (x1[n7] + ({ let mut k16 = 0; loop { if k16 > 1 || (x3[2] - bump(&mut x3[0], (x1[2]).tanh())) < (x0 * x1[n7]) { break (x2[x2.len() - 1] * { let t13 = (x3[1]); 0.85 }); } k16 += 1; } })).tanh();
}
let mut n7 = if (x1[0] * (x1[2] / ((x2[n7 % 3]).cos() + 1.7))) > inner(&x2[0..2], &x3[..]) {
if (x1.len() > 1 && x1[1] > (if (x2[0] + (x3[(n7 + n7) % 3] / ((x0).sin() + 1.7))) < (x1[n7 % x1.len()] * x2[x2.len() - 3]) { x3[0] } else { x0 })) {
return ;
}
(match (x1[x1.len() - 2] + ('q17: { if (x3[(n7 % 3) % 3] * (((2 % 4)) as f64)) < descend((x1[1 % 3]).tanh(), 3 % 4) { break 'q17 x0; } (x1[0]) })) < (x0 + x2[2]) { true => x3[x3.len() - 1], false => x1[0] })
} else {
if (x1.len() > 1 && x1[1] > (-x0)) {
return ;
} else {
x3[0] /= ((x1[n7 % 3] * { let t18 = (x0); x2[1] }).sin() + 1.75);
}
(-0.41)
};

}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64; 3], x3: &mut [f64; 3]) {
if ((x1.len() > 0 && x1[0] > { let t5 = (x0); c(0.28) }) && (x0 * (c(1.17) - x3[1])) < bend(x3[0], x3[2])) {
return ;
}
let mut n7 = x1.len();
loop {
if n7 == 0 {
break ;
}
n7 -= 1;
match ((2 + n7) + 1usize) % 5 {
2.. => {
x3[0] = (x2[(0 + 3) % 3] - (x1[n7] + (x0 + (match (x2.len(), (x2[0] * x3[(n7 + n7) % 3]) < (x1[0]).sin().exp()) { (0, _) => x2[0], (1 | 3, true) => x3[0], _ => x1[n7] })).sin().exp()).sin()).cos();
x3[1] = (x3[(n7 + 3 - n7 % 3) % 3] - c(0.47)).sin();
}
_ => {
x3[1] = (x0 + (if (x0 + (x1[n7] * x3[0])) > c(1.22) { ((x3[1] * x2[0]) - x3[2]) } else { bump(&mut x3[0 % 3], (x0 + x1[2]).cos()) })).sin();
{ let value = (x0 * c((n7) as core::primitive::f64)).sin(); x3[n7 % 3] = x3[n7 % 3] + value; }
}
k9 => {
let a11: f64 = c(1.32);
{ let value = (a11 + (x1[n7]).sin()).cos(); x3[2] = x3[2] - value; }
}
}
x3[(n7 + n7) % 3] = (x1[n7] + ({ let mut k16 = 0; loop { if k16 > 1 || (x3[2] - bump(&mut x3[0], (x1[2]).tanh())) < (x0 * x1[n7]) { break (x2[x2.len() - 1] * { let t13 = (x3[1]); c(0.85) }); } k16 += 1; } })).tanh();
}
let mut n7 = if (x1[0] * (x1[2] / ((x2[n7 % 3]).cos() + c(1.7)))) > inner(&x2[0..2], &x3[..]) {
if (x1.len() > 1 && x1[1] > (if (x2[0] + (x3[(n7 + n7) % 3] / ((x0).sin() + c(1.7)))) < (x1[n7 % x1.len()] * x2[x2.len() - 3]) { x3[0] } else { x0 })) {
return ;
}
(match (x1[x1.len() - 2] + ('q17: { if (x3[(n7 % 3) % 3] * c(((2 % 4)) as core::primitive::f64)) < descend((x1[1 % 3]).tanh(), 3 % 4) { break 'q17 x0; } (x1[0]) })) < (x0 + x2[2]) { true => x3[x3.len() - 1], false => x1[0] })
} else {
if (x1.len() > 1 && x1[1] > (-x0)) {
return ;
} else {
{ let value = ((x1[n7 % 3] * { let t18 = (x0); x2[1] }).sin() + c(1.75)); x3[0] = x3[0] / value; }
}
(-c(0.41))
};

}
}
p (p.0, &p.1, &p.2, &mut p.3) [p.3] unit
[(-0.89, vec![0.25, 1.18, 1.19], [1.14, 0.14, 1.29], [0.51, 0.08, 0.23],), (0.89, vec![-0.08, 0.6, -0.81, 0.68], [0.28, 0.11, 0.68], [0.96, 0.5, -1.01],), (0.37, vec![0.44, -0.05, 0.81], [0.83, 0.99, 0.7], [0.65, 1.08, 1.3],), (0.85, vec![-0.73, 0.11, -0.31, -0.65], [1.07, 1.0, 0.09], [-1.11, -1.1, 0.59],)]
}
chainrule_tests::random_program! { p98
{
pub fn f(x0: f64, x1: &mut [f64], x2: (f64, f64), x3: &[f64; 3]) -> f64 {
if ((x1[0] + x0) < (-(-1.3)) || (x1[(3 + 2) % 3] - (x1[x1.len() - 1]).sin()) > ((-1.17) - x3[1])) {
x1[0 % 3] = (x0 + (((0.44 + x1[2]) * ((x3[2]).cos() + 1.25).sqrt()) - x2.0)).tanh();
let mut b5: [f64; 3] = [(x3[2] * ((-0.71) - x3[1])); 3];
'b7: {
let mut b8: [f64; 3] = [(x3[2] + (b5[(2 + 3 - 2 % 3) % b5.len()] / ((x3[0]).sin() + 1.7))); 3];
b8[0] *= (x3[0] * (1.2 * (-1.18))).tanh();
if (x0 - ((3) as f64)) < x0 {
break 'b7 ;
}

}
let mut v10: Vec<f64> = vec![(x0 + ((0) as f64)); 3 + (3 + 2) % 3];
}
for i12 in 0..x1.len() {
let mut n14 = 0;
'l16: while n14 < 3 {
'l18: for e17 in x3.iter().rev() {
let i12 = (x1[i12] * (1.39 / ((x3[x3.len() - 2] - (0.86 * x1[(1 % 3) % x1.len()])).sin() + 1.7))).tanh();
}
let t21 = ((x1[i12] + ((n14) as f64)), [(x1[i12] + ((n14) as f64)) * x2.0, (x0 - x1[i12 % 3])]);
n14 += 2;
}
let a25: f64 = (x1[x1.len() - 3] * (choose(&x3[..], n14) + (if (x2.0 * x3[2]) < { let t23 = (x3[1]); t23 } { x1[(n14 * 2) % 3] } else { x2.0 }))).cos();
let mut n27 = 0usize;
loop {
if n27 >= x1.len() {
break ;
}
n27 += 1;
'l30: for i29 in (0..3 + 1).step_by(2) {
let mut v32: Vec<f64> = vec![(x2.1 * (x0 * (-1.06))); 3 + (i29 % 4) % 3];
x1[1] = (a25 - ({ let mut k35 = 0; loop { if k35 > 1 || (a25 - x1[1]) < x3[0] { break (x2.1 + (x3[1] + (v32[v32.len() - 2]).abs())); } k35 += 1; } })).tanh();
}
x1[i12] += (x0 * (if (x3.len() > 4 && x3[4] > (x2.1).sin().powi(2)) { 1.12 } else { x0 })).tanh();
}
}
(((((x1[2 % x1.len()] + (x2.1 / ((x0).sin() + 1.7))) * (x0).sin()) - (x1[(3 * 2) % 3]).sin()) + (x2.1).sin()) * (x3[2]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: (f64, f64), x3: &[f64; 3]) -> f64 {
if ((x1[0] + x0) < (-(-c(1.3))) || (x1[(3 + 2) % 3] - (x1[x1.len() - 1]).sin()) > ((-c(1.17)) - x3[1])) {
x1[0 % 3] = (x0 + (((c(0.44) + x1[2]) * ((x3[2]).cos() + c(1.25)).sqrt()) - x2.0)).tanh();
let mut b5: [f64; 3] = [(x3[2] * ((-c(0.71)) - x3[1])); 3];
'b7: {
let mut b8: [f64; 3] = [(x3[2] + (b5[(2 + 3 - 2 % 3) % b5.len()] / ((x3[0]).sin() + c(1.7)))); 3];
{ let value = (x3[0] * (c(1.2) * (-c(1.18)))).tanh(); b8[0] = b8[0] * value; }
if (x0 - c((3) as core::primitive::f64)) < x0 {
break 'b7 ;
}

}
let mut v10: Vec<f64> = vec![(x0 + c((0) as core::primitive::f64)); 3 + (3 + 2) % 3];
}
for i12 in 0..x1.len() {
let mut n14 = 0;
'l16: while n14 < 3 {
'l18: for e17 in x3.iter().rev() {
let i12 = (x1[i12] * (c(1.39) / ((x3[x3.len() - 2] - (c(0.86) * x1[(1 % 3) % x1.len()])).sin() + c(1.7)))).tanh();
}
let t21 = ((x1[i12] + c((n14) as core::primitive::f64)), [(x1[i12] + c((n14) as core::primitive::f64)) * x2.0, (x0 - x1[i12 % 3])]);
n14 += 2;
}
let a25: f64 = (x1[x1.len() - 3] * (choose(&x3[..], n14) + (if (x2.0 * x3[2]) < { let t23 = (x3[1]); t23 } { x1[(n14 * 2) % 3] } else { x2.0 }))).cos();
let mut n27 = 0usize;
loop {
if n27 >= x1.len() {
break ;
}
n27 += 1;
'l30: for i29 in (0..3 + 1).step_by(2) {
let mut v32: Vec<f64> = vec![(x2.1 * (x0 * (-c(1.06)))); 3 + (i29 % 4) % 3];
x1[1] = (a25 - ({ let mut k35 = 0; loop { if k35 > 1 || (a25 - x1[1]) < x3[0] { break (x2.1 + (x3[1] + (v32[v32.len() - 2]).abs())); } k35 += 1; } })).tanh();
}
{ let value = (x0 * (if (x3.len() > 4 && x3[4] > (x2.1).sin().powi(2)) { c(1.12) } else { x0 })).tanh(); x1[i12] = x1[i12] + value; }
}
}
(((((x1[2 % x1.len()] + (x2.1 / ((x0).sin() + c(1.7)))) * (x0).sin()) - (x1[(3 * 2) % 3]).sin()) + (x2.1).sin()) * (x3[2]).sin())
}
}
p (p.0, &mut p.1, p.2, &p.3) [p.1] value
[(-0.88, vec![-0.68, 0.46, 0.25], (1.15, 0.15), [-0.28, 0.53, 0.29],), (0.87, vec![-0.52, -0.16, 0.49, 0.72], (-0.08, 0.9), [0.15, 0.28, 1.13],), (0.67, vec![-0.96, -1.26, 0.65], (0.48, -1.02), [0.46, 1.09, 0.3],), (0.19, vec![0.11, 0.76, 0.93, 1.15], (-0.97, 0.97), [0.77, -1.37, 1.28],)]
}
chainrule_tests::random_program! { p99
{
pub fn f(x0: f64, x1: f64, x2: &mut f64, mut x3: (f64, f64)) -> f64 {
*x2 = (x3.1 + x1);
let mut b5: [f64; 3] = [(x0 - (x3.0 + x1)); 3];
let mut n7 = 0usize;
'l9: loop {
{
let w10 = &mut b5[1..];
if (w10[1] + ('q12: { if (w10[(n7 * 2) % w10.len()] + (0.14 + x1)) > (x1).sin().powi(4) { break 'q12 x0; } (*x2) })) > (if (w10.len() > 5 && w10[5] > (x1 - w10[1])) { x3.0 } else { *x2 }) {
w10[(n7 + 3 - n7 % 3) % 2] = (x3.1 + (((x3.0).cos() + (x3.1 - w10[2 % 2])) * w10[0])).tanh();
return ((((((x0 - ((1) as f64)) * (x0).sin()) + (x1).sin()) + (*x2).sin()) + (x3.1).sin()) * (w10[n7 % 2]).sin());
} else if ((x0 + ((*x2).cos() + 1.5).ln()) > (match (((n7 + 3 - n7 % 3) + 1usize) % 2, n7 % 2 == 1) { (0, _) => *x2, (1 | 3, true) => w10[1], _ => *x2 }) && (x1 - (x3.1 / ((x3.1).sin() + 1.7))) > (x1 * w10[(n7 + 1) % w10.len()])) {
*x2 -= (x3.0 * ((x1 + x0) + (x0 * x0))).cos();
x3.0 -= (w10[n7 % w10.len()] * (((n7 * 2)) as f64)).cos();
x3.1 = (x0 + (-0.2)).cos();
x3.0 *= (x3.0 + ((0) as f64)).sin();
} else {
*x2 -= (w10[1] * { *x2 = (x1).sin(); (*x2) }).sin();
*x2 = (*x2 + (w10[1] - x3.0)).sin();
*x2 += (x0 * (*x2 + { *x2 = (x1).cos(); (*x2) }).sin()).tanh();
}
let t13 = turn(((w10[1] - (w10[0] + x0)), { *x2 = (w10[w10.len() - 2]).tanh(); (x0) }), (x3.1).sin());
}
*x2 = (*x2 + tower(&b5[..], (b5[0]).sin())).tanh();
if n7 >= (1 + 2) % 4 || (*x2 - (x0 * x3.1)) < (x3.0).tanh() {
break ;
}
n7 += 1;
*x2 -= (x0 - (x1 + 1.04)).sin();
}
((((((b5[2] * bump(&mut x3.0, (x0).cos())) - (x0).sin()) * (x1).sin()) * (*x2).sin()) * (x3.1).sin()) + (b5[b5.len() - 2]).sin())
}
}
{
pub fn f(x0: f64, x1: f64, x2: &mut f64, mut x3: (f64, f64)) -> f64 {
*x2 = (x3.1 + x1);
let mut b5: [f64; 3] = [(x0 - (x3.0 + x1)); 3];
let mut n7 = 0usize;
'l9: loop {
{
let w10 = &mut b5[1..];
if (w10[1] + ('q12: { if (w10[(n7 * 2) % w10.len()] + (c(0.14) + x1)) > (x1).sin().powi(4) { break 'q12 x0; } (*x2) })) > (if (w10.len() > 5 && w10[5] > (x1 - w10[1])) { x3.0 } else { *x2 }) {
w10[(n7 + 3 - n7 % 3) % 2] = (x3.1 + (((x3.0).cos() + (x3.1 - w10[2 % 2])) * w10[0])).tanh();
return ((((((x0 - c((1) as core::primitive::f64)) * (x0).sin()) + (x1).sin()) + (*x2).sin()) + (x3.1).sin()) * (w10[n7 % 2]).sin());
} else if ((x0 + ((*x2).cos() + c(1.5)).ln()) > (match (((n7 + 3 - n7 % 3) + 1usize) % 2, n7 % 2 == 1) { (0, _) => *x2, (1 | 3, true) => w10[1], _ => *x2 }) && (x1 - (x3.1 / ((x3.1).sin() + c(1.7)))) > (x1 * w10[(n7 + 1) % w10.len()])) {
{ let value = (x3.0 * ((x1 + x0) + (x0 * x0))).cos(); *x2 = *x2 - value; }
{ let value = (w10[n7 % w10.len()] * c(((n7 * 2)) as core::primitive::f64)).cos(); x3.0 = x3.0 - value; }
x3.1 = (x0 + (-c(0.2))).cos();
{ let value = (x3.0 + c((0) as core::primitive::f64)).sin(); x3.0 = x3.0 * value; }
} else {
{ let value = (w10[1] * { *x2 = (x1).sin(); (*x2) }).sin(); *x2 = *x2 - value; }
*x2 = (*x2 + (w10[1] - x3.0)).sin();
{ let value = (x0 * (*x2 + { *x2 = (x1).cos(); (*x2) }).sin()).tanh(); *x2 = *x2 + value; }
}
let t13 = turn(((w10[1] - (w10[0] + x0)), { *x2 = (w10[w10.len() - 2]).tanh(); (x0) }), (x3.1).sin());
}
*x2 = (*x2 + tower(&b5[..], (b5[0]).sin())).tanh();
if n7 >= (1 + 2) % 4 || (*x2 - (x0 * x3.1)) < (x3.0).tanh() {
break ;
}
n7 += 1;
{ let value = (x0 - (x1 + c(1.04))).sin(); *x2 = *x2 - value; }
}
((((((b5[2] * bump(&mut x3.0, (x0).cos())) - (x0).sin()) * (x1).sin()) * (*x2).sin()) * (x3.1).sin()) + (b5[b5.len() - 2]).sin())
}
}
p (p.0, p.1, &mut p.2, p.3) [p.2] value
[(1.34, 0.61, 0.32, (1.07, 0.29),), (-1.29, -1.28, -0.48, (0.07, 0.53),), (1.18, 0.14, 1.03, (0.21, 1.37),), (1.3, 1.24, 0.78, (0.46, 0.05),)]
}
chainrule_tests::random_program! { p100
{
pub fn f(x0: f64, mut x1: [f64; 3], x2: &mut f64, x3: &mut [f64]) {
let mut t5: (f64, f64) = ((*x2 * (x0).sin().exp()), (x1[2]).sin().powi(3) + (*x2 * (x0).sin().exp()));
if (x1.len() > 5 && x1[5] > x3[1]) {
return ;
}
'l8: for i7 in 1..x3.len() {
if (x0 - (x3[i7] * *x2)) < *x2 {
t5.0 *= 'b10: {
x3[i7] = (x3[i7 % x3.len()] - (t5.0 - t5.0)).cos();
x3[2] = (x1[2] - (match (x1.len(), (x3[i7 % x3.len()] - (x3[(i7 + 3 - i7 % 3) % x3.len()] * 0.46)) > (((1 + 3 - i7 % 3)) as f64)) { (0, _) => ((*x2 - x1[i7 % x1.len()]) * (x0).sin()), (1 | 3, true) => x3[x3.len() - 3], _ => wave(x1[2], { let t11 = (t5.1); x3[i7 % x3.len()] }) })).tanh();
(t5.0 + ((x3[2] + (x1[(i7 + 2) % x1.len()]).sin().exp()).sin() - ((x1[i7 % x1.len()] - x0) * (((i7 + 3 - i7 % 3)) as f64)))).cos()
};
if (x0 + ((i7) as f64)) < (x0 - x1[0]) {
x3[0] = (x1[i7 % 3] - (x3[i7] + (x3[1] + x3[i7]))).tanh();
x3[1] *= (x1[x1.len() - 2] - wave(x0, x0)).tanh();
x1[0] = (x1[2] * (t5.1 * x1[1])).tanh();
let mut a13: f64 = 0.78;
}
'b15: {
t5.0 /= ((x3[0] + (x0 + x3[i7])).cos() + 1.75);
x1[i7 % 3] *= (x0 - ('q16: { if ((*x2 + x3[2 % x3.len()]) < turn((*x2, x1[x1.len() - 3]), 1.42).0 || i7 % 2 == 1) { break 'q16 0.39; } (x3[i7]) })).cos();
x3[i7] = (t5.1 * (x0 * *x2)).tanh();
x1[2] = (x3[i7] - (x1[0] - ({ let mut k20 = 0; loop { if k20 > 1 || (x0 * { let t17 = (t5.1); x1[x1.len() - 3] }) < (x0 + x1[1]) { break (t5.0 - (x1[0] + x0)); } k20 += 1; } })).sin().powi(3)).sin();

}
} else {
t5.0 = (x3[(i7 + i7) % x3.len()] - (((-1.34) + x3[i7]) * wave(x3[x3.len() - 3], x0))).sin();
}
}

}
}
{
pub fn f(x0: f64, mut x1: [f64; 3], x2: &mut f64, x3: &mut [f64]) {
let mut t5: (f64, f64) = ((*x2 * (x0).sin().exp()), (x1[2]).sin().powi(3) + (*x2 * (x0).sin().exp()));
if (x1.len() > 5 && x1[5] > x3[1]) {
return ;
}
'l8: for i7 in 1..x3.len() {
if (x0 - (x3[i7] * *x2)) < *x2 {
{ let value: f64 = 'b10: {
x3[i7] = (x3[i7 % x3.len()] - (t5.0 - t5.0)).cos();
x3[2] = (x1[2] - (match (x1.len(), (x3[i7 % x3.len()] - (x3[(i7 + 3 - i7 % 3) % x3.len()] * c(0.46))) > c(((1 + 3 - i7 % 3)) as core::primitive::f64)) { (0, _) => ((*x2 - x1[i7 % x1.len()]) * (x0).sin()), (1 | 3, true) => x3[x3.len() - 3], _ => wave(x1[2], { let t11 = (t5.1); x3[i7 % x3.len()] }) })).tanh();
(t5.0 + ((x3[2] + (x1[(i7 + 2) % x1.len()]).sin().exp()).sin() - ((x1[i7 % x1.len()] - x0) * c(((i7 + 3 - i7 % 3)) as core::primitive::f64)))).cos()
}; t5.0 = t5.0 * value; }
if (x0 + c((i7) as core::primitive::f64)) < (x0 - x1[0]) {
x3[0] = (x1[i7 % 3] - (x3[i7] + (x3[1] + x3[i7]))).tanh();
{ let value = (x1[x1.len() - 2] - wave(x0, x0)).tanh(); x3[1] = x3[1] * value; }
x1[0] = (x1[2] * (t5.1 * x1[1])).tanh();
let mut a13: f64 = c(0.78);
}
'b15: {
{ let value = ((x3[0] + (x0 + x3[i7])).cos() + c(1.75)); t5.0 = t5.0 / value; }
{ let value = (x0 - ('q16: { if ((*x2 + x3[2 % x3.len()]) < turn((*x2, x1[x1.len() - 3]), c(1.42)).0 || i7 % 2 == 1) { break 'q16 c(0.39); } (x3[i7]) })).cos(); x1[i7 % 3] = x1[i7 % 3] * value; }
x3[i7] = (t5.1 * (x0 * *x2)).tanh();
x1[2] = (x3[i7] - (x1[0] - ({ let mut k20 = 0; loop { if k20 > 1 || (x0 * { let t17 = (t5.1); x1[x1.len() - 3] }) < (x0 + x1[1]) { break (t5.0 - (x1[0] + x0)); } k20 += 1; } })).sin().powi(3)).sin();

}
} else {
t5.0 = (x3[(i7 + i7) % x3.len()] - (((-c(1.34)) + x3[i7]) * wave(x3[x3.len() - 3], x0))).sin();
}
}

}
}
p (p.0, p.1, &mut p.2, &mut p.3) [p.2, p.3] unit
[(1.22, [0.27, -1.0, 0.8], -1.43, vec![0.9, 1.36, 0.26],), (1.13, [0.54, -0.26, 1.34], 1.19, vec![0.22, 0.11, 0.83, 1.39],), (-0.56, [-0.11, 0.14, 0.63], -1.08, vec![-0.65, 0.07, 0.92],), (0.12, [0.18, 0.88, 0.34], 0.84, vec![-0.9, -1.26, 1.19, 1.4],)]
}
chainrule_tests::random_program! { p101
{
pub fn f(x0: f64, x1: &[f64; 3], n2: usize) -> f64 {
let mut a4: f64 = 1.41;
for i6 in 0..n2 / 4 {
let w7 = &x1[30..50];
a4 += w7[i6] * w7[i6];
}
a4 = (a4 * x0).sin();
for i8 in 0..3 / 4 {
let w9 = &x1[30..50];
a4 += w9[i8] * w9[i8];
}
let mut n10 = n2;
while ((a4 * (if ((a4 + (x0 / ((x0).cos() + 1.7))) < (x1[2] * x0) || (x0 + (x0 + x1[x1.len() - 1])) < (-x0)) { x1[0] } else { x1[0] })) < (-1.22)) && n10 > 0 {
n10 -= 1;
let mut n12 = 0usize;
while ((x1.len() > 0 && x1[0] > descend((a4).tanh(), n2))) && n12 < (n10 % 4) % 4 {
n12 += 2;
{
let w14 = &x1[1..3];
let mut m17: [[f64; 2]; 2] = [[(w14[1] - ('q16: { if (w14.len() > 4 && w14[4] > (x0 + x1[0])) { break 'q16 0.34; } (x1[n12 % 3]) })), (w14[1] - w14[(2 + 3 - n12 % 3) % 2])], [x0, (w14[1] - ('q16: { if (w14.len() > 4 && w14[4] > (x0 + x1[0])) { break 'q16 0.34; } (x1[n12 % 3]) }))]];
a4 *= (x0 * bump(&mut m17[1][0], (x0).sin())).tanh();
}
if (x1.len() > 0 && x1[0] > (x0 * x0)) {
let mut c19 = (x1[(n10 + 0) % x1.len()] + (a4 + 0.56)) < (-0.22);
} else {
break ;
}
}
'b21: {
if (x0 - ('q22: { if n12 % 2 == 0 { break 'q22 (-0.44); } (a4) })) < (x0 * x1[(n12 + 3) % 3]) {
a4 = (x0 - x1[(2 * 2) % 3]).tanh();
a4 = (x0 * (match x1.len() { 0 => (turn((0.79, x0), x0).1 + { a4 = (a4).sin(); (x0) }), 2.. => (((n2) as f64) - { let t23 = (x0); 0.24 }), _ => (((n12 + n12)) as f64) })).tanh();
a4 /= ((a4 * ({ let mut k26 = 0; loop { if k26 > 1 || (x0 + (((1 + 3 - n10 % 3)) as f64)) < absorb(vec![x0, x1[1 % x1.len()]]) { break (x1[1 % x1.len()]); } k26 += 1; } })).sin() + 1.75);
} else if (x1[0] - (if (a4 + x1[2]) > ('q29: { if ((a4 * (0.7 + x0)) < ({ let mut k28 = 0; loop { if k28 > 1 || (x1[0] + (x0 * a4)) < (x0 - a4) { break (x1[(n12 + 3 - n12 % 3) % 3]); } k28 += 1; } }) || (x0 + (a4 * a4)) > ((a4).cos() + 1.25).sqrt()) { break 'q29 x0; } (x1[0]) }) { x1[0] } else { x1[0] })) > (((n2 + 3 - n2 % 3)) as f64) {
a4 = (x0 - ((x0).cos() + 1.25).sqrt()).tanh();
} else {
a4 = (a4 - ((x1[2]).sin() - choose(&x1[..], (n2 * 2)))).cos();
}
a4 = (x0 + squash([(if ((x0 + ('q30: { if (a4 - x1[x1.len() - 3]) > tower(&x1[..], (x0).tanh()) { break 'q30 x1[1]; } (x0) })) < (a4 * x1[1]) && (x0 + (x0 + x1[n2 % 3])) > inner(&x1[1..], &x1[..])) { (((n2 % 3)) as f64) } else { (x1[(n10 + n12) % x1.len()] * (-0.7)) }), ((x1[0]).sin().powi(2) / ((a4 - (x1[(n10 + n2) % x1.len()] + a4)).sin() + 1.7)), x0])).cos();

}
a4 *= (x1[0] + (x0).min(x0)).sin();
}
((((x0 - (0.68 + a4)) + (x0).sin()) * (x1[x1.len() - 2]).sin()) * (a4).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], n2: usize) -> f64 {
let mut a4: f64 = c(1.41);
for i6 in 0..n2 / 4 {
let w7 = &x1[30..50];
{ let value = w7[i6] * w7[i6]; a4 = a4 + value; }
}
a4 = (a4 * x0).sin();
for i8 in 0..3 / 4 {
let w9 = &x1[30..50];
{ let value = w9[i8] * w9[i8]; a4 = a4 + value; }
}
let mut n10 = n2;
while ((a4 * (if ((a4 + (x0 / ((x0).cos() + c(1.7)))) < (x1[2] * x0) || (x0 + (x0 + x1[x1.len() - 1])) < (-x0)) { x1[0] } else { x1[0] })) < (-c(1.22))) && n10 > 0 {
n10 -= 1;
let mut n12 = 0usize;
while ((x1.len() > 0 && x1[0] > descend((a4).tanh(), n2))) && n12 < (n10 % 4) % 4 {
n12 += 2;
{
let w14 = &x1[1..3];
let mut m17: [[f64; 2]; 2] = [[(w14[1] - ('q16: { if (w14.len() > 4 && w14[4] > (x0 + x1[0])) { break 'q16 c(0.34); } (x1[n12 % 3]) })), (w14[1] - w14[(2 + 3 - n12 % 3) % 2])], [x0, (w14[1] - ('q16: { if (w14.len() > 4 && w14[4] > (x0 + x1[0])) { break 'q16 c(0.34); } (x1[n12 % 3]) }))]];
{ let value = (x0 * bump(&mut m17[1][0], (x0).sin())).tanh(); a4 = a4 * value; }
}
if (x1.len() > 0 && x1[0] > (x0 * x0)) {
let mut c19 = (x1[(n10 + 0) % x1.len()] + (a4 + c(0.56))) < (-c(0.22));
} else {
break ;
}
}
'b21: {
if (x0 - ('q22: { if n12 % 2 == 0 { break 'q22 (-c(0.44)); } (a4) })) < (x0 * x1[(n12 + 3) % 3]) {
a4 = (x0 - x1[(2 * 2) % 3]).tanh();
a4 = (x0 * (match x1.len() { 0 => (turn((c(0.79), x0), x0).1 + { a4 = (a4).sin(); (x0) }), 2.. => (c((n2) as core::primitive::f64) - { let t23 = (x0); c(0.24) }), _ => c(((n12 + n12)) as core::primitive::f64) })).tanh();
{ let value = ((a4 * ({ let mut k26 = 0; loop { if k26 > 1 || (x0 + c(((1 + 3 - n10 % 3)) as core::primitive::f64)) < absorb(vec![x0, x1[1 % x1.len()]]) { break (x1[1 % x1.len()]); } k26 += 1; } })).sin() + c(1.75)); a4 = a4 / value; }
} else if (x1[0] - (if (a4 + x1[2]) > ('q29: { if ((a4 * (c(0.7) + x0)) < ({ let mut k28 = 0; loop { if k28 > 1 || (x1[0] + (x0 * a4)) < (x0 - a4) { break (x1[(n12 + 3 - n12 % 3) % 3]); } k28 += 1; } }) || (x0 + (a4 * a4)) > ((a4).cos() + c(1.25)).sqrt()) { break 'q29 x0; } (x1[0]) }) { x1[0] } else { x1[0] })) > c(((n2 + 3 - n2 % 3)) as core::primitive::f64) {
a4 = (x0 - ((x0).cos() + c(1.25)).sqrt()).tanh();
} else {
a4 = (a4 - ((x1[2]).sin() - choose(&x1[..], (n2 * 2)))).cos();
}
a4 = (x0 + squash([(if ((x0 + ('q30: { if (a4 - x1[x1.len() - 3]) > tower(&x1[..], (x0).tanh()) { break 'q30 x1[1]; } (x0) })) < (a4 * x1[1]) && (x0 + (x0 + x1[n2 % 3])) > inner(&x1[1..], &x1[..])) { c(((n2 % 3)) as core::primitive::f64) } else { (x1[(n10 + n12) % x1.len()] * (-c(0.7))) }), ((x1[0]).sin().powi(2) / ((a4 - (x1[(n10 + n2) % x1.len()] + a4)).sin() + c(1.7))), x0])).cos();

}
{ let value = (x1[0] + (x0).min(x0)).sin(); a4 = a4 * value; }
}
((((x0 - (c(0.68) + a4)) + (x0).sin()) * (x1[x1.len() - 2]).sin()) * (a4).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(-0.91, [-0.31, 0.08, 0.21], 2usize,), (-0.3, [-1.41, 0.91, 0.05], 0usize,), (-1.08, [0.42, 0.3, 0.6], 3usize,), (-1.37, [-0.98, 0.54, 0.38], 1usize,)]
}
chainrule_tests::random_program! { p102
{
pub fn f(mut x0: f64, x1: &mut f64, x2: &[f64], x3: &mut [f64]) -> f64 {
let b5 = [(*x1 + (-x0)), (x3[2 % 3]).min(x0), 0.26];
*x1 /= ((b5[0] - ({ let mut k8 = 0; loop { if k8 > 1 || ((b5[1] + (x3[x3.len() - 2] - b5[0])) > (if (3 + 3 - 2 % 3) % 2 == 1 { b5[0] } else { 0.3 }) || (x3[1] - *x1) < (b5[1] - x2[2])) { break (x2[(3 + 0) % 3]); } k8 += 1; } })).cos() + 1.75);
if (x3[2] - x0) > ((-0.87) + x0) {
let mut n9 = 0;
while n9 < b5.len() {
n9 += 1;
relax(&mut x3[..], (x2[2]).tanh());
let mut a13 = (b5[(n9 * 2) % b5.len()] * ((x2[1]).cos() * ({ let mut k12 = 0; loop { if k12 > 1 || (*x1 * (b5[1] + x2[0])) > (match (x3[(n9 + n9) % x3.len()] * 1.28) > (x2[0] + *x1) { true => x3[x3.len() - 2], false => 0.13 }) { break (*x1); } k12 += 1; } }))).tanh();
if (x2[(2 * 2) % 3] - x3[1]) > (x2[0] * x0) {
x0 -= (x0 + (a13).sin().exp()).cos();
continue;
}
}
if (x3[1] - (*x1 * *x1)) < bend(0.41, 0.15) {
return ((((((x0 * (x0 * x0)) + (x0).sin()) + (*x1).sin()) - (x2[0]).sin()) * (x3[(n9 + n9) % 3]).sin()) - (b5[2]).sin());
}
} else {
if (1 + 3) % 2 == 1 {
let mut v15 = advance(vec![(x0 - (x2[1] / ((*x1).sin() + 1.7))), (-x3[0])], b5[(2 + 0) % 3]);
for (i18, e17) in v15.iter_mut().enumerate() {
*e17 *= (*x1 + (match (b5.len() > 4 && b5[4] > (x0 * b5[2])) { true => (-0.86), false => x3[0] })).cos();
}
}
return ((((((x2[2] + wave(*x1, b5[b5.len() - 1])) + (x0).sin()) + (*x1).sin()) + (x2[1]).sin()) + (x3[x3.len() - 3]).sin()) - (b5[1]).sin());
}
((((((*x1 * wave(x2[1], 0.9)) * (x0).sin()) * (*x1).sin()) - (x2[3 % 3]).sin()) * (x3[0]).sin()) - (b5[0]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut f64, x2: &[f64], x3: &mut [f64]) -> f64 {
let b5 = [(*x1 + (-x0)), (x3[2 % 3]).min(x0), c(0.26)];
{ let value = ((b5[0] - ({ let mut k8 = 0; loop { if k8 > 1 || ((b5[1] + (x3[x3.len() - 2] - b5[0])) > (if (3 + 3 - 2 % 3) % 2 == 1 { b5[0] } else { c(0.3) }) || (x3[1] - *x1) < (b5[1] - x2[2])) { break (x2[(3 + 0) % 3]); } k8 += 1; } })).cos() + c(1.75)); *x1 = *x1 / value; }
if (x3[2] - x0) > ((-c(0.87)) + x0) {
let mut n9 = 0;
while n9 < b5.len() {
n9 += 1;
relax(&mut x3[..], (x2[2]).tanh());
let mut a13 = (b5[(n9 * 2) % b5.len()] * ((x2[1]).cos() * ({ let mut k12 = 0; loop { if k12 > 1 || (*x1 * (b5[1] + x2[0])) > (match (x3[(n9 + n9) % x3.len()] * c(1.28)) > (x2[0] + *x1) { true => x3[x3.len() - 2], false => c(0.13) }) { break (*x1); } k12 += 1; } }))).tanh();
if (x2[(2 * 2) % 3] - x3[1]) > (x2[0] * x0) {
{ let value = (x0 + (a13).sin().exp()).cos(); x0 = x0 - value; }
continue;
}
}
if (x3[1] - (*x1 * *x1)) < bend(c(0.41), c(0.15)) {
return ((((((x0 * (x0 * x0)) + (x0).sin()) + (*x1).sin()) - (x2[0]).sin()) * (x3[(n9 + n9) % 3]).sin()) - (b5[2]).sin());
}
} else {
if (1 + 3) % 2 == 1 {
let mut v15 = advance(vec![(x0 - (x2[1] / ((*x1).sin() + c(1.7)))), (-x3[0])], b5[(2 + 0) % 3]);
for (i18, e17) in v15.iter_mut().enumerate() {
{ let value = (*x1 + (match (b5.len() > 4 && b5[4] > (x0 * b5[2])) { true => (-c(0.86)), false => x3[0] })).cos(); *e17 = *e17 * value; }
}
}
return ((((((x2[2] + wave(*x1, b5[b5.len() - 1])) + (x0).sin()) + (*x1).sin()) + (x2[1]).sin()) + (x3[x3.len() - 3]).sin()) - (b5[1]).sin());
}
((((((*x1 * wave(x2[1], c(0.9))) * (x0).sin()) * (*x1).sin()) - (x2[3 % 3]).sin()) * (x3[0]).sin()) - (b5[0]).sin())
}
}
p (p.0, &mut p.1, &p.2, &mut p.3) [p.1, p.3] value
[(1.31, -0.92, vec![0.89, 0.29, -1.3], vec![0.56, 0.31, 0.97],), (-1.21, -0.89, vec![1.38, 0.23, 1.19, 0.43], vec![0.1, 0.33, -1.34, 1.42],), (1.11, 0.14, vec![0.07, 0.12, 0.43], vec![0.33, -1.33, -0.64],), (0.94, 0.14, vec![-1.21, -0.44, -1.34, -0.25], vec![0.08, -0.92, 1.2, 0.92],)]
}
chainrule_tests::random_program! { p103
{
pub fn f(x0: f64, mut x1: [f64; 3], n2: usize, x3: &mut [f64]) -> [f64; 3] {
let mut n5 = n2;
'l7: loop {
let mut v8 = advance(vec![(x3[(n5 + 3) % x3.len()] - x1[2]), (x0).sin()], x1[2]);
x3[(n2 + 3 - n2 % 3) % 3] = (v8[0] + { let t10 = (x3[n2 % x3.len()]); x3[1] }).cos();
x3[n5 % 3] = (v8[n5 % v8.len()] - (x3[(3 % 2) % 3]).sin()).sin();
if n5 == 0 {
break ;
}
n5 -= 1;
}
if (x1[2] + (-(-0.21))) < squash(x1) {
x1[0] *= (x0 - (x1[1] * (-1.0))).sin();
return x1;
}
x3[2] *= (x3[1] + (if (x1.len() > 4 && x1[4] > (x0 * x3[(3 + n2) % 3])) { x0 } else { x0 })).cos();
x1
}
}
{
pub fn f(x0: f64, mut x1: [f64; 3], n2: usize, x3: &mut [f64]) -> [f64; 3] {
let mut n5 = n2;
'l7: loop {
let mut v8 = advance(vec![(x3[(n5 + 3) % x3.len()] - x1[2]), (x0).sin()], x1[2]);
x3[(n2 + 3 - n2 % 3) % 3] = (v8[0] + { let t10 = (x3[n2 % x3.len()]); x3[1] }).cos();
x3[n5 % 3] = (v8[n5 % v8.len()] - (x3[(3 % 2) % 3]).sin()).sin();
if n5 == 0 {
break ;
}
n5 -= 1;
}
if (x1[2] + (-(-c(0.21)))) < squash(x1) {
{ let value = (x0 - (x1[1] * (-c(1.0)))).sin(); x1[0] = x1[0] * value; }
return x1;
}
{ let value = (x3[1] + (if (x1.len() > 4 && x1[4] > (x0 * x3[(3 + n2) % 3])) { x0 } else { x0 })).cos(); x3[2] = x3[2] * value; }
x1
}
}
p (p.0, p.1, p.2, &mut p.3) [p.3] value
[(0.36, [0.27, 1.27, 1.03], 2usize, vec![0.53, 0.74, 0.75],), (-1.02, [0.45, 0.42, 0.84], 0usize, vec![1.37, 0.23, 0.22, 1.27],), (0.41, [0.89, -0.93, 0.38], 3usize, vec![-0.99, -0.72, 0.68],), (0.5, [0.5, 1.37, -0.52], 1usize, vec![-0.91, 0.67, 1.26, -0.41],)]
}
chainrule_tests::random_program! { p104
{
pub fn f(x0: f64, x1: &mut f64, n2: usize, x3: &mut [f64], x4: &mut [f64; 3]) -> Vec<f64> {
if ((x3[2] - (x3[x3.len() - 3] - 0.92)) < (x0 / ((x0).tanh() + 1.7)) && n2 % 2 == 1) {
let mut n6 = x3.len();
while n6 > 0 {
n6 -= 1;
let mut m8 = [[(*x1 + x4[2]), wave(x0, x3[n6])], [x0, (*x1 + x4[2])]];
}
let mut n10 = 0;
loop {
if n10 >= (n6 % 3) % 4 {
break ;
}
n10 += 1;
let mut v12 = advance(vec![(x4[2] + (*x1 + x3[x3.len() - 1])), (match ((n2 % 3) + 0usize) % 3 { 0 => 0.96, 2.. => x4[0], _ => x0 })], x3[0]);
x4[(n6 % 2) % 3] -= (x4[0] - choose(&x3[..], n6)).sin();
for (i15, e14) in x4.iter().enumerate() {
x3[0] = (x3[2] - { let t18 = (x3[0] + (if (x0 * (x3[1]).sin()) > x0 { (x0 + 0.91) } else { (v12[1]).max(x0) })); (if (x0 - (*e14 + x4[1])) > (*e14 + *x1) { (t18).sin().exp() } else { (*e14).min(x4[x4.len() - 3]) }) }).sin();
let mut b20 = [(*e14 * wave(x3[2], v12[(n10 % 3) % 3])), { *x1 = (*e14).sin(); (*x1) }, *x1];
x3[1] += (x0 + (((x4[0] - x3[2]) * v12[v12.len() - 1]) * bend(*e14, v12[0]))).sin();
}
}
let mut n10 = (x0 + { let t22 = (x3[0]); (-1.23) }) > (x0 * x4[(3 % 2) % 3]);
} else {
match ((x4[(0 % 3) % 3]), ((n2 + 3 - 3 % 3) + 0usize) % 5) {
(_, k25 @ 0..=1) if (*x1 * ((x4[n2 % 3]).cos() + 1.5).ln()) > (((k25 + n2)) as f64) => {
x3[0] = (if (x3[n2 % x3.len()] - { let t27 = (x3[x3.len() - 3]); x4[(k25 % 2) % x4.len()] }) > (x0 - (-1.12)) { x4[1] } else { *x1 });
x4[k25] += relax(x3, (x4[k25]).sin());
}
(_, 2..=4) | (_, 2) if (x3.len() > 4 && x3[4] > (0.29 * *x1)) => {
*x1 = (((match ((*x1 - (x3[0] - *x1)) < (x0 + *x1) || (x4.len() > 2 && x4[2] > (x4[0] + x4[x4.len() - 3]))) { true => x4[(n2 + n2) % x4.len()], false => x4[1] }) * (x4[1] + x4[0 % 3])) / ((x0 * ((0.94 / ((x0).sin() + 1.7)) * (x3[x3.len() - 3] * x0))).tanh() + 1.7));
}
(_, _) => {
x4[1] *= (x4[1] - { let t29 = (x0); x3[2] }).tanh();
}
}
x3[2] += *x1;
return vec![(((((x4[n2 % 3] * (x3[n2 % x3.len()] * x3[0])) * (x0).sin()) + (*x1).sin()) - (x3[2]).sin()) * (x4[n2 % x4.len()]).sin()), (x4[x4.len() - 3]).sin().exp(), x0];
}
vec![(((((x0 - ((x4[(0 + 1) % 3]).cos() + 1.25).sqrt()) - (x0).sin()) + (*x1).sin()) * (x3[x3.len() - 2]).sin()) * (x4[1]).sin()), (match (1 + 0usize) % 5 { 0 => x0, 2.. => x4[(1 + 0) % 3], _ => x0 }), x0]
}
}
{
pub fn f(x0: f64, x1: &mut f64, n2: usize, x3: &mut [f64], x4: &mut [f64; 3]) -> Vec<f64> {
if ((x3[2] - (x3[x3.len() - 3] - c(0.92))) < (x0 / ((x0).tanh() + c(1.7))) && n2 % 2 == 1) {
let mut n6 = x3.len();
while n6 > 0 {
n6 -= 1;
let mut m8 = [[(*x1 + x4[2]), wave(x0, x3[n6])], [x0, (*x1 + x4[2])]];
}
let mut n10 = 0;
loop {
if n10 >= (n6 % 3) % 4 {
break ;
}
n10 += 1;
let mut v12 = advance(vec![(x4[2] + (*x1 + x3[x3.len() - 1])), (match ((n2 % 3) + 0usize) % 3 { 0 => c(0.96), 2.. => x4[0], _ => x0 })], x3[0]);
{ let value = (x4[0] - choose(&x3[..], n6)).sin(); x4[(n6 % 2) % 3] = x4[(n6 % 2) % 3] - value; }
for (i15, e14) in x4.iter().enumerate() {
x3[0] = (x3[2] - { let t18 = (x3[0] + (if (x0 * (x3[1]).sin()) > x0 { (x0 + c(0.91)) } else { (v12[1]).max(x0) })); (if (x0 - (*e14 + x4[1])) > (*e14 + *x1) { (t18).sin().exp() } else { (*e14).min(x4[x4.len() - 3]) }) }).sin();
let mut b20 = [(*e14 * wave(x3[2], v12[(n10 % 3) % 3])), { *x1 = (*e14).sin(); (*x1) }, *x1];
{ let value = (x0 + (((x4[0] - x3[2]) * v12[v12.len() - 1]) * bend(*e14, v12[0]))).sin(); x3[1] = x3[1] + value; }
}
}
let mut n10 = (x0 + { let t22 = (x3[0]); (-c(1.23)) }) > (x0 * x4[(3 % 2) % 3]);
} else {
match ((x4[(0 % 3) % 3]), ((n2 + 3 - 3 % 3) + 0usize) % 5) {
(_, k25 @ 0..=1) if (*x1 * ((x4[n2 % 3]).cos() + c(1.5)).ln()) > c(((k25 + n2)) as core::primitive::f64) => {
x3[0] = (if (x3[n2 % x3.len()] - { let t27 = (x3[x3.len() - 3]); x4[(k25 % 2) % x4.len()] }) > (x0 - (-c(1.12))) { x4[1] } else { *x1 });
{ let value = relax(x3, (x4[k25]).sin()); x4[k25] = x4[k25] + value; }
}
(_, 2..=4) | (_, 2) if (x3.len() > 4 && x3[4] > (c(0.29) * *x1)) => {
*x1 = (((match ((*x1 - (x3[0] - *x1)) < (x0 + *x1) || (x4.len() > 2 && x4[2] > (x4[0] + x4[x4.len() - 3]))) { true => x4[(n2 + n2) % x4.len()], false => x4[1] }) * (x4[1] + x4[0 % 3])) / ((x0 * ((c(0.94) / ((x0).sin() + c(1.7))) * (x3[x3.len() - 3] * x0))).tanh() + c(1.7)));
}
(_, _) => {
{ let value = (x4[1] - { let t29 = (x0); x3[2] }).tanh(); x4[1] = x4[1] * value; }
}
}
{ let value = *x1; x3[2] = x3[2] + value; }
return vec![(((((x4[n2 % 3] * (x3[n2 % x3.len()] * x3[0])) * (x0).sin()) + (*x1).sin()) - (x3[2]).sin()) * (x4[n2 % x4.len()]).sin()), (x4[x4.len() - 3]).sin().exp(), x0];
}
vec![(((((x0 - ((x4[(0 + 1) % 3]).cos() + c(1.25)).sqrt()) - (x0).sin()) + (*x1).sin()) * (x3[x3.len() - 2]).sin()) * (x4[1]).sin()), (match (1 + 0usize) % 5 { 0 => x0, 2.. => x4[(1 + 0) % 3], _ => x0 }), x0]
}
}
p (p.0, &mut p.1, p.2, &mut p.3, &mut p.4) [p.1, p.3, p.4] value
[(1.4, 1.42, 2usize, vec![-0.6, 0.42, 0.98], [1.38, 0.57, -0.25],), (-0.49, 1.01, 0usize, vec![0.38, -0.67, 0.83, 1.43], [-0.33, -0.16, 1.21],), (-0.66, 0.7, 3usize, vec![0.35, -1.1, 1.32], [1.4, -1.43, 1.27],), (1.17, 0.99, 1usize, vec![-1.03, 0.22, 0.23, -0.13], [0.62, -1.15, 0.75],)]
}
chainrule_tests::random_program! { p105
{
pub fn f(x0: f64, mut x1: (f64, f64)) -> f64 {
if (x0 * (x1.0 * x1.0)) > (-x0) {
let mut n3 = 2;
'l5: while n3 > 0 {
n3 -= 1;
let mut k6: usize = (n3 + n3) % 2;
}
} else {
return (((x1.1 * wave((-0.52), x1.0)) * (x0).sin()) + (x1.0).sin());
}
let mut v8 = vec![(x0 + (0.9 * 0.98)); 3 + 0 % 3];
let mut b10 = x1;
if (v8.len() > 0 && v8[0] > (0.22 - 0.9)) {
return (((((x1.1 - ({ let mut k13 = 0; loop { if k13 > 1 || ((x0 * (x1.1 + b10.0)) > (x0 + x0) && (v8.len() > 1 && v8[1] > (b10.0 + x0))) { break (x0); } k13 += 1; } })) - (x0).sin()) + (x1.1).sin()) * (v8[1 % v8.len()]).sin()) + (b10.0).sin());
}
if ((v8[0] * (b10.0 / ((v8[0]).tanh() + 1.7))) > ('q14: { if (v8.len() > 4 && v8[4] > (match (((3 + 2) + 1usize) % 3, (x0 * ((b10.1).cos() + 1.25).sqrt()) > (x1.1 + x1.1)) { (0, _) => x0, (1 | 3, true) => 0.31, _ => (-0.58) })) { break 'q14 v8[1]; } (v8[v8.len() - 1]) }) || 3 % 2 == 1) {
return (((((b10.0 * (((2 + 3 - 2 % 3)) as f64)) + (x0).sin()) * (x1.0).sin()) + (v8[0]).sin()) + (b10.0).sin());
}
x1.0 /= ((x0 + (b10.1 * b10.0)).cos() + 1.75);
let mut k15: usize = (3 + 3) % 4;
b10.0 = (b10.1 + relax(&mut v8, (b10.1 * ((-0.27) * x0)).cos())).cos();
(((((b10.0 + (match (v8.len(), (x1.0 - x0) < x0) { (0, _) => x0, (1 | 3, true) => b10.1, _ => (-0.22) })) + (x0).sin()) + (x1.1).sin()) * (v8[(k15 + 3 - k15 % 3) % 3]).sin()) - (b10.0).sin())
}
}
{
pub fn f(x0: f64, mut x1: (f64, f64)) -> f64 {
if (x0 * (x1.0 * x1.0)) > (-x0) {
let mut n3 = 2;
'l5: while n3 > 0 {
n3 -= 1;
let mut k6: usize = (n3 + n3) % 2;
}
} else {
return (((x1.1 * wave((-c(0.52)), x1.0)) * (x0).sin()) + (x1.0).sin());
}
let mut v8 = vec![(x0 + (c(0.9) * c(0.98))); 3 + 0 % 3];
let mut b10 = x1;
if (v8.len() > 0 && v8[0] > (c(0.22) - c(0.9))) {
return (((((x1.1 - ({ let mut k13 = 0; loop { if k13 > 1 || ((x0 * (x1.1 + b10.0)) > (x0 + x0) && (v8.len() > 1 && v8[1] > (b10.0 + x0))) { break (x0); } k13 += 1; } })) - (x0).sin()) + (x1.1).sin()) * (v8[1 % v8.len()]).sin()) + (b10.0).sin());
}
if ((v8[0] * (b10.0 / ((v8[0]).tanh() + c(1.7)))) > ('q14: { if (v8.len() > 4 && v8[4] > (match (((3 + 2) + 1usize) % 3, (x0 * ((b10.1).cos() + c(1.25)).sqrt()) > (x1.1 + x1.1)) { (0, _) => x0, (1 | 3, true) => c(0.31), _ => (-c(0.58)) })) { break 'q14 v8[1]; } (v8[v8.len() - 1]) }) || 3 % 2 == 1) {
return (((((b10.0 * c(((2 + 3 - 2 % 3)) as core::primitive::f64)) + (x0).sin()) * (x1.0).sin()) + (v8[0]).sin()) + (b10.0).sin());
}
{ let value = ((x0 + (b10.1 * b10.0)).cos() + c(1.75)); x1.0 = x1.0 / value; }
let mut k15: usize = (3 + 3) % 4;
b10.0 = (b10.1 + relax(&mut v8, (b10.1 * ((-c(0.27)) * x0)).cos())).cos();
(((((b10.0 + (match (v8.len(), (x1.0 - x0) < x0) { (0, _) => x0, (1 | 3, true) => b10.1, _ => (-c(0.22)) })) + (x0).sin()) + (x1.1).sin()) * (v8[(k15 + 3 - k15 % 3) % 3]).sin()) - (b10.0).sin())
}
}
p (p.0, p.1) [] value
[(-0.41, (0.13, 0.19),), (0.77, (0.87, -1.24),), (0.07, (0.22, 1.39),), (0.83, (0.28, 1.35),)]
}
chainrule_tests::random_program! { p106
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: (f64, f64)) -> f64 {
x2.0 = (x1[1] * ((3) as f64)).sin();
'l6: for (i5, e4) in x1.iter().enumerate() {
x2.1 = (x2.1 + 0.76).tanh();
let mut k9: usize = (i5 % 4) % 2;
if (x1[x1.len() - 1] * (x0 - x2.0)) < (*e4 - 0.25) {
for e4 in 0..k9 {
x2.1 = (x2.0 * x2.1).cos();
x0 -= (x2.1 * (-(x2.0 - (0.47 * (-0.36))).sin().powi(3))).tanh();
x0 *= (x0 * (match (x1[i5] + x2.0) < ((x2.1).cos() + 1.25).sqrt() { true => x1[k9], false => x1[i5] })).sin();
let mut a12: f64 = 0.82;
}
let d14: f64;
if (*e4 - x1[k9]) < { let t15 = (x1[x1.len() - 3]); x1[x1.len() - 2] } {
d14 = (x2.0 - ((x1[i5] * (match ((2 + 0usize) % 4, (x1.len() > 1 && x1[1] > (*e4 + *e4))) { (0, _) => (*e4).tanh(), (1 | 3, true) => ((x0).cos() + 1.5).ln(), _ => (((i5 + i5)) as f64) })).cos() + 1.5).ln()).sin();
x0 /= ((x0 + (x0).sin()).sin() + 1.75);
let mut c17 = (x1[i5] + (0.11 + 1.43)) < (x0 + *e4);
} else {
d14 = (*e4 - ((x0 * x0) * (match ((k9 % 2) % 2 == 0 && (x1[(2 * 2) % x1.len()] + (x2.1 / ((*e4).sin() + 1.7))) > (*e4 + x1[2])) { true => x0, false => x0 }))).tanh();
}
} else if ((*e4 - (x1[i5] * 0.49)) > tower(&x1[..], (x0).tanh()) || (x0 * ({ let mut k21 = 0; loop { if k21 > 1 || (x2.0 * descend((x0).cos(), k9)) > (((2 % 3)) as f64) { break (*e4); } k21 += 1; } })) > (x1[i5] / ((x1[k9 % 3]).sin() + 1.7))) {
x0 = (x2.0 * { let t22 = (x1[i5] * ((x1[(i5 + 3 - k9 % 3) % x1.len()]).cos() + 1.25).sqrt()); (((i5 % 3)) as f64) }).sin();
} else {
x2.1 -= (x2.0 - (choose(&x1[..], (k9 + 3 - i5 % 3)) + (if (x1.len() > 4 && x1[4] > ((x2.0).cos() + 1.25).sqrt()) { *e4 } else { 0.11 }))).sin();
}
}
((((x1[(2 * 2) % x1.len()] + (x0 * x0)) + (x0).sin()) + (x1[(3 + 3 - 2 % 3) % x1.len()]).sin()) * (x2.1).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: (f64, f64)) -> f64 {
x2.0 = (x1[1] * c((3) as core::primitive::f64)).sin();
'l6: for (i5, e4) in x1.iter().enumerate() {
x2.1 = (x2.1 + c(0.76)).tanh();
let mut k9: usize = (i5 % 4) % 2;
if (x1[x1.len() - 1] * (x0 - x2.0)) < (*e4 - c(0.25)) {
for e4 in 0..k9 {
x2.1 = (x2.0 * x2.1).cos();
{ let value = (x2.1 * (-(x2.0 - (c(0.47) * (-c(0.36)))).sin().powi(3))).tanh(); x0 = x0 - value; }
{ let value = (x0 * (match (x1[i5] + x2.0) < ((x2.1).cos() + c(1.25)).sqrt() { true => x1[k9], false => x1[i5] })).sin(); x0 = x0 * value; }
let mut a12: f64 = c(0.82);
}
let d14: f64;
if (*e4 - x1[k9]) < { let t15 = (x1[x1.len() - 3]); x1[x1.len() - 2] } {
d14 = (x2.0 - ((x1[i5] * (match ((2 + 0usize) % 4, (x1.len() > 1 && x1[1] > (*e4 + *e4))) { (0, _) => (*e4).tanh(), (1 | 3, true) => ((x0).cos() + c(1.5)).ln(), _ => c(((i5 + i5)) as core::primitive::f64) })).cos() + c(1.5)).ln()).sin();
{ let value = ((x0 + (x0).sin()).sin() + c(1.75)); x0 = x0 / value; }
let mut c17 = (x1[i5] + (c(0.11) + c(1.43))) < (x0 + *e4);
} else {
d14 = (*e4 - ((x0 * x0) * (match ((k9 % 2) % 2 == 0 && (x1[(2 * 2) % x1.len()] + (x2.1 / ((*e4).sin() + c(1.7)))) > (*e4 + x1[2])) { true => x0, false => x0 }))).tanh();
}
} else if ((*e4 - (x1[i5] * c(0.49))) > tower(&x1[..], (x0).tanh()) || (x0 * ({ let mut k21 = 0; loop { if k21 > 1 || (x2.0 * descend((x0).cos(), k9)) > c(((2 % 3)) as core::primitive::f64) { break (*e4); } k21 += 1; } })) > (x1[i5] / ((x1[k9 % 3]).sin() + c(1.7)))) {
x0 = (x2.0 * { let t22 = (x1[i5] * ((x1[(i5 + 3 - k9 % 3) % x1.len()]).cos() + c(1.25)).sqrt()); c(((i5 % 3)) as core::primitive::f64) }).sin();
} else {
{ let value = (x2.0 - (choose(&x1[..], (k9 + 3 - i5 % 3)) + (if (x1.len() > 4 && x1[4] > ((x2.0).cos() + c(1.25)).sqrt()) { *e4 } else { c(0.11) }))).sin(); x2.1 = x2.1 - value; }
}
}
((((x1[(2 * 2) % x1.len()] + (x0 * x0)) + (x0).sin()) + (x1[(3 + 3 - 2 % 3) % x1.len()]).sin()) * (x2.1).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(1.01, [0.35, -1.29, 0.23], (1.25, 0.86),), (-0.05, [-0.19, -1.31, 0.46], (1.0, -0.99),), (-0.62, [-0.75, 0.3, 1.33], (1.28, 1.2),), (0.17, [0.45, 1.32, 1.38], (-1.18, -0.31),)]
}
chainrule_tests::random_program! { p107
{
pub fn f(x0: f64, x1: &mut [f64]) {
for i3 in (0..=3).rev().step_by(2) {
fill(x1, (x0 - ((-1.43) / ((x0).cos() + 1.7))).tanh());
}
let t5 = ((x1[x1.len() - 2] - (x0 * x0)), [(x1[x1.len() - 2] - (x0 * x0)) * x1[0], (1.07 + 0.24)]);
for e7 in x1.iter() {
for i9 in 1..x1.len() {
let mut i9: (f64, f64) = turn(((x1[i9] + x0), turn((0.17, 1.22), x1[i9]).1), (*e7).sin());
let mut k12: usize = (2 + 3 - 2 % 3) % 4;
}
let mut k14: usize = (1 * 2) % 3;
let mut a17: f64 = (*e7 * ('q16: { if (x1[x1.len() - 1] - x1[k14]) < (x0 * x0) { break 'q16 (x0 * *e7); } (x1[1] * (*e7 * *e7)) })).cos();
a17 = (*e7 * (x1[2] * (if (x0 * (*e7 * *e7)) < (x0 - a17) { *e7 } else { t5.1[0] })).abs()).cos();
}
x1[1] *= (x1[0] - (x0 / ((t5.1[0 % 2]).cos() + 1.7))).cos();

}
}
{
pub fn f(x0: f64, x1: &mut [f64]) {
for i3 in (0..=3).rev().step_by(2) {
fill(x1, (x0 - ((-c(1.43)) / ((x0).cos() + c(1.7)))).tanh());
}
let t5 = ((x1[x1.len() - 2] - (x0 * x0)), [(x1[x1.len() - 2] - (x0 * x0)) * x1[0], (c(1.07) + c(0.24))]);
for e7 in x1.iter() {
for i9 in 1..x1.len() {
let mut i9: (f64, f64) = turn(((x1[i9] + x0), turn((c(0.17), c(1.22)), x1[i9]).1), (*e7).sin());
let mut k12: usize = (2 + 3 - 2 % 3) % 4;
}
let mut k14: usize = (1 * 2) % 3;
let mut a17: f64 = (*e7 * ('q16: { if (x1[x1.len() - 1] - x1[k14]) < (x0 * x0) { break 'q16 (x0 * *e7); } (x1[1] * (*e7 * *e7)) })).cos();
a17 = (*e7 * (x1[2] * (if (x0 * (*e7 * *e7)) < (x0 - a17) { *e7 } else { t5.1[0] })).abs()).cos();
}
{ let value = (x1[0] - (x0 / ((t5.1[0 % 2]).cos() + c(1.7)))).cos(); x1[1] = x1[1] * value; }

}
}
p (p.0, &mut p.1) [p.1] unit
[(0.37, vec![0.16, 1.36, 0.54],), (0.96, vec![0.86, 0.59, 0.79, -0.55],), (1.21, vec![1.4, 0.73, -0.62],), (0.64, vec![-0.22, -1.24, 1.37, 1.38],)]
}
chainrule_tests::random_program! { p108
{
pub fn f(x0: f64, mut x1: Vec<f64>, x2: &[f64]) -> f64 {
let mut n4 = x2.len();
loop {
if n4 == 0 {
break ;
}
n4 -= 1;
x1[0 % 3] /= ((x1[1] - x1[2]).cos() + 1.75);
let mut b6: [f64; 3] = [(x2[0] + (x1[1] / ((x0).sin() + 1.7))); 3];
for i8 in (0..n4 % 4 + 1).step_by(2) {
let mut v10 = vec![(b6[2] * (match (b6[0] + (0.38 * x2[(n4 + n4) % x2.len()])) > absorb(vec![x2[1], x2[(i8 % 3) % x2.len()]]) { true => x2[n4], false => x2[(3 * 2) % x2.len()] })), (x1[(3 + 3) % 3] * (-0.24)), x0];
v10[3 % 3] = (b6[2] - ({ let mut k13 = 0; loop { if k13 > 1 || ((x0 * (match (3 + 0usize) % 2 { 0 => x2[n4], 2.. => b6[(i8 + 3 - n4 % 3) % 3], _ => x2[n4] })) > squash([x2[n4], x2[(i8 + 3 - i8 % 3) % x2.len()], x1[2]]) && (x0 - (b6[0] * b6[1])) > x1[x1.len() - 2]) { break (v10[v10.len() - 2] - (-(v10[(n4 + 3 - 2 % 3) % 3] + v10[n4 % 3]))); } k13 += 1; } })).cos();
v10[2] /= ((x0 - (x1[2] - x1[0])).tanh() + 1.75);
}
b6[2] -= (x0 - (x0 + x0)).sin();
}
((((x2[x2.len() - 2] + (x1[1] * x1[x1.len() - 2])) + (x0).sin()) + (x1[0]).sin()) + (x2[n4 % x2.len()]).sin())
}
}
{
pub fn f(x0: f64, mut x1: Vec<f64>, x2: &[f64]) -> f64 {
let mut n4 = x2.len();
loop {
if n4 == 0 {
break ;
}
n4 -= 1;
{ let value = ((x1[1] - x1[2]).cos() + c(1.75)); x1[0 % 3] = x1[0 % 3] / value; }
let mut b6: [f64; 3] = [(x2[0] + (x1[1] / ((x0).sin() + c(1.7)))); 3];
for i8 in (0..n4 % 4 + 1).step_by(2) {
let mut v10 = vec![(b6[2] * (match (b6[0] + (c(0.38) * x2[(n4 + n4) % x2.len()])) > absorb(vec![x2[1], x2[(i8 % 3) % x2.len()]]) { true => x2[n4], false => x2[(3 * 2) % x2.len()] })), (x1[(3 + 3) % 3] * (-c(0.24))), x0];
v10[3 % 3] = (b6[2] - ({ let mut k13 = 0; loop { if k13 > 1 || ((x0 * (match (3 + 0usize) % 2 { 0 => x2[n4], 2.. => b6[(i8 + 3 - n4 % 3) % 3], _ => x2[n4] })) > squash([x2[n4], x2[(i8 + 3 - i8 % 3) % x2.len()], x1[2]]) && (x0 - (b6[0] * b6[1])) > x1[x1.len() - 2]) { break (v10[v10.len() - 2] - (-(v10[(n4 + 3 - 2 % 3) % 3] + v10[n4 % 3]))); } k13 += 1; } })).cos();
{ let value = ((x0 - (x1[2] - x1[0])).tanh() + c(1.75)); v10[2] = v10[2] / value; }
}
{ let value = (x0 - (x0 + x0)).sin(); b6[2] = b6[2] - value; }
}
((((x2[x2.len() - 2] + (x1[1] * x1[x1.len() - 2])) + (x0).sin()) + (x1[0]).sin()) + (x2[n4 % x2.len()]).sin())
}
}
p (p.0, p.1, &p.2) [] value
[(0.38, vec![1.18, -1.03, -0.2], vec![0.64, -0.8, -0.1],), (-0.45, vec![0.41, 0.66, 0.9, 0.35], vec![1.15, 0.92, -0.35, 0.86],), (1.34, vec![1.44, -0.91, 0.44], vec![-0.92, 0.71, 0.86],), (1.13, vec![-1.33, -0.36, -1.09, 0.99], vec![1.29, 0.67, 0.2, -0.77],)]
}
chainrule_tests::random_program! { p109
{
pub fn f(x0: f64, mut x1: [f64; 3], mut x2: f64, x3: &[f64; 3]) -> f64 {
{
let w5 = &mut x1[0..];
for w5 in 1..x3.len() {
let k8: usize = (2 + 2) % 2;
let v10 = advance(vec![(x3[w5] + turn((0.95, x0), x2).1), (x0).max(x2)], x2);
}
w5[1] = if ((x0 * (x0 * x2)) < (w5[(1 + 0) % w5.len()] / ((w5[2]).tanh() + 1.7)) && (x2 + 0.79) < { let t12 = (x3[x3.len() - 2]); w5[0] }) {
choose(&x3[2..3], (0 + 3 - 3 % 3))
} else {
absorb(vec![x0, x3[1]])
};
}
let a14: f64 = (x3[x3.len() - 3] * ((x2 + x0) * (x1[2] * 0.88))).sin();
x1[(2 + 3) % 3] += 'b16: {
let mut n17 = 0usize;
while n17 < 1 {
let mut c19 = (x1[(n17 * 2) % 3] * ((x2).cos() + 1.25).sqrt()) < (match ((n17 + 0) + 1usize) % 3 { 0 => x0, 2.. => x0, _ => x2 });
x2 -= (x0 - (x0 + x3[0])).cos();
x1[2] -= (x3[(2 + 2) % 3] * { let t21 = (x3[0] * (a14 * x1[0])); squash(x1) }).sin();
n17 += 1;
}
if ((x3.len() > 5 && x3[5] > x0) || (x1[1] - (x1[2 % 3]).min(0.9)) < (a14 * x1[2])) {
break 'b16 (x3[0] * descend((x2 + (1.28 + x1[2])).cos(), (n17 % 3) % 4)).abs();
}
if (x1[n17 % 3] - (0.42 / ((a14).sin() + 1.7))) > (match ((0 * 2) + 1usize) % 5 { 0 => x2, 2.. => a14, _ => x0 }) {
break 'b16 (x3[1] + (((x2 * 0.19) + (x2).max(x1[x1.len() - 2])) - { x2 = (x0 + (x0 - x1[2])).cos(); (x0) })).cos();
}
(x0 / ((x0).tanh() + 1.7))
};
let k23: usize = 0 % 3;
'b25: {
if (x3[(k23 + 3 - 0 % 3) % 3] + (x2 * a14)) > (x3[k23 % x3.len()] * x0) {
return (a14 * (x0).sin());
}
for i26 in 0..(k23 % 3) % 4 / 4 {
x2 += x3[(k23 % 3) % 4 - 4 + i26];
}
if (a14 + (x0 - 0.08)) < (x1[(k23 % 2) % 3] + a14) {
break 'b25 ;
}

}
let mut v28: Vec<f64> = vec![(x1[k23] - (x1[0] + x1[k23])), choose(&x1[..], (k23 + 3 - k23 % 3)), x0];
v28[1] = (x1[k23] * (match (x3.len() > 2 && x3[2] > ({ let mut k33 = 0; loop { if k33 > 1 || ((x2 + (v28[2 % v28.len()] - x1[(k23 % 3) % 3])) < ({ let mut k31 = 0; loop { if k31 > 1 || (k23 % 2 == 1 && (x1[1 % x1.len()] - (((k23 + 3 - k23 % 3)) as f64)) < wave(v28[k23], v28[k23])) { break (a14); } k31 += 1; } }) && (x1[0] - ((-0.76) * x2)) > (match (0 + 1usize) % 2 { 0 => 0.85, 2.. => (-0.79), _ => x2 })) { break (x2); } k33 += 1; } })) { true => ((a14).cos() + 1.25).sqrt(), false => (x0 + x1[k23]) })).tanh();
(((((((v28[v28.len() - 2] - 0.16) + (x0).sin()) + (x1[1]).sin()) + (x2).sin()) - (x3[k23 % 3]).sin()) * (a14).sin()) + (v28[0]).sin())
}
}
{
pub fn f(x0: f64, mut x1: [f64; 3], mut x2: f64, x3: &[f64; 3]) -> f64 {
{
let w5 = &mut x1[0..];
for w5 in 1..x3.len() {
let k8: usize = (2 + 2) % 2;
let v10 = advance(vec![(x3[w5] + turn((c(0.95), x0), x2).1), (x0).max(x2)], x2);
}
w5[1] = if ((x0 * (x0 * x2)) < (w5[(1 + 0) % w5.len()] / ((w5[2]).tanh() + c(1.7))) && (x2 + c(0.79)) < { let t12 = (x3[x3.len() - 2]); w5[0] }) {
choose(&x3[2..3], (0 + 3 - 3 % 3))
} else {
absorb(vec![x0, x3[1]])
};
}
let a14: f64 = (x3[x3.len() - 3] * ((x2 + x0) * (x1[2] * c(0.88)))).sin();
{ let value: f64 = 'b16: {
let mut n17 = 0usize;
while n17 < 1 {
let mut c19 = (x1[(n17 * 2) % 3] * ((x2).cos() + c(1.25)).sqrt()) < (match ((n17 + 0) + 1usize) % 3 { 0 => x0, 2.. => x0, _ => x2 });
{ let value = (x0 - (x0 + x3[0])).cos(); x2 = x2 - value; }
{ let value = (x3[(2 + 2) % 3] * { let t21 = (x3[0] * (a14 * x1[0])); squash(x1) }).sin(); x1[2] = x1[2] - value; }
n17 += 1;
}
if ((x3.len() > 5 && x3[5] > x0) || (x1[1] - (x1[2 % 3]).min(c(0.9))) < (a14 * x1[2])) {
break 'b16 (x3[0] * descend((x2 + (c(1.28) + x1[2])).cos(), (n17 % 3) % 4)).abs();
}
if (x1[n17 % 3] - (c(0.42) / ((a14).sin() + c(1.7)))) > (match ((0 * 2) + 1usize) % 5 { 0 => x2, 2.. => a14, _ => x0 }) {
break 'b16 (x3[1] + (((x2 * c(0.19)) + (x2).max(x1[x1.len() - 2])) - { x2 = (x0 + (x0 - x1[2])).cos(); (x0) })).cos();
}
(x0 / ((x0).tanh() + c(1.7)))
}; x1[(2 + 3) % 3] = x1[(2 + 3) % 3] + value; }
let k23: usize = 0 % 3;
'b25: {
if (x3[(k23 + 3 - 0 % 3) % 3] + (x2 * a14)) > (x3[k23 % x3.len()] * x0) {
return (a14 * (x0).sin());
}
for i26 in 0..(k23 % 3) % 4 / 4 {
{ let value = x3[(k23 % 3) % 4 - 4 + i26]; x2 = x2 + value; }
}
if (a14 + (x0 - c(0.08))) < (x1[(k23 % 2) % 3] + a14) {
break 'b25 ;
}

}
let mut v28: Vec<f64> = vec![(x1[k23] - (x1[0] + x1[k23])), choose(&x1[..], (k23 + 3 - k23 % 3)), x0];
v28[1] = (x1[k23] * (match (x3.len() > 2 && x3[2] > ({ let mut k33 = 0; loop { if k33 > 1 || ((x2 + (v28[2 % v28.len()] - x1[(k23 % 3) % 3])) < ({ let mut k31 = 0; loop { if k31 > 1 || (k23 % 2 == 1 && (x1[1 % x1.len()] - c(((k23 + 3 - k23 % 3)) as core::primitive::f64)) < wave(v28[k23], v28[k23])) { break (a14); } k31 += 1; } }) && (x1[0] - ((-c(0.76)) * x2)) > (match (0 + 1usize) % 2 { 0 => c(0.85), 2.. => (-c(0.79)), _ => x2 })) { break (x2); } k33 += 1; } })) { true => ((a14).cos() + c(1.25)).sqrt(), false => (x0 + x1[k23]) })).tanh();
(((((((v28[v28.len() - 2] - c(0.16)) + (x0).sin()) + (x1[1]).sin()) + (x2).sin()) - (x3[k23 % 3]).sin()) * (a14).sin()) + (v28[0]).sin())
}
}
p (p.0, p.1, p.2, &p.3) [] value
[(0.99, [0.69, 0.41, 0.82], 1.11, [0.88, -1.18, 0.66],), (-0.15, [0.67, 0.92, 0.8], 0.67, [0.85, -1.01, 0.57],), (-0.78, [-1.08, 0.74, 0.62], -0.89, [1.17, 1.16, 1.25],), (0.1, [-0.09, -1.06, -0.62], 1.11, [0.7, 0.57, 0.65],)]
}
chainrule_tests::random_program! { p110
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>) -> f64 {
{
let w4 = &mut x2[0..];
'l7: for e6 in x1 {
w4[0] *= (w4[1] + (x1[(0 + 0) % x1.len()] - *e6)).cos();
}
let mut a9 = (x0 + bend(turn((x0, w4[1]), w4[0]).1, (w4[1]).sin().powi(2))).tanh();
}
'l12: for e11 in &x2 {
let k14: usize = (1 + 1) % 4;
'l18: for (i17, e16) in x1.iter().enumerate() {
for i21 in (0..k14 + 1).step_by(2) {
let mut a23 = (x0 + ((0.26 * *e16) + (*e11).tanh())).tanh();
a23 = (*e11 + (*e16 + x1[2])).sin();
let mut v25: Vec<f64> = vec![(*e11 + ((-0.45) * *e16)); 3 + 0];
fill(&mut v25[..], (*e11 - x1[i17]).cos());
}
let e16 = match ((1 + k14) + 0usize) % 2 {
2..=3 => {
let mut a31: f64 = (*e16 + ((1.37 + x0) + (if ((x2[x2.len() - 2] + ({ let mut k30 = 0; loop { if k30 > 1 || (x2[0] * (*e11 - 0.85)) > ('q28: { if (*e11 - (x1[0]).sin()) > ('q27: { if (*e11 - (match (x1.len(), (i17 + i17) % 2 == 0) { (0, _) => *e11, (1 | 3, true) => x1[x1.len() - 2], _ => x1[1] })) < (x1[x1.len() - 3] + (-0.91)) { break 'q27 x0; } (*e16) }) { break 'q28 *e16; } (x1[1]) }) { break (x1[i17]); } k30 += 1; } })) > (0.47 * x1[1]) || (x1[x1.len() - 3] - (*e16 * x0)) < (x0).sin()) { x0 } else { *e16 }))).sin();
let mut c33 = (x1[0] + (if k14 % 2 == 0 { x2[1] } else { x0 })) > ((a31).cos() + 1.25).sqrt();
(a31 + (a31 * *e16)).cos()
}
3..=6 => {
let mut a35: f64 = (x0 * ((x1[i17] - (-0.46)) * (*e16 * *e11))).cos();
(*e11 + (((k14 + i17)) as f64)).sin()
}
_ => {
let mut a38: f64 = (*e11 * { let i17 = (x0 * (if (x0 * (1.16 + x2[1])) < *e16 { x2[(i17 * 2) % 3] } else { x2[1] })); ((i17).cos() + 1.25).sqrt() }).sin();
(a38 * a38).cos()
}
};
}
}
((((x0 * (x1[2] - x1[2 % 3])) * (x0).sin()) - (x1[1]).sin()) - (x2[1]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>) -> f64 {
{
let w4 = &mut x2[0..];
'l7: for e6 in x1 {
{ let value = (w4[1] + (x1[(0 + 0) % x1.len()] - *e6)).cos(); w4[0] = w4[0] * value; }
}
let mut a9 = (x0 + bend(turn((x0, w4[1]), w4[0]).1, (w4[1]).sin().powi(2))).tanh();
}
'l12: for e11 in &x2 {
let k14: usize = (1 + 1) % 4;
'l18: for (i17, e16) in x1.iter().enumerate() {
for i21 in (0..k14 + 1).step_by(2) {
let mut a23 = (x0 + ((c(0.26) * *e16) + (*e11).tanh())).tanh();
a23 = (*e11 + (*e16 + x1[2])).sin();
let mut v25: Vec<f64> = vec![(*e11 + ((-c(0.45)) * *e16)); 3 + 0];
fill(&mut v25[..], (*e11 - x1[i17]).cos());
}
let e16 = match ((1 + k14) + 0usize) % 2 {
2..=3 => {
let mut a31: f64 = (*e16 + ((c(1.37) + x0) + (if ((x2[x2.len() - 2] + ({ let mut k30 = 0; loop { if k30 > 1 || (x2[0] * (*e11 - c(0.85))) > ('q28: { if (*e11 - (x1[0]).sin()) > ('q27: { if (*e11 - (match (x1.len(), (i17 + i17) % 2 == 0) { (0, _) => *e11, (1 | 3, true) => x1[x1.len() - 2], _ => x1[1] })) < (x1[x1.len() - 3] + (-c(0.91))) { break 'q27 x0; } (*e16) }) { break 'q28 *e16; } (x1[1]) }) { break (x1[i17]); } k30 += 1; } })) > (c(0.47) * x1[1]) || (x1[x1.len() - 3] - (*e16 * x0)) < (x0).sin()) { x0 } else { *e16 }))).sin();
let mut c33 = (x1[0] + (if k14 % 2 == 0 { x2[1] } else { x0 })) > ((a31).cos() + c(1.25)).sqrt();
(a31 + (a31 * *e16)).cos()
}
3..=6 => {
let mut a35: f64 = (x0 * ((x1[i17] - (-c(0.46))) * (*e16 * *e11))).cos();
(*e11 + c(((k14 + i17)) as core::primitive::f64)).sin()
}
_ => {
let mut a38: f64 = (*e11 * { let i17 = (x0 * (if (x0 * (c(1.16) + x2[1])) < *e16 { x2[(i17 * 2) % 3] } else { x2[1] })); ((i17).cos() + c(1.25)).sqrt() }).sin();
(a38 * a38).cos()
}
};
}
}
((((x0 * (x1[2] - x1[2 % 3])) * (x0).sin()) - (x1[1]).sin()) - (x2[1]).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(0.18, vec![-0.41, 0.35, 0.09], vec![1.2, 0.5, -1.39],), (0.67, vec![-1.24, -1.34, 0.89, 1.33], vec![1.03, -1.38, 1.26, 0.63],), (-0.62, vec![-0.51, 1.28, -1.1], vec![-0.39, 0.59, -0.58],), (1.03, vec![0.08, -1.07, 0.17, -0.18], vec![0.79, 0.25, 0.8, 0.6],)]
}
chainrule_tests::random_program! { p111
{
pub fn f(mut x0: f64, x1: &[f64], x2: &mut f64, x3: &[f64; 3], x4: &[f64]) {
x0 = (((1 + 3)) as f64);
if (x1.len() > 0 && x1[0] > (x0 * x4[2])) {
*x2 = ((x0 - (0.12 * { let t6 = (x4[1]); x0 })).cos() + 1.25).sqrt();
return ;
}
let mut t8: (f64, f64) = ((x1[1] + (*x2 - x1[1])), (x4[0] + *x2) + (x1[1] + (*x2 - x1[1])));
'l12: for (i11, e10) in x3.iter().enumerate() {
let (a15, mut a16) = turn(((x3[i11] + (*x2).tanh()), (t8.0 * x1[x1.len() - 1])), (x0).cos());
let i11: usize = i11 % 4;
}
let mut a20: f64 = if (x3[2] - (*x2 + 0.11)) < (*x2 + x0) {
(*x2 + (bend((-(-0.63)), (x4[0] + 1.39)) + (wave(x1[x1.len() - 2], 0.1) * (x1[(3 + 0) % x1.len()] + t8.1)))).cos()
} else {
(x0).tanh()
};
for i22 in 0..x1.len() {
x0 /= ((*x2 * (a20 - a20)).cos() + 1.75);
}
if (x3[1] - (x1[2] / ((x1[x1.len() - 3]).sin() + 1.7))) < x0 {
return ;
} else {
*x2 += (((0 + 0)) as f64);
let mut v24: Vec<f64> = advance(vec![(*x2 + ((*x2).cos() + 1.5).ln()), (1.22 + t8.1)], 0.76);
if (x3[3 % 3] - (0.61 + t8.1)) < wave(x0, a20) {
return ;
}
}
let mut v26 = vec![(a20 + (t8.1).sin()); 3 + 3 % 3];
for i28 in 1..x1.len() {
fill(&mut v26[0..1], (x1[i28] * (x1[x1.len() - 1] + a20)).sin());
}

}
}
{
pub fn f(mut x0: f64, x1: &[f64], x2: &mut f64, x3: &[f64; 3], x4: &[f64]) {
x0 = c(((1 + 3)) as core::primitive::f64);
if (x1.len() > 0 && x1[0] > (x0 * x4[2])) {
*x2 = ((x0 - (c(0.12) * { let t6 = (x4[1]); x0 })).cos() + c(1.25)).sqrt();
return ;
}
let mut t8: (f64, f64) = ((x1[1] + (*x2 - x1[1])), (x4[0] + *x2) + (x1[1] + (*x2 - x1[1])));
'l12: for (i11, e10) in x3.iter().enumerate() {
let (a15, mut a16) = turn(((x3[i11] + (*x2).tanh()), (t8.0 * x1[x1.len() - 1])), (x0).cos());
let i11: usize = i11 % 4;
}
let mut a20: f64 = if (x3[2] - (*x2 + c(0.11))) < (*x2 + x0) {
(*x2 + (bend((-(-c(0.63))), (x4[0] + c(1.39))) + (wave(x1[x1.len() - 2], c(0.1)) * (x1[(3 + 0) % x1.len()] + t8.1)))).cos()
} else {
(x0).tanh()
};
for i22 in 0..x1.len() {
{ let value = ((*x2 * (a20 - a20)).cos() + c(1.75)); x0 = x0 / value; }
}
if (x3[1] - (x1[2] / ((x1[x1.len() - 3]).sin() + c(1.7)))) < x0 {
return ;
} else {
{ let value = c(((0 + 0)) as core::primitive::f64); *x2 = *x2 + value; }
let mut v24: Vec<f64> = advance(vec![(*x2 + ((*x2).cos() + c(1.5)).ln()), (c(1.22) + t8.1)], c(0.76));
if (x3[3 % 3] - (c(0.61) + t8.1)) < wave(x0, a20) {
return ;
}
}
let mut v26 = vec![(a20 + (t8.1).sin()); 3 + 3 % 3];
for i28 in 1..x1.len() {
fill(&mut v26[0..1], (x1[i28] * (x1[x1.len() - 1] + a20)).sin());
}

}
}
p (p.0, &p.1, &mut p.2, &p.3, &p.4) [p.2] unit
[(1.13, vec![-0.51, -0.89, 1.05], 0.58, [-1.27, 0.88, 0.87], vec![-0.18, 0.96, -1.05],), (0.52, vec![0.75, 0.74, 0.95, 0.89], -0.69, [0.99, -1.11, -0.39], vec![-0.23, 1.22, 1.43, 0.29],), (0.55, vec![1.43, 0.33, 1.16], 0.59, [1.33, 0.84, -0.68], vec![0.6, 1.06, 1.42],), (0.88, vec![-1.11, 0.08, 0.59, 0.62], -0.25, [0.82, 0.76, 0.81], vec![0.84, 0.08, 0.95, 1.2],)]
}
chainrule_tests::random_program! { p112
{
pub fn f(x0: f64, x1: &mut [f64; 3], n2: usize, mut x3: (f64, f64), mut x4: [f64; 3]) -> f64 {
match x4.len() {
0 | 3 => {
let a6: f64 = (x0 * x1[1]).tanh();
let mut m8: [[f64; 2]; 2] = [[(a6 + (x3.1 + 0.18)), x3.1], [x1[(3 * 2) % x1.len()], (a6 + (x3.1 + 0.18))]];
match x3 {
(_, _) => {
x1[2] += (x0 * x4[x4.len() - 2]);
x3.1 /= ((x0 + 0.28).sin() + 1.75);
return (((((((m8[1][1] - 0.42) - (x0).sin()) * (x1[2]).sin()) - (x3.0).sin()) + (x4[0]).sin()) - (a6).sin()) + (m8[n2 % 2][1]).sin());
}
(_, k10) if (x3.0 + (a6 + x4[0])) > ((n2) as f64) => {
x3.0 = (x4[1] * (((n2 + n2)) as f64)).tanh();
}
(_, _) => {
x1[1] -= (x1[0] + 0.7);
x3.1 = (x1[x1.len() - 1] * (x1[2 % 3] * x3.1).sin().exp()).cos();
return (((((((x1[x1.len() - 3] - choose(&x4, (1 % 2))) * (x0).sin()) - (x1[1]).sin()) + (x3.1).sin()) + (x4[0]).sin()) * (a6).sin()) + (m8[1][0]).sin());
}
_ => {
let t12: (f64, [f64; 2]) = ((x1[n2 % x1.len()] - (x4[0] * (-0.8))), [(x1[n2 % x1.len()] - (x4[0] * (-0.8))) * 0.31, x0]);
}
}
let mut v14 = vec![(x1[(n2 + n2) % 3] + m8[0][1]); 3 + n2 % 3];
}
_ => {
let mut n16 = 0;
'l18: while n16 < x4.len() && n16 % 2 == 0 {
n16 += 2;
let mut b19: [f64; 3] = [(x1[0] + (x1[(n16 + 3 - n16 % 3) % 3]).sin().exp()); 3];
x4[0] -= (x1[(n2 % 4) % x1.len()] - (x3.0).cos()).tanh();
x3.0 /= ((b19[b19.len() - 1] * (((n16 + 3 - n2 % 3)) as f64)).sin() + 1.75);
}
let a21: f64 = (x4[(n2 + 3 - 0 % 3) % x4.len()] * ((match (((n2 + 3 - 2 % 3) + 1usize) % 5, (n2 + 3 - n16 % 3) % 2 == 0) { (0, _) => x1[1], (1 | 3, true) => 0.96, _ => x4[1] }) + x3.1)).sin();
}
}
(((((x3.0 * (x1[(n2 * 2) % 3] * 0.97)) * (x0).sin()) - (x1[(n2 % 2) % 3]).sin()) + (x3.1).sin()) * (x4[n2 % 3]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], n2: usize, mut x3: (f64, f64), mut x4: [f64; 3]) -> f64 {
match x4.len() {
0 | 3 => {
let a6: f64 = (x0 * x1[1]).tanh();
let mut m8: [[f64; 2]; 2] = [[(a6 + (x3.1 + c(0.18))), x3.1], [x1[(3 * 2) % x1.len()], (a6 + (x3.1 + c(0.18)))]];
match x3 {
(_, _) => {
{ let value = (x0 * x4[x4.len() - 2]); x1[2] = x1[2] + value; }
{ let value = ((x0 + c(0.28)).sin() + c(1.75)); x3.1 = x3.1 / value; }
return (((((((m8[1][1] - c(0.42)) - (x0).sin()) * (x1[2]).sin()) - (x3.0).sin()) + (x4[0]).sin()) - (a6).sin()) + (m8[n2 % 2][1]).sin());
}
(_, k10) if (x3.0 + (a6 + x4[0])) > c((n2) as core::primitive::f64) => {
x3.0 = (x4[1] * c(((n2 + n2)) as core::primitive::f64)).tanh();
}
(_, _) => {
{ let value = (x1[0] + c(0.7)); x1[1] = x1[1] - value; }
x3.1 = (x1[x1.len() - 1] * (x1[2 % 3] * x3.1).sin().exp()).cos();
return (((((((x1[x1.len() - 3] - choose(&x4, (1 % 2))) * (x0).sin()) - (x1[1]).sin()) + (x3.1).sin()) + (x4[0]).sin()) * (a6).sin()) + (m8[1][0]).sin());
}
_ => {
let t12: (f64, [f64; 2]) = ((x1[n2 % x1.len()] - (x4[0] * (-c(0.8)))), [(x1[n2 % x1.len()] - (x4[0] * (-c(0.8)))) * c(0.31), x0]);
}
}
let mut v14 = vec![(x1[(n2 + n2) % 3] + m8[0][1]); 3 + n2 % 3];
}
_ => {
let mut n16 = 0;
'l18: while n16 < x4.len() && n16 % 2 == 0 {
n16 += 2;
let mut b19: [f64; 3] = [(x1[0] + (x1[(n16 + 3 - n16 % 3) % 3]).sin().exp()); 3];
{ let value = (x1[(n2 % 4) % x1.len()] - (x3.0).cos()).tanh(); x4[0] = x4[0] - value; }
{ let value = ((b19[b19.len() - 1] * c(((n16 + 3 - n2 % 3)) as core::primitive::f64)).sin() + c(1.75)); x3.0 = x3.0 / value; }
}
let a21: f64 = (x4[(n2 + 3 - 0 % 3) % x4.len()] * ((match (((n2 + 3 - 2 % 3) + 1usize) % 5, (n2 + 3 - n16 % 3) % 2 == 0) { (0, _) => x1[1], (1 | 3, true) => c(0.96), _ => x4[1] }) + x3.1)).sin();
}
}
(((((x3.0 * (x1[(n2 * 2) % 3] * c(0.97))) * (x0).sin()) - (x1[(n2 % 2) % 3]).sin()) + (x3.1).sin()) * (x4[n2 % 3]).sin())
}
}
p (p.0, &mut p.1, p.2, p.3, p.4) [p.1] value
[(0.57, [0.22, 0.05, 0.61], 2usize, (-0.79, -1.2), [0.33, -0.4, 0.78],), (1.41, [0.11, 0.27, 1.05], 0usize, (-0.75, -1.04), [0.64, 0.43, -0.19],), (1.09, [0.71, 0.17, 1.04], 3usize, (0.76, 0.31), [1.17, -0.45, 0.5],), (-0.08, [-0.66, 0.92, 0.22], 1usize, (0.24, 1.38), [-0.39, -0.82, 0.61],)]
}
chainrule_tests::random_program! { p113
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: Vec<f64>) -> Vec<f64> {
{
let w4 = &mut x2[0..];
if (x0 * (-0.8)) > ((2) as f64) {
w4[3 % 3] *= (w4[1] + (w4[2] * w4[0 % w4.len()])).sin();
let mut a6: f64 = if (w4[1] * { let t7 = (x1[1]); w4[1] }) < (x1[1] + x1[(0 + 3 - 3 % 3) % 3]) {
(({ let mut k10 = 0; loop { if k10 > 1 || (w4[w4.len() - 1] * (x1[(0 + 3) % x1.len()]).sin()) > w4[w4.len() - 2] { break (w4[2] - (w4[1] - x1[0])); } k10 += 1; } }) * { x0 = (w4[w4.len() - 2] * (w4[0] + x1[x1.len() - 1])).sin(); (w4[(2 + 0) % 3]) })
} else {
x0 /= ((w4[1] * (if (x1[1] - ('q11: { if (3 % 2) % 2 == 0 { break 'q11 w4[1 % 3]; } (x1[3 % x1.len()]) })) > (x0 + w4[0]) { 0.76 } else { w4[1] })).sin() + 1.75);
{ x0 = (x0 * (w4[1] - (-0.61))).sin(); (x0) }
};
let mut t13 = ((x1[(2 + 2) % 3] * (w4[1] * x0)), [(x1[(2 + 2) % 3] * (w4[1] * x0)) * a6, 1.02]);
match (t13.1[0] + turn((x1[1], a6), a6).1) < absorb(vec![t13.0, t13.0]) {
k15 => {
let b17 = weave(x1, x1);
}
_ => {
x0 = (wave((if ((x1[0] - (x0 + w4[2])) > (-x1[0]) || (x0 + a6) < (1.39 - x1[1])) { w4[1] } else { x1[2] }), (w4[1] - 1.28)) + (((0 + 3)) as f64));
t13.0 -= (w4[2 % w4.len()] * ((1) as f64)).cos();
}
}
} else {
x0 *= (x1[2] + ('q19: { if (w4[(1 + 3 - 2 % 3) % 3] + ((x1[(3 + 3 - 0 % 3) % x1.len()]).cos() + 1.5).ln()) < x0 { break 'q19 x0; } (w4[w4.len() - 2]) })).cos();
}
}
x2
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: Vec<f64>) -> Vec<f64> {
{
let w4 = &mut x2[0..];
if (x0 * (-c(0.8))) > c((2) as core::primitive::f64) {
{ let value = (w4[1] + (w4[2] * w4[0 % w4.len()])).sin(); w4[3 % 3] = w4[3 % 3] * value; }
let mut a6: f64 = if (w4[1] * { let t7 = (x1[1]); w4[1] }) < (x1[1] + x1[(0 + 3 - 3 % 3) % 3]) {
(({ let mut k10 = 0; loop { if k10 > 1 || (w4[w4.len() - 1] * (x1[(0 + 3) % x1.len()]).sin()) > w4[w4.len() - 2] { break (w4[2] - (w4[1] - x1[0])); } k10 += 1; } }) * { x0 = (w4[w4.len() - 2] * (w4[0] + x1[x1.len() - 1])).sin(); (w4[(2 + 0) % 3]) })
} else {
{ let value = ((w4[1] * (if (x1[1] - ('q11: { if (3 % 2) % 2 == 0 { break 'q11 w4[1 % 3]; } (x1[3 % x1.len()]) })) > (x0 + w4[0]) { c(0.76) } else { w4[1] })).sin() + c(1.75)); x0 = x0 / value; }
{ x0 = (x0 * (w4[1] - (-c(0.61)))).sin(); (x0) }
};
let mut t13 = ((x1[(2 + 2) % 3] * (w4[1] * x0)), [(x1[(2 + 2) % 3] * (w4[1] * x0)) * a6, c(1.02)]);
match (t13.1[0] + turn((x1[1], a6), a6).1) < absorb(vec![t13.0, t13.0]) {
k15 => {
let b17 = weave(x1, x1);
}
_ => {
x0 = (wave((if ((x1[0] - (x0 + w4[2])) > (-x1[0]) || (x0 + a6) < (c(1.39) - x1[1])) { w4[1] } else { x1[2] }), (w4[1] - c(1.28))) + c(((0 + 3)) as core::primitive::f64));
{ let value = (w4[2 % w4.len()] * c((1) as core::primitive::f64)).cos(); t13.0 = t13.0 - value; }
}
}
} else {
{ let value = (x1[2] + ('q19: { if (w4[(1 + 3 - 2 % 3) % 3] + ((x1[(3 + 3 - 0 % 3) % x1.len()]).cos() + c(1.5)).ln()) < x0 { break 'q19 x0; } (w4[w4.len() - 2]) })).cos(); x0 = x0 * value; }
}
}
x2
}
}
p (p.0, &p.1, p.2) [] value
[(0.82, [1.34, -0.42, -0.73], vec![0.95, 0.74, 0.15],), (-0.17, [0.44, 0.84, 1.43], vec![1.2, 1.08, 0.56, 1.1],), (-0.49, [-1.08, -1.02, -0.55], vec![-0.54, -0.1, 1.03],), (0.28, [0.5, -1.27, -1.39], vec![0.09, 0.63, 0.81, -0.85],)]
}
chainrule_tests::random_program! { p114
{
pub fn f(x0: f64, x1: f64, x2: &[f64; 3], x3: &[f64]) -> f64 {
if (x0 + (x3[(0 + 2) % x3.len()] + x1)) < (0.53 * x3[3 % 3]) {
let a5 = (x1 + (((x0).cos() + 1.25).sqrt() + (x2[x2.len() - 1] * x1))).cos();
let mut a5: f64 = 1.29;
a5 = (((a5 * x0) + (0.8 * a5)) + ((3) as f64));
} else {
return (((((x2[x2.len() - 1] + (x1 + x2[(1 + 2) % 3])) * (x0).sin()) + (x1).sin()) + (x2[2]).sin()) + (x3[2]).sin());
}
for e8 in x2 {
'l11: for i10 in (0..=3 % 4).rev().step_by(2) {
'l15: for (i14, e13) in x3.iter().enumerate() {
let mut a18: f64 = (x1 * wave(((*e13).cos() + 1.25).sqrt(), (x2[(i14 % 2) % 3]).sin().powi(4))).sin();
a18 *= (x3[i14] - turn((1.11, x0), *e8).1).tanh();
}
let b20: [f64; 3] = [(x2[(2 + 3) % 3] + (-1.1)); 3];
let mut i10: f64 = 1.05;
}
let a23 = (x3[x3.len() - 2] - (x0 - (x3[x3.len() - 2] + x1)).sin().powi(3)).cos();
}
(((((x2[(0 % 2) % x2.len()] - ((-0.42) + x2[2])) * (x0).sin()) + (x1).sin()) + (x2[0]).sin()) + (x3[(0 + 3) % 3]).sin())
}
}
{
pub fn f(x0: f64, x1: f64, x2: &[f64; 3], x3: &[f64]) -> f64 {
if (x0 + (x3[(0 + 2) % x3.len()] + x1)) < (c(0.53) * x3[3 % 3]) {
let a5 = (x1 + (((x0).cos() + c(1.25)).sqrt() + (x2[x2.len() - 1] * x1))).cos();
let mut a5: f64 = c(1.29);
a5 = (((a5 * x0) + (c(0.8) * a5)) + c((3) as core::primitive::f64));
} else {
return (((((x2[x2.len() - 1] + (x1 + x2[(1 + 2) % 3])) * (x0).sin()) + (x1).sin()) + (x2[2]).sin()) + (x3[2]).sin());
}
for e8 in x2 {
'l11: for i10 in (0..=3 % 4).rev().step_by(2) {
'l15: for (i14, e13) in x3.iter().enumerate() {
let mut a18: f64 = (x1 * wave(((*e13).cos() + c(1.25)).sqrt(), (x2[(i14 % 2) % 3]).sin().powi(4))).sin();
{ let value = (x3[i14] - turn((c(1.11), x0), *e8).1).tanh(); a18 = a18 * value; }
}
let b20: [f64; 3] = [(x2[(2 + 3) % 3] + (-c(1.1))); 3];
let mut i10: f64 = c(1.05);
}
let a23 = (x3[x3.len() - 2] - (x0 - (x3[x3.len() - 2] + x1)).sin().powi(3)).cos();
}
(((((x2[(0 % 2) % x2.len()] - ((-c(0.42)) + x2[2])) * (x0).sin()) + (x1).sin()) + (x2[0]).sin()) + (x3[(0 + 3) % 3]).sin())
}
}
p (p.0, p.1, &p.2, &p.3) [] value
[(1.27, 0.31, [-0.33, -0.89, -1.4], vec![-0.78, 0.53, -1.09],), (-0.19, 0.43, [0.09, 0.68, 0.79], vec![0.13, 0.71, 1.17, 0.46],), (-0.79, 1.16, [0.73, 0.41, 0.94], vec![0.63, 0.73, 1.44],), (0.63, 1.38, [1.41, 1.22, 0.38], vec![1.43, 1.17, -0.31, 1.01],)]
}
chainrule_tests::random_program! { p115
{
pub fn f(x0: f64, x1: &[f64; 3], x2: &mut [f64], x3: &[f64]) -> Vec<f64> {
if (x2[1] - (x1[1 % x1.len()] * x3[2])) < (x0 * x0) {
let mut c5 = (x3[2] * bump(&mut x2[0], (x3[2]).cos())) > (x0 * x3[1]);
let mut a7: f64 = 1.38;
if (x2.len() > 1 && x2[1] > (a7 + a7)) {
return vec![((((((x2[2] * ({ let mut k10 = 0; loop { if k10 > 1 || (x1.len() > 3 && x1[3] > (1.44 * a7)) { break (x3[x3.len() - 2]); } k10 += 1; } })) + (x0).sin()) - (x1[x1.len() - 3]).sin()) * (x2[2]).sin()) * (x3[(2 % 3) % 3]).sin()) * (a7).sin()), relax(x2, (x3[2]).cos()), x1[2 % 3]];
}
if ((x2[1] * wave(a7, x1[2])) < x0 && (x2.len() > 5 && x2[5] > (match (((2 + 2) + 1usize) % 2, !c5) { (0, _) => a7, (1 | 3, true) => 0.62, _ => x3[1] }))) {
if (x3.len() > 2 && x3[2] > (a7 * x1[1])) {
a7 = (x3[0] * x1[x1.len() - 1]).tanh();
a7 = (x0).sin().powi(4);
let mut m13 = [[(a7 + (a7 * x1[2])), { let t11 = (x0); (-0.34) }], [x1[1], (a7 + (a7 * x1[2]))]];
}
}
} else if (x3[2] - { let t15 = (x2[1]); t15 }) < { let t17 = (x2[1]); (-0.72) } {
x2[0 % 3] = x3[1];
} else {
x2[(0 % 2) % 3] = 1.12;
}
vec![(((((x3[2] - x3[0]) - (x0).sin()) * (x1[3 % x1.len()]).sin()) + (x2[(2 + 0) % 3]).sin()) + (x3[0 % 3]).sin()), (x1[x1.len() - 2]).sin().exp(), x0]
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], x2: &mut [f64], x3: &[f64]) -> Vec<f64> {
if (x2[1] - (x1[1 % x1.len()] * x3[2])) < (x0 * x0) {
let mut c5 = (x3[2] * bump(&mut x2[0], (x3[2]).cos())) > (x0 * x3[1]);
let mut a7: f64 = c(1.38);
if (x2.len() > 1 && x2[1] > (a7 + a7)) {
return vec![((((((x2[2] * ({ let mut k10 = 0; loop { if k10 > 1 || (x1.len() > 3 && x1[3] > (c(1.44) * a7)) { break (x3[x3.len() - 2]); } k10 += 1; } })) + (x0).sin()) - (x1[x1.len() - 3]).sin()) * (x2[2]).sin()) * (x3[(2 % 3) % 3]).sin()) * (a7).sin()), relax(x2, (x3[2]).cos()), x1[2 % 3]];
}
if ((x2[1] * wave(a7, x1[2])) < x0 && (x2.len() > 5 && x2[5] > (match (((2 + 2) + 1usize) % 2, !c5) { (0, _) => a7, (1 | 3, true) => c(0.62), _ => x3[1] }))) {
if (x3.len() > 2 && x3[2] > (a7 * x1[1])) {
a7 = (x3[0] * x1[x1.len() - 1]).tanh();
a7 = (x0).sin().powi(4);
let mut m13 = [[(a7 + (a7 * x1[2])), { let t11 = (x0); (-c(0.34)) }], [x1[1], (a7 + (a7 * x1[2]))]];
}
}
} else if (x3[2] - { let t15 = (x2[1]); t15 }) < { let t17 = (x2[1]); (-c(0.72)) } {
x2[0 % 3] = x3[1];
} else {
x2[(0 % 2) % 3] = c(1.12);
}
vec![(((((x3[2] - x3[0]) - (x0).sin()) * (x1[3 % x1.len()]).sin()) + (x2[(2 + 0) % 3]).sin()) + (x3[0 % 3]).sin()), (x1[x1.len() - 2]).sin().exp(), x0]
}
}
p (p.0, &p.1, &mut p.2, &p.3) [p.2] value
[(-0.66, [-0.91, 0.57, 0.72], vec![-0.7, -0.87, -1.42], vec![0.93, 0.44, -0.3],), (-0.91, [1.38, 0.64, 0.93], vec![0.99, 1.18, -1.27, 0.44], vec![0.71, 0.44, 1.26, 0.79],), (1.0, [-0.81, 0.57, -0.51], vec![-0.78, 1.33, -0.33], vec![1.4, -0.75, 1.29],), (0.5, [-0.86, -0.3, 1.4], vec![-0.79, -0.88, 0.85, 0.79], vec![0.66, 1.13, 1.42, 0.14],)]
}
chainrule_tests::random_program! { p116
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], x3: &mut [f64; 3]) {
for e5 in x3.iter().rev() {
match (x2[1] - x3[(1 + 1) % 3]) {
_ => {
let mut b7: [f64; 3] = [(*e5 - (if (*e5 * (x3[0] * x3[1])) > (x1[x1.len() - 2] + *e5) { x2[(2 * 2) % 3] } else { x0 })), (*e5).max(*e5), x1[(3 % 3) % x1.len()]];
x1[(1 + 2) % 3] = (*e5 * (bend(0.39, (if (*e5 + x2[2]) < inner(&x3[..], &x2[0..]) { x0 } else { b7[2] })) / ((b7[3 % 3] + (((3 + 0)) as f64)).sin() + 1.7))).sin();
b7[1] = (x0 * (match ((x1[x1.len() - 3] + x2[1]) > (*e5 / ((x3[3 % 3]).tanh() + 1.7)) || (x0 + (x2[0] + x1[2])) < squash([x1[(2 + 0) % 3], *e5, x0])) { true => ((1) as f64), false => x0 })).sin();
}
_ => {
x1[3 % 3] *= (x2[1] + ((x3[1]).cos() + 1.25).sqrt()).tanh();
}
_ => {
x1[(3 + 3 - 3 % 3) % 3] *= (x1[x1.len() - 1] - (-x1[2])).tanh();
}
}
}

}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], x3: &mut [f64; 3]) {
for e5 in x3.iter().rev() {
match (x2[1] - x3[(1 + 1) % 3]) {
_ => {
let mut b7: [f64; 3] = [(*e5 - (if (*e5 * (x3[0] * x3[1])) > (x1[x1.len() - 2] + *e5) { x2[(2 * 2) % 3] } else { x0 })), (*e5).max(*e5), x1[(3 % 3) % x1.len()]];
x1[(1 + 2) % 3] = (*e5 * (bend(c(0.39), (if (*e5 + x2[2]) < inner(&x3[..], &x2[0..]) { x0 } else { b7[2] })) / ((b7[3 % 3] + c(((3 + 0)) as core::primitive::f64)).sin() + c(1.7)))).sin();
b7[1] = (x0 * (match ((x1[x1.len() - 3] + x2[1]) > (*e5 / ((x3[3 % 3]).tanh() + c(1.7))) || (x0 + (x2[0] + x1[2])) < squash([x1[(2 + 0) % 3], *e5, x0])) { true => c((1) as core::primitive::f64), false => x0 })).sin();
}
_ => {
{ let value = (x2[1] + ((x3[1]).cos() + c(1.25)).sqrt()).tanh(); x1[3 % 3] = x1[3 % 3] * value; }
}
_ => {
{ let value = (x1[x1.len() - 1] - (-x1[2])).tanh(); x1[(3 + 3 - 3 % 3) % 3] = x1[(3 + 3 - 3 % 3) % 3] * value; }
}
}
}

}
}
p (p.0, &mut p.1, &mut p.2, &mut p.3) [p.1, p.2, p.3] unit
[(1.26, vec![-0.73, -1.39, 0.31], vec![0.16, 0.64, 0.58], [1.17, 1.17, 0.37],), (-1.42, vec![0.24, 0.73, 0.21, 0.27], vec![0.87, -0.59, -0.8, 1.4], [0.99, 0.75, 1.32],), (1.18, vec![-1.27, -0.7, 0.63], vec![-0.46, -0.26, 0.22], [0.88, 0.35, -1.33],), (0.19, vec![1.38, -1.35, 0.88, 1.03], vec![-0.6, 1.11, 1.19, 0.37], [-0.45, 0.73, 0.47],)]
}
chainrule_tests::random_program! { p117
{
pub fn f(mut x0: f64, x1: &[f64], mut x2: f64) -> f64 {
let t4: (f64, f64) = ((x0 + (-x1[0])), bend(x1[(1 % 4) % 3], x0) + (x0 + (-x1[0])));
'b6: {
if (x1.len() > 0 && x1[0] > (-0.93)) {
return (x1[2] - (t4.0 - t4.0));
}
if (x1[x1.len() - 2] - (x2 * x0)) < (x1[1] * x2) {
x2 *= (t4.0 - (if (3 + 3 - 0 % 3) % 2 == 1 { x2 } else { x2 })).cos();
return (t4.0 + (x1[1 % x1.len()] * x1[0]));
}
{
let w7 = &x1[0..3];
x2 = (t4.1 * squash([t4.0, t4.1, x0])).sin();
match (0 + 1usize) % 4 {
_ => {
for i9 in 0..0 / 4 {
let w10 = &w7[30..50];
x2 += w10[i9] * w10[i9];
}
}
_ => {
x0 = squash([((0.1 + x2) + (x2).sin()), (tower(&x1[..], (x2).sin()) * (x0 + x0)), x0]);
}
_ => {
x0 -= (x0 - turn(((((1 + 3)) as f64), (-0.99)), x0).0).sin();
}
}
}

}
(((((x1[0] - (if (t4.1 + choose(&x1[..], 1)) < x1[0] { x1[2] } else { x2 })) * (x0).sin()) - (x1[(2 + 3) % x1.len()]).sin()) * (x2).sin()) * (t4.1).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64], mut x2: f64) -> f64 {
let t4: (f64, f64) = ((x0 + (-x1[0])), bend(x1[(1 % 4) % 3], x0) + (x0 + (-x1[0])));
'b6: {
if (x1.len() > 0 && x1[0] > (-c(0.93))) {
return (x1[2] - (t4.0 - t4.0));
}
if (x1[x1.len() - 2] - (x2 * x0)) < (x1[1] * x2) {
{ let value = (t4.0 - (if (3 + 3 - 0 % 3) % 2 == 1 { x2 } else { x2 })).cos(); x2 = x2 * value; }
return (t4.0 + (x1[1 % x1.len()] * x1[0]));
}
{
let w7 = &x1[0..3];
x2 = (t4.1 * squash([t4.0, t4.1, x0])).sin();
match (0 + 1usize) % 4 {
_ => {
for i9 in 0..0 / 4 {
let w10 = &w7[30..50];
{ let value = w10[i9] * w10[i9]; x2 = x2 + value; }
}
}
_ => {
x0 = squash([((c(0.1) + x2) + (x2).sin()), (tower(&x1[..], (x2).sin()) * (x0 + x0)), x0]);
}
_ => {
{ let value = (x0 - turn((c(((1 + 3)) as core::primitive::f64), (-c(0.99))), x0).0).sin(); x0 = x0 - value; }
}
}
}

}
(((((x1[0] - (if (t4.1 + choose(&x1[..], 1)) < x1[0] { x1[2] } else { x2 })) * (x0).sin()) - (x1[(2 + 3) % x1.len()]).sin()) * (x2).sin()) * (t4.1).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(-1.29, vec![-1.07, 0.37, -0.47], -0.46,), (1.35, vec![0.82, 1.35, 0.64, -0.77], 0.05,), (-1.29, vec![-1.07, -0.68, 0.92], 0.92,), (-0.41, vec![1.42, 0.96, 0.66, -0.05], 1.01,)]
}
chainrule_tests::random_program! { p118
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), x3: &[f64], x4: &[f64]) -> f64 {
x2.0 = tower(&x4[..], (x0).sin());
let mut a6: f64 = match x4.len() {
k7 => {
x2.1 = (x0 + (x4[0] + x2.1)).cos();
x2.1 = (x1[(k7 + k7) % x1.len()] + (0.61 - (if (x0 + (x4[2] * x0)) > (x3[x3.len() - 2] + 0.91) { turn((x2.1, x0), x2.0).0 } else { (((k7 * 2)) as f64) }))).sin();
(x3[x3.len() - 2] * ((x4[0] / ((x4[x4.len() - 3]).tanh() + 1.7)) * (x0 - 1.13))).cos()
}
4.. => {
return ((((((x3[(1 % 3) % x3.len()] - { let t9 = (x4[(0 + 3 - 0 % 3) % x4.len()]); x2.1 }) - (x0).sin()) - (x1[(2 % 3) % 3]).sin()) + (x2.1).sin()) + (x3[2]).sin()) * (x4[1]).sin());
}
..=3 => {
x2.1 *= (x2.0 * (-x1[2])).tanh();
let mut n11 = x4.len();
loop {
if n11 == 0 || (x1[x1.len() - 3] + (x2.0 * x3[0])) < (-x1[n11 % x1.len()]) {
break ;
}
n11 -= 1;
x2.1 /= ((x1[2 % x1.len()] * absorb(vec![x4[n11], 1.23])).tanh() + 1.75);
x2.0 *= (x0 - (0.4 + x1[(n11 + 3 - n11 % 3) % 3])).sin();
}
return ((((((x2.1 * ((0) as f64)) - (x0).sin()) + (x1[0]).sin()) * (x2.1).sin()) * (x3[1]).sin()) - (x4[0]).sin());
}
_ => {
x2.1 = (x1[x1.len() - 2] + ((x2.1 + x1[1]).cos() + 1.5).ln()).tanh();
if (x4[1 % 3] * (x0 + x2.0)) < (0.71 * x1[0]) {
x2.1 *= (x4[1] - (((0 % 2)) as f64)).cos();
} else {
x2.1 *= (x1[1] + (1.43 * x4[(0 % 3) % x4.len()])).cos();
return ((((((x3[2] - (1.25 * x1[(3 + 1) % 3])) + (x0).sin()) - (x1[1 % x1.len()]).sin()) + (x2.1).sin()) + (x3[x3.len() - 1]).sin()) + (x4[x4.len() - 2]).sin());
}
('q18: { if (x0 - (x3[0]).min(x3[0])) < (1.01 * x3[1]) { break 'q18 (({ let mut k16 = 0; loop { if k16 > 1 || ((x1[0] * (x0 * x4[0])) < (-x2.1) && (x1[1] * { let t13 = (x0); x1[2 % 3] }) > (x0).sin().exp()) { break (x4[(1 + 1) % 3]); } k16 += 1; } }) * x2.0); } (x4[(1 + 0) % x4.len()] - (bend(0.33, x4[1]) * ('q17: { if (x4[x4.len() - 2] + (x0 + 0.15)) < squash([x3[2], 0.35, x4[(0 % 3) % 3]]) { break 'q17 x2.0; } (x4[0]) }))) })
}
};
(((((((x2.0 - (x2.1 + x4[2])) + (x0).sin()) - (x1[x1.len() - 2]).sin()) + (x2.0).sin()) + (x3[1]).sin()) - (x4[x4.len() - 1]).sin()) + (a6).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), x3: &[f64], x4: &[f64]) -> f64 {
x2.0 = tower(&x4[..], (x0).sin());
let mut a6: f64 = match x4.len() {
k7 => {
x2.1 = (x0 + (x4[0] + x2.1)).cos();
x2.1 = (x1[(k7 + k7) % x1.len()] + (c(0.61) - (if (x0 + (x4[2] * x0)) > (x3[x3.len() - 2] + c(0.91)) { turn((x2.1, x0), x2.0).0 } else { c(((k7 * 2)) as core::primitive::f64) }))).sin();
(x3[x3.len() - 2] * ((x4[0] / ((x4[x4.len() - 3]).tanh() + c(1.7))) * (x0 - c(1.13)))).cos()
}
4.. => {
return ((((((x3[(1 % 3) % x3.len()] - { let t9 = (x4[(0 + 3 - 0 % 3) % x4.len()]); x2.1 }) - (x0).sin()) - (x1[(2 % 3) % 3]).sin()) + (x2.1).sin()) + (x3[2]).sin()) * (x4[1]).sin());
}
..=3 => {
{ let value = (x2.0 * (-x1[2])).tanh(); x2.1 = x2.1 * value; }
let mut n11 = x4.len();
loop {
if n11 == 0 || (x1[x1.len() - 3] + (x2.0 * x3[0])) < (-x1[n11 % x1.len()]) {
break ;
}
n11 -= 1;
{ let value = ((x1[2 % x1.len()] * absorb(vec![x4[n11], c(1.23)])).tanh() + c(1.75)); x2.1 = x2.1 / value; }
{ let value = (x0 - (c(0.4) + x1[(n11 + 3 - n11 % 3) % 3])).sin(); x2.0 = x2.0 * value; }
}
return ((((((x2.1 * c((0) as core::primitive::f64)) - (x0).sin()) + (x1[0]).sin()) * (x2.1).sin()) * (x3[1]).sin()) - (x4[0]).sin());
}
_ => {
x2.1 = (x1[x1.len() - 2] + ((x2.1 + x1[1]).cos() + c(1.5)).ln()).tanh();
if (x4[1 % 3] * (x0 + x2.0)) < (c(0.71) * x1[0]) {
{ let value = (x4[1] - c(((0 % 2)) as core::primitive::f64)).cos(); x2.1 = x2.1 * value; }
} else {
{ let value = (x1[1] + (c(1.43) * x4[(0 % 3) % x4.len()])).cos(); x2.1 = x2.1 * value; }
return ((((((x3[2] - (c(1.25) * x1[(3 + 1) % 3])) + (x0).sin()) - (x1[1 % x1.len()]).sin()) + (x2.1).sin()) + (x3[x3.len() - 1]).sin()) + (x4[x4.len() - 2]).sin());
}
('q18: { if (x0 - (x3[0]).min(x3[0])) < (c(1.01) * x3[1]) { break 'q18 (({ let mut k16 = 0; loop { if k16 > 1 || ((x1[0] * (x0 * x4[0])) < (-x2.1) && (x1[1] * { let t13 = (x0); x1[2 % 3] }) > (x0).sin().exp()) { break (x4[(1 + 1) % 3]); } k16 += 1; } }) * x2.0); } (x4[(1 + 0) % x4.len()] - (bend(c(0.33), x4[1]) * ('q17: { if (x4[x4.len() - 2] + (x0 + c(0.15))) < squash([x3[2], c(0.35), x4[(0 % 3) % 3]]) { break 'q17 x2.0; } (x4[0]) }))) })
}
};
(((((((x2.0 - (x2.1 + x4[2])) + (x0).sin()) - (x1[x1.len() - 2]).sin()) + (x2.0).sin()) + (x3[1]).sin()) - (x4[x4.len() - 1]).sin()) + (a6).sin())
}
}
p (p.0, &p.1, p.2, &p.3, &p.4) [] value
[(1.18, vec![-0.41, 0.53, 0.69], (-1.22, 1.01), vec![0.57, -0.81, 0.1], vec![-1.0, 0.89, 0.15],), (-0.94, vec![-0.53, 1.15, -0.12, 0.53], (-0.09, 0.37), vec![0.18, 0.34, 1.17, -0.87], vec![1.17, 0.42, 0.5, 1.04],), (-0.8, vec![-0.95, 0.61, -0.37], (1.32, 0.22), vec![-0.87, 0.56, 0.68], vec![1.05, 0.71, -0.46],), (-1.31, vec![0.66, -0.25, -0.25, -0.13], (0.87, -1.38), vec![0.72, 0.14, 0.96, 0.71], vec![-0.87, -0.05, -0.85, 1.44],)]
}
chainrule_tests::random_program! { p119
{
pub fn f(x0: f64, mut x1: [f64; 3]) -> [f64; 3] {
let mut c3 = (x0 * (x1[(2 % 3) % 3]).sin().powi(4)) < (x1[0] + x1[2]);
let c3: usize = 2 % 2;
x1[c3 % 3] *= (x0 - 0.19).cos();
for (i7, e6) in x1.iter_mut().enumerate() {
*e6 -= if (*e6 - bend(*e6, 0.87)) < (x0 - *e6) {
*e6 = (*e6 + (*e6).min(*e6)).sin();
*e6 *= (x0 - (*e6).sin().powi(2)).cos();
(x0 * (*e6 * (x0 / ((*e6 - *e6).sin() + 1.7))).tanh()).cos()
} else {
let b10: [f64; 3] = [(*e6 + { *e6 = (x0).sin(); (x0) }); 3];
let a12: f64 = (x0 + absorb(vec![(1.06 - x0), (b10[c3] * b10[c3])])).sin();
(*e6 * ((a12).sin() * ((-1.01) + x0))).tanh()
};
let mut a14: f64 = match (*e6 + (*e6 + 0.86)) < (*e6 + *e6) {
true => {
*e6 = (x0 + ((*e6 + x0) * *e6)).tanh();
(*e6 + (*e6 * *e6)).cos()
}
k15 if ((*e6 * (-*e6)) > (x0 + x0) && (x0 + (*e6 + x0)) < ('q17: { if !k15 { break 'q17 *e6; } (*e6) })) => {
(*e6 - ((-1.08) + *e6)).sin()
}
false if (*e6 - x0) < (x0 + 0.17) => {
(x0 - ({ let t18 = (x0); x0 } - { let t20 = (*e6); *e6 })).tanh()
}
k22 => {
break 
}
};
}
x1
}
}
{
pub fn f(x0: f64, mut x1: [f64; 3]) -> [f64; 3] {
let mut c3 = (x0 * (x1[(2 % 3) % 3]).sin().powi(4)) < (x1[0] + x1[2]);
let c3: usize = 2 % 2;
{ let value = (x0 - c(0.19)).cos(); x1[c3 % 3] = x1[c3 % 3] * value; }
for (i7, e6) in x1.iter_mut().enumerate() {
{ let value: f64 = if (*e6 - bend(*e6, c(0.87))) < (x0 - *e6) {
*e6 = (*e6 + (*e6).min(*e6)).sin();
{ let value = (x0 - (*e6).sin().powi(2)).cos(); *e6 = *e6 * value; }
(x0 * (*e6 * (x0 / ((*e6 - *e6).sin() + c(1.7)))).tanh()).cos()
} else {
let b10: [f64; 3] = [(*e6 + { *e6 = (x0).sin(); (x0) }); 3];
let a12: f64 = (x0 + absorb(vec![(c(1.06) - x0), (b10[c3] * b10[c3])])).sin();
(*e6 * ((a12).sin() * ((-c(1.01)) + x0))).tanh()
}; *e6 = *e6 - value; }
let mut a14: f64 = match (*e6 + (*e6 + c(0.86))) < (*e6 + *e6) {
true => {
*e6 = (x0 + ((*e6 + x0) * *e6)).tanh();
(*e6 + (*e6 * *e6)).cos()
}
k15 if ((*e6 * (-*e6)) > (x0 + x0) && (x0 + (*e6 + x0)) < ('q17: { if !k15 { break 'q17 *e6; } (*e6) })) => {
(*e6 - ((-c(1.08)) + *e6)).sin()
}
false if (*e6 - x0) < (x0 + c(0.17)) => {
(x0 - ({ let t18 = (x0); x0 } - { let t20 = (*e6); *e6 })).tanh()
}
k22 => {
break 
}
};
}
x1
}
}
p (p.0, p.1) [] value
[(1.2, [-1.4, 1.12, 0.67],), (1.26, [0.97, -0.52, 0.59],), (-1.1, [-0.25, 0.82, 0.2],), (1.42, [0.69, 0.9, 1.37],)]
}
chainrule_tests::random_program! { p120
{
pub fn f(x0: f64, x1: &mut [f64], x2: f64, x3: &[f64], x4: &mut [f64]) -> [f64; 3] {
for i6 in 0..1 {
let mut i6: f64 = (x0 - ('q8: { if (x3[2] - bend(x1[2], x4[2])) < (if (x3[x3.len() - 2] * choose(&x1[..], 2)) > (x0).sin() { x2 } else { x1[0] }) { break 'q8 (x3[1] * 0.55); } (x3[1] + (x2 * x4[(i6 + 3 - i6 % 3) % 3])) })).tanh();
}
x4[0] = (x1[2]).sin();
let mut n10 = 2;
'l12: while n10 > 0 {
n10 -= 1;
match ((x1[(3 + 3 - n10 % 3) % 3] + ((x3[2]).cos() + 1.5).ln()) < (x2 + x2), (x2 + (x0 * x0)) > choose(&x4[2..x4.len()], 2), ((x3[x3.len() - 3] + (0.6 * x0)) > ({ let mut k14 = 0; loop { if k14 > 1 || (x4.len() > 4 && x4[4] > x4[1]) { break (x3[0]); } k14 += 1; } }) || (x1.len() > 2 && x1[2] > (x0 / ((x2).sin() + 1.7))))) {
(k15, false, _) => {
let mut k15: f64 = (x1[2] + (x0 - ((0) as f64)).sin().powi(2)).cos();
x1[2] /= ((x2 * descend((x2).sin(), 0)).tanh() + 1.75);
}
(_, _, k18) => {
x1[(n10 % 3) % 3] = (x4[1] * (x0 * x1[2])).tanh();
}
}
for (e20, f21) in x4[1..].iter().zip(x3.iter()) {
x1[1 % 3] *= (x2 - ({ let mut k26 = 0; loop { if k26 > 1 || (*f21 - { let f21 = (x0); x2 }) < (if (*f21 + (match ((n10 + n10) + 1usize) % 5 { 0 => 0.86, 2.. => x0, _ => *f21 })) > (x4[n10 % x4.len()] + x3[x3.len() - 3]) { x0 } else { x1[2] }) { break (*e20); } k26 += 1; } })).cos();
}
x4[0] *= (x1[2] - (x3[2] - x3[0])).tanh();
}
[((((((x4[1] * (-x0)) - (x0).sin()) + (x1[1]).sin()) * (x2).sin()) - (x3[1]).sin()) - (x4[1]).sin()), (1.29 * x0), x4[(n10 * 2) % x4.len()]]
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: f64, x3: &[f64], x4: &mut [f64]) -> [f64; 3] {
for i6 in 0..1 {
let mut i6: f64 = (x0 - ('q8: { if (x3[2] - bend(x1[2], x4[2])) < (if (x3[x3.len() - 2] * choose(&x1[..], 2)) > (x0).sin() { x2 } else { x1[0] }) { break 'q8 (x3[1] * c(0.55)); } (x3[1] + (x2 * x4[(i6 + 3 - i6 % 3) % 3])) })).tanh();
}
x4[0] = (x1[2]).sin();
let mut n10 = 2;
'l12: while n10 > 0 {
n10 -= 1;
match ((x1[(3 + 3 - n10 % 3) % 3] + ((x3[2]).cos() + c(1.5)).ln()) < (x2 + x2), (x2 + (x0 * x0)) > choose(&x4[2..x4.len()], 2), ((x3[x3.len() - 3] + (c(0.6) * x0)) > ({ let mut k14 = 0; loop { if k14 > 1 || (x4.len() > 4 && x4[4] > x4[1]) { break (x3[0]); } k14 += 1; } }) || (x1.len() > 2 && x1[2] > (x0 / ((x2).sin() + c(1.7)))))) {
(k15, false, _) => {
let mut k15: f64 = (x1[2] + (x0 - c((0) as core::primitive::f64)).sin().powi(2)).cos();
{ let value = ((x2 * descend((x2).sin(), 0)).tanh() + c(1.75)); x1[2] = x1[2] / value; }
}
(_, _, k18) => {
x1[(n10 % 3) % 3] = (x4[1] * (x0 * x1[2])).tanh();
}
}
for (e20, f21) in x4[1..].iter().zip(x3.iter()) {
{ let value = (x2 - ({ let mut k26 = 0; loop { if k26 > 1 || (*f21 - { let f21 = (x0); x2 }) < (if (*f21 + (match ((n10 + n10) + 1usize) % 5 { 0 => c(0.86), 2.. => x0, _ => *f21 })) > (x4[n10 % x4.len()] + x3[x3.len() - 3]) { x0 } else { x1[2] }) { break (*e20); } k26 += 1; } })).cos(); x1[1 % 3] = x1[1 % 3] * value; }
}
{ let value = (x1[2] - (x3[2] - x3[0])).tanh(); x4[0] = x4[0] * value; }
}
[((((((x4[1] * (-x0)) - (x0).sin()) + (x1[1]).sin()) * (x2).sin()) - (x3[1]).sin()) - (x4[1]).sin()), (c(1.29) * x0), x4[(n10 * 2) % x4.len()]]
}
}
p (p.0, &mut p.1, p.2, &p.3, &mut p.4) [p.1, p.4] value
[(0.82, vec![1.27, 0.6, -0.51], -0.08, vec![-1.29, 1.02, 0.92], vec![-0.81, 0.26, -0.96],), (-0.79, vec![0.44, 0.71, 0.58, 0.09], -0.42, vec![0.49, 0.99, 0.75, 1.08], vec![0.45, 0.08, -1.15, 1.06],), (0.51, vec![1.09, -0.8, 0.45], -0.75, vec![1.09, -0.58, -1.22], vec![0.59, 0.66, 1.33],), (-0.25, vec![0.13, -1.24, 1.27, -1.21], 1.01, vec![1.14, 0.79, 1.11, -0.72], vec![0.55, 0.81, 0.65, 1.15],)]
}
chainrule_tests::random_program! { p121
{
pub fn f(x0: f64, x1: &mut [f64]) {
let mut k3: usize = (3 * 2) % 2;
fill(&mut x1[..], 0.5);
x1[3 % 3] = (x1[k3] - ((1.08 * x1[0]) + (-x0))).cos();
let (a9, mut a10) = turn(((x1[x1.len() - 3] + ('q5: { if (x1[k3] * (x1[0] + x0)) < x1[k3] { break 'q5 x1[1]; } (x1[k3]) })), ({ let mut k8 = 0; loop { if k8 > 1 || (x0 - ('q6: { if (x0 + (x1[1] * x1[0 % 3])) > (x1[x1.len() - 2]).sin() { break 'q6 x0; } (x1[k3]) })) > (x1[k3] + x0) { break (x1[(k3 + k3) % 3]); } k8 += 1; } })), (x0).sin());
if (a9 * (a10).sin().powi(4)) > (a10 * a10) {
if (a10 * (a10 * a10)) > (match (x1.len(), (x0 * (a9).sin()) < 0.98) { (0, _) => a10, (1 | 3, true) => 1.11, _ => a10 }) {
for e13 in x1.iter_mut() {
let mut t16: (f64, [f64; 2]) = ((a10 + 0.21), [(a10 + 0.21) * a9, { *e13 = (*e13).cos(); (*e13) }]);
*e13 = (*e13 - bump(&mut a10, (x0 - { *e13 = (t16.1[(k3 * 2) % 2]).sin(); (x0) }).tanh())).sin();
}
}
} else {
a10 += (x0 + a10);
}

}
}
{
pub fn f(x0: f64, x1: &mut [f64]) {
let mut k3: usize = (3 * 2) % 2;
fill(&mut x1[..], c(0.5));
x1[3 % 3] = (x1[k3] - ((c(1.08) * x1[0]) + (-x0))).cos();
let (a9, mut a10) = turn(((x1[x1.len() - 3] + ('q5: { if (x1[k3] * (x1[0] + x0)) < x1[k3] { break 'q5 x1[1]; } (x1[k3]) })), ({ let mut k8 = 0; loop { if k8 > 1 || (x0 - ('q6: { if (x0 + (x1[1] * x1[0 % 3])) > (x1[x1.len() - 2]).sin() { break 'q6 x0; } (x1[k3]) })) > (x1[k3] + x0) { break (x1[(k3 + k3) % 3]); } k8 += 1; } })), (x0).sin());
if (a9 * (a10).sin().powi(4)) > (a10 * a10) {
if (a10 * (a10 * a10)) > (match (x1.len(), (x0 * (a9).sin()) < c(0.98)) { (0, _) => a10, (1 | 3, true) => c(1.11), _ => a10 }) {
for e13 in x1.iter_mut() {
let mut t16: (f64, [f64; 2]) = ((a10 + c(0.21)), [(a10 + c(0.21)) * a9, { *e13 = (*e13).cos(); (*e13) }]);
*e13 = (*e13 - bump(&mut a10, (x0 - { *e13 = (t16.1[(k3 * 2) % 2]).sin(); (x0) }).tanh())).sin();
}
}
} else {
{ let value = (x0 + a10); a10 = a10 + value; }
}

}
}
p (p.0, &mut p.1) [p.1] unit
[(0.64, vec![0.38, 0.28, 0.68],), (-1.36, vec![0.47, -0.65, -1.01, -0.21],), (0.17, vec![0.27, 1.36, 1.4],), (0.67, vec![0.4, 1.12, 0.11, 1.42],)]
}
chainrule_tests::random_program! { p122
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64]) {
let mut n4 = 0;
x2[(1 + 3 - 2 % 3) % 3] -= loop {
let mut c6 = ((x1[1 % 3] * wave(0.57, 1.4)) > x1[2] && (x2[0 % 3] + x2[(1 + 3 - n4 % 3) % 3]) > (x1[1] + x2[(n4 + n4) % x2.len()]));
match (x2.len(), (x2[(n4 % 4) % 3] - { let t8 = (x1[n4 % x1.len()]); 0.85 }) > (x1[2] - x2[x2.len() - 1])) {
(..=0, true) | (0, true) if (x2[1] * (0.6 / ((x0).sin() + 1.7))) > (-0.21) => {
x2[1] -= (x0 + (if c6 { inner(&x1[1..2], &x2[..3]) } else { x1[0] })).cos();
x1[2] += (x1[1] - (x0 + x0)).cos();
x1[2] = (x2[(n4 % 3) % 3] - ((if !c6 { (-x2[1]) } else { (x2[1] + x1[n4 % x1.len()]) }) + ((x2[n4 % x2.len()] / ((x2[1]).sin() + 1.7)) + (x0 + x2[2])))).cos();
}
(k10 @ 2..=3, k11) if !c6 => {
blend((x0 * ({ let mut k15 = 0; loop { if k15 > 1 || k10 % 2 == 1 { break (x1[2]); } k15 += 1; } })).tanh(), &x1[0..3], x2);
x2[0] = (x2[x2.len() - 3] * x2[(k10 + n4) % 3]).cos();
}
(k16, k17) => {
x1[1] = (x0 - ((x2[0] + x2[(0 * 2) % x2.len()]) + (x0 + x0))).tanh();
}
(_, _) => {
x1[0] = (x1[x1.len() - 1] + (if (x2.len() > 5 && x2[5] > (x2[1] + x0)) { ((x1[(n4 + 3 - 3 % 3) % 3] * (x1[(n4 + n4) % x1.len()]).sin()).cos() + 1.5).ln() } else { (x1[0] + x0).sin().powi(4) })).cos();
break (x1[1] - ((x0 * x1[2]) - (x2[x2.len() - 2]).tanh())).tanh();
}
}
let mut t20: (f64, f64) = ((x2[1] * (x2[2]).sin()), (match (x1.len(), c6) { (0, _) => x2[0], (1 | 3, true) => x0, _ => (-1.33) }) + (x2[1] * (x2[2]).sin()));
x1[2] += (x1[x1.len() - 3] * ({ let t22 = (x1[0]); (-0.59) } * (x0 + (-0.29)))).cos();
if n4 >= 1 {
break (x2[0] + turn(((if !c6 { t20.0 } else { x1[2] }), x1[2]), x1[0]).0).tanh();
}
n4 += 2;
x2[2] = (x1[n4 % 3] - (x1[x1.len() - 1]).sin()).tanh();
};

}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64]) {
let mut n4 = 0;
{ let value: f64 = loop {
let mut c6 = ((x1[1 % 3] * wave(c(0.57), c(1.4))) > x1[2] && (x2[0 % 3] + x2[(1 + 3 - n4 % 3) % 3]) > (x1[1] + x2[(n4 + n4) % x2.len()]));
match (x2.len(), (x2[(n4 % 4) % 3] - { let t8 = (x1[n4 % x1.len()]); c(0.85) }) > (x1[2] - x2[x2.len() - 1])) {
(..=0, true) | (0, true) if (x2[1] * (c(0.6) / ((x0).sin() + c(1.7)))) > (-c(0.21)) => {
{ let value = (x0 + (if c6 { inner(&x1[1..2], &x2[..3]) } else { x1[0] })).cos(); x2[1] = x2[1] - value; }
{ let value = (x1[1] - (x0 + x0)).cos(); x1[2] = x1[2] + value; }
x1[2] = (x2[(n4 % 3) % 3] - ((if !c6 { (-x2[1]) } else { (x2[1] + x1[n4 % x1.len()]) }) + ((x2[n4 % x2.len()] / ((x2[1]).sin() + c(1.7))) + (x0 + x2[2])))).cos();
}
(k10 @ 2..=3, k11) if !c6 => {
blend((x0 * ({ let mut k15 = 0; loop { if k15 > 1 || k10 % 2 == 1 { break (x1[2]); } k15 += 1; } })).tanh(), &x1[0..3], x2);
x2[0] = (x2[x2.len() - 3] * x2[(k10 + n4) % 3]).cos();
}
(k16, k17) => {
x1[1] = (x0 - ((x2[0] + x2[(0 * 2) % x2.len()]) + (x0 + x0))).tanh();
}
(_, _) => {
x1[0] = (x1[x1.len() - 1] + (if (x2.len() > 5 && x2[5] > (x2[1] + x0)) { ((x1[(n4 + 3 - 3 % 3) % 3] * (x1[(n4 + n4) % x1.len()]).sin()).cos() + c(1.5)).ln() } else { (x1[0] + x0).sin().powi(4) })).cos();
break (x1[1] - ((x0 * x1[2]) - (x2[x2.len() - 2]).tanh())).tanh();
}
}
let mut t20: (f64, f64) = ((x2[1] * (x2[2]).sin()), (match (x1.len(), c6) { (0, _) => x2[0], (1 | 3, true) => x0, _ => (-c(1.33)) }) + (x2[1] * (x2[2]).sin()));
{ let value = (x1[x1.len() - 3] * ({ let t22 = (x1[0]); (-c(0.59)) } * (x0 + (-c(0.29))))).cos(); x1[2] = x1[2] + value; }
if n4 >= 1 {
break (x2[0] + turn(((if !c6 { t20.0 } else { x1[2] }), x1[2]), x1[0]).0).tanh();
}
n4 += 2;
x2[2] = (x1[n4 % 3] - (x1[x1.len() - 1]).sin()).tanh();
}; x2[(1 + 3 - 2 % 3) % 3] = x2[(1 + 3 - 2 % 3) % 3] - value; }

}
}
p (p.0, &mut p.1, &mut p.2) [p.1, p.2] unit
[(0.69, vec![0.33, -1.37, 1.03], vec![1.0, 0.63, 0.09],), (1.06, vec![-0.6, -0.78, -0.14, 0.75], vec![-0.08, -0.51, 0.13, 1.29],), (1.17, vec![-1.41, 0.54, 0.48], vec![-0.05, 1.29, 1.2],), (0.23, vec![0.8, -0.65, 0.09, -0.15], vec![0.31, 1.13, 0.15, 0.17],)]
}
chainrule_tests::random_program! { p123
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
for (i4, e3) in x1.iter_mut().enumerate() {
x0 = (*e3 - x0).cos();
}
for i7 in 0..=1 % 4 {
'b9: {
x0 -= (x0 * ((i7) as f64)).sin();
if ((x1.len() > 0 && x1[0] > ((-1.22) + x1[2])) && (x1[1] - x1[x1.len() - 1]) < wave(x1[2], x1[0])) {
x1[0] = (x0 + (if (x0 - (x0 * x1[2])) > (x1[2] - 1.06) { (x1[(i7 + i7) % x1.len()] * x1[1]) } else { (x1[x1.len() - 2] + 0.66) })).sin();
} else if (x1[2] - (x1[x1.len() - 3] - 0.49)) < ((0) as f64) {
x1[(i7 + 3 - i7 % 3) % 3] = (x1[0] + ('q10: { if (x1.len() > 1 && x1[1] > x0) { break 'q10 x0; } (x0) })).sin();
} else {
x1 = vec![(x0 * ((x1[(2 % 4) % 3] + x0) * (0.6 - x0))).cos(); 3 + (i7 * 2) % 3];
}
x0 *= (x1[x1.len() - 3] * (x1[(0 + 3 - i7 % 3) % 3] * x0)).tanh();

}
}
(((x1[x1.len() - 1] * (((3 + 0)) as f64)) - (x0).sin()) + (x1[0]).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
for (i4, e3) in x1.iter_mut().enumerate() {
x0 = (*e3 - x0).cos();
}
for i7 in 0..=1 % 4 {
'b9: {
{ let value = (x0 * c((i7) as core::primitive::f64)).sin(); x0 = x0 - value; }
if ((x1.len() > 0 && x1[0] > ((-c(1.22)) + x1[2])) && (x1[1] - x1[x1.len() - 1]) < wave(x1[2], x1[0])) {
x1[0] = (x0 + (if (x0 - (x0 * x1[2])) > (x1[2] - c(1.06)) { (x1[(i7 + i7) % x1.len()] * x1[1]) } else { (x1[x1.len() - 2] + c(0.66)) })).sin();
} else if (x1[2] - (x1[x1.len() - 3] - c(0.49))) < c((0) as core::primitive::f64) {
x1[(i7 + 3 - i7 % 3) % 3] = (x1[0] + ('q10: { if (x1.len() > 1 && x1[1] > x0) { break 'q10 x0; } (x0) })).sin();
} else {
x1 = vec![(x0 * ((x1[(2 % 4) % 3] + x0) * (c(0.6) - x0))).cos(); 3 + (i7 * 2) % 3];
}
{ let value = (x1[x1.len() - 3] * (x1[(0 + 3 - i7 % 3) % 3] * x0)).tanh(); x0 = x0 * value; }

}
}
(((x1[x1.len() - 1] * c(((3 + 0)) as core::primitive::f64)) - (x0).sin()) + (x1[0]).sin())
}
}
p (p.0, p.1) [] value
[(0.28, vec![1.11, 1.14, 0.08],), (1.17, vec![0.7, -0.16, -0.26, -1.1],), (1.12, vec![0.19, 0.68, 0.47],), (0.92, vec![-0.88, -0.71, -1.42, -0.93],)]
}
chainrule_tests::random_program! { p124
{
pub fn f(x0: f64, x1: &mut [f64]) {
x1[0] = (wave(x0, 1.19) / ((x1[0] - (x1[2] + 1.26)).sin() + 1.7));
let d3: f64;
if (x0 - (x1[(3 + 1) % 3] + x1[0])) > (match ((2 + 1usize) % 3, (x1[1 % x1.len()] - { let t4 = (x0); t4 }) < (x0 * x1[(0 * 2) % x1.len()])) { (0, _) => x1[2 % x1.len()], (1 | 3, true) => 0.27, _ => x1[2] }) {
d3 = x1[0];
let t8 = turn(((x0 + (x0 + x0)), (x1[1 % x1.len()] * x1[x1.len() - 1])), (x1[(1 + 1) % x1.len()]).tanh());
} else {
d3 = (x0 - (x1[x1.len() - 3] + { let t6 = (x0); t6 }).sin()).sin();
let v10 = vec![(x1[2 % x1.len()] * (x1[2] * (-0.26))), ((-0.83) * x0), x1[0]];
}
for (i14, e13) in x1.iter_mut().enumerate() {
for i17 in 0..0 {
let mut a19: f64 = 'b20: {
*e13 = (*e13 * (*e13 / ((*e13).tanh() + 1.7))).tanh();
*e13 = (*e13 * { *e13 = (d3).sin(); (*e13) }).tanh();
(d3 - (descend((d3).sin(), 0) + (d3 + d3))).tanh()
};
}
}

}
}
{
pub fn f(x0: f64, x1: &mut [f64]) {
x1[0] = (wave(x0, c(1.19)) / ((x1[0] - (x1[2] + c(1.26))).sin() + c(1.7)));
let d3: f64;
if (x0 - (x1[(3 + 1) % 3] + x1[0])) > (match ((2 + 1usize) % 3, (x1[1 % x1.len()] - { let t4 = (x0); t4 }) < (x0 * x1[(0 * 2) % x1.len()])) { (0, _) => x1[2 % x1.len()], (1 | 3, true) => c(0.27), _ => x1[2] }) {
d3 = x1[0];
let t8 = turn(((x0 + (x0 + x0)), (x1[1 % x1.len()] * x1[x1.len() - 1])), (x1[(1 + 1) % x1.len()]).tanh());
} else {
d3 = (x0 - (x1[x1.len() - 3] + { let t6 = (x0); t6 }).sin()).sin();
let v10 = vec![(x1[2 % x1.len()] * (x1[2] * (-c(0.26)))), ((-c(0.83)) * x0), x1[0]];
}
for (i14, e13) in x1.iter_mut().enumerate() {
for i17 in 0..0 {
let mut a19: f64 = 'b20: {
*e13 = (*e13 * (*e13 / ((*e13).tanh() + c(1.7)))).tanh();
*e13 = (*e13 * { *e13 = (d3).sin(); (*e13) }).tanh();
(d3 - (descend((d3).sin(), 0) + (d3 + d3))).tanh()
};
}
}

}
}
p (p.0, &mut p.1) [p.1] unit
[(1.31, vec![0.62, 0.22, 0.34],), (0.07, vec![-1.26, 0.83, 0.12, 0.98],), (1.22, vec![-0.44, -0.97, -0.1],), (-1.03, vec![0.65, 0.27, -0.52, 1.08],)]
}
chainrule_tests::random_program! { p125
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
if (x0 - (match ((x0 * (x0 + x0)) < (x1[1] + x0) || (x1[0] + (((0 + 1)) as f64)) > x1[2]) { true => x1[1], false => x1[1] })) > (x1[1] * x0) {
let mut n3 = 0usize;
x1[1] += loop {
if n3 >= 0 {
break (x1[0] - bend((x1[n3 % x1.len()] * x1[x1.len() - 1]), (x0 + 0.75))).tanh();
}
n3 += 1;
x1[0] -= (x0 + x1[1 % x1.len()]).cos();
if (x1[1] * (x0 + x1[1])) < tower(&x1[..], (x0).tanh()) {
x1[1] += (x0 + (x1[(n3 + 3 - n3 % 3) % x1.len()] + { let t5 = (x1[n3 % x1.len()]); t5 }).sin().powi(4)).sin();
x1[2] += (x0 * wave((x0 / ((x1[x1.len() - 3]).sin() + 1.7)), (x0 * x0))).sin();
} else {
break (x1[0] * relax(&mut x1[..], (x0 + (((n3 * 2)) as f64)).tanh())).tanh();
}
};
}
let mut m7: [[f64; 2]; 2] = [[(x0 - (x1[x1.len() - 2] * x0)), inner(&x1[2..3], &x1[..2])], [0.57, (x0 - (x1[x1.len() - 2] * x0))]];
if (m7[1][(3 + 0) % 2] * (m7[1][(2 * 2) % 2]).sin()) < (x0).abs() {
for e9 in x1.iter_mut() {
let mut t12 = ((x0 * ((-0.99) - m7[(3 % 2) % 2][1])), [(x0 * ((-0.99) - m7[(3 % 2) % 2][1])) * *e9, (m7[0][3 % 2]).sin()]);
*e9 -= (x0 - (t12.0 * m7[0][0])).tanh();
m7[(3 + 3 - 0 % 3) % 2][0] = if (x0 - (match (m7[0][1] * (t12.0 * x0)) < { let e9 = (x0); e9 } { true => 0.85, false => (-0.88) })) > (0.35 + *e9) {
(*e9 * { let t15 = (t12.0 + (((-0.7) * x0) * (if (t12.0 + (*e9 - m7[1][1])) > m7[(3 + 1) % 2][0] { (-1.1) } else { x0 }))); { *e9 = (t15 * (x0 * t12.0)).cos(); (*e9) } }).cos()
} else {
let mut a18: f64 = (*e9 - ({ *e9 = (m7[1][3 % 2]).cos(); (x0) } * ('q17: { if (m7[(2 % 3) % 2][1] - (0.58 - x0)) > (-m7[1][(0 % 2) % 2]) { break 'q17 m7[(3 + 3 - 2 % 3) % 2][1]; } (*e9) }))).sin();
(x0 * (match ((2 + 1usize) % 5, (t12.1[3 % 2] + { let t24 = (a18); a18 }) < (a18 - x0)) { (0, _) => descend((x0 * (x0 * a18)).tanh(), 0), (1 | 3, true) => x0, _ => ({ let mut k23 = 0; loop { if k23 > 1 || (t12.0 + ({ let mut k21 = 0; loop { if k21 > 1 || ((a18 + (*e9 + *e9)) > t12.1[3 % 2] && (a18 + (t12.0 * x0)) > (m7[0][2 % 2] * m7[2 % 2][1])) { break (m7[1][(3 + 1) % 2]); } k21 += 1; } })) > (*e9).sin() { break (a18 - (m7[0][0] - x0)); } k23 += 1; } }) })).sin()
};
}
x1[0] = ((m7[0][0] * x0) + ({ let mut k27 = 0; loop { if k27 > 1 || (x0 - (x0).abs()) > (((0 + 3 - 3 % 3)) as f64) { break (x0); } k27 += 1; } }));
x1[2] = ((x1[0 % x1.len()] + (x1[x1.len() - 3]).min(x0)).sin() + (x0 + (x0 / ((m7[0][1]).sin() + 1.7))));
return ((((m7[(3 * 2) % 2][0] * ((-1.09) - 0.29)) + (x0).sin()) + (x1[2]).sin()) + (m7[0 % 2][(3 % 3) % 2]).sin());
} else if (x1[2 % x1.len()] - (x0 + x1[1])) < (x1[1] * (-0.72)) {
x1[2] *= (x0 + (x0 + m7[0 % 2][1])).sin();
} else {
x1[1] /= ((x1[1] + { let m7 = (x0); 1.23 }).cos() + 1.75);
}
((((x0 - ((3) as f64)) + (x0).sin()) + (x1[1]).sin()) - (m7[1][(1 * 2) % 2]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
if (x0 - (match ((x0 * (x0 + x0)) < (x1[1] + x0) || (x1[0] + c(((0 + 1)) as core::primitive::f64)) > x1[2]) { true => x1[1], false => x1[1] })) > (x1[1] * x0) {
let mut n3 = 0usize;
{ let value: f64 = loop {
if n3 >= 0 {
break (x1[0] - bend((x1[n3 % x1.len()] * x1[x1.len() - 1]), (x0 + c(0.75)))).tanh();
}
n3 += 1;
{ let value = (x0 + x1[1 % x1.len()]).cos(); x1[0] = x1[0] - value; }
if (x1[1] * (x0 + x1[1])) < tower(&x1[..], (x0).tanh()) {
{ let value = (x0 + (x1[(n3 + 3 - n3 % 3) % x1.len()] + { let t5 = (x1[n3 % x1.len()]); t5 }).sin().powi(4)).sin(); x1[1] = x1[1] + value; }
{ let value = (x0 * wave((x0 / ((x1[x1.len() - 3]).sin() + c(1.7))), (x0 * x0))).sin(); x1[2] = x1[2] + value; }
} else {
break (x1[0] * relax(&mut x1[..], (x0 + c(((n3 * 2)) as core::primitive::f64)).tanh())).tanh();
}
}; x1[1] = x1[1] + value; }
}
let mut m7: [[f64; 2]; 2] = [[(x0 - (x1[x1.len() - 2] * x0)), inner(&x1[2..3], &x1[..2])], [c(0.57), (x0 - (x1[x1.len() - 2] * x0))]];
if (m7[1][(3 + 0) % 2] * (m7[1][(2 * 2) % 2]).sin()) < (x0).abs() {
for e9 in x1.iter_mut() {
let mut t12 = ((x0 * ((-c(0.99)) - m7[(3 % 2) % 2][1])), [(x0 * ((-c(0.99)) - m7[(3 % 2) % 2][1])) * *e9, (m7[0][3 % 2]).sin()]);
{ let value = (x0 - (t12.0 * m7[0][0])).tanh(); *e9 = *e9 - value; }
m7[(3 + 3 - 0 % 3) % 2][0] = if (x0 - (match (m7[0][1] * (t12.0 * x0)) < { let e9 = (x0); e9 } { true => c(0.85), false => (-c(0.88)) })) > (c(0.35) + *e9) {
(*e9 * { let t15 = (t12.0 + (((-c(0.7)) * x0) * (if (t12.0 + (*e9 - m7[1][1])) > m7[(3 + 1) % 2][0] { (-c(1.1)) } else { x0 }))); { *e9 = (t15 * (x0 * t12.0)).cos(); (*e9) } }).cos()
} else {
let mut a18: f64 = (*e9 - ({ *e9 = (m7[1][3 % 2]).cos(); (x0) } * ('q17: { if (m7[(2 % 3) % 2][1] - (c(0.58) - x0)) > (-m7[1][(0 % 2) % 2]) { break 'q17 m7[(3 + 3 - 2 % 3) % 2][1]; } (*e9) }))).sin();
(x0 * (match ((2 + 1usize) % 5, (t12.1[3 % 2] + { let t24 = (a18); a18 }) < (a18 - x0)) { (0, _) => descend((x0 * (x0 * a18)).tanh(), 0), (1 | 3, true) => x0, _ => ({ let mut k23 = 0; loop { if k23 > 1 || (t12.0 + ({ let mut k21 = 0; loop { if k21 > 1 || ((a18 + (*e9 + *e9)) > t12.1[3 % 2] && (a18 + (t12.0 * x0)) > (m7[0][2 % 2] * m7[2 % 2][1])) { break (m7[1][(3 + 1) % 2]); } k21 += 1; } })) > (*e9).sin() { break (a18 - (m7[0][0] - x0)); } k23 += 1; } }) })).sin()
};
}
x1[0] = ((m7[0][0] * x0) + ({ let mut k27 = 0; loop { if k27 > 1 || (x0 - (x0).abs()) > c(((0 + 3 - 3 % 3)) as core::primitive::f64) { break (x0); } k27 += 1; } }));
x1[2] = ((x1[0 % x1.len()] + (x1[x1.len() - 3]).min(x0)).sin() + (x0 + (x0 / ((m7[0][1]).sin() + c(1.7)))));
return ((((m7[(3 * 2) % 2][0] * ((-c(1.09)) - c(0.29))) + (x0).sin()) + (x1[2]).sin()) + (m7[0 % 2][(3 % 3) % 2]).sin());
} else if (x1[2 % x1.len()] - (x0 + x1[1])) < (x1[1] * (-c(0.72))) {
{ let value = (x0 + (x0 + m7[0 % 2][1])).sin(); x1[2] = x1[2] * value; }
} else {
{ let value = ((x1[1] + { let m7 = (x0); c(1.23) }).cos() + c(1.75)); x1[1] = x1[1] / value; }
}
((((x0 - c((3) as core::primitive::f64)) + (x0).sin()) + (x1[1]).sin()) - (m7[1][(1 * 2) % 2]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.95, vec![-1.09, 0.55, -1.28],), (1.37, vec![0.55, -1.3, -1.34, -0.22],), (0.84, vec![0.26, 0.07, 0.89],), (-0.19, vec![0.17, -0.63, 1.39, -1.17],)]
}
chainrule_tests::random_program! { p126
{
pub fn f(mut x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
x0 -= (x0 * (((3 % 4)) as f64)).sin().exp();
let k3: usize = (0 + 3 - 0 % 3) % 2;
let (a5, mut a6) = turn(((x1[k3] + (x0).min(x0)), (if (x0 * turn((1.04, x0), x1[k3 % 3]).0) > (x0).sin().exp() { 0.84 } else { x1[x1.len() - 2] })), (x0).tanh());
let mut n9 = 0usize;
'l11: loop {
x1[n9 % 3] /= ((x0 + (a6 - a6)).sin() + 1.75);
let mut k12: usize = k3 % 2;
a6 = (a5 - { a6 = (a5 * tower(&x1[..], (x1[(k12 + n9) % x1.len()]).sin())).cos(); (x1[x1.len() - 3]) }).tanh();
if n9 >= (1 * 2) % 4 || ((a5 - (-a6)) > x0 || (a5 - (((k12 + k3)) as f64)) > (((k12 + k3)) as f64)) {
break ;
}
n9 += 2;
}
'l16: for (i15, e14) in x1.iter().enumerate() {
a6 -= (*e14 - ({ let mut k22 = 0; loop { if k22 > 1 || (x0 - bend(a6, *e14)) < x1[2] { break (a6 + (match (x1[0] - { let t19 = (a5); a5 }) > (x1[k3] * x0) { true => ((-0.61) * x1[k3]), false => *e14 })); } k22 += 1; } })).sin();
let mut n23 = 0usize;
let a6: f64 = 'l25: loop {
if (a5 * (((0 * 2)) as f64)) > ((a6).cos() + 1.5).ln() {
a6 = (x1[i15] + ((x1[2] + (if ((0 % 3) % 2 == 1 && (x0 + (x0 * a6)) < (x1[(i15 + i15) % x1.len()] + a6)) { a6 } else { 0.56 })).tanh() * ({ let mut k27 = 0; loop { if k27 > 1 || (a5 + 0.66) > x0 { break (a6 * (x0 + a5)); } k27 += 1; } }))).cos();
}
a6 += (x0 - (a6 - a5)).sin();
if n23 >= x1.len() {
break (x1[i15] * a5).tanh();
}
n23 += 1;
};
}
vec![(((((a6 * (0.85 * a5)) + (x0).sin()) + (x1[x1.len() - 1]).sin()) + (a5).sin()) - (a6).sin()), bump(&mut x1[2], (a5).cos()), x1[k3 % 3]]
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
{ let value = (x0 * c(((3 % 4)) as core::primitive::f64)).sin().exp(); x0 = x0 - value; }
let k3: usize = (0 + 3 - 0 % 3) % 2;
let (a5, mut a6) = turn(((x1[k3] + (x0).min(x0)), (if (x0 * turn((c(1.04), x0), x1[k3 % 3]).0) > (x0).sin().exp() { c(0.84) } else { x1[x1.len() - 2] })), (x0).tanh());
let mut n9 = 0usize;
'l11: loop {
{ let value = ((x0 + (a6 - a6)).sin() + c(1.75)); x1[n9 % 3] = x1[n9 % 3] / value; }
let mut k12: usize = k3 % 2;
a6 = (a5 - { a6 = (a5 * tower(&x1[..], (x1[(k12 + n9) % x1.len()]).sin())).cos(); (x1[x1.len() - 3]) }).tanh();
if n9 >= (1 * 2) % 4 || ((a5 - (-a6)) > x0 || (a5 - c(((k12 + k3)) as core::primitive::f64)) > c(((k12 + k3)) as core::primitive::f64)) {
break ;
}
n9 += 2;
}
'l16: for (i15, e14) in x1.iter().enumerate() {
{ let value = (*e14 - ({ let mut k22 = 0; loop { if k22 > 1 || (x0 - bend(a6, *e14)) < x1[2] { break (a6 + (match (x1[0] - { let t19 = (a5); a5 }) > (x1[k3] * x0) { true => ((-c(0.61)) * x1[k3]), false => *e14 })); } k22 += 1; } })).sin(); a6 = a6 - value; }
let mut n23 = 0usize;
let a6: f64 = 'l25: loop {
if (a5 * c(((0 * 2)) as core::primitive::f64)) > ((a6).cos() + c(1.5)).ln() {
a6 = (x1[i15] + ((x1[2] + (if ((0 % 3) % 2 == 1 && (x0 + (x0 * a6)) < (x1[(i15 + i15) % x1.len()] + a6)) { a6 } else { c(0.56) })).tanh() * ({ let mut k27 = 0; loop { if k27 > 1 || (a5 + c(0.66)) > x0 { break (a6 * (x0 + a5)); } k27 += 1; } }))).cos();
}
{ let value = (x0 - (a6 - a5)).sin(); a6 = a6 + value; }
if n23 >= x1.len() {
break (x1[i15] * a5).tanh();
}
n23 += 1;
};
}
vec![(((((a6 * (c(0.85) * a5)) + (x0).sin()) + (x1[x1.len() - 1]).sin()) + (a5).sin()) - (a6).sin()), bump(&mut x1[2], (a5).cos()), x1[k3 % 3]]
}
}
p (p.0, &mut p.1) [p.1] value
[(1.32, [-1.11, 0.41, -0.11],), (-1.06, [-0.27, -0.76, 0.14],), (0.97, [0.91, 0.6, -0.11],), (0.81, [1.37, -0.79, 1.03],)]
}
chainrule_tests::random_program! { p127
{
pub fn f(x0: f64, x1: &mut [f64], x2: &[f64]) -> f64 {
'l5: for i4 in (0..=2 % 4).rev().step_by(2) {
let mut m7 = [[(x1[2] - x0), x0], [x2[i4 % 3], (x1[2] - x0)]];
let mut n9 = 1;
'l11: while n9 > 0 {
n9 -= 1;
'b12: {
m7[(n9 + i4) % 2][1] *= (x2[0] + (x1[3 % 3] * 1.01)).tanh();
m7[1][1] = (m7[1][0] - (((i4 + i4)) as f64)).tanh();

}
match (n9 + 1usize) % 5 {
..=2 => {
x1[(0 % 4) % 3] = (m7[0][1] + (-tower(&x1[..], (m7[(i4 + i4) % 2][1]).sin()))).sin();
}
..=1 => {
let mut i4: usize = (2 + 3 - n9 % 3) % 4;
}
_ => {
x1[2] *= (x2[1] * x0).tanh();
break ;
}
_ => {
x1[2] = (m7[0][1] + (match (i4 + 0usize) % 3 { 0 => (x2[1]).sin(), 2.. => (-m7[n9 % 2][1]), _ => ((x0).cos() + 1.25).sqrt() })).tanh();
}
}
x1[1] /= ((x0 * x0).tanh() + 1.75);
}
}
((((x1[2 % x1.len()] * ((x1[(3 + 3) % 3]).cos() + 1.25).sqrt()) - (x0).sin()) - (x1[1 % x1.len()]).sin()) * (x2[0]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &[f64]) -> f64 {
'l5: for i4 in (0..=2 % 4).rev().step_by(2) {
let mut m7 = [[(x1[2] - x0), x0], [x2[i4 % 3], (x1[2] - x0)]];
let mut n9 = 1;
'l11: while n9 > 0 {
n9 -= 1;
'b12: {
{ let value = (x2[0] + (x1[3 % 3] * c(1.01))).tanh(); m7[(n9 + i4) % 2][1] = m7[(n9 + i4) % 2][1] * value; }
m7[1][1] = (m7[1][0] - c(((i4 + i4)) as core::primitive::f64)).tanh();

}
match (n9 + 1usize) % 5 {
..=2 => {
x1[(0 % 4) % 3] = (m7[0][1] + (-tower(&x1[..], (m7[(i4 + i4) % 2][1]).sin()))).sin();
}
..=1 => {
let mut i4: usize = (2 + 3 - n9 % 3) % 4;
}
_ => {
{ let value = (x2[1] * x0).tanh(); x1[2] = x1[2] * value; }
break ;
}
_ => {
x1[2] = (m7[0][1] + (match (i4 + 0usize) % 3 { 0 => (x2[1]).sin(), 2.. => (-m7[n9 % 2][1]), _ => ((x0).cos() + c(1.25)).sqrt() })).tanh();
}
}
{ let value = ((x0 * x0).tanh() + c(1.75)); x1[1] = x1[1] / value; }
}
}
((((x1[2 % x1.len()] * ((x1[(3 + 3) % 3]).cos() + c(1.25)).sqrt()) - (x0).sin()) - (x1[1 % x1.len()]).sin()) * (x2[0]).sin())
}
}
p (p.0, &mut p.1, &p.2) [p.1] value
[(0.63, vec![-0.74, -0.5, -0.81], vec![-0.99, 0.72, -1.38],), (0.31, vec![0.37, 0.9, 0.07, -1.28], vec![-0.74, 0.92, 1.39, -0.29],), (-0.77, vec![-0.53, 0.13, 1.44], vec![1.04, -0.18, 0.51],), (1.1, vec![0.89, 0.26, -1.0, 0.5], vec![0.65, 0.48, 0.84, -0.91],)]
}
chainrule_tests::random_program! { p128
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], mut x3: [f64; 3], x4: Vec<f64>) -> f64 {
{
let w6 = &mut x2[0..];
for i8 in (0..3 + 1).step_by(2) {
let mut n10 = 0usize;
x3[2] = loop {
if n10 >= x1.len() || (x1[1] * ((2) as f64)) < (x1[1] - (-0.24)) {
break (x3[0] + ({ let mut k15 = 0; loop { if k15 > 1 || (w6[0] + (w6[1] - x4[(n10 * 2) % x4.len()])) > (if ((x4[2] * choose(&x4[..], (n10 + 0))) > (match ((3 * 2) + 0usize) % 3 { 0 => 0.33, 2.. => x0, _ => x1[(n10 + n10) % 3] }) && (x3[x3.len() - 2] + descend((x4[0]).tanh(), 1)) > ({ let mut k13 = 0; loop { if k13 > 1 || (x3[1] - (w6[0] - x0)) < w6[w6.len() - 2] { break (w6[1]); } k13 += 1; } })) { x3[1] } else { x3[1] }) { break (x0 - 0.18); } k15 += 1; } })).tanh();
}
n10 += 2;
fill(&mut x3[..], (x4[(3 % 4) % 3] - ((w6[2]).cos() + 1.25).sqrt()).cos());
x3[0] = (x4[2] * (((x1[1]).cos() + 1.25).sqrt() + ((i8) as f64))).sin();
};
if ((w6[0] + (x0 * x0)) > (if ((x4[i8 % 3] + x0) > (w6[n10 % w6.len()] * 0.27) || (x4[x4.len() - 3] * (x1[i8 % 3] * x1[2])) < turn(((-0.49), x1[2]), x0).0) { x1[1] } else { x3[0] }) || (x4[2] + (w6[2] - w6[n10 % 3])) > ('q16: { if (2 + 3 - 2 % 3) % 2 == 1 { break 'q16 x0; } (w6[2]) })) {
return (x3[2] * choose(&x3[0..], (n10 + 3)));
}
if ((x4[0] + (x4[2] + x4[0])) < 1.06 || (i8 + 3 - 3 % 3) % 2 == 0) {
let mut k17: usize = (i8 + 3 - i8 % 3) % 2;
x3[k17] = (w6[k17] * { let t19 = (x0); x1[(0 + k17) % 3] }).tanh();
x3[2] /= ((x4[2] + turn((x3[(k17 + k17) % 3], x1[n10 % 3]), (-0.37)).0).sin() + 1.75);
} else {
let m21: [[f64; 2]; 2] = [[(x3[n10 % 3] * (w6[(n10 + i8) % w6.len()]).cos()), (x4[1] + x4[(3 + 3 - i8 % 3) % x4.len()])], [x1[1], (x3[n10 % 3] * (w6[(n10 + i8) % w6.len()]).cos())]];
x3[2] = (x0 + (x0 - ((x4[1] / ((x4[0]).cos() + 1.7)) - (x3[(n10 + n10) % x3.len()] + x0))).sin()).tanh();
w6[0] -= (x4[(2 * 2) % x4.len()] * (-0.27)).sin();
}
w6[0] += (x1[(n10 + n10) % 3] + (-w6[0])).cos();
}
}
((((((x2[1] * (x4[1] * x2[0])) - (x0).sin()) + (x1[2 % 3]).sin()) - (x2[0]).sin()) + (x3[(3 % 2) % 3]).sin()) + (x4[0]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], mut x3: [f64; 3], x4: Vec<f64>) -> f64 {
{
let w6 = &mut x2[0..];
for i8 in (0..3 + 1).step_by(2) {
let mut n10 = 0usize;
x3[2] = loop {
if n10 >= x1.len() || (x1[1] * c((2) as core::primitive::f64)) < (x1[1] - (-c(0.24))) {
break (x3[0] + ({ let mut k15 = 0; loop { if k15 > 1 || (w6[0] + (w6[1] - x4[(n10 * 2) % x4.len()])) > (if ((x4[2] * choose(&x4[..], (n10 + 0))) > (match ((3 * 2) + 0usize) % 3 { 0 => c(0.33), 2.. => x0, _ => x1[(n10 + n10) % 3] }) && (x3[x3.len() - 2] + descend((x4[0]).tanh(), 1)) > ({ let mut k13 = 0; loop { if k13 > 1 || (x3[1] - (w6[0] - x0)) < w6[w6.len() - 2] { break (w6[1]); } k13 += 1; } })) { x3[1] } else { x3[1] }) { break (x0 - c(0.18)); } k15 += 1; } })).tanh();
}
n10 += 2;
fill(&mut x3[..], (x4[(3 % 4) % 3] - ((w6[2]).cos() + c(1.25)).sqrt()).cos());
x3[0] = (x4[2] * (((x1[1]).cos() + c(1.25)).sqrt() + c((i8) as core::primitive::f64))).sin();
};
if ((w6[0] + (x0 * x0)) > (if ((x4[i8 % 3] + x0) > (w6[n10 % w6.len()] * c(0.27)) || (x4[x4.len() - 3] * (x1[i8 % 3] * x1[2])) < turn(((-c(0.49)), x1[2]), x0).0) { x1[1] } else { x3[0] }) || (x4[2] + (w6[2] - w6[n10 % 3])) > ('q16: { if (2 + 3 - 2 % 3) % 2 == 1 { break 'q16 x0; } (w6[2]) })) {
return (x3[2] * choose(&x3[0..], (n10 + 3)));
}
if ((x4[0] + (x4[2] + x4[0])) < c(1.06) || (i8 + 3 - 3 % 3) % 2 == 0) {
let mut k17: usize = (i8 + 3 - i8 % 3) % 2;
x3[k17] = (w6[k17] * { let t19 = (x0); x1[(0 + k17) % 3] }).tanh();
{ let value = ((x4[2] + turn((x3[(k17 + k17) % 3], x1[n10 % 3]), (-c(0.37))).0).sin() + c(1.75)); x3[2] = x3[2] / value; }
} else {
let m21: [[f64; 2]; 2] = [[(x3[n10 % 3] * (w6[(n10 + i8) % w6.len()]).cos()), (x4[1] + x4[(3 + 3 - i8 % 3) % x4.len()])], [x1[1], (x3[n10 % 3] * (w6[(n10 + i8) % w6.len()]).cos())]];
x3[2] = (x0 + (x0 - ((x4[1] / ((x4[0]).cos() + c(1.7))) - (x3[(n10 + n10) % x3.len()] + x0))).sin()).tanh();
{ let value = (x4[(2 * 2) % x4.len()] * (-c(0.27))).sin(); w6[0] = w6[0] - value; }
}
{ let value = (x1[(n10 + n10) % 3] + (-w6[0])).cos(); w6[0] = w6[0] + value; }
}
}
((((((x2[1] * (x4[1] * x2[0])) - (x0).sin()) + (x1[2 % 3]).sin()) - (x2[0]).sin()) + (x3[(3 % 2) % 3]).sin()) + (x4[0]).sin())
}
}
p (p.0, &p.1, &mut p.2, p.3, p.4) [p.2] value
[(1.01, vec![-0.1, 0.8, 0.37], vec![0.96, 1.08, 0.46], [1.15, 1.27, 1.08], vec![0.06, 1.35, 1.18],), (0.35, vec![0.15, 1.09, 0.39, -0.88], vec![-0.24, 1.05, 1.05, 0.5], [-1.36, -0.76, 0.39], vec![0.54, -1.13, 0.14, -0.56],), (0.78, vec![-0.55, 0.36, 1.25], vec![0.7, -0.82, 1.41], [-0.26, -1.12, 0.79], vec![1.06, -0.8, 1.1],), (1.11, vec![-1.22, 0.84, 1.23, -1.2], vec![0.11, 0.28, 0.59, 0.14], [0.5, 0.88, -0.93], vec![-1.14, 0.73, 0.56, -1.32],)]
}
chainrule_tests::random_program! { p129
{
pub fn f(mut x0: f64, x1: &[f64], x2: &[f64], n3: usize, x4: &[f64; 3]) -> f64 {
let mut n6 = 0;
while n6 < x2.len() {
n6 += 1;
x0 += (x2[1] * { x0 = (x4[0]).cos(); (x4[x4.len() - 2]) }).sin();
let m8: [[f64; 2]; 2] = [[(x2[2] * ((x0).cos() + 1.25).sqrt()), choose(&x2[..], (n6 % 3))], [x2[1], (x2[2] * ((x0).cos() + 1.25).sqrt())]];
if ((x4[x4.len() - 2] - (x1[2] / ((x4[n6 % x4.len()]).tanh() + 1.7))) < ((x2[(n6 * 2) % x2.len()]).cos() + 1.25).sqrt() || (x4[1] + ('q10: { if (n3 + 0) % 2 == 0 { break 'q10 m8[(3 + 1) % 2][(n6 + 3 - n3 % 3) % 2]; } (x1[2]) })) > ('q11: { if (x2[1] * choose(&x2[0..], (2 + 2))) < wave(x0, x4[n3 % 3]) { break 'q11 m8[0][(2 + 3) % 2]; } (x0) })) {
x0 += (x1[n3 % x1.len()] - (((m8[n6 % 2][0] * x1[(2 + 3 - 2 % 3) % x1.len()]) * x1[(n3 * 2) % x1.len()]) - ((x2[n3 % 3] / ((m8[1][1]).tanh() + 1.7)) * (x1[2] + x2[(n3 % 2) % x2.len()])))).sin();
return ((((((x4[1] + ('q14: { if (x2[0] + { let t12 = (x2[1]); x4[1] }) > (x1[(n6 % 4) % 3] * x4[2]) { break 'q14 m8[(n6 * 2) % 2][0]; } (x4[1]) })) * (x0).sin()) + (x1[2]).sin()) * (x2[0]).sin()) + (x4[n3 % 3]).sin()) + (m8[n3 % 2][(n3 % 4) % 2]).sin());
} else {
if ((x2[2] - (if (x0 - turn((m8[0][0], x4[(n3 % 3) % x4.len()]), x0).0) < descend((x2[2]).sin(), (n6 * 2) % 4) { x0 } else { x2[0] })) > (-0.28) && (x4[(n3 % 2) % x4.len()] * (0.64 - x0)) > (m8[(3 % 4) % 2][0]).sin().exp()) {
let mut k15: usize = (2 + 3) % 4;
x0 = (x1[1] - (x0 + x2[1])).cos();
} else {
continue;
}
}
x0 -= (x0 * ((m8[1][0] + x2[0]) + (x0 * x4[x4.len() - 1]))).tanh();
}
(((((x4[0] + x1[1]) - (x0).sin()) * (x1[(n6 % 4) % 3]).sin()) - (x2[n6 % x2.len()]).sin()) - (x4[0]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64], x2: &[f64], n3: usize, x4: &[f64; 3]) -> f64 {
let mut n6 = 0;
while n6 < x2.len() {
n6 += 1;
{ let value = (x2[1] * { x0 = (x4[0]).cos(); (x4[x4.len() - 2]) }).sin(); x0 = x0 + value; }
let m8: [[f64; 2]; 2] = [[(x2[2] * ((x0).cos() + c(1.25)).sqrt()), choose(&x2[..], (n6 % 3))], [x2[1], (x2[2] * ((x0).cos() + c(1.25)).sqrt())]];
if ((x4[x4.len() - 2] - (x1[2] / ((x4[n6 % x4.len()]).tanh() + c(1.7)))) < ((x2[(n6 * 2) % x2.len()]).cos() + c(1.25)).sqrt() || (x4[1] + ('q10: { if (n3 + 0) % 2 == 0 { break 'q10 m8[(3 + 1) % 2][(n6 + 3 - n3 % 3) % 2]; } (x1[2]) })) > ('q11: { if (x2[1] * choose(&x2[0..], (2 + 2))) < wave(x0, x4[n3 % 3]) { break 'q11 m8[0][(2 + 3) % 2]; } (x0) })) {
{ let value = (x1[n3 % x1.len()] - (((m8[n6 % 2][0] * x1[(2 + 3 - 2 % 3) % x1.len()]) * x1[(n3 * 2) % x1.len()]) - ((x2[n3 % 3] / ((m8[1][1]).tanh() + c(1.7))) * (x1[2] + x2[(n3 % 2) % x2.len()])))).sin(); x0 = x0 + value; }
return ((((((x4[1] + ('q14: { if (x2[0] + { let t12 = (x2[1]); x4[1] }) > (x1[(n6 % 4) % 3] * x4[2]) { break 'q14 m8[(n6 * 2) % 2][0]; } (x4[1]) })) * (x0).sin()) + (x1[2]).sin()) * (x2[0]).sin()) + (x4[n3 % 3]).sin()) + (m8[n3 % 2][(n3 % 4) % 2]).sin());
} else {
if ((x2[2] - (if (x0 - turn((m8[0][0], x4[(n3 % 3) % x4.len()]), x0).0) < descend((x2[2]).sin(), (n6 * 2) % 4) { x0 } else { x2[0] })) > (-c(0.28)) && (x4[(n3 % 2) % x4.len()] * (c(0.64) - x0)) > (m8[(3 % 4) % 2][0]).sin().exp()) {
let mut k15: usize = (2 + 3) % 4;
x0 = (x1[1] - (x0 + x2[1])).cos();
} else {
continue;
}
}
{ let value = (x0 * ((m8[1][0] + x2[0]) + (x0 * x4[x4.len() - 1]))).tanh(); x0 = x0 - value; }
}
(((((x4[0] + x1[1]) - (x0).sin()) * (x1[(n6 % 4) % 3]).sin()) - (x2[n6 % x2.len()]).sin()) - (x4[0]).sin())
}
}
p (p.0, &p.1, &p.2, p.3, &p.4) [] value
[(0.62, vec![1.05, 0.6, -0.21], vec![1.02, 0.49, 0.1], 2usize, [-0.43, -0.58, 1.37],), (1.14, vec![-0.28, 0.16, -0.64, 0.43], vec![0.75, -0.09, 1.39, 0.46], 0usize, [-0.78, 1.21, 0.99],), (-1.15, vec![0.97, 1.11, 1.08], vec![0.07, 0.07, -0.5], 3usize, [-0.87, 0.74, 0.72],), (0.35, vec![-1.19, 0.96, 0.7, 1.05], vec![-1.19, 1.28, 0.29, 0.24], 1usize, [0.68, 0.74, 0.25],)]
}
chainrule_tests::random_program! { p130
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64], x3: f64) -> (f64, f64) {
let mut n5 = 0usize;
'l7: while n5 < (2 + 2) % 4 {
let mut n8 = 0usize;
while n8 < 1 {
n8 += 1;
if (x1[2] * { let t10 = (x2[2]); 0.32 }) > bend(0.8, x0) {
return ((x3 + (x2[1] * 0.53)), ('q12: { if (x2[(n8 + n5) % 3] - (if (x2[0] * (1.02 * x3)) < ((x1[x1.len() - 3]).cos() + 1.5).ln() { 0.43 } else { x0 })) < (x2[0] * (-0.74)) { break 'q12 x1[2]; } (x3) }));
}
x1[2] *= (x3 + ((n5) as f64)).sin();
if (x3 + (x1[2]).sin()) < (x2[n8 % 3] * x2[0 % 3]) {
x1[n8 % 3] = (x1[0] + x2[1]).tanh();
return ((x1[1] - (0.23 * x3)), (match (x0 * (x2[n5 % 3] + x3)) > (x1[0] + x3) { true => x0, false => x0 }));
}
}
let mut a13: f64 = 1.41;
if (x1[(n8 + 3 - n8 % 3) % 3] - (x1[0] / ((a13).sin() + 1.7))) < (x0 + x3) {
a13 = (x2[2] * bend(((match (0 + 1usize) % 5 { 0 => x0, 2.. => (-0.89), _ => x3 }) + ('q17: { if (x1[(n8 % 3) % x1.len()] * { let t15 = (x2[(n8 % 2) % x2.len()]); x3 }) < x0 { break 'q17 1.31; } (a13) })), ((x3 + x0) * (x1[0] + x0)))).sin();
break ;
}
n5 += 1;
}
for e18 in x2.iter().rev() {
'b20: {
if (x1.len() > 3 && x1[3] > ((n5) as f64)) {
break 'b20 ;
}
let e18: usize = (n5 + 3 - 2 % 3) % 4;
{
let w22 = &x2[0..3];
x1[2] /= ((x0 + (w22[w22.len() - 1] - x2[2])).cos() + 1.75);
}

}
}
((((((x1[1] + (0.33 * (-0.77))) - (x0).sin()) - (x1[2]).sin()) - (x2[0]).sin()) - (x3).sin()), ('q24: { if (x3 - (x1[1]).sin().powi(3)) < ((x3).cos() + 1.25).sqrt() { break 'q24 x3; } (x1[n5 % x1.len()]) }))
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64], x3: f64) -> (f64, f64) {
let mut n5 = 0usize;
'l7: while n5 < (2 + 2) % 4 {
let mut n8 = 0usize;
while n8 < 1 {
n8 += 1;
if (x1[2] * { let t10 = (x2[2]); c(0.32) }) > bend(c(0.8), x0) {
return ((x3 + (x2[1] * c(0.53))), ('q12: { if (x2[(n8 + n5) % 3] - (if (x2[0] * (c(1.02) * x3)) < ((x1[x1.len() - 3]).cos() + c(1.5)).ln() { c(0.43) } else { x0 })) < (x2[0] * (-c(0.74))) { break 'q12 x1[2]; } (x3) }));
}
{ let value = (x3 + c((n5) as core::primitive::f64)).sin(); x1[2] = x1[2] * value; }
if (x3 + (x1[2]).sin()) < (x2[n8 % 3] * x2[0 % 3]) {
x1[n8 % 3] = (x1[0] + x2[1]).tanh();
return ((x1[1] - (c(0.23) * x3)), (match (x0 * (x2[n5 % 3] + x3)) > (x1[0] + x3) { true => x0, false => x0 }));
}
}
let mut a13: f64 = c(1.41);
if (x1[(n8 + 3 - n8 % 3) % 3] - (x1[0] / ((a13).sin() + c(1.7)))) < (x0 + x3) {
a13 = (x2[2] * bend(((match (0 + 1usize) % 5 { 0 => x0, 2.. => (-c(0.89)), _ => x3 }) + ('q17: { if (x1[(n8 % 3) % x1.len()] * { let t15 = (x2[(n8 % 2) % x2.len()]); x3 }) < x0 { break 'q17 c(1.31); } (a13) })), ((x3 + x0) * (x1[0] + x0)))).sin();
break ;
}
n5 += 1;
}
for e18 in x2.iter().rev() {
'b20: {
if (x1.len() > 3 && x1[3] > c((n5) as core::primitive::f64)) {
break 'b20 ;
}
let e18: usize = (n5 + 3 - 2 % 3) % 4;
{
let w22 = &x2[0..3];
{ let value = ((x0 + (w22[w22.len() - 1] - x2[2])).cos() + c(1.75)); x1[2] = x1[2] / value; }
}

}
}
((((((x1[1] + (c(0.33) * (-c(0.77)))) - (x0).sin()) - (x1[2]).sin()) - (x2[0]).sin()) - (x3).sin()), ('q24: { if (x3 - (x1[1]).sin().powi(3)) < ((x3).cos() + c(1.25)).sqrt() { break 'q24 x3; } (x1[n5 % x1.len()]) }))
}
}
p (p.0, &mut p.1, &p.2, p.3) [p.1] value
[(0.27, [1.18, 1.33, 1.07], vec![0.09, 0.17, 1.24], 1.26,), (-0.91, [0.3, 0.95, -1.37], vec![-0.56, 0.17, 0.62, 1.09], 0.96,), (-0.5, [0.54, 1.37, 0.49], vec![-1.27, -0.87, 0.62], 1.11,), (-0.9, [1.42, 0.69, 0.14], vec![0.54, 1.06, -0.27, 0.94], 0.93,)]
}
chainrule_tests::random_program! { p131
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], x3: (f64, f64), mut x4: Vec<f64>) -> f64 {
let a6: f64 = -0.83;
if (x0 + (x4[2] + x3.0)) < choose(&x1[0..], (3 + 0)) {
return (((((((x2[1] - ((0) as f64)) + (x0).sin()) * (x1[(3 + 3 - 0 % 3) % 3]).sin()) * (x2[x2.len() - 1]).sin()) + (x3.1).sin()) + (x4[0]).sin()) * (a6).sin());
}
x1[(2 + 2) % 3] *= (x3.0 * (x4[2] - x0)).tanh();
x2[2] *= (x0 - (x3.0 * x1[2 % x1.len()])).sin();
if (x0 * { let t8 = (x0); x0 }) > { let t10 = (x3.0); t10 } {
let mut c12 = ((3 % 4) % 2 == 0 || (x0 * (a6 + x4[2])) < (match (((0 + 1) + 0usize) % 5, (x4.len() > 5 && x4[5] > absorb(vec![a6, 1.11]))) { (0, _) => 1.36, (1 | 3, true) => x0, _ => 0.74 }));
return (((((((a6 * (x2[2]).sin()) + (x0).sin()) - (x1[1]).sin()) * (x2[0]).sin()) + (x3.1).sin()) - (x4[(3 + 3 - 3 % 3) % 3]).sin()) + (a6).sin());
} else {
let mut c14 = ((a6 + (x3.0).min(a6)) < (x1[(0 * 2) % x1.len()]).sin().powi(3) && (x3.1 - (a6 * x3.1)) < (-1.06));
let mut n17 = x1.len();
let a16 = loop {
x4[0] = (x0 * ((x0 - (-(-x4[2]))).cos() + 1.25).sqrt()).cos();
if ((x0 + (x3.1 * x3.1)) > (0.78 / ((a6).sin() + 1.7)) || c14) {
x2[(n17 + n17) % 3] /= ((x3.1 - descend((x4[2]).cos(), 0)).sin() + 1.75);
return (((((((x3.0 * x3.0) * (x0).sin()) - (x1[2]).sin()) + (x2[(n17 + 3 - n17 % 3) % x2.len()]).sin()) + (x3.1).sin()) + (x4[2]).sin()) - (a6).sin());
}
if n17 == 0 {
break (x2[2] * (x0).sin()).sin();
}
n17 -= 1;
};
}
let a20 = (x1[(1 + 1) % 3] - 0.68).tanh();
((((((((x2[1] * x2[1]) * (x0).sin()) * (x1[1 % x1.len()]).sin()) * (x2[0]).sin()) * (x3.0).sin()) + (x4[(0 + 0) % x4.len()]).sin()) * (a6).sin()) + (a20).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], x3: (f64, f64), mut x4: Vec<f64>) -> f64 {
let a6: f64 = -c(0.83);
if (x0 + (x4[2] + x3.0)) < choose(&x1[0..], (3 + 0)) {
return (((((((x2[1] - c((0) as core::primitive::f64)) + (x0).sin()) * (x1[(3 + 3 - 0 % 3) % 3]).sin()) * (x2[x2.len() - 1]).sin()) + (x3.1).sin()) + (x4[0]).sin()) * (a6).sin());
}
{ let value = (x3.0 * (x4[2] - x0)).tanh(); x1[(2 + 2) % 3] = x1[(2 + 2) % 3] * value; }
{ let value = (x0 - (x3.0 * x1[2 % x1.len()])).sin(); x2[2] = x2[2] * value; }
if (x0 * { let t8 = (x0); x0 }) > { let t10 = (x3.0); t10 } {
let mut c12 = ((3 % 4) % 2 == 0 || (x0 * (a6 + x4[2])) < (match (((0 + 1) + 0usize) % 5, (x4.len() > 5 && x4[5] > absorb(vec![a6, c(1.11)]))) { (0, _) => c(1.36), (1 | 3, true) => x0, _ => c(0.74) }));
return (((((((a6 * (x2[2]).sin()) + (x0).sin()) - (x1[1]).sin()) * (x2[0]).sin()) + (x3.1).sin()) - (x4[(3 + 3 - 3 % 3) % 3]).sin()) + (a6).sin());
} else {
let mut c14 = ((a6 + (x3.0).min(a6)) < (x1[(0 * 2) % x1.len()]).sin().powi(3) && (x3.1 - (a6 * x3.1)) < (-c(1.06)));
let mut n17 = x1.len();
let a16 = loop {
x4[0] = (x0 * ((x0 - (-(-x4[2]))).cos() + c(1.25)).sqrt()).cos();
if ((x0 + (x3.1 * x3.1)) > (c(0.78) / ((a6).sin() + c(1.7))) || c14) {
{ let value = ((x3.1 - descend((x4[2]).cos(), 0)).sin() + c(1.75)); x2[(n17 + n17) % 3] = x2[(n17 + n17) % 3] / value; }
return (((((((x3.0 * x3.0) * (x0).sin()) - (x1[2]).sin()) + (x2[(n17 + 3 - n17 % 3) % x2.len()]).sin()) + (x3.1).sin()) + (x4[2]).sin()) - (a6).sin());
}
if n17 == 0 {
break (x2[2] * (x0).sin()).sin();
}
n17 -= 1;
};
}
let a20 = (x1[(1 + 1) % 3] - c(0.68)).tanh();
((((((((x2[1] * x2[1]) * (x0).sin()) * (x1[1 % x1.len()]).sin()) * (x2[0]).sin()) * (x3.0).sin()) + (x4[(0 + 0) % x4.len()]).sin()) * (a6).sin()) + (a20).sin())
}
}
p (p.0, &mut p.1, &mut p.2, p.3, p.4) [p.1, p.2] value
[(1.13, vec![0.4, 0.56, -0.36], vec![0.78, -0.95, -0.31], (0.67, 1.18), vec![-0.41, 1.33, 0.33],), (0.11, vec![-0.34, 0.26, 0.05, 0.41], vec![0.06, 0.87, 0.99, -0.08], (0.2, 0.93), vec![-0.91, 1.43, 1.28, -0.14],), (0.12, vec![-0.89, -0.73, 0.77], vec![0.47, -1.32, 0.81], (1.17, 0.82), vec![1.03, 0.23, 1.24],), (-1.14, vec![1.42, 0.96, 1.06, -0.98], vec![-0.5, 1.24, -0.34, -0.27], (-0.33, -1.36), vec![0.22, 0.58, -0.82, -0.82],)]
}
chainrule_tests::random_program! { p132
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], x3: &[f64; 3]) -> (f64, f64) {
let a5: f64 = 'b6: {
'b7: {
if ((x2[3 % 3] * (x2[2] * x3[x3.len() - 2])) < (((2 + 3 - 1 % 3)) as f64) && (x0 + (x1[0] + x3[x3.len() - 1])) < (x3[(2 * 2) % x3.len()] + x0)) {
break 'b6 relax(&mut x1[0..1], (x0).cos());
} else {
x1[2] *= (x1[3 % 3] * (x1[(0 * 2) % x1.len()] + x1[0])).sin();
x2[1] += (x3[1] * (tower(&x3[..], (x2[2]).sin()) * (match (((3 % 3) + 1usize) % 3, (x0 + { let t8 = (x2[(3 % 2) % 3]); x3[x3.len() - 2] }) < { let t10 = (x1[(2 + 3) % 3]); t10 }) { (0, _) => 0.79, (1 | 3, true) => x1[x1.len() - 1], _ => x1[0] }))).max((x2[2 % x2.len()] - ((-1.24) - x2[1 % x2.len()])).sin().exp());
}
let mut a12: f64 = (x0 + ((x3[0] - (x0 * x3[2])).cos() + 1.25).sqrt()).tanh();

}
x1[(1 + 3) % 3] = (x1[2] - ((x1[0]).min(x0) / ((x2[0] * x3[(2 + 3) % x3.len()]).sin() + 1.7))).sin();
x1[0] -= squash([(x0 * x0), turn((x3[(3 * 2) % 3], x3[(3 + 2) % 3]), x1[2]).0, x0]);
(x3[0 % x3.len()] * (if ((x2[1] + squash([x3[2 % x3.len()], x2[1 % 3], 0.9])) > (x3[1] - x1[(3 % 2) % x1.len()]) && (x0 * (x1[2] / ((x3[1]).cos() + 1.7))) > (x3[3 % x3.len()] - x2[2])) { ((x3[1] + x2[1]) * wave(x1[1], x0)) } else { 1.11 })).tanh()
};
(((((((x0 + x0) - (x0).sin()) * (x1[1]).sin()) * (x2[0]).sin()) + (x3[x3.len() - 3]).sin()) + (a5).sin()), choose(&x3[..], (2 + 3)))
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], x3: &[f64; 3]) -> (f64, f64) {
let a5: f64 = 'b6: {
'b7: {
if ((x2[3 % 3] * (x2[2] * x3[x3.len() - 2])) < c(((2 + 3 - 1 % 3)) as core::primitive::f64) && (x0 + (x1[0] + x3[x3.len() - 1])) < (x3[(2 * 2) % x3.len()] + x0)) {
break 'b6 relax(&mut x1[0..1], (x0).cos());
} else {
{ let value = (x1[3 % 3] * (x1[(0 * 2) % x1.len()] + x1[0])).sin(); x1[2] = x1[2] * value; }
{ let value = (x3[1] * (tower(&x3[..], (x2[2]).sin()) * (match (((3 % 3) + 1usize) % 3, (x0 + { let t8 = (x2[(3 % 2) % 3]); x3[x3.len() - 2] }) < { let t10 = (x1[(2 + 3) % 3]); t10 }) { (0, _) => c(0.79), (1 | 3, true) => x1[x1.len() - 1], _ => x1[0] }))).max((x2[2 % x2.len()] - ((-c(1.24)) - x2[1 % x2.len()])).sin().exp()); x2[1] = x2[1] + value; }
}
let mut a12: f64 = (x0 + ((x3[0] - (x0 * x3[2])).cos() + c(1.25)).sqrt()).tanh();

}
x1[(1 + 3) % 3] = (x1[2] - ((x1[0]).min(x0) / ((x2[0] * x3[(2 + 3) % x3.len()]).sin() + c(1.7)))).sin();
{ let value = squash([(x0 * x0), turn((x3[(3 * 2) % 3], x3[(3 + 2) % 3]), x1[2]).0, x0]); x1[0] = x1[0] - value; }
(x3[0 % x3.len()] * (if ((x2[1] + squash([x3[2 % x3.len()], x2[1 % 3], c(0.9)])) > (x3[1] - x1[(3 % 2) % x1.len()]) && (x0 * (x1[2] / ((x3[1]).cos() + c(1.7)))) > (x3[3 % x3.len()] - x2[2])) { ((x3[1] + x2[1]) * wave(x1[1], x0)) } else { c(1.11) })).tanh()
};
(((((((x0 + x0) - (x0).sin()) * (x1[1]).sin()) * (x2[0]).sin()) + (x3[x3.len() - 3]).sin()) + (a5).sin()), choose(&x3[..], (2 + 3)))
}
}
p (p.0, &mut p.1, &mut p.2, &p.3) [p.1, p.2] value
[(-0.3, vec![0.72, 0.44, 1.18], vec![1.14, 0.75, 1.34], [1.13, 0.67, -1.14],), (1.11, vec![1.43, -0.36, 1.4, 0.58], vec![0.58, 0.21, 0.93, -1.26], [0.1, 0.49, 0.41],), (0.82, vec![0.12, 1.31, 0.83], vec![1.36, 0.73, -0.1], [1.24, -1.25, 0.4],), (0.56, vec![-0.66, 0.76, 1.14, -0.72], vec![1.13, -0.12, 0.85, -0.08], [0.32, 1.27, -0.45],)]
}
chainrule_tests::random_program! { p133
{
pub fn f(x0: f64, n1: usize) -> Vec<f64> {
let mut a3: f64 = (x0 * x0).tanh();
a3 = { a3 = (x0 + (1.28 + (-0.86))).sin(); (x0) };
let mut v5: Vec<f64> = advance(vec![(x0 * x0), 0.47], x0);
let mut n7 = n1;
let v5 = loop {
let mut c10 = ((x0 - v5[1]) < ('q9: { if (a3 - (((2 + 3 - n7 % 3)) as f64)) > (v5[2] / ((v5[1]).cos() + 1.7)) { break 'q9 1.04; } (a3) }) && (x0 - (match (n1 + 0usize) % 5 { 0 => a3, 2.. => a3, _ => a3 })) < bend(a3, x0));
let a12: f64 = 'b13: {
'l16: for (i15, e14) in v5.iter().enumerate() {
let a3 = (a3 - { let t19 = (v5[2] - (a3 + *e14)); (if (c10 && c10) { 0.41 } else { 1.1 }) }).sin();
let a22: f64 = 0.14;
let mut a25: f64 = (*e14 + (('q24: { if (c10 && (x0 + 0.58) < (a3 - a22)) { break 'q24 v5[0]; } (x0) }) - descend((x0).sin(), 3))).tanh();
}
if c10 {
return vec![(a3 - (((n1 + n7)) as f64)), (v5[2]).sin().powi(2), x0];
} else {
v5[2] *= (v5[1] + { a3 = (x0).cos(); (x0) }).sin();
}
for i27 in 0..n1 {
a3 += (a3 * { a3 = (a3 + v5[n1 % 3]).sin(); (x0) }).tanh();
}
(a3 - (if c10 { { a3 = (v5[(n1 + n1) % 3]).sin(); (a3) } } else { (x0 + 1.09) })).tanh()
};
v5[1] /= ((x0 - (0.57 - v5[v5.len() - 1])).sin() + 1.75);
if n7 == 0 {
break (a12 - { let t30 = (v5[1] + { a3 = (a3 + descend((a12).sin(), n1)).cos(); (v5[(n1 + n7) % v5.len()]) }); v5[1] }).tanh();
}
n7 -= 1;
};
vec![((((x0 + ((a3).cos() + 1.5).ln()) + (x0).sin()) * (a3).sin()) + (v5).sin()), ({ let mut k34 = 0; loop { if k34 > 1 || (a3 * ((v5).cos() + 1.5).ln()) < (v5 * v5) { break (a3); } k34 += 1; } }), 0.92]
}
}
{
pub fn f(x0: f64, n1: usize) -> Vec<f64> {
let mut a3: f64 = (x0 * x0).tanh();
a3 = { a3 = (x0 + (c(1.28) + (-c(0.86)))).sin(); (x0) };
let mut v5: Vec<f64> = advance(vec![(x0 * x0), c(0.47)], x0);
let mut n7 = n1;
let v5 = loop {
let mut c10 = ((x0 - v5[1]) < ('q9: { if (a3 - c(((2 + 3 - n7 % 3)) as core::primitive::f64)) > (v5[2] / ((v5[1]).cos() + c(1.7))) { break 'q9 c(1.04); } (a3) }) && (x0 - (match (n1 + 0usize) % 5 { 0 => a3, 2.. => a3, _ => a3 })) < bend(a3, x0));
let a12: f64 = 'b13: {
'l16: for (i15, e14) in v5.iter().enumerate() {
let a3 = (a3 - { let t19 = (v5[2] - (a3 + *e14)); (if (c10 && c10) { c(0.41) } else { c(1.1) }) }).sin();
let a22: f64 = c(0.14);
let mut a25: f64 = (*e14 + (('q24: { if (c10 && (x0 + c(0.58)) < (a3 - a22)) { break 'q24 v5[0]; } (x0) }) - descend((x0).sin(), 3))).tanh();
}
if c10 {
return vec![(a3 - c(((n1 + n7)) as core::primitive::f64)), (v5[2]).sin().powi(2), x0];
} else {
{ let value = (v5[1] + { a3 = (x0).cos(); (x0) }).sin(); v5[2] = v5[2] * value; }
}
for i27 in 0..n1 {
{ let value = (a3 * { a3 = (a3 + v5[n1 % 3]).sin(); (x0) }).tanh(); a3 = a3 + value; }
}
(a3 - (if c10 { { a3 = (v5[(n1 + n1) % 3]).sin(); (a3) } } else { (x0 + c(1.09)) })).tanh()
};
{ let value = ((x0 - (c(0.57) - v5[v5.len() - 1])).sin() + c(1.75)); v5[1] = v5[1] / value; }
if n7 == 0 {
break (a12 - { let t30 = (v5[1] + { a3 = (a3 + descend((a12).sin(), n1)).cos(); (v5[(n1 + n7) % v5.len()]) }); v5[1] }).tanh();
}
n7 -= 1;
};
vec![((((x0 + ((a3).cos() + c(1.5)).ln()) + (x0).sin()) * (a3).sin()) + (v5).sin()), ({ let mut k34 = 0; loop { if k34 > 1 || (a3 * ((v5).cos() + c(1.5)).ln()) < (v5 * v5) { break (a3); } k34 += 1; } }), c(0.92)]
}
}
p (p.0, p.1) [] value
[(0.1, 2usize,), (0.08, 0usize,), (0.16, 3usize,), (0.32, 1usize,)]
}
chainrule_tests::random_program! { p134
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64]) -> Vec<f64> {
let mut n4 = 0usize;
loop {
{
let w6 = &mut x1[0..];
if ((x0 + (x0).sin().exp()) > (x2[3 % x2.len()]).sin() || (x2[(2 + n4) % 3] - (x2[2]).sin()) < (x0 + x0)) {
w6[(n4 + 3 - 2 % 3) % 3] = (x2[1] * (x0).sin()).tanh();
w6[2] /= ((w6[2 % w6.len()] + relax(&mut x2[2..3], (x0).tanh())).tanh() + 1.75);
x2[(0 + 3) % 3] -= (w6[2] - (turn(((-0.17), x0), x0).1 - tower(&x2[..], (w6[1]).sin()))).tanh();
} else {
w6[0] = (x0 - (if (w6[0] + (x0).sin()) > (1.06 - x0) { ((if (w6[0] - ((x2[1]).cos() + 1.25).sqrt()) > (w6[2] / ((x2[1]).cos() + 1.7)) { 1.09 } else { x0 }) * (x2[0]).min((-1.38))) } else { ((w6[0] - w6[0]) + (x2[0] + w6[2])) })).sin();
let mut m8: [[f64; 2]; 2] = [[(x2[0] * (match ((n4 + 0usize) % 2, (x0 + (x2[x2.len() - 1] - x2[1])) < ((x2[1]).cos() + 1.5).ln()) { (0, _) => x0, (1 | 3, true) => w6[(3 + n4) % 3], _ => x0 })), (if ((x0 * descend((w6[w6.len() - 3]).tanh(), 2)) > (0.6 + x2[2]) && (n4 * 2) % 2 == 0) { (-0.58) } else { x2[0] })], [x0, (x2[0] * (match ((n4 + 0usize) % 2, (x0 + (x2[x2.len() - 1] - x2[1])) < ((x2[1]).cos() + 1.5).ln()) { (0, _) => x0, (1 | 3, true) => w6[(3 + n4) % 3], _ => x0 }))]];
}
let d10: f64;
if ((w6[n4 % w6.len()] * (0.82 + 0.75)) > x2[2] || (w6[2] - (0.05 / ((x0).tanh() + 1.7))) < (x2[0]).min(w6[0])) {
d10 = (w6[(1 + n4) % 3] * w6[0]).tanh();
w6[2] = (x0 + ({ let mut k15 = 0; loop { if k15 > 1 || (w6.len() > 2 && w6[2] > (w6[1] * w6[1])) { break (w6[0]); } k15 += 1; } })).sin();
w6[2] *= (x0 + (((0 * 2)) as f64)).tanh();
x2[n4 % 3] += (x2[(1 + n4) % x2.len()] - w6[0]).cos();
} else {
return vec![(w6[2] + w6[(n4 + 3 - n4 % 3) % w6.len()]), (x2[(n4 + n4) % x2.len()] * x2[x2.len() - 1]), x2[n4 % 3]];
}
}
x1[0] = (x1[(n4 % 4) % x1.len()] + ((-1.23) * 0.69)).cos();
if n4 >= 2 % 4 {
break ;
}
n4 += 1;
}
vec![((((x0 - (-x2[(0 * 2) % x2.len()])) + (x0).sin()) + (x1[x1.len() - 3]).sin()) + (x2[n4 % 3]).sin()), { let t17 = (x2[1]); x1[2] }, x2[2]]
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64]) -> Vec<f64> {
let mut n4 = 0usize;
loop {
{
let w6 = &mut x1[0..];
if ((x0 + (x0).sin().exp()) > (x2[3 % x2.len()]).sin() || (x2[(2 + n4) % 3] - (x2[2]).sin()) < (x0 + x0)) {
w6[(n4 + 3 - 2 % 3) % 3] = (x2[1] * (x0).sin()).tanh();
{ let value = ((w6[2 % w6.len()] + relax(&mut x2[2..3], (x0).tanh())).tanh() + c(1.75)); w6[2] = w6[2] / value; }
{ let value = (w6[2] - (turn(((-c(0.17)), x0), x0).1 - tower(&x2[..], (w6[1]).sin()))).tanh(); x2[(0 + 3) % 3] = x2[(0 + 3) % 3] - value; }
} else {
w6[0] = (x0 - (if (w6[0] + (x0).sin()) > (c(1.06) - x0) { ((if (w6[0] - ((x2[1]).cos() + c(1.25)).sqrt()) > (w6[2] / ((x2[1]).cos() + c(1.7))) { c(1.09) } else { x0 }) * (x2[0]).min((-c(1.38)))) } else { ((w6[0] - w6[0]) + (x2[0] + w6[2])) })).sin();
let mut m8: [[f64; 2]; 2] = [[(x2[0] * (match ((n4 + 0usize) % 2, (x0 + (x2[x2.len() - 1] - x2[1])) < ((x2[1]).cos() + c(1.5)).ln()) { (0, _) => x0, (1 | 3, true) => w6[(3 + n4) % 3], _ => x0 })), (if ((x0 * descend((w6[w6.len() - 3]).tanh(), 2)) > (c(0.6) + x2[2]) && (n4 * 2) % 2 == 0) { (-c(0.58)) } else { x2[0] })], [x0, (x2[0] * (match ((n4 + 0usize) % 2, (x0 + (x2[x2.len() - 1] - x2[1])) < ((x2[1]).cos() + c(1.5)).ln()) { (0, _) => x0, (1 | 3, true) => w6[(3 + n4) % 3], _ => x0 }))]];
}
let d10: f64;
if ((w6[n4 % w6.len()] * (c(0.82) + c(0.75))) > x2[2] || (w6[2] - (c(0.05) / ((x0).tanh() + c(1.7)))) < (x2[0]).min(w6[0])) {
d10 = (w6[(1 + n4) % 3] * w6[0]).tanh();
w6[2] = (x0 + ({ let mut k15 = 0; loop { if k15 > 1 || (w6.len() > 2 && w6[2] > (w6[1] * w6[1])) { break (w6[0]); } k15 += 1; } })).sin();
{ let value = (x0 + c(((0 * 2)) as core::primitive::f64)).tanh(); w6[2] = w6[2] * value; }
{ let value = (x2[(1 + n4) % x2.len()] - w6[0]).cos(); x2[n4 % 3] = x2[n4 % 3] + value; }
} else {
return vec![(w6[2] + w6[(n4 + 3 - n4 % 3) % w6.len()]), (x2[(n4 + n4) % x2.len()] * x2[x2.len() - 1]), x2[n4 % 3]];
}
}
x1[0] = (x1[(n4 % 4) % x1.len()] + ((-c(1.23)) * c(0.69))).cos();
if n4 >= 2 % 4 {
break ;
}
n4 += 1;
}
vec![((((x0 - (-x2[(0 * 2) % x2.len()])) + (x0).sin()) + (x1[x1.len() - 3]).sin()) + (x2[n4 % 3]).sin()), { let t17 = (x2[1]); x1[2] }, x2[2]]
}
}
p (p.0, &mut p.1, &mut p.2) [p.1, p.2] value
[(-0.68, vec![0.84, -1.23, 1.23], vec![0.36, 0.82, 0.49],), (-0.56, vec![1.34, 1.4, 0.1, 1.03], vec![0.52, -0.71, -1.23, 1.3],), (-0.89, vec![-0.36, 1.3, 0.26], vec![0.39, 0.42, 0.12],), (0.45, vec![-0.29, -1.39, 0.42, 1.29], vec![0.46, -0.21, 0.3, -1.43],)]
}
chainrule_tests::random_program! { p135
{
pub fn f(x0: f64, x1: &[f64; 3], x2: f64, mut x3: [f64; 3]) -> f64 {
let mut a5: f64 = (x1[(3 * 2) % x1.len()] + ((x0).sin() + (x1[0] - x3[0]))).tanh();
if (x1[2] * (x2).sin()) < (0.8 + x2) {
return ((((((x1[2] + (1.28 - a5)) * (x0).sin()) - (x1[x1.len() - 2]).sin()) + (x2).sin()) * (x3[2]).sin()) - (a5).sin());
}
let mut k7: usize = 1 % 3;
a5 = (match (x1.len() > 1 && x1[1] > (x1[k7 % x1.len()] + x2)) { true => x0, false => x1[(k7 + k7) % x1.len()] });
a5 += (if (x3[k7] - (x1[0] * (-1.3))) > (x2 * 0.44) { ('q9: { if (x2 * x0) < x0 { break 'q9 ((-0.49) * x2); } (a5 + (x1[k7] * x1[k7])) }) } else { (({ let mut k11 = 0; loop { if k11 > 1 || (x1[1] * relax(&mut x3[..], (x0).tanh())) < (if (1 * 2) % 2 == 1 { x1[k7] } else { x0 }) { break (x0); } k11 += 1; } }) * choose(&x1[..], (k7 + 0))) });
((((((x2 + (match (k7 + 0usize) % 2 { 0 => x2, 2.. => x0, _ => x0 })) - (x0).sin()) * (x1[0]).sin()) - (x2).sin()) * (x3[0]).sin()) + (a5).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], x2: f64, mut x3: [f64; 3]) -> f64 {
let mut a5: f64 = (x1[(3 * 2) % x1.len()] + ((x0).sin() + (x1[0] - x3[0]))).tanh();
if (x1[2] * (x2).sin()) < (c(0.8) + x2) {
return ((((((x1[2] + (c(1.28) - a5)) * (x0).sin()) - (x1[x1.len() - 2]).sin()) + (x2).sin()) * (x3[2]).sin()) - (a5).sin());
}
let mut k7: usize = 1 % 3;
a5 = (match (x1.len() > 1 && x1[1] > (x1[k7 % x1.len()] + x2)) { true => x0, false => x1[(k7 + k7) % x1.len()] });
{ let value = (if (x3[k7] - (x1[0] * (-c(1.3)))) > (x2 * c(0.44)) { ('q9: { if (x2 * x0) < x0 { break 'q9 ((-c(0.49)) * x2); } (a5 + (x1[k7] * x1[k7])) }) } else { (({ let mut k11 = 0; loop { if k11 > 1 || (x1[1] * relax(&mut x3[..], (x0).tanh())) < (if (1 * 2) % 2 == 1 { x1[k7] } else { x0 }) { break (x0); } k11 += 1; } }) * choose(&x1[..], (k7 + 0))) }); a5 = a5 + value; }
((((((x2 + (match (k7 + 0usize) % 2 { 0 => x2, 2.. => x0, _ => x0 })) - (x0).sin()) * (x1[0]).sin()) - (x2).sin()) * (x3[0]).sin()) + (a5).sin())
}
}
p (p.0, &p.1, p.2, p.3) [] value
[(-0.7, [1.39, 1.15, -1.06], -0.28, [0.97, -0.26, -1.25],), (-1.14, [0.56, 1.1, 0.52], 0.26, [-1.31, -1.41, -1.1],), (1.18, [0.37, 0.14, -1.16], 0.67, [-0.2, 0.4, -0.9],), (1.16, [-1.04, 0.68, -1.1], 0.46, [-0.29, 0.31, 1.12],)]
}
chainrule_tests::random_program! { p136
{
pub fn f(x0: f64, x1: &mut f64, n2: usize, mut x3: [f64; 3], x4: &[f64; 3]) -> Vec<f64> {
if (x4[1] * (x3[(n2 + n2) % 3]).sin()) > (*x1 * x4[(n2 + 2) % x4.len()]) {
if (x3[n2 % 3] - (x4[(n2 + n2) % 3] - x3[1])) > (x0 * x4[n2 % x4.len()]) {
*x1 = { let t6 = (x0 * (wave(x4[x4.len() - 3], (-0.84)) * ((-0.47) * *x1))); bend((x3[(n2 * 2) % 3] * t6), (-0.08)) };
return vec![(((((x4[(n2 % 4) % 3] * squash([x4[x4.len() - 3], x4[2], x3[0]])) * (x0).sin()) + (*x1).sin()) * (x3[1]).sin()) - (x4[x4.len() - 2]).sin()), (x0 + x4[(n2 + n2) % 3]), *x1];
}
match ((n2 + n2) + 1usize) % 2 {
k8 => {
*x1 /= ((x4[x4.len() - 2] + wave(1.29, x3[1])).cos() + 1.75);
*x1 = ({ *x1 = (x4[0]).cos(); (x4[0]) } + ((*x1).cos() + 1.25).sqrt());
x3[0] /= ((x0 + (x3[1] + x0)).tanh() + 1.75);
*x1 = (*x1 - x3[2 % 3]);
}
k10 => {
x3[2] = (choose(&x4[..], k10) * (match (*x1 * (*x1 + x4[1])) > 1.16 { true => x4[2], false => (x0 + x3[2]) }));
*x1 = (x4[2] + (0.66 + x0)).cos();
let mut k14: usize = k10 % 3;
for i16 in 0..k14 % 4 / 4 {
*x1 += x4[40] * x4[41];
}
}
}
*x1 = (x3[2] + ((({ let mut k19 = 0; loop { if k19 > 1 || (n2 + 3 - n2 % 3) % 2 == 1 { break (x3[1 % 3]); } k19 += 1; } }) - (x4[x4.len() - 1] + *x1)) / ((x3[x3.len() - 3] * (match ((n2 + n2) + 1usize) % 3 { 0 => { let t20 = (x4[(n2 * 2) % 3]); t20 }, 2.. => (*x1 + x3[2]), _ => 0.53 })).sin() + 1.7))).cos();
}
let mut n22 = 0;
*x1 = loop {
if n22 >= x3.len() {
break (x3[1] + inner(&x3[..], &x3[..])).sin();
}
n22 += 2;
for i24 in 0..n2 / 4 {
*x1 += x4[i24 + 40];
}
*x1 = (x4[x4.len() - 2] - { *x1 = (x3[n22 % 3]).tanh(); (*x1) }).sin();
};
if ((x0 - bend(x3[n2 % 3], x3[n2 % x3.len()])) > (*x1 + 0.39) || (x4[0] * x4[(n2 % 4) % 3]) > (*x1 * x0)) {
*x1 = (((x0 + 1.16) * (x0).tanh()) + ((*x1 + 0.6) / ((x4[(n22 + n2) % x4.len()] - (match ((x0 + (((1 % 4)) as f64)) < (x3[2] * 0.52) || (x4.len() > 2 && x4[2] > (((n22 * 2)) as f64))) { true => x3[2], false => x3[0] })).cos() + 1.7)));
} else {
x3[0] = { let t26 = (x4[(n2 * 2) % x4.len()] + (x0 * x3[n2 % x3.len()])); (x3[0] + x3[1]) };
return vec![(((((x3[x3.len() - 2] * (x0 + x3[1])) + (x0).sin()) + (*x1).sin()) - (x3[2]).sin()) + (x4[0]).sin()), (-1.37), *x1];
}
vec![(((((x4[2] - *x1) * (x0).sin()) + (*x1).sin()) + (x3[(n22 % 2) % x3.len()]).sin()) + (x4[n2 % x4.len()]).sin()), (x3[2]).sin().exp(), x0]
}
}
{
pub fn f(x0: f64, x1: &mut f64, n2: usize, mut x3: [f64; 3], x4: &[f64; 3]) -> Vec<f64> {
if (x4[1] * (x3[(n2 + n2) % 3]).sin()) > (*x1 * x4[(n2 + 2) % x4.len()]) {
if (x3[n2 % 3] - (x4[(n2 + n2) % 3] - x3[1])) > (x0 * x4[n2 % x4.len()]) {
*x1 = { let t6 = (x0 * (wave(x4[x4.len() - 3], (-c(0.84))) * ((-c(0.47)) * *x1))); bend((x3[(n2 * 2) % 3] * t6), (-c(0.08))) };
return vec![(((((x4[(n2 % 4) % 3] * squash([x4[x4.len() - 3], x4[2], x3[0]])) * (x0).sin()) + (*x1).sin()) * (x3[1]).sin()) - (x4[x4.len() - 2]).sin()), (x0 + x4[(n2 + n2) % 3]), *x1];
}
match ((n2 + n2) + 1usize) % 2 {
k8 => {
{ let value = ((x4[x4.len() - 2] + wave(c(1.29), x3[1])).cos() + c(1.75)); *x1 = *x1 / value; }
*x1 = ({ *x1 = (x4[0]).cos(); (x4[0]) } + ((*x1).cos() + c(1.25)).sqrt());
{ let value = ((x0 + (x3[1] + x0)).tanh() + c(1.75)); x3[0] = x3[0] / value; }
*x1 = (*x1 - x3[2 % 3]);
}
k10 => {
x3[2] = (choose(&x4[..], k10) * (match (*x1 * (*x1 + x4[1])) > c(1.16) { true => x4[2], false => (x0 + x3[2]) }));
*x1 = (x4[2] + (c(0.66) + x0)).cos();
let mut k14: usize = k10 % 3;
for i16 in 0..k14 % 4 / 4 {
{ let value = x4[40] * x4[41]; *x1 = *x1 + value; }
}
}
}
*x1 = (x3[2] + ((({ let mut k19 = 0; loop { if k19 > 1 || (n2 + 3 - n2 % 3) % 2 == 1 { break (x3[1 % 3]); } k19 += 1; } }) - (x4[x4.len() - 1] + *x1)) / ((x3[x3.len() - 3] * (match ((n2 + n2) + 1usize) % 3 { 0 => { let t20 = (x4[(n2 * 2) % 3]); t20 }, 2.. => (*x1 + x3[2]), _ => c(0.53) })).sin() + c(1.7)))).cos();
}
let mut n22 = 0;
*x1 = loop {
if n22 >= x3.len() {
break (x3[1] + inner(&x3[..], &x3[..])).sin();
}
n22 += 2;
for i24 in 0..n2 / 4 {
{ let value = x4[i24 + 40]; *x1 = *x1 + value; }
}
*x1 = (x4[x4.len() - 2] - { *x1 = (x3[n22 % 3]).tanh(); (*x1) }).sin();
};
if ((x0 - bend(x3[n2 % 3], x3[n2 % x3.len()])) > (*x1 + c(0.39)) || (x4[0] * x4[(n2 % 4) % 3]) > (*x1 * x0)) {
*x1 = (((x0 + c(1.16)) * (x0).tanh()) + ((*x1 + c(0.6)) / ((x4[(n22 + n2) % x4.len()] - (match ((x0 + c(((1 % 4)) as core::primitive::f64)) < (x3[2] * c(0.52)) || (x4.len() > 2 && x4[2] > c(((n22 * 2)) as core::primitive::f64))) { true => x3[2], false => x3[0] })).cos() + c(1.7))));
} else {
x3[0] = { let t26 = (x4[(n2 * 2) % x4.len()] + (x0 * x3[n2 % x3.len()])); (x3[0] + x3[1]) };
return vec![(((((x3[x3.len() - 2] * (x0 + x3[1])) + (x0).sin()) + (*x1).sin()) - (x3[2]).sin()) + (x4[0]).sin()), (-c(1.37)), *x1];
}
vec![(((((x4[2] - *x1) * (x0).sin()) + (*x1).sin()) + (x3[(n22 % 2) % x3.len()]).sin()) + (x4[n2 % x4.len()]).sin()), (x3[2]).sin().exp(), x0]
}
}
p (p.0, &mut p.1, p.2, p.3, &p.4) [p.1] value
[(-0.6, 0.35, 2usize, [0.1, 1.21, 1.34], [0.36, 0.07, 0.11],), (1.05, 0.08, 0usize, [-0.44, 0.81, 0.33], [0.66, 0.36, 0.48],), (0.98, 0.62, 3usize, [1.21, -0.3, -0.05], [1.29, 0.11, 0.95],), (0.45, -1.41, 1usize, [0.9, -1.12, 0.99], [0.51, 1.07, 0.25],)]
}
chainrule_tests::random_program! { p137
{
pub fn f(x0: f64, x1: &mut [f64]) -> (f64, f64) {
'l4: for i3 in 0..x1.len() {
'l7: for e6 in x1.iter().rev() {
let mut v9 = advance(vec![(x0 * tower(&x1[..], (x1[i3]).tanh())), x0], 0.2);
}
'l12: for i11 in 0..=(i3 + 1) % 4 {
if (x0 + (0.85 * x1[2])) < (0.8 * x0) {
x1[i3] *= (x0 - (if ((x0 * (x1[i3] * x0)) > (x0 - x1[i3]) && (x0 + (x1[i3] * x0)) < ((x0).cos() + 1.25).sqrt()) { x1[i3] } else { x0 })).sin();
continue;
}
let b14 = [(x0 + 0.96), (-x0), x1[2]];
}
}
((((x1[(2 + 2) % x1.len()] - (1.21 * x0)) - (x0).sin()) - (x1[1]).sin()), turn((x0, x1[2]), x0).1)
}
}
{
pub fn f(x0: f64, x1: &mut [f64]) -> (f64, f64) {
'l4: for i3 in 0..x1.len() {
'l7: for e6 in x1.iter().rev() {
let mut v9 = advance(vec![(x0 * tower(&x1[..], (x1[i3]).tanh())), x0], c(0.2));
}
'l12: for i11 in 0..=(i3 + 1) % 4 {
if (x0 + (c(0.85) * x1[2])) < (c(0.8) * x0) {
{ let value = (x0 - (if ((x0 * (x1[i3] * x0)) > (x0 - x1[i3]) && (x0 + (x1[i3] * x0)) < ((x0).cos() + c(1.25)).sqrt()) { x1[i3] } else { x0 })).sin(); x1[i3] = x1[i3] * value; }
continue;
}
let b14 = [(x0 + c(0.96)), (-x0), x1[2]];
}
}
((((x1[(2 + 2) % x1.len()] - (c(1.21) * x0)) - (x0).sin()) - (x1[1]).sin()), turn((x0, x1[2]), x0).1)
}
}
p (p.0, &mut p.1) [p.1] value
[(-1.3, vec![-0.65, -0.11, 0.51],), (-1.22, vec![0.15, 1.16, 0.42, 1.23],), (1.32, vec![0.44, 1.38, 1.11],), (0.37, vec![1.37, 0.34, 0.85, 0.79],)]
}
chainrule_tests::random_program! { p138
{
pub fn f(mut x0: f64, x1: &[f64], n2: usize, n3: usize) -> [f64; 3] {
for i5 in 0..0 {
let mut m7 = [[(x1[(1 * 2) % x1.len()] - (x1[0]).sin()), bend(0.49, x1[1])], [(-0.53), (x1[(1 * 2) % x1.len()] - (x1[0]).sin())]];
let mut b9 = m7;
}
'l13: for (i12, e11) in x1.iter().enumerate() {
if ((x0 + { x0 = (x1[i12]).tanh(); (x0) }) > (-x1[x1.len() - 1]) || (x0 * (x0 * x0)) < (x1[(n3 + i12) % 3] * x1[i12])) {
if (x0 + (1.29 + (-0.72))) > (if (x1[0] - (-x1[2])) > (*e11 - *e11) { 0.16 } else { x0 }) {
return [(*e11 + (x0 + x1[i12])), (*e11 * 0.67), *e11];
}
x0 = (x0 + (x1[i12] + 0.07)).cos();
if (*e11 + (if (x0 * (x1[i12] / ((*e11).cos() + 1.7))) > ((0) as f64) { x1[i12] } else { 1.19 })) < (x1[i12] / ((*e11).cos() + 1.7)) {
let mut k16: usize = n2 % 4;
x0 = (x1[i12] * (((i12 % 4)) as f64)).sin();
x0 += (*e11 - (match (n3 + 1usize) % 4 { 0 => x1[x1.len() - 1], 2.. => x1[i12], _ => x0 })).sin();
}
'b18: {
let a19: f64 = (x0 + ((*e11 + *e11) - ((x1[i12]).cos() + 1.25).sqrt())).tanh();
x0 = (*e11 * *e11).sin();
x0 *= (x0 - ((-1.06) * a19)).cos();

}
}
}
match (x1[2] - x0) {
_ => {
let mut a21 = (x0 - { x0 = (x0 + (x0).cos()).tanh(); (x1[0 % x1.len()]) }).tanh();
}
_ => {
x0 = { let t23 = (x1[x1.len() - 1]); 0.91 };
}
}
[(((x1[1] * (if (x0 * (-x0)) < (x0 / ((x1[(2 + 0) % 3]).sin() + 1.7)) { 0.6 } else { x0 })) - (x0).sin()) + (x1[1]).sin()), wave(x0, x1[1]), x0]
}
}
{
pub fn f(mut x0: f64, x1: &[f64], n2: usize, n3: usize) -> [f64; 3] {
for i5 in 0..0 {
let mut m7 = [[(x1[(1 * 2) % x1.len()] - (x1[0]).sin()), bend(c(0.49), x1[1])], [(-c(0.53)), (x1[(1 * 2) % x1.len()] - (x1[0]).sin())]];
let mut b9 = m7;
}
'l13: for (i12, e11) in x1.iter().enumerate() {
if ((x0 + { x0 = (x1[i12]).tanh(); (x0) }) > (-x1[x1.len() - 1]) || (x0 * (x0 * x0)) < (x1[(n3 + i12) % 3] * x1[i12])) {
if (x0 + (c(1.29) + (-c(0.72)))) > (if (x1[0] - (-x1[2])) > (*e11 - *e11) { c(0.16) } else { x0 }) {
return [(*e11 + (x0 + x1[i12])), (*e11 * c(0.67)), *e11];
}
x0 = (x0 + (x1[i12] + c(0.07))).cos();
if (*e11 + (if (x0 * (x1[i12] / ((*e11).cos() + c(1.7)))) > c((0) as core::primitive::f64) { x1[i12] } else { c(1.19) })) < (x1[i12] / ((*e11).cos() + c(1.7))) {
let mut k16: usize = n2 % 4;
x0 = (x1[i12] * c(((i12 % 4)) as core::primitive::f64)).sin();
{ let value = (*e11 - (match (n3 + 1usize) % 4 { 0 => x1[x1.len() - 1], 2.. => x1[i12], _ => x0 })).sin(); x0 = x0 + value; }
}
'b18: {
let a19: f64 = (x0 + ((*e11 + *e11) - ((x1[i12]).cos() + c(1.25)).sqrt())).tanh();
x0 = (*e11 * *e11).sin();
{ let value = (x0 - ((-c(1.06)) * a19)).cos(); x0 = x0 * value; }

}
}
}
match (x1[2] - x0) {
_ => {
let mut a21 = (x0 - { x0 = (x0 + (x0).cos()).tanh(); (x1[0 % x1.len()]) }).tanh();
}
_ => {
x0 = { let t23 = (x1[x1.len() - 1]); c(0.91) };
}
}
[(((x1[1] * (if (x0 * (-x0)) < (x0 / ((x1[(2 + 0) % 3]).sin() + c(1.7))) { c(0.6) } else { x0 })) - (x0).sin()) + (x1[1]).sin()), wave(x0, x1[1]), x0]
}
}
p (p.0, &p.1, p.2, p.3) [] value
[(0.88, vec![0.84, 0.95, 1.07], 2usize, 2usize,), (-0.81, vec![0.6, 0.57, -0.47, -0.42], 0usize, 0usize,), (0.8, vec![-0.34, 1.12, 1.09], 3usize, 3usize,), (-0.45, vec![1.31, -0.4, 0.1, 0.5], 1usize, 1usize,)]
}
chainrule_tests::random_program! { p139
{
pub fn f(x0: f64, x1: [f64; 3], x2: &[f64], x3: &mut [f64]) {
'l6: for e5 in x2[1..].iter() {
if ((x3[(3 % 4) % 3] * (x3[(1 * 2) % x3.len()] * 0.42)) < (x3[0]).sin().exp() && (x1[2] * { let t8 = (x3[(0 + 0) % x3.len()]); x3[1] }) > (*e5 + *e5)) {
'l11: for i10 in 0..=3 % 4 {
let mut a13: f64 = (x0 * (tower(&x1[..], (x1[1]).sin()) - (x1[2] * *e5))).tanh();
a13 += (x2[0] * (x3[2] + (-0.33))).tanh();
let mut b15 = x1;
}
let mut n18 = 0;
let a17 = (x2[(3 + 2) % x2.len()] - loop {
let mut a20: f64 = (*e5 - (-wave(*e5, *e5))).cos();
a20 += (x0 + (0.06 / ((a20).sin() + 1.7))).sin();
if n18 >= x1.len() {
break (x1[x1.len() - 1] + (x1[2] * ((x2[1] * 1.27) + (x3[(n18 * 2) % x3.len()] + x2[0])))).sin();
}
n18 += 1;
}) + squash([x2[x2.len() - 3], *e5, (-0.21)]);
} else {
let mut a27: f64 = (x2[(2 + 3) % 3] * { let t25 = (x0 + { let t23 = (x2[(0 % 4) % x2.len()]); x3[2 % 3] }); (x2[(0 + 3) % x2.len()] * x3[0]) }).sin();
}
}

}
}
{
pub fn f(x0: f64, x1: [f64; 3], x2: &[f64], x3: &mut [f64]) {
'l6: for e5 in x2[1..].iter() {
if ((x3[(3 % 4) % 3] * (x3[(1 * 2) % x3.len()] * c(0.42))) < (x3[0]).sin().exp() && (x1[2] * { let t8 = (x3[(0 + 0) % x3.len()]); x3[1] }) > (*e5 + *e5)) {
'l11: for i10 in 0..=3 % 4 {
let mut a13: f64 = (x0 * (tower(&x1[..], (x1[1]).sin()) - (x1[2] * *e5))).tanh();
{ let value = (x2[0] * (x3[2] + (-c(0.33)))).tanh(); a13 = a13 + value; }
let mut b15 = x1;
}
let mut n18 = 0;
let a17 = (x2[(3 + 2) % x2.len()] - loop {
let mut a20: f64 = (*e5 - (-wave(*e5, *e5))).cos();
{ let value = (x0 + (c(0.06) / ((a20).sin() + c(1.7)))).sin(); a20 = a20 + value; }
if n18 >= x1.len() {
break (x1[x1.len() - 1] + (x1[2] * ((x2[1] * c(1.27)) + (x3[(n18 * 2) % x3.len()] + x2[0])))).sin();
}
n18 += 1;
}) + squash([x2[x2.len() - 3], *e5, (-c(0.21))]);
} else {
let mut a27: f64 = (x2[(2 + 3) % 3] * { let t25 = (x0 + { let t23 = (x2[(0 % 4) % x2.len()]); x3[2 % 3] }); (x2[(0 + 3) % x2.len()] * x3[0]) }).sin();
}
}

}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] unit
[(1.11, [1.03, -0.62, -0.45], vec![0.77, 0.59, 0.43], vec![0.61, -0.21, -0.22],), (-0.68, [0.2, 0.75, -1.32], vec![0.07, 1.11, 0.48, 0.48], vec![0.71, 1.27, 1.04, 0.13],), (0.47, [0.36, 0.42, -0.27], vec![0.88, 0.24, -0.96], vec![0.12, -0.6, 0.48],), (0.26, [-1.08, -0.19, 0.85], vec![-0.73, -0.17, -1.41, 0.87], vec![1.21, 1.38, 0.81, 0.96],)]
}
chainrule_tests::random_program! { p140
{
pub fn f(mut x0: f64, mut x1: f64, x2: &mut [f64]) -> (f64, f64) {
if (x2[0] - (match (x0 - (x1 * x2[1])) > (x2[2] / ((x0).cos() + 1.7)) { true => x2[x2.len() - 2], false => x0 })) > (x2[3 % 3] * (-1.11)) {
return (((((x0 * (1.18 - x1)) + (x0).sin()) + (x1).sin()) + (x2[x2.len() - 3]).sin()), (x0 * x1));
}
let a4 = match ((x0 - (match (x1 + { let t5 = (x1); x2[3 % x2.len()] }) > ((-1.34) * x2[2 % x2.len()]) { true => x2[(1 * 2) % 3], false => x1 })) > (x2[1] + x0), (2 + 1usize) % 3, ((x0 - (x2[(0 % 3) % 3] * x2[(0 + 1) % 3])) > (match (((0 % 4) + 1usize) % 3, (x2[1] + x2[(0 % 4) % x2.len()]) < (x1 * x2[3 % 3])) { (0, _) => 0.92, (1 | 3, true) => (-0.62), _ => 1.25 }) || (x0 * (x2[3 % 3] + x1)) > (x2[0] - x2[3 % 3]))) {
(true, 0, false) => {
({ x1 = (x1 * (x0 + x2[0])).sin(); (x2[(3 * 2) % 3]) } * squash([({ let mut k8 = 0; loop { if k8 > 1 || (0 * 2) % 2 == 1 { break (x0); } k8 += 1; } }), (x1 * x1), (-0.62)]))
}
(_, k9, k10) => {
if k10 {
x1 -= (x1 - x0);
fill(&mut x2[..], 0.5);
x2[k9 % 3] /= ((x0 * (match (k9 + k9) % 2 == 0 { true => x0, false => 1.05 })).cos() + 1.75);
} else if (x1 - (-1.42)) > (0.16 * x2[0]) {
x2[2] = (if (1 % 2 == 0 || (x0 * ((x2[2]).cos() + 1.5).ln()) > (x1 - x0)) { ((x2[2]).sin() * (x2[1] * x2[0])) } else { x1 });
let a13: f64 = (x0 + ((if (x1 + (x0).sin()) > (x2[1] + x0) { 0.61 } else { x1 }) * (x0 - x2[x2.len() - 1]))).cos();
x2[1] = (x0 + x0);
} else {
let mut k10: f64 = (x1 - ((x2[(k9 + k9) % 3] + x2[1]) - (x0).sin())).sin();
k10 = { x1 = (x1).tanh(); (x2[0]) };
let k16: usize = (k9 + 3 - k9 % 3) % 4;
}
x1
}
};
((((((a4 - a4) - (x0).sin()) + (x1).sin()) * (x2[x2.len() - 3]).sin()) + (a4).sin()), (match (1 + 1) % 2 == 0 { true => x0, false => x0 }))
}
}
{
pub fn f(mut x0: f64, mut x1: f64, x2: &mut [f64]) -> (f64, f64) {
if (x2[0] - (match (x0 - (x1 * x2[1])) > (x2[2] / ((x0).cos() + c(1.7))) { true => x2[x2.len() - 2], false => x0 })) > (x2[3 % 3] * (-c(1.11))) {
return (((((x0 * (c(1.18) - x1)) + (x0).sin()) + (x1).sin()) + (x2[x2.len() - 3]).sin()), (x0 * x1));
}
let a4 = match ((x0 - (match (x1 + { let t5 = (x1); x2[3 % x2.len()] }) > ((-c(1.34)) * x2[2 % x2.len()]) { true => x2[(1 * 2) % 3], false => x1 })) > (x2[1] + x0), (2 + 1usize) % 3, ((x0 - (x2[(0 % 3) % 3] * x2[(0 + 1) % 3])) > (match (((0 % 4) + 1usize) % 3, (x2[1] + x2[(0 % 4) % x2.len()]) < (x1 * x2[3 % 3])) { (0, _) => c(0.92), (1 | 3, true) => (-c(0.62)), _ => c(1.25) }) || (x0 * (x2[3 % 3] + x1)) > (x2[0] - x2[3 % 3]))) {
(true, 0, false) => {
({ x1 = (x1 * (x0 + x2[0])).sin(); (x2[(3 * 2) % 3]) } * squash([({ let mut k8 = 0; loop { if k8 > 1 || (0 * 2) % 2 == 1 { break (x0); } k8 += 1; } }), (x1 * x1), (-c(0.62))]))
}
(_, k9, k10) => {
if k10 {
{ let value = (x1 - x0); x1 = x1 - value; }
fill(&mut x2[..], c(0.5));
{ let value = ((x0 * (match (k9 + k9) % 2 == 0 { true => x0, false => c(1.05) })).cos() + c(1.75)); x2[k9 % 3] = x2[k9 % 3] / value; }
} else if (x1 - (-c(1.42))) > (c(0.16) * x2[0]) {
x2[2] = (if (1 % 2 == 0 || (x0 * ((x2[2]).cos() + c(1.5)).ln()) > (x1 - x0)) { ((x2[2]).sin() * (x2[1] * x2[0])) } else { x1 });
let a13: f64 = (x0 + ((if (x1 + (x0).sin()) > (x2[1] + x0) { c(0.61) } else { x1 }) * (x0 - x2[x2.len() - 1]))).cos();
x2[1] = (x0 + x0);
} else {
let mut k10: f64 = (x1 - ((x2[(k9 + k9) % 3] + x2[1]) - (x0).sin())).sin();
k10 = { x1 = (x1).tanh(); (x2[0]) };
let k16: usize = (k9 + 3 - k9 % 3) % 4;
}
x1
}
};
((((((a4 - a4) - (x0).sin()) + (x1).sin()) * (x2[x2.len() - 3]).sin()) + (a4).sin()), (match (1 + 1) % 2 == 0 { true => x0, false => x0 }))
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(0.14, 0.84, vec![0.89, -0.51, 0.5],), (1.03, 0.89, vec![0.67, 1.18, 0.7, 0.62],), (1.19, 0.87, vec![0.99, -1.25, 1.0],), (0.65, 0.12, vec![0.67, 1.14, 0.51, -0.47],)]
}
chainrule_tests::random_program! { p141
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], x3: [f64; 3]) -> (f64, f64) {
{
let w5 = &x2[0..3];
'l8: for i7 in 0..x3.len() {
if (x1[1] - x2[1]) > (match ((i7 + 1usize) % 3, (x1[x1.len() - 2] - (if (x0 + (x0 / ((x3[i7 % x3.len()]).cos() + 1.7))) > (x0).cos() { x3[1] } else { x0 })) < (((1 + 3 - i7 % 3)) as f64)) { (0, _) => x1[(i7 + 3) % 3], (1 | 3, true) => x2[1], _ => w5[(i7 + i7) % 3] }) {
let a10: f64 = (x3[i7] * (((i7 % 3)) as f64)).cos();
let a12: f64 = (w5[2] + ((x3[0] * (-1.42)) * a10)).cos();
let a10: f64 = (x3[(i7 * 2) % 3] + ({ let t14 = (x2[2]); x2[1] } * a12)).sin();
let mut v17 = vec![(w5[i7 % w5.len()] * wave(0.92, a12)), inner(&x1[..1], &x2[..]), a10];
}
}
let mut k19: usize = 0 % 2;
for (e21, f22) in x1.iter().zip(x3.iter()) {
let a25 = (*f22 - turn(((*f22).abs(), x2[1]), w5[k19]).0).tanh();
if (w5[k19] * (w5[w5.len() - 2] + a25)) < ({ let mut k28 = 0; loop { if k28 > 1 || ((a25 - ((-0.34) * x3[k19])) > (if ((*e21 + (x0 * x3[(k19 + k19) % 3])) > (x3[k19] - x1[k19]) && (0 * 2) % 2 == 0) { a25 } else { x3[k19 % x3.len()] }) && (x2[k19] * (w5[(k19 + k19) % 3] * *e21)) < x0) { break (x3[k19]); } k28 += 1; } }) {
let mut a29: f64 = 0.48;
a29 = (*f22 + (match ((x3[k19 % 3] + { let t31 = (*e21); *e21 }) > (match ((k19 % 4) + 1usize) % 3 { 0 => 0.45, 2.. => a29, _ => *e21 }) && (*e21 - ((a29).cos() + 1.5).ln()) < ('q33: { if (*e21 * (x1[k19] * a29)) > (x3[k19] + a29) { break 'q33 x3[k19 % 3]; } (*e21) })) { true => ((*f22 / ((a25).cos() + 1.7)) * (x3[1] - x3[2 % 3])), false => (match (*f22 + (w5[w5.len() - 2] + x1[k19])) > (1.42 * x1[1]) { true => (match x1.len() { 0 => a25, 2.. => x2[x2.len() - 3], _ => x0 }), false => { a29 = (x3[(k19 * 2) % x3.len()]).tanh(); (w5[w5.len() - 3]) } }) })).cos();
a29 = (x1[x1.len() - 3] - ((x3[k19] + x3[k19 % 3]) - (x1[x1.len() - 3] + x1[(k19 + k19) % x1.len()]))).tanh();
}
if ((w5[k19] * (x3[k19] / ((w5[k19]).cos() + 1.7))) < (x1[k19] * *f22) && (w5[k19] * descend((w5[(3 + k19) % 3]).sin(), (k19 + 0) % 4)) < x1[1]) {
let a34 = (a25 * (*f22 * (*f22 * w5[w5.len() - 3]))).cos();
continue;
}
let mut a36: f64 = (*e21 - ((*f22).cos() + 1.25).sqrt()).tanh();
}
}
((((((x0 * (x1[0] * x3[(2 + 0) % 3])) * (x0).sin()) - (x1[(1 + 3) % 3]).sin()) + (x2[1]).sin()) + (x3[1]).sin()), (if (x2[1] + (-x0)) > squash(x3) { x2[1] } else { x1[3 % 3] }))
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], x3: [f64; 3]) -> (f64, f64) {
{
let w5 = &x2[0..3];
'l8: for i7 in 0..x3.len() {
if (x1[1] - x2[1]) > (match ((i7 + 1usize) % 3, (x1[x1.len() - 2] - (if (x0 + (x0 / ((x3[i7 % x3.len()]).cos() + c(1.7)))) > (x0).cos() { x3[1] } else { x0 })) < c(((1 + 3 - i7 % 3)) as core::primitive::f64)) { (0, _) => x1[(i7 + 3) % 3], (1 | 3, true) => x2[1], _ => w5[(i7 + i7) % 3] }) {
let a10: f64 = (x3[i7] * c(((i7 % 3)) as core::primitive::f64)).cos();
let a12: f64 = (w5[2] + ((x3[0] * (-c(1.42))) * a10)).cos();
let a10: f64 = (x3[(i7 * 2) % 3] + ({ let t14 = (x2[2]); x2[1] } * a12)).sin();
let mut v17 = vec![(w5[i7 % w5.len()] * wave(c(0.92), a12)), inner(&x1[..1], &x2[..]), a10];
}
}
let mut k19: usize = 0 % 2;
for (e21, f22) in x1.iter().zip(x3.iter()) {
let a25 = (*f22 - turn(((*f22).abs(), x2[1]), w5[k19]).0).tanh();
if (w5[k19] * (w5[w5.len() - 2] + a25)) < ({ let mut k28 = 0; loop { if k28 > 1 || ((a25 - ((-c(0.34)) * x3[k19])) > (if ((*e21 + (x0 * x3[(k19 + k19) % 3])) > (x3[k19] - x1[k19]) && (0 * 2) % 2 == 0) { a25 } else { x3[k19 % x3.len()] }) && (x2[k19] * (w5[(k19 + k19) % 3] * *e21)) < x0) { break (x3[k19]); } k28 += 1; } }) {
let mut a29: f64 = c(0.48);
a29 = (*f22 + (match ((x3[k19 % 3] + { let t31 = (*e21); *e21 }) > (match ((k19 % 4) + 1usize) % 3 { 0 => c(0.45), 2.. => a29, _ => *e21 }) && (*e21 - ((a29).cos() + c(1.5)).ln()) < ('q33: { if (*e21 * (x1[k19] * a29)) > (x3[k19] + a29) { break 'q33 x3[k19 % 3]; } (*e21) })) { true => ((*f22 / ((a25).cos() + c(1.7))) * (x3[1] - x3[2 % 3])), false => (match (*f22 + (w5[w5.len() - 2] + x1[k19])) > (c(1.42) * x1[1]) { true => (match x1.len() { 0 => a25, 2.. => x2[x2.len() - 3], _ => x0 }), false => { a29 = (x3[(k19 * 2) % x3.len()]).tanh(); (w5[w5.len() - 3]) } }) })).cos();
a29 = (x1[x1.len() - 3] - ((x3[k19] + x3[k19 % 3]) - (x1[x1.len() - 3] + x1[(k19 + k19) % x1.len()]))).tanh();
}
if ((w5[k19] * (x3[k19] / ((w5[k19]).cos() + c(1.7)))) < (x1[k19] * *f22) && (w5[k19] * descend((w5[(3 + k19) % 3]).sin(), (k19 + 0) % 4)) < x1[1]) {
let a34 = (a25 * (*f22 * (*f22 * w5[w5.len() - 3]))).cos();
continue;
}
let mut a36: f64 = (*e21 - ((*f22).cos() + c(1.25)).sqrt()).tanh();
}
}
((((((x0 * (x1[0] * x3[(2 + 0) % 3])) * (x0).sin()) - (x1[(1 + 3) % 3]).sin()) + (x2[1]).sin()) + (x3[1]).sin()), (if (x2[1] + (-x0)) > squash(x3) { x2[1] } else { x1[3 % 3] }))
}
}
p (p.0, &p.1, &mut p.2, p.3) [p.2] value
[(-0.67, vec![1.28, 0.25, -0.61], [1.37, -1.25, 0.15], [1.06, 0.08, 0.83],), (0.2, vec![-0.21, -1.33, 0.17, -0.8], [-0.45, 0.59, 1.25], [0.93, -1.19, 0.15],), (1.39, vec![-1.43, 0.65, 0.61], [1.18, 1.05, 0.05], [-1.02, 0.94, -0.55],), (0.08, vec![-0.15, -0.15, 1.29, 0.08], [-0.43, 0.36, 0.19], [0.07, 1.08, 1.27],)]
}
chainrule_tests::random_program! { p142
{
pub fn f(x0: f64, x1: &[f64], x2: f64) -> [f64; 3] {
'l6: for (e4, f5) in x1.iter().zip(x1.iter()) {
let mut t9 = ((x2 + (x2).max(*f5)), (*e4 + 0.72) + (x2 + (x2).max(*f5)));
t9.0 /= ((*e4 * (match x1.len() { 0 => *f5, 2.. => (-1.13), _ => *e4 })).sin() + 1.75);
t9.1 = (x1[2] * (*e4 + x2)).tanh();
t9.0 = (*e4 + (if (x0 - (*f5 + t9.0)) > (if (*e4 * (*e4 + x1[(1 + 3) % x1.len()])) > ((-1.0) * x1[1]) { x2 } else { t9.0 }) { (x1[1] + *f5) } else { ((x1[2]).cos() + 1.5).ln() })).sin();
}
'l13: for (e11, f12) in x1.iter().zip(x1.iter()) {
let a16: f64 = 0.27;
let mut e11 = (*e11 * ((x2 - x1[2]) * (*e11 * a16))).tanh();
}
let mut c19 = ((x2 - bend(x0, x2)) > ((x0).cos() + 1.5).ln() || (x2 * (x2 - x1[2])) < (0.68 + x2));
let a21: f64 = (x1[2 % x1.len()] * (wave(x0, (-1.33)) + x0)).sin();
for i23 in (0..(1 + 3 - 3 % 3) % 4).rev() {
let mut n25 = 0usize;
loop {
for (i28, e27) in x1[1..].iter().enumerate() {
let a31: f64 = (x1[i28] * ((x2 + x0) + (0.87 - x1[2]))).sin();
let a33 = (x1[0] + ((x1[i23 % x1.len()] * a31) * (a21 - x2))).sin();
let a35 = (x1[(i28 + 3) % x1.len()] - descend((x1[x1.len() - 1] - wave(x1[(3 + 3 - i23 % 3) % x1.len()], a33)).sin(), 0)).tanh();
}
let mut a37: f64 = (a21 * ((x0 + x1[2]) + (match (((i23 + i23) + 1usize) % 3, c19) { (0, _) => x2, (1 | 3, true) => x1[(0 + i23) % x1.len()], _ => x1[1] }))).cos();
if n25 >= i23 {
break ;
}
n25 += 1;
}
}
[(((((a21 * (x0 * x1[0])) + (x0).sin()) - (x1[2 % x1.len()]).sin()) * (x2).sin()) * (a21).sin()), x1[2], x0]
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: f64) -> [f64; 3] {
'l6: for (e4, f5) in x1.iter().zip(x1.iter()) {
let mut t9 = ((x2 + (x2).max(*f5)), (*e4 + c(0.72)) + (x2 + (x2).max(*f5)));
{ let value = ((*e4 * (match x1.len() { 0 => *f5, 2.. => (-c(1.13)), _ => *e4 })).sin() + c(1.75)); t9.0 = t9.0 / value; }
t9.1 = (x1[2] * (*e4 + x2)).tanh();
t9.0 = (*e4 + (if (x0 - (*f5 + t9.0)) > (if (*e4 * (*e4 + x1[(1 + 3) % x1.len()])) > ((-c(1.0)) * x1[1]) { x2 } else { t9.0 }) { (x1[1] + *f5) } else { ((x1[2]).cos() + c(1.5)).ln() })).sin();
}
'l13: for (e11, f12) in x1.iter().zip(x1.iter()) {
let a16: f64 = c(0.27);
let mut e11 = (*e11 * ((x2 - x1[2]) * (*e11 * a16))).tanh();
}
let mut c19 = ((x2 - bend(x0, x2)) > ((x0).cos() + c(1.5)).ln() || (x2 * (x2 - x1[2])) < (c(0.68) + x2));
let a21: f64 = (x1[2 % x1.len()] * (wave(x0, (-c(1.33))) + x0)).sin();
for i23 in (0..(1 + 3 - 3 % 3) % 4).rev() {
let mut n25 = 0usize;
loop {
for (i28, e27) in x1[1..].iter().enumerate() {
let a31: f64 = (x1[i28] * ((x2 + x0) + (c(0.87) - x1[2]))).sin();
let a33 = (x1[0] + ((x1[i23 % x1.len()] * a31) * (a21 - x2))).sin();
let a35 = (x1[(i28 + 3) % x1.len()] - descend((x1[x1.len() - 1] - wave(x1[(3 + 3 - i23 % 3) % x1.len()], a33)).sin(), 0)).tanh();
}
let mut a37: f64 = (a21 * ((x0 + x1[2]) + (match (((i23 + i23) + 1usize) % 3, c19) { (0, _) => x2, (1 | 3, true) => x1[(0 + i23) % x1.len()], _ => x1[1] }))).cos();
if n25 >= i23 {
break ;
}
n25 += 1;
}
}
[(((((a21 * (x0 * x1[0])) + (x0).sin()) - (x1[2 % x1.len()]).sin()) * (x2).sin()) * (a21).sin()), x1[2], x0]
}
}
p (p.0, &p.1, p.2) [] value
[(0.12, vec![1.05, 0.98, 0.35], -0.68,), (0.48, vec![-1.18, 0.17, 0.37, -1.39], 0.31,), (0.6, vec![1.44, 1.06, -1.3], 1.36,), (0.75, vec![0.52, 0.46, 0.7, -0.46], -0.32,)]
}
chainrule_tests::random_program! { p143
{
pub fn f(mut x0: f64, x1: &mut f64) -> (f64, f64) {
*x1 += ((((2) as f64) * *x1) + (x0 * *x1));
match ((2 + 1) + 1usize) % 3 {
2.. => {
*x1 /= ((x0 * ('q3: { if (x0 * bend(*x1, x0)) > (x0 * 0.61) { break 'q3 *x1; } (*x1) })).sin() + 1.75);
'l5: for i4 in 0..3 {
*x1 = (*x1 + (0.84 - x0)).cos();
*x1 = (x0 * (*x1 * x0)).sin();
x0 = (*x1 - (x0 - *x1)).tanh();
let a7: f64 = 0.9;
}
x0 = (x0 + *x1);
return ((((x0 + x0) + (x0).sin()) + (*x1).sin()), (*x1 * *x1));
}
k9 if (*x1 * (*x1 * *x1)) > (x0 / ((*x1).sin() + 1.7)) => {
for i11 in 0..1 {
*x1 = (x0 * { let t13 = (x0 * (x0 * *x1)); ({ let mut k16 = 0; loop { if k16 > 1 || (x0 + (*x1 * t13)) < ((t13).cos() + 1.25).sqrt() { break (*x1); } k16 += 1; } }) }).tanh();
*x1 -= (*x1 * (x0 * (*x1).tanh()).sin().powi(4)).sin();
}
}
k17 if (*x1 * (x0).cos()) < (x0 - 0.28) => {
let mut a19 = if (k17 + k17) % 2 == 1 {
*x1 = (x0 - (match (((k17 + k17) + 0usize) % 3, (*x1 + { let t20 = (x0); 1.07 }) > (1.2 + x0)) { (0, _) => (*x1 + *x1), (1 | 3, true) => (x0 + x0), _ => *x1 })).tanh();
(x0 - (((*x1 - x0) * (x0 - *x1)) + (-(*x1 + *x1)))).sin()
} else {
x0 *= (x0 - (*x1 * x0)).sin();
(*x1 * *x1)
};
}
k23 => {
x0 -= x0;
}
}
((((x0 * (*x1 + x0)) + (x0).sin()) * (*x1).sin()), ({ let mut k26 = 0; loop { if k26 > 1 || (x0 - (x0 + *x1)) > (if 3 % 2 == 1 { *x1 } else { 0.16 }) { break (x0); } k26 += 1; } }))
}
}
{
pub fn f(mut x0: f64, x1: &mut f64) -> (f64, f64) {
{ let value = ((c((2) as core::primitive::f64) * *x1) + (x0 * *x1)); *x1 = *x1 + value; }
match ((2 + 1) + 1usize) % 3 {
2.. => {
{ let value = ((x0 * ('q3: { if (x0 * bend(*x1, x0)) > (x0 * c(0.61)) { break 'q3 *x1; } (*x1) })).sin() + c(1.75)); *x1 = *x1 / value; }
'l5: for i4 in 0..3 {
*x1 = (*x1 + (c(0.84) - x0)).cos();
*x1 = (x0 * (*x1 * x0)).sin();
x0 = (*x1 - (x0 - *x1)).tanh();
let a7: f64 = c(0.9);
}
x0 = (x0 + *x1);
return ((((x0 + x0) + (x0).sin()) + (*x1).sin()), (*x1 * *x1));
}
k9 if (*x1 * (*x1 * *x1)) > (x0 / ((*x1).sin() + c(1.7))) => {
for i11 in 0..1 {
*x1 = (x0 * { let t13 = (x0 * (x0 * *x1)); ({ let mut k16 = 0; loop { if k16 > 1 || (x0 + (*x1 * t13)) < ((t13).cos() + c(1.25)).sqrt() { break (*x1); } k16 += 1; } }) }).tanh();
{ let value = (*x1 * (x0 * (*x1).tanh()).sin().powi(4)).sin(); *x1 = *x1 - value; }
}
}
k17 if (*x1 * (x0).cos()) < (x0 - c(0.28)) => {
let mut a19 = if (k17 + k17) % 2 == 1 {
*x1 = (x0 - (match (((k17 + k17) + 0usize) % 3, (*x1 + { let t20 = (x0); c(1.07) }) > (c(1.2) + x0)) { (0, _) => (*x1 + *x1), (1 | 3, true) => (x0 + x0), _ => *x1 })).tanh();
(x0 - (((*x1 - x0) * (x0 - *x1)) + (-(*x1 + *x1)))).sin()
} else {
{ let value = (x0 - (*x1 * x0)).sin(); x0 = x0 * value; }
(*x1 * *x1)
};
}
k23 => {
{ let value = x0; x0 = x0 - value; }
}
}
((((x0 * (*x1 + x0)) + (x0).sin()) * (*x1).sin()), ({ let mut k26 = 0; loop { if k26 > 1 || (x0 - (x0 + *x1)) > (if 3 % 2 == 1 { *x1 } else { c(0.16) }) { break (x0); } k26 += 1; } }))
}
}
p (p.0, &mut p.1) [p.1] value
[(-0.48, 0.16,), (0.56, -0.65,), (-0.67, 0.48,), (0.21, 0.59,)]
}
chainrule_tests::random_program! { p144
{
pub fn f(x0: f64, x1: &mut f64, x2: f64) -> f64 {
let mut a4 = 'b5: {
if (x0 - (if (x2 * bend(*x1, *x1)) < (x2).sin().powi(4) { x2 } else { x2 })) < (*x1 * *x1) {
return (x2 * x0);
}
let mut v6: Vec<f64> = vec![(*x1 + (*x1 + x2)), (((0 + 0)) as f64), x0];
if (x0 + absorb(vec![0.45, x2])) < ((-0.15) * 0.67) {
break 'b5 (x2 * x2);
}
let mut v6: Vec<f64> = vec![(*x1 + (v6[1] * (-1.18))), x0, x0];
(x2 * (*x1 + x0)).sin()
};
if (a4 * (match (x2 - { let t10 = (a4); x2 }) > (x2 - 0.96) { true => x0, false => *x1 })) < wave(*x1, x2) {
return (((((x0 + (x0 * x2)) + (x0).sin()) * (*x1).sin()) + (x2).sin()) + (a4).sin());
}
a4 += 0.2;
a4 = { *x1 = (x2 * ((-0.9) / ((a4).tanh() + 1.7))).tanh(); (*x1) };
if (a4 + *x1) < (-x0) {
match (*x1 * (-a4)) {
mut k12 => {
let mut k14: usize = (0 % 2) % 2;
let (a16, mut a17) = turn(((x0 + *x1), (x2 * k12)), (k12).sin());
k14 = ((2 + k14) + (k14 % 3)) % 2;
}
_ => {
let mut c23 = (3 % 2 == 1 && (a4 - { let a4 = (*x1); x2 }) < { let t21 = (a4); t21 });
*x1 += ((1.08 + a4) * ('q25: { if (x0 * (-1.44)) > ((a4).cos() + 1.5).ln() { break 'q25 a4; } (x0) }));
}
k26 => {
a4 = (-0.65);
a4 = (*x1 * ((if ((x0 - a4) < (x0 * a4) && (*x1 * (1.3 * *x1)) > (1.44 + k26)) { (x2 - x0) } else { (x2 * x2) }) + ((a4 + a4) + (a4 - (-0.97))))).cos();
}
}
} else {
if ((a4 - (match ((0 + 3 - 0 % 3) + 0usize) % 4 { 0 => x2, 2.. => a4, _ => x0 })) < (*x1 - x0) && (a4 + (x2 - 1.42)) < (x2 * a4)) {
a4 /= ((x0 + (a4 * *x1)).sin() + 1.75);
}
}
(((((*x1 * { a4 = (*x1).tanh(); (a4) }) - (x0).sin()) + (*x1).sin()) - (x2).sin()) + (a4).sin())
}
}
{
pub fn f(x0: f64, x1: &mut f64, x2: f64) -> f64 {
let mut a4 = 'b5: {
if (x0 - (if (x2 * bend(*x1, *x1)) < (x2).sin().powi(4) { x2 } else { x2 })) < (*x1 * *x1) {
return (x2 * x0);
}
let mut v6: Vec<f64> = vec![(*x1 + (*x1 + x2)), c(((0 + 0)) as core::primitive::f64), x0];
if (x0 + absorb(vec![c(0.45), x2])) < ((-c(0.15)) * c(0.67)) {
break 'b5 (x2 * x2);
}
let mut v6: Vec<f64> = vec![(*x1 + (v6[1] * (-c(1.18)))), x0, x0];
(x2 * (*x1 + x0)).sin()
};
if (a4 * (match (x2 - { let t10 = (a4); x2 }) > (x2 - c(0.96)) { true => x0, false => *x1 })) < wave(*x1, x2) {
return (((((x0 + (x0 * x2)) + (x0).sin()) * (*x1).sin()) + (x2).sin()) + (a4).sin());
}
{ let value = c(0.2); a4 = a4 + value; }
a4 = { *x1 = (x2 * ((-c(0.9)) / ((a4).tanh() + c(1.7)))).tanh(); (*x1) };
if (a4 + *x1) < (-x0) {
match (*x1 * (-a4)) {
mut k12 => {
let mut k14: usize = (0 % 2) % 2;
let (a16, mut a17) = turn(((x0 + *x1), (x2 * k12)), (k12).sin());
k14 = ((2 + k14) + (k14 % 3)) % 2;
}
_ => {
let mut c23 = (3 % 2 == 1 && (a4 - { let a4 = (*x1); x2 }) < { let t21 = (a4); t21 });
{ let value = ((c(1.08) + a4) * ('q25: { if (x0 * (-c(1.44))) > ((a4).cos() + c(1.5)).ln() { break 'q25 a4; } (x0) })); *x1 = *x1 + value; }
}
k26 => {
a4 = (-c(0.65));
a4 = (*x1 * ((if ((x0 - a4) < (x0 * a4) && (*x1 * (c(1.3) * *x1)) > (c(1.44) + k26)) { (x2 - x0) } else { (x2 * x2) }) + ((a4 + a4) + (a4 - (-c(0.97)))))).cos();
}
}
} else {
if ((a4 - (match ((0 + 3 - 0 % 3) + 0usize) % 4 { 0 => x2, 2.. => a4, _ => x0 })) < (*x1 - x0) && (a4 + (x2 - c(1.42))) < (x2 * a4)) {
{ let value = ((x0 + (a4 * *x1)).sin() + c(1.75)); a4 = a4 / value; }
}
}
(((((*x1 * { a4 = (*x1).tanh(); (a4) }) - (x0).sin()) + (*x1).sin()) - (x2).sin()) + (a4).sin())
}
}
p (p.0, &mut p.1, p.2) [p.1] value
[(0.29, -0.87, -0.22,), (0.54, -1.26, 1.2,), (1.28, -0.57, 0.9,), (-0.77, -1.05, -0.2,)]
}
chainrule_tests::random_program! { p145
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], n3: usize, x4: &[f64]) -> f64 {
'b6: {
if (x1[(0 + 3 - n3 % 3) % 3] + (x1[x1.len() - 1] * x4[0])) < (x4[0] + 0.64) {
{
let w7 = &x4[0..];
x2[n3 % 3] -= ({ let mut k10 = 0; loop { if k10 > 1 || (x1[(n3 + 3 - n3 % 3) % 3] + (x2[0] - 0.83)) > bend(0.08, x1[x1.len() - 3]) { break (x2[x2.len() - 1] * (x4[1] + (w7[n3 % 3]).sin()).sin()); } k10 += 1; } });
}
x2[n3 % 3] = (x1[2] + (-(x2[2] * x1[2]))).tanh();
'l13: for (i12, e11) in x1.iter().enumerate() {
let mut a16 = (x1[i12] + (x1[i12] + (0.3 + (-0.38))).cos()).sin();
let a18: f64 = (x2[i12 % x2.len()] * ((0.56 + x2[1]) * ((x2[(i12 + i12) % x2.len()]).cos() + 1.25).sqrt())).tanh();
x2[(i12 + n3) % 3] -= (x0 - ((-0.72) - x4[1])).tanh();
a16 += (a18 + ((x1[i12 % x1.len()] - 0.11) * (a18 - 0.18))).sin();
}
x2[0] += (x2[n3 % 3] + x2[1]);
} else {
x2[1] = (0.32 * x1[x1.len() - 3]);
break 'b6 ;
}
let mut a20 = (x1[0] + (tower(&x4[1..x4.len()], (x2[(n3 + n3) % 3]).cos()) - (x1[2] + (-0.99)))).cos();

}
for i22 in 1..x1.len() {
let mut v24 = vec![(x2[0] * (x2[0] * 1.21)); 3 + 1];
}
let mut a26 = (x1[1] + (x0 + (x0 * x2[x2.len() - 1])).sin().exp()).sin();
if ((x2.len() > 3 && x2[3] > (1.12 * x4[1])) || (x1[n3 % 3] - (if (a26 - { a26 = (a26).sin(); (x4[(n3 + 3 - n3 % 3) % 3]) }) > (x1[0] * x0) { 0.18 } else { x4[2] })) > (x1[2] - x0)) {
if (x1[2] + x0) < (a26 * x4[2]) {
a26 *= (x4[2] + inner(&x2[..], &x2[(n3 + 3 - n3 % 3) % 3..x2.len()])).tanh();
return ((((((x0 + (a26 * x0)) - (x0).sin()) * (x1[2]).sin()) - (x2[1]).sin()) + (x4[1]).sin()) * (a26).sin());
}
}
let mut a28: f64 = 'b29: {
if ((x1[1] + (a26).sin().powi(2)) > (x0).sin() && (n3 + 3 - n3 % 3) % 2 == 1) {
x2[0] = bend(x2[2], x4[2]);
break 'b29 ({ let mut k31 = 0; loop { if k31 > 1 || (n3 + n3) % 2 == 1 { break (x2[2] * (a26).sin()); } k31 += 1; } });
}
a26 /= ((x1[(1 + 3) % x1.len()] * (a26 - x0)).tanh() + 1.75);
((-x1[(1 % 2) % 3]) + { let t32 = (x4[(n3 + 3 - n3 % 3) % 3]); a26 })
};
(((((((x4[2] - (a26 * a26)) - (x0).sin()) - (x1[2]).sin()) + (x2[2]).sin()) - (x4[2]).sin()) + (a26).sin()) * (a28).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], n3: usize, x4: &[f64]) -> f64 {
'b6: {
if (x1[(0 + 3 - n3 % 3) % 3] + (x1[x1.len() - 1] * x4[0])) < (x4[0] + c(0.64)) {
{
let w7 = &x4[0..];
{ let value = ({ let mut k10 = 0; loop { if k10 > 1 || (x1[(n3 + 3 - n3 % 3) % 3] + (x2[0] - c(0.83))) > bend(c(0.08), x1[x1.len() - 3]) { break (x2[x2.len() - 1] * (x4[1] + (w7[n3 % 3]).sin()).sin()); } k10 += 1; } }); x2[n3 % 3] = x2[n3 % 3] - value; }
}
x2[n3 % 3] = (x1[2] + (-(x2[2] * x1[2]))).tanh();
'l13: for (i12, e11) in x1.iter().enumerate() {
let mut a16 = (x1[i12] + (x1[i12] + (c(0.3) + (-c(0.38)))).cos()).sin();
let a18: f64 = (x2[i12 % x2.len()] * ((c(0.56) + x2[1]) * ((x2[(i12 + i12) % x2.len()]).cos() + c(1.25)).sqrt())).tanh();
{ let value = (x0 - ((-c(0.72)) - x4[1])).tanh(); x2[(i12 + n3) % 3] = x2[(i12 + n3) % 3] - value; }
{ let value = (a18 + ((x1[i12 % x1.len()] - c(0.11)) * (a18 - c(0.18)))).sin(); a16 = a16 + value; }
}
{ let value = (x2[n3 % 3] + x2[1]); x2[0] = x2[0] + value; }
} else {
x2[1] = (c(0.32) * x1[x1.len() - 3]);
break 'b6 ;
}
let mut a20 = (x1[0] + (tower(&x4[1..x4.len()], (x2[(n3 + n3) % 3]).cos()) - (x1[2] + (-c(0.99))))).cos();

}
for i22 in 1..x1.len() {
let mut v24 = vec![(x2[0] * (x2[0] * c(1.21))); 3 + 1];
}
let mut a26 = (x1[1] + (x0 + (x0 * x2[x2.len() - 1])).sin().exp()).sin();
if ((x2.len() > 3 && x2[3] > (c(1.12) * x4[1])) || (x1[n3 % 3] - (if (a26 - { a26 = (a26).sin(); (x4[(n3 + 3 - n3 % 3) % 3]) }) > (x1[0] * x0) { c(0.18) } else { x4[2] })) > (x1[2] - x0)) {
if (x1[2] + x0) < (a26 * x4[2]) {
{ let value = (x4[2] + inner(&x2[..], &x2[(n3 + 3 - n3 % 3) % 3..x2.len()])).tanh(); a26 = a26 * value; }
return ((((((x0 + (a26 * x0)) - (x0).sin()) * (x1[2]).sin()) - (x2[1]).sin()) + (x4[1]).sin()) * (a26).sin());
}
}
let mut a28: f64 = 'b29: {
if ((x1[1] + (a26).sin().powi(2)) > (x0).sin() && (n3 + 3 - n3 % 3) % 2 == 1) {
x2[0] = bend(x2[2], x4[2]);
break 'b29 ({ let mut k31 = 0; loop { if k31 > 1 || (n3 + n3) % 2 == 1 { break (x2[2] * (a26).sin()); } k31 += 1; } });
}
{ let value = ((x1[(1 + 3) % x1.len()] * (a26 - x0)).tanh() + c(1.75)); a26 = a26 / value; }
((-x1[(1 % 2) % 3]) + { let t32 = (x4[(n3 + 3 - n3 % 3) % 3]); a26 })
};
(((((((x4[2] - (a26 * a26)) - (x0).sin()) - (x1[2]).sin()) + (x2[2]).sin()) - (x4[2]).sin()) + (a26).sin()) * (a28).sin())
}
}
p (p.0, &p.1, &mut p.2, p.3, &p.4) [p.2] value
[(-1.36, vec![1.23, -0.82, 0.13], [0.14, 1.34, 1.35], 2usize, vec![0.46, -0.86, 1.22],), (0.54, vec![0.31, 0.54, -0.06, 0.45], [0.88, 0.57, 0.08], 0usize, vec![0.22, 0.38, 0.68, 1.28],), (0.28, vec![0.85, -1.17, -1.06], [1.01, 0.09, 0.66], 3usize, vec![0.85, 1.44, 0.11],), (0.55, vec![1.39, 1.0, -1.3, 0.21], [0.96, -1.32, 0.47], 1usize, vec![1.03, 0.28, 0.19, 1.12],)]
}
chainrule_tests::random_program! { p146
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, x3: &mut [f64; 3], mut x4: [f64; 3]) -> [f64; 3] {
let b6: [f64; 3] = [(x4[0] + (x0 * x4[(2 + 3 - 2 % 3) % x4.len()])); 3];
let mut n8 = 0;
'l10: loop {
let mut a11: f64 = 0.32;
let a13: f64 = (x2[0] - ((x3[n8 % x3.len()] - (((0 + 3 - n8 % 3)) as f64)).cos() + 1.25).sqrt()).cos();
x3[(0 * 2) % 3] = (b6[n8 % b6.len()] * ((b6[(n8 + 3 - n8 % 3) % 3] + 0.67) / ((b6[(n8 + 1) % b6.len()] - 1.43).tanh() + 1.7))).cos();
if n8 >= 0 || ((x0 + x2[0]) > (a11 * b6[(n8 + 3 - n8 % 3) % 3]) && (b6[1] + ((-0.81) - (-1.1))) > (x0).sin().exp()) {
break ;
}
n8 += 2;
if (x3[2] - (a11 * a13)) < x2[x2.len() - 1] {
let mut a17 = (x3[n8 % x3.len()] * (match (x4.len() > 3 && x4[3] > a13) { true => { let t15 = (x3[1]); 0.95 }, false => bump(&mut a11, (a13).tanh()) })).tanh();
} else if (x4.len() > 2 && x4[2] > (x0 + x3[2])) {
a11 /= ((x1[(n8 + 3 - n8 % 3) % x1.len()] + { let a13 = (a11); x4[1] }).cos() + 1.75);
} else {
a11 -= (b6[(n8 + 2) % 3] + (x1[1] * (x3[2] * x0)).sin()).cos();
}
}
b6
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, x3: &mut [f64; 3], mut x4: [f64; 3]) -> [f64; 3] {
let b6: [f64; 3] = [(x4[0] + (x0 * x4[(2 + 3 - 2 % 3) % x4.len()])); 3];
let mut n8 = 0;
'l10: loop {
let mut a11: f64 = c(0.32);
let a13: f64 = (x2[0] - ((x3[n8 % x3.len()] - c(((0 + 3 - n8 % 3)) as core::primitive::f64)).cos() + c(1.25)).sqrt()).cos();
x3[(0 * 2) % 3] = (b6[n8 % b6.len()] * ((b6[(n8 + 3 - n8 % 3) % 3] + c(0.67)) / ((b6[(n8 + 1) % b6.len()] - c(1.43)).tanh() + c(1.7)))).cos();
if n8 >= 0 || ((x0 + x2[0]) > (a11 * b6[(n8 + 3 - n8 % 3) % 3]) && (b6[1] + ((-c(0.81)) - (-c(1.1)))) > (x0).sin().exp()) {
break ;
}
n8 += 2;
if (x3[2] - (a11 * a13)) < x2[x2.len() - 1] {
let mut a17 = (x3[n8 % x3.len()] * (match (x4.len() > 3 && x4[3] > a13) { true => { let t15 = (x3[1]); c(0.95) }, false => bump(&mut a11, (a13).tanh()) })).tanh();
} else if (x4.len() > 2 && x4[2] > (x0 + x3[2])) {
{ let value = ((x1[(n8 + 3 - n8 % 3) % x1.len()] + { let a13 = (a11); x4[1] }).cos() + c(1.75)); a11 = a11 / value; }
} else {
{ let value = (b6[(n8 + 2) % 3] + (x1[1] * (x3[2] * x0)).sin()).cos(); a11 = a11 - value; }
}
}
b6
}
}
p (p.0, &p.1, p.2, &mut p.3, p.4) [p.3] value
[(0.85, vec![0.15, -1.16, -0.48], vec![1.12, 0.54, 0.53], [0.64, 0.57, 1.33], [0.09, 1.35, 1.28],), (0.91, vec![-0.31, -1.02, -0.46, 1.31], vec![-0.98, 0.84, 0.7, 1.31], [1.08, 1.22, 1.42], [-0.25, 0.6, 0.18],), (1.4, vec![1.04, -0.88, 0.87], vec![0.25, -0.63, 0.75], [0.55, 0.34, 0.65], [1.32, -0.71, 0.33],), (0.76, vec![0.37, 1.08, -1.41, 0.51], vec![0.35, 0.88, -0.39, -1.1], [0.83, 0.88, -0.84], [0.27, -0.68, 1.12],)]
}
chainrule_tests::random_program! { p147
{
pub fn f(x0: f64, mut x1: f64, mut x2: Vec<f64>, x3: &mut [f64]) {
let mut n5 = 0;
'l7: loop {
relax(&mut x2, (x1).sin());
if n5 >= x3.len() {
break ;
}
n5 += 2;
}
let d8: Vec<f64>;
if (x0 + tower(&x2, (x1).sin())) < bend(x0, (-0.96)) {
d8 = advance(vec![(x0 - (if (x3[2] - bend(x3[0], x2[0])) > (0.17 * x1) { x0 } else { x0 })), inner(&x2[..], &x3[..])], x3[x3.len() - 1]);
x1 += wave(x1, x2[(2 + n5) % x2.len()]);
let mut m9 = [[(x3[0] * x0), (x0 + 0.7)], [0.58, (x3[0] * x0)]];
} else {
return ;
}
let m14: [[f64; 2]; 2] = [[(x0 - ({ let mut k13 = 0; loop { if k13 > 1 || (x2[2] + (match (((n5 * 2) + 0usize) % 3, (x1 + ((-0.95) + x0)) > (d8[2]).sin()) { (0, _) => x2[0], (1 | 3, true) => x0, _ => x3[0] })) < x3[(n5 % 2) % 3] { break (x2[1]); } k13 += 1; } })), (d8[2] * x2[1])], [x3[n5 % 3], (x0 - ({ let mut k13 = 0; loop { if k13 > 1 || (x2[2] + (match (((n5 * 2) + 0usize) % 3, (x1 + ((-0.95) + x0)) > (d8[2]).sin()) { (0, _) => x2[0], (1 | 3, true) => x0, _ => x3[0] })) < x3[(n5 % 2) % 3] { break (x2[1]); } k13 += 1; } }))]];
if (x0 - (x0 / ((m14[0][0]).cos() + 1.7))) < (x1 - 1.43) {
'l17: for i16 in (0..0 + 1).step_by(2) {
x3[n5 % 3] -= match ((x0 + (x0 + x3[i16 % 3])) > (x2[0 % 3] + x3[1]), ((x3[0] * (x2[2] + x3[x3.len() - 1])) > x0 && n5 % 2 == 0), ((0 + 3 - i16 % 3) + 0usize) % 3) {
(k19, true, k20 @ 0..=2) if (d8[k20] - (x0).abs()) < { let t23 = (x3[k20]); 1.2 } => {
x2 = vec![(d8[d8.len() - 1] - x1).cos(); 3 + k20];
(d8[2] - ((n5) as f64)).sin()
}
(false, true, ..=1) => {
(x1 - ('q25: { if (2 + n5) % 2 == 0 { break 'q25 (d8[n5 % d8.len()] * m14[(n5 * 2) % 2][0]); } (d8[3 % 3] + { x1 = (x2[i16 % 3]).tanh(); (x3[(n5 + 3) % x3.len()]) }) })).cos()
}
_ => {
x2[(1 + 3 - n5 % 3) % 3] = (x1 * squash([(if (x3[x3.len() - 3] + (x2[n5 % 3] * x3[2])) < (x3[i16 % 3]).sin() { (x1).sin() } else { (x3[2] * (-0.63)) }), ((x1 + x0) / ((x0 * (1.34 + 0.74)).sin() + 1.7)), d8[d8.len() - 3]])).cos();
(x0 + (-0.81)).cos()
}
};
}
x2[2] *= (x3[0] * (0.97 * x3[x3.len() - 3])).tanh();
let (a26, mut a27) = turn(((x2[2] + bump(&mut x3[(n5 + n5) % 3], (x0).sin())), (if (m14[3 % 2][n5 % 2] - (0.08 - x1)) < (d8[1] + m14[0][1]) { x0 } else { (-0.22) })), (m14[1][1]).sin());
}
'l31: for i30 in 0..=(1 + n5) % 4 {
let mut t33 = ((x2[0] - ((m14[1][1]).cos() + 1.25).sqrt()), [(x2[0] - ((m14[1][1]).cos() + 1.25).sqrt()) * x0, (x2[1] + (-0.49))]);
let (a35, mut a36) = turn(((x2[0] - (match ((x3[0] * m14[(i30 % 4) % 2][n5 % 2]) > (d8[1] * (-0.73)) || (x3[n5 % 3] * (x1 + m14[0][0])) > (((3 + 2)) as f64)) { true => x3[1], false => x2[2] })), (d8[3 % 3] / ((x3[(1 + i30) % 3]).sin() + 1.7))), (x3[1]).sin());
match (i30 + 1usize) % 5 {
k39 @ 2..=5 if ((n5 * 2) % 2 == 1 || (x2.len() > 2 && x2[2] > ((i30) as f64))) => {
x2[(0 * 2) % 3] += (x2[x2.len() - 3] + (a35 * (match (d8.len(), ((d8[2] - (x3[(n5 % 4) % x3.len()] + a35)) > (x0 * 1.39) || (2 + n5) % 2 == 1)) { (0, _) => (match (d8.len() > 1 && d8[1] > ((-1.09) * t33.0)) { true => 1.26, false => (-0.6) }), (1 | 3, true) => (x1 + x0), _ => (((i30 + k39)) as f64) })).sin().exp()).cos();
}
k41 => {
a36 -= (m14[1][1] + ((x2[1] + { let t44 = (x0 + ('q43: { if (a35 + x2[x2.len() - 1]) > (a35 / ((x3[0 % 3]).tanh() + 1.7)) { break 'q43 x3[0]; } (a36) })); (x2[(n5 + i30) % x2.len()] * (-0.66)) }).cos() + 1.25).sqrt()).sin();
}
}
}

}
}
{
pub fn f(x0: f64, mut x1: f64, mut x2: Vec<f64>, x3: &mut [f64]) {
let mut n5 = 0;
'l7: loop {
relax(&mut x2, (x1).sin());
if n5 >= x3.len() {
break ;
}
n5 += 2;
}
let d8: Vec<f64>;
if (x0 + tower(&x2, (x1).sin())) < bend(x0, (-c(0.96))) {
d8 = advance(vec![(x0 - (if (x3[2] - bend(x3[0], x2[0])) > (c(0.17) * x1) { x0 } else { x0 })), inner(&x2[..], &x3[..])], x3[x3.len() - 1]);
{ let value = wave(x1, x2[(2 + n5) % x2.len()]); x1 = x1 + value; }
let mut m9 = [[(x3[0] * x0), (x0 + c(0.7))], [c(0.58), (x3[0] * x0)]];
} else {
return ;
}
let m14: [[f64; 2]; 2] = [[(x0 - ({ let mut k13 = 0; loop { if k13 > 1 || (x2[2] + (match (((n5 * 2) + 0usize) % 3, (x1 + ((-c(0.95)) + x0)) > (d8[2]).sin()) { (0, _) => x2[0], (1 | 3, true) => x0, _ => x3[0] })) < x3[(n5 % 2) % 3] { break (x2[1]); } k13 += 1; } })), (d8[2] * x2[1])], [x3[n5 % 3], (x0 - ({ let mut k13 = 0; loop { if k13 > 1 || (x2[2] + (match (((n5 * 2) + 0usize) % 3, (x1 + ((-c(0.95)) + x0)) > (d8[2]).sin()) { (0, _) => x2[0], (1 | 3, true) => x0, _ => x3[0] })) < x3[(n5 % 2) % 3] { break (x2[1]); } k13 += 1; } }))]];
if (x0 - (x0 / ((m14[0][0]).cos() + c(1.7)))) < (x1 - c(1.43)) {
'l17: for i16 in (0..0 + 1).step_by(2) {
{ let value: f64 = match ((x0 + (x0 + x3[i16 % 3])) > (x2[0 % 3] + x3[1]), ((x3[0] * (x2[2] + x3[x3.len() - 1])) > x0 && n5 % 2 == 0), ((0 + 3 - i16 % 3) + 0usize) % 3) {
(k19, true, k20 @ 0..=2) if (d8[k20] - (x0).abs()) < { let t23 = (x3[k20]); c(1.2) } => {
x2 = vec![(d8[d8.len() - 1] - x1).cos(); 3 + k20];
(d8[2] - c((n5) as core::primitive::f64)).sin()
}
(false, true, ..=1) => {
(x1 - ('q25: { if (2 + n5) % 2 == 0 { break 'q25 (d8[n5 % d8.len()] * m14[(n5 * 2) % 2][0]); } (d8[3 % 3] + { x1 = (x2[i16 % 3]).tanh(); (x3[(n5 + 3) % x3.len()]) }) })).cos()
}
_ => {
x2[(1 + 3 - n5 % 3) % 3] = (x1 * squash([(if (x3[x3.len() - 3] + (x2[n5 % 3] * x3[2])) < (x3[i16 % 3]).sin() { (x1).sin() } else { (x3[2] * (-c(0.63))) }), ((x1 + x0) / ((x0 * (c(1.34) + c(0.74))).sin() + c(1.7))), d8[d8.len() - 3]])).cos();
(x0 + (-c(0.81))).cos()
}
}; x3[n5 % 3] = x3[n5 % 3] - value; }
}
{ let value = (x3[0] * (c(0.97) * x3[x3.len() - 3])).tanh(); x2[2] = x2[2] * value; }
let (a26, mut a27) = turn(((x2[2] + bump(&mut x3[(n5 + n5) % 3], (x0).sin())), (if (m14[3 % 2][n5 % 2] - (c(0.08) - x1)) < (d8[1] + m14[0][1]) { x0 } else { (-c(0.22)) })), (m14[1][1]).sin());
}
'l31: for i30 in 0..=(1 + n5) % 4 {
let mut t33 = ((x2[0] - ((m14[1][1]).cos() + c(1.25)).sqrt()), [(x2[0] - ((m14[1][1]).cos() + c(1.25)).sqrt()) * x0, (x2[1] + (-c(0.49)))]);
let (a35, mut a36) = turn(((x2[0] - (match ((x3[0] * m14[(i30 % 4) % 2][n5 % 2]) > (d8[1] * (-c(0.73))) || (x3[n5 % 3] * (x1 + m14[0][0])) > c(((3 + 2)) as core::primitive::f64)) { true => x3[1], false => x2[2] })), (d8[3 % 3] / ((x3[(1 + i30) % 3]).sin() + c(1.7)))), (x3[1]).sin());
match (i30 + 1usize) % 5 {
k39 @ 2..=5 if ((n5 * 2) % 2 == 1 || (x2.len() > 2 && x2[2] > c((i30) as core::primitive::f64))) => {
{ let value = (x2[x2.len() - 3] + (a35 * (match (d8.len(), ((d8[2] - (x3[(n5 % 4) % x3.len()] + a35)) > (x0 * c(1.39)) || (2 + n5) % 2 == 1)) { (0, _) => (match (d8.len() > 1 && d8[1] > ((-c(1.09)) * t33.0)) { true => c(1.26), false => (-c(0.6)) }), (1 | 3, true) => (x1 + x0), _ => c(((i30 + k39)) as core::primitive::f64) })).sin().exp()).cos(); x2[(0 * 2) % 3] = x2[(0 * 2) % 3] + value; }
}
k41 => {
{ let value = (m14[1][1] + ((x2[1] + { let t44 = (x0 + ('q43: { if (a35 + x2[x2.len() - 1]) > (a35 / ((x3[0 % 3]).tanh() + c(1.7))) { break 'q43 x3[0]; } (a36) })); (x2[(n5 + i30) % x2.len()] * (-c(0.66))) }).cos() + c(1.25)).sqrt()).sin(); a36 = a36 - value; }
}
}
}

}
}
p (p.0, p.1, p.2, &mut p.3) [p.3] unit
[(0.97, 0.45, vec![-1.08, -1.31, 0.97], vec![0.51, 0.31, 0.74],), (0.7, -0.2, vec![-0.06, 0.38, -0.11, -0.86], vec![0.25, -1.23, 1.05, 1.33],), (0.27, 1.09, vec![0.31, 0.72, -0.07], vec![0.06, 1.14, 0.1],), (1.36, 1.22, vec![1.37, -0.37, -0.89, 0.34], vec![-0.56, 0.73, 0.21, 0.49],)]
}
chainrule_tests::random_program! { p148
{
pub fn f(x0: f64, n1: usize) -> f64 {
if n1 % 2 == 0 {
let mut a3: f64 = (x0 * (x0 * (x0 + x0)).sin().exp()).cos();
let mut t7 = ((a3 - ({ let mut k6 = 0; loop { if k6 > 1 || ((x0 - (a3).sin()) < a3 && (a3 + 0.06) < (-a3)) { break (x0); } k6 += 1; } })), (0.31 + a3) + (a3 - ({ let mut k6 = 0; loop { if k6 > 1 || ((x0 - (a3).sin()) < a3 && (a3 + 0.06) < (-a3)) { break (x0); } k6 += 1; } })));
} else {
return ((x0 + (x0 * x0)) - (x0).sin());
}
if (x0 * (((n1 + n1)) as f64)) < wave(x0, x0) {
let mut a9 = (x0 * squash([x0, (((n1 + n1)) as f64), 0.08])).tanh();
if (n1 % 4) % 2 == 0 {
return (((a9 + ({ let mut k12 = 0; loop { if k12 > 1 || (3 + 3 - 0 % 3) % 2 == 1 { break (a9); } k12 += 1; } })) + (x0).sin()) * (a9).sin());
}
'b13: {
let mut t19: (f64, f64) = if (2 + 0) % 2 == 1 {
a9 *= (x0 + (match (((2 * 2) + 0usize) % 3, n1 % 2 == 0) { (0, _) => 0.84, (1 | 3, true) => (-0.29), _ => a9 })).tanh();
(bump(&mut a9, (x0).tanh()), (x0 * ('q14: { if (a9 + ((-0.65) / ((x0).cos() + 1.7))) > a9 { break 'q14 a9; } (a9) })))
} else {
let mut c17 = ((x0 - bump(&mut a9, (x0).tanh())) < { let t15 = (x0); t15 } && (a9 * (x0 * a9)) < (a9 + a9));
a9 /= ((a9 * ((-0.15) - a9)).tanh() + 1.75);
break 'b13 ;
};
if (x0 * (x0 / ((a9).cos() + 1.7))) < x0 {
a9 = squash([({ let mut k22 = 0; loop { if k22 > 1 || (x0 * (-a9)) > (a9 + x0) { break (x0); } k22 += 1; } }), (x0 / ((x0).sin() + 1.7)), a9]);
break 'b13 ;
} else {
a9 *= (x0 * (((n1 % 2)) as f64)).sin();
t19.1 /= ((t19.1 + (a9 * t19.0)).cos() + 1.75);
t19.1 /= ((a9 - (t19.1 * a9)).cos() + 1.75);
}
let a23: f64 = 'b24: {
a9 -= (0.51 - (-1.24));
a9 *= (a9 + 1.18).sin();
t19.1 = (t19.1 - (t19.0).max((-0.24))).tanh();
a9 = ((n1) as f64);
(a9 - (-0.84))
};

}
return (((x0 - ((-1.29) * a9)) + (x0).sin()) + (a9).sin());
} else if (x0 + ((-0.72) * (-0.24))) < (x0).max(x0) {
let mut a26: f64 = 0.82;
} else {
let mut a28: f64 = 1.34;
}
((x0 + x0) + (x0).sin())
}
}
{
pub fn f(x0: f64, n1: usize) -> f64 {
if n1 % 2 == 0 {
let mut a3: f64 = (x0 * (x0 * (x0 + x0)).sin().exp()).cos();
let mut t7 = ((a3 - ({ let mut k6 = 0; loop { if k6 > 1 || ((x0 - (a3).sin()) < a3 && (a3 + c(0.06)) < (-a3)) { break (x0); } k6 += 1; } })), (c(0.31) + a3) + (a3 - ({ let mut k6 = 0; loop { if k6 > 1 || ((x0 - (a3).sin()) < a3 && (a3 + c(0.06)) < (-a3)) { break (x0); } k6 += 1; } })));
} else {
return ((x0 + (x0 * x0)) - (x0).sin());
}
if (x0 * c(((n1 + n1)) as core::primitive::f64)) < wave(x0, x0) {
let mut a9 = (x0 * squash([x0, c(((n1 + n1)) as core::primitive::f64), c(0.08)])).tanh();
if (n1 % 4) % 2 == 0 {
return (((a9 + ({ let mut k12 = 0; loop { if k12 > 1 || (3 + 3 - 0 % 3) % 2 == 1 { break (a9); } k12 += 1; } })) + (x0).sin()) * (a9).sin());
}
'b13: {
let mut t19: (f64, f64) = if (2 + 0) % 2 == 1 {
{ let value = (x0 + (match (((2 * 2) + 0usize) % 3, n1 % 2 == 0) { (0, _) => c(0.84), (1 | 3, true) => (-c(0.29)), _ => a9 })).tanh(); a9 = a9 * value; }
(bump(&mut a9, (x0).tanh()), (x0 * ('q14: { if (a9 + ((-c(0.65)) / ((x0).cos() + c(1.7)))) > a9 { break 'q14 a9; } (a9) })))
} else {
let mut c17 = ((x0 - bump(&mut a9, (x0).tanh())) < { let t15 = (x0); t15 } && (a9 * (x0 * a9)) < (a9 + a9));
{ let value = ((a9 * ((-c(0.15)) - a9)).tanh() + c(1.75)); a9 = a9 / value; }
break 'b13 ;
};
if (x0 * (x0 / ((a9).cos() + c(1.7)))) < x0 {
a9 = squash([({ let mut k22 = 0; loop { if k22 > 1 || (x0 * (-a9)) > (a9 + x0) { break (x0); } k22 += 1; } }), (x0 / ((x0).sin() + c(1.7))), a9]);
break 'b13 ;
} else {
{ let value = (x0 * c(((n1 % 2)) as core::primitive::f64)).sin(); a9 = a9 * value; }
{ let value = ((t19.1 + (a9 * t19.0)).cos() + c(1.75)); t19.1 = t19.1 / value; }
{ let value = ((a9 - (t19.1 * a9)).cos() + c(1.75)); t19.1 = t19.1 / value; }
}
let a23: f64 = 'b24: {
{ let value = (c(0.51) - (-c(1.24))); a9 = a9 - value; }
{ let value = (a9 + c(1.18)).sin(); a9 = a9 * value; }
t19.1 = (t19.1 - (t19.0).max((-c(0.24)))).tanh();
a9 = c((n1) as core::primitive::f64);
(a9 - (-c(0.84)))
};

}
return (((x0 - ((-c(1.29)) * a9)) + (x0).sin()) + (a9).sin());
} else if (x0 + ((-c(0.72)) * (-c(0.24)))) < (x0).max(x0) {
let mut a26: f64 = c(0.82);
} else {
let mut a28: f64 = c(1.34);
}
((x0 + x0) + (x0).sin())
}
}
p (p.0, p.1) [] value
[(0.68, 2usize,), (0.17, 0usize,), (1.04, 3usize,), (1.19, 1usize,)]
}
chainrule_tests::random_program! { p149
{
pub fn f(x0: f64, x1: &[f64], x2: &mut f64) -> f64 {
if (x1[2] * (x1[2] + *x2)) > ('q4: { if (x1[(1 + 0) % 3] - wave(*x2, x1[x1.len() - 1])) < (((0 + 0)) as f64) { break 'q4 *x2; } (*x2) }) {
if (x1[x1.len() - 1] + (match 0 % 2 == 0 { true => *x2, false => x0 })) > (x1[x1.len() - 2] + x0) {
return ((((x0 * (x1[1] * x1[2])) * (x0).sin()) * (x1[0]).sin()) + (*x2).sin());
}
let a5 = (x1[(0 % 4) % 3] + match (x1.len(), x1.len()) {
(0 | 3, 3 | 5) | (1, 3) if (*x2 - x1[0 % x1.len()]) < (x1[2] + *x2) => {
*x2 /= ((*x2 + (x0 * x0)).sin() + 1.75);
((-1.01) * *x2)
}
_ => {
(x0 + (*x2 - ((x0 - 0.34) * (x0 + (-1.17)))).sin()).sin()
}
}) + (-*x2);
} else {
*x2 = (x0).sin();
if ((x1[2] + ((-1.32) - x0)) > (x1[0] + *x2) || (x0 - { let t7 = (x0); x1[(0 % 2) % 3] }) > turn((x1[0], *x2), *x2).0) {
*x2 /= ((*x2 - (x1[1 % x1.len()] - *x2)).tanh() + 1.75);
return ((((*x2 * ({ let mut k10 = 0; loop { if k10 > 1 || (x0 * (x1[0] * x1[3 % 3])) < (x0).cos() { break (x1[2]); } k10 += 1; } })) + (x0).sin()) + (x1[x1.len() - 3]).sin()) + (*x2).sin());
}
}
match ((2 * 2) + 1usize) % 2 {
k11 if (x1[2] - 1.14) > *x2 => {
*x2 -= (x0 * x0).tanh();
for e13 in x1.iter().rev() {
*x2 = (*x2 + ((x1[(k11 + 3 - k11 % 3) % 3] + ((x0 / ((*e13).tanh() + 1.7)) + (x0).sin().powi(3))).cos() + 1.25).sqrt()).cos();
*x2 /= ((*x2 + ({ let mut k16 = 0; loop { if k16 > 1 || ((*e13 * (*x2 + 0.15)) > *e13 && (*x2 + *e13) < (*x2 - *e13)) { break (*e13); } k16 += 1; } })).tanh() + 1.75);
let mut t17 = ((x1[k11 % x1.len()] - (0.74 - x1[x1.len() - 1])), turn((*e13, 1.06), *x2).1 + (x1[k11 % x1.len()] - (0.74 - x1[x1.len() - 1])));
}
}
1.. => {
*x2 *= (x0 * (0.49 / ((*x2).sin() + 1.7))).cos();
return ((((*x2 * (x0 / ((x0).cos() + 1.7))) + (x0).sin()) + (x1[1 % 3]).sin()) - (*x2).sin());
}
_ => {
*x2 = (x0 - (((((2 + 1)) as f64) - (x0 * 0.64)) + (((0 + 3)) as f64))).tanh();
}
}
((((*x2 * (x0 * x1[(3 + 3) % 3])) - (x0).sin()) + (x1[0]).sin()) + (*x2).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut f64) -> f64 {
if (x1[2] * (x1[2] + *x2)) > ('q4: { if (x1[(1 + 0) % 3] - wave(*x2, x1[x1.len() - 1])) < c(((0 + 0)) as core::primitive::f64) { break 'q4 *x2; } (*x2) }) {
if (x1[x1.len() - 1] + (match 0 % 2 == 0 { true => *x2, false => x0 })) > (x1[x1.len() - 2] + x0) {
return ((((x0 * (x1[1] * x1[2])) * (x0).sin()) * (x1[0]).sin()) + (*x2).sin());
}
let a5 = (x1[(0 % 4) % 3] + match (x1.len(), x1.len()) {
(0 | 3, 3 | 5) | (1, 3) if (*x2 - x1[0 % x1.len()]) < (x1[2] + *x2) => {
{ let value = ((*x2 + (x0 * x0)).sin() + c(1.75)); *x2 = *x2 / value; }
((-c(1.01)) * *x2)
}
_ => {
(x0 + (*x2 - ((x0 - c(0.34)) * (x0 + (-c(1.17))))).sin()).sin()
}
}) + (-*x2);
} else {
*x2 = (x0).sin();
if ((x1[2] + ((-c(1.32)) - x0)) > (x1[0] + *x2) || (x0 - { let t7 = (x0); x1[(0 % 2) % 3] }) > turn((x1[0], *x2), *x2).0) {
{ let value = ((*x2 - (x1[1 % x1.len()] - *x2)).tanh() + c(1.75)); *x2 = *x2 / value; }
return ((((*x2 * ({ let mut k10 = 0; loop { if k10 > 1 || (x0 * (x1[0] * x1[3 % 3])) < (x0).cos() { break (x1[2]); } k10 += 1; } })) + (x0).sin()) + (x1[x1.len() - 3]).sin()) + (*x2).sin());
}
}
match ((2 * 2) + 1usize) % 2 {
k11 if (x1[2] - c(1.14)) > *x2 => {
{ let value = (x0 * x0).tanh(); *x2 = *x2 - value; }
for e13 in x1.iter().rev() {
*x2 = (*x2 + ((x1[(k11 + 3 - k11 % 3) % 3] + ((x0 / ((*e13).tanh() + c(1.7))) + (x0).sin().powi(3))).cos() + c(1.25)).sqrt()).cos();
{ let value = ((*x2 + ({ let mut k16 = 0; loop { if k16 > 1 || ((*e13 * (*x2 + c(0.15))) > *e13 && (*x2 + *e13) < (*x2 - *e13)) { break (*e13); } k16 += 1; } })).tanh() + c(1.75)); *x2 = *x2 / value; }
let mut t17 = ((x1[k11 % x1.len()] - (c(0.74) - x1[x1.len() - 1])), turn((*e13, c(1.06)), *x2).1 + (x1[k11 % x1.len()] - (c(0.74) - x1[x1.len() - 1])));
}
}
1.. => {
{ let value = (x0 * (c(0.49) / ((*x2).sin() + c(1.7)))).cos(); *x2 = *x2 * value; }
return ((((*x2 * (x0 / ((x0).cos() + c(1.7)))) + (x0).sin()) + (x1[1 % 3]).sin()) - (*x2).sin());
}
_ => {
*x2 = (x0 - ((c(((2 + 1)) as core::primitive::f64) - (x0 * c(0.64))) + c(((0 + 3)) as core::primitive::f64))).tanh();
}
}
((((*x2 * (x0 * x1[(3 + 3) % 3])) - (x0).sin()) + (x1[0]).sin()) + (*x2).sin())
}
}
p (p.0, &p.1, &mut p.2) [p.2] value
[(0.56, vec![-0.6, -0.57, 0.38], 0.27,), (1.02, vec![1.36, 0.92, 0.24, -0.5], -1.14,), (0.43, vec![-0.83, -0.28, 0.47], -0.12,), (1.06, vec![1.38, 0.52, -0.77, 0.06], -1.19,)]
}

/// The programs.
pub fn programs() -> Vec<chainrule_tests::random::check::Program> {
    vec![p0::program(), p1::program(), p2::program(), p3::program(), p4::program(), p5::program(), p6::program(), p7::program(), p8::program(), p9::program(), p10::program(), p11::program(), p12::program(), p13::program(), p14::program(), p15::program(), p16::program(), p17::program(), p18::program(), p19::program(), p20::program(), p21::program(), p22::program(), p23::program(), p24::program(), p25::program(), p26::program(), p27::program(), p28::program(), p29::program(), p30::program(), p31::program(), p32::program(), p33::program(), p34::program(), p35::program(), p36::program(), p37::program(), p38::program(), p39::program(), p40::program(), p41::program(), p42::program(), p43::program(), p44::program(), p45::program(), p46::program(), p47::program(), p48::program(), p49::program(), p50::program(), p51::program(), p52::program(), p53::program(), p54::program(), p55::program(), p56::program(), p57::program(), p58::program(), p59::program(), p60::program(), p61::program(), p62::program(), p63::program(), p64::program(), p65::program(), p66::program(), p67::program(), p68::program(), p69::program(), p70::program(), p71::program(), p72::program(), p73::program(), p74::program(), p75::program(), p76::program(), p77::program(), p78::program(), p79::program(), p80::program(), p81::program(), p82::program(), p83::program(), p84::program(), p85::program(), p86::program(), p87::program(), p88::program(), p89::program(), p90::program(), p91::program(), p92::program(), p93::program(), p94::program(), p95::program(), p96::program(), p97::program(), p98::program(), p99::program(), p100::program(), p101::program(), p102::program(), p103::program(), p104::program(), p105::program(), p106::program(), p107::program(), p108::program(), p109::program(), p110::program(), p111::program(), p112::program(), p113::program(), p114::program(), p115::program(), p116::program(), p117::program(), p118::program(), p119::program(), p120::program(), p121::program(), p122::program(), p123::program(), p124::program(), p125::program(), p126::program(), p127::program(), p128::program(), p129::program(), p130::program(), p131::program(), p132::program(), p133::program(), p134::program(), p135::program(), p136::program(), p137::program(), p138::program(), p139::program(), p140::program(), p141::program(), p142::program(), p143::program(), p144::program(), p145::program(), p146::program(), p147::program(), p148::program(), p149::program()]
}
