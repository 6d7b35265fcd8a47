use core::fmt;
use core::time::Duration;

use serde::Deserialize;

use crate::actor::ReporterBuilder;
use crate::session::ReporterSession;
use crate::session::outbox::{OutboxLimits, WhenFull};

/// The table `limits` of an outbox: how much it holds, for how long, and how patiently it is emptied. Times are in seconds.
///
/// What is not given is as in [`OutboxLimits`] and [`ReporterBuilder`]. Of an outbox of alerts nothing gives way to what comes later, so
/// [`WhenFull::DropOldestObservations`] and [`OutboxLimits::for_alerts`] have no word here.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct OutboxSettings {
    messages: Option<Count>,
    when_full: Full,
    set_aside: Option<Count>,
    longest_age: Option<Seconds>,
    ack_timeout: Option<Seconds>,
    connect_timeout: Option<Seconds>,
    window: Window,
    strict_families: bool,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Full {
    #[default]
    Wait,
    Refuse,
}

/// At least one.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "usize")]
struct Count(usize);

/// At least one.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "u32")]
struct Seconds(u32);

/// How many are on their way at once.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(try_from = "usize")]
struct Window(usize);

impl OutboxSettings {
    pub(super) fn apply(&self, reporter: ReporterBuilder) -> ReporterBuilder {
        let reporter = reporter
            .limits(self.limits())
            .ack_timeout(patience(self.ack_timeout))
            .connect_timeout(patience(self.connect_timeout))
            .window(self.window.0);
        match self.strict_families {
            true => reporter.strict_families(),
            false => reporter,
        }
    }

    fn limits(&self) -> OutboxLimits {
        let mut limits = OutboxLimits::default().when_full(match self.when_full {
            Full::Wait => WhenFull::Block,
            Full::Refuse => WhenFull::Refuse,
        });
        limits.messages = self.messages.map_or(limits.messages, |count| count.0);
        limits.set_aside = self.set_aside.map_or(limits.set_aside, |count| count.0);
        limits.longest_age = self.longest_age.map(Seconds::duration);
        limits
    }
}

/// How long the other end is waited for.
fn patience(given: Option<Seconds>) -> Duration {
    given.unwrap_or(Seconds(10)).duration()
}

impl Seconds {
    fn duration(self) -> Duration {
        Duration::from_secs(self.0.into())
    }
}

impl TryFrom<usize> for Count {
    type Error = &'static str;

    fn try_from(count: usize) -> Result<Self, &'static str> {
        match count {
            0 => Err("it is at least one"),
            _ => Ok(Self(count)),
        }
    }
}

impl TryFrom<u32> for Seconds {
    type Error = &'static str;

    fn try_from(seconds: u32) -> Result<Self, &'static str> {
        match seconds {
            0 => Err("it is at least a second"),
            _ => Ok(Self(seconds)),
        }
    }
}

impl Default for Window {
    fn default() -> Self {
        Self(1)
    }
}

impl TryFrom<usize> for Window {
    type Error = String;

    fn try_from(messages: usize) -> Result<Self, String> {
        const MOST: usize = ReporterSession::MAX_WINDOW;
        match messages {
            1..=MOST => Ok(Self(messages)),
            _ => Err(format!("1 to {MOST} messages may be on their way at once")),
        }
    }
}

/// As the document of flows has it, given or not: cells of a row of a table.
impl fmt::Display for OutboxSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limits = self.limits();
        let full = match self.when_full {
            Full::Wait => "who raises an alert waits",
            Full::Refuse => "an alert is refused to who raises it",
        };
        write!(f, "{} messages | {full} | ", limits.messages)?;
        match limits.longest_age {
            Some(age) => write!(f, "{} s", age.as_secs())?,
            None => f.write_str("as long as it takes")?,
        }
        let families = match self.strict_families {
            true => "of the family that was asked for",
            false => "of either family",
        };
        write!(
            f,
            " | {} messages | {} s, {families} | {} s | {} |",
            limits.set_aside,
            patience(self.ack_timeout).as_secs(),
            patience(self.connect_timeout).as_secs(),
            self.window.0
        )
    }
}

#[cfg(test)]
mod tests {
    use ihe_pcd_mllp::TcpTransport;

    use super::*;
    use crate::actor::Reporter;
    use crate::plugin::VolatileJournal;

    fn builder() -> ReporterBuilder {
        let way = TcpTransport::new("127.0.0.1:9");
        Reporter::builder(way).outbox(VolatileJournal::new(1))
    }

    #[test]
    fn what_is_not_given_is_as_the_reporter_has_it() {
        let given = OutboxSettings::default().apply(builder());
        assert_eq!(format!("{given:?}"), format!("{:?}", builder()));
    }

    #[test]
    fn each_word_reaches_the_reporter() {
        let text = "messages = 5\nwhen_full = \"refuse\"\nset_aside = 6\nlongest_age = 7\n\
            ack_timeout = 8\nconnect_timeout = 9\nwindow = 11\nstrict_families = true";
        let settings: OutboxSettings = toml::from_str(text).unwrap();
        let limits = OutboxLimits::default()
            .with_messages(5)
            .when_full(WhenFull::Refuse)
            .with_set_aside(6)
            .with_longest_age(Duration::from_secs(7));
        let meant = builder()
            .limits(limits)
            .ack_timeout(Duration::from_secs(8))
            .connect_timeout(Duration::from_secs(9))
            .window(11)
            .strict_families();
        let given = settings.apply(builder());
        assert_eq!(format!("{given:?}"), format!("{meant:?}"));
        assert_eq!(
            settings.to_string(),
            "5 messages | an alert is refused to who raises it | 7 s | 6 messages | 8 s, of the family that was asked for | 9 s | 11 |"
        );
    }
}
