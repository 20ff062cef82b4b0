//! Changes of a container as a whole: `v.push(x)`, `a.swap(i, j)`, `mem::swap(&mut a, &mut b)`.

use super::{Place, Value};

/// `place.method(…);` of a slice, an array or a vector. Both sweeps are made of these.
#[derive(Clone, Debug)]
pub struct Change {
    /// What is changed.
    pub place: Place,
    /// How.
    pub method: Method,
}

/// A method, with its arguments.
#[derive(Clone, Debug)]
pub enum Method {
    /// `.push(x)`.
    Push(Value),
    /// `.pop();`, of which nobody wants the result.
    Pop,
    /// `.insert(i, x)`.
    Insert(Value, Value),
    /// `.remove(i);`, of which nobody wants the result.
    Remove(Value),
    /// `.truncate(n)`.
    Truncate(Value),
    /// `.clear()`.
    Clear,
    /// `.resize(n, x)`.
    Resize(Value, Value),
    /// `.extend_from_slice(&other)`.
    Extend(Place),
    /// `.copy_from_slice(&other)`.
    CopyFrom(Place),
    /// `.fill(x)`.
    Fill(Value),
    /// `.swap(i, j)`.
    Swap(Value, Value),
    /// `.reverse()`.
    Reverse,
    /// `.rotate_left(k)`.
    RotateLeft(Value),
    /// `.rotate_right(k)`.
    RotateRight(Value),
    /// Puts the element at `order[i]` at position `i`: what sorting does.
    Permute(Value),
    /// The inverse.
    Unpermute(Value),
    /// `mem::swap(&mut place, &mut other)`.
    Exchange(Place),
    /// Appends what the value, of the same type, has beyond the length of the place: the reverse of cutting it off.
    Restore(Value),
}

impl Change {
    /// Visits the places that it writes.
    pub fn visit_written<'a>(&'a self, visit: &mut dyn FnMut(&'a Place)) {
        visit(&self.place);
        if let Method::Exchange(other) = &self.method {
            visit(other);
        }
    }

    /// The places that it writes.
    pub fn written(&self) -> Vec<&Place> {
        let mut places = Vec::new();
        self.visit_written(&mut |place| places.push(place));
        places
    }

    /// What it puts into the place: the value of an element, or another place.
    pub fn source(&self) -> Source<'_> {
        match &self.method {
            Method::Push(x) | Method::Insert(_, x) | Method::Resize(_, x) | Method::Fill(x) => {
                Source::Value(*x)
            }
            Method::Restore(x) => Source::Value(*x),
            Method::Extend(other) | Method::CopyFrom(other) | Method::Exchange(other) => Source::Place(other),
            Method::Pop | Method::Remove(_) | Method::Truncate(_) | Method::Clear => Source::Nothing,
            Method::Swap(..) | Method::Reverse | Method::RotateLeft(_) | Method::RotateRight(_) => {
                Source::Nothing
            }
            Method::Permute(_) | Method::Unpermute(_) => Source::Nothing,
        }
    }

    /// Whether it leaves the number of elements as it is, and only gives them other values or another order.
    pub fn keeps_length(&self) -> bool {
        match self.method {
            Method::CopyFrom(_) | Method::Fill(_) | Method::Swap(..) | Method::Reverse => true,
            Method::RotateLeft(_) | Method::RotateRight(_) => true,
            Method::Permute(_) | Method::Unpermute(_) => true,
            Method::Push(_) | Method::Pop | Method::Insert(..) | Method::Remove(_) => false,
            Method::Truncate(_) | Method::Clear | Method::Resize(..) | Method::Extend(_) => false,
            Method::Exchange(_) | Method::Restore(_) => false,
        }
    }
}

/// Where what is put into a container comes from.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// From nowhere: it was there before, or is gone.
    Nothing,
    /// From a value.
    Value(Value),
    /// From another place.
    Place(&'a Place),
}
