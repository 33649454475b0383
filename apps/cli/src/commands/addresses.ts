import { resolve } from 'node:path'
import { Command } from 'commander'
import { type Design, emptyDesign, type Id, schemasOf, viewOf } from '@vpcanvas/model'
import { networkOf, subnetExposure } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import {
  type AddressPlan,
  addressPlan,
  blocksElsewhere,
  type DesignElsewhere,
  othersThan,
  proposedVpcBlock,
  rangesUsed,
  vpcsOf,
} from '@vpcanvas/resources/addresses'
import { designOf, folderStorage } from '@vpcanvas/server'
import { action } from '../action.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { JSON_OPTION } from '../options.ts'
import { OK } from '../outcome.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import type { Terminal } from '../terminal.ts'
import { addressesInJson, folderInJson, type PlannedFile, showAddresses, showFolder } from '../views/addresses.ts'

interface Options extends TemplateOptions {
  readonly json?: boolean
}

/** The prefix of the VPC that is proposed: what a VPC gets where nobody says a size. */
const USUAL = 16

const schemas = schemasOf(kinds)

export function addressesCommand(words: Words): Command {
  const command = new Command('addresses')
    .description(
      words({
        en: 'Say who has which addresses of each VPC, what is free, what would collide, and where a new VPC could go. Of a folder of designs: what would collide across them, too.',
        ko: 'VPC마다 사용 중인 주소, 남은 주소, 충돌하는 범위, 새 VPC를 둘 수 있는 범위를 보여 줍니다. 디자인 폴더를 지정하면 디자인 사이에 충돌하는 범위도 보여 줍니다.',
      }),
    )
    .addArgument(designArgument(words))
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const files = path === '-' ? [] : await designsIn(terminal, path)
      if (files.length > 0) {
        const uses = files.map(usesOf)
        const planned = files.map(({ file, design }): PlannedFile => ({
          file,
          design,
          plans: plansOf(design, othersThan({ file, id: design.id }, uses)),
        }))
        const proposal = proposedVpcBlock(viewOf(emptyDesign('new', ''), schemas), USUAL, blocksElsewhere(uses))
        if (options.json) terminal.json(folderInJson(planned, proposal, terminal.language))
        else showFolder(terminal, planned, proposal)
        return OK
      }
      const input = await inputFor(terminal, path, options)
      const plans = plansOf(input.design, [])
      const proposal = proposedVpcBlock(viewOf(input.design, schemas), USUAL)
      if (options.json) terminal.json(addressesInJson(plans, proposal, terminal.language))
      else showAddresses(terminal, input.design, plans, proposal)
      return OK
    }),
  )
}

interface DesignFile {
  readonly file: string
  readonly design: Design
}

/** The design files of a folder, by their names; what cannot be read is told. None where the path is no folder of designs. */
async function designsIn(terminal: Terminal, path: string): Promise<readonly DesignFile[]> {
  const storage = folderStorage(resolve(path))
  const designs: DesignFile[] = []
  for (const entry of (await storage.list()).toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    const read = await designOf(storage, schemas, entry)
    if (read && 'design' in read) designs.push({ file: entry.file, design: read.design })
    else if (read) {
      const { file } = entry
      terminal.note({
        en: `${file} is left out: ${read.text.en}`,
        ko: `${file} 파일을 제외했습니다. ${read.text.ko}`,
      })
    }
  }
  return designs
}

function usesOf({ file, design }: DesignFile): DesignElsewhere {
  return { file, id: design.id, name: design.name, uses: rangesUsed(viewOf(design, schemas)) }
}

function plansOf(design: Design, elsewhere: readonly DesignElsewhere[]): readonly AddressPlan[] {
  const view = viewOf(design, schemas)
  const network = networkOf(design, kinds)
  const facts = {
    tierOf: (id: Id) => subnetExposure(network, id)?.exposure ?? null,
    isProvisioned: () => false,
    elsewhere,
  }
  return vpcsOf(view).flatMap(({ id }) => addressPlan(view, id, facts) ?? [])
}
