//! Written by the generator of random programs: see `tests/tests/random.rs`.
#![allow(warnings, clippy::all, unconditional_panic, arithmetic_overflow, reason = "nobody wrote them")]
chainrule_tests::random_program! { p0
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
let a3 = (x1[x1.len() - 1] * 'b4: {
let mut n6 = 2;
let a5 = (x1[1] * 'l8: loop {
match ((x0), (x1[x1.len() - 1])) {
(_, mut k9) if (k9 - (x1[0] * x0)) > (match (x0 * ((n6) as f64)) > (k9 * 0.52) { true => x1[(3 * 2) % 3], false => x0 }) => {
x1[(n6 + n6) % 3] += (k9 + (x0 + (((1 + 3 - n6 % 3)) as f64)).cos()).cos();
}
(_, _) | (_, _) if ((x0 + (((3 + 3 - n6 % 3)) as f64)) > (x0 - x1[2]) && (x0 * (x1[2] * x1[2])) < wave(x1[(n6 + n6) % x1.len()], x0)) => {
x0 -= (x1[2] + (match (x1[(0 + n6) % 3] - (x1[n6 % x1.len()] + x0)) > (x0 * x1[(3 % 2) % 3]) { true => (x0).max(x1[2]), false => x1[n6 % 3] })).tanh();
x1[2] -= (x1[n6 % x1.len()] + { x0 = (x1[0] + (x0 * x0)).cos(); (x0) }).tanh();
}
(_, _) => {
x0 += (x0 + (if (x0 - (match (x0 - wave(x0, x0)) > (x0 * x0) { true => x0, false => x0 })) < (((n6 + 3 - 2 % 3)) as f64) { (x0 * x0) } else { (x1[(n6 * 2) % x1.len()]).sin().powi(3) })).cos();
break 'l8 (x1[(n6 * 2) % 3] * tower(&x1[0..], (x1[0]).cos())).cos();
}
}
x1[2] = (x1[(n6 % 3) % x1.len()] + (-(x0).sin())).sin();
if n6 == 0 {
break (x0 + absorb(vec![x0, 1.34])).tanh();
}
n6 -= 1;
}) + (x1[1]).sin();
x1[(n6 + 3 - n6 % 3) % 3] -= ((n6) as f64);
(a5 - choose(&x1[1..2], (1 % 4))).sin().exp()
}) + (x1[0 % 3] - x1[2]);
((((a3 - x0) + (x0).sin()) * (x1[0]).sin()) + (a3).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
let a3 = (x1[x1.len() - 1] * 'b4: {
let mut n6 = 2;
let a5 = (x1[1] * 'l8: loop {
match ((x0), (x1[x1.len() - 1])) {
(_, mut k9) if (k9 - (x1[0] * x0)) > (match (x0 * c((n6) as core::primitive::f64)) > (k9 * c(0.52)) { true => x1[(3 * 2) % 3], false => x0 }) => {
{ let value = (k9 + (x0 + c(((1 + 3 - n6 % 3)) as core::primitive::f64)).cos()).cos(); x1[(n6 + n6) % 3] = x1[(n6 + n6) % 3] + value; }
}
(_, _) | (_, _) if ((x0 + c(((3 + 3 - n6 % 3)) as core::primitive::f64)) > (x0 - x1[2]) && (x0 * (x1[2] * x1[2])) < wave(x1[(n6 + n6) % x1.len()], x0)) => {
{ let value = (x1[2] + (match (x1[(0 + n6) % 3] - (x1[n6 % x1.len()] + x0)) > (x0 * x1[(3 % 2) % 3]) { true => (x0).max(x1[2]), false => x1[n6 % 3] })).tanh(); x0 = x0 - value; }
{ let value = (x1[n6 % x1.len()] + { x0 = (x1[0] + (x0 * x0)).cos(); (x0) }).tanh(); x1[2] = x1[2] - value; }
}
(_, _) => {
{ let value = (x0 + (if (x0 - (match (x0 - wave(x0, x0)) > (x0 * x0) { true => x0, false => x0 })) < c(((n6 + 3 - 2 % 3)) as core::primitive::f64) { (x0 * x0) } else { (x1[(n6 * 2) % x1.len()]).sin().powi(3) })).cos(); x0 = x0 + value; }
break 'l8 (x1[(n6 * 2) % 3] * tower(&x1[0..], (x1[0]).cos())).cos();
}
}
x1[2] = (x1[(n6 % 3) % x1.len()] + (-(x0).sin())).sin();
if n6 == 0 {
break (x0 + absorb(vec![x0, c(1.34)])).tanh();
}
n6 -= 1;
}) + (x1[1]).sin();
{ let value = c((n6) as core::primitive::f64); x1[(n6 + 3 - n6 % 3) % 3] = x1[(n6 + 3 - n6 % 3) % 3] - value; }
(a5 - choose(&x1[1..2], (1 % 4))).sin().exp()
}) + (x1[0 % 3] - x1[2]);
((((a3 - x0) + (x0).sin()) * (x1[0]).sin()) + (a3).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.31, vec![0.05, 0.85, 0.63],), (0.74, vec![0.32, -0.31, -1.42, -0.23],), (0.18, vec![0.12, -0.94, 1.31],), (-0.67, vec![0.92, -0.88, 0.61, -0.24],)]
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
}
}
*x1 -= (x2[0 % 3] + descend((x3[2]).tanh(), 0)).cos();

}
((((((b5[1] - (*x1 - x3[(2 + 3 - 1 % 3) % 3])) - (x0).sin()) + (*x1).sin()) + (x2[(2 % 2) % x2.len()]).sin()) * (x3[1]).sin()) - (b5[0]).sin())
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
}
}
{ let value = (x2[0 % 3] + descend((x3[2]).tanh(), 0)).cos(); *x1 = *x1 - value; }

}
((((((b5[1] - (*x1 - x3[(2 + 3 - 1 % 3) % 3])) - (x0).sin()) + (*x1).sin()) + (x2[(2 % 2) % x2.len()]).sin()) * (x3[1]).sin()) - (b5[0]).sin())
}
}
p (p.0, &mut p.1, p.2, &p.3) [p.1] value
[(0.96, 1.23, vec![0.21, 0.81, 1.25], [-1.35, 0.7, 1.43],), (0.65, 1.35, vec![1.01, 0.1, 1.0, 0.68], [1.29, 0.16, -0.65],), (0.12, 0.83, vec![-0.07, -0.55, 0.25], [0.73, 1.31, 0.08],), (0.1, -0.21, vec![-0.99, 0.63, 0.51, 1.24], [1.07, 0.17, -0.64],)]
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
*e7 /= ((x0 + (x0).sin()).sin() + 1.75);
*x1 /= ((*x1 * (*e7 * *x1)).tanh() + 1.75);
}
(k16, _, k17) => {
x0 -= (x0 - (*e7 * *x1)).tanh();
}
(_, k20, _) => {
*e7 = (k20 * ({ let mut k27 = 0; loop { if k27 > 1 || ((k20 * (1.15 * *x1)) > (((1 + n3)) as f64) && (x0 * (x0 + *e7)) > { let t22 = (k20); k20 }) { break (*e7 - ({ let mut k25 = 0; loop { if k25 > 1 || (x0 * (x0 + (-0.73))) < (x0 * k20) { break (x0 + (k20).sin().powi(4)); } k25 += 1; } })); } k27 += 1; } })).cos();
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
{ let value = ((x0 + (x0).sin()).sin() + c(1.75)); *e7 = *e7 / value; }
{ let value = ((*x1 * (*e7 * *x1)).tanh() + c(1.75)); *x1 = *x1 / value; }
}
(k16, _, k17) => {
{ let value = (x0 - (*e7 * *x1)).tanh(); x0 = x0 - value; }
}
(_, k20, _) => {
*e7 = (k20 * ({ let mut k27 = 0; loop { if k27 > 1 || ((k20 * (c(1.15) * *x1)) > c(((1 + n3)) as core::primitive::f64) && (x0 * (x0 + *e7)) > { let t22 = (k20); k20 }) { break (*e7 - ({ let mut k25 = 0; loop { if k25 > 1 || (x0 * (x0 + (-c(0.73)))) < (x0 * k20) { break (x0 + (k20).sin().powi(4)); } k25 += 1; } })); } k27 += 1; } })).cos();
}
}
}
}

}
}
p (p.0, &mut p.1, p.2, p.3) [p.1] unit
[(-1.04, 0.87, [0.51, 1.42, 1.08], 2usize,), (0.46, 0.79, [0.53, 1.38, -0.26], 0usize,), (0.6, 1.44, [0.44, -0.41, 1.14], 3usize,), (0.24, -0.7, [-0.76, 0.34, 0.51], 1usize,)]
}
chainrule_tests::random_program! { p3
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], x3: &[f64]) {
let mut n5 = 0usize;
'l7: while n5 < x2.len() && 3 % 2 == 1 {
n5 += 1;
x2[0] *= (x2[2] - (x0 - x2[2])).cos();
x2[1] -= (x3[n5 % 3] * (((n5 + n5)) as f64)).tanh();
'l10: for (i9, e8) in x1[1..].iter().enumerate() {
x2[0] -= (x0 * (x2[0] - ({ let mut k14 = 0; loop { if k14 > 1 || (*e8 - 1.33) > (-x3[1]) { break (*e8 + (match ((n5 + 0usize) % 5, (x3.len() > 3 && x3[3] > (x1[i9]).sin())) { (0, _) => x2[1], (1 | 3, true) => x0, _ => 0.55 })); } k14 += 1; } })).sin().exp()).tanh();
}
x2[2] /= ((x0 - (x3[2] + 0.57)).cos() + 1.75);
}

}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], x3: &[f64]) {
let mut n5 = 0usize;
'l7: while n5 < x2.len() && 3 % 2 == 1 {
n5 += 1;
{ let value = (x2[2] - (x0 - x2[2])).cos(); x2[0] = x2[0] * value; }
{ let value = (x3[n5 % 3] * c(((n5 + n5)) as core::primitive::f64)).tanh(); x2[1] = x2[1] - value; }
'l10: for (i9, e8) in x1[1..].iter().enumerate() {
{ let value = (x0 * (x2[0] - ({ let mut k14 = 0; loop { if k14 > 1 || (*e8 - c(1.33)) > (-x3[1]) { break (*e8 + (match ((n5 + 0usize) % 5, (x3.len() > 3 && x3[3] > (x1[i9]).sin())) { (0, _) => x2[1], (1 | 3, true) => x0, _ => c(0.55) })); } k14 += 1; } })).sin().exp()).tanh(); x2[0] = x2[0] - value; }
}
{ let value = ((x0 - (x3[2] + c(0.57))).cos() + c(1.75)); x2[2] = x2[2] / value; }
}

}
}
p (p.0, &p.1, &mut p.2, &p.3) [p.2] unit
[(-0.83, vec![1.41, -1.07, -0.22], vec![0.34, -0.29, 0.49], vec![0.06, 1.1, -1.25],), (-1.42, vec![1.06, 0.47, -1.4, 0.48], vec![0.43, 1.41, -1.39, -1.17], vec![-1.04, -1.04, -0.98, 0.2],), (0.43, vec![0.06, 1.17, -0.6], vec![0.27, -0.89, 1.29], vec![0.23, -1.03, 0.17],), (0.29, vec![0.62, -0.76, 0.63, 1.38], vec![-0.98, 1.04, 1.35, -0.44], vec![0.67, 0.78, 0.17, 0.7],)]
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
}
}
} else {
x2[2] /= ((x2[2] + ('q15: { if (x0 - { let a4 = (x0); x1[0] }) < (a4 * x2[x2.len() - 1]) { break 'q15 a4; } (x0) })).cos() + 1.75);
return (((((x0 * choose(&x2[..], 2)) - (x0).sin()) * (x1[0]).sin()) * (x2[(1 * 2) % 3]).sin()) - (a4).sin());
}
(((((x0 * choose(&x1, 1)) + (x0).sin()) + (x1[1]).sin()) + (x2[2]).sin()) * (a4).sin())
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
}
}
} else {
{ let value = ((x2[2] + ('q15: { if (x0 - { let a4 = (x0); x1[0] }) < (a4 * x2[x2.len() - 1]) { break 'q15 a4; } (x0) })).cos() + c(1.75)); x2[2] = x2[2] / value; }
return (((((x0 * choose(&x2[..], 2)) - (x0).sin()) * (x1[0]).sin()) * (x2[(1 * 2) % 3]).sin()) - (a4).sin());
}
(((((x0 * choose(&x1, 1)) + (x0).sin()) + (x1[1]).sin()) + (x2[2]).sin()) * (a4).sin())
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(-0.21, vec![0.16, 0.12, 0.86], [0.71, -0.33, 1.13],), (1.29, vec![-0.5, 0.38, -0.55, 1.43], [1.35, 0.3, 0.44],), (-0.19, vec![0.76, 0.42, -1.36], [-0.6, -0.88, 0.72],), (0.54, vec![0.63, -1.26, 0.14, -0.26], [0.38, 0.42, 0.26],)]
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
let mut n10 = 0usize;
let (mut a15, a16) = 'l12: loop {
let mut v13 = advance(vec![(x2[x2.len() - 3] + (x0).sin().powi(3)), ((-1.33) + x0)], x0);
v13[0] /= ((v13[n10 % 3] + (x0 * x2[(3 + 3 - n10 % 3) % x2.len()])).sin() + 1.75);
if n10 >= 3 {
break ((x3[0] - (-(0.72 - (-1.22)))).cos(), (x2[(t5 * 2) % x2.len()] + ((-0.31) * x0)));
}
n10 += 1;
};
} else {
let mut a21 = (x2[t5 % x2.len()] - ((x0 + { let t19 = (x2[1]); t19 }).cos() + 1.5).ln()).tanh();
}
}
((((((x1[(0 + 3 - 0 % 3) % 3] + (-0.8)) - (x0).sin()) - (x1[1]).sin()) - (x2[(1 + 3) % 3]).sin()) + (x3[(0 + 3 - 3 % 3) % x3.len()]).sin()) + (t5.1).sin())
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
let mut n10 = 0usize;
let (mut a15, a16) = 'l12: loop {
let mut v13 = advance(vec![(x2[x2.len() - 3] + (x0).sin().powi(3)), ((-c(1.33)) + x0)], x0);
{ let value = ((v13[n10 % 3] + (x0 * x2[(3 + 3 - n10 % 3) % x2.len()])).sin() + c(1.75)); v13[0] = v13[0] / value; }
if n10 >= 3 {
break ((x3[0] - (-(c(0.72) - (-c(1.22))))).cos(), (x2[(t5 * 2) % x2.len()] + ((-c(0.31)) * x0)));
}
n10 += 1;
};
} else {
let mut a21 = (x2[t5 % x2.len()] - ((x0 + { let t19 = (x2[1]); t19 }).cos() + c(1.5)).ln()).tanh();
}
}
((((((x1[(0 + 3 - 0 % 3) % 3] + (-c(0.8))) - (x0).sin()) - (x1[1]).sin()) - (x2[(1 + 3) % 3]).sin()) + (x3[(0 + 3 - 3 % 3) % x3.len()]).sin()) + (t5.1).sin())
}
}
p (p.0, &p.1, &p.2, &p.3) [] value
[(1.41, [-0.82, 1.23, -0.39], vec![0.26, -0.72, 0.32], vec![-1.43, 0.31, 0.94],), (-1.09, [1.39, -0.27, -1.03], vec![0.7, 0.52, 1.04, 0.4], vec![0.13, 1.25, -0.82, 0.33],), (-0.55, [-1.04, -0.42, 1.44], vec![-0.63, 0.77, 0.21], vec![-1.25, 1.37, 0.64],), (-0.45, [-0.36, -1.2, 0.08], vec![0.22, -0.14, -0.89, 0.4], vec![-0.61, 1.4, 0.16, 1.08],)]
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
let t15: (f64, f64) = turn(((x0 - (-x2.1)), { a11 = (x3.1).cos(); (x0) }), (a11).sin());
a11 = (x0 - (((n13 + 3 - 1 % 3)) as f64)).sin();
if n13 >= 3 {
break ;
}
n13 += 1;
}
} else {
return ((((((x1[2] + (x1[0] - 0.49)) * (x0).sin()) - (x1[(3 * 2) % x1.len()]).sin()) * (x2.0).sin()) + (x3.0).sin()) - (x4[0]).sin());
}
(((((((x3.1 * (-x3.0)) + (x0).sin()) + (x1[(1 + 3 - 3 % 3) % x1.len()]).sin()) + (x2.0).sin()) + (x3.0).sin()) + (x4[1]).sin()) * (d8).sin())
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
let t15: (f64, f64) = turn(((x0 - (-x2.1)), { a11 = (x3.1).cos(); (x0) }), (a11).sin());
a11 = (x0 - c(((n13 + 3 - 1 % 3)) as core::primitive::f64)).sin();
if n13 >= 3 {
break ;
}
n13 += 1;
}
} else {
return ((((((x1[2] + (x1[0] - c(0.49))) * (x0).sin()) - (x1[(3 * 2) % x1.len()]).sin()) * (x2.0).sin()) + (x3.0).sin()) - (x4[0]).sin());
}
(((((((x3.1 * (-x3.0)) + (x0).sin()) + (x1[(1 + 3 - 3 % 3) % x1.len()]).sin()) + (x2.0).sin()) + (x3.0).sin()) + (x4[1]).sin()) * (d8).sin())
}
}
p (p.0, &p.1, p.2, p.3, p.4) [] value
[(1.42, vec![0.78, 0.26, 1.25], (-0.32, 0.24), (0.12, 1.06), [0.12, 1.39, 0.78],), (0.96, vec![0.4, 0.6, 0.3, -1.12], (1.25, 0.61), (0.59, 1.44), [-0.81, 0.32, -0.12],), (1.13, vec![-0.17, 0.13, 1.21], (1.31, 0.93), (0.22, -0.41), [-0.15, 0.83, -1.07],), (0.9, vec![1.25, 0.57, 1.39, 0.41], (0.7, 0.76), (-1.13, 0.64), [-0.08, 0.19, 0.92],)]
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
if (x0 - squash([x2, 0.24, a5])) < descend((a4).sin(), 0) {
if (t8.0 - (t8.1 / ((x2).tanh() + 1.7))) < (match (x0 + (match (((2 % 2) + 0usize) % 3, ((x2 * x0) < (a4).max(a4) && (x0 + ((-0.62) + t8.0)) > (x0).sin().exp())) { (0, _) => 0.35, (1 | 3, true) => 0.86, _ => x2 })) < (((2 % 2)) as f64) { true => x2, false => t8.1 }) {
return t8;
}
let mut a12: f64 = (x1[0 % 3] + (((2 * 2)) as f64)).tanh();
let mut b14 = x1;
} else {
t8 = ((x2 * a4), a4);
let mut a17 = (a4 * ('q16: { if (a5 * (x0 + x1[1])) > (x2 * a5) { break 'q16 ({ a5 = (x0).tanh(); (x2) }); } (a4 - (-t8.0)) })).tanh();
}
t8.0 -= (a5 * (a4 * a5)).sin();
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
if (x0 - squash([x2, c(0.24), a5])) < descend((a4).sin(), 0) {
if (t8.0 - (t8.1 / ((x2).tanh() + c(1.7)))) < (match (x0 + (match (((2 % 2) + 0usize) % 3, ((x2 * x0) < (a4).max(a4) && (x0 + ((-c(0.62)) + t8.0)) > (x0).sin().exp())) { (0, _) => c(0.35), (1 | 3, true) => c(0.86), _ => x2 })) < c(((2 % 2)) as core::primitive::f64) { true => x2, false => t8.1 }) {
return t8;
}
let mut a12: f64 = (x1[0 % 3] + c(((2 * 2)) as core::primitive::f64)).tanh();
let mut b14 = x1;
} else {
t8 = ((x2 * a4), a4);
let mut a17 = (a4 * ('q16: { if (a5 * (x0 + x1[1])) > (x2 * a5) { break 'q16 ({ a5 = (x0).tanh(); (x2) }); } (a4 - (-t8.0)) })).tanh();
}
{ let value = (a5 * (a4 * a5)).sin(); t8.0 = t8.0 - value; }
t8
}
}
p (p.0, p.1, p.2) [] value
[(0.74, [0.92, 0.38, -0.44], -1.28,), (-0.38, [-0.91, 1.42, 0.78], 1.24,), (-0.58, [1.39, 1.42, -0.73], 1.09,), (0.15, [0.15, 0.69, -0.38], -0.46,)]
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
*x3 = (x4[1] + (((a16 + a16) * (x0 * 0.24)) + x4[(k6 + 3 - k6 % 3) % x4.len()])).sin();
}
}
[((((((x1[0] + inner(&x1[..], &x4[..])) + (x0).sin()) + (x1[1]).sin()) + (x2[2]).sin()) + (*x3).sin()) + (x4[0]).sin()), (match (*x3 * x0) > (-0.28) { true => x2[2], false => x0 }), x1[(0 + 3 - 2 % 3) % x1.len()]]
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
*x3 = (x4[1] + (((a16 + a16) * (x0 * c(0.24))) + x4[(k6 + 3 - k6 % 3) % x4.len()])).sin();
}
}
[((((((x1[0] + inner(&x1[..], &x4[..])) + (x0).sin()) + (x1[1]).sin()) + (x2[2]).sin()) + (*x3).sin()) + (x4[0]).sin()), (match (*x3 * x0) > (-c(0.28)) { true => x2[2], false => x0 }), x1[(0 + 3 - 2 % 3) % x1.len()]]
}
}
p (p.0, p.1, &p.2, &mut p.3, &mut p.4) [p.3, p.4] value
[(-1.26, vec![1.28, -0.94, 0.8], [-1.09, 1.2, -0.8], 0.73, vec![0.58, 0.7, 0.99],), (0.3, vec![0.54, 0.69, -0.14, 0.41], [0.43, 0.64, 0.21], 0.6, vec![1.22, 1.34, 1.12, -0.19],), (0.75, vec![0.11, 1.29, 0.09], [0.65, 0.98, 0.07], -1.01, vec![0.92, 0.91, 0.37],), (1.27, vec![0.93, 0.12, 1.0, -1.24], [0.46, 0.4, 1.4], 0.62, vec![-0.81, 0.18, 0.96, -0.9],)]
}
chainrule_tests::random_program! { p9
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: (f64, f64)) -> f64 {
x1[1 % 3] = ((bump(&mut x1[(1 + 0) % 3], (x2.1).cos()) * (0.64 * x1[1 % x1.len()])) + ('q4: { if (x1[(3 + 3 - 3 % 3) % x1.len()] + (x2.0 * x0)) > (x0 * x0) { break 'q4 ({ x0 = (x0).cos(); (x2.0) }); } (x1[0 % 3] * (match x1.len() { 0 => x0, 2.. => x0, _ => x2.0 })) }));
let a5: f64 = if ((3 * 2) % 2 == 1 && (x2.0 + (if (x2.1 + (0.17 - x1[0])) < inner(&x1[..], &x1[..]) { x1[1] } else { x2.1 })) < x2.0) {
let mut n6 = 0;
'l8: loop {
for i9 in 1..x1.len() {
x0 += (x1[1] * (if (x1.len() > 0 && x1[0] > (x1[i9] * x0)) { x2.1 } else { x0 })).sin();
x0 = (x1[i9] * (x1[i9] + x2.0)).tanh();
}
let mut b11 = [(x1[2] * tower(&x1[..], (x1[(n6 + 3 - n6 % 3) % 3]).cos())); 3];
if ((x1[0] + (x0).min(0.99)) > (x0 * x0) || n6 % 2 == 0) {
x0 *= (x0 + (x0 + 0.91)).tanh();
return (((((x1[n6 % 3] + ('q13: { if ((b11[2 % 3] - x1[2]) > ((-0.29) - 1.02) || (b11[n6 % 3] + (x0 + b11[b11.len() - 1])) > wave(x0, x1[2])) { break 'q13 0.12; } (x1[0 % 3]) })) - (x0).sin()) + (x1[2]).sin()) + (x2.0).sin()) + (b11[(n6 + n6) % 3]).sin());
} else {
x1[0] -= (x0 * (x0 * x1[2])).cos();
b11[2] = (x1[1] - (((x2.1 - x1[(1 * 2) % 3]) * (match (x1[x1.len() - 2] - (b11[1] - x2.0)) > (b11[(3 * 2) % b11.len()] - x1[(3 * 2) % x1.len()]) { true => b11[0], false => b11[2] })) + (if ((b11[b11.len() - 2] - 0.29) < ((-1.02) * 0.7) && (x1[(2 + n6) % 3] - (x2.1 * 0.34)) < (x0 - x1[(n6 + n6) % 3])) { (x1[0] * x2.1) } else { (b11[0]).sin().exp() }))).cos();
}
if n6 >= 2 {
break ;
}
n6 += 2;
}
(match (((n6 + n6) + 0usize) % 4, (x1[(n6 + n6) % x1.len()] * (-x2.0)) > ({ let mut k15 = 0; loop { if k15 > 1 || (x2.1 - ((x0).cos() + 1.25).sqrt()) > (x1[x1.len() - 3] + x1[2]) { break (x0); } k15 += 1; } })) { (0, _) => (-x2.0), (1 | 3, true) => bump(&mut x0, (x1[3 % x1.len()]).tanh()), _ => (x2.0).sin() })
} else {
(x2.0 - (if (x2.1 + (-(-0.16))) < (x1[1]).max(x1[2 % 3]) { (x2.1 * x2.0) } else { (x0).sin() })).sin()
};
(((((x1[0] * (x0 + x0)) + (x0).sin()) * (x1[1]).sin()) + (x2.0).sin()) - (a5).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: (f64, f64)) -> f64 {
x1[1 % 3] = ((bump(&mut x1[(1 + 0) % 3], (x2.1).cos()) * (c(0.64) * x1[1 % x1.len()])) + ('q4: { if (x1[(3 + 3 - 3 % 3) % x1.len()] + (x2.0 * x0)) > (x0 * x0) { break 'q4 ({ x0 = (x0).cos(); (x2.0) }); } (x1[0 % 3] * (match x1.len() { 0 => x0, 2.. => x0, _ => x2.0 })) }));
let a5: f64 = if ((3 * 2) % 2 == 1 && (x2.0 + (if (x2.1 + (c(0.17) - x1[0])) < inner(&x1[..], &x1[..]) { x1[1] } else { x2.1 })) < x2.0) {
let mut n6 = 0;
'l8: loop {
for i9 in 1..x1.len() {
{ let value = (x1[1] * (if (x1.len() > 0 && x1[0] > (x1[i9] * x0)) { x2.1 } else { x0 })).sin(); x0 = x0 + value; }
x0 = (x1[i9] * (x1[i9] + x2.0)).tanh();
}
let mut b11 = [(x1[2] * tower(&x1[..], (x1[(n6 + 3 - n6 % 3) % 3]).cos())); 3];
if ((x1[0] + (x0).min(c(0.99))) > (x0 * x0) || n6 % 2 == 0) {
{ let value = (x0 + (x0 + c(0.91))).tanh(); x0 = x0 * value; }
return (((((x1[n6 % 3] + ('q13: { if ((b11[2 % 3] - x1[2]) > ((-c(0.29)) - c(1.02)) || (b11[n6 % 3] + (x0 + b11[b11.len() - 1])) > wave(x0, x1[2])) { break 'q13 c(0.12); } (x1[0 % 3]) })) - (x0).sin()) + (x1[2]).sin()) + (x2.0).sin()) + (b11[(n6 + n6) % 3]).sin());
} else {
{ let value = (x0 * (x0 * x1[2])).cos(); x1[0] = x1[0] - value; }
b11[2] = (x1[1] - (((x2.1 - x1[(1 * 2) % 3]) * (match (x1[x1.len() - 2] - (b11[1] - x2.0)) > (b11[(3 * 2) % b11.len()] - x1[(3 * 2) % x1.len()]) { true => b11[0], false => b11[2] })) + (if ((b11[b11.len() - 2] - c(0.29)) < ((-c(1.02)) * c(0.7)) && (x1[(2 + n6) % 3] - (x2.1 * c(0.34))) < (x0 - x1[(n6 + n6) % 3])) { (x1[0] * x2.1) } else { (b11[0]).sin().exp() }))).cos();
}
if n6 >= 2 {
break ;
}
n6 += 2;
}
(match (((n6 + n6) + 0usize) % 4, (x1[(n6 + n6) % x1.len()] * (-x2.0)) > ({ let mut k15 = 0; loop { if k15 > 1 || (x2.1 - ((x0).cos() + c(1.25)).sqrt()) > (x1[x1.len() - 3] + x1[2]) { break (x0); } k15 += 1; } })) { (0, _) => (-x2.0), (1 | 3, true) => bump(&mut x0, (x1[3 % x1.len()]).tanh()), _ => (x2.0).sin() })
} else {
(x2.0 - (if (x2.1 + (-(-c(0.16)))) < (x1[1]).max(x1[2 % 3]) { (x2.1 * x2.0) } else { (x0).sin() })).sin()
};
(((((x1[0] * (x0 + x0)) + (x0).sin()) * (x1[1]).sin()) + (x2.0).sin()) - (a5).sin())
}
}
p (p.0, &mut p.1, p.2) [p.1] value
[(0.42, vec![-0.14, 0.68, 0.13], (-0.38, 0.16),), (-1.39, vec![-0.9, 0.81, 0.26, 1.35], (0.33, 1.12),), (0.37, vec![1.18, 0.27, 1.26], (0.06, -0.18),), (1.02, vec![0.24, -0.52, -1.14, 0.13], (-0.13, 0.87),)]
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
while n8 < x1.len() && (x1[2] * (x0 - (-1.15))) < (x1[(n8 + 3) % 3] * x2[1]) {
x2[(n8 % 3) % 3] = (x4[n8 % x4.len()] - ({ let t10 = (x1[n8 % 3]); x4[x4.len() - 2] } + (x0).sin())).tanh();
n8 += 1;
}
}
_ => {
'l13: for e12 in x2.iter() {
x0 = (x1[0] + { let t15 = (x3 - (x0 + ((*e12).cos() + 1.5).ln()).sin()); (t15 * (match (0 + 0usize) % 5 { 0 => x4[1], 2.. => x2[2 % x2.len()], _ => x2[0] })) }).tanh();
x0 -= (x0 * (x4[1]).sin()).tanh();
}
x4[2] *= (x2[(1 + 1) % 3] + (x3 - x3)).cos();
if ((x1[0] * ('q17: { if (0 + 0) % 2 == 0 { break 'q17 x4[1]; } (x1[2]) })) > (x0 - x2[0]) && 2 % 2 == 0) {
x2[(1 + 3) % 3] = (if (x0 * (x3 + (-1.34))) > (match ((2 * 2) + 0usize) % 5 { 0 => x2[1], 2.. => x4[2], _ => x1[0] }) { x1[(3 * 2) % 3] } else { x4[2 % x4.len()] });
return (((((((x1[0] + (x4[2 % 3] - x3)) + (x0).sin()) + (x1[(2 * 2) % 3]).sin()) * (x2[2]).sin()) * (x3).sin()) + (x4[(0 + 3 - 3 % 3) % 3]).sin()), (x3 - x1[2]));
}
if ((x0 - (x3 + x3)) > x3 && (x4[2 % x4.len()] * (x0 * x0)) > inner(&x4[1..x4.len()], &x4[0..])) {
x0 -= (x4[2] + x1[0]);
} else {
x0 = (x1[0] * relax(&mut x4[..], (x2[x2.len() - 2] - ((x3).cos() + 1.5).ln()).sin())).sin();
}
return (((((((x1[(3 + 3) % 3] * (x2[1 % 3] + x4[1])) - (x0).sin()) + (x1[2]).sin()) - (x2[x2.len() - 1]).sin()) + (x3).sin()) + (x4[(2 * 2) % x4.len()]).sin()), (((2 * 2)) as f64));
}
..=3 if (x2[2] - (0.56 / ((x4[2 % x4.len()]).cos() + 1.7))) > ((-1.27) * x0) => {
x4[2] += (x0).sin();
}
_ => {
x0 = (x0 + x0).sin();
}
}
(((((((x2[0] * (x0 - 1.36)) * (x0).sin()) + (x1[(2 + 3 - 1 % 3) % 3]).sin()) * (x2[2]).sin()) + (x3).sin()) * (x4[0]).sin()), (x4[0] * x2[1]))
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
while n8 < x1.len() && (x1[2] * (x0 - (-c(1.15)))) < (x1[(n8 + 3) % 3] * x2[1]) {
x2[(n8 % 3) % 3] = (x4[n8 % x4.len()] - ({ let t10 = (x1[n8 % 3]); x4[x4.len() - 2] } + (x0).sin())).tanh();
n8 += 1;
}
}
_ => {
'l13: for e12 in x2.iter() {
x0 = (x1[0] + { let t15 = (x3 - (x0 + ((*e12).cos() + c(1.5)).ln()).sin()); (t15 * (match (0 + 0usize) % 5 { 0 => x4[1], 2.. => x2[2 % x2.len()], _ => x2[0] })) }).tanh();
{ let value = (x0 * (x4[1]).sin()).tanh(); x0 = x0 - value; }
}
{ let value = (x2[(1 + 1) % 3] + (x3 - x3)).cos(); x4[2] = x4[2] * value; }
if ((x1[0] * ('q17: { if (0 + 0) % 2 == 0 { break 'q17 x4[1]; } (x1[2]) })) > (x0 - x2[0]) && 2 % 2 == 0) {
x2[(1 + 3) % 3] = (if (x0 * (x3 + (-c(1.34)))) > (match ((2 * 2) + 0usize) % 5 { 0 => x2[1], 2.. => x4[2], _ => x1[0] }) { x1[(3 * 2) % 3] } else { x4[2 % x4.len()] });
return (((((((x1[0] + (x4[2 % 3] - x3)) + (x0).sin()) + (x1[(2 * 2) % 3]).sin()) * (x2[2]).sin()) * (x3).sin()) + (x4[(0 + 3 - 3 % 3) % 3]).sin()), (x3 - x1[2]));
}
if ((x0 - (x3 + x3)) > x3 && (x4[2 % x4.len()] * (x0 * x0)) > inner(&x4[1..x4.len()], &x4[0..])) {
{ let value = (x4[2] + x1[0]); x0 = x0 - value; }
} else {
x0 = (x1[0] * relax(&mut x4[..], (x2[x2.len() - 2] - ((x3).cos() + c(1.5)).ln()).sin())).sin();
}
return (((((((x1[(3 + 3) % 3] * (x2[1 % 3] + x4[1])) - (x0).sin()) + (x1[2]).sin()) - (x2[x2.len() - 1]).sin()) + (x3).sin()) + (x4[(2 * 2) % x4.len()]).sin()), c(((2 * 2)) as core::primitive::f64));
}
..=3 if (x2[2] - (c(0.56) / ((x4[2 % x4.len()]).cos() + c(1.7)))) > ((-c(1.27)) * x0) => {
{ let value = (x0).sin(); x4[2] = x4[2] + value; }
}
_ => {
x0 = (x0 + x0).sin();
}
}
(((((((x2[0] * (x0 - c(1.36))) * (x0).sin()) + (x1[(2 + 3 - 1 % 3) % 3]).sin()) * (x2[2]).sin()) + (x3).sin()) * (x4[0]).sin()), (x4[0] * x2[1]))
}
}
p (p.0, &p.1, &mut p.2, p.3, &mut p.4) [p.2, p.4] value
[(0.14, [0.6, 0.94, 0.56], vec![-0.59, 0.76, -1.04], -0.58, vec![0.17, 0.08, 1.07],), (-1.39, [0.2, 0.82, 0.08], vec![-0.57, 0.82, -1.12, -1.44], 0.31, vec![0.49, 0.43, -0.56, 0.24],), (1.27, [1.04, 1.14, -1.32], vec![0.59, 0.48, -0.28], -0.94, vec![0.7, -1.36, 0.19],), (0.46, [-0.17, 0.45, 0.38], vec![0.19, 0.27, 0.41, 0.06], -0.34, vec![-0.59, 1.39, 0.76, 0.2],)]
}
chainrule_tests::random_program! { p11
{
pub fn f(x0: f64, x1: Vec<f64>) -> f64 {
let mut t3: (f64, [f64; 2]) = ((x0 * (x0).sin().powi(3)), [(x0 * (x0).sin().powi(3)) * x0, (match ((2 % 3) + 1usize) % 2 { 0 => x0, 2.. => x0, _ => 0.73 })]);
if (x0 + (((0 * 2)) as f64)) > (t3.1[0] + x1[0]) {
let mut n5 = 0usize;
loop {
if n5 >= 0 {
break ;
}
n5 += 2;
if (x1[(n5 + n5) % 3] - (x1[n5 % 3] / ((x0).tanh() + 1.7))) > (1.26 * t3.1[(n5 * 2) % 2]) {
t3.1[n5 % 2] = (x0 + (x1[1 % x1.len()] * x0)).sin();
break ;
}
let mut n8 = 0usize;
let mut a7: f64 = 'l10: loop {
t3.0 *= (x1[1] + (x0 + x1[1])).tanh();
t3.1[(n5 + 3 - n5 % 3) % 2] = (x0 + (((x0 - 0.64) * 0.75) * ('q12: { if (t3.1[0] - ('q11: { if ((t3.1[0] * (x1[0] * x1[(n5 + n8) % 3])) > (-x1[0]) || (x1.len() > 0 && x1[0] > choose(&x1[..], (n5 % 3)))) { break 'q11 x1[(3 + n8) % 3]; } (t3.1[1]) })) < wave(x1[1], x1[2]) { break 'q12 (((3 + n8)) as f64); } (t3.1[(n5 + n5) % 2] * (x0 * 0.19)) }))).tanh();
t3.0 -= (x1[1] + (if ((t3.1[3 % 2] * (x1[x1.len() - 2] * x0)) > (0.11 + x0) || (x1.len() > 1 && x1[1] > t3.0)) { t3.1[0] } else { x1[n8 % 3] })).tanh();
if n8 >= 0 {
break (x1[2] + ((x1[2] + t3.0) * (1.33 * 0.19))).cos();
}
n8 += 1;
};
let mut b14 = t3;
t3.0 = (x1[n8 % 3] + ((match (((2 + 0) + 0usize) % 4, (b14.1[1] - (((n5 + 3)) as f64)) > a7) { (0, _) => a7, (1 | 3, true) => x0, _ => b14.0 }) / ((x1[2] * t3.0).tanh() + 1.7))).cos();
}
} else {
return ((((x0 * x1[2]) + (x0).sin()) - (x1[(1 + 3 - 1 % 3) % x1.len()]).sin()) + (t3.1[3 % 2]).sin());
}
((((t3.0 + ((-0.66) - 0.05)) - (x0).sin()) + (x1[2]).sin()) * (t3.1[(1 + 3 - 3 % 3) % 2]).sin())
}
}
{
pub fn f(x0: f64, x1: Vec<f64>) -> f64 {
let mut t3: (f64, [f64; 2]) = ((x0 * (x0).sin().powi(3)), [(x0 * (x0).sin().powi(3)) * x0, (match ((2 % 3) + 1usize) % 2 { 0 => x0, 2.. => x0, _ => c(0.73) })]);
if (x0 + c(((0 * 2)) as core::primitive::f64)) > (t3.1[0] + x1[0]) {
let mut n5 = 0usize;
loop {
if n5 >= 0 {
break ;
}
n5 += 2;
if (x1[(n5 + n5) % 3] - (x1[n5 % 3] / ((x0).tanh() + c(1.7)))) > (c(1.26) * t3.1[(n5 * 2) % 2]) {
t3.1[n5 % 2] = (x0 + (x1[1 % x1.len()] * x0)).sin();
break ;
}
let mut n8 = 0usize;
let mut a7: f64 = 'l10: loop {
{ let value = (x1[1] + (x0 + x1[1])).tanh(); t3.0 = t3.0 * value; }
t3.1[(n5 + 3 - n5 % 3) % 2] = (x0 + (((x0 - c(0.64)) * c(0.75)) * ('q12: { if (t3.1[0] - ('q11: { if ((t3.1[0] * (x1[0] * x1[(n5 + n8) % 3])) > (-x1[0]) || (x1.len() > 0 && x1[0] > choose(&x1[..], (n5 % 3)))) { break 'q11 x1[(3 + n8) % 3]; } (t3.1[1]) })) < wave(x1[1], x1[2]) { break 'q12 c(((3 + n8)) as core::primitive::f64); } (t3.1[(n5 + n5) % 2] * (x0 * c(0.19))) }))).tanh();
{ let value = (x1[1] + (if ((t3.1[3 % 2] * (x1[x1.len() - 2] * x0)) > (c(0.11) + x0) || (x1.len() > 1 && x1[1] > t3.0)) { t3.1[0] } else { x1[n8 % 3] })).tanh(); t3.0 = t3.0 - value; }
if n8 >= 0 {
break (x1[2] + ((x1[2] + t3.0) * (c(1.33) * c(0.19)))).cos();
}
n8 += 1;
};
let mut b14 = t3;
t3.0 = (x1[n8 % 3] + ((match (((2 + 0) + 0usize) % 4, (b14.1[1] - c(((n5 + 3)) as core::primitive::f64)) > a7) { (0, _) => a7, (1 | 3, true) => x0, _ => b14.0 }) / ((x1[2] * t3.0).tanh() + c(1.7)))).cos();
}
} else {
return ((((x0 * x1[2]) + (x0).sin()) - (x1[(1 + 3 - 1 % 3) % x1.len()]).sin()) + (t3.1[3 % 2]).sin());
}
((((t3.0 + ((-c(0.66)) - c(0.05))) - (x0).sin()) + (x1[2]).sin()) * (t3.1[(1 + 3 - 3 % 3) % 2]).sin())
}
}
p (p.0, p.1) [] value
[(0.59, vec![-0.59, 1.23, -0.3],), (1.09, vec![0.1, -0.9, 0.85, 0.17],), (0.05, vec![-0.73, 0.19, 0.75],), (-1.19, vec![0.79, 1.0, 0.81, -0.93],)]
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
} else {
x1[0] = (x1[(i5 + i5) % x1.len()] + (squash([(x1[0] * x1[2]), (t3.1[1] / ((x1[i5]).tanh() + 1.7)), x0]) - (t3.0 * (x0 + t3.0)).cos())).tanh();
}
}
((((x1[2] - wave((-0.05), 0.99)) + (x0).sin()) + (x1[0]).sin()) + (t3.1[(3 + 0) % 2]).sin())
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
} else {
x1[0] = (x1[(i5 + i5) % x1.len()] + (squash([(x1[0] * x1[2]), (t3.1[1] / ((x1[i5]).tanh() + c(1.7))), x0]) - (t3.0 * (x0 + t3.0)).cos())).tanh();
}
}
((((x1[2] - wave((-c(0.05)), c(0.99))) + (x0).sin()) + (x1[0]).sin()) + (t3.1[(3 + 0) % 2]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.45, [1.16, -1.05, 0.96],), (0.13, [1.36, -0.88, -0.37],), (0.28, [-0.84, 1.28, 0.23],), (0.78, [-1.02, -0.96, 1.25],)]
}
chainrule_tests::random_program! { p13
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], mut x3: (f64, f64)) -> Vec<f64> {
let mut n5 = 0usize;
while n5 < x2.len() {
x3.0 /= ((x3.0 * (x0 - x0)).cos() + 1.75);
'b7: {
let m8: [[f64; 2]; 2] = [[(x0 + ((x3.0).cos() + 1.5).ln()), choose(&x2[..], n5)], [(-0.8), (x0 + ((x3.0).cos() + 1.5).ln())]];
x3.1 = (x1[(2 + 2) % 3] - (if 3 % 2 == 0 { x0 } else { 0.12 })).tanh();
if (x1.len() > 4 && x1[4] > (x0).sin()) {
break 'b7 ;
}
let a10 = (x0 * turn((m8[1][1], 0.79), m8[0][0]).1).sin();

}
x2[1] = (x1[x1.len() - 2] + ((x3.0).max(x3.1) * (0.19 / ((x0).sin() + 1.7)))).cos();
n5 += 2;
}
vec![(((((x0 * wave(x2[1], x3.0)) * (x0).sin()) + (x1[1]).sin()) - (x2[1]).sin()) - (x3.0).sin()), (x3.0 - x1[x1.len() - 3]), (-0.05)]
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64; 3], mut x3: (f64, f64)) -> Vec<f64> {
let mut n5 = 0usize;
while n5 < x2.len() {
{ let value = ((x3.0 * (x0 - x0)).cos() + c(1.75)); x3.0 = x3.0 / value; }
'b7: {
let m8: [[f64; 2]; 2] = [[(x0 + ((x3.0).cos() + c(1.5)).ln()), choose(&x2[..], n5)], [(-c(0.8)), (x0 + ((x3.0).cos() + c(1.5)).ln())]];
x3.1 = (x1[(2 + 2) % 3] - (if 3 % 2 == 0 { x0 } else { c(0.12) })).tanh();
if (x1.len() > 4 && x1[4] > (x0).sin()) {
break 'b7 ;
}
let a10 = (x0 * turn((m8[1][1], c(0.79)), m8[0][0]).1).sin();

}
x2[1] = (x1[x1.len() - 2] + ((x3.0).max(x3.1) * (c(0.19) / ((x0).sin() + c(1.7))))).cos();
n5 += 2;
}
vec![(((((x0 * wave(x2[1], x3.0)) * (x0).sin()) + (x1[1]).sin()) - (x2[1]).sin()) - (x3.0).sin()), (x3.0 - x1[x1.len() - 3]), (-c(0.05))]
}
}
p (p.0, &p.1, &mut p.2, p.3) [p.2] value
[(-0.13, vec![1.27, -0.62, 0.16], [0.76, 1.36, 0.74], (0.8, -0.18),), (0.76, vec![0.65, -1.17, 0.42, 0.33], [1.17, 1.1, 0.31], (0.38, 0.57),), (-0.79, vec![1.08, 0.61, 0.47], [1.37, 0.72, 1.1], (1.27, 0.06),), (0.37, vec![0.9, 1.09, 0.99, -0.26], [0.3, 1.1, 0.82], (1.17, 0.2),)]
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
}
} else {
return ;
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
}
} else {
return ;
}

}
}
p (p.0, &mut p.1) [p.1] unit
[(-0.55, [-1.36, 0.69, -0.34],), (0.06, [0.58, 0.8, 0.09],), (1.17, [0.1, 0.99, 0.63],), (-0.55, [-1.16, 0.33, -0.68],)]
}
chainrule_tests::random_program! { p15
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, mut x3: [f64; 3]) -> f64 {
x1 = (bend((choose(&x3[..], (0 + 2)) - (x2).sin()), (match 1 % 2 == 1 { true => wave(x3[0], x3[(1 + 3 - 2 % 3) % 3]), false => (0.31 * x3[2 % x3.len()]) })), (x0 - ({ let mut k6 = 0; loop { if k6 > 1 || (0 + 1) % 2 == 0 { break (x1.0 - x0); } k6 += 1; } })).sin());
match ((0 + 0) + 0usize) % 4 {
..=2 => {
x1.0 /= ((x0 + (x0 / ((x1.1).tanh() + 1.7))).tanh() + 1.75);
x3[(1 + 0) % 3] = { let t7 = (x1.1); t7 };
}
..=1 => {
x1.0 = (x3[0] + ((x1.0 - x1.1) + ((x3[0]).cos() + 1.25).sqrt())).cos();
}
_ => {
x2 /= ((x2 - bend(x2, x3[(1 % 2) % 3])).tanh() + 1.75);
}
}
(((((x3[0] + (x2 * x1.0)) + (x0).sin()) * (x1.0).sin()) * (x2).sin()) + (x3[0]).sin())
}
}
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, mut x3: [f64; 3]) -> f64 {
x1 = (bend((choose(&x3[..], (0 + 2)) - (x2).sin()), (match 1 % 2 == 1 { true => wave(x3[0], x3[(1 + 3 - 2 % 3) % 3]), false => (c(0.31) * x3[2 % x3.len()]) })), (x0 - ({ let mut k6 = 0; loop { if k6 > 1 || (0 + 1) % 2 == 0 { break (x1.0 - x0); } k6 += 1; } })).sin());
match ((0 + 0) + 0usize) % 4 {
..=2 => {
{ let value = ((x0 + (x0 / ((x1.1).tanh() + c(1.7)))).tanh() + c(1.75)); x1.0 = x1.0 / value; }
x3[(1 + 0) % 3] = { let t7 = (x1.1); t7 };
}
..=1 => {
x1.0 = (x3[0] + ((x1.0 - x1.1) + ((x3[0]).cos() + c(1.25)).sqrt())).cos();
}
_ => {
{ let value = ((x2 - bend(x2, x3[(1 % 2) % 3])).tanh() + c(1.75)); x2 = x2 / value; }
}
}
(((((x3[0] + (x2 * x1.0)) + (x0).sin()) * (x1.0).sin()) * (x2).sin()) + (x3[0]).sin())
}
}
p (p.0, p.1, p.2, p.3) [] value
[(1.35, (0.77, 1.4), -1.32, [-0.26, 0.05, 0.48],), (0.19, (-0.86, 0.21), 1.2, [1.02, -0.56, -0.88],), (1.24, (1.43, 1.44), -1.34, [0.52, -0.23, -0.11],), (0.22, (-0.61, 0.48), 0.65, [0.19, 0.32, -0.59],)]
}
chainrule_tests::random_program! { p16
{
pub fn f(mut x0: f64, mut x1: [f64; 3], x2: &mut [f64]) {
let mut a4 = (x0 + (x2[1] * (((1 + 3)) as f64)).sin()).tanh();
x1 = [(x0 - ((a4 * tower(&x2[..2], (x1[0]).sin())).sin().powi(2) - (x1[x1.len() - 2] * (x2[(3 + 1) % 3] * x2[0])))).sin(), (x2[x2.len() - 2]).sin(), ((a4 + { let a4 = (x1[2 % 3]); x0 }).sin().exp() + (if (a4 - (a4 + x2[1])) > ('q7: { if (x2[x2.len() - 2] - 0.79) > (x1[1] - x1[1]) { break 'q7 a4; } (x1[x1.len() - 3]) }) { squash(x1) } else { (x2[2] * x0) }))];
x1[(0 + 1) % 3] *= (x2[2] - (x1[2] + a4)).tanh();
'l9: for i8 in 0..x1.len() {
let mut n12 = 0;
let mut a11 = 'l14: loop {
if ((x0 - (match ((n12 % 3) + 1usize) % 3 { 0 => x0, 2.. => a4, _ => x1[i8] })) < (a4 + a4) && (x2[x2.len() - 1] + absorb(vec![a4, x2[0]])) > ({ let mut k16 = 0; loop { if k16 > 1 || (a4 - (0.9 + x0)) < descend((x2[1]).cos(), 3) { break (x0); } k16 += 1; } })) {
x1[i8] *= (x2[0] * (0.81 - x1[2])).tanh();
let k17: usize = n12 % 3;
let b19: [f64; 3] = weave(&x1, &x1);
} else {
x2[i8 % 3] = (x0 * (if (x2.len() > 5 && x2[5] > { let t21 = (a4); x2[(i8 + 3 - i8 % 3) % 3] }) { 0.4 } else { a4 })).tanh();
x0 += (x2[0] + inner(&x1[..3], &x2[2..x2.len()])).tanh();
x1[i8] = (a4 - x2[0]).cos();
}
if n12 == 0 {
break (x0 - ((tower(&x1[..], (a4).sin()) + ((n12) as f64)) - x0)).sin();
}
n12 -= 1;
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
let mut n12 = 0;
let mut a11 = 'l14: loop {
if ((x0 - (match ((n12 % 3) + 1usize) % 3 { 0 => x0, 2.. => a4, _ => x1[i8] })) < (a4 + a4) && (x2[x2.len() - 1] + absorb(vec![a4, x2[0]])) > ({ let mut k16 = 0; loop { if k16 > 1 || (a4 - (c(0.9) + x0)) < descend((x2[1]).cos(), 3) { break (x0); } k16 += 1; } })) {
{ let value = (x2[0] * (c(0.81) - x1[2])).tanh(); x1[i8] = x1[i8] * value; }
let k17: usize = n12 % 3;
let b19: [f64; 3] = weave(&x1, &x1);
} else {
x2[i8 % 3] = (x0 * (if (x2.len() > 5 && x2[5] > { let t21 = (a4); x2[(i8 + 3 - i8 % 3) % 3] }) { c(0.4) } else { a4 })).tanh();
{ let value = (x2[0] + inner(&x1[..3], &x2[2..x2.len()])).tanh(); x0 = x0 + value; }
x1[i8] = (a4 - x2[0]).cos();
}
if n12 == 0 {
break (x0 - ((tower(&x1[..], (a4).sin()) + c((n12) as core::primitive::f64)) - x0)).sin();
}
n12 -= 1;
};
}

}
}
p (p.0, p.1, &mut p.2) [p.2] unit
[(0.42, [-0.29, -1.29, 0.28], vec![-0.52, 0.23, 0.33],), (0.73, [0.4, 1.23, 1.34], vec![0.9, 0.2, 0.92, 1.14],), (1.08, [0.85, 0.67, 1.22], vec![0.56, 0.93, 1.19],), (0.55, [1.38, -0.39, 0.54], vec![1.04, 0.99, -0.11, 1.22],)]
}
chainrule_tests::random_program! { p17
{
pub fn f(x0: f64, x1: &[f64], x2: &mut f64, x3: &mut [f64; 3]) {
match ((1 + 0usize) % 5, (x0), (x3[0 % 3])) {
(1..3, mut k5, _) if (2 % 2 == 0 && (x0 - (match ((3 + 0) + 1usize) % 5 { 0 => x3[0], 2.. => k5, _ => x1[(3 + 3) % x1.len()] })) > (*x2).sin()) => {
let mut n7 = 0usize;
while n7 < (1 + 1) % 4 {
n7 += 1;
k5 += (x0 + (if (2 + 0) % 2 == 1 { 0.63 } else { x3[0] })).sin();
let mut a10 = (k5 - (if ((x1[x1.len() - 2] + (match ((0 % 2) + 1usize) % 5 { 0 => x0, 2.. => k5, _ => *x2 })) > x0 && (x0 + *x2) < (k5 + x1[2])) { ('q9: { if (x3[n7 % x3.len()] - squash([0.53, x0, x3[1]])) < (-0.2) { break 'q9 k5; } (x1[2]) }) } else { (1.32 * x1[n7 % 3]) })).cos();
}
x3[0] = (x0 * (((0 + 1)) as f64)).sin();
return ;
}
(k12, _, _) if (k12 + k12) % 2 == 0 => {
let mut v16: Vec<f64> = advance(vec![(*x2 + ({ let mut k15 = 0; loop { if k15 > 1 || (x3[k12 % x3.len()] * (if (x0 - (x3[x3.len() - 2]).sin()) < (match ((k12 + 1usize) % 3, (x0 + (-x3[x3.len() - 3])) < wave(x0, (-0.06))) { (0, _) => *x2, (1 | 3, true) => *x2, _ => x3[2] }) { (-1.3) } else { x0 })) < (x1[0]).sin().exp() { break (x1[x1.len() - 1]); } k15 += 1; } })), (x1[1]).sin()], x0);
x3[2] = (x3[(k12 * 2) % 3]).sin().powi(2);
return ;
}
(k18, _, _) if (k18 + k18) % 2 == 1 => {
if ((x1[(1 + 3 - k18 % 3) % 3] * (x0).sin().exp()) > x1[0] || (x1[0] - { let t20 = (x3[(k18 + 3 - 0 % 3) % 3]); t20 }) < (x0).sin()) {
x3[2] = ((0.25 * x0) * (x3[0] / ((*x2).cos() + 1.7)));
*x2 = bump(&mut x3[1], (x1[2]).tanh());
} else {
x3[1] /= ((x1[0] - inner(&x3[..2], &x3[..])).sin() + 1.75);
}
}
_ => {
*x2 /= ((x3[1] - { let t22 = (x1[2]); t22 }).sin() + 1.75);
}
}

}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut f64, x3: &mut [f64; 3]) {
match ((1 + 0usize) % 5, (x0), (x3[0 % 3])) {
(1..3, mut k5, _) if (2 % 2 == 0 && (x0 - (match ((3 + 0) + 1usize) % 5 { 0 => x3[0], 2.. => k5, _ => x1[(3 + 3) % x1.len()] })) > (*x2).sin()) => {
let mut n7 = 0usize;
while n7 < (1 + 1) % 4 {
n7 += 1;
{ let value = (x0 + (if (2 + 0) % 2 == 1 { c(0.63) } else { x3[0] })).sin(); k5 = k5 + value; }
let mut a10 = (k5 - (if ((x1[x1.len() - 2] + (match ((0 % 2) + 1usize) % 5 { 0 => x0, 2.. => k5, _ => *x2 })) > x0 && (x0 + *x2) < (k5 + x1[2])) { ('q9: { if (x3[n7 % x3.len()] - squash([c(0.53), x0, x3[1]])) < (-c(0.2)) { break 'q9 k5; } (x1[2]) }) } else { (c(1.32) * x1[n7 % 3]) })).cos();
}
x3[0] = (x0 * c(((0 + 1)) as core::primitive::f64)).sin();
return ;
}
(k12, _, _) if (k12 + k12) % 2 == 0 => {
let mut v16: Vec<f64> = advance(vec![(*x2 + ({ let mut k15 = 0; loop { if k15 > 1 || (x3[k12 % x3.len()] * (if (x0 - (x3[x3.len() - 2]).sin()) < (match ((k12 + 1usize) % 3, (x0 + (-x3[x3.len() - 3])) < wave(x0, (-c(0.06)))) { (0, _) => *x2, (1 | 3, true) => *x2, _ => x3[2] }) { (-c(1.3)) } else { x0 })) < (x1[0]).sin().exp() { break (x1[x1.len() - 1]); } k15 += 1; } })), (x1[1]).sin()], x0);
x3[2] = (x3[(k12 * 2) % 3]).sin().powi(2);
return ;
}
(k18, _, _) if (k18 + k18) % 2 == 1 => {
if ((x1[(1 + 3 - k18 % 3) % 3] * (x0).sin().exp()) > x1[0] || (x1[0] - { let t20 = (x3[(k18 + 3 - 0 % 3) % 3]); t20 }) < (x0).sin()) {
x3[2] = ((c(0.25) * x0) * (x3[0] / ((*x2).cos() + c(1.7))));
*x2 = bump(&mut x3[1], (x1[2]).tanh());
} else {
{ let value = ((x1[0] - inner(&x3[..2], &x3[..])).sin() + c(1.75)); x3[1] = x3[1] / value; }
}
}
_ => {
{ let value = ((x3[1] - { let t22 = (x1[2]); t22 }).sin() + c(1.75)); *x2 = *x2 / value; }
}
}

}
}
p (p.0, &p.1, &mut p.2, &mut p.3) [p.2, p.3] unit
[(1.4, vec![-1.31, -1.43, -1.21], 0.38, [-0.08, -0.05, 0.71],), (0.17, vec![0.67, 0.71, 0.21, 0.48], -1.08, [-0.14, -0.94, -0.33],), (-1.26, vec![0.68, 1.13, 1.17], 1.08, [0.67, -0.12, -1.23],), (0.47, vec![1.15, 1.4, 0.59, 0.5], 1.14, [0.24, 0.82, 0.9],)]
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
}
}
(v7[k5] + (if (x0 * bend(v7[1 % v7.len()], x0)) > bend((-0.72), x0) { x0 } else { { let t16 = (x2[1] * choose(&x1[..], (k5 % 2))); (x3[(k5 + 3 - k5 % 3) % x3.len()]).min(x3[x3.len() - 1]) } })).sin()
} else {
((x2[(k5 % 3) % 3]).sin() * (-0.5))
};
vec![(((((x1[(k5 + k5) % x1.len()] - (x0 - x2[k5])) + (x0).sin()) + (x1[1 % 3]).sin()) * (x2[1 % x2.len()]).sin()) - (x3[(k5 + 3 - k5 % 3) % 3]).sin()), (x1[2] + x2[k5]), x2[(1 + k5) % 3]]
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
}
}
(v7[k5] + (if (x0 * bend(v7[1 % v7.len()], x0)) > bend((-c(0.72)), x0) { x0 } else { { let t16 = (x2[1] * choose(&x1[..], (k5 % 2))); (x3[(k5 + 3 - k5 % 3) % x3.len()]).min(x3[x3.len() - 1]) } })).sin()
} else {
((x2[(k5 % 3) % 3]).sin() * (-c(0.5)))
}; x3[(k5 + k5) % 3] = x3[(k5 + k5) % 3] * value; }
vec![(((((x1[(k5 + k5) % x1.len()] - (x0 - x2[k5])) + (x0).sin()) + (x1[1 % 3]).sin()) * (x2[1 % x2.len()]).sin()) - (x3[(k5 + 3 - k5 % 3) % 3]).sin()), (x1[2] + x2[k5]), x2[(1 + k5) % 3]]
}
}
p (p.0, &mut p.1, &mut p.2, &mut p.3) [p.1, p.2, p.3] value
[(-0.89, vec![-0.52, 0.57, -1.03], [0.65, 1.19, 1.39], [-0.29, 0.95, -0.18],), (1.13, vec![0.51, -1.1, 0.39, -1.38], [1.36, 0.9, -0.36], [0.83, 1.29, 0.49],), (-0.06, vec![1.05, 0.05, 1.14], [1.3, 0.56, -0.4], [0.83, 1.0, 1.41],), (-0.39, vec![1.33, 1.05, -0.5, 1.42], [0.72, 1.13, -0.34], [-0.51, -0.05, -0.84],)]
}
chainrule_tests::random_program! { p19
{
pub fn f(x0: f64, x1: &mut f64, mut x2: [f64; 3], mut x3: [f64; 3]) -> f64 {
let mut c5 = (x3[1] * { *x1 = (x2[1]).tanh(); (*x1) }) > (*x1 - x3[2]);
'l9: for e7 in x2.iter_mut() {
*x1 -= (x3[x3.len() - 1] + (*x1 / ((x3[x3.len() - 2]).cos() + 1.7))).cos();
}
let mut c11 = !c5;
let mut n13 = 3;
while n13 > 0 {
n13 -= 1;
let mut n16 = 0;
let mut a15: f64 = 'l18: loop {
if n16 >= 1 || (*x1 + (x2[(n13 * 2) % x2.len()] + *x1)) > 0.28 {
break (x0 - (x2[0] - ((*x1).cos() + 1.25).sqrt()).sin().powi(4)).sin();
}
n16 += 1;
let mut t21: (f64, f64) = turn(((x0 - { let t19 = (x0); *x1 }), (*x1).sin()), (x0).sin());
x2[0] *= match t21 {
(_, _) => {
(x3[2] * { *x1 = (x0 - inner(&x3, &x3)).cos(); (x2[0]) }).sin()
}
_ => {
(x3[0] + (((*x1 + 0.38) * ((-1.43) * x3[2])) - ((x0 * t21.1) * (((n13 % 2)) as f64)))).sin()
}
};
if (x3[n13 % 3] * (x3[1] * *x1)) > x3[2] {
break (x0 * ((if c5 { descend((t21.1).cos(), n13 % 4) } else { (t21.1 + x2[x2.len() - 2]) }) / ((x0 - (if !c11 { (x0 - *x1) } else { (x0 / ((*x1).sin() + 1.7)) })).sin() + 1.7))).cos();
}
};
x3[2] -= (x3[2] * x2[0]).sin();
let t24 = ((*x1 + (*x1 * 0.58)), [(*x1 + (*x1 * 0.58)) * a15, bump(&mut a15, (*x1).tanh())]);
}
let mut n26 = 0;
'l28: while n26 < 3 {
*x1 = (x0 + x3[(3 + n13) % x3.len()]).sin();
x3[0] *= (x3[2] * { *x1 = (*x1).tanh(); (x0) }).cos();
n26 += 1;
}
(((((x2[2] + absorb(vec![x0, *x1])) - (x0).sin()) + (*x1).sin()) * (x2[0]).sin()) - (x3[x3.len() - 3]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut f64, mut x2: [f64; 3], mut x3: [f64; 3]) -> f64 {
let mut c5 = (x3[1] * { *x1 = (x2[1]).tanh(); (*x1) }) > (*x1 - x3[2]);
'l9: for e7 in x2.iter_mut() {
{ let value = (x3[x3.len() - 1] + (*x1 / ((x3[x3.len() - 2]).cos() + c(1.7)))).cos(); *x1 = *x1 - value; }
}
let mut c11 = !c5;
let mut n13 = 3;
while n13 > 0 {
n13 -= 1;
let mut n16 = 0;
let mut a15: f64 = 'l18: loop {
if n16 >= 1 || (*x1 + (x2[(n13 * 2) % x2.len()] + *x1)) > c(0.28) {
break (x0 - (x2[0] - ((*x1).cos() + c(1.25)).sqrt()).sin().powi(4)).sin();
}
n16 += 1;
let mut t21: (f64, f64) = turn(((x0 - { let t19 = (x0); *x1 }), (*x1).sin()), (x0).sin());
{ let value: f64 = match t21 {
(_, _) => {
(x3[2] * { *x1 = (x0 - inner(&x3, &x3)).cos(); (x2[0]) }).sin()
}
_ => {
(x3[0] + (((*x1 + c(0.38)) * ((-c(1.43)) * x3[2])) - ((x0 * t21.1) * c(((n13 % 2)) as core::primitive::f64)))).sin()
}
}; x2[0] = x2[0] * value; }
if (x3[n13 % 3] * (x3[1] * *x1)) > x3[2] {
break (x0 * ((if c5 { descend((t21.1).cos(), n13 % 4) } else { (t21.1 + x2[x2.len() - 2]) }) / ((x0 - (if !c11 { (x0 - *x1) } else { (x0 / ((*x1).sin() + c(1.7))) })).sin() + c(1.7)))).cos();
}
};
{ let value = (x3[2] * x2[0]).sin(); x3[2] = x3[2] - value; }
let t24 = ((*x1 + (*x1 * c(0.58))), [(*x1 + (*x1 * c(0.58))) * a15, bump(&mut a15, (*x1).tanh())]);
}
let mut n26 = 0;
'l28: while n26 < 3 {
*x1 = (x0 + x3[(3 + n13) % x3.len()]).sin();
{ let value = (x3[2] * { *x1 = (*x1).tanh(); (x0) }).cos(); x3[0] = x3[0] * value; }
n26 += 1;
}
(((((x2[2] + absorb(vec![x0, *x1])) - (x0).sin()) + (*x1).sin()) * (x2[0]).sin()) - (x3[x3.len() - 3]).sin())
}
}
p (p.0, &mut p.1, p.2, p.3) [p.1] value
[(-0.62, -0.06, [-0.62, -0.15, -0.63], [0.16, -1.12, 1.05],), (0.75, -0.42, [0.65, 1.26, 0.85], [0.63, -1.43, -1.0],), (0.3, 0.26, [-1.29, 0.4, 0.91], [-1.34, -1.2, 0.16],), (-1.06, 0.73, [-1.0, 1.13, 0.32], [0.24, 0.99, -0.45],)]
}
chainrule_tests::random_program! { p20
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
x1[2] += (((2 + 3 - 1 % 3)) as f64);
let mut a3 = if (x1[1] + (x0 + x1[1])) < x1[0] {
let mut a4: f64 = (x1[0] + (x0 - (x0 + x1[1])).sin()).tanh();
let b6 = [(a4 * turn((a4, a4), x1[2]).0), (match (2 + 1usize) % 3 { 0 => a4, 2.. => (-0.33), _ => x0 }), x0];
('q8: { if (x0 + x0) > wave(b6[(3 * 2) % 3], x1[2]) { break 'q8 ({ x0 = (x1[2] - (if ((a4 * (b6[b6.len() - 1] / ((a4).sin() + 1.7))) > (b6[0 % b6.len()]).sin() && (a4 - (0.29 * a4)) > a4) { x0 } else { a4 })).sin(); (a4) }); } (x1[1] - (-(x1[0] * x0))) })
} else {
let mut n9 = 2;
while n9 > 0 && (x1[2] - (match ((n9 + 3 - 2 % 3) + 0usize) % 2 { 0 => x0, 2.. => x0, _ => x1[1] })) > (x1[0] / ((x0).cos() + 1.7)) {
n9 -= 1;
for i11 in 0..0 {
x1[1] = (x1[2] - x1[x1.len() - 3]).sin();
x0 = (x1[1] - (x1[0] * ({ let mut k18 = 0; loop { if k18 > 1 || ((x1[2] + (x0 * x0)) < 0.35 && (x0 + (x1[x1.len() - 2] * x0)) > 0.11) { break (x0 + { let t15 = (x1[1]); x1[1] }); } k18 += 1; } }))).sin();
}
x1[1] += (x1[(0 + n9) % 3] * relax(&mut x1, (x0 + x0).tanh())).cos();
}
squash([x0, x0, x0])
};
((((a3 - (x0 * x1[x1.len() - 3])) + (x0).sin()) + (x1[2]).sin()) + (a3).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
{ let value = c(((2 + 3 - 1 % 3)) as core::primitive::f64); x1[2] = x1[2] + value; }
let mut a3 = if (x1[1] + (x0 + x1[1])) < x1[0] {
let mut a4: f64 = (x1[0] + (x0 - (x0 + x1[1])).sin()).tanh();
let b6 = [(a4 * turn((a4, a4), x1[2]).0), (match (2 + 1usize) % 3 { 0 => a4, 2.. => (-c(0.33)), _ => x0 }), x0];
('q8: { if (x0 + x0) > wave(b6[(3 * 2) % 3], x1[2]) { break 'q8 ({ x0 = (x1[2] - (if ((a4 * (b6[b6.len() - 1] / ((a4).sin() + c(1.7)))) > (b6[0 % b6.len()]).sin() && (a4 - (c(0.29) * a4)) > a4) { x0 } else { a4 })).sin(); (a4) }); } (x1[1] - (-(x1[0] * x0))) })
} else {
let mut n9 = 2;
while n9 > 0 && (x1[2] - (match ((n9 + 3 - 2 % 3) + 0usize) % 2 { 0 => x0, 2.. => x0, _ => x1[1] })) > (x1[0] / ((x0).cos() + c(1.7))) {
n9 -= 1;
for i11 in 0..0 {
x1[1] = (x1[2] - x1[x1.len() - 3]).sin();
x0 = (x1[1] - (x1[0] * ({ let mut k18 = 0; loop { if k18 > 1 || ((x1[2] + (x0 * x0)) < c(0.35) && (x0 + (x1[x1.len() - 2] * x0)) > c(0.11)) { break (x0 + { let t15 = (x1[1]); x1[1] }); } k18 += 1; } }))).sin();
}
{ let value = (x1[(0 + n9) % 3] * relax(&mut x1, (x0 + x0).tanh())).cos(); x1[1] = x1[1] + value; }
}
squash([x0, x0, x0])
};
((((a3 - (x0 * x1[x1.len() - 3])) + (x0).sin()) + (x1[2]).sin()) + (a3).sin())
}
}
p (p.0, p.1) [] value
[(0.37, vec![-0.46, 0.06, 0.98],), (0.7, vec![-0.39, -1.0, 0.13, 0.51],), (0.14, vec![1.27, 0.82, 0.11],), (-0.61, vec![1.01, 0.35, 1.1, 0.27],)]
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
t11.1 = (x0 + t11.0).sin().powi(2);
}
_ if ((x1[0 % x1.len()] * (x0 / ((x1[2]).cos() + 1.7))) > (x1[(2 + 3) % 3]).sin().exp() && (x1.len() > 2 && x1[2] > 0.29)) => {
x1[2] = (x0 + 0.27);
return (((x0 + (x1[(3 + 3) % 3] - 0.91)) + (x0).sin()) + (x1[2]).sin());
}
mut k13 => {
x1[2] /= ((k13 * (-x1[x1.len() - 3])).cos() + 1.75);
}
mut k15 => {
x1[2] = (x0 * ((x0 + (x1[3 % 3] + x1[2 % 3])).sin() - ((k15 * 0.91) - { k15 = (k15).sin(); (k15) }))).sin();
}
}
(((x0 * (x1[(1 * 2) % x1.len()] - x0)) * (x0).sin()) + (x1[1]).sin())
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
t11.1 = (x0 + t11.0).sin().powi(2);
}
_ if ((x1[0 % x1.len()] * (x0 / ((x1[2]).cos() + c(1.7)))) > (x1[(2 + 3) % 3]).sin().exp() && (x1.len() > 2 && x1[2] > c(0.29))) => {
x1[2] = (x0 + c(0.27));
return (((x0 + (x1[(3 + 3) % 3] - c(0.91))) + (x0).sin()) + (x1[2]).sin());
}
mut k13 => {
{ let value = ((k13 * (-x1[x1.len() - 3])).cos() + c(1.75)); x1[2] = x1[2] / value; }
}
mut k15 => {
x1[2] = (x0 * ((x0 + (x1[3 % 3] + x1[2 % 3])).sin() - ((k15 * c(0.91)) - { k15 = (k15).sin(); (k15) }))).sin();
}
}
(((x0 * (x1[(1 * 2) % x1.len()] - x0)) * (x0).sin()) + (x1[1]).sin())
}
}
p (p.0, p.1) [] value
[(0.21, [-1.03, -0.85, 0.41],), (1.0, [-1.05, 1.02, 0.1],), (0.05, [0.7, 1.26, 1.04],), (-0.23, [1.19, 0.96, 1.04],)]
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
}
}
_ => {
x2 -= ((x0).cos() + 1.25).sqrt();
x2 = bump(&mut x2, (x0).tanh());
return ((((x2 - (x0 - x0)) + (x0).sin()) - (x1.0).sin()) - (x2).sin());
}
}
((((x2 - (x0).sin().powi(3)) + (x0).sin()) + (x1.0).sin()) + (x2).sin())
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
}
}
_ => {
{ let value = ((x0).cos() + c(1.25)).sqrt(); x2 = x2 - value; }
x2 = bump(&mut x2, (x0).tanh());
return ((((x2 - (x0 - x0)) + (x0).sin()) - (x1.0).sin()) - (x2).sin());
}
}
((((x2 - (x0).sin().powi(3)) + (x0).sin()) + (x1.0).sin()) + (x2).sin())
}
}
p (p.0, p.1, p.2) [] value
[(-0.2, (0.67, 1.05), 0.76,), (0.13, (1.36, 1.1), -1.25,), (0.43, (0.55, -1.17), -0.7,), (-0.47, (0.77, 0.46), 0.29,)]
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
x2[2] = (x0 + x0);
} else if (x4.len() > 0 && x4[0] > choose(&x2[..], n1)) {
x2[(n1 + n1) % 3] *= (x2[(n1 + n1) % 3] - (if ((x2[n1 % 3] + ((x2[0]).cos() + 1.5).ln()) > (*x3 - *x3) && (x4[0] - ({ let mut k11 = 0; loop { if k11 > 1 || (x2[n1 % 3] + (x2[1] - x2[0])) > ((n1) as f64) { break (*x3); } k11 += 1; } })) < (x2[x2.len() - 1]).tanh()) { *x3 } else { x0 })).cos();
} else {
x2[2] = (x0 - (x0 * *x3)).cos();
return ;
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
x2[2] = (x0 + x0);
} else if (x4.len() > 0 && x4[0] > choose(&x2[..], n1)) {
{ let value = (x2[(n1 + n1) % 3] - (if ((x2[n1 % 3] + ((x2[0]).cos() + c(1.5)).ln()) > (*x3 - *x3) && (x4[0] - ({ let mut k11 = 0; loop { if k11 > 1 || (x2[n1 % 3] + (x2[1] - x2[0])) > c((n1) as core::primitive::f64) { break (*x3); } k11 += 1; } })) < (x2[x2.len() - 1]).tanh()) { *x3 } else { x0 })).cos(); x2[(n1 + n1) % 3] = x2[(n1 + n1) % 3] * value; }
} else {
x2[2] = (x0 - (x0 * *x3)).cos();
return ;
}

}
}
p (p.0, p.1, p.2, &mut p.3, &p.4) [p.3] unit
[(0.63, 2usize, vec![0.51, 1.4, 0.45], 1.12, vec![0.95, -0.19, 1.01],), (0.43, 0usize, vec![-0.38, 0.59, 0.29, 0.13], -1.1, vec![0.69, -0.18, -0.93, 0.21],), (0.08, 3usize, vec![-1.14, 0.88, 0.43], 0.45, vec![0.17, 0.08, 1.28],), (1.34, 1usize, vec![-0.47, -0.52, 1.0, 0.7], -1.32, vec![1.21, 0.81, 0.95, -1.24],)]
}
chainrule_tests::random_program! { p24
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, x3: (f64, f64)) -> f64 {
let mut n5 = 2;
'l7: while { x2 = (x0 * (x3.1 + x3.0)).tanh(); n5 > 0 } {
n5 -= 1;
let a8: f64 = (x3.1 + { x2 = (x3.1 + (x2 * x2)).tanh(); (x1.0) }).cos();
let mut a8: usize = (n5 % 4) % 3;
if (x3.1 + (x0 / ((x1.1).sin() + 1.7))) < (x2 + x0) {
x1.1 *= (x2 + (x2 + 0.37)).cos();
'l12: for i11 in 0..2 {
x2 = (x3.0 * ((match ((n5 + i11) + 0usize) % 4 { 0 => x3.1, 2.. => x0, _ => x2 }) * (0.61 / ((x0).cos() + 1.7)))).sin();
x1.0 += (x2 - x1.0).cos();
let mut v14 = vec![(x1.1 - (-0.8)); 3 + 2];
}
} else {
break ;
}
}
(((((x0 - (x1.0 + x3.0)) + (x0).sin()) + (x1.1).sin()) - (x2).sin()) - (x3.1).sin())
}
}
{
pub fn f(x0: f64, mut x1: (f64, f64), mut x2: f64, x3: (f64, f64)) -> f64 {
let mut n5 = 2;
'l7: while { x2 = (x0 * (x3.1 + x3.0)).tanh(); n5 > 0 } {
n5 -= 1;
let a8: f64 = (x3.1 + { x2 = (x3.1 + (x2 * x2)).tanh(); (x1.0) }).cos();
let mut a8: usize = (n5 % 4) % 3;
if (x3.1 + (x0 / ((x1.1).sin() + c(1.7)))) < (x2 + x0) {
{ let value = (x2 + (x2 + c(0.37))).cos(); x1.1 = x1.1 * value; }
'l12: for i11 in 0..2 {
x2 = (x3.0 * ((match ((n5 + i11) + 0usize) % 4 { 0 => x3.1, 2.. => x0, _ => x2 }) * (c(0.61) / ((x0).cos() + c(1.7))))).sin();
{ let value = (x2 - x1.0).cos(); x1.0 = x1.0 + value; }
let mut v14 = vec![(x1.1 - (-c(0.8))); 3 + 2];
}
} else {
break ;
}
}
(((((x0 - (x1.0 + x3.0)) + (x0).sin()) + (x1.1).sin()) - (x2).sin()) - (x3.1).sin())
}
}
p (p.0, p.1, p.2, p.3) [] value
[(0.96, (0.78, 1.02), -1.1, (0.71, 0.72),), (1.35, (-0.07, 0.78), 1.12, (-1.13, -1.24),), (0.05, (0.48, 0.99), -1.06, (-0.62, 1.08),), (1.01, (-1.0, 0.8), 0.24, (1.2, -0.55),)]
}
chainrule_tests::random_program! { p25
{
pub fn f(mut x0: f64, x1: (f64, f64), x2: &mut f64) -> Vec<f64> {
let mut n5 = 2;
let a4 = loop {
*x2 *= (x1.0 + { *x2 = (*x2).cos(); (*x2) }).cos();
let d7: Vec<f64>;
if (x0 - ((*x2).cos() + 1.5).ln()) > (x0).sin().powi(2) {
d7 = vec![(x0 - ({ let mut k9 = 0; loop { if k9 > 1 || (x0 - (*x2 * *x2)) > (x1.0 * *x2) { break (*x2); } k9 += 1; } })); 3 + 0];
*x2 = (*x2 - (x0).sin()).sin();
*x2 *= (*x2 + (*x2).sin().powi(3)).cos();
} else {
d7 = vec![(x0 - ({ let mut k12 = 0; loop { if k12 > 1 || ((x1.0 * ('q10: { if (x1.0 * (x0 + *x2)) < 0.62 { break 'q10 *x2; } (x1.0) })) < (-1.41) && (x0 - (*x2 * x0)) < (*x2 - x0)) { break (*x2); } k12 += 1; } })); 3 + (n5 + n5) % 3];
}
if n5 == 0 || (*x2 - x1.1) > ((n5) as f64) {
break (x0 + (x1.0).sin()).tanh();
}
n5 -= 1;
};
vec![(((((a4 * (-*x2)) * (x0).sin()) + (x1.1).sin()) * (*x2).sin()) + (a4).sin()), (0.13 + x1.1), a4]
}
}
{
pub fn f(mut x0: f64, x1: (f64, f64), x2: &mut f64) -> Vec<f64> {
let mut n5 = 2;
let a4 = loop {
{ let value = (x1.0 + { *x2 = (*x2).cos(); (*x2) }).cos(); *x2 = *x2 * value; }
let d7: Vec<f64>;
if (x0 - ((*x2).cos() + c(1.5)).ln()) > (x0).sin().powi(2) {
d7 = vec![(x0 - ({ let mut k9 = 0; loop { if k9 > 1 || (x0 - (*x2 * *x2)) > (x1.0 * *x2) { break (*x2); } k9 += 1; } })); 3 + 0];
*x2 = (*x2 - (x0).sin()).sin();
{ let value = (*x2 + (*x2).sin().powi(3)).cos(); *x2 = *x2 * value; }
} else {
d7 = vec![(x0 - ({ let mut k12 = 0; loop { if k12 > 1 || ((x1.0 * ('q10: { if (x1.0 * (x0 + *x2)) < c(0.62) { break 'q10 *x2; } (x1.0) })) < (-c(1.41)) && (x0 - (*x2 * x0)) < (*x2 - x0)) { break (*x2); } k12 += 1; } })); 3 + (n5 + n5) % 3];
}
if n5 == 0 || (*x2 - x1.1) > c((n5) as core::primitive::f64) {
break (x0 + (x1.0).sin()).tanh();
}
n5 -= 1;
};
vec![(((((a4 * (-*x2)) * (x0).sin()) + (x1.1).sin()) * (*x2).sin()) + (a4).sin()), (c(0.13) + x1.1), a4]
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(1.23, (0.2, 0.28), -1.37,), (0.24, (0.28, 1.38), 1.14,), (-0.51, (0.24, -1.08), 0.69,), (0.86, (1.32, 0.12), 1.21,)]
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
'l18: for i17 in 0..0 {
let v22: Vec<f64> = advance(vec![(x2.0 * (x2.1).sin().exp()), { let t20 = (x4[2 % x4.len()]); x2.0 }], x4[0]);
let mut v24: Vec<f64> = vec![(a9 + (x4[(i17 + 1) % 3] * a9)); 3 + i17 % 3];
v24[(i17 + i17) % 3] = (*x3 + x0).cos();
}
x4
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
'l18: for i17 in 0..0 {
let v22: Vec<f64> = advance(vec![(x2.0 * (x2.1).sin().exp()), { let t20 = (x4[2 % x4.len()]); x2.0 }], x4[0]);
let mut v24: Vec<f64> = vec![(a9 + (x4[(i17 + 1) % 3] * a9)); 3 + i17 % 3];
v24[(i17 + i17) % 3] = (*x3 + x0).cos();
}
x4
}
}
p (p.0, &mut p.1, p.2, &mut p.3, p.4) [p.1, p.3] value
[(0.91, vec![-1.32, -0.9, 1.2], (1.21, 1.15), -1.16, vec![-0.11, 0.27, 0.89],), (1.16, vec![-0.85, 0.94, 1.16, 1.09], (0.49, 1.06), 1.11, vec![0.29, 1.12, 0.1, 0.45],), (-0.14, vec![0.28, 1.4, -1.35], (0.96, 1.42), 0.23, vec![0.94, 0.2, -0.56],), (0.77, vec![-0.67, 1.36, 0.58, 0.59], (1.18, 0.86), 0.48, vec![-0.49, -0.88, 1.44, 0.86],)]
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
x4 *= (x2[2] - (-k16)).cos();
}
mut k18 => {
x4 *= (k18 + ((-0.27) + t6.0)).sin();
}
}
} else {
t6.0 = (x2[n1 % 3] / ((x2[1]).sin() + 1.7));
}
((((((x2[1] - (x2[1] * x2[(n1 * 2) % x2.len()])) + (x0).sin()) + (x2[x2.len() - 3]).sin()) * (*x3).sin()) * (x4).sin()) - (t6.0).sin())
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
{ let value = (x2[2] - (-k16)).cos(); x4 = x4 * value; }
}
mut k18 => {
{ let value = (k18 + ((-c(0.27)) + t6.0)).sin(); x4 = x4 * value; }
}
}
} else {
t6.0 = (x2[n1 % 3] / ((x2[1]).sin() + c(1.7)));
}
((((((x2[1] - (x2[1] * x2[(n1 * 2) % x2.len()])) + (x0).sin()) + (x2[x2.len() - 3]).sin()) * (*x3).sin()) * (x4).sin()) - (t6.0).sin())
}
}
p (p.0, p.1, &p.2, &mut p.3, p.4) [p.3] value
[(0.63, 2usize, vec![0.18, 0.51, -1.05], 0.59, -0.84,), (1.11, 0usize, vec![0.48, 0.94, -0.6, 1.0], 0.53, -0.78,), (0.33, 3usize, vec![0.63, 0.19, 0.96], 0.07, 1.0,), (1.13, 1usize, vec![0.44, -0.93, -0.78, -0.65], 0.7, 0.3,)]
}
chainrule_tests::random_program! { p28
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> (f64, f64) {
'b3: {
if (x1[2] * ((x1[x1.len() - 3]).cos() + 1.25).sqrt()) < squash([x0, x1[2], 1.18]) {
x1[2] += squash([x0, x1[(3 + 3) % 3], 1.06]);
break 'b3 ;
} else {
let mut n4 = 2;
while n4 > 0 {
n4 -= 1;
let m6: [[f64; 2]; 2] = [[(x0 - (x1[1] * 0.53)), squash([x0, 1.32, x0])], [1.18, (x0 - (x1[1] * 0.53))]];
}
let mut v8 = vec![(x0 + (0.11 * x1[0])), descend((x1[x1.len() - 2]).cos(), 0), x1[x1.len() - 2]];
}

}
((((x1[x1.len() - 2] * (x1[x1.len() - 3]).sin().powi(2)) + (x0).sin()) - (x1[1 % x1.len()]).sin()), ({ let mut k11 = 0; loop { if k11 > 1 || ((x1[2 % 3] - (0.71 + x1[(1 + 3 - 1 % 3) % x1.len()])) > (x0 - x0) && (x1[x1.len() - 3] - (x0 + x0)) < (x0 + x0)) { break (x1[1]); } k11 += 1; } }))
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> (f64, f64) {
'b3: {
if (x1[2] * ((x1[x1.len() - 3]).cos() + c(1.25)).sqrt()) < squash([x0, x1[2], c(1.18)]) {
{ let value = squash([x0, x1[(3 + 3) % 3], c(1.06)]); x1[2] = x1[2] + value; }
break 'b3 ;
} else {
let mut n4 = 2;
while n4 > 0 {
n4 -= 1;
let m6: [[f64; 2]; 2] = [[(x0 - (x1[1] * c(0.53))), squash([x0, c(1.32), x0])], [c(1.18), (x0 - (x1[1] * c(0.53)))]];
}
let mut v8 = vec![(x0 + (c(0.11) * x1[0])), descend((x1[x1.len() - 2]).cos(), 0), x1[x1.len() - 2]];
}

}
((((x1[x1.len() - 2] * (x1[x1.len() - 3]).sin().powi(2)) + (x0).sin()) - (x1[1 % x1.len()]).sin()), ({ let mut k11 = 0; loop { if k11 > 1 || ((x1[2 % 3] - (c(0.71) + x1[(1 + 3 - 1 % 3) % x1.len()])) > (x0 - x0) && (x1[x1.len() - 3] - (x0 + x0)) < (x0 + x0)) { break (x1[1]); } k11 += 1; } }))
}
}
p (p.0, &mut p.1) [p.1] value
[(0.48, vec![1.14, 1.26, 1.11],), (-0.09, vec![-1.29, -0.3, -0.81, 0.67],), (1.31, vec![0.11, 1.21, 1.03],), (0.26, vec![-0.75, 0.57, 1.43, 1.35],)]
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
}
(x1[(k5 * 2) % x1.len()] - ((k5) as f64)).sin()
}
k12 @ 3..=4 => {
(x2[1] * (x1[(k12 + 3 - n3 % 3) % 3] * x1[1])).cos()
}
_ => {
(x1[x1.len() - 2]).sin()
}
};
((((x1[2] + x1[2]) + (x0).sin()) + (x1[2]).sin()) + (x2[(n3 % 4) % x2.len()]).sin())
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
}
(x1[(k5 * 2) % x1.len()] - c((k5) as core::primitive::f64)).sin()
}
k12 @ 3..=4 => {
(x2[1] * (x1[(k12 + 3 - n3 % 3) % 3] * x1[1])).cos()
}
_ => {
(x1[x1.len() - 2]).sin()
}
}; x2[2] = x2[2] - value; }
((((x1[2] + x1[2]) + (x0).sin()) + (x1[2]).sin()) + (x2[(n3 % 4) % x2.len()]).sin())
}
}
p (p.0, &p.1, p.2, p.3) [] value
[(-0.25, vec![0.85, 1.43, -0.61], vec![1.37, -1.09, 1.24], 2usize,), (0.76, vec![-0.46, 0.73, 0.9, -0.45], vec![0.32, 0.86, 0.45, 0.95], 0usize,), (0.25, vec![-0.36, 0.26, 0.51], vec![-1.05, 1.07, 0.18], 3usize,), (-0.09, vec![0.87, 0.4, -0.58, 0.97], vec![1.21, 0.91, 0.82, 1.34], 1usize,)]
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
'l10: loop {
let mut v11: Vec<f64> = vec![(w3[2] - x1[2]), (1.22 * w3[w3.len() - 1]), x1[n8 % 3]];
v11[2] /= ((x0 - (v11[i5 % 3] + x1[(1 + 3) % 3])).cos() + 1.75);
v11[i5 % 3] = (x0 + x1[2]).cos();
if n8 >= 1 {
break ;
}
n8 += 1;
}
}
}
(((x0 * (-0.54)) - (x0).sin()) - (x1[(3 + 3 - 0 % 3) % x1.len()]).sin())
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
'l10: loop {
let mut v11: Vec<f64> = vec![(w3[2] - x1[2]), (c(1.22) * w3[w3.len() - 1]), x1[n8 % 3]];
{ let value = ((x0 - (v11[i5 % 3] + x1[(1 + 3) % 3])).cos() + c(1.75)); v11[2] = v11[2] / value; }
v11[i5 % 3] = (x0 + x1[2]).cos();
if n8 >= 1 {
break ;
}
n8 += 1;
}
}
}
(((x0 * (-c(0.54))) - (x0).sin()) - (x1[(3 + 3 - 0 % 3) % x1.len()]).sin())
}
}
p (p.0, &p.1) [] value
[(1.35, vec![1.44, 0.66, 0.96],), (-1.35, vec![0.58, -0.84, 0.92, -0.21],), (1.14, vec![0.53, 0.88, 1.3],), (0.27, vec![0.73, 1.05, 0.69, -1.37],)]
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
{
let w19 = &x1[0..3];
x0 += (w19[0] * (x0 * ((w19[2] * x1[0]) + absorb(vec![x0, x0]))).sin()).tanh();
x0 = (((0 + 2)) as f64);
}
x0 = (match (((0 + 3 - 2 % 3) + 1usize) % 3, (x0 + (-x1[(3 + 0) % x1.len()])) > (x0 + (-0.09))) { (0, _) => x1[x1.len() - 2], (1 | 3, true) => x0, _ => 0.56 });
}
}
(((x0 * ((-0.8) * x1[x1.len() - 1])) + (x0).sin()) + (x1[1]).sin())
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
{
let w19 = &x1[0..3];
{ let value = (w19[0] * (x0 * ((w19[2] * x1[0]) + absorb(vec![x0, x0]))).sin()).tanh(); x0 = x0 + value; }
x0 = c(((0 + 2)) as core::primitive::f64);
}
x0 = (match (((0 + 3 - 2 % 3) + 1usize) % 3, (x0 + (-x1[(3 + 0) % x1.len()])) > (x0 + (-c(0.09)))) { (0, _) => x1[x1.len() - 2], (1 | 3, true) => x0, _ => c(0.56) });
}
}
(((x0 * ((-c(0.8)) * x1[x1.len() - 1])) + (x0).sin()) + (x1[1]).sin())
}
}
p (p.0, &p.1) [] value
[(-0.38, vec![1.23, 1.31, 1.15],), (1.13, vec![0.38, -1.13, -1.35, 0.09],), (0.99, vec![0.5, 0.25, -0.45],), (-1.34, vec![0.87, 0.72, 1.35, -1.09],)]
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
}

}
}
((((((a6 * (a6 - x0)) + (x0).sin()) - (x1[1]).sin()) * (x2[n4 % 3]).sin()) * (*x3).sin()) - (a6).sin())
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
}

}
}
((((((a6 * (a6 - x0)) + (x0).sin()) - (x1[1]).sin()) * (x2[n4 % 3]).sin()) * (*x3).sin()) - (a6).sin())
}
}
p (p.0, p.1, &p.2, &mut p.3, p.4) [p.3] value
[(0.92, [-0.35, -0.39, 0.33], [-0.29, 0.81, 1.1], 0.32, 2usize,), (1.42, [0.93, 0.83, 1.28], [0.22, 0.93, -1.06], 1.09, 0usize,), (1.27, [0.22, 0.48, -0.75], [0.99, -0.28, 1.43], -0.67, 3usize,), (0.7, [1.21, 0.16, 0.08], [0.67, 0.89, 0.63], 0.71, 1usize,)]
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
x1[i3 % 3] *= (x1[x1.len() - 2] - x1[i3 % 3]).sin();
}
(((x1[(2 + 3 - 1 % 3) % 3] + (if (x1[(2 * 2) % 3] + bend(x0, x1[2])) < (x1[(2 + 0) % 3] - x0) { x1[(1 + 3 - 3 % 3) % 3] } else { x1[2 % x1.len()] })) * (x0).sin()) - (x1[2]).sin())
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
{ let value = (x1[x1.len() - 2] - x1[i3 % 3]).sin(); x1[i3 % 3] = x1[i3 % 3] * value; }
}
(((x1[(2 + 3 - 1 % 3) % 3] + (if (x1[(2 * 2) % 3] + bend(x0, x1[2])) < (x1[(2 + 0) % 3] - x0) { x1[(1 + 3 - 3 % 3) % 3] } else { x1[2 % x1.len()] })) * (x0).sin()) - (x1[2]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(1.36, vec![-1.27, -1.16, 1.09],), (1.25, vec![0.55, 1.23, 0.37, -0.31],), (0.89, vec![-1.08, 0.54, 0.56],), (-1.02, vec![-0.43, 1.43, 0.63, 0.16],)]
}
chainrule_tests::random_program! { p34
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: &[f64], x3: &[f64], x4: (f64, f64)) -> f64 {
x0 += (x4.0 - ((x3[(3 + 1) % 3] - x0) + x0)).cos();
let mut a6 = (x4.1 - ((x4.0 * 1.12) + (if (x3[x3.len() - 1] * (if ((x2[(3 + 1) % 3] - (0.06 - x2[1])) < x1[1] && 3 % 2 == 1) { (-1.26) } else { 1.11 })) > x4.1 { x1[3 % x1.len()] } else { x4.0 }))).sin();
'l9: for e8 in x2 {
'l12: for e11 in x1 {
let mut n14 = 0;
'l16: loop {
if n14 >= 2 {
break ;
}
n14 += 2;
x0 = (*e11 - (x3[(n14 + n14) % 3] + (if 3 % 2 == 0 { ((-0.55) - *e11) } else { (x0 * x1[(1 % 3) % 3]) })).sin()).cos();
a6 = (a6 + (x3[2]).sin()).tanh();
a6 -= (x1[2 % 3] + (1.0 + *e11)).cos();
}
}
}
(((((((x4.0 - x1[(0 % 3) % x1.len()]) + (x0).sin()) * (x1[x1.len() - 3]).sin()) + (x2[0]).sin()) * (x3[x3.len() - 3]).sin()) - (x4.1).sin()) + (a6).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: &[f64], x3: &[f64], x4: (f64, f64)) -> f64 {
{ let value = (x4.0 - ((x3[(3 + 1) % 3] - x0) + x0)).cos(); x0 = x0 + value; }
let mut a6 = (x4.1 - ((x4.0 * c(1.12)) + (if (x3[x3.len() - 1] * (if ((x2[(3 + 1) % 3] - (c(0.06) - x2[1])) < x1[1] && 3 % 2 == 1) { (-c(1.26)) } else { c(1.11) })) > x4.1 { x1[3 % x1.len()] } else { x4.0 }))).sin();
'l9: for e8 in x2 {
'l12: for e11 in x1 {
let mut n14 = 0;
'l16: loop {
if n14 >= 2 {
break ;
}
n14 += 2;
x0 = (*e11 - (x3[(n14 + n14) % 3] + (if 3 % 2 == 0 { ((-c(0.55)) - *e11) } else { (x0 * x1[(1 % 3) % 3]) })).sin()).cos();
a6 = (a6 + (x3[2]).sin()).tanh();
{ let value = (x1[2 % 3] + (c(1.0) + *e11)).cos(); a6 = a6 - value; }
}
}
}
(((((((x4.0 - x1[(0 % 3) % x1.len()]) + (x0).sin()) * (x1[x1.len() - 3]).sin()) + (x2[0]).sin()) * (x3[x3.len() - 3]).sin()) - (x4.1).sin()) + (a6).sin())
}
}
p (p.0, &p.1, &p.2, &p.3, p.4) [] value
[(0.64, [-0.95, 1.03, 0.71], vec![0.7, 1.08, 1.33], vec![1.35, 1.03, 0.82], (0.67, 0.49),), (0.08, [-0.15, 1.19, -1.04], vec![1.1, 0.95, -0.5, 1.17], vec![0.57, 0.67, 0.12, 0.16], (0.66, 0.66),), (1.33, [1.15, 1.22, -0.41], vec![0.13, 1.32, 0.61], vec![1.17, 1.09, 0.32], (1.04, 0.93),), (1.22, [0.17, 1.17, 1.32], vec![1.08, 0.57, -1.15, 0.84], vec![-0.67, 0.99, 0.85, 0.77], (1.36, -1.4),)]
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
while ((x3.len() > 0 && x3[0] > (x4[1 % x4.len()]).sin().exp())) && n10 < x1.len() {
x2[2] *= (a6 * ((-1.13) + a6)).cos();
x2[0] -= (x0 + ('q13: { if ((x1[n10] * (x4[(n10 * 2) % 3] - x2[2])) > squash([x0, a6, x0]) || (x0 * (x3[2] + x4[(n10 + 0) % 3])) < ((n10) as f64)) { break 'q13 (x2[n10 % x2.len()] - inner(&x1[..], &x3[..1])).sin().exp(); } (x2[2] + (x3[1] - ('q12: { if ((n10 * 2) % 2 == 0 && (x4.len() > 2 && x4[2] > (x4[2]).sin())) { break 'q12 x0; } (x3[1]) })).min((x2[x2.len() - 3] * x4[0]))) })).tanh();
x2[1] += (a6 + (absorb(vec![(match ((n10 + 3 - n10 % 3) + 1usize) % 4 { 0 => x0, 2.. => x3[0], _ => x4[0] }), ('q14: { if n10 % 2 == 1 { break 'q14 0.51; } (x2[x2.len() - 1]) })]) + (('q15: { if (x0 + ((-1.04) + a6)) < (x4[x4.len() - 3] - 0.84) { break 'q15 x4[0]; } (x0) }) * ((-0.26) + x3[(3 + 3 - n10 % 3) % 3])))).sin();
x2[0] -= (x2[2] * (x4[0 % 3] + (x1[n10] + x4[2])).min((match (x0 - (x0).tanh()) < (x4[n10 % 3] - x1[n10]) { true => a6, false => a6 }))).sin();
n10 += 1;
}
let a18 = (x3[2] + ((1.25 * 1.28) + { let t16 = (x3[n10 % 3]); x2[2] })).sin();
}
}
(((((((a6 * (x1[2] - x1[2])) - (x0).sin()) - (x1[1]).sin()) + (x2[x2.len() - 2]).sin()) + (x3[0]).sin()) + (x4[x4.len() - 3]).sin()) + (a6).sin())
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
while ((x3.len() > 0 && x3[0] > (x4[1 % x4.len()]).sin().exp())) && n10 < x1.len() {
{ let value = (a6 * ((-c(1.13)) + a6)).cos(); x2[2] = x2[2] * value; }
{ let value = (x0 + ('q13: { if ((x1[n10] * (x4[(n10 * 2) % 3] - x2[2])) > squash([x0, a6, x0]) || (x0 * (x3[2] + x4[(n10 + 0) % 3])) < c((n10) as core::primitive::f64)) { break 'q13 (x2[n10 % x2.len()] - inner(&x1[..], &x3[..1])).sin().exp(); } (x2[2] + (x3[1] - ('q12: { if ((n10 * 2) % 2 == 0 && (x4.len() > 2 && x4[2] > (x4[2]).sin())) { break 'q12 x0; } (x3[1]) })).min((x2[x2.len() - 3] * x4[0]))) })).tanh(); x2[0] = x2[0] - value; }
{ let value = (a6 + (absorb(vec![(match ((n10 + 3 - n10 % 3) + 1usize) % 4 { 0 => x0, 2.. => x3[0], _ => x4[0] }), ('q14: { if n10 % 2 == 1 { break 'q14 c(0.51); } (x2[x2.len() - 1]) })]) + (('q15: { if (x0 + ((-c(1.04)) + a6)) < (x4[x4.len() - 3] - c(0.84)) { break 'q15 x4[0]; } (x0) }) * ((-c(0.26)) + x3[(3 + 3 - n10 % 3) % 3])))).sin(); x2[1] = x2[1] + value; }
{ let value = (x2[2] * (x4[0 % 3] + (x1[n10] + x4[2])).min((match (x0 - (x0).tanh()) < (x4[n10 % 3] - x1[n10]) { true => a6, false => a6 }))).sin(); x2[0] = x2[0] - value; }
n10 += 1;
}
let a18 = (x3[2] + ((c(1.25) * c(1.28)) + { let t16 = (x3[n10 % 3]); x2[2] })).sin();
}
}
(((((((a6 * (x1[2] - x1[2])) - (x0).sin()) - (x1[1]).sin()) + (x2[x2.len() - 2]).sin()) + (x3[0]).sin()) + (x4[x4.len() - 3]).sin()) + (a6).sin())
}
}
p (p.0, &p.1, p.2, &p.3, &p.4) [] value
[(-0.89, vec![0.96, 1.23, 1.32], vec![-0.11, 0.15, 1.41], [0.49, 1.12, 0.44], [-0.21, 0.24, -1.34],), (-1.31, vec![-0.2, 1.39, 0.29, 1.15], vec![0.87, 0.44, -1.03, 1.39], [0.22, -1.03, 0.46], [0.24, 0.96, 1.29],), (0.78, vec![0.21, 1.12, 1.43], vec![-1.43, -0.5, -0.22], [0.56, -1.36, 0.28], [1.06, 0.56, -1.44],), (-0.69, vec![1.43, 1.28, -0.72, -0.71], vec![1.14, 1.26, -0.37, 0.7], [-0.79, -0.51, 0.43], [-1.4, 0.43, 0.76],)]
}
chainrule_tests::random_program! { p36
{
pub fn f(x0: f64, x1: &mut [f64]) -> [f64; 3] {
'l4: for i3 in 1..x1.len() {
let k6: usize = i3 % 2;
let mut n8 = 0;
while n8 < x1.len() && (x1[0] + (x1[i3]).sin().exp()) > (x1[i3] - x0) {
n8 += 1;
let mut k10: usize = n8 % 2;
x1[i3] = (x0 * (inner(&x1[..], &x1[..]) + (x0 * x1[x1.len() - 2]))).tanh();
}
}
[(((x0 - (x0).cos()) - (x0).sin()) + (x1[(0 + 1) % 3]).sin()), (x0 + 0.37), 0.11]
}
}
{
pub fn f(x0: f64, x1: &mut [f64]) -> [f64; 3] {
'l4: for i3 in 1..x1.len() {
let k6: usize = i3 % 2;
let mut n8 = 0;
while n8 < x1.len() && (x1[0] + (x1[i3]).sin().exp()) > (x1[i3] - x0) {
n8 += 1;
let mut k10: usize = n8 % 2;
x1[i3] = (x0 * (inner(&x1[..], &x1[..]) + (x0 * x1[x1.len() - 2]))).tanh();
}
}
[(((x0 - (x0).cos()) - (x0).sin()) + (x1[(0 + 1) % 3]).sin()), (x0 + c(0.37)), c(0.11)]
}
}
p (p.0, &mut p.1) [p.1] value
[(0.13, vec![1.14, 0.95, -0.61],), (-0.11, vec![1.11, 0.83, 0.36, 0.69],), (1.03, vec![1.29, -0.07, 0.66],), (0.41, vec![0.93, -1.07, 1.32, -0.2],)]
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
while n11 < x3.len() {
let mut m13: [[f64; 2]; 2] = [[(x2[2 % x2.len()] + (x3[x3.len() - 1] + x1[k8 % 3])), (x0 + a6)], [x0, (x2[2 % x2.len()] + (x3[x3.len() - 1] + x1[k8 % 3]))]];
x2[k8] = (x2[x2.len() - 2] * (match ((k8 + 1usize) % 3, ((n11 + 3 - n4 % 3) % 2 == 0 && (x0 * (x3[x3.len() - 2] / ((a6).tanh() + 1.7))) < (-x2[k8]))) { (0, _) => ((if (a6 * (m13[0][1] + x2[k8])) < (if (x0 * turn((x1[2], a6), (-0.92)).0) > (x1[n4 % x1.len()] * a6) { x1[k8] } else { 0.44 }) { x1[k8] } else { 0.61 }) * { let t15 = (x2[k8]); m13[0][0] }), (1 | 3, true) => ((x3[x3.len() - 3]).sin().exp() * (-0.45)), _ => ((x2[n4 % 3]).sin().powi(2) - (x0).sin().powi(3)) })).tanh();
n11 += 1;
}
let a17 = match x2.len() {
1..3 if (2 + 2) % 2 == 1 => {
let m20 = [[(a6 + (a6 * x0)), { let t18 = (x2[k8]); x1[1] }], [x1[k8], (a6 + (a6 * x0))]];
x2[2] = (((x2[1] + x2[2]) - (-x1[k8])) + ((if (x0 - (x0 * x1[(n11 + n4) % 3])) < (x2[x2.len() - 1] / ((x3[1]).sin() + 1.7)) { x2[1] } else { x0 }) / ((x2[k8] - { a6 = (x3[k8]).sin(); (x2[k8]) }).sin() + 1.7)));
(((-a6) * (x2[n11 % 3] / ((x0).sin() + 1.7))) + (x0 - (x0 + a6)).sin())
}
k22 => {
a6 = (a6).sin();
(x1[k8] - x0).sin()
}
};
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
while n11 < x3.len() {
let mut m13: [[f64; 2]; 2] = [[(x2[2 % x2.len()] + (x3[x3.len() - 1] + x1[k8 % 3])), (x0 + a6)], [x0, (x2[2 % x2.len()] + (x3[x3.len() - 1] + x1[k8 % 3]))]];
x2[k8] = (x2[x2.len() - 2] * (match ((k8 + 1usize) % 3, ((n11 + 3 - n4 % 3) % 2 == 0 && (x0 * (x3[x3.len() - 2] / ((a6).tanh() + c(1.7)))) < (-x2[k8]))) { (0, _) => ((if (a6 * (m13[0][1] + x2[k8])) < (if (x0 * turn((x1[2], a6), (-c(0.92))).0) > (x1[n4 % x1.len()] * a6) { x1[k8] } else { c(0.44) }) { x1[k8] } else { c(0.61) }) * { let t15 = (x2[k8]); m13[0][0] }), (1 | 3, true) => ((x3[x3.len() - 3]).sin().exp() * (-c(0.45))), _ => ((x2[n4 % 3]).sin().powi(2) - (x0).sin().powi(3)) })).tanh();
n11 += 1;
}
let a17 = match x2.len() {
1..3 if (2 + 2) % 2 == 1 => {
let m20 = [[(a6 + (a6 * x0)), { let t18 = (x2[k8]); x1[1] }], [x1[k8], (a6 + (a6 * x0))]];
x2[2] = (((x2[1] + x2[2]) - (-x1[k8])) + ((if (x0 - (x0 * x1[(n11 + n4) % 3])) < (x2[x2.len() - 1] / ((x3[1]).sin() + c(1.7))) { x2[1] } else { x0 }) / ((x2[k8] - { a6 = (x3[k8]).sin(); (x2[k8]) }).sin() + c(1.7))));
(((-a6) * (x2[n11 % 3] / ((x0).sin() + c(1.7)))) + (x0 - (x0 + a6)).sin())
}
k22 => {
a6 = (a6).sin();
(x1[k8] - x0).sin()
}
};
} else {
d10 = vec![(x0 * (c(0.54) * x1[0])), ((x0).cos() + c(1.25)).sqrt(), c(0.11)];
}

}
}
p (p.0, p.1, &mut p.2, &mut p.3, p.4) [p.2, p.3] unit
[(-0.44, [1.41, 0.46, -0.26], vec![0.97, -1.02, -1.24], vec![0.32, 0.17, 1.39], 2usize,), (-0.94, [0.8, 0.26, 0.83], vec![-0.86, 0.37, 1.21, -1.44], vec![0.67, 1.44, 0.23, -0.15], 0usize,), (0.81, [0.98, 1.05, -0.68], vec![0.55, -1.36, 0.69], vec![0.5, 1.3, 0.45], 3usize,), (0.63, [-1.22, 0.61, 0.42], vec![1.06, 1.0, 0.37, -0.9], vec![1.19, 1.15, 1.11, 1.28], 1usize,)]
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
let mut k17: usize = (i12 + i12) % 2;
a3 += (x0 + a3).sin();
}
((((a3 * (a3).sin()) + (x0).sin()) + (x1.0).sin()) * (a3).sin())
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
let mut k17: usize = (i12 + i12) % 2;
{ let value = (x0 + a3).sin(); a3 = a3 + value; }
}
((((a3 * (a3).sin()) + (x0).sin()) + (x1.0).sin()) * (a3).sin())
}
}
p (p.0, p.1) [] value
[(-0.52, (-0.3, 0.99),), (1.37, (0.94, 0.45),), (1.21, (0.32, 0.68),), (1.23, (-1.25, 0.78),)]
}
chainrule_tests::random_program! { p39
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut [f64]) {
x3[1] -= (x3[1] / ((x0).sin() + 1.7));
let mut t5 = ((x3[n1 % 3] + (x0).min(x3[1])), absorb(vec![x2[0], x0]) + (x3[n1 % 3] + (x0).min(x3[1])));
let mut n7 = 0usize;
'l9: while n7 < x3.len() {
let mut m10: [[f64; 2]; 2] = [[(t5.1 + tower(&x2[2..3], (t5.0).cos())), (if (x3[x3.len() - 2] * (t5.0).sin()) < t5.0 { x0 } else { x3[x3.len() - 2] })], [1.05, (t5.1 + tower(&x2[2..3], (t5.0).cos()))]];
t5.0 = (m10[1 % 2][1] + (-('q12: { if (x0 * (x2[1]).sin()) < (x3[1] - x3[0]) { break 'q12 x2[1]; } (x3[n7]) }))).tanh();
n7 += 1;
}

}
}
{
pub fn f(x0: f64, n1: usize, x2: &[f64], x3: &mut [f64]) {
{ let value = (x3[1] / ((x0).sin() + c(1.7))); x3[1] = x3[1] - value; }
let mut t5 = ((x3[n1 % 3] + (x0).min(x3[1])), absorb(vec![x2[0], x0]) + (x3[n1 % 3] + (x0).min(x3[1])));
let mut n7 = 0usize;
'l9: while n7 < x3.len() {
let mut m10: [[f64; 2]; 2] = [[(t5.1 + tower(&x2[2..3], (t5.0).cos())), (if (x3[x3.len() - 2] * (t5.0).sin()) < t5.0 { x0 } else { x3[x3.len() - 2] })], [c(1.05), (t5.1 + tower(&x2[2..3], (t5.0).cos()))]];
t5.0 = (m10[1 % 2][1] + (-('q12: { if (x0 * (x2[1]).sin()) < (x3[1] - x3[0]) { break 'q12 x2[1]; } (x3[n7]) }))).tanh();
n7 += 1;
}

}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] unit
[(1.06, 2usize, vec![1.33, 0.9, 0.57], vec![0.96, 1.41, 0.43],), (0.44, 0usize, vec![0.73, 0.8, 0.56, 1.41], vec![0.86, 0.9, 0.48, 0.98],), (-1.29, 3usize, vec![-1.02, 0.39, -1.14], vec![0.82, -0.91, 0.6],), (1.43, 1usize, vec![0.69, -0.35, 0.31, 0.84], vec![0.3, 1.27, -1.03, -0.15],)]
}
chainrule_tests::random_program! { p40
{
pub fn f(x0: f64, x1: (f64, f64), x2: &mut [f64]) -> [f64; 3] {
x2[(0 + 0) % 3] += (x0 - x1.0);
if (x1.0 * (x2[2]).tanh()) < descend((x2[(0 + 2) % x2.len()]).sin(), (2 * 2) % 4) {
return [((((x0 + (x0 - x1.0)) - (x0).sin()) * (x1.0).sin()) * (x2[1]).sin()), (x0 + x2[0]), x2[0]];
} else {
let mut n4 = 0usize;
'l6: loop {
if (x2.len() > 1 && x2[1] > 1.0) {
let mut b10 = [(x0 * (x2[2 % x2.len()] - x2[2])), ('q9: { if (x0 + { let t7 = (x0); x0 }) < (match (x2.len() > 5 && x2[5] > (x0 * x1.0)) { true => x0, false => x2[x2.len() - 3] }) { break 'q9 x2[2]; } (x1.0) }), x0];
x2[(n4 + 3 - n4 % 3) % 3] = (x1.0 + (wave(x2[2], (b10[2] * x1.0)) - wave((x2[1] * x1.0), x0))).sin();
}
if n4 >= 0 {
break ;
}
n4 += 1;
}
}
[((((x1.1 * (x0 + 1.09)) * (x0).sin()) * (x1.0).sin()) * (x2[3 % 3]).sin()), x2[2 % 3], x1.0]
}
}
{
pub fn f(x0: f64, x1: (f64, f64), x2: &mut [f64]) -> [f64; 3] {
{ let value = (x0 - x1.0); x2[(0 + 0) % 3] = x2[(0 + 0) % 3] + value; }
if (x1.0 * (x2[2]).tanh()) < descend((x2[(0 + 2) % x2.len()]).sin(), (2 * 2) % 4) {
return [((((x0 + (x0 - x1.0)) - (x0).sin()) * (x1.0).sin()) * (x2[1]).sin()), (x0 + x2[0]), x2[0]];
} else {
let mut n4 = 0usize;
'l6: loop {
if (x2.len() > 1 && x2[1] > c(1.0)) {
let mut b10 = [(x0 * (x2[2 % x2.len()] - x2[2])), ('q9: { if (x0 + { let t7 = (x0); x0 }) < (match (x2.len() > 5 && x2[5] > (x0 * x1.0)) { true => x0, false => x2[x2.len() - 3] }) { break 'q9 x2[2]; } (x1.0) }), x0];
x2[(n4 + 3 - n4 % 3) % 3] = (x1.0 + (wave(x2[2], (b10[2] * x1.0)) - wave((x2[1] * x1.0), x0))).sin();
}
if n4 >= 0 {
break ;
}
n4 += 1;
}
}
[((((x1.1 * (x0 + c(1.09))) * (x0).sin()) * (x1.0).sin()) * (x2[3 % 3]).sin()), x2[2 % 3], x1.0]
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(0.91, (1.21, 1.0), vec![0.84, -1.26, 0.16],), (0.27, (-0.49, 0.78), vec![0.31, -0.17, 0.43, 1.23],), (1.21, (0.63, 0.47), vec![-0.61, 0.34, 0.32],), (0.84, (-0.5, -0.79), vec![0.77, 0.41, 1.23, 1.25],)]
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
}
(-x3[0 % 3])
} else {
(x1[1] + x1[0])
};
((((((x2[1] + x0) * (x0).sin()) - (x1[0]).sin()) + (x2[0]).sin()) + (x3[2]).sin()) + (a5).sin())
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
}
(-x3[0 % 3])
} else {
(x1[1] + x1[0])
};
((((((x2[1] + x0) * (x0).sin()) - (x1[0]).sin()) + (x2[0]).sin()) + (x3[2]).sin()) + (a5).sin())
}
}
p (p.0, &mut p.1, &p.2, &p.3) [p.1] value
[(-1.03, vec![1.09, -1.29, 1.42], vec![-0.61, -0.59, 1.05], vec![1.02, -1.17, -0.88],), (1.12, vec![0.15, 1.11, 1.08, -0.28], vec![1.0, -1.03, -0.7, -0.3], vec![1.19, -1.42, -1.08, -0.49],), (0.9, vec![0.8, -0.97, 0.32], vec![0.84, 1.06, 0.62], vec![1.43, 1.25, -1.16],), (0.68, vec![0.57, 0.75, 1.08, 0.96], vec![0.07, 0.77, 0.41, -1.07], vec![0.89, -1.24, 0.85, 1.12],)]
}
chainrule_tests::random_program! { p42
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64], x3: Vec<f64>, x4: &[f64; 3]) -> f64 {
let mut m6 = [[(x1[2] - (x3[2]).sin()), ((2) as f64)], [(-0.11), (x1[2] - (x3[2]).sin())]];
for i8 in 0..x1.len() {
let mut n11 = 0;
let a10 = (x0 + 'l13: loop {
if n11 >= 0 || (x2[2] - (x1[(0 % 2) % 3] * x4[i8 % 3])) < (m6[(n11 % 4) % 2][1] - x1[(i8 + 3) % 3]) {
break (x3[0] - ({ let t14 = (x0); x3[(3 * 2) % 3] } + (if (x3[x3.len() - 1] * (1.04 * x4[0])) > (match ((2 * 2) + 0usize) % 5 { 0 => x4[0], 2.. => x0, _ => 0.98 }) { x0 } else { x3[3 % x3.len()] }))).tanh();
}
n11 += 1;
let mut m6: f64 = (x1[x1.len() - 3] * ((x4[2] + x4[0]) * (0.61 + x3[1]))).sin();
m6 += (x3[(1 + 1) % x3.len()] * (x0 - x2[(2 + n11) % 3])).cos();
}) + (x2[x2.len() - 3] + x4[i8 % 3]);
let d18: f64;
if (x4[2] * (x4[(i8 * 2) % 3] - x0)) > (x0 + x2[x2.len() - 2]) {
d18 = (x2[0] + (if (x3.len() > 5 && x3[5] > (x1[i8] * x0)) { (((i8) as f64) + wave(x4[0], x1[n11 % x1.len()])) } else { (-(x1[i8] + 0.44)) })).cos();
m6[(i8 + n11) % 2][0] = (a10 - ('q19: { if (x1[i8] + m6[(n11 % 3) % 2][0]) < (match ((i8 + 3 - 1 % 3) + 1usize) % 5 { 0 => m6[1][0], 2.. => x0, _ => x4[0 % 3] }) { break 'q19 m6[0][0]; } (m6[0][0]) })).tanh();
if ((x2[x2.len() - 3] * (x3[1]).sin().powi(4)) > ((x0).cos() + 1.25).sqrt() && (x3[2] - x3[0]) < { let t20 = (a10); x4[0] }) {
m6[0][1] += (x2[0] * (x2[i8 % 3] * x1[i8])).sin();
m6[1][n11 % 2] = (m6[0][0] + { let t22 = (x1[n11 % 3] * (a10 * x3[(i8 * 2) % 3])); (if (n11 + 3 - 0 % 3) % 2 == 0 { x2[0] } else { a10 }) }).cos();
m6[1][0] = (x4[n11 % x4.len()] + 1.31).sin();
m6[0][0] = (a10 + (x0 * (x1[x1.len() - 1] - x0)).sin().powi(3)).sin();
}
} else {
d18 = (x1[i8] + (x3[1] * 0.29)).tanh();
}
}
(((((((x1[x1.len() - 1] * ('q25: { if (x4[3 % 3] + (x3[0] * x2[0])) < (x1[2] * x0) { break 'q25 (-1.16); } (m6[1][0 % 2]) })) + (x0).sin()) - (x1[(1 % 2) % x1.len()]).sin()) * (x2[0]).sin()) + (x3[(0 % 2) % 3]).sin()) + (x4[2 % 3]).sin()) - (m6[(1 % 3) % 2][0]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64], x3: Vec<f64>, x4: &[f64; 3]) -> f64 {
let mut m6 = [[(x1[2] - (x3[2]).sin()), c((2) as core::primitive::f64)], [(-c(0.11)), (x1[2] - (x3[2]).sin())]];
for i8 in 0..x1.len() {
let mut n11 = 0;
let a10 = (x0 + 'l13: loop {
if n11 >= 0 || (x2[2] - (x1[(0 % 2) % 3] * x4[i8 % 3])) < (m6[(n11 % 4) % 2][1] - x1[(i8 + 3) % 3]) {
break (x3[0] - ({ let t14 = (x0); x3[(3 * 2) % 3] } + (if (x3[x3.len() - 1] * (c(1.04) * x4[0])) > (match ((2 * 2) + 0usize) % 5 { 0 => x4[0], 2.. => x0, _ => c(0.98) }) { x0 } else { x3[3 % x3.len()] }))).tanh();
}
n11 += 1;
let mut m6: f64 = (x1[x1.len() - 3] * ((x4[2] + x4[0]) * (c(0.61) + x3[1]))).sin();
{ let value = (x3[(1 + 1) % x3.len()] * (x0 - x2[(2 + n11) % 3])).cos(); m6 = m6 + value; }
}) + (x2[x2.len() - 3] + x4[i8 % 3]);
let d18: f64;
if (x4[2] * (x4[(i8 * 2) % 3] - x0)) > (x0 + x2[x2.len() - 2]) {
d18 = (x2[0] + (if (x3.len() > 5 && x3[5] > (x1[i8] * x0)) { (c((i8) as core::primitive::f64) + wave(x4[0], x1[n11 % x1.len()])) } else { (-(x1[i8] + c(0.44))) })).cos();
m6[(i8 + n11) % 2][0] = (a10 - ('q19: { if (x1[i8] + m6[(n11 % 3) % 2][0]) < (match ((i8 + 3 - 1 % 3) + 1usize) % 5 { 0 => m6[1][0], 2.. => x0, _ => x4[0 % 3] }) { break 'q19 m6[0][0]; } (m6[0][0]) })).tanh();
if ((x2[x2.len() - 3] * (x3[1]).sin().powi(4)) > ((x0).cos() + c(1.25)).sqrt() && (x3[2] - x3[0]) < { let t20 = (a10); x4[0] }) {
{ let value = (x2[0] * (x2[i8 % 3] * x1[i8])).sin(); m6[0][1] = m6[0][1] + value; }
m6[1][n11 % 2] = (m6[0][0] + { let t22 = (x1[n11 % 3] * (a10 * x3[(i8 * 2) % 3])); (if (n11 + 3 - 0 % 3) % 2 == 0 { x2[0] } else { a10 }) }).cos();
m6[1][0] = (x4[n11 % x4.len()] + c(1.31)).sin();
m6[0][0] = (a10 + (x0 * (x1[x1.len() - 1] - x0)).sin().powi(3)).sin();
}
} else {
d18 = (x1[i8] + (x3[1] * c(0.29))).tanh();
}
}
(((((((x1[x1.len() - 1] * ('q25: { if (x4[3 % 3] + (x3[0] * x2[0])) < (x1[2] * x0) { break 'q25 (-c(1.16)); } (m6[1][0 % 2]) })) + (x0).sin()) - (x1[(1 % 2) % x1.len()]).sin()) * (x2[0]).sin()) + (x3[(0 % 2) % 3]).sin()) + (x4[2 % 3]).sin()) - (m6[(1 % 3) % 2][0]).sin())
}
}
p (p.0, &p.1, &p.2, p.3, &p.4) [] value
[(0.58, vec![-0.23, 0.58, 0.49], vec![0.92, -0.63, 0.28], vec![0.67, 0.73, 1.4], [0.81, -1.17, 0.75],), (1.21, vec![1.08, 0.16, 1.35, 1.27], vec![1.35, 1.36, 0.84, 0.81], vec![1.18, 0.6, 0.79, 0.27], [1.2, 0.95, 0.05],), (0.49, vec![0.96, -0.38, -0.95], vec![-1.13, 1.22, -1.01], vec![1.18, -0.24, 0.97], [0.26, -0.54, 0.13],), (0.22, vec![0.49, 0.58, 0.4, 0.19], vec![-0.05, -1.26, -1.08, -0.17], vec![-1.05, 0.33, 1.32, -0.9], [0.61, -0.26, 0.33],)]
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
while n10 < (2 * 2) % 4 {
n10 += 2;
a3 = (a3 + choose(&x1[..], 3)).tanh();
a3 *= (x0 + (x1[n10 % 3] - x1[2])).tanh();
if (x1.len() > 1 && x1[1] > (match ((2 + n10) + 1usize) % 2 { 0 => 0.95, 2.. => a3, _ => a3 })) {
let mut a3 = vec![(a3 - 0.05); 3 + 1];
let d13: f64;
if (x1[x1.len() - 3] * (-a3[a3.len() - 2])) > (a3[(n10 + 3 - n10 % 3) % a3.len()] - a3[n10 % a3.len()]) {
d13 = (x0 * (-a3[0])).tanh();
a3[2] *= (a3[2] * (x0 + a3[a3.len() - 3])).sin();
} else {
d13 = (x1[(2 % 4) % 3] * ((0.12 - a3[0]) * ('q14: { if ((a3[2] + (a3[(n10 + n10) % a3.len()] * a3[0])) > (x0 - a3[2]) || (a3[0] - x1[1]) > (a3[0] - x1[1])) { break 'q14 a3[1]; } (x0) }))).sin();
a3[2] /= ((a3[0] * (x0 * 0.57)).tanh() + 1.75);
}
} else {
a3 /= ((a3 + ('q16: { if (x0 + wave(a3, x0)) > (x0).sin() { break 'q16 x1[(3 + 3 - n10 % 3) % x1.len()]; } (x0) })).cos() + 1.75);
}
a3 = (x1[2] - ((a3).sin() + (0.69 * x0))).sin();
}
((((x1[x1.len() - 2] + inner(&x1[..], &x1[0..3])) + (x0).sin()) + (x1[n10 % 3]).sin()) - (a3).sin())
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
while n10 < (2 * 2) % 4 {
n10 += 2;
a3 = (a3 + choose(&x1[..], 3)).tanh();
{ let value = (x0 + (x1[n10 % 3] - x1[2])).tanh(); a3 = a3 * value; }
if (x1.len() > 1 && x1[1] > (match ((2 + n10) + 1usize) % 2 { 0 => c(0.95), 2.. => a3, _ => a3 })) {
let mut a3 = vec![(a3 - c(0.05)); 3 + 1];
let d13: f64;
if (x1[x1.len() - 3] * (-a3[a3.len() - 2])) > (a3[(n10 + 3 - n10 % 3) % a3.len()] - a3[n10 % a3.len()]) {
d13 = (x0 * (-a3[0])).tanh();
{ let value = (a3[2] * (x0 + a3[a3.len() - 3])).sin(); a3[2] = a3[2] * value; }
} else {
d13 = (x1[(2 % 4) % 3] * ((c(0.12) - a3[0]) * ('q14: { if ((a3[2] + (a3[(n10 + n10) % a3.len()] * a3[0])) > (x0 - a3[2]) || (a3[0] - x1[1]) > (a3[0] - x1[1])) { break 'q14 a3[1]; } (x0) }))).sin();
{ let value = ((a3[0] * (x0 * c(0.57))).tanh() + c(1.75)); a3[2] = a3[2] / value; }
}
} else {
{ let value = ((a3 + ('q16: { if (x0 + wave(a3, x0)) > (x0).sin() { break 'q16 x1[(3 + 3 - n10 % 3) % x1.len()]; } (x0) })).cos() + c(1.75)); a3 = a3 / value; }
}
a3 = (x1[2] - ((a3).sin() + (c(0.69) * x0))).sin();
}
((((x1[x1.len() - 2] + inner(&x1[..], &x1[0..3])) + (x0).sin()) + (x1[n10 % 3]).sin()) - (a3).sin())
}
}
p (p.0, p.1) [] value
[(0.48, vec![-1.39, 1.13, -0.54],), (-1.07, vec![-0.31, 0.1, 0.82, -0.35],), (1.33, vec![0.43, 0.57, -1.14],), (0.32, vec![1.32, 0.63, 1.41, -1.23],)]
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
}
}
x2[1] = x2[1 % 3];

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
}
}
x2[1] = x2[1 % 3];

}
x3
}
}
p (p.0, p.1, &mut p.2, p.3, &mut p.4) [p.2, p.4] value
[(1.16, [-1.12, 1.21, 1.11], vec![-0.57, -0.52, 0.65], (-1.42, 0.09), [0.38, 0.62, -0.51],), (0.82, [-0.81, -0.68, 0.83], vec![-1.42, 0.81, -0.22, 1.03], (0.46, 0.97), [0.26, -0.57, -0.09],), (0.6, [0.92, -0.59, 0.76], vec![0.33, 0.75, 0.38], (0.08, -0.45), [1.27, -0.89, -0.4],), (-1.07, [-1.11, 0.23, 1.15], vec![0.79, -0.54, -0.42, -0.63], (0.74, 0.22), [0.06, 0.78, -0.72],)]
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
}
}
(k14, _, ..=0) if (*x3 * (x0 * x2)) > { let k14 = (x2); x2 } => {
*x3 -= ((*x3 - { *x3 = (*x3).tanh(); (x0) }).cos() + 1.5).ln();
}
(k17, k18, k19 @ 0..=3) if k17 => {
*x3 = (({ let mut k24 = 0; loop { if k24 > 1 || (*x3 + (0.59 * x4[2])) < (*x3 * x0) { break (x4[1] - (x0).sin()); } k24 += 1; } }) + x0);
}
_ => {
*x3 = ({ let mut k26 = 0; loop { if k26 > 1 || (*x3 * (0.16 + x2)) < (1.23 / ((x2).sin() + 1.7)) { break (x4[2] - (0.39 + 1.28)); } k26 += 1; } });
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
}
}
(k14, _, ..=0) if (*x3 * (x0 * x2)) > { let k14 = (x2); x2 } => {
{ let value = ((*x3 - { *x3 = (*x3).tanh(); (x0) }).cos() + c(1.5)).ln(); *x3 = *x3 - value; }
}
(k17, k18, k19 @ 0..=3) if k17 => {
*x3 = (({ let mut k24 = 0; loop { if k24 > 1 || (*x3 + (c(0.59) * x4[2])) < (*x3 * x0) { break (x4[1] - (x0).sin()); } k24 += 1; } }) + x0);
}
_ => {
*x3 = ({ let mut k26 = 0; loop { if k26 > 1 || (*x3 * (c(0.16) + x2)) < (c(1.23) / ((x2).sin() + c(1.7))) { break (x4[2] - (c(0.39) + c(1.28))); } k26 += 1; } });
}
}

}
}
p (p.0, p.1, p.2, &mut p.3, &p.4) [p.3] unit
[(0.89, 2usize, 0.81, 0.05, vec![0.12, 0.78, 0.42],), (0.27, 0usize, 0.56, 0.81, vec![-0.49, 0.92, -0.8, 0.73],), (1.03, 3usize, -1.06, 0.07, vec![0.17, 0.99, -1.16],), (-0.62, 1usize, 0.73, 0.96, vec![0.43, 0.47, 1.21, 0.99],)]
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
x3[2] -= (*x1 - (t7.0 * relax(x2, (x0).tanh())).sin().powi(4)).sin();
[((((((x2[1] + (*x1 / ((x3[2 % x3.len()]).tanh() + 1.7))) + (x0).sin()) + (*x1).sin()) + (x2[2]).sin()) + (x3[1]).sin()) * (t7.0).sin()), x0, x2[2]]
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
{ let value = (*x1 - (t7.0 * relax(x2, (x0).tanh())).sin().powi(4)).sin(); x3[2] = x3[2] - value; }
[((((((x2[1] + (*x1 / ((x3[2 % x3.len()]).tanh() + c(1.7)))) + (x0).sin()) + (*x1).sin()) + (x2[2]).sin()) + (x3[1]).sin()) * (t7.0).sin()), x0, x2[2]]
}
}
p (p.0, &mut p.1, &mut p.2, &mut p.3) [p.1, p.2, p.3] value
[(1.4, 0.6, vec![0.66, 0.72, 0.3], [0.77, -1.41, -0.31],), (-0.2, -1.06, vec![0.36, 0.55, 0.73, 0.38], [-0.29, -1.11, 1.35],), (-0.21, 0.98, vec![-0.68, -0.8, -1.36], [1.34, -0.59, 0.78],), (0.96, 1.02, vec![-0.51, -1.44, 1.22, 0.69], [0.55, 0.46, -1.29],)]
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
'l9: while n7 < x1.len() {
n7 += 1;
for i10 in (0..2 + 1).step_by(2) {
x1[2] = (a5 - (x0 / ((a5).tanh() + 1.7))).sin();
x0 /= ((x1[(i10 % 3) % x1.len()] + (a5 + a5)).sin() + 1.75);
let mut b12 = [(x0 - (x1[2] + x1[0])), descend((x0).sin(), n2), x0];
}
if (x1.len() > 1 && x1[1] > { let t14 = (x1[0]); x0 }) {
x0 = (x0 * ((x0 + (a5).sin().powi(3)) * bump(&mut x0, (x1[1] * (a5).sin().powi(4)).sin()))).sin();
return (x1[1] * (x1[1] * x0));
}
}
}
let a16: f64 = (x1[x1.len() - 3] * ((x0 / ((x0).tanh() + 1.7)) * (x1[x1.len() - 1] * x0))).sin();
let mut a20 = (x0 - ({ let mut k19 = 0; loop { if k19 > 1 || n2 % 2 == 1 { break (x1[1] - choose(&x1[1..x1.len()], (1 + n2))); } k19 += 1; } })).sin();
x0 /= ((x0 - (((n2 + 3 - 3 % 3)) as f64)).cos() + 1.75);
(((((a16 * (match (x1.len(), ((x1[0] + (a16).sin()) > (0.06 - x1[0]) && (x1[1 % x1.len()] * { a20 = (a20).cos(); (x0) }) > { let t22 = (x0); x0 })) { (0, _) => 1.32, (1 | 3, true) => x0, _ => x0 })) * (x0).sin()) + (x1[(n2 % 2) % 3]).sin()) + (a16).sin()) * (a20).sin())
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
'l9: while n7 < x1.len() {
n7 += 1;
for i10 in (0..2 + 1).step_by(2) {
x1[2] = (a5 - (x0 / ((a5).tanh() + c(1.7)))).sin();
{ let value = ((x1[(i10 % 3) % x1.len()] + (a5 + a5)).sin() + c(1.75)); x0 = x0 / value; }
let mut b12 = [(x0 - (x1[2] + x1[0])), descend((x0).sin(), n2), x0];
}
if (x1.len() > 1 && x1[1] > { let t14 = (x1[0]); x0 }) {
x0 = (x0 * ((x0 + (a5).sin().powi(3)) * bump(&mut x0, (x1[1] * (a5).sin().powi(4)).sin()))).sin();
return (x1[1] * (x1[1] * x0));
}
}
}
let a16: f64 = (x1[x1.len() - 3] * ((x0 / ((x0).tanh() + c(1.7))) * (x1[x1.len() - 1] * x0))).sin();
let mut a20 = (x0 - ({ let mut k19 = 0; loop { if k19 > 1 || n2 % 2 == 1 { break (x1[1] - choose(&x1[1..x1.len()], (1 + n2))); } k19 += 1; } })).sin();
{ let value = ((x0 - c(((n2 + 3 - 3 % 3)) as core::primitive::f64)).cos() + c(1.75)); x0 = x0 / value; }
(((((a16 * (match (x1.len(), ((x1[0] + (a16).sin()) > (c(0.06) - x1[0]) && (x1[1 % x1.len()] * { a20 = (a20).cos(); (x0) }) > { let t22 = (x0); x0 })) { (0, _) => c(1.32), (1 | 3, true) => x0, _ => x0 })) * (x0).sin()) + (x1[(n2 % 2) % 3]).sin()) + (a16).sin()) * (a20).sin())
}
}
p (p.0, p.1, p.2) [] value
[(0.96, [0.33, 0.35, 1.38], 2usize,), (0.23, [-1.03, 0.89, -0.89], 0usize,), (1.16, [0.48, 0.48, -1.29], 3usize,), (0.74, [0.99, 0.05, 1.13], 1usize,)]
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
(((((((a10 - ((t4.0).cos() + 1.5).ln()) - (x0).sin()) + (x1[0]).sin()) + (x2).sin()) + (t4.1[0 % 2]).sin()) * (a10).sin()), t4.1[(0 % 4) % 2])
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
(((((((a10 - ((t4.0).cos() + c(1.5)).ln()) - (x0).sin()) + (x1[0]).sin()) + (x2).sin()) + (t4.1[0 % 2]).sin()) * (a10).sin()), t4.1[(0 % 4) % 2])
}
}
p (p.0, &mut p.1, p.2) [p.1] value
[(1.42, vec![0.8, 0.67, -1.38], 0.37,), (0.85, vec![1.32, 0.21, 0.47, -0.67], -0.53,), (0.2, vec![1.17, 1.44, 0.76], 1.31,), (-0.63, vec![-1.14, 0.52, -1.43, 0.83], 0.49,)]
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
'l13: while n11 < (1 % 3) % 4 {
if ((x3.len() > 4 && x3[4] > a6) && (x3[1] - (a7).cos()) < (x3[0]).min(0.74)) {
x1[2] = (a6 * ((x4[1]).sin() - (if (x2[(n11 * 2) % x2.len()] + (-x1[0])) > (((n11 + n11)) as f64) { x1[n11 % 3] } else { x2[2] }))).sin();
break 'b10 ;
}
if (n11 % 2 == 1 && (x4[2] + squash([x3[x3.len() - 3], x3[1], x0])) > (if ((x4[n11 % 3] - a7) < (x4[1] + x4[x4.len() - 3]) && (a7 - x1[2]) < (x0 + 0.24)) { x1[x1.len() - 3] } else { a7 })) {
return ;
}
x1[0 % 3] -= (a6 - (descend((x4[3 % 3]).tanh(), 0) * ('q14: { if (2 % 2 == 0 && (n11 + 3 - 0 % 3) % 2 == 1) { break 'q14 x1[n11 % x1.len()]; } (x3[1]) }))).cos();
x1[2] = (x2[n11 % x2.len()] - ((x1[2] - ((n11) as f64)).sin().exp() * ((-0.59) + x0))).tanh();
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
'l13: while n11 < (1 % 3) % 4 {
if ((x3.len() > 4 && x3[4] > a6) && (x3[1] - (a7).cos()) < (x3[0]).min(c(0.74))) {
x1[2] = (a6 * ((x4[1]).sin() - (if (x2[(n11 * 2) % x2.len()] + (-x1[0])) > c(((n11 + n11)) as core::primitive::f64) { x1[n11 % 3] } else { x2[2] }))).sin();
break 'b10 ;
}
if (n11 % 2 == 1 && (x4[2] + squash([x3[x3.len() - 3], x3[1], x0])) > (if ((x4[n11 % 3] - a7) < (x4[1] + x4[x4.len() - 3]) && (a7 - x1[2]) < (x0 + c(0.24))) { x1[x1.len() - 3] } else { a7 })) {
return ;
}
{ let value = (a6 - (descend((x4[3 % 3]).tanh(), 0) * ('q14: { if (2 % 2 == 0 && (n11 + 3 - 0 % 3) % 2 == 1) { break 'q14 x1[n11 % x1.len()]; } (x3[1]) }))).cos(); x1[0 % 3] = x1[0 % 3] - value; }
x1[2] = (x2[n11 % x2.len()] - ((x1[2] - c((n11) as core::primitive::f64)).sin().exp() * ((-c(0.59)) + x0))).tanh();
n11 += 1;
}

}

}
}
p (p.0, &mut p.1, &p.2, &mut p.3, &mut p.4) [p.1, p.3, p.4] unit
[(-0.36, vec![0.36, -0.53, -0.32], vec![0.32, 1.23, 0.97], vec![0.69, 0.5, 0.2], [-0.35, 1.33, 0.14],), (0.08, vec![0.11, 1.11, -0.96, 0.16], vec![0.17, 1.12, 0.94, 0.24], vec![0.4, 0.96, 0.3, -0.22], [-1.24, -0.36, 1.11],), (-0.89, vec![0.93, -0.42, 0.62], vec![1.41, 0.26, -0.86], vec![0.42, 0.12, 1.4], [0.74, -1.11, -0.62],), (-1.05, vec![0.89, 1.43, 0.75, 1.29], vec![0.07, 0.33, 1.24, 0.51], vec![0.77, -0.32, 0.16, 0.63], [0.28, 0.23, 0.74],)]
}
chainrule_tests::random_program! { p50
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let mut n3 = 0usize;
'l5: loop {
if n3 >= 3 {
break ;
}
n3 += 2;
let mut v6: Vec<f64> = vec![(x0 + (0.22 + x1[2])); 3 + n3 % 3];
if (n3 + 3 - n3 % 3) % 2 == 1 {
continue;
}
}
let mut n8 = 0;
while n8 < x1.len() {
n8 += 2;
if (x1[x1.len() - 2] + (x1[n3 % 3] + x1[0])) < (x1[x1.len() - 2]).tanh() {
let mut n10 = 1;
'l12: while n10 > 0 {
n10 -= 1;
let mut t13: (f64, f64) = turn(((x0 - x1[0]), (x1[n3 % 3] * 0.41)), (x0).cos());
t13.0 += (x0 - { let t15 = (x0 * tower(&x1[..], (t13.1).sin())); x0 }).tanh();
}
} else {
x1[0] += (x0 * ((x1[0]).max(0.29) - ((1) as f64))).sin();
}
x1[1] *= (x1[0] + (match ((n8 + 0usize) % 4, ((x1[2] + descend((x0).tanh(), (n8 * 2) % 4)) < wave(x0, x1[n3 % x1.len()]) || (x1[0] + (match x1.len() { 0 => x0, 2.. => x0, _ => x0 })) > (x0 + x1[1]))) { (0, _) => x1[x1.len() - 2], (1 | 3, true) => (-0.59), _ => x1[2] })).cos();
}
(((x1[0] - (x1[1] * x0)) - (x0).sin()) + (x1[2]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> f64 {
let mut n3 = 0usize;
'l5: loop {
if n3 >= 3 {
break ;
}
n3 += 2;
let mut v6: Vec<f64> = vec![(x0 + (c(0.22) + x1[2])); 3 + n3 % 3];
if (n3 + 3 - n3 % 3) % 2 == 1 {
continue;
}
}
let mut n8 = 0;
while n8 < x1.len() {
n8 += 2;
if (x1[x1.len() - 2] + (x1[n3 % 3] + x1[0])) < (x1[x1.len() - 2]).tanh() {
let mut n10 = 1;
'l12: while n10 > 0 {
n10 -= 1;
let mut t13: (f64, f64) = turn(((x0 - x1[0]), (x1[n3 % 3] * c(0.41))), (x0).cos());
{ let value = (x0 - { let t15 = (x0 * tower(&x1[..], (t13.1).sin())); x0 }).tanh(); t13.0 = t13.0 + value; }
}
} else {
{ let value = (x0 * ((x1[0]).max(c(0.29)) - c((1) as core::primitive::f64))).sin(); x1[0] = x1[0] + value; }
}
{ let value = (x1[0] + (match ((n8 + 0usize) % 4, ((x1[2] + descend((x0).tanh(), (n8 * 2) % 4)) < wave(x0, x1[n3 % x1.len()]) || (x1[0] + (match x1.len() { 0 => x0, 2.. => x0, _ => x0 })) > (x0 + x1[1]))) { (0, _) => x1[x1.len() - 2], (1 | 3, true) => (-c(0.59)), _ => x1[2] })).cos(); x1[1] = x1[1] * value; }
}
(((x1[0] - (x1[1] * x0)) - (x0).sin()) + (x1[2]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(1.44, [-1.19, 0.93, -0.79],), (0.46, [-1.15, 0.47, 0.13],), (0.61, [0.35, -0.15, 1.17],), (-0.11, [0.53, 0.79, 0.74],)]
}
chainrule_tests::random_program! { p51
{
pub fn f(x0: f64, x1: &mut [f64; 3], n2: usize, x3: &[f64], x4: &mut [f64]) {
let mut v6 = advance(vec![(x4[(n2 + n2) % 3] * (x0 + 1.37)), bump(&mut x4[(3 % 2) % 3], (x0).tanh())], 0.1);
if (x1[x1.len() - 1] + 0.43) > (x4[1] / ((x0).cos() + 1.7)) {
x1[n2 % 3] -= (v6[1] - (x3[(0 + n2) % 3] - x0)).tanh();
x1[0] += (x4[2] * x0);
} else {
return ;
}

}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], n2: usize, x3: &[f64], x4: &mut [f64]) {
let mut v6 = advance(vec![(x4[(n2 + n2) % 3] * (x0 + c(1.37))), bump(&mut x4[(3 % 2) % 3], (x0).tanh())], c(0.1));
if (x1[x1.len() - 1] + c(0.43)) > (x4[1] / ((x0).cos() + c(1.7))) {
{ let value = (v6[1] - (x3[(0 + n2) % 3] - x0)).tanh(); x1[n2 % 3] = x1[n2 % 3] - value; }
{ let value = (x4[2] * x0); x1[0] = x1[0] + value; }
} else {
return ;
}

}
}
p (p.0, &mut p.1, p.2, &p.3, &mut p.4) [p.1, p.4] unit
[(1.05, [0.24, 0.81, -0.9], 2usize, vec![-1.18, -1.3, -0.79], vec![0.86, 0.24, 1.02],), (1.32, [-0.97, 1.13, 0.76], 0usize, vec![-0.46, 0.56, 0.48, 0.67], vec![0.57, -0.27, 0.55, 0.58],), (0.51, [-0.38, 0.7, 1.29], 3usize, vec![0.13, -0.76, 0.3], vec![0.43, -0.05, -0.87],), (0.76, [0.59, 0.95, 0.19], 1usize, vec![1.03, 0.15, -0.59, -0.32], vec![-0.97, 0.96, -0.99, 0.25],)]
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
let mut n10 = 0usize;
'l12: while n10 < 3 {
n10 += 1;
let mut a13 = (x0 + (match (x0 + (x0).sin()) > (x1[x1.len() - 1]).sin().exp() { true => bend(x1[(1 + 3 - n10 % 3) % x1.len()], x0), false => (if ((x0 + ((k8) as f64)) < (x0 * x1[2]) || (x0 + inner(&x1[..], x1)) > x0) { x0 } else { (-1.34) }) })).sin();
a13 -= (a13 + wave({ let t15 = (x1[2]); t15 }, 0.13)).cos();
}
let mut k17: usize = k8 % 3;
(x0 + x1[k17]).sin()
}
};
for i20 in 0..0 / 4 {
a3 += x1[i20 + 40];
}
a3 = ({ let t24 = (a3 * { let t22 = (x0); t22 }); ((-0.9) - a3) } - ((x1[(0 + 3 - 0 % 3) % 3] + (-1.11)) * ((x1[0 % 3]).cos() + 1.5).ln()));
((((x0 * turn((x0, x0), x1[0]).1) + (x0).sin()) - (x1[0 % 3]).sin()) + (a3).sin())
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
let mut n10 = 0usize;
'l12: while n10 < 3 {
n10 += 1;
let mut a13 = (x0 + (match (x0 + (x0).sin()) > (x1[x1.len() - 1]).sin().exp() { true => bend(x1[(1 + 3 - n10 % 3) % x1.len()], x0), false => (if ((x0 + c((k8) as core::primitive::f64)) < (x0 * x1[2]) || (x0 + inner(&x1[..], x1)) > x0) { x0 } else { (-c(1.34)) }) })).sin();
{ let value = (a13 + wave({ let t15 = (x1[2]); t15 }, c(0.13))).cos(); a13 = a13 - value; }
}
let mut k17: usize = k8 % 3;
(x0 + x1[k17]).sin()
}
};
for i20 in 0..0 / 4 {
{ let value = x1[i20 + 40]; a3 = a3 + value; }
}
a3 = ({ let t24 = (a3 * { let t22 = (x0); t22 }); ((-c(0.9)) - a3) } - ((x1[(0 + 3 - 0 % 3) % 3] + (-c(1.11))) * ((x1[0 % 3]).cos() + c(1.5)).ln()));
((((x0 * turn((x0, x0), x1[0]).1) + (x0).sin()) - (x1[0 % 3]).sin()) + (a3).sin())
}
}
p (p.0, &p.1) [] value
[(-0.93, vec![-1.28, 0.49, -1.05],), (-1.09, vec![1.29, -0.91, 0.43, 1.09],), (0.14, vec![0.26, 0.8, -0.14],), (0.38, vec![0.35, -0.34, -0.91, 1.08],)]
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
m5[0][n1 % 2] -= (m5[1][1] + (((n1) as f64) * (a10 + m5[1][0]))).tanh();
}
}
((((x0 - (x0 * m5[0][0])) + (x0).sin()) * (m5[0][1]).sin()), (if ((x0 - (x0 - x0)) > ({ let mut k14 = 0; loop { if k14 > 1 || ((m5[n1 % 2][n1 % 2] - (x0 / ((x0).sin() + 1.7))) < (x0 + m5[(n1 + n1) % 2][0]) && (m5[n1 % 2][(n1 * 2) % 2] + ((x0).cos() + 1.5).ln()) < (0.2 * m5[(n1 * 2) % 2][(n1 * 2) % 2])) { break (x0); } k14 += 1; } }) || (m5[1][n1 % 2] + (-0.63)) > (m5[0][0] - (-1.28))) { m5[0][0] } else { m5[0][0] }))
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
{ let value = (m5[1][1] + (c((n1) as core::primitive::f64) * (a10 + m5[1][0]))).tanh(); m5[0][n1 % 2] = m5[0][n1 % 2] - value; }
}
}
((((x0 - (x0 * m5[0][0])) + (x0).sin()) * (m5[0][1]).sin()), (if ((x0 - (x0 - x0)) > ({ let mut k14 = 0; loop { if k14 > 1 || ((m5[n1 % 2][n1 % 2] - (x0 / ((x0).sin() + c(1.7)))) < (x0 + m5[(n1 + n1) % 2][0]) && (m5[n1 % 2][(n1 * 2) % 2] + ((x0).cos() + c(1.5)).ln()) < (c(0.2) * m5[(n1 * 2) % 2][(n1 * 2) % 2])) { break (x0); } k14 += 1; } }) || (m5[1][n1 % 2] + (-c(0.63))) > (m5[0][0] - (-c(1.28)))) { m5[0][0] } else { m5[0][0] }))
}
}
p (p.0, p.1) [] value
[(0.12, 2usize,), (0.94, 0usize,), (0.63, 3usize,), (0.79, 1usize,)]
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
x1[0] = (x1[i13] * ({ let mut k17 = 0; loop { if k17 > 1 || (x0 - (x0 + 0.66)) > (match x1.len() { 0 => x0, 2.. => 0.53, _ => x0 }) { break (x0); } k17 += 1; } })).cos();
break 'l14 ;
} else if (x1[x1.len() - 3] - (-x1[i13])) > (x1[0] * 0.92) {
x1[1] /= ((x0 + (x0 + 0.65)).tanh() + 1.75);
} else {
x1[2] = (x1[x1.len() - 2] - ({ let mut k19 = 0; loop { if k19 > 1 || (x0 * (1.2 - x1[i13 % x1.len()])) > (x1[0] + x0) { break (x0); } k19 += 1; } })).cos();
}
}
vec![(((x0 * ((-0.77) + x0)) * (x0).sin()) + (x1[(2 * 2) % x1.len()]).sin()), (x0 * x0), x0]
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
x1[0] = (x1[i13] * ({ let mut k17 = 0; loop { if k17 > 1 || (x0 - (x0 + c(0.66))) > (match x1.len() { 0 => x0, 2.. => c(0.53), _ => x0 }) { break (x0); } k17 += 1; } })).cos();
break 'l14 ;
} else if (x1[x1.len() - 3] - (-x1[i13])) > (x1[0] * c(0.92)) {
{ let value = ((x0 + (x0 + c(0.65))).tanh() + c(1.75)); x1[1] = x1[1] / value; }
} else {
x1[2] = (x1[x1.len() - 2] - ({ let mut k19 = 0; loop { if k19 > 1 || (x0 * (c(1.2) - x1[i13 % x1.len()])) > (x1[0] + x0) { break (x0); } k19 += 1; } })).cos();
}
}
vec![(((x0 * ((-c(0.77)) + x0)) * (x0).sin()) + (x1[(2 * 2) % x1.len()]).sin()), (x0 * x0), x0]
}
}
p (p.0, p.1) [] value
[(0.71, [-1.09, 1.29, 0.26],), (0.27, [-1.43, 1.26, 1.33],), (1.15, [-0.41, 0.51, -1.44],), (-1.23, [1.34, 0.78, -1.32],)]
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
*x2 = (x1[k5] * (match (x0 + (x0).min(*x2)) > (0.3 * x0) { true => (-(-x0)), false => (if (a10 * (x0 - (-0.35))) > tower(&x1[..], (a10).cos()) { (a10 + x0) } else { (*x2 * x1[k5 % 3]) }) })).tanh();
} else {
*x2 = { *x2 = (x0 - (x1[(3 % 2) % 3] * (-1.06))).tanh(); (*x2) };
break 'b4 ;
}

}
((((x0 * turn((x0, (-1.21)), 1.4).0) * (x0).sin()) * (x1[0]).sin()) + (*x2).sin())
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
*x2 = (x1[k5] * (match (x0 + (x0).min(*x2)) > (c(0.3) * x0) { true => (-(-x0)), false => (if (a10 * (x0 - (-c(0.35)))) > tower(&x1[..], (a10).cos()) { (a10 + x0) } else { (*x2 * x1[k5 % 3]) }) })).tanh();
} else {
*x2 = { *x2 = (x0 - (x1[(3 % 2) % 3] * (-c(1.06)))).tanh(); (*x2) };
break 'b4 ;
}

}
((((x0 * turn((x0, (-c(1.21))), c(1.4)).0) * (x0).sin()) * (x1[0]).sin()) + (*x2).sin())
}
}
p (p.0, p.1, &mut p.2) [p.2] value
[(0.77, [-1.14, 1.04, -1.09], 1.12,), (1.27, [0.1, -0.46, 1.2], -0.6,), (0.11, [0.6, -0.92, 0.29], 0.68,), (1.44, [0.99, 0.5, 1.09], 1.04,)]
}
chainrule_tests::random_program! { p56
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
x0 = { x0 = (x0).sin(); (x1[x1.len() - 2]) };
'l5: for (e3, f4) in x1[1..].iter().zip(x1.iter()) {
let mut e3: [f64; 3] = [(*e3 + (x1[1] - *f4)), (*e3 * *f4), x1[x1.len() - 2]];
x0 = (x0 * (((*f4 + (-e3[e3.len() - 3])).cos() + 1.25).sqrt() / ((x1[1] + wave(bump(&mut e3[0], (x1[1]).cos()), x0)).cos() + 1.7))).cos();
let mut k9: usize = 0 % 3;
e3[k9] /= ((e3[k9] - (0.86 + *f4)).cos() + 1.75);
}
(((x1[0] * (x0).sin().powi(3)) - (x0).sin()) + (x1[2]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64]) -> f64 {
x0 = { x0 = (x0).sin(); (x1[x1.len() - 2]) };
'l5: for (e3, f4) in x1[1..].iter().zip(x1.iter()) {
let mut e3: [f64; 3] = [(*e3 + (x1[1] - *f4)), (*e3 * *f4), x1[x1.len() - 2]];
x0 = (x0 * (((*f4 + (-e3[e3.len() - 3])).cos() + c(1.25)).sqrt() / ((x1[1] + wave(bump(&mut e3[0], (x1[1]).cos()), x0)).cos() + c(1.7)))).cos();
let mut k9: usize = 0 % 3;
{ let value = ((e3[k9] - (c(0.86) + *f4)).cos() + c(1.75)); e3[k9] = e3[k9] / value; }
}
(((x1[0] * (x0).sin().powi(3)) - (x0).sin()) + (x1[2]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.46, vec![0.85, 1.33, -1.4],), (-1.43, vec![1.29, 1.14, 0.16, 1.01],), (-1.37, vec![0.47, 0.83, 1.3],), (1.03, vec![0.23, 1.02, 0.87, -0.48],)]
}
chainrule_tests::random_program! { p57
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: &[f64], x3: &mut f64) -> f64 {
let mut n6 = 0usize;
let a5 = (x2[0] + loop {
if n6 >= 2 || (x2[(n6 % 3) % 3] + (1.18 + x0)) > { let t8 = (x1[(n6 % 4) % 3]); x1[n6 % 3] } {
break (*x3 * ('q12: { if (x0 - turn((x1[x1.len() - 2], x1[1]), x1[2]).0) > absorb(vec![x0, x0]) { break 'q12 ((x0 + x0) * inner(&x2[..2], &x1[..])); } (x2[1] + { let t10 = (x0 * (0.42 - x1[x1.len() - 1])); (x1[1] / ((t10).tanh() + 1.7)) }) })).cos();
}
n6 += 1;
match (n6 + 0usize) % 5 {
k13 => {
x1[2] += (x0 * ('q17: { if ((x1.len() > 2 && x1[2] > (x1[2] / ((x1[(k13 + k13) % 3]).tanh() + 1.7))) || (x2[0] - (x2[k13 % x2.len()] - x2[0])) < ({ let mut k16 = 0; loop { if k16 > 1 || (x1.len() > 2 && x1[2] > (-0.78)) { break (x0); } k16 += 1; } })) { break 'q17 x0; } (x2[1]) })).cos();
x1[(k13 + 0) % 3] += (x2[2] + (x0 * x2[0])).tanh();
}
2.. => {
let v18 = vec![(*x3 + inner(x2, &x1[..])), (-0.62), x1[0]];
}
_ => {
x0 *= (x2[0] + ('q20: { if (0 % 2 == 1 || (x0 + (*x3 * *x3)) < (*x3 + (-1.38))) { break 'q20 x1[(n6 + 3 - n6 % 3) % 3]; } (*x3) })).cos();
}
}
}) + (-x0);
((((((x1[x1.len() - 3] - (x2[1] * x2[n6 % 3])) - (x0).sin()) - (x1[0]).sin()) - (x2[x2.len() - 2]).sin()) + (*x3).sin()) + (a5).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: &[f64], x3: &mut f64) -> f64 {
let mut n6 = 0usize;
let a5 = (x2[0] + loop {
if n6 >= 2 || (x2[(n6 % 3) % 3] + (c(1.18) + x0)) > { let t8 = (x1[(n6 % 4) % 3]); x1[n6 % 3] } {
break (*x3 * ('q12: { if (x0 - turn((x1[x1.len() - 2], x1[1]), x1[2]).0) > absorb(vec![x0, x0]) { break 'q12 ((x0 + x0) * inner(&x2[..2], &x1[..])); } (x2[1] + { let t10 = (x0 * (c(0.42) - x1[x1.len() - 1])); (x1[1] / ((t10).tanh() + c(1.7))) }) })).cos();
}
n6 += 1;
match (n6 + 0usize) % 5 {
k13 => {
{ let value = (x0 * ('q17: { if ((x1.len() > 2 && x1[2] > (x1[2] / ((x1[(k13 + k13) % 3]).tanh() + c(1.7)))) || (x2[0] - (x2[k13 % x2.len()] - x2[0])) < ({ let mut k16 = 0; loop { if k16 > 1 || (x1.len() > 2 && x1[2] > (-c(0.78))) { break (x0); } k16 += 1; } })) { break 'q17 x0; } (x2[1]) })).cos(); x1[2] = x1[2] + value; }
{ let value = (x2[2] + (x0 * x2[0])).tanh(); x1[(k13 + 0) % 3] = x1[(k13 + 0) % 3] + value; }
}
2.. => {
let v18 = vec![(*x3 + inner(x2, &x1[..])), (-c(0.62)), x1[0]];
}
_ => {
{ let value = (x2[0] + ('q20: { if (0 % 2 == 1 || (x0 + (*x3 * *x3)) < (*x3 + (-c(1.38)))) { break 'q20 x1[(n6 + 3 - n6 % 3) % 3]; } (*x3) })).cos(); x0 = x0 * value; }
}
}
}) + (-x0);
((((((x1[x1.len() - 3] - (x2[1] * x2[n6 % 3])) - (x0).sin()) - (x1[0]).sin()) - (x2[x2.len() - 2]).sin()) + (*x3).sin()) + (a5).sin())
}
}
p (p.0, &mut p.1, &p.2, &mut p.3) [p.1, p.3] value
[(0.23, vec![1.16, 0.09, 1.41], vec![-1.09, -0.59, -1.43], 1.12,), (0.06, vec![0.93, 0.58, 1.33, -0.76], vec![0.82, 1.05, -0.52, 0.6], -1.28,), (1.29, vec![0.6, 1.35, -0.09], vec![0.48, 1.32, 0.45], 0.88,), (-0.45, vec![1.41, 0.53, 0.99, 0.79], vec![0.73, 0.57, 1.21, -0.28], 0.78,)]
}
chainrule_tests::random_program! { p58
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let mut n3 = 0usize;
while ((x0 - (x0).sin().exp()) < (1.27 / ((x1[0]).tanh() + 1.7))) && n3 < x1.len() {
n3 += 1;
let mut a9 = (x1[n3 % x1.len()] * ({ let mut k8 = 0; loop { if k8 > 1 || (x1[2] - (-x0)) < x0 { break (x0 - { let t5 = (x1[1]); x1[(n3 + n3) % 3] }); } k8 += 1; } })).tanh();
let a11: f64 = 0.93;
if (a9 + ((-0.49) * a9)) > (x1[1] - a9) {
a9 = (x1[x1.len() - 1] - ('q13: { if (a9 + (a11 + a9)) > (if (x0 * bend(a9, 1.22)) < ((a11).cos() + 1.5).ln() { a11 } else { a11 }) { break 'q13 ({ a9 = (x0).tanh(); (a9) }); } (a9 * (x0).sin()) })).cos();
break ;
}
}
let t14: (f64, f64) = ((x0 - (x1[(n3 + n3) % 3] + 0.97)), descend((x0).cos(), 2) + (x0 - (x1[(n3 + n3) % 3] + 0.97)));
let mut b16 = t14;
b16.1 = (t14.1 - { let t14 = (x0); x0 }).cos();
let mut n3 = vec![(x1[n3 % 3] + 0.33), ((t14.1).cos() + 1.5).ln(), x1[2]];
n3[1] = (((x1[(1 + 2) % 3] * 0.32) + (-x1[0])) * (-(n3[1] + x1[(1 % 3) % 3])));
((((((x0 - (x1[2] * n3[1])) + (x0).sin()) + (x1[(0 % 4) % x1.len()]).sin()) + (t14.1).sin()) + (b16.1).sin()) * (n3[0 % 3]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let mut n3 = 0usize;
while ((x0 - (x0).sin().exp()) < (c(1.27) / ((x1[0]).tanh() + c(1.7)))) && n3 < x1.len() {
n3 += 1;
let mut a9 = (x1[n3 % x1.len()] * ({ let mut k8 = 0; loop { if k8 > 1 || (x1[2] - (-x0)) < x0 { break (x0 - { let t5 = (x1[1]); x1[(n3 + n3) % 3] }); } k8 += 1; } })).tanh();
let a11: f64 = c(0.93);
if (a9 + ((-c(0.49)) * a9)) > (x1[1] - a9) {
a9 = (x1[x1.len() - 1] - ('q13: { if (a9 + (a11 + a9)) > (if (x0 * bend(a9, c(1.22))) < ((a11).cos() + c(1.5)).ln() { a11 } else { a11 }) { break 'q13 ({ a9 = (x0).tanh(); (a9) }); } (a9 * (x0).sin()) })).cos();
break ;
}
}
let t14: (f64, f64) = ((x0 - (x1[(n3 + n3) % 3] + c(0.97))), descend((x0).cos(), 2) + (x0 - (x1[(n3 + n3) % 3] + c(0.97))));
let mut b16 = t14;
b16.1 = (t14.1 - { let t14 = (x0); x0 }).cos();
let mut n3 = vec![(x1[n3 % 3] + c(0.33)), ((t14.1).cos() + c(1.5)).ln(), x1[2]];
n3[1] = (((x1[(1 + 2) % 3] * c(0.32)) + (-x1[0])) * (-(n3[1] + x1[(1 % 3) % 3])));
((((((x0 - (x1[2] * n3[1])) + (x0).sin()) + (x1[(0 % 4) % x1.len()]).sin()) + (t14.1).sin()) + (b16.1).sin()) * (n3[0 % 3]).sin())
}
}
p (p.0, &p.1) [] value
[(-0.89, vec![1.42, -1.26, 0.05],), (-0.78, vec![0.84, 0.28, 0.49, 0.62],), (1.02, vec![-0.7, 1.34, 1.05],), (0.41, vec![0.71, -0.47, 0.75, 1.35],)]
}
chainrule_tests::random_program! { p59
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64; 3]) -> f64 {
let mut a4: f64 = 1.12;
a4 += (x0 * (-a4)).abs();
let mut n6 = x2.len();
while n6 > 0 {
n6 -= 1;
if (x1[1] * (-0.62)) > (x2[n6]).max(0.25) {
a4 -= (x1[(n6 + n6) % 3] - descend((x0 - ((x1[0] / ((x2[x2.len() - 2]).tanh() + 1.7)) * (a4 / ((x1[x1.len() - 2]).tanh() + 1.7)))).tanh(), 0)).tanh();
} else {
a4 = (x0 * ((0.43 / ((x1[2]).sin() + 1.7)) / ((x0 + (x0 * x0)).cos() + 1.7))).sin();
break ;
}
}
(((((x1[0] - (0.87 * 0.68)) * (x0).sin()) + (x1[x1.len() - 2]).sin()) - (x2[(0 * 2) % 3]).sin()) + (a4).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64; 3]) -> f64 {
let mut a4: f64 = c(1.12);
{ let value = (x0 * (-a4)).abs(); a4 = a4 + value; }
let mut n6 = x2.len();
while n6 > 0 {
n6 -= 1;
if (x1[1] * (-c(0.62))) > (x2[n6]).max(c(0.25)) {
{ let value = (x1[(n6 + n6) % 3] - descend((x0 - ((x1[0] / ((x2[x2.len() - 2]).tanh() + c(1.7))) * (a4 / ((x1[x1.len() - 2]).tanh() + c(1.7))))).tanh(), 0)).tanh(); a4 = a4 - value; }
} else {
a4 = (x0 * ((c(0.43) / ((x1[2]).sin() + c(1.7))) / ((x0 + (x0 * x0)).cos() + c(1.7)))).sin();
break ;
}
}
(((((x1[0] - (c(0.87) * c(0.68))) * (x0).sin()) + (x1[x1.len() - 2]).sin()) - (x2[(0 * 2) % 3]).sin()) + (a4).sin())
}
}
p (p.0, &mut p.1, &p.2) [p.1] value
[(-0.39, [0.28, -0.95, 0.82], [1.09, -0.37, 1.21],), (0.33, [0.76, 0.71, -1.41], [0.65, 0.94, -0.65],), (0.37, [0.23, 1.32, 0.6], [0.28, 0.52, 0.05],), (1.2, [1.03, 0.25, -1.38], [1.22, 1.12, 0.21],)]
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
} else {
x0 = (-{ let t11 = (x1[0]); x0 });
}
}
[((((x1[2] * (match ((0 + 3 - 3 % 3) + 0usize) % 3 { 0 => x1[0], 2.. => 1.16, _ => x1[1] })) + (x0).sin()) * (x1[1]).sin()) - (d3[1]).sin()), (x0 + 0.12), x0]
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
} else {
x0 = (-{ let t11 = (x1[0]); x0 });
}
}
[((((x1[2] * (match ((0 + 3 - 3 % 3) + 0usize) % 3 { 0 => x1[0], 2.. => c(1.16), _ => x1[1] })) + (x0).sin()) * (x1[1]).sin()) - (d3[1]).sin()), (x0 + c(0.12)), x0]
}
}
p (p.0, p.1) [] value
[(0.08, vec![0.58, -0.5, 0.08],), (0.62, vec![1.2, 0.65, 1.26, 0.23],), (0.64, vec![1.17, -1.18, -1.39],), (0.33, vec![0.09, 0.46, 0.61, 0.06],)]
}
chainrule_tests::random_program! { p61
{
pub fn f(x0: f64, x1: &[f64; 3], x2: f64) -> f64 {
if 3 % 2 == 1 {
for i4 in 1..x1.len() {
let mut a6: f64 = (x1[i4 % x1.len()] - (x1[i4] - (-0.59))).cos();
}
let a8: f64 = (x0 + (((-0.16) + x0) - (x2 * x0))).sin();
} else {
let mut a10 = (x1[0] - ((x1[2] * 0.67) * (-x0))).sin();
}
((((x1[(2 + 3 - 2 % 3) % 3] - (if ((x1[(1 % 2) % x1.len()] + x2) < 1.04 && (x0 - wave(0.05, x0)) < (x2 * x0)) { x1[(1 + 3 - 1 % 3) % x1.len()] } else { x2 })) * (x0).sin()) - (x1[1 % 3]).sin()) * (x2).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64; 3], x2: f64) -> f64 {
if 3 % 2 == 1 {
for i4 in 1..x1.len() {
let mut a6: f64 = (x1[i4 % x1.len()] - (x1[i4] - (-c(0.59)))).cos();
}
let a8: f64 = (x0 + (((-c(0.16)) + x0) - (x2 * x0))).sin();
} else {
let mut a10 = (x1[0] - ((x1[2] * c(0.67)) * (-x0))).sin();
}
((((x1[(2 + 3 - 2 % 3) % 3] - (if ((x1[(1 % 2) % x1.len()] + x2) < c(1.04) && (x0 - wave(c(0.05), x0)) < (x2 * x0)) { x1[(1 + 3 - 1 % 3) % x1.len()] } else { x2 })) * (x0).sin()) - (x1[1 % 3]).sin()) * (x2).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(1.08, [0.58, 0.62, 0.37], 0.76,), (-0.68, [0.22, 0.95, -0.53], 1.05,), (0.81, [1.33, -0.88, 0.35], 1.39,), (-1.41, [0.85, 0.62, -1.39], 1.07,)]
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
let mut k12: f64 = 0.61;
((k12 / ((k12).tanh() + 1.7)) * (x1[1] * 0.47))
}
0 | 1 => {
(x1[0]).sin().powi(4)
}
_ => {
({ let t15 = (x0); x0 } * (x1[2]).sin())
}
};
((((a11 - (1.36 * 0.51)) - (x0).sin()) * (x1[0]).sin()) * (a11).sin())
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
let mut k12: f64 = c(0.61);
((k12 / ((k12).tanh() + c(1.7))) * (x1[1] * c(0.47)))
}
0 | 1 => {
(x1[0]).sin().powi(4)
}
_ => {
({ let t15 = (x0); x0 } * (x1[2]).sin())
}
};
((((a11 - (c(1.36) * c(0.51))) - (x0).sin()) * (x1[0]).sin()) * (a11).sin())
}
}
p (p.0, &p.1) [] value
[(0.38, vec![0.81, 0.5, 1.14],), (0.9, vec![-1.1, 1.19, 1.39, 0.72],), (-0.52, vec![0.62, 0.53, 1.41],), (0.89, vec![0.42, 0.6, -0.53, 0.68],)]
}
chainrule_tests::random_program! { p63
{
pub fn f(mut x0: f64, x1: &mut [f64], mut x2: (f64, f64), x3: &[f64; 3], x4: &[f64]) -> f64 {
x2.0 = 'b6: {
let mut n7 = 0;
loop {
let mut b9: [f64; 3] = weave(x3, x3);
x2.0 -= (x2.1 + wave(squash(b9), (x0 - x1[x1.len() - 1]))).sin();
if n7 >= 1 {
break ;
}
n7 += 1;
let a11: f64 = (x3[2] + (absorb(vec![x0, x4[2]]) * (x1[n7 % 3] + (-0.88)))).tanh();
b9[0] = (x3[1] * (x1[2] * (if (x1[(3 % 3) % 3] * (match x3.len() { 0 => x3[(3 + n7) % x3.len()], 2.. => (-0.62), _ => x2.0 })) > (x3[(n7 + n7) % 3] * x3[2]) { b9[1] } else { x0 })).sin()).tanh();
}
if (x2.1 + (x2.0 * x3[0])) < (x2.0 * x1[(n7 % 2) % x1.len()]) {
x1[2] *= (x2.1 + turn((x4[x4.len() - 2], x1[(n7 * 2) % 3]), x3[(n7 % 2) % 3]).0).cos();
let a13: f64 = 1.15;
} else {
break 'b6 (((x3[n7 % 3] * x0) + (0.34 - x4[(n7 + 3 - n7 % 3) % 3])) - { let n7 = (x2.1); n7 });
}
(x4[x4.len() - 2] * (match (x1.len() > 4 && x1[4] > (x4[n7 % 3] * 0.63)) { true => x0, false => x0 })).cos()
};
let mut c16 = (x4[x4.len() - 1] - (x3[1] * 1.08)) > (x2.0 + x1[(1 % 4) % x1.len()]);
let mut n18 = 0usize;
'l20: while n18 < 3 {
n18 += 1;
x1[0] /= ((x4[2] - (x4[x4.len() - 3] + x2.0)).sin() + 1.75);
x0 *= (x2.0 - ((x0).cos() + 1.25).sqrt()).tanh();
}
((((((x3[1] * { x0 = (x2.0).tanh(); (x2.1) }) * (x0).sin()) + (x1[0]).sin()) + (x2.1).sin()) * (x3[(n18 * 2) % x3.len()]).sin()) * (x4[0]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], mut x2: (f64, f64), x3: &[f64; 3], x4: &[f64]) -> f64 {
x2.0 = 'b6: {
let mut n7 = 0;
loop {
let mut b9: [f64; 3] = weave(x3, x3);
{ let value = (x2.1 + wave(squash(b9), (x0 - x1[x1.len() - 1]))).sin(); x2.0 = x2.0 - value; }
if n7 >= 1 {
break ;
}
n7 += 1;
let a11: f64 = (x3[2] + (absorb(vec![x0, x4[2]]) * (x1[n7 % 3] + (-c(0.88))))).tanh();
b9[0] = (x3[1] * (x1[2] * (if (x1[(3 % 3) % 3] * (match x3.len() { 0 => x3[(3 + n7) % x3.len()], 2.. => (-c(0.62)), _ => x2.0 })) > (x3[(n7 + n7) % 3] * x3[2]) { b9[1] } else { x0 })).sin()).tanh();
}
if (x2.1 + (x2.0 * x3[0])) < (x2.0 * x1[(n7 % 2) % x1.len()]) {
{ let value = (x2.1 + turn((x4[x4.len() - 2], x1[(n7 * 2) % 3]), x3[(n7 % 2) % 3]).0).cos(); x1[2] = x1[2] * value; }
let a13: f64 = c(1.15);
} else {
break 'b6 (((x3[n7 % 3] * x0) + (c(0.34) - x4[(n7 + 3 - n7 % 3) % 3])) - { let n7 = (x2.1); n7 });
}
(x4[x4.len() - 2] * (match (x1.len() > 4 && x1[4] > (x4[n7 % 3] * c(0.63))) { true => x0, false => x0 })).cos()
};
let mut c16 = (x4[x4.len() - 1] - (x3[1] * c(1.08))) > (x2.0 + x1[(1 % 4) % x1.len()]);
let mut n18 = 0usize;
'l20: while n18 < 3 {
n18 += 1;
{ let value = ((x4[2] - (x4[x4.len() - 3] + x2.0)).sin() + c(1.75)); x1[0] = x1[0] / value; }
{ let value = (x2.0 - ((x0).cos() + c(1.25)).sqrt()).tanh(); x0 = x0 * value; }
}
((((((x3[1] * { x0 = (x2.0).tanh(); (x2.1) }) * (x0).sin()) + (x1[0]).sin()) + (x2.1).sin()) * (x3[(n18 * 2) % x3.len()]).sin()) * (x4[0]).sin())
}
}
p (p.0, &mut p.1, p.2, &p.3, &p.4) [p.1] value
[(-0.21, vec![0.05, 0.58, -1.36], (-0.98, 0.82), [1.34, 0.34, 0.22], vec![-0.58, 1.38, 0.2],), (0.95, vec![-0.79, 0.79, -0.65, 0.38], (-1.05, 0.7), [0.88, 1.17, 0.78], vec![0.53, 0.16, -1.25, -1.34],), (0.9, vec![-0.2, 1.31, 1.14], (-0.33, -0.76), [-0.66, 1.01, -0.61], vec![-0.15, 0.71, 0.9],), (-0.49, vec![-1.24, 1.34, -0.83, 1.04], (0.97, -0.32), [-0.54, 0.53, -0.16], vec![0.51, 0.08, -0.19, -0.3],)]
}
chainrule_tests::random_program! { p64
{
pub fn f(mut x0: f64, mut x1: (f64, f64)) -> f64 {
let mut n3 = 3;
'l5: while n3 > 0 && (x1.0 + ((x1.0).cos() + 1.5).ln()) < x1.1 {
n3 -= 1;
let mut k6: usize = (n3 + n3) % 3;
x1.0 = (x0 * ((-x0) + (x0 + x0))).sin();
}
if (x0 - (x1.0 + x1.1)) < (x1.0).sin() {
'l9: for i8 in 0..0 {
x1.1 += (x0 * (absorb(vec![x0, x0]) + x0)).cos();
let mut c11 = ((x0 * (0.73 + x1.0)) < (x0 * x0) && (i8 + 0) % 2 == 0);
}
let mut n13 = 0usize;
loop {
'b15: {
x1.1 /= ((x0 + (x0 * (-0.48))).tanh() + 1.75);
x0 += (x0 + (x1.1 * (-0.77))).cos();

}
x1.1 = (x0 + wave((x1.1 * x0), absorb(vec![x1.1, x0]))).cos();
if n13 >= 3 || ((x0 - (x0).sin()) < absorb(vec![x0, x1.1]) && (x0 * (x0 * x0)) < (x0 + 0.94)) {
break ;
}
n13 += 1;
}
}
(((x1.1 - (x1.1 / ((x1.0).tanh() + 1.7))) * (x0).sin()) + (x1.1).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: (f64, f64)) -> f64 {
let mut n3 = 3;
'l5: while n3 > 0 && (x1.0 + ((x1.0).cos() + c(1.5)).ln()) < x1.1 {
n3 -= 1;
let mut k6: usize = (n3 + n3) % 3;
x1.0 = (x0 * ((-x0) + (x0 + x0))).sin();
}
if (x0 - (x1.0 + x1.1)) < (x1.0).sin() {
'l9: for i8 in 0..0 {
{ let value = (x0 * (absorb(vec![x0, x0]) + x0)).cos(); x1.1 = x1.1 + value; }
let mut c11 = ((x0 * (c(0.73) + x1.0)) < (x0 * x0) && (i8 + 0) % 2 == 0);
}
let mut n13 = 0usize;
loop {
'b15: {
{ let value = ((x0 + (x0 * (-c(0.48)))).tanh() + c(1.75)); x1.1 = x1.1 / value; }
{ let value = (x0 + (x1.1 * (-c(0.77)))).cos(); x0 = x0 + value; }

}
x1.1 = (x0 + wave((x1.1 * x0), absorb(vec![x1.1, x0]))).cos();
if n13 >= 3 || ((x0 - (x0).sin()) < absorb(vec![x0, x1.1]) && (x0 * (x0 * x0)) < (x0 + c(0.94))) {
break ;
}
n13 += 1;
}
}
(((x1.1 - (x1.1 / ((x1.0).tanh() + c(1.7)))) * (x0).sin()) + (x1.1).sin())
}
}
p (p.0, p.1) [] value
[(-0.63, (-0.68, 0.59),), (-0.84, (0.63, 0.38),), (0.09, (0.48, 0.16),), (-0.85, (1.22, 1.11),)]
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
'b14: {
for i15 in 0..(3 + 3 - 0 % 3) % 4 / 4 {
x1 += x3[i15 + 40];
}
let mut v17 = vec![(x0 - tower(&x3[1..], (x1).cos())); 3 + 1];
v17[(3 * 2) % 3] = descend((x2 + ((-0.09) * x3[1 % 3])).cos(), (0 * 2) % 4);

}
} else {
return ((((((x2 * (x1).sin().powi(2)) - (x0).sin()) - (x1).sin()) + (x2).sin()) + (x3[2 % 3]).sin()) * (x4).sin());
}
} else {
x1 = (x4 + (inner(&x3[..], &x3[..]) - { let t19 = (x2); x2 })).tanh();
return ((((((x1 + ((3) as f64)) - (x0).sin()) + (x1).sin()) * (x2).sin()) + (x3[(2 % 2) % 3]).sin()) + (x4).sin());
}
((((((x1 - (1.18 / ((x3[2]).cos() + 1.7))) + (x0).sin()) * (x1).sin()) + (x2).sin()) * (x3[0]).sin()) * (x4).sin())
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
'b14: {
for i15 in 0..(3 + 3 - 0 % 3) % 4 / 4 {
{ let value = x3[i15 + 40]; x1 = x1 + value; }
}
let mut v17 = vec![(x0 - tower(&x3[1..], (x1).cos())); 3 + 1];
v17[(3 * 2) % 3] = descend((x2 + ((-c(0.09)) * x3[1 % 3])).cos(), (0 * 2) % 4);

}
} else {
return ((((((x2 * (x1).sin().powi(2)) - (x0).sin()) - (x1).sin()) + (x2).sin()) + (x3[2 % 3]).sin()) * (x4).sin());
}
} else {
x1 = (x4 + (inner(&x3[..], &x3[..]) - { let t19 = (x2); x2 })).tanh();
return ((((((x1 + c((3) as core::primitive::f64)) - (x0).sin()) + (x1).sin()) * (x2).sin()) + (x3[(2 % 2) % 3]).sin()) + (x4).sin());
}
((((((x1 - (c(1.18) / ((x3[2]).cos() + c(1.7)))) + (x0).sin()) * (x1).sin()) + (x2).sin()) * (x3[0]).sin()) * (x4).sin())
}
}
p (p.0, p.1, p.2, p.3, p.4) [] value
[(0.8, -0.17, 1.41, [0.69, 0.89, 0.45], 0.35,), (0.24, 0.62, 0.82, [-1.23, 0.99, 0.17], -0.49,), (1.41, 0.83, 0.82, [-1.24, 1.38, 0.55], 0.48,), (-1.0, 0.64, -1.12, [0.81, 0.9, 1.28], 1.25,)]
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
loop {
if n19 >= 0 {
break ;
}
n19 += 1;
t11.1 -= (x1[1] * { let t21 = (a9 + (if (a9 * x0) < (-x0) { x1[2] } else { x0 })); (x1[2 % 3] * x1[1]) }).cos();
a9 *= (x0 + t11.0).sin();
}
} else {
d13 = (x1[0] - ((t11.1).abs() * t11.0)).tanh();
}
((((((d13 - (a9).sin()) - (x0).sin()) - (x1[0 % 3]).sin()) - (a9).sin()) + (t11.0).sin()) - (d13).sin())
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
loop {
if n19 >= 0 {
break ;
}
n19 += 1;
{ let value = (x1[1] * { let t21 = (a9 + (if (a9 * x0) < (-x0) { x1[2] } else { x0 })); (x1[2 % 3] * x1[1]) }).cos(); t11.1 = t11.1 - value; }
{ let value = (x0 + t11.0).sin(); a9 = a9 * value; }
}
} else {
d13 = (x1[0] - ((t11.1).abs() * t11.0)).tanh();
}
((((((d13 - (a9).sin()) - (x0).sin()) - (x1[0 % 3]).sin()) - (a9).sin()) + (t11.0).sin()) - (d13).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.1, vec![-0.65, -0.86, 0.33],), (0.8, vec![0.05, -0.29, 1.01, 0.39],), (0.46, vec![-0.51, 0.7, 0.49],), (1.11, vec![0.12, 1.3, 0.9, 0.2],)]
}
chainrule_tests::random_program! { p67
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
let a3 = 'b4: {
let mut c5 = (x0 + (match (0 + 1usize) % 2 { 0 => x1[x1.len() - 2], 2.. => x0, _ => x1[0] })) > x0;
if (x1.len() > 3 && x1[3] > (x0 + x0)) {
x1[1] = (match (0 + 3 - 0 % 3) % 2 == 0 { true => (x0 * (((3 + 3 - 1 % 3)) as f64)), false => (match ((x0 * (-0.64)) > (match (((3 + 1) + 1usize) % 3, (x1.len() > 0 && x1[0] > ({ let mut k10 = 0; loop { if k10 > 1 || (x1.len() > 2 && x1[2] > inner(&x1[..], &x1[..])) { break (x1[1]); } k10 += 1; } }))) { (0, _) => (-1.39), (1 | 3, true) => x1[1], _ => x0 }) && (x1[(3 + 2) % 3] * (if (x1[(1 + 3) % 3] - 1.42) < x1[0] { 0.73 } else { x0 })) < ((0) as f64)) { true => { let t7 = (x0); (-0.24) }, false => (x0).sin().powi(2) }) });
} else {
x1[2 % 3] += choose(&x1[..], 2);
break 'b4 (x0 + (-squash([x0, x0, x0]))).sin();
}
x1[(3 % 2) % 3] = bump(&mut x1[1], (x0 + (if (x0 * x0) > (1.37 * 0.21) { x0 } else { 0.91 })).cos());
(x1[1] / ((x1[0 % 3]).tanh() + 1.7))
};
vec![((((x0 * (x1[1 % x1.len()] - 0.72)) + (x0).sin()) + (x1[1]).sin()) + (a3).sin()), (x1[1] * x0), 1.35]
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
let a3 = 'b4: {
let mut c5 = (x0 + (match (0 + 1usize) % 2 { 0 => x1[x1.len() - 2], 2.. => x0, _ => x1[0] })) > x0;
if (x1.len() > 3 && x1[3] > (x0 + x0)) {
x1[1] = (match (0 + 3 - 0 % 3) % 2 == 0 { true => (x0 * c(((3 + 3 - 1 % 3)) as core::primitive::f64)), false => (match ((x0 * (-c(0.64))) > (match (((3 + 1) + 1usize) % 3, (x1.len() > 0 && x1[0] > ({ let mut k10 = 0; loop { if k10 > 1 || (x1.len() > 2 && x1[2] > inner(&x1[..], &x1[..])) { break (x1[1]); } k10 += 1; } }))) { (0, _) => (-c(1.39)), (1 | 3, true) => x1[1], _ => x0 }) && (x1[(3 + 2) % 3] * (if (x1[(1 + 3) % 3] - c(1.42)) < x1[0] { c(0.73) } else { x0 })) < c((0) as core::primitive::f64)) { true => { let t7 = (x0); (-c(0.24)) }, false => (x0).sin().powi(2) }) });
} else {
{ let value = choose(&x1[..], 2); x1[2 % 3] = x1[2 % 3] + value; }
break 'b4 (x0 + (-squash([x0, x0, x0]))).sin();
}
x1[(3 % 2) % 3] = bump(&mut x1[1], (x0 + (if (x0 * x0) > (c(1.37) * c(0.21)) { x0 } else { c(0.91) })).cos());
(x1[1] / ((x1[0 % 3]).tanh() + c(1.7)))
};
vec![((((x0 * (x1[1 % x1.len()] - c(0.72))) + (x0).sin()) + (x1[1]).sin()) + (a3).sin()), (x1[1] * x0), c(1.35)]
}
}
p (p.0, &mut p.1) [p.1] value
[(1.37, [1.05, 1.28, 0.22],), (0.91, [-1.13, 0.77, 1.3],), (0.24, [-0.2, 0.73, 0.15],), (-1.02, [0.71, 0.6, -0.37],)]
}
chainrule_tests::random_program! { p68
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let a3: f64 = 0.89;
if (x1.len() > 1 && x1[1] > (x0).sin()) {
let mut n5 = (2 + 3 - 1 % 3) % 4;
while n5 > 0 {
n5 -= 1;
let mut a7 = (x1[(n5 * 2) % 3] * (((n5 % 3)) as f64)).sin();
}
}
((((a3 - (x0 + a3)) + (x0).sin()) - (x1[1]).sin()) + (a3).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64]) -> f64 {
let a3: f64 = c(0.89);
if (x1.len() > 1 && x1[1] > (x0).sin()) {
let mut n5 = (2 + 3 - 1 % 3) % 4;
while n5 > 0 {
n5 -= 1;
let mut a7 = (x1[(n5 * 2) % 3] * c(((n5 % 3)) as core::primitive::f64)).sin();
}
}
((((a3 - (x0 + a3)) + (x0).sin()) - (x1[1]).sin()) + (a3).sin())
}
}
p (p.0, &p.1) [] value
[(0.74, vec![1.38, 0.33, 0.93],), (-1.06, vec![-0.51, 1.39, 0.98, 1.28],), (0.44, vec![-0.93, 1.05, -0.62],), (-0.08, vec![0.43, 0.55, 0.98, 1.4],)]
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
loop {
if n9 >= 3 {
break ;
}
n9 += 2;
let mut a12: f64 = (a3 + (-('q11: { if (a3 - (x0).sin().exp()) > (x0 + x1.0) { break 'q11 0.33; } (x0) }))).cos();
}
}
} else {
x0 = (x0 - (match (((3 + 1) + 1usize) % 5, (x0 + (0.1 + x0)) > (x1.1 * x1.0)) { (0, _) => x1.1, (1 | 3, true) => 0.19, _ => x1.1 })).min((x1.1 * x1.1));
}
(((x1.1 + (x0 * x0)) + (x0).sin()) + (x1.0).sin())
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
loop {
if n9 >= 3 {
break ;
}
n9 += 2;
let mut a12: f64 = (a3 + (-('q11: { if (a3 - (x0).sin().exp()) > (x0 + x1.0) { break 'q11 c(0.33); } (x0) }))).cos();
}
}
} else {
x0 = (x0 - (match (((3 + 1) + 1usize) % 5, (x0 + (c(0.1) + x0)) > (x1.1 * x1.0)) { (0, _) => x1.1, (1 | 3, true) => c(0.19), _ => x1.1 })).min((x1.1 * x1.1));
}
(((x1.1 + (x0 * x0)) + (x0).sin()) + (x1.0).sin())
}
}
p (p.0, p.1) [] value
[(-1.11, (0.2, -1.42),), (1.32, (1.29, 1.3),), (0.53, (-0.3, 0.61),), (1.15, (0.32, -0.64),)]
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
if c5 {
x2[2] = x0;
return (((((x0 + (x2[0] * (-0.88))) + (x0).sin()) - (x1).sin()) - (x2[(1 + 3 - 3 % 3) % x2.len()]).sin()) - (x3.0).sin());
} else {
x2[2] = descend((x1 * ((x3.1 * x3.1) / ((x0 * (-x0)).sin() + 1.7))).sin(), 0);
}
if (x2[(0 + 3) % 3] * { let t7 = (x3.0); t7 }) < x3.1 {
x2[2] = (x0 * squash([x1, 0.36, x3.1])).sin();
return (((((x3.1 - (x1).sin()) + (x0).sin()) - (x1).sin()) - (x2[1]).sin()) + (x3.1).sin());
}
}
k9 => {
x2[0] /= ((x3.1 - ((x2[1]).cos() + 1.5).ln()).cos() + 1.75);
}
}
(((((x3.0 - x0) * (x0).sin()) - (x1).sin()) + (x2[2]).sin()) * (x3.0).sin())
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
if c5 {
x2[2] = x0;
return (((((x0 + (x2[0] * (-c(0.88)))) + (x0).sin()) - (x1).sin()) - (x2[(1 + 3 - 3 % 3) % x2.len()]).sin()) - (x3.0).sin());
} else {
x2[2] = descend((x1 * ((x3.1 * x3.1) / ((x0 * (-x0)).sin() + c(1.7)))).sin(), 0);
}
if (x2[(0 + 3) % 3] * { let t7 = (x3.0); t7 }) < x3.1 {
x2[2] = (x0 * squash([x1, c(0.36), x3.1])).sin();
return (((((x3.1 - (x1).sin()) + (x0).sin()) - (x1).sin()) - (x2[1]).sin()) + (x3.1).sin());
}
}
k9 => {
{ let value = ((x3.1 - ((x2[1]).cos() + c(1.5)).ln()).cos() + c(1.75)); x2[0] = x2[0] / value; }
}
}
(((((x3.0 - x0) * (x0).sin()) - (x1).sin()) + (x2[2]).sin()) * (x3.0).sin())
}
}
p (p.0, p.1, p.2, p.3) [] value
[(1.39, 0.82, [1.11, 0.98, -0.17], (0.34, -0.29),), (0.44, 0.33, [-0.05, 0.39, 0.12], (0.9, 0.91),), (0.2, -1.01, [0.65, 0.34, -0.38], (0.48, -0.5),), (0.58, 0.32, [-0.98, -1.35, 0.72], (-1.02, 0.93),)]
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
*x2 = ((*x2).min(*x2) / ((*x2 + { *x2 = (x1[(0 * 2) % 3]).tanh(); (x1[1]) }).sin() + 1.7));
let mut v16 = vec![(*x2 + absorb(vec![x3[2], x1[k5]])), ('q15: { if (x0 * (x1[0] * t13.0)) > choose(&x3[..], (0 * 2)) { break 'q15 x1[(k5 % 2) % 3]; } (x3[(k5 % 4) % 3]) }), *x2];
}
}
}
(((((x0 - x0) * (x0).sin()) + (x1[(k5 + 3 - 1 % 3) % x1.len()]).sin()) + (*x2).sin()) + (x3[(k5 * 2) % x3.len()]).sin())
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
*x2 = ((*x2).min(*x2) / ((*x2 + { *x2 = (x1[(0 * 2) % 3]).tanh(); (x1[1]) }).sin() + c(1.7)));
let mut v16 = vec![(*x2 + absorb(vec![x3[2], x1[k5]])), ('q15: { if (x0 * (x1[0] * t13.0)) > choose(&x3[..], (0 * 2)) { break 'q15 x1[(k5 % 2) % 3]; } (x3[(k5 % 4) % 3]) }), *x2];
}
}
}
(((((x0 - x0) * (x0).sin()) + (x1[(k5 + 3 - 1 % 3) % x1.len()]).sin()) + (*x2).sin()) + (x3[(k5 * 2) % x3.len()]).sin())
}
}
p (p.0, &p.1, &mut p.2, &mut p.3) [p.2, p.3] value
[(1.26, [-0.85, 0.86, 1.31], -0.1, [1.29, 1.13, -0.85],), (0.62, [-0.75, 0.06, -1.34], 0.95, [-0.4, 1.28, -1.3],), (1.28, [0.59, 0.41, 0.88], 0.6, [0.15, -1.37, 0.59],), (0.69, [-0.48, -0.06, 0.09], 0.48, [-0.53, 1.1, 0.56],)]
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
'l22: for i21 in 1..x3.len() {
let a24: f64 = (x0 * ((x3[i21]).sin().exp() - x0)).sin();
}
vec![(((((x1[(1 * 2) % x1.len()] * { let t26 = (x1[2]); x3[x3.len() - 2] }) - (x0).sin()) * (x1[(0 % 2) % x1.len()]).sin()) + (x2[0]).sin()) * (x3[x3.len() - 2]).sin()), (if c7 { x2[1] } else { x0 }), 0.67]
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
'l22: for i21 in 1..x3.len() {
let a24: f64 = (x0 * ((x3[i21]).sin().exp() - x0)).sin();
}
vec![(((((x1[(1 * 2) % x1.len()] * { let t26 = (x1[2]); x3[x3.len() - 2] }) - (x0).sin()) * (x1[(0 % 2) % x1.len()]).sin()) + (x2[0]).sin()) * (x3[x3.len() - 2]).sin()), (if c7 { x2[1] } else { x0 }), c(0.67)]
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
let mut n15 = 0usize;
while n15 < 3 {
n15 += 1;
'l18: for i17 in 0..=1 {
let a20: f64 = (x4[1] - ((match x4.len() { 0 => (-0.93), 2.. => x0, _ => x3[1] }) + (x4[x4.len() - 1] + (-0.53)))).tanh();
}
let t22: (f64, [f64; 2]) = ((x3[0] * (x3[0]).max(x3[n2 % 3])), [(x3[0] * (x3[0]).max(x3[n2 % 3])) * x3[2], descend((x1[x1.len() - 1]).sin(), 3)]);
let mut b24 = t22;
}
(((((x4[(0 + 3 - n2 % 3) % 3] - (x4[(2 * 2) % x4.len()] * x0)) * (x0).sin()) + (x1[(n2 % 2) % x1.len()]).sin()) + (x3[0]).sin()) + (x4[0]).sin())
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
let mut n15 = 0usize;
while n15 < 3 {
n15 += 1;
'l18: for i17 in 0..=1 {
let a20: f64 = (x4[1] - ((match x4.len() { 0 => (-c(0.93)), 2.. => x0, _ => x3[1] }) + (x4[x4.len() - 1] + (-c(0.53))))).tanh();
}
let t22: (f64, [f64; 2]) = ((x3[0] * (x3[0]).max(x3[n2 % 3])), [(x3[0] * (x3[0]).max(x3[n2 % 3])) * x3[2], descend((x1[x1.len() - 1]).sin(), 3)]);
let mut b24 = t22;
}
(((((x4[(0 + 3 - n2 % 3) % 3] - (x4[(2 * 2) % x4.len()] * x0)) * (x0).sin()) + (x1[(n2 % 2) % x1.len()]).sin()) + (x3[0]).sin()) + (x4[0]).sin())
}
}
p (p.0, &p.1, p.2, &p.3, p.4) [] value
[(0.12, [0.55, -0.05, 0.24], 2usize, vec![0.23, -0.44, -0.34], [0.6, -0.99, 1.26],), (-0.93, [-1.43, -0.69, 0.98], 0usize, vec![0.33, 0.41, -0.88, -0.29], [0.54, 0.35, 0.64],), (1.03, [1.32, 0.62, 0.21], 3usize, vec![-1.36, 0.8, 0.74], [0.38, 1.3, 1.22],), (-0.5, [0.72, 0.58, -0.22], 1usize, vec![0.73, 0.61, 0.35, 0.41], [0.41, -0.71, 1.34],)]
}
chainrule_tests::random_program! { p74
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), mut x3: Vec<f64>, x4: f64) -> f64 {
if (x4 - (((0 + 3)) as f64)) < x3[1] {
return ((((((x2.0 - (x0).min((-0.52))) * (x0).sin()) + (x1[2]).sin()) - (x2.0).sin()) + (x3[1]).sin()) + (x4).sin());
}
x3[1] -= if 1 % 2 == 0 {
({ let t6 = (x4); x4 })
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
x2.0 = ('q24: { if (x1[2] * (t22.1).sin()) > (x4 - x4) { break 'q24 (if (x1.len() > 4 && x1[4] > t22.0) { x4 } else { x3[(1 + 3 - 3 % 3) % 3] }); } (x3[0 % 3] + ((t22.0 - x2.1) * bend(x3[x3.len() - 2], x2.0))) });
({ let t25 = (x4); t25 })
} else {
(x3[0] * inner(&x1[..3], &x1[0..1])).tanh()
};
(((((((t22 - (if (x2.1 * ((x2.0).cos() + 1.25).sqrt()) < (x0 - x2.1) { x0 } else { t22 })) + (x0).sin()) + (x1[(1 + 3 - 1 % 3) % 3]).sin()) + (x2.0).sin()) - (x3[2]).sin()) + (x4).sin()) * (t22).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: (f64, f64), mut x3: Vec<f64>, x4: f64) -> f64 {
if (x4 - c(((0 + 3)) as core::primitive::f64)) < x3[1] {
return ((((((x2.0 - (x0).min((-c(0.52)))) * (x0).sin()) + (x1[2]).sin()) - (x2.0).sin()) + (x3[1]).sin()) + (x4).sin());
}
{ let value: f64 = if 1 % 2 == 0 {
({ let t6 = (x4); x4 })
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
x2.0 = ('q24: { if (x1[2] * (t22.1).sin()) > (x4 - x4) { break 'q24 (if (x1.len() > 4 && x1[4] > t22.0) { x4 } else { x3[(1 + 3 - 3 % 3) % 3] }); } (x3[0 % 3] + ((t22.0 - x2.1) * bend(x3[x3.len() - 2], x2.0))) });
({ let t25 = (x4); t25 })
} else {
(x3[0] * inner(&x1[..3], &x1[0..1])).tanh()
};
(((((((t22 - (if (x2.1 * ((x2.0).cos() + c(1.25)).sqrt()) < (x0 - x2.1) { x0 } else { t22 })) + (x0).sin()) + (x1[(1 + 3 - 1 % 3) % 3]).sin()) + (x2.0).sin()) - (x3[2]).sin()) + (x4).sin()) * (t22).sin())
}
}
p (p.0, &p.1, p.2, p.3, p.4) [] value
[(0.97, vec![1.13, 0.72, 0.29], (0.62, 0.56), vec![0.6, 1.4, 1.17], 0.53,), (-0.49, vec![0.91, 0.72, 0.2, 0.39], (1.33, 0.59), vec![1.31, 0.72, -0.65, 0.52], 1.39,), (0.06, vec![-0.99, 0.58, 0.56], (-0.14, 0.24), vec![1.01, 0.22, 0.9], 0.71,), (0.12, vec![-1.41, 0.82, 0.69, -0.54], (0.28, 0.61), vec![1.26, 0.27, 1.12, 0.75], 0.34,)]
}
chainrule_tests::random_program! { p75
{
pub fn f(x0: f64, x1: &mut f64, x2: (f64, f64), x3: &[f64], mut x4: [f64; 3]) -> Vec<f64> {
let mut m6 = [[(x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => 1.18, (1 | 3, true) => x0, _ => (-0.61) })), (x4[0] + (-1.38))], [x4[(3 + 3 - 1 % 3) % 3], (x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => 1.18, (1 | 3, true) => x0, _ => (-0.61) }))]];
match ((0 % 3) + 1usize) % 3 {
k8 if (x4[1 % x4.len()] * (-x2.0)) > (*x1 * x2.1) => {
let mut n10 = 0usize;
while n10 < 2 && (x0 * (*x1 - x4[n10 % 3])) < { let t12 = (x2.1); *x1 } {
n10 += 1;
m6[1][0] += (*x1 - (x2.0 * ((x3[(n10 * 2) % x3.len()]).cos() + 1.25).sqrt()).min((x3[2] + m6[0][1]))).sin();
let mut v14: Vec<f64> = vec![(x0 * ((k8) as f64)); 3 + 2];
x4[(k8 + 3) % 3] = (x2.0 * (x0 * v14[2])).cos();
}
}
k16 => {
let mut t26: (f64, f64) = 'b18: {
let mut c19 = (m6[1][1] - (*x1 + m6[1][1])) < (x4[1] * x0);
m6[1][1] = { *x1 = (m6[1][1] * x4[2]).sin(); (x3[1]) };
*x1 = (x2.0 * (x2.0 - *x1)).cos();
x4[2] = (match (((k16 % 4) + 0usize) % 3, c19) { (0, _) => m6[1][(k16 + k16) % 2], (1 | 3, true) => (-1.08), _ => 0.37 });
m6[1][1] -= relax(&mut x4[..1], (m6[1][0]).cos());
((*x1 * { let t21 = (*x1 * ((if c19 { 0.64 } else { x3[2] }) * (((k16 + k16)) as f64))); { let t23 = (x0 * (-(-0.6))); ('q25: { if ((*x1 * (x2.0 + m6[1][(2 + k16) % 2])) < x0 && (*x1 + (match (((k16 % 3) + 0usize) % 3, !c19) { (0, _) => x2.1, (1 | 3, true) => x0, _ => t23 })) < (match (k16 + 0usize) % 3 { 0 => x0, 2.. => x3[3 % 3], _ => x4[1] })) { break 'q25 x3[2]; } (x0) }) } }).cos(), (x2.1 - (*x1).sin()))
};
blend((x3[0] + (-*x1)).sin(), &x3[..], &mut x4[0..]);
}
k28 => {
m6[0][1] = (x3[(3 * 2) % 3] + (m6[0][k28 % 2] * (-0.7)).sin().exp()).sin();
}
}
vec![(((((((x4[2] - tower(&x3[..], (x3[1]).cos())) + (x0).sin()) - (*x1).sin()) + (x2.1).sin()) + (x3[1]).sin()) - (x4[(1 + 1) % 3]).sin()) + (m6[0][1]).sin()), (if (m6[1][0] * (x4[2] * x3[2])) < x2.0 { x4[x4.len() - 1] } else { x0 }), 0.09]
}
}
{
pub fn f(x0: f64, x1: &mut f64, x2: (f64, f64), x3: &[f64], mut x4: [f64; 3]) -> Vec<f64> {
let mut m6 = [[(x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => c(1.18), (1 | 3, true) => x0, _ => (-c(0.61)) })), (x4[0] + (-c(1.38)))], [x4[(3 + 3 - 1 % 3) % 3], (x0 - (match (x3.len(), (x4.len() > 2 && x4[2] > descend((x2.1).sin(), 2))) { (0, _) => c(1.18), (1 | 3, true) => x0, _ => (-c(0.61)) }))]];
match ((0 % 3) + 1usize) % 3 {
k8 if (x4[1 % x4.len()] * (-x2.0)) > (*x1 * x2.1) => {
let mut n10 = 0usize;
while n10 < 2 && (x0 * (*x1 - x4[n10 % 3])) < { let t12 = (x2.1); *x1 } {
n10 += 1;
{ let value = (*x1 - (x2.0 * ((x3[(n10 * 2) % x3.len()]).cos() + c(1.25)).sqrt()).min((x3[2] + m6[0][1]))).sin(); m6[1][0] = m6[1][0] + value; }
let mut v14: Vec<f64> = vec![(x0 * c((k8) as core::primitive::f64)); 3 + 2];
x4[(k8 + 3) % 3] = (x2.0 * (x0 * v14[2])).cos();
}
}
k16 => {
let mut t26: (f64, f64) = 'b18: {
let mut c19 = (m6[1][1] - (*x1 + m6[1][1])) < (x4[1] * x0);
m6[1][1] = { *x1 = (m6[1][1] * x4[2]).sin(); (x3[1]) };
*x1 = (x2.0 * (x2.0 - *x1)).cos();
x4[2] = (match (((k16 % 4) + 0usize) % 3, c19) { (0, _) => m6[1][(k16 + k16) % 2], (1 | 3, true) => (-c(1.08)), _ => c(0.37) });
{ let value = relax(&mut x4[..1], (m6[1][0]).cos()); m6[1][1] = m6[1][1] - value; }
((*x1 * { let t21 = (*x1 * ((if c19 { c(0.64) } else { x3[2] }) * c(((k16 + k16)) as core::primitive::f64))); { let t23 = (x0 * (-(-c(0.6)))); ('q25: { if ((*x1 * (x2.0 + m6[1][(2 + k16) % 2])) < x0 && (*x1 + (match (((k16 % 3) + 0usize) % 3, !c19) { (0, _) => x2.1, (1 | 3, true) => x0, _ => t23 })) < (match (k16 + 0usize) % 3 { 0 => x0, 2.. => x3[3 % 3], _ => x4[1] })) { break 'q25 x3[2]; } (x0) }) } }).cos(), (x2.1 - (*x1).sin()))
};
blend((x3[0] + (-*x1)).sin(), &x3[..], &mut x4[0..]);
}
k28 => {
m6[0][1] = (x3[(3 * 2) % 3] + (m6[0][k28 % 2] * (-c(0.7))).sin().exp()).sin();
}
}
vec![(((((((x4[2] - tower(&x3[..], (x3[1]).cos())) + (x0).sin()) - (*x1).sin()) + (x2.1).sin()) + (x3[1]).sin()) - (x4[(1 + 1) % 3]).sin()) + (m6[0][1]).sin()), (if (m6[1][0] * (x4[2] * x3[2])) < x2.0 { x4[x4.len() - 1] } else { x0 }), c(0.09)]
}
}
p (p.0, &mut p.1, p.2, &p.3, p.4) [p.1] value
[(0.29, 0.74, (0.25, 0.47), vec![1.44, 1.17, 0.51], [1.09, 1.39, 1.27],), (0.06, -0.3, (0.2, -1.01), vec![0.75, 1.01, 1.03, 0.28], [0.42, -0.77, 1.18],), (0.48, -1.13, (-1.32, 0.53), vec![0.11, -1.18, 1.44], [-1.04, 0.21, -0.7],), (0.06, 0.5, (1.0, 0.17), vec![-1.37, 1.24, 0.97, 0.71], [1.34, -1.02, -0.8],)]
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
if n14 >= 2 || (b5.len() > 2 && b5[2] > (x0 + x0)) {
break ;
}
n14 += 1;
*x3 = (*x3 - (((-0.11) - b5[0]) + (match (*x3 + (b5[b5.len() - 3] + x2[(n14 % 4) % 3])) < ((3) as f64) { true => b5[1], false => (-1.07) }))).cos();
x0 = (x2[2] + ((x2[(n14 + n14) % x2.len()] + b5[2]) * ('q16: { if (x0 - x1.1) > (x0 + x1.1) { break 'q16 b5[(n14 + n14) % 3]; } (x0) }))).sin();
}
}
(k17, _, k18) => {
if (x0 - choose(&x2[..], (2 + 3 - k17 % 3))) < tower(x2, (x2[1]).tanh()) {
*x3 = x1.1;
return vec![((((((*x3 + 0.22) * (x0).sin()) * (x1.0).sin()) + (x2[0]).sin()) + (*x3).sin()) * (b5[b5.len() - 1]).sin()), (x1.0 / ((*x3).tanh() + 1.7)), 1.1];
}
*x3 = (((match ((x2[k17 % 3] - (b5[0] * (-0.85))) < turn((0.3, 0.98), x2[(k17 % 3) % x2.len()]).0 || (b5.len() > 2 && b5[2] > (if (x1.1 * (x0 / ((b5[1]).sin() + 1.7))) > (match (b5[0] + (-b5[(k18 + 2) % 3])) > (x0 * *x3) { true => 0.16, false => x2[1] }) { x2[2] } else { b5[b5.len() - 3] }))) { true => x1.0, false => (-1.03) }) * x0) - (b5[(k17 + 3 - k18 % 3) % 3] - ((x1.1).cos() + 1.25).sqrt()).sin().powi(3));
}
}
let mut b22 = [(*x3 - ((-0.6) + x1.1)), ('q21: { if (x1.1 + (0.93 + *x3)) > (b5[1] - 1.28) { break 'q21 *x3; } (x0) }), *x3];
vec![(((((((b22[b22.len() - 1] - (if ((*x3 + (b22[0 % 3] / ((x1.1).cos() + 1.7))) > (x0 * b22[0]) && (x2[x2.len() - 1] - (*x3).sin()) > (b5[1]).sin()) { *x3 } else { x0 })) - (x0).sin()) + (x1.1).sin()) - (x2[0]).sin()) + (*x3).sin()) + (b5[0]).sin()) * (b22[0]).sin()), bend(0.2, x0), x0]
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
if n14 >= 2 || (b5.len() > 2 && b5[2] > (x0 + x0)) {
break ;
}
n14 += 1;
*x3 = (*x3 - (((-c(0.11)) - b5[0]) + (match (*x3 + (b5[b5.len() - 3] + x2[(n14 % 4) % 3])) < c((3) as core::primitive::f64) { true => b5[1], false => (-c(1.07)) }))).cos();
x0 = (x2[2] + ((x2[(n14 + n14) % x2.len()] + b5[2]) * ('q16: { if (x0 - x1.1) > (x0 + x1.1) { break 'q16 b5[(n14 + n14) % 3]; } (x0) }))).sin();
}
}
(k17, _, k18) => {
if (x0 - choose(&x2[..], (2 + 3 - k17 % 3))) < tower(x2, (x2[1]).tanh()) {
*x3 = x1.1;
return vec![((((((*x3 + c(0.22)) * (x0).sin()) * (x1.0).sin()) + (x2[0]).sin()) + (*x3).sin()) * (b5[b5.len() - 1]).sin()), (x1.0 / ((*x3).tanh() + c(1.7))), c(1.1)];
}
*x3 = (((match ((x2[k17 % 3] - (b5[0] * (-c(0.85)))) < turn((c(0.3), c(0.98)), x2[(k17 % 3) % x2.len()]).0 || (b5.len() > 2 && b5[2] > (if (x1.1 * (x0 / ((b5[1]).sin() + c(1.7)))) > (match (b5[0] + (-b5[(k18 + 2) % 3])) > (x0 * *x3) { true => c(0.16), false => x2[1] }) { x2[2] } else { b5[b5.len() - 3] }))) { true => x1.0, false => (-c(1.03)) }) * x0) - (b5[(k17 + 3 - k18 % 3) % 3] - ((x1.1).cos() + c(1.25)).sqrt()).sin().powi(3));
}
}
let mut b22 = [(*x3 - ((-c(0.6)) + x1.1)), ('q21: { if (x1.1 + (c(0.93) + *x3)) > (b5[1] - c(1.28)) { break 'q21 *x3; } (x0) }), *x3];
vec![(((((((b22[b22.len() - 1] - (if ((*x3 + (b22[0 % 3] / ((x1.1).cos() + c(1.7)))) > (x0 * b22[0]) && (x2[x2.len() - 1] - (*x3).sin()) > (b5[1]).sin()) { *x3 } else { x0 })) - (x0).sin()) + (x1.1).sin()) - (x2[0]).sin()) + (*x3).sin()) + (b5[0]).sin()) * (b22[0]).sin()), bend(c(0.2), x0), x0]
}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] value
[(0.68, (0.73, -0.85), vec![0.33, -0.1, 0.89], 1.26,), (1.05, (0.44, -0.19), vec![0.63, 0.68, 1.43, 1.18], 1.08,), (0.91, (-0.69, 0.86), vec![1.35, -0.27, -1.25], -0.75,), (-1.07, (0.52, 0.79), vec![-0.56, 0.98, 1.22, -0.61], 0.2,)]
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
vec![((((x0 + (t3.1[(2 + 1) % 2] * t3.1[2 % 2])) * (x0).sin()) - (x1[x1.len() - 3]).sin()) + (t3.1[0]).sin()), ((0) as f64), t3.1[0]]
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
vec![((((x0 + (t3.1[(2 + 1) % 2] * t3.1[2 % 2])) * (x0).sin()) - (x1[x1.len() - 3]).sin()) + (t3.1[0]).sin()), c((0) as core::primitive::f64), t3.1[0]]
}
}
p (p.0, p.1) [] value
[(-0.57, [-0.72, 0.52, 0.55],), (0.51, [1.37, -0.12, 0.24],), (-0.17, [0.57, 0.2, -1.13],), (0.48, [0.14, -0.31, -0.05],)]
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
x0 /= ((x0 - ((x3).cos() + 1.5).ln()).cos() + 1.75);
}
} else if (x2.1 - x3) < (x4[0] + x4[2]) {
x4[2] = x2.0;
} else {
x0 = ((-0.96) - x2.0);
}
(((((x2.0 - (x0 + x0)) + (x0).sin()) - (x2.1).sin()) * (x3).sin()) + (x4[(n1 + 3 - n1 % 3) % 3]).sin())
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
{ let value = ((x0 - ((x3).cos() + c(1.5)).ln()).cos() + c(1.75)); x0 = x0 / value; }
}
} else if (x2.1 - x3) < (x4[0] + x4[2]) {
x4[2] = x2.0;
} else {
x0 = ((-c(0.96)) - x2.0);
}
(((((x2.0 - (x0 + x0)) + (x0).sin()) - (x2.1).sin()) * (x3).sin()) + (x4[(n1 + 3 - n1 % 3) % 3]).sin())
}
}
p (p.0, p.1, p.2, p.3, &mut p.4) [p.4] value
[(-0.44, 2usize, (0.88, 0.39), 0.63, [-0.16, 0.57, 0.9],), (1.22, 0usize, (0.71, -0.99), 1.33, [-1.31, 0.57, 0.92],), (1.35, 3usize, (0.9, 1.05), -1.01, [1.34, -0.77, 0.97],), (0.07, 1usize, (0.86, 1.2), 0.31, [-1.43, -0.44, 0.83],)]
}
chainrule_tests::random_program! { p79
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: Vec<f64>) -> f64 {
x0 = (x1[0] + { let t4 = (x1[2] * x0); (x2[(1 + 1) % 3] - x2[(3 * 2) % 3]) }).sin();
let mut n7 = 0;
let mut a6: f64 = loop {
if n7 >= 2 {
break (x2[(n7 + 3) % 3] + tower(&x1[..], (x1[1]).cos())).sin();
}
n7 += 1;
let mut k9: usize = n7 % 2;
};
if ((x2[0] - { let t12 = (a6); 0.32 }) < ('q14: { if (a6 * (x1[1] / ((x2[x2.len() - 2]).cos() + 1.7))) > (a6 + x1[1]) { break 'q14 a6; } (x2[x2.len() - 1]) }) && (x1[x1.len() - 3] * (a6 * x1[1])) > ((x1[(n7 * 2) % 3]).cos() + 1.25).sqrt()) {
return (((((x2[0] * (x2[(2 + 3 - 1 % 3) % 3] + x2[1])) + (x0).sin()) - (x1[2]).sin()) - (x2[(n7 * 2) % x2.len()]).sin()) + (a6).sin());
}
let mut k15: usize = 1 % 4;
let mut b19 = [(a6 + ({ let mut k18 = 0; loop { if k18 > 1 || (x1[x1.len() - 2] - (x2[1] * 0.57)) < bend(x0, a6) { break (x0); } k18 += 1; } })), (x0 / ((x0).cos() + 1.7)), (-1.28)];
match k15 % 2 == 1 {
k21 => {
b19[1] = { let t23 = (b19[0] - x0); (((1 % 2)) as f64) };
{
let w25 = &mut b19[0..];
w25[0] -= (x1[2] * ('q27: { if k21 { break 'q27 w25[0]; } (x0) })).cos();
}
}
_ => {
b19[2] += (x2[1] - ((x0 * x0) + (x2[1] * a6))).cos();
}
}
((((((x0 - (x1[x1.len() - 1] - x2[2])) * (x0).sin()) + (x1[1]).sin()) * (x2[0]).sin()) + (a6).sin()) + (b19[b19.len() - 3]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], x2: Vec<f64>) -> f64 {
x0 = (x1[0] + { let t4 = (x1[2] * x0); (x2[(1 + 1) % 3] - x2[(3 * 2) % 3]) }).sin();
let mut n7 = 0;
let mut a6: f64 = loop {
if n7 >= 2 {
break (x2[(n7 + 3) % 3] + tower(&x1[..], (x1[1]).cos())).sin();
}
n7 += 1;
let mut k9: usize = n7 % 2;
};
if ((x2[0] - { let t12 = (a6); c(0.32) }) < ('q14: { if (a6 * (x1[1] / ((x2[x2.len() - 2]).cos() + c(1.7)))) > (a6 + x1[1]) { break 'q14 a6; } (x2[x2.len() - 1]) }) && (x1[x1.len() - 3] * (a6 * x1[1])) > ((x1[(n7 * 2) % 3]).cos() + c(1.25)).sqrt()) {
return (((((x2[0] * (x2[(2 + 3 - 1 % 3) % 3] + x2[1])) + (x0).sin()) - (x1[2]).sin()) - (x2[(n7 * 2) % x2.len()]).sin()) + (a6).sin());
}
let mut k15: usize = 1 % 4;
let mut b19 = [(a6 + ({ let mut k18 = 0; loop { if k18 > 1 || (x1[x1.len() - 2] - (x2[1] * c(0.57))) < bend(x0, a6) { break (x0); } k18 += 1; } })), (x0 / ((x0).cos() + c(1.7))), (-c(1.28))];
match k15 % 2 == 1 {
k21 => {
b19[1] = { let t23 = (b19[0] - x0); c(((1 % 2)) as core::primitive::f64) };
{
let w25 = &mut b19[0..];
{ let value = (x1[2] * ('q27: { if k21 { break 'q27 w25[0]; } (x0) })).cos(); w25[0] = w25[0] - value; }
}
}
_ => {
{ let value = (x2[1] - ((x0 * x0) + (x2[1] * a6))).cos(); b19[2] = b19[2] + value; }
}
}
((((((x0 - (x1[x1.len() - 1] - x2[2])) * (x0).sin()) + (x1[1]).sin()) * (x2[0]).sin()) + (a6).sin()) + (b19[b19.len() - 3]).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(-1.08, [-0.34, 0.4, 0.79], vec![-0.85, 1.31, -1.28],), (0.31, [-0.19, 0.39, 0.48], vec![-1.15, -0.95, -0.98, 0.5],), (-0.53, [-1.4, 0.94, 0.54], vec![1.1, 1.17, 0.66],), (1.34, [-0.47, -0.71, 0.87], vec![0.71, -0.22, -0.96, 0.57],)]
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
((match (x2.len(), (a5 + (1.0 * x3[(k8 + 3 - 2 % 3) % x3.len()])) < (x0 - x2[x2.len() - 1])) { (0, _) => (x0 - x2[k8 % 3]), (1 | 3, true) => (x3[2] / ((x3[k8]).cos() + 1.7)), _ => { a5 = (x2[(k8 % 4) % 3]).sin(); (a5) } }) + (if (x2[(k8 + 2) % 3] + (if ((x2[k8] * x0) > (a5 / ((*x1).cos() + 1.7)) || (a5 + (*x1).sin().powi(2)) < 0.18) { x3[k8] } else { a5 })) > wave(1.3, x2[x2.len() - 1]) { (a5 * x2[x2.len() - 2]) } else { ((-0.34) + 1.09) }))
};
} else {
return vec![(((((x3[(2 * 2) % x3.len()] - (-0.28)) + (x0).sin()) + (*x1).sin()) + (x2[2]).sin()) * (x3[0]).sin()), (x2[2] * x0), x2[0]];
}
(*x1).sin()
} else {
(x0 - { let t13 = (x0); t13 }).tanh()
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
((match (x2.len(), (a5 + (c(1.0) * x3[(k8 + 3 - 2 % 3) % x3.len()])) < (x0 - x2[x2.len() - 1])) { (0, _) => (x0 - x2[k8 % 3]), (1 | 3, true) => (x3[2] / ((x3[k8]).cos() + c(1.7))), _ => { a5 = (x2[(k8 % 4) % 3]).sin(); (a5) } }) + (if (x2[(k8 + 2) % 3] + (if ((x2[k8] * x0) > (a5 / ((*x1).cos() + c(1.7))) || (a5 + (*x1).sin().powi(2)) < c(0.18)) { x3[k8] } else { a5 })) > wave(c(1.3), x2[x2.len() - 1]) { (a5 * x2[x2.len() - 2]) } else { ((-c(0.34)) + c(1.09)) }))
};
} else {
return vec![(((((x3[(2 * 2) % x3.len()] - (-c(0.28))) + (x0).sin()) + (*x1).sin()) + (x2[2]).sin()) * (x3[0]).sin()), (x2[2] * x0), x2[0]];
}
(*x1).sin()
} else {
(x0 - { let t13 = (x0); t13 }).tanh()
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
'l11: while n9 < x3.len() && (x2 - (x0 + x2)) > (x3[1] + x0) {
let mut n12 = 1;
'l14: loop {
x0 /= ((x1[1] * (x1[2] - x3[(n12 % 4) % x3.len()])).tanh() + 1.75);
x0 *= (x1[1] - { let i6 = (x2); (-1.27) }).cos();
x0 = (x4[i6 % x4.len()] + { let t18 = (x0 + { let t16 = (x1[x1.len() - 1] * ((-0.36) - 0.92)); inner(&x3[0..], &x1[0..1]) }); ({ let t20 = (x4[i6]); 0.12 } + (1.25 * x2)) }).sin();
x0 /= ((x0 - ((3) as f64)).sin() + 1.75);
if n12 == 0 {
break ;
}
n12 -= 1;
}
x0 *= (x2 + { let t22 = (x3[n9]); t22 }).cos();
x0 = (x1[2] + (x0 + 0.87)).cos();
n9 += 1;
}
x0 *= (x3[2] - (x0 - x4[i6])).sin();
}
((((((x4[x4.len() - 1] + { x0 = (x1[0]).cos(); (x4[x4.len() - 3]) }) - (x0).sin()) + (x1[x1.len() - 1]).sin()) + (x2).sin()) * (x3[3 % x3.len()]).sin()) + (x4[0]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64], x2: f64, x3: &[f64], x4: &[f64]) -> f64 {
'l7: for i6 in 0..x4.len() {
let mut n9 = 0usize;
'l11: while n9 < x3.len() && (x2 - (x0 + x2)) > (x3[1] + x0) {
let mut n12 = 1;
'l14: loop {
{ let value = ((x1[1] * (x1[2] - x3[(n12 % 4) % x3.len()])).tanh() + c(1.75)); x0 = x0 / value; }
{ let value = (x1[1] - { let i6 = (x2); (-c(1.27)) }).cos(); x0 = x0 * value; }
x0 = (x4[i6 % x4.len()] + { let t18 = (x0 + { let t16 = (x1[x1.len() - 1] * ((-c(0.36)) - c(0.92))); inner(&x3[0..], &x1[0..1]) }); ({ let t20 = (x4[i6]); c(0.12) } + (c(1.25) * x2)) }).sin();
{ let value = ((x0 - c((3) as core::primitive::f64)).sin() + c(1.75)); x0 = x0 / value; }
if n12 == 0 {
break ;
}
n12 -= 1;
}
{ let value = (x2 + { let t22 = (x3[n9]); t22 }).cos(); x0 = x0 * value; }
x0 = (x1[2] + (x0 + c(0.87))).cos();
n9 += 1;
}
{ let value = (x3[2] - (x0 - x4[i6])).sin(); x0 = x0 * value; }
}
((((((x4[x4.len() - 1] + { x0 = (x1[0]).cos(); (x4[x4.len() - 3]) }) - (x0).sin()) + (x1[x1.len() - 1]).sin()) + (x2).sin()) * (x3[3 % x3.len()]).sin()) + (x4[0]).sin())
}
}
p (p.0, &p.1, p.2, &p.3, &p.4) [] value
[(-0.7, vec![-0.67, 0.15, 1.24], 0.46, vec![1.08, -0.29, -0.33], vec![0.78, 1.27, -1.05],), (-0.13, vec![1.42, 1.1, 1.32, -0.65], 0.83, vec![0.33, 0.45, 0.51, 1.37], vec![-0.72, 0.18, 0.47, 0.77],), (0.77, vec![0.12, 0.1, 0.56], -0.59, vec![-0.88, -0.17, 0.19], vec![0.64, 0.51, 0.86],), (-0.96, vec![0.96, -0.22, -0.29, -0.72], 0.99, vec![0.77, 1.36, 1.37, 1.36], vec![1.13, 0.66, 0.13, 1.33],)]
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
*x1 *= (v8[(1 + k6) % 3] - (-x0)).cos();
}
((((((((x3[k6] - v8[v8.len() - 3]) - (x0).sin()) + (*x1).sin()) - (x2[(k6 + 0) % 3]).sin()) + (x3[1]).sin()) - (x4[k6]).sin()) - (v8[k6]).sin()) * (a10).sin())
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
{ let value = (v8[(1 + k6) % 3] - (-x0)).cos(); *x1 = *x1 * value; }
}
((((((((x3[k6] - v8[v8.len() - 3]) - (x0).sin()) + (*x1).sin()) - (x2[(k6 + 0) % 3]).sin()) + (x3[1]).sin()) - (x4[k6]).sin()) - (v8[k6]).sin()) * (a10).sin())
}
}
p (p.0, &mut p.1, p.2, &mut p.3, p.4) [p.1, p.3] value
[(1.42, 0.95, vec![1.24, 0.47, 0.15], vec![0.09, 0.98, 0.96], vec![0.33, 0.82, 1.19],), (0.86, -0.74, vec![0.73, -0.57, 1.29, -1.12], vec![0.42, 1.25, -0.81, -0.2], vec![0.93, 1.37, 0.16, 1.04],), (0.19, 0.98, vec![1.07, 0.32, 1.22], vec![0.53, -0.29, 0.92], vec![0.32, 0.94, 0.88],), (-0.7, 1.11, vec![0.15, 0.3, 0.86, 1.19], vec![-1.06, -0.92, 0.49, -0.54], vec![1.1, 1.38, 0.27, 1.31],)]
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
w5[0] = (a3 * x0);
w5[1] -= { let t16 = (a3); t16 };
}
} else {
return ((((a3 + (x0 * 0.46)) + (x0).sin()) * (a3).sin()) * (w5[(3 + 3) % 2]).sin());
}
}
((((a3 - (x1[0] * x0)) - (x0).sin()) + (x1[2]).sin()) + (a3).sin())
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
w5[0] = (a3 * x0);
{ let value = { let t16 = (a3); t16 }; w5[1] = w5[1] - value; }
}
} else {
return ((((a3 + (x0 * c(0.46))) + (x0).sin()) * (a3).sin()) * (w5[(3 + 3) % 2]).sin());
}
}
((((a3 - (x1[0] * x0)) - (x0).sin()) + (x1[2]).sin()) + (a3).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(0.24, [1.22, 0.94, 1.43],), (-1.15, [0.51, -0.88, -0.24],), (0.76, [-1.02, 0.85, -0.44],), (-0.68, [0.91, -0.64, 0.62],)]
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
'b12: {
for (e13, f14) in x2[1..].iter().zip(x2.iter()) {
*x3 = (*f14 + (((-1.39) + (-1.05)) + (*x3 + *x3))).cos();
}
*x3 /= ((x2[k10] + (x2[(n1 + k10) % 3] * a5)).tanh() + 1.75);

}
} else {
a5 = (-(-(x2[1]).cos()));
}
(((((*x3 + { a5 = (a5).cos(); (*x3) }) - (x0).sin()) + (x2[(n1 % 4) % 3]).sin()) + (*x3).sin()) + (a5).sin())
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
'b12: {
for (e13, f14) in x2[1..].iter().zip(x2.iter()) {
*x3 = (*f14 + (((-c(1.39)) + (-c(1.05))) + (*x3 + *x3))).cos();
}
{ let value = ((x2[k10] + (x2[(n1 + k10) % 3] * a5)).tanh() + c(1.75)); *x3 = *x3 / value; }

}
} else {
a5 = (-(-(x2[1]).cos()));
}
(((((*x3 + { a5 = (a5).cos(); (*x3) }) - (x0).sin()) + (x2[(n1 % 4) % 3]).sin()) + (*x3).sin()) + (a5).sin())
}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] value
[(-0.79, 2usize, vec![1.32, -0.09, 0.64], 0.38,), (0.36, 0usize, vec![0.62, 1.1, 1.21, 0.93], -0.28,), (1.22, 3usize, vec![1.26, -1.31, 0.91], 1.19,), (-1.43, 1usize, vec![0.33, 1.07, 0.89, 1.06], 0.43,)]
}
chainrule_tests::random_program! { p85
{
pub fn f(x0: f64, x1: &mut f64, x2: &[f64]) -> f64 {
'l5: for i4 in 0..x2.len() {
for i7 in 0..(i4 + i4) % 4 / 4 {
*x1 += x2[(i4 + i4) % 4 - 4 + i7];
}
for i9 in 0..2 {
let mut n11 = 0usize;
while n11 < i9 % 4 && (x2[i4] - { let t13 = (*x1); t13 }) < x0 {
n11 += 1;
*x1 = (x0 * { let i9 = (x0 + (x2[i4] - squash([x0, x2[i4], x0])).sin()); ({ let t16 = (x0); x2[i4] } - i9) }).sin();
*x1 += (*x1 - (x2[i4] + 0.4)).tanh();
}
}
if (x0 * (0.26 + *x1)) > ((i4) as f64) {
*x1 -= (x0 + ((0.41 - *x1) * (x2[1 % 3]).sin())).tanh();
return (x2[i4] - *x1);
}
}
*x1 = (match ((*x1 * (*x1).abs()) > (x2[2] + x0) && (x0 * (*x1 / ((x0).tanh() + 1.7))) > (x0 * (-0.77))) { true => *x1, false => ({ *x1 = (x0).sin(); (x2[(1 + 3 - 3 % 3) % 3]) } * (if (x0 - (x2[2]).sin()) < *x1 { x0 } else { 0.5 })) });
*x1 *= (x0 - (0.69 * x0)).cos();
((((x2[2 % x2.len()] - turn((1.07, *x1), x0).1) - (x0).sin()) + (*x1).sin()) - (x2[2]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut f64, x2: &[f64]) -> f64 {
'l5: for i4 in 0..x2.len() {
for i7 in 0..(i4 + i4) % 4 / 4 {
{ let value = x2[(i4 + i4) % 4 - 4 + i7]; *x1 = *x1 + value; }
}
for i9 in 0..2 {
let mut n11 = 0usize;
while n11 < i9 % 4 && (x2[i4] - { let t13 = (*x1); t13 }) < x0 {
n11 += 1;
*x1 = (x0 * { let i9 = (x0 + (x2[i4] - squash([x0, x2[i4], x0])).sin()); ({ let t16 = (x0); x2[i4] } - i9) }).sin();
{ let value = (*x1 - (x2[i4] + c(0.4))).tanh(); *x1 = *x1 + value; }
}
}
if (x0 * (c(0.26) + *x1)) > c((i4) as core::primitive::f64) {
{ let value = (x0 + ((c(0.41) - *x1) * (x2[1 % 3]).sin())).tanh(); *x1 = *x1 - value; }
return (x2[i4] - *x1);
}
}
*x1 = (match ((*x1 * (*x1).abs()) > (x2[2] + x0) && (x0 * (*x1 / ((x0).tanh() + c(1.7)))) > (x0 * (-c(0.77)))) { true => *x1, false => ({ *x1 = (x0).sin(); (x2[(1 + 3 - 3 % 3) % 3]) } * (if (x0 - (x2[2]).sin()) < *x1 { x0 } else { c(0.5) })) });
{ let value = (x0 - (c(0.69) * x0)).cos(); *x1 = *x1 * value; }
((((x2[2 % x2.len()] - turn((c(1.07), *x1), x0).1) - (x0).sin()) + (*x1).sin()) - (x2[2]).sin())
}
}
p (p.0, &mut p.1, &p.2) [p.1] value
[(1.4, 1.14, vec![1.38, 0.36, -0.65],), (0.96, 0.13, vec![1.14, -1.03, 1.44, 1.09],), (0.53, 1.42, vec![1.12, -0.59, 1.23],), (0.88, 0.55, vec![0.44, 0.08, -0.74, 0.55],)]
}
chainrule_tests::random_program! { p86
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64], mut x3: Vec<f64>, x4: &[f64]) -> Vec<f64> {
if ((x0 + (0.92 * (-0.5))) < { let t6 = (x3[1]); x0 } || (x3[0] + (-1.32)) > (x2[3 % 3] * x0)) {
{
let w8 = &mut x1[0..];
let mut n10 = 0usize;
let (mut a13, a14) = 'l12: loop {
x3[n10 % 3] = (x3[1] + (bump(&mut w8[n10 % 3], (x3[x3.len() - 3]).cos()) + x2[1])).sin();
if n10 >= 3 {
break ((w8[w8.len() - 1] * (x0).cos()).sin(), (x4[n10 % x4.len()] * (w8[w8.len() - 2] / ((x0).cos() + 1.7))));
}
n10 += 1;
};
{
let w17 = &x3[1..];
a13 /= ((x4[x4.len() - 3] * bend(a14, x0)).sin() + 1.75);
}
}
x2[1] = ((x0 * x2[1]) * (((1 + 3)) as f64));
} else if (x2[x2.len() - 2] * (x4[0] - x4[3 % x4.len()])) > (1.36 * x2[0]) {
x2[0] /= ((x2[x2.len() - 2] + (x1[1]).cos()).sin() + 1.75);
} else {
x1[(1 * 2) % 3] *= (x3[3 % x3.len()] + (x1[0] + x4[(0 + 1) % 3])).tanh();
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
let (mut a13, a14) = 'l12: loop {
x3[n10 % 3] = (x3[1] + (bump(&mut w8[n10 % 3], (x3[x3.len() - 3]).cos()) + x2[1])).sin();
if n10 >= 3 {
break ((w8[w8.len() - 1] * (x0).cos()).sin(), (x4[n10 % x4.len()] * (w8[w8.len() - 2] / ((x0).cos() + c(1.7)))));
}
n10 += 1;
};
{
let w17 = &x3[1..];
{ let value = ((x4[x4.len() - 3] * bend(a14, x0)).sin() + c(1.75)); a13 = a13 / value; }
}
}
x2[1] = ((x0 * x2[1]) * c(((1 + 3)) as core::primitive::f64));
} else if (x2[x2.len() - 2] * (x4[0] - x4[3 % x4.len()])) > (c(1.36) * x2[0]) {
{ let value = ((x2[x2.len() - 2] + (x1[1]).cos()).sin() + c(1.75)); x2[0] = x2[0] / value; }
} else {
{ let value = (x3[3 % x3.len()] + (x1[0] + x4[(0 + 1) % 3])).tanh(); x1[(1 * 2) % 3] = x1[(1 * 2) % 3] * value; }
}
x3
}
}
p (p.0, &mut p.1, &mut p.2, p.3, &p.4) [p.1, p.2] value
[(0.16, vec![0.58, -0.21, 0.24], vec![-1.32, -1.11, -0.57], vec![-0.63, 0.95, -1.09], vec![0.96, 0.13, -0.8],), (1.03, vec![-0.99, 0.07, 1.24, 0.3], vec![0.56, 0.41, -1.43, 0.88], vec![-0.89, -0.55, 0.51, 0.14], vec![0.06, 0.39, 1.42, -0.39],), (-0.87, vec![1.11, 0.52, 0.9], vec![0.35, -1.27, 0.25], vec![0.38, 1.18, 0.86], vec![0.92, 0.28, -1.26],), (-1.24, vec![-0.77, 0.56, -1.27, -0.55], vec![-1.13, -0.83, 1.34, 0.14], vec![0.53, 0.95, 0.58, 1.14], vec![1.02, 0.98, 1.41, 0.81],)]
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
x2[(2 * 2) % 3] += (if (x2[2] + x1[1]) < (x2[0]).sin() { x1[x1.len() - 1] } else { 1.41 });
((if (x1[0] + (x0 + x2[0])) < (x1[x1.len() - 1] - 1.37) { (x2[2] + x2[2]) } else { (x0 * x2[x2.len() - 2]) }) / ((x0 + (x1[0] * (x2[2 % 3] - (-0.64))).min((x2[0] / ((x1[x1.len() - 1]).tanh() + 1.7)))).sin() + 1.7))
}
false => {
x2[0] = (x2[1 % 3] * squash([(-(x1[x1.len() - 3] / ((x1[2]).tanh() + 1.7))), (match (((0 + 1) + 0usize) % 2, (x1[2] * (if (3 * 2) % 2 == 0 { x1[1] } else { x1[3 % x1.len()] })) < absorb(vec![x0, x2[0]])) { (0, _) => (x2[x2.len() - 1] + x0), (1 | 3, true) => x0, _ => (x0 + x2[0]) }), x2[1]])).sin();
((x1[1] * x0) - wave(x1[(3 + 0) % x1.len()], x2[2]))
}
_ => {
(x2[(3 + 3 - 0 % 3) % x2.len()] + ((x2[(1 + 1) % x2.len()] * ({ let mut k25 = 0; loop { if k25 > 1 || (x0 - (0.67 + x1[0])) < (x1[1] + 1.0) { break (x1[0]); } k25 += 1; } })).cos() + 1.5).ln()).tanh()
}
};
} else {
return vec![((((x1[1] + (x0 / ((x1[(1 + 3) % 3]).tanh() + 1.7))) * (x0).sin()) + (x1[0 % 3]).sin()) + (x2[0]).sin()), choose(&x1[..], (2 * 2)), x0];
}
vec![(((((d15 - (x0).sin()) + (x0).sin()) - (x1[2]).sin()) + (x2[0]).sin()) + (d15).sin()), (x0 * (-0.46)), d15]
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
{ let value = (if (x2[2] + x1[1]) < (x2[0]).sin() { x1[x1.len() - 1] } else { c(1.41) }); x2[(2 * 2) % 3] = x2[(2 * 2) % 3] + value; }
((if (x1[0] + (x0 + x2[0])) < (x1[x1.len() - 1] - c(1.37)) { (x2[2] + x2[2]) } else { (x0 * x2[x2.len() - 2]) }) / ((x0 + (x1[0] * (x2[2 % 3] - (-c(0.64)))).min((x2[0] / ((x1[x1.len() - 1]).tanh() + c(1.7))))).sin() + c(1.7)))
}
false => {
x2[0] = (x2[1 % 3] * squash([(-(x1[x1.len() - 3] / ((x1[2]).tanh() + c(1.7)))), (match (((0 + 1) + 0usize) % 2, (x1[2] * (if (3 * 2) % 2 == 0 { x1[1] } else { x1[3 % x1.len()] })) < absorb(vec![x0, x2[0]])) { (0, _) => (x2[x2.len() - 1] + x0), (1 | 3, true) => x0, _ => (x0 + x2[0]) }), x2[1]])).sin();
((x1[1] * x0) - wave(x1[(3 + 0) % x1.len()], x2[2]))
}
_ => {
(x2[(3 + 3 - 0 % 3) % x2.len()] + ((x2[(1 + 1) % x2.len()] * ({ let mut k25 = 0; loop { if k25 > 1 || (x0 - (c(0.67) + x1[0])) < (x1[1] + c(1.0)) { break (x1[0]); } k25 += 1; } })).cos() + c(1.5)).ln()).tanh()
}
};
} else {
return vec![((((x1[1] + (x0 / ((x1[(1 + 3) % 3]).tanh() + c(1.7)))) * (x0).sin()) + (x1[0 % 3]).sin()) + (x2[0]).sin()), choose(&x1[..], (2 * 2)), x0];
}
vec![(((((d15 - (x0).sin()) + (x0).sin()) - (x1[2]).sin()) + (x2[0]).sin()) + (d15).sin()), (x0 * (-c(0.46))), d15]
}
}
p (p.0, &p.1, &mut p.2) [p.2] value
[(-0.91, vec![0.38, 1.2, -1.31], [1.28, -0.82, 1.25],), (1.05, vec![1.24, 1.42, 0.45, -1.32], [0.45, 0.16, 0.4],), (0.32, vec![0.65, 0.39, 0.71], [-0.7, 0.46, 1.36],), (0.91, vec![1.42, -1.2, 1.43, -1.17], [1.36, -1.33, 0.16],)]
}
chainrule_tests::random_program! { p88
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: Vec<f64>, x3: &mut [f64]) -> f64 {
'l6: for i5 in 0..x1.len() {
{
let w8 = &mut x1[0..];
let mut n11 = 0usize;
let mut a10: f64 = 'l13: loop {
w8[i5 % 3] = (x2[x2.len() - 3] * wave((x3[2] * (-1.05)), w8[0])).sin();
x0 = (x3[0] * (x3[x3.len() - 2] + { let t14 = (x3[1] - (match (((0 % 2) + 1usize) % 5, (x0 + 1.06) < (x0).sin().powi(2)) { (0, _) => w8[w8.len() - 3], (1 | 3, true) => w8[2], _ => 1.26 })); 0.43 }).sin()).sin();
if n11 >= 3 {
break (x0 - (if (x0 * (x2[1] * x0)) > (x3[(0 + 3 - n11 % 3) % x3.len()] - x0) { { x0 = (x3[1] - wave(w8[0], x2[1])).cos(); (w8[n11 % w8.len()]) } } else { (w8[n11 % 3] * ((-0.74) - w8[(3 + 3 - i5 % 3) % 3])) })).tanh();
}
n11 += 1;
};
}
x1[0] = (x2[0] * ((('q17: { if 1 % 2 == 0 { break 'q17 0.98; } (x1[i5]) }) / ((x1[1] + (x0 * x1[1])).tanh() + 1.7)) + ((i5) as f64))).cos();
if (x0 - (x1[i5] + x2[2])) < (x1[i5] - x1[2]) {
let mut b18: [f64; 3] = [(x3[1 % x3.len()] - (x0 * x0)); 3];
let mut b20 = b18;
x0 = (x3[0] * ('q25: { if (i5 % 2 == 1 || (b20[(i5 + i5) % 3] + relax(&mut x3[..], (x1[2]).tanh())) > ('q24: { if (x0 + (x1[x1.len() - 2] + x2[2])) > { let t22 = (b18[2]); b20[2] } { break 'q24 (-0.27); } (b18[2]) })) { break 'q25 (-1.37); } (x3[1]) })).sin();
} else {
continue;
}
}
(((((x1[1] + x3[0 % x3.len()]) * (x0).sin()) - (x1[(1 + 0) % 3]).sin()) + (x2[1]).sin()) + (x3[1 % x3.len()]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64], x2: Vec<f64>, x3: &mut [f64]) -> f64 {
'l6: for i5 in 0..x1.len() {
{
let w8 = &mut x1[0..];
let mut n11 = 0usize;
let mut a10: f64 = 'l13: loop {
w8[i5 % 3] = (x2[x2.len() - 3] * wave((x3[2] * (-c(1.05))), w8[0])).sin();
x0 = (x3[0] * (x3[x3.len() - 2] + { let t14 = (x3[1] - (match (((0 % 2) + 1usize) % 5, (x0 + c(1.06)) < (x0).sin().powi(2)) { (0, _) => w8[w8.len() - 3], (1 | 3, true) => w8[2], _ => c(1.26) })); c(0.43) }).sin()).sin();
if n11 >= 3 {
break (x0 - (if (x0 * (x2[1] * x0)) > (x3[(0 + 3 - n11 % 3) % x3.len()] - x0) { { x0 = (x3[1] - wave(w8[0], x2[1])).cos(); (w8[n11 % w8.len()]) } } else { (w8[n11 % 3] * ((-c(0.74)) - w8[(3 + 3 - i5 % 3) % 3])) })).tanh();
}
n11 += 1;
};
}
x1[0] = (x2[0] * ((('q17: { if 1 % 2 == 0 { break 'q17 c(0.98); } (x1[i5]) }) / ((x1[1] + (x0 * x1[1])).tanh() + c(1.7))) + c((i5) as core::primitive::f64))).cos();
if (x0 - (x1[i5] + x2[2])) < (x1[i5] - x1[2]) {
let mut b18: [f64; 3] = [(x3[1 % x3.len()] - (x0 * x0)); 3];
let mut b20 = b18;
x0 = (x3[0] * ('q25: { if (i5 % 2 == 1 || (b20[(i5 + i5) % 3] + relax(&mut x3[..], (x1[2]).tanh())) > ('q24: { if (x0 + (x1[x1.len() - 2] + x2[2])) > { let t22 = (b18[2]); b20[2] } { break 'q24 (-c(0.27)); } (b18[2]) })) { break 'q25 (-c(1.37)); } (x3[1]) })).sin();
} else {
continue;
}
}
(((((x1[1] + x3[0 % x3.len()]) * (x0).sin()) - (x1[(1 + 0) % 3]).sin()) + (x2[1]).sin()) + (x3[1 % x3.len()]).sin())
}
}
p (p.0, &mut p.1, p.2, &mut p.3) [p.1, p.3] value
[(0.86, vec![1.02, 1.29, 0.81], vec![1.01, 0.97, 0.3], vec![0.19, 0.48, 0.41],), (0.77, vec![0.45, 1.17, -0.4, 0.37], vec![1.1, 0.31, -0.15, 0.9], vec![0.95, 0.29, 0.96, 0.65],), (-0.3, vec![0.14, -0.79, 0.94], vec![0.72, 0.4, 1.43], vec![0.75, 1.26, -0.13],), (0.41, vec![0.41, 1.12, 0.43, -0.3], vec![0.48, 0.09, 1.39, 0.55], vec![0.5, 1.35, 0.46, 0.05],)]
}
chainrule_tests::random_program! { p89
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &mut [f64], x3: f64, x4: &[f64; 3]) -> (f64, f64) {
if (x2.len() > 1 && x2[1] > ((-1.44) + 1.33)) {
return (((((((x0 - 1.05) - (x0).sin()) + (x1[2]).sin()) - (x2[(3 % 2) % 3]).sin()) * (x3).sin()) - (x4[2]).sin()), (x2[x2.len() - 1]).sin());
}
'l7: for e6 in x2.iter() {
let mut n10 = 2;
let a9 = loop {
match (x4.len() > 5 && x4[5] > (x0 - (-0.15))) {
k12 => {
let mut t15: (f64, f64) = ((x2[2] + ('q14: { if !k12 { break 'q14 (-0.81); } (x4[(n10 + n10) % 3]) })), (x4[1]).sin() + (x2[2] + ('q14: { if !k12 { break 'q14 (-0.81); } (x4[(n10 + n10) % 3]) })));
t15.1 -= (x1[0] - (x3 * *e6)).sin();
}
false => {
let mut a17: f64 = (x2[2] * (if (x1[1] - (*e6 / ((x2[x2.len() - 2]).sin() + 1.7))) < (x0 * x2[2]) { (-1.41) } else { absorb(vec![x2[(n10 + n10) % 3], x2[(n10 * 2) % 3]]) })).sin();
}
false => {
let a19 = (x0 + ((x0).sin() + x2[1])).tanh();
}
k21 => {
let mut a25 = (*e6 * wave(({ let mut k24 = 0; loop { if k24 > 1 || n10 % 2 == 1 { break (*e6); } k24 += 1; } }), *e6)).sin();
return ((x1[(n10 + n10) % 3] * (x4[2]).sin()), (1.1 + x2[1]));
}
}
let mut a27: f64 = (*e6 * (1.42 / ((x2[(2 + n10) % x2.len()]).cos() + 1.7))).sin();
if n10 == 0 {
break (x4[n10 % x4.len()] - (*e6 * x1[(1 + n10) % x1.len()])).sin();
}
n10 -= 1;
};
}
(((((((x1[(1 * 2) % x1.len()] * (1.0 - x0)) * (x0).sin()) * (x1[0]).sin()) * (x2[0]).sin()) + (x3).sin()) - (x4[x4.len() - 2]).sin()), (x3 + x3))
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &mut [f64], x3: f64, x4: &[f64; 3]) -> (f64, f64) {
if (x2.len() > 1 && x2[1] > ((-c(1.44)) + c(1.33))) {
return (((((((x0 - c(1.05)) - (x0).sin()) + (x1[2]).sin()) - (x2[(3 % 2) % 3]).sin()) * (x3).sin()) - (x4[2]).sin()), (x2[x2.len() - 1]).sin());
}
'l7: for e6 in x2.iter() {
let mut n10 = 2;
let a9 = loop {
match (x4.len() > 5 && x4[5] > (x0 - (-c(0.15)))) {
k12 => {
let mut t15: (f64, f64) = ((x2[2] + ('q14: { if !k12 { break 'q14 (-c(0.81)); } (x4[(n10 + n10) % 3]) })), (x4[1]).sin() + (x2[2] + ('q14: { if !k12 { break 'q14 (-c(0.81)); } (x4[(n10 + n10) % 3]) })));
{ let value = (x1[0] - (x3 * *e6)).sin(); t15.1 = t15.1 - value; }
}
false => {
let mut a17: f64 = (x2[2] * (if (x1[1] - (*e6 / ((x2[x2.len() - 2]).sin() + c(1.7)))) < (x0 * x2[2]) { (-c(1.41)) } else { absorb(vec![x2[(n10 + n10) % 3], x2[(n10 * 2) % 3]]) })).sin();
}
false => {
let a19 = (x0 + ((x0).sin() + x2[1])).tanh();
}
k21 => {
let mut a25 = (*e6 * wave(({ let mut k24 = 0; loop { if k24 > 1 || n10 % 2 == 1 { break (*e6); } k24 += 1; } }), *e6)).sin();
return ((x1[(n10 + n10) % 3] * (x4[2]).sin()), (c(1.1) + x2[1]));
}
}
let mut a27: f64 = (*e6 * (c(1.42) / ((x2[(2 + n10) % x2.len()]).cos() + c(1.7)))).sin();
if n10 == 0 {
break (x4[n10 % x4.len()] - (*e6 * x1[(1 + n10) % x1.len()])).sin();
}
n10 -= 1;
};
}
(((((((x1[(1 * 2) % x1.len()] * (c(1.0) - x0)) * (x0).sin()) * (x1[0]).sin()) * (x2[0]).sin()) + (x3).sin()) - (x4[x4.len() - 2]).sin()), (x3 + x3))
}
}
p (p.0, &mut p.1, &mut p.2, p.3, &p.4) [p.1, p.2] value
[(0.15, [1.22, -0.7, -0.54], vec![0.26, -1.1, 0.31], 0.27, [-1.38, -0.97, 0.47],), (1.25, [0.68, -1.33, -0.76], vec![-0.78, 0.82, 0.75, 1.03], 0.83, [0.96, 0.82, 0.18],), (-1.14, [0.95, 0.97, 1.35], vec![0.56, 0.28, 0.96], -0.2, [-0.99, -1.06, 0.79],), (-0.94, [0.56, 0.95, 0.77], vec![1.25, 0.22, 1.43, -0.75], 0.83, [0.44, -1.03, 0.94],)]
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
let a13: f64 = 1.41;
} else {
let mut n15 = x1.len();
'l17: while n15 > 0 {
n15 -= 1;
let a18: f64 = (x1[n15] - (-(x1[2] + x1[n15]))).tanh();
}
let mut a20: f64 = (x0 - ((if (x0 - (x0).tanh()) < bend(x1[1], (-0.84)) { x1[0] } else { x1[(n15 % 2) % 3] }) / ((x1[2] - x1[0]).tanh() + 1.7))).sin();
continue;
}
}
((((x1[1] + (1.38 - x0)) + (x0).sin()) - (x1[x1.len() - 2]).sin()) + (a3).sin())
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
let a13: f64 = c(1.41);
} else {
let mut n15 = x1.len();
'l17: while n15 > 0 {
n15 -= 1;
let a18: f64 = (x1[n15] - (-(x1[2] + x1[n15]))).tanh();
}
let mut a20: f64 = (x0 - ((if (x0 - (x0).tanh()) < bend(x1[1], (-c(0.84))) { x1[0] } else { x1[(n15 % 2) % 3] }) / ((x1[2] - x1[0]).tanh() + c(1.7)))).sin();
continue;
}
}
((((x1[1] + (c(1.38) - x0)) + (x0).sin()) - (x1[x1.len() - 2]).sin()) + (a3).sin())
}
}
p (p.0, &p.1) [] value
[(1.23, vec![1.0, 0.77, 0.54],), (-0.12, vec![-1.04, 0.13, 0.38, 0.53],), (1.21, vec![-0.77, -1.08, 0.08],), (0.21, vec![-0.93, 0.22, 1.06, -1.23],)]
}
chainrule_tests::random_program! { p91
{
pub fn f(x0: f64, x1: &[f64; 3]) -> Vec<f64> {
let (a3, mut a4) = turn(((x1[0] - ((x0).cos() + 1.25).sqrt()), (x0 - x0)), (x0).tanh());
a4 = { let t8 = (a4 + ('q7: { if ((x1.len() > 5 && x1[5] > 1.17) || (x1[1 % 3] + { a4 = (a4).tanh(); (x1[(1 * 2) % 3]) }) < (a4 * x1[1])) { break 'q7 ({ a4 = (a4).sin(); (a4) }); } (a3 * (match (2 + 1usize) % 5 { 0 => a3, 2.. => x1[(1 * 2) % x1.len()], _ => x0 })) })); { let t10 = (a3 - (x1[0] - (-0.14))); x0 } };
let mut b13 = [(a3 * (if (2 % 2) % 2 == 0 { 0.71 } else { 0.26 })), ('q12: { if (3 % 2 == 0 && (a3 + (if (a4 + squash([a4, x1[2 % 3], a3])) > ((x1[0]).cos() + 1.25).sqrt() { x1[2] } else { (-0.12) })) > (1.21 / ((a3).tanh() + 1.7))) { break 'q12 a4; } (x0) }), x1[1]];
let mut a3: f64 = (a3 + { a4 = (a3 + { let t15 = (x0); b13[(1 * 2) % b13.len()] }).cos(); (a4) }).cos();
let mut n18 = 1;
'l20: while n18 > 0 {
n18 -= 1;
a3 += (a3 - (b13[(n18 % 2) % b13.len()] * a3)).cos();
a3 += (x0 + (match (((3 + n18) + 0usize) % 3, n18 % 2 == 0) { (0, _) => 0.87, (1 | 3, true) => a3, _ => 0.55 })).sin();
}
vec![((((((x1[2] + (b13[b13.len() - 3] + a4)) * (x0).sin()) + (x1[x1.len() - 3]).sin()) + (a4).sin()) + (b13[0]).sin()) + (a3).sin()), (-x0), x0]
}
}
{
pub fn f(x0: f64, x1: &[f64; 3]) -> Vec<f64> {
let (a3, mut a4) = turn(((x1[0] - ((x0).cos() + c(1.25)).sqrt()), (x0 - x0)), (x0).tanh());
a4 = { let t8 = (a4 + ('q7: { if ((x1.len() > 5 && x1[5] > c(1.17)) || (x1[1 % 3] + { a4 = (a4).tanh(); (x1[(1 * 2) % 3]) }) < (a4 * x1[1])) { break 'q7 ({ a4 = (a4).sin(); (a4) }); } (a3 * (match (2 + 1usize) % 5 { 0 => a3, 2.. => x1[(1 * 2) % x1.len()], _ => x0 })) })); { let t10 = (a3 - (x1[0] - (-c(0.14)))); x0 } };
let mut b13 = [(a3 * (if (2 % 2) % 2 == 0 { c(0.71) } else { c(0.26) })), ('q12: { if (3 % 2 == 0 && (a3 + (if (a4 + squash([a4, x1[2 % 3], a3])) > ((x1[0]).cos() + c(1.25)).sqrt() { x1[2] } else { (-c(0.12)) })) > (c(1.21) / ((a3).tanh() + c(1.7)))) { break 'q12 a4; } (x0) }), x1[1]];
let mut a3: f64 = (a3 + { a4 = (a3 + { let t15 = (x0); b13[(1 * 2) % b13.len()] }).cos(); (a4) }).cos();
let mut n18 = 1;
'l20: while n18 > 0 {
n18 -= 1;
{ let value = (a3 - (b13[(n18 % 2) % b13.len()] * a3)).cos(); a3 = a3 + value; }
{ let value = (x0 + (match (((3 + n18) + 0usize) % 3, n18 % 2 == 0) { (0, _) => c(0.87), (1 | 3, true) => a3, _ => c(0.55) })).sin(); a3 = a3 + value; }
}
vec![((((((x1[2] + (b13[b13.len() - 3] + a4)) * (x0).sin()) + (x1[x1.len() - 3]).sin()) + (a4).sin()) + (b13[0]).sin()) + (a3).sin()), (-x0), x0]
}
}
p (p.0, &p.1) [] value
[(0.89, [0.1, -1.01, 1.21],), (-0.61, [0.48, 0.95, 0.67],), (0.11, [0.18, 0.23, 0.8],), (-0.41, [0.68, -0.4, -0.78],)]
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
}
_ => {
a9 += bend(a9, x2);
break 'b6 ;
}
}

}
({ let mut k23 = 0; loop { if k23 > 1 || ((x2 + tower(&x1[..], (x1[1]).sin())) < (x0 - x0) && (x1[1] - (-0.83)) > ('q19: { if (x1.len() > 1 && x1[1] > (-x0)) { break 'q19 x1[0]; } (x1[x1.len() - 2]) })) { break (x0 * (match (1 + 1usize) % 2 { 0 => ((x1[3 % x1.len()]).cos() + 1.5).ln(), 2.. => (0.09 - x0), _ => { let t20 = (x0); t20 } })); } k23 += 1; } })
};
(((((x1[(1 * 2) % 3] + (x2 + a4)) - (x0).sin()) * (x1[x1.len() - 1]).sin()) * (x2).sin()) + (a4).sin())
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
}
_ => {
{ let value = bend(a9, x2); a9 = a9 + value; }
break 'b6 ;
}
}

}
({ let mut k23 = 0; loop { if k23 > 1 || ((x2 + tower(&x1[..], (x1[1]).sin())) < (x0 - x0) && (x1[1] - (-c(0.83))) > ('q19: { if (x1.len() > 1 && x1[1] > (-x0)) { break 'q19 x1[0]; } (x1[x1.len() - 2]) })) { break (x0 * (match (1 + 1usize) % 2 { 0 => ((x1[3 % x1.len()]).cos() + c(1.5)).ln(), 2.. => (c(0.09) - x0), _ => { let t20 = (x0); t20 } })); } k23 += 1; } })
};
(((((x1[(1 * 2) % 3] + (x2 + a4)) - (x0).sin()) * (x1[x1.len() - 1]).sin()) * (x2).sin()) + (a4).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(1.26, vec![0.63, -1.24, 0.87], 0.76,), (1.07, vec![0.26, -0.3, -0.08, 0.4], -0.93,), (0.94, vec![-1.01, -0.52, 0.94], 1.28,), (-1.41, vec![-1.33, -1.1, 0.15, -1.17], -1.24,)]
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
let mut n9 = 0;
'l11: while ((x4.0 - (x2[(n9 % 3) % 3]).tanh()) > x2[1]) && n9 < 1 {
for i12 in (0..1).rev() {
let mut n14 = 0usize;
while n14 < x1.len() {
n14 += 1;
x3[1] *= (x0 * (x0 * x2[i12 % 3])).tanh();
x2[2] = (x1[x1.len() - 2] + ((((n9) as f64) * (x0 + x1[(2 + n9) % 3])) - inner(&x1[..], &x2[..]))).sin();
}
let mut i12 = (x4.0 * bump(&mut x3[0], (x4.1).sin())) < (x0 + 0.17);
}
if ((x4.0 * (x4.1 + x2[2])) > 1.25 && (x4.1 - x0) < (-x2[(0 * 2) % x2.len()])) {
x2[2] = (x4.0 - ((x3[0] / ((x1[n9 % 3]).cos() + 1.7)) * relax(&mut x1[..], (x2[1]).cos()))).cos();
break ;
}
x1[0] -= (x3[0] + (((x4.0).cos() + 1.5).ln() - (match (x2.len() > 2 && x2[2] > (x0 * 0.33)) { true => x3[1], false => x4.0 }))).sin();
x4.0 += (x2[0] + ((if (x4.1 * (x2[1]).sin()) > (x0 * x0) { (0.24 + x4.0) } else { ((n9) as f64) }) - { let t18 = (x4.0 - ('q17: { if (n9 + n9) % 2 == 1 { break 'q17 1.23; } (x4.1) })); (1.21 - x3[2 % 3]) })).sin();
n9 += 1;
}
((((((x4.0 - (match ((n9 + 0usize) % 4, (n9 + n9) % 2 == 1) { (0, _) => x1[2], (1 | 3, true) => 0.73, _ => x3[2] })) * (x0).sin()) + (x1[0]).sin()) * (x2[0]).sin()) + (x3[1]).sin()) - (x4.1).sin())
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
let mut n9 = 0;
'l11: while ((x4.0 - (x2[(n9 % 3) % 3]).tanh()) > x2[1]) && n9 < 1 {
for i12 in (0..1).rev() {
let mut n14 = 0usize;
while n14 < x1.len() {
n14 += 1;
{ let value = (x0 * (x0 * x2[i12 % 3])).tanh(); x3[1] = x3[1] * value; }
x2[2] = (x1[x1.len() - 2] + ((c((n9) as core::primitive::f64) * (x0 + x1[(2 + n9) % 3])) - inner(&x1[..], &x2[..]))).sin();
}
let mut i12 = (x4.0 * bump(&mut x3[0], (x4.1).sin())) < (x0 + c(0.17));
}
if ((x4.0 * (x4.1 + x2[2])) > c(1.25) && (x4.1 - x0) < (-x2[(0 * 2) % x2.len()])) {
x2[2] = (x4.0 - ((x3[0] / ((x1[n9 % 3]).cos() + c(1.7))) * relax(&mut x1[..], (x2[1]).cos()))).cos();
break ;
}
{ let value = (x3[0] + (((x4.0).cos() + c(1.5)).ln() - (match (x2.len() > 2 && x2[2] > (x0 * c(0.33))) { true => x3[1], false => x4.0 }))).sin(); x1[0] = x1[0] - value; }
{ let value = (x2[0] + ((if (x4.1 * (x2[1]).sin()) > (x0 * x0) { (c(0.24) + x4.0) } else { c((n9) as core::primitive::f64) }) - { let t18 = (x4.0 - ('q17: { if (n9 + n9) % 2 == 1 { break 'q17 c(1.23); } (x4.1) })); (c(1.21) - x3[2 % 3]) })).sin(); x4.0 = x4.0 + value; }
n9 += 1;
}
((((((x4.0 - (match ((n9 + 0usize) % 4, (n9 + n9) % 2 == 1) { (0, _) => x1[2], (1 | 3, true) => c(0.73), _ => x3[2] })) * (x0).sin()) + (x1[0]).sin()) * (x2[0]).sin()) + (x3[1]).sin()) - (x4.1).sin())
}
}
p (p.0, &mut p.1, p.2, &mut p.3, p.4) [p.1, p.3] value
[(1.1, [-1.23, 0.49, 1.09], vec![1.38, 0.05, 0.97], vec![0.32, 0.34, 0.11], (0.09, 1.31),), (0.07, [1.35, 1.43, 0.4], vec![-0.34, -0.5, 0.94, 0.16], vec![0.95, 0.46, 0.82, 1.01], (0.08, 1.33),), (1.44, [0.49, 0.14, 0.25], vec![0.57, -0.85, 0.05], vec![1.29, 1.21, -1.11], (0.55, -0.42),), (0.63, [1.23, -1.12, -0.13], vec![0.27, 1.35, -1.33, 1.0], vec![0.2, 1.34, 0.86, 0.33], (-1.12, -0.58),)]
}
chainrule_tests::random_program! { p94
{
pub fn f(x0: f64, x1: (f64, f64), mut x2: f64, x3: &[f64], x4: &[f64]) -> f64 {
let a6: f64 = (x2 - (-absorb(vec![x2, x0]))).tanh();
let mut v8: Vec<f64> = vec![(a6 - x0); 3 + 2];
'l11: for i10 in 1..x4.len() {
x2 = (a6 - (if (x3[x3.len() - 1] + (a6 + x2)) < (x2).sin() { x4[0] } else { x4[i10] })).sin();
for i13 in 0..=3 {
let a15 = 'b16: {
x2 += (x2 * (x2 * v8[(i10 * 2) % v8.len()])).tanh();
let a17: f64 = (v8[1 % 3] + 0.29).cos();
x2 *= (a6 - { x2 = (a17).tanh(); (v8[1]) }).sin();
x2 = (a6 * (x1.1).sin()).sin();
(x2 - (match ((i13 + i13) + 0usize) % 2 { 0 => (x4[i10] + 0.53), 2.. => (match ((x1.1 * turn((x2, v8[0]), x4[i10]).1) > (v8[(3 + 3 - 3 % 3) % v8.len()] - x0) && (a17 + { let v8 = (x3[1]); a17 }) > a17) { true => a6, false => a17 }), _ => descend((x0).tanh(), i13) })).sin()
};
}
}
((((((((x1.1 + (v8[1] * 0.25)) + (x0).sin()) + (x1.0).sin()) + (x2).sin()) + (x3[3 % x3.len()]).sin()) + (x4[0 % x4.len()]).sin()) + (a6).sin()) - (v8[v8.len() - 2]).sin())
}
}
{
pub fn f(x0: f64, x1: (f64, f64), mut x2: f64, x3: &[f64], x4: &[f64]) -> f64 {
let a6: f64 = (x2 - (-absorb(vec![x2, x0]))).tanh();
let mut v8: Vec<f64> = vec![(a6 - x0); 3 + 2];
'l11: for i10 in 1..x4.len() {
x2 = (a6 - (if (x3[x3.len() - 1] + (a6 + x2)) < (x2).sin() { x4[0] } else { x4[i10] })).sin();
for i13 in 0..=3 {
let a15 = 'b16: {
{ let value = (x2 * (x2 * v8[(i10 * 2) % v8.len()])).tanh(); x2 = x2 + value; }
let a17: f64 = (v8[1 % 3] + c(0.29)).cos();
{ let value = (a6 - { x2 = (a17).tanh(); (v8[1]) }).sin(); x2 = x2 * value; }
x2 = (a6 * (x1.1).sin()).sin();
(x2 - (match ((i13 + i13) + 0usize) % 2 { 0 => (x4[i10] + c(0.53)), 2.. => (match ((x1.1 * turn((x2, v8[0]), x4[i10]).1) > (v8[(3 + 3 - 3 % 3) % v8.len()] - x0) && (a17 + { let v8 = (x3[1]); a17 }) > a17) { true => a6, false => a17 }), _ => descend((x0).tanh(), i13) })).sin()
};
}
}
((((((((x1.1 + (v8[1] * c(0.25))) + (x0).sin()) + (x1.0).sin()) + (x2).sin()) + (x3[3 % x3.len()]).sin()) + (x4[0 % x4.len()]).sin()) + (a6).sin()) - (v8[v8.len() - 2]).sin())
}
}
p (p.0, p.1, p.2, &p.3, &p.4) [] value
[(0.91, (-0.07, 0.6), 0.55, vec![0.65, -0.7, -0.71], vec![1.42, 1.39, 1.05],), (0.65, (0.55, -0.9), -1.1, vec![-0.14, -0.27, -1.34, -1.28], vec![-0.56, 0.85, -0.4, -0.57],), (1.25, (0.99, 1.36), -0.34, vec![1.11, -0.96, 0.88], vec![1.36, 0.97, -0.46],), (0.22, (1.01, 0.84), -0.23, vec![0.99, -1.0, 0.5, 1.01], vec![-0.11, 0.23, 0.69, 0.32],)]
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
a3 = if (x1.len() > 0 && x1[0] > x1[i5]) {
a3 = (x0 - ((x1[i5] * (((1 + 3 - i5 % 3)) as f64)).cos() + 1.25).sqrt()).sin();
(x1[i5] + ((-{ let t13 = (x1[(3 + 3 - i5 % 3) % x1.len()]); x0 }) + bump(&mut a3, (x1[x1.len() - 1] * x0).tanh()))).tanh()
} else {
(x1[x1.len() - 1] - tower(&x1, (x1[i5]).sin())).tanh()
};
} else {
continue;
}
}
((((x1[0] - a3) * (x0).sin()) * (x1[1]).sin()) + (a3).sin())
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
a3 = if (x1.len() > 0 && x1[0] > x1[i5]) {
a3 = (x0 - ((x1[i5] * c(((1 + 3 - i5 % 3)) as core::primitive::f64)).cos() + c(1.25)).sqrt()).sin();
(x1[i5] + ((-{ let t13 = (x1[(3 + 3 - i5 % 3) % x1.len()]); x0 }) + bump(&mut a3, (x1[x1.len() - 1] * x0).tanh()))).tanh()
} else {
(x1[x1.len() - 1] - tower(&x1, (x1[i5]).sin())).tanh()
};
} else {
continue;
}
}
((((x1[0] - a3) * (x0).sin()) * (x1[1]).sin()) + (a3).sin())
}
}
p (p.0, p.1) [] value
[(0.2, [-1.05, 0.69, 1.27],), (1.27, [-0.31, 1.01, 0.66],), (0.26, [0.62, 0.33, 0.96],), (0.32, [-1.29, 0.97, 0.95],)]
}
chainrule_tests::random_program! { p96
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
for i3 in (0..2).rev() {
let mut n6 = 0usize;
let mut a5: f64 = loop {
x0 /= ((x1[0] - ((-0.42) + x0)).tanh() + 1.75);
for e8 in &x1 {
x0 = (x1[1] + { x0 = (x1[(3 % 4) % 3]).cos(); (*e8) }).cos();
x0 = (x0 * (-0.65)).cos();
x0 = (x1[(2 + 2) % 3] * (wave(x1[(2 % 2) % 3], squash([x1[(n6 % 2) % 3], 1.04, x1[n6 % 3]])) + *e8)).sin();
}
fill(&mut x1[..3], (x0 * (x0 - x0)).cos());
x0 = (x0 * (bump(&mut x0, (x1[i3 % 3] - x1[(i3 + n6) % x1.len()]).cos()) / ((x0 - ((i3) as f64)).sin() + 1.7))).sin();
if n6 >= 0 || (x1[0] - (x1[x1.len() - 1] / ((x0).cos() + 1.7))) > (x0 * x0) {
break (x0 - (match x1.len() { 0 => (if (0 % 3) % 2 == 1 { (-x1[n6 % 3]) } else { (-x1[2]) }), 2.. => (inner(&x1[..], &x1) * (((n6 + n6)) as f64)), _ => (x1[(n6 + 3 - n6 % 3) % 3] + (-x1[(n6 % 4) % 3])).abs() })).cos();
}
n6 += 1;
};
let a11: f64 = -0.37;
let mut k13: usize = n6 % 4;
}
(((x0 - { let t15 = (x1[1]); t15 }) + (x0).sin()) * (x1[2]).sin())
}
}
{
pub fn f(mut x0: f64, mut x1: Vec<f64>) -> f64 {
for i3 in (0..2).rev() {
let mut n6 = 0usize;
let mut a5: f64 = loop {
{ let value = ((x1[0] - ((-c(0.42)) + x0)).tanh() + c(1.75)); x0 = x0 / value; }
for e8 in &x1 {
x0 = (x1[1] + { x0 = (x1[(3 % 4) % 3]).cos(); (*e8) }).cos();
x0 = (x0 * (-c(0.65))).cos();
x0 = (x1[(2 + 2) % 3] * (wave(x1[(2 % 2) % 3], squash([x1[(n6 % 2) % 3], c(1.04), x1[n6 % 3]])) + *e8)).sin();
}
fill(&mut x1[..3], (x0 * (x0 - x0)).cos());
x0 = (x0 * (bump(&mut x0, (x1[i3 % 3] - x1[(i3 + n6) % x1.len()]).cos()) / ((x0 - c((i3) as core::primitive::f64)).sin() + c(1.7)))).sin();
if n6 >= 0 || (x1[0] - (x1[x1.len() - 1] / ((x0).cos() + c(1.7)))) > (x0 * x0) {
break (x0 - (match x1.len() { 0 => (if (0 % 3) % 2 == 1 { (-x1[n6 % 3]) } else { (-x1[2]) }), 2.. => (inner(&x1[..], &x1) * c(((n6 + n6)) as core::primitive::f64)), _ => (x1[(n6 + 3 - n6 % 3) % 3] + (-x1[(n6 % 4) % 3])).abs() })).cos();
}
n6 += 1;
};
let a11: f64 = -c(0.37);
let mut k13: usize = n6 % 4;
}
(((x0 - { let t15 = (x1[1]); t15 }) + (x0).sin()) * (x1[2]).sin())
}
}
p (p.0, p.1) [] value
[(1.38, vec![0.89, 0.35, -0.19],), (1.09, vec![1.3, 1.28, -0.86, 0.29],), (0.4, vec![0.39, 1.43, -0.99],), (0.55, vec![0.79, 0.77, 1.01, 1.22],)]
}
chainrule_tests::random_program! { p97
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64; 3], x3: &mut [f64; 3]) {
if ((x1.len() > 0 && x1[0] > { let t5 = (x0); 0.28 }) && (x0 * (1.17 - x3[1])) < bend(x3[0], x3[2])) {
return ;
}
let mut n7 = 1;
'l9: loop {
if n7 == 0 || (x1[1] + (x2[0] * x0)) > (x3[x3.len() - 1]).sin() {
break ;
}
n7 -= 1;
if ((x3[n7 % 3] + (x2[2] - x3[(n7 % 2) % x3.len()])) > (x0).sin().exp() || (x1.len() > 2 && x1[2] > (((3 % 4)) as f64))) {
x3[2] = (x1[(3 + 3 - n7 % 3) % 3] - (((n7 + n7)) as f64)).tanh();
break ;
}
'l12: for (i11, e10) in x1[1..].iter().enumerate() {
for (i16, e15) in x3[1..].iter().enumerate() {
let mut v19: Vec<f64> = vec![(*e15 - (*e15 + x1[x1.len() - 2])); 3 + 0];
v19[0] = (x3[2] * (1.22 - ((v19[1] * x1[0]) - x3[i16]))).sin();
let mut a21 = (*e15 + (choose(x1, (0 + 3 - i16 % 3)) + (v19[0] / ((*e15).sin() + 1.7)))).tanh();
}
}
'l24: for i23 in (0..2 + 1).step_by(2) {
let mut a26: f64 = 0.11;
let mut a29 = (x2[1] + (('q28: { if (x2[0] - inner(&x2[..], &x2[(n7 + i23) % 3..x2.len()])) < (x1[(i23 + i23) % x1.len()]).min(a26) { break 'q28 0.52; } (x0) }) * (0.39 * a26))).sin();
}
}

}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &[f64; 3], x3: &mut [f64; 3]) {
if ((x1.len() > 0 && x1[0] > { let t5 = (x0); c(0.28) }) && (x0 * (c(1.17) - x3[1])) < bend(x3[0], x3[2])) {
return ;
}
let mut n7 = 1;
'l9: loop {
if n7 == 0 || (x1[1] + (x2[0] * x0)) > (x3[x3.len() - 1]).sin() {
break ;
}
n7 -= 1;
if ((x3[n7 % 3] + (x2[2] - x3[(n7 % 2) % x3.len()])) > (x0).sin().exp() || (x1.len() > 2 && x1[2] > c(((3 % 4)) as core::primitive::f64))) {
x3[2] = (x1[(3 + 3 - n7 % 3) % 3] - c(((n7 + n7)) as core::primitive::f64)).tanh();
break ;
}
'l12: for (i11, e10) in x1[1..].iter().enumerate() {
for (i16, e15) in x3[1..].iter().enumerate() {
let mut v19: Vec<f64> = vec![(*e15 - (*e15 + x1[x1.len() - 2])); 3 + 0];
v19[0] = (x3[2] * (c(1.22) - ((v19[1] * x1[0]) - x3[i16]))).sin();
let mut a21 = (*e15 + (choose(x1, (0 + 3 - i16 % 3)) + (v19[0] / ((*e15).sin() + c(1.7))))).tanh();
}
}
'l24: for i23 in (0..2 + 1).step_by(2) {
let mut a26: f64 = c(0.11);
let mut a29 = (x2[1] + (('q28: { if (x2[0] - inner(&x2[..], &x2[(n7 + i23) % 3..x2.len()])) < (x1[(i23 + i23) % x1.len()]).min(a26) { break 'q28 c(0.52); } (x0) }) * (c(0.39) * a26))).sin();
}
}

}
}
p (p.0, &p.1, &p.2, &mut p.3) [p.3] unit
[(0.26, vec![0.57, 0.44, -1.01], [0.05, 0.95, -0.3], [1.34, 0.5, -1.43],), (0.62, vec![1.42, 0.45, 1.2, 0.66], [-0.55, -0.17, -0.86], [0.88, -0.29, -0.51],), (1.04, vec![0.7, -0.89, 0.24], [0.76, 1.06, 0.1], [-0.88, -0.17, 0.82],), (0.8, vec![0.09, 0.23, 1.03, 0.06], [0.44, 0.05, 0.41], [0.45, -0.77, 1.09],)]
}
chainrule_tests::random_program! { p98
{
pub fn f(x0: f64, x1: &mut [f64], x2: (f64, f64), x3: &[f64; 3]) -> f64 {
if ((x1[0] + x0) < (-(-1.3)) || (x1[(3 + 2) % 3] - (x1[x1.len() - 1]).sin()) > ((-1.17) - x3[1])) {
x1[0 % 3] = (x0 + (((0.44 + x1[2]) * ((x3[2]).cos() + 1.25).sqrt()) - x2.0)).tanh();
let mut b5: [f64; 3] = [(x3[2] * ((-0.71) - x3[1])); 3];
'b7: {
let mut b8: [f64; 3] = [(x3[2] + (b5[(2 + 3 - 2 % 3) % b5.len()] / ((x3[0]).sin() + 1.7))); 3];
b8[0] = ({ let t10 = (x3[0]); t10 } - b5[0]);

}
} else if ((x2.0 - ({ let mut k13 = 0; loop { if k13 > 1 || (x2.1 - (-x0)) > (x0 * x0) { break (x3[2]); } k13 += 1; } })) < x2.1 || (x2.0 - (x2.0 + 0.37)) < (x3[1] * x1[1])) {
x1[1 % 3] -= (((-0.69) + 0.8) * ((x2.1).abs() * x2.1));
return (((((x0 * ((-1.07) - x2.0)) + (x0).sin()) + (x1[1]).sin()) + (x2.0).sin()) + (x3[(3 + 3 - 2 % 3) % x3.len()]).sin());
} else {
x1[0] -= (x1[1] + (if ((x1[0] + (x0 - x1[2 % 3])) < (x2.0 + x2.1) || (x1[x1.len() - 1] - squash([x1[1], x3[x3.len() - 2], x1[1]])) > ((x0).cos() + 1.25).sqrt()) { x3[2] } else { { let t14 = (x3[1]); x0 } })).tanh();
}
(((((x0 * (0.39 * x3[x3.len() - 3])) + (x0).sin()) + (x1[(1 + 1) % x1.len()]).sin()) + (x2.1).sin()) + (x3[0]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: (f64, f64), x3: &[f64; 3]) -> f64 {
if ((x1[0] + x0) < (-(-c(1.3))) || (x1[(3 + 2) % 3] - (x1[x1.len() - 1]).sin()) > ((-c(1.17)) - x3[1])) {
x1[0 % 3] = (x0 + (((c(0.44) + x1[2]) * ((x3[2]).cos() + c(1.25)).sqrt()) - x2.0)).tanh();
let mut b5: [f64; 3] = [(x3[2] * ((-c(0.71)) - x3[1])); 3];
'b7: {
let mut b8: [f64; 3] = [(x3[2] + (b5[(2 + 3 - 2 % 3) % b5.len()] / ((x3[0]).sin() + c(1.7)))); 3];
b8[0] = ({ let t10 = (x3[0]); t10 } - b5[0]);

}
} else if ((x2.0 - ({ let mut k13 = 0; loop { if k13 > 1 || (x2.1 - (-x0)) > (x0 * x0) { break (x3[2]); } k13 += 1; } })) < x2.1 || (x2.0 - (x2.0 + c(0.37))) < (x3[1] * x1[1])) {
{ let value = (((-c(0.69)) + c(0.8)) * ((x2.1).abs() * x2.1)); x1[1 % 3] = x1[1 % 3] - value; }
return (((((x0 * ((-c(1.07)) - x2.0)) + (x0).sin()) + (x1[1]).sin()) + (x2.0).sin()) + (x3[(3 + 3 - 2 % 3) % x3.len()]).sin());
} else {
{ let value = (x1[1] + (if ((x1[0] + (x0 - x1[2 % 3])) < (x2.0 + x2.1) || (x1[x1.len() - 1] - squash([x1[1], x3[x3.len() - 2], x1[1]])) > ((x0).cos() + c(1.25)).sqrt()) { x3[2] } else { { let t14 = (x3[1]); x0 } })).tanh(); x1[0] = x1[0] - value; }
}
(((((x0 * (c(0.39) * x3[x3.len() - 3])) + (x0).sin()) + (x1[(1 + 1) % x1.len()]).sin()) + (x2.1).sin()) + (x3[0]).sin())
}
}
p (p.0, &mut p.1, p.2, &p.3) [p.1] value
[(0.18, vec![0.07, 0.16, 0.42], (1.44, 0.62), [1.22, -0.7, -0.12],), (0.88, vec![-0.15, -0.11, -1.11, 1.23], (0.15, 1.28), [0.16, 1.02, -0.08],), (1.11, vec![0.95, 0.77, 1.42], (0.82, -0.45), [-1.3, 0.79, 1.14],), (1.43, vec![0.99, 1.28, -0.16, 0.16], (0.72, -1.39), [1.31, 1.38, 0.67],)]
}
chainrule_tests::random_program! { p99
{
pub fn f(x0: f64, x1: f64, x2: &mut f64, mut x3: (f64, f64)) -> f64 {
*x2 = (x3.1 + x1);
let mut b5: [f64; 3] = [(x0 - (x3.0 + x1)); 3];
let mut n7 = 0usize;
while n7 < 1 && (n7 + n7) % 2 == 1 {
n7 += 1;
'b9: {
b5[0] = (x3.0 * (bend(b5[b5.len() - 3], x1) / ((x1 - (match b5.len() { 0 => x0, 2.. => *x2, _ => x1 })).sin() + 1.7))).sin();
*x2 /= ((x3.1 + (x3.0).sin()).tanh() + 1.75);

}
b5[(n7 % 4) % 3] = (x0 * ((match ((n7 + 1usize) % 5, (b5.len() > 5 && b5[5] > ((x3.0).cos() + 1.5).ln())) { (0, _) => { *x2 = (x0).cos(); (x3.0) }, (1 | 3, true) => squash([b5[0], b5[2 % 3], b5[2]]), _ => ((x3.1).cos() + 1.5).ln() }) * ({ *x2 = (b5[n7 % 3]).cos(); (x3.1) } + (b5[1] - b5[0])))).cos();
}
((((((x1 * wave(x0, x0)) - (x0).sin()) - (x1).sin()) * (*x2).sin()) * (x3.0).sin()) + (b5[b5.len() - 3]).sin())
}
}
{
pub fn f(x0: f64, x1: f64, x2: &mut f64, mut x3: (f64, f64)) -> f64 {
*x2 = (x3.1 + x1);
let mut b5: [f64; 3] = [(x0 - (x3.0 + x1)); 3];
let mut n7 = 0usize;
while n7 < 1 && (n7 + n7) % 2 == 1 {
n7 += 1;
'b9: {
b5[0] = (x3.0 * (bend(b5[b5.len() - 3], x1) / ((x1 - (match b5.len() { 0 => x0, 2.. => *x2, _ => x1 })).sin() + c(1.7)))).sin();
{ let value = ((x3.1 + (x3.0).sin()).tanh() + c(1.75)); *x2 = *x2 / value; }

}
b5[(n7 % 4) % 3] = (x0 * ((match ((n7 + 1usize) % 5, (b5.len() > 5 && b5[5] > ((x3.0).cos() + c(1.5)).ln())) { (0, _) => { *x2 = (x0).cos(); (x3.0) }, (1 | 3, true) => squash([b5[0], b5[2 % 3], b5[2]]), _ => ((x3.1).cos() + c(1.5)).ln() }) * ({ *x2 = (b5[n7 % 3]).cos(); (x3.1) } + (b5[1] - b5[0])))).cos();
}
((((((x1 * wave(x0, x0)) - (x0).sin()) - (x1).sin()) * (*x2).sin()) * (x3.0).sin()) + (b5[b5.len() - 3]).sin())
}
}
p (p.0, p.1, &mut p.2, p.3) [p.2] value
[(0.52, 0.11, 1.28, (0.36, 0.63),), (0.84, 0.96, 0.44, (0.45, 1.14),), (-0.26, 0.09, -0.12, (0.66, 0.9),), (0.61, -0.5, -0.54, (0.93, 0.51),)]
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
} else {
x1[2] = (x3[x3.len() - 2] * (if ((x0 - { *x2 = (x3[i7]).sin(); (x1[2]) }) > (*x2).max(t5.0) || (*x2 + (x0 + x3[i7])) < (match ((i7 + 1usize) % 3, (x3.len() > 0 && x3[0] > ({ let mut k14 = 0; loop { if k14 > 1 || (x1.len() > 4 && x1[4] > *x2) { break (x3[i7]); } k14 += 1; } }))) { (0, _) => x0, (1 | 3, true) => t5.0, _ => x1[x1.len() - 2] })) { t5.0 } else { x1[(i7 + 3 - i7 % 3) % 3] })).sin();
}
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
} else {
x1[2] = (x3[x3.len() - 2] * (if ((x0 - { *x2 = (x3[i7]).sin(); (x1[2]) }) > (*x2).max(t5.0) || (*x2 + (x0 + x3[i7])) < (match ((i7 + 1usize) % 3, (x3.len() > 0 && x3[0] > ({ let mut k14 = 0; loop { if k14 > 1 || (x1.len() > 4 && x1[4] > *x2) { break (x3[i7]); } k14 += 1; } }))) { (0, _) => x0, (1 | 3, true) => t5.0, _ => x1[x1.len() - 2] })) { t5.0 } else { x1[(i7 + 3 - i7 % 3) % 3] })).sin();
}
}
}

}
}
p (p.0, p.1, &mut p.2, &mut p.3) [p.2, p.3] unit
[(0.87, [1.24, 0.8, -1.09], 0.89, vec![-0.09, 0.37, 0.72],), (0.28, [0.38, -0.11, -0.43], -0.26, vec![0.62, 1.05, 1.3, 0.46],), (0.47, [-0.27, 0.54, 0.97], 1.08, vec![1.2, 0.9, 0.42],), (1.3, [-0.26, -0.21, 0.16], 0.41, vec![-1.13, 1.33, -0.43, 0.05],)]
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
let mut n10 = x1.len();
'l12: while n10 > 0 {
n10 -= 1;
match ((0 * 2) + 1usize) % 4 {
..=3 if ((a4 + (x0 - x0)) > (x0).sin().powi(3) || (x0 + (x1[n10] - x1[n10])) > x0) => {
for i13 in 0..n2 / 4 {
a4 += x1[n2 - 4 + i13];
}
a4 -= (x1[n10] + (x0 + a4)).tanh();
}
_ => {
a4 = (x0 * (((n10 + n10)) as f64)).cos();
}
k15 @ 2..=5 if (x0 + { let t17 = (x1[x1.len() - 3]); (-0.31) }) > x1[n10] => {
a4 /= ((x1[2] * { a4 = (a4).sin(); (a4) }).cos() + 1.75);
let mut a4 = (a4 + (a4).sin()) < (a4 * 0.34);
let mut a20: f64 = 0.65;
}
k22 => {
a4 += (x1[n10] * (match (x0 - x1[(2 * 2) % 3]) < (x0 + a4) { true => ((a4).abs() + (a4 + 0.56)), false => (-0.22) })).tanh();
}
}
a4 = (x1[n10] * (x0 * 0.28)).tanh();
}
((((x0 * (x1[0] - x0)) * (x0).sin()) * (x1[0]).sin()) * (a4).sin())
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
let mut n10 = x1.len();
'l12: while n10 > 0 {
n10 -= 1;
match ((0 * 2) + 1usize) % 4 {
..=3 if ((a4 + (x0 - x0)) > (x0).sin().powi(3) || (x0 + (x1[n10] - x1[n10])) > x0) => {
for i13 in 0..n2 / 4 {
{ let value = x1[n2 - 4 + i13]; a4 = a4 + value; }
}
{ let value = (x1[n10] + (x0 + a4)).tanh(); a4 = a4 - value; }
}
_ => {
a4 = (x0 * c(((n10 + n10)) as core::primitive::f64)).cos();
}
k15 @ 2..=5 if (x0 + { let t17 = (x1[x1.len() - 3]); (-c(0.31)) }) > x1[n10] => {
{ let value = ((x1[2] * { a4 = (a4).sin(); (a4) }).cos() + c(1.75)); a4 = a4 / value; }
let mut a4 = (a4 + (a4).sin()) < (a4 * c(0.34));
let mut a20: f64 = c(0.65);
}
k22 => {
{ let value = (x1[n10] * (match (x0 - x1[(2 * 2) % 3]) < (x0 + a4) { true => ((a4).abs() + (a4 + c(0.56))), false => (-c(0.22)) })).tanh(); a4 = a4 + value; }
}
}
a4 = (x1[n10] * (x0 * c(0.28))).tanh();
}
((((x0 * (x1[0] - x0)) * (x0).sin()) * (x1[0]).sin()) * (a4).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(0.81, [0.85, 1.33, 0.77], 2usize,), (0.32, [-0.26, -1.39, 1.15], 0usize,), (0.16, [1.25, 0.64, -0.68], 3usize,), (1.14, [0.67, 1.19, 0.17], 1usize,)]
}
chainrule_tests::random_program! { p102
{
pub fn f(mut x0: f64, x1: &mut f64, x2: &[f64], x3: &mut [f64]) -> f64 {
let b5 = [(*x1 + (-x0)), (x3[2 % 3]).min(x0), 0.26];
*x1 /= ((b5[0] - ({ let mut k8 = 0; loop { if k8 > 1 || ((b5[1] + (x3[x3.len() - 2] - b5[0])) > (if (3 + 3 - 2 % 3) % 2 == 1 { b5[0] } else { 0.3 }) || (x3[1] - *x1) < (b5[1] - x2[2])) { break (x2[(3 + 0) % 3]); } k8 += 1; } })).cos() + 1.75);
if (x3[2] - x0) > ((-0.87) + x0) {
let mut n9 = 0;
loop {
for (i12, e11) in x3.iter().enumerate() {
*x1 = (*e11 + squash([wave((x3[i12] * b5[2]), ('q15: { if (*e11 * (*e11 + *x1)) > (x0 - x0) { break 'q15 x2[1]; } (b5[0]) })), (-*x1), x2[1]])).tanh();
}
x0 += (x3[2] - { let t16 = (x0 + ((0.19 * x2[2]) * (((n9 + 3 - n9 % 3)) as f64))); (x0 - x3[1]).abs() }).sin();
if n9 >= 0 {
break ;
}
n9 += 1;
}
} else if (x2[0] - *x1) > (x3[1] + x0) {
*x1 = (x0 - bend((bend(0.41, 0.15) - (b5[b5.len() - 1] - 0.1)), b5[(2 + 3 - 1 % 3) % 3])).cos();
} else {
x3[2] = (tower(&b5[..], (x3[(3 * 2) % 3]).tanh()) + (x3[2 % 3]).sin().powi(3));
}
((((((*x1 * 0.36) - (x0).sin()) - (*x1).sin()) * (x2[0]).sin()) - (x3[3 % 3]).sin()) + (b5[0]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &mut f64, x2: &[f64], x3: &mut [f64]) -> f64 {
let b5 = [(*x1 + (-x0)), (x3[2 % 3]).min(x0), c(0.26)];
{ let value = ((b5[0] - ({ let mut k8 = 0; loop { if k8 > 1 || ((b5[1] + (x3[x3.len() - 2] - b5[0])) > (if (3 + 3 - 2 % 3) % 2 == 1 { b5[0] } else { c(0.3) }) || (x3[1] - *x1) < (b5[1] - x2[2])) { break (x2[(3 + 0) % 3]); } k8 += 1; } })).cos() + c(1.75)); *x1 = *x1 / value; }
if (x3[2] - x0) > ((-c(0.87)) + x0) {
let mut n9 = 0;
loop {
for (i12, e11) in x3.iter().enumerate() {
*x1 = (*e11 + squash([wave((x3[i12] * b5[2]), ('q15: { if (*e11 * (*e11 + *x1)) > (x0 - x0) { break 'q15 x2[1]; } (b5[0]) })), (-*x1), x2[1]])).tanh();
}
{ let value = (x3[2] - { let t16 = (x0 + ((c(0.19) * x2[2]) * c(((n9 + 3 - n9 % 3)) as core::primitive::f64))); (x0 - x3[1]).abs() }).sin(); x0 = x0 + value; }
if n9 >= 0 {
break ;
}
n9 += 1;
}
} else if (x2[0] - *x1) > (x3[1] + x0) {
*x1 = (x0 - bend((bend(c(0.41), c(0.15)) - (b5[b5.len() - 1] - c(0.1))), b5[(2 + 3 - 1 % 3) % 3])).cos();
} else {
x3[2] = (tower(&b5[..], (x3[(3 * 2) % 3]).tanh()) + (x3[2 % 3]).sin().powi(3));
}
((((((*x1 * c(0.36)) - (x0).sin()) - (*x1).sin()) * (x2[0]).sin()) - (x3[3 % 3]).sin()) + (b5[0]).sin())
}
}
p (p.0, &mut p.1, &p.2, &mut p.3) [p.1, p.3] value
[(0.41, -0.66, vec![1.2, 0.08, -0.62], vec![1.32, -1.15, 0.18],), (-0.63, 0.61, vec![0.56, 0.77, 1.27, 0.56], vec![1.34, 0.5, 0.59, 0.69],), (0.64, 1.34, vec![-0.42, -0.62, 0.18], vec![-1.27, 0.16, 0.09],), (1.33, 0.85, vec![0.22, -0.49, 1.31, 0.81], vec![-0.58, 1.26, 1.2, 0.18],)]
}
chainrule_tests::random_program! { p103
{
pub fn f(x0: f64, mut x1: [f64; 3], n2: usize, x3: &mut [f64]) -> [f64; 3] {
let mut n5 = x1.len();
while n5 > 0 {
n5 -= 1;
x1[2] = (x0 * (x1[2] + (x0).sin())).cos();
if (x3[1 % 3] * (x3[x3.len() - 1] - x1[2])) > x1[n5] {
x1[n5] = (x0 * (1.1 + x1[n5])).sin();
continue;
}
}
let mut n7 = 2;
x3[0] = loop {
if n7 == 0 || ((1 + 3 - n5 % 3) % 2 == 0 && (x1[(n7 + n2) % 3] + tower(&x1[..], (x0).cos())) > { let t9 = (x0); x3[0] }) {
break (x3[n5 % 3] - ((x0).sin() + (1.05 + x1[2]))).cos();
}
n7 -= 1;
for i11 in (1..n2).rev() {
if (x1[0] + ((-1.22) + x3[2])) > (x3[x3.len() - 1]).sin().powi(4) {
x3[2] = (x1[2] + (bend(0.41, x3[i11 % x3.len()]) + (x1[n5 % x1.len()] + x3[x3.len() - 2]))).sin();
let mut a13: f64 = 0.94;
a13 = (x3[0 % x3.len()] - (a13 - x3[1])).cos();
} else {
x3[2] = (x3[x3.len() - 3] + { let t15 = (x1[0] - (-(x0 * x0))); ('q17: { if (x1[1] + (t15 + x1[0])) < (x1[0] + t15) { break 'q17 (t15 / ((x1[1]).cos() + 1.7)); } (x3[1] - (x1[(n7 + 3 - n2 % 3) % 3] + x1[0])) }) }).tanh();
let mut i11: usize = n7 % 2;
x3[i11] = (x0 - ((x0 + x3[x3.len() - 2]) - (x3[x3.len() - 3]).sin().powi(4))).tanh();
}
}
};
x1
}
}
{
pub fn f(x0: f64, mut x1: [f64; 3], n2: usize, x3: &mut [f64]) -> [f64; 3] {
let mut n5 = x1.len();
while n5 > 0 {
n5 -= 1;
x1[2] = (x0 * (x1[2] + (x0).sin())).cos();
if (x3[1 % 3] * (x3[x3.len() - 1] - x1[2])) > x1[n5] {
x1[n5] = (x0 * (c(1.1) + x1[n5])).sin();
continue;
}
}
let mut n7 = 2;
x3[0] = loop {
if n7 == 0 || ((1 + 3 - n5 % 3) % 2 == 0 && (x1[(n7 + n2) % 3] + tower(&x1[..], (x0).cos())) > { let t9 = (x0); x3[0] }) {
break (x3[n5 % 3] - ((x0).sin() + (c(1.05) + x1[2]))).cos();
}
n7 -= 1;
for i11 in (1..n2).rev() {
if (x1[0] + ((-c(1.22)) + x3[2])) > (x3[x3.len() - 1]).sin().powi(4) {
x3[2] = (x1[2] + (bend(c(0.41), x3[i11 % x3.len()]) + (x1[n5 % x1.len()] + x3[x3.len() - 2]))).sin();
let mut a13: f64 = c(0.94);
a13 = (x3[0 % x3.len()] - (a13 - x3[1])).cos();
} else {
x3[2] = (x3[x3.len() - 3] + { let t15 = (x1[0] - (-(x0 * x0))); ('q17: { if (x1[1] + (t15 + x1[0])) < (x1[0] + t15) { break 'q17 (t15 / ((x1[1]).cos() + c(1.7))); } (x3[1] - (x1[(n7 + 3 - n2 % 3) % 3] + x1[0])) }) }).tanh();
let mut i11: usize = n7 % 2;
x3[i11] = (x0 - ((x0 + x3[x3.len() - 2]) - (x3[x3.len() - 3]).sin().powi(4))).tanh();
}
}
};
x1
}
}
p (p.0, p.1, p.2, &mut p.3) [p.3] value
[(-0.7, [1.02, 0.07, 0.24], 2usize, vec![-1.24, 1.35, 0.94],), (1.29, [0.38, -0.4, -1.17], 0usize, vec![0.55, 0.42, 1.04, 0.11],), (-1.39, [0.71, -0.39, 0.95], 3usize, vec![0.26, 0.4, 0.34],), (-1.2, [0.9, 0.72, 0.05], 1usize, vec![-1.24, 0.18, -0.6, 1.3],)]
}
chainrule_tests::random_program! { p104
{
pub fn f(x0: f64, x1: &mut f64, n2: usize, x3: &mut [f64], x4: &mut [f64; 3]) -> Vec<f64> {
if ((x3[2] - (x3[x3.len() - 3] - 0.92)) < (x0 / ((x0).tanh() + 1.7)) && n2 % 2 == 1) {
let mut n6 = 2;
loop {
'b8: {
*x1 = (x3[n6 % 3] + (x0 + (*x1 - x4[1]))).tanh();
*x1 *= (*x1 - ((-0.21) * x4[2])).sin();
*x1 = (x4[x4.len() - 1] + *x1).cos();

}
x3[(n6 * 2) % 3] /= ((x0 * choose(&x4[0..x4.len()], (n6 + n2))).sin() + 1.75);
if n2 % 2 == 1 {
break ;
}
if n6 == 0 {
break ;
}
n6 -= 1;
}
let mut c9 = (*x1 + (x3[0] * x0)) < (x0 * *x1);
match !c9 {
false if (x3[1] - (x0 * x3[1])) < (x3[1] * 0.32) => {
x3[2] *= (*x1 - (((n2 + 2)) as f64)).sin();
}
k11 if (x3[2] * (x0 * (-0.72))) < (x3[(n2 + n6) % 3] + 0.58) => {
*x1 = (x0 * ('q13: { if ((n2 + 3 - n6 % 3) % 2 == 1 && (*x1 - (-0.32)) < (x0 + *x1)) { break 'q13 x0; } (x0) })).cos();
}
k14 => {
x3[2] = ((*x1).sin() + (-0.23));
}
}
} else if ((x0 - (x4[n2 % x4.len()]).sin()) > { let t16 = (x3[0]); x4[x4.len() - 2] } && (x4[n2 % x4.len()] + (x0 * x4[(3 % 2) % 3])) > squash([x0, *x1, x3[(2 + n2) % x3.len()]])) {
x3[0] = (x4[0] * x4[n2 % 3]);
} else {
x3[(n2 * 2) % 3] = (*x1 - (((-0.55) - bend(x0, (-1.29))) * (bump(&mut x3[1 % 3], (*x1).tanh()) / ((x3[x3.len() - 3] + (x0 + 0.24)).tanh() + 1.7)))).cos();
}
vec![(((((x4[0] - 0.96) * (x0).sin()) + (*x1).sin()) - (x3[0]).sin()) + (x4[2]).sin()), (-*x1), 0.87]
}
}
{
pub fn f(x0: f64, x1: &mut f64, n2: usize, x3: &mut [f64], x4: &mut [f64; 3]) -> Vec<f64> {
if ((x3[2] - (x3[x3.len() - 3] - c(0.92))) < (x0 / ((x0).tanh() + c(1.7))) && n2 % 2 == 1) {
let mut n6 = 2;
loop {
'b8: {
*x1 = (x3[n6 % 3] + (x0 + (*x1 - x4[1]))).tanh();
{ let value = (*x1 - ((-c(0.21)) * x4[2])).sin(); *x1 = *x1 * value; }
*x1 = (x4[x4.len() - 1] + *x1).cos();

}
{ let value = ((x0 * choose(&x4[0..x4.len()], (n6 + n2))).sin() + c(1.75)); x3[(n6 * 2) % 3] = x3[(n6 * 2) % 3] / value; }
if n2 % 2 == 1 {
break ;
}
if n6 == 0 {
break ;
}
n6 -= 1;
}
let mut c9 = (*x1 + (x3[0] * x0)) < (x0 * *x1);
match !c9 {
false if (x3[1] - (x0 * x3[1])) < (x3[1] * c(0.32)) => {
{ let value = (*x1 - c(((n2 + 2)) as core::primitive::f64)).sin(); x3[2] = x3[2] * value; }
}
k11 if (x3[2] * (x0 * (-c(0.72)))) < (x3[(n2 + n6) % 3] + c(0.58)) => {
*x1 = (x0 * ('q13: { if ((n2 + 3 - n6 % 3) % 2 == 1 && (*x1 - (-c(0.32))) < (x0 + *x1)) { break 'q13 x0; } (x0) })).cos();
}
k14 => {
x3[2] = ((*x1).sin() + (-c(0.23)));
}
}
} else if ((x0 - (x4[n2 % x4.len()]).sin()) > { let t16 = (x3[0]); x4[x4.len() - 2] } && (x4[n2 % x4.len()] + (x0 * x4[(3 % 2) % 3])) > squash([x0, *x1, x3[(2 + n2) % x3.len()]])) {
x3[0] = (x4[0] * x4[n2 % 3]);
} else {
x3[(n2 * 2) % 3] = (*x1 - (((-c(0.55)) - bend(x0, (-c(1.29)))) * (bump(&mut x3[1 % 3], (*x1).tanh()) / ((x3[x3.len() - 3] + (x0 + c(0.24))).tanh() + c(1.7))))).cos();
}
vec![(((((x4[0] - c(0.96)) * (x0).sin()) + (*x1).sin()) - (x3[0]).sin()) + (x4[2]).sin()), (-*x1), c(0.87)]
}
}
p (p.0, &mut p.1, p.2, &mut p.3, &mut p.4) [p.1, p.3, p.4] value
[(0.49, 0.76, 2usize, vec![-0.15, 0.96, 1.38], [1.11, 0.47, -0.48],), (-1.02, 1.01, 0usize, vec![-0.83, -1.36, -1.42, 1.1], [0.71, -0.46, 0.51],), (0.71, 0.51, 3usize, vec![0.68, 0.5, 0.16], [-0.84, -1.26, 0.92],), (1.16, -0.79, 1usize, vec![-1.44, 0.99, 0.22, -0.45], [0.47, 1.09, 1.3],)]
}
chainrule_tests::random_program! { p105
{
pub fn f(x0: f64, mut x1: (f64, f64)) -> f64 {
if (x0 * (x1.0 * x1.0)) > (-x0) {
let mut n3 = 2;
loop {
if n3 == 0 || (x0 + (x0 * x1.0)) < (1.35 + x0) {
break ;
}
n3 -= 1;
let mut c5 = (x0 - (((n3 + n3)) as f64)) > (-0.22);
x1.1 = (x0 * ('q9: { if (n3 + 2) % 2 == 1 { break 'q9 ({ let t7 = (x0); x1.0 }); } (x0 - ((x1.1).cos() + 1.5).ln()) })).sin();
x1.1 = (x0 - (match !c5 { true => x0, false => (-0.55) })).tanh();
}
} else {
return (((x1.0 + (0.2 * x0)) + (x0).sin()) - (x1.0).sin());
}
let mut v10: Vec<f64> = advance(vec![(x0 + (0.32 + x1.0)), (x1.0 + x1.1)], x0);
x1.1 /= ((v10[0] * (0.31 - (-0.58))).tanh() + 1.75);
let mut n12 = 0;
'l14: loop {
match v10.len() {
1 | 2 => {
v10[0] -= (x0 - (if n12 % 2 == 0 { v10[(n12 * 2) % 3] } else { x0 })).tanh();
}
0..2 => {
x1.0 = (x0 + v10[(n12 + 3 - n12 % 3) % v10.len()]).cos();
}
..=3 => {
v10[0] = (x1.1 * relax(&mut v10, (x0 + ({ let mut k16 = 0; loop { if k16 > 1 || (x0 + bend(x1.1, x1.1)) < ((-1.19) + x1.0) { break (x0); } k16 += 1; } })).cos())).cos();
}
_ => {
v10[n12 % 3] *= (x0 - 0.9).cos();
}
}
x1.0 *= (x1.0 * (x0 * v10[v10.len() - 2])).cos();
if n12 >= 0 {
break ;
}
n12 += 1;
}
((((x0 * { let v10 = (x1.1); x1.1 }) + (x0).sin()) * (x1.1).sin()) * (v10[2]).sin())
}
}
{
pub fn f(x0: f64, mut x1: (f64, f64)) -> f64 {
if (x0 * (x1.0 * x1.0)) > (-x0) {
let mut n3 = 2;
loop {
if n3 == 0 || (x0 + (x0 * x1.0)) < (c(1.35) + x0) {
break ;
}
n3 -= 1;
let mut c5 = (x0 - c(((n3 + n3)) as core::primitive::f64)) > (-c(0.22));
x1.1 = (x0 * ('q9: { if (n3 + 2) % 2 == 1 { break 'q9 ({ let t7 = (x0); x1.0 }); } (x0 - ((x1.1).cos() + c(1.5)).ln()) })).sin();
x1.1 = (x0 - (match !c5 { true => x0, false => (-c(0.55)) })).tanh();
}
} else {
return (((x1.0 + (c(0.2) * x0)) + (x0).sin()) - (x1.0).sin());
}
let mut v10: Vec<f64> = advance(vec![(x0 + (c(0.32) + x1.0)), (x1.0 + x1.1)], x0);
{ let value = ((v10[0] * (c(0.31) - (-c(0.58)))).tanh() + c(1.75)); x1.1 = x1.1 / value; }
let mut n12 = 0;
'l14: loop {
match v10.len() {
1 | 2 => {
{ let value = (x0 - (if n12 % 2 == 0 { v10[(n12 * 2) % 3] } else { x0 })).tanh(); v10[0] = v10[0] - value; }
}
0..2 => {
x1.0 = (x0 + v10[(n12 + 3 - n12 % 3) % v10.len()]).cos();
}
..=3 => {
v10[0] = (x1.1 * relax(&mut v10, (x0 + ({ let mut k16 = 0; loop { if k16 > 1 || (x0 + bend(x1.1, x1.1)) < ((-c(1.19)) + x1.0) { break (x0); } k16 += 1; } })).cos())).cos();
}
_ => {
{ let value = (x0 - c(0.9)).cos(); v10[n12 % 3] = v10[n12 % 3] * value; }
}
}
{ let value = (x1.0 * (x0 * v10[v10.len() - 2])).cos(); x1.0 = x1.0 * value; }
if n12 >= 0 {
break ;
}
n12 += 1;
}
((((x0 * { let v10 = (x1.1); x1.1 }) + (x0).sin()) * (x1.1).sin()) * (v10[2]).sin())
}
}
p (p.0, p.1) [] value
[(-0.85, (0.17, -1.0),), (-0.53, (-0.08, -0.96),), (0.57, (-1.24, 0.16),), (0.29, (-1.36, -1.33),)]
}
chainrule_tests::random_program! { p106
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: (f64, f64)) -> f64 {
x2.0 = (x1[1] * ((3) as f64)).sin();
'l6: for (i5, e4) in x1.iter().enumerate() {
x2.1 = (x2.1 + 0.76).tanh();
let mut k9: usize = (i5 % 4) % 2;
}
((((x1[(0 + 1) % 3] - (if (x1.len() > 4 && x1[4] > ((x1[1]).cos() + 1.25).sqrt()) { x2.1 } else { x0 })) * (x0).sin()) + (x1[2]).sin()) + (x2.1).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: (f64, f64)) -> f64 {
x2.0 = (x1[1] * c((3) as core::primitive::f64)).sin();
'l6: for (i5, e4) in x1.iter().enumerate() {
x2.1 = (x2.1 + c(0.76)).tanh();
let mut k9: usize = (i5 % 4) % 2;
}
((((x1[(0 + 1) % 3] - (if (x1.len() > 4 && x1[4] > ((x1[1]).cos() + c(1.25)).sqrt()) { x2.1 } else { x0 })) * (x0).sin()) + (x1[2]).sin()) + (x2.1).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(0.64, [0.31, 0.69, -1.29], (1.15, 0.91),), (-0.86, [0.7, 0.37, 1.36], (-1.3, 1.25),), (0.09, [0.72, 0.75, -0.36], (1.27, 1.12),), (-0.41, [0.67, -0.72, -0.4], (0.24, 0.87),)]
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

}
}
p (p.0, &mut p.1) [p.1] unit
[(1.15, vec![0.75, 0.53, -1.3],), (-0.92, vec![0.33, 1.15, 0.25, 0.83],), (-1.35, vec![0.85, 1.24, -1.0],), (1.38, vec![0.69, -0.48, 0.58, 0.76],)]
}
chainrule_tests::random_program! { p108
{
pub fn f(x0: f64, mut x1: Vec<f64>, x2: &[f64]) -> f64 {
let mut n4 = 3;
loop {
if n4 == 0 || (x2[(0 + n4) % 3] - (x1[1] * x1[1])) < (match (n4 + 1usize) % 5 { 0 => x2[2], 2.. => x1[1], _ => x0 }) {
break ;
}
n4 -= 1;
if (x2[0] - (x0 + x0)) < (match ((1 * 2) + 0usize) % 5 { 0 => 1.28, 2.. => 1.13, _ => 1.19 }) {
break ;
}
if (x0 + (0.38 * x0)) > (1.1 + x0) {
{
let w6 = &x1[0..3];
let m8 = [[(x0 + (0.44 - x0)), (x1[(3 + 3) % 3] * (-0.24))], [x0, (x0 + (0.44 - x0))]];
let mut a10: f64 = -1.09;
}
} else {
x1[0] = (x1[n4 % 3] * (match (((n4 + n4) + 0usize) % 3, (x2[(n4 + 3 - 2 % 3) % 3] + (x2[x2.len() - 2] - x0)) < (-x0)) { (0, _) => choose(x2, n4), (1 | 3, true) => (match (x0 + squash([x2[1], x0, x1[0]])) > ({ let mut k13 = 0; loop { if k13 > 1 || ((x1.len() > 4 && x1[4] > tower(&x2[..], (x0).cos())) || (x1[0] - (-1.07)) < (x1[2] - x0)) { break (x0); } k13 += 1; } }) { true => x0, false => x1[2] }), _ => (x0).sin().exp() })).tanh();
continue;
}
}
((((x0 - (-x2[0])) + (x0).sin()) * (x1[(n4 + 0) % x1.len()]).sin()) + (x2[1]).sin())
}
}
{
pub fn f(x0: f64, mut x1: Vec<f64>, x2: &[f64]) -> f64 {
let mut n4 = 3;
loop {
if n4 == 0 || (x2[(0 + n4) % 3] - (x1[1] * x1[1])) < (match (n4 + 1usize) % 5 { 0 => x2[2], 2.. => x1[1], _ => x0 }) {
break ;
}
n4 -= 1;
if (x2[0] - (x0 + x0)) < (match ((1 * 2) + 0usize) % 5 { 0 => c(1.28), 2.. => c(1.13), _ => c(1.19) }) {
break ;
}
if (x0 + (c(0.38) * x0)) > (c(1.1) + x0) {
{
let w6 = &x1[0..3];
let m8 = [[(x0 + (c(0.44) - x0)), (x1[(3 + 3) % 3] * (-c(0.24)))], [x0, (x0 + (c(0.44) - x0))]];
let mut a10: f64 = -c(1.09);
}
} else {
x1[0] = (x1[n4 % 3] * (match (((n4 + n4) + 0usize) % 3, (x2[(n4 + 3 - 2 % 3) % 3] + (x2[x2.len() - 2] - x0)) < (-x0)) { (0, _) => choose(x2, n4), (1 | 3, true) => (match (x0 + squash([x2[1], x0, x1[0]])) > ({ let mut k13 = 0; loop { if k13 > 1 || ((x1.len() > 4 && x1[4] > tower(&x2[..], (x0).cos())) || (x1[0] - (-c(1.07))) < (x1[2] - x0)) { break (x0); } k13 += 1; } }) { true => x0, false => x1[2] }), _ => (x0).sin().exp() })).tanh();
continue;
}
}
((((x0 - (-x2[0])) + (x0).sin()) * (x1[(n4 + 0) % x1.len()]).sin()) + (x2[1]).sin())
}
}
p (p.0, p.1, &p.2) [] value
[(-1.22, vec![-0.08, 1.29, 1.33], vec![-0.98, 0.51, 1.24],), (0.45, vec![-0.65, 0.97, 0.38, 1.18], vec![-1.03, -0.2, 0.64, -0.8],), (-0.1, vec![-0.45, 0.41, 0.66], vec![0.9, 0.35, 1.15],), (0.92, vec![-0.35, 0.86, 1.34, 1.44], vec![-0.91, 0.44, -0.92, 0.71],)]
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
'l19: while n17 < x3.len() && (x1.len() > 4 && x1[4] > ((-0.53) - x0)) {
n17 += 1;
x2 = (a14 * ((x0 + x2) + (match (x0 + { let t20 = (x0); t20 }) > (x3[0] + x1[n17 % 3]) { true => x2, false => x0 }))).cos();
}
x1[1] += (x0 - ({ let n17 = (x3[0]); a14 } + (x1[0]).sin())).sin();
descend((a14).cos(), 1)
};
((((((x0 - (x0 - a14)) - (x0).sin()) + (x1[1]).sin()) - (x2).sin()) - (x3[(3 + 1) % x3.len()]).sin()) * (a14).sin())
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
'l19: while n17 < x3.len() && (x1.len() > 4 && x1[4] > ((-c(0.53)) - x0)) {
n17 += 1;
x2 = (a14 * ((x0 + x2) + (match (x0 + { let t20 = (x0); t20 }) > (x3[0] + x1[n17 % 3]) { true => x2, false => x0 }))).cos();
}
{ let value = (x0 - ({ let n17 = (x3[0]); a14 } + (x1[0]).sin())).sin(); x1[1] = x1[1] + value; }
descend((a14).cos(), 1)
}; x1[(2 + 3) % 3] = x1[(2 + 3) % 3] + value; }
((((((x0 - (x0 - a14)) - (x0).sin()) + (x1[1]).sin()) - (x2).sin()) - (x3[(3 + 1) % x3.len()]).sin()) * (a14).sin())
}
}
p (p.0, p.1, p.2, &p.3) [] value
[(-1.38, [0.49, 0.51, 0.92], 0.67, [1.06, 1.31, 0.48],), (-1.17, [0.57, 1.29, 0.62], 1.29, [1.28, -0.98, 1.0],), (-0.09, [0.52, -1.09, 1.43], 0.8, [1.03, 0.17, 1.41],), (-0.75, [-0.13, 0.93, 0.85], 0.94, [0.39, -0.41, 0.65],)]
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
((((x2[1] * (x2[x2.len() - 3] + (-0.36))) - (x0).sin()) - (x1[(1 + 2) % 3]).sin()) + (x2[(1 + 1) % 3]).sin())
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
((((x2[1] * (x2[x2.len() - 3] + (-c(0.36)))) - (x0).sin()) - (x1[(1 + 2) % 3]).sin()) + (x2[(1 + 1) % 3]).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(0.05, vec![0.75, 0.43, 0.54], vec![0.7, 0.26, 0.25],), (0.35, vec![-0.85, 1.44, -0.32, 0.29], vec![-0.94, 0.94, 0.32, -0.65],), (0.84, vec![0.37, -1.01, 0.4], vec![1.3, 1.38, 0.97],), (-1.06, vec![0.09, 0.06, 1.01, 0.64], vec![0.77, -0.25, 0.5, -1.09],)]
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
}

}
}
p (p.0, &p.1, &mut p.2, &p.3, &p.4) [p.2] unit
[(1.05, vec![0.98, -1.14, 1.42], 0.73, [0.79, -0.21, 1.25], vec![-0.24, -1.04, 1.05],), (0.15, vec![0.65, -0.22, -1.01, 0.37], 1.26, [0.6, 0.31, -0.27], vec![-0.48, 1.01, 0.12, 0.13],), (-1.43, vec![0.56, 1.15, 1.39], 1.18, [1.37, 0.28, 0.32], vec![0.1, 1.43, 1.26],), (1.03, vec![-0.52, 1.37, 1.16, 0.18], 0.43, [0.09, 0.44, 0.82], vec![-1.07, 0.19, 0.33, 0.45],)]
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
return (((((((m8[1][1] * (match (x4[1 % x4.len()] * m8[0][n2 % 2]) > (x1[0]).sin() { true => x0, false => x4[1] })) + (x0).sin()) - (x1[(n2 + n2) % 3]).sin()) + (x3.1).sin()) + (x4[n2 % x4.len()]).sin()) - (a6).sin()) * (m8[0][(n2 % 2) % 2]).sin());
}
(_, _) => {
x4[1] -= (m8[(n2 + 1) % 2][(n2 + 3 - n2 % 3) % 2]).sin().exp();
}
(_, _) | (_, _) => {
m8[1][0] = (x0 + wave(a6, m8[n2 % 2][0])).tanh();
return (((((((m8[n2 % 2][1] - (x0 * x4[n2 % 3])) + (x0).sin()) + (x1[2]).sin()) - (x3.0).sin()) - (x4[2]).sin()) - (a6).sin()) + (m8[1][1]).sin());
}
(_, _) => {
x1[(n2 + n2) % 3] = (x0 * (x3.1 + (x4[x4.len() - 3] - x1[0]))).tanh();
}
}
}
_ => {
x1[0] *= (x3.1 - (x1[2]).abs()).sin();
}
}
(((((x3.1 - (x1[x1.len() - 2] * x1[3 % x1.len()])) + (x0).sin()) + (x1[0]).sin()) * (x3.0).sin()) * (x4[2]).sin())
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
return (((((((m8[1][1] * (match (x4[1 % x4.len()] * m8[0][n2 % 2]) > (x1[0]).sin() { true => x0, false => x4[1] })) + (x0).sin()) - (x1[(n2 + n2) % 3]).sin()) + (x3.1).sin()) + (x4[n2 % x4.len()]).sin()) - (a6).sin()) * (m8[0][(n2 % 2) % 2]).sin());
}
(_, _) => {
{ let value = (m8[(n2 + 1) % 2][(n2 + 3 - n2 % 3) % 2]).sin().exp(); x4[1] = x4[1] - value; }
}
(_, _) | (_, _) => {
m8[1][0] = (x0 + wave(a6, m8[n2 % 2][0])).tanh();
return (((((((m8[n2 % 2][1] - (x0 * x4[n2 % 3])) + (x0).sin()) + (x1[2]).sin()) - (x3.0).sin()) - (x4[2]).sin()) - (a6).sin()) + (m8[1][1]).sin());
}
(_, _) => {
x1[(n2 + n2) % 3] = (x0 * (x3.1 + (x4[x4.len() - 3] - x1[0]))).tanh();
}
}
}
_ => {
{ let value = (x3.1 - (x1[2]).abs()).sin(); x1[0] = x1[0] * value; }
}
}
(((((x3.1 - (x1[x1.len() - 2] * x1[3 % x1.len()])) + (x0).sin()) + (x1[0]).sin()) * (x3.0).sin()) * (x4[2]).sin())
}
}
p (p.0, &mut p.1, p.2, p.3, p.4) [p.1] value
[(-0.97, [0.39, 0.28, 0.46], 2usize, (-1.24, -0.86), [-0.94, -1.34, 1.44],), (0.9, [1.24, -0.1, 0.48], 0usize, (0.55, 0.89), [-1.25, 0.52, -0.17],), (1.26, [-0.51, -1.15, 1.17], 3usize, (0.68, 0.95), [-0.15, 1.42, -1.33],), (0.62, [-0.14, -0.57, 0.75], 1usize, (0.7, -0.96), [0.67, 0.78, 0.61],)]
}
chainrule_tests::random_program! { p113
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: Vec<f64>) -> Vec<f64> {
{
let w4 = &mut x2[0..];
if (x0 * (-0.8)) > ((2) as f64) {
w4[3 % 3] *= (w4[1] + (w4[2] * w4[0 % w4.len()])).sin();
w4[2] *= (x0 * x1[3 % 3]).tanh();
}
}
vec![((((x2[3 % 3] - (x1[1] + x1[(0 + 3 - 3 % 3) % 3])) * (x0).sin()) + (x1[2]).sin()) - (x2[(3 % 4) % x2.len()]).sin()), (x2[2]).min(0.24), x1[1]]
}
}
{
pub fn f(mut x0: f64, x1: &[f64; 3], mut x2: Vec<f64>) -> Vec<f64> {
{
let w4 = &mut x2[0..];
if (x0 * (-c(0.8))) > c((2) as core::primitive::f64) {
{ let value = (w4[1] + (w4[2] * w4[0 % w4.len()])).sin(); w4[3 % 3] = w4[3 % 3] * value; }
{ let value = (x0 * x1[3 % 3]).tanh(); w4[2] = w4[2] * value; }
}
}
vec![((((x2[3 % 3] - (x1[1] + x1[(0 + 3 - 3 % 3) % 3])) * (x0).sin()) + (x1[2]).sin()) - (x2[(3 % 4) % x2.len()]).sin()), (x2[2]).min(c(0.24)), x1[1]]
}
}
p (p.0, &p.1, p.2) [] value
[(0.15, [1.01, 0.1, -0.67], vec![0.36, 0.65, 0.62],), (-0.85, [1.04, 0.71, 0.67], vec![1.32, -0.65, -1.35, 0.37],), (0.54, [-0.39, -0.66, 0.37], vec![1.44, -0.67, 0.77],), (-1.17, [0.3, 1.03, 1.21], vec![0.19, 0.28, 0.91, -0.77],)]
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
x2[1 % 3] = tower(&x2[..], (a7).sin());
} else {
a7 -= (if c5 { ('q11: { if (x1.len() > 0 && x1[0] > (x0 / ((x1[(0 % 2) % x1.len()]).sin() + 1.7))) { break 'q11 x1[0]; } (a7) }) } else { (x0 - x0) });
}
}
vec![(((((x1[2] * (x1[0] * (-0.54))) - (x0).sin()) * (x1[1]).sin()) + (x2[1]).sin()) + (x3[(3 + 3) % 3]).sin()), (match (0 + 0usize) % 2 { 0 => 0.8, 2.. => (-0.72), _ => x0 }), x0]
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
x2[1 % 3] = tower(&x2[..], (a7).sin());
} else {
{ let value = (if c5 { ('q11: { if (x1.len() > 0 && x1[0] > (x0 / ((x1[(0 % 2) % x1.len()]).sin() + c(1.7)))) { break 'q11 x1[0]; } (a7) }) } else { (x0 - x0) }); a7 = a7 - value; }
}
}
vec![(((((x1[2] * (x1[0] * (-c(0.54)))) - (x0).sin()) * (x1[1]).sin()) + (x2[1]).sin()) + (x3[(3 + 3) % 3]).sin()), (match (0 + 0usize) % 2 { 0 => c(0.8), 2.. => (-c(0.72)), _ => x0 }), x0]
}
}
p (p.0, &p.1, &mut p.2, &p.3) [p.2] value
[(-1.13, [-0.8, 0.77, 0.23], vec![0.09, 0.43, -0.14], vec![0.07, 0.99, -0.13],), (1.44, [1.12, 0.52, -1.14], vec![-1.02, 0.8, 0.85, 0.12], vec![-1.29, -0.44, 0.4, -0.17],), (1.07, [1.09, -0.15, -0.57], vec![-1.23, -1.18, 1.29], vec![0.29, 0.52, -0.32],), (0.43, [1.25, -0.25, 0.78], vec![-0.12, 0.81, 1.17, 0.36], vec![0.44, 0.92, -0.94, 1.06],)]
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
x1[2 % 3] += (x1[(0 * 2) % x1.len()] * ((*e5).cos() + 1.25).sqrt()).cos();
let mut e5: (f64, [f64; 2]) = ((*e5 - (x0 + (-1.16))), [(*e5 - (x0 + (-1.16))) * *e5, (x1[x1.len() - 1] + x2[2])]);
x1[0] /= ((x3[1] - (match (2 + 1usize) % 4 { 0 => 1.28, 2.. => e5.1[0], _ => e5.1[0] })).cos() + 1.75);
}
_ => {
x1[1] = (x1[2] - (x1[0] + *e5)).tanh();
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
{ let value = (x1[(0 * 2) % x1.len()] * ((*e5).cos() + c(1.25)).sqrt()).cos(); x1[2 % 3] = x1[2 % 3] + value; }
let mut e5: (f64, [f64; 2]) = ((*e5 - (x0 + (-c(1.16)))), [(*e5 - (x0 + (-c(1.16)))) * *e5, (x1[x1.len() - 1] + x2[2])]);
{ let value = ((x3[1] - (match (2 + 1usize) % 4 { 0 => c(1.28), 2.. => e5.1[0], _ => e5.1[0] })).cos() + c(1.75)); x1[0] = x1[0] / value; }
}
_ => {
x1[1] = (x1[2] - (x1[0] + *e5)).tanh();
}
}
}

}
}
p (p.0, &mut p.1, &mut p.2, &mut p.3) [p.1, p.2, p.3] unit
[(0.35, vec![-1.33, 0.19, 1.38], vec![-1.35, 0.88, 1.03], [-0.6, 1.11, 1.19],), (0.37, vec![-0.45, 0.73, 0.47, 0.22], vec![1.19, -1.04, 1.24, -0.75], [1.06, -0.32, 0.2],), (0.45, vec![-0.8, 0.56, -1.33], vec![0.5, 1.12, 0.22], [0.48, 0.2, 1.34],), (0.17, vec![0.84, 0.59, -0.84, 0.11], vec![0.44, 0.66, 0.8, 0.59], [0.64, -1.35, -1.27],)]
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
}

}
(((((x2 + (t4.0 + (-1.13))) + (x0).sin()) + (x1[0]).sin()) + (x2).sin()) - (t4.1).sin())
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
}

}
(((((x2 + (t4.0 + (-c(1.13)))) + (x0).sin()) + (x1[0]).sin()) + (x2).sin()) - (t4.1).sin())
}
}
p (p.0, &p.1, p.2) [] value
[(0.49, vec![0.56, 0.86, 0.37], 1.21,), (1.28, vec![0.96, 0.26, 1.35, -1.27], 1.17,), (0.92, vec![0.29, 1.03, 1.23], -0.57,), (0.47, vec![0.42, -0.89, -0.27, 1.13], 1.37,)]
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
let mut n11 = 1;
'l13: loop {
x2.0 -= (x0 + (descend((x3[0] * ('q14: { if (x1.len() > 0 && x1[0] > (x2.1 - x2.1)) { break 'q14 x1[2 % x1.len()]; } (x3[1]) })).tanh(), (n11 % 4) % 4) * (if ((x3[2] + (-x0)) < (x1[1]).sin() && (x3[(n11 + 3 - 0 % 3) % 3] + (1.38 + (-0.24))) > wave(x4[0], x0)) { ((x1[1]).cos() + 1.25).sqrt() } else { (x1[x1.len() - 2] * 1.0) }))).tanh();
x2.0 = (x1[n11 % 3] * (x1[1]).max(x4[0])).cos();
if n11 == 0 {
break ;
}
n11 -= 1;
let mut c15 = (x0 * (0.7 * x4[(n11 + 3 - n11 % 3) % 3])) > (x0).sin();
}
return ((((((x2.0 - ((n11) as f64)) + (x0).sin()) + (x1[0]).sin()) + (x2.0).sin()) * (x3[(n11 % 4) % x3.len()]).sin()) * (x4[x4.len() - 3]).sin())
}
_ => {
x2.1 = absorb(vec![x2.0, x4[x4.len() - 2]]);
return ((((((x3[3 % 3] * x2.1) * (x0).sin()) * (x1[1]).sin()) * (x2.1).sin()) * (x3[(0 % 3) % 3]).sin()) + (x4[x4.len() - 1]).sin())
}
};
(((((((x2.0 * (match ((x1.len() > 1 && x1[1] > (0.84 * a6)) || (x3[1] * { let a6 = (x1[x1.len() - 2]); x0 }) > (x4[0]).sin().exp()) { true => 0.17, false => x1[1] })) * (x0).sin()) + (x1[(1 + 1) % 3]).sin()) * (x2.0).sin()) + (x3[0 % 3]).sin()) * (x4[1]).sin()) + (a6).sin())
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
let mut n11 = 1;
'l13: loop {
{ let value = (x0 + (descend((x3[0] * ('q14: { if (x1.len() > 0 && x1[0] > (x2.1 - x2.1)) { break 'q14 x1[2 % x1.len()]; } (x3[1]) })).tanh(), (n11 % 4) % 4) * (if ((x3[2] + (-x0)) < (x1[1]).sin() && (x3[(n11 + 3 - 0 % 3) % 3] + (c(1.38) + (-c(0.24)))) > wave(x4[0], x0)) { ((x1[1]).cos() + c(1.25)).sqrt() } else { (x1[x1.len() - 2] * c(1.0)) }))).tanh(); x2.0 = x2.0 - value; }
x2.0 = (x1[n11 % 3] * (x1[1]).max(x4[0])).cos();
if n11 == 0 {
break ;
}
n11 -= 1;
let mut c15 = (x0 * (c(0.7) * x4[(n11 + 3 - n11 % 3) % 3])) > (x0).sin();
}
return ((((((x2.0 - c((n11) as core::primitive::f64)) + (x0).sin()) + (x1[0]).sin()) + (x2.0).sin()) * (x3[(n11 % 4) % x3.len()]).sin()) * (x4[x4.len() - 3]).sin())
}
_ => {
x2.1 = absorb(vec![x2.0, x4[x4.len() - 2]]);
return ((((((x3[3 % 3] * x2.1) * (x0).sin()) * (x1[1]).sin()) * (x2.1).sin()) * (x3[(0 % 3) % 3]).sin()) + (x4[x4.len() - 1]).sin())
}
};
(((((((x2.0 * (match ((x1.len() > 1 && x1[1] > (c(0.84) * a6)) || (x3[1] * { let a6 = (x1[x1.len() - 2]); x0 }) > (x4[0]).sin().exp()) { true => c(0.17), false => x1[1] })) * (x0).sin()) + (x1[(1 + 1) % 3]).sin()) * (x2.0).sin()) + (x3[0 % 3]).sin()) * (x4[1]).sin()) + (a6).sin())
}
}
p (p.0, &p.1, p.2, &p.3, &p.4) [] value
[(1.3, vec![0.1, -0.6, 1.24], (-0.92, 1.08), vec![1.33, -0.78, 1.39], vec![0.55, 0.85, -0.94],), (1.2, vec![-1.33, -0.18, 1.43, -0.9], (1.04, 0.95), vec![-0.79, 1.29, -1.17, -0.69], vec![0.8, -1.04, -1.19, 1.3],), (-0.91, vec![0.42, 1.23, 0.56], (0.89, 0.84), vec![-0.37, 0.95, 1.28], vec![-0.54, 0.5, 1.18],), (-0.41, vec![0.53, 0.69, -1.22, 1.01], (0.57, -0.81), vec![0.1, -1.0, 0.89, 0.15], vec![-0.94, -0.53, 1.15, -0.12],)]
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
*e6 = (*e6 * ((-0.94) * *e6)).cos();
(x0 + (x0 + *e6)).cos()
}
_ => {
continue;
}
};
}
[(((x0 + (x1[c3] + x0)) * (x0).sin()) - (x1[(c3 + c3) % 3]).sin()), (if ((x1[c3] - (x0 * 0.56)) > (-x1[(c3 * 2) % 3]) && (x0 + (0.24 * x0)) > (if (x1[c3] - (x0 + 1.33)) < (-x1[c3]) { 0.79 } else { x0 })) { x0 } else { x1[2] }), x0]
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
*e6 = (*e6 * ((-c(0.94)) * *e6)).cos();
(x0 + (x0 + *e6)).cos()
}
_ => {
continue;
}
};
}
[(((x0 + (x1[c3] + x0)) * (x0).sin()) - (x1[(c3 + c3) % 3]).sin()), (if ((x1[c3] - (x0 * c(0.56))) > (-x1[(c3 * 2) % 3]) && (x0 + (c(0.24) * x0)) > (if (x1[c3] - (x0 + c(1.33))) < (-x1[c3]) { c(0.79) } else { x0 })) { x0 } else { x1[2] }), x0]
}
}
p (p.0, p.1) [] value
[(-0.09, [0.99, 1.18, 0.61],), (-0.82, [-0.18, -0.2, 0.25],), (0.08, [0.77, 0.5, 0.81],), (-1.14, [-0.53, -0.07, 1.07],)]
}
chainrule_tests::random_program! { p120
{
pub fn f(x0: f64, x1: &mut [f64], x2: f64, x3: &[f64], x4: &mut [f64]) -> [f64; 3] {
for i6 in 0..1 {
let mut i6: f64 = (x0 - ('q8: { if (x3[2] - bend(x1[2], x4[2])) < (if (x3[x3.len() - 2] * choose(&x1[..], 2)) > (x0).sin() { x2 } else { x1[0] }) { break 'q8 (x3[1] * 0.55); } (x3[1] + (x2 * x4[(i6 + 3 - i6 % 3) % 3])) })).tanh();
}
x4[0] = (x1[2]).sin();
let mut n10 = 0usize;
'l12: while n10 < 3 % 4 {
n10 += 1;
let mut n13 = n10 % 4;
while n13 > 0 {
n13 -= 1;
let mut c18 = ((n10 % 2) % 2 == 0 && (x2 * bump(&mut x4[1], (x2).tanh())) > ('q17: { if ((x0 - (x2 * x0)) < (-x2) || (x4[x4.len() - 1] * (x0 + 1.31)) < (if (x4[(n10 * 2) % x4.len()] - (if ((2 + 3 - 1 % 3) % 2 == 1 && (x1[0] - (x2 / ((x3[2]).sin() + 1.7))) < (match (x1.len() > 4 && x1[4] > { let t15 = (x4[1 % x4.len()]); 0.62 }) { true => x4[1 % 3], false => 0.87 })) { x2 } else { x2 })) < (1.01 + x0) { x3[(n13 + 0) % x3.len()] } else { x0 })) { break 'q17 x0; } (x3[1]) }));
let mut n21 = 1;
let mut a20 = loop {
x1[2] = (x1[(n10 * 2) % x1.len()] * ((x2 * x4[1]) * ({ let mut k24 = 0; loop { if k24 > 1 || c18 { break (x1[2] * (x3[(n13 + n21) % 3]).sin()); } k24 += 1; } }))).tanh();
x1[2] = (x0 - (((x2 * x4[2]) * (((n21 + n21)) as f64)) + (match ((n21 * 2) + 1usize) % 3 { 0 => squash([x3[0], x4[1], x1[2]]), 2.. => (x3[0 % x3.len()] + x3[0]), _ => (x2).sin().powi(3) }))).sin();
x4[1] = (x4[(n13 % 3) % 3] * (((x2 * x2) * (0.61 * x1[1])) * (x0 * (x2).sin().powi(2)).sin())).tanh();
x4[n21 % 3] *= (x3[1] + (0.61 + x0)).cos();
if n21 == 0 {
break (x0 + (if (x3.len() > 1 && x3[1] > (x1[n21 % x1.len()] * x0)) { (-0.75) } else { x2 })).tanh();
}
n21 -= 1;
};
x4[(n21 + n21) % 3] = (a20 * (x4[3 % x4.len()] + (if (n13 % 2 == 1 && c18) { x4[n13 % x4.len()] } else { x1[n21 % 3] })).sin()).sin();
}
x4[(n13 * 2) % 3] = (x2 * ({ let mut k27 = 0; loop { if k27 > 1 || (x1[(n13 % 4) % 3] - (x0 - 0.41)) > (x0 + 1.18) { break (x3[0]); } k27 += 1; } })).tanh();
}
x1[(n10 + 3 - 0 % 3) % 3] = (-x0);
[((((((x0 + (x2 + x0)) * (x0).sin()) + (x1[2]).sin()) + (x2).sin()) - (x3[1]).sin()) - (x4[1]).sin()), (x3[x3.len() - 1]).max(x1[n10 % 3]), x3[(n10 % 3) % 3]]
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: f64, x3: &[f64], x4: &mut [f64]) -> [f64; 3] {
for i6 in 0..1 {
let mut i6: f64 = (x0 - ('q8: { if (x3[2] - bend(x1[2], x4[2])) < (if (x3[x3.len() - 2] * choose(&x1[..], 2)) > (x0).sin() { x2 } else { x1[0] }) { break 'q8 (x3[1] * c(0.55)); } (x3[1] + (x2 * x4[(i6 + 3 - i6 % 3) % 3])) })).tanh();
}
x4[0] = (x1[2]).sin();
let mut n10 = 0usize;
'l12: while n10 < 3 % 4 {
n10 += 1;
let mut n13 = n10 % 4;
while n13 > 0 {
n13 -= 1;
let mut c18 = ((n10 % 2) % 2 == 0 && (x2 * bump(&mut x4[1], (x2).tanh())) > ('q17: { if ((x0 - (x2 * x0)) < (-x2) || (x4[x4.len() - 1] * (x0 + c(1.31))) < (if (x4[(n10 * 2) % x4.len()] - (if ((2 + 3 - 1 % 3) % 2 == 1 && (x1[0] - (x2 / ((x3[2]).sin() + c(1.7)))) < (match (x1.len() > 4 && x1[4] > { let t15 = (x4[1 % x4.len()]); c(0.62) }) { true => x4[1 % 3], false => c(0.87) })) { x2 } else { x2 })) < (c(1.01) + x0) { x3[(n13 + 0) % x3.len()] } else { x0 })) { break 'q17 x0; } (x3[1]) }));
let mut n21 = 1;
let mut a20 = loop {
x1[2] = (x1[(n10 * 2) % x1.len()] * ((x2 * x4[1]) * ({ let mut k24 = 0; loop { if k24 > 1 || c18 { break (x1[2] * (x3[(n13 + n21) % 3]).sin()); } k24 += 1; } }))).tanh();
x1[2] = (x0 - (((x2 * x4[2]) * c(((n21 + n21)) as core::primitive::f64)) + (match ((n21 * 2) + 1usize) % 3 { 0 => squash([x3[0], x4[1], x1[2]]), 2.. => (x3[0 % x3.len()] + x3[0]), _ => (x2).sin().powi(3) }))).sin();
x4[1] = (x4[(n13 % 3) % 3] * (((x2 * x2) * (c(0.61) * x1[1])) * (x0 * (x2).sin().powi(2)).sin())).tanh();
{ let value = (x3[1] + (c(0.61) + x0)).cos(); x4[n21 % 3] = x4[n21 % 3] * value; }
if n21 == 0 {
break (x0 + (if (x3.len() > 1 && x3[1] > (x1[n21 % x1.len()] * x0)) { (-c(0.75)) } else { x2 })).tanh();
}
n21 -= 1;
};
x4[(n21 + n21) % 3] = (a20 * (x4[3 % x4.len()] + (if (n13 % 2 == 1 && c18) { x4[n13 % x4.len()] } else { x1[n21 % 3] })).sin()).sin();
}
x4[(n13 * 2) % 3] = (x2 * ({ let mut k27 = 0; loop { if k27 > 1 || (x1[(n13 % 4) % 3] - (x0 - c(0.41))) > (x0 + c(1.18)) { break (x3[0]); } k27 += 1; } })).tanh();
}
x1[(n10 + 3 - 0 % 3) % 3] = (-x0);
[((((((x0 + (x2 + x0)) * (x0).sin()) + (x1[2]).sin()) + (x2).sin()) - (x3[1]).sin()) - (x4[1]).sin()), (x3[x3.len() - 1]).max(x1[n10 % 3]), x3[(n10 % 3) % 3]]
}
}
p (p.0, &mut p.1, p.2, &p.3, &mut p.4) [p.1, p.4] value
[(0.85, vec![0.52, 0.76, 0.5], -1.37, vec![0.85, 0.74, 0.16], vec![0.3, 1.3, 1.09],), (-0.34, vec![1.27, -1.12, 1.1, 1.31], -0.66, vec![-1.41, 0.14, 0.99, -1.4], vec![1.09, 1.19, -0.42, 0.66],), (-0.59, vec![1.19, -0.19, 0.89], 1.03, vec![0.85, 1.21, 0.82], vec![0.07, -0.9, 0.35],), (-0.52, vec![1.23, 1.24, 0.79, -1.33], -1.29, vec![-0.76, -0.67, 0.39, 0.66], vec![0.12, 0.42, 0.9, 1.34],)]
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
let mut n4 = 0usize;
x2[(1 + 3 - 2 % 3) % 3] -= 'l6: loop {
if (x1[(n4 + 2) % x1.len()] - (x2[2] * 1.4)) < x1[2] {
let mut k7: usize = (0 * 2) % 4;
for e9 in x1.iter_mut() {
x2[1] -= (*e9 - (*e9 * x2[k7 % 3])).cos();
}
} else {
break (x0 * absorb(vec![(x2[1] + x1[n4 % 3]), (((x2[1]).cos() + 1.5).ln() * { let t12 = (x0); x1[0] })])).cos();
}
x1[0] += (x0 * ((x2[1] - x0) / ((x1[x1.len() - 1] + x0).sin() + 1.7))).sin();
x2[2] *= (x2[1] * (x0 + x1[0])).cos();
if n4 >= 3 {
break (x1[2] + bump(&mut x2[1], (x1[0] + (x1[(3 + n4) % x1.len()] * x0)).tanh())).tanh();
}
n4 += 2;
};

}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64]) {
let mut n4 = 0usize;
{ let value: f64 = 'l6: loop {
if (x1[(n4 + 2) % x1.len()] - (x2[2] * c(1.4))) < x1[2] {
let mut k7: usize = (0 * 2) % 4;
for e9 in x1.iter_mut() {
{ let value = (*e9 - (*e9 * x2[k7 % 3])).cos(); x2[1] = x2[1] - value; }
}
} else {
break (x0 * absorb(vec![(x2[1] + x1[n4 % 3]), (((x2[1]).cos() + c(1.5)).ln() * { let t12 = (x0); x1[0] })])).cos();
}
{ let value = (x0 * ((x2[1] - x0) / ((x1[x1.len() - 1] + x0).sin() + c(1.7)))).sin(); x1[0] = x1[0] + value; }
{ let value = (x2[1] * (x0 + x1[0])).cos(); x2[2] = x2[2] * value; }
if n4 >= 3 {
break (x1[2] + bump(&mut x2[1], (x1[0] + (x1[(3 + n4) % x1.len()] * x0)).tanh())).tanh();
}
n4 += 2;
}; x2[(1 + 3 - 2 % 3) % 3] = x2[(1 + 3 - 2 % 3) % 3] - value; }

}
}
p (p.0, &mut p.1, &mut p.2) [p.1, p.2] unit
[(0.41, vec![1.24, 0.49, 0.85], vec![1.09, 0.86, 0.82],), (-1.22, vec![0.85, 1.14, 0.18, 0.45], vec![0.77, 0.12, 0.85, -0.38],), (0.57, vec![-0.47, 1.32, -0.62], vec![-0.09, 0.13, 0.31],), (0.56, vec![-0.41, 0.16, 1.02, -0.92], vec![0.2, 1.27, -0.89, 0.1],)]
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
x1[0] += (x1[1] + (inner(&x1[0..], &x1[..]) * { x0 = (x0).tanh(); (x0) })).sin();
} else {
x0 -= (x1[1] - (x0 / ((x0).tanh() + 1.7))).cos();
}
x0 = (x0 - (((x1[2]).abs() * (x0 / ((x1[i7 % 3]).cos() + 1.7))) * (-(x0).sin().powi(4)))).tanh();

}
}
(((x0 - (((3 + 3 - 1 % 3)) as f64)) - (x0).sin()) + (x1[1]).sin())
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
{ let value = (x1[1] + (inner(&x1[0..], &x1[..]) * { x0 = (x0).tanh(); (x0) })).sin(); x1[0] = x1[0] + value; }
} else {
{ let value = (x1[1] - (x0 / ((x0).tanh() + c(1.7)))).cos(); x0 = x0 - value; }
}
x0 = (x0 - (((x1[2]).abs() * (x0 / ((x1[i7 % 3]).cos() + c(1.7)))) * (-(x0).sin().powi(4)))).tanh();

}
}
(((x0 - c(((3 + 3 - 1 % 3)) as core::primitive::f64)) - (x0).sin()) + (x1[1]).sin())
}
}
p (p.0, p.1) [] value
[(0.68, vec![-0.77, 0.81, 0.55],), (1.27, vec![0.59, 0.87, 0.16, 0.78],), (0.73, vec![-1.14, 1.35, -0.13],), (0.65, vec![-0.32, -0.41, 1.14, 0.98],)]
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
*e13 -= (*e13 - wave(((d3 + d3) + (d3 + 0.41)), (if ((d3 + (d3 + d3)) > (-*e13) && (d3 + (*e13 - 0.43)) < (x0 * (-1.12))) { (*e13).abs() } else { (if (*e13 + (d3 - x0)) > (0.15 - 0.23) { *e13 } else { d3 }) }))).tanh();
*e13 = (d3 + { *e13 = (x0 * x0).sin(); (*e13) }).tanh();
*e13 = (d3 * (((*e13 * d3) + (((i17 * 2)) as f64)) * ((*e13 + d3) - (x0 * x0)))).sin();
(x0 - ({ let i14 = (x0 + (d3 * *e13)); (x0 + i14) } - (x0 + (*e13 * (-0.69))).sin().exp())).cos()
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
{ let value = (*e13 - wave(((d3 + d3) + (d3 + c(0.41))), (if ((d3 + (d3 + d3)) > (-*e13) && (d3 + (*e13 - c(0.43))) < (x0 * (-c(1.12)))) { (*e13).abs() } else { (if (*e13 + (d3 - x0)) > (c(0.15) - c(0.23)) { *e13 } else { d3 }) }))).tanh(); *e13 = *e13 - value; }
*e13 = (d3 + { *e13 = (x0 * x0).sin(); (*e13) }).tanh();
*e13 = (d3 * (((*e13 * d3) + c(((i17 * 2)) as core::primitive::f64)) * ((*e13 + d3) - (x0 * x0)))).sin();
(x0 - ({ let i14 = (x0 + (d3 * *e13)); (x0 + i14) } - (x0 + (*e13 * (-c(0.69)))).sin().exp())).cos()
};
}
}

}
}
p (p.0, &mut p.1) [p.1] unit
[(0.39, vec![-0.43, 0.62, 0.41],), (1.22, vec![-0.09, 1.1, 1.21, 0.37],), (-0.46, vec![1.43, 0.98, 0.74],), (1.3, vec![0.91, 0.51, 1.25, 1.13],)]
}
chainrule_tests::random_program! { p125
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
if (x0 - (match ((x0 * (x0 + x0)) < (x1[1] + x0) || (x1[0] + (((0 + 1)) as f64)) > x1[2]) { true => x1[1], false => x1[1] })) > (x1[1] * x0) {
let mut n3 = 0;
x1[1] += 'l5: loop {
match (((n3 + n3) + 1usize) % 4, (x1[1] * ({ let mut k9 = 0; loop { if k9 > 1 || (x0 + (x1[0] * 1.08)) > ({ let mut k7 = 0; loop { if k7 > 1 || (x0 + x1[1 % x1.len()]) < (x1[0]).min(x0) { break (x1[1]); } k7 += 1; } }) { break (x0); } k9 += 1; } })) < (0.55 * 0.58), x1.len()) {
(1..=2, false, k10) if (x1[x1.len() - 2] * x1[1]) > (x0 + x1[x1.len() - 1]) => {
let mut t12: (f64, f64) = ((x0 * (x0 / ((x1[x1.len() - 2]).tanh() + 1.7))), (x1[0]).abs() + (x0 * (x0 / ((x1[x1.len() - 2]).tanh() + 1.7))));
}
(0, _, _) => {
let k14: usize = (n3 % 2) % 4;
let k16: usize = (k14 * 2) % 4;
}
(k18 @ 0..=3, false, k19) => {
x1[0] -= (x1[2] + x1[0]).sin();
}
_ => {
x1[0] = (x0 + (1.15 - x0)).cos();
}
}
x1[n3 % 3] /= ((x1[(n3 + 3 - n3 % 3) % x1.len()] * descend((x0).sin(), 2)).tanh() + 1.75);
if n3 == 0 || ((x1[n3 % x1.len()] + relax(&mut x1[..], (x0).tanh())) < turn((x1[n3 % x1.len()], x1[0]), 1.37).0 || (x1[(n3 * 2) % 3] * x0) < (match x1.len() { 0 => x0, 2.. => x1[n3 % x1.len()], _ => 0.85 })) {
break (x0 * { let t22 = (x1[x1.len() - 1] + ((0.69 + x1[2]) * (x1[(n3 * 2) % 3] / ((x1[1]).sin() + 1.7)))); tower(&x1[..], (x0).tanh()) }).cos();
}
n3 -= 1;
};
} else {
x1[(1 % 2) % 3] -= (((1 + 3 - 3 % 3)) as f64);
x1[0 % 3] = (x1[x1.len() - 1] - (x0 + wave(0.12, (x0 + 0.47))).sin()).sin();
return (((x1[(3 + 1) % x1.len()] * (-x0)) * (x0).sin()) + (x1[0]).sin());
}
(((x1[0] * (match ((x1[1] * (x0 * x0)) < tower(&x1[..], (x1[0]).cos()) || (x1[0] * (match (x0 - x1[0]) < choose(&x1[..], 1) { true => x1[(0 + 0) % 3], false => x0 })) > (x1[2]).sin()) { true => 0.76, false => x0 })) - (x0).sin()) + (x1[(2 + 3 - 2 % 3) % x1.len()]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64]) -> f64 {
if (x0 - (match ((x0 * (x0 + x0)) < (x1[1] + x0) || (x1[0] + c(((0 + 1)) as core::primitive::f64)) > x1[2]) { true => x1[1], false => x1[1] })) > (x1[1] * x0) {
let mut n3 = 0;
{ let value: f64 = 'l5: loop {
match (((n3 + n3) + 1usize) % 4, (x1[1] * ({ let mut k9 = 0; loop { if k9 > 1 || (x0 + (x1[0] * c(1.08))) > ({ let mut k7 = 0; loop { if k7 > 1 || (x0 + x1[1 % x1.len()]) < (x1[0]).min(x0) { break (x1[1]); } k7 += 1; } }) { break (x0); } k9 += 1; } })) < (c(0.55) * c(0.58)), x1.len()) {
(1..=2, false, k10) if (x1[x1.len() - 2] * x1[1]) > (x0 + x1[x1.len() - 1]) => {
let mut t12: (f64, f64) = ((x0 * (x0 / ((x1[x1.len() - 2]).tanh() + c(1.7)))), (x1[0]).abs() + (x0 * (x0 / ((x1[x1.len() - 2]).tanh() + c(1.7)))));
}
(0, _, _) => {
let k14: usize = (n3 % 2) % 4;
let k16: usize = (k14 * 2) % 4;
}
(k18 @ 0..=3, false, k19) => {
{ let value = (x1[2] + x1[0]).sin(); x1[0] = x1[0] - value; }
}
_ => {
x1[0] = (x0 + (c(1.15) - x0)).cos();
}
}
{ let value = ((x1[(n3 + 3 - n3 % 3) % x1.len()] * descend((x0).sin(), 2)).tanh() + c(1.75)); x1[n3 % 3] = x1[n3 % 3] / value; }
if n3 == 0 || ((x1[n3 % x1.len()] + relax(&mut x1[..], (x0).tanh())) < turn((x1[n3 % x1.len()], x1[0]), c(1.37)).0 || (x1[(n3 * 2) % 3] * x0) < (match x1.len() { 0 => x0, 2.. => x1[n3 % x1.len()], _ => c(0.85) })) {
break (x0 * { let t22 = (x1[x1.len() - 1] + ((c(0.69) + x1[2]) * (x1[(n3 * 2) % 3] / ((x1[1]).sin() + c(1.7))))); tower(&x1[..], (x0).tanh()) }).cos();
}
n3 -= 1;
}; x1[1] = x1[1] + value; }
} else {
{ let value = c(((1 + 3 - 3 % 3)) as core::primitive::f64); x1[(1 % 2) % 3] = x1[(1 % 2) % 3] - value; }
x1[0 % 3] = (x1[x1.len() - 1] - (x0 + wave(c(0.12), (x0 + c(0.47)))).sin()).sin();
return (((x1[(3 + 1) % x1.len()] * (-x0)) * (x0).sin()) + (x1[0]).sin());
}
(((x1[0] * (match ((x1[1] * (x0 * x0)) < tower(&x1[..], (x1[0]).cos()) || (x1[0] * (match (x0 - x1[0]) < choose(&x1[..], 1) { true => x1[(0 + 0) % 3], false => x0 })) > (x1[2]).sin()) { true => c(0.76), false => x0 })) - (x0).sin()) + (x1[(2 + 3 - 2 % 3) % x1.len()]).sin())
}
}
p (p.0, &mut p.1) [p.1] value
[(-0.64, vec![0.27, 0.97, -0.66],), (-0.53, vec![0.97, -0.71, -0.97, 0.58],), (1.29, vec![-0.61, 1.04, 0.35],), (-1.36, vec![1.15, -0.52, 0.63, -0.99],)]
}
chainrule_tests::random_program! { p126
{
pub fn f(mut x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
x0 -= (x0 * (((3 % 4)) as f64)).sin().exp();
let k3: usize = (0 + 3 - 0 % 3) % 2;
let (a5, mut a6) = turn(((x1[k3] + (x0).min(x0)), (if (x0 * turn((1.04, x0), x1[k3 % 3]).0) > (x0).sin().exp() { 0.84 } else { x1[x1.len() - 2] })), (x0).tanh());
let mut n9 = 0usize;
loop {
if n9 >= 2 {
break ;
}
n9 += 1;
let mut b11 = [(x1[k3] - (-1.15)), (((n9 % 4)) as f64), a6];
x0 = (x1[2] + inner(&b11[..], &x1[..])).sin();
}
if (x1[k3] - (-x1[x1.len() - 2])) > (x0 - a6) {
a6 -= 'b13: {
if ((a5 - (((k3 + k3)) as f64)) > (((n9 + k3)) as f64) && (a6 + (a5 + a5)) > (a6 * x0)) {
x1[k3] -= ((a6 * a6) * (-x1[1]));
a6 = (x0 - ((n9) as f64)).tanh();
x1[k3] /= ((a6 + (a5 + a5)).cos() + 1.75);
}
x1[(k3 + k3) % 3] /= ((a6 - { let t14 = (a5); x0 }).sin() + 1.75);
(x1[x1.len() - 3] + { a6 = (a6).cos(); (x0) }).tanh()
};
} else {
x0 /= ((x0 * (-a6)).sin() + 1.75);
}
vec![(((((a6 + choose(&x1[..], (0 * 2))) - (x0).sin()) + (x1[k3]).sin()) + (a5).sin()) * (a6).sin()), ({ let mut k18 = 0; loop { if k18 > 1 || (a5 + { let n9 = (x1[k3]); a6 }) > (if ((0 % 3) % 2 == 1 && (x0 + (a5 * a5)) < (x0 + a5)) { a5 } else { x1[0] }) { break (x1[k3]); } k18 += 1; } }), a6]
}
}
{
pub fn f(mut x0: f64, x1: &mut [f64; 3]) -> Vec<f64> {
{ let value = (x0 * c(((3 % 4)) as core::primitive::f64)).sin().exp(); x0 = x0 - value; }
let k3: usize = (0 + 3 - 0 % 3) % 2;
let (a5, mut a6) = turn(((x1[k3] + (x0).min(x0)), (if (x0 * turn((c(1.04), x0), x1[k3 % 3]).0) > (x0).sin().exp() { c(0.84) } else { x1[x1.len() - 2] })), (x0).tanh());
let mut n9 = 0usize;
loop {
if n9 >= 2 {
break ;
}
n9 += 1;
let mut b11 = [(x1[k3] - (-c(1.15))), c(((n9 % 4)) as core::primitive::f64), a6];
x0 = (x1[2] + inner(&b11[..], &x1[..])).sin();
}
if (x1[k3] - (-x1[x1.len() - 2])) > (x0 - a6) {
{ let value: f64 = 'b13: {
if ((a5 - c(((k3 + k3)) as core::primitive::f64)) > c(((n9 + k3)) as core::primitive::f64) && (a6 + (a5 + a5)) > (a6 * x0)) {
{ let value = ((a6 * a6) * (-x1[1])); x1[k3] = x1[k3] - value; }
a6 = (x0 - c((n9) as core::primitive::f64)).tanh();
{ let value = ((a6 + (a5 + a5)).cos() + c(1.75)); x1[k3] = x1[k3] / value; }
}
{ let value = ((a6 - { let t14 = (a5); x0 }).sin() + c(1.75)); x1[(k3 + k3) % 3] = x1[(k3 + k3) % 3] / value; }
(x1[x1.len() - 3] + { a6 = (a6).cos(); (x0) }).tanh()
}; a6 = a6 - value; }
} else {
{ let value = ((x0 * (-a6)).sin() + c(1.75)); x0 = x0 / value; }
}
vec![(((((a6 + choose(&x1[..], (0 * 2))) - (x0).sin()) + (x1[k3]).sin()) + (a5).sin()) * (a6).sin()), ({ let mut k18 = 0; loop { if k18 > 1 || (a5 + { let n9 = (x1[k3]); a6 }) > (if ((0 % 3) % 2 == 1 && (x0 + (a5 * a5)) < (x0 + a5)) { a5 } else { x1[0] }) { break (x1[k3]); } k18 += 1; } }), a6]
}
}
p (p.0, &mut p.1) [p.1] value
[(0.4, [1.22, 1.29, 0.2],), (0.51, [0.2, 0.23, 0.91],), (-1.27, [1.08, 1.44, 0.45],), (0.32, [-0.12, 1.22, 0.74],)]
}
chainrule_tests::random_program! { p127
{
pub fn f(x0: f64, x1: &mut [f64], x2: &[f64]) -> f64 {
'l5: for i4 in (0..=2 % 4).rev().step_by(2) {
let mut m7 = [[(x1[2] - x0), x0], [x2[i4 % 3], (x1[2] - x0)]];
let mut n9 = 0usize;
while n9 < i4 && (x0 + x1[1]) < x0 {
let mut n11 = 0usize;
'l13: loop {
if n11 >= 3 {
break ;
}
n11 += 2;
let v14 = advance(vec![(x1[2] - (((3 + n11)) as f64)), (m7[0][1] + x2[0])], x0);
m7[1][1] = (x0 * ((-1.05) + x0)).tanh();
}
m7[n11 % 2][0] = (x0 * (x1[1] * ((if (3 * 2) % 2 == 0 { x2[(i4 % 3) % x2.len()] } else { x2[1] }) * (x1[1]).abs())).sin().powi(2)).tanh();
n9 += 1;
}
}
((((x0 - x1[(3 * 2) % x1.len()]) + (x0).sin()) + (x1[x1.len() - 3]).sin()) + (x2[2]).sin())
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &[f64]) -> f64 {
'l5: for i4 in (0..=2 % 4).rev().step_by(2) {
let mut m7 = [[(x1[2] - x0), x0], [x2[i4 % 3], (x1[2] - x0)]];
let mut n9 = 0usize;
while n9 < i4 && (x0 + x1[1]) < x0 {
let mut n11 = 0usize;
'l13: loop {
if n11 >= 3 {
break ;
}
n11 += 2;
let v14 = advance(vec![(x1[2] - c(((3 + n11)) as core::primitive::f64)), (m7[0][1] + x2[0])], x0);
m7[1][1] = (x0 * ((-c(1.05)) + x0)).tanh();
}
m7[n11 % 2][0] = (x0 * (x1[1] * ((if (3 * 2) % 2 == 0 { x2[(i4 % 3) % x2.len()] } else { x2[1] }) * (x1[1]).abs())).sin().powi(2)).tanh();
n9 += 1;
}
}
((((x0 - x1[(3 * 2) % x1.len()]) + (x0).sin()) + (x1[x1.len() - 3]).sin()) + (x2[2]).sin())
}
}
p (p.0, &mut p.1, &p.2) [p.1] value
[(-0.54, vec![1.42, 0.84, 0.37], vec![0.84, -0.21, -1.18],), (0.95, vec![0.14, -1.38, 0.85, 1.14], vec![1.3, 0.19, 0.14, 0.66],), (-0.36, vec![-0.41, 0.36, 0.78], vec![1.05, -1.17, -1.22],), (1.28, vec![0.77, 0.67, 1.04, 0.56], vec![0.16, -0.85, -1.22, -0.45],)]
}
chainrule_tests::random_program! { p128
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], mut x3: [f64; 3], x4: Vec<f64>) -> f64 {
{
let w6 = &mut x2[0..];
for i8 in (0..3 + 1).step_by(2) {
let mut n10 = 0;
x3[2] = loop {
if n10 >= 1 {
break (x4[(n10 + 1) % 3] * (x1[1] - (-0.24))).sin();
}
n10 += 1;
let mut c12 = (x3[0] + (w6[(1 % 2) % w6.len()] - 0.68)) > w6[0];
x3[1] = (x1[0] - { let t14 = (x0 - ((x1[i8 % x1.len()] - x0) - (x3[2]).sin())); 0.28 }).tanh();
};
let mut n16 = 0usize;
'l18: while n16 < x1.len() && (w6[(i8 + n16) % 3] * (x3[1] * x1[2])) > (x0).sin() {
w6[1] = (x1[n16] * (if (w6.len() > 2 && w6[2] > (-0.36)) { bend(x3[0], x4[0]) } else { (x1[n16 % x1.len()] * x4[0]) })).sin();
x3[(n16 + n10) % 3] = (x4[n16 % 3] + (((n16 + 3 - n16 % 3)) as f64)).cos();
n16 += 1;
}
'b19: {
w6[1] *= (x0 + (x3[x3.len() - 2]).sin()).tanh();
x3[2 % 3] = (x1[2] * ((x3[(2 + 2) % x3.len()]).sin() + relax(&mut x3[..], (x4[0]).tanh()))).cos();
x3[2] += (x1[1] * descend((x3[1] * ((x1[2] + x0) * (x1[1] + x3[0]))).cos(), i8)).tanh();

}
}
}
((((((x4[x4.len() - 1] * inner(&x4[..], &x2[..])) + (x0).sin()) - (x1[1 % 3]).sin()) + (x2[1]).sin()) - (x3[2 % 3]).sin()) - (x4[2]).sin())
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: &mut [f64], mut x3: [f64; 3], x4: Vec<f64>) -> f64 {
{
let w6 = &mut x2[0..];
for i8 in (0..3 + 1).step_by(2) {
let mut n10 = 0;
x3[2] = loop {
if n10 >= 1 {
break (x4[(n10 + 1) % 3] * (x1[1] - (-c(0.24)))).sin();
}
n10 += 1;
let mut c12 = (x3[0] + (w6[(1 % 2) % w6.len()] - c(0.68))) > w6[0];
x3[1] = (x1[0] - { let t14 = (x0 - ((x1[i8 % x1.len()] - x0) - (x3[2]).sin())); c(0.28) }).tanh();
};
let mut n16 = 0usize;
'l18: while n16 < x1.len() && (w6[(i8 + n16) % 3] * (x3[1] * x1[2])) > (x0).sin() {
w6[1] = (x1[n16] * (if (w6.len() > 2 && w6[2] > (-c(0.36))) { bend(x3[0], x4[0]) } else { (x1[n16 % x1.len()] * x4[0]) })).sin();
x3[(n16 + n10) % 3] = (x4[n16 % 3] + c(((n16 + 3 - n16 % 3)) as core::primitive::f64)).cos();
n16 += 1;
}
'b19: {
{ let value = (x0 + (x3[x3.len() - 2]).sin()).tanh(); w6[1] = w6[1] * value; }
x3[2 % 3] = (x1[2] * ((x3[(2 + 2) % x3.len()]).sin() + relax(&mut x3[..], (x4[0]).tanh()))).cos();
{ let value = (x1[1] * descend((x3[1] * ((x1[2] + x0) * (x1[1] + x3[0]))).cos(), i8)).tanh(); x3[2] = x3[2] + value; }

}
}
}
((((((x4[x4.len() - 1] * inner(&x4[..], &x2[..])) + (x0).sin()) - (x1[1 % 3]).sin()) + (x2[1]).sin()) - (x3[2 % 3]).sin()) - (x4[2]).sin())
}
}
p (p.0, &p.1, &mut p.2, p.3, p.4) [p.2] value
[(0.89, vec![1.2, 1.12, 0.69], vec![-1.43, 1.13, -0.81], [1.4, 0.57, -0.13], vec![0.34, -1.34, 0.5],), (1.39, vec![-1.22, 0.16, 1.05, -1.13], vec![-0.97, -1.24, -0.09, 0.54], [0.75, 0.62, 1.2], vec![-1.03, 1.21, 0.51, 0.39],), (0.16, vec![1.38, 0.13, 1.29], vec![0.26, 0.31, 1.3], [1.26, -0.92, 0.24], vec![1.39, 1.39, 0.09],), (0.72, vec![1.15, -0.26, 1.13, -0.49], vec![-1.39, -0.64, 0.56, -1.03], [0.08, 1.12, 0.24], vec![0.47, 0.79, 0.46, 1.37],)]
}
chainrule_tests::random_program! { p129
{
pub fn f(mut x0: f64, x1: &[f64], x2: &[f64], n3: usize, x4: &[f64; 3]) -> f64 {
let mut n6 = 0;
'l8: loop {
let mut v13 = vec![(x4[x4.len() - 3] + (if ((x0 - inner(&x2[0..2], &x1[..])) < (if ((x2[2] * ((x0).cos() + 1.25).sqrt()) > choose(&x2[..], (n6 % 3)) || (x2[2] + { let t9 = (x1[1]); x2[1] }) < (x4[2]).cos()) { 0.37 } else { 0.35 }) || (x4[2] - (x4[(0 + n6) % 3] * x4[2])) < (x2[0] + x1[2])) { x4[0] } else { x4[x4.len() - 2] })), ({ let mut k12 = 0; loop { if k12 > 1 || (x0 - x0) < choose(&x2[0..], (2 + 2)) { break (x1[n3 % 3]); } k12 += 1; } }), x1[(2 + 3) % 3]];
let m15: [[f64; 2]; 2] = [[(v13[(0 + 0) % 3] + (x2[x2.len() - 3] * x2[2])), relax(&mut v13[..], (x1[2]).sin())], [v13[0], (v13[(0 + 0) % 3] + (x2[x2.len() - 3] * x2[2]))]];
let d17: Vec<f64>;
if (x4[(n3 + n6) % 3] - (((n3 + 3 - 1 % 3)) as f64)) > (x2[(n3 * 2) % x2.len()] * 1.17) {
d17 = vec![(x1[0] * { x0 = (x4[x4.len() - 1]).sin(); (x0) }); 3 + 1];
v13[1] *= (x1[n3 % 3] - (0.24 * x2[0])).cos();
} else {
d17 = vec![(x2[n3 % x2.len()] * (x4[(n3 + 3) % 3] - 0.75)); 3 + (2 % 3) % 3];
v13 = vec![(x1[2] + ((x2[n6 % 3] - x0) + (x0).sin().powi(4))).cos(); 3 + 1];
let a18: f64 = (m15[0][0] - (x0 + ((x2[1]).cos() + 1.25).sqrt()).sin()).sin();
}
if (x1[1 % 3] + (v13[0] + 0.44)) > (v13[(n3 + n6) % 3] + d17[(n6 + n3) % d17.len()]) {
v13[0] = (x2[1] + (({ let mut k22 = 0; loop { if k22 > 1 || (d17.len() > 3 && d17[3] > ((-0.43) + x2[(n6 % 4) % x2.len()])) { break (x2[2]); } k22 += 1; } }) * (x4[1] + d17[2]))).cos();
break ;
} else {
let mut c23 = (x1[x1.len() - 2] - (x2[(n3 + 3 - n6 % 3) % 3] + (-0.83))) < x2[0];
let mut k25: usize = (n6 % 3) % 4;
}
if n6 >= 1 || (v13[v13.len() - 2] * ((-0.72) + (-0.25))) < (m15[0][0] * d17[d17.len() - 1]) {
break ;
}
n6 += 1;
}
(((((x4[0] * descend((x2[1]).cos(), n3)) + (x0).sin()) - (x1[n6 % x1.len()]).sin()) + (x2[0]).sin()) * (x4[x4.len() - 1]).sin())
}
}
{
pub fn f(mut x0: f64, x1: &[f64], x2: &[f64], n3: usize, x4: &[f64; 3]) -> f64 {
let mut n6 = 0;
'l8: loop {
let mut v13 = vec![(x4[x4.len() - 3] + (if ((x0 - inner(&x2[0..2], &x1[..])) < (if ((x2[2] * ((x0).cos() + c(1.25)).sqrt()) > choose(&x2[..], (n6 % 3)) || (x2[2] + { let t9 = (x1[1]); x2[1] }) < (x4[2]).cos()) { c(0.37) } else { c(0.35) }) || (x4[2] - (x4[(0 + n6) % 3] * x4[2])) < (x2[0] + x1[2])) { x4[0] } else { x4[x4.len() - 2] })), ({ let mut k12 = 0; loop { if k12 > 1 || (x0 - x0) < choose(&x2[0..], (2 + 2)) { break (x1[n3 % 3]); } k12 += 1; } }), x1[(2 + 3) % 3]];
let m15: [[f64; 2]; 2] = [[(v13[(0 + 0) % 3] + (x2[x2.len() - 3] * x2[2])), relax(&mut v13[..], (x1[2]).sin())], [v13[0], (v13[(0 + 0) % 3] + (x2[x2.len() - 3] * x2[2]))]];
let d17: Vec<f64>;
if (x4[(n3 + n6) % 3] - c(((n3 + 3 - 1 % 3)) as core::primitive::f64)) > (x2[(n3 * 2) % x2.len()] * c(1.17)) {
d17 = vec![(x1[0] * { x0 = (x4[x4.len() - 1]).sin(); (x0) }); 3 + 1];
{ let value = (x1[n3 % 3] - (c(0.24) * x2[0])).cos(); v13[1] = v13[1] * value; }
} else {
d17 = vec![(x2[n3 % x2.len()] * (x4[(n3 + 3) % 3] - c(0.75))); 3 + (2 % 3) % 3];
v13 = vec![(x1[2] + ((x2[n6 % 3] - x0) + (x0).sin().powi(4))).cos(); 3 + 1];
let a18: f64 = (m15[0][0] - (x0 + ((x2[1]).cos() + c(1.25)).sqrt()).sin()).sin();
}
if (x1[1 % 3] + (v13[0] + c(0.44))) > (v13[(n3 + n6) % 3] + d17[(n6 + n3) % d17.len()]) {
v13[0] = (x2[1] + (({ let mut k22 = 0; loop { if k22 > 1 || (d17.len() > 3 && d17[3] > ((-c(0.43)) + x2[(n6 % 4) % x2.len()])) { break (x2[2]); } k22 += 1; } }) * (x4[1] + d17[2]))).cos();
break ;
} else {
let mut c23 = (x1[x1.len() - 2] - (x2[(n3 + 3 - n6 % 3) % 3] + (-c(0.83)))) < x2[0];
let mut k25: usize = (n6 % 3) % 4;
}
if n6 >= 1 || (v13[v13.len() - 2] * ((-c(0.72)) + (-c(0.25)))) < (m15[0][0] * d17[d17.len() - 1]) {
break ;
}
n6 += 1;
}
(((((x4[0] * descend((x2[1]).cos(), n3)) + (x0).sin()) - (x1[n6 % x1.len()]).sin()) + (x2[0]).sin()) * (x4[x4.len() - 1]).sin())
}
}
p (p.0, &p.1, &p.2, p.3, &p.4) [] value
[(-0.41, vec![0.31, -0.38, 0.96], vec![-1.32, 1.18, 1.09], 2usize, [0.34, -0.49, 1.17],), (0.94, vec![0.78, 0.1, -1.15, -0.3], vec![-0.27, 0.09, 0.21, 0.6], 0usize, [0.48, 1.17, -0.72],), (1.38, vec![1.22, 0.5, 0.6], vec![0.78, -0.43, -1.07], 3usize, [0.19, 0.79, 0.86],), (0.21, vec![0.33, 1.06, 0.75, 0.99], vec![-0.42, 0.16, -1.33, 0.44], 1usize, [-0.61, 0.36, 0.51],)]
}
chainrule_tests::random_program! { p130
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64], x3: f64) -> (f64, f64) {
let mut n5 = 0usize;
while n5 < 0 {
let mut b7: [f64; 3] = [(x0 - (x3 - x2[x2.len() - 1])), (((n5 + 3 - n5 % 3)) as f64), x1[2]];
if (x2[(n5 + 0) % 3] - turn((x1[n5 % 3], x0), b7[b7.len() - 2]).0) > (-x0) {
b7[n5 % 3] -= (x1[1] * (x3 * (x3 - (x2[1] * (-1.13))).abs())).tanh();
break ;
} else {
let mut b9 = b7;
let mut b11 = b7;
x1[1] -= (x0 + ((n5) as f64)).sin();
}
n5 += 1;
}
((((((x0 * ((1) as f64)) - (x0).sin()) + (x1[2 % 3]).sin()) - (x2[n5 % 3]).sin()) + (x3).sin()), (x3 + x0))
}
}
{
pub fn f(x0: f64, x1: &mut [f64; 3], x2: &[f64], x3: f64) -> (f64, f64) {
let mut n5 = 0usize;
while n5 < 0 {
let mut b7: [f64; 3] = [(x0 - (x3 - x2[x2.len() - 1])), c(((n5 + 3 - n5 % 3)) as core::primitive::f64), x1[2]];
if (x2[(n5 + 0) % 3] - turn((x1[n5 % 3], x0), b7[b7.len() - 2]).0) > (-x0) {
{ let value = (x1[1] * (x3 * (x3 - (x2[1] * (-c(1.13)))).abs())).tanh(); b7[n5 % 3] = b7[n5 % 3] - value; }
break ;
} else {
let mut b9 = b7;
let mut b11 = b7;
{ let value = (x0 + c((n5) as core::primitive::f64)).sin(); x1[1] = x1[1] - value; }
}
n5 += 1;
}
((((((x0 * c((1) as core::primitive::f64)) - (x0).sin()) + (x1[2 % 3]).sin()) - (x2[n5 % 3]).sin()) + (x3).sin()), (x3 + x0))
}
}
p (p.0, &mut p.1, &p.2, p.3) [p.1] value
[(-0.49, [-0.49, -0.23, -0.88], vec![1.21, -0.5, -0.12], 0.73,), (0.36, [0.25, 0.28, -0.78], vec![-0.1, -0.08, 0.45, 1.06], -0.12,), (0.36, [-1.39, 1.37, 0.37], vec![1.25, 1.13, 1.37], -1.01,), (0.55, [-0.43, 0.41, 1.07], vec![-0.88, -0.34, -0.98, -0.8], -0.97,)]
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
let mut n17 = 0usize;
let a16 = loop {
x4[0] = (x0 * ((x0 - (-(-x4[2]))).cos() + 1.25).sqrt()).cos();
x1[0] -= (a6 * (-x4[x4.len() - 3])).sin();
if n17 >= 1 || (n17 + n17) % 2 == 0 {
break (x0 * (if n17 % 2 == 1 { x3.0 } else { x4[2] })).tanh();
}
n17 += 2;
};
}
(((((((x4[x4.len() - 1] * (((1 + 0)) as f64)) + (x0).sin()) + (x1[(1 + 3 - 0 % 3) % 3]).sin()) - (x2[(1 + 2) % 3]).sin()) - (x3.0).sin()) - (x4[0]).sin()) + (a6).sin())
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
let mut n17 = 0usize;
let a16 = loop {
x4[0] = (x0 * ((x0 - (-(-x4[2]))).cos() + c(1.25)).sqrt()).cos();
{ let value = (a6 * (-x4[x4.len() - 3])).sin(); x1[0] = x1[0] - value; }
if n17 >= 1 || (n17 + n17) % 2 == 0 {
break (x0 * (if n17 % 2 == 1 { x3.0 } else { x4[2] })).tanh();
}
n17 += 2;
};
}
(((((((x4[x4.len() - 1] * c(((1 + 0)) as core::primitive::f64)) + (x0).sin()) + (x1[(1 + 3 - 0 % 3) % 3]).sin()) - (x2[(1 + 2) % 3]).sin()) - (x3.0).sin()) - (x4[0]).sin()) + (a6).sin())
}
}
p (p.0, &mut p.1, &mut p.2, p.3, p.4) [p.1, p.2] value
[(0.8, vec![-1.13, 0.36, 1.16], vec![0.88, 1.37, 0.52], (0.2, 0.24), vec![-0.78, 1.22, 0.82],), (1.33, vec![-1.41, 0.61, -0.55, 0.07], vec![0.94, 0.42, -0.2, -0.48], (0.84, 0.33), vec![0.42, -0.79, 0.98, 0.73],), (0.17, vec![1.15, 0.85, 1.16], vec![1.13, 0.4, 0.56], (-0.36, 0.78), vec![-0.95, -0.31, 0.67],), (1.18, vec![-0.41, 1.33, 0.33, 0.11], vec![-0.34, 0.26, 0.05, 0.41], (0.06, 0.87), vec![0.99, -0.08, 0.2, 0.93],)]
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
if ((x2[1 % x2.len()] + (x3[2 % 3] - x0)) > ((2) as f64) && (x3[x3.len() - 2] * (match (x0 + { let t14 = (x0); t14 }) > 1.43 { true => x1[(2 * 2) % 3], false => x2[2] })) > (x2[0]).max(x2[2 % 3])) {
break 'b6 (x2[3 % x2.len()] * x0);
}
x1[1] = (if (x0 - (x1[3 % 3] + x3[0])) > (-x2[2]) { (if (x2[x2.len() - 3] + (if (x0 * (if ((x0 + 1.11) < ((x1[0]).cos() + 1.25).sqrt() && (x2[3 % 3] * x2[1]) > (x0 + x2[2])) { x2[(1 + 2) % 3] } else { x0 })) < (((3 + 3 - 2 % 3)) as f64) { x1[(2 + 3 - 3 % 3) % 3] } else { x3[2] })) > (x0 + 0.93) { (x1[(0 + 1) % x1.len()] + x0) } else { ('q16: { if (x3.len() > 3 && x3[3] > inner(&x2[..2], &x1[..])) { break 'q16 x0; } (x0) }) }) } else { relax(x2, (x1[0] * (x3[1]).sin().exp()).tanh()) });
(x3[(0 + 1) % 3] - ('q17: { if (x1[1] + x1[1]) < (x0).sin() { break 'q17 0.9; } (x3[(0 + 3 - 2 % 3) % 3]) })).cos()
};
(((((((x0 - (x1[(3 + 1) % x1.len()] + 0.57)) + (x0).sin()) * (x1[0 % 3]).sin()) * (x2[2]).sin()) + (x3[1]).sin()) + (a5).sin()), tower(&x1[..], (x0).sin()))
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
if ((x2[1 % x2.len()] + (x3[2 % 3] - x0)) > c((2) as core::primitive::f64) && (x3[x3.len() - 2] * (match (x0 + { let t14 = (x0); t14 }) > c(1.43) { true => x1[(2 * 2) % 3], false => x2[2] })) > (x2[0]).max(x2[2 % 3])) {
break 'b6 (x2[3 % x2.len()] * x0);
}
x1[1] = (if (x0 - (x1[3 % 3] + x3[0])) > (-x2[2]) { (if (x2[x2.len() - 3] + (if (x0 * (if ((x0 + c(1.11)) < ((x1[0]).cos() + c(1.25)).sqrt() && (x2[3 % 3] * x2[1]) > (x0 + x2[2])) { x2[(1 + 2) % 3] } else { x0 })) < c(((3 + 3 - 2 % 3)) as core::primitive::f64) { x1[(2 + 3 - 3 % 3) % 3] } else { x3[2] })) > (x0 + c(0.93)) { (x1[(0 + 1) % x1.len()] + x0) } else { ('q16: { if (x3.len() > 3 && x3[3] > inner(&x2[..2], &x1[..])) { break 'q16 x0; } (x0) }) }) } else { relax(x2, (x1[0] * (x3[1]).sin().exp()).tanh()) });
(x3[(0 + 1) % 3] - ('q17: { if (x1[1] + x1[1]) < (x0).sin() { break 'q17 c(0.9); } (x3[(0 + 3 - 2 % 3) % 3]) })).cos()
};
(((((((x0 - (x1[(3 + 1) % x1.len()] + c(0.57))) + (x0).sin()) * (x1[0 % 3]).sin()) * (x2[2]).sin()) + (x3[1]).sin()) + (a5).sin()), tower(&x1[..], (x0).sin()))
}
}
p (p.0, &mut p.1, &mut p.2, &p.3) [p.1, p.2] value
[(0.3, vec![0.53, 1.13, 1.14], vec![-0.92, -1.03, 0.96], [0.77, 0.74, -0.52],), (0.85, vec![0.95, 1.36, 1.4, 1.06], vec![1.38, -0.25, 1.17, 0.55], [0.39, -0.98, 1.4],), (0.83, vec![-0.28, 1.02, -1.24], vec![0.67, 0.14, -1.11], [-0.73, 0.07, 0.5],), (-0.3, vec![0.28, 0.11, 1.18, 0.52], vec![1.06, 0.82, -1.09, 0.28], [0.63, 0.57, 0.75],)]
}
chainrule_tests::random_program! { p133
{
pub fn f(x0: f64, n1: usize) -> Vec<f64> {
let mut a3: f64 = (x0 * x0).tanh();
a3 = { a3 = (x0 + (1.28 + (-0.86))).sin(); (x0) };
let mut v5: Vec<f64> = advance(vec![(x0 * x0), 0.47], x0);
let mut n7 = 0usize;
let v5 = loop {
let mut c10 = ((x0 - v5[1]) < ('q9: { if (a3 - (((2 + 3 - n7 % 3)) as f64)) > (v5[2] / ((v5[1]).cos() + 1.7)) { break 'q9 1.04; } (a3) }) && (x0 - (match (n1 + 0usize) % 5 { 0 => a3, 2.. => a3, _ => a3 })) < bend(a3, x0));
let a12: f64 = 'b13: {
'l16: for (i15, e14) in v5.iter().enumerate() {
let a3 = (a3 - { let t19 = (v5[2] - (a3 + *e14)); (if (c10 && c10) { 0.41 } else { 1.1 }) }).sin();
}
a3 -= (a3 + (v5[0] + 0.74)).sin();
(v5[n7 % v5.len()] + (((match ((n7 * 2) + 0usize) % 5 { 0 => v5[(n1 % 2) % 3], 2.. => x0, _ => x0 }) - 0.58) - a3)).cos()
};
v5[2] = (a12 * (if c10 { (v5[1] * a12) } else { (a12 - v5[0]) })).tanh();
if n7 >= 0 || (n1 + 0) % 2 == 1 {
break (a12 * (if (v5.len() > 4 && v5[4] > wave(a12, a12)) { 1.41 } else { ((match (1 + 1usize) % 4 { 0 => x0, 2.. => 1.36, _ => a3 }) * (v5[(n1 + n1) % 3] * a3)) })).cos();
}
n7 += 1;
};
vec![((((a3 + { let t24 = (a3); v5 }) * (x0).sin()) + (a3).sin()) + (v5).sin()), (x0).sin(), a3]
}
}
{
pub fn f(x0: f64, n1: usize) -> Vec<f64> {
let mut a3: f64 = (x0 * x0).tanh();
a3 = { a3 = (x0 + (c(1.28) + (-c(0.86)))).sin(); (x0) };
let mut v5: Vec<f64> = advance(vec![(x0 * x0), c(0.47)], x0);
let mut n7 = 0usize;
let v5 = loop {
let mut c10 = ((x0 - v5[1]) < ('q9: { if (a3 - c(((2 + 3 - n7 % 3)) as core::primitive::f64)) > (v5[2] / ((v5[1]).cos() + c(1.7))) { break 'q9 c(1.04); } (a3) }) && (x0 - (match (n1 + 0usize) % 5 { 0 => a3, 2.. => a3, _ => a3 })) < bend(a3, x0));
let a12: f64 = 'b13: {
'l16: for (i15, e14) in v5.iter().enumerate() {
let a3 = (a3 - { let t19 = (v5[2] - (a3 + *e14)); (if (c10 && c10) { c(0.41) } else { c(1.1) }) }).sin();
}
{ let value = (a3 + (v5[0] + c(0.74))).sin(); a3 = a3 - value; }
(v5[n7 % v5.len()] + (((match ((n7 * 2) + 0usize) % 5 { 0 => v5[(n1 % 2) % 3], 2.. => x0, _ => x0 }) - c(0.58)) - a3)).cos()
};
v5[2] = (a12 * (if c10 { (v5[1] * a12) } else { (a12 - v5[0]) })).tanh();
if n7 >= 0 || (n1 + 0) % 2 == 1 {
break (a12 * (if (v5.len() > 4 && v5[4] > wave(a12, a12)) { c(1.41) } else { ((match (1 + 1usize) % 4 { 0 => x0, 2.. => c(1.36), _ => a3 }) * (v5[(n1 + n1) % 3] * a3)) })).cos();
}
n7 += 1;
};
vec![((((a3 + { let t24 = (a3); v5 }) * (x0).sin()) + (a3).sin()) + (v5).sin()), (x0).sin(), a3]
}
}
p (p.0, p.1) [] value
[(0.69, 2usize,), (0.57, 0usize,), (-1.06, 3usize,), (0.86, 1usize,)]
}
chainrule_tests::random_program! { p134
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64]) -> Vec<f64> {
let mut n4 = 0usize;
while n4 < (2 + 3 - 2 % 3) % 4 {
n4 += 1;
let mut t6 = turn(((x1[0] + (0.23 - 1.41)), (match (x1.len(), (x2[0] - (match (((n4 % 2) + 0usize) % 2, (x1[1] + (if (x0 + (x2[x2.len() - 3] * (-0.63))) < x1[0] { 1.15 } else { x1[1] })) < bend((-1.11), x2[n4 % x2.len()])) { (0, _) => x2[(n4 + 3 - 2 % 3) % 3], (1 | 3, true) => x0, _ => (-0.85) })) > (x0).sin().powi(2)) { (0, _) => x0, (1 | 3, true) => x2[n4 % x2.len()], _ => x1[(0 * 2) % 3] })), (x2[2]).tanh());
if ((x1[2] + (match x2.len() { 0 => x0, 2.. => t6.0, _ => x0 })) < x2[1] && (t6.1 + (0.17 * t6.1)) > (x0 - x2[2])) {
if (t6.1 - { let t8 = (x1[2]); x1[n4 % x1.len()] }) > (0.28 / ((x1[0]).sin() + 1.7)) {
x1[2] = (t6.0 * (0.49 * (-0.52))).cos();
let mut t10 = ((t6.0 + (x1[0]).sin().powi(4)), (x2[2]).sin() + (t6.0 + (x1[0]).sin().powi(4)));
} else {
t6.1 = (x1[x1.len() - 1] + (turn((x0, x1[n4 % 3]), x1[2]).1 + (x1[0] + x1[1]))).sin();
}
} else {
t6.0 = (x0 + ((n4) as f64)).tanh();
t6.1 = (x1[0] + (t6.0 * x0)).tanh();
return vec![(x2[(n4 % 2) % 3] - { let t12 = (t6.1); x0 }), (t6.1).sin().exp(), x1[0]];
}
}
vec![((((x0 + (x0 + x0)) * (x0).sin()) + (x1[1]).sin()) + (x2[x2.len() - 3]).sin()), (x0 * x0), x2[x2.len() - 2]]
}
}
{
pub fn f(x0: f64, x1: &mut [f64], x2: &mut [f64]) -> Vec<f64> {
let mut n4 = 0usize;
while n4 < (2 + 3 - 2 % 3) % 4 {
n4 += 1;
let mut t6 = turn(((x1[0] + (c(0.23) - c(1.41))), (match (x1.len(), (x2[0] - (match (((n4 % 2) + 0usize) % 2, (x1[1] + (if (x0 + (x2[x2.len() - 3] * (-c(0.63)))) < x1[0] { c(1.15) } else { x1[1] })) < bend((-c(1.11)), x2[n4 % x2.len()])) { (0, _) => x2[(n4 + 3 - 2 % 3) % 3], (1 | 3, true) => x0, _ => (-c(0.85)) })) > (x0).sin().powi(2)) { (0, _) => x0, (1 | 3, true) => x2[n4 % x2.len()], _ => x1[(0 * 2) % 3] })), (x2[2]).tanh());
if ((x1[2] + (match x2.len() { 0 => x0, 2.. => t6.0, _ => x0 })) < x2[1] && (t6.1 + (c(0.17) * t6.1)) > (x0 - x2[2])) {
if (t6.1 - { let t8 = (x1[2]); x1[n4 % x1.len()] }) > (c(0.28) / ((x1[0]).sin() + c(1.7))) {
x1[2] = (t6.0 * (c(0.49) * (-c(0.52)))).cos();
let mut t10 = ((t6.0 + (x1[0]).sin().powi(4)), (x2[2]).sin() + (t6.0 + (x1[0]).sin().powi(4)));
} else {
t6.1 = (x1[x1.len() - 1] + (turn((x0, x1[n4 % 3]), x1[2]).1 + (x1[0] + x1[1]))).sin();
}
} else {
t6.0 = (x0 + c((n4) as core::primitive::f64)).tanh();
t6.1 = (x1[0] + (t6.0 * x0)).tanh();
return vec![(x2[(n4 % 2) % 3] - { let t12 = (t6.1); x0 }), (t6.1).sin().exp(), x1[0]];
}
}
vec![((((x0 + (x0 + x0)) * (x0).sin()) + (x1[1]).sin()) + (x2[x2.len() - 3]).sin()), (x0 * x0), x2[x2.len() - 2]]
}
}
p (p.0, &mut p.1, &mut p.2) [p.1, p.2] value
[(-0.38, vec![1.41, 1.28, -0.14], vec![1.03, 1.28, 0.46],), (1.43, vec![0.84, 0.97, 1.12, 1.26], vec![1.0, -0.18, 1.22, -0.52],), (0.82, vec![-1.31, 0.4, 0.73], vec![0.56, 0.64, 0.75],), (0.24, vec![0.39, -0.26, 0.18, 0.33], vec![0.97, -0.26, 1.16, -1.41],)]
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
if (k7 + 3 - k7 % 3) % 2 == 0 {
return ((((((x3[k7] + squash(x3)) + (x0).sin()) - (x1[2]).sin()) - (x2).sin()) - (x3[x3.len() - 3]).sin()) - (a5).sin());
}
'l10: for i9 in 0..x1.len() {
let mut a12: f64 = (x3[2] + ((x3[(2 + 3 - i9 % 3) % x3.len()] - x1[i9]) * (x0 + x1[3 % x1.len()]))).sin();
}
let mut a5: (f64, [f64; 2]) = ((x3[k7] + (x1[k7] * x0)), [(x3[k7] + (x1[k7] * x0)) * x1[1], (x0).max(x2)]);
let mut c15 = (x2 - x0) > x3[k7 % 3];
((((((x1[x1.len() - 2] + (-x3[2 % 3])) * (x0).sin()) + (x1[k7]).sin()) * (x2).sin()) - (x3[k7]).sin()) + (a5.0).sin())
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
if (k7 + 3 - k7 % 3) % 2 == 0 {
return ((((((x3[k7] + squash(x3)) + (x0).sin()) - (x1[2]).sin()) - (x2).sin()) - (x3[x3.len() - 3]).sin()) - (a5).sin());
}
'l10: for i9 in 0..x1.len() {
let mut a12: f64 = (x3[2] + ((x3[(2 + 3 - i9 % 3) % x3.len()] - x1[i9]) * (x0 + x1[3 % x1.len()]))).sin();
}
let mut a5: (f64, [f64; 2]) = ((x3[k7] + (x1[k7] * x0)), [(x3[k7] + (x1[k7] * x0)) * x1[1], (x0).max(x2)]);
let mut c15 = (x2 - x0) > x3[k7 % 3];
((((((x1[x1.len() - 2] + (-x3[2 % 3])) * (x0).sin()) + (x1[k7]).sin()) * (x2).sin()) - (x3[k7]).sin()) + (a5.0).sin())
}
}
p (p.0, &p.1, p.2, p.3) [] value
[(-0.67, [0.4, -0.24, 0.3], -0.38, [1.31, 1.13, 0.74],), (0.77, [0.29, -0.76, 1.38], 0.16, [0.68, 1.27, -1.33],), (-0.48, [0.2, 0.46, 1.17], 1.13, [-0.3, 0.44, 0.14],), (-1.15, [0.72, 0.33, 0.92], -0.43, [-0.31, -0.71, 0.6],)]
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
}
}
} else if ((*x1 * (0.69 * *x1)) < (match x4.len() { 0 => x4[0], 2.. => x3[0], _ => x0 }) || (x3[1 % 3] - (x4[x4.len() - 1] + *x1)) < (0.46 * x3[2])) {
*x1 = (-((*x1 * *x1) + (x3[1] + *x1)));
} else {
*x1 += ((*x1 + (-0.13)) * bump(x1, (x4[(n2 + 2) % x4.len()]).cos()));
}
vec![(((((x0 + inner(&x3[..], &x3[..])) + (x0).sin()) + (*x1).sin()) - (x3[1]).sin()) + (x4[2]).sin()), (x0 + *x1), x4[2]]
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
}
}
} else if ((*x1 * (c(0.69) * *x1)) < (match x4.len() { 0 => x4[0], 2.. => x3[0], _ => x0 }) || (x3[1 % 3] - (x4[x4.len() - 1] + *x1)) < (c(0.46) * x3[2])) {
*x1 = (-((*x1 * *x1) + (x3[1] + *x1)));
} else {
{ let value = ((*x1 + (-c(0.13))) * bump(x1, (x4[(n2 + 2) % x4.len()]).cos())); *x1 = *x1 + value; }
}
vec![(((((x0 + inner(&x3[..], &x3[..])) + (x0).sin()) + (*x1).sin()) - (x3[1]).sin()) + (x4[2]).sin()), (x0 + *x1), x4[2]]
}
}
p (p.0, &mut p.1, p.2, p.3, &p.4) [p.1] value
[(-0.43, 0.83, 2usize, [-1.15, 0.58, 1.0], [-1.3, 0.92, -0.17],), (0.27, -0.47, 0usize, [0.68, 0.99, -0.29], [1.36, 0.64, 1.14],), (0.39, -1.22, 3usize, [-1.24, 0.16, -1.14], [0.38, -1.04, 0.28],), (-0.46, 1.3, 1usize, [0.69, 1.06, 0.23], [0.75, 0.29, 0.13],)]
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
let mut n16 = x1.len();
'l18: while n16 > 0 && (b14.len() > 4 && b14[4] > (-x0)) {
n16 -= 1;
let mut v19: Vec<f64> = advance(vec![(x1[i3] + (if (b14[2] - ((-1.3) * b14[1])) > tower(&b14, (x0).sin()) { x1[x1.len() - 1] } else { x0 })), tower(&b14[..], (x0).tanh())], x1[i3]);
x1[n16] = (x1[2] - (wave(v19[(i3 + 1) % v19.len()], 0.42) - (x1[n16] + 0.75))).cos();
x1[i3] = (x0 - (squash([b14[1], x1[2], x0]) * relax(&mut v19, (b14[0]).tanh()))).tanh();
x1[0] = (x0 + ((-x1[2 % 3]) - (b14[(n16 * 2) % b14.len()] + x0))).cos();
}
}
}
((((x1[2] * (x0 * x0)) - (x0).sin()) + (x1[(3 + 3) % 3]).sin()), (x0 * x0))
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
let mut n16 = x1.len();
'l18: while n16 > 0 && (b14.len() > 4 && b14[4] > (-x0)) {
n16 -= 1;
let mut v19: Vec<f64> = advance(vec![(x1[i3] + (if (b14[2] - ((-c(1.3)) * b14[1])) > tower(&b14, (x0).sin()) { x1[x1.len() - 1] } else { x0 })), tower(&b14[..], (x0).tanh())], x1[i3]);
x1[n16] = (x1[2] - (wave(v19[(i3 + 1) % v19.len()], c(0.42)) - (x1[n16] + c(0.75)))).cos();
x1[i3] = (x0 - (squash([b14[1], x1[2], x0]) * relax(&mut v19, (b14[0]).tanh()))).tanh();
x1[0] = (x0 + ((-x1[2 % 3]) - (b14[(n16 * 2) % b14.len()] + x0))).cos();
}
}
}
((((x1[2] * (x0 * x0)) - (x0).sin()) + (x1[(3 + 3) % 3]).sin()), (x0 * x0))
}
}
p (p.0, &mut p.1) [p.1] value
[(-0.7, vec![0.66, -1.16, 1.18],), (-0.95, vec![0.66, -1.32, 1.29, 0.41],), (-0.94, vec![0.06, 0.27, 0.14],), (0.54, vec![0.22, -1.37, 0.94, -0.12],)]
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
} else if (x1.len() > 1 && x1[1] > (x0 * x1[i12])) {
x0 /= ((x0 * ((n2) as f64)).cos() + 1.75);
} else {
x0 = (x1[i12] * ((*e11 * (-0.3)) / ((*e11 - (x1[i12] / ((*e11).cos() + 1.7))).sin() + 1.7))).sin();
}
}
[(((x0 - x0) + (x0).sin()) + (x1[n2 % 3]).sin()), (x0 + 1.42), x0]
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
} else if (x1.len() > 1 && x1[1] > (x0 * x1[i12])) {
{ let value = ((x0 * c((n2) as core::primitive::f64)).cos() + c(1.75)); x0 = x0 / value; }
} else {
x0 = (x1[i12] * ((*e11 * (-c(0.3))) / ((*e11 - (x1[i12] / ((*e11).cos() + c(1.7)))).sin() + c(1.7)))).sin();
}
}
[(((x0 - x0) + (x0).sin()) + (x1[n2 % 3]).sin()), (x0 + c(1.42)), x0]
}
}
p (p.0, &p.1, p.2, p.3) [] value
[(0.19, vec![0.67, 1.08, 1.29], 2usize, 2usize,), (0.31, vec![0.12, 0.84, -0.38, 0.15], 0usize, 0usize,), (0.27, vec![0.74, 0.38, -0.09], 3usize, 3usize,), (0.63, vec![0.16, 1.44, 1.32, 0.18], 1usize, 1usize,)]
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
let mut e5: f64 = (x2[(0 + 1) % 3] * (x1[0] - (match ((1 + 1) + 0usize) % 5 { 0 => x1[0], 2.. => (-1.38), _ => 1.02 })).abs()).sin();
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
let mut e5: f64 = (x2[(0 + 1) % 3] * (x1[0] - (match ((1 + 1) + 0usize) % 5 { 0 => x1[0], 2.. => (-c(1.38)), _ => c(1.02) })).abs()).sin();
}
}

}
}
p (p.0, p.1, &p.2, &mut p.3) [p.3] unit
[(0.08, [0.61, 1.29, 0.55], vec![0.06, 0.66, 1.05], vec![-0.2, -0.55, 0.46],), (-0.73, [1.2, 1.29, -1.18], vec![1.26, 0.65, -0.95, 0.33], vec![-0.96, 0.69, 1.25, 1.09],), (1.12, [-1.39, 0.73, 0.49], vec![0.94, 1.18, 1.0], vec![-0.38, 1.22, 1.43],), (-0.16, [1.28, 0.51, 0.28], vec![0.32, -0.81, 0.49, 0.06], vec![0.7, -0.07, 0.67, -0.06],)]
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
}
(x2[1] - (x1 * x1)).sin()
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
}
(x2[1] - (x1 * x1)).sin()
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
}
}
((((((x2[2 % 3] * (x3[2] + 0.63)) * (x0).sin()) * (x1[2]).sin()) - (x2[2 % x2.len()]).sin()) * (x3[x3.len() - 2]).sin()), (x1[2] * x1[2]))
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
}
}
((((((x2[2 % 3] * (x3[2] + c(0.63))) * (x0).sin()) * (x1[2]).sin()) - (x2[2 % x2.len()]).sin()) * (x3[x3.len() - 2]).sin()), (x1[2] * x1[2]))
}
}
p (p.0, &p.1, &mut p.2, p.3) [p.2] value
[(-1.05, vec![-1.28, 1.35, -0.11], [0.63, -0.85, 0.13], [-0.11, 1.35, -0.38],), (-1.21, vec![1.08, -0.82, -0.17, 0.34], [0.83, 0.09, 0.63], [-0.96, 1.27, -0.3],), (0.35, vec![-0.4, -1.13, 0.48], [-0.53, 0.67, 0.09], [0.63, -0.05, -1.06],), (0.71, vec![0.58, 1.44, -0.23, 0.48], [-0.24, 1.15, -1.44], [0.95, 1.24, 0.21],)]
}
chainrule_tests::random_program! { p142
{
pub fn f(x0: f64, x1: &[f64], x2: f64) -> [f64; 3] {
'l6: for (e4, f5) in x1.iter().zip(x1.iter()) {
let mut t9 = ((x2 + (x2).max(*f5)), (*e4 + 0.72) + (x2 + (x2).max(*f5)));
t9.0 /= ((*e4 * (match x1.len() { 0 => *f5, 2.. => (-1.13), _ => *e4 })).sin() + 1.75);
t9.1 = (x1[2] * (*e4 + x2)).tanh();
}
[((((x0 - (x0).sin()) + (x0).sin()) * (x1[x1.len() - 1]).sin()) * (x2).sin()), (-0.59), x1[2]]
}
}
{
pub fn f(x0: f64, x1: &[f64], x2: f64) -> [f64; 3] {
'l6: for (e4, f5) in x1.iter().zip(x1.iter()) {
let mut t9 = ((x2 + (x2).max(*f5)), (*e4 + c(0.72)) + (x2 + (x2).max(*f5)));
{ let value = ((*e4 * (match x1.len() { 0 => *f5, 2.. => (-c(1.13)), _ => *e4 })).sin() + c(1.75)); t9.0 = t9.0 / value; }
t9.1 = (x1[2] * (*e4 + x2)).tanh();
}
[((((x0 - (x0).sin()) + (x0).sin()) * (x1[x1.len() - 1]).sin()) * (x2).sin()), (-c(0.59)), x1[2]]
}
}
p (p.0, &p.1, p.2) [] value
[(-1.12, vec![1.34, -0.1, 0.85], 0.88,), (0.13, vec![0.21, 1.04, 1.12, -1.31], 0.92,), (1.0, vec![-0.38, 0.15, 0.05], 1.17,), (-1.19, vec![1.32, 1.07, 1.22, -0.82], 0.11,)]
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
}
return ((((*x1 - squash([*x1, x0, x0])) + (x0).sin()) - (*x1).sin()), { let t7 = (x0); 1.28 });
}
..=1 => {
*x1 /= ((*x1 - x0).cos() + 1.75);
}
k9 @ 1..=3 if ((x0 - x0) < *x1 && (x0 * (x0 - *x1)) < ('q11: { if (*x1 + (-1.38)) < (-x0) { break 'q11 x0; } (*x1) })) => {
x0 -= (x0 + bump(x1, (x0 + (x0 / ((x0).cos() + 1.7))).cos())).sin();
}
_ => {
x0 = ('q14: { if (1 * 2) % 2 == 1 { break 'q14 absorb(vec![{ let t12 = (*x1); *x1 }, (*x1).tanh()]); } (x0 - *x1) });
}
}
((((x0 + (*x1 / ((*x1).tanh() + 1.7))) + (x0).sin()) + (*x1).sin()), (match (1 + 1usize) % 5 { 0 => *x1, 2.. => 0.94, _ => 1.22 }))
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
}
return ((((*x1 - squash([*x1, x0, x0])) + (x0).sin()) - (*x1).sin()), { let t7 = (x0); c(1.28) });
}
..=1 => {
{ let value = ((*x1 - x0).cos() + c(1.75)); *x1 = *x1 / value; }
}
k9 @ 1..=3 if ((x0 - x0) < *x1 && (x0 * (x0 - *x1)) < ('q11: { if (*x1 + (-c(1.38))) < (-x0) { break 'q11 x0; } (*x1) })) => {
{ let value = (x0 + bump(x1, (x0 + (x0 / ((x0).cos() + c(1.7)))).cos())).sin(); x0 = x0 - value; }
}
_ => {
x0 = ('q14: { if (1 * 2) % 2 == 1 { break 'q14 absorb(vec![{ let t12 = (*x1); *x1 }, (*x1).tanh()]); } (x0 - *x1) });
}
}
((((x0 + (*x1 / ((*x1).tanh() + c(1.7)))) + (x0).sin()) + (*x1).sin()), (match (1 + 1usize) % 5 { 0 => *x1, 2.. => c(0.94), _ => c(1.22) }))
}
}
p (p.0, &mut p.1) [p.1] value
[(0.52, 1.2,), (0.2, -0.12,), (0.82, -0.54,), (0.8, -1.07,)]
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
*x1 -= (((if (*x1 - (x2).sin()) > x0 { 0.56 } else { x2 }) - *x1) * (((0 * 2)) as f64));
} else {
a4 /= ((*x1 - { let t12 = (x2); 1.29 }).sin() + 1.75);
}
(((((x2 * turn((x2, *x1), x0).1) - (x0).sin()) * (*x1).sin()) - (x2).sin()) + (a4).sin())
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
{ let value = (((if (*x1 - (x2).sin()) > x0 { c(0.56) } else { x2 }) - *x1) * c(((0 * 2)) as core::primitive::f64)); *x1 = *x1 - value; }
} else {
{ let value = ((*x1 - { let t12 = (x2); c(1.29) }).sin() + c(1.75)); a4 = a4 / value; }
}
(((((x2 * turn((x2, *x1), x0).1) - (x0).sin()) * (*x1).sin()) - (x2).sin()) + (a4).sin())
}
}
p (p.0, &mut p.1, p.2) [p.1] value
[(1.13, 0.1, -0.3,), (-0.64, 0.75, 1.2,), (1.17, 1.03, 1.21,), (0.38, 0.18, -0.16,)]
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
x2[0] /= ((x1[0] * (x4[x4.len() - 3] * x2[n3 % 3])).cos() + 1.75);
} else {
return (x4[0] - (x4[1] - (-0.72)));
}

}
(((((x0 + (x1[0]).sin().powi(2)) + (x0).sin()) + (x1[(n3 + n3) % x1.len()]).sin()) + (x2[1]).sin()) + (x4[n3 % x4.len()]).sin())
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
{ let value = ((x1[0] * (x4[x4.len() - 3] * x2[n3 % 3])).cos() + c(1.75)); x2[0] = x2[0] / value; }
} else {
return (x4[0] - (x4[1] - (-c(0.72))));
}

}
(((((x0 + (x1[0]).sin().powi(2)) + (x0).sin()) + (x1[(n3 + n3) % x1.len()]).sin()) + (x2[1]).sin()) + (x4[n3 % x4.len()]).sin())
}
}
p (p.0, &p.1, &mut p.2, p.3, &p.4) [p.2] value
[(-0.87, vec![0.71, 1.05, 1.04], [-0.45, -1.38, 0.5], 2usize, vec![0.43, 0.14, 1.02],), (1.38, vec![-1.37, 1.02, -1.04, -0.97], [-1.25, 0.83, 1.07], 0usize, vec![1.12, 1.38, 1.12, 0.43],), (0.94, vec![-0.79, -0.78, 0.68], [-0.66, 0.91, -0.99], 3usize, vec![1.35, -0.78, 1.21],), (-0.32, vec![1.05, 0.17, 0.05, 1.15], [1.37, 0.32, 0.2], 1usize, vec![1.14, 0.92, -0.8, 0.9],)]
}
chainrule_tests::random_program! { p146
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, x3: &mut [f64; 3], mut x4: [f64; 3]) -> [f64; 3] {
let b6: [f64; 3] = [(x4[0] + (x0 * x4[(2 + 3 - 2 % 3) % x4.len()])); 3];
let mut n8 = 0;
while n8 < x1.len() && ((3 + 3 - n8 % 3) % 2 == 1 && (x1[(n8 + 3 - n8 % 3) % x1.len()] + (x1[n8 % 3]).min(b6[1])) > b6[b6.len() - 1]) {
n8 += 2;
x3[1 % 3] += match (x4[0] - x3[0]) {
k10 => {
(x3[0] * (x2[(n8 * 2) % x2.len()] - (b6[(0 + n8) % 3] - x3[x3.len() - 2])).sin().powi(2)).cos()
}
_ => {
(b6[1] + ((x0 + (-1.1)) - (x2[0]).sin())).tanh()
}
_ => {
(x0 + (x0 * absorb(vec![x1[0], (-1.0)]))).sin()
}
k12 => {
x3[1] = (k12 + (bump(&mut x2[(n8 + 3) % 3], (x0).tanh()) - bump(&mut x3[0], (b6[0]).sin()))).tanh();
(k12 - (x1[1]).sin().exp()).cos()
}
};
x2[1] = (x3[(n8 + 3 - n8 % 3) % x3.len()] + { let t14 = (x4[1] * squash(b6)); (b6[1] * x2[(2 + 3 - n8 % 3) % 3]) }).cos();
}
[(((((((x1[(3 % 4) % 3] + (x1[1] * x2[0])) * (x0).sin()) - (x1[0]).sin()) * (x2[1]).sin()) + (x3[2]).sin()) + (x4[1]).sin()) + (b6[1]).sin()), (x4[0]).max(x3[2]), b6[(n8 + 3 - n8 % 3) % 3]]
}
}
{
pub fn f(x0: f64, x1: &[f64], mut x2: Vec<f64>, x3: &mut [f64; 3], mut x4: [f64; 3]) -> [f64; 3] {
let b6: [f64; 3] = [(x4[0] + (x0 * x4[(2 + 3 - 2 % 3) % x4.len()])); 3];
let mut n8 = 0;
while n8 < x1.len() && ((3 + 3 - n8 % 3) % 2 == 1 && (x1[(n8 + 3 - n8 % 3) % x1.len()] + (x1[n8 % 3]).min(b6[1])) > b6[b6.len() - 1]) {
n8 += 2;
{ let value: f64 = match (x4[0] - x3[0]) {
k10 => {
(x3[0] * (x2[(n8 * 2) % x2.len()] - (b6[(0 + n8) % 3] - x3[x3.len() - 2])).sin().powi(2)).cos()
}
_ => {
(b6[1] + ((x0 + (-c(1.1))) - (x2[0]).sin())).tanh()
}
_ => {
(x0 + (x0 * absorb(vec![x1[0], (-c(1.0))]))).sin()
}
k12 => {
x3[1] = (k12 + (bump(&mut x2[(n8 + 3) % 3], (x0).tanh()) - bump(&mut x3[0], (b6[0]).sin()))).tanh();
(k12 - (x1[1]).sin().exp()).cos()
}
}; x3[1 % 3] = x3[1 % 3] + value; }
x2[1] = (x3[(n8 + 3 - n8 % 3) % x3.len()] + { let t14 = (x4[1] * squash(b6)); (b6[1] * x2[(2 + 3 - n8 % 3) % 3]) }).cos();
}
[(((((((x1[(3 % 4) % 3] + (x1[1] * x2[0])) * (x0).sin()) - (x1[0]).sin()) * (x2[1]).sin()) + (x3[2]).sin()) + (x4[1]).sin()) + (b6[1]).sin()), (x4[0]).max(x3[2]), b6[(n8 + 3 - n8 % 3) % 3]]
}
}
p (p.0, &p.1, p.2, &mut p.3, p.4) [p.3] value
[(0.98, vec![1.3, -0.79, 0.64], vec![0.45, -1.36, -0.24], [-0.39, -0.23, 0.28], [1.16, 0.09, 0.43],), (-1.35, vec![0.67, 0.46, 1.11, 1.35], vec![-1.15, 0.37, 0.44, 1.01], [0.27, 0.28, 0.52], [1.38, 0.1, 1.43],), (1.21, vec![0.49, 0.57, 0.06], vec![0.93, 0.59, -0.15], [0.52, 0.46, -0.12], [1.12, 1.28, -1.2],), (0.56, vec![-1.28, 1.38, 0.71, 1.17], vec![-1.04, 0.74, 0.4, 0.88], [-0.12, 0.48, -0.98], [0.7, 1.23, 1.22],)]
}
chainrule_tests::random_program! { p147
{
pub fn f(x0: f64, mut x1: f64, mut x2: Vec<f64>, x3: &mut [f64]) {
let mut n5 = 0;
loop {
let v7: Vec<f64> = vec![(x1 - (x0 + x0)), (x1).max(x0), 0.91];
x3[(n5 + 3 - 3 % 3) % 3] += (x2[x2.len() - 3] - bend((-x2[n5 % x2.len()]), squash([x1, 0.17, v7[0]]))).sin();
if n5 >= 0 {
break ;
}
n5 += 2;
}
let mut m9 = [[(x2[2] * x0), (match ((n5 + 3 - n5 % 3) + 1usize) % 5 { 0 => x0, 2.. => x3[0], _ => x3[1] })], [(-0.24), (x2[2] * x0)]];
let mut a13 = (m9[1][0] + ({ let mut k12 = 0; loop { if k12 > 1 || (x2.len() > 0 && x2[0] > (m9[1][1 % 2] * x2[(1 * 2) % x2.len()])) { break (x0 - tower(&x3[(0 + n5) % 3..x3.len()], (x2[2]).sin())); } k12 += 1; } })).sin();
if (x1 + (x0).max(a13)) > (x3[2] / ((x3[2 % x3.len()]).cos() + 1.7)) {
let mut a17 = (m9[0][1] + { let t15 = (x1 - (x2[x2.len() - 1] * a13)); (a13 * m9[(n5 + 3 - n5 % 3) % 2][(n5 % 2) % 2]) }).sin();
if (x1 + (a17 * m9[1][(n5 + 3 - n5 % 3) % 2])) > a13 {
return ;
}
x1 *= (m9[(n5 % 2) % 2][3 % 2] + ((n5) as f64)).sin();
} else {
a13 /= ((x2[0 % 3] - (a13 * (-0.63))).cos() + 1.75);
x1 = (a13 + (x2[2] - (((n5 * 2)) as f64)).sin().exp()).sin();
return ;
}

}
}
{
pub fn f(x0: f64, mut x1: f64, mut x2: Vec<f64>, x3: &mut [f64]) {
let mut n5 = 0;
loop {
let v7: Vec<f64> = vec![(x1 - (x0 + x0)), (x1).max(x0), c(0.91)];
{ let value = (x2[x2.len() - 3] - bend((-x2[n5 % x2.len()]), squash([x1, c(0.17), v7[0]]))).sin(); x3[(n5 + 3 - 3 % 3) % 3] = x3[(n5 + 3 - 3 % 3) % 3] + value; }
if n5 >= 0 {
break ;
}
n5 += 2;
}
let mut m9 = [[(x2[2] * x0), (match ((n5 + 3 - n5 % 3) + 1usize) % 5 { 0 => x0, 2.. => x3[0], _ => x3[1] })], [(-c(0.24)), (x2[2] * x0)]];
let mut a13 = (m9[1][0] + ({ let mut k12 = 0; loop { if k12 > 1 || (x2.len() > 0 && x2[0] > (m9[1][1 % 2] * x2[(1 * 2) % x2.len()])) { break (x0 - tower(&x3[(0 + n5) % 3..x3.len()], (x2[2]).sin())); } k12 += 1; } })).sin();
if (x1 + (x0).max(a13)) > (x3[2] / ((x3[2 % x3.len()]).cos() + c(1.7))) {
let mut a17 = (m9[0][1] + { let t15 = (x1 - (x2[x2.len() - 1] * a13)); (a13 * m9[(n5 + 3 - n5 % 3) % 2][(n5 % 2) % 2]) }).sin();
if (x1 + (a17 * m9[1][(n5 + 3 - n5 % 3) % 2])) > a13 {
return ;
}
{ let value = (m9[(n5 % 2) % 2][3 % 2] + c((n5) as core::primitive::f64)).sin(); x1 = x1 * value; }
} else {
{ let value = ((x2[0 % 3] - (a13 * (-c(0.63)))).cos() + c(1.75)); a13 = a13 / value; }
x1 = (a13 + (x2[2] - c(((n5 * 2)) as core::primitive::f64)).sin().exp()).sin();
return ;
}

}
}
p (p.0, p.1, p.2, &mut p.3) [p.3] unit
[(-0.48, 0.56, vec![0.97, 1.34, 0.5], vec![0.29, 0.47, 0.23],), (-0.78, 0.11, vec![-1.38, 0.54, 1.21, -1.14], vec![1.33, -0.35, -1.21, 1.18],), (1.25, -1.34, vec![0.68, -0.5, 1.05], vec![1.2, 1.18, 0.55],), (-0.8, 0.86, vec![0.55, -1.26, 1.05, 1.17], vec![-1.13, -1.43, 1.23, -0.58],)]
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
}

}
return (((a9 - a9) + (x0).sin()) + (a9).sin());
}
((x0 - ((x0).cos() + 1.5).ln()) - (x0).sin())
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
}

}
return (((a9 - a9) + (x0).sin()) + (a9).sin());
}
((x0 - ((x0).cos() + c(1.5)).ln()) - (x0).sin())
}
}
p (p.0, p.1) [] value
[(1.22, 2usize,), (0.67, 0usize,), (0.98, 3usize,), (-0.48, 1usize,)]
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
}
}
k17 => {
*x2 /= ((x1[0] + (-*x2)).cos() + 1.75);
}
_ => {
*x2 = 1.06;
}
}
((((x1[0] - ((2) as f64)) * (x0).sin()) * (x1[(0 + 3 - 2 % 3) % x1.len()]).sin()) * (*x2).sin())
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
}
}
k17 => {
{ let value = ((x1[0] + (-*x2)).cos() + c(1.75)); *x2 = *x2 / value; }
}
_ => {
*x2 = c(1.06);
}
}
((((x1[0] - c((2) as core::primitive::f64)) * (x0).sin()) * (x1[(0 + 3 - 2 % 3) % x1.len()]).sin()) * (*x2).sin())
}
}
p (p.0, &p.1, &mut p.2) [p.2] value
[(0.51, vec![1.36, 0.97, 0.49], 1.22,), (0.45, vec![0.49, 1.35, 1.17, 0.73], 1.39,), (1.42, vec![1.34, 0.52, 0.5], -0.85,), (0.2, vec![0.91, 0.61, 0.06, 0.51], 1.24,)]
}

/// The programs.
pub fn programs() -> Vec<chainrule_tests::random::check::Program> {
    vec![p0::program(), p1::program(), p2::program(), p3::program(), p4::program(), p5::program(), p6::program(), p7::program(), p8::program(), p9::program(), p10::program(), p11::program(), p12::program(), p13::program(), p14::program(), p15::program(), p16::program(), p17::program(), p18::program(), p19::program(), p20::program(), p21::program(), p22::program(), p23::program(), p24::program(), p25::program(), p26::program(), p27::program(), p28::program(), p29::program(), p30::program(), p31::program(), p32::program(), p33::program(), p34::program(), p35::program(), p36::program(), p37::program(), p38::program(), p39::program(), p40::program(), p41::program(), p42::program(), p43::program(), p44::program(), p45::program(), p46::program(), p47::program(), p48::program(), p49::program(), p50::program(), p51::program(), p52::program(), p53::program(), p54::program(), p55::program(), p56::program(), p57::program(), p58::program(), p59::program(), p60::program(), p61::program(), p62::program(), p63::program(), p64::program(), p65::program(), p66::program(), p67::program(), p68::program(), p69::program(), p70::program(), p71::program(), p72::program(), p73::program(), p74::program(), p75::program(), p76::program(), p77::program(), p78::program(), p79::program(), p80::program(), p81::program(), p82::program(), p83::program(), p84::program(), p85::program(), p86::program(), p87::program(), p88::program(), p89::program(), p90::program(), p91::program(), p92::program(), p93::program(), p94::program(), p95::program(), p96::program(), p97::program(), p98::program(), p99::program(), p100::program(), p101::program(), p102::program(), p103::program(), p104::program(), p105::program(), p106::program(), p107::program(), p108::program(), p109::program(), p110::program(), p111::program(), p112::program(), p113::program(), p114::program(), p115::program(), p116::program(), p117::program(), p118::program(), p119::program(), p120::program(), p121::program(), p122::program(), p123::program(), p124::program(), p125::program(), p126::program(), p127::program(), p128::program(), p129::program(), p130::program(), p131::program(), p132::program(), p133::program(), p134::program(), p135::program(), p136::program(), p137::program(), p138::program(), p139::program(), p140::program(), p141::program(), p142::program(), p143::program(), p144::program(), p145::program(), p146::program(), p147::program(), p148::program(), p149::program()]
}
