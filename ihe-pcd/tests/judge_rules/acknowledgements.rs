//! The column of acknowledgements holds: a consumer refuses what the table says it refuses, with the code, place and error of the row.

use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::{Location, Message};
use ihe_pcd::model::{Acknowledgment, Family, Header, ProblemKind, SiteRules, Transaction};
use ihe_pcd::plugin::{Storing, VolatileJournal};
use ihe_pcd::profile::{Area, Profile, Requirement, Severity};
use ihe_pcd::session::{
    AcceptPolicy, ConsumerSession, ContentPolicy, ControlIds, DuplicateWindow, Now, PatientDemand,
};

use crate::cases::{Case, judged, profile};
use crate::messages::report;
use crate::requirements::names;
use crate::switched_off::cases;
use crate::wire::*;

/// A report that breaks a rule, and where a consumer says so.
struct Breach {
    rule: &'static str,
    edits: &'static [Edit],
    at: &'static str,
}

macro_rules! breaches {
    ($($rule:literal [$($edit:expr),*] $at:literal;)*) => {
        const BREACHES: &[Breach] = &[$(Breach {
            rule: $rule,
            edits: &[$($edit),*],
            at: $at,
        }),*];
    };
}

breaches! {
    "MSH-12.value" [Set("MSH", 12, "2.5.1")] "MSH-12.1";
    "MSH-18.declared" [Set("PID", 5, "Sørensen^Kari^^^^^L")] "PID-5(1).1";
    "MSH-21.claim-missing" [Set("MSH", 21, "")] "MSH-21";
    "MSH-21.claim-missing" [Set("MSH", 21, "IHE_PCD_001^IHE PCD^^ISO")] "MSH-21";
    "MSH-21.claim" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO")] "MSH-21(1).3";
    "MSH-21.misprint" [Set("MSH", 21, "^^1.3.6.1.4.1.19376.1.6.4.4.1^ISO")] "MSH-21";
    "PID-3.known" [Set("PID", 3, "")] "PID-3";
    "PID-5.known" [Set("PID", 5, "")] "PID-5";
    "OBR-8.order" [Set("OBR", 8, "20261121115859+0000")] "OBR[1]-8";
    "OBX-19.same" [Set("OBX[9]", 19, "20261121115931+0000")] "OBX[9]-19";
    "OBX-4.path" [Set("OBX[5]", 4, "LOC")] "OBX[5]-4";
    "OBX-4.distinct" [Set("OBX[6]", 4, "1.1.1.1")] "OBX[6]-4";
    "OBX-4.same-row" [Set("OBX[6]", 3, "147842^MDC_ECG_HEART_RATE^MDC"), Set("OBX[6]", 4, "1.1.1.1")] "OBX[6]-4";
    "OBX-2.missing" [Set("OBX[5]", 2, "")] "OBX[5]-2";
    "OBX-5.of-device" [Set("OBX[1]", 2, "ST"), Set("OBX[1]", 5, "1")] "OBX[1]-5";
    "OBX-5.type" [Set("OBX[2]", 5, "yesterday")] "OBX[2]-5(1)";
    "OBX-5.type" [Set("OBX[5]", 5, "72 bpm")] "OBX[5]-5(1)";
    "OBX-3.pair" [Set("OBX[5]", 3, "150456^MDC_ECG_HEART_RATE^MDC")] "OBX[5]-3";
    "OBX-6.pair" [Set("OBX[5]", 6, "262688^MDC_DIM_BEAT_PER_MIN^MDC")] "OBX[5]-6";
    "*.usage" [Set("MSH", 10, "")] "MSH-10";
    "*.usage" [Set("MSH", 11, "")] "MSH-11";
    "*.usage" [Set("MSH", 12, "")] "MSH-12";
    "*.usage" [Set("OBX[5]", 3, "")] "OBX[5]-3";
    "*.usage" [Set("OBX[5]", 4, "")] "OBX[5]-4";
    "*.form" [Set("PID", 7, "1.1.1970")] "PID-7";
    "*.form" [Set("OBR", 7, "26")] "OBR[1]-7";
    "*.form" [Set("OBX[9]", 14, "20261301")] "OBX[9]-14";
    "*.table" [Set("MSH", 11, "X")] "MSH-11.1";
    "*.table" [Set("OBX[5]", 11, "FINAL")] "OBX[5]-11";
    "message" [Set("MSH", 9, "ORU^^ORU_R01")] "MSH-9";
    "message" [Set("MSH", 9, "ADT^A01^ADT_A01")] "MSH-9";
    "message" [Set("MSH", 9, "^R01^ORU_R01")] "MSH-9";
    "structure" [Move("PV1", "OBX[9]")] "PV1";
    "structure" [Move("OBR", "OBX[1]")] "OBX[1]";
}

