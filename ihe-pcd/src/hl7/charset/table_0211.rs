use super::Set;
use super::iso_8859::Part;
use super::unsupported::Unsupported;

/// Names of table 0211 and what they are; the first name of a set is the one written.
///
/// `ISO IR` numbers beyond those of the table are the registrations of the same sets, as DICOM names them.
pub(super) const TABLE_0211: [(&str, Set); 52] = [
    ("UNICODE UTF-8", Set::Utf8),
    ("8859/1", Set::Iso8859(Part::One)),
    ("ASCII", Set::Ascii),
    ("8859/15", Set::Iso8859(Part::Fifteen)),
    ("8859/2", Set::Iso8859(Part::Two)),
    ("8859/3", Set::Iso8859(Part::Three)),
    ("8859/4", Set::Iso8859(Part::Four)),
    ("8859/5", Set::Iso8859(Part::Five)),
    ("8859/6", Set::Iso8859(Part::Six)),
    ("8859/7", Set::Iso8859(Part::Seven)),
    ("8859/8", Set::Iso8859(Part::Eight)),
    ("8859/9", Set::Iso8859(Part::Nine)),
    ("ISO IR6", Set::Ascii),
    ("ISO IR14", Set::Unsupported(Unsupported::JisX0201)),
    ("ISO IR87", Set::Unsupported(Unsupported::JisX0208)),
    ("ISO IR159", Set::Unsupported(Unsupported::JisX0212)),
    ("JAS2020", Set::Unsupported(Unsupported::Jas2020)),
    ("JIS X 0202", Set::Unsupported(Unsupported::JisX0202)),
    ("GB 18030-2000", Set::Unsupported(Unsupported::Gb18030)),
    ("KS X 1001", Set::KsX1001),
    ("CNS 11643-1992", Set::Unsupported(Unsupported::Cns11643)),
    ("BIG-5", Set::Unsupported(Unsupported::Big5)),
    ("UNICODE", Set::Unsupported(Unsupported::Unicode)),
    ("UNICODE UTF-16", Set::Unsupported(Unsupported::Utf16)),
    ("UNICODE UTF-32", Set::Unsupported(Unsupported::Utf32)),
    // Not in the table, but sent, or the obvious names of parts the table has not.
    ("8859/10", Set::Iso8859(Part::Ten)),
    ("8859/13", Set::Iso8859(Part::Thirteen)),
    ("8859/14", Set::Iso8859(Part::Fourteen)),
    ("UTF-8", Set::Utf8),
    ("US-ASCII", Set::Ascii),
    ("ISO IR100", Set::Iso8859(Part::One)),
    ("ISO IR101", Set::Iso8859(Part::Two)),
    ("ISO IR109", Set::Iso8859(Part::Three)),
    ("ISO IR110", Set::Iso8859(Part::Four)),
    ("ISO IR144", Set::Iso8859(Part::Five)),
    ("ISO IR127", Set::Iso8859(Part::Six)),
    ("ISO IR126", Set::Iso8859(Part::Seven)),
    ("ISO IR138", Set::Iso8859(Part::Eight)),
    ("ISO IR148", Set::Iso8859(Part::Nine)),
    ("ISO IR157", Set::Iso8859(Part::Ten)),
    ("ISO IR203", Set::Iso8859(Part::Fifteen)),
    ("ISO IR149", Set::KsX1001),
    ("EUC-KR", Set::KsX1001),
    ("JIS X 0201", Set::Unsupported(Unsupported::JisX0201)),
    ("JIS X 0208", Set::Unsupported(Unsupported::JisX0208)),
    ("JIS X 0212", Set::Unsupported(Unsupported::JisX0212)),
    ("ISO-2022-JP", Set::Unsupported(Unsupported::JisX0202)),
    ("Shift_JIS", Set::Unsupported(Unsupported::ShiftJis)),
    ("GB 18030", Set::Unsupported(Unsupported::Gb18030)),
    ("CNS 11643", Set::Unsupported(Unsupported::Cns11643)),
    ("UTF-16", Set::Unsupported(Unsupported::Utf16)),
    ("UTF-32", Set::Unsupported(Unsupported::Utf32)),
];

/// Whether two names differ in case, blanks, hyphens, underscores, slashes and a leading `ISO` only.
pub(super) fn is_same(one: &[u8], other: &[u8]) -> bool {
    letters(one).eq(letters(other))
}

fn letters(name: &[u8]) -> impl Iterator<Item = u8> {
    let rest = match name.split_at_checked(3) {
        Some((prefix, rest)) if prefix.eq_ignore_ascii_case(b"ISO") => rest,
        _ => name,
    };
    rest.iter()
        .filter(|byte| !matches!(byte, b' ' | b'-' | b'_' | b'/'))
        .map(u8::to_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hl7::Charset;

    #[test]
    fn names_seen_in_the_wild_mean_what_can_only_be_meant() {
        for (sent, meant) in [
            ("UTF-8", "UNICODE UTF-8"),
            ("utf8", "UNICODE UTF-8"),
            ("Unicode UTF8", "UNICODE UTF-8"),
            ("UNICODE_UTF-8", "UNICODE UTF-8"),
            ("ISO-8859-1", "8859/1"),
            ("ISO8859-15", "8859/15"),
            ("iso_8859/2", "8859/2"),
            ("8859-1", "8859/1"),
            ("ISO_IR 100", "8859/1"),
            ("ISO IR 6", "ASCII"),
            ("ascii ", "ASCII"),
            ("KSX1001", "KS X 1001"),
        ] {
            let charset = Charset::from_table_0211(sent.as_bytes());
            assert_eq!(charset.table_0211(), Some(meant), "{sent}");
        }
        let big_5 = Charset::from_table_0211(b"BIG5");
        assert_eq!(big_5.unsupported_name(), Some("BIG-5"));
    }

    #[test]
    fn every_name_is_found_and_no_two_are_the_same() {
        for (at, &(name, set)) in TABLE_0211.iter().enumerate() {
            assert!(Charset::from_table_0211(name.as_bytes()).0 == set);
            let earlier = TABLE_0211.iter().take(at);
            let twin = earlier
                .filter(|(other, _)| is_same(other.as_bytes(), name.as_bytes()))
                .count();
            assert_eq!(twin, 0, "{name}");
        }
    }

    #[test]
    fn windows_names_are_not_taken_for_their_subsets() {
        for name in ["WINDOWS-1252", "CP1252", "8859/11", "8859", "8859/", "-"] {
            assert_eq!(
                Charset::from_table_0211(name.as_bytes()),
                Charset::UNSUPPORTED
            );
        }
    }
}
