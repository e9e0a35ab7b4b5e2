import * as v from 'valibot';

/** Checks one value of a line. @throws Error that names each field which is missing or wrong. */
export function checkWith<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(result.issues.map(reasonOf).join('; '));
}

/** For a field that is missing, valibot gives the message of the object. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  return issue.type === 'object' && field ? `${field} is missing` : issue.message;
}
