//! Numbers here are those that authorities and libraries publish as examples, or computed: none is taken from a patient.

mod arithmetic;
mod published;
mod reading;
mod recognising;
