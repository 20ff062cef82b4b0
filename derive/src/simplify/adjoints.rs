//! Follows scalar adjoints through each block, so that an adjoint that is set once becomes the value it is set
//! to, and one that is never set disappears.
//!
//! | in the block | becomes |
//! |---|---|
//! | `let mut dx = 0.0; dx += a;` | dx is `a` |
//! | `dx += b;` where dx is `a` | dx is `let dx = a + b;` |
//! | `let t = dx; dx = 0.0;` | t is what dx was, dx is zero |
//!
//! An adjoint that a nested block writes is put into a variable first. An aggregate's zero is not made if the
//! first thing that happens to it is that a whole cotangent is added or stored: it then is that cotangent.

use crate::table::{Map, Set};

use super::fold::Folder;
use crate::ir::{BinaryOp, Block, For, Function, If, Op, Place, Split, Stmt, Value, Var, While};

/// What an adjoint variable holds at a point of a block.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    /// Zero, or this value; the variable has not been declared.
    Zero,
    Value(Value),
    /// A zero aggregate, or what else initialises it; the variable has not been declared.
    Aggregate(Option<Value>),
    /// Whatever the variable holds.
    Memory,
}

type Contents = Map<Var, Content>;

struct Forwarding<'a> {
    function: &'a mut Function,
    folder: Folder,
}

/// Runs over the reverse sweep.
pub(super) fn forward(split: &mut Split) {
    let folder = Folder::new(split);
    let mut forwarding = Forwarding { function: &mut split.function, folder };
    let block = std::mem::take(&mut split.backward);
    split.backward = forwarding.block(block, &mut Contents::default());
}

