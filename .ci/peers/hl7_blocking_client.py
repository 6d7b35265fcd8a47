"""The blocking client of the Python package `hl7`: bytes in, bytes out."""

import socket

import hl7
from hl7.client import MLLPClient

import command_line

arguments = command_line.client()
# The client has no time-out of its own. Nothing but one that is owed no answer meets it.
socket.setdefaulttimeout(2 if arguments.first_unanswered else 20)
with MLLPClient(arguments.host, arguments.port) as client:
    for path in arguments.files:
        with open(path, "rb") as file:
            message = file.read()
        try:
            answer = client.send_message(message)
        except TimeoutError:
            command_line.say(error="waits for an answer")
            continue
        msa = hl7.parse(answer.decode().strip("\x0b\x1c\r")).segment("MSA")
        command_line.say(code=str(msa[1]), of=str(msa[2]))
