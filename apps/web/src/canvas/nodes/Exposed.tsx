import type { Exposure } from '@vpcanvas/reachability'
import { EyeOff, Globe, Lock } from 'lucide-react'
import { useWords } from '../../words/useWords.ts'

const pictures = { public: Globe, private: Lock, isolated: EyeOff } as const

/** Public, private or isolated: as word and picture, not only as colour. */
export function Exposed({ exposure }: { readonly exposure: Exposure }) {
  const words = useWords()
  const Picture = pictures[exposure]
  const help = { public: words.publicHelp, private: words.privateHelp, isolated: words.isolatedHelp }[exposure]
  return (
    <span className={`exposed ${exposure}`} title={help}>
      <Picture aria-hidden />
      {words[exposure]}
    </span>
  )
}
