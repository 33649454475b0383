import type { Clash } from '@vpcanvas/model'
import { inEach, type Text } from '@vpcanvas/text'
import type { Editor } from '../store/editor.ts'

/** What the steps are called that came from somewhere else, and what is said of them. */
export const taken = {
  fromDisk: {
    en: 'Newer version from disk',
    ko: '디스크의 더 새로운 버전',
  },
  merged: {
    en: 'Merged with the changes on disk',
    ko: '디스크의 변경 내용과 병합',
  },
  renamed: (file: string): Text => ({
    en: `The file was renamed to "${file}". The work goes on there.`,
    ko: `파일 이름이 바뀌었습니다. 이 파일에 계속 저장합니다: "${file}"`,
  }),
} as const

export function changedOnDisk(file: string): Text {
  return {
    en: `"${file}" was changed on disk meanwhile. Nothing was overwritten.`,
    ko: `"${file}" 파일이 그 사이 디스크에서 변경되었습니다. 덮어쓴 내용은 없습니다.`,
  }
}

export function goneFromDisk(file: string): Text {
  return {
    en: `"${file}" is no longer on disk. The work is kept in this browser.`,
    ko: `"${file}" 파일이 더 이상 디스크에 없습니다. 작업 내용은 이 브라우저에 보관됩니다.`,
  }
}

export function unreadableOnDisk(file: string): Text {
  return {
    en: `"${file}" was changed on disk and can no longer be read as a design. Nothing was overwritten.`,
    ko: `"${file}" 파일이 디스크에서 변경되어 디자인으로 읽을 수 없습니다. 덮어쓴 내용은 없습니다.`,
  }
}

/** Names that are told; the rest is counted. */
const NAMED = 3

/** The same, with what both sides changed. */
export function saidWhy(text: Text, clashes: readonly Clash[], editor: Editor): Text {
  const { resources } = editor.design()
  const names = [...new Set(clashes.flatMap(({ id }) => (id === null ? [] : [resources[id]?.name ?? id])))]
  if (names.length === 0) return text
  const more = names.length > NAMED ? names.length - NAMED : 0
  const shown = names.slice(0, NAMED).join(', ')
  const both = {
    en: `Both changed ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
    ko: `양쪽에서 변경한 항목: ${shown}${more > 0 ? ` 외 ${more}개` : ''}`,
  }
  return inEach((language) => `${text[language]} ${both[language]}`)
}
