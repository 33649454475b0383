import { describe, expect, it } from 'vitest'
import { awsPrefixListNamed, awsPrefixListWeight } from './prefixLists.ts'

describe('prefix lists of AWS’s own', () => {
  it('are known by their id in a region, which another region gives to another list or to none', () => {
    expect(awsPrefixListNamed('ap-northeast-2', 'pl-78a54011')).toBe('com.amazonaws.ap-northeast-2.s3')
    expect(awsPrefixListNamed('us-east-1', 'pl-02cd2c6b')).toBe('com.amazonaws.us-east-1.dynamodb')
    expect(awsPrefixListNamed('us-east-1', 'pl-78a54011')).toBeUndefined()
    expect(awsPrefixListNamed('__proto__', '')).toBeUndefined()
  })

  it('weigh what AWS publishes', () => {
    expect(awsPrefixListWeight('com.amazonaws.global.cloudfront.origin-facing')).toBe(55)
    expect(awsPrefixListWeight('com.amazonaws.eu-west-1.s3')).toBe(1)
    expect(awsPrefixListWeight('com.amazonaws.eu-west-1.unheard-of')).toBeUndefined()
  })
})
