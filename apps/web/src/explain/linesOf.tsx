import type { Id } from '@vpcanvas/model'
import type { Problem } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { ResourceLink } from '../inspector/ResourceLink.tsx'
import { SeverityIcon } from '../problems/SeverityIcon.tsx'

/** Lines of a list: resources to go to, texts, problems. */
export const linesOf = {
  resources: (ids: readonly Id[]) => ids.map((id) => ({ key: id, shows: <ResourceLink id={id} /> })),
  texts: (texts: readonly Text[], say: (text: Text) => string) =>
    texts.map((text) => ({ key: text.en, shows: say(text) })),
  problems: (problems: readonly Problem[], say: (text: Text) => string) =>
    problems.map(({ rule, resource, path, severity, message }) => ({
      key: `${rule} ${resource} ${path.join('.')}`,
      shows: (
        <>
          <SeverityIcon severity={severity} /> {say(message)}
        </>
      ),
    })),
}
