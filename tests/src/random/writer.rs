//! Writes one random function: signature, statements, result.

use super::dice::Dice;
use super::jump::Target;
use super::scope::{Form, Kind, Scope};

/// How deep blocks nest.
const NESTING: usize = 3;

/// A function that is being written.
pub(super) struct Writer {
    pub(super) dice: Dice,
    pub(super) scope: Scope,
    pub(super) loops: usize,
    /// The loops and labelled blocks around, outermost first.
    pub(super) targets: Vec<Target>,
    /// How many of them no jump may leave from here, nor the function; nothing if all jumps can be written.
    pub(super) closed: Option<usize>,
    /// Whether expressions may write to variables.
    pub(super) effects_forbidden: bool,
    /// Whether indices may not mention the list.
    pub(super) plain_indices: bool,
    pub(super) lines: Vec<Line>,
    /// The result's type, or `()`.
    pub(super) result: &'static str,
    budget: usize,
}

/// A line of the function.
pub(super) struct Line {
    /// As it is over `f64`.
    pub(super) real: String,
    /// As it is over dual numbers, where that differs by more than literals.
    pub(super) dual: Option<String>,
}

/// A parameter.
pub(super) struct Parameter {
    pub(super) declaration: String,
    /// The argument, from field `k` of a tuple `p`.
    pub(super) argument: String,
    /// Whether it is an output, too.
    pub(super) is_in_out: bool,
    /// Its value at a point.
    pub(super) value: fn(&mut Dice, usize) -> String,
}

impl Writer {
    /// A writer of the function with the seed.
    pub(super) fn new(seed: u64) -> Writer {
        let mut dice = Dice::new(seed);
        let budget = 4 + dice.below(9);
        Writer {
            dice,
            scope: Scope::default(),
            loops: 0,
            targets: Vec::new(),
            closed: None,
            effects_forbidden: false,
            plain_indices: false,
            lines: Vec::new(),
            result: "f64",
            budget,
        }
    }

    /// Writes a line that is the same in both worlds.
    pub(super) fn line(&mut self, text: String) {
        self.lines.push(Line { real: text, dual: None });
    }

    /// `place op= value;`, spelled out over dual numbers, where the operands are taken in another order.
    pub(super) fn compound(&mut self, place: &str, operator: char, value: &str) {
        let real = format!("{place} {operator}= {value};");
        let dual = format!("{{ let value = {value}; {place} = {place} {operator} value; }}");
        self.lines.push(Line { real, dual: Some(dual) });
    }

    /// A name for a new variable: a fresh one, or one that it shadows.
    pub(super) fn name(&mut self, stem: &str) -> String {
        let known = self.scope.readable(|v| v.depth > 0 && !v.frozen);
        if !known.is_empty() && self.dice.chance(15) {
            return self.dice.pick(&known).name.clone();
        }
        self.scope.fresh(stem)
    }

    /// The parameters.
    pub(super) fn parameters(&mut self) -> Vec<Parameter> {
        let mut parameters = vec![self.float_parameter(0)];
        for k in 1..2 + self.dice.below(4) {
            let parameter = match self.dice.below(12) {
                0 => self.float_parameter(k),
                1 | 2 => self.list(k, Form::Shared, "&[f64]"),
                3 | 4 => self.list(k, Form::Mutable, "&mut [f64]"),
                5 => self.list(k, Form::Array, "[f64; 3]"),
                6 => self.list(k, Form::Vector, "Vec<f64>"),
                7 => self.list(k, Form::SharedArray, "&[f64; 3]"),
                8 => self.list(k, Form::MutableArray, "&mut [f64; 3]"),
                9 => self.behind_reference(k),
                10 => self.pair(k),
                _ => self.count(k),
            };
            parameters.push(parameter);
        }
        parameters
    }

    fn float_parameter(&mut self, k: usize) -> Parameter {
        let name = format!("x{k}");
        let mutable = self.dice.chance(30);
        self.scope.declare(&name, &name, Kind::Float, mutable);
        let value = |dice: &mut Dice, _: usize| format!("{:?}", dice.float());
        self.parameter(k, &format!("{}{name}", prefix(mutable)), "f64", "", value)
    }

    fn parameter(
        &self,
        k: usize,
        name: &str,
        ty: &str,
        passed: &str,
        value: fn(&mut Dice, usize) -> String,
    ) -> Parameter {
        let is_in_out = passed == "&mut ";
        let argument = format!("{passed}p.{k}");
        Parameter { declaration: format!("{name}: {ty}"), argument, is_in_out, value }
    }

