//! A message as text, taken apart by its separators and by nothing of the library.

/// The segments of a message.
pub(crate) struct Wire(Vec<Segment>);

/// One segment: its fields, the first of which is the id.
pub(crate) struct Segment(Vec<String>);

impl Wire {
    pub(crate) fn new(text: &str) -> Self {
        assert!(text.ends_with('\r'), "the last segment has its end");
        let segments = text.split_terminator('\r').map(|line| {
            let mut fields: Vec<_> = line.split('|').map(str::to_owned).collect();
            if line.starts_with("MSH") {
                // MSH-1 is the separator itself.
                fields.insert(1, "|".to_owned());
            }
            Segment(fields)
        });
        Self(segments.collect())
    }

    pub(crate) fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.0.iter()
    }

    /// The first segment with an id.
    pub(crate) fn first(&self, id: &str) -> &Segment {
        self.segments().find(|segment| segment.id() == id).unwrap()
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.segments().any(|segment| segment.id() == id)
    }
}

impl Segment {
    pub(crate) fn id(&self) -> &str {
        &self.0[0]
    }

    pub(crate) fn field(&self, number: usize) -> &str {
        self.0.get(number).map_or("", String::as_str)
    }

    /// A component of the first repetition.
    pub(crate) fn part(&self, field: usize, component: usize) -> &str {
        part(self.repetitions(field).next().unwrap_or(""), component)
    }

    /// The repetitions of a field; none where it is empty.
    pub(crate) fn repetitions(&self, field: usize) -> impl Iterator<Item = &str> {
        let field = self.field(field);
        field.split('~').filter(move |_| !field.is_empty())
    }
}

/// A component of a repetition.
pub(crate) fn part(repetition: &str, component: usize) -> &str {
    repetition.split('^').nth(component - 1).unwrap_or("")
}

/// The numbers of a path.
pub(crate) fn numbers(path: &str) -> Vec<u64> {
    path.split('.')
        .map(|number| number.parse().unwrap())
        .collect()
}
