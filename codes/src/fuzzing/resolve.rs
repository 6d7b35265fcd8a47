//! Pairs of code and reference id, as the first line of the input writes them: `147842^MDC_ECG_HEART_RATE`.

mod oracle;
mod pair;

use alloc::{collections::BTreeSet, format, string::ToString};

use self::pair::Pair;
use crate::{
    MdcCode, UnitCode,
    resolve::{Certainty, Deviation, Deviations, Resolution, resolve as resolution, resolve_code},
};

/// More alternatives than any pair has: a name, a 16-bit code or a reused code stands for a few terms.
const MANY: usize = 64;

/// Resolves the pair the bytes write, and what other hands make of it.
///
/// `@7` and `#7` stand for a reference id of the nomenclature and its code, `~7` and `!7` for those of an alias:
/// a fuzzer that changes letters would hardly ever meet a known one.
///
/// # Panics
///
/// If an answer contradicts its own certainty or has nothing to do with what was written,
/// if it does not resolve to itself, or if blanks, zeros, case or exchanged places change it.
pub fn resolve(data: &[u8]) {
    let Some(pair) = Pair::read(data) else {
        return;
    };
    let Pair { code, refid } = &pair;
    let answer = resolution(code, refid);
    check_answer(&answer);
    oracle::check(&pair, &answer);
    check_again(&answer);
    check_blanks(&pair, &answer);
    check_case(&pair, &answer);
    if pair.number().is_some() {
        let digits = code.trim_ascii();
        let zeros = resolution(&code.replace(digits, &format!("0{digits}")), refid);
        check_same(&answer, &zeros, Deviation::LeadingZeros);
        let starts = |prefix| pair.name().starts_with(prefix);
        if starts("MDC_") || starts("MDCX_") {
            let exchanged = resolution(refid, code);
            check_same(&answer, &exchanged, Deviation::Swapped);
        }
    }
    if let Ok(read) = MdcCode::parse(code)
        && read.to_string() == *code
    {
        assert!(
            resolve_code(read, refid) == answer,
            "a code that was read is one that is written"
        );
    }
}

/// What holds of every answer, whatever was asked.
fn check_answer(answer: &Resolution) {
    let certainty = answer.certainty();
    assert!(
        answer.term().is_some() == (certainty <= Certainty::Likely),
        "there is a term up to likely"
    );
    if let Some(term) = answer.term() {
        assert!(
            term.code().terms().any(|row| row == term),
            "the nomenclature has the term"
        );
        let worst = answer.deviations().iter().map(Deviation::certainty).max();
        assert!(
            worst.unwrap_or(Certainty::Exact) == certainty,
            "the worst deviation decides"
        );
    }
    let alternatives: BTreeSet<MdcCode> = answer.alternatives().collect();
    let count = answer.alternatives().take(MANY).count();
    assert!(count < MANY, "there are few alternatives");
    assert!(count == alternatives.len(), "each alternative comes once");
    for code in alternatives {
        assert!(Some(code) != answer.code(), "the answer is no alternative");
        assert!(
            code.term().is_some(),
            "the nomenclature has the alternatives"
        );
    }
    assert!(
        certainty != Certainty::Ambiguous || count > 0,
        "where several terms fit, they are listed"
    );
}

/// A term that was answered is resolved to itself, and no less sure.
fn check_again(answer: &Resolution) {
    let Some(term) = answer.term() else {
        return;
    };
    let again = resolution(&term.code().to_string(), term.refid());
    assert!(
        again.term() == Some(term),
        "an answer is answered by itself"
    );
    assert!(
        again.certainty() <= answer.certainty(),
        "an answer is no less sure than what led to it"
    );
}

fn check_blanks(pair: &Pair, answer: &Resolution) {
    let code = format!(" {}", pair.code);
    let refid = format!("{}\t ", pair.refid);
    check_same(answer, &resolution(&code, &refid), Deviation::Blanks);
}

/// In another case the same code is answered, unless the case tells reference ids or UCUM texts apart.
fn check_case(pair: &Pair, answer: &Resolution) {
    let one_case = oracle::names(pair.name()).len() <= 1;
    let is_published = |name: &str| {
        let readings = oracle::readings(name.trim_ascii());
        readings
            .iter()
            .any(|name| MdcCode::from_refid(name).is_some())
    };
    for name in [
        pair.refid.to_ascii_lowercase(),
        pair.refid.to_ascii_uppercase(),
    ] {
        let other = resolution(&pair.code, &name);
        let codes = [answer.code(), other.code()];
        let is_ucum = |text: &str| UnitCode::all_from_ucum(text.trim_ascii()).next().is_some();
        let one_unit = !is_ucum(&pair.refid) && !is_ucum(&name);
        assert!(
            !one_case || !one_unit || codes[0] == codes[1],
            "case changes no answer"
        );
        if let [Some(one), Some(two)] = codes {
            let both = is_published(&name) && is_published(&pair.refid);
            assert!(one == two || both, "case leads to no other term");
        }
    }
}

/// The same answer, with at most this deviation more.
fn check_same(answer: &Resolution, other: &Resolution, more: Deviation) {
    assert!(
        other.term() == answer.term(),
        "what is a matter of writing changes no term"
    );
    assert!(
        other.alternatives().eq(answer.alternatives()),
        "nor the alternatives"
    );
    let without = |deviations: Deviations| deviations.iter().filter(move |one| *one != more);
    assert!(
        without(other.deviations()).eq(without(answer.deviations()))
            && other.deviations().contains(more),
        "and the answer says what is different"
    );
}
