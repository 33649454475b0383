import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/useWords.ts'
import './Dialog.css'
import { IconButton } from './IconButton.tsx'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  onClose(): void
  /** `small` asks one thing, `large` holds a document. */
  readonly size?: 'small' | 'medium' | 'large'
  /** Buttons at the end, the main one last. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A window over the editor; Escape and a click outside close it. */
export function Dialog({ title, isOpen, onClose, size = 'medium', actions, children }: DialogProps) {
  const words = useWords()
  return (
    <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`dialog ${size}`}>
        <AriaDialog className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton label={words.close} icon={<X />} onPress={onClose} />
          </header>
          <div className="dialog-content">{children}</div>
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
