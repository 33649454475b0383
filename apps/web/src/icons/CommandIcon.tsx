import {
  ArrowUpFromLine,
  Layers,
  LayoutGrid,
  Map as MapPicture,
  Maximize,
  Redo2,
  Rocket,
  Route,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import type { MorePicture } from './MorePictures.tsx'
import { fetched } from '../ui/fetched.tsx'
import { Later } from '../ui/Later.tsx'

const MorePictures = fetched(() => import('./MorePictures.tsx'))

/** What the toolbars show from the first moment on. */
const pictures = {
  undo: Undo2,
  redo: Redo2,
  arrange: LayoutGrid,
  minimap: MapPicture,
  fit: Maximize,
  'zoom-in': ZoomIn,
  'zoom-out': ZoomOut,
  lens: Layers,
  trace: Route,
  plan: Rocket,
  export: ArrowUpFromLine,
} as const

type FirstPicture = keyof typeof pictures

export type CommandIconName = FirstPicture | MorePicture

/** The picture of a command. Its words stand beside it, so it is silent. */
export function CommandIcon({ name }: { readonly name: CommandIconName }) {
  if (!isFirst(name))
    return (
      <Later waiting={<svg aria-hidden width={24} height={24} />}>
        <MorePictures name={name} />
      </Later>
    )
  const Picture = pictures[name]
  return <Picture aria-hidden strokeWidth={1.75} />
}

function isFirst(name: CommandIconName): name is FirstPicture {
  return Object.hasOwn(pictures, name)
}
