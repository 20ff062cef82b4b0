//! Random statements.

use super::jump::Given;
use super::scope::{Form, Kind, Variable};
use super::writer::Writer;

impl Writer {
    pub(super) fn statement(&mut self) {
        match self.dice.below(58) {
            0..=3 => self.let_float(),
            4..=10 => self.store(),
            11 | 12 => self.let_list(),
            13 => self.let_other(),
            14..=17 => self.branch(),
            18..=22 => self.counted(),
            23..=25 => self.over_elements(),
            26 => self.let_int(),
            27 => self.store_int(),
            28 => self.store_flag(),
            29 | 30 => self.call_for_effect(),
            31 => self.call_with_pattern(),
            32 => self.move_list(),
            33 => self.whole(),
            34 => self.deferred(),
            35 => self.view(),
            36 => self.mutable_view(),
            37 => self.early_return(),
            38 => self.never(),
            39 => self.copy(),
            40..=44 => self.conditional_jump(),
            45..=48 => self.repeat(),
            49..=51 => self.matching(),
            52 | 53 => self.block_to_leave(),
            _ => self.valued(),
        }
    }

    fn declare(&mut self, stem: &str, kind: Kind, ty: &str, value: &str) -> usize {
        let mutable = self.dice.chance(65);
        let name = self.name(stem);
        let ascription = if self.dice.chance(50) && !value.starts_with(['⟦', '-']) {
            String::new()
        } else {
            format!(": {ty}")
        };
        self.line(format!("let {}{name}{ascription} = {value};", if mutable { "mut " } else { "" }));
        self.scope.declare(&name, &name, kind, mutable)
    }

    fn let_float(&mut self) {
        let is_literal = self.dice.chance(20);
        let value = if is_literal { self.literal() } else { self.smooth(2) };
        self.declare(
            "a",
            Kind::Float,
            "f64",
            value.trim_matches(if is_literal { ['(', ')'] } else { ['\0'; 2] }),
        );
    }

    /// `place = value;` or `place op= value;`
    pub(super) fn store(&mut self) {
        let candidates = self.scope.writable(Variable::has_floats);
        if candidates.is_empty() {
            return self.let_float();
        }
        let target = self.dice.pick(&candidates).clone();
        let place = self.plainly(|this| this.element(&target));
        match self.dice.below(8) {
            0..=3 => {
                let value = self.stored();
                self.line(format!("{place} = {value};"));
            }
            4 | 5 => {
                let value = self.stored();
                let operator = *self.dice.pick(&['+', '-']);
                self.compound(&place, operator, &value);
            }
            6 => {
                let value = self.smooth(1);
                self.compound(&place, '*', &value);
            }
            _ => {
                let value = format!("({} + ⟦1.75⟧)", self.smooth(1));
                self.compound(&place, '/', &value);
            }
        }
    }

    fn let_list(&mut self) {
        let first = self.rooted(1);
        let (second, third) = (self.float(1), self.float(0));
        let least = 3;
        if self.dice.chance(50) {
            let kind = Kind::List { least, form: Form::Array };
            let value = if self.dice.chance(70) {
                format!("[{first}, {second}, {third}]")
            } else {
                format!("[{first}; 3]")
            };
            self.declare("b", kind, "[f64; 3]", &value);
        } else {
            let kind = Kind::List { least, form: Form::Vector };
            let value = self.vector(&first, &second, &third);
            self.declare("v", kind, "Vec<f64>", &value);
        }
    }

    /// A vector of three or more.
    fn vector(&mut self, first: &str, second: &str, third: &str) -> String {
        match self.dice.below(3) {
            0 => format!("vec![{first}, {second}, {third}]"),
            1 => format!("vec![{first}; 3 + {}]", self.small(3)),
            _ => format!("advance(vec![{first}, {second}], {third})"),
        }
    }

    fn let_other(&mut self) {
        let (first, second, third) = (self.rooted(1), self.float(1), self.float(0));
        match self.dice.below(3) {
            0 => self.declare("t", Kind::Pair, "(f64, f64)", &format!("({first}, {second} + {first})")),
            1 => {
                let value = format!("({first}, [{first} * {third}, {second}])");
                self.declare("t", Kind::Mixed, "(f64, [f64; 2])", &value)
            }
            _ => {
                let value = format!("[[{first}, {second}], [{third}, {first}]]");
                self.declare("m", Kind::Matrix, "[[f64; 2]; 2]", &value)
            }
        };
    }

