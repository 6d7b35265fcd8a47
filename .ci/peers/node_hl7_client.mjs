// The client of node-hl7-client.
import { readFileSync } from 'node:fs'
import { Client, Message } from 'node-hl7-client'
import { charset, client as target, firstUnanswered, say, tls } from './command_line.mjs'

const { host, port, files } = target()
const encoding = charset === 'iso-8859-1' ? 'latin1' : charset
const waiting = []
const client = new Client({ host, tls })
const outbound = client.createConnection({ port, encoding, waitAck: !firstUnanswered }, async (res) => {
  const ack = res.getMessage()
  waiting.shift()({ code: ack.get('MSA.1').toString(), of: ack.get('MSA.2').toString() })
})
outbound.on('data.error', (error) => waiting.shift()({ error: error.message }))
await new Promise((resolve) => outbound.once('connect', resolve))
for (const [number, file] of files.entries()) {
  const message = new Message({ text: readFileSync(file, encoding) })
  if (number === 0 && firstUnanswered) {
    await outbound.sendMessage(message)
    continue
  }
  const answer = new Promise((resolve) => waiting.push(resolve))
  await outbound.sendMessage(message)
  say(await answer)
}
await outbound.close()
