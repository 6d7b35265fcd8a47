//! Norway: fødselsnummer, D-number and common help number.
//!
//! OIDs and their names: the naming systems of HL7 Norway (no-basis), and code system 8116 of the Norwegian Directorate of
//! eHealth, whose codes `FNR`, `DNR` and `FHN` stand in CX-4.1. How they are built: "Identifikatorer for personer" of the
//! same directorate, and "Nytt fødselsnummer fra 2032" of the tax administration, which keeps the register.
//!
//! The date is not judged: the test populations of the tax administration (Tenor) add 80 to the month,
//! those of the labour and welfare administration 40, and hospitals add 40 in help numbers of their own.

use core::ops::RangeInclusive;

use super::digits::{check_digit, digits, remainder_by_11};
use super::{Checked, IdentifierFault, IdentifierSystem};

/// Fødselsnummer: eleven digits, the first 0 to 3, the last two check digits.
pub const FODSELSNUMMER: IdentifierSystem =
    IdentifierSystem::new("fødselsnummer", "2.16.578.1.12.4.1.4.1", "NNNOR")
        .with_namespace_id("FNR")
        .with_check(|id| check(id, FODSELSNUMMER_BEGINS, TODAY));

/// D-number, of persons who are registered and not resident: as a fødselsnummer, with 4 added to the first digit.
pub const D_NUMBER: IdentifierSystem =
    IdentifierSystem::new("D-number", "2.16.578.1.12.4.1.4.2", "NNNOR")
        .with_namespace_id("DNR")
        .with_check(|id| check(id, D_NUMBER_BEGINS, TODAY));

/// Common help number (felles hjelpenummer, FH-number) of patients whose number is not known, assigned by Norsk helsenett:
/// a first digit 8 or 9, eight random digits, and check digits as those of a fødselsnummer.
///
/// It is no national person identifier, so CX-5 is `PI`: unique to a patient within its authority.
pub const COMMON_HELP_NUMBER: IdentifierSystem =
    IdentifierSystem::new("common help number", "2.16.578.1.12.4.1.4.3", "PI")
        .with_namespace_id("FHN")
        .with_check(|id| check(id, 8..=9, TODAY));

/// [`FODSELSNUMMER`] and [`D_NUMBER`] by the rule for numbers that are assigned from 1 January 2032 on.
///
/// What the digits up to the first check digit leave by 11 may then be 0, 1, 2 or 3, and not 0 alone;
/// the second check digit stays as it is. Numbers assigned before pass too, and fewer errors of writing are found.
/// A site adds it when such numbers come, or before:
///
/// ```
/// use ihe_pcd::model::SiteRules;
/// use ihe_pcd::model::identifier::{IdentifierSystems, norway};
///
/// let systems = IdentifierSystems::default().with(norway::FROM_2032);
/// let rules = SiteRules::default().recognise_identifiers(systems);
/// let identifier = norway::FODSELSNUMMER.identifier("30108299939");
/// assert!(norway::FODSELSNUMMER.check("30108299939").is_err());
/// assert_eq!(rules.identifier_systems.fault(&identifier), None);
/// ```
pub const FROM_2032: &[IdentifierSystem] = &[
    FODSELSNUMMER.with_check(|id| check(id, FODSELSNUMMER_BEGINS, SINCE_2032)),
    D_NUMBER.with_check(|id| check(id, D_NUMBER_BEGINS, SINCE_2032)),
];

const FODSELSNUMMER_BEGINS: RangeInclusive<u8> = 0..=3;
const D_NUMBER_BEGINS: RangeInclusive<u8> = 4..=7;

/// What the digits up to the first check digit may leave by 11.
const TODAY: RangeInclusive<u32> = 0..=0;
const SINCE_2032: RangeInclusive<u32> = 0..=3;

/// The weights of the digits up to each of the check digits, which weigh 1 themselves.
const FIRST_WEIGHTS: [u8; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS: [u8; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

fn check(
    id: &str,
    first_digit: RangeInclusive<u8>,
    remainder: RangeInclusive<u32>,
) -> Result<Checked, IdentifierFault> {
    let digits: [u8; 11] = digits(id, &["###########"])?;
    let [first, ..] = digits;
    if !first_digit.contains(&first) {
        return Err(IdentifierFault::Character { position: 1 });
    }
    check_digit(
        remainder.contains(&remainder_by_11(&digits, FIRST_WEIGHTS))
            && remainder_by_11(&digits, SECOND_WEIGHTS) == 0,
    )?;
    Ok(Checked::CheckDigits)
}
