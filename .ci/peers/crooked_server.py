"""No library: a server that answers as the worse ones in the field do, one oddity for each run."""

import socket

import command_line

HEADER = "MSH|^~\\&|ARKIV|VESTRE|||20261121101500||ACK|{}|P|2.6\r"
BLOCK = "\x0b{}\x1c\r"


def acknowledgement(code: str, control_id: str) -> bytes:
    return BLOCK.format(HEADER.format("A-" + control_id) + f"MSA|{code}|{control_id}\r").encode()


def control_id(message: bytes) -> str:
    return message.split(b"\r", 1)[0].split(b"|")[9].decode()


def writes(behaviour: str, current: str, former: str | None) -> list[bytes] | None:
    """What is written, one segment each; nothing says that the connection is closed instead."""
    good = acknowledgement("AA", current)
    match behaviour:
        case "byte-by-byte":
            return [good[place : place + 1] for place in range(len(good))]
        case "twice-in-one":
            return [good + good]
        case "former-in-front":
            return [(acknowledgement("AA", former) if former else b"") + good]
        case "noise-in-front":
            return [b"\r\n" + good]
        case "without-last-cr":
            return [BLOCK.format(HEADER.format("A-" + current) + f"MSA|AA|{current}").encode()]
        case "other-id":
            return [acknowledgement("AA", current + "-X")]
        case "former-id":
            return [acknowledgement("AA", former or "none")]
        case "empty-id":
            return [acknowledgement("AA", "")]
        case "no-msa":
            return [BLOCK.format(HEADER.format("A-" + current)).encode()]
        case "echo":
            return [BLOCK.format(f"MSH|^~\\&|ARKIV|VESTRE|||20261121101500||ORU^R01|{current}|P|2.6\r").encode()]
        case "rejects":
            return [acknowledgement("AR", current)]
        case "closes":
            return None
    raise ValueError(behaviour)


def serve(connection: socket.socket, behaviour: str) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    pending = b""
    former = None
    while data := connection.recv(65536):
        pending += data
        while b"\x1c\r" in pending:
            block, pending = pending.split(b"\x1c\r", 1)
            message = block.lstrip(b"\x0b")
            command_line.say(received=message.decode())
            current = control_id(message)
            answer = writes(behaviour, current, former)
            if answer is None:
                return
            for write in answer:
                connection.sendall(write)
            former = current


arguments = command_line.server()
with socket.create_server(("127.0.0.1", arguments.port)) as listener:
    command_line.say(listening=True)
    while True:
        connection, _ = listener.accept()
        with connection:
            try:
                serve(connection, arguments.behaviour)
            except ConnectionError:
                pass
