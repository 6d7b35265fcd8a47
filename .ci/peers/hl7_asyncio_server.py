"""The asyncio server of the Python package `hl7`, as its documentation shows."""

import asyncio

import hl7.mllp

import command_line


async def process_hl7_messages(reader, writer):
    try:
        while not writer.is_closing():
            message = await reader.readmessage()
            command_line.say(received=str(message))
            writer.writemessage(message.create_ack())
            await writer.drain()
    except asyncio.IncompleteReadError:
        if not writer.is_closing():
            writer.close()
            await writer.wait_closed()


async def main():
    arguments = command_line.server()
    async with await hl7.mllp.start_hl7_server(
        process_hl7_messages, "127.0.0.1", arguments.port, ssl=arguments.tls
    ) as server:
        command_line.say(listening=True)
        await server.serve_forever()


asyncio.run(main())
