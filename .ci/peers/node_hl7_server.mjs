// The server of node-hl7-server, as its README shows.
import { Server } from 'node-hl7-server'
import { say, server as place, tls } from './command_line.mjs'

const server = new Server({ bindAddress: '127.0.0.1', ...(tls && { tls: { ...tls, requestCert: true } }) })
const inbound = server.createInbound({ port: place().port }, async (req, res) => {
  say({ received: req.getMessage().toString() })
  await res.sendResponse('AA')
})
inbound.on('listen', () => say({ listening: true }))
// A client that is refused must not end the server.
inbound.on('client.error', () => {})
inbound.on('error', (error) => say({ error: error.message }))
