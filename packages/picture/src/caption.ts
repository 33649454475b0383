/** What a picture is of, in words, for whoever does not see it. */
export interface Caption {
  readonly title: string
  readonly description: string
  /** The language of the description, as a tag: `ko`. */
  readonly language: string
}
