//! Random `match`.

use super::jump::{Given, unlike_a_block};
use super::scope::Kind;
use super::writer::Writer;

/// What a part of the subject is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Int,
    Flag,
    Float,
}

/// A pattern with the names that it binds.
#[derive(Default)]
struct Pattern {
    text: String,
    bound: Vec<(String, Kind, bool)>,
}

impl Writer {
    /// A `match` for its statements.
    pub(super) fn matching(&mut self) {
        if !self.may_nest() {
            return self.store();
        }
        self.choice(Given::Nothing);
    }

    /// A `match`; the number of its first line.
    pub(super) fn choice(&mut self, gives: Given) -> usize {
        let (subject, parts) = self.subject();
        let at = self.lines.len();
        self.line(format!("match {subject} {{"));
        let count = 2 + self.dice.below(3);
        let must_give = self.dice.below(count);
        for arm in 0..count {
            let is_last = arm + 1 == count;
            let mark = self.scope.enter();
            let pattern = self.pattern_of_all(&parts, is_last);
            for (name, kind, mutable) in &pattern.bound {
                self.scope.declare(name, name, kind.clone(), *mutable);
            }
            let guard = self.guard(is_last, &pattern);
            self.line(format!("{}{guard} => {{", pattern.text));
            self.giving(gives, arm == must_give);
            self.scope.leave(mark);
            self.line("}".to_owned());
        }
        self.line("}".to_owned());
        at
    }

    fn guard(&mut self, is_last: bool, pattern: &Pattern) -> String {
        let chance = if pattern.bound.is_empty() { 20 } else { 60 };
        match !is_last && self.dice.chance(chance) {
            true => format!(" if {}", self.without_effects(|this| this.condition(1))),
            false => String::new(),
        }
    }

    fn subject(&mut self) -> (String, Vec<Part>) {
        let pairs = self.scope.readable(|v| v.kind == Kind::Pair);
        match self.dice.below(9) {
            0..=3 => (self.integer(), vec![Part::Int]),
            4 => (self.condition(1), vec![Part::Flag]),
            5 => (self.rooted(1), vec![Part::Float]),
            6 if !pairs.is_empty() => (self.dice.pick(&pairs).name.clone(), vec![Part::Float, Part::Float]),
            _ => self.several(),
        }
    }

    fn several(&mut self) -> (String, Vec<Part>) {
        let mut parts = Vec::new();
        let mut texts = Vec::new();
        for _ in 0..2 + self.dice.below(2) {
            let part = *self.dice.pick(&[Part::Int, Part::Int, Part::Flag, Part::Float]);
            texts.push(match part {
                Part::Int => self.integer(),
                Part::Flag => self.condition(1),
                Part::Float => self.rooted(0),
            });
            parts.push(part);
        }
        (format!("({})", texts.join(", ")), parts)
    }

    /// An integer whose type is known.
    fn integer(&mut self) -> String {
        let lists = self.scope.readable(super::scope::Variable::is_list);
        let bound = 2 + self.dice.below(4);
        match lists.is_empty() || self.dice.chance(70) {
            true => format!("({} + {}usize) % {bound}", self.int(1), self.dice.below(2)),
            false => format!("{}.len()", self.dice.pick(&lists).name),
        }
    }

    fn pattern_of_all(&mut self, parts: &[Part], is_last: bool) -> Pattern {
        if let [part] = parts {
            return self.pattern(*part, is_last);
        }
        if is_last && self.dice.chance(40) {
            return Pattern { text: "_".to_owned(), bound: Vec::new() };
        }
        let patterns: Vec<Pattern> = parts.iter().map(|part| self.pattern(*part, is_last)).collect();
        let is_plain = patterns.iter().all(|pattern| pattern.bound.is_empty());
        let mut text = tuple(&patterns);
        if is_plain && !is_last && self.dice.chance(30) {
            let others: Vec<Pattern> =
                parts.iter().map(|part| Pattern { text: self.plain(*part), bound: Vec::new() }).collect();
            text = format!("{text} | {}", tuple(&others));
        }
        Pattern { text, bound: patterns.into_iter().flat_map(|pattern| pattern.bound).collect() }
    }

    /// A pattern that binds nothing.
    fn plain(&mut self, part: Part) -> String {
        match part {
            Part::Int => self.dice.below(5).to_string(),
            Part::Flag => self.dice.chance(50).to_string(),
            Part::Float => "_".to_owned(),
        }
    }

    fn pattern(&mut self, part: Part, is_last: bool) -> Pattern {
        if self.dice.chance(30) {
            return self.binding(part);
        }
        if is_last || self.dice.chance(10) {
            return Pattern { text: "_".to_owned(), bound: Vec::new() };
        }
        match part {
            Part::Int => self.integer_pattern(),
            Part::Flag | Part::Float => Pattern { text: self.plain(part), bound: Vec::new() },
        }
    }

    fn binding(&mut self, part: Part) -> Pattern {
        let name = self.scope.fresh("k");
        let mutable = self.dice.chance(25);
        let kind = match part {
            Part::Int => Kind::Int { below: 9, of: None },
            Part::Flag => Kind::Flag,
            Part::Float => Kind::Float,
        };
        let mutable = mutable && part == Part::Float;
        let text = if mutable { format!("mut {name}") } else { name.clone() };
        Pattern { text, bound: vec![(name, kind, mutable)] }
    }

    fn integer_pattern(&mut self) -> Pattern {
        let (a, b) = (self.dice.below(4), 1 + self.dice.below(3));
        let text = match self.dice.below(7) {
            0 => format!("{a} | {}", a + b),
            1 => format!("{a}..={}", a + b),
            2 => format!("{}..", a + 1),
            3 => format!("..={a}"),
            4 => {
                let name = self.scope.fresh("k");
                let text = format!("{name} @ {a}..={}", a + b);
                return Pattern {
                    text,
                    bound: vec![(name, Kind::Int { below: a + b + 1, of: None }, false)],
                };
            }
            5 => format!("{a}..{}", a + b),
            _ => a.to_string(),
        };
        Pattern { text, bound: Vec::new() }
    }

    /// A `match` in one line.
    pub(super) fn small_match(&mut self, depth: usize) -> String {
        let (a, b, c) = (self.float(depth), self.float(depth), self.float(depth));
        match self.dice.below(3) {
            0 => {
                let subject = self.condition(1);
                format!("(match {subject} {{ true => {a}, false => {b} }})")
            }
            1 => {
                let (integer, flag) = (self.integer(), self.condition(1));
                format!("(match ({integer}, {flag}) {{ (0, _) => {a}, (1 | 3, true) => {b}, _ => {c} }})")
            }
            _ => format!("(match {} {{ 0 => {a}, 2.. => {b}, _ => {c} }})", self.integer()),
        }
    }

    /// A labelled block or a loop in one line.
    pub(super) fn small_block(&mut self, depth: usize) -> String {
        let (condition, a, b) = (self.condition(1), self.float(depth), self.rooted(depth));
        let a = unlike_a_block(a);
        let label = self.scope.fresh("'q");
        match self.dice.chance(60) {
            true => format!("({label}: {{ if {condition} {{ break {label} {a}; }} {b} }})"),
            false => {
                let k = self.scope.fresh("k");
                let ends = format!("if {k} > 1 || {condition} {{ break {b}; }}");
                format!("({{ let mut {k} = 0; loop {{ {ends} {k} += 1; }} }})")
            }
        }
    }
}

fn tuple(patterns: &[Pattern]) -> String {
    let texts: Vec<&str> = patterns.iter().map(|pattern| pattern.text.as_str()).collect();
    format!("({})", texts.join(", "))
}
