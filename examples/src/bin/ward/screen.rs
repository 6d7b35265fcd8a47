use std::io::{self, Write};
use std::time::Duration;

/// Standard output, repainted in place on a terminal and written on where it is none.
#[derive(Debug)]
pub(crate) struct Screen {
    terminal: bool,
    /// How many lines of the table stand above the cursor.
    painted: usize,
}

impl Screen {
    pub(crate) const fn new(terminal: bool) -> Self {
        Self {
            terminal,
            painted: 0,
        }
    }

    /// How often to paint.
    pub(crate) const fn rhythm(&self) -> Duration {
        if self.terminal {
            Duration::from_millis(250)
        } else {
            Duration::from_secs(5)
        }
    }

    /// Shows a table, on a terminal in the place of the one before.
    pub(crate) fn paint(&mut self, table: &str) -> io::Result<()> {
        let mut output = io::stdout().lock();
        if self.terminal {
            if self.painted > 0 {
                // Up to where the table began, and clear from there on.
                write!(output, "\x1B[{}A\x1B[J", self.painted)?;
            }
            // Without wrapping of long lines: their number must be that of the rows.
            write!(output, "\x1B[?7l{table}\x1B[?7h")?;
            self.painted = table.lines().count();
        } else {
            writeln!(output, "{table}")?;
        }
        output.flush()
    }

    /// Writes text that stays.
    pub(crate) fn print(&mut self, text: &str) -> io::Result<()> {
        self.painted = 0;
        let mut output = io::stdout().lock();
        output.write_all(text.as_bytes())?;
        output.flush()
    }
}
