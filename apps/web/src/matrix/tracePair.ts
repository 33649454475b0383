import { editor } from '../store/useEditor.ts'
import { askFor, runTrace } from '../trace/session.ts'
import { NOBODY, type ReachTable } from '../work/table.ts'

/** Opens the trace of a pair of a cell: of its first flow, where it has one. */
export function tracePair({ classes, sorts, cells }: ReachTable, row: number, column: number): void {
  const cell = cells[row]?.[column] ?? NOBODY
  if (cell === NOBODY) return
  const [from] = classes[row] ?? []
  const to = classes[column]?.find((id) => id !== from)
  if (from === undefined || to === undefined) return
  const flows = sorts[cell] ?? []
  const flow = flows.find(({ protocol }) => protocol === 'tcp') ?? flows.find(({ protocol }) => protocol !== 'other')
  const port = flow?.ports[0]?.[0]
  const { resources } = editor.design()
  const end = (id: string) => (Object.hasOwn(resources, id) ? id : 'internet')
  askFor({ from: end(from), to: end(to), protocol: flow?.protocol ?? 'tcp', port: port || null, sourcePort: null })
  editor.setView({ drawer: 'trace', lastDrawer: 'trace' })
  void runTrace()
}
