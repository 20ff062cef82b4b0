//! Changes of containers.

use super::{Datum, Frame};
use crate::ir::{Change, Method, Place, Projection, Value, Var};

impl Frame<'_, '_> {
    /// `let (first, second) = place.split_at_mut(at);`
    pub(super) fn split_view(&mut self, [first, second]: [Var; 2], of: &Place, at: Value) {
        let part = |start, end| of.project(Projection::Slice { start, end, inclusive: false });
        for (var, part) in [(first, part(None, Some(at))), (second, part(Some(at), None))] {
            let location = self.locate(&part);
            self.place(var, location);
        }
    }

    /// `place.method(…);`
    pub(super) fn change(&mut self, change: &Change) {
        if let Method::Exchange(other) = &change.method {
            let (here, there) = (self.read(&change.place), self.read(other));
            self.write(&change.place, there);
            return self.write(other, here);
        }
        let mut elements = self.read(&change.place).list().to_vec();
        self.changed(&mut elements, &change.method);
        self.write(&change.place, Datum::List(elements));
    }

    fn changed(&self, elements: &mut Vec<Datum>, method: &Method) {
        let count = |value: &Value| self.value(*value).int() as usize;
        match method {
            Method::Push(x) => elements.push(self.value(*x)),
            Method::Pop => drop(elements.pop()),
            Method::Insert(index, x) => elements.insert(count(index), self.value(*x)),
            Method::Remove(index) => drop(elements.remove(count(index))),
            Method::Truncate(len) => elements.truncate(count(len)),
            Method::Clear => elements.clear(),
            Method::Resize(len, x) => elements.resize(count(len), self.value(*x)),
            Method::Extend(other) => elements.extend_from_slice(self.read(other).list()),
            Method::CopyFrom(other) => elements.clone_from_slice(self.read(other).list()),
            Method::Fill(x) => elements.fill(self.value(*x)),
            Method::Swap(i, j) => elements.swap(count(i), count(j)),
            Method::Reverse => elements.reverse(),
            Method::RotateLeft(k) => elements.rotate_left(count(k)),
            Method::RotateRight(k) => elements.rotate_right(count(k)),
            // Their orders come from closures, of which the interpreter knows nothing.
            Method::Permute(_) | Method::Unpermute(_) => {
                unreachable!("programs that sort are not interpreted")
            }
            Method::Restore(x) => {
                let rest = self.value(*x).list().iter().skip(elements.len()).cloned().collect::<Vec<_>>();
                elements.extend(rest);
            }
            Method::Exchange(_) => {}
        }
    }

    /// `place.pop().unwrap()`.
    pub(super) fn popped(&mut self, place: &Place) -> Datum {
        let mut elements = self.read(place).list().to_vec();
        let last = elements.pop().expect("there is an element to pop");
        self.write(place, Datum::List(elements));
        last
    }

    /// `place.remove(index)`.
    pub(super) fn removed(&mut self, place: &Place, index: Value) -> Datum {
        let mut elements = self.read(place).list().to_vec();
        let removed = elements.remove(self.value(index).int() as usize);
        self.write(place, Datum::List(elements));
        removed
    }
}
