import { ChooseDialog } from './ChooseDialog.tsx'

export default function MoveDialog({ onClose }: { onClose(): void }) {
  return <ChooseDialog what="move" onClose={onClose} />
}
