use ihe_pcd_codes::resolve::{Certainty, Resolution, published_code, resolve, resolve_code};
use ihe_pcd_codes::{MdcCode, Partition, TermStatus};

use super::DatatypeError;
use super::parts::flat_composite;
use crate::hl7::{Seen, ShortText, Text};

/// CWE, a coded value with exceptions: a code, the same in a second system, and what was meant (HL7 v2.6 chapter 2A, CWE).
///
/// IHE PCD names observations and units by it, `147842^MDC_ECG_HEART_RATE^MDC` (TF-2 A.1);
/// a value that has no code stands in the text alone, `^pump-status-infusing` (TF-2 C.2).
///
/// The parts are kept as they are on the wire, blanks around them too.
///
/// ```
/// use ihe_pcd::datatype::Cwe;
/// use ihe_pcd_codes::mdc;
///
/// let code = Cwe::from_mdc(mdc::ECG_HEART_RATE);
/// assert_eq!(code.identifier, "147842");
/// assert_eq!(code.text, "MDC_ECG_HEART_RATE");
/// assert_eq!(code.mdc(), Some(mdc::ECG_HEART_RATE));
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Cwe<'a> {
    /// CWE-1: the code.
    pub identifier: ShortText<'a>,
    /// CWE-2: the name of the code; for MDC its reference id.
    pub text: Text<'a>,
    /// CWE-3: the system CWE-1 is from, table 0396: `MDC`, `LN`, `SCT`, `UCUM` and others.
    pub coding_system: Text<'a>,
    /// CWE-4: the code in a second system.
    pub alternate_identifier: Text<'a>,
    /// CWE-5: the name of the second code.
    pub alternate_text: Text<'a>,
    /// CWE-6: the system CWE-4 is from.
    pub alternate_coding_system: Text<'a>,
    /// CWE-7: the version of CWE-3.
    pub coding_system_version: Text<'a>,
    /// CWE-8: the version of CWE-6.
    pub alternate_coding_system_version: Text<'a>,
    /// CWE-9: the text as it was chosen or entered.
    pub original_text: Text<'a>,
}

impl<'a> Cwe<'a> {
    /// No part is given.
    pub(crate) const EMPTY: Self = Self {
        identifier: ShortText::EMPTY,
        text: Text::EMPTY,
        coding_system: Text::EMPTY,
        alternate_identifier: Text::EMPTY,
        alternate_text: Text::EMPTY,
        alternate_coding_system: Text::EMPTY,
        coding_system_version: Text::EMPTY,
        alternate_coding_system_version: Text::EMPTY,
        original_text: Text::EMPTY,
    };

