//! Random jumps, and the blocks that they leave.

use super::writer::Writer;

/// A loop or a labelled block around what is being written.
pub(super) struct Target {
    label: Option<String>,
    is_loop: bool,
    /// Whether the loop still ends if `continue` is written here.
    pub(super) continues: bool,
    gives: Given,
}

/// What a block, or a `break` out of it, gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Given {
    Nothing,
    Float,
    Pair,
}

impl Writer {
    /// The label of a new loop, which the jumps that are written next may leave.
    pub(super) fn enter_loop(&mut self, gives: Given, continues: bool) -> String {
        let label = self.dice.chance(45).then(|| self.scope.fresh("'l"));
        let text = label.as_ref().map_or(String::new(), |label| format!("{label}: "));
        self.targets.push(Target { label, is_loop: true, continues, gives });
        self.loops += 1;
        text
    }

    pub(super) fn leave_loop(&mut self) {
        self.loops -= 1;
        self.targets.pop();
    }

    /// The innermost loop.
    pub(super) fn innermost(&mut self) -> &mut Target {
        self.targets.last_mut().expect("a loop is being written")
    }

    /// A jump without its semicolon, if one can stand here.
    pub(super) fn jump(&mut self) -> Option<String> {
        let last = self.targets.len().checked_sub(1);
        let can_be_named = |at: usize, target: &Target| {
            at >= self.closed.unwrap_or(0) && (target.label.is_some() || Some(at) == last)
        };
        let candidates: Vec<usize> =
            (0..self.targets.len()).filter(|at| can_be_named(*at, &self.targets[*at])).collect();
        if candidates.is_empty() || (self.closed.is_none() && self.dice.chance(20)) {
            return self.closed.is_none().then(|| format!("return {}", self.exit()));
        }
        let at = *self.dice.pick(&candidates);
        let Target { label, is_loop, continues, gives } = &self.targets[at];
        let (is_loop, continues, gives) = (*is_loop, *continues, *gives);
        let label = label.as_ref().map_or(String::new(), |label| format!(" {label}"));
        let is_plain = is_loop && Some(at) == last && self.dice.chance(60);
        let label = if is_plain { String::new() } else { label };
        if continues && self.dice.chance(45) {
            return Some(format!("continue{label}"));
        }
        Some(format!("break{label} {}", self.given(gives)))
    }

    /// A value for the end of a block.
    pub(super) fn given(&mut self, gives: Given) -> String {
        match gives {
            Given::Nothing => String::new(),
            Given::Float => unlike_a_block(self.stored()),
            Given::Pair => format!("({}, {})", self.stored(), self.rooted(1)),
        }
    }

    /// `if … { …; break; }` in some form.
    pub(super) fn conditional_jump(&mut self) {
        if !self.may_nest() || (self.closed.is_some_and(|least| least == self.targets.len())) {
            return self.store();
        }
        let condition = self.condition(1);
        self.line(format!("if {condition} {{"));
        if self.dice.chance(75) {
            self.jumping();
            if self.dice.chance(20) {
                self.line("} else {".to_owned());
                self.nested(|_| {});
            }
        } else {
            self.nested(|_| {});
            self.line("} else {".to_owned());
            self.jumping();
        }
        self.line("}".to_owned());
    }

    /// The inside of a block that ends in a jump.
    fn jumping(&mut self) {
        let mark = self.scope.enter();
        if self.dice.chance(40) {
            self.store();
        }
        let jump = self.jump();
        self.scope.leave(mark);
        jump.into_iter().for_each(|jump| self.line(format!("{jump};")));
    }

    /// The arm of a branch: nested statements, and sometimes a jump.
    pub(super) fn arm(&mut self) {
        let jumps = self.dice.chance(8);
        self.nested_to_the_end(
            |_| {},
            |this| {
                if jumps {
                    this.jumping()
                }
            },
        );
    }

    /// The inside of a block with a value, or one that jumps instead.
    pub(super) fn giving(&mut self, gives: Given, must_give: bool) {
        if gives == Given::Nothing {
            return self.arm();
        }
        let mark = self.scope.enter();
        let most = self.dice.below(3);
        self.statements(most);
        let jump = if !must_give && self.dice.chance(35) { self.jump() } else { None };
        let text = match jump {
            Some(jump) if self.dice.chance(50) => format!("{jump};"),
            Some(jump) => jump,
            None => self.given(gives),
        };
        self.scope.leave(mark);
        self.line(text);
    }

    /// `'b: { … }`, whose first line is the last one now.
    pub(super) fn labelled(&mut self, gives: Given) -> usize {
        let at = self.lines.len();
        let label = self.scope.fresh("'b");
        self.line(format!("{label}: {{"));
        let target = Target { label: Some(label), is_loop: false, continues: false, gives };
        self.targets.push(target);
        let mark = self.scope.enter();
        let most = self.dice.below(3);
        self.statements(most);
        self.conditional_jump();
        let most = self.dice.below(3);
        self.statements(most);
        let value = self.given(gives);
        self.scope.leave(mark);
        self.targets.pop();
        self.line(value);
        self.line("}".to_owned());
        at
    }

    /// A labelled block for its statements.
    pub(super) fn block_to_leave(&mut self) {
        if !self.may_nest() {
            return self.store();
        }
        self.labelled(Given::Nothing);
    }

    /// What no jump may leave.
    pub(super) fn closed<T>(&mut self, is_closed: bool, act: impl FnOnce(&mut Writer) -> T) -> T {
        let now = if is_closed { Some(self.targets.len()) } else { self.closed };
        let before = std::mem::replace(&mut self.closed, now);
        let result = act(self);
        self.closed = before;
        result
    }
}

/// A value that can stand behind a label.
pub(super) fn unlike_a_block(value: String) -> String {
    if value.starts_with('{') { format!("({value})") } else { value }
}
