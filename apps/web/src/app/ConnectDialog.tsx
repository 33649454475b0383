import { ChooseDialog } from './ChooseDialog.tsx'

export default function ConnectDialog({ onClose }: { onClose(): void }) {
  return <ChooseDialog what="connect" onClose={onClose} />
}
