"""What the commands `kill`, `kill-reporter`, `crash-states` and `inject` share: a ledger that is not ours to bend, and a disk that loses things."""
