//! What stands beside the values: rare fields of OBX, NTE and PRT.

use super::*;
use crate::datatype::{Composite, Cwe, Leaf, Xcn, strategies};

const ROW: &str = "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||||||R";

/// A message that has everything, as it is written.
const WHOLE: [&str; 19] = [
    MSH,
    "PID|||4711^^^HOSPITAL^PI||Test^Kari^^^^^L",
    "PRT|^^02AC10FFFE000001^EUI-64|AD||AUT^Author^HL70912|77^Moe^Nina~78^Berg",
    "NTE|1|L|of the patient",
    "PV1||I|ICU^4^B^NORTH&1.2.3&ISO^O^N^MAIN^3^window^P7&&1.2.4&ISO^ESTATE||||||||||||||||V1^^^NORTH|||||||||||||||||||||||||20261120080000+0100|||||||V",
    "OBR|1||G42^GATEWAY|182777000^monitoring of patient^SCT|||20261121115900+0100|||77^Moe^Nina~^Berg",
    "NTE|1|L|first of the order",
    "NTE|2||line 1~~line 3|RE^Remark^HL70364",
    "PRT|P1^^^|UC|RESPONSE^READ^IHE_PCD_ACM|EQUIP^Equipment^HL70912||PT^^X|UT|Ward&x^L~Other|ICU^5~ICU^6|02AC10FFFE0000B7^^02AC10FFFE0000B7^EUI-64~SN^M^1.2^ISO|20261121100000+0100|20991121|5^min|Street 1^^Oslo|^PRN^PH^carrier^^^123^^^^^+47 55~^WPN|UDI1|20250101||LOT|SERIAL",
    "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0||||||A|X||||LAB|^Tech^Ni||AAAA^^AAAA^EUI-64~BBBB|20261121115900+0100",
    "PRT||AD||RO^Responsible Observer^HL70912|^Tech",
    "NTE|1||of the device",
    "OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|||||A~S|R|||20261121115901+0100|LAB^Laboratory^L|9^Moe^Nina~^Berg^Per|||20261121105901+0000|1^Arm^MDC",
    "PRT||AD||AR",
    "PRT||AD||AAP",
    "NTE|1|L|of the row",
    "OBX|3|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.2|73||||||R",
    "OBX|4|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.3|74||||||R",
    "NTE|1",
];

fn whole() -> String {
    // An id without authority is written without its trailing separators.
    text(&WHOLE).replace("P1^^^|", "P1|")
}

#[test]
fn a_message_with_everything_reads_writes_and_reads_equal() {
    let text = whole();
    let report = read(&text);
    assert_eq!(problems(&report), []);
    let written = report.write().unwrap();
    let again = core::str::from_utf8(written.as_ref()).unwrap();
    for (one, other) in again.split('\r').zip(text.split('\r')) {
        assert_eq!(one, other);
    }
    assert_eq!(again, text);
    assert_eq!(read(again), report);
    assert_eq!(report.clone().into_owned(), report);
}

#[test]
fn notes_stay_with_the_segment_that_they_stand_behind() {
    let text = whole();
    let report = read(&text);
    let result = &report.results[0];
    let lines = |notes: &[Note<'_>]| -> Vec<Vec<String>> {
        let lines = |note: &Note<'_>| note.comments.iter().map(|line| line.to_string()).collect();
        notes.iter().map(lines).collect()
    };
    assert_eq!(lines(&result.notes), [["of the patient"]]);
    let order = &result.orders[0];
    assert_eq!(order.notes.len(), 2);
    assert_eq!(lines(&order.notes)[1], ["line 1", "", "line 3"]);
    assert_eq!(order.notes[1].kind.as_ref().unwrap().identifier, "RE");
    assert_eq!(order.notes[0].source, "L");
    let device = order.devices().next().unwrap();
    assert_eq!(lines(device.notes()), [["of the device"]]);
    let rows: Vec<_> = order.observations().collect();
    assert_eq!(lines(rows[0].notes()), [["of the row"]]);
    assert!(rows[1].details.is_none());
    // An empty note is one.
    assert_eq!(rows[2].notes(), [Note::default()]);
}

