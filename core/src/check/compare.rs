//! A gradient against differences.

use fastrand::Rng;

use super::bisect::culprits;
use super::control;
use super::curve::Curve;
use super::direction::Direction;
use super::hints;
use super::judge::{Finding, Verdict, judge};
use super::options::{Allow, Mode, Options};
use super::phi::Phi;
use super::report::{Entry, Failure};

/// Up to so many entries each one is compared.
const FEW: usize = 32;

/// How many directions are tried where there are more.
const DIRECTIONS: usize = 4;

/// What came out of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Compared {
    pub(super) failures: Vec<Failure>,
    /// The largest relative error of an entry that could have passed unseen.
    pub(super) resolution: f64,
    /// How many directions were compared, if not each entry.
    pub(super) directions: Option<usize>,
    /// How many of the derivatives were taken at a kink.
    pub(super) kinks: usize,
}

/// A direction and what was found along it.
pub(super) type Judged = (Direction, Verdict);

/// Compares the gradient of the function at its point.
pub(super) fn compare(phi: &mut Phi<'_>, gradient: &[f64], options: &Options, rng: &mut Rng) -> Compared {
    let failures = not_finite(phi, gradient);
    if !failures.is_empty() || gradient.is_empty() {
        return Compared { failures, ..Compared::default() };
    }
    let rtol = options.rtol_for(phi.epsilon());
    let mut comparison = Comparison { phi, gradient, options, rtol };
    match options.mode {
        Mode::Full => comparison.entries(rng),
        Mode::Auto if gradient.len() <= FEW => comparison.entries(rng),
        Mode::Auto => comparison.directions(DIRECTIONS, rng),
        Mode::Directions(count) => comparison.directions(count.max(1), rng),
    }
}

fn not_finite(phi: &Phi<'_>, gradient: &[f64]) -> Vec<Failure> {
    let entries = phi.arguments.iter().zip(gradient).filter(|(_, entry)| !entry.is_finite());
    entries
        .map(|(argument, entry)| Failure::NotFinite { path: argument.path.clone(), analytic: *entry })
        .collect()
}

struct Comparison<'c, 'f> {
    phi: &'c mut Phi<'f>,
    gradient: &'c [f64],
    options: &'c Options,
    rtol: f64,
}

impl Comparison<'_, '_> {
    fn judge(&mut self, direction: Direction) -> Judged {
        let verdict = judge(self.phi, &direction, self.gradient, self.rtol);
        (direction, verdict)
    }

    /// Each entry by itself.
    fn entries(&mut self, rng: &mut Rng) -> Compared {
        let judged: Vec<Judged> =
            (0..self.gradient.len()).map(|index| self.judge(Direction::coordinate(index))).collect();
        let failures =
            judged.iter().enumerate().filter_map(|(index, (_, verdict))| self.failure(index, verdict));
        self.compared(failures.collect(), &judged, None, rng)
    }

    /// Directions through all entries; where one disagrees, the entry that is to blame.
    fn directions(&mut self, count: usize, rng: &mut Rng) -> Compared {
        let directions: Vec<Direction> = (0..count).map(|number| self.direction(number, rng)).collect();
        let judged: Vec<Judged> = directions.into_iter().map(|direction| self.judge(direction)).collect();
        let failures = match judged.iter().find(|(_, verdict)| verdict.finding == Finding::Mismatch) {
            Some((direction, verdict)) => self.blamed(direction, verdict),
            None => self.undecided(&judged),
        };
        self.compared(failures, &judged, Some(count), rng)
    }

    /// Every other one is equilibrated, and the second two of four keep all signs.
    fn direction(&self, number: usize, rng: &mut Rng) -> Direction {
        let arguments = &self.phi.arguments;
        let direction = if number.is_multiple_of(2) {
            Direction::plain(arguments, rng)
        } else {
            Direction::equilibrated(arguments, self.gradient, rng)
        };
        if number % 4 < 2 { direction } else { direction.within_signs(arguments) }
    }

    fn blamed(&mut self, direction: &Direction, verdict: &Verdict) -> Vec<Failure> {
        let indices = culprits(self.phi, direction, self.gradient, verdict);
        let judged: Vec<_> =
            indices.into_iter().map(|index| (index, self.judge(Direction::coordinate(index)).1)).collect();
        let failures: Vec<Failure> =
            judged.iter().filter_map(|(index, verdict)| self.failure(*index, verdict)).collect();
        if failures.is_empty() { vec![self.along(direction, verdict)] } else { failures }
    }

