use core::fmt;

use crate::{MdcCode, tables::rtm as tables};

/// One value or body site of a list.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Value(u16);

impl Value {
    /// The value of this number.
    pub(super) const fn numbered(number: u16) -> Self {
        Self(number)
    }

    /// The value as written: a reference id (`MDC_HEAD_EAR`), a word (`pump-status-infusing`),
    /// or a bit of a set (`<0|1>^sensor-off(4)`).
    pub fn text(self) -> &'static str {
        tables::VALUES.get(self.0.into()).unwrap_or_default()
    }

    /// The code, if the value is a term that has one.
    pub fn code(self) -> Option<MdcCode> {
        let code = tables::VALUE_CODES.get(self.0.into());
        code.filter(|code| *code != 0).map(MdcCode::new)
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            Some(code) => write!(f, "{code}^{}^MDC", self.text()),
            None => write!(f, "Value({})", self.text()),
        }
    }
}
