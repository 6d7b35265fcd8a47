use core::error::Error;
use core::fmt;
use core::pin::Pin;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::fault::Misplaced;
use super::table::Table;
use super::{Flow, PluginSettings};
use crate::plugin::{AlertSink, AuditSink, Journal, Listener, ObservationSink, ObservationSource};

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
}

/// Reads a table, and is ready to open what it says.
pub(super) type Maker<T> = Box<dyn Fn(Table<'_>) -> Result<Prepared<T>, Misplaced> + Send + Sync>;

/// Something that was read and not opened yet.
pub(super) struct Prepared<T> {
    pub(super) flow: Flow,
    /// The sinks that it needs, by their names.
    pub(super) sinks: Vec<String>,
    pub(super) open: Open<T>,
}

pub(super) type Open<T> = Box<dyn FnOnce(Sinks) -> Opening<T> + Send>;
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
        Self(Make::Journal(maker(move |settings| {
            let journal = open(settings).map_err(Into::into);
            ready(journal.map(|journal| Arc::new(journal) as Arc<dyn Journal>))
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
        Self(Make::Source(maker(move |settings| {
            let source = open(settings).map_err(Into::into);
            ready(source.map(|source| Arc::new(source) as Arc<dyn ObservationSource>))
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

    /// Makes sinks of observations.
    pub fn sink<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: ObservationSink,
        E: Into<BoxError>,
    {
        Self(Make::Sink(maker(move |settings| {
            let sink = open(settings).map_err(Into::into);
            ready(sink.map(|sink| Arc::new(sink) as Arc<dyn ObservationSink>))
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
        let open = move |settings, sinks| {
            let sink = open(settings, sinks).map_err(Into::into);
            ready(sink.map(|sink| Arc::new(sink) as Arc<dyn ObservationSink>))
        };
        Self(Make::Sink(maker_with(T::sinks, open)))
    }

    /// Makes sinks of alerts.
    pub fn alert_sink<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: AlertSink,
        E: Into<BoxError>,
    {
        Self(Make::AlertSink(maker(move |settings| {
            let sink = open(settings).map_err(Into::into);
            ready(sink.map(|sink| Arc::new(sink) as Arc<dyn AlertSink>))
        })))
    }

    /// Makes audit sinks.
    pub fn audit_sink<T, S, E>(open: impl Fn(T) -> Result<S, E> + Send + Sync + 'static) -> Self
    where
        T: PluginSettings,
        S: AuditSink,
        E: Into<BoxError>,
    {
        Self(Make::AuditSink(maker(move |settings| {
            let sink = open(settings).map_err(Into::into);
            ready(sink.map(|sink| Arc::new(sink) as Arc<dyn AuditSink>))
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
        }
    }
}

fn maker<T: PluginSettings, R: 'static>(
    open: impl Fn(T) -> Opening<R> + Send + Sync + 'static,
) -> Maker<R> {
    maker_with(|_: &T| Vec::new(), move |settings, _| open(settings))
}

fn maker_with<T: PluginSettings, R: 'static>(
    sinks: impl Fn(&T) -> Vec<String> + Send + Sync + 'static,
    open: impl Fn(T, Sinks) -> Opening<R> + Send + Sync + 'static,
) -> Maker<R> {
    let open = Arc::new(open);
    Box::new(move |table| {
        let span = table.span();
        let settings: T = table.read()?;
        settings
            .check()
            .map_err(|what| Misplaced::new(span, what))?;
        let (flow, sinks) = (settings.flow(), sinks(&settings));
        let open = Arc::clone(&open);
        let open = Box::new(move |sinks| open(settings, sinks));
        Ok(Prepared { flow, sinks, open })
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
