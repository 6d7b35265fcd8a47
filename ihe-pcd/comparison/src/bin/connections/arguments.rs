use std::collections::VecDeque;
use std::env;
use std::io;
use std::net::SocketAddr;
use std::str::FromStr;

/// What stands behind the name of the program.
pub(crate) struct Arguments(VecDeque<String>);

impl Arguments {
    pub(crate) fn of_process() -> Self {
        Self(env::args().skip(1).collect())
    }

    /// The first one.
    pub(crate) fn command(&mut self) -> String {
        self.0.pop_front().unwrap_or_default()
    }

    /// Whether this is there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let place = self.0.iter().position(|it| it == name);
        place.and_then(|at| self.0.remove(at)).is_some()
    }

    /// The number that stands behind this, if it is there.
    pub(crate) fn number<T: FromStr>(&mut self, name: &str) -> io::Result<Option<T>> {
        self.value(name)
    }

    /// The address that stands behind this, if it is there.
    pub(crate) fn address(&mut self, name: &str) -> io::Result<Option<SocketAddr>> {
        self.value(name)
    }

    /// Whether all were understood.
    pub(crate) fn end(&self) -> io::Result<()> {
        match self.0.front() {
            Some(rest) => Err(wrong(&format!("there is no argument {rest} here"))),
            None => Ok(()),
        }
    }

    pub(crate) fn value<T: FromStr>(&mut self, name: &str) -> io::Result<Option<T>> {
        let Some(at) = self.0.iter().position(|it| it == name) else {
            return Ok(None);
        };
        self.0.remove(at);
        let value = self.0.remove(at).and_then(|value| value.parse().ok());
        value
            .map(Some)
            .ok_or_else(|| wrong(&format!("{name} has no value that can be read")))
    }
}

pub(crate) fn wrong(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what)
}
