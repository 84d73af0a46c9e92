/** How much a client may ask of the server, in bytes, milliseconds and numbers. */
export interface Limits {
  /** Of the request line and the headers together; Node answers 431. */
  headerBytes: number;
  /** Until the headers are there, and until the request is: who dribbles them is answered 408 and cut off. */
  headersTimeout: number;
  requestTimeout: number;
  /** How often the two above are looked after. */
  checkInterval: number;
  /** A connection between requests. */
  keepAliveTimeout: number;
  /** A connection on which nothing moves: a client that stopped reading, say. */
  idleTimeout: number;
  /** At one time; more are closed unanswered. */
  connections: number;
  requestsPerConnection: number;
}

export const limits: Limits = {
  headerBytes: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  checkInterval: 1_000,
  keepAliveTimeout: 5_000,
  idleTimeout: 30_000,
  connections: 512,
  requestsPerConnection: 1_000,
};
