import { expect, it } from 'vitest'
import { quotas } from './quotas.ts'
import { docs, docsSources } from './services.ts'

it('raises a quota only above its default, and only one that can be raised', () => {
  for (const [name, { value, adjustable, ceiling }] of Object.entries(quotas)) {
    expect(Number.isInteger(value) && value > 0, name).toBe(true)
    if (ceiling !== undefined) expect(adjustable && ceiling > value, name).toBe(true)
  }
})

it('links every quota to a page', () => {
  for (const { docs: link } of Object.values(quotas))
    expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/.*[^/]\.html$/)
})

it('builds links to documentation, with the page and its anchor in their places', () => {
  expect(docs('vpcug', 'subnet-sizing#subnet-sizing-ipv4')).toBe(
    'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html#subnet-sizing-ipv4',
  )
  expect(docs('ec2api', 'CreateVpc')).toBe('https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html')
  expect(docs('ec2err')).toBe('https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html')
  for (const source of docsSources) {
    if (source !== 'ec2err') expect(new URL(docs(source, 'some-page')).pathname, source).toContain('some-page')
  }
})
