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
