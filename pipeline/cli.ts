#!/usr/bin/env node
/** Arguments -> the pipeline -> messages -> exit status. The only place that prints. */
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import picocolors from 'picocolors'
import {assemble} from './assemble.ts'
import {build, checkBuild, languageCodes, messagesOf, type Options, prepare} from './build.ts'
import {isDay} from './edtf.ts'
import {diskEffects as effects} from './effects.ts'
import {claimsFor, explain} from './explain.ts'
import {extract} from './extract.ts'
import {version} from './generated/version.ts'
import {readHistory} from './history.ts'
import {languages} from './languages/index.ts'
import {PLACEHOLDER_BASE, readSource} from './load.ts'
import {complain, isError, severityOf} from './messages.ts'
import {type Perturbed, perturb, perturbedJson, perturbedText, shortfallsOf} from './perturb.ts'
import {readingRules} from './readings.ts'
import {inferences} from './refine/inference.ts'
import {blotOutOfHistory, changesSince, writeRelease} from './release.ts'
import {reporters} from './report/index.ts'
import {serve} from './serve/index.ts'
import {stewardRules} from './steward/correct.ts'
import type {Message, Source} from './types.ts'
import {main as verify} from './verify/verify.mjs'
import {type Difference, repair, WriteFault} from './write.ts'

const EXIT = {done: 0, errors: 1, usage: 2, fault: 3} as const

interface Global {
  quiet?: boolean
  verbose?: boolean
  color: boolean
}

const program = new Command('civic-record')
  .description(
    'Turns the prose in which cities state facts into open data, each value pinned to the words that state it.'
  )
  .version(version)
  .option('-q, --quiet', 'print errors only')
  .option('-v, --verbose', 'print more, such as every file that is written')
  .option('--no-color', 'no colours; NO_COLOR is honoured too')
  .showHelpAfterError('(civic-record --help shows the commands)')
  .configureHelp({sortSubcommands: false})
  .exitOverride()

const colour = () => {
  const {color} = program.opts<Global>()
  return picocolors.createColors(color && !process.env['NO_COLOR'] && Boolean(process.stderr.isTTY))
}
const say = (text: string): void => {
  if (!program.opts<Global>().quiet) process.stderr.write(`${text}\n`)
}
const tell = (text: string): void => {
  if (program.opts<Global>().verbose) process.stderr.write(`${text}\n`)
}

/** Shows messages: as JSON they are data, as text they are messages. @returns the exit status they ask for */
function report(messages: readonly Message[], format: keyof typeof reporters = 'text'): number {
  const shown = program.opts<Global>().quiet ? messages.filter(isError) : messages
  const text = reporters[format](shown, {colour: colour()})
  ;(format === 'json' ? process.stdout : process.stderr).write(text)
  const [errors, warnings, notices] = (['error', 'warning', 'notice'] as const).map(
    severity => messages.filter(message => severityOf(message) === severity).length
  ) as [number, number, number]
  const noted = notices ? `, ${count(notices, 'notice')}` : ''
  if (errors || warnings || notices) say(`${count(errors, 'error')}, ${count(warnings, 'warning')}${noted}`)
  return errors ? EXIT.errors : EXIT.done
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('expected a day that exists, written YYYY-MM-DD.')
  return value
}

function folder(value: string): string {
  if (!value.trim()) throw new InvalidArgumentError('expected the path of a folder.')
  return value
}

function port(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('expected a number from 0 to 65535.')
  return Number(value)
}

const sources = () => new Option('--sources <folder>', 'the folder of sources').default('sources').argParser(folder)
const out = () => new Option('--out <folder>', 'the folder of the published data').default('dist').argParser(folder)
const strict = () => new Option('--strict', 'count warnings as errors')
const format = () =>
  new Option('--format <format>', 'how messages are shown; json goes to standard output')
    .choices(Object.keys(reporters))
    .default('text')

const summary = (publication: NonNullable<ReturnType<typeof prepare>['publication']>): string => {
  const all = [...publication.sources()]
  const sentences = all.flatMap(source => source.sentences)
  const unexplained = sentences.filter(({disposition}) => disposition === 'unexplained').length
  const withheld = all.filter(({textLicence}) => textLicence === undefined).length
  const texts = withheld ? ` (the text of ${withheld} not published: no text_licence)` : ''
  return `${count(all.length, 'source')}${texts}, ${count(sentences.length, 'sentence')} (${unexplained} unexplained), ${count([...publication.all()].length, 'record')}, ${count([...publication.claims()].length, 'claim')}`
}

