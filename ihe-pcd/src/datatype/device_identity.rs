use core::fmt;

use super::Ei;

/// What the id of a device (OBX-18, PRT-10) names it by: the forms of TF-2 B.8.6 and C.5, and those seen beside them.
///
/// It borrows from the id, and is equal where the two say the same, however they are written:
/// an EUI-64 or UUID in capitals or not, with or without separators.
/// `Debug` shows the form only.
///
/// ```
/// use ihe_pcd::datatype::{DeviceIdentity, Ei};
///
/// let capitals = Ei::eui_64("0123456789ABCDEF");
/// let pairs = Ei::eui_64("01-23-45-67-89-ab-cd-ef");
/// assert_eq!(capitals.device_identity(), DeviceIdentity::Eui64(0x0123_4567_89AB_CDEF));
/// assert_eq!(capitals.device_identity(), pairs.device_identity());
///
/// let pump = Ei {
///     entity_identifier: "SN 4711".into(),
///     namespace_id: "Pump 9".into(),
///     universal_id: "1.2.3.4".into(),
///     universal_id_type: "ISO".into(),
/// };
/// let serial = DeviceIdentity::SerialNumber { serial: "SN 4711", model: "Pump 9", manufacturer: "1.2.3.4" };
/// assert_eq!(pump.device_identity(), serial);
/// ```
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeviceIdentity<'e> {
    /// `EUI-64`: what systems in production are to send (TF-2 C.5).
    Eui64(u64),
    /// `UUID` or `GUID`, also as `urn:uuid:`: what gateways of service-oriented devices (SDPi) send.
    Uuid(u128),
    /// `ISO` with an object identifier that names the device itself.
    Oid(&'e str),
    /// `URN` or `URI` with an identifier that names the device itself.
    Uri(&'e str),
    /// `DNS`: a name within a domain, as in examples of the framework.
    Dns {
        /// EI-1, empty where EI-3 alone names the device.
        name: &'e str,
        /// EI-3.
        domain: &'e str,
    },
    /// `ISO` or `URN` with a serial number: for devices without an EUI-64 (TF-2 B.8.6).
    SerialNumber {
        /// EI-1.
        serial: &'e str,
        /// EI-2.
        model: &'e str,
        /// EI-3: the object identifier or URI of the manufacturer.
        manufacturer: &'e str,
    },
    /// None of these, or not built as it says: the parts of [`Ei`] are all there is.
    Other,
}

impl fmt::Debug for DeviceIdentity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Eui64(_) => "Eui64",
            Self::Uuid(_) => "Uuid",
            Self::Oid(_) => "Oid",
            Self::Uri(_) => "Uri",
            Self::Dns { .. } => "Dns",
            Self::SerialNumber { .. } => "SerialNumber",
            Self::Other => "Other",
        })
    }
}

