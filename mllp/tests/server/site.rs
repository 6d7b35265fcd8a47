//! A server that runs, and listeners without a network.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd_mllp::{
    Config, Connection, Draining, Incoming, Listener, Peer, Server, ServerEvent, Stream,
    TcpListener,
};
use tokio::io::DuplexStream;
use tokio::net::TcpStream;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Far more than anything here takes; a test that hangs fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// Awaits what must happen.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.expect("it never happened")
}

/// What a server told, as names.
#[derive(Clone, Default)]
pub(crate) struct Told(Arc<(Mutex<Vec<String>>, Notify)>);

impl Told {
    pub(crate) fn count(&self, name: &str) -> usize {
        let told = self.0.0.lock().unwrap();
        told.iter().filter(|event| *event == name).count()
    }

    /// Waits until it was told so often.
    pub(crate) async fn wait_for(&self, name: &str, count: usize) {
        soon(async {
            while self.count(name) < count {
                self.0.1.notified().await;
            }
        })
        .await;
    }

    fn tell(&self, event: &ServerEvent<'_>) {
        let name = match event {
            ServerEvent::Connected { .. } => "connected".into(),
            ServerEvent::Disconnected { .. } => "disconnected".into(),
            ServerEvent::TurnedAway { reason, .. } => reason.to_string(),
            ServerEvent::NotEstablished { error, .. } => {
                format!("not established: {}", error.kind())
            }
            ServerEvent::AcceptFailed { .. } => "accept failed".into(),
            ServerEvent::HandlerPanicked => "handler panicked".into(),
            ServerEvent::ListenerPanicked => "listener panicked".into(),
            ServerEvent::NotDrained { handlers } => format!("{handlers} not drained"),
            _ => "something else".into(),
        };
        self.0.0.lock().unwrap().push(name);
        // For one waiter, who may come later.
        self.0.1.notify_one();
    }
}

/// A server at work.
pub(crate) struct Site {
    pub(crate) told: Told,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<bool>,
}

impl Site {
    pub(crate) fn open<H, F>(server: Server, listener: impl Listener, handler: H) -> Self
    where
        H: Fn(Connection<Box<dyn Stream>>, Draining) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        let told = Told::default();
        let tell = told.clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let server = server.on_event(move |event| tell.tell(&event));
        let stopped = async { drop(stopped.await) };
        Self {
            told,
            stop,
            serving: tokio::spawn(server.serve(listener, stopped, handler)),
        }
    }

    /// Ends it, and says whether all handlers had ended by themselves.
    pub(crate) async fn close(self) -> bool {
        drop(self.stop);
        soon(self.serving).await.unwrap()
    }
}

/// Answers each frame with itself; a frame of one exclamation mark is a bug in the handler.
pub(crate) async fn echo(mut connection: Connection<Box<dyn Stream>>, mut draining: Draining) {
    loop {
        let read = tokio::select! {
            read = connection.read_frame() => read,
            () = draining.begun() => return,
        };
        match read {
            Ok(Some(frame)) if frame.payload() == "!" => panic!("a bug in a handler"),
            Ok(Some(frame)) => {
                if connection.write_frame(frame.payload()).await.is_err() {
                    return;
                }
            }
            Ok(None) => return,
            Err(error) if error.is_fatal() => return,
            Err(_) => {}
        }
    }
}

pub(crate) async fn tcp() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

pub(crate) async fn device(address: SocketAddr) -> Connection<TcpStream> {
    let stream = TcpStream::connect(address).await.unwrap();
    Connection::new(stream, Config::default())
}

/// Whether a device gets its answer.
pub(crate) async fn is_served(device: &mut Connection<impl Stream>) -> bool {
    device.write_frame(b"MSH|").await.is_ok()
        && matches!(soon(device.read_frame()).await, Ok(Some(frame)) if frame.payload() == "MSH|")
}

/// A listener without a network, and the side that connects.
pub(crate) fn wires() -> (Wires, Plugs) {
    let (sender, receiver) = mpsc::unbounded_channel();
    (Wires(tokio::sync::Mutex::new(receiver)), Plugs(sender))
}

#[derive(Debug)]
pub(crate) struct Wires(tokio::sync::Mutex<mpsc::UnboundedReceiver<Incoming>>);

#[derive(Clone)]
pub(crate) struct Plugs(mpsc::UnboundedSender<Incoming>);

#[async_trait]
impl Listener for Wires {
    async fn accept(&self) -> io::Result<Incoming> {
        match self.0.lock().await.recv().await {
            Some(incoming) => Ok(incoming),
            None => std::future::pending().await,
        }
    }
}

impl Plugs {
    pub(crate) fn connect(&self, room: usize) -> Connection<DuplexStream> {
        let (near, far) = tokio::io::duplex(room);
        self.0
            .send(Incoming::ready(far, Peer::named("wire")))
            .unwrap();
        Connection::new(near, Config::default())
    }

    /// A connection whose handshake never ends.
    pub(crate) fn connect_slowly(&self) {
        let incoming = Incoming::after(std::future::pending(), Peer::named("slow"));
        self.0.send(incoming).unwrap();
    }
}
