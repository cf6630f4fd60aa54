import { QueryClient } from '@tanstack/react-query';
import type { Reading } from '../../src/records/read.ts';
import type { Register } from '../../src/records/register.ts';
import { datasetQuery } from '../../src/source/query.ts';
import { realReading, realRegister } from './register.ts';

/** A query client in which the records are loaded already: the real ones, or those given. */
export function clientWith(
  register: Register = realRegister(),
  reading: Reading = realReading(),
): QueryClient {
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, { register, reading });
  return client;
}
