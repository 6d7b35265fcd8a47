// What every peer from npm is told on its command line.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    charset: { type: 'string', default: 'utf-8' },
    'first-unanswered': { type: 'boolean', default: false },
    cert: { type: 'string' },
    key: { type: 'string' },
    ca: { type: 'string' }
  }
})

export const { charset, 'first-unanswered': firstUnanswered } = values

export const client = () => {
  const [host, port, ...files] = positionals
  return { host, port: Number(port), files }
}

export const server = () => ({ port: Number(positionals[0]), behaviour: positionals[1] })

/** The certificates as Node takes them, or nothing. */
export const tls = values.ca && {
  ca: readFileSync(values.ca),
  ...(values.cert && { cert: readFileSync(values.cert), key: readFileSync(values.key) })
}

// Whole before anything else happens: the process may be ended at any time.
export const say = (what) => writeFileSync(1, `${JSON.stringify(what)}\n`)
