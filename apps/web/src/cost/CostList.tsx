import { monthOf } from '@vpcanvas/cost'
import { kinds } from '@vpcanvas/resources/drawing'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import { show } from '../problems/show.ts'
import { useIsSelected, useResource, useView } from '../store/look.ts'
import { names } from '../words/names.ts'
import { useWordsOf } from '../words/useWords.ts'
import type { ResourceBill } from '../work/bill.ts'
import { typicalOf, usd } from './amounts.ts'
import { costNames } from './names.ts'
import { costWords } from './words.ts'

/** Nobody reads more of them; what is further down costs less. */
const MOST = 100

/** What is billed, the most expensive first, and what costs the same in the order of names. Pressing one selects it and brings it into view. */
export function CostList({ resources }: { readonly resources: readonly ResourceBill[] }) {
  const words = useWordsOf(costWords)
  const view = useView()
  const sorted = useMemo(() => {
    const nameOf = ({ resource }: ResourceBill) => view.get(resource)?.name ?? resource
    return resources
      .filter(({ certain, usage, unknown }) => certain > 0 || usage.high > 0 || unknown > 0)
      .toSorted((a, b) => typicalOf(b) - typicalOf(a) || b.unknown - a.unknown || names.compare(nameOf(a), nameOf(b)))
  }, [resources, view])
  return (
    <table className="cost-list" aria-label={words.perResource}>
      <thead>
        <tr>
          <th scope="col">{words.resource}</th>
          <th scope="col">{words.certain}</th>
          <th scope="col">{words.typical}</th>
          <th scope="col">{words.range}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.slice(0, MOST).map((one) => (
          <Row key={one.resource} bill={one} />
        ))}
        {sorted.length > MOST && (
          <tr>
            <td colSpan={4} className="quiet">
              {words.more(sorted.length - MOST)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Row({ bill }: { readonly bill: ResourceBill }) {
  const words = useWordsOf(costWords)
  const rowNames = useWordsOf(costNames)
  const resource = useResource(bill.resource)
  const isSelected = useIsSelected(bill.resource)
  const icon = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.appearance.icon : undefined
  const { low, typical, high } = monthOf(bill)
  const isUnknown = bill.unknown > 0 && high === 0
  return (
    <tr className={isSelected ? 'selected' : undefined}>
      <th scope="row">
        <Button
          className="cost-name"
          aria-current={isSelected ? 'true' : undefined}
          onPress={() => show(bill.resource)}
        >
          {icon && <KindIcon name={icon} size={16} />}
          {resource?.name || bill.resource}
        </Button>
      </th>
      {isUnknown ? (
        <td colSpan={3} className="quiet">
          {rowNames.notKnown}
        </td>
      ) : (
        <>
          <td>{usd(bill.certain)}</td>
          <td>
            {bill.unknown > 0 && `${words.atLeast} `}
            {usd(typical)}
          </td>
          <td className="quiet">{high === low ? '' : `${usd(low)} – ${usd(high)}`}</td>
        </>
      )}
    </tr>
  )
}
