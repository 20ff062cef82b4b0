//! Which functions and types of a package get the attribute: those in whose signature or fields are numbers.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::Visit;

/// The sources that were read, with what gets an attribute.
#[derive(Default)]
pub(crate) struct Candidates {
    pub(crate) items: Vec<Item>,
    /// Lines of `#[cfg(test)]` modules, which need what the copy does not have.
    pub(crate) tests: Vec<(PathBuf, usize, usize)>,
    /// The names of modules, which a companion cannot have beside it.
    pub(crate) modules: HashSet<String>,
}

/// An item that gets an attribute.
pub(crate) struct Item {
    pub(crate) file: PathBuf,
    pub(crate) name: String,
    /// The first and the last line, from 1.
    pub(crate) lines: (usize, usize),
    /// Where the attribute goes: line from 1, column from 0.
    pub(crate) start: (usize, usize),
    /// Behind the item, or behind the block of a method.
    pub(crate) end: (usize, usize),
    pub(crate) kind: Kind,
    /// Types that nobody mentions stay as they are.
    pub(crate) is_used: bool,
}

pub(crate) enum Kind {
    Struct(syn::ItemStruct),
    Enum(syn::ItemEnum),
    Function(syn::Signature),
    /// A method, with the position of its block among the items.
    Method {
        signature: syn::Signature,
        block: usize,
    },
    /// An `impl`, which is marked when one of its methods is.
    Block(Box<syn::ItemImpl>),
}

impl Item {
    pub(crate) fn is_function(&self) -> bool {
        matches!(self.kind, Kind::Function(_) | Kind::Method { .. })
    }
}

/// Another name for the companion of a function that is called like a module.
pub(crate) fn name_of_companion(item: &Item, modules: &HashSet<String>) -> Option<String> {
    let is_taken = matches!(item.kind, Kind::Function(_)) && modules.contains(&item.name);
    is_taken.then(|| format!("{}_d", item.name))
}

/// Reads the sources. Files that do not parse by themselves are left out.
pub(crate) fn find(sources: &[(PathBuf, String)]) -> Candidates {
    let parsed: Vec<_> =
        sources.iter().filter_map(|(file, text)| Some((file, syn::parse_file(text).ok()?))).collect();
    let numeric = numeric_types(parsed.iter().map(|(_, parsed)| parsed));
    let mut found = Candidates::default();
    for (file, parsed) in &parsed {
        let finder =
            Finder { file, numeric: &numeric, found: &mut found, generics: Vec::new(), of_self: false };
        { finder }.visit_file(parsed);
    }
    found.leave_out_unused_types(&numeric);
    found
}

impl Candidates {
    /// A type without numbers gets the derive only where one with numbers or a function mentions it.
    fn leave_out_unused_types(&mut self, numeric: &HashSet<String>) {
        let mut used = numeric.clone();
        for item in &self.items {
            match &item.kind {
                Kind::Function(signature) | Kind::Method { signature, .. } => used.extend(words(signature)),
                Kind::Struct(of) if numeric.contains(&item.name) => used.extend(words(&of.fields)),
                Kind::Enum(of) if numeric.contains(&item.name) => used.extend(words(&of.variants)),
                Kind::Block(block) => used.extend(words(&block.self_ty)),
                Kind::Struct(_) | Kind::Enum(_) => {}
            }
        }
        for item in &mut self.items {
            let is_type = matches!(item.kind, Kind::Struct(_) | Kind::Enum(_));
            item.is_used = !is_type || used.contains(&item.name);
        }
    }
}

/// The names of the package's types that hold numbers, also indirectly.
fn numeric_types<'a>(files: impl Iterator<Item = &'a syn::File>) -> HashSet<String> {
    let mut definitions = Definitions::default();
    files.for_each(|file| definitions.visit_file(file));
    let mut numeric: HashSet<String> = ["f32", "f64"].map(str::to_owned).into();
    loop {
        let before = numeric.len();
        for (name, generics, words) in &definitions.found {
            if words.iter().any(|word| numeric.contains(word) || generics.contains(word)) {
                numeric.insert(name.clone());
            }
        }
        if numeric.len() == before {
            return numeric;
        }
    }
}

#[derive(Default)]
struct Definitions {
    /// Names of types with their float parameters and the words of their fields.
    found: Vec<(String, Vec<String>, HashSet<String>)>,
}

impl<'ast> Visit<'ast> for Definitions {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        let types = item.fields.iter().flat_map(|field| words(&field.ty));
        self.found.push((item.ident.to_string(), all_parameters(&item.generics), types.collect()));
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        let fields = item.variants.iter().flat_map(|variant| &variant.fields);
        let types = fields.flat_map(|field| words(&field.ty)).collect();
        self.found.push((item.ident.to_string(), all_parameters(&item.generics), types));
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.found.push((item.ident.to_string(), Vec::new(), words(&item.ty).collect()));
    }
}

fn all_parameters(generics: &syn::Generics) -> Vec<String> {
    generics.type_params().map(|parameter| parameter.ident.to_string()).collect()
}

