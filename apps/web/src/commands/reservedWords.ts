import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  browser: 'The browser keeps these keys for its windows and tabs; a page never sees them.',
  reload: 'These keys load the page again.',
  address: 'These keys lead to the address bar.',
  find: 'These keys search in the page.',
  zoom: 'These keys make the page larger or smaller, which many people need to read it.',
  tools: 'These keys open the tools of the browser.',
  focus: 'These keys lead from control to control and press them.',
  leave: 'Escape leaves what is open. It always has to.',
  menu: 'These keys open the menu of what is focused.',
  caret: 'F7 turns on caret browsing.',
  system: 'The operating system keeps these keys for itself.',
}

const ko: Translated<typeof en> = {
  browser: '브라우저가 창과 탭에 쓰는 키이므로 페이지에 전달되지 않습니다.',
  reload: '페이지를 새로 고치는 키입니다.',
  address: '주소 표시줄로 이동하는 키입니다.',
  find: '페이지에서 찾기를 여는 키입니다.',
  zoom: '페이지를 확대하거나 축소하는 키입니다. 화면을 읽는 데 필요한 사람이 많습니다.',
  tools: '브라우저 도구를 여는 키입니다.',
  focus: '컨트롤 사이를 이동하고 누르는 키입니다.',
  leave: 'Escape는 열려 있는 것을 닫는 키이므로 바꿀 수 없습니다.',
  menu: '포커스가 있는 항목의 메뉴를 여는 키입니다.',
  caret: 'F7은 커서 브라우징을 켜는 키입니다.',
  system: '운영 체제가 쓰는 키입니다.',
}

/** Why keys cannot be given to a command. */
export const reservedWords: Catalogue<typeof en> = { en, ko }
