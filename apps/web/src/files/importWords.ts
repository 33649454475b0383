import type { Catalogue, Translated } from '../words/catalogue.ts'

const en = {
  importAll: 'Everything in it was understood.',
  importChoose: 'Choose a file',
  importCopy:
    'A file here holds this design already. This one is a copy: what it provisions is its own, and the first is left alone.',
  importDone: (name: string) => `“${name}” is imported.`,
  importHelp:
    'A vpcanvas design, a CloudFormation template in YAML or JSON, or what an aws describe command printed. It opens as a design of its own.',
  importPaste: 'Or paste it here',
  importRun: 'Import',
  importTitle: 'Import',
  importUnsupported: (n: number) =>
    n === 1 ? 'One part of it is not modelled, or not in full:' : `${n} parts of it are not modelled, or not in full:`,
}

const ko: Translated<typeof en> = {
  importAll: '모든 내용을 이해했습니다.',
  importChoose: '파일 선택',
  importCopy:
    '같은 디자인이 이미 다른 파일에 있어 별도의 사본으로 가져왔습니다. 프로비저닝하는 리소스도 따로 관리되며 원래 디자인은 그대로입니다.',
  importDone: (name) => `가져왔습니다: “${name}”`,
  importHelp:
    'vpcanvas 디자인, YAML 또는 JSON 형식의 CloudFormation 템플릿, aws describe 명령이 출력한 JSON을 가져옵니다. 별도의 디자인으로 열립니다.',
  importPaste: '또는 여기에 붙여넣기',
  importRun: '가져오기',
  importTitle: '가져오기',
  importUnsupported: (n) => `지원하지 않거나 일부만 지원하는 항목 ${n}개:`,
}

/** What the dialog for imports says. */
export const importWords: Catalogue<typeof en> = { en, ko }
