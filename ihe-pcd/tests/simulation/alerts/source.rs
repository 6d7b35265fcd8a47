//! What a source says: it raises alerts, changes and ends them, and says after a restart of its reporter what has become of each.

use std::collections::BTreeMap;
use std::time::Duration;

use ihe_pcd::actor::{AlertReporter, AlertSaid, RaiseError, Raised};
use ihe_pcd::model::{AlertId, AlertPriority, Inactivation};
use ihe_pcd::session::alert::{AlertKey, NotSaid, RaisedAlert};
use tokio::time::{Instant, sleep, timeout};

use super::ledger::Answer;
use super::line::{Stand, content, key_of, saturation};
use super::site::Site;
use crate::random::Random;

const PRIORITIES: [AlertPriority; 3] = [
    AlertPriority::Low,
    AlertPriority::Medium,
    AlertPriority::High,
];

/// Says one thing after the other, and does not end.
pub(super) async fn speak(
    site: &Site,
    number: usize,
    reporter: &AlertReporter,
    mut random: Random,
) {
    let (plan, ledger) = (&site.plan.sources[number], &site.ledger);
    let longest = plan.silence.as_millis() as u64;
    let begun = Instant::now();
    ledger.reporter_has(number, &states(number, reporter), true);
    let silent: BTreeMap<AlertId<'static>, Instant> = reporter
        .active()
        .into_iter()
        .map(|raised| {
            let silence = Duration::from_millis(random.between(0, longest));
            (raised.id().clone(), begun + silence)
        })
        .collect();
    let mut source = Source {
        site,
        number,
        reporter,
        random: &mut random,
    };
    loop {
        let is_calm = ledger.is_calm();
        let is_done = match is_calm {
            true => source.settle().await,
            false => source.act(&silent).await,
        };
        let has = states(number, reporter);
        ledger.reporter_has(number, &has, false);
        if is_calm && is_done {
            ledger.source_is_done(number);
        }
        let longest = match is_calm {
            true => 10,
            false => plan.pause.as_millis() as u64,
        };
        let pause = source.random.between(1, longest);
        sleep(Duration::from_millis(pause)).await;
    }
}

struct Source<'s> {
    site: &'s Site,
    number: usize,
    reporter: &'s AlertReporter,
    random: &'s mut Random,
}

/// What a reporter has, each with its place in the ledger.
fn states(number: usize, reporter: &AlertReporter) -> Vec<(AlertKey, RaisedAlert)> {
    let active = reporter.active().into_iter();
    active
        .filter_map(|raised| Some((key_of(number, raised.id()), raised.alert()?)))
        .collect()
}

