use core::fmt;
use core::iter::FusedIterator;

use super::FilePart;
use super::scanner::Scanner;
use super::structure::Structure;

/// Every part of a file in memory, in order, each with the findings about it behind it.
///
/// [What is a part](FilePart#what-is-a-part) is said there. The parts borrow the file, and nothing is allocated.
/// What follows no header, or is followed by no trailer, is a part all the same.
///
/// ```
/// use ihe_pcd::hl7::{FileFindingKind, FilePart, Message, file_parts};
///
/// let file = b"BHS|^~\\&|ARCHIVE\rMSH|^~\\&|A\rPID|1\rMSH#^~\\&#B\rBTS|3\r";
/// for part in file_parts(file) {
///     match part {
///         FilePart::Message { bytes, .. } => drop(Message::parse(bytes)?),
///         FilePart::BatchTrailer(trailer) => {
///             assert_eq!((trailer.stated(), trailer.counted()), (Some(3), 2));
///         }
///         FilePart::Finding(finding) => {
///             assert_eq!(finding.to_string(), "BTS (byte 45): field 1 states another count than the 2 that came");
///         }
///         _ => {}
///     }
/// }
/// # Ok::<(), ihe_pcd::hl7::ReadError>(())
/// ```
pub fn file_parts<T: AsRef<[u8]> + ?Sized>(file: &T) -> FileParts<'_> {
    FileParts {
        file: file.as_ref(),
        scanner: Scanner::default(),
        structure: Structure::default(),
        ended: false,
    }
}

/// The parts of a file in memory; see [`file_parts`].
#[derive(Clone)]
pub struct FileParts<'a> {
    file: &'a [u8],
    scanner: Scanner,
    structure: Structure,
    ended: bool,
}

impl<'a> Iterator for FileParts<'a> {
    type Item = FilePart<&'a [u8]>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(finding) = self.structure.take_finding() {
            return Some(FilePart::Finding(finding));
        }
        if let Some(found) = self.scanner.next(self.file, true) {
            let bytes = self.file.get(found.begin..found.end)?;
            let offset = found.begin as u64;
            return Some(self.structure.part(found.kind, offset, bytes));
        }
        if !self.ended {
            self.ended = true;
            self.structure.end();
        }
        self.structure.take_finding().map(FilePart::Finding)
    }
}

impl FusedIterator for FileParts<'_> {}

impl fmt::Debug for FileParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.file.len().saturating_sub(self.scanner.passed_over());
        write!(f, "FileParts({left} bytes left)")
    }
}