/// One answer of a row: `MSA-1 CE, ERR-2 OBX-4, ERR-3 102 by refuse(DuplicatePath)`.
#[derive(Debug)]
struct Row {
    rule: &'static str,
    code: &'static str,
    /// `None` where it is the field that the rule is about.
    area: Option<Area>,
    error: &'static str,
    /// What of `ContentPolicy` demands it; `None` where every consumer refuses it.
    demand: Option<&'static str>,
}

fn rows() -> impl Iterator<Item = Row> {
    let refused = Requirement::all().filter(|row| row.acknowledgment != "none");
    refused.flat_map(|row| {
        let answers = row.acknowledgment.split("; ");
        answers.map(move |answer| {
            let parts: Vec<_> = answer.split(", ").collect();
            let [code, place, error] = parts[..] else {
                panic!("{answer}");
            };
            let error = error.strip_prefix("ERR-3 ").unwrap();
            let (error, demand) = match error.split_once(" by ") {
                Some((error, demand)) => (error, Some(demand)),
                None => (error, None),
            };
            Row {
                rule: row.rule,
                code: code.strip_prefix("MSA-1 ").unwrap(),
                area: match place.strip_prefix("ERR-2 ").unwrap() {
                    "the field" => None,
                    area => Some(area.parse().unwrap()),
                },
                error,
                demand,
            }
        })
    })
}

impl Row {
    /// By the one thing that it demands.
    fn content(&self) -> ContentPolicy {
        let content = ContentPolicy::default();
        match self.demand {
            None => content,
            Some("refuse_unread") => content.refuse_unread(),
            Some("demand_patient(Identified)") => content.demand_patient(PatientDemand::Identified),
            Some("demand_patient(TwoFactors)") => content.demand_patient(PatientDemand::TwoFactors),
            Some(demand) => content.refuse(kind(demand)),
        }
    }

    fn is_at(&self, at: &Location) -> bool {
        let field = Location::segment(at.id(), at.ordinal());
        let field = field.field(at.field_number().unwrap_or_default());
        // A value is told by its repetition and component: the row names the field.
        let mut around = [Area::around(at), Area::around(&field)].into_iter();
        self.area.is_none_or(|area| around.any(|it| it == area))
    }

    fn says(&self, refusal: &Refused, family: Family) -> bool {
        let at = refusal.at.parse().unwrap();
        self.code_in(family) == refusal.code && self.is_at(&at) && self.error == refusal.error
    }

    /// HL7 v2.6 2.9: the same in original mode, and from the application.
    fn code_in(&self, family: Family) -> &'static str {
        match (family, self.code) {
            (Family::Accept, code) => code,
            (Family::Application, "CE") => "AE",
            (Family::Application, "CR") => "AR",
            (_, code) => panic!("{code}"),
        }
    }
}

/// `refuse(DuplicatePath)`
fn kind(demand: &str) -> ProblemKind {
    const KINDS: [ProblemKind; 12] = [
        ProblemKind::MissingProfile,
        ProblemKind::MisprintedProfile,
        ProblemKind::Missing,
        ProblemKind::CharacterSet,
        ProblemKind::EndBeforeStart,
        ProblemKind::MalformedPath,
        ProblemKind::DuplicatePath,
        ProblemKind::MissingValueType,
        ProblemKind::ValueOnDeviceRow,
        ProblemKind::CodeMismatch,
        ProblemKind::NotInTable,
        ProblemKind::SegmentOutOfPlace,
    ];
    let differ = [ProblemKind::TimesDiffer];
    let mut kinds = KINDS.into_iter().chain(differ);
    let found = kinds.find(|kind| format!("refuse({kind:?})") == demand);
    found.unwrap_or_else(|| panic!("{demand}"))
}

