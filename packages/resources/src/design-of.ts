import {
  applyEdits,
  type Design,
  type Edit,
  emptyDesign,
  EditRefused,
  type Id,
  type Props,
  schemasOf,
} from '@vpcanvas/model'
import { drawables } from './drawables.ts'

/** A resource of an example, with as much of its properties as the example is about. */
export interface Entry {
  readonly id: Id
  readonly kind: string
  readonly parent?: Id | null
  /** The id, where it is left out. */
  readonly name?: string
  readonly props?: Props
}

/**
 * A design for examples and tests: containers before what they hold, properties completed from the kinds' defaults,
 * nothing drawn anywhere.
 * @throws EditRefused for an unknown kind, a container that cannot hold it, an id used twice, or properties of a wrong shape.
 */
export function designOf(...entries: readonly Entry[]): Design {
  return applyEdits(emptyDesign('example', 'Example'), entries.map(added), schemasOf(drawables))
}

function added({ id, kind: kindName, parent = null, name = id, props }: Entry): Edit {
  const kind = Object.hasOwn(drawables, kindName) ? drawables[kindName] : undefined
  const edit: Edit = {
    op: 'add',
    resource: { id, kind: kindName, name, parent, props: { ...kind?.defaults, ...props } },
  }
  if (!kind)
    throw new EditRefused({ en: `There is no kind "${kindName}".`, ko: `"${kindName}" 종류는 없습니다.` }, edit)
  return edit
}
