use ihe_pcd::datatype::{Composite, Cwe, Dtm, Ed, Leaf, Nm, Sn, Xcn, Xpn};
use ihe_pcd::hl7::Text;
use ihe_pcd::model::Value;
use serde_json::{Map, Value as Json, json};

use super::{authority, code, given, patient};

/// OBX-5 by its type; digits and text are those of the wire.
///
/// An explicit null is `{"null": true}`: to delete a value is not to say nothing of it.
pub(super) fn value(value: &Value<'_>) -> Json {
    match value {
        Value::Empty => Json::Null,
        Value::Null => null(),
        Value::Number(number) => json!(number.text().as_str()),
        Value::StructuredNumber(number) => structured_number(number),
        Value::Text(text) => json!(text.as_str()),
        Value::Coded(code) => coded(code),
        Value::Time(time) => json!(time.text().as_str()),
        Value::Date(date) => json!(date.text().as_str()),
        Value::TimeOfDay(time) => json!(time.text().as_str()),
        Value::TimeRange(range) => json!({
            "start": time(range.start.as_ref()),
            "end": time(range.end.as_ref()),
        }),
        Value::EncapsulatedData(data) => encapsulated_data(data),
        Value::PersonName(name) => person_name(name),
        Value::Person(one) => person(one),
        Value::PersonLocation(place) => patient::place(place),
        Value::NumberArray(array) => array
            .samples()
            .map(|sample| number(sample.and_then(Result::ok).as_ref()))
            .collect(),
        Value::NumberRange(range) => json!({
            "low": number(range.low.as_ref()),
            "high": number(range.high.as_ref()),
        }),
        Value::Repeated(values) => values.iter().map(self::value).collect(),
        Value::Other(composite) | Value::Malformed(composite) => repetitions(composite),
        // Kinds that a later version may add.
        _ => Json::Null,
    }
}

fn null() -> Json {
    json!({ "null": true })
}

fn number(number: Option<&Nm<'_>>) -> Json {
    json!(number.map(|number| number.text().as_str()))
}

fn time(time: Option<&Dtm>) -> Json {
    json!(time.map(|time| time.text().as_str().to_owned()))
}

/// The data as they are spelled.
fn encapsulated_data(value: &Ed<'_>) -> Json {
    json!({
        "source_application": authority(&value.source_application),
        "type_of_data": given(&value.type_of_data),
        "data_subtype": given(&value.data_subtype),
        "encoding": given(&value.encoding),
        "data": given(&value.data),
    })
}

fn person_name(name: &Xpn<'_>) -> Json {
    let Xpn {
        family,
        given,
        further_given,
        suffix,
        prefix,
        degree,
        name_type,
        name_representation,
    } = name;
    Json::Object(parts([
        ("family", family),
        ("given", given),
        ("further_given", further_given),
        ("suffix", suffix),
        ("prefix", prefix),
        ("degree", degree),
        ("name_type", name_type),
        ("name_representation", name_representation),
    ]))
}

fn person(person: &Xcn<'_>) -> Json {
    let Xcn {
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
    } = person;
    let mut object = parts([
        ("id", id),
        ("family", family),
        ("given", given),
        ("further_given", further_given),
        ("suffix", suffix),
        ("prefix", prefix),
        ("degree", degree),
        ("source_table", source_table),
        ("name_type", name_type),
        ("check_digit", check_digit),
        ("check_digit_scheme", check_digit_scheme),
        ("identifier_type", identifier_type),
    ]);
    for (name, by) in [
        ("assigning_authority", assigning_authority),
        ("assigning_facility", assigning_facility),
    ] {
        if !by.is_empty() {
            object.insert(name.into(), authority(by));
        }
    }
    Json::Object(object)
}

/// The parts that are given.
fn parts<const N: usize>(parts: [(&str, &Text<'_>); N]) -> Map<String, Json> {
    let given = parts.into_iter().filter(|(_, text)| !text.is_empty());
    given
        .map(|(name, text)| (name.to_owned(), json!(text.as_str())))
        .collect()
}

fn structured_number(value: &Sn<'_>) -> Json {
    json!({
        "comparator": given(&value.comparator),
        "num1": number(value.num1.as_ref()),
        "separator": given(&value.separator_or_suffix),
        "num2": number(value.num2.as_ref()),
    })
}

fn coded(value: &Cwe<'_>) -> Json {
    let mut object = json!({
        "code": given(&value.identifier),
        "refid": code::refid(value),
        "system": given(&value.coding_system),
    });
    if let Json::Object(members) = &mut object
        && !value.original_text.is_empty()
    {
        members.insert("text".into(), given(&value.original_text));
    }
    object
}

/// Repetitions of components of subcomponents, always three levels deep; `null` where nothing is given.
fn repetitions(value: &Composite<'_>) -> Json {
    let mut repetitions: Vec<Vec<Vec<Json>>> = Vec::new();
    for ([repetition, component, subcomponent], leaf) in value.leaves() {
        let components = at(&mut repetitions, repetition);
        let subcomponents = components.and_then(|components| at(components, component));
        if let Some(place) = subcomponents.and_then(|parts| at(parts, subcomponent)) {
            *place = match leaf {
                Leaf::Null => null(),
                Leaf::Value(text) => json!(text.as_str()),
            };
        }
    }
    json!(repetitions)
}

/// The part with this number, from 1; parts that are missing before it are empty.
fn at<T: Clone + Default>(parts: &mut Vec<T>, number: u32) -> Option<&mut T> {
    let number = usize::try_from(number).ok()?;
    if parts.len() < number {
        parts.resize(number, T::default());
    }
    parts.get_mut(number.checked_sub(1)?)
}
