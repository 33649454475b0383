import type { Problem } from '@vpcanvas/rules'
import { describe, expect, it } from 'vitest'
import type { FileState } from '../store/state.ts'
import { fileNews, isMended, problemNews, progressNews } from './news.ts'

function problem(rule: string, severity: Problem['severity'] = 'error', resource = 'a'): Problem {
  const message = { en: `${rule} is wrong`, ko: `${rule} 오류` }
  return { rule, severity, resource, path: [], message, awsCode: null, docs: '', fix: null, related: [] }
}

const everywhere = () => true
const file = (status: FileState['status']): FileState => ({
  name: 'net.json',
  revision: '1',
  status,
  reason: null,
  theirs: null,
})

describe('what is said of problems', () => {
  it('is what is new and how many are solved, in both languages', () => {
    const news = problemNews([problem('x'), problem('y')], [problem('y'), problem('z', 'warning')], everywhere)
    expect(news?.en).toBe('New warning: z is wrong 1 problem solved.')
    expect(news?.ko).toBe('새 경고: z 오류 문제 1개가 해결되었습니다.')
  })

  it('is nothing where nothing came or went, and never advice', () => {
    expect(problemNews([problem('x')], [problem('x')], everywhere)).toBeNull()
    expect(problemNews([], [problem('x', 'advice')], everywhere)).toBeNull()
  })

  it('counts from the third on', () => {
    const many = ['a', 'b', 'c', 'd'].map((rule) => problem(rule))
    expect(problemNews([], many, everywhere)?.en).toBe('New error: a is wrong New error: b is wrong And 2 more.')
  })

  it('says when none is left, but calls no deletion a solution', () => {
    expect(problemNews([problem('x')], [], everywhere)?.en).toContain('No errors or warnings are left.')
    expect(problemNews([problem('x')], [], () => false)).toBeNull()
  })
})

describe('what is said of the file', () => {
  it('is trouble and its end, never each save', () => {
    expect(fileNews(file('saving'), file('offline'))?.en).toContain('does not answer')
    expect(fileNews(file('dirty'), file('saving'))).toBeNull()
    expect(fileNews(file('saving'), file('saved'))).toBeNull()
    expect(isMended(true, file('saved'))).toBe(true)
    expect(isMended(true, file('saving'))).toBe(false)
  })
})

describe('what is said of a run', () => {
  it('is each quarter, and not the end, which says itself', () => {
    expect(progressNews(3, 4, 14)?.en).toBe('4 of 14 steps done')
    expect(progressNews(4, 5, 14)).toBeNull()
    expect(progressNews(13, 14, 14)).toBeNull()
    expect(progressNews(0, 0, 0)).toBeNull()
  })
})
