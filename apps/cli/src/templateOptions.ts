import { type Command, InvalidArgumentError } from 'commander'

export interface TemplateOptions {
  readonly region?: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The options of every command that also takes a CloudFormation template. */
export function templateOptions(command: Command): Command {
  return command
    .option('--region <region>', 'for AWS::Region in a template')
    .option('--parameters <name=value>', 'of a template; may be repeated', collect, {})
}

function collect(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('write NAME=VALUE.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}
