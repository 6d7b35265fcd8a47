use core::error::Error;
use core::fmt;
use core::pin::Pin;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::fault::Misplaced;
use super::table::Table;
use super::{Flow, PluginSettings};
use crate::plugin::{
    AlertSink, AlertSource, AuditSink, Journal, Listener, ObservationSink, ObservationSource,
    PatientDirectory, Transport,
};

/// Why a plugin could not be opened; a text is one too. It holds no secret.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Makes plugins of one kind from what a site writes in their tables.
///
/// It is given to a [`Registry`](super::Registry) under a name. What it is called with has been read and checked by then,
/// and it is called when the pipeline is opened, inside its runtime.
pub struct Factory(pub(super) Make);

/// What is made, and how.
pub(super) enum Make {
    Journal(Maker<Arc<dyn Journal>>),
    Listener(Maker<Arc<dyn Listener>>),
    Source(Maker<Arc<dyn ObservationSource>>),
    Step(Maker<Arc<dyn Step>>),
    Sink(Maker<Arc<dyn ObservationSink>>),
    AlertSink(Maker<Arc<dyn AlertSink>>),
    AuditSink(Maker<Arc<dyn AuditSink>>),
    Directory(Maker<Arc<dyn PatientDirectory>>),
    AlertSource(Maker<Arc<dyn AlertSource>>),
    Outbox(Maker<Arc<dyn Transport>>),
}

