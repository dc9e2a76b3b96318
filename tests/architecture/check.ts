import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { ROOT } from '#server/paths.mjs'
import { readProject } from './project'
import { RULES } from './rules/index'
import { medians } from './rules/sizes'

/** Names in the root that are part of the repository; without git (an archive) none are looked at. */
function rootNames(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: ROOT,
    })
    const there = new Set(readdirSync(ROOT))
    const names = listed
      .toString('utf8')
      .split('\0')
      .map(file => file.split('/')[0]!)
    return [...new Set(names)].filter(name => there.has(name))
  } catch (error) {
    console.error(`root not checked: ${(error as Error).message}`)
    return []
  }
}

const project = readProject(ROOT, rootNames())
const findings = RULES.flatMap(rule => rule(project))
for (const { file, line, says } of findings) console.log(`${file}:${line} ${says}`)
const middle = medians(project)
console.log(
  `${project.sources.length} files, median ${middle.file} lines; median function ${middle.function} lines`,
)
if (findings.length > 0) console.log(`${findings.length} objections`)
process.exitCode = findings.length === 0 ? 0 : 1