impl Forwarding<'_> {
    fn block(&mut self, block: Block, contents: &mut Contents) -> Block {
        let mut out = Block { stmts: Vec::new(), results: block.results, diverges: block.diverges };
        for mut stmt in block.stmts {
            stmt.visit_own_operands_mut(&mut |value| *value = self.folder.resolve(*value));
            self.stmt(stmt, contents, &mut out.stmts);
        }
        out.results.iter_mut().for_each(|value| *value = self.folder.resolve(*value));
        out
    }

    fn stmt(&mut self, stmt: Stmt, contents: &mut Contents, out: &mut Vec<Stmt>) {
        match stmt {
            Stmt::Declare { var, init: Some(init) } => self.declare(var, init, contents),
            Stmt::Let { value, op: Op::Load(place) } => self.load(value, place, contents, out),
            Stmt::Let { value, op } => {
                self.flush(&roots(op.places()), contents, out);
                self.folder.define(self.function, value, op, out);
            }
            Stmt::Update { place, op: BinaryOp::Add, value } => self.add(place, value, contents, out),
            Stmt::Store { place, value } => self.store(place, value, contents, out),
            Stmt::Accumulate { place, value } => self.accumulate(place, value, contents, out),
            Stmt::If(branch) => self.branch(branch, contents, out),
            Stmt::Declare { var: _, init: None } | Stmt::View { .. } | Stmt::SplitView { .. } => {
                self.other(stmt, contents, out);
            }
            Stmt::Update { .. } | Stmt::Change(_) | Stmt::Effect(_) => self.other(stmt, contents, out),
            Stmt::For(_) | Stmt::While(_) => self.other(stmt, contents, out),
            Stmt::ForwardCall { .. } | Stmt::BackwardCall(_) => self.other(stmt, contents, out),
        }
    }

    fn declare(&mut self, var: Var, init: Value, contents: &mut Contents) {
        let is_float = self.function.var(var).ty.is_float();
        let content = match self.folder.is_zero(init) {
            true if is_float => Content::Zero,
            false if is_float => Content::Value(init),
            _ => Content::Aggregate(Some(init)),
        };
        contents.insert(var, content);
    }

    fn load(&mut self, value: Value, place: Place, contents: &mut Contents, out: &mut Vec<Stmt>) {
        match whole(&place, contents) {
            Some(Content::Zero) => {
                let ty = self.function.value(value).ty.clone();
                self.folder.define(self.function, value, Op::Zero(ty), out);
            }
            Some(Content::Value(held)) => self.folder.alias(value, held),
            Some(Content::Aggregate(_) | Content::Memory) | None => {
                self.flush(&[place.root], contents, out);
                out.push(Stmt::Let { value, op: Op::Load(place) });
            }
        }
    }

    fn add(&mut self, place: Place, value: Value, contents: &mut Contents, out: &mut Vec<Stmt>) {
        if self.folder.is_zero(value) {
            return;
        }
        match whole(&place, contents) {
            Some(Content::Zero) => {
                contents.insert(place.root, Content::Value(value));
            }
            Some(Content::Value(held)) => {
                let data = self.function.value(value).ty.clone();
                let name = self.function.var(place.root).name.clone();
                let sum = self.function.new_value(data, &name);
                self.folder.define(self.function, sum, Op::Binary(BinaryOp::Add, held, value), out);
                contents.insert(place.root, Content::Value(self.folder.resolve(sum)));
            }
            Some(Content::Aggregate(_) | Content::Memory) | None => {
                self.flush(&[place.root], contents, out);
                out.push(match self.folder.negated(value) {
                    Some(positive) => Stmt::Update { place, op: BinaryOp::Sub, value: positive },
                    None => Stmt::Update { place, op: BinaryOp::Add, value },
                });
            }
        }
    }

    fn store(&mut self, place: Place, value: Value, contents: &mut Contents, out: &mut Vec<Stmt>) {
        match whole(&place, contents) {
            Some(Content::Zero | Content::Value(_)) => {
                let content = if self.folder.is_zero(value) { Content::Zero } else { Content::Value(value) };
                contents.insert(place.root, content);
            }
            Some(Content::Aggregate(_)) => {
                contents.insert(place.root, Content::Memory);
                out.push(Stmt::Declare { var: place.root, init: Some(value) });
            }
            Some(Content::Memory) | None => {
                self.flush(&[place.root], contents, out);
                out.push(Stmt::Store { place, value });
            }
        }
    }

    /// The first cotangent that is added to a zero aggregate takes its place.
    fn accumulate(&mut self, place: Place, value: Value, contents: &mut Contents, out: &mut Vec<Stmt>) {
        match whole(&place, contents) {
            Some(Content::Aggregate(Some(init))) if self.folder.is_zero(init) => {
                contents.insert(place.root, Content::Memory);
                out.push(Stmt::Declare { var: place.root, init: Some(value) });
            }
            Some(_) | None => {
                self.flush(&[place.root], contents, out);
                out.push(Stmt::Accumulate { place, value });
            }
        }
    }

    /// What the arms make of an adjoint becomes a result of the branch.
    fn branch(&mut self, mut branch: If, contents: &mut Contents, out: &mut Vec<Stmt>) {
        self.flush_for([&branch.then, &branch.otherwise].into_iter(), needs_memory, contents, out);
        let (mut after_then, mut after_otherwise) = (contents.clone(), contents.clone());
        branch.then = self.block(std::mem::take(&mut branch.then), &mut after_then);
        branch.otherwise = self.block(std::mem::take(&mut branch.otherwise), &mut after_otherwise);
        let vars: Vec<Var> = contents.keys().collect();
        for var in vars {
            let arms = (after_then.get(&var).copied(), after_otherwise.get(&var).copied());
            if let (Some(then), Some(otherwise)) = arms
                && then != otherwise
            {
                let result = self.join(var, then, otherwise, &mut branch);
                contents.insert(var, Content::Value(result));
            } else if let Some(same) = arms.0 {
                contents.insert(var, same);
            }
        }
        out.push(Stmt::If(branch));
    }

    fn join(&mut self, var: Var, then: Content, otherwise: Content, branch: &mut If) -> Value {
        let data = self.function.var(var).clone();
        for (content, arm) in [(then, &mut branch.then), (otherwise, &mut branch.otherwise)] {
            let value = match content {
                Content::Value(value) => value,
                Content::Zero | Content::Aggregate(_) | Content::Memory => {
                    let zero = self.function.new_value(data.ty.clone(), "zero");
                    self.folder.define(self.function, zero, Op::Zero(data.ty.clone()), &mut arm.stmts);
                    zero
                }
            };
            arm.results.push(value);
        }
        let result = self.function.new_value(data.ty, &data.name);
        branch.results.push(result);
        result
    }

    /// Everything else reads and writes variables in memory. Adjoints that nested blocks only read stay known.
    fn other(&mut self, mut stmt: Stmt, contents: &mut Contents, out: &mut Vec<Stmt>) {
        self.flush(&roots(stmt.own_places()), contents, out);
        self.flush_for(stmt.blocks(), |block| block.written_vars(), contents, out);
        for block in stmt.blocks_mut() {
            let inner = std::mem::take(block);
            *block = self.block(inner, &mut contents.clone());
        }
        out.push(stmt);
    }

    /// Puts into memory what the blocks need to find there, and every aggregate that they touch.
    fn flush_for<'b>(
        &mut self,
        blocks: impl Iterator<Item = &'b Block>,
        needed: impl Fn(&Block) -> Set<Var>,
        contents: &mut Contents,
        out: &mut Vec<Stmt>,
    ) {
        let mut vars: Set<Var> = Set::default();
        for block in blocks {
            let aggregates = block.touched_vars().into_iter();
            vars.extend(aggregates.filter(|var| matches!(contents.get(var), Some(Content::Aggregate(_)))));
            vars.extend(needed(block));
        }
        let vars: Vec<Var> = vars.into_iter().collect();
        self.flush(&vars, contents, out);
    }

    /// Puts what the variables hold into memory.
    fn flush(&mut self, vars: &[Var], contents: &mut Contents, out: &mut Vec<Stmt>) {
        for &var in vars {
            let init = match contents.get(&var) {
                None | Some(Content::Memory) => continue,
                Some(Content::Value(value)) => Some(*value),
                Some(Content::Aggregate(init)) => *init,
                Some(Content::Zero) => {
                    let ty = self.function.var(var).ty.clone();
                    let zero = self.function.new_value(ty.clone(), "zero");
                    self.folder.define(self.function, zero, Op::Zero(ty), out);
                    Some(zero)
                }
            };
            contents.insert(var, Content::Memory);
            out.push(Stmt::Declare { var, init });
        }
    }
}

