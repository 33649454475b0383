import { type Block, blockAt, formatBlock, sameBlock, tryBlock, usableInSubnet } from '@vpcanvas/ip'
import type { View } from '@vpcanvas/model'
import {
  type AddressPlan,
  type Ground,
  mergeable,
  mergeSubnets,
  NARROWEST,
  newSubnet,
  type PlannedSubnet,
  rerange,
  splitFree,
  splitSubnet,
} from '@vpcanvas/resources/addresses'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { ResourceLink } from '../inspector/ResourceLink.tsx'
import { Select, TextField } from '../ui/index.ts'
import { useLanguage, useSay, useWords, useWordsOf } from '../words/useWords.ts'
import { MoveButton } from './MoveButton.tsx'
import { usePlanning } from './session.ts'
import { addressWords } from './words.ts'

/** A new subnet is this wide at most where nobody says otherwise. */
const COMFORTABLE = 24

interface PanelProps {
  readonly plan: AddressPlan
  readonly ground: Ground
}

/** The chosen block: what it is, and all that the pointer can do with it, by buttons and fields. */
export function BlockPanel({ plan, ground, view }: PanelProps & { readonly view: View }) {
  const words = useWordsOf(addressWords)
  const picked = tryBlock(usePlanning((state) => state.picked))
  const subnet = plan.subnets.find(({ block }) => block && picked && sameBlock(block, picked))
  const free = plan.free.find((block) => picked && sameBlock(block, picked))
  return (
    <section className="addresses-section addresses-panel">
      {subnet?.block ? (
        <SubnetPanel
          key={`${subnet.id} ${formatBlock(subnet.block)}`}
          {...{ ground, view, subnet }}
          block={subnet.block}
        />
      ) : free ? (
        <FreePanel key={formatBlock(free)} plan={plan} ground={ground} block={free} />
      ) : (
        <p className="quiet">{words.notFree}</p>
      )}
      <Consequence />
    </section>
  )
}

/** What a move that is looked at comes to; said to those who listen. */
function Consequence() {
  const words = useWordsOf(addressWords)
  const say = useSay()
  const preview = usePlanning((state) => state.preview)
  return (
    <div className="addresses-consequence" role="status" aria-label={words.consequence}>
      {preview &&
        ('refused' in preview ? (
          <p className="refused">{say(preview.refused)}</p>
        ) : (
          <>
            <p className="mono">{say(preview.said)}</p>
            {preview.notes.map((note) => (
              <p key={note.en}>{say(note)}</p>
            ))}
          </>
        ))}
    </div>
  )
}

