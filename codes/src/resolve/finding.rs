//! Code and reference id weighed against each other, or one of them alone.

use super::{
    Deviation, Deviations, Resolution,
    alias::{self, Alias},
    alternatives::{self, Alternatives},
    misspelling::is_misspelling_of,
    prefixed::Prefixed,
    written::{Number, Written, is_name, starts_with_ignoring_case},
};
use crate::{MdcCode, Partition, Term, TermStatus, UnitCode};

/// The prefix of names that are not (yet) in the standard.
const PRIVATE: &str = "MDCX_";

/// The first term code of the private range of a partition.
const FIRST_PRIVATE_TERM_CODE: u16 = 0xF000;

/// What is written, and what has been found so far.
#[derive(Clone, Copy)]
pub(super) struct Finding {
    deviations: Deviations,
    /// Whether the code has the reference id in the list the NIST test tool goes by.
    listed: bool,
}

impl Finding {
    pub(super) fn resolve(written: Written<'_>) -> Resolution {
        let finding = Self {
            deviations: written.deviations,
            listed: false,
        };
        match (written.number, written.name) {
            (Number::Some(0), name) => finding.with(Deviation::ZeroCode).name_alone(name),
            (Number::None, name) => finding.with(Deviation::NoCode).name_alone(name),
            (Number::NotMdc, name) => finding.with(Deviation::NotMdc).name_alone(name),
            (Number::Name(first), name) => finding.two_names(first, name),
            (Number::Some(code), "") => finding
                .with(Deviation::NoName)
                .code_alone(MdcCode::new(code)),
            (Number::Some(code), name) => finding.pair(MdcCode::new(code), name),
        }
    }

    /// A code other than 0, and something in the place of the reference id.
    fn pair(self, code: MdcCode, name: &str) -> Resolution {
        if let Some(term) = code.terms().find(|term| term.refid() == name) {
            return self.listed(term).row(term);
        }
        if let Some(term) = code
            .terms()
            .find(|term| term.refid().eq_ignore_ascii_case(name))
        {
            let finding = self.listed(term);
            return match MdcCode::from_refid(name) {
                // In this very case it is the name of another term.
                Some(other) => finding.disagreement(code, other),
                None => finding.with(Deviation::Case).row(term),
            };
        }
        if let Some(alias) = alias::of_name(name).find(|alias| alias.code == Some(code)) {
            return self.with_alias(alias);
        }
        if let Some(to_send) = code_of(name) {
            return self.name_elsewhere(code, to_send, name);
        }
        if let Some(alias) = alias::of_name(name).next() {
            return match alias.current {
                Some(current) if current != code && code.term().is_some() => {
                    self.disagreement(code, current)
                }
                Some(current) if current == code => self.with_alias(alias),
                None if code.term().is_some() => self.foreign_name(code),
                _ => self.with(Deviation::UnknownCode).with_alias(alias),
            };
        }
        if starts_with_ignoring_case(name, PRIVATE) {
            return self.private_name(Some(code), name);
        }
        let public = Prefixed::new(name);
        if let Some(public) = public.name()
            && let Some(to_send) = MdcCode::from_refid_ignoring_case(public)
            && code.term().is_some()
        {
            return if code.matches_refid(public) {
                Resolution {
                    passes_nist: false,
                    ..self.with(Deviation::NoNamePrefix).pair(code, public)
                }
            } else {
                self.disagreement(code, to_send)
            };
        }
        let is_like = |refid: &str| is_misspelling_of(refid, name);
        if is_name(name) && code.term().is_some() && !code.refids().any(is_like) {
            return self.foreign_name(code);
        }
        if let Some(other) = unit_elsewhere(code, name) {
            return self.disagreement(code, other.mdc());
        }
        self.with(Deviation::UnknownName).code_alone(code)
    }

    /// A reference id in the place of the code, and another one in its own.
    fn two_names(self, first: &str, name: &str) -> Resolution {
        let alternatives = match (code_of(first), code_of(name)) {
            (Some(first), Some(name)) if first != name => Alternatives::Two(first, name),
            (first, name) => first.or(name).map_or(Alternatives::None, Alternatives::One),
        };
        Resolution {
            alternatives,
            ..self.with(Deviation::Disagreement).without_term()
        }
    }

