"""What the commands `kill`, `crash-states` and `inject` share: a ledger that is not ours to bend, and a disk that loses things."""
