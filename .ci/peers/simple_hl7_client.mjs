// The TCP client of simple-hl7.
import { readFileSync } from 'node:fs'
import hl7 from 'simple-hl7'
import { charset, client as target, firstUnanswered, say } from './command_line.mjs'

const { host, port, files } = target()
const parser = new hl7.Parser({ segmentSeperator: '\r' })
const client = hl7.Server.createTcpClient({ host, port, keepalive: true })

const send = (message) =>
  new Promise((resolve, reject) => client.send(message, (error, ack) => (error ? reject(error) : resolve(ack))))

for (const [number, file] of files.entries()) {
  const message = parser.parse(readFileSync(file, charset === 'iso-8859-1' ? 'latin1' : charset))
  if (number === 0 && firstUnanswered) {
    client.send(message, () => {})
    continue
  }
  try {
    const msa = (await send(message)).getSegment('MSA')
    say({ code: msa.getField(1), of: msa.getField(2) })
  } catch (error) {
    say({ error: error.message })
  }
}
client.close()