    /// The reference id is known, but not beside this code.
    fn name_elsewhere(self, code: MdcCode, to_send: MdcCode, name: &str) -> Resolution {
        let is_exact = MdcCode::from_refid(name).is_some();
        let named = || {
            MdcCode::all_from_refid_ignoring_case(name)
                .filter(move |known| !is_exact || known.refids().any(|refid| refid == name))
        };
        let same_term_code = || named().filter(|known| known.term_code() == code.term_code());
        let finding = if is_exact {
            self
        } else {
            self.with(Deviation::Case)
        };
        if code.partition() == Partition::new(0)
            && let Some(meant) = same_term_code().next()
        {
            let several = same_term_code().any(|other| other != meant);
            let finding = finding.with(Deviation::ContextSensitive);
            return match row_of(meant, name) {
                Some(term) if several => Resolution {
                    alternatives: Alternatives::OfTermCode(code.term_code()),
                    ..finding.with(Deviation::SeveralCodes).row(term)
                },
                Some(term) => finding.row(term),
                None => finding.without_term(),
            };
        }
        if code.partition() == Partition::new(0)
            && let Some(other) = MdcCode::all_from_refid_ignoring_case(name)
                .find(|known| known.term_code() == code.term_code())
        {
            // The code is that of a reference id which differs in case only.
            return finding.disagreement(other, to_send);
        }
        let any_prefix = |code| {
            named().any(|base| {
                is_prefixed(base, code) && row_of(base, name).is_some_and(is_any_prefix)
            })
        };
        let unit = MdcCode::from_parts(Partition::UNITS, code.term_code());
        if code.partition() == Partition::new(0)
            && any_prefix(unit)
            && let Some(term) = unit.term()
        {
            let finding = finding.with(Deviation::ContextSensitive);
            return finding.with(Deviation::AnyPrefix).row(term);
        }
        if let Some(term) = code.term() {
            return if any_prefix(code) {
                finding.with(Deviation::AnyPrefix).row(term)
            } else {
                finding.disagreement(code, to_send)
            };
        }
        if let Some(twin) = even_twin(code)
            && named().any(|named| named == twin)
            && let Some(term) = row_of(twin, name)
        {
            let finding = finding.with(Deviation::UnknownCode);
            return finding.with(Deviation::OddTwin).row(term);
        }
        let deviation = if same_term_code().next().is_some() {
            Deviation::WrongPartition
        } else {
            Deviation::UnknownCode
        };
        let resolution = self.with(deviation).name_alone(name);
        if code.partition() == Partition::new(0) && resolution.alternatives == Alternatives::None {
            // A 16-bit code that is not the one of the name.
            return Resolution {
                alternatives: Alternatives::OfTermCode(code.term_code()),
                ..resolution
            };
        }
        resolution
    }

    /// A code without a reference id that helps.
    fn code_alone(self, code: MdcCode) -> Resolution {
        if let Some(term) = code.term() {
            let resolution = self.row(term);
            let is_reused = alternatives::older_meanings(code)
                .any(|older| Some(older) != resolution.code())
                || alias::of_code(code.value()).any(|alias| alias.current.is_none());
            if !is_reused {
                return resolution;
            }
            let resolution = if self.deviations.contains(Deviation::UnknownName) {
                self.with(Deviation::NameDecides).without_term()
            } else {
                self.with(Deviation::ReusedCode).row(term)
            };
            return Resolution {
                alternatives: Alternatives::OfReusedCode(code),
                ..resolution
            };
        }
        // Beside a name nobody knows, a code that is not in the nomenclature either says nothing.
        let is_alone = self.deviations.contains(Deviation::NoName);
        if is_alone && let Some(alias) = alias::of_code(code.value()).next() {
            return self.with_alias(alias);
        }
        if is_alone && let Some(term) = even_twin(code).and_then(MdcCode::term) {
            let finding = self.with(Deviation::UnknownCode);
            return finding.with(Deviation::OddTwin).row(term);
        }
        if code.partition() == Partition::new(0) {
            let term_code = code.term_code();
            if alternatives::of_each_partition(term_code).next().is_some() {
                return Resolution {
                    alternatives: Alternatives::OfTermCode(term_code),
                    ..self.with(Deviation::NoPartition).without_term()
                };
            }
        } else if code.term_code() >= FIRST_PRIVATE_TERM_CODE {
            return self.with(Deviation::PrivateCode).without_term();
        }
        self.with(Deviation::UnknownCode).without_term()
    }

