use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use proptest::prelude::*;

use crate::model::identifier::{
    Checked, IdentifierSystem, finland, france, netherlands, norway, sweden, united_kingdom,
};

fn values(text: &str) -> Vec<u64> {
    text.bytes().map(|byte| u64::from(byte - b'0')).collect()
}

fn weighted(text: &str, weights: &[u64]) -> u64 {
    let products = values(text).into_iter().zip(weights);
    products.map(|(digit, weight)| digit * weight).sum()
}

/// 11 less the remainder by 11: 11 is written as 0, and a number with 10 is not assigned.
fn complement(sum: u64) -> Option<u64> {
    match 11 - sum % 11 {
        10 => None,
        11 => Some(0),
        digit => Some(digit),
    }
}

/// As the tax administration prints it; `rest` is 0 today, and up to 3 from 2032 on.
fn norwegian(nine: &str, rest: u64) -> Option<String> {
    let sum = weighted(nine, &[3, 7, 6, 1, 8, 9, 4, 5, 2]);
    let first = (11 + rest - sum % 11) % 11;
    if first == 10 {
        return None;
    }
    let ten = format!("{nine}{first}");
    let second = complement(weighted(&ten, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]))?;
    Some(format!("{ten}{second}"))
}

fn today(nine: &str) -> Option<String> {
    norwegian(nine, 0)
}

fn nhs(nine: &str) -> Option<String> {
    let check = complement(weighted(nine, &[10, 9, 8, 7, 6, 5, 4, 3, 2]))?;
    Some(format!("{nine}{check}"))
}

fn bsn(eight: &str) -> Option<String> {
    let check = weighted(eight, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    (check < 10).then(|| format!("{eight}{check}"))
}

fn luhn(nine: &str) -> Option<String> {
    let doubled = values(nine).into_iter().zip([2, 1].into_iter().cycle());
    let sum: u64 = doubled
        .map(|(digit, times)| digit * times)
        .map(|product| product / 10 + product % 10)
        .sum();
    Some(format!("{nine}{}", (10 - sum % 10) % 10))
}

fn nir(thirteen: &str) -> Option<String> {
    let number: u64 = thirteen.parse().unwrap();
    Some(format!("{thirteen}{:02}", 97 - number % 97))
}

fn hetu(nine: &str) -> Option<String> {
    let rest = nine.parse::<usize>().unwrap() % 31;
    let check = &"0123456789ABCDEFHJKLMNPRSTUVWXY"[rest..=rest];
    let (date, number) = nine.split_at(6);
    Some(format!("{date}-{number}{check}"))
}

/// A system, the digits before its check digits, and how the number is completed.
type Rule = (
    IdentifierSystem,
    &'static str,
    fn(&str) -> Option<String>,
    Swaps,
);

/// Which neighbours can be swapped unseen.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Swaps {
    Seen,
    /// Luhn sees all but 0 beside 9.
    NineAndZeroUnseen,
}

const RULES: [Rule; 9] = [
    (norway::FODSELSNUMMER, "[0-3][0-9]{8}", today, Swaps::Seen),
    (norway::D_NUMBER, "[4-7][0-9]{8}", today, Swaps::Seen),
    (
        norway::COMMON_HELP_NUMBER,
        "[89][0-9]{8}",
        today,
        Swaps::Seen,
    ),
    (
        sweden::PERSONNUMMER,
        "[0-9]{4}[0-3][0-9]{4}",
        luhn,
        Swaps::NineAndZeroUnseen,
    ),
    (
        sweden::SAMORDNINGSNUMMER,
        "[0-9]{4}[6-9][0-9]{4}",
        luhn,
        Swaps::NineAndZeroUnseen,
    ),
    (finland::HENKILOTUNNUS, "[0-9]{9}", hetu, Swaps::Seen),
    (united_kingdom::NHS_NUMBER, "[0-9]{9}", nhs, Swaps::Seen),
    (france::INS_NIR, "[0-9]{13}", nir, Swaps::Seen),
    (netherlands::BSN, "[0-9]{8}", bsn, Swaps::Seen),
];

/// A number of some system that was computed by its rule.
fn computed() -> impl Strategy<Value = (IdentifierSystem, String, Swaps)> {
    let rule = prop::sample::select(RULES.to_vec());
    let parts = rule.prop_flat_map(|rule| (Just(rule), rule.1));
    parts.prop_filter_map(
        "a number that is not assigned",
        |((system, _, complete, swaps), body)| {
            let zeros = body.bytes().all(|byte| byte == b'0');
            let id = complete(&body).filter(|_| !zeros)?;
            Some((system, id, swaps))
        },
    )
}

/// The text with the characters at two places exchanged.
fn swapped(id: &str, place: usize) -> String {
    let mut characters: Vec<char> = id.chars().collect();
    characters.swap(place, place + 1);
    characters.into_iter().collect()
}

proptest! {
    #[test]
    fn a_number_that_is_computed_by_the_rule_passes((system, id, _) in computed()) {
        prop_assert_eq!(system.check(&id), Ok(Checked::CheckDigits));
    }

    #[test]
    fn no_changed_digit_passes((system, id, _) in computed()) {
        for (place, digit) in id.char_indices().filter(|(_, it)| it.is_ascii_digit()) {
            for other in ('0'..='9').filter(|other| *other != digit) {
                let mut changed = id.clone();
                changed.replace_range(place..=place, other.encode_utf8(&mut [0; 4]));
                prop_assert!(system.check(&changed).is_err(), "{:?} {} {}", system, id, changed);
            }
        }
    }

    #[test]
    fn no_two_neighbours_change_places_unseen((system, id, swaps) in computed()) {
        for (place, pair) in id.as_bytes().windows(2).enumerate() {
            let equal = pair[0] == pair[1];
            let unseen = swaps == Swaps::NineAndZeroUnseen && matches!(pair, b"09" | b"90");
            if !equal && !unseen {
                let swapped = swapped(&id, place);
                prop_assert!(system.check(&swapped).is_err(), "{:?} {} {}", system, id, swapped);
            }
        }
    }

    #[test]
    fn from_2032_each_of_four_remainders_passes_and_no_other(nine in "[0-7][0-9]{8}", rest in 0..11_u64) {
        let Some(id) = norwegian(&nine, rest) else { return Ok(()); };
        prop_assume!(id != "00000000000");
        let passes = |systems: &[IdentifierSystem]| systems.iter().any(|system| system.check(&id).is_ok());
        prop_assert_eq!(passes(norway::FROM_2032), rest <= 3);
        prop_assert_eq!(passes(&[norway::FODSELSNUMMER, norway::D_NUMBER]), rest == 0);
    }

    #[test]
    fn whatever_stands_there_is_judged_and_nothing_panics(id in ".{0,20}", digits in "[0-9+Y-]{0,20}") {
        for (system, ..) in RULES {
            let _ = system.check(&id);
            let _ = system.check(&digits);
        }
    }
}
