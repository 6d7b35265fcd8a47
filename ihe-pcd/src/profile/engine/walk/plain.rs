//! A look at the bytes of a part instead of a walk: see [`Plain`].

use super::super::part::is_blank;
use super::Walk;
use crate::hl7::Delimiters;
use crate::profile::plan::{Content, Plain, Primitive};

/// Whether parts can be looked at: the delimiters that divide fields are those of IHE PCD.
pub(super) fn are_of_pcd(delimiters: Delimiters) -> bool {
    let divide = |of: Delimiters| (of.component(), of.repetition(), of.subcomponent());
    divide(delimiters) == divide(Delimiters::PCD)
}

/// Whether a repetition or a subcomponent is divided off somewhere in it.
pub(super) fn is_divided(raw: &[u8]) -> bool {
    memchr::memchr2(b'~', b'&', raw).is_some()
}

impl<'m> Walk<'_, 'm> {
    /// Whether nothing can be wrong in a field that is not empty.
    #[inline]
    pub(super) fn passes(&mut self, plain: &Plain, raw: &'m [u8]) -> bool {
        match plain.content {
            Content::Components(index) => {
                if plain.needed && is_blank(raw, self.delimiters) {
                    return false;
                }
                let Some(datatype) = self.plan.datatype(index) else {
                    return false;
                };
                let mut parts = raw.split(|byte| *byte == b'^');
                let mut count = 0_usize;
                for (plain, part) in datatype.plain.iter().zip(parts.by_ref()) {
                    count = count.saturating_add(1);
                    let passes = match part {
                        [] => !plain.needed,
                        _ => self.leaf_passes(plain, part),
                    };
                    if !passes {
                        return false;
                    }
                }
                count >= datatype.last_needed && parts.all(<[u8]>::is_empty)
            }
            _ => self.leaf_passes(plain, raw),
        }
    }

    #[inline]
    fn leaf_passes(&mut self, plain: &Plain, raw: &'m [u8]) -> bool {
        if raw.len() > plain.most || plain.needed && is_blank(raw, self.delimiters) {
            return false;
        }
        match plain.content {
            Content::Any => true,
            Content::Undivided => !raw.contains(&b'^'),
            Content::Form(Primitive::DateTime) => self.is_time(raw),
            Content::Form(form) => form.admits(raw),
            Content::Code(table) => {
                let table = self.plan.table(table);
                table.is_some_and(|table| table.has(raw)) && !raw.contains(&b'^')
            }
            Content::Unknown | Content::Components(_) => false,
        }
    }

    /// The times of rows are mostly the same.
    #[inline]
    fn is_time(&mut self, raw: &'m [u8]) -> bool {
        if raw == self.time {
            return true;
        }
        let is_time = Primitive::DateTime.admits(raw);
        if is_time {
            self.time = raw;
        }
        is_time
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;

    use crate::hl7::Message;
    use crate::profile::builtin::Builtin;
    use crate::profile::{Profile, sample};

    const REPORT: &str = "MSH|^~\\&|GATEWAY^02^ISO|WARD|CHART|WARD|20260102030405+0100||ORU^R01^ORU_R01|1|P|2.6|||AL|NE\r\
PID|||T-1^^^W^PI||Test^Ola^^^^^L\r\
PV1||I|W^1^A^H\r\
OBR|1|A^G|B^G|182777000^monitoring^SCT|||20260102030405+0100\r\
OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.147842|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R|||20260102030405+0100\r";

    /// The report with other texts in some fields: segment, field and text of each.
    fn changed(changes: &[(usize, usize, String)]) -> String {
        let mut segments: Vec<Vec<&str>> = REPORT
            .split('\r')
            .map(|line| line.split('|').collect())
            .collect();
        for (segment, field, text) in changes {
            if let Some(fields) = segments.get_mut(*segment) {
                // MSH-2 stays as it is.
                let at = field.saturating_add(if *segment == 0 { 2 } else { 1 });
                if fields.len() <= at {
                    fields.resize(at.saturating_add(1), "");
                }
                fields[at] = text;
            }
        }
        let lines: Vec<String> = segments.iter().map(|fields| fields.join("|")).collect();
        lines.join("\r")
    }

    #[test]
    fn a_look_finds_what_a_walk_finds() {
        let mut profiles: Vec<_> = Builtin::ALL
            .iter()
            .map(|builtin| Profile::new("tables", builtin.definition()))
            .collect();
        // It asks for the delimiters themselves.
        let sample = sample().with_severity("MSH-2.delimiters", None).unwrap();
        profiles.push(sample);
        let text = "([a1\"^~& ]{0,6}|[0-9.+-]{0,24}|2026010203[0-6][0-9]{0,3}[+]0[01]00|NM|[RFX]|[a-z]{0,9}(\\^[a-z]{0,3}){0,12})";
        let changes = proptest::collection::vec((0_usize..6, 0_usize..28, text), 0..8);
        let config = ProptestConfig {
            failure_persistence: None,
            ..ProptestConfig::default()
        };
        let judged = TestRunner::new(config).run(&changes, |changes| {
            let plain = changed(&changes);
            // With another delimiter nothing is looked at, and all is walked.
            let other = plain.replace('^', ":");
            let messages = [&plain, &other].map(Message::parse);
            let [Ok(plain), Ok(other)] = messages else {
                return Err(TestCaseError::fail("it is no message"));
            };
            for profile in &profiles {
                prop_assert_eq!(profile.judge(plain), profile.judge(other));
            }
            Ok(())
        });
        assert_eq!(judged, Ok(()));
    }
}
