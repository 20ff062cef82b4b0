//! Becomes a module of each package: values to call functions with.

/// A deterministic generator. Each seed has a range of its own.
pub(crate) struct Sampler {
    state: u64,
    seed: u64,
}

impl Sampler {
    pub(crate) fn new(seed: u64) -> Sampler {
        Sampler { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d, seed }
    }

    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11
    }

    fn float(&mut self) -> f64 {
        let unit = self.next() as f64 / (1_u64 << 53) as f64;
        let (low, high) = [(0.05, 0.95), (0.5, 3.0), (-2.0, 2.0), (1.0, 10.0), (-80.0, 80.0), (0.0, 1.5)]
            [(self.seed % 6) as usize];
        low + unit * (high - low)
    }

    fn length(&self) -> usize {
        [4, 3, 5, 2, 8, 16][(self.seed % 6) as usize]
    }
}

pub(crate) trait Sample: Sized {
    fn sample(from: &mut Sampler) -> Self;
}

macro_rules! numbers {
    ($($ty:ty: $it:ident => $value:expr),* $(,)?) => {
        $(impl Sample for $ty {
            fn sample($it: &mut Sampler) -> $ty {
                $value
            }
        })*
    };
}

numbers! {
    f64: it => it.float(), f32: it => it.float() as f32, bool: it => it.next() % 2 == 0,
    u8: it => (it.next() % 4) as u8, u16: it => (it.next() % 4) as u16, u32: it => (it.next() % 4) as u32,
    u64: it => it.next() % 4, usize: it => (it.next() % 4) as usize, i8: it => (it.next() % 4) as i8,
    i16: it => (it.next() % 4) as i16, i32: it => (it.next() % 4) as i32, i64: it => (it.next() % 4) as i64,
    isize: it => (it.next() % 4) as isize, char: _it => 'a', () : _it => (), String: _it => String::from("a"),
    &'static str: _it => "a",
}

impl<T: Sample> Sample for Vec<T> {
    fn sample(from: &mut Sampler) -> Vec<T> {
        (0..from.length()).map(|_| T::sample(from)).collect()
    }
}

impl<T: Sample, const N: usize> Sample for [T; N] {
    fn sample(from: &mut Sampler) -> [T; N] {
        core::array::from_fn(|_| T::sample(from))
    }
}

impl<T: Sample> Sample for Option<T> {
    fn sample(from: &mut Sampler) -> Option<T> {
        (from.next() % 4 != 0).then(|| T::sample(from))
    }
}

impl<T: Sample> Sample for Box<T> {
    fn sample(from: &mut Sampler) -> Box<T> {
        Box::new(T::sample(from))
    }
}

impl<T> Sample for core::marker::PhantomData<T> {
    fn sample(_: &mut Sampler) -> core::marker::PhantomData<T> {
        core::marker::PhantomData
    }
}

macro_rules! tuples {
    ($(($($part:ident),*))*) => {
        $(impl<$($part: Sample),*> Sample for ($($part,)*) {
            fn sample(from: &mut Sampler) -> Self {
                ($($part::sample(from),)*)
            }
        })*
    };
}

tuples! { (A, B) (A, B, C) (A, B, C, D) }

/// What became of a function at its points, as one line.
pub(crate) fn run(at: &dyn Fn(u64) -> Option<Result<(), String>>) {
    let (mut right, mut undecided) = (0, String::new());
    for seed in 0..60 {
        match std::panic::catch_unwind(core::panic::AssertUnwindSafe(|| at(seed))) {
            Ok(None) => {}
            Ok(Some(Ok(()))) => right += 1,
            Ok(Some(Err(report))) if report.starts_with("wrong") => {
                println!("SURVEY wrong at {seed}: {report}");
                return;
            }
            Ok(Some(Err(report))) => undecided = report,
            Err(_) => {
                println!("SURVEY wrong at {seed}: the check panics");
                return;
            }
        }
        if right == 5 {
            break;
        }
    }
    match right {
        0 => println!("SURVEY undecided {undecided}"),
        points => println!("SURVEY right {points}"),
    }
}

/// Whether the function gives finite numbers.
pub(crate) fn is_defined<R: chainrule::Coordinates>(call: impl FnOnce() -> R) -> bool {
    let result = std::panic::catch_unwind(core::panic::AssertUnwindSafe(call));
    result.is_ok_and(|result| {
        let numbers = chainrule::Coordinates::to_flat(&result);
        !numbers.is_empty() && numbers.iter().all(|it| it.is_finite() && it.abs() < 1e12)
    })
}

/// The check's verdict.
pub(crate) fn verdict(result: Result<chainrule::check::Summary, chainrule::check::Report>) -> Result<(), String> {
    use chainrule::check::Failure;
    let Err(report) = result else { return Ok(()) };
    // Where terms cancel, and where the number of iterations depends on the point, differences err more than they say.
    let near = |one: f64, other: f64, rtol: f64| (one - other).abs() <= rtol * one.abs().max(other.abs()).max(1e-6);
    let is_noisy = report.failures.iter().any(|failure| matches!(failure, Failure::Inconclusive(_)));
    let undecided = |failure: &Failure| match failure {
        Failure::Kink(_) | Failure::Inconclusive(_) | Failure::Outside | Failure::Blind(_) => true,
        // Two equal arguments of `max` are a kink.
        Failure::Pullback { rule, .. } if rule.contains("equal") => true,
        Failure::Pullback { expected, found, .. } => is_noisy || near(*expected, *found, 1e-6),
        Failure::Mismatch(entry) => near(entry.analytic, entry.numeric, 1e-5) || entry.bar > 0.05 * entry.analytic.abs(),
        _ => false,
    };
    let text = format!("{report}").replace('\n', " | ");
    Err(if report.failures.iter().all(undecided) { format!("undecided {text}") } else { format!("wrong {text}") })
}