    /// A code, its name and its system.
    pub fn new(
        identifier: impl Into<ShortText<'a>>,
        text: impl Into<Text<'a>>,
        coding_system: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            text: text.into(),
            coding_system: coding_system.into(),
            ..Self::default()
        }
    }

    /// A code of ISO/IEEE 11073, its reference id and `MDC` (TF-2 A.1).
    ///
    /// The reference id is left empty for a code that the tables do not have.
    pub fn from_mdc(code: MdcCode) -> Self {
        let mut cwe = Self::EMPTY;
        cwe.name_mdc(code);
        cwe
    }

    /// Writes the first triplet into a code that has no part yet: a row is built where it stays.
    #[inline]
    pub(crate) fn name_mdc(&mut self, code: MdcCode) {
        self.identifier = ShortText::whole(code.value().into());
        self.text = Text::borrowed(code.refid().unwrap_or_default());
        self.coding_system = Text::borrowed(MDC);
    }

    /// Reads the parts into a code that has none yet: a row is built where it stays.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    #[inline]
    pub(crate) fn read_into(&mut self, field: Seen<'a>) -> Result<(), DatatypeError> {
        let is_read = field.plain_components(|number, text| {
            let part = match number {
                0 => {
                    self.identifier = ShortText::borrowed(text);
                    return;
                }
                1 => &mut self.text,
                2 => &mut self.coding_system,
                3 => &mut self.alternate_identifier,
                4 => &mut self.alternate_text,
                5 => &mut self.alternate_coding_system,
                6 => &mut self.coding_system_version,
                7 => &mut self.alternate_coding_system_version,
                8 => &mut self.original_text,
                _ => return,
            };
            *part = Text::from(text);
        });
        if !is_read {
            *self = Self::read(field.field())?;
        }
        Ok(())
    }

    /// The code of ISO/IEEE 11073 that is meant: of the first triplet if its system is `MDC`, else of the second.
    ///
    /// Senders write codes of older lists, 16-bit codes, code 0 for terms that had no number yet.
    /// What they meant is told by code and reference id together ([`resolve()`]), so this may be another code than was written:
    /// `4262^MDC_DEV_ECG_VMD` is 69798. A code that nobody knows is answered as it stands.
    ///
    /// `None` where code and reference id contradict each other, or several terms fit: nothing is guessed.
    /// [`mdc_as_written`](Self::mdc_as_written) has the number then.
    ///
    /// ```
    /// use ihe_pcd::codes::mdc;
    /// use ihe_pcd::datatype::Cwe;
    ///
    /// let of_an_old_list = Cwe::new("4262", "MDC_DEV_ECG_VMD", "MDC");
    /// assert!(of_an_old_list == mdc::DEV_ECG_VMD);
    ///
    /// // A saturation, says the code; a carbon dioxide, says the name.
    /// let contradiction = Cwe::new("150456", "MDC_CO2_ET", "MDC");
    /// assert_eq!(contradiction.mdc(), None);
    /// assert_eq!(contradiction.mdc_as_written(), Some(mdc::PULS_OXIM_SAT_O2));
    /// ```
    pub fn mdc(&self) -> Option<MdcCode> {
        if self.coding_system == MDC
            && let Some(code) = published_code(&self.identifier, &self.text)
        {
            return Some(code);
        }
        for (code, text) in self.mdc_triplets() {
            let resolution = resolve(code, text);
            if let Some(meant) = resolution.code() {
                return Some(meant);
            }
            let written = written(code);
            match resolution.certainty() {
                Certainty::Unknown | Certainty::Private if written.is_none() => {}
                Certainty::Unknown | Certainty::Private => return written,
                // A 16-bit code alone is the code of no term.
                Certainty::Ambiguous => {
                    return written.filter(|code| code.value() <= u32::from(u16::MAX));
                }
                _ => return None,
            }
        }
        None
    }

    /// The number of the MDC triplet, whatever it means and whatever stands beside it.
    ///
    /// Blanks around it count for nothing, as some senders pad codes.
    /// Code 0 is what senders write before a term has a number, so it names none.
    pub fn mdc_as_written(&self) -> Option<MdcCode> {
        self.mdc_triplets().find_map(|(code, _)| written(code))
    }

    /// What the MDC triplet means, how sure that is, and how it deviates from the nomenclature.
    pub fn resolution(&self) -> Option<Resolution> {
        let (code, text) = self.mdc_triplets().next()?;
        Some(resolve(code, text))
    }

    /// Code and reference id of each triplet of system `MDC` that has one of the two.
    fn mdc_triplets(&self) -> impl Iterator<Item = (&str, &str)> {
        let triplets = [
            (self.identifier.as_str(), &self.text, &self.coding_system),
            (
                self.alternate_identifier.as_str(),
                &self.alternate_text,
                &self.alternate_coding_system,
            ),
        ];
        triplets
            .into_iter()
            .filter(|(code, text, system)| {
                system.trim() == MDC && !(code.is_empty() && text.is_empty())
            })
            .map(|(code, text, _)| (code, text.as_str()))
    }
}

flat_composite!(Cwe {
    1 identifier,
    2 text,
    3 coding_system,
    4 alternate_identifier,
    5 alternate_text,
    6 alternate_coding_system,
    7 coding_system_version,
    8 alternate_coding_system_version,
    9 original_text,
});

impl From<MdcCode> for Cwe<'_> {
    fn from(code: MdcCode) -> Self {
        Self::from_mdc(code)
    }
}

impl PartialEq<MdcCode> for Cwe<'_> {
    /// Whether this is the term that is [meant](Cwe::mdc). Of the two codes of an event either will do,
    /// and of a term also a code that was withdrawn.
    fn eq(&self, code: &MdcCode) -> bool {
        self.mdc()
            .is_some_and(|meant| meant == *code || is_other_code(meant, *code))
    }
}

/// The name of ISO/IEEE 11073-10101 in table 0396.
const MDC: &str = "MDC";

/// Whether a code is another one of the term that is meant: the odd one of an event, or one that was withdrawn.
fn is_other_code(meant: MdcCode, code: MdcCode) -> bool {
    // Nearly every row that is asked is simply of another term.
    let is_in_force = || {
        let term = code.term();
        term.is_some_and(|term| term.status() == TermStatus::Published)
    };
    meant.partition() == code.partition()
        && (code.partition() == Partition::EVENTS || !is_in_force())
        && resolve_code(code, "").code() == Some(meant)
}

