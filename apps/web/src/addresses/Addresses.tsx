import { type Block, contains, formatBlock, overlaps, tryBlock } from '@vpcanvas/ip'
import type { PlannedRange } from '@vpcanvas/resources/addresses'
import { useEffect } from 'react'
import { lookElsewhere } from '../files/lookElsewhere.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button, Select } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { AddressTable } from './AddressTable.tsx'
import { BlockMap } from './BlockMap.tsx'
import { BlockPanel } from './BlockPanel.tsx'
import { planning, usePlanning } from './session.ts'
import { Summary } from './Summary.tsx'
import { usePlan } from './usePlan.ts'
import { addressWords } from './words.ts'
import './addresses.css'

/** The address planner: a VPC's ranges as a map or as a table, what can be done with a block, and what there is room for. */
export default function Addresses() {
  const words = useWordsOf(addressWords)
  const opened = useEditor((state) => state.opened)
  const mode = usePlanning((state) => state.mode)
  const wanted = usePlanning((state) => state.frame)
  const { view, ground, vpcs, vpc, plan, others } = usePlan()
  const [selected] = useEditor((state) => state.selection)
  useEffect(() => {
    const { vpc: last, opened: then } = planning.getState()
    if (last !== vpc || then !== opened) planning.setState({ vpc, opened, preview: null, picked: null, frame: null })
  }, [opened, vpc])
  // Other designs may have been written since the last look.
  useEffect(() => void lookElsewhere(), [])
  const chosen = plan?.subnets.find(({ id }) => id === selected)
  const follows = chosen?.id
  const where = chosen?.block ? formatBlock(chosen.block) : null
  const home = plan && where !== null ? (rangeShown(plan.ranges, where)?.block ?? null) : null
  const around = home && formatBlock(home)
  useEffect(() => {
    if (follows === undefined) return
    planning.setState({ picked: follows })
    const [shown, its] = [tryBlock(planning.getState().frame), tryBlock(where)]
    const isElsewhere = shown === null || (shown.family === 4 && its !== null && !overlaps(shown, its))
    if (isElsewhere && around !== null) planning.setState({ frame: around })
  }, [follows, where, around])
  if (!plan || vpc === null) return <p className="addresses-empty">{words.noVpc}</p>
  const range = rangeShown(plan.ranges, wanted)
  const asked = tryBlock(wanted)
  const frame = range && asked && contains(range.block, asked) ? asked : range?.block
  const labelOf = ({ block, role, known }: PlannedRange) =>
    `${formatBlock(block)} · ${words[role]}${known ? '' : ` · ${words.standsFor}`}`
  return (
    <div className="addresses">
      <div className="addresses-bar">
        <Select
          label={words.vpc}
          hideLabel
          value={vpc}
          options={vpcs.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => editor.select([id])}
        />
        {range && (
          <Select
            label={words.range}
            hideLabel
            value={formatBlock(range.block)}
            options={plan.ranges.map((one) => ({ value: formatBlock(one.block), label: labelOf(one) }))}
            onChange={(text) => planning.setState({ frame: text })}
          />
        )}
        <div className="addresses-buttons" role="group" aria-label={words.view}>
          {(['map', 'table'] as const).map((one) => (
            <Button
              key={one}
              variant={mode === one ? 'primary' : 'plain'}
              aria-pressed={mode === one}
              onPress={() => planning.setState({ mode: one })}
            >
              {words[one]}
            </Button>
          ))}
        </div>
      </div>
      <div className="addresses-main">
        {mode === 'table' ? (
          <AddressTable plan={plan} ground={ground} vpcName={view.get(vpc)?.name ?? vpc} />
        ) : frame && range ? (
          <BlockMap plan={plan} ground={ground} range={range.block} frame={frame} />
        ) : (
          <p className="addresses-empty">{words.noRanges}</p>
        )}
      </div>
      <div className="addresses-side">
        <BlockPanel plan={plan} ground={ground} view={view} />
        <Summary plan={plan} view={view} others={others} />
      </div>
    </div>
  )
}

/** The range that the map is of: the one around the frame, else the primary. */
function rangeShown(ranges: readonly PlannedRange[], frame: string | null): PlannedRange | undefined {
  const block: Block | null = tryBlock(frame)
  return ranges.find((range) => block !== null && contains(range.block, block)) ?? ranges[0]
}
