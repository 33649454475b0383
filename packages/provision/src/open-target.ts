import type { Text } from '@vpcanvas/text'
import { codeOf } from './failures.ts'
import { isRegionName } from './regions.ts'
import type { Clients, Target } from './target.ts'

/** A target cannot be reached as it was asked for. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused'
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

export interface TargetOptions {
  /** Where the sandbox listens; asked for only when the target is `sandbox`. */
  sandbox?(): Promise<string>
  /** The account to be in the sandbox: twelve digits. */
  readonly sandboxAccount?: string
  /** Overrides how long an unanswered create is looked for. */
  readonly quietSeconds?: number
}

const SANDBOX_REGION = 'us-east-1'
// How long AWS may take to show everywhere what has been made.
const AWS_QUIET_SECONDS = 120
const PROFILE = /^([^:]+)(?::([a-z0-9-]+))?$/

interface Settings {
  readonly endpoint?: string
  readonly region?: string
  readonly profile?: string
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/**
 * Opens a target by its name: `sandbox`; `env`, the ambient AWS environment, which honours `AWS_ENDPOINT_URL`; else a profile of
 * the AWS configuration, `PROFILE` or `PROFILE:REGION`. Asks STS who we are. Credentials stay inside the SDK's clients.
 * @throws TargetRefused with what to do.
 */
export async function openTarget(name: string, options: TargetOptions = {}): Promise<Target> {
  const settings = await settingsOf(name, options)
  const [{ EC2Client }, { ElastiCacheClient }, { STSClient, GetCallerIdentityCommand }] = await Promise.all([
    import('@aws-sdk/client-ec2'),
    import('@aws-sdk/client-elasticache'),
    import('@aws-sdk/client-sts'),
  ])
  const opened = new Map<string, Clients>()
  const common = {
    ...settings,
    // What may be sent again, only the engine knows.
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
  }
  const sts = new STSClient(common)
  const { account, region } = await identity(name, async () => {
    const region = settings.region ?? (await sts.config.region())
    const { Account } = await sts.send(new GetCallerIdentityCommand({}))
    return { account: Account ?? '', region }
  }).finally(() => sts.destroy())
  return {
    name,
    account,
    region,
    quietSeconds: options.quietSeconds ?? (name === 'sandbox' ? 0 : AWS_QUIET_SECONDS),
    clients(place) {
      const known = opened.get(place)
      if (known) return known
      const clients: Clients = {
        ec2: new EC2Client({ ...common, region: place }),
        elasticache: new ElastiCacheClient({ ...common, region: place }),
      }
      opened.set(place, clients)
      return clients
    },
    close() {
      for (const { ec2, elasticache } of opened.values()) {
        ec2.destroy()
        elasticache.destroy()
      }
      opened.clear()
    },
  }
}

async function settingsOf(name: string, options: TargetOptions): Promise<Settings> {
  if (name === 'sandbox') {
    if (!options.sandbox)
      throw new TargetRefused({ en: 'The sandbox is not running.', ko: '샌드박스가 실행 중이 아닙니다.' })
    return {
      endpoint: await options.sandbox(),
      region: SANDBOX_REGION,
      credentials: { accessKeyId: options.sandboxAccount ?? '000000000001', secretAccessKey: 'sandbox' },
    }
  }
  if (name === 'env') return {}
  const [, profile, region] = PROFILE.exec(name) ?? []
  if (!profile || (region !== undefined && !isRegionName(region))) {
    throw new TargetRefused({
      en: `"${name}" is no target. Give sandbox, env, PROFILE or PROFILE:REGION.`,
      ko: `대상이 아닙니다: "${name}". sandbox, env, PROFILE, PROFILE:REGION 중 하나를 지정하십시오.`,
    })
  }
  return region ? { profile, region } : { profile }
}

async function identity<T>(name: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const code = codeOf(error)
    // The SDK's own words may quote the request that was signed: none of them are passed on.
    if (error instanceof Error && /region/i.test(error.message) && !('$metadata' in error)) {
      throw new TargetRefused({
        en: `No Region is set for the target "${name}". Give one as PROFILE:REGION, or set AWS_REGION.`,
        ko: `대상 "${name}"의 리전이 정해지지 않았습니다. PROFILE:REGION 형식으로 지정하거나 AWS_REGION을 설정하십시오.`,
      })
    }
    throw new TargetRefused({
      en: `AWS could not be asked who the target "${name}" is (${code}). Check the profile, sign in again, and check the network.`,
      ko: `대상 "${name}"의 자격 증명을 AWS에서 확인하지 못했습니다 (${code}). 프로파일과 네트워크를 확인하고 다시 로그인하십시오.`,
    })
  }
}
