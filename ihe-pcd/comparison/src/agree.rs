use crate::{Entry, Sample};

/// What is wrong before anything is measured: peers that refuse a message or read something else than the first entry does.
///
/// Nothing is wrong when it is empty.
pub fn disagreements(entries: &[Entry], samples: &[Sample]) -> Vec<String> {
    let Some(first) = entries.first() else {
        return vec![String::from("there is nothing to compare")];
    };
    let mut wrong = Vec::new();
    for sample in samples {
        let message = sample.message.as_str();
        let (digest, sum) = ((first.digest)(message), (first.read)(message));
        for entry in entries {
            let (name, sample_name) = (entry.name, sample.name);
            match (entry.segments)(message) {
                None => wrong.push(format!("{name} refuses {sample_name}")),
                Some(count) if count != sample.segments => {
                    wrong.push(format!(
                        "{name} finds {count} segments in {sample_name}, which has {}",
                        sample.segments
                    ));
                }
                Some(_) => {}
            }
            if (entry.digest)(message) != digest || (entry.read)(message) != sum {
                wrong.push(format!(
                    "{name} reads other values in {sample_name} than {}",
                    first.name
                ));
            }
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{entries, samples};

    #[test]
    fn all_peers_read_the_same() {
        assert_eq!(disagreements(&entries(), &samples()), [""; 0]);
    }

    #[test]
    fn a_peer_that_reads_something_else_is_named() {
        let mut entries = entries();
        entries.truncate(2);
        entries[1].name = "another";
        entries[1].digest = |_| Some(1);
        let [sample, ..] = samples();
        assert_eq!(
            disagreements(&entries, &[sample]),
            [format!(
                "another reads other values in a than {}",
                entries[0].name
            )]
        );
    }

    #[test]
    fn a_peer_that_refuses_or_loses_a_segment_is_named() {
        let mut entries = entries();
        entries.truncate(3);
        entries[1].name = "one";
        entries[1].segments = |_| None;
        entries[2].name = "two";
        entries[2].segments = |_| Some(15);
        let [sample, ..] = samples();
        assert_eq!(
            disagreements(&entries, &[sample]),
            ["one refuses a", "two finds 15 segments in a, which has 16"]
        );
    }
}
