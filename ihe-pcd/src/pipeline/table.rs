//! A table of the file, with the places of its keys.

use core::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::fault::Misplaced;

/// A table: keys are taken out of it one after the other, and what is left is somebody's settings.
#[derive(Clone, Debug)]
pub(super) struct Table<'t> {
    span: Range<usize>,
    table: DeTable<'t>,
}

/// A text of the file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Word {
    pub(super) span: Range<usize>,
    pub(super) text: String,
}

impl<'t> Table<'t> {
    pub(super) fn parse(text: &'t str) -> Result<Self, Misplaced> {
        let table = DeTable::parse(text).map_err(|error| Misplaced::said(&error))?;
        Ok(Self {
            span: table.span(),
            table: table.into_inner(),
        })
    }

    fn of(value: Spanned<DeValue<'t>>) -> Result<Self, Misplaced> {
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Ok(Self { span, table }),
            other => {
                let what = format!("a table is expected here, and no {}", other.type_str());
                Err(Misplaced::new(span, what))
            }
        }
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Takes a table out of it.
    pub(super) fn take_table(&mut self, key: &str) -> Result<Option<Self>, Misplaced> {
        self.table.remove(key).map(Self::of).transpose()
    }

    /// Takes a text out of it.
    pub(super) fn take_word(&mut self, key: &str) -> Result<Option<Word>, Misplaced> {
        let value = self.table.remove(key);
        value.map(|value| Word::of(key, value)).transpose()
    }

    /// Takes a list of texts out of it; without it, none.
    pub(super) fn take_words(&mut self, key: &str) -> Result<Vec<Word>, Misplaced> {
        let Some(value) = self.table.remove(key) else {
            return Ok(Vec::new());
        };
        let span = value.span();
        match value.into_inner() {
            DeValue::Array(values) => {
                let words = values.into_iter().map(|value| Word::of(key, value));
                words.collect()
            }
            _ => Err(Misplaced::new(span, format!("`{key}` is a list of names"))),
        }
    }

    /// Takes a value out of it.
    pub(super) fn take<T: DeserializeOwned>(&mut self, key: &str) -> Result<Option<T>, Misplaced> {
        let value = self.table.remove(key);
        let read = |value| T::deserialize(ValueDeserializer::from(value));
        let read = value.map(read).transpose();
        read.map_err(|error| Misplaced::said(&error))
    }

    /// The tables in it, in the order of the file.
    pub(super) fn into_tables(self) -> Vec<(Word, Result<Self, Misplaced>)> {
        let mut tables: Vec<_> = self.table.into_iter().collect();
        tables.sort_by_key(|(key, _)| key.span().start);
        let tables = tables.into_iter().map(|(key, value)| {
            let span = key.span();
            let text = key.into_inner().into_owned();
            (Word { span, text }, Self::of(value))
        });
        tables.collect()
    }

    /// The keys that are left.
    pub(super) fn keys(&self) -> impl Iterator<Item = Word> {
        self.table.keys().map(|key| Word {
            span: key.span(),
            text: key.get_ref().to_string(),
        })
    }

    /// Everything that is left, as settings. A key that they do not have is an error at its place.
    pub(super) fn read<T: DeserializeOwned>(self) -> Result<T, Misplaced> {
        let span = self.span;
        let value = Spanned::new(span.clone(), DeValue::Table(self.table));
        T::deserialize(ValueDeserializer::from(value)).map_err(|error| {
            let mut said = Misplaced::said(&error);
            said.span.get_or_insert(span);
            said
        })
    }
}

impl Word {
    fn of(key: &str, value: Spanned<DeValue<'_>>) -> Result<Self, Misplaced> {
        let span = value.span();
        match value.into_inner() {
            DeValue::String(text) => Ok(Self {
                span,
                text: text.into_owned(),
            }),
            other => {
                let what = format!("`{key}` is a text, and no {}", other.type_str());
                Err(Misplaced::new(span, what))
            }
        }
    }
}
