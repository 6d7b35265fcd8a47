//! A sink that writes down what it is shown, and answers as it is told.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ErrorKind, Failure, ObservationSink, Origin, PluginError};
use thiserror::Error;

/// What a chart does with a report.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Answer {
    Takes,
    Fails(ErrorKind),
    Panics,
}

/// It takes what it has no answer for.
#[derive(Default)]
pub(crate) struct Chart {
    /// For a control id.
    answers: Mutex<BTreeMap<String, Answer>>,
    shown: Mutex<Vec<(String, Origin)>>,
}

#[derive(Debug, Error)]
#[error("there is no such ward")]
pub(crate) struct NoSuchWard(ErrorKind);

impl PluginError for NoSuchWard {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

impl Chart {
    pub(crate) fn new() -> Arc<Self> {
        Arc::default()
    }

    pub(crate) fn answer(&self, id: &str, answer: Answer) {
        self.answers.lock().unwrap().insert(id.to_owned(), answer);
    }

    /// What it was shown since this was asked last.
    pub(crate) fn shown(&self) -> Vec<(String, Origin)> {
        std::mem::take(&mut self.shown.lock().unwrap())
    }

    /// The control ids of that.
    pub(crate) fn ids(&self) -> Vec<String> {
        self.shown().into_iter().map(|(id, _)| id).collect()
    }
}

#[async_trait]
impl ObservationSink for Chart {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let id = report.header.control_id.as_str().to_owned();
        let answer = self.answers.lock().unwrap().get(&id).copied();
        let mut shown = self.shown.lock().unwrap();
        shown.push((id, origin.clone()));
        drop(shown);
        match answer.unwrap_or(Answer::Takes) {
            Answer::Takes => Ok(()),
            Answer::Fails(kind) => Err(NoSuchWard(kind).into()),
            Answer::Panics => panic!("the chart has no paper"),
        }
    }

    fn name(&self) -> &str {
        "chart"
    }
}