    /// A reference id without a code that helps.
    fn name_alone(self, name: &str) -> Resolution {
        if name.is_empty() {
            return self.with(Deviation::NoName).without_term();
        }
        let is_exact = MdcCode::from_refid(name).is_some();
        if let Some(to_send) = code_of(name) {
            let Some(term) = row_of(to_send, name) else {
                return self.without_term();
            };
            let finding = if is_exact {
                self
            } else {
                self.with(Deviation::Case)
            };
            let same_case = |code: MdcCode| code.refids().any(|refid| refid == term.refid());
            if !is_exact && !MdcCode::all_from_refid_ignoring_case(name).all(same_case) {
                return Resolution {
                    alternatives: Alternatives::OfNameIgnoringCase(term.refid()),
                    ..finding.with(Deviation::CaseDecides).without_term()
                };
            }
            return finding.name_row(term);
        }
        if let Some(alias) = alias::of_name(name).next() {
            return self.with_alias(alias);
        }
        if starts_with_ignoring_case(name, PRIVATE) {
            return self.private_name(None, name);
        }
        let public = Prefixed::new(name);
        if let Some(public) = public.name()
            && MdcCode::from_refid_ignoring_case(public).is_some()
        {
            return self.with(Deviation::NoNamePrefix).name_alone(public);
        }
        if self.deviations.contains(Deviation::ZeroCode) {
            return self.with(Deviation::PrivateName).without_term();
        }
        self.with(Deviation::UnknownName).without_term()
    }

    /// The row to be sent with a reference id that came without a usable code.
    fn name_row(self, term: Term) -> Resolution {
        if is_any_prefix(term) {
            return Resolution {
                alternatives: Alternatives::One(term.code()),
                ..self.with(Deviation::PrefixDecides).without_term()
            };
        }
        let several = MdcCode::all_from_refid(term.refid())
            .filter_map(|code| row_of(code, term.refid()))
            .any(|other| {
                other.code() != term.code()
                    && even_twin(other.code()) != Some(term.code())
                    && other.status() < TermStatus::Deprecated
            });
        if several {
            Resolution {
                alternatives: Alternatives::OfName(term.refid()),
                ..self.with(Deviation::SeveralCodes).row(term)
            }
        } else {
            self.row(term)
        }
    }

    /// A row of the nomenclature, and what is to be sent for it.
    fn row(self, term: Term) -> Resolution {
        let to_send = MdcCode::from_refid(term.refid()).unwrap_or(term.code());
        let is_to_send = to_send == term.code();
        match term.status() {
            TermStatus::Older if is_to_send => self.with(Deviation::OlderName).term(to_send.term()),
            TermStatus::Older => self.with(Deviation::OlderCode).term(to_send.term()),
            TermStatus::Withdrawn | TermStatus::Deprecated if !is_to_send => self
                .with(Deviation::WithdrawnCode)
                .term(row_of(to_send, term.refid())),
            _ if is_to_send => self.term(Some(term)),
            _ if even_twin(term.code()) == Some(to_send) => self
                .with(Deviation::OddTwin)
                .term(row_of(to_send, term.refid())),
            _ => Resolution {
                alternatives: Alternatives::OfName(term.refid()),
                ..self.with(Deviation::LesserCode).term(Some(term))
            },
        }
    }

    fn with_alias(self, alias: Alias) -> Resolution {
        let finding = self.with(alias.kind.deviation());
        match alias.current {
            Some(current) => finding.term(current.term()),
            None => Resolution {
                alternatives: match alias.code.filter(|code| code.term().is_some()) {
                    Some(code) => Alternatives::One(code),
                    None => Alternatives::None,
                },
                ..finding.without_term()
            },
        }
    }

