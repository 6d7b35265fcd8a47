//! What becomes of one row.

use alloc::sync::Arc;

use super::Thinning;
use crate::datatype::{Cwe, Ei, Holds, Instant};
use crate::model::{Correction, Doubt, Observation, Reading, Value};
use crate::session::filter::series::instant;
use crate::session::filter::statement::Amount;
use crate::session::filter::traced::Around;
use crate::session::filter::track::{Candidate, Fate, Rank, Told, Track};
use crate::session::filter::{Notice, Observed, Reason, Series, Traced, Untaken};

impl Thinning {
    /// Takes a row; what is to be told of it at once, or why it is in no window.
    pub(super) fn take(
        &mut self,
        observed: &Observed<'_, '_>,
        around: Arc<Around>,
        now: Instant,
    ) -> Result<Option<Notice>, Untaken> {
        let row = observed.observation;
        match row.reading() {
            Reading::Value(value) => self.take_value(observed, around, now, value, None),
            Reading::Doubtful(value, doubt) => {
                self.take_value(observed, around, now, value, Some(doubt))
            }
            Reading::NotClinical(why) => {
                self.take_reason(observed, around, now, Reason::NotClinical(why))
            }
            Reading::Missing(why) => self.take_reason(observed, around, now, Reason::Missing(why)),
            Reading::Correction {
                correction,
                value,
                doubt,
            } => {
                Ok(self.take_correction(observed, around, now, correction, value.zip(Some(doubt))))
            }
        }
    }

    fn take_value(
        &mut self,
        observed: &Observed<'_, '_>,
        around: Arc<Around>,
        now: Instant,
        value: &Value<'_>,
        doubt: Option<Doubt>,
    ) -> Result<Option<Notice>, Untaken> {
        let row = observed.observation;
        may_be_kept(row, value)?;
        let digest = Amount::of(value, row.unit.as_ref()).digest;
        let (rank, window) = self.place(row, &around, now, doubt.is_none())?;
        let (most, next) = (self.told, self.next.unwrap_or(window));
        let (series, track) = self.track(observed, window, now)?;
        if track.was_told(&rank, digest) {
            return Ok(None);
        }
        let make = |rank| Candidate {
            rank,
            digest,
            doubt,
            row: Traced::new(series, row, around),
        };
        if window >= next {
            let slot = track.slot(window).ok_or(Untaken::TooManyWindows)?;
            slot.add(rank, digest, make);
            return Ok(None);
        }
        if track.was_outdone(window, &rank) {
            return Ok(None);
        }
        let late = make(rank);
        track.tell(Told::new(&late, window, Fate::Late), most);
        let row = late.row;
        Ok(Some(Notice::Late { row, doubt }))
    }

    fn take_reason(
        &mut self,
        observed: &Observed<'_, '_>,
        around: Arc<Around>,
        now: Instant,
        reason: Reason,
    ) -> Result<Option<Notice>, Untaken> {
        let row = observed.observation;
        let (rank, window) = self.place(row, &around, now, false)?;
        let next = self.next.unwrap_or(window);
        let (series, track) = self.track(observed, window, now)?;
        if window >= next {
            let slot = track.slot(window).ok_or(Untaken::TooManyWindows)?;
            slot.say(rank, reason, || {
                let is_short = may_be_kept(row, row.value_as_sent()).is_ok();
                is_short.then(|| Traced::new(series, row, around))
            });
        }
        Ok(None)
    }

