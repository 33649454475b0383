import { createInterface } from 'node:readline/promises'
import { say, type Text } from '@vpcanvas/text'
import { CannotRun } from './outcome.ts'
import { plain, type Terminal } from './terminal.ts'

/** Asks for a yes. @throws CannotRun where nobody is there to answer. */
export async function confirmed(terminal: Terminal, question: Text): Promise<boolean> {
  const answer = await ask(`${say(question, terminal.language)} [y/N] `)
  return /^(y|yes|예|네)$/i.test(answer.trim())
}

/** Asks for a name to be typed. @throws CannotRun where nobody is there to answer. */
export async function typed(terminal: Terminal, name: string): Promise<boolean> {
  const question: Text = {
    en: `Type the name of the design (${plain(name)}) to delete all of this: `,
    ko: `모두 삭제하려면 디자인 이름(${plain(name)})을 입력하십시오: `,
  }
  return (await ask(say(question, terminal.language))) === name
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new CannotRun({
      en: 'Nobody is here to confirm. Add --yes.',
      ko: '확인할 사람이 없습니다. --yes를 추가하십시오.',
    })
  }
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await reader.question(question)
  } finally {
    reader.close()
  }
}
