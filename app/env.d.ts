import '@remix-run/node'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    nonce: string
    requestId: string
    ip: string
    /** Set by a page that may be kept: what it is made of. */
    keep?: readonly string[]
  }
}