    fn let_int(&mut self) {
        let bound = 2 + self.dice.below(3);
        let value = format!("{} % {bound}", self.int(1));
        let name = self.name("k");
        let mutable = self.dice.chance(70);
        self.line(format!("let {}{name}: usize = {value};", if mutable { "mut " } else { "" }));
        self.scope.declare(&name, &name, Kind::Int { below: bound, of: None }, mutable);
    }

    fn store_int(&mut self) {
        let ints = self.scope.writable(|v| matches!(v.kind, Kind::Int { .. }));
        if ints.is_empty() {
            return self.let_int();
        }
        let target = self.dice.pick(&ints).clone();
        let Kind::Int { below, .. } = target.kind else { unreachable!("it is an integer") };
        let value = format!("({} + {}) % {below}", self.int(1), self.int(1));
        self.line(format!("{} = {value};", target.name));
    }

    fn store_flag(&mut self) {
        let flags = self.scope.writable(|v| v.kind == Kind::Flag);
        let condition = self.condition(1);
        if flags.is_empty() || self.dice.chance(30) {
            let name = self.name("c");
            self.line(format!("let mut {name} = {condition};"));
            self.scope.declare(&name, &name, Kind::Flag, true);
        } else {
            let name = self.dice.pick(&flags).name.clone();
            self.line(format!("{name} = {condition};"));
        }
    }

    fn branch(&mut self) {
        if !self.may_nest() {
            return self.store();
        }
        let condition = self.condition(1);
        self.line(format!("if {condition} {{"));
        self.arm();
        if self.dice.chance(60) {
            if self.dice.chance(30) {
                let condition = self.without_effects(|this| this.condition(1));
                self.line(format!("}} else if {condition} {{"));
                self.arm();
            }
            self.line("} else {".to_owned());
            self.arm();
        }
        self.line("}".to_owned());
    }

    fn counted(&mut self) {
        if !self.may_nest() || self.loops > 2 {
            return self.store();
        }
        let name = self.name("i");
        let lists = self.scope.readable(|v| v.has_fixed_length() && !v.is_form(Form::Vector));
        let end = self.small(4);
        let (range, kind) = match self.dice.below(9) {
            0..=3 if !lists.is_empty() => {
                let list = self.dice.pick(&lists).clone();
                let start = self.dice.below(2);
                (format!("{start}..{}.len()", list.name), Kind::Int { below: 9, of: Some(list.id) })
            }
            4 => (format!("0..={end}"), Kind::Int { below: 4, of: None }),
            5 => (format!("({}..{end}).rev()", self.dice.below(2)), Kind::Int { below: 4, of: None }),
            6 => (format!("(0..{end} + 1).step_by(2)"), Kind::Int { below: 4, of: None }),
            7 => (format!("(0..={end}).rev().step_by(2)"), Kind::Int { below: 4, of: None }),
            _ => (format!("0..{end}"), Kind::Int { below: 4, of: None }),
        };
        self.inside_loop(&format!("for {name} in {range}"), |this| {
            this.scope.declare(&name, &name, kind, false);
        });
    }

    fn over_elements(&mut self) {
        let lists = self.scope.readable(|v| v.is_list() && !v.frozen);
        if !self.may_nest() || self.loops > 2 || lists.is_empty() {
            return self.store();
        }
        let list = self.dice.pick(&lists).clone();
        if list.mutable && self.dice.chance(40) {
            return self.over_mutable_elements(&list);
        }
        let name = self.scope.fresh("e");
        let base = if self.dice.chance(30) { format!("{}[1..]", list.name) } else { list.name.clone() };
        let partner = self.dice.pick(&lists).clone();
        let mut index = None;
        let mut other = None;
        let header = match self.dice.below(4) {
            0 if !list.is_form(Form::Mutable) && !list.is_form(Form::MutableArray) && !base.contains('[') => {
                let reference =
                    if list.is_form(Form::Shared) || list.is_form(Form::SharedArray) { "" } else { "&" };
                format!("for {name} in {reference}{base}")
            }
            1 => {
                let i = self.scope.fresh("i");
                index = Some(i.clone());
                format!("for ({i}, {name}) in {base}.iter().enumerate()")
            }
            2 => {
                let f = self.scope.fresh("f");
                other = Some(f.clone());
                format!("for ({name}, {f}) in {base}.iter().zip({}.iter())", partner.name)
            }
            3 => format!("for {name} in {base}.iter().rev()"),
            _ => format!("for {name} in {base}.iter()"),
        };
        let ids = [list.id, partner.id];
        ids.iter().for_each(|id| self.scope.variable(*id).frozen = true);
        self.inside_loop(&header, |this| {
            this.scope.declare(&name, &format!("*{name}"), Kind::Float, false);
            other.map(|f| this.scope.declare(&f, &format!("*{f}"), Kind::Float, false));
            index.map(|i| this.scope.declare(&i, &i, Kind::Int { below: 9, of: Some(list.id) }, false));
        });
        ids.iter().for_each(|id| self.scope.variable(*id).frozen = false);
    }

