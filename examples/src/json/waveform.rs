use ihe_pcd::datatype::{Decimal, Nm, Nr};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{RateSource, Report, Sample, SampleRate, SiteRules, Waveform};
use ihe_pcd::session::waveform::{Joined, JoinedBlock, Unjoined, WaveformJoiner};
use serde_json::{Value as Json, json};

use super::{code, given};

/// The blocks of samples of a PCD-01, each with how it stands to those before it in the message; of any other message none.
///
/// The samples themselves are among the observations.
pub(super) fn waveforms(message: &Message<'_>, rules: &SiteRules) -> Vec<Json> {
    let Ok(report) = Report::read_with(message, rules) else {
        return Vec::new();
    };
    let blocks = WaveformJoiner::new().join(&report);
    blocks.iter().map(block).collect()
}

fn block(block: &JoinedBlock<'_, '_>) -> Json {
    let waveform = &block.waveform;
    let row = waveform.observation();
    let (missing, invalid) = count(waveform);
    json!({
        "path": given(&row.sub_id),
        "refid": code::refid(&row.code),
        "reading": row.reading().name(),
        "channels": waveform.channels(),
        "samples": waveform.len(),
        "missing": missing,
        "invalid": invalid,
        "rate": waveform.rate().map(|one| rate(one, waveform.rate_source())),
        "resolution": waveform.resolution().map(|step| json!({
            "value": step.to_string(),
            "unit": waveform.resolution_unit().map_or(Json::Null, code::unit),
        })),
        "range": waveform.data_range().map(range),
        "invalid_marker": waveform.invalid_marker().map(|number| number.to_string()),
        "joined": joined(block.joined),
    })
}

/// How many samples of all channels are missing, and how many are invalid.
fn count(waveform: &Waveform<'_, '_>) -> (usize, usize) {
    let channels = (1..=waveform.channels())
        .filter_map(|channel| waveform.samples_as_sent::<Decimal>(channel));
    channels
        .flatten()
        .fold((0, 0), |(missing, invalid), sample| match sample {
            Sample::Missing => (missing + 1, invalid),
            Sample::Invalid => (missing, invalid + 1),
            _ => (missing, invalid),
        })
}

fn rate(rate: SampleRate, source: Option<RateSource>) -> Json {
    json!({
        "per_second": rate.per_second().map(|rate| rate.to_string()),
        "period_ns": rate.period().map(|period| period.as_nanos().to_string()),
        "is_derived": source == Some(RateSource::Derived),
    })
}

fn range(range: &Nr<'_>) -> Json {
    let text =
        |number: &Option<Nm<'_>>| json!(number.as_ref().map(|number| number.text().as_str()));
    json!({ "low": text(&range.low), "high": text(&range.high) })
}

fn joined(joined: Result<Joined, Unjoined>) -> Json {
    match joined {
        Ok(Joined::First) => json!("first"),
        Ok(Joined::Continues) => json!("continues"),
        Ok(Joined::Gap {
            missing_samples, ..
        }) => json!({ "gap": missing_samples }),
        Ok(Joined::Overlap { samples, .. }) => json!({ "overlap": samples }),
        Ok(Joined::Repeated) => json!("repeated"),
        Ok(Joined::Late { .. }) => json!("late"),
        // Why it is not joined stands in the row: no time, no rate, a correction.
        _ => Json::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_says_how_it_is_read_and_a_gap_before_it() {
        let group = |second: u32, samples: &str| {
            format!(
                "OBR|1||G{second}|69121^MDC_OBS_WAVE_CTS^MDC|||202611211200{second:02}.0000+0000\r\
                 OBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.1|{samples}||||||R\r\
                 OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1|4|264608^MDC_DIM_PER_SEC^MDC|||||R\r\
                 OBX|3|NM|262196^MDC_EVT_INOP^MDC|1.1.1.1.3|32767||||||R\r"
            )
        };
        let header =
            "MSH|^~\\&|MONITOR|ICU|||||ORU^R01^ORU_R01|7|P|2.6\rPID|||4711^^^HOSPITAL^PI\r";
        let text = [header, &group(0, "1^^32767^4"), &group(2, "9^10^11^12")].concat();
        let message = Message::parse(&text).expect("it is one");
        let json = crate::json::message("ward.hl7", &message, &SiteRules::default());
        let [first, second] = [&json["waveforms"][0], &json["waveforms"][1]];
        assert_eq!(first["samples"], 4);
        assert_eq!(
            (&first["missing"], &first["invalid"]),
            (&json!(1), &json!(1))
        );
        assert_eq!(first["rate"]["per_second"], "4");
        assert_eq!(first["rate"]["is_derived"], false);
        assert_eq!(first["invalid_marker"], "32767");
        assert_eq!(first["joined"], "first");
        assert_eq!(second["joined"], json!({ "gap": 4 }));
    }
}
