import { type AddressPlan, addressPlan, type Ground, vpcAround, vpcsOf } from '@vpcanvas/resources/addresses'
import { kinds } from '@vpcanvas/resources/drawing'
import { type Id, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import { useMemo } from 'react'
import { useEditor } from '../store/useEditor.ts'
import { groundOf } from './apply.ts'
import { usePlanning } from './session.ts'

/** The plan of the VPC that is looked at, of the design as it is. */
export function usePlan(): {
  readonly view: View
  readonly ground: Ground
  readonly vpcs: readonly Resource[]
  readonly vpc: Id | null
  readonly plan: AddressPlan | null
} {
  const history = useEditor((state) => state.history)
  const applied = useEditor((state) => state.applied)
  const exposure = useEditor((state) => state.exposure)
  const selection = useEditor((state) => state.selection)
  const wanted = usePlanning((state) => state.vpc)
  const view = viewOf(history.present, schemasOf(kinds))
  const ground = useMemo(() => groundOf({ history, applied }), [history, applied])
  const vpcs = vpcsOf(view)
  const [selected] = selection
  // What is selected leads; with nothing of a VPC selected, the planner stays where it was.
  const vpc = vpcAround(view, selected) ?? vpcs.find(({ id }) => id === wanted)?.id ?? vpcs[0]?.id ?? null
  const plan = useMemo(
    () =>
      vpc === null
        ? null
        : addressPlan(view, vpc, {
            tierOf: (id) => exposure[id]?.exposure ?? null,
            isProvisioned: ground.isProvisioned,
          }),
    [view, vpc, exposure, ground],
  )
  return { view, ground, vpcs, vpc, plan }
}
