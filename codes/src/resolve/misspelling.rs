/// The fewest letters of a word in which one may be wrong.
const SHORTEST_WORD: usize = 4;

/// Whether a name is a known one with one letter too many, one too few, or another one; whatever its case.
///
/// Only in a word of four letters or more and without digits:
/// `V1` and `V2`, `CO2` and `NO2`, `SYS` and `DIA` are told apart by little.
pub(super) fn is_misspelling_of(known: &str, name: &str) -> bool {
    let (known, name) = (known.as_bytes(), name.as_bytes());
    let same = |pair: &(&u8, &u8)| pair.0.eq_ignore_ascii_case(pair.1);
    let start = known.iter().zip(name).take_while(same).count();
    let shorter = known.len().min(name.len()) - start;
    let from_end = known.iter().rev().zip(name.iter().rev());
    let end = from_end.take(shorter).take_while(same).count();
    [known, name].into_iter().all(|text| {
        let (before, rest) = text.split_at(start);
        let (wrong, behind) = rest.split_at(rest.len() - end);
        let in_word = |byte: &&u8| **byte != b'_';
        let head = before.iter().rev().take_while(in_word);
        let tail = behind.iter().take_while(in_word);
        let word = || head.clone().chain(wrong).chain(tail.clone());
        wrong.len() <= 1 && word().count() >= SHORTEST_WORD && word().all(u8::is_ascii_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::is_misspelling_of;

    #[test]
    fn one_wrong_letter_in_a_long_word_is_a_misspelling() {
        for name in [
            "MDC_PREeSS_BLD_ART_DIA",
            "MDC_PRES_BLD_ART_DIA",
            "MDC_PRASS_BLD_ART_DIA",
            "mdc_presss_bld_art_dia",
        ] {
            assert!(is_misspelling_of("MDC_PRESS_BLD_ART_DIA", name), "{name}");
        }
    }

    #[test]
    fn what_tells_terms_apart_is_no_misspelling() {
        for (known, name) in [
            ("MDC_AWAY_CO2_EXP", "MDC_AWAY_NO2_EXP"),
            ("MDC_AWAY_O2_EXP", "MDC_AWAY_CO2_EXP"),
            ("MDC_ECG_LEAD_V1", "MDC_ECG_LEAD_V2"),
            ("MDC_ECG_LEAD_I", "MDC_ECG_LEAD_V"),
            ("MDC_PRESS_BLD_ART_SYS", "MDC_PRESS_BLD_ART_DIA"),
            ("MDC_TEMP_MEAN", "MDC_TEMP_PEAK"),
            ("MDC_TEMP", "MDC_TEMP_SKIN"),
            ("MDC_TEMP", "MDC_TEMP2"),
            ("MDC_TEMP", "MDC_T\u{e9}MP"),
            ("MDC_TEMP", ""),
        ] {
            assert!(!is_misspelling_of(known, name), "{known} {name}");
            assert!(!is_misspelling_of(name, known), "{name} {known}");
        }
    }
}
