//! The table of alerts beside the set of active alerts that is told the same messages.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{AlertPhase, AlertPriority, AlertReport, AlertState};
use ihe_pcd::session::alert::{ActiveAlert, ActiveAlerts, AlertKey, AlertWatch, Said};
use ihe_pcd::session::{Entry, Now, Position};
use proptest::prelude::*;
use rusqlite::Connection;

use super::*;
use crate::sqlite::alert_list::{AlertQuery, StoredAlert, list};
use crate::sqlite::follower::{Content, StoredMessage};
use crate::sqlite::prepared::Prepared;
use crate::sqlite::rows::{self, Savepoints};
use crate::sqlite::{StoreOptions, schema};

const SENDERS: [&str; 2] = ["EAST|ICU", "WEST|ICU"];

/// As long as a reporter may be silent.
const LIMIT: Duration = Duration::from_secs(60);

/// What one message says.
#[derive(Clone, Debug)]
struct Saying {
    sender: usize,
    /// OBR-29; 3 is none, so that the place of the device says which alert it is.
    id: u8,
    phase: Option<AlertPhase>,
    state: Option<AlertState>,
    priority: Option<AlertPriority>,
}

#[derive(Clone, Debug)]
enum Op {
    Say(Saying),
    /// One of the messages before, once more.
    Again(usize),
    Watchdog(usize),
    Pass(u64),
    /// A person ends the alert of this place among those that stand.
    End(usize),
}

fn op() -> impl Strategy<Value = Op> {
    let phase = prop::option::weighted(0.95, prop::sample::select(AlertPhase::ALL.to_vec()));
    let state = prop::option::of(prop::sample::select(AlertState::ALL.to_vec()));
    let priority = prop::option::of(prop::sample::select(AlertPriority::ALL.to_vec()));
    let saying = (0..2_usize, 0..4_u8, phase, state, priority).prop_map(
        |(sender, id, phase, state, priority)| {
            Op::Say(Saying {
                sender,
                id,
                phase,
                state,
                priority,
            })
        },
    );
    prop_oneof![
        10 => saying,
        3 => (0..8_usize).prop_map(Op::Again),
        2 => (0..2_usize).prop_map(Op::Watchdog),
        3 => (1..70_u64).prop_map(Op::Pass),
        1 => (3500..3700_u64).prop_map(Op::Pass),
        1 => (0..3_usize).prop_map(Op::End),
    ]
}

fn word<T: ihe_pcd::model::AlertWord>(said: Option<T>) -> &'static str {
    said.map_or("", T::word)
}

fn message(saying: &Saying, indication: usize, second: u64) -> String {
    let changed = Instant::from_unix(i64::try_from(1_795_000_000 + second).unwrap(), 0).unwrap();
    let changed: String = changed
        .to_string()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    let (indication, parent) = match saying.id {
        3 => (String::new(), String::new()),
        id => (format!("U{indication}"), format!("^A{id}")),
    };
    let Saying {
        phase,
        state,
        priority,
        ..
    } = saying;
    let header = header(saying.sender);
    let (phase, state, priority) = (word(*phase), word(*state), word(*priority));
    format!(
        "{header}\rPV1||I|ICU^4^B\r\
        OBR|1|{indication}|{indication}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000{bars}{parent}\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
        OBX|2|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||{changed}+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|4|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r\
        OBX|5|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F\r\
        OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|{priority}||||||F\r\
        OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r",
        bars = "|".repeat(22)
    )
}

fn watchdog(sender: usize) -> String {
    let header = header(sender);
    format!(
        "{header}\rOBR|1|W|W|196616^MDC_EVT_ALARM^MDC\r\
        OBX|1|CWE|196616^MDC_EVT_ALARM^MDC|1.0.0.0.1|198200^MDC_EVT_WATCHDOG^MDC||||||F\r\
        OBX|2|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.0.0.0.3|present||||||F\r\
        OBX|3|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.0.0.0.4|active||||||F\r"
    )
}

fn header(sender: usize) -> String {
    let sender = SENDERS[sender];
    format!("MSH|^~\\&|{sender}|||20261121120000+0000||ORU^R40^ORU_R40|7|P|2.6")
}

/// A file, a set, and a clock for both.
struct Room {
    file: Connection,
    alerts: ActiveAlerts,
    second: u64,
    said: Vec<String>,
}

impl Room {
    fn new() -> Self {
        let mut file = Connection::open_in_memory().unwrap();
        schema::migrate(&mut file).unwrap();
        file.pragma_update(None, "foreign_keys", true).unwrap();
        let watch = AlertWatch::default().with_confirmed_within(LIMIT);
        Self {
            file,
            alerts: ActiveAlerts::new(watch),
            second: 0,
            said: Vec::new(),
        }
    }

    fn now(&self) -> Now {
        let elapsed = Duration::from_secs(self.second);
        let begin = Instant::from_unix(1_795_000_000, 0).unwrap();
        Now {
            elapsed,
            wall: begin.checked_add(elapsed).unwrap(),
        }
    }

    fn tell(&mut self, text: &str) {
        let now = self.now();
        let entry = Entry::new("", "", "7", now.wall, text.to_owned().into());
        let mut appender = rows::Appender::new(&self.file);
        let position = appender.append(&Prepared::all(vec![entry])[0]).unwrap();
        appender.finish().unwrap();
        let stored = StoredMessage {
            position,
            content: Some(Content {
                received_at: now.wall,
                frame: text.to_owned().into(),
            }),
        };
        let read = observations::read(&stored, &StoreOptions::default());
        rows::insert(&self.file, &[read], Savepoints::Without).unwrap();
        let parsed = Message::parse(text.as_bytes()).unwrap();
        let report = AlertReport::read(&parsed).unwrap();
        let sender: Arc<str> = report.header.sender().into();
        for (alert, ordinal) in report.alerts().zip(0..) {
            let said = Said {
                position: Position::new(position.unsigned_abs()),
                ordinal,
                sender: &sender,
                alert,
                received_at: now.wall,
                is_replay: false,
            };
            self.alerts.handle_said(now, said).unwrap();
        }
        self.check_events(position);
    }

