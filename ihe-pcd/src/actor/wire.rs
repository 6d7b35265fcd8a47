use core::fmt;
use core::future::pending;
use core::pin::Pin;

use bytes::Bytes;
use ihe_pcd_mllp as mllp;
use tokio::io::{ReadHalf, WriteHalf};
use tokio::select;

use crate::plugin::Stream;
use crate::session::DeliveryKey;

type Connection = mllp::Connection<Box<dyn Stream>>;
type Reader = mllp::FrameReader<ReadHalf<Box<dyn Stream>>>;
type Writer = mllp::FrameWriter<WriteHalf<Box<dyn Stream>>>;
type Running<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// The connection of a reporter, in whatever state it is: reading and writing go on side by side,
/// so that a consumer which answers before it reads on cannot block both.
pub(super) enum Wire {
    Down,
    Connecting(Running<Result<Connection, String>>),
    Up {
        reader: Box<Reader>,
        writing: Writing,
    },
}

pub(super) enum Writing {
    Nothing(Writer),
    Frame(
        DeliveryKey,
        Bytes,
        Running<(Writer, Result<(), mllp::WriteError>)>,
    ),
    /// A write failed: nothing more goes out.
    Failed,
}

/// What became of a connection.
pub(super) enum Happened {
    Connected(Box<Connection>),
    NotConnected(String),
    /// A frame went out whole: which, and its payload.
    Written(DeliveryKey, Bytes),
    NotWritten(mllp::WriteError),
    Read(Result<Option<mllp::Event>, mllp::ReadError>),
}

impl Wire {
    pub(super) fn up(connection: Connection) -> Self {
        let (reader, writer) = connection.split();
        Self::Up {
            reader: Box::new(reader),
            writing: Writing::Nothing(writer),
        }
    }

    pub(super) const fn is_down(&self) -> bool {
        matches!(self, Self::Down)
    }

    pub(super) const fn is_up(&self) -> bool {
        matches!(self, Self::Up { .. })
    }

    /// Whether a frame may be handed in.
    pub(super) const fn wants_frame(&self) -> bool {
        matches!(
            self,
            Self::Up {
                writing: Writing::Nothing(_),
                ..
            }
        )
    }

    /// Begins to write a frame. One at a time: ask [`wants_frame`](Self::wants_frame) first.
    pub(super) fn write(&mut self, key: DeliveryKey, payload: Bytes) {
        if let Self::Up { writing, .. } = self {
            *writing = match core::mem::replace(writing, Writing::Failed) {
                Writing::Nothing(mut writer) => Writing::Frame(
                    key,
                    payload.clone(),
                    Box::pin(async move {
                        let written = writer.write_frame(&payload).await;
                        (writer, written)
                    }),
                ),
                other => other,
            };
        }
    }

    /// What happens next; never, while there is no connection and none is being made.
    ///
    /// Cancel safe: if the future is dropped, nothing is lost.
    pub(super) async fn next(&mut self) -> Happened {
        match self {
            Self::Down => pending().await,
            Self::Connecting(connecting) => match connecting.await {
                Ok(connection) => Happened::Connected(Box::new(connection)),
                Err(error) => Happened::NotConnected(error),
            },
            Self::Up { reader, writing } => select! {
                // What has gone out counts before what came: it may be the answer, or the end.
                biased;
                written = writing.finish() => written,
                read = reader.read_event() => Happened::Read(read),
            },
        }
    }

    /// Closes the direction to the consumer.
    pub(super) async fn shutdown(self) -> Result<(), mllp::WriteError> {
        match self {
            Self::Up {
                writing: Writing::Nothing(mut writer),
                ..
            } => writer.shutdown().await,
            _ => Ok(()),
        }
    }
}

impl Writing {
    async fn finish(&mut self) -> Happened {
        let Self::Frame(key, payload, writing) = self else {
            return pending().await;
        };
        let (key, payload) = (*key, payload.clone());
        let (writer, written) = writing.await;
        match written {
            Ok(()) => {
                *self = Self::Nothing(writer);
                Happened::Written(key, payload)
            }
            Err(error) => {
                *self = Self::Failed;
                Happened::NotWritten(error)
            }
        }
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Down => "Down",
            Self::Connecting(_) => "Connecting",
            Self::Up { .. } => "Up",
        })
    }
}
