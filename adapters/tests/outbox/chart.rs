//! A consumer made of nothing but sockets, with a ledger of what came.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the consumer does with a message.
pub(crate) enum Does {
    /// MSA-1, and the ERR segments after MSA.
    Answers(&'static str, &'static str),
    /// It has read the message, and closes the connection.
    Closes,
    /// It accepts the message when this is dropped.
    Waits(tokio::sync::oneshot::Receiver<()>),
}

pub(crate) const CA: Does = Does::Answers("CA", "");

/// Every message as it came, with MSA-1 where it was answered.
pub(crate) type Ledger = Arc<Mutex<Vec<(String, Vec<u8>, &'static str)>>>;

pub(crate) struct Chart {
    pub(crate) address: String,
    pub(crate) ledger: Ledger,
    serving: JoinHandle<()>,
}

impl Chart {
    /// It asks what to do with a message of that MSH-10, and how often that came before.
    pub(crate) async fn open(decide: impl FnMut(&str, usize) -> Does + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let ledger = Ledger::default();
        let decide = Arc::new(Mutex::new((decide, BTreeMap::new())));
        let serving = tokio::spawn({
            let ledger = Arc::clone(&ledger);
            async move {
                loop {
                    let (stream, _) = listener.accept().await.unwrap();
                    let (ledger, decide) = (Arc::clone(&ledger), Arc::clone(&decide));
                    tokio::spawn(async move {
                        let decide = move |id: &str| {
                            let (decide, times) = &mut *decide.lock().unwrap();
                            let times = times.entry(id.to_owned()).or_insert(0);
                            *times += 1;
                            decide(id, *times - 1)
                        };
                        // The other side may be gone at any time.
                        drop(serve(stream, ledger, decide).await);
                    });
                }
            }
        });
        Self {
            address,
            ledger,
            serving,
        }
    }

    /// MSH-10 of what was answered with `CA`, in the order in which it came.
    pub(crate) fn accepted(&self) -> Vec<String> {
        let ledger = self.ledger.lock().unwrap();
        let accepted = ledger.iter().filter(|(_, _, code)| *code == "CA");
        accepted.map(|(id, _, _)| id.clone()).collect()
    }

    /// MSH-10 of everything, each when it came first.
    pub(crate) fn first_of_each(&self) -> Vec<String> {
        let mut first: Vec<String> = Vec::new();
        for (id, _, _) in &*self.ledger.lock().unwrap() {
            if !first.contains(id) {
                first.push(id.clone());
            }
        }
        first
    }
}

impl Drop for Chart {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    ledger: Ledger,
    mut decide: impl FnMut(&str) -> Does,
) -> std::io::Result<()> {
    let mut block = Vec::new();
    loop {
        block.push(stream.read_u8().await?);
        if !block.ends_with(b"\x1C\r") {
            continue;
        }
        let payload = block[1..block.len() - 2].to_vec();
        block.clear();
        let text = String::from_utf8(payload.clone()).unwrap();
        let id = text.split('|').nth(9).unwrap().to_owned();
        let does = decide(&id);
        let code = match &does {
            Does::Answers(code, _) => code,
            Does::Waits(_) => "CA",
            Does::Closes => "",
        };
        ledger.lock().unwrap().push((id.clone(), payload, code));
        let errors = match does {
            Does::Answers(_, errors) => errors,
            Does::Closes => return Ok(()),
            Does::Waits(until) => {
                drop(until.await);
                ""
            }
        };
        let answer = format!(
            "\x0BMSH|^~\\&|CHART|WEST|PULSAR|EAST|20261121120001||ACK^R01^ACK|Z-{id}|P|2.6\rMSA|{code}|{id}\r{errors}\x1C\r"
        );
        stream.write_all(answer.as_bytes()).await?;
    }
}
