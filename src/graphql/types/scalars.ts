import { GraphQLDateTime } from 'graphql-scalars';
import { GraphQLScalarType } from 'graphql';

/** An exact decimal, carried as text so that no digit is lost. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'Exact decimal as a string, for example "0.6372": for auditors. `value` beside it is the same number as a JSON number: for charts. A number that does not end is cut after 20 digits; the missing end of an interval is "Infinity" or "-Infinity".',
});

/** A moment, ISO 8601 with its time zone. */
export const DateTimeScalar = GraphQLDateTime;
