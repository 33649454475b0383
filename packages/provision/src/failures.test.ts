import { describe, expect, it } from 'vitest'
import { codeOf, failed, type FailureKind, kindOf } from './failures.ts'

// Names as the JavaScript clients give them, and codes as on the wire.
const codes: readonly (readonly [string, FailureKind])[] = [
  ['RequestLimitExceeded', 'throttled'],
  ['Throttling', 'throttled'],
  ['APICallRateForCustomerExceededFault', 'throttled'],
  ['InternalError', 'transient'],
  ['ServiceUnavailable', 'transient'],
  ['Unavailable', 'transient'],
  ['TimeoutError', 'transient'],
  ['InvalidVpcID.NotFound', 'notFound'],
  ['InvalidGroup.NotFound', 'notFound'],
  ['NatGatewayNotFound', 'notFound'],
  ['CacheSubnetGroupNotFoundFault', 'notFound'],
  ['ReplicationGroupNotFoundFault', 'notFound'],
  ['DependencyViolation', 'busy'],
  ['IncorrectState', 'busy'],
  ['InvalidIPAddress.InUse', 'busy'],
  ['CacheSubnetGroupInUse', 'busy'],
  ['InvalidReplicationGroupStateFault', 'busy'],
  ['InvalidCacheClusterStateFault', 'busy'],
  ['InvalidGroup.Duplicate', 'conflict'],
  ['InvalidPermission.Duplicate', 'conflict'],
  ['InvalidSubnet.Conflict', 'conflict'],
  ['RouteAlreadyExists', 'conflict'],
  ['Resource.AlreadyAssociated', 'conflict'],
  ['ReplicationGroupAlreadyExistsFault', 'conflict'],
  ['InsufficientFreeAddressesInSubnet', 'capacity'],
  ['InsufficientCacheClusterCapacityFault', 'capacity'],
  ['VpcLimitExceeded', 'quota'],
  ['AddressLimitExceeded', 'quota'],
  ['ClusterQuotaForCustomerExceededFault', 'quota'],
  ['NodeQuotaForClusterExceededFault', 'quota'],
  ['CacheSubnetGroupQuotaExceededFault', 'quota'],
  ['ExpiredToken', 'credentials'],
  ['ExpiredTokenException', 'credentials'],
  ['RequestExpired', 'credentials'],
  ['AuthFailure', 'credentials'],
  ['CredentialsProviderError', 'credentials'],
  ['UnauthorizedOperation', 'permission'],
  ['AccessDenied', 'permission'],
  ['InvalidParameterValueException', 'rejected'],
  ['InvalidVpc.Range', 'rejected'],
  ['MissingParameter', 'rejected'],
  ['Gateway.NotAttached', 'rejected'],
  ['SomethingNew', 'unknown'],
]

describe('the kind of a failure', () => {
  it.each(codes)('%s is %s', (name, kind) => {
    expect(kindOf(Object.assign(new Error('words'), { name }))).toBe(kind)
  })

  it('goes by the socket’s code where there is no answer', () => {
    expect(kindOf(Object.assign(new Error('read'), { code: 'ECONNRESET' }))).toBe('transient')
  })

  it('goes by the status of an answer that cannot be read', () => {
    expect(kindOf(Object.assign(new Error('<html>'), { name: 'Weird', $metadata: { httpStatusCode: 503 } }))).toBe(
      'transient',
    )
  })
})

describe('what is said of a failure', () => {
  it('names the call and the code, quotes AWS, and ends in a way out', () => {
    const { text } = failed(
      'CreateSubnet',
      Object.assign(new Error('The CIDR is wrong.'), { name: 'InvalidSubnet.Range' }),
    )
    expect(text.en).toBe(
      'CreateSubnet failed with InvalidSubnet.Range: The CIDR is wrong. Correct the design. What exists was kept; apply again to continue.',
    )
    expect(text.ko).toContain('InvalidSubnet.Range')
  })

  it('never quotes a request that AWS disbelieves: its headers hold the session token', () => {
    const error = Object.assign(new Error('The Canonical String should have been x-amz-security-token:SECRET'), {
      name: 'SignatureDoesNotMatch',
    })
    const failure = failed('DescribeVpcs', error)
    expect(JSON.stringify([failure.text, failure.message, failure.code])).not.toContain('SECRET')
  })

  it('keeps the code as on the wire', () => {
    expect(codeOf(Object.assign(new Error(''), { name: 'ReplicationGroupAlreadyExistsFault' }))).toBe(
      'ReplicationGroupAlreadyExists',
    )
  })
})
