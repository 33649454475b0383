import { isEmptyDesign } from '@vpcanvas/model'
import { say } from '@vpcanvas/text'
import { useStore } from 'zustand'
import { commandOf } from '../commands/commands.ts'
import { CommandIcon } from '../icons/CommandIcon.tsx'
import { KindIcon } from '../icons/KindIcon.tsx'
import { learningWords } from '../learning/words.ts'
import { goToOutline } from '../app/regions.ts'
import { scene } from '../app/shellDoor.ts'
import { useEditor } from '../store/useEditor.ts'
import { takeTour, tour } from '../tour/session.ts'
import { tourWords } from '../tour/words.ts'
import { Button, Press } from '../ui/index.ts'
import { useWords, useWordsOf } from '../words/useWords.ts'
import { emptyWords } from './emptyWords.ts'
import { startFrom, templates } from './templates.ts'
import { useGesture } from './gesture.ts'

/** What a template is about, as a picture. */
const icons: Readonly<Record<string, string>> = {
  'cache-in-private-subnets': 'elasticache-valkey',
  'public-and-private': 'nat-gateway',
  'peered-vpcs': 'vpc-peering',
  'three-tier': 'instance',
}

/** What an empty canvas offers: one sentence, designs that work at once, and import. */
export default function EmptyCanvas() {
  const words = useWords()
  const own = useWordsOf(emptyWords)
  const learning = useWordsOf(learningWords)
  const touring = useWordsOf(tourWords)
  const isBegun = useStore(tour, ({ step }) => step !== null)
  const language = useEditor((state) => state.view.language)
  const isEmpty = useEditor((state) => isEmptyDesign(state.history.present))
  const isPlacing = useGesture((state) => state.placing !== null)
  if (!isEmpty) return null
  return (
    <section className="empty" aria-label={words.templates} data-yields={isPlacing || undefined}>
      <h2>{own.title}</h2>
      <p className="quiet">{own.help}</p>
      <ul className="empty-templates">
        {templates.map((template) => (
          <li key={template.id}>
            <Press
              className="empty-template"
              onPress={({ by }) => {
                startFrom(template)
                // The button is gone, and what came of it is to be read there.
                if (by === 'keyboard') requestAnimationFrame(goToOutline)
              }}
            >
              <KindIcon name={icons[template.id] ?? 'vpc'} size={32} />
              <span>
                <strong>{say(template.title, language)}</strong>
                <span className="quiet">{say(template.description, language)}</span>
              </span>
            </Press>
          </li>
        ))}
      </ul>
      <div className="empty-offers">
        <Button variant="quiet" icon={<CommandIcon name="import" />} onPress={() => commandOf('import').run(scene)}>
          {own.importing}
        </Button>
        <Button variant="quiet" icon={<CommandIcon name="gallery" />} onPress={() => commandOf('gallery').run(scene)}>
          {learning.gallery}
        </Button>
        <Button variant="quiet" icon={<CommandIcon name="tour" />} onPress={() => void takeTour()}>
          {isBegun ? touring.goOn : touring.offer}
        </Button>
      </div>
    </section>
  )
}