    fn over_mutable_elements(&mut self, list: &Variable) {
        let name = self.scope.fresh("e");
        let lists = self.scope.readable(|v| v.is_list() && !v.frozen && v.id != list.id);
        let index = self.scope.fresh("i");
        let mut partner = None;
        let mut counts = false;
        let header = match self.dice.below(3) {
            0 if !lists.is_empty() => {
                let other = self.dice.pick(&lists).clone();
                let f = self.scope.fresh("f");
                let header =
                    format!("for ({name}, {f}) in {}.iter_mut().zip({}.iter())", list.name, other.name);
                partner = Some((f, other.id));
                header
            }
            1 => {
                counts = true;
                format!("for ({index}, {name}) in {}.iter_mut().enumerate()", list.name)
            }
            _ => format!("for {name} in {}.iter_mut()", list.name),
        };
        self.scope.variable(list.id).hidden = true;
        partner.iter().for_each(|(_, id)| self.scope.variable(*id).frozen = true);
        self.inside_loop(&header, |this| {
            this.scope.declare(&name, &format!("*{name}"), Kind::Float, true);
            if counts {
                this.scope.declare(&index, &index, Kind::Int { below: 9, of: None }, false);
            }
            partner.iter().for_each(|(f, _)| {
                this.scope.declare(f, &format!("*{f}"), Kind::Float, false);
            });
        });
        partner.iter().for_each(|(_, id)| self.scope.variable(*id).frozen = false);
        self.scope.variable(list.id).hidden = false;
    }

    fn inside_loop(&mut self, header: &str, before: impl FnOnce(&mut Writer)) {
        let label = self.enter_loop(Given::Nothing, true);
        self.line(format!("{label}{header} {{"));
        self.nested(before);
        self.leave_loop();
        self.line("}".to_owned());
    }

    /// A call whose result is nothing or is not used.
    fn call_for_effect(&mut self) {
        let Some((id, slice)) = self.mutable_slice() else { return self.store() };
        match self.dice.below(4) {
            0 => {
                let from = self.without(id, |this| this.smooth(1));
                self.line(format!("fill({slice}, {from});"));
            }
            1 => {
                let k = self.without(id, |this| this.smooth(0));
                self.line(format!("relax({slice}, {k});"));
            }
            2 => self.cross(),
            _ => {
                let call = self.without(id, |this| {
                    let k = this.smooth(1);
                    this.slice().map(|x| format!("blend({k}, {x}, {slice});"))
                });
                self.line(call.unwrap_or_else(|| format!("fill({slice}, ⟦0.5⟧);")));
            }
        }
    }

    /// Two scalars lent at once.
    fn cross(&mut self) {
        let candidates = self.scope.writable(|v| v.kind == Kind::Float && !v.place.starts_with('*'));
        let pairs = self.scope.writable(|v| v.kind == Kind::Pair);
        if !pairs.is_empty() && self.dice.chance(50) {
            let pair = self.dice.pick(&pairs).name.clone();
            return self.line(format!("cross(&mut {pair}.1, &mut {pair}.0);"));
        }
        let (a, b) = (self.dice.below(candidates.len().max(1)), self.dice.below(candidates.len().max(1)));
        if a == b {
            return self.store();
        }
        self.line(format!("cross(&mut {}, &mut {});", candidates[a].name, candidates[b].name));
    }

    /// A result that is taken apart, or an aggregate.
    fn call_with_pattern(&mut self) {
        let arrays = self.scope.readable(|v| v.is_form(Form::Array) || v.is_form(Form::SharedArray));
        if !arrays.is_empty() && self.dice.chance(40) {
            let lent: Vec<String> = (0..2)
                .map(|_| self.dice.pick(&arrays).clone())
                .map(|a| if a.is_form(Form::SharedArray) { a.name } else { format!("&{}", a.name) })
                .collect();
            let value = format!("weave({}, {})", lent[0], lent[1]);
            self.declare("b", Kind::List { least: 3, form: Form::Array }, "[f64; 3]", &value);
            return;
        }
        let call = format!("turn(({}, {}), {})", self.rooted(1), self.float(1), self.smooth(0));
        if self.dice.chance(50) {
            self.declare("t", Kind::Pair, "(f64, f64)", &call);
            return;
        }
        let (a, b) = (self.scope.fresh("a"), self.scope.fresh("a"));
        self.line(format!("let ({a}, mut {b}) = {call};"));
        self.scope.declare(&a, &a, Kind::Float, false);
        self.scope.declare(&b, &b, Kind::Float, true);
    }

