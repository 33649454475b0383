import { accountOf, type Scope } from './signature.ts'

const VERSION = '2016-11-15'

/** Asks an emulator's EC2 something on its own account, for the gate's own purposes; an empty text where it refuses. */
export async function askEc2(port: number, scope: Scope, parameters: Record<string, string>): Promise<string> {
  const account = accountOf(scope)
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/${scope.region}/ec2/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
      'x-moto-account-id': account,
    },
    body: new URLSearchParams({ Version: VERSION, ...parameters }).toString(),
    signal: AbortSignal.timeout(30_000),
  })
  return answer.ok ? answer.text() : ''
}

/** The text of the first element of this name, or an empty one. */
export function elementIn(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? ''
}
