"""The server of the Python package `hl7apy`, with one handler, as its documentation shows."""

from hl7apy.core import Message
from hl7apy.mllp import AbstractHandler, MLLPServer
from hl7apy.parser import parse_message

import command_line


class ReportHandler(AbstractHandler):
    def reply(self):
        command_line.say(received=self.incoming_message)
        report = parse_message(self.incoming_message)
        answer = Message("ACK")
        answer.msa.msa_1 = "AA"
        answer.msa.msa_2 = report.msh.msh_10.to_er7()
        return answer.to_mllp()


arguments = command_line.server()
handlers = {"ORU^R01^ORU_R01": (ReportHandler,)}
server = MLLPServer("127.0.0.1", arguments.port, handlers)
command_line.say(listening=True)
server.serve_forever()
