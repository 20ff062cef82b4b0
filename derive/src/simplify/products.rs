//! Products that the primal has computed. In p = (t · a) · a the adjoint of `a` gets p̄ · (t · a) and (p̄ · a) · t, of which
//! the second is p̄ · P as well, with P = t · a of the primal: together 2 · (p̄ · P), as one would write it.
//!
//! Only where p̄ · P is computed anyway: P alone may overflow where p̄ · t · a does not. P has to be in scope: it stands in
//! the block of one of its factors, or around it.

use crate::hash::{HashMap, HashSet};
use crate::table::Map;

use crate::ir::{BinaryOp, Block, Op, Stmt, Value};

/// The products of both sweeps.
#[derive(Default)]
pub(super) struct Products {
    /// Those of the primal, by their factors in order.
    primal: HashMap<[Value; 2], Value>,
    /// Those of the reverse sweep so far, an adjoint times a factor.
    adjoints: Map<Value, [Value; 2]>,
    /// The factors of these.
    computed: HashSet<[Value; 2]>,
}

impl Products {
    /// The products of the forward sweep.
    pub(super) fn of(forward: &Block) -> Products {
        let mut products = Products::default();
        let mut scopes = Scopes { blocks: vec![0], of: Map::default() };
        products.note_block(forward, 0, &mut scopes);
        products
    }

    fn note_block(&mut self, block: &Block, number: usize, scopes: &mut Scopes) {
        for stmt in &block.stmts {
            scopes.of.extend(stmt.defined().into_iter().map(|value| (value, number)));
            if let Stmt::Let { value, op: Op::Binary(BinaryOp::Mul, x, y) } = stmt
                && (scopes.is_around(number, *x) || scopes.is_around(number, *y))
            {
                self.primal.entry(ordered(*x, *y)).or_insert(*value);
            }
            for inner in stmt.blocks() {
                scopes.blocks.push(number);
                self.note_block(inner, scopes.blocks.len() - 1, scopes);
            }
        }
    }

    /// Notes a product of the reverse sweep.
    pub(super) fn note(&mut self, product: Value, adjoint: Value, factor: Value) {
        self.adjoints.insert(product, [adjoint, factor]);
        self.computed.insert(ordered(adjoint, factor));
    }

    /// `(s · a) · b` as `s · P`, if that has been computed.
    pub(super) fn joined(&self, x: Value, b: Value) -> Option<[Value; 2]> {
        let [s, a] = *self.adjoints.get(&x)?;
        let product = self.of_primal(a, b)?;
        self.computed.contains(&ordered(s, product)).then_some([s, product])
    }

    /// The product as the primal has computed it.
    pub(super) fn of_primal(&self, x: Value, y: Value) -> Option<Value> {
        self.primal.get(&ordered(x, y)).copied()
    }
}

fn ordered(x: Value, y: Value) -> [Value; 2] {
    [x.min(y), x.max(y)]
}

/// The blocks of the forward sweep, by number.
struct Scopes {
    /// For each block the one around it.
    blocks: Vec<usize>,
    /// The block of each value; parameters stand in the first.
    of: Map<Value, usize>,
}

impl Scopes {
    /// Whether the block is that of the value or one around it.
    fn is_around(&self, block: usize, value: Value) -> bool {
        let mut at = self.of.get(&value).copied().unwrap_or(0);
        while at != block && at != 0 {
            at = self.blocks.get(at).copied().unwrap_or(0);
        }
        at == block
    }
}