/// What a consumer answers.
#[derive(Debug, Eq, PartialEq)]
struct Refused {
    /// MSA-1.
    code: String,
    /// ERR-2, as a place.
    at: String,
    /// ERR-3.1.
    error: String,
    /// ERR-8.
    words: String,
}

/// The answer of a real session to one message: `None` where it is taken or none is owed.
fn refused(content: ContentPolicy, text: String) -> Option<Refused> {
    let now = Now {
        elapsed: Duration::ZERO,
        wall: Instant::parse_rfc3339("2026-11-21T12:00:20Z").unwrap(),
    };
    let policy = AcceptPolicy::default().with_content(content);
    let mut session = ConsumerSession::new(policy, "device", ControlIds::new(now.wall, 0));
    let mut window = DuplicateWindow::default();
    let journal = VolatileJournal::new(1);
    session.handle_frame(now, Bytes::from(text)).unwrap();
    while let Some(arrival) = session.poll_store(now, &mut window) {
        let mut storing = Storing::new(&journal, [arrival]);
        let context = &mut Context::from_waker(Waker::noop());
        let Poll::Ready(mut answered) = Pin::new(&mut storing).poll(context) else {
            panic!("memory does not wait");
        };
        session.handle_stored(now, answered.next().unwrap().unwrap(), &mut window);
    }
    let answer = session.poll_answer()?;
    let message = Message::parse(&answer).unwrap();
    let acknowledgment = Acknowledgment::read(&message).unwrap();
    let code = acknowledgment.code().table_0008().to_owned();
    let Some(error) = acknowledgment.errors().first() else {
        assert!(["CA", "AA"].contains(&&*code), "{code}");
        return None;
    };
    Some(Refused {
        code,
        at: error.at.map(|at| at.to_string()).unwrap_or_default(),
        error: error.code.0.to_string(),
        words: error.text.as_str().to_owned(),
    })
}

/// Of both acknowledgement modes: who answers, and what MSH-15 and MSH-16 ask for.
const MODES: [(Family, [Edit; 2]); 3] = [
    (Family::Accept, [Set("MSH", 15, "AL"), Set("MSH", 16, "NE")]),
    (
        Family::Application,
        [Set("MSH", 15, ""), Set("MSH", 16, "")],
    ),
    (
        Family::Application,
        [Set("MSH", 15, "NE"), Set("MSH", 16, "AL")],
    ),
];

#[test]
fn what_a_row_says_is_what_a_consumer_answers_in_both_modes() {
    for breach in BREACHES {
        let at: Location = breach.at.parse().unwrap();
        let text = edited(&report(), breach.edits);
        let found = judged(&profile("rev9"), &text);
        assert!(
            found.iter().any(|(_, rule, _)| names(breach.rule, rule)),
            "{} is not broken",
            breach.rule
        );
        for (family, asks) in MODES {
            let text = edited(&text, &asks);
            let answers: Vec<_> = rows()
                .filter(|row| row.rule == breach.rule && row.is_at(&at))
                .map(|row| (refused(row.content(), text.clone()), row))
                .collect();
            let is_said = |(answer, row): &(Option<Refused>, Row)| {
                let answer = answer.as_ref();
                answer.is_some_and(|it| row.says(it, family) && it.at == breach.at)
            };
            assert!(
                answers.iter().any(is_said),
                "{} at {}: {answers:?}",
                breach.rule,
                breach.at
            );
            for (_, row) in answers.iter().filter(|(_, row)| row.demand.is_some()) {
                let undemanded = refused(ContentPolicy::default(), text.clone());
                assert_eq!(undemanded, None, "{row:?}");
            }
        }
    }
}