    /// A vector that is moved: to another name, or into a callee. It may be filled again.
    fn move_list(&mut self) {
        let depth = self.scope.depth;
        let known = self.scope.writable(|v| v.is_form(Form::Vector) && v.depth < depth);
        if !known.is_empty() && self.dice.chance(40) {
            let vector = self.dice.pick(&known).clone();
            let k = self.without(vector.id, |this| this.smooth(0));
            return self.line(format!("{} = advance({}, {k});", vector.name, vector.name));
        }
        let vectors = self.scope.readable(|v| v.is_form(Form::Vector) && !v.frozen && v.depth == depth);
        if vectors.is_empty() {
            return self.let_list();
        }
        let vector = self.dice.pick(&vectors).clone();
        self.scope.variable(vector.id).hidden = true;
        match self.dice.below(3) {
            0 if vector.mutable => {
                let k = self.smooth(0);
                self.line(format!("{} = advance({}, {k});", vector.name, vector.name));
                self.scope.variable(vector.id).hidden = false;
            }
            1 => {
                let name = self.scope.fresh("a");
                self.line(format!("let mut {name} = absorb({});", vector.name));
                self.scope.declare(&name, &name, Kind::Float, true);
                self.refill(&vector);
            }
            _ => {
                let name = self.scope.fresh("v");
                self.line(format!("let mut {name} = {};", vector.name));
                self.scope.declare(
                    &name,
                    &name,
                    Kind::List { least: vector.least(), form: Form::Vector },
                    true,
                );
                self.refill(&vector);
            }
        }
    }

    fn refill(&mut self, vector: &Variable) {
        if vector.mutable && self.dice.chance(60) {
            let (first, second, third) = (self.rooted(1), self.float(1), self.float(0));
            let value = self.vector(&first, &second, &third);
            self.line(format!("{} = {value};", vector.name));
            self.scope.variable(vector.id).hidden = false;
        }
    }

    /// An aggregate that is assigned as a whole.
    fn whole(&mut self) {
        let wanted = |v: &Variable| match v.kind {
            Kind::Pair | Kind::Mixed | Kind::Matrix => true,
            Kind::List { form, .. } => matches!(form, Form::Array | Form::Vector | Form::MutableArray),
            Kind::Float | Kind::Int { .. } | Kind::Flag => false,
        };
        let targets = self.scope.writable(wanted);
        if targets.is_empty() {
            return self.let_other();
        }
        let target = self.dice.pick(&targets).clone();
        let (a, b, c) = (self.stored(), self.stored(), self.stored());
        let name = &target.name;
        match target.kind {
            Kind::Pair => self.line(format!("{name} = ({a}, {b});")),
            Kind::Mixed if self.dice.chance(50) => self.line(format!("{name}.1 = [{a}, {b}];")),
            Kind::Mixed => self.line(format!("{name} = ({a}, [{b}, {c}]);")),
            Kind::Matrix if self.dice.chance(50) => self.line(format!("{name}[1] = [{a}, {b}];")),
            Kind::Matrix => self.line(format!("{name} = [[{a}, {b}], [{c}, {name}[0][1]]];")),
            Kind::List { form: Form::Vector, .. } => {
                let value = self.vector(&a, &b, &c);
                self.line(format!("{name} = {value};"));
            }
            Kind::List { form: Form::MutableArray, .. } => self.line(format!("*{name} = [{a}, {b}, {c}];")),
            Kind::List { .. } => self.line(format!("{name} = [{a}, {b}, {c}];")),
            Kind::Float | Kind::Int { .. } | Kind::Flag => unreachable!("it is an aggregate"),
        }
    }

    /// An aggregate that is copied.
    fn copy(&mut self) {
        let sources = self.scope.readable(|v| {
            matches!(v.kind, Kind::Pair | Kind::Mixed | Kind::Matrix) || v.is_form(Form::Array)
        });
        if sources.is_empty() {
            return self.let_other();
        }
        let source = self.dice.pick(&sources).clone();
        let targets = self.scope.writable(|v| v.kind == source.kind && v.id != source.id);
        if !targets.is_empty() && self.dice.chance(60) {
            let target = self.dice.pick(&targets).name.clone();
            return self.line(format!("{target} = {};", source.name));
        }
        let name = self.scope.fresh("b");
        self.line(format!("let mut {name} = {};", source.name));
        self.scope.declare(&name, &name, source.kind, true);
    }