    /// What the set tells of a message is what the rows say.
    fn check_events(&mut self, position: i64) {
        let sql = "SELECT change, course, misstep FROM alert_event WHERE message_position = ?1 AND change <> 'watchdog' ORDER BY ordinal";
        let mut statement = self.file.prepare(sql).unwrap();
        let rows = statement.query_map([position], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        });
        type Told = (String, Option<String>, Option<String>);
        let found: Vec<Told> = rows.unwrap().collect::<Result<_, _>>().unwrap();
        let mut told: Vec<Told> = Vec::new();
        while let Some(change) = self.alerts.poll_change() {
            let course = change.course.map(|course| course.state().word().to_owned());
            let misstep = change.misstep.map(|misstep| misstep.word().to_owned());
            told.push((change.kind.word().to_owned(), course, misstep));
        }
        assert_eq!(found, told);
    }

    fn pass(&mut self, seconds: u64) {
        let until = self.second + seconds;
        while let Some(due) = self
            .alerts
            .poll_timeout()
            .filter(|due| due.as_secs() <= until)
        {
            self.second = self.second.max(due.as_secs());
            let now = self.now();
            self.alerts.handle_timeout(now);
        }
        self.second = until;
        while self.alerts.poll_change().is_some() {}
    }

    fn end(&mut self, place: usize) {
        let standing = self.listed();
        let Some((key, alert)) = standing.iter().nth(place) else {
            return;
        };
        let now = self.now();
        let (number, first) = (
            i64::try_from(alert.number).unwrap(),
            i64::try_from(alert.first_position.number()).unwrap(),
        );
        let end = |first| end(&self.file, number, first, "night shift", now.wall).unwrap();
        assert!(!end(first + 1), "another than was seen");
        assert!(end(first));
        assert!(!end(first), "it is over");
        let known = self.alerts.iter().find(|it| key_of(&it.key) == *key);
        let known = known.unwrap().key.clone();
        assert!(self.alerts.handle_ended_by_operator(now, &known));
        while self.alerts.poll_change().is_some() {}
    }

    fn listed(&self) -> BTreeMap<(String, Vec<u8>), StoredAlert> {
        let query = AlertQuery::default().with_unheard_after(LIMIT);
        let found = list(&self.file, &query, self.now().wall).unwrap();
        let with_key = |alert: StoredAlert| {
            let sql = "SELECT key FROM alert WHERE number = ?1";
            let number = i64::try_from(alert.number).unwrap();
            let key = self.file.query_row(sql, [number], |row| row.get(0));
            ((alert.sender.clone(), key.unwrap()), alert)
        };
        found.alerts.into_iter().map(with_key).collect()
    }

    fn check(&self) {
        let of_file = self.listed();
        let keys: Vec<_> = of_file.keys().cloned().collect();
        let of_set: BTreeMap<_, _> = self
            .alerts
            .standing_alerts()
            .map(|alert| (key_of(&alert.key), alert))
            .collect();
        let standing: Vec<_> = of_set.keys().cloned().collect();
        assert_eq!(keys, standing);
        for (key, alert) in of_set {
            assert_eq!(parts_of_row(&of_file[&key]), parts(alert));
        }
    }
}

fn key_of(key: &AlertKey) -> (String, Vec<u8>) {
    (key.sender().to_string(), key.id().to_vec())
}

/// What both know of an alert that stands.
type Parts = (
    Course,
    [Option<Instant>; 4],
    [Position; 2],
    Option<ihe_pcd::model::AlertKind>,
    String,
);

fn parts(alert: &ActiveAlert) -> Parts {
    let times = [
        alert.since,
        alert.changed_at,
        Some(alert.heard_at),
        alert.unconfirmed_since,
    ];
    let positions = [alert.position, alert.heard_in];
    let event = alert.event.to_string();
    (alert.course, times, positions, alert.kind, event)
}

fn parts_of_row(alert: &StoredAlert) -> Parts {
    let times = [
        alert.since,
        alert.changed_at,
        alert.heard_at,
        alert.unconfirmed_since,
    ];
    let positions = [alert.said_position, alert.last_position];
    let event = alert.event_code.clone().unwrap_or_default();
    let course = Course::new(alert.state, alert.priority);
    (course, times, positions, alert.kind, event)
}

proptest! {

    #[test]
    fn the_table_says_of_any_history_what_the_set_of_active_alerts_says(
        ops in prop::collection::vec(op(), 1..40),
    ) {
        let mut room = Room::new();
        for op in ops {
            match op {
                Op::Say(saying) => {
                    let text = message(&saying, room.said.len(), room.second);
                    room.tell(&text);
                    room.said.push(text);
                }
                Op::Again(back) => {
                    let place = room.said.len().checked_sub(back + 1);
                    if let Some(text) = place.map(|place| room.said[place].clone()) {
                        room.tell(&text);
                    }
                }
                Op::Watchdog(sender) => room.tell(&watchdog(sender)),
                Op::Pass(seconds) => room.pass(seconds),
                Op::End(place) => room.end(place),
            }
            room.check();
        }
        let sql = "SELECT count(*) FROM message WHERE position NOT IN (SELECT message_position FROM alert_event)";
        let silent: i64 = room.file.query_row(sql, [], |row| row.get(0)).unwrap();
        prop_assert_eq!(silent, 0, "each message has its event");
    }
}