#[test]
fn every_answer_of_the_table_is_given_to_a_message_here() {
    let [(family, asks), ..] = MODES;
    for row in rows() {
        let mut of_rule = BREACHES.iter().filter(|breach| breach.rule == row.rule);
        let is_given = of_rule.any(|breach| {
            let text = edited(&edited(&report(), breach.edits), &asks);
            let answer = refused(row.content(), text);
            answer.is_some_and(|it| row.says(&it, family))
        });
        assert!(is_given, "{row:?}");
    }
}

/// The cases that are about reports: of the other messages that the judge knows a consumer takes none.
fn reports() -> impl Iterator<Item = &'static Case> {
    let is_report = |text: String| {
        let message = Message::parse(&text).unwrap();
        let (header, _) = Header::read(&message, &SiteRules::default());
        matches!(Transaction::of(&header), Transaction::Pcd01(_))
    };
    let is_alert = |text: String| text.contains("ORU^R40");
    cases().filter(move |case| is_report((case.message)()) && !is_alert(case.text()))
}

/// The message of a case, as a sender has it who asks for such answers.
fn asking(case: &Case, asks: &[Edit]) -> String {
    edited(&edited(&(case.message)(), asks), case.edits)
}

#[test]
fn whatever_is_refused_is_refused_for_a_row_that_says_so() {
    for (family, asks) in MODES {
        for case in reports() {
            let text = asking(case, &asks);
            let found = judged(&profile("rev9"), &text);
            for (content, is_demanding) in [
                (ContentPolicy::default(), false),
                (ContentPolicy::default().refuse_all(), true),
            ] {
                let Some(refusal) = refused(content, text.clone()) else {
                    continue;
                };
                let mut rows = rows().filter(|row| is_demanding || row.demand.is_none());
                let is_said = rows.any(|row| {
                    let is_broken = found.iter().any(|(_, rule, _)| names(row.rule, rule));
                    is_broken && row.says(&refusal, family)
                });
                assert!(is_said, "{}: {refusal:?}", case.test);
            }
        }
    }
}

/// A profile with one rule, and all others off.
fn alone(name: &str, rule: &str) -> Profile {
    static SILENT: LazyLock<[Profile; 4]> = LazyLock::new(|| {
        Profile::names().map(|name| {
            let all = profile(name).rules();
            all.fold(profile(name), |profile, rule| {
                profile.with_severity(&rule, None).unwrap()
            })
        })
    });
    let silent = SILENT.iter().find(|profile| profile.name() == name);
    silent
        .unwrap()
        .clone()
        .with_severity(rule, Severity::Error)
        .unwrap()
}

#[test]
fn a_consumer_that_judges_refuses_for_any_of_them_with_its_place_and_its_name() {
    // What is asked for is what some of the rules are about.
    let is_of_asking =
        |case: &&Case| case.rule.starts_with("MSH-15") || case.rule.starts_with("MSH-16");
    for case in reports().filter(|case| !is_of_asking(case)) {
        let profile = alone(case.profile, case.rule);
        let content = ContentPolicy::default().refuse_findings(profile, Severity::Error);
        for (family, asks) in MODES {
            let text = asking(case, &asks);
            if refused(ContentPolicy::default(), text.clone()).is_some() {
                // That it is refused for a row that says so, another test asks.
                continue;
            }
            let refusal = refused(content.clone(), text).unwrap();
            let code = match family {
                Family::Accept => "CE",
                Family::Application => "AE",
            };
            assert_eq!(refusal.code, code, "{}", case.test);
            let is_place = case.at.parse::<Location>().is_ok() && !case.at.contains("_");
            let at = if is_place { case.at } else { "" };
            assert_eq!(refusal.at, at, "{}", case.test);
            let words = format!("{}: ", case.rule);
            assert!(refusal.words.starts_with(&words), "{}", refusal.words);
            assert!(["100", "101", "102", "103"].contains(&&*refusal.error));
        }
    }
}
