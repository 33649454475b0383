import { Bookmark, Clock } from 'lucide-react'
import { useEditor } from '../store/useEditor.ts'
import { useLanguage, useSay, useWordsOf } from '../words/useWords.ts'
import { titleOf } from './deeds.ts'
import type { Version } from './versions.ts'
import { historyWords } from './words.ts'

/** A version in two lines: what it is called, and who made it when and how; and what changed in it, in words. */
export function VersionRow({ version }: { readonly version: Version }) {
  const words = useWordsOf(historyWords)
  const language = useLanguage()
  const say = useSay()
  const file = useEditor((state) => state.file.name)
  const Picture = version.name === null ? Clock : Bookmark
  const when = titleOf({ ...version, name: null })[language]
  const facts = [
    version.name !== null && when,
    words.causes[version.cause],
    version.by !== '' && words.by(version.by),
    words.resources(version.resources),
    version.file !== file && words.otherFile(version.file),
  ]
  return (
    <>
      <Picture aria-hidden />
      <span className="version-name">{version.name ?? when}</span>
      <span className="version-facts">
        <span className="version-changes">{version.since === null ? words.first : say(version.summary)}</span>
        <span className="quiet">{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </>
  )
}
