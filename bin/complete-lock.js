// Some registries leave the packages of other platforms out of the lock file that npm writes, and `npm ci` then refuses the
// whole lock on every machine. Run this after each `npm install`: it adds what is missing and changes nothing else.
import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['x64', 'arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']

/** The platform that a package's name stands for: `@oxlint/binding-linux-arm-musleabihf` is linux, arm, musl. */
export const platformOf = name => {
  const words = name.split(/[/-]/)
  const os = words.filter(word => systems.includes(word))
  const cpu = words.filter(word => processors.includes(word))
  const libc = words.some(word => word.startsWith('musl'))
    ? ['musl']
    : words.some(word => word.startsWith('gnu'))
      ? ['glibc']
      : []
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(os.includes('linux') && libc.length && { libc }) }
}

const isFound = (packages, from, name) => {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (packages[`${place && `${place}/`}node_modules/${name}`]) return true
    if (!place) return false
  }
}

/** The same lock with an entry for every optional dependency that it names but does not hold; entries stay sorted as npm sorts. */
export const completed = lock => {
  const packages = { ...lock.packages }
  for (const [path, entry] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFound(packages, path, name)) continue
      if (!/^\d/.test(version))
        throw new Error(`${path} asks for ${name} ${version}: only an exact version can be added by hand`)
      packages[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(entry.dev && { dev: true }),
        optional: true,
      }
    }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const whole = completed(lock)
  const added = Object.keys(whole.packages).length - Object.keys(lock.packages).length
  if (added) writeFileSync(file, `${JSON.stringify(whole, null, 2)}\n`)
  console.log(
    added ? `Added ${added} packages of other platforms to package-lock.json.` : 'package-lock.json is complete.',
  )
}
