import { say } from '@vpcanvas/text'
import { X } from 'lucide-react'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as Content,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components'
import { useEditor } from '../store/useEditor.ts'
import { useLanguage, useWords } from '../words/useWords.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { toasts } from './toastQueue.ts'
import './Toasts.css'

/** Where toasts appear; once, at the root. */
export default function ToastRegion() {
  const language = useLanguage()
  const words = useWords()
  // What a notice offers holds for the design as it is.
  useEditor((state) => state.history)
  return (
    <Region queue={toasts} className="toasts" aria-label={words.notices}>
      {({ toast }) => (
        <Toast toast={toast} className={`toast ${toast.content.tone}`}>
          <Content className="toast-words">
            <Text slot="title">{say(toast.content.text, language)}</Text>
          </Content>
          {toast.content.action?.holds() && (
            <Button
              variant="quiet"
              onPress={() => {
                toast.content.action?.run()
                toasts.close(toast.key)
              }}
            >
              {say(toast.content.action.label, language)}
            </Button>
          )}
          <IconButton small label={words.close} icon={<X />} onPress={() => toasts.close(toast.key)} />
        </Toast>
      )}
    </Region>
  )
}
