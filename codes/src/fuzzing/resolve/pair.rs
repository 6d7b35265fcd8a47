use alloc::string::{String, ToString};
use core::str;

use crate::{
    MdcCode, nomenclature,
    resolve::{Alias, aliases},
};

/// A code and a reference id as written.
pub(super) struct Pair {
    pub(super) code: String,
    pub(super) refid: String,
}

impl Pair {
    /// The longest half that is read, in bytes of the input.
    const LONGEST: usize = 200;

    /// Reads `code^refid`, with the marks that stand for known ones. `None` for what is no short text.
    pub(super) fn read(data: &[u8]) -> Option<Self> {
        let text = str::from_utf8(data).ok()?;
        let (code, refid) = text.split_once('^').unwrap_or((text, ""));
        let (code, refid) = (code.trim_end_matches('\n'), refid.trim_end_matches('\n'));
        (code.len().max(refid.len()) <= Self::LONGEST).then(|| Self {
            code: expanded(code),
            refid: expanded(refid),
        })
    }

    /// The number that stands in the place of the code, in any way of writing it.
    pub(super) fn number(&self) -> Option<u32> {
        MdcCode::parse(self.code.trim_ascii())
            .ok()
            .map(MdcCode::value)
    }

    /// What stands in the place of the reference id.
    pub(super) fn name(&self) -> &str {
        self.refid.trim_ascii()
    }
}

/// The text with the reference ids and codes its marks stand for.
fn expanded(text: &str) -> String {
    let mut expanded = String::new();
    let mut rest = text;
    while let Some(place) = rest.find(['@', '#', '~', '!']) {
        let (before, marked) = rest.split_at(place);
        expanded.push_str(before);
        let digits = marked
            .bytes()
            .skip(1)
            .take(5)
            .take_while(u8::is_ascii_digit)
            .count();
        let (mark, behind) = marked.split_at(1 + digits);
        rest = behind;
        known(mark, &mut expanded);
    }
    expanded.push_str(rest);
    expanded
}

/// Writes what a mark stands for, or the mark if there is no such number.
fn known(mark: &str, expanded: &mut String) {
    let number = mark.get(1..).and_then(|digits| digits.parse().ok());
    let refid = || number.and_then(nomenclature::refid);
    let alias = || aliases().nth(number?.into());
    let code = |code: MdcCode| code.to_string();
    let text = match mark.as_bytes().first() {
        Some(b'@') => refid().map(String::from),
        Some(b'#') => refid().and_then(MdcCode::from_refid).map(code),
        Some(b'~') => alias().map(|alias: Alias| alias.refid.into()),
        _ => alias().and_then(|alias| alias.code).map(code),
    };
    expanded.push_str(text.as_deref().unwrap_or(mark));
}
