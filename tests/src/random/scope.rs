//! The variables that a random program has at a point, and what may be done with them there.

/// What a variable is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// `f64`, or a reference to one.
    Float,
    /// `usize`, always below the number, and below the length of the list with the id.
    Int { below: usize, of: Option<usize> },
    /// `bool`.
    Flag,
    /// Floats in a row, at least as many as the number.
    List { least: usize, form: Form },
    /// `(f64, f64)`.
    Pair,
    /// `(f64, [f64; 2])`.
    Mixed,
    /// `[[f64; 2]; 2]`.
    Matrix,
}

/// How the floats of a list are held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    /// `[f64; 3]`.
    Array,
    /// `Vec<f64>`.
    Vector,
    /// `&[f64]`.
    Shared,
    /// `&mut [f64]`.
    Mutable,
    /// `&[f64; 3]`.
    SharedArray,
    /// `&mut [f64; 3]`.
    MutableArray,
}

/// A variable.
#[derive(Clone, Debug)]
pub(super) struct Variable {
    /// Tells variables of the same name apart.
    pub id: usize,
    /// Its name.
    pub name: String,
    /// How its value is written: `x`, or `*x` behind a reference.
    pub place: String,
    /// What it is.
    pub kind: Kind,
    /// Whether it can be written.
    pub mutable: bool,
    /// Whether it cannot be mentioned: moved away, or lent mutably.
    pub hidden: bool,
    /// Whether it can only be read, because it is lent.
    pub frozen: bool,
    /// How deep the block is nested that declares it.
    pub depth: usize,
}

/// The variables at a point.
#[derive(Default)]
pub(super) struct Scope {
    variables: Vec<Variable>,
    next: usize,
    /// How deep the current block is nested.
    pub depth: usize,
}

impl Scope {
    /// Adds a variable; its id.
    pub(super) fn declare(&mut self, name: &str, place: &str, kind: Kind, mutable: bool) -> usize {
        self.next += 1;
        self.variables.push(Variable {
            id: self.next,
            name: name.to_owned(),
            place: place.to_owned(),
            kind,
            mutable,
            hidden: false,
            frozen: false,
            depth: self.depth,
        });
        self.next
    }

    /// A name that no variable has had.
    pub(super) fn fresh(&mut self, stem: &str) -> String {
        self.next += 1;
        format!("{stem}{}", self.next)
    }

    /// The variables that can be mentioned, by a condition.
    pub(super) fn readable(&self, wanted: impl Fn(&Variable) -> bool) -> Vec<Variable> {
        let is_last = |at: usize, name: &str| self.variables[at + 1..].iter().all(|later| later.name != name);
        let visible = self.variables.iter().enumerate().filter(|(at, variable)| is_last(*at, &variable.name));
        visible.map(|(_, variable)| variable).filter(|v| !v.hidden && wanted(v)).cloned().collect()
    }

    /// The variables that can be written, by a condition.
    pub(super) fn writable(&self, wanted: impl Fn(&Variable) -> bool) -> Vec<Variable> {
        self.readable(|variable| variable.mutable && !variable.frozen && wanted(variable))
    }

    /// The variable with the id.
    pub(super) fn variable(&mut self, id: usize) -> &mut Variable {
        self.variables.iter_mut().find(|variable| variable.id == id).expect("ids come from this scope")
    }

    /// How many variables there are; to be given to [`Scope::leave`].
    pub(super) fn enter(&mut self) -> usize {
        self.depth += 1;
        self.variables.len()
    }

    /// Forgets what a block declared.
    pub(super) fn leave(&mut self, mark: usize) {
        self.depth -= 1;
        self.variables.truncate(mark);
    }
}

impl Variable {
    /// Whether it holds floats in a row.
    pub(super) fn is_list(&self) -> bool {
        matches!(self.kind, Kind::List { .. })
    }

    /// Whether it holds floats in a row in that form.
    pub(super) fn is_form(&self, wanted: Form) -> bool {
        matches!(self.kind, Kind::List { form, .. } if form == wanted)
    }

    /// How many floats a list has at least.
    pub(super) fn least(&self) -> usize {
        if let Kind::List { least, .. } = self.kind { least } else { 0 }
    }

    /// Whether its length never changes.
    pub(super) fn has_fixed_length(&self) -> bool {
        self.is_list() && !(self.is_form(Form::Vector) && self.mutable)
    }
}
