//! Values of every type, hostile ones among them, and the way through a written message: for property tests.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::prelude::*;

use super::{
    Composite, Cwe, Cx, Dr, Dt, Dtm, Ed, Ei, Hd, Instant, Leaf, Na, Nm, Nr, Offset, Pl, Sn, Tm,
    Xcn, Xpn, Xtn,
};
use crate::hl7::{Charset, Field, FieldWriter, MessageBuf, Repetition, SegmentId, Text, Writer};

/// A message whose OBX-5 was written so.
pub(crate) fn written(write: impl FnOnce(&mut FieldWriter<'_>)) -> MessageBuf {
    let mut writer = Writer::new(Charset::UTF_8);
    writer.header();
    let mut obx = writer.segment(SegmentId::OBX);
    write(&mut obx.field(5));
    obx.field(6).text("end");
    writer.finish().unwrap()
}

/// A message whose OBX-5 is these bytes.
pub(crate) fn wire(field: &str) -> MessageBuf {
    let message = format!("MSH|^~\\&|MONITOR|||||||||||||||UNICODE UTF-8\rOBX|||||{field}|end\r");
    MessageBuf::parse(message.into_bytes()).unwrap()
}

/// The bytes of OBX-5, which must not have run into anything after it.
pub(crate) fn raw(message: &MessageBuf) -> &str {
    core::str::from_utf8(field(message).raw()).unwrap()
}

/// OBX-5, which must not have run into anything after it.
pub(crate) fn field(message: &MessageBuf) -> Field<'_> {
    let view = message.message();
    assert_eq!(view.segments().count(), 2);
    let obx = view.segment(SegmentId::OBX).unwrap();
    assert_eq!(obx.fields().count(), 6);
    assert_eq!(obx.field(6).raw(), b"end");
    obx.field(5)
}

/// The first repetition of OBX-5.
pub(crate) fn repetition(message: &MessageBuf) -> Repetition<'_> {
    field(message).repetition(1)
}

/// Texts: empty, plain, any Unicode, and everything that separates, escapes or ends something.
pub(crate) fn text() -> impl Strategy<Value = Text<'static>> {
    prop_oneof![
        Just(String::new()),
        Just("\"\"".to_string()),
        "[A-Za-z0-9 ._-]{1,12}",
        "[|^~\\\\&#\r\n\x0B\x1C\"XFa0]{1,12}",
        "\\PC{1,8}",
        any::<String>(),
    ]
    .prop_map(Text::from)
}

pub(crate) fn offset() -> impl Strategy<Value = Offset> {
    prop_oneof![
        1 => Just(Offset::UNKNOWN_LOCAL),
        1 => Just(Offset::UTC),
        8 => (-899_i16..=899).prop_map(|minutes| Offset::from_minutes(minutes).unwrap()),
    ]
}

pub(crate) fn instant() -> impl Strategy<Value = Instant> {
    let seconds = prop_oneof![
        Just(Instant::MIN.unix_seconds()),
        Just(Instant::MAX.unix_seconds()),
        Instant::MIN.unix_seconds()..=Instant::MAX.unix_seconds(),
        0..=4_102_444_800_i64,
    ];
    let nanoseconds = prop_oneof![
        Just(0),
        (0_u32..1_000).prop_map(|milliseconds| milliseconds * 1_000_000),
        0_u32..1_000_000_000,
    ];
    (seconds, nanoseconds)
        .prop_map(|(seconds, nanoseconds)| Instant::from_unix(seconds, nanoseconds).unwrap())
}

/// Times of every precision, with and without an offset.
pub(crate) fn dtm() -> impl Strategy<Value = Dtm> {
    let fraction = prop_oneof![Just(String::new()), "\\.[0-9]{1,4}"];
    let length = prop::sample::select(&[4, 6, 8, 10, 12, 14, 19][..]);
    (instant(), fraction, length, prop::option::of(offset())).prop_map(
        |(instant, fraction, length, offset)| {
            let whole = Instant::from_unix(instant.unix_seconds(), 0).unwrap();
            let utc = Dtm::from_instant(whole, Offset::UTC).text();
            let seconds = utc.strip_suffix("+0000").unwrap();
            let digits: String = format!("{seconds}{fraction}")
                .chars()
                .take(length)
                .collect();
            let offset = offset.map(|offset| offset.to_string()).unwrap_or_default();
            Dtm::parse(&format!("{digits}{offset}")).unwrap()
        },
    )
}

pub(crate) fn dt() -> impl Strategy<Value = Dt<'static>> {
    (dtm(), prop::sample::select(&[4, 6, 8][..])).prop_map(|(time, length)| {
        let text = time.text();
        let digits = text.chars().take_while(char::is_ascii_digit);
        Dt::parse(digits.take(length).collect::<String>()).unwrap()
    })
}

pub(crate) fn tm() -> impl Strategy<Value = Tm<'static>> {
    let digits = "([01][0-9]|2[0-3])([0-5][0-9]([0-5][0-9](\\.[0-9]{1,4})?)?)?";
    (digits, prop::option::of(offset())).prop_map(|(digits, offset)| {
        let offset = offset.map(|offset| offset.to_string()).unwrap_or_default();
        Tm::parse(format!("{digits}{offset}")).unwrap()
    })
}

pub(crate) fn dr() -> impl Strategy<Value = Dr> {
    let end = || prop::option::of(dtm());
    (end(), end()).prop_map(|(start, end)| Dr { start, end })
}

pub(crate) fn ed() -> impl Strategy<Value = Ed<'static>> {
    let texts = prop::array::uniform4(text());
    (hd(), texts).prop_map(|(source_application, texts)| {
        let [type_of_data, data_subtype, encoding, data] = texts;
        Ed {
            source_application,
            type_of_data,
            data_subtype,
            encoding,
            data,
        }
    })
}

