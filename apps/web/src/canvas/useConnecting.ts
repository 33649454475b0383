import { connect, type Id, type Outcome, schemasOf, viewOf } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { type OnConnectEnd, type OnConnectStart, useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import { refused } from '../commands/carryOut.ts'
import { under } from '../gestures/geometry.ts'
import { skills } from '../hand/skills.ts'
import { pictureDesign, unseen } from '../store/pictureDesign.ts'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { worded } from '../words/catalogue.ts'
import { endGesture, gesture, useGesture } from './gesture.ts'

/** Drawing a line from one thing to another: what it would change is said while it is drawn. */
export function useConnecting() {
  const flow = useReactFlow()
  const from = useGesture((state) => state.connecting)
  const last = useRef<{ readonly to: Id; readonly outcome: Outcome } | null>(null)

  const targetAt = useCallback(
    (client: { readonly x: number; readonly y: number }): Id | null => {
      const design = pictureDesign(editor.get())
      return (
        under(viewOf(design, schemasOf(kinds)), design.layout, flow.screenToFlowPosition(client)).at(-1)?.id ?? null
      )
    },
    [flow],
  )

  useEffect(() => {
    if (from === null) return
    const onPointerMove = (event: PointerEvent) => {
      const at = { x: event.clientX, y: event.clientY }
      const to = targetAt(at)
      if (to === null || to === from) {
        last.current = null
        return gesture.setState({ target: null, refuses: false, hint: { text: worded((words) => words.dropOn), at } })
      }
      if (last.current?.to !== to) last.current = { to, outcome: connect(editor.design(), kinds, from, to) }
      const { outcome } = last.current
      const refuses = 'refused' in outcome
      gesture.setState({ target: to, refuses, hint: { text: refuses ? outcome.refused : titleOf(from, to), at } })
    }
    window.addEventListener('pointermove', onPointerMove)
    return () => window.removeEventListener('pointermove', onPointerMove)
  }, [from, targetAt])

  const onConnectStart: OnConnectStart = useCallback((_event, { nodeId }) => {
    skills()
    const giveUp = () => {
      endGesture()
      // React Flow goes on with the line, and with the camera at the edge, until it hears that a button was let go.
      document.dispatchEvent(new MouseEvent('mouseup'))
    }
    gesture.setState({ connecting: nodeId, held: nodeId, giveUp })
  }, [])

  const onConnectEnd: OnConnectEnd = useCallback(
    (event) => {
      const point = 'changedTouches' in event ? event.changedTouches[0] : event
      const client = point && { x: point.clientX, y: point.clientY }
      const { connecting } = gesture.getState()
      last.current = null
      endGesture()
      if (connecting === null || !client) return
      const to = targetAt(client)
      if (to === connecting) return
      const at = flow.screenToFlowPosition(client)
      const isLoose = to === null || 'refused' in connect(editor.design(), kinds, connecting, to)
      if (
        isLoose &&
        isEmptyAt(to) &&
        skills()?.newEnds(editor.design(), kinds, connecting, at, unseen(editor.get())).length
      )
        return gesture.setState({ loose: { from: connecting, at, client } })
      if (to !== null) joinThings(connecting, to)
    },
    [targetAt, flow],
  )

  return { onConnectStart, onConnectEnd }
}

/** Whether there is only the canvas or a frame, which things can be put into. */
function isEmptyAt(id: Id | null): boolean {
  const kind = id === null ? undefined : editor.design().resources[id]?.kind
  return kind === undefined || kinds[kind]?.appearance.shape === 'frame'
}

/** Carries out what a line between two resources stands for, as one step, and says what it was. */
export function joinThings(from: Id, to: Id): void {
  const outcome = connect(editor.design(), kinds, from, to)
  if ('refused' in outcome) {
    editor.say(outcome.refused)
    return void toast(outcome.refused, { tone: 'danger' })
  }
  const { resources } = editor.design()
  const [a, b] = [resources[from]?.name ?? from, resources[to]?.name ?? to]
  const title = worded((words) => words.connectThings(a, b))
  if (refused(editor.transact(title, outcome.edits))) return
  editor.say(worded((words) => words.connected(a, b)))
}

/** What a line between two things means, in the words of whichever kind knows it. */
function titleOf(from: Id, to: Id) {
  const { resources } = editor.design()
  const [a, b] = [resources[from], resources[to]]
  for (const [one, other] of [
    [a, b],
    [b, a],
  ]) {
    const connection = one && kinds[one.kind]?.connections.find((each) => each.to === other?.kind)
    if (connection)
      return {
        en: `${one.name}: ${connection.title.en} → ${other?.name}`,
        ko: `${one.name}: ${connection.title.ko} → ${other?.name}`,
      }
  }
  return worded((words) => words.connectThings(a?.name ?? from, b?.name ?? to))
}
