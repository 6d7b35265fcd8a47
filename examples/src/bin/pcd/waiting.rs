//! What an inbox or an outbox has yet to deliver, as `list --waiting` prints it.

use std::io::Write;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, SystemClock};
use ihe_pcd_adapters::sqlite::{Operator, SqliteError, Waiting};
use serde_json::{Value as Json, json};

use crate::aside::{Ended, OUTBOX, Side, Store};
use crate::printable;
use crate::status::duration;

/// How many are printed of each reader, unless something else is said.
pub(crate) const LIMIT: u32 = 1000;

/// Prints what each reader of a side has yet to deliver, alerts of an outbox first.
pub(crate) fn list(
    store: &Store,
    side: Side,
    limit: u32,
    human: bool,
    output: &mut impl Write,
) -> Result<bool, Ended> {
    let operator = store.open()?;
    let now = SystemClock::new().now().wall;
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut is_empty = true;
    for reader in readers(store, side, &operator, now)? {
        let mut found = operator.waiting(&reader, most.saturating_add(1))?;
        let has_more = found.len() > most;
        found.truncate(most);
        is_empty &= found.is_empty();
        for waiting in &found {
            match human {
                true => writeln!(output, "{}", for_people(waiting, now))?,
                false => writeln!(output, "{}", as_json(waiting, now))?,
            }
        }
        if has_more {
            eprintln!("{reader}: more than {limit} wait; --limit prints more of them");
        }
    }
    if human && is_empty {
        writeln!(output, "nothing waits")?;
    }
    Ok(true)
}

/// An outbox has its two lanes, whether they have ever been marked or not; who else reads the file is known by its marks.
fn readers(
    store: &Store,
    side: Side,
    operator: &Operator,
    now: Instant,
) -> Result<Vec<String>, SqliteError> {
    let mut names: Vec<String> = match side {
        Side::Outbox => OUTBOX.into_iter().rev().map(str::to_owned).collect(),
        Side::Inbox => {
            let readers = operator.status(now)?.readers.into_iter();
            readers.map(|reader| reader.name).collect()
        }
    };
    names.retain(|name| {
        let named = store.reader.as_ref();
        Side::of(name) == Some(side) && named.is_none_or(|wanted| wanted == name)
    });
    Ok(names)
}

/// How long it has waited, in seconds.
fn age(waiting: &Waiting, now: Instant) -> Option<u64> {
    let age = now.checked_duration_since(waiting.received_at?);
    Some(age.map_or(0, |age| age.as_secs()))
}

fn as_json(waiting: &Waiting, now: Instant) -> Json {
    json!({
        "position": waiting.position.number(),
        "reader": waiting.reader,
        "state": state(waiting),
        "control_id": waiting.control_id,
        "sender": waiting.sender,
        "received_at": waiting.received_at.map(|at| at.to_string()),
        "age": age(waiting, now),
    })
}

fn for_people(waiting: &Waiting, now: Instant) -> String {
    let Waiting {
        position,
        reader,
        control_id,
        sender,
        ..
    } = waiting;
    let age = age(waiting, now).map_or_else(|| "an unknown time".to_owned(), duration);
    let state = state(waiting);
    let line = format!("{position:>8}  {reader}  {state} for {age}: {control_id} from {sender}");
    printable(&line)
}

/// `released` was set aside before.
const fn state(waiting: &Waiting) -> &'static str {
    match waiting.is_released {
        true => "released",
        false => "waiting",
    }
}
