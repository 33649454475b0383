import type { Design } from '@vpcanvas/model'
import {
  apply,
  type Lifecycles,
  openTarget,
  type Plan,
  plan,
  planDestroy,
  PlanRefused,
  type ProvisionStorage,
  readRecord,
  StepFailed,
  type Target,
  TargetRefused,
} from '@vpcanvas/provision'
import { brokenIntents, type IntentAnswer } from '@vpcanvas/resources'
import { SandboxUnavailable } from '@vpcanvas/sandbox'
import { inEach, type Text, verbatim } from '@vpcanvas/text'
import { profileNames } from './profiles.ts'
import { createRuns, type Runs } from './runs.ts'

export interface TargetChoice {
  readonly id: string
  readonly kind: 'sandbox' | 'profile' | 'env'
  readonly label: Text
}

export interface Accepted {
  readonly replacements: boolean
  readonly dataLoss: boolean
  readonly brokenIntents: boolean
}

/** A plan, and the intents that the design it leads to would break. */
export interface CheckedPlan extends Plan {
  readonly brokenIntents: readonly IntentAnswer[]
}

/** What the editor asks of targets. Opens one for each question, and closes it. */
export interface Provisioner {
  readonly runs: Runs
  targets(): Promise<readonly TargetChoice[]>
  plan(design: Design, target: string): Promise<CheckedPlan>
  /** Plans once more and starts carrying it out. The run's id. @throws ProvisionRefused */
  apply(design: Design, target: string, accepted: Accepted): Promise<string>
  /** Starts deleting everything of a design; `confirm` is its name, typed. The run's id. @throws ProvisionRefused */
  destroy(design: Design, target: string, confirm: string): Promise<string>
  /** What was last applied, or null. */
  record(design: string, target: string): Promise<{ readonly design: Design; readonly at: string } | null>
}

/** What was asked for cannot be done, in words for the person who asked. */
export class ProvisionRefused extends Error {
  override readonly name = 'ProvisionRefused'
  readonly code: string
  readonly text: Text
  constructor(code: string, text: Text) {
    super(text.en)
    this.code = code
    this.text = text
  }
}

export function createProvisioner(options: {
  readonly lifecycles: () => Promise<Lifecycles>
  readonly storage: ProvisionStorage
  /** The endpoint of a running sandbox, started if need be. */
  readonly sandbox: () => Promise<string>
}): Provisioner {
  const { storage } = options
  const runs = createRuns()

  async function withTarget<T>(name: string, work: (target: Target, lifecycles: Lifecycles) => Promise<T>): Promise<T> {
    try {
      const [target, lifecycles] = await Promise.all([
        openTarget(name, { sandbox: options.sandbox }),
        options.lifecycles(),
      ])
      try {
        return await work(target, lifecycles)
      } finally {
        target.close()
      }
    } catch (error) {
      throw refusal(error) ?? error
    }
  }

  function start(design: Design, target: string, made: Plan): string {
    const run = runs.start(
      { design: design.id, target },
      (emit, signal) =>
        withTarget(target, async (opened, lifecycles) => {
          await apply(made, lifecycles, opened, { storage, signal, onEvent: emit })
        }),
      textOf,
    )
    if ('busy' in run) {
      throw new ProvisionRefused('busy', {
        en: 'A run for this design and target is under way. Wait for it or cancel it.',
        ko: '이 디자인과 대상에 대한 작업이 진행 중입니다. 끝날 때까지 기다리거나 취소하십시오.',
      })
    }
    return run.id
  }

  return {
    runs,
    async targets() {
      const profiles = await profileNames()
      return [
        { id: 'sandbox', kind: 'sandbox', label: { en: 'Sandbox on this machine', ko: '이 컴퓨터의 샌드박스' } },
        ...profiles.map((name): TargetChoice => ({ id: name, kind: 'profile', label: verbatim(name) })),
        { id: 'env', kind: 'env', label: { en: 'AWS environment of the server', ko: '서버의 AWS 환경' } },
      ]
    },
    async plan(design, target) {
      const made = await withTarget(target, (opened, lifecycles) => plan(design, lifecycles, opened, { storage }))
      return { ...made, brokenIntents: brokenIntents(design) }
    },
    async apply(design, target, accepted) {
      if (!accepted.brokenIntents) refuseBroken(brokenIntents(design))
      const made = await withTarget(target, (opened, lifecycles) => plan(design, lifecycles, opened, { storage }))
      refuseUnaccepted(made, accepted)
      return start(design, target, made)
    },
    async destroy(design, target, confirm) {
      if (confirm !== design.name) {
        throw new ProvisionRefused('notConfirmed', {
          en: 'Type the name of the design to destroy what it made.',
          ko: '만든 리소스를 삭제하려면 디자인 이름을 입력하십시오.',
        })
      }
      const made = await withTarget(target, (opened, lifecycles) =>
        planDestroy(design, lifecycles, opened, { storage }),
      )
      return start(design, target, made)
    },
    record: (design, target) =>
      withTarget(target, async (opened) => {
        const found = await readRecord(storage, opened.account, design)
        return found ? { design: found.design, at: found.at } : null
      }),
  }
}

/** Replacements and losses happen only where someone said yes to them. @throws ProvisionRefused */
export function refuseUnaccepted(made: Plan, accepted: Accepted): void {
  const losing = made.steps.filter((step) => step.dataLoss).map((step) => step.name)
  if (losing.length > 0 && !accepted.dataLoss) {
    throw new ProvisionRefused('dataLoss', {
      en: `What is stored would be lost: ${losing.join(', ')}. Accept the loss of data to go on.`,
      ko: `저장된 데이터가 사라집니다: ${losing.join(', ')}. 계속하려면 데이터 손실을 승인하십시오.`,
    })
  }
  const replaced = made.steps.filter((step) => step.action === 'replace').map((step) => step.name)
  if (replaced.length > 0 && !accepted.replacements) {
    throw new ProvisionRefused('replacements', {
      en: `These would be replaced: ${replaced.join(', ')}. Accept the replacements to go on.`,
      ko: `다음 리소스가 교체됩니다: ${replaced.join(', ')}. 계속하려면 교체를 승인하십시오.`,
    })
  }
}

/** A design that does not do what it says is applied only where someone said yes to that. @throws ProvisionRefused */
function refuseBroken(broken: readonly IntentAnswer[]): void {
  if (broken.length === 0) return
  const said = inEach((language) => broken.map(({ text }) => text[language]).join('; '))
  throw new ProvisionRefused('brokenIntents', {
    en: `The design breaks what it says must stay true: ${said.en}. Accept the broken intents to go on.`,
    ko: `디자인이 연결 의도를 위반합니다: ${said.ko}. 계속하려면 위반을 승인하십시오.`,
  })
}

function refusal(error: unknown): ProvisionRefused | null {
  if (error instanceof PlanRefused) return new ProvisionRefused('planRefused', error.text)
  if (error instanceof TargetRefused) return new ProvisionRefused('targetRefused', error.text)
  if (error instanceof SandboxUnavailable) return new ProvisionRefused('sandboxUnavailable', error.text)
  if (error instanceof StepFailed) return new ProvisionRefused('awsFailed', error.text)
  return null
}

function textOf(error: unknown): Text {
  return (
    refusal(error)?.text ??
    (error instanceof ProvisionRefused
      ? error.text
      : { en: `An unexpected failure: ${String(error)}`, ko: `예상하지 못한 오류: ${String(error)}` })
  )
}
