//! The Rosetta rules: which units, values and body sites a metric may have.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    File, blob,
    source::{Fault, narrow, number, rows},
    terms,
};

/// The partition of the units of measure.
const UNITS: u32 = 4;
/// Added to the source of a list of units.
const OF_UNITS: u16 = 0x100;
/// Added to the code of a unit without prefix, in a list: with any prefix. No prefix has this number.
const ANY_PREFIX: u16 = 31;

/// What a row says, and which sort of list it belongs to: the number is that of `rtm::Constraint`.
const CONSTRAINTS: [(&str, u16); 5] = [
    ("unit", 0),
    ("unit-group", 0),
    ("value", 1),
    ("value-group", 1),
    ("site-group", 2),
];

/// Who published a row, as `rtm::Source` lists it; the place is the number in the table.
const SOURCES: [&str; 5] = [
    "nist-2025",
    "rtmms",
    "rtmms-vendor",
    "rtmms-2015",
    "hrtm-2015",
];

/// One row of `rtm.tsv`.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    /// `None` for a provisional metric.
    pub(crate) metric: Option<u32>,
    pub(crate) refid: String,
    pub(crate) constraint: String,
    /// A unit, a value, or the name of a group.
    pub(crate) value: String,
    pub(crate) value_code: Option<u32>,
    pub(crate) sources: String,
}

/// One row of `rtm_groups.tsv`.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) group: String,
    pub(crate) value: String,
    pub(crate) value_code: Option<u32>,
    pub(crate) sources: String,
}

/// By code, or by reference id in upper case where there is none.
type Metric = (u32, String);

/// One list: of units, or of numbers of values.
#[derive(Clone, Debug, PartialEq, Eq)]
struct List {
    of_units: bool,
    source: u16,
    entries: Vec<u16>,
}

/// The values of all lists, each once.
#[derive(Default)]
struct Values(Vec<(String, Option<u32>)>);

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let rules = read(data)?;
    let members = members(data)?;
    check_units(data, &rules, &members)?;

    let mut values = Values::default();
    let (names, mut lists) = groups(&rules, &members, &mut values)?;
    let mut parts: BTreeMap<Metric, Vec<u16>> = BTreeMap::new();
    let mut refids: BTreeMap<Metric, &str> = BTreeMap::new();
    for (metric, refid, direct, of_groups) in by_metric(&rules, &mut values)? {
        refids.insert(metric.clone(), refid);
        let parts = parts.entry(metric).or_default();
        for (sort, list) in direct {
            let place = match lists
                .iter()
                .skip(names.len())
                .position(|known| *known == list)
            {
                Some(place) => place + names.len(),
                None => {
                    lists.push(list);
                    lists.len() - 1
                }
            };
            parts.push(part(sort, place)?);
        }
        for (sort, group) in of_groups {
            let place = names.iter().position(|name| *name == group);
            parts.push(part(sort, place.unwrap_or_default())?);
        }
        check_group(parts, &lists, names.len(), refid)?;
    }

    let coded = parts.keys().filter(|(code, _)| *code != PROVISIONAL);
    let provisional = parts.keys().filter(|(code, _)| *code == PROVISIONAL);
    let mut files = vec![
        blob::u32s("rtm/metric_codes", coded.map(|(code, _)| *code)),
        blob::u16s("rtm/metric_parts", starts(parts.values().map(Vec::len))?),
        blob::u16s("rtm/parts", parts.values().flatten().copied()),
        blob::u16s(
            "rtm/lists",
            lists
                .iter()
                .map(|list| list.source | if list.of_units { OF_UNITS } else { 0 }),
        ),
        blob::u16s(
            "rtm/list_starts",
            starts(lists.iter().map(|list| list.entries.len()))?,
        ),
        blob::u16s(
            "rtm/entries",
            lists.iter().flat_map(|list| list.entries.clone()),
        ),
        blob::u32s(
            "rtm/value_codes",
            values.0.iter().map(|(_, code)| code.unwrap_or(0)),
        ),
    ];
    let provisional = provisional.filter_map(|metric| refids.get(metric).copied());
    files.extend(blob::texts("rtm/provisional", provisional)?);
    files.extend(blob::texts(
        "rtm/group_names",
        names.iter().map(String::as_str),
    )?);
    files.extend(blob::texts(
        "rtm/values",
        values.0.iter().map(|(text, _)| text.as_str()),
    )?);
    Ok(files)
}

/// Stands in place of a code, behind all of them.
const PROVISIONAL: u32 = u32::MAX;

