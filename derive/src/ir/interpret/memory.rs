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
        match location.part {
            Some(_) => Datum::List(self.elements(location).to_vec()),
            None => self.whole(location).clone(),
        }
    }

    /// The elements of an array, vector or slice.
    pub fn elements(&self, location: &Location) -> &[Datum] {
        let all = self.whole(location).list();
        location.part.map_or(all, |(start, end)| &all[start..end])
    }

    /// `place = datum;`
    pub fn write(&mut self, location: &Location, datum: Datum) {
        match (location.part, self.whole_mut(location)) {
            (Some((start, end)), Datum::List(all)) => all[start..end].clone_from_slice(datum.list()),
            (_, whole) => *whole = datum,
        }
    }

    /// Appends an entry to a store of records.
    pub fn push(&mut self, location: &Location, entry: Datum) {
        if let Datum::List(entries) = self.whole_mut(location) {
            entries.push(entry);
        }
    }

    /// What the place is a part of, if it is a part.
    fn whole(&self, location: &Location) -> &Datum {
        location.path.iter().fold(&self.cells[location.cell], |datum, at| &datum.list()[*at])
    }

    fn whole_mut(&mut self, location: &Location) -> &mut Datum {
        location.path.iter().fold(&mut self.cells[location.cell], |datum, at| {
            let Datum::List(parts) = datum else { panic!("{datum:?} has no elements") };
            &mut parts[*at]
        })
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
        location.part.unwrap_or_else(|| (0, self.elements(location).len()))
    }
}
