"""What the commands `kill`, `kill-reporter`, `kill-alerts`, `crash-states` and `inject` share: a ledger that is not ours to bend, and a disk that loses things."""
