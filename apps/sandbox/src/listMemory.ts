/**
 * The EC2 emulator does not take a new size of a prefix list. It is remembered here and written into its answers.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html
 */
export interface ListMemory {
  /** A request that was answered well. */
  note(body: string): void
  completed(answer: string): string
}

export function createListMemory(): ListMemory {
  // List ids are unique, so account and region say no more.
  const told = new Map<string, string>()

  return {
    note(body) {
      const parameters = new URLSearchParams(body)
      const [list, size] = [parameters.get('PrefixListId'), parameters.get('MaxEntries') ?? '']
      if (parameters.get('Action') === 'ModifyManagedPrefixList' && list && /^\d+$/.test(size)) told.set(list, size)
    },
    completed: (answer) =>
      answer.replaceAll(
        /<prefixListId>(pl-[0-9a-f]+)<\/prefixListId>(?:(?!<prefixListId>).)*?<maxEntries>\d*<\/maxEntries>/gs,
        (whole, list: string) => {
          const size = told.get(list)
          return size ? whole.replace(/<maxEntries>\d*</, `<maxEntries>${size}<`) : whole
        },
      ),
  }
}