/// The identifiers of a type.
pub(crate) fn words(tokens: &impl ToTokens) -> std::vec::IntoIter<String> {
    let text = tokens.to_token_stream().to_string();
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned);
    words.collect::<Vec<_>>().into_iter()
}

struct Finder<'a> {
    file: &'a Path,
    numeric: &'a HashSet<String>,
    found: &'a mut Candidates,
    /// Type parameters of the block.
    generics: Vec<String>,
    /// Whether `Self` holds numbers.
    of_self: bool,
}

impl Finder<'_> {
    fn holds_numbers(&self, tokens: &impl ToTokens, generics: &[String]) -> bool {
        words(tokens).any(|word| {
            self.numeric.contains(&word)
                || generics.contains(&word)
                || self.generics.contains(&word)
                || (self.of_self && (word == "Self" || word == "self"))
        })
    }

    /// Numbers go in and come out.
    fn is_candidate(&self, signature: &syn::Signature) -> bool {
        let generics = float_parameters(&signature.generics);
        let changed = |input: &syn::FnArg| match input {
            syn::FnArg::Receiver(it) => it.mutability.is_some() && it.reference.is_some(),
            syn::FnArg::Typed(it) => {
                matches!(&*it.ty, syn::Type::Reference(it) if it.mutability.is_some())
            }
        };
        let numbers = |input: &syn::FnArg| self.holds_numbers(input, &generics);
        let result = match &signature.output {
            syn::ReturnType::Default => false,
            syn::ReturnType::Type(_, ty) => self.holds_numbers(ty, &generics) || words(ty).any(is_integer),
        };
        signature.asyncness.is_none()
            && signature.unsafety.is_none()
            && signature.abi.is_none()
            && signature.inputs.iter().any(numbers)
            && (result || signature.inputs.iter().any(|input| changed(input) && numbers(input)))
    }

    fn push(&mut self, name: String, spanned: &impl Spanned, end: Option<(usize, usize)>, kind: Kind) {
        let span = spanned.span();
        let (start, last) = (span.start(), span.end());
        self.found.items.push(Item {
            file: self.file.to_owned(),
            name,
            lines: (start.line, last.line),
            start: (start.line, start.column),
            end: end.unwrap_or((last.line, last.column)),
            kind,
            is_used: true,
        });
    }

    fn methods(&mut self, item: &syn::ItemImpl) {
        let block = self.found.items.len();
        let name = item.self_ty.to_token_stream().to_string().replace(' ', "");
        self.push(name.clone(), item, None, Kind::Block(Box::new(item.clone())));
        let end = self.found.items[block].end;
        for method in &item.items {
            let syn::ImplItem::Fn(method) = method else { continue };
            if self.is_candidate(&method.sig) && !is_test(&method.attrs) {
                let kind = Kind::Method { signature: method.sig.clone(), block };
                self.push(format!("{name}::{}", method.sig.ident), method, Some(end), kind);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if is_test(&item.attrs) {
            let span = item.span();
            self.found.tests.push((self.file.to_owned(), span.start().line, span.end().line));
        } else {
            self.found.modules.insert(item.ident.to_string());
            syn::visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        if is_test(&item.attrs) {
            let span = item.span();
            self.found.tests.push((self.file.to_owned(), span.start().line, span.end().line));
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if is_test(&item.attrs) {
            let span = item.span();
            self.found.tests.push((self.file.to_owned(), span.start().line, span.end().line));
        } else if self.is_candidate(&item.sig) {
            self.push(item.sig.ident.to_string(), item, None, Kind::Function(item.sig.clone()));
        }
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        if !is_test(&item.attrs) {
            self.push(item.ident.to_string(), item, None, Kind::Struct(item.clone()));
        }
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        if !is_test(&item.attrs) {
            self.push(item.ident.to_string(), item, None, Kind::Enum(item.clone()));
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        const NO_NUMBERS: [&str; 5] = ["Debug", "Display", "Hash", "Serialize", "Deserialize"];
        let of_trait = item.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
        if is_test(&item.attrs) || of_trait.is_some_and(|it| NO_NUMBERS.contains(&&*it.ident.to_string())) {
            return;
        }
        self.generics = float_parameters(&item.generics);
        self.of_self = true;
        self.methods(item);
        self.generics.clear();
        self.of_self = false;
    }
}

/// What is made of numbers for an index or a count: those who call the function need it.
fn is_integer(word: String) -> bool {
    matches!(&*word, "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize")
}

/// Type parameters that may be numbers: all but those that are functions or text.
fn float_parameters(generics: &syn::Generics) -> Vec<String> {
    const FLOATS: [&str; 7] = ["Float", "FloatCore", "Real", "RealField", "Num", "FloatConst", "Floating"];
    let is_float = |parameter: &&syn::TypeParam| {
        let inline = words(&parameter.bounds).any(|word| FLOATS.contains(&&*word));
        inline || generics.where_clause.iter().any(|it| words(it).any(|word| FLOATS.contains(&&*word)))
    };
    generics.type_params().filter(is_float).map(|parameter| parameter.ident.to_string()).collect()
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = attribute.to_token_stream().to_string().replace(' ', "");
        text.starts_with("#[cfg(test") || text.starts_with("#[test") || text.starts_with("#[cfg(all(test")
    })
}