function SubnetPanel({
  ground,
  view,
  subnet,
  block,
}: Pick<PanelProps, 'ground'> & { readonly view: View; readonly subnet: PlannedSubnet; readonly block: Block }) {
  const words = useWordsOf(addressWords)
  const shell = useWords()
  const language = useLanguage()
  const [typed, setTyped] = useState(formatBlock(block))
  const wanted = tryBlock(typed)
  const twin = mergeable(ground, subnet.id)
  const count = (n: number) => n.toLocaleString(language)
  return (
    <>
      <h3>
        <ResourceLink id={subnet.id} /> <span className="mono">{formatBlock(block)}</span>
      </h3>
      <p>
        {[
          subnet.zone || words.noZone,
          subnet.tier && shell[subnet.tier],
          words.usedOf(count(subnet.used), count(subnet.usable)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {subnet.ipv6 && (
        <p className="mono">
          {formatBlock(subnet.ipv6.block)}
          {!subnet.ipv6.known && ` (${words.standsFor})`}
        </p>
      )}
      {subnet.fault && <p className="refused">{words.faults[subnet.fault]}</p>}
      {subnet.taken.length > 0 && (
        <ul className="addresses-taken" aria-label={words.usedBy}>
          {subnet.taken.map(({ by, expected }) => (
            <li key={by}>
              <ResourceLink id={by} /> {words.addresses(count(expected))}
            </li>
          ))}
        </ul>
      )}
      {subnet.locked ? (
        <p className="addresses-locked">
          <Lock aria-hidden /> <strong>{words.locked}</strong> {words.lockedHelp}
        </p>
      ) : (
        <>
          <p className="quiet">
            {subnet.growth && subnet.growth.prefix < block.prefix
              ? words.growsTo(formatBlock(subnet.growth))
              : words.growsNot}
          </p>
          <TextField
            label={words.rangeOf(subnet.name)}
            value={typed}
            monospace
            onDraft={setTyped}
            onCommit={setTyped}
            error={wanted?.family !== 4 && words.noBlock}
          />
          <div className="addresses-buttons">
            {wanted && wanted.family === 4 && !sameBlock(wanted, block) && (
              <MoveButton planned={rerange(ground, subnet.id, wanted)}>{words.apply}</MoveButton>
            )}
            {block.prefix < NARROWEST && (
              <MoveButton planned={rerange(ground, subnet.id, sized(block, block.prefix + 1))}>{words.half}</MoveButton>
            )}
            <MoveButton planned={rerange(ground, subnet.id, sized(block, block.prefix - 1))}>{words.double}</MoveButton>
            {splitsOf(block).map(({ parts, prefix }) => (
              <MoveButton key={parts} planned={splitSubnet(ground, subnet.id, prefix)}>
                {words.splitIn(parts)}
              </MoveButton>
            ))}
            {twin !== null && !ground.isProvisioned(twin) && (
              <MoveButton planned={mergeSubnets(ground, subnet.id, twin)}>
                {words.mergeWith(view.get(twin)?.name ?? twin)}
              </MoveButton>
            )}
          </div>
        </>
      )}
    </>
  )
}

function FreePanel({ plan, ground, block }: PanelProps & { readonly block: Block }) {
  const words = useWordsOf(addressWords)
  const language = useLanguage()
  const [typed, setTyped] = useState(formatBlock(sized(block, Math.max(block.prefix, COMFORTABLE))))
  const [zone, setZone] = useState(plan.zones[0] ?? '')
  const wanted = tryBlock(typed)
  const zones = plan.zones.length > 0 ? plan.zones : ['']
  const turns = [...zones.slice(zones.indexOf(zone)), ...zones.slice(0, Math.max(0, zones.indexOf(zone)))]
  return (
    <>
      <h3>
        {words.free} <span className="mono">{formatBlock(block)}</span>
      </h3>
      <p>{words.usableOf(usableInSubnet(block).toLocaleString(language))}</p>
      <TextField
        label={words.newRange}
        value={typed}
        monospace
        onDraft={setTyped}
        onCommit={setTyped}
        error={wanted?.family !== 4 && words.noBlock}
      />
      {plan.zones.length > 0 && (
        <Select
          label={words.zone}
          value={zone}
          options={plan.zones.map((one) => ({ value: one, label: one }))}
          onChange={setZone}
        />
      )}
      <div className="addresses-buttons">
        {wanted?.family === 4 && (
          <MoveButton planned={newSubnet(ground, plan.vpc, wanted, zone)}>{words.add}</MoveButton>
        )}
        {splitsOf(block).map(({ parts, prefix }) => (
          <MoveButton key={parts} planned={splitFree(ground, plan.vpc, block, prefix, turns)}>
            {words.splitIn(parts)}
          </MoveButton>
        ))}
      </div>
    </>
  )
}

/** The block of another prefix at the start of one. */
function sized(block: Block, prefix: number): Block {
  return blockAt({ family: block.family, value: block.first }, prefix)
}

/** Into how many parts a block can be split at once. */
function splitsOf({ prefix }: Block): readonly { readonly parts: number; readonly prefix: number }[] {
  return [1, 2, 3]
    .filter((bits) => prefix + bits <= NARROWEST)
    .map((bits) => ({ parts: 2 ** bits, prefix: prefix + bits }))
}
