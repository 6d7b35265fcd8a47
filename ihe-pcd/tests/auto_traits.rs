//! Every public type of `hl7` goes from one thread to another, and may be shared by several.

use ihe_pcd::datatype::{DatatypeError, Ma, Na, Nm, Numbers, Samples, Sweeps};
use ihe_pcd::hl7::group::{
    Observation, Observations, OrderObservation, OrderObservations, PatientResult, PatientResults,
    Specimen, Specimens,
};
use ihe_pcd::hl7::{
    Charset, CharsetRule, Component, Components, Delimiters, Deviation, DeviationKind, Deviations,
    EditError, Editor, Field, FieldWriter, Fields, FileDecoder, FileError, FileFinding,
    FileFindingKind, FilePart, FileParts, FileSegment, FileTrailer, Formatting, HexBytes, Location,
    LocationError, Message, MessageBuf, Messages, Piece, PieceKind, Pieces, Presence, ReadError,
    ReadOptions, Repetition, Repetitions, Segment, SegmentCounter, SegmentId, SegmentWriter,
    Segments, Subcomponent, Subcomponents, Survey, Text, TextError, Verbatim, WriteError, Writer,
    tree,
};

const fn is_sent_and_shared<T: Send + Sync + Unpin>() {}

macro_rules! each_is_sent_and_shared {
    ($($name:ty),+ $(,)?) => {
        $(const _: () = is_sent_and_shared::<$name>();)+
    };
}

// Reading.
each_is_sent_and_shared!(
    Message<'static>,
    MessageBuf,
    Survey,
    Segments<'static>,
    Segment<'static>,
    Fields<'static>,
    Field<'static>,
    Repetitions<'static>,
    Repetition<'static>,
    Components<'static>,
    Component<'static>,
    Subcomponents<'static>,
    Subcomponent<'static>,
    Presence,
    Delimiters,
    SegmentId,
    SegmentCounter,
    Location,
    LocationError,
    ReadOptions,
    ReadError,
    Deviations<'static>,
    Deviation,
    DeviationKind,
);

// Text.
each_is_sent_and_shared!(
    Text<'static>,
    TextError,
    Charset,
    CharsetRule,
    Pieces<'static>,
    Piece<'static>,
    PieceKind<'static>,
    HexBytes<'static>,
    Formatting,
);

// Writing and changing.
each_is_sent_and_shared!(
    Writer,
    SegmentWriter<'static>,
    FieldWriter<'static>,
    WriteError,
    Verbatim,
    Editor<'static>,
    EditError,
);

// Many messages.
each_is_sent_and_shared!(
    Messages<'static>,
    FileParts<'static>,
    FileDecoder,
    FilePart<&'static [u8]>,
    FilePart<bytes::Bytes>,
    FileSegment<bytes::Bytes>,
    FileTrailer<bytes::Bytes>,
    FileFinding,
    FileFindingKind,
    FileError,
);

#[cfg(feature = "std")]
each_is_sent_and_shared!(
    ihe_pcd::hl7::FileReader<std::fs::File>,
    ihe_pcd::hl7::FileReadError,
);

// Groups and trees.
each_is_sent_and_shared!(
    PatientResults<'static>,
    PatientResult<'static>,
    OrderObservations<'static>,
    OrderObservation<'static>,
    Observations<'static>,
    Observation<'static>,
    Specimens<'static>,
    Specimen<'static>,
    tree::Tree,
    tree::SegmentTree,
    tree::FieldTree,
    tree::RepetitionTree,
    tree::ComponentTree,
    tree::Leaf,
    tree::TreeError,
);

// Arrays.
each_is_sent_and_shared!(
    Na<'static>,
    Samples<'static>,
    Numbers<'static, f64>,
    Ma<'static>,
    Sweeps<'static>,
    Nm<'static>,
    DatatypeError,
);