/** A file of the published data that a build would not give, as a message. */
const outdated = ({path, problem}: Difference, {sources, out}: {sources: string; out: string}): Message => {
  const [found, expected] = {
    missing: ['absence of the file', `what a build of ${sources} gives`],
    different: ['content', `what a build of ${sources} gives`],
    stale: ['file of an earlier build', `none, for a build of ${sources} gives none`]
  }[problem]
  return complain({
    path: `${out}/${path}`,
    reason: `Unexpected ${found}, expected ${expected}`,
    next: `Run \`civic-record build\` with the same --sources and --out, and commit ${out}.`,
    rule: `dist/${problem}`
  })
}

program
  .command('build')
  .description('build the sources into the published data')
  .addOption(sources())
  .addOption(out())
  .option('--check', 'write nothing; fail if the published data are not what a build gives')
  .addOption(strict())
  .addOption(format())
  .addHelpText(
    'after',
    '\nExamples:\n  civic-record build\n  civic-record build --sources my-sources --out public\n  civic-record build --check        in CI: is the committed dist current?\n  civic-record build --format json  messages for another program'
  )
  .action(async (options: Building) => {
    try {
      await (options.check ? compare(options) : write(options))
    } catch (error) {
      if (!(error instanceof WriteFault)) throw error
      const [reason, next = 'try again'] = error.message.split('. Next: ')
      end(
        report(
          [
            complain({
              path: options.out,
              reason: reason!,
              next: `${next[0]!.toUpperCase()}${next.slice(1)}.`,
              rule: 'dist/write'
            })
          ],
          options.format
        )
      )
    }
  })

type Building = Options & {out: string; check?: boolean; format: keyof typeof reporters}

async function compare(options: Building): Promise<void> {
  const {messages, publication, differences = []} = await checkBuild(options, effects)
  const all = [...messages, ...differences.map(difference => outdated(difference, options))]
  end(report(all, options.format))
  if (publication && !differences.length) say(`${options.out} is current: ${summary(publication)}`)
}

async function write(options: Building): Promise<void> {
  const {messages, publication, receipts} = await build(options, effects)
  end(report(messages, options.format))
  if (!publication || !receipts) {
    process.stderr.write(`Nothing was published; ${options.out} is as it was.\n`)
    return
  }
  for (const {path, bytes} of receipts) tell(`${options.out}/${path} ${bytes} bytes`)
  say(`Built ${options.out}: ${summary(publication)}, ${count(receipts.length, 'file')}`)
  const unreleased = changesSince(publication, {history: readHistory(options.sources, effects)}).changes.length
  if (unreleased)
    say(
      `${count(unreleased, 'change')} since the last release. Next: civic-record release --date YYYY-MM-DD puts ${unreleased === 1 ? 'it' : 'them'} into the feed.`
    )
}

program
  .command('check')
  .description('diagnostics only: what is wrong with the sources, and what was not understood')
  .addOption(sources())
  .addOption(strict())
  .addOption(format())
  .addHelpText('after', '\nExamples:\n  civic-record check\n  civic-record check --strict --format json')
  .action((options: Options & {format: keyof typeof reporters}) => {
    const {messages, publication} = prepare(options, effects)
    const status = report(messages, options.format)
    if (publication) say(summary(publication))
    return end(status)
  })

program
  .command('extract')
  .description('what is read in each document, each on its own; needs no publication.yaml')
  .argument('<file...>', 'Markdown files with front matter')
  .addOption(
    new Option('--format <format>', 'json is one array, ndjson an object a line')
      .choices(['json', 'ndjson', 'text'])
      .default('json')
  )
  .addHelpText(
    'after',
    '\nExamples:\n  civic-record extract page.md --format text\n  civic-record extract corpus/*.md --format ndjson > extracted.ndjson'
  )
  .action((files: string[], {format: wanted}: {format: 'json' | 'ndjson' | 'text'}) => {
    const messages: Message[] = []
    let first = true
    for (const file of files) {
      const loaded = readSource(file, effects, languageCodes)
      messages.push(...loaded.messages)
      if (!loaded.source) continue
      const extraction = extract(loaded.source, languages[loaded.source.frontMatter.language]!)
      for (const message of messagesOf(extraction)) messages.push(message)
      const {
        records,
        claims,
        sources: [source]
      } = assemble([extraction], PLACEHOLDER_BASE)
      if (wanted === 'text') {
        process.stdout.write(extractionText(file, source!, records.length, claims))
        continue
      }
      const document = {
        source: {path: file, language: source!.record.language, text: source!.text},
        sentences: source!.sentences.map(({index: _, ...sentence}) => sentence),
        records,
        claims: claims.map(({source: _, rank: __, ...claim}) => ({
          ...claim,
          quotes: claim.quotes.map(({id: ___, ...quote}) => quote)
        }))
      }
      if (wanted === 'ndjson') process.stdout.write(`${JSON.stringify(document)}\n`)
      else process.stdout.write(`${first ? '[' : ','}\n${JSON.stringify(document, null, 2)}`)
      first = false
    }
    if (wanted === 'json') process.stdout.write(first ? '[]\n' : '\n]\n')
    return end(report(messages))
  })

