use alloc::vec::Vec;
use core::ops::ControlFlow;

use crate::profile::Sentence;
use crate::profile::definition::Step;
use crate::profile::engine::{Complaint, Element, Scene};

/// The rows of an alert, where there are two or more, begin with a medical device system and a virtual medical device.
///
/// The element is the group of the alert's identification, whose second part are the observations.
pub(super) fn check<'m>(
    scene: &Scene<'_, 'm>,
    alert: Element<'m>,
    complaints: &mut Vec<Complaint>,
) {
    let rows = [
        Step {
            position: 2,
            instance: None,
        },
        Step {
            position: 1,
            instance: Some(1),
        },
    ];
    let mut first = [None; 2];
    let mut free = first.iter_mut();
    let _ = scene.visit(alert, &rows, |row| match free.next() {
        Some(place) => {
            *place = Some(row);
            ControlFlow::Continue(())
        }
        None => ControlFlow::Break(()),
    });
    let [Some(system), Some(device)] = first else {
        return;
    };
    let ends_with = |row, ending| {
        let refid = scene.text(row, [(3, 1), (2, 1)]);
        refid.is_some_and(|refid| refid.ends_with(ending))
    };
    let sentence = if !ends_with(system, "_MDS") {
        "the first row is no medical device system; begin with it"
    } else if !ends_with(device, "_VMD") {
        "the second row is no virtual medical device; put it behind the medical device system"
    } else {
        return;
    };
    complaints.push(Complaint {
        at: None,
        sentence: Sentence::Told(sentence),
    });
}
