// The client of @medplum/hl7.
import { readFileSync } from 'node:fs'
import { Hl7Message } from '@medplum/core'
import { Hl7Client } from '@medplum/hl7'
import iconv from 'iconv-lite'
import { charset, client as target, firstUnanswered, say } from './command_line.mjs'

const { host, port, files } = target()
const client = new Hl7Client({ host, port, encoding: charset })
for (const [number, file] of files.entries()) {
  const message = Hl7Message.parse(iconv.decode(readFileSync(file), charset))
  if (number === 0 && firstUnanswered) {
    await client.send(message)
    continue
  }
  const msa = (await client.sendAndWait(message, { timeoutMs: 20000 })).getSegment('MSA')
  say({ code: msa.getField(1).toString(), of: msa.getField(2).toString() })
}
await client.close()
// The timers of answers that came still run.
process.exit()