/// Reads a table, and is ready to open what it says.
pub(super) type Maker<T> = Box<dyn Fn(Table<'_>) -> Result<Prepared<T>, Misplaced> + Send + Sync>;

/// Something that was read and not opened yet.
pub(super) struct Prepared<T> {
    pub(super) flow: Flow,
    pub(super) needs: Needs,
    pub(super) open: Open<T>,
}

/// What else of the configuration a plugin needs, by its names.
#[derive(Default)]
pub(super) struct Needs {
    pub(super) sinks: Vec<String>,
    pub(super) directory: Option<String>,
}

/// The same, open.
#[derive(Default)]
pub(super) struct Given {
    pub(super) sinks: Sinks,
    pub(super) directory: Option<Arc<dyn PatientDirectory>>,
}

pub(super) type Open<T> = Box<dyn FnOnce(Given) -> Opening<T> + Send>;
pub(super) type Opening<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// The sinks that a sink brings reports to, by their names.
#[derive(Default)]
pub struct Sinks(pub(super) BTreeMap<String, Arc<dyn ObservationSink>>);

/// What a sink is set up by that brings reports to other sinks of the configuration.
pub trait SinksSettings: PluginSettings {
    /// Their names. One that is not there is told before anything is opened, as is a sink that leads to itself.
    /// A sink that another one brings reports to gets no others.
    fn sinks(&self) -> Vec<String>;
}

/// What a step is set up by that asks a directory of the configuration.
pub trait DirectorySettings: PluginSettings {
    /// Its name. One that is not there is told before anything is opened. Several steps may ask one.
    fn directory(&self) -> &str;
}

/// Puts something before a sink.
pub(super) trait Step: Send + Sync {
    fn before(&self, sink: Arc<dyn ObservationSink>) -> Result<Arc<dyn ObservationSink>, BoxError>;
}

impl Factory {
    /// Makes journals.
    pub fn journal<T, J, E>(open: impl Fn(T) -> Result<J, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        J: Journal,
        E: Into<BoxError>,
    {
        Self(Make::Journal(made(open, |it| {
            Arc::new(it) as Arc<dyn Journal>
        })))
    }

    /// Makes listeners, which may have to wait for something.
    pub fn listener<T, F, L, E>(open: impl Fn(T) -> F + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        F: Future<Output = Result<L, E>> + Send + 'static,
        L: Listener,
        E: Into<BoxError>,
    {
        Self(Make::Listener(maker(move |settings| {
            let opening = open(settings);
            Box::pin(async {
                let listener = opening.await.map_err(Into::into)?;
                Ok(Arc::new(listener) as Arc<dyn Listener>)
            })
        })))
    }

    /// Makes sources: drivers of devices, readers of files.
    pub fn source<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: ObservationSource,
        E: Into<BoxError>,
    {
        Self(Make::Source(made(open, |it| {
            Arc::new(it) as Arc<dyn ObservationSource>
        })))
    }

    /// Makes what stands before a sink, and is a sink itself: filters, maps, whatever waits or repeats.
    ///
    /// Each sink that names the step gets one of its own.
    pub fn step<T, S, E>(
        before: impl Fn(&T, Arc<dyn ObservationSink>) -> Result<S, E> + Send + Sync + 'static,
    ) -> Self
    where
        T: PluginSettings + Sync,
        S: ObservationSink,
        E: Into<BoxError>,
    {
        let before = Arc::new(before);
        Self(Make::Step(maker(move |settings| {
            let before = Arc::clone(&before);
            let step = Before(move |sink| {
                let sink = before(&settings, sink).map_err(Into::into)?;
                Ok(Arc::new(sink) as Arc<dyn ObservationSink>)
            });
            ready(Ok(Arc::new(step) as Arc<dyn Step>))
        })))
    }

    /// Makes steps that ask a directory of the configuration which patient a device was on.
    pub fn step_with_directory<T, S, E>(
        before: impl Fn(&T, Arc<dyn PatientDirectory>, Arc<dyn ObservationSink>) -> Result<S, E>
        + Send
        + Sync
        + 'static,
    ) -> Self
    where
        T: DirectorySettings + Sync,
        S: ObservationSink,
        E: Into<BoxError>,
    {
        let before = Arc::new(before);
        let needs = |settings: &T| Needs {
            directory: Some(settings.directory().to_owned()),
            ..Needs::default()
        };
        Self(Make::Step(maker_with(needs, move |settings: T, given| {
            let Some(directory) = given.directory else {
                let missing = format!("there is no directory {:?}", settings.directory());
                return ready(Err(missing.into()));
            };
            let before = Arc::clone(&before);
            let step = Before(move |sink| {
                let sink = before(&settings, Arc::clone(&directory), sink);
                Ok(Arc::new(sink.map_err(Into::into)?) as Arc<dyn ObservationSink>)
            });
            ready(Ok(Arc::new(step) as Arc<dyn Step>))
        })))
    }

    /// Makes directories of patients.
    pub fn directory<T, D, E>(open: impl Fn(T) -> Result<D, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        D: PatientDirectory,
        E: Into<BoxError>,
    {
        Self(Make::Directory(made(open, |it| {
            Arc::new(it) as Arc<dyn PatientDirectory>
        })))
    }

    /// Makes sinks of observations.
    pub fn sink<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: ObservationSink,
        E: Into<BoxError>,
    {
        Self(Make::Sink(made(open, |it| {
            Arc::new(it) as Arc<dyn ObservationSink>
        })))
    }

    /// Makes sinks that bring reports to other sinks of the configuration.
    pub fn sink_of_sinks<T, S, E>(
        open: impl Fn(T, Sinks) -> Result<S, E> + Send + Sync + 'static,
    ) -> Self
    where
        T: SinksSettings,
        S: ObservationSink,
        E: Into<BoxError>,
    {
        let needs = |settings: &T| Needs {
            sinks: settings.sinks(),
            ..Needs::default()
        };
        let open = move |settings, given: Given| {
            let sink = open(settings, given.sinks).map_err(Into::into);
            ready(sink.map(|sink| Arc::new(sink) as Arc<dyn ObservationSink>))
        };
        Self(Make::Sink(maker_with(needs, open)))
    }

    /// Makes sinks of alerts.
    pub fn alert_sink<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: AlertSink,
        E: Into<BoxError>,
    {
        Self(Make::AlertSink(made(open, |it| {
            Arc::new(it) as Arc<dyn AlertSink>
        })))
    }

    /// Makes sources of alerts: drivers of devices that raise them.
    pub fn alert_source<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: AlertSource,
        E: Into<BoxError>,
    {
        Self(Make::AlertSource(made(open, |it| {
            Arc::new(it) as Arc<dyn AlertSource>
        })))
    }

    /// Makes the ways by which outboxes are emptied: what an outbox keeps is its journal's.
    pub fn outbox<T, W, E>(open: impl Fn(T) -> Result<W, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        W: Transport,
        E: Into<BoxError>,
    {
        Self(Make::Outbox(made(open, |it| {
            Arc::new(it) as Arc<dyn Transport>
        })))
    }

    /// Makes audit sinks.
    pub fn audit_sink<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: AuditSink,
        E: Into<BoxError>,
    {
        Self(Make::AuditSink(made(open, |it| {
            Arc::new(it) as Arc<dyn AuditSink>
        })))
    }

    /// What it makes, as the tables of a configuration are called.
    pub(super) const fn makes(&self) -> &'static str {
        match self.0 {
            Make::Journal(_) => "journal",
            Make::Listener(_) => "listener",
            Make::Source(_) => "source",
            Make::Step(_) => "step",
            Make::Sink(_) => "sink",
            Make::AlertSink(_) => "alert sink",
            Make::AuditSink(_) => "audit sink",
            Make::Directory(_) => "directory",
            Make::AlertSource(_) => "alert source",
            Make::Outbox(_) => "outbox",
        }
    }
}

/// What is opened at once, and shared.
fn made<T, P, E, D>(
    open: impl Fn(T) -> Result<P, E> + Send + Sync + 'static,
    share: fn(P) -> Arc<D>,
) -> Maker<Arc<D>>
where
    T: PluginSettings,
    P: 'static,
    E: Into<BoxError>,
    D: ?Sized + Send + Sync + 'static,
{
    maker(move |settings| ready(open(settings).map(share).map_err(Into::into)))
}

fn maker<T: PluginSettings, R: 'static>(
    open: impl Fn(T) -> Opening<R> + Send + Sync + 'static,
) -> Maker<R> {
    maker_with(|_: &T| Needs::default(), move |settings, _| open(settings))
}

fn maker_with<T: PluginSettings, R: 'static>(
    needs: impl Fn(&T) -> Needs + Send + Sync + 'static,
    open: impl Fn(T, Given) -> Opening<R> + Send + Sync + 'static,
) -> Maker<R> {
    let open = Arc::new(open);
    Box::new(move |table| {
        let span = table.span();
        let settings: T = table.read()?;
        settings
            .check()
            .map_err(|what| Misplaced::new(span, what))?;
        let (flow, needs) = (settings.flow(), needs(&settings));
        let open = Arc::clone(&open);
        let open = Box::new(move |given| open(settings, given));
        Ok(Prepared { flow, needs, open })
    })
}

fn ready<R: Send + 'static>(made: Result<R, BoxError>) -> Opening<R> {
    Box::pin(core::future::ready(made))
}

/// A step that is a function.
struct Before<F>(F);

impl<F> Step for Before<F>
where
    F: Fn(Arc<dyn ObservationSink>) -> Result<Arc<dyn ObservationSink>, BoxError> + Send + Sync,
{
    fn before(&self, sink: Arc<dyn ObservationSink>) -> Result<Arc<dyn ObservationSink>, BoxError> {
        (self.0)(sink)
    }
}

impl Sinks {
    /// A sink that was named ([`SinksSettings::sinks`]).
    ///
    /// # Errors
    ///
    /// When it was not named, or was given out before: two sinks cannot have one.
    pub fn take(&mut self, name: &str) -> Result<Arc<dyn ObservationSink>, BoxError> {
        let sink = self.0.remove(name);
        sink.ok_or_else(|| format!("{name:?} was not named, or is named twice").into())
    }
}

impl fmt::Debug for Sinks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl fmt::Debug for Factory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Factory").field(&self.makes()).finish()
    }
}