    fn list(&mut self, k: usize, form: Form, ty: &str) -> Parameter {
        let name = format!("x{k}");
        let by_value = matches!(form, Form::Array | Form::Vector);
        let passed = match form {
            Form::Array | Form::Vector => "",
            Form::Shared | Form::SharedArray => "&",
            Form::Mutable | Form::MutableArray => "&mut ",
        };
        let owner_mutable = by_value && self.dice.chance(70);
        self.scope.declare(&name, &name, Kind::List { least: 3, form }, owner_mutable || passed == "&mut ");
        let array = |dice: &mut Dice, _: usize| {
            format!("[{:?}, {:?}, {:?}]", dice.float(), dice.float(), dice.float())
        };
        let vector = |dice: &mut Dice, at: usize| {
            let numbers: Vec<String> = (0..3 + at % 2).map(|_| format!("{:?}", dice.float())).collect();
            format!("vec![{}]", numbers.join(", "))
        };
        let is_array = matches!(form, Form::Array | Form::SharedArray | Form::MutableArray);
        let name = format!("{}{name}", prefix(owner_mutable));
        self.parameter(k, &name, ty, passed, if is_array { array } else { vector })
    }

    fn behind_reference(&mut self, k: usize) -> Parameter {
        let name = format!("x{k}");
        self.scope.declare(&name, &format!("*{name}"), Kind::Float, true);
        self.parameter(k, &name, "&mut f64", "&mut ", |dice, _| format!("{:?}", dice.float()))
    }

    fn pair(&mut self, k: usize) -> Parameter {
        let name = format!("x{k}");
        let mutable = self.dice.chance(60);
        self.scope.declare(&name, &name, Kind::Pair, mutable);
        let value = |dice: &mut Dice, _: usize| format!("({:?}, {:?})", dice.float(), dice.float());
        self.parameter(k, &format!("{}{name}", prefix(mutable)), "(f64, f64)", "", value)
    }

    fn count(&mut self, k: usize) -> Parameter {
        let name = format!("n{k}");
        self.scope.declare(&name, &name, Kind::Int { below: 4, of: None }, false);
        self.parameter(k, &name, "usize", "", |_, at| {
            ["2usize", "0usize", "3usize", "1usize"][at % 4].to_owned()
        })
    }

    /// Statements until the budget is spent, or a few of a nested block.
    pub(super) fn statements(&mut self, most: usize) {
        for _ in 0..most {
            if self.budget == 0 {
                break;
            }
            self.budget -= 1;
            self.statement();
        }
    }

    /// A nested block, whose statements `before` starts.
    pub(super) fn nested(&mut self, before: impl FnOnce(&mut Writer)) {
        self.nested_to_the_end(before, |_| {});
    }

    /// The same, with `after` for its last statements.
    pub(super) fn nested_to_the_end(
        &mut self,
        before: impl FnOnce(&mut Writer),
        after: impl FnOnce(&mut Writer),
    ) {
        let mark = self.scope.enter();
        before(self);
        let most = 1 + self.dice.below(4);
        self.statements(most);
        if self.lines.last().is_some_and(|line| line.real.ends_with('{')) {
            self.store();
        }
        after(self);
        self.scope.leave(mark);
    }

    /// Whether another block may be opened.
    pub(super) fn may_nest(&self) -> bool {
        self.scope.depth <= NESTING && self.budget > 0
    }

    /// The result: its type is chosen once, its value may be needed at several exits.
    pub(super) fn choose_result(&mut self, has_outputs: bool) {
        self.result = match self.dice.below(10) {
            0..=4 => "f64",
            5 => "(f64, f64)",
            6 => "Vec<f64>",
            7 => "[f64; 3]",
            _ if has_outputs => "()",
            _ => "f64",
        };
    }

    /// A value for an exit.
    pub(super) fn exit(&mut self) -> String {
        match self.result {
            "(f64, f64)" => self.exit_pair(),
            "Vec<f64>" => self.exit_list(Form::Vector),
            "[f64; 3]" => self.exit_list(Form::Array),
            "()" => String::new(),
            _ => self.summary(),
        }
    }

    fn exit_pair(&mut self) -> String {
        let pairs = self.scope.readable(|v| v.kind == Kind::Pair);
        match pairs.is_empty() {
            true => format!("({}, {})", self.summary(), self.float(1)),
            false => self.dice.pick(&pairs).name.clone(),
        }
    }

    fn exit_list(&mut self, form: Form) -> String {
        let lists = self.scope.readable(|v| v.is_form(form) && !v.frozen);
        if !lists.is_empty() && self.dice.chance(60) {
            return self.dice.pick(&lists).name.clone();
        }
        let prefix = if form == Form::Vector { "vec!" } else { "" };
        format!("{prefix}[{}, {}, {}]", self.summary(), self.float(1), self.float(0))
    }

    /// Something that depends on what most variables hold.
    fn summary(&mut self) -> String {
        let mut text = self.rooted(1);
        if !self.targets.is_empty() && self.dice.chance(75) {
            return text;
        }
        for variable in self.scope.readable(super::scope::Variable::has_floats) {
            let element = self.element(&variable);
            let operator = *self.dice.pick(&["+", "-", "+", "*"]);
            text = format!("({text} {operator} {})", format_args!("({element}).sin()"));
        }
        text
    }
}

fn prefix(mutable: bool) -> &'static str {
    if mutable { "mut " } else { "" }
}
