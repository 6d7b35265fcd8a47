use super::scanner::Kind;
use super::{FileFinding, FileFindingKind, FilePart, FileSegment, FileTrailer};
use crate::hl7::{Delimiters, SegmentId};

/// The findings that one part can give rise to: at most a batch and a file left open, and one of its own.
const MOST_FINDINGS: usize = 3;

/// Which file and batch are open, and what was counted in them.
#[derive(Clone, Default)]
pub(super) struct Structure {
    /// FHS, until FTS.
    file: Option<Header>,
    /// BHS, until BTS.
    batch: Option<Header>,
    /// A batch has begun, with or without BHS.
    in_batch: bool,
    messages: u64,
    batches: u64,
    findings: [Option<FileFinding>; MOST_FINDINGS],
}

#[derive(Clone, Copy)]
struct Header {
    offset: u64,
    delimiters: Delimiters,
}

impl Structure {
    /// The part that these bytes are; findings about it are to be taken before the next one.
    pub(super) fn part<B: AsRef<[u8]>>(
        &mut self,
        kind: Kind,
        offset: u64,
        bytes: B,
    ) -> FilePart<B> {
        let id = match kind {
            Kind::Stray => return FilePart::Stray { offset, bytes },
            Kind::Message => {
                self.count_message();
                return FilePart::Message { offset, bytes };
            }
            Kind::Envelope(id) => id,
        };
        let raw = bytes.as_ref();
        let declared = if id.is_header() {
            Delimiters::read(raw).ok()
        } else {
            self.declared_for(id)
        };
        let delimiters = declared.unwrap_or_else(|| undeclared(raw));
        if id.is_header() {
            self.begin(id, Header { offset, delimiters });
            if declared.is_none() {
                self.find(id, offset, FileFindingKind::Delimiters);
            }
            let segment = FileSegment::new(id, offset, bytes, delimiters);
            return if id == SegmentId::FHS {
                FilePart::FileHeader(segment)
            } else {
                FilePart::BatchHeader(segment)
            };
        }
        let counted = self.end_envelope(id, offset);
        let trailer = FileTrailer::new(FileSegment::new(id, offset, bytes, delimiters), counted);
        if let Some(kind) = trailer.miscount() {
            self.find(id, offset, kind);
        }
        if id == SegmentId::BTS {
            FilePart::BatchTrailer(trailer)
        } else {
            FilePart::FileTrailer(trailer)
        }
    }

    /// A part that was dropped still begins, counts or ends what it would have.
    pub(super) fn dropped(&mut self, kind: Kind, offset: u64) {
        match kind {
            Kind::Stray => {}
            Kind::Message => self.count_message(),
            Kind::Envelope(id) if id.is_header() => {
                let delimiters = undeclared(&[]);
                self.begin(id, Header { offset, delimiters });
            }
            Kind::Envelope(id) => {
                self.end_envelope(id, offset);
            }
        }
    }

    /// The file is over; what is open stays without a trailer.
    pub(super) fn end(&mut self) {
        self.leave_batch();
        self.leave_file();
    }

    /// The next finding that was not taken.
    pub(super) fn take_finding(&mut self) -> Option<FileFinding> {
        self.findings.iter_mut().find_map(Option::take)
    }

    /// What the header that belongs to this trailer declares.
    fn declared_for(&self, trailer: SegmentId) -> Option<Delimiters> {
        let batch = self.batch.filter(|_| trailer == SegmentId::BTS);
        batch.or(self.file).map(|header| header.delimiters)
    }

    fn begin(&mut self, id: SegmentId, header: Header) {
        self.leave_batch();
        if id == SegmentId::FHS {
            self.leave_file();
            self.file = Some(header);
        } else {
            self.enter_batch();
            self.batch = Some(header);
        }
    }

    /// Ends a batch or the file at its trailer, and answers what was counted in it.
    fn end_envelope(&mut self, id: SegmentId, offset: u64) -> u64 {
        let (header, counted) = if id == SegmentId::BTS {
            if !self.in_batch {
                self.enter_batch();
            }
            self.in_batch = false;
            (self.batch.take(), self.messages)
        } else {
            self.leave_batch();
            (self.file.take(), core::mem::take(&mut self.batches))
        };
        if header.is_none() {
            self.find(id, offset, FileFindingKind::TrailerWithoutHeader);
        }
        counted
    }

    fn count_message(&mut self) {
        if !self.in_batch {
            self.enter_batch();
        }
        self.messages = self.messages.saturating_add(1);
    }

    fn enter_batch(&mut self) {
        self.in_batch = true;
        self.messages = 0;
        self.batches = self.batches.saturating_add(1);
    }

    fn leave_batch(&mut self) {
        self.in_batch = false;
        if let Some(header) = self.batch.take() {
            let kind = FileFindingKind::HeaderWithoutTrailer;
            self.find(SegmentId::BHS, header.offset, kind);
        }
    }

    fn leave_file(&mut self) {
        self.batches = 0;
        if let Some(header) = self.file.take() {
            let kind = FileFindingKind::HeaderWithoutTrailer;
            self.find(SegmentId::FHS, header.offset, kind);
        }
    }

    fn find(&mut self, segment: SegmentId, offset: u64, kind: FileFindingKind) {
        if let Some(free) = self.findings.iter_mut().find(|slot| slot.is_none()) {
            *free = Some(FileFinding {
                segment,
                offset,
                kind,
            });
        }
    }
}

/// Where nothing is declared, only fields are told apart, by what stands behind the segment id.
fn undeclared(segment: &[u8]) -> Delimiters {
    let separator = segment.get(3).filter(|byte| byte.is_ascii_punctuation());
    Delimiters::none(separator.copied().unwrap_or(b'|'))
}
