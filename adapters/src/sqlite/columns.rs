//! What a column takes of a message, and what is said about the rest.

use std::borrow::Cow;

use ihe_pcd::hl7::{Charset, FieldWriter, Location, SegmentId, Writer};
use ihe_pcd::model::Problem;

/// The longest text of a column, in bytes of UTF-8. Longer ones are problems, and NULL.
///
/// A patient or a device is written once in a message and stands in every row that is read from it,
/// so a message of 1 MiB could else become gigabytes.
/// The longest parts of HL7 v2.6 that name things in one piece (ISO object identifiers, of 199 characters) fit.
pub(super) const LONGEST_TEXT: usize = 255;

/// How many problems of a message are told one by one. One row more counts the others.
pub(super) const MOST_PROBLEMS: usize = 1000;

/// A row of the table `problem`.
#[derive(Clone, Debug)]
pub(super) struct ProblemRow {
    pub(super) at: String,
    pub(super) kind: &'static str,
    pub(super) message: String,
}

/// Collects the problems of a message, as many as are told.
#[derive(Debug, Default)]
pub(super) struct Problems {
    rows: Vec<ProblemRow>,
    more: usize,
}

impl Problems {
    /// What the reading found.
    pub(super) fn read(&mut self, problem: &Problem) {
        self.add(problem.at, problem.kind.name(), || problem.kind.to_string());
    }

    /// The text for a column, or nothing where the message gives nothing or too much.
    pub(super) fn column(&mut self, at: Location, text: &str) -> Option<String> {
        if text.len() > LONGEST_TEXT {
            self.too_long(at);
            return None;
        }
        given(text)
    }

    /// As [`column`](Self::column), for a text that was put together.
    pub(super) fn written(&mut self, at: Location, text: Option<String>) -> Option<String> {
        let text = text.filter(|text| !text.is_empty())?;
        if text.len() > LONGEST_TEXT {
            self.too_long(at);
            return None;
        }
        Some(text)
    }

    /// Says that a column is NULL because its text is too long.
    pub(super) fn too_long(&mut self, at: Location) {
        self.add(at, "too-long", || {
            format!("longer than the {LONGEST_TEXT} bytes of a column")
        });
    }

    /// Says that a message about alerts has none.
    pub(super) fn no_alert(&mut self, at: Location) {
        self.add(at, "no-alert", || "no alert can be read from it".to_owned());
    }

    fn add(&mut self, at: Location, kind: &'static str, message: impl FnOnce() -> String) {
        if self.rows.len() >= MOST_PROBLEMS {
            self.more = self.more.saturating_add(1);
            return;
        }
        self.rows.push(ProblemRow {
            at: at.to_string(),
            kind,
            message: message(),
        });
    }

    /// The rows; the last one says how many more there would be.
    pub(super) fn into_rows(mut self) -> Vec<ProblemRow> {
        self.rows.extend(more(self.more));
        self.rows
    }

    /// How many problems the last of the rows counts.
    pub(super) const fn more(&self) -> usize {
        self.more
    }
}

/// The row that counts problems that are not told.
fn more(count: usize) -> Option<ProblemRow> {
    (count > 0).then(|| ProblemRow {
        at: "MSH".to_owned(),
        kind: "more",
        message: format!("{count} more problems"),
    })
}

/// Rows that were found when the others were there, before the others; of those the last one may count `counted` more.
pub(super) fn before(
    mut first: Vec<ProblemRow>,
    others: &[ProblemRow],
    counted: usize,
) -> Cow<'_, [ProblemRow]> {
    if first.is_empty() {
        return Cow::Borrowed(others);
    }
    let told = others
        .iter()
        .filter(|row| counted == 0 || row.kind != "more");
    first.extend(told.cloned());
    let left_out = first.len().saturating_sub(MOST_PROBLEMS);
    first.truncate(MOST_PROBLEMS);
    first.extend(more(counted.saturating_add(left_out)));
    Cow::Owned(first)
}

/// The text, or nothing where the message gives nothing.
pub(super) fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// What `write` writes into a field, as it stands on the wire in UTF-8.
pub(super) fn wire(write: impl FnOnce(&mut FieldWriter<'_>)) -> Option<String> {
    let mut writer = Writer::new(Charset::UTF_8);
    writer.header();
    write(&mut writer.segment(SegmentId::OBX).field(1));
    let written = writer.finish().ok()?;
    let field = written.message().segment(SegmentId::OBX)?.field(1);
    given(core::str::from_utf8(field.raw()).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Location = Location::segment(SegmentId::OBX, 7).field(8);

    #[test]
    fn a_column_takes_what_fits_and_says_what_does_not() {
        let mut problems = Problems::default();
        let longest = "x".repeat(LONGEST_TEXT);
        let longer = "x".repeat(LONGEST_TEXT + 1);
        assert_eq!(problems.column(AT, ""), None);
        assert_eq!(problems.written(AT, None), None);
        assert_eq!(problems.written(AT, Some(String::new())), None);
        assert_eq!(problems.column(AT, &longest), Some(longest.clone()));
        assert_eq!(problems.written(AT, Some(longest.clone())), Some(longest));
        assert!(problems.rows.is_empty());
        assert_eq!(problems.column(AT, &longer), None);
        assert_eq!(problems.written(AT, Some(longer)), None);
        let rows = problems.into_rows();
        let told: Vec<_> = rows.iter().map(|row| (&*row.at, row.kind)).collect();
        assert_eq!(told, [("OBX[7]-8", "too-long"); 2]);
    }

    #[test]
    fn what_comes_before_the_problems_of_a_message_takes_room_of_theirs() {
        for (first, others) in [(0, 1500), (1, 3), (1, 999), (1, 1000), (2, 1500), (1200, 7)] {
            let found = |count| {
                let mut problems = Problems::default();
                (0..count).for_each(|_| problems.too_long(AT));
                problems
            };
            let (others_found, counted) = (found(others), found(others).more());
            let others_found = others_found.into_rows();
            let rows = before(
                vec![found(1).into_rows().remove(0); first],
                &others_found,
                counted,
            );
            let all: usize = first + others;
            let expected = more(all.saturating_sub(1000)).map(|row| row.message);
            assert_eq!(rows.len(), all.min(1000) + usize::from(all > 1000), "{all}");
            let said = rows.iter().find(|row| row.kind == "more");
            assert_eq!(said.map(|row| row.message.clone()), expected, "{all}");
        }
    }

    #[test]
    fn the_problems_that_are_not_told_are_counted() {
        for (found, told) in [(999, 999), (1000, 1000), (1001, 1001), (70_000, 1001)] {
            let mut problems = Problems::default();
            for _ in 0..found {
                problems.too_long(AT);
            }
            let rows = problems.into_rows();
            assert_eq!(rows.len(), told);
            let more: Vec<_> = rows.iter().filter(|row| row.kind == "more").collect();
            let said: Vec<_> = more.iter().map(|row| row.message.as_str()).collect();
            let expected = format!("{} more problems", found - 1000.min(found));
            let expected = (found > 1000).then_some(expected.as_str());
            assert_eq!(said, expected.into_iter().collect::<Vec<_>>());
        }
    }
}
