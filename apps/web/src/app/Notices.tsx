import { useStore } from 'zustand'
import { useEditor } from '../store/useEditor.ts'
import { Button, Dialog } from '../ui/index.ts'
import { notices } from '../ui/toastQueue.ts'
import type { Catalogue, Translated } from '../words/catalogue.ts'
import { useLanguage, useSay, useWords, useWordsOf } from '../words/useWords.ts'
import './Notices.css'

const en = {
  none: 'Nothing has been said since the page was opened.',
  help: 'What was said at the foot of the window since the page was opened, the latest first.',
}

const ko: Translated<typeof en> = {
  none: '페이지를 연 뒤로 표시된 알림이 없습니다.',
  help: '페이지를 연 뒤로 창 아래쪽에 표시된 알림입니다. 최근 알림이 먼저 나옵니다.',
}

const noticeWords: Catalogue<typeof en> = { en, ko }

/** What was said in passing, to be read in one's own time. */
export default function Notices({ onClose }: { onClose(): void }) {
  const words = useWords()
  const own = useWordsOf(noticeWords)
  const say = useSay()
  const language = useLanguage()
  const kept = useStore(notices)
  // What a notice offers holds for the design as it is.
  useEditor((state) => state.history)
  const when = new Intl.DateTimeFormat(language, { timeStyle: 'medium' })
  return (
    <Dialog title={words.notices} isOpen onClose={onClose}>
      <p className="quiet">{kept.length === 0 ? own.none : own.help}</p>
      <ol className="notices">
        {kept.map(({ key, at, text, tone, action }) => (
          <li key={key} className={tone}>
            <time className="quiet" dateTime={new Date(at).toISOString()}>
              {when.format(at)}
            </time>
            <span className="notice-words">{say(text)}</span>
            {action?.holds() && (
              <Button
                onPress={() => {
                  action.run()
                  onClose()
                }}
              >
                {say(action.label)}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
