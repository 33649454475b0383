/** This dialog's place in the shell. */
export default function ExportDialog({ onClose: _onClose }: { onClose(): void }) {
  return null
}