    /// What the directions leave open. One that is certain is enough: it goes through all entries.
    fn undecided(&self, judged: &[Judged]) -> Vec<Failure> {
        let settled = |(_, verdict): &Judged| match verdict.finding {
            Finding::Agrees => true,
            Finding::Kink => self.options.allows(Allow::Kink),
            Finding::Inconclusive => self.options.allows(Allow::Inconclusive),
            Finding::Mismatch => false,
        };
        match judged.first() {
            Some((direction, verdict)) if !judged.iter().any(settled) => vec![self.along(direction, verdict)],
            _ => Vec::new(),
        }
    }

    /// What is wrong with an entry, if anything is.
    fn failure(&self, index: usize, verdict: &Verdict) -> Option<Failure> {
        let argument = &self.phi.arguments[index];
        let hint = hints::of_entry(&self.phi.arguments, self.gradient, index, verdict);
        self.classified(verdict, entry(argument.path.clone(), argument.value, verdict, hint))
    }

    /// What is wrong along a direction.
    fn along(&self, direction: &Direction, verdict: &Verdict) -> Failure {
        let entry =
            entry(self.name(direction), f64::NAN, verdict, hints::of_ratio(verdict).map(str::to_owned));
        self.classified(verdict, entry.clone()).unwrap_or(Failure::Mismatch(entry))
    }

    fn classified(&self, verdict: &Verdict, entry: Entry) -> Option<Failure> {
        match verdict.finding {
            Finding::Agrees => None,
            Finding::Kink if self.options.allows(Allow::Kink) => None,
            Finding::Inconclusive if self.options.allows(Allow::Inconclusive) => None,
            Finding::Kink => Some(Failure::Kink(entry)),
            Finding::Mismatch => Some(Failure::Mismatch(entry)),
            Finding::Inconclusive => Some(Failure::Inconclusive(entry)),
        }
    }

    fn compared(
        &mut self,
        mut failures: Vec<Failure>,
        judged: &[Judged],
        directions: Option<usize>,
        rng: &mut Rng,
    ) -> Compared {
        if failures.is_empty() {
            let paths = |index: usize| self.phi.arguments[index].path.clone();
            failures.extend(
                control::negative(judged, self.gradient, rng).map(|index| Failure::Blind(paths(index))),
            );
        }
        self.drawn(&mut failures, judged);
        let kinks = judged.iter().filter(|(_, verdict)| verdict.finding == Finding::Kink).count();
        let resolution = control::resolutions(judged, self.gradient).into_iter().fold(0.0, f64::max);
        Compared { failures, resolution, directions, kinks }
    }
}

impl Comparison<'_, '_> {
    /// Draws the first entry that is wrong into the report; into a file, if one is asked for, that or the first one.
    fn drawn(&mut self, failures: &mut [Failure], judged: &[Judged]) {
        let wrong = failures.iter_mut().find_map(|failure| match failure {
            Failure::Mismatch(entry) => Some(entry),
            _ => None,
        });
        let path = wrong.as_ref().map(|entry| entry.path.clone());
        let index = |path: &String| self.phi.arguments.iter().position(|argument| argument.path == *path);
        let of_entry = path.as_ref().and_then(index).map(Direction::coordinate);
        let is_wanted = wrong.is_some() || self.options.plot.is_some();
        let first = || judged.first().map(|(direction, _)| direction.clone());
        let Some(direction) = of_entry.or_else(first).filter(|_| is_wanted) else { return };
        let (_, verdict) = self.judge(direction.clone());
        let curve = Curve::along(self.phi, &direction, verdict.estimate, verdict.analytic);
        if let Some(file) = &self.options.plot {
            let title =
                format!("{}: errors of difference quotients", path.unwrap_or_else(|| self.name(&direction)));
            // A picture that cannot be written is no reason for a check to fail; who wants it will miss it.
            if let Err(error) = std::fs::write(file, curve.svg(&title)) {
                eprintln!("cannot write {}: {error}", file.display());
            }
        }
        if let Some(entry) = wrong {
            entry.curve = Some(Box::new(curve));
        }
    }

    fn name(&self, direction: &Direction) -> String {
        match direction.entries() {
            [(index, _)] => self.phi.arguments[*index].path.clone(),
            entries => format!("a direction through {} entries", entries.len()),
        }
    }
}

fn entry(path: String, at: f64, verdict: &Verdict, hint: Option<String>) -> Entry {
    let estimate = verdict.estimate;
    Entry {
        path,
        at,
        analytic: verdict.analytic,
        numeric: estimate.value,
        bar: estimate.bar,
        step: estimate.step,
        left: estimate.left,
        right: estimate.right,
        hint,
        curve: None,
    }
}
