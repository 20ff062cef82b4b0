//! Random expressions.
//!
//! A float literal is written `⟦0.5⟧` and an integer as a float `⟪i⟫`: each world writes them in its own way.

use super::scope::{Form, Kind, Variable};
use super::writer::Writer;

impl Writer {
    /// A float.
    pub(super) fn float(&mut self, depth: usize) -> String {
        if depth == 0 {
            return if self.dice.chance(80) { self.place() } else { self.literal() };
        }
        match self.dice.below(26) {
            0..=3 => format!("({} + {})", self.float(depth - 1), self.float(depth - 1)),
            4 | 5 => format!("({} - {})", self.float(depth - 1), self.float(depth - 1)),
            6..=9 => format!("({} * {})", self.float(depth - 1), self.float(depth - 1)),
            10 => format!("({} / ({} + ⟦1.7⟧))", self.float(depth - 1), self.smooth(depth - 1)),
            11 => format!("(-{})", self.float(depth - 1)),
            12..=14 => self.method(depth - 1),
            15 => format!("⟪{}⟫", self.int(1)),
            16..=18 => self.call(depth - 1),
            19 => format!(
                "(if {} {{ {} }} else {{ {} }})",
                self.condition(1),
                self.float(depth - 1),
                self.float(depth - 1)
            ),
            20 => self.block(depth - 1),
            21 => self.assignment_inside(depth - 1),
            22 => self.small_match(depth - 1),
            23 => self.small_block(depth - 1),
            _ => self.float(0),
        }
    }

    /// A float whose type is known from a variable, so that methods can be called on it.
    pub(super) fn rooted(&mut self, depth: usize) -> String {
        let place = self.place();
        if depth == 0 {
            return format!("({place})");
        }
        let operator = *self.dice.pick(&["+", "-", "*"]);
        format!("({place} {operator} {})", self.float(depth))
    }

    /// A float between -1 and 1.
    pub(super) fn smooth(&mut self, depth: usize) -> String {
        let method = *self.dice.pick(&["sin", "cos", "tanh"]);
        format!("{}.{method}()", self.rooted(depth))
    }

    /// A float to be stored; moderate if that happens again and again.
    pub(super) fn stored(&mut self) -> String {
        let depth = 1 + self.dice.below(3);
        if self.loops > 0 || self.dice.chance(30) { self.smooth(depth) } else { self.float(depth) }
    }

    pub(super) fn literal(&mut self) -> String {
        let number = self.dice.float();
        if number < 0.0 { format!("(-⟦{:?}⟧)", -number) } else { format!("⟦{number:?}⟧") }
    }

    /// A place that holds a float.
    pub(super) fn place(&mut self) -> String {
        let candidates = self.scope.readable(Variable::has_floats);
        if candidates.is_empty() {
            return "wave(⟦0.5⟧, ⟦0.25⟧)".to_owned();
        }
        let variable = self.dice.pick(&candidates).clone();
        self.element(&variable)
    }

    /// A float in a variable.
    pub(super) fn element(&mut self, variable: &Variable) -> String {
        let place = &variable.place;
        match variable.kind {
            Kind::Float => format!("{place}"),
            Kind::List { .. } => format!("{place}[{}]", self.index(variable)),
            Kind::Pair => format!("{place}.{}", self.dice.below(2)),
            Kind::Mixed if self.dice.chance(40) => format!("{place}.0"),
            Kind::Mixed => format!("{place}.1[{}]", self.small(2)),
            Kind::Matrix => format!("{place}[{}][{}]", self.small(2), self.small(2)),
            Kind::Int { .. } | Kind::Flag => unreachable!("they hold no float"),
        }
    }

    /// An index into a list.
    pub(super) fn index(&mut self, list: &Variable) -> String {
        let least = list.least();
        let within =
            self.scope.readable(|v| matches!(v.kind, Kind::Int { of: Some(id), .. } if id == list.id));
        match self.dice.below(8) {
            0..=3 if !within.is_empty() => self.dice.pick(&within).name.clone(),
            4 if !self.plain_indices => format!("{} % {}.len()", self.int(1), list.name),
            5 if !self.plain_indices => format!("{}.len() - {}", list.name, 1 + self.dice.below(least)),
            _ => self.small(least),
        }
    }

    /// An integer below a bound.
    pub(super) fn small(&mut self, bound: usize) -> String {
        let fitting = self.scope.readable(|v| matches!(v.kind, Kind::Int { below, .. } if below <= bound));
        match self.dice.below(4) {
            0 | 1 if !fitting.is_empty() => self.dice.pick(&fitting).name.clone(),
            2 => format!("{} % {bound}", self.int(1)),
            _ => self.dice.below(bound).to_string(),
        }
    }