pub(crate) fn read(data: &Path) -> Result<Vec<Rule>, Fault> {
    let mut rules: Vec<Rule> = Vec::new();
    for [metric, refid, constraint, value, value_code, sources] in rows(data, "rtm.tsv")? {
        if !CONSTRAINTS.iter().any(|(known, _)| *known == constraint) {
            return Err(format!("rtm.tsv: {refid} has an unknown constraint"));
        }
        let rule = Rule {
            metric: optional(&metric)?,
            refid,
            constraint,
            value,
            value_code: optional(&value_code)?,
            sources,
        };
        source(&rule.sources)?;
        if rules.last().is_some_and(|last| key(last) > key(&rule)) {
            return Err(format!("rtm.tsv: {} is out of order", rule.refid));
        }
        rules.push(rule);
    }
    Ok(rules)
}

pub(crate) fn members(data: &Path) -> Result<Vec<Member>, Fault> {
    let mut members: Vec<Member> = Vec::new();
    for [group, value, value_code, sources] in rows(data, "rtm_groups.tsv")? {
        if members.last().is_some_and(|last| last.group > group) {
            return Err(format!("rtm_groups.tsv: {group} is out of order"));
        }
        source(&sources)?;
        members.push(Member {
            group,
            value,
            value_code: optional(&value_code)?,
            sources,
        });
    }
    Ok(members)
}

/// Every unit is the code of its reference id, and what stands for any prefix is a unit without one.
fn check_units(data: &Path, rules: &[Rule], members: &[Member]) -> Result<(), Fault> {
    let codes: BTreeSet<u32> = rules
        .iter()
        .filter_map(|rule| rule.value_code)
        .chain(members.iter().filter_map(|member| member.value_code))
        .collect();
    let terms: BTreeSet<(u32, String)> = terms::read(data)?
        .into_iter()
        .filter(|term| codes.contains(&term.code))
        .map(|term| (term.code, term.refid))
        .collect();
    let of_rules = rules
        .iter()
        .map(|rule| (&rule.value, rule.value_code, rule.constraint == "unit"));
    let of_groups = members.iter().map(|member| {
        (
            &member.value,
            member.value_code,
            is_unit_group(&member.group),
        )
    });
    for (value, code, is_unit) in of_rules.chain(of_groups) {
        if code.is_some_and(|code| !terms.contains(&(code, value.clone()))) {
            return Err(format!("rtm: {value} does not have its code in terms.tsv"));
        }
        if is_unit && code.is_none_or(|code| code >> 16 != UNITS) {
            return Err(format!("rtm: {value} is no unit"));
        }
        if is_unit && is_pattern(value) && code.is_some_and(|code| !code.is_multiple_of(32)) {
            return Err(format!("rtm: {value} has a prefix already"));
        }
    }
    Ok(())
}

/// The groups: first those with published members, and those that are only named; by name.
fn groups(
    rules: &[Rule],
    members: &[Member],
    values: &mut Values,
) -> Result<(Vec<String>, Vec<List>), Fault> {
    let named = rules
        .iter()
        .filter(|rule| rule.constraint.ends_with("-group"))
        .map(|rule| (rule.value.clone(), source(&rule.sources)));
    let mut groups: BTreeMap<String, List> = BTreeMap::new();
    for (name, source) in named {
        let list = List::new(is_unit_group(&name), source?);
        groups.entry(name).or_insert(list);
    }
    for member in members {
        let source = source(&member.sources)?;
        let new = List::new(is_unit_group(&member.group), source);
        let list = groups.entry(member.group.clone()).or_insert(new);
        list.source = source;
        list.entries.push(match is_unit_group(&member.group) {
            true => unit(&member.value, member.value_code),
            false => values.number(&member.value, member.value_code)?,
        });
    }
    Ok(groups.into_iter().unzip())
}

/// Of each metric, its own lists and the names of its groups, each with the sort of list.
type Lists<'r> = (Metric, &'r str, Vec<(u16, List)>, Vec<(u16, String)>);