    /// A name that starts with `MDCX_`: provisional if the code has it without the `X`, otherwise the sender's own.
    fn private_name(self, code: Option<MdcCode>, name: &str) -> Resolution {
        let public = name.get(PRIVATE.len()..).map(Prefixed::after_public);
        let public = public.as_ref().and_then(Prefixed::name);
        let of_code = code.and_then(|code| public.and_then(|public| row_of(code, public)));
        if let Some(term) = of_code {
            return self.with(Deviation::ProvisionalName).row(term);
        }
        let likely = code
            .filter(|code| code.term().is_some())
            .or_else(|| public.and_then(MdcCode::from_refid_ignoring_case));
        Resolution {
            alternatives: likely.map_or(Alternatives::None, Alternatives::One),
            ..self.with(Deviation::PrivateName).without_term()
        }
    }

    fn foreign_name(self, code: MdcCode) -> Resolution {
        Resolution {
            alternatives: Alternatives::OfReusedCode(code),
            ..self.with(Deviation::ForeignName).without_term()
        }
    }

    fn disagreement(self, by_code: MdcCode, by_name: MdcCode) -> Resolution {
        Resolution {
            alternatives: Alternatives::Two(by_code, by_name),
            ..self.with(Deviation::Disagreement).without_term()
        }
    }

    fn with(self, deviation: Deviation) -> Self {
        Self {
            deviations: self.deviations.with(deviation),
            ..self
        }
    }

    fn listed(self, term: Term) -> Self {
        Self {
            listed: term.status() != TermStatus::Older,
            ..self
        }
    }

    fn without_term(self) -> Resolution {
        self.term(None)
    }

    fn term(self, term: Option<Term>) -> Resolution {
        Resolution {
            term,
            deviations: self.deviations,
            alternatives: Alternatives::None,
            passes_nist: self.listed,
        }
    }
}

/// The code to be sent with a reference id, whatever its case, but in this case if there is one.
fn code_of(name: &str) -> Option<MdcCode> {
    MdcCode::from_refid(name).or_else(|| MdcCode::from_refid_ignoring_case(name))
}

/// The row of a code that has this reference id, whatever its case, but in this case if there is one.
fn row_of(code: MdcCode, name: &str) -> Option<Term> {
    let exact = code.terms().find(|term| term.refid() == name);
    exact.or_else(|| {
        code.terms()
            .find(|term| term.refid().eq_ignore_ascii_case(name))
    })
}

/// The code to be sent for the odd one of the two codes of an event, by the rule: not every odd one is in the nomenclature.
fn even_twin(code: MdcCode) -> Option<MdcCode> {
    (code.partition() == Partition::EVENTS && code.term_code() % 2 == 1)
        .then(|| MdcCode::new(code.value() - 1))
}

/// The unit whose UCUM text stands beside the code of another one: `266016^kPa`.
///
/// A text that also means the unit of the code is no contradiction, and neither is a letter of another dimension:
/// `C` is the coulomb in UCUM, and degrees Celsius to many.
fn unit_elsewhere(code: MdcCode, text: &str) -> Option<UnitCode> {
    let unit = UnitCode::from_mdc(code).filter(|unit| unit.refid().is_some())?;
    let is_same = |other: UnitCode| {
        let same_measure = unit.measure().is_some() && unit.measure() == other.measure();
        let is_letter = text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
        other == unit || same_measure || is_letter && unit.conversion_to(other).is_err()
    };
    let others = || UnitCode::all_from_ucum(text);
    others().next().filter(|_| !others().any(is_same))
}

/// Whether a unit stands for all of its prefixed units.
fn is_any_prefix(term: Term) -> bool {
    term.code().partition() == Partition::UNITS && term.refid().contains("_X_")
}

/// Whether a code is one of the prefixed units of a unit: up to 31 behind it.
fn is_prefixed(base: MdcCode, code: MdcCode) -> bool {
    const CODES_OF_A_UNIT: u32 = 32;
    base.value() < code.value() && code.value() - base.value() < CODES_OF_A_UNIT
}
