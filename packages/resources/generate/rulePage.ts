import type { Rule, Severity } from '@vpcanvas/rules'
import { labelOf, type KindSchemas } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** A rule, with the kinds it holds of. */
export interface ListedRule {
  readonly rule: Rule
  readonly kinds: readonly string[]
}

const severities: Readonly<Record<Severity, Text>> = {
  error: { en: 'error: AWS refuses it', ko: '오류: AWS가 거부합니다' },
  warning: { en: 'warning: it works, but is wrong or risky', ko: '경고: 동작하지만 잘못되었거나 위험합니다' },
  advice: { en: 'advice: cost, availability, good practice', ko: '조언: 비용, 가용성, 모범 사례' },
}

/** The page of one rule, in every language, made from the rule itself. */
export function rulePage({ rule, kinds }: ListedRule, schemas: KindSchemas): string {
  const code = rule.awsCode === null ? '' : ` · \`${rule.awsCode}\``
  return `# ${rule.id}

**${rule.title.en}**

${severities[rule.severity].en}${code} · ${kinds.map((kind) => labelOf(schemas, kind).en).join(', ')} · [AWS](${rule.docs})

${rule.why.en} ${rule.fix.en}

---

**${rule.title.ko}**

${severities[rule.severity].ko}${code} · ${kinds.map((kind) => labelOf(schemas, kind).ko).join(', ')} · [AWS](${rule.docs})

${rule.why.ko} ${rule.fix.ko}
`
}

/** The list of all rules, those AWS enforces first. */
export function ruleIndex(rules: readonly ListedRule[]): string {
  const sections = (['error', 'warning', 'advice'] as const).map((severity) => {
    const own = rules.filter(({ rule }) => rule.severity === severity)
    const rows = own.map(({ rule }) => `| [${rule.id}](${rule.id}.md) | ${rule.title.en} | ${rule.title.ko} |`)
    return `## ${severities[severity].en} (${own.length})

| rule | | |
| --- | --- | --- |
${rows.join('\n')}
`
  })
  return `# Rules

What vpcanvas checks while you draw: ${rules.length} rules. Each says what is wrong, why, and how to mend it; most mend it by a button.
These pages are made from the rules: \`node packages/resources/generate/rules.ts\`.

${sections.join('\n')}`
}

/** Every page by its file name. */
export function rulePages(rules: readonly ListedRule[], schemas: KindSchemas): ReadonlyMap<string, string> {
  return new Map([
    ['index.md', ruleIndex(rules)],
    ...rules.map((listed) => [`${listed.rule.id}.md`, rulePage(listed, schemas)] as const),
  ])
}