function extractionText(
  file: string,
  source: {text: string; sentences: {start: number; end: number; disposition: string; reason?: string}[]},
  records: number,
  claims: readonly {
    record: string
    property: string
    value: string | number
    basis: string
    quotes: {start: number; exact: string}[]
  }[]
): string {
  const points = [...source.text]
  const lines = [
    `${file}: ${count(source.sentences.length, 'sentence')}, ${count(records, 'record')}, ${count(claims.length, 'claim')}`
  ]
  for (const {start, end: stop, disposition, reason} of source.sentences) {
    lines.push(
      `\n[${disposition}] ${points.slice(start, stop).join('').replace(/\s+/g, ' ')}${reason ? `  (${reason})` : ''}`
    )
    for (const {record, property, value, basis, quotes} of claims) {
      if (quotes[0]!.start >= start && quotes[0]!.start < stop)
        lines.push(
          `  ${record.slice(PLACEHOLDER_BASE.length)} ${property} = ${String(value).replace(PLACEHOLDER_BASE, '')} (${basis}: “${quotes.map(({exact}) => exact.replace(/\s+/g, ' ')).join(' … ')}”)`
        )
    }
  }
  return `${lines.join('\n')}\n`
}

program
  .command('perturb')
  .description('does each claim go or change when the words it quotes are altered, and does furniture change nothing?')
  .argument('<file...>', 'Markdown files with front matter, or folders of them')
  .addOption(
    new Option('--format <format>', 'how the rates are shown, and what fell short')
      .choices(['json', 'text'])
      .default('text')
  )
  .addHelpText(
    'after',
    '\nEach document is read on its own, once for each claim: a long one takes its time.\nWhat falls short is a warning at its place; the exit status is 0 unless a document cannot be read.\n\nExamples:\n  civic-record perturb sources\n  civic-record perturb page.md --format json'
  )
  .action((paths: string[], {format: wanted}: {format: 'json' | 'text'}) => {
    const messages: Message[] = []
    const results: Perturbed[] = []
    for (const file of paths.flatMap(path => documentsAt(path, messages))) {
      const loaded = readSource(file, effects, languageCodes)
      messages.push(...loaded.messages)
      if (!loaded.source) continue
      results.push(
        perturb(loaded.source, readAlone, (done, all) => showProgress(`${file}: ${done} of ${count(all, 'reading')}`))
      )
      showProgress('')
    }
    process.stdout.write(wanted === 'json' ? perturbedJson(results) : perturbedText(results))
    return end(report(wanted === 'json' ? messages : [...messages, ...results.flatMap(shortfallsOf)]))
  })

/** A document by itself, without a publication: what `extract` shows and `perturb` tries. */
const readAlone = (source: Source) =>
  assemble([extract(source, languages[source.frontMatter.language]!)], PLACEHOLDER_BASE)

/** The Markdown files in a folder; what is no folder stands for itself. */
function documentsAt(path: string, messages: Message[]): string[] {
  const within = effects.list(path)
  if (!within.length) return [path]
  const documents = within.filter(({name, kind}) => kind === 'file' && /\.(md|markdown)$/i.test(name))
  if (!documents.length)
    messages.push(
      complain({
        path,
        reason: 'Unexpected folder without Markdown files, expected documents',
        next: 'Name the files, or the folder that they are in.',
        rule: 'file/documents'
      })
    )
  return documents.map(({name}) => `${path.replace(/\/+$/, '')}/${name}`)
}

/** A line that the next one writes over, where somebody watches. */
function showProgress(line: string): void {
  if (process.stderr.isTTY && !program.opts<Global>().quiet) process.stderr.write(`\r\u001B[K${line}`)
}

program
  .command('explain')
  .description('the chain from a value to its rule, quote, source and resolution')
  .argument('<iri-or-value>', 'the IRI of a record or claim, its path below the base, or a value')
  .addOption(sources())
  .addHelpText(
    'after',
    '\nExamples:\n  civic-record explain 2004-05-01\n  civic-record explain "full member"\n  civic-record explain membership/NETWORK/CITY/full'
  )
  .action((asked: string, options: Options) => {
    const {messages, publication} = prepare(options, effects)
    if (!publication) return end(report(messages))
    const claims = claimsFor(asked, publication)
    if (!claims.length) {
      process.stderr.write(
        `Nothing published is, or has the value, “${asked}”. Next: look for it in data/facts.csv, or try a part of it.\n`
      )
      return end(EXIT.errors)
    }
    process.stdout.write(
      explain(claims, publication, Object.values(languages), [...inferences, ...readingRules, ...stewardRules])
    )
    return end(EXIT.done)
  })

