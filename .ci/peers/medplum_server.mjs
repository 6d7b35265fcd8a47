// The server of @medplum/hl7; in enhanced mode it answers CA by itself, and the application answers AA after it.
import { Hl7Server } from '@medplum/hl7'
import { say, server as place } from './command_line.mjs'

const { port, behaviour } = place()
const server = new Hl7Server((connection) => {
  connection.addEventListener('message', ({ message }) => {
    say({ received: message.toString() })
    connection.send(message.buildAck())
  })
})
server.start(port, undefined, behaviour === 'enhanced')
server.server.once('listening', () => say({ listening: true }))
