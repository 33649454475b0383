import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  pointer: 'With the pointer',
  pointerKeys:
    'Select several | Shift+click\nSelect an area | Drag on empty ground\nMove a frame | Drag its heading\nConnect | Drag the dot at the right edge\nRename | Double-click\nPan | Space+drag, wheel\nZoom | Ctrl+wheel, pinch',
  search: 'Search by name or keys',
  singleKeys: 'Shortcuts of one key',
  singleKeysHelp:
    'Letters, digits and signs that are typed alone. Turn them off if speech input or a slip of the hand sets them off.',
  change: (command: string) => `Change the keys of ${command}`,
  changeShort: 'Change',
  clear: (command: string) => `Take the keys away from ${command}`,
  reset: (command: string) => `Back to the usual keys of ${command}`,
  resetAll: 'All back to the usual keys',
  none: 'none',
  off: 'off',
  press: (command: string) => `New keys for ${command}`,
  pressHelp: 'Press the keys. Escape leaves things as they are.',
  taken: (keys: string, other: string) => `${keys} belongs to “${other}”.`,
  take: 'Take them from there',
  leave: 'Leave as they are',
  changed: (command: string, keys: string) => `${command}: ${keys}`,
  cleared: (command: string) => `${command} has no keys now`,
  wasReset: (command: string) => `${command} has its usual keys again`,
  allReset: 'All commands have their usual keys again',
  nothing: 'No command has that name or those keys.',
  palette: 'Every command can also be found by name:',
  system: 'Keys that are always the same',
  systemKeys:
    'Next area of the window | F6\nMenu of what is focused | Shift+F10\nNext control | Tab\nFirst letters of a name | In lists and the outline',
}

const ko: Translated<typeof en> = {
  pointer: '포인터로',
  pointerKeys:
    '여러 개 선택 | Shift+클릭\n영역 선택 | 빈 곳에서 끌기\n프레임 이동 | 제목 끌기\n연결 | 오른쪽 가장자리의 점 끌기\n이름 바꾸기 | 두 번 클릭\n화면 이동 | Space+끌기, 휠\n확대/축소 | Ctrl+휠, 핀치',
  search: '이름 또는 키로 검색',
  singleKeys: '단일 키 단축키',
  singleKeysHelp: '단독으로 누르는 글자, 숫자, 기호 단축키입니다. 음성 입력이나 실수로 실행된다면 끄십시오.',
  change: (command) => `키 변경: ${command}`,
  changeShort: '변경',
  clear: (command) => `키 제거: ${command}`,
  reset: (command) => `기본 키로 되돌리기: ${command}`,
  resetAll: '모두 기본 키로 되돌리기',
  none: '없음',
  off: '꺼짐',
  press: (command) => `새 키: ${command}`,
  pressHelp: '사용할 키를 누르십시오. Escape를 누르면 그대로 둡니다.',
  taken: (keys, other) => `이미 사용 중인 키입니다. ${keys}: “${other}”`,
  take: '이 명령으로 옮기기',
  leave: '그대로 두기',
  changed: (command, keys) => `${command}: ${keys}`,
  cleared: (command) => `키를 제거했습니다: ${command}`,
  wasReset: (command) => `기본 키로 되돌렸습니다: ${command}`,
  allReset: '모든 명령을 기본 키로 되돌렸습니다',
  nothing: '이름이나 키가 일치하는 명령이 없습니다.',
  palette: '모든 명령은 이름으로도 찾을 수 있습니다:',
  system: '항상 같은 키',
  systemKeys:
    '창의 다음 영역 | F6\n포커스가 있는 항목의 메뉴 | Shift+F10\n다음 컨트롤 | Tab\n이름의 첫 글자 | 목록과 개요에서',
}

/** What the page of shortcuts says. */
export const keysWords: Catalogue<typeof en> = { en, ko }
