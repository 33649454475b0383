import type { ControlProps } from './control.ts'
import { ListControl } from './ListControl.tsx'
import { ShownControl } from './ShownControl.tsx'
import { SimpleControl } from './SimpleControl.tsx'
import { TagsControl } from './TagsControl.tsx'

/** The input for a control, whichever it is. */
export function ControlFor({ control, ...rest }: ControlProps) {
  switch (control.type) {
    case 'list':
      return <ListControl {...rest} control={control} />
    case 'tags':
      return <TagsControl {...rest} control={control} />
    case 'shown':
      return <ShownControl {...rest} control={control} />
    default:
      return <SimpleControl {...rest} control={control} />
  }
}