pub(crate) fn nm() -> impl Strategy<Value = Nm<'static>> {
    "[+-]?([0-9]{1,12}(\\.[0-9]{0,8})?|\\.[0-9]{1,8})".prop_map(|text| Nm::parse(text).unwrap())
}

pub(crate) fn sn() -> impl Strategy<Value = Sn<'static>> {
    let number = || prop::option::of(nm());
    (text(), number(), text(), number()).prop_map(
        |(comparator, num1, separator_or_suffix, num2)| Sn {
            comparator,
            num1,
            separator_or_suffix,
            num2,
        },
    )
}

pub(crate) fn nr() -> impl Strategy<Value = Nr<'static>> {
    let ends = (prop::option::of(nm()), prop::option::of(nm()));
    ends.prop_map(|(low, high)| {
        let decimal = |end: &Option<Nm<'_>>| end.as_ref().and_then(Nm::decimal);
        let turned = decimal(&low)
            .zip(decimal(&high))
            .is_some_and(|(low, high)| low > high);
        match turned {
            true => Nr {
                low: high,
                high: low,
            },
            false => Nr { low, high },
        }
    })
}

pub(crate) fn na() -> impl Strategy<Value = Na<'static>> {
    prop::collection::vec(prop::option::of(nm()), 0..40).prop_map(Na::from_samples)
}

pub(crate) fn hd() -> impl Strategy<Value = Hd<'static>> {
    (text(), text(), text()).prop_map(|(namespace_id, universal_id, universal_id_type)| Hd {
        namespace_id,
        universal_id,
        universal_id_type,
    })
}

pub(crate) fn ei() -> impl Strategy<Value = Ei<'static>> {
    (text(), hd()).prop_map(|(entity_identifier, authority)| Ei {
        entity_identifier,
        namespace_id: authority.namespace_id,
        universal_id: authority.universal_id,
        universal_id_type: authority.universal_id_type,
    })
}

pub(crate) fn cwe() -> impl Strategy<Value = Cwe<'static>> {
    let triplet = || (text(), text(), text());
    (triplet(), triplet(), triplet()).prop_map(|(first, second, rest)| Cwe {
        identifier: first.0.into(),
        text: first.1,
        coding_system: first.2,
        alternate_identifier: second.0,
        alternate_text: second.1,
        alternate_coding_system: second.2,
        coding_system_version: rest.0,
        alternate_coding_system_version: rest.1,
        original_text: rest.2,
    })
}

pub(crate) fn cx() -> impl Strategy<Value = Cx<'static>> {
    (text(), hd(), text()).prop_map(|(id, assigning_authority, identifier_type)| Cx {
        id,
        assigning_authority,
        identifier_type,
    })
}

pub(crate) fn xpn() -> impl Strategy<Value = Xpn<'static>> {
    let triplet = || (text(), text(), text());
    (triplet(), triplet(), (text(), text())).prop_map(|(names, rest, last)| Xpn {
        family: names.0,
        given: names.1,
        further_given: names.2,
        suffix: rest.0,
        prefix: rest.1,
        degree: last.0,
        name_type: rest.2,
        name_representation: last.1,
    })
}

pub(crate) fn xcn() -> impl Strategy<Value = Xcn<'static>> {
    let texts = prop::array::uniform12(text());
    (texts, hd(), hd()).prop_map(|(texts, assigning_authority, assigning_facility)| {
        let [
            id,
            family,
            given,
            further_given,
            suffix,
            prefix,
            degree,
            source_table,
            name_type,
            check_digit,
            check_digit_scheme,
            identifier_type,
        ] = texts;
        Xcn {
            id,
            family,
            given,
            further_given,
            suffix,
            prefix,
            degree,
            source_table,
            assigning_authority,
            name_type,
            check_digit,
            check_digit_scheme,
            identifier_type,
            assigning_facility,
        }
    })
}

pub(crate) fn xtn() -> impl Strategy<Value = Xtn<'static>> {
    prop::array::uniform12(text()).prop_map(|texts| {
        let [
            telephone_number,
            use_code,
            equipment_type,
            communication_address,
            country_code,
            area_code,
            local_number,
            extension,
            any_text,
            extension_prefix,
            speed_dial_code,
            unformatted_number,
        ] = texts;
        Xtn {
            telephone_number,
            use_code,
            equipment_type,
            communication_address,
            country_code,
            area_code,
            local_number,
            extension,
            any_text,
            extension_prefix,
            speed_dial_code,
            unformatted_number,
        }
    })
}

pub(crate) fn pl() -> impl Strategy<Value = Pl<'static>> {
    let texts = prop::array::uniform8(text());
    (texts, hd(), ei(), hd()).prop_map(
        |(texts, facility, comprehensive_identifier, assigning_authority)| {
            let [
                point_of_care,
                room,
                bed,
                location_status,
                person_location_type,
                building,
                floor,
                description,
            ] = texts;
            Pl {
                point_of_care,
                room,
                bed,
                facility,
                location_status,
                person_location_type,
                building,
                floor,
                description,
                comprehensive_identifier,
                assigning_authority,
            }
        },
    )
}

pub(crate) fn composite() -> impl Strategy<Value = Composite<'static>> {
    let leaf = prop_oneof![1 => Just(Leaf::Null), 4 => text().prop_map(Leaf::Value)];
    let leaves = prop::collection::vec((1_u32..5, 1_u32..5, 1_u32..5, leaf), 0..12);
    leaves.prop_map(|leaves: Vec<_>| {
        leaves.into_iter().fold(
            Composite::default(),
            |value, (repetition, component, subcomponent, leaf)| {
                value.with(repetition, component, subcomponent, leaf)
            },
        )
    })
}
