// The house's own rules, as a plugin of oxlint.
import { clock, hostDate, listedExports, wholeZod } from './host.js'
import { importCircles } from './import-circles.js'
import { imports } from './imports.js'

export default {
  meta: { name: 'house' },
  rules: {
    clock,
    'host-date': hostDate,
    'listed-exports': listedExports,
    'whole-zod': wholeZod,
    'import-circles': importCircles,
    imports,
  },
}
