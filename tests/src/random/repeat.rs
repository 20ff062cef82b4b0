//! Random `while` and `loop`. A counter bounds each of them.

use super::jump::Given;
use super::scope::{Kind, Variable};
use super::writer::Writer;

/// The counter of a loop.
struct Counter {
    id: usize,
    /// Whether there is another iteration.
    goes_on: String,
    /// Whether there is none.
    ends: String,
    step: String,
    /// Whether it counts downwards, and so has to be stepped first.
    is_down: bool,
    /// The list whose indices it runs through, while it is stepped last.
    list: Option<usize>,
}

impl Writer {
    /// A loop for its statements.
    pub(super) fn repeat(&mut self) {
        if !self.may_nest() || self.loops > 2 {
            return self.store();
        }
        let has_condition = self.dice.chance(55);
        let counter = self.counter(!has_condition);
        match has_condition {
            true => self.while_loop(&counter),
            false => self.endless(&counter, Given::Nothing),
        }
        self.scope.variable(counter.id).frozen = false;
    }

    /// `loop { … }` with a value; the number of its first line.
    pub(super) fn loop_value(&mut self, gives: Given) -> usize {
        let counter = self.counter(true);
        let at = self.lines.len();
        self.endless(&counter, gives);
        self.scope.variable(counter.id).frozen = false;
        at
    }

    /// With `is_fixed` the end is a number: it is asked for where its name may mean something else.
    fn counter(&mut self, is_fixed: bool) -> Counter {
        let lists = self.scope.readable(|v| v.has_fixed_length() && !v.is_form(super::scope::Form::Vector));
        let name = self.scope.fresh("n");
        let list = if is_fixed || lists.is_empty() || self.dice.chance(60) {
            None
        } else {
            Some(self.dice.pick(&lists).clone())
        };
        let end = match &list {
            Some(list) => format!("{}.len()", list.name),
            None if is_fixed => self.dice.below(4).to_string(),
            None => self.small(4),
        };
        let is_down = self.dice.chance(30);
        let suffix = if self.dice.chance(60) { "usize" } else { "" };
        let (start, goes_on, ends, step) = match is_down {
            true => {
                let name = &name;
                (end, format!("{name} > 0"), format!("{name} == 0"), format!("{name} -= 1;"))
            }
            false => {
                let step = format!("{name} += {};", 1 + self.dice.below(5) / 4);
                (format!("0{suffix}"), format!("{name} < {end}"), format!("{name} >= {end}"), step)
            }
        };
        self.line(format!("let mut {name} = {start};"));
        let id = self.scope.declare(&name, &name, Kind::Int { below: 9, of: None }, false);
        self.scope.variable(id).frozen = true;
        Counter { id, goes_on, ends, step, is_down, list: list.map(|list| list.id) }
    }

    fn while_loop(&mut self, counter: &Counter) {
        let condition = match self.dice.below(8) {
            0..=3 => counter.goes_on.clone(),
            4 | 5 => format!("{} && {}", counter.goes_on, self.condition(1)),
            6 => format!("({}) && {}", self.condition(1), counter.goes_on),
            _ => self.condition_with_a_store(&counter.goes_on),
        };
        let steps_first = counter.is_down || self.dice.chance(50);
        let label = self.enter_loop(Given::Nothing, steps_first);
        self.line(format!("{label}while {condition} {{"));
        let mark = self.scope.enter();
        if steps_first {
            self.line(counter.step.clone());
        }
        self.indexing(counter, !steps_first || counter.is_down, Writer::some);
        if !steps_first {
            self.line(counter.step.clone());
        }
        self.scope.leave(mark);
        self.leave_loop();
        self.line("}".to_owned());
    }

    /// `{ x = …; i < n }`
    fn condition_with_a_store(&mut self, goes_on: &str) -> String {
        let targets = self.scope.writable(|v| v.kind == Kind::Float);
        if targets.is_empty() {
            return goes_on.to_owned();
        }
        let place = self.dice.pick(&targets).place.clone();
        format!("{{ {place} = {}; {goes_on} }}", self.smooth(1))
    }

    /// `loop`, left at its start, in its midst or at its end.
    fn endless(&mut self, counter: &Counter, gives: Given) {
        let form = self.dice.below(3);
        let label = self.enter_loop(gives, false);
        self.line(format!("{label}loop {{"));
        let mark = self.scope.enter();
        match form {
            0 => {
                self.check(counter, gives);
                self.line(counter.step.clone());
                self.innermost().continues = true;
                self.indexing(counter, counter.is_down, Writer::some);
            }
            1 => {
                self.some();
                self.check(counter, gives);
                self.line(counter.step.clone());
                self.innermost().continues = true;
                let most = self.dice.below(3);
                self.indexing(counter, counter.is_down, |this| this.statements(most));
            }
            _ => {
                self.some();
                self.check(counter, gives);
                self.line(counter.step.clone());
            }
        }
        self.scope.leave(mark);
        self.leave_loop();
        self.line("}".to_owned());
    }

    fn some(&mut self) {
        let most = 1 + self.dice.below(3);
        self.statements(most);
        if self.dice.chance(40) {
            self.conditional_jump();
        } else if self.dice.chance(50) {
            self.store();
        }
    }

