//! The paths a piece of code names (`crate::hl7::Message`, `use std::{net, time::Instant}`), with their lines.

use crate::source;

/// A path with its import braces resolved and `super` and `self` taken back to the crate.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Named {
    /// From 1.
    pub(crate) line: usize,
    /// From the begin: `crate`, or the name of another crate, or a name in scope.
    pub(crate) segments: Vec<String>,
}

impl Named {
    /// Whether the path begins with these segments.
    pub(crate) fn begins(&self, prefix: &[&str]) -> bool {
        self.segments.len() >= prefix.len() && self.segments.iter().zip(prefix).all(|(a, b)| a == b)
    }
}

/// Every path named in a file whose module is `module` (`["hl7", "segment"]`; empty for the crate root).
pub(crate) fn paths(text: &str, module: &[String]) -> Vec<Named> {
    let mut reader = Reader {
        tokens: tokens(&source::code(text)),
        at: 0,
        module: module.to_vec(),
        opened: Vec::new(),
        depth: 0,
        found: Vec::new(),
    };
    reader.read();
    reader.found
}

struct Token {
    line: usize,
    text: String,
}

/// Words, `::`, and every other character that is not blank.
fn tokens(code: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (line, content) in (1..).zip(code.lines()) {
        let mut rest = content;
        while let Some(first) = rest.chars().next() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let length = if is_word(first) {
                rest.find(|c| !is_word(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            let (text, tail) = rest.split_at(length);
            rest = tail;
            if !first.is_whitespace() {
                let text = text.to_owned();
                tokens.push(Token { line, text });
            }
        }
    }
    tokens
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    module: Vec<String>,
    /// The depth of braces at which each inline module was opened.
    opened: Vec<usize>,
    depth: usize,
    found: Vec<Named>,
}

impl Reader {
    fn token(&self, ahead: usize) -> &str {
        self.tokens
            .get(self.at + ahead)
            .map_or("", |token| &token.text)
    }

    fn read(&mut self) {
        while self.at < self.tokens.len() {
            match self.token(0) {
                "mod" if is_name(self.token(1)) && self.token(2) == "{" => {
                    self.module.push(self.token(1).to_owned());
                    self.opened.push(self.depth);
                    self.depth += 1;
                    self.at += 3;
                }
                "{" => {
                    self.depth += 1;
                    self.at += 1;
                }
                "}" => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.opened.last() == Some(&self.depth) {
                        self.opened.pop();
                        self.module.pop();
                    }
                    self.at += 1;
                }
                // `std::net` in `::std::net` too; what follows a type (`<T as X>::Y`, `Vec<T>::new`) is no crate.
                "::" if is_name(self.token(1)) && self.after_a_type() => self.at += 2,
                "use" | "pub" | "in" | "as" | "mut" | "dyn" | "impl" | "return" | "else" => {
                    self.at += 1;
                }
                name if is_name(name) => self.tree(&[]),
                _ => self.at += 1,
            }
        }
    }

    fn after_a_type(&self) -> bool {
        let before = |back: usize| {
            let at = self.at.checked_sub(back)?;
            self.tokens.get(at).map(|token| token.text.as_str())
        };
        match before(1) {
            Some(">") => !matches!(before(2), Some("-" | "=")),
            Some("]" | ")") => true,
            _ => false,
        }
    }

    /// One path or import tree, named below `prefix`.
    fn tree(&mut self, prefix: &[String]) {
        let line = self.tokens[self.at].line;
        let mut segments = prefix.to_vec();
        loop {
            match self.token(0) {
                "{" => {
                    self.at += 1;
                    while !matches!(self.token(0), "}" | "") {
                        if is_name(self.token(0)) || matches!(self.token(0), "*" | "{") {
                            self.tree(&segments);
                        } else {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                name if is_name(name) || name == "*" => {
                    segments.push(name.to_owned());
                    self.at += 1;
                }
                _ => break,
            }
            let goes_on = is_name(self.token(1)) || matches!(self.token(1), "{" | "*");
            if self.token(0) != "::" || !goes_on {
                break;
            }
            self.at += 1;
        }
        if self.token(0) == "as" {
            self.at += 2;
        }
        self.keep(line, segments);
    }

    /// Takes `self` and `super` back to the crate.
    fn keep(&mut self, line: usize, segments: Vec<String>) {
        let mut module = self.module.clone();
        let mut rest = segments.as_slice();
        let relative = matches!(rest.first().map(String::as_str), Some("self" | "super"));
        while let Some((first, tail)) = rest.split_first()
            && relative
            && matches!(first.as_str(), "self" | "super")
        {
            if first == "super" {
                module.pop();
            }
            rest = tail;
        }
        let mut resolved = Vec::new();
        if relative {
            resolved.push("crate".to_owned());
            resolved.extend(module);
        }
        resolved.extend(rest.iter().cloned());
        self.found.push(Named {
            line,
            segments: resolved,
        });
    }
}

fn is_name(token: &str) -> bool {
    token
        .chars()
        .next()
        .is_some_and(|first| first.is_alphabetic() || first == '_')
}

#[test]
fn imports_are_taken_apart_and_taken_back_to_the_crate() {
    let named = |text: &str, path: &str| {
        let module = ["hl7".to_owned(), "segment".to_owned()];
        paths(text, &module)
            .iter()
            .any(|named| named.segments.join("::") == path)
    };
    assert!(named("use crate::model::Report;", "crate::model::Report"));
    assert!(named(
        "use crate::{hl7, model::{self, Report as R}};",
        "crate::model::Report"
    ));
    assert!(named("use crate::{\n  actor,\n};", "crate::actor"));
    assert!(named("let x = crate::actor::run();", "crate::actor::run"));
    assert!(named("use super::super::actor::X;", "crate::actor::X"));
    assert!(named("use super::{super::actor, Field};", "crate::actor"));
    assert!(named(
        "mod tests { use super::super::super::actor; }",
        "crate::actor"
    ));
    assert!(named(
        "mod tests {} use super::super::actor;",
        "crate::actor"
    ));
    assert!(named(
        "use std::{time::{Duration, Instant}, net};",
        "std::time::Instant"
    ));
    assert!(named(
        "fn now() -> ::std::time::SystemTime {}",
        "std::time::SystemTime"
    ));
    assert!(named("pub use super::*;", "crate::hl7::*"));
    assert!(!named("use super::Field;", "crate::Field"));
}

#[test]
fn a_path_knows_its_line() {
    let found = paths(
        "\n// crate::actor\nuse crate::{\n    hl7,\n    actor,\n};",
        &[],
    );
    let lines: Vec<_> = found
        .iter()
        .filter(|named| named.begins(&["crate"]))
        .map(|named| named.line)
        .collect();
    assert_eq!(lines, [4, 5]);
}
