import { kinds, type PaletteGroup } from '@vpcanvas/resources/drawing'
import { ChevronDown, ChevronRight, Search } from 'lucide-react'
import { useState } from 'react'
import { Nothing } from '../app/Nothing.tsx'
import { Press } from '../ui/index.ts'
import { useSay, useWords } from '../words/useWords.ts'
import { PaletteItem } from './PaletteItem.tsx'
import './Palette.css'

const groups: readonly PaletteGroup[] = ['places', 'network', 'gateways', 'security', 'compute', 'caches', 'actors']

/** What can be drawn, by group: to be dragged onto the canvas, or placed with Enter. */
export function Palette() {
  const words = useWords()
  const say = useSay()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(true)
  const wanted = search.trim().toLowerCase()
  const titles: Record<PaletteGroup, string> = words.paletteGroups
  // What an import leaves over is shown, but not drawn by hand.
  const all = Object.values(kinds).filter(({ schema }) => schema.kind !== 'opaque')
  const found = all.filter(({ schema, appearance }) =>
    [schema.kind, appearance.label.en, appearance.label.ko, ...(appearance.alsoCalled ?? [])]
      .join(' ')
      .toLowerCase()
      .includes(wanted),
  )
  return (
    <section className="palette" aria-label={words.palette} data-open={isOpen || undefined}>
      <header className="side-head">
        <h2 className="side-heading">
          <Press className="side-title" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
            {words.palette}
          </Press>
        </h2>
        {isOpen && (
          <label className="side-search">
            <Search aria-hidden />
            <input
              type="search"
              aria-label={words.searchPalette}
              placeholder={words.searchPalette}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setSearch('')}
            />
          </label>
        )}
      </header>
      {isOpen && (
        <div className="palette-list">
          {found.length === 0 && <Nothing text={words.nothingFound} />}
          {groups.map((group) => {
            const members = found.filter(({ appearance }) => appearance.group === group)
            return (
              members.length > 0 && (
                <div key={group} role="group" aria-label={titles[group]}>
                  <h3 className="palette-group">{titles[group]}</h3>
                  <div className="palette-items">
                    {members.map(({ schema, appearance }) => (
                      <PaletteItem
                        key={schema.kind}
                        kind={schema.kind}
                        label={say(appearance.label)}
                        icon={appearance.icon}
                        explain={say(appearance.explain)}
                      />
                    ))}
                  </div>
                </div>
              )
            )
          })}
        </div>
      )}
    </section>
  )
}
