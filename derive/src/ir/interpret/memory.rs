//! Storage that outlives the call that made it: what references point to.

use super::Datum;

/// Where a place is: a cell, the way into it, and which of the elements there, if it is a part of a slice.
#[derive(Clone, Debug)]
pub struct Location {
    cell: usize,
    path: Vec<usize>,
    part: Option<(usize, usize)>,
}

/// All cells of a run.
#[derive(Debug, Default)]
pub struct Memory {
    cells: Vec<Datum>,
}

impl Memory {
    /// A cell of its own.
    pub fn allocate(&mut self, datum: Datum) -> Location {
        self.cells.push(datum);
        Location { cell: self.cells.len() - 1, path: Vec::new(), part: None }
    }

    /// A copy of what the place holds.
    pub fn read(&self, location: &Location) -> Datum {
        let whole = location.path.iter().fold(&self.cells[location.cell], |datum, at| &datum.list()[*at]);
        match location.part {
            Some((start, end)) => Datum::List(whole.list()[start..end].to_vec()),
            None => whole.clone(),
        }
    }

    /// `place = datum;`
    pub fn write(&mut self, location: &Location, datum: Datum) {
        let mut whole = &mut self.cells[location.cell];
        for at in &location.path {
            let Datum::List(parts) = whole else { panic!("{whole:?} has no elements") };
            whole = &mut parts[*at];
        }
        match (location.part, &mut *whole) {
            (Some((start, end)), Datum::List(parts)) => parts[start..end].clone_from_slice(datum.list()),
            _ => *whole = datum,
        }
    }

    /// `place[at]`.
    pub fn element(&self, location: &Location, at: usize) -> Location {
        let (start, end) = self.bounds(location);
        assert!(at < end - start, "index {at} is out of bounds");
        let path = location.path.iter().copied().chain([start + at]).collect();
        Location { cell: location.cell, path, part: None }
    }

    /// `place[from..to]`.
    pub fn slice(&self, location: &Location, from: usize, to: Option<usize>) -> Location {
        let (start, end) = self.bounds(location);
        let part = (start + from, to.map_or(end, |to| start + to));
        assert!(part.0 <= part.1 && part.1 <= end, "the slice {part:?} is out of bounds");
        Location { part: Some(part), ..location.clone() }
    }

    fn bounds(&self, location: &Location) -> (usize, usize) {
        location.part.unwrap_or_else(|| (0, self.read(location).list().len()))
    }
}