fn roots(places: Vec<&Place>) -> Vec<Var> {
    places.into_iter().map(|place| place.root).collect()
}

/// What the variable holds, if the place is all of it.
fn whole(place: &Place, contents: &Contents) -> Option<Content> {
    if place.projections.is_empty() { contents.get(&place.root).copied() } else { None }
}

/// The variables that an arm, whose end is joined with that of the other, has to find in memory: those that a
/// loop in it writes or that a callee is given.
fn needs_memory(arm: &Block) -> Set<Var> {
    let mut vars = Set::default();
    for stmt in &arm.stmts {
        match stmt {
            Stmt::For(For { body, .. }) | Stmt::While(While { body, .. }) => vars.extend(body.written_vars()),
            Stmt::If(branch) => {
                vars.extend(needs_memory(&branch.then));
                vars.extend(needs_memory(&branch.otherwise));
            }
            Stmt::BackwardCall(_) | Stmt::ForwardCall { .. } | Stmt::View { .. } | Stmt::Effect(_) => {
                vars.extend(stmt.own_places().iter().map(|place| place.root));
            }
            Stmt::SplitView { .. } | Stmt::Change(_) => {
                vars.extend(stmt.own_places().iter().map(|place| place.root));
            }
            Stmt::Let { value: _, op: Op::Load(_) } => {}
            Stmt::Let { value: _, op } => vars.extend(op.places().iter().map(|place| place.root)),
            Stmt::Declare { .. } | Stmt::Store { .. } | Stmt::Update { .. } | Stmt::Accumulate { .. } => {}
        }
    }
    vars
}
