use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::TreeError;
use super::parts::Parts;
use crate::hl7::{Location, Presence, SegmentCounter, SegmentId};

/// A message: its segments, MSH first.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::hl7::tree::Tree;
///
/// let message = Message::parse(b"MSH|^~\\&|MONITOR\rNTE|1||a\\T\\b\r")?;
/// let tree = Tree::read(&message)?;
/// let note = tree.segments()[1].field(3).and_then(|field| field.leaf(1, 1, 1));
/// assert_eq!(note.and_then(|leaf| leaf.text()), Some("a&b"));
/// assert_eq!(tree.write()?.as_ref(), message.bytes());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `Debug` shows how many segments there are.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Tree(Vec<SegmentTree>);

impl Tree {
    /// A tree of these segments.
    ///
    /// # Errors
    ///
    /// [`TreeError::Header`] when the first is not MSH or another is.
    pub fn new(segments: Vec<SegmentTree>) -> Result<Self, TreeError> {
        let mut counter = SegmentCounter::new();
        if segments.is_empty() {
            let at = Location::segment(SegmentId::MSH, 1);
            return Err(TreeError::Header { at });
        }
        for (index, segment) in segments.iter().enumerate() {
            let at = Location::segment(segment.id, counter.count(segment.id));
            if (index == 0) != (segment.id == SegmentId::MSH) {
                return Err(TreeError::Header { at });
            }
        }
        Ok(Self(segments))
    }

    /// The segments in order, MSH first.
    pub fn segments(&self) -> &[SegmentTree] {
        &self.0
    }

    /// The segments, to be taken apart.
    pub fn into_segments(self) -> Vec<SegmentTree> {
        self.0
    }
}

impl fmt::Debug for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tree({} segments)", self.0.len())
    }
}

/// A segment: its id and its fields.
///
/// `Debug` shows its id and how many fields there are.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct SegmentTree {
    id: SegmentId,
    fields: Vec<FieldTree>,
}

impl SegmentTree {
    /// A segment with these fields, from field 1 (in MSH the separator itself).
    pub const fn new(id: SegmentId, fields: Vec<FieldTree>) -> Self {
        Self { id, fields }
    }

    /// The three characters it begins with.
    pub const fn id(&self) -> SegmentId {
        self.id
    }

    /// The fields in order, from field 1.
    pub fn fields(&self) -> &[FieldTree] {
        &self.fields
    }

    /// Field `number`, from 1; `None` when it is absent.
    pub fn field(&self, number: usize) -> Option<&FieldTree> {
        self.fields.get(number.checked_sub(1)?)
    }

    /// The fields, to be taken apart.
    pub fn into_fields(self) -> Vec<FieldTree> {
        self.fields
    }
}

impl fmt::Debug for SegmentTree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({} fields)", self.id, self.fields.len())
    }
}

macro_rules! node {
    (
        $(#[$doc:meta])*
        $name:ident of $child:ident as $parts:ident, $into_parts:ident, $part:ident
    ) => {
        $(#[$doc])*
        #[derive(Clone, Eq, Hash, PartialEq)]
        pub struct $name(Parts<$child>);

        impl $name {
            #[doc = concat!("One of these ", stringify!($parts), "; none at all stands for one that is empty.")]
            pub fn new($parts: Vec<$child>) -> Self {
                $parts.into_iter().collect()
            }

            #[doc = concat!("The ", stringify!($parts), " in order, at least one.")]
            pub fn $parts(&self) -> &[$child] {
                self.0.as_slice()
            }

            #[doc = concat!("The ", stringify!($parts), ", to be taken apart.")]
            pub fn $into_parts(self) -> Vec<$child> {
                self.0.into_vec()
            }

            #[doc = concat!("The ", stringify!($part), " `number`, from 1; `None` when it is absent.")]
            pub fn $part(&self, number: usize) -> Option<&$child> {
                self.$parts().get(number.checked_sub(1)?)
            }
        }

        /// None at all stands for one that is empty.
        impl FromIterator<$child> for $name {
            fn from_iter<I: IntoIterator<Item = $child>>(parts: I) -> Self {
                Self(parts.into_iter().collect())
            }
        }

        impl Default for $name {
            /// One that is empty.
            fn default() -> Self {
                Self(Parts::One($child::default()))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({} ", stringify!($parts), ")"), self.$parts().len())
            }
        }
    };
}

node! {
    /// A field: one repetition or more.
    ///
    /// `Debug` shows how many there are.
    FieldTree of RepetitionTree as repetitions, into_repetitions, repetition
}

node! {
    /// A repetition of a field: one component or more.
    ///
    /// `Debug` shows how many there are.
    RepetitionTree of ComponentTree as components, into_components, component
}

node! {
    /// A component: one subcomponent or more.
    ///
    /// `Debug` shows how many there are.
    ComponentTree of Leaf as subcomponents, into_subcomponents, subcomponent
}

impl FieldTree {
    /// The leaf at these numbers, from 1; `None` when it is absent.
    pub fn leaf(&self, repetition: usize, component: usize, subcomponent: usize) -> Option<&Leaf> {
        self.repetition(repetition)?
            .component(component)?
            .subcomponent(subcomponent)
    }
}

impl From<Leaf> for FieldTree {
    /// A field that is one leaf.
    fn from(leaf: Leaf) -> Self {
        Self(Parts::One(RepetitionTree(Parts::One(ComponentTree(
            Parts::One(leaf),
        )))))
    }
}

/// A subcomponent: a text, or an explicit null.
///
/// `Debug` shows the length of a text only.
#[derive(Clone, Eq, Hash, PartialEq)]
pub enum Leaf {
    /// Two quotes on the wire (`""`): whoever holds a value is to delete it.
    Null,
    /// A text, decoded; without a character it is empty.
    Text(String),
}

impl Leaf {
    /// The text; `None` for a null.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Null => None,
            Self::Text(text) => Some(text),
        }
    }

    /// Empty, null or a value.
    pub fn presence(&self) -> Presence {
        match self {
            Self::Null => Presence::Null,
            Self::Text(text) if text.is_empty() => Presence::Empty,
            Self::Text(_) => Presence::Value,
        }
    }
}

impl Default for Leaf {
    /// Empty.
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl From<&str> for Leaf {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Leaf {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl fmt::Debug for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
        }
    }
}
