import { kinds } from '@vpcanvas/resources'
import { expect, it } from 'vitest'
import { isJoinable } from './joinable.ts'

it('a line is drawn from and to just those kinds to which it means something', () => {
  const joined = new Set(
    Object.values(kinds).flatMap(({ schema, connections }) =>
      connections.length > 0 ? [schema.kind, ...connections.map(({ to }) => to)] : [],
    ),
  )
  expect(Object.keys(kinds).filter(isJoinable).toSorted()).toEqual([...joined].toSorted())
})