    /// A correction is told whatever else is wrong with it.
    fn take_correction(
        &mut self,
        observed: &Observed<'_, '_>,
        around: Arc<Around>,
        now: Instant,
        correction: Correction,
        value: Option<(&Value<'_>, Option<Doubt>)>,
    ) -> Option<Notice> {
        let row = observed.observation;
        let (most, next) = (self.told, self.next);
        let notice = |series, around, corrects| Notice::Correction {
            row: Traced::new(series, row, around),
            correction,
            corrects,
        };
        let is_plain = !matches!(value, Some((_, Some(_))));
        let place = self.place(row, &around, now, is_plain).ok();
        let series = Series::of(observed);
        let known = self.series.get_key_value(&series);
        let series = known.map_or_else(|| Arc::new(series.clone()), |(known, _)| Arc::clone(known));
        let Some(((rank, window), track)) = place.zip(self.series.get_mut(&series)) else {
            return Some(notice(series, around, None));
        };
        let digest = value.map_or(0, |(value, _)| Amount::of(value, row.unit.as_ref()).digest);
        if track.was_corrected(rank.time, digest, correction) {
            return None;
        }
        let corrects = track.take_back(window, rank.time, most);
        let corrected = Told {
            window,
            time: rank.time,
            digest,
            is_plain,
            source: Arc::clone(&rank.source),
            key: rank.key,
            fate: Fate::Correction(correction),
        };
        track.tell(corrected, most);
        // What takes the place of a value that waits, waits in its place.
        let waits = corrects.as_ref().is_some_and(|it| !it.was_given);
        if let Some((value, doubt)) = value
            && waits
            && next.is_some_and(|next| window >= next)
            && may_be_kept(row, value).is_ok()
            && let Some(slot) = track.slot(window)
        {
            slot.add(rank, digest, |rank| Candidate {
                rank,
                digest,
                doubt,
                row: Traced::new(Arc::clone(&series), row, Arc::clone(&around)),
            });
        }
        Some(notice(series, around, corrects))
    }

    /// The window that a row is in, and how it compares with others there.
    fn place(
        &self,
        row: &Observation<'_>,
        around: &Around,
        now: Instant,
        is_plain: bool,
    ) -> Result<(Rank, i64), Untaken> {
        let time = instant(row).ok_or(Untaken::NoInstant)?;
        let window = self.length.window_of(time);
        if window > self.length.window_of(now).saturating_add(1) {
            return Err(Untaken::Ahead);
        }
        let rank = Rank {
            is_plain,
            time,
            source: Arc::clone(&around.source),
            key: row.key,
        };
        Ok((rank, window))
    }

    /// The series of a row, which is expected from now on.
    fn track(
        &mut self,
        observed: &Observed<'_, '_>,
        window: i64,
        now: Instant,
    ) -> Result<(Arc<Series>, &mut Track), Untaken> {
        let next = self.next.unwrap_or(window);
        let running = self.length.window_of(now);
        let series = Series::of(observed);
        let is_full = self.series.len() >= self.max_series;
        let series = match self.series.get_key_value(&series) {
            Some((series, _)) => Arc::clone(series),
            None if is_full => return Err(Untaken::TooManySeries),
            None => Arc::new(series),
        };
        let track = self.series.entry(Arc::clone(&series));
        let since = window.max(next);
        let track = track.or_insert_with(|| Track::new(since, running));
        track.since = track.since.min(since);
        track.heard = track.heard.max(running);
        Ok((series, track))
    }
}

/// Whether a value can be the latest of its window, and is small enough to wait for its end.
fn may_be_kept(row: &Observation<'_>, value: &Value<'_>) -> Result<(), Untaken> {
    match value {
        Value::NumberArray(_) | Value::Repeated(_) => Err(Untaken::Block),
        Value::Other(_) | Value::Malformed(_) => Err(Untaken::Unreadable),
        _ if text_len(row, value) > Thinning::MAX_TEXT => Err(Untaken::TooLong),
        _ => Ok(()),
    }
}

/// The bytes of the texts that a row is kept with.
fn text_len(row: &Observation<'_>, value: &Value<'_>) -> usize {
    let code = |code: &Cwe<'_>| {
        let parts = [
            &code.text,
            &code.coding_system,
            &code.alternate_identifier,
            &code.alternate_text,
            &code.alternate_coding_system,
            &code.coding_system_version,
            &code.alternate_coding_system_version,
            &code.original_text,
        ];
        code.identifier.len() + parts.into_iter().map(|part| part.len()).sum::<usize>()
    };
    let device = |id: &Ei<'_>| {
        id.entity_identifier.len()
            + id.namespace_id.len()
            + id.universal_id.len()
            + id.universal_id_type.len()
    };
    let value = match value {
        Value::Text(text) => text.len(),
        Value::Coded(coded) => code(coded),
        Value::Number(number) => number.text().len(),
        Value::EncapsulatedData(data) => data.text_len(),
        Value::PersonName(name) => name.text_len(),
        Value::Person(person) => person.text_len(),
        Value::PersonLocation(place) => place.text_len(),
        Value::StructuredNumber(number) => number.text_len(),
        Value::NumberRange(range) => range.text_len(),
        // Times, which are short.
        _ => 0,
    };
    let codes = row.methods.iter().chain(&row.sites);
    let codes = codes.chain(row.unit.as_ref().map(|unit| &unit.0));
    let texts = row.flags.iter().chain([row.limits.text()]);
    let inherited = row.devices.iter().flat_map(|ids| ids.iter());
    let devices = row.own_devices.iter().chain(inherited);
    let details = row.details.as_ref();
    let details = details.map_or(0, |details| details.wire_len());
    let texts = value
        + row.sub_id.len()
        + code(&row.code)
        + codes.map(code).sum::<usize>()
        + texts.map(|text| text.len()).sum::<usize>()
        + devices.map(device).sum::<usize>();
    texts.saturating_add(details)
}
