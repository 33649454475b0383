import { type Engine, engines } from '@vpcanvas/catalogue'
import type { Id, Props } from '@vpcanvas/model'
import { type Text, verbatim } from '@vpcanvas/text'
import { zonesForNodes } from './caching.ts'
import { choicesOf, nodeTypeChoices, parameterGroupChoices, versionChoices, words } from './fields.ts'
import type { Field } from './form.ts'

/** What every cache of nodes has. */
interface NodeCacheProps extends Props {
  readonly engine: string
  readonly engineVersion: string
  readonly cacheNodeType: string
  readonly cacheParameterGroupName: string | null
  readonly cacheSubnetGroup: Id | null
  readonly autoMinorVersionUpgrade: boolean
}

/** The engine, among those that a kind runs. */
export function engineField<P extends Props & { readonly engine: string }>(
  names: readonly Engine[],
  help: Text,
): Field<P> {
  const field: Field<{ readonly engine: string }> = {
    prop: 'engine',
    label: { en: 'Engine', ko: '엔진' },
    help,
    control: {
      type: 'choice',
      choices: () => names.map((name) => ({ value: name, label: verbatim(engines[name].name) })),
    },
  }
  return field as Field<P>
}

/** The engine's version, and what its nodes are and run with. */
export function nodeFields<P extends NodeCacheProps>(): readonly Field<P>[] {
  const fields: readonly Field<NodeCacheProps>[] = [
    {
      prop: 'engineVersion',
      label: words.engineVersion,
      help: words.engineVersionHelp,
      control: { type: 'choice', free: true, choices: ({ props }) => versionChoices(props.engine) },
    },
    {
      prop: 'cacheNodeType',
      label: words.nodeType,
      help: words.nodeTypeHelp,
      control: { type: 'choice', free: true, choices: nodeTypeChoices },
    },
    {
      prop: 'cacheParameterGroupName',
      label: words.parameterGroup,
      help: words.parameterGroupHelp,
      control: {
        type: 'choice',
        free: true,
        none: words.parameterGroupNone,
        choices: ({ props }) => parameterGroupChoices(props.engine),
      },
    },
  ]
  return fields as readonly Field<P>[]
}

/** A zone for each node, under the property's own name. */
export function nodeZonesField<P extends NodeCacheProps>(prop: Field<P>['prop'], help: Text): Field<P> {
  return {
    prop,
    label: { en: 'Availability Zones of the nodes', ko: '노드별 가용 영역' },
    help,
    control: {
      type: 'strings',
      item: { en: 'Add zone', ko: '가용 영역 추가' },
      choices: (cache, view) => choicesOf(zonesForNodes(view, cache)),
    },
  }
}

export function subnetGroupField<P extends NodeCacheProps>(): Field<P> {
  const field: Field<NodeCacheProps> = {
    prop: 'cacheSubnetGroup',
    label: words.subnetGroup,
    help: words.subnetGroupHelp,
    control: { type: 'reference', to: ['cacheSubnetGroup'], none: words.subnetGroupNone },
  }
  return field as Field<P>
}

export function minorUpgradeField<P extends NodeCacheProps>(): Field<P> {
  const field: Field<NodeCacheProps> = {
    prop: 'autoMinorVersionUpgrade',
    label: words.autoMinorVersionUpgrade,
    help: words.autoMinorVersionUpgradeHelp,
    control: { type: 'toggle' },
  }
  return field as Field<P>
}

/** How long daily backups are kept. */
export function backupsField<P extends Props & { readonly snapshotRetentionLimit: number }>(): Field<P> {
  const field: Field<{ readonly snapshotRetentionLimit: number }> = {
    prop: 'snapshotRetentionLimit',
    label: { en: 'Automatic backups', ko: '자동 백업' },
    help: {
      en: 'Days that a daily backup is kept; 0 turns backups off.',
      ko: '매일 만든 백업을 보관하는 일수입니다. 0이면 백업하지 않습니다.',
    },
    control: { type: 'number', min: 0, max: 35, unit: { en: 'days', ko: '일' } },
  }
  return field as Field<P>
}
