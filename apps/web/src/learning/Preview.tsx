import type { Design } from '@vpcanvas/model'
import { useEffect, useRef, useState } from 'react'
import { onOtherTheme } from '../canvas/scene/wearing.ts'
import { useLanguage } from '../words/useWords.ts'
import { inTurn } from './inTurn.ts'
import { type Pictured, pictured } from './pictured.ts'
import { drawPreview } from './previews.ts'

/** A small picture of a design, drawn once it scrolls into view. The words beside it say what it is, so it is silent. */
export function Preview({ of }: { readonly of: () => Promise<Design> | Design }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [known, setKnown] = useState<Pictured | null>(null)
  const [ask] = useState(() => of)
  const language = useLanguage()

  useEffect(() => {
    let isGone = false
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      seen.disconnect()
      // Without its picture the card still says what it is.
      pictured(ask).then(
        (found) => !isGone && setKnown(found),
        () => {},
      )
    })
    if (canvas.current) seen.observe(canvas.current)
    return () => {
      isGone = true
      seen.disconnect()
    }
  }, [ask])

  useEffect(() => {
    const element = canvas.current
    if (!element || !known) return
    const draw = () => drawPreview(element, known, language, again)
    const again = () => inTurn(draw)
    const sized = new ResizeObserver(again)
    sized.observe(element)
    const ends = onOtherTheme(again)
    return () => {
      sized.disconnect()
      ends()
      inTurn.not(draw)
    }
  }, [known, language])

  return <canvas ref={canvas} className="preview" aria-hidden />
}