    /// A small integer.
    pub(super) fn int(&mut self, depth: usize) -> String {
        let known = self.scope.readable(|v| matches!(v.kind, Kind::Int { .. }));
        if depth == 0 || self.dice.chance(40) {
            let is_literal = known.is_empty() || self.dice.chance(25);
            return if is_literal {
                self.dice.below(4).to_string()
            } else {
                self.dice.pick(&known).name.clone()
            };
        }
        match self.dice.below(5) {
            0 | 1 => format!("({} + {})", self.int(depth - 1), self.int(depth - 1)),
            2 => format!("({} * 2)", self.int(depth - 1)),
            3 => format!("({} + 3 - {} % 3)", self.int(depth - 1), self.int(depth - 1)),
            _ => format!("({} % {})", self.int(depth - 1), 2 + self.dice.below(3)),
        }
    }

    /// A condition.
    pub(super) fn condition(&mut self, depth: usize) -> String {
        let flags = self.scope.readable(|v| v.kind == Kind::Flag);
        let lists = self.scope.readable(Variable::is_list);
        match self.dice.below(10) {
            0 | 1 if !flags.is_empty() => self.dice.pick(&flags).name.clone(),
            2 if !flags.is_empty() => format!("!{}", self.dice.pick(&flags).name),
            3 => format!("{} % 2 == {}", self.int(1), self.dice.below(2)),
            4 if depth > 0 => format!("({} && {})", self.condition(depth - 1), self.condition(depth - 1)),
            5 if depth > 0 => format!("({} || {})", self.condition(depth - 1), self.condition(depth - 1)),
            6 if !lists.is_empty() => {
                let list = self.dice.pick(&lists).clone();
                let index = self.dice.below(6);
                format!(
                    "({} > {index} && {}[{index}] > {})",
                    format_args!("{}.len()", list.name),
                    list.place,
                    self.without_effects(|this| this.float(1))
                )
            }
            _ => {
                let operator = *self.dice.pick(&["<", ">"]);
                format!("{} {operator} {}", self.rooted(1), self.without_effects(|this| this.float(1)))
            }
        }
    }

    fn method(&mut self, depth: usize) -> String {
        let receiver = self.rooted(depth);
        match self.dice.below(9) {
            0..=2 => format!("{receiver}.sin()"),
            3 => format!("{receiver}.sin().exp()"),
            4 => format!("({receiver}.cos() + ⟦1.5⟧).ln()"),
            5 => format!("({receiver}.cos() + ⟦1.25⟧).sqrt()"),
            6 => format!("{receiver}.{}({})", self.dice.pick(&["max", "min"]).to_owned(), self.float(depth)),
            7 => format!("{receiver}.sin().powi({})", 2 + self.dice.below(3)),
            _ => format!("{receiver}.{}()", self.dice.pick(&["abs", "tanh", "cos"])),
        }
    }

    /// `{ let t = …; … }`.
    fn block(&mut self, depth: usize) -> String {
        let mark = self.scope.enter();
        let value = self.rooted(depth);
        let name = self.name("t");
        self.scope.declare(&name, &name, Kind::Float, false);
        let result = self.float(depth);
        self.scope.leave(mark);
        format!("{{ let {name} = {value}; {result} }}")
    }

    /// `{ x = …; … }`: an effect in the midst of an expression.
    fn assignment_inside(&mut self, depth: usize) -> String {
        let candidates = self.scope.writable(|v| v.kind == Kind::Float);
        if candidates.is_empty() || self.effects_forbidden {
            return self.float(depth);
        }
        let target = self.dice.pick(&candidates).place.clone();
        let value = self.smooth(depth);
        format!("{{ {target} = {value}; {} }}", self.rooted(0))
    }

    /// A call with a float for a result.
    fn call(&mut self, depth: usize) -> String {
        match self.dice.below(13) {
            0 | 1 => format!("wave({}, {})", self.float(depth), self.float(depth)),
            2 => format!("bend({}, {})", self.float(depth), self.float(depth)),
            3 => format!("descend({}, {})", self.smooth(depth), self.small(4)),
            4 => format!("squash([{}, {}, {}])", self.float(depth), self.float(depth), self.float(0)),
            5 => format!("absorb(vec![{}, {}])", self.float(depth), self.float(depth)),
            6 => self.bump(depth),
            7 => self.relax(depth),
            8 => {
                self.with_slices("inner", |this, a| format!("{a}, {}", this.slice().unwrap_or(a.to_owned())))
            }
            9 => self.with_slices("choose", |this, a| format!("{a}, {}", this.int(1))),
            10 => self.with_slices("tower", |this, a| format!("{a}, {}", this.smooth(0))),
            11 => {
                let arrays = self.scope.readable(|v| v.is_form(Form::Array));
                match arrays.is_empty() {
                    true => self.float(depth),
                    false => format!("squash({})", self.dice.pick(&arrays).place),
                }
            }
            _ => format!(
                "turn(({}, {}), {}).{}",
                self.float(depth),
                self.float(0),
                self.float(0),
                self.dice.below(2)
            ),
        }
    }

