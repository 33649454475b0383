import { formatPath } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources'
import { type Problem, rulesOf } from '@vpcanvas/rules'
import { type Language, say } from '@vpcanvas/text'
import type { Input } from '../input.ts'

const LEVEL = { error: 'error', warning: 'warning', advice: 'note' } as const

/** The problems as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif(input: Input, problems: readonly Problem[], language: Language): unknown {
  const used = new Set(problems.map((problem) => problem.rule))
  const rules = rulesOf(kinds)
    .filter(({ rule }) => used.has(rule.id))
    .map(({ rule }) => ({
      id: rule.id,
      shortDescription: { text: say(rule.title, language) },
      fullDescription: { text: say(rule.why, language) },
      help: { text: say(rule.fix, language) },
      helpUri: rule.docs,
      defaultConfiguration: { level: LEVEL[rule.severity] },
    }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'vpcanvas', rules } },
        results: problems.map((problem) => ({
          ruleId: problem.rule,
          level: LEVEL[problem.severity],
          message: { text: say(problem.message, language) },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: encodeURI(input.name.replaceAll('\\', '/')) } },
              logicalLocations: [
                {
                  name: problem.resource,
                  fullyQualifiedName: [problem.resource, formatPath(problem.path)].filter(Boolean).join('.'),
                },
              ],
            },
          ],
        })),
      },
    ],
  }
}
