//! Slices of exactly the length that a loop runs over, taken once before it, so that the compiler drops the
//! bounds checks inside (measured: as fast as unchecked access, where assertions on lengths did nothing).
//!
//! `for i in 0..n` with `x[i]` in each iteration becomes `let x1 = &x[..n]; for i in 0..n` with `x1[i]`, and
//! `w[o * n + i]` becomes `w1[i]` with `let w1 = &w[o * n..][..n]`. This panics nowhere where the function
//! did not: the access stands in every iteration, so `x` is that long, and for n = 0 both slices are empty
//! (`o * n` is 0 then; other offsets are left alone). A slice that the loop itself takes, such as `&x[a..b]` in its
//! body, is not taken before it: where no iteration runs, `a..b` may be out of bounds.

use crate::hash::HashSet;
use crate::table::{Map, Set};

use crate::ir::{Adapter, BinaryOp, Block, For, Function, Op, Place, Projection, Split, Stmt, Value, Var};
use crate::types::Ty;

/// Runs over both sweeps, inner loops first.
pub(super) fn reslice(split: &mut Split) {
    if !split.forward.has_loops() && !split.backward.has_loops() {
        return;
    }
    let mut definitions = split.forward.definitions();
    definitions.extend(split.backward.definitions());
    let definitions = definitions.cloned();
    let mut sliced = Map::default();
    note_slices(&split.forward, &mut Vec::new(), &mut sliced);
    let mut reslicing =
        Reslicing { function: &mut split.function, definitions, sliced, replaced: Set::default() };
    reslicing.block(&mut split.forward);
    reslicing.block(&mut split.backward);
    let replaced = reslicing.replaced;
    let used: Set<Value> = split.forward.uses().into_iter().chain(split.backward.uses()).collect();
    remove(&mut split.forward, &|value| replaced.contains(&value) && !used.contains(&value));
}

/// For each loop, by its index, the slices that its body takes in the forward sweep.
fn note_slices(block: &Block, loops: &mut Vec<Value>, sliced: &mut Map<Value, HashSet<Projection>>) {
    for stmt in &block.stmts {
        let steps = stmt.own_places().into_iter().flat_map(|place| place.projections.clone());
        let slices: Vec<_> = steps.filter(|step| matches!(step, Projection::Slice { .. })).collect();
        loops
            .iter()
            .for_each(|index| sliced.slot(*index).get_or_insert_default().extend(slices.iter().cloned()));
        loops.extend(index_of(stmt));
        stmt.blocks().into_iter().for_each(|inner| note_slices(inner, loops, sliced));
        loops.truncate(loops.len() - index_of(stmt).iter().count());
    }
}

fn index_of(stmt: &Stmt) -> Option<Value> {
    if let Stmt::For(each) = stmt { Some(each.index) } else { None }
}

struct Reslicing<'a> {
    function: &'a mut Function,
    definitions: Map<Value, Op>,
    /// For each loop, by its index, the slices that its body takes.
    sliced: Map<Value, HashSet<Projection>>,
    /// Indices that a slice made superfluous.
    replaced: Set<Value>,
}

/// An access that runs through a slice in step with the loop.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Run {
    /// The slice: a variable, or a slice of it that does not depend on the loop.
    slice: Place,
    /// What is added to the loop's index; a multiple of the loop's length.
    offset: Option<Value>,
}

