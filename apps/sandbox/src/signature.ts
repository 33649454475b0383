/** Who asks for what: read from the request's AWS signature, which is not checked. */
export interface Scope {
  readonly accessKey: string
  readonly region: string
  readonly service: string
}

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
const CREDENTIAL = /Credential=([A-Za-z0-9]+)\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request/

export function scopeOf(authorization: string | undefined): Scope | null {
  const match = CREDENTIAL.exec(authorization ?? '')
  if (!match?.[1] || !match[2] || !match[3]) return null
  return { accessKey: match[1], region: match[2], service: match[3] }
}

/** A twelve-digit access key is the account; every other belongs to the sandbox's own. */
export function accountOf(scope: Scope): string {
  return /^\d{12}$/.test(scope.accessKey) ? scope.accessKey : SANDBOX_ACCOUNT
}

export const SANDBOX_ACCOUNT = '000000000001'
