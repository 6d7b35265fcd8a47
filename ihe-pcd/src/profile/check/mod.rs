//! What no path can say: each [`Check`] in a file of its own.
//!
//! A check looks about with [`Scene::text`] and [`Scene::visit`], and adds a [`Complaint`] for each thing that is wrong.

mod code_of_term;
mod devices_of_alert;
mod unit_of_term;

use alloc::vec::Vec;

use super::definition::Check;
use super::engine::{Complaint, Element, Scene};

/// Holds an element against a check.
pub(super) fn run<'m>(
    check: Check,
    scene: &Scene<'_, 'm>,
    element: Element<'m>,
    complaints: &mut Vec<Complaint>,
) {
    match check {
        Check::CodeOfTerm => code_of_term::check(scene, element, complaints),
        Check::UnitOfTerm => unit_of_term::check(scene, element, complaints),
        Check::DevicesOfAlert => devices_of_alert::check(scene, element, complaints),
    }
}
