/** One question of the benchmark: as GraphQL, and as somebody would write it in SQL by hand. */
export interface BenchQuestion {
  readonly name: string;
  readonly graphql: string;
  /** `FROM` stands for the table, `N` for the number of rows in it; `:code` for the key of a member, as in `:PHONE`. */
  readonly sql: string;
  /** The rollup that the SQL is written for. */
  readonly rollup: string;
}

const rows = (selection: string): string => `{ rows { ${selection} } }`;
const member = '{ code label }';
const bothYears = 'sum(case when date_key >= 20240101 then N else 0 end) as now, sum(case when date_key < 20240101 then N else 0 end) as before';

export const QUESTIONS: readonly BenchQuestion[] = [
  {
    name: '1 count by year', rollup: 'requestsSummary', graphql: `{ requests(groupBy: [YEAR]) ${rows('key { year } received { value }')} }`,
    sql: 'select date_key / 10000, sum(N) from FROM where service = :HOTLINE group by 1',
  },
  {
    name: '2 year × channel, yoy, share', rollup: 'requestsSummary',
    graphql: `{ requests(groupBy: [YEAR, CHANNEL]) ${rows(`key { year channel ${member} } received { value yoy { rate } share(along: "channel") { value } }`)} }`,
    sql: `select year, channel, now, lag(now) over (partition by channel order by year), 1.0 * now / sum(now) over (partition by year)
      from (select date_key / 10000 as year, channel, sum(N) as now from FROM where service = :HOTLINE group by 1, 2)`,
  },
  {
    name: '3 county × subcategory, yoy, top 10', rollup: 'requestsPlaces',
    graphql: `{ requests(groupBy: [COUNTY, SUBCATEGORY], where: { year: { eq: 2024 } }, orderBy: [{ by: VALUE, measure: RECEIVED }], first: 10) ${rows(`key { county ${member} subcategory ${member} } received { value yoy { rate } }`)} }`,
    sql: `select county, subcategory, ${bothYears} from FROM where service = :HOTLINE group by 1, 2 order by 3 desc limit 10`,
  },
  {
    name: '4 months of 2024, one category, yoy', rollup: 'requestsTrend',
    graphql: `{ requests(groupBy: [MONTH], where: { year: { eq: 2024 }, category: { eq: "COMPLAINT" } }) ${rows('key { month } received { value yoy { rate } }')} }`,
    sql: `select date_key / 100 % 100, ${bothYears} from FROM where service = :HOTLINE and category = :COMPLAINT group by 1`,
  },
  {
    name: '5 satisfaction by county, requester', rollup: 'requestsPeople',
    graphql: `{ requests(groupBy: [COUNTY, REQUESTER], where: { year: { eq: 2024 } }) ${rows(`key { county ${member} requester ${member} } satisfactionRate { value }`)} }`,
    sql: 'select county, requester, 1.0 * sum(satisfied) / sum(evaluated) from FROM where service = :HOTLINE and date_key between 20240101 and 20241231 group by 1, 2',
  },
  {
    name: '6 counties of one channel', rollup: 'requestsChannels',
    graphql: `{ requests(groupBy: [COUNTY], where: { year: { eq: 2024 }, channel: { eq: "PHONE" } }) ${rows(`key { county ${member} } received { value }`)} }`,
    sql: 'select county, sum(N) from FROM where service = :HOTLINE and channel = :PHONE and date_key between 20240101 and 20241231 group by 1',
  },
  {
    name: '7 three filters, two dimensions, having', rollup: 'requestsByYear',
    graphql: `{ requests(groupBy: [COUNTY, CATEGORY], where: { year: { eq: 2024 }, channel: { eq: "PHONE" }, requester: { eq: "PUBLIC" }, handling: { eq: "DEPARTMENT" } }, having: { received: { gt: 1000 } }) ${rows(`key { county ${member} category ${member} } received { value }`)} }`,
    sql: 'select county, category, sum(N) from FROM where service = :HOTLINE and channel = :PHONE and requester = :PUBLIC and handling = :DEPARTMENT and date_key between 20240101 and 20241231 group by 1, 2 having sum(N) > 1000',
  },
  {
    name: '8 one cell, yoy', rollup: 'requestsByYear',
    graphql: `{ requests(groupBy: [], where: { year: { eq: 2024 }, channel: { eq: "PHONE" }, level: { eq: "SYNTHETIC_COUNTY_3" }, category: { eq: "HELP" } }) ${rows('received { value yoy { rate absolute base } }')} }`,
    sql: `select ${bothYears} from FROM where service = :HOTLINE and channel = :PHONE and county = :SYNTHETIC_COUNTY_3 and category = :HELP`,
  },
];
