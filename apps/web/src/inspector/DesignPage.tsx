import { memo, useDeferredValue } from 'react'
import { useView } from '../store/look.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Switch, TextField } from '../ui/index.ts'
import { worded } from '../words/catalogue.ts'
import { useWords, useWordsOf } from '../words/useWords.ts'
import { Intents } from './Intents.tsx'
import { KindCounts } from './KindCounts.tsx'
import { inspectorWords } from './words.ts'

/** The design itself, while nothing in it is selected. */
export const DesignPage = memo(function DesignPage() {
  const words = useWordsOf(inspectorWords)
  const shell = useWords()
  const design = useEditor((state) => state.history.present)
  // What it counts can follow a moment later.
  const view = useDeferredValue(useView())
  const resources = Object.values(view.resources)
  const describe = worded((w) => w.renameDesign)
  return (
    <article className="inspector-page">
      <header className="inspector-head">
        <div className="inspector-title">
          <h2>{words.design}</h2>
        </div>
      </header>
      <section className="inspector-section">
        <TextField
          label={shell.designName}
          value={design.name}
          onCommit={(typed) => {
            const name = typed.trim().slice(0, 255)
            if (name !== '') editor.transact(describe, [{ op: 'describe', name }])
          }}
        />
      </section>
      <section className="inspector-section">
        <h3>{words.holds}</h3>
        {resources.length === 0 && <p className="quiet">{words.holdsNothing}</p>}
        <KindCounts resources={resources} />
      </section>
      <Intents intents={design.intents} view={view} />
      <section className="inspector-section">
        <h3>{words.settings}</h3>
        <div className="field">
          <Switch
            isOn={design.settings.protected}
            onChange={(isOn) =>
              editor.transact({ en: inspectorWords.en.protect, ko: inspectorWords.ko.protect }, [
                { op: 'describe', settings: { ...design.settings, protected: isOn } },
              ])
            }
          >
            {words.protect}
          </Switch>
          <p className="field-help">{words.protectHelp}</p>
        </div>
      </section>
    </article>
  )
})
