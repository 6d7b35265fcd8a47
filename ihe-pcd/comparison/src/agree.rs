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
