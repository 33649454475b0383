import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Fields, PartOf, Source } from '../../translation.ts'
import { reasons } from './unsupported.ts'
import { asText, isObject, Piece, Pointer, settledLater, Unsettled, type Value } from './values.ts'

/** What reading a resource's properties needs from the one who reads the template. */
export interface Reader {
  /** The design's resource that a pointer leads to, or why there is none. */
  resolve(value: Pointer | string, attribute: string): Id | Text
  /** Told of a place inside the properties that could not be carried over. */
  unsupported(path: PropertyPath, reason: Text): void
  /** Told of an item of a list that could not be read, while others could. */
  unread(path: PropertyPath, reason: Text): void
}

/** A property, and what is inside it: names, and the places of list items. */
export type PropertyPath = readonly string[]

export interface Identity {
  readonly id: Id
  readonly type: string
  readonly itemId: string
  readonly itemIds: Readonly<Record<string, readonly string[]>>
}

/** An object of a template as a kind reads it; remembers what was asked for. */
class Reading implements Fields {
  protected readonly values: { readonly [name: string]: Value }
  protected readonly reader: Reader
  private readonly prefix: PropertyPath
  readonly asked = new Set<string>()
  private readonly inside: Reading[] = []

  constructor(values: { readonly [name: string]: Value }, prefix: PropertyPath, reader: Reader) {
    this.values = values
    this.prefix = prefix
    this.reader = reader
  }

  has(name: string): boolean {
    return Object.hasOwn(this.values, name)
  }

  isEmpty(name: string): boolean {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined
    return value === undefined || (Array.isArray(value) && value.length === 0)
  }

  text(name: string): string | undefined {
    const text = this.textOrDynamic(name)
    if (text === undefined || !text.includes('{{resolve:')) return text
    return this.miss(name, reasons.dynamic)
  }

  textOrDynamic(name: string): string | undefined {
    const value = this.take(name)
    if (value === undefined) return undefined
    return asText(value) ?? this.miss(name, reasons.shape)
  }

