import { readingError } from '../errors.js'

/**
 * Returns rows that are made when they are read, and again for each loop.
 *
 * What the caller's data throws meanwhile becomes an error of this package.
 */
export const rows = <Row>(make: () => Iterable<Row>): Iterable<Row> => ({
  *[Symbol.iterator]() {
    try {
      yield* make()
    } catch (error) {
      throw readingError(error)
    }
  },
})
