//! Names in templates. A variable that a template declares is none of its caller's, so it gets a name of its own. One
//! that it only mentions is what it was where the macro is defined; it is only expanded where nothing else has
//! that name.

use crate::hash::{HashMap, HashSet};

use proc_macro2::{TokenStream, TokenTree};

/// The names of a function.
pub(super) struct Names {
    used: HashSet<String>,
    /// How often each is declared.
    declared: HashMap<String, usize>,
}

impl Names {
    pub(super) fn of(signature: &TokenStream, body: &TokenStream) -> Names {
        let mut names = Names { used: HashSet::default(), declared: HashMap::default() };
        for tokens in [signature, body] {
            identifiers(tokens, &mut |name| {
                names.used.insert(name);
            });
        }
        let parameters = parameters(signature);
        for name in parameters.into_iter().chain(declared(body)) {
            *names.declared.entry(name).or_default() += 1;
        }
        names
    }

    /// New names for what a template declares; `None` if a name could be mistaken.
    pub(super) fn renamed(
        &mut self,
        template: &TokenStream,
        input: &TokenStream,
    ) -> Option<HashMap<String, String>> {
        let own: HashSet<_> = declared(template).into_iter().collect();
        let mut mentioned = HashSet::default();
        identifiers(template, &mut |name| {
            mentioned.insert(name);
        });
        let is_unclear =
            |name: &&String| !own.contains(*name) && self.declared.get(*name).is_some_and(|count| *count > 1);
        if mentioned.iter().any(|name| is_unclear(&name)) || binds_otherwise(template, input, &mentioned) {
            return None;
        }
        Some(own.into_iter().map(|name| (name.clone(), self.fresh(&name))).collect())
    }

    fn fresh(&mut self, name: &str) -> String {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let new = (1..).map(|number| format!("{stem}{number}")).find(|new| !self.used.contains(new));
        let new = new.unwrap_or_default();
        self.used.insert(new.clone());
        new
    }
}

/// Whether the arms of a `match`, or a closure, may bind a name that the input mentions.
fn binds_otherwise(template: &TokenStream, input: &TokenStream, mentioned: &HashSet<String>) -> bool {
    let text = template.to_string();
    let mut shared = false;
    identifiers(input, &mut |name| shared |= mentioned.contains(&name));
    shared && (text.contains("match ") || text.contains('|'))
}

fn identifiers(tokens: &TokenStream, see: &mut dyn FnMut(String)) {
    let mut before = ' ';
    for token in tokens.clone() {
        let sign = if let TokenTree::Punct(punct) = &token { punct.as_char() } else { ' ' };
        match token {
            // Names of fragments, fields and methods are no variables.
            TokenTree::Ident(ident) if !matches!(before, '$' | '.') => see(ident.to_string()),
            TokenTree::Group(group) => identifiers(&group.stream(), see),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        before = sign;
    }
}

/// The names before a colon in the list of parameters.
fn parameters(signature: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in signature.clone() {
        if let TokenTree::Group(group) = token {
            identifiers(&group.stream(), &mut |name| found.push(name));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The names in the patterns of `let` and `for`.
fn declared(tokens: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut pattern: Option<TokenStream> = None;
    for token in tokens.clone() {
        let ends = match &token {
            TokenTree::Punct(punct) => matches!(punct.as_char(), '=' | ';' | ':'),
            TokenTree::Ident(ident) => ident == "in",
            TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace => true,
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        };
        if let Some(pattern) = pattern.take_if(|_| ends) {
            identifiers(&pattern, &mut |name| found.push(name));
        }
        match (&token, &mut pattern) {
            (TokenTree::Ident(ident), None) if ident == "let" || ident == "for" => {
                pattern = Some(TokenStream::new());
            }
            (token, Some(pattern)) => pattern.extend([token.clone()]),
            (TokenTree::Group(group), None) => found.extend(declared(&group.stream())),
            (_, None) => {}
        }
    }
    found.retain(|name| {
        !matches!(name.as_str(), "mut" | "ref" | "_") && !name.starts_with(char::is_uppercase)
    });
    found
}
