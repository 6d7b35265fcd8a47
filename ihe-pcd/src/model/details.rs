use alloc::boxed::Box;
use alloc::vec::Vec;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::room::{Room, list};
use super::row::{RowFields, coded};
use super::{Note, Participation, ProblemKind, Timestamp};
use crate::datatype::{Cwe, Xcn};
use crate::hl7::{Charset, Field, Location, Repetition, SegmentId, SegmentWriter, Text, Writer};

/// What few rows say beside their value: the rare fields of OBX, and the NTE and PRT behind it.
///
/// [`Observation`](super::Observation) and [`Device`](super::Device) have them in a box, which most have not;
/// their methods `observers`, `producer`, `natures`, `analysed_at`, `notes` and `participations` ask it.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::Report;
///
/// let message = Message::parse(
///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
///     OBR|1\r\
///     OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||||||R|||||^Nurse^Test\r\
///     OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.2|73||||||R\r",
/// )?;
/// let report = Report::read(&message)?;
/// let mut rows = report.observations();
/// // Who observed is known by name only (TF-2 B.8).
/// assert_eq!(rows.next().unwrap().observers()[0].family, "Nurse");
/// assert!(rows.next().unwrap().details.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Details<'a> {
    /// OBX-10: by which population a value is abnormal, table 0080: `A` age, `S` sex and others.
    pub natures: Vec<Text<'a>>,
    /// OBX-15: the organisation that made the value.
    pub producer: Option<Cwe<'a>>,
    /// OBX-16: who is responsible for the observation; the id may be empty when it is not known (TF-2 B.8).
    pub observers: Vec<Xcn<'a>>,
    /// OBX-19: sent, if at all, as a duplicate of OBX-14 (TF-2 B.8); it is never taken for it.
    pub analysed_at: Option<Timestamp>,
    /// The NTE behind the row.
    pub notes: Vec<Note<'a>>,
    /// The PRT behind the row.
    pub participations: Vec<Participation<'a>>,
}

impl<'a> Details<'a> {
    /// Reads the fields of a row of which one at least is there.
    #[cold]
    #[inline(never)]
    pub(super) fn read(
        fields: &RowFields<'a>,
        at: Location,
        own_time: Option<&Timestamp>,
        room: &mut Room,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) -> Option<Box<Self>> {
        let field = |number| fields.field(number).field();
        let analysed_at = Timestamp::read(field(19), at.field(19), reading, problems);
        if let Some(own) = own_time
            && let Some(analysed) = &analysed_at
            && differ(own, analysed)
        {
            problems.add(at.field(19), ProblemKind::TimesDiffer);
        }
        let details = Self {
            natures: natures(field(10), at.field(10), problems),
            producer: coded(fields.field(15), at, 15, problems),
            observers: room.list(field(16), at.field(16), problems, Xcn::read, Xcn::is_empty),
            analysed_at,
            notes: Vec::new(),
            participations: Vec::new(),
        };
        (details != Self::default()).then(|| Box::new(details))
    }

    /// Writes the field of a row with this number, if it is one of these.
    pub(super) fn write_field(&self, number: u32, obx: &mut SegmentWriter<'_>) {
        let mut field = obx.field(number);
        match number {
            10 => {
                for (number, nature) in (1..).zip(&self.natures) {
                    field.repetition(number).text(nature);
                }
            }
            15 => {
                if let Some(producer) = &self.producer {
                    producer.write(&mut field);
                }
            }
            16 => {
                for (number, observer) in (1..).zip(&self.observers) {
                    observer.write(&mut field.repetition(number));
                }
            }
            19 => {
                if let Some(time) = &self.analysed_at {
                    time.wire.write(&mut field);
                }
            }
            _ => {}
        }
    }

    /// About how many bytes they are when they are sent.
    pub(crate) fn wire_len(&self) -> usize {
        let mut writer = Writer::new(Charset::UTF_8);
        writer.header();
        let mut obx = writer.segment(SegmentId::OBX);
        for number in [10, 15, 16, 19] {
            self.write_field(number, &mut obx);
        }
        super::write::participations(&self.participations, &mut writer);
        super::write::notes(&self.notes, &mut writer);
        writer.end().map_or(usize::MAX, <[u8]>::len)
    }

    /// The same details without a borrow.
    pub fn into_owned(self) -> Details<'static> {
        Details {
            natures: self.natures.into_iter().map(Text::into_owned).collect(),
            producer: self.producer.map(Cwe::into_owned),
            observers: self.observers.into_iter().map(Xcn::into_owned).collect(),
            analysed_at: self.analysed_at,
            notes: self.notes.into_iter().map(Note::into_owned).collect(),
            participations: self
                .participations
                .into_iter()
                .map(Participation::into_owned)
                .collect(),
        }
    }
}

/// Whether two times are not the same: as instants, or as they are written where one of them is none.
fn differ(one: &Timestamp, other: &Timestamp) -> bool {
    match (one.instant, other.instant) {
        (Some(one), Some(other)) => one != other,
        _ => one.wire != other.wire,
    }
}

fn natures<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Vec<Text<'a>> {
    let read = |repetition: Repetition<'a>| Ok(repetition.value()?.unwrap_or_default());
    list(field, at, problems, read, |nature| nature.is_empty())
}

/// The methods of a row that ask its details.
macro_rules! detailed {
    ($name:ident) => {
        impl<'a> $name<'a> {
            /// OBX-16: who is responsible for the observation; the id may be empty when it is not known (TF-2 B.8).
            pub fn observers(&self) -> &[crate::datatype::Xcn<'a>] {
                self.details
                    .as_ref()
                    .map_or(&[], |details| &details.observers)
            }

            /// OBX-15: the organisation that made the value.
            pub fn producer(&self) -> Option<&crate::datatype::Cwe<'a>> {
                self.details.as_ref()?.producer.as_ref()
            }

            /// OBX-10: by which population a value is abnormal, table 0080.
            pub fn natures(&self) -> &[crate::hl7::Text<'a>] {
                self.details
                    .as_ref()
                    .map_or(&[], |details| &details.natures)
            }

            /// OBX-19: sent, if at all, as a duplicate of OBX-14 (TF-2 B.8); it is never taken for it.
            pub fn analysed_at(&self) -> Option<&super::Timestamp> {
                self.details.as_ref()?.analysed_at.as_ref()
            }

            /// The NTE behind the row.
            pub fn notes(&self) -> &[super::Note<'a>] {
                self.details.as_ref().map_or(&[], |details| &details.notes)
            }

            /// The PRT behind the row.
            pub fn participations(&self) -> &[super::Participation<'a>] {
                self.details
                    .as_ref()
                    .map_or(&[], |details| &details.participations)
            }
        }
    };
}

pub(super) use detailed;