    fn with_slices(&mut self, callee: &str, arguments: impl FnOnce(&mut Writer, &str) -> String) -> String {
        match self.slice() {
            Some(slice) => format!("{callee}({})", arguments(self, &slice)),
            None => self.float(0),
        }
    }

    /// A call that writes to a scalar and gives one.
    fn bump(&mut self, depth: usize) -> String {
        let candidates = self.scope.writable(Variable::has_floats);
        if candidates.is_empty() || self.effects_forbidden {
            return self.float(depth);
        }
        let target = self.dice.pick(&candidates).clone();
        let place = self.plainly(|this| this.element(&target));
        let lent = if place.starts_with('*') { target.name.clone() } else { format!("&mut {place}") };
        let by = self.without(target.id, |this| this.smooth(depth));
        format!("bump({lent}, {by})")
    }

    /// A call that writes to a slice and gives a scalar.
    fn relax(&mut self, depth: usize) -> String {
        match self.mutable_slice() {
            Some((id, slice)) => format!("relax({slice}, {})", self.without(id, |this| this.smooth(depth))),
            None => self.float(depth),
        }
    }

    /// Something that writes to no variable. Over dual numbers a comparison borrows its operands.
    pub(super) fn without_effects<T>(&mut self, act: impl FnOnce(&mut Writer) -> T) -> T {
        let before = std::mem::replace(&mut self.effects_forbidden, true);
        let result = act(self);
        self.effects_forbidden = before;
        result
    }

    /// Something in which indices do not mention the list.
    pub(super) fn plainly<T>(&mut self, act: impl FnOnce(&mut Writer) -> T) -> T {
        let before = std::mem::replace(&mut self.plain_indices, true);
        let result = act(self);
        self.plain_indices = before;
        result
    }

    /// Something with a variable out of sight.
    pub(super) fn without<T>(&mut self, id: usize, act: impl FnOnce(&mut Writer) -> T) -> T {
        self.scope.variable(id).hidden = true;
        let result = act(self);
        self.scope.variable(id).hidden = false;
        result
    }

    /// An argument of type `&[f64]` that is not empty.
    pub(super) fn slice(&mut self) -> Option<String> {
        let lists = self.scope.readable(Variable::is_list);
        if lists.is_empty() {
            return None;
        }
        let list = self.dice.pick(&lists).clone();
        let name = &list.name;
        Some(match self.dice.below(4) {
            0 => self.part(&list, ""),
            1 if list.is_form(Form::Shared) => name.clone(),
            2 if list.is_form(Form::Array) || list.is_form(Form::Vector) => format!("&{name}"),
            _ => format!("&{name}[..]"),
        })
    }

    /// An argument of type `&mut [f64]` that is not empty, with the list's id.
    pub(super) fn mutable_slice(&mut self) -> Option<(usize, String)> {
        let lists = self.scope.writable(Variable::is_list);
        if lists.is_empty() || self.effects_forbidden {
            return None;
        }
        let list = self.dice.pick(&lists).clone();
        let name = &list.name;
        let slice = match self.dice.below(4) {
            0 => self.part(&list, "mut "),
            1 if list.is_form(Form::Mutable) => name.clone(),
            2 if list.is_form(Form::Array) || list.is_form(Form::Vector) => format!("&mut {name}"),
            _ => format!("&mut {name}[..]"),
        };
        Some((list.id, slice))
    }

    /// `&x[a..b]`, not empty.
    pub(super) fn part(&mut self, list: &Variable, mutable: &str) -> String {
        let end = 1 + self.dice.below(list.least());
        let start = self.dice.below(end);
        let name = &list.name;
        match self.dice.below(4) {
            0 => format!("&{mutable}{name}[{start}..]"),
            1 => format!("&{mutable}{name}[..{end}]"),
            2 if mutable.is_empty() => format!("&{name}[{}..{name}.len()]", self.small(list.least())),
            _ => format!("&{mutable}{name}[{start}..{end}]"),
        }
    }
}

impl Variable {
    /// Whether there is a float in it.
    pub(super) fn has_floats(&self) -> bool {
        !matches!(self.kind, Kind::Int { .. } | Kind::Flag)
    }
}