    /// A variable that is initialised later.
    fn deferred(&mut self) {
        if !self.may_nest() {
            return self.store();
        }
        let name = self.scope.fresh("d");
        let condition = self.condition(1);
        let (kind, ty, values) = if self.dice.chance(60) {
            (Kind::Float, "f64", [self.stored(), self.stored()])
        } else {
            let mut vector = || {
                let (a, b, c) = (self.rooted(1), self.float(1), self.float(0));
                self.vector(&a, &b, &c)
            };
            (Kind::List { least: 3, form: Form::Vector }, "Vec<f64>", [vector(), vector()])
        };
        self.line(format!("let {name}: {ty};"));
        self.line(format!("if {condition} {{"));
        self.nested(|this| this.line(format!("{name} = {};", values[0])));
        self.line("} else {".to_owned());
        let jump = if self.dice.chance(30) { self.jump() } else { None };
        match jump {
            Some(jump) => self.line(format!("{jump};")),
            None => self.nested(|this| this.line(format!("{name} = {};", values[1]))),
        }
        self.line("}".to_owned());
        self.scope.declare(&name, &name, kind, false);
    }

    /// A block with a view in it.
    fn view(&mut self) {
        let lists = self.scope.readable(|v| v.is_list() && v.least() > 1);
        if !self.may_nest() || lists.is_empty() {
            return self.store();
        }
        let list = self.dice.pick(&lists).clone();
        let was_frozen = list.frozen;
        let name = self.scope.fresh("w");
        let start = self.dice.below(2);
        self.line("{".to_owned());
        self.scope.variable(list.id).frozen = true;
        self.nested(|this| {
            let end = if this.dice.chance(50) { String::new() } else { list.least().to_string() };
            this.line(format!("let {name} = &{}[{start}..{end}];", list.name));
            this.scope.declare(
                &name,
                &name,
                Kind::List { least: list.least() - start, form: Form::Shared },
                false,
            );
        });
        self.scope.variable(list.id).frozen = was_frozen;
        self.line("}".to_owned());
    }

    fn mutable_view(&mut self) {
        let lists = self.scope.writable(|v| v.is_list() && v.least() > 1);
        if !self.may_nest() || lists.is_empty() {
            return self.store();
        }
        let list = self.dice.pick(&lists).clone();
        let name = self.scope.fresh("w");
        let start = self.dice.below(2);
        self.line("{".to_owned());
        self.scope.variable(list.id).hidden = true;
        self.nested(|this| {
            this.line(format!("let {name} = &mut {}[{start}..];", list.name));
            let least = list.least() - start;
            this.scope.declare(&name, &name, Kind::List { least, form: Form::Mutable }, true);
        });
        self.scope.variable(list.id).hidden = false;
        self.line("}".to_owned());
    }

    fn early_return(&mut self) {
        if self.closed.is_some() || self.scope.depth > 3 {
            return self.store();
        }
        let condition = self.condition(1);
        self.line(format!("if {condition} {{"));
        let mark = self.scope.enter();
        if self.dice.chance(50) {
            self.store();
        }
        let value = self.exit();
        self.scope.leave(mark);
        self.line(format!("return {value};"));
        self.line("}".to_owned());
    }

    /// What would panic if it were executed.
    fn never(&mut self) {
        let lists = self.scope.readable(Variable::is_list);
        let targets = self.scope.writable(|v| v.kind == Kind::Float);
        if lists.is_empty() || targets.is_empty() {
            return self.store();
        }
        let list = self.dice.pick(&lists).name.clone();
        let target = self.dice.pick(&targets).clone();
        let (i, w) = (self.scope.fresh("i"), self.scope.fresh("w"));
        let n = self.small(4);
        let value = match self.dice.below(4) {
            0 => format!("{list}[{i} + 40]"),
            1 => format!("{list}[40] * {list}[41]"),
            2 => format!("{list}[{n} - 4 + {i}]"),
            _ => format!("{w}[{i}] * {w}[{i}]"),
        };
        self.line(format!("for {i} in 0..{n} / 4 {{"));
        if value.starts_with(&w) {
            self.line(format!("let {w} = &{list}[30..50];"));
        }
        self.compound(&target.place, '+', &value);
        self.line("}".to_owned());
    }
}
