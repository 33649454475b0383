import type { Id, Props, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

export interface Choice {
  readonly value: string
  readonly label: Text
}

/** How one property is edited. */
export type Control<P extends Props = Props> =
  | { readonly type: 'text'; readonly monospace?: boolean; readonly multiline?: boolean; readonly optional?: boolean }
  | {
      readonly type: 'number'
      readonly min: number
      readonly max: number
      readonly unit?: Text
      readonly optional?: boolean
    }
  | { readonly type: 'toggle' }
  /** A toggle with a third state, "as the container says". */
  | { readonly type: 'inherit'; readonly inherited: Text }
  | {
      readonly type: 'choice'
      /** Whether other values may be typed. */
      readonly free?: boolean
      /** The word for no value; choosing it sets null. */
      readonly none?: Text
      choices(resource: Resource<P>, view: View): readonly Choice[]
    }
  /** An address block, with the number of its addresses shown; `reserved` are those that AWS keeps for itself. */
  | { readonly type: 'block'; readonly reserved?: number }
  | { readonly type: 'reference'; readonly to: readonly string[]; readonly none: Text }
  | { readonly type: 'references'; readonly to: readonly string[] }
  /** A list of strings, set as a whole: the same may stand in it twice. */
  | {
      readonly type: 'strings'
      /** The word on the button that adds one. */
      readonly item: Text
      choices?(resource: Resource<P>, view: View): readonly Choice[]
    }
  | {
      readonly type: 'list'
      /** The word on the button that adds one. */
      readonly item: Text
      readonly fields: readonly ItemField[]
      summary(item: Props, view: View): string
      /** The order in which AWS reads the items, where it is another than that of the list. */
      order?(a: Props, b: Props): number
      /** A new item with a free id, number, ... */
      fresh(resource: Resource<P>, view: View): Props
    }
  | { readonly type: 'tags' }
  /** Text or JSON that is shown as it is and not edited. */
  | { readonly type: 'shown' }

/** The names of a kind's properties. A mapped type, so that the forms of all kinds fit one list. */
type PropertyOf<P extends Props> = keyof { readonly [Q in keyof P as Q & string]: never } & string

/** One labelled input of a form, on one property. */
export interface Field<P extends Props = Props> {
  readonly prop: PropertyOf<P>
  readonly label: Text
  readonly help?: Text
  readonly control: Control<P>
  /** Shown only while this holds. */
  when?(props: P): boolean
}

/** One input of a list item: the property inside the item, dotted where it is nested (`peer.cidr`). */
export interface ItemField {
  readonly prop: string
  readonly label: Text
  readonly control: Exclude<Control, { readonly type: 'list' | 'tags' | 'shown' }>
  when?(item: Props): boolean
  /** The item after this input got a value, where more changes than the property: another sort of peer. Set as a whole. */
  become?(item: Props, value: string): Props
}

/** Something that follows from the properties and the rest of the design: computed, never typed. */
export interface Fact {
  readonly label: Text
  readonly value: Text
  /** Why it is so. */
  readonly because?: Text
  /** The resource that makes it so. */
  readonly by?: Id
}

/** A kind's form, as data: sections of fields in reading order. Every property has its field. */
export interface Form<P extends Props = Props> {
  facts?(resource: Resource<P>, view: View): readonly Fact[]
  readonly sections: readonly { readonly title: Text; readonly fields: readonly Field<P>[] }[]
}
