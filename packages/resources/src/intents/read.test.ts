import { describe, expect, it } from 'vitest'
import { cachePart, group, host, inVpc, subnet } from '../example-network.ts'
import { readIntents } from './read.ts'

const design = inVpc(
  ...cachePart(),
  subnet('apps', '10.0.20.0/24'),
  { ...group('app-sg'), name: 'app' },
  { ...host('app-1', 'apps'), name: 'app' },
  { ...host('job-1', 'apps'), name: 'job' },
  { ...host('job-2', 'apps'), name: 'job' },
)

function read(json: unknown) {
  const found = readIntents(json, design)
  return found.ok ? found.intents : found.text.en
}

describe('a file of intents', () => {
  it('may leave out what goes without saying, and names ids for those it has not', () => {
    expect(read([{ rule: 'allow', from: 'app-1', to: 'cache' }])).toEqual([
      { id: 'intent-1', rule: 'allow', from: 'app-1', to: 'cache', protocol: 'tcp', ports: [], note: '' },
    ])
    expect(
      read([
        { id: 'intent-1', rule: 'allow', from: 'app-1', to: 'cache' },
        { rule: 'forbid', from: 'internet', to: 'cache' },
      ]),
    ).toMatchObject([{ id: 'intent-1' }, { id: 'intent-2' }])
  })

  it('may name resources by their names, each as what the end is about', () => {
    expect(read([{ rule: 'allow', from: 'app', to: { group: 'app' } }])).toMatchObject([
      { from: 'app-1', to: { group: 'app-sg' } },
    ])
    expect(read([{ rule: 'forbid', from: 'onPremises', to: { in: 'apps' } }])).toMatchObject([
      { from: 'onPremises', to: { in: 'apps' } },
    ])
  })

  it.each([
    [{}, /^Intents are a list/],
    [null, /^Intents are a list/],
    [[7], /^\[0\]: an intent is an object/],
    [[[]], /^\[0\]: an intent is an object/],
    [[{ rule: 'allow', from: 'app', to: 'cach' }], /^\[0\]\.to: the design has no "cach"/],
    [[{ rule: 'allow', from: 'job', to: 'cache' }], /^\[0\]\.from: .* several of that name/],
    [[{ rule: 'allow', from: 'no where', to: 'cache' }], /^\[0\]\.from: the design has no "no where"/],
    [[{ rule: 'allow', from: '__proto__', to: 'cache' }], /^\[0\]\.from/],
    [[{ rule: 'allow', from: { in: 'no where' }, to: 'cache' }], /^\[0\]\.from\.in/],
    [[{ rule: 'allow', from: { in: 'apps', tag: 'x' }, to: 'cache' }], /^\[0\]\.from/],
    [[{ rule: 'perhaps', from: 'app', to: 'cache' }], /^\[0\]\.rule/],
    [[{ rule: 'allow', from: 'app' }], /^\[0\]\.to/],
    [[{ rule: 'allow', from: 'app', to: 'cache', port: 1 }], /^\[0\]: .*port/],
    [[{ rule: 'allow', from: 'app', to: 'cache', protocol: 'pigeon' }], /^\[0\]\.protocol: "pigeon"/],
    [[{ rule: 'allow', from: 'app', to: 'cache', ports: [[2, 1]] }], /^\[0\]\.ports\.0/],
    [
      [
        { id: 'a', rule: 'allow', from: 'app', to: 'cache' },
        { id: 'a', rule: 'allow', from: 'app', to: 'cache' },
      ],
      /^\[1\]\.id: .*"a"/,
    ],
  ])('is refused where it is %j, with the place', (json, message) => {
    const found = readIntents(json, design)
    expect(read(json)).toMatch(message)
    expect(found.ok ? '' : found.text.ko).toMatch(/[가-힣]/)
  })
})
