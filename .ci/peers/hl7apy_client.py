"""Messages of the Python package `hl7apy` over a plain socket, as its documentation shows."""

import contextlib
import socket

from hl7apy.parser import parse_message

import command_line

arguments = command_line.client()
with contextlib.ExitStack() as stack:
    connection = stack.enter_context(socket.create_connection((arguments.host, arguments.port), timeout=20))
    if arguments.tls is not None:
        connection = stack.enter_context(arguments.tls.wrap_socket(connection, server_hostname=arguments.host))
    for number, path in enumerate(arguments.files):
        with open(path, encoding=arguments.charset, newline="") as file:
            message = parse_message(file.read())
        connection.sendall(message.to_mllp().encode(arguments.charset))
        if number == 0 and arguments.first_unanswered:
            continue
        answer = connection.recv(1024 * 1024)
        ack = parse_message(answer.decode().strip("\x0b\x1c\r"))
        command_line.say(code=ack.msa.msa_1.to_er7(), of=ack.msa.msa_2.to_er7())
