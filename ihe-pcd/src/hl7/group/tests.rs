use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::Cell;

use super::*;

extern crate std;

std::thread_local! {
    static STEPS: Cell<usize> = const { Cell::new(0) };
}

/// Counts one segment that a group iterator has looked at, in this thread.
pub(super) fn count_step() {
    STEPS.set(STEPS.get().saturating_add(1));
}

/// A message of these segments; field 1 of each is its ordinal in the message, from 0 (MSH).
fn written(ids: &str) -> String {
    let mut text = String::from("MSH|^~\\&\r");
    for (ordinal, id) in (1_u32..).zip(ids.split(' ')) {
        text.push_str(&alloc::format!("{id}|{ordinal}\r"));
    }
    text
}

fn named<'a>(segments: impl Iterator<Item = Segment<'a>>) -> String {
    let names: Vec<_> = segments.map(|segment| segment.id().to_string()).collect();
    names.join(" ")
}

/// The groups in brackets: `[PID [OBR [OBX] [OBX]]]`, a specimen as `{SPM [OBX]}`; what stands in none is left out.
fn shape(ids: &str) -> String {
    let text = written(ids);
    let message = Message::parse(&text).unwrap();
    let mut shape = String::new();
    for result in message.patient_results() {
        shape.push_str(&alloc::format!("[{}", named(result.own_segments())));
        for order in result.order_observations() {
            shape.push_str(&alloc::format!("[{}", named(order.own_segments())));
            observations(&mut shape, order.observations());
            for specimen in order.specimens() {
                shape.push_str(&alloc::format!("{{{}", named(specimen.own_segments())));
                observations(&mut shape, specimen.observations());
                shape.push('}');
            }
            shape.push(']');
        }
        shape.push(']');
    }
    shape
}

fn observations(shape: &mut String, observations: Observations<'_>) {
    for observation in observations {
        shape.push_str(&alloc::format!("[{}]", named(observation.segments())));
    }
}

#[test]
fn a_report_in_the_order_of_the_standard_falls_into_its_groups() {
    assert_eq!(
        shape(
            "SFT PID PD1 NTE NK1 PV1 PV2 ORC OBR NTE PRT TQ1 TQ2 CTD OBX PRT NTE OBX FT1 CTI SPM OBX SPM \
             ORC OBR OBX PID OBR OBX DSC"
        ),
        "[PID PD1 NTE NK1 PV1 PV2\
         [ORC OBR NTE PRT TQ1 TQ2 CTD FT1 CTI[OBX PRT NTE][OBX]{SPM[OBX]}{SPM}]\
         [ORC OBR[OBX]]]\
         [PID[OBR[OBX]]]"
    );
}

#[test]
fn whatever_the_order_every_row_is_in_a_group() {
    for (ids, groups) in [
        ("OBX OBX", "[[[OBX][OBX]]]"),
        ("PID OBX OBR OBX", "[PID[[OBX]][OBR[OBX]]]"),
        ("OBR OBX PID OBR OBX", "[[OBR[OBX]]][PID[OBR[OBX]]]"),
        ("PV1 OBR OBX", "[PV1[OBR[OBX]]]"),
        ("PID PID OBR", "[PID][PID[OBR]]"),
        ("PID OBR OBX DSC OBX", "[PID[OBR[OBX]]][[[OBX]]]"),
        ("PID OBR OBX FT1 OBX", "[PID[OBR FT1[OBX][OBX]]]"),
        ("PID SPM OBX OBR OBX", "[PID[{SPM[OBX]}][OBR[OBX]]]"),
    ] {
        assert_eq!(shape(ids), groups, "{ids}");
    }
}

#[test]
fn an_orc_and_the_obr_after_it_begin_one_order() {
    assert_eq!(
        shape("PID ORC OBR ORC NTE OBR"),
        "[PID[ORC OBR][ORC NTE OBR]]"
    );
    assert_eq!(shape("PID ORC ORC OBR OBR"), "[PID[ORC][ORC OBR][OBR]]");
    assert_eq!(shape("PID ORC OBX OBR"), "[PID[ORC[OBX]][OBR]]");
    assert_eq!(shape("PID TQ1 OBR OBX"), "[PID[TQ1 OBR[OBX]]]");
}

