import { X } from 'lucide-react'
import { useRef } from 'react'
import { IconButton, Select } from '../../ui/index.ts'
import { useWordsOf } from '../../words/useWords.ts'
import { ResourceLink } from '../ResourceLink.tsx'
import { inspectorWords } from '../words.ts'
import type { ControlProps } from './control.ts'
import { focusNear } from './focusNear.ts'
import { Group } from './Group.tsx'
import { optionsOf, referable } from './referable.tsx'

/** Other resources, by their names. */
export function ReferencesControl(props: ControlProps<'references'>) {
  const { control, resource, view, path, value, onChange } = props
  const words = useWordsOf(inspectorWords)
  const ref = useRef<HTMLDivElement>(null)
  const named = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  const all = referable(view, resource, control.to)
  const rest = all.filter(({ id }) => !named.includes(id))
  return (
    <Group {...props}>
      <div ref={ref} className="rows">
        {named.map((id) => (
          <div key={id} className="row reference-row">
            <ResourceLink id={id} />
            <IconButton
              small
              label={words.remove(view.get(id)?.name ?? id)}
              icon={<X />}
              onPress={() => {
                focusNear(ref.current, named.indexOf(id))
                onChange(undefined, [...path, id])
              }}
            />
          </div>
        ))}
        <Select
          label={`${words.addReference}: ${props.label}`}
          hideLabel
          value={null}
          options={{ chosen: null, all: () => optionsOf(view, resource, rest) }}
          isDisabled={rest.length === 0}
          placeholder={
            rest.length > 0 ? `${words.addReference}…` : all.length > 0 ? words.nothingToAdd : words.noneThere
          }
          onChange={(id) => onChange(id, [...path, id])}
        />
      </div>
    </Group>
  )
}
