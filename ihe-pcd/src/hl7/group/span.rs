use core::{fmt, mem};

use super::super::field::Syntax;
use super::super::{Message, Segment, Segments};
use super::walk::{Level, Ordinals, State, Step, Walk};

/// The bytes of a group: whole segments that follow each other.
#[derive(Clone, Copy)]
pub(super) struct Span<'a> {
    bytes: &'a [u8],
    offset: usize,
    syntax: Syntax,
    before: Ordinals,
}

impl<'a> Span<'a> {
    pub(super) fn of_message(message: &Message<'a>) -> Self {
        let (offset, bytes) = message.body();
        Self {
            bytes,
            offset,
            syntax: message.syntax(),
            before: Ordinals::default(),
        }
    }

    pub(super) const fn before(&self) -> Ordinals {
        self.before
    }

    pub(super) fn segments(&self) -> Segments<'a> {
        Segments::of_part(self.bytes, self.offset, self.syntax)
    }

    /// The segments that stand in this group and in none within it.
    pub(super) fn own(
        self,
        outside: State,
        level: Level,
    ) -> impl Iterator<Item = Segment<'a>> + Clone + use<'a> {
        Walk::of(self, outside)
            .filter(move |step| step.state.level() == level)
            .map(|step| step.segment)
    }

    /// The segments before the first group within this one.
    pub(super) fn head(
        self,
        outside: State,
        level: Level,
    ) -> impl Iterator<Item = Segment<'a>> + Clone + use<'a> {
        Walk::of(self, outside)
            .take_while(move |step| step.state.level() == level)
            .map(|step| step.segment)
    }

    /// The part from the segment of `begin` up to the byte `end`, or to the end.
    fn part(&self, begin: &Step<'a>, end: Option<usize>) -> Self {
        let offset = begin.segment.offset();
        let from = offset.saturating_sub(self.offset);
        let to = end.map_or(self.bytes.len(), |end| end.saturating_sub(self.offset));
        Self {
            bytes: self.bytes.get(from..to).unwrap_or_default(),
            offset,
            syntax: self.syntax,
            before: begin.before,
        }
    }
}

impl fmt::Debug for Span<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes.len())
    }
}

/// The groups of one kind within a group, in order.
#[derive(Clone, Debug)]
pub(super) struct Spans<'a> {
    span: Span<'a>,
    walk: Walk<'a>,
    level: Level,
    kind: fn(State) -> bool,
    open: Option<Step<'a>>,
}

impl<'a> Spans<'a> {
    /// The groups at `level` whose first segment leads to a state of this `kind`,
    /// in a `span` that stands in a group of the state `outside`.
    pub(super) fn of(
        span: Span<'a>,
        outside: State,
        level: Level,
        kind: fn(State) -> bool,
    ) -> Self {
        Self {
            span,
            walk: Walk::of(span, outside),
            level,
            kind,
            open: None,
        }
    }

    /// Whether the segment is the first of a group of this kind.
    fn begins(&self, step: &Step<'a>) -> bool {
        step.begins.is_some_and(|level| level <= self.level)
            && step.state.level() >= self.level
            && (self.kind)(step.state)
    }

    /// Whether the segment is no longer in the group that was open before it.
    fn ends(&self, step: &Step<'a>) -> bool {
        step.begins.is_some_and(|level| level <= self.level) || step.state.level() < self.level
    }
}

impl<'a> Iterator for Spans<'a> {
    /// The first segment of a group, and the group.
    type Item = (Segment<'a>, Span<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(step) = self.walk.next() {
            if !self.ends(&step) {
                continue;
            }
            let begun = self.begins(&step).then_some(step);
            if let Some(ended) = mem::replace(&mut self.open, begun) {
                let end = step.segment.offset();
                return Some((ended.segment, self.span.part(&ended, Some(end))));
            }
        }
        let last = self.open.take()?;
        Some((last.segment, self.span.part(&last, None)))
    }
}

/// A group as a view of its span, and the iterator over such groups.
macro_rules! group {
    (
        $(#[$doc:meta])* $name:ident;
        $(#[$doc_of_many:meta])* $many:ident at $level:expr, begun by $kind:expr
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a> {
            first: Segment<'a>,
            span: Span<'a>,
        }

        impl<'a> $name<'a> {
            /// The segment that begins the group.
            pub const fn first(self) -> Segment<'a> {
                self.first
            }

            /// All segments of the group, those of the groups within it included.
            pub fn segments(self) -> Segments<'a> {
                self.span.segments()
            }
        }

        impl core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!(stringify!($name), "({:?})"), self.span)
            }
        }

        $(#[$doc_of_many])*
        #[derive(Clone, Debug)]
        pub struct $many<'a>(Spans<'a>);

        impl<'a> $many<'a> {
            pub(super) fn of(span: Span<'a>, outside: State) -> Self {
                Self(Spans::of(span, outside, $level, $kind))
            }
        }

        impl<'a> Iterator for $many<'a> {
            type Item = $name<'a>;

            fn next(&mut self) -> Option<$name<'a>> {
                self.0.next().map(|(first, span)| $name { first, span })
            }
        }

        impl core::iter::FusedIterator for $many<'_> {}
    };
}

pub(super) use group;