#[test]
fn participants_are_read_field_by_field_with_those_that_have_no_member() {
    let text = whole();
    let report = read(&text);
    let result = &report.results[0];
    let author = &result.participations[0];
    assert!(author.is_in_role(Participation::AUTHOR));
    assert_eq!(author.persons.len(), 2);
    assert_eq!(
        author.instance.as_ref().unwrap().as_eui_64(),
        Some(0x02AC_10FF_FE00_0001)
    );
    let order = &result.orders[0];
    let [device] = order.participations.as_slice() else {
        panic!("one participant");
    };
    assert!(device.is_in_role(Participation::EQUIPMENT));
    assert!(!device.is_in_role(Participation::AUTHOR));
    assert_eq!(device.action, "UC");
    assert_eq!(device.reason.as_ref().unwrap().text, "READ");
    assert_eq!(device.organization.text(1, 1, 2).unwrap(), "x");
    assert_eq!(device.organization.text(2, 1, 1).unwrap(), "Other");
    assert_eq!(device.locations[1].room, "6");
    assert_eq!(device.devices.len(), 2);
    let begin = device.begin.as_ref().unwrap().instant;
    assert_eq!(begin, Some(instant("2026-11-21T09:00:00Z")));
    assert_eq!(device.end.as_ref().unwrap().wire.text(), "20991121");
    assert_eq!(device.telecommunications[0].unformatted_number, "+47 55");
    assert_eq!(device.telecommunications[1].use_code, "WPN");
    for (field, said) in [(6, true), (13, true), (14, true), (18, false), (20, true)] {
        assert_eq!(device.other(field).is_some(), said, "{field}");
    }
    let row = order.observations().next().unwrap();
    let roles: Vec<_> = row
        .participations()
        .iter()
        .map(|one| one.role.as_ref().unwrap().identifier.as_str())
        .collect();
    assert_eq!(roles, ["AR", "AAP"]);
}

#[test]
fn the_rare_fields_of_a_row_are_read() {
    let text = whole();
    let report = read(&text);
    let row = report.observations().next().unwrap();
    assert_eq!(row.natures(), ["A", "S"]);
    assert_eq!(row.producer().unwrap().text, "Laboratory");
    let [known, unknown] = row.observers() else {
        panic!("two observers");
    };
    assert_eq!((known.id.as_str(), known.given.as_str()), ("9", "Nina"));
    assert_eq!((unknown.id.as_str(), unknown.family.as_str()), ("", "Berg"));
    let device = report.devices().next().unwrap();
    assert_eq!(device.observers()[0].family, "Tech");
    assert_eq!(device.producer().unwrap().identifier, "LAB");
    assert_eq!(device.natures(), ["A"]);
    assert!(device.analysed_at().is_some());
    let order = &report.results[0].orders[0];
    assert_eq!(order.collectors.len(), 2);
    let visit = report.results[0].visit.as_ref().unwrap();
    assert_eq!(visit.indicator, "V");
    let admitted = visit.admitted.as_ref().unwrap().instant;
    assert_eq!(admitted, Some(instant("2026-11-20T07:00:00Z")));
    assert_eq!(
        visit
            .location
            .as_ref()
            .unwrap()
            .assigning_authority
            .namespace_id,
        "ESTATE"
    );
}

#[test]
fn the_time_of_analysis_is_a_duplicate_or_a_warning_and_never_the_time_of_the_value() {
    let row = |observed: &str, analysed: &str| {
        let row = format!("{ROW}|||{observed}|||||{analysed}");
        let text = text(&[MSH, OBR, &row]);
        let report = read(&text).into_owned();
        let row = report.observations().next().unwrap().clone();
        (problems(&report), row)
    };
    let differ = [("OBX[1]-19".to_string(), ProblemKind::TimesDiffer)];
    assert!(ProblemKind::TimesDiffer.is_warning());
    let (told, same) = row("20261121120000+0100", "20261121110000+0000");
    assert_eq!(told, []);
    assert!(same.analysed_at().is_some());
    let (told, other) = row("20261121120000+0100", "20261121120001+0100");
    assert_eq!(told, differ);
    let own = other.own_time().unwrap().instant;
    assert_eq!(own, Some(instant("2026-11-21T11:00:00Z")));
    let analysed = other.analysed_at().unwrap().instant;
    assert_eq!(analysed, Some(instant("2026-11-21T11:00:01Z")));
    // Without a zone there is no instant: what is written counts.
    assert_eq!(row("20261121120000", "20261121120001").0, differ);
    assert_eq!(row("20261121120000", "20261121120000").0, []);
    let (told, alone) = row("", "20261121120001+0100");
    assert_eq!(told, []);
    assert!(alone.analysed_at().is_some());
    assert!(!alone.has_own_time);
    let inherited = alone.time.unwrap().instant;
    assert_eq!(inherited, Some(instant("2026-11-21T10:59:00Z")));
}

