use roxmltree::{Document, Node, ParsingOptions};

use super::{Igamt, IgamtError, IgamtFault, IgamtFile};

/// A file, as a tree of elements.
pub(super) struct Source<'a> {
    file: IgamtFile,
    document: Document<'a>,
}

/// How many elements, attributes' texts apart, a file may have.
const MOST_NODES: u32 = 4_000_000;

impl<'a> Source<'a> {
    pub(super) fn parse(file: IgamtFile, text: &'a str) -> Result<Self, IgamtError> {
        let refused = |line, fault| IgamtError {
            file,
            line,
            element: "".into(),
            fault,
        };
        if text.len() > Igamt::MOST_BYTES {
            return Err(refused(1, IgamtFault::TooLarge));
        }
        let options = ParsingOptions {
            allow_dtd: false,
            nodes_limit: MOST_NODES,
            ..ParsingOptions::default()
        };
        let text = text.trim_start_matches('\u{FEFF}');
        let document = Document::parse_with_options(text, options).map_err(|error| {
            let fault = match error {
                roxmltree::Error::NodesLimitReached => IgamtFault::TooMany,
                _ => IgamtFault::Xml,
            };
            refused(error.pos().row, fault)
        })?;
        Ok(Self { file, document })
    }

    /// The outermost element, which has to have this name.
    pub(super) fn root(&self, name: &str) -> Result<Element<'_, 'a>, IgamtError> {
        let root = Element {
            node: self.document.root_element(),
            file: self.file,
        };
        if root.name() == name {
            Ok(root)
        } else {
            Err(root.fault(IgamtFault::NotSupported))
        }
    }
}

/// An element of a file.
#[derive(Clone, Copy)]
pub(super) struct Element<'s, 'a> {
    node: Node<'s, 'a>,
    file: IgamtFile,
}

impl<'s, 'a> Element<'s, 'a> {
    pub(super) fn name(&self) -> &'s str {
        self.node.tag_name().name()
    }

    /// The elements within it, in their order.
    pub(super) fn children(&self) -> impl Iterator<Item = Self> + use<'s, 'a> {
        let file = self.file;
        self.node
            .children()
            .filter(Node::is_element)
            .map(move |node| Self { node, file })
    }

    /// The one element within it that has this name.
    pub(super) fn child(&self, name: &str) -> Result<Option<Self>, IgamtError> {
        let mut found = self.children().filter(|child| child.name() == name);
        let first = found.next();
        match found.next() {
            Some(second) => Err(second.fault(IgamtFault::TooMany)),
            None => Ok(first),
        }
    }

    /// The elements within its child of that name; none where there is no such child.
    pub(super) fn within(
        &self,
        name: &str,
    ) -> Result<impl Iterator<Item = Self> + use<'s, 'a>, IgamtError> {
        let child = self.child(name)?;
        Ok(child.into_iter().flat_map(|child| child.children()))
    }

    /// The element within it that there has to be one of.
    pub(super) fn only(&self) -> Result<Self, IgamtError> {
        let mut children = self.children();
        match (children.next(), children.next()) {
            (Some(child), None) => Ok(child),
            (_, Some(second)) => Err(second.fault(IgamtFault::TooMany)),
            (None, None) => Err(self.fault(IgamtFault::NoElement("an expression"))),
        }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&'s str> {
        self.node.attribute(name)
    }

    pub(super) fn text(&self, name: &'static str) -> Result<&'s str, IgamtError> {
        self.attribute(name)
            .ok_or_else(|| self.fault(IgamtFault::NoAttribute(name)))
    }

    /// `true` or `false`, and `false` where it is missing.
    pub(super) fn flag(&self, name: &'static str) -> Result<bool, IgamtError> {
        match self.attribute(name) {
            None | Some("false" | "") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(self.fault(IgamtFault::Attribute(name))),
        }
    }

    /// The text between its tags.
    pub(super) fn content(&self) -> &'s str {
        self.node.text().unwrap_or_default().trim()
    }

    pub(super) fn fault(&self, fault: IgamtFault) -> IgamtError {
        let position = self.node.document().text_pos_at(self.node.range().start);
        IgamtError {
            file: self.file,
            line: position.row,
            element: self.name().chars().take(64).collect(),
            fault,
        }
    }
}