fn written(code: &str) -> Option<MdcCode> {
    MdcCode::parse(code.trim())
        .ok()
        .filter(|code| code.value() != 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    fn mdc_of(field: &str) -> Option<MdcCode> {
        Cwe::read(repetition(&wire(field))).unwrap().mdc()
    }

    #[test]
    fn an_mdc_code_is_written_with_its_reference_id() {
        let code = Cwe::from_mdc(MdcCode::new(150_456));
        let message = written(|field| code.write(field));
        assert_eq!(raw(&message), "150456^MDC_PULS_OXIM_SAT_O2^MDC");
    }

    #[test]
    fn an_unknown_mdc_code_survives() {
        let code = Cwe::from_mdc(MdcCode::new(u32::MAX));
        let message = written(|field| code.write(field));
        assert_eq!(raw(&message), "4294967295^^MDC");
        assert_eq!(code.mdc(), Some(MdcCode::new(u32::MAX)));
    }

    #[test]
    fn the_second_triplet_answers_when_the_first_is_of_another_system() {
        let code = Some(MdcCode::new(150_456));
        assert_eq!(mdc_of("150456^^MDC^2708-6^^LN"), code);
        assert_eq!(mdc_of("2708-6^^LN^150456^^MDC"), code);
        assert_eq!(mdc_of("SPO2^^MDC^150456^^MDC"), code);
        assert_eq!(mdc_of("2708-6^^LN"), None);
    }

    #[test]
    fn blanks_are_kept_and_count_for_nothing_in_the_code() {
        let message = wire("150456 ^ MDC_PULS_OXIM_SAT_O2^MDC ");
        let code = Cwe::read(repetition(&message)).unwrap();
        assert_eq!(code.text, " MDC_PULS_OXIM_SAT_O2");
        assert_eq!(code.coding_system, "MDC ");
        assert_eq!(code.mdc(), Some(MdcCode::new(150_456)));
    }

    #[test]
    fn what_is_no_mdc_code_is_none() {
        for field in [
            "",
            "^pump-status-paused",
            "150456",
            "150456^x^mdc",
            "+5^x^MDC",
            "-5^x^MDC",
            "1.5^x^MDC",
            "4294967296^x^MDC",
            "0^MDC_ATTR_SAMP_RATE^MDC",
        ] {
            assert_eq!(mdc_of(field), None, "{field}");
        }
    }

    #[test]
    fn a_code_is_what_its_sender_meant() {
        let meant = |field, number| {
            let message = wire(field);
            let code = Cwe::read(repetition(&message)).unwrap();
            assert_eq!(code.mdc(), Some(MdcCode::new(number)), "{field}");
            assert!(code == MdcCode::new(number), "{field}");
            code.mdc_as_written().map(MdcCode::value)
        };
        assert_eq!(meant("4262^MDC_DEV_ECG_VMD^MDC", 69_798), Some(4262));
        assert_eq!(meant("0^MDC_ATTR_EVT_COND^MDC", 68_487), None);
        assert_eq!(meant("^MDC_ECG_HEART_RATE^MDC", 147_842), None);
        assert_eq!(meant("147842^heart rate^MDC", 147_842), Some(147_842));
        // Older senders of alerts; 68165 is something else today.
        let phase = "68165^MDC_ATTR_EVENT_PHASE^MDC";
        assert_eq!(meant(phase, 68_481), Some(68_165));
        let message = wire(phase);
        assert!(Cwe::read(repetition(&message)).unwrap() != MdcCode::new(68_165));
        // The two codes of an event.
        let message = wire("196671^MDC_EVT_LO^MDC");
        let event = Cwe::read(repetition(&message)).unwrap();
        assert!(event == MdcCode::new(196_670) && event == MdcCode::new(196_671));
    }

    #[test]
    fn a_contradiction_is_no_code() {
        for field in ["150456^MDC_CO2_ET^MDC", "266418^MDC_DIM_PERCENT^MDC"] {
            assert_eq!(mdc_of(field), None, "{field}");
            let message = wire(field);
            let code = Cwe::read(repetition(&message)).unwrap();
            assert!(code.mdc_as_written().is_some());
        }
    }

    #[test]
    fn a_value_without_a_code_stands_in_the_text_or_in_the_original_text() {
        let message = wire("^pump-status-infusing^^^^^^^Infusing");
        let status = Cwe::read(repetition(&message)).unwrap();
        assert!(status.identifier.is_empty() && !status.is_empty());
        assert_eq!(status.text, "pump-status-infusing");
        assert_eq!(status.original_text, "Infusing");
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let field = "Code^Name^System^Other^Second^Table^V1^V2^Original";
        let shown = alloc::format!("{:?}", Cwe::read(repetition(&wire(field))));
        for part in ["Code", "Name", "Table", "V1", "V2", "Original"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::cwe()) {
            let message = written(|field| value.write(field));
            let read = Cwe::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }

        #[test]
        fn every_mdc_code_but_zero_comes_back(number in 1..=u32::MAX) {
            let (code, sent) = (MdcCode::new(number), Cwe::from_mdc(MdcCode::new(number)));
            prop_assert_eq!(sent.mdc_as_written(), Some(code));
            prop_assert!(sent == code);
        }

        #[test]
        fn what_is_written_into_a_component_is_read_back(value in strategies::cwe()) {
            let message = written(|field| value.write_subcomponents(&mut field.component(4)));
            prop_assert_eq!(repetition(&message).components().count(), if value.is_empty() { 0 } else { 4 });
            prop_assert_eq!(Cwe::read(repetition(&message).component(4)).unwrap(), value);
        }
    }
}