impl Reslicing<'_> {
    fn block(&mut self, block: &mut Block) {
        for mut stmt in std::mem::take(&mut block.stmts) {
            stmt.blocks_mut().into_iter().for_each(|inner| self.block(inner));
            if let Stmt::For(each) = stmt {
                self.each(each, &mut block.stmts);
            } else {
                block.stmts.push(stmt);
            }
        }
    }

    fn each(&mut self, mut each: For, out: &mut Vec<Stmt>) {
        if self.runs_from_zero(&each) {
            for run in self.runs(&each) {
                self.take_slice(&run, &mut each, out);
            }
        }
        out.push(Stmt::For(each));
    }

    fn runs_from_zero(&self, each: &For) -> bool {
        let from_zero =
            matches!(self.definitions.get(&each.range.start), Some(Op::Literal(text)) if text == "0");
        let in_steps = each.range.adapters.iter().any(|adapter| match adapter {
            Adapter::Rev => false,
            Adapter::StepBy(_) | Adapter::Collect | Adapter::Take(_) => true,
        });
        let is_index = matches!(&self.function.value(each.index).ty, Ty::Int(Some(name)) if name == "usize");
        // A loop that ends early does not reach what a slice of the whole length would have to hold.
        let runs_through = each.body.results.is_empty();
        from_zero && !in_steps && !each.range.inclusive && is_index && runs_through
    }

    /// The runs that stand in every iteration. A variable that the body writes must not be touched otherwise,
    /// since its slice borrows it.
    fn runs(&self, each: &For) -> Vec<Run> {
        let written = borrowed_mutably(&each.body);
        let mut local = each.body.declared_vars();
        local.extend(each.body.views());
        let mut runs = Vec::new();
        for place in each.body.stmts.iter().flat_map(Stmt::own_places) {
            if let Some(run) = self.run(&place, each)
                && !runs.contains(&run)
                && !local.contains(&place.root)
                && (!written.contains(&place.root) || self.is_alone(&run, each))
            {
                runs.push(run);
            }
        }
        runs
    }

    fn run(&self, place: &Place, each: &For) -> Option<Run> {
        let (slice, index) = self.split(place, each)?;
        if index == each.index {
            return Some(Run { slice, offset: None });
        }
        let Some(Op::Binary(BinaryOp::Add, x, y)) = self.definitions.get(&index) else { return None };
        let offset = match (*x == each.index, *y == each.index) {
            (true, false) => *y,
            (false, true) => *x,
            _ => return None,
        };
        let is_multiple = match self.definitions.get(&offset) {
            Some(Op::Binary(BinaryOp::Mul, x, y)) => *x == each.range.end || *y == each.range.end,
            _ => false,
        };
        (is_multiple && self.is_outside(offset, each)).then_some(Run { slice, offset: Some(offset) })
    }

    /// The slice that the place indexes first, and the index.
    fn split(&self, place: &Place, each: &For) -> Option<(Place, Value)> {
        let at = place.projections.iter().position(|step| matches!(step, Projection::Index(_)))?;
        let (slices, rest) = place.projections.split_at(at);
        let Some(Projection::Index(index)) = rest.first() else { return None };
        let inside = each.body.defined_values();
        let fixed = slices.iter().all(|step| match step {
            Projection::Slice { .. } => {
                let is_taken_inside =
                    self.sliced.get(&each.index).is_some_and(|sliced| sliced.contains(step));
                !is_taken_inside && step.operands().iter().all(|v| *v != each.index && !inside.contains(v))
            }
            Projection::Index(_) | Projection::Field(_) | Projection::Deref => false,
            Projection::Payload(_) => false,
        });
        fixed.then(|| (Place { root: place.root, projections: slices.to_vec() }, *index))
    }

    /// Whether the offset can be computed before the loop.
    fn is_outside(&self, offset: Value, each: &For) -> bool {
        let mut inside = each.body.defined_values();
        inside.insert(each.index);
        match self.definitions.get(&offset) {
            Some(Op::Binary(_, x, y)) => !inside.contains(x) && !inside.contains(y),
            _ => false,
        }
    }

    /// Whether every access to the variable in the loop is this run.
    fn is_alone(&self, run: &Run, each: &For) -> bool {
        let mut alone = true;
        each.body.for_each(&mut |stmt| {
            for place in stmt.own_places().iter().filter(|place| place.root == run.slice.root) {
                alone &= self.run(place, each).as_ref() == Some(run);
            }
        });
        alone
    }

    fn take_slice(&mut self, run: &Run, each: &mut For, out: &mut Vec<Stmt>) {
        let mutable = borrowed_mutably(&each.body).contains(&run.slice.root);
        let name = self.function.var(run.slice.root).name.clone();
        let Some(element) = self.function.place_ty(&run.slice).element().cloned() else { return };
        let ty = Ty::Ref { mutable, to: Box::new(Ty::Slice(Box::new(element))) };
        let view = self.function.new_var(ty, &name, false);
        let mut of = run.slice.clone();
        if let Some(offset) = run.offset {
            let start = Some(self.compute(offset, out));
            of.projections.push(Projection::Slice { start, end: None, inclusive: false });
        }
        of.projections.push(Projection::Slice { start: None, end: Some(each.range.end), inclusive: false });
        out.push(Stmt::View { var: view, of, mutable });
        let mut body = std::mem::take(&mut each.body);
        self.redirect(&mut body, run, view, each);
        each.body = body;
    }

    fn compute(&mut self, offset: Value, out: &mut Vec<Stmt>) -> Value {
        let Some(op) = self.definitions.get(&offset).cloned() else { return offset };
        let data = self.function.value(offset).clone();
        let copy = self.function.new_value(data.ty, &data.name);
        self.definitions.insert(copy, op.clone());
        out.push(Stmt::Let { value: copy, op });
        copy
    }

    fn redirect(&mut self, body: &mut Block, run: &Run, view: Var, each: &For) {
        for stmt in &mut body.stmts {
            let mut replaced = Vec::new();
            stmt.visit_own_places_mut(&mut |place| {
                if self.run(place, each).as_ref() == Some(run) {
                    replaced.extend(place.operands());
                    let rest = place.projections.split_off(run.slice.projections.len() + 1);
                    place.root = view;
                    place.projections = std::iter::once(Projection::Index(each.index)).chain(rest).collect();
                }
            });
            self.replaced.extend(replaced);
            stmt.blocks_mut().into_iter().for_each(|inner| self.redirect(inner, run, view, each));
        }
    }
}

/// Removes the definitions of superfluous values.
fn remove(block: &mut Block, is_superfluous: &dyn Fn(Value) -> bool) {
    block.stmts.retain(|stmt| !matches!(stmt, Stmt::Let { value, .. } if is_superfluous(*value)));
    for stmt in &mut block.stmts {
        stmt.blocks_mut().into_iter().for_each(|inner| remove(inner, is_superfluous));
    }
}

/// The variables that are written, or of which a mutable slice is taken.
fn borrowed_mutably(body: &Block) -> Set<Var> {
    let mut vars = body.written_vars();
    body.for_each(&mut |stmt| {
        if let Stmt::View { of, mutable: true, .. } | Stmt::SplitView { of, .. } = stmt {
            vars.insert(of.root);
        }
    });
    vars
}