fn by_metric<'r>(rules: &'r [Rule], values: &mut Values) -> Result<Vec<Lists<'r>>, Fault> {
    let mut metrics: Vec<Lists<'r>> = Vec::new();
    for rule in rules {
        let metric = match rule.metric {
            Some(code) => (code, String::new()),
            None => (PROVISIONAL, rule.refid.to_ascii_uppercase()),
        };
        if metrics.last().is_none_or(|(last, ..)| *last != metric) {
            metrics.push((metric, &rule.refid, Vec::new(), Vec::new()));
        }
        let Some((_, _, direct, groups)) = metrics.last_mut() else {
            continue;
        };
        let sort = sort(&rule.constraint);
        if rule.constraint.ends_with("-group") {
            if !groups.contains(&(sort, rule.value.clone())) {
                groups.push((sort, rule.value.clone()));
            }
            continue;
        }
        let entry = match sort {
            0 => unit(&rule.value, rule.value_code),
            _ => values.number(&rule.value, rule.value_code)?,
        };
        let source = source(&rule.sources)?;
        let known = direct
            .iter()
            .position(|(known, list)| *known == sort && list.source == source);
        let place = known.unwrap_or_else(|| {
            direct.push((sort, List::new(sort == 0, source)));
            direct.len() - 1
        });
        // A code with two reference ids has its list twice.
        if let Some((_, list)) = direct.get_mut(place)
            && !list.entries.contains(&entry)
        {
            list.entries.push(entry);
        }
    }
    Ok(metrics)
}

/// The reader takes a metric's own units for the members of its group, newer than the published ones: none may be missing.
/// And it takes a list of units that is empty for one that allows none.
fn check_group(parts: &[u16], lists: &[List], groups: usize, refid: &str) -> Result<(), Fault> {
    let units = parts.iter().filter(|part| **part >> 14 == 0);
    let (of_groups, own): (Vec<usize>, Vec<usize>) = units
        .map(|part| usize::from(part & 0x3FFF))
        .partition(|place| *place < groups);
    let entries = |places: &[usize]| -> BTreeSet<u16> {
        let lists = places.iter().filter_map(|place| lists.get(*place));
        lists
            .flat_map(|list| list.entries.iter().copied())
            .collect()
    };
    if own.is_empty() && !of_groups.is_empty() && entries(&of_groups).is_empty() {
        return Err(format!("rtm.tsv: {refid} would be allowed no unit at all"));
    }
    if own.is_empty() || entries(&of_groups).is_subset(&entries(&own)) {
        return Ok(());
    }
    Err(format!("rtm.tsv: {refid} lacks a unit of its group"))
}

impl List {
    fn new(of_units: bool, source: u16) -> Self {
        Self {
            of_units,
            source,
            entries: Vec::new(),
        }
    }
}

impl Values {
    fn number(&mut self, text: &str, code: Option<u32>) -> Result<u16, Fault> {
        let known = self
            .0
            .iter()
            .position(|(known, of_known)| known == text && *of_known == code);
        let place = known.unwrap_or_else(|| {
            self.0.push((text.to_owned(), code));
            self.0.len() - 1
        });
        narrow(place, "rtm.tsv: values")
    }
}

fn key(rule: &Rule) -> Metric {
    match rule.metric {
        Some(code) => (code, String::new()),
        None => (PROVISIONAL, rule.refid.to_ascii_uppercase()),
    }
}

fn sort(constraint: &str) -> u16 {
    let known = CONSTRAINTS.iter().find(|(name, _)| *name == constraint);
    known.map_or(0, |(_, sort)| *sort)
}

/// A list and its sort, in one number.
fn part(sort: u16, list: usize) -> Result<u16, Fault> {
    if list >= 1 << 14 {
        return Err(String::from("rtm.tsv: too many lists"));
    }
    Ok(sort << 14 | narrow(list, "rtm.tsv: lists")?)
}

/// The newest of the sources of a row.
fn source(sources: &str) -> Result<u16, Fault> {
    let newest = sources.split(';').next();
    let known = SOURCES.iter().position(|known| Some(*known) == newest);
    let known = known.ok_or_else(|| format!("rtm: {sources} is no known source"))?;
    narrow(known, "rtm: sources")
}

fn unit(refid: &str, code: Option<u32>) -> u16 {
    let term_code = (code.unwrap_or(0) & 0xFFFF) as u16;
    match is_pattern(refid) {
        true => term_code | ANY_PREFIX,
        false => term_code,
    }
}

fn is_pattern(refid: &str) -> bool {
    refid.contains("_X_")
}

fn is_unit_group(name: &str) -> bool {
    name.starts_with("_UOM_")
}

fn optional(code: &str) -> Result<Option<u32>, Fault> {
    match code {
        "" => Ok(None),
        _ => number(code).map(Some),
    }
}

/// Where each run starts in what is laid end to end, and where the last one ends.
fn starts(lengths: impl Iterator<Item = usize>) -> Result<Vec<u16>, Fault> {
    let mut starts = vec![0];
    let mut end = 0;
    for length in lengths {
        end += length;
        starts.push(narrow(end, "rtm.tsv")?);
    }
    Ok(starts)
}
