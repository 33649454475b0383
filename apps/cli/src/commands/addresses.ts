import { Command } from 'commander'
import { type Id, schemasOf, viewOf } from '@vpcanvas/model'
import { networkOf, subnetExposure } from '@vpcanvas/reachability'
import { kinds } from '@vpcanvas/resources'
import { addressPlan, proposedVpcBlock, vpcsOf } from '@vpcanvas/resources/addresses'
import { action } from '../action.ts'
import { inputFor } from '../input.ts'
import type { Words } from '../language.ts'
import { JSON_OPTION } from '../options.ts'
import { OK } from '../outcome.ts'
import { designArgument, templateOptions, type TemplateOptions } from '../templateOptions.ts'
import { addressesInJson, showAddresses } from '../views/addresses.ts'

interface Options extends TemplateOptions {
  readonly json?: boolean
}

/** The prefix of the VPC that is proposed: what a VPC gets where nobody says a size. */
const USUAL = 16

export function addressesCommand(words: Words): Command {
  const command = new Command('addresses')
    .description(
      words({
        en: 'Say who has which addresses of each VPC, what is free, what would collide, and where a new VPC could go.',
        ko: 'VPC마다 사용 중인 주소, 남은 주소, 충돌하는 범위, 새 VPC를 둘 수 있는 범위를 보여 줍니다.',
      }),
    )
    .addArgument(designArgument(words))
    .option('--json', words(JSON_OPTION))
  return templateOptions(command, words).action(
    action(async (terminal, path: string, options: Options) => {
      const input = await inputFor(terminal, path, options)
      const view = viewOf(input.design, schemasOf(kinds))
      const network = networkOf(input.design, kinds)
      const facts = {
        tierOf: (id: Id) => subnetExposure(network, id)?.exposure ?? null,
        isProvisioned: () => false,
      }
      const plans = vpcsOf(view).flatMap(({ id }) => addressPlan(view, id, facts) ?? [])
      const proposal = proposedVpcBlock(view, USUAL)
      if (options.json) terminal.json(addressesInJson(plans, proposal, terminal.language))
      else showAddresses(terminal, input, plans, proposal)
      return OK
    }),
  )
}
