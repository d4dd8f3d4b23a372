import { merged } from './closures.js'
import type { DatedHours, Side } from './dated-hours.js'
import type { NamedZoneData } from './outside-zone-data.js'
import { horizonOf } from './zone-transitions.js'

const beginningOf = ({ transitions }: NamedZoneData) => horizonOf(transitions).from
const endOf = ({ transitions }: NamedZoneData) => horizonOf(transitions).until

/** Returns when at least one of several schedules is open. An instant must be in the zone data of all of them. */
export function hoursOfUnion(all: readonly DatedHours[]): DatedHours {
  const limit = (side: Side, isCloser: (one: NamedZoneData, other: NamedZoneData) => boolean) =>
    all.map(({ limits }) => limits[side]).reduce((one, other) => (isCloser(other, one) ? other : one))
  return {
    limits: {
      past: limit('past', (one, other) => beginningOf(one) > beginningOf(other)),
      future: limit('future', (one, other) => endOf(one) < endOf(other)),
    },
    spansPerDay: all.reduce((sum, { spansPerDay }) => sum + spansPerDay, 0),
    spansAround: (from, to) => merged(all.flatMap((hours) => hours.spansAround(from, to))),
    isOver: (side, edge) => all.every((hours) => hours.isOver(side, edge)),
    reachesOutside: (side) => all.some((hours) => hours.reachesOutside(side)),
  }
}