  integer(name: string): number | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const number = Number(text)
    return text.trim() !== '' && Number.isSafeInteger(number) ? number : this.miss(name, reasons.shape)
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase()
    if (text === undefined) return undefined
    if (text === 'true' || text === 'false') return text === 'true'
    return this.miss(name, reasons.shape)
  }

  texts(name: string): readonly string[] {
    return this.items(name).flatMap((item, at) => {
      const text = item instanceof Unsettled || item instanceof Pointer ? null : asText(item)
      if (text !== null) return [text]
      this.missItem(name, at, item instanceof Unsettled ? item.reason : reasons.shape)
      return []
    })
  }

  reference(name: string, attribute: string): Id | undefined {
    this.asked.add(name)
    const value = this.values[name]
    if (value === undefined) return undefined
    if (value === null) return this.miss(name, reasons.shape)
    const found = this.resolved(value, attribute)
    return typeof found === 'string' ? found : this.miss(name, found)
  }

  referenceOrText(name: string, attribute: string): string | undefined {
    const value = this.values[name]
    return value instanceof Pointer ? this.reference(name, attribute) : this.text(name)
  }

  json(name: string): string | undefined {
    const value = this.take(name)
    if (value === undefined || typeof value === 'string') return value
    return isObject(value) && isSettled(value) ? JSON.stringify(value) : this.miss(name, settledLater)
  }

  references(name: string, attribute: string): readonly Id[] {
    const items = this.items(name)
    const found = items.map((item) => this.resolved(item, attribute))
    const whole = found.length > 0 && found.every((one) => typeof one !== 'string')
    for (const [at, one] of found.entries()) {
      if (typeof one === 'string') continue
      if (!whole) this.missItem(name, at, one)
      else if (at === 0) this.miss(name, one)
    }
    return [...new Set(found.filter((one) => typeof one === 'string'))]
  }

  part(name: string, { owner, attribute, hostBits }: PartOf): number | undefined {
    this.asked.add(name)
    const value = this.values[name]
    if (!(value instanceof Piece) || (value.hostBits ?? hostBits) !== hostBits) return undefined
    return this.reader.resolve(value, attribute) === owner ? value.n : undefined
  }

  inner(name: string): Fields | undefined {
    const value = this.take(name)
    if (value === undefined) return undefined
    return isObject(value) ? this.opened([name], value) : this.miss(name, reasons.shape)
  }

  each(name: string): readonly Fields[] {
    return this.items(name).flatMap((item, at) => {
      if (isObject(item)) return [this.opened([name, String(at)], item)]
      this.missItem(name, at, item instanceof Unsettled ? item.reason : reasons.shape)
      return []
    })
  }

  unsupported(name: string, reason: Text): void {
    this.asked.add(name)
    this.reader.unsupported(name === '' ? this.prefix : [...this.prefix, name], reason)
    if (name === '') this.giveUp()
  }

  leave(reason: Text): void {
    this.reader.unread(this.prefix, reason)
    this.giveUp()
  }

  /** Tells what nobody asked for, here and inside. */
  tellUnasked(): void {
    for (const name of Object.keys(this.values)) {
      if (!this.asked.has(name)) this.unsupported(name, reasons.property)
    }
    for (const one of this.inside) one.tellUnasked()
  }

  protected take(name: string): Exclude<Value, Unsettled | Pointer | null> | undefined {
    this.asked.add(name)
    const value = this.values[name]
    if (value === undefined) return undefined
    if (value === null) return this.miss(name, reasons.shape)
    if (value instanceof Unsettled) return this.miss(name, value.reason)
    if (value instanceof Pointer) return this.miss(name, settledLater)
    return value
  }

  /** The items of a list; a single value stands for a list of one, as AWS has it. */
  protected items(name: string): readonly Value[] {
    this.asked.add(name)
    const value = this.values[name]
    if (value === undefined) return []
    if (value === null || value instanceof Unsettled) {
      this.miss(name, value?.reason ?? reasons.shape)
      return []
    }
    return Array.isArray(value) ? (value as readonly Value[]) : [value]
  }

  private resolved(value: Value, attribute: string): Id | Text {
    if (value instanceof Unsettled) return value.reason
    if (value instanceof Pointer) return this.reader.resolve(value, attribute)
    const text = asText(value)
    return text === null ? reasons.shape : this.reader.resolve(text, attribute)
  }

  private opened(path: PropertyPath, value: { readonly [key: string]: Value }): Reading {
    const reading = new Reading(value, [...this.prefix, ...path], this.reader)
    this.inside.push(reading)
    return reading
  }

  private giveUp(): void {
    for (const key of Object.keys(this.values)) this.asked.add(key)
  }

  protected missItem(name: string, at: number, reason: Text): void {
    this.reader.unread([...this.prefix, name, String(at)], reason)
  }

  private miss(name: string, reason: Text): undefined {
    this.unsupported(name, reason)
    return undefined
  }
}

const NAME = 'Name'

/** A resource of a template, as its kind reads it. */
export class ResourceReading extends Reading implements Source {
  readonly id: Id
  readonly type: string
  readonly itemId: string
  private readonly ids: Identity['itemIds']
  private tagged: { [key: string]: string } | null = null

  constructor(identity: Identity, values: { readonly [name: string]: Value }, reader: Reader) {
    super(values, [], reader)
    this.id = identity.id
    this.type = identity.type
    this.itemId = identity.itemId
    this.ids = identity.itemIds
  }

  /** The Name tag, where there is one. */
  get nameTag(): string | undefined {
    return this.allTags()[NAME]
  }

  tags(): Readonly<Record<string, string>> {
    return this.allTags()
  }

  itemIds(list: string): readonly string[] {
    return Object.hasOwn(this.ids, list) ? (this.ids[list] ?? []) : []
  }

  private allTags(): { [key: string]: string } {
    if (this.tagged) return this.tagged
    this.tagged = {}
    for (const [at, tag] of this.items('Tags').entries()) {
      if (!isObject(tag)) {
        this.missItem('Tags', at, tag instanceof Unsettled ? tag.reason : reasons.shape)
        continue
      }
      const [key, value] = [tag['Key'], tag['Value']].map((one) => (one === undefined ? null : asText(one)))
      if (key != null && value != null && key !== '__proto__') this.tagged[key] = value
      else this.missItem('Tags', at, tag['Value'] instanceof Unsettled ? tag['Value'].reason : settledLater)
    }
    return this.tagged
  }
}

/** Whether nothing inside depends on what is only known once created. */
function isSettled(value: Value): boolean {
  if (value instanceof Unsettled || value instanceof Pointer) return false
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value as { readonly [key: string]: Value }).every(isSettled)
}
