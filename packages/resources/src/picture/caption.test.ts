import { emptyDesign, type Id, type Resource } from '@vpcanvas/model'
import { expect, it } from 'vitest'
import { templates } from '../templates.ts'
import { captionOf } from './caption.ts'

const cache = (language: 'en' | 'ko') => {
  const template = templates.find(({ id }) => id === 'cache-in-private-subnets')
  if (!template) throw new Error('There is no such template')
  return captionOf(template.design(language), language)
}

it('says how many of what a picture shows, and what holds what', () => {
  const { title, description } = cache('en')
  expect(title).toBe('Cache in private subnets')
  expect(description).toMatch(/^Drawing of an AWS network of \d+ resources: .*\b1 Region\b.*\b2 Subnets\b/)
  expect(description).toMatch(/Region "Seoul" \(.*\) holds VPC "vpc" \(10\.0\.0\.0\/16\)\.$/)
})

it('says it in Korean', () => {
  const { description, language } = cache('ko')
  expect(language).toBe('ko')
  expect(description).toMatch(/^리소스 \d+개로 된 AWS 네트워크 그림: .*서브넷 2개/)
  expect(description).toMatch(/리전 "서울"\(.*\) 안: VPC "vpc"\(10\.0\.0\.0\/16\)\.$/)
})

it('names as many frames as one can listen to, and counts the others', () => {
  const region = (at: number): readonly [Id, Resource] => [
    `region-${at}`,
    { id: `region-${at}`, kind: 'region', name: `r${at}`, parent: null, props: { region: 'eu-west-1' } },
  ]
  const design = { ...emptyDesign('many', 'many'), resources: Object.fromEntries([...Array(15).keys()].map(region)) }
  const { description } = captionOf(design, 'en')
  expect(description.match(/Region "/g)).toHaveLength(12)
  expect(description).toMatch(/And 3 more\.$/)
})