program
  .command('release')
  .description('append what changed since the last release to the history in the sources')
  .requiredOption('--date <date>', 'the day of publication, YYYY-MM-DD', day)
  .addOption(sources())
  .addHelpText(
    'after',
    '\nExamples:\n  civic-record release --date 2026-01-31   then build, and commit sources and dist together'
  )
  .action((options: Options & {date: string}) => {
    const prepared = prepare(options, effects)
    const {messages, publication, history} = prepared
    const status = report(messages)
    if (!publication) {
      process.stderr.write('Nothing was released.\n')
      return end(status)
    }
    const last = history.releases.at(-1)
    if (last && options.date < last.date) {
      process.stderr.write(
        `Release ${last.number} is of ${last.date}; a later one cannot be of ${options.date}. Next: give a date that is not before it.\n`
      )
      return end(EXIT.usage)
    }
    const blotted = blotOutOfHistory(options.sources, prepared.takenBack, effects)
    if (blotted) say(`Blotted out what was taken back in ${count(blotted, 'file')} of the history.`)
    const result = changesSince(publication, prepared)
    if (!result.changes.length) {
      say('Nothing changed since the last release; nothing to append.')
      return end(EXIT.done)
    }
    writeRelease(options.sources, options.date, result, prepared, effects)
    const of = (kind: string) => result.changes.filter(change => change.kind === kind).length
    say(
      `Release ${result.number} of ${options.date}: ${of('added')} added, ${of('changed')} changed, ${of('withdrawn')} withdrawn. Next: civic-record build.`
    )
    return end(EXIT.done)
  })

program
  .command('verify')
  .description('check a published folder offline: checksums, quotes, claims, references; as its own verify.mjs does')
  .argument('[folder]', 'the published folder', folder, 'dist')
  .addHelpText(
    'after',
    '\nWhat is wrong goes to standard output, a line each: FILE:LINE: what. The exit status is 1 then.\n\nExamples:\n  civic-record verify\n  civic-record verify downloaded/dist'
  )
  .action(async (folder: string) => end(await verify(program.opts<Global>().quiet ? ['--quiet', folder] : [folder])))

program
  .command('serve')
  .description('the published data over HTTP, as a good static host serves them')
  .addOption(out())
  .option('--port <number>', 'the port; 0 takes one that is free', port, 8080)
  .option('--host <address>', 'the address to listen at; 0.0.0.0 lets other machines in', '127.0.0.1')
  .addHelpText('after', '\nExamples:\n  civic-record serve\n  civic-record serve --out public --port 9000')
  .action(async (options: {out: string; port: number; host: string}) => {
    await repair(options.out, effects)
    if (!effects.exists(`${options.out}/SHA256SUMS`)) {
      process.stderr.write(
        `${options.out} holds no published data. Next: civic-record build, or name the folder with --out.\n`
      )
      return end(EXIT.errors)
    }
    try {
      const {address, close} = await serve({...options, folder: options.out})
      say(`Serving ${options.out} at ${address} until it is stopped (Ctrl+C).`)
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => void close().then(() => end(EXIT.done)))
    } catch (error) {
      const refusal = LISTENING[(error as NodeJS.ErrnoException).code ?? '']
      if (!refusal) throw error
      process.stderr.write(`${options.host}:${options.port} cannot be listened at: ${refusal}.\n`)
      return end(EXIT.errors)
    }
  })

/** What keeps a server from starting, and what to do about it. */
const LISTENING: Record<string, string> = {
  EADDRINUSE: 'another program does. Next: name another port with --port, or 0 for any that is free',
  EACCES: 'this user may not. Next: name a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine does not have the address. Next: name one of its own with --host',
  ENOTFOUND: 'there is no such host. Next: name an address of this machine with --host'
}

const end = (status: number): void => {
  process.exitCode = status
}

/** What stopped the program, in plain words. Only a fault of its own has more to say, to those who ask. */
function fail(error: unknown): void {
  const {message, code, syscall, stack} = error as NodeJS.ErrnoException
  if (syscall) {
    process.stderr.write(`The system refused (${code}): ${message}. Next: check the path, its rights and the disk.\n`)
    end(EXIT.errors)
  } else {
    process.stderr.write(
      `civic-record failed: ${message}. This is a fault of the program, not of the sources. Next: report it, with what --verbose prints.\n`
    )
    tell(stack ?? '')
    end(EXIT.fault)
  }
}

// A reader that stops early (`| head`) is no fault. Where messages cannot be written, the exit status still says it all.
process.stdout.on('error', error => {
  if (!['EPIPE', 'ERR_STREAM_DESTROYED'].includes((error as NodeJS.ErrnoException).code!)) fail(error)
})
process.stderr.on('error', () => {})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) end(error.exitCode === 0 ? EXIT.done : EXIT.usage)
  else fail(error)
}
