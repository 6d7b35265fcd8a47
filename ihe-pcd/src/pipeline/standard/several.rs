//! Sinks that bring reports to other sinks.

use serde::Deserialize;

use crate::pipeline::{BoxError, Flow, PluginSettings, Sinks, SinksSettings};
use crate::plugin::{Routed, Tee};
use crate::session::filter::Selection;

/// `[sinks.*] kind = "tee"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TeeSettings {
    /// Those that must take each report.
    to: Vec<String>,
    /// Those that hold up nobody, and are not asked again.
    #[serde(default)]
    also_to: Vec<String>,
}

/// `[sinks.*] kind = "route"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RouteSettings {
    /// Each row goes to the first of these that wants it.
    routes: Vec<Route>,
    /// What none of them wants goes here; without it such a report is set aside.
    otherwise: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Route {
    select: Selection,
    to: String,
}

impl PluginSettings for TeeSettings {
    fn check(&self) -> Result<(), String> {
        match self.to.is_empty() && self.also_to.is_empty() {
            true => Err("`to` names no sink".to_owned()),
            false => Ok(()),
        }
    }

    fn flow(&self) -> Flow {
        inside()
    }
}

impl SinksSettings for TeeSettings {
    fn sinks(&self) -> Vec<String> {
        self.to.iter().chain(&self.also_to).cloned().collect()
    }
}

impl PluginSettings for RouteSettings {
    fn check(&self) -> Result<(), String> {
        let nothing = |_: &crate::model::Report<'_>| Ok(());
        let routes = self
            .routes
            .iter()
            .try_fold(Routed::new("check"), |routed, route| {
                routed.route(route.select.clone(), nothing)
            });
        routes.map(drop).map_err(|error| error.to_string())
    }

    fn flow(&self) -> Flow {
        inside()
    }
}

impl SinksSettings for RouteSettings {
    fn sinks(&self) -> Vec<String> {
        let routes = self.routes.iter().map(|route| &route.to);
        routes.chain(&self.otherwise).cloned().collect()
    }
}

/// What does not leave the process.
fn inside() -> Flow {
    Flow::default()
        .other_end("other sinks of this list")
        .transaction("none")
        .transport("none")
        .security("that of the process")
        .stored("nothing of its own")
}

pub(super) fn tee(settings: TeeSettings, mut sinks: Sinks) -> Result<Tee, BoxError> {
    let mut tee = Tee::new("tee");
    for name in &settings.to {
        tee = tee.to(sinks.take(name)?);
    }
    for name in &settings.also_to {
        tee = tee.also_to(sinks.take(name)?);
    }
    Ok(tee)
}

pub(super) fn route(settings: RouteSettings, mut sinks: Sinks) -> Result<Routed, BoxError> {
    let mut routed = Routed::new("route");
    for route in settings.routes {
        routed = routed.route(route.select, sinks.take(&route.to)?)?;
    }
    Ok(match &settings.otherwise {
        Some(name) => routed.otherwise(sinks.take(name)?),
        None => routed,
    })
}