    /// `if i == n { break; }`
    fn check(&mut self, counter: &Counter, gives: Given) {
        let condition = match self.dice.below(3) {
            0 => format!("{} || {}", counter.ends, self.condition(1)),
            _ => counter.ends.clone(),
        };
        let value = self.given(gives);
        self.line(format!("if {condition} {{"));
        self.line(format!("break {value};"));
        self.line("}".to_owned());
    }

    /// Statements in which the counter is, or is not, an index into the list.
    fn indexing(&mut self, counter: &Counter, is_index: bool, act: impl FnOnce(&mut Writer)) {
        let of = counter.list.filter(|_| is_index);
        self.scope.variable(counter.id).kind = Kind::Int { below: 9, of };
        act(self);
        self.scope.variable(counter.id).kind = Kind::Int { below: 9, of: None };
    }
}

impl Writer {
    /// `let a = …;`, `x = …;`, `x *= …;` of something with statements in it.
    pub(super) fn valued(&mut self) {
        if !self.may_nest() {
            return self.store();
        }
        match self.dice.below(10) {
            0..=3 => self.let_valued(),
            4 => self.let_pair_valued(),
            5 | 6 => self.store_valued(),
            7 | 8 => self.update_valued(),
            _ => self.operand_valued(),
        }
    }

    fn let_valued(&mut self) {
        let name = self.name("a");
        let mutable = self.dice.chance(50);
        let ascription = if self.dice.chance(60) { ": f64" } else { "" };
        let at = self.value(Given::Float);
        self.around(at, &format!("let {}{name}{ascription} = ", prefix(mutable)), ";");
        self.scope.declare(&name, &name, Kind::Float, mutable);
    }

    fn let_pair_valued(&mut self) {
        let at = self.value(Given::Pair);
        if self.dice.chance(50) {
            let name = self.scope.fresh("t");
            self.around(at, &format!("let mut {name}: (f64, f64) = "), ";");
            self.scope.declare(&name, &name, Kind::Pair, true);
        } else {
            let (a, b) = (self.scope.fresh("a"), self.scope.fresh("a"));
            self.around(at, &format!("let (mut {a}, {b}) = "), ";");
            self.scope.declare(&a, &a, Kind::Float, true);
            self.scope.declare(&b, &b, Kind::Float, false);
        }
    }

    /// A variable that can be written, and its place. No jump may stand in what is stored elsewhere.
    fn target(&mut self) -> Option<(String, bool)> {
        let targets = self.scope.writable(Variable::has_floats);
        if targets.is_empty() {
            return None;
        }
        let target = self.dice.pick(&targets).clone();
        let place = self.plainly(|this| this.element(&target));
        let is_name = place == target.name;
        Some((place, is_name))
    }

    fn store_valued(&mut self) {
        let Some((place, is_name)) = self.target() else { return self.let_valued() };
        let at = self.closed(!is_name, |this| this.value(Given::Float));
        self.around(at, &format!("{place} = "), ";");
    }

    fn update_valued(&mut self) {
        let Some((place, is_name)) = self.target() else { return self.let_valued() };
        let operator = *self.dice.pick(&["+", "-", "*"]);
        let at = self.closed(!is_name, |this| this.value(Given::Float));
        self.around_worlds(
            at,
            [&format!("{place} {operator}= "), "{ let value: f64 = "],
            [";", &format!("; {place} = {place} {operator} value; }}")],
        );
    }

    /// As one operand among others.
    fn operand_valued(&mut self) {
        let (before, after) = (self.place(), self.float(1));
        let name = self.scope.fresh("a");
        let at = self.closed(true, |this| this.value(Given::Float));
        let operator = *self.dice.pick(&["+", "-", "*"]);
        self.around(at, &format!("let {name} = ({before} {operator} "), &format!(") + {after};"));
        self.scope.declare(&name, &name, Kind::Float, false);
    }

    /// Something with a value and statements in it; the number of its first line.
    fn value(&mut self, gives: Given) -> usize {
        match self.dice.below(8) {
            0 | 1 if self.loops <= 2 => self.loop_value(gives),
            2 | 3 => self.labelled(gives),
            4 | 5 => self.choice(gives),
            _ => self.alternative(gives),
        }
    }

    /// `if … { … } else { … }` with a value.
    fn alternative(&mut self, gives: Given) -> usize {
        let condition = self.condition(1);
        let at = self.lines.len();
        let must_give = self.dice.below(2);
        self.line(format!("if {condition} {{"));
        self.giving(gives, must_give == 0);
        self.line("} else {".to_owned());
        self.giving(gives, must_give == 1);
        self.line("}".to_owned());
        at
    }

    /// Puts text before the line and after the last one.
    fn around(&mut self, at: usize, before: &str, after: &str) {
        self.around_worlds(at, [before; 2], [after; 2]);
    }

    /// The same, with different text in the two worlds.
    fn around_worlds(&mut self, at: usize, before: [&str; 2], after: [&str; 2]) {
        let edit = |line: &mut super::writer::Line, act: &dyn Fn(&str, usize) -> String| {
            line.dual = Some(act(line.dual.as_ref().unwrap_or(&line.real), 1));
            line.real = act(&line.real, 0);
        };
        edit(&mut self.lines[at], &|text, world| format!("{}{text}", before[world]));
        if let Some(last) = self.lines.last_mut() {
            edit(last, &|text, world| format!("{text}{}", after[world]));
        }
    }
}

fn prefix(mutable: bool) -> &'static str {
    if mutable { "mut " } else { "" }
}
