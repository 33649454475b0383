import type { Design } from '@vpcanvas/model'
import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { fileStem } from '../code/formats.ts'
import { codeWords } from '../code/words.ts'
import { editor, useEditor } from '../store/useEditor.ts'
import { Button } from '../ui/index.ts'
import { useWordsOf } from '../words/useWords.ts'
import { type PictureFormat, pictureOf } from './picture.ts'

export interface Picture {
  readonly address: string
  readonly size: number
}

/** A picture of the design, made anew when it or the wish changes; null while it is on its way, undefined where nothing is drawn. */
export function usePicture(format: PictureFormat | null, isDark: boolean): Picture | null | undefined {
  const design = useEditor((state) => state.history.present)
  const [made, setMade] = useState<{
    readonly of: string
    readonly design: Design
    readonly picture: Picture | undefined
  }>()
  const of = `${format} ${isDark}`
  useEffect(() => {
    if (format === null) return
    let isOld = false
    let address: string | undefined
    void pictureOf(design, editor.get(), { format, isDark }).then((blob) => {
      if (isOld) return
      address = blob ? URL.createObjectURL(blob) : undefined
      setMade({ of, design, picture: blob && address !== undefined ? { address, size: blob.size } : undefined })
    })
    return () => {
      isOld = true
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [design, format, isDark, of])
  return made?.of === of && made.design === design ? made.picture : null
}

/** What the picture looks like, and how large the file is. */
export function PicturePreview({ picture }: { readonly picture: Picture | null | undefined }) {
  const words = useWordsOf(codeWords)
  const name = useEditor((state) => state.history.present.name)
  if (!picture) return <p className="code-note">{picture === null ? words.writing : words.emptyPicture}</p>
  return (
    <figure className="picture-preview">
      <img src={picture.address} alt={words.pictureOf(name)} />
      <figcaption className="quiet">{words.kilobytes(Math.ceil(picture.size / 1000))}</figcaption>
    </figure>
  )
}

/** Takes the picture out as a file. */
export function PictureActions({
  picture,
  format,
}: {
  readonly picture: Picture | null | undefined
  readonly format: PictureFormat
}) {
  const words = useWordsOf(codeWords)
  const name = useEditor((state) => state.history.present.name)
  const download = () => {
    if (!picture) return
    const link = Object.assign(document.createElement('a'), {
      href: picture.address,
      download: `${fileStem(name)}.${format}`,
    })
    link.click()
  }
  return (
    <Button variant="primary" icon={<Download aria-hidden />} isDisabled={!picture} onPress={download}>
      {words.download}
    </Button>
  )
}