impl Ei<'_> {
    /// The number of an id of type `EUI-64` (TF-2 C.5): the sixteen hexadecimal digits of EI-3, or of EI-1 where EI-3 is empty.
    ///
    /// Capitals, blanks around, and `-` or `:` between pairs of digits count for nothing, so two ids are best compared by it.
    /// Sixteen digits of another type are a serial number or something else, and no EUI-64.
    pub fn as_eui_64(&self) -> Option<u64> {
        if !self.is_of_type(&["EUI-64", "EUI64"]) {
            return None;
        }
        let digits = match self.universal_id.trim() {
            "" => self.entity_identifier.trim(),
            digits => digits,
        };
        u64::try_from(hexadecimal(digits, 16)?).ok()
    }

    /// What the id of a device names it by.
    pub fn device_identity(&self) -> DeviceIdentity<'_> {
        if let Some(number) = self.as_eui_64() {
            return DeviceIdentity::Eui64(number);
        }
        let [entity, model, universal] = [
            &self.entity_identifier,
            &self.namespace_id,
            &self.universal_id,
        ]
        .map(|part| part.trim());
        // Old receivers look at EI-1, so it often repeats EI-3.
        let alone = entity.is_empty() || entity.eq_ignore_ascii_case(universal);
        if self.is_of_type(&["UUID", "GUID"]) {
            let digits = if universal.is_empty() {
                entity
            } else {
                universal
            };
            return uuid(digits).map_or(DeviceIdentity::Other, DeviceIdentity::Uuid);
        }
        if universal.is_empty() {
            return DeviceIdentity::Other;
        }
        if self.is_of_type(&["DNS"]) {
            let name = if alone { "" } else { entity };
            return DeviceIdentity::Dns {
                name,
                domain: universal,
            };
        }
        let is_iso = self.is_of_type(&["ISO"]);
        if !is_iso && !self.is_of_type(&["URN", "URI"]) {
            return DeviceIdentity::Other;
        }
        match (alone, is_iso) {
            (false, _) => DeviceIdentity::SerialNumber {
                serial: entity,
                model,
                manufacturer: universal,
            },
            (true, true) => DeviceIdentity::Oid(universal),
            (true, false) => {
                let has_scheme = universal
                    .get(..9)
                    .is_some_and(|scheme| scheme.eq_ignore_ascii_case("urn:uuid:"));
                let named = has_scheme.then(|| uuid(universal)).flatten();
                named.map_or(DeviceIdentity::Uri(universal), DeviceIdentity::Uuid)
            }
        }
    }

    fn is_of_type(&self, types: &[&str]) -> bool {
        let stated = self.universal_id_type.trim();
        types.iter().any(|one| stated.eq_ignore_ascii_case(one))
    }
}

/// A UUID, with or without `urn:uuid:` in front of it.
fn uuid(text: &str) -> Option<u128> {
    const SCHEME: usize = "urn:uuid:".len();
    match text.split_at_checked(SCHEME) {
        Some((scheme, digits)) if scheme.eq_ignore_ascii_case("urn:uuid:") => {
            hexadecimal(digits, 32)
        }
        _ => hexadecimal(text, 32),
    }
}

