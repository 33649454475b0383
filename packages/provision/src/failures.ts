import type { Text } from '@vpcanvas/text'

/** Every way a call to AWS can fail, as far as what to do about it differs. */
export type FailureKind =
  /** Refused before any effect: slow down. */
  | 'throttled'
  /** Their trouble or the wire's; after a change its effect is uncertain. */
  | 'transient'
  /** Not there, or not visible yet. */
  | 'notFound'
  /** Something still holds on to it, or it is in a state that allows no change now. */
  | 'busy'
  /** There already. */
  | 'conflict'
  | 'capacity'
  | 'quota'
  | 'credentials'
  | 'permission'
  /** AWS takes it for wrong. */
  | 'rejected'
  | 'unknown'

// By wire code, ElastiCache's without the suffixes that the SDK adds. Tried from the top.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
const TABLE: readonly (readonly [FailureKind, RegExp])[] = [
  [
    'throttled',
    /^(RequestLimitExceeded|Throttling|ThrottlingException|EC2ThrottledException|TooManyRequests|SlowDown|APICallRateForCustomerExceeded)$/,
  ],
  [
    'transient',
    /^(InternalError|InternalFailure|ServiceUnavailable|Unavailable|RequestTimeout|TimeoutError|NetworkingError|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND)$/,
  ],
  [
    'credentials',
    /^(AuthFailure|ExpiredToken|ExpiredTokenException|RequestExpired|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|CredentialsProviderError|TokenProviderError|MissingAuthenticationToken|IncompleteSignature)$/,
  ],
  ['permission', /^(UnauthorizedOperation|AccessDenied|AccessDeniedException|OptInRequired|Blocked)$/],
  [
    'quota',
    /(LimitExceeded|QuotaExceeded|ForCustomerExceeded|QuotaForClusterExceeded|PerReplicationGroupQuotaExceeded)$/,
  ],
  ['capacity', /^Insufficient/],
  ['conflict', /(AlreadyExists|\.Duplicate|\.Conflict|AlreadyAssociated|AlreadyAssigned)$/],
  [
    'busy',
    /^(DependencyViolation|IncorrectState|IncorrectInstanceState|InvalidIPAddress\.InUse|InvalidNetworkInterface\.InUse|Resource\.?InUse|CacheSubnetGroupInUse|SubnetInUse|Invalid\w+State|ConcurrentModification|OperationInProgress)$/,
  ],
  ['notFound', /(NotFound|\.Malformed|NatGatewayNotFound)$/],
  [
    'rejected',
    /^(Invalid|Missing|Unsupported|Malformed|Unknown|IdempotentParameterMismatch|NetworkVpc|Gateway\.NotAttached|ReplicationGroupNot|NoOperation|VPC|Route|Rules|Subnet)/,
  ],
]

/** The code of an error, spelt as on the wire. */
export function codeOf(error: unknown): string {
  const { name, code } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown
    code?: unknown
  }
  const given =
    typeof code === 'string' && (name === 'Error' || name === undefined)
      ? code
      : typeof name === 'string'
        ? name
        : 'Error'
  return given.replace(/(Fault|Exception)$/, '') || given
}

export function kindOf(error: unknown): FailureKind {
  const code = codeOf(error)
  const known = TABLE.find(([, pattern]) => pattern.test(code))
  if (known) return known[0]
  const status = (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode
  return status !== undefined && status >= 500 ? 'transient' : 'unknown'
}

/** A step could not be done. Holds words for people and no more of AWS's answer than that. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed'
  readonly kind: FailureKind
  readonly code: string
  readonly text: Text
  constructor(kind: FailureKind, code: string, text: Text) {
    super(text.en)
    this.kind = kind
    this.code = code
    this.text = text
  }
}

/** The work was stopped by the user. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** An error of a call as a failed step, in words that end in a way out. */
export function failed(call: string, error: unknown): StepFailed {
  if (error instanceof StepFailed) return error
  const kind = kindOf(error)
  const code = codeOf(error)
  const way = WAYS[kind]
  // AWS quotes the signed request, session token included, when it disbelieves a signature.
  const said = kind === 'credentials' ? '' : messageOf(error)
  return new StepFailed(kind, code, {
    en: `${call} failed with ${code}${said && `: ${said}`}${/[.!?]$/.test(said) ? '' : '.'} ${way.en}`,
    ko: `${call} 호출이 실패했습니다 (${code})${said && `: ${said}`}${/[.!?]$/.test(said) ? '' : '.'} ${way.ko}`,
  })
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  return message.replaceAll(/\s+/g, ' ').trim().slice(0, 600)
}

const again: Text = {
  en: 'What exists was kept; apply again to continue.',
  ko: '이미 만들어진 것은 그대로 두었습니다. 다시 적용하면 이어서 진행합니다.',
}

const WAYS: Readonly<Record<FailureKind, Text>> = {
  throttled: { en: `AWS asks to slow down. ${again.en}`, ko: `AWS가 요청 속도를 제한하고 있습니다. ${again.ko}` },
  transient: again,
  notFound: {
    en: `It may have been deleted by someone else. ${again.en}`,
    ko: `다른 곳에서 삭제했을 수 있습니다. ${again.ko}`,
  },
  busy: { en: `Something still uses it. ${again.en}`, ko: `아직 사용 중인 것이 있습니다. ${again.ko}` },
  conflict: {
    en: 'Something has that name or address already. Change one of them, then apply again.',
    ko: '같은 이름이나 주소를 쓰는 것이 이미 있습니다. 한쪽을 바꾼 뒤 다시 적용하십시오.',
  },
  capacity: {
    en: 'AWS has no room for it there now. Choose another zone or type, or apply again later.',
    ko: '지금 그 위치에는 AWS의 여유 용량이 없습니다. 다른 가용 영역이나 유형을 고르거나 나중에 다시 적용하십시오.',
  },
  quota: {
    en: 'A quota of the account is used up. Ask for a higher one in Service Quotas or remove what is not needed, then apply again.',
    ko: '계정의 할당량을 모두 사용했습니다. Service Quotas에서 할당량 증가를 요청하거나 필요 없는 것을 삭제한 뒤 다시 적용하십시오.',
  },
  credentials: {
    en: `The credentials were not accepted or have expired. Sign in again. ${again.en}`,
    ko: `자격 증명이 거부되었거나 만료되었습니다. 다시 로그인하십시오. ${again.ko}`,
  },
  permission: {
    en: 'The credentials may not do this. Ask for the permission, then apply again.',
    ko: '이 자격 증명에는 권한이 없습니다. 권한을 받은 뒤 다시 적용하십시오.',
  },
  rejected: { en: `Correct the design. ${again.en}`, ko: `디자인을 고치십시오. ${again.ko}` },
  unknown: again,
}

/** A failed step of our own words. */
export function refused(kind: FailureKind, code: string, text: Text): StepFailed {
  return new StepFailed(kind, code, text)
}
