// The TCP server of simple-hl7, as its README shows.
import hl7 from 'simple-hl7'
import { say, server as place } from './command_line.mjs'

const app = hl7.tcp()
app.use((req, res, next) => {
  say({ received: req.msg.toString() })
  next()
})
app.use((req, res) => res.end())
app.use((err, req, res, next) => {
  if (!res) return
  res.ack.getSegment('MSA').setField(1, 'AR')
  res.ack.addSegment('ERR', err.message)
  res.end()
})
app.start(place().port).server.once('listening', () => say({ listening: true }))
