/** `civic-record serve`: the published folder over HTTP, for looking at it and for trying what reads it. */
import type {AddressInfo} from 'node:net'
import {createAdaptorServer} from '@hono/node-server'
import {Hono} from 'hono'
import {answer} from './answer.ts'
import {siteOf} from './site.ts'

export interface Serving {
  folder: string
  host: string
  /** 0 takes one that is free. */
  port: number
}

/** In milliseconds. */
const GRACE = 2000

export interface Served {
  /** `http://127.0.0.1:8080/` */
  address: string
  /** Answers what was asked, takes no more, and resolves when all is closed. */
  close(): Promise<void>
}

/** @throws with `code` 'EADDRINUSE', 'EACCES' and the like where the port or the host cannot be had */
export function serve({folder, host, port}: Serving): Promise<Served> {
  const site = siteOf(folder)
  const app = new Hono().all('*', ({req}) => answer(folder, site(), req.raw))
  const server = createAdaptorServer({fetch: app.fetch})
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const {address, port: taken, family} = server.address() as AddressInfo
      resolve({
        address: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`,
        close: () =>
          new Promise(closed => {
            server.close(() => closed())
            // Who is still being answered then has had his time.
            setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE).unref()
          })
      })
    })
  })
}
