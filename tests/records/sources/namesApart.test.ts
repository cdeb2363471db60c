import { expect, it } from 'vitest';
import { namesApart } from '../../../src/records/sources/namesApart.js';

it.each([
  [['/srv/secret/2024/requests.csv'], ['requests.csv']],
  [['january.csv', '/srv/february.csv.gz'], ['january.csv', 'february.csv.gz']],
  [['/srv/2023/requests.csv', '/srv/2024/requests.csv', '/srv/2024/calls.csv'], ['2023/requests.csv', '2024/requests.csv', 'calls.csv']],
  [['requests.csv', 'old/requests.csv'], ['requests.csv', 'old/requests.csv']],
  [['C:\\data\\requests.csv'], ['requests.csv']],
  [['same.csv', 'same.csv'], ['same.csv', 'same.csv']],
])('%j are called %j', (files, names) => {
  expect(namesApart(files)).toEqual(names);
});
