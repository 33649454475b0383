import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTarget, TargetRefused } from './open-target.ts'

afterEach(() => vi.unstubAllEnvs())

const refusal = (name: string) =>
  openTarget(name).then(
    () => 'opened',
    (error: unknown) => (error instanceof TargetRefused ? error.text.en : String(error)),
  )

describe('opening a target', () => {
  it.each(['', ':eu-west-1', 'a:b:c', 'profile:nowhere', 'profile:eu-west-1.evil.example'])(
    'refuses the name %j',
    async (name) => {
      expect(await refusal(name)).toContain('is no target. Give sandbox, env, PROFILE or PROFILE:REGION.')
    },
  )

  it('refuses the sandbox where none runs', async () => {
    expect(await refusal('sandbox')).toBe('The sandbox is not running.')
  })

  it('says what to do about a profile that nobody has set up', async () => {
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent')
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent')
    expect(await refusal('nobody:eu-west-1')).toMatch(
      /"nobody:eu-west-1" is \(CredentialsProviderError\)\. Check the profile, sign in again/,
    )
  })

  it('says that a Region is missing', async () => {
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_PROFILE']) vi.stubEnv(name, '')
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAEXAMPLE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'SECRET')
    const said = await refusal('env')
    expect(said).toContain('No Region is set for the target "env".')
    expect(said).not.toContain('SECRET')
  })
})
