//! The driver.

use core::time::Duration;
use std::io;

use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Cwe, Ei, Nm, Pl};
use ihe_pcd::model::{Metric, Report};
use ihe_pcd::pipeline::{Flow, PluginSettings};
use ihe_pcd::plugin::{ErrorKind, Failure, ObservationSource, Outlet, PluginError, async_trait};
use serde::Deserialize;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::select;
use tokio::sync::Mutex;
use tokio::time::{sleep, timeout};

use crate::codes::{self, SYSTEM};
use crate::line::{Line, LineError};

/// How often a pump is asked.
const PAUSE: Duration = Duration::from_secs(1);
/// One that says nothing for so long is connected to anew.
const SILENCE: Duration = Duration::from_secs(10);
/// No line of a pump is longer, in bytes.
const LONGEST_LINE: u64 = 1024;

/// `[sources.*] kind = "acme-pump"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PumpSettings {
    /// Where the pump is, `HOST:PORT`.
    pub address: String,
    /// Where it stands: the unit, room and bed of PV1-3.
    #[serde(default)]
    pub unit: String,
    /// The bed.
    #[serde(default)]
    pub bed: String,
}

impl PluginSettings for PumpSettings {
    fn check(&self) -> Result<(), String> {
        match self.address.rsplit_once(':') {
            Some((_, port)) if port.parse::<u16>().is_ok() => Ok(()),
            _ => Err("`address` is HOST:PORT".to_owned()),
        }
    }

    fn flow(&self) -> Flow {
        Flow::default()
            .other_end(format!("a pump at {}", self.address))
            .transaction("none: lines of ACME")
            .transport("TCP")
            .security("**none: plain text**")
    }
}

/// One pump.
#[derive(Debug)]
pub struct Pump {
    settings: PumpSettings,
    /// What the pump has said and is not known to be stored: the next run hands it over first.
    in_hand: Mutex<Option<Report<'static>>>,
}

/// Why nothing comes from a pump for now.
#[derive(Debug, thiserror::Error)]
enum PumpError {
    #[error("no connection: {0}")]
    Connection(#[from] io::Error),
    #[error("the pump has ended the connection")]
    Ended,
    #[error("the pump says nothing")]
    Silent,
    #[error("the pump says something else than before: {0}")]
    Line(#[from] LineError),
}

impl PluginError for PumpError {
    /// A pump that is switched off may be switched on.
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

impl Pump {
    /// A driver of this pump; it connects when it is run.
    pub const fn new(settings: PumpSettings) -> Self {
        let in_hand = Mutex::const_new(None);
        Self { settings, in_hand }
    }

    /// What a line says, in the codes of ACME.
    fn report(&self, line: &Line<'_>, outlet: &dyn Outlet) -> Report<'static> {
        let place = Pl {
            point_of_care: self.settings.unit.clone().into(),
            bed: self.settings.bed.clone().into(),
            ..Pl::default()
        };
        let report = Report::builder(outlet.sender(), outlet.control_id(), outlet.now())
            .unidentified_patient_at(place)
            .mds(
                mdc::DEV_PUMP_INFUS_MDS,
                Ei::eui_64(line.serial.to_ascii_uppercase()),
            );
        let values = line.values.iter();
        let report = values.fold(report, |report, (name, value)| {
            let code = Cwe::new((*name).to_owned(), (*name).to_owned(), SYSTEM);
            report.observation(match (Nm::parse(*value), codes::unit_of(name)) {
                (Ok(number), Some(unit)) => Metric::number(code, number.into_owned(), unit),
                // What the driver does not know goes on as it came.
                _ => Metric::text(code, (*value).to_owned()),
            })
        });
        report.build()
    }

    async fn lines(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        // There is one run at a time.
        let mut in_hand = self.in_hand.lock().await;
        hand_over(&mut in_hand, outlet).await?;
        let stream = TcpStream::connect(&self.settings.address);
        let stream = stream.await.map_err(PumpError::from)?;
        let mut stream = BufReader::new(stream);
        loop {
            let line = ask(&mut stream).await?;
            let said = Line::read(&line).map_err(PumpError::from)?;
            *in_hand = Some(self.report(&said, outlet));
            hand_over(&mut in_hand, outlet).await?;
            sleep(PAUSE).await;
        }
    }
}

/// Hands over what is in hand, and lets go of it when it is stored, or never will be.
async fn hand_over(
    in_hand: &mut Option<Report<'static>>,
    outlet: &dyn Outlet,
) -> Result<(), Failure> {
    let Some(report) = in_hand.as_ref() else {
        return Ok(());
    };
    match outlet.hand_over(report).await {
        // Whoever refused it has written down why.
        Err(error) if !error.is_of_the_message() => Err(error.into()),
        Ok(()) | Err(_) => {
            *in_hand = None;
            Ok(())
        }
    }
}

/// Asks the pump how it runs.
async fn ask(stream: &mut BufReader<TcpStream>) -> Result<String, PumpError> {
    stream.write_all(b"?\n").await?;
    let mut line = String::new();
    let mut longest = stream.take(LONGEST_LINE);
    let read = timeout(SILENCE, longest.read_line(&mut line)).await;
    read.map_err(|_| PumpError::Silent)??;
    match line.ends_with('\n') {
        true => Ok(line),
        false => Err(PumpError::Ended),
    }
}

#[async_trait]
impl ObservationSource for Pump {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        select! {
            ended = self.lines(outlet) => ended,
            () = outlet.stopping() => Ok(()),
        }
    }

    fn name(&self) -> &str {
        "acme-pump"
    }
}