#[test]
fn what_is_not_known_belongs_to_what_precedes_it() {
    assert_eq!(
        shape("ZAA PID ZBB OBR ZCC OBX ZDD PV1 DSC ZEE"),
        "[PID ZBB[OBR ZCC[OBX ZDD PV1]]]"
    );
    let text = written("ZAA NTE PID OBR OBX DSC ZEE");
    let message = Message::parse(&text).unwrap();
    assert_eq!(named(message.ungrouped_segments()), "MSH ZAA NTE DSC ZEE");
}

#[test]
fn notes_and_participations_are_those_of_their_own_level() {
    let text = written("PID NTE PRT ORC OBR NTE NTE PRT TQ1 OBX NTE PRT PRT OBX");
    let message = Message::parse(&text).unwrap();
    let result = message.patient_results().next().unwrap();
    assert_eq!(result.notes().next().unwrap().field(1).raw(), b"2");
    assert_eq!(
        (result.notes().count(), result.participations().count()),
        (1, 1)
    );
    let order = result.order_observations().next().unwrap();
    assert_eq!(
        (order.notes().count(), order.participations().count()),
        (2, 1)
    );
    assert_eq!(order.order().unwrap().field(1).raw(), b"4");
    assert_eq!(order.request().unwrap().field(1).raw(), b"5");
    assert_eq!(order.timings().count(), 1);
    let rows: Vec<_> = order.observations().collect();
    assert_eq!(
        (rows[0].notes().count(), rows[0].participations().count()),
        (1, 2)
    );
    assert_eq!(
        (rows[1].notes().count(), rows[1].participations().count()),
        (0, 0)
    );
}

#[test]
fn what_is_not_there_is_none() {
    let text = written("PV1 OBX");
    let message = Message::parse(&text).unwrap();
    let result = message.patient_results().next().unwrap();
    assert!(result.patient().is_none() && result.location().is_none());
    assert!(result.visit().is_some());
    let order = result.order_observations().next().unwrap();
    assert!(order.request().is_none() && order.order().is_none() && order.location().is_none());
    assert_eq!(
        Message::parse("MSH|^~\\&")
            .unwrap()
            .patient_results()
            .count(),
        0
    );
}

#[test]
fn a_group_knows_the_place_of_its_first_segment() {
    let text = written("PID OBR OBX OBX PID OBR SPM OBX ORC OBR OBX");
    let message = Message::parse(&text).unwrap();
    let mut places = Vec::new();
    for result in message.patient_results() {
        places.push(result.location().unwrap().to_string());
        for order in result.order_observations() {
            places.push(order.location().unwrap().to_string());
            let described = order.specimens().flat_map(Specimen::observations);
            for observation in order.observations().chain(described) {
                let place = observation.location();
                let found = message.field_at(place.field(1)).unwrap();
                assert_eq!(found.raw(), observation.result().field(1).raw());
                places.push(place.to_string());
            }
        }
    }
    assert_eq!(
        places.join(" "),
        "PID OBR[1] OBX[1] OBX[2] PID[2] OBR[2] OBX[3] OBR[3] OBX[4]"
    );
}

#[test]
fn reading_every_level_walks_each_segment_a_fixed_number_of_times() {
    let steps = |rows: usize| {
        let mut text = written("PID PV1 ORC OBR NTE");
        for _ in 0..rows {
            text.push_str("OBX|1|NM\rNTE|1\r");
        }
        let message = Message::parse(&text).unwrap();
        STEPS.set(0);
        let mut found = 0;
        assert_eq!(message.ungrouped_segments().count(), 1);
        for result in message.patient_results() {
            assert!(result.patient().is_some() && result.visit().is_some());
            for order in result.order_observations() {
                assert!(order.order().is_some() && order.request().is_some());
                assert_eq!((order.notes().count(), order.timings().count()), (1, 0));
                for observation in order.observations() {
                    found += observation.notes().count();
                }
            }
        }
        assert_eq!(found, rows);
        STEPS.get() - 2 * rows * 4
    };
    // Once for what is ungrouped and once for each level; the rest is the head, whose length is fixed.
    assert_eq!(steps(100), steps(10_000));
}

#[test]
fn debug_shows_no_content() {
    let text = written("PID OBR OBX").replace("PID|1", "PID|Nordmann");
    let message = Message::parse(&text).unwrap();
    let results = message.patient_results();
    let result = results.clone().next().unwrap();
    let orders = result.order_observations();
    let shown = alloc::format!(
        "{results:?} {result:?} {orders:?} {:?}",
        orders.clone().next()
    );
    assert!(!shown.contains("Nordmann"), "{shown}");
}