impl Source<'_> {
    /// Says anything of which it may speak by now.
    async fn act(&mut self, silent: &BTreeMap<AlertId<'static>, Instant>) -> bool {
        let now = Instant::now();
        let active = self.reporter.active();
        let speakable: Vec<_> = active
            .into_iter()
            .filter(|raised| silent.get(raised.id()).is_none_or(|until| *until <= now))
            .collect();
        let may_raise = self.site.ledger.may_raise(self.number);
        if may_raise && (speakable.is_empty() || self.random.percent(40)) {
            self.raise().await;
            return false;
        }
        if speakable.is_empty() {
            return false;
        }
        let index = self.random.between(0, speakable.len() as u64 - 1) as usize;
        if let Some(raised) = speakable.into_iter().nth(index) {
            self.say(raised).await;
        }
        false
    }

    /// Says of every alert that it is there, or not any more; answers whether all of it is said.
    async fn settle(&mut self) -> bool {
        for raised in self.reporter.active() {
            let key = key_of(self.number, raised.id());
            let is_confirmed = raised.alert().is_none_or(|alert| alert.is_confirmed);
            if self.site.ledger.is_ending(&key) {
                self.end(raised, false).await;
                return false;
            }
            if !is_confirmed {
                self.confirm(raised).await;
                return false;
            }
        }
        true
    }

    async fn raise(&mut self) {
        let ledger = &self.site.ledger;
        let number = ledger.raising(self.number);
        let priority = self.random.pick(&PRIORITIES);
        let patience = self.patience();
        let call = self.reporter.raise(content(number, priority));
        let answer = match timeout(patience, call).await {
            Ok(Ok(raised)) => {
                let key = key_of(self.number, raised.id());
                return ledger.raised(self.number, number, &key);
            }
            Ok(Err(error)) => answer(&error),
            Err(_) => Answer::Doubt("nobody waited".into()),
        };
        ledger.not_raised(self.number, number, &answer);
    }

    async fn say(&mut self, raised: Raised) {
        let key = key_of(self.number, raised.id());
        let Some(alert) = raised.alert() else {
            return;
        };
        let stand = Stand::of(alert.course.state());
        if self.site.ledger.is_ending(&key) {
            return self.end(raised, false).await;
        }
        if !alert.is_confirmed && self.random.percent(50) {
            return self.confirm(raised).await;
        }
        let what = self.random.between(0, 9);
        if what <= 2 {
            let is_reset = stand == Stand::Latched;
            return self.end(raised, is_reset).await;
        }
        self.site.ledger.speaks(&key);
        let patience = self.patience();
        let random = &mut *self.random;
        let priority = random.pick(&PRIORITIES);
        let value = random.between(70, 89) as i64;
        let mut raised = raised;
        let call = async {
            match (stand, what) {
                (Stand::Paused, _) => raised.resume().await,
                (_, 3 | 4) => raised.update(|it| it.priority(priority)).await,
                (_, 5) => raised.update(|it| it.measured(saturation(value))).await,
                (Stand::Latched, 6) => raised.resume().await,
                (_, 6) => raised.latch().await,
                (_, 7) => raised.acknowledge().await,
                (_, 8) => raised.inactivate([Inactivation::AudioPaused]).await,
                _ => raised.stop().await,
            }
        };
        let said = timeout(patience, call).await;
        self.note(&key, said);
    }

    async fn confirm(&mut self, mut raised: Raised) {
        let key = key_of(self.number, raised.id());
        self.site.ledger.speaks(&key);
        let said = timeout(self.patience(), raised.confirm()).await;
        self.note(&key, said);
    }

    async fn end(&mut self, raised: Raised, is_reset: bool) {
        let ledger = &self.site.ledger;
        let key = key_of(self.number, raised.id());
        ledger.ending(&key);
        let patience = self.patience();
        let call = async {
            match is_reset {
                true => raised.reset().await,
                false => raised.end().await,
            }
        };
        let answer = match timeout(patience, call).await {
            Ok(Ok(_)) => return ledger.ended(&key),
            Ok(Err(error)) => answer(&error.why),
            Err(_) => Answer::Doubt("nobody waited".into()),
        };
        ledger.not_ended(&key, &answer);
    }

    fn note<E>(&self, key: &AlertKey, said: Result<Result<AlertSaid, RaiseError>, E>) {
        let what = match said {
            Ok(Ok(AlertSaid::Stored(_))) => "stored".to_owned(),
            Ok(Ok(said)) => format!("{said:?}"),
            Ok(Err(error)) => error.to_string(),
            Err(_) => "nobody waited".to_owned(),
        };
        self.site.ledger.said(key, &what);
    }

    /// How long it waits for an answer.
    fn patience(&mut self) -> Duration {
        let impatient = self.site.plan.sources[self.number].impatient;
        match self.random.percent(impatient) && !self.site.ledger.is_calm() {
            true => Duration::from_millis(self.random.between(0, 60)),
            false => Duration::from_secs(3_600),
        }
    }
}

/// Whether it is known that nothing is stored.
fn answer(error: &RaiseError) -> Answer {
    match error {
        RaiseError::NotSaid(NotSaid::NotRaised) => Answer::Doubt(error.to_string()),
        RaiseError::NotSaid(_) => Answer::No(error.to_string()),
        _ => Answer::Doubt(error.to_string()),
    }
}
