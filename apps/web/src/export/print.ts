import { captionOf } from '@vpcanvas/resources/picture'
import type { Text } from '@vpcanvas/text'
import { editor } from '../store/useEditor.ts'
import { toast } from '../ui/toasts.ts'
import { pictureOf } from './picture.ts'
import './print.css'

/** Prints all of the drawing on one sheet, as large as it can be; on white, whatever the page wears. */
export async function printPicture(): Promise<void> {
  const state = editor.get()
  const design = state.visit?.design ?? state.history.present
  const picture = await pictureOf(design, state, { format: 'svg', isDark: false })
  if (!picture) return toast(nothing)
  const image = new Image()
  image.src = URL.createObjectURL(picture)
  const { title, description } = captionOf(design, state.view.language)
  image.alt = `${title}. ${description}`
  await image.decode()
  const name = document.createElement('h1')
  name.append(design.name)
  const turned = document.createElement('style')
  turned.append(`@page { size: ${image.naturalWidth > image.naturalHeight ? 'landscape' : 'portrait'}; margin: 12mm }`)
  const sheet = document.createElement('div')
  sheet.className = 'sheet'
  sheet.append(turned, name, image)
  document.body.append(sheet)
  window.addEventListener(
    'afterprint',
    () => {
      sheet.remove()
      URL.revokeObjectURL(image.src)
    },
    { once: true },
  )
  window.print()
}

const nothing: Text = {
  en: 'Nothing is drawn yet that could be printed.',
  ko: '아직 그린 것이 없어 인쇄할 수 없습니다.',
}
