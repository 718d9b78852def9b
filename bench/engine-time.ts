import { subscribe, unsubscribe } from 'node:diagnostics_channel'

const TIMES = 30

/** The share of an operation's time in which at least one of its requests to the engine is under way, one operation at a time. */
export const engineTime = async (operation: () => Promise<unknown>): Promise<string> => {
  let [underWay, since, waited] = [0, 0, 0]
  const begin = () => {
    if (underWay === 0) since = performance.now()
    underWay += 1
  }
  const end = () => {
    underWay -= 1
    if (underWay === 0) waited += performance.now() - since
  }
  subscribe('http.client.request.start', begin)
  subscribe('http.client.response.finish', end)
  const at = performance.now()
  try {
    for (let i = 0; i < TIMES; i += 1) await operation()
    return `${((waited / (performance.now() - at)) * 100).toFixed(0)} %`
  } finally {
    unsubscribe('http.client.request.start', begin)
    unsubscribe('http.client.response.finish', end)
  }
}
