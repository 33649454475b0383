import { assert, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameLines, ON_A_CARD, partsOfName, shortened, writeName } from './name.ts'
import { recordingPen } from './recordingPen.ts'

const style = { size: 10, weight: 400, colour: '#000' } as const

describe('a name in two', () => {
  it('keeps the words at its end, which tell it from its neighbours', () => {
    expect(partsOfName('kr-prod-commerce-private-a')).toEqual(['kr-prod-commerce-', 'private-a'])
    expect(partsOfName('kr-prod-app-subnet-a')).toEqual(['kr-prod-', 'app-subnet-a'])
    expect(partsOfName('kr-prod-app-subnet-a', ON_A_CARD)).toEqual(['kr-prod-app-', 'subnet-a'])
    expect(partsOfName('kr-prod-notifications')).toEqual(['kr-prod-', 'notifications'])
    expect(partsOfName('ProdLegacyMemcached')).toEqual(['ProdLegacy', 'Memcached'])
    expect(partsOfName('결제 서비스 프라이빗 서브넷 a')).toEqual(['결제 서비스 ', '프라이빗 서브넷 a'])
  })

  it('keeps the last letters of one long word, and all of a short one', () => {
    expect(partsOfName('abcdefghijklmnopqrstuvwxyz')).toEqual(['abcdefghijkl', 'mnopqrstuvwxyz'])
    expect(partsOfName('cache')).toEqual(['cache', ''])
  })

  it('is the name again, put together', () => {
    assert(
      property(string({ unit: 'grapheme' }), (name) => {
        expect(partsOfName(name).join('')).toBe(name)
      }),
    )
  })
})

describe('a name that has to fit', () => {
  const { pen } = recordingPen()

  it('stays as it is where there is room', () => {
    expect(shortened('kr-prod-commerce-private-a', 200, style, pen)).toBe('kr-prod-commerce-private-a')
    expect(nameLines('kr-prod-commerce-private-a', 200, style, pen)).toEqual(['kr-prod-commerce-private-a'])
  })

  it('loses of its beginning, and its end where that leaves no room for both', () => {
    expect(shortened('kr-prod-commerce-private-a', 90, style, pen)).toBe('kr-prod-…private-a')
    expect(shortened('kr-prod-commerce-private-a', 50, style, pen)).toBe('kr-prod-c…')
    expect(shortened('cache', 20, style, pen)).toBe('cac…')
  })

  it('has its end on a line of its own where there are two', () => {
    expect(nameLines('kr-prod-commerce-private-a', 60, style, pen)).toEqual(['kr-prod-com…', 'private-a'])
    expect(nameLines('internet-gateway', 50, style, pen)).toEqual(['internet-', 'gateway'])
    expect(nameLines('cache', 20, style, pen)).toEqual(['cac…'])
  })

  it('is never wider than its room', () => {
    assert(
      property(string(), integer({ min: 0, max: 200 }), (name, width) => {
        for (const text of [shortened(name, width, style, pen), ...nameLines(name, width, style, pen)])
          expect(pen.widthOf(text, style)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('is written with its end at the end of its room, and says how much it took', () => {
    const { pen: writing, drawn } = recordingPen()
    expect(writeName('kr-prod-commerce-private-a', 0, 0, 90, style, writing)).toBe(90)
    expect(writeName('cache', 0, 0, 90, style, writing)).toBe(25)
    expect(drawn).toEqual(['text kr-prod-…', 'text private-a', 'text cache'])
  })
})
