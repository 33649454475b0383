import { subnetCount } from './seen.ts'
import { explaining } from '../explain/session.ts'
import { planSession } from '../plan/session.ts'
import { editor } from '../store/useEditor.ts'
import { traceSession } from '../trace/session.ts'
import type { tourWords } from './words.ts'

/** What a step knows of the page when it is come to. */
export interface Start {
  readonly subnets: number
  readonly traced: unknown
  readonly explained: number
}

export interface Step {
  readonly id: keyof (typeof tourWords)['en']['steps']
  /** What it points at: the first of these that is on the page. */
  readonly at: readonly string[]
  /** Whether what it asks for was done, by whatever way. */
  isDone(start: Start): boolean
}

export function startNow(): Start {
  return {
    subnets: subnetCount(editor.design()),
    traced: traceSession.getState().answered,
    explained: explaining.getState().calls,
  }
}

/** The rule that has something to say of the tour's design. */
const REPORTED = 'sg-cache-port-closed'

/** What the tour asks for, in order. Each is the real thing, on the real interface. */
export const steps: readonly Step[] = [
  {
    id: 'draw',
    at: ['.palette-hold[data-kind="subnet"] button', '.palette'],
    isDone: ({ subnets }) => subnetCount(editor.design()) > subnets,
  },
  {
    id: 'problems',
    at: ['.drawer-tab[data-panel="problems"]'],
    isDone: () => editor.get().view.drawer === 'problems',
  },
  {
    id: 'fix',
    at: [`.problem[data-rule="${REPORTED}"] .fix-button`, '.drawer-tab[data-panel="problems"]'],
    isDone: () => !editor.get().checking && !editor.get().problems.some(({ rule }) => rule === REPORTED),
  },
  {
    id: 'trace',
    at: ['.trace-form', '.drawer-tab[data-panel="trace"]'],
    isDone: ({ traced }) => {
      const { answered, answer } = traceSession.getState()
      return answered !== null && answered !== traced && answer?.ok === true
    },
  },
  {
    id: 'explain',
    at: ['.outline [data-key="nat"]:not([aria-selected="true"])', '.explain-heading', '.outline'],
    isDone: ({ explained }) => explaining.getState().calls > explained || isExplained(),
  },
  {
    id: 'lens',
    at: ['.lens-button'],
    isDone: () => editor.get().view.lens !== 'placement',
  },
  {
    id: 'plan',
    at: ['.plan-verbs button', '.drawer-tab[data-panel="plan"]'],
    isDone: () => planSession.getState().plan !== null || planSession.getState().run !== null,
  },
  { id: 'end', at: [], isDone: () => true },
]

function isExplained(): boolean {
  return explaining.getState().isOpen && editor.get().selection.size === 1
}

/** Wakes whenever something that a step looks at may be another. */
export function onChange(wake: () => void): () => void {
  const leave = [editor.store, traceSession, explaining, planSession].map((store) => store.subscribe(wake))
  return () => leave.forEach((one) => one())
}