/// The number that so many hexadecimal digits write, at most 32; one `-` or `:` may stand between two pairs of them.
fn hexadecimal(text: &str, digits: u32) -> Option<u128> {
    let mut number = 0_u128;
    let mut read = 0_u32;
    let mut after_separator = true;
    for character in text.chars() {
        if matches!(character, '-' | ':') {
            if after_separator || read % 2 == 1 {
                return None;
            }
            after_separator = true;
            continue;
        }
        number = number.checked_mul(16)? | u128::from(character.to_digit(16)?);
        read = read.saturating_add(1);
        after_separator = false;
    }
    (read == digits && !after_separator).then_some(number)
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use proptest::prelude::*;

    use super::super::strategies::{self, repetition, wire};
    use super::DeviceIdentity::{Dns, Eui64, Oid, Other, SerialNumber, Uri, Uuid};
    use super::*;

    fn assert_is(field: &str, expected: DeviceIdentity<'_>) {
        let message = wire(field);
        let id = Ei::read(repetition(&message)).unwrap();
        let read = id.device_identity();
        assert!(read == expected, "{field}: {read:?}");
    }

    fn eui_64(field: &str) -> Option<u64> {
        Ei::read(repetition(&wire(field))).unwrap().as_eui_64()
    }

    #[test]
    fn an_eui_64_is_the_same_however_it_is_written() {
        let number = Some(0x02AC_10FF_FE00_00B7);
        assert_eq!(eui_64("02AC10FFFE0000B7^^02AC10FFFE0000B7^EUI-64"), number);
        assert_eq!(eui_64("PUMP^^02ac10fffe0000b7^eui-64"), number);
        assert_eq!(eui_64("^^02-AC-10-FF-FE-00-00-B7^EUI-64"), number);
        assert_eq!(eui_64("^^02:ac:10:ff:fe:00:00:b7 ^EUI-64"), number);
        assert_eq!(eui_64("02AC10FFFE0000B7^^^EUI-64"), number);
    }

    #[test]
    fn what_is_no_eui_64_is_not_read_as_one() {
        for field in [
            "",
            "^^^EUI-64",
            // Of another type, or of none: a serial number may have sixteen digits.
            "1234567890123456^Pump^1.2.3^ISO",
            "02AC10FFFE0000B7",
            // EI-3 is what counts, and EI-1 is no way out.
            "02AC10FFFE0000B7^^02AC10FFFE0000^EUI-64",
            "^^02AC10FFFE0000B70^EUI-64",
            "^^02AC10FFFE0000BG^EUI-64",
            "^^0-2AC10FFFE0000B7^EUI-64",
            "^^02--AC10FFFE0000B7^EUI-64",
            "^^02AC10FFFE0000B7-^EUI-64",
            "^^-02AC10FFFE0000B7^EUI-64",
            "^^+2AC10FFFE0000B7^EUI-64",
        ] {
            assert_eq!(eui_64(field), None, "{field}");
        }
    }

    #[test]
    fn an_identity_is_told_by_its_type_and_by_what_is_beside_it() {
        let number = 0x6BA7_B810_9DAD_11D1_80B4_00C0_4FD4_30C8;
        let text = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
        assert_is(
            "0123456789ABCDEF^^0123456789ABCDEF^EUI-64",
            Eui64(0x0123_4567_89AB_CDEF),
        );
        assert_is(&format!("{text}^^{text}^UUID"), Uuid(number));
        assert_is(
            &format!("^^{}^GUID", text.to_ascii_uppercase()),
            Uuid(number),
        );
        assert_is(&format!("^^urn:uuid:{text}^URN"), Uuid(number));
        assert_is("1.2.3^^1.2.3^ISO", Oid("1.2.3"));
        assert_is("^^urn:oid:1.2.3^URN", Uri("urn:oid:1.2.3"));
        assert_is("^^https://maker.test/7^URI", Uri("https://maker.test/7"));
        let [serial, model] = ["SN1", "Model 2"];
        for (universal, kind) in [("1.2.3", "ISO"), ("urn:maker", "URN")] {
            let field = format!("{serial}^{model}^{universal}^{kind}");
            assert_is(
                &field,
                SerialNumber {
                    serial,
                    model,
                    manufacturer: universal,
                },
            );
        }
        assert_is(
            "MONITOR 5^^icu.test^DNS",
            Dns {
                name: "MONITOR 5",
                domain: "icu.test",
            },
        );
        assert_is(
            "^^monitor.icu.test^DNS",
            Dns {
                name: "",
                domain: "monitor.icu.test",
            },
        );
    }

    #[test]
    fn what_is_not_built_as_it_says_is_none_of_them() {
        for field in [
            "",
            "SN1",
            "SN1^Model^^ISO",
            "SN1^Model^1.2.3",
            "SN1^Model^1.2.3^L",
            "^^0123456789ABCDE^EUI-64",
            "^^6ba7b810^UUID",
            "^^^DNS",
        ] {
            assert_is(field, Other);
        }
    }

    #[test]
    fn debug_shows_the_form_only() {
        let id = Ei::eui_64("0123456789ABCDEF");
        assert_eq!(format!("{:?}", id.device_identity()), "Eui64");
    }

    proptest! {
        #[test]
        fn every_eui_64_comes_back(number: u64, separator in "[-:]?") {
            let plain = format!("{number:016X}");
            let pairs: Vec<_> = plain.as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap()).collect();
            prop_assert_eq!(Ei::eui_64(plain.as_str()).as_eui_64(), Some(number));
            prop_assert_eq!(Ei::eui_64(pairs.join(&separator)).as_eui_64(), Some(number));
        }

        #[test]
        fn any_id_has_an_identity(id in strategies::ei()) {
            let identity = id.device_identity();
            prop_assert_eq!(id.as_eui_64().is_some(), matches!(identity, Eui64(_)));
        }
    }
}
