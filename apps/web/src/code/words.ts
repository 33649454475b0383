import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  format: 'Format',
  region: 'Region',
  noRegion: 'No region',
  formats: { yaml: 'CloudFormation · YAML', json: 'CloudFormation · JSON', design: 'vpcanvas design' },
  formatHelp: {
    yaml: 'A template that AWS deploys as a stack; the usual spelling. One for each region.',
    json: 'The same template, spelled as JSON.',
    design: 'The whole design with its drawing, for vpcanvas and for git. Nothing is left out.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser does not let the clipboard be written. Select the text and copy it.',
  download: 'Download',
  code: (format: string) => `Code: ${format}`,
  lines: (n: string) => `${n} lines`,
  writing: 'Writing…',
  failed: 'The code could not be written.',
  empty: 'Nothing is drawn yet. The code appears here while you draw.',
  lost: (n: number) => (n === 1 ? '1 thing is not in the code' : `${n} things are not in the code`),
  notes: 'Before you deploy it',
  whole: 'the whole resource',
  hint: 'Press a line to select its resource.',
  exportTitle: 'Export',
  exportLayout: 'Remember where things are drawn',
  exportLayoutHelp: 'Writes the places into the template’s metadata, so that an import draws the same picture.',
}

const ko: Translated<typeof en> = {
  format: '형식',
  region: '리전',
  noRegion: '리전 없음',
  formats: { yaml: 'CloudFormation · YAML', json: 'CloudFormation · JSON', design: 'vpcanvas 디자인' },
  formatHelp: {
    yaml: 'AWS가 스택으로 배포하는 템플릿이며 가장 널리 쓰이는 표기입니다. 리전마다 하나씩 만듭니다.',
    json: '같은 템플릿을 JSON으로 표기합니다.',
    design: '그림을 포함한 디자인 전체이며 vpcanvas와 git에서 사용합니다. 빠지는 내용이 없습니다.',
  },
  copy: '복사',
  copied: '복사됨',
  copyFailed: '브라우저가 클립보드 쓰기를 허용하지 않습니다. 텍스트를 선택해 복사하십시오.',
  download: '다운로드',
  code: (format) => `코드: ${format}`,
  lines: (n) => `${n}줄`,
  writing: '작성하는 중…',
  failed: '코드를 작성하지 못했습니다.',
  empty: '아직 그린 것이 없습니다. 그리는 동안 코드가 여기에 표시됩니다.',
  lost: (n) => `코드에 담기지 않은 내용 ${n}개`,
  notes: '배포하기 전에',
  whole: '리소스 전체',
  hint: '줄을 누르면 해당 리소스를 선택합니다.',
  exportTitle: '내보내기',
  exportLayout: '그린 위치도 기록',
  exportLayoutHelp: '템플릿 메타데이터에 위치를 기록하여 가져올 때 같은 그림을 그립니다.',
}

/** What the code panel and the export dialog say. */
export const codeWords: Catalogue<typeof en> = { en, ko }