#[test]
fn what_stands_behind_a_segment_that_is_not_read_is_nobodys() {
    let text = text(&[
        MSH,
        "NTE|1||of the message",
        "PID|||1^^^H^PI",
        "PD1||x",
        "NTE|1||of the patient",
        "NK1|1|Test",
        "NTE|1||of the next of kin",
        "PV1||I",
        "PRT||AD||RO",
        OBR,
        ROW,
        "TQ1|1",
        "PRT||AD||AR",
        "ORC|NW",
        "NTE|1||of the next order",
        OBR,
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||||||R",
    ]);
    let report = read(&text);
    let out_of_place = |at: &str| (at.to_string(), ProblemKind::SegmentOutOfPlace);
    assert_eq!(
        problems(&report),
        ["NTE[1]", "NTE[3]", "PRT[1]", "PRT[2]", "NTE[4]"].map(out_of_place)
    );
    let result = &report.results[0];
    assert_eq!(result.notes.len(), 1);
    assert_eq!(result.notes[0].comments, ["of the patient"]);
    // Behind PV1 nobody else can be meant.
    assert_eq!(result.participations.len(), 1);
    for order in &result.orders {
        assert!(order.notes.is_empty() && order.participations.is_empty());
        assert!(order.observations().all(|row| row.details.is_none()));
    }
}

#[test]
fn what_stands_behind_pv1_is_kept_without_a_pid_too() {
    let text = text(&[MSH, "PV1||I", "PRT||AD||RO", "NTE|1||beside the bed", OBR]);
    let report = read(&text);
    assert_eq!(report.results[0].notes.len(), 1);
    let written = report.write().unwrap();
    assert_eq!(Report::read(&written.message()).unwrap(), report);
}

#[test]
fn notes_and_participants_beyond_the_limit_of_the_site_are_one_problem_and_the_rows_go_on() {
    let note = "NTE|1||note";
    let text = text(&[
        MSH, OBR, note, "PRT||AD", ROW, note, note, "PRT||AD", ROW, note,
    ]);
    let message = Message::parse(&text).unwrap();
    let rules = SiteRules::default().read_rows(3);
    let report = Report::read_with(&message, &rules).unwrap();
    let told = ("NTE[3]".to_string(), ProblemKind::TooManyNotes);
    assert_eq!(problems(&report)[..1], [told]);
    assert!(!ProblemKind::TooManyNotes.is_warning());
    let order = &report.results[0].orders[0];
    assert_eq!((order.notes.len(), order.participations.len()), (1, 1));
    let rows: Vec<_> = order.observations().map(|row| row.notes().len()).collect();
    assert_eq!(rows, [1, 0]);
    assert!(order.observations().nth(1).unwrap().details.is_none());
}

#[test]
fn repetitions_count_as_segments_do() {
    let read = |segment: &str, most| {
        let text = text(&[MSH, OBR, segment, "NTE|1||after"]);
        let message = Message::parse(&text).unwrap();
        let report = Report::read_with(&message, &SiteRules::default().read_rows(most)).unwrap();
        let order = report.results[0].orders[0].clone().into_owned();
        (order, problems(&report))
    };
    let too_many = |at: &str| [(at.to_string(), ProblemKind::TooManyNotes)];
    let (order, told) = read("NTE|1||a~b~c~d", 3);
    assert_eq!(order.notes[0].comments, ["a", "b", "c"]);
    assert_eq!(order.notes.len(), 1);
    assert_eq!(told, too_many("NTE[1]-3(4)"));
    let (order, told) = read("PRT|||||1~2~3||||X", 2);
    assert_eq!(order.participations[0].persons.len(), 2);
    assert_eq!(order.participations[0].locations.len(), 1);
    assert_eq!(told, too_many("PRT[1]-5(3)"));
    let (order, told) = read("PRT|||||1~2~3||||X", 4);
    assert_eq!((order.notes.len(), told), (1, Vec::new()));
}

