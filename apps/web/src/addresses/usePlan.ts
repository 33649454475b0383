import {
  type AddressPlan,
  addressPlan,
  type DesignElsewhere,
  type Ground,
  othersThan,
  vpcAround,
  vpcsOf,
} from '@vpcanvas/resources/addresses'
import { kinds } from '@vpcanvas/resources/drawing'
import { type Id, type Resource, schemasOf, type View, viewOf } from '@vpcanvas/model'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { elsewhere } from '../files/elsewhere.ts'
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
  /** The other designs of the folder. */
  readonly others: readonly DesignElsewhere[]
} {
  const history = useEditor((state) => state.history)
  const applied = useEditor((state) => state.applied)
  const exposure = useEditor((state) => state.exposure)
  const selection = useEditor((state) => state.selection)
  const wanted = usePlanning((state) => state.vpc)
  const view = viewOf(history.present, schemasOf(kinds))
  const ground = useMemo(() => groundOf({ history, applied }), [history, applied])
  const vpcs = vpcsOf(view)
  const file = useEditor((state) => state.file.name)
  const designs = useStore(elsewhere, (state) => state.designs)
  const { id } = history.present
  const others = useMemo(() => othersThan({ file, id }, designs), [file, id, designs])
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
            elsewhere: others,
          }),
    [view, vpc, exposure, ground, others],
  )
  return { view, ground, vpcs, vpc, plan, others }
}
