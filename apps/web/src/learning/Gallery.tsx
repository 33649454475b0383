import { CircleCheck, Search, Wrench } from 'lucide-react'
import { useState } from 'react'
import {
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Radio,
  RadioGroup,
  TextField,
  useFilter,
} from 'react-aria-components'
import { useStore } from 'zustand'
import { Dialog } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { openCopy } from './designs.ts'
import { done } from './done.ts'
import { found, type Item, type Sort, sorts, items } from './items.ts'
import { Preview } from './Preview.tsx'
import { learningWords } from './words.ts'
import './Gallery.css'

/** Designs to learn from: what is broken, what works, what to start from. Each opens as a copy of one's own. */
export default function Gallery({ onClose }: { onClose(): void }) {
  const words = useWordsOf(learningWords)
  const [sort, setSort] = useState<Sort>('all')
  const [search, setSearch] = useState('')
  const [isOpening, setOpening] = useState(false)
  const { contains } = useFilter({ sensitivity: 'base' })
  const groups = found(sort, search, contains)

  const open = async (path: string) => {
    const item = items.find((one) => one.path === path)
    if (!item || isOpening) return
    setOpening(true)
    if (await openCopy(() => item.design(), item.title)) onClose()
    else setOpening(false)
  }
  return (
    <Dialog title={words.gallery} isOpen onClose={onClose} size="large">
      <div className="gallery" aria-busy={isOpening}>
        <p className="quiet">{isOpening ? words.opening : words.intro}</p>
        <div className="gallery-bar">
          <TextField aria-label={words.search} value={search} onChange={setSearch} autoFocus className="gallery-search">
            <Search aria-hidden />
            <Input placeholder={words.searchHint} />
          </TextField>
          <RadioGroup
            className="gallery-sorts"
            orientation="horizontal"
            value={sort}
            onChange={(next) => setSort(sorts.find((one) => one === next) ?? 'all')}
          >
            <Label className="spoken-only">{words.sort}</Label>
            {sorts.map((one) => (
              <Radio key={one} value={one} className="gallery-sort">
                {words.sorts[one]}
              </Radio>
            ))}
          </RadioGroup>
        </div>
        <ListBox
          aria-label={words.gallery}
          className="gallery-list"
          layout="grid"
          selectionMode="none"
          onAction={(key) => void open(String(key))}
          renderEmptyState={() => <p className="quiet gallery-none">{words.nothing}</p>}
        >
          {groups.map(({ topic, items: own }) => (
            <ListBoxSection key={topic} className="gallery-group">
              <Header className="gallery-topic">{words.topics[topic]}</Header>
              {own.map((item) => (
                <GalleryCard key={item.path} item={item} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </div>
    </Dialog>
  )
}

function GalleryCard({ item }: { readonly item: Item }) {
  const words = useWordsOf(learningWords)
  const say = useSay()
  const isDone = useStore(done, ({ ids }) => item.sort === 'repairs' && ids.has(item.id))
  const { sort, level, title, teaches } = item
  const sorted = { repairs: words.broken, examples: words.example, templates: words.template }[sort]
  return (
    <ListBoxItem id={item.path} textValue={say(title)} className="gallery-card" data-sort={sort}>
      <Preview of={() => item.design()} />
      <span className="gallery-words">
        <span className="gallery-title">{say(title)}</span>
        <span className="gallery-about">
          <span className="gallery-marks">
            <span className="gallery-mark" data-sort={isDone ? 'done' : sort}>
              {isDone ? <CircleCheck aria-hidden /> : sort === 'repairs' && <Wrench aria-hidden />}
              {isDone ? words.repaired : sorted}
            </span>
            {level !== null && <span className="quiet">{words.levels[level]}</span>}
          </span>
          <span className="quiet">{say(teaches)}</span>
        </span>
      </span>
    </ListBoxItem>
  )
}