#[test]
fn persons_of_orders_and_rows_count_as_repetitions_do() {
    let text = text(&[
        MSH,
        "OBR|1|||||||||1~2~3",
        "OBX|1|NM|0|1.1.1.1|7||||||R|||||1~2~3~4",
    ]);
    let message = Message::parse(&text).unwrap();
    let read = |most| Report::read_with(&message, &SiteRules::default().read_rows(most)).unwrap();
    let persons = |report: &Report<'_>| {
        let order = &report.results[0].orders[0];
        let row = order.observations().next().unwrap();
        (order.collectors.len(), row.observers().len())
    };
    assert_eq!(persons(&read(5)), (3, 4));
    assert_eq!(problems(&read(5)), []);
    let few = read(3);
    assert_eq!(persons(&few), (3, 2));
    let told = [("OBX[1]-16(3)".to_string(), ProblemKind::TooManyNotes)];
    assert_eq!(problems(&few), told);
}

#[test]
fn a_comment_whose_separators_were_not_escaped_is_kept_whole() {
    let text = text(&[MSH, OBR, "NTE|1||5 mg & 3 ml^of \\T\\ it~plain"]);
    let report = read(&text);
    let note = &report.results[0].orders[0].notes[0];
    assert_eq!(note.comments, ["5 mg & 3 ml^of & it", "plain"]);
    let at = ("NTE[1]-3(1).1".to_string(), ProblemKind::ExtraParts);
    assert_eq!(problems(&report), [at]);
    let written = report.write().unwrap();
    let again = Report::read(&written.message()).unwrap();
    assert_eq!(again.results, report.results);
    assert_eq!(again.problems, []);
}

#[test]
fn empty_lines_at_the_end_of_a_comment_say_nothing_and_those_within_count() {
    let text = text(&[MSH, OBR, "NTE|1||~a~\"\"~b~~\"\"", "NTE|2||~"]);
    let report = read(&text);
    let notes = &report.results[0].orders[0].notes;
    assert_eq!(notes[0].comments, ["", "a", "", "b"]);
    assert_eq!(notes[1], Note::default());
    let written = report.write().unwrap();
    assert_eq!(Report::read(&written.message()).unwrap(), report);
}

#[test]
fn parts_that_cannot_be_read_are_problems_with_their_place() {
    let rows = [
        &MSH.replace("UNICODE UTF-8", ""),
        OBR,
        "NTE|1|\u{e5}|\u{e5}~b|\u{e5}",
        "PRT|||||1^\u{e5}~2|||\u{e5}||||2026x|20261121",
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|||||\u{e5}|R||||\u{e5}|\u{e5}|||x",
    ];
    let text = text(&rows);
    let report = read(&text);
    let told: Vec<_> = problems(&report).into_iter().map(|(at, _)| at).collect();
    assert_eq!(
        told,
        [
            "NTE[1]-2",
            "NTE[1]-3(1)",
            "NTE[1]-4.1",
            "PRT[1]-5(1).2",
            "PRT[1]-8.1",
            "PRT[1]-12",
            "OBX[1]-19",
            "OBX[1]-10(1)",
            "OBX[1]-15.1",
            "OBX[1]-16(1).1",
        ]
    );
    let order = &report.results[0].orders[0];
    assert_eq!(order.notes[0].comments, ["", "b"]);
    assert_eq!(order.participations[0].persons[0].id, "2");
}

#[test]
fn a_field_that_has_a_member_is_no_other() {
    let value = Composite::default().with(1, 1, 1, Leaf::Value(Text::from("x")));
    for field in 0..=40 {
        let one = Participation::default().with_other(field, value.clone());
        let is_other = matches!(field, 6 | 7 | 13 | 14 | 16..=22);
        assert_eq!(one.other(field).is_some(), is_other, "{field}");
    }
    let none = Participation::default().with_other(6, Composite::default());
    assert_eq!(none, Participation::default());
}

#[test]
fn debug_output_shows_nothing_of_notes_and_participants() {
    const CANARY: &str = "KANARIFUGL";
    let fields = [CANARY; 22].map(|field| format!("{field}^{field}"));
    let rows = [
        MSH.to_string(),
        format!("PID|||{CANARY}"),
        format!("PRT|{}", fields.join("|")),
        format!("NTE|1|{CANARY}|{CANARY}&{CANARY}~{CANARY}|{CANARY}"),
        format!("{OBR}|||{CANARY}^{CANARY}"),
        format!("{ROW}||||{CANARY}^{CANARY}|{CANARY}^{CANARY}|||{CANARY}"),
        format!("NTE|1|{CANARY}|{CANARY}|{CANARY}"),
    ];
    let text = text(&rows.each_ref().map(String::as_str));
    let report = read(&text);
    assert_eq!(report.results[0].participations.len(), 1);
    let shown = format!("{report:?} {:?}", report.clone().into_owned());
    assert!(!shown.contains(CANARY), "{shown}");
}

