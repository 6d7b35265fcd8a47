"""Between a sender and a server: what the sender says in two messages arrives in one write."""

import socket
import threading

END = b"\x1c\r"


class Relay:
    """Takes one connection on a port of its own, holds back until two messages are there, and hands on the answers."""

    def __init__(self, target: str):
        self.target = ("127.0.0.1", int(target))
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = str(self.listener.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with self.listener:
            sender, _ = self.listener.accept()
        with sender, socket.create_connection(self.target) as server:
            held = b""
            while held.count(END) < 2:
                data = sender.recv(65536)
                if not data:
                    return
                held += data
            server.sendall(held)
            while data := _read(server):
                sender.sendall(data)


def _read(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except ConnectionError:
        return b""
