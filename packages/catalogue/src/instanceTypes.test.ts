import { describe, expect, it } from 'vitest'
import { amazonLinux2023, defaultImage, imageParameter } from './images.ts'
import { architectureOf, isInstanceTypeName, suggestedInstanceTypes } from './instanceTypes.ts'

describe('instance types', () => {
  it('are suggested once each, with names formed as AWS forms them', () => {
    expect(new Set(suggestedInstanceTypes).size).toBe(suggestedInstanceTypes.length)
    expect(suggestedInstanceTypes.filter((type) => !isInstanceTypeName(type))).toEqual([])
  })

  it.each(['t3.micro', 'm7i-flex.large', 'u-12tb1.112xlarge', 'c7i.metal-24xl', 'p6-b200.48xlarge', 'mac-m4.metal'])(
    'include names like %s',
    (type) => expect(isInstanceTypeName(type)).toBe(true),
  )

  it.each(['', 't3', 'micro', 't3.', 't3.tiny', 'T3.micro', 'cache.t3.micro', 't3.micro ', 't3.micro\n', '3t.micro'])(
    'do not include %j',
    (text) => {
      expect(isInstanceTypeName(text)).toBe(false)
      expect(architectureOf(text)).toBeUndefined()
    },
  )

  it.each([
    ['t4g.nano', 'arm64'],
    ['a1.medium', 'arm64'],
    ['x2gd.metal', 'arm64'],
    ['im4gn.large', 'arm64'],
    ['hpc7g.4xlarge', 'arm64'],
    ['g5g.xlarge', 'arm64'],
    ['p6e-gb200.36xlarge', 'arm64'],
    ['g4dn.xlarge', 'x86_64'],
    ['g6.xlarge', 'x86_64'],
    ['m7i-flex.large', 'x86_64'],
    ['t3a.micro', 'x86_64'],
    ['u7in-16tb.224xlarge', 'x86_64'],
    ['mac1.metal', 'x86_64_mac'],
    ['mac2-m2pro.metal', 'arm64_mac'],
    ['mac-m4.metal', 'arm64_mac'],
  ])('tell the architecture of %s: %s', (type, architecture) => expect(architectureOf(type)).toBe(architecture))
})

describe('images', () => {
  it('fit the architecture of the instance type', () => {
    expect(defaultImage('t4g.micro')).toBe(amazonLinux2023.arm64)
    expect(defaultImage('t3.micro')).toBe(amazonLinux2023.x86_64)
  })

  it('are read from a public parameter, which can be told from a plain image id', () => {
    expect(imageParameter(amazonLinux2023.arm64)).toMatch(/^\/aws\/service\/ami-amazon-linux-latest\/al2023-.*-arm64$/)
    expect(imageParameter('ami-0123456789abcdef0')).toBeUndefined()
    expect(imageParameter('resolve:ssm:')).toBeUndefined()
  })
})