// The strategies are boxed: together they are more than a stack holds.
fn note() -> BoxedStrategy<Note<'static>> {
    let comments = proptest::collection::vec(strategies::text(), 0..4).boxed();
    let kind = strategies::cwe().boxed();
    let note = (strategies::text(), comments, kind).prop_map(|(source, mut comments, kind)| {
        // At the end they say nothing.
        while comments.last().is_some_and(|line| line.is_empty()) {
            comments.pop();
        }
        Note {
            source,
            comments,
            kind: Some(kind).filter(|kind| !kind.is_empty()),
        }
    });
    note.boxed()
}

/// Values that say something: others are not read.
fn given<T: core::fmt::Debug + 'static>(
    value: impl Strategy<Value = T> + 'static,
    is_empty: fn(&T) -> bool,
) -> BoxedStrategy<Vec<T>> {
    let values = proptest::collection::vec(value.boxed(), 0..3);
    let given = values.prop_map(move |mut values| {
        values.retain(|value| !is_empty(value));
        values
    });
    given.boxed()
}

fn participation() -> BoxedStrategy<Participation<'static>> {
    let time = || {
        proptest::option::of(strategies::dtm())
            .prop_map(|wire| wire.map(|wire| Timestamp::new(wire, &SiteRules::default())))
            .boxed()
    };
    let code = || {
        proptest::option::of(strategies::cwe())
            .prop_map(|code| code.filter(|code| !code.is_empty()))
            .boxed()
    };
    let others = proptest::collection::vec((1_u32..=22, strategies::composite()), 0..4).boxed();
    let heads = (strategies::ei().boxed(), strategies::text(), code(), code()).boxed();
    let lists = (
        given(strategies::xcn(), Xcn::is_empty),
        given(strategies::pl(), Pl::is_empty),
        given(strategies::ei(), Ei::is_empty),
        given(strategies::xtn(), crate::datatype::Xtn::is_empty),
    );
    let organization = strategies::composite().boxed();
    let participation = (heads, lists, organization, time(), time(), others).prop_map(
        |(heads, lists, organization, begin, end, others)| {
            let (instance, action, reason, role) = heads;
            let (persons, locations, devices, telecommunications) = lists;
            let participation = Participation {
                instance: Some(instance).filter(|id| !id.is_empty()),
                action,
                reason,
                role,
                persons,
                organization,
                locations,
                devices,
                begin,
                end,
                telecommunications,
                ..Participation::default()
            };
            others
                .into_iter()
                .fold(participation, |one, (field, value)| {
                    one.with_other(field, value)
                })
        },
    );
    participation.boxed()
}

proptest! {
    #[test]
    fn what_stands_beside_is_read_back_as_it_was_written(
        notes in proptest::array::uniform2(note()),
        participation in participation(),
        collectors in given(strategies::xcn(), Xcn::is_empty),
        observers in given(strategies::xcn(), Xcn::is_empty),
        natures in given(strategies::text(), |text| text.is_empty()),
        producer in strategies::cwe().boxed(),
    ) {
        let message = text(&[MSH, "PID|||1^^^H^PI", OBR, "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X", ROW]);
        let mut report = read(&message);
        let result = &mut report.results[0];
        result.notes.extend(notes.clone());
        result.participations.push(participation.clone());
        let order = &mut result.orders[0];
        order.collectors = collectors;
        order.notes.extend(notes.clone());
        order.participations.push(participation.clone());
        for row in &mut order.rows {
            let details = Details {
                notes: notes.to_vec(),
                participations: [participation.clone(), Participation::default()].into(),
                observers: observers.clone(),
                natures: natures.clone(),
                producer: Some(producer.clone()).filter(|producer: &Cwe<'_>| !producer.is_empty()),
                ..Details::default()
            };
            match row {
                Row::Device(device) => device.details = Some(details.into()),
                Row::Observation(row) => row.details = Some(details.into()),
            }
        }
        let written = report.write().unwrap();
        let mut again = Report::read(&written.message()).unwrap().into_owned();
        // A code of MDC with a name that is not its own.
        again.problems.retain(|problem| problem.kind != ProblemKind::CodeMismatch);
        prop_assert_eq!(again, report);
    }
}
