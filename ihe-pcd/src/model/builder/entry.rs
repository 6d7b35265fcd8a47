use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Metric;
use crate::datatype::{Cwe, Ei, Instant};
use crate::model::{Containment, Level, Limits, Note, Unit};

/// An order as it was said: OBR and everything under it, without a number yet.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) service: Cwe<'static>,
    pub(super) placer: Option<Ei<'static>>,
    pub(super) filler: Option<Ei<'static>>,
    pub(super) start: Instant,
    pub(super) end: Option<Instant>,
    /// In the order in which they were said: what something is in stands before it.
    pub(super) entries: Vec<Entry>,
    /// The device, the virtual device and the channel that were begun last.
    open: [Option<usize>; 3],
}

/// One row.
#[derive(Debug)]
pub(super) struct Entry {
    /// The place of what it is in among the entries; `None` for a device (MDS).
    pub(super) parent: Option<usize>,
    pub(super) level: Level,
    /// What its numbers make it, once all is said.
    pub(super) path: Containment,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// On the heap, as nearly every entry is a metric.
    Part(Box<Part>),
    Metric(Metric),
}

/// A device, a virtual device or a channel.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub(super) code: Cwe<'static>,
    pub(super) ids: Vec<Ei<'static>>,
    pub(super) range: Option<(Limits<'static>, Unit<'static>)>,
    pub(super) notes: Vec<Note<'static>>,
}

impl Draft {
    pub(super) const fn new(service: Cwe<'static>, start: Instant) -> Self {
        Self {
            service,
            placer: None,
            filler: None,
            start,
            end: None,
            entries: Vec::new(),
            open: [None; 3],
        }
    }

    /// Begins a device, a virtual device or a channel in what is open around it.
    pub(super) fn begin(&mut self, level: Level, code: Cwe<'static>, ids: Vec<Ei<'static>>) {
        let [mds, vmd, _] = self.open;
        let this = Some(self.entries.len());
        let (parent, open) = match level {
            Level::Mds => (None, [this, None, None]),
            Level::Vmd => (mds, [mds, this, None]),
            _ => (vmd.or(mds), [mds, vmd, this]),
        };
        self.open = open;
        let part = Part {
            code,
            ids,
            range: None,
            notes: Vec::new(),
        };
        self.push(parent, level, Kind::Part(Box::new(part)));
    }

    /// What is said from here on is of the device at this level, not of what is in it.
    pub(super) fn close_below(&mut self, level: Level) {
        let [mds, vmd, _] = self.open;
        self.open = match level {
            Level::Mds => [mds, None, None],
            _ => [mds, vmd, None],
        };
    }

    /// What is open innermost.
    pub(super) fn open(&mut self) -> Option<&mut Part> {
        let open = self.innermost().and_then(|at| self.entries.get_mut(at))?;
        match &mut open.kind {
            Kind::Part(part) => Some(part),
            Kind::Metric(_) => None,
        }
    }

    /// A metric of what is open innermost.
    pub(super) fn metric(&mut self, metric: Metric) {
        self.add(self.innermost(), metric);
    }

    /// A metric of the device itself, wherever the report is in it.
    pub(super) fn metric_of_mds(&mut self, metric: Metric) {
        let [mds, ..] = self.open;
        self.add(mds, metric);
    }

    /// A metric and, behind it, its facets.
    fn add(&mut self, parent: Option<usize>, mut metric: Metric) {
        let facets = metric.take_facets();
        let this = Some(self.entries.len());
        self.push(parent, Level::Metric, Kind::Metric(metric));
        for facet in facets {
            self.push(this, Level::Facet, Kind::Metric(facet));
        }
    }

    fn push(&mut self, parent: Option<usize>, level: Level, kind: Kind) {
        self.entries.push(Entry {
            parent,
            level,
            path: Containment::EMPTY,
            kind,
        });
    }

    fn innermost(&self) -> Option<usize> {
        let [mds, vmd, channel] = self.open;
        channel.or(vmd).or(mds)
    }
}
