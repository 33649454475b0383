import type { Path, Resource, View } from '@vpcanvas/model'
import type { Field } from '@vpcanvas/resources'
import type { Problem } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { useState } from 'react'
import { useSay } from '../words/useWords.ts'
import { change } from './change.ts'
import { ControlFor } from './controls/ControlFor.tsx'
import { Lock } from './Lock.tsx'

interface PropertyFieldProps {
  readonly resource: Resource
  readonly view: View
  readonly field: Field
  /** Those of this property. */
  readonly problems: readonly Problem[]
}

/** One property of a resource: its label, its input, and what is wrong with it. */
export function PropertyField({ resource, view, field, problems }: PropertyFieldProps) {
  const say = useSay()
  const [refused, setRefused] = useState<Text | null>(null)
  const path: Path = [field.prop]
  return (
    <div className="property">
      <ControlFor
        control={field.control}
        resource={resource}
        view={view}
        path={path}
        value={resource.props[field.prop]}
        problems={problems}
        refused={refused}
        label={say(field.label)}
        help={field.help && say(field.help)}
        aside={<Lock resource={resource} field={field} view={view} />}
        onChange={(value, at = path) => setRefused(change(resource.id, at, value, field.label))}
        onRefuse={setRefused}
      />
    </div>
  )
}
