"""The asyncio client of the Python package `hl7`."""

import asyncio

import hl7
import hl7.mllp

import command_line


async def main() -> None:
    arguments = command_line.client()
    reader, writer = await hl7.mllp.open_hl7_connection(
        arguments.host, arguments.port, encoding=arguments.charset, ssl=arguments.tls
    )
    for number, path in enumerate(arguments.files):
        with open(path, encoding=arguments.charset, newline="") as file:
            writer.writemessage(hl7.parse(file.read()))
        await writer.drain()
        if number == 0 and arguments.first_unanswered:
            continue
        msa = (await reader.readmessage()).segment("MSA")
        command_line.say(code=str(msa[1]), of=str(msa[2]))
    writer.close()
    await writer.wait_closed()


asyncio.run(main())
