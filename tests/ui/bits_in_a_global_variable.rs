use chainrule::differentiable;
use std::sync::atomic::{AtomicU64, Ordering};

static LAST: AtomicU64 = AtomicU64::new(0);

#[differentiable]
pub fn remembered(x: f64) -> f64 {
    LAST.store(x.to_bits(), Ordering::Relaxed); //~ CR011
    f64::from_bits(LAST.load(Ordering::Relaxed)) * x
}

fn main() {}
