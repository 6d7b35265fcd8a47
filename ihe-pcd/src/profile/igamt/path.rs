use alloc::vec::Vec;

use super::xml::Element;
use super::{IgamtError, IgamtFault};
use crate::profile::definition::{Path, Step};

/// How many steps a path may have: groups within groups, then field, component and subcomponent.
const MOST_STEPS: usize = 24;

/// Reads `4[*].2[1].3[1]`; `.` and nothing are the element itself.
pub(super) fn read(element: &Element<'_, '_>, name: &'static str) -> Result<Path, IgamtError> {
    let text = element.text(name)?;
    parse(text).ok_or_else(|| element.fault(IgamtFault::Attribute(name)))
}

fn parse(text: &str) -> Option<Path> {
    if text.is_empty() || text == "." {
        return Some(Path::default());
    }
    let steps: Vec<_> = text
        .split('.')
        .take(MOST_STEPS.saturating_add(1))
        .map(step)
        .collect::<Option<_>>()?;
    (steps.len() <= MOST_STEPS).then_some(Path(steps))
}

fn step(text: &str) -> Option<Step> {
    let (position, rest) = text.split_once('[')?;
    let instance = match rest.strip_suffix(']')? {
        "*" => None,
        number => Some(from_one(number)?),
    };
    Some(Step {
        position: from_one(position)?,
        instance,
    })
}

fn from_one(text: &str) -> Option<u16> {
    text.parse().ok().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_names_a_position_and_one_instance_or_all() {
        let path = parse("4[*].12[3]").unwrap();
        let steps: Vec<_> = path
            .0
            .iter()
            .map(|step| (step.position, step.instance))
            .collect();
        assert_eq!(steps, [(4, None), (12, Some(3))]);
        assert_eq!(parse("."), Some(Path::default()));
    }

    #[test]
    fn what_is_no_path_is_refused() {
        let long = "1[1].".repeat(40) + "1[1]";
        for text in [
            "4", "4[]", "0[1]", "4[0]", "4[1", "4[1].", "a[1]", "4[1]5", "70000[1]", &long,
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
