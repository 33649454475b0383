const KEY = 'vpcanvas.token'
const CHANNEL = 'vpcanvas.token'

/** The server did not answer, or not as a server of ours: what was asked may be asked again later. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** Takes the token out of the start address, where it would be seen and shared, and keeps it for this tab. */
export function takeToken(): void {
  const address = new URL(location.href)
  const token = address.searchParams.get('token')
  if (token === null) return
  try {
    sessionStorage.setItem(KEY, token)
  } catch {
    // Without storage the token lasts until the page is loaded again.
    held = token
  }
  address.searchParams.delete('token')
  history.replaceState(null, '', address)
  // Pages of the server's last life can go on with it: they are of the same address.
  new BroadcastChannel(CHANNEL).postMessage(token)
}

/** Goes on with the token that another page was opened with; `then` is told. */
export function hearTokens(then: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string' || data === token()) return
    held = data
    try {
      sessionStorage.setItem(KEY, data)
    } catch {
      // Held for as long as the page lives.
    }
    then()
  })
}

let held: string | null = null

function token(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? held
  } catch {
    return held
  }
}

const ahead = new Map<string, Promise<Response>>()

/** Asks already for what will soon be asked for: the next call for it gets this answer. Settles when it is there, or none comes. */
export function callAhead(path: string): Promise<void> {
  const answer = call(path).then(async (response) =>
    // Read to its end now; what is left unread does not come.
    response.status === 204 ? response : new Response(await response.arrayBuffer(), response),
  )
  ahead.set(path, answer)
  // Whoever calls for it hears what went wrong.
  return answer.then(
    () => {},
    () => {},
  )
}

/**
 * Asks the local server. The answer may be any status; only silence throws.
 * @throws Unreachable where nothing answers.
 */
export async function call(
  path: string,
  options: {
    readonly method?: string
    /** Whatever goes into JSON; or JSON, in a blob. */
    readonly body?: unknown
    readonly keepalive?: boolean
    readonly signal?: AbortSignal
  } = {},
): Promise<Response> {
  const asked = options.method === undefined ? ahead.get(path) : undefined
  if (asked) {
    ahead.delete(path)
    return asked
  }
  const headers: Record<string, string> = {}
  const known = token()
  if (known !== null) headers['Authorization'] = `Bearer ${known}`
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  try {
    return await fetch(path, {
      method: options.method ?? 'GET',
      headers,
      ...(options.body !== undefined && {
        body: options.body instanceof Blob ? options.body : JSON.stringify(options.body),
      }),
      ...(options.keepalive && { keepalive: true }),
      ...(options.signal && { signal: options.signal }),
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreachable(String(error))
  }
}
