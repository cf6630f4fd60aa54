/** Memory of a page and its workers, after rubbish is collected. */

/**
 * @param {(method: string) => Promise<any>} send
 * @returns {Promise<number>} bytes: objects, what the document keeps beside them, and the buffers of typed arrays
 */
async function used(send) {
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/**
 * @param {import('@playwright/test').CDPSession} client of the page
 * @returns {Promise<{ page: number, workers: number }>} bytes
 */
export async function heapOf(client) {
  /** @type {string[]} */
  const sessions = [];
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map();
  let last = 0;
  client.on('Target.attachedToTarget', ({ sessionId }) => sessions.push(sessionId));
  client.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  await client.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });

  const page = await used((method) => client.send(/** @type {'HeapProfiler.collectGarbage'} */ (method)));
  let workers = 0;
  for (const sessionId of sessions)
    workers += await used((method) => {
      const id = ++last;
      return new Promise((done, failed) => {
        waiting.set(id, done);
        client
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
          .catch(failed);
      });
    });
  return { page, workers };
}
