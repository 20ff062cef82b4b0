//! Branches: the reverse of the arm that was taken.

use super::{Reverse, Sweeps, empty_like};
use crate::ir::{Block, BranchRecord, If, Stmt, Value};

impl Reverse<'_> {
    pub(super) fn branch(&mut self, branch: &If) -> Sweeps {
        let record = BranchRecord {
            then: Some(self.empty_record("then")),
            otherwise: Some(self.empty_record("otherwise")),
            last: false,
        };
        let then = self.arm(&branch.then, &branch.results);
        let otherwise = self.arm(&branch.otherwise, &branch.results);
        let forward = If {
            condition: branch.condition,
            then: Block { stmts: then.forward, ..empty_like(&branch.then) },
            otherwise: Block { stmts: otherwise.forward, ..empty_like(&branch.otherwise) },
            results: branch.results.clone(),
            record: Some(record.clone()),
        };
        let mut sweeps = Sweeps { forward: vec![Stmt::If(forward)], reverse: Vec::new() };
        if !then.reverse.is_empty() || !otherwise.reverse.is_empty() {
            sweeps.reverse.push(Stmt::If(If {
                condition: branch.condition,
                then: Block { stmts: then.reverse, ..Block::default() },
                otherwise: Block { stmts: otherwise.reverse, ..Block::default() },
                results: Vec::new(),
                record: Some(record),
            }));
        }
        sweeps
    }

    /// An arm whose results become those of the branch: what arrived there flows on into the arm's results.
    fn arm(&mut self, arm: &Block, results: &[Value]) -> Sweeps {
        let mut reverse = Vec::new();
        if arm.diverges {
            return Sweeps { forward: arm.stmts.clone(), reverse };
        }
        self.declare_value_adjoints(arm, &mut reverse);
        for (result, inner) in results.iter().zip(&arm.results) {
            if let Some(place) = self.aggregate_adjoints.get(result).cloned() {
                self.aggregate_adjoints.insert(*inner, place);
            } else if self.activity.value(*result) && self.activity.value(*inner) {
                let cotangent = self.adjoint(*result, &mut reverse);
                self.contribute(*inner, cotangent, &mut reverse);
            }
        }
        let mut inner = self.block(arm);
        reverse.append(&mut inner.reverse);
        Sweeps { forward: inner.forward, reverse }
    }
}
