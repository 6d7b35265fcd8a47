/// Whether a reporter has a connection, and how many it has lost.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LinkState {
    pub(super) is_up: bool,
    pub(super) losses: u64,
}

impl LinkState {
    pub(super) const fn connect(&mut self) {
        self.is_up = true;
    }

    pub(super) const fn disconnect(&mut self) {
        self.is_up = false;
        self.losses = self.losses.saturating_add(1);
    }
}
