import { Minus, Pencil, Plus } from 'lucide-react'

const signs = { added: Plus, changed: Pencil, removed: Minus } as const

/** What became of something, as a sign: the colour repeats it. */
export function ChangeSign({ sort }: { readonly sort: keyof typeof signs }) {
  const Sign = signs[sort]
  return <Sign aria-hidden className="change-sign" data-sort={sort} />
}
