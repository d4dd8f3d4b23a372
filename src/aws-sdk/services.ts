import { expected, type Problem, problemOf } from '../errors.js'
import { listOf } from '../guards.js'
import { plainData } from '../plain-data.js'
import { apiFieldsOf, filledText, orProblem, outputList } from './fields.js'
import type { AwsServices } from './shapes.js'

/** A service for which an account can open cases, with its categories. */
export interface Service {
  readonly code: string
  readonly name: string
  readonly categories: readonly { readonly code: string; readonly name: string }[]
}

/** The services of an account, and the entries that couldn't be read. */
export interface ReadServicesResult {
  readonly services: readonly Service[]
  readonly problems: readonly Problem[]
}

/**
 * Returns the services in the output of DescribeServices, with their categories.
 *
 * AWS asks you to fetch this list and not to save it, since the codes change. Pass the services to
 * `checkCreateCaseInput` to check a service code and its category. An entry without a code is a problem. The others are
 * still returned. It never throws because of the output.
 *
 * @example
 * import { readServices } from 'aws-support-rules/aws-sdk'
 *
 * const output = { services: [{ code: 'amazon-dynamodb', name: 'DynamoDB', categories: [{ code: 'throttling', name: 'Throttling' }] }] }
 * readServices(output).services.map(({ code, categories }) => [code, categories.length]) // => [['amazon-dynamodb', 1]]
 * readServices({}).problems.map(({ code, path }) => [code, path]) // => [['input/invalid', ['services']]]
 */
export function readServices(output: AwsServices): ReadServicesResult {
  const problems: Problem[] = []
  try {
    const given = outputList(plainData(output), { name: 'services', operation: 'DescribeServices' }, problems)
    const services = given.flatMap((each, index) => {
      const path = ['services', index]
      const named = namedOf(each, path, problems)
      const categories = orProblem(problems, () =>
        listOf(apiFieldsOf(each)['categories'] ?? [], 'categories', 'input/invalid', [...path, 'categories']),
      )
      if (named === undefined || categories === undefined) return []
      return {
        ...named,
        categories: categories.flatMap(
          (category, at) => namedOf(category, [...path, 'categories', at], problems) ?? [],
        ),
      }
    })
    return { services, problems }
  } catch (error) {
    return { services: [], problems: [problemOf(error)] }
  }
}

function namedOf(
  value: unknown,
  path: readonly (string | number)[],
  problems: Problem[],
): { readonly code: string; readonly name: string } | undefined {
  const fields = apiFieldsOf(value)
  const code = filledText(fields['code'])
  if (code !== undefined) return { code, name: filledText(fields['name']) ?? code }
  problems.push({ code: 'input/invalid', path: [...path, 'code'], message: expected('a code', fields['code']) })
  return undefined
}
