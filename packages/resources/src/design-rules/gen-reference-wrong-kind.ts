import { docs } from '@vpcanvas/catalogue'
import { formatPath, labelOf, referencesIn } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import { listed } from '@vpcanvas/text'
import { standsAtAws } from '../opaque/standing.ts'

export const genReferenceWrongKind: Rule = {
  id: 'gen-reference-wrong-kind',
  severity: 'error',
  title: { en: 'A reference names a resource of the right kind', ko: '참조는 맞는 종류의 리소스를 가리켜야 합니다' },
  why: {
    en: 'An internet gateway’s id in a NAT gateway’s field, say, is malformed to AWS.',
    ko: '예를 들어 NAT 게이트웨이 필드에 인터넷 게이트웨이 ID를 넣으면 AWS는 잘못된 형식으로 봅니다.',
  },
  fix: { en: 'Remove the reference, or name another resource.', ko: '참조를 제거하거나 다른 리소스를 지정하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidParameterValue',
  *check(resource, look) {
    const schema = look.schemas[resource.kind]
    if (!schema) return
    const label = (kind: string) => labelOf(look.schemas, kind)
    for (const { path, id, to, hold } of referencesIn(schema, resource.props)) {
      const named = look.get(id)
      if (!named || to.includes(named.kind) || standsAtAws(named)) continue
      const wanted = listed(to.map(label), 'disjunction')
      yield {
        message: {
          en: `"${resource.name}" names "${named.name}" (${label(named.kind).en}) as ${formatPath(path)}; what belongs there: ${wanted.en}.`,
          ko: `"${resource.name}"의 ${formatPath(path)}: "${named.name}"의 종류는 ${label(named.kind).ko}, 필요한 종류는 ${wanted.ko}입니다.`,
        },
        path,
        related: [id],
        // A list item can go; a single reference that is emptied would mostly be missed.
        ...(hold?.becomes === undefined &&
          hold && {
            fix: {
              title: { en: `Remove "${named.name}"`, ko: `"${named.name}" 제거` },
              edits: [{ op: 'set', id: resource.id, path: hold.path, value: hold.becomes }],
            },
          }),
      }
    }
  },
}
