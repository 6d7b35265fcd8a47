use alloc::vec::Vec;

use crate::hl7::group::{Observation, OrderObservation, PatientResult, Specimen};
use crate::hl7::{Location, Message, Segment, SegmentCounter};

/// Compares the groups of a message with those that a plainer reading of the rules finds.
///
/// # Panics
///
/// If the two disagree, if a segment stands in no group or in two, or if a group is not at its place.
pub(super) fn check_groups(message: Message<'_>) {
    let segments: Vec<_> = message.segments().collect();
    let expected = cut_message(&segments);
    let found = Grouped {
        outside: message.ungrouped_segments().map(offset).collect(),
        groups: message.patient_results().map(patient_result).collect(),
    };
    assert_eq!(found, expected, "the groups are those of the rules");

    let mut all = Vec::new();
    found.flatten(&mut all);
    all.sort_unstable();
    let offsets: Vec<_> = segments.iter().copied().map(offset).collect();
    assert_eq!(all, offsets, "each segment stands in one place");
    check_places(message);
}

/// The offsets of the segments that stand in a group and in none within it, and the groups within it.
#[derive(Debug, Eq, PartialEq)]
struct Grouped {
    outside: Vec<usize>,
    groups: Vec<Self>,
}

impl Grouped {
    fn flatten(&self, all: &mut Vec<usize>) {
        all.extend(&self.outside);
        for group in &self.groups {
            group.flatten(all);
        }
    }
}

fn offset(segment: Segment<'_>) -> usize {
    segment.offset()
}

fn patient_result(group: PatientResult<'_>) -> Grouped {
    Grouped {
        outside: group.own_segments().map(offset).collect(),
        groups: group.order_observations().map(order_observation).collect(),
    }
}

fn order_observation(group: OrderObservation<'_>) -> Grouped {
    let mut groups: Vec<_> = group.observations().map(observation).collect();
    groups.extend(group.specimens().map(specimen));
    groups.sort_by_key(|group| group.outside.first().copied());
    Grouped {
        outside: group.own_segments().map(offset).collect(),
        groups,
    }
}

fn specimen(group: Specimen<'_>) -> Grouped {
    Grouped {
        outside: group.own_segments().map(offset).collect(),
        groups: group.observations().map(observation).collect(),
    }
}

fn observation(group: Observation<'_>) -> Grouped {
    Grouped {
        outside: group.segments().map(offset).collect(),
        groups: Vec::new(),
    }
}

const OF_A_PATIENT: [&str; 5] = ["PID", "PD1", "NK1", "PV1", "PV2"];
const OF_AN_ORDER: [&str; 9] = [
    "ORC", "OBR", "TQ1", "TQ2", "CTD", "OBX", "FT1", "CTI", "SPM",
];

fn is_one_of(segment: &Segment<'_>, ids: &[&str]) -> bool {
    ids.iter().any(|id| segment.id() == *id)
}

/// Cuts `segments` before each one that `begins` accepts, given what came since the last cut.
/// What comes before the first cut is the first answer.
fn cut<'s, 'a>(
    segments: &'s [Segment<'a>],
    begins: impl Fn(&[Segment<'a>], &Segment<'a>) -> bool,
) -> (&'s [Segment<'a>], Vec<&'s [Segment<'a>]>) {
    let mut cuts = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let since = cuts.last().copied();
        let open = since.map_or(&[][..], |since| segments.get(since..at).unwrap_or_default());
        if begins(open, segment) {
            cuts.push(at);
        }
    }
    let first = cuts.first().copied().unwrap_or(segments.len());
    let ends = cuts.iter().skip(1).copied().chain([segments.len()]);
    let groups = cuts.iter().zip(ends);
    (
        segments.get(..first).unwrap_or_default(),
        groups
            .map(|(&begin, end)| segments.get(begin..end).unwrap_or_default())
            .collect(),
    )
}

fn cut_message(segments: &[Segment<'_>]) -> Grouped {
    let mut whole = Grouped {
        outside: Vec::new(),
        groups: Vec::new(),
    };
    // What stands before the first DSC, and then each DSC with what follows it.
    let (before, after) = cut(segments, |_, segment| segment.id() == "DSC");
    for run in [before].into_iter().chain(after) {
        let (outside, results) = cut(run, |open, segment| match open {
            [] => is_one_of(segment, &OF_A_PATIENT) || is_one_of(segment, &OF_AN_ORDER),
            _ => segment.id() == "PID",
        });
        whole.outside.extend(outside.iter().copied().map(offset));
        whole.groups.extend(results.into_iter().map(cut_result));
    }
    whole
}

fn cut_result(segments: &[Segment<'_>]) -> Grouped {
    let (outside, orders) = cut(segments, |open, segment| match open {
        [] => is_one_of(segment, &OF_AN_ORDER),
        _ if segment.id() == "OBR" => open
            .iter()
            .any(|open| is_one_of(open, &["OBR", "OBX", "SPM"])),
        _ => segment.id() == "ORC",
    });
    Grouped {
        outside: outside.iter().copied().map(offset).collect(),
        groups: orders.into_iter().map(cut_order).collect(),
    }
}

fn cut_order(segments: &[Segment<'_>]) -> Grouped {
    let (head, parts) = cut(segments, |open, segment| {
        let in_specimen = open.first().is_some_and(|open| open.id() == "SPM");
        is_one_of(segment, &["SPM", "FT1", "CTI"]) || segment.id() == "OBX" && !in_specimen
    });
    let mut order = Grouped {
        outside: head.iter().copied().map(offset).collect(),
        groups: Vec::new(),
    };
    for part in parts {
        let all = |part: &[Segment<'_>]| part.iter().copied().map(offset).collect::<Vec<_>>();
        match part.first() {
            Some(first) if first.id() == "OBX" => order.groups.push(Grouped {
                outside: all(part),
                groups: Vec::new(),
            }),
            Some(first) if first.id() == "SPM" => {
                let (outside, rows) = cut(part, |_, segment| segment.id() == "OBX");
                order.groups.push(Grouped {
                    outside: all(outside),
                    groups: rows
                        .into_iter()
                        .map(|row| Grouped {
                            outside: all(row),
                            groups: Vec::new(),
                        })
                        .collect(),
                });
            }
            _ => order.outside.extend(all(part)),
        }
    }
    order
}

/// The places of the groups are those that counting from the begin of the message gives.
fn check_places(message: Message<'_>) {
    let mut counter = SegmentCounter::new();
    let places: Vec<_> = message
        .segments()
        .map(|segment| {
            let ordinal = counter.count(segment.id());
            (segment.offset(), Location::segment(segment.id(), ordinal))
        })
        .collect();
    let place = |segment: Option<Segment<'_>>| {
        let offset = segment?.offset();
        let at = places.binary_search_by_key(&offset, |(offset, _)| *offset);
        let (_, place) = places.get(at.ok()?)?;
        Some(*place)
    };
    let check_row = |row: Observation<'_>| {
        assert_eq!(Some(row.location()), place(Some(row.result())));
    };
    for result in message.patient_results() {
        assert_eq!(result.location(), place(result.patient()));
        for order in result.order_observations() {
            assert_eq!(order.location(), place(order.request()));
            order.observations().for_each(check_row);
            let described = order.specimens().flat_map(Specimen::observations);
            described.for_each(check_row);
        }
    }
}
