import { inEach, type Text } from '@vpcanvas/text'
import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  copied: (what: string) => `Copied: ${what}`,
  cut: (what: string, more: number) =>
    more === 0 ? `Cut ${what}` : `Cut ${what}; ${more === 1 ? '1 resource' : `${more} resources`} deleted with it`,
  title: (what: string) => `Paste ${what}`,
  done: (what: string, home: string | null) => (home === null ? `Pasted: ${what}.` : `Pasted into ${home}: ${what}.`),
  mention: (by: string, named: string) => `${named} (in ${by})`,
  missing: (mentions: string, more: number) =>
    `This design does not have ${mentions}${more > 0 ? ` and ${more} more` : ''}; references to it were emptied.`,
  left: (names: string, more: number) =>
    `Not pasted, because something it needs is missing here: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
  nothing:
    'The clipboard holds nothing for a design. Resources copied in vpcanvas, designs and CloudFormation templates can be pasted.',
  tooLarge:
    'The clipboard holds more than 8 million characters, which is more than can be pasted. Import it as a file.',
  damaged: (reason: string) => `What was copied cannot be read, and nothing was pasted. ${reason}`,
  notReadable: 'The browser does not let this page read the clipboard. Press Ctrl+V, or Cmd+V on a Mac.',
}

const ko: Translated<typeof en> = {
  copied: (what) => `복사됨: ${what}`,
  cut: (what, more) => (more === 0 ? `잘라내기: ${what}` : `잘라내기: ${what} (딸린 리소스 ${more}개 삭제)`),
  title: (what) => `붙여넣기: ${what}`,
  done: (what, home) => (home === null ? `붙여넣었습니다: ${what}.` : `붙여넣었습니다: ${what} (위치: ${home}).`),
  mention: (by, named) => `${named}(참조한 리소스: ${by})`,
  missing: (mentions, more) =>
    `다음은 이 디자인에 없어 참조를 비웠습니다: ${mentions}${more > 0 ? ` 외 ${more}개` : ''}.`,
  left: (names, more) =>
    `다음은 꼭 필요한 리소스가 이 디자인에 없어 붙여넣지 않았습니다: ${names}${more > 0 ? ` 외 ${more}개` : ''}.`,
  nothing:
    '클립보드에 디자인에 넣을 내용이 없습니다. vpcanvas에서 복사한 리소스, 디자인, CloudFormation 템플릿을 붙여넣을 수 있습니다.',
  tooLarge: '클립보드의 내용이 800만 자를 넘어 붙여넣을 수 없습니다. 파일로 가져오십시오.',
  damaged: (reason) => `복사한 내용을 읽을 수 없어 아무것도 붙여넣지 않았습니다. ${reason}`,
  notReadable: '브라우저가 이 페이지의 클립보드 읽기를 허용하지 않습니다. Ctrl+V(Mac에서는 Cmd+V)를 누르십시오.',
}

/** The words of copying, cutting and pasting. */
export const clipboardWords: Catalogue<typeof en> = { en, ko }

/** Words of these as a text. */
export function worded(pick: (words: Translated<typeof en>) => string): Text {
  return inEach((language) => pick(clipboardWords[language]))
}
